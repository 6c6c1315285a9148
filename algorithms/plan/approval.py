"""The approval of a plan: who approved it, when and by which norm, and who was consulted before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.dates import format_date
from ..store.schema import registers
from ..store.values import told
from .book import Book
from .pages import Pages

__all__ = ["Approval", "about_approval", "approval_of", "consultation"]

ACT, CONSULTATION = "F-L13", "F-L12"
APPROVED_BY = QT_TRANSLATE_NOOP("convivencia", "Approved by {body} on {date}")
BY_NORM = QT_TRANSLATE_NOOP("convivencia", "Norm: {norm}.")
RESERVATIONS = QT_TRANSLATE_NOOP("convivencia", "Reservations: {reservations}.")
PUBLISHED = QT_TRANSLATE_NOOP("convivencia", "Published: {publication}.")
FROM_REGISTERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Tables, drawings and texts come from the study's registers, baselines from the diagnosis.",
)
CONSULTED = QT_TRANSLATE_NOOP("convivencia", "What was said in the consultation, and the answer")
WIDTHS = {"date": 1.4, "channel": 1.8, "who": 2.0, "contribution": 4.0, "response": 4.0}


@dataclass(frozen=True, slots=True)
class Approval:
    """What the act of approval says.

    Parameters
    ----------
    body : str
        Who approved.
    day : date
        When.
    norm, version, reservations, publication : str
        As written; empty for none.
    """

    body: str
    day: date
    norm: str = ""
    version: str = ""
    reservations: str = ""
    publication: str = ""


def approval_of(book: Book) -> Approval | None:
    """Return the last act of approval that names a body and a day; None when there is none."""
    acts = [row for row in book.rows(ACT) if row.get("body") and isinstance(row.get("date"), date)]
    if not acts:
        return None
    row = max(acts, key=lambda one: one["date"])
    names = ("norm", "version", "reservations", "publication")
    return Approval(
        str(row["body"]).strip(),
        row["date"],
        *(str(row.get(name) or "").strip().rstrip(".") for name in names),
    )


def approved_line(approval: Approval, pages: Pages) -> str:
    """Return who approved the plan and when, as one line."""
    day = format_date(approval.day, pages.catalogue)
    return pages.say(APPROVED_BY, body=approval.body, date=day)


def about_approval(approval: Approval, pages: Pages) -> list[str]:
    """Return what readers of an approved plan are told of its approval."""
    found = [f"{approved_line(approval, pages)}."]
    if approval.norm:
        found.append(pages.say(BY_NORM, norm=approval.norm))
    if approval.reservations:
        found.append(pages.say(RESERVATIONS, reservations=approval.reservations))
    if approval.publication:
        found.append(pages.say(PUBLISHED, publication=approval.publication))
    return [*found, pages.say(FROM_REGISTERS)]


def consultation(pages: Pages) -> Iterator[b.Block]:
    """Yield the log of the consultation; nothing while nobody was consulted."""
    rows = pages.book.rows(CONSULTATION)
    if not rows:
        return
    language = pages.catalogue.language
    declared = registers()[CONSULTATION].columns
    columns = tuple(
        b.TableColumn(item.name, item.label.in_language(language), width=WIDTHS.get(item.name, 1.2))
        for item in declared
    )
    cells = [tuple(told(item, row.get(item.name), language) for item in declared) for row in rows]
    yield b.Heading(2, pages.say(CONSULTED), "consultation")
    yield b.Table(pages.say(CONSULTED), columns, cells, landscape=True)
