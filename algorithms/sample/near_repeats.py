"""Burglaries that follow another nearby and soon after."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from .draws import Floats, Integers, integers_below, uniforms
from .effects import DAYS, NEAR_REPEAT_DAYS, NEAR_REPEAT_DISTANCE, NEAR_REPEAT_SHARE


def plant_near_repeats(
    bits: np.random.PCG64,
    *,
    burglary: Integers,
    points: Floats,
    moment: Integers,
    block: Integers,
    follows: Integers,
) -> None:
    """Move a share of the burglaries close to another, in place and time (arrays are changed).

    A follower lies within 150 m, evenly over the disc, and 1 to 14 days later at the hour it had;
    past the end of the period, as many days earlier; outside the town, on the opposite side, and if
    that is outside too, in the same place.
    """
    child = uniforms(bits, burglary.size) < NEAR_REPEAT_SHARE
    children, parents = burglary[child], burglary[~child]
    if not parents.size:
        return
    parent = parents[integers_below(bits, parents.size, children.size)]
    angle = 2 * np.pi * uniforms(bits, children.size)
    distance = NEAR_REPEAT_DISTANCE * 0.995 * np.sqrt(uniforms(bits, children.size))
    step = np.stack([distance * np.cos(angle), distance * np.sin(angle)], axis=1)
    placed = np.round(points[parent] + step, 2)
    found = _block_at(placed)
    for factor in (-1.0, 0.0):
        lost = found < 0
        placed[lost] = np.round(points[parent[lost]] + factor * step[lost], 2)
        found[lost] = _block_at(placed[lost])
    days = 1 + integers_below(bits, NEAR_REPEAT_DAYS, children.size)
    day = moment[parent] // 86_400 + days
    day = np.where(day >= DAYS, day - 2 * days, day)
    points[children] = placed
    moment[children] = day * 86_400 + moment[children] % 86_400
    block[children] = np.where(found >= 0, found, block[parent])
    follows[children] = parent


@lru_cache(maxsize=1)
def _block_tree() -> Any:
    import shapely

    from .town import town

    return shapely.STRtree(town().blocks.geometry.array)


def _block_at(points: Floats) -> Integers:
    """Return the block that holds each point, -1 outside the town."""
    import shapely

    found = np.full(len(points), -1, dtype=np.int64)
    hit, block = _block_tree().query(shapely.points(points), predicate="within")
    found[hit] = block
    return found
