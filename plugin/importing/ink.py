"""Colours of text that are quiet or warn, on light and on dark windows alike."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

from ..styling import kinds


def muted(palette: QPalette) -> QColor:
    """Return a quieter colour than that of the text, still easy to read."""
    return mixed(palette, 0.68)


def faint(palette: QPalette) -> QColor:
    """Return the colour of lines between rows."""
    return mixed(palette, 0.16)


def mixed(palette: QPalette, share: float) -> QColor:
    """Return so much of the text's colour on the ground's."""
    text = palette.color(QPalette.ColorRole.Text)
    base = palette.color(QPalette.ColorRole.Base)
    parts = zip(text.getRgb()[:3], base.getRgb()[:3], strict=True)
    return QColor(*(round(share * one + (1 - share) * other) for one, other in parts))


def caution(palette: QPalette) -> QColor:
    """Return the colour of what somebody should look at."""
    return QColor("#d9a441") if is_dark(palette) else QColor(kinds()["palette"]["caution"])


def caution_ground(palette: QPalette) -> QColor:
    """Return the ground of a box that warns."""
    return QColor("#3d3420") if is_dark(palette) else QColor(kinds()["palette"]["caution_light"])


def is_dark(palette: QPalette) -> bool:
    """Whether light text stands on a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128
