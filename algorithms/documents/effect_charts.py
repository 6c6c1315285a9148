"""Charts of an intervention: what was observed beside what was expected, and what hangs on what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from .canvas import Drawn, drawn, figure, text_width, typography, wrapped
from .catalogue import Catalogue
from .chart_frame import (
    EXPECTED,
    Numbers,
    floats,
    head_height,
    key_row,
    label_places,
    number_axis,
    titled_axes,
)
from .plain_text import printable
from .style import palette

__all__ = ["Curve", "observed_and_expected", "tornado"]

ENGLISH = Catalogue("en")
LABEL_CM = 5.2
"""Wider labels are broken into lines."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A line with its limits and its name; the limits may be left out."""

    name: str
    values: Numbers
    low: Numbers = ()
    high: Numbers = ()


def observed_and_expected(
    labels: Sequence[str],
    observed: Curve,
    expected: Curve | None,
    *,
    since: float | None = None,
    since_label: str = "",
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    unit: str = "",
    zero_line: bool = False,
    decimals: int = 0,
    width_cm: float = 16.0,
    height_cm: float = 6.6,
) -> Drawn:
    """Draw a series, what it was expected to be, and where the intervention began.

    Parameters
    ----------
    labels : sequence of str
        One for each period.
    observed : Curve
        Solid, with its band if it has limits.
    expected : Curve, optional
        Dashed, with its band.
    since : float, optional
        Where the upright line stands, in periods from the first.
    since_label : str
        What it is.
    zero_line : bool
        Draw zero as a line and let the axis go below it; else the axis starts at zero.
    """
    colours = palette()
    places = list(range(len(labels)))
    with typography():
        drawing, axes = titled_axes(
            width_cm, height_cm, title, unit, left=1.5, bottom=0.9, right=0.9
        )
        key: list[tuple[str, str]] = []
        for curve, colour, dashes in (
            (expected, EXPECTED, (0, (4, 2))),
            (observed, colours["accent"], "-"),
        ):
            if curve is None:
                continue
            if len(curve.low) and len(curve.high):
                axes.fill_between(
                    places, floats(curve.low), floats(curve.high), color=colour, alpha=0.16,
                    linewidth=0,
                )  # fmt: skip
            axes.plot(
                places, floats(curve.values), color=colour, linewidth=1.8, linestyle=dashes,
                solid_capstyle="round",
            )  # fmt: skip
            key.insert(0, ("line" if curve is observed else "dashed", curve.name))
        _limits(axes, [item for item in (observed, expected) if item], len(places), zero_line)
        if since is not None:
            _mark(axes, since, since_label, len(places))
        number_axis(axes.yaxis, catalogue.language, decimals)
        axes.grid(axis="y")
        axes.spines["left"].set_visible(False)
        label_places(drawing, axes, labels, width_cm - 2.4)
        down = head_height(drawing, title, unit, width_cm) + 0.15
        key_row(drawing, [entry for entry in key if entry[1]], down)
        return drawn(drawing)


def _limits(axes: Any, curves: Sequence[Curve], count: int, zero_line: bool) -> None:
    numbers = [
        number
        for curve in curves
        for values in (curve.values, curve.low, curve.high)
        for number in floats(values)
        if isfinite(number)
    ]
    top, bottom = max(numbers, default=1.0), min(numbers, default=0.0)
    axes.set_xlim(-0.4, max(count - 0.6, 0.6))
    if zero_line:
        reach = (top - min(bottom, 0.0)) or 1.0
        axes.set_ylim(min(bottom, 0.0) - 0.06 * reach, max(top, 0.0) + 0.1 * reach)
        axes.axhline(0, color=palette()["text"], linewidth=0.9)
    else:
        axes.set_ylim(0, top * 1.12 or 1)


def _mark(axes: Any, since: float, label: str, count: int) -> None:
    """Draw the upright line of the intervention and its name on the side with room."""
    colours = palette()
    axes.axvline(since, color=colours["contrast"], linewidth=1.1)
    right = since < count * 0.6
    axes.text(
        since + (0.012 if right else -0.012) * count, 0.985, printable(label),
        transform=axes.get_xaxis_transform(), ha="left" if right else "right", va="top",
        fontsize=7.5, color=colours["contrast"], weight="bold",
        bbox={"facecolor": "white", "alpha": 0.8, "linewidth": 0, "pad": 1.0},
    )  # fmt: skip


def tornado(
    labels: Sequence[str],
    low: Sequence[float],
    high: Sequence[float],
    centre: float,
    *,
    catalogue: Catalogue = ENGLISH,
    title: str = "",
    unit: str = "",
    width_cm: float = 16.0,
) -> Drawn:
    """Draw how far a result moves when one assumption does, the most important first.

    The light bar is the result at the assumption's lower value, the dark one at its upper.
    """
    colours = palette()
    order = sorted(range(len(labels)), key=lambda row: -abs(high[row] - low[row]))
    with typography():
        ruler = figure(width_cm, 2)
        names = [wrapped(ruler, label, LABEL_CM, 8) for label in labels]
        left = max((text_width(ruler, line, 8) for name in names for line in name), default=1)
        row_cm = 0.62 + 0.3 * (max((len(name) for name in names), default=1) - 1)
        head = head_height(ruler, title, unit, width_cm) + 0.15
        height_cm = head + row_cm * len(labels) + 0.85
        drawing, axes = titled_axes(
            width_cm, height_cm, title, unit, left=left + 0.3, bottom=0.75, right=0.5, top=head
        )
        for place, row in enumerate(order):
            axes.barh(place, low[row] - centre, left=centre, color="#9fb6c1", height=0.62)
            axes.barh(place, high[row] - centre, left=centre, color=colours["accent"], height=0.62)
        axes.axvline(centre, color=colours["text"], linewidth=1.0)
        axes.axvline(0, color=colours["contrast"], linewidth=1.0, linestyle=(0, (4, 2)))
        axes.set_ylim(len(labels) - 0.4, -0.6)
        axes.set_yticks(
            range(len(labels)), ["\n".join(names[row]) for row in order], color=colours["text"]
        )
        axes.margins(x=0.06)
        number_axis(axes.xaxis, catalogue.language, 0)
        axes.grid(axis="x")
        for side in ("left", "bottom"):
            axes.spines[side].set_visible(False)
        return drawn(drawing)
