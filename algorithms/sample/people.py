"""Who lives where: residents of blocks, and neighbourhoods by sex, age, household and poverty."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .draws import Floats, Integers, normals, stream, uniforms, whole_parts
from .outline import distance_from

POPULATION = 184_320
AGE_BANDS = ("0_14", "15_29", "30_44", "45_59", "60p")
AGE_LIMITS = ((0, 14), (15, 29), (30, 44), (45, 59), (60, 94))
WETLAND_POPULATION = 74
_PEOPLE_SEED = 20_220_102
_PER_HECTARE = {"old": 92.0, "inner": 105.0, "outer": 38.0, "informal": 150.0, "industrial": 7.0}
_AGES = np.array([0.235, 0.255, 0.215, 0.165, 0.130])


def residents_of_blocks(
    kinds: list[str], hectares: Floats, area_of_block: Integers, nobody: int, wetland: int
) -> Integers:
    """Return each block's residents.

    Density depends on the kind of district and varies from block to block; one block in forty is a
    park or a square. Nobody lives in the neighbourhood ``nobody`` and few in ``wetland``.
    """
    bits = stream(_PEOPLE_SEED)
    density = np.array([_PER_HECTARE[kind] for kind in kinds])
    density = density * np.exp(0.35 * normals(bits, density.size))
    weight = np.round(density * hectares, 6)
    weight[uniforms(bits, density.size) < 1 / 40] = 0.0
    few = area_of_block == wetland
    weight[(area_of_block == nobody) | few] = 0.0
    residents = whole_parts(weight, POPULATION - WETLAND_POPULATION)
    residents[few] = whole_parts(hectares[few], WETLAND_POPULATION)
    return residents


def people_of_areas(population: Integers, points: Floats, informal: Floats) -> dict[str, Any]:
    """Return the census columns of neighbourhoods; sexes and ages each add up to the population.

    ``poverty_share`` is the percentage of households under the poverty line: higher in informal
    neighbourhoods and farther from the old town. It is null where nobody lives.
    """
    bits = stream(_PEOPLE_SEED, 1)
    count = population.size
    away = distance_from(points) / 1000
    poverty = 9 + 4.2 * away + 22 * informal + 2.5 * normals(bits, count)
    poverty = np.clip(np.round(poverty, 1), 2.0, 78.0)
    poverty[population == 0] = math.nan
    female = np.round(population * (0.512 + 0.008 * normals(bits, count))).astype(np.int64)
    columns: dict[str, Any] = {"pop_f": female, "pop_m": population - female}
    young = np.nan_to_num((poverty - 20) / 100)
    bands = np.empty((count, len(AGE_BANDS)), dtype=np.int64)
    for index in range(count):
        tilt = 1 + young[index] * np.array([0.9, 0.4, 0.0, -0.5, -1.1])
        bands[index] = whole_parts(_AGES * tilt, int(population[index]))
    columns |= {f"pop_{band}": bands[:, place] for place, band in enumerate(AGE_BANDS)}
    # a fifth of those of 15 to 29 are 15, 16 or 17
    columns["under_18"] = bands[:, 0] + bands[:, 1] // 5
    size = 3.05 + 0.018 * np.nan_to_num(poverty)
    columns["households"] = np.round(population / size).astype(np.int64)
    cars = 1.1 - 0.012 * np.nan_to_num(poverty)
    columns["vehicles"] = np.round(columns["households"] * cars).astype(np.int64)
    columns["poverty_share"] = poverty
    return columns
