"""Rows of a workbook that bear no number and stand in the study already: it was read before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..core.folding import folded, spaced
from ..store.schema import ROW
from .base import as_shown

if TYPE_CHECKING:
    from ..core.guides import Column
    from ..store.schema import Register
    from .reading import Reading

__all__ = ["leave_known_rows"]


def leave_known_rows(
    reading: Reading,
    registers: Mapping[str, Register],
    rows: Mapping[str, Sequence[Mapping[str, Any]]],
) -> int:
    """Take new rows out of a reading that the study holds, cell for cell, and return how many.

    A workbook is read again when somebody is not sure whether it was, or after more was written
    into it: what it added the first time has got a number in the study, and none in the workbook.

    Parameters
    ----------
    reading : Reading
        What a workbook would do; changed in place.
    registers : mapping of str to Register
        The forms, by their ids.
    rows : mapping of str to sequence of rows
        What the study holds now.
    """
    left = 0
    for form, added in list(reading.new.items()):
        columns = [
            column
            for column in registers[form].columns
            if column.name in reading.columns.get(form, ())
        ]
        shown = reading.shown.get(form, set())
        held = [
            [_plain(column, as_shown(column, row.get(column.name))) for column in columns]
            for row in rows.get(form, ())
            if row[ROW] not in shown
        ]
        kept: dict[int, int] = {}
        for place, row in enumerate(added):
            cells = [_plain(column, row.get(column.name)) for column in columns]
            if cells in held:
                # two rows that are alike are two: each stands for one of the study's
                held.remove(cells)
                left += 1
            else:
                kept[place] = len(kept)
        _keep(reading, form, kept)
    return left


def _keep(reading: Reading, form: str, kept: Mapping[int, int]) -> None:
    """Leave only some of a form's new rows, which move up to the places of those that go."""
    added = reading.new[form]
    if len(kept) == len(added):
        return
    reading.new[form] = [added[place] for place in kept]
    if not reading.new[form]:
        del reading.new[form]
    reading.changes[:] = [
        replace(item, new=kept[item.new]) if item.row is None and item.register == form else item
        for item in reading.changes
        if item.row is not None or item.register != form or item.new in kept
    ]


def _plain(column: Column, value: Any) -> Any:
    """Return a value in which the spelling of a reference does not count."""
    if column.type == "reference" and value is not None:
        return spaced(folded(str(value)))
    return value
