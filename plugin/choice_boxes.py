"""Choices as people read them: lists whose words are never lost, whatever room there is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from .i18n import tr

CHARACTERS = 16
"""A box is at least so wide; its list is as wide as its longest choice."""
ROWS = 7
"""Choices to tick that are seen without scrolling."""
VALUE = Qt.ItemDataRole.UserRole
PADDING, MARGIN = 4, 28
"""Frame, scroll bar and the room that a style leaves beside a word."""


class ChoiceBox(QComboBox):
    """One of several, in words; a choice that the box is too narrow for is read as a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = ""
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(adjust)
        self.setMinimumContentsLength(CHARACTERS)
        self.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.currentTextChanged.connect(self._tell)

    def offer(self, choices: Iterable[tuple[object, str]]) -> None:
        """List choices as value and words."""
        for value, words in choices:
            self.addItem(words, value)
        self._tell()

    def choose(self, value: object) -> None:
        """Show the choice of this value; the first when there is none."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def explain(self, why: str) -> None:
        """Say what is chosen here; the tooltip begins with the choice itself."""
        self._why = why
        self._tell()

    def showPopup(self):
        # the list may be wider than the box, so that the longest choice can be read
        texts = (self.itemText(place) for place in range(self.count()))
        advance = self.view().fontMetrics().horizontalAdvance
        self.view().setMinimumWidth(max(map(advance, texts), default=0) + MARGIN)
        super().showPopup()

    def paintEvent(self, event):
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(style, option, field, self).width() - PADDING
        # not every style says by itself that a word goes on
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(style, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _tell(self, *_: object) -> None:
        self.setToolTip(_told(self.currentText(), self._why))


class Explained(QObject):
    """Lets a box of QGIS's own, for layers or columns, tell its choice in full as a tooltip."""

    def __init__(self, box: QComboBox, why: str) -> None:
        super().__init__(box)
        self._why = why
        box.currentTextChanged.connect(self._tell)
        self._tell()

    def _tell(self, *_: object) -> None:
        box = self.parent()
        box.setToolTip(_told(box.currentText(), self._why))


def _told(choice: str, why: str) -> str:
    return "\n\n".join(part for part in (choice, why) if part)


class TickList(QListWidget):
    """Some of several, in words, each with a box to tick; long ones wrap."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        for value, words in choices:
            row = QListWidgetItem(words)
            row.setData(VALUE, value)
            row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Unchecked)
            row.setToolTip(words)
            self.addItem(row)

    def tick(self, values: Iterable[object]) -> None:
        """Tick these and no others."""
        wanted = set(values)
        for row in self._rows():
            ticked = row.data(VALUE) in wanted
            row.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def ticked(self) -> list[str]:
        """Return the values that are ticked, in the order of the list."""
        checked = Qt.CheckState.Checked
        return [str(row.data(VALUE)) for row in self._rows() if row.checkState() == checked]

    def sizeHint(self):
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self):
        return QSize(120, min(self._height(), 4 * self.fontMetrics().height()))

    def resizeEvent(self, event):
        # how high the rows are follows from how wide they are
        super().resizeEvent(event)
        self.setFixedHeight(self._height())

    def _rows(self) -> list[QListWidgetItem]:
        return [self.item(place) for place in range(self.count())]

    def _height(self) -> int:
        heights = [self.sizeHintForRow(row) for row in range(min(self.count(), ROWS))]
        return sum(heights) + 2 * self.frameWidth() + 2


class TickDialog(QDialog):
    """Asks which of several are meant."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Choose"))
        self.list = TickList(choices)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(buttons)
