"""A workbook with a sheet for each register: what is in the study, and room for more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from ..core.guides import CHECKLIST, ITEM, Guide, load_guides
from ..core.multilingual import Text
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import CellKind, TableColumn
from ..documents.xlsx import Sheet, Workbook
from ..store.schema import ROW
from ..store.values import YES_NO, answers, told
from .base import BASE_SHEET, base_rows

if TYPE_CHECKING:
    from ..documents.catalogue import Catalogue
    from ..store.schema import Register

EMPTY_ROWS = 40
NUMBER = Text("No.", "N.º", "N.º")
KINDS: Mapping[str, CellKind] = {
    "integer": "integer",
    "scale": "integer",
    "number": "decimal",
    "percent": "decimal",
    "money": "decimal",
    "date": "date",
}
TITLE = QT_TRANSLATE_NOOP("convivencia", "Registers of the study")
START = QT_TRANSLATE_NOOP("convivencia", "How to fill this in")
HOW = (
    QT_TRANSLATE_NOOP(
        "convivencia", "Write in the shaded rows. Leave the number empty: the study gives it."
    ),
    QT_TRANSLATE_NOOP(
        "convivencia",
        "Change what stands there if it is wrong. A row that is deleted here stays in the study.",
    ),
    QT_TRANSLATE_NOOP(
        "convivencia", "Several answers in one cell are parted by a semicolon. Dates: 2024-03-31."
    ),
    QT_TRANSLATE_NOOP(
        "convivencia",
        "Numbers of people only: no names, addresses or telephone numbers belong in a register.",
    ),
    QT_TRANSLATE_NOOP(
        "convivencia",
        "When it is read back, every change is listed before anything is written.",
    ),
)
INTERNAL = QT_TRANSLATE_NOOP(
    "convivencia", "For the team only: {columns}. These columns never leave it."
)


def registers_workbook(
    registers: Sequence[Register],
    rows: Mapping[str, Sequence[Mapping[str, Any]]],
    catalogue: Catalogue,
    today: date,
) -> Workbook:
    """Return the workbook: how to fill it in, then a sheet for each register.

    Parameters
    ----------
    registers : sequence of Register
        In the order of the sheets.
    rows : mapping of str to sequence of rows
        What the study holds, by the form's id.
    catalogue : Catalogue
        The language.
    today : date
        The day of the file.
    """
    return Workbook(
        title=catalogue.translate(TITLE),
        language=catalogue.language,
        sheets=(
            _start(registers, catalogue),
            *(_sheet(register, rows.get(register.id, ()), catalogue) for register in registers),
        ),
        created=today,
        memory=(BASE_SHEET, base_rows(registers, rows)),
    )


def _start(registers: Sequence[Register], catalogue: Catalogue) -> Sheet:
    say, language = catalogue.translate, catalogue.language
    purposes = _guides(registers, language)
    return Sheet(
        say(START),
        say(TITLE),
        (
            TableColumn("id", say(QT_TRANSLATE_NOOP("convivencia", "Sheet")), width=1),
            TableColumn("title", say(QT_TRANSLATE_NOOP("convivencia", "What it holds")), width=4),
            TableColumn("guide", say(QT_TRANSLATE_NOOP("convivencia", "Guide")), width=3),
        ),
        [
            (item.id, item.instrument.title.in_language(language), purposes.get(item.id, ""))
            for item in registers
        ],
        note="\n".join(say(text) for text in HOW),
    )


def _guides(registers: Sequence[Register], language: str) -> dict[str, str]:
    known = {item.id for item in registers}
    guides: tuple[Guide, ...] = load_guides()
    return {
        item.id: guide.title.in_language(language)
        for guide in guides
        for item in guide.instruments
        if item.id in known
    }


def _sheet(register: Register, rows: Sequence[Mapping[str, Any]], catalogue: Catalogue) -> Sheet:
    language = catalogue.language
    title = register.instrument.title.in_language(language)
    inner = [
        column.label.in_language(language)
        for column in register.columns
        if column.level == "internal"
    ]
    note = catalogue.translate(INTERNAL, columns=", ".join(inner)) if inner else ""
    columns = [TableColumn(ROW, NUMBER.in_language(language), kind="integer")]
    columns += [
        TableColumn(
            column.name,
            column.label.in_language(language),
            kind=KINDS.get(column.type, "text"),
            choices=_choices(column, language),
        )
        for column in register.columns
    ]
    return Sheet(
        f"{register.id} {title}",
        f"{title} ({register.id})",
        tuple(columns),
        [
            (row[ROW], *(told(column, row[column.name], language) for column in register.columns))
            for row in (*rows, *_to_answer(register, rows))
        ],
        note=note,
        kind="form",
        empty_rows=EMPTY_ROWS,
    )


def _to_answer(register: Register, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return a row without a number for each item of a checklist that has no answer yet."""
    if register.instrument.kind != CHECKLIST:
        return []
    answered = {row.get(ITEM) for row in rows}
    empty = dict.fromkeys((ROW, *(column.name for column in register.columns)))
    return [
        {**empty, ITEM: item.id} for item in register.instrument.items if item.id not in answered
    ]


def _choices(column: Any, language: str) -> tuple[str, ...]:
    """Return the list of a cell; where several answers may stand there is none."""
    if column.type == "yes_no":
        return tuple(word.in_language(language) for word in YES_NO.values())
    if column.type == "choices":
        return ()
    return tuple(text.in_language(language) for text in answers(column).values())
