"""The choices under “Data” go with the project: kept when it is saved, shown when it is opened."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QLineEdit

from .data_page import DataPage
from .survey_choice import ProfileBox, SurveyBox

SCOPE, KEY = "convivencia", "data"
LAYER = "layer:"
"""Before the identifier of a layer, where a file could stand too."""


class KeptChoices:
    """Listens to the project, and knows where each choice of the page is shown."""

    def __init__(self, page: DataPage) -> None:
        self.page = page
        project = QgsProject.instance()
        project.writeProject.connect(self._write)
        project.readProject.connect(self._read)

    def end(self) -> None:
        """Stop listening."""
        project = QgsProject.instance()
        project.writeProject.disconnect(self._write)
        project.readProject.disconnect(self._read)

    def _write(self, *_: object) -> None:
        project = QgsProject.instance()
        kept = {name: told(widget, project) for name, widget in widgets_of(self.page).items()}
        kept = {name: value for name, value in kept.items() if value}
        if kept:
            project.writeEntry(SCOPE, KEY, json.dumps(kept, ensure_ascii=False))
        else:
            project.removeEntry(SCOPE, KEY)

    def _read(self, *_: object) -> None:
        project = QgsProject.instance()
        text, _found = project.readEntry(SCOPE, KEY, "")
        try:
            kept = json.loads(text or "{}")
        except ValueError:
            # written by another version, or by hand: the page is as it is for a new project
            return
        if not isinstance(kept, dict):
            return
        # layers come first in the page, since their columns are offered when they are chosen
        for name, widget in widgets_of(self.page).items():
            if isinstance(kept.get(name), str):
                show(widget, kept[name], project)


def widgets_of(page: DataPage) -> dict[str, Any]:
    """Return the widgets of the page by parameter name, layers before their columns."""
    found: dict[str, Any] = {"areas": page.areas, "incidents": page.incidents, **page.columns}
    if page.more_layers is not None:
        more = page.more_layers
        found |= {
            "facilities": more.facilities,
            "facility_kind": more.kind,
            "zones": more.zones,
            "before": more.before,
            "after": more.after,
            "participatory": more.participatory,
            "survey": more.survey,
            "survey_profile": more.profile,
            "registers": more.registers,
        }
    if page.more_columns is not None:
        found |= page.more_columns.boxes
    return found


def told(widget: Any, project: QgsProject) -> str:
    """Return what a widget shows, as the project keeps it: files as seen from the project."""
    if isinstance(widget, QgsMapLayerComboBox):
        return _identifier(widget.currentLayer())
    if isinstance(widget, SurveyBox):
        layer = widget.layer()
        return _identifier(layer) if layer is not None else _written(widget.chosen(), project)
    if isinstance(widget, ProfileBox):
        chosen = widget.chosen()
        return _written(chosen, project) if "/" in chosen or "\\" in chosen else chosen
    if isinstance(widget, QgsFieldComboBox):
        return str(widget.currentField())
    if isinstance(widget, QgsFileWidget):
        return _written(widget.filePath().strip(), project)
    return str(widget.text()).strip() if isinstance(widget, QLineEdit) else ""


def show(widget: Any, value: str, project: QgsProject) -> None:
    """Let a widget show what the project kept; a layer that is gone is not chosen."""
    layer = project.mapLayer(value.removeprefix(LAYER)) if value.startswith(LAYER) else None
    if isinstance(widget, QgsMapLayerComboBox):
        widget.setLayer(layer)
    elif isinstance(widget, SurveyBox):
        if value.startswith(LAYER):
            widget.choose_layer(layer)
        else:
            widget.choose(project.readPath(value))
    elif isinstance(widget, ProfileBox):
        widget.choose(project.readPath(value) if value.endswith(".toml") else value)
    elif isinstance(widget, QgsFieldComboBox):
        widget.setField(value)
    elif isinstance(widget, QgsFileWidget):
        widget.setFilePath(project.readPath(value))
    elif isinstance(widget, QLineEdit):
        widget.setText(value)


def _identifier(layer: QgsMapLayer | None) -> str:
    return f"{LAYER}{layer.id()}" if layer is not None else ""


def _written(path: str, project: QgsProject) -> str:
    return str(project.writePath(path)) if path else ""
