"""What an evaluation leaves: its files by name, their folder, their layers in the project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

ZONES, CANDIDATES, BALANCE, PRIOR = "zones", "candidates", "balance", "prior_fit"
STYLES = {ZONES: "zone_rings", CANDIDATES: "control_candidates"}
DIAGNOSTIC_FILE = "findings.json"


def own_folder(folder: Path) -> Path:
    """Return where an evaluation is written: never over the layers of a diagnostic."""
    return folder / "evaluation" if (folder / DIAGNOSTIC_FILE).exists() else folder


def switch(identifiers: list[str], *, visible: bool) -> None:
    """Switch layers of the project on or off; what is off is folded too."""
    root = QgsProject.instance().layerTreeRoot()
    for identifier in identifiers:
        node = root.findLayer(identifier)
        if node is not None:
            node.setItemVisibilityChecked(visible)
            node.setExpanded(visible)
