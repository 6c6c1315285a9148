"""The steps of an evaluation in the dock: zones and controls before acting, the answer after."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime

from ...algorithms.core.errors import ConvivenciaError
from .. import settings
from ..evaluation import treatment_layer
from ..evaluation.desk import TreatmentDesk
from ..evaluation.offences import offences_of
from ..evaluation.words import (
    caveats_in_words,
    detectable,
    events_of,
    likeness,
    yardstick,
    years_counted,
    zone_counts,
)
from ..evaluation.zone_files import (
    CANDIDATES,
    PRIOR,
    STYLES,
    own_folder,
    switch,
)
from ..evaluation.zone_files import ZONES as ZONES_LAYER
from ..i18n import said, tr
from ..importing.result_layers import let_go
from ..staging import Staging, refusal
from .evaluation_page import EvaluationPage
from .state import DETECTABLE, EVALUATION, ZONES

STEPS = (ZONES, DETECTABLE, EVALUATION)
SHARED = ("preset", "language", "level", "formats", "folder")
"""Choices that are about the report, not about the zones."""


IMPORTED = {"target": "place_type", "tactic": "mechanism"}
"""Columns of clean incidents that tell other kinds of displacement than that of place."""


class EvaluationSteps:
    """What the dock does for an evaluation; it is mixed into the dock, whose state it uses."""

    def _build_evaluation(self, canvas: QgsMapCanvas | None, kept: settings.Settings) -> None:
        self._staging: Staging | None = None
        self._zones_told: dict[str, Any] = {}
        self._zones_laid = False
        self._in_sight = True
        self.evaluation_page = page = EvaluationPage(
            self._analyses.get(EVALUATION), kept, str(self._documents_folder("evaluation"))
        )
        self.desk = desk = TreatmentDesk(canvas)
        page.draw_button.setEnabled(canvas is not None)
        page.pick_button.setEnabled(canvas is not None)
        page.show_zones.connect(self._lay_zones)
        page.run.connect(self._evaluate)
        page.tool_wanted.connect(self._take_tool)
        page.clear_wanted.connect(desk.clear_areas)
        page.choice_changed.connect(self._show_rings)
        desk.tool_changed.connect(page.show_tool)
        desk.areas_changed.connect(self._show_rings)
        desk.layer_made.connect(page.treatment.setLayer)
        self.data_page.incidents.layerChanged.connect(self._offer_offences)
        self.data_page.columns["category"].fieldChanged.connect(self._offer_offences)
        self.visibilityChanged.connect(self._shown_or_hidden)
        self._offer_offences()
        self._show_rings()

    def _end_evaluation(self) -> None:
        self.visibilityChanged.disconnect(self._shown_or_hidden)
        self.data_page.incidents.layerChanged.disconnect(self._offer_offences)
        self.data_page.columns["category"].fieldChanged.disconnect(self._offer_offences)
        self.evaluation_page.end()
        self.desk.end()
        if self._staging is not None:
            self._staging.discard()

    def _forget_evaluation(self) -> None:
        """Say nothing of zones that were in a project that has been closed."""
        self._zones_told = {}
        self.evaluation_page.before.hide()

    # --- on the map ---------------------------------------------------------------------------

    def _take_tool(self, name: str) -> None:
        areas = self.data_page.areas.currentLayer()
        if not name:
            self.desk.put_down()
            return
        if name == "pick" and areas is None:
            self._say(ZONES, tr("To pick areas, choose their layer under “Data” first."))
            self.evaluation_page.show_tool(self.desk.in_hand)
            return
        self.desk.take(name, areas)

    def _show_rings(self) -> None:
        """Show the rings as they would be now, unless the panel is hidden."""
        page = self.evaluation_page
        rings = self.desk.measure(page.treated(), page.ring_width.value(), page.rings.value())
        page.show_ground(rings)
        self._zones_laid = False
        self.desk.preview.show(rings if self._in_sight else None)

    def _shown_or_hidden(self, visible: bool) -> None:
        self._in_sight = visible
        if not visible:
            self.desk.preview.clear()
        elif not self._zones_laid:
            self._show_rings()
        if self.isHidden():
            # closed, not merely behind another panel
            self.desk.put_down()

    def _offer_offences(self, *_: object) -> None:
        layer = self.data_page.incidents.currentLayer()
        known = layer if isinstance(layer, QgsVectorLayer) else None
        column = self.data_page.columns["category"].currentField()
        self.evaluation_page.offer_offences(offences_of(known, column))

    def _use_sample_treatment(self, study: str, layer: QgsMapLayer | None) -> None:
        """Choose the intervention of the fictional municipality."""
        if not isinstance(layer, QgsVectorLayer):
            return
        start = next((row["start"] for row in layer.getFeatures()), None)
        day = start.date() if isinstance(start, QDateTime) else start
        self.evaluation_page.use(layer, day if isinstance(day, QDate) else None)
        with Path(study).open("rb") as stream:
            aims = tomllib.load(stream).get("intervention", {}).get("categories", ())
        if aims:
            self.evaluation_page.offences.tick(*aims)

    # --- before acting ------------------------------------------------------------------------

    def _lay_zones(self) -> None:
        if self.state.running:
            return
        self._say(DETECTABLE, "")
        problem, chosen = self._asked(ZONES)
        if problem:
            self._say(ZONES, problem)
            return
        self.desk.put_down()
        self.evaluation_page.before.hide()
        self._staging = Staging(self._evaluation_folder(chosen))
        names = {"output": ZONES_LAYER, f"output_{PRIOR}": PRIOR}
        if chosen.get("control") == "matched":
            names[f"output_{CANDIDATES}"] = CANDIDATES
        outputs = {key: self._staging.package(name) for key, name in names.items()}
        self._start(ZONES, chosen, outputs)

    def _look_for_effect(self, results: Mapping[str, Any]) -> None:
        """Ask how small an effect could be seen, once the zones are there."""
        told = json.loads(results.get("summary") or "{}")
        summary = told.get("summary", {})
        layer = QgsProject.instance().mapLayer(self._loaded.get(ZONES, {}).get(ZONES_LAYER, ""))
        if layer is None:
            return
        counts = zone_counts(layer)
        kind = str(summary.get("period") or "month")
        years = years_counted(results["prior"], kind, int(summary.get("treated_count") or 0))
        events = {
            name: events_of(counts, zone) / (years or 1.0)
            for name, zone in (
                ("treated", "treatment"),
                ("control", "treatment_control"),
                ("displacement", "displacement"),
                ("displacement_control", "displacement_control"),
            )
        }
        self._zones_told = {"counts": counts, "summary": summary, "events": events["treated"],
                            "caveats": told.get("caveats", ())}  # fmt: skip
        self._set_zones_laid()
        if min(events["treated"], events["control"]) < 1:
            self._show_before(None, ())
            return
        # a year against a year, as an evaluation compares
        self._start(
            DETECTABLE,
            {**events, "after_length": 1.0, "months": 12.0},
            {"output": "TEMPORARY_OUTPUT"},
        )

    def _show_before(self, summary: Mapping[str, Any] | None, caveats: Any) -> None:
        told = self._zones_told
        self.evaluation_page.before.show_before(
            detectable(summary),
            yardstick(told["events"]),
            told["counts"],
            likeness(told["summary"]),
            caveats_in_words(told["caveats"], caveats),
        )

    def _set_zones_laid(self) -> None:
        """Let the zones take the place of the rings and of what was drawn."""
        self._zones_laid = True
        self.desk.preview.clear()
        drawn = treatment_layer.treated_layer()
        if drawn is not None:
            switch([drawn.id()], visible=False)

    # --- after --------------------------------------------------------------------------------

    def _evaluate(self) -> None:
        if self.state.running:
            return
        problem, chosen = self._asked(EVALUATION)
        if problem:
            self._say(EVALUATION, problem)
            return
        self.desk.put_down()
        self.evaluation_page.answer.hide()
        folder = self._evaluation_folder(chosen)
        settings.save(replace(settings.load(), evaluation_folder=chosen.get("folder", "")))
        self._staging = Staging(folder)
        self._start(EVALUATION, {**chosen, "folder": str(self._staging.folder)})

    def _show_evaluation(self, results: Mapping[str, Any]) -> None:
        self._set_zones_laid()
        # one set of zones is seen at a time
        switch(list(self._loaded.get(ZONES, {}).values()), visible=False)
        self.evaluation_page.answer.show_answer(results.get("summary") or "{}")

    # --- both ---------------------------------------------------------------------------------

    def _asked(self, step: str) -> tuple[str, dict[str, Any]]:
        """Return what is still to be chosen, in one sentence, and the choices made."""
        page, data = self.evaluation_page, self.data_page.values()
        chosen = {**data, **page.values()}
        treated = page.treated()
        problem = ""
        if treated is None or treated.featureCount() == 0:
            problem = tr("Draw or pick the treated areas first, or choose their layer.")
        elif "areas" not in data:
            problem = tr("Choose the areas of the municipality under “Data” first.")
        elif "incidents" not in data:
            problem = tr("Choose the incidents under “Data” first.")
        elif "date" not in data:
            problem = tr("Say under “Data” which column of the incidents holds the date.")
        elif "intervention" not in chosen:
            problem = tr("Say on which day the measure began, or will begin.")
        elif chosen.get("control") == "chosen" and "chosen" not in chosen:
            problem = tr("Choose the layer of the controls, or take another kind of control.")
        elif page.offences.known and not page.offences.ticked():
            problem = tr("Tick at least one offence that the measure aims at.")
        elif step == EVALUATION and not page.formats():
            problem = tr("Tick at least one format for the report.")
        if not problem:
            problem = refusal(self._evaluation_folder(chosen))
        chosen["categories"] = list(chosen.get("categories", ()))
        chosen |= self._known_columns()
        chosen["title"] = self.diagnostic_page.title.text().strip()
        if step == ZONES:
            chosen = {name: value for name, value in chosen.items() if name not in SHARED}
        return problem, chosen

    def _known_columns(self) -> dict[str, str]:
        """Return columns that an import has left: what was hit, and how it was done."""
        layer = self.data_page.incidents.currentLayer()
        names = layer.fields().names() if isinstance(layer, QgsVectorLayer) else []
        return {role: name for role, name in IMPORTED.items() if name in names}

    def _evaluation_folder(self, chosen: Mapping[str, Any]) -> Path:
        text = chosen.get("folder") or self.evaluation_page.folder.filePath()
        folder = Path(text or self._documents_folder("evaluation")).expanduser()
        if not folder.is_absolute():
            folder = self._documents_folder("sample").parent / folder
        return own_folder(folder)

    def _say(self, step: str, problem: str) -> None:
        self.show_state(replace(self.state, problems={**self.state.problems, step: problem}))

    def _brought(self, step: str, results: Any, why: str) -> tuple[Any, str]:
        """Bring a step's files to their folder; a step that failed leaves none behind."""
        staging, self._staging = (self._staging, None) if step != DETECTABLE else (None, None)
        if staging is None:
            return results, why
        if results is None:
            staging.discard()
            if step == ZONES and self._zones_told:
                # the zones of before come back, and what was said of them
                self.evaluation_page.before.show()
            return None, why
        try:
            return self._delivered(step, staging, dict(results)), why
        except ConvivenciaError as error:
            staging.discard()
            return None, said(error)

    def _delivered(self, step: str, staging: Staging, results: dict[str, Any]) -> dict[str, Any]:
        if step == EVALUATION:
            written = json.loads(results.get("files") or "{}")
            _let_go(staging.target, written)
            results["files"] = json.dumps(staging.deliver(written))
            return results
        results["prior"] = _column(results.get(f"output_{PRIOR}"), "treated")
        names = {ZONES_LAYER: "output", CANDIDATES: f"output_{CANDIDATES}"}
        files = {name: staging.package(name) for name, key in names.items() if results.get(key)}
        _let_go(staging.target, files)
        results["files"] = json.dumps(staging.deliver(files))
        told = json.loads(results.get("summary") or "{}")
        told.setdefault("summary", {})["layers"] = [
            {"layer": name, "style": STYLES[name]} for name in files
        ]
        results["summary"] = json.dumps(told, ensure_ascii=False)
        return results

    def _evaluation_loaded(self, step: str, results: Mapping[str, Any]) -> None:
        """Go on when a step's layers are in the project."""
        if step == ZONES:
            switch(list(self._loaded.get(EVALUATION, {}).values()), visible=False)
            self._look_for_effect(results)
        elif step == DETECTABLE:
            told = json.loads(results.get("summary") or "{}")
            self._show_before(told.get("summary", {}), told.get("caveats", ()))
        elif step == EVALUATION:
            self._show_evaluation(results)


def _let_go(folder: Path, files: Mapping[str, str]) -> None:
    """Take layers of an earlier session out of the project whose files are to be replaced."""
    for path in files.values():
        if Path(path).suffix == ".gpkg":
            let_go(folder / Path(path).name)


def _column(path: str | None, name: str) -> list[float]:
    """Return a column of a table that a step has written; empty without the table."""
    table = QgsVectorLayer(path, "table", "ogr") if path else None
    if table is None or not table.isValid() or table.fields().indexOf(name) < 0:
        return []
    return [float(row[name] or 0.0) for row in table.getFeatures()]
