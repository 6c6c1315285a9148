"""The parameters of a diagnostic, as people see them."""

from __future__ import annotations

from typing import Annotated, Literal

from ..areas.aggregation import JOIN_BY
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    LANGUAGE_ROLE,
    LEVEL_ROLE,
    Areas,
    Incidents,
    Param,
    Role,
)
from ..survey.parameters import PROFILE_HELP, PROFILE_LABEL

OptionalAreas = Annotated[
    Areas | None,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Areas"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Neighbourhoods or sectors; not needed with a study file."
        ),
    ),
]
OptionalIncidents = Annotated[
    Incidents | None,
    Role("layer", geometry=("point", "none")),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Incidents"),
        QT_TRANSLATE_NOOP("convivencia", "Reported events; not needed with a study file."),
    ),
]
AreaColumn = Annotated[
    str | None,
    Role("column", parent="areas"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Area identifier"),
        QT_TRANSLATE_NOOP("convivencia", "A column whose value is different in every area."),
    ),
]
NameColumn = Annotated[
    str | None,
    Role("column", parent="areas"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Area name"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the name people use."),
    ),
]


SexColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Victim's sex"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the victim's sex."),
        advanced=True,
    ),
]
AgeColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Victim's age"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the victim's age in years."),
        advanced=True,
    ),
]
IdColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Incident identifier"),
        QT_TRANSLATE_NOOP("convivencia", "The column that numbers the incidents, to find repeats."),
        advanced=True,
    ),
]
UntilColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Latest possible date"),
        QT_TRANSLATE_NOOP("convivencia", "The end of the span in which the event happened."),
        advanced=True,
    ),
]
StudyJoin = Annotated[
    Literal["location", "code", "name"] | None,
    JOIN_BY,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Match incidents by"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Location, or a code or name in a column of the incidents; by default the study "
            "file's, else location.",
        ),
        advanced=True,
    ),
]
StudyLanguage = Annotated[
    Literal["en", "es", "pt"] | None,
    LANGUAGE_ROLE,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Language"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The language of the documents; by default the study file's, else Spanish.",
        ),
    ),
]
StudyLevel = Annotated[
    Literal["internal", "committee", "public"] | None,
    LEVEL_ROLE,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Who will read it"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Small counts and protected categories are withheld accordingly; by default the study "
            "file's, else the committee.",
        ),
    ),
]
OptionalPeriod = Annotated[
    str | None,
    Role("period"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Before or after the intervention"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Two days such as 2022-01-01/2022-12-31; with zones only."
        ),
        advanced=True,
    ),
]


Contents = Annotated[
    Literal[
        "diagnostic",
        "integral",
        "colombia_piscc",
        "mexico_community",
        "peru_district",
        "chile_communal",
        "panama_integral",
        "honduras_local",
    ],
    Role(
        "choice",
        choices=(
            ("diagnostic", QT_TRANSLATE_NOOP("convivencia", "What the analyses can fill")),
            ("integral", QT_TRANSLATE_NOOP("convivencia", "Whole: nine chapters, seven axes")),
            ("colombia_piscc", QT_TRANSLATE_NOOP("convivencia", "Colombia: PISCC")),
            ("mexico_community", QT_TRANSLATE_NOOP("convivencia", "Mexico: community plan")),
            ("peru_district", QT_TRANSLATE_NOOP("convivencia", "Peru: district action plan")),
            ("chile_communal", QT_TRANSLATE_NOOP("convivencia", "Chile: communal plan")),
            ("panama_integral", QT_TRANSLATE_NOOP("convivencia", "Panama: integral diagnostic")),
            ("honduras_local", QT_TRANSLATE_NOOP("convivencia", "Honduras: local plan")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Contents"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Which chapters the diagnostic has. The whole one and those of countries hold tables "
            "and boxes that people complete, and a page that says what is missing; an outline file "
            "of your own comes before this choice.",
        ),
    ),
]
SurveyFile = Annotated[
    str | None,
    Role("file"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Survey"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The microdata of a victimisation and perception survey, for the chapter on what "
            "people lived and feel. By default the study file's.",
        ),
        advanced=True,
    ),
]
OptionalProfile = Annotated[
    str | None,
    Role("text", path=True),
    Param(PROFILE_LABEL, PROFILE_HELP, advanced=True),
]
RegistersFile = Annotated[
    str | None,
    Role("file", extensions=("gpkg",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Registers"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The study's GeoPackage with what people wrote: focus groups, institutions, "
            "priorities and more. By default the study file's.",
        ),
        advanced=True,
    ),
]
