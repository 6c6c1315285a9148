"""Put incidents into the areas of the study: by position, else by the name or code written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage
from .study_area import StudyArea, area_of_bounds

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..areas.table import AreaTable
    from ..intake.points import Points

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

AROUND = 0.25
"""The study's box is widened by this share: a mended position may lie just over the border."""

CENTRE_SHARE_OF_SAMPLE = 200_000


@dataclass(frozen=True, slots=True)
class Study:
    """The areas of the study, and their columns with identifier and name."""

    table: AreaTable
    area_id: str | None
    area_name: str | None

    def labels(self, column: str | None) -> NDArray[Any]:
        """Return a column of the areas as text; row numbers when there is none."""
        if column is None:
            return np.arange(1, len(self.table.frame) + 1).astype(str).astype(object)
        texts: NDArray[Any] = self.table.frame[column].astype("str").to_numpy(dtype=object)
        return texts

    def box(self, crs: str | None) -> StudyArea:
        """Return the study's box in the CRS of the incidents."""
        bounds = _bounds(self.table)
        if crs is not None and self.table.crs is not None:
            from pyproj import Transformer

            bounds = Transformer.from_crs(self.table.crs, crs, always_xy=True).transform_bounds(
                *bounds, densify_pts=21
            )
        return area_of_bounds(bounds, margin=AROUND)

    def centres(self, crs: str | None) -> NDArray[Any]:
        """Return the centroids of the areas in the CRS of the incidents."""
        import shapely

        shapes = self.table.shapes[self.table.shapes != np.array(None)]
        found = shapely.centroid(shapes)
        x, y = shapely.get_x(found), shapely.get_y(found)
        if crs is not None and self.table.crs is not None:
            from pyproj import Transformer

            x, y = Transformer.from_crs(self.table.crs, crs, always_xy=True).transform(x, y)
        return np.column_stack([x, y])


def _bounds(table: AreaTable) -> tuple[float, float, float, float]:
    import shapely

    left, bottom, right, top = shapely.total_bounds(table.shapes[table.shapes != np.array(None)])
    return float(left), float(bottom), float(right), float(top)


@dataclass(frozen=True, slots=True)
class Placed:
    """In which area each incident lies.

    Parameters
    ----------
    area : numpy.ndarray
        Position of the area, or -1.
    outside : numpy.ndarray
        Positions outside every area and further than the margin.
    near : numpy.ndarray
        Positions outside every area but within the margin.
    in_two_areas : int
        Positions inside more than one area.
    """

    area: NDArray[np.int64]
    outside: NDArray[np.bool_]
    near: NDArray[np.bool_]
    in_two_areas: int


def placed(points: Points, study: Study, margin: float) -> Placed:
    """Find the area of each position, and how far those lie that are in none.

    Parameters
    ----------
    points : Points
        Positions; NaN for none.
    study : Study
        The areas.
    margin : float
        Metres within which a position outside every area still belongs to the study.
    """
    from ..areas.location import locate

    table = study.table
    there = points.in_crs(table.crs) if points.crs and table.crs else points
    found = locate(there.x, there.y, table.shapes, table.order)
    nowhere = np.isfinite(there.x) & np.isfinite(there.y) & (found.area < 0)
    near = np.zeros(len(points), dtype=bool)
    if nowhere.any() and margin > 0:
        rows = np.flatnonzero(nowhere)
        near[rows[_within(there.x[rows], there.y[rows], table, margin)]] = True
    return Placed(found.area, nowhere & ~near, near, found.in_two_areas)


def _within(x: FloatArray, y: FloatArray, table: AreaTable, margin: float) -> NDArray[np.bool_]:
    """Tell which places lie within a distance of an area, measured in metres."""
    import shapely
    from pyproj import Transformer

    shapes, crs, _ = table.measured(None)
    if table.crs is not None and crs is not None:
        x, y = Transformer.from_crs(table.crs, crs, always_xy=True).transform(x, y)
    good = np.isfinite(x) & np.isfinite(y)
    inside = np.zeros(len(x), dtype=bool)
    present = shapes[shapes != np.array(None)]
    tree = shapely.STRtree(present)
    spots = shapely.points(x[good], y[good])
    pairs = tree.query(spots, predicate="dwithin", distance=margin)
    inside[np.flatnonzero(good)[np.unique(pairs[0])]] = True
    return inside


def placed_by_text(
    column: pd.Series[Any], study: Study
) -> tuple[NDArray[np.int64], tuple[str, ...], int]:
    """Match areas by code, else by name.

    Returns
    -------
    area : numpy.ndarray
        Position of the area, or -1.
    examples : tuple of str
        The most frequent texts that match none.
    lost : int
        Rows with a text that matches none.
    """
    from ..areas.matching import by_key

    best = np.full(len(column), -1, dtype=np.int64)
    for key, plain in ((study.area_id, False), (study.area_name, True)):
        if key is None:
            continue
        area, _ = by_key(study.table, key, column.str.strip(), plain=plain)
        best = np.where(best >= 0, best, area)
    lost = (best < 0) & column.notna().to_numpy()
    examples = column[lost].value_counts().head(5)
    return best, tuple(str(item)[:40] for item in examples.index), int(lost.sum())


def study_of(areas: Any, area_id: str | None, area_name: str | None) -> Study:
    """Make the areas ready; a column that is not there is refused."""
    from ..areas.table import area_table
    from ..intake.columns import require_column

    table = area_table(areas, area_id)
    if area_name is not None:
        require_column(table.frame, area_name, table.title)
    return Study(table, area_id, area_name)
