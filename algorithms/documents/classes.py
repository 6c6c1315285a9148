"""Legend classes: breaks for numbers, and which class each value belongs to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

from ..core.diverging import diverging_edges
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .numbers import format_number
from .style import ResultStyle, result_style

__all__ = [
    "MapClass",
    "category_classes",
    "class_breaks",
    "class_positions",
    "diverging_classes",
    "graduated_classes",
]


@dataclass(frozen=True, slots=True)
class MapClass:
    """A class of a map: one ``value``, or the numbers above ``lower`` up to ``upper``.

    The lowest class also takes its own lower bound. ``missing`` takes what has no value.
    """

    label: str
    colour: str
    value: object = None
    lower: float | None = None
    upper: float | None = None
    hatch: str = ""
    opacity: float = 1.0
    missing: bool = False
    width: float = 0.8


def class_breaks(
    values: Any, k: int = 5, *, method: Literal["quantile", "pretty"] = "quantile"
) -> tuple[float, ...]:
    """Return the edges of at most ``k`` classes, from the lowest to the highest value.

    ``quantile`` puts about as many areas into each class; equal values fall together, so there may
    be fewer classes. ``pretty`` puts the edges on round numbers. Missing values are left out.
    """
    import numpy

    if k < 2:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{count} classes make no map: choose 2 or more."),
            count=k,
        )
    numbers = numpy.asarray(values, dtype=float)
    numbers = numbers[numpy.isfinite(numbers)]
    if numbers.size == 0:
        return ()
    if method == "pretty":
        return _round_edges(float(numbers.min()), float(numbers.max()), k)
    # Observed values as edges, so that whole numbers stay whole.
    numbers.sort()
    last = [max(-(-len(numbers) * part // k), 1) - 1 for part in range(k + 1)]
    return tuple(float(edge) for edge in numpy.unique(numbers[last]))


def _round_edges(low: float, high: float, k: int) -> tuple[float, ...]:
    if low == high:
        return (low,)
    rough = (high - low) / k
    power = 10.0 ** math.floor(math.log10(rough))
    for factor in (1, 2, 2.5, 5, 10, 20):
        step = factor * power
        first, last = math.floor(low / step), math.ceil(high / step)
        if last - first <= k:
            break
    return tuple(round(place * step, 12) for place in range(first, last + 1))


def category_classes(kind: str, language: str) -> tuple[MapClass, ...]:
    """Return the classes of a result kind that has a class per value, or a single look."""
    return tuple(
        MapClass(
            label=one.label(language),
            colour=one.colour,
            value=one.value,
            hatch=one.hatch,
            opacity=one.opacity,
            missing=one.value == "no_data",
            width=one.width,
        )
        for one in result_style(kind).classes
    )


def graduated_classes(
    kind: str,
    values: Any,
    language: str,
    *,
    k: int = 5,
    method: Literal["quantile", "pretty"] = "quantile",
    decimals: int | None = None,
) -> tuple[MapClass, ...]:
    """Return classes for the numbers of a sequential kind, lowest first, zero and missing apart.

    ``decimals`` ``None`` writes as few as keep the edges apart.
    """
    import numpy

    style = result_style(kind)
    numbers = numpy.asarray(values, dtype=float)
    positive = numbers[numpy.isfinite(numbers) & (numbers != 0)]
    whole = bool((positive == numpy.round(positive)).all())
    edges = class_breaks(positive, min(k, len(style.ramp)), method=method)
    classes = [_special(style, "zero", language)] if (numbers == 0).any() else []
    if len(edges) == 1:
        edges = (edges[0], edges[0])
    colours = style.colours(len(edges) - 1) if len(edges) > 1 else ()
    places = _places(edges, decimals, whole=whole)
    for place, colour in enumerate(colours):
        lower, upper = edges[place], edges[place + 1]
        shown = lower + 1 if whole and place and method == "quantile" else lower
        first = format_number(shown, language, decimals=places, in_column=True)
        last = format_number(upper, language, decimals=places, in_column=True)
        label = first if first == last else f"{first} – {last}"
        classes.append(MapClass(label=label, colour=colour, lower=lower, upper=upper))
    if numpy.isnan(numbers).any() and any(one.value == "no_data" for one in style.classes):
        classes.append(_special(style, "no_data", language))
    return tuple(classes)


def diverging_classes(
    kind: str, values: Any, language: str, *, measure: str, neutral: float
) -> tuple[MapClass, ...]:
    """Return the seven classes of a diverging kind around its neutral value, lowest first."""
    import numpy

    style = result_style(kind)
    numbers = numpy.asarray(values, dtype=float)
    numbers = numbers[numpy.isfinite(numbers)]
    if not numbers.size:
        return ()
    low, high = float(numbers.min()), float(numbers.max())
    edges = diverging_edges(measure, neutral, low, high)
    places = _places(edges, None, whole=False)
    names = [format_number(edge, language, decimals=places, in_column=True) for edge in edges]
    labels = [
        f"< {names[0]}",
        *(f"{one} – {two}" for one, two in pairwise(names)),
        f"> {names[-1]}",
    ]
    bounds = (-math.inf, *edges, math.inf)
    return tuple(
        MapClass(label=label, colour=colour, lower=lower, upper=upper)
        for label, colour, lower, upper in zip(
            labels, style.ramp, bounds[:-1], bounds[1:], strict=True
        )
    )


def _special(style: ResultStyle, value: str, language: str) -> MapClass:
    one = style.class_of(value)
    return MapClass(
        label=one.label(language),
        colour=one.colour,
        value=0 if value == "zero" else value,
        hatch=one.hatch,
        opacity=one.opacity,
        missing=value == "no_data",
    )


def _places(edges: Sequence[float], decimals: int | None, *, whole: bool) -> int:
    """Return the fewest decimals that write all edges apart."""
    if decimals is not None:
        return decimals
    if whole:
        return 0
    for places in range(6):
        if len({f"{edge:.{places}f}" for edge in edges}) == len(set(edges)):
            return places
    return 6


def class_positions(values: Any, classes: Sequence[MapClass]) -> Any:
    """Return for each value the position of its class, −1 where no class takes it."""
    import numpy
    import pandas

    column = pandas.Series(values)
    missing = column.isna().to_numpy()
    positions = numpy.full(len(column), -1)
    ranges = [place for place, one in enumerate(classes) if one.lower is not None]
    if ranges:
        numbers = pandas.to_numeric(column, errors="coerce").to_numpy(dtype=float)
        for place in ranges:
            lower, upper = classes[place].lower, classes[place].upper
            inside = (numbers > lower) & (numbers <= (math.inf if upper is None else upper))
            if place == ranges[0]:
                inside |= numbers == lower
            positions[inside & (positions < 0)] = place
    for place, one in enumerate(classes):
        if one.lower is None and not (one.missing and ranges):
            everything = one.value == "" and len(classes) == 1
            same = (
                numpy.ones(len(column), bool)
                if everything
                else (column == one.value).to_numpy(bool)
            )
            positions[same & (~missing | everything)] = place
        if one.missing:
            positions[missing] = place
    return positions
