"""The process QGIS talks to: one JSON object a line, on standard input and output.

Run as ``python -I -X utf8 <folder>/algorithms/engine.py``. The script is a bootstrap: it loads its
own folder as the package ``convivencia`` by importlib, so that the plugins folder never goes on
``sys.path``, where another plugin's folder could shadow a library. File descriptor 1 is kept for
the protocol and standard output pointed at standard error: a library's print cannot corrupt it.

Messages to the engine: ``hello``, ``run``, ``cancel``, ``quit``. Messages from it: ``hello``,
``progress``, ``log``, ``result``, ``error``, ``cancelled``. Each carries the run's ``id``.
"""

from __future__ import annotations

import importlib.util
import json
import logging
import os
import queue
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import IO, Any

HEARTBEAT_SECONDS = 0.5
PROTOCOL = 1


def _load_package() -> None:
    root = Path(__file__).resolve().parent.parent
    if "convivencia" in sys.modules:
        return
    specification = importlib.util.spec_from_file_location(
        "convivencia", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    if specification is None or specification.loader is None:
        raise ImportError(f"no package in {root}")
    package = importlib.util.module_from_spec(specification)
    sys.modules["convivencia"] = package
    specification.loader.exec_module(package)


class Channel:
    """The line protocol's writing end; safe to use from several threads."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, message_type: str, identifier: str | None, /, **fields: Any) -> None:
        """Write one message as one line."""
        message = json.dumps(
            {"type": message_type, "id": identifier, **fields},
            default=str,
            ensure_ascii=False,
            allow_nan=False,
        )
        with self._lock:
            self._stream.write(message + "\n")
            self._stream.flush()


class LogToChannel(logging.Handler):
    """Send warnings of the libraries to the log of QGIS; they never hold data of a row."""

    def __init__(self, channel: Channel) -> None:
        super().__init__(logging.WARNING)
        self._channel = channel

    def emit(self, record: logging.LogRecord) -> None:
        """Send one record."""
        self._channel.send("log", None, level=record.levelname, message=record.getMessage())


class Engine:
    """Runs one analysis at a time; a reader thread hears ``cancel`` while it works."""

    def __init__(self, requests: IO[str], channel: Channel) -> None:
        self._requests = requests
        self._channel = channel
        self._queue: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._cancelled: set[str] = set()

    def serve(self) -> None:
        """Answer until standard input closes."""
        threading.Thread(target=self._listen, daemon=True).start()
        while (message := self._queue.get()) is not None:
            if message.get("type") == "hello":
                self._hello(message.get("id"))
            elif message.get("type") == "run":
                self._run(message)

    def _listen(self) -> None:
        for line in self._requests:
            try:
                message = json.loads(line)
            except ValueError:
                message = None
            if not isinstance(message, dict):
                self._channel.send("error", None, kind="protocol", message="not JSON", facts={})
                continue
            if message.get("type") == "cancel":
                self._cancelled.add(str(message.get("id")))
            elif message.get("type") == "quit":
                break
            else:
                self._queue.put(message)
        self._queue.put(None)

    def _hello(self, identifier: str | None) -> None:
        from convivencia.algorithms.core.packages import NEEDED
        from convivencia.algorithms.core.provenance import versions

        missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
        self._channel.send(
            "hello",
            identifier,
            protocol=PROTOCOL,
            versions=dict(versions()),
            missing=missing,
            process=os.getpid(),
        )

    def _run(self, message: dict[str, Any]) -> None:
        from convivencia.algorithms.core.errors import Cancelled, ConvivenciaError
        from convivencia.algorithms.core.plain import finite

        identifier = str(message.get("id"))
        beat = Heartbeat(self._channel, identifier)

        def progress(fraction: float, text: str = "") -> None:
            if identifier in self._cancelled:
                raise Cancelled
            beat.report(fraction, text)

        try:
            # no progress may follow the result
            with beat:
                report = self._work(message, progress)
            self._channel.send("result", identifier, **report)
        except Cancelled:
            self._channel.send("cancelled", identifier)
        except ConvivenciaError as error:
            self._channel.send(
                "error",
                identifier,
                kind=error.kind,
                message=str(error),
                template=error.template,
                facts=finite(dict(error.facts)),
            )
        except MemoryError:
            self._channel.send(
                "error",
                identifier,
                kind="engine",
                facts={},
                message="There is not enough memory for this run.",
                template="There is not enough memory for this run.",
            )
        except Exception as error:
            # the one catch-all: an unforeseen fault is ours; QGIS shows a sentence, the log all
            self._channel.send("log", identifier, level="ERROR", message=traceback.format_exc())
            self._channel.send(
                "error",
                identifier,
                kind="internal",
                facts={},
                message=f"{type(error).__name__}: {error}",
                template="",
            )

    @staticmethod
    def _work(message: dict[str, Any], progress: Any) -> dict[str, Any]:
        from convivencia.algorithms.core.plain import finite
        from convivencia.algorithms.intake.layers import Source
        from convivencia.algorithms.runner import run

        inputs = {name: Source(**fields) for name, fields in message.get("inputs", {}).items()}
        outputs = {name: Path(path) for name, path in message.get("outputs", {}).items() if path}
        finished = run(
            message["analysis"],
            message.get("parameters", {}),
            inputs,
            outputs,
            progress,
            str(message.get("language", "en")),
        )
        report: dict[str, Any] = finite(finished.report())
        report["outputs"] = {
            "output"
            if position == 0 and item.part == _main(message["analysis"])
            else f"output_{item.part}": {
                "path": str(item.path),
                "layer": item.layer,
                "kind": item.kind,
                "style": item.style,
                "rows": item.rows,
            }
            for position, item in enumerate(finished.written)
        }
        files = getattr(finished.result, "files", None)
        if isinstance(files, dict):
            report["files"] = {name: str(path) for name, path in files.items()}
        return report


def _main(name: str) -> str:
    from convivencia.algorithms.runner import find

    parts = find(name).parts
    return parts[0].name if parts and parts[0].main else ""


class Heartbeat:
    """Repeats the last progress twice a second, so that nobody takes long work for a hang."""

    def __init__(self, channel: Channel, identifier: str) -> None:
        self._channel = channel
        self._identifier = identifier
        self._last = (0.0, "")
        self._sent_at = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> Heartbeat:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def report(self, fraction: float, text: str) -> None:
        """Note progress and send it, at most twenty times a second."""
        self._last = (fraction, text or self._last[1])
        if time.monotonic() - self._sent_at > 0.05:
            self._send()

    def _send(self) -> None:
        self._sent_at = time.monotonic()
        fraction, text = self._last
        self._channel.send(
            "progress", self._identifier, fraction=round(float(fraction), 4), message=text
        )

    def _beat(self) -> None:
        self._send()
        while not self._stop.wait(HEARTBEAT_SECONDS):
            self._send()


def main() -> None:
    """Serve the protocol on the standard streams."""
    _load_package()
    protocol = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    channel = Channel(protocol)
    logging.getLogger().addHandler(LogToChannel(channel))
    requests = open(0, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
    Engine(requests, channel).serve()


if __name__ == "__main__":
    main()
