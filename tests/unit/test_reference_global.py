"""Moran, Geary and G against spdep 1.2-7 and esda 2.8.2 (relative tolerance 1e-9)."""

import itertools

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.spatial.contiguity import contiguity
from convivencia.algorithms.spatial.global_autocorrelation import global_autocorrelation
from convivencia.algorithms.spatial.global_moments import counted_joins, join_count_moments
from convivencia.tests.reference.cases import columbus, edges, grid8, numbers, squares
from libpysal.graph import Graph

EXPECTED = numbers("global")
CASES = {"columbus": (columbus, "CRIME"), "grid8": (grid8, "count")}


def run(case, statistic, **options):
    make, column = CASES[case]
    if case == "columbus":  # spData's own list of 230 links
        options = {"weights": edges("columbus"), "area_id": "POLYID", **options}
    result = global_autocorrelation(
        make(), column, statistic=statistic, **{"permutations": 0, **options}
    )
    return result.statistics.iloc[0]


@pytest.mark.parametrize("case", CASES)
def test_moran_with_moments_under_randomisation(case):
    # spdep moran.test(randomisation=TRUE), row-standardised
    found, wanted = run(case, "moran"), EXPECTED[case]["W"]["moran"]
    for ours, theirs in (
        ("observed", "I"),
        ("expected", "EI"),
        ("variance", "VI_rand"),
        ("z", "z_rand"),
        ("p_value", "p_rand_two"),
    ):
        assert found[ours] == pytest.approx(wanted[theirs], rel=1e-9)


def test_moran_of_columbus_as_published():
    # Anselin (2007), Spatial Regression Analysis in R: A Workbook: I, as printed
    assert run("columbus", "moran")["observed"] == pytest.approx(0.4857709137, abs=5e-11)


@pytest.mark.parametrize("case", CASES)
def test_geary_with_positive_z_for_clustering(case):
    # spdep geary.test: z = (1 - C) / sd
    found, wanted = run(case, "geary"), EXPECTED[case]["W"]["geary"]
    for ours, theirs in (
        ("observed", "C"),
        ("variance", "VC_rand"),
        ("z", "z_rand_positive_means_clustering"),
        ("p_value", "p_rand_two"),
    ):
        assert found[ours] == pytest.approx(wanted[theirs], rel=1e-9)
    assert found["expected"] == 1.0


@pytest.mark.parametrize("case", CASES)
def test_general_g_with_binary_weights(case):
    # spdep globalG.test, binary; p from the upper tail function, so that far z keep their digits
    found, wanted = run(case, "getis_ord_g"), EXPECTED[case]["G_B"]
    for ours, theirs in (("observed", "G"), ("expected", "EG"), ("variance", "VG"), ("z", "z")):
        assert found[ours] == pytest.approx(wanted[theirs], rel=1e-9)
    # spdep prints 1 - pnorm, which loses digits beyond z = 8
    assert found["p_value"] == pytest.approx(
        wanted["p_two"], rel=1e-9 if case == "columbus" else 5e-3
    )


@pytest.mark.parametrize("rook", [False, True])
def test_touching_polygons_are_libpysals(rook):
    # libpysal 4.14.1 finds the same pairs in the Columbus polygons
    frame = columbus()
    found = contiguity(frame.geometry.to_numpy(), rook=rook)
    ours = set(
        zip(
            np.repeat(np.arange(49), found.degrees).tolist(), found.neighbours.tolist(), strict=True
        )
    )
    graph = Graph.build_contiguity(frame, rook=rook).adjacency
    theirs = set(zip(graph.index.get_level_values(0), graph.index.get_level_values(1), strict=True))
    assert ours == theirs


@pytest.mark.parametrize("statistic", ["moran", "geary", "getis_ord_g"])
def test_permutation_p_against_all_orderings(statistic):
    """2 x 3 cells: every one of the 720 orderings, by the formulas, counted with ties."""
    values = np.array([5.0, 4.0, 0.0, 4.0, 1.0, 0.0])
    rook = np.zeros((6, 6))
    for first, second in [(0, 1), (1, 2), (3, 4), (4, 5), (0, 3), (1, 4), (2, 5)]:
        rook[first, second] = rook[second, first] = 1
    matrix = rook if statistic == "getis_ord_g" else rook / rook.sum(axis=1, keepdims=True)

    def measure(x):
        centred = x - x.mean()
        if statistic == "moran":
            return centred @ matrix @ centred
        if statistic == "geary":
            return (matrix * (x[:, None] - x[None, :]) ** 2).sum()
        return x @ matrix @ x

    observed = measure(values)
    every = np.array([measure(np.array(order)) for order in itertools.permutations(values)])
    upper = (every >= observed - 1e-9).mean()
    lower = (every <= observed + 1e-9).mean()
    exact = min(1.0, 2 * min(upper, lower))
    frame = squares(2, 3, value=values)
    found = global_autocorrelation(
        frame, "value", statistic=statistic, weights="rook", permutations=49_999
    ).statistics.iloc[0]
    # five standard errors of a doubled share of 49,999 draws
    assert found["p_sim"] == pytest.approx(exact, abs=5 * 2 * np.sqrt(0.25 / 49_999))


def test_islands_leave_n():
    # spdep adjust.n = TRUE: the same numbers with and without a far cell
    frame = grid8()
    far = squares(1, 1, left=900_000.0, count=[7], pop=[1])
    far["id"] = 65
    both = pd.concat([frame, far], ignore_index=True)
    alone = global_autocorrelation(frame, "count", permutations=999)
    found = global_autocorrelation(both, "count", permutations=999)
    assert found.statistics.equals(alone.statistics)
    assert "islands" in {item.code for item in found.caveats}


def test_no_variation_is_no_number():
    found = global_autocorrelation(squares(3, 3, value=4), "value", permutations=99)
    assert found.statistics[["z", "p_value", "p_sim"]].isna().all().all()
    assert "no_variation" in {item.code for item in found.caveats}


# ------------------------------------------------------------------ rates and joins


def test_join_counts_of_columbus_are_spdeps():
    # spdep joincount.test on CRIME >= 35, non-free sampling; esda gives the same counts
    wanted = EXPECTED["columbus"]["join_counts"]
    found = global_autocorrelation(
        columbus(),
        "CRIME",
        statistic="join_counts",
        threshold=35,
        permutations=9_999,
        weights=edges("columbus"),
        area_id="POLYID",
    ).statistics.set_index("join")
    for row, name in (("high_high", "BB"), ("low_low", "WW"), ("high_low", "BW")):
        count = wanted[{"BB": "BB_high", "WW": "WW_low", "BW": "BW"}[name]]
        assert found.loc[row, "observed"] == count
        assert found.loc[row, "expected"] == pytest.approx(wanted[f"E_{name}"], rel=1e-9)
        assert found.loc[row, "variance"] == pytest.approx(wanted[f"V_{name}"], rel=1e-9)
        assert found.loc[row, "z"] == pytest.approx(wanted[f"z_{name}"], rel=1e-9)
    assert found["observed"].sum() == wanted["total_joins"]
    # esda's simulated p of unlike joins is 1.0: it only looks at the upper tail
    assert found.loc["high_low", "p_sim"] == pytest.approx(0.0002)
    assert found.loc["high_high", "p_sim"] == pytest.approx(0.0002)


def test_moments_of_joins_are_those_of_every_arrangement():
    # nine cells, four marked: all 126 arrangements
    weights = contiguity(squares(3, 3).geometry.to_numpy(), rook=True)
    every = []
    for marked in itertools.combinations(range(9), 4):
        value = np.zeros(9)
        value[list(marked)] = 1
        found = counted_joins(value[:, None], weights)
        every.append([found[name][0] for name in ("both", "neither", "one")])
    every = np.array(every)
    found = join_count_moments(np.arange(9) < 4, weights)
    for place, name in enumerate(("both", "neither", "one")):
        assert found[name].expected == pytest.approx(every[:, place].mean(), rel=1e-12)
        assert found[name].variance == pytest.approx(every[:, place].var(), rel=1e-12)


def test_joins_without_variation_are_said():
    found = global_autocorrelation(
        squares(3, 3, value=2), "value", statistic="join_counts", permutations=99
    )
    assert len(found.statistics) == 3
    assert found.statistics["p_sim"].isna().all()
    assert "no_variation" in {item.code for item in found.caveats}


def test_moran_of_a_rate_is_esdas():
    # esda Moran_Rate, Assunção & Reis (1999)
    import warnings

    from esda import Moran_Rate
    from libpysal.weights import lat2W

    frame = grid8()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = Moran_Rate(
            frame["count"].to_numpy(float),
            frame["pop"].to_numpy(float),
            lat2W(8, 8, rook=False),
            permutations=0,
        )
    found = global_autocorrelation(
        frame, "count", statistic="moran_eb_rate", population="pop", permutations=0
    ).statistics.iloc[0]
    assert found["observed"] == pytest.approx(theirs.I, rel=1e-9)
    assert found["z"] == pytest.approx(theirs.z_rand, rel=1e-9)


def test_a_rate_needs_its_population():
    with pytest.raises(InputError, match="population"):
        global_autocorrelation(grid8(), "count", statistic="moran_eb_rate", permutations=0)
