"""Standardised rates: the published table of Fay & Feuer (1997), and the formulas by hand."""

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.areas.standardisation import standardised_rates
from convivencia.algorithms.areas.standards import direct_rates
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.intake.ages import STANDARDS, AgeBand, read_band
from convivencia.tests.reference.cases import boxes_for, numbers, table
from hypothesis import given
from hypothesis import strategies as st

EXPECTED = numbers("standardisation")


def births():
    frame = boxes_for(pd.DataFrame({"order": [1, 2, 3, 4, 5]}))
    rows = table("fleiss_births")
    rows.attrs["title"] = "births"
    standard = rows[rows["birth_order"] == 1][["age", "standard"]].reset_index(drop=True)
    standard.attrs["title"] = "standard"
    return frame, rows, standard


def of_births(**choices):
    frame, rows, standard = births()
    return standardised_rates(
        frame, rows, "order", "birth_order", "count", "population", age="age",
        **{"standard": "table", "reference": standard, "reference_population": "standard"}
        | choices,
    )  # fmt: skip


def long(areas, ages, events, people, **more):
    """Return a long table and its areas: events and people by area and age."""
    frame = boxes_for(pd.DataFrame({"code": areas}))
    rows = pd.DataFrame(
        {
            "area": np.repeat(areas, len(ages)),
            "age": list(ages) * len(areas),
            "e": np.ravel(events),
            "n": np.ravel(people),
            **more,
        }
    )
    return frame, rows


def run(frame, rows, **choices):
    return standardised_rates(frame, rows, "code", "area", "e", "n", **{"age": "age"} | choices)


def test_fay_and_feuer_as_published():
    found = of_births().areas
    published = EXPECTED["published"]
    np.testing.assert_array_equal(found["std_rate"].round(1), published["rate"])
    np.testing.assert_array_equal(found["low"].round(1), published["low"])
    np.testing.assert_array_equal(found["high"].round(1), published["high"])


def test_fay_and_feuer_to_all_digits():
    # epitools 0.5-10.1 ageadjust.direct
    found = of_births().areas
    for column, name in (
        ("crude_rate", "crude.rate"), ("std_rate", "adj.rate"), ("low", "lci"), ("high", "uci"),
    ):  # fmt: skip
        np.testing.assert_allclose(
            found[column], [case[name] for case in EXPECTED["computed"]], rtol=1e-12
        )


def test_dobson_with_byar():
    found = of_births(interval="dobson_byar").areas
    for column, name in (("low", "dobson_byar_lo"), ("high", "dobson_byar_hi")):
        np.testing.assert_allclose(
            found[column], [case[name] for case in EXPECTED["computed"]], rtol=1e-12
        )


def test_no_events_at_all():
    # y = v = 0: the limit is that of one event more, in the group where it would weigh most
    frame, rows = long(["a", "b"], ["0-14", "15+"], [[0, 0], [3, 5]], [[100, 400], [200, 300]])
    found = run(frame, rows).areas.iloc[0]
    largest = max(300 / 1000 / 100, 700 / 1000 / 400)
    assert (found["std_rate"], found["low"]) == (0, 0)
    # gamma of shape 1 is the exponential
    assert found["high"] == pytest.approx(-np.log(0.025) * largest * 1e5, rel=1e-12)
    dobson = run(frame, rows, interval="dobson_byar").areas
    assert np.isnan(dobson["low"].iloc[0]) and dobson["low"].notna().iloc[1]


def test_indirect_with_the_study_as_reference():
    events, people = (
        np.array([[4.0, 30], [10, 6], [0, 0]]),
        np.array([[1000.0, 3000], [2500, 500], [300, 0]]),
    )
    frame, rows = long(["a", "b", "c"], ["0-29", "30+"], events, people)
    result = run(frame, rows, method="indirect")
    found = result.areas
    reference = events.sum(axis=0) / people.sum(axis=0)
    expected = people @ reference
    np.testing.assert_allclose(found["expected"], expected)
    assert found["expected"].sum() == pytest.approx(events.sum())
    np.testing.assert_allclose(found["smr"], events.sum(axis=1) / expected)
    overall = events.sum() / people.sum() * 1e5
    np.testing.assert_allclose(found["std_rate"], found["smr"] * overall)
    # Garwood (1936): no events, upper limit −ln(0.025) of the expected
    assert found["smr_high"].iloc[2] == pytest.approx(-np.log(0.025) / expected[2])
    assert (found["smr_low"].iloc[2], found["low"].iloc[2]) == (0, 0)
    codes = {item.code for item in result.caveats}
    assert "indirect_rates" in codes and "empty_strata" not in codes


def test_a_group_without_people_has_no_direct_rate():
    frame, rows = long(["a", "b"], ["0-29", "30+"], [[1, 2], [3, 4]], [[100, 0], [200, 300]])
    result = run(frame, rows)
    assert result.areas["std_rate"].isna().tolist() == [True, False]
    said = {item.code: dict(item.facts) for item in result.caveats}
    assert said["empty_strata"] == {"count": 1}
    assert said["events_without_population"] == {"count": 2}
    assert (result.summary["areas"], result.summary["without_rate"]) == (1, 1)
    only, rows = long(["a"], ["0-29", "30+"], [[1, 2]], [[100, 0]])
    with pytest.raises(InputError, match="wider age bands"):
        run(only, rows)


def test_what_is_missing_is_not_zero():
    frame, rows = long(
        ["a", "b", "c"], ["0-29", "30+"], [[1, 2], [3, 4], [5, 6]], [[90, 80], [70, 60], [50, 40]]
    )
    rows.loc[0, "n"] = np.nan
    result = run(frame, rows[rows["area"] != "c"])
    said = {item.code: dict(item.facts) for item in result.caveats}
    assert said["missing_strata"] == {"count": 1}
    assert said["areas_not_in_table"] == {"count": 1}
    assert result.areas["std_rate"].isna().tolist() == [True, False, True]


def test_codes_lose_zeros_and_strangers_are_said():
    frame, rows = long(["01", "02"], ["0-29", "30+"], [[1, 2], [3, 4]], [[90, 80], [70, 60]])
    plain = run(frame, rows).areas["std_rate"]
    rows["area"] = rows["area"].astype(int)
    more = pd.concat([rows, rows.iloc[:1].assign(area=99)])
    result = run(frame, more)
    pd.testing.assert_series_equal(result.areas["std_rate"], plain)
    said = {item.code: dict(item.facts) for item in result.caveats}
    assert said["rows_without_area"] == {"count": 1, "examples": "99"}


def test_bands_of_another_width_are_refused():
    frame, rows = long(["a", "b"], ["15-29", "30+"], [[1, 2], [3, 4]], [[90, 80], [70, 60]])
    other = pd.DataFrame({"age": ["15-24", "25-29", "30+"], "n": [1, 2, 3]})
    other.attrs["title"] = "census"
    with pytest.raises(InputError, match=r"“census” \(15–24, 25–29, 30\+\).*15–29, 30\+"):
        run(frame, rows, standard="table", reference=other)
    rows.loc[2, "age"] = "15-24"
    with pytest.raises(InputError, match=r"15–24 and 15–29.*overlap"):
        run(frame, rows)


def test_the_same_bands_written_otherwise_are_the_same():
    frame, rows = long(["a", "b"], ["<15", "15 a 29", "30 y más"], [[1, 2, 3], [3, 4, 5]],
                       [[90, 80, 70], [70, 60, 50]])  # fmt: skip
    other = pd.DataFrame({"age": ["30+", "0-14", "15-29"], "n": [500, 200, 300]})
    found = run(frame, rows, standard="table", reference=other).areas["std_rate"]
    rate = np.array([1 / 90, 2 / 80, 3 / 70]) @ [0.2, 0.3, 0.5]
    assert found.iloc[0] == pytest.approx(rate * 1e5)


def test_a_published_standard_is_summed_to_wider_bands_but_never_cut():
    frame, rows = long(["a", "b"], ["0-14", "15-29", "30+"], [[1, 2, 3], [3, 4, 5]],
                       [[90, 80, 70], [70, 60, 50]])  # fmt: skip
    result = run(frame, rows, standard="segi")
    np.testing.assert_allclose(result.strata["weight"], [0.31, 0.25, 0.44])
    result = run(frame, rows, standard="who")
    np.testing.assert_allclose(
        result.strata["weight"], np.array([26.15, 24.62, 49.26]) / 100.03, rtol=1e-12
    )
    rows["age"] = rows["age"].replace({"0-14": "0-17", "15-29": "18-29"})
    with pytest.raises(InputError, match="five-year bands"):
        run(frame, rows, standard="who")
    with pytest.raises(InputError, match="no events"):
        run(frame, rows, standard="who", method="indirect")


def test_sex_and_age_together():
    frame, rows = long(["a", "b"], ["0-29", "30+"] * 2, [[1, 2, 3, 4], [5, 6, 7, 8]],
                       [[10, 20, 30, 40], [50, 60, 70, 80]])  # fmt: skip
    rows["sex"] = ["F", "F", "M", "M"] * 2
    result = run(frame, rows, sex="sex")
    assert result.summary["strata"] == 4
    weights = np.array([60, 80, 100, 120]) / 360
    rates = np.array([1, 2, 3, 4]) / [10, 20, 30, 40]
    assert result.areas["std_rate"].iloc[0] == pytest.approx(rates @ weights * 1e5)
    with pytest.raises(InputError, match="2 rows for “0-29” of one area"):
        run(frame, rows)


@pytest.mark.parametrize("standard", STANDARDS)
def test_published_standards_cover_every_age_once(standard):
    bands = list(STANDARDS[standard])
    assert len(bands) == 18 and bands[-1].label == "85+"
    assert [band.first for band in bands[1:]] == [band.after for band in bands[:-1]]
    # the WHO prints percentages that sum to 100.03
    assert sum(STANDARDS[standard].values()) == pytest.approx(
        {"who": 100.03, "segi": 100_000}[standard], abs=1e-9
    )


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("<20", (0, 20)), ("20-24", (20, 25)), ("20–24", (20, 25)), ("40+", (40, 200)),
        ("40 y más", (40, 200)), ("85 and over", (85, 200)), ("0 a 4 años", (0, 5)),
        ("P_0A4", (0, 5)), ("65 e mais", (65, 200)), ("Menos de 1 ano", (0, 1)),
        ("under 5", (0, 5)), ("over 64", (65, 200)), ("60 años y más", (60, 200)), ("5", (5, 6)),
    ],
)  # fmt: skip
def test_bands_as_people_write_them(text, band):
    assert read_band(text) == AgeBand(*band)
    assert read_band("total") is None


counts = st.lists(st.integers(0, 500), min_size=3, max_size=3)
people = st.lists(st.integers(1, 100_000), min_size=3, max_size=3)


@given(counts, people, people)
def test_the_rate_lies_between_its_groups_and_its_limits(events, population, standard):
    weights = np.array(standard) / sum(standard)
    e, n = np.array([events], float), np.array([population], float)
    found = {name: values[0] for name, values in direct_rates(e, n, weights).items()}
    rates = e[0] / n[0]
    assert rates.min() * (1 - 1e-12) <= found["std_rate"] <= rates.max() * (1 + 1e-12)
    assert found["low"] <= found["std_rate"] < found["high"]


def test_equal_structures_change_nothing():
    frame, rows = long(["a", "b"], ["0-29", "30+"], [[1, 2], [3, 4]], [[100, 300], [200, 600]])
    found = run(frame, rows).areas
    np.testing.assert_allclose(found["std_rate"], found["crude_rate"])
