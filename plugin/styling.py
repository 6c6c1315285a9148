"""Styles per kind of result, from ``resources/styles/classes.toml``, which documents read too.

A class of a result has the same colour and the same words in the layer tree and on paper. Kinds
without an entry keep the style QGIS gave them.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

from qgis.core import (
    QgsBasicNumericFormat,
    QgsCategorizedSymbolRenderer,
    QgsClassificationRange,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsExpression,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayerNotesUtils,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..algorithms.core.diverging import diverging_edges
from ..algorithms.core.results import Column, PartSpec
from . import compat, own_styles
from .engine_setup import ROOT
from .i18n import language, tr
from .numbers import marks
from .numbers import number as written

CLASSES = ROOT / "resources" / "styles" / "classes.toml"
STEPS = 5
"""Classes of a graduated map: more cannot be told apart in a legend."""
OUTLINE = "#ffffff"
HATCH = "#8a939b"
FRAME = "#1c2329"
MANY_POINTS = 3000
MEASURE, NEUTRAL = "convivencia/measure", "convivencia/neutral"
"""Layer properties: what a surface compares by, and its value where both are alike."""
LINE_WIDTH = 0.8
"""Millimetres, where a class says none."""

Kind = Mapping[str, Any]


@lru_cache(maxsize=2)
def kinds(file: Path = CLASSES) -> Mapping[str, Kind]:
    """Return every declared kind of result; none when the file is not there."""
    if not file.exists():
        return {}
    with file.open("rb") as stream:
        return dict(tomllib.load(stream))


class AboutLayer(Protocol):
    """What a result layer carries, as styling reads it: its text, its note, the run's summary."""

    text: str
    note: str
    summary: Mapping[str, Any]


def dress(layer: QgsMapLayer, part: PartSpec, about: AboutLayer) -> None:
    """Give a result layer its style, aliases, metadata and note.

    A surface around a neutral value needs what the run's summary says of it.
    """
    for name, said in ((MEASURE, "measure"), (NEUTRAL, "neutral")):
        if said in about.summary:
            layer.setCustomProperty(name, about.summary[said])
    if isinstance(layer, QgsVectorLayer):
        name_columns(layer, part.columns)
    apply_kind(layer, part.style)
    metadata = layer.metadata()
    metadata.setTitle(tr(part.title))
    metadata.setAbstract(about.text)
    layer.setMetadata(metadata)
    # the sign beside the layer's name, where people look
    QgsLayerNotesUtils.setLayerNotes(layer, about.note)


def name_columns(layer: QgsVectorLayer, columns: Iterable[Column]) -> None:
    """Show columns by their headings in words; their names stay as they are."""
    for column in columns:
        index = layer.fields().indexOf(column.name)
        if index >= 0:
            unit = f" ({tr(column.unit)})" if column.unit else ""
            layer.setFieldAlias(index, f"{tr(column.label)}{unit}")


def apply_kind(layer: QgsMapLayer, name: str) -> bool:
    """Style a layer as a kind of result; return whether there was a style to apply.

    An office's own style for the kind goes before the built-in one.
    """
    if name:
        layer.setCustomProperty(own_styles.KIND, name)
    if name and own_styles.apply_own(layer, name):
        return True
    kind = kinds().get(name)
    if isinstance(layer, QgsVectorLayer) and layer.geometryType() == compat.LINE:
        # what is pale in a filled area is not seen as a line
        kind = kinds().get(f"{name}_lines", kind)
    if not isinstance(kind, Mapping) or "classes" not in kind:
        return False
    if isinstance(layer, QgsRasterLayer):
        draw = {"diverging": _diverging_renderer, "categories": _classes_renderer}
        renderer: Any = draw.get(kind.get("mode", ""), _raster_renderer)(layer, kind)
    elif not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        return False
    else:
        renderer = _vector_renderer(layer, kind)
    if renderer is None:
        return False
    if isinstance(layer, QgsVectorLayer) and (
        layer.geometryType() == compat.LINE
        or any(item.get("hatch") == "outline" for item in kind.get("classes", ()))
    ):
        # wide lines over narrow ones and frames over fills, whatever the order of the rows
        renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    return True


def _vector_renderer(layer: QgsVectorLayer, kind: Kind) -> Any:
    mode, column = kind.get("mode"), _column(layer, kind)
    if mode == "single":
        return QgsSingleSymbolRenderer(_symbol(layer, kind["classes"][0]))
    if not column:
        return None
    if mode == "ranges":
        return _ranged(layer, kind)
    return (
        _categorised(layer, kind, column)
        if mode == "categories"
        else _graduated(layer, kind, column)
    )


def _column(layer: QgsVectorLayer, kind: Kind) -> str:
    """Return the column that is drawn; ``zone`` is what users' own layers of zones call it."""
    names = [kind.get("column", ""), "zone" if kind.get("column") == "role" else ""]
    return next((name for name in names if name and layer.fields().indexOf(name) >= 0), "")


def title_of(name: str) -> str:
    """Return what a kind of result is called, in the language of QGIS."""
    titles = kinds().get(name, {}).get("title", {})
    return str(titles.get(language()) or titles.get("en", ""))


def label_of(item: Mapping[str, Any]) -> str:
    """Return the words of a class in the language of QGIS."""
    words = item.get("label", {})
    return str(words.get(language()) or words.get("en") or item.get("value", ""))


def _categorised(layer: QgsVectorLayer, kind: Kind, column: str) -> Any:
    present = layer.uniqueValues(layer.fields().indexOf(column))
    values = {item["value"] for item in kind["classes"]}
    rare = values if kind.get("only_present") else {"no_data", "island", "excluded"}
    # the whole scale is the legend, but what is an exception is listed only where it occurs
    shown = [
        item for item in kind["classes"] if item["value"] not in rare or item["value"] in present
    ]
    offences = _categories(layer)
    if len(offences) > 1:
        return _one_offence_at_a_time(layer, shown, column, offences)
    categories = [
        QgsRendererCategory(item["value"], _symbol(layer, item), label_of(item)) for item in shown
    ]
    return QgsCategorizedSymbolRenderer(column, categories)


def _categories(layer: QgsVectorLayer) -> list[str]:
    """Return the categories of a long layer, in the order of its rows' first one."""
    index = layer.fields().indexOf("category")
    if index < 0:
        return []
    return sorted(str(value) for value in layer.uniqueValues(index) if value)


def _one_offence_at_a_time(
    layer: QgsVectorLayer, shown: Sequence[Mapping[str, Any]], column: str, offences: Sequence[str]
) -> QgsRuleBasedRenderer:
    """Draw a long layer as a rule for each category, the first one switched on.

    Areas of different categories lie over each other; the legend's boxes choose which is seen.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    for number, offence in enumerate(offences):
        rule = QgsRuleBasedRenderer.Rule(None)
        rule.setFilterExpression(f'"category" = {QgsExpression.quotedString(offence)}')
        rule.setLabel(offence)
        rule.setActive(number == 0)
        for item in shown:
            value = QgsExpression.quotedValue(item["value"])
            _add_rule(rule, _symbol(layer, item), f'"{column}" = {value}', label_of(item))
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def _ranged(layer: QgsVectorLayer, kind: Kind) -> QgsGraduatedSymbolRenderer:
    """Draw an expression by fixed ranges: each class reaches from the last one's value to its."""
    ranges, lower = [], 0.0
    for item in kind["classes"]:
        upper = float(item["value"])
        between = QgsClassificationRange(label_of(item), lower, upper)
        ranges.append(QgsRendererRange(between, _symbol(layer, item)))
        lower = upper
    return QgsGraduatedSymbolRenderer(kind["expression"], ranges)


def _graduated(layer: QgsVectorLayer, kind: Kind, column: str) -> Any:
    index = layer.fields().indexOf(column)
    values = [feature[index] for feature in layer.getFeatures()]
    numbers = [float(value) for value in values if _is_number(value)]
    special = {item["value"]: item for item in kind["classes"]}
    positive = sorted(number for number in numbers if number != 0)
    ranges = []
    if "zero" in special and len(positive) < len(numbers):
        ranges.append(
            QgsRendererRange(
                QgsClassificationRange(label_of(special["zero"]), 0.0, 0.0),
                _symbol(layer, special["zero"]),
            )
        )
    edges = quantile_edges(positive, STEPS)
    colours = shades(kind["ramp"], max(len(edges) - 1, 1))
    whole = all(number == int(number) for number in positive)
    places = 0 if whole else _places(edges)
    pairs = list(pairwise(edges)) or [(edge, edge) for edge in edges]
    for position, ((lower, upper), colour) in enumerate(zip(pairs, colours, strict=False)):
        label = _range_label(lower + 1 if whole and position else lower, upper, places)
        ranges.append(
            QgsRendererRange(
                QgsClassificationRange(label, lower, upper), _symbol(layer, {"colour": colour})
            )
        )
    graduated = QgsGraduatedSymbolRenderer(column, ranges)
    if len(numbers) == len(values) or "no_data" not in special:
        return graduated
    return _with_missing(layer, graduated, column, special["no_data"])


def _with_missing(
    layer: QgsVectorLayer,
    graduated: QgsGraduatedSymbolRenderer,
    column: str,
    item: Mapping[str, Any],
) -> Any:
    """Draw what has no value: a graduated map leaves a hole there, which reads as zero.

    QGIS's own conversion to rules leaves the lowest value out and rounds the edges.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    last = -math.inf
    for one in graduated.ranges():
        lower, upper = one.lowerValue(), one.upperValue()
        sign = ">=" if lower > last else ">"
        _add_rule(
            root,
            one.symbol().clone(),
            f'"{column}" {sign} {lower!r} AND "{column}" <= {upper!r}',
            one.label(),
        )
        last = upper
    _add_rule(root, _symbol(layer, item), f'"{column}" IS NULL', label_of(item))
    return QgsRuleBasedRenderer(root)


def _add_rule(root: Any, symbol: QgsSymbol, expression: str, label: str) -> None:
    rule = QgsRuleBasedRenderer.Rule(symbol)
    rule.setFilterExpression(expression)
    rule.setLabel(label)
    root.appendChild(rule)


def _raster_renderer(layer: QgsRasterLayer, kind: Kind) -> QgsSingleBandPseudoColorRenderer:
    low, high = 0.0, max(_range_of(layer)[1], 1e-12)
    colours = [QColor(colour) for colour in kind["ramp"]]
    places = _places([low, high / len(colours)])
    # almost nothing stays see-through, so that the streets below can be read
    clear = QColor(colours[0])
    clear.setAlphaF(0.0)
    items = [QgsColorRampShader.ColorRampItem(low, clear, _number(low, 0))]
    for position, colour in enumerate(colours, start=1):
        value = low + (high - low) * position / len(colours)
        items.append(QgsColorRampShader.ColorRampItem(value, colour, _number(value, places)))
    ramp = QgsColorRampShader(low, high, None, compat.INTERPOLATED)
    ramp.setColorRampItemList(items)
    legend = QgsColorRampLegendNodeSettings(ramp.legendSettings())
    numbers = QgsBasicNumericFormat()
    numbers.setNumberDecimalPlaces(places)
    numbers.setDecimalSeparator(marks().decimal_mark)
    numbers.setThousandsSeparator(marks().thousands_mark)
    legend.setNumericFormat(numbers)
    ramp.setLegendSettings(legend)
    return _shaded(layer, ramp)


def _diverging_renderer(layer: QgsRasterLayer, kind: Kind) -> QgsSingleBandPseudoColorRenderer:
    """Draw seven classes around the neutral value that the run said of the raster."""
    low, high = _range_of(layer)
    said = layer.customProperty(NEUTRAL)
    neutral = float(said) if said is not None else math.nan
    measure = str(layer.customProperty(MEASURE) or "ratio")
    edges = diverging_edges(measure, neutral, low, high)
    places = _places(edges)
    names = [_number(edge, places) for edge in edges]
    labels = [f"< {names[0]}", *(f"{a} – {b}" for a, b in pairwise(names)), f"> {names[-1]}"]
    items = [
        QgsColorRampShader.ColorRampItem(upper, QColor(colour), label)
        for upper, colour, label in zip((*edges, math.inf), kind["ramp"], labels, strict=True)
    ]
    ramp = QgsColorRampShader(low, high, None, compat.DISCRETE)
    ramp.setColorRampItemList(items)
    return _shaded(layer, ramp)


def _range_of(layer: QgsRasterLayer) -> tuple[float, float]:
    """Return the lowest and the highest value, of a sample where there are many."""
    stats = layer.dataProvider().bandStatistics(
        1, compat.STATISTIC_MINIMUM | compat.STATISTIC_MAXIMUM, layer.extent(), 250_000
    )
    return float(stats.minimumValue), float(stats.maximumValue)


def _shaded(layer: QgsRasterLayer, ramp: QgsColorRampShader) -> QgsSingleBandPseudoColorRenderer:
    """Return a renderer that colours the band by a ramp, over the ramp's own range."""
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(ramp.minimumValue())
    renderer.setClassificationMax(ramp.maximumValue())
    return renderer


def _classes_renderer(layer: QgsRasterLayer, kind: Kind) -> QgsPalettedRasterRenderer:
    """Draw a raster of class codes, each in its colour and words."""
    classes = []
    for item in kind["classes"]:
        colour = QColor(item["colour"])
        colour.setAlphaF(float(item.get("opacity", 1.0)))
        classes.append(QgsPalettedRasterRenderer.Class(int(item["value"]), colour, label_of(item)))
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def _symbol(layer: QgsVectorLayer, item: Mapping[str, Any]) -> QgsSymbol:
    colour = str(item["colour"])
    geometry = layer.geometryType()
    if geometry == compat.POINT:
        # many points: small and without an outline, so that the pattern is seen and not the dots
        many = layer.featureCount() > MANY_POINTS
        symbol: QgsSymbol = QgsMarkerSymbol.createSimple(
            {
                "color": colour,
                "outline_color": OUTLINE,
                "outline_width": "0.2",
                "outline_style": "no" if many else "solid",
                "size": "0.9" if many else "2.2",
            }
        )
    elif geometry == compat.LINE:
        width = float(item.get("width", LINE_WIDTH))
        symbol = QgsLineSymbol.createSimple(
            {"color": colour, "width": str(width), "capstyle": "round"}
        )
        symbol.symbolLayer(0).setRenderingPass(round(10 * width))
    else:
        symbol = _fill(colour, str(item.get("hatch", "")))
    symbol.setOpacity(float(item.get("opacity", 1.0)))
    return symbol


OVER = {"frame": "no", "strokes": "b_diagonal", "specks": "dense6"}
"""Signs without a fill, for a layer that lies over another."""


def _fill(colour: str, hatch: str) -> QgsFillSymbol:
    if hatch in OVER:
        framed = hatch == "frame"
        return QgsFillSymbol.createSimple(
            {
                "color": colour,
                "style": OVER[hatch],
                "outline_color": colour,
                "outline_width": "0.35",
                "outline_style": "solid" if framed else "no",
            }
        )
    if hatch == "outline":
        framed = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": FRAME, "outline_width": "0.5"}
        )
        # a frame must not be covered by a neighbour that is drawn later
        framed.symbolLayer(0).setRenderingPass(1)
        return framed
    outline = {"outline_color": HATCH if hatch else OUTLINE, "outline_width": "0.2"}
    symbol = QgsFillSymbol.createSimple({"color": colour, **outline})
    if hatch:
        pattern = {"diagonal": "b_diagonal", "dots": "dense6"}.get(hatch, "b_diagonal")
        over = QgsFillSymbol.createSimple({"color": HATCH, "style": pattern, "outline_style": "no"})
        symbol.appendSymbolLayer(over.symbolLayer(0).clone())
    return symbol


def quantile_edges(numbers: Sequence[float], steps: int) -> list[float]:
    """Return the edges of at most ``steps`` classes with about as many areas in each.

    Edges are observed values, so that whole numbers stay whole; equal values fall together.
    ``numbers`` are sorted.
    """
    if not numbers:
        return []
    count = len(numbers)
    positions = [max(0, math.ceil(count * step / steps) - 1) for step in range(steps + 1)]
    return sorted({numbers[position] for position in positions})


def shades(ramp: Sequence[str], count: int) -> list[str]:
    """Return ``count`` colours spread over a ramp, its lightest and darkest among them."""
    if count == 1:
        return [ramp[len(ramp) // 2]]
    colours = []
    for step in range(count):
        place = step * (len(ramp) - 1) / (count - 1)
        first, share = int(place), place - int(place)
        lower, upper = QColor(ramp[first]), QColor(ramp[min(first + 1, len(ramp) - 1)])
        mixed = [
            round(one + (other - one) * share)
            for one, other in zip(lower.getRgb()[:3], upper.getRgb()[:3], strict=True)
        ]
        colours.append(QColor(*mixed).name())
    return colours


def _is_number(value: Any) -> bool:
    # NULL is a QVariant in QGIS 3 and None in QGIS 4
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _places(edges: Sequence[float]) -> int:
    for places in range(6):
        if len({f"{edge:.{places}f}" for edge in edges}) == len(set(edges)):
            return places
    return 6


def _number(value: float, places: int) -> str:
    return written(value, places, in_column=True)


def _range_label(lower: float, upper: float, places: int) -> str:
    first, last = _number(lower, places), _number(upper, places)
    return first if first == last else f"{first} – {last}"
