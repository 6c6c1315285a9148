"""The parameters of survey estimates, as people see them."""

from __future__ import annotations

from typing import Annotated, Literal

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, PointTable, Role


def _column(column_type: Literal["numeric", "text", "any"], *, several: bool = False) -> Role:
    return Role("column", parent="microdata", column_type=column_type, several=several)


Microdata = Annotated[
    PointTable,
    Role("layer", geometry=("none",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Microdata"),
        QT_TRANSLATE_NOOP("convivencia", "The table of the survey, a row for each respondent."),
    ),
]
Items = Annotated[
    tuple[str, ...],
    _column("any", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Questions"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Columns to estimate: 0 and 1 give a share, other numbers a mean, text a share for "
            "each answer. Leave missing answers empty.",
        ),
    ),
]
WeightColumn = Annotated[
    str | None,
    _column("numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Weight"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The column with the residents that each respondent stands for."
        ),
    ),
]
StrataColumn = Annotated[
    str | None,
    _column("any"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Stratum"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The column with the stratum in which the sample was drawn."
        ),
    ),
]
PsuColumn = Annotated[
    str | None,
    _column("any"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Sampling unit"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The column with the unit drawn first, such as the block. Without it every respondent "
            "counts as drawn alone, and the error comes out too small.",
        ),
    ),
]
DomainColumns = Annotated[
    tuple[str, ...],
    _column("any", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Groups"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Columns by whose values the estimates are also given, such as sex, age group or area.",
        ),
    ),
]
Ratios = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Ratios"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Two columns of numbers each, such as reported/incidents, separated by commas.",
        ),
    ),
]
Coded = Annotated[
    tuple[str, ...],
    _column("any", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Questions answered by codes"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Columns of numbers that stand for answers, such as 1 to 4: each code gets its share.",
        ),
        advanced=True,
    ),
]
Crossed = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Cross the groups"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Give estimates for each combination of the groups, not for each column."
        ),
        advanced=True,
    ),
]
Totals = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Totals too"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Also estimate how many residents, or incidents, there are in all."
        ),
        advanced=True,
    ),
]
RatePer = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Means and ratios for"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "What means and ratios are multiplied by: 100 gives incidents for each 100 people.",
        ),
        minimum=1e-6,
        maximum=1e9,
        advanced=True,
    ),
]
PopulationUnits = Annotated[
    str | None,
    _column("numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Units in the population"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A column with the number of sampling units that the stratum has in all, for the "
            "correction of a finite population.",
        ),
        advanced=True,
    ),
]
LonelyRule = Annotated[
    Literal["fail", "certainty", "adjust", "average"],
    Role(
        "choice",
        choices=(
            ("fail", QT_TRANSLATE_NOOP("convivencia", "Stop and name them")),
            ("certainty", QT_TRANSLATE_NOOP("convivencia", "They add no variance")),
            ("adjust", QT_TRANSLATE_NOOP("convivencia", "Their distance from the mean of all")),
            ("average", QT_TRANSLATE_NOOP("convivencia", "What other strata add on average")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Strata with a single unit"),
        QT_TRANSLATE_NOOP(
            "convivencia", "A single unit does not tell how units of its stratum differ."
        ),
        advanced=True,
    ),
]
LimitsChoice = Annotated[
    Literal["logit", "t"],
    Role(
        "choice",
        choices=(
            ("logit", QT_TRANSLATE_NOOP("convivencia", "On the log odds, between 0 and 1")),
            ("t", QT_TRANSLATE_NOOP("convivencia", "Symmetric (Student's t)")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Limits of shares"),
        QT_TRANSLATE_NOOP(
            "convivencia", "How the confidence limits of shares are computed; others are symmetric."
        ),
        advanced=True,
    ),
]
Confidence = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Confidence"),
        QT_TRANSLATE_NOOP("convivencia", "Of the limits, as a share: 0.95 is 95 %."),
        minimum=0.5,
        maximum=0.9999,
        advanced=True,
    ),
]
LeastRespondents = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Fewest respondents"),
        QT_TRANSLATE_NOOP("convivencia", "Estimates from fewer respondents are withheld."),
        minimum=2,
        maximum=100_000,
        advanced=True,
    ),
]
CautionCv = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Caution from a coefficient of variation of"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The error as a share of the estimate above which it needs caution."
        ),
        minimum=0,
        maximum=1000,
        unit="%",
        advanced=True,
    ),
]
MostCv = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Withheld from a coefficient of variation of"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The error as a share of the estimate above which it is withheld."
        ),
        minimum=0,
        maximum=1000,
        unit="%",
        advanced=True,
    ),
]
HideWithheld = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Leave withheld numbers out"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Leave the estimate and its limits empty in rows that are withheld."
        ),
        advanced=True,
    ),
]

PROFILE_LABEL = QT_TRANSLATE_NOOP("convivencia", "Survey profile")
PROFILE_HELP = QT_TRANSLATE_NOOP(
    "convivencia",
    "A profile of your own (.toml), or the name of one that comes along, such as "
    "mx_envipe_2021_people or sample.",
)
