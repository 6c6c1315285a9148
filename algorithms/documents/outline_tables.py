"""Tables of an outline as they stand in a document: in parts that fit a page, or row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from .blocks import Cell, FormTable, Table, TableColumn
from .paper import Part, parts

if TYPE_CHECKING:
    from ..core.outline import Block, Chapter

__all__ = ["CAPTION_WITH_ID", "parts_on_paper", "row_below", "sections", "tables_of_parts"]

NUMBER = QT_TRANSLATE_NOOP("convivencia", "No.")
PART_OF = QT_TRANSLATE_NOOP("convivencia", "{caption}, part {part} of {parts}")
CAPTION_WITH_ID = QT_TRANSLATE_NOOP("convivencia", "{title} ({table})")
FIELD = QT_TRANSLATE_NOOP("convivencia", "Field")

Say = Callable[..., str]


def sections(chapter: Chapter) -> list[list[tuple[int, Block]]]:
    """Return the blocks of a chapter with their places, parted where a section begins."""
    found: list[list[tuple[int, Block]]] = [[]]
    for place, block in enumerate(chapter.blocks, 1):
        if block.kind == "section":
            found.append([])
        found[-1].append((place, block))
    return [section for section in found if section]


def parts_on_paper(
    columns: Sequence[TableColumn], rows: Sequence[Sequence[Cell]], say: Say, *, across: bool
) -> tuple[Part, ...]:
    """Return a table as it fits on paper, its rows numbered where it is cut in two."""
    number = TableColumn("number", say(NUMBER), align="left")
    return parts(columns, rows, number, across=across)


def tables_of_parts(
    caption: str, printed: Sequence[Part], say: Say, *, note: str = "", lines: int | None = None
) -> Iterator[FormTable | Table]:
    """Yield the parts one below the other.

    Parameters
    ----------
    caption : str
        What the table is called; parts add their number.
    printed : sequence of Part
        The parts.
    say : callable
        Translates a sentence.
    note : str
        Stands below the first part.
    lines : int, optional
        The height of a row that people fill in; without it the table is there to be read.
    """
    several = len(printed) > 1
    for place, one in enumerate(printed, 1):
        called = say(PART_OF, caption=caption, part=place, parts=len(printed))
        named, below = called if several else caption, note if place == 1 else ""
        if lines is None:
            yield Table(named, one.columns, one.rows, note=below, landscape=one.across)
        else:
            yield FormTable(
                named,
                one.columns,
                one.rows,
                note=below,
                landscape=one.across,
                lines=1 if several else lines,
            )


def row_below(
    labels: Sequence[str], row: Sequence[Cell], say: Say, content: str
) -> tuple[tuple[TableColumn, ...], list[tuple[Cell, ...]]]:
    """Return the columns and rows that show one row of a register field by field."""
    columns = (
        TableColumn("field", say(FIELD), width=1),
        TableColumn("content", say(content), width=2.2),
    )
    return columns, list(zip(labels, row, strict=True))
