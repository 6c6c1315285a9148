"""Neighbours by distance between centroids: the k nearest, all within a band, or a kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .weights import NeighbourWeights, from_pairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

# links kept at once: a band that joins everybody with everybody grows with the square
MOST_LINKS = 50_000_000
_JUST_BEYOND = 1 + 1e-9


def nearest(coordinates: FloatArray, neighbours: int) -> NeighbourWeights:
    """Return the k nearest units of each by distance between centroids; ties go to the first.

    With k units or fewer, all others are neighbours; ``facts`` says how many.
    """
    from scipy.spatial import cKDTree

    count = len(coordinates)
    k = min(neighbours, count - 1)
    facts = {"kind": "knn", "neighbours": k}
    if k < 1:
        return from_pairs(
            np.empty(0, dtype=np.int64),
            np.empty(0, dtype=np.int64),
            np.empty(0),
            count,
            True,
            facts,
        )
    _refuse_too_many(count * k)
    _, found = cKDTree(coordinates).query(coordinates, k=k + 1)
    focal = np.repeat(np.arange(count), k + 1)
    flat = found.ravel()
    apart = flat != focal
    # coincident centroids can push the unit out of its own list: keep the first k others
    rank = (np.cumsum(apart.reshape(count, k + 1), axis=1)).ravel()
    keep = apart & (rank <= k)
    return from_pairs(focal[keep], flat[keep], np.ones(int(keep.sum())), count, True, facts)


def shortest_band(coordinates: FloatArray) -> float:
    """Return the shortest distance that leaves no unit without a neighbour, in metres."""
    return _reach(coordinates, 1)


def distance_band(coordinates: FloatArray, distance: float | None) -> NeighbourWeights:
    """Return weights of one for every other unit within a distance between centroids.

    Without a distance it is the shortest that leaves no unit alone; never one chosen for the
    result it gives.
    """
    band = shortest_band(coordinates) if distance is None else distance
    focal, neighbour = _pairs_within(coordinates, band)
    facts = {"kind": "distance_band", "distance": round(band, 3)}
    return from_pairs(focal, neighbour, np.ones(len(focal)), len(coordinates), True, facts)


def kernel(coordinates: FloatArray, distance: float | None, neighbours: int) -> NeighbourWeights:
    """Return triangular kernel weights, 1 − d/h, up to a distance h.

    Without a distance, h is the largest distance to the k-th nearest unit, so that every unit has
    at least k neighbours.
    """
    if distance is None:
        distance = _reach(coordinates, neighbours)
    focal, neighbour = _pairs_within(coordinates, distance)
    apart = np.hypot(*(coordinates[focal] - coordinates[neighbour]).T)
    weight = np.maximum(1.0 - apart / distance, 1e-12)
    facts = {"kind": "kernel", "distance": round(distance, 3)}
    return from_pairs(focal, neighbour, weight, len(coordinates), False, facts)


def _reach(coordinates: FloatArray, neighbours: int) -> float:
    """Return the distance within which every unit has at least k others."""
    from scipy.spatial import cKDTree

    k = min(neighbours, len(coordinates) - 1)
    if k < 1:
        return 1.0
    distances, _ = cKDTree(coordinates).query(coordinates, k=k + 1)
    # coincident centroids alone give no distance
    return (float(distances[:, -1].max()) or 1.0) * _JUST_BEYOND


def _pairs_within(coordinates: FloatArray, distance: float) -> tuple[IntArray, IntArray]:
    """Return both directions of every pair within a distance, by focal unit and neighbour."""
    from scipy.spatial import cKDTree

    tree = cKDTree(coordinates)
    _refuse_too_many(int(tree.count_neighbors(tree, distance)) - len(coordinates))
    pairs = tree.query_pairs(distance, output_type="ndarray")
    return np.r_[pairs[:, 0], pairs[:, 1]], np.r_[pairs[:, 1], pairs[:, 0]]


def _refuse_too_many(links: int) -> None:
    if links > MOST_LINKS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "These neighbours would be {links} pairs, more than fit in memory: choose a "
                "shorter “distance” or fewer “neighbours”.",
            ),
            links=f"{links:,}",
        )
