"""Local statistics against esda (numba warm) and pygeoda, and how their time grows.

What bounds ours: the neighbour sums read each link once (memory bandwidth), the draws are K + 1
random words for each of R orderings, and counting is one sort of R sums for each number of
neighbours and a binary search of each unit: n·log R comparisons. Nothing grows with n × R. Local
Geary sorts R points along some √n lines and looks at the few between two lines.
"""

from __future__ import annotations

import sys
import tempfile
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from .measure import best, say

SIDES = (100, 316, 1000)
PERMUTATIONS = 999
PEERS_UP_TO = 316
"""Beyond 100,000 units a single run of a peer takes minutes."""


def grid(side: int) -> tuple[Any, Any, Any]:
    """Return queen weights of a square grid, sparse Poisson counts and a second variable."""
    from convivencia.algorithms.spatial.lattice import grid_neighbours
    from convivencia.algorithms.spatial.weights import NeighbourWeights

    row, column = np.divmod(np.arange(side * side), side)
    starts, neighbours = grid_neighbours(row, column, rook=False)
    weights = NeighbourWeights(starts, neighbours, np.ones(len(neighbours)), True)
    random = np.random.default_rng(1)
    counts = random.poisson(1.5, side * side).astype(float)
    return weights, counts, counts + random.normal(size=side * side)


def ours(weights: Any, values: Any, other: Any, permutations: int) -> dict[str, Callable[[], Any]]:
    """Return what is timed: the statistic and its p-values, from arrays to arrays."""
    from convivencia.algorithms.spatial.inference import neighbour_sum_tails
    from convivencia.algorithms.spatial.local_geary import local_geary_c
    from convivencia.algorithms.spatial.moran import local_moran_statistics
    from convivencia.algorithms.spatial.squared_differences import squared_difference_tails
    from convivencia.algorithms.spatial.z_scores import getis_ord_z

    def sums(of: Any) -> Any:
        return neighbour_sum_tails(of, weights, permutations=permutations, seed=1).p_values(
            "two-sided"
        )

    def geary(of: Any) -> Any:
        local_geary_c(of, weights)
        return squared_difference_tails(of, weights, permutations=permutations, seed=1).p_values(
            "two-sided"
        )

    return {
        "local_moran": lambda: (local_moran_statistics(values, weights), sums(values)),
        "getis_ord": lambda: (getis_ord_z(values, weights, star=True), sums(values)),
        "local_moran_bivariate": lambda: (
            local_moran_statistics(values, weights, other),
            sums(other),
        ),
        "local_geary": lambda: geary(values),
        "local_geary, no two values alike": lambda: geary(other),
    }


def growth() -> None:
    """Time every statistic at 10⁴, 10⁵ and 10⁶ units, and the peers where they can follow."""
    before: dict[str, float] = {}
    for side in SIDES:
        weights, values, other = grid(side)
        label = f"{side * side:,} units × {PERMUTATIONS}"
        peers = _peers(side, values, other) if side <= PEERS_UP_TO else {}
        for name, run in ours(weights, values, other, PERMUTATIONS).items():
            seconds = best(run, times=3 if side < 1000 else 1)
            grown = f"   {seconds / before[name]:.1f}× the last" if name in before else ""
            say(f"{name}, {label}{grown}", seconds)
            before[name] = seconds
            for peer, times in peers.items():
                if name in times:
                    say(f"  {name}", seconds, times[name], peer)
    for name, run in ours(weights, values, other, 9_999).items():
        say(f"{name}, 1,000,000 units × 9,999", best(run, times=1))


def unequal() -> None:
    """Time unequal weights, where every unit needs its own draws, against esda with numba warm."""
    from convivencia.algorithms.spatial.inference import neighbour_sum_tails
    from convivencia.algorithms.spatial.nearness import kernel

    side = 100
    places = np.stack(np.divmod(np.arange(side * side), side), axis=1).astype(float)
    weights = kernel(places, 2.5, 8)
    values = grid(side)[1]
    seconds = best(lambda: neighbour_sum_tails(values, weights, permutations=PERMUTATIONS, seed=1))
    label = f"kernel weights, {side * side:,} units × {PERMUTATIONS}"
    try:
        from esda import Moran_Local
        from libpysal.graph import Graph
        from scipy.sparse import csr_matrix
    except ImportError:
        say(label, seconds)
        return
    warnings.simplefilter("ignore")
    theirs = Graph.from_sparse(
        csr_matrix((weights.values, weights.neighbours, weights.starts))
    ).to_W()
    theirs.transform = "r"
    _warm_esda()
    peer = best(lambda: Moran_Local(values, theirs, permutations=PERMUTATIONS, n_jobs=1), times=1)
    say(label, seconds, peer, "esda")


def contiguity_of_polygons() -> None:
    """Time neighbours of general polygons against libpysal; grids come from their topology."""
    import geopandas
    from convivencia.algorithms.spatial.contiguity import contiguity
    from libpysal.graph import Graph

    for side, peers in ((300, True), (1000, False)):
        shapes = crooked(side)
        series = geopandas.GeoSeries(shapes)
        for rook in (False, True):
            name = f"{'rook' if rook else 'queen'} of {side * side:,} polygons of 16 vertices"
            seconds = best(partial(contiguity, shapes, rook=rook), times=1)
            theirs = partial(Graph.build_contiguity, series, rook=rook)
            peer = best(theirs, times=1) if peers else None
            say(name, seconds, peer, "libpysal")
    row, column = np.divmod(np.arange(1_000_000), 1000)
    from convivencia.algorithms.spatial.lattice import grid_neighbours

    say("queen of 1,000,000 grid cells", best(lambda: grid_neighbours(row, column, rook=False)))


def crooked(side: int) -> Any:
    """Return a map of polygons with shaken corners and bent sides, whose vertices are shared."""
    import shapely

    random = np.random.default_rng(1)
    corner = np.stack(np.meshgrid(np.arange(side + 1.0), np.arange(side + 1.0), indexing="ij"), -1)
    corner += random.uniform(-0.3, 0.3, corner.shape)
    part = np.array([0.25, 0.5, 0.75])[:, None]

    def bent(first: Any, last: Any) -> Any:
        straight = first[..., None, :] * (1 - part) + last[..., None, :] * part
        return straight + random.uniform(-0.03, 0.03, straight.shape)

    along, up = bent(corner[:-1], corner[1:]), bent(corner[:, :-1], corner[:, 1:])
    a, b, c, d = corner[:-1, :-1], corner[1:, :-1], corner[1:, 1:], corner[:-1, 1:]
    ring = np.concatenate(
        [
            a[..., None, :],
            along[:, :-1],
            b[..., None, :],
            up[1:],
            c[..., None, :],
            along[:, 1:][..., ::-1, :],
            d[..., None, :],
            up[:-1][..., ::-1, :],
        ],
        axis=-2,
    )
    return shapely.polygons(ring.reshape(side * side, ring.shape[-2], 2))


def _peers(side: int, values: Any, other: Any) -> dict[str, dict[str, float]]:
    found = {}
    for name, times in (("esda", _esda), ("pygeoda", _pygeoda)):
        try:
            found[name] = times(side, values, other)
        except ImportError:
            sys.stdout.write(f"  ({name} is not installed)\n")
    return found


def _warm_esda() -> None:
    from esda import Geary_Local, Moran_Local, Moran_Local_BV
    from esda.getisord import G_Local
    from libpysal.weights import lat2W

    small = lat2W(10, 10, rook=False)
    values = np.random.default_rng(2).poisson(2, 100).astype(float)
    options: dict[str, Any] = {"permutations": 99, "n_jobs": 1}
    Moran_Local(values, small, **options)
    Moran_Local_BV(values, values[::-1].copy(), small, **options)
    G_Local(values, small, star=True, transform="B", **options)
    Geary_Local(connectivity=small, permutations=99, n_jobs=1).fit(values)


def _esda(side: int, values: Any, other: Any) -> dict[str, float]:
    """Return esda's seconds with numba warm."""
    import numba  # noqa: F401 - without it esda is slower still
    from esda import Geary_Local, Moran_Local, Moran_Local_BV
    from esda.getisord import G_Local
    from libpysal.weights import lat2W

    warnings.simplefilter("ignore")
    _warm_esda()
    weights = lat2W(side, side, rook=False)
    options: dict[str, Any] = {"permutations": PERMUTATIONS, "n_jobs": 1}
    return {
        "local_moran": best(lambda: Moran_Local(values, weights, **options), times=1),
        "getis_ord": best(
            lambda: G_Local(values, weights, star=True, transform="B", **options), times=1
        ),
        "local_moran_bivariate": best(
            lambda: Moran_Local_BV(values, other, weights, **options), times=1
        ),
        "local_geary": best(
            lambda: Geary_Local(connectivity=weights, **options).fit(values), times=1
        ),
    }


def _pygeoda(side: int, values: Any, other: Any) -> dict[str, float]:
    """Return pygeoda's seconds on two threads."""
    import geopandas
    import pygeoda
    import shapely

    row, column = np.divmod(np.arange(side * side), side)
    cells = shapely.box(column, row, column + 1, row + 1)
    frame = geopandas.GeoDataFrame({"v": values, "w": other}, geometry=cells)
    options: dict[str, Any] = {"permutations": PERMUTATIONS, "cpu_threads": 2}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "grid.shp"
        frame.to_file(path)
        opened = pygeoda.open(str(path))
        weights = pygeoda.queen_weights(opened)
        first, second = opened["v"], opened["w"]
        return {
            "local_moran": best(lambda: pygeoda.local_moran(weights, first, **options), times=1),
            "getis_ord": best(lambda: pygeoda.local_gstar(weights, first, **options), times=1),
            "local_moran_bivariate": best(
                lambda: pygeoda.local_bimoran(weights, first, second, **options), times=1
            ),
            "local_geary": best(lambda: pygeoda.local_geary(weights, first, **options), times=1),
        }


def main() -> None:
    """Run every benchmark of this module."""
    growth()
    unequal()
    contiguity_of_polygons()


if __name__ == "__main__":
    main()
