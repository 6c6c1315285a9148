"""Points spread evenly inside blocks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .draws import Floats, Integers, keyed_choices, uniforms
from .town import town

_INWARD = 0.995
"""Points keep this part of their distance from the triangle's middle, so none lands on a limit."""


@dataclass(frozen=True, slots=True)
class Triangles:
    """Blocks cut into triangles: corners (block, triangle, corner, axis), areas; 0 pads."""

    corners: Floats
    sizes: Floats


def _cross(first: Floats, second: Floats, third: Floats) -> float:
    """Return twice the signed area of a triangle."""
    one, two = second - first, third - first
    return float(one[0] * two[1] - one[1] * two[0])


def _cut(ring: Floats) -> list[Floats]:
    """Cut a simple counter-clockwise ring into triangles by clipping ears (Meisters 1975)."""
    left = list(range(len(ring)))
    triangles: list[Floats] = []
    while len(left) > 3:
        for place in range(len(left)):
            before, here, after = left[place - 1], left[place], left[(place + 1) % len(left)]
            area = _cross(ring[before], ring[here], ring[after])
            if area < 0:
                continue
            others = [ring[other] for other in left if other not in (before, here, after)]
            if area > 0 and any(
                _cross(ring[before], ring[here], point) >= 0
                and _cross(ring[here], ring[after], point) >= 0
                and _cross(ring[after], ring[before], point) >= 0
                for point in others
            ):
                continue
            if area > 0:
                triangles.append(ring[[before, here, after]])
            del left[place]
            break
        else:  # a ring so thin that rounding hides its ears
            break
    triangles.append(ring[left[:3]])
    return triangles


@lru_cache(maxsize=1)
def triangles() -> Triangles:
    """Return the triangles of every block of the town."""
    import shapely

    cuts = []
    for block in town().blocks.geometry.array:
        ring = shapely.get_coordinates(block.exterior)[:-1]
        cuts.append(_cut(ring if block.exterior.is_ccw else ring[::-1]))
    most = max(map(len, cuts))
    corners = np.zeros((len(cuts), most, 3, 2))
    for block, cut in enumerate(cuts):
        corners[block, : len(cut)] = cut
    one = corners[:, :, 1] - corners[:, :, 0]
    two = corners[:, :, 2] - corners[:, :, 0]
    sizes = np.abs(one[..., 0] * two[..., 1] - one[..., 1] * two[..., 0]) / 2
    return Triangles(corners, np.round(sizes, 4))


def points_in_blocks(bits: np.random.PCG64, blocks: Integers) -> Floats:
    """Return one point for each block number, evenly spread, in metres to the centimetre."""
    cut = triangles()
    which = keyed_choices(bits, cut.sizes, blocks)
    root = np.sqrt(uniforms(bits, blocks.size))
    along = uniforms(bits, blocks.size)
    weights = np.stack([1 - root, root * (1 - along), root * along], axis=1)
    weights = _INWARD * weights + (1 - _INWARD) / 3
    points: Floats = np.zeros((blocks.size, 2))
    for corner in range(3):
        points += weights[:, corner, np.newaxis] * cut.corners[blocks, which, corner]
    return np.round(points, 2)
