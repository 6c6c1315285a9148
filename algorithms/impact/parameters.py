"""The parameters of an evaluation, as people see them."""

from __future__ import annotations

from typing import Annotated, Literal

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import LEVEL_ROLE, Param, Role

Measure = Annotated[
    str | None,
    Role("text"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Name of the measure"),
        QT_TRANSLATE_NOOP(
            "convivencia", "What was done, for the title of the report; by default the kind's name."
        ),
    ),
]
PresetChoice = Annotated[
    Literal["", "gun_carrying_ban", "hot_spot_patrols", "lighting", "cable_car"],
    Role(
        "choice",
        choices=(
            ("", QT_TRANSLATE_NOOP("convivencia", "Another measure")),
            ("gun_carrying_ban", QT_TRANSLATE_NOOP("convivencia", "Ban on carrying firearms")),
            ("hot_spot_patrols", QT_TRANSLATE_NOOP("convivencia", "Patrols at hot spots")),
            ("lighting", QT_TRANSLATE_NOOP("convivencia", "Street lighting")),
            ("cable_car", QT_TRANSLATE_NOOP("convivencia", "Opening of an aerial cable car")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Kind of measure"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Sets rings, controls and the offences it aims at, unless you name them, and what to "
            "look at before believing a number.",
        ),
    ),
]
RingDistance = Annotated[
    float | None,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Width of each ring"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How far around the treated area displacement is looked for; by default that of the "
            "kind of measure, else 400.",
        ),
        minimum=0,
        maximum=50_000,
        unit="m",
    ),
]
RingNumber = Annotated[
    int | None,
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
TargetColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Target"),
        QT_TRANSLATE_NOOP(
            "convivencia", "A column with what or who was hit, such as the kind of place."
        ),
        advanced=True,
    ),
]
TacticColumn = Annotated[
    str | None,
    Role("column", parent="incidents"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Tactic"),
        QT_TRANSLATE_NOOP(
            "convivencia", "A column with how it was done, such as the weapon or the way in."
        ),
        advanced=True,
    ),
]
ReportLevel = Annotated[
    Literal["internal", "committee", "public"],
    LEVEL_ROLE,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Who will read it"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Small counts and protected categories are withheld accordingly."
        ),
    ),
]
ReportFormats = Annotated[
    tuple[str, ...],
    Role(
        "multichoice",
        several=True,
        choices=(
            ("docx", "Word (DOCX)"),
            ("html", "HTML"),
            ("pdf", "PDF"),
            ("xlsx", "Excel (XLSX)"),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Formats"),
        QT_TRANSLATE_NOOP("convivencia", "The documents to write."),
    ),
]
