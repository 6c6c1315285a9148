"""How blocks follow each other: their numbers, their anchors, the pages that lie across."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .blocks import Block, Document, FormTable, Heading, Paragraph, Table
from .plain_text import slug

__all__ = ["landscape_positions", "numbered"]


def numbered(document: Document) -> Iterator[tuple[Block, int, str]]:
    """Yield each block with its number among its kind and the anchor of a heading.

    Tables and form tables share one sequence. Anchors are unique in the document.
    """
    counts: dict[str, int] = {}
    anchors: set[str] = set()
    for block in document.blocks:
        kind = "Table" if isinstance(block, (Table, FormTable)) else type(block).__name__
        number = counts[kind] = counts.get(kind, 0) + 1
        anchor = ""
        if isinstance(block, Heading):
            anchor = slug(block.anchor or block.text)
            while anchor in anchors:
                anchor = f"{anchor[:28]}_{number}"
                number += 1
            anchors.add(anchor)
        yield block, counts[kind], anchor


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
