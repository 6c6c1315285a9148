"""Counts by month: of each zone, of every treated piece and of every untouched area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..displacement.zones import ZONE_KINDS
from .subject import WHEN, Subject

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

TOUCHED_SHARE = 0.01
"""An area of which more than this lies in the treated ground or its surroundings is no control."""
TREATED, SURROUNDINGS, EXCLUDED = 0, 1, len(ZONE_KINDS) - 1


@dataclass(frozen=True, slots=True)
class Panel:
    """Where and when the incidents lie, counted by month.

    Parameters
    ----------
    zone : numpy.ndarray
        Position in ``ZONE_KINDS`` of the zone of each incident, -1 outside.
    ring : numpy.ndarray
        The ring of each incident, -1 where its zone has none.
    series : DataFrame
        ``zone, period_start, count``: treatment, displacement, treatment_control, elsewhere.
    units : DataFrame
        ``area_id, period_start, count, treated``: pieces of the treated ground by area, and areas
        that lie apart from it and its surroundings.
    months : numpy.ndarray
        Whole months of the record (datetime64[M]).
    treated, controls : int
        How many units of each kind had an event.
    """

    zone: NDArray[np.int64]
    ring: NDArray[np.int64]
    series: DataFrame
    units: DataFrame
    months: NDArray[np.datetime64]
    treated: int
    controls: int


def panel_of(subject: Subject, zones: Any, areas: Any, area_id: str | None) -> Panel:
    """Count the incidents by month in zones and in units.

    Parameters
    ----------
    subject : Subject
        The incidents.
    zones : GeoDataFrame
        With ``zone`` and, where there are several, ``ring``.
    areas : GeoDataFrame
        The neighbourhoods.
    area_id : str or None
        The column that tells them apart.
    """
    import pandas as pd

    from ..areas.matching import by_location
    from ..areas.table import area_table
    from ..displacement.zones import ranked_zones
    from ..intake.incidents import Selection

    chosen = Selection(subject.incidents, None, None, ())
    table, kinds = ranked_zones(zones, "zone")
    polygon, _ = by_location(table, chosen)
    number = np.array([ZONE_KINDS.index(kind) for kind in kinds] + [-1])
    zone = number[polygon]
    rings = (
        np.append(zones["ring"].fillna(-1).to_numpy(dtype=np.int64), -1)
        if "ring" in zones.columns
        else np.full(len(number), -1)
    )
    ground = area_table(areas, area_id)
    area, _ = by_location(ground, chosen)
    months = _whole_months(subject.covered)
    month = _month_of(subject, months)
    apart = ~_touched(ground, table, kinds)
    names = ground.identifiers.astype(str)
    unit = np.full(len(zone), -1, dtype=np.int64)
    labels: list[str] = []
    treated = np.flatnonzero(zone == TREATED)
    pieces, inverse = np.unique(area[treated], return_inverse=True)
    unit[treated] = inverse
    labels += [f"T {names[piece]}" if piece >= 0 else "T" for piece in pieces]
    free = np.flatnonzero((area >= 0) & (zone != TREATED) & apart[np.maximum(area, 0)])
    present, inverse = np.unique(area[free], return_inverse=True)
    unit[free] = inverse + len(pieces)
    labels += [str(names[place]) for place in present]
    counts = _counted(unit, month, len(labels), len(months))
    starts = months.astype("datetime64[D]").astype("datetime64[s]")
    units = pd.DataFrame(
        {
            "area_id": np.repeat(np.array(labels, dtype=object), len(months)),
            "period_start": np.tile(starts, len(labels)),
            "count": counts.ravel(),
            "treated": np.repeat(np.arange(len(labels)) < len(pieces), len(months)),
        }
    )
    units.attrs["title"] = "units"
    return Panel(
        zone, rings[polygon], _series(zone, month, starts), units, months, len(pieces), len(present)
    )


def _whole_months(covered: tuple[np.datetime64, np.datetime64]) -> NDArray[np.datetime64]:
    """Return the months that the record covers from the first to the last day."""
    first, last = covered
    begin = first.astype("datetime64[M]")
    if first > begin.astype("datetime64[D]"):
        begin += 1
    end = (last + np.timedelta64(1, "D")).astype("datetime64[M]")
    months: NDArray[np.datetime64] = np.arange(begin, end, dtype="datetime64[M]")
    return months


def _month_of(subject: Subject, months: NDArray[np.datetime64]) -> NDArray[np.int64]:
    """Return the position of each incident's month, -1 outside whole months."""
    when = subject.incidents.attributes[WHEN].to_numpy().astype("datetime64[M]")
    if not len(months):
        return np.full(len(when), -1)
    place = (when - months[0]).astype(np.int64)
    place[(place < 0) | (place >= len(months))] = -1
    found: NDArray[np.int64] = place
    return found


def _counted(
    row: NDArray[np.int64], column: NDArray[np.int64], rows: int, columns: int
) -> NDArray[np.int64]:
    held = (row >= 0) & (column >= 0)
    counts: NDArray[np.int64] = np.bincount(
        row[held] * max(columns, 1) + column[held], minlength=rows * columns
    ).reshape(rows, columns)
    return counts


def _touched(ground: Any, zones: Any, kinds: Any) -> NDArray[np.bool_]:
    """Tell which areas lie in the treated ground, its surroundings or what is excluded."""
    import shapely

    from ..areas.overlaps import polygons_of

    near = np.isin(kinds, ["treatment", "displacement", "excluded"])
    shapes = zones.shapes[near]
    shapes = shapes[~shapely.is_missing(shapes)]
    if zones.crs is not None and ground.crs is not None and zones.crs != ground.crs:
        from pyproj import Transformer

        moved = Transformer.from_crs(zones.crs, ground.crs, always_xy=True)
        shapes = shapely.transform(
            shapes, lambda xy: np.column_stack(moved.transform(xy[:, 0], xy[:, 1]))
        )
    held: NDArray[np.bool_] = np.zeros(len(ground.shapes), dtype=bool)
    if not len(shapes):
        return held
    whole = shapely.union_all(polygons_of(shapely.make_valid(shapes)))
    present = np.flatnonzero(~shapely.is_missing(ground.shapes))
    shapely.prepare(whole)
    meets = present[shapely.intersects(whole, ground.shapes[present])]
    common = shapely.area(shapely.intersection(ground.shapes[meets], whole))
    held[meets] = common > TOUCHED_SHARE * shapely.area(ground.shapes[meets])
    return held


def _series(
    zone: NDArray[np.int64], month: NDArray[np.int64], starts: NDArray[np.datetime64]
) -> DataFrame:
    """Return the months of each zone, and of everything outside the treated ground and rings."""
    import pandas as pd

    groups = {
        "treatment": zone == TREATED,
        "displacement": zone == SURROUNDINGS,
        "treatment_control": zone == ZONE_KINDS.index("treatment_control"),
        "elsewhere": (zone != TREATED) & (zone != SURROUNDINGS) & (zone != EXCLUDED),
    }
    frames = []
    for name, inside in groups.items():
        held = inside & (month >= 0)
        frames.append(
            pd.DataFrame(
                {
                    "zone": name,
                    "period_start": starts,
                    "count": np.bincount(month[held], minlength=len(starts)),
                }
            )
        )
    return pd.concat(frames, ignore_index=True)
