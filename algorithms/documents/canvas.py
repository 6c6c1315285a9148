"""What charts and maps share: typography, sizes in centimetres, wrapped text, their bytes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from .plain_text import printable
from .style import palette

__all__ = [
    "CM",
    "DPI",
    "Drawn",
    "drawn",
    "figure",
    "line_height",
    "png",
    "text_width",
    "typography",
    "wrapped",
]

DPI = 200
CM = 1 / 2.54
POINT_CM = 2.54 / 72


class Drawn(bytes):
    """A chart as PNG bytes, with the same chart in lines for paper and the web in ``svg``."""

    svg: bytes

    @classmethod
    def of(cls, image: bytes, svg: bytes) -> Drawn:
        """Put both together."""
        made = cls(image)
        made.svg = svg
        return made


@contextmanager
def typography() -> Iterator[None]:
    """Draw with our type and colours, and leave Matplotlib's settings as they were."""
    import warnings

    import matplotlib

    colours = palette()
    settings: dict[Any, Any] = {
        "font.family": ["DejaVu Sans"],
        "font.size": 8.0,
        # A dollar sign in a neighbourhood's name is not a formula.
        "text.parse_math": False,
        "text.color": colours["text"],
        "axes.edgecolor": colours["outline"],
        "axes.labelcolor": colours["neutral"],
        "axes.linewidth": 0.6,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "xtick.color": colours["neutral"],
        "ytick.color": colours["neutral"],
        "xtick.major.width": 0.6,
        "ytick.major.width": 0.6,
        "xtick.major.size": 2.5,
        "ytick.major.size": 0.0,
        "grid.color": colours["grid"],
        "grid.linewidth": 0.6,
        "hatch.linewidth": 0.45,
    }
    with matplotlib.rc_context(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        yield


def figure(width_cm: float, height_cm: float) -> Any:
    """Return an empty figure of that size, without pyplot and its global state."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    made = Figure(figsize=(width_cm * CM, height_cm * CM), dpi=DPI, facecolor="white")
    FigureCanvasAgg(made)
    return made


def png(drawing: Any) -> bytes:
    """Return the drawing as PNG bytes that hold nothing about the machine."""
    buffer = BytesIO()
    drawing.savefig(buffer, format="png", dpi=DPI, metadata={"Software": None})
    return buffer.getvalue()


MOST_LETTERS = 600
"""Of one text in a drawing: several times what any box or label of ours shows."""


def drawn(drawing: Any) -> Drawn:
    """Return a chart as PNG bytes and in lines; the same chart gives the same bytes.

    In lines it is sharp at any size and smaller in every file. Letters are outlines, so that they
    look the same where our font is missing. Maps stay pictures: outlines of thousands of areas
    weigh more than their dots.
    """
    import matplotlib

    buffer = BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "path", "svg.hashsalt": "convivencia"}):
        drawing.savefig(buffer, format="svg", metadata=dict.fromkeys(("Date", "Creator")))
    return Drawn.of(png(drawing), buffer.getvalue())


def text_width(drawing: Any, text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a line of text in centimetres."""
    from matplotlib.font_manager import FontProperties

    font = FontProperties(family="DejaVu Sans", size=size, weight="bold" if bold else "normal")
    renderer = drawing.canvas.get_renderer()
    pixels: float = renderer.get_text_width_height_descent(text, font, False)[0]
    return pixels / DPI * 2.54


def wrapped(
    drawing: Any, text: str, width_cm: float, size: float, *, bold: bool = False
) -> list[str]:
    """Break a text into lines no wider than ``width_cm``; a longer word is cut.

    A drawing has no room for more than ``MOST_LETTERS``, and measuring letters takes time.
    """
    lines: list[str] = []
    line = ""
    shown = printable(text)
    if len(shown) > MOST_LETTERS:
        shown = shown[:MOST_LETTERS] + "…"
    for given in shown.split():
        word = given
        while len(word) > 4 and (wide := text_width(drawing, word, size, bold=bold)) > width_cm:
            fits = max(4, int(len(word) * width_cm / wide) - 1)
            if line:
                lines.append(line)
                line = ""
            lines.append(word[:fits] + "-")
            word = word[fits:]
        longer = f"{line} {word}".strip()
        if line and text_width(drawing, longer, size, bold=bold) > width_cm:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


def line_height(size: float) -> float:
    """Return the distance between lines of a type size in points, in centimetres."""
    return size * POINT_CM * 1.32
