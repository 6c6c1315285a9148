"""Where the parts of a map go: the map itself, its legend, its words, all measured first."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .canvas import figure, line_height, wrapped
from .catalogue import Catalogue
from .classes import MapClass
from .words import (
    LEGEND,
    MANY_AREAS,
    MANY_EVENTS,
    MANY_SEGMENTS,
    ONE_AREA,
    ONE_EVENT,
    ONE_SEGMENT,
)

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

TITLE_SIZE = 10.5
LEGEND_SIZE = 8.0
SMALL_SIZE = 7.0
SWATCH = (0.62, 0.36)
PANEL_CM = 6.1
SCALE_CM = 1.15


@dataclass(frozen=True, slots=True)
class RasterLayer:
    """A surface under the layer: rows from north to south, NaN where there is nothing."""

    values: Any
    extent: tuple[float, float, float, float]
    """West, south, east, north in the map's coordinates."""
    classes: tuple[MapClass, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend: its class, how many areas it has, and its sign."""

    shown: MapClass
    amount: str
    dot: bool
    line: bool = False

    def lines(self, drawing: Any, width: float) -> list[str]:
        """Break the label into lines beside the sign."""
        return wrapped(drawing, self.shown.label, width - SWATCH[0] - 0.3, LEGEND_SIZE)

    def height(self, drawing: Any, width: float) -> float:
        """Return the height that the entry takes, with the air below it."""
        label = max(1, len(self.lines(drawing, width))) * line_height(LEGEND_SIZE)
        return label + (line_height(SMALL_SIZE) if self.amount else 0) + 0.14


@dataclass(frozen=True, slots=True)
class Legend:
    """The legend's title and entries."""

    title: str
    entries: tuple[Entry, ...]

    def columns(self, count: int) -> list[tuple[Entry, ...]]:
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


def legend_of(
    title: str,
    classes: Sequence[MapClass],
    amounts: Sequence[int],
    raster: RasterLayer | None,
    catalogue: Catalogue,
    *,
    points: bool,
    lines: bool = False,
    counted: bool,
) -> Legend:
    """Put the classes of the layer and of the surface into one legend; unnamed ones stay out."""
    one, many = (ONE_EVENT, MANY_EVENTS) if points else (ONE_AREA, MANY_AREAS)
    if lines:
        one, many = ONE_SEGMENT, MANY_SEGMENTS
    entries = [
        Entry(each, catalogue.plural(amount, one, many) if counted else "", points, lines)
        for each, amount in zip(classes, amounts, strict=True)
        if each.label
    ]
    entries += [Entry(each, "", dot=False) for each in (raster.classes if raster else ())]
    return Legend(title or catalogue.translate(LEGEND), tuple(entries))


@dataclass(frozen=True, slots=True)
class Layout:
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


def bounds_of(
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


def layout_of(
    bounds: tuple[float, float, float, float],
    legend: Legend,
    *,
    title: str,
    source: str,
    note: str,
    width: float,
    highest: float,
) -> Layout:
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
    return Layout(width, height, place, panel, scale, beside, heading, tuple(foot))


def round_length(longest: float) -> float:
    """Return the longest of 1, 2 or 5 times a power of ten within ``longest``."""
    power = 10.0 ** math.floor(math.log10(longest))
    return max(factor * power for factor in (1, 2, 5) if factor * power <= longest)
