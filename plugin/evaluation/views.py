"""What is found, in the panel: before acting, and the answer after with the sentence first."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..i18n import tr
from ..numbers import number
from .words import (
    CONFIDENCE,
    WITHHELD,
    ZoneCount,
    bulleted,
    caveats_in_words,
    signed,
    whole_percent,
)

FEW = 4
"""So many caveats are shown in words at once; more are a click away."""
PLACES = ("local", "displacement", "total")
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


def line(text: str = "", *, large: bool = False, quiet: bool = False) -> QLabel:
    """Return a sentence that wraps and can be copied."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if large or quiet:
        font = label.font()
        font.setBold(large)
        font.setPointSizeF(font.pointSizeF() * (1.1 if large else 0.92))
        label.setFont(font)
    return label


class CaveatList(QWidget):
    """What weakens a conclusion: how many, and on a click which."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._unfold)
        self.text = line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.button)
        column.addWidget(self.text)
        self.show_caveats((), unfolded=False)

    def show_caveats(self, sentences: Sequence[str], *, unfolded: bool) -> None:
        """Show how many there are; unfolded, each in words."""
        title = tr("Weakens the conclusions: {count}").format(count=number(len(sentences)))
        self.button.setText(title)
        self.text.setText(bulleted(sentences))
        self.button.setChecked(unfolded)
        self._unfold(unfolded)
        self.setVisible(bool(sentences))

    def _unfold(self, unfolded: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self.button.setArrowType(arrow)
        self.text.setVisible(unfolded)


class View(QFrame):
    """A block that stands out a little from the form around it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("convivenciaView")
        self.setStyleSheet(
            "#convivenciaView { background: palette(base); border: 1px solid palette(midlight);"
            " border-radius: 4px; }"
        )
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 10, 8)
        self.column.setSpacing(6)
        self.hide()


class BeforeView(View):
    """Before acting: events by zone, how alike the controls are, what could be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.detectable = line(large=True)
        self.yardstick = line()
        self.counts = QGridLayout()
        self.counts.setHorizontalSpacing(8)
        self.counts.setVerticalSpacing(3)
        self.counts.setColumnStretch(1, 1)
        self.likeness = line()
        self.caveats = CaveatList()
        self.column.addWidget(self.detectable)
        self.column.addWidget(self.yardstick)
        self.column.addLayout(self.counts)
        self.column.addWidget(self.likeness)
        self.column.addWidget(self.caveats)

    def show_before(
        self,
        detectable: str,
        yardstick: str,
        counts: Sequence[ZoneCount],
        likeness: str,
        caveats: Sequence[str],
    ) -> None:
        """Show what the zones told; nothing here looks at what came after."""
        self.detectable.setText(detectable)
        self.yardstick.setText(yardstick)
        _empty(self.counts)
        self.counts.addWidget(_heading(tr("Events before")), 0, 1, 1, 2, RIGHT)
        for row, item in enumerate(counts, 1):
            swatch = QLabel()
            swatch.setFixedSize(12, 15)
            swatch.setStyleSheet(f"background: {item.colour}; border: 1px solid palette(mid);")
            told = "–" if item.count is None else number(item.count, in_column=True)
            self.counts.addWidget(swatch, row, 0, LEFT)
            self.counts.addWidget(line(item.label), row, 1)
            self.counts.addWidget(_figure(told), row, 2, RIGHT)
        self.likeness.setText(likeness)
        self.likeness.setVisible(bool(likeness))
        self.caveats.show_caveats(caveats, unfolded=len(caveats) <= FEW)
        self.show()


class AnswerView(View):
    """The answer: one sentence, then the numbers, then how sure it is and why."""

    def __init__(self) -> None:
        super().__init__()
        self.headline = line(large=True)
        self.numbers = QGridLayout()
        self.numbers.setHorizontalSpacing(10)
        self.numbers.setVerticalSpacing(4)
        self.numbers.setColumnStretch(0, 1)
        self.confidence = line()
        self.reasons = line()
        self.caveats = CaveatList()
        self.column.addWidget(self.headline)
        self.column.addLayout(self.numbers)
        self.column.addWidget(self.confidence)
        self.column.addWidget(self.reasons)
        self.column.addWidget(self.caveats)

    def show_answer(self, told: str) -> None:
        """Show the summary of an evaluation, as Processing hands it over."""
        message = json.loads(told)
        summary: Mapping[str, Any] = message.get("summary") or {}
        self.headline.setText(summary.get("headline") or tr(WITHHELD))
        _empty(self.numbers)
        places = [name for name in PLACES if isinstance(summary.get(name), Mapping)]
        if places:
            self.numbers.addWidget(line(tr("Reported events"), quiet=True), 0, 0)
            self.numbers.addWidget(_heading(tr("Change")), 0, 1, RIGHT)
            self.numbers.addWidget(_heading(tr("In percent")), 0, 2, RIGHT)
        for row, name in enumerate(places):
            self._add_place(1 + 2 * row, summary["places"].get(name, name), summary[name])
        confidence = CONFIDENCE.get(str(summary.get("confidence")), "")
        self.confidence.setText(f"<b>{html.escape(tr(confidence))}</b>")
        self.confidence.setVisible(bool(confidence))
        reasons = summary.get("sentences") or ()
        self.reasons.setText(bulleted(reasons))
        self.reasons.setVisible(bool(reasons))
        self.caveats.show_caveats(caveats_in_words(message.get("caveats") or ()), unfolded=False)
        self.show()

    def _add_place(self, row: int, label: str, found: Mapping[str, Any]) -> None:
        low, high, percent = (found.get(key) for key in ("low", "high", "percent"))
        self.numbers.addWidget(line(label), row, 0)
        self.numbers.addWidget(_figure(signed(found["estimate"])), row, 1, RIGHT)
        told = "–" if percent is None else whole_percent(percent, sign=True)
        self.numbers.addWidget(_figure(told), row, 2, RIGHT)
        if low is not None and high is not None:
            between = tr("between {low} and {high}").format(low=signed(low), high=signed(high))
            self.numbers.addWidget(line(between, quiet=True), row + 1, 0, 1, 3)


def _heading(text: str) -> QLabel:
    """Return the heading of a column, in one line."""
    label = line(text, quiet=True)
    label.setWordWrap(False)
    return label


def _figure(text: str) -> QLabel:
    """Return a number that never wraps."""
    label = QLabel(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _empty(grid: QGridLayout) -> None:
    while grid.count():
        widget = grid.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
