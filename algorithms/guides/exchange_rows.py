"""The exchange: what we want to learn, from whom, and the library as rows of our own register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..core.experiences import EVIDENCE, Experience, experience_library
from ..core.text import QT_TRANSLATE_NOOP
from .held import Held, Made

__all__ = ["EXCHANGE", "NOT_SAID", "experience_rows"]

NOT_SAID = QT_TRANSLATE_NOOP("convivencia", "The source does not say.")
NOTHING_YET = QT_TRANSLATE_NOOP("convivencia", "None in the library; ask other municipalities")
OPEN_OF = QT_TRANSLATE_NOOP("convivencia", "Done: {done} of {count} commitments.")
PROVEN = {"compared": "promising"}
"""The register's strength of evidence; a change without comparison is no evidence of effect."""


def demand(held: Held) -> Made:
    """Return our questions with the experiences of the library on the same axis."""
    library = experience_library()
    language = held.catalogue.language
    rows = []
    for row in held.of("F-X1"):
        found = library.of_axis(str(row.get("axis")))
        titles = "\n".join(item.title.in_language(language) for item in found)
        rows.append({**row, "library": titles or held.say(NOTHING_YET)})
    return Made(rows)


def follow_up(held: Held) -> Made:
    """Return the commitments, and how many are done."""
    rows = held.of("F-X8")
    done = sum(row.get("status") == "done" for row in rows)
    notes = (held.say(OPEN_OF, done=done, count=len(rows)),) if rows else ()
    return Made([dict(row) for row in rows], notes)


def experience_rows(language: str, say: Callable[[str], str] = str) -> list[dict[str, Any]]:
    """Return the library as rows of the register of experiences (F-X2), to be kept or dropped.

    Parameters
    ----------
    language : str
        en, es or pt.
    say : callable
        Translates our own sentences; English without it.
    """
    return [_row(item, language, say) for item in experience_library().experiences]


def _row(item: Experience, language: str, say: Callable[[str], str]) -> dict[str, Any]:
    told = {
        "title": item.title,
        "place": item.place,
        "scale": item.scale,
        "period": item.period,
        "problem": item.problem,
        "description": item.done,
        "actors": item.actors,
        "results": item.result,
        "conditions": item.conditions,
        "difficulties": item.note,
    }
    row: dict[str, Any] = {
        name: text.in_language(language) for name, text in told.items() if text is not None
    }
    row.setdefault("results", say(EVIDENCE[item.evidence]))
    return {
        **row,
        "axis": item.axis,
        "evidence_level": PROVEN.get(item.evidence, "none"),
        "sources": item.source,
    }


EXCHANGE: Mapping[str, Callable[[Held], Made]] = {"T-X1": demand, "T-X8": follow_up}
