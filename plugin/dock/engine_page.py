"""The section of the engine: whether the calculations can run, and how to mend it."""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton

from ..i18n import tr
from .pages import Page
from .state import DockState

GOOD, WAITING = "#2e7d4f", "#b7791f"


class EnginePage(Page):
    """Whether the calculations can run, and how to mend it."""

    install = pyqtSignal()
    choose = pyqtSignal()
    check = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Engine"))
        row = QHBoxLayout()
        self.install_button = QPushButton(tr("Install the engine"))
        self.choose_button = QPushButton(tr("Choose a Python…"))
        self.check_button = QPushButton(tr("Check the engine"))
        for button, signal in (
            (self.install_button, self.install),
            (self.choose_button, self.choose),
            (self.check_button, self.check),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_state(self, state: DockState) -> None:
        ready = state.engine == "ready"
        mark, colour = ("●", GOOD) if ready else ("●", WAITING)
        self.tell(f'<span style="color:{colour}">{mark}</span> {html.escape(state.engine_text)}')
        self.install_button.setVisible(state.engine == "missing")
        self.choose_button.setVisible(state.engine == "missing")
        self.check_button.setVisible(ready)
        for button in (self.install_button, self.choose_button, self.check_button):
            button.setEnabled(not state.running and state.engine != "working")
