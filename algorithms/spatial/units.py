"""The areas that take part in a local statistic: their values, their order, their neighbours."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.table import AreaTable, area_table
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from .neighbourhood import Neighbourhood

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]

MOST_CATEGORIES = 200


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
                "Areas of “{layer}” with a value in “{column}”: {count}; two or more are needed.",
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
