"""The composite index: by hand, against pandas and scipy, and what its ranks depend on."""

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.areas.composite import composite_index
from convivencia.algorithms.areas.composite_scores import normalised, ranks_of, scores, top_of
from convivencia.algorithms.core.errors import Cancelled, InputError
from convivencia.tests.reference.cases import columbus, squares
from scipy.stats import rankdata, zscore

COLUMNS = ("crime", "poverty", "schools")


def layer(count=30, seed=1):
    random = np.random.default_rng(seed)
    return squares(
        5, count // 5,
        crime=random.lognormal(3, 0.8, count),
        poverty=random.uniform(5, 60, count),
        schools=random.integers(1, 9, count),
        code=[f"k{(7 * number) % count:02d}" for number in range(count)],
    )  # fmt: skip


def test_scores_by_hand():
    # percentiles of 1, 2, 4 are 0, 50, 100; of 9, 9, 3 they are 75, 75, 0
    values = np.array([[1.0, 9.0], [2.0, 9.0], [4.0, 3.0]])
    scaled = normalised(values, "percentile")
    assert scaled.tolist() == [[0, 75], [50, 75], [100, 0]]
    found = scores(scaled, np.array([3.0, 1.0]))
    assert found.tolist() == [18.75, 56.25, 75.0]
    assert ranks_of(found).tolist() == [3, 2, 1]
    assert normalised(values, "min_max")[:, 0].round(6).tolist() == [0, 33.333333, 100]
    np.testing.assert_allclose(normalised(values, "z"), zscore(values, axis=0))


def test_ranks_share_the_better_one():
    assert ranks_of(np.array([5.0, 7.0, 5.0, 1.0])).tolist() == [2, 1, 2, 4]
    table = np.random.default_rng(1).integers(0, 5, (40, 9)).astype(float)
    wanted = rankdata(-table, axis=0, method="min")
    np.testing.assert_array_equal(ranks_of(table), wanted)


@pytest.mark.parametrize("how", ["percentile", "z", "min_max"])
def test_a_constant_column_moves_nothing_and_is_said(how):
    frame = layer().assign(same=4.2)
    options = {"normalisation": how, "area_id": "code"}
    with_it = composite_index(frame, (*COLUMNS, "same"), **options)
    without = composite_index(frame, COLUMNS, **options)
    assert with_it.areas["rank"].tolist() == without.areas["rank"].tolist()
    said = {item.code: item.facts for item in with_it.caveats}
    assert said["constant_columns"]["columns"] == "same"


def test_columbus_by_pandas():
    # spData's Columbus: crime up, income and house value down
    frame = columbus()
    found = composite_index(
        frame, ("CRIME", "INC", "HOVAL"), directions=("+", "-", "-"),
        column_weights=("2", "1", "1"), area_id="POLYID",
    )  # fmt: skip
    percent = pd.DataFrame(
        {
            "crime": (frame["CRIME"].rank() - 1) / 48 * 100,
            "income": 100 - (frame["INC"].rank() - 1) / 48 * 100,
            "value": 100 - (frame["HOVAL"].rank() - 1) / 48 * 100,
        }
    )
    wanted = percent @ np.array([0.5, 0.25, 0.25])
    np.testing.assert_allclose(found.areas["score"], wanted, atol=1e-9)
    rank = wanted.round(9).rank(ascending=False, method="min").astype(int)
    assert found.areas["rank"].tolist() == rank.tolist()
    assert found.summary["weights"] == {"CRIME": 0.5, "INC": 0.25, "HOVAL": 0.25}


def test_rank_range_is_that_of_random_weights():
    """An area that is first in everything stays first; the range holds nine of ten runs."""
    frame = layer()
    frame.loc[4, list(COLUMNS)] = [1e6, 100.0, 50]
    found = composite_index(frame, COLUMNS, area_id="code").areas
    assert found.loc[4, ["rank", "rank_low", "rank_high", "top_share"]].tolist() == [1, 1, 1, 1.0]
    assert (found["rank_low"] <= found["rank_high"]).all()
    # two indicators and no more: weights w and 1 − w, so the ranks can be counted on a fine grid
    pair = composite_index(frame, COLUMNS[:2], area_id="code", runs=9_999).areas
    scaled = normalised(frame[list(COLUMNS[:2])].to_numpy(float), "percentile")
    weights = np.linspace(0, 1, 20_001)
    ranks = ranks_of(scores(scaled, np.vstack([weights, 1 - weights])))
    for column, percent in (("rank_low", 5), ("rank_high", 95)):
        wanted = np.percentile(ranks, percent, axis=1)
        assert (np.abs(pair[column].to_numpy(float) - wanted) <= 1).all()
    np.testing.assert_allclose(
        pair["top_share"], (ranks <= top_of(30)).mean(axis=1), atol=5 * np.sqrt(0.25 / 9_999)
    )


def test_near_weights_move_ranks_less_than_any():
    frame = layer()
    near = composite_index(frame, COLUMNS, weight_range="near")
    far = composite_index(frame, COLUMNS, weight_range="any")
    assert near.summary["mean_shift"] < far.summary["mean_shift"]
    assert near.summary["top_kept"] >= far.summary["top_kept"]


def test_a_weight_of_zero_leaves_an_indicator_out_everywhere():
    frame = layer()
    zero = composite_index(frame, COLUMNS, column_weights=("1", "1", "0"), area_id="code").areas
    pair = composite_index(frame, COLUMNS[:2], area_id="code").areas
    assert zero["rank"].tolist() == pair["rank"].tolist()
    assert zero["rank_low"].tolist() == pair["rank_low"].tolist()


def test_sensitivity_names_every_choice():
    frame = layer()
    table = composite_index(frame, COLUMNS).sensitivity
    assert table["choice"].tolist() == [
        "Without “crime”",
        "Without “poverty”",
        "Without “schools”",
        "By standard deviations",
        "From the lowest to the highest value",
        "Other weights, mean of 999 runs",
        "Other weights, the worst 5 % of runs",
    ]
    left = composite_index(frame, COLUMNS[1:]).areas["rank"].to_numpy(float)
    base = composite_index(frame, COLUMNS).areas["rank"].to_numpy(float)
    assert table["mean_shift"].iloc[0] == pytest.approx(np.abs(left - base).mean())
    assert table["largest_shift"].iloc[0] == np.abs(left - base).max()
    assert table["mean_shift"].iloc[-1] >= table["mean_shift"].iloc[-2]


def test_the_table_is_written_in_the_readers_language():
    from convivencia.algorithms.core.travelling import TEMPLATES_KEY

    table = composite_index(layer(), COLUMNS).sensitivity
    assert table.attrs[TEMPLATES_KEY][0] == ("Without “{column}”", {"column": "crime"})


def test_indicators_that_say_the_same_are_said():
    frame = layer()
    frame["crime_again"] = frame["crime"] ** 2
    found = composite_index(frame, (*COLUMNS, "crime_again"))
    said = {item.code: item.facts for item in found.caveats}
    assert said["correlated_columns"]["columns"] == "crime – crime_again"
    assert said["ranks_depend_on_weights"]["count"] == 30


def test_an_area_that_lacks_an_indicator_has_no_score():
    frame = layer()
    frame.loc[3, "poverty"] = np.nan
    frame.loc[6, "crime"] = np.inf
    found = composite_index(frame, COLUMNS)
    assert np.flatnonzero(found.areas["rank"].isna()).tolist() == [3, 6]
    assert found.areas["score"].isna().sum() == 2
    said = {item.code: item.facts for item in found.caveats}
    assert said["without_all_indicators"]["count"] == 2
    assert found.summary["areas"] == 28


@pytest.mark.parametrize(
    ("columns", "options", "said"),
    [
        (("crime",), {}, "two or more different columns"),
        (("crime", "crime"), {}, "two or more different columns"),
        (COLUMNS, {"directions": ("+", "-")}, "2 entries for 3 columns"),
        (COLUMNS, {"directions": ("+", "-", "high")}, "must be \\+ or -, not “high”"),
        (COLUMNS, {"column_weights": ("1", "2")}, "2 entries for 3 columns"),
        (COLUMNS, {"column_weights": ("1", "x", "1")}, "numbers of zero or more"),
        (COLUMNS, {"column_weights": ("1", "-1", "1")}, "numbers of zero or more"),
        (COLUMNS, {"column_weights": ("0", "0", "0")}, "not all zero"),
        (("crime", "nowhere"), {}, "has no column “nowhere”"),
        (("crime", "code"), {}, "must hold numbers"),
        (COLUMNS, {"runs": 5}, "runs.*99"),
    ],
)
def test_bad_input_is_one_sentence(columns, options, said):
    with pytest.raises(InputError, match=said):
        composite_index(layer(), columns, **options)


def test_one_area_with_everything_is_refused():
    frame = layer()
    frame.loc[1:, "crime"] = np.nan
    with pytest.raises(InputError, match="two or more are needed"):
        composite_index(frame, COLUMNS)


def test_text_as_the_command_line_gives_it():
    found = composite_index(layer(), "crime, poverty", directions="+,-", column_weights="2,1")
    assert found.summary["directions"] == {"crime": "+", "poverty": "-"}


def test_rows_seed_and_cancel():
    frame = layer()
    first = composite_index(frame, COLUMNS, area_id="code").areas
    order = np.random.default_rng(2).permutation(30)
    moved = composite_index(frame.iloc[order], COLUMNS, area_id="code").areas
    for column in ("score", "rank", "rank_low", "rank_high", "top_share"):
        assert first[column].iloc[order].tolist() == moved[column].tolist()
    other = composite_index(frame, COLUMNS, area_id="code", seed=9).areas
    assert other["top_share"].tolist() != first["top_share"].tolist()

    def stop(part, text=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        composite_index(frame, COLUMNS, progress=stop)
