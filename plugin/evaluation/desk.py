"""Puts tools, treated areas and rings together for the page that asks for them."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import treatment_layer
from .ring_preview import RingPreview
from .rings import Rings, rings_of
from .treatment_tool import DrawTool, PickTool
from .zone_files import switch

TINY = 1e-6
NAMES = ("area_name", "name", "nombre", "nome")
WATCHED = ("featureAdded", "featuresDeleted", "geometryChanged", "dataChanged", "afterRollBack")
"""Signals after which a layer's polygons may be others."""


class TreatmentDesk(QObject):
    """Owns the tools and the rings; a page only says what is wanted.

    Everything it put on the map is taken back by ``end``.
    """

    tool_changed = pyqtSignal(str)
    """Which tool is in hand: draw, pick, or empty when it is none of ours."""
    areas_changed = pyqtSignal()
    """The treated areas are others than before, or of another layer."""
    layer_made = pyqtSignal(object)
    """The layer that has been drawn into, to be chosen."""

    def __init__(self, canvas: QgsMapCanvas | None) -> None:
        super().__init__()
        self.canvas = canvas
        self.preview = RingPreview(canvas)
        self.rings: Rings | None = None
        self._tools: dict[str, QgsMapTool] = {}
        self._before: QgsMapTool | None = None
        self._areas: QgsVectorLayer | None = None
        self._watched: QgsVectorLayer | None = None
        if canvas is not None:
            draw, pick = DrawTool(canvas), PickTool(canvas)
            self._tools = {"draw": draw, "pick": pick}
            draw.drawn.connect(self._drawn)
            pick.picked.connect(self._picked)
            for tool in self._tools.values():
                tool.given_up.connect(self.put_down)
            canvas.mapToolSet.connect(self._tool_set)

    # --- tools --------------------------------------------------------------------------------

    @property
    def in_hand(self) -> str:
        """Which of our tools the map has."""
        tool = self.canvas.mapTool() if self.canvas is not None else None
        return next((name for name, own in self._tools.items() if own is tool), "")

    def take(self, name: str, areas: QgsVectorLayer | None = None) -> None:
        """Give the map a tool; ``areas`` is the layer whose polygons can be picked."""
        if self.canvas is None:
            return
        self._areas = areas
        if not self.in_hand:
            self._before = self.canvas.mapTool()
        self._show_drawn()
        self.canvas.setMapTool(self._tools[name])
        self.canvas.setFocus()

    def put_down(self) -> None:
        """Give the map back the tool that it had before."""
        if not self.in_hand:
            return
        before, self._before = self._before, None
        if before is not None and not sip.isdeleted(before):
            self.canvas.setMapTool(before)
        else:
            self.canvas.unsetMapTool(self.canvas.mapTool())

    def _tool_set(self, *_: object) -> None:
        self.tool_changed.emit(self.in_hand)

    # --- treated areas ------------------------------------------------------------------------

    def _drawn(self, shape: QgsGeometry) -> None:
        layer = self._layer()
        crs = self.canvas.mapSettings().destinationCrs()
        if treatment_layer.add_area(layer, shape, crs if crs.isValid() else layer.crs()):
            self.layer_made.emit(layer)
            self.areas_changed.emit()

    def _picked(self, place: QgsPointXY) -> None:
        source = self._areas
        if source is None or sip.isdeleted(source):
            return
        row = self._polygon_at(source, place)
        if row is None:
            return
        name = next((str(row[field]) for field in NAMES if field in row.fields().names()), "")
        layer = self._layer()
        key = f"{source.id()}/{row.id()}"
        treatment_layer.toggle_area(layer, row.geometry(), source.crs(), name, key)
        self.layer_made.emit(layer)
        self.areas_changed.emit()

    def _polygon_at(self, source: QgsVectorLayer, place: QgsPointXY) -> QgsFeature | None:
        crs = self.canvas.mapSettings().destinationCrs()
        change = QgsCoordinateTransform(crs, source.crs(), QgsProject.instance())
        place = change.transform(place)
        # a rectangle without any width is taken for none
        request = QgsFeatureRequest(QgsRectangle.fromCenterAndSize(place, TINY, TINY))
        point = QgsGeometry.fromPointXY(place)
        return next(
            (row for row in source.getFeatures(request) if row.geometry().contains(point)), None
        )

    def _layer(self) -> QgsVectorLayer:
        """Return the layer that is drawn into, made when it is first needed."""
        there = treatment_layer.treated_layer()
        if there is not None:
            return there
        source = self._areas
        usable = source is not None and not sip.isdeleted(source) and source.crs().isValid()
        crs = source.crs() if usable else self.canvas.mapSettings().destinationCrs()
        return treatment_layer.new_treated_layer(
            crs if crs.isValid() else QgsProject.instance().crs()
        )

    def clear_areas(self) -> None:
        """Take away what was drawn and picked."""
        layer = treatment_layer.treated_layer()
        if layer is not None:
            treatment_layer.clear(layer)
            self.areas_changed.emit()

    @staticmethod
    def _show_drawn() -> None:
        layer = treatment_layer.treated_layer()
        if layer is not None:
            switch([layer.id()], visible=True)

    # --- rings --------------------------------------------------------------------------------

    def measure(self, layer: QgsMapLayer | None, width: float, number: int) -> Rings | None:
        """Lay rings around a layer's polygons, and heed when they change."""
        known = layer if isinstance(layer, QgsVectorLayer) else None
        self._watch(known)
        self.rings = rings_of(known, width, number)
        return self.rings

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        if layer is self._watched:
            return
        self._unwatch()
        self._watched = layer
        if layer is not None:
            for name in WATCHED:
                getattr(layer, name).connect(self._edited)
            layer.willBeDeleted.connect(self._unwatch)

    def _unwatch(self) -> None:
        layer, self._watched = self._watched, None
        if layer is not None and not sip.isdeleted(layer):
            for name in WATCHED:
                getattr(layer, name).disconnect(self._edited)
            layer.willBeDeleted.disconnect(self._unwatch)

    def _edited(self, *_: object) -> None:
        self.areas_changed.emit()

    def end(self) -> None:
        """Take back tools, rings and signals."""
        self.put_down()
        self._unwatch()
        self.preview.end()
        if self.canvas is not None:
            self.canvas.mapToolSet.disconnect(self._tool_set)
            for tool in self._tools.values():
                self.canvas.unsetMapTool(tool)
                tool.deleteLater()
        self._tools = {}
