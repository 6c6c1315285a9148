"""The dock: says what is ready, starts the long runs, and loads what they wrote."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QStandardPaths, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.errors import ConvivenciaError
from .. import settings
from ..engine import EnginePool
from ..i18n import said, tr
from ..map_project import write_map_project
from .data_page import DataPage
from .engine_steps import EngineSteps
from .evaluation_steps import STEPS as EVALUATION_STEPS
from .evaluation_steps import EvaluationSteps
from .kept_choices import KeptChoices
from .loading import load_files, unload_layers
from .month_steps import MONTH_LAYERS, MonthSteps
from .pages import DiagnosticPage, Page, PlanPage
from .runner import StepRunner
from .state import DETECTABLE, DIAGNOSTIC, EVALUATION, MONTH, PLAN, SAMPLE, STEPS, ZONES, DockState

SAMPLE_LAYERS = ("areas", "incidents", "zones", "treatment")


class ConvivenciaDock(EngineSteps, EvaluationSteps, MonthSteps, QDockWidget):
    """Holds the state, hands it to the pages, and answers their signals."""

    loaded = pyqtSignal(object)
    """The ids of the layers that a step has just brought into the project."""
    import_wanted = pyqtSignal()
    """The user has a file of incidents that is no layer yet."""
    registers_made = pyqtSignal(str)
    """The package of registers that came with the fictional municipality."""
    table_wanted = pyqtSignal(str)
    """The id of a layer of which somebody wants to see the table."""

    def __init__(
        self,
        parent: QWidget,
        pool: EnginePool,
        analyses: Mapping[str, AnalysisSpec],
        canvas: QgsMapCanvas | None = None,
    ) -> None:
        super().__init__("Convivencia", parent)
        self.setObjectName("ConvivenciaDock")
        self._pool = pool
        self._analyses = analyses
        self._loaded: dict[str, dict[str, str]] = {}
        self._project_gone = False
        QgsProject.instance().cleared.connect(self._forget_project)
        self._reload: dict[str, Callable[[], dict[str, str]]] = {}
        self.state = DockState(available=frozenset(set(STEPS) & set(analyses)))
        self.runner = StepRunner(self)
        self.runner.progressed.connect(self._progressed)
        self.runner.ended.connect(self._ended)
        self._build(canvas)
        self.look_for_engine()

    def _build(self, canvas: QgsMapCanvas | None) -> None:
        kept = settings.load()
        self._build_engine()
        self.data_page = DataPage(self._analyses.get(DIAGNOSTIC))
        self._kept_choices = KeptChoices(self.data_page)
        self.diagnostic_page = DiagnosticPage(
            self._analyses.get(DIAGNOSTIC), kept, str(self._documents_folder("diagnostic"))
        )
        self._build_evaluation(canvas, kept)
        self.plan_page = PlanPage(self._analyses.get(PLAN))
        self._build_month(kept)
        self.data_page.sample.connect(self._sample)
        self.data_page.import_incidents.connect(self.import_wanted)
        self.diagnostic_page.run.connect(self._diagnose)
        self.plan_page.run.connect(self._plan)
        column, inner = QVBoxLayout(), QWidget()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for position, page in enumerate(self.pages):
            if position:
                column.addWidget(_line())
            column.addWidget(page)
        column.addStretch(1)
        inner.setLayout(column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        whole, outer = QVBoxLayout(), QWidget()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._progress_strip())
        outer.setLayout(whole)
        self.setWidget(outer)
        self.setMinimumWidth(300)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The sections, from top to bottom."""
        return (
            self.engine_page,
            self.data_page,
            self.diagnostic_page,
            self.evaluation_page,
            self.plan_page,
            self.month_page,
        )

    def _progress_strip(self) -> QWidget:
        self.strip = QWidget()
        column = QVBoxLayout(self.strip)
        column.setContentsMargins(14, 8, 14, 10)
        self.progress_text = QLabel()
        self.progress_text.setWordWrap(True)
        row = QHBoxLayout()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(10)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(lambda _=False: self.cancel())
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        column.addWidget(_line())
        column.addWidget(self.progress_text)
        column.addLayout(row)
        return self.strip

    def show_state(self, state: DockState) -> None:
        """Become a new state and show it everywhere."""
        self.state = state
        for page in self.pages:
            page.show_state(state)
        self.strip.setVisible(bool(state.running))
        self.bar.setValue(round(1000 * state.fraction))
        self.progress_text.setText(state.message or tr("Working…"))

    def use_incidents(self, identifier: str) -> None:
        """Choose a layer of the project as the incidents."""
        layer = QgsProject.instance().mapLayer(identifier)
        if layer is not None:
            self.data_page.incidents.setLayer(layer)

    # --- steps --------------------------------------------------------------------------------

    def _sample(self) -> None:
        self._start(SAMPLE, {"folder": str(self._documents_folder("sample"))})

    def _diagnose(self) -> None:
        chosen = self.diagnostic_page.values()
        folder = Path(chosen.get("folder") or self._documents_folder("diagnostic")).expanduser()
        if not folder.is_absolute():
            folder = self._documents_folder("sample").parent / folder
        chosen["folder"] = str(folder)
        settings.save(
            replace(
                settings.load(),
                language=chosen.get("language", ""),
                level=chosen.get("level", ""),
                formats=",".join(chosen.get("formats", ())),
                folder=chosen["folder"],
            )
        )
        try:
            study = self._study()
        except ConvivenciaError as error:
            problems = {**self.state.problems, DIAGNOSTIC: said(error)}
            self.show_state(replace(self.state, problems=problems))
            return
        self._start(DIAGNOSTIC, {**study, **chosen})

    def _study(self) -> dict[str, Any]:
        """Return the layers and columns chosen, or the study file that says more of the same.

        Further layers and files come on top of either.
        """
        values, further = self.data_page.values(), self.data_page.further_layers()
        layers = {layer.id() for layer in values.values() if isinstance(layer, QgsMapLayer)}
        if self.state.study and layers <= self.state.study_layers:
            return {"study": self.state.study, **further}
        return {**values, **self.data_page.further_columns(), **further}

    def _plan(self) -> None:
        chosen = self.plan_page.values()
        if "findings" not in chosen:
            text = tr("Write a diagnostic first, or choose the findings.json of an earlier one.")
            self.show_state(replace(self.state, problems={**self.state.problems, PLAN: text}))
            return
        folder = Path(chosen["findings"]).parent
        language = self.diagnostic_page.values().get("language", "")
        self._start(PLAN, {**chosen, "folder": str(folder), "language": language})

    def _start(
        self, step: str, parameters: dict[str, Any], outputs: Mapping[str, str] | None = None
    ) -> None:
        if self.state.running:
            return
        self._project_gone = False
        known = {item.name for item in self._analyses[step].parameters}
        if step in self._loaded and step != SAMPLE:
            unload_layers(self._loaded[step].values())
            self._loaded[step] = {}
        problems = {name: text for name, text in self.state.problems.items() if name != step}
        # documents of an earlier run beside the failure of this one would be taken for its own
        documents = {name: files for name, files in self.state.documents.items() if name != step}
        self.show_state(
            replace(
                self.state,
                running=step,
                fraction=0.0,
                message="",
                problems=problems,
                documents=documents,
            )
        )
        self.runner.start(
            step,
            {
                name: value
                for name, value in parameters.items()
                if name in known and value not in ("", None, [])
            }
            | dict(outputs or {}),
        )

    def _forget_project(self) -> None:
        """Bring nothing of the project that is being closed into the next one."""
        self._project_gone = True
        self._loaded, self._reload = {}, {}
        self._forget_evaluation()
        if self.data_page.more_layers is not None:
            self.data_page.more_layers.clear()
        self.state = replace(self.state, study="", study_layers=frozenset())

    def cancel(self) -> None:
        """Stop what runs."""
        if self._maker is not None:
            self._maker.cancel()
        self.runner.cancel()
        self.progress_text.setText(tr("Stopping…"))

    def _progressed(self, fraction: float, message: str) -> None:
        if self.state.running:
            self.show_state(
                replace(self.state, fraction=fraction, message=message or self.state.message)
            )

    def _ended(self, step: str, results: Any, why: str) -> None:
        if step in EVALUATION_STEPS:
            results, why = self._brought(step, results, why)
        elif step == MONTH:
            results, why = self._month_brought(results, why)
        if results is None:
            if self._loaded.get(step) == {} and step in self._reload:
                # what was let go for a run that came to nothing
                self._loaded[step] = self._reload[step]()
            self.show_state(
                replace(
                    self.state, running="", message="", problems={**self.state.problems, step: why}
                )
            )
            if self._pool.refused:
                # the sentence says to install the engine: so offer it
                self.offer_engine(why)
            return
        files = {
            str(name): str(path) for name, path in json.loads(results.get("files") or "{}").items()
        }
        findings = next(
            (path for path in files.values() if Path(path).name == "findings.json"),
            self.state.findings,
        )
        shown = {
            name: path
            for name, path in files.items()
            if Path(path).suffix.lower() in {".docx", ".html", ".pdf", ".xlsx"}
        }
        self.show_state(
            replace(
                self.state,
                running="",
                message="",
                findings=findings,
                documents={**self.state.documents, step: shown},
                problems={} if step == DIAGNOSTIC else self.state.problems,
            )
        )
        title = self._title(step)
        summary = json.loads(results.get("summary") or "{}").get("summary", {})
        kinds = {item["layer"]: item["style"] for item in summary.get("layers", ())}
        only = {SAMPLE: SAMPLE_LAYERS, MONTH: MONTH_LAYERS}.get(step, ())
        first = ("areas", "incidents") if step == SAMPLE else ()
        if self._project_gone:
            # the layers belong to a project that was closed meanwhile; the documents are at hand
            return
        # the fictional municipality is data, as the user's own: its columns keep their names
        parts = [part for spec in self._analyses.values() for part in spec.parts if step != SAMPLE]
        self._reload[step] = lambda: load_files(
            title, files, only=only, first=first, kinds=kinds, parts=parts
        )
        self._loaded[step] = self._reload[step]()
        if step == SAMPLE:
            self._use_sample(files, self._loaded[step])
        if self._loaded[step]:
            self.loaded.emit(list(self._loaded[step].values()))
        if step == DIAGNOSTIC and "results" in files:
            self._write_maps(
                title, Path(files["results"]).parent, list(self._loaded[step].values())
            )
        if step in EVALUATION_STEPS:
            self._evaluation_loaded(step, results)

    def _write_maps(self, title: str, folder: Path, ids: list[str]) -> None:
        """Put the maps beside the documents as a project of their own, and show its link."""
        written = write_map_project(folder, title, ids, QgsProject.instance())
        if written is None:
            return
        shown = {**self.state.documents.get(DIAGNOSTIC, {}), "project": str(written)}
        documents = {**self.state.documents, DIAGNOSTIC: shown}
        self.show_state(replace(self.state, documents=documents))

    def _title(self, step: str) -> str:
        if step == DIAGNOSTIC:
            return self.diagnostic_page.title.text().strip() or tr("Diagnostic")
        titles = {
            SAMPLE: tr("Fictional municipality"),
            ZONES: tr("Before acting"),
            DETECTABLE: tr("Before acting"),
            EVALUATION: tr("Evaluation"),
            MONTH: tr("This month"),
        }
        return titles.get(step, tr("Plan"))

    def _use_sample(self, files: Mapping[str, str], loaded: Mapping[str, str]) -> None:
        """Choose the layers that were just loaded, so that the next press writes a diagnostic."""
        project = QgsProject.instance()
        self.data_page.areas.setLayer(project.mapLayer(loaded.get("areas", "")))
        self.data_page.incidents.setLayer(project.mapLayer(loaded.get("incidents", "")))
        self.show_state(
            replace(
                self.state, study=files.get("study", ""), study_layers=frozenset(loaded.values())
            )
        )
        registers = Path(files.get("study", "")).with_name("registers.gpkg")
        if registers.is_file():
            self.registers_made.emit(str(registers))
        self._use_sample_treatment(
            files.get("study", ""), project.mapLayer(loaded.get("treatment", ""))
        )

    @staticmethod
    def _documents_folder(name: str) -> Path:
        kept = settings.load().folder
        if kept and name not in ("sample", "evaluation"):
            return Path(kept)
        home = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        ) or str(Path.home())
        return Path(home) / "Convivencia" / name

    def end(self) -> None:
        """Stop what runs and stop listening, before the dock goes."""
        self.cancel()
        QgsProject.instance().cleared.disconnect(self._forget_project)
        self._end_evaluation()
        self._end_month()
        self._kept_choices.end()
        self.data_page.end()


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setStyleSheet("color: palette(midlight);")
    return line
