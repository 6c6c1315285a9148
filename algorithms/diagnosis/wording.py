"""Write findings, columns and caveats in the language of the reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.numbers import format_number, format_rate, format_share
from ..documents.wording import listed

if TYPE_CHECKING:
    from ..documents.catalogue import Catalogue
    from .findings import Fact, Finding


def statement(finding: Finding, catalogue: Catalogue) -> str:
    """Return a finding's sentence."""
    return written(finding.template, finding.facts, catalogue)


def written(template: str, facts: Mapping[str, Fact], catalogue: Catalogue) -> str:
    """Return a sentence with its facts written as the language writes them."""
    return catalogue.translate(
        template, **{name: fact_text(fact, catalogue) for name, fact in facts.items()}
    )


def fact_text(fact: Fact, catalogue: Catalogue) -> str:
    """Write one fact."""
    language, value = catalogue.language, fact.value
    match fact.kind:
        case "integer":
            return format_number(round(value), language)
        case "share":
            return format_share(value, language, decimals=0 if value >= 0.1 else 1)
        case "rate":
            return format_rate(value, language)
        case "decimal":
            return format_number(value, language, decimals=0 if abs(value) >= 10 else 1)
        case "names":
            return listed(value, catalogue)
        case _:
            return str(value)


WEEKDAYS = (
    QT_TRANSLATE_NOOP("convivencia", "Monday"),
    QT_TRANSLATE_NOOP("convivencia", "Tuesday"),
    QT_TRANSLATE_NOOP("convivencia", "Wednesday"),
    QT_TRANSLATE_NOOP("convivencia", "Thursday"),
    QT_TRANSLATE_NOOP("convivencia", "Friday"),
    QT_TRANSLATE_NOOP("convivencia", "Saturday"),
    QT_TRANSLATE_NOOP("convivencia", "Sunday"),
)
DIRECTIONS = {
    "rising": QT_TRANSLATE_NOOP("convivencia", "rising"),
    "falling": QT_TRANSLATE_NOOP("convivencia", "falling"),
    "stable": QT_TRANSLATE_NOOP("convivencia", "no clear change"),
    "too_short": QT_TRANSLATE_NOOP("convivencia", "series too short"),
}
