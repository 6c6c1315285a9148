"""The section of the observatory's month: this month's export into the record, and a bulletin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...algorithms.core.declare import AnalysisSpec
from ..evaluation.views import CaveatList, View, line
from ..evaluation.words import bulleted
from ..i18n import language, tr
from ..importing.profile_box import ProfileBox
from ..settings import Settings
from .pages import NARROW, StepPage, add_row
from .state import MONTH, DockState


class MonthPage(StepPage):
    """Study file, export and profile; then what the month brought."""

    study_wanted = pyqtSignal()
    """The layers under “Data” are to be written as a study file."""
    table_wanted = pyqtSignal()
    """The table of what changed is to be opened."""

    def __init__(self, spec: AnalysisSpec | None, kept: Settings) -> None:
        super().__init__(
            MONTH,
            tr("This month"),
            tr("The month's export into the record, what changed and why, alarms, a bulletin."),
            tr("Show what would change"),
        )
        self.language: QComboBox | None = None
        self.level: QComboBox | None = None
        self.study = QgsFileWidget()
        self.study.setFilter("study.toml (*.toml)")
        self.study.setFilePath(kept.month_study)
        self.study_button = QPushButton(tr("Write it from “Data”"))
        self.study_button.setToolTip(
            tr("Writes study.toml beside the imported incidents chosen under “Data”.")
        )
        self.export = QgsFileWidget()
        self.profile = _Profiles()
        self.trial = QCheckBox(tr("Only show what would change"))
        self.trial.setToolTip(
            tr("The record stays as it is; the bulletin goes into a folder “trial”.")
        )
        # the first time nothing is replaced by accident; after that the last choice holds
        self.trial.setChecked(kept.month_apply != "yes")
        self.answer = MonthView()
        if spec is None:
            return
        self._fill(spec, kept)
        self.body.removeWidget(self.links)
        self.body.addWidget(self.answer)
        self.body.addWidget(self.links)
        # bound methods, not lambdas: Qt may still signal when Python has let the page go
        self.study.fileChanged.connect(self._study_changed)
        self.trial.toggled.connect(self._name_button)
        self.study_button.clicked.connect(self._want_study)
        self.answer.table_button.clicked.connect(self._want_table)
        self._name_button()
        self._study_changed()

    def _fill(self, spec: AnalysisSpec, kept: Settings) -> None:
        words = {item.name: (tr(item.label), tr(item.param.help)) for item in spec.parameters}
        # one field: a row of its own would leave a gap where the button is not needed
        both = QWidget()
        both.setFocusProxy(self.study)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.study)
        column.addWidget(self.study_button)
        add_row(self.form, words["study"][0], both, words["study"][1])
        self.study.setAccessibleName(words["study"][0])
        add_row(self.form, tr("Month's export"), self.export, words["incidents"][1])
        add_row(self.form, words["profile"][0], self.profile, words["profile"][1])
        self.profile.add_kept(kept.month_profile)
        self.language = self.add_choice(spec, "language", kept.language or language())
        self.level = self.add_choice(spec, "level", kept.level)
        self.add_formats(spec, "")
        self.form.addRow(self.trial)

    def values(self) -> dict[str, Any]:
        """Return the choices by parameter name."""
        chosen = {
            "study": self.study.filePath().strip(),
            "incidents": self.export.filePath().strip(),
            "profile": self.profile.name,
            "language": self.language.currentData() if self.language else "",
            "level": self.level.currentData() if self.level else "",
            "formats": self.formats(),
        }
        return {name: value for name, value in chosen.items() if value}

    def identified(self) -> bool:
        """Whether the profile names an identifier; of one that is proposed nobody knows yet."""
        profile = self.profile.profile
        return profile is None or "id" in profile.columns

    def show_state(self, state: DockState) -> None:
        super().show_state(state)
        if state.study and not self.study.filePath():
            self.study.setFilePath(state.study)

    def _want_study(self, *_: object) -> None:
        self.study_wanted.emit()

    def _want_table(self, *_: object) -> None:
        self.table_wanted.emit()

    def _study_changed(self, *_: object) -> None:
        """Offer to write the study file as long as there is none."""
        path = self.study.filePath().strip()
        self.study_button.setVisible(not path or not Path(path).is_file())

    def _name_button(self, *_: object) -> None:
        """Let the button say what it does."""
        trial = self.trial.isChecked()
        text = tr("Show what would change") if trial else tr("Bring the record up to date")
        self.run_button.setText(text)


class MonthView(View):
    """What the month brought: whether the record is another, then the numbers in words."""

    def __init__(self) -> None:
        super().__init__()
        self.headline = line(large=True)
        self.lines = line()
        self.table_button = QPushButton(tr("Open the table of changes"))
        self.caveats = CaveatList()
        self.column.addWidget(self.headline)
        self.column.addWidget(self.lines)
        self.column.addWidget(self.table_button)
        self.column.addWidget(self.caveats)

    def show_month(
        self, headline: str, lines: Sequence[str], caveats: Sequence[str], *, table: bool
    ) -> None:
        """Show what a run told; ``table`` when there is a table of what changed."""
        self.headline.setText(headline)
        self.lines.setText(bulleted(lines))
        self.table_button.setVisible(table)
        self.caveats.show_caveats(caveats, unfolded=False)
        self.show()


class _Profiles(ProfileBox):
    """The saved profiles, as narrow as the panel; what was saved meanwhile is there too."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(90)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)

    def add_kept(self, name: str) -> None:
        """Choose the profile of the last month; one that is gone is not missed."""
        self.show_profile(name)
        if name and not self.name and Path(name).is_file():
            self.add_file(name)

    def showPopup(self) -> None:
        """Offer what lies in the folders now: an import may just have saved a profile."""
        self.refill()
        super().showPopup()
