"""What a step is about, and the ways from it: forms, sheets, documents, analyses."""

from __future__ import annotations

import html
from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ...algorithms.core.cycle import StepState
from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.step_documents import DOCUMENTS
from ..dock.pages import FileLinks, note
from ..i18n import language, tr
from . import words
from .document_rows import DocumentRows
from .filled_in import written_of
from .reading import Study, guides, instruments
from .step_editor import StepEditor
from .ways import empty, heading, small, way

READ_BACK = "read_registers"


class StepDetails(QWidget):
    """Shows one step and emits what somebody wants of it."""

    form_wanted = pyqtSignal(str)
    sheets_wanted = pyqtSignal(str, tuple)
    """A format (xlsx or docx) and the forms."""
    analysis_wanted = pyqtSignal(str)
    document_wanted = pyqtSignal(str)
    """A document as the step names it."""

    def __init__(self, analyses: Mapping[str, AnalysisSpec]) -> None:
        super().__init__()
        self._analyses = analyses
        self.title, self.description, self.shown_by = note(), note(), note()
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self.title.setFont(font)
        self.editor = StepEditor()
        self.ways = QVBoxLayout()
        self.ways.setSpacing(6)
        self.links, self.problem = FileLinks(), note()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 10, 14, 12)
        self.column.setSpacing(8)
        for item in (self.title, self.description, self.shown_by, self.editor):
            self.column.addWidget(item)
        self.column.addLayout(self.ways)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.links)
        self.column.addStretch(1)
        self.step = self._study = ""

    def show_step(self, step: StepState, study: Study) -> None:
        """Show a step of a study."""
        self.step, self._study, spoken = step.step.id, study.path, language()
        self.title.setText(words.step_title(step))
        self.description.setText(step.step.description.in_language(spoken))
        text = words.by_itself(step)
        self.shown_by.setText(text)
        self.shown_by.setVisible(bool(text))
        self.editor.show_step(step, writable=study.keeps_steps)
        self.show_result({}, "")
        empty(self.ways)
        self._forms(step, study)
        self._products(step)
        self._documents(step, study)
        self._answers(step)

    def show_result(self, files: Mapping[str, str], why: str) -> None:
        """Show the files that were written, or why there are none."""
        self.links.show_files(dict(files))
        self.problem.setText(why)
        self.problem.setVisible(bool(why))

    def _forms(self, step: StepState, study: Study) -> None:
        known = [instruments()[name] for name in step.step.instruments if name in instruments()]
        if not known:
            return
        self.ways.addWidget(heading(tr("Forms and matrices")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, item in enumerate(known):
            count = study.tables.get(item.id)
            text = f"{item.id}  {item.title.in_language(language())}"
            if count:
                text += (
                    f"  ({tr('{count} rows').format(count=count) if count > 1 else tr('1 row')})"
                )
            grid.addWidget(note(text), row, 0, Qt.AlignmentFlag.AlignVCenter)
            if item.columns:
                button = small(tr("Open"), f"{tr('Open')}: {text}")
                button.setEnabled(item.id in study.tables)
                button.clicked.connect(lambda _=False, name=item.id: self.form_wanted.emit(name))
            else:
                button = small(tr("To print"), f"{tr('To print')}: {text}")
                button.clicked.connect(
                    lambda _=False, name=item.id: self.sheets_wanted.emit("docx", (name,))
                )
            grid.addWidget(button, row, 1)
        self.ways.addLayout(grid)
        every = tuple(item.id for item in known)
        tables = tuple(item.id for item in known if item.columns)
        self.ways.addLayout(self._sheets(every, tables))

    def _sheets(self, every: tuple[str, ...], tables: tuple[str, ...]) -> QGridLayout:
        """Return the ways out of QGIS and back: sheets to fill in, a workbook that is read back.

        They lie in a block, since three in a row are wider than a narrow panel.
        """
        block = QGridLayout()
        block.setHorizontalSpacing(8)
        block.setVerticalSpacing(4)
        block.setColumnStretch(2, 1)
        paper = small(tr("As Word documents"), tr("A sheet for each form, to print."))
        paper.clicked.connect(lambda _=False: self.sheets_wanted.emit("docx", every))
        block.addWidget(paper, 1, 0, 1, 2)
        if tables:
            workbook = small(tr("As a workbook"), tr("A workbook to fill in and read back."))
            workbook.clicked.connect(lambda _=False: self.sheets_wanted.emit("xlsx", tables))
            back = small(tr("Read back…"), tr(self._analyses[READ_BACK].help))
            back.clicked.connect(lambda _=False: self.analysis_wanted.emit(READ_BACK))
            block.addWidget(workbook, 0, 0)
            block.addWidget(back, 0, 1)
        return block

    def _products(self, step: StepState) -> None:
        titles = {
            made.id: made.title.in_language(language())
            for guide in guides()
            for made in guide.products
        }
        made = [html.escape(titles[name]) for name in step.step.products if name in titles]
        if made:
            self.ways.addWidget(heading(tr("Products")))
            self.ways.addWidget(note("<br>".join(made)))

    def _documents(self, step: StepState, study: Study) -> None:
        known = [name for name in step.step.documents if DOCUMENTS[name].analysis in self._analyses]
        if not known:
            return
        rows = DocumentRows(
            known,
            self._analyses,
            {name: written_of(name, study.path) for name in known},
            writable=study.keeps_steps,
        )
        rows.wanted.connect(self.document_wanted)
        rows.evidence.connect(self._note_evidence)
        self.ways.addWidget(heading(tr("Documents")))
        self.ways.addWidget(rows)

    def _note_evidence(self, path: str) -> None:
        """Name a file among the evidence of the step, as seen from the study's folder."""
        home, file = Path(self._study).parent, Path(path)
        name = file.relative_to(home).as_posix() if file.is_relative_to(home) else file.name
        self.editor.add_evidence(name)

    def _answers(self, step: StepState) -> None:
        known = [self._analyses[name] for name in step.step.analyses if name in self._analyses]
        if not known:
            return
        self.ways.addWidget(heading(tr("Analyses that answer it")))
        for spec in known:
            button = way(tr(spec.title), tr(spec.help))
            button.clicked.connect(lambda _=False, name=spec.name: self.analysis_wanted.emit(name))
            self.ways.addWidget(button)
