"""The engine in the dock: whether it is ready, installing it, choosing another Python."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtWidgets import QFileDialog

from ...algorithms.core.errors import ConvivenciaError
from .. import engine_setup, settings
from ..i18n import said, tr
from .engine_page import EnginePage


class EngineSteps:
    """What the dock does about its engine; it is mixed into the dock, whose state it uses."""

    def _build_engine(self) -> None:
        self._maker: engine_setup.EnvironmentMaker | None = None
        self._check: QgsTask | None = None
        self.engine_page = page = EnginePage()
        page.install.connect(self._install)
        page.choose.connect(self._choose)
        page.check.connect(self._check_engine)

    def look_for_engine(self) -> None:
        """Say whether an engine can be started; nothing is started."""
        ready = engine_setup.readiness()
        text = ready.sentence or tr("Ready.")
        if ready.template == engine_setup.NONE_FOUND:
            text = tr(
                "Not installed yet. It takes some minutes and the Internet once, and leaves "
                "QGIS's own Python alone."
            )
        self.show_state(
            replace(self.state, engine="ready" if ready.python else "missing", engine_text=text)
        )

    def offer_engine(self, why: str) -> None:
        """Say that the engine does not serve, and offer to install it."""
        self.show_state(replace(self.state, engine="missing", engine_text=why))

    def _check_engine(self) -> None:
        """Start the engine and say what it is, without freezing QGIS."""
        self.show_state(replace(self.state, engine="working", engine_text=tr("Starting…")))

        def ask(task: QgsTask) -> Any:
            try:
                return self._pool.versions(task.isCanceled)
            except ConvivenciaError as error:
                return error

        self._check = QgsTask.fromFunction(
            tr("Convivencia: checking the engine"), ask, on_finished=self._checked
        )
        QgsApplication.taskManager().addTask(self._check)

    def _checked(self, problem: BaseException | None, answer: Any = None) -> None:
        self._check = None
        if problem is not None or isinstance(answer, ConvivenciaError) or answer is None:
            text = said(answer) if isinstance(answer, ConvivenciaError) else tr("Cancelled.")
            self.show_state(replace(self.state, engine="missing", engine_text=text))
            return
        self.show_state(
            replace(
                self.state,
                engine="ready",
                engine_text=tr("Ready: Convivencia {version}, Python {python}.").format(
                    version=answer.get("convivencia", "?"), python=answer.get("python", "?")
                ),
            )
        )

    def _install(self) -> None:
        self._maker = engine_setup.EnvironmentMaker(self)
        self._maker.progressed.connect(self._progressed)
        self._maker.ended.connect(self._installed)
        self.show_state(
            replace(
                self.state,
                engine="working",
                running="engine",
                fraction=0.0,
                engine_text=tr("Being installed."),
                message="",
            )
        )
        self._maker.start()

    def _installed(self, done: bool, text: str) -> None:
        self._maker = None
        self.show_state(replace(self.state, running="", message=""))
        if done:
            # a Python chosen earlier would come before the one just made
            settings.save(replace(settings.load(), python=""))
        self.look_for_engine()
        if not done:
            self.show_state(replace(self.state, engine_text=text))

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("The Python that runs the engine"))
        if path:
            settings.save(replace(settings.load(), python=path))
            self.look_for_engine()
            if self.state.engine == "ready":
                self._check_engine()
