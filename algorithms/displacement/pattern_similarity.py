"""Pattern similarity: do two patterns of events share out alike over the areas?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import DISPLACEMENT, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.two_periods import OptionalAfter, OptionalBefore, two_periods
from ..core.vocabulary import (
    AreaId,
    Areas,
    Categories,
    CategoryColumn,
    GeoDataFrame,
    Incidents,
    OptionalDate,
    Param,
    PointLayer,
    Progress,
    Role,
    Seed,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..areas.table import AreaTable
    from ..areas.two_counts import TwoCounts
    from .chance_similarity import ChanceSimilarity
    from .similarity import Similarity
else:
    np = LazyPackage("numpy")

FEW_AN_AREA = 5
CLASSES = {-1: "test_higher", 0: "similar", 1: "base_higher"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternSimilarity(Result):
    """Shares of every area in both patterns, and the index of similarity."""

    SUMMARY: ClassVar = (
        Column("s_index", "float", QT_TRANSLATE_NOOP("convivencia", "S-index"), decimals=3),
        Column(
            "robust_s_index",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "S-index of areas with points"),
            decimals=3,
        ),
        Column(
            "swapped_s_index",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "S-index, base and test exchanged"),
            decimals=3,
        ),
        Column(
            "expected_s_index",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "S-index that chance alone would give"),
            decimals=3,
        ),
        Column(
            "p_value",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Chance of an S-index as low, were shares the same"),
            decimals=4,
        ),
        Column("base_points", "integer", QT_TRANSLATE_NOOP("convivencia", "Base points")),
        Column("test_points", "integer", QT_TRANSLATE_NOOP("convivencia", "Test points")),
        Column("lower", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas where the base lacks")),
        Column(
            "higher", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas where the base has more")
        ),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Similarity of two patterns"),
        "polygons",
        Column(
            "base_share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of the base"), decimals=4
        ),
        Column(
            "test_share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of the test"), decimals=4
        ),
        Column(
            "low",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Lower limit of the test's share"),
            decimals=4,
        ),
        Column(
            "high",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Upper limit of the test's share"),
            decimals=4,
        ),
        Column(
            "similarity",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Base below (−1), within (0) or above (1) the limits"),
            decimals=0,
        ),
        Column("similarity_class", "text", QT_TRANSLATE_NOOP("convivencia", "Similarity")),
        style="pattern_similarity",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Similarity of two point patterns (SPPT)"),
    group=DISPLACEMENT,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Tells whether two sets of events, such as those before and after a measure or two "
        "offences, share out alike over the areas, and where they do not. Totals may differ: "
        "shares are compared. The index is the share of areas that are alike.",
    ),
    reference="Andresen (2009)",
)
def pattern_similarity(
    areas: Areas,
    base: Annotated[
        PointLayer | None,
        Role("layer", geometry=("point",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Base points"),
            QT_TRANSLATE_NOOP("convivencia", "The pattern to start from, such as before."),
        ),
    ] = None,
    test: Annotated[
        PointLayer | None,
        Role("layer", geometry=("point",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Test points"),
            QT_TRANSLATE_NOOP("convivencia", "The pattern held against it, such as after."),
        ),
    ] = None,
    *,
    incidents: Annotated[Incidents | None, Role("layer", geometry=("point", "none"))] = None,
    before: OptionalBefore = None,
    after: OptionalAfter = None,
    date: OptionalDate = None,
    category: CategoryColumn = None,
    categories: Categories = (),
    base_count: Annotated[
        str | None,
        Role("column", parent="areas", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Count of the base"),
            QT_TRANSLATE_NOOP("convivencia", "A column with the base points of each area."),
            advanced=True,
        ),
    ] = None,
    test_count: Annotated[
        str | None,
        Role("column", parent="areas", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Count of the test"),
            QT_TRANSLATE_NOOP("convivencia", "A column with the test points of each area."),
            advanced=True,
        ),
    ] = None,
    method: Annotated[
        Literal["hypergeometric", "resampling"],
        Role(
            "choice",
            choices=(
                ("hypergeometric", QT_TRANSLATE_NOOP("convivencia", "Exact (hypergeometric)")),
                ("resampling", QT_TRANSLATE_NOOP("convivencia", "Samples, as first published")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Limits"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The exact limits are those that very many samples would give, without chance.",
            ),
            advanced=True,
        ),
    ] = "hypergeometric",
    sample_share: Annotated[
        float,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Share of the test points in a sample"),
            QT_TRANSLATE_NOOP("convivencia", "0.85 in the literature; smaller makes wider limits."),
            minimum=0.05,
            maximum=0.99,
            advanced=True,
        ),
    ] = 0.85,
    runs: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Samples"),
            QT_TRANSLATE_NOOP("convivencia", "How many samples are drawn, when they are."),
            minimum=40,
            maximum=9_999,
            advanced=True,
        ),
    ] = 200,
    seed: Seed = 1,
    area_id: AreaId = None,
    progress: Progress = silent,
) -> PatternSimilarity:
    """Test with Andresen's S whether two patterns share out alike over areas.

    Samples of the test points without replacement give each area limits of its share (their middle
    95 %); the base's share lies below (−1), within (0) or above them (1). Points outside all areas
    take no part. Exchanging base and test gives another index, which the summary holds too.

    The base's own chance is not in those limits, so the index lies below 1 even where shares are
    the same. The summary therefore says what it would be by chance alone (Wheeler, Steenbeek &
    Andresen 2018), and how likely one as low is then.
    """
    from ..areas.table import area_table, extended
    from ..spatial.draws import Draws
    from .chance_similarity import chance_similarity
    from .similarity import similarity

    table = area_table(areas, area_id)
    counted = _counts(
        table, base, test, incidents, before, after, date, base_count, test_count,
        category=category, categories=categories,
    )  # fmt: skip
    known = table.order[counted.known[table.order]]
    first, second = (numbers[known].astype(np.int64) for numbers in (counted.before, counted.after))
    _require_points(first, second)
    source = Draws(seed)

    def tested(one: Any, other: Any, tell: Progress) -> Similarity:
        return similarity(
            one, other, sample_share=sample_share, method=method, runs=runs, draws=source,
            tick=lambda share: tell(share, QT_TRANSLATE_NOOP("convivencia", "Computing")),
        )  # fmt: skip

    found = tested(first, second, part_of(progress, 0.3, 0.6))
    swapped = tested(second, first, part_of(progress, 0.6, 0.8))
    alike = int((found.similarity == 0).sum())
    tell = part_of(progress, 0.8, 0.95)
    chance = chance_similarity(
        first, second, alike, sample_share=sample_share,
        tick=lambda share: tell(share, QT_TRANSLATE_NOOP("convivencia", "Computing")),
    )  # fmt: skip
    return PatternSimilarity(
        areas=extended(table.frame, _columns(table, known, first + second > 0, found)),
        summary={
            "s_index": found.s_index,
            "robust_s_index": found.robust_s_index,
            "swapped_s_index": swapped.s_index,
            "swapped_robust_s_index": swapped.robust_s_index,
            "expected_s_index": chance.s_index,
            "expected_robust_s_index": chance.robust_s_index,
            "p_value": chance.p_value,
            "base_points": int(first.sum()),
            "test_points": int(second.sum()),
            "areas": len(known),
            "lower": int((found.similarity < 0).sum()),
            "higher": int((found.similarity > 0).sum()),
        },
        caveats=(
            *table.caveats,
            *counted.caveats,
            *_weaknesses(first, second, found, swapped, chance),
        ),
    )


def _counts(
    table: AreaTable,
    base: Any,
    test: Any,
    incidents: Any,
    before: str | None,
    after: str | None,
    date: str | None,
    base_count: str | None,
    test_count: str | None,
    **choices: Any,
) -> TwoCounts:
    """Return the points of each area in both patterns from what was given."""
    from ..areas.two_counts import TwoCounts, counts_of_columns, counts_of_layer, counts_of_periods

    layers = base is not None and test is not None
    columns = base_count is not None and test_count is not None
    periods = incidents is not None
    several = [base, test, incidents, base_count, test_count]
    if [layers, columns, periods].count(True) != 1 or sum(item is not None for item in several) != (
        1 if periods else 2
    ):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Give two point layers, “base” and “test”; or two columns of counts; or incidents "
                "with their date and two periods.",
            )
        )
    if base_count is not None and test_count is not None:
        return counts_of_columns(table, base_count, test_count)
    if layers:
        first, told = counts_of_layer(table, base)
        second, more = counts_of_layer(table, test)
        return TwoCounts(first, second, (*told, *more))
    if before is None or after is None or date is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "To count incidents, name the date column and both periods, “before” and “after”.",
            )
        )
    return counts_of_periods(table, incidents, two_periods(before, after), date=date, **choices)


def _require_points(first: NDArray[np.int64], second: NDArray[np.int64]) -> None:
    for counts, name in ((first, "base"), (second, "test")):
        if int(counts.sum()) == 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "No point of the pattern “{name}” lies in an area."
                ),
                name=name,
            )


def _columns(
    table: AreaTable, known: NDArray[np.int64], some: NDArray[np.bool_], found: Similarity
) -> dict[str, Any]:
    """Return the columns of the result in the order of the rows."""
    from ..areas.two_counts import whole_column

    names = np.full(len(table.frame), "no_data", dtype=object)
    of_value = np.array([CLASSES[int(value)] for value in found.similarity], dtype=object)
    names[known] = np.where(some, of_value, "empty")
    return {
        "base_share": table.spread(known, found.base_share),
        "test_share": table.spread(known, found.test_share),
        "low": table.spread(known, found.low),
        "high": table.spread(known, found.high),
        "similarity": whole_column(table.spread(known, found.similarity)),
        "similarity_class": names,
    }


def _weaknesses(
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    found: Similarity,
    swapped: Similarity,
    chance: ChanceSimilarity,
) -> list[Caveat]:
    told = [
        caveat("similarity_of_chance", index=found.s_index, expected=chance.s_index),
        caveat("similarity_asymmetric", index=found.s_index, swapped=swapped.s_index),
    ]
    if empty := int((first + second == 0).sum()):
        told.append(caveat("similarity_empty", count=empty, areas=len(first)))
    fewest = int(min(first.sum(), second.sum()))
    if fewest < FEW_AN_AREA * len(first):
        told.append(caveat("similarity_few", count=fewest, areas=len(first)))
    return told
