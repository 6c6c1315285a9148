"""Who is a neighbour of whom, as compressed rows: small, fast, and never changed once made."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .lattice import lattice_neighbours

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
        if len(self.neighbours) == 0:
            return np.zeros(self.count)
        taken = values[self.neighbours]
        if not self.equal:
            taken = taken * self.values
        return self._sum_rows(taken)

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


def contiguity(shapes: Any, *, rook: bool) -> NeighbourWeights:
    """Return contiguity weights of polygons: touching at a point (queen) or along a side (rook).

    Overlapping neighbours count as touching, because real boundaries overlap a little. A regular
    grid of squares is recognised and its neighbours are read off its topology.
    """
    import shapely

    kind = "rook" if rook else "queen"
    fast = lattice_neighbours(shapes, rook=rook)
    if fast is not None:
        starts, neighbours = fast
        return NeighbourWeights(starts, neighbours, np.ones(len(neighbours)), True, {"kind": kind})
    tree = shapely.STRtree(shapes)
    focal, neighbour = tree.query(shapes, predicate="intersects")
    apart = focal != neighbour
    focal, neighbour = focal[apart], neighbour[apart]
    if rook:
        once = focal < neighbour
        shared = shapely.intersection(shapes[focal[once]], shapes[neighbour[once]])
        along = (shapely.length(shared) > 0) | (shapely.area(shared) > 0)
        first, second = focal[once][along], neighbour[once][along]
        focal, neighbour = np.r_[first, second], np.r_[second, first]
    return from_pairs(focal, neighbour, np.ones(len(focal)), len(shapes), True, {"kind": kind})


def nearest(coordinates: FloatArray, neighbours: int) -> NeighbourWeights:
    """Return the k nearest units of each by distance between centroids; ties go to the first."""
    from scipy.spatial import cKDTree

    count = len(coordinates)
    k = min(neighbours, count - 1)
    if k < 1:
        return from_pairs(
            np.empty(0, int),
            np.empty(0, int),
            np.empty(0),
            count,
            True,
            {"kind": "knn", "neighbours": 0},
        )
    _, found = cKDTree(coordinates).query(coordinates, k=k + 1)
    focal = np.repeat(np.arange(count), k + 1)
    flat = found.ravel()
    apart = flat != focal
    # coincident centroids can push the unit out of its own list: keep the first k others
    rank = (np.cumsum(apart.reshape(count, k + 1), axis=1)).ravel()
    keep = apart & (rank <= k)
    return from_pairs(
        focal[keep],
        flat[keep],
        np.ones(int(keep.sum())),
        count,
        True,
        {"kind": "knn", "neighbours": k},
    )


def shortest_band(coordinates: FloatArray) -> float:
    """Return the shortest distance that leaves no unit without a neighbour, in metres."""
    from scipy.spatial import cKDTree

    if len(coordinates) < 2:
        return 1.0
    distances, _ = cKDTree(coordinates).query(coordinates, k=2)
    return float(distances[:, 1].max()) * (1 + 1e-9)


def distance_band(coordinates: FloatArray, distance: float | None) -> NeighbourWeights:
    """Return weights of one for every other unit within a distance between centroids."""
    from scipy.spatial import cKDTree

    band = shortest_band(coordinates) if distance is None else distance
    pairs = cKDTree(coordinates).query_pairs(band, output_type="ndarray")
    focal = np.r_[pairs[:, 0], pairs[:, 1]]
    neighbour = np.r_[pairs[:, 1], pairs[:, 0]]
    return from_pairs(
        focal,
        neighbour,
        np.ones(len(focal)),
        len(coordinates),
        True,
        {"kind": "distance_band", "distance": round(band, 3)},
    )


def kernel(coordinates: FloatArray, distance: float | None, neighbours: int) -> NeighbourWeights:
    """Return triangular kernel weights, 1 − d/h, up to a distance h.

    Without a distance, h is the largest distance to the k-th nearest unit, so that every unit has
    at least k neighbours.
    """
    from scipy.spatial import cKDTree

    tree = cKDTree(coordinates)
    if distance is None:
        k = min(neighbours, len(coordinates) - 1)
        reach, _ = tree.query(coordinates, k=k + 1)
        distance = float(np.atleast_2d(reach)[:, -1].max()) * (1 + 1e-9) if k else 1.0
    pairs = tree.query_pairs(distance, output_type="ndarray")
    apart = np.hypot(*(coordinates[pairs[:, 0]] - coordinates[pairs[:, 1]]).T)
    weight = np.maximum(1.0 - apart / distance, 1e-12)
    focal = np.r_[pairs[:, 0], pairs[:, 1]]
    neighbour = np.r_[pairs[:, 1], pairs[:, 0]]
    return from_pairs(
        focal,
        neighbour,
        np.r_[weight, weight],
        len(coordinates),
        False,
        {"kind": "kernel", "distance": round(distance, 3)},
    )


def from_graph(graph: Any, identifiers: Any, kind: str = "graph") -> NeighbourWeights:
    """Read a libpysal ``Graph`` (or W) whose ids are the areas' ids or their row numbers.

    Raises
    ------
    InputError
        When the graph's units are not the areas.
    """
    if not hasattr(graph, "adjacency") and not hasattr(graph, "to_graph"):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“weights” must be a kind of neighbours or a libpysal graph, not a {kind}.",
            ),
            kind=type(graph).__name__,
        )
    adjacency = (graph if hasattr(graph, "adjacency") else graph.to_graph()).adjacency
    return from_names(
        adjacency.index.get_level_values("focal"),
        adjacency.index.get_level_values("neighbor"),
        adjacency.to_numpy(dtype=float),
        identifiers,
        kind,
    )


def from_names(
    focal_names: Any, neighbour_names: Any, values: FloatArray, identifiers: Any, kind: str
) -> NeighbourWeights:
    """Read (focal, neighbour, weight) triples that name the areas' ids or their row numbers.

    Raises
    ------
    InputError
        When they name another unit, or a weight is negative or no number.
    """
    if not (np.isfinite(values) & (values >= 0)).all():
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Spatial weights must be numbers of zero or more.")
        )
    known = {str(name): place for place, name in enumerate(identifiers)}
    units = {str(name) for names in (focal_names, neighbour_names) for name in names}
    if not units <= set(known):
        by_row = {str(place): place for place in range(len(known))}
        if not units <= set(by_row):
            stranger = sorted(units - set(known))[0]
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The weights name the unit “{unit}”, which is no area's identifier; choose the "
                    "identifier column that the weights use.",
                ),
                unit=stranger,
            )
        known = by_row
    focal = np.array([known[str(name)] for name in focal_names], dtype=np.int64)
    neighbour = np.array([known[str(name)] for name in neighbour_names], dtype=np.int64)
    kept = (focal != neighbour) & (values != 0)
    focal, neighbour, values = focal[kept], neighbour[kept], values[kept]
    weights = from_pairs(focal, neighbour, values, len(identifiers), True, {"kind": kind})
    first = (
        weights.values[
            np.minimum(np.repeat(weights.starts[:-1], weights.degrees), max(0, len(values) - 1))
        ]
        if len(values)
        else values
    )
    equal = bool(np.allclose(weights.values, first, rtol=1e-12, atol=0.0)) if len(values) else True
    return NeighbourWeights(
        weights.starts, weights.neighbours, weights.values, equal, weights.facts
    )


def from_file(path: str, identifiers: Any) -> NeighbourWeights:
    """Read a .gal, .gwt or .csv (focal, neighbour, weight) file."""
    from libpysal import graph

    file = Path(path)
    if not file.is_file():
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The weights file {file} is not there."),
            file=file.name,
        )
    try:
        if file.suffix.lower() == ".gal":
            read = graph.read_gal(file)
        elif file.suffix.lower() == ".gwt":
            read = graph.read_gwt(file)
        else:
            import pandas as pd

            # libpysal would drop a pair whose neighbour has no neighbours of its own
            table = pd.read_csv(file, sep=None, engine="python")
            weight = table.iloc[:, 2] if table.shape[1] > 2 else pd.Series(1.0, table.index)
            names = table.iloc[:, 0].astype(str), table.iloc[:, 1].astype(str)
            if table.empty or table.iloc[:, :2].duplicated().any():
                raise ValueError("no pairs, or a pair twice")
            numbers = np.asarray(weight, dtype=np.float64)
            read = None
    except (ValueError, IndexError, KeyError, OSError, csv.Error) as error:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} cannot be read as spatial weights."),
            file=file.name,
        ) from error
    if read is None:
        return from_names(*names, numbers, identifiers, "file")
    return from_graph(read, identifiers, kind="file")
