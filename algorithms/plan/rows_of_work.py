"""Who does it, with what money and when: roles, budget, financing, timetable, risks, board."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Measure
from ..documents.measured_rows import board_with_measured
from ..documents.paper import BLANK
from ..store.progress import achieved_share, light_of
from .baselines import plain
from .book import (
    BUDGET,
    FINANCING,
    RACI,
    TIMETABLE,
    YEARS,
    Book,
    Row,
    amounts,
    cost_of_line,
    currencies,
    items,
    money,
    same,
    sum_by_year,
)
from .pages import Pages, amount
from .rows_of_objectives import Made, joined

__all__ = [
    "board", "budget", "by_state", "financing", "institutions", "responsibilities", "risk_level",
    "risks", "timetable", "uncovered",
]  # fmt: skip

BOARD = "X-E4"
ORDER = ("A", "R", "C", "I")
TOTAL = QT_TRANSLATE_NOOP("convivencia", "Total")
WITHOUT_PROJECT = QT_TRANSLATE_NOOP("convivencia", "Without a project")
WITHOUT_SOURCE = QT_TRANSLATE_NOOP("convivencia", "Budget that no source covers yet")
MONTHS_OF_TABLE = 12
MONTH_MARK = "X"
RISK_LEVELS = (
    (15, QT_TRANSLATE_NOOP("convivencia", "very high ({level})")),
    (10, QT_TRANSLATE_NOOP("convivencia", "high ({level})")),
    (5, QT_TRANSLATE_NOOP("convivencia", "medium ({level})")),
    (0, QT_TRANSLATE_NOOP("convivencia", "low ({level})")),
)


def institutions(book: Book) -> list[str]:
    """Return the institutions of the matrix of roles: those that answer for most come first."""
    weights: dict[str, float] = {}
    for row in book.rows(RACI):
        name = str(row.get("institution") or "").strip()
        if name:
            weight = {"A": 100.0, "R": 1.0}.get(str(row.get("role")), 0.01)
            weights[name] = weights.get(name, 0.0) + weight
    return sorted(weights, key=lambda name: -weights[name])


def responsibilities(pages: Pages) -> Made:
    """Return an activity a row with the role of each institution, under the institution's name."""
    found: Made = []
    for _, by_role, rows in pages.book.roles():
        roles: dict[str, list[str]] = {}
        for role in ORDER:
            for name in by_role.get(role, ()):
                roles.setdefault(name, []).append(role)
        found.append(
            {
                "activity": pages.book.activity_name(rows[0].get("activity")),
                **{name: "/".join(held) for name, held in roles.items()},
            }
        )
    return found


def budget(pages: Pages) -> Made:
    """Return what each project spends on each kind of thing by year, and the total."""
    book = pages.book
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in book.rows(BUDGET):
        sheet = book.project_of(row.get("activity_id"))
        name = book.project_name(sheet.get("code") or sheet.get("name")) if sheet else ""
        groups.setdefault((name, str(row.get("category") or "")), []).append(row)
    # money that hangs on no project stands last, before the total
    made = [
        {
            "project": name or pages.say(WITHOUT_PROJECT),
            "category": category or None,
            **_sums(rows),
            "gender_tag": any(row.get("gender_tag") for row in rows),
        }
        for (name, category), rows in sorted(
            groups.items(), key=lambda item: (not item[0][0], item[0][0])
        )
    ]
    rest = {"category": BLANK, "gender_tag": BLANK}
    return [*made, {"project": pages.say(TOTAL), **rest, **_sums(book.rows(BUDGET))}]


def _sums(rows: Sequence[Row]) -> dict[str, object]:
    """Return the years, the total and the share that comes back every year.

    Nothing where several currencies meet: they do not add up.
    """
    if len(currencies(rows)) > 1:
        return {}
    years = sum_by_year(rows)
    costs = [(cost_of_line(row), bool(row.get("recurrent"))) for row in rows]
    total = sum(cost for cost, _ in costs if cost is not None)
    again = sum(cost for cost, recurrent in costs if cost is not None and recurrent)
    return {
        **{year: amount(years.get(year, 0.0)) for year in YEARS},
        "total": amount(total if any(cost is not None for cost, _ in costs) else None),
        "recurrent_share": Measure(again / total, "share", 0) if total else None,
    }


def years_of(row: Row) -> dict[str, float]:
    """Return the amounts of a source by year, in the order in which they are listed."""
    return {
        year: value
        for year, (_, value) in zip(YEARS, amounts(row.get("amount_by_year")), strict=False)
        if value is not None
    }


def by_state(book: Book) -> dict[str, dict[str, float]]:
    """Return the money of each year that is secured, in negotiation, or still to be found."""
    found: dict[str, dict[str, float]] = {}
    for row in book.rows(FINANCING):
        sums = found.setdefault(str(row.get("state") or "gap"), {})
        for year, value in years_of(row).items():
            sums[year] = sums.get(year, 0.0) + value
    return found


def uncovered(book: Book) -> dict[str, float]:
    """Return what the budget of each year needs beyond every source that is written down."""
    needed = sum_by_year(book.rows(BUDGET))
    held = by_state(book).values()
    left = {
        year: value - sum(sums.get(year, 0.0) for sums in held) for year, value in needed.items()
    }
    return {year: value for year, value in left.items() if value > 0.5}


def financing(pages: Pages) -> Made:
    """Return the sources by how certain they are, and what no source covers."""
    order = ("secured", "negotiating", "gap")
    rows = sorted(
        pages.book.rows(FINANCING),
        key=lambda row: order.index(row["state"]) if row.get("state") in order else len(order),
    )
    made: Made = [{**row, **_amounts(years_of(row))} for row in rows]
    left = uncovered(pages.book)
    if left:
        made.append(
            {
                "source": pages.say(WITHOUT_SOURCE),
                "state": "gap",
                **_amounts(left),
                **dict.fromkeys(("conditions", "instrument", "measure"), BLANK),
            }
        )
    return made


def _amounts(years: dict[str, float]) -> dict[str, object]:
    return {f"amount_{year}": amount(years.get(year, 0.0)) for year in YEARS}


def timetable(pages: Pages) -> Made:
    """Return the first twelve months from the first start, a mark for each month of an activity."""
    rows = sorted(pages.book.rows(TIMETABLE), key=lambda row: row.get("start") or date.max)
    first = next((row["start"] for row in rows if row.get("start")), None)
    return [
        {
            "activity": pages.book.activity_name(row.get("activity_id")),
            **_marks(row, first),
            "milestone": joined(items(row.get("milestones"))) or BLANK,
        }
        for row in rows
    ]


def _marks(row: Row, first: date | None) -> dict[str, object]:
    start, end = row.get("start"), row.get("end") or row.get("start")
    if first is None or start is None or end is None:
        return {}

    def month(day: date) -> int:
        return (day.year - first.year) * 12 + day.month - first.month + 1

    busy = range(month(start), month(end) + 1)
    return {
        f"month_{number}": MONTH_MARK if number in busy else BLANK
        for number in range(1, MONTHS_OF_TABLE + 1)
    }


def risk_level(row: Row) -> int | None:
    """Return probability times impact; None until both are judged."""
    probability, impact = row.get("probability"), row.get("impact")
    return None if probability is None or impact is None else int(probability) * int(impact)


def risks(pages: Pages) -> Made:
    """Return the risks, the heaviest first, with their level in words."""
    rows = sorted(pages.book.rows("X-P9"), key=lambda row: -(risk_level(row) or 0))
    found: Made = []
    for row in rows:
        level = risk_level(row)
        word = next((text for least, text in RISK_LEVELS if level and level >= least), None)
        found.append(
            {
                "risk": row.get("description"),
                "probability": row.get("probability"),
                "impact": row.get("impact"),
                "level": pages.say(word, level=level) if word else None,
                "mitigation": row.get("mitigation"),
                "owner": row.get("responsible"),
            }
        )
    return found


def board(pages: Pages) -> Made:
    """Return the monitoring board; share and light that nobody wrote are worked out."""
    found: Made = []
    for row in board_with_measured(pages.book.rows(BOARD), pages.measured, pages.catalogue):
        if "code" in row:
            found.append(row)
            continue
        planned, achieved = money(row.get("planned")), money(row.get("achieved"))
        share = _achieved(pages, row.get("item"), planned, achieved)
        typed = money(row.get("share"))
        if share is None and typed is not None:
            share = typed / 100
        light = row.get("light") or light_of(share)
        finding = pages.baselines.finding(row.get("item"))
        name = (
            pages.baselines.name(row.get("item"))
            if finding is not None
            else pages.book.activity_name(row.get("item"))
        )
        found.append(
            {
                **row,
                "item": name,
                "planned": plain(planned),
                "achieved": plain(achieved),
                "share": None if share is None else Measure(share, "share", 0),
                "light": light,
            }
        )
    return found


def _achieved(
    pages: Pages, item: object, planned: float | None, achieved: float | None
) -> float | None:
    """Return which part is done, with the baseline of the analyses where there is one."""
    sheet = next(
        (row for row in pages.book.rows("F-E2") if same(row.get("code")) == same(item)), {}
    )
    finding = pages.baselines.finding(item)
    start = finding.indicator.value if finding and finding.indicator else None
    return achieved_share(
        planned,
        achieved,
        lower_better=sheet.get("direction") == "lower_better",
        start=money(sheet.get("baseline_value")) if start is None else start,
    )
