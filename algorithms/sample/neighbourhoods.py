"""Neighbourhoods grown from blocks, and sectors grown from neighbourhoods.

Each block joins the seed that is nearest along the town's blocks, where crossing an avenue is dear;
so every neighbourhood is in one piece and its limits follow streets, mostly avenues. Distances are
in block widths of the district, which makes neighbourhoods small in the old town and wide outside.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np

from .draws import Floats, Integers
from .fabric import Edge, Fabric, edges_of, length_of
from .outline import distance_from

AREA_COUNT = 60
SECTOR_COUNT = 9
_AVENUE_COST = 4.0

Neighbours = list[dict[int, float]]
"""For each place the places beside it, with the cost of going there."""


def common_sides(polygons: Sequence[Any]) -> dict[tuple[int, int], list[Edge]]:
    """Return, for each pair of neighbouring polygons, the boundary segments they share."""
    sides: dict[Edge, list[int]] = defaultdict(list)
    for index, polygon in enumerate(polygons):
        for edge in edges_of(polygon):
            sides[edge].append(index)
    pairs: dict[tuple[int, int], list[Edge]] = defaultdict(list)
    for edge, found in sides.items():
        if len(found) == 2:
            pairs[min(found), max(found)].append(edge)
    return dict(pairs)


def grow(neighbours: Neighbours, seeds: Sequence[int]) -> Integers:
    """Give every place to the seed nearest along the neighbours; ties go to the lower seed."""
    owner = np.full(len(neighbours), -1, dtype=np.int64)
    waiting = [(0.0, number, place) for number, place in enumerate(seeds)]
    heapq.heapify(waiting)
    while waiting:
        cost, number, place = heapq.heappop(waiting)
        if owner[place] >= 0:
            continue
        owner[place] = number
        for other, step in neighbours[place].items():
            if owner[other] < 0:
                heapq.heappush(waiting, (round(cost + step, 6), number, other))
    return owner


def _spread_seeds(neighbours: Neighbours, first: int, count: int) -> list[int]:
    """Choose seeds one by one, each the place farthest from those already chosen."""
    seeds = [first]
    best = np.full(len(neighbours), np.inf)
    while True:
        waiting = [(0.0, seeds[-1])]
        while waiting:
            cost, place = heapq.heappop(waiting)
            if cost >= best[place]:
                continue
            best[place] = cost
            for other, step in neighbours[place].items():
                heapq.heappush(waiting, (round(cost + step, 6), other))
        if len(seeds) == count:
            return seeds
        seeds.append(int(np.argmax(best)))


def _relax(neighbours: Neighbours, points: Floats, seeds: list[int], rounds: int) -> Integers:
    """Move each seed to the middle of what it owns, several times, and return the owners."""
    for _ in range(rounds):
        owner = grow(neighbours, seeds)
        for number in range(len(seeds)):
            own = np.flatnonzero(owner == number)
            distance = ((points[own] - points[own].mean(axis=0)) ** 2).sum(axis=1)
            seeds[number] = int(own[int(np.argmin(np.round(distance, 3)))])
    return grow(neighbours, seeds)


def _first(points: Floats) -> int:
    """Return the place nearest to the middle of the old town."""
    return int(np.argmin(distance_from(points)))


def _in_order(owner: Integers, points: Floats) -> Integers:
    """Return the groups numbered from north to south, as a gazetteer would."""
    count = int(owner.max()) + 1
    north = np.array([points[owner == number, 1].mean() for number in range(count)])
    rank = np.empty(count, dtype=np.int64)
    rank[np.argsort(-np.round(north, 3), kind="stable")] = np.arange(count)
    return np.asarray(rank[owner])


def areas_of_blocks(fabric: Fabric, points: Floats) -> Integers:
    """Return the number of the neighbourhood to which each block belongs."""
    width = [math.sqrt(block.area) for block in fabric.blocks]
    usual: dict[str, float] = {}
    for kind in set(fabric.kinds):
        own = [fabric.kinds[place] == kind for place in fabric.district]
        usual[kind] = float(np.median(np.array(width)[own]))
    usual["industrial"] *= 0.45
    scale = [usual[fabric.kinds[place]] for place in fabric.district]
    neighbours: Neighbours = [{} for _ in fabric.blocks]
    for (one, two), edges in common_sides(fabric.blocks).items():
        if sum(map(length_of, edges)) < 5.0:
            continue
        step = float(np.hypot(*(points[one] - points[two]))) / math.sqrt(scale[one] * scale[two])
        along_avenue = any(edge in fabric.main_edges for edge in edges)
        neighbours[one][two] = neighbours[two][one] = step * (_AVENUE_COST if along_avenue else 1.0)
    seeds = _spread_seeds(neighbours, _first(points), AREA_COUNT)
    return _in_order(_relax(neighbours, points, seeds, 12), points)


def sectors_of_areas(areas: Sequence[Any], points: Floats) -> Integers:
    """Return the number of the sector to which each neighbourhood belongs."""
    neighbours: Neighbours = [{} for _ in areas]
    for one, two in common_sides(areas):
        step = float(np.hypot(*(points[one] - points[two])))
        neighbours[one][two] = neighbours[two][one] = step / 1000
    seeds = _spread_seeds(neighbours, _first(points), SECTOR_COUNT)
    return _in_order(_relax(neighbours, points, seeds, 8), points)
