"""Maps for documents: a layer, its classes, and everything that lets a reader judge them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .canvas import figure, line_height, png, text_width, typography, wrapped
from .catalogue import Catalogue
from .classes import MapClass, class_breaks, class_positions, graduated_classes
from .numbers import format_number
from .plain_text import printable
from .style import palette
from .words import LEGEND, MANY_AREAS, MANY_EVENTS, NORTH, ONE_AREA, ONE_EVENT

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["MapClass", "RasterLayer", "class_breaks", "draw_map", "graduated_classes"]

ENGLISH = Catalogue("en")
TITLE_SIZE = 10.5
LEGEND_SIZE = 8.0
SMALL_SIZE = 7.0
SWATCH = (0.62, 0.36)
PANEL_CM = 6.1
SCALE_CM = 1.15
HATCHES = {"diagonal": "//////", "dots": "....."}
TOO_MANY_POINTS = 150_000


@dataclass(frozen=True, slots=True)
class RasterLayer:
    """A surface under the layer: rows from north to south, NaN where there is nothing."""

    values: Any
    extent: tuple[float, float, float, float]
    """West, south, east, north in the map's coordinates."""
    classes: tuple[MapClass, ...]


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the parts of the picture are, in centimetres from its lower left corner."""

    width: float
    height: float
    frame: tuple[float, float, float, float]
    panel: tuple[float, float, float]
    """Left, top and width of the legend."""
    scale: tuple[float, float]
    """Left and bottom of the scale bar."""
    beside: bool
    title: tuple[str, ...]
    foot: tuple[tuple[str, bool], ...]


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
        Polygons or points in a projected reference system.
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
        bounds = _bounds(frame, outline, raster)
        positions = _positions(frame, classes, column)
        amounts = [int((positions == place).sum()) for place in range(len(classes))]
        legend = _legend(
            legend_title, classes, amounts, raster, catalogue, points=_is_points(frame),
            counted=counted,
        )  # fmt: skip
        layout = _layout(bounds, title, source, note, width_cm, highest_cm, legend)
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
            _draw_raster(axes, raster)
        _draw_features(axes, frame, classes, positions, per_cm)
        if outline is not None:
            _draw_outline(axes, outline, per_cm)
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


def _bounds(
    frame: GeoDataFrame, outline: GeoDataFrame | None, raster: RasterLayer | None
) -> tuple[float, float, float, float]:
    """Return what the map shows, with a little air and never without extent."""
    boxes = [tuple(frame.total_bounds)]
    if outline is not None and len(outline):
        boxes.append(tuple(outline.total_bounds))
    if raster is not None:
        boxes.append(raster.extent)
    finite = [box for box in boxes if all(math.isfinite(edge) for edge in box)] or [(0, 0, 1, 1)]
    west, south = min(box[0] for box in finite), min(box[1] for box in finite)
    east, north = max(box[2] for box in finite), max(box[3] for box in finite)
    longest = max(east - west, north - south) or 1.0
    air = longest * 0.012
    # A street or a single point still gets a map with two dimensions.
    across, up = (
        max(longest * 0.2 - (east - west), 0) / 2,
        max(longest * 0.2 - (north - south), 0) / 2,
    )
    return west - across - air, south - up - air, east + across + air, north + up + air


def _layout(
    bounds: tuple[float, float, float, float],
    title: str,
    source: str,
    note: str,
    width: float,
    highest: float,
    legend: _Legend,
) -> _Layout:
    """Find place for everything so that nothing lies over anything."""
    ruler = figure(width, 2)
    heading = tuple(wrapped(ruler, title, width - 0.1, TITLE_SIZE, bold=True))
    foot = [(line, True) for line in wrapped(ruler, note, width - 0.1, SMALL_SIZE, bold=True)]
    foot += [(line, False) for line in wrapped(ruler, source, width - 0.1, SMALL_SIZE)]
    head = len(heading) * line_height(TITLE_SIZE) + (0.25 if heading else 0.05)
    tail = len(foot) * line_height(SMALL_SIZE) + (0.25 if foot else 0.05)
    shape = (bounds[3] - bounds[1]) / (bounds[2] - bounds[0])
    beside = shape > 0.55
    if beside:
        room = width - PANEL_CM - 0.4
        map_width = min(room, highest / shape)
        map_height = map_width * shape
        middle = max(map_height, legend.height(ruler, PANEL_CM, 1) + SCALE_CM)
        left = (room - map_width) / 2
        place = (left, tail + (middle - map_height) / 2, map_width, map_height)
        panel = (width - PANEL_CM - left * 0.5, tail + middle, PANEL_CM)
        scale = (panel[0], tail + 0.2)
    else:
        map_height = width * shape
        below = legend.height(ruler, width, 2) + SCALE_CM + 0.25
        middle = map_height + below
        place = (0.0, tail + below, width, map_height)
        panel = (0.05, tail + below - 0.2, width - 0.05)
        scale = (0.05, tail + 0.2)
    height = head + middle + tail
    return _Layout(width, height, place, panel, scale, beside, heading, tuple(foot))


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


def _is_points(frame: GeoDataFrame) -> bool:
    import shapely

    return bool((shapely.get_dimensions(frame.geometry.array[:50]) == 0).any())


def _draw_features(
    axes: Any, frame: GeoDataFrame, classes: Sequence[MapClass], positions: Any, per_cm: float
) -> None:
    """Draw each class in one collection; features of no class as bare outlines."""
    colours = palette()
    geometry = frame.geometry.array
    edge = 0.35 if len(frame) < 400 else 0.15
    points = _is_points(frame)
    for place, one in [(-1, MapClass("", "none")), *enumerate(classes)]:
        chosen = geometry[positions == place]
        if len(chosen) == 0:
            continue
        if points:
            _draw_points(axes, chosen, one)
            continue
        style = {"facecolor": one.colour, "edgecolor": colours["outline"], "linewidth": edge}
        if one.hatch:
            style |= {"hatch": HATCHES[one.hatch], "edgecolor": "#a3abb2"}
        if one.opacity < 1 and one.colour != "none":
            style |= {"facecolor": (*_rgb(one.colour), one.opacity)}
        axes.add_collection(_patches(chosen, per_cm, **style), autolim=False)


def _draw_points(axes: Any, points: Any, one: MapClass) -> None:
    import shapely

    coordinates = shapely.get_coordinates(points)
    crowded = 1.2 if len(coordinates) > 5000 else 5.0
    axes.scatter(
        coordinates[:, 0], coordinates[:, 1], s=crowded, color=one.colour, alpha=one.opacity,
        linewidths=0, rasterized=len(coordinates) > TOO_MANY_POINTS,
    )  # fmt: skip


def _patches(geometries: Any, per_cm: float, **style: Any) -> Any:
    """Return polygons as one collection of paths, holes included.

    Detail finer than half a dot is dropped first: a coastline of a million vertices draws as fast
    as a plain one, and nobody can see the difference.
    """
    import numpy
    import shapely
    from matplotlib.collections import PathCollection
    from matplotlib.path import Path as Outline

    parts, owners = shapely.get_parts(numpy.asarray(geometries), return_index=True)
    keep = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    parts, owners = parts[keep], owners[keep]
    if int(shapely.get_num_coordinates(parts).sum()) > 150_000:
        simple = shapely.simplify(parts, per_cm * 2.54 / 200 / 2)
        parts = numpy.where(shapely.is_empty(simple), parts, simple)
    paths = []
    for polygon in parts:
        rings = [polygon.exterior, *polygon.interiors]
        pieces = []
        for place, ring in enumerate(rings):
            # Opposite turns make the hole a hole under the non-zero rule.
            points = shapely.get_coordinates(ring)
            wrong = shapely.is_ccw(ring) != (place == 0)
            pieces.append(Outline(points[::-1] if wrong else points, closed=True))
        paths.append(Outline.make_compound_path(*pieces) if len(pieces) > 1 else pieces[0])
    return PathCollection(paths, **style)


def _draw_outline(axes: Any, outline: GeoDataFrame, per_cm: float) -> None:
    import numpy
    import shapely

    lines = numpy.asarray(outline.geometry.array)
    polygons = shapely.get_dimensions(lines) == 2
    axes.add_collection(
        _patches(lines[polygons], per_cm, facecolor="none", edgecolor="#39434b", linewidth=0.9),
        autolim=False,
    )
    for line in shapely.get_parts(lines[shapely.get_dimensions(lines) == 1]):
        axes.plot(*shapely.get_coordinates(line).T, color="#39434b", linewidth=0.9)


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _draw_raster(axes: Any, raster: RasterLayer) -> None:
    """Paint the surface by its classes, without smoothing."""
    import numpy

    values = numpy.asarray(raster.values, dtype=float)
    positions = class_positions(values.ravel(), raster.classes).reshape(values.shape)
    picture = numpy.zeros((*values.shape, 4))
    for place, one in enumerate(raster.classes):
        picture[positions == place] = (*_rgb(one.colour), one.opacity)
    west, south, east, north = raster.extent
    axes.imshow(
        picture, extent=(west, east, south, north), interpolation="nearest", aspect="equal",
        origin="upper", zorder=0,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Pen:
    """Draws on the picture in centimetres from the lower left corner."""

    drawing: Any
    layout: _Layout

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


def _draw_words(pen: _Pen, layout: _Layout) -> None:
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


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of the legend: its class, how many areas it has, and its sign."""

    shown: MapClass
    amount: str
    dot: bool

    def lines(self, drawing: Any, width: float) -> list[str]:
        """Break the label into lines beside the sign."""
        return wrapped(drawing, self.shown.label, width - SWATCH[0] - 0.3, LEGEND_SIZE)

    def height(self, drawing: Any, width: float) -> float:
        """Return the height that the entry takes, with the air below it."""
        label = max(1, len(self.lines(drawing, width))) * line_height(LEGEND_SIZE)
        return label + (line_height(SMALL_SIZE) if self.amount else 0) + 0.14


@dataclass(frozen=True, slots=True)
class _Legend:
    """The legend's title and entries."""

    title: str
    entries: tuple[_Entry, ...]

    def columns(self, count: int) -> list[tuple[_Entry, ...]]:
        """Return the entries in columns, filled downwards."""
        each = math.ceil(len(self.entries) / count) or 1
        return [self.entries[start : start + each] for start in range(0, len(self.entries), each)]

    def head(self, drawing: Any, width: float) -> list[str]:
        """Break the title into lines."""
        return wrapped(drawing, self.title, width, LEGEND_SIZE + 0.5, bold=True)

    def height(self, drawing: Any, width: float, count: int) -> float:
        """Return the height of the whole legend in so many columns."""
        head = len(self.head(drawing, width)) * line_height(LEGEND_SIZE + 0.5) + 0.12
        room = width / count
        columns = [
            sum(entry.height(drawing, room) for entry in column) for column in self.columns(count)
        ]
        return head + max(columns, default=0.0)


def _legend(
    title: str,
    classes: Sequence[MapClass],
    amounts: Sequence[int],
    raster: RasterLayer | None,
    catalogue: Catalogue,
    *,
    points: bool,
    counted: bool,
) -> _Legend:
    """Put the classes of the layer and of the surface into one legend."""
    one, many = (ONE_EVENT, MANY_EVENTS) if points else (ONE_AREA, MANY_AREAS)
    entries = [
        _Entry(each, catalogue.plural(amount, one, many) if counted else "", points)
        for each, amount in zip(classes, amounts, strict=True)
    ]
    entries += [_Entry(each, "", dot=False) for each in (raster.classes if raster else ())]
    return _Legend(title or catalogue.translate(LEGEND), tuple(entries))


def _draw_legend(pen: _Pen, layout: _Layout, legend: _Legend) -> None:
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


def _draw_entry(pen: _Pen, entry: _Entry, across: float, up: float, width: float) -> None:
    """Draw one sign with its label and amount."""
    colours = palette()
    each = entry.shown
    if entry.dot:
        pen.drawing.add_artist(_dot(pen, across + 0.3, up - 0.18, each))
    else:
        pen.box(
            across, up - SWATCH[1], *SWATCH, facecolor=(*_rgb(each.colour), each.opacity),
            hatch=HATCHES[each.hatch] if each.hatch else "", linewidth=0.5,
            edgecolor="#a3abb2" if each.hatch else colours["outline"],
        )  # fmt: skip
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


def _round_length(longest: float) -> float:
    """Return the longest of 1, 2 or 5 times a power of ten within ``longest``."""
    power = 10.0 ** math.floor(math.log10(longest))
    return max(factor * power for factor in (1, 2, 5) if factor * power <= longest)


def _draw_scale(pen: _Pen, layout: _Layout, metres_per_cm: float, catalogue: Catalogue) -> None:
    """Draw a scale bar of a round length and a north arrow, beside or below the map."""
    colours = palette()
    left, up = layout.scale
    width = layout.frame[2]
    metres = _round_length(min(4.0, width * 0.4) * metres_per_cm)
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
