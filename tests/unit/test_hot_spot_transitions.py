"""Moves between classes: published chains, counts made by hand, and noise that moves at random."""

import time

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.spacetime import markov
from convivencia.algorithms.spacetime.hot_spot_transitions import hot_spot_transitions
from convivencia.algorithms.spacetime.period_classes import (
    hot_classes,
    normal_hot_classes,
    quantile_classes,
)
from convivencia.algorithms.spacetime.persistence import persistence
from convivencia.algorithms.spatial.contiguity import contiguity
from convivencia.algorithms.spatial.getis_ord import getis_ord
from convivencia.algorithms.spatial.local import Inference
from convivencia.algorithms.spatial.spots import HOT
from convivencia.tests.reference.cases import points, squares

DOCUMENTED = ["bac", "cca", "cbc", "aab", "abc"]
"""The five sequences of giddy's documentation (giddy.markov.Markov)."""
OZ = np.array([[0.5, 0.25, 0.25], [0.5, 0.0, 0.5], [0.25, 0.25, 0.5]])
"""The weather of the Land of Oz: rain, nice, snow (Kemeny & Snell 1976, chapter 4)."""
INCOMES = np.array(
    [
        [729, 71, 1, 0, 0],
        [72, 567, 80, 3, 0],
        [0, 81, 631, 86, 2],
        [0, 3, 86, 573, 56],
        [0, 0, 1, 57, 741],
    ]
)
"""Quintiles of income of 48 US states, 1929 to 2009, as giddy's documentation prints them."""


def coded(sequences, names="abc"):
    return np.array([[names.index(item) for item in row] for row in sequences])


def test_moves_and_steady_state_of_the_documented_example():
    counted = markov.moves(coded(DOCUMENTED), 3)
    assert counted.tolist() == [[1, 2, 1], [1, 0, 2], [1, 1, 1]]
    chances = markov.probabilities(counted)
    assert chances[1].tolist() == [1 / 3, 0, 2 / 3]
    steady = markov.steady_state(chances)
    assert steady == pytest.approx([0.30769231, 0.28846154, 0.40384615], abs=5e-9)
    assert markov.expected_stay(chances) == pytest.approx([4 / 3, 1, 1.5])


def test_steady_state_of_incomes():
    steady = markov.steady_state(markov.probabilities(INCOMES))
    expected = [0.20774716, 0.18725774, 0.20740537, 0.18821787, 0.20937187]
    assert steady == pytest.approx(expected, abs=5e-9)


def test_first_passage_in_the_land_of_oz():
    assert markov.steady_state(OZ) == pytest.approx([0.4, 0.2, 0.4])
    expected = [[2.5, 4, 10 / 3], [8 / 3, 5, 8 / 3], [10 / 3, 4, 2.5]]
    assert markov.mean_first_passage(OZ) == pytest.approx(np.array(expected))


def test_a_class_never_left_has_no_probabilities():
    """H H C, N N N, N H H: what libraries give a row of zeros has none."""
    counted = markov.moves(coded(["HHC", "NNN", "NHH"], "CHN"), 3)
    chances = markov.probabilities(counted)
    assert np.isnan(chances[0]).all()
    assert chances[1:] == pytest.approx(np.array([[1 / 3, 2 / 3, 0], [0, 1 / 3, 2 / 3]]))
    assert np.isnan(markov.steady_state(chances)).all()
    passage = markov.mean_first_passage(chances)
    # from N to H 3 periods; H to C 3; nothing comes back from C
    assert passage[2, 1] == pytest.approx(3) and passage[1, 0] == pytest.approx(3)
    assert np.isnan(passage[0]).all() and np.isnan(passage[1, 2])


def test_a_class_that_keeps_all_is_where_all_end():
    chances = markov.probabilities(markov.moves(coded(["HHN", "NNN", "NNN"], "HN"), 2))
    assert chances.tolist() == [[0.5, 0.5], [0, 1]]
    assert markov.steady_state(chances) == pytest.approx([0, 1])
    stay = markov.expected_stay(chances)
    assert stay[0] == 2 and np.isnan(stay[1])


def test_two_ends_have_no_steady_state():
    chances = np.array([[0.5, 0.25, 0.25], [0, 1.0, 0], [0, 0, 1.0]])
    assert np.isnan(markov.steady_state(chances)).all()


def test_unknown_classes_are_in_no_move():
    assert markov.moves(np.array([[0, -1, 1, 1]]), 2).tolist() == [[0, 0], [0, 1]]


def test_independence_by_hand():
    """30 10 / 10 30: expected 20 each, chi-square 4·100/20 = 20."""
    found = markov.independence(np.array([[30, 10], [10, 30]]))
    assert found.chi_square == pytest.approx(20)
    ratio = 2 * (60 * np.log(1.5) + 20 * np.log(0.5))
    assert found.likelihood_ratio == pytest.approx(ratio)
    assert found.freedom == 1 and found.p_value == pytest.approx(7.744e-6, rel=1e-3)
    none = markov.independence(np.array([[9, 0], [0, 0]]))
    assert none.freedom == 0 and np.isnan(none.p_value)


HISTORIES = {
    "111111111111": ("persistent", 12, 12, 11),
    "111110111110": ("persistent", 10, 5, 10),
    "000000000000": ("never", 0, 0, -1),
    "000000011111": ("new", 5, 5, 11),
    "000000000001": ("new", 1, 1, 11),
    "000001111111": ("intermittent", 7, 7, 11),
    "010000000001": ("intermittent", 2, 1, 11),
    "010010001010": ("intermittent", 4, 1, 10),
    "111100000000": ("former", 4, 4, 3),
    "111111111000": ("former", 9, 9, 8),
}


@pytest.mark.parametrize("history", HISTORIES)
def test_kinds_of_persistence(history):
    found = persistence(np.array([[item == "1" for item in history]]), 0.75)
    told = (found.kind[0], found.hot_periods[0], found.longest_run[0], found.last_hot[0])
    assert told == HISTORIES[history]


def town(counts):
    """Return 10 by 10 squares and, for each area and quarter, as many events."""
    areas = squares(10, 10)
    places = areas.geometry.centroid
    area, quarter = np.nonzero(counts)
    number = counts[area, quarter]
    area, quarter = np.repeat(area, number), np.repeat(quarter, number)
    months = 3 * quarter + np.arange(len(quarter)) % 3
    days = np.datetime64("2020-01", "M") + months
    jitter = np.random.default_rng(0).uniform(-400, 400, (2, len(area)))
    return areas, points(
        places.x.to_numpy()[area] + jitter[0],
        places.y.to_numpy()[area] + jitter[1],
        date=days.astype("datetime64[D]").astype(str),
    )


def planted(quarters=12):
    """Events at random, many in one corner always and in another from the ninth quarter on."""
    counts = np.random.default_rng(8).poisson(3, (100, quarters))
    grid = np.arange(100).reshape(10, 10)
    always, lately = grid[1:4, 1:4].ravel(), grid[6:9, 6:9].ravel()
    counts[always] += 9
    counts[lately, 8:] += 9
    return counts, grid[2, 2], grid[7, 7]


def test_planted_places_are_found():
    counts, always, lately = planted()
    result = hot_spot_transitions(*town(counts), "date", area_id="id")
    kinds = result.areas["persistence"].to_numpy()
    assert kinds[always] == "persistent" and kinds[lately] == "new"
    assert result.areas["hot_periods"][always] == 12 and result.areas["hot_periods"][lately] == 4
    assert result.areas["last_hot"][lately] == pd.Timestamp("2022-10-01")
    assert result.summary["periods"] == 12 and result.summary["p_sim"] == pytest.approx(1 / 200)
    assert sum(result.summary[name] for name in ("persistent", "new", "never")) >= 90
    table = result.classes.pivot(index="area_id", columns="period_start", values="count")
    assert (table.loc[sorted(range(1, 101), key=str)].to_numpy().sum()) == counts.sum()
    shares = result.transitions.groupby("from_class")["probability"].sum()
    assert np.allclose(shares, 1)


def test_classes_are_those_of_each_period_alone():
    """What Gi* calls hot in the counts of one quarter is hot in that quarter here."""
    counts, _, _ = planted()
    areas, events = town(counts)
    result = hot_spot_transitions(areas, events, "date", area_id="id", seed=5)
    for quarter in (0, 11):
        frame = areas.assign(count=counts[:, quarter])
        alone = getis_ord(frame, ("count",), area_id="id", permutations=9_999, seed=5 + quarter)
        start = pd.Timestamp("2020-01-01") + pd.DateOffset(months=3 * quarter)
        mine = result.classes[result.classes["period_start"] == start].set_index("area_id")
        hot = set(mine.index[mine["class"] == "hot"])
        assert hot == set(alone.areas["id"][alone.areas["spot"].isin(HOT)].astype(mine.index.dtype))


def test_quantiles_and_neighbours():
    counts, always, _ = planted()
    result = hot_spot_transitions(
        *town(counts), "date", classes="quantiles", class_count=4, by_neighbours=True, area_id="id"
    )
    assert result.areas["last_class"][always] == "4"
    apart = result.conditioned.groupby(["from_class", "to_class"])["transitions"].sum()
    whole = result.transitions.set_index(["from_class", "to_class"])["transitions"]
    assert (apart == whole.reindex(apart.index)).all()


def test_quantiles_cut_as_published():
    """Quintiles of 1 … 10: two each; ties lie below the cut."""
    found = quantile_classes(np.arange(1.0, 11)[:, None], 5)
    assert found.classes[:, 0].tolist() == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    tied = quantile_classes(np.array([[0.0], [0], [0], [0], [5]]), 5)
    assert tied.merged == 1 and tied.classes[:, 0].tolist() == [0, 0, 0, 0, 4]


@pytest.mark.parametrize("correction", ["none", "fdr", "bonferroni"])
def test_the_quick_rule_is_the_slow_one(correction):
    """Classes of arrangements are those that Gi*'s normal p-values give, once corrected alike."""
    weights = contiguity(squares(10, 10).geometry.to_numpy(), rook=False)
    counts, _, _ = planted()
    inference = Inference(0, "two-sided", correction, 0.05, 1)
    slow = hot_classes(counts.astype(float), weights, inference, lambda *_: None).classes
    for period in (0, 9):
        values = counts[:, period].astype(float)
        quick = normal_hot_classes(values, weights, inference)(values[:, None])
        assert quick[:, 0].tolist() == slow[:, period].tolist()


@pytest.mark.parametrize("options", [{"classes": "quantiles"}, {"correction": "none"}, {}])
def test_noise_has_no_memory(options):
    """Where every area and quarter is alike, p ≤ .05 comes about once in twenty."""
    found = []
    for seed in range(120):
        counts = np.random.default_rng(seed).poisson(3, (100, 6))
        result = hot_spot_transitions(
            *town(counts), "date", simulations=99, seed=seed + 10_000, area_id="id",
            permutations=0,
            **options,
        )  # fmt: skip
        found.append(1.0 if result.summary["p_sim"] is None else result.summary["p_sim"])
    rejected = np.mean(np.array(found) <= 0.05)
    assert rejected <= 0.11
    if options:
        assert rejected >= 0.01


def test_noise_makes_no_persistent_places():
    counts = np.random.default_rng(3).poisson(3, (100, 12))
    summary = hot_spot_transitions(*town(counts), "date", area_id="id").summary
    assert summary["persistent"] == 0 and summary["never"] >= 90


def test_many_areas_and_months_take_little_time():
    """5,000 areas and 60 months, Gi* apart."""
    row, column = np.divmod(np.arange(5000), 100)
    counts = np.random.default_rng(1).poisson(1.0, (5000, 60)).astype(float)
    started = time.perf_counter()
    found = quantile_classes(counts, 5)
    chain = markov.moves(found.classes, 5)
    markov.mean_first_passage(markov.probabilities(chain))
    persistence(found.classes == 4, 0.75)
    assert len(row) == len(column) and time.perf_counter() - started < 2


def test_periods_of_ones_own_and_partial_ones():
    counts, _, _ = planted()
    areas, events = town(counts)
    own = ("2020-01-01", "2020-04-01", "2021-01-01", "2022-01-01")
    result = hot_spot_transitions(areas, events, "date", period="custom", breaks=own)
    assert result.summary["periods"] == 3
    of_period = result.classes.groupby("period_start")["count"].sum().tolist()
    assert of_period == [counts[:, :1].sum(), counts[:, 1:4].sum(), counts[:, 4:8].sum()]
    whole = hot_spot_transitions(
        areas, events, "date", period="year", start="2019-12-31", end="2022-12-31"
    )
    assert whole.summary["periods"] == 3
    cut = hot_spot_transitions(areas, events, "date", period="year", start="2020-02-01")
    assert cut.summary["periods"] == 2
    assert any(item.code == "periods_cut" for item in cut.caveats)


WRONG = {
    "one_year": {"period": "year", "end": "2020-12-31"},
    "no_breaks": {"period": "custom"},
    "breaks_back": {"period": "custom", "breaks": ("2021-01-01", "2020-01-01", "2022-01-01")},
    "no_days": {"period": "custom", "breaks": ("soon", "later", "never")},
    "breaks_of_months": {"period": "month", "breaks": ("2021-01-01",)},
    "neighbours_of_hot": {"by_neighbours": True},
    "no_column": {"population": "people"},
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_is_one_sentence(name):
    counts, _, _ = planted()
    with pytest.raises(InputError) as caught:
        hot_spot_transitions(*town(counts), "date", **WRONG[name])
    assert len(str(caught.value)) > 20 and "{" not in str(caught.value)


def test_nobody_lives_in_some_and_some_are_alone():
    counts, always, _ = planted()
    areas, events = town(counts)
    people = np.full(100, 1000)
    people[5] = 0
    areas = areas.assign(people=people)
    far = areas.iloc[[99]].translate(50_000, 0)
    areas.loc[[99], "geometry"] = far.to_numpy()
    result = hot_spot_transitions(areas, events, "date", population="people", area_id="id")
    kinds = result.areas["persistence"]
    assert kinds[5] == "no_data" and kinds[99] == "island" and kinds[always] == "persistent"
    assert pd.isna(result.areas["hot_periods"][5])
    assert result.summary["areas"] == 99 and result.summary["islands"] == 1
    codes = {item.code for item in result.caveats}
    assert {"islands", "no_population", "same_record_throughout", "corrected_by_period"} <= codes
