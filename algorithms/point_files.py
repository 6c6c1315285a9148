"""Write points from their coordinates: a million of them never become a million objects."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

from .core.errors import InputError
from .core.geopackage import DATASET_OPTIONS
from .core.text import QT_TRANSLATE_NOOP
from .core.travelling import KEY as CAVEATS
from .core.travelling import as_json, carried_by
from .intake.points import WKB_POINT_BYTES, Points

VECTOR_ENDINGS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".fgb": "FlatGeobuf"}
NO_EMPTY_PLACES = QT_TRANSLATE_NOOP(
    "convivencia", "A FlatGeobuf cannot hold rows without a position: write a .gpkg instead."
)


def write_points(path: Path, layer: str, points: Points, provenance: str, *, append: bool) -> None:
    """Write points to a GeoPackage, GeoJSON, FlatGeobuf, GeoParquet or CSV file.

    Parameters
    ----------
    path : Path
        The file; its ending tells the format.
    layer : str
        The layer's name in a GeoPackage.
    points : Points
        Rows without coordinates have no geometry. In a CSV they become the columns x and y.
    provenance : str
        JSON, for formats that hold it.
    append : bool
        Whether to add a layer to a GeoPackage that is there.
    """
    import numpy as np
    import pyarrow as pa
    import pyogrio

    suffix = path.suffix.lower()
    frame = points.attributes
    if suffix == ".csv":
        taken = {str(name).lower() for name in frame.columns}
        place = {
            name: values for name, values in (("x", points.x), ("y", points.y)) if name not in taken
        }
        table = frame.assign(**place)
        for_spreadsheets(table).to_csv(path, index=False)
        return
    arrow = pa.Table.from_pandas(frame, preserve_index=False)
    if suffix == ".parquet":
        arrow = arrow.append_column("geometry", wkb_of(points)).replace_schema_metadata(
            {"geo": _geo_metadata(points), "provenance": provenance}
        )
        import pyarrow.parquet as pq

        pq.write_table(arrow, path, compression="zstd")
        return
    if points.crs is None and not np.isfinite(points.x).any():
        _write_table(path, layer, points, provenance, append=append)
        return
    if suffix == ".fgb" and not (np.isfinite(points.x) & np.isfinite(points.y)).all():
        raise InputError(NO_EMPTY_PLACES)
    geometry = "geometry" if "geometry" not in frame.columns else "shape"
    arrow = arrow.append_column(geometry, wkb_of(points))
    options: dict[str, Any] = {"layer": layer, "append": append}
    if suffix == ".gpkg":
        options["layer_metadata"] = metadata_of(points, provenance)
        options |= own_names(frame, None)
        if not append:
            options["dataset_options"] = DATASET_OPTIONS
    pyogrio.write_arrow(
        arrow,
        path,
        driver=VECTOR_ENDINGS[suffix],
        geometry_name=geometry,
        geometry_type="Point",
        crs=points.crs,
        **options,
    )


def _write_table(path: Path, layer: str, points: Points, provenance: str, *, append: bool) -> None:
    """Write rows none of which has a position: a table, not a map layer."""
    import pyogrio

    frame = points.attributes
    options: dict[str, Any] = {"layer": layer, "append": append}
    if path.suffix.lower() == ".gpkg":
        options["layer_metadata"] = metadata_of(points, provenance)
        options |= own_names(frame, None)
        if not append:
            options["dataset_options"] = DATASET_OPTIONS
    pyogrio.write_dataframe(frame, path, driver=VECTOR_ENDINGS[path.suffix.lower()], **options)


def wkb_of(points: Points) -> Any:
    """Return coordinates as an Arrow column of well-known binary; null where there are none."""
    import numpy as np
    import pyarrow as pa

    count = len(points)
    records = np.zeros((count, WKB_POINT_BYTES), dtype=np.uint8)
    records[:, :5] = np.frombuffer(struct.pack("<BI", 1, 1), dtype=np.uint8)
    pairs = np.column_stack([points.x, points.y]).astype("<f8")
    records[:, 5:] = pairs.view(np.uint8).reshape(count, 16)
    here = np.isfinite(points.x) & np.isfinite(points.y)
    offsets = np.arange(count + 1, dtype=np.int64) * WKB_POINT_BYTES
    return pa.Array.from_buffers(
        pa.large_binary(),
        count,
        [
            pa.py_buffer(np.packbits(here, bitorder="little").tobytes()),
            pa.py_buffer(offsets.tobytes()),
            pa.py_buffer(records.tobytes()),
        ],
    )


def _geo_metadata(points: Points) -> str:
    """Return what makes a Parquet file a GeoParquet file (version 1.0)."""
    from pyproj import CRS

    column: dict[str, Any] = {"encoding": "WKB", "geometry_types": ["Point"]}
    column["crs"] = None if points.crs is None else CRS.from_user_input(points.crs).to_json_dict()
    return json.dumps(
        {"version": "1.0.0", "primary_column": "geometry", "columns": {"geometry": column}}
    )


def metadata_of(part: Any, provenance: str) -> dict[str, str]:
    """Return what a layer's metadata holds: where it comes from, and the caveats of its data."""
    held = as_json(carried_by(part))
    return {"provenance": provenance} | ({CAVEATS: held} if held != "[]" else {})


def own_names(frame: Any, geometry: str | None) -> dict[str, str]:
    """Move a GeoPackage's own columns out of the way of the layer's.

    A column “fid” of distinct whole numbers is what the GeoPackage means by it and stays.
    """
    import pandas as pd

    taken = {str(name).casefold(): name for name in frame.columns}
    moved = {}
    if "fid" in taken:
        column = frame[taken["fid"]]
        if not (
            pd.api.types.is_integer_dtype(column) and column.is_unique and column.notna().all()
        ):
            moved["FID"] = "gpkg_fid"
    if "geom" in taken and taken["geom"] != geometry:
        moved["GEOMETRY_NAME"] = "gpkg_geom"
    return moved


def for_spreadsheets(table: Any) -> Any:
    """Return a table in which no value and no name of a column is taken for a formula."""
    import pandas as pd

    safe = table.apply(harmless) if len(table) else table
    return safe.set_axis(harmless(pd.Series(table.columns, dtype=object)).tolist(), axis=1)


def harmless(column: Any) -> Any:
    """Keep spreadsheets from taking text for a formula."""
    import pandas as pd

    if pd.api.types.is_numeric_dtype(column) or pd.api.types.is_datetime64_any_dtype(column):
        return column
    text = column.astype("string")
    return text.where(~text.str.match(r"^[=+\-@\t\r]", na=False), "'" + text)
