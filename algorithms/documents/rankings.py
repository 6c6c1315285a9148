"""Charts with a row per place: bars, and estimates with their intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import isfinite
from typing import Any

from .canvas import Drawn, drawn, figure, text_width, typography, wrapped
from .catalogue import Catalogue
from .chart_frame import (
    Numbers,
    floats,
    head_height,
    number_axis,
    reference_label_above,
    titled_axes,
)
from .numbers import format_number
from .plain_text import printable
from .style import palette

__all__ = ["bar_ranking", "interval_dots", "paired_bars"]

ENGLISH = Catalogue("en")


def bar_ranking(
    labels: Sequence[str],
    values: Numbers,
    *,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    unit: str = "",
    low: Numbers = (),
    high: Numbers = (),
    highlighted: Sequence[int] = (),
    reference: float | None = None,
    reference_label: str = "",
    decimals: int = 0,
    width_cm: float = 16.0,
) -> Drawn:
    """Draw horizontal bars in the order given, with intervals and a reference line when there are.

    With ``highlighted`` the bars of those positions are dark and the others grey.
    """
    colours = palette()
    chosen = set(highlighted) or set(range(len(labels)))

    def draw(axes: Any, places: list[int]) -> None:
        widths = [number if isfinite(number) else 0.0 for number in floats(values)]
        fill = [colours["accent"] if place in chosen else "#b4c3cb" for place in range(len(labels))]
        axes.barh(places, widths, color=fill, height=0.68)
        if len(low) and len(high):
            # The white line keeps the interval visible over a dark bar.
            for colour, width in (("white", 3.0), (colours["text"], 1.1)):
                axes.hlines(places, floats(low), floats(high), color=colour, linewidth=width)

    return _ranked(
        draw, labels, values, low=low, high=high, catalogue=catalogue, title=title, unit=unit,
        reference=reference, reference_label=reference_label, decimals=decimals, width_cm=width_cm,
    )  # fmt: skip


def interval_dots(
    labels: Sequence[str],
    values: Numbers,
    low: Numbers,
    high: Numbers,
    *,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    unit: str = "",
    reference: float | None = None,
    reference_label: str = "",
    decimals: int = 1,
    width_cm: float = 16.0,
) -> Drawn:
    """Draw estimates as dots with their intervals; those that exclude the reference stand out."""
    colours = palette()
    lows, highs = floats(low), floats(high)

    def draw(axes: Any, places: list[int]) -> None:
        for place, value, bottom, top in zip(places, floats(values), lows, highs, strict=True):
            apart = reference is None or bottom > reference or top < reference
            colour = colours["accent"] if apart else "#8fa3ae"
            axes.hlines(place, bottom, top, color=colour, linewidth=2.0)
            axes.plot(value, place, "o", color=colour, markersize=5.5)

    return _ranked(
        draw, labels, values, low=low, high=high, catalogue=catalogue, title=title, unit=unit,
        reference=reference, reference_label=reference_label, decimals=decimals, width_cm=width_cm,
    )  # fmt: skip


def _ranked(
    draw: Callable[[Any, list[int]], None],
    labels: Sequence[str],
    values: Numbers,
    *,
    low: Numbers,
    high: Numbers,
    catalogue: Catalogue,
    title: str,
    unit: str,
    reference: float | None,
    reference_label: str,
    decimals: int,
    width_cm: float,
) -> Drawn:
    """Lay out one row per label with its value written at the right edge."""
    colours = palette()
    with typography():
        ruler = figure(width_cm, 2)
        widest = max((text_width(ruler, printable(label), 8) for label in labels), default=1.0)
        left = min(widest, width_cm * 0.38) + 0.3
        names = [wrapped(ruler, label, left - 0.25, 8) or [""] for label in labels]
        written = [
            format_number(v, catalogue.language, decimals=decimals, in_column=True) for v in values
        ]
        right = (
            max((text_width(ruler, number, 8, bold=True) for number in written), default=1) + 0.3
        )
        row = 0.34 * max((len(name) for name in names), default=1) + 0.26
        bottom = 0.75
        head = head_height(ruler, title, unit, width_cm) + (0.5 if reference is not None else 0.1)
        height_cm = head + row * max(len(labels), 1) + bottom
        drawing, axes = titled_axes(
            width_cm, height_cm, title, unit, left=left, bottom=bottom, right=right, top=head
        )
        places = list(range(len(labels)))
        draw(axes, places)
        axes.set_ylim(max(len(labels), 1) - 0.5, -0.5)
        numbers = [*floats(values), *floats(low), *floats(high), reference or 0.0, 0.0]
        finite = [number for number in numbers if isfinite(number)]
        low_end = min(finite)
        reach = max(finite) - low_end
        axes.set_xlim(low_end - (0.03 * reach if low_end < 0 else 0), max(finite) * 1.02 or 1)
        axes.set_yticks(places, ["\n".join(name) for name in names], color=colours["text"])
        edge = axes.get_yaxis_transform()
        for place, number in zip(places, written, strict=True):
            axes.text(
                1 + right / (width_cm - left - right), place, number, transform=edge, ha="right",
                va="center", weight="bold",
            )  # fmt: skip
        if reference is not None:
            axes.axvline(reference, color=colours["contrast"], linewidth=1.1, linestyle=(0, (4, 2)))
            reference_label_above(drawing, axes, reference, reference_label, head)
        number_axis(axes.xaxis, catalogue.language, decimals)
        axes.grid(axis="x")
        axes.spines["left"].set_visible(False)
        axes.spines["bottom"].set_visible(False)
        return drawn(drawing)


def paired_bars(
    labels: Sequence[str],
    left: Numbers,
    right: Numbers,
    *,
    left_label: str,
    right_label: str,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    unit: str = "",
    width_cm: float = 16.0,
) -> Drawn:
    """Draw two groups back to back, such as women and men by age band, youngest at the bottom.

    Both sides share one scale. A missing value leaves its place empty.
    """
    colours = palette()
    sides = [
        [number if isfinite(number) else 0.0 for number in floats(side)] for side in (left, right)
    ]
    reach = max((*sides[0], *sides[1]), default=1.0) * 1.18 or 1.0
    with typography():
        height_cm = 2.6 + 0.85 * len(labels)
        ruler = figure(width_cm, 2)
        widest = max((text_width(ruler, printable(label), 8) for label in labels), default=0.0)
        drawing, axes = titled_axes(
            width_cm, height_cm, title, unit, left=min(max(widest + 0.3, 2.6), width_cm / 2),
            bottom=0.7, right=0.5,
        )  # fmt: skip
        places = list(range(len(labels)))
        axes.barh(places, [-number for number in sides[0]], color=colours["accent"], height=0.7)
        axes.barh(places, sides[1], color="#9fb6c1", height=0.7)
        for place in places:
            for side, numbers in ((-1, sides[0]), (1, sides[1])):
                if numbers[place]:
                    axes.text(
                        side * (numbers[place] + reach * 0.015), place,
                        format_number(numbers[place], catalogue.language, in_column=True),
                        va="center", ha="left" if side > 0 else "right", fontsize=8,
                    )  # fmt: skip
        axes.axvline(0, color=colours["text"], linewidth=0.8)
        axes.set_xlim(-reach, reach)
        axes.set_ylim(-0.6, len(labels) - 0.2)
        axes.set_yticks(places, [printable(label) for label in labels])
        axes.set_xticks([])
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.tick_params(length=0)
        for across, name, anchor in ((-0.02, left_label, "right"), (0.02, right_label, "left")):
            axes.text(
                across * reach, len(labels) - 0.38, printable(name), ha=anchor, va="bottom",
                weight="bold", fontsize=8.5, color=colours["neutral"],
            )  # fmt: skip
        return drawn(drawing)
