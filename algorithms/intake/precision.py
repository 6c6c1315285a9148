"""What the columns of clean incidents say of their own precision, wherever the layer comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat

if TYPE_CHECKING:
    import pandas as pd

PRECISION_COLUMNS = ("position_precision", "date_precision", "counting_unit")
USUAL_DISPLACEMENT = 200
"""Metres: what publishers of moved positions state, where this one states nothing."""

MOST, SOME, STACKED = 0.5, 0.05, 0.02


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
