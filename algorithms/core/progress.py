"""The one channel by which long work reports and is stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float, str], None]
"""Called with a fraction from 0 to 1 and a short message; raises ``Cancelled`` to stop the work."""


def silent(fraction: float, message: str = "") -> None:
    """Report to nobody."""
    del fraction, message


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """Return a progress that fills the stretch from ``start`` to ``end`` of another."""

    def stretch(fraction: float, message: str = "") -> None:
        progress(start + (end - start) * fraction, message)

    return stretch
