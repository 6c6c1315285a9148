"""What is evaluated: the incidents that take part, read once, and the periods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .periods import Periods, default_periods

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..intake.points import Points
    from .presets import Preset

WHEN, OFFENCE, TARGET, TACTIC = "occurred_at", "category", "target", "tactic"
THIN = 0.2


@dataclass(frozen=True, slots=True)
class Record:
    """What the whole register shows about recording, whatever the offence.

    Parameters
    ----------
    before, after : int
        All events of each period.
    unplaced_before, unplaced_after : float
        The share of them without a usable position.
    """

    before: int
    after: int
    unplaced_before: float
    unplaced_after: float


@dataclass(frozen=True, slots=True)
class Subject:
    """What is evaluated.

    Parameters
    ----------
    incidents : Points
        The offences that the measure aims at, of the whole record, with a usable position and
        without protected categories; columns ``occurred_at``, ``category`` and, when there are
        such, ``target`` and ``tactic``.
    intervention : datetime64[D]
        Its first day.
    periods : Periods
        The days compared.
    offences : tuple of str
        The categories that take part; empty when all do.
    covered : tuple of datetime64[D]
        The first and last day of the record.
    record : Record
        What all offences show.
    caveats : tuple of Caveat
        What was left out.
    has_hours : bool
        Whether the hour of most events is known.
    """

    incidents: Points
    intervention: np.datetime64
    periods: Periods
    offences: tuple[str, ...]
    covered: tuple[np.datetime64, np.datetime64]
    record: Record
    caveats: tuple[Caveat, ...]
    has_hours: bool


def subject_of(
    incidents: Any,
    *,
    intervention: str,
    date: str,
    time: str | None,
    category: str | None,
    categories: tuple[str, ...],
    target: str | None,
    tactic: str | None,
    before: str | None,
    after: str | None,
    preset: Preset | None,
) -> Subject:
    """Read the incidents once and choose those that take part.

    Raises
    ------
    InputError
        When nothing is left, or the record does not reach to both sides of the intervention.
    """
    from ..intake.incidents import select_incidents, usable
    from ..privacy.protected import protected_rows

    every = select_incidents(incidents, category=category, date=date, time=time)
    moments, whole = every.dated
    covered, thin = dense_part(moments.at, whole)
    frame = every.points.attributes
    chosen_kinds = categories or _aimed_at(every, preset)
    protected, _ = protected_rows(frame, None, category, every.title)
    placed = usable(every.points)
    wanted = np.ones(len(placed), dtype=bool)
    if chosen_kinds and every.category is not None:
        wanted = np.isin(every.category, np.array(chosen_kinds, dtype=object).astype(str))
    day = np.datetime64(intervention)
    periods = (
        Periods(before, after)
        if before is not None and after is not None
        else default_periods(day, covered, preset.settle_days if preset else 0)
    )
    dated = ~np.isnat(moments.at)
    keep = wanted & placed & dated & ~protected
    caveats = [*every.caveats, *periods.caveats, *thin]
    shielded = int((wanted & protected).sum())
    if shielded:
        caveats.append(caveat("protected_left_out_of_places", count=shielded))
    lost = int((wanted & ~placed & ~protected).sum())
    if lost:
        caveats.append(
            caveat("unlocated_incidents", count=lost, share=lost / max(1, int(wanted.sum())))
        )
    if not keep.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Nothing is left to evaluate in “{layer}”: of {count} incidents of the offences "
                "chosen none has a day, a position and a category that may be shown by place.",
            ),
            layer=every.title,
            count=int(wanted.sum()),
        )
    columns: dict[str, Any] = {WHEN: moments.at[keep]}
    if every.category is not None:
        columns[OFFENCE] = every.category[keep]
    for name, column in ((TARGET, target), (TACTIC, tactic)):
        if column is not None:
            from ..intake.columns import require_column

            require_column(frame, column, every.title)
            columns[name] = frame[column].to_numpy()[keep]
    return Subject(
        _thinned(every.points, keep, columns),
        day,
        periods,
        tuple(chosen_kinds),
        (covered[0], covered[1]),
        _record(moments.at, placed, periods),
        tuple(caveats),
        moments.has_hours and bool(moments.hour_known[keep].mean() > 0.5),
    )


def dense_part(
    at: NDArray[np.datetime64], covered: tuple[np.datetime64, np.datetime64]
) -> tuple[tuple[np.datetime64, np.datetime64], tuple[Caveat, ...]]:
    """Return the days between months in which the register was kept.

    A few stray or late rows make a register look longer than it is: months at either end with less
    than a fifth of a usual month's events are no part of it.
    """
    months = at[~np.isnat(at)].astype("datetime64[M]").astype(np.int64)
    counts = np.bincount(months - months.min())
    kept = np.flatnonzero(counts >= THIN * np.median(counts[counts > 0]))
    begin, end = ((np.datetime64(int(months.min() + place), "M")) for place in (kept[0], kept[-1]))
    first = max(covered[0], begin.astype("datetime64[D]"))
    last = min(covered[1], (end + 1).astype("datetime64[D]") - np.timedelta64(1, "D"))
    if (first, last) == covered:
        return covered, ()
    return (first, last), (caveat("thin_ends", first=str(first), last=str(last)),)


def _thinned(points: Points, keep: NDArray[np.bool_], columns: Mapping[str, Any]) -> Points:
    import pandas as pd

    return type(points)(
        points.x[keep], points.y[keep], pd.DataFrame(columns), points.crs, points.attrs
    )


def _aimed_at(every: Any, preset: Preset | None) -> tuple[str, ...]:
    """Return the categories whose code is one that the measure aims at, or below it."""
    if preset is None or not preset.iccs or every.category is None:
        return ()
    from ..intake.classification import classified

    found = classified(every.category)
    aimed = tuple(
        item.category
        for item in found.distinct
        if item.category and item.iccs.startswith(preset.iccs)
    )
    if not aimed:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No category of “{layer}” is one that “{measure}” aims at: name the categories.",
            ),
            layer=every.title,
            measure=preset.title.en,
        )
    return aimed


def _record(at: NDArray[np.datetime64], placed: NDArray[np.bool_], periods: Periods) -> Record:
    """Count every event of each period, and how many have a place."""
    counts, unplaced = [], []
    for period in (periods.before, periods.after):
        first, last = (np.datetime64(day) for day in period.split("/"))
        inside = (at >= first) & (at < last + np.timedelta64(1, "D"))
        number = int(inside.sum())
        counts.append(number)
        unplaced.append(float((inside & ~placed).sum()) / number if number else 0.0)
    return Record(counts[0], counts[1], unplaced[0], unplaced[1])
