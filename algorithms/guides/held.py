"""What a guide's document is made from: the registers as its readers may see them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.catalogue import Catalogue
from ..documents.panel_file import Measured
from ..documents.wording import localised
from ..privacy.gate import MINIMUM
from ..privacy.minimums import Level
from ..store.registered import Registered, Rows

__all__ = ["TOTAL", "WITHHELD", "Held", "Made", "Row", "number_of"]

Row = Mapping[str, Any]
WITHHELD = QT_TRANSLATE_NOOP("convivencia", "Withheld")
TOTAL = QT_TRANSLATE_NOOP("convivencia", "Total")


@dataclass(frozen=True, slots=True)
class Made:
    """Rows of a table, what is to be said below them, and how many at the end are totals."""

    rows: list[dict[str, Any]]
    notes: tuple[str, ...] = ()
    totals: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """The registers of a study for one document.

    Parameters
    ----------
    rows : mapping
        Rows by the form's id, already without what never leaves the team.
    level : str
        Who will read the document.
    catalogue : Catalogue
        The language.
    today : date
        From which a date lies in the past.
    measured : mapping of str to Measured
        What the panel of indicators measured, by code.
    """

    rows: Registered
    level: Level
    catalogue: Catalogue
    today: date
    measured: Mapping[str, Measured] = field(default_factory=dict)

    def of(self, form: str) -> Rows:
        """Return the rows of a form."""
        return self.rows.get(form, ())

    @property
    def minimum(self) -> int:
        """The smallest number of people that these readers are told."""
        return MINIMUM[self.level]

    def say(self, text: str, **facts: object) -> str:
        """Translate a sentence, its numbers as the language writes them."""
        language = self.catalogue.language
        told = {name: localised(value, language) for name, value in facts.items()}
        return self.catalogue.translate(text, **told)


def number_of(value: object) -> float | None:
    """Return a number that somebody wrote; None for an empty cell."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value)
