"""The features of a map: polygons with their holes, points, outlines, surfaces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .classes import MapClass, class_positions
from .map_layout import RasterLayer
from .style import palette

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

OUTLINED = "outline"
HATCHES = {"diagonal": "//////", "dots": "....."}
OVER = {"frame": "", "strokes": "/////", "specks": "...."}
"""Signs without a fill, for a layer that lies over another."""
TOO_MANY_POINTS = 150_000
POINTS_A_MILLIMETRE = 72 / 25.4


def draw_features(
    axes: Any, frame: GeoDataFrame, classes: Sequence[MapClass], positions: Any, per_cm: float
) -> None:
    """Draw each class in one collection; features of no class as bare outlines."""
    colours = palette()
    geometry = frame.geometry.array
    edge = 0.35 if len(frame) < 400 else 0.15
    points, lines = is_points(frame), is_lines(frame)
    # a frame must not be covered by a neighbour that is drawn later
    inner = sorted(enumerate(classes), key=lambda item: item[1].hatch == OUTLINED)
    for place, one in [(-1, MapClass("", "none")), *inner]:
        chosen = geometry[positions == place]
        if len(chosen) == 0:
            continue
        if points:
            _draw_points(axes, chosen, one)
            continue
        if lines:
            _draw_lines(axes, chosen, one)
            continue
        style = area_style(one)
        if not one.hatch:
            style |= {"edgecolor": colours["outline"], "linewidth": edge}
        elif one.hatch in HATCHES:
            style |= {"linewidth": edge}
        elif one.hatch == OUTLINED:
            # on a map of many areas thick frames would hide what they frame
            style |= {"linewidth": 4 * edge}
        if one.opacity == 0:
            style |= {"linewidth": 0}
        axes.add_collection(_patches(chosen, per_cm, **style), autolim=False)


def area_style(one: MapClass) -> dict[str, Any]:
    """Return how matplotlib fills and hatches a class of areas, on the map and in the legend."""
    if one.hatch in OVER:
        hatch = OVER[one.hatch]
        style: dict[str, Any] = {"facecolor": "none", "edgecolor": one.colour}
        return style | ({"hatch": hatch, "linewidth": 0} if hatch else {"linewidth": 1.1})
    colour = "none" if one.colour == "none" else (*rgb(one.colour), one.opacity)
    if not one.hatch:
        return {"facecolor": colour}
    if one.hatch == OUTLINED:
        return {"facecolor": colour, "edgecolor": palette()["text"], "linewidth": 1.3}
    return {"facecolor": colour, "hatch": HATCHES[one.hatch], "edgecolor": "#a3abb2"}


def _draw_points(axes: Any, points: Any, one: MapClass) -> None:
    import shapely

    coordinates = shapely.get_coordinates(points)
    crowded = 1.2 if len(coordinates) > 5000 else 5.0
    axes.scatter(
        coordinates[:, 0], coordinates[:, 1], s=crowded, color=one.colour, alpha=one.opacity,
        linewidths=0, rasterized=len(coordinates) > TOO_MANY_POINTS,
    )  # fmt: skip


def _draw_lines(axes: Any, lines: Any, one: MapClass) -> None:
    """Draw lines of a class, wider ones over narrower ones; of no class as hairlines."""
    import numpy
    import shapely
    from matplotlib.collections import LineCollection

    parts = shapely.get_parts(numpy.asarray(lines))
    parts = parts[shapely.get_dimensions(parts) == 1]
    nameless = one.colour == "none"
    width = 0.2 if nameless else line_points(one)
    axes.add_collection(
        LineCollection(
            [shapely.get_coordinates(part) for part in parts],
            colors=palette()["outline"] if nameless else one.colour,
            alpha=one.opacity, linewidths=width, capstyle="round", zorder=1 + width / 100,
        ),
        autolim=False,
    )  # fmt: skip


def line_points(one: MapClass) -> float:
    """Return the width of a class's line in points; a document's map is half a screen's size."""
    return one.width * POINTS_A_MILLIMETRE / 2


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


def draw_outline(axes: Any, outline: GeoDataFrame, per_cm: float) -> None:
    """Draw a boundary over everything."""
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


def rgb(colour: str) -> tuple[float, float, float]:
    """Return a hexadecimal colour as numbers from 0 to 1."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def draw_raster(axes: Any, raster: RasterLayer) -> None:
    """Paint the surface by its classes, without smoothing."""
    import numpy

    values = numpy.asarray(raster.values, dtype=float)
    positions = class_positions(values.ravel(), raster.classes).reshape(values.shape)
    picture = numpy.zeros((*values.shape, 4))
    for place, one in enumerate(raster.classes):
        picture[positions == place] = (*rgb(one.colour), one.opacity)
    west, south, east, north = raster.extent
    axes.imshow(
        picture, extent=(west, east, south, north), interpolation="nearest", aspect="equal",
        origin="upper", zorder=0,
    )  # fmt: skip


def is_lines(frame: GeoDataFrame) -> bool:
    """Say whether the layer holds lines."""
    import shapely

    return bool((shapely.get_dimensions(frame.geometry.array[:50]) == 1).any())


def is_points(frame: GeoDataFrame) -> bool:
    """Say whether the layer holds points."""
    import shapely

    return bool((shapely.get_dimensions(frame.geometry.array[:50]) == 0).any())
