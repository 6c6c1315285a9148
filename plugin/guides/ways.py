"""The buttons that lead on from a step, and the headings above them."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel, QLayout, QPushButton


def small(text: str, why: str) -> QPushButton:
    """Return a button as wide as its text, which a screen reader tells whole."""
    button = QPushButton(text)
    button.setToolTip(why)
    button.setAccessibleName(f"{text.rstrip('…')}. {why}")
    return button


def way(text: str, why: str) -> QPushButton:
    """Return a button over the whole width that opens a dialog."""
    button = small(f"{text}…", why)
    button.setStyleSheet("text-align: left; padding: 4px 8px;")
    return button


def heading(text: str) -> QLabel:
    """Return the heading of a section of ways."""
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 8, 0, 0)
    return label


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout() is not None:
            empty(item.layout())
