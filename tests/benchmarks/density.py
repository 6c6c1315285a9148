"""Density surfaces and point patterns: seconds, peak memory, and how far from the bound.

Bounds. A density adds each point to four bins: 15 ns each on a machine where the whole takes 2.0
s of processor time for 10⁷ points, so 0.6 s is the floor with this scheme; the extent's quantiles
take 0.5 s, the fingerprint of the input 0.2 s and all transforms 0.15 s. Ripley's L of 100
patterns needs 100 transforms there and back of a million bins, 36 ms each: 3.6 s on one core, 1.8
s on two; it takes 2.4 s, beside 1.5 s of nearest neighbours. A relabelling costs two transforms
(40 %), the counting of the smaller set (25 %) and the draw (15 %).

    python -m tests.benchmarks.density
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from .measure import best, say

MEGABYTE = 1e3
"""In the kilobytes that Linux counts a process's memory in."""


def town(count: int, seed: int = 1, crs: str = "EPSG:32614") -> Any:
    """Return points that gather around 300 places of a town 20 km across."""
    import pandas as pd
    from convivencia.algorithms.intake.points import Points

    random = np.random.default_rng(seed)
    centres = random.uniform([500_000, 2_000_000], [520_000, 2_020_000], (300, 2))
    place = centres[random.integers(0, 300, count)] + random.normal(0, 700, (count, 2))
    frame = pd.DataFrame(index=range(count))
    return Points(place[:, 0].copy(), place[:, 1].copy(), frame, crs, {"title": "town"})


def in_own_process(run: Callable[[Any], None]) -> tuple[float, float]:
    """Return the seconds and the peak memory (MB) of a run in a fresh process."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=run, args=(theirs,))
    process.start()
    seconds, peak = ours.recv()
    process.join()
    return seconds, peak


def told(pipe: Any, started: float) -> None:
    """Send the seconds since ``started`` and the peak memory of this process."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    pipe.send((time.perf_counter() - started, peak))


def ten_million(pipe: Any) -> None:
    """Density of 10⁷ points on cells of 50 m."""
    from convivencia.algorithms.spatial.kernel_density import kernel_density

    points = town(10_000_000)
    started = time.perf_counter()
    kernel_density(points, bandwidth=500, cell_size=50)
    told(pipe, started)


def many_cells(pipe: Any) -> None:
    """Density of 10⁵ points on 270 million cells, window by window, written to a file."""
    import tempfile
    from pathlib import Path

    from convivencia.algorithms.outputs import write_raster
    from convivencia.algorithms.spatial.kernel_density import kernel_density

    points = town(100_000)
    started = time.perf_counter()
    found = kernel_density(points, bandwidth=100, cell_size=1.5)
    with tempfile.TemporaryDirectory() as folder:
        write_raster(Path(folder) / "d.tif", found.density, {})
    told(pipe, started)


def surfaces() -> None:
    """Time density and its memory."""
    for name, run in (
        ("density, 10,000,000 points, 50 m cells", ten_million),
        ("density, 100,000 points, 270,000,000 cells, written", many_cells),
    ):
        seconds, peak = in_own_process(run)
        say(name, seconds)
        sys.stdout.write(f"  peak memory {peak:,.0f} MB\n")


def ratio() -> None:
    """Time the ratio of two densities with its significance."""
    from convivencia.algorithms.spatial.density_ratio import density_ratio

    one, other = town(10_000, 2), town(40_000, 3)
    seconds = best(lambda: density_ratio(one, other, bandwidth=800, cell_size=100), times=1)
    say("density_ratio, 10,000 and 40,000 points, 999 relabellings", seconds)


def clusters() -> None:
    """Time DBSCAN against scikit-learn's."""
    from convivencia.algorithms.spatial.bandwidth import distinct_places
    from convivencia.algorithms.spatial.dbscan import dbscan
    from sklearn.cluster import DBSCAN

    points = town(100_000, 4)
    held = distinct_places(points.x, points.y)
    for distance, minimum in ((100.0, 20), (400.0, 100)):
        ours = best(partial(dbscan, *held, distance, minimum), times=2)
        peer = DBSCAN(eps=distance, min_samples=minimum, n_jobs=2)
        theirs = best(partial(peer.fit, held[0]), times=1)
        say(f"point_clusters, 100,000 points, {distance:g} m", ours, theirs, "scikit-learn")
    points = town(1_000_000, 4)
    held = distinct_places(points.x, points.y)
    say("point_clusters, 1,000,000 points, 100 m", best(lambda: dbscan(*held, 100.0, 50), times=1))


def pattern() -> None:
    """Time the summary of a pattern with Ripley's L inside a polygon."""
    import geopandas
    import shapely
    from convivencia.algorithms.spatial.pattern_summary import pattern_summary

    points = town(20_000, 5)
    # a jagged outline, as of a municipality
    turn = np.linspace(0, 2 * np.pi, 4000, endpoint=False)
    far = 11_000 * (1 + 0.1 * np.sin(9 * turn) + 0.02 * np.sin(170 * turn))
    shape = shapely.Polygon(
        np.column_stack([510_000 + far * np.cos(turn), 2_010_000 + far * np.sin(turn)])
    )
    frame = geopandas.GeoDataFrame(geometry=[shape], crs=points.crs)
    seconds = best(lambda: pattern_summary(points, mask=frame), times=1)
    say("pattern_summary, 20,000 points, 99 simulations in a polygon", seconds)


def main() -> None:
    """Run all of them."""
    surfaces()
    ratio()
    clusters()
    pattern()


if __name__ == "__main__":
    main()
