"""What events are divided by: each denominator says its limits, its unit and its time."""

from datetime import date

import numpy as np
import pytest
from convivencia.algorithms.areas.denominators import LIMITS_OF, whole_years
from convivencia.algorithms.areas.intervals import byar_interval, garwood_interval
from convivencia.algorithms.areas.rates import incident_rates
from convivencia.algorithms.core.errors import InputError
from convivencia.tests.reference.cases import squares
from hypothesis import given
from hypothesis import strategies as st


def areas(people=(5000, 900, 0, 2000)):
    return squares(2, 2, e=[30, 2, 5, 40], n=list(people))


def codes(result):
    return {item.code: dict(item.facts) for item in result.caveats}


@pytest.mark.parametrize("denominator", LIMITS_OF)
def test_each_denominator_says_what_it_leaves_out(denominator):
    result = incident_rates(areas(), "e", "n", denominator=denominator, per=1)
    said = codes(result)
    assert LIMITS_OF[denominator] in said
    assert not (set(LIMITS_OF.values()) - {LIMITS_OF[denominator]}) & set(said)
    residents = denominator == "residents"
    assert ("no_population" in said) == residents
    assert ("no_denominator" in said) == (not residents)
    key = "events_without_population" if residents else "events_without_denominator"
    assert said[key] == {"count": 5}
    assert ("tiny_population" in said) == (denominator not in {"street_km", "other"})


def test_the_unit_is_said():
    result = incident_rates(areas(), "e", "n", denominator="street_km", per=1)
    assert result.summary["unit"] == "events per 1 km of street"
    assert incident_rates(areas(), "e", "n").summary["unit"] == "events per 100,000 residents"


def test_kilometres_keep_their_decimals():
    streets = areas((12.5, 8.25, 0, 3.0))
    result = incident_rates(streets, "e", "n", denominator="street_km", per=1)
    assert result.summary["population"] == 23.75
    np.testing.assert_allclose(result.areas["rate"][[0, 1, 3]], [30 / 12.5, 2 / 8.25, 40 / 3])
    assert "rate_beyond_total" not in codes(result)
    said = codes(incident_rates(streets, "e", "n", denominator="street_km"))
    assert said["rate_beyond_total"] == {"per": 100_000, "total": 23.75}


def test_tiny_populations_are_counted():
    said = codes(incident_rates(areas((999, 1000, 1, 5000)), "e", "n"))
    assert said["tiny_population"] == {"count": 2, "floor": 1000, "step": 100.0}
    assert "tiny_population" not in codes(incident_rates(areas((1000,) * 4), "e", "n"))


@pytest.mark.parametrize(
    ("year", "start", "end", "apart"),
    [
        (2020, "2021-01-01", "2021-12-31", None),
        (2020, "2022-01-01", "2022-12-31", 2),
        (2020, "2018-07-01", "2023-06-30", None),
        (2025, "2021-01-01", "2022-12-31", 3),
        (2010, None, "2017-06-30", 7),
        (2010, "2011-01-01", None, None),
    ],
)
def test_population_of_another_year(year, start, end, apart):
    result = incident_rates(
        areas(), "e", "n", population_year=year, period_start=start, period_end=end
    )
    said = codes(result).get("population_of_another_year")
    assert (said["apart"] if said else None) == apart


def test_without_a_period_the_year_of_the_population_says_nothing():
    assert "population_of_another_year" not in codes(
        incident_rates(areas(), "e", "n", population_year=1950)
    )


@pytest.mark.parametrize(
    ("first", "last", "whole"),
    [
        ("2021-01-01", "2021-12-31", True),
        ("2020-07-01", "2023-06-30", True),
        ("2020-02-29", "2021-02-28", True),
        ("2021-01-01", "2021-12-30", False),
        ("2021-01-01", "2022-01-01", False),
        ("2021-01-01", "2021-06-30", False),
        ("2021-05-05", "2021-05-04", False),
    ],
)
def test_whole_years(first, last, whole):
    assert whole_years(date.fromisoformat(first), date.fromisoformat(last)) is whole


def test_a_partial_last_year_is_flagged():
    given = {"period_start": "2021-01-01", "period_end": "2022-09-30"}
    assert "not_whole_years" in codes(incident_rates(areas(), "e", "n", **given))
    given["period_end"] = "2022-12-31"
    assert "not_whole_years" not in codes(incident_rates(areas(), "e", "n", **given))
    with pytest.raises(InputError, match="is before the first"):
        incident_rates(areas(), "e", "n", period_start="2022-01-01", period_end="2021-01-01")


@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=40))
def test_byar_stays_close_to_the_exact_limits(counts):
    events = np.array(counts, dtype=float)
    low, high = byar_interval(events)
    exact_low, exact_high = garwood_interval(events)
    assert (low >= 0).all() and (low <= events).all() and (events < high).all()
    np.testing.assert_allclose(high, exact_high, rtol=0.006)
    np.testing.assert_allclose(low[events > 4], exact_low[events > 4], rtol=0.008)
