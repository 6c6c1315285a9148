"""Days that a study marks on its series: a pandemic, a new law, another way of recording.

Without them a break in the series is read as a trend.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.dates import format_date

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..documents.catalogue import Catalogue

__all__ = ["MarkedEvent", "note_of", "places_of"]

MARKED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Marked in the chart: {events}. Before and after such a day the numbers may differ for that "
    "reason alone, which is no trend.",
)
EVENT = QT_TRANSLATE_NOOP("convivencia", "({number}) {label}, {day}")


@dataclass(frozen=True, slots=True)
class MarkedEvent:
    """A day and what happened then, in the words of the study file."""

    day: date
    label: str


def places_of(
    events: Sequence[MarkedEvent], starts: Sequence[Any]
) -> list[tuple[float, MarkedEvent]]:
    """Return where events lie among the periods of a series, those outside left out.

    A period's point stands for all of it, so that it reaches half a step to either side: the first
    day of the fourth period (place 3) lies at 2.5, between two points.

    Parameters
    ----------
    events : sequence of MarkedEvent
        In any order.
    starts : sequence of dates
        The first day of each period, in order and without gaps.

    Returns
    -------
    list of (float, MarkedEvent)
        In the order of the days.
    """
    edges = np.asarray(starts, dtype="datetime64[D]")
    if not len(edges):
        return []
    edges = np.append(edges, _end_of(edges))
    found = []
    for event in sorted(events, key=lambda item: (item.day, item.label)):
        day = np.datetime64(event.day, "D")
        if not edges[0] <= day < edges[-1]:
            continue
        place = int(np.searchsorted(edges, day, "right")) - 1
        within = (day - edges[place]) / (edges[place + 1] - edges[place])
        found.append((place - 0.5 + float(within), event))
    return found


def _end_of(starts: NDArray[np.datetime64]) -> np.datetime64:
    """Return the day after the last period: as many months or days long as the one before it."""
    months = starts.astype("datetime64[M]")
    if (months.astype("datetime64[D]") == starts).all():
        step = months[-1] - months[-2] if len(months) > 1 else np.timedelta64(1, "M")
        end: np.datetime64 = (months[-1] + step).astype("datetime64[D]")
        return end
    last: np.datetime64 = starts[-1] + (
        starts[-1] - starts[-2] if len(starts) > 1 else np.timedelta64(1, "D")
    )
    return last


def note_of(events: Sequence[MarkedEvent], catalogue: Catalogue) -> str:
    """Return what the marks of a chart mean, numbered as they are; empty without any."""
    if not events:
        return ""
    told = [
        catalogue.translate(
            EVENT, number=number, label=event.label, day=format_date(event.day, catalogue)
        )
        for number, event in enumerate(events, 1)
    ]
    return catalogue.translate(MARKED, events="; ".join(told))
