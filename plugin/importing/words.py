"""What the engine found, in the language of QGIS: sentences, topics, the account of the rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ...algorithms.importing.findings import SENTENCES
from ...algorithms.importing.ledger import KINDS
from ..i18n import tr
from ..numbers import said_in_words

TOPICS = {
    "file": QT_TRANSLATE_NOOP("convivencia", "The file"),
    "columns": QT_TRANSLATE_NOOP("convivencia", "The columns"),
    "dates": QT_TRANSLATE_NOOP("convivencia", "Dates and hours"),
    "positions": QT_TRANSLATE_NOOP("convivencia", "Positions"),
    "people": QT_TRANSLATE_NOOP("convivencia", "People"),
    "repeats": QT_TRANSLATE_NOOP("convivencia", "Repeated rows"),
    "offences": QT_TRANSLATE_NOOP("convivencia", "Offences"),
    "account": QT_TRANSLATE_NOOP("convivencia", "Account"),
}
CODES = {words: code for code, words in KINDS.items()}
"""What is set aside, by the words in which the engine tells it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a report: what was found, how often, and the facts of its sentence."""

    topic: str
    code: str
    count: int | None
    share: float | None
    facts: Mapping[str, Any]
    english: str = ""

    @property
    def sentence(self) -> str:
        """The finding in the language of QGIS."""
        known = SENTENCES.get(self.code)
        return said_in_words(known[1], self.facts) if known else self.english


def lines_of(rows: Iterable[Mapping[str, Any]]) -> tuple[Line, ...]:
    """Read the rows of a report table."""
    return tuple(
        Line(
            str(row["topic"]),
            str(row["finding"]),
            None if row["count"] is None else int(row["count"]),
            row["share"],
            json.loads(row["facts"] or "{}"),
            str(row["text"] or ""),
        )
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class Account:
    """Where every row went.

    Parameters
    ----------
    rows_read, rows_used : int
        Rows of the file, and those that became incidents.
    incidents, with_position, with_date : int
        What came of them.
    aside : tuple of (str, str, int)
        What was set aside (row, position or date), the reason in English, how many.
    """

    rows_read: int
    rows_used: int
    incidents: int
    with_position: int
    with_date: int
    aside: tuple[tuple[str, str, int], ...]

    def set_aside(self, what: str) -> int:
        """Return how many rows, positions or dates were set aside."""
        return sum(count for kind, _, count in self.aside if kind == what)

    def reasons(self, what: str) -> list[tuple[str, int]]:
        """Return the reasons in the language of QGIS with their numbers, the largest first."""
        found = [(tr(why), count) for kind, why, count in self.aside if kind == what]
        return sorted(found, key=lambda item: -item[1])


def account_of(lines: Iterable[Line]) -> Account | None:
    """Return the account in a report; None when the import did not come so far."""
    lines = tuple(lines)
    told = {line.code: line.count or 0 for line in lines if line.topic == "account"}
    if "rows_used" not in told:
        return None
    aside = tuple(
        (CODES.get(line.facts.get("what"), ""), str(line.facts.get("why", "")), line.count or 0)
        for line in lines
        if line.code == "set_aside"
    )
    # a count of zero is no finding and has no line
    return Account(
        told.get("rows_read", 0),
        told["rows_used"],
        told.get("incidents", 0),
        told.get("with_position", 0),
        told.get("with_date", 0),
        aside,
    )
