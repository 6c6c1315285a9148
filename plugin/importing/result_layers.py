"""Bring what an import wrote into the project: incidents, what was set aside, the report."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsProject,
    QgsRenderContext,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ...algorithms.core.declare import AnalysisSpec
from ...algorithms.importing.findings import TOPICS
from ...algorithms.importing.ledger import KINDS, REASONS
from .. import layers, styling
from ..dock.loading import load_files, unload_layers
from ..i18n import sentence, tr
from ..processing.outputs import About
from .words import TOPICS as TOPIC_WORDS

PARTS = ("incidents", "set_aside", "report")


def load_import(spec: AnalysisSpec, package: Path, about: About | None = None) -> dict[str, str]:
    """Load the three tables of an import into a group; return layer ids by table.

    Parameters
    ----------
    spec : AnalysisSpec
        The declaration of the import.
    package : Path
        The GeoPackage that the engine wrote.
    about : About, optional
        What the layers carry: caveats and provenance.
    """
    parts = {part.name: part for part in spec.parts}
    title = sentence(tr("Import: {file}"), {"file": package.stem})
    loaded = load_files(
        title,
        {"import": str(package)},
        only=PARTS,
        first=PARTS,
        kinds={name: name for name in PARTS},
        parts=spec.parts,
    )
    project = QgsProject.instance()
    for name, identifier in loaded.items():
        layer = project.mapLayer(identifier)
        if about is not None:
            styling.dress(layer, parts[name], about)
            layers.carry_caveats(layer, about.caveats)
        if name == "incidents":
            hide_protected(layer)
        elif name == "set_aside":
            say_in_words(layer, "set_aside", {code: tr(text) for code, text in KINDS.items()})
            say_in_words(layer, "reason", {code: tr(why) for code, (_, why) in REASONS.items()})
            node = project.layerTreeRoot().findLayer(identifier)
            node.setCustomProperty("showFeatureCount", True)
        else:
            topics = {code: tr(TOPIC_WORDS[code]) for code in TOPICS}
            say_in_words(layer, "topic", topics)
    return loaded


def hide_protected(layer: QgsVectorLayer) -> None:
    """Leave events of protected categories undrawn until somebody asks for them on purpose."""
    index = layer.fields().indexOf("protected")
    if index < 0 or not any(bool(value) for value in layer.uniqueValues(index) if value):
        return
    symbol = layer.renderer().symbols(QgsRenderContext())[0]
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            'CASE WHEN "protected" THEN 1 ELSE 0 END',
            [
                QgsRendererCategory(0, symbol.clone(), styling.title_of("incidents")),
                QgsRendererCategory(
                    1, symbol.clone(), tr("Of protected categories: not drawn"), False
                ),
            ],
        )
    )


def say_in_words(layer: QgsVectorLayer, column: str, words: dict[str, str]) -> None:
    """Show codes as words wherever QGIS shows the column; the file keeps the codes."""
    index = layer.fields().indexOf(column)
    if index >= 0:
        pairs = [{text: code} for code, text in words.items()]
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": pairs}))


def layers_in(package: Path) -> list[str]:
    """Return the project's layers that lie in a file, which has to be let go to be replaced."""
    wanted = package.resolve()
    found = []
    for identifier, layer in QgsProject.instance().mapLayers().items():
        file = layers.file_of(layer) if isinstance(layer, QgsVectorLayer) else None
        if file is not None and file.resolve() == wanted:
            found.append(identifier)
    return found


def let_go(package: Path) -> None:
    """Take the layers of a file out of the project, so that it can be replaced."""
    unload_layers(layers_in(package))
