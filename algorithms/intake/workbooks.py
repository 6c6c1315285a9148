"""Read spreadsheets: any sheet, the header in any row, every value as text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .delimited import damaged
from .raw_table import RawTable, Reading
from .text_format import detected_header, names_of_row, unique_names, width_of
from .workbook_size import NOT_A_WORKBOOK, checked_workbook

WORKBOOK_ENDINGS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}
PROTECTED = QT_TRANSLATE_NOOP(
    "convivencia", "{file} is protected with a password: save a copy without it."
)


def read_workbook(file: Path, reading: Reading | None = None) -> RawTable:
    """Read one sheet of a workbook with every value as text.

    Parameters
    ----------
    file : Path
        .xlsx, .xlsm, .xlsb, .xls or .ods.
    reading : Reading, optional
        The sheet (the first that is not empty when None) and the header row.

    Raises
    ------
    InputError
        When it is no workbook, has no such sheet, or unpacks beyond all measure.
    """
    import numpy as np
    import pandas as pd
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    reading = reading or Reading()
    try:
        with file.open("rb") as stream:
            stream.read(1)
    except OSError as error:
        raise damaged(file, error) from error
    uncalculated = checked_workbook(file)
    try:
        with CalamineWorkbook.from_path(str(file)) as workbook:
            sheets = list(workbook.sheet_names)
            name, cells = _sheet(workbook, sheets, reading.sheet, file)
    except PasswordError as error:
        raise InputError(PROTECTED, file=file.name) from error
    except (CalamineError, OSError) as error:
        raise InputError(NOT_A_WORKBOOK, file=file.name) from error
    rows = [[as_text(cell) for cell in row] for row in cells]
    header = detected_header(rows[:60]) if reading.header_row is None else reading.header_row
    if header > len(rows):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} has no row {row} to take the names from."),
            file=file.name,
            row=header,
        )
    width = max((width_of(row) for row in rows[max(0, header - 1) :]), default=0)
    if not width:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "{file} is empty."), file=file.name)
    names, renamed = unique_names(names_of_row(rows, header, width))
    kept = [
        (number, row[:width])
        for number, row in enumerate(rows[header:], start=header + 1)
        if any(row)
    ]
    frame = pd.DataFrame(
        {
            column: pd.array([row[position] or None for _, row in kept], dtype="str")
            for position, column in enumerate(names)
        },
        columns=names,
    )
    detected = {
        "format": "workbook",
        "sheet": name,
        "sheets": tuple(sheets),
        "header_row": header,
        "renamed": renamed,
        "uncalculated": uncalculated,
        "empty_rows": sum(not any(row) for row in rows[header:]),
    }
    return RawTable(
        frame,
        np.array([number for number, _ in kept], dtype=np.int64),
        file.name,
        detected,
        (),
        tuple(tuple(row[:width]) for row in rows[: max(0, header - 1)]),
    )


def _sheet(
    workbook: Any, sheets: Sequence[str], wanted: str | None, file: Path
) -> tuple[str, list[list[Any]]]:
    if wanted is not None and wanted not in sheets:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} has no layer “{name}”; it has {known}."),
            file=file.name,
            name=wanted,
            known=", ".join(sheets),
        )
    for name in [wanted] if wanted is not None else sheets:
        # empty rows stay: a row's number is what the spreadsheet shows
        cells = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
        if any(any(cell != "" for cell in row) for row in cells):
            return name, cells
    raise InputError(QT_TRANSLATE_NOOP("convivencia", "{file} is empty."), file=file.name)


def as_text(cell: Any) -> str:
    """Return a cell as text: whole numbers without a point, dates as ISO."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    if isinstance(cell, (date, time)):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        seconds = int(cell.total_seconds())
        return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return str(cell).strip()
