"""Calibration by simulation: silence where nothing is, and the planted effect where something is.

Seeds are fixed; margins are about five standard errors of the simulated shares, widened where the
tests of one map depend on each other.
"""

import dataclasses

import numpy as np
import pytest
from convivencia.algorithms.displacement.effects import differences, effect
from convivencia.algorithms.spatial.contiguity import contiguity
from convivencia.algorithms.spatial.getis_ord import getis_ord
from convivencia.algorithms.spatial.global_autocorrelation import global_autocorrelation
from convivencia.algorithms.spatial.inference import neighbour_sum_tails
from convivencia.algorithms.spatial.local_moran import local_moran
from convivencia.algorithms.spatial.p_values import adjusted_p_values
from convivencia.algorithms.time.trend import mann_kendall
from convivencia.tests.reference.cases import squares

SIDE = 15
MAPS = 60


@pytest.fixture(scope="module")
def weights():
    return contiguity(squares(SIDE, SIDE).geometry.to_numpy(), rook=False)


def null_p(weights, draw, alternative, runs=999):
    found = []
    for number in range(MAPS):
        values = draw(np.random.default_rng(1000 + number), SIDE * SIDE)
        tails = neighbour_sum_tails(values, weights, permutations=runs, seed=number)
        found.append(tails.p_values(alternative))
    return np.array(found)


LAWS = {
    "normal": lambda random, size: random.normal(size=size),
    "counts": lambda random, size: random.poisson(6, size).astype(float),
    "skewed": lambda random, size: random.lognormal(0, 1.5, size),
}


@pytest.mark.parametrize("law", LAWS)
@pytest.mark.parametrize("engine", ["shared", "direct"])
def test_uncorrected_false_positives_are_nominal(weights, law, engine):
    used = weights if engine == "shared" else dataclasses.replace(weights, equal=False)
    two_sided = null_p(used, LAWS[law], "two-sided")
    directed = null_p(used, LAWS[law], "directed")
    for level in (0.01, 0.05, 0.10):
        share = (two_sided <= level).mean()
        # 13,500 places of 60 maps that share draws: within a third of the level
        if law == "counts":
            assert share <= level * 1.25
        else:
            assert share == pytest.approx(level, rel=0.33)
        # the directed p has twice the level by construction
        assert (directed <= level / 2).mean() == share


def test_sparse_counts_never_exceed_the_level(weights):
    found = null_p(
        weights, lambda random, size: random.binomial(1, 0.06, size).astype(float), "two-sided"
    )
    for level in (0.01, 0.05, 0.10):
        assert (found <= level).mean() <= level


@pytest.mark.parametrize("law", LAWS)
def test_fdr_on_null_maps_colours_few_maps(weights, law):
    # where nothing is, the false discovery rate is the share of maps with any colour
    found = null_p(weights, LAWS[law], "two-sided", runs=4_999)
    coloured = np.array([(adjusted_p_values(p, "fdr") <= 0.05).any() for p in found])
    assert coloured.mean() <= 0.05 + 3 * np.sqrt(0.05 * 0.95 / MAPS)
    strict = np.array([(adjusted_p_values(p, "bonferroni") <= 0.05).any() for p in found])
    assert (strict <= coloured).all()


def planted(seed=5):
    random = np.random.default_rng(seed)
    rate = np.full((SIDE, SIDE), 4.0)
    rate[3:7, 8:12] = 16.0
    return squares(SIDE, SIDE, count=random.poisson(rate).ravel()), rate.ravel() > 4


@pytest.mark.parametrize("seed", [5, 6, 7])
def test_planted_hot_spot_is_found(seed):
    frame, hot = planted(seed)
    inner = np.zeros((SIDE, SIDE), dtype=bool)
    inner[4:6, 9:11] = True
    near = np.zeros((SIDE, SIDE), dtype=bool)
    near[2:8, 7:13] = True
    spot = getis_ord(frame, "count", permutations=9_999).areas["spot"].to_numpy(str)
    found = np.char.startswith(spot, "hot")
    assert found[inner.ravel()].all()
    assert found[hot].mean() >= 0.6
    assert (found & ~near.ravel()).sum() <= 2
    cluster = local_moran(frame, "count", permutations=9_999).areas["cluster"].to_numpy(str)
    assert (cluster[inner.ravel()] == "high_high").all()
    assert (cluster[~near.ravel()] == "high_high").sum() <= 2


def test_planted_cold_spot_and_outlier_are_found():
    random = np.random.default_rng(9)
    rate = np.full((SIDE, SIDE), 20.0)
    rate[2:7, 2:7] = 3.0
    rate[11, 11] = 100.0
    frame = squares(SIDE, SIDE, count=random.poisson(rate).ravel())
    spot = getis_ord(frame, "count", permutations=9_999).areas["spot"].to_numpy(str)
    grid = spot.reshape(SIDE, SIDE)
    assert np.char.startswith(grid[3:6, 3:6], "cold").all()
    found = local_moran(frame, "count", permutations=9_999).areas["cluster"].to_numpy(str)
    assert (found.reshape(SIDE, SIDE)[3:6, 3:6] == "low_low").all()


def test_global_test_keeps_its_level_and_finds_the_pattern():
    p_values = []
    for number in range(120):
        values = np.random.default_rng(number).poisson(5, 49)
        found = global_autocorrelation(
            squares(7, 7, value=values), "value", permutations=199, seed=number
        )
        p_values.append(found.summary["p_sim"])
    share = (np.array(p_values) <= 0.05).mean()
    assert share <= 0.05 + 4 * np.sqrt(0.05 * 0.95 / 120)
    assert global_autocorrelation(planted()[0], "count", permutations=999).summary["p_sim"] <= 0.005


def coverage(truth, runs=4_000):
    """Share of 95 % intervals of the total difference that hold the truth."""
    random = np.random.default_rng(21)
    before = {
        "treatment": 80,
        "displacement": 60,
        "treatment_control": 100,
        "displacement_control": 70,
    }
    after = dict(before) | {"treatment": 80 + truth}
    held = rejected = 0
    for _ in range(runs):
        found = effect(
            *differences(
                {kind: random.poisson(rate) for kind, rate in before.items()},
                {kind: random.poisson(rate) for kind, rate in after.items()},
            )["total"]
        )
        held += found.low <= truth <= found.high
        rejected += not found.low <= 0 <= found.high
    return held / runs, rejected / runs


def test_difference_covers_its_truth():
    error = 5 * np.sqrt(0.05 * 0.95 / 4_000)
    held, rejected = coverage(0)
    assert held == pytest.approx(0.95, abs=error)
    assert rejected == pytest.approx(0.05, abs=error)
    held, rejected = coverage(-60)
    assert held == pytest.approx(0.95, abs=error)
    assert rejected > 0.5


@pytest.mark.parametrize("law", ["poisson", "normal"])
def test_mann_kendall_keeps_its_level(law):
    random = np.random.default_rng(4)
    runs = 2_000
    series = (
        random.poisson(3, (runs, 24)).astype(float)
        if law == "poisson"
        else random.normal(size=(runs, 24))
    )
    share = np.mean([mann_kendall(values).p_value <= 0.05 for values in series])
    assert share == pytest.approx(0.05, abs=5 * np.sqrt(0.05 * 0.95 / runs))
    rising = series + np.arange(24) * 0.4
    assert np.mean([mann_kendall(values).p_value <= 0.05 for values in rising]) > 0.9
