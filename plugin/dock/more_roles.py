"""Layers, files and columns beyond areas and incidents: asked in two folded boxes of the panel.

What each is called and what it is for stands in the diagnostic's declaration. The headings tell how
many are chosen, so that nothing works unseen while a box is folded.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ...algorithms.core.area_roles import AREA_COLUMNS
from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from .. import compat
from ..i18n import tr
from .pages import NARROW, add_row, form
from .state import named
from .survey_choice import ProfileBox, SurveyBox

INCIDENT_COLUMNS = (
    "date_to",
    "victim_sex",
    "victim_age",
    "incident_id",
    "iccs",
    "mechanism",
    "place_type",
    "relationship",
    "victim_sector",
    "route",
)
SEPARATE = frozenset({"facilities", "zones", "participatory", "survey", "registers"})
PERIOD = "2023-01-01/2023-12-31"
INDENT = "    "
CHOSEN = QT_TRANSLATE_NOOP("convivencia", "{title} · chosen: {count}")


class FoldedBox(QgsCollapsibleGroupBox):
    """A box that is folded at first and says in its heading how many choices it holds."""

    changed = pyqtSignal()

    def __init__(self, title: str, spec: AnalysisSpec) -> None:
        super().__init__()
        self.heading = title
        self._spec = spec
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.setFlat(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 4, 0, 4)
        self.form = form()
        self.column.addLayout(self.form)

    def ask(self, name: str, widget: QWidget, short: str = "") -> None:
        """Add a row as the declaration calls it, or in short below what it belongs to."""
        item = self._spec.parameter(name)
        label = INDENT + short if short else tr(item.label)
        add_row(self.form, label, widget, tr(item.param.help))

    def values(self) -> dict[str, Any]:
        """Return what is chosen, by parameter name."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many choices there are."""
        return len(self.values())

    def tell(self, *_: object) -> None:
        """Say in the heading how many choices there are."""
        count = self.count()
        self.setTitle(tr(CHOSEN).format(title=self.heading, count=count) if count else self.heading)
        self.changed.emit()


class MoreLayers(FoldedBox):
    """Facilities, zones, a survey with its profile, and the study's registers."""

    def __init__(self, spec: AnalysisSpec) -> None:
        super().__init__(tr("More layers"), spec)
        self.facilities, self.zones, self.participatory = _layers(), _layers(), _layers()
        compat.offer_points(self.facilities)
        compat.offer_polygons(self.zones)
        compat.offer_shapes(self.participatory)
        self.kind = _fields()
        self.before, self.after = QLineEdit(), QLineEdit()
        for line in (self.before, self.after):
            line.setPlaceholderText(PERIOD)
        self.survey, self.profile = SurveyBox(), ProfileBox()
        self.registers = QgsFileWidget()
        self.registers.setFilter("GeoPackage (*.gpkg)")
        self.ask("facilities", self.facilities)
        self.ask("facility_kind", self.kind, tr("Kind"))
        self.ask("zones", self.zones)
        self.ask("before", self.before, tr("Before"))
        self.ask("after", self.after, tr("After"))
        self.ask("participatory", self.participatory)
        self.ask("survey", self.survey)
        self.ask("survey_profile", self.profile, tr("Profile"))
        self.ask("registers", self.registers)
        # bound methods, not lambdas: Qt may still signal when Python has let the box go
        self.facilities.layerChanged.connect(self._facilities_changed)
        self.zones.layerChanged.connect(self._zones_changed)
        self.survey.changed.connect(self._survey_changed)
        for signal in self._told():
            signal.connect(self.tell)
        for box in (self.facilities, self.zones, self.participatory):
            box.setLayer(None)
        self._facilities_changed(None)
        self._zones_changed(None)
        self._survey_changed()

    def end(self) -> None:
        """Stop listening to the layers of the project."""
        self.facilities.layerChanged.disconnect(self._facilities_changed)
        self.zones.layerChanged.disconnect(self._zones_changed)
        self.survey.changed.disconnect(self._survey_changed)
        for signal in self._told():
            signal.disconnect(self.tell)

    def _told(self) -> tuple[Any, ...]:
        """Return the signals after which only the heading changes."""
        return (
            self.kind.fieldChanged,
            self.before.textChanged,
            self.after.textChanged,
            self.participatory.layerChanged,
            self.profile.changed,
            self.registers.fileChanged,
        )

    def clear(self) -> None:
        """Choose nothing: what was chosen belongs to a project that is closed."""
        for box in (self.facilities, self.zones, self.participatory):
            box.setLayer(None)
        for line in (self.before, self.after):
            line.clear()
        self.survey.choose("")
        self.profile.choose("")
        self.registers.setFilePath("")
        self.tell()

    def values(self) -> dict[str, Any]:
        chosen: dict[str, Any] = {
            "facilities": self.facilities.currentLayer(),
            "zones": self.zones.currentLayer(),
            "participatory": self.participatory.currentLayer(),
            "survey": self.survey.chosen(),
            "registers": self.registers.filePath().strip(),
        }
        if chosen["facilities"] is not None:
            chosen["facility_kind"] = self.kind.currentField()
        if chosen["zones"] is not None:
            chosen["before"] = self.before.text().strip()
            chosen["after"] = self.after.text().strip()
        if chosen["survey"]:
            chosen["survey_profile"] = self.profile.chosen()
        return {name: value for name, value in chosen.items() if value}

    def count(self) -> int:
        """Return how many layers and files are chosen; what is asked about each is no other."""
        return len(self.values().keys() & SEPARATE)

    def _facilities_changed(self, layer: QgsMapLayer | None) -> None:
        known = layer if isinstance(layer, QgsVectorLayer) else None
        self.kind.setLayer(known)
        self.kind.setEnabled(known is not None)
        self.kind.setField(_named(known, "facility_kind"))
        self.tell()

    def _zones_changed(self, layer: QgsMapLayer | None) -> None:
        for line in (self.before, self.after):
            line.setEnabled(layer is not None)
        self.tell()

    def _survey_changed(self, *_: object) -> None:
        self.profile.setEnabled(bool(self.survey.chosen()))
        self.tell()


class MoreColumns(FoldedBox):
    """Columns of the incidents and of the areas that only some data have."""

    def __init__(self, spec: AnalysisSpec) -> None:
        super().__init__(tr("More columns"), spec)
        self.boxes: dict[str, QgsFieldComboBox] = {}
        self._ask_all(tr("Incidents"), INCIDENT_COLUMNS)
        self._ask_all(tr("Residents of the areas"), AREA_COLUMNS)
        self.tell()

    def _ask_all(self, title: str, names: Iterable[str]) -> None:
        """Add the rows of one layer below its name."""
        self.form.addRow(QLabel(title))
        for name in names:
            box = _fields()
            if name in AREA_COLUMNS:
                compat.offer_numbers(box)
            self.boxes[name] = box
            self.ask(name, box, tr(self._spec.parameter(name).label))
            box.fieldChanged.connect(self.tell)

    def end(self) -> None:
        """Stop telling."""
        for box in self.boxes.values():
            box.fieldChanged.disconnect(self.tell)

    def incidents_changed(self, layer: QgsMapLayer | None) -> None:
        """Offer the columns of other incidents."""
        self._offer(INCIDENT_COLUMNS, layer)

    def areas_changed(self, layer: QgsMapLayer | None) -> None:
        """Offer the columns of other areas."""
        self._offer(AREA_COLUMNS, layer)

    def values(self) -> dict[str, Any]:
        chosen = {name: box.currentField() for name, box in self.boxes.items()}
        return {name: value for name, value in chosen.items() if value}

    def _offer(self, names: Iterable[str], layer: QgsMapLayer | None) -> None:
        known = layer if isinstance(layer, QgsVectorLayer) else None
        for name in names:
            self.boxes[name].setLayer(known)
            self.boxes[name].setEnabled(known is not None)
            self.boxes[name].setField(_named(known, name))


def _named(layer: QgsVectorLayer | None, role: str) -> str:
    return named(role, [field.name() for field in layer.fields()]) if layer is not None else ""


def _layers() -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox()
    box.setAllowEmptyLayer(True)
    return _narrow(box)


def _fields() -> QgsFieldComboBox:
    box = QgsFieldComboBox()
    box.setAllowEmptyFieldName(True)
    return _narrow(box)


def _narrow(box: Any) -> Any:
    # long names must not widen the dock
    box.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
    box.setMinimumWidth(90)
    return box
