"""Read polygon, point and plain tables from the files people have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.addresses import is_database, shown_name
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .columns import no_column
from .points import Points, coordinates_of_wkb
from .shapefiles import encoding_of_shapefile
from .tables import TABLE_ENDINGS, points_of_table, read_table

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

NOT_FOUND = QT_TRANSLATE_NOOP("convivencia", "The file of “{layer}” is not there any more: {file}.")
NOT_READ = QT_TRANSLATE_NOOP(
    "convivencia", "“{layer}” cannot be read as a map layer or table: {file}."
)
NO_SUCH_LAYER = QT_TRANSLATE_NOOP("convivencia", "{file} has no layer “{name}”; it has {known}.")
UNDEFINED = "undefined "


@dataclass(frozen=True, slots=True)
class Source:
    """Where a layer is and how to read it.

    Parameters
    ----------
    path : str
        A file, or ``file|layername=name`` as QGIS writes it.
    title : str
        The name people know the layer by.
    x, y : str or None
        For a table: the coordinate columns.
    crs : str or None
        Overrides the file's CRS; needed for a table with coordinates.
    """

    path: str
    title: str = ""
    x: str | None = None
    y: str | None = None
    crs: str | None = None

    @property
    def file(self) -> Path:
        """The file itself."""
        return Path(self.path.split("|", 1)[0])

    @property
    def layer(self) -> str | None:
        """The layer named inside the file, if any."""
        for item in self.path.split("|")[1:]:
            key, _, value = item.partition("=")
            if key.lower() == "layername":
                return value
        return None

    @property
    def name(self) -> str:
        """The title, or the file's name without its folder."""
        return self.title or self.layer or shown_name(self.path)


def read_polygons(source: Source) -> GeoDataFrame:
    """Read a layer of areas with all its columns.

    Raises
    ------
    InputError
        When the file or layer is not there or cannot be read.
    """
    import geopandas
    import pyogrio

    _must_exist(source)
    must_be_known(source.crs)
    if source.file.suffix.lower() in {".parquet", ".geoparquet"}:
        frame = reading_layer(source, lambda: geopandas.read_parquet(source.file))
    else:
        layer = layer_name(source)
        frame = reading_layer(
            source,
            lambda: geopandas.read_file(
                source.file,
                engine="pyogrio",
                layer=layer,
                use_arrow=True,
                encoding=encoding_of_shapefile(source.file),
            ),
        )
        frame = _whole_numbers(frame, pyogrio.read_info(source.file, layer=layer))
    if not isinstance(frame, geopandas.GeoDataFrame):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{layer}” has no shapes, only a table."),
            layer=source.name,
        )
    if source.crs:
        frame = frame.set_crs(source.crs, allow_override=True)
    elif frame.crs is not None and _is_undefined(frame.crs.name):
        frame = frame.set_crs(None, allow_override=True)
    frame.attrs["title"] = source.name
    return frame


def _is_undefined(name: str) -> bool:
    """Whether a CRS is the one that a GeoPackage gives to layers that have none."""
    return UNDEFINED in name.lower()


def _whole_numbers(frame: Any, information: Any) -> Any:
    """Keep whole numbers whole where some are missing; pandas makes decimals of them."""
    for name, kind in zip(information["fields"], information["dtypes"], strict=True):
        if str(kind).startswith(("int", "uint")) and frame[name].dtype.kind == "f":
            frame[name] = frame[name].astype("Int64")
    return frame


def read_points(source: Source, columns: Sequence[str] | None = None) -> Points:
    """Read a point layer or a table, with only the columns asked for.

    Parameters
    ----------
    source : Source
        A point layer, or a table (csv, tsv, xlsx, ods) with or without coordinates.
    columns : sequence of str, optional
        The columns to read; all when None.
    """
    import pyogrio

    _must_exist(source)
    must_be_known(source.crs)
    suffix = source.file.suffix.lower()
    if _is_table(source.file):
        return points_of_table(
            read_table(source.file, source.layer),
            source.name,
            source.x,
            source.y,
            source.crs,
            columns,
        )
    if suffix in {".parquet", ".geoparquet"}:
        import geopandas

        from .points import as_points

        frame = reading_layer(source, lambda: geopandas.read_parquet(source.file))
        if source.crs:
            frame = frame.set_crs(source.crs, allow_override=True)
        frame.attrs["title"] = source.name
        return as_points(frame)
    layer = layer_name(source)
    information = reading_layer(source, lambda: pyogrio.read_info(source.file, layer=layer))
    known = list(information["fields"])
    wanted = known if columns is None else list(columns)
    for column in wanted:
        if column not in known:
            raise no_column(known, column, source.name)
    metadata, table = reading_layer(
        source,
        lambda: pyogrio.read_arrow(
            source.file, layer=layer, columns=wanted, encoding=encoding_of_shapefile(source.file)
        ),
    )
    geometry = metadata["geometry_name"] or "wkb_geometry"
    if geometry not in table.column_names:
        attributes = table.to_pandas()
        return points_of_table(attributes, source.name, source.x, source.y, source.crs, columns)
    x, y = coordinates_of_wkb(table[geometry], source.name)
    attributes = table.select(wanted).to_pandas() if wanted else _empty(len(x))
    stated = metadata["crs"] or ""
    crs = source.crs or (None if _is_undefined(stated) else metadata["crs"])
    return Points(x, y, attributes, crs, {"title": source.name})


def _empty(rows: int) -> Any:
    import pandas as pd

    return pd.DataFrame(index=range(rows))


def _is_table(file: Path) -> bool:
    """Tell a table from a layer by its ending, looking through one compression suffix."""
    endings = [item.lower() for item in file.suffixes[-2:]]
    if endings and endings[-1] in {".gz", ".zip", ".bz2", ".xz"}:
        endings = endings[:-1]
    return bool(endings) and endings[-1] in TABLE_ENDINGS


def _must_exist(source: Source) -> None:
    if is_database(source.path):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” is a table of a database: read it with “Import incidents” first.",
            ),
            layer=source.name,
        )
    if not source.file.exists():
        raise InputError(NOT_FOUND, layer=source.name, file=source.file.name)


def must_be_known(crs: str | None) -> None:
    """Refuse a coordinate system that PROJ does not know."""
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    if crs:
        try:
            CRS.from_user_input(crs)
        except CRSError as error:
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "“{crs}” is not a known coordinate system."),
                crs=crs,
            ) from error


def layer_name(source: Source) -> str | None:
    """Return the layer asked for, or the file's first."""
    import pyogrio

    known = [str(row[0]) for row in reading_layer(source, lambda: pyogrio.list_layers(source.file))]
    if source.layer is None:
        return known[0] if known else None
    if source.layer not in known:
        raise InputError(
            NO_SUCH_LAYER, file=source.file.name, name=source.layer, known=", ".join(known)
        )
    return source.layer


def reading_layer(source: Source, read: Any) -> Any:
    """Call ``read``; GDAL's complaint becomes one sentence."""
    import pyarrow as pa
    import pyogrio.errors

    try:
        return read()
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        pa.ArrowException,
        ValueError,
        UnicodeDecodeError,
    ) as error:
        raise InputError(NOT_READ, layer=source.name, file=source.file.name) from error
