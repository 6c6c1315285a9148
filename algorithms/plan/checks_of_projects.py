"""Rules of projects: each has activities, and no control measure is approved unscreened."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.text import QT_TRANSLATE_NOOP
from ..store.schema import registers
from ..store.values import answers
from .book import LOGFRAME, PROJECTS, SCREENING, Book, Row, items, line_name, same
from .flaw import Flaw, flaw
from .rows_of_projects import screened

__all__ = ["aspects", "flaws_of_projects", "open_aspects"]

NO_ACTIVITIES = QT_TRANSLATE_NOOP("convivencia", "The project “{project}” has no activities.")
UNKNOWN_ACTIVITY = QT_TRANSLATE_NOOP(
    "convivencia", "“{activity}” of “{project}” is no activity of the logical framework."
)
NO_PROJECT = QT_TRANSLATE_NOOP("convivencia", "The activity “{line}” belongs to no project.")
IN_SEVERAL = QT_TRANSLATE_NOOP(
    "convivencia", "The activity “{line}” belongs to several projects, whose costs then overlap."
)
NO_TYPE = QT_TRANSLATE_NOOP(
    "convivencia", "“{project}” has no type of measure, and is missing from the balance."
)
APPROVED_UNSCREENED = QT_TRANSLATE_NOOP(
    "convivencia",
    "The control measure “{project}” counts as approved, and {count} of {total} aspects of its "
    "rights screening are not reviewed.",
)
TO_BE_SCREENED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Before the control measure “{project}” may be approved, {count} of {total} aspects of its "
    "rights screening remain to be reviewed.",
)
NOT_MET = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{project}” counts as approved although an aspect of its rights screening is not met.",
)
NO_SAFEGUARD = QT_TRANSLATE_NOOP(
    "convivencia", "Say what “{project}” will do about this aspect of its rights screening."
)
UNKNOWN_PROJECT = QT_TRANSLATE_NOOP("convivencia", "There is no sheet of the project “{project}”.")
NOT_WATCHED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Nobody watches yet whether “{project}” moves the problem elsewhere: write its impact design.",
)
APPROVED = ("approved", "doing", "done")
IN_PLACES = ("control", "situational")
"""Kinds of measures that act on places, from which a problem can move."""


def aspects() -> list[str]:
    """Return the aspects of the rights screening by their ids."""
    return list(answers(next(c for c in registers()[SCREENING].columns if c.name == "item")))


def open_aspects(book: Book, project: Row) -> list[str]:
    """Return the aspects of a project that nobody has reviewed."""
    done = screened(list(book.rows(SCREENING)), project)
    return [name for name in aspects() if name not in done]


def flaws_of_projects(book: Book) -> Iterator[Flaw]:
    """Yield what breaks the rules of projects and of their screening."""
    for row in book.rows(PROJECTS):
        yield from _sheet(book, row)
        if row.get("type") == "control":
            yield from _control(book, row)
    for row in book.lines("activity"):
        yield from _activity(book, row)
    for row in book.rows(SCREENING):
        yield from _aspect(book, row)


def _name(row: Row) -> str:
    return " ".join(str(row[key]) for key in ("code", "name") if row.get(key))


def _sheet(book: Book, row: Row) -> Iterator[Flaw]:
    name = _name(row)
    named = items(row.get("activities"))
    if not named:
        yield flaw("activities", "mend", (PROJECTS, "activities"), row, NO_ACTIVITIES, project=name)
    for activity in named if book.lines("activity") else ():
        if book.line(activity) is None:
            yield flaw(
                "unknown_activity", "mend", (PROJECTS, "activities"), row, UNKNOWN_ACTIVITY,
                activity=activity, project=name,
            )  # fmt: skip
    if not row.get("type"):
        yield flaw("type", "mend", (PROJECTS, "type"), row, NO_TYPE, project=name)
    watched = {same(one.get("intervention_id")) for one in book.rows("F-E9")}
    if row.get("type") in IN_PLACES and not watched & {same(row.get("code")), same(name)} - {""}:
        yield flaw("watch", "look", ("F-E9", "intervention_id"), None, NOT_WATCHED, project=name)


def _control(book: Book, row: Row) -> Iterator[Flaw]:
    left = open_aspects(book, row)
    if left:
        approved = row.get("status") in APPROVED
        yield flaw(
            "screening", "mend",
            (PROJECTS, "status") if approved else (SCREENING, "item"),
            row if approved else None,
            APPROVED_UNSCREENED if approved else TO_BE_SCREENED,
            project=_name(row), count=len(left), total=len(aspects()),
        )  # fmt: skip


def _activity(book: Book, row: Row) -> Iterator[Flaw]:
    key = book.activity_key(row.get("code") or row.get("narrative"))
    count = sum(key in book.activities_of(sheet) for sheet in book.rows(PROJECTS))
    if count == 0:
        yield flaw(
            "activity_to_project", "mend", (LOGFRAME, "code"), row, NO_PROJECT, line=line_name(row)
        )
    elif count > 1:
        yield flaw(
            "activity_to_project", "mend", (PROJECTS, "activities"), None, IN_SEVERAL,
            line=line_name(row),
        )  # fmt: skip


def _aspect(book: Book, row: Row) -> Iterator[Flaw]:
    sheet = book.project(row.get("project"))
    name = book.project_name(row.get("project"))
    if sheet is None:
        yield flaw(
            "unknown_project", "mend", (SCREENING, "project"), row, UNKNOWN_PROJECT, project=name
        )
        return
    answer = row.get("answer")
    if answer in ("no", "mitigate") and not row.get("mitigation"):
        yield flaw("safeguard", "mend", (SCREENING, "mitigation"), row, NO_SAFEGUARD, project=name)
    if answer == "no" and sheet.get("status") in APPROVED:
        yield flaw("screening", "mend", (SCREENING, "answer"), row, NOT_MET, project=name)
