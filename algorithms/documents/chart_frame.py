"""What charts have in common: title, axes, numbers on them, and their keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .canvas import figure, line_height, text_width, wrapped
from .catalogue import Catalogue
from .numbers import format_number, plain_value
from .plain_text import printable
from .style import palette
from .words import MANY_EVENTS, NOT_SHOWN, ONE_EVENT

TITLE_SIZE = 9.5
SUBTITLE_SIZE = 8.0
GAP = 0.25
EXPECTED = "#8a5a12"
"""The colour of what was expected, beside what was observed."""

Numbers = Sequence[float | None]


def floats(values: Numbers) -> list[float]:
    """Return missing values as NaN, which Matplotlib leaves out."""
    plain = (plain_value(value) for value in values)
    return [float("nan") if value is None else float(str(value)) for value in plain]


def head_height(drawing: Any, title: str, unit: str, width_cm: float) -> float:
    """Return how much the title and the unit take from the top."""
    lines = len(wrapped(drawing, title, width_cm - 0.1, TITLE_SIZE, bold=True)) if title else 0
    height = lines * line_height(TITLE_SIZE) + (line_height(SUBTITLE_SIZE) if unit else 0)
    return height + GAP if height else 0.15


def titled_axes(
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
    head = head_height(drawing, title, unit, width_cm) + 0.6 if top is None else top
    box = (
        left / width_cm,
        bottom / height_cm,
        (width_cm - left - right) / width_cm,
        (height_cm - bottom - head) / height_cm,
    )
    return drawing, drawing.add_axes(box)


def number_axis(axis: Any, language: str, decimals: int, *, steps: int = 5) -> None:
    """Write the axis's numbers as the language does, on round steps."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis.set_major_locator(MaxNLocator(steps, integer=decimals == 0, steps=[1, 2, 2.5, 5, 10]))

    def written(number: float, _place: int) -> str:
        places = decimals if number != round(number) else 0
        return format_number(number, language, decimals=places, in_column=True)

    axis.set_major_formatter(FuncFormatter(written))


def label_places(drawing: Any, axes: Any, labels: Sequence[str], width_cm: float) -> None:
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


def size_cm(drawing: Any) -> tuple[float, float]:
    """Return the width and height of a picture in centimetres."""
    width, height = drawing.get_size_inches() * 2.54
    return float(width), float(height)


def key_row(drawing: Any, entries: list[tuple[str, str]], down: float) -> None:
    """Explain lines, band and hollow point in one row, ``down`` centimetres from the top."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Rectangle

    colours = palette()
    width_cm, height_cm = size_cm(drawing)
    needed = sum(text_width(drawing, printable(name), 7.5) + 1.25 for _, name in entries)
    size = 7.5 * min(1.0, (width_cm - 0.05) / max(needed, 0.1))
    across = 0.05
    for sign, name in entries:
        left, middle = across / width_cm, 1 - down / height_cm
        if sign == "band":
            box = (0.6 / width_cm, 0.26 / height_cm)
            drawing.add_artist(
                Rectangle(
                    (left, middle - box[1] / 2),
                    *box,
                    transform=drawing.transFigure,
                    facecolor=colours["band"],
                    linewidth=0,
                )
            )
        else:
            hollow, dashed = sign == "hollow", sign == "dashed"
            drawing.add_artist(
                Line2D(
                    [left, left + 0.3 / width_cm, left + 0.6 / width_cm],
                    [middle] * 3,
                    color=EXPECTED if dashed else colours["accent"],
                    linewidth=1.6,
                    linestyle="--" if hollow else (0, (3, 1.6)) if dashed else "-",
                    marker="" if dashed else "o",
                    markevery=[1],
                    markersize=4,
                    markerfacecolor="white" if hollow else colours["accent"],
                )
            )
        text = printable(name)
        drawing.text((across + 0.75) / width_cm, middle, text, size=size, va="center_baseline")
        across += 0.75 + text_width(drawing, text, size) + 0.5


def reference_label_above(
    drawing: Any, axes: Any, reference: float, label: str, head: float
) -> None:
    """Write what the reference line is above it, inside the picture."""
    width_cm, height_cm = size_cm(drawing)
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


def swatch_row(
    drawing: Any,
    names: list[tuple[str, str]],
    left: float,
    catalogue: Catalogue,
    *,
    some_missing: bool,
) -> None:
    """Draw a row of classes at the foot of the picture."""
    from matplotlib.patches import Rectangle

    entries = [(colour, name, "") for colour, name in names]
    if some_missing:
        entries.append(("white", catalogue.translate(NOT_SHOWN), "////"))
    width_cm, height_cm = size_cm(drawing)
    across = left
    up = 0.2
    for place, (colour, name, hatch) in enumerate(entries):
        last = place == len(names) - 1
        text = catalogue.translate(ONE_EVENT if name == "1" else MANY_EVENTS, count=name)
        text = text if last else name
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
            )
        )
        drawing.text(
            (across + 0.62) / width_cm, (up + 0.15) / height_cm, text, size=7.5, va="center"
        )
        across += 0.62 + text_width(drawing, text, 7.5) + 0.4


def whole_steps(grid: Any) -> list[int]:
    """Return class edges above zero in whole events."""
    import numpy

    seen = grid[numpy.isfinite(grid) & (grid > 0)]
    most = int(seen.max()) if seen.size else 1
    count = min(5, most)
    edges = sorted({1, *(1 + round(most * step / count) for step in range(1, count + 1))})
    return edges if len(edges) > 1 else [1, 2]


def step_name(low: int, high: int, catalogue: Catalogue) -> str:
    """Write a class of whole events, such as 6–10."""
    first = format_number(low, catalogue.language, in_column=True)
    last = format_number(high - 1, catalogue.language, in_column=True)
    return first if first == last else f"{first}–{last}"
