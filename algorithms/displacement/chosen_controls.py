"""Controls that people chose, without the ground that is treated or watched."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.table import area_table
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .rings import apart, less
from .zone_layout import CHOSEN, Zone

if TYPE_CHECKING:
    from .study_place import StudyPlace
    from .zone_layout import Measures

MOSTLY = 0.5
"""A control that loses more than this to the rings is no longer what was chosen."""
HARDLY = 0.01


def kept_apart(zones: Sequence[Zone]) -> list[Zone]:
    """Return zones that share no ground with each other."""
    import shapely

    shapes, _ = apart([zone.shape for zone in zones])
    found = [
        dataclasses.replace(zone, shape=shape) for zone, shape in zip(zones, shapes, strict=True)
    ]
    return [zone for zone in found if not shapely.is_empty(zone.shape)]


def chosen_zones(
    place: StudyPlace, chosen: Any, taken: Any, measures: Measures
) -> tuple[list[Zone], list[Caveat]]:
    """Return the chosen controls where they are neither treated nor in a ring.

    Raises
    ------
    InputError
        When nothing is left of them.
    """
    import shapely

    table = area_table(chosen)
    shapes, _, more = table.measured(place.crs)
    held = shapely.normalize(shapes[~shapely.is_missing(shapes)])
    held = sorted(held, key=shapely.to_wkb)
    asked = float(shapely.area(shapely.union_all(held)))
    kept, _ = apart([less(place.clip(shape), taken) for shape in held])
    zones = [
        Zone("treatment_control", 0, "", shape, CHOSEN) for shape in kept if not shape.is_empty
    ]
    if not zones:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Nothing is left of “{layer}” beside the treated area, its rings and what lies "
                "outside the study: choose controls farther away, or narrower rings.",
            ),
            layer=table.title,
        )
    ground = shapely.union_all([zone.shape for zone in zones])
    lost = 1 - float(shapely.area(ground)) / asked
    caveats = [*table.caveats, *more]
    if lost > HARDLY:
        code = "control_mostly_cut" if lost > MOSTLY else "control_cut"
        caveats.append(caveat(code, share=lost))
    away = float(shapely.distance(ground, taken))
    if away < measures.reach:
        # the rings of the control then meet those of the treatment
        caveats.append(caveat("control_near_rings", metres=np.round(away).item()))
    return zones, caveats
