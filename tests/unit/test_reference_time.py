"""Aoristic weights, Mann-Kendall with ties, Sen's slope, and the calendar of series."""

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.time.temporal_profile import temporal_profile
from convivencia.algorithms.time.trend import mann_kendall, sen_slope, trend
from convivencia.tests.reference.cases import numbers, points, rows_of

MK = numbers("mann_kendall")
AORISTIC = numbers("aoristic")


def hours(begin, end):
    count = len(begin)
    layer = points(np.zeros(count), np.zeros(count), begin=begin, end=end)
    result = temporal_profile(layer, "begin", date_to="end")
    return result.hours["count"].to_numpy().reshape(7, 24).copy(), result


@pytest.mark.parametrize("number", range(len(AORISTIC)))
def test_aoristic_weights_of_one_event(number):
    # Ratcliffe's rules: minutes in the hour over the span; tolerance 1e-12
    case = AORISTIC[number]
    week, _ = hours([case["begin"], "2024-01-02 05:00"], [case["end"], "2024-01-02 05:30"])
    week[1, 5] -= 1  # a second event, so that no hour at midnight is all there is
    assert week.sum() == pytest.approx(1.0, abs=1e-12)
    if isinstance(case["weights"], str):
        np.testing.assert_allclose(week, 1 / 168, atol=1e-12)
        return
    wanted = np.zeros((7, 24))
    for key, weight in case["weights"].items():
        day, hour = map(int, key.split("_"))
        wanted[day, hour] = weight
    np.testing.assert_allclose(week, wanted, atol=1e-12)


def test_all_events_together_sum_to_their_number():
    rows = rows_of("aoristic_events.csv")
    week, result = hours([row["begin"] for row in rows], [row["end"] or None for row in rows])
    assert week.sum() == pytest.approx(len(rows), abs=1e-9)
    assert result.summary["incidents"] == len(rows)
    assert result.weekdays["count"].sum() == result.months["count"].sum() == len(rows)


def test_many_random_spans_sum_to_their_number():
    random = np.random.default_rng(8)
    begin = pd.Timestamp("2024-01-01 00:01") + pd.to_timedelta(
        random.integers(0, 500_000, 400), unit="min"
    )
    end = begin + pd.to_timedelta(random.integers(-500, 15_000, 400), unit="min")
    week, _ = hours(begin, end)
    assert week.sum() == pytest.approx(400, abs=1e-9)
    assert week.min() >= 0


@pytest.mark.parametrize("name", MK)
def test_mann_kendall_with_ties(name):
    # pymannkendall 1.4.3 original_test
    case = MK[name]
    found = mann_kendall(np.array(case["x"], dtype=float))
    assert found.s == case["S"]
    assert found.variance == pytest.approx(case["varS"], rel=1e-12)
    assert found.z == pytest.approx(case["z"], rel=1e-12)
    assert found.p_value == pytest.approx(case["p"], rel=1e-9)


@pytest.mark.parametrize("name", MK)
def test_sen_slope(name):
    # pymannkendall's slope is Sen's median
    values = np.array(MK[name]["x"], dtype=float)
    zeros = np.zeros(len(values), dtype=int)
    slope, low, high = sen_slope(
        values, np.arange(len(values), dtype=float), zeros, MK[name]["varS"]
    )
    assert slope == pytest.approx(MK[name]["sen_slope"], rel=1e-12)
    assert low <= slope <= high


def yearly(counts, first=2001):
    days = [
        f"{first + year}-{month:02d}-{day}"
        for year, count in enumerate(counts)
        for month, day in [(1, "01"), (12, "31")]
        for _ in range(count // 2)
    ]
    days += [f"{first + year}-06-15" for year, count in enumerate(counts) if count % 2]
    return points(np.zeros(len(days)), np.zeros(len(days)), date=days)


def test_trend_of_years_is_mann_kendall_of_their_counts():
    # the case with ties, each count doubled and two added so that every year is covered
    case = MK["ties"]
    counts = [2 * value + 2 for value in case["x"]]
    found = trend(yearly(counts), "date", period="year")
    assert found.series["count"].tolist() == counts
    row = found.slopes.iloc[0]
    assert row["mk_z"] == pytest.approx(case["z"], rel=1e-12)
    assert row["p_value"] == pytest.approx(case["p"], rel=1e-9)
    assert row["slope"] == pytest.approx(2 * case["sen_slope"], rel=1e-12)
    assert row["direction"] == "rising"


def test_partial_last_period_is_marked_and_left_out():
    days = pd.date_range("2022-01-01", "2023-03-10", freq="D")
    layer = points(np.zeros(len(days)), np.zeros(len(days)), date=days)
    found = trend(layer, "date")
    assert found.series["complete"].tolist() == [True] * 14 + [False]
    assert found.summary["periods"] == 14
    assert "partial_period" in {item.code for item in found.caveats}


def test_months_without_events_are_zero():
    days = ["2022-01-01", "2022-01-31", "2022-04-02", "2022-09-30"]
    found = trend(points([0.0] * 4, [0.0] * 4, date=days), "date").series
    assert found["count"].tolist() == [2, 0, 0, 1, 0, 0, 0, 0, 1]


def test_quiet_months_at_the_ends_of_the_days_asked_for_are_zero():
    """The layer covers them, so nothing of the category is zero, not absent."""
    days = ["2021-01-01", "2022-04-02", "2022-09-30", "2023-12-31"]
    kinds = ["theft", "homicide", "homicide", "theft"]
    found = trend(
        points([0.0] * 4, [0.0] * 4, date=days, kind=kinds),
        "date",
        category="kind",
        categories="homicide",
        start="2022-01-01",
        end="2022-12-31",
    ).series
    found = found[found["category"] == "homicide"]
    assert found["count"].tolist() == [0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0]


def test_a_rare_category_has_the_same_series_chosen_or_grouped():
    """What is known of the whole layer is known of its rare category."""
    days = [str(day.date()) for day in pd.date_range("2022-01-01", "2023-12-31", freq="D")]
    kinds = ["theft"] * len(days)
    kinds[40] = kinds[100] = kinds[300] = "homicide"
    layer = points(np.zeros(len(days)), np.zeros(len(days)), date=days, kind=kinds)
    grouped = trend(layer, "date", category="kind")
    chosen = trend(layer, "date", category="kind", categories=("homicide",))
    wanted = grouped.series[grouped.series["category"] == "homicide"]["count"].tolist()
    assert chosen.series[chosen.series["category"] == "homicide"]["count"].tolist() == wanted


def test_prior_band_looks_back_only():
    days = []
    for year, count in ((2020, 3), (2021, 9), (2022, 5)):
        for month in range(1, 13):
            days += [f"{year}-{month:02d}-01"] + [f"{year}-{month:02d}-28"] * (count - 1)
    found = trend(points([0.0] * len(days), [0.0] * len(days), date=days), "date").series
    assert found["prior_low"].isna().tolist() == [True] * 12 + [False] * 24
    assert found["prior_low"].iloc[24:].eq(3).all()
    assert found["prior_high"].iloc[24:].eq(9).all()
    assert found["prior_high"].iloc[12:24].eq(3).all()
