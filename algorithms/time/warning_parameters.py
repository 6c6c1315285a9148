"""The parameters of early warning, as people see them."""

from __future__ import annotations

from typing import Annotated, Literal

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, Role

METHODS = (
    ("poisson", QT_TRANSLATE_NOOP("convivencia", "Same season of earlier years")),
    ("ears_c1", QT_TRANSLATE_NOOP("convivencia", "EARS C1: the seven periods before")),
    ("ears_c2", QT_TRANSLATE_NOOP("convivencia", "EARS C2: seven periods, two further back")),
)
PERIODS = (
    ("week", QT_TRANSLATE_NOOP("convivencia", "Weeks")),
    ("month", QT_TRANSLATE_NOOP("convivencia", "Months")),
)
Method = Annotated[
    Literal["poisson", "ears_c1", "ears_c2"],
    Role("choice", choices=METHODS),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Method"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "What the last period is compared with: the same season of earlier years, or the "
            "periods just before, for records of less than two years.",
        ),
    ),
]
Window = Annotated[
    int | None,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Periods on either side"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How many weeks or months around the same one of earlier years count as the same "
            "season: three weeks or one month when left empty.",
        ),
        minimum=0,
        maximum=12,
        advanced=True,
    ),
]
Years = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Earlier years"),
        QT_TRANSLATE_NOOP("convivencia", "The most years to go back; the record may hold fewer."),
        minimum=1,
        maximum=20,
        advanced=True,
    ),
]
Probability = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Probability of a false alarm"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "In one area and period where nothing has changed, with the seasonal method. An alert "
            "may be ten times as probable, a watch fifty times.",
        ),
        minimum=1e-6,
        maximum=0.01,
        advanced=True,
    ),
]
Deviations = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Standard deviations"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How far above the mean of seven periods an alarm begins, with EARS. An alert begins "
            "half a deviation below, a watch a whole one.",
        ),
        minimum=1.5,
        maximum=10,
        advanced=True,
    ),
]
Minimum = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Fewest events"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Fewer events in the period raise no alarm, alert or watch."
        ),
        minimum=1,
        maximum=1000,
        advanced=True,
    ),
]
History = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Periods of the history"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How many periods the table judges, each by what came before it, the last included.",
        ),
        minimum=1,
        maximum=520,
        advanced=True,
    ),
]
Period = Annotated[
    Literal["week", "month"],
    Role("choice", choices=PERIODS),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Period"),
        QT_TRANSLATE_NOOP("convivencia", "Weeks from Monday, or months; only whole ones."),
    ),
]
