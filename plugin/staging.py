"""Files of a run: written aside, and brought to where the user wants them when all went well."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from ..algorithms.core.files import make_folder, write_whole
from ..algorithms.core.text import QT_TRANSLATE_NOOP
from .i18n import sentence

NO_WRITING = QT_TRANSLATE_NOOP(
    "convivencia", "The folder “{folder}” does not allow writing: choose another one."
)


class Staging:
    """A folder of its own for one run; a run that fails or is cancelled leaves nothing.

    A run can be cancelled when the engine has just written and nobody has heard it yet: what it
    wrote must not stand where the user looks for it.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self._root = Path(tempfile.mkdtemp(prefix="convivencia-"))
        # of the same name, because results say the folder's name
        self.folder = self._root / (target.name or "results")
        self.folder.mkdir()

    def package(self, name: str) -> str:
        """Return where a layer or table of this run is written."""
        return str(self.folder / f"{name}.gpkg")

    def deliver(self, files: Mapping[str, str]) -> dict[str, str]:
        """Move files into the target, each whole or not at all, and return where each is now.

        Raises
        ------
        ConvivenciaError
            When the folder cannot be made or a file in it cannot be replaced.
        """
        make_folder(self.target)
        moved = {}
        for name, path in files.items():
            place = self.target / Path(path).name
            write_whole(place, partial(shutil.move, path))
            moved[name] = str(place)
        self.discard()
        return moved

    def discard(self) -> None:
        """Remove what was written."""
        shutil.rmtree(self._root, ignore_errors=True)


def refusal(folder: Path) -> str:
    """Return why nothing can be written into a folder; empty when it can."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), None)
    if there is None or not there.is_dir() or not os.access(there, os.W_OK):
        return sentence(NO_WRITING, {"folder": str(folder)})
    return ""
