"""A mark for each state of a step, told apart by its shape, never by colour alone."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPalette, QPen, QPolygonF

THICK = 1.6


def draw_mark(painter: QPainter, box: QRectF, state: str, palette: QPalette, *, on: bool) -> None:
    """Draw the mark of a state.

    An open ring is to do, a ring half filled is under way, a full one with a tick is done, and a
    bar is what does not apply.

    Parameters
    ----------
    painter : QPainter
        On the row.
    box : QRectF
        A square for the mark.
    state : str
        todo, doing, done or na.
    palette : QPalette
        Of the list.
    on : bool
        Whether the row is selected.
    """
    roles = QPalette.ColorRole
    ink = palette.color(roles.HighlightedText if on else roles.Text)
    ground = palette.color(roles.Highlight if on else roles.Base)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, THICK))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state == "na":
        middle, inset = box.center().y(), box.width() * 0.18
        painter.drawLine(QPointF(box.left() + inset, middle), QPointF(box.right() - inset, middle))
    else:
        painter.drawEllipse(box)
    if state == "doing":
        painter.setBrush(ink)
        # the right half, from the top clockwise; angles are sixteenths of a degree
        painter.drawPie(box, 90 * 16, -180 * 16)
    if state == "done":
        painter.setBrush(ink)
        painter.drawEllipse(box)
        painter.setPen(QPen(ground, THICK))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        at = [(0.26, 0.52), (0.44, 0.70), (0.76, 0.34)]
        painter.drawPolyline(
            QPolygonF(
                [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in at]
            )
        )
    painter.restore()
