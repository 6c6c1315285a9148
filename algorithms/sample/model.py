"""How many incidents to expect of each category, in each block and on each day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from . import effects as known
from .categories import CATEGORIES, EXTORTION, LABELS, ROBBERY, THEFT, months_of, weekdays_of
from .draws import Floats, Integers
from .town import Town


@dataclass(frozen=True, slots=True)
class Model:
    """Expected relative numbers.

    ``place`` (category, block) and ``day`` (category, day) are weights; ``cells`` (category, group,
    period) the share of all incidents; group 0 is outside, 1 in the treated area, 2 in its ring,
    and period 1 starts with the intervention.
    """

    place: Floats
    day: Floats
    cells: Floats
    group_of_block: Integers
    start: int

    def expected(self, category: str) -> Floats:
        """Return the share of all incidents expected of this category in each block."""
        row = LABELS.index(category)
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
    weights[LABELS.index(EXTORTION)] *= known.EXTORTION_GROWTH**year
    return weights


def _place_weights(place: Town, *, effects: bool) -> Floats:
    """Return each category's weight of every block: its residents, times the planted rates."""
    weights = np.tile(place.residents.astype(np.float64), (len(CATEGORIES), 1))
    if effects:
        planted = known.planted()
        weights[LABELS.index(ROBBERY)] *= planted.hot_rate[place.area_of_block]
        theft = weights[LABELS.index(THEFT)]
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
        factor[LABELS.index(ROBBERY), 1, 1] = 1 + known.TREATED_EFFECT
        factor[LABELS.index(ROBBERY), 2, 1] = 1 + known.DISPLACED_EFFECT
    # A category's share is that of its baseline; what is planted comes on top of it.
    residents = float(place.residents.sum())
    share = np.array([category.share for category in CATEGORIES])[:, None, None]
    time_share = by_period / known.DAYS
    if effects:
        time_share = by_period / by_period.sum(axis=1, keepdims=True)
        growth = LABELS.index(EXTORTION)
        time_share[growth] *= by_period[growth].sum() / known.DAYS
    cells = share * (by_group / residents)[:, :, None] * time_share[:, None, :] * factor
    return Model(places, days, cells / cells.sum(), group, start)
