"""A victimisation and perception survey of residents aged 15 and over.

Two-stage sample: in each sector (stratum) blocks (PSU) are drawn in proportion to their residents,
and ten adults in each. A respondent's weight is the sector's adults divided by its respondents.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .draws import choices, keyed_choices, stream, uniforms, whole_parts
from .effects import planted
from .people import AGE_LIMITS
from .town import Town

RESPONDENTS = 4000
PER_PSU = 10
ROBBERY_PREVALENCE = 0.030
BURGLARY_PREVALENCE = 0.042
ROBBERY_REPORTED = 0.38
BURGLARY_REPORTED = 0.55
SAFE_AT_NIGHT = {"female": 0.34, "male": 0.47}
SAFE_LOSS_IN_HOT_SPOTS = 0.14
TRUST_POLICE = 0.41
TRUST_LOSS_OF_VICTIMS = 0.12
_SURVEY = 4


def robbery_prevalence(place: Town, *, effects: bool) -> Any:
    """Return each neighbourhood's probability of having been robbed in the last 12 months."""
    rate = planted().hot_rate if effects else np.ones(len(place.areas))
    return ROBBERY_PREVALENCE * rate


def draw_survey(place: Town, seed: int, *, effects: bool = True) -> Any:
    """Draw the microdata; the number of respondents does not depend on the number of incidents.

    Answers are 1 and 0; ``reported_…`` is null for those who were not victims. Victimisation refers
    to the last twelve months and trust to the police of the municipality.
    """
    import pandas as pd

    bits = stream(_SURVEY, seed)
    sectors = place.sectors["sector_id"].to_numpy()
    ages = place.areas[
        [name for name in place.areas if name.startswith("pop_") and name[4].isdigit()]
    ]
    adults_of_area = ages.to_numpy()[:, 1:].sum(axis=1)
    sector_of_area = np.searchsorted(sectors, place.areas["sector_id"].to_numpy())
    adults = np.bincount(sector_of_area, weights=adults_of_area, minlength=sectors.size)
    psu_count = whole_parts(np.sqrt(adults), RESPONDENTS // PER_PSU)
    sector_of_block = sector_of_area[place.area_of_block]
    drawn = []
    for sector, count in enumerate(psu_count):
        weight = np.where(sector_of_block == sector, place.residents, 0).astype(np.float64)
        drawn.append(choices(bits, weight, int(count)))
    stratum = np.repeat(np.repeat(np.arange(sectors.size), psu_count), PER_PSU)
    psu = np.repeat(np.arange(int(psu_count.sum())), PER_PSU)
    area = place.area_of_block[np.repeat(np.concatenate(drawn), PER_PSU)]
    count = area.size
    female = uniforms(bits, count) < 0.52
    band = 1 + keyed_choices(bits, ages.to_numpy()[:, 1:].astype(np.float64), area)
    limits = np.array(AGE_LIMITS)
    width = limits[band, 1] - limits[band, 0] + 1
    robbed = uniforms(bits, count) < robbery_prevalence(place, effects=effects)[area]
    burgled = uniforms(bits, count) < BURGLARY_PREVALENCE
    reported = {
        "reported_robbery": (uniforms(bits, count) < ROBBERY_REPORTED, robbed),
        "reported_burglary": (uniforms(bits, count) < BURGLARY_REPORTED, burgled),
    }
    safe = np.where(female, SAFE_AT_NIGHT["female"], SAFE_AT_NIGHT["male"])
    if effects:
        safe = safe - SAFE_LOSS_IN_HOT_SPOTS * (planted().hot_rate[area] > 1)
    trust = TRUST_POLICE - TRUST_LOSS_OF_VICTIMS * (robbed | burgled)
    return pd.DataFrame(
        {
            "respondent_id": np.arange(1, count + 1),
            "area_id": place.areas["area_id"].to_numpy()[area],
            "stratum": sectors[stratum],
            "psu": psu + 1,
            "weight": np.round((adults / (psu_count * PER_PSU))[stratum], 6),
            "sex": np.where(female, "female", "male"),
            "age": limits[band, 0] + np.floor(uniforms(bits, count) * width).astype(np.int64),
            "victim_robbery": robbed.astype(np.int64),
            "victim_burglary": burgled.astype(np.int64),
            **{
                name: pd.arrays.IntegerArray(answer.astype(np.int64), ~asked)
                for name, (answer, asked) in reported.items()
            },
            "feels_safe_day": (uniforms(bits, count) < safe + 0.3).astype(np.int64),
            "feels_safe_night": (uniforms(bits, count) < safe).astype(np.int64),
            "changed_habits": (uniforms(bits, count) < 0.75 - safe).astype(np.int64),
            "trust_police": (uniforms(bits, count) < trust).astype(np.int64),
            "trust_justice": (uniforms(bits, count) < trust - 0.09).astype(np.int64),
        }
    )
