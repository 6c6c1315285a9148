"""The few words that writers, charts and maps add by themselves, marked for translation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from .blocks import CheckItem

STRUCTURED_AFTER = QT_TRANSLATE_NOOP(
    "convivencia",
    "Structured after the UNDP collection of guides for the local management of "
    "citizen security and coexistence; not an official form.",
)
TABLE = QT_TRANSLATE_NOOP("convivencia", "Table {number}")
FIGURE = QT_TRANSLATE_NOOP("convivencia", "Figure {number}")
MAP = QT_TRANSLATE_NOOP("convivencia", "Map {number}")
CONTENTS = QT_TRANSLATE_NOOP("convivencia", "Contents")
REFERENCES = QT_TRANSLATE_NOOP("convivencia", "References")
SOURCE = QT_TRANSLATE_NOOP("convivencia", "Source: {source}")
EVIDENCE = QT_TRANSLATE_NOOP("convivencia", "Evidence: {evidence}")
PAGE = QT_TRANSLATE_NOOP("convivencia", "Page {page} of {pages}")
VERSION = QT_TRANSLATE_NOOP("convivencia", "Version {version}")
PERIOD = QT_TRANSLATE_NOOP("convivencia", "Period analysed: {period}")
DISTRIBUTION = QT_TRANSLATE_NOOP("convivencia", "Distribution: {level}")
TO_COMPLETE = QT_TRANSLATE_NOOP("convivencia", "to be completed")
TINT_MEANS = QT_TRANSLATE_NOOP("convivencia", "Shaded cells are to be completed.")
WRITE_HERE = QT_TRANSLATE_NOOP("convivencia", "Write here")
CHOOSE = QT_TRANSLATE_NOOP("convivencia", "Choose an option")
CHOOSE_DATE = QT_TRANSLATE_NOOP("convivencia", "Choose a date")
WRITE_NUMBER = QT_TRANSLATE_NOOP("convivencia", "Write a number")
ENLARGE = QT_TRANSLATE_NOOP("convivencia", "Enlarge: {name}")
REDUCE = QT_TRANSLATE_NOOP("convivencia", "Reduce: {name}")
SKIP = QT_TRANSLATE_NOOP("convivencia", "Skip to the content")
YES = QT_TRANSLATE_NOOP("convivencia", "yes")
NO = QT_TRANSLATE_NOOP("convivencia", "no")
INTERVAL = QT_TRANSLATE_NOOP("convivencia", "{low} to {high}")

LEVELS: Mapping[str, str] = {
    "internal": QT_TRANSLATE_NOOP("convivencia", "Internal use, not to be distributed"),
    "committee": QT_TRANSLATE_NOOP("convivencia", "For the committee"),
    "public": QT_TRANSLATE_NOOP("convivencia", "Public"),
}
CONFIDENCE: Mapping[str, str] = {
    "high": QT_TRANSLATE_NOOP("convivencia", "High confidence"),
    "medium": QT_TRANSLATE_NOOP("convivencia", "Medium confidence"),
    "low": QT_TRANSLATE_NOOP("convivencia", "Low confidence"),
}
SEVERITY: Mapping[str, str] = {
    "info": QT_TRANSLATE_NOOP("convivencia", "To know"),
    "caution": QT_TRANSLATE_NOOP("convivencia", "Read with caution"),
    "warning": QT_TRANSLATE_NOOP("convivencia", "Warning"),
}
CHECK_STATE: Mapping[str, str] = {
    "yes": QT_TRANSLATE_NOOP("convivencia", "met"),
    "partly": QT_TRANSLATE_NOOP("convivencia", "partly met"),
    "no": QT_TRANSLATE_NOOP("convivencia", "not met"),
    "open": QT_TRANSLATE_NOOP("convivencia", "to be checked"),
}
CHECK_MARK: Mapping[str, str] = {"yes": "☑", "partly": "◪", "no": "☒", "open": "☐"}

MONTHS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("convivencia", "January"),
    QT_TRANSLATE_NOOP("convivencia", "February"),
    QT_TRANSLATE_NOOP("convivencia", "March"),
    QT_TRANSLATE_NOOP("convivencia", "April"),
    QT_TRANSLATE_NOOP("convivencia", "May"),
    QT_TRANSLATE_NOOP("convivencia", "June"),
    QT_TRANSLATE_NOOP("convivencia", "July"),
    QT_TRANSLATE_NOOP("convivencia", "August"),
    QT_TRANSLATE_NOOP("convivencia", "September"),
    QT_TRANSLATE_NOOP("convivencia", "October"),
    QT_TRANSLATE_NOOP("convivencia", "November"),
    QT_TRANSLATE_NOOP("convivencia", "December"),
)
WEEKDAYS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("convivencia", "Monday"),
    QT_TRANSLATE_NOOP("convivencia", "Tuesday"),
    QT_TRANSLATE_NOOP("convivencia", "Wednesday"),
    QT_TRANSLATE_NOOP("convivencia", "Thursday"),
    QT_TRANSLATE_NOOP("convivencia", "Friday"),
    QT_TRANSLATE_NOOP("convivencia", "Saturday"),
    QT_TRANSLATE_NOOP("convivencia", "Sunday"),
)
DAY_MONTH_YEAR = QT_TRANSLATE_NOOP("convivencia", "{day} {month} {year}")
MONTH_YEAR = QT_TRANSLATE_NOOP("convivencia", "{month} {year}")

HOUR_OF_DAY = QT_TRANSLATE_NOOP("convivencia", "Hour of the day")
ONE_EVENT = QT_TRANSLATE_NOOP("convivencia", "{count} event")
MANY_EVENTS = QT_TRANSLATE_NOOP("convivencia", "{count} events")
PARTIAL_PERIOD = QT_TRANSLATE_NOOP("convivencia", "incomplete period")
SHARE_OF_AREAS = QT_TRANSLATE_NOOP("convivencia", "Share of the areas, from the most affected down")
SHARE_OF_EVENTS = QT_TRANSLATE_NOOP("convivencia", "Share of the events")
EQUALITY = QT_TRANSLATE_NOOP("convivencia", "if the events were spread evenly")
NOT_SHOWN = QT_TRANSLATE_NOOP("convivencia", "not shown")

NORTH = QT_TRANSLATE_NOOP("convivencia", "N")
LEGEND = QT_TRANSLATE_NOOP("convivencia", "Legend")
ONE_AREA = QT_TRANSLATE_NOOP("convivencia", "{count} area")
MANY_AREAS = QT_TRANSLATE_NOOP("convivencia", "{count} areas")
ONE_SEGMENT = QT_TRANSLATE_NOOP("convivencia", "{count} street segment")
MANY_SEGMENTS = QT_TRANSLATE_NOOP("convivencia", "{count} street segments")


def check_state(item: CheckItem, translate: Callable[[str], str]) -> str:
    """Return the state of a condition in brackets, and what is noted of it as a sentence after it.

    Parameters
    ----------
    item : CheckItem
        The condition.
    translate : callable
        Into the reader's language.
    """
    state = f"({translate(CHECK_STATE[item.state])})"
    if not item.note:
        return state
    # a condition that is a sentence has ended already
    return f"{state} {item.note}" if item.text.endswith(".") else f"{state}. {item.note}"
