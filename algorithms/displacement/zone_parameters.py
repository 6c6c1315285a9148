"""The parameters of the zones of an intervention, as people see them."""

from __future__ import annotations

from typing import Annotated, Literal

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Areas, GeoDataFrame, Incidents, Param, Role

TreatmentId = Annotated[
    str | None,
    Role("column", parent="treatment"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Treatment identifier"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A column that tells several interventions apart: each then has its own zones, and "
            "ground near two goes to the nearer. Without it all are treated as one.",
        ),
        advanced=True,
    ),
]
RingWidth = Annotated[
    float | None,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Width of each ring"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How far around the treated area displacement is looked for. 0, or nothing, makes the "
            "first ring as large as the treated area itself.",
        ),
        minimum=0,
        maximum=50_000,
        unit="m",
    ),
]
StudyAreas = Annotated[
    Areas | None,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Study areas"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The municipality or its neighbourhoods: zones end where they end, and matched "
            "controls are chosen among them.",
        ),
    ),
]
PriorIncidents = Annotated[
    Incidents | None,
    Role("layer", geometry=("point",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Incidents"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Points, to count in each zone and to match controls by. Only those before the "
            "intervention are looked at.",
        ),
    ),
]
Control = Annotated[
    Literal["ring", "matched", "chosen"],
    Role(
        "choice",
        choices=(
            ("ring", QT_TRANSLATE_NOOP("convivencia", "The next ring")),
            ("matched", QT_TRANSLATE_NOOP("convivencia", "Areas that were alike before")),
            ("chosen", QT_TRANSLATE_NOOP("convivencia", "Areas that you choose")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Control"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "What the treated area is compared with. Displacement can reach the next ring; areas "
            "that were alike before, farther away, are the better comparison.",
        ),
    ),
]
ChosenControls = Annotated[
    GeoDataFrame | None,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Control areas you choose"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Polygons without an intervention that people who know the place chose."
        ),
    ),
]
OtherMeasures = Annotated[
    GeoDataFrame | None,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Other measures at that time"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Polygons in which another measure began in the days compared: they are kept out of "
            "rings and controls. With zones of your own, mark that ground as excluded.",
        ),
        advanced=True,
    ),
]
RingCount = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Number of rings"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Rings in which displacement is looked for, one beyond the other."
        ),
        minimum=1,
        maximum=5,
        advanced=True,
    ),
]
Gap = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Gap before the first ring"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Metres between the treated area and the first ring that are left out, where it is "
            "unclear to which of them an event belongs.",
        ),
        minimum=0,
        maximum=10_000,
        unit="m",
        advanced=True,
    ),
]
Along = Annotated[
    Literal["straight", "streets"],
    Role(
        "choice",
        choices=(
            ("straight", QT_TRANSLATE_NOOP("convivencia", "As the crow flies")),
            ("streets", QT_TRANSLATE_NOOP("convivencia", "Along the streets")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Measure rings"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Along the streets a river without a bridge, or a motorway, keeps far what lies near.",
        ),
        advanced=True,
    ),
]
ZoneStreets = Annotated[
    GeoDataFrame | None,
    Role("layer", geometry=("line",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Streets"),
        QT_TRANSLATE_NOOP("convivencia", "Street lines, for rings along the streets."),
        advanced=True,
    ),
]
PriorPeriod = Annotated[
    str | None,
    Role("period"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Before"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The days before the intervention that controls are matched by, such as "
            "2021-01-01/2023-12-31; without it, all before its first day.",
        ),
    ),
]
LandUse = Annotated[
    str | None,
    Role("column", parent="areas"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Land use"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A column of the study areas to match by: a category such as residential or "
            "commercial, or a share.",
        ),
        advanced=True,
    ),
]
Matches = Annotated[
    int | None,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Matched areas"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How many areas make the control. Empty takes as many as hold about the events of the "
            "treated area.",
        ),
        minimum=1,
        maximum=1000,
        advanced=True,
    ),
]
MatchingMethod = Annotated[
    Literal["nearest", "synthetic"],
    Role(
        "choice",
        choices=(
            ("nearest", QT_TRANSLATE_NOOP("convivencia", "The areas most alike")),
            ("synthetic", QT_TRANSLATE_NOOP("convivencia", "A weighted combination of areas")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Matching"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The areas most alike in level, trend, residents and land use, or the combination "
            "whose series before comes closest.",
        ),
        advanced=True,
    ),
]
