"""Baselines of the plan: the cell of the analysis, wherever an indicator's code is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..core.findings_file import Baseline, Finding
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, Measure
from ..documents.measured_rows import as_measure
from ..documents.panel_file import Measured
from .book import Book, same
from .fills import Filler

__all__ = ["Baselines", "agree", "plain"]

OF_PER_CENT = 100.0
"""A share may be typed in parts of a hundred."""
DECIMALS = 6
PANEL = QT_TRANSLATE_NOOP("convivencia", "Panel of indicators")


@dataclass(frozen=True, slots=True)
class Baselines:
    """Looks indicators up by their codes.

    Parameters
    ----------
    filled : Filler
        What the diagnosis says of each finding.
    book : Book
        What people call an indicator that the diagnosis does not know.
    measured : mapping of str to Measured
        What the panel of indicators measured: baselines that the diagnosis does not know.
    """

    filled: Filler
    book: Book
    measured: Mapping[str, Measured] = field(default_factory=dict)

    def finding(self, code: object) -> Finding | None:
        """Return the finding whose indicator a code names."""
        wanted = same(code)
        for finding in self.filled.diagnosis.indicators:
            if finding.indicator is not None and wanted == same(finding.indicator.code):
                return finding
        return None

    def cells(self, code: object) -> dict[str, Cell]:
        """Return what the analyses say of an indicator by column; nothing when it is unknown."""
        finding = self.finding(code)
        if finding is not None:
            return dict(self.filled.measured(finding))
        return self._of_panel(code)

    def in_panel(self, code: object) -> Measured | None:
        """Return what the panel measured of an indicator that has a baseline there."""
        wanted = same(code)
        return next(
            (
                one
                for one in self.measured.values()
                if wanted and same(one.code) == wanted and one.baseline is not None
            ),
            None,
        )

    def _of_panel(self, code: object) -> dict[str, Cell]:
        one = self.in_panel(code)
        if one is None:
            return {}
        name = ", ".join(part for part in (one.name, one.unit) if part)
        return {
            "indicator": name,
            "outcome_indicator": name,
            "name": name,
            "code": one.code,
            "baseline_value": as_measure(one.baseline),
            "source_analysis": self.filled.catalogue.translate(PANEL),
            "source": one.source or None,
        }

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
