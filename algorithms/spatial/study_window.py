"""The study area as one polygon: which points lie inside, and which cells of a grid."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.table import area_table
from ..core.caveats import Caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .density import Extent

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]

_LOOKUP_SIDE = 1024
_EXACT_BATCH = 200_000


@dataclass(frozen=True)
class StudyWindow:
    """A study area as one polygon in metres.

    Parameters
    ----------
    polygon : shapely.Polygon or shapely.MultiPolygon
        The union of the layer's polygons.
    """

    polygon: Any
    _pieces: Any = field(init=False, repr=False)

    def __post_init__(self) -> None:
        import shapely

        shapely.prepare(self.polygon)
        object.__setattr__(self, "_pieces", shapely.get_parts(self.polygon))

    @property
    def area(self) -> float:
        """The area in square metres."""
        return float(self.polygon.area)

    @property
    def perimeter(self) -> float:
        """The length of all its edges in metres, holes included."""
        return float(self.polygon.length)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """left, bottom, right, top."""
        left, bottom, right, top = self.polygon.bounds
        return float(left), float(bottom), float(right), float(top)

    @property
    def is_rectangle(self) -> bool:
        """Whether it fills its bounding box."""
        left, bottom, right, top = self.bounds
        return bool(self.area >= (1 - 1e-9) * (right - left) * (top - bottom))

    def contains(self, x: FloatArray, y: FloatArray) -> BoolArray:
        """Tell which points lie inside or on the edge.

        A grid of cells that are wholly inside or wholly outside answers for most points; only
        those in cells that the edge may cross are tested against the polygon.
        """
        import shapely

        left, bottom, right, top = self.bounds
        inside = (x >= left) & (x <= right) & (y >= bottom) & (y <= top)
        if self.is_rectangle:
            return inside
        known, side = self._lookup
        here = np.flatnonzero(inside)
        row = np.clip(((top - y[here]) / side).astype(np.int64), 0, known.shape[0] - 1)
        column = np.clip(((x[here] - left) / side).astype(np.int64), 0, known.shape[1] - 1)
        found = known[row, column]
        inside[here] = found == 1
        unsure = here[found == _UNSURE]
        for start in range(0, len(unsure), _EXACT_BATCH):
            some = unsure[start : start + _EXACT_BATCH]
            inside[some] = shapely.intersects_xy(self.polygon, x[some], y[some])
        return inside

    @cached_property
    def _lookup(self) -> tuple[NDArray[np.uint8], float]:
        """Return a grid of 0 outside, 1 inside, 2 where the edge may pass, and its cell size."""
        from rasterio.features import rasterize
        from rasterio.transform import from_origin
        from scipy.ndimage import binary_dilation

        left, bottom, right, top = self.bounds
        side = max(right - left, top - bottom) / _LOOKUP_SIDE
        shape = (int((top - bottom) / side) + 1, int((right - left) / side) + 1)
        place = {"out_shape": shape, "transform": from_origin(left, top, side, side)}
        known = rasterize([(self.polygon, 1)], dtype="uint8", **place)
        edge = rasterize([(self.polygon.boundary, 1)], dtype="uint8", all_touched=True, **place)
        # one cell more: rasterising is not exact where an edge passes a corner
        known[binary_dilation(edge == 1, np.ones((3, 3), dtype=bool))] = _UNSURE
        return known, side

    def covered(self, extent: Extent) -> BoolArray:
        """Tell for each cell of a grid whether its centre lies inside."""
        import shapely
        from rasterio.features import rasterize
        from rasterio.transform import from_origin

        right = extent.left + extent.columns * extent.cell_size
        bottom = extent.top - extent.rows * extent.cell_size
        box = shapely.box(extent.left, bottom, right, extent.top)
        shapes = [(piece, 1) for piece in self._pieces[shapely.intersects(self._pieces, box)]]
        if not shapes:
            return np.zeros((extent.rows, extent.columns), dtype=bool)
        found = rasterize(
            shapes,
            out_shape=(extent.rows, extent.columns),
            transform=from_origin(extent.left, extent.top, extent.cell_size, extent.cell_size),
            dtype="uint8",
        )
        result: BoolArray = found.view(np.bool_)
        return result


_UNSURE = 2


def study_window(layer: Any, crs: str | None) -> tuple[StudyWindow, tuple[Caveat, ...]]:
    """Return a polygon layer as one study window in the metres of ``crs``.

    Parameters
    ----------
    layer : GeoDataFrame
        Polygons; they may overlap and have gaps.
    crs : str or None
        What the points are measured in; None when their numbers are taken as metres.

    Raises
    ------
    InputError
        When it has no polygons, or no area.
    """
    import shapely

    table = area_table(layer)
    if crs is None:
        shapes, caveats = table.shapes, table.caveats
    else:
        # "projected" is said of the points already
        shapes, _, more = table.measured(crs)
        caveats = (*table.caveats, *(item for item in more if item.code != "projected"))
    held = shapes[~shapely.is_missing(shapes)]
    if not (np.isfinite(shapely.bounds(held)).all() and shapely.is_valid(held).all()):
        # a projection tears what lies on the other side of the Earth
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” reaches too far to be measured in {crs}: choose a study area around the "
                "points, or check the coordinate systems.",
            ),
            layer=table.title,
            crs=crs or "–",
        )
    union = shapely.union_all(held)
    if not union.area > 0:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The polygons of “{layer}” have no area."),
            layer=table.title,
        )
    return StudyWindow(union), caveats


def rectangle(left: float, bottom: float, right: float, top: float) -> StudyWindow:
    """Return a bounding box as a study window."""
    import shapely

    return StudyWindow(shapely.box(left, bottom, right, top))
