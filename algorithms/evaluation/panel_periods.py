"""The periods of a panel: which there are, and which lie before an intervention and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .panel import Panel

    BoolArray = NDArray[np.bool_]

CALENDAR = {1: "month", 3: "quarter", 12: "year"}
DAYS = {1: "day", 7: "week"}
NEAR_A_BORDER = 0.05
"""A day within this share of a period's border counts as the border."""


@dataclass(frozen=True, slots=True)
class Split:
    """Which periods lie before the intervention and which after; one cut by it is in neither."""

    before: BoolArray
    after: BoolArray
    caveats: tuple[Caveat, ...] = ()


def split_at(panel: Panel, day: str) -> Split:
    """Part the periods at the day the intervention began.

    A period with the day in its middle mixes both and takes part in neither; a day within a
    twentieth of a border counts as the border.

    Raises
    ------
    InputError
        When there is no whole period before, or none after.
    """
    began = np.datetime64(day, "D")
    first = panel.starts[:-1]
    elapsed = (began - first).astype(float) / np.diff(panel.starts).astype(float)
    after = elapsed <= NEAR_A_BORDER
    before = elapsed >= 1 - NEAR_A_BORDER
    if not before.any() or not after.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” covers {first} to {last}: it has no whole period on one side of "
                "{day}, the day of the intervention.",
            ),
            layer=panel.title,
            first=str(panel.starts[0]),
            last=str(panel.starts[-1] - np.timedelta64(1, "D")),
            day=day,
        )
    cut = ~before & ~after
    notes = (
        (caveat("partial_intervention_period", period=str(first[cut][0]), day=day),)
        if cut.any()
        else ()
    )
    return Split(before, after, notes)


def periods_of(
    days: NDArray[np.datetime64], title: str
) -> tuple[NDArray[np.datetime64], str, NDArray[np.int64]]:
    """Return the starts of all periods without gaps, their unit, and the period of each day.

    Raises
    ------
    InputError
        When there are fewer than two, or they do not lie at one distance.
    """
    distinct = np.unique(days)
    if len(distinct) < 2:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has fewer than two periods; a search in time needs several: count by "
                "month, quarter or year.",
            ),
            layer=title,
        )
    months = distinct.astype("datetime64[M]")
    calendar = len(np.unique(months)) == len(distinct) and _even(months.astype(np.int64))
    # every fourth week falls into another month too: the more even distance wins
    in_days = distinct.astype(np.int64)
    if _even(in_days) and not (months.astype("datetime64[D]") == distinct).all():
        calendar = False
    numbers = months.astype(np.int64) if calendar else in_days
    if not _even(numbers):
        step = np.diff(numbers).min()
        wrong = int(np.flatnonzero(np.diff(numbers) % step)[0])
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The periods of “{layer}” do not lie at one distance: {first} is followed by "
                "{second}. Give each row the first day of its month, week or other period.",
            ),
            layer=title,
            first=str(distinct[wrong]),
            second=str(distinct[wrong + 1]),
        )
    step = int(np.diff(numbers).min())
    whole = np.arange(numbers[0], numbers[-1] + step + 1, step)
    starts = whole.astype("datetime64[M]" if calendar else "datetime64[D]").astype("datetime64[D]")
    of_day = days.astype("datetime64[M]").astype(np.int64) if calendar else days.astype(np.int64)
    unit = (CALENDAR if calendar else DAYS).get(step, "other")
    return starts, unit, (of_day - numbers[0]) // step


def _even(numbers: NDArray[np.int64]) -> bool:
    steps = np.diff(numbers)
    return bool((steps % steps.min() == 0).all())
