"""What every block of a diagnostic is made from: released results, registers, survey, language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.dates import format_period
from ..documents.words import SOURCE
from .chapter_numbers import numbered_titles

if TYPE_CHECKING:
    from ..core.outline import Outline
    from ..documents.catalogue import Catalogue
    from .from_registers import Registered
    from .released import Released
    from .survey_answers import SurveyAnswers

SOURCES = QT_TRANSLATE_NOOP("convivencia", "{layers}. Period: {period}.")
WHOLE_RECORD = QT_TRANSLATE_NOOP("convivencia", "the whole record")


class Context:
    """What every block needs: the released results, the language, the source line."""

    def __init__(
        self,
        released: Released,
        outline: Outline,
        catalogue: Catalogue,
        withheld: Sequence[Mapping[str, object]] = (),
        registered: Registered | None = None,
        survey: SurveyAnswers | None = None,
    ) -> None:
        self.released = released
        self.survey = survey
        self.registered: Registered = registered or {}
        self.withheld = withheld
        self.outline = outline
        self.catalogue = catalogue
        self.period = period_text(released, catalogue)
        self.source = catalogue.translate(
            SOURCES, layers="; ".join(_titles(released)), period=self.period
        )
        self.source_line = catalogue.translate(SOURCE, source=self.source)
        self.chapter_titles = numbered_titles(outline, catalogue.language)
        self.chapter_of_step = {
            block.step: chapter.title.in_language(catalogue.language)
            for chapter in reversed(outline.chapters)
            for block in chapter.blocks
            if block.step
        }
        self.chapter_of_table = {
            block.id: chapter.title.in_language(catalogue.language)
            for chapter in reversed(outline.chapters)
            for block in chapter.blocks
            if block.kind == "table" and block.id
        }

    def say(self, text: str, **facts: object) -> str:
        """Translate."""
        return self.catalogue.translate(text, **facts)


def period_text(released: Released, catalogue: Catalogue) -> str:
    """Return the period in words."""
    if released.first_day and released.last_day:
        return format_period(
            date.fromisoformat(released.first_day), date.fromisoformat(released.last_day), catalogue
        )
    return catalogue.translate(WHOLE_RECORD)


def _titles(released: Released) -> list[str]:
    found: dict[str, None] = {}
    for result in released.results.values():
        for item in result.provenance.inputs if result.provenance else ():
            found[item.title] = None
    return list(found)
