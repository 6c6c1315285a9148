"""Do places stay hot? The class of every area in every period, and how areas move between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from ..areas.aggregation import AreaOfIncident, JoinBy
from ..core.declare import HOT_SPOTS, analysis
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alpha,
    Alternative,
    AreaId,
    AreaName,
    Areas,
    Categories,
    CategoryColumn,
    Correction,
    Crs,
    DataFrame,
    DateColumn,
    Distance,
    EndDate,
    GeoDataFrame,
    Incidents,
    MinimumPopulation,
    Neighbours,
    OptionalPopulation,
    Param,
    Permutations,
    Progress,
    Role,
    Seed,
    StartDate,
    Weights,
    WeightsFile,
)
from ..spatial.columns import AREAS, ISLANDS

FROM_CLASS = Column("from_class", "text", QT_TRANSLATE_NOOP("convivencia", "From class"))
TO_CLASS = Column("to_class", "text", QT_TRANSLATE_NOOP("convivencia", "To class"))
MOVES = Column("transitions", "integer", QT_TRANSLATE_NOOP("convivencia", "Moves"), decimals=0)
PROBABILITY = Column(
    "probability", "float", QT_TRANSLATE_NOOP("convivencia", "Probability"), decimals=3
)
PERIODS = QT_TRANSLATE_NOOP("convivencia", "periods")

TransitionPeriod = Annotated[
    Literal["year", "quarter", "month", "custom"],
    Role(
        "choice",
        choices=(
            ("year", QT_TRANSLATE_NOOP("convivencia", "Years")),
            ("quarter", QT_TRANSLATE_NOOP("convivencia", "Quarters")),
            ("month", QT_TRANSLATE_NOOP("convivencia", "Months")),
            ("custom", QT_TRANSLATE_NOOP("convivencia", "Periods of one's own")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Period"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How the time is cut. Short periods hold few events each, long ones are few.",
        ),
    ),
]
Breaks = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Days on which periods begin"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "For periods of one's own: days such as 2022-01-01, separated by commas; the last one "
            "closes the last period and lies in none.",
        ),
        advanced=True,
    ),
]
ClassesBy = Annotated[
    Literal["hot_spots", "quantiles"],
    Role(
        "choice",
        choices=(
            ("hot_spots", QT_TRANSLATE_NOOP("convivencia", "Hot, cold or neither (Gi*)")),
            ("quantiles", QT_TRANSLATE_NOOP("convivencia", "Parts of the ranking (quantiles)")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Classes"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "What an area is called in a period: hot or cold by Getis and Ord's Gi*, or the part "
            "of the period's ranking it lies in, the highest of which then counts as hot.",
        ),
    ),
]
ClassCount = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Number of classes"),
        QT_TRANSLATE_NOOP("convivencia", "Into how many parts the ranking is cut, for quantiles."),
        minimum=2,
        maximum=10,
        advanced=True,
    ),
]
PersistentShare = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Share that makes it persistent"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "An area that was hot in at least this share of the periods, and lately, is called "
            "persistent.",
        ),
        minimum=0.5,
        maximum=1.0,
        advanced=True,
    ),
]
Simulations = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Simulations"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How often the values of every period are dealt out to the areas anew, to see what "
            "moves there would be if periods knew nothing of each other. 0 leaves the test out.",
        ),
        minimum=0,
        maximum=9_999,
        advanced=True,
    ),
]
ByNeighbours = Annotated[
    bool,
    Role("flag", makes="conditioned"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "By the neighbours' class"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "For quantiles: the moves apart for areas with low, middle and high neighbours.",
        ),
        advanced=True,
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class HotSpotTransitions(Result):
    """How long areas stay hot, and how areas move between classes."""

    SUMMARY: ClassVar = (
        AREAS,
        Column("periods", "integer", QT_TRANSLATE_NOOP("convivencia", "Periods")),
        Column("persistent", "integer", QT_TRANSLATE_NOOP("convivencia", "Persistent areas")),
        Column("new", "integer", QT_TRANSLATE_NOOP("convivencia", "New areas")),
        Column("intermittent", "integer", QT_TRANSLATE_NOOP("convivencia", "Intermittent areas")),
        Column("former", "integer", QT_TRANSLATE_NOOP("convivencia", "Former areas")),
        Column("never", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas that never were")),
        Column("chi_square", "float", QT_TRANSLATE_NOOP("convivencia", "Chi-square")),
        Column("likelihood_ratio", "float", QT_TRANSLATE_NOOP("convivencia", "Likelihood ratio")),
        Column("freedom", "integer", QT_TRANSLATE_NOOP("convivencia", "Degrees of freedom")),
        Column(
            "p_sim",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value (permutation)"),
            decimals=4,
        ),
        ISLANDS,
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Persistence of hot spots"),
        "polygons",
        Column("hot_periods", "integer", QT_TRANSLATE_NOOP("convivencia", "Periods hot")),
        Column("hot_share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of periods hot")),
        Column("longest_run", "integer", QT_TRANSLATE_NOOP("convivencia", "Most in a row")),
        Column("last_hot", "date", QT_TRANSLATE_NOOP("convivencia", "Last period hot begins")),
        Column("last_class", "text", QT_TRANSLATE_NOOP("convivencia", "Class in the last period")),
        Column("persistence", "text", QT_TRANSLATE_NOOP("convivencia", "Persistence")),
        style="persistence",
        main=True,
    )
    classes: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Class of every area and period"),
        "table",
        Column("area_id", "text", QT_TRANSLATE_NOOP("convivencia", "Area identifier")),
        Column("period_start", "date", QT_TRANSLATE_NOOP("convivencia", "Period begins")),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events")),
        Column("z", "float", QT_TRANSLATE_NOOP("convivencia", "z-score")),
        Column(
            "p_adjusted",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value, corrected"),
            decimals=4,
        ),
        Column("class", "text", QT_TRANSLATE_NOOP("convivencia", "Class")),
    )
    transitions: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Moves between classes"),
        "table",
        FROM_CLASS,
        TO_CLASS,
        MOVES,
        PROBABILITY,
        Column(
            "first_passage",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Mean time until first there"),
            PERIODS,
            decimals=1,
        ),
    )
    states: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Classes in the long run"),
        "table",
        Column("class", "text", QT_TRANSLATE_NOOP("convivencia", "Class")),
        Column("area_periods", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas and periods")),
        Column("left", "integer", QT_TRANSLATE_NOOP("convivencia", "Moves from it")),
        Column(
            "steady_state",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share in the long run"),
            decimals=3,
        ),
        Column(
            "expected_stay",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Mean stay"),
            PERIODS,
            decimals=1,
        ),
    )
    conditioned: DataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Moves by the neighbours' class"),
        "table",
        Column("neighbour_class", "text", QT_TRANSLATE_NOOP("convivencia", "Neighbours' class")),
        FROM_CLASS,
        TO_CLASS,
        MOVES,
        PROBABILITY,
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Persistence of hot spots"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Tells in how many periods every area was a hot spot, and whether it is a persistent, new, "
        "intermittent or former one; and how areas move between classes from one period to the "
        "next. Lasting concentrations ask for other answers than passing ones.",
    ),
    reference="Anderson & Goodman (1957); Kemeny & Snell (1976); Rey (2001); Ord & Getis (1995)",
)
def hot_spot_transitions(
    areas: Areas,
    incidents: Incidents,
    date: DateColumn,
    *,
    period: TransitionPeriod = "quarter",
    breaks: Breaks = (),
    classes: ClassesBy = "hot_spots",
    class_count: ClassCount = 5,
    population: OptionalPopulation = None,
    minimum_population: MinimumPopulation = 0,
    persistent_share: PersistentShare = 0.75,
    by_neighbours: ByNeighbours = False,
    category: CategoryColumn = None,
    categories: Categories = (),
    start: StartDate = None,
    end: EndDate = None,
    join_by: JoinBy = "location",
    area_column: AreaOfIncident = None,
    weights: Weights = "queen",
    neighbours: Neighbours = 8,
    distance: Distance = None,
    weights_file: WeightsFile = None,
    permutations: Permutations = 9_999,
    alternative: Alternative = "two-sided",
    correction: Correction = "fdr",
    alpha: Alpha = 0.05,
    simulations: Simulations = 199,
    seed: Seed = 1,
    area_id: AreaId = None,
    area_name: AreaName = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> HotSpotTransitions:
    """Class every area in every period and describe the moves between classes as a Markov chain.

    With ``population``, rates smoothed towards the period's mean (Marshall 1991) are classed, and
    areas without residents take no part; else counts. Hot and cold are Gi* of one period, p-values
    corrected for the areas of that period. Steady state, mean first passage and stay suppose that
    the chances of moving stay as they were (Kemeny & Snell 1976). ``p_sim`` holds the chi-square
    of the moves against those of periods that know nothing of each other, with classes by the
    normal approximation on both sides.
    """
    from ..spatial.local import Inference
    from ..spatial.neighbourhood import Neighbourhood
    from .chain import Choices, transitions_of

    choices = Choices(
        classes=classes,
        class_count=class_count,
        persistent_share=persistent_share,
        by_neighbours=by_neighbours,
        simulations=simulations,
        population=population,
        minimum_population=minimum_population,
    )
    parts, summary, caveats = transitions_of(
        areas,
        incidents,
        choices,
        Inference(permutations, alternative, correction, alpha, seed),
        Neighbourhood(weights, neighbours, distance, weights_file, crs),
        {
            "date": date,
            "period": period,
            "breaks": breaks,
            "start": start,
            "end": end,
            "category": category,
            "categories": categories,
            "join_by": join_by,
            "area_column": area_column,
            "area_id": area_id,
            "area_name": area_name,
        },
        part_of(progress, 0.05, 1.0),
    )
    return HotSpotTransitions(**parts, summary=summary, caveats=caveats)
