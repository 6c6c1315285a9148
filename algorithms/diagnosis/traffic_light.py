"""Baseline, target and what was achieved: how far an indicator has come, and its light.

The light is a rule to talk about, not a verdict: it stands beside its rule everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from .from_registers import Registered

__all__ = ["LIGHTS", "Goal", "Thresholds", "achievement", "goals_of", "light_of", "year_in"]

LIGHTS = ("green", "yellow", "red", "grey")
SHEET, MATRIX = "F-E2", "X-E2"
HAIR = 1e-9
"""A share of exactly nine tenths is often a rounding below it."""
YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d{2}(?!\d)")
TARGET = re.compile(r"((?:19|20|21)\d{2})\s*[=:]\s*(-?\d+(?:[.,]\d+)?)")
WRITTEN = ("name", "unit", "source", "responsible_role", "baseline_period")
TARGET_COLUMNS = tuple(f"target_year_{number}" for number in range(1, 5))


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which share of the way on a light is green, and from which it is yellow.

    Raises
    ------
    InputError
        When yellow does not begin below green.
    """

    green: float = 0.9
    yellow: float = 0.7

    def __post_init__(self) -> None:
        if not self.yellow < self.green:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Yellow must begin below green: “yellow” is {yellow:g} and “green” {green:g}.",
                ),
                yellow=self.yellow,
                green=self.green,
            )


@dataclass(frozen=True, slots=True)
class Goal:
    """What a plan wrote of one indicator.

    Parameters
    ----------
    code : str
        The indicator's code.
    baseline : float or None
        Where it stood.
    targets : mapping of int to float
        Where it shall be, by year.
    lower_is_better : bool or None
        None where the plan does not say.
    name, unit, source, responsible : str
        As written; empty for none.
    baseline_period : str
        Of when the baseline is; empty for none.
    """

    code: str
    baseline: float | None
    targets: Mapping[int, float] = field(default_factory=dict)
    lower_is_better: bool | None = None
    name: str = ""
    unit: str = ""
    source: str = ""
    responsible: str = ""
    baseline_period: str = ""

    def due(self, year: int) -> tuple[int, float] | None:
        """Return the year and the value of the last target due by a year; None before the first."""
        years = [item for item in self.targets if item <= year]
        return (max(years), self.targets[max(years)]) if years else None


def achievement(baseline: float, actual: float, target: float, *, lower: bool) -> float | None:
    """Return which share of the way from the baseline to the target was gone.

    ``(baseline − actual) / (baseline − target)``, which is the same the other way round; below zero
    where things got worse, above one beyond the target. Where the target is the baseline, to stay
    is all: 1 when the value is at least as good, else 0. None when the target is worse than the
    baseline: nobody meant that.

    Parameters
    ----------
    baseline, actual, target : float
        In one unit.
    lower : bool
        Whether lower is better.
    """
    if target == baseline:
        return 1.0 if (actual <= target if lower else actual >= target) else 0.0
    if (target > baseline) == lower:
        return None
    return (baseline - actual) / (baseline - target)


def light_of(share: float | None, thresholds: Thresholds) -> str:
    """Return green, yellow, red, or grey where nothing is known."""
    if share is None or share != share:
        return "grey"
    if share >= thresholds.green - HAIR:
        return "green"
    return "yellow" if share >= thresholds.yellow - HAIR else "red"


def year_in(text: object) -> int | None:
    """Return the last year that a text names, such as that of “2022–2024”."""
    found = YEAR.findall(str(text or ""))
    return int(found[-1]) if found else None


def goals_of(held: Registered, begun: Mapping[str, int] | None = None) -> dict[str, Goal]:
    """Return the baselines and targets of a study's registers, by code.

    The sheets (form F-E2) say targets by year as ``2025=10; 2026=8``; the matrix (X-E2) counts its
    years from the one after the baseline. What a sheet leaves open, the matrix fills.

    Parameters
    ----------
    held : mapping
        Rows by the form's id.
    begun : mapping of str to int, optional
        The year of the baseline by code, where the matrix does not say it.
    """
    known = begun or {}
    found: dict[str, Goal] = {}
    for form in (SHEET, MATRIX):
        for row in held.get(form, ()):
            code = str(row.get("code") or "").strip()
            if not code:
                continue
            targets = (
                _targets_of_sheet(row)
                if form == SHEET
                else _targets_of_matrix(row, year_in(row.get("baseline_period")) or known.get(code))
            )
            goal = Goal(
                code,
                _number(row.get("baseline_value")),
                targets,
                {"lower_better": True, "higher_better": False}.get(str(row.get("direction"))),
                *(str(row.get(name) or "").strip() for name in WRITTEN),
            )
            found[code] = _filled(found[code], goal) if code in found else goal
    return found


def _filled(first: Goal, other: Goal) -> Goal:
    """Return a goal whose gaps another one fills."""
    return Goal(
        first.code,
        other.baseline if first.baseline is None else first.baseline,
        first.targets or other.targets,
        other.lower_is_better if first.lower_is_better is None else first.lower_is_better,
        *(
            getattr(first, name) or getattr(other, name)
            for name in ("name", "unit", "source", "responsible", "baseline_period")
        ),
    )


def _targets_of_sheet(row: Mapping[str, Any]) -> dict[int, float]:
    value = row.get("targets")
    text = "; ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value or "")
    return {int(year): float(number.replace(",", ".")) for year, number in TARGET.findall(text)}


def _targets_of_matrix(row: Mapping[str, Any], begun: int | None) -> dict[int, float]:
    if begun is None:
        return {}
    numbers = [_number(row.get(name)) for name in TARGET_COLUMNS]
    return {begun + place: number for place, number in enumerate(numbers, 1) if number is not None}


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        return None
    return float(value)
