"""One run of the engine in the background, without Processing's sinks between.

The engine writes its files whole or not at all, so results go straight to where the user wants
them, with their provenance inside. Nothing here touches a widget: what happens in the worker
reaches the window by queued signals.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeedback,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.core.errors import Cancelled, ConvivenciaError, EngineError
from .. import layers, log
from ..engine import OURS, EnginePool
from ..i18n import language, tr
from ..numbers import said_in_words

_running: list[Any] = []
"""Runs that go on; they outlive the dialog, because closing it waits for nothing."""

Prepared = Callable[[], dict[str, str]]


class EngineRun(QObject):
    """Runs one analysis at a time; ``ended`` tells its message, or None and why there is none."""

    progressed = pyqtSignal(float, str)
    ended = pyqtSignal(object, str)

    def __init__(self, pool: EnginePool) -> None:
        super().__init__()
        self._pool = pool
        self._task: QgsTask | None = None
        self._feedback = QgsFeedback()
        self._kept: tuple[Any, ...] = ()

    @property
    def is_running(self) -> bool:
        """Whether a run goes on, one that is being cancelled included."""
        return self._task is not None

    def start(
        self,
        title: str,
        request: Mapping[str, Any],
        areas: QgsVectorLayer | None,
        columns: tuple[str, ...],
        folder: Path,
    ) -> None:
        """Start a run.

        Parameters
        ----------
        title : str
            What QGIS's list of tasks shows.
        request : mapping
            ``analysis``, ``parameters`` and ``outputs``.
        areas : QgsVectorLayer or None
            The layer of areas, if any.
        columns : tuple of str
            The columns of the areas that are read.
        folder : Path
            Where a layer that lies in no plain file is written.
        """
        self._feedback = feedback = QgsFeedback()
        spoken = language()
        prepare = self._areas_input(areas, columns, folder) if areas is not None else None

        def work(task: QgsTask) -> Any:
            def stopped() -> bool:
                return bool(task.isCanceled() or feedback.isCanceled())

            try:
                inputs = {"areas": prepare()} if prepare else {}
                if stopped():
                    return Cancelled()
                asked = {**request, "inputs": inputs, "language": spoken}
                return self._pool.run(asked, self._heard, stopped)
            except (Cancelled, ConvivenciaError) as error:
                return error
            except Exception as error:
                # the catch-all at the edge: one sentence for the user, the whole for the log
                log.failure(traceback.format_exc())
                return EngineError(OURS, message=f"{type(error).__name__}: {error}")

        self._task = QgsTask.fromFunction(title, work, on_finished=self._finished)
        _running.append(self)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the run to stop; it does within a second."""
        if self._task is not None:
            self._feedback.cancel()
            self._task.cancel()

    def _areas_input(
        self, layer: QgsVectorLayer, columns: tuple[str, ...], folder: Path
    ) -> Prepared:
        """Return what names a layer to the engine; one in no plain file is written when called.

        The layer is looked at here, in the main thread; the writing happens in the worker.
        """
        title, caveats = layers.title_of(layer), layers.caveats_of(layer)
        plain = layers.plain_path(layer, layer, columns)
        if plain is not None:
            return lambda: {"path": plain, "title": title, "caveats": caveats}
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        source = QgsProcessingFeatureSource(layer, context)
        feedback = self._feedback
        # Qt objects die in the thread that made them, not in the worker
        self._kept = (source, context)

        def written() -> dict[str, str]:
            path = layers.write_source(
                source, folder / "areas.gpkg", context, feedback, title=title, columns=columns
            )
            return {"path": path, "title": title, "caveats": caveats}

        return written

    def _heard(self, message: dict[str, Any]) -> None:
        # in the worker
        if message["type"] == "log":
            log.warning(str(message.get("message", "")))
        else:
            self.progressed.emit(
                float(message.get("fraction", 0.0)), str(message.get("message", ""))
            )

    def _finished(self, problem: BaseException | None, answer: Any = None) -> None:
        del problem
        self._task, self._kept = None, ()
        _running.remove(self)
        if isinstance(answer, Mapping):
            self.ended.emit(answer, "")
        elif isinstance(answer, ConvivenciaError):
            self.ended.emit(None, said_in_words(answer.template, answer.facts))
        else:
            self.ended.emit(None, tr("Cancelled."))
