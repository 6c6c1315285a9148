"""T-D3.9: the register of hot spots. Hot areas that touch are one place; people add the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from ..intake.incidents import select_incidents, usable
from ..spatial.spots import HOT
from .auto_material import TableMaterial
from .auto_table import AutoColumn, AutoTable
from .participatory import named_there
from .register_facilities import near_facilities
from .table_lethal import NO_CATEGORY
from .table_panel import NO_DATE
from .table_places import NO_PLACES
from .table_time import BANDS, HOURS
from .wording import WEEKDAYS

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["hot_spot_register"]

SHEET = QT_TRANSLATE_NOOP("convivencia", "Hot-spot register")
NO_FACILITIES = QT_TRANSLATE_NOOP("convivencia", "a layer of facilities")
MOST_NAMES, MOST_OFFENCES = 4, 3
TO_FILL = QT_TRANSLATE_NOOP(
    "convivencia",
    "What residents say, who acts there already and who would be responsible is filled in together "
    "with them.",
)
AREAS = QT_TRANSLATE_NOOP(
    "convivencia", "Areas that are hot spots at 95 % or more and touch each other are one entry."
)
CELLS = QT_TRANSLATE_NOOP(
    "convivencia",
    "No whole area is a hot spot: cells of the grid that are at 95 % or more and touch each other "
    "are one entry, named after the areas they lie in.",
)


def hot_spot_register(material: TableMaterial) -> AutoTable:
    """Return a row for each group of hot areas that touch, most events first.

    The number of events is withheld when one of its areas is; an offence is named when its events
    inside and outside are enough to be shown and none of the rest is told by them; the peak when
    it holds enough events itself.
    """
    import pandas as pd

    spots, groups, cells = _hot_places(material)
    if spots is None:
        return AutoTable("T-D3.9b", SHEET, missing=(NO_PLACES,))
    place = _unit_of_incidents(material, spots if cells else None)
    counts = spots["count"].to_numpy(dtype=float)
    raw = material.results["cells" if cells else "counts"].part_named("areas")["count"]
    whole = float(raw.sum())
    rows: list[dict[str, Any]] = []
    for members in groups:
        number = float(counts[members].sum())
        inside = np.isin(place, members)
        rows.append(
            {
                "areas": _names(_areas_of(material, spots, members, cells=cells)),
                "area_km2": float(spots.geometry.iloc[members].area.sum() / 1e6),
                "count": None if number != number else number,
                "share": None if number != number or not whole else number / whole,
                "offences": _offences(material, inside, place >= 0),
                "peak": _peak(material, inside),
                "facilities": near_facilities(material, spots.geometry.iloc[members]),
                "evidence": named_there(
                    material.mentions, spots.geometry.iloc[members].to_numpy(), material.gate
                ),
                "institutions": None,
                "responsible": None,
            }
        )
    rows.sort(key=lambda row: -(row["count"] or 0.0))
    for order, row in enumerate(rows, start=1):
        row["id"] = f"C-{order:02d}"
    frame = pd.DataFrame(rows, columns=[item.name for item in COLUMNS])
    lacks = [
        *(() if material.record.categories is not None else (NO_CATEGORY,)),
        *(() if material.record.moments is not None else (NO_DATE,)),
        *(() if material.study.facilities is not None else (NO_FACILITIES,)),
    ]
    return AutoTable(
        "T-D3.9b",
        SHEET,
        COLUMNS,
        frame,
        tuple(lacks),
        ((CELLS if cells else AREAS, {}), (TO_FILL, {})),
    )


COLUMNS = (
    AutoColumn("id", QT_TRANSLATE_NOOP("convivencia", "No."), width=1.0),
    AutoColumn("areas", QT_TRANSLATE_NOOP("convivencia", "Areas"), width=2.6),
    AutoColumn("area_km2", QT_TRANSLATE_NOOP("convivencia", "km²"), "decimal", 2, width=1.0),
    AutoColumn("count", QT_TRANSLATE_NOOP("convivencia", "Reported events"), "integer", width=1.6),
    AutoColumn("share", QT_TRANSLATE_NOOP("convivencia", "Share"), "share", width=1.7),
    AutoColumn("offences", QT_TRANSLATE_NOOP("convivencia", "Most frequent offences"), width=3.0),
    AutoColumn("peak", QT_TRANSLATE_NOOP("convivencia", "Peak"), width=1.6, parts=True),
    AutoColumn("facilities", QT_TRANSLATE_NOOP("convivencia", "Facilities nearby"), width=2.4),
    AutoColumn(
        "evidence",
        QT_TRANSLATE_NOOP("convivencia", "Times residents named it"),
        "integer",
        width=1.8,
    ),
    AutoColumn("institutions", QT_TRANSLATE_NOOP("convivencia", "Who acts there"), width=1.6),
    AutoColumn("responsible", QT_TRANSLATE_NOOP("convivencia", "Responsible"), width=1.8),
)


def _hot_places(material: TableMaterial) -> tuple[Any, list[NDArray[np.int64]], bool]:
    """Return the hot areas by group; cells of the grid where no whole area is hot."""
    spots, cells = material.areas.get("hot_spots"), material.areas.get("cell_hot_spots")
    if spots is None:
        return None, [], False
    groups = _groups(spots)
    if not groups and cells is not None:
        return cells, _groups(cells), True
    return spots, groups, False


def _groups(spots: Any) -> list[NDArray[np.int64]]:
    """Return the positions of hot units, those that touch together."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import connected_components

    from ..spatial.contiguity import contiguity

    hot = np.flatnonzero(spots["spot"].isin(HOT).to_numpy() & ~spots.geometry.isna().to_numpy())
    if not len(hot):
        return []
    weights = contiguity(spots.geometry.to_numpy()[hot], rook=False)
    links = csr_array(
        (np.ones(len(weights.neighbours)), weights.neighbours, weights.starts),
        shape=(len(hot), len(hot)),
    )
    number, label = connected_components(links, directed=False)
    return [hot[label == item] for item in range(number)]


def _areas_of(
    material: TableMaterial, spots: Any, members: NDArray[np.int64], *, cells: bool
) -> NDArray[Any]:
    """Return the names of the areas of a place: its own, or those that its cells mostly lie in."""
    if not cells:
        return np.asarray(spots["area_name"].to_numpy()[members])
    import shapely

    areas = material.areas["counts"]
    centres = shapely.centroid(spots.geometry.to_numpy()[members])
    found = shapely.STRtree(areas.geometry.to_numpy()).query(centres, predicate="within")[1]
    return np.unique(areas["area_name"].to_numpy()[found].astype(str))


def _names(names: NDArray[Any]) -> str:
    shown = ", ".join(str(name) for name in sorted(names, key=str)[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return f"{shown} +{more}" if more > 0 else shown


def _unit_of_incidents(material: TableMaterial, cells: Any) -> NDArray[np.int64]:
    """Return the row of each incident's area or cell; -1 for none and for protected incidents."""
    from ..areas.matching import by_choice
    from ..areas.table import area_table

    study, kept = material.study, ~material.record.protected
    place = np.full(len(study.incidents), -1, dtype=np.int64)
    join_by = study.join_by if cells is None else "location"
    if not kept.any() or (join_by == "location" and not usable(study.incidents).any()):
        return place
    points = study.incidents if kept.all() else study.incidents.select(kept)
    table = (
        area_table(study.areas, study.role("area_id"))
        if cells is None
        else area_table(cells, "cell_id")
    )
    place[kept], _ = by_choice(
        table,
        select_incidents(points),
        join_by,
        area_column=study.role("area_column"),
        area_id=study.role("area_id"),
        area_name=study.role("area_name"),
    )
    return place


def _offences(
    material: TableMaterial, inside: NDArray[np.bool_], placed: NDArray[np.bool_]
) -> tuple[tuple[str, float], ...] | None:
    """Return the most frequent offences with their share."""
    kinds = material.record.categories
    if kinds is None or not inside.any():
        return None
    names, here = np.unique(kinds[inside].astype(str), return_counts=True)
    everywhere = {
        name: int(number)
        for name, number in zip(
            *np.unique(kinds[placed].astype(str), return_counts=True), strict=True
        )
    }
    least, total = max(material.gate.minimum, 1), int(here.sum())
    told: list[tuple[str, float]] = []
    rest = total
    for item in np.argsort(-here, kind="stable")[:MOST_OFFENCES]:
        name, number = str(names[item]), int(here[item])
        elsewhere, left = everywhere[name] - number, rest - number
        if not name or number < least or 0 < elsewhere < least or 0 < left < least:
            break
        told.append((name, number / total))
        rest = left
    return tuple(told) or None


def _peak(material: TableMaterial, inside: NDArray[np.bool_]) -> str | None:
    """Name the weekday and the three hours with most events, where enough fall in them."""
    moments = material.record.moments
    if moments is None:
        return None
    at = moments.at[inside & moments.hour_known]
    at = at[~np.isnat(at)]
    if not len(at):
        return None
    # 1970-01-01 was a Thursday; weeks here begin on Monday
    weekday = (at.astype("datetime64[D]").astype(np.int64) + 3) % 7
    band = at.astype("datetime64[h]").astype(np.int64) % 24 // HOURS
    cells = np.bincount(weekday * len(BANDS) + band, minlength=7 * len(BANDS))
    most = int(cells.argmax())
    if cells[most] < max(material.gate.minimum, 2):
        return None
    day, hours = divmod(most, len(BANDS))
    return f"{WEEKDAYS[day]}|{BANDS[hours]}"
