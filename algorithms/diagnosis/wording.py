"""Write findings, columns and caveats in the language of the reader."""

from __future__ import annotations

import re
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
    """Write a caveat; its numbers follow the language where the sentence leaves them plain."""
    facts: dict[str, Any] = {
        name: Grouped(value, catalogue.language)
        if isinstance(value, int) and not isinstance(value, bool)
        else value
        for name, value in item.facts.items()
    }
    text = catalogue.translate(item.template, **facts)
    return text if catalogue.language == "en" else _localised(text, catalogue.language)


class Grouped(int):
    """A whole number that writes itself with the thousands of a language."""

    _language: str

    def __new__(cls, value: int, language: str) -> Grouped:
        """Make the number."""
        made = super().__new__(cls, value)
        made._language = language
        return made

    def __format__(self, specification: str) -> str:
        if specification:
            return super().__format__(specification)
        return format_number(int(self), self._language)


def _localised(text: str, language: str) -> str:
    """Write the decimals and per cent signs of format specifications as the language does."""
    way = convention(language)
    return re.sub(
        r"(?<![\w.])(\d+)(?:\.(\d+))?(e-\d+)?(%?)(?![\w])",
        lambda found: (
            found[1]
            + (f"{way.decimal_mark}{found[2]}" if found[2] else "")
            + (found[3] or "")
            + (way.percent_sign if found[4] else "")
        ),
        text,
    )


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
