"""Maps for documents: a layer, its classes, and everything that lets a reader judge them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .canvas import figure, line_height, png, text_width, typography
from .catalogue import Catalogue
from .classes import MapClass, class_breaks, class_positions, graduated_classes
from .map_features import (
    area_style,
    draw_features,
    draw_outline,
    draw_raster,
    is_lines,
    is_points,
    line_points,
)
from .map_layout import (
    LEGEND_SIZE,
    SMALL_SIZE,
    SWATCH,
    TITLE_SIZE,
    Entry,
    Layout,
    Legend,
    RasterLayer,
    bounds_of,
    layout_of,
    legend_of,
    round_length,
)
from .numbers import format_number
from .plain_text import printable
from .style import palette
from .words import NORTH

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["MapClass", "RasterLayer", "class_breaks", "draw_map", "graduated_classes"]

ENGLISH = Catalogue("en")


def draw_map(
    frame: GeoDataFrame,
    classes: Sequence[MapClass],
    column: str | None,
    *,
    title: str = "",
    legend_title: str = "",
    source: str = "",
    note: str = "",
    catalogue: Catalogue = ENGLISH,
    outline: GeoDataFrame | None = None,
    raster: RasterLayer | None = None,
    counted: bool = True,
    width_cm: float = 16.0,
    highest_cm: float = 17.0,
) -> bytes:
    """Draw a layer by classes with a legend in words, scale bar, north arrow, source and caveat.

    Nothing is ever drawn over the map: the legend stands beside it, or below a wide one.

    Parameters
    ----------
    frame : GeoDataFrame
        Polygons, lines or points in a projected reference system.
    classes : sequence of MapClass
        From ``category_classes`` or ``graduated_classes``.
    column : str, optional
        What is drawn; ``None`` gives every feature the only class.
    title, legend_title, source, note : str
        Translated text: what the map shows, what the classes are of, where the data come from and
        for which period, and what the reader must not conclude.
    catalogue : Catalogue
        The language of the words and numbers that the map adds.
    outline : GeoDataFrame, optional
        A boundary drawn over everything, in the same reference system.
    raster : RasterLayer, optional
        A surface drawn under the layer, with its own classes.
    counted : bool
        Write the number of areas or points beside each class.
    width_cm, highest_cm : float
        The picture's width, and the most that its map may be high.

    Returns
    -------
    bytes
        A PNG of 200 dots per inch.
    """
    metres = _metres_per_unit(frame)
    with typography():
        bounds = bounds_of(frame, outline, raster)
        positions = _positions(frame, classes, column)
        amounts = [int((positions == place).sum()) for place in range(len(classes))]
        legend = legend_of(
            legend_title, classes, amounts, raster, catalogue, points=is_points(frame),
            lines=is_lines(frame), counted=counted,
        )  # fmt: skip
        layout = layout_of(
            bounds,
            legend,
            title=title,
            source=source,
            note=note,
            width=width_cm,
            highest=highest_cm,
        )
        drawing = figure(layout.width, layout.height)
        left, bottom, width, height = layout.frame
        axes = drawing.add_axes(
            (
                left / layout.width,
                bottom / layout.height,
                width / layout.width,
                height / layout.height,
            )
        )
        axes.set_axis_off()
        axes.set_xlim(bounds[0], bounds[2])
        axes.set_ylim(bounds[1], bounds[3])
        axes.set_aspect("equal")
        per_cm = (bounds[2] - bounds[0]) / width
        if raster is not None:
            draw_raster(axes, raster)
        draw_features(axes, frame, classes, positions, per_cm)
        if outline is not None:
            draw_outline(axes, outline, per_cm)
        pen = _Pen(drawing, layout)
        _draw_words(pen, layout)
        _draw_legend(pen, layout, legend)
        _draw_scale(pen, layout, per_cm * metres, catalogue)
        return png(drawing)


def _metres_per_unit(frame: GeoDataFrame) -> float:
    """Return the length of one map unit; refuse degrees."""
    if len(frame) == 0:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The map has nothing to draw: the layer is empty.")
        )
    if frame.crs is None:
        return 1.0
    if not frame.crs.is_projected:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A map in “{crs}” would have no true distances: reproject the layer to a"
                " projected reference system first.",
            ),
            crs=frame.crs.name,
        )
    return float(frame.crs.axis_info[0].unit_conversion_factor or 1.0)


def _positions(frame: GeoDataFrame, classes: Sequence[MapClass], column: str | None) -> Any:
    import numpy

    if column is None:
        return numpy.zeros(len(frame), int)
    if column not in frame.columns:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "The map's layer has no column “{column}”: choose one of {columns}."
            ),
            column=column,
            columns=", ".join(str(name) for name in frame.columns if name != frame.geometry.name),
        )
    return class_positions(frame[column], classes)


@dataclass(frozen=True, slots=True)
class _Pen:
    """Draws on the picture in centimetres from the lower left corner."""

    drawing: Any
    layout: Layout

    def text(self, across: float, up: float, text: str, size: float, **how: Any) -> None:
        """Write a line."""
        self.drawing.text(
            across / self.layout.width, up / self.layout.height, text, size=size, **how
        )

    def box(self, across: float, up: float, width: float, height: float, **how: Any) -> None:
        """Draw a rectangle from its lower left corner."""
        from matplotlib.patches import Rectangle

        self.drawing.add_artist(
            Rectangle(
                (across / self.layout.width, up / self.layout.height),
                width / self.layout.width,
                height / self.layout.height,
                transform=self.drawing.transFigure,
                **how,
            )
        )

    def shape(self, corners: Sequence[tuple[float, float]], **how: Any) -> None:
        """Draw a filled polygon."""
        from matplotlib.patches import Polygon

        placed = [(across / self.layout.width, up / self.layout.height) for across, up in corners]
        self.drawing.add_artist(Polygon(placed, transform=self.drawing.transFigure, **how))


def _draw_words(pen: _Pen, layout: Layout) -> None:
    """Write the title above, the caveat and the source below."""
    up = layout.height - 0.05
    for line in layout.title:
        pen.text(0, up, line, TITLE_SIZE, weight="bold", va="top")
        up -= line_height(TITLE_SIZE)
    up = 0.05 + line_height(SMALL_SIZE) * len(layout.foot)
    colours = palette()
    for line, caveat in layout.foot:
        how = {"weight": "bold"} if caveat else {"color": colours["neutral"]}
        pen.text(0, up, line, SMALL_SIZE, va="top", **how)
        up -= line_height(SMALL_SIZE)


def _draw_legend(pen: _Pen, layout: Layout, legend: Legend) -> None:
    """Write each class with its colour, in words, and how many areas it has."""
    left, up, width = layout.panel
    for line in legend.head(pen.drawing, width):
        pen.text(left, up, line, LEGEND_SIZE + 0.5, weight="bold", va="top")
        up -= line_height(LEGEND_SIZE + 0.5)
    count = 1 if layout.beside else 2
    for place, column in enumerate(legend.columns(count)):
        down = up - 0.12
        for entry in column:
            _draw_entry(pen, entry, left + place * width / count, down, width / count)
            down -= entry.height(pen.drawing, width / count)


def _draw_entry(pen: _Pen, entry: Entry, across: float, up: float, width: float) -> None:
    """Draw one sign with its label and amount."""
    colours = palette()
    each = entry.shown
    if entry.dot:
        pen.drawing.add_artist(_dot(pen, across + 0.3, up - 0.18, each))
    elif entry.line:
        pen.drawing.add_artist(_stroke(pen, across, up - SWATCH[1] / 2, each))
    else:
        style: dict[str, Any] = {"linewidth": 0.5, "edgecolor": colours["outline"]} | area_style(
            each
        )
        pen.box(across, up - SWATCH[1], *SWATCH, **style)
    text_left = across + SWATCH[0] + 0.18
    for line in entry.lines(pen.drawing, width):
        pen.text(text_left, up - 0.02, line, LEGEND_SIZE, va="top")
        up -= line_height(LEGEND_SIZE)
    if entry.amount:
        pen.text(text_left, up, entry.amount, SMALL_SIZE, va="top", color=colours["neutral"])


def _dot(pen: _Pen, across: float, up: float, each: MapClass) -> Any:
    from matplotlib.lines import Line2D

    return Line2D(
        [across / pen.layout.width], [up / pen.layout.height], marker="o", linestyle="",
        markersize=4.5, color=each.colour, alpha=each.opacity, markeredgewidth=0,
    )  # fmt: skip


def _stroke(pen: _Pen, across: float, up: float, each: MapClass) -> Any:
    from matplotlib.lines import Line2D

    return Line2D(
        [across / pen.layout.width, (across + SWATCH[0]) / pen.layout.width],
        [up / pen.layout.height] * 2, color=each.colour, alpha=each.opacity,
        linewidth=line_points(each), solid_capstyle="butt",
    )  # fmt: skip


def _draw_scale(pen: _Pen, layout: Layout, metres_per_cm: float, catalogue: Catalogue) -> None:
    """Draw a scale bar of a round length and a north arrow, beside or below the map."""
    colours = palette()
    left, up = layout.scale
    width = layout.frame[2]
    metres = round_length(min(4.0, width * 0.4) * metres_per_cm)
    length = metres / metres_per_cm
    unit, amount = ("km", metres / 1000) if metres >= 1000 else ("m", metres)
    decimals = 0 if amount >= 1 else len(f"{amount:g}") - 2
    written = format_number(amount, catalogue.language, decimals=decimals)
    pen.box(
        left,
        up,
        length / 2,
        0.1,
        facecolor=colours["text"],
        linewidth=0.5,
        edgecolor=colours["text"],
    )
    pen.box(
        left + length / 2,
        up,
        length / 2,
        0.1,
        facecolor="white",
        linewidth=0.5,
        edgecolor=colours["text"],
    )
    pen.text(left, up + 0.18, "0", SMALL_SIZE, va="bottom")
    end = f"{written} {unit}"
    pen.text(left + length, up + 0.18, end, SMALL_SIZE, va="bottom", ha="center")
    across = left + length + text_width(pen.drawing, end, SMALL_SIZE) / 2 + 0.55
    pen.shape(
        [(across - 0.16, up), (across, up + 0.5), (across + 0.16, up), (across, up + 0.12)],
        facecolor=colours["text"], linewidth=0,
    )  # fmt: skip
    name = printable(catalogue.translate(NORTH))
    pen.text(across, up + 0.56, name, SMALL_SIZE, ha="center", va="bottom", weight="bold")
