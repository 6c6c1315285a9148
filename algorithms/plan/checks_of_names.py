"""What one form names in another and is not there, whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.text import QT_TRANSLATE_NOOP
from ..store.links import links
from ..store.schema import registers
from .book import Book, same
from .flaw import Flaw, flaw

__all__ = ["flaws_of_names"]

NAMES_NOTHING = QT_TRANSLATE_NOOP(
    "convivencia", "“{name}” is not in {form}: write it there, or choose another."
)
SAID_ELSEWHERE = {("F-L3", "mirrors")}
"""The checks of the trees say these in their own words."""


def flaws_of_names(book: Book) -> Iterator[Flaw]:
    """Say what is named and not there: our own writers refuse it, other programs do not."""
    known = registers()
    for link in links(known):
        if not link.firm or (link.child.id, link.column) in SAID_ELSEWHERE:
            continue
        keys = {same(row.get(link.key)) for row in book.rows(link.parent.id)}
        for row in book.rows(link.child.id):
            name = row.get(link.column)
            if same(name) and same(name) not in keys:
                place = (link.child.id, link.column)
                yield flaw(
                    "names_nothing",
                    "mend",
                    place,
                    row,
                    NAMES_NOTHING,
                    name=name,
                    form=link.parent.id,
                )
