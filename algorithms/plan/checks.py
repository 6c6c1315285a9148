"""All that is to be mended before a plan is approved."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.text import QT_TRANSLATE_NOOP
from .baselines import Baselines
from .book import (
    BUDGET,
    FINANCING,
    LOGFRAME,
    MEANS,
    PROJECTS,
    RACI,
    TIMETABLE,
    TREE,
    Book,
)
from .checks_of_logframe import flaws_of_logframe
from .checks_of_money import flaws_of_money
from .checks_of_names import flaws_of_names
from .checks_of_projects import flaws_of_projects
from .checks_of_trees import flaws_of_trees
from .checks_of_work import flaws_of_work
from .flaw import Flaw, flaw

__all__ = ["ESSENTIAL", "flaws"]

NOTHING_YET = QT_TRANSLATE_NOOP("convivencia", "Nothing is written in this register yet.")
ESSENTIAL = (
    TREE, MEANS, PROJECTS, LOGFRAME, RACI, BUDGET, FINANCING, TIMETABLE, "X-P9", "X-E2", "F-L18",
)  # fmt: skip
"""Registers without which there is no plan to approve, in the order of the work."""


def flaws(book: Book, baselines: Baselines) -> list[Flaw]:
    """Return what is to be mended, in the order of the work; then what is worth a look.

    Parameters
    ----------
    book : Book
        What people wrote.
    baselines : Baselines
        What the analyses measured; a baseline that they give need not be typed.
    """
    found = list(_all(book, baselines))
    return sorted(found, key=lambda item: item.weight != "mend")


def _all(book: Book, baselines: Baselines) -> Iterator[Flaw]:
    for form in ESSENTIAL:
        if not book.rows(form):
            yield flaw("nothing_yet", "mend", (form, ""), None, NOTHING_YET)
    yield from flaws_of_names(book)
    yield from flaws_of_trees(book)
    yield from flaws_of_logframe(book, baselines)
    yield from flaws_of_projects(book)
    yield from flaws_of_work(book)
    yield from flaws_of_money(book)
