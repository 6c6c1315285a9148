"""A funnel: how many of those who came in reach each further step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .canvas import Drawn, drawn, figure, line_height, typography, wrapped
from .style import palette

__all__ = ["FunnelStep", "drawn_funnel"]

SIZE = 7.5
LABEL_CM, WORDS_CM, GUTTER_CM = 3.7, 4.9, 0.35
BAR_CM, BETWEEN_CM, EDGE_CM = 0.8, 0.5, 0.1
NARROWEST_CM, NONE_CM = 0.12, 0.03
"""Of a bar: one of ten thousand is still to be seen, and none at all is a hairline."""
MOST_LINES = 3
Bar = tuple[float, float, float]
"""Top, height and width in centimetres."""


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """A step of a funnel.

    Parameters
    ----------
    label : str
        What it is called.
    value : float or None
        How many came so far; None draws it as unknown.
    told : str
        The number as people read it, or that it is unknown.
    words : sequence of str
        What stands beside it, each on its own line.
    exceeds : bool
        It counts more than the step before, so it is no part of it.
    """

    label: str
    value: float | None
    told: str
    words: Sequence[str] = ()
    exceeds: bool = False


def drawn_funnel(steps: Sequence[FunnelStep], *, width_cm: float = 16.0) -> Drawn:
    """Draw the steps one below the other, each as wide as its number, tied to the one before."""
    colours = palette()
    with typography():
        ruler = figure(width_cm, 2)
        labels = [_lines(ruler, step.label, LABEL_CM, bold=True) for step in steps]
        words = [
            [line for text in step.words for line in _lines(ruler, text, WORDS_CM)]
            for step in steps
        ]
        room = width_cm - LABEL_CM - WORDS_CM - 2 * GUTTER_CM
        most = max((step.value for step in steps if step.value is not None), default=0.0)
        bars: list[Bar] = []
        top = EDGE_CM
        for step, label, beside in zip(steps, labels, words, strict=True):
            tall = max(BAR_CM, max(len(label), len(beside) + 1) * line_height(SIZE))
            bars.append((top + (tall - BAR_CM) / 2, BAR_CM, _width(step.value, most, room)))
            top += tall + BETWEEN_CM
        height_cm = max(top - BETWEEN_CM + EDGE_CM, 1.0)
        drawing = figure(width_cm, height_cm)
        axes = drawing.add_axes((0, 0, 1, 1))
        axes.set_xlim(0, width_cm)
        axes.set_ylim(height_cm, 0)
        axes.set_axis_off()
        middle = LABEL_CM + GUTTER_CM + room / 2
        for place in range(1, len(steps)):
            if not (steps[place].value is None or steps[place - 1].value is None):
                _tie(axes, middle, bars[place - 1], bars[place], colours["accent_light"])
        for step, bar, label, beside in zip(steps, bars, labels, words, strict=True):
            _bar(axes, middle, bar, step, colours)
            _texts(axes, bar, label, step, beside, width_cm, colours)
        return drawn(drawing)


def _width(value: float | None, most: float, room: float) -> float:
    """Return how wide a bar is; that of an unknown number says nothing."""
    if value is None:
        return room / 2
    return max(room * value / most, NARROWEST_CM) if value > 0 else NONE_CM


def _lines(ruler: Any, text: str, width_cm: float, *, bold: bool = False) -> list[str]:
    """Break a text into a few lines."""
    held = wrapped(ruler, text, width_cm, SIZE, bold=bold) or [""]
    return (
        held if len(held) <= MOST_LINES else [*held[: MOST_LINES - 1], held[MOST_LINES - 1] + "…"]
    )


def _tie(axes: Any, middle: float, upper: Bar, lower: Bar, ink: str) -> None:
    """Draw the slope from one bar to the next."""
    from matplotlib.patches import Polygon

    (top, tall, wide), (below, _, narrow) = upper, lower
    corners = [
        (middle - wide / 2, top + tall),
        (middle + wide / 2, top + tall),
        (middle + narrow / 2, below),
        (middle - narrow / 2, below),
    ]
    axes.add_patch(Polygon(corners, closed=True, facecolor=ink, edgecolor="none", zorder=1))


def _bar(axes: Any, middle: float, bar: Bar, step: FunnelStep, colours: Mapping[str, str]) -> None:
    """Draw a bar: full when known, an empty dashed frame when not, hatched when it exceeds."""
    from matplotlib.patches import Rectangle

    top, tall, wide = bar
    unknown = step.value is None
    axes.add_patch(
        Rectangle(
            (middle - wide / 2, top), wide, tall, zorder=2,
            facecolor="white" if unknown or step.exceeds else colours["accent"],
            edgecolor=colours["outline"] if unknown else colours["accent"],
            linestyle=(0, (3, 2)) if unknown else "solid", linewidth=1.0,
            hatch="////" if step.exceeds else None,
        )
    )  # fmt: skip
    if unknown:
        axes.text(middle, top + tall / 2, "?", ha="center", va="center", fontsize=SIZE + 3,
                  color=colours["neutral"], zorder=3)  # fmt: skip


def _texts(
    axes: Any, bar: Bar, label: Sequence[str], step: FunnelStep, beside: Sequence[str],
    width_cm: float, colours: Mapping[str, str],
) -> None:  # fmt: skip
    """Write the name to the left, the number and what is to be said of it to the right."""
    top, tall, _ = bar
    axes.text(
        LABEL_CM, top + tall / 2, "\n".join(label), ha="right", va="center", fontsize=SIZE,
        weight="bold", linespacing=1.2,
    )  # fmt: skip
    left = width_cm - WORDS_CM
    high = line_height(SIZE)
    start = top + (tall - high * (1 + len(beside))) / 2 + high / 2
    axes.text(left, start, step.told, va="center", fontsize=SIZE + 1, weight="bold",
              color=colours["neutral"] if step.value is None else colours["accent"])  # fmt: skip
    for place, line in enumerate(beside, 1):
        axes.text(left, start + place * high, line, va="center", fontsize=SIZE,
                  color=colours["neutral"])  # fmt: skip
