"""The plan's tables as a workbook to fill in together."""

from __future__ import annotations

from ..core.outline import Block, Outline
from ..documents.blocks import Cell, TableColumn
from ..documents.outline_tables import CAPTION_WITH_ID
from ..documents.xlsx import Sheet, Workbook
from . import plan_words as words
from .compose import Plan
from .data_sheets import data_sheets
from .missing_page import missing_sheets
from .quality import evidence

__all__ = ["plan_workbook"]

MORE_ROWS = 10
"""Forms of one row a project have room for more projects than a printed plan has pages."""


def plan_workbook(plan: Plan) -> Workbook:
    """Return the workbook: a first sheet that explains, the tables, the dictionary, the sources."""
    tables = [
        (
            chapter.title.in_language(plan.language),
            chapter.guidance.in_language(plan.language) if chapter.guidance else "",
            block,
        )
        for chapter in plan.outline.chapters
        for block in chapter.blocks
        if block.kind == "table" and block.columns and block.step is None
    ]
    forms = [_form(plan, block) for _, _, block in tables]
    return Workbook(
        title=plan.title,
        language=plan.language,
        sheets=(
            _start(plan, tables, forms),
            *forms,
            *data_sheets(plan.tables.written.pages),
            *_missing(plan),
            _dictionary(plan, plan.outline),
            _provenance(plan),
        ),
        subject=plan.origin,
        author=plan.filler.diagnosis.title,
        created=plan.today,
    )


def _missing(plan: Plan) -> list[Sheet]:
    if not plan.checked:
        return []
    pages = plan.tables.written.pages
    return missing_sheets(plan.flaws, evidence(pages), pages)


def _form(plan: Plan, block: Block) -> Sheet:
    title = block.title.in_language(plan.language) if block.title else ""
    rows = plan.tables.rows(block)
    empty = MORE_ROWS if block.layout == "sheet" else plan.tables.empty_rows(block)
    withheld = plan.say(words.WITHHELD_MEANS) if plan.filler.withheld(block) and rows else ""
    note = "\n".join(part for part in (*plan.tables.notes(block), withheld) if part)
    return Sheet(
        f"{block.id} {title}",
        plan.say(CAPTION_WITH_ID, title=title, table=block.id),
        plan.tables.columns(block),
        rows,
        note=note,
        kind="form",
        empty_rows=empty,
    )


def _start(plan: Plan, tables: list[tuple[str, str, Block]], forms: list[Sheet]) -> Sheet:
    columns = (
        TableColumn("sheet", plan.say(words.SHEET)),
        TableColumn("chapter", plan.say(words.CHAPTER)),
        TableColumn("rows", plan.say(words.ROWS_FILLED), kind="integer"),
        TableColumn("guidance", plan.say(words.WHAT_FOR)),
    )
    rows: list[tuple[Cell, ...]] = [
        (form.name, chapter, len(form.rows) if block.fill else None, guidance)
        for (chapter, guidance, block), form in zip(tables, forms, strict=True)
    ]
    note = plan.say(words.START_NOTE, provenance=plan.say(words.PROVENANCE_SHEET))
    title = plan.say(words.START_TITLE, plan=plan.title)
    return Sheet(plan.say(words.START_SHEET), title, columns, rows, f"{note}\n{plan.origin}")


def _dictionary(plan: Plan, outline: Outline) -> Sheet:
    columns = (
        TableColumn("table", plan.say(words.TABLE)),
        TableColumn("column", plan.say(words.COLUMN)),
        TableColumn("heading", plan.say(words.HEADING)),
        TableColumn("filled_by", plan.say(words.FILLED_BY)),
        TableColumn("type", plan.say(words.TYPE)),
        TableColumn("choices", plan.say(words.CHOICES)),
    )
    rows: list[tuple[Cell, ...]] = []
    for block in outline.blocks:
        if block.kind != "table" or block.step is not None:
            continue
        for declared, column in zip(block.columns, plan.filler.forms.columns(block), strict=True):
            kind = "choice" if column.choices else column.kind
            rows.append(
                (
                    block.id,
                    column.name,
                    column.label,
                    plan.say(words.BY_DIAGNOSIS if declared.filled else words.BY_PEOPLE),
                    plan.say(words.TYPES[kind]),
                    " | ".join(column.choices) or None,
                )
            )
    name = plan.say(words.DICTIONARY_SHEET)
    return Sheet(name, name, columns, rows, plan.say(words.DICTIONARY_NOTE))


def _provenance(plan: Plan) -> Sheet:
    columns = (
        TableColumn("step", plan.say(words.STEP)),
        TableColumn("analysis", plan.say(words.ANALYSIS)),
        TableColumn("kind", plan.say(words.KIND)),
        TableColumn("name", plan.say(words.NAME)),
        TableColumn("value", plan.say(words.VALUE)),
        TableColumn("rows", plan.say(words.ROWS), kind="integer"),
    )
    name = plan.say(words.PROVENANCE_SHEET)
    rows = plan.sources.sheet_rows()
    return Sheet(name, name, columns, rows, plan.say(words.PROVENANCE_NOTE))
