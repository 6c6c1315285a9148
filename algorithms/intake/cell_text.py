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


def _holds(column: pa.ChunkedArray, signs: bytes) -> bool:
    """Tell whether any of some bytes may stand in a column; the bytes are looked at, not the texts.

    What was filtered away may still lie in the buffer: a yes must be looked into, a no is certain.
    """
    import numpy as np

    for chunk in column.chunks:
        data = chunk.buffers()[-1]
        if data is not None:
            bytes_of = np.frombuffer(data, dtype=np.uint8)
            if any((bytes_of == sign).any() for sign in signs):
                return True
    return False


def without_nul(table: pa.Table) -> tuple[pa.Table, int]:
    """Take zero bytes out of values, which most programs take for the end of a text."""
    import pyarrow.compute as pc

    found = 0
    for position, name in enumerate(table.column_names):
        if not _holds(table[name], b"\x00"):
            continue
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
        if not _holds(column, b"\n\r"):
            continue
        broken = pc.or_(pc.match_substring(column, "\n"), pc.match_substring(column, "\r"))
        several = column.filter(broken)
        texts += [(text, -1) for text in several.slice(0, MOST_TEXTS).to_pylist()]
    return sum(
        line.count(delimiter) == columns - 1
        for text, end in texts
        for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[1:end]
    )
