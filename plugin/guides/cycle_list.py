"""The cycle as a list: seven guides, their steps below, two lines each."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from ..i18n import tr
from . import words
from .marks import draw_mark
from .reading import Study

ROLE = Qt.ItemDataRole.UserRole
STEP, STATE, LINE, LATE, SHARE = (int(ROLE) + place for place in range(5))
"""What a row keeps: the step's id, its state, the second line, how late, the share done."""
MARK, GAP, BAR = 13.0, 8.0, 4.0


class CycleList(QTreeWidget):
    """Guides and steps; says which step is chosen."""

    chosen = pyqtSignal(str)
    """The id of the step on which the cursor stands; empty on a guide."""
    entered = pyqtSignal()
    """Somebody pressed Return on a step, or clicked it twice."""

    def __init__(self) -> None:
        super().__init__()
        self._path = ""
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setItemDelegate(_TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Guides and their steps"))
        self.currentItemChanged.connect(self._moved)
        self.itemActivated.connect(self._activated)

    def show_study(self, study: Study) -> None:
        """Show a study; of the same one, the chosen step and the unfolded guides stay."""
        chosen = self.chosen_step()
        known = self._path == study.path
        self._path = study.path
        open_ = {
            item.data(0, STEP)
            for place in range(self.topLevelItemCount())
            if (item := self.topLevelItem(place)).isExpanded()
        }
        self.blockSignals(True)
        self.clear()
        for guide in study.cycle.guides:
            title = words.guide_title(guide)
            top = QTreeWidgetItem([title])
            share = -1.0 if guide.share is None else guide.share
            kept = ("", "", words.guide_line(guide), words.guide_late(guide), share)
            _keep(top, title, *kept)
            top.setData(0, STEP, guide.guide.id)
            self.addTopLevelItem(top)
            for step in guide.steps:
                title = words.step_title(step)
                row = QTreeWidgetItem([title])
                kept = (step.step.id, step.state, words.step_line(step), words.late(step), -1.0)
                _keep(row, title, *kept)
                top.addChild(row)
            top.setExpanded(guide.guide.id in open_ if known else guide.begun)
        self.blockSignals(False)
        self.choose(chosen)

    def choose(self, step: str) -> None:
        """Put the cursor on a step, when there is such a step."""
        for row in self._rows():
            if row.data(0, STEP) == step:
                row.parent().setExpanded(True)
                self.setCurrentItem(row)
                self.scrollToItem(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen step in view when the fields below take their room."""
        super().resizeEvent(event)
        if self.chosen_step():
            self.scrollToItem(self.currentItem())

    def chosen_step(self) -> str:
        """Return the id of the step on which the cursor stands; empty on a guide."""
        item = self.currentItem()
        return str(item.data(0, STEP)) if item is not None and item.parent() is not None else ""

    def _rows(self) -> list[QTreeWidgetItem]:
        tops = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        return [top.child(place) for top in tops for place in range(top.childCount())]

    def _moved(self, *_: object) -> None:
        self.chosen.emit(self.chosen_step())

    def _activated(self, *_: object) -> None:
        if self.chosen_step():
            self.entered.emit()


def _keep(
    item: QTreeWidgetItem, title: str, step: str, state: str, line: str, late: str, share: float
) -> None:
    for role, value in ((STEP, step), (STATE, state), (LINE, line), (LATE, late), (SHARE, share)):
        item.setData(0, role, value)
    whole = ". ".join(text for text in (title, line, late) if text)
    item.setToolTip(0, whole)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, whole)


class _TwoLines(QStyledItemDelegate):
    """Draws a row: mark and title, and below what is to be known of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Leave room for two lines."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), 2 * option.fontMetrics.height() + 11)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        ink = palette.color(QPalette.ColorRole.HighlightedText if on else QPalette.ColorRole.Text)
        box = QRectF(option.rect).adjusted(2, 4, -8, -4)
        state = index.data(STATE)
        if state:
            mark = QRectF(box.left() + 1, box.top() + 2, MARK, MARK)
            draw_mark(painter, mark, state, palette, on=on)
            box.setLeft(box.left() + MARK + GAP)
        painter.save()
        font = QFont(option.font)
        font.setBold(not state)
        share = index.data(SHARE)
        first = QRectF(box.left(), box.top(), box.width(), option.fontMetrics.height())
        if share is not None and share >= 0:
            self._bar(
                painter,
                QRectF(first.right() - 84, first.center().y() - BAR / 2, 84, BAR),
                share,
                ink,
            )
            first.setRight(first.right() - 84 - GAP)
        _text(painter, font, ink, first, str(index.data() or ""))
        second = first.translated(0, option.fontMetrics.height() + 2)
        second.setRight(box.right())
        self._second(painter, option, index, second, ink)
        painter.restore()

    def _second(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,
        box: QRectF,
        ink: QColor,
    ) -> None:
        """Draw the second line; what is late stands first and bold, so that nothing hides it."""
        quiet = QColor(ink)
        if not option.state & QStyle.StateFlag.State_Selected:
            quiet.setAlphaF(0.72)
        late, line = str(index.data(LATE) or ""), str(index.data(LINE) or "")
        if late:
            bold = QFont(option.font)
            bold.setBold(True)
            used = _text(painter, bold, ink, box, late)
            box.setLeft(box.left() + used)
            line = words.BETWEEN + line
        _text(painter, QFont(option.font), quiet, box, line)

    @staticmethod
    def _bar(painter: QPainter, box: QRectF, share: float, ink: QColor) -> None:
        """Draw how much is done; the words below say the same."""
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(ink)
        ground.setAlphaF(0.18)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, BAR / 2, BAR / 2)
        done = QRectF(box)
        done.setWidth(box.width() * share)
        painter.setBrush(ink)
        painter.drawRoundedRect(done, BAR / 2, BAR / 2)


def _text(painter: QPainter, font: QFont, ink: QColor, box: QRectF, text: str) -> float:
    """Draw a line of text, cut short where there is no room; return how wide it is."""
    painter.setFont(font)
    painter.setPen(ink)
    measures = painter.fontMetrics()
    shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(flags), shown)
    return float(measures.horizontalAdvance(shown))
