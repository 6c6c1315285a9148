"""The state of a step is written through QGIS's own edits, so that its locks and checks hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ...algorithms.core.cycle import FORM, StepState
from ..i18n import tr
from .reading import row_of_step, table_of

WRITTEN = ("status", "responsible", "start", "end", "evidence", "notes")
"""The columns that the panel writes."""
SEEN = {"status": "said"}
"""What a step calls them, where it has another name."""


def write_step(path: str, seen: StepState, values: Mapping[str, Any]) -> str:
    """Write what somebody said of a step; return why it was not written, or an empty text.

    Parameters
    ----------
    path : str
        The study's package.
    seen : StepState
        The step as it was shown: what somebody else wrote since then stays.
    values : mapping
        The new values of ``WRITTEN``; dates as dates, None for nothing.
    """
    layer = table_of(path, FORM)
    if not layer.isValid():
        return tr("The form of steps is not in this study yet: prepare its forms first.")
    if _is_edited(layer):
        return tr(
            "The form of steps is being edited in this project: save or discard those edits first."
        )
    now = row_of_step(path, seen.step.id)
    if seen.row is not None and now is None:
        return tr("Somebody removed this row in the meantime. Nothing was written.")
    before = {name: getattr(seen, SEEN.get(name, name)) for name in WRITTEN}
    if any(_shown(value) != _shown((now or {}).get(name)) for name, value in before.items()):
        return tr("Somebody changed this step in the meantime. Nothing was written.")
    return _committed(layer, seen, values)


def _committed(layer: QgsVectorLayer, seen: StepState, values: Mapping[str, Any]) -> str:
    if not layer.startEditing():
        return tr("The study cannot be written: it is open elsewhere, or protected.")
    fields = layer.fields()
    cells = {fields.indexOf(name): _as_cell(values.get(name)) for name in WRITTEN}
    if seen.row is not None:
        layer.changeAttributeValues(seen.row, cells)
    else:
        feature = QgsFeature(fields)
        feature.setAttribute("step", seen.step.id)
        for place, value in cells.items():
            feature.setAttribute(place, value)
        layer.addFeature(feature)
    if not layer.commitChanges():
        reasons = "; ".join(layer.commitErrors())
        layer.rollBack()
        return tr("The study could not be written: {reason}").format(reason=reasons)
    for other in _same(layer):
        # an attribute table that is open shows the new row
        other.dataProvider().reloadData()
        other.triggerRepaint()
    return ""


def _is_edited(layer: QgsVectorLayer) -> bool:
    return any(other.isEditable() and other.isModified() for other in _same(layer))


def _same(layer: QgsVectorLayer) -> list[QgsVectorLayer]:
    """Return the layers of the project that are the same table."""
    return [
        other
        for other in QgsProject.instance().mapLayers().values()
        if isinstance(other, QgsVectorLayer) and same_source(other.source(), layer.source())
    ]


def same_source(one: str, other: str) -> bool:
    """Whether two sources name the same table of the same file."""
    return one.split("|")[:2] == other.split("|")[:2]


def _shown(value: Any) -> Any:
    """Return a value as the panel shows it: an empty text is nothing."""
    return (value.strip() if isinstance(value, str) else value) or None


def _as_cell(value: Any) -> Any:
    if value is None or value == "":
        return None
    return QDate(value.year, value.month, value.day) if hasattr(value, "year") else value
