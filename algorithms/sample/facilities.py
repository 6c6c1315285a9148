"""Public services and busy places of the town, as points inside blocks."""

from __future__ import annotations

from typing import Any

import numpy as np

from .draws import Floats, Integers, choices, stream
from .outline import CRS, distance_from
from .points import points_in_blocks
from .town import Town

_FACILITIES_SEED = 20_220_103

# kind: how many, how strongly it keeps to the old town (1/km), name with {area} or {number}
_KINDS = {
    "school": (38, 0.0, "Escuela N.º {number} {area}"),
    "health": (14, 0.1, "Centro de Salud {area}"),
    "police": (8, 0.3, "Comisaría {number}.ª {area}"),
    "justice": (4, 1.2, "Casa de Justicia {area}"),
    "women": (4, 0.3, "Centro de la Mujer {area}"),
    "youth": (9, 0.0, "Casa de la Juventud {area}"),
    "sport": (16, 0.0, "Polideportivo {area}"),
    "market": (7, 0.6, "Mercado {area}"),
    "transport": (12, 0.4, "Parada Central {area}"),
}


def facilities_of(place: Town) -> Any:
    """Return the facilities layer: ``facility_id``, ``kind``, ``name``, points in EPSG:32727.

    Places follow residents, and some kinds the old town; one of a kind a neighbourhood at most,
    until all have one.
    """
    import geopandas
    import shapely

    bits = stream(_FACILITIES_SEED)
    centres = shapely.get_coordinates(shapely.centroid(place.areas.geometry.array))
    away = distance_from(centres) / 1000
    rows: list[dict[str, str]] = []
    blocks: list[Integers] = []
    for kind, (count, pull, pattern) in _KINDS.items():
        weight = place.areas["population"].to_numpy() * np.exp(-pull * away)
        areas = _different(bits, np.round(weight, 3), count)
        for number, area in enumerate(areas, start=1):
            name = pattern.format(number=number, area=place.areas["area_name"].iloc[area])
            rows.append({"kind": kind, "name": name})
            inside = np.where(place.area_of_block == area, place.residents, 0).astype(np.float64)
            blocks.append(choices(bits, inside, 1))
    points = points_in_blocks(bits, np.concatenate(blocks))
    return geopandas.GeoDataFrame(
        {
            "facility_id": [f"E{number + 1:03d}" for number in range(len(rows))],
            "kind": [row["kind"] for row in rows],
            "name": [row["name"] for row in rows],
        },
        geometry=shapely.points(points),
        crs=CRS,
    )


def _different(bits: np.random.PCG64, weight: Floats, count: int) -> list[int]:
    """Draw ``count`` different places in proportion to their weight."""
    left = weight.copy()
    drawn: list[int] = []
    for _ in range(count):
        drawn.append(int(choices(bits, left, 1)[0]))
        left[drawn[-1]] = 0.0
    return drawn
