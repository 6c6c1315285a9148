"""Text and pictures of a Word document: each block's function adds it to the page."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from ..core.errors import TemplateError
from ..core.text import QT_TRANSLATE_NOOP
from . import words
from .blocks import (
    Bullets,
    CaveatBox,
    Checklist,
    Contents,
    Figure,
    Finding,
    Heading,
    MapImage,
    Paragraph,
    References,
)
from .dates import format_date
from .docx_page import Page
from .docx_xml import bookmarked, run
from .plain_text import printable

__all__ = [
    "write_bullets",
    "write_caveats",
    "write_checklist",
    "write_contents",
    "write_cover",
    "write_finding",
    "write_heading",
    "write_paragraph",
    "write_picture",
    "write_references",
]

EMU_PER_CM = 360_000


def write_cover(page: Page) -> None:
    """Write the first page, or the head of a short document: whose, what, when, for whom."""
    document = page.document
    if document.opening == "head":
        _write_head(page)
        return
    page.text("Cover Place", document.municipality)
    page.text("Title", document.title)
    page.text("Subtitle", document.subtitle)
    if document.period:
        page.text("Cover Period", page.translate(words.PERIOD, period=document.period))
    level = page.translate(words.LEVELS[document.level])
    page.text("Cover Period", page.translate(words.DISTRIBUTION, level=level))
    when = format_date(document.date, page.catalogue)
    version = page.translate(words.VERSION, version=document.version)
    page.text("Cover Detail", f"{when}  ·  {version}" if document.version else when)
    if document.source_line:
        page.text("Cover Detail", document.source_line)
    page.page_break()


def _write_head(page: Page) -> None:
    """Write whose, what, when and for whom in a few lines; the text follows at once."""
    document = page.document
    page.text("Head Place", document.municipality)
    page.text("Head Title", document.title)
    facts = [
        page.translate(words.PERIOD, period=document.period) if document.period else "",
        page.translate(words.DISTRIBUTION, level=page.translate(words.LEVELS[document.level])),
        format_date(document.date, page.catalogue),
    ]
    page.text("Head Detail", "  ·  ".join(fact for fact in facts if fact))
    page.text("Head Detail", document.subtitle)
    page.text("Gap", "")


def write_contents(page: Page, block: Contents, headings: Sequence[tuple[Heading, str]]) -> None:
    """Write the list of headings as a field that already holds it."""
    page.text("TOC Heading", page.translate(words.CONTENTS))
    shown = [(heading, name) for heading, name in headings if heading.level <= block.depth]
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f' TOC \\o "1-{block.depth}" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    for place, (heading, name) in enumerate(shown):
        shown_text = run(" ".join(heading.text.split()))
        link = f'<w:hyperlink w:anchor="_{name}" w:history="1">{shown_text}</w:hyperlink>'
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if place == len(shown) - 1 else ""
        page.line(f"toc {heading.level}", f"{'' if place else begin}{link}{end}")


def write_heading(page: Page, block: Heading, number: int, anchor: str) -> None:
    """Write a heading that links can reach."""
    level = min(max(block.level, 1), 4)
    page.line(
        f"Heading {level}", bookmarked(number, f"_{anchor}", run(" ".join(block.text.split())))
    )


def write_paragraph(page: Page, block: Paragraph) -> None:
    """Write running text."""
    style = {"body": "Normal", "lead": "Lead", "note": "Note"}[block.style]
    page.text(style, block.text, keep_next=block.with_next)


def write_bullets(page: Page, block: Bullets) -> None:
    """Write a list; ordered ones carry their numbers as text, so that each starts at one."""
    for place, item in enumerate(block.items, 1):
        if block.ordered:
            page.line("Checklist", run(f"{place}.\t{item}"))
        else:
            page.line("List Bullet", run(item))


def write_finding(page: Page, block: Finding) -> None:
    """Write a finding with its evidence beside the same bar."""
    if block.caption:
        page.line(
            "Finding",
            run(f"{block.caption}\n", bold=False) + run(block.statement),
            keep_next=True,
        )
    else:
        page.line("Finding", run(block.statement), keep_next=True)
    support = []
    if block.evidence:
        support.append(page.translate(words.EVIDENCE, evidence=block.evidence))
    if block.confidence:
        support.append(page.translate(words.CONFIDENCE[block.confidence]))
    page.line("Finding Evidence", run("\n".join(support)))


def write_caveats(page: Page, block: CaveatBox) -> None:
    """Write what weakens a conclusion in a tinted box."""
    kind = {"info": "Info", "caution": "Caution", "warning": "Warning"}[block.severity]
    title = block.title or page.translate(words.SEVERITY[block.severity])
    page.line(f"{kind} Title", run(title), keep_next=True)
    signed = [item if len(block.items) == 1 else f"–  {item}" for item in block.items]
    for item in signed:
        page.line(kind, run(item))
    page.text("Gap", "")


def write_references(page: Page, block: References) -> None:
    """Write the sources; addresses are printed, not linked."""
    for place, item in enumerate(block.items, 1):
        address = f"\n{item.address}" if item.address else ""
        page.line("Reference", run(f"{place}.\t{item.text}{address}"))


def write_checklist(page: Page, block: Checklist) -> None:
    """Write conditions with a sign and, for who cannot see it, the state in words."""
    if block.caption:
        page.line("Caption", run(block.caption), keep_next=True)
    for item in block.items:
        state = words.check_state(item, page.translate)
        sign = words.CHECK_MARK[item.state]
        page.line("Checklist", run(f"{sign}\t{item.text} ") + run(state))


def write_picture(page: Page, block: Figure | MapImage, number: int) -> None:
    """Write a picture with what it shows in words, its caption and its source."""
    from docx.image.exceptions import UnrecognizedImageError

    paragraph_of_picture = page.word.add_paragraph()
    page._start_page(paragraph_of_picture._p)
    properties = paragraph_of_picture._p.get_or_add_pPr()
    properties.get_or_add_pStyle().val = page.style("Figure")
    wide = min(int(block.width_cm * EMU_PER_CM), page.width() * 635)
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
    page.caption(word, name, number, block.caption, "Figure Caption")
    source = page.translate(words.SOURCE, source=block.source) if block.source else ""
    page.text("Note" if source else "Gap", source)
