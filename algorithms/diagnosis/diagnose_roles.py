"""Further layers and columns that a diagnostic takes, as people see them."""

from __future__ import annotations

from typing import Annotated

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import GeoDataFrame, Param, PointLayer, Role


def _of_incidents(label: str, help_text: str) -> tuple[Role, Param]:
    return Role("column", parent="incidents"), Param(label, help_text, advanced=True)


def _people(label: str, help_text: str | None = None) -> tuple[Role, Param]:
    return (
        Role("column", parent="areas", column_type="numeric"),
        Param(label, help_text or PEOPLE, advanced=True),
    )


PEOPLE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Residents of each area, for rates of victims by sex and age.",
)
OptionalFacilities = Annotated[
    PointLayer | None,
    Role("layer", geometry=("point",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Facilities"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Schools, health posts, bars, stops and the like; the register of hot spots says which "
            "are near.",
        ),
        advanced=True,
    ),
]
FacilityKind = Annotated[
    str | None,
    Role("column", parent="facilities"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Kind of facility"),
        QT_TRANSLATE_NOOP("convivencia", "The column that says what a facility is."),
        advanced=True,
    ),
]
ParticipatoryMap = Annotated[
    GeoDataFrame | None,
    Role("layer", geometry=("polygon", "line", "point", "none")),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Participatory map"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Places that people drew in workshops, as points, lines or areas with the columns of "
            "the participatory-map record (F-D7).",
        ),
        advanced=True,
    ),
]
IccsColumn = Annotated[
    str | None,
    *_of_incidents(
        QT_TRANSLATE_NOOP("convivencia", "ICCS code"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the code of the crime classification."),
    ),
]
MechanismColumn = Annotated[
    str | None,
    *_of_incidents(
        QT_TRANSLATE_NOOP("convivencia", "Mechanism"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the weapon or means."),
    ),
]
PlaceTypeColumn = Annotated[
    str | None,
    *_of_incidents(
        QT_TRANSLATE_NOOP("convivencia", "Kind of place"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the kind of place: street, home, bar."),
    ),
]
RelationshipColumn = Annotated[
    str | None,
    *_of_incidents(
        QT_TRANSLATE_NOOP("convivencia", "Relationship"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The column with what the victim and the aggressor are to each other."
        ),
    ),
]
SectorColumn = Annotated[
    str | None,
    *_of_incidents(
        QT_TRANSLATE_NOOP("convivencia", "Trade of who paid"),
        QT_TRANSLATE_NOOP("convivencia", "Of extortion: the column with the trade of who paid."),
    ),
]
RouteColumn = Annotated[
    str | None,
    *_of_incidents(
        QT_TRANSLATE_NOOP("convivencia", "Transport route"),
        QT_TRANSLATE_NOOP("convivencia", "Of extortion: the column with the transport route."),
    ),
]
WomenColumn = Annotated[str | None, *_people(QT_TRANSLATE_NOOP("convivencia", "Women"))]
MenColumn = Annotated[str | None, *_people(QT_TRANSLATE_NOOP("convivencia", "Men"))]
Age0Column = Annotated[str | None, *_people(QT_TRANSLATE_NOOP("convivencia", "Aged 0 to 14"))]
Age15Column = Annotated[str | None, *_people(QT_TRANSLATE_NOOP("convivencia", "Aged 15 to 29"))]
Age30Column = Annotated[str | None, *_people(QT_TRANSLATE_NOOP("convivencia", "Aged 30 to 44"))]
Age45Column = Annotated[str | None, *_people(QT_TRANSLATE_NOOP("convivencia", "Aged 45 to 59"))]
Age60Column = Annotated[str | None, *_people(QT_TRANSLATE_NOOP("convivencia", "Aged 60 and over"))]
MinorsColumn = Annotated[
    str | None,
    *_people(
        QT_TRANSLATE_NOOP("convivencia", "Aged 0 to 17"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Children and adolescents who live in each area, for the rate of maltreatment on "
            "record (SES07).",
        ),
    ),
]
VehiclesColumn = Annotated[
    str | None,
    *_people(
        QT_TRANSLATE_NOOP("convivencia", "Registered vehicles"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Motor vehicles registered in each area, for the rate of stolen vehicles (SES10).",
        ),
    ),
]
