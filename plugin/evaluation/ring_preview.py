"""Rings seen on the map while somebody chooses; never part of the project."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from .. import compat
from .ink import TREATED_INK, ring_ink, see_through
from .rings import Rings


class RingPreview:
    """Shows treated ground and rings as rubber bands, and takes them away."""

    def __init__(self, canvas: QgsMapCanvas | None) -> None:
        self._canvas = canvas
        self._shown: Rings | None = None
        self.bands: list[QgsRubberBand] = []
        if canvas is not None:
            canvas.destinationCrsChanged.connect(self._again)

    def show(self, rings: Rings | None) -> None:
        """Show rings in place of those shown before; None shows nothing."""
        self.clear()
        if rings is None or self._canvas is None:
            return
        self._shown = rings
        # the farthest first, so that the inner outlines lie above
        for number, ring in reversed(list(enumerate(rings.rings, 1))):
            self._add(ring, rings, ring_ink(number), 110)
        self._add(rings.core, rings, TREATED_INK, 60)

    def clear(self) -> None:
        """Take the rings off the map."""
        for band in self.bands:
            self._canvas.scene().removeItem(band)
        self.bands, self._shown = [], None

    def end(self) -> None:
        """Take the rings away and stop listening to the map."""
        self.clear()
        if self._canvas is not None:
            self._canvas.destinationCrsChanged.disconnect(self._again)

    def _add(self, shape, rings: Rings, ink: str, alpha: int) -> None:
        band = QgsRubberBand(self._canvas, compat.POLYGON)
        band.setStrokeColor(QColor(ink))
        band.setFillColor(see_through(ink, alpha))
        band.setWidth(2)
        band.setToGeometry(shape, rings.crs)
        self.bands.append(band)

    def _again(self) -> None:
        self.show(self._shown)
