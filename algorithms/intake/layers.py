"""Read polygon, point and plain tables from the files people have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.addresses import is_database, shown_name
from ..core.caveats import distinct
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import KEY as CAVEATS
from ..core.travelling import as_plain, read_caveats
from .columns import no_column, require_column
from .endings import PARQUET_ENDINGS, ending_of
from .points import Points, coordinates_of_wkb
from .precision import PRECISION_COLUMNS, precision_caveats
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
KEPT = ("protected",)


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
    caveats : str
        JSON: caveats of the data that QGIS knows of the layer and the file may not.
    """

    path: str
    title: str = ""
    x: str | None = None
    y: str | None = None
    crs: str | None = None
    caveats: str = ""

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
    held = ""
    if ending_of(source.file) in PARQUET_ENDINGS:
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
        information = pyogrio.read_info(source.file, layer=layer)
        held = str((information.get("layer_metadata") or {}).get(CAVEATS, ""))
        frame = _whole_numbers(frame, information)
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
    carried = as_plain((*read_caveats(source.caveats), *read_caveats(held)))
    if carried:
        frame.attrs[CAVEATS] = carried
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

    The points carry the caveats of their data: those in the layer's metadata, and what its columns
    say of their own precision.

    Parameters
    ----------
    source : Source
        A point layer, or a table (csv, tsv, xlsx, ods) with or without coordinates.
    columns : sequence of str, optional
        The columns to read; all when None.
    """
    wanted = None if columns is None else [*columns, *PRECISION_COLUMNS, *KEPT]
    points, held = _read_points(source, columns, wanted)
    carried = (*read_caveats(source.caveats), *read_caveats(held))
    carried = distinct((*carried, *precision_caveats(points.attributes, carried)))
    attributes = points.attributes
    if columns is not None:
        # whom an office protects must be known wherever its incidents are placed
        kept = [*columns, *(name for name in KEPT if name in attributes.columns)]
        attributes = attributes[list(dict.fromkeys(kept))]
    return replace(
        points, attributes=attributes, attrs={**points.attrs, CAVEATS: as_plain(carried)}
    )


def _read_points(
    source: Source, columns: Sequence[str] | None, wanted: Sequence[str] | None
) -> tuple[Points, str]:
    """Read points with the columns that must be there and those wanted that are; also metadata."""
    import pyogrio

    _must_exist(source)
    must_be_known(source.crs)
    ending = ending_of(source.file)
    if ending in TABLE_ENDINGS:
        table = read_table(source.file, source.layer)
        for column in columns or ():
            require_column(table, column, source.name)
        there = None if wanted is None else [name for name in wanted if name in table.columns]
        return points_of_table(table, source.name, source.x, source.y, source.crs, there), ""
    if ending in PARQUET_ENDINGS:
        import geopandas

        from .points import as_points

        frame = reading_layer(source, lambda: geopandas.read_parquet(source.file))
        if source.crs:
            frame = frame.set_crs(source.crs, allow_override=True)
        frame.attrs["title"] = source.name
        for column in columns or ():
            require_column(frame, column, source.name)
        return as_points(frame), ""
    layer = layer_name(source)
    information = reading_layer(source, lambda: pyogrio.read_info(source.file, layer=layer))
    known = list(information["fields"])
    for column in columns or ():
        if column not in known:
            raise no_column(known, column, source.name)
    chosen = known if wanted is None else [n for n in dict.fromkeys(wanted) if n in known]
    held = str((information.get("layer_metadata") or {}).get(CAVEATS, ""))
    metadata, table = reading_layer(
        source,
        lambda: pyogrio.read_arrow(
            source.file, layer=layer, columns=chosen, encoding=encoding_of_shapefile(source.file)
        ),
    )
    geometry = metadata["geometry_name"] or "wkb_geometry"
    if geometry not in table.column_names:
        attributes = table.to_pandas()
        place = (source.x, source.y, source.crs)
        there = None if wanted is None else [n for n in wanted if n in attributes.columns]
        return points_of_table(attributes, source.name, *place, there), held
    x, y = coordinates_of_wkb(table[geometry], source.name)
    attributes = table.select(chosen).to_pandas() if chosen else _empty(len(x))
    stated = metadata["crs"] or ""
    crs = source.crs or (None if _is_undefined(stated) else metadata["crs"])
    return Points(x, y, attributes, crs, {"title": source.name}), held


def read_rows(source: Source) -> Any:
    """Read a layer of any kind or a plain table, with all its columns.

    Returns
    -------
    GeoDataFrame or DataFrame
        With shapes when the file has them; its title in ``attrs``.
    """
    import pandas as pd
    import pyogrio

    _must_exist(source)
    ending = ending_of(source.file)
    if ending in TABLE_ENDINGS:
        points = read_points(source)
        if points.crs is None:
            frame = points.attributes.copy()
        else:
            import geopandas

            frame = geopandas.GeoDataFrame(
                points.attributes,
                geometry=geopandas.points_from_xy(points.x, points.y),
                crs=points.crs,
            )
    elif ending in PARQUET_ENDINGS:
        frame = reading_layer(source, lambda: pd.read_parquet(source.file))
        if "geometry" in frame.columns:
            return read_polygons(source)
    else:
        layer = layer_name(source)
        information = reading_layer(source, lambda: pyogrio.read_info(source.file, layer=layer))
        if information["geometry_type"] is not None:
            return read_polygons(source)
        frame = reading_layer(
            source, lambda: pyogrio.read_dataframe(source.file, layer=layer, read_geometry=False)
        )
        frame = _whole_numbers(frame, information)
    frame.attrs["title"] = source.name
    return frame


def _empty(rows: int) -> Any:
    import pandas as pd

    return pd.DataFrame(index=range(rows))


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
