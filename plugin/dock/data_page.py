"""The section of the data: which layers and columns are the areas and the incidents."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy

from ...algorithms.core.declare import AnalysisSpec
from .. import compat
from ..i18n import tr
from .more_roles import MoreColumns, MoreLayers
from .pages import ABSENT, NARROW, Page, add_row, form, note
from .state import SAMPLE, DockState, guessed

MANY_AREAS = 50_000
"""Of more the values are not looked through while somebody chooses a layer."""


class DataPage(Page):
    """Which layers and columns are the areas and the incidents."""

    sample = pyqtSignal()
    import_incidents = pyqtSignal()

    def __init__(self, spec: AnalysisSpec | None) -> None:
        super().__init__(
            tr("Data"), tr("Your areas and your reported events, as layers of this project.")
        )
        self.areas = self._narrow(QgsMapLayerComboBox())
        compat.offer_polygons(self.areas)
        self.incidents = self._narrow(QgsMapLayerComboBox())
        compat.offer_points_and_tables(self.incidents)
        self.columns: dict[str, QgsFieldComboBox] = {}
        layout = form()
        add_row(layout, tr("Areas"), self.areas)
        for role, label in (
            ("area_id", tr("Identifier")),
            ("area_name", tr("Name")),
            ("population", tr("Population")),
        ):
            add_row(layout, "    " + label, self._column(role))
        add_row(layout, tr("Incidents"), self.incidents)
        for role, label in (
            ("date", tr("Date")),
            ("time", tr("Hour")),
            ("category", tr("Category")),
        ):
            add_row(layout, "    " + label, self._column(role))
        self.body.addLayout(layout)
        self.more_layers = MoreLayers(spec) if spec is not None else None
        self.more_columns = MoreColumns(spec) if spec is not None else None
        for box in (self.more_layers, self.more_columns):
            if box is not None:
                self.body.addWidget(box)
        self.import_button = QPushButton(tr("Import incidents…"))
        self.import_button.setToolTip(
            tr("From a file as it arrives: CSV, workbook or layer. You say what its columns mean.")
        )
        self.import_button.clicked.connect(lambda _=False: self.import_incidents.emit())
        self.body.addWidget(self.import_button)
        # bound methods, not lambdas: Qt may still signal when Python has let the page go
        self.areas.layerChanged.connect(self._areas_changed)
        self.incidents.layerChanged.connect(self._incidents_changed)
        QgsProject.instance().layersAdded.connect(self._choose_first)
        self.sample_button = QPushButton(tr("Try the fictional municipality"))
        self.sample_button.setToolTip(
            tr("Makes a municipality that does not exist, with known hot spots, and loads it.")
        )
        self.sample_button.clicked.connect(lambda _=False: self.sample.emit())
        self.body.addWidget(self.sample_button)
        self.problem = note()
        self.body.addWidget(self.problem)
        for box in (self.areas, self.incidents):
            box.setAllowEmptyLayer(True)
        self._choose_first()

    def end(self) -> None:
        """Stop listening to the project."""
        QgsProject.instance().layersAdded.disconnect(self._choose_first)
        self.areas.layerChanged.disconnect(self._areas_changed)
        self.incidents.layerChanged.disconnect(self._incidents_changed)
        for box in (self.more_layers, self.more_columns):
            if box is not None:
                box.end()

    def _choose_first(self, _: object = None) -> None:
        """Choose the only layer that can be meant; with several the user chooses."""
        for box in (self.areas, self.incidents):
            offered = [box.layer(index) for index in range(box.count())]
            layers = [layer for layer in offered if layer is not None]
            if box.currentLayer() is None and len(layers) == 1:
                box.setLayer(layers[0])

    def _areas_changed(self, layer: QgsMapLayer | None) -> None:
        for role in ("area_id", "area_name", "population"):
            self._offer(role, layer)
        if self.more_columns is not None:
            self.more_columns.areas_changed(layer)

    def _incidents_changed(self, layer: QgsMapLayer | None) -> None:
        for role in ("date", "time", "category"):
            self._offer(role, layer)
        if self.columns["time"].currentField() == self.columns["date"].currentField():
            # one column with both: “datetime”
            self.columns["time"].setField("")
        if self.more_columns is not None:
            self.more_columns.incidents_changed(layer)

    def _narrow(self, box: Any) -> Any:
        # long layer names must not widen the dock
        box.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(90)
        return box

    def _column(self, role: str) -> QgsFieldComboBox:
        box = self._narrow(QgsFieldComboBox())
        box.setAllowEmptyFieldName(True)
        if role == "population":
            compat.offer_numbers(box)
        self.columns[role] = box
        return box

    def _offer(self, role: str, layer: QgsMapLayer | None) -> None:
        box = self.columns[role]
        known = layer if isinstance(layer, QgsVectorLayer) else None
        box.setLayer(known)
        if known is not None:
            field = guessed(role, [field.name() for field in known.fields()])
            box.setField(field if role != "area_id" or _is_a_key(known, field) else "")

    def show_state(self, state: DockState) -> None:
        there = SAMPLE in state.available
        self.sample_button.setEnabled(state.may_run(SAMPLE))
        text = state.problems.get(SAMPLE, "") if there else tr(ABSENT)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def values(self) -> dict[str, Any]:
        """Return the layers and columns chosen, by parameter name."""
        chosen: dict[str, Any] = {
            "areas": self.areas.currentLayer(),
            "incidents": self.incidents.currentLayer(),
        }
        chosen.update({role: box.currentField() for role, box in self.columns.items()})
        return {name: value for name, value in chosen.items() if value}

    def further_columns(self) -> dict[str, Any]:
        """Return the columns chosen beyond the usual ones, by parameter name."""
        return self.more_columns.values() if self.more_columns is not None else {}

    def further_layers(self) -> dict[str, Any]:
        """Return the layers and files chosen beyond areas and incidents, by parameter name.

        Raises
        ------
        InputError
            When the survey is a layer that lies in no file.
        """
        if self.more_layers is None:
            return {}
        chosen = self.more_layers.values()
        if "survey" in chosen:
            chosen["survey"] = self.more_layers.survey.path()
        return chosen


def _is_a_key(layer: QgsVectorLayer, column: str) -> bool:
    """Whether a column differs in every area, so that it may be proposed as their identifier."""
    index = layer.fields().indexOf(column)
    count = layer.featureCount()
    return index >= 0 and 0 < count < MANY_AREAS and len(layer.uniqueValues(index)) == count
