"""What is planted in the town, and where: hot spots, the intervention and its zones.

The places follow from the town alone; so they are the same for every size and seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np

from .draws import Floats, Integers
from .outline import distance_from
from .town import Town, town

FIRST_DAY = date(2022, 1, 1)
LAST_DAY = date(2024, 12, 31)
DAYS = (LAST_DAY - FIRST_DAY).days + 1
INTERVENTION = date(2024, 1, 1)

TREATED_EFFECT = -0.40
DISPLACED_EFFECT = 0.15
RING_WIDTH = 350.0
THEFT_BLOCK_RATE = 8.0
AMBIENT_THEFT_POPULATION = 600
EXTORTION_GROWTH = 1.25

NEAR_REPEAT_SHARE = 0.25
NEAR_REPEAT_DISTANCE = 150.0
NEAR_REPEAT_DAYS = 14

ZONES = ("treatment", "displacement", "treatment_control", "displacement_control")

# Where each cluster of hot neighbourhoods lies (metres from the town's origin), how many
# neighbourhoods it has and how many times the town's usual robbery rate.
_CLUSTERS = (
    ((1150.0, -150.0), 3, 3.0),
    ((-300.0, -850.0), 2, 2.5),
    ((1000.0, 1550.0), 2, 2.5),
    ((2000.0, -2350.0), 1, 2.2),
)
_TREATED, _CONTROL = 1, 2
# A street market and a bus station, where thefts from the person gather in a few blocks.
_THEFT_PLACES = (((1250.0, -450.0), 10), ((-250.0, 1050.0), 8))


@dataclass(frozen=True, slots=True)
class Planted:
    """Rows of neighbourhoods and blocks that carry an effect.

    ``hot_rate`` is each neighbourhood's robbery rate relative to the town's usual one, before the
    intervention; ``zone`` each block's place in ``ZONES`` or -1.
    """

    clusters: tuple[tuple[int, ...], ...]
    hot_rate: Floats
    theft_blocks: Integers
    unpopulated: int
    zone: Integers


def _cluster(
    place: Town, middles: Floats, start: tuple[float, float], count: int
) -> tuple[int, ...]:
    """Return the neighbourhood nearest to a point and then its nearest neighbours."""
    away = distance_from(middles, start)
    away[place.areas["population"].to_numpy() < 1000] = np.inf
    chosen = [int(np.argmin(away))]
    while len(chosen) < count:
        beside = {
            two if one in chosen else one
            for one, two in place.area_neighbours
            if (one in chosen) != (two in chosen)
        }
        chosen.append(min(sorted(beside), key=lambda area: float(away[area])))
    return tuple(chosen)


def _zones(place: Town, clusters: tuple[tuple[int, ...], ...]) -> Integers:
    """Return each block's zone: the treated cluster, its like, and a ring of blocks around each."""
    import shapely

    zone = np.full(len(place.blocks), -1, dtype=np.int64)
    middles = shapely.centroid(place.blocks.geometry.array)
    for name, cluster in (("treatment", _TREATED), ("treatment_control", _CONTROL)):
        inside = np.isin(place.area_of_block, clusters[cluster])
        core = shapely.coverage_union_all(np.asarray(place.blocks.geometry.array)[inside])
        zone[inside] = ZONES.index(name)
        ring = np.asarray(shapely.dwithin(middles, core, RING_WIDTH)) & (zone < 0)
        zone[ring] = ZONES.index(name.replace("treatment", "displacement"))
    return zone


@lru_cache(maxsize=1)
def planted() -> Planted:
    """Return where the effects are; nobody may change it."""
    import shapely

    place = town()
    middles = shapely.get_coordinates(shapely.centroid(place.areas.geometry.array))
    clusters = tuple(_cluster(place, middles, start, count) for start, count, _ in _CLUSTERS)
    hot_rate = np.ones(len(place.areas))
    for cluster, (_, _, rate) in zip(clusters, _CLUSTERS, strict=True):
        hot_rate[list(cluster)] = rate
    centres = shapely.get_coordinates(shapely.centroid(place.blocks.geometry.array))
    theft: list[int] = []
    for start, count in _THEFT_PLACES:
        away = distance_from(centres, start)
        away[place.residents == 0] = np.inf
        theft += [int(block) for block in np.argsort(away, kind="stable")[:count]]
    population = place.areas["population"].to_numpy()
    return Planted(
        clusters=clusters,
        hot_rate=hot_rate,
        theft_blocks=np.sort(np.array(theft, dtype=np.int64)),
        unpopulated=int(np.flatnonzero(population == 0)[0]),
        zone=_zones(place, clusters),
    )
