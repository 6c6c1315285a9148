"""The widgets of the import dialog and where they stand; what they do is said in ``dialog``."""

from __future__ import annotations

from itertools import pairwise

from qgis.core import Qgis
from qgis.gui import QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.core.declare import AnalysisSpec
from ..dock.pages import note
from ..i18n import tr
from .choices import DataChoices, ReadingChoices
from .columns_table import ColumnsTable
from .ink import muted
from .preview import Preview
from .profile_box import ProfileBox
from .report_page import ReportPage

TABLES = "*.csv *.txt *.tsv *.xlsx *.xls *.ods *.gpkg *.shp *.geojson *.kml *.parquet *.zip *.gz"


class ImportWindow(QDialog):
    """File and profile above, columns on the left, choices and counts on the right."""

    def __init__(self, parent: QWidget, spec: AnalysisSpec) -> None:
        super().__init__(parent)
        self.setObjectName("ConvivenciaImport")
        self.setWindowTitle(tr("Import incidents"))
        self.setWindowFlags(
            self.windowFlags()
            | Qt.WindowType.WindowMaximizeButtonHint
            | Qt.WindowType.WindowMinimizeButtonHint
        )
        self.setAcceptDrops(True)
        self.bar = QgsMessageBar()
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.stack = QStackedWidget()
        self.report_page = ReportPage()
        self.stack.addWidget(self._mapping_page(spec))
        self.stack.addWidget(self.report_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.setSpacing(8)
        whole.addWidget(self.bar)
        whole.addWidget(self.stack, 1)
        for button in self.findChildren(QPushButton):
            # the return key in a field must not import anything
            button.setAutoDefault(False)
        self.resize(1200, 740)
        self._order()

    def say(
        self,
        text: str,
        level: Qgis.MessageLevel = Qgis.MessageLevel.Warning,
        button: QPushButton | None = None,
    ) -> None:
        """Show one sentence above everything; the one before it goes."""
        self.bar.clearWidgets()
        item = self.bar.createMessage(text)
        if button is not None:
            item.layout().addWidget(button)
        self.bar.pushWidget(item, level)

    def _mapping_page(self, spec: AnalysisSpec) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._source_row())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.splitter.addWidget(self._columns_side())
        self.splitter.addWidget(self._choices_side(spec))
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([790, 380])
        column.addWidget(self.splitter, 1)
        column.addLayout(self._target_row())
        column.addLayout(self._buttons_row())
        return page

    def _source_row(self) -> QHBoxLayout:
        self.file = QgsFileWidget()
        self.file.setDialogTitle(tr("File of incidents"))
        self.file.setFilter(f"{tr('Tables and layers')} ({TABLES});;{tr('All files')} (*)")
        self.file.lineEdit().setPlaceholderText(tr("Choose a file, or drop one on this window"))
        self.profile_box = ProfileBox()
        self.profile_box.setMinimumContentsLength(24)
        self.profile_box.setSizeAdjustPolicy(
            self.profile_box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, widget, stretch in (
            (tr("File"), self.file, 3),
            (tr("Profile"), self.profile_box, 2),
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            if row.count():
                row.addSpacing(12)
            row.addWidget(label)
            row.addWidget(widget, stretch)
        self.profile_box.setToolTip(
            tr("What was said about such a file before: it fills in the whole table of columns.")
        )
        return row

    def _columns_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(tr("What each column means")))
        self.file_note = quiet_note()
        self.file_note.hide()
        column.addWidget(self.file_note)
        self.table = ColumnsTable()
        column.addWidget(self.table, 1)
        self.confirm_box = QCheckBox(tr("I have looked at the columns: this is what they mean."))
        column.addWidget(self.confirm_box)
        side.setMinimumWidth(480)
        return side

    def _choices_side(self, spec: AnalysisSpec) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(tr("What the columns do not tell")))
        self.choices = DataChoices(spec)
        column.addWidget(self.choices)
        self.reading = ReadingChoices(spec)
        column.addWidget(self.reading)
        row = QHBoxLayout()
        row.addWidget(heading(tr("What would happen")), 1)
        self.counting = QLabel(tr("counting…"))
        palette = self.counting.palette()
        palette.setColor(self.counting.foregroundRole(), muted(self.palette()))
        self.counting.setPalette(palette)
        row.addWidget(self.counting)
        column.addLayout(row)
        self.preview = Preview()
        self.preview.setMinimumHeight(110)
        column.addWidget(self.preview, 1)
        side.setMinimumWidth(320)
        return side

    def _target_row(self) -> QHBoxLayout:
        self.target = QgsFileWidget()
        self.target.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.target.setFilter("GeoPackage (*.gpkg)")
        self.target.setConfirmOverwrite(False)
        self.target.setDialogTitle(tr("Save the incidents as"))
        self.target.setAccessibleName(tr("Save as"))
        label = QLabel(tr("Save as"))
        label.setBuddy(self.target)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.target, 1)
        return row

    def _buttons_row(self) -> QHBoxLayout:
        self.hint = quiet_note()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(10)
        self.progress.setFixedWidth(160)
        self.save_button = QPushButton(tr("Save profile…"))
        self.save_button.setToolTip(
            tr("Keeps what you said about the columns for the next file of this kind.")
        )
        self.import_button = QPushButton(tr("Import"))
        self.close_button = QPushButton(tr("Close"))
        self.cancel_button = QPushButton(tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.hint, 1)
        for widget in (
            self.progress,
            self.cancel_button,
            self.save_button,
            self.import_button,
            self.close_button,
        ):
            row.addWidget(widget)
        return row

    def _order(self) -> None:
        """Let the tabulator go as one reads."""
        order = [
            self.file.lineEdit(), self.profile_box, self.table, self.confirm_box, self.choices.crs,
            self.choices.unit, self.choices.areas, self.choices.area_id, self.choices.area_name,
            self.reading, self.preview, self.target.lineEdit(), self.save_button,
            self.import_button, self.close_button,
        ]  # fmt: skip
        for first, second in pairwise(order):
            self.setTabOrder(first, second)


def heading(text: str) -> QLabel:
    """Return a bold heading."""
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def quiet_note() -> QLabel:
    """Return a wrapping sentence in a quieter colour."""
    label = note()
    palette = label.palette()
    palette.setColor(label.foregroundRole(), muted(palette))
    label.setPalette(palette)
    return label
