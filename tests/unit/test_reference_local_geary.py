"""Local Geary's c against spdep 1.2-7, pygeoda 0.1.3, exact enumeration and the direct engine."""

import dataclasses
import itertools

import numpy as np
import pytest
from convivencia.algorithms.spatial.contiguity import contiguity
from convivencia.algorithms.spatial.local_geary import local_geary
from convivencia.algorithms.spatial.nearness import kernel, nearest
from convivencia.algorithms.spatial.squared_differences import squared_difference_tails
from convivencia.algorithms.spatial.z_scores import local_geary_z
from convivencia.tests.reference.cases import columbus, edges, grid8, numbers, squares

EXPECTED = numbers("local")
MANY = 49_999
LAWS = {
    "counts": lambda random, size: random.poisson(1.2, size).astype(float),
    "normal": lambda random, size: random.normal(size=size),
    "skewed": lambda random, size: np.exp(random.normal(size=size)) * 1e5,
    "rounded": lambda random, size: np.round(random.normal(size=size), 1),
    "far from zero": lambda random, size: 1e6 + random.normal(size=size),
}


def case(name):
    if name == "columbus":
        return columbus(), "CRIME", {"weights": edges("columbus"), "area_id": "POLYID"}
    return grid8(), "count", {}


@pytest.mark.parametrize("name", ["columbus", "grid8"])
@pytest.mark.parametrize("tool", ["local_c", "pygeoda_local_c"])
def test_the_statistic_is_spdeps_and_geodas(name, tool):
    # spdep localC and pygeoda local_geary: divisor n − 1, row-standardised
    frame, column, options = case(name)
    found = local_geary(frame, column, permutations=0, **options).areas["local_c"]
    np.testing.assert_allclose(found, EXPECTED[name][tool], rtol=1e-9, atol=1e-12)


def test_p_of_columbus_within_monte_carlo_error_of_spdep():
    # spdep localC_perm, folded, 9,999 draws; it draws with replacement, which is worth up to .004
    frame, column, options = case("columbus")
    found = local_geary(frame, column, permutations=MANY, alternative="directed", **options).areas[
        "p_sim"
    ]
    error = 5 * np.sqrt(0.25 * (1 / MANY + 1 / 9_999)) + 0.02
    np.testing.assert_allclose(found, EXPECTED["columbus"]["local_c_p_folded"], atol=error)


def test_classes_are_spdeps_where_both_speak():
    names = {
        "High-High": "high_high",
        "Low-Low": "low_low",
        "Other Positive": "other_positive",
        "Negative": "negative",
    }
    frame, column, options = case("columbus")
    found = local_geary(
        frame, column, permutations=9_999, correction="none", alpha=0.1, **options
    ).areas["association"]
    spoken = found[found != "not_significant"]
    assert len(spoken) >= 12
    wanted = [names[EXPECTED["columbus"]["local_c_cluster"][place]] for place in spoken.index]
    assert spoken.tolist() == wanted


@pytest.mark.parametrize("law", LAWS)
@pytest.mark.parametrize("permutations", [99, 2_500])
def test_sorted_lines_and_the_direct_way_agree_exactly(law, permutations):
    frame = squares(24, 25)
    weights = contiguity(frame.geometry.to_numpy(), rook=False)
    values = LAWS[law](np.random.default_rng(4), 600)
    shared = squared_difference_tails(values, weights, permutations=permutations, seed=9)
    direct = squared_difference_tails(
        values, dataclasses.replace(weights, equal=False), permutations=permutations, seed=9
    )
    np.testing.assert_array_equal(shared.at_least, direct.at_least)
    np.testing.assert_array_equal(shared.at_most, direct.at_most)


@pytest.mark.parametrize("values", [[0, 0, 1, 0, 2, 5], [3.2, 1.1, 0.4, 9.9, 2.5, 2.5]])
def test_tails_against_every_ordered_draw(values):
    # six areas in two rows: each unit's neighbours from all draws of the other five
    values = np.array(values, dtype=float)
    weights = contiguity(squares(2, 3).geometry.to_numpy(), rook=True)
    found = squared_difference_tails(values, weights, permutations=MANY, seed=2)
    error = 5 * np.sqrt(0.25 / MANY)
    for unit in range(6):
        others = np.delete(values, unit)
        drawn = itertools.combinations(others, int(weights.degrees[unit]))
        every = np.array([np.square(values[unit] - np.array(item)).sum() for item in drawn])
        mine = weights.neighbours[weights.starts[unit] : weights.starts[unit + 1]]
        observed = np.square(values[unit] - values[mine]).sum()
        assert found.at_least[unit] / MANY == pytest.approx(
            (every >= observed - 1e-9).mean(), abs=error
        )
        assert found.at_most[unit] / MANY == pytest.approx(
            (every <= observed + 1e-9).mean(), abs=error
        )


@pytest.mark.parametrize("kind", ["queen", "knn", "kernel"])
def test_z_has_the_moments_of_the_draws(kind):
    frame = squares(5, 6)
    centres = frame.geometry.centroid
    xy = np.c_[centres.x, centres.y]
    weights = {
        "queen": lambda: contiguity(frame.geometry.to_numpy(), rook=False),
        "knn": lambda: nearest(xy, 4),
        "kernel": lambda: kernel(xy, 1900.0, 4),
    }[kind]()
    random = np.random.default_rng(8)
    values = random.lognormal(size=30)
    found = local_geary_z(values, weights)
    for unit in (0, 7, 29):
        others = np.delete(values, unit)
        own = slice(weights.starts[unit], weights.starts[unit + 1])
        row = weights.values[own]
        draws = random.permuted(np.tile(others, (40_000, 1)), axis=1)[:, : len(row)]
        simulated = np.square(values[unit] - draws) @ row
        observed = np.square(values[unit] - values[weights.neighbours[own]]) @ row
        wanted = (observed - simulated.mean()) / simulated.std()
        assert found[unit] == pytest.approx(wanted, abs=0.03 * (1 + abs(wanted)))


def test_a_factor_or_shift_of_the_values_changes_no_p():
    weights = contiguity(squares(9, 9).geometry.to_numpy(), rook=False)
    values = np.random.default_rng(3).poisson(2.0, 81).astype(float)
    wanted = squared_difference_tails(values, weights, permutations=999, seed=4)
    for other in (values * 0.1, values / 3.0, values + 1e5, -values):
        found = squared_difference_tails(other, weights, permutations=999, seed=4)
        np.testing.assert_array_equal(found.at_least, wanted.at_least)
        np.testing.assert_array_equal(found.at_most, wanted.at_most)


def test_uncorrected_false_positives_are_nominal():
    weights = contiguity(squares(15, 15).geometry.to_numpy(), rook=False)
    found = []
    for number in range(40):
        values = np.random.default_rng(number).normal(size=225)
        tails = squared_difference_tails(values, weights, permutations=999, seed=number)
        found.append(tails.p_values("two-sided"))
    for level in (0.01, 0.05, 0.10):
        assert (np.array(found) <= level).mean() == pytest.approx(level, rel=0.33)


def test_a_planted_plateau_and_a_planted_edge_are_found():
    random = np.random.default_rng(1)
    values = random.normal(0, 3, (15, 15))
    values[2:9, 2:9] = random.normal(9, 0.3, (7, 7))
    values[5, 5] = -9.0
    found = local_geary(squares(15, 15, value=values.ravel()), "value", permutations=9_999)
    grid = found.areas["association"].to_numpy(str).reshape(15, 15)
    assert (grid[3, 3:8] == "high_high").all()
    assert grid[5, 5] == "negative"
    assert found.summary["high_high"] >= 9


@pytest.mark.parametrize("permutations", [0, 99])
def test_constant_values_have_no_pattern(permutations):
    found = local_geary(squares(4, 4, value=3.0), "value", permutations=permutations)
    assert found.areas["local_c"].isna().all()
    assert set(found.areas["association"]) == {"not_significant"}
    assert "no_variation" in {item.code for item in found.caveats}


def test_islands_and_missing_values_are_said():
    import pandas as pd

    frame = squares(5, 5, value=np.arange(25.0))
    frame.loc[3, "value"] = np.nan
    both = pd.concat([frame, squares(1, 1, left=900_000.0, value=8.0)], ignore_index=True)
    found = local_geary(both, "value", permutations=99)
    assert found.areas["association"].iloc[3] == "no_data"
    assert found.areas["association"].iloc[25] == "island"
    assert np.isnan(found.areas[["local_c", "p_sim", "p_adjusted"]].iloc[25]).all()
    assert {"islands", "missing_values"} <= {item.code for item in found.caveats}
