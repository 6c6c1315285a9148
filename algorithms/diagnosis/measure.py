"""Which number tests of place look at: the smoothed rate where enough people live, or counts."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..areas.denominators import population_floor
from ..core.caveats import Caveat, caveat

TESTED = "tested_rate"


def tested_rates(areas: Any, population: str) -> tuple[Any, tuple[Caveat, ...]]:
    """Return the areas with the rate that is tested: missing where too few people live."""
    from ..intake.columns import numeric_column

    people, _ = numeric_column(areas, population, "")
    floor = population_floor(people)
    enough = people >= floor
    lost = int((~enough & np.isfinite(people) & (people > 0)).sum())
    frame = areas.copy()
    frame[TESTED] = np.where(enough, frame["eb_rate"], np.nan)
    return frame, (caveat("few_residents", count=lost, floor=floor),) if lost else ()
