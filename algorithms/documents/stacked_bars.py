"""Bars of parts put together, one for each year: who pays for what a plan costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .canvas import Drawn, drawn, figure, line_height, text_width, typography, wrapped
from .catalogue import Catalogue
from .numbers import format_number
from .style import palette

__all__ = ["Part", "drawn_stack"]

SIZE = 7.5
INKS = ("#1f5673", "#6fa3b8", "#b7cfd9", "#8a5a12", "#d8b26e")
LABEL_CM, BAR_CM, BETWEEN_CM, EDGE_CM = 2.0, 0.85, 0.4, 0.1
SWATCH_CM = 0.32
OPEN_HATCH = "////"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of every bar.

    Parameters
    ----------
    label : str
        What it is called, in the key.
    values : sequence of float
        One for each bar.
    open : bool
        Not there yet: drawn hatched, whatever its colour.
    """

    label: str
    values: Sequence[float]
    open: bool = False


def drawn_stack(
    labels: Sequence[str], shown: Sequence[Part], catalogue: Catalogue, *, width_cm: float = 16.0
) -> Drawn:
    """Draw a bar for each label, made of its parts, with its sum at the right.

    Parameters
    ----------
    labels : sequence of str
        The bars, from the top.
    shown : sequence of Part
        What they are made of, from the left.
    catalogue : Catalogue
        The language of the numbers.
    width_cm : float
        How wide the picture is.
    """
    colours = palette()
    sums = [sum(part.values[place] for part in shown) for place in range(len(labels))]
    written = [format_number(round(value), catalogue.language, in_column=True) for value in sums]
    with typography():
        ruler = figure(width_cm, 2)
        label_cm = min(
            max(text_width(ruler, label, SIZE, bold=True) for label in labels) + 0.3, LABEL_CM * 2
        )
        right = max(text_width(ruler, text, SIZE, bold=True) for text in written) + 0.3
        room = width_cm - label_cm - right - EDGE_CM
        keys = [wrapped(ruler, part.label, width_cm - 1.0, SIZE) or [""] for part in shown]
        key_cm = sum(len(lines) for lines in keys) * (line_height(SIZE) + 0.04) + 0.25
        height_cm = EDGE_CM + len(labels) * (BAR_CM + BETWEEN_CM) + key_cm
        drawing = figure(width_cm, height_cm)
        axes = drawing.add_axes((0, 0, 1, 1))
        axes.set_xlim(0, width_cm)
        axes.set_ylim(height_cm, 0)
        axes.set_axis_off()
        most = max(sums, default=0.0) or 1.0
        for place, label in enumerate(labels):
            top = EDGE_CM + place * (BAR_CM + BETWEEN_CM)
            axes.text(label_cm - 0.2, top + BAR_CM / 2, label, ha="right", va="center",
                      fontsize=SIZE, weight="bold")  # fmt: skip
            across = label_cm
            for number, part in enumerate(shown):
                wide = room * max(part.values[place], 0.0) / most
                if wide > 0:
                    _piece(axes, (across, top, wide, BAR_CM), number, part, colours)
                    _inside(axes, ruler, part.values[place], (across, top, wide), number, part,
                            catalogue)  # fmt: skip
                across += wide
            axes.text(across + 0.12, top + BAR_CM / 2, written[place], va="center", fontsize=SIZE,
                      weight="bold", color=colours["text"])  # fmt: skip
        _key(axes, shown, keys, EDGE_CM + len(labels) * (BAR_CM + BETWEEN_CM) + 0.1, colours)
        return drawn(drawing)


def _ink(number: int) -> str:
    return INKS[number % len(INKS)]


def _piece(
    axes: Any, box: tuple[float, float, float, float], number: int, part: Part,
    colours: Mapping[str, str],
) -> None:  # fmt: skip
    from matplotlib.patches import Rectangle

    left, top, wide, tall = box
    axes.add_patch(
        Rectangle(
            (left, top), wide, tall, zorder=2,
            facecolor="white" if part.open else _ink(number),
            edgecolor=colours["contrast"] if part.open else "white",
            hatch=OPEN_HATCH if part.open else None, linewidth=0.8,
        )
    )  # fmt: skip


def _inside(
    axes: Any, ruler: Any, value: float, box: tuple[float, float, float], number: int, part: Part,
    catalogue: Catalogue,
) -> None:  # fmt: skip
    """Write the number into its piece where there is room."""
    left, top, wide = box
    text = format_number(round(value), catalogue.language, in_column=True)
    if part.open or text_width(ruler, text, SIZE) + 0.2 > wide:
        return
    dark = number % len(INKS) in (0, 3)
    axes.text(left + wide / 2, top + BAR_CM / 2, text, ha="center", va="center", fontsize=SIZE,
              color="white" if dark else palette()["text"], zorder=3)  # fmt: skip


def _key(
    axes: Any, shown: Sequence[Part], keys: Sequence[Sequence[str]], down: float,
    colours: Mapping[str, str],
) -> None:  # fmt: skip
    for number, (part, lines) in enumerate(zip(shown, keys, strict=True)):
        tall = line_height(SIZE) + 0.04
        _piece(axes, (EDGE_CM, down + 0.02, SWATCH_CM * 1.6, SWATCH_CM * 0.8), number, part,
               colours)  # fmt: skip
        axes.text(EDGE_CM + SWATCH_CM * 1.6 + 0.2, down + SWATCH_CM * 0.42, "\n".join(lines),
                  va="center" if len(lines) == 1 else "top", fontsize=SIZE)  # fmt: skip
        down += tall * len(lines)
