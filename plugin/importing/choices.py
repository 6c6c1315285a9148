"""What the columns alone do not tell: coordinate system, counting unit, areas, how it is read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsVectorLayer
from qgis.gui import (
    QgsCollapsibleGroupBox,
    QgsFieldComboBox,
    QgsMapLayerComboBox,
    QgsProjectionSelectionWidget,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from .. import compat
from ..choice_boxes import ChoiceBox
from ..dock.pages import add_row, form
from ..dock.state import guessed
from ..i18n import sentence, tr
from .mapping import ReadAs
from .words import Line

NARROW = QSizePolicy.Policy.Ignored
ENCODINGS = ("utf-8", "cp1252", "iso-8859-1", "iso-8859-15", "cp850", "utf-16")
DELIMITERS = (
    ("comma", QT_TRANSLATE_NOOP("convivencia", "Comma")),
    ("semicolon", QT_TRANSLATE_NOOP("convivencia", "Semicolon")),
    ("tab", QT_TRANSLATE_NOOP("convivencia", "Tab")),
    ("pipe", QT_TRANSLATE_NOOP("convivencia", "Vertical bar")),
)
DETECTED = QT_TRANSLATE_NOOP("convivencia", "As found: {value}")
DETECT = QT_TRANSLATE_NOOP("convivencia", "Find out")
AS_FOUND = -1
"""The header row's value that leaves it to detection; 0 means that no row names the columns."""


class DataChoices(QWidget):
    """Coordinate system, counting unit and areas."""

    changed = pyqtSignal()

    def __init__(self, spec: AnalysisSpec) -> None:
        super().__init__()
        layout = form()
        layout.setContentsMargins(0, 0, 0, 0)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setCrs(QgsCoordinateReferenceSystem())
        self.unit = ChoiceBox()
        self.unit.offer([("", tr("Choose…"))])
        self.unit.offer(
            (value, tr(label))
            for value, label in spec.parameter("counting_unit").role.choices
            if value != "as_profile"
        )
        self.areas = QgsMapLayerComboBox()
        compat.offer_polygons(self.areas)
        self.areas.setAllowEmptyLayer(True)
        self.areas.setLayer(None)
        self.area_id, self.area_name = QgsFieldComboBox(), QgsFieldComboBox()
        for box in (self.area_id, self.area_name):
            box.setAllowEmptyFieldName(True)
        for name, label in (
            ("crs", tr("Coordinates in")),
            ("counting_unit", tr("Counting unit")),
            ("areas", tr("Areas (optional)")),
            ("area_id", "    " + tr("Identifier")),
            ("area_name", "    " + tr("Name")),
        ):
            widget = self.unit if name == "counting_unit" else getattr(self, name)
            if name != "crs":
                widget.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
            add_row(layout, label, widget, tr(spec.parameter(name).param.help))
        self.setLayout(layout)
        self.crs.crsChanged.connect(self._tell)
        self.unit.activated.connect(self._tell)
        self.areas.layerChanged.connect(self._areas_changed)
        self.area_id.fieldChanged.connect(self._tell)
        self.area_name.fieldChanged.connect(self._tell)
        self._areas_changed(self.areas.currentLayer())

    def end(self) -> None:
        """Stop listening to the project's layers."""
        self.areas.layerChanged.disconnect(self._areas_changed)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer of areas, if any."""
        layer = self.areas.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def crs_text(self) -> str:
        """Return the coordinate system as the engine reads it."""
        crs = self.crs.crs()
        return (crs.authid() or crs.toWkt()) if crs.isValid() else ""

    def show_crs(self, text: str) -> None:
        """Show a coordinate system without telling anybody."""
        self.crs.blockSignals(True)
        crs = QgsCoordinateReferenceSystem
        self.crs.setCrs(crs(text) if text else crs())
        self.crs.blockSignals(False)

    def show_unit(self, unit: str) -> None:
        """Show what one row is, or that it must be said."""
        self.unit.setCurrentIndex(max(0, self.unit.findData(unit)))

    def _areas_changed(self, layer: QgsMapLayer | None) -> None:
        known = layer if isinstance(layer, QgsVectorLayer) else None
        for role, box in (("area_id", self.area_id), ("area_name", self.area_name)):
            box.blockSignals(True)
            box.setLayer(known)
            names = [] if known is None else known.fields().names()
            box.setField(guessed(role, names))
            box.blockSignals(False)
            box.setEnabled(known is not None)
        self._tell()

    def _tell(self, *_: object) -> None:
        self.changed.emit()


class ReadingChoices(QgsCollapsibleGroupBox):
    """How the file was read; each can be said otherwise."""

    changed = pyqtSignal()

    def __init__(self, spec: AnalysisSpec) -> None:
        super().__init__(tr("How the file was read"))
        self.setObjectName("ConvivenciaReading")
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.encoding = _free_box(ENCODINGS)
        self.delimiter = ChoiceBox()
        self.delimiter.offer(
            [("", tr(DETECT)), *((value, tr(label)) for value, label in DELIMITERS)]
        )
        self.header_row = QSpinBox()
        self.header_row.setRange(AS_FOUND, 1000)
        self.sheet = _free_box(())
        self.decimal, self.day_order = ChoiceBox(), ChoiceBox()
        for box, name in ((self.decimal, "decimal"), (self.day_order, "day_order")):
            box.offer((value, tr(label)) for value, label in spec.parameter(name).role.choices)
        layout = form()
        for name in ("encoding", "delimiter", "header_row", "sheet", "decimal", "day_order"):
            item, widget = spec.parameter(name), getattr(self, name)
            widget.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
            add_row(layout, tr(item.label), widget, tr(item.param.help))
        column = QVBoxLayout(self)
        column.addLayout(layout)
        self.show_found(())
        self.forget()
        for box in (self.encoding, self.sheet):
            box.activated.connect(self._tell)
            box.lineEdit().editingFinished.connect(self._tell)
        for box in (self.delimiter, self.decimal, self.day_order):
            box.activated.connect(self._tell)
        self.header_row.valueChanged.connect(self._tell)
        self._told = self.value()

    def value(self) -> ReadAs:
        """Return what the user says; what is left to detection is empty."""
        row = self.header_row.value()
        return ReadAs(
            _text_of(self.encoding),
            str(self.delimiter.currentData() or ""),
            None if row == AS_FOUND else row,
            _text_of(self.sheet),
            str(self.decimal.currentData()),
            str(self.day_order.currentData()),
        )

    def forget(self) -> None:
        """Leave everything to detection again, for another file."""
        for box in (self.encoding, self.delimiter, self.sheet, self.decimal, self.day_order):
            box.setCurrentIndex(0)
        self.header_row.blockSignals(True)
        self.header_row.setValue(AS_FOUND)
        self.header_row.blockSignals(False)
        self._told = self.value()

    def show_found(self, lines: Iterable[Line]) -> None:
        """Show what was found out about the file."""
        lines = tuple(lines)
        facts: dict[str, Any] = {}
        for line in lines:
            if line.topic == "file":
                facts |= line.facts
        self._offer_sheets([str(name) for name in facts.get("names", ())])
        self.encoding.setItemText(0, _found(facts.get("encoding")))
        self.delimiter.setItemText(0, _found(facts.get("delimiter")))
        self.sheet.setItemText(0, _found(facts.get("sheet") or facts.get("layer")))
        self.header_row.setSpecialValueText(_found(facts.get("header_row")))
        is_text = any(line.code == "text" for line in lines)
        has_rows = is_text or any(line.code == "workbook" for line in lines)
        for box in (self.encoding, self.delimiter):
            box.setEnabled(is_text or not lines)
        self.header_row.setEnabled(has_rows or not lines)
        self.sheet.setEnabled(not is_text)

    def _offer_sheets(self, names: list[str]) -> None:
        if names == [self.sheet.itemText(place) for place in range(1, self.sheet.count())]:
            return
        chosen = _text_of(self.sheet)
        while self.sheet.count() > 1:
            self.sheet.removeItem(1)
        self.sheet.addItems(names)
        self.sheet.setCurrentIndex(max(0, self.sheet.findText(chosen)) if chosen else 0)

    def _tell(self, *_: object) -> None:
        if self.value() != self._told:
            self._told = self.value()
            self.changed.emit()


def _free_box(values: Iterable[str]) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItem(tr(DETECT))
    box.addItems(list(values))
    return box


def _text_of(box: QComboBox) -> str:
    text = box.currentText().strip()
    return "" if text == box.itemText(0) else text


def _found(value: object) -> str:
    # the engine does not tell it for every format
    return tr(DETECT) if value in (None, "") else sentence(tr(DETECTED), {"value": value})
