"""Points as coordinates and attributes: a million of them never become a million objects."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

BEYOND_THE_EARTH = 1e9
"""No coordinate system reaches so far, in metres, feet or degrees: such a number is no place."""
WKB_POINT_BYTES = 21
"""Byte order, type, x and y."""


@dataclass(frozen=True, slots=True)
class Points:
    """A point layer: coordinates, attributes and their CRS.

    Parameters
    ----------
    x, y : numpy.ndarray
        Coordinates in ``crs``; NaN where the row has no point.
    attributes : pandas.DataFrame
        One row for each point, in the same order.
    crs : str or None
        A CRS that PROJ understands.
    attrs : mapping
        ``title``: the name people know the layer by.
    """

    x: FloatArray
    y: FloatArray
    attributes: pd.DataFrame
    crs: str | None
    attrs: Mapping[str, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.x)

    @property
    def columns(self) -> pd.Index[Any]:
        """The attribute columns."""
        return self.attributes.columns

    def select(self, keep: Any) -> Points:
        """Return the rows where ``keep`` is true, or at those positions."""
        return Points(
            self.x[keep],
            self.y[keep],
            self.attributes.loc[keep].reset_index(drop=True)
            if getattr(keep, "dtype", None) is not None and keep.dtype.kind == "b"
            else self.attributes.iloc[keep].reset_index(drop=True),
            self.crs,
            self.attrs,
        )

    def in_crs(self, crs: str) -> Points:
        """Return the points with coordinates in another CRS; rows that cannot go there get NaN."""
        import numpy as np
        from pyproj import CRS, Transformer

        if self.crs is None or CRS.from_user_input(self.crs) == CRS.from_user_input(crs):
            return self
        transformer = Transformer.from_crs(self.crs, crs, always_xy=True)
        x, y = transformer.transform(self.x, self.y)
        lost = ~(np.isfinite(x) & np.isfinite(y))
        x, y = np.where(lost, np.nan, x), np.where(lost, np.nan, y)
        return Points(x, y, self.attributes, crs, self.attrs)


def as_points(layer: Any) -> Points:
    """Return a point layer as coordinates, whatever a Python user passes.

    Parameters
    ----------
    layer : Points, GeoDataFrame or DataFrame
        A plain table gives points without coordinates (for joins by code or name).

    Raises
    ------
    InputError
        When the geometries are not points.
    """
    import numpy as np
    import pandas as pd
    import shapely

    if isinstance(layer, Points):
        return layer
    title = dict(getattr(layer, "attrs", {}))
    if not hasattr(layer, "to_crs"):
        nowhere = np.full(len(layer), np.nan)
        return Points(nowhere, nowhere.copy(), layer.reset_index(drop=True), None, title)
    shapes = layer.geometry.to_numpy()
    kinds = shapely.get_type_id(shapes)
    if (kinds == 4).any():
        shapes = np.where(kinds == 4, shapely.centroid(shapes), shapes)
        kinds = shapely.get_type_id(shapes)
    if not np.isin(kinds, (0, -1)).all():
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{layer}” must hold points."),
            layer=title.get("title", "points"),
        )
    attributes = pd.DataFrame(layer.drop(columns=layer.geometry.name)).reset_index(drop=True)
    crs = None if layer.crs is None else layer.crs.to_string()
    x, y = _coordinates(shapes)
    return Points(x, y, attributes, crs, title)


def _coordinates(shapes: Any) -> tuple[FloatArray, FloatArray]:
    """Return x and y of points; NaN for a missing or empty one."""
    import numpy as np
    import shapely

    held = np.where(shapely.is_empty(shapes), None, shapes)
    return shapely.get_x(held), shapely.get_y(held)


def coordinates_of_wkb(wkb: Any, title: str = "points") -> tuple[FloatArray, FloatArray]:
    """Read x and y from an Arrow column of well-known binary points.

    Plain two-dimensional points lie 21 bytes apart and are read as one array; anything else
    (null, empty, Z or multipoint) goes through shapely.
    """
    import numpy as np
    import pyarrow as pa
    import shapely

    chunks = wkb.chunks if isinstance(wkb, pa.ChunkedArray) else [wkb]
    xs, ys = [], []
    for chunk in chunks:
        fast = _plain_points(chunk)
        if fast is None:
            shapes = shapely.from_wkb(np.asarray(chunk.to_pylist(), dtype=object))
            kinds = shapely.get_type_id(shapes)
            if not np.isin(kinds, (-1, 0, 4)).all():
                raise InputError(
                    QT_TRANSLATE_NOOP("convivencia", "“{layer}” must hold points."), layer=title
                )
            shapes = np.where(kinds == 4, shapely.centroid(shapes), shapes)
            x, y = _coordinates(shapes)
            xs.append(x)
            ys.append(y)
        else:
            xs.append(fast[0])
            ys.append(fast[1])
    if not xs:
        return np.empty(0), np.empty(0)
    return np.concatenate(xs), np.concatenate(ys)


def _plain_points(chunk: Any) -> tuple[FloatArray, FloatArray] | None:
    import numpy as np
    import pyarrow as pa

    if chunk.null_count or len(chunk) == 0:
        return None
    if pa.types.is_large_binary(chunk.type):
        offset_type: Any = np.int64
    elif pa.types.is_binary(chunk.type):
        offset_type = np.int32
    else:
        return None
    _, offsets_buffer, values = chunk.buffers()
    offsets = np.frombuffer(offsets_buffer, dtype=offset_type)[
        chunk.offset : chunk.offset + len(chunk) + 1
    ]
    if not (np.diff(offsets) == WKB_POINT_BYTES).all():
        return None
    raw = np.frombuffer(values, dtype=np.uint8)[offsets[0] : offsets[-1]]
    records = raw.reshape(len(chunk), WKB_POINT_BYTES)
    header = np.frombuffer(struct.pack("<BI", 1, 1), dtype=np.uint8)
    if not (records[:, :5] == header).all():
        return None
    pairs = np.ascontiguousarray(records[:, 5:]).view("<f8")
    return pairs[:, 0].copy(), pairs[:, 1].copy()
