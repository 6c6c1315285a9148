"""Write the parts of a result, whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .core.errors import EngineError, InputError
from .core.files import require_writable, write_whole
from .core.geopackage import DATASET_OPTIONS
from .core.results import PartSpec, Raster, Result
from .core.text import QT_TRANSLATE_NOOP
from .intake.points import Points
from .point_files import (
    VECTOR_ENDINGS,
    for_spreadsheets,
    metadata_of,
    own_names,
    write_points,
)

# these hold it inside; any other format gets a small file beside it
CARRY_PROVENANCE = {".gpkg", ".tif", ".tiff"}
TABLE_ENDINGS = {".csv", ".xlsx"}
LEAST_ROOM = 1_000_000
"""Bytes; a disk with less is full for any layer."""
RASTER_BLOCK = 256
"""The side of a GeoTIFF's tile."""


@dataclass(frozen=True, slots=True)
class Written:
    """One part as it lies on disk."""

    part: str
    path: Path
    layer: str
    kind: str
    style: str
    rows: int


def write_result(
    result: Result, parts: Sequence[PartSpec], outputs: Mapping[str, Path]
) -> tuple[Written, ...]:
    """Write the asked parts; several may share one GeoPackage, as layers named by part.

    Parameters
    ----------
    result : Result
        What the analysis returned.
    parts : sequence of PartSpec
        Its declared parts, the main one first.
    outputs : mapping of str to Path
        ``output`` for the main part, ``output_<part>`` for another. A ``.gpkg`` given as
        ``output`` takes every part that has no path of its own.

    Raises
    ------
    InputError
        When an ending does not fit a part, or the file is open elsewhere.
    EngineError
        When there is no room.
    """
    by_file: dict[Path, list[PartSpec]] = {}
    main_path = outputs.get("output")
    # when the main part was left out, the first that is there takes its place
    leading = next((item.name for item in parts if result.part_named(item.name) is not None), "")
    main_is_there = any(item.main and result.part_named(item.name) is not None for item in parts)
    for item in parts:
        path = outputs.get("output" if item.main else f"output_{item.name}")
        if path is None and item.name == leading and not main_is_there:
            path = main_path
        if (
            path is None
            and main_path is not None
            and main_path.suffix.lower() == ".gpkg"
            and item.kind not in {"raster", "files"}
        ):
            path = main_path
        if path is not None and item.kind != "files" and result.part_named(item.name) is not None:
            by_file.setdefault(Path(path), []).append(item)
    written: list[Written] = []
    for path, items in by_file.items():
        written.extend(_write_file(path, items, result))
    return tuple(written)


def check_outputs(parts: Sequence[PartSpec], outputs: Mapping[str, Path]) -> None:
    """Refuse files that cannot hold what is asked for, before anything is computed or written.

    Parameters
    ----------
    parts : sequence of PartSpec
        The declared parts, the main one first.
    outputs : mapping of str to Path
        As for ``write_result``.

    Raises
    ------
    InputError
        When an ending fits no part that may come there, a folder is not there or takes nothing, or
        one file that is no GeoPackage is named twice.
    """
    named: set[Path] = set()
    for option, given in outputs.items():
        path = Path(given)
        # when the main part is left out, another takes its place
        possible = [
            item
            for item in parts
            if item.kind != "files" and option in ("output", f"output_{item.name}")
        ]
        if not possible:
            continue
        if not any(path.suffix.lower() in _endings(item) for item in possible):
            _check_ending(path, possible[:1])
        require_writable(path)
        if path in named and path.suffix.lower() != ".gpkg":
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "{file} cannot hold two parts: give each its own file, or a .gpkg for all.",
                ),
                file=path.name,
            )
        named.add(path)


def _write_file(path: Path, items: Sequence[PartSpec], result: Result) -> list[Written]:
    suffix = path.suffix.lower()
    _check_ending(path, items)
    provenance = json.dumps(
        result.provenance.as_dict() if result.provenance else {}, default=str, ensure_ascii=False
    )
    written: list[Written] = []

    def write(temporary: Path) -> None:
        for position, item in enumerate(items):
            value = result.part_named(item.name)
            if isinstance(value, Raster):
                write_raster(temporary, value, {"provenance": provenance})
                rows = value.values.shape[0]
            else:
                _write_frame(
                    temporary, item.name, item.kind, value, provenance, append=position > 0
                )
                rows = len(value)
            written.append(
                Written(
                    item.name,
                    path,
                    item.name if suffix == ".gpkg" else "",
                    item.kind,
                    item.style,
                    rows,
                )
            )

    write_whole(path, lambda temporary: explained(write, temporary, path))
    if suffix not in CARRY_PROVENANCE:
        sidecar = path.with_name(f"{path.name}.provenance.json")
        write_whole(sidecar, provenance.encode("utf-8"))
    return written


def write_layers(
    path: Path,
    layers: Mapping[str, Any],
    provenance: Mapping[str, str],
    styles: Mapping[str, str] | None = None,
) -> None:
    """Write polygon layers into one GeoPackage, whole or not at all.

    Parameters
    ----------
    path : Path
        A ``.gpkg``.
    layers : mapping of str to GeoDataFrame
        By layer name.
    provenance : mapping of str to str
        JSON for each layer's metadata.
    styles : mapping of str to str, optional
        QML by layer name, which QGIS takes by itself.
    """
    from .store.layer_styles import write_layer_styles

    def write(temporary: Path) -> None:
        for position, (name, frame) in enumerate(layers.items()):
            _write_frame(
                temporary, name, "polygons", frame, provenance.get(name, "{}"), append=position > 0
            )
        write_layer_styles(temporary, styles or {})

    write_whole(path, lambda temporary: explained(write, temporary, path))


def explained(write: Callable[[Path], None], temporary: Path, path: Path) -> None:
    """Write, and turn GDAL's complaints into one sentence of ours."""
    import pyogrio.errors
    import rasterio.errors

    try:
        write(temporary)
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        pyogrio.errors.FieldError,
        pyogrio.errors.FeatureError,
        pyogrio.errors.GeometryError,
        rasterio.errors.RasterioError,
    ) as error:
        if not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "not writable") from error
        if shutil.disk_usage(path.parent).free < LEAST_ROOM:
            # GDAL says what it could not do then, and not why
            raise OSError(errno.ENOSPC, "no room") from error
        raise EngineError(
            QT_TRANSLATE_NOOP("convivencia", "{file} could not be written: {reason}"),
            file=path.name,
            reason=str(error),
        ) from error


def _check_ending(path: Path, items: Sequence[PartSpec]) -> None:
    suffix = path.suffix.lower()
    for item in items:
        fits = _endings(item)
        if suffix not in fits:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "“{part}” cannot be written to {file}; use one of {endings}."
                ),
                part=item.name,
                file=path.name,
                endings=", ".join(sorted(fits)),
            )


def _endings(item: PartSpec) -> set[str]:
    """Return the endings of the files that can hold a part."""
    if item.kind == "raster":
        return {".tif", ".tiff"}
    if item.kind == "table":
        return {".gpkg", ".parquet", *TABLE_ENDINGS}
    return {*VECTOR_ENDINGS, ".parquet", ".csv"}


def _write_frame(
    path: Path, layer: str, kind: str, frame: Any, provenance: str, *, append: bool
) -> None:
    import pandas as pd
    import pyogrio

    suffix = path.suffix.lower()
    if isinstance(frame, Points):
        write_points(path, layer, frame, provenance, append=append)
        return
    is_layer = hasattr(frame, "geometry") and kind != "table"
    if suffix == ".csv":
        table = pd.DataFrame(frame.drop(columns=frame.geometry.name) if is_layer else frame)
        for_spreadsheets(table).to_csv(path, index=False)
    elif suffix == ".parquet":
        frame.to_parquet(path, index=False)
    elif suffix == ".xlsx":
        pd.DataFrame(frame).to_excel(
            path,
            index=False,
            engine="xlsxwriter",
            engine_kwargs={"options": {"strings_to_formulas": False, "strings_to_urls": False}},
        )
    else:
        options: dict[str, Any] = {"layer": layer, "append": append}
        if suffix == ".gpkg":
            options |= {
                "layer_metadata": metadata_of(frame, provenance),
                **own_names(frame, getattr(getattr(frame, "geometry", None), "name", None)),
            }
            if not append:
                options["dataset_options"] = DATASET_OPTIONS
        if is_layer:
            kinds = {"polygons": "MultiPolygon", "points": "Point", "lines": "MultiLineString"}
            frame.to_file(
                path,
                driver=VECTOR_ENDINGS[suffix],
                engine="pyogrio",
                use_arrow=False,
                geometry_type=kinds.get(kind) if suffix == ".gpkg" else None,
                promote_to_multi=kind != "points" or None,
                **options,
            )
        else:
            pyogrio.write_dataframe(
                pd.DataFrame(frame), path, driver=VECTOR_ENDINGS[suffix], **options
            )


def write_raster(path: Path, raster: Raster, tags: Mapping[str, str]) -> None:
    """Write a raster as a tiled, compressed, georeferenced GeoTIFF that says what it holds.

    It is written in bands of rows, so that a raster larger than memory never lies in it whole.
    """
    import numpy as np
    import rasterio
    from rasterio.transform import from_origin
    from rasterio.windows import Window

    rows, columns = raster.values.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        height=rows,
        width=columns,
        count=1,
        dtype="float32",
        crs=raster.crs,
        nodata=float("nan"),
        tiled=True,
        blockxsize=RASTER_BLOCK,
        blockysize=RASTER_BLOCK,
        compress="deflate",
        predictor=3,
        zlevel=1,
        bigtiff="IF_SAFER",
        transform=from_origin(raster.left, raster.top, raster.cell_size, raster.cell_size),
    ) as target:
        for row in range(0, rows, RASTER_BLOCK):
            band = np.asarray(raster.values[row : row + RASTER_BLOCK], dtype="float32")
            target.write(band, 1, window=Window(0, row, columns, len(band)))
        target.update_tags(unit=raster.unit, **dict(raster.tags), **dict(tags))
        target.set_band_description(1, raster.unit)
