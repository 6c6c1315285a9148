"""How the plan's tables fit on paper: upright, across, or in two parts one below the other.

A table to be filled by hand needs columns that people can write in, so a logical framework of
fourteen columns is printed as two tables whose rows carry the same numbers. The workbook has it in
one piece.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .blocks import Cell, Measure, TableColumn

__all__ = ["Part", "parts"]

UPRIGHT_CM, ACROSS_CM = 16.2, 24.9
TIGHT = 1.15
"""How much more than the page the columns may wish for before a table is cut in two."""
LETTER_CM, BOLD_CM, MARGINS_CM = 0.18, 0.21, 0.4
WRITE_CM, CHOOSE_CM, NUMBER_CM, MARK_CM = 2.7, 2.2, 1.7, 1.2
WIDEST_CM, USUAL_LINES = 4.6, 5
LONG = 25
"""Letters from which a given text takes part of the page that nobody else needs."""
SHORT = ("code", "id", "mirrors", "number", "parent", "problem_id")
BLANK = "\N{NO-BREAK SPACE}"
"""In the second part a name is not to be written again."""


@dataclass(frozen=True, slots=True)
class Part:
    """A table, or one of the parts of a table, as it is printed."""

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    across: bool


def parts(
    columns: Sequence[TableColumn],
    rows: Sequence[Sequence[Cell]],
    number: TableColumn,
    *,
    across: bool = False,
) -> tuple[Part, ...]:
    """Return a table as it fits on paper.

    Parameters
    ----------
    columns : sequence of TableColumn
        Its columns.
    rows : sequence of sequence
        All its rows, those to be written too.
    number : TableColumn
        The column that ties the rows of two parts together.
    across : bool
        Whether the table lies across even if it would fit upright.

    Returns
    -------
    tuple of Part
        One, or two that repeat the number and, where it is given, the first column.
    """
    wishes = [_wish(column, [row[place] for row in rows]) for place, column in enumerate(columns)]
    wished = sum(wishes)
    if wished <= ACROSS_CM * TIGHT:
        return (_part(columns, rows, across=across or wished > UPRIGHT_CM * TIGHT),)
    cut = min(
        (place for place in range(1, len(wishes)) if not _series(columns[place - 1 : place + 1])),
        key=lambda place: abs(sum(wishes[:place]) - wished / 2),
        default=len(wishes) // 2,
    )
    named = any(row[0] not in (None, "") for row in rows)
    first = [(count, *row[:cut]) for count, row in enumerate(rows, 1)]
    second = [
        (count, *((row[0] or BLANK,) if named else ()), *row[cut:])
        for count, row in enumerate(rows, 1)
    ]
    again = columns[:1] if named else ()
    return (
        _part((number, *columns[:cut]), first, across=True),
        _part((number, *again, *columns[cut:]), second, across=True),
    )


def _part(columns: Sequence[TableColumn], rows: Sequence[Sequence[Cell]], *, across: bool) -> Part:
    """Share the page: what no column can do without, what each wishes, the rest for writing."""
    page = ACROSS_CM if across else UPRIGHT_CM
    cells = [[row[place] for row in rows] for place in range(len(columns))]
    least = [_least(column, held) for column, held in zip(columns, cells, strict=True)]
    wishes = [_wish(column, held) for column, held in zip(columns, cells, strict=True)]
    free = [_is_free(column, held) for column, held in zip(columns, cells, strict=True)]
    if sum(wishes) < page and any(free):
        share = (page - sum(wishes)) / sum(free)
        widths = [wish + share * one for wish, one in zip(wishes, free, strict=True)]
    else:
        spare = max(page - sum(least), 0.0)
        more = [max(wish - need, 0.05) for wish, need in zip(wishes, least, strict=True)]
        widths = [need + spare * one / sum(more) for need, one in zip(least, more, strict=True)]
    return Part(
        tuple(replace(column, width=wide) for column, wide in zip(columns, widths, strict=True)),
        tuple(tuple(row) for row in rows),
        across,
    )


def _is_free(column: TableColumn, cells: Sequence[Cell]) -> bool:
    """Tell whether a column holds sentences, or people will write some there."""
    longest = max((len(_text(cell)) for cell in cells), default=0)
    if longest:
        return longest > LONG
    wants_words = column.kind == "text" and not column.choices and column.align == "auto"
    return wants_words and column.name not in SHORT


def _series(pair: Sequence[TableColumn]) -> bool:
    """Tell whether two columns are steps of one series, such as the targets of two years."""
    before, after = (column.name.rstrip("0123456789") for column in pair)
    return before == after and before.endswith("_")


def _least(column: TableColumn, cells: Sequence[Cell]) -> float:
    """Return the width of the longest word, so that none is cut in two."""
    heading = max(len(word) for word in column.heading.split()) * BOLD_CM
    words = [word for cell in cells for word in _text(cell).replace("-", "- ").split()]
    return max(heading, max((len(word) for word in words), default=0) * LETTER_CM) + MARGINS_CM


def _wish(column: TableColumn, cells: Sequence[Cell]) -> float:
    """Return the width at which a column is easy to read or to write in."""
    texts = [_text(cell) for cell in cells if _text(cell)]
    longest = max((len(text) for text in texts), default=0)
    told = min(longest * LETTER_CM / USUAL_LINES + MARGINS_CM, WIDEST_CM)
    told = max(told, min(longest * LETTER_CM + MARGINS_CM, WRITE_CM))
    if texts:
        to_write = 0.0
    elif column.side == "center":
        to_write = MARK_CM
    elif column.kind != "text" or column.name in SHORT:
        to_write = NUMBER_CM
    else:
        to_write = CHOOSE_CM if column.choices else WRITE_CM
    if column.name.startswith("target_"):
        to_write = MARK_CM
    return max(_least(column, cells), told, to_write)


def _text(cell: Cell) -> str:
    if isinstance(cell, Measure):
        return "" if cell.value is None else "0" * 7
    return "" if cell is None else str(cell)
