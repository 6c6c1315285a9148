"""Dates, months, periods and intervals in words."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from .catalogue import Catalogue
from .numbers import format_number
from .words import DAY_MONTH_YEAR, INTERVAL, MONTH_YEAR, MONTHS

__all__ = ["format_date", "format_interval", "format_month", "format_period"]


def format_date(day: date, catalogue: Catalogue) -> str:
    """Write ``21 November 2026`` in the catalogue's language."""
    month = catalogue.translate(MONTHS[day.month - 1])
    return catalogue.translate(DAY_MONTH_YEAR, day=day.day, month=month, year=day.year)


def format_month(year: int, month: int, catalogue: Catalogue) -> str:
    """Write ``November 2026`` in the catalogue's language."""
    name = catalogue.translate(MONTHS[month - 1])
    return catalogue.translate(MONTH_YEAR, month=name, year=year)


def format_period(start: date, end: date, catalogue: Catalogue) -> str:
    """Write a period, both days included: in months when it is made of whole months."""
    whole = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    if not whole:
        first, last = format_date(start, catalogue), format_date(end, catalogue)
    else:
        first = format_month(start.year, start.month, catalogue)
        last = format_month(end.year, end.month, catalogue)
    return first if first == last else f"{first} – {last}"


def format_interval(low: object, high: object, catalogue: Catalogue, *, decimals: int = 1) -> str:
    """Write ``12.3 to 15.6`` in the catalogue's language."""
    return catalogue.translate(
        INTERVAL,
        low=format_number(low, catalogue.language, decimals=decimals),
        high=format_number(high, catalogue.language, decimals=decimals),
    )
