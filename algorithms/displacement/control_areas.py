"""Which areas of the study could be controls, and which are chosen: one row of units each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.location import locate
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY
from ..intake.columns import require_column
from .balance import POOR
from .matched_controls import (
    Matched,
    Units,
    balance,
    combined,
    control_covariates,
    nearest,
    synthetic,
)
from .prior_counts import FEWEST_PERIODS, Periods, PriorEvents
from .zone_layout import COMBINED, NEAREST, Zone

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .study_place import Ground, StudyPlace

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

FEW_CANDIDATES = 10
LEAST_TREATED_SHARE = 0.01
"""An area of which less is treated has an edge that is drawn twice."""
COVARIATES = {
    "level": QT_TRANSLATE_NOOP("convivencia", "Events per km² and year"),
    "level_of_people": QT_TRANSLATE_NOOP("convivencia", "Events per 1,000 residents and year"),
    "trend": QT_TRANSLATE_NOOP("convivencia", "Trend (change of the logarithm a year)"),
    "population": QT_TRANSLATE_NOOP("convivencia", "Residents per km²"),
    "land_share": QT_TRANSLATE_NOOP("convivencia", "Land use"),
    "land_use": QT_TRANSLATE_NOOP("convivencia", "Land use: {use}"),
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """How controls are to be matched."""

    population: str | None
    land_use: str | None
    area_name: str | None
    matches: int | None
    method: str


@dataclass(frozen=True, slots=True)
class ControlAreas:
    """Matched controls, and all that could have been.

    Parameters
    ----------
    zones : tuple of Zone
        The controls.
    candidates : GeoDataFrame
        Every area of the study: what it was, how far from the treated, its weight.
    balance : DataFrame
        Covariates of treated, candidates and control.
    series : numpy.ndarray or None
        Of the weighted combination, in events of the treated area; None for areas counted whole.
    number : int
        How many candidates there were.
    mean_difference : float or None
        Mean absolute standardised difference after matching.
    caveats : tuple of Caveat
        What weakens the comparison.
    """

    zones: tuple[Zone, ...]
    candidates: Any
    balance: Any
    series: FloatArray | None
    number: int
    mean_difference: float | None
    caveats: tuple[Caveat, ...]


def control_areas(
    place: StudyPlace,
    ground: Ground,
    events: PriorEvents,
    periods: Periods,
    treated_events: NDArray[np.bool_],
    reach: float,
    wishes: Wishes,
) -> ControlAreas:
    """Choose the areas that were most like the treated ground before.

    Candidates lie so far off that rings of the same reach around both do not meet.

    Raises
    ------
    InputError
        When no area can be a control, or a combination is asked of too few periods.
    """
    role = _roles(place, ground, reach)
    units, treated, uses, caveats = _units(place, ground, events, periods, treated_events, wishes)
    known = np.isfinite(units.covariates).all(axis=1) & (units.size > 0)
    if unknown := int(((role == "candidate") & ~known).sum()):
        caveats.append(caveat("candidates_unknown", count=unknown))
    role[(role == "candidate") & ~known] = "unknown"
    order = ground.table.order
    rows = order[role[order] == "candidate"]
    _refuse(rows, treated, units, ground, reach, wishes)
    pool = units.rows(rows)
    weighted = wishes.method == "synthetic"
    found = synthetic(treated, pool) if weighted else nearest(treated, pool, wishes.matches)
    control = control_covariates(treated, pool, found, weighted=weighted)
    table, mean_difference, more = _balance(treated, pool, control, uses)
    caveats += [*more, *_weak(treated, pool, found, weighted=weighted)]
    names = _names(ground, wishes.area_name)
    return ControlAreas(
        tuple(_zones(ground, rows, found, names, weighted=weighted)),
        _candidates(place, ground, role, rows, found, names),
        table,
        combined(treated, pool, found) if weighted else None,
        len(rows),
        mean_difference,
        tuple(caveats),
    )


def _roles(place: StudyPlace, ground: Ground, reach: float) -> NDArray[Any]:
    """Return what each area is: treated, in the rings, too near, with another measure, free."""
    import shapely

    role = np.full(len(ground.shapes), "candidate", dtype=object)
    missing = shapely.is_missing(ground.shapes)
    away = shapely.distance(ground.shapes, place.treated)
    role[away < 2 * reach] = "near"
    role[away < reach] = "ring"
    if place.others is not None:
        near, share = ground.shares(place.others)
        role[near[share > LEAST_TREATED_SHARE]] = "other_measure"
    near, share = ground.shares(place.treated)
    role[near[share > LEAST_TREATED_SHARE]] = "treated"
    role[missing] = "unknown"
    return role


def _units(
    place: StudyPlace,
    ground: Ground,
    events: PriorEvents,
    periods: Periods,
    treated_events: NDArray[np.bool_],
    wishes: Wishes,
) -> tuple[Units, Units, list[str], list[Caveat]]:
    """Return every area and the treated ground as units, and the land uses."""
    import shapely

    located = locate(events.x, events.y, ground.shapes, ground.table.order)
    caveats: list[Caveat] = []
    if located.in_two_areas:
        caveats.append(caveat("in_two_areas", count=located.in_two_areas))
    if located.on_edge:
        caveats.append(caveat("on_edge", count=located.on_edge))
    number = len(ground.shapes)
    trend = len(periods) >= FEWEST_PERIODS
    if not trend:
        caveats.append(caveat("trend_not_used", count=len(periods)))
    columns = len(periods) if trend else 0
    held = located.area >= 0
    land, uses, more = _land(ground, wishes.land_use)
    near, share = ground.shares(place.treated)
    people, own_people, unknown = _people(ground, wishes.population, near, share)
    first, last = events.covered or (np.datetime64(0, "D"), np.datetime64(0, "D"))
    years = (int((last - first).astype(int)) + 1) / 365.25
    units = Units(
        np.bincount(located.area[held], minlength=number).astype(float),
        periods.counts(located.area, number)[:, :columns],
        ground.km2,
        people,
        land,
        periods.a_year,
        years,
    )
    covered = share * ground.km2[near]
    usable = np.isfinite(land[near]).all(axis=1)
    treated = Units(
        np.array([float(treated_events.sum())]),
        periods.counts(np.where(treated_events, 0, -1), 1)[:, :columns],
        np.array([float(shapely.area(place.treated)) / 1e6]),
        own_people,
        (land[near][usable] * covered[usable, None]).sum(axis=0, keepdims=True)
        / max(1e-12, float(covered[usable].sum())),
        periods.a_year,
        years,
    )
    return units, treated, uses, [*caveats, *more, *unknown]


def _people(
    ground: Ground, population: str | None, near: IntArray, share: FloatArray
) -> tuple[FloatArray | None, FloatArray | None, tuple[Caveat, ...]]:
    """Return residents of each area, and of the treated ground by the share of areas it covers."""
    if population is None:
        return None, None, ()
    people, caveats = ground.table.numbers(population, whole=True)
    if np.nanmin(people) < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“{column}” of “{layer}” has a negative number of people."
            ),
            column=population,
            layer=ground.table.title,
        )
    own = float(np.nansum(people[near] * share))
    if not own > 0:
        return None, None, (*caveats, caveat("treated_population_unknown", column=population))
    return people, np.array([own]), caveats


def _land(ground: Ground, column: str | None) -> tuple[FloatArray, list[str], tuple[Caveat, ...]]:
    """Return the land use of each area: a number, or one column for each category."""
    import pandas as pd

    number = len(ground.shapes)
    if column is None:
        return np.empty((number, 0)), [], ()
    require_column(ground.table.frame, column, ground.table.title)
    held = ground.table.frame[column]
    if pd.api.types.is_numeric_dtype(held) and not pd.api.types.is_bool_dtype(held):
        values, caveats = ground.table.numbers(column)
        return values[:, None], [""], caveats
    codes, kinds = pd.factorize(held.astype("string").str.strip(), sort=True)
    shares = (codes[:, None] == np.arange(len(kinds))).astype(float)
    shares[codes < 0] = np.nan
    return shares, [str(kind) for kind in kinds], ()


def _refuse(
    rows: IntArray, treated: Units, units: Units, ground: Ground, reach: float, wishes: Wishes
) -> None:
    if not len(rows):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No area of “{layer}” lies at least {metres:g} m from the treated area, so that "
                "rings around both do not meet: choose narrower or fewer rings, smaller areas, or "
                "another control.",
            ),
            layer=ground.table.title,
            metres=2 * reach,
        )
    if not units.total[rows].any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "None of the {count} areas that could be controls of “{layer}” has an incident "
                "before: nothing can be matched.",
            ),
            layer=ground.table.title,
            count=len(rows),
        )
    if wishes.method == "synthetic" and not units.series.shape[1]:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A weighted combination needs at least {least} whole months before the "
                "intervention; take the areas most alike instead.",
            ),
            least=FEWEST_PERIODS,
        )


def _balance(
    treated: Units, pool: Units, control: FloatArray, uses: Sequence[str]
) -> tuple[Any, float | None, list[Caveat]]:
    """Return the table of balance, its mean difference, and what is badly balanced."""
    import pandas as pd

    mean, before, after = balance(treated, pool, control)
    rows, templates, caveats = [], [], []
    use = iter(uses)
    for at, name in enumerate(treated.names):
        facts: dict[str, str] = {}
        key = "level_of_people" if name == "level" and treated.people is not None else name
        if name == "land_use":
            facts = {"use": next(use)}
            key = "land_use" if facts["use"] else "land_share"
            facts = facts if facts["use"] else {}
        templates.append([COVARIATES[key], facts])
        rows.append(
            {
                "covariate": COVARIATES[key].format(**facts),
                "treated": float(treated.covariates[0, at]),
                "candidates_mean": float(mean[at]),
                "control_mean": float(control[at]),
                "difference_before": float(before[at]),
                "difference_after": float(after[at]),
            }
        )
        if abs(after[at]) > POOR:
            code = "land_share" if key == "land_share" else name
            caveats.append(caveat(f"unbalanced_{code}", difference=float(after[at]), **facts))
    table = pd.DataFrame(rows)
    table.attrs[TEMPLATES_KEY] = templates
    counted = np.abs(after[np.isfinite(after)])
    return table, float(counted.mean()) if len(counted) else None, caveats


def _weak(treated: Units, pool: Units, found: Matched, *, weighted: bool) -> list[Caveat]:
    caveats = []
    if len(pool) < FEW_CANDIDATES:
        caveats.append(caveat("few_candidates", count=len(pool)))
    if weighted:
        caveats.append(caveat("weights_not_counted"))
        if treated.series.shape[1] < len(pool):
            caveats.append(
                caveat(
                    "more_donors_than_periods", donors=len(pool), periods=treated.series.shape[1]
                )
            )
    return caveats


def _names(ground: Ground, column: str | None) -> NDArray[Any]:
    names: NDArray[Any]
    if column is None:
        names = np.array([str(one) for one in ground.table.identifiers], dtype=object)
        return names
    require_column(ground.table.frame, column, ground.table.title)
    names = ground.table.frame[column].astype("string").fillna("").to_numpy(dtype=object)
    return names


def _zones(
    ground: Ground, rows: IntArray, found: Matched, names: NDArray[Any], *, weighted: bool
) -> list[Zone]:
    zones = []
    for rank, (at, weight) in enumerate(zip(found.rows, found.weights, strict=True), 1):
        facts: dict[str, Any] = {"candidates": len(rows)}
        facts |= (
            {"weight": float(weight)}
            if weighted
            else {"rank": rank, "distance": float(found.distance[at])}
        )
        row = rows[at]
        how = COMBINED if weighted else NEAREST
        zones.append(
            Zone(
                "treatment_control", 0, str(names[row]), ground.shapes[row], how, facts,
                float(weight),
            )
        )  # fmt: skip
    return zones


def _candidates(
    place: StudyPlace,
    ground: Ground,
    role: NDArray[Any],
    rows: IntArray,
    found: Matched,
    names: NDArray[Any],
) -> Any:
    """Return every area by its identifier, for a look before anything is computed with it."""
    import geopandas

    distance, weight = np.full(len(role), np.nan), np.full(len(role), np.nan)
    distance[rows] = found.distance
    weight[rows[found.rows]] = found.weights
    role = role.copy()
    role[rows[found.rows]] = "chosen"
    order = ground.table.order
    return geopandas.GeoDataFrame(
        {
            "area_id": [str(one) for one in ground.table.identifiers[order]],
            "name": names[order],
            "role": role[order],
            "match_distance": distance[order],
            "match_weight": weight[order],
        },
        geometry=ground.shapes[order],
        crs=place.crs,
    )
