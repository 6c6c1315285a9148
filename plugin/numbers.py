"""Numbers and days in QGIS's windows and layers, as the documents of its language write them.

The language of QGIS decides, not the region of the computer: a sentence in Spanish with an English
number in it is misread.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ..algorithms.documents.numbers import Convention, convention, format_number, format_share
from .i18n import language, sentence


def number(value: float, places: int = 0, *, signed: bool = False, in_column: bool = False) -> str:
    """Return a number; in a column four digits are parted too, as those above and below are."""
    return format_number(value, language(), decimals=places, signed=signed, in_column=in_column)


def percentage(share: float, places: int = 1, *, signed: bool = False) -> str:
    """Return a share as a percentage."""
    return format_share(share, language(), decimals=places, signed=signed)


def percent(share: float) -> str:
    """Return a share as a percentage; a little is not none, nor are nearly all all of them."""
    if 0 < share < 0.001:
        return f"<\N{NO-BREAK SPACE}{percentage(0.001)}"
    return percentage(min(share, 0.999) if share < 1 else 1.0, 0 if share in (0, 1) else 1)


def marks() -> Convention:
    """Return the marks of decimals and thousands."""
    return convention(language())


def date_format() -> str:
    """Return how a field for a day shows it; English readers are of too many countries for one."""
    return "yyyy-MM-dd" if language() == "en" else "dd/MM/yyyy"


def locale() -> QLocale:
    """Return what names months and days."""
    return QLocale(language())


class Shown(float):
    """A number that formats itself as the language writes it."""

    def __format__(self, form: str) -> str:
        if form.endswith("%"):
            return percentage(float(self), int(form.strip(".%") or 0))
        if form.endswith("f") and form[:-1].strip(".").isdigit():
            return number(float(self), int(form.strip(".f")))
        if not form:
            return number(float(self), 0 if self == int(self) else 1)
        return super().__format__(form)


def said_in_words(template: str, facts: Mapping[str, Any]) -> str:
    """Return a sentence of the engine with its numbers as the language writes them."""
    return sentence(template, {name: _shown(value) for name, value in facts.items()})


def _shown(value: Any) -> Any:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return Shown(value) if is_number else value
