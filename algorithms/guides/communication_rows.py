"""Communication: messages by phase and audience, answers to people, and whom it reached."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from statistics import median

from ..core.text import QT_TRANSLATE_NOOP
from .course_rows import SMALL_WITHHELD
from .held import TOTAL, WITHHELD, Held, Made, number_of
from .people import grouped, shown_people

__all__ = ["COMMUNICATION"]

DONE = "done"
NO_COST = QT_TRANSLATE_NOOP(
    "convivencia", "Without a cost: {count}. The sum is not known until then."
)
UNANSWERED = QT_TRANSLATE_NOOP("convivencia", "Still without a public answer: {count} of {all}.")


def matrix(held: Held) -> Made:
    """Return the messages phase by phase, in the order in which the phases begin."""
    rows = sorted(held.of("X-M2"), key=lambda row: row.get("date") or date.max)
    phases = [*dict.fromkeys(str(row["phase"]) for row in rows if row.get("phase")), ""]
    return Made(
        [
            dict(row)
            for row in sorted(rows, key=lambda row: phases.index(str(row.get("phase") or "")))
        ]
    )


def audiences(held: Held) -> Made:
    """Return for each audience in which phases it is spoken to, and how many messages are out."""
    rows: list[dict[str, object]] = []
    for audience, own in grouped(held.of("X-M2"), "audience").items():
        rows.append(
            {
                "audience": audience,
                "phase": "; ".join(grouped(own, "phase")) or None,
                "messages": len(own),
                "out": sum(row.get("status") == DONE for row in own),
            }
        )
    return Made(sorted(rows, key=lambda row: -int(str(row["messages"]))))


def calendar(held: Held) -> Made:
    """Return what is to come out, by date, and what it costs."""
    ordered = sorted(held.of("X-M4"), key=lambda row: row.get("date") or date.max)
    rows: list[dict[str, object]] = [dict(row) for row in ordered]
    costs = [number_of(row.get("cost")) for row in rows]
    lacking = costs.count(None)
    if not rows:
        return Made([])
    if lacking:
        return Made(rows, (held.say(NO_COST, count=lacking),))
    total = {"product": held.say(TOTAL), "cost": sum(one for one in costs if one is not None)}
    return Made([*rows, total], totals=1)


def answers(held: Held) -> Made:
    """Return how many of each kind came in, how many were answered, and after how many days."""
    rows: list[dict[str, object]] = []
    feedback = held.of("F-M7")
    for kind, own in grouped(feedback, "kind").items():
        answered = [row for row in own if row.get("response")]
        days = [
            (row["response_date"] - row["date"]).days
            for row in answered
            if row.get("date") and row.get("response_date")
        ]
        rows.append(
            {
                "kind": kind,
                "received": len(own),
                "answered": len(answered),
                "days": median(days) if days else None,
            }
        )
    waiting = sum(not row.get("response") for row in feedback)
    notes = (held.say(UNANSWERED, count=waiting, all=len(feedback)),) if waiting else ()
    return Made(rows, notes)


def feedback_log(held: Held) -> Made:
    """Return what people said and what was answered, the oldest first."""
    return Made(
        [dict(row) for row in sorted(held.of("F-M7"), key=lambda row: row.get("date") or date.max)]
    )


def reach(held: Held) -> Made:
    """Return whom each channel reached, in numbers."""
    rows, changed = shown_people(held.of("X-M8"), held, held.say(WITHHELD))
    return Made(rows, (held.say(SMALL_WITHHELD, minimum=held.minimum),) if changed else ())


COMMUNICATION: Mapping[str, Callable[[Held], Made]] = {
    "T-M2": matrix,
    "T-M2b": audiences,
    "T-M4": calendar,
    "T-M7": feedback_log,
    "T-M7b": answers,
    "T-M8": reach,
}
