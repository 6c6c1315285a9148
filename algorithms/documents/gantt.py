"""A timetable as a picture: a bar for each activity, a mark for each milestone, months across."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from .canvas import Drawn, drawn, figure, line_height, typography, wrapped
from .catalogue import Catalogue
from .plain_text import printable
from .style import palette
from .words import MONTHS

__all__ = ["Bar", "drawn_gantt", "months_between"]

SIZE, SMALL = 7.5, 6.8
LABEL_CM, GUTTER_CM, EDGE_CM = 5.4, 0.25, 0.1
HEAD_CM, BAR_CM, ROOM_CM, GROUP_CM = 1.0, 0.34, 0.22, 0.55
MOST_LINES = 3
MONTH_LETTERS = 3
FEWEST_CM = 0.62
"""A month narrower than this has no room for its name: only quarters are named then."""


@dataclass(frozen=True, slots=True)
class Bar:
    """An activity in time.

    Parameters
    ----------
    label : str
        What is done.
    start, end : date
        Both days included; an end before the start counts as the start.
    group : str
        What it belongs to; it is written above the first bar of those that follow each other.
    milestone : bool
        Whether its end is a milestone.
    """

    label: str
    start: date
    end: date
    group: str = ""
    milestone: bool = False


def months_between(first: date, last: date) -> list[tuple[int, int]]:
    """Return the months from one day to another as year and month, both included."""
    count = (last.year - first.year) * 12 + last.month - first.month
    return [
        (first.year + (first.month - 1 + step) // 12, (first.month - 1 + step) % 12 + 1)
        for step in range(count + 1)
    ]


def drawn_gantt(bars: Sequence[Bar], catalogue: Catalogue, *, width_cm: float = 16.0) -> Drawn:
    """Draw the bars one below the other in their order, over the months that they span.

    Parameters
    ----------
    bars : sequence of Bar
        At least one.
    catalogue : Catalogue
        The language of the months.
    width_cm : float
        How wide the picture is.
    """
    months = months_between(
        min(bar.start for bar in bars), max(max(bar.start, bar.end) for bar in bars)
    )
    wide = (width_cm - LABEL_CM - GUTTER_CM - EDGE_CM) / len(months)
    left = LABEL_CM + GUTTER_CM
    with typography():
        ruler = figure(width_cm, 2)
        labels = [_lines(ruler, bar.label) for bar in bars]
        tops: list[tuple[float, float]] = []
        down = HEAD_CM
        heads = [
            bar.group if bar.group and (not place or bar.group != bars[place - 1].group) else ""
            for place, bar in enumerate(bars)
        ]
        for held, head in zip(labels, heads, strict=True):
            down += GROUP_CM if head else 0.0
            tall = max(len(held) * line_height(SIZE), BAR_CM) + ROOM_CM
            tops.append((down, tall))
            down += tall
        height_cm = down + EDGE_CM
        drawing = figure(width_cm, height_cm)
        axes = drawing.add_axes((0, 0, 1, 1))
        axes.set_xlim(0, width_cm)
        axes.set_ylim(height_cm, 0)
        axes.set_axis_off()
        _calendar(axes, months, left, wide, down, catalogue)
        for bar, held, head, (top, tall) in zip(bars, labels, heads, tops, strict=True):
            if head:
                _head(axes, head, top - GROUP_CM, width_cm)
            _row(axes, bar, held, top + tall / 2, left, wide, months[0])
        return drawn(drawing)


def _head(axes: Any, text: str, top: float, width_cm: float) -> None:
    """Write what the next bars belong to, on a band."""
    from matplotlib.patches import Rectangle

    colours = palette()
    axes.add_patch(
        Rectangle((0, top + 0.06), width_cm - EDGE_CM, GROUP_CM - 0.12, zorder=1,
                  facecolor=colours["accent_light"], edgecolor="none")
    )  # fmt: skip
    axes.text(EDGE_CM, top + GROUP_CM / 2, printable(text), va="center", fontsize=SIZE,
              weight="bold", color=colours["accent"], zorder=2)  # fmt: skip


def _lines(ruler: Any, text: str) -> list[str]:
    held = wrapped(ruler, text, LABEL_CM - EDGE_CM, SIZE) or [""]
    return (
        held if len(held) <= MOST_LINES else [*held[: MOST_LINES - 1], held[MOST_LINES - 1] + "…"]
    )


def _calendar(
    axes: Any, months: Sequence[tuple[int, int]], left: float, wide: float, down: float,
    catalogue: Catalogue,
) -> None:  # fmt: skip
    """Draw years above months, with a line where a year begins."""
    colours = palette()
    each = 1 if wide >= FEWEST_CM else 3
    for place, (year, month) in enumerate(months):
        across = left + place * wide
        first = place == 0 or month == 1
        if first or (month - 1) % each == 0:
            axes.plot(
                (across, across), (HEAD_CM - 0.1 if not first else 0.1, down), zorder=0,
                color=colours["outline" if first else "grid"], linewidth=0.8 if first else 0.5,
            )  # fmt: skip
        if first:
            axes.text(across + 0.08, 0.3, str(year), fontsize=SIZE, weight="bold", va="center",
                      color=colours["accent"])  # fmt: skip
        if (month - 1) % each == 0 and place + min(each, 2) <= len(months):
            name = catalogue.translate(MONTHS[month - 1])[:MONTH_LETTERS]
            axes.text(across + 0.08, 0.72, name, fontsize=SMALL, va="center",
                      color=colours["neutral"])  # fmt: skip


def _row(
    axes: Any, bar: Bar, held: Sequence[str], middle: float, left: float, wide: float,
    origin: tuple[int, int],
) -> None:  # fmt: skip
    """Draw a bar with its name beside it."""
    from matplotlib.patches import FancyBboxPatch

    colours = palette()
    begins = left + wide * _position(bar.start, origin, end=False)
    ends = left + wide * _position(max(bar.start, bar.end), origin, end=True)
    axes.add_patch(
        FancyBboxPatch(
            (begins, middle - BAR_CM / 2), max(ends - begins, 0.12), BAR_CM, zorder=2,
            boxstyle="round,pad=0,rounding_size=0.06", facecolor=colours["accent"],
            edgecolor="none",
        )
    )  # fmt: skip
    if bar.milestone:
        axes.plot([ends], [middle], "D", markersize=5.5, zorder=3, color=colours["contrast"],
                  markeredgecolor="white", markeredgewidth=0.8)  # fmt: skip
    axes.text(EDGE_CM, middle, "\n".join(held), va="center", ha="left", fontsize=SIZE,
              linespacing=1.2, color=colours["text"])  # fmt: skip


def _position(day: date, origin: tuple[int, int], *, end: bool) -> float:
    """Return where a day lies, in months since the first one."""
    months = (day.year - origin[0]) * 12 + day.month - origin[1]
    return months + min((day.day - (0 if end else 1)) / 30.4, 1.0)
