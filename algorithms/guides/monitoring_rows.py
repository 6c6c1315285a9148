"""Accountability and evaluation: lights, decisions, the community's marks, criteria, money."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from ..core.folding import folded
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Measure
from ..documents.measured_rows import board_with_measured, rules_of
from ..store.progress import achieved_share, light_of
from ..store.schema import registers
from .course_rows import SMALL_WITHHELD
from .held import WITHHELD, Held, Made, Row, number_of
from .people import is_small, shown_people

__all__ = ["MONITORING"]

LATE = QT_TRANSLATE_NOOP("convivencia", "Past their date and not done: {count} of {all} decisions.")
LIGHTS_OF = QT_TRANSLATE_NOOP(
    "convivencia", "Green: {green}. Yellow: {yellow}. Red: {red}. Without data: {grey}."
)
NO_QUESTION = QT_TRANSLATE_NOOP("convivencia", "Criteria without a question yet: {criteria}.")
NET = QT_TRANSLATE_NOOP("convivencia", "Benefits less costs")
COSTS = QT_TRANSLATE_NOOP("convivencia", "Costs")
LOW_AGAINST_HIGH = QT_TRANSLATE_NOOP(
    "convivencia",
    "In the last row the low estimate takes the lowest benefits and the highest costs, the high "
    "one the reverse.",
)
MAY_COST_MORE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The estimates reach from a loss to a gain: it is not shown that benefits exceed costs.",
)
NO_SOURCE = QT_TRANSLATE_NOOP(
    "convivencia", "Benefits without the source of their unit cost: {count}."
)
DISCOUNTED = QT_TRANSLATE_NOOP(
    "convivencia", "Amounts are worth less the later they fall due: values of {year}."
)
NOT_DISCOUNTED = QT_TRANSLATE_NOOP(
    "convivencia", "Amounts of different years are added as they are where no rate is given."
)
UNKNOWN = QT_TRANSLATE_NOOP(
    "convivencia", "Rows without an estimate: {count}. Sums that need them stay empty."
)
MARKS = ("access", "treatment", "usefulness", "timeliness")
ESTIMATES = ("low", "central", "high")
BENEFIT = "benefit"


def board(held: Held) -> Made:
    """Return what was planned and achieved; share and light that nobody wrote are worked out."""
    sheets = {folded(str(row.get("code") or "")): row for row in held.of("F-E2")}
    named = {
        folded(str(row.get("code") or "")): f"{row['code']} {row['narrative']}"
        for row in held.of("X-L6")
        if row.get("code") and row.get("narrative")
    }
    rows = []
    for row in board_with_measured(held.of("X-E4"), held.measured, held.catalogue, apart=True):
        if "code" in row:
            rows.append(row)
            continue
        code = folded(str(row.get("item") or ""))
        sheet = sheets.get(code, {})
        share = achieved_share(
            number_of(row.get("planned")),
            number_of(row.get("achieved")),
            lower_better=sheet.get("direction") == "lower_better",
            start=number_of(sheet.get("baseline_value")),
        )
        typed = number_of(row.get("share"))
        if share is None and typed is not None:
            share = typed / 100
        rows.append(
            {
                **row,
                "item": sheet.get("name") or named.get(code) or row.get("item"),
                "share": None if share is None else Measure(share, "share", 0),
                "light": row.get("light") or light_of(share),
            }
        )
    lights = [str(row["light"]) for row in rows]
    counts = {name: lights.count(name) for name in ("green", "yellow", "red", "grey")}
    if not rows:
        return Made(rows)
    rules = rules_of(held.measured, held.catalogue)
    return Made(rows, (held.say(LIGHTS_OF, **counts), *rules))


def decisions(held: Held) -> Made:
    """Return the decisions by date, and how many are late."""
    rows = sorted(held.of("F-E5"), key=lambda row: row.get("date") or date.max)
    late = [
        row
        for row in rows
        if row.get("due") and row["due"] < held.today and row.get("status") not in ("done", "na")
    ]
    notes = (held.say(LATE, count=len(late), all=len(rows)),) if late else ()
    return Made([dict(row) for row in rows], notes)


def scorecard(held: Held) -> Made:
    """Return the community's marks; those of a handful of people are withheld with their words."""
    word = held.say(WITHHELD)
    rows, changed = shown_people(held.of("F-E6"), held, word)
    for row, original in zip(rows, held.of("F-E6"), strict=True):
        if is_small(number_of(original.get("people_total")), held.minimum):
            row.update({name: word for name in (*MARKS, "comment") if original.get(name)})
    return Made(rows, (held.say(SMALL_WITHHELD, minimum=held.minimum),) if changed else ())


def comments(held: Held) -> Made:
    """Return what the community said and what was answered; of a handful of people, nothing."""
    rows = [
        dict(row)
        for row in held.of("F-E6")
        if row.get("comment") and not is_small(number_of(row.get("people_total")), held.minimum)
    ]
    hidden = sum(bool(row.get("comment")) for row in held.of("F-E6")) - len(rows)
    return Made(rows, (held.say(SMALL_WITHHELD, minimum=held.minimum),) if hidden else ())


def matrix(held: Held) -> Made:
    """Return the questions criterion by criterion, and which criteria have none."""
    column = next(one for one in registers()["X-E7"].columns if one.name == "criterion")
    order = [item.id for item in column.choices]
    rows = [dict(row) for row in held.of("X-E7")]
    rows.sort(key=lambda row: _place(order, row.get("criterion")))
    asked = {str(row.get("criterion")) for row in rows if row.get("question")}
    lacking = [
        item.text.in_language(held.catalogue.language)
        for item in column.choices
        if item.id not in asked
    ]
    notes = (held.say(NO_QUESTION, criteria=", ".join(lacking)),) if rows and lacking else ()
    return Made(rows, notes)


def _place(order: Sequence[str], name: object) -> int:
    return order.index(str(name)) if name in order else len(order)


def money(held: Held) -> Made:
    """Return costs, benefits and what is left, low, central and high, in values of one year."""
    rows = held.of("X-E10")
    if not rows:
        return Made([])
    years = [int(row["year"]) for row in rows if row.get("year") is not None]
    first = min(years, default=0)
    column = next(one for one in registers()["X-E10"].columns if one.name == "kind")
    kinds = [item.id for item in column.choices]
    sums = {kind: _sums([row for row in rows if row.get("kind") == kind], first) for kind in kinds}
    costs = _sums([row for row in rows if row.get("kind") in set(kinds) - {BENEFIT}], first)
    benefits = sums[BENEFIT]
    net: dict[str, float | None] = {}
    for name, against in zip(ESTIMATES, reversed(ESTIMATES), strict=True):
        gain, cost = benefits[name], costs[against]
        net[name] = None if gain is None or cost is None else gain - cost
    made: list[dict[str, Any]] = [
        {"kind": kind, **sums[kind]}
        for kind in kinds
        if any(row.get("kind") == kind for row in rows)
    ]
    made += [{"kind": held.say(COSTS), **costs}, {"kind": held.say(NET), **net}]
    return Made(made, tuple(_money_notes(held, rows, net, years)), totals=2)


def _sums(rows: Sequence[Row], first: int) -> dict[str, float | None]:
    """Return the sums of the estimates; None where one is not known, or there is no row."""
    found: dict[str, float | None] = {}
    for name in ESTIMATES:
        values = [number_of(row.get(name)) for row in rows]
        worth = [
            None if value is None else value * _worth(row, first)
            for row, value in zip(rows, values, strict=True)
        ]
        found[name] = (
            None if not worth or None in worth else sum(one for one in worth if one is not None)
        )
    return found


def _worth(row: Row, first: int) -> float:
    """Return what one unit of the row's year is worth in the first year."""
    rate, year = number_of(row.get("discount_rate")), row.get("year")
    if rate is None or year is None:
        return 1.0
    return float((1 + rate / 100) ** -(int(year) - first))


def _money_notes(
    held: Held, rows: Sequence[Row], net: Mapping[str, float | None], years: Sequence[int]
) -> list[str]:
    notes = [held.say(LOW_AGAINST_HIGH)]
    low, high = net["low"], net["high"]
    if low is not None and high is not None and low < 0 < high:
        notes.append(held.say(MAY_COST_MORE))
    unknown = sum(any(number_of(row.get(name)) is None for name in ESTIMATES) for row in rows)
    if unknown:
        notes.append(held.say(UNKNOWN, count=unknown))
    if len(set(years)) > 1:
        rates = [number_of(row.get("discount_rate")) for row in rows]
        if any(rate is not None for rate in rates):
            notes.append(held.say(DISCOUNTED, year=str(min(years))))
        if None in rates:
            notes.append(held.say(NOT_DISCOUNTED))
    unsourced = sum(row.get("kind") == BENEFIT and not row.get("unit_cost_source") for row in rows)
    if unsourced:
        notes.append(held.say(NO_SOURCE, count=unsourced))
    return notes


def items(held: Held) -> Made:
    """Return the rows of the sheet, costs first."""
    rows = sorted(
        held.of("X-E10"), key=lambda row: (row.get("kind") == BENEFIT, row.get("year") or 0)
    )
    return Made([dict(row) for row in rows])


MONITORING: Mapping[str, Callable[[Held], Made]] = {
    "T-A4": board,
    "T-A5": decisions,
    "T-A6": scorecard,
    "T-A6b": comments,
    "T-E7": matrix,
    "T-E10": items,
    "T-E10b": money,
}
