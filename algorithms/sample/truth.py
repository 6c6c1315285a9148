"""What an analysis of the sample should find: every planted effect, with places and numbers."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import effects as known
from . import survey
from .categories import (
    BURGLARY,
    CATEGORIES,
    EXTORTION,
    ROBBERY,
    THEFT,
    hours_of,
    months_of,
    weekdays_of,
)
from .draws import Floats
from .model import model
from .names import MUNICIPALITY
from .outline import CRS
from .town import Town


def truth_of(place: Town, size: int, seed: int, *, effects: bool) -> dict[str, Any]:
    """Return the truth as plain JSON values; what is not planted is null."""
    truth: dict[str, Any] = {
        "title": MUNICIPALITY,
        "fictional": True,
        "size": size,
        "seed": seed,
        "effects": effects,
        "crs": CRS,
        "period": {"start": known.FIRST_DAY.isoformat(), "end": known.LAST_DAY.isoformat()},
        "town": _town(place),
        "expected_counts": _expected(place, size, effects=effects),
        "survey": _survey(place, effects=effects),
    }
    for name, planted in (
        ("hot_spots", _hot_spots),
        ("theft_blocks", _theft_blocks),
        ("near_repeat", _near_repeat),
        ("time", _time),
        ("intervention", _intervention),
    ):
        truth[name] = planted(place) if effects else None
    return truth


def _town(place: Town) -> dict[str, Any]:
    population = place.areas["population"].to_numpy()
    ids, labels = place.areas["area_id"].to_numpy(), place.areas["area_name"].to_numpy()
    inhabited = np.where(population > 0, population, population.max() + 1)
    least = int(np.argmin(inhabited))
    return {
        "areas": len(place.areas),
        "sectors": len(place.sectors),
        "blocks": len(place.blocks),
        "streets": len(place.streets),
        "population": int(population.sum()),
        "unpopulated_area_ids": [str(name) for name in ids[population == 0]],
        "least_populated": {
            "area_id": str(ids[least]),
            "area_name": str(labels[least]),
            "population": int(population[least]),
        },
    }


def _expected(place: Town, size: int, *, effects: bool) -> dict[str, float]:
    """Return the expected number of incidents of each category, near repeats included."""
    expected = model(place, effects=effects)
    return {
        category.label: round(float(expected.cells[row].sum()) * size, 1)
        for row, category in enumerate(CATEGORIES)
    }


def _hot_spots(place: Town) -> dict[str, Any]:
    planted = known.planted()
    clusters = []
    for cluster in planted.clusters:
        rows = sorted(cluster)
        clusters.append(
            {
                "area_ids": [str(place.areas["area_id"].iloc[row]) for row in rows],
                "area_names": [str(place.areas["area_name"].iloc[row]) for row in rows],
                "relative_rate": float(planted.hot_rate[rows[0]]),
            }
        )
    return {
        "category": ROBBERY,
        "baseline": "Elsewhere robbery is proportional to residents.",
        "period": {
            "start": known.FIRST_DAY.isoformat(),
            "end": known.INTERVENTION.isoformat(),
            "end_included": False,
            "note": "From the intervention on, its effects come on top.",
        },
        "clusters": clusters,
    }


def _theft_blocks(place: Town) -> dict[str, Any]:
    planted = known.planted()
    blocks = place.blocks.iloc[planted.theft_blocks]
    return {
        "category": THEFT,
        "block_ids": [str(name) for name in blocks["block_id"]],
        "area_ids": sorted({str(name) for name in blocks["area_id"]}),
        "relative_rate": known.THEFT_BLOCK_RATE,
        "unpopulated_area": {
            "area_id": str(place.areas["area_id"].iloc[planted.unpopulated]),
            "as_if_population": known.AMBIENT_THEFT_POPULATION,
        },
    }


def _near_repeat(place: Town) -> dict[str, Any]:
    del place
    return {
        "category": BURGLARY,
        "share": known.NEAR_REPEAT_SHARE,
        "distance_m": known.NEAR_REPEAT_DISTANCE,
        "days": [1, known.NEAR_REPEAT_DAYS],
    }


def _time(place: Town) -> dict[str, Any]:
    del place
    days = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

    def listed(weights: Floats) -> list[float]:
        return [round(float(weight), 4) for weight in weights]

    return {
        "categories": {
            category.label: {
                "peak_month": category.peak.month,
                "peak_weekdays": [
                    day
                    for day, weight in zip(days, category.peak.weekdays, strict=True)
                    if weight == max(category.peak.weekdays) > min(category.peak.weekdays)
                ],
                "peak_hour": category.peak.hour,
                "months": listed(months_of(category)),
                "weekdays": listed(weekdays_of(category)),
                "hours": listed(hours_of(category)),
                "interval_hours": category.span,
            }
            for category in CATEGORIES
        },
        "yearly_growth": {EXTORTION: known.EXTORTION_GROWTH},
    }


def _intervention(place: Town) -> dict[str, Any]:
    planted = known.planted()
    treated = place.area_of_block[planted.zone == 0]
    control = place.area_of_block[planted.zone == known.ZONES.index("treatment_control")]
    ids = place.areas["area_id"].to_numpy()
    return {
        "category": ROBBERY,
        "start": known.INTERVENTION.isoformat(),
        "before": ["2023-01-01", "2023-12-31"],
        "after": ["2024-01-01", "2024-12-31"],
        "treatment_area_ids": [str(name) for name in np.unique(ids[treated])],
        "treatment_control_area_ids": [str(name) for name in np.unique(ids[control])],
        "ring_m": known.RING_WIDTH,
        "rate_ratios": {
            "treatment": 1 + known.TREATED_EFFECT,
            "displacement": 1 + known.DISPLACED_EFFECT,
            "treatment_control": 1.0,
            "displacement_control": 1.0,
        },
    }


def _survey(place: Town, *, effects: bool) -> dict[str, Any]:
    """Return the probabilities of answers; prevalence is that of residents aged 15 and over."""
    prevalence = survey.robbery_prevalence(place, effects=effects)
    adults = (place.areas["population"] - place.areas["pop_0_14"]).to_numpy()
    return {
        "respondents": survey.RESPONDENTS,
        "strata": "sector_id",
        "robbery_prevalence": round(float((prevalence * adults).sum() / adults.sum()), 5),
        "burglary_prevalence": survey.BURGLARY_PREVALENCE,
        "robbery_reporting_rate": survey.ROBBERY_REPORTED,
        "burglary_reporting_rate": survey.BURGLARY_REPORTED,
        "feels_safe_night": dict(survey.SAFE_AT_NIGHT),
        "feels_safe_night_loss_in_hot_spots": survey.SAFE_LOSS_IN_HOT_SPOTS if effects else 0.0,
        "trust_police": survey.TRUST_POLICE,
        "trust_police_loss_of_victims": survey.TRUST_LOSS_OF_VICTIMS,
    }
