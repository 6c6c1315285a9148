"""Which Python runs the engine, and how to make one that does.

The order is: the user's setting, ``CONVIVENCIA_PYTHON``, the private environment in the profile,
QGIS's own Python when it happens to have everything. Nothing here starts the engine; whether a
Python really serves is what the handshake says.
"""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QStandardPaths, pyqtSignal

from ..algorithms.core.packages import NEEDED
from ..algorithms.core.text import QT_TRANSLATE_NOOP
from . import log, settings
from .i18n import tr

ROOT = Path(__file__).resolve().parent.parent
VARIABLE = "CONVIVENCIA_PYTHON"
OLDEST = (3, 11)

NONE_FOUND = QT_TRANSLATE_NOOP(
    "convivencia",
    "The calculation engine is not installed yet: open the Convivencia panel and press “Install "
    "the engine” (it takes some minutes and leaves QGIS's own Python alone).",
)
SETTING_GONE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The Python chosen for the engine is not there any more ({python}): open the Convivencia panel "
    "and choose another, or install the engine.",
)

_OF_QGIS = re.compile(
    r"^(PYTHON.*|PROJ_LIB|PROJ_DATA|GDAL_DATA|GDAL_DRIVER_PATH|VIRTUAL_ENV|__PYVENV_LAUNCHER__)$"
)


@dataclass(frozen=True, slots=True)
class EnginePython:
    """A Python that should be able to run the engine."""

    program: str
    origin: str
    """setting, environment, private or qgis"""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether an engine can be started, and if not, the sentence that says how to mend it."""

    python: EnginePython | None
    template: str = ""
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def sentence(self) -> str:
        """What to do, translated; empty when an engine is there."""
        return tr(self.template).format(**dict(self.facts)) if self.template else ""


def readiness() -> Readiness:
    """Find the engine's Python without starting anything."""
    for chosen, origin in (
        (settings.load().python, "setting"),
        (os.environ.get(VARIABLE, ""), "environment"),
    ):
        if chosen:
            if Path(chosen).is_file():
                return Readiness(EnginePython(chosen, origin))
            return Readiness(None, SETTING_GONE, (("python", chosen),))
    private = python_in(private_folder())
    if private.is_file() and (private_folder() / "complete").exists():
        return Readiness(EnginePython(str(private), "private"))
    own = own_python() if sys.version_info >= OLDEST and not missing_here() else None
    if own is not None:
        return Readiness(EnginePython(str(own), "qgis"))
    return Readiness(None, NONE_FOUND)


def private_folder() -> Path:
    """Return where the private environment lies: in the profile, which updates leave alone."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "convivencia" / "engine"


def python_in(environment: Path) -> Path:
    """Return the interpreter of a virtual environment on this system."""
    if os.name == "nt":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python3"


@lru_cache(maxsize=1)
def missing_here() -> tuple[str, ...]:
    """Return what QGIS's own Python lacks; finding a package does not import it."""
    return tuple(name for name in NEEDED if importlib.util.find_spec(name) is None)


def own_python() -> Path | None:
    """Return QGIS's own interpreter; ``sys.executable`` is QGIS itself on Windows and macOS."""
    for candidate in _own_candidates():
        if candidate.is_file() and candidate.stem.lower().startswith("python"):
            return candidate
    return None


def _own_candidates() -> Iterator[Path]:
    if sys.executable:
        yield Path(sys.executable)
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    for base in dict.fromkeys((sys.exec_prefix, sys.base_exec_prefix, QgsApplication.prefixPath())):
        if os.name == "nt":
            yield Path(base) / "python.exe"
            yield Path(base) / "python3.exe"
        else:
            yield Path(base) / "bin" / f"python{version}"
            yield Path(base) / "bin" / "python3"


def maker_pythons() -> Iterator[list[str]]:
    """Yield commands of Pythons that may make the private environment, the likeliest first."""
    own = own_python()
    if own is not None and sys.version_info >= OLDEST:
        yield [str(own)]
    for minor in (13, 12, 11):
        found = QStandardPaths.findExecutable(f"python3.{minor}")
        if found:
            yield [found]
    launcher = QStandardPaths.findExecutable("py") if os.name == "nt" else ""
    if launcher:
        yield [launcher, "-3"]


def clean_environment() -> QProcessEnvironment:
    """Return QGIS's environment without what points at its own PROJ, GDAL and Python."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in environment.keys():  # noqa: SIM118 - a Qt object, not a dict
        if _OF_QGIS.match(name):
            environment.remove(name)
    return environment


class EnvironmentMaker(QObject):
    """Make the private environment step by step, without freezing QGIS."""

    progressed = pyqtSignal(float, str)
    ended = pyqtSignal(bool, str)

    def __init__(self, parent: QObject | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or private_folder()
        self._process: QProcess | None = None
        self._steps: list[tuple[float, str, list[str]]] = []
        self._cancelled = False
        self._lines = 0
        self._fraction = 0.0
        self._tail = ""

    def start(self) -> None:
        """Begin; ``ended`` tells how it went."""
        maker = next(maker_pythons(), None)
        if maker is None:
            self.ended.emit(
                False,
                tr(
                    "No Python 3.11 or newer was found to make the engine with: install one from "
                    "python.org and try again."
                ),
            )
            return
        python = str(python_in(self._folder))
        install = [
            python,
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
            "--prefer-binary",
            "-r",
            str(ROOT / "requirements.txt"),
        ]
        constraints = ROOT / "constraints.txt"
        if constraints.exists():
            install += ["-c", str(constraints)]
        self._cancelled = False
        (self._folder / "complete").unlink(missing_ok=True)
        self._folder.parent.mkdir(parents=True, exist_ok=True)
        self._steps = [
            (
                0.02,
                tr("Making a private Python environment"),
                [*maker, "-m", "venv", "--clear", str(self._folder)],
            ),
            (0.08, tr("Downloading and installing the libraries"), install),
            (0.95, tr("Checking"), [python, "-I", "-c", "import geopandas, rasterio, libpysal"]),
        ]
        self._next()

    def cancel(self) -> None:
        """Stop; what was made so far is not used."""
        self._cancelled = True
        if self._process is not None:
            self._process.kill()

    def _next(self) -> None:
        if not self._steps:
            (self._folder / "complete").write_text("", encoding="utf-8")
            self.ended.emit(True, tr("The engine is installed."))
            return
        fraction, text, command = self._steps.pop(0)
        self._fraction = max(self._fraction, fraction)
        self.progressed.emit(self._fraction, text)
        log.info(" ".join(command))
        process = QProcess(self)
        process.setProcessEnvironment(clean_environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyRead.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._process = process
        process.start(command[0], command[1:])

    def _read(self) -> None:
        if self._process is None:
            return
        text = bytes(self._process.readAll()).decode("utf-8", "replace").strip()
        for line in text.splitlines():
            log.info(line)
            self._tail = line.strip() or self._tail
            self._lines += 1
            # pip does not say how far it is: approach the end without reaching it
            self._fraction = max(self._fraction, 0.08 + 0.85 * (1 - 1 / (1 + self._lines / 40)))
            self.progressed.emit(self._fraction, line.strip()[:90])

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._stopped(self._process.errorString() if self._process else "")

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._cancelled or code != 0 or status != QProcess.ExitStatus.NormalExit:
            self._stopped(self._tail)
            return
        self._next()

    def _stopped(self, reason: str) -> None:
        self._steps = []
        self._process = None
        if self._cancelled:
            self.ended.emit(False, tr("The installation was cancelled."))
            return
        self.ended.emit(
            False,
            tr("The engine could not be installed: {reason} (the log has the rest).").format(
                reason=reason or tr("no reason was given")
            ),
        )
