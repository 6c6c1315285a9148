"""Early warning: EARS as published, silence without a change, and the planted outbreak."""

import time

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.time.alarm_laws import (
    LEVELS,
    earlier_seasons,
    ears_limits,
    judged_by_ears,
    judged_by_seasons,
)
from convivencia.algorithms.time.early_warning import early_warning
from convivencia.algorithms.time.warning_counts import whole_periods
from convivencia.tests.reference.cases import numbers, points, squares, table
from scipy.stats import norm

EARS = numbers("ears")
WEEKLY = table("weekly312")["count"].to_numpy()[None, :]
FROM = EARS["first_week"] - 1
ALARM = LEVELS.index("alarm")


def day(text):
    return np.datetime64(text, "D")


def layer(days, column=0, **more):
    """One incident a day given, in the middle of a square of the first row."""
    place = np.broadcast_to(column, len(days))
    return points(
        500_500.0 + 1000 * place, np.full(len(days), 2_199_500.0),
        date=pd.Series(np.array(days, dtype="datetime64[s]")), **more,
    )  # fmt: skip


# --- reference numbers -------------------------------------------------------------------------


@pytest.mark.parametrize(("method", "lag"), [("ears_c1", 0), ("ears_c2", 2)])
def test_alarms_of_ears_at_three_deviations(method, lag):
    weeks = np.arange(FROM, 312)
    judged = judged_by_ears(WEEKLY, weeks, lag=lag, deviations=3.0, minimum=1)
    found = weeks[judged.level[0] == ALARM] + 1
    assert found.tolist() == EARS["alarms"][method]


@pytest.mark.parametrize(("method", "lag"), [("ears_c1", 0), ("ears_c2", 2)])
def test_limits_of_ears_are_those_of_surveillance(method, lag):
    mean, deviation = (values[0, FROM:] for values in ears_limits(WEEKLY, lag))
    limits = mean + norm.isf(0.001) * deviation
    np.testing.assert_allclose(limits, EARS["limits_at_0.001"][method], atol=1e-9)
    found = np.flatnonzero(WEEKLY[0, FROM:] > limits) + EARS["first_week"]
    assert found.tolist() == EARS["alarms_at_0.001"][method]


def test_limits_of_c1_at_three_deviations():
    mean, deviation = (values[0, FROM:] for values in ears_limits(WEEKLY, 0))
    np.testing.assert_allclose(mean + 3 * deviation, EARS["limits_at_3"]["ears_c1"], atol=1e-9)


def test_ears_without_variation_takes_the_smallest_deviation():
    counts = np.array([[4] * 9 + [5], [4] * 9 + [6]])
    judged = judged_by_ears(counts, np.array([9]), lag=2, deviations=3.0, minimum=5)
    # 4 + 3 × ½ = 5.5: five are two deviations above, six are four
    assert judged.threshold[:, 0].tolist() == [5.5, 5.5]
    assert [LEVELS[code] for code in judged.level[:, 0]] == ["none", "alarm"]


def test_the_first_periods_have_no_baseline():
    judged = judged_by_ears(WEEKLY, np.arange(12), lag=2, deviations=3.0, minimum=5)
    assert (judged.level[0] == 0).tolist() == [True] * 9 + [False] * 3


# --- the seasonal law by hand ------------------------------------------------------------------


def test_the_limit_after_three_earlier_months_is_as_wide_as_three_months_are_few():
    # three earlier years, the same month only: 4, 5 and 6 events, variance 1 below the mean of 5
    from scipy.stats import nbinom

    counts = np.zeros((1, 37), dtype=np.int64)
    counts[0, [0, 12, 24]] = 4, 5, 6
    counts[0, 36] = 14
    judged = judged_by_seasons(
        counts, np.array([36]), period="month", window=0, years=5, probability=0.001, minimum=5
    )
    assert judged.expected[0, 0] == 5
    # size S + ½ = 15.5 and n / (n + 1) = ¾; but two degrees of freedom make 1 / 5 × 52 above one
    unsure = (22.327 / 3.0902) ** 2 / 5
    spread = 15.5 / 3 * unsure * 4 / 3
    share = 15.5 / 3 / spread
    limit = nbinom.isf(0.001, 15.5 / 3 * share / (1 - share), share)
    assert judged.threshold[0, 0] == limit


def test_a_baseline_that_does_not_vary_gives_the_plain_predictive_law():
    from scipy.stats import nbinom

    counts = np.full((1, 60), 5, dtype=np.int64)
    judged = judged_by_seasons(
        counts, np.array([59]), period="month", window=1, years=4, probability=0.001, minimum=5
    )
    assert judged.threshold[0, 0] == nbinom.isf(0.001, 60.5, 12 / 13)
    assert judged.p_value[0, 0] == pytest.approx(nbinom.sf(4, 60.5, 12 / 13))


@pytest.mark.parametrize(
    ("at", "period", "window", "years", "found", "seasons"),
    [
        (156, "week", 0, 5, [52, 104], 2),
        (157, "week", 0, 5, [0, 53, 105], 3),
        (36, "month", 1, 2, [11, 12, 13, 23, 24, 25], 2),
        (12, "month", 1, 5, [0, 1], 1),
        (11, "month", 1, 5, [], 0),
    ],
)
def test_the_same_season_of_earlier_years(at, period, window, years, found, seasons):
    places, count = earlier_seasons(at, 400, period, window, years)
    assert (places.tolist(), count) == (found, seasons)


def test_a_window_never_reaches_the_period_that_is_judged():
    places, _ = earlier_seasons(12, 13, "month", 12, 5)
    assert places.max() == 11


def test_two_events_are_no_alarm_however_rare():
    counts = np.zeros((1, 300), dtype=np.int64)
    counts[0, -1] = 4
    for minimum, level in ((5, "none"), (4, "alarm")):
        judged = judged_by_seasons(
            counts, np.array([299]), period="week", window=3, years=5, probability=0.001,
            minimum=minimum,
        )  # fmt: skip
        assert LEVELS[judged.level[0, 0]] == level


# --- nothing, and something --------------------------------------------------------------------


@pytest.mark.parametrize(("mean", "excess"), [(1, 1), (3, 1), (10, 1), (3, 2), (10, 2), (40, 2)])
def test_alarms_where_nothing_changed_are_not_more_than_asked_for(mean, excess):
    random = np.random.default_rng(20)
    shape = (10_000, 270)
    counts = (
        random.poisson(mean, shape)
        if excess == 1
        else random.negative_binomial(mean / (excess - 1), 1 / excess, shape)
    )
    judged = judged_by_seasons(
        counts, np.array([269]), period="week", window=3, years=5, probability=0.001, minimum=5
    )
    # 10,000 areas: the standard error of 0.001 is 0.0003
    assert (judged.level == ALARM).mean() <= 0.001 + 4 * 0.0003
    assert (judged.level >= ALARM - 1).mean() <= 0.01 + 4 * 0.001
    told = judged.false_alarm.mean()
    assert (judged.level == ALARM).mean() <= told + 4 * np.sqrt(told / 10_000)


@pytest.mark.parametrize("mean", [3, 40])
def test_a_yearly_wave_raises_no_alarm_in_the_seasonal_method(mean):
    weeks = np.arange(270)
    wave = mean * (1 + 0.3 * np.cos(2 * np.pi * weeks / 52.18))
    counts = np.random.default_rng(23).poisson(wave, (10_000, 270))
    for at in (225, 238, 251, 264):
        judged = judged_by_seasons(
            counts, np.array([at]), period="week", window=3, years=5, probability=0.001, minimum=5
        )
        assert (judged.level == ALARM).mean() <= 0.001 + 4 * 0.0003


@pytest.mark.parametrize(("mean", "times", "power"), [(3, 4, 0.5), (10, 3, 0.85), (40, 2, 0.93)])
def test_outbreaks_are_found_as_often_as_said(mean, times, power):
    random = np.random.default_rng(24)
    counts = random.poisson(mean, (5_000, 270))
    counts[:, -1] = random.poisson(mean * times, 5_000)
    judged = judged_by_seasons(
        counts, np.array([269]), period="week", window=3, years=5, probability=0.001, minimum=5
    )
    assert (judged.level == ALARM).mean() >= power


@pytest.mark.parametrize("mean", [3, 10, 40])
def test_false_alarms_of_ears_are_at_most_twice_those_told(mean):
    counts = np.random.default_rng(21).poisson(mean, (20_000, 12))
    judged = judged_by_ears(counts, np.array([11]), lag=2, deviations=3.0, minimum=5)
    share, told = (judged.level == ALARM).mean(), judged.false_alarm.mean()
    assert told <= share <= 2 * told


def record(planted=0, seasons=4):
    """Four years and more of five squares, three events a week in each; a planted outbreak."""
    random = np.random.default_rng(22)
    weeks = np.arange(day("2019-12-30"), day("2019-12-30") + 7 * (52 * seasons + 20), 7)
    days, columns = [], []
    for column in range(5):
        counts = random.poisson(3, len(weeks))
        counts[-1] += planted if column == 2 else 0
        starts = np.repeat(weeks, counts)
        days.append(starts + random.integers(0, 7, len(starts)).astype("timedelta64[D]"))
        columns.append(np.full(len(starts), column))
    found = np.concatenate(days)
    return layer(found, np.concatenate(columns)), weeks


@pytest.mark.parametrize("method", ["poisson", "ears_c1", "ears_c2"])
def test_a_planted_outbreak_is_found_and_nothing_else(method):
    incidents, weeks = record(planted=14)
    areas = squares(1, 5, code=list("edcba"))
    result = early_warning(
        areas, incidents, "date", method=method, area_id="code", end=str(weeks[-1] + 6)
    )
    assert result.areas["level"].tolist()[2] == "alarm"
    assert result.areas["alarm"].tolist() == [False, False, True, False, False]
    assert result.summary["alarms"] == 1
    assert result.summary["period_start"] == str(weeks[-1])
    history = result.history
    assert len(history) == 5 * 52
    assert history["area_id"].iloc[0] == "a" and history["area_id"].iloc[-1] == "e"
    last = history[history["period_start"] == weeks[-1]].set_index("area_id")
    assert last.loc["c", "observed"] == result.areas["observed"].iloc[2]
    assert bool(last.loc["c", "alarm"])


def test_what_is_to_be_expected_without_a_change_is_told():
    incidents, weeks = record()
    result = early_warning(squares(1, 5), incidents, "date", end=str(weeks[-1] + 6))
    assert 0 < result.summary["expected_false"] <= 5 * 0.001 * 4.35
    assert any(item.code == "false_alarms_expected" for item in result.caveats)
    assert result.summary["seasons"] == 4


def test_a_week_that_is_not_over_is_not_judged():
    incidents, weeks = record()
    result = early_warning(squares(1, 5), incidents, "date", end=str(weeks[-1] + 3))
    assert result.summary["period_start"] == str(weeks[-2])
    assert any(item.code == "last_period_not_over" for item in result.caveats)


def test_fewer_than_three_seasons_are_said():
    incidents, weeks = record(seasons=2)
    result = early_warning(squares(1, 5), incidents, "date", end=str(weeks[-1] + 6))
    assert [item.facts["count"] for item in result.caveats if item.code == "few_seasons"] == [2]


# --- bad input ---------------------------------------------------------------------------------


def test_one_season_is_refused_in_one_sentence():
    incidents = layer(np.arange(day("2023-01-02"), day("2023-11-01")))
    with pytest.raises(InputError, match=r"one season only.*ears_c1"):
        early_warning(squares(1, 2), incidents, "date")
    assert early_warning(squares(1, 2), incidents, "date", method="ears_c1").summary["judged"] == 2


def test_dates_that_are_months_are_no_weeks():
    months = pd.date_range("2018-01-01", periods=72, freq="MS").repeat(6).to_numpy()
    incidents = layer(months)
    with pytest.raises(InputError, match=r"months, not days.*choose months"):
        early_warning(squares(1, 2), incidents, "date")
    result = early_warning(squares(1, 2), incidents, "date", period="month")
    assert result.summary["period_start"] == "2023-12-01"
    assert result.areas["observed"].tolist() == [6, 0]
    assert result.areas["level"].tolist() == ["none", "none"]


def test_a_record_of_a_few_days_holds_no_week():
    with pytest.raises(InputError, match="holds no whole week"):
        early_warning(squares(1, 2), layer([day("2024-03-05"), day("2024-03-08")]), "date")


@pytest.mark.parametrize("method", ["ears_c1", "ears_c2"])
def test_too_short_a_record_for_ears(method):
    days = np.arange(day("2024-01-01"), day("2024-02-05"))
    with pytest.raises(InputError, match=r"needs (8|10) whole periods.*has 5"):
        early_warning(squares(1, 2), layer(days), "date", method=method)


def test_days_are_no_period():
    with pytest.raises(InputError, match="period"):
        early_warning(squares(1, 2), layer([day("2024-03-05")]), "date", period="day")


def test_dates_that_cannot_be_read():
    incidents = points([500_500.0], [2_199_500.0], date=["soon"])
    with pytest.raises(InputError, match="date"):
        early_warning(squares(1, 2), incidents, "date")


def test_whole_weeks_begin_on_mondays():
    edges = whole_periods(day("2024-01-03"), day("2024-01-21"), "week")
    assert edges.astype(str).tolist() == ["2024-01-08", "2024-01-15", "2024-01-22"]
    edges = whole_periods(day("1969-12-29"), day("1970-01-04"), "week")
    assert edges.astype(str).tolist() == ["1969-12-29", "1970-01-05"]
    edges = whole_periods(day("2024-01-02"), day("2024-03-15"), "month")
    assert edges.astype(str).tolist() == ["2024-01-01", "2024-02-01", "2024-03-01"]


# --- speed -------------------------------------------------------------------------------------


def test_half_a_million_incidents_in_five_hundred_areas_take_little():
    random = np.random.default_rng(25)
    number = 500_000
    days = day("2019-01-01") + random.integers(0, 1826, number).astype("timedelta64[D]")
    incidents = points(
        500_000 + random.uniform(0, 25_000, number),
        2_200_000 - random.uniform(0, 20_000, number),
        date=pd.Series(days.astype("datetime64[s]")),
    )
    begun = time.perf_counter()
    result = early_warning(squares(20, 25), incidents, "date")
    # half a second on a quiet machine; two are asked for, and some grace for a busy one
    assert time.perf_counter() - begun < 6
    assert result.summary["judged"] == 500 and len(result.history) == 500 * 52
