"""A workbook opened: its sheets as cells, which of them are merged, and what a cell is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .base import BASE_SHEET

__all__ = ["Merged", "address_of", "sheets_of"]

LOCKED = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” is protected by a password, or an old .xls under another name: save it as .xlsx "
    "without a password.",
)
OLD_OFFICE = b"\xd0\xcf\x11\xe0"
"""What a workbook begins with when it is encrypted, or of the time before .xlsx."""
NOT_A_WORKBOOK = QT_TRANSLATE_NOOP("convivencia", "“{file}” is no workbook that can be read.")

Merged = Mapping[tuple[int, int], tuple[int, int]]
"""Of each cell that a merged one covers, by row and column: where that one begins."""


def sheets_of(file: Path) -> list[tuple[str, list[list[Any]], Merged]]:
    """Return the sheets that people fill in, and the hidden one with the workbook's memory.

    Returns
    -------
    list of (str, list of rows, mapping)
        Name, cells, and the merged ones among them.

    Raises
    ------
    InputError
        When the file is no workbook, or one that a password protects.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    from ..intake.workbook_size import checked_workbook

    try:
        checked_workbook(file)
        with CalamineWorkbook.from_path(str(file)) as workbook:
            names = [
                name
                for name in workbook.sheet_names
                if name == BASE_SHEET or not name.startswith("_")
            ]
            found = []
            for name in names:
                sheet = workbook.get_sheet_by_name(name)
                cells = sheet.to_python(skip_empty_area=False)
                found.append((name, cells, _covered(sheet.merged_cell_ranges or ())))
            return found
    except (CalamineError, OSError) as error:
        if _begins_with(file, OLD_OFFICE):
            raise InputError(LOCKED, file=file.name) from error
        raise InputError(NOT_A_WORKBOOK, file=file.name) from error


def _begins_with(file: Path, mark: bytes) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(len(mark)) == mark
    except OSError:
        return False


def _covered(ranges: Iterable[tuple[tuple[int, int], tuple[int, int]]]) -> Merged:
    return {
        (row, place): (top, left)
        for (top, left), (bottom, right) in ranges
        for row in range(top, bottom + 1)
        for place in range(left, right + 1)
        if (row, place) != (top, left)
    }


def address_of(row: int, place: int) -> str:
    """Return the address of a cell as spreadsheets write it."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"
