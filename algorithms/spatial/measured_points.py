"""Points made ready to measure: those with coordinates, in metres, with their weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.projection import crs_to_measure_in
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import numeric_column
from ..intake.incidents import count_caveats, require_places
from ..intake.points import Points, as_points

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

CENTRAL = (0.005, 0.995)
"""A few stray points decide neither the zone nor the extent."""


@dataclass(frozen=True, slots=True)
class MeasuredPoints:
    """The points of a layer that take part.

    Parameters
    ----------
    layer : Points
        All rows of the layer.
    rows : numpy.ndarray
        The positions of those that take part.
    x, y : numpy.ndarray
        Their coordinates in metres.
    weight : numpy.ndarray or None
        Their weights, zero or more; None when no column was named.
    crs : str or None
        What the metres are of; None when the layer has no CRS.
    title : str
        The layer's title.
    caveats : tuple of Caveat
        What was left out and assumed.
    """

    layer: Points
    rows: NDArray[np.int64]
    x: FloatArray
    y: FloatArray
    weight: FloatArray | None
    crs: str | None
    title: str
    caveats: tuple[Caveat, ...]

    def __len__(self) -> int:
        return len(self.x)

    def select(self, keep: NDArray[np.bool_], *caveats: Caveat) -> MeasuredPoints:
        """Return those where ``keep`` is true, with what is to be said of it."""
        weight = None if self.weight is None else self.weight[keep]
        return MeasuredPoints(
            self.layer, self.rows[keep], self.x[keep], self.y[keep], weight, self.crs, self.title,
            (*self.caveats, *caveats),
        )  # fmt: skip


def measured_points(
    layer: Any, *, crs: str | None = None, weight: str | None = None
) -> MeasuredPoints:
    """Take the points of a layer that have coordinates (and a weight, when one is asked for).

    Parameters
    ----------
    layer : Points or GeoDataFrame
        The points.
    crs : str or None
        A projected CRS to measure in; by default the layer's own, or the UTM zone that serves it.
    weight : str or None
        A column of weights.

    Raises
    ------
    InputError
        When no point has coordinates, or a weight is no number or negative.
    """
    given = as_points(layer)
    title = str(given.attrs.get("title", "points"))
    placed = require_places(given, title)
    caveats = list(count_caveats(given))
    weights = None
    if weight is not None:
        numbers, more = numeric_column(given.attributes, weight, title)
        weighted = np.isfinite(numbers)
        if lost := int((placed & ~weighted).sum()):
            caveats.append(caveat("missing_weights", column=weight, count=lost))
        placed = placed & weighted
        if not placed.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "No incident of “{layer}” has both coordinates and a weight."
                ),
                layer=title,
            )
        weights = numbers[placed]
        if weights.min() < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "Weights must be zero or more; “{column}” has {value}."
                ),
                column=weight,
                value=float(weights.min()),
            )
        if weights.max() == 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "The weights in “{column}” of “{layer}” are all zero."
                ),
                column=weight,
                layer=title,
            )
        caveats.extend(item for item in more if item.code != "missing_values")
    x, y, measured_crs, more = _in_metres(given, placed, crs, title)
    rows = np.flatnonzero(placed)
    found = MeasuredPoints(given, rows, x, y, weights, measured_crs, title, (*caveats, *more))
    reached = np.isfinite(x) & np.isfinite(y)
    if reached.all():
        return found
    # PROJ cannot bring every coordinate into every zone
    return found.select(reached, caveat("far_outside", count=int((~reached).sum())))


def _in_metres(
    given: Points, placed: NDArray[np.bool_], crs: str | None, title: str
) -> tuple[FloatArray, FloatArray, str | None, tuple[Caveat, ...]]:
    """Return the coordinates in metres; a few stray points do not decide the zone."""
    from pyproj import CRS, Transformer

    everything = bool(placed.all())
    x, y = (given.x, given.y) if everything else (given.x[placed], given.y[placed])
    (left, right), (bottom, top) = np.quantile(x, CENTRAL), np.quantile(y, CENTRAL)
    source, target, caveats = crs_to_measure_in(given.crs, (left, bottom, right, top), crs, title)
    if source and target and CRS.from_user_input(source) != CRS.from_user_input(target):
        x, y = Transformer.from_crs(source, target, always_xy=True).transform(x, y)
    return x, y, target, caveats
