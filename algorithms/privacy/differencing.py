"""What two releases of the same events with different boundaries tell together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Difference", "small_differences"]

INSIDE = 0.99
"""Boundaries drawn twice never meet exactly: this share of an area inside another is all of it."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A small number that the subtraction of two releases tells.

    Parameters
    ----------
    larger : int
        Position of the area that holds the others.
    parts : tuple of int
        Positions of those inside it, in the other release.
    of_new : bool
        Whether the larger one is of the new release.
    count : int
        What is left, between 0 and the minimum.
    """

    larger: int
    parts: tuple[int, ...]
    of_new: bool
    count: int


def small_differences(
    new: NDArray[Any],
    new_counts: Sequence[float],
    old: NDArray[Any],
    old_counts: Sequence[float],
    minimum: int,
) -> list[Difference]:
    """Subtract from each area those of the other release that lie inside it.

    Parameters
    ----------
    new, old : numpy.ndarray
        Polygons in one CRS.
    new_counts, old_counts : sequence of float
        As published; NaN where withheld.
    minimum : int
        A difference of 0 < d < minimum is a small count.
    """
    return [
        *_subtracted(new, new_counts, old, old_counts, minimum, of_new=True),
        *_subtracted(old, old_counts, new, new_counts, minimum, of_new=False),
    ]


def _subtracted(
    larger: Any, counts: Any, parts: Any, part_counts: Any, minimum: int, *, of_new: bool
) -> list[Difference]:
    import numpy as np
    import shapely

    whole = np.asarray(counts, dtype=float)
    held = np.asarray(part_counts, dtype=float)
    outer, inner = shapely.STRtree(parts).query(larger, predicate="intersects")
    if not len(outer):
        return []
    shared = shapely.area(shapely.intersection(larger[outer], parts[inner]))
    inside = shared >= INSIDE * shapely.area(parts[inner])
    found = []
    for area in np.unique(outer[inside]).tolist():
        within = inner[inside & (outer == area)]
        difference = whole[area] - held[within].sum()
        if np.isfinite(difference) and 0 < difference < minimum:
            found.append(Difference(area, tuple(within.tolist()), of_new, int(difference)))
    return found
