"""What the local statistics share: prepared units, one run for each category, one result layer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from ..areas.table import AreaTable, area_table, extended
from ..core.caveats import Caveat, caveat, distinct
from ..core.errors import InputError
from ..core.progress import Progress, part_of
from ..core.results import Result
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from .neighbourhood import Neighbourhood, neighbour_lines
from .p_values import Alternative, Correction, adjusted_p_values

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]

MINIMUM_PERMUTATIONS = 99
MOST_PERMUTATIONS = 999_999
SPARSE_SHARE = 0.5
MOST_CATEGORIES = 200
LayerResult = TypeVar("LayerResult", bound=Result)


@dataclass(frozen=True, slots=True)
class Units:
    """The areas that take part in a statistic, in the order that fixes the draws.

    Parameters
    ----------
    table : AreaTable
        All areas.
    positions : numpy.ndarray
        Row positions of the areas with a value and a shape, sorted by identifier.
    values : numpy.ndarray
        Their values.
    beside : numpy.ndarray
        Their values in a second column (a population, another variable); zeros when there is none.
    weights : NeighbourWeights
        Their neighbours among each other.
    caveats : tuple of Caveat
        What was left out or assumed.
    column : str
        The column the values come from.
    category : str or None
        What this run is about when there are several.
    """

    table: AreaTable
    positions: NDArray[np.int64]
    values: FloatArray
    beside: FloatArray
    weights: NeighbourWeights
    caveats: tuple[Caveat, ...]
    column: str
    category: str | None = None

    def spread(self, values: NDArray[Any], missing: Any) -> NDArray[Any]:
        """Return one value for each row of the layer, ``missing`` where the area took no part."""
        kind = object if values.dtype == object else float
        result = np.full(len(self.table.frame), missing, dtype=kind)
        result[self.positions] = values
        return result


@dataclass(frozen=True, slots=True)
class Inference:
    """How chance is judged: the parameters every local statistic has, as one thing."""

    permutations: int
    alternative: Alternative
    correction: Correction
    alpha: float
    seed: int

    def __post_init__(self) -> None:
        check_permutations(self.permutations)

    def corrected(
        self, p_sim: FloatArray, p_value: FloatArray, islands: NDArray[np.bool_]
    ) -> FloatArray:
        """Correct the p-values that serve: permutation ones if there are any. Islands are none."""
        chosen = np.where(islands, np.nan, p_sim if self.permutations else p_value)
        return adjusted_p_values(chosen, self.correction)

    def caveats(
        self, values: FloatArray, islands: NDArray[np.bool_], column: str
    ) -> tuple[Caveat, ...]:
        """Say what weakens the tests of these values."""
        return inference_caveats(
            values,
            int((~islands).sum()),
            self.permutations,
            self.correction,
            self.alpha,
            column,
            directed=self.alternative == "directed",
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run of a local statistic found.

    Parameters
    ----------
    columns : mapping
        Result columns in the units' order.
    missing : mapping
        What an area that took no part has in a column; NaN where nothing is said.
    counts : mapping
        For the summary: whole numbers that add up over runs.
    caveats : tuple of Caveat
        Beside those of the units.
    """

    columns: Mapping[str, NDArray[Any]]
    counts: Mapping[str, int]
    missing: Mapping[str, Any] = field(default_factory=dict)
    caveats: tuple[Caveat, ...] = ()


def prepared_units(
    table: AreaTable,
    column: str,
    neighbourhood: Neighbourhood,
    *,
    beside: str | None = None,
    least: float | None = None,
    built: dict[bytes, tuple[NeighbourWeights, tuple[Caveat, ...]]] | None = None,
) -> Units:
    """Read the value, leave out what is missing and find the neighbours among the rest.

    Parameters
    ----------
    table : AreaTable
        The areas.
    column : str
        The value.
    neighbourhood : Neighbourhood
        Who counts as a neighbour.
    beside : str, optional
        A second column that an area must have too.
    least : float, optional
        For a second column that is a population: the fewest residents with which an area takes
        part. An area without any never does.
    built : dict, optional
        Neighbours built before, by the areas that took part.

    Raises
    ------
    InputError
        When fewer than two areas have a value, or the weights cannot be built.
    """
    values, caveats = table.numbers(column)
    usable = np.isfinite(values) & np.array([shape is not None for shape in table.shapes])
    other = np.zeros(len(values))
    if beside is not None:
        other, more = table.numbers(beside)
        caveats = (*caveats, *more)
        usable &= np.isfinite(other)
        if least is not None:
            if (other < 0).any():
                raise InputError(
                    QT_TRANSLATE_NOOP("convivencia", "“{column}” has a negative population."),
                    column=beside,
                )
            if empty := int((usable & (other == 0)).sum()):
                caveats = (*caveats, caveat("no_population", count=empty))
            usable &= other > 0
            if few := int((usable & (other < least)).sum()):
                caveats = (*caveats, caveat("few_residents", count=few, floor=f"{least:,g}"))
            usable &= other >= least
    positions = table.order[usable[table.order]]
    if len(positions) < 2:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has {count} area(s) with a value in “{column}”; two or more are needed.",
            ),
            layer=table.title,
            count=len(positions),
            column=column,
        )
    key = positions.tobytes()
    known = {} if built is None else built
    if key not in known:
        known[key] = neighbourhood.among(table, positions)
    weights, more = known[key]
    if islands := int(weights.islands.sum()):
        more = (*more, caveat("islands", count=islands))
    return Units(
        table,
        positions,
        values[positions],
        other[positions],
        weights,
        (*table.caveats, *caveats, *more),
        column,
    )


def prepared_runs(
    areas: Any,
    value: Sequence[str],
    neighbourhood: Neighbourhood,
    *,
    area_id: str | None,
    category: str | None = None,
    categories: Sequence[str] = (),
    beside: str | None = None,
    least: float | None = None,
) -> tuple[Units, ...]:
    """Prepare one run for each value column, or for each category of a long layer.

    Raises
    ------
    InputError
        When several columns and a category column are given together, a category is not there, or
        a run has no units.
    """
    if not category:
        if categories:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "“categories” needs “category”, the column that holds them."
                )
            )
        table = area_table(areas, area_id)
        built: dict[bytes, tuple[NeighbourWeights, tuple[Caveat, ...]]] = {}
        several = len(value) > 1
        return tuple(
            dataclasses.replace(
                prepared_units(
                    table, column, neighbourhood, beside=beside, least=least, built=built
                ),
                category=column if several else None,
            )
            for column in dict.fromkeys(value)
        )
    if len(value) > 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "Give either several columns as “value” or a “category”, not both."
            )
        )
    runs = []
    for name, rows in _by_category(areas, category, categories):
        units = prepared_units(
            area_table(rows, area_id), value[0], neighbourhood, beside=beside, least=least
        )
        runs.append(dataclasses.replace(units, category=name))
    if lost := int(areas[category].isna().sum()):
        said = caveat("rows_without_category", column=category, count=lost)
        runs[0] = dataclasses.replace(runs[0], caveats=(*runs[0].caveats, said))
    return tuple(runs)


def _by_category(
    areas: Any, column: str, wanted: Sequence[str]
) -> Iterable[tuple[str, GeoDataFrame]]:
    """Split a long layer, a row for each area and category, into one layer a category."""
    title = str(getattr(areas, "attrs", {}).get("title", "areas"))
    require_column(areas, column, title)
    names = areas[column].astype(str).where(areas[column].notna(), "")
    present = sorted({name for name in names if name})
    if not present:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The column “{column}” of “{layer}” has no values."),
            column=column,
            layer=title,
        )
    for name in wanted:
        if name not in present:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "“{column}” of “{layer}” has no category “{category}”."
                ),
                column=column,
                layer=title,
                category=name,
            )
    kept = list(dict.fromkeys(wanted)) or present
    if len(kept) > MOST_CATEGORIES:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{column}” has {count} categories: choose some of them with “categories”.",
            ),
            column=column,
            count=len(kept),
        )
    for name in kept:
        rows = areas[(names == name).to_numpy()].reset_index(drop=True)
        rows.attrs = dict(areas.attrs)
        yield name, rows


def local_result(
    result_type: Callable[..., LayerResult],
    runs: Sequence[Units],
    statistic: Callable[[Units, Progress], Outcome],
    progress: Progress,
    *,
    category: str | None = None,
    draw_neighbours: bool = False,
    more: Sequence[Caveat] = (),
) -> LayerResult:
    """Compute a local statistic for every run and make its result: one layer, all in the summary.

    With several runs the layer is long: a row for each area and category, and a column
    ``category``.

    Parameters
    ----------
    result_type : type
        A result with the parts ``areas`` and ``neighbours``.
    runs : sequence of Units
        From ``prepared_runs``.
    statistic : callable
        Computes one run.
    category : str, optional
        The column the categories come from.
    draw_neighbours : bool
        Whether the neighbours are drawn.
    more : sequence of Caveat
        What holds of every result of this kind.
    """
    import pandas as pd

    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    frames, counts, caveats = [], [], []
    for number, units in enumerate(runs):
        share = (0.2 + 0.8 * number / len(runs), 0.2 + 0.8 * (number + 1) / len(runs))
        found = statistic(units, part_of(progress, *share))
        columns: dict[str, Any] = {
            name: units.spread(values, found.missing.get(name, np.nan))
            for name, values in found.columns.items()
        }
        if units.category is not None and category != "category":
            columns = {"category": units.category, **columns}
        frames.append(extended(units.table.frame, columns))
        counts.append({"areas": len(units.values), **found.counts})
        caveats += [*units.caveats, *found.caveats]
    first = runs[0]
    summary: dict[str, object] = {
        name: sum(item[name] for item in counts) for name in counts[0]
    } | {"weights": dict(first.weights.facts)}
    if first.category is not None:
        summary["categories"] = {
            str(units.category): item for units, item in zip(runs, counts, strict=True)
        }
    areas = frames[0] if len(frames) == 1 else pd.concat(frames, ignore_index=True)
    areas.attrs = dict(frames[0].attrs)
    lines = None
    if draw_neighbours:
        lines = neighbour_lines(first.table, first.positions, first.weights)
    return result_type(
        areas=areas,
        neighbours=lines,
        summary=summary,
        caveats=distinct([*caveats, *more]),
    )


def check_permutations(permutations: int) -> None:
    """Refuse a number of permutations too small to say anything."""
    if 0 < permutations < MINIMUM_PERMUTATIONS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“permutations” must be 0 or at least {bound}, but is {value}."
            ),
            bound=MINIMUM_PERMUTATIONS,
            value=permutations,
        )


def inference_caveats(
    values: FloatArray,
    tested: int,
    permutations: int,
    correction: Correction,
    alpha: float,
    column: str,
    *,
    directed: bool = False,
) -> tuple[Caveat, ...]:
    """Say what weakens the test: no variation, sparse counts, too few permutations, many tests."""
    found: list[Caveat] = []
    if float(np.ptp(values)) == 0.0:
        found.append(caveat("no_variation", column=column))
    whole = bool((values == np.rint(values)).all()) and float(values.min(initial=0)) >= 0
    empty = float((values == 0).mean())
    if permutations == 0:
        found.append(caveat("no_permutations"))
        if whole and empty > SPARSE_SHARE:
            found.append(caveat("sparse_counts", share=empty))
    elif tested:
        smallest = (1 if directed else 2) / (permutations + 1)
        # Benjamini–Hochberg is at its strictest for a single true place
        if correction != "none" and smallest > alpha / tested:
            needed = int(np.ceil((1 if directed else 2) * tested / alpha)) - 1
            facts = {"permutations": permutations, "smallest": smallest}
            found.append(
                caveat("permutations_too_few", needed=needed, **facts)
                if needed <= MOST_PERMUTATIONS
                else caveat("too_many_tests", count=tested, **facts)
            )
    if correction == "none" and tested > 1:
        found.append(caveat("multiple_testing", count=tested, expected=round(tested * alpha, 1)))
    return tuple(found)
