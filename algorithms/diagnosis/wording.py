"""Write findings, columns and caveats in the language of the reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.numbers import convention, format_number, format_rate, format_share

if TYPE_CHECKING:
    from ..core.caveats import Caveat
    from ..documents.catalogue import Catalogue
    from .findings import Fact, Finding

MOST_NAMES = 6
AND_MORE = QT_TRANSLATE_NOOP("convivencia", "{names} and {count} more")
LAST_OF_LIST = QT_TRANSLATE_NOOP("convivencia", "{names} and {last}")


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


def listed(names: Sequence[str], catalogue: Catalogue) -> str:
    """Write names as a list: the first six, then how many more."""
    if len(names) > MOST_NAMES:
        return catalogue.translate(
            AND_MORE, names=", ".join(names[: MOST_NAMES - 1]), count=len(names) - MOST_NAMES + 1
        )
    if len(names) > 1:
        return catalogue.translate(LAST_OF_LIST, names=", ".join(names[:-1]), last=names[-1])
    return names[0] if names else ""


def caveat_text(item: Caveat, catalogue: Catalogue) -> str:
    """Write a caveat; its numbers follow the language, whatever the sentence's format asks."""
    facts = {name: _localised(value, catalogue.language) for name, value in item.facts.items()}
    return catalogue.translate(item.template, **facts)


def _localised(value: Any, language: str) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return WholeNumber.of(value, language)
    return Decimal.of(value, language) if isinstance(value, float) else value


class WholeNumber(int):
    """A whole number that writes itself with the thousands of a language."""

    language: str

    @classmethod
    def of(cls, value: int, language: str) -> WholeNumber:
        """Make the number."""
        made = cls(value)
        made.language = language
        return made

    def __format__(self, specification: str) -> str:
        if specification:
            return super().__format__(specification)
        return format_number(int(self), self.language)


class Decimal(float):
    """A decimal that writes itself with the mark and the per cent sign of a language."""

    language: str

    @classmethod
    def of(cls, value: float, language: str) -> Decimal:
        """Make the number."""
        made = cls(value)
        made.language = language
        return made

    def __format__(self, specification: str) -> str:
        way = convention(self.language)
        text = super().__format__(specification).replace(".", way.decimal_mark)
        return text[:-1] + way.percent_sign if text.endswith("%") else text


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
