"""The guides' dock: a study, how far it is, who is missing, and each step with its ways on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.core.cycle import StepState
from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.step_documents import DOCUMENTS
from .. import settings
from ..dock.pages import note
from ..dock.runner import StepRunner
from ..evaluation.words import bulleted
from ..i18n import language, tr
from . import words
from .cycle_list import CycleList
from .filled_in import documents_folder, filled_in, folder_of
from .reading import Study, read_study
from .step_details import StepDetails
from .writing import write_step

SHEETS, PREPARE = "write_registers", "study_forms"
MOST_ALARMS = 6


class GuidesDock(QDockWidget):
    """Shows a study's package; what is wanted of QGIS itself goes out as signals."""

    form_wanted = pyqtSignal(str, str)
    """The package and the form to be opened."""
    analysis_wanted = pyqtSignal(str, dict)
    """An analysis, and what its dialog holds already."""

    def __init__(self, parent: QWidget, analyses: Mapping[str, AnalysisSpec]) -> None:
        super().__init__(tr("Guides – Convivencia"), parent)
        self.setObjectName("ConvivenciaGuides")
        self._analyses = analyses
        self._watched: set[str] = set()
        self.study = read_study("")
        self.runner = StepRunner(self)
        self.runner.ended.connect(self._ended)
        self._build()
        self.use_study(settings.load().study)

    def _build(self) -> None:
        head = self._head()
        self.list = CycleList()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.chosen.connect(self._choose)
        self.details = StepDetails(self._analyses)
        self.list.entered.connect(self._write_at_once)
        self.details.editor.save.connect(self._save)
        self.details.form_wanted.connect(lambda form: self.form_wanted.emit(self.study.path, form))
        self.details.sheets_wanted.connect(self._write_sheets)
        self.details.analysis_wanted.connect(self._open_analysis)
        self.details.document_wanted.connect(self._open_document)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.details)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(scroll)
        parts.setSizes([420, 480])
        self._scroll = scroll
        self.hint = note(tr("Choose a step to see what it asks for and to say how far it is."))
        self.hint.setContentsMargins(14, 8, 14, 10)
        whole, outer = QVBoxLayout(), QWidget()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(parts, 1)
        whole.addWidget(self.hint)
        outer.setLayout(whole)
        self.setWidget(outer)
        self.setMinimumWidth(320)

    def _head(self) -> QVBoxLayout:
        """Return what stands above the list: the study, how far it is, who is missing."""
        self.file = QgsFileWidget()
        self.file.setFilter("GeoPackage (*.gpkg)")
        self.file.setDialogTitle(tr("The study's GeoPackage"))
        self.file.setToolTip(tr("The GeoPackage that keeps the registers of a study."))
        self.file.setAccessibleName(tr("Study"))
        self.file.fileChanged.connect(self.use_study)
        self.new_button = QPushButton(tr("New study…"))
        self.new_button.clicked.connect(lambda _=False: self._new_study())
        self.prepare_button = QPushButton(tr("Prepare the forms of this study"))
        self.prepare_button.clicked.connect(lambda _=False: self._prepare(self.study.path))
        self.progress, self.alarms, self.problem = note(), note(), note()
        font = self.progress.font()
        font.setBold(True)
        self.progress.setFont(font)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 10)
        head.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.new_button)
        head.addLayout(row)
        for item in (self.progress, self.problem, self.prepare_button, self.alarms):
            head.addWidget(item)
        return head

    # --- what is shown ------------------------------------------------------------------------

    def use_study(self, path: str) -> None:
        """Show another study, and remember it."""
        self.details.editor.forget()
        if self.file.filePath() != path:
            self.file.blockSignals(True)
            self.file.setFilePath(path)
            self.file.blockSignals(False)
        settings.remember_study(path)
        self._show(read_study(path))

    def refresh(self) -> None:
        """Read the study again: somebody has written in it."""
        self._show(read_study(self.study.path))

    def _show(self, study: Study) -> None:
        self.study = study
        ready = bool(study.path) and not study.problem
        problem = study.problem or (
            "" if study.path else tr("Choose the GeoPackage of a study, or begin a new one.")
        )
        self.progress.setText(words.progress(study))
        self.progress.setVisible(ready)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.prepare_button.setVisible(Path(study.path).is_file() and not study.keeps_steps)
        told = words.alarms(study)
        rest = len(told) - MOST_ALARMS
        shown = told[:MOST_ALARMS]
        if rest > 0:
            shown.append(
                tr("and {count} more: “Progress of the guides” lists them all.").format(count=rest)
            )
        self.alarms.setText(f"<b>{tr('Who is missing')}</b>{bulleted(shown)}" if shown else "")
        self.alarms.setVisible(bool(shown))
        self.list.show_study(study)
        self._choose(self.list.chosen_step())

    def _choose(self, name: str) -> None:
        step = self._step(name)
        # until a step is chosen the whole room is the list's
        self._scroll.setVisible(step is not None)
        self.hint.setVisible(step is None)
        if step is None:
            return
        if name != self.details.step:
            self._scroll.verticalScrollBar().setValue(0)
        self.details.show_step(step, self.study)

    def _step(self, name: str) -> StepState | None:
        return next((item for item in self.study.cycle.steps if item.step.id == name), None)

    def _write_at_once(self) -> None:
        """Go on in the fields of the chosen step."""
        self.details.editor.status.setFocus()

    # --- what is done -------------------------------------------------------------------------

    def _save(self) -> None:
        """Write what stands in the fields; what somebody else wrote meanwhile is shown instead."""
        seen = self._step(self.list.chosen_step())
        if seen is None:
            return
        why = write_step(self.study.path, seen, self.details.editor.values())
        if why:
            self.details.show_result({}, why)
            return
        self.details.editor.forget()
        self.refresh()
        step = self._step(seen.step.id)
        if step is not None:
            self.details.editor.saved(step)

    def watch(self, layer: QgsVectorLayer) -> None:
        """Follow a form that was opened: its rows show how far a step is."""
        if layer.id() not in self._watched:
            # by its id: a layer may be gone long before the dock
            self._watched.add(layer.id())
            layer.afterCommitChanges.connect(self.refresh)

    def _open_analysis(self, name: str) -> None:
        """Ask for an analysis, with what is known of the study in its dialog."""
        step = self._step(self.list.chosen_step())
        forms = step.step.instruments if step is not None else ()
        self.analysis_wanted.emit(
            name, filled_in(self._analyses[name], self.study.path, forms=forms)
        )

    def _open_document(self, name: str) -> None:
        """Ask for the analysis that writes a document, with what is known of the study in it."""
        spec = self._analyses[DOCUMENTS[name].analysis]
        self.analysis_wanted.emit(spec.name, filled_in(spec, self.study.path, name))

    def _write_sheets(self, kind: str, forms: tuple[str, ...]) -> None:
        given = {
            "folder": str(folder_of(SHEETS, self.study.path)),
            "registers": ", ".join(forms),
            "language": language(),
            "formats": [kind],
        }
        if self.study.path and not self.study.problem:
            given["study"] = self.study.path
        self._start(SHEETS, given)

    def _new_study(self) -> None:
        place = str(documents_folder() / "study.gpkg")
        path, _ = QFileDialog.getSaveFileName(self, tr("A new study"), place, "GeoPackage (*.gpkg)")
        if path:
            path = path if path.lower().endswith(".gpkg") else f"{path}.gpkg"
            self._prepare(path)

    def _prepare(self, path: str) -> None:
        self._start(PREPARE, {"study": path, "language": language()})

    def _start(self, step: str, given: dict[str, Any]) -> None:
        self._given = given
        self.setCursor(Qt.CursorShape.BusyCursor)
        self.details.show_result({}, tr("Working…"))
        self.runner.start(step, given)

    def _ended(self, step: str, results: Any, why: str) -> None:
        self.unsetCursor()
        if results is None:
            self.details.show_result({}, why)
            self.problem.setText(why)
            self.problem.show()
            return
        if step == PREPARE:
            self.use_study(self._given["study"])
            return
        files = json.loads(results.get("files") or "{}")
        self.details.show_result({str(name): str(path) for name, path in files.items()}, "")

    def end(self) -> None:
        """Stop what runs and stop listening, before the dock goes."""
        self.runner.cancel()
        for identifier in self._watched:
            layer = QgsProject.instance().mapLayer(identifier)
            if layer is not None:
                layer.afterCommitChanges.disconnect(self.refresh)
        self._watched = set()
