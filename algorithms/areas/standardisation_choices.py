"""What the standardisation of rates asks for: its tables, their columns and its choices."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, Role, Table


def _table(label: str, help_text: str) -> Any:
    return Role("layer", geometry=("none",)), Param(label, help_text)


def _column(
    parent: str, label: str, help_text: str, *, numeric: bool = False, advanced: bool = False
) -> Any:
    kind: Any = "numeric" if numeric else "any"
    return Role("column", parent=parent, column_type=kind), Param(
        label, help_text, advanced=advanced
    )


StrataTable = Annotated[
    Table,
    *_table(
        QT_TRANSLATE_NOOP("convivencia", "Events and people by sex and age"),
        QT_TRANSLATE_NOOP("convivencia", "A table with one row for each area, sex and age group."),
    ),
]
AreaIdentifier = Annotated[
    str,
    *_column(
        "areas",
        QT_TRANSLATE_NOOP("convivencia", "Area identifier"),
        QT_TRANSLATE_NOOP("convivencia", "A column whose value is different in every area."),
    ),
]
AreaOfRow = Annotated[
    str,
    *_column(
        "strata",
        QT_TRANSLATE_NOOP("convivencia", "Area in the table"),
        QT_TRANSLATE_NOOP("convivencia", "The column that says which area a row belongs to."),
    ),
]
EventsColumn = Annotated[
    str,
    *_column(
        "strata",
        QT_TRANSLATE_NOOP("convivencia", "Events"),
        QT_TRANSLATE_NOOP("convivencia", "The number of reported events or victims."),
        numeric=True,
    ),
]
PeopleColumn = Annotated[
    str,
    *_column(
        "strata",
        QT_TRANSLATE_NOOP("convivencia", "Population"),
        QT_TRANSLATE_NOOP("convivencia", "The people of that area, sex and age group."),
        numeric=True,
    ),
]
AgeColumn = Annotated[
    str | None,
    *_column(
        "strata",
        QT_TRANSLATE_NOOP("convivencia", "Age group"),
        QT_TRANSLATE_NOOP("convivencia", "Age groups such as 20-24, under 5 or 85+."),
    ),
]
SexColumn = Annotated[
    str | None,
    *_column(
        "strata",
        QT_TRANSLATE_NOOP("convivencia", "Sex"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the sex, if the table has one."),
    ),
]
Method = Annotated[
    Literal["direct", "indirect"],
    Role(
        "choice",
        choices=(
            ("direct", QT_TRANSLATE_NOOP("convivencia", "Direct: rates by age, reweighted")),
            ("indirect", QT_TRANSLATE_NOOP("convivencia", "Indirect: observed ÷ expected")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Method"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Direct rates can be compared with each other; indirect ones only with the "
            "reference, but they serve where events by age are few.",
        ),
    ),
]
StandardChoice = Annotated[
    Literal["study", "who", "segi", "table"],
    Role(
        "choice",
        choices=(
            ("study", QT_TRANSLATE_NOOP("convivencia", "All areas together")),
            ("who", QT_TRANSLATE_NOOP("convivencia", "WHO world standard 2000–2025")),
            ("segi", QT_TRANSLATE_NOOP("convivencia", "Segi's world standard")),
            ("table", QT_TRANSLATE_NOOP("convivencia", "A table of your own")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Reference population"),
        QT_TRANSLATE_NOOP("convivencia", "Whose sexes and ages every area is given."),
    ),
]
ReferenceTable = Annotated[
    Table | None,
    *_table(
        QT_TRANSLATE_NOOP("convivencia", "Reference table"),
        QT_TRANSLATE_NOOP("convivencia", "One row for each sex and age group, in the same bands."),
    ),
]
ReferenceAge = Annotated[
    str | None,
    *_column(
        "reference",
        QT_TRANSLATE_NOOP("convivencia", "Age group in the reference"),
        QT_TRANSLATE_NOOP("convivencia", "By default the column of the same name."),
        advanced=True,
    ),
]
ReferenceSex = Annotated[
    str | None,
    *_column(
        "reference",
        QT_TRANSLATE_NOOP("convivencia", "Sex in the reference"),
        QT_TRANSLATE_NOOP("convivencia", "By default the column of the same name."),
        advanced=True,
    ),
]
ReferencePopulation = Annotated[
    str | None,
    *_column(
        "reference",
        QT_TRANSLATE_NOOP("convivencia", "Population of the reference"),
        QT_TRANSLATE_NOOP("convivencia", "By default the column of the same name."),
        numeric=True,
        advanced=True,
    ),
]
ReferenceEvents = Annotated[
    str | None,
    *_column(
        "reference",
        QT_TRANSLATE_NOOP("convivencia", "Events of the reference"),
        QT_TRANSLATE_NOOP("convivencia", "For the indirect way: by default the same name."),
        numeric=True,
        advanced=True,
    ),
]
LimitsChoice = Annotated[
    Literal["fay_feuer", "dobson_byar"],
    Role(
        "choice",
        choices=(
            ("fay_feuer", QT_TRANSLATE_NOOP("convivencia", "Gamma (Fay and Feuer)")),
            ("dobson_byar", QT_TRANSLATE_NOOP("convivencia", "Dobson with Byar's limits")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Limits"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How the 95 % limits of a direct rate are computed; the gamma ones "
            "hold with few events too.",
        ),
        advanced=True,
    ),
]
RatePer = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Rate per"),
        QT_TRANSLATE_NOOP("convivencia", "The number of people a rate refers to."),
        minimum=1,
        maximum=1e9,
    ),
]
