"""A table that the diagnosis fills by itself: what it holds, what it lacks, how it is printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, Measure, Table, TableColumn
from ..documents.numbers import format_number, format_share, plain_value
from ..documents.style import result_style
from ..documents.xlsx import Sheet

if TYPE_CHECKING:
    from pandas import DataFrame

    from ..core.multilingual import Text
    from ..core.outline import Block
    from ..documents.blocks import CellKind
    from ..documents.catalogue import Catalogue

__all__ = ["AutoColumn", "AutoTable", "auto_document", "auto_sheet"]

MOST_ROWS = 30
WIDE = 16.0
"""Widths of columns that a page set upright holds."""
MISSING = QT_TRANSLATE_NOOP(
    "convivencia", "Not computed, because the study does not have: {missing}."
)
MORE_ROWS = QT_TRANSLATE_NOOP(
    "convivencia", "The table shows {shown} of {count}; the workbook has all."
)
NO_ROWS = QT_TRANSLATE_NOOP("convivencia", "None.")
WITHHELD = QT_TRANSLATE_NOOP("convivencia", "–: no value, or withheld to protect people.")

Words = Mapping[str, "str | Text"]


@dataclass(frozen=True, slots=True)
class AutoColumn:
    """One column.

    Parameters
    ----------
    name : str
        The column of the frame.
    label : str
        Its heading, marked for translation; a year stands for itself.
    kind : str
        How values are written.
    decimals : int, optional
        Digits after the point.
    width : float
        Relative to the other columns.
    words : mapping, optional
        What stands for a value: marked sentences or texts in three languages.
    shown : bool
        Whether documents have it; the workbook has every column.
    unit : str
        Marked for translation.
    style : str
        A kind of ``resources/styles/classes.toml`` that says what its values are called.
    parts : bool
        Whether a value is several, set off by “|”, each translated by itself.
    """

    name: str
    label: str | Text
    kind: CellKind = "text"
    decimals: int | None = None
    width: float = 1.3
    words: Words | None = None
    shown: bool = True
    unit: str = ""
    style: str = ""
    parts: bool = False


@dataclass(frozen=True, slots=True)
class AutoTable:
    """A released table: small counts are already withheld.

    Parameters
    ----------
    id : str
        Such as ``T-D3.2``.
    sheet : str
        The name of its sheet, marked for translation.
    columns : tuple of AutoColumn
        Empty when nothing could be computed.
    frame : DataFrame or None
        The rows.
    missing : tuple of str
        What the study lacks, marked for translation.
    notes : tuple of (str, mapping)
        Sentences, marked for translation, with their facts.
    """

    id: str
    sheet: str
    columns: tuple[AutoColumn, ...] = ()
    frame: DataFrame | None = None
    missing: tuple[str, ...] = ()
    notes: tuple[tuple[str, Mapping[str, object]], ...] = ()


def auto_document(block: Block, table: AutoTable, catalogue: Catalogue) -> Table:
    """Return a table as a document shows it: its first rows, and what is missing."""
    columns = [item for item in table.columns if item.shown]
    rows: list[list[Cell]] = []
    count = 0
    if table.frame is not None and columns:
        count = len(table.frame)
        limit = min(block.limit or MOST_ROWS, MOST_ROWS)
        rows = _rows(table.frame.head(limit), columns, catalogue)
    notes = _notes(table, catalogue)
    if columns and not rows:
        notes.append(catalogue.translate(NO_ROWS))
    if count > len(rows):
        notes.append(catalogue.translate(MORE_ROWS, shown=len(rows), count=count))
    if any(value is None for row in rows for value in row):
        notes.append(catalogue.translate(WITHHELD))
    title = block.title.in_language(catalogue.language) if block.title else ""
    return Table(
        title,
        tuple(_column(item, catalogue) for item in columns)
        or (TableColumn("nothing", catalogue.translate(NO_VALUES)),),
        rows,
        " ".join(notes),
        landscape=sum(item.width for item in columns) > WIDE,
    )


NO_VALUES = QT_TRANSLATE_NOOP("convivencia", "No values")


def auto_sheet(table: AutoTable, catalogue: Catalogue) -> Sheet:
    """Return a table as a sheet with all of its rows and columns, or with what is missing."""
    columns = table.columns
    rows = [] if table.frame is None else _rows(table.frame, columns, catalogue)
    name = f"{table.id.removeprefix('T-')} {catalogue.translate(table.sheet)}"
    return Sheet(
        name[:31],
        name,
        tuple(_column(item, catalogue) for item in columns)
        or (TableColumn("nothing", catalogue.translate(NO_VALUES)),),
        rows,
        " ".join(_notes(table, catalogue)),
    )


def _notes(table: AutoTable, catalogue: Catalogue) -> list[str]:
    notes = [
        catalogue.translate(text, **{key: _said(value, catalogue) for key, value in facts.items()})
        for text, facts in table.notes
    ]
    if table.missing:
        named = "; ".join(catalogue.translate(item) for item in table.missing)
        notes.append(catalogue.translate(MISSING, missing=named))
    return notes


def _said(value: object, catalogue: Catalogue) -> object:
    """Return a fact in the reader's language when it is a text in several."""
    in_language = getattr(value, "in_language", None)
    return in_language(catalogue.language) if in_language else value


def _column(item: AutoColumn, catalogue: Catalogue) -> TableColumn:
    label = str(_said(item.label, catalogue))
    return TableColumn(
        item.name,
        label if hasattr(item.label, "in_language") else catalogue.translate(label),
        catalogue.translate(item.unit) if item.unit else "",
        item.kind,
        item.decimals,
        width=item.width,
    )


def _rows(frame: DataFrame, columns: Any, catalogue: Catalogue) -> list[list[Cell]]:
    return [
        [_cell(item, value, catalogue) for item, value in zip(columns, row, strict=True)]
        for row in frame[[item.name for item in columns]].itertuples(index=False)
    ]


def _amount(value: float, catalogue: Catalogue) -> str:
    """Write a number of things, or a share of all."""
    if isinstance(value, int):
        return format_number(value, catalogue.language)
    return format_share(value, catalogue.language, decimals=0)


def _cell(item: AutoColumn, value: Any, catalogue: Catalogue) -> Cell:
    if isinstance(value, tuple):
        named = (f"{_said(name, catalogue)} {_amount(of, catalogue)}" for name, of in value)
        return "; ".join(named) or None
    if isinstance(value, Measure):
        return None if value.value is None else value
    plain = plain_value(value)
    if plain is None or plain == "":
        return None
    if item.parts:
        return ", ".join(catalogue.translate(part) for part in str(plain).split("|"))
    if item.style and (item.words is None or str(plain) not in item.words):
        return result_style(item.style).class_of(str(plain)).label(catalogue.language)
    if item.words is not None and str(plain) in item.words:
        word = item.words[str(plain)]
        return (
            word.in_language(catalogue.language)
            if hasattr(word, "in_language")
            else (catalogue.translate(str(word)))
        )
    return plain if isinstance(plain, (int, float)) else str(plain)
