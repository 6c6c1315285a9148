"""Take what an analysis needs from a layer of areas, without touching the layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import numeric_column, require_column
from ..intake.points import BEYOND_THE_EARTH
from .overlaps import polygons_of
from .projection import crs_to_measure_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

GEOMETRY_COLLECTION = 7
MISSING, LINES, POLYGONS = -1, (1, 2, 5), (3, 6, GEOMETRY_COLLECTION)


@dataclass(frozen=True, slots=True)
class AreaTable:
    """A layer of areas made ready: shapes mended, identifiers checked, in one order.

    Parameters
    ----------
    frame : GeoDataFrame
        The input, never changed.
    shapes : numpy.ndarray
        Valid polygons in the layer's CRS; None where the shape is empty.
    identifiers : numpy.ndarray
        One for each row; row numbers when no column was named or it repeats.
    order : numpy.ndarray
        Row positions sorted by identifier: random draws follow it.
    title : str
        The layer's title.
    caveats : tuple of Caveat
        What was mended.
    """

    frame: GeoDataFrame
    shapes: NDArray[Any]
    identifiers: NDArray[Any]
    order: NDArray[np.int64]
    title: str
    caveats: tuple[Caveat, ...]

    def spread(self, positions: NDArray[np.int64], values: NDArray[Any]) -> NDArray[np.float64]:
        """Return one number for each row: ``values`` at ``positions``, NaN elsewhere."""
        result = np.full(len(self.frame), np.nan)
        result[positions] = values
        return result

    def numbers(
        self, column: str, *, whole: bool = False
    ) -> tuple[NDArray[np.float64], tuple[Caveat, ...]]:
        """Return a column as numbers, missing and infinite ones as NaN."""
        return numeric_column(self.frame, column, self.title, whole=whole)

    @property
    def crs(self) -> str | None:
        """The layer's CRS."""
        return None if self.frame.crs is None else str(self.frame.crs.to_string())

    def measured(self, crs: str | None) -> tuple[NDArray[Any], str | None, tuple[Caveat, ...]]:
        """Return the shapes in metres, the CRS they are in, and what was assumed."""
        import shapely
        from pyproj import CRS, Transformer

        present = self.shapes[self.shapes != np.array(None)]
        source, target, caveats = crs_to_measure_in(
            self.crs, shapely.total_bounds(present), crs, self.title
        )
        if (
            source is None
            or target is None
            or CRS.from_user_input(source) == CRS.from_user_input(target)
        ):
            return self.shapes, target, caveats
        transformer = Transformer.from_crs(source, target, always_xy=True)
        moved = shapely.transform(
            self.shapes, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
        )
        return moved, target, caveats


def area_table(
    frame: Any, area_id: str | None = None, *, lines: bool = False, polygons: bool = True
) -> AreaTable:
    """Check a layer of areas, or of street segments, and make it ready.

    Parameters
    ----------
    frame : GeoDataFrame
        The layer.
    area_id : str or None
        The column of identifiers.
    lines, polygons : bool
        Which shapes it may have.

    Raises
    ------
    InputError
        When it is empty, holds other shapes, or the identifier is no column.
    """
    import shapely

    title = str(getattr(frame, "attrs", {}).get("title", "areas"))
    if not hasattr(frame, "geometry") or not hasattr(frame, "to_crs"):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{layer}” has no shapes, only a table."), layer=title
        )
    if len(frame) == 0:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "“{layer}” is empty."), layer=title)
    shapes = np.array(frame.geometry.to_numpy(), dtype=object)
    kinds = shapely.get_type_id(shapes)
    allowed = (MISSING, *(LINES if lines else ()), *(POLYGONS if polygons else ()))
    both = np.isin(kinds, LINES).any() and np.isin(kinds, POLYGONS).any()
    if both or not np.isin(kinds, allowed).all():
        needed = (
            QT_TRANSLATE_NOOP("convivencia", "“{layer}” must hold polygons.")
            if not lines
            else QT_TRANSLATE_NOOP(
                "convivencia", "“{layer}” must hold lines or polygons, not both."
            )
            if polygons
            else QT_TRANSLATE_NOOP("convivencia", "“{layer}” must hold lines, such as streets.")
        )
        raise InputError(needed, layer=title)
    shapes, caveats = _mended(shapes)
    if all(shape is None for shape in shapes):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "No feature of “{layer}” has a shape."), layer=title
        )
    identifiers, more = _identifiers(frame, area_id, title)
    order = np.argsort(identifiers, kind="stable")
    return AreaTable(frame, shapes, identifiers, order, title, (*caveats, *more))


def _mended(shapes: NDArray[Any]) -> tuple[NDArray[Any], tuple[Caveat, ...]]:
    import shapely

    caveats: list[Caveat] = []
    shapes = _on_earth(shapes)
    flat = np.isin(shapely.get_type_id(shapes), LINES)
    # a line of no length is no line; it has nothing to mend
    point = flat & (shapely.length(shapes) == 0) & ~shapely.is_empty(shapes)
    if point.any():
        shapes = shapes.copy()
        shapes[point] = None
    broken = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes) & ~flat
    if broken.any():
        shapes = shapes.copy()
        shapes[broken] = shapely.make_valid(shapes[broken])
        caveats.append(caveat("repaired_geometry", count=int(broken.sum())))
    # a repair can leave lines beside the polygon, or instead of it; only the area counts
    mixed = (shapely.get_type_id(shapes) == GEOMETRY_COLLECTION) | (
        broken & (shapely.get_dimensions(shapes) < 2)
    )
    if mixed.any():
        shapes = shapes.copy()
        shapes[mixed] = polygons_of(shapes[mixed])
    empty = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    if empty.any():
        shapes = shapes.copy()
        shapes[empty] = None
        caveats.append(caveat("empty_geometry", count=int(empty.sum())))
    return shapes, tuple(caveats)


def _on_earth(shapes: NDArray[Any]) -> NDArray[Any]:
    """Take away shapes with a corner that is nowhere: no mending gives them a place."""
    import shapely

    corners, owner = shapely.get_coordinates(shapes, return_index=True)
    nowhere = owner[~(np.abs(corners) < BEYOND_THE_EARTH).all(axis=1)]
    if len(nowhere):
        shapes = shapes.copy()
        shapes[nowhere] = None
    return shapes


def _identifiers(
    frame: Any, area_id: str | None, title: str
) -> tuple[NDArray[Any], tuple[Caveat, ...]]:
    rows = np.arange(len(frame))
    if area_id is None:
        return rows, ()
    require_column(frame, area_id, title)
    column = frame[area_id]
    if column.isna().any() or column.duplicated().any():
        repeated = int(column.duplicated(keep=False).sum() + column.isna().sum())
        return rows, (caveat("duplicate_ids", column=area_id, count=repeated),)
    if column.dtype.kind in "iuf":
        numbers = column.to_numpy()
        whole = column.dtype.kind == "f" and bool((numbers == np.rint(numbers)).all())
        return (numbers.astype(np.int64) if whole else numbers), ()
    return column.astype(str).to_numpy(dtype=str), ()


def extended(frame: Any, columns: Mapping[str, Any]) -> Any:
    """Return a copy of a layer with result columns added.

    A column of the layer that has the name of a result keeps its values under ``<name>_input``:
    nothing of the user's is overwritten. Files do not tell ``Z`` from ``z``, so neither does this.
    """
    taken = {str(name).lower() for name in frame.columns}
    results = {name.lower() for name in columns}
    names = {}
    for name in frame.columns:
        if str(name).lower() in results:
            number = 1
            while (kept := f"{name}_input{'' if number == 1 else number}").lower() in taken:
                number += 1
            names[name] = kept
            taken.add(kept.lower())
    result = frame.rename(columns=names)
    for name, values in columns.items():
        result[name] = values
    return result
