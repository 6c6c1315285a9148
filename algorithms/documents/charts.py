"""Charts for documents: each a function from numbers and words to PNG bytes.

Words arrive translated; the caller also writes the alternative text, because only the caller
knows what the chart is meant to show.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from .canvas import Drawn, drawn, figure, text_width, typography, wrapped
from .catalogue import Catalogue
from .chart_frame import (
    Numbers,
    floats,
    head_height,
    key_row,
    label_places,
    number_axis,
    step_name,
    swatch_row,
    titled_axes,
    whole_steps,
)
from .numbers import format_share
from .plain_text import printable
from .rankings import bar_ranking, interval_dots
from .style import palette
from .words import (
    EQUALITY,
    HOUR_OF_DAY,
    PARTIAL_PERIOD,
    SHARE_OF_AREAS,
    SHARE_OF_EVENTS,
    WEEKDAYS,
)

__all__ = [
    "Panel",
    "bar_ranking",
    "hour_weekday_heat",
    "interval_dots",
    "line_series",
    "lorenz_curve",
    "small_multiples",
]

ENGLISH = Catalogue("en")
MARK_CM = 0.42
"""The room that the sign of a mark takes."""
HEAT = ("#fde2c6", "#f9c899", "#f2a56e", "#e67b47", "#c74f27", "#97311a", "#631c12")


@dataclass(frozen=True, slots=True)
class Panel:
    """One of several small charts on the same scale."""

    title: str
    values: Numbers


def line_series(
    labels: Sequence[str],
    values: Numbers,
    *,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    unit: str = "",
    value_label: str = "",
    band_low: Numbers = (),
    band_high: Numbers = (),
    band_label: str = "",
    partial_last: bool = False,
    marks: Sequence[tuple[float, str]] = (),
    decimals: int = 0,
    width_cm: float = 16.0,
    height_cm: float = 7.5,
) -> Drawn:
    """Draw a series over time, with the range of earlier years behind it.

    The last point is hollow and its stretch dashed when its period is incomplete. The axis starts
    at zero, and a gap stands for every missing value. ``marks`` are thin upright lines at places of
    the axis (0 is the first point), each with a short sign that the text below explains.
    """
    colours = palette()
    heights = floats(values)
    places = list(range(len(labels)))
    with typography():
        drawing, axes = titled_axes(
            width_cm, height_cm, title, unit, left=1.5, bottom=0.9, right=0.35
        )
        key: list[tuple[str, str]] = []
        if len(band_low) and len(band_high):
            axes.fill_between(
                places, floats(band_low), floats(band_high), color=colours["band"], linewidth=0
            )
            key.append(("band", band_label))
        whole = len(places) - 1 if partial_last and len(places) > 1 else len(places)
        line = {"color": colours["accent"], "linewidth": 1.8, "solid_capstyle": "round"}
        axes.plot(places[:whole], heights[:whole], **line)
        if len(labels) <= 24:
            axes.plot(places[:whole], heights[:whole], "o", color=colours["accent"], markersize=3.5)
        key.insert(0, ("line", value_label))
        if whole < len(places):
            axes.plot(
                places[whole - 1 :], heights[whole - 1 :], color=colours["accent"], linestyle="--"
            )
            axes.plot(
                places[-1:], heights[-1:], "o", markerfacecolor="white", markersize=5,
                markeredgecolor=colours["accent"], markeredgewidth=1.4,
            )  # fmt: skip
            key.append(("hollow", catalogue.translate(PARTIAL_PERIOD)))
        axes.set_xlim(-0.4, max(len(places) - 0.6, 0.6))
        tops = [number for number in (*heights, *floats(band_high)) if isfinite(number)]
        # signs of marks stand above the series, never over it
        room = 1.22 if marks else 1.08
        axes.set_ylim(0, max(tops, default=1) * room or 1)
        number_axis(axes.yaxis, catalogue.language, decimals)
        axes.grid(axis="y")
        axes.spines["left"].set_visible(False)
        _draw_marks(axes, marks, width_cm - 1.85)
        label_places(drawing, axes, labels, width_cm - 1.85)
        down = head_height(drawing, title, unit, width_cm) + 0.15
        key_row(drawing, [entry for entry in key if entry[1]], down)
        return drawn(drawing)


def _draw_marks(axes: Any, marks: Sequence[tuple[float, str]], width_cm: float) -> None:
    """Draw upright lines with their signs; signs that would touch share a place."""
    colours = palette()
    first, last = axes.get_xlim()
    per_place = width_cm / (last - first)
    signs: list[tuple[float, list[str]]] = []
    for place, sign in sorted(marks):
        inside = min(max(place, first + 0.05), last - 0.05)
        axes.axvline(
            inside, color=colours["neutral"], linewidth=0.9, linestyle=(0, (3, 2)), zorder=1.5
        )
        if signs and (inside - signs[-1][0]) * per_place < MARK_CM * (len(signs[-1][1]) + 1):
            signs[-1][1].append(sign)
        else:
            signs.append((inside, [sign]))
    for place, held in signs:
        axes.text(
            place, 0.985, printable(", ".join(held)), transform=axes.get_xaxis_transform(),
            size=7.5, weight="bold", va="top", ha="center", color=colours["text"],
            bbox={"boxstyle": "round,pad=0.25", "facecolor": "white", "linewidth": 0.6,
                  "edgecolor": colours["neutral"]},
        )  # fmt: skip


def hour_weekday_heat(
    counts: Sequence[Numbers],
    *,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    unit: str = "",
    width_cm: float = 16.0,
) -> Drawn:
    """Draw events by weekday (seven rows, Monday first) and hour (24 columns).

    A missing count is hatched: not shown is not zero.
    """
    import numpy
    from matplotlib.colors import BoundaryNorm, ListedColormap
    from matplotlib.patches import Rectangle

    grid = numpy.array([floats(row) for row in counts], dtype=float)
    colours = palette()
    with typography():
        days = [catalogue.translate(day) for day in WEEKDAYS]
        ruler = figure(width_cm, 2)
        left = max(text_width(ruler, day, 8) for day in days) + 0.3
        cell = (width_cm - left - 0.25) / 24
        head = head_height(ruler, title, unit, width_cm) + 0.1
        height_cm = head + 7 * max(cell, 0.52) + 1.75
        drawing, axes = titled_axes(
            width_cm, height_cm, title, unit, left=left, bottom=1.75, right=0.25, top=head
        )
        edges = whole_steps(grid)
        map_of_colours = ListedColormap(list(HEAT[: len(edges) - 1]))
        axes.pcolormesh(
            numpy.arange(25), numpy.arange(8), numpy.ma.masked_invalid(grid), cmap=map_of_colours,
            norm=BoundaryNorm(edges, len(edges) - 1), edgecolors="white", linewidth=1.0,
        )  # fmt: skip
        for day, hour in numpy.argwhere(grid == 0):
            axes.add_patch(
                Rectangle((hour, day), 1, 1, facecolor="#f4f5f6", edgecolor="white", linewidth=1.0)
            )
        for day, hour in numpy.argwhere(numpy.isnan(grid)):
            axes.add_patch(
                Rectangle(
                    (hour, day),
                    1,
                    1,
                    facecolor="white",
                    edgecolor="#b9c0c5",
                    hatch="////",
                    linewidth=0,
                )
            )
        axes.set_ylim(7, 0)
        axes.set_yticks([day + 0.5 for day in range(7)], days, color=colours["text"])
        axes.set_xticks(range(0, 25, 3), [str(hour) for hour in range(0, 25, 3)])
        axes.set_xlabel(catalogue.translate(HOUR_OF_DAY), fontsize=7.5)
        for side in ("left", "bottom"):
            axes.spines[side].set_visible(False)
        names = [(colour, step_name(low, high, catalogue)) for colour, low, high in zip(
            HEAT, edges[:-1], edges[1:], strict=False)]  # fmt: skip
        if (grid == 0).any():
            names.insert(0, ("#f4f5f6", "0"))
        some_missing = bool(numpy.isnan(grid).any())
        swatch_row(drawing, names, left, catalogue, some_missing=some_missing)
        return drawn(drawing)


def lorenz_curve(
    share_of_areas: Sequence[float],
    share_of_events: Sequence[float],
    *,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    marks: Sequence[tuple[float, float, str]] = (),
    width_cm: float = 11.0,
) -> Drawn:
    """Draw how far events concentrate in few areas, the most affected areas first.

    ``marks`` are points of the curve with a sentence each, such as “10 % of the areas hold half”.
    """
    colours = palette()
    with typography():
        ruler = figure(width_cm, 2)
        head = head_height(ruler, title, "", width_cm) + 0.2
        left, bottom, right = 1.7, 1.15, 0.7
        height_cm = head + (width_cm - left - right) * 0.8 + bottom
        drawing, axes = titled_axes(
            width_cm, height_cm, title, "", left=left, bottom=bottom, right=right, top=head
        )
        axes.plot([0, 1], [0, 1], color=colours["outline"], linewidth=0.9, linestyle=(0, (4, 2)))
        axes.fill_between(
            share_of_areas, share_of_areas, share_of_events, color=colours["accent_light"]
        )
        axes.plot(share_of_areas, share_of_events, color=colours["accent"], linewidth=2.0)
        room = (1 - 0.44) * (width_cm - left - right)
        axes.annotate(
            "\n".join(wrapped(drawing, catalogue.translate(EQUALITY), room * 0.62, 7)),
            (0.17, 0.17), xytext=(0.27, 0.13), color=colours["neutral"], fontsize=7, va="top",
            arrowprops={"arrowstyle": "-", "color": colours["outline"], "linewidth": 0.6},
        )  # fmt: skip
        for across, up, sentence in marks:
            axes.plot([across], [up], "o", color=colours["contrast"], markersize=5.5, zorder=5)
            lines = wrapped(
                drawing, sentence, (1 - across - 0.06) * (width_cm - left - right), 8, bold=True
            )
            axes.text(
                across + 0.03, up - 0.02, "\n".join(lines), va="top", weight="bold",
                color=colours["contrast"], fontsize=8,
                bbox={"facecolor": "white", "alpha": 0.85, "linewidth": 0, "pad": 1.5},
            )  # fmt: skip
        axes.set_xlim(0, 1)
        axes.set_ylim(0, 1.01)
        ticks = [0, 0.25, 0.5, 0.75, 1.0]
        names = [format_share(tick, catalogue.language, decimals=0) for tick in ticks]
        axes.set_xticks(ticks, names)
        axes.set_yticks(ticks, names)
        axes.grid(visible=True)
        axes.set_xlabel(catalogue.translate(SHARE_OF_AREAS), fontsize=7.5)
        axes.set_ylabel(catalogue.translate(SHARE_OF_EVENTS), fontsize=7.5)
        return drawn(drawing)


def small_multiples(
    labels: Sequence[str],
    panels: Sequence[Panel],
    *,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    unit: str = "",
    columns: int = 3,
    decimals: int = 0,
    width_cm: float = 16.0,
) -> Drawn:
    """Draw the same series for several places or offences, all on one scale."""
    colours = palette()
    with typography():
        ruler = figure(width_cm, 2)
        rows = -(-len(panels) // columns)
        head = head_height(ruler, title, unit, width_cm)
        left, panel_height = 1.2, 3.2
        height_cm = head + rows * panel_height
        drawing, axes = titled_axes(
            width_cm, height_cm, title, unit, left=left, bottom=0.5, right=0.2
        )
        axes.remove()
        width = (width_cm - left) / columns
        top = (
            max((v for p in panels for v in floats(p.values) if isfinite(v)), default=1.0) * 1.1
            or 1.0
        )
        for index, panel in enumerate(panels):
            row, column = divmod(index, columns)
            box = (
                (left + column * width) / width_cm,
                (height_cm - head - (row + 1) * panel_height + 0.65) / height_cm,
                (width - 0.4) / width_cm,
                (panel_height - 1.25) / height_cm,
            )
            small = drawing.add_axes(box)
            small.plot(
                range(len(labels)), floats(panel.values), color=colours["accent"], linewidth=1.5
            )
            small.set_ylim(0, top)
            small.set_xlim(-0.3, max(len(labels) - 0.7, 0.7))
            name = wrapped(drawing, panel.title, width - 0.4, 8, bold=True)
            small.set_title(name[0] if name else "", loc="left", fontsize=8, weight="bold", pad=4)
            small.grid(axis="y")
            small.spines["left"].set_visible(False)
            number_axis(small.yaxis, catalogue.language, decimals, steps=3)
            if column:
                small.tick_params(labelleft=False)
            small.set_xticks([0, len(labels) - 1], [printable(labels[0]), printable(labels[-1])])
            small.tick_params(labelsize=7)
            for name, side in zip(small.get_xticklabels(), ("left", "right"), strict=True):
                name.set_horizontalalignment(side)
        return drawn(drawing)
