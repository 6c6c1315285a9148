"""Incidents of any number, drawn from the town's people and the planted effects.

Without effects incidents are a homogeneous Poisson process over residents and time, conditioned on
their number. With effects, the expected number of a category in a block and on a day is its baseline
times the planted factors; the number of all incidents stays what was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Any

import numpy as np

from . import effects as known
from .categories import (
    BURGLARY,
    CATEGORIES,
    EXTORTION,
    MECHANISMS,
    PLACES,
    ROBBERY,
    THEFT,
    hours_of,
    months_of,
    weekdays_of,
)
from .draws import (
    Floats,
    Integers,
    choices,
    integers_below,
    keyed_choices,
    normals,
    stream,
    uniforms,
)
from .people import AGE_LIMITS
from .points import points_in_blocks
from .town import Town

CHUNK = 1_000_000
_INCIDENTS = 3
_LABELS = [category.label for category in CATEGORIES]
_UNKNOWN_VICTIM = 0.03
_KNOWN_MOMENT = 0.35
"""Share of burglaries and vehicle thefts whose moment is known all the same."""


@dataclass(frozen=True, slots=True)
class Model:
    """Expected relative numbers.

    ``place`` (category, block) and ``day`` (category, day) are weights; ``cells`` (category, group,
    period) the share of all incidents; group 0 is outside, 1 in the treated area, 2 in its ring, and
    period 1 starts with the intervention.
    """

    place: Floats
    day: Floats
    cells: Floats
    group_of_block: Integers
    start: int

    def expected(self, category: str) -> Floats:
        """Return the share of all incidents expected of this category in each block."""
        row = _LABELS.index(category)
        shares = np.zeros(self.place.shape[1])
        for group in range(3):
            inside = self.group_of_block == group
            shares[inside] = self.place[row, inside] / self.place[row, inside].sum()
            shares[inside] *= self.cells[row, group].sum()
        return shares


def _day_weights(*, effects: bool) -> Floats:
    """Return each category's weight of every day of the period."""
    if not effects:
        return np.ones((len(CATEGORIES), known.DAYS))
    days = [known.FIRST_DAY + timedelta(days=number) for number in range(known.DAYS)]
    month = np.array([day.month - 1 for day in days])
    weekday = np.array([day.weekday() for day in days])
    year = np.array([day.year - known.FIRST_DAY.year for day in days])
    weights = np.array(
        [months_of(category)[month] * weekdays_of(category)[weekday] for category in CATEGORIES]
    )
    weights[_LABELS.index(EXTORTION)] *= known.EXTORTION_GROWTH**year
    return weights


def _place_weights(place: Town, *, effects: bool) -> Floats:
    """Return each category's weight of every block: its residents, times the planted rates."""
    weights = np.tile(place.residents.astype(np.float64), (len(CATEGORIES), 1))
    if effects:
        planted = known.planted()
        weights[_LABELS.index(ROBBERY)] *= planted.hot_rate[place.area_of_block]
        theft = weights[_LABELS.index(THEFT)]
        theft[planted.theft_blocks] *= known.THEFT_BLOCK_RATE
        empty = np.flatnonzero(place.area_of_block == planted.unpopulated)
        theft[empty] = known.AMBIENT_THEFT_POPULATION / empty.size
    return weights


def model(place: Town, *, effects: bool) -> Model:
    """Return the expected numbers, with the planted effects or without any."""
    zone = known.planted().zone
    group = np.where(zone == 0, 1, np.where(zone == 1, 2, 0)).astype(np.int64)
    places = _place_weights(place, effects=effects)
    days = _day_weights(effects=effects)
    start = (known.INTERVENTION - known.FIRST_DAY).days
    by_group = np.stack([places[:, group == number].sum(axis=1) for number in range(3)], axis=1)
    by_period = np.stack([days[:, :start].sum(axis=1), days[:, start:].sum(axis=1)], axis=1)
    factor = np.ones((len(CATEGORIES), 3, 2))
    if effects:
        factor[_LABELS.index(ROBBERY), 1, 1] = 1 + known.TREATED_EFFECT
        factor[_LABELS.index(ROBBERY), 2, 1] = 1 + known.DISPLACED_EFFECT
    # A category's share is that of its baseline; what is planted comes on top of it.
    residents = float(place.residents.sum())
    share = np.array([category.share for category in CATEGORIES])[:, None, None]
    time_share = by_period / known.DAYS
    if effects:
        time_share = by_period / by_period.sum(axis=1, keepdims=True)
        growth = _LABELS.index(EXTORTION)
        time_share[growth] *= by_period[growth].sum() / known.DAYS
    cells = share * (by_group / residents)[:, :, None] * time_share[:, None, :] * factor
    return Model(places, days, cells / cells.sum(), group, start)


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
        burglary = np.flatnonzero(category == _LABELS.index(BURGLARY))
        _plant_near_repeats(bits, burglary, points, moment, block, follows)
    start, end = _spans(bits, category, moment)
    order = np.argsort(start, kind="stable")
    place_of = np.empty(count, dtype=np.int64)
    place_of[order] = np.arange(count)
    follows = np.where(follows >= 0, place_of[follows] + first, -1)[order]
    category, end = category[order], end[order]
    base = np.datetime64(known.FIRST_DAY, "s")
    until = base + end.astype("timedelta64[s]")
    until[end < 0] = np.datetime64("NaT")
    return pd.DataFrame(
        {
            "incident_id": np.arange(first, first + count),
            "occurred_at": base + start[order].astype("timedelta64[s]"),
            "occurred_until": until,
            "category": pd.Categorical.from_codes(category, _LABELS),
            "iccs": pd.Categorical.from_codes(category, [item.iccs for item in CATEGORIES]),
            **_victims(bits, category),
            **_circumstances(bits, category),
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


def _plant_near_repeats(
    bits: np.random.PCG64,
    burglary: Integers,
    points: Floats,
    moment: Integers,
    block: Integers,
    follows: Integers,
) -> None:
    """Move a share of the burglaries close to another, in place and time (arrays are changed).

    A follower lies within 150 m, evenly over the disc, and 1 to 14 days later at the hour it had;
    past the end of the period, as many days earlier; outside the town, on the opposite side, and if
    that is outside too, in the same place.
    """
    child = uniforms(bits, burglary.size) < known.NEAR_REPEAT_SHARE
    children, parents = burglary[child], burglary[~child]
    if not parents.size:
        return
    parent = parents[integers_below(bits, parents.size, children.size)]
    angle = 2 * np.pi * uniforms(bits, children.size)
    distance = known.NEAR_REPEAT_DISTANCE * 0.995 * np.sqrt(uniforms(bits, children.size))
    step = np.stack([distance * np.cos(angle), distance * np.sin(angle)], axis=1)
    placed = np.round(points[parent] + step, 2)
    found = _block_at(placed)
    for factor in (-1.0, 0.0):
        lost = found < 0
        placed[lost] = np.round(points[parent[lost]] + factor * step[lost], 2)
        found[lost] = _block_at(placed[lost])
    days = 1 + integers_below(bits, known.NEAR_REPEAT_DAYS, children.size)
    day = moment[parent] // 86_400 + days
    day = np.where(day >= known.DAYS, day - 2 * days, day)
    points[children] = placed
    moment[children] = day * 86_400 + moment[children] % 86_400
    block[children] = np.where(found >= 0, found, block[parent])
    follows[children] = parent


@lru_cache(maxsize=1)
def _block_tree() -> Any:
    import shapely

    from .town import town

    return shapely.STRtree(town().blocks.geometry.array)


def _block_at(points: Floats) -> Integers:
    """Return the block that holds each point, -1 outside the town."""
    import shapely

    found = np.full(len(points), -1, dtype=np.int64)
    hit, block = _block_tree().query(shapely.points(points), predicate="within")
    found[hit] = block
    return found


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


def _victims(bits: np.random.PCG64, category: Integers) -> dict[str, Any]:
    """Draw the victim's sex and age; unknown for some, absent when the victim is no person."""
    import pandas as pd

    count = category.size
    share = np.array([np.nan if item.female is None else item.female for item in CATEGORIES])
    sex = np.where(uniforms(bits, count) < share[category], 0, 1).astype(np.int64)
    absent = np.isnan(share)[category]
    band = keyed_choices(bits, np.array([item.ages for item in CATEGORIES]), category)
    limits = np.array(AGE_LIMITS)
    width = limits[band, 1] - limits[band, 0] + 1
    age = limits[band, 0] + np.floor(uniforms(bits, count) * width).astype(np.int64)
    sex[absent | (uniforms(bits, count) < _UNKNOWN_VICTIM)] = -1
    no_age = absent | (uniforms(bits, count) < _UNKNOWN_VICTIM)
    return {
        "victim_sex": pd.Categorical.from_codes(sex, ["female", "male"]),
        "victim_age": pd.arrays.IntegerArray(age.astype(np.int16), no_age),
    }


def _circumstances(bits: np.random.PCG64, category: Integers) -> dict[str, Any]:
    """Draw mechanism (absent where it does not apply) and kind of place."""
    import pandas as pd

    none = tuple(float(name == "unknown") for name in MECHANISMS)
    weights = np.array([item.mechanisms or none for item in CATEGORIES])
    mechanism = keyed_choices(bits, weights, category)
    mechanism[np.array([item.mechanisms is None for item in CATEGORIES])[category]] = -1
    where = keyed_choices(bits, np.array([item.places for item in CATEGORIES]), category)
    return {
        "mechanism": pd.Categorical.from_codes(mechanism, list(MECHANISMS)),
        "place_type": pd.Categorical.from_codes(where, list(PLACES)),
    }
