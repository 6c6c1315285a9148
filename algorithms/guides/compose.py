"""A guide's document: the outline's chapters, filled from the registers, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..core.errors import InputError
from ..core.guides import load_guides
from ..core.outline import Block, Chapter, Outline
from ..core.text import QT_TRANSLATE_NOOP
from ..core.version import VERSION
from ..documents import blocks as b
from ..documents.outline_tables import (
    CAPTION_WITH_ID,
    parts_on_paper,
    row_below,
    sections,
    tables_of_parts,
)
from ..documents.words import STRUCTURED_AFTER
from ..store.schema import registers
from . import guide_words as words
from .held import Held
from .library_pages import library_blocks
from .tables import GuideTable, guide_table
from .wording import Labelled, labelled, texts_of

__all__ = ["GuideDocument", "form_title"]

NO_FORM = QT_TRANSLATE_NOOP(
    "convivencia",
    "The table {table} of the outline names no form of the guides as its register: “{form}”.",
)
LONGEST_NAME = 70
NO_LABELS = "no_labels"
"""The point of the language checklist that the list of words can answer."""


def form_title(form: str, language: str) -> str:
    """Return what a form is called."""
    return registers()[form].instrument.title.in_language(language)


@dataclass(frozen=True, slots=True)
class GuideDocument:
    """What a guide's document is made of.

    Parameters
    ----------
    outline : Outline
        The chapters.
    held : Held
        The registers as the readers may see them.
    municipality : str
        The name on the cover.
    """

    outline: Outline
    held: Held
    municipality: str = ""

    def __post_init__(self) -> None:
        """Refuse an outline whose tables come from elsewhere, such as that of a plan."""
        for block in self.tables:
            if block.register not in registers():
                raise InputError(NO_FORM, table=block.id, form=block.register or "")

    @property
    def language(self) -> str:
        """The language of the document."""
        return self.held.catalogue.language

    @property
    def title(self) -> str:
        """The document's title."""
        return self.outline.title.in_language(self.language)

    @property
    def origin(self) -> str:
        """Whose structure and text this is."""
        ours = self.outline.source_status == "reconstructed"
        return self.held.say(STRUCTURED_AFTER if ours else words.OWN_TEXT)

    @property
    def tables(self) -> tuple[Block, ...]:
        """The blocks that are tables."""
        return tuple(block for block in self.outline.blocks if block.kind == "table")

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms that supply the document, each once."""
        return tuple(dict.fromkeys(block.register or "" for block in self.tables))

    @property
    def missing(self) -> tuple[str, ...]:
        """The forms without a row."""
        return tuple(form for form in self.forms if not self.held.of(form))

    def found_words(self) -> tuple[list[Labelled], int]:
        """Return the texts with words that label, and how many texts were looked through."""
        return labelled(self.outline, self.held), sum(1 for _ in texts_of(self.outline, self.held))

    def document(self) -> b.Document:
        """Return the content of the document."""
        chapters = [
            block
            for number, chapter in enumerate(self.outline.chapters, 1)
            for block in self._chapter(chapter, number)
        ]
        return b.Document(
            title=self.title,
            subtitle=self.held.say(words.SUBTITLE),
            municipality=self.municipality,
            period="",
            language=self.language,
            level=self.held.level,
            date=self.held.today,
            version="",
            source_line=self.origin,
            blocks=(b.Contents(1), self._how_made(), b.PageBreak(), *chapters, *self._made_of()),
            metadata={"subject": self.title},
        )

    def _how_made(self) -> b.CaveatBox:
        say, minimum = self.held.say, self.held.minimum
        small = say(words.MINIMUM, minimum=minimum) if minimum else say(words.ALL_TOLD)
        items = (say(words.FROM_REGISTERS), say(words.NO_NAMES), small)
        return b.CaveatBox("info", items, say(words.HOW_MADE))

    def _chapter(self, chapter: Chapter, number: int) -> Iterator[b.Block]:
        title = chapter.title.in_language(self.language)
        yield b.Heading(1, f"{number}. {title}", chapter.id)
        if chapter.intro is not None:
            yield b.Paragraph(chapter.intro.in_language(self.language), "lead")
        for section in sections(chapter):
            for _, block in section:
                yield from self._block(block)

    def _block(self, block: Block) -> Iterator[b.Block]:
        match block.kind:
            case "section" if block.title is not None:
                yield b.Heading(2, block.title.in_language(self.language))
            case "text" if block.body is not None:
                yield b.Paragraph(block.body.in_language(self.language))
            case "table":
                yield from self._table(block)
            case "checklist":
                yield from self._checklist(block)
            case "wording":
                yield from self._wording()
            case "library":
                yield from library_blocks(self.held)

    def _table(self, block: Block) -> Iterator[b.Block]:
        table = guide_table(block, self.held)
        title = block.title.in_language(self.language) if block.title else ""
        if not table.rows:
            yield b.Paragraph(self._why_empty(block, title, table))
            return
        reading = [block.reading.in_language(self.language)] if block.reading else []
        note = " ".join([*table.notes, *reading])
        if block.layout == "sheet":
            yield from self._sheets(block, title, table, note)
            return
        caption = self.held.say(CAPTION_WITH_ID, title=title, table=block.id)
        printed = parts_on_paper(table.columns, table.rows, self.held.say, across=False)
        for part in tables_of_parts(caption, printed, self.held.say, note=note):
            if isinstance(part, b.Table):
                yield b.Table(
                    part.caption, part.columns, part.rows, part.note, table.totals, part.landscape
                )

    def _why_empty(self, block: Block, title: str, table: GuideTable) -> str:
        if table.written:
            return " ".join((self.held.say(words.MISSING_OF_THESE, title=title), *table.notes))
        form = block.register or ""
        called = f"{form} ({form_title(form, self.language)})"
        return self.held.say(words.MISSING, title=title, form=called)

    def _sheets(self, block: Block, title: str, table: GuideTable, note: str) -> Iterator[b.Block]:
        """Yield a table of fields for each row of the register; empty fields stay out."""
        labels = [column.label for column in table.columns]
        several = len(table.rows) > 1
        for number, row in enumerate(table.rows, 1):
            caption = (
                self.held.say(
                    words.NUMBERED, title=title, number=number, name=_name(row), table=block.id
                )
                if several
                else self.held.say(CAPTION_WITH_ID, title=title, table=block.id)
            )
            filled = [
                (label, cell if column.kind == "text" else b.Measure(cell, column.kind))
                if isinstance(cell, (int, float))
                else (label, cell)
                for label, column, cell in zip(labels, table.columns, row, strict=True)
                if cell not in (None, "")
            ]
            columns, rows = row_below(
                [label for label, _ in filled],
                [cell for _, cell in filled],
                self.held.say,
                words.CONTENT,
            )
            yield b.Table(caption, columns, rows, note if number == 1 else "")

    def _checklist(self, block: Block) -> Iterator[b.Block]:
        form = next(
            (
                form
                for guide in load_guides()
                for form in guide.instruments
                if form.id == block.register
            ),
            None,
        )
        if form is None:
            return
        found, texts = self.found_words()
        items = []
        for item in form.items:
            state, note = "open", ""
            if item.id == NO_LABELS and texts:
                state = "no" if found else "yes"
                named = dict.fromkeys(word for one in found for word in one.words)
                note = self.held.say(words.FOUND_WORDS, words=", ".join(named)) if found else ""
            items.append(b.CheckItem(item.text.in_language(self.language), state, note))  # type: ignore[arg-type]
        yield b.Checklist(tuple(items), form.title.in_language(self.language))

    def _wording(self) -> Iterator[b.Block]:
        found, texts = self.found_words()
        if not found:
            said = words.WORDING_CLEAN if texts else words.WORDING_NOTHING
            yield b.Paragraph(self.held.say(said, texts=texts))
            return
        yield b.Paragraph(self.held.say(words.WORDING_FOUND, count=len(found), texts=texts))
        columns, rows = self.wording_table(found)
        yield b.Table(self.held.say(words.WORDING), columns, rows)

    def wording_table(
        self, found: Sequence[Labelled]
    ) -> tuple[tuple[b.TableColumn, ...], list[tuple[b.Cell, ...]]]:
        """Return where the words stand, by form, row and column."""
        say = self.held.say
        columns = (
            b.TableColumn("form", say(words.REGISTER), width=2.4),
            b.TableColumn("row", say(words.ROW), width=0.7),
            b.TableColumn("column", say(words.COLUMN), width=1.8),
            b.TableColumn("words", say(words.WORDS), width=2.4),
        )
        labels = {
            (form, column.name): column.label.in_language(self.language)
            for form in self.forms
            for column in registers()[form].columns
        }
        rows: list[tuple[b.Cell, ...]] = [
            (
                f"{form_title(one.form, self.language)} ({one.form})",
                str(one.row),
                labels[one.form, one.column],
                ", ".join(one.words),
            )
            for one in found
        ]
        return columns, rows

    def forms_table(self) -> tuple[tuple[b.TableColumn, ...], list[tuple[b.Cell, ...]]]:
        """Return the forms that supply the document and how many rows each has."""
        say = self.held.say
        columns = (
            b.TableColumn("form", say(words.FORM), width=0.8),
            b.TableColumn("title", say(words.REGISTER), width=3),
            b.TableColumn("rows", say(words.ROWS), kind="integer", width=0.8),
            b.TableColumn("state", say(words.STATE), width=1.2),
        )
        rows: list[tuple[b.Cell, ...]] = [
            (
                form,
                form_title(form, self.language),
                len(self.held.of(form)),
                say(words.IS_THERE if self.held.of(form) else words.IS_MISSING),
            )
            for form in self.forms
        ]
        return columns, rows

    def _made_of(self) -> Iterator[b.Block]:
        say = self.held.say
        yield b.Heading(1, say(words.MADE_OF), "made_of")
        filled = len(self.forms) - len(self.missing)
        yield b.Paragraph(say(words.MADE_OF_INTRO, filled=filled, all=len(self.forms)))
        columns, rows = self.forms_table()
        yield b.Table(say(words.MADE_OF), columns, rows)
        yield b.Paragraph(self.origin, "note")
        yield b.Paragraph(say(words.VERSIONS, versions=f"convivencia {VERSION}"), "note")


def _name(row: Sequence[b.Cell]) -> str:
    """Return what a row is called: its first text that is no number, in a few words."""
    first = next((cell for cell in row if isinstance(cell, str) and cell), "")
    line = first.splitlines()[0] if first else ""
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1].rstrip()}…"
