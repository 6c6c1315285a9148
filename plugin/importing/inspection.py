"""Looking at a file again and again while the user decides: late, in the background, one at a time.

A change starts a look when nothing more has changed for a moment; what still runs for an earlier
state is cancelled, and its answer is never shown.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine import EnginePool
from ..i18n import tr
from ..numbers import said_in_words
from .engine_run import EngineRun
from .mapping import FileMapping
from .tables import rows_of
from .words import Line, lines_of

WAIT_MILLISECONDS = 400


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """What one column of the file looks like."""

    name: str
    role: str
    used: bool
    personal: str
    filled: float
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """What a file looks like and what an import of it would do now.

    Parameters
    ----------
    mapping : FileMapping
        What had been said when it was looked at.
    columns : tuple of ColumnLook
        In the order of the file.
    lines : tuple of Line
        What an import would report.
    rows, rows_tried : int
        Rows of the file, and how many of them were tried.
    profile : str
        A profile that comes along and fits.
    crs : str
        The coordinate system that the profile, the layer or the numbers tell.
    problem : str
        What is still missing, in words; empty when an import would run.
    """

    mapping: FileMapping
    columns: tuple[ColumnLook, ...]
    lines: tuple[Line, ...]
    rows: int
    rows_tried: int
    profile: str
    crs: str
    problem: str


class Inspection(QObject):
    """Asks the engine what a file looks like under the present mapping."""

    started = pyqtSignal()
    ended = pyqtSignal(object, str)
    """A Look, or None and the sentence why there is none."""

    def __init__(self, pool: EnginePool, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = tempfile.TemporaryDirectory(
            prefix="convivencia-", ignore_cleanup_errors=True
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MILLISECONDS)
        self._timer.timeout.connect(self._begin)
        self._run = EngineRun(pool)
        self._run.ended.connect(self._ended)
        self._asked: FileMapping | None = None
        self._areas: QgsVectorLayer | None = None
        self._looked_at: FileMapping | None = None
        self._save_as = ""

    @property
    def is_busy(self) -> bool:
        """Whether the present mapping has not been answered yet."""
        return self._asked is not None or self._looked_at is not None

    def ask(
        self, mapping: FileMapping, areas: QgsVectorLayer | None = None, save_as: str = ""
    ) -> None:
        """Look at the file soon; ``save_as`` writes the mapping as a profile, too."""
        self._asked, self._areas = mapping, areas
        # what was to be saved still is when something changes before it has been
        self._save_as = save_as or self._save_as
        self._looked_at = None
        self._run.cancel()
        self._timer.start()
        self.started.emit()

    def cancel(self) -> None:
        """Forget what was asked."""
        self._timer.stop()
        self._asked = self._looked_at = None
        self._save_as = ""
        self._run.cancel()

    def end(self) -> None:
        """Stop for good, before the dialog goes."""
        self.cancel()
        self._run.ended.disconnect(self._ended)
        self._folder.cleanup()

    def _begin(self) -> None:
        if self._asked is None or self._run.is_running:
            # the run that is being cancelled starts this one when it has ended
            return
        self._looked_at, self._asked = self._asked, None
        parameters = self._looked_at.parameters()
        parameters["propose"] = self._looked_at.roles is None
        if self._save_as:
            parameters["save_profile"] = self._save_as
        columns = (self._looked_at.area_id, self._looked_at.area_name)
        package = str(self._package)
        self._run.start(
            tr("Convivencia: looking at the incidents"),
            {
                "analysis": "inspect_incidents",
                "parameters": parameters,
                "outputs": {"output": package, "output_report": package},
            },
            self._areas,
            tuple(name for name in columns if name),
            Path(self._folder.name),
        )

    @property
    def _package(self) -> Path:
        return Path(self._folder.name) / "look.gpkg"

    def _ended(self, message: Any, why: str) -> None:
        if self._asked is not None and not self._timer.isActive():
            self._begin()
            return
        mapping, self._looked_at = self._looked_at, None
        if mapping is None:
            # nobody waits for it any more
            return
        self._save_as = ""
        if message is None:
            self.ended.emit(None, why)
            return
        self.ended.emit(_look(mapping, message, self._package), "")


def _look(mapping: FileMapping, message: Mapping[str, Any], package: Path) -> Look:
    summary = message.get("summary", {})
    said = summary.get("problem_said")
    return Look(
        mapping,
        tuple(
            ColumnLook(
                str(row["column"]),
                str(row["role"] or ""),
                bool(row["used"]),
                str(row["personal"] or ""),
                float(row["filled"] or 0.0),
                tuple(str(row["examples"] or "").split(" · ")[:3]),
            )
            for row in rows_of(package, "columns")
        ),
        lines_of(rows_of(package, "report")),
        int(summary.get("rows") or 0),
        int(summary.get("rows_tried") or 0),
        str(summary.get("profile") or ""),
        str(summary.get("crs") or ""),
        said_in_words(said["template"], said["facts"]) if said else "",
    )
