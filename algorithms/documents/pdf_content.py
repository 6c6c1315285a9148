"""A document as plain data for the PDF template: every text in its place, nothing to be run.

The template reads this as JSON, so whatever stands in a text is printed and never understood as
markup. What is known only here (words, numbers, which pages lie across) is settled here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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
    Paragraph,
    References,
    Table,
)
from .catalogue import Catalogue
from .dates import format_date
from .flow import landscape_positions, numbered
from .numbers import convention
from .pdf_pictures import Pictures
from .pdf_tables import form_content, table_content
from .plain_text import broken, printable
from .style import palette

__all__ = ["document_content"]

Content = dict[str, Any]


def document_content(document: Document, catalogue: Catalogue, pictures: Pictures) -> Content:
    """Return what the template prints; the pictures are laid aside under the names it uses."""
    say = catalogue.translate
    level = say(words.LEVELS[document.level])
    when = format_date(document.date, catalogue)
    version = say(words.VERSION, version=document.version) if document.version else ""
    tongue, _, region = convention(document.language).tag.partition("-")
    before, _, rest = say(words.PAGE, page="\x01", pages="\x02").partition("\x01")
    between, _, after = rest.partition("\x02")
    facts = document.metadata
    content: Content = _printable(
        {
            "title": document.title,
            "subtitle": document.subtitle,
            "place": document.municipality,
            "period": say(words.PERIOD, period=document.period) if document.period else "",
            "distribution": say(words.DISTRIBUTION, level=level),
            "date": when,
            "version": version,
            "source": document.source_line,
            "opening": document.opening,
            "header": "  ·  ".join(filter(None, (document.municipality, level))),
            "page": [before, between, after],
            "author": facts.get("author", document.municipality),
            "subject": facts.get("subject", document.subtitle),
            "keywords": [word.strip() for word in facts.get("keywords", "").split(",")],
            "day": [document.date.year, document.date.month, document.date.day],
            "language": tongue,
            "region": region,
            "colours": dict(palette()),
            "sections": _sections(document, catalogue, pictures),
        }
    )
    return content


def _sections(document: Document, catalogue: Catalogue, pictures: Pictures) -> list[Content]:
    """Return the blocks in runs of pages that lie the same way."""
    across = landscape_positions(document.blocks)
    sections: list[Content] = []
    depth = 0
    for place, (block, number, _) in enumerate(numbered(document)):
        turned = place in across
        if not sections or sections[-1]["landscape"] != turned:
            sections.append({"landscape": turned, "blocks": []})
        if isinstance(block, Heading):
            depth = min(max(block.level, 1), depth + 1)
            made = _heading(block, depth)
        else:
            made = _block(block, number, catalogue, pictures)
        if isinstance(block, (Figure, MapImage)):
            made["keep"] = _is_note(document.blocks[place + 1 : place + 2])
        sections[-1]["blocks"].append(made)
    return sections


def _is_note(following: Sequence[Block]) -> bool:
    """Tell whether small print follows, which a picture takes along to its page."""
    return any(isinstance(block, Paragraph) and block.style == "note" for block in following)


def _heading(block: Heading, depth: int) -> Content:
    """Return a heading; a reader that speaks is never led from a level to one that is two below."""
    return {
        "kind": "heading",
        "depth": depth,
        "level": min(max(block.level, 1), 4),
        "text": " ".join(block.text.split()),
    }


def _block(block: Block, number: int, catalogue: Catalogue, pictures: Pictures) -> Content:
    """Return what the template needs to print a block."""
    say = catalogue.translate
    made: Content = {"kind": "break"}
    match block:
        case Contents():
            made = {"kind": "contents", "title": say(words.CONTENTS), "depth": block.depth}
        case Paragraph():
            made = _paragraph(block)
        case Bullets():
            made = {"kind": "bullets", "ordered": block.ordered, "items": list(block.items)}
        case Finding():
            made = _finding(block, catalogue)
        case CaveatBox():
            title = block.title or say(words.SEVERITY[block.severity])
            made = {"kind": "caveats", "severity": block.severity, "title": title}
            made["items"] = list(block.items)
        case KeyNumbers():
            items = [[item.value, item.label, item.note] for item in block.items]
            made = {"kind": "numbers", "items": items}
        case Table():
            made = table_content(block, number, catalogue)
        case FormTable() | FormField():
            made = form_content(block, number, catalogue)
        case Figure() | MapImage():
            made = _picture(block, number, catalogue, pictures)
        case References():
            sources = [[item.text, broken(item.address)] for item in block.items]
            made = {"kind": "references", "items": sources}
        case Checklist():
            made = {"kind": "checklist", "caption": block.caption}
            made["items"] = _checks(block, catalogue)
    return made


def _paragraph(block: Paragraph) -> Content:
    return {
        "kind": "paragraph",
        "style": block.style,
        "lines": printable(block.text).split("\n"),
        "keep": block.with_next or block.style == "lead",
    }


def _finding(block: Finding, catalogue: Catalogue) -> Content:
    support = []
    if block.evidence:
        support.append(catalogue.translate(words.EVIDENCE, evidence=block.evidence))
    if block.confidence:
        support.append(catalogue.translate(words.CONFIDENCE[block.confidence]))
    return {
        "kind": "finding",
        "caption": block.caption,
        "statement": block.statement,
        "support": support,
    }


def _checks(block: Checklist, catalogue: Catalogue) -> list[list[str]]:
    return [
        [words.CHECK_MARK[item.state], item.text, words.check_state(item, catalogue.translate)]
        for item in block.items
    ]


def _picture(
    block: Figure | MapImage, number: int, catalogue: Catalogue, pictures: Pictures
) -> Content:
    word = words.MAP if isinstance(block, MapImage) else words.FIGURE
    return {
        "kind": "picture",
        "file": pictures.keep(block),
        "alt": block.alt or block.caption,
        "label": catalogue.translate(word, number=number),
        "caption": block.caption,
        "source": catalogue.translate(words.SOURCE, source=block.source) if block.source else "",
        "width": block.width_cm,
    }


def _printable(value: Any) -> Any:
    """Drop what no format holds from every text, however deep."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {name: _printable(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_printable(item) for item in value]
    return value
