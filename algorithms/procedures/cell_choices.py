"""The choices that a map of hot spots needs, by rules that never look at the result.

Each rule reads the number of events and the ground they fell on, so that no choice is made because
it shows more. What they give is said with the map.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BLOCK = 100.0
"""Metres: about a city block; positions rarely say more."""
MOST_CELLS, FEWEST_CELLS = 100_000, 400
EVENTS_A_CELL = 2.0
EVENTS_A_NEIGHBOURHOOD = 10.0
MOST_RINGS = 4
_ROUND = np.array([1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5])
PERMUTATIONS = (9_999, 99_999, 999_999)


@dataclass(frozen=True, slots=True)
class CellSize:
    """A cell size and the rule that decided it.

    Parameters
    ----------
    metres : float
        The side of a cell.
    reason : str
        ``events`` (two events a cell on average), ``block``, ``cells`` (no more than fit) or
        ``ground`` (enough cells for a map).
    """

    metres: float
    reason: str


def cell_size(events: int, area: float) -> CellSize:
    """Choose the side of a cell for a number of events on an area in square metres.

    Two events a cell on average, the usual rule for counting in squares (Wong & Lee 2005), but no
    finer than a city block or than 100,000 cells, and no coarser than leaves 400 cells.
    """
    by_events = np.sqrt(EVENTS_A_CELL * area / max(events, 1))
    coarsest = np.sqrt(area / FEWEST_CELLS)
    finest = {"block": min(BLOCK, coarsest), "cells": np.sqrt(area / MOST_CELLS)}
    floor = max(finest, key=lambda name: finest[name])
    if by_events < finest[floor]:
        return CellSize(_rounded(finest[floor], up=floor == "cells"), floor)
    if by_events > coarsest:
        return CellSize(_rounded(coarsest), "ground")
    return CellSize(_rounded(by_events), "events")


def rings(events_a_cell: float) -> int:
    """Choose how many rings of cells are neighbours: enough for ten events around a cell."""
    for number in range(1, MOST_RINGS):
        if (2 * number + 1) ** 2 * events_a_cell >= EVENTS_A_NEIGHBOURHOOD:
            return number
    return MOST_RINGS


def permutations(tests: int, alpha: float) -> int:
    """Choose a number of permutations with which a single cell can pass the correction."""
    needed = 2 * tests / alpha - 1
    return next((number for number in PERMUTATIONS if number >= needed), PERMUTATIONS[-1])


def _rounded(metres: float, *, up: bool = False) -> float:
    """Return a round size next to one (or the next larger), as people write them."""
    power = 10.0 ** np.floor(np.log10(metres))
    steps = np.concatenate([_ROUND * power, [10 * power]])
    if up:
        return float(steps[np.searchsorted(steps, metres * (1 - 1e-9))])
    return float(steps[np.argmin(np.abs(np.log(steps / metres)))])
