"""What the gate withheld, in the reader's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..catalogue import analyses
from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b

if TYPE_CHECKING:
    from ..core.outline import Block
    from .context import Context

NOTHING_WITHHELD = QT_TRANSLATE_NOOP("convivencia", "Nothing had to be withheld.")
RULES = {
    "minimum_count": QT_TRANSLATE_NOOP(
        "convivencia", "counts below the minimum, and those that would give them away"
    ),
    "bandwidth_below_300_m": QT_TRANSLATE_NOOP(
        "convivencia", "a density that would show single places"
    ),
}
PLACES = {
    "cells": QT_TRANSLATE_NOOP("convivencia", "Cells of the grid"),
    "panel": QT_TRANSLATE_NOOP("convivencia", "Offences by year"),
    "series": QT_TRANSLATE_NOOP("convivencia", "Course in time"),
    "hours": QT_TRANSLATE_NOOP("convivencia", "Hours and weekdays"),
    "weekdays": QT_TRANSLATE_NOOP("convivencia", "Hours and weekdays"),
    "months": QT_TRANSLATE_NOOP("convivencia", "Months"),
    "victims women": QT_TRANSLATE_NOOP("convivencia", "Victims: women"),
    "victims men": QT_TRANSLATE_NOOP("convivencia", "Victims: men"),
    "victims unknown": QT_TRANSLATE_NOOP("convivencia", "Victims: sex unknown"),
    "zones before": QT_TRANSLATE_NOOP("convivencia", "Zones, before"),
    "zones after": QT_TRANSLATE_NOOP("convivencia", "Zones, after"),
}
"""Tables of the gate's log that are no step of their own."""


def _place_of(table: str, context: Context) -> str:
    """Return what the gate's log calls a table, in the reader's words."""
    step = next((item for item in context.released.log if item.step == table), None)
    if step is not None:
        return context.say(analyses()[step.analysis].title)
    return context.say(PLACES[table]) if table in PLACES else table


def disclosure(block: Block, context: Context) -> Sequence[b.Block]:
    """List what the gate withheld: where, by which rule, how many cells."""
    del block
    say = context.say
    if not context.withheld:
        return (b.Paragraph(say(NOTHING_WITHHELD)),)
    return (
        b.Table(
            say(QT_TRANSLATE_NOOP("convivencia", "Cells withheld")),
            (
                b.TableColumn("table", say(QT_TRANSLATE_NOOP("convivencia", "Where")), width=3),
                b.TableColumn("rule", say(QT_TRANSLATE_NOOP("convivencia", "Rule")), width=4),
                b.TableColumn(
                    "cells", say(QT_TRANSLATE_NOOP("convivencia", "Cells")), kind="integer", width=1
                ),
            ),
            [
                (
                    _place_of(str(entry["table"]), context),
                    say(RULES.get(str(entry["rule"]), str(entry["rule"]))),
                    int(str(entry["cells"])),
                )
                for entry in context.withheld
            ],
        ),
    )
