"""Two periods to compare, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from .caveats import Caveat, caveat
from .errors import InputError
from .text import QT_TRANSLATE_NOOP
from .values import read_period
from .vocabulary import Param, Role

LEAP_DAY = 0.005
"""Periods that differ by no more than a leap day in a year count as equally long."""
SAME_SEASON_DAYS = 3

OptionalBefore = Annotated[
    str | None,
    Role("period"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Before"),
        QT_TRANSLATE_NOOP("convivencia", "The earlier days, such as 2022-01-01/2022-12-31."),
    ),
]
OptionalAfter = Annotated[
    str | None,
    Role("period"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "After"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The later days, such as 2023-01-01/2023-12-31. Take the same months as before.",
        ),
    ),
]


@dataclass(frozen=True, slots=True)
class TwoPeriods:
    """The first and last day of each period, both included."""

    before: tuple[date, date]
    after: tuple[date, date]

    @property
    def before_days(self) -> int:
        """The length of the first period."""
        return (self.before[1] - self.before[0]).days + 1

    @property
    def after_days(self) -> int:
        """The length of the second period."""
        return (self.after[1] - self.after[0]).days + 1

    @property
    def unequal(self) -> bool:
        """Whether they differ in length by more than a leap day in a year."""
        longer = max(self.before_days, self.after_days)
        return abs(self.before_days - self.after_days) > LEAP_DAY * longer

    @property
    def other_season(self) -> bool:
        """Whether they hold different days of the year, and less than a whole one."""
        starts = [day.timetuple().tm_yday for day in (self.before[0], self.after[0])]
        apart = abs(starts[0] - starts[1])
        whole_years = all(
            days >= 365 and days % 365 <= 2 for days in (self.before_days, self.after_days)
        )
        shifted = min(apart, 365 - apart) > SAME_SEASON_DAYS
        return not whole_years and (shifted or self.unequal)

    def caveats(self) -> tuple[Caveat, ...]:
        """Say what makes the periods hard to compare."""
        found = []
        if self.unequal:
            found.append(caveat("rates_of_periods", before=self.before_days, after=self.after_days))
        if self.other_season:
            found.append(caveat("other_season"))
        return tuple(found)

    def uncovered(self, first: date, last: date) -> tuple[Caveat, ...]:
        """Say when the incidents begin after the first period does, or end before the second."""
        late = (first - self.before[0]).days > max(2, self.before_days // 20)
        early = (self.after[1] - last).days > max(2, self.after_days // 20)
        return (caveat("period_not_covered", first=first, last=last),) if late or early else ()


def two_periods(before: str | None, after: str | None) -> TwoPeriods:
    """Read two periods; both must be there, and the first must end before the second begins.

    Raises
    ------
    InputError
        When one is missing or they overlap.
    """
    if before is None or after is None:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Name both periods, “before” and “after”.")
        )
    first, second = read_period("before", before), read_period("after", after)
    if not first[1] < second[0]:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“before” ({before}) must end before “after” ({after}) begins."
            ),
            before=before,
            after=after,
        )
    return TwoPeriods(first, second)
