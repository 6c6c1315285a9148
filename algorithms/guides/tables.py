"""A table of a guide's document: the rows of its register, worked on where that tells more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..core.outline import Block
from ..documents.blocks import Cell, CellKind, Measure, TableColumn
from ..documents.register_tables import cells_of_rows
from ..store.schema import registers
from ..store.values import BETWEEN
from .communication_rows import COMMUNICATION
from .course_rows import COURSE
from .exchange_rows import EXCHANGE
from .held import WITHHELD, Held, Made
from .monitoring_rows import MONITORING

__all__ = ["GuideTable", "guide_table"]

DERIVED: Mapping[str, Callable[[Held], Made]] = {
    **COURSE,
    **COMMUNICATION,
    **MONITORING,
    **EXCHANGE,
}
"""Tables that are more than the rows of their register, by their ids."""
KINDS: Mapping[str, CellKind] = {
    "integer": "integer",
    "scale": "integer",
    "money": "integer",
    "number": "decimal",
    "percent": "percent",
    "date": "date",
}
YEAR = "year"
"""A number that is read as a name: no thousands."""


@dataclass(frozen=True, slots=True)
class GuideTable:
    """A table ready for any writer.

    Parameters
    ----------
    columns : tuple of TableColumn
        Those that the readers may see.
    rows : list of tuple
        One cell a column; empty while the register is, or when nothing may be told.
    notes : tuple of str
        What is to be said with them.
    totals : int
        How many rows at the end are totals.
    written : int
        Rows of the register, told or not.
    """

    columns: tuple[TableColumn, ...]
    rows: list[tuple[Cell, ...]]
    notes: tuple[str, ...]
    totals: int
    written: int


def guide_table(block: Block, held: Held) -> GuideTable:
    """Return the table of a block.

    Parameters
    ----------
    block : Block
        Of kind ``table``, with the register it comes from.
    held : Held
        The registers as the readers may see them.
    """
    form = block.register or ""
    known = {column.name: column for column in registers()[form].columns}
    shown = [
        column
        for column in block.columns
        if held.level == "internal"
        or (column.source or column.name) not in known
        or known[column.source or column.name].level != "internal"
    ]
    maker = DERIVED.get(block.id or "")
    made = Made([dict(row) for row in held.of(form)]) if maker is None else maker(held)
    told = cells_of_rows(block, form, made.rows, held.catalogue)
    rows = []
    for row in told:
        cells = []
        for column in shown:
            cell = row.get(column.name)
            source = known.get(column.source or column.name)
            listed = source is not None and source.type == "list" and isinstance(cell, str)
            cells.append(str(cell).replace(BETWEEN, "\n") if listed else cell)
        rows.append(tuple(cells))
    word = held.say(WITHHELD)
    columns = tuple(
        TableColumn(
            column.name,
            column.label.in_language(held.catalogue.language),
            kind=_kind(
                column.source or column.name,
                known[column.source or column.name].type
                if (column.source or column.name) in known
                else "",
                [row[place] for row in rows],
                word,
            ),
        )
        for place, column in enumerate(shown)
    )
    written = len(held.of(form)) or len(made.rows)
    return GuideTable(columns, rows, made.notes, made.totals, written)


def _kind(name: str, declared: str, cells: Sequence[Cell], word: str) -> CellKind:
    """Return how a column is written: as its form says, else by what stands in it."""
    if name == YEAR:
        return "text"
    if declared in KINDS:
        whole = all(not isinstance(cell, float) or cell == int(cell) for cell in cells)
        return "integer" if declared == "number" and whole else KINDS[declared]
    held = [cell for cell in cells if cell is not None and cell != word]
    if held and all(isinstance(cell, (int, float, Measure)) for cell in held):
        return "integer" if all(isinstance(cell, int) for cell in held) else "decimal"
    return "text"
