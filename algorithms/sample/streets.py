"""Streets as segments between crossings, along the sides of blocks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy as np

from .fabric import Edge, Fabric, edges_of
from .names import AVENUES, STREETS

_CLASSES = {"avenue": "avenida", "street": "calle", "passage": "pasaje"}

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Street:
    """One segment from crossing to crossing."""

    name: str
    street_class: str
    line: Any


def _sides(fabric: Fabric) -> list[Edge]:
    """Return the block sides that are streets: those between two blocks, not the town's limit."""
    times: dict[Edge, int] = defaultdict(int)
    for block in fabric.blocks:
        for edge in edges_of(block):
            times[edge] += 1
    return sorted(edge for edge, found in times.items() if found == 2)


def _chains(edges: list[Edge]) -> list[list[Point]]:
    """Join sides into lines that end where more or fewer than two of them meet."""
    ends: dict[Point, list[Point]] = defaultdict(list)
    for first, second in edges:
        ends[first].append(second)
        ends[second].append(first)
    used: set[Edge] = set()
    chains: list[list[Point]] = []
    for start in sorted(point for point, others in ends.items() if len(others) != 2):
        for following in sorted(ends[start]):
            chain, previous, point = [start], start, following
            if (min(start, following), max(start, following)) in used:
                continue
            while True:
                used.add((min(previous, point), max(previous, point)))
                chain.append(point)
                if len(ends[point]) != 2:
                    break
                one, two = ends[point]
                previous, point = point, (two if one == previous else one)
            chains.append(chain)
    return chains


def _name(kind: str, number: int) -> str:
    """Return a street's name; numbers name what the list of names does not reach."""
    if kind == "avenue":
        return AVENUES[(-1 - number) % len(AVENUES)]
    if kind == "passage":
        return f"Pasaje {number + 1}"
    return f"Calle {STREETS[number]}" if number < len(STREETS) else f"Calle {number + 1}"


def streets_of(fabric: Fabric) -> list[Street]:
    """Cut the town's street lines at their crossings and name each piece after its whole line."""
    import shapely

    lines = [shapely.LineString(chain) for chain in _chains(_sides(fabric))]
    # Where two districts' streets meet an avenue almost at one point, centimetres lie between them.
    lines = [line for line in lines if line.length >= 1.0]
    tree = shapely.STRtree([street.line for street in fabric.lines])
    middles = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    # An avenue that is also the end of a district's street: the first line, the avenue, wins.
    pairs = tree.query_nearest(middles, all_matches=True)
    nearest = np.full(len(lines), len(fabric.lines), dtype=np.int64)
    np.minimum.at(nearest, pairs[0], pairs[1])
    near_avenue = tree.query(middles, predicate="dwithin", distance=0.5)
    np.minimum.at(nearest, near_avenue[0], near_avenue[1])
    order: dict[tuple[str, int], int] = {}
    counts: dict[str, int] = defaultdict(int)
    streets = []
    for line, place in zip(lines, nearest, strict=True):
        source = fabric.lines[int(place)]
        key = (source.kind, source.number)
        if key not in order:
            order[key] = source.number if source.kind == "avenue" else counts[source.kind]
            counts[source.kind] += 1
        streets.append(Street(_name(source.kind, order[key]), _CLASSES[source.kind], line))
    return streets
