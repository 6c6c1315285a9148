"""Which number tests of place look at: the smoothed rate where enough people live, or counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat

if TYPE_CHECKING:
    from numpy.typing import NDArray

TESTED = "tested_rate"
MOST_RESIDENTS_ASKED = 1_000
SHARE_OF_MEDIAN = 0.25


def enough_residents(population: NDArray[np.float64]) -> tuple[NDArray[np.bool_], int]:
    """Tell which areas have enough residents for a rate to say something, and the floor.

    An airport, a campus or an industrial park with a hundred residents and a thousand reported
    events has a rate that no smoothing tames, and one such area hides every pattern of the others.
    The floor is a quarter of the median population of inhabited areas, at most 1,000.
    """
    inhabited = population[np.isfinite(population) & (population > 0)]
    floor = min(MOST_RESIDENTS_ASKED, int(SHARE_OF_MEDIAN * np.median(inhabited)))
    return population >= floor, floor


def tested_rates(areas: Any, population: str) -> tuple[Any, tuple[Caveat, ...]]:
    """Return the areas with the rate that is tested: missing where too few people live."""
    from ..intake.columns import numeric_column

    people, _ = numeric_column(areas, population, "")
    enough, floor = enough_residents(people)
    lost = int((~enough & np.isfinite(people) & (people > 0)).sum())
    frame = areas.copy()
    frame[TESTED] = np.where(enough, frame["eb_rate"], np.nan)
    return frame, (caveat("few_residents", count=lost, floor=floor),) if lost else ()
