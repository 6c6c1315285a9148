"""Events before the intervention, by place and period: what came after is never looked at."""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.values import read_period

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

A_YEAR = {"month": 12, "quarter": 4}
EVENTS_A_MONTH = 5
"""Fewer in the treated area make a series of months that is mostly noise: quarters are taken."""
FEWEST_PERIODS = 3


@dataclass(frozen=True, slots=True)
class PriorEvents:
    """The events of the time before.

    Parameters
    ----------
    x, y : numpy.ndarray
        In metres; NaN lies nowhere.
    days : numpy.ndarray or None
        The day of each; None when no date was named.
    covered : tuple of (datetime64, datetime64), or None
        The first and last day that the data cover.
    located : int
        How many have a place.
    """

    x: FloatArray
    y: FloatArray
    days: NDArray[np.datetime64] | None
    covered: tuple[np.datetime64, np.datetime64] | None
    located: int


@dataclass(frozen=True, slots=True)
class Periods:
    """Whole months or quarters before the intervention, and the one of each event (−1: none)."""

    kind: str
    starts: NDArray[np.datetime64]
    of_event: IntArray

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def a_year(self) -> int:
        """How many make a year."""
        return A_YEAR[self.kind]

    def counts(self, place: IntArray, places: int) -> FloatArray:
        """Return events by place and period; place −1 is none of them."""
        held = (place >= 0) & (self.of_event >= 0)
        flat = place[held] * len(self) + self.of_event[held]
        counts = np.bincount(flat, minlength=places * len(self)).reshape(places, len(self))
        return counts.astype(float)


def days_before(before: str | None, intervention: str | None) -> tuple[str | None, str | None]:
    """Return the first and last day that count as before; None is open.

    Raises
    ------
    InputError
        When the time before reaches into the intervention.
    """
    first = last = None
    if before is not None:
        first, last = (day.isoformat() for day in read_period("before", before))
    if intervention is None:
        return first, last
    eve = (datetime.date.fromisoformat(intervention) - datetime.timedelta(days=1)).isoformat()
    if last is not None and last > eve:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“before” ({before}) must end before the intervention begins ({intervention}): "
                "controls are matched on what came before it, never on its results.",
            ),
            before=before,
            intervention=intervention,
        )
    return first, last if last is not None else eve


def prior_events(chosen: Any, measured: str | None) -> tuple[PriorEvents, tuple[Caveat, ...]]:
    """Put the chosen incidents into the metres of the zones."""
    from ..areas.projection import GEOGRAPHIC, looks_geographic
    from ..intake.incidents import count_caveats, require_places

    points = chosen.points
    placed = require_places(points, chosen.title)
    caveats = list(count_caveats(points))
    if points.crs is None and measured is not None:
        x, y = points.x[placed], points.y[placed]
        degrees = looks_geographic((x.min(), y.min(), x.max(), y.max()))
        if degrees:
            known = "WGS 84 (EPSG:4326)"
            caveats.append(caveat("assumed_crs", layer=chosen.title, crs=known))
        points = dataclasses.replace(points, crs=GEOGRAPHIC if degrees else measured)
    if measured is not None:
        points = points.in_crs(measured)
    days = None if chosen.moments is None else chosen.moments.at.astype("datetime64[D]")
    return (
        PriorEvents(
            np.where(placed, points.x, np.nan),
            np.where(placed, points.y, np.nan),
            days,
            chosen.covered,
            int(placed.sum()),
        ),
        tuple(caveats),
    )


def periods_of(events: PriorEvents, treated: NDArray[np.bool_]) -> Periods | None:
    """Return the whole months or quarters of the time before; None when nothing is dated.

    Parameters
    ----------
    events : PriorEvents
        The events of the time before.
    treated : numpy.ndarray
        Which of them lie in the treated area: with few a month, quarters are taken.
    """
    if events.days is None or events.covered is None:
        return None
    months = whole_periods(*events.covered, "month")
    quarters = whole_periods(*events.covered, "quarter")
    few = int(treated.sum()) < EVENTS_A_MONTH * len(months)
    kind, starts = (
        ("quarter", quarters) if few and len(quarters) > FEWEST_PERIODS else ("month", months)
    )
    return Periods(kind, starts, _places(events.days, starts, kind))


def whole_periods(first: np.datetime64, last: np.datetime64, kind: str) -> NDArray[np.datetime64]:
    """Return the periods that the days cover, but for one day in twenty at either end."""
    from ..intake.periods import next_start, period_range

    starts = period_range(first, last, kind)

    def missing(start: np.datetime64, days: Any) -> bool:
        length = int((next_start(start, kind) - start).astype(int))
        return int(days.astype(int)) > length // 20

    if len(starts) and missing(starts[-1], next_start(starts[-1], kind) - last - 1):
        starts = starts[:-1]
    if len(starts) and missing(starts[0], first - starts[0]):
        starts = starts[1:]
    return starts


def _places(days: NDArray[np.datetime64], starts: NDArray[np.datetime64], kind: str) -> IntArray:
    from ..intake.periods import period_starts

    place = np.full(len(days), -1, dtype=np.int64)
    if not len(starts):
        return place
    begins = period_starts(days, kind)
    known = ~np.isnat(begins)
    at = np.searchsorted(starts, begins[known])
    inside = (at < len(starts)) & (starts[np.minimum(at, len(starts) - 1)] == begins[known])
    place[known] = np.where(inside, at, -1)
    return place
