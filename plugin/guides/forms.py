"""A form of a study, brought into the project and opened to be filled in."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from ..i18n import language
from .reading import instruments, table_of
from .writing import same_source


def bring_form(path: str, form: str) -> QgsVectorLayer | None:
    """Return a form's layer in the project, which takes it in when it is not there yet.

    The package says how it is asked: labels, lists and checks come with it.
    """
    project = QgsProject.instance()
    wanted = table_of(path, form)
    if not wanted.isValid():
        return None
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and same_source(layer.source(), wanted.source()):
            return layer
    wanted.setName(f"{form} {instruments()[form].title.in_language(language())}")
    root, name = project.layerTreeRoot(), f"Convivencia – {Path(path).stem}"
    group = root.findGroup(name) or root.insertGroup(0, name)
    project.addMapLayer(wanted, False)
    group.addLayer(wanted)
    return wanted


def fill_in(iface, layer: QgsVectorLayer) -> None:
    """Open a form to be filled in: its table, and a first row at once when it has none."""
    if not layer.isEditable():
        layer.startEditing()
    iface.setActiveLayer(layer)
    iface.showAttributeTable(layer)
    if layer.featureCount() == 0:
        iface.vectorLayerTools().addFeature(layer)
