"""Layer to file: a plain file goes as its own path, anything else is written by QGIS first.

What the user sees is what is analysed: selections, filters, unsaved edits, joined and virtual
fields, and a corrected CRS or encoding exist only inside QGIS, so such a layer is written to a
GeoPackage, by QGIS's own writer and not by a Python loop.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsMapLayer,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..algorithms.core.errors import EngineError
from ..algorithms.core.text import QT_TRANSLATE_NOOP
from . import compat

PLAIN_ENDINGS = {".gpkg", ".shp", ".geojson", ".json", ".fgb"}
"""What engine and QGIS read alike; text tables go through QGIS, which knows their types."""

LONGEST_TITLE = 80
CAVEATS = "convivencia/caveats"
NOT_WRITTEN = QT_TRANSLATE_NOOP("convivencia", "“{layer}” could not be prepared: {reason}")


def title_of(layer: QgsVectorLayer) -> str:
    """Return a layer's name as a sentence can hold it: on one line, and not longer than one."""
    name = " ".join(layer.name().split())
    return name if len(name) <= LONGEST_TITLE else f"{name[: LONGEST_TITLE - 1]}…"


def caveats_of(layer: QgsVectorLayer | None) -> str:
    """Return the caveats of its data that a layer made here carries, as JSON; empty for none."""
    return "" if layer is None else str(layer.customProperty(CAVEATS, "") or "")


def carry_caveats(layer: QgsMapLayer, caveats: str) -> None:
    """Let a layer carry the caveats of its data into whatever is made from it."""
    if caveats and caveats != "[]":
        layer.setCustomProperty(CAVEATS, caveats)


def file_of(layer: QgsVectorLayer | None) -> Path | None:
    """Return the file a layer lies in, or None when it is in none on this computer."""
    if layer is None:
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return Path(path) if path and not path.startswith("/vsi") and Path(path).is_absolute() else None


def plain_path(value: Any, layer: QgsVectorLayer | None, columns: Sequence[str]) -> str | None:
    """Return the path under which the engine finds exactly what QGIS shows, or None.

    Parameters
    ----------
    value : object
        The parameter's value as Processing got it; it may limit a layer to its selection.
    layer : QgsVectorLayer or None
        The layer it means.
    columns : sequence of str
        The columns the analysis reads.
    """
    if layer is None or not layer.isValid() or _is_limited(value) or layer.providerType() != "ogr":
        return None
    if (
        layer.subsetString()
        or (layer.isEditable() and layer.isModified())
        or not _fields_are_plain(layer, columns)
        or _is_overridden(layer)
    ):
        return None
    return _path_of(layer)


def _path_of(layer: QgsVectorLayer) -> str | None:
    """Return the address of a layer in a plain file, when the engine can read it the same way."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    # open options and the like change what QGIS reads
    if any(parts[key] for key in set(parts) - {"path", "layerName", "layerId"}):
        return None
    if (
        path.startswith("/vsi")
        or not Path(path).is_file()
        or Path(path).suffix.lower() not in PLAIN_ENDINGS
        or "|" in path + name
    ):
        return None
    if name:
        return f"{path}|layername={name}"
    # which layer of several is the first is QGIS's choice and need not be the engine's
    return path if len(layer.dataProvider().subLayers()) <= 1 else None


def _is_limited(value: Any) -> bool:
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return False
    return bool(
        value.selectedFeaturesOnly
        or value.featureLimit > 0
        or compat.filter_of(value)
        or value.flags
    )


def _fields_are_plain(layer: QgsVectorLayer, columns: Sequence[str]) -> bool:
    fields = layer.fields()
    keys = {fields.at(index).name() for index in layer.primaryKeyAttributes()}
    # the key of a GeoPackage is a field in QGIS and none for the engine
    return (
        all(compat.comes_from_provider(fields, index) for index in range(fields.count()))
        and not keys.intersection(columns)
        and not any(_is_reserved(name) for name in set(fields.names()) - keys)
    )


def _is_reserved(name: str) -> bool:
    """Whether a column bears the name that GeoPackages keep for their key, or the engine's shapes.

    Tables that were exported with their shapes as text have a column “geometry”.
    """
    return name.lower() in {"fid", "geometry"}


def _is_overridden(layer: QgsVectorLayer) -> bool:
    provider = layer.dataProvider()
    return bool(
        layer.crs() != provider.crs() or provider.encoding().upper() not in ("UTF-8", "UTF8", "")
    )


def write_source(
    source: QgsProcessingFeatureSource,
    file: Path,
    context: Any,
    feedback: Any,
    *,
    title: str,
    columns: Sequence[str],
) -> str:
    """Write what a source yields to a GeoPackage and return its path for the engine.

    A column called “fid” or “geometry” that the analysis does not read is renamed: the first may
    repeat (merged layers have such), and the result is a GeoPackage too.

    Raises
    ------
    EngineError
        When QGIS cannot write it.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "layer"
    names = source.fields().names()
    options.layerOptions = [
        f"FID={_free_name('row_key', names)}",
        f"GEOMETRY_NAME={_free_name('geom', names)}",
        "SPATIAL_INDEX=NO",
    ]
    options.feedback = feedback
    fields = QgsFields()
    for field in source.fields():
        if _is_reserved(field.name()) and field.name() not in columns:
            field.setName(_free_name(f"{field.name().lower()}_before", names))
        fields.append(field)
    writer = QgsVectorFileWriter.create(
        str(file), fields, source.wkbType(), source.sourceCrs(), context.transformContext(), options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise EngineError(NOT_WRITTEN, layer=title, reason=writer.errorMessage())
    # what is asked whether the user has cancelled, feature by feature
    request = QgsFeatureRequest()
    request.setFeedback(feedback)
    # invalid shapes go along: the engine repairs them and says so
    features = source.getFeatures(request, compat.UNCHECKED_SHAPES)
    done = writer.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    reason = writer.errorMessage()
    del writer
    if not done:
        raise EngineError(NOT_WRITTEN, layer=title, reason=reason)
    return f"{file}|layername=layer"


def _free_name(name: str, names: Sequence[str]) -> str:
    taken = {item.lower() for item in names}
    while name in taken:
        name += "_"
    return name
