"""The whole fictional municipality as tables: sectors, neighbourhoods, blocks and streets.

All geometry is in UTM zone 27 South (EPSG:32727), in metres, over the open South Atlantic.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from . import names
from .draws import Floats, Integers
from .fabric import Fabric, lay_out
from .neighbourhoods import areas_of_blocks, common_sides, sectors_of_areas
from .outline import CENTRE, CRS, ORIGIN, distance_from
from .people import people_of_areas, residents_of_blocks
from .streets import streets_of


@dataclass(frozen=True, slots=True)
class Town:
    """The town's layers, and for each block its residents and its neighbourhood's place.

    ``area_of_block`` holds row numbers of ``areas``; ``area_neighbours`` pairs of such rows.
    """

    areas: Any
    sectors: Any
    blocks: Any
    streets: Any
    area_of_block: Integers
    residents: Integers
    area_neighbours: frozenset[tuple[int, int]]


def _united(polygons: list[Any], groups: Integers) -> list[Any]:
    """Unite polygons by group; the shared vertices stay where they are."""
    import shapely

    array = np.array(polygons)
    return [
        shapely.normalize(shapely.coverage_union_all(array[groups == number]))
        for number in range(int(groups.max()) + 1)
    ]


def _centres(polygons: list[Any]) -> Floats:
    import shapely

    return np.asarray(shapely.get_coordinates(shapely.centroid(polygons)), dtype=np.float64)


def _area_kinds(fabric: Fabric, area_of_block: Integers, hectares: Floats) -> list[str]:
    """Return the kind of district that covers most of each neighbourhood."""
    kinds = []
    for area in range(int(area_of_block.max()) + 1):
        size: dict[str, float] = {}
        for block in np.flatnonzero(area_of_block == area):
            kind = fabric.kinds[int(fabric.district[block])]
            size[kind] = size.get(kind, 0.0) + float(hectares[block])
        kinds.append(max(sorted(size), key=lambda kind: size[kind]))
    return kinds


def _area_names(kinds: list[str], points: Floats, industrial: int, wetland: int) -> list[str]:
    """Give each neighbourhood a name of its kind; the old town's are taken from the middle out."""
    lists = {
        "old": [*names.OLD_TOWN, *names.OTHER_OLD_TOWN, *names.INNER[::-1]],
        "inner": list(names.INNER),
        "outer": list(names.OUTER),
        "informal": [*names.INFORMAL, *names.OUTER[::-1]],
        "industrial": [*names.OUTER[::-1]],
    }
    taken = {names.INDUSTRIAL, names.WETLAND}
    given = [""] * len(kinds)
    given[industrial], given[wetland] = names.INDUSTRIAL, names.WETLAND
    away = distance_from(points)
    for area in np.argsort(away, kind="stable"):
        if not given[area]:
            given[area] = next(name for name in lists[kinds[area]] if name not in taken)
            taken.add(given[area])
    return given


def _sector_names(points: Floats) -> list[str]:
    """Name the sector nearest the middle after it and the others by the direction they lie in."""
    compass = [
        "east",
        "north-east",
        "north",
        "north-west",
        "west",
        "south-west",
        "south",
        "south-east",
    ]
    offsets = points - (np.array(CENTRE) + ORIGIN)
    distance = distance_from(points)
    labels = [""] * len(points)
    labels[int(np.argmin(distance))] = names.SECTORS["old"]
    free = list(compass)
    order = np.argsort(-distance, kind="stable")
    for place in order:
        if labels[place]:
            continue
        bearing = math.degrees(math.atan2(offsets[place, 1], offsets[place, 0])) % 360

        def turn(direction: str, bearing: float = bearing) -> float:
            difference = abs(bearing - 45 * compass.index(direction)) % 360
            return min(difference, 360 - difference)

        best = min(free, key=turn)
        free.remove(best)
        labels[place] = names.SECTORS[best]
    return labels


@lru_cache(maxsize=1)
def town() -> Town:
    """Return the town, drawn once a process; nobody may change it."""
    import geopandas
    import shapely

    fabric = lay_out()
    middles = _centres(fabric.blocks)
    hectares = np.asarray(shapely.area(fabric.blocks), dtype=np.float64) / 10_000
    area_of_block = areas_of_blocks(fabric, middles)
    areas = _united(fabric.blocks, area_of_block)
    points = _centres(areas)
    kinds = _area_kinds(fabric, area_of_block, hectares)
    industrial = max(
        (area for area, kind in enumerate(kinds) if kind == "industrial"),
        key=lambda area: float(hectares[area_of_block == area].sum()),
    )
    # The last neighbourhood by the river's mouth, in the north-east corner.
    wetland = int(np.argmax(np.round(points[:, 0] + points[:, 1], 1)))
    block_kinds = [fabric.kinds[int(place)] for place in fabric.district]
    residents = residents_of_blocks(block_kinds, hectares, area_of_block, industrial, wetland)
    population = np.bincount(area_of_block, weights=residents).astype(np.int64)
    sector_of_area = sectors_of_areas(areas, points)
    sectors = _united(areas, sector_of_area)
    area_ids = np.array([f"B{number + 1:02d}" for number in range(len(areas))])
    sector_ids = np.array([f"S{number + 1}" for number in range(len(sectors))])
    informal = np.array([float(kind == "informal") for kind in kinds])
    streets = streets_of(fabric)
    return Town(
        areas=geopandas.GeoDataFrame(
            {
                "area_id": area_ids,
                "area_name": _area_names(kinds, points, industrial, wetland),
                "sector_id": sector_ids[sector_of_area],
                "population": population,
                **people_of_areas(population, points, informal),
            },
            geometry=areas,
            crs=CRS,
        ),
        sectors=geopandas.GeoDataFrame(
            {"sector_id": sector_ids, "name": _sector_names(_centres(sectors))},
            geometry=sectors,
            crs=CRS,
        ),
        blocks=geopandas.GeoDataFrame(
            {
                "block_id": [f"M{number + 1:04d}" for number in range(len(fabric.blocks))],
                "area_id": area_ids[area_of_block],
                "population": residents,
            },
            geometry=fabric.blocks,
            crs=CRS,
        ),
        streets=geopandas.GeoDataFrame(
            {
                "street_id": [f"C{number + 1:05d}" for number in range(len(streets))],
                "name": [street.name for street in streets],
                "class": [street.street_class for street in streets],
            },
            geometry=[street.line for street in streets],
            crs=CRS,
        ),
        area_of_block=area_of_block,
        residents=residents,
        area_neighbours=frozenset(common_sides(areas)),
    )
