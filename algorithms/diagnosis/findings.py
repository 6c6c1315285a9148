"""Findings: sentences made from the numbers, each with its evidence, confidence and territory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..intake.precision import HIT_RATE

if TYPE_CHECKING:
    from pandas import DataFrame

    from ..core.results import Result
    from ..privacy.gate import Gate
    from .study import Study

Confidence = Literal["high", "medium", "low"]
FactKind = Literal["integer", "share", "rate", "decimal", "text", "names", "date", "weekday"]

FEW_EVENTS = 30
MOST_NAMES = 6
BAND_HOURS = 6
TWO_YEARS = 24


@dataclass(frozen=True, slots=True)
class Fact:
    """A number or name of a sentence, and how it is written."""

    value: Any
    kind: FactKind = "text"


@dataclass(frozen=True, slots=True)
class Indicator:
    """What a plan can measure again: the baseline is this very cell of the analysis.

    Parameters
    ----------
    code : str
        A short code, stable from one diagnostic to the next.
    name : str
        Marked for translation.
    value : float
        The baseline.
    kind : str
        How the value is written.
    unit : str
        Marked for translation.
    formula : str
        How it is computed, marked for translation.
    """

    code: str
    name: str
    value: float
    kind: FactKind
    unit: str
    formula: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the record says.

    Parameters
    ----------
    rule : str
        The rule that made it.
    axis : str
        One of the seven diagnostic axes.
    template : str
        The sentence, marked for translation; ``{names}`` are facts.
    facts : mapping of str to Fact
        What it names.
    step : str
        The step of the recipe it rests on.
    confidence : str
        high, medium or low.
    weight : float
        How much it matters; the summary shows the heaviest.
    territories : tuple of str
        Identifiers of the areas it is about.
    groups : tuple of str
        Groups it is about: women, men, age bands.
    offences : tuple of str
        Categories it is about.
    indicator : Indicator or None
        What a plan can measure again.
    problem : str
        The problem a plan could take up, marked for translation; empty when it is none.
    evidence : tuple of str
        What people name as its support: ids of tables and forms, or texts. That of a rule is its
        step.
    """

    rule: str
    axis: str
    template: str
    facts: Mapping[str, Fact]
    step: str
    confidence: Confidence = "medium"
    weight: float = 1.0
    territories: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    offences: tuple[str, ...] = ()
    indicator: Indicator | None = None
    problem: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """What the rules look at."""

    study: Study
    results: Mapping[str, Result]
    gate: Gate
    victims: DataFrame | None
    panel: DataFrame | None
    located_share: float
    years: float
    names: Mapping[str, str] = field(default_factory=dict)
    areas: Mapping[str, DataFrame] = field(default_factory=dict)
    tables: Mapping[str, DataFrame] = field(default_factory=dict)

    def tells(self, step: str, rows: Any) -> bool:
        """Whether the sum of some areas, or of the others, would tell a withheld count."""
        shown = self.areas[step]["count"].isna().to_numpy()
        counts = self.results[step].part_named("areas")["count"].to_numpy(dtype=float)
        hidden = shown & np.isfinite(counts)
        return any(
            self.gate.tells(counts[hidden & chosen])
            for chosen in (np.asarray(rows), ~np.asarray(rows))
        )


def trust(material: Material) -> Confidence:
    """A place finding is as sure as the share of incidents that can be placed."""
    return (
        "high"
        if material.located_share >= 0.95
        else ("medium" if material.located_share >= HIT_RATE else "low")
    )


def identifiers(material: Material, rows: Any) -> tuple[str, ...]:
    """Return the identifiers of areas at rows of the layer."""
    frame = material.study.areas
    column = material.study.role("area_id")
    if column is None:
        return tuple(str(row) for row in rows)
    return tuple(str(item) for item in frame.loc[list(rows), column])


def names_of(material: Material, identifiers: Sequence[str]) -> list[str]:
    """Return the names people use for areas."""
    return [material.names.get(item, item) for item in identifiers]
