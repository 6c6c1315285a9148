"""Turn an outline and released results into a document's blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ..core.caveats import distinct
from ..core.text import QT_TRANSLATE_NOOP
from ..core.version import VERSION
from ..documents import blocks as b
from ..documents.wording import caveat_text
from ..documents.words import STRUCTURED_AFTER
from .auto_tables import AUTO_STEPS
from .completeness import completeness
from .context import Context
from .diagrams_of_registers import network_figure, not_drawn, tree_figure
from .disclosure import disclosure
from .forms import form_field, form_table, lies_across, not_filled, reason_of, table_states
from .funnel_of_chain import funnel_figure
from .indicator_sheets import indicator_table
from .key_numbers import key_numbers
from .map_catalogue import catalogue_table
from .pictures import chart_of, map_of, note_of_chart
from .provenance_blocks import provenance_blocks
from .tables import table_of
from .wording import statement

if TYPE_CHECKING:
    from ..core.outline import Block, Chapter, Outline
    from ..documents.catalogue import Catalogue
    from .findings import Finding
    from .from_registers import Registered
    from .released import Released
    from .survey_answers import SurveyAnswers

NOTHING_TO_SHOW = QT_TRANSLATE_NOOP("convivencia", "Nothing to show: {reason}")
SEE_CHAPTER = QT_TRANSLATE_NOOP("convivencia", "see “{chapter}”")

FIRST_TO_KNOW = (
    "exploratory",
    "reported_only",
    "few_events",
    "unlocated_incidents",
    "unmatched_incidents",
    "one_season",
    "protected_categories",
    "resident_population",
    "population_of_another_year",
    "joined_without_points",
    "suppressed_cells",
)

Composer = Callable[["Block", "Context"], Sequence[b.Block]]


def compose(
    released: Released,
    outline: Outline,
    catalogue: Catalogue,
    made_on: date,
    withheld: Sequence[Mapping[str, object]] = (),
    registered: Registered | None = None,
    survey: SurveyAnswers | None = None,
) -> b.Document:
    """Return the diagnostic as a document.

    A chapter whose steps were all left out is dropped; in a numbered outline it says what is
    missing instead. ``withheld`` is the log of the gate, ``registered`` what people wrote,
    ``survey`` what a survey says.
    """
    context = Context(released, outline, catalogue, withheld, registered, survey)
    content: list[b.Block] = [b.Contents(depth=1), b.PageBreak()]
    for chapter in outline.chapters:
        content.extend(_chapter(chapter, context))
    return b.Document(
        title=outline.title.in_language(catalogue.language),
        subtitle=context.say(STRUCTURED_AFTER),
        municipality=released.title,
        period=context.period,
        language=catalogue.language,
        level=released.level,  # type: ignore[arg-type]
        date=made_on,
        version=VERSION,
        source_line=context.source_line,
        blocks=tuple(content),
        metadata={"subject": outline.title.in_language(catalogue.language)},
    )


def _chapter(chapter: Chapter, context: Context) -> list[b.Block]:
    language = context.catalogue.language
    body: list[b.Block] = []
    substance = 0
    for section in _sections(chapter):
        made = _section(section, context, chapter)
        substance += bool(made)
        body.extend(made)
    if not substance:
        return []
    head: list[b.Block] = [b.Heading(1, context.chapter_titles[chapter.id], chapter.id)]
    if chapter.intro is not None:
        head.append(b.Paragraph(chapter.intro.in_language(language), "lead"))
    return head + body


def _sections(chapter: Chapter) -> list[list[tuple[int, Block]]]:
    """Return the blocks with their places, a new list with each section."""
    found: list[list[tuple[int, Block]]] = [[]]
    for place, block in enumerate(chapter.blocks, 1):
        if block.kind == "section":
            found.append([])
        found[-1].append((place, block))
    return [section for section in found if section]


def _section(
    section: Sequence[tuple[int, Block]], context: Context, chapter: Chapter
) -> list[b.Block]:
    """Return what a section shows; in a numbered outline an empty one says why it is empty."""
    language = context.catalogue.language
    body: list[b.Block] = []
    heading: list[b.Block] = []
    unfilled: list[b.Block] = []
    across = _across([block for _, block in section], context)
    for place, block in section:
        if block.kind == "section":
            heading = list(_section_head(block, context))
            continue
        if block.kind == "text" and block.hint is not None:
            body.extend(form_field(block, context, f"{chapter.id}_{place}"))
            continue
        if block.kind == "table" and block.step is None:
            body.extend(form_table(block, context, across=block in across))
            continue
        made = list(COMPOSERS[block.kind](block, context))
        if made and block.reading is not None:
            made = _with_reading(made, block.reading.in_language(language))
        elif not made and context.outline.numbered and block.kind == "table":
            unfilled.append(not_filled(block, context))
        elif not made and context.outline.numbered:
            made.extend(not_drawn(block, context))
        body.extend(made)
    if not body and not (context.outline.numbered and heading):
        return []
    if not body and not unfilled:
        block = next((item for _, item in section if item.step is not None), section[0][1])
        reason = context.say(NOTHING_TO_SHOW, reason=reason_of(block, context))
        unfilled = [b.Paragraph(reason, "note")]
    return [*heading, *body, *unfilled]


def _with_reading(made: Sequence[b.Block], reading: str) -> list[b.Block]:
    """Say how to read what is shown: of a table in its note, which stays with it."""
    *before, last = made
    if isinstance(last, b.Table):
        return [*before, replace(last, note=f"{reading} {last.note}".strip())]
    return [*before, last, b.Paragraph(reading, "note")]


def _across(blocks: Sequence[Block], context: Context) -> list[Block]:
    """Return the tables to write in that lie across: all of a row of them when one must."""
    found: list[Block] = []
    together: list[Block] = []
    for block in (*blocks, None):
        if block is not None and block.kind == "table" and block.step is None:
            together.append(block)
            continue
        if lies_across(together, context):
            found += together
        together = []
    return found


def _section_head(block: Block, context: Context) -> Sequence[b.Block]:
    language = context.catalogue.language
    title = block.title.in_language(language) if block.title else ""
    head: list[b.Block] = [b.Heading(2, title, block.id or "")]
    if block.body is not None:
        head.append(b.Paragraph(block.body.in_language(language)))
    return head


def _findings(block: Block, context: Context) -> Sequence[b.Block]:
    chosen = context.released.findings[: block.limit or None]
    made = []
    for finding in chosen:
        made.append(
            b.Finding(
                statement(finding, context.catalogue),
                _evidence(finding, context),
                finding.confidence,
            )
        )
    return made


def _evidence(finding: Finding, context: Context) -> str:
    """Return where to look: the chapter of a rule's step, or what people named."""
    chapter = context.chapter_of_step.get(finding.step)
    if chapter:
        return context.say(SEE_CHAPTER, chapter=chapter)
    of_chapter: dict[str | None, list[str]] = {}
    for item in finding.evidence:
        of_chapter.setdefault(context.chapter_of_table.get(item), []).append(item)
    return "; ".join(
        f"{', '.join(items)} ({context.say(SEE_CHAPTER, chapter=name)})"
        if name
        else "; ".join(items)
        for name, items in of_chapter.items()
    )


def _table(block: Block, context: Context) -> Sequence[b.Block]:
    made = table_of(block, context.released, context.catalogue)
    return () if made is None else (made,)


def _map(block: Block, context: Context) -> Sequence[b.Block]:
    made = map_of(block, context.released, context.source_line, context.catalogue)
    return () if made is None else (made,)


def _chart(block: Block, context: Context) -> Sequence[b.Block]:
    made = chart_of(block, context.released, context.source, context.catalogue)
    if made is None:
        return ()
    note = note_of_chart(block, context.released, context.catalogue)
    return (made, b.Paragraph(note, "note")) if note else (made,)


def _caveats(block: Block, context: Context) -> Sequence[b.Block]:
    """Print every caveat, or with a limit those that a reader of the summary must know first."""
    chosen = list(context.released.caveats)
    if context.survey is not None:
        chosen = list(distinct([*chosen, *context.survey.caveats]))
    if block.limit:
        chosen.sort(
            key=lambda item: (
                FIRST_TO_KNOW.index(item.code) if item.code in FIRST_TO_KNOW else len(FIRST_TO_KNOW)
            )
        )
    items = tuple(caveat_text(item, context.catalogue) for item in chosen[: block.limit or None])
    return (b.CaveatBox("caution", items),) if items else ()


def _text(block: Block, context: Context) -> Sequence[b.Block]:
    language = context.catalogue.language
    made: list[b.Block] = []
    if block.title is not None:
        made.append(b.Heading(2, block.title.in_language(language)))
    if block.body is not None:
        made.append(b.Paragraph(block.body.in_language(language)))
    return made


def _completeness(block: Block, context: Context) -> Sequence[b.Block]:
    del block
    made = [
        item.id
        for item in context.outline.blocks
        if item.kind == "table" and item.id is not None and _is_filled(item, context)
    ]
    return completeness(context, table_states(context, made))


def _is_filled(block: Block, context: Context) -> bool:
    """Whether the analyses filled a table; one of the situational chapter may say what it lacks."""
    if block.step is None:
        return False
    made = table_of(block, context.released, context.catalogue)
    return made is not None and (bool(made.rows) or block.step not in AUTO_STEPS)


COMPOSERS: dict[str, Composer] = {
    "completeness": _completeness,
    "tree": tree_figure,
    "network": network_figure,
    "funnel": funnel_figure,
    "map_catalogue": catalogue_table,
    "indicator_sheets": indicator_table,
    "disclosure": disclosure,
    "key_numbers": key_numbers,
    "findings": _findings,
    "table": _table,
    "map": _map,
    "chart": _chart,
    "caveats": _caveats,
    "text": _text,
    "provenance": provenance_blocks,
}
