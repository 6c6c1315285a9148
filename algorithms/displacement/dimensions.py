"""In which class of a dimension each event falls: place, time of day, offence, target, tactic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.folding import folded
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from ..intake.incidents import Selection, category_texts

if TYPE_CHECKING:
    from numpy.typing import NDArray

DIMENSIONS = ("place", "time", "offence", "target", "tactic")
NAMES = {
    "place": QT_TRANSLATE_NOOP("convivencia", "Place"),
    "time": QT_TRANSLATE_NOOP("convivencia", "Time of day"),
    "offence": QT_TRANSLATE_NOOP("convivencia", "Offence"),
    "target": QT_TRANSLATE_NOOP("convivencia", "Target"),
    "tactic": QT_TRANSLATE_NOOP("convivencia", "Tactic"),
}
ELSEWHERE, OTHER, UNKNOWN = "elsewhere", "other", "unknown"
DAY_PARTS = ("00:00–05:59", "06:00–11:59", "12:00–17:59", "18:00–23:59")
UNKNOWN_WORDS = frozenset(
    {
        "", "-", "nd", "n/d", "s/d", "sd", "na", "n/a", "ni", "n/i", "null", "none", "unknown",
        "sin dato", "sin datos", "desconocido", "desconocida", "no especificado", "no informado",
        "no reportado", "no registra", "ignorado", "nao informado", "sem informacao",
        "desconhecido", "desconhecida",
    }
)  # fmt: skip
"""How registers write that they do not know, without accents."""
WATCHED_ZONES = ("treatment", "displacement")


@dataclass(frozen=True, slots=True)
class Dimension:
    """The class of each event; an empty text where it is unknown."""

    name: str
    classes: NDArray[Any]


def of_column(name: str, column: str, chosen: Selection) -> Dimension:
    """Return a dimension that a column of the incidents holds."""
    require_column(chosen.points.attributes, column, chosen.title)
    texts = category_texts(chosen.points.attributes[column])
    known, places = np.unique(texts.astype(str), return_inverse=True)
    kept = [text if folded(text).strip() not in UNKNOWN_WORDS else "" for text in known]
    return Dimension(name, np.array(kept, dtype=object)[places])


def of_hours(chosen: Selection) -> Dimension | None:
    """Return the quarter of the day of each event, None when the dates carry no hours."""
    moments, _ = chosen.dated
    if not moments.has_hours:
        return None
    hours = (moments.at - moments.at.astype("datetime64[D]")).astype("timedelta64[h]")
    quarter = np.where(moments.hour_known, hours.astype(np.int64) // 6, len(DAY_PARTS))
    return Dimension("time", np.array([*DAY_PARTS, ""], dtype=object)[quarter])


def of_areas(
    areas: Any, area_name: str | None, chosen: Selection
) -> tuple[Dimension, tuple[Caveat, ...]]:
    """Return the name of the area of each event."""
    from ..areas.matching import by_location
    from ..areas.table import area_table

    table = area_table(areas, area_name)
    names = table.identifiers.astype(str)
    if area_name is not None:
        # the same name may stand for several polygons
        names = category_texts(table.frame[area_name]).astype(str)
    place, caveats = by_location(table, chosen)
    kept = [item for item in table.caveats if item.code != "duplicate_ids"]
    return Dimension("place", _named(place, names, chosen)), (*kept, *_told(caveats))


def of_zones(zones: Any, zone: str, chosen: Selection) -> tuple[Dimension, tuple[Caveat, ...]]:
    """Return the kind of zone of each event."""
    from ..areas.matching import by_location
    from .zones import ranked_zones

    table, kinds = ranked_zones(zones, zone)
    place, caveats = by_location(table, chosen)
    told = [
        caveat("overlapping_zones", count=item.facts["count"])
        if item.code in {"in_two_areas", "on_edge"}
        else item
        for item in _told(caveats)
    ]
    return Dimension("place", _named(place, kinds, chosen)), (*table.caveats, *told)


def _named(place: NDArray[np.int64], names: NDArray[Any], chosen: Selection) -> NDArray[Any]:
    """Return the name of each place: elsewhere outside all, empty without coordinates."""
    from ..intake.incidents import usable

    classes = np.append(names.astype(object), ELSEWHERE)[place]
    classes[~usable(chosen.points)] = ""
    return classes


def _told(caveats: tuple[Caveat, ...]) -> tuple[Caveat, ...]:
    """Events outside all areas are a class here, and those without coordinates a line."""
    silent = {"unmatched_incidents", "unlocated_incidents"}
    return tuple(item for item in caveats if item.code not in silent)


def require_dimensions(asked: tuple[str, ...], given: dict[str, bool]) -> tuple[str, ...]:
    """Return the dimensions to look at: those asked for, or all that can be seen.

    Raises
    ------
    InputError
        When what a dimension needs was not given, or nothing was.
    """
    for name in asked:
        if not given[name]:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "To compare “{name}”, give what it is seen by: areas or zones for place, a "
                    "column for offence (category), target and tactic.",
                ),
                name=name,
            )
    return asked or tuple(name for name in DIMENSIONS if given[name])
