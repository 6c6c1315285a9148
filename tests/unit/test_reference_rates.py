"""Rates: R 4.2.2 poisson.test, spdep 1.2-7 EBest, and the published formulas by hand."""

import numpy as np
import pytest
from convivencia.algorithms.areas.rates import incident_rates
from convivencia.algorithms.core.errors import InputError
from convivencia.tests.reference.cases import boxes_for, edges, grid8, numbers, squares, table
from pandas import DataFrame

EXPECTED = numbers("rates")


@pytest.fixture(scope="module")
def auckland():
    frame = boxes_for(table("auckland"))
    return incident_rates(
        frame, "deaths", "pop", per=1, weights=edges("auckland"), area_id="id"
    ).areas


def dense(frame, name):
    matrix = np.eye(len(frame))
    for focal, neighbour in table(f"{name}_queen_edges").to_numpy():
        matrix[focal - 1, neighbour - 1] = 1
    return matrix


@pytest.mark.parametrize("case", EXPECTED["poisson"], ids=lambda case: f"x={case['x']}")
def test_exact_poisson_limits(case):
    # Garwood (1936); R's poisson.test, relative tolerance 1e-6 (its root finder)
    frame = boxes_for(DataFrame({"x": [case["x"], 3], "n": [case["n"], 1000]}))
    found = incident_rates(frame, "x", "n").areas.iloc[0]
    assert found["rate"] == pytest.approx(case["rate"], rel=1e-12)
    assert found["rate_low"] == pytest.approx(case["poisson.test_lo"], rel=1e-6, abs=1e-12)
    assert found["rate_high"] == pytest.approx(case["poisson.test_hi"], rel=1e-6)


@pytest.mark.parametrize("case", EXPECTED["poisson"], ids=lambda case: f"x={case['x']}")
def test_byar_limits(case):
    # the formula of Breslow & Day (1987), computed in R; not what epitools and epiR call “byar”
    frame = boxes_for(DataFrame({"x": [case["x"], 3], "n": [case["n"], 1000]}))
    found = incident_rates(frame, "x", "n", interval="byar").areas.iloc[0]
    assert found["rate_low"] == pytest.approx(case["byar_lo"], rel=1e-12, abs=0)
    assert found["rate_high"] == pytest.approx(case["byar_hi"], rel=1e-12)


def test_byar_of_eleven_events_as_printed():
    # methods of the English public health offices: 11 events in 100,000
    frame = boxes_for(DataFrame({"x": [11, 0], "n": [100_000, 10_000]}))
    found = incident_rates(frame, "x", "n", interval="byar").areas
    np.testing.assert_allclose(found["rate_low"], [5.483690, 0], atol=5e-7)
    np.testing.assert_allclose(found["rate_high"], [19.683237, 36.680118], atol=5e-7)


def test_limits_as_computed_with_chi_square():
    # chi-square quantiles (R and scipy agree to the digits shown)
    frame = boxes_for(DataFrame({"x": [11, 0, 20], "n": [100_000, 10_000, 25_000]}))
    found = incident_rates(frame, "x", "n").areas
    np.testing.assert_allclose(found["rate_low"], [5.491160, 0, 48.866078], atol=5e-7)
    np.testing.assert_allclose(found["rate_high"], [19.682039, 36.888795, 123.553512], atol=5e-7)


def test_empirical_bayes_of_auckland(auckland):
    # Marshall (1991); spdep EBest
    np.testing.assert_allclose(auckland["eb_rate"], EXPECTED["eb"]["est"], rtol=1e-9)


def test_between_variance_is_never_negative():
    # esda's Empirical_Bayes gives (.01, -.009, .029, .01) here
    frame = boxes_for(DataFrame({"e": [10, 11, 9, 10], "n": [1000] * 4}))
    found = incident_rates(frame, "e", "n", per=1).areas
    np.testing.assert_allclose(found["eb_rate"], 0.01, rtol=1e-12)


def test_local_empirical_bayes_by_the_formula(auckland):
    # Marshall (1991), variance around the focal mean (GeoDa, esda, spdep geoda = TRUE)
    data, member = table("auckland"), dense(table("auckland"), "auckland")
    events, people = data["deaths"].to_numpy(float), data["pop"].to_numpy(float)
    wanted = np.empty(len(data))
    for unit in range(len(data)):
        near = member[unit] > 0
        mean = events[near].sum() / people[near].sum()
        spread = (people[near] * (events[near] / people[near] - mean) ** 2).sum()
        between = max(0.0, spread / people[near].sum() - mean / people[near].mean())
        weight = between + mean / people[unit]
        rate = events[unit] / people[unit]
        wanted[unit] = mean + (rate - mean) * between / weight if weight else 0.0
    np.testing.assert_allclose(auckland["eb_local_rate"], wanted, rtol=1e-9)


def test_spatial_rate_and_ratio(auckland):
    data, member = table("auckland"), dense(table("auckland"), "auckland")
    events, people = data["deaths"].to_numpy(float), data["pop"].to_numpy(float)
    np.testing.assert_allclose(
        auckland["spatial_rate"], (member @ events) / (member @ people), rtol=1e-12
    )
    np.testing.assert_allclose(
        auckland["smr"], events / (people * events.sum() / people.sum()), rtol=1e-12
    )
    assert EXPECTED["eb"]["b"] == pytest.approx(events.sum() / people.sum(), rel=1e-12)


def test_limits_hold_the_rate_and_smoothing_stays_inside(auckland):
    assert (auckland["rate_low"] <= auckland["rate"]).all()
    assert (auckland["rate"] <= auckland["rate_high"]).all()
    lowest, highest = auckland["rate"].min(), auckland["rate"].max()
    for column in ("eb_rate", "eb_local_rate", "spatial_rate"):
        assert auckland[column].between(lowest, highest).all()


def test_unstable_below_twenty_events():
    frame = boxes_for(DataFrame({"e": [19, 20, 0], "n": [1000] * 3}))
    result = incident_rates(frame, "e", "n")
    assert result.areas["unstable"].tolist() == [True, False, True]
    assert "unstable_rates" in {item.code for item in result.caveats}


def test_per_only_scales():
    one = incident_rates(grid8(), "count", "pop", per=1).areas
    many = incident_rates(grid8(), "count", "pop", per=1000).areas
    for column in ("rate", "rate_low", "rate_high", "eb_rate", "eb_local_rate", "spatial_rate"):
        np.testing.assert_allclose(many[column], one[column] * 1000, rtol=1e-12)
    np.testing.assert_allclose(many["smr"], one["smr"])


def test_island_keeps_its_raw_local_rate():
    frame = boxes_for(DataFrame({"e": [3, 40, 9], "n": [1000, 2000, 3000]}))
    found = incident_rates(frame, "e", "n").areas
    np.testing.assert_allclose(found["eb_local_rate"], found["rate"])
    np.testing.assert_allclose(found["spatial_rate"], found["rate"])


def test_no_events_at_all():
    found = incident_rates(squares(2, 2, e=0, n=100), "e", "n").areas
    assert (found[["rate", "rate_low", "eb_rate", "eb_local_rate", "spatial_rate"]] == 0).all(
        axis=None
    )
    assert found["smr"].isna().all()
    assert (found["rate_high"] > 0).all()


def test_nobody_living_there_is_no_rate():
    result = incident_rates(squares(2, 2, e=[5, 6, 7, 8], n=[100, 0, 100, 100]), "e", "n")
    assert result.areas["rate"].isna().tolist() == [False, True, False, False]
    assert result.summary["events"] == 20
    assert {"no_population", "events_without_population"} <= {i.code for i in result.caveats}


@pytest.mark.parametrize(("events", "people"), [([-1, 2], [10, 10]), ([1, 2], [10, -10])])
def test_negative_is_refused(events, people):
    with pytest.raises(InputError, match="zero or more"):
        incident_rates(boxes_for(DataFrame({"e": events, "n": people})), "e", "n")
