"""How a layer of polygons looks in QGIS, as QML, so that a package shows itself without a plugin.

The classes and colours are those of the maps on paper. Every class is a rule with its words in the
legend; names and values are data of an expression, never part of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from .classes import MapClass, category_classes, graduated_classes
from .plain_text import printable
from .style import result_style

if TYPE_CHECKING:
    from pandas import DataFrame

__all__ = ["document_of", "layer_qml", "rule_of"]

QGIS = "3.22.0"
EDGE, FRAME, HATCH = "#ffffff", "#1c2329", "#8a939b"
PATTERNS = {"dots": "dense6"}
"""What lies over a class; other hatches are lines."""


def layer_qml(kind: str, frame: DataFrame, language: str) -> str | None:
    """Return the QML of a layer; None when its kind has no classes of polygons.

    Parameters
    ----------
    kind : str
        The kind of result, as ``resources/styles/classes.toml`` names it.
    frame : DataFrame
        The layer, from whose numbers graduated classes are made.
    language : str
        The language of the legend.
    """
    style = result_style(kind)
    if style.geometry != "polygon" or style.column not in frame.columns:
        return None
    if style.mode == "categories":
        present = set(frame[style.column].dropna().astype(str))
        classes: Sequence[MapClass] = [
            item
            for item in category_classes(kind, language)
            if str(item.value) in present or item.missing
        ]
    elif style.mode == "sequential":
        classes = graduated_classes(kind, frame[style.column], language)
    else:
        return None
    return document_of(style.column, classes)


def document_of(column: str, classes: Sequence[MapClass]) -> str:
    """Return the QML of classes of a column."""
    first = next((place for place, item in enumerate(classes) if item.lower is not None), None)
    rules = [
        _tag(
            "rule",
            {
                "key": f"rule{place}",
                "symbol": str(place),
                "label": item.label,
                "filter": rule_of(column, item, lowest=place == first),
            },
        )
        for place, item in enumerate(classes)
    ]
    symbols = [_symbol(str(place), item) for place, item in enumerate(classes)]
    renderer = _tag(
        "renderer-v2",
        {"type": "RuleRenderer", "forceraster": "0"},
        _tag("rules", {"key": "root"}, *rules),
        _tag("symbols", {}, *symbols),
    )
    return _tag("qgis", {"version": QGIS, "styleCategories": "Symbology"}, renderer)


def rule_of(column: str, item: MapClass, *, lowest: bool = False) -> str:
    """Return the expression that takes a class; the lowest one takes its own lower end too."""
    name = '"' + column.replace('"', '""') + '"'
    if item.lower is not None:
        sign = ">=" if lowest else ">"
        return f"{name} {sign} {item.lower!r} AND {name} <= {item.upper!r}"
    parts = [f"{name} IS NULL"] if item.missing else []
    if isinstance(item.value, (int, float)):
        parts.append(f"{name} = {item.value!r}")
    elif item.value is not None:
        parts.append(f"{name} = '" + str(item.value).replace("'", "''") + "'")
    return " OR ".join(parts)


def _tag(name: str, attributes: Mapping[str, str], *children: str) -> str:
    """Return an element; whatever its attributes hold stays text."""
    held = "".join(f' {key}="{escape(printable(value))}"' for key, value in attributes.items())
    return f"<{name}{held}>{''.join(children)}</{name}>"


def _symbol(name: str, item: MapClass) -> str:
    framed = item.hatch == "outline"
    # a frame must not be covered by a neighbour that is drawn later
    layers = [
        _fill(item.colour, "solid", FRAME if framed else EDGE, 0.5 if framed else 0.2, later=framed)
    ]
    if item.hatch and not framed:
        layers.append(_fill(HATCH, PATTERNS.get(item.hatch, "b_diagonal"), "", 0.0))
    look = {"type": "fill", "name": name, "alpha": f"{item.opacity:g}"}
    return _tag("symbol", look, *layers)


def _fill(colour: str, style: str, edge: str, width: float, *, later: bool = False) -> str:
    settings = {
        "color": _rgba(colour),
        "style": style,
        "outline_color": _rgba(edge or EDGE),
        "outline_style": "solid" if edge else "no",
        "outline_width": f"{width:g}",
        "outline_width_unit": "MM",
    }
    options = [
        _tag("Option", {"type": "QString", "name": key, "value": value})
        for key, value in settings.items()
    ]
    # QGIS 3.22 still looks here first
    old = [_tag("prop", {"k": key, "v": value}) for key, value in settings.items()]
    place = {"class": "SimpleFill", "enabled": "1", "pass": "1" if later else "0"}
    return _tag("layer", place, _tag("Option", {"type": "Map"}, *options), *old)


def _rgba(colour: str) -> str:
    return ",".join(str(int(colour[place : place + 2], 16)) for place in (1, 3, 5)) + ",255"
