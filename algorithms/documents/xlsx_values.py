"""What Excel accepts: names of sheets, formats of numbers, dates."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from .blocks import TableColumn
from .plain_text import printable

__all__ = ["excel_date", "number_format", "sheet_names", "unsized"]

LONGEST_NAME = 31
UNFIT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
NUMBER_FORMATS = {
    "integer": "#,##0",
    "decimal": "#,##0.0",
    "share": "0.0%",
    "percent": '0.0" %"',
    "rate": "#,##0.0",
    "p_value": "0.0000",
    "date": "dd/mm/yyyy",
}


def unsized(column: TableColumn) -> TableColumn:
    """Return the column without the width it has on paper."""
    return replace(column, width=0.0)


def number_format(column: TableColumn, value: object) -> str:
    """Return the format that Excel writes a value with."""
    if isinstance(value, datetime) and (value.hour or value.minute):
        return "dd/mm/yyyy hh:mm"
    if isinstance(value, date):
        return NUMBER_FORMATS["date"]
    asked = NUMBER_FORMATS.get(column.kind, "General")
    if column.decimals is None or column.kind in ("integer", "date"):
        return asked
    zeros = "." + "0" * column.decimals if column.decimals else ""
    whole = "0" if column.kind in ("share", "percent", "p_value") else "#,##0"
    tail: Mapping[str, str] = {"share": "%", "percent": '" %"'}
    return f"{whole}{zeros}{tail.get(column.kind, '')}"


def excel_date(value: date) -> datetime:
    """Return a date as Excel takes it, without a time zone."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return datetime(value.year, value.month, value.day)


def sheet_names(wanted: Sequence[str]) -> list[str]:
    """Return names that Excel accepts, unique whatever their case."""
    names: list[str] = []
    taken = {"_lists", "_base", "history"}
    for given in wanted:
        clean = UNFIT_IN_A_NAME.sub(" ", printable(given)).replace("\n", " ").strip(" '")
        name = clean[:LONGEST_NAME].strip(" '") or "Sheet"
        number = 2
        while name.lower() in taken:
            end = f" {number}"
            name = clean[: LONGEST_NAME - len(end)].strip(" '") + end
            number += 1
        taken.add(name.lower())
        names.append(name)
    return names
