"""Change by area, similarity of patterns, shift of the centre, kinds of displacement.

Against Krishnamoorthy & Thomson (2004), the R package sppt and exact sums; silent where nothing
changed.
"""

from itertools import combinations

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.two_periods import two_periods
from convivencia.algorithms.displacement.centre_shift import centre_shift
from convivencia.algorithms.displacement.chance_similarity import chance_similarity
from convivencia.algorithms.displacement.displacement_matrix import displacement_matrix
from convivencia.algorithms.displacement.pattern_similarity import pattern_similarity
from convivencia.algorithms.displacement.shares import (
    difference_limits,
    drawn_tables,
    exact_p_value,
    independence,
)
from convivencia.algorithms.displacement.shift import shift
from convivencia.algorithms.displacement.similarity import similarity
from convivencia.algorithms.spatial.draws import Draws
from convivencia.algorithms.spatial.p_values import adjusted_p_values
from convivencia.algorithms.time.change_test import change_test
from convivencia.algorithms.time.e_test import e_test, rate_ratio_limits
from convivencia.tests.reference.cases import numbers, points, squares, table, zones
from scipy.stats import fisher_exact, hypergeom, poisson

CASE = numbers("patterns")
PERIODS = {"before": "2022-01-01/2022-12-31", "after": "2023-01-01/2023-12-31"}


def codes(result):
    return {item.code for item in result.caveats}


# ------------------------------------------------------------------ the E-test


@pytest.mark.parametrize("case", CASE["e_test"], ids=lambda case: f"{case['k1']}-{case['k2']}")
def test_e_test(case):
    # Krishnamoorthy & Thomson (2004), unpooled; statsmodels' etest-wald, 1e-10
    found = e_test(
        np.array([case["k1"]]), np.array([case["k2"]]), float(case["n1"]), float(case["n2"])
    )[0]
    assert found == pytest.approx(case["KT_wald_unpooled"], abs=1e-10)
    assert found == pytest.approx(case["statsmodels_etest-wald"], abs=1e-10)


def test_e_test_as_published():
    found = e_test(np.array([0, 6]), np.array([3, 2]))
    assert found.round(5).tolist() == [0.08838, 0.17487]
    assert round(float(e_test(np.array([5]), np.array([0]), 1.0, 2.0)[0]), 5) == 0.04748


def brute(first, second, one, other):
    """Sum over every pair of counts, without any cut."""
    rate = (first + second) / (one + other)
    grid = np.arange(80)
    x, y = np.meshgrid(grid, grid, indexing="ij")

    def apart(a, b):
        variance = a / one**2 + b / other**2
        return np.abs(a / one - b / other) / np.sqrt(np.where(variance > 0, variance, np.inf))

    chance = np.outer(poisson.pmf(grid, rate * one), poisson.pmf(grid, rate * other))
    return chance[apart(x, y) >= apart(np.array(first), np.array(second)) - 1e-9].sum()


@pytest.mark.parametrize("lengths", [(1.0, 1.0), (1.0, 2.0), (365.0, 366.0), (3.0, 1.0)])
def test_e_test_is_the_whole_sum(lengths):
    random = np.random.default_rng(3)
    first, second = random.integers(0, 14, 25), random.integers(0, 14, 25)
    first[0], second[0] = 0, 0
    found = e_test(first, second, *lengths)
    assert np.isnan(found[0])
    for place in range(1, 25):
        if first[place] + second[place] == 0:
            continue
        expected = brute(int(first[place]), int(second[place]), *lengths)
        assert found[place] == pytest.approx(min(1.0, expected), abs=1e-9)


def test_large_counts_are_no_trouble():
    found = e_test(np.array([50_000, 50_000]), np.array([50_000, 52_000]))
    assert found[0] == 1.0
    assert found[1] == pytest.approx(3.7e-10, rel=0.1)
    low, high = rate_ratio_limits(np.array([50_000]), np.array([52_000]))
    assert low[0] < 1.04 < high[0]


@pytest.mark.parametrize("rate", [0.5, 3.0, 30.0])
def test_e_test_keeps_its_level(rate):
    random = np.random.default_rng(8)
    first, second = random.poisson(rate, 4000), random.poisson(2 * rate, 4000)
    found = e_test(first, second, 1.0, 2.0)
    rejected = (found[np.isfinite(found)] <= 0.05).mean()
    assert rejected <= 0.05 + 4 * np.sqrt(0.05 * 0.95 / 4000)


def test_limits_of_the_ratio_cover():
    random = np.random.default_rng(9)
    first, second = random.poisson(12, 3000), random.poisson(12 * 0.7 * 2, 3000)
    low, high = rate_ratio_limits(first, second, 1.0, 2.0)
    assert ((low <= 0.7) & (high >= 0.7)).mean() >= 0.95 - 3 * np.sqrt(0.05 * 0.95 / 3000)


def test_maps_of_nothing_stay_white():
    random = np.random.default_rng(5)
    coloured = 0
    for _ in range(200):
        p = e_test(random.poisson(6, 60), random.poisson(6, 60))
        coloured += (adjusted_p_values(p, "fdr") <= 0.05).any()
    assert coloured / 200 <= 0.05 + 3 * np.sqrt(0.05 * 0.95 / 200)


def test_change_by_area():
    random = np.random.default_rng(6)
    early = random.poisson(30, 48)
    late = random.poisson(30, 48)
    late[5], late[20], late[30] = 90, 2, early[30]
    early[40], late[40] = 0, 0
    frame = squares(6, 8, early=early, late=late)
    result = change_test(frame, before_count="early", after_count="late", area_id="id")
    change = result.areas["change"].tolist()
    assert change[5] == "increase_significant"
    assert change[20] == "decrease_significant"
    assert change[30] == change[40] == "no_change"
    assert np.isnan(result.areas["p_value"].iloc[40])
    assert sum("significant" in item for item in change) == 2
    assert result.summary["rises"] == result.summary["falls"] == 1
    assert result.areas["rate_ratio"].iloc[5] == pytest.approx(90 / early[5])


def test_a_day_or_two_are_no_whole_year():
    days = two_periods("2022-01-01/2022-01-02", "2022-07-01/2022-07-02")
    assert "other_season" in {item.code for item in days.caveats()}
    years = two_periods("2021-01-01/2021-12-31", "2022-07-01/2023-06-30")
    assert "other_season" not in {item.code for item in years.caveats()}


def test_change_with_unequal_periods_compares_a_day():
    frame = squares(1, 2, early=[120, 240], late=[60, 60])
    options = {"before_count": "early", "after_count": "late"}
    result = change_test(frame, **options, before="2021-01-01/2022-12-31", after=PERIODS["after"])
    assert result.areas["rate_ratio"].tolist() == pytest.approx([1.0, 0.5])
    assert "rates_of_periods" in codes(result)
    with pytest.raises(InputError, match="whole numbers"):
        change_test(squares(1, 2, early=[1.5, 2], late=[3, 4]), **options)
    with pytest.raises(InputError, match="columns of counts"):
        change_test(frame, before_count="early")


# ------------------------------------------------------------------ similarity of patterns


def sppt_counts():
    counts = table("sppt_counts20")
    return counts["base"].to_numpy(), counts["test"].to_numpy()


def test_similarity_exact():
    # exact hypergeometric limits, qhyper in R, 1e-9
    found, exact = similarity(*sppt_counts()), CASE["sppt"]["exact"]
    np.testing.assert_allclose(100 * found.low, exact["lo"], atol=1e-9)
    np.testing.assert_allclose(100 * found.high, exact["hi"], atol=1e-9)
    np.testing.assert_allclose(100 * found.base_share, exact["pct_base"], atol=1e-9)
    assert found.similarity.tolist() == exact["SIndex"]
    assert found.s_index == exact["globalS"]
    assert found.robust_s_index == pytest.approx(exact["globalS_robust"], abs=1e-10)


@pytest.mark.parametrize("seed", range(6))
def test_similarity_by_samples_agrees_with_sppt(seed):
    # sppt() over 20 seeds agrees with the exact limits in 19 areas always, in one in 75 %
    found = similarity(*sppt_counts(), method="resampling", draws=Draws(seed))
    differs = np.flatnonzero(found.similarity != np.array(CASE["sppt"]["exact"]["SIndex"]))
    assert set(differs) <= {18}
    assert round(found.s_index, 2) in set(CASE["sppt"]["globalS"])


def test_similarity_is_not_symmetrical_and_says_so():
    random = np.random.default_rng(1)
    rate = random.gamma(2, 1, 20)
    # few points have wide limits, many have narrow ones: it matters which is drawn again
    base, test = random.poisson(rate * 3), random.poisson(rate * 200)
    assert similarity(base, test).s_index < similarity(test, base).s_index
    frame = squares(4, 5, base=base, test=test)
    result = pattern_similarity(frame, base_count="base", test_count="test")
    assert "similarity_asymmetric" in codes(result)
    assert result.summary["swapped_s_index"] == similarity(test, base).s_index


def test_limits_hold_the_share_of_samples_they_promise():
    _, test = sppt_counts()
    found = similarity(test, test)
    size = round(0.85 * int(test.sum()))
    held = hypergeom.cdf(np.rint(found.high * size), test.sum(), test, size) - hypergeom.cdf(
        np.rint(found.low * size) - 1, test.sum(), test, size
    )
    assert (held[test > 0] >= 0.95 - 1e-9).all()


def test_the_index_of_chance_is_the_mean_over_every_way_to_label_the_points():
    """Wheeler, Steenbeek & Andresen (2018): the base varies too; here every labelling counts."""
    pooled, base_total = [5, 3, 2, 0], 6
    owner = np.repeat(np.arange(4), pooled)
    indices, robust = [], []
    for chosen in combinations(range(10), base_total):
        base = np.bincount(owner[list(chosen)], minlength=4)
        found = similarity(base, np.array(pooled) - base, sample_share=0.75)
        indices.append(found.s_index)
        robust.append((found.similarity[:3] == 0).mean())
    base = np.array([3, 2, 1, 0])
    chance = chance_similarity(base, np.array(pooled) - base, 4, sample_share=0.75)
    assert chance.s_index == pytest.approx(np.mean(indices), abs=1e-12)
    assert chance.robust_s_index == pytest.approx(np.mean(robust), abs=1e-12)
    assert chance.p_value == pytest.approx(1, abs=1e-12)


def test_patterns_of_the_same_shares_are_told_apart_at_the_nominal_rate_only():
    random = np.random.default_rng(7)
    rates = random.gamma(1.0, 1.0, 120)
    moved = rates.copy()
    moved[:24] *= 3
    rejected = {"same": 0, "moved": 0}
    runs = 400
    for _ in range(runs):
        base = random.multinomial(1_500, rates / rates.sum())
        for name, law in (("same", rates), ("moved", moved)):
            test = random.multinomial(1_200, law / law.sum())
            alike = int((similarity(base, test).similarity == 0).sum())
            rejected[name] += chance_similarity(base, test, alike).p_value < 0.05
    # 0.05 and three standard errors; the number of alike areas is discrete, so fewer is right
    assert rejected["same"] / runs <= 0.05 + 3 * 0.011
    assert rejected["same"] > 0
    assert rejected["moved"] / runs > 0.9


# ------------------------------------------------------------------ the shift of the centre


def centres():
    frame = table("centre_points")
    late = frame["post"].to_numpy() == 1
    places = frame[["x", "y"]].to_numpy()
    return places[~late], places[late]


def test_shift_and_hotelling():
    # numpy, 1e-9
    found = shift(*centres())
    assert found.distance == pytest.approx(CASE["shift"]["distance"], rel=1e-12)
    assert found.bearing == pytest.approx(CASE["shift"]["bearing_deg"], rel=1e-12)
    assert found.test.t2 == pytest.approx(CASE["hotelling"]["T2"], rel=1e-10)
    assert found.test.f == pytest.approx(CASE["hotelling"]["F"], rel=1e-10)
    assert list(found.test.df) == CASE["hotelling"]["df"]
    assert found.test.p_value == pytest.approx(CASE["hotelling"]["p"], rel=1e-9)
    assert 0 < found.low < found.distance < found.high


def test_the_analysis_gives_the_same_shift():
    layers = [points(*one.T) for one in centres()]
    result = centre_shift(*layers)
    assert result.summary["distance"] == pytest.approx(CASE["shift"]["distance"])
    assert result.shift.geometry.iloc[0].length == pytest.approx(CASE["shift"]["distance"])
    with pytest.raises(InputError, match="points"):
        centre_shift(layers[0])


def test_hotelling_keeps_its_level():
    random = np.random.default_rng(11)
    p = [
        shift(random.normal(size=(30, 2)), random.normal(size=(40, 2))).test.p_value
        for _ in range(1500)
    ]
    assert (np.array(p) <= 0.05).mean() == pytest.approx(0.05, abs=4 * np.sqrt(0.0475 / 1500))


def test_points_on_one_place_have_no_test():
    still = np.full((5, 2), 3.0)
    found = shift(still, still + 1)
    assert found.test.p_value is None
    result = centre_shift(points([1, 1, 1], [2, 2, 2]), points([5, 5, 5], [2, 2, 2]))
    assert result.summary["distance"] == 4


# ------------------------------------------------------------------ the matrix of displacement


def test_shares_and_limits():
    # Newcombe (1998), table II, method 10: 56/70 against 48/80, 0.0524 to 0.3339
    low, high = difference_limits(48, 80, 56, 70)
    assert (round(low, 4), round(high, 4)) == (0.0524, 0.3339)
    expected = fisher_exact([[8, 92], [20, 80]]).pvalue
    assert exact_p_value(8, 100, 20, 100) == pytest.approx(expected, rel=1e-9)


def test_simulated_tables_follow_their_law():
    totals = np.array([6, 3, 11])
    drawn = drawn_tables(totals, 9, Draws(4), 4000)
    assert (drawn.sum(axis=1) == 9).all() and (drawn <= totals).all()
    share = np.bincount(drawn[:, 0], minlength=7) / 4000
    np.testing.assert_allclose(share, hypergeom.pmf(np.arange(7), 20, 6, 9), atol=0.03)


@pytest.mark.parametrize("rate", [2.0, 40.0])
def test_kinds_of_displacement_keep_their_level(rate):
    random = np.random.default_rng(12)
    p = []
    for seed in range(300):
        early, late = (random.poisson(rate * np.array([1, 2, 3, 0.5])) for _ in range(2))
        found = independence(early, late, draws=Draws(seed), simulations=399)
        if found is not None:
            p.append(found.p_value)
    assert (np.array(p) <= 0.05).mean() <= 0.05 + 4 * np.sqrt(0.0475 / len(p))


def crimes(*, later_hours=False):
    random = np.random.default_rng(13)
    size = 1200
    days = np.datetime64("2022-01-01") + random.integers(0, 730, size)
    late = days >= np.datetime64("2023-01-01")
    hours = np.where(
        late & later_hours, random.integers(18, 24, size), random.integers(6, 24, size)
    )
    at = days.astype("datetime64[h]") + hours
    return points(
        500_000 + 5_000 * random.integers(0, 4, size) + 500,
        np.full(size, 2_000_300.0),
        date=at.astype("datetime64[s]"),
        kind=random.choice(["robbery", "theft"], size),
        weapon=random.choice(["gun", "knife", ""], size),
    )


def test_the_kind_that_moved_is_found_and_the_others_are_not():
    options = {**PERIODS, "date": "date", "category": "kind", "tactic": "weapon"}
    for moved in (False, True):
        result = displacement_matrix(crimes(later_hours=moved), zones=zones(), **options)
        p = result.tests.set_index("dimension")["p_adjusted"]
        assert (p["time"] < 0.001) == moved
        assert (p.drop("time") > 0.05).all()
    sums = result.matrix[result.matrix["dimension"] == "offence"][["before", "after"]].sum()
    assert sums.sum() == 1200
    unknown = result.matrix[result.matrix["status"] == "unknown"]
    assert set(unknown["dimension"]) == {"tactic"}
    assert "{" not in " ".join(result.tests["reading"])


def test_a_dimension_that_cannot_be_seen_is_refused():
    with pytest.raises(InputError, match="target"):
        displacement_matrix(crimes(), **PERIODS, date="date", dimension=("target",))
    days = points([0.0, 1.0], [0.0, 1.0], date=pd.to_datetime(["2022-03-01", "2023-03-01"]))
    with pytest.raises(InputError, match="Nothing can be compared"):
        displacement_matrix(days, **PERIODS, date="date")
