"""What every writer of tables needs: texts of cells and widths of columns."""

from __future__ import annotations

from collections.abc import Sequence

from .blocks import FormTable, Table, TableColumn
from .numbers import format_cell

__all__ = ["column_widths", "form_rows", "table_texts"]

NARROWEST, WIDEST = 5.0, 42.0


def table_texts(table: Table, language: str, yes: str, no: str) -> list[list[str]]:
    """Return the cells of a table as text."""
    return [_texts(row, table.columns, language, yes, no) for row in table.rows]


def form_rows(form: FormTable, language: str, yes: str, no: str) -> list[list[str | None]]:
    """Return the cells of a form as text, ``None`` where a person is to write."""
    filled: list[list[str | None]] = [
        [
            None if value is None or value == "" else text
            for value, text in zip(row, _texts(row, form.columns, language, yes, no), strict=True)
        ]
        for row in form.rows
    ]
    return filled + [[None] * len(form.columns) for _ in range(form.empty_rows)]


def _texts(
    row: Sequence[object], columns: Sequence[TableColumn], language: str, yes: str, no: str
) -> list[str]:
    return [
        (yes if value else no)
        if isinstance(value, bool)
        else format_cell(value, language, kind=column.kind, decimals=column.decimals)
        for value, column in zip(row, columns, strict=True)
    ]


def column_widths(
    columns: Sequence[TableColumn], rows: Sequence[Sequence[str | None]], *, sample: int = 200
) -> list[float]:
    """Return the relative widths: those that columns ask for, else by what they hold.

    A column is never narrower than its longest word or number, so that none is cut in two.
    """
    widths = []
    for place, column in enumerate(columns):
        if column.width > 0:
            widths.append(column.width)
            continue
        texts = [row[place] or "" for row in rows[:sample]]
        heading = column.heading
        word = max((len(word) for text in (heading, *texts) for word in text.split(" ")), default=1)
        lengths = sorted(len(text) for text in texts)
        usual = lengths[int(len(lengths) * 0.9)] if lengths else 0
        wanted = max(min(usual, WIDEST), len(heading) / 1.5, word + 1.5, NARROWEST)
        widths.append(wanted)
    return widths
