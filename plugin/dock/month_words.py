"""What the page says of a month that was brought in, in the language of QGIS."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ..i18n import sentence, tr
from ..numbers import locale, number

UP_TO_DATE = QT_TRANSLATE_NOOP("convivencia", "The record is up to date.")
TRIAL = QT_TRANSLATE_NOOP("convivencia", "Only shown: the record stays as it is.")
NO_EXPORT = QT_TRANSLATE_NOOP(
    "convivencia", "Without an export the bulletin is of the record as it is."
)
MONTHS = 12
MONTH_YEAR = QT_TRANSLATE_NOOP("convivencia", "{month} {year}")
OF_MONTH = QT_TRANSLATE_NOOP("convivencia", "The bulletin is of {month}.")
KEPT = QT_TRANSLATE_NOOP("convivencia", "The record of before is kept as “{file}”.")
NOT_JUDGED = QT_TRANSLATE_NOOP(
    "convivencia", "The areas were not judged for alarms: the bulletin says why."
)
NO_IDENTIFIER = QT_TRANSLATE_NOOP(
    "convivencia",
    "The profile names no column with an identifier: incidents known already may count as new.",
)
COUNTED = {
    "added": (
        QT_TRANSLATE_NOOP("convivencia", "No incident is new."),
        QT_TRANSLATE_NOOP("convivencia", "One incident is new."),
        QT_TRANSLATE_NOOP("convivencia", "{count} incidents are new."),
    ),
    "corrected": (
        QT_TRANSLATE_NOOP("convivencia", "No earlier incident was corrected."),
        QT_TRANSLATE_NOOP("convivencia", "One earlier incident was corrected."),
        QT_TRANSLATE_NOOP("convivencia", "{count} earlier incidents were corrected."),
    ),
    "repeated": (
        QT_TRANSLATE_NOOP("convivencia", "None was known already."),
        QT_TRANSLATE_NOOP("convivencia", "One was known already."),
        QT_TRANSLATE_NOOP("convivencia", "{count} were known already."),
    ),
    "set_aside": (
        "",
        QT_TRANSLATE_NOOP("convivencia", "One row of the export was set aside."),
        QT_TRANSLATE_NOOP("convivencia", "{count} rows of the export were set aside."),
    ),
    "changed": (
        QT_TRANSLATE_NOOP("convivencia", "No value of an indicator changed."),
        QT_TRANSLATE_NOOP("convivencia", "One value of an indicator changed."),
        QT_TRANSLATE_NOOP("convivencia", "{count} values of indicators changed."),
    ),
    "alarms": (
        QT_TRANSLATE_NOOP(
            "convivencia", "In no area were more events reported than its own past lets expect."
        ),
        QT_TRANSLATE_NOOP(
            "convivencia", "In one area more events were reported than its own past lets expect."
        ),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "In {count} areas more events were reported than their own past lets expect.",
        ),
    ),
    "red": (
        QT_TRANSLATE_NOOP("convivencia", "No indicator is red."),
        QT_TRANSLATE_NOOP("convivencia", "One indicator is red."),
        QT_TRANSLATE_NOOP("convivencia", "{count} indicators are red."),
    ),
}
"""For none, for one, and for several."""
OF_THE_EXPORT = ("added", "corrected", "repeated", "set_aside")
_MONTH = re.compile(r"(\d{4})-(\d{2})")


def headline(summary: Mapping[str, Any], *, export: bool) -> str:
    """Say whether the record is another now."""
    if not export:
        return tr(NO_EXPORT)
    return tr(UP_TO_DATE if summary.get("applied") else TRIAL)


def lines(
    summary: Mapping[str, Any], *, export: bool, identified: bool = True, kept: str = ""
) -> list[str]:
    """Return what the month brought, as short sentences.

    Parameters
    ----------
    summary : mapping
        The numbers that the engine tells.
    export : bool
        Whether there was one; without it nothing can be new.
    identified : bool
        Whether its profile says by what an incident is known again.
    kept : str
        The file in which the record of before is kept.
    """
    told = [counted(name, summary.get(name)) for name in OF_THE_EXPORT if export]
    if export and not identified:
        told.append(tr(NO_IDENTIFIER))
    told += [counted(name, summary.get(name)) for name in ("changed", "red")]
    # no alarm is one thing, that nobody could look for one is another
    judged = summary.get("judged", 1)
    told.append(counted("alarms", summary.get("alarms")) if judged else tr(NOT_JUDGED))
    month = month_in_words(str(summary.get("period") or ""))
    if month:
        told.append(sentence(OF_MONTH, {"month": month}))
    if kept:
        told.append(sentence(KEPT, {"file": kept}))
    return [text for text in told if text]


def counted(name: str, count: Any) -> str:
    """Return the sentence of a number; empty where there is nothing to say."""
    none, one, several = COUNTED[name]
    value = int(count or 0)
    if value == 0:
        return tr(none)
    return tr(one) if value == 1 else sentence(several, {"count": number(value)})


def month_in_words(period: str) -> str:
    """Return a month, written 2024-01, in words; empty when it is none."""
    found = _MONTH.fullmatch(period)
    if found is None or not 1 <= int(found[2]) <= MONTHS:
        return ""
    month = locale().standaloneMonthName(int(found[2]))
    return sentence(MONTH_YEAR, {"month": month, "year": found[1]})
