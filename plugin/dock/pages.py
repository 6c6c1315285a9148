"""Sections of the dock. A page emits signals and shows a state; it computes nothing."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.core.declare import AnalysisSpec, ParameterSpec
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ..choice_boxes import ChoiceBox, Explained
from ..i18n import language, tr
from ..settings import Settings
from .state import DIAGNOSTIC, PLAN, DockState

NARROW = QSizePolicy.Policy.Ignored
SHORT = 16
"""Letters of a format that leave room for another beside it."""

ABSENT = QT_TRANSLATE_NOOP("convivencia", "This version of Convivencia cannot do this yet.")
"""Shown under a step whose analysis is not there."""


class Page(QFrame):
    """A heading, a sentence, and what belongs to it."""

    def __init__(self, title: str, sentence: str = "") -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(8)
        heading = QLabel(title)
        font = heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        heading.setFont(font)
        heading.setObjectName("heading")
        self.body.addWidget(heading)
        self.note = note(sentence)
        self.body.addWidget(self.note)
        self.note.setVisible(bool(sentence))

    def tell(self, text: str) -> None:
        """Show a sentence under the heading."""
        self.note.setText(text)
        self.note.setVisible(bool(text))


def note(text: str = "") -> QLabel:
    """Return a quiet, wrapping sentence."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    label.setMinimumWidth(1)
    return label


def form() -> QFormLayout:
    """Return a form that folds its labels above narrow fields."""
    layout = QFormLayout()
    layout.setSpacing(6)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    return layout


def add_row(layout: QFormLayout, text: str, widget: QWidget, why: str = "") -> None:
    """Add a labelled field; the label is the field's name for screen readers too."""
    label = QLabel(text)
    label.setBuddy(widget)
    label.setToolTip(why)
    if isinstance(widget, ChoiceBox):
        widget.explain(why)
    elif isinstance(widget, QComboBox):
        Explained(widget, why)
    else:
        widget.setToolTip(why)
    widget.setAccessibleName(text.strip())
    layout.addRow(label, widget)


class FileLinks(QLabel):
    """Files as links that open them in their own program."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.linkActivated.connect(lambda link: QDesktopServices.openUrl(QUrl(link)))
        self.hide()

    def show_files(self, files: dict[str, str]) -> None:
        links = [_link(path, Path(path).name) for path in files.values()]
        folder = next((str(Path(path).parent) for path in files.values()), "")
        if folder:
            links.append(_link(folder, tr("Open the folder")))
        self.setText("<p style='line-height:150%'>" + "<br>".join(links) + "</p>")
        self.setVisible(bool(files))


def _link(path: str, text: str) -> str:
    address = html.escape(QUrl.fromLocalFile(path).toString())
    return f'<a href="{address}">{html.escape(text)}</a>'


class StepPage(Page):
    """A step that writes documents: its choices, a button, and what came of it."""

    run = pyqtSignal()

    def __init__(self, step: str, title: str, sentence: str, button: str) -> None:
        super().__init__(title, sentence)
        self.step = step
        self.sentence = sentence
        self.form = form()
        self.body.addLayout(self.form)
        self.boxes: dict[str, QCheckBox] = {}
        self.language: QComboBox | None = None
        self.run_button = QPushButton(button)
        self.run_button.clicked.connect(lambda _=False: self.run.emit())
        self.body.addWidget(self.run_button)
        self.problem = note()
        self.body.addWidget(self.problem)
        self.links = FileLinks()
        self.body.addWidget(self.links)

    def add_choice(self, spec: AnalysisSpec | None, name: str, chosen: str) -> QComboBox | None:
        """Add a choice as the declaration has it; nothing when it has none of that name."""
        item = _parameter(spec, name)
        if item is None:
            return None
        box = ChoiceBox()
        box.offer((value, tr(label)) for value, label in item.role.choices)
        box.choose(chosen or item.default)
        box.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
        add_row(self.form, tr(item.label), box, tr(item.param.help))
        return box

    def add_formats(self, spec: AnalysisSpec | None, chosen: str) -> None:
        """Add a box for each format the declaration has."""
        item = _parameter(spec, "formats")
        if item is None or not item.role.choices:
            return
        default = item.default if isinstance(item.default, (tuple, list)) else ()
        wanted = [one for one in chosen.split(",") if one] or [str(one) for one in default]
        grid, holder = QGridLayout(), QWidget()
        grid.setContentsMargins(0, 0, 0, 0)
        # long ones stand below each other, so that the panel stays narrow
        beside = 2 if max(len(tr(label)) for _, label in item.role.choices) <= SHORT else 1
        for position, (value, label) in enumerate(item.role.choices):
            self.boxes[value] = QCheckBox(tr(label))
            self.boxes[value].setChecked(value in wanted or not wanted)
            grid.addWidget(self.boxes[value], position // beside, position % beside)
        holder.setLayout(grid)
        add_row(self.form, tr(item.label), holder, tr(item.param.help))

    def formats(self) -> list[str]:
        """Return the formats that are ticked."""
        return [value for value, box in self.boxes.items() if box.isChecked()]

    def show_state(self, state: DockState) -> None:
        there = self.step in state.available
        self.tell(self.sentence if there else tr(ABSENT))
        self.run_button.setEnabled(state.may_run(self.step))
        self.run_button.setVisible(there)
        self.run_button.setToolTip("" if state.engine == "ready" else state.engine_text)
        problem = state.problems.get(self.step, "")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.links.show_files(dict(state.documents.get(self.step, {})))


def _parameter(spec: AnalysisSpec | None, name: str) -> ParameterSpec | None:
    if spec is None:
        return None
    return next((item for item in spec.parameters if item.name == name), None)


class DiagnosticPage(StepPage):
    """The local diagnostic: for whom, in which language, in which formats, where to."""

    def __init__(self, spec: AnalysisSpec | None, kept: Settings, default_folder: str) -> None:
        super().__init__(
            DIAGNOSTIC,
            tr("Diagnostic"),
            tr("Counts, rates, hot spots, time and displacement in one document you can edit."),
            tr("Write the diagnostic"),
        )
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Name of the municipality"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(kept.folder)
        self.folder.lineEdit().setPlaceholderText(default_folder)
        self.level: QComboBox | None = None
        self.contents: QComboBox | None = None
        if spec is None:
            return
        add_row(self.form, tr("Title"), self.title)
        self.contents = self.add_choice(spec, "contents", "")
        self.language = self.add_choice(spec, "language", kept.language or language())
        self.level = self.add_choice(spec, "level", kept.level)
        self.add_formats(spec, kept.formats)
        add_row(self.form, tr("Folder"), self.folder, tr("Where the documents are written."))

    def values(self) -> dict[str, Any]:
        """Return the choices by parameter name."""
        chosen = {
            "title": self.title.text().strip(),
            "language": self.language.currentData() if self.language else "",
            "level": self.level.currentData() if self.level else "",
            "contents": self.contents.currentData() if self.contents else "",
            "formats": self.formats(),
            "folder": self.folder.filePath(),
        }
        return {name: value for name, value in chosen.items() if value}


class PlanPage(StepPage):
    """The plan's documents, filled from the findings of a diagnostic."""

    def __init__(self, spec: AnalysisSpec | None) -> None:
        super().__init__(
            PLAN,
            tr("Plan"),
            tr("Forms and matrices for the plan, filled with what the diagnostic found."),
            tr("Write the plan's documents"),
        )
        self.findings = QgsFileWidget()
        self.findings.setFilter("findings (*.json)")
        self.registers = QgsFileWidget()
        self.registers.setFilter("GeoPackage (*.gpkg)")
        if spec is None:
            return
        add_row(
            self.form,
            tr("Findings"),
            self.findings,
            tr("findings.json of a diagnostic; the last one is filled in."),
        )
        registers = _parameter(spec, "registers")
        if registers is not None:
            add_row(self.form, tr(registers.label), self.registers, tr(registers.param.help))
        self.add_formats(spec, "")

    def show_state(self, state: DockState) -> None:
        super().show_state(state)
        if state.findings and not self.findings.filePath():
            self.findings.setFilePath(state.findings)
        beside = Path(state.study).with_name("registers.gpkg") if state.study else None
        if beside is not None and beside.is_file() and not self.registers.filePath():
            self.registers.setFilePath(str(beside))

    def values(self) -> dict[str, Any]:
        """Return the choices by parameter name."""
        chosen = {
            "findings": self.findings.filePath(),
            "registers": self.registers.filePath(),
            "formats": self.formats(),
        }
        return {name: value for name, value in chosen.items() if value}
