"""Rules of roles, dates and risks: one institution answers, nothing ends before it starts."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.text import QT_TRANSLATE_NOOP
from .book import RACI, TIMETABLE, Book, Row, items, line_name, money
from .checks_of_trees import ARROW, circles
from .far_dates import is_far, middle_year
from .flaw import Flaw, flaw
from .rows_of_work import risk_level

__all__ = ["flaws_of_work"]

SEVERAL_ACCOUNTABLE = QT_TRANSLATE_NOOP(
    "convivencia", "{count} institutions answer for “{activity}”: {names}. Keep one."
)
NO_ACCOUNTABLE = QT_TRANSLATE_NOOP("convivencia", "No institution answers for “{activity}”.")
NOBODY_DOES = QT_TRANSLATE_NOOP("convivencia", "No institution carries out “{activity}”.")
NO_ROLES = QT_TRANSLATE_NOOP(
    "convivencia", "Nobody has said which institution answers for “{activity}”."
)
HALF_A_ROLE = QT_TRANSLATE_NOOP(
    "convivencia", "This row of “{activity}” lacks the institution or its role."
)
UNKNOWN_ACTIVITY = QT_TRANSLATE_NOOP(
    "convivencia", "“{activity}” is no activity of the logical framework."
)
ENDS_BEFORE = QT_TRANSLATE_NOOP("convivencia", "“{activity}” ends before it starts.")
FAR = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{activity}” is dated {day}, far from the other activities: look at the year. It is not "
    "drawn.",
)
NO_START = QT_TRANSLATE_NOOP("convivencia", "“{activity}” has no start.")
NO_TIME = QT_TRANSLATE_NOOP("convivencia", "“{activity}” is not in the timetable.")
UNKNOWN_BEFORE = QT_TRANSLATE_NOOP(
    "convivencia", "“{activity}” depends on “{before}”, which is not in the timetable."
)
STARTS_EARLY = QT_TRANSLATE_NOOP(
    "convivencia", "“{activity}” starts before “{before}” has ended, on which it depends."
)
WAITS_IN_CIRCLE = QT_TRANSLATE_NOOP(
    "convivencia", "These activities wait for each other in a circle: {circle}."
)
LEVEL_DIFFERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "The level of “{words}” is written as {typed}; probability by impact makes {level}, which is "
    "shown.",
)
NOT_JUDGED = QT_TRANSLATE_NOOP("convivencia", "“{words}” lacks its probability or its impact.")
NO_OWNER = QT_TRANSLATE_NOOP("convivencia", "Nobody watches the risk “{words}”.")


def flaws_of_work(book: Book) -> Iterator[Flaw]:
    """Yield what breaks the rules of roles, timetable and risks."""
    yield from _roles(book)
    yield from _timetable(book)
    for row in book.rows("X-P9"):
        yield from _risk(row)


def _roles(book: Book) -> Iterator[Flaw]:
    seen: set[str] = set()
    for key, by_role, rows in book.roles():
        seen.add(key)
        name = book.activity_name(rows[0].get("activity"))
        place = (RACI, "role")
        accountable = by_role.get("A", [])
        if len(accountable) > 1:
            row = [one for one in rows if one.get("role") == "A"][1]
            yield flaw(
                "one_accountable", "mend", place, row, SEVERAL_ACCOUNTABLE,
                activity=name, count=len(accountable), names="; ".join(accountable),
            )  # fmt: skip
        elif not accountable:
            yield flaw("one_accountable", "mend", place, rows[0], NO_ACCOUNTABLE, activity=name)
        if not by_role.get("R"):
            yield flaw("someone_does", "mend", place, rows[0], NOBODY_DOES, activity=name)
        for row in rows:
            if not row.get("institution") or not row.get("role"):
                yield flaw(
                    "half_a_role", "mend", (RACI, "institution"), row, HALF_A_ROLE, activity=name
                )
        if book.lines("activity") and book.line(rows[0].get("activity")) is None:
            yield flaw(
                "unknown_activity", "mend", (RACI, "activity"), rows[0], UNKNOWN_ACTIVITY,
                activity=name,
            )  # fmt: skip
    for line in book.lines("activity") if seen else ():
        if book.activity_key(line.get("code") or line.get("narrative")) not in seen:
            yield flaw(
                "one_accountable", "mend", (RACI, "activity"), None, NO_ROLES,
                activity=line_name(line),
            )  # fmt: skip


def _timetable(book: Book) -> Iterator[Flaw]:
    rows = {book.activity_key(row.get("activity_id")): row for row in book.rows(TIMETABLE)}
    before = {
        key: tuple(book.activity_key(name) for name in items(row.get("predecessors")))
        for key, row in rows.items()
    }
    for circle in circles(before):
        told = ARROW.join(str(rows[key].get("activity_id")) for key in (*circle, circle[0]))
        yield flaw(
            "circle", "mend", (TIMETABLE, "predecessors"), rows[circle[0]], WAITS_IN_CIRCLE,
            circle=told,
        )  # fmt: skip
    middle = middle_year(row.get("start") for row in rows.values())
    for row in rows.values():
        yield from _dates(book, row, rows)
        for column in ("start", "end"):
            day = row.get(column)
            if is_far(day, middle):
                yield flaw(
                    "timetable", "mend", (TIMETABLE, column), row, FAR,
                    activity=book.activity_name(row.get("activity_id")), day=str(day),
                )  # fmt: skip
    for line in book.lines("activity") if rows else ():
        if book.activity_key(line.get("code") or line.get("narrative")) not in rows:
            yield flaw(
                "timetable", "mend", (TIMETABLE, "activity_id"), None, NO_TIME,
                activity=line_name(line),
            )  # fmt: skip


def _dates(book: Book, row: Row, rows: dict[str, Row]) -> Iterator[Flaw]:
    name = book.activity_name(row.get("activity_id"))
    start, end = row.get("start"), row.get("end")
    if start is None:
        yield flaw("timetable", "mend", (TIMETABLE, "start"), row, NO_START, activity=name)
    elif end is not None and end < start:
        yield flaw("timetable", "mend", (TIMETABLE, "end"), row, ENDS_BEFORE, activity=name)
    if book.lines("activity") and book.line(row.get("activity_id")) is None:
        yield flaw(
            "unknown_activity", "mend", (TIMETABLE, "activity_id"), row, UNKNOWN_ACTIVITY,
            activity=name,
        )  # fmt: skip
    for reference in items(row.get("predecessors")):
        other = rows.get(book.activity_key(reference))
        told = book.activity_name(reference)
        place = (TIMETABLE, "predecessors")
        if other is None:
            yield flaw("timetable", "mend", place, row, UNKNOWN_BEFORE, activity=name, before=told)
        elif start is not None and other.get("end") is not None and start < other["end"]:
            yield flaw("timetable", "look", place, row, STARTS_EARLY, activity=name, before=told)


def _risk(row: Row) -> Iterator[Flaw]:
    text = str(row.get("description") or row.get("risk_id") or "")
    level, typed = risk_level(row), money(row.get("level"))
    if level is None:
        yield flaw("risk", "mend", ("X-P9", "probability"), row, NOT_JUDGED, words=text)
    elif typed is not None and abs(typed - level) > 1e-9:
        yield flaw(
            "risk", "look", ("X-P9", "level"), row, LEVEL_DIFFERS,
            words=text, typed=f"{typed:g}", level=level,
        )  # fmt: skip
    if not row.get("responsible"):
        yield flaw("risk", "mend", ("X-P9", "responsible"), row, NO_OWNER, words=text)
