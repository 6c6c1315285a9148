"""Fewer reports are not less crime: what surveys say of reporting, and what the record shows."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ReportingShares:
    """The share of events that people report, before and after, with standard errors."""

    before: float
    after: float
    se_before: float = 0.0
    se_after: float = 0.0

    @property
    def ratio(self) -> float:
        """What the records of the second period are multiplied by."""
        return self.before / self.after

    @property
    def variance_of_ratio(self) -> float:
        """The variance of the ratio (delta method)."""
        return self.ratio**2 * (
            (self.se_before / self.before) ** 2 + (self.se_after / self.after) ** 2
        )


def read_reporting(entries: tuple[str, ...]) -> ReportingShares | None:
    """Read two shares and, if they are there, their two standard errors; None when empty.

    Raises
    ------
    InputError
        When they are not two or four numbers, or a share is not between 0 and 1.
    """
    if not entries:
        return None
    try:
        numbers = tuple(float(entry) for entry in entries)
    except ValueError:
        numbers = ()
    shares, errors = numbers[:2], numbers[2:]
    right = (
        len(numbers) in {2, 4}
        and all(0 < share <= 1 for share in shares)
        and all(0 <= error < 1 for error in errors)
    )
    if not right:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“reporting” needs the share before and the share after, above 0 and at most 1, "
                "and if you like their standard errors: 0.25, 0.20, 0.02, 0.02. It was “{value}”.",
            ),
            value=", ".join(entries),
        )
    return ReportingShares(*numbers)
