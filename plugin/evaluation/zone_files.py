"""Files of a run: written aside, brought to where the user wants them when all went well."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsProject

from ...algorithms.core.errors import EngineError
from ...algorithms.core.files import make_folder
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ..i18n import sentence

ZONES, CANDIDATES, BALANCE, PRIOR = "zones", "candidates", "balance", "prior_fit"
STYLES = {ZONES: "zone_rings", CANDIDATES: "control_candidates"}
DIAGNOSTIC_FILE = "findings.json"
NOT_BROUGHT = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” could not be put into “{folder}”: is it open in another program, or the folder "
    "protected?",
)
NO_WRITING = QT_TRANSLATE_NOOP(
    "convivencia", "The folder “{folder}” does not allow writing: choose another one."
)


class Staging:
    """A folder of its own for one run; a run that fails or is cancelled leaves nothing."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self._root = Path(tempfile.mkdtemp(prefix="convivencia-"))
        # of the same name, because results say the folder's name
        self.folder = self._root / (target.name or "evaluation")
        self.folder.mkdir()

    def package(self, name: str) -> str:
        """Return where a layer or table of this run is written."""
        return str(self.folder / f"{name}.gpkg")

    def deliver(self, files: Mapping[str, str]) -> dict[str, str]:
        """Move files into the target and return where each is now.

        Raises
        ------
        ConvivenciaError
            When the folder cannot be made or a file in it cannot be replaced.
        """
        make_folder(self.target)
        moved = {}
        for name, path in files.items():
            place = self.target / Path(path).name
            beside = place.with_name(f"{place.name}.part")
            try:
                shutil.move(path, beside)
                os.replace(beside, place)  # noqa: PTH105 - over a file that may be there
            except OSError as failure:
                with contextlib.suppress(OSError):
                    beside.unlink()
                raise EngineError(
                    NOT_BROUGHT, file=place.name, folder=str(self.target)
                ) from failure
            moved[name] = str(place)
        self.discard()
        return moved

    def discard(self) -> None:
        """Remove what was written."""
        shutil.rmtree(self._root, ignore_errors=True)


def own_folder(folder: Path) -> Path:
    """Return where an evaluation is written: never over the layers of a diagnostic."""
    return folder / "evaluation" if (folder / DIAGNOSTIC_FILE).exists() else folder


def refusal(folder: Path) -> str:
    """Return why nothing can be written into a folder; empty when it can."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), None)
    if there is None or not there.is_dir() or not os.access(there, os.W_OK):
        return sentence(NO_WRITING, {"folder": str(folder)})
    return ""


def switch(identifiers: list[str], *, visible: bool) -> None:
    """Switch layers of the project on or off; what is off is folded too."""
    root = QgsProject.instance().layerTreeRoot()
    for identifier in identifiers:
        node = root.findLayer(identifier)
        if node is not None:
            node.setItemVisibilityChecked(visible)
            node.setExpanded(visible)
