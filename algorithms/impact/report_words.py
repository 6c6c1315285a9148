"""The language of a report, and the source line of its pictures."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..documents.dates import format_period
from ..documents.words import SOURCE

if TYPE_CHECKING:
    from ..documents.catalogue import Catalogue
    from .released import ReleasedEvaluation


class ReportWords:
    """The language, and the source line of every picture."""

    def __init__(self, released: ReleasedEvaluation, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.language = catalogue.language
        first, second = (period_text(item, catalogue) for item in released.periods)
        self.period = f"{first} / {second}"
        layers: dict[str, None] = {}
        for result in released.results.values():
            for item in result.provenance.inputs if result.provenance else ():
                layers[item.title] = None
        shown = [name for name in layers if name not in {"zones", "points", "panel", "series"}]
        self.source = f"{'; '.join(shown[:3]) or '–'}."
        self.source_line = catalogue.translate(SOURCE, source=self.source)

    def say(self, text: str, **facts: object) -> str:
        """Translate."""
        return self.catalogue.translate(text, **facts)


def period_text(period: str, catalogue: Catalogue) -> str:
    """Write a period such as 2022-01-01/2022-12-31."""
    first, last = (date.fromisoformat(day) for day in period.split("/"))
    return format_period(first, last, catalogue)
