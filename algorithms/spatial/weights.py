"""Who is a neighbour of whom, as compressed rows: small, fast, and never changed once made."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class NeighbourWeights:
    """Spatial weights of n units in compressed rows, without self-neighbours.

    Parameters
    ----------
    starts : numpy.ndarray
        Shape (n + 1,): where each unit's neighbours begin.
    neighbours : numpy.ndarray
        Positions of the neighbours, ascending within a unit.
    values : numpy.ndarray
        The weight of each neighbour.
    equal : bool
        Whether each unit's weights are all the same (binary or row-standardised).
    facts : mapping
        How they were made, for the provenance: kind, distance, k.
    """

    starts: IntArray
    neighbours: IntArray
    values: FloatArray
    equal: bool
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """The number of units."""
        return len(self.starts) - 1

    @property
    def degrees(self) -> IntArray:
        """The number of neighbours of each unit."""
        return np.diff(self.starts)

    @property
    def islands(self) -> NDArray[np.bool_]:
        """True where a unit has no neighbour."""
        alone: NDArray[np.bool_] = self.degrees == 0
        return alone

    def neighbour_sums(self, values: FloatArray) -> FloatArray:
        """Return each unit's sum over neighbours: plain when weights are equal, else weighted."""
        return self.sums_of_links(values[self.neighbours])

    def sums_of_links(self, links: FloatArray) -> FloatArray:
        """Return each unit's sum of one number a link: plain when weights are equal."""
        return self._sum_rows(links if self.equal else links * self.values)

    def row_sums(self) -> FloatArray:
        """Return the sum of each unit's weights."""
        sums: FloatArray = self._sum_rows(self.values)
        return sums

    def squared_row_sums(self) -> FloatArray:
        """Return the sum of each unit's squared weights."""
        sums: FloatArray = self._sum_rows(np.square(self.values))
        return sums

    def lag(self, values: FloatArray) -> FloatArray:
        """Return the weighted mean of the neighbours, NaN for an island."""
        weight: Any = self.degrees if self.equal else self.row_sums()
        total = self.neighbour_sums(values)
        mean = np.full(self.count, np.nan)
        np.divide(total, weight, out=mean, where=weight != 0)
        return mean

    def rows(self, members: IntArray, degree: int) -> FloatArray:
        """Return the weights of units that all have ``degree`` neighbours, one row each."""
        table: FloatArray = self.values[self.starts[members][:, None] + np.arange(degree)]
        return table

    def row_standardised(self) -> NeighbourWeights:
        """Return weights that sum to one in every row that has any."""
        totals = np.repeat(self.row_sums(), self.degrees)
        values = np.divide(self.values, totals, out=np.zeros_like(self.values), where=totals != 0)
        return NeighbourWeights(self.starts, self.neighbours, values, self.equal, self.facts)

    def binary(self) -> NeighbourWeights:
        """Return the same neighbours, each with weight one."""
        return dataclasses.replace(self, values=np.ones(len(self.values)), equal=True)

    def reordered(self, order: IntArray) -> NeighbourWeights:
        """Return the weights among the units at ``order``, in that order; others drop out."""
        place = np.full(self.count, -1, dtype=np.int64)
        place[order] = np.arange(len(order))
        degrees = self.degrees[order]
        total = int(degrees.sum())
        offsets = np.repeat(self.starts[order] - np.r_[0, np.cumsum(degrees)[:-1]], degrees)
        taken = offsets + np.arange(total)
        targets = place[self.neighbours[taken]]
        focal = np.repeat(np.arange(len(order)), degrees)
        kept = targets >= 0
        return from_pairs(
            focal[kept], targets[kept], self.values[taken][kept], len(order), self.equal, self.facts
        )

    def _sum_rows(self, taken: Any) -> FloatArray:
        # reduceat repeats an element for an empty row; those rows are zero
        if not len(taken):
            return np.zeros(self.count)
        sums: FloatArray = np.add.reduceat(
            np.append(taken, 0.0), np.minimum(self.starts[:-1], len(taken))
        )
        sums[self.degrees == 0] = 0.0
        return sums


def from_pairs(
    focal: IntArray,
    neighbour: IntArray,
    values: FloatArray,
    count: int,
    equal: bool,
    facts: Mapping[str, object],
) -> NeighbourWeights:
    """Build compressed rows from (focal, neighbour, weight) triples in any order."""
    if len(focal) > 1:
        key = focal.astype(np.int64) * count + neighbour
        if not (key[1:] > key[:-1]).all():
            order = np.argsort(key, kind="stable")
            focal, neighbour, values = focal[order], neighbour[order], values[order]
    starts = np.zeros(count + 1, dtype=np.int64)
    np.cumsum(np.bincount(focal, minlength=count), out=starts[1:])
    return NeighbourWeights(
        starts, np.asarray(neighbour, dtype=np.int64), np.asarray(values, dtype=float), equal, facts
    )
