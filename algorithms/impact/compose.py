"""The evaluation report: four pages in plain words, made from what has passed the gate."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..core.version import VERSION
from ..documents import blocks as b
from ..documents.words import STRUCTURED_AFTER
from .answer_page import answer_page
from .here_page import here_page
from .moved_page import moved_page
from .report_words import ReportWords
from .worth_page import worth_page

if TYPE_CHECKING:
    from ..documents.catalogue import Catalogue
    from .presets import Preset
    from .released import ReleasedEvaluation

TITLE = QT_TRANSLATE_NOOP("convivencia", "Evaluation: {measure}")


def compose(
    released: ReleasedEvaluation, preset: Preset | None, catalogue: Catalogue, made_on: date
) -> b.Document:
    """Return the report as a document."""
    words = ReportWords(released, catalogue)
    title = words.say(TITLE, measure=released.measure)
    return b.Document(
        title=title,
        subtitle=words.say(STRUCTURED_AFTER),
        municipality=released.title,
        period=words.period,
        language=catalogue.language,
        level=released.level,  # type: ignore[arg-type]
        date=made_on,
        version=VERSION,
        source_line=words.source_line,
        blocks=(
            *answer_page(released, words),
            b.PageBreak(),
            *here_page(released, preset, words),
            b.PageBreak(),
            *moved_page(released, words),
            b.PageBreak(),
            *worth_page(released, words),
        ),
        metadata={"subject": title},
        opening="head",
    )
