"""Parameters that designs with a table of counts by area and period share."""

from __future__ import annotations

from typing import Annotated

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, Role

AreaColumn = Annotated[
    str,
    Role("column", parent="table"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Area column"),
        QT_TRANSLATE_NOOP("convivencia", "The column of the table with the area identifier."),
        advanced=True,
    ),
]
PeriodColumn = Annotated[
    str,
    Role("column", parent="table", column_type="date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Period column"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the first day of each period."),
        advanced=True,
    ),
]
CountColumn = Annotated[
    str,
    Role("column", parent="table", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Count column"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The column with the number of events; rows of one area and period are added.",
        ),
        advanced=True,
    ),
]
CategoryOfRow = Annotated[
    str | None,
    Role("column", parent="table"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Category column"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the kind of offence, to choose from."),
        advanced=True,
    ),
]
TreatedAreas = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Treated areas"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Identifiers of the areas with the measure, separated by commas."
        ),
    ),
]
TreatedColumn = Annotated[
    str | None,
    Role("column", parent="table"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Column of treatment"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Instead of a list: a column with 1 or yes for treated areas and 0 or no for others, "
            "or with kinds of zones, of which treatment and treatment_control take part.",
        ),
        advanced=True,
    ),
]
