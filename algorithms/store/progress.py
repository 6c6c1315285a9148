"""How far something has come, and its light: the same in the plan and in the public report."""

from __future__ import annotations

__all__ = ["LIGHTS", "achieved_share", "light_of"]

LIGHTS = ((0.9, "green"), (0.7, "yellow"), (-1e9, "red"))


def achieved_share(
    planned: float | None,
    achieved: float | None,
    *,
    lower_better: bool = False,
    start: float | None = None,
) -> float | None:
    """Return which part of what was planned is done; of the way down where less is better.

    Parameters
    ----------
    planned, achieved : float, optional
        What was promised for the period, and what there is.
    lower_better : bool
        Whether the indicator is to fall.
    start : float, optional
        Where it started from.
    """
    if planned is None or achieved is None:
        return None
    if lower_better:
        return None if start is None or start == planned else (start - achieved) / (start - planned)
    return achieved / planned if planned else None


def light_of(share: float | None) -> str:
    """Return the light of a share; grey when there is none."""
    if share is None:
        return "grey"
    return next(name for least, name in LIGHTS if share >= least)
