"""Sentences, places and numbers of an evaluation as a language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY
from ..documents.dates import format_date
from ..documents.numbers import format_number, format_share
from ..documents.wording import listed, localised

if TYPE_CHECKING:
    from ..documents.catalogue import Catalogue
    from .verdict import Said

PLACES: Mapping[str, str] = {
    "treatment": QT_TRANSLATE_NOOP("convivencia", "Treated area"),
    "displacement": QT_TRANSLATE_NOOP("convivencia", "Next door"),
    "treatment_control": QT_TRANSLATE_NOOP("convivencia", "Control of the treated area"),
    "displacement_control": QT_TRANSLATE_NOOP("convivencia", "Control of next door"),
    "elsewhere": QT_TRANSLATE_NOOP("convivencia", "Rest of the municipality"),
}
EFFECTS: Mapping[str, str] = {
    "local": QT_TRANSLATE_NOOP("convivencia", "In the treated area"),
    "displacement": QT_TRANSLATE_NOOP("convivencia", "Next door"),
    "total": QT_TRANSLATE_NOOP("convivencia", "In both together"),
}
DESIGNS: Mapping[str, str] = {
    "relative": QT_TRANSLATE_NOOP("convivencia", "Against the control areas"),
    "difference_in_differences": QT_TRANSLATE_NOOP("convivencia", "Against all untouched areas"),
    "synthetic_control": QT_TRANSLATE_NOOP("convivencia", "Against a mix of areas like it"),
    "series": QT_TRANSLATE_NOOP("convivencia", "Against its own course before"),
}
DIMENSIONS: Mapping[str, str] = {
    "place": QT_TRANSLATE_NOOP("convivencia", "To other places"),
    "time": QT_TRANSLATE_NOOP("convivencia", "To other hours"),
    "offence": QT_TRANSLATE_NOOP("convivencia", "To other offences"),
    "target": QT_TRANSLATE_NOOP("convivencia", "To other targets"),
    "tactic": QT_TRANSLATE_NOOP("convivencia", "To other ways of doing it"),
}


def said(sentence: Said, catalogue: Catalogue) -> str:
    """Return a sentence with its facts written as the language writes them."""
    return catalogue.translate(
        sentence.template,
        **{
            name: fact_text(value, kind, catalogue)
            for name, (value, kind) in sentence.facts.items()
        },
    )


def sentences_of(frame: Any, column: str) -> list[tuple[str, Mapping[str, Any]]]:
    """Return the template and facts of every row of a column that holds sentences of ours."""
    held = frame.attrs.get(TEMPLATES_KEY)
    if held is None or len(held) != len(frame):
        return [(str(text), {}) for text in frame[column]]
    return [(template, facts) for template, facts in held]


def sentence(template: str, facts: Mapping[str, Any], catalogue: Catalogue) -> str:
    """Return a sentence of a table, with its numbers and our own names in the reader's language."""
    told = {
        name: catalogue.translate(PLACES[value])
        if isinstance(value, str) and value in PLACES
        else localised(value, catalogue.language)
        for name, value in facts.items()
    }
    return catalogue.translate(template, **told)


def fact_text(value: Any, kind: str, catalogue: Catalogue) -> str:
    """Write one fact."""
    language = catalogue.language
    match kind:
        case "integer":
            return format_number(round(value), language)
        case "decimal":
            return format_number(value, language, decimals=0 if abs(value) >= 10 else 1)
        case "share":
            return format_share(value, language, decimals=0)
        case "percent":
            return percent(value, catalogue)
        case "date":
            return format_date(date.fromisoformat(str(value)), catalogue)
        case _:
            return str(value)


def percent(value: float | None, catalogue: Catalogue) -> str:
    """Write a change in per cent with its sign; a dash when there is none."""
    share = None if value is None else value / 100
    return format_share(share, catalogue.language, decimals=0, signed=True)


def events(value: float | None, catalogue: Catalogue) -> str:
    """Write a change in events with its sign."""
    return format_number(value, catalogue.language, signed=True)


def names(values: tuple[str, ...], catalogue: Catalogue) -> str:
    """Write offences as a list."""
    return listed(values, catalogue)
