"""Perception gap: where people fear more, or less, than the rank of the recorded rate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import caveat
from ..core.declare import SURVEYS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import AreaId, Areas, GeoDataFrame, Param, Progress, Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

LEAST_AREAS, FEW_AREAS = 4, 20
LEVELS = {2: ("low", "high"), 3: ("low", "middle", "high")}


@dataclass(frozen=True, slots=True, kw_only=True)
class PerceptionGap(Result):
    """Every area with both ranks, their difference and its class."""

    SUMMARY: ClassVar = (
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas")),
        Column("compared", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas compared")),
        Column("correlation", "float", QT_TRANSLATE_NOOP("convivencia", "Rank correlation")),
        Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit")),
        Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit")),
        Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value"), decimals=4),
        Column(
            "more_fear",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Areas with high fear and a low rate"),
        ),
        Column(
            "less_fear",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Areas with low fear and a high rate"),
        ),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Fear and recorded events"),
        "polygons",
        Column("fear_rank", "float", QT_TRANSLATE_NOOP("convivencia", "Rank of fear"), "", 1),
        Column("rate_rank", "float", QT_TRANSLATE_NOOP("convivencia", "Rank of the rate"), "", 1),
        Column("rank_gap", "float", QT_TRANSLATE_NOOP("convivencia", "Ranks between them"), "", 1),
        Column("fear_and_rate", "text", QT_TRANSLATE_NOOP("convivencia", "Fear and rate")),
        style="fear_and_rate",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Perception gap"),
    group=SURVEYS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Sets the fear that people speak of in each area beside the rate of recorded events: both "
        "ranks, how far apart they are, and a map of low, middle and high of both at once. Fear "
        "that does not follow the record is something to understand, not an error of people.",
    ),
    reference="Spearman (1904); Bonett & Wright (2000); Hale (1996)",
)
def perception_gap(
    areas: Areas,
    fear: Annotated[
        str,
        Role("column", parent="areas", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Fear"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The column with the share of people who feel unsafe in the area."
            ),
        ),
    ],
    rate: Annotated[
        str,
        Role("column", parent="areas", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Rate"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The column with recorded events for each resident, best smoothed, or the "
                "victimisation that the survey found.",
            ),
        ),
    ],
    *,
    of_safety: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "The column is of feeling safe"),
            QT_TRANSLATE_NOOP(
                "convivencia", "High numbers then mean little fear, and the ranks are turned round."
            ),
        ),
    ] = False,
    classes: Annotated[
        Literal["3", "2"],
        Role(
            "choice",
            choices=(
                ("3", QT_TRANSLATE_NOOP("convivencia", "Three of each: low, middle, high")),
                ("2", QT_TRANSLATE_NOOP("convivencia", "Two of each: low, high")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Classes"),
            QT_TRANSLATE_NOOP("convivencia", "Into how many equal groups each is parted."),
            advanced=True,
        ),
    ] = "3",
    interviews: Annotated[
        str | None,
        Role("column", parent="areas", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Interviews"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The column with the respondents of each area behind its fear."
            ),
            advanced=True,
        ),
    ] = None,
    minimum: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Fewest interviews"),
            QT_TRANSLATE_NOOP("convivencia", "Areas with fewer interviews take no part."),
            minimum=1,
            maximum=100_000,
            advanced=True,
        ),
    ] = 30,
    area_id: AreaId = None,
    progress: Progress = silent,
) -> PerceptionGap:
    """Rank areas by fear and by rate, and part each into equal groups.

    Rank 1 is the highest; equal values share the mean of their ranks. The gap is the rank of the
    rate less that of fear: above zero where fear ranks higher. Limits of Spearman's correlation
    are those of Bonett & Wright (2000); areas are taken as independent, which neighbours are not.
    """
    from ..areas.table import area_table, extended

    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    table = area_table(areas, area_id)
    feared, notes = table.numbers(fear)
    rated, others = table.numbers(rate)
    known = np.isfinite(feared) & np.isfinite(rated)
    caveats = [*table.caveats, *notes, *others, caveat("fear_is_no_error")]
    if interviews is not None:
        asked, _ = table.numbers(interviews)
        few = known & ~(asked >= minimum)
        known &= ~few
        if few.any():
            caveats.append(caveat("few_interviews", least=minimum, count=int(few.sum())))
    if known.sum() < LEAST_AREAS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Only {count} areas of “{layer}” have both fear and a rate: {least} are needed.",
            ),
            count=int(known.sum()),
            layer=table.title,
            least=LEAST_AREAS,
        )
    levels = LEVELS[int(classes)]
    worst = -feared if of_safety else feared
    columns = _compared(worst, rated, known, levels)
    correlation = _correlation(worst[known], rated[known])
    if known.sum() < FEW_AREAS:
        caveats.append(caveat("few_areas_ranked", count=int(known.sum())))
    caveats.append(caveat("ranks_not_amounts"))
    named = columns["fear_and_rate"]
    return PerceptionGap(
        areas=extended(table.frame, columns),
        caveats=tuple(caveats),
        summary={
            "areas": len(known),
            "compared": int(known.sum()),
            **correlation,
            "more_fear": int((named == "high_low").sum()),
            "less_fear": int((named == "low_high").sum()),
        },
    )


def _compared(
    fear: FloatArray, rate: FloatArray, known: NDArray[np.bool_], levels: tuple[str, ...]
) -> dict[str, Any]:
    from scipy.stats import rankdata

    count, size = int(known.sum()), len(known)
    ranks = {"fear_rank": fear, "rate_rank": rate}
    columns: dict[str, Any] = {}
    names = {}
    for name, values in ranks.items():
        rank = rankdata(-values[known], method="average")
        columns[name] = np.full(size, np.nan)
        columns[name][known] = rank
        # the lowest rank number is the highest value; ties stay together
        place = np.floor(len(levels) * (count - rank + 0.5) / count).astype(int)
        names[name] = np.array(levels, dtype=object)[np.clip(place, 0, len(levels) - 1)]
    columns["rank_gap"] = columns["rate_rank"] - columns["fear_rank"]
    named = np.full(size, "no_data", dtype=object)
    named[known] = names["fear_rank"] + "_" + names["rate_rank"]
    columns["fear_and_rate"] = named
    return columns


def _correlation(fear: FloatArray, rate: FloatArray) -> dict[str, float | None]:
    """Return Spearman's correlation with limits and p-value; none where one of both is constant."""
    from scipy.stats import norm, spearmanr

    if np.ptp(fear) == 0 or np.ptp(rate) == 0:
        return dict.fromkeys(("correlation", "low", "high", "p_value"))
    found = spearmanr(fear, rate)
    rho = float(found.statistic)
    inside = min(max(rho, -1 + 1e-12), 1 - 1e-12)
    reach = float(norm.ppf(0.975)) * np.sqrt((1 + rho**2 / 2) / (len(fear) - 3))
    low, high = (float(np.tanh(np.arctanh(inside) + sign * reach)) for sign in (-1, 1))
    return {"correlation": rho, "low": low, "high": high, "p_value": float(found.pvalue)}
