"""The parameters of cost, benefit and harm, as people see them."""

from __future__ import annotations

from typing import Annotated

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, PointTable, Role


def _number(
    label: str,
    text: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    advanced: bool = False,
) -> tuple[Role, Param]:
    return Role("number"), Param(label, text, minimum, maximum, advanced=advanced)


CostsFile = Annotated[
    str | None,
    Role("file", extensions=("csv",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Unit costs"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A table with offence, unit_cost, currency, price_year, source and bearer, for cost "
            "and benefit.",
        ),
        advanced=True,
    ),
]
ProgrammeCost = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Cost of the measure by year"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Numbers separated by commas, the first year first, in one currency."
        ),
        advanced=True,
    ),
]
Payer = Annotated[
    str | None,
    Role("text"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Who pays for the measure"),
        QT_TRANSLATE_NOOP("convivencia", "Such as the municipality."),
        advanced=True,
    ),
]
HarmTable = Annotated[
    str | None,
    Role("file", extensions=("toml",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Weights of harm"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A table of weights with its version, source and year, such as the days of the "
            "sentence at which the penal code starts.",
        ),
        advanced=True,
    ),
]
DiscountRate = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Discount rate"),
        QT_TRANSLATE_NOOP(
            "convivencia", "What a later year counts less, as a share: 0.05 is five per cent."
        ),
        minimum=0,
        maximum=1,
        advanced=True,
    ),
]
EffectsTable = Annotated[
    PointTable | None,
    Role("layer", geometry=("none",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Effects"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The table of the displacement difference, of which the total is taken; or give the "
            "events prevented as numbers.",
        ),
    ),
]
Prevented = Annotated[
    float | None,
    *_number(
        QT_TRANSLATE_NOOP("convivencia", "Events prevented in a year"),
        QT_TRANSLATE_NOOP("convivencia", "Positive when there were fewer events than expected."),
    ),
]
PreventedLow = Annotated[
    float | None,
    *_number(
        QT_TRANSLATE_NOOP("convivencia", "Events prevented, lower limit"),
        QT_TRANSLATE_NOOP("convivencia", "The lower 95 % limit of the events prevented."),
    ),
]
PreventedHigh = Annotated[
    float | None,
    *_number(
        QT_TRANSLATE_NOOP("convivencia", "Events prevented, upper limit"),
        QT_TRANSLATE_NOOP("convivencia", "The upper 95 % limit of the events prevented."),
    ),
]
Mix = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Offences prevented"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "What the events are, such as Robbery=70, Theft=30: numbers or shares. Without it the "
            "table of unit costs must have a single offence.",
        ),
    ),
]
FirstYear = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "First year with an effect"),
        QT_TRANSLATE_NOOP("convivencia", "0 is the first year of the cost."),
        minimum=0,
        maximum=50,
        advanced=True,
    ),
]
Horizon = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Years with an effect"),
        QT_TRANSLATE_NOOP(
            "convivencia", "How many years the effect lasts; more than one is an assumption."
        ),
        minimum=1,
        maximum=50,
        advanced=True,
    ),
]
Persistence = Annotated[
    float,
    *_number(
        QT_TRANSLATE_NOOP("convivencia", "Share of the effect left a year later"),
        QT_TRANSLATE_NOOP("convivencia", "1 keeps the effect as it was."),
        minimum=0,
        maximum=1,
        advanced=True,
    ),
]
PriceYear = Annotated[
    int | None,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Prices of the year"),
        QT_TRANSLATE_NOOP("convivencia", "By default the latest year of the unit costs."),
        minimum=1900,
        maximum=2200,
        advanced=True,
    ),
]
PriceIndex = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Price index"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Year=index, such as 2020=100, 2024=128.4, for costs of other years."
        ),
        advanced=True,
    ),
]
Swing = Annotated[
    float,
    *_number(
        QT_TRANSLATE_NOOP("convivencia", "Doubt about the costs"),
        QT_TRANSLATE_NOOP(
            "convivencia", "By which share costs are moved up and down to see what hangs on it."
        ),
        minimum=0.01,
        maximum=0.95,
        advanced=True,
    ),
]
