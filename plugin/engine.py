"""The engine process as QGIS sees it: start, handshake, run, cancel, restart.

A ``QProcess`` belongs to one thread, and Qt 5 on Windows ties its pending reads to the thread that
began them, so a running process is never handed over. Each process lives in a small thread of its
own with an event loop; whoever runs an analysis (the main thread, a Processing task,
``qgis_process``) sends lines to it by a queued signal and reads messages from a plain queue,
looking ten times a second whether the user has cancelled. Neither needs the other's event loop.
"""

from __future__ import annotations

import atexit
import json
import queue
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QObject, QProcess, QThread, pyqtSignal, pyqtSlot

from ..algorithms.core.errors import Cancelled, ConvivenciaError, EngineError, InputError
from ..algorithms.core.text import QT_TRANSLATE_NOOP
from . import engine_setup, log

POLL_SECONDS = 0.1
GRACE_SECONDS = 0.5
"""From asking the engine to stop until it is killed; with the polling, well under a second."""
START_SECONDS = 90.0
STOP_MILLISECONDS = 3000

STARTING = QT_TRANSLATE_NOOP("convivencia", "Starting the engine")
DIED = QT_TRANSLATE_NOOP(
    "convivencia",
    "The calculation engine stopped in the middle of the run (perhaps memory ran out); your "
    "project is untouched and the next run starts a new engine.",
)
NOT_STARTED = QT_TRANSLATE_NOOP(
    "convivencia",
    "The calculation engine does not start with {python}: open the Convivencia panel and install "
    "it again (the log has the reason).",
)
LACKING = QT_TRANSLATE_NOOP(
    "convivencia",
    "The engine's Python ({python}) lacks {missing}: open the Convivencia panel and install the "
    "engine again.",
)
OURS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Convivencia met a fault of its own ({message}); the log, under “Convivencia”, has the "
    "details.",
)

Heard = Callable[[dict[str, Any]], None]


class _Process(QObject):
    """Owns the QProcess inside its thread; everything reaches it by queued signals."""

    write = pyqtSignal(str)
    stop = pyqtSignal()
    kill = pyqtSignal()

    def __init__(self, python: str, heard: queue.Queue[dict[str, Any]]) -> None:
        super().__init__()
        self._python = python
        self._heard = heard
        self._rest = b""
        self._process: QProcess | None = None
        self.complaints: deque[str] = deque(maxlen=40)
        self.write.connect(self._write)
        self.stop.connect(self._stop)
        self.kill.connect(self._kill)

    @pyqtSlot()
    def begin(self) -> None:
        process = QProcess(self)
        process.setProcessEnvironment(engine_setup.clean_environment())
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._complain)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._process = process
        process.start(
            self._python, ["-I", "-X", "utf8", str(engine_setup.ROOT / "algorithms" / "engine.py")]
        )

    @pyqtSlot(str)
    def _write(self, line: str) -> None:
        if self._process is not None:
            self._process.write(line.encode("utf-8") + b"\n")

    @pyqtSlot()
    def _read(self) -> None:
        if self._process is None:
            return
        arrived = self._rest + bytes(self._process.readAllStandardOutput())
        *lines, self._rest = arrived.split(b"\n")
        for line in lines:
            try:
                message = json.loads(line)
            except ValueError:
                self.complaints.append(line.decode("utf-8", "replace"))
                continue
            self._heard.put(message)

    @pyqtSlot()
    def _complain(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError()).decode("utf-8", "replace")
            self.complaints.extend(text.splitlines())

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        del status
        self._read()
        self._complain()
        self._heard.put({"type": "ended", "code": code})

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self.complaints.append(self._process.errorString())
            self._heard.put({"type": "ended", "code": -1})

    @pyqtSlot()
    def _stop(self) -> None:
        if self._process is not None:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(500):
                self._kill()
                return
        self._leave()

    @pyqtSlot()
    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(1000)
        self._leave()

    def _leave(self) -> None:
        # the QProcess dies in its own thread, before the thread does
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self.thread().quit()


class Engine:
    """One engine process and the thread it lives in. Serves one run at a time, for any thread."""

    def __init__(self, python: str) -> None:
        self.python = python
        self.alive = True
        self.versions: Mapping[str, str] = {}
        self.process_id = 0
        self._heard: queue.Queue[dict[str, Any]] = queue.Queue()
        self._process = _Process(python, self._heard)
        self._thread = QThread()
        self._thread.setObjectName("convivencia engine")
        self._process.moveToThread(self._thread)
        self._thread.started.connect(self._process.begin)
        self._thread.start()

    def greet(self, is_cancelled: Callable[[], bool]) -> None:
        """Wait for the handshake, which decides whether this Python serves.

        Raises
        ------
        EngineError
            Saying what is missing and how to mend it.
        Cancelled
            When the user did not want to wait.
        """
        self._send({"type": "hello", "id": "hello"})
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if is_cancelled():
                self.kill()
                raise Cancelled
            message = self._next()
            if message is None:
                continue
            if message["type"] == "ended":
                break
            if message["type"] == "hello":
                self.versions = message.get("versions", {})
                self.process_id = int(message.get("process", 0))
                if message.get("missing"):
                    self.kill()
                    raise EngineError(
                        LACKING, python=self.python, missing=", ".join(message["missing"])
                    )
                return
        log.failure(self._last_words())
        self.kill()
        raise EngineError(NOT_STARTED, python=self.python)

    def run(
        self, request: Mapping[str, Any], heard: Heard, is_cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """Run one analysis and return the engine's ``result``.

        Parameters
        ----------
        request : mapping
            ``analysis``, ``parameters``, ``inputs`` and ``outputs``.
        heard : callable
            Given ``progress`` and ``log`` messages as they arrive.
        is_cancelled : callable
            Asked ten times a second.

        Raises
        ------
        Cancelled
            Within a second of the user asking.
        ConvivenciaError
            The engine's own sentence, or that it died.
        """
        identifier = uuid.uuid4().hex
        self._send({"type": "run", "id": identifier, **request})
        kill_at: float | None = None
        while True:
            if kill_at is None and is_cancelled():
                self._send({"type": "cancel", "id": identifier})
                kill_at = time.monotonic() + GRACE_SECONDS
            if kill_at is not None and time.monotonic() > kill_at:
                self.kill()
                raise Cancelled
            message = self._next()
            if message is None:
                continue
            if message["type"] == "ended":
                self._ended(kill_at is not None)
            if message.get("id") not in (identifier, None):
                continue
            match message["type"]:
                case "result":
                    return message
                case "cancelled":
                    raise Cancelled
                case "error":
                    raise _error_of(message)
                case _:
                    heard(message)

    def kill(self) -> None:
        """End the process at once; its thread follows."""
        self.alive = False
        self._process.kill.emit()

    def stop(self) -> None:
        """End the process politely and wait for it."""
        self.alive = False
        self._process.stop.emit()
        self.wait()

    def wait(self) -> None:
        """Wait until the thread has ended."""
        self._thread.wait(STOP_MILLISECONDS)

    @property
    def gone(self) -> bool:
        """Whether the thread has ended and the object may be forgotten."""
        return bool(self._thread.isFinished())

    def noticed_alive(self) -> bool:
        """Whether an idle engine still lives; a death while idle has left its message."""
        while not self._heard.empty():
            if self._heard.get_nowait()["type"] == "ended":
                self.kill()
        return self.alive

    def _ended(self, was_cancelled: bool) -> None:
        self.kill()
        if was_cancelled:
            raise Cancelled
        log.failure(self._last_words())
        raise EngineError(DIED)

    def _send(self, message: Mapping[str, Any]) -> None:
        self._process.write.emit(json.dumps(message, ensure_ascii=False))

    def _next(self) -> dict[str, Any] | None:
        try:
            return self._heard.get(timeout=POLL_SECONDS)
        except queue.Empty:
            return None

    def _last_words(self) -> str:
        return "\n".join(self._process.complaints) or "The engine ended without a word."


def _error_of(message: Mapping[str, Any]) -> ConvivenciaError:
    """Make the engine's error again on this side, so that its template can be translated."""
    if not message.get("template"):
        return EngineError(OURS, message=str(message.get("message", "")))
    kind = InputError if message.get("kind") in ("input", "data") else EngineError
    return kind(str(message["template"]), **message.get("facts", {}))


class EnginePool:
    """Keeps one engine warm; a second concurrent run gets an engine of its own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: Engine | None = None
        self._busy: list[Engine] = []
        self._ending: list[Engine] = []
        self._closed = False
        self.refused = ""
        """The Python that did not serve when it was last tried; empty when it did."""

    def run(
        self, request: Mapping[str, Any], heard: Heard, is_cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """Run one analysis on the warm engine, or on a new one."""
        engine = self._take(is_cancelled, heard)
        try:
            return engine.run(request, heard, is_cancelled)
        finally:
            self._give_back(engine)

    def versions(self, is_cancelled: Callable[[], bool] = lambda: False) -> Mapping[str, str]:
        """Start the engine if need be and return the versions it tells."""
        engine = self._take(is_cancelled)
        self._give_back(engine)
        return engine.versions

    def shutdown(self) -> None:
        """End every engine; the pool takes no more runs."""
        with self._lock:
            self._closed = True
            engines = [*self._ending, *self._busy]
            idle, self._idle = self._idle, None
            self._busy, self._ending = [], []
        atexit.unregister(self.shutdown)
        for engine in engines:
            if engine.alive:
                engine.kill()
        if idle is not None:
            idle.stop()
        for engine in engines:
            engine.wait()

    @property
    def process_ids(self) -> list[int]:
        """The processes that live now."""
        engines = [*self._busy, *([self._idle] if self._idle else [])]
        return [engine.process_id for engine in engines if engine.alive]

    def _take(self, is_cancelled: Callable[[], bool], heard: Heard = lambda _: None) -> Engine:
        ready = engine_setup.readiness()
        if ready.python is None:
            raise EngineError(ready.template, **dict(ready.facts))
        with self._lock:
            self._ending = [item for item in self._ending if not item.gone]
            idle, self._idle = self._idle, None
        if idle is not None:
            if idle.noticed_alive() and idle.python == ready.python.program:
                with self._lock:
                    self._busy.append(idle)
                return idle
            self._dismiss(idle)
        heard({"type": "progress", "fraction": 0.0, "message": STARTING})
        engine = Engine(ready.python.program)
        # a QThread that is destroyed while it runs aborts the program, even at its end
        atexit.unregister(self.shutdown)
        atexit.register(self.shutdown)
        with self._lock:
            self._busy.append(engine)
        try:
            engine.greet(is_cancelled)
        except (ConvivenciaError, Cancelled) as reason:
            self.refused = engine.python if isinstance(reason, ConvivenciaError) else ""
            self._give_back(engine)
            raise
        self.refused = ""
        return engine

    def _give_back(self, engine: Engine) -> None:
        with self._lock:
            if engine in self._busy:
                self._busy.remove(engine)
            if engine.alive and self._idle is None and not self._closed:
                self._idle = engine
                return
        self._dismiss(engine)

    def _dismiss(self, engine: Engine) -> None:
        if engine.alive:
            engine.kill()
        with self._lock:
            self._ending.append(engine)
