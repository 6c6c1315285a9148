"""Rows of a study's registers as cells of an outline's table, and texts for its boxes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.folding import plain_name
from ..core.multilingual import LANGUAGES
from ..store.schema import registers
from ..store.values import told
from .blocks import Cell, Measure

if TYPE_CHECKING:
    from ..core.outline import Block
    from ..store.registered import Rows
    from .catalogue import Catalogue

__all__ = ["cells_of_rows", "text_of_box"]


def text_of_box(block: Block, texts: Rows) -> list[str]:
    """Return the paragraphs that people wrote for a box, whose title they give in any language."""
    if block.title is None:
        return []
    titles = {plain_name(block.title.in_language(language)) for language in LANGUAGES}
    return [
        paragraph.strip()
        for row in texts
        if plain_name(row.get("box") or "") in titles
        for paragraph in str(row.get("text") or "").splitlines()
        if paragraph.strip()
    ]


def cells_of_rows(
    block: Block, register: str, rows: Sequence[Mapping[str, Any]], catalogue: Catalogue
) -> list[dict[str, Cell]]:
    """Return rows of a register by the names of a table's columns, told in the reader's language.

    A value that is a measure already, a mark in place of yes or no, or of no column of the
    register, stays as it is.
    """
    columns = {column.name: column for column in registers()[register].columns}
    found: list[dict[str, Cell]] = []
    for row in rows:
        cells: dict[str, Cell] = {}
        for column in block.columns:
            name = column.source or column.name
            value = row.get(name)
            marked = isinstance(value, str) and name in columns and columns[name].type == "yes_no"
            if isinstance(value, Measure) or marked or name not in columns:
                cells[column.name] = value
            else:
                cells[column.name] = told(columns[name], value, catalogue.language)
        found.append(cells)
    return found
