"""Write the sample's GeoPackage: small layers as tables, incidents as Arrow batches."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np

from ..core.progress import Progress
from .draws import Floats
from .fabric import CRS
from .facilities import facilities_of
from .incidents import CHUNK, incident_chunks
from .survey import draw_survey
from .town import Town
from .zones import treatment_of, zones_of

_NOT_WRITTEN = ["x", "y", "block", "near_repeat_of"]
_POINT_BYTES = 21


def write_package(
    place: Town, path: Path, *, size: int, seed: int, effects: bool, progress: Progress
) -> None:
    """Write every layer into a new GeoPackage."""
    import pyogrio

    layers = {
        "areas": place.areas,
        "sectors": place.sectors,
        "blocks": place.blocks,
        "streets": place.streets,
        "facilities": facilities_of(place),
        "treatment": treatment_of(place),
        "zones": zones_of(place),
        "survey": draw_survey(place, seed, effects=effects),
    }
    for name, layer in layers.items():
        pyogrio.write_dataframe(layer, path, layer=name, driver="GPKG")
    progress(0.05, "incidents")
    parts = -(-size // CHUNK)
    for number, part in enumerate(incident_chunks(place, size, seed, effects=effects)):
        progress(0.05 + 0.9 * (number + 0.3) / parts, "incidents")
        _write_incidents(part, path, append=number > 0)
        progress(0.05 + 0.9 * (number + 1) / parts, "incidents")
    _settle_date(path)


def points_as_wkb(x: Floats, y: Floats) -> Any:
    """Return points as an Arrow array of little-endian WKB, without making geometry objects."""
    import pyarrow

    record = np.dtype([("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])
    points = np.empty(x.size, dtype=record)
    points["order"], points["kind"], points["x"], points["y"] = 1, 1, x, y
    offsets = np.arange(x.size + 1, dtype=np.int32) * _POINT_BYTES
    buffers = [None, pyarrow.py_buffer(offsets), pyarrow.py_buffer(points.tobytes())]
    return pyarrow.Array.from_buffers(pyarrow.binary(), x.size, buffers)


def _write_incidents(part: Any, path: Path, *, append: bool) -> None:
    """Write one part of the incidents; GDAL wants plain text columns, not dictionaries."""
    import pyarrow
    import pyogrio

    table = pyarrow.Table.from_pandas(part.drop(columns=_NOT_WRITTEN), preserve_index=False)
    columns = {}
    for name in table.column_names:
        column = table[name]
        if pyarrow.types.is_dictionary(column.type):
            column = column.cast(pyarrow.string())
        elif pyarrow.types.is_timestamp(column.type):
            column = column.cast(pyarrow.timestamp("ms"))
        columns[name] = column
    columns["geometry"] = points_as_wkb(part["x"].to_numpy(), part["y"].to_numpy())
    pyogrio.write_arrow(
        pyarrow.table(columns),
        path,
        layer="incidents",
        driver="GPKG",
        geometry_name="geometry",
        geometry_type="Point",
        crs=CRS,
        append=append,
    )


def _settle_date(path: Path) -> None:
    """Replace the time of writing, so that the same sample is the same file (its SHA-256 counts)."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE gpkg_contents SET last_change = '2025-01-01T00:00:00.000Z'")
