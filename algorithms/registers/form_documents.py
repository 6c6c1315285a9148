"""A form, matrix or checklist of the guides as a document to fill in by hand or on a screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from ..core.guides import CHECKLIST, ITEM
from ..core.text import QT_TRANSLATE_NOOP
from ..core.version import VERSION
from ..documents import blocks as b
from ..documents.words import STRUCTURED_AFTER
from ..store.values import YES_NO, answers, told

if TYPE_CHECKING:
    from ..core.guides import Column, Guide, Instrument
    from ..documents.catalogue import Catalogue

OF_GUIDE = QT_TRANSLATE_NOOP("convivencia", "{form}. {guide}")
NUMBERS_ONLY = QT_TRANSLATE_NOOP(
    "convivencia",
    "Numbers of people only: no names, addresses or telephone numbers belong in a register.",
)
TEAM_ONLY = QT_TRANSLATE_NOOP("convivencia", "For the team only")
SEVERAL = QT_TRANSLATE_NOOP("convivencia", "Several may be chosen: {answers}")
ONE_TO = QT_TRANSLATE_NOOP("convivencia", "From {low} to {high}")
LISTED = QT_TRANSLATE_NOOP("convivencia", "Several are parted by a semicolon")
NO_HOUSE = QT_TRANSLATE_NOOP("convivencia", "Block, street or area; never a house or a person")
KINDS: Mapping[str, b.FieldKind] = {
    "integer": "number",
    "scale": "number",
    "number": "number",
    "percent": "number",
    "money": "number",
    "date": "date",
    "yes_no": "choice",
    "choice": "choice",
    "axis": "choice",
}
STATES: Mapping[str, Literal["yes", "partly", "no"]] = {
    name: name for name in ("yes", "partly", "no")
}
"""How an answer is marked on paper; what is not applicable stays open with its note."""
LONG, LIST = 5, 2
WIDEST = 7
"""Columns of a matrix that an upright page holds."""
EMPTY_ROWS = 12


def form_document(
    instrument: Instrument,
    guide: Guide,
    rows: Sequence[Mapping[str, Any]],
    catalogue: Catalogue,
    today: date,
) -> b.Document:
    """Return a document with a box for each field, or a matrix with room for more rows.

    Parameters
    ----------
    instrument : Instrument
        The form, matrix or checklist.
    guide : Guide
        The guide it belongs to.
    rows : sequence of mapping
        What the study holds: a matrix and a checklist show it, a form is given empty.
    catalogue : Catalogue
        The language.
    today : date
        The day of the file.
    """
    language = catalogue.language
    title = instrument.title.in_language(language)
    if instrument.kind == CHECKLIST:
        body: list[b.Block] = [_checklist(instrument, rows, language)]
    elif instrument.kind == "matrix":
        body = [_matrix(instrument, rows, catalogue)]
    else:
        body = _boxes(instrument, catalogue)
    return b.Document(
        title=title,
        subtitle=catalogue.translate(
            OF_GUIDE, form=instrument.id, guide=guide.title.in_language(language)
        ),
        municipality="",
        period="",
        language=language,
        level="committee",
        date=today,
        version=VERSION,
        source_line=catalogue.translate(STRUCTURED_AFTER),
        blocks=(b.Paragraph(catalogue.translate(NUMBERS_ONLY), "note"), *body),
        metadata={"subject": title},
        opening="head",
    )


def _checklist(
    instrument: Instrument, rows: Sequence[Mapping[str, Any]], language: str
) -> b.Checklist:
    """Return the items with what was answered; the last row of an item holds."""
    held = {row.get(ITEM): row for row in rows}
    return b.Checklist(
        tuple(
            b.CheckItem(
                item.text.in_language(language),
                STATES.get(str(held.get(item.id, {}).get("answer")), "open"),
                str(held.get(item.id, {}).get("notes") or ""),
            )
            for item in instrument.items
        )
    )


def _boxes(instrument: Instrument, catalogue: Catalogue) -> list[b.Block]:
    """Return the fields of a form under the headings of their groups."""
    language = catalogue.language
    firsts = {group.first: group for group in instrument.groups}
    found: list[b.Block] = []
    for column in instrument.columns:
        group = firsts.get(column.name)
        if group is not None:
            found.append(b.Heading(2, group.title.in_language(language)))
        choices = _choices(column, language)
        found.append(
            b.FormField(
                column.label.in_language(language),
                _hint(column, catalogue),
                kind=KINDS.get(column.type, "text"),
                lines={"long_text": LONG, "list": LIST, "choices": LIST}.get(column.type, 1),
                choices=choices if KINDS.get(column.type) == "choice" else (),
                name=column.name,
            )
        )
    return found


def _matrix(
    instrument: Instrument, rows: Sequence[Mapping[str, Any]], catalogue: Catalogue
) -> b.FormTable:
    language = catalogue.language
    columns = [column for column in instrument.columns if column.type != "place"]
    hints = [
        f"{column.label.in_language(language)}: {hint}"
        for column in columns
        if (hint := _hint(column, catalogue))
    ]
    return b.FormTable(
        instrument.title.in_language(language),
        tuple(b.TableColumn(column.name, column.label.in_language(language)) for column in columns),
        [[told(column, row.get(column.name), language) for column in columns] for row in rows],
        empty_rows=EMPTY_ROWS,
        note=" · ".join(hints),
        landscape=len(columns) > WIDEST,
    )


def _hint(column: Column, catalogue: Catalogue) -> str:
    """Return what is expected in a field; empty when its label says it."""
    said = []
    if column.level == "internal":
        said.append(catalogue.translate(TEAM_ONLY))
    if column.scale is not None:
        low, high = column.scale
        said.append(catalogue.translate(ONE_TO, low=low, high=high))
    elif column.type == "choices":
        listed = "; ".join(_choices(column, catalogue.language))
        said.append(catalogue.translate(SEVERAL, answers=listed))
    elif column.type == "list":
        said.append(catalogue.translate(LISTED))
    elif column.type == "place":
        said.append(catalogue.translate(NO_HOUSE))
    return ". ".join(said)


def _choices(column: Column, language: str) -> tuple[str, ...]:
    if column.type == "yes_no":
        return tuple(word.in_language(language) for word in YES_NO.values())
    return tuple(text.in_language(language) for text in answers(column).values())
