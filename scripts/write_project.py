"""Write the demo's QGIS project: the results styled and grouped, over the fictional municipality.

scripts/in_qgis.sh /usr/bin/python3 scripts/write_project.py demo
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def load_package() -> None:
    """Load this checkout as the package ``convivencia``, whatever its folder is called."""
    specification = importlib.util.spec_from_file_location(
        "convivencia", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(specification)
    sys.modules["convivencia"] = package
    specification.loader.exec_module(package)


def add(project: Any, group: Any, source: str, title: str, style: str, *, visible: bool) -> Any:
    """Add one styled layer to a group."""
    from convivencia.plugin.styling import apply_kind
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(source, title, "ogr")
    if not layer.isValid():
        raise SystemExit(f"{title} cannot be opened")
    apply_kind(layer, style)
    project.addMapLayer(layer, False)
    node = group.addLayer(layer)
    node.setItemVisibilityChecked(visible)
    node.setExpanded(visible)
    return layer


def write(demo: Path) -> Path:
    """Write ``convivencia.qgz`` beside the demo's folders, with relative paths."""
    from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsReferencedRectangle

    titles = {
        "cell_hot_spots": "Hot spots by cell",
        "hot_spots": "Hot spots by neighbourhood",
        "clusters": "Clusters and outliers",
        "rates": "Smoothed rates",
        "counts": "Reported events",
        "concentration": "Concentration",
    }
    log = json.loads((demo / "diagnostic" / "log.json").read_text(encoding="utf-8"))
    styles = {item["layer"]: item["style"] for item in log["layers"]}
    project = QgsProject.instance()
    project.clear()
    project.setTitle("Convivencia: Puerto Almarena")
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32727"))
    root = project.layerTreeRoot()
    results = root.addGroup("Diagnostic")
    package = demo / "diagnostic" / "results.gpkg"
    first = None
    for name, title in titles.items():
        if name in styles:
            layer = add(project, results, f"{package}|layername={name}", title, styles[name],
                        visible=first is None)  # fmt: skip
            first = first or layer
    town = root.addGroup("Puerto Almarena (fictional)")
    sample = demo / "sample" / "sample.gpkg"
    for name, title, style, visible in (
        ("zones", "Zones of the intervention", "zones", False),
        ("incidents", "Reported events (points, internal)", "incidents", False),
        ("streets", "Streets", "", False),
        ("areas", "Neighbourhoods", "areas", True),
    ):
        add(project, town, f"{sample}|layername={name}", title, style, visible=visible)
    extent = first.extent()
    extent.scale(1.1)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, first.crs()))
    target = demo / "convivencia.qgz"
    if not project.write(str(target)):
        raise SystemExit(f"{target.name} cannot be written: {project.error()}")
    return target


def main() -> None:
    """Start QGIS without a window, write the project, and open it again."""
    from qgis.core import QgsApplication, QgsProject

    application = QgsApplication([], False)
    application.initQgis()
    load_package()
    target = write(Path(sys.argv[1]).resolve())
    project = QgsProject.instance()
    project.clear()
    if not project.read(str(target)):
        raise SystemExit(f"{target.name} does not open: {project.error()}")
    broken = [layer.name() for layer in project.mapLayers().values() if not layer.isValid()]
    if broken:
        raise SystemExit(f"{target.name} opens with broken layers: {', '.join(broken)}")
    sys.stdout.write(f"{target.name}: {len(project.mapLayers())} layers\n")
    project.clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
