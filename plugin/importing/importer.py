"""The import itself: the engine writes one GeoPackage, and its tables come into the project."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.core.caveats import TEMPLATES
from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.errors import ConvivenciaError
from ...algorithms.core.files import require_place
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ..engine import EnginePool
from ..i18n import said, sentence, tr
from ..numbers import said_in_words
from ..processing.outputs import about_of
from ..staging import Staging, refusal
from .engine_run import EngineRun
from .mapping import FileMapping
from .report_page import ImportReport
from .result_layers import layers_in, let_go, load_import
from .tables import rows_of
from .words import lines_of

SAME_FILE = QT_TRANSLATE_NOOP(
    "convivencia", "“{file}” is the file that is being imported: save the incidents as another."
)
NO_FOLDER = QT_TRANSLATE_NOOP("convivencia", "The folder {folder} cannot be made: {reason}")


class Importer(QObject):
    """Runs one import at a time; ``ended`` tells the new layers by table, or None and why."""

    progressed = pyqtSignal(float, str)
    ended = pyqtSignal(object, str)

    def __init__(self, pool: EnginePool, spec: AnalysisSpec) -> None:
        super().__init__()
        self._spec = spec
        self._run = EngineRun(pool)
        self._run.progressed.connect(self.progressed)
        self._run.ended.connect(self._ended)
        self._folder = tempfile.TemporaryDirectory(
            prefix="convivencia-", ignore_cleanup_errors=True
        )
        self._was_loaded = False
        self._project_gone = False
        self._staging: Staging | None = None
        self._mapping = FileMapping()
        self._unit = ""
        self.target = Path()
        self.report = ImportReport("", "", (), ())
        QgsProject.instance().cleared.connect(self._forget_project)

    @property
    def is_running(self) -> bool:
        """Whether an import goes on."""
        return self._run.is_running

    def start(
        self, mapping: FileMapping, areas: QgsVectorLayer | None, target: Path, unit: str
    ) -> None:
        """Import a file into a GeoPackage; ``unit`` is what one row is, in words."""
        if self.is_running:
            return
        self._mapping, self._unit, self.target = mapping, unit, target
        self._project_gone = False
        problem = self._refusal()
        if problem:
            self.ended.emit(None, problem)
            return
        # a file that is open cannot be replaced on Windows
        self._was_loaded = bool(layers_in(target))
        let_go(target)
        self._staging = Staging(target.parent)
        columns = tuple(name for name in (mapping.area_id, mapping.area_name) if name)
        self._run.start(
            tr("Convivencia: importing incidents"),
            {
                "analysis": "import_incidents",
                "parameters": mapping.parameters(),
                "outputs": {"output": str(self._staging.folder / target.name)},
            },
            areas,
            columns,
            Path(self._folder.name),
        )

    def cancel(self) -> None:
        """Stop the import; nothing is written then."""
        self._run.cancel()

    def end(self) -> None:
        """Stop for good."""
        self._run.ended.disconnect(self._ended)
        self._run.cancel()
        QgsProject.instance().cleared.disconnect(self._forget_project)
        self._folder.cleanup()
        self._discard()

    def _refusal(self) -> str:
        """Make the folder; return why nothing can be imported into it."""
        target = self.target
        source = self._mapping.file
        if "://" not in source and Path(source).resolve() == target.resolve():
            return sentence(tr(SAME_FILE), {"file": target.name})
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            require_place(target)
        except OSError as error:
            reason = error.strerror or str(error)
            return sentence(tr(NO_FOLDER), {"folder": str(target.parent), "reason": reason})
        except ConvivenciaError as error:
            return said(error)
        return refusal(target.parent)

    def _put_in_place(self, staging: Staging) -> str:
        """Move what the engine wrote to where the user wants it; return why that cannot be."""
        try:
            staging.deliver({"import": str(staging.folder / self.target.name)})
        except ConvivenciaError as error:
            return said(error)
        return ""

    def _discard(self) -> None:
        if self._staging is not None:
            self._staging.discard()
            self._staging = None

    def _forget_project(self) -> None:
        self._project_gone = True
        self._was_loaded = False

    def _ended(self, message: Mapping[str, Any] | None, why: str) -> None:
        if message is not None and self._staging is not None:
            why = self._put_in_place(self._staging)
        self._discard()
        if message is None or why:
            if self._was_loaded and self.target.is_file():
                # what was let go for an import that came to nothing
                load_import(self._spec, self.target)
            self.ended.emit(None, why)
            return
        lines = lines_of(rows_of(self.target, "report"))
        caveats = tuple(_caveats(message.get("caveats", ())))
        self.report = ImportReport(self._title(), self._unit, caveats, lines)
        about = about_of(message, caveats)
        # the layers belong to a project; when it was closed meanwhile the file is at hand
        loaded = {} if self._project_gone else load_import(self._spec, self.target, about)
        self.ended.emit(loaded, "")

    def _title(self) -> str:
        source = self._mapping.file
        return source.partition("|table=")[2] if "://" in source else Path(source).name


def _caveats(items: Any) -> list[str]:
    return [
        said_in_words(TEMPLATES[item["code"]], item.get("facts", {}))
        if item.get("code") in TEMPLATES
        else str(item.get("text", ""))
        for item in items
    ]
