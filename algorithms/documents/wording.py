"""Words and numbers of a sentence as a reader's language writes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .numbers import convention, format_number

if TYPE_CHECKING:
    from ..core.caveats import Caveat
    from .catalogue import Catalogue

MOST_NAMES = 6
AND_MORE = QT_TRANSLATE_NOOP("convivencia", "{names} and {count} more")
LAST_OF_LIST = QT_TRANSLATE_NOOP("convivencia", "{names} and {last}")


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
    facts = {name: localised(value, catalogue.language) for name, value in item.facts.items()}
    return catalogue.translate(item.template, **facts)


def localised(value: Any, language: str) -> Any:
    """Return a number that writes itself as a language does; anything else as it is."""
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
