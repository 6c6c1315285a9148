"""What stands in the cells of a text table and is no value: zero bytes, quotation marks, blanks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .raw_table import BadRow

if TYPE_CHECKING:
    import pyarrow as pa

LEAST_COLUMNS_TO_TELL = 3
MOST_TEXTS = 100_000


def without_empty(table: pa.Table, number: Any) -> tuple[pa.Table, Any]:
    """Leave out lines on which nothing stands: they are no rows."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    filled = np.zeros(len(table), dtype=bool)
    for column in table.columns:
        if filled.all():
            break
        length = pc.utf8_length(pc.utf8_trim_whitespace(column))
        filled |= pc.fill_null(pc.greater(length, 0), fill_value=False).to_numpy()
    return (table, number) if filled.all() else (table.filter(pa.array(filled)), number[filled])


def without_nul(table: pa.Table) -> tuple[pa.Table, int]:
    """Take zero bytes out of values, which most programs take for the end of a text."""
    import pyarrow.compute as pc

    found = 0
    for position, name in enumerate(table.column_names):
        held = pc.sum(pc.match_substring(table[name], "\x00")).as_py() or 0
        if held:
            found += held
            clean = pc.replace_substring(table[name], "\x00", "")
            table = table.set_column(position, name, clean)
    return table, found


def without_quotes(table: pa.Table) -> pa.Table:
    """Take off the quotation marks around values that were read as text."""
    import pyarrow.compute as pc

    for position, name in enumerate(table.column_names):
        inner = pc.replace_substring_regex(table[name], r'^\s*"(.*)"\s*$', r"\1")
        table = table.set_column(position, name, inner)
    return table


def swallowed_rows(table: pa.Table, bad: Sequence[BadRow], delimiter: str) -> int:
    """Return how many whole rows stand inside values: a quotation mark was not closed."""
    import pyarrow.compute as pc

    columns = len(table.column_names)
    if columns < LEAST_COLUMNS_TO_TELL:
        return 0
    # of a value that was closed, the last line is half a row
    texts: list[tuple[str, int | None]] = [(item.text, None) for item in bad]
    for column in table.columns:
        several = column.filter(pc.match_substring_regex(column, "[\r\n]"))
        texts += [(text, -1) for text in several.slice(0, MOST_TEXTS).to_pylist()]
    return sum(
        line.count(delimiter) == columns - 1
        for text, end in texts
        for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[1:end]
    )
