"""Two densities compared: by independent numbers, against every relabelling, and under chance."""

from itertools import combinations

import numpy as np
import pytest
from convivencia.algorithms.core.errors import Cancelled, InputError
from convivencia.algorithms.spatial import density_ratio as module
from convivencia.algorithms.spatial.density import Extent, kernel_value
from convivencia.algorithms.spatial.density_ratio import density_ratio
from convivencia.algorithms.spatial.relabelling import Relabelling
from convivencia.tests.reference.cases import numbers, points, squares

CASE = numbers("density_ratio")
FIELD = "0,0,5000,5000"


def even(count, seed, side=5000.0):
    return np.random.default_rng(seed).uniform(0, side, (2, count))


def codes(result):
    return [item.code for item in result.caveats]


@pytest.mark.parametrize("query", CASE["queries"], ids=lambda q: f"{q['x']:g},{q['y']:g}")
@pytest.mark.parametrize("measure", ["ratio", "log_ratio", "difference"])
def test_against_independent_numbers(query, measure):
    # dual density by formula (CrimeStat's definitions); null where it is not defined
    x, y, w = np.array(CASE["events"]).T
    px, py, people = np.array(CASE["people"]).T
    half = 25.0
    sides = (query["x"] - half, query["y"] - half, query["x"] + half, query["y"] + half)
    found = density_ratio(
        points(x, y, w=w), points(px, py, people=people), measure=measure,
        bandwidth=CASE["bandwidth"], weight="w", other_weight="people",
        extent=",".join(map(str, sides)),
    )  # fmt: skip
    value = found.ratio.values[0, 0]
    wanted = query[measure]
    if wanted is None:
        assert np.isnan(value)
    else:
        scale = 1e6 if measure == "difference" else 1.0
        assert value == pytest.approx(wanted * scale, rel=1e-9, abs=1e-12)
    assert found.significance is None and "weights_not_relabelled" in codes(found)


def test_every_relabelling_of_a_few_points():
    # an oracle: all 84 ways to label 3 of 9 points
    x, y = even(9, 4, 600)
    extent = Extent(0, 600, 50, 12, 12)
    test = Relabelling((x[:3], y[:3]), (x[3:], y[3:]), extent, 300, "quartic")
    found = test.test(20_000, 1)
    subsets = np.zeros((84, 9), dtype=bool)
    for row, chosen in enumerate(combinations(range(9), 3)):
        subsets[row, list(chosen)] = True
    order = np.lexsort((y, x))
    sums = test._sums(subsets[:, order]).reshape(84, -1)
    observed = test._sums((np.arange(9) < 3)[order][None, :]).reshape(-1)
    slack = 1e-6 * sums.max()
    for counted, exact in (
        (found.tails.at_least, (sums >= observed - slack).mean(axis=0)),
        (found.tails.at_most, (sums <= observed + slack).mean(axis=0)),
    ):
        reached = test._sums(np.ones((1, 9), dtype=bool)).ravel() > 1e-2 * sums.max()
        assert reached.sum() > 100
        assert np.abs(counted / 20_000 - exact)[reached].max() < 0.02


@pytest.mark.parametrize("counts", [(40, 160), (160, 40)])
def test_z_is_that_of_a_sample_without_replacement(counts):
    x, y = even(200, 8)
    first, second = (x[: counts[0]], y[: counts[0]]), (x[counts[0] :], y[counts[0] :])
    extent = Extent(0, 5000, 100, 50, 50)
    found = Relabelling(first, second, extent, 1500, "quartic").test(0, 1)
    across, down = extent.centres
    row, column = 20, 31
    kernels = kernel_value((x - across[column]) ** 2 + (y - down[row]) ** 2, 1500, "quartic")
    share = counts[0] / 200
    variance = counts[0] * (1 - share) * kernels.var(ddof=1)
    wanted = (kernels[: counts[0]].sum() - share * kernels.sum()) / np.sqrt(variance)
    assert found.z[row, column] == pytest.approx(wanted, rel=0.01, abs=0.01)


def test_p_values_of_one_place_under_chance():
    extent = Extent(2000, 2100, 100, 1, 1)
    p = []
    for seed in range(200):
        x, y = even(120, 1000 + seed)
        test = Relabelling((x[:40], y[:40]), (x[40:], y[40:]), extent, 1500, "quartic")
        p.append(test.test(99, seed).tails.p_values("two-sided")[0])
    p = np.array(p)
    # two-sided with 99 relabellings: at most nominal but for chance (binomial, 0.999)
    assert (p <= 0.05).mean() < 0.105
    assert 0.4 < (p <= 0.5).mean() < 0.6


def test_false_discoveries_over_the_whole_map_under_chance():
    alarms = 0
    for seed in range(25):
        x, y = even(300, 50 + seed)
        found = density_ratio(
            points(x[:150], y[:150]), points(x[150:], y[150:]), bandwidth=600, cell_size=200,
            permutations=199, extent=FIELD, seed=seed,
        )  # fmt: skip
        alarms += bool(
            (found.significance.values[np.isfinite(found.significance.values)] != 0).any()
        )
    # a map is a false discovery if anything on it is: 10 % of maps at most, but for chance
    assert alarms <= 7


@pytest.mark.parametrize("swap", [False, True])
@pytest.mark.parametrize("permutations", [999, 0])
def test_what_is_planted_is_found_where_it_is(swap, permutations):
    x, y = even(600, 1)
    extra = np.random.default_rng(2).normal([1500, 3500], 200, (60, 2)).T
    many = points(np.r_[x[:300], extra[0]], np.r_[y[:300], extra[1]])
    plain = points(x[300:], y[300:])
    layers = (plain, many) if swap else (many, plain)
    found = density_ratio(
        *layers, bandwidth=500, cell_size=100, extent=FIELD, permutations=permutations
    )
    held = found.significance.values
    sign = -1 if swap else 1
    # of 999 relabellings even the rarest is not rare enough for 99 % over so many cells
    assert held[15, 15] * sign == (3 if permutations == 0 else 1)
    assert ("permutations_too_few" in codes(found)) == (permutations > 0)
    assert (np.sign(held[np.isfinite(held)]) != -sign).mean() > 0.99
    row, column = np.nonzero(held * sign > 0)
    assert np.hypot(row - 15, column - 15).max() < 12
    key = "lower_km2" if swap else "higher_km2"
    assert found.summary[key] == pytest.approx((held * sign > 0).sum() * 0.01)


def test_neutral_is_where_both_lie_alike():
    x, y = even(3000, 3)
    for measure in ("ratio", "log_ratio", "relative_risk", "difference"):
        found = density_ratio(
            points(np.tile(x, 2), np.tile(y, 2)), points(x, y), measure=measure, bandwidth=500,
            cell_size=250, extent=FIELD, permutations=0,
        )  # fmt: skip
        wanted = {"ratio": 2.0, "log_ratio": np.log(2), "relative_risk": 1.0}.get(measure)
        if wanted is not None:
            np.testing.assert_allclose(found.ratio.values, wanted, rtol=1e-6)
            assert found.summary["neutral"] == pytest.approx(wanted)
            assert float(found.ratio.tags["neutral"]) == pytest.approx(wanted, rel=1e-5)


def test_no_denominator_is_no_data_and_not_zero():
    found = density_ratio(
        points([500.0, 2500], [500.0, 2500]), points([500.0, 600], [500.0, 500]), bandwidth=400,
        cell_size=100, extent="0,0,3000,3000", permutations=99,
    )  # fmt: skip
    values = found.ratio.values
    assert np.isnan(values[4, 24]) and values[24, 4] > 0
    assert "few_events" in codes(found)


def test_rule_sees_both_and_the_mask_cuts_both():
    x, y = even(400, 5)
    frame = squares(1, 1, side=2500.0, left=0.0, top=5000.0)
    one, other = points(x[:100], y[:100]), points(x[100:], y[100:])
    found = density_ratio(one, other, mask=frame, cell_size=100, permutations=99)
    again = density_ratio(other, one, mask=frame, cell_size=100, permutations=99)
    assert found.summary["bandwidth"] == again.summary["bandwidth"]
    assert "bandwidth_chosen" in codes(found) and codes(found).count("outside_mask") == 2
    assert found.ratio.values.shape == (25, 25)
    both = found.ratio.values * again.ratio.values
    np.testing.assert_allclose(both[np.isfinite(both)], 1, rtol=1e-9)


def test_rows_in_another_order_and_other_seeds():
    x, y = even(200, 6)
    order = np.random.default_rng(1).permutation(100)

    def run(first, seed=1):
        return density_ratio(
            points(x[first], y[first]), points(x[100:], y[100:]), bandwidth=800, cell_size=250,
            extent=FIELD, permutations=199, seed=seed,
        ).p_value.values  # fmt: skip

    np.testing.assert_array_equal(run(np.arange(100)), run(order))
    assert not np.array_equal(run(np.arange(100)), run(np.arange(100), seed=2))


def test_too_many_cells_to_test_are_said(monkeypatch):
    monkeypatch.setattr(module, "MOST_TESTED", 100)
    x, y = even(100, 7)
    found = density_ratio(
        points(x[:50], y[:50]), points(x[50:], y[50:]), bandwidth=800, cell_size=250, extent=FIELD
    )
    assert found.significance is None and np.isfinite(found.ratio.values).any()
    (said,) = [str(item) for item in found.caveats if item.code == "too_many_cells_to_test"]
    assert "500 m" in said


def test_bad_input_in_one_sentence():
    x, y = even(40, 8)
    one = points(x, y)
    with pytest.raises(InputError, match=r"permutations.*99"):
        density_ratio(one, one, permutations=5)
    with pytest.raises(InputError, match="coordinate system"):
        density_ratio(points(x + 1000, y + 1000, crs=None), one)
    with pytest.raises(InputError, match="-2"):
        density_ratio(one, points(x, y, w=np.full(40, -2.0)), other_weight="w")
    with pytest.raises(InputError, match="bandwidth"):
        density_ratio(points([5.0] * 9, [5.0] * 9), points([5.0] * 9, [5.0] * 9))


def test_too_few_permutations_for_the_correction_are_said():
    x, y = even(60, 9)
    near = np.random.default_rng(0).normal(2500, 60, (2, 12))
    found = density_ratio(
        points(*near), points(x, y), bandwidth=200, cell_size=50, extent=FIELD, permutations=99
    )
    assert "permutations_too_few" in codes(found)
    plain = density_ratio(
        points(*near), points(x, y), bandwidth=200, cell_size=50, extent=FIELD, permutations=99,
        correction="none",
    )  # fmt: skip
    assert (plain.significance.values > 0).any() and "multiple_testing" in codes(plain)


def test_relabelling_can_be_stopped():
    def stop(part, text=""):
        if part > 0.6:
            raise Cancelled

    x, y = even(60, 10)
    with pytest.raises(Cancelled):
        density_ratio(points(x[:30], y[:30]), points(x[30:], y[30:]), bandwidth=500, progress=stop)
