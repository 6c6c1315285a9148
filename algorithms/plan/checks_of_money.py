"""Rules of money: years make totals, lines make activities, sources cover what comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..core.text import QT_TRANSLATE_NOOP
from .book import (
    BUDGET,
    FINANCING,
    LOGFRAME,
    PROJECTS,
    YEARS,
    Book,
    Row,
    amounts,
    cost_of_line,
    currencies,
    line_name,
    money,
)
from .flaw import Flaw, flaw
from .rows_of_work import uncovered

__all__ = ["flaws_of_money", "monitoring_share", "recurrent_unsecured", "secured_share"]

SEVERAL_CURRENCIES = QT_TRANSLATE_NOOP(
    "convivencia", "Amounts in several currencies do not add up: {currencies}. Write them in one."
)
YEARS_DIFFER = QT_TRANSLATE_NOOP(
    "convivencia", "The years of “{item}” add up to {sum}, and its total says {total}."
)
PRICE_DIFFERS = QT_TRANSLATE_NOOP(
    "convivencia", "Quantity by unit cost of “{item}” makes {sum}, and its total says {total}."
)
NO_AMOUNT = QT_TRANSLATE_NOOP("convivencia", "“{item}” has no amount.")
BELOW_ZERO = QT_TRANSLATE_NOOP("convivencia", "“{item}” has an amount below zero.")
NOT_SPREAD = QT_TRANSLATE_NOOP(
    "convivencia", "“{item}” is not spread over the years, and is missing from the sums by year."
)
NO_ACTIVITY = QT_TRANSLATE_NOOP(
    "convivencia", "“{item}” is for “{activity}”, which is neither an activity nor a project."
)
ACTIVITY_DIFFERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "The budget of “{line}” adds up to {sum}, and the logical framework says {total}.",
)
PROJECT_DIFFERS = QT_TRANSLATE_NOOP(
    "convivencia", "The budget of “{project}” adds up to {sum}, and its sheet says {total}."
)
NOT_PAID = QT_TRANSLATE_NOOP("convivencia", "No budget line pays for “{line}”.")
LITTLE_MONITORING = QT_TRANSLATE_NOOP(
    "convivencia",
    "Monitoring and evaluation get {share} % of the budget: 3 % is the least that lets a plan be "
    "followed.",
)
UNSECURED_AGAIN = QT_TRANSLATE_NOOP(
    "convivencia",
    "{amount} of what comes back every year has no secured source: say who pays when the project "
    "ends.",
)
NOT_COVERED = QT_TRANSLATE_NOOP(
    "convivencia", "In year {number} the sources fall {amount} short of the budget."
)
NOT_A_NUMBER = QT_TRANSLATE_NOOP(
    "convivencia", "An amount of “{name}” is no number: write year = amount; year = amount."
)
LEAST_MONITORING = 0.03
NEAR = 0.5
"""Sums may differ by the rounding of an amount."""


def flaws_of_money(book: Book) -> Iterator[Flaw]:
    """Yield what does not add up, what nobody pays, and what is paid from nowhere."""
    rows = book.rows(BUDGET)
    kinds = currencies(rows)
    if len(kinds) > 1:
        yield flaw(
            "currency", "mend", (BUDGET, "currency"), None, SEVERAL_CURRENCIES,
            currencies=", ".join(kind.upper() for kind in kinds),
        )  # fmt: skip
    for row in rows:
        yield from _line(book, row)
    yield from _numbers(book)
    if rows:
        yield from _activities(book)
        yield from _projects(book)
    if rows and len(kinds) < 2:
        yield from _whole(book)


def _whole_number(value: float) -> int:
    return round(value)


def _line(book: Book, row: Row) -> Iterator[Flaw]:
    name = str(row.get("item") or row.get("activity_id") or "")
    years = [value for value in (money(row.get(year)) for year in YEARS) if value is not None]
    total, cost = money(row.get("total")), cost_of_line(row)
    if cost is None:
        yield flaw("amount", "mend", (BUDGET, "total"), row, NO_AMOUNT, item=name)
    elif not years:
        yield flaw("by_year", "mend", (BUDGET, "year_1"), row, NOT_SPREAD, item=name)
    for column in (*YEARS, "total", "unit_cost", "quantity"):
        amount = money(row.get(column))
        if amount is not None and amount < 0:
            yield flaw("amount", "mend", (BUDGET, column), row, BELOW_ZERO, item=name)
    if total is not None and years and abs(sum(years) - total) > NEAR:
        yield flaw(
            "budget_sum", "mend", (BUDGET, "total"), row, YEARS_DIFFER,
            item=name, sum=_whole_number(sum(years)), total=_whole_number(total),
        )  # fmt: skip
    quantity, price = money(row.get("quantity")), money(row.get("unit_cost"))
    by_price = None if quantity is None or price is None else quantity * price
    if total is not None and by_price is not None and abs(by_price - total) > NEAR:
        yield flaw(
            "budget_sum", "mend", (BUDGET, "quantity"), row, PRICE_DIFFERS,
            item=name, sum=_whole_number(by_price), total=_whole_number(total),
        )  # fmt: skip
    meant = row.get("activity_id")
    if book.line(meant) is None and book.project(meant) is None and book.rows(LOGFRAME):
        yield flaw(
            "unknown_activity", "mend", (BUDGET, "activity_id"), row, NO_ACTIVITY,
            item=name, activity=str(meant or ""),
        )  # fmt: skip


def _numbers(book: Book) -> Iterator[Flaw]:
    for form, column, name in (
        (FINANCING, "amount_by_year", "source"),
        (PROJECTS, "cost_by_year", "name"),
    ):
        for row in book.rows(form):
            if any(value is None for _, value in amounts(row.get(column))):
                yield flaw(
                    "number", "mend", (form, column), row, NOT_A_NUMBER,
                    name=str(row.get(name) or ""),
                )  # fmt: skip


def _activities(book: Book) -> Iterator[Flaw]:
    sums: dict[str, float] = {}
    for row in book.rows(BUDGET):
        cost, line = cost_of_line(row), book.line(row.get("activity_id"))
        if cost is not None and line is not None:
            key = book.activity_key(row.get("activity_id"))
            sums[key] = sums.get(key, 0.0) + cost
    for line in book.lines("activity"):
        held = sums.get(book.activity_key(line.get("code") or line.get("narrative")))
        cost = money(line.get("cost"))
        if held is None:
            yield flaw(
                "not_paid", "mend", (BUDGET, "activity_id"), None, NOT_PAID, line=line_name(line)
            )
        elif cost is not None and abs(cost - held) > NEAR:
            yield flaw(
                "budget_sum", "mend", (LOGFRAME, "cost"), line, ACTIVITY_DIFFERS,
                line=line_name(line), sum=_whole_number(held), total=_whole_number(cost),
            )  # fmt: skip


def _projects(book: Book) -> Iterator[Flaw]:
    for row in book.rows(PROJECTS):
        told = [value for _, value in amounts(row.get("cost_by_year")) if value is not None]
        held = book.cost_of(row)
        if told and book.budget_of(row) and held is not None and abs(sum(told) - held) > NEAR:
            yield flaw(
                "budget_sum", "mend", (PROJECTS, "cost_by_year"), row, PROJECT_DIFFERS,
                project=str(row.get("name") or row.get("code") or ""),
                sum=_whole_number(held), total=_whole_number(sum(told)),
            )  # fmt: skip


def monitoring_share(book: Book) -> float | None:
    """Return which part of the budget is for monitoring and evaluation."""
    return _share(book, lambda row: row.get("category") == "monitoring")


def secured_share(book: Book) -> float | None:
    """Return which part of the budget is secured."""
    return _share(book, lambda row: bool(row.get("secured")))


def _share(book: Book, counts: Callable[[Row], bool]) -> float | None:
    rows = book.rows(BUDGET)
    if len(currencies(rows)) > 1:
        return None
    costs = [(row, cost_of_line(row) or 0.0) for row in rows]
    total = sum(cost for _, cost in costs)
    return sum(cost for row, cost in costs if counts(row)) / total if total else None


def recurrent_unsecured(book: Book) -> float:
    """Return what comes back every year and has no secured source."""
    return sum(
        cost_of_line(row) or 0.0
        for row in book.rows(BUDGET)
        if row.get("recurrent") and not row.get("secured")
    )


def _whole(book: Book) -> Iterator[Flaw]:
    share = monitoring_share(book)
    if share is not None and share < LEAST_MONITORING:
        yield flaw(
            "monitoring", "look", (BUDGET, "category"), None, LITTLE_MONITORING,
            share=round(share * 100, 1),
        )  # fmt: skip
    left = recurrent_unsecured(book)
    if left > 0:
        yield flaw(
            "recurrent", "look", (BUDGET, "secured"), None, UNSECURED_AGAIN,
            amount=_whole_number(left),
        )  # fmt: skip
    if book.rows(FINANCING):
        for year, amount in uncovered(book).items():
            yield flaw(
                "not_covered", "look", (FINANCING, "amount_by_year"), None, NOT_COVERED,
                number=year.rpartition("_")[2], amount=_whole_number(amount),
            )  # fmt: skip
