"""Run a step through Processing in the background and hand its results back."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..i18n import tr
from ..log import info, warning


class TellingFeedback(QgsProcessingFeedback):
    """Passes on what Processing says, from whatever thread it says it."""

    told = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.problem = ""

    def setProgressText(self, text):
        super().setProgressText(text)
        self.told.emit(text)

    def reportError(self, error, fatalError=False):
        super().reportError(error, fatalError)
        self.problem = self.problem or error
        warning(error)

    def pushInfo(self, text):
        super().pushInfo(text)
        info(text)

    def pushWarning(self, text):
        super().pushWarning(text)
        warning(text)


_running: list[tuple[Any, ...]] = []
"""What tasks use but do not own; it outlives the dock, because unloading waits for no task."""


class StepRunner(QObject):
    """Runs one algorithm at a time as a task; QGIS shows it among its own."""

    progressed = pyqtSignal(float, str)
    ended = pyqtSignal(str, object, str)
    """The step, its results (None when it failed or was cancelled) and the sentence why."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._kept: tuple[Any, ...] = ()
        self._step = ""
        self._text = ""
        self._fraction = 0.0
        self._cancelled = False

    def start(self, step: str, parameters: dict[str, Any]) -> None:
        """Start a step; ``ended`` tells how it went. While one runs nothing else is started."""
        if self._task is not None:
            return
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"convivencia:{step}")
        if algorithm is None:
            self.ended.emit(step, None, tr("Processing does not know “{name}”.").format(name=step))
            return
        feedback = TellingFeedback()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        context.setFeedback(feedback)
        accepted, problem = algorithm.checkParameterValues(parameters, context)
        if not accepted:
            self.ended.emit(step, None, problem)
            return
        self._step, self._text, self._fraction, self._cancelled = step, "", 0.0, False
        feedback.progressChanged.connect(self._moved)
        feedback.told.connect(self._told)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(self._executed)
        self._kept = (algorithm, context, feedback, parameters)
        _running.append(self._kept)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask the running step to stop; it does within a second."""
        if self._task is not None:
            self._cancelled = True
            self._kept[2].cancel()

    def _moved(self, percent: float) -> None:
        self._fraction = percent / 100.0
        self.progressed.emit(self._fraction, self._text)

    def _told(self, text: str) -> None:
        self._text = text
        self.progressed.emit(self._fraction, text)

    def _executed(self, successful: bool, results: dict[str, Any]) -> None:
        feedback = self._kept[2]
        _running.remove(self._kept)
        self._task, self._kept = None, ()
        if self._cancelled:
            self.ended.emit(self._step, None, tr("Cancelled."))
        elif not successful:
            self.ended.emit(
                self._step,
                None,
                feedback.problem or tr("It did not work; the log, under “Convivencia”, says why."),
            )
        else:
            self.ended.emit(self._step, dict(results), "")
