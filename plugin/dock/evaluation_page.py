"""The section of an intervention: what it is, what could be seen, and what it changed."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.gui import QgsDateEdit, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.core.errors import TemplateError
from ...algorithms.impact.presets import Preset, presets
from .. import compat, log
from ..evaluation.offence_list import OffenceList
from ..evaluation.offences import Offence
from ..evaluation.rings import MOST_POLYGONS, Rings
from ..evaluation.views import AnswerView, BeforeView
from ..i18n import language, said, tr
from ..numbers import date_format, number
from ..settings import Settings
from .pages import NARROW, StepPage, add_row, form, note
from .state import DETECTABLE, EVALUATION, ZONES, DockState

WIDTH, MOST_WIDTH, MOST_RINGS = 400.0, 50_000.0, 5
LABEL = QFormLayout.ItemRole.LabelRole


class EvaluationPage(StepPage):
    """Kind of measure, treated areas and first day; then what could be seen, then the answer."""

    show_zones = pyqtSignal()
    tool_wanted = pyqtSignal(str)
    """draw, pick, or empty to put the tool down."""
    clear_wanted = pyqtSignal()
    choice_changed = pyqtSignal()
    """The treated areas or the rings are others."""

    def __init__(self, spec: AnalysisSpec | None, kept: Settings, default_folder: str) -> None:
        super().__init__(
            EVALUATION,
            tr("Intervention"),
            tr("Did it work, did crime move next door, was it worth it: before acting and after."),
            tr("Evaluate"),
        )
        self.preset: QComboBox | None = None
        self.control: QComboBox | None = None
        self.level: QComboBox | None = None
        self.before = BeforeView()
        self.answer = AnswerView()
        self.zones_button = QPushButton(tr("Show zones and controls"))
        self.zones_problem = note()
        self._make_fields()
        if spec is None:
            return
        self._fill_first(spec)
        self._insert_before()
        self._fill_second(spec, kept, default_folder)
        self.body.addWidget(self.answer)
        self.body.removeWidget(self.links)
        self.body.addWidget(self.links)
        _align(self._first_form, self.form)
        self._connect()
        self._preset_chosen()

    def _make_fields(self) -> None:
        self.treatment = QgsMapLayerComboBox()
        compat.offer_polygons(self.treatment)
        self.treatment.setAllowEmptyLayer(True)
        self.treatment.setLayer(None)
        self.chosen = QgsMapLayerComboBox()
        compat.offer_polygons(self.chosen)
        self.chosen.setAllowEmptyLayer(True)
        self.chosen.setLayer(None)
        for box in (self.treatment, self.chosen):
            box.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(90)
        self.draw_button = QPushButton(tr("Draw"))
        self.pick_button = QPushButton(tr("Pick"))
        self.clear_button = QPushButton(tr("Clear"))
        self.draw_button.setToolTip(
            tr(
                "Click the corners on the map; a right click or Enter closes the area, Backspace "
                "takes a corner back, Escape gives up."
            )
        )
        self.pick_button.setToolTip(
            tr("Click areas of the layer under “Data”; a second click takes one out again.")
        )
        for button in (self.draw_button, self.pick_button):
            button.setCheckable(True)
        self.ground = QLabel()
        self.ground.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
        self.day = QgsDateEdit()
        self.day.setAllowNull(True)
        self.day.setNullRepresentation(tr("not chosen"))
        self.day.setDisplayFormat(date_format())
        self.day.setCalendarPopup(True)
        self.day.clear()
        self.ring_width = QDoubleSpinBox()
        self.ring_width.setRange(1, MOST_WIDTH)
        self.ring_width.setDecimals(0)
        self.ring_width.setSingleStep(50)
        self.ring_width.setSuffix("\N{NO-BREAK SPACE}m")
        self.ring_width.setValue(WIDTH)
        self.rings = QSpinBox()
        self.rings.setRange(1, MOST_RINGS)
        self.offences = OffenceList()
        self.cost = QLineEdit()
        self.cost.setPlaceholderText(tr("if known"))
        self.unit_costs = QgsFileWidget()
        self.unit_costs.setFilter("CSV (*.csv)")
        self.unit_costs.lineEdit().setPlaceholderText(tr("if known"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)

    def _fill_first(self, spec: AnalysisSpec) -> None:
        helps = {item.name: tr(item.param.help) for item in spec.parameters}
        self.preset = self.add_choice(spec, "preset", "")
        add_row(self.form, tr("Treated areas"), self.treatment, helps.get("treatment", ""))
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.draw_button, self.pick_button, self.clear_button):
            # as wide as the field has room for, so that the row keeps its place below it
            button.setSizePolicy(NARROW, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        self.form.addRow("", tools)
        self.form.addRow("", self.ground)
        add_row(self.form, tr("Began on"), self.day, helps.get("intervention", ""))
        add_row(self.form, tr("Ring width"), self.ring_width, helps.get("distance", ""))
        add_row(self.form, tr("Rings"), self.rings, helps.get("rings", ""))
        self.control = self.add_choice(spec, "control", "matched")
        add_row(self.form, tr("Their layer"), self.chosen, helps.get("chosen", ""))
        label = QLabel(tr("Offences that the measure aims at"))
        label.setBuddy(self.offences)
        self.offences.setAccessibleName(label.text())
        # names of offences are long: they take the whole width
        self.form.addRow(label)
        self.form.addRow(self.offences)

    def _insert_before(self) -> None:
        """Put what can be seen before acting between the two halves of the form."""
        place = self.body.indexOf(self.run_button)
        second = form()
        for offset, widget in enumerate((self.zones_button, self.zones_problem, self.before)):
            self.body.insertWidget(place + offset, widget)
        self.body.insertLayout(place + 3, second)
        self._first_form, self.form = self.form, second

    def _fill_second(self, spec: AnalysisSpec, kept: Settings, default_folder: str) -> None:
        self.language = self.add_choice(spec, "language", kept.language or language())
        self.level = self.add_choice(spec, "level", kept.level)
        helps = {item.name: tr(item.param.help) for item in spec.parameters}
        add_row(self.form, tr("Cost by year"), self.cost, helps.get("programme_cost", ""))
        add_row(self.form, tr("Unit costs"), self.unit_costs, helps.get("unit_costs", ""))
        self.add_formats(spec, "")
        self.folder.setFilePath(kept.evaluation_folder)
        self.folder.lineEdit().setPlaceholderText(default_folder)
        add_row(self.form, tr("Folder"), self.folder, tr("Where the documents are written."))

    def _connect(self) -> None:
        self.zones_button.clicked.connect(lambda _=False: self.show_zones.emit())
        self.draw_button.clicked.connect(
            lambda on=False: self.tool_wanted.emit("draw" if on else "")
        )
        self.pick_button.clicked.connect(
            lambda on=False: self.tool_wanted.emit("pick" if on else "")
        )
        self.clear_button.clicked.connect(lambda _=False: self.clear_wanted.emit())
        self.preset.currentIndexChanged.connect(self._preset_chosen)
        self.control.currentIndexChanged.connect(self._control_chosen)
        # bound methods, not lambdas: Qt may still signal when Python has let the page go
        self.treatment.layerChanged.connect(self._changed)
        self.ring_width.valueChanged.connect(self._changed)
        self.rings.valueChanged.connect(self._changed)
        self._control_chosen()

    def end(self) -> None:
        """Stop listening to the project's layers."""
        if self.preset is not None:
            self.treatment.layerChanged.disconnect(self._changed)

    # --- choices ------------------------------------------------------------------------------

    @property
    def kind(self) -> Preset | None:
        """The kind of measure; None for another one."""
        name = self.preset.currentData() if self.preset is not None else ""
        try:
            return presets().get(name) if name else None
        except TemplateError as error:
            # a file that somebody has edited; a run says it in the page
            log.warning(said(error))
            return None

    def _preset_chosen(self, *_: object) -> None:
        """Start from what the kind of measure starts from; whatever is changed after holds."""
        kind = self.kind
        if kind is not None:
            self.ring_width.setValue(kind.distance)
            self.rings.setValue(kind.rings)
            self.control.setCurrentIndex(max(0, self.control.findData(kind.control)))
        self.offences.tick_aims(kind.iccs if kind is not None else ())

    def _control_chosen(self, *_: object) -> None:
        wanted = self.control.currentData() == "chosen"
        for widget in (self.chosen, _label_of(self.chosen)):
            if widget is not None:
                widget.setVisible(wanted)

    def _changed(self, *_: object) -> None:
        self.choice_changed.emit()

    def offer_offences(self, offences: tuple[Offence, ...]) -> None:
        """List the categories of the incidents, those that the kind of measure aims at ticked."""
        if self.offences.offer(offences):
            self._preset_chosen()

    def treated(self) -> QgsVectorLayer | None:
        """Return the layer of treated areas."""
        return self.treatment.currentLayer()

    def values(self) -> dict[str, Any]:
        """Return the choices by parameter name."""
        chosen = {
            "preset": self.preset.currentData() if self.preset is not None else "",
            "treatment": self.treated(),
            "intervention": "" if self.day.isNull() else self.day.date().toString("yyyy-MM-dd"),
            "distance": self.ring_width.value(),
            "rings": self.rings.value(),
            "control": self.control.currentData() if self.control is not None else "",
            "categories": self.offences.named(),
            "programme_cost": self.cost.text().strip(),
            "unit_costs": self.unit_costs.filePath(),
            "language": self.language.currentData() if self.language else "",
            "level": self.level.currentData() if self.level else "",
            "formats": self.formats(),
            "folder": self.folder.filePath(),
        }
        if chosen["control"] == "chosen":
            chosen["chosen"] = self.chosen.currentLayer()
        return {name: value for name, value in chosen.items() if value}

    # --- what is shown ------------------------------------------------------------------------

    def use(self, layer: QgsVectorLayer | None, day: QDate | None = None) -> None:
        """Choose treated areas, and the day it began."""
        self.treatment.setLayer(layer)
        if day is not None and day.isValid():
            self.day.setDate(day)

    def show_tool(self, name: str) -> None:
        """Show which tool the map has."""
        self.draw_button.setChecked(name == "draw")
        self.pick_button.setChecked(name == "pick")

    def show_ground(self, rings: Rings | None) -> None:
        """Say how much ground is treated."""
        layer = self.treated()
        count = layer.featureCount() if layer is not None else 0
        text = ""
        if count > MOST_POLYGONS:
            text = tr("Areas: {count}; too many for a preview")
        elif rings is not None:
            text = tr("Areas: {count} · {size} km²")
        size = number(rings.treated_km2, 2) if rings is not None else ""
        self.ground.setText(text.format(count=number(count), size=size))
        self.ground.setToolTip(self.ground.text())
        self.ground.setVisible(bool(text))

    def show_state(self, state: DockState) -> None:
        super().show_state(state)
        there = self.step in state.available
        self.zones_button.setEnabled(state.may_run(ZONES))
        self.zones_button.setVisible(there and ZONES in state.available)
        self.zones_button.setToolTip("" if state.engine == "ready" else state.engine_text)
        problem = state.problems.get(ZONES, "") or state.problems.get(DETECTABLE, "")
        self.zones_problem.setText(problem)
        self.zones_problem.setVisible(bool(problem))


def _align(*forms: QFormLayout) -> None:
    """Let the fields of several forms begin in one line."""
    rows = [form.itemAt(row, LABEL) for form in forms for row in range(form.rowCount())]
    labels = [row.widget() for row in rows if row is not None and row.widget() is not None]
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest)


def _label_of(widget: QWidget) -> QLabel | None:
    """Return the label in front of a field."""
    parent = widget.parentWidget()
    labels = parent.findChildren(QLabel) if parent is not None else []
    return next((label for label in labels if label.buddy() is widget), None)
