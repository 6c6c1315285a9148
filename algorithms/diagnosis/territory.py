"""What a study knows of its territory beside events: people, facilities, social conditions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, Measure
from ..intake.circumstances import OTHER, UNKNOWN, circumstances, read_circumstances
from .register_facilities import PROTECTED

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..documents.catalogue import Catalogue
    from .study import Study

__all__ = ["Territory", "condition_rows", "facility_rows", "people_rows", "territory_of"]

GROUPS = {"women": "women", "men": "men", "youth": "age_15_29", "older": "age_60"}
"""Columns of the table of people, and the role of the study's column."""
CONDITIONS = {
    "poverty": QT_TRANSLATE_NOOP("convivencia", "Poverty, %"),
    "unemployment": QT_TRANSLATE_NOOP("convivencia", "Unemployment, %"),
    "neet": QT_TRANSLATE_NOOP("convivencia", "Young people without study or work, %"),
    "school_dropout": QT_TRANSLATE_NOOP("convivencia", "School drop-out, %"),
    "adolescent_births": QT_TRANSLATE_NOOP("convivencia", "Births to adolescents, %"),
    "overcrowding": QT_TRANSLATE_NOOP("convivencia", "Overcrowded homes, %"),
    "informal_tenure": QT_TRANSLATE_NOOP("convivencia", "Informal tenure, %"),
    "lighting": QT_TRANSLATE_NOOP("convivencia", "Streets with lighting, %"),
    "public_space": QT_TRANSLATE_NOOP("convivencia", "Public space, m² per person"),
}
"""Conditions that the guides name; a study may write others in its own words."""
ALL_KINDS = QT_TRANSLATE_NOOP("convivencia", "All facilities")
MOST_ROWS = 30


@dataclass(frozen=True, slots=True)
class Facility:
    """One kind of facility."""

    kind: str
    written: str
    number: int
    distance: float | None
    without: int


@dataclass(frozen=True, slots=True)
class Territory:
    """What the study's layers tell of its areas; nothing of it counts events.

    Parameters
    ----------
    names : tuple of str
        Of the areas, in the order of the layer.
    people : numpy.ndarray
        Residents of each area; NaN where unknown.
    groups : mapping of str to numpy.ndarray
        Residents of a group by area.
    km2 : numpy.ndarray
        Surface of each area.
    facilities : tuple of Facility
        The most frequent kind first.
    conditions : mapping of str to numpy.ndarray
        A value for each area by the name of the condition.
    """

    names: tuple[str, ...]
    people: NDArray[np.float64]
    groups: dict[str, NDArray[np.float64]]
    km2: NDArray[np.float64]
    facilities: tuple[Facility, ...] = ()
    conditions: dict[str, NDArray[np.float64]] | None = None


def territory_of(study: Study, geometry: Any) -> Territory:
    """Read the areas' columns that have a role, and how far facilities are.

    Parameters
    ----------
    study : Study
        Its areas and facilities.
    geometry : GeoSeries
        The areas in metres, in the order of the study's.
    """
    people = _numbers(study, study.role("population"))
    chosen = study.choices.get("conditions") or {}
    return Territory(
        tuple(str(name) for name in study.names),
        people,
        {
            name: _numbers(study, study.role(role))
            for name, role in GROUPS.items()
            if study.role(role) is not None
        },
        geometry.area.to_numpy(dtype=float) / 1e6,
        _facilities(study, geometry, people),
        {str(name): _numbers(study, str(column)) for name, column in dict(chosen).items()},
    )


def people_rows(territory: Territory) -> list[dict[str, Cell]]:
    """Return residents by area and group, the most populous area first."""
    order = np.argsort(-np.nan_to_num(territory.people), kind="stable")
    if np.isnan(territory.people).all():
        return []
    rows: list[dict[str, Cell]] = []
    for at in order:
        people, km2 = territory.people[at], territory.km2[at]
        known = not np.isnan(people)
        row: dict[str, Cell] = {
            "territory": territory.names[at],
            "total": Measure(round(float(people)), "integer") if known else None,
            "area_km2": Measure(float(km2), "decimal", 2) if km2 > 0 else None,
            "density": Measure(float(people / km2), "integer") if known and km2 > 0 else None,
        }
        for name, values in territory.groups.items():
            value = values[at]
            row[name] = None if np.isnan(value) else Measure(round(float(value)), "integer")
        rows.append(row)
    return rows


def facility_rows(territory: Territory, catalogue: Catalogue) -> list[dict[str, Cell]]:
    """Return each kind of facility: how many, for how many people, how far away."""
    total = float(np.nansum(territory.people))
    known = circumstances("facility")
    rows: list[dict[str, Cell]] = []
    for item in territory.facilities:
        named = item.kind in known and item.kind not in (OTHER, UNKNOWN)
        label = known[item.kind].label.in_language(catalogue.language) if named else item.written
        rows.append(
            {
                "type": label or catalogue.translate(ALL_KINDS),
                "number": Measure(item.number, "integer"),
                "per_10000": Measure(item.number / total * 10_000, "decimal", 1) if total else None,
                "distance": None
                if item.distance is None
                else Measure(round(item.distance, -1), "integer"),
                "without": Measure(item.without, "integer"),
            }
        )
    return rows


def condition_rows(territory: Territory, catalogue: Catalogue) -> list[dict[str, Cell]]:
    """Return the areas furthest from the mean of all, of each condition, weighted by residents.

    The first rows hold as many areas of each condition as fit into a document's table.
    """
    conditions = territory.conditions or {}
    if not conditions:
        return []
    share = max(1, MOST_ROWS // len(conditions))
    first: list[dict[str, Cell]] = []
    rest: list[dict[str, Cell]] = []
    for name, values in conditions.items():
        known = ~np.isnan(values)
        weight = np.where(known, np.nan_to_num(territory.people), 0.0)
        weight = weight if weight.sum() else known.astype(float)
        if not known.any():
            continue
        mean = float(np.average(np.where(known, values, 0.0), weights=weight))
        label = catalogue.translate(CONDITIONS.get(name, name))
        order = [at for at in np.argsort(-np.abs(np.nan_to_num(values - mean))) if known[at]]
        rows: list[dict[str, Cell]] = [
            {
                "territory": territory.names[at],
                "indicator": label,
                "value": Measure(float(values[at]), "decimal", 1),
                "municipal": Measure(mean, "decimal", 1),
                "gap": Measure(float(values[at]) - mean, "decimal", 1),
            }
            for at in order
        ]
        first += rows[:share]
        rest += rows[share:]
    return [*first, *rest]


def _numbers(study: Study, column: str | None) -> NDArray[np.float64]:
    """Return a column of the areas as numbers; NaN where it has none, and all NaN without one."""
    from ..intake.columns import numeric_column

    nothing = np.full(len(study.areas), np.nan)
    if column is None or column not in study.areas.columns:
        return nothing
    try:
        numbers, _ = numeric_column(study.areas, column, "")
    except InputError:
        return nothing
    found: NDArray[np.float64] = np.asarray(numbers, dtype=float)
    return found


def _facilities(study: Study, geometry: Any, people: NDArray[np.float64]) -> tuple[Facility, ...]:
    """Return the kinds of facilities; shelters and protected houses are told nowhere."""
    from ..areas.location import locate
    from ..core.folding import folded
    from .places import in_crs

    points, column = study.facilities, study.choices.get("facility_kind")
    if points is None or not len(points):
        return ()
    x, y = in_crs(points, geometry.crs)
    shapes = geometry.to_numpy()
    area = locate(x, y, shapes, np.arange(len(shapes))).area
    written = np.full(len(x), "", dtype=object)
    kinds = np.full(len(x), "", dtype=object)
    if column is not None and column in points.attributes.columns:
        text = points.attributes[column].astype("string").fillna("").str.strip()
        written = text.to_numpy(dtype=object)
        kinds = read_circumstances(points.attributes[column], "facility")
        kinds = np.where(np.isin(kinds.astype(str), [OTHER, UNKNOWN]), written, kinds)
    shown = np.isfinite(x) & (area >= 0)
    shown &= ~np.array([any(word in folded(str(item)) for word in PROTECTED) for item in written])
    found = []
    for kind in sorted({str(item) for item in kinds[shown]}):
        own = shown & (kinds.astype(str) == kind)
        held = np.bincount(area[own], minlength=len(shapes)) > 0
        found.append(
            Facility(
                kind,
                str(written[own][0]),
                int(own.sum()),
                _mean_distance(geometry, people, x[own], y[own]),
                int((~held).sum()),
            )
        )
    return tuple(sorted(found, key=lambda item: -item.number))


def _mean_distance(
    geometry: Any,
    people: NDArray[np.float64],
    x: NDArray[np.float64],
    y: NDArray[np.float64],
) -> float | None:
    """Return how far residents live from the nearest one, in metres, from the areas' middles."""
    import shapely
    from scipy.spatial import cKDTree

    middles = shapely.get_coordinates(shapely.point_on_surface(geometry.to_numpy()))
    weight = np.nan_to_num(people)
    weight = weight if weight.sum() else np.ones(len(weight))
    if len(middles) != len(weight):
        return None
    away, _ = cKDTree(np.column_stack([x, y])).query(middles)
    return float(np.average(away, weights=weight))
