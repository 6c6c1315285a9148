"""Classes, labels and colours of result kinds, from the one file that declares them.

The plugin's layer styles and the maps and charts of documents read this module, so it needs
nothing beyond the standard library.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from ..core.errors import InputError, TemplateError
from ..core.text import QT_TRANSLATE_NOOP

__all__ = ["ResultStyle", "StyleClass", "palette", "result_style", "result_styles"]

CLASSES = Path(__file__).resolve().parents[2] / "resources" / "styles" / "classes.toml"


@dataclass(frozen=True, slots=True)
class StyleClass:
    """One class of a legend; the value is a number where the map is a raster of classes."""

    value: str | int
    labels: Mapping[str, str]
    colour: str
    hatch: Literal["", "diagonal", "dots", "outline", "frame", "strokes", "specks"] = ""
    opacity: float = 1.0
    width: float = 0.8
    """Of a line, in millimetres."""

    def label(self, language: str) -> str:
        """Return the label in a language, in English where there is none."""
        return self.labels.get(language, self.labels["en"])


@dataclass(frozen=True, slots=True)
class ResultStyle:
    """How a kind of result is drawn.

    ``categories`` have a class per value of ``column``; ``sequential`` ones take colours from
    ``ramp`` for numeric classes and use ``classes`` for zero and missing values; ``diverging`` ones
    have seven colours around a neutral value; ``single`` ones have one look; ``ranges`` are fixed,
    and drawn in QGIS alone.
    """

    kind: str
    column: str
    mode: Literal["categories", "sequential", "diverging", "single", "ranges"]
    geometry: Literal["polygon", "point", "line", "raster"]
    titles: Mapping[str, str]
    classes: tuple[StyleClass, ...]
    ramp: tuple[str, ...] = ()

    def title(self, language: str) -> str:
        """Return the legend's title in a language, in English where there is none."""
        return self.titles.get(language, self.titles["en"])

    def class_of(self, value: str) -> StyleClass:
        """Return the class of a value."""
        for candidate in self.classes:
            if candidate.value == value:
                return candidate
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“{value}” is not a class of {kind}: choose one of {values}."
            ),
            value=value,
            kind=self.kind,
            values=", ".join(str(candidate.value) for candidate in self.classes),
        )

    def colours(self, count: int) -> tuple[str, ...]:
        """Return ``count`` colours spread over the ramp, light to dark."""
        last = len(self.ramp) - 1
        if count == 1:
            return (self.ramp[last // 2],)
        if not 2 <= count <= last + 1:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "{count} classes cannot be told apart: choose 2 to {most}."
                ),
                count=count,
                most=last + 1,
            )
        return tuple(self.ramp[round(step * last / (count - 1))] for step in range(count))


@cache
def _declared() -> dict[str, Any]:
    try:
        return tomllib.loads(CLASSES.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as failure:
        raise TemplateError(
            QT_TRANSLATE_NOOP("convivencia", "The file of styles cannot be read: {reason}."),
            reason=str(failure).rstrip("."),
        ) from failure


@cache
def palette() -> Mapping[str, str]:
    """Return the colours that charts, maps and documents share."""
    return dict(_declared()["palette"])


@cache
def result_styles() -> Mapping[str, ResultStyle]:
    """Return every declared result kind by name."""
    return {
        kind: ResultStyle(
            kind=kind,
            column=declared["column"],
            mode=declared["mode"],
            geometry=declared["geometry"],
            titles=declared["title"],
            classes=tuple(
                StyleClass(
                    value=one["value"],
                    labels=one["label"],
                    colour=one["colour"],
                    hatch=one.get("hatch", ""),
                    opacity=one.get("opacity", 1.0),
                    width=one.get("width", 0.8),
                )
                for one in declared["classes"]
            ),
            ramp=tuple(declared.get("ramp", ())),
        )
        for kind, declared in _declared().items()
        if kind != "palette"
    }


def result_style(kind: str) -> ResultStyle:
    """Return how a kind of result is drawn."""
    found = result_styles().get(kind)
    if found is None:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "There is no style “{kind}”: choose one of {kinds}."),
            kind=kind,
            kinds=", ".join(result_styles()),
        )
    return found
