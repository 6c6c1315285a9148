"""Where the state of a step is said: state, responsible, dates, evidence, notes."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...algorithms.core.cycle import TO_DO, StepState
from ..choice_boxes import ChoiceBox
from ..dock.pages import add_row, form, note
from ..i18n import language, tr
from ..numbers import date_format
from . import words
from .reading import plain, step_columns
from .writing import WRITTEN


class StepEditor(QWidget):
    """Fields for one step; what was written and not saved is still there on coming back."""

    save = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._step: StepState | None = None
        self._drafts: dict[str, dict[str, Any]] = {}
        self._filling = False
        self.status = ChoiceBox()
        self.status.offer(
            (item.id, item.text.in_language(language()))
            for item in step_columns()["status"].choices
        )
        self.responsible, self.evidence, self.notes = QLineEdit(), QLineEdit(), QLineEdit()
        self.start, self.end = _date_box(), _date_box()
        layout = form()
        layout.setContentsMargins(0, 0, 0, 0)
        for name in WRITTEN:
            text, hint = words.label(name)
            box = getattr(self, name)
            add_row(layout, text, box, hint)
            if isinstance(box, QLineEdit):
                box.setPlaceholderText(hint)
        self.button = QPushButton(tr("Save the step"))
        self.button.clicked.connect(lambda _=False: self.save.emit())
        self.told = note()
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(layout)
        column.addLayout(row)
        self.status.currentIndexChanged.connect(self._changed)
        for box in (self.responsible, self.evidence, self.notes):
            box.textChanged.connect(self._changed)
        for box in (self.start, self.end):
            # the other signals come while the box still takes itself for empty
            box.dateValueChanged.connect(self._changed)

    def show_step(self, step: StepState, *, writable: bool) -> None:
        """Show a step, or what somebody has begun to write of it."""
        if self._step is not None and self.is_changed():
            self._drafts[self._step.step.id] = self.values()
        self._step = step
        draft = self._drafts.pop(step.step.id, None)
        self._fill(draft or _values_of(step))
        self.setEnabled(writable)
        self._changed()
        if not writable:
            self.told.setText(tr("Prepare the forms of the study to write here."))

    def saved(self, step: StepState) -> None:
        """Show a step as it has just been written."""
        self._drafts.pop(step.step.id, None)
        self._step = step
        self._fill(_values_of(step))
        self._changed()
        self.told.setText(tr("Saved."))

    def forget(self) -> None:
        """Let go of what was begun: another study is shown."""
        self._drafts, self._step = {}, None

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields, as the form of steps keeps it."""
        return {
            "status": self.status.currentData(),
            "responsible": self.responsible.text().strip(),
            "start": plain(self.start.date()) if not self.start.isNull() else None,
            "end": plain(self.end.date()) if not self.end.isNull() else None,
            "evidence": self.evidence.text().strip(),
            "notes": self.notes.text().strip(),
        }

    def add_evidence(self, name: str) -> None:
        """Name a file as evidence, beside what stands there."""
        there = self.evidence.text().strip()
        if name not in there:
            self.evidence.setText(f"{there}; {name}" if there else name)
        self.evidence.setFocus()

    def is_changed(self) -> bool:
        """Whether something stands here that the study does not hold."""
        return self._step is not None and self.values() != _values_of(self._step)

    def _fill(self, values: dict[str, Any]) -> None:
        self._filling = True
        self.status.setCurrentIndex(max(0, self.status.findData(values["status"])))
        for name in ("responsible", "evidence", "notes"):
            getattr(self, name).setText(values[name])
            getattr(self, name).setCursorPosition(0)
        for name in ("start", "end"):
            day = values[name]
            box = getattr(self, name)
            box.clear() if day is None else box.setDate(QDate(day.year, day.month, day.day))
        self._filling = False

    def _changed(self, *_: object) -> None:
        if self._filling:
            return
        changed = self.is_changed()
        self.button.setEnabled(changed)
        late = not self.end.isNull() and not self.start.isNull()
        wrong = late and self.end.date() < self.start.date()
        text = tr("It ends before it begins.") if wrong else tr("Not saved yet.")
        self.told.setText(text if changed else "")


def _values_of(step: StepState) -> dict[str, Any]:
    """Return a step as the fields show it; what its forms alone show is proposed, not said."""
    return {
        "status": step.said or step.state or TO_DO,
        "responsible": step.responsible,
        "start": step.start,
        "end": step.end,
        "evidence": step.evidence,
        "notes": step.notes,
    }


def _date_box() -> QgsDateEdit:
    box = QgsDateEdit()
    box.setAllowNull(True)
    box.setNullRepresentation(tr("(no date)"))
    box.setDisplayFormat(date_format())
    box.setCalendarPopup(True)
    box.clear()
    return box
