"""Values of the catalogue's indicators from a study's counts, without what may not be shown."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from .indicator_counts import A_YEAR, ROLES, YES, IndicatorCounts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.indicator_catalogue import IndicatorDefinition

    BoolArray = NDArray[np.bool_]
    IntArray = NDArray[np.int64]
    FloatArray = NDArray[np.float64]

__all__ = [
    "Lack",
    "Series",
    "half_of_places",
    "lack_of_time",
    "located_series",
    "rate_series",
    "share_series",
    "values_of_events",
    "withheld_parts",
]

NO = 1
Z = 1.959963984540054
SURE = 0.05
HALF, UNKNOWN = 50, -9
OF_WHOM = {"femicide": "women", "children": "minors", "minors": "minors"}
"""Groups of offences that are of a part by their meaning: every reader knows whose they are."""
NO_DATE = QT_TRANSLATE_NOOP("convivencia", "The study names no date of the incidents.")
NO_PERIOD = QT_TRANSLATE_NOOP("convivencia", "The record covers no whole period of this length.")
NO_EVENTS = QT_TRANSLATE_NOOP(
    "convivencia",
    "No incident of the record is of these offences ({codes}): whether there were none, or they "
    "are not recorded here, cannot be told.",
)
NO_PEOPLE = QT_TRANSLATE_NOOP("convivencia", "The areas hold no such population ({role}).")
NO_VEHICLES = QT_TRANSLATE_NOOP(
    "convivencia", "The areas hold no number of registered vehicles ({role})."
)
NO_COLUMN = QT_TRANSLATE_NOOP("convivencia", "The incidents hold no such column ({role}).")
NO_PLACES = QT_TRANSLATE_NOOP("convivencia", "Incidents of these offences are in no area.")
ONLY_OF_PERSONS = QT_TRANSLATE_NOOP(
    "convivencia", "Its offences are protected: they take no part in places."
)


@dataclass(frozen=True, slots=True)
class Lack:
    """Why an indicator cannot be computed: a sentence of ours, and what fills its places."""

    reason: str
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Series:
    """An indicator by period.

    Parameters
    ----------
    value, low, high : numpy.ndarray
        One for each period; NaN where there is none. Limits at 95 %.
    events : numpy.ndarray
        The events behind the value.
    hidden : numpy.ndarray of bool
        What the level withholds.
    trend : numpy.ndarray of int
        Against the same period of the year before: 1 up, -1 down, 0 no clear change, -9 unknown.
    """

    value: FloatArray
    low: FloatArray
    high: FloatArray
    events: FloatArray
    hidden: BoolArray
    trend: NDArray[np.int64]


def values_of_events(
    sheets: Sequence[IndicatorDefinition], counts: IndicatorCounts
) -> dict[str, Series | Lack]:
    """Return each indicator that is made from the record, or why it cannot be.

    Counts below the level's minimum are withheld, with those that would give them away: another
    period of the year, the rest of a whole of which a part is shown, and the finer of two offences
    whose difference is small.

    Parameters
    ----------
    sheets : sequence of IndicatorDefinition
        Of kind rate, share, concentration or located.
    counts : IndicatorCounts
        The study's events.
    """
    found: dict[str, Series | Lack] = {}
    lack = lack_of_time(counts)
    if lack is not None:
        return {sheet.code: lack for sheet in sheets}
    apart = _of_nested(sheets, counts)
    for sheet in sheets:
        kind = sheet.measure.kind
        if kind == "located":
            found[sheet.code] = located_series(counts, sheet.multiplier)
            continue
        chosen = counts.chosen(sheet)
        if not counts.totals[chosen].any():
            codes = ", ".join((*sheet.iccs, *sheet.measure.groups))
            found[sheet.code] = Lack(NO_EVENTS, {"codes": codes})
        elif kind == "concentration":
            found[sheet.code] = _concentration(sheet, counts, chosen)
        else:
            found[sheet.code] = _of_counts(sheet, counts, chosen, apart.get(sheet.code))
    return found


def lack_of_time(counts: IndicatorCounts) -> Lack | None:
    """Return why nothing can be counted by period; None when it can."""
    if counts.lacks is None:
        return None
    return Lack(NO_DATE if counts.lacks == "date" else NO_PERIOD, {})


def _of_counts(
    sheet: IndicatorDefinition,
    counts: IndicatorCounts,
    chosen: BoolArray,
    apart: BoolArray | None,
) -> Series | Lack:
    """Return a rate or a share."""
    measure = sheet.measure
    totals = counts.totals[chosen].sum(axis=0)
    hidden = _withheld(counts, totals, chosen)
    cells = None
    if measure.only:
        parts = counts.parts(measure.only)
        if parts is None:
            return Lack(NO_COLUMN, {"role": ROLES[measure.only]})
        cells = parts[chosen].sum(axis=0)
        gone = withheld_parts(counts, cells, totals, protected=counts.protected(chosen))
        hidden = hidden | gone[:, YES] | (gone[:, NO] if measure.kind == "share" else False)
    if apart is not None:
        hidden = hidden | apart
    _note(counts, sheet.code, hidden)
    if measure.kind == "share" and cells is not None:
        whole = cells[:, YES] + cells[:, NO]
        return share_series(cells[:, YES], whole, sheet.multiplier, hidden, A_YEAR[counts.period])
    people = counts.people(measure.people)
    if people is None:
        reason = NO_VEHICLES if measure.people == "vehicles" else NO_PEOPLE
        return Lack(reason, {"role": measure.people})
    events = totals if cells is None else cells[:, YES]
    a_year = A_YEAR[counts.period]
    return rate_series(events, people, sheet.multiplier * a_year, hidden, a_year)


def rate_series(
    events: FloatArray, people: float, times: float, hidden: BoolArray, a_year: int
) -> Series:
    """Return events by people, scaled to a year, with exact Poisson limits (Garwood 1936)."""
    from ..areas.intervals import garwood_interval

    low, high = garwood_interval(events)
    scale = times / people
    return Series(
        events * scale, low * scale, high * scale, events, hidden, _clear_change(events, a_year)
    )


def share_series(
    yes: FloatArray, whole: FloatArray, times: float, hidden: BoolArray, a_year: int
) -> Series:
    """Return a share with limits after Wilson (1927)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = yes / whole
        centre = (share + Z**2 / (2 * whole)) / (1 + Z**2 / whole)
        reach = Z * np.sqrt(share * (1 - share) / whole + (Z / whole) ** 2 / 4) / (1 + Z**2 / whole)
    low, high = np.maximum(centre - reach, 0), np.minimum(centre + reach, 1)
    return Series(
        share * times,
        low * times,
        high * times,
        yes,
        hidden,
        _clear_change_of_share(yes, whole, a_year),
    )


def located_series(counts: IndicatorCounts, times: float) -> Series:
    """Return the share of the incidents that can be placed."""
    held = counts.at >= 0
    number = len(counts.starts)
    whole = np.bincount(counts.at[held], minlength=number).astype(float)
    placed = held & counts.prepared.located
    yes = np.bincount(counts.at[placed], minlength=number).astype(float)
    hidden = counts.gate.withheld(whole)
    return share_series(yes, whole, times, hidden, A_YEAR[counts.period])


def _concentration(
    sheet: IndicatorDefinition, counts: IndicatorCounts, chosen: BoolArray
) -> Series | Lack:
    """Return the least share of areas that holds half of the events, without limits."""
    if counts.protected(chosen):
        return Lack(ONLY_OF_PERSONS, {})
    area = counts.area_of_each
    areas, number = len(counts.prepared.table.frame), len(counts.starts)
    held = counts.of_offences(chosen) & (area >= 0)
    if not held.any():
        return Lack(NO_PLACES, {})
    value, events = half_of_places(counts.at[held], area[held], areas, number)
    hidden = _withheld(counts, events, chosen)
    _note(counts, sheet.code, hidden)
    none, unknown = np.full(number, np.nan), np.full(number, UNKNOWN)
    return Series(value / areas * sheet.multiplier, none, none, events, hidden, unknown)


def half_of_places(
    period: IntArray, area: IntArray, areas: int, number: int
) -> tuple[FloatArray, FloatArray]:
    """Return in how few areas half of each period's events lie, and the events.

    Parameters
    ----------
    period, area : numpy.ndarray of int
        Of each event.
    areas, number : int
        How many areas and periods there are.
    """
    from ..areas.concentration import measure_concentration

    table = np.bincount(period * areas + area, minlength=number * areas).reshape(number, areas)
    value = np.array(
        [
            measure_concentration(row.astype(float)).places[HALF] if row.any() else np.nan
            for row in table
        ]
    )
    return value, table.sum(axis=1).astype(float)


def _withheld(counts: IndicatorCounts, numbers: FloatArray, chosen: BoolArray) -> BoolArray:
    """Return which counts of some offences are withheld."""
    return counts.withheld(numbers, protected=counts.protected(chosen))


def withheld_parts(
    counts: IndicatorCounts, cells: FloatArray, totals: FloatArray, *, protected: bool = False
) -> BoolArray:
    """Return which parts of the events are withheld, of every period."""
    gone = np.zeros(cells.shape, dtype=bool)
    one = np.zeros(len(totals)) if counts.period == "year" else counts.years
    for group in np.unique(one):
        rows = one == group
        part, whole = counts.gate.withheld_cross(cells[rows], totals[rows], protected=protected)
        gone[rows] = part | whole[:, np.newaxis]
    return gone


@dataclass(frozen=True, slots=True)
class _Shown:
    """What an indicator that is shown counts: its offences, its part of them, the events."""

    chosen: BoolArray
    part: str
    cells: FloatArray

    @property
    def events(self) -> FloatArray:
        """The events of each period."""
        return self.of(self.chosen)

    def of(self, offences: BoolArray) -> FloatArray:
        """Return the events of some offences, by period, of the part that is counted."""
        found: FloatArray = self.cells[offences].sum(axis=0)
        return found


def _of_nested(
    sheets: Sequence[IndicatorDefinition], counts: IndicatorCounts
) -> dict[str, BoolArray]:
    """Return where an indicator less a finer one would show a small count, by the finer one.

    Finer is one whose events are all counted in the other, by offence and by part: robberies in
    public space among robberies, killings of women among all that offend against life, femicides
    among killings of women.
    """
    shown = _shown(sheets, counts)
    found: dict[str, BoolArray] = {}
    for finer, wider in itertools.permutations(shown, 2):
        hidden = _told_by_difference(shown[finer], shown[wider], counts)
        if hidden is not None and hidden.any():
            found[finer] = found.get(finer, np.zeros(len(hidden), dtype=bool)) | hidden
    return found


def _shown(sheets: Sequence[IndicatorDefinition], counts: IndicatorCounts) -> dict[str, _Shown]:
    """Return what the rates and shares count; none of those that the study cannot show."""
    found = {}
    for sheet in sheets:
        measure = sheet.measure
        if measure.kind not in ("rate", "share"):
            continue
        if measure.kind == "rate" and counts.people(measure.people) is None:
            continue
        cells = counts.parts(measure.only) if measure.only else counts.totals
        if cells is not None:
            told = cells[:, :, YES] if measure.only else cells
            found[sheet.code] = _Shown(counts.chosen(sheet), measure.only, told)
    return found


def _told_by_difference(finer: _Shown, wider: _Shown, counts: IndicatorCounts) -> BoolArray | None:
    """Return in which periods two indicators together tell a small count; None when not nested."""
    one, other = finer.chosen, wider.chosen
    if not one.any() or (one & ~other).any() or not (other & ~one).any():
        # of the same offences a part and the whole are withheld as a table (withheld_parts)
        return None
    inside = finer.events
    if wider.part not in ("", finer.part):
        if finer.part:
            return None
        # all of the finer one against a part of the wider: nested when all of it are of that part
        inside = wider.of(one)
        if (inside < finer.events).any() and not _of_whom(one, wider.part, counts):
            return None
    rest = other & ~one
    hidden = _withheld(counts, wider.events - inside, rest)
    # where the part of some is not recorded, what can be worked out is less than the rest
    worked_out = np.maximum(wider.events - finer.events, 0)
    found: BoolArray = hidden | _withheld(counts, worked_out, rest)
    return found


def _of_whom(offences: BoolArray, part: str, counts: IndicatorCounts) -> bool:
    """Whether offences are of a part by what they mean, whatever the record says of each."""
    groups = {item.group for item, one in zip(counts.offences, offences, strict=True) if one}
    return all(OF_WHOM.get(group) == part for group in groups)


def _clear_change(events: FloatArray, a_year: int) -> NDArray[np.int64]:
    """Return where events rose or fell more than chance explains, against a year before.

    This month against the last is mostly season. Given the sum of two counts the second is
    binomial: an exact test (Przyborowski & Wilenski, 1940), two-sided by doubling.
    """
    from scipy.stats import binom

    before, after = events[:-a_year], events[a_year:]
    whole = before + after
    p_value = 2 * np.minimum(binom.cdf(after, whole, 0.5), binom.sf(after - 1, whole, 0.5))
    return _direction(after - before, p_value, len(events))


def _clear_change_of_share(yes: FloatArray, whole: FloatArray, a_year: int) -> NDArray[np.int64]:
    """Return where a share rose or fell clearly, against a year before (pooled z-test)."""
    from scipy.stats import norm

    with np.errstate(divide="ignore", invalid="ignore"):
        share = yes / whole
        first, then = whole[:-a_year], whole[a_year:]
        pooled = (yes[a_year:] + yes[:-a_year]) / (then + first)
        error = np.sqrt(pooled * (1 - pooled) * (1 / then + 1 / first))
        difference = share[a_year:] - share[:-a_year]
        p_value = 2 * norm.sf(np.abs(difference) / error)
    return _direction(difference, p_value, len(yes))


def _direction(difference: FloatArray, p_value: FloatArray, number: int) -> NDArray[np.int64]:
    """Return the direction of each period; unknown where there is none before."""
    found = np.full(number, UNKNOWN)
    known = np.flatnonzero(np.isfinite(difference)) + number - len(difference)
    clear = np.where(p_value <= SURE, np.sign(difference), 0)
    found[known] = clear[np.isfinite(difference)]
    return found


def _note(counts: IndicatorCounts, code: str, hidden: BoolArray) -> None:
    if hidden.any():
        counts.gate.note(code, int(hidden.sum()))
