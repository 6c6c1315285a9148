"""Baselines of the plan: the cell of the analysis, wherever an indicator's code is named."""

from __future__ import annotations

from dataclasses import dataclass

from ..documents.blocks import Cell, Measure
from .book import Book, same
from .fills import Filler
from .findings_file import Baseline, Finding

__all__ = ["Baselines", "agree", "plain"]

OF_PER_CENT = 100.0
"""A share may be typed in parts of a hundred."""
DECIMALS = 6


@dataclass(frozen=True, slots=True)
class Baselines:
    """Looks indicators up by their codes.

    Parameters
    ----------
    filled : Filler
        What the diagnosis says of each finding.
    book : Book
        What people call an indicator that the diagnosis does not know.
    """

    filled: Filler
    book: Book

    def finding(self, code: object) -> Finding | None:
        """Return the finding whose indicator a code names."""
        wanted = same(code)
        for finding in self.filled.diagnosis.indicators:
            if finding.indicator is not None and wanted == same(finding.indicator.code):
                return finding
        return None

    def cells(self, code: object) -> dict[str, Cell]:
        """Return what the diagnosis says of an indicator by column; nothing when it is unknown."""
        finding = self.finding(code)
        return {} if finding is None else dict(self.filled.measured(finding))

    def name(self, code: object) -> Cell:
        """Return an indicator's name: that of the diagnosis, of the registers, else its code."""
        cells = self.cells(code)
        if cells:
            return cells["indicator"]
        told = self.book.told_of(code, "name")
        return str(told or code) if code else None

    def target(self, code: object, value: float | None) -> Cell:
        """Return a target written like its baseline: a share as a share."""
        finding = self.finding(code)
        if value is None or finding is None or finding.indicator is None:
            return plain(value)
        kind = finding.indicator.kind
        if kind == "share" and value > 1:
            value = value / OF_PER_CENT
        like = self.filled.value(finding.indicator)
        decimals = like.decimals if isinstance(like, Measure) else None
        return Measure(value, kind, decimals)

    def differs(self, code: object, typed: object) -> Baseline | None:
        """Return the baseline that a typed number contradicts; None when it does not."""
        finding = self.finding(code)
        if finding is None or finding.indicator is None or not isinstance(typed, (int, float)):
            return None
        return None if agree(finding.indicator, float(typed)) else finding.indicator


def plain(value: float | None) -> Measure | None:
    """Return a number with the decimals in which it was typed."""
    return None if value is None else Measure(value, "decimal", _decimals(value))


def _decimals(value: float) -> int:
    return len(f"{value:.{DECIMALS}f}".rstrip("0").partition(".")[2])


def agree(baseline: Baseline, typed: float) -> bool:
    """Tell whether a typed number is the baseline, rounded as it was typed.

    A number that was withheld agrees with none: nobody is to learn from the plan that it does.
    """
    if baseline.value is None:
        return False
    decimals = _decimals(typed)
    values = [baseline.value]
    if baseline.kind == "share":
        values.append(baseline.value * OF_PER_CENT)
    return any(abs(value - typed) <= 0.5 * 10.0**-decimals + 1e-9 for value in values)
