from __future__ import annotations

from datetime import date

import numpy
import pandas
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.documents.dates import (
    format_date,
    format_interval,
    format_month,
    format_period,
)
from convivencia.algorithms.documents.numbers import (
    format_cell,
    format_number,
    format_p_value,
    format_rate,
    format_share,
)


@pytest.mark.parametrize(
    ("language", "decimals", "written"),
    [
        ("en", 1, "12,345.6"),
        ("es", 1, "12\xa0345,6"),
        ("pt-BR", 1, "12.345,6"),
        ("es_AR", 0, "12\xa0346"),
    ],
)
def test_thousands_and_decimals_by_language(language, decimals, written):
    assert format_number(12345.6, language, decimals=decimals) == written


def test_spanish_writes_four_digits_together_except_in_columns():
    assert format_number(1234, "es") == "1234"
    assert format_number(1234, "es", in_column=True) == "1\xa0234"
    assert format_number(1234, "pt") == "1.234"


@pytest.mark.parametrize(
    "missing", [None, float("nan"), float("inf"), numpy.nan, pandas.NA, pandas.NaT]
)
def test_missing_is_a_dash_never_zero(missing):
    assert format_number(missing, "es") == "–"
    assert format_cell(missing, "es", kind="rate") == "–"


def test_signs_and_no_negative_zero():
    assert format_number(-0.04, "en") == "0"
    assert format_number(-3, "en") == "−3"
    assert format_number(3, "en", signed=True) == "+3"
    assert format_number(numpy.float32(2.5), "es", decimals=1) == "2,5"


def test_p_values_are_never_zero_or_one():
    assert format_p_value(0.0, "en") == "<\xa00.001"
    assert format_p_value(0.00099, "es") == "<\xa00,001"
    assert format_p_value(0.0341, "pt") == "0,034"
    assert format_p_value(1, "en") == ">\xa00.999"


@pytest.mark.parametrize(
    ("rate", "written"),
    [(1234.4, "1,234"), (99.96, "100"), (12.34, "12.3"), (0.996, "1.0"), (0.123, "0.12"), (0, "0")],
)
def test_rates_have_the_digits_they_deserve(rate, written):
    assert format_rate(rate, "en") == written


def test_shares():
    assert format_share(0.1234, "es") == "12,3\xa0%"
    assert format_share(0.1234, "en", decimals=0) == "12%"
    assert format_cell(12.34, "pt", kind="percent") == "12,3%"
    assert format_cell(0.5, "pt", kind="share", decimals=0) == "50%"


def test_cells():
    assert format_cell(date(2024, 3, 1), "es") == "01/03/2024"
    assert format_cell(2024, "en") == "2024"
    assert format_cell("=1+1", "en", kind="integer") == "=1+1"
    assert format_cell(numpy.int64(1234), "en", kind="integer") == "1,234"


def test_dates_in_words():
    english = Catalogue("en")
    assert format_date(date(2026, 11, 21), english) == "21 November 2026"
    assert format_month(2024, 2, english) == "February 2024"
    assert format_interval(1, 2.25, english) == "1.0 to 2.2"
    period = format_period(date(2022, 1, 1), date(2024, 12, 31), english)
    assert period == "January 2022 – December 2024"
    assert format_period(date(2024, 2, 1), date(2024, 2, 29), english) == "February 2024"
    assert "14 June 2024" in format_period(date(2024, 2, 1), date(2024, 6, 14), english)


def test_unknown_language():
    with pytest.raises(InputError, match="choose one of en, es, pt"):
        format_number(1, "tlh")
