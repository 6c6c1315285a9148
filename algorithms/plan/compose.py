"""The plan as a document: the outline's chapters, what the diagnosis fills, places to write."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from ..core.multilingual import Text
from ..core.outline import Block, Chapter, Outline
from ..core.version import VERSION
from ..documents import blocks as b
from ..documents.outline_tables import (
    CAPTION_WITH_ID,
    parts_on_paper,
    row_below,
    sections,
    tables_of_parts,
)
from ..documents.panel_file import Measured
from ..documents.paper import Part
from . import plan_words as words
from .approval import Approval, about_approval, approval_of, approved_line, consultation
from .baselines import Baselines
from .book import Book
from .checks import flaws
from .figures import drawing
from .fills import Filler
from .flaw import Flaw
from .focus_map import focus_blocks
from .missing_page import TITLE as MISSING
from .missing_page import missing_blocks
from .pages import Pages
from .quality import evidence
from .sources import Sources
from .tables import Tables
from .written import Written

__all__ = ["Plan"]

LINES_TO_WRITE, LINES_OF_SUMMARY, LINES_BESIDE_TABLES = 10, 18, 6
LINES_OF_ROW = 2
LOW_ROWS = tuple(f"T-P{number}" for number in (2, 3, 4, 10, 12, 13, 14, 15, 16, 19))
"""Tables of marks, amounts and many short rows, which need one line a row."""
WIDE = ("T-P12", "T-P15")
"""Tables of names and marks, in which a name needs the width of a page once it is written."""
MOST_ROWS = 30
WIDEST_MAP_CM, TALLEST_MAP_CM = 16.0, 15.0


NOTHING_WRITTEN = Book({})


@dataclass(frozen=True)
class Plan:
    """What a plan is made of.

    Parameters
    ----------
    outline : Outline
        The chapters.
    filler : Filler
        The rows of the diagnosis.
    sources : Sources
        How the baselines were computed.
    maps : Path
        The folder in which the diagnosis left its maps.
    today : date
        The day on the cover.
    workbook : str
        The name of the workbook that goes with the document; empty when there is none.
    book : Book
        What people wrote in the study's registers; nothing for the empty template.
    checked : bool
        Whether the plan says what is still missing before approval.
    measured : mapping of str to Measured
        What the panel of indicators measured, by code.
    results : Path, optional
        The layers that the diagnosis left, whose areas the plan's own map shows.
    """

    outline: Outline
    filler: Filler
    sources: Sources
    maps: Path
    today: date
    workbook: str = ""
    book: Book = NOTHING_WRITTEN
    checked: bool = False
    measured: Mapping[str, Measured] = field(default_factory=dict)
    results: Path | None = None

    @cached_property
    def tables(self) -> Tables:
        """The plan's tables: what people wrote, else what the diagnosis fills."""
        baselines = Baselines(self.filler, self.book, self.measured)
        pages = Pages(
            self.book,
            baselines,
            self.filler.catalogue,
            self.filler.forms,
            self.filler.diagnosis,
        )
        return Tables(self.filler, Written(pages))

    @cached_property
    def flaws(self) -> list[Flaw]:
        """What is to be mended; nothing for the empty template."""
        pages = self.tables.written.pages
        return flaws(pages.book, pages.baselines) if self.checked else []

    @property
    def language(self) -> str:
        """The language of the document."""
        return self.filler.catalogue.language

    def say(self, text: str, **facts: object) -> str:
        """Translate a sentence."""
        return self.filler.catalogue.translate(text, **facts)

    @property
    def title(self) -> str:
        """The plan's title."""
        return self.outline.title.in_language(self.language)

    @property
    def origin(self) -> str:
        """Whose structure and text this is."""
        ours = self.outline.source_status == "reconstructed"
        return self.say(words.STRUCTURED_AFTER if ours else words.OWN_TEXT)

    @cached_property
    def approval(self) -> Approval | None:
        """The act of approval of a plan in which nothing is to be mended; else None."""
        if any(item.weight == "mend" for item in self.flaws):
            return None
        return approval_of(self.book)

    def document(self) -> b.Document:
        """Return the content of the document."""
        diagnosis = self.filler.diagnosis
        subtitle = self.say(words.SUBTITLE if self.book.empty else words.SUBTITLE_WRITTEN)
        if self.approval is not None:
            subtitle = approved_line(self.approval, self.tables.written.pages)
        chapters = [
            block
            for number, chapter in enumerate(self.outline.chapters, 1)
            for block in self._chapter(chapter, number)
        ]
        return b.Document(
            title=self.title,
            subtitle=subtitle,
            municipality=diagnosis.title,
            period=self.filler.period() or "",
            language=self.language,
            level=diagnosis.level,
            date=self.today,
            version="" if self.approval is None else self.approval.version,
            source_line=self.origin,
            blocks=(b.Contents(1), self._how_to(), b.PageBreak(), *chapters, *self._annex()),
        )

    def _how_to(self) -> b.CaveatBox:
        if self.approval is not None:
            about = about_approval(self.approval, self.tables.written.pages)
            return b.CaveatBox("info", tuple(about), self.say(words.ABOUT_PLAN))
        findings = self.filler.diagnosis.findings
        items = [
            self.say(words.USE_SHADED),
            self.say(words.USE_NOTES),
            self.say(words.USE_BASELINES, example=findings[0].id if findings else "F-01"),
        ]
        if self.checked:
            items.insert(1, self.say(words.USE_REGISTERS, page=self.say(MISSING)))
        if self.workbook:
            items.append(self.say(words.USE_WORKBOOK, file=self.workbook))
        return b.CaveatBox("info", tuple(items), self.say(words.BEFORE_WRITING))

    def _chapter(self, chapter: Chapter, number: int) -> Iterator[b.Block]:
        title = chapter.title.in_language(self.language)
        on_one_page = _is_summary(chapter)
        if on_one_page:
            yield b.PageBreak()
        yield b.Heading(1, f"{number}. {title}", chapter.id)
        if chapter.intro is not None:
            yield b.Paragraph(chapter.intro.in_language(self.language), "lead")
        if chapter.guidance is not None:
            yield from self._for_the_writer(chapter.guidance)
        for section in sections(chapter):
            yield from self._section(section, chapter)
        if on_one_page:
            yield b.PageBreak()

    def _for_the_writer(self, text: Text) -> Iterator[b.Block]:
        """Yield what helps to write; an approved plan is for its readers."""
        if self.approval is not None:
            return
        note = self.say(words.FOR_THE_WRITER, guidance=text.in_language(self.language))
        yield b.Paragraph(note, "note", with_next=True)

    def _section(self, section: Sequence[tuple[int, Block]], chapter: Chapter) -> Iterator[b.Block]:
        # The tables of a section lie the same way, so that short ones share a page.
        across = any(
            part.across or (block.id in WIDE and self.tables.from_people(block))
            for _, block in section
            for part in self._printed(block)
        )
        level = 2
        for place, block in section:
            if block.kind == "section" and block.title is not None:
                yield b.Heading(2, block.title.in_language(self.language))
                level = 3
                if block.hint is not None:
                    yield from self._for_the_writer(block.hint)
            elif block.kind == "text":
                yield from self._text(block, f"{chapter.id}_{place}", _lines(chapter), level)
            else:
                yield from self._block(block, across=across)

    def _block(self, block: Block, *, across: bool) -> Iterator[b.Block]:
        match block.kind:
            case "table" if block.columns and block.step is None:
                yield from self._table(block, across=across)
            case "findings":
                yield from self._findings(block)
            case "tree" | "gantt" | "budget_bars":
                yield from drawing(block, self.tables.written.pages)
            case "map":
                yield from self._map(block)
            case "focus_map" if self.results is not None:
                yield from focus_blocks(block, self.tables.written.pages, self.results)
            case "caveats":
                yield from self._caveats()
            case "provenance":
                yield from self._baselines()

    def _text(self, block: Block, name: str, lines: int, level: int = 2) -> Iterator[b.Block]:
        title = block.title.in_language(self.language) if block.title else ""
        if block.body is not None:
            if title:
                yield b.Heading(level, title)
            yield b.Paragraph(block.body.in_language(self.language))
        elif written := self.tables.written.paragraphs(block):
            if title:
                yield b.Heading(level, title)
            yield from (b.Paragraph(paragraph) for paragraph in written)
        elif block.hint is not None:
            hint = block.hint.in_language(self.language)
            label = title or self.say(words.TO_WRITE)
            yield b.FormField(label, hint, lines=lines, name=name)

    def _printed(self, block: Block, *, across: bool = False) -> tuple[Part, ...]:
        """Return a table of rows as it is printed; nothing for other blocks."""
        if block.kind != "table" or block.step is not None or block.layout == "sheet":
            return ()
        columns = self.tables.columns(block)
        waiting: list[list[b.Cell]] = [[None] * len(columns)] * self.tables.empty_rows(block)
        rows = [*self.tables.rows(block)[:MOST_ROWS], *waiting]
        return parts_on_paper(columns, rows, self.say, across=across)

    def _table(self, block: Block, *, across: bool) -> Iterator[b.Block]:
        title = block.title.in_language(self.language) if block.title else ""
        if block.layout == "sheet":
            yield from self._sheets(block, title)
            return
        rows = self.tables.rows(block)
        notes = [block.reading.in_language(self.language)] if block.reading else []
        notes += self.tables.notes(block)
        if self.filler.withheld(block) and _withheld_in(rows, self.say(words.WITHHELD)):
            notes.append(self.say(words.WITHHELD_MEANS))
        if len(rows) > MOST_ROWS:
            notes.append(self.say(words.FIRST_ROWS, shown=MOST_ROWS, count=len(rows)))
        if block.fill == "priorities" and not rows:
            yield b.Paragraph(self.say(words.NO_PRIORITY))
        caption = self.say(CAPTION_WITH_ID, title=title, table=block.id)
        yield from tables_of_parts(
            caption,
            self._printed(block, across=across),
            self.say,
            note=" ".join(notes),
            lines=1 if block.id in LOW_ROWS else LINES_OF_ROW,
        )

    def _sheets(self, block: Block, title: str) -> Iterator[b.Block]:
        """Yield a form for each project, or each empty row, its fields one below the other."""
        content = words.WRITTEN if self.tables.from_people(block) else words.CONTENT
        labels = [column.label.in_language(self.language) for column in block.columns]
        waiting: list[list[b.Cell]] = [[None] * len(labels)] * max(block.empty_rows, 1)
        written = self.tables.rows(block) if self.tables.from_people(block) else []
        for number, row in enumerate(written or waiting, 1):
            if number > 1:
                yield b.PageBreak()
            caption = self.say(words.SHEET_NUMBER, title=title, number=number, table=block.id)
            yield b.FormTable(caption, *row_below(labels, row, self.say, content))

    def _findings(self, block: Block) -> Iterator[b.Block]:
        """Yield the findings: in full, or as a list of the heaviest where the outline asks few."""
        diagnosis = self.filler.diagnosis
        heaviest = sorted(diagnosis.findings, key=lambda finding: -finding.weight)
        if not heaviest:
            yield b.Paragraph(self.say(words.NO_FINDING))
            return
        if block.limit is not None:
            yield b.Bullets(
                tuple(
                    f"{finding.statement.in_language(self.language)} ({finding.id})"
                    for finding in heaviest[: block.limit]
                )
            )
            return
        for finding in heaviest:
            axis = self.filler.forms.axis(finding.axis)
            yield b.Finding(
                finding.statement.in_language(self.language),
                self.filler.title(finding.analysis),
                finding.confidence,
                self.say(words.CAPTION_OF_FINDING, id=finding.id, axis=axis),
            )

    def _map(self, block: Block) -> Iterator[b.Block]:
        """Yield a map that the diagnosis drew; without it the block is left out."""
        path = self.maps / f"{block.step}_{self.language}.png"
        if not path.is_file() or block.title is None:
            return
        image = path.read_bytes()
        title = block.title.in_language(self.language)
        reading = block.reading.in_language(self.language) if block.reading else ""
        period = self.filler.period()
        caption = f"{title}, {period}" if period else title
        yield b.MapImage(image, f"{title}. {reading}", caption, width_cm=_map_width(image))
        if reading:
            yield b.Paragraph(reading, "note")

    def _annex(self) -> Iterator[b.Block]:
        if self.checked:
            pages = self.tables.written.pages
            yield from missing_blocks(self.flaws, evidence(pages), pages, approval_of(self.book))
        yield b.PageBreak()
        yield b.Heading(1, self.say(words.ANNEX), "annex")
        yield from self._baselines()
        yield from consultation(self.tables.written.pages)
        if self.filler.diagnosis.caveats:
            yield b.Heading(2, self.say(words.LIMITS), "limits")
            yield from self._caveats()
        yield b.Heading(2, self.say(words.METHOD), "method")
        method = (
            f"{self.origin} {self.say(words.METHOD_TEXT, status=self.outline.source_status)}"
            if self.outline.source_status == "reconstructed"
            else self.origin
        )
        yield b.Paragraph(method)
        versions = self.sources.versions() or f"convivencia {VERSION}"
        yield b.Paragraph(self.say(words.VERSIONS, versions=versions), "note")

    def _caveats(self) -> Iterator[b.Block]:
        caveats = [item.in_language(self.language) for item in self.filler.diagnosis.caveats]
        if caveats:
            yield b.CaveatBox("caution", tuple(dict.fromkeys(caveats)))

    def _baselines(self) -> Iterator[b.Block]:
        rows = self.sources.annex_rows()
        if not rows:
            yield b.Paragraph(self.say(words.NO_BASELINE))
            return
        yield b.Paragraph(self.say(words.BASELINES_INTRO))
        columns = (
            b.TableColumn("finding", self.say(words.FINDING), width=1.7),
            b.TableColumn("indicator", self.say(words.INDICATOR), width=2.6),
            b.TableColumn("value", self.say(words.VALUE), kind="decimal", width=1.7),
            b.TableColumn("analysis", self.say(words.ANALYSIS), width=3.6),
            b.TableColumn("parameters", self.say(words.PARAMETERS), width=5.4),
            b.TableColumn("data", self.say(words.DATA), width=5.4),
        )
        yield b.Table(self.say(words.BASELINES), columns, rows, landscape=True)


def _withheld_in(rows: Sequence[Sequence[b.Cell]], word: str) -> bool:
    return any(cell == word for row in rows for cell in row)


def _is_summary(chapter: Chapter) -> bool:
    """Tell whether a chapter shows the few heaviest findings, and so is to be one page."""
    return any(block.kind == "findings" and block.limit is not None for block in chapter.blocks)


def _lines(chapter: Chapter) -> int:
    """Return how much room the boxes of a chapter leave for writing."""
    if _is_summary(chapter):
        return LINES_OF_SUMMARY
    beside = any(block.kind == "table" for block in chapter.blocks)
    return LINES_BESIDE_TABLES if beside else LINES_TO_WRITE


def _map_width(image: bytes) -> float:
    """Return a width at which a PNG leaves room on the page for its caption and reading."""
    if len(image) < 24 or not image.startswith(b"\x89PNG"):
        return WIDEST_MAP_CM
    wide, tall = struct.unpack(">II", image[16:24])
    return min(WIDEST_MAP_CM, TALLEST_MAP_CM * float(wide) / max(float(tall), 1.0))
