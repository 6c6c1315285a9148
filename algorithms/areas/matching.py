"""Match incidents to areas: by location, by code or by name."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from ..intake.names import code_places, places_of, text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..intake.incidents import Selection
    from .table import AreaTable


def by_choice(
    table: AreaTable,
    chosen: Selection,
    join_by: str,
    *,
    area_column: str | None,
    area_id: str | None,
    area_name: str | None,
) -> tuple[NDArray[np.int64], tuple[Caveat, ...]]:
    """Return the position of each incident's area by location, code or name, or -1.

    Raises
    ------
    InputError
        When a column that it needs is not named.
    """
    if join_by == "location":
        return by_location(table, chosen)
    if area_column is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "To match by code or name, name the area column of the incidents.",
            )
        )
    require_column(chosen.points.attributes, area_column, chosen.title)
    key = area_id if join_by == "code" else area_name
    if key is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "To match by {join_by}, name that column of the areas."
            ),
            join_by=join_by,
        )
    require_column(table.frame, key, table.title)
    return by_key(table, key, chosen.points.attributes[area_column], plain=join_by == "name")


def by_location(
    table: AreaTable, chosen: Selection
) -> tuple[NDArray[np.int64], tuple[Caveat, ...]]:
    """Return the position of the area that holds each incident, or -1, and what was left out."""
    from ..intake.incidents import count_caveats, require_places
    from .location import locate
    from .projection import GEOGRAPHIC, looks_geographic

    points = chosen.points
    placed = require_places(points, chosen.title)
    caveats: list[Caveat] = list(count_caveats(points))
    if points.crs is None and table.crs not in {None, GEOGRAPHIC}:
        bounds = [
            function(values[placed])
            for function in (np.min, np.max)
            for values in (points.x, points.y)
        ]
        if looks_geographic(bounds):
            points = dataclasses.replace(points, crs=GEOGRAPHIC)
            caveats.append(caveat("assumed_crs", layer=chosen.title, crs="WGS 84 (EPSG:4326)"))
    if points.crs is not None and table.crs is not None:
        points = points.in_crs(table.crs)
    x, y = np.where(placed, points.x, np.nan), np.where(placed, points.y, np.nan)
    found = locate(x, y, table.shapes, table.order)
    outside = int(placed.sum() - (found.area >= 0).sum())
    if outside:
        caveats.append(
            caveat("unmatched_incidents", count=outside, share=outside / int(placed.sum()))
        )
    if found.in_two_areas:
        caveats.append(caveat("in_two_areas", count=found.in_two_areas))
    if found.on_edge:
        caveats.append(caveat("on_edge", count=found.on_edge))
    return found.area, tuple(caveats)


def by_key(
    table: AreaTable, key: str, column: Any, *, plain: bool
) -> tuple[NDArray[np.int64], tuple[Caveat, ...]]:
    """Match by code, or by name as ``intake.names`` compares them when ``plain``."""
    import pandas as pd

    codes, distinct = pd.factorize(column, use_na_sentinel=True)
    names = [text_of(item) for item in distinct]
    found = np.array([*key_places(table, key, names, plain=plain), -1], dtype=np.int64)
    area: NDArray[np.int64] = found[codes]
    lost = [name for name, at in zip(names, found, strict=False) if at < 0]
    missing = int((area < 0).sum())
    if not missing:
        return area, ()
    shown = ", ".join(lost[:5]) + (" …" if len(lost) > 5 else "")
    return area, (caveat("unknown_codes", count=missing, examples=shown or "–"),)


def key_places(table: AreaTable, key: str, names: Sequence[str], *, plain: bool) -> list[int]:
    """Return the position of the area that each code or name stands for, or -1.

    Of areas with the same key the one with the lowest identifier wins. A spreadsheet drops the
    zeros that codes begin with: they may be missing on either side.
    """
    keys = [text_of(table.frame[key].iloc[position]) for position in table.order]
    places = places_of(names, keys) if plain else code_places(names, keys)
    return [int(table.order[place]) if place >= 0 else -1 for place in places]
