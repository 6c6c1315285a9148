"""Move points so that each is hidden among enough people, the same way in every release.

Nothing here is random: where a point goes follows from a secret and the incident's identifier.
Masks drawn anew for each release would average out to the true place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .secret import draws

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    BoolArray = NDArray[np.bool_]
    IntArray = NDArray[np.int64]

__all__ = ["SPREAD", "People", "radius_of", "ring_moves", "snapped", "with_company"]

SPREAD = 10.0
"""The ring reaches as far as this many times ``k`` people live."""
CIRCLE_SIDES = 16
"""Segments of a quarter circle; the lost share of its area, under 0.2 %, is made good."""


def radius_of(people: float, density: Any) -> Any:
    """Return the radius of a circle in which so many people live: r = √(k / (π d)).

    Parameters
    ----------
    people : float
        k.
    density : float or array
        People per square metre.
    """
    return np.sqrt(people / (np.pi * np.asarray(density, dtype=float)))


def ring_moves(
    secret: bytes, names: Sequence[str], least: FloatArray, most: FloatArray, attempt: int = 0
) -> tuple[FloatArray, FloatArray]:
    """Return how far each point moves east and north, uniformly over the area of its ring.

    r = √(least² + U (most² − least²)), θ = 2πV (Hampton et al. 2010), U and V from an HMAC of the
    secret, the identifier, the ring and the attempt. The ring takes part so that two rings never
    move a point in the same direction: the ray through both would lead back to it.

    Parameters
    ----------
    names : sequence of str
        Shape (n,): the incidents' identifiers.
    least, most : numpy.ndarray
        Shape (n,): the ring's radii in metres.
    attempt : int
        Counts up while a point falls where it must not.
    """
    texts = [
        f"{name}\x1f{round(float(low) * 1000)}\x1f{round(float(high) * 1000)}\x1f{attempt}"
        for name, low, high in zip(names, least, most, strict=True)
    ]
    raw = np.frombuffer(b"".join(draws(secret, "mask", texts)), dtype="<u8").reshape(-1, 4)
    unit = (raw[:, :2] >> np.uint64(11)).astype(float) * 2.0**-53
    distance = np.sqrt(least**2 + unit[:, 0] * (most**2 - least**2))
    angle = 2 * np.pi * unit[:, 1]
    return distance * np.cos(angle), distance * np.sin(angle)


def snapped(x: FloatArray, y: FloatArray, cell: float) -> tuple[IntArray, IntArray]:
    """Return the column and row of the grid cell of each point; also west and south of 0."""
    return np.floor(x / cell).astype(np.int64), np.floor(y / cell).astype(np.int64)


def with_company(column: IntArray, row: IntArray, k: int) -> BoolArray:
    """Tell which points share their cell with others, ``k`` in all."""
    _, cell, number = np.unique(
        np.column_stack([column, row]), axis=0, return_inverse=True, return_counts=True
    )
    return np.asarray(number[cell.ravel()] >= k)


@dataclass(frozen=True, slots=True)
class People:
    """Where people live: spread evenly over each area.

    Parameters
    ----------
    shapes : numpy.ndarray
        Valid polygons in metres; None where an area has none.
    density : numpy.ndarray
        Shape (areas,): people per square metre.
    """

    shapes: NDArray[Any]
    density: FloatArray

    def within(self, x: FloatArray, y: FloatArray, radius: FloatArray) -> FloatArray:
        """Return how many people live within a distance of each place.

        Around the masked point and with its displacement as radius this is the k reached: those
        who are at least as near to it as the true place (Allshouse et al. 2010).
        """
        import shapely

        circles = shapely.buffer(shapely.points(x, y), radius, quad_segs=CIRCLE_SIDES)
        full = np.pi * radius**2 / np.maximum(shapely.area(circles), 1e-12)
        return np.asarray(self._inside(circles) * full)

    def in_cells(self, column: IntArray, row: IntArray, cell: float) -> FloatArray:
        """Return how many people live in grid cells."""
        import shapely

        left, bottom = column * cell, row * cell
        return self._inside(shapely.box(left, bottom, left + cell, bottom + cell))

    def _inside(self, places: NDArray[Any]) -> FloatArray:
        import shapely

        present = np.flatnonzero(~shapely.is_missing(self.shapes))
        shapely.prepare(self.shapes[present])
        place, area = shapely.STRtree(self.shapes[present]).query(places)
        area = present[area]
        whole = shapely.contains(self.shapes[area], places[place])
        shared = np.where(whole, shapely.area(places[place]), 0.0)
        part = ~whole
        shared[part] = shapely.area(
            shapely.intersection(self.shapes[area[part]], places[place[part]])
        )
        weights = shared * self.density[area]
        return np.bincount(place, weights=weights, minlength=len(places)).astype(float)
