"""Getis-Ord and local Moran against spdep 1.2-7, esda 2.8.2, exact tails and a plain loop."""

import dataclasses
import warnings

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.spatial.contiguity import contiguity
from convivencia.algorithms.spatial.getis_ord import getis_ord
from convivencia.algorithms.spatial.inference import neighbour_sum_tails
from convivencia.algorithms.spatial.local_moran import local_moran
from convivencia.algorithms.spatial.nearness import distance_band, kernel, nearest
from convivencia.tests.reference.cases import columbus, edges, grid8, numbers, sparse10, squares
from scipy.stats import hypergeom

EXPECTED = numbers("local")
MANY = 49_999
# five standard errors of a share of MANY draws at its widest
ERROR = 5 * np.sqrt(0.25 / MANY)


def case(name):
    """Return layer, column and options: Columbus with spData's list of 230 links."""
    if name == "columbus":
        return columbus(), "CRIME", {"weights": edges("columbus"), "area_id": "POLYID"}
    return grid8(), "count", {}


def as_dense(weights):
    matrix = np.zeros((weights.count, weights.count))
    matrix[np.repeat(np.arange(weights.count), weights.degrees), weights.neighbours] = (
        weights.values
    )
    return matrix


@pytest.mark.parametrize("name", ["columbus", "grid8"])
@pytest.mark.parametrize(("star", "key"), [(False, "gi_z"), (True, "gi_star_z")])
@pytest.mark.parametrize("style", ["", "_w"])
def test_gi_z_is_spdeps_for_either_style(name, star, key, style):
    # spdep localG, style B and W: 13 digits printed
    frame, column, options = case(name)
    found = getis_ord(frame, column, star=star, permutations=0, **options).areas["z"]
    np.testing.assert_allclose(found, EXPECTED[name][key + style], rtol=1e-10, atol=1e-11)


def test_row_standardised_graph_gives_the_same_z_and_p():
    frame = columbus()
    graph = edges("columbus")
    options = {"area_id": "POLYID", "permutations": 999}
    binary = getis_ord(frame, "CRIME", weights=graph, **options).areas
    standardised = getis_ord(frame, "CRIME", weights=graph.transform("r"), **options).areas
    np.testing.assert_allclose(standardised["z"], binary["z"], rtol=1e-12)
    np.testing.assert_array_equal(standardised["p_sim"], binary["p_sim"])


@pytest.mark.parametrize("name", ["columbus", "grid8"])
def test_local_moran_statistic_z_and_quadrant(name):
    # spdep localmoran(mlvar = FALSE), conditional moments; esda Moran_Local
    frame, column, options = case(name)
    found = local_moran(frame, column, permutations=0, **options).areas
    wanted = EXPECTED[name]
    np.testing.assert_allclose(found["local_i"], wanted["local_i"], rtol=1e-10, atol=1e-11)
    np.testing.assert_allclose(found["local_i"], wanted["esda_local_i"], rtol=1e-10, atol=1e-12)
    z = np.array(
        [np.nan if value in (None, "NaN", "NA") else value for value in wanted["z_conditional"]],
        dtype=float,
    )
    np.testing.assert_allclose(found["z"], z, rtol=1e-9, atol=1e-10)
    names = {1: "high_high", 2: "low_high", 3: "low_low", 4: "high_low"}
    assert found["quadrant"].tolist() == [names[item] for item in wanted["esda_quadrant"]]


def test_value_at_the_mean_has_no_z_and_no_p():
    # the mean of grid8 is exactly two
    frame = grid8()
    found = local_moran(frame, "count", permutations=999).areas
    middle = frame["count"].to_numpy() == 2
    assert middle.any()
    assert found.loc[middle, "z"].isna().all()
    assert (found.loc[middle, "local_i"] == 0).all()
    assert (found.loc[middle, "p_sim"] == 1.0).all()
    assert (found.loc[middle, "cluster"] == "not_significant").all()


@pytest.mark.parametrize("name", ["columbus", "grid8"])
def test_directed_p_within_monte_carlo_error_of_esda(name):
    # esda 2.8.2, 9,999 draws; grid8 has ties, where esda counts one tail strictly: Columbus only
    frame, column, options = case(name)
    found = local_moran(frame, column, permutations=MANY, alternative="directed", **options).areas[
        "p_sim"
    ]
    if name == "columbus":
        error = 5 * np.sqrt(0.25 * (1 / MANY + 1 / 9_999))
        np.testing.assert_allclose(found, EXPECTED[name]["esda_p_sim"], atol=error)
    else:
        assert (found > 0).all()


# ------------------------------------------------------------------ sparse counts, exact tails


def test_tails_of_sparse_counts_are_hypergeometric():
    frame, exact = sparse10()
    weights = contiguity(frame.geometry.to_numpy(), rook=False)
    values = frame["count"].to_numpy(float)
    tails = neighbour_sum_tails(values, weights, permutations=MANY, seed=3)
    np.testing.assert_array_equal(weights.degrees, exact["k"])
    np.testing.assert_allclose(tails.at_least / MANY, exact["p_ge"], atol=ERROR)
    np.testing.assert_allclose(tails.at_most / MANY, exact["p_le"], atol=ERROR)
    # scipy's hypergeometric once more, so that the stored numbers are no single witness
    ones = int(values.sum())
    for place in range(100):
        others = ones - int(values[place])
        law = hypergeom(99, others, int(weights.degrees[place]))
        assert law.sf(exact["lag"][place] - 1) == pytest.approx(exact["p_ge"][place], abs=1e-12)


@pytest.mark.parametrize(("alternative", "wanted"), [("directed", 8), ("two-sided", 4)])
def test_sparse_grid_flags_8_directed_and_4_two_sided(alternative, wanted):
    # esda 2.8.2 and pygeoda 0.1.3 flag 76 of these 100 cells
    frame, _ = sparse10()
    for star in (False, True):
        found = getis_ord(
            frame, "count", star=star, permutations=MANY, correction="none", alternative=alternative
        ).areas
        assert (found["p_sim"] <= 0.05).sum() == wanted
        empty = found["count"].eq(0) & exact_lag_zero(frame)
        assert (found.loc[empty, "p_sim"] > 0.5).all()


def exact_lag_zero(frame):
    weights = contiguity(frame.geometry.to_numpy(), rook=False)
    return pd.Series(weights.neighbour_sums(frame["count"].to_numpy(float)) == 0)


@pytest.mark.parametrize(("star", "column"), [(False, "z_gi"), (True, "z_gi_star")])
def test_z_of_sparse_counts(star, column):
    frame, exact = sparse10()
    found = getis_ord(frame, "count", star=star, permutations=0).areas["z"]
    np.testing.assert_allclose(found, exact[column], rtol=1e-10)


# ------------------------------------------------------------------ engines against each other


def plain_loop(values, matrix, runs, seed):
    """Draw each unit's neighbours from the others, one permutation of all others at a time."""
    random = np.random.default_rng(seed)
    count = len(values)
    observed = matrix @ values
    upper, lower = np.zeros(count), np.zeros(count)
    slack = 1e-9 * np.abs(values).max() * max(1.0, np.abs(matrix).sum(axis=1).max())
    for unit in range(count):
        others = np.delete(values, unit)
        row = np.delete(matrix[unit], unit)
        row = row[row != 0]
        drawn = random.permuted(np.tile(others, (runs, 1)), axis=1)[:, : len(row)] @ row
        upper[unit] = (drawn >= observed[unit] - slack).sum()
        lower[unit] = (drawn <= observed[unit] + slack).sum()
    return upper / runs, lower / runs


def small_layer(rows=4, columns=5, ties=True, seed=2):
    random = np.random.default_rng(seed)
    values = random.poisson(1.2, rows * columns) if ties else random.normal(size=rows * columns)
    return squares(rows, columns, value=values.astype(float))


@pytest.mark.parametrize("ties", [True, False])
@pytest.mark.parametrize(
    "make",
    [
        lambda shapes, xy: contiguity(shapes, rook=False),
        lambda shapes, xy: contiguity(shapes, rook=True),
        lambda shapes, xy: nearest(xy, 3),
        lambda shapes, xy: nearest(xy, 19),
        lambda shapes, xy: distance_band(xy, 2100.0),
        lambda shapes, xy: kernel(xy, 2500.0, 8),
    ],
    ids=["queen", "rook", "knn", "everyone", "band", "kernel"],
)
def test_tails_against_a_plain_loop(make, ties):
    frame = small_layer(ties=ties)
    values = frame["value"].to_numpy()
    centres = frame.geometry.centroid
    weights = make(frame.geometry.to_numpy(), np.c_[centres.x, centres.y])
    runs = 20_000
    found = neighbour_sum_tails(values, weights, permutations=runs, seed=1)
    upper, lower = plain_loop(values, as_dense(weights), runs, seed=77)
    error = 5 * np.sqrt(0.25 * 2 / runs)
    np.testing.assert_allclose(found.at_least / runs, upper, atol=error)
    np.testing.assert_allclose(found.at_most / runs, lower, atol=error)


@pytest.mark.parametrize("ties", [True, False])
@pytest.mark.parametrize("permutations", [99, 4_001])
def test_shared_and_direct_engines_agree_exactly(ties, permutations):
    frame = small_layer(9, 7, ties=ties)
    weights = contiguity(frame.geometry.to_numpy(), rook=False)
    values = frame["value"].to_numpy()
    shared = neighbour_sum_tails(values, weights, permutations=permutations, seed=9)
    direct = neighbour_sum_tails(
        values, dataclasses.replace(weights, equal=False), permutations=permutations, seed=9
    )
    np.testing.assert_array_equal(shared.at_least, direct.at_least)
    np.testing.assert_array_equal(shared.at_most, direct.at_most)


def test_a_factor_or_shift_of_the_values_changes_no_p():
    frame = small_layer(8, 8)
    weights = contiguity(frame.geometry.to_numpy(), rook=False)
    values = frame["value"].to_numpy()
    wanted = neighbour_sum_tails(values, weights, permutations=999, seed=4)
    for other in (values * 0.1, values / 3.0, values + 1e6):
        found = neighbour_sum_tails(other, weights, permutations=999, seed=4)
        np.testing.assert_array_equal(found.at_least, wanted.at_least)
        np.testing.assert_array_equal(found.at_most, wanted.at_most)


def test_both_tails_hold_every_draw():
    frame = small_layer(8, 8)
    weights = contiguity(frame.geometry.to_numpy(), rook=False)
    tails = neighbour_sum_tails(frame["value"].to_numpy(), weights, permutations=999, seed=4)
    assert ((tails.at_least + tails.at_most) >= 999).all()
    for counted in (tails.at_least, tails.at_most):
        assert ((counted >= 0) & (counted <= 999)).all()


# ------------------------------------------------------------------ islands and kernels


@pytest.mark.parametrize("analysis", [getis_ord, local_moran])
@pytest.mark.parametrize("permutations", [0, 999])
def test_islands_are_never_significant(analysis, permutations):
    frame = squares(5, 5, value=np.arange(25.0) ** 2)
    far = pd.concat(
        [squares(1, 1, left=900_000.0, value=1e6), squares(1, 1, left=990_000.0, value=-1e6)]
    )
    both = pd.concat([frame, far], ignore_index=True)
    result = analysis(both, "value", permutations=permutations, correction="none")
    lonely = result.areas.iloc[25:]
    shown = "spot" if analysis is getis_ord else "cluster"
    assert lonely[shown].tolist() == ["island", "island"]
    assert lonely[["p_sim", "p_adjusted"]].isna().all().all()
    assert result.summary["islands"] == 2
    assert {item.code for item in result.caveats} >= {"islands"}


@pytest.mark.parametrize("star", [False, True])
def test_kernel_z_is_the_published_formula(star):
    # Ord & Getis (1995) with dense matrices; esda 2.8.2 makes every weight one or 1/k
    frame = grid8()
    centres = frame.geometry.centroid
    matrix = as_dense(kernel(np.c_[centres.x, centres.y], 2500.0, 8))
    values, count = frame["count"].to_numpy(float), 64
    if star:
        np.fill_diagonal(matrix, 1.0)
    sums, squared = matrix.sum(1), (matrix**2).sum(1)
    if star:
        wanted = (matrix @ values - sums * values.mean()) / np.sqrt(
            values.var() * (count * squared - sums**2) / (count - 1)
        )
    else:
        mean = (values.sum() - values) / (count - 1)
        variance = ((values**2).sum() - values**2) / (count - 1) - mean**2
        wanted = (matrix @ values - sums * mean) / np.sqrt(
            variance * ((count - 1) * squared - sums**2) / (count - 2)
        )
    found = getis_ord(
        frame, "count", star=star, weights="kernel", distance=2500.0, permutations=0
    ).areas["z"]
    np.testing.assert_allclose(found, wanted, rtol=1e-9)


@pytest.mark.parametrize("star", [False, True])
def test_distance_band_z_is_esdas(star):
    from esda.getisord import G_Local
    from libpysal.weights import DistanceBand

    frame = grid8()
    centres = frame.geometry.centroid
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        graph = DistanceBand(
            np.c_[centres.x, centres.y], 2100.0, binary=True, silence_warnings=True
        )
        wanted = G_Local(
            frame["count"].to_numpy(float), graph, transform="B", permutations=0, star=star
        ).Zs
    found = getis_ord(
        frame, "count", star=star, weights="distance_band", distance=2100.0, permutations=0
    ).areas["z"]
    np.testing.assert_allclose(found, wanted, rtol=1e-9)


# ------------------------------------------------------------------ what the classes rest on


def test_p_adjusted_of_gi_star_is_spdeps_bh():
    # spdep localG p-values, two-sided, R p.adjust "BH" and "bonferroni"
    wanted = EXPECTED["grid8_gi_star_bh"]
    for correction, key in (("fdr", "GiStar_p_BH"), ("bonferroni", "GiStar_p_bonf")):
        found = getis_ord(grid8(), "count", permutations=0, correction=correction).areas
        np.testing.assert_allclose(found["p_value"], wanted["GiStar_p_two"], rtol=1e-9)
        np.testing.assert_allclose(found["p_adjusted"], wanted[key], rtol=1e-9)


@pytest.mark.parametrize("permutations", [0, 9_999])
def test_spot_ignores_alpha_and_cluster_follows_it(permutations):
    frame = grid8()
    strict = getis_ord(frame, "count", permutations=permutations, alpha=0.001).areas
    loose = getis_ord(frame, "count", permutations=permutations, alpha=0.5).areas
    assert strict["spot"].tolist() == loose["spot"].tolist()
    level = strict["p_adjusted"]
    for spot, low, high in (("99", -1, 0.01), ("95", 0.01, 0.05), ("90", 0.05, 0.10)):
        named = strict["spot"].str.endswith(spot)
        assert level[named].between(low, high).all()
    strict = local_moran(frame, "count", permutations=permutations, alpha=0.001).areas
    loose = local_moran(frame, "count", permutations=permutations, alpha=0.5).areas
    for found, alpha in ((strict, 0.001), (loose, 0.5)):
        coloured = found["cluster"] != "not_significant"
        assert (found.loc[coloured, "p_adjusted"] <= alpha).all()
        assert (found.loc[coloured, "cluster"] == found.loc[coloured, "quadrant"]).all()
    assert (loose["cluster"] != "not_significant").sum() > (
        strict["cluster"] != "not_significant"
    ).sum()


def test_a_lone_high_value_among_low_ones_is_no_hot_spot():
    values = np.full((9, 9), 50.0)
    values[2:7, 2:7] = 0.0
    values[4, 4] = 2000.0
    found = getis_ord(
        squares(9, 9, value=values.ravel()), "value", permutations=9_999, correction="none"
    ).areas
    assert not found["spot"].iloc[40].startswith("hot")


def test_permutation_p_never_falls_below_one_in_r_plus_one():
    found = getis_ord(grid8(), "count", permutations=99).areas["p_sim"]
    assert found.min() >= 2 / 100
    found = getis_ord(grid8(), "count", permutations=99, alternative="directed").areas["p_sim"]
    assert found.min() >= 1 / 100
    np.testing.assert_allclose(found * 100, np.rint(found * 100), atol=1e-9)
