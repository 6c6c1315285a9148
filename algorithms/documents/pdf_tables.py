"""Tables and forms of a PDF as plain data. A PDF is filled in with a pen: choices are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from . import words
from .blocks import FormField, FormTable, Table, TableColumn
from .catalogue import Catalogue
from .plain_text import broken
from .tables import column_widths, form_rows, table_texts

__all__ = ["form_content", "table_content"]

LEGIBLE = 160
SPACE = re.compile("[ \n\u200b]")
TALL = 900
"""Letters in a cell above which its row may be cut by the end of a page."""


def table_content(block: Table, number: int, catalogue: Catalogue) -> dict[str, Any]:
    """Return a table's texts, sides and widths."""
    say = catalogue.translate
    rows = table_texts(block, catalogue.language, say(words.YES), say(words.NO))
    return {
        "kind": "table",
        "totals": block.total_rows,
        "note": block.note,
        "lines": 0,
        **_grid(block, number, rows, catalogue),
    }


def form_content(block: FormTable | FormField, number: int, catalogue: Catalogue) -> dict[str, Any]:
    """Return what a person is to fill in."""
    if isinstance(block, FormField):
        return _field(block)
    say = catalogue.translate
    rows = form_rows(block, catalogue.language, say(words.YES), say(words.NO))
    waiting = any(text is None for row in rows for text in row)
    notes = [block.note, say(words.TINT_MEANS) if waiting else ""]
    if waiting:
        notes += [_choices(column) for column in block.columns]
    return {
        "kind": "form",
        "totals": 0,
        "note": " ".join(note for note in notes if note),
        "lines": max(block.lines, 1),
        **_grid(block, number, rows, catalogue),
    }


def _grid(
    block: Table | FormTable,
    number: int,
    rows: Sequence[Sequence[str | None]],
    catalogue: Catalogue,
) -> dict[str, Any]:
    texts = [[None if text is None else broken(text) for text in row] for row in rows]
    return {
        "label": catalogue.translate(words.TABLE, number=number),
        "caption": block.caption,
        "headings": [broken(column.heading) for column in block.columns],
        "sides": [column.side for column in block.columns],
        "widths": column_widths(block.columns, rows),
        "rows": texts,
        "words": [
            _longest_word([row[place] for row in texts]) for place in range(len(block.columns))
        ],
        "tall": any(len(text or "") > TALL for row in rows for text in row),
    }


def _longest_word(texts: Sequence[str | None]) -> str:
    """Return the longest word of a column, which is never to be cut in two."""
    words_of_column = (word for text in texts for word in SPACE.split(text or ""))
    return max(words_of_column, key=len, default="")


def _choices(column: TableColumn) -> str:
    """Return what may be chosen in a column, unless it is too long to be read below a table."""
    choices = ", ".join(dict.fromkeys(column.choices))
    return f"{column.label}: {choices}." if choices and len(choices) <= LEGIBLE else ""


def _field(block: FormField) -> dict[str, Any]:
    """Return a box to write in; the choices of a list stand in it, each with its own to tick."""
    signs = words.CHECK_MARK
    choices = [
        [signs["yes" if choice == block.value else "open"], choice]
        for choice in dict.fromkeys(block.choices)
    ]
    return {
        "kind": "field",
        "label": block.label,
        "hint": block.hint,
        "choices": choices if block.kind == "choice" else [],
        "lines": max(block.lines, 1),
        "value": "" if block.kind == "choice" and choices else block.value,
        "short": block.kind in ("date", "number"),
    }
