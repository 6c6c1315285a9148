"""The ground plan: an outline with coast and river, avenues, and streets that enclose blocks.

The town stands in UTM zone 27 South (EPSG:32727) near 25° S 21° W, in the open South Atlantic and
hundreds of kilometres from any land, so that nobody takes it for a real place. Coordinates are
metres.

Ring, radial and cross avenues cut the outline into districts; each district has a street grid of
its own direction, block size and regularity. All lines are noded together on a grid of one
centimetre before blocks are made of them, so neighbouring blocks share their vertices exactly.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from .draws import Integers, stream
from .grids import District, StreetLine, draw_districts, draw_streets
from .outline import ORIGIN, PRECISION, draw_avenues, draw_outline

_PLAN_SEED = 20_220_101

Edge = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Fabric:
    """Blocks with the kind of their district, and the streets along their edges."""

    outline: Any
    blocks: list[Any]
    district: Integers
    kinds: list[str]
    lines: list[StreetLine]
    main_edges: frozenset[Edge]


def edges_of(polygon: Any) -> list[Edge]:
    """Return a polygon's boundary segments, each with its two ends in a fixed order."""
    edges: list[Edge] = []
    for ring in (polygon.exterior, *polygon.interiors):
        points = [(float(x), float(y)) for x, y in ring.coords]
        edges += [
            (first, second) if first < second else (second, first)
            for first, second in pairwise(points)
        ]
    return edges


def length_of(edge: Edge) -> float:
    """Return a segment's length in metres."""
    return math.dist(*edge)


def _merge_small(blocks: list[Any], district: Integers, districts: list[District]) -> list[int]:
    """Say which block each sliver joins: the one with the longest common side, its own kind first.

    Returns the group number of every block. A block is a sliver when it is small or thin beside its
    district's usual block.
    """
    neighbours: dict[Edge, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        for edge in edges_of(block):
            neighbours[edge].append(index)
    shared: list[dict[int, float]] = [defaultdict(float) for _ in blocks]
    for edge, sides in neighbours.items():
        if len(sides) == 2:
            shared[sides[0]][sides[1]] += length_of(edge)
            shared[sides[1]][sides[0]] += length_of(edge)
    group = list(range(len(blocks)))
    size = [block.area for block in blocks]
    thin = [4 * math.pi * block.area / block.length**2 < 0.34 for block in blocks]

    def root(index: int) -> int:
        while group[index] != index:
            index = group[index]
        return index

    for index in sorted(range(len(blocks)), key=lambda place: round(size[place], 2)):
        kind = districts[int(district[index])]
        usual = kind.depth * kind.width
        if size[root(index)] > 0.42 * usual and not (thin[index] and size[index] < 0.8 * usual):
            continue
        others = [other for other in shared[index] if root(other) != root(index)]
        same = [other for other in others if district[other] == district[index]] or others
        if same:
            joined = max(same, key=lambda other: (round(shared[index][other], 2), -other))
            size[root(joined)] += size[root(index)]
            group[root(index)] = root(joined)
    return [root(index) for index in range(len(blocks))]


def lay_out() -> Fabric:
    """Draw the town's plan, always the same: only what happens in it depends on a seed."""
    import shapely

    bits = stream(_PLAN_SEED)
    outline = draw_outline(bits)
    avenues = draw_avenues(outline)
    districts = draw_districts(bits, outline, avenues)
    lines = draw_streets(bits, districts)
    limits = [district.polygon.exterior for district in districts]
    everything = shapely.union_all(
        [*limits, *(street.line for street in lines)], grid_size=PRECISION
    )
    # Moved by whole metres after the noding, and rounded again: sums of doubles are not exact.
    everything = shapely.transform(everything, lambda points: np.round(points + ORIGIN, 2))
    cells = shapely.get_parts(shapely.polygonize(shapely.get_parts(everything)))
    middles = shapely.get_coordinates(shapely.point_on_surface(cells))
    cells = cells[np.lexsort((np.round(middles[:, 0], 1), np.round(middles[:, 1], 1)))]
    inside = shapely.point_on_surface(cells)
    moved = [shapely.transform(limit, lambda points: points + ORIGIN) for limit in limits]
    areas = shapely.STRtree([shapely.Polygon(ring) for ring in moved])
    found, place = areas.query(inside, predicate="within")
    district = np.full(len(cells), -1, dtype=np.int64)
    district[found] = place
    cells, district = cells[district >= 0], district[district >= 0]
    groups = np.array(_merge_small(list(cells), district, districts))
    kept = np.unique(groups)
    blocks = [shapely.coverage_union_all(cells[groups == group]) for group in kept]
    blocks = [shapely.Polygon(block.exterior) for block in map(shapely.normalize, blocks)]
    streets = [StreetLine(line, "avenue", -1 - index) for index, line in enumerate(avenues)] + lines
    streets = [
        StreetLine(
            shapely.transform(street.line, lambda points: points + ORIGIN),
            street.kind,
            street.number,
        )
        for street in streets
    ]
    return Fabric(
        outline=shapely.coverage_union_all(blocks),
        blocks=blocks,
        district=district[kept],
        kinds=[entry.kind for entry in districts],
        lines=streets,
        main_edges=_main_edges(blocks, district[kept]),
    )


def _main_edges(blocks: list[Any], district: Integers) -> frozenset[Edge]:
    """Return the block sides that lie between two districts: they run along avenues."""
    sides: dict[Edge, set[int]] = defaultdict(set)
    for index, block in enumerate(blocks):
        for edge in edges_of(block):
            sides[edge].add(int(district[index]))
    return frozenset(edge for edge, found in sides.items() if len(found) == 2)
