"""What every table of the plan needs to be told: registers, baselines, answers, language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..core.findings_file import Diagnosis
from ..documents.blocks import Measure
from ..documents.catalogue import Catalogue
from ..documents.panel_file import Measured
from .baselines import Baselines
from .book import Book, same
from .forms import Forms

__all__ = ["Pages", "amount"]


@dataclass(frozen=True, slots=True)
class Pages:
    """The plan's registers, ready to be told.

    Parameters
    ----------
    book : Book
        What people wrote.
    baselines : Baselines
        What the analyses measured.
    catalogue : Catalogue
        The language.
    forms : Forms
        The answers that lists offer.
    diagnosis : Diagnosis
        The findings.
    """

    book: Book
    baselines: Baselines
    catalogue: Catalogue
    forms: Forms
    diagnosis: Diagnosis

    @property
    def measured(self) -> Mapping[str, Measured]:
        """What the panel of indicators measured, by code."""
        return self.baselines.measured

    def say(self, text: str, **facts: object) -> str:
        """Translate a sentence."""
        return self.catalogue.translate(text, **facts)

    def populations(self) -> Mapping[str, float]:
        """Return the residents of the areas that the findings name, by the area's name."""
        return {
            same(area.name): area.population
            for finding in self.diagnosis.findings
            for area in finding.territories
            if area.population is not None
        }


def amount(value: float | None) -> Measure | None:
    """Return money as a cell, in whole units."""
    return None if value is None else Measure(value, "integer", 0)
