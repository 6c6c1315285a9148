"""Incidents of any number, drawn from the town's people and the planted effects.

Without effects incidents are a homogeneous Poisson process over residents and time, conditioned on
their number. With effects, the expected number of a category in a block and on a day is its
baseline times the planted factors; the number of all incidents stays what was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from . import effects as known
from .categories import BURGLARY, CATEGORIES, LABELS, hours_of
from .draws import (
    Integers,
    choices,
    integers_below,
    keyed_choices,
    normals,
    stream,
    uniforms,
)
from .model import Model, model
from .near_repeats import plant_near_repeats
from .points import points_in_blocks
from .town import Town
from .victims import circumstances, extorted, victims

CHUNK = 1_000_000
_INCIDENTS = 3
_KNOWN_MOMENT = 0.35
"""Share of burglaries and vehicle thefts whose moment is known all the same."""


def draw_incidents(place: Town, size: int, seed: int, *, effects: bool = True) -> Any:
    """Draw incidents as a table with coordinates, without writing anything.

    Parameters
    ----------
    place : Town
        The municipality (``town()``).
    size : int
        Number of incidents.
    seed : int
        Same seed and size, same incidents.
    effects : bool
        False draws the same town with nothing planted.

    Returns
    -------
    pandas.DataFrame
        The columns of layer ``incidents``, ``x`` and ``y`` in metres (EPSG:32727), and two columns
        that no file gets: ``block`` (row of the block) and ``near_repeat_of`` (the incident it
        follows, or -1).
    """
    import pandas as pd

    parts = list(incident_chunks(place, size, seed, effects=effects))
    return parts[0] if len(parts) == 1 else pd.concat(parts, ignore_index=True)


def incident_chunks(place: Town, size: int, seed: int, *, effects: bool = True) -> Iterator[Any]:
    """Yield the incidents a million at a time, each part in order of time."""
    expected = model(place, effects=effects)
    for number, first in enumerate(range(0, size, CHUNK)):
        count = min(CHUNK, size - first)
        bits = stream(_INCIDENTS, seed, number)
        yield _chunk(bits, expected, first + 1, count, effects=effects)


def _chunk(bits: np.random.PCG64, expected: Model, first: int, count: int, *, effects: bool) -> Any:
    import pandas as pd

    shape = expected.cells.shape
    cell = choices(bits, expected.cells.ravel(), count)
    category, group, period = (part.astype(np.int64) for part in np.unravel_index(cell, shape))
    block = _blocks(bits, expected, category, group)
    points = points_in_blocks(bits, block)
    moment = _moments(bits, expected, category, period, effects=effects)
    follows = np.full(count, -1, dtype=np.int64)
    if effects:
        burglary = np.flatnonzero(category == LABELS.index(BURGLARY))
        plant_near_repeats(
            bits,
            burglary=burglary,
            points=points,
            moment=moment,
            block=block,
            follows=follows,
        )
    start, end = _spans(bits, category, moment)
    order = np.argsort(start, kind="stable")
    place_of = np.empty(count, dtype=np.int64)
    place_of[order] = np.arange(count)
    follows = np.where(follows >= 0, place_of[follows] + first, -1)[order]
    category, end = category[order], end[order]
    base = np.datetime64(known.FIRST_DAY, "s")
    until = base + end.astype("timedelta64[s]")
    until[end < 0] = np.datetime64("NaT", "s")
    return pd.DataFrame(
        {
            "incident_id": np.arange(first, first + count),
            "occurred_at": base + start[order].astype("timedelta64[s]"),
            "occurred_until": until,
            "category": pd.Categorical.from_codes(category, pd.Index(LABELS)),
            "iccs": pd.Categorical.from_codes(
                category, pd.Index([item.iccs for item in CATEGORIES])
            ),
            **victims(bits, category),
            **circumstances(bits, category),
            **extorted(bits, category),
            "x": points[order, 0],
            "y": points[order, 1],
            "block": block[order],
            "near_repeat_of": follows,
        }
    )


def _blocks(
    bits: np.random.PCG64, expected: Model, category: Integers, group: Integers
) -> Integers:
    """Draw each incident's block by the weights of its category within its group of blocks."""
    inside = expected.group_of_block[np.newaxis, :] == np.arange(3)[:, np.newaxis]
    weights = expected.place[:, np.newaxis, :] * inside[np.newaxis, :, :]
    flat = weights.reshape(-1, weights.shape[2])
    return keyed_choices(bits, flat, category * 3 + group)


def _moments(
    bits: np.random.PCG64, expected: Model, category: Integers, period: Integers, *, effects: bool
) -> Integers:
    """Draw each incident's moment, in seconds from the first midnight, to the minute."""
    late = np.arange(known.DAYS) >= expected.start
    inside = late[np.newaxis, :] == np.array([False, True])[:, np.newaxis]
    weights = expected.day[:, np.newaxis, :] * inside[np.newaxis, :, :]
    day = keyed_choices(bits, weights.reshape(-1, known.DAYS), category * 2 + period)
    hours = (
        np.array([hours_of(item) for item in CATEGORIES])
        if effects
        else np.ones((len(CATEGORIES), 24))
    )
    hour = keyed_choices(bits, hours, category)
    return day * 86_400 + hour * 3600 + integers_below(bits, 60, category.size) * 60


def _spans(
    bits: np.random.PCG64, category: Integers, moment: Integers
) -> tuple[Integers, Integers]:
    """Return first and last possible moment in seconds; the last is -1 where the moment is known.

    A span that would leave the period is replaced by the moment itself.
    """
    usual = np.array([item.span for item in CATEGORIES])[category]
    hours = usual * np.exp(0.6 * normals(bits, category.size))
    before = uniforms(bits, category.size)
    unknown = (usual > 0) & (uniforms(bits, category.size) >= _KNOWN_MOMENT)
    length = np.where(unknown, np.round(hours * 60).clip(20, 72 * 60), 0.0) * 60
    start = moment - np.round(length * before / 60).astype(np.int64) * 60
    end = start + length.astype(np.int64)
    unknown &= (start >= 0) & (end < known.DAYS * 86_400)
    return np.where(unknown, start, moment), np.where(unknown, end, -1)
