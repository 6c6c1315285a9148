"""Write the sample's GeoPackage: small layers as tables, incidents as Arrow batches."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import Cancelled
from ..core.geopackage import DATASET_OPTIONS
from ..core.progress import Progress, part_of
from ..core.text import QT_TRANSLATE_NOOP
from .draws import Floats
from .facilities import facilities_of
from .incidents import incident_chunks
from .outline import CRS
from .participatory import participatory_of
from .survey import draw_survey
from .town import Town
from .zones import treatment_of, zones_of

_NOT_WRITTEN = ["x", "y", "block", "near_repeat_of"]
_POINT_BYTES = 21
_BATCH = 50_000


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
        "participatory": participatory_of(place, effects=effects),
        "survey": draw_survey(place, seed, effects=effects),
    }
    for name, layer in layers.items():
        pyogrio.write_dataframe(
            layer,
            path,
            layer=name,
            driver="GPKG",
            dataset_options=None if path.exists() else DATASET_OPTIONS,
        )
    parts = incident_chunks(place, size, seed, effects=effects)
    _write_incidents(parts, path, size, part_of(progress, 0.05, 0.95))
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


def _write_incidents(parts: Iterator[Any], path: Path, size: int, progress: Progress) -> None:
    """Write the incidents part by part; GDAL pulls the batches, so memory does not grow with them.

    What ``progress`` raises inside a batch would reach the caller as GDAL's error: it is kept and
    raised again.
    """
    import pyarrow
    import pyogrio

    stopped: list[Cancelled] = []
    first = next(parts)
    schema = _as_arrow(first.iloc[:1]).schema

    def batches() -> Iterator[Any]:
        done = 0
        for part in chain([first], parts):
            for start in range(0, len(part), _BATCH):
                try:
                    progress(done / size, QT_TRANSLATE_NOOP("convivencia", "Drawing incidents"))
                except Cancelled as reason:
                    stopped.append(reason)
                    raise
                rows = part.iloc[start : start + _BATCH]
                done += len(rows)
                yield from _as_arrow(rows).to_batches()

    try:
        pyogrio.write_arrow(
            pyarrow.RecordBatchReader.from_batches(schema, batches()),
            path,
            layer="incidents",
            driver="GPKG",
            geometry_name="geometry",
            geometry_type="Point",
            crs=CRS,
        )
    except Exception as reason:
        if stopped:
            raise stopped[0] from reason
        raise


def _as_arrow(rows: Any) -> Any:
    """Return the written columns as Arrow; GDAL wants plain text, not dictionaries."""
    import pyarrow

    table = pyarrow.Table.from_pandas(rows.drop(columns=_NOT_WRITTEN), preserve_index=False)
    columns = {}
    for name in table.column_names:
        column = table[name]
        if pyarrow.types.is_dictionary(column.type):
            column = column.cast(pyarrow.string())
        elif pyarrow.types.is_timestamp(column.type):
            column = column.cast(pyarrow.timestamp("ms"))
        columns[name] = column
    columns["geometry"] = points_as_wkb(rows["x"].to_numpy(), rows["y"].to_numpy())
    return pyarrow.table(columns)


def _settle_date(path: Path) -> None:
    """Replace the time of writing, so that the same sample is the same file to the byte."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE gpkg_contents SET last_change = '2025-01-01T00:00:00.000Z'")
