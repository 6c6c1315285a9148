"""What the progress of the guides asks for, as people see it."""

from __future__ import annotations

from typing import Annotated, Literal

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import LEVEL_ROLE, GeoDataFrame, Param, Role


def _residents(label: str) -> tuple[Role, Param]:
    return (
        Role("column", parent="areas", column_type="numeric"),
        Param(
            label,
            QT_TRANSLATE_NOOP(
                "convivencia", "Residents of each area, to hold the participants against them."
            ),
            advanced=True,
        ),
    )


FilledStudy = Annotated[
    str,
    Role("file", extensions=("gpkg",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Study"),
        QT_TRANSLATE_NOOP("convivencia", "The GeoPackage that keeps the registers."),
    ),
]
AreasOfResidents = Annotated[
    GeoDataFrame | None,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Areas"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The study's areas with residents by sex and age, to see whom the participants "
            "represent.",
        ),
    ),
]
Day = Annotated[
    str | None,
    Role("date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "As of"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The day on which steps are late or in time; today if empty."
        ),
        advanced=True,
    ),
]
ProgressLevel = Annotated[
    Literal["internal", "committee", "public"],
    LEVEL_ROLE,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Who reads it"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Small numbers of participants are withheld from all but the team itself.",
        ),
    ),
]
Residents = Annotated[str | None, *_residents(QT_TRANSLATE_NOOP("convivencia", "Population"))]
ResidentWomen = Annotated[str | None, *_residents(QT_TRANSLATE_NOOP("convivencia", "Women"))]
ResidentMen = Annotated[str | None, *_residents(QT_TRANSLATE_NOOP("convivencia", "Men"))]
ResidentMinors = Annotated[str | None, *_residents(QT_TRANSLATE_NOOP("convivencia", "Under 18"))]
ResidentYouth = Annotated[
    str | None, *_residents(QT_TRANSLATE_NOOP("convivencia", "Aged 18 to 29"))
]
Residents0To14 = Annotated[
    str | None, *_residents(QT_TRANSLATE_NOOP("convivencia", "Aged 0 to 14"))
]
Residents15To29 = Annotated[
    str | None, *_residents(QT_TRANSLATE_NOOP("convivencia", "Aged 15 to 29"))
]
ResidentElders = Annotated[
    str | None, *_residents(QT_TRANSLATE_NOOP("convivencia", "Aged 60 and over"))
]
