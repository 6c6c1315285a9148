"""What the photographs of QGIS share: where pictures go, and steps that say what went wrong."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from pathlib import Path


def stage(name: str, usual: str = "es") -> tuple[Path, str, Callable[[int, Callable], None]]:
    """Return the folder OUT, the language SPOKEN, and what does a step some milliseconds later.

    A step that fails writes ``<name>_<language>.error.txt`` and ends QGIS: a window that waits for
    ever would show nothing of it.
    """
    from qgis.PyQt.QtCore import QTimer

    out, spoken = Path(os.environ["OUT"]), os.environ.get("SPOKEN", usual)

    def safely(step):
        def run():
            try:
                step()
            except Exception:
                (out / f"{name}_{spoken}.error.txt").write_text(traceback.format_exc())
                os._exit(1)

        return run

    return out, spoken, lambda milliseconds, step: QTimer.singleShot(milliseconds, safely(step))
