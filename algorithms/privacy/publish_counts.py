"""Counts of areas as they may be published: gaps instead of small ones, classes where few."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.offences import group_of
from .cell_suppression import MISSING, Earlier, Withheld, withhold
from .derived import FROM_NEIGHBOURS, columns_that_tell
from .minimums import Level, Minimums
from .suppression import whole_counts
from .suppression_result import nullable

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["PublishedCounts", "publish_counts", "refuse_unnamed_counts"]

UNSTABLE = 20
"""A rate that rests on fewer events is published as a class."""
SMALL_AREA = 1_000
"""Residents below which a protected category is never shown of an area."""
CLASSES = 5
PER = (1.0, 100.0, 1_000.0, 10_000.0, 100_000.0)
"""What rates are given per."""
NEARLY = 0.03
MEASURES = re.compile(r"area|km2|km²|m2|hect|superfic|perimet|length|longitud|latitud|altit")
IN_ORDER = frozenset({"rank", "cumulative_share"})
"""Columns that place a withheld count between two that are shown."""


@dataclass(frozen=True, slots=True)
class PublishedCounts:
    """A table that may be published.

    Parameters
    ----------
    frame : DataFrame
        The table with its gaps.
    cells : dict
        What it shows of each unit and column.
    withheld : Withheld
        For the audit.
    """

    frame: Any
    cells: dict[str, dict[str, int | None]]
    withheld: Withheld
    caveats: tuple[Caveat, ...]


def publish_counts(
    frame: Any,
    name: str,
    counts: tuple[str, ...],
    hierarchy: tuple[str, ...],
    protected: tuple[str, ...],
    population: str | None,
    derived: tuple[str, ...],
    level: Level,
    minimums: Minimums,
    earlier: Sequence[Earlier],
    title: str,
) -> PublishedCounts:
    """Withhold what is small in one or several columns of counts, and what comes from them.

    Parameters
    ----------
    frame : DataFrame
        One row for each area, only with columns that may be shown.
    name : str
        The column that names the areas; each stands once.
    counts : tuple of str
        Columns of counts. One that is the sum of the others is their total.
    protected : tuple of str
        Those of protected categories; what their names say is protected in any case.
    """
    held = np.column_stack([whole_counts(frame, column, title) for column in counts])
    total = _total_of(held)
    parts = [place for place in range(len(counts)) if place != total]
    names = frame[name].astype("string").fillna("–").to_numpy(dtype=object)
    shielded = np.array(
        [counts[place] in protected or group_of(counts[place]).protected for place in parts]
    )
    rows = np.repeat(np.arange(len(frame)), len(parts))
    kinds = np.tile(np.array([counts[place] for place in parts], dtype=object), len(frame))
    small_area = np.zeros(len(frame), dtype=bool)
    if population is not None:
        people = np.asarray(frame[population].to_numpy(dtype=float, na_value=np.nan))
        small_area = ~(people >= SMALL_AREA)
    result = withhold(
        held[:, parts].ravel(),
        names[rows].tolist(),
        kinds.tolist() if len(parts) > 1 else None,
        [frame[parent].astype("string").fillna("–").to_numpy()[rows] for parent in hierarchy],
        np.tile(shielded, len(frame)),
        minimum=minimums.of(level),
        minimum_protected=minimums.of(level, protected=True),
        earlier=earlier,
        forced=np.tile(shielded, len(frame)) & small_area[rows],
        title=title,
    )
    gone = np.zeros(held.shape, dtype=bool)
    gone[:, parts] = result.rows(len(rows)).reshape(len(frame), len(parts))
    if total is not None:
        gone[:, total] = _row_totals(result, names)
    shown = frame.copy()
    for place, column in enumerate(counts):
        empty = gone[:, place] | (held[:, place] == MISSING)
        shown[column] = nullable(held[:, place], empty)
    shown, caveats = _without_derived(
        shown, frame, counts, (name, *hierarchy), population, derived, gone
    )
    if level == "public":
        shown, more = _in_classes(shown, counts, (name, population, *hierarchy), held, total)
        caveats += more
    return PublishedCounts(shown, _cells(shown, names, counts), result, tuple(caveats))


def refuse_unnamed_counts(
    frame: Any,
    columns: Sequence[str],
    counts: tuple[str, ...],
    population: str | None,
    minimum: int,
) -> None:
    """Refuse columns that look like counts, or rates of them, but were not named as such.

    Raises
    ------
    InputError
        Naming the column.
    """
    import pandas as pd

    people = None if population is None else frame[population].to_numpy(dtype=float, na_value=0)
    told = set(columns_that_tell(frame, counts, (), [population] if population else []))
    for column in columns:
        if column in told:
            continue
        values = pd.to_numeric(frame[column], errors="coerce").to_numpy(dtype=float)
        if frame[column].dtype.kind == "b" or not np.isfinite(values).any():
            continue
        if people is None and _may_be_a_rate(str(column), values):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“{column}” may be a rate, from which whoever knows the residents works the "
                    "counts out: name the population, so that it can be checked, or leave it out.",
                ),
                column=column,
            )
        guesses = [values]
        if people is not None:
            guesses += [values * people / per for per in PER]
        if any(_small_counts(guess, minimum) for guess in guesses):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“{column}” looks like counts below {minimum}, or a rate made from them: name "
                    "it among the counts, or leave it out.",
                ),
                column=column,
                minimum=minimum,
            )


def _may_be_a_rate(column: str, values: NDArray[np.float64]) -> bool:
    """Whether a column has fractions and is no measure of the place itself."""
    held = values[np.isfinite(values)]
    return bool((held != np.rint(held)).any()) and not MEASURES.search(column.casefold())


def _small_counts(values: NDArray[np.float64], minimum: int) -> bool:
    """Whether nearly all numbers are whole, as far as rounding lets one tell, and some small."""
    held = values[np.isfinite(values)]
    near = np.abs(held - np.rint(held)) <= NEARLY
    whole = np.rint(held)
    return bool(
        len(held)
        and near.mean() > 0.95
        and (held >= 0).all()
        and ((whole > 0) & (whole < minimum)).any()
    )


def _total_of(held: NDArray[np.int64]) -> int | None:
    """Return the column that is the sum of all others, if one is."""
    if held.shape[1] < 3:
        return None
    every = held.sum(axis=1)
    for place in range(held.shape[1]):
        if (held >= 0).all() and (2 * held[:, place] == every).all():
            return place
    return None


def _row_totals(result: Withheld, names: Any) -> NDArray[np.bool_]:
    cells = result.cells
    own = cells.over_categories & (cells.level == 0) & result.hidden
    hidden = {cells.name(edge)[0] for edge in np.flatnonzero(own).tolist()}
    return np.array([name in hidden for name in names])


def _without_derived(
    shown: Any,
    frame: Any,
    counts: tuple[str, ...],
    groups: tuple[str, ...],
    population: str | None,
    derived: tuple[str, ...],
    gone: NDArray[np.bool_],
) -> tuple[Any, list[Caveat]]:
    """Empty what is computed from a withheld count, and drop what mixes it with neighbours."""
    if not gone.any():
        return shown, []
    known = (population,) if population else ()
    telling = columns_that_tell(frame, counts, groups, known)
    emptied = tuple(dict.fromkeys((*derived, *telling)))
    mixed = [
        column
        for column in shown.columns
        if str(column).lower() in FROM_NEIGHBOURS | IN_ORDER and column not in counts
    ]
    shown = shown.drop(columns=mixed)
    rows = gone.any(axis=1)
    for column in emptied:
        if column in shown.columns:
            shown[column] = shown[column].astype(object).where(~rows, None).infer_objects()
    named = [*mixed, *(column for column in emptied if column not in mixed)]
    return shown, [caveat("withheld_columns", columns=", ".join(named))] if named else []


def _in_classes(
    shown: Any,
    counts: tuple[str, ...],
    known: tuple[str | None, ...],
    held: NDArray[np.int64],
    total: int | None,
) -> tuple[Any, list[Caveat]]:
    """Replace rates that rest on few events by the class they fall in."""
    import pandas as pd

    most = held[:, total] if total is not None else held.max(axis=1)
    few = (most >= 0) & (most < UNSTABLE)
    number = 0
    for column in columns_that_tell(shown, counts, (), [item for item in known if item]):
        values = shown[column]
        if not pd.api.types.is_float_dtype(values) or not (few & values.notna().to_numpy()).any():
            continue
        edges = np.unique(
            np.nanquantile(values.to_numpy(dtype=float), np.linspace(0, 1, CLASSES + 1))
        )
        if len(edges) < 3:
            continue
        place = np.clip(
            np.searchsorted(edges, values.to_numpy(dtype=float), side="right") - 1,
            0,
            len(edges) - 2,
        )
        shown[f"{column}_class"] = [
            None if missing else f"{edges[at]:.4g}–{edges[at + 1]:.4g}"
            for at, missing in zip(place, values.isna(), strict=True)
        ]
        shown[column] = values.where(~few)
        number += int((few & values.notna().to_numpy()).sum())
    if not number:
        return shown, []
    return shown, [caveat("exact_rates_left_out", bound=UNSTABLE, count=number)]


def _cells(shown: Any, names: Any, counts: tuple[str, ...]) -> dict[str, dict[str, int | None]]:
    lists = [shown[column].astype(object).where(shown[column].notna(), None) for column in counts]
    return {
        str(name): {
            column: None if value is None else int(value)
            for column, value in zip(counts, values, strict=True)
        }
        for name, *values in zip(names, *lists, strict=True)
    }
