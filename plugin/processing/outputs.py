"""The parts of a result as Processing outputs: sinks, rasters and numbers."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsVectorLayer,
)

from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.errors import EngineError
from ...algorithms.core.results import PartSpec
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ...algorithms.core.travelling import TRAVELLING
from .. import compat, layers, styling
from ..i18n import tr

SINKS = {
    "polygons": compat.SOURCES["polygon"],
    "points": compat.SOURCES["point"],
    "lines": compat.SOURCES["line"],
    "any": compat.SOURCES["any"],
    "table": compat.SOURCES["none"],
}
WEAKENS = QT_TRANSLATE_NOOP("convivencia", "What weakens the conclusions")
MADE = QT_TRANSLATE_NOOP("convivencia", "How it was made")
NOT_READ_BACK = QT_TRANSLATE_NOOP(
    "convivencia", "The result “{part}” could not be read back from the engine."
)
NOT_COPIED = QT_TRANSLATE_NOOP(
    "convivencia", "“{part}” could not be written to {destination}: is there room, and is it open?"
)

_kept: list[QgsProcessingLayerPostProcessorInterface] = []
"""QGIS does not own post-processors: one that is collected leaves its layer unstyled."""


def output_name(part: PartSpec) -> str:
    """Return the name of a part's output: ``output`` for the main one."""
    return "output" if part.main else f"output_{part.name}"


def destinations_of(spec: AnalysisSpec) -> list[QgsProcessingDestinationParameter]:
    """Return a destination for every part that is a layer; only the main one is on by default."""
    made: list[QgsProcessingDestinationParameter] = []
    for part in spec.parts:
        if part.kind == "files":
            continue
        name, title = output_name(part), tr(part.title)
        if part.kind == "raster":
            made.append(
                QgsProcessingParameterRasterDestination(name, title, None, not part.main, part.main)
            )
        else:
            made.append(
                QgsProcessingParameterFeatureSink(
                    name, title, SINKS[part.kind], None, not part.main, part.main
                )
            )
    return made


def scalars_of(spec: AnalysisSpec) -> list[QgsProcessingOutputDefinition]:
    """Return the numbers and words of the summary, and the whole of it as JSON."""
    made: list[QgsProcessingOutputDefinition] = []
    for column in spec.result_type.SUMMARY:
        kind = (
            QgsProcessingOutputNumber
            if column.type in ("float", "integer")
            else QgsProcessingOutputString
        )
        made.append(kind(column.name, tr(column.label)))
    made.append(QgsProcessingOutputString("summary", tr("Summary, caveats and provenance (JSON)")))
    if any(item.role.kind == "folder" for item in spec.parameters):
        made.append(QgsProcessingOutputString("files", tr("Files written (JSON)")))
    return made


def scalar_values(spec: AnalysisSpec, message: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of ``scalars_of`` from the engine's message."""
    summary = message.get("summary", {})
    found: dict[str, Any] = {
        column.name: summary.get(column.name) for column in spec.result_type.SUMMARY
    }
    found["summary"] = json.dumps(
        {key: message.get(key) for key in ("summary", "caveats", "provenance")}, ensure_ascii=False
    )
    if message.get("files"):
        found["files"] = json.dumps(message["files"], ensure_ascii=False)
    return found


def target_files(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> set[Path]:
    """Return the files that the results would replace."""
    found = set()
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.valueAsString(context.expressionContext())[0]
        if isinstance(value, str) and Path(value).is_absolute():
            found.add(Path(value).resolve())
    return found


class Destinations:
    """Where the engine writes during one run, and how that reaches where the user wants it."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        spec: AnalysisSpec,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        folder: Path,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._wanted = [
            part
            for part in spec.parts
            if part.kind != "files" and (part.main or parameters.get(output_name(part)))
        ]
        self._rasters = {
            part.name: algorithm.parameterAsOutputLayer(parameters, output_name(part), context)
            for part in self._wanted
            if part.kind == "raster"
        }
        self._package = folder / "result.gpkg"

    @property
    def paths(self) -> dict[str, str]:
        """The paths the engine is told: one GeoPackage for all layers, each raster on its own."""
        return {
            output_name(part): self._rasters.get(part.name, str(self._package))
            for part in self._wanted
        }

    def deliver(
        self,
        written: Mapping[str, Mapping[str, Any]],
        about: About,
        is_cancelled: Callable[[], bool],
    ) -> dict[str, Any]:
        """Copy what the engine wrote into the sinks and return Processing's results."""
        results: dict[str, Any] = {}
        for part in self._wanted:
            name = output_name(part)
            if name not in written or is_cancelled():
                continue
            if part.kind == "raster":
                results[name] = self._rasters[part.name]
            else:
                results[name] = self._copied(part, written[name])
            self._dress(results[name], part, about)
        return results

    def _copied(self, part: PartSpec, where: Mapping[str, Any]) -> str:
        layer = QgsVectorLayer(f"{where['path']}|layername={where['layer']}", part.name, "ogr")
        if not layer.isValid():
            raise EngineError(NOT_READ_BACK, part=tr(part.title))
        kind = compat.NO_GEOMETRY if part.kind == "table" else layer.wkbType()
        sink, destination = self._algorithm.parameterAsSink(
            self._parameters, output_name(part), self._context, layer.fields(), kind, layer.crs()
        )
        if sink is None or not sink.addFeatures(
            layer.getFeatures(), QgsFeatureSink.Flag.FastInsert
        ):
            raise EngineError(NOT_COPIED, part=tr(part.title), destination=destination or "")
        sink.flushBuffer()
        return str(destination)

    def _dress(self, destination: str, part: PartSpec, about: About) -> None:
        if not self._context.willLoadLayerOnCompletion(destination):
            return
        details = self._context.layerToLoadOnCompletionDetails(destination)
        details.name = tr(part.title)
        dresser = Dresser(part, about)
        _kept.append(dresser)
        details.setPostProcessor(dresser)


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Give one output layer its style, aliases and metadata when QGIS loads it."""

    def __init__(self, part: PartSpec, about: About) -> None:
        super().__init__()
        self._part = part
        self._about = about

    def postProcessLayer(self, layer, context, feedback):
        del context, feedback
        styling.dress(layer, self._part, self._about)
        layers.carry_caveats(layer, self._about.caveats)
        layer.triggerRepaint()


def forget_dressers() -> None:
    """Let the post-processors go; called when the provider is unloaded."""
    _kept.clear()


@dataclass(frozen=True)
class About:
    """What result layers carry: their metadata in words, and the caveats of their data as JSON."""

    text: str
    note: str
    caveats: str
    summary: Mapping[str, Any]


def _note(caveats: Sequence[str], provenance: str) -> str:
    """Return the note of a layer: what weakens it first, how it was made below."""
    lines = "".join(f"<li>{html.escape(text)}</li>" for text in caveats)
    weak = f"<b>{html.escape(tr(WEAKENS))}</b><ul>{lines}</ul>" if lines else ""
    made = f"<b>{html.escape(tr(MADE))}</b><pre>{html.escape(provenance)}</pre>"
    return weak + made


def about_of(message: Mapping[str, Any], caveats: Sequence[str]) -> About:
    """Return what the layers of one run carry.

    Parameters
    ----------
    message : mapping
        The engine's result.
    caveats : sequence of str
        Its caveats in words.
    """
    provenance = json.dumps(message.get("provenance", {}), ensure_ascii=False, indent=1)
    carried = [
        {"code": item.get("code"), "facts": item.get("facts", {})}
        for item in message.get("caveats", [])
        if item.get("code") in TRAVELLING
    ]
    return About(
        "\n".join([*caveats, "", provenance]),
        _note(caveats, provenance),
        json.dumps(carried, ensure_ascii=False),
        message.get("summary", {}),
    )
