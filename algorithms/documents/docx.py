"""Word documents, with the styles of a reference document."""

from __future__ import annotations

from pathlib import Path

from ..core.files import write_whole
from . import docx_tables, docx_text
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
)
from .catalogue import Catalogue
from .docx_page import Page, opened_reference
from .flow import landscape_positions, numbered
from .reference import REFERENCE

__all__ = ["docx_bytes", "reference_of", "write_docx"]


def reference_of(word_styles: str | None) -> Path:
    """Return the document that gives the styles: an office's own, or ours.

    Raises
    ------
    TemplateError
        When the office's is no Word document; said before anything is computed.
    """
    if word_styles is None:
        return REFERENCE
    opened_reference(Path(word_styles))
    return Path(word_styles)


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
    page = Page(document, catalogue or Catalogue.load(document.language), reference)
    blocks = tuple(numbered(document))
    headings = [(block, anchor) for block, _, anchor in blocks if isinstance(block, Heading)]
    across = landscape_positions(document.blocks)
    docx_text.write_cover(page)
    for place, (block, number, anchor) in enumerate(blocks):
        page.turn(landscape=place in across)
        if isinstance(block, Contents):
            docx_text.write_contents(page, block, headings)
        else:
            _write(page, block, number, anchor)
    return page.finish()


def _write(page: Page, block: Block, number: int, anchor: str) -> None:
    """Add a block to the page."""
    match block:
        case Heading():
            docx_text.write_heading(page, block, number, anchor)
        case Paragraph():
            docx_text.write_paragraph(page, block)
        case Bullets():
            docx_text.write_bullets(page, block)
        case Finding():
            docx_text.write_finding(page, block)
        case CaveatBox():
            docx_text.write_caveats(page, block)
        case References():
            docx_text.write_references(page, block)
        case Checklist():
            docx_text.write_checklist(page, block)
        case Figure() | MapImage():
            docx_text.write_picture(page, block, number)
        case Table():
            docx_tables.write_table(page, block, number)
        case FormTable():
            docx_tables.write_form_table(page, block, number)
        case FormField():
            docx_tables.write_form_field(page, block, number)
        case KeyNumbers():
            docx_tables.write_key_numbers(page, block)
        case PageBreak():
            page.page_break()
