"""Turn an outline and released results into a document's blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..catalogue import analyses
from ..core.caveats import distinct
from ..core.references import full_references
from ..core.text import QT_TRANSLATE_NOOP
from ..core.version import VERSION
from ..documents import blocks as b
from ..documents.dates import format_period
from ..documents.numbers import format_number, format_rate, format_share
from ..documents.wording import caveat_text
from ..documents.words import SOURCE
from .auto_tables import AUTO_STEPS
from .completeness import completeness
from .diagrams_of_registers import network_figure, tree_figure
from .forms import form_field, form_table, lies_across, not_filled, reason_of, table_states
from .pictures import chart_of, map_of
from .tables import table_of
from .wording import statement

if TYPE_CHECKING:
    from ..core.outline import Block, Chapter, Outline
    from ..documents.catalogue import Catalogue
    from .from_registers import Registered
    from .released import Released
    from .survey_answers import SurveyAnswers

STRUCTURED_AFTER = QT_TRANSLATE_NOOP(
    "convivencia",
    "Structured after the UNDP collection of guides for the local management of "
    "citizen security and coexistence; not an official form.",
)
SOURCES = QT_TRANSLATE_NOOP("convivencia", "{layers}. Period: {period}.")
WHOLE_RECORD = QT_TRANSLATE_NOOP("convivencia", "the whole record")
FRONT_MATTER = ("summary", "missing")
NOTHING_TO_SHOW = QT_TRANSLATE_NOOP("convivencia", "Nothing to show: {reason}")
NOTHING_WITHHELD = QT_TRANSLATE_NOOP("convivencia", "Nothing had to be withheld.")
RULES = {
    "minimum_count": QT_TRANSLATE_NOOP(
        "convivencia", "counts below the minimum, and those that would give them away"
    ),
    "bandwidth_below_300_m": QT_TRANSLATE_NOOP(
        "convivencia", "a density that would show single places"
    ),
}
PLACES = {
    "cells": QT_TRANSLATE_NOOP("convivencia", "Cells of the grid"),
    "panel": QT_TRANSLATE_NOOP("convivencia", "Offences by year"),
    "series": QT_TRANSLATE_NOOP("convivencia", "Course in time"),
    "hours": QT_TRANSLATE_NOOP("convivencia", "Hours and weekdays"),
    "weekdays": QT_TRANSLATE_NOOP("convivencia", "Hours and weekdays"),
    "months": QT_TRANSLATE_NOOP("convivencia", "Months"),
    "victims women": QT_TRANSLATE_NOOP("convivencia", "Victims: women"),
    "victims men": QT_TRANSLATE_NOOP("convivencia", "Victims: men"),
    "victims unknown": QT_TRANSLATE_NOOP("convivencia", "Victims: sex unknown"),
    "zones before": QT_TRANSLATE_NOOP("convivencia", "Zones, before"),
    "zones after": QT_TRANSLATE_NOOP("convivencia", "Zones, after"),
}
"""Tables of the gate's log that are no step of their own."""
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


class Context:
    """What every block needs: the released results, the language, the source line."""

    def __init__(
        self,
        released: Released,
        outline: Outline,
        catalogue: Catalogue,
        withheld: Sequence[Mapping[str, object]] = (),
        registered: Registered | None = None,
        survey: SurveyAnswers | None = None,
    ) -> None:
        self.released = released
        self.survey = survey
        self.registered: Registered = registered or {}
        self.withheld = withheld
        self.outline = outline
        self.catalogue = catalogue
        self.period = period_text(released, catalogue)
        self.source = catalogue.translate(
            SOURCES, layers="; ".join(_titles(released)), period=self.period
        )
        self.source_line = catalogue.translate(SOURCE, source=self.source)
        self.chapter_of_step = {
            block.step: chapter.title.in_language(catalogue.language)
            for chapter in reversed(outline.chapters)
            for block in chapter.blocks
            if block.step
        }

    def say(self, text: str, **facts: object) -> str:
        """Translate."""
        return self.catalogue.translate(text, **facts)


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
    numbers = Numbers(outline.numbered)
    for chapter in outline.chapters:
        content.extend(_chapter(chapter, context, numbers.next(chapter)))
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


def period_text(released: Released, catalogue: Catalogue) -> str:
    """Return the period in words."""
    if released.first_day and released.last_day:
        return format_period(
            date.fromisoformat(released.first_day), date.fromisoformat(released.last_day), catalogue
        )
    return catalogue.translate(WHOLE_RECORD)


def _titles(released: Released) -> list[str]:
    found: dict[str, None] = {}
    for result in released.results.values():
        for item in result.provenance.inputs if result.provenance else ():
            found[item.title] = None
    return list(found)


class Numbers:
    """Numbers chapters, and gives annexes letters; chapters before the first are front matter."""

    def __init__(self, numbered: bool) -> None:
        self._numbered = numbered
        self._chapters, self._annexes = 0, 0

    def next(self, chapter: Chapter) -> str:
        """Return what stands before the title of a chapter."""
        if not self._numbered or chapter.id in FRONT_MATTER:
            return ""
        if chapter.annex:
            self._annexes += 1
            return f"{chr(ord('A') + self._annexes - 1)}. "
        self._chapters += 1
        return f"{self._chapters}. "


def _chapter(chapter: Chapter, context: Context, number: str = "") -> list[b.Block]:
    language = context.catalogue.language
    body: list[b.Block] = []
    substance = 0
    for section in _sections(chapter):
        made = _section(section, context, chapter)
        substance += bool(made)
        body.extend(made)
    if not substance:
        return []
    head: list[b.Block] = [b.Heading(1, number + chapter.title.in_language(language), chapter.id)]
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
            body.append(form_field(block, context, f"{chapter.id}_{place}"))
            continue
        if block.kind == "table" and block.step is None:
            body.extend(form_table(block, context, across=block in across))
            continue
        made = list(COMPOSERS[block.kind](block, context))
        if made and block.reading is not None:
            made.append(b.Paragraph(block.reading.in_language(language), "note"))
        elif not made and context.outline.numbered and block.kind == "table":
            unfilled.append(not_filled(block, context))
        body.extend(made)
    if not body and not (context.outline.numbered and heading):
        return []
    if not body and not unfilled:
        block = next((item for _, item in section if item.step is not None), section[0][1])
        reason = context.say(NOTHING_TO_SHOW, reason=reason_of(block, context))
        unfilled = [b.Paragraph(reason, "note")]
    return [*heading, *body, *unfilled]


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


def _key_numbers(block: Block, context: Context) -> Sequence[b.Block]:
    released, language, say = context.released, context.catalogue.language, context.say
    if block.step == "concentration":
        if "concentration" not in released.results:
            return ()
        summary = released.results["concentration"].summary
        items = [
            b.KeyNumber(
                format_number(summary[f"areas_{share}"], language),
                say(
                    QT_TRANSLATE_NOOP("convivencia", "areas hold {share} of the events"),
                    share=format_share(share / 100, language, decimals=0),
                ),
                say(
                    QT_TRANSLATE_NOOP("convivencia", "{share} of all areas"),
                    share=format_share(summary[f"share_{share}"], language),
                ),
            )
            for share in (25, 50, 80)
        ]
        gini = "generalised_gini"
        items.append(
            b.KeyNumber(
                format_number(summary[gini], language, decimals=2),
                say(QT_TRANSLATE_NOOP("convivencia", "Gini coefficient")),
                say(QT_TRANSLATE_NOOP("convivencia", "0 evenly spread, 1 all in one place")),
            )
        )
        return (b.KeyNumbers(tuple(items)),)
    items = [
        b.KeyNumber(
            format_number(released.incidents, language),
            say(QT_TRANSLATE_NOOP("convivencia", "reported events")),
            say(
                QT_TRANSLATE_NOOP("convivencia", "{share} can be placed on the map"),
                share=format_share(released.located_share, language, decimals=0),
            ),
        )
    ]
    if "rates" in released.results:
        summary = released.results["rates"].summary
        items.append(
            b.KeyNumber(
                format_rate(summary["overall_rate"], language),
                say(QT_TRANSLATE_NOOP("convivencia", "events per 100,000 residents")),
                say(
                    QT_TRANSLATE_NOOP("convivencia", "whole period, protected categories apart")
                    if released.protected
                    else QT_TRANSLATE_NOOP("convivencia", "in the whole period")
                ),
            )
        )
    if "concentration" in released.results:
        summary = released.results["concentration"].summary
        items.append(
            b.KeyNumber(
                format_number(summary["areas_50"], language),
                say(
                    QT_TRANSLATE_NOOP("convivencia", "of {areas} areas hold half of the events"),
                    areas=format_number(summary["areas"], language),
                ),
            )
        )
    items.extend(_hot_spot_numbers(context))
    return (b.KeyNumbers(tuple(items[:4])),)


def _hot_spot_numbers(context: Context) -> list[b.KeyNumber]:
    """Say what small hot spots hold, or how many areas stand out when there is no grid."""
    released, language, say = context.released, context.catalogue.language, context.say
    for finding in released.findings:
        if finding.rule == "cells":
            held, land = finding.facts["held"].value, finding.facts["land"].value
            return [
                b.KeyNumber(
                    format_share(held, language, decimals=0),
                    say(QT_TRANSLATE_NOOP("convivencia", "of the events lie in hot spots")),
                    say(
                        QT_TRANSLATE_NOOP("convivencia", "on {share} of the territory"),
                        share=format_share(land, language, decimals=0),
                    ),
                )
            ]
    if "hot_spots" not in released.results:
        return []
    return [
        b.KeyNumber(
            format_number(released.results["hot_spots"].summary["hot"], language),
            say(QT_TRANSLATE_NOOP("convivencia", "hot spots, 95 % confidence or more")),
        )
    ]


def _findings(block: Block, context: Context) -> Sequence[b.Block]:
    chosen = context.released.findings[: block.limit or None]
    made = []
    for finding in chosen:
        chapter = context.chapter_of_step.get(finding.step)
        made.append(
            b.Finding(
                statement(finding, context.catalogue),
                context.say(SEE_CHAPTER, chapter=chapter) if chapter else "",
                finding.confidence,
            )
        )
    return made


def _table(block: Block, context: Context) -> Sequence[b.Block]:
    made = table_of(block, context.released, context.catalogue)
    return () if made is None else (made,)


def _map(block: Block, context: Context) -> Sequence[b.Block]:
    made = map_of(block, context.released, context.source_line, context.catalogue)
    return () if made is None else (made,)


def _chart(block: Block, context: Context) -> Sequence[b.Block]:
    made = chart_of(block, context.released, context.source, context.catalogue)
    return () if made is None else (made,)


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


def _provenance(block: Block, context: Context) -> Sequence[b.Block]:
    """List every step with its parameters, the input fingerprints and the versions."""
    del block
    say, released = context.say, context.released
    known = analyses()
    rows: list[tuple[b.Cell, ...]] = []
    inputs: dict[tuple[str, int | None, str], None] = {}
    versions: dict[str, str] = {}
    references = dict.fromkeys(full_references("Benjamini & Hochberg (1995)"))
    for entry in released.log:
        spec = known[entry.analysis]
        result = released.results.get(entry.step)
        if result is None or result.provenance is None:
            reason = (
                entry.reason
                if entry.state == "failed"
                else say(
                    QT_TRANSLATE_NOOP(
                        "convivencia", "Left out: the study does not name what it needs."
                    )
                )
            )
            rows.append((say(spec.title), reason))
            continue
        parameters = "; ".join(
            f"{name} = {_plain(value)}"
            for name, value in result.provenance.parameters.items()
            if value not in (None, (), "")
        )
        rows.append((say(spec.title), parameters))
        for item in result.provenance.inputs:
            if item.parameter in {"incidents", "points", "zones"} or entry.step == "counts":
                inputs[(item.title, item.rows, item.sha256[:16])] = None
        versions |= result.provenance.versions
        references.update(dict.fromkeys(full_references(spec.reference)))
    return (
        b.Heading(2, say(QT_TRANSLATE_NOOP("convivencia", "Every step and its parameters"))),
        b.Table(
            say(QT_TRANSLATE_NOOP("convivencia", "Analyses and parameters")),
            (
                b.TableColumn("step", say(QT_TRANSLATE_NOOP("convivencia", "Analysis")), width=2),
                b.TableColumn(
                    "parameters", say(QT_TRANSLATE_NOOP("convivencia", "Parameters")), width=4
                ),
            ),
            rows,
        ),
        b.Heading(2, say(QT_TRANSLATE_NOOP("convivencia", "Data and versions"))),
        b.Table(
            say(QT_TRANSLATE_NOOP("convivencia", "Data used")),
            (
                b.TableColumn("title", say(QT_TRANSLATE_NOOP("convivencia", "Layer")), width=3),
                b.TableColumn(
                    "rows", say(QT_TRANSLATE_NOOP("convivencia", "Rows")), kind="integer", width=1
                ),
                b.TableColumn(
                    "sha256",
                    say(QT_TRANSLATE_NOOP("convivencia", "Fingerprint (SHA-256, first 16)")),
                    width=2,
                ),
            ),
            list(inputs),
        ),
        b.Paragraph(
            say(
                QT_TRANSLATE_NOOP("convivencia", "Versions: {versions}."),
                versions=", ".join(f"{name} {value}" for name, value in versions.items()),
            ),
            "note",
        ),
        b.Paragraph(
            say(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "p-values from permutations: (the smaller of the counts of draws at "
                    "least and at most as large, plus one) ÷ (permutations plus one), doubled "
                    "because the tests are two-sided; corrected for many tests by Benjamini and "
                    "Hochberg (1995).",
                )
            ),
            "note",
        ),
        b.Heading(2, say(QT_TRANSLATE_NOOP("convivencia", "References"))),
        b.References(tuple(b.Reference(item) for item in sorted(references))),
    )


def _plain(value: object) -> str:
    if isinstance(value, (tuple, list)):
        return ", ".join(str(item) for item in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


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


def _place_of(table: str, context: Context) -> str:
    """Return what the gate's log calls a table, in the reader's words."""
    step = next((item for item in context.released.log if item.step == table), None)
    if step is not None:
        return context.say(analyses()[step.analysis].title)
    return context.say(PLACES[table]) if table in PLACES else table


def _disclosure(block: Block, context: Context) -> Sequence[b.Block]:
    """List what the gate withheld: where, by which rule, how many cells."""
    del block
    say = context.say
    if not context.withheld:
        return (b.Paragraph(say(NOTHING_WITHHELD)),)
    return (
        b.Table(
            say(QT_TRANSLATE_NOOP("convivencia", "Cells withheld")),
            (
                b.TableColumn("table", say(QT_TRANSLATE_NOOP("convivencia", "Where")), width=3),
                b.TableColumn("rule", say(QT_TRANSLATE_NOOP("convivencia", "Rule")), width=4),
                b.TableColumn(
                    "cells", say(QT_TRANSLATE_NOOP("convivencia", "Cells")), kind="integer", width=1
                ),
            ),
            [
                (
                    _place_of(str(entry["table"]), context),
                    say(RULES.get(str(entry["rule"]), str(entry["rule"]))),
                    int(str(entry["cells"])),
                )
                for entry in context.withheld
            ],
        ),
    )


COMPOSERS: dict[str, Composer] = {
    "completeness": _completeness,
    "tree": tree_figure,
    "network": network_figure,
    "disclosure": _disclosure,
    "key_numbers": _key_numbers,
    "findings": _findings,
    "table": _table,
    "map": _map,
    "chart": _chart,
    "caveats": _caveats,
    "text": _text,
    "provenance": _provenance,
}
