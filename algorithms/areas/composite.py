"""A composite index of several indicators, and how far its ranks can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY
from ..core.vocabulary import (
    AreaId,
    Areas,
    DataFrame,
    GeoDataFrame,
    Param,
    Progress,
    Role,
    Seed,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .composite_scores import RankRange
    from .table import AreaTable

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]
else:
    np = LazyPackage("numpy")

MOST_CELLS = 100_000_000
SAME_THING = 0.9
SHOWN_PAIRS = 5
PLUS, MINUS = {"+", "up"}, {"-", "−", "–", "down"}

WITHOUT = QT_TRANSLATE_NOOP("convivencia", "Without “{column}”")
OTHER_SCALE = {
    "percentile": QT_TRANSLATE_NOOP("convivencia", "By percentile"),
    "z": QT_TRANSLATE_NOOP("convivencia", "By standard deviations"),
    "min_max": QT_TRANSLATE_NOOP("convivencia", "From the lowest to the highest value"),
}
RANDOM_WEIGHTS = QT_TRANSLATE_NOOP("convivencia", "Other weights, mean of {runs} runs")
WORST_WEIGHTS = QT_TRANSLATE_NOOP("convivencia", "Other weights, the worst 5 % of runs")

_MEAN_SHIFT = QT_TRANSLATE_NOOP("convivencia", "Ranks that areas move on average")


@dataclass(frozen=True, slots=True, kw_only=True)
class CompositeIndex(Result):
    """Scores and ranks, and what other choices would have made of them."""

    SUMMARY: ClassVar = (
        Column("areas", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas with a score")),
        Column("indicators", "integer", QT_TRANSLATE_NOOP("convivencia", "Indicators")),
        Column("mean_shift", "float", _MEAN_SHIFT, decimals=1),
        Column(
            "top_kept",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of the top tenth that stays in it"),
            decimals=3,
        ),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Composite index"),
        "polygons",
        Column("score", "float", QT_TRANSLATE_NOOP("convivencia", "Score")),
        Column("rank", "integer", QT_TRANSLATE_NOOP("convivencia", "Rank"), decimals=0),
        Column(
            "rank_low",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Best rank in nine of ten runs"),
            decimals=0,
        ),
        Column(
            "rank_high",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Worst rank in nine of ten runs"),
            decimals=0,
        ),
        Column(
            "top_share",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of runs in the top tenth"),
            decimals=3,
        ),
        style="composite_index",
        main=True,
    )
    sensitivity: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What other choices change"),
        "table",
        Column("choice", "text", QT_TRANSLATE_NOOP("convivencia", "Choice"), words=True),
        Column("mean_shift", "float", _MEAN_SHIFT, decimals=1),
        Column(
            "largest_shift",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Ranks that one area moves at most"),
            decimals=0,
        ),
        Column(
            "top_kept",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of the top tenth that stays in it"),
            decimals=3,
        ),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Composite index"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Combines several indicators into one score and ranks the areas by it. Because the ranks "
        "depend on weights and scales that somebody chose, it ranks the areas again under many "
        "other weights and shows between which ranks each area lies. Use it to open a discussion "
        "of priorities, not to close it.",
    ),
    reference="OECD & JRC (2008); Saisana, Saltelli & Tarantola (2005)",
)
def composite_index(
    areas: Areas,
    columns: Annotated[
        tuple[str, ...],
        Role("column", parent="areas", column_type="numeric", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Indicators"),
            QT_TRANSLATE_NOOP("convivencia", "Two or more columns of numbers, one an indicator."),
        ),
    ],
    *,
    directions: Annotated[
        tuple[str, ...],
        Role("text", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Directions"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "For each indicator, in order and separated by commas: + when a high value raises "
                "the score, - when it lowers it. Empty: + for all.",
            ),
        ),
    ] = (),
    column_weights: Annotated[
        tuple[str, ...],
        Role("text", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Weights of the indicators"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A number for each indicator, in order and separated by commas (decimals with a "
                "point). Empty: all the same.",
            ),
        ),
    ] = (),
    normalisation: Annotated[
        Literal["percentile", "z", "min_max"],
        Role(
            "choice",
            choices=(
                ("percentile", QT_TRANSLATE_NOOP("convivencia", "Percentile (by rank)")),
                ("z", QT_TRANSLATE_NOOP("convivencia", "Standard deviations from the mean")),
                ("min_max", QT_TRANSLATE_NOOP("convivencia", "From lowest (0) to highest (100)")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Common scale"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "How indicators of different units are made comparable. Percentiles are not moved "
                "by a few extreme areas.",
            ),
        ),
    ] = "percentile",
    weight_range: Annotated[
        Literal["any", "near"],
        Role(
            "choice",
            choices=(
                ("any", QT_TRANSLATE_NOOP("convivencia", "Any weights, all as likely")),
                ("near", QT_TRANSLATE_NOOP("convivencia", "Up to half more or less than chosen")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Other weights to try"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Which sets of weights the ranks are tried against, at random."
            ),
            advanced=True,
        ),
    ] = "any",
    runs: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Runs"),
            QT_TRANSLATE_NOOP("convivencia", "How many sets of weights are tried."),
            minimum=99,
            maximum=99_999,
            advanced=True,
        ),
    ] = 999,
    seed: Seed = 1,
    area_id: AreaId = None,
    progress: Progress = silent,
) -> CompositeIndex:
    """Combine indicators into a score, rank the areas, and try the ranks against other choices.

    The score is the weighted mean of the normalised indicators; rank 1 is the highest score, and
    equal scores share the better rank. An area that lacks an indicator has no score: nothing is
    filled in. ``rank_low`` and ``rank_high`` hold nine of ten ranks under random weights,
    ``top_share`` the share of those runs in which an area is among the top tenth. ``sensitivity``
    tells how ranks move when an indicator is left out, the scale is another, or weights are.
    """
    from .composite_scores import normalised, rank_range, ranks_of, scores
    from .table import area_table, extended

    table = area_table(areas, area_id)
    values, positions, caveats = _indicators(table, columns)
    signs = _directions(columns, directions)
    weights = _weights(columns, column_weights)
    if len(positions) * runs > MOST_CELLS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{areas} areas × {runs} runs are too many ranks to keep; choose fewer runs.",
            ),
            areas=f"{len(positions):,}",
            runs=f"{runs:,}",
        )
    values = values * signs
    scaled = normalised(values, normalisation)
    score = scores(scaled, weights)
    ranks = ranks_of(score)
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Trying other weights"))
    stretch = part_of(progress, 0.1, 0.95)
    spread = rank_range(
        scaled, weights, ranks, how=weight_range, runs=runs, seed=seed,
        tick=lambda share: stretch(share, ""),
    )  # fmt: skip
    frame = extended(table.frame, _area_columns(table, positions, score, ranks, spread))
    summary: dict[str, object] = {
        "areas": len(positions),
        "indicators": len(columns),
        "mean_shift": float(spread.mean_shift.mean()),
        "top_kept": float(spread.top_kept.mean()),
        "rank_width": float(np.median(spread.high - spread.low)),
        "weights": dict(zip(columns, (weights / weights.sum()).tolist(), strict=True)),
        "directions": dict(zip(columns, ["+" if sign > 0 else "-" for sign in signs], strict=True)),
    }
    weak = _weaknesses(columns, values, spread)
    return CompositeIndex(
        areas=frame,
        sensitivity=_sensitivity(columns, values, weights, normalisation, ranks, spread, runs),
        summary=summary,
        caveats=(*table.caveats, *caveats, *weak),
    )


def _indicators(
    table: AreaTable, columns: tuple[str, ...]
) -> tuple[FloatArray, IntArray, tuple[Caveat, ...]]:
    """Return the values of the areas that have every indicator, where they stand, what is not."""
    if len(columns) < 2 or len(set(columns)) < len(columns):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A composite index needs two or more different columns, but “columns” has {given}.",
            ),
            given=", ".join(columns) or "–",
        )
    read: list[FloatArray] = []
    caveats: list[Caveat] = []
    for column in columns:
        numbers, notes = table.numbers(column)
        read.append(numbers)
        caveats += notes
    values = np.column_stack(read)
    whole: Any = np.isfinite(values).all(axis=1)
    positions = table.order[whole[table.order]]
    if len(positions) < 2:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Areas of “{layer}” with all indicators: {count}; two or more are needed.",
            ),
            layer=table.title,
            count=len(positions),
        )
    if lost := int((~whole).sum()):
        caveats.append(caveat("without_all_indicators", count=lost))
    return values[positions], positions, tuple(caveats)


def _directions(columns: tuple[str, ...], directions: tuple[str, ...]) -> FloatArray:
    """Return 1 or −1 for each column."""
    if not directions:
        return np.ones(len(columns))
    _same_number("directions", columns, directions)
    wrong = [item for item in directions if item not in PLUS | MINUS]
    if wrong:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“directions” must be + or -, not “{value}”."),
            value=wrong[0],
        )
    return np.array([1.0 if item in PLUS else -1.0 for item in directions])


def _weights(columns: tuple[str, ...], given: tuple[str, ...]) -> FloatArray:
    """Return the weight of each column."""
    if not given:
        return np.ones(len(columns))
    _same_number("column_weights", columns, given)
    try:
        weights = np.array([float(item) for item in given])
    except ValueError:
        weights = np.full(len(given), np.nan)
    if not (weights >= 0).all() or not 0 < sum(weights.tolist()) < np.inf:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“column_weights” must be numbers of zero or more, not all zero, but are {value}.",
            ),
            value=", ".join(given),
        )
    return weights


def _same_number(name: str, columns: tuple[str, ...], given: tuple[str, ...]) -> None:
    if len(given) != len(columns):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“{parameter}” has {given} entries for {count} columns."
            ),
            parameter=name,
            given=len(given),
            count=len(columns),
        )


def _area_columns(
    table: AreaTable, positions: IntArray, score: FloatArray, ranks: IntArray, spread: RankRange
) -> dict[str, Any]:
    import pandas as pd

    def whole(values: Any) -> Any:
        """Return whole numbers, missing where an area has no score."""
        placed = table.spread(positions, np.rint(values))
        return pd.Series(placed, index=table.frame.index).astype("Int64")

    return {
        "score": table.spread(positions, score),
        "rank": whole(ranks),
        "rank_low": whole(spread.low),
        "rank_high": whole(spread.high),
        "top_share": table.spread(positions, spread.top_share),
    }


def _sensitivity(
    columns: tuple[str, ...],
    values: FloatArray,
    weights: FloatArray,
    normalisation: Literal["percentile", "z", "min_max"],
    ranks: IntArray,
    spread: RankRange,
    runs: int,
) -> DataFrame:
    """Return a row for each other choice, sentences with their templates."""
    import pandas as pd

    from .composite_scores import HIGHEST, LOWEST, compared, variations

    rows: list[tuple[str, dict[str, object], tuple[float, float, float]]] = []
    for kind, column, other in variations(values, weights, normalisation):
        template = WITHOUT if kind == "without" else OTHER_SCALE[kind]
        facts: dict[str, object] = {"column": columns[column]} if kind == "without" else {}
        rows.append((template, facts, compared(ranks, other)))
    means = (spread.mean_shift, spread.largest_shift, spread.top_kept)
    mean, largest, kept = (float(item.mean()) for item in means)
    rows.append((RANDOM_WEIGHTS, {"runs": runs}, (mean, largest, kept)))
    worst = (
        float(np.percentile(spread.mean_shift, HIGHEST)),
        float(np.percentile(spread.largest_shift, HIGHEST)),
        float(np.percentile(spread.top_kept, LOWEST)),
    )
    rows.append((WORST_WEIGHTS, {}, worst))
    frame = pd.DataFrame(
        {
            "choice": [template.format(**facts) for template, facts, _ in rows],
            "mean_shift": [numbers[0] for *_, numbers in rows],
            "largest_shift": [numbers[1] for *_, numbers in rows],
            "top_kept": [numbers[2] for *_, numbers in rows],
        }
    )
    frame.attrs[TEMPLATES_KEY] = [(template, facts) for template, facts, _ in rows]
    return frame


def _weaknesses(
    columns: tuple[str, ...], values: FloatArray, spread: RankRange
) -> tuple[Caveat, ...]:
    """Say what weakens the ranks."""
    from scipy.stats import rankdata

    found: list[Caveat] = []
    same: Any = np.ptp(values, axis=0) == 0
    if same.any():
        names = ", ".join(name for name, constant in zip(columns, same, strict=True) if constant)
        found.append(caveat("constant_columns", columns=names))
    varying = np.flatnonzero(~same)
    if len(values) > 2 and len(varying) > 1:
        together = np.atleast_2d(np.corrcoef(rankdata(values[:, varying], axis=0).T))
        first, second = np.nonzero(np.triu(np.abs(together) > SAME_THING, 1))
        pairs = [
            f"{columns[varying[one]]} – {columns[varying[other]]}"
            for one, other in zip(first, second, strict=True)
        ]
        if pairs:
            shown = ", ".join(pairs[:SHOWN_PAIRS]) + (" …" if len(pairs) > SHOWN_PAIRS else "")
            found.append(caveat("correlated_columns", columns=shown))
    if width := round(float(np.median(spread.high - spread.low))):
        found.append(caveat("ranks_depend_on_weights", places=width, count=len(values)))
    return tuple(found)
