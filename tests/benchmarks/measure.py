"""Take the time of a few runs and print one line: what every benchmark shares."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any


def best(run: Callable[[], Any], times: int = 3) -> float:
    """Return the shortest of a few runs, in seconds."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        run()
        found.append(time.perf_counter() - started)
    return min(found)


def say(name: str, ours: float, peer: float | None = None, against: str = "") -> None:
    """Print one line."""
    ratio = f"   {peer / ours:8.1f}× as fast as {against} ({peer:.3f} s)" if peer else ""
    sys.stdout.write(f"{name:58}{ours:9.3f} s{ratio}\n")
    sys.stdout.flush()
