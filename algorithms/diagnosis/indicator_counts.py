"""Reported events of a study by offence and whole period, and of whom they were, counted once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from ..intake.circumstances import OTHER, UNKNOWN, circumstances
from ..intake.iccs import code, is_code
from ..intake.offences import group_of
from ..intake.periods import next_start, period_names, period_range
from .auto_material import Record, TableMaterial
from .victims import age_bands, sexes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.indicator_catalogue import IndicatorDefinition
    from ..privacy.gate import Gate
    from .prepared import Prepared

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

__all__ = ["IndicatorCounts", "Offence"]

YES, NO, NOT_KNOWN = range(3)
A_YEAR = {"year": 1, "quarter": 4, "month": 12}
ROLES = {
    "women": "victim_sex",
    "men": "victim_sex",
    "young": "victim_age",
    "minors": "victim_age",
    "firearm": "mechanism",
    "public": "place_type",
}
"""The role of the column that tells each part of the events."""
ADULT = 18


@dataclass(frozen=True, slots=True)
class Offence:
    """A category with a code, as the record has it."""

    category: str
    iccs: str
    group: str
    protected: bool


class IndicatorCounts:
    """The study's events, counted by offence, whole period and part.

    Parameters
    ----------
    prepared : Prepared
        The study made ready.
    gate : Gate
        Of its level.
    period : str
        year, quarter or month.
    most : int
        The most periods; the latest are kept.
    """

    def __init__(self, prepared: Prepared, gate: Gate, period: str, most: int) -> None:
        self.prepared, self.gate, self.period = prepared, gate, period
        record = Record(
            prepared.moments,
            prepared.categories,
            prepared.protected,
            prepared.protected_categories,
        )
        self.material = TableMaterial(prepared.subject, record, {}, gate, {}, {}, None, (), 0.0)
        self.starts = self._whole_periods(most)
        self.at = self._period_of_each()
        self._parts: dict[str, IntArray] = {}

    @property
    def lacks(self) -> str | None:
        """What is missing to count at all: a date or a whole period."""
        if self.prepared.moments is None:
            return "date"
        return None if len(self.starts) else "period"

    @property
    def years(self) -> IntArray:
        """The year of each period."""
        found: IntArray = self.starts.astype("datetime64[Y]").astype(np.int64) + 1970
        return found

    @property
    def names(self) -> list[str]:
        """What the periods are called: 2024, 2024-Q3, 2024-07."""
        return period_names(self.starts, self.period)

    def _whole_periods(self, most: int) -> NDArray[np.datetime64]:
        first, last = self.prepared.period()
        if first is None or last is None or self.prepared.moments is None:
            return np.array([], dtype="datetime64[D]")
        begin, end = np.datetime64(first, "D"), np.datetime64(last, "D")
        starts = period_range(begin, end, self.period)
        whole = [
            start
            for start in starts
            if start >= begin and next_start(start, self.period) <= end + np.timedelta64(1, "D")
        ]
        return np.array(whole[-most:], dtype="datetime64[D]")

    def _period_of_each(self) -> IntArray:
        """Return the place of each incident's period; -1 outside."""
        moments = self.prepared.moments
        number = len(self.prepared.incidents)
        if moments is None or not len(self.starts):
            return np.full(number, -1, dtype=np.int64)
        day = moments.at.astype("datetime64[D]")
        known = ~np.isnat(day) & (day < next_start(self.starts[-1], self.period))
        place = np.searchsorted(self.starts, np.where(known, day, self.starts[0]), "right") - 1
        found: IntArray = np.where(known, place, -1).astype(np.int64)
        return found

    @cached_property
    def _offence_of_each(self) -> tuple[IntArray, tuple[Offence, ...]]:
        """Return which offence each incident is, and the offences."""
        import pandas as pd

        attributes = self.prepared.incidents.attributes
        empty = np.full(len(attributes), "", dtype=object)
        categories = self.prepared.categories
        column = self.material.study.role("iccs")
        written = empty
        if column is not None and column in attributes.columns:
            written = attributes[column].astype("string").fillna("").to_numpy(dtype=object)
        names = empty if categories is None else categories.astype(str).astype(object)
        at, pairs = pd.MultiIndex.from_arrays([names, written]).factorize()
        usual = self.material.codes
        shielded = set(self.prepared.protected_categories)
        offences = []
        for name, given in pairs:
            group = group_of(name)
            found = code(given).code if given and is_code(given) else usual.get(name, group.iccs)
            known = code(found).protected if is_code(found) else False
            offences.append(
                Offence(name, found, group.id, known or group.protected or name in shielded)
            )
        return at.astype(np.int64), tuple(offences)

    @property
    def offences(self) -> tuple[Offence, ...]:
        """The offences of the record."""
        return self._offence_of_each[1]

    def chosen(self, sheet: IndicatorDefinition) -> BoolArray:
        """Return which offences take part in an indicator."""
        groups = sheet.measure.groups
        return np.array(
            [
                item.group in groups or (bool(sheet.iccs) and item.iccs.startswith(sheet.iccs))
                for item in self.offences
            ],
            dtype=bool,
        )

    def protected(self, chosen: BoolArray) -> bool:
        """Whether an offence of those chosen is protected."""
        return any(item.protected for item, one in zip(self.offences, chosen, strict=True) if one)

    def of_offences(self, chosen: BoolArray) -> BoolArray:
        """Return which incidents are of the offences chosen and of a whole period."""
        found: BoolArray = chosen[self._offence_of_each[0]] & (self.at >= 0)
        return found

    @cached_property
    def totals(self) -> FloatArray:
        """Events by offence and period."""
        at, offences = self._offence_of_each
        shape = (len(offences), len(self.starts))
        held = self.at >= 0
        flat = np.bincount(at[held] * shape[1] + self.at[held], minlength=shape[0] * shape[1])
        return flat.reshape(shape).astype(float)

    def parts(self, only: str) -> FloatArray | None:
        """Return events by offence, period and yes, no or not recorded; None without the column."""
        if only not in self._parts:
            told = self._told(only)
            if told is None:
                return None
            at, offences = self._offence_of_each
            shape = (len(offences), len(self.starts), 3)
            held = self.at >= 0
            place = np.ravel_multi_index((at[held], self.at[held], told[held]), shape)
            self._parts[only] = np.bincount(place, minlength=int(np.prod(shape))).reshape(shape)
        return self._parts[only].astype(float)

    def _told(self, only: str) -> IntArray | None:
        """Return yes, no or not recorded of each incident; None without the column."""
        column = self.material.study.role(ROLES[only])
        attributes = self.prepared.incidents.attributes
        if column is None or column not in attributes.columns:
            return None
        if only in ("women", "men"):
            sex = sexes(attributes[column]).astype(np.int64)
            return sex if only == "women" else np.where(sex < NOT_KNOWN, 1 - sex, NOT_KNOWN)
        if only in ("young", "minors"):
            return _of_age(attributes[column], only)
        kind = ROLES[only]
        classes = self.material.circumstance(kind)
        if classes is None:
            return None
        yes = {
            name: name == "firearm" if only == "firearm" else name != OTHER and item.public
            for name, item in circumstances(kind).items()
        }
        of_class = {name: YES if one else NO for name, one in yes.items()} | {UNKNOWN: NOT_KNOWN}
        return np.array([of_class[str(item)] for item in classes], dtype=np.int64)

    def withheld(self, numbers: FloatArray, *, protected: bool = False) -> BoolArray:
        """Return which counts are withheld; a year of months or quarters has its own total."""
        found: BoolArray = self.gate.withheld(
            numbers,
            protected=protected,
            within=None if self.period == "year" else self.years,
        )
        return found

    def people(self, role: str) -> float | None:
        """Return how many people, or vehicles, a rate is of; None where the areas do not say."""
        return self.material.people(role)

    def lived_in(self) -> BoolArray:
        """Return in which areas anybody lives, in the order of the areas."""
        from ..intake.tables import numbers

        table = self.prepared.table
        column = self.prepared.subject.role("population")
        if column is None:
            return np.ones(len(table.frame), dtype=bool)
        found: BoolArray = np.nan_to_num(numbers(table.frame[column])) > 0
        return found

    @cached_property
    def area_of_each(self) -> IntArray:
        """The place of the area of each incident that may be placed; -1 for none.

        Incidents of protected categories are in no area. Several indicators ask for it.
        """
        from ..areas.matching import by_choice
        from ..intake.incidents import Selection

        subject = self.prepared.subject
        placed = ~self.prepared.protected
        area, _ = by_choice(
            self.prepared.table,
            Selection(self.prepared.placed, None, None, ()),
            subject.join_by,
            area_column=subject.role("area_column"),
            area_id=subject.role("area_id"),
            area_name=subject.role("area_name"),
        )
        found = np.full(len(self.prepared.incidents), -1, dtype=np.int64)
        found[placed] = area
        return found


def _of_age(column: Any, only: str) -> IntArray:
    from ..intake.tables import numbers

    if only == "young":
        band = age_bands(column)
        return np.where(band == 1, YES, np.where(band < 5, NO, NOT_KNOWN)).astype(np.int64)
    age = numbers(column)
    known = np.isfinite(age) & (age >= 0)
    return np.where(known, np.where(age < ADULT, YES, NO), NOT_KNOWN).astype(np.int64)
