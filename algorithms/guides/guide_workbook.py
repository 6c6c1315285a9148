"""A guide's tables as a workbook: what people wrote, to sort and to pass on."""

from __future__ import annotations

from ..documents.outline_tables import CAPTION_WITH_ID
from ..documents.xlsx import Sheet, Workbook
from . import guide_words as words
from .compose import GuideDocument
from .library_pages import library_sheets
from .tables import guide_table

__all__ = ["guide_workbook"]


def guide_workbook(made: GuideDocument) -> Workbook:
    """Return the workbook: what it is made of, each table that has rows, words, experiences."""
    say = made.held.say
    columns, rows = made.forms_table()
    sheets = [Sheet(say(words.MADE_OF), made.title, columns, rows, made.origin)]
    for block in made.tables:
        table = guide_table(block, made.held)
        title = block.title.in_language(made.language) if block.title else ""
        if table.rows:
            sheets.append(
                Sheet(
                    f"{block.id} {title}",
                    say(CAPTION_WITH_ID, title=title, table=block.id),
                    table.columns,
                    table.rows,
                    "\n".join(table.notes),
                )
            )
    kinds = {block.kind for block in made.outline.blocks}
    found, _ = made.found_words()
    if "wording" in kinds and found:
        columns, rows = made.wording_table(found)
        sheets.append(Sheet(say(words.WORDS), say(words.WORDING), columns, rows))
    if "library" in kinds:
        sheets += library_sheets(made.held)
    return Workbook(
        title=made.title,
        language=made.language,
        sheets=tuple(sheets),
        subject=made.origin,
        author=made.municipality,
        created=made.held.today,
    )
