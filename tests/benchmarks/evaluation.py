"""Displacement and evaluation against the libraries one would use otherwise."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from .measure import best, say

PEER_AREAS = 60
"""So many areas for peers that take seconds each; the rest is extrapolated and said."""


def change(areas: int = 5_000) -> None:
    """Time the E-test of every area against statsmodels."""
    from convivencia.algorithms.time.e_test import e_test
    from statsmodels.stats.rates import test_poisson_2indep

    random = np.random.default_rng(1)
    rate = random.gamma(1.2, 40, areas)
    first, second = random.poisson(rate), random.poisson(rate)

    def peer() -> None:
        for one, other in zip(first[:PEER_AREAS], second[:PEER_AREAS], strict=True):
            if one + other:
                test_poisson_2indep(one, 365, other, 366, method="etest-wald", compare="diff")

    say(
        "change_test, 5,000 areas",
        best(lambda: e_test(first, second, 365.0, 366.0)),
        best(peer, times=1) * areas / PEER_AREAS, "statsmodels, extrapolated",
    )  # fmt: skip


def patterns(areas: int = 5_000) -> None:
    """Time the similarity of two patterns, file-less, against 200 samples drawn in NumPy."""
    import geopandas
    import pandas as pd
    import shapely
    from convivencia.algorithms.displacement.pattern_similarity import pattern_similarity
    from convivencia.algorithms.displacement.similarity import similarity
    from convivencia.algorithms.intake.points import Points

    random = np.random.default_rng(2)
    base, test = (random.poisson(random.gamma(0.8, 25, areas)) for _ in range(2))

    def peer() -> None:
        place = np.repeat(np.arange(areas), test)
        size = round(0.85 * len(place))
        drawn = np.array(
            [np.bincount(random.permutation(place)[:size], minlength=areas) for _ in range(200)]
        )
        np.sort(drawn, axis=0)[[5, 194]]

    say(
        "pattern_similarity, 5,000 areas, exact limits",
        best(lambda: similarity(base, test)), best(peer, times=2), "200 samples in NumPy",
    )  # fmt: skip
    side = 100.0
    row, column = np.divmod(np.arange(areas), 100)
    frame = geopandas.GeoDataFrame(
        {"id": np.arange(areas)},
        geometry=shapely.box(column * side, row * side, (column + 1) * side, (row + 1) * side),
        crs="EPSG:32727",
    )
    layers = [
        Points(
            random.uniform(0, 100 * side, 500_000),
            random.uniform(0, areas / 100 * side, 500_000),
            pd.DataFrame(index=range(500_000)),
            "EPSG:32727",
            {},
        )
        for _ in range(2)
    ]
    say(
        "pattern_similarity, 5,000 areas, 2 × 500,000 points",
        best(lambda: pattern_similarity(frame, *layers), times=2),
    )


def synthetic(donors: int = 500, periods: int = 60) -> None:
    """Time a synthetic control with every donor as a placebo against SLSQP."""
    import pandas as pd
    from convivencia.algorithms.areas.donor_weights import donor_weights
    from convivencia.algorithms.evaluation.synthetic_control import synthetic_control
    from convivencia.algorithms.intake.points import as_points
    from scipy.optimize import minimize

    random = np.random.default_rng(3)
    counts = random.poisson(random.gamma(2, 15, (donors + 1, 1)), (donors + 1, periods))
    months = pd.date_range("2020-01-01", periods=periods, freq="MS")
    table = as_points(
        pd.DataFrame(
            {
                "area_id": np.repeat([f"a{one}" for one in range(donors + 1)], periods),
                "period_start": np.tile(months, donors + 1),
                "count": counts.ravel(),
            }
        )
    )
    say(
        "synthetic_control, 500 donors, 500 placebos, 60 months",
        best(lambda: synthetic_control(table, "2023-01-01", treated=("a0",)), times=2),
    )
    before = counts[:, :36].astype(float)
    few = 60

    def peer() -> None:
        minimize(
            lambda weights: ((before[0] - before[1 : few + 1].T @ weights) ** 2).sum(),
            np.full(few, 1 / few), bounds=[(0, 1)] * few,
            constraints={"type": "eq", "fun": lambda weights: weights.sum() - 1}, method="SLSQP",
        )  # fmt: skip

    say(
        "weights of 60 donors",
        best(lambda: donor_weights(before[0], before[1 : few + 1].T)), best(peer, times=2),
        "SLSQP",
    )  # fmt: skip


def panel(areas: int = 5_000, periods: int = 60) -> None:
    """Time the two-way Poisson regression against statsmodels with dummies."""
    import pandas as pd
    import statsmodels.formula.api as smf
    from convivencia.algorithms.evaluation.difference_in_differences import (
        difference_in_differences,
    )
    from convivencia.algorithms.intake.points import as_points
    from statsmodels.genmod.families import Poisson

    random = np.random.default_rng(4)

    def table(number: int) -> pd.DataFrame:
        months = pd.date_range("2020-01-01", periods=periods, freq="MS")
        return pd.DataFrame(
            {
                "area_id": np.repeat([f"a{one:04d}" for one in range(number)], periods),
                "period_start": np.tile(months, number),
                "count": random.poisson(random.gamma(2, 3, (number, 1)), (number, periods)).ravel(),
                "treated": np.repeat(np.arange(number) < number // 10, periods),
            }
        )

    large = as_points(table(areas))
    say(
        "difference_in_differences, 5,000 areas × 60 months",
        best(
            lambda: difference_in_differences(large, "2023-01-01", treated_column="treated"),
            times=1,
        ),
    )
    small = table(100)
    small["effect"] = small["treated"] & (small["period_start"] >= "2023-01-01")

    def peer() -> None:
        smf.glm("count ~ C(area_id) + C(period_start) + effect", small, family=Poisson()).fit(
            cov_type="cluster", cov_kwds={"groups": small["area_id"].astype("category").cat.codes}
        )

    say(
        "difference_in_differences, 100 areas × 60 months",
        best(
            lambda: difference_in_differences(
                as_points(small), "2023-01-01", treated_column="treated"
            ),
            times=2,
        ),
        best(peer, times=1), "statsmodels with dummies (the regression alone)",
    )  # fmt: skip


def whole(folder: Path) -> None:
    """Time ``evaluate`` on a million sample incidents, with its peak memory."""
    from convivencia.algorithms.sample.build import build_sample

    build_sample(folder / "sample", size=1_000_000, seed=1)
    code = (
        "import sys, resource, time\n"
        "from convivencia.algorithms.impact.evaluate import evaluate\n"
        "from convivencia.algorithms.intake.layers import Source, read_points, read_polygons\n"
        "def layer(name): return Source(f'{sys.argv[2]}|layername={name}', name)\n"
        "started = time.perf_counter()\n"
        "evaluate(sys.argv[1], read_polygons(layer('treatment')),\n"
        "    read_points(layer('incidents')), read_polygons(layer('areas')),\n"
        "    '2024-01-01', 'occurred_at', category='category',\n"
        "    target='place_type', tactic='mechanism', area_id='area_id', area_name='area_name')\n"
        "print(time.perf_counter() - started,\n"
        "    resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2)"
    )
    started = time.perf_counter()
    finished = subprocess.run(
        [sys.executable, "-c", code, str(folder / "out"), str(folder / "sample" / "sample.gpkg")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    inside, memory = finished.stdout.split()[-2:]
    say("evaluate, 1,000,000 incidents, a new process", time.perf_counter() - started)
    sys.stdout.write(f"  of which reading to writing {float(inside):.1f} s; ")
    sys.stdout.write(f"peak memory {float(memory):.2f} GB\n")


def main() -> None:
    """Run them all."""
    change()
    patterns()
    synthetic()
    panel()
    with tempfile.TemporaryDirectory() as name:
        whole(Path(name))


if __name__ == "__main__":
    main()
