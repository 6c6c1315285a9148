"""Word documents, with the styles of a reference document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from ..core.errors import TemplateError
from ..core.files import write_whole
from ..core.text import QT_TRANSLATE_NOOP
from . import words
from .blocks import (
    Block,
    Bullets,
    CaveatBox,
    Checklist,
    Contents,
    Document,
    Figure,
    Finding,
    FormField,
    FormTable,
    Heading,
    KeyNumbers,
    MapImage,
    PageBreak,
    Paragraph,
    References,
    Table,
    TableColumn,
    numbered,
)
from .catalogue import Catalogue
from .dates import format_date
from .docx_xml import NAMESPACE, CellXml, Control, bookmarked, control, field, paragraph, run, table
from .numbers import convention
from .plain_text import printable
from .reference import REFERENCE
from .style import palette
from .tables import column_widths, form_rows, table_texts

__all__ = ["docx_bytes", "write_docx"]

TWIPS_PER_CM = 567
EMU_PER_CM = 360_000
LINE_OF_FORM = 340
# Where a municipality's reference document lacks a style of ours.
NEAREST = {"Figure Caption": "Caption", "Lead": "Subtitle", "Table Header": "Table Text"}


def write_docx(
    document: Document,
    path: Path,
    *,
    catalogue: Catalogue | None = None,
    reference: Path = REFERENCE,
) -> None:
    """Write a document as a Word file, whole or not at all.

    Parameters
    ----------
    document : Document
        The content.
    path : Path
        The file to write.
    catalogue : Catalogue, optional
        The words that the writer adds; that of the document's language when not given.
    reference : Path
        The Word file whose styles, page and letterhead are used.
    """
    write_whole(path, docx_bytes(document, catalogue=catalogue, reference=reference))


def docx_bytes(
    document: Document, *, catalogue: Catalogue | None = None, reference: Path = REFERENCE
) -> bytes:
    """Return a document as the bytes of a Word file."""
    writer = _Writer(document, catalogue or Catalogue.load(document.language), reference)
    writer.cover()
    across = landscape_positions(document.blocks)
    for place, (block, number, anchor) in enumerate(numbered(document)):
        writer.write(block, number, anchor, landscape=place in across)
    return writer.finish()


def landscape_positions(blocks: Sequence[Block]) -> set[int]:
    """Return which blocks go on a page across: wide tables with the heading that leads to them."""
    across: set[int] = set()
    for place, block in enumerate(blocks):
        if not (isinstance(block, (Table, FormTable)) and block.landscape):
            continue
        first = place
        while first > 0 and isinstance(blocks[first - 1], (Heading, Paragraph)):
            first -= 1
        while first < place and not isinstance(blocks[first], Heading):
            first += 1
        across.update(range(first, place + 1))
    return across


class _Writer:
    """Holds the Word document while its blocks are appended."""

    def __init__(self, document: Document, catalogue: Catalogue, reference: Path) -> None:
        self.document = document
        self.catalogue = catalogue
        self.translate = catalogue.translate
        self.word = _opened(reference)
        self.styles = {style.name.lower(): style.style_id for style in self.word.styles}
        self.tag = convention(document.language).tag
        self.controls = 0
        self.new_page = False
        self.anchors = [
            (block, anchor) for block, _, anchor in numbered(document) if isinstance(block, Heading)
        ]
        self.writers: dict[type, Callable[[Any, int, str], None]] = {
            Heading: self.heading,
            Paragraph: self.paragraph,
            Bullets: self.bullets,
            Finding: self.finding,
            Table: self.table,
            FormTable: self.form_table,
            FormField: self.form_field,
            Figure: self.picture,
            MapImage: self.picture,
            CaveatBox: self.caveats,
            KeyNumbers: self.key_numbers,
            References: self.references,
            Checklist: self.checklist,
            PageBreak: self.page_break,
            Contents: self.contents,
        }
        self._settle()

    # -- the file ---------------------------------------------------------------------------

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
        _furnish(
            section.header,
            paragraph(
                self.style("Header"), run(f"{self.document.municipality}  ·  {level}"), root=True
            ),
        )
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
        return found or self.styles.get("normal", "Normal")

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
        new.page_width, new.page_height = last.page_height, last.page_width
        new.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        new.different_first_page_header_footer = False

    # -- cover and contents -----------------------------------------------------------------

    def cover(self) -> None:
        """Write the first page: whose, what, when, for whom."""
        document = self.document
        self.text("Cover Place", document.municipality)
        self.text("Title", document.title)
        self.text("Subtitle", document.subtitle)
        if document.period:
            self.text("Cover Period", self.translate(words.PERIOD, period=document.period))
        level = self.translate(words.LEVELS[document.level])
        self.text("Cover Period", self.translate(words.DISTRIBUTION, level=level))
        when = format_date(document.date, self.catalogue)
        version = self.translate(words.VERSION, version=document.version)
        self.text("Cover Detail", f"{when}  ·  {version}" if document.version else when)
        if document.source_line:
            self.text("Cover Detail", document.source_line)
        self.page_break()

    def contents(self, block: Contents, number: int, anchor: str) -> None:
        """Write the list of headings as a field that already holds it."""
        del number, anchor
        self.text("TOC Heading", self.translate(words.CONTENTS))
        shown = [(heading, name) for heading, name in self.anchors if heading.level <= block.depth]
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
            f' TOC \\o "1-{block.depth}" \\h \\z \\u </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        for place, (heading, name) in enumerate(shown):
            link = (
                f'<w:hyperlink w:anchor="_{name}" w:history="1">{run(heading.text)}</w:hyperlink>'
            )
            end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if place == len(shown) - 1 else ""
            self.line(f"toc {heading.level}", f"{'' if place else begin}{link}{end}")

    # -- text -------------------------------------------------------------------------------

    def write(self, block: Block, number: int, anchor: str, *, landscape: bool = False) -> None:
        """Write a block, on a page of the right orientation."""
        self.turn(landscape=landscape)
        self.writers[type(block)](block, number, anchor)

    def heading(self, block: Heading, number: int, anchor: str) -> None:
        """Write a heading that links can reach."""
        level = min(max(block.level, 1), 4)
        self.line(f"Heading {level}", bookmarked(number, f"_{anchor}", run(block.text)))

    def paragraph(self, block: Paragraph, number: int, anchor: str) -> None:
        """Write running text."""
        del number, anchor
        self.text({"body": "Normal", "lead": "Lead", "note": "Note"}[block.style], block.text)

    def bullets(self, block: Bullets, number: int, anchor: str) -> None:
        """Write a list; ordered ones carry their numbers as text, so that each starts at one."""
        del number, anchor
        for place, item in enumerate(block.items, 1):
            if block.ordered:
                self.line("Checklist", run(f"{place}.\t{item}"))
            else:
                self.line("List Bullet", run(item))

    def finding(self, block: Finding, number: int, anchor: str) -> None:
        """Write a finding with its evidence beside the same bar."""
        del number, anchor
        if block.caption:
            self.line(
                "Finding",
                run(f"{block.caption}\n", bold=False) + run(block.statement),
                keep_next=True,
            )
        else:
            self.line("Finding", run(block.statement), keep_next=True)
        support = []
        if block.evidence:
            support.append(self.translate(words.EVIDENCE, evidence=block.evidence))
        if block.confidence:
            support.append(self.translate(words.CONFIDENCE[block.confidence]))
        self.line("Finding Evidence", run("\n".join(support)))

    def caveats(self, block: CaveatBox, number: int, anchor: str) -> None:
        """Write what weakens a conclusion in a tinted box."""
        del number, anchor
        kind = {"info": "Info", "caution": "Caution", "warning": "Warning"}[block.severity]
        title = block.title or self.translate(words.SEVERITY[block.severity])
        self.line(f"{kind} Title", run(title), keep_next=True)
        signed = [item if len(block.items) == 1 else f"–  {item}" for item in block.items]
        for item in signed:
            self.line(kind, run(item))
        self.text("Gap", "")

    def references(self, block: References, number: int, anchor: str) -> None:
        """Write the sources; addresses are printed, not linked."""
        del number, anchor
        for place, item in enumerate(block.items, 1):
            address = f"\n{item.address}" if item.address else ""
            self.line("Reference", run(f"{place}.\t{item.text}{address}"))

    def checklist(self, block: Checklist, number: int, anchor: str) -> None:
        """Write conditions with a sign and, for who cannot see it, the state in words."""
        del number, anchor
        if block.caption:
            self.line("Caption", run(block.caption), keep_next=True)
        for item in block.items:
            state = self.translate(words.CHECK_STATE[item.state])
            note = f"{state}; {item.note}" if item.note else state
            sign = words.CHECK_MARK[item.state]
            self.line("Checklist", run(f"{sign}\t{item.text} ") + run(f"({note})"))

    def page_break(self, *_given: object) -> None:
        """Start a new page with whatever comes next."""
        self.new_page = True

    # -- tables, numbers and forms ----------------------------------------------------------

    def caption(self, word: str, name: str, number: int, text: str, style: str) -> None:
        """Write a numbered caption; Word can list and renumber it."""
        before, _, after = self.translate(word, number="\x01").partition("\x01")
        counter = field(f"SEQ {name} \\* ARABIC", str(number))
        label = f"{run(before)}{counter}{run(after)}"
        self.line(style, f"{label}{run(f'. {text}', bold=False)}")

    def table(self, block: Table, number: int, anchor: str) -> None:
        """Write a table with its caption above and its note below."""
        del anchor
        texts = table_texts(block, self.document.language, self._yes, self._no)
        self.caption(words.TABLE, "Table", number, block.caption, "Caption")
        first_total = len(texts) - block.total_rows
        text_style = self.style("Table Text")
        sides = [column.side for column in block.columns]
        rows = [self._heading_row(block.columns)]
        for place, row in enumerate(texts):
            bold = True if place >= first_total else None
            stays = _stays_with_next(place, len(texts), block.total_rows)
            rows.append(
                [
                    CellXml(
                        paragraph(text_style, run(text, bold=bold), align=side, keep_next=stays)
                    )
                    for text, side in zip(row, sides, strict=True)
                ]
            )
        rules = {first_total + 1: palette()["accent"][1:]} if block.total_rows else None
        widths = self._widths(block.columns, texts)
        self.append(table(widths, rows, style=self._table_style, title=block.caption, rules=rules))
        self.text("Note" if block.note else "Gap", block.note)

    def form_table(self, block: FormTable, number: int, anchor: str) -> None:
        """Write a matrix whose empty cells are tinted and can be filled."""
        del anchor
        texts = form_rows(block, self.document.language, self._yes, self._no)
        self.caption(words.TABLE, "Table", number, block.caption, "Caption")
        tint = palette()["form"][1:]
        rows = [self._heading_row(block.columns)]
        style = self.style("Table Text")
        for place, row in enumerate(texts, 1):
            stays = _stays_with_next(place - 1, len(texts), 0)
            cells = []
            for text, column in zip(row, block.columns, strict=True):
                if text is not None:
                    content = paragraph(style, run(text), align=column.side, keep_next=stays)
                    cells.append(CellXml(content))
                    continue
                wanted = self._control(
                    f"{column.label} {place}", "", "choice" if column.choices else column.kind,
                    column.choices, "", f"{column.name}_{place}",
                )  # fmt: skip
                content = control(wanted, style, align=column.side, keep_next=stays)
                cells.append(CellXml(content, tint))
            rows.append(cells)
        grid = palette()["grid"][1:]
        self.append(
            table(
                self._widths(block.columns, texts),
                rows,
                style=self._table_style,
                title=block.caption,
                lowest=LINE_OF_FORM,
                edges=dict.fromkeys(("insideH", "insideV"), grid),
            )  # fmt: skip
        )
        waiting = any(text is None for row in texts for text in row)
        tint_means = self.translate(words.TINT_MEANS) if waiting else ""
        self.text("Note", " ".join(part for part in (block.note, tint_means) if part))

    def form_field(self, block: FormField, number: int, anchor: str) -> None:
        """Write a label, what is expected, and a box to write in."""
        del anchor
        self.text("Form Label", block.label, keep_next=True)
        if block.hint:
            self.text("Form Hint", block.hint, keep_next=True)
        waits = {
            "text": words.WRITE_HERE,
            "choice": words.CHOOSE,
            "date": words.CHOOSE_DATE,
            "number": words.WRITE_NUMBER,
        }[block.kind]
        tag = block.name or f"field_{number}"
        wanted = self._control(
            block.label, self.translate(waits), block.kind, block.choices, block.value, tag
        )
        box = CellXml(control(wanted, self.style("Form Text")), palette()["form"][1:])
        edge = dict.fromkeys(("top", "left", "bottom", "right"), palette()["outline"][1:])
        self.append(
            table(
                [self.width()],
                [[box]],
                style=self._table_style,
                headed=False,
                title=block.label,
                lowest=LINE_OF_FORM * max(block.lines, 1),
                edges=edge,
            )  # fmt: skip
        )
        self.text("Gap", "")

    def key_numbers(self, block: KeyNumbers, number: int, anchor: str) -> None:
        """Write numbers in large type side by side."""
        del number, anchor
        if not block.items:
            return
        total = self.width()
        widths = [total // len(block.items)] * len(block.items)
        cells = []
        for item in block.items:
            content = paragraph(self.style("Key Number"), run(item.value))
            content += paragraph(self.style("Key Label"), run(item.label))
            content += paragraph(self.style("Key Note"), run(item.note)) if item.note else ""
            cells.append(CellXml(content))
        accent = palette()["accent"][1:]
        edges = {"top": accent, "bottom": palette()["grid"][1:]}
        self.append(table(widths, [cells], style=self._table_style, headed=False, edges=edges))
        self.text("Gap", "")

    def _control(
        self,
        label: str,
        placeholder: str,
        kind: str,
        choices: tuple[str, ...],
        value: str,
        tag: str,
    ) -> Control:
        self.controls += 1
        return Control(
            100_000 + self.controls, label, placeholder, kind, choices, value, tag, self.tag
        )

    def _heading_row(self, columns: Sequence[TableColumn]) -> list[CellXml]:
        style = self.style("Table Header")
        return [
            CellXml(paragraph(style, run(column.heading), align=column.side, keep_next=True))
            for column in columns
        ]

    def _widths(
        self, columns: Sequence[TableColumn], rows: Sequence[Sequence[str | None]]
    ) -> list[int]:
        """Share the width of the text among the columns."""
        parts = column_widths(columns, rows)
        total = self.width()
        widths = [int(total * part / sum(parts)) for part in parts]
        widths[-1] += total - sum(widths)
        return widths

    @property
    def _table_style(self) -> str:
        return self.styles.get("convivencia table", self.styles.get("table grid", "TableNormal"))

    @property
    def _yes(self) -> str:
        return self.translate(words.YES)

    @property
    def _no(self) -> str:
        return self.translate(words.NO)

    # -- pictures ---------------------------------------------------------------------------

    def picture(self, block: Figure | MapImage, number: int, anchor: str) -> None:
        """Write a picture with what it shows in words, its caption and its source."""
        del anchor
        from docx.image.exceptions import UnrecognizedImageError

        paragraph_of_picture = self.word.add_paragraph()
        self._start_page(paragraph_of_picture._p)
        properties = paragraph_of_picture._p.get_or_add_pPr()
        properties.get_or_add_pStyle().val = self.style("Figure")
        wide = min(int(block.width_cm * EMU_PER_CM), self.width() * 635)
        try:
            shape = paragraph_of_picture.add_run().add_picture(BytesIO(block.image), width=wide)
        except UnrecognizedImageError as failure:
            raise TemplateError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "The picture “{caption}” is no PNG, so Word cannot show it."
                ),
                caption=block.caption,
            ) from failure
        shape._inline.docPr.set("descr", printable(block.alt))
        is_map = isinstance(block, MapImage)
        word, name = (words.MAP, "Map") if is_map else (words.FIGURE, "Figure")
        shape._inline.docPr.set("name", f"{name} {number}")
        self.caption(word, name, number, block.caption, "Figure Caption")
        source = self.translate(words.SOURCE, source=block.source) if block.source else ""
        self.text("Note" if source else "Gap", source)


def _stays_with_next(place: int, count: int, totals: int) -> bool:
    """Keep short tables whole, and first rows, last rows and totals of long ones together."""
    if place >= count - 1:
        return False
    return count <= 14 or place < 1 or place >= count - totals - 2


def _opened(reference: Path) -> Any:
    """Open the reference document."""
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
