"""The map tools for treated areas: draw a polygon, or click on one that is there."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from .. import compat
from .ink import TREATED_INK, see_through

CORNERS = 3
"""A polygon has at least so many."""


class DrawTool(QgsMapTool):
    """Draws polygons corner by corner.

    A click sets a corner, a right click or Enter closes the polygon, Backspace takes the last
    corner back, Escape gives up. Snapping is that of the project.
    """

    drawn = pyqtSignal(QgsGeometry)
    """A polygon, in the coordinates of the map."""
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.corners: list[QgsPointXY] = []
        self._pointer: QgsPointXY | None = None
        self._band: QgsRubberBand | None = None
        self._snap: QgsSnapIndicator | None = None

    def flags(self):
        # dragging with Shift zooms, as with QGIS's own tools
        return QgsMapTool.Flag.AllowZoomRect

    def activate(self):
        super().activate()
        self._band = QgsRubberBand(self.canvas(), compat.POLYGON)
        self._band.setStrokeColor(QColor(TREATED_INK))
        self._band.setFillColor(see_through(TREATED_INK, 70))
        self._band.setWidth(2)
        if self.canvas().snappingUtils() is not None:
            self._snap = QgsSnapIndicator(self.canvas())

    def deactivate(self):
        self.corners, self._pointer = [], None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
        self._band, self._snap = None, None
        super().deactivate()

    def canvasMoveEvent(self, event):
        self._pointer = self._place(event)
        self._show()

    def canvasReleaseEvent(self, event):
        if event.button() == Qt.MouseButton.RightButton:
            self.close_polygon()
        elif event.button() == Qt.MouseButton.LeftButton:
            place = self._place(event)
            if not self.corners or self.corners[-1] != place:
                self.corners.append(place)
            self._show()

    def keyPressEvent(self, event: QKeyEvent):
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_polygon()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.corners = self.corners[:-1]
            self._show()
        elif key == Qt.Key.Key_Escape:
            self.corners = []
            self._show()
            self.given_up.emit()
        else:
            return
        # an accepted Backspace makes QGIS delete the selected features of the active layer
        event.ignore()

    def close_polygon(self) -> None:
        """End the polygon; with fewer than three corners nothing happens."""
        if len(self.corners) < CORNERS:
            return
        corners, self.corners = self.corners, []
        self._show()
        self.drawn.emit(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]))

    def _place(self, event: QgsMapMouseEvent) -> QgsPointXY:
        """Return where the pointer is, on the corner or edge that it snaps to."""
        if self._snap is None:
            return QgsPointXY(event.mapPoint())
        place = QgsPointXY(event.snapPoint())
        self._snap.setMatch(event.mapPointMatch())
        return place

    def _show(self) -> None:
        if self._band is None:
            return
        self._band.reset(compat.POLYGON)
        places = [*self.corners, *([self._pointer] if self.corners and self._pointer else [])]
        for place in places:
            self._band.addPoint(place, place is places[-1])


class PickTool(QgsMapTool):
    """Says where somebody clicks, to choose the polygon below; Escape gives up."""

    picked = pyqtSignal(QgsPointXY)
    """A place, in the coordinates of the map."""
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def flags(self):
        return QgsMapTool.Flag.AllowZoomRect

    def canvasReleaseEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(QgsPointXY(event.mapPoint()))

    def keyPressEvent(self, event: QKeyEvent):
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return
        event.ignore()
