"""What a scan looks at: events and expected events by area and period, read and checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.table import AreaTable, area_table
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.points import as_points
from .scan_counts import read_period_counts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

MOST_EVENTS = 20_000_000_000
"""Each would have to be drawn."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is scanned, in the order of the area identifiers, areas that take no part left out."""

    table: AreaTable
    positions: IntArray
    counts: IntArray
    expected: FloatArray
    share: FloatArray
    size: FloatArray
    starts: NDArray[np.datetime64] | None
    caveats: tuple[Caveat, ...]

    @property
    def total(self) -> int:
        """All events."""
        return int(self.counts.sum())


def read_subject(
    areas: Any,
    value: str | None,
    population: str | None,
    model: str,
    rows: Any,
    area_id: str | None,
    *,
    columns: tuple[str, str, str, str | None],
    categories: tuple[str, ...],
) -> Subject:
    """Read and check what is scanned.

    Parameters
    ----------
    areas : GeoDataFrame
        The areas.
    value, population, area_id : str or None
        Columns of the areas.
    model : str
        poisson, space_time or space_time_permutation.
    rows : Points or None
        A long table by area and period.
    columns : tuple of str
        Columns of that table: area, period, count, category.
    categories : tuple of str
        Categories to keep.

    Raises
    ------
    InputError
        When something the model needs is not there, or is no number of events or people.
    """
    table = area_table(areas, area_id)
    counts, starts, days, caveats = _counts(table, value, model, rows, area_id, columns, categories)
    known = np.isfinite(counts).all(axis=1)
    known &= np.array([shape is not None for shape in table.shapes])
    found: list[Caveat] = [*table.caveats, *caveats]
    people = np.where(known, np.nansum(counts, axis=1), np.nan)
    if model != "space_time_permutation":
        if population is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The model “{model}” compares with the population: name its column, or use "
                    "“space_time_permutation” with a table by period.",
                ),
                model=model,
            )
        people, more = table.numbers(population, whole=True)
        found += more
        if np.nanmin(people) < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "Population must be zero or more; “{column}” has {value:g}."
                ),
                column=population,
                value=float(np.nanmin(people)),
            )
        nobody = known & (people == 0)
        if nobody.any():
            found.append(caveat("no_population", count=int(nobody.sum())))
            if stranded := int(np.nansum(counts[nobody])):
                found.append(caveat("events_without_population", count=stranded))
        found.append(caveat("resident_population"))
    usable = known & (np.nan_to_num(people) > 0)
    if model == "space_time_permutation":
        usable = known
    positions = table.order[usable[table.order]]
    held = counts[positions]
    if len(positions) < 2:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Areas of “{layer}” with events and population known: {count}; two or more are "
                "needed to scan.",
            ),
            layer=table.title,
            count=len(positions),
        )
    _check_counts(held)
    total = float(held.sum())
    if model == "space_time_permutation":
        expected, share = held.sum(axis=1), held.sum(axis=0) / total
    else:
        expected = people[positions] / people[positions].sum() * total
        share = days / days.sum()
    return Subject(
        table, positions, held.astype(np.int64), expected, share, people[positions], starts,
        tuple(found),
    )  # fmt: skip


def _counts(
    table: AreaTable,
    value: str | None,
    model: str,
    rows: Any,
    area_id: str | None,
    columns: tuple[str, str, str, str | None],
    categories: tuple[str, ...],
) -> tuple[FloatArray, NDArray[np.datetime64] | None, FloatArray, tuple[Caveat, ...]]:
    """Return counts by area and period, the periods, their days, and what was left out."""
    if rows is None:
        if model != "poisson":
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The model “{model}” looks for clusters in time: give the table by area and "
                    "period that “Count incidents by area” makes.",
                ),
                model=model,
            )
        if value is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Name the column with the number of events (“value”), or give a table by area "
                    "and period.",
                )
            )
        numbers, caveats = table.numbers(value, whole=True)
        return numbers[:, None], None, np.ones(1), caveats
    area_column, period, count, category = columns
    read = read_period_counts(
        table, area_id, as_points(rows), area_column=area_column, period=period, count=count,
        category=category, categories=categories,
    )  # fmt: skip
    found = list(read.caveats)
    unknown = np.isnan(read.counts)
    if absent := int(unknown.all(axis=1).sum()):
        found.append(caveat("areas_not_in_table", count=absent))
    if some := int((unknown.any(axis=1) & ~unknown.all(axis=1)).sum()):
        found.append(caveat("missing_periods", count=some))
    if model == "poisson":
        return read.counts.sum(axis=1)[:, None], None, np.ones(1), tuple(found)
    return read.counts, read.starts, read.days, tuple(found)


def _check_counts(counts: FloatArray) -> None:
    """Refuse what is no number of events."""
    wrong = counts[(counts < 0) | (counts != np.rint(counts))]
    if len(wrong):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A scan needs numbers of events, whole and zero or more, but there is {value:g}: "
                "give counts, not rates.",
            ),
            value=float(wrong[0]),
        )
    if counts.sum() > MOST_EVENTS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{events:g} events are more than a scan can draw at random: check that the column "
                "holds numbers of events.",
            ),
            events=float(counts.sum()),
        )
    if counts.sum() == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "There is no event in any area that takes part: nothing to scan."
            )
        )


def check_share(prepared: Subject, maximum_share: float) -> None:
    """Refuse a largest cluster that no area is small enough for."""
    smallest = float(prepared.size.min() / prepared.size.sum()) * 100
    if smallest > maximum_share * (1 + 1e-9):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No area is small enough for a cluster of {share:g} %: the smallest holds "
                "{smallest:.3g} %. Choose a larger “maximum_share”.",
            ),
            share=maximum_share,
            smallest=smallest,
        )
