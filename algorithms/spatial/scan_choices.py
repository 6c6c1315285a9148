"""What a scan asks for: its model, its table by period, and how large a cluster may be."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, Role, Table


def _column(label: str, help_text: str, *, numeric: bool = False) -> Any:
    kind: Any = "numeric" if numeric else "any"
    return Role("column", parent="table", column_type=kind), Param(label, help_text, advanced=True)


OptionalValue = Annotated[
    str | None,
    Role("column", parent="areas", column_type="numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Events"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The number of reported events of each area. Not needed with a table by period.",
        ),
    ),
]
Model = Annotated[
    Literal["poisson", "space_time", "space_time_permutation"],
    Role(
        "choice",
        choices=(
            ("poisson", QT_TRANSLATE_NOOP("convivencia", "Where, compared with the population")),
            (
                "space_time",
                QT_TRANSLATE_NOOP("convivencia", "Where and when, compared with the population"),
            ),
            (
                "space_time_permutation",
                QT_TRANSLATE_NOOP("convivencia", "Where and when, compared with the usual"),
            ),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Look for"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "“Compared with the usual” needs no population: it finds places with more events than "
            "their own share and the city's rhythm would give at that time.",
        ),
    ),
]
CountsTable = Annotated[
    Table | None,
    Role("layer", geometry=("none",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Table by area and period"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "One row for each area and period, zeros included, as “Count incidents by area” makes.",
        ),
    ),
]
AreaOfRow = Annotated[
    str,
    *_column(
        QT_TRANSLATE_NOOP("convivencia", "Area in the table"),
        QT_TRANSLATE_NOOP("convivencia", "The column that says which area a row belongs to."),
    ),
]
PeriodOfRow = Annotated[
    str,
    *_column(
        QT_TRANSLATE_NOOP("convivencia", "Period in the table"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the first day of the period."),
    ),
]
CountOfRow = Annotated[
    str,
    *_column(
        QT_TRANSLATE_NOOP("convivencia", "Events in the table"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the number of reported events."),
        numeric=True,
    ),
]
CategoryOfRow = Annotated[
    str | None,
    *_column(
        QT_TRANSLATE_NOOP("convivencia", "Category in the table"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The column with the kind of offence, to keep some; all are added up."
        ),
    ),
]
WhichClusters = Annotated[
    Literal["high", "low", "both"],
    Role(
        "choice",
        choices=(
            ("high", QT_TRANSLATE_NOOP("convivencia", "More events than expected")),
            ("low", QT_TRANSLATE_NOOP("convivencia", "Fewer events than expected")),
            ("both", QT_TRANSLATE_NOOP("convivencia", "More or fewer")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Clusters of"),
        QT_TRANSLATE_NOOP("convivencia", "Which departures from the expected are looked for."),
        advanced=True,
    ),
]
MaximumShare = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Largest cluster"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The most of the population (or of the events, without one) that a circle may hold.",
        ),
        minimum=0.01,
        maximum=50,
        unit="%",
        advanced=True,
    ),
]
MaximumDuration = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Longest cluster"),
        QT_TRANSLATE_NOOP("convivencia", "The most of the periods that a cluster may last."),
        minimum=1,
        maximum=90,
        unit="%",
        advanced=True,
    ),
]
OnlyCurrent = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Only clusters that still go on"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Looks only at times that reach into the last period of the table."
        ),
        advanced=True,
    ),
]
Replications = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Replications"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How often events are spread by chance, to see what the most striking circle would be.",
        ),
        minimum=99,
        maximum=99_999,
        advanced=True,
    ),
]
