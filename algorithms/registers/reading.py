"""A workbook that comes back: what would change in the study, and what cannot be understood."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.folding import plain_name
from ..core.guides import CHECKLIST, ITEM
from ..core.multilingual import LANGUAGES
from ..core.text import QT_TRANSLATE_NOOP
from ..store.schema import ROW
from ..store.values import UnreadableError, understood, whole_number
from .base import BASE_SHEET, Base, as_shown, fingerprint, read_base
from .opened_sheets import Merged, address_of, sheets_of
from .sheets import NUMBER

if TYPE_CHECKING:
    from ..core.guides import Column
    from ..store.schema import Register

HEADER_WITHIN = 40
LEAST_MATCHED = 0.5
"""This share of a register's columns makes a row its heading."""
_IDENTIFIER = re.compile(r"\s*([FKX]-[A-Z][0-9]+)\b")

UNKNOWN_SHEET = QT_TRANSLATE_NOOP("convivencia", "this sheet is no register, and was not read")
NO_HEADING = QT_TRANSLATE_NOOP(
    "convivencia", "the row with the names of the columns was not found, so nothing was read"
)
COLUMN_GONE = QT_TRANSLATE_NOOP(
    "convivencia", "this column is not there any more; what the study holds in it stays"
)
COLUMN_UNKNOWN = QT_TRANSLATE_NOOP(
    "convivencia", "this column is none of the register's, and was not read"
)
COLUMN_TWICE = QT_TRANSLATE_NOOP(
    "convivencia", "this column stands here twice: only the first is read"
)
NO_SUCH_ROW = QT_TRANSLATE_NOOP(
    "convivencia", "the study has no row of this number: clear the number to add it as a new row"
)
ROW_TWICE = QT_TRANSLATE_NOOP(
    "convivencia", "this number stands on two rows: only the first was read"
)
MERGED = QT_TRANSLATE_NOOP(
    "convivencia",
    "these cells are merged, so only the first holds a value: the others were not read, and what "
    "the study holds there stays",
)
NOT_A_ROW = QT_TRANSLATE_NOOP("convivencia", "this is no number of a row")
SHEET_TWICE = QT_TRANSLATE_NOOP(
    "convivencia",
    "another sheet is of the same register: only that one, “{sheet}”, was read; bring what is in "
    "this one over",
)
THERE_ALREADY = QT_TRANSLATE_NOOP(
    "convivencia",
    "the study holds the same already as row {row}, so that it was not added once more: write the "
    "workbook anew, which shows its number",
)
NO_REGISTER = QT_TRANSLATE_NOOP(
    "convivencia",
    "No sheet of “{file}” is a register: choose the workbook that the registers were written to.",
)


@dataclass(frozen=True, slots=True)
class Change:
    """A cell that differs from the study, or one of a new row.

    ``row`` is then None, and ``new`` its place among the form's new rows.
    """

    register: str
    row: int | None
    column: str
    before: Any
    after: Any
    cell: str
    new: int = -1


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be read: where, what stood there, and a sentence marked for translation."""

    sheet: str
    cell: str
    found: str
    sentence: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell that the workbook and the study have both changed since the workbook was written."""

    register: str
    row: int
    column: str
    study: Any
    workbook: Any
    cell: str


@dataclass(slots=True)
class Reading:
    """Everything that a workbook would do to a study."""

    changes: list[Change] = field(default_factory=list)
    new: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    """Left as the study has them."""
    absent: dict[str, list[int]] = field(default_factory=dict)
    """Rows of the study that the workbook does not show; they stay."""
    read: list[str] = field(default_factory=list)
    sheets: dict[str, str] = field(default_factory=dict)
    """What the sheet of each form is called."""


def read_workbook(
    file: Path,
    registers: Mapping[str, Register],
    rows: Mapping[str, Sequence[Mapping[str, Any]]],
) -> Reading:
    """Hold a workbook against a study; nothing is written.

    Parameters
    ----------
    file : Path
        An .xlsx or .ods that a team has filled in.
    registers : mapping of str to Register
        By the form's id.
    rows : mapping of str to sequence of rows
        What the study holds now.

    Raises
    ------
    InputError
        When the file is no workbook.
    """
    reading = Reading()
    sheets = sheets_of(file)
    base = read_base({name: cells for name, cells, _ in sheets}.get(BASE_SHEET, ()))
    for name, cells, merged in sheets:
        if name.startswith("_"):
            continue
        register = _register_of(name, cells, registers)
        if register is None:
            listed = any(str(row[0]).strip() in registers for row in cells if row)
            if not listed and any(not _is_empty(cell) for row in cells for cell in row):
                reading.problems.append(Problem(name, "", "", UNKNOWN_SHEET))
            continue
        if register.id in reading.sheets:
            facts = {"sheet": reading.sheets[register.id]}
            reading.problems.append(Problem(name, "", "", SHEET_TWICE, facts))
            continue
        reading.read.append(register.id)
        reading.sheets[register.id] = name
        held = rows.get(register.id, ())
        _read_sheet(name, cells, register, held, reading, base, merged)
    if not reading.read:
        raise InputError(NO_REGISTER, file=file.name)
    return reading


def _register_of(
    name: str, cells: list[list[Any]], registers: Mapping[str, Register]
) -> Register | None:
    """Return the register of a sheet by its name, or by its heading when it was renamed."""
    found = _IDENTIFIER.match(name)
    if found and found.group(1) in registers:
        return registers[found.group(1)]
    best = max(registers.values(), key=lambda item: _heading(cells, item)[1], default=None)
    return best if best is not None and _heading(cells, best)[1] >= 0.8 else None


def _labels(register: Register) -> dict[str, str]:
    """Return the columns' names by their labels in every language, and by themselves."""
    found: dict[str, str] = {}
    for column in register.columns:
        found[plain_name(column.name)] = column.name
        for language in LANGUAGES:
            found.setdefault(plain_name(column.label.in_language(language)), column.name)
    for language in LANGUAGES:
        found.setdefault(plain_name(NUMBER.in_language(language)), ROW)
    found.setdefault(ROW, ROW)
    return found


def _heading(cells: list[list[Any]], register: Register) -> tuple[int, float]:
    """Return the row that names most columns, and which share of them it names."""
    labels = _labels(register)
    best, share = -1, 0.0
    for place, row in enumerate(cells[:HEADER_WITHIN]):
        named = {labels[plain_name(cell)] for cell in row if plain_name(cell) in labels}
        matched = len(named - {ROW}) / max(len(register.columns), 1)
        if matched > share:
            best, share = place, matched
    return best, share


def _read_sheet(
    name: str,
    cells: list[list[Any]],
    register: Register,
    held: Sequence[Mapping[str, Any]],
    reading: Reading,
    base: Base,
    merged: Merged,
) -> None:
    top, share = _heading(cells, register)
    if share < LEAST_MATCHED:
        reading.problems.append(Problem(name, "", "", NO_HEADING))
        return
    places = _places(name, cells[top], top, register, reading)
    known = {row[ROW]: row for row in held}
    seen: set[int] = set()
    told: set[tuple[int, int]] = set()
    waiting: list[tuple[dict[str, Any], dict[str, str]]] = []
    for number, row in enumerate(cells[top + 1 :], top + 1):
        values = {
            column: row[place] if place < len(row) else None for column, place in places.items()
        }
        hidden = {column for column, place in places.items() if (number, place) in merged}
        values = {key: value for key, value in values.items() if key not in hidden}
        told |= {merged[number, places[column]] for column in hidden}
        if ROW in hidden:
            # whose row it is cannot be known
            continue
        content = {key: value for key, value in values.items() if key != ROW}
        if all(_is_empty(value) for value in values.values()):
            continue
        where = {column: address_of(number, place) for column, place in places.items()}
        try:
            identifier = _row_number(values.get(ROW))
        except UnreadableError as problem:
            reading.problems.append(Problem(name, where[ROW], str(values.get(ROW)), str(problem)))
            continue
        if identifier is None:
            # a checklist is written with all that it asks: a line that nobody answered says nothing
            asked = {ITEM} if register.instrument.kind == CHECKLIST else set()
            if any(not _is_empty(value) for key, value in content.items() if key not in asked):
                waiting.append((content, where))
            continue
        if identifier not in known or identifier in seen:
            said = ROW_TWICE if identifier in seen else NO_SUCH_ROW
            reading.problems.append(Problem(name, where[ROW], str(identifier), said))
            continue
        seen.add(identifier)
        marks = base.get((register.id, identifier), {})
        _compare(name, register, known[identifier], content, where, reading, marks)
    reading.problems += [
        Problem(name, address_of(row, place), str(cells[row][place]), MERGED)
        for row, place in sorted(told)
    ]
    absent = {number: row for number, row in known.items() if number not in seen}
    for content, where in waiting:
        _read_new(name, register, content, where, reading, absent)
    reading.absent[register.id] = list(absent)


def _places(
    name: str, heading: list[Any], top: int, register: Register, reading: Reading
) -> dict[str, int]:
    """Return where each column stands, and say which are gone, unknown or there twice."""
    labels = _labels(register)
    places: dict[str, int] = {}
    for place, cell in enumerate(heading):
        column = labels.get(plain_name(cell))
        if column is None:
            if not _is_empty(cell):
                reading.problems.append(
                    Problem(name, address_of(top, place), str(cell), COLUMN_UNKNOWN)
                )
        elif column in places:
            reading.problems.append(Problem(name, address_of(top, place), str(cell), COLUMN_TWICE))
        else:
            places[column] = place
    reading.problems += [
        Problem(name, "", column.label.en, COLUMN_GONE)
        for column in register.columns
        if column.name not in places
    ]
    return places


def _understood(
    name: str,
    register: Register,
    content: Mapping[str, Any],
    where: Mapping[str, str],
    reading: Reading,
) -> Iterator[tuple[Column, Any]]:
    """Yield the columns of a row with the values that can be read; the others become problems."""
    for column in register.columns:
        if column.name not in content:
            continue
        try:
            value = understood(column, content[column.name])
        except UnreadableError as problem:
            reading.problems.append(
                Problem(name, where[column.name], str(content[column.name]), str(problem))
            )
            continue
        yield column, value


def _compare(
    name: str,
    register: Register,
    before: Mapping[str, Any],
    content: Mapping[str, Any],
    where: Mapping[str, str],
    reading: Reading,
    marks: Mapping[str, str],
) -> None:
    """Hold a row against the study; ``marks`` are its fingerprints when the file was written."""
    for column, after in _understood(name, register, content, where, reading):
        now = as_shown(column, before[column.name])
        mark = marks.get(column.name)
        if after == now or mark == fingerprint(after):
            # the same, or nobody touched it here: what others wrote in the study stays
            continue
        facts = (register.id, before[ROW], column.name, before[column.name], after)
        if mark is not None and mark != fingerprint(now):
            reading.conflicts.append(Conflict(*facts, where[column.name]))
        else:
            reading.changes.append(Change(*facts, where[column.name]))


def _read_new(
    name: str,
    register: Register,
    content: Mapping[str, Any],
    where: Mapping[str, str],
    reading: Reading,
    absent: dict[int, Mapping[str, Any]],
) -> None:
    """Take a new row; a cell that cannot be read is left empty and told.

    A workbook that is read a second time still shows as new what the first time added: such a row
    is found among those of the study that the workbook does not show, each of them once.
    """
    row = {
        column.name: value
        for column, value in _understood(name, register, content, where, reading)
        if value is not None
    }
    if not row:
        return
    columns = {column.name: column for column in register.columns}
    for number, held in absent.items():
        if all(
            _same(column, row.get(key), as_shown(column, held.get(key)))
            for key, column in columns.items()
            if key in content
        ):
            del absent[number]
            cell = next(where[key] for key in row)
            found = str(next(iter(row.values())))
            reading.problems.append(Problem(name, cell, found, THERE_ALREADY, {"row": number}))
            return
    place = len(reading.new.get(register.id, ()))
    reading.changes += [
        Change(register.id, None, key, None, value, where[key], place) for key, value in row.items()
    ]
    reading.new.setdefault(register.id, []).append(row)


def _same(column: Column, one: Any, other: Any) -> bool:
    """Tell whether two values are the same; the spelling of what is named does not count."""
    if column.type == "reference" and one is not None and other is not None:
        return plain_name(one) == plain_name(other)
    return bool(one == other)


def _row_number(cell: Any) -> int | None:
    if _is_empty(cell):
        return None
    try:
        number = whole_number(cell)
    except UnreadableError:
        raise UnreadableError(NOT_A_ROW) from None
    if number < 1:
        raise UnreadableError(NOT_A_ROW)
    return number


def _is_empty(cell: Any) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())
