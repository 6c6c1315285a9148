"""One generic Processing algorithm: an instance for each declared analysis."""

from __future__ import annotations

import html
import json
import traceback
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingUtils
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ...algorithms.core.caveats import TEMPLATES
from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.errors import Cancelled, ConvivenciaError, EngineError
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ...algorithms.core.values import checked_value
from .. import engine_setup, layers, log
from ..engine import OURS, EnginePool
from ..i18n import language, said, sentence, tr
from ..numbers import said_in_words
from . import outputs
from .parameters import definition_of, value_of

ICON = engine_setup.ROOT / "resources" / "icons" / "convivencia.svg"
HELP_PAGES = engine_setup.ROOT / "resources" / "help" / "html"
UNKNOWN = QT_TRANSLATE_NOOP(
    "convivencia", "“{analysis}” has no parameter “{name}”; it has {known}."
)
GONE = QT_TRANSLATE_NOOP("convivencia", "The file of “{layer}” is not there any more: {file}.")
IN_USE = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” holds a layer that is being analysed: choose another file for the result.",
)
PREPARING = QT_TRANSLATE_NOOP("convivencia", "Preparing “{layer}”")
MILD = frozenset({"reported_only", "counts_not_risk", "resident_population", "projected"})
"""Caveats that hold for every map of their kind: said, but not as a warning."""


class AnalysisAlgorithm(QgsProcessingAlgorithm):
    """Runs a declared analysis in the engine.

    Everything QGIS shows comes from the declaration; everything that is computed is computed in
    the engine; here values and layers only change hands.
    """

    def __init__(self, spec: AnalysisSpec, pool: EnginePool) -> None:
        super().__init__()
        self._spec = spec
        self._pool = pool
        self._values: dict[str, Any] = {}
        self._plain: dict[str, tuple[str | None, str, str]] = {}

    def createInstance(self):
        return AnalysisAlgorithm(self._spec, self._pool)

    def name(self):
        return self._spec.name

    def displayName(self):
        return tr(self._spec.title)

    def group(self):
        return tr(self._spec.group)

    def groupId(self):
        return self._spec.group.lower().replace(" ", "_")

    def tags(self):
        return [
            self._spec.name.replace("_", " "),
            self._spec.title,
            self._spec.reference,
            tr("security"),
            tr("crime"),
        ]

    def icon(self):
        return QIcon(str(ICON))

    def svgIconPath(self):
        return str(ICON)

    def shortDescription(self):
        return tr(self._spec.help)

    def shortHelpString(self):
        paragraphs = [tr(self._spec.help)]
        chosen = [
            "<b>{}</b><br>{}".format(
                html.escape(tr(item.label)),
                "<br>".join(
                    f"<code>{html.escape(value)}</code>: {html.escape(tr(label))}"
                    for value, label in item.role.choices
                    # a choice that is not to choose has no id to know
                    if value
                ),
            )
            for item in self._spec.parameters
            if item.role.choices and not item.param.advanced
        ]
        if any(item.role.kind == "layer" for item in self._spec.parameters):
            paragraphs.append(tr(TEMPLATES["reported_only"]))
        if self._spec.reference:
            paragraphs.append(tr("Method: {reference}.").format(reference=self._spec.reference))
        body = [html.escape(text) for text in paragraphs]
        return "".join(f"<p>{text}</p>" for text in (body[0], *chosen, *body[1:]))

    def helpUrl(self):
        """Return the help page in QGIS's language; nothing where it has not been built."""
        for code in (language(), "en"):
            page = HELP_PAGES / code / f"{self._spec.name}.html"
            if page.is_file():
                return QUrl.fromLocalFile(str(page)).toString()
        return ""

    def canExecute(self):
        ready = engine_setup.readiness()
        return ready.python is not None, ready.sentence

    def initAlgorithm(self, configuration=None):
        del configuration
        for item in self._spec.parameters:
            self.addParameter(definition_of(item, self._spec))
        for destination in outputs.destinations_of(self._spec):
            self.addParameter(destination)
        for scalar in outputs.scalars_of(self._spec):
            self.addOutput(scalar)

    def checkParameterValues(self, parameters, context):
        problem = self._unknown(parameters)
        if problem:
            return False, problem
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, message
        try:
            self._read_values(parameters, context)
        except ConvivenciaError as error:
            return False, said(error)
        problem = self._file_problem(parameters, context)
        return not problem, problem

    def prepareAlgorithm(self, parameters, context, feedback):
        # the main thread: here, and only here, the project's layers may be looked at
        del feedback
        problem = self._unknown(parameters) or self._file_problem(parameters, context)
        if problem:
            raise QgsProcessingException(problem)
        try:
            self._values = self._read_values(parameters, context)
        except ConvivenciaError as error:
            raise QgsProcessingException(said(error)) from None
        for item in self._spec.layers:
            value = parameters.get(item.name)
            if value is None or value == "":
                continue
            layer = self.parameterAsVectorLayer(parameters, item.name, context)
            columns = self._spec.columns_of(item.name, self._values)
            self._plain[item.name] = (
                layers.plain_path(value, layer, columns),
                layers.title_of(layer) if layer is not None else item.name,
                layers.caveats_of(layer),
            )
        return True

    def _file_problem(self, parameters, context) -> str:
        """QGIS reads nothing from a file that has gone, and would write over one it reads."""
        targets = outputs.target_files(self, parameters, context)
        for item in self._spec.layers:
            if not parameters.get(item.name):
                continue
            layer = self.parameterAsVectorLayer(parameters, item.name, context)
            file = layers.file_of(layer)
            if file is not None and not file.exists():
                return sentence(GONE, {"layer": layers.title_of(layer), "file": file.name})
            if file is not None and file.resolve() in targets:
                return sentence(IN_USE, {"file": file.name})
        return ""

    def processAlgorithm(self, parameters, context, feedback):
        try:
            return self._run(parameters, context, feedback)
        except Cancelled:
            return {}
        except ConvivenciaError as error:
            raise QgsProcessingException(said(error)) from None
        except QgsProcessingException:
            raise
        except Exception as error:
            # the catch-all at the edge: one sentence for the user, the whole for the log
            log.failure(traceback.format_exc())
            raise QgsProcessingException(
                said(EngineError(OURS, message=f"{type(error).__name__}: {error}"))
            ) from None

    def _run(self, parameters, context, feedback):
        folder = Path(QgsProcessingUtils.generateTempFilename("convivencia"))
        folder.mkdir(parents=True, exist_ok=True)
        destinations = outputs.Destinations(self, self._spec, parameters, context, folder)
        request = {
            "analysis": self._spec.name,
            "parameters": {
                key: list(value) if isinstance(value, tuple) else value
                for key, value in self._values.items()
            },
            "inputs": self._inputs(parameters, context, feedback, folder),
            "outputs": destinations.paths,
            "language": language(),
        }
        if feedback.isCanceled():
            raise Cancelled
        said_last = [""]

        def heard(message: dict[str, Any]) -> None:
            if message["type"] == "log":
                log.warning(str(message.get("message", "")))
                return
            feedback.setProgress(100.0 * float(message.get("fraction", 0.0)))
            text = str(message.get("message", ""))
            if text and text != said_last[0]:
                said_last[0] = text
                feedback.setProgressText(tr(text))

        message = self._pool.run(request, heard, feedback.isCanceled)
        caveats = self._say_caveats(message, feedback)
        results = destinations.deliver(
            message.get("outputs", {}), outputs.about_of(message, caveats), feedback.isCanceled
        )
        if feedback.isCanceled():
            raise Cancelled
        return {**outputs.scalar_values(self._spec, message), **results, **self._folders()}

    def _folders(self) -> dict[str, str]:
        return {
            name: value
            for name, value in self._values.items()
            if self._spec.parameter(name).role.kind == "folder"
        }

    def _inputs(self, parameters, context, feedback, folder: Path) -> dict[str, dict[str, str]]:
        inputs = {}
        for name, (plain, title, caveats) in self._plain.items():
            path = plain
            if path is None:
                source = self.parameterAsSource(parameters, name, context)
                if source is None:
                    raise QgsProcessingException(self.invalidSourceError(parameters, name))
                feedback.setProgressText(sentence(PREPARING, {"layer": title}))
                path = layers.write_source(
                    source,
                    folder / f"{name}.gpkg",
                    context,
                    feedback,
                    title=title,
                    columns=self._spec.columns_of(name, self._values),
                )
            inputs[name] = {"path": path, "title": title, "caveats": caveats}
        return inputs

    def _read_values(self, parameters, context) -> dict[str, Any]:
        """Read and check every value that is not a layer; None leaves the engine's default."""
        values = {}
        for item in self._spec.parameters:
            if item.role.kind == "layer":
                continue
            value = value_of(self, item, parameters, context)
            if value is not None or item.required:
                value = checked_value(item.name, item.role, item.param, value, item.required)
            if value is not None:
                values[item.name] = value
        return values

    def _unknown(self, parameters) -> str:
        """QGIS passes over a name it does not know and would silently use the default."""
        known = [item.name() for item in self.parameterDefinitions()]
        for name in parameters:
            if name not in known:
                return sentence(
                    UNKNOWN, {"analysis": self._spec.name, "name": name, "known": ", ".join(known)}
                )
        return ""

    def _say_caveats(self, message, feedback) -> list[str]:
        said_caveats = []
        for item in message.get("caveats", ()):
            code = str(item.get("code", ""))
            template = TEMPLATES.get(code, "")
            text = (
                said_in_words(template, item.get("facts", {}))
                if template
                else str(item.get("text", ""))
            )
            said_caveats.append(text)
            (feedback.pushInfo if code in MILD else feedback.pushWarning)(text)
        feedback.pushDebugInfo(json.dumps(message.get("summary", {}), ensure_ascii=False))
        return said_caveats
