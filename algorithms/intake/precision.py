"""What the columns of clean incidents say of their own precision, wherever the layer comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import carried_by

if TYPE_CHECKING:
    import pandas as pd

    from .points import Points

PRECISION_COLUMNS = ("position_precision", "date_precision", "counting_unit")
HIT_RATE = 0.85
"""Below this share of located events a hot-spot map misleads (Ratcliffe 2004)."""

USUAL_DISPLACEMENT = 200
"""Metres: what publishers of moved positions state, where this one states nothing."""

MOST, SOME, STACKED = 0.5, 0.05, 0.02
SNAPPED_METRES = 100
"""Half of a city block: a point on the centre of a street stands for events this far along it."""

MOVED = QT_TRANSLATE_NOOP(
    "convivencia",
    "The source of “{layer}” moved the positions by up to {metres} m: a result with {finest} m "
    "would show chance. Use at least {metres} m.",
)
UNREPEATED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Hardly any two positions of “{layer}” are the same, as where a source moves them at random: a "
    "result with {finest} m may show chance. Use at least {metres} m, or import with the precision "
    "stated as exact if they come from GPS.",
)
SNAPPED = QT_TRANSLATE_NOOP(
    "convivencia",
    "The source of “{layer}” put the positions on fixed points such as street centres: a result "
    "with {finest} m would show those points. Use at least {metres} m.",
)


def precision_caveats(attributes: pd.DataFrame, carried: Sequence[Caveat]) -> tuple[Caveat, ...]:
    """Return what the precision columns of a layer say, beside what it carries already.

    A layer that was filtered, copied or joined loses its metadata but not its columns.
    """
    known = {item.code for item in carried}
    found: list[Caveat] = []
    positions = _shares(attributes, "position_precision")
    located = 1.0 - positions.get("none", 0.0) - positions.get("area", 0.0)
    if positions.get("jittered", 0.0) > MOST:
        found.append(caveat("positions_jittered", metres=USUAL_DISPLACEMENT))
    if positions.get("unrepeated", 0.0) > MOST:
        found.append(caveat("positions_unrepeated"))
    if positions.get("snapped", 0.0) > MOST:
        found.append(caveat("positions_snapped"))
    if positions.get("rounded", 0.0) > SOME:
        found.append(caveat("positions_rounded", share=positions["rounded"]))
    default = positions.get("default_point", 0.0) + positions.get("area_centroid", 0.0)
    if located > 0 and default / located > STACKED:
        rows = round(default * len(attributes))
        found.append(caveat("default_points", count=rows, share=default / located))
    if _shares(attributes, "date_precision").get("month", 0.0) > MOST:
        found.append(caveat("dates_are_months"))
    if _shares(attributes, "counting_unit").get("unknown", 0.0) > MOST:
        found.append(caveat("unknown_counting_unit"))
    return tuple(item for item in found if item.code not in known)


def _shares(attributes: Any, column: str) -> Mapping[str, float]:
    if column not in attributes.columns or not len(attributes):
        return {}
    counts = attributes[column].value_counts(normalize=True)
    return {str(name): float(share) for name, share in counts.items()}


def require_precision(points: Points, metres: float, title: str) -> None:
    """Refuse work finer than the positions are.

    Parameters
    ----------
    points : Points
        The incidents, with what they carry and what their columns say.
    metres : float
        The finest distance that the result will show.

    Raises
    ------
    InputError
        When the source moved or snapped positions by more than that.
    """
    carried = carried_by(points)
    for item in (*carried, *precision_caveats(points.attributes, carried)):
        if item.code == "positions_jittered" and float(str(item.facts["metres"])) > metres:
            raise InputError(MOVED, layer=title, metres=item.facts["metres"], finest=f"{metres:g}")
        if item.code == "positions_unrepeated" and metres < USUAL_DISPLACEMENT:
            least = USUAL_DISPLACEMENT
            raise InputError(UNREPEATED, layer=title, metres=least, finest=f"{metres:g}")
        if item.code == "positions_snapped" and metres < SNAPPED_METRES:
            raise InputError(SNAPPED, layer=title, metres=SNAPPED_METRES, finest=f"{metres:g}")
