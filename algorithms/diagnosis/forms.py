"""Tables that people complete, as blocks of the diagnostic, and what each table still lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.paper import parts
from ..documents.xlsx import Sheet
from .fills import Row, area_names, rows_of
from .from_registers import register_rows, text_of_box
from .survey_answers import gap_rows, survey_rows
from .tables import MORE_ROWS, MOST_ROWS

if TYPE_CHECKING:
    from ..core.outline import Block
    from .context import Context

State = Literal["filled", "partly", "waiting", "missing"]
DRAWN = "participatory"
NUMBER = QT_TRANSLATE_NOOP("convivencia", "No.")
CAPTION = QT_TRANSLATE_NOOP("convivencia", "{title} ({table})")
TO_WRITE = QT_TRANSLATE_NOOP("convivencia", "To be written")
SUPPLIED_BY = QT_TRANSLATE_NOOP("convivencia", "To be supplied by: {who}.")
NOT_FILLED = QT_TRANSLATE_NOOP("convivencia", "{title} ({table}) is not filled: {reason}")
NOT_IN_STUDY = QT_TRANSLATE_NOOP(
    "convivencia", "the study does not name the layer or column that it needs."
)


@dataclass(frozen=True, slots=True)
class TableState:
    """How far a table is filled, and who can supply the rest."""

    id: str
    title: str
    mode: str
    state: State
    who: str


def table_rows(block: Block, context: Context) -> list[Row]:
    """Return the rows of a table: those of its register, else what the analyses give."""
    if block.fill == DRAWN and context.released.mentions is not None:
        # a map says what its record says, and where
        return list(rows_of(block, context.released, context.catalogue, context.period))
    written = register_rows(block, context.registered, context.catalogue)
    if written:
        return list(written)
    if block.fill == "sources" and context.survey is not None:
        return [
            *rows_of(block, context.released, context.catalogue, context.period),
            {
                "source": context.survey.title,
                "used": b.Measure(context.survey.respondents, "integer"),
            },
        ]
    if block.fill == "survey_gap" and context.survey is not None:
        names = area_names(context.released)
        return list(gap_rows(context.survey, _rates(context), names))
    answered = survey_rows(block.fill or "", context.survey, context.catalogue)
    return list(answered) or rows_of(block, context.released, context.catalogue, context.period)


def _rates(context: Context) -> dict[str, float]:
    """Return the released smoothed rate of each area by its identifier."""
    frame, result = context.released.areas.get("rates"), context.released.results.get("rates")
    if frame is None or result is None or result.provenance is None:
        return {}
    column = result.provenance.parameters.get("area_id")
    if not isinstance(column, str) or not {column, "eb_rate"} <= set(frame.columns):
        return {}
    known = frame[frame["eb_rate"].notna()]
    return dict(zip(known[column].astype(str), known["eb_rate"].astype(float), strict=True))


def lies_across(blocks: Sequence[Block], context: Context) -> bool:
    """Tell whether one of some tables needs a page that lies across: then all do, to share it."""
    return any(
        isinstance(made, b.FormTable) and made.landscape
        for block in blocks
        for made in form_table(block, context)
    )


def form_table(block: Block, context: Context, *, across: bool = False) -> list[b.Block]:
    """Return a table in which people write, with the rows that the analyses give."""
    language = context.catalogue.language
    title = block.title.in_language(language) if block.title else ""
    rows = table_rows(block, context)
    columns = [
        b.TableColumn(column.name, column.label.in_language(language)) for column in block.columns
    ]
    shown = [[row.get(column.name) for column in columns] for row in rows[:MOST_ROWS]]
    waiting: list[list[b.Cell]] = [[None] * len(columns)] * max(0, block.empty_rows - len(shown))
    notes = [block.reading.in_language(language)] if block.reading else []
    if block.who is not None:
        notes.append(context.say(SUPPLIED_BY, who=block.who.in_language(language)))
    if len(rows) > MOST_ROWS:
        notes.append(context.say(MORE_ROWS, shown=MOST_ROWS, count=len(rows)))
    number = b.TableColumn("number", context.say(NUMBER), align="left")
    printed = parts(columns, [*shown, *waiting], number, across=across)
    caption = context.say(CAPTION, title=title, table=block.id)
    return [
        b.FormTable(
            caption,
            part.columns,
            part.rows,
            note=" ".join(notes) if place == 0 else "",
            landscape=part.across,
        )
        for place, part in enumerate(printed)
    ]


def form_sheets(context: Context) -> list[Sheet]:
    """Return the tables in which people write as sheets, with every row they have."""
    language = context.catalogue.language
    sheets = []
    for block in context.outline.blocks:
        if block.kind != "table" or block.step is not None or block.id is None:
            continue
        title = block.title.in_language(language) if block.title else ""
        columns = tuple(
            b.TableColumn(column.name, column.label.in_language(language))
            for column in block.columns
        )
        rows = [[row.get(column.name) for column in columns] for row in table_rows(block, context)]
        sheets.append(
            Sheet(
                f"{block.id} {title}",
                context.say(CAPTION, title=title, table=block.id),
                columns,
                rows,
                note=block.reading.in_language(language) if block.reading else "",
                kind="form",
                empty_rows=max(0, block.empty_rows - len(rows)),
            )
        )
    return sheets


def form_field(block: Block, context: Context, name: str) -> list[b.Block]:
    """Return a box in which people write, or what they wrote in the register of texts."""
    language = context.catalogue.language
    title = block.title.in_language(language) if block.title else context.say(TO_WRITE)
    written = text_of_box(block, context.registered)
    if written:
        return [b.Heading(2, title), *(b.Paragraph(part) for part in written)]
    hint = block.hint.in_language(language) if block.hint else ""
    return [b.FormField(title, hint, lines=5, name=name)]


def not_filled(block: Block, context: Context) -> b.Paragraph:
    """Say that the analyses could not fill a table, and why."""
    title = block.title.in_language(context.catalogue.language) if block.title else ""
    return b.Paragraph(
        context.say(
            NOT_FILLED, title=title, table=block.id or "", reason=reason_of(block, context)
        ),
        "note",
    )


def reason_of(block: Block, context: Context) -> str:
    """Return why a block has nothing to show."""
    entry = next((item for item in context.released.log if item.step == block.step), None)
    if entry is not None and entry.state == "failed" and entry.reason:
        return entry.reason
    return context.say(NOT_IN_STUDY)


def table_states(context: Context, made: Sequence[str]) -> list[TableState]:
    """Return the state of every table of the outline; ``made`` are the ids the analyses filled."""
    language = context.catalogue.language
    found = []
    for block in context.outline.blocks:
        if block.kind != "table" or block.id is None:
            continue
        if block.step is not None:
            state: State = "filled" if block.id in made else "missing"
        elif context.registered.get(block.register or ""):
            state = "filled"
        else:
            state = "partly" if table_rows(block, context) else "waiting"
        found.append(
            TableState(
                block.id,
                block.title.in_language(language) if block.title else "",
                block.mode,
                state,
                block.who.in_language(language) if block.who else "",
            )
        )
    return found
