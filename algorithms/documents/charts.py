"""Charts for documents: each a function from numbers and words to PNG bytes.

Words arrive translated; the caller also writes the alternative text, because only the caller
knows what the chart is meant to show.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from .canvas import figure, line_height, png, text_width, typography, wrapped
from .catalogue import Catalogue
from .numbers import format_number, format_share, plain_value
from .plain_text import printable
from .style import palette
from .words import (
    EQUALITY,
    HOUR_OF_DAY,
    MANY_EVENTS,
    NOT_SHOWN,
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
TITLE_SIZE = 9.5
SUBTITLE_SIZE = 8.0
GAP = 0.25
HEAT = ("#fde2c6", "#f9c899", "#f2a56e", "#e67b47", "#c74f27", "#97311a", "#631c12")

Numbers = Sequence[float | None]


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
    decimals: int = 0,
    width_cm: float = 16.0,
    height_cm: float = 7.5,
) -> bytes:
    """Draw a series over time, with the range of earlier years behind it.

    The last point is hollow and its stretch dashed when its period is incomplete. The axis starts
    at zero, and a gap stands for every missing value.
    """
    colours = palette()
    heights = _floats(values)
    places = list(range(len(labels)))
    with typography():
        drawing, axes = _axes(width_cm, height_cm, title, unit, left=1.5, bottom=0.9, right=0.35)
        key: list[tuple[str, str]] = []
        if len(band_low) and len(band_high):
            axes.fill_between(
                places, _floats(band_low), _floats(band_high), color=colours["band"], linewidth=0
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
        tops = [number for number in (*heights, *_floats(band_high)) if number == number]
        axes.set_ylim(0, max(tops, default=1) * 1.08 or 1)
        _number_axis(axes.yaxis, catalogue.language, decimals)
        axes.grid(axis="y")
        axes.spines["left"].set_visible(False)
        _label_places(drawing, axes, labels, width_cm - 1.85)
        _key(drawing, [entry for entry in key if entry[1]], width_cm, height_cm, title, unit)
        return png(drawing)


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
) -> bytes:
    """Draw horizontal bars in the order given, with intervals and a reference line when there are.

    With ``highlighted`` the bars of those positions are dark and the others grey.
    """
    colours = palette()
    chosen = set(highlighted) or set(range(len(labels)))

    def draw(axes: Any, places: list[int]) -> None:
        widths = [0.0 if number != number else number for number in _floats(values)]
        fill = [colours["accent"] if place in chosen else "#b4c3cb" for place in range(len(labels))]
        axes.barh(places, widths, color=fill, height=0.68)
        if len(low) and len(high):
            axes.hlines(places, _floats(low), _floats(high), color=colours["text"], linewidth=0.9)

    return _ranked(
        draw, labels, values, catalogue, title, unit, low, high, reference, reference_label,
        decimals, width_cm,
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
) -> bytes:
    """Draw estimates as dots with their intervals; those that exclude the reference stand out."""
    colours = palette()
    lows, highs = _floats(low), _floats(high)

    def draw(axes: Any, places: list[int]) -> None:
        for place, value, bottom, top in zip(places, _floats(values), lows, highs, strict=True):
            apart = reference is None or bottom > reference or top < reference
            colour = colours["accent"] if apart else "#8fa3ae"
            axes.hlines(place, bottom, top, color=colour, linewidth=2.0)
            axes.plot(value, place, "o", color=colour, markersize=5.5)

    return _ranked(
        draw, labels, values, catalogue, title, unit, low, high, reference, reference_label,
        decimals, width_cm,
    )  # fmt: skip


def _ranked(
    draw: Callable[[Any, list[int]], None],
    labels: Sequence[str],
    values: Numbers,
    catalogue: Catalogue,
    title: str,
    unit: str,
    low: Numbers,
    high: Numbers,
    reference: float | None,
    reference_label: str,
    decimals: int,
    width_cm: float,
) -> bytes:
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
        head = _head_height(ruler, title, unit, width_cm) + (0.5 if reference is not None else 0.1)
        height_cm = head + row * max(len(labels), 1) + bottom
        drawing, axes = _axes(
            width_cm, height_cm, title, unit, left=left, bottom=bottom, right=right, top=head
        )
        places = list(range(len(labels)))
        draw(axes, places)
        axes.set_ylim(max(len(labels), 1) - 0.5, -0.5)
        numbers = [*_floats(values), *_floats(low), *_floats(high), reference or 0.0, 0.0]
        finite = [number for number in numbers if number == number]
        axes.set_xlim(min(finite), max(finite) * 1.02 or 1)
        axes.set_yticks(places, ["\n".join(name) for name in names], color=colours["text"])
        edge = axes.get_yaxis_transform()
        for place, number in zip(places, written, strict=True):
            axes.text(
                1 + right / (width_cm - left - right), place, number, transform=edge, ha="right",
                va="center", weight="bold",
            )  # fmt: skip
        if reference is not None:
            axes.axvline(reference, color=colours["contrast"], linewidth=1.1, linestyle=(0, (4, 2)))
            _reference_label(drawing, axes, reference, reference_label, width_cm, height_cm, head)
        _number_axis(axes.xaxis, catalogue.language, decimals)
        axes.grid(axis="x")
        axes.spines["left"].set_visible(False)
        axes.spines["bottom"].set_visible(False)
        return png(drawing)


def hour_weekday_heat(
    counts: Sequence[Numbers],
    *,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    unit: str = "",
    width_cm: float = 16.0,
) -> bytes:
    """Draw events by weekday (seven rows, Monday first) and hour (24 columns).

    A missing count is hatched: not shown is not zero.
    """
    import numpy
    from matplotlib.colors import BoundaryNorm, ListedColormap
    from matplotlib.patches import Rectangle

    grid = numpy.array([_floats(row) for row in counts], dtype=float)
    colours = palette()
    with typography():
        days = [catalogue.translate(day) for day in WEEKDAYS]
        ruler = figure(width_cm, 2)
        left = max(text_width(ruler, day, 8) for day in days) + 0.3
        cell = (width_cm - left - 0.25) / 24
        head = _head_height(ruler, title, unit, width_cm) + 0.1
        height_cm = head + 7 * max(cell, 0.52) + 1.75
        drawing, axes = _axes(
            width_cm, height_cm, title, unit, left=left, bottom=1.75, right=0.25, top=head
        )
        edges = _whole_steps(grid)
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
        names = [(colour, _step_name(low, high, catalogue)) for colour, low, high in zip(
            HEAT, edges[:-1], edges[1:], strict=False)]  # fmt: skip
        if (grid == 0).any():
            names.insert(0, ("#f4f5f6", "0"))
        _swatches(
            drawing, names, bool(numpy.isnan(grid).any()), left, catalogue, width_cm, height_cm
        )
        return png(drawing)


def lorenz_curve(
    share_of_areas: Sequence[float],
    share_of_events: Sequence[float],
    *,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    marks: Sequence[tuple[float, float, str]] = (),
    width_cm: float = 11.0,
) -> bytes:
    """Draw how far events concentrate in few areas, the most affected areas first.

    ``marks`` are points of the curve with a sentence each, such as “10 % of the areas hold half”.
    """
    colours = palette()
    with typography():
        ruler = figure(width_cm, 2)
        head = _head_height(ruler, title, "", width_cm) + 0.2
        left, bottom, right = 1.7, 1.15, 0.7
        height_cm = head + (width_cm - left - right) * 0.8 + bottom
        drawing, axes = _axes(
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
            (0.56, 0.56), xytext=(0.60, 0.40), color=colours["neutral"], fontsize=7, va="top",
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
        return png(drawing)


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
) -> bytes:
    """Draw the same series for several places or offences, all on one scale."""
    colours = palette()
    with typography():
        ruler = figure(width_cm, 2)
        rows = -(-len(panels) // columns)
        head = _head_height(ruler, title, unit, width_cm)
        left, panel_height = 1.2, 3.2
        height_cm = head + rows * panel_height
        drawing, axes = _axes(width_cm, height_cm, title, unit, left=left, bottom=0.5, right=0.2)
        axes.remove()
        width = (width_cm - left) / columns
        top = (
            max((v for p in panels for v in _floats(p.values) if v == v), default=1.0) * 1.1 or 1.0
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
                range(len(labels)), _floats(panel.values), color=colours["accent"], linewidth=1.5
            )
            small.set_ylim(0, top)
            small.set_xlim(-0.3, max(len(labels) - 0.7, 0.7))
            name = wrapped(drawing, panel.title, width - 0.4, 8, bold=True)
            small.set_title(name[0] if name else "", loc="left", fontsize=8, weight="bold", pad=4)
            small.grid(axis="y")
            small.spines["left"].set_visible(False)
            _number_axis(small.yaxis, catalogue.language, decimals, steps=3)
            if column:
                small.tick_params(labelleft=False)
            small.set_xticks([0, len(labels) - 1], [printable(labels[0]), printable(labels[-1])])
            small.tick_params(labelsize=7)
            for name, side in zip(small.get_xticklabels(), ("left", "right"), strict=True):
                name.set_horizontalalignment(side)
        return png(drawing)


def _floats(values: Numbers) -> list[float]:
    """Missing values as NaN, which Matplotlib leaves out."""
    plain = (plain_value(value) for value in values)
    return [float("nan") if value is None else float(str(value)) for value in plain]


def _head_height(drawing: Any, title: str, unit: str, width_cm: float) -> float:
    lines = len(wrapped(drawing, title, width_cm - 0.1, TITLE_SIZE, bold=True)) if title else 0
    height = lines * line_height(TITLE_SIZE) + (line_height(SUBTITLE_SIZE) if unit else 0)
    return height + GAP if height else 0.15


def _axes(
    width_cm: float,
    height_cm: float,
    title: str,
    unit: str,
    *,
    left: float,
    bottom: float,
    right: float,
    top: float | None = None,
) -> tuple[Any, Any]:
    """Return a figure with its title and unit written, and the axes below them."""
    drawing = figure(width_cm, height_cm)
    lines = wrapped(drawing, title, width_cm - 0.1, TITLE_SIZE, bold=True) if title else []
    down = 0.05
    for line in lines:
        drawing.text(0, 1 - down / height_cm, line, size=TITLE_SIZE, weight="bold", va="top")
        down += line_height(TITLE_SIZE)
    if unit:
        drawing.text(
            0, 1 - down / height_cm, printable(unit), size=SUBTITLE_SIZE, va="top",
            color=palette()["neutral"],
        )  # fmt: skip
    head = _head_height(drawing, title, unit, width_cm) + 0.6 if top is None else top
    box = (
        left / width_cm,
        bottom / height_cm,
        (width_cm - left - right) / width_cm,
        (height_cm - bottom - head) / height_cm,
    )
    return drawing, drawing.add_axes(box)


def _number_axis(axis: Any, language: str, decimals: int, *, steps: int = 5) -> None:
    """Write the axis's numbers as the language does, on round steps."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis.set_major_locator(MaxNLocator(steps, integer=decimals == 0, steps=[1, 2, 2.5, 5, 10]))

    def written(number: float, _place: int) -> str:
        places = decimals if number != round(number) else 0
        return format_number(number, language, decimals=places, in_column=True)

    axis.set_major_formatter(FuncFormatter(written))


def _label_places(drawing: Any, axes: Any, labels: Sequence[str], width_cm: float) -> None:
    """Label as many places as fit, evenly, the last one always."""
    names = [printable(label) for label in labels]
    if not names:
        return
    widest = max(text_width(drawing, name, 8) for name in names) + 0.3
    fitting = max(1, int(width_cm / widest))
    step = -(-len(names) // fitting)
    for regular in (1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120):
        if regular >= step:
            step = regular
            break
    shown = list(range(0, len(names), step))
    axes.set_xticks(shown, [names[place] for place in shown])


def _key(
    drawing: Any,
    entries: list[tuple[str, str]],
    width_cm: float,
    height_cm: float,
    title: str,
    unit: str,
) -> None:
    """Explain line, band and hollow point in one row under the title."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Rectangle

    colours = palette()
    across = 0.05
    down = _head_height(drawing, title, unit, width_cm) + 0.15
    for sign, name in entries:
        left, middle = across / width_cm, 1 - down / height_cm
        if sign == "band":
            size = (0.6 / width_cm, 0.26 / height_cm)
            drawing.add_artist(
                Rectangle(
                    (left, middle - size[1] / 2),
                    *size,
                    transform=drawing.transFigure,
                    facecolor=colours["band"],
                    linewidth=0,
                )  # fmt: skip
            )
        else:
            hollow = sign == "hollow"
            drawing.add_artist(
                Line2D(
                    [left, left + 0.3 / width_cm, left + 0.6 / width_cm],
                    [middle] * 3,
                    color=colours["accent"],
                    linewidth=1.6,
                    linestyle="--" if hollow else "-",
                    marker="o",
                    markevery=[1],
                    markersize=4,
                    markerfacecolor="white" if hollow else colours["accent"],
                )  # fmt: skip
            )
        text = printable(name)
        drawing.text((across + 0.75) / width_cm, middle, text, size=7.5, va="center_baseline")
        across += 0.75 + text_width(drawing, text, 7.5) + 0.5


def _reference_label(
    drawing: Any,
    axes: Any,
    reference: float,
    label: str,
    width_cm: float,
    height_cm: float,
    head: float,
) -> None:
    """Write what the reference line is above it, inside the picture."""
    text = printable(label)
    half = text_width(drawing, text, 7.5) / 2
    box = axes.get_position()
    low, high = axes.get_xlim()
    centre = (box.x0 + box.width * (reference - low) / (high - low)) * width_cm
    centre = min(max(centre, half + 0.05), width_cm - half - 0.05)
    drawing.text(
        centre / width_cm, 1 - (head - 0.12) / height_cm, text, size=7.5, ha="center", va="bottom",
        color=palette()["contrast"],
    )  # fmt: skip


def _whole_steps(grid: Any) -> list[int]:
    """Return class edges above zero in whole events."""
    import numpy

    seen = grid[numpy.isfinite(grid) & (grid > 0)]
    most = int(seen.max()) if seen.size else 1
    count = min(5, most)
    edges = sorted({1, *(1 + round(most * step / count) for step in range(1, count + 1))})
    return edges if len(edges) > 1 else [1, 2]


def _step_name(low: int, high: int, catalogue: Catalogue) -> str:
    first = format_number(low, catalogue.language, in_column=True)
    last = format_number(high - 1, catalogue.language, in_column=True)
    return first if first == last else f"{first}–{last}"


def _swatches(
    drawing: Any,
    names: list[tuple[str, str]],
    some_missing: bool,
    left: float,
    catalogue: Catalogue,
    width_cm: float,
    height_cm: float,
) -> None:
    """Draw a row of classes at the foot of the picture."""
    from matplotlib.patches import Rectangle

    entries = [(colour, name, "") for colour, name in names]
    if some_missing:
        entries.append(("white", catalogue.translate(NOT_SHOWN), "////"))
    across = left
    up = 0.2
    for place, (colour, name, hatch) in enumerate(entries):
        last_number = place == len(names) - 1
        text = catalogue.translate(MANY_EVENTS, count=name) if last_number else name
        drawing.add_artist(
            Rectangle(
                (across / width_cm, up / height_cm),
                0.5 / width_cm,
                0.32 / height_cm,
                transform=drawing.transFigure,
                facecolor=colour,
                hatch=hatch,
                edgecolor="#b9c0c5",
                linewidth=0.4,
            )  # fmt: skip
        )
        drawing.text(
            (across + 0.62) / width_cm, (up + 0.15) / height_cm, text, size=7.5, va="center"
        )
        across += 0.62 + text_width(drawing, text, 7.5) + 0.4
