"""A Word document while it is being written: its styles, its end, its page."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from ..core.errors import TemplateError
from ..core.text import QT_TRANSLATE_NOOP
from . import words
from .blocks import Document
from .catalogue import Catalogue
from .docx_xml import field, paragraph, run
from .numbers import convention
from .plain_text import printable

__all__ = ["Page", "opened_reference"]

# Where a municipality's reference document lacks a style of ours.
NEAREST = {
    "Figure Caption": "Caption",
    "Lead": "Subtitle",
    "Table Header": "Table Text",
    "Head Place": "Subtitle",
    "Head Title": "Title",
    "Head Detail": "Note",
}


class Page:
    """The end of a Word document, where blocks are appended, in the styles of a reference."""

    def __init__(self, document: Document, catalogue: Catalogue, reference: Path) -> None:
        self.document = document
        self.catalogue = catalogue
        self.translate = catalogue.translate
        self.word = opened_reference(reference)
        self.styles = {style.name.lower(): style.style_id for style in self.word.styles}
        self.tag = convention(document.language).tag
        self.controls = 0
        self.new_page = False
        self._settle()

    def _settle(self) -> None:
        """Empty the reference document's body and say in whose language and name this one is."""
        body = self.word.element.body
        for element in list(body):
            if not element.tag.endswith("}sectPr"):
                body.remove(element)
        _set_language(self.word, self.tag)
        facts = self.word.core_properties
        facts.title = printable(self.document.title)[:255]
        facts.subject = printable(self.document.metadata.get("subject", self.document.subtitle))[
            :255
        ]
        facts.keywords = printable(self.document.metadata.get("keywords", ""))[:255]
        facts.author = printable(self.document.metadata.get("author", self.document.municipality))[
            :255
        ]
        facts.last_modified_by = facts.author
        facts.comments = ""
        facts.language = self.tag
        facts.version = printable(self.document.version)[:255]
        facts.revision = 1
        self._head_and_foot()

    def _head_and_foot(self) -> None:
        """Put the level above and the title and page below, beside a letterhead that is there."""
        section = self.word.sections[0]
        section.different_first_page_header_footer = True
        level = self.translate(words.LEVELS[self.document.level])
        above = "  ·  ".join(filter(None, (self.document.municipality, level)))
        _furnish(section.header, paragraph(self.style("Header"), run(above), root=True))
        before, _, rest = self.translate(words.PAGE, page="\x01", pages="\x02").partition("\x01")
        between, _, after = rest.partition("\x02")
        pages = (
            f"{run(f'{self.document.title}  ·  {before}')}{field('PAGE', '1')}{run(between)}"
            f"{field('NUMPAGES', '1')}{run(after)}"
        )
        _furnish(section.footer, paragraph(self.style("Footer"), pages, root=True))

    def finish(self) -> bytes:
        """Return the file."""
        buffer = BytesIO()
        self.word.save(buffer)
        return buffer.getvalue()

    def style(self, name: str) -> str:
        """Return the id of a style, or of the nearest one that the reference document has."""
        found = self.styles.get(name.lower())
        if found is None and name in NEAREST:
            return self.style(NEAREST[name])
        return str(found or self.styles.get("normal", "Normal"))

    def append(self, xml: str) -> Any:
        """Add an element at the end of the body, before the last section's properties."""
        from docx.oxml import parse_xml

        element = parse_xml(xml)
        if self.new_page and element.tag.endswith("}tbl"):
            self.text("Gap", "")
        self.word.element.body[-1].addprevious(element)
        self._start_page(element)
        return element

    def _start_page(self, element: Any) -> None:
        """Put the paragraph on a new page if a page break is due."""
        from docx.text.paragraph import Paragraph as WordParagraph

        if self.new_page and element.tag.endswith("}p"):
            WordParagraph(element, self.word).paragraph_format.page_break_before = True
            self.new_page = False

    def line(self, style: str, content: str, *, keep_next: bool = False) -> None:
        """Add a paragraph of runs."""
        self.append(paragraph(self.style(style), content, keep_next=keep_next, root=True))

    def text(self, style: str, text: str, *, keep_next: bool = False) -> None:
        """Add a paragraph of plain text, one per line of it."""
        for line in printable(text).split("\n"):
            self.line(style, run(line), keep_next=keep_next)

    def width(self) -> int:
        """Return the width of the text in twentieths of a point."""
        section = self.word.sections[-1]
        margins = section.left_margin + section.right_margin
        return int((section.page_width - margins) / 635)

    def turn(self, *, landscape: bool) -> None:
        """Start a section across or along the page when the last one is not."""
        from docx.enum.section import WD_ORIENT, WD_SECTION

        last = self.word.sections[-1]
        if (last.page_width > last.page_height) == landscape:
            return
        self.new_page = False
        new = self.word.add_section(WD_SECTION.NEW_PAGE)
        # The paragraph that holds the section is kept so small that it never fills a page.
        holder = self.word.element.body[-2]
        holder.get_or_add_pPr().get_or_add_pStyle().val = self.style("Gap")
        new.page_width, new.page_height = last.page_height, last.page_width
        new.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        new.different_first_page_header_footer = False

    def next_control(self) -> int:
        """Return a number for a content control, unique in the document."""
        self.controls += 1
        return 100_000 + self.controls

    def page_break(self) -> None:
        """Start a new page with whatever comes next."""
        self.new_page = True

    def caption(self, word: str, name: str, number: int, text: str, style: str) -> None:
        """Write a numbered caption; Word can list and renumber it."""
        before, _, after = self.translate(word, number="\x01").partition("\x01")
        counter = field(f"SEQ {name} \\* ARABIC", str(number))
        label = f"{run(before)}{counter}{run(after)}"
        self.line(style, f"{label}{run(f'. {text}', bold=False)}")

    @property
    def table_style(self) -> str:
        """The id of the style of tables."""
        fallback = self.styles.get("table grid", "TableNormal")
        return str(self.styles.get("convivencia table", fallback))

    @property
    def yes(self) -> str:
        """The word for true."""
        return self.translate(words.YES)

    @property
    def no(self) -> str:
        """The word for false."""
        return self.translate(words.NO)


def opened_reference(reference: Path) -> Any:
    """Open the document that gives the styles.

    Raises
    ------
    TemplateError
        When it is no Word document.
    """
    from docx import Document as WordDocument
    from docx.opc.exceptions import PackageNotFoundError

    try:
        return WordDocument(str(reference))
    except (PackageNotFoundError, OSError, KeyError, ValueError) as failure:
        raise TemplateError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{file}” cannot be opened as a Word document: choose a .docx file for the styles.",
            ),
            file=reference.name,
        ) from failure


def _set_language(word: Any, tag: str) -> None:
    """Make the tag the language of all text, for spell checkers and screen readers."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), tag)
    normal = word.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if normal is not None and normal.find(qn("w:lang")) is None:
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), tag)
        normal.append(language)
    theme = word.settings.element.find(qn("w:themeFontLang"))
    if theme is not None:
        theme.set(qn("w:val"), tag)


def _furnish(place: Any, xml: str) -> None:
    """Add a line to a header or footer; what a letterhead holds stays."""
    from docx.oxml import parse_xml

    place.is_linked_to_previous = False
    for empty in list(place.paragraphs):
        if not empty.text.strip() and len(empty._p.xpath(".//w:drawing|.//w:pict")) == 0:
            empty._p.getparent().remove(empty._p)
    place._element.append(parse_xml(xml))
