"""Read any source as a raw table: text, workbook, map layer, Parquet or a PostGIS table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.addresses import is_database
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .delimited import read_delimited
from .endings import PARQUET_ENDINGS, TEXT_ENDINGS, ending_of
from .layers import NOT_FOUND, NOT_READ, Source, layer_name, reading_layer
from .postgis import read_postgis
from .raw_table import RawTable, Reading
from .shapefiles import encoding_of_shapefile, must_be_whole
from .text_format import known_encoding, unique_names
from .workbooks import WORKBOOK_ENDINGS, read_workbook

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa


def read_raw(path: str, reading: Reading | None = None) -> RawTable:
    """Read a source with every value as text and every row numbered as in the file.

    Parameters
    ----------
    path : str
        A file, ``file|layername=name``, or the address of a database table
        (``postgresql://…|table=schema.name``).
    reading : Reading, optional
        What is decided and not detected.

    Raises
    ------
    InputError
        When it is not there or cannot be read, in one sentence.
    """
    reading = reading or Reading()
    if is_database(path):
        return read_postgis(path)
    source = Source(path)
    file = source.file
    if not file.exists():
        raise InputError(NOT_FOUND, layer=source.name, file=file.name)
    if file.is_dir() and file.suffix.lower() != ".gdb":
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} is a folder, not a file."), file=file.name
        )
    ending = ending_of(file)
    if ending in TEXT_ENDINGS:
        return read_delimited(file, reading)
    if ending in WORKBOOK_ENDINGS:
        sheet = reading.sheet or source.layer
        return read_workbook(file, Reading(header_row=reading.header_row, sheet=sheet))
    if ending in PARQUET_ENDINGS:
        return _read_parquet(file, source)
    chosen = source if reading.sheet is None else _with_layer(source, reading.sheet)
    return _read_layer(chosen, reading.encoding)


def _with_layer(source: Source, layer: str) -> Source:
    return Source(f"{source.file}|layername={layer}", source.title)


def _read_parquet(file: Path, source: Source) -> RawTable:
    import geopandas
    import pyarrow as pa
    import pyarrow.parquet as pq

    from .points import as_points

    detected = {"format": "parquet"}
    try:
        has_places = b"geo" in (pq.read_schema(file).metadata or {})
        if not has_places:
            return _of_frame(_lossless(pq.read_table(file)), file.name, detected)
        frame = geopandas.read_parquet(file, to_pandas_kwargs={"integer_object_nulls": True})
    except (pa.ArrowException, OSError, ValueError, KeyError) as error:
        raise InputError(NOT_READ, layer=source.name, file=file.name) from error
    points = as_points(_as_middles(frame))
    return _of_frame(points.attributes, file.name, detected, points.x, points.y, points.crs)


def _as_middles(frame: Any) -> Any:
    """Return a layer of lines or polygons as their centres; points stay as they are."""
    import numpy as np
    import shapely

    forms = frame.geometry.to_numpy()
    if bool(np.isin(shapely.get_type_id(forms), (-1, 0, 4)).all()):
        return frame
    return frame.set_geometry(shapely.centroid(forms), crs=frame.crs)


def _lossless(table: pa.Table) -> pd.DataFrame:
    """Return an Arrow table as a frame in which long whole numbers keep all their digits."""
    frame: pd.DataFrame = table.to_pandas(integer_object_nulls=True)
    return frame


def _read_layer(source: Source, encoding: str | None = None) -> RawTable:
    import pyogrio

    from .layers import UNDEFINED
    from .points import coordinates_of_wkb

    must_be_whole(source.file)
    layer = layer_name(source)
    metadata, table = reading_layer(
        source,
        lambda: pyogrio.read_arrow(
            source.file,
            layer=layer,
            datetime_as_string=True,
            encoding=encoding_of_shapefile(source.file, known_encoding(encoding)),
        ),
    )
    geometry = metadata["geometry_name"] or "wkb_geometry"
    detected: dict[str, Any] = {
        "format": "layer",
        "layer": layer or "",
        "encoding": metadata["encoding"],
    }
    if geometry not in table.column_names:
        return _of_frame(_lossless(table), source.file.name, detected)
    shapes = table[geometry]
    x, y = _places(shapes, coordinates_of_wkb, source)
    attributes = _lossless(table.drop_columns([geometry]))
    stated = metadata["crs"] or ""
    crs = None if not stated or UNDEFINED in stated.lower() else stated
    return _of_frame(attributes, source.file.name, detected, x, y, crs)


def _places(shapes: Any, coordinates: Any, source: Source) -> tuple[Any, Any]:
    """Return one place for each feature: a point as it is, a line or polygon by its centroid."""
    import numpy as np
    import shapely

    try:
        found: tuple[Any, Any] = coordinates(shapes, source.name)
        return found
    except InputError:
        forms = shapely.from_wkb(np.asarray(shapes.to_pylist(), dtype=object), on_invalid="ignore")
        centres = shapely.centroid(forms)
        return shapely.get_x(centres), shapely.get_y(centres)


def _of_frame(
    frame: pd.DataFrame,
    title: str,
    detected: dict[str, Any],
    x: Any = None,
    y: Any = None,
    crs: str | None = None,
) -> RawTable:
    import numpy as np

    names, renamed = unique_names([str(name) for name in frame.columns])
    text = frame.set_axis(names, axis=1)
    for name in names:
        text[name] = as_text_column(text[name])
    return RawTable(
        text.reset_index(drop=True),
        np.arange(1, len(frame) + 1, dtype=np.int64),
        title,
        {"header_row": 0, "renamed": renamed, **detected},
        x=x,
        y=y,
        crs=crs,
    )


def as_text_column(column: Any) -> Any:
    """Return a typed column as text: whole numbers without a point, moments as ISO."""
    import pandas as pd

    if pd.api.types.is_datetime64_any_dtype(column):
        if getattr(column.dt, "tz", None) is not None:
            column = column.dt.tz_localize(None)
        return column.dt.strftime("%Y-%m-%d %H:%M:%S").astype("str")
    if pd.api.types.is_bool_dtype(column):
        return column.map({True: "1", False: "0"}).astype("str")
    if pd.api.types.is_float_dtype(column):
        numbers = column.astype("Float64")
        whole = (numbers == numbers.round()) & (numbers.abs() < 1e15)
        text = numbers.astype("str")
        return text.mask(whole.fillna(value=False), text.str.replace(r"\.0$", "", regex=True))
    return column.astype("str").where(column.notna())
