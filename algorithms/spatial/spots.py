"""Hot and cold spots: Gi or Gi* with p-values and classes, for areas, cells and streets alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.progress import Progress, silent
from .inference import neighbour_sum_tails
from .local import Inference, Outcome
from .p_values import normal_p_values
from .z_scores import getis_ord_z

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]

LEVELS = ((0.01, "99"), (0.05, "95"), (0.10, "90"))
HOT, COLD = ("hot_99", "hot_95"), ("cold_99", "cold_95")
"""What a summary counts and a re-run looks for: 95 % or more."""


def hot_and_cold(
    values: FloatArray,
    weights: NeighbourWeights,
    inference: Inference,
    column: str,
    *,
    star: bool = True,
    progress: Progress = silent,
) -> Outcome:
    """Compute Gi or Gi*, with p-values and classes.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (n,), finite, in the order that fixes the draws.
    weights : NeighbourWeights
        Without self-neighbours.
    inference : Inference
        How chance is judged.
    column : str
        What the values are called, for the caveats.
    star : bool
        Gi* rather than Gi.
    """
    islands = weights.islands
    z = getis_ord_z(values, weights, star=star)
    z[islands] = np.nan
    p_value = normal_p_values(z, inference.alternative)
    p_sim = np.full(len(z), np.nan)
    direction = np.sign(z)
    if inference.permutations:
        tails = neighbour_sum_tails(
            values,
            weights,
            permutations=inference.permutations,
            seed=inference.seed,
            progress=progress,
        )
        p_sim = np.where(islands, np.nan, tails.p_values(inference.alternative))
        # Gi* counts the area itself, the draws do not: a lone high value amid significantly low
        # neighbours has z > 0 and is neither hot nor cold
        direction = np.where(tails.direction == direction, direction, 0.0)
    p_adjusted = inference.corrected(p_sim, p_value, islands)
    spot = spots(direction, p_adjusted, islands)
    return Outcome(
        {"z": z, "p_value": p_value, "p_sim": p_sim, "p_adjusted": p_adjusted, "spot": spot},
        {
            "hot": int(np.isin(spot, HOT).sum()),
            "cold": int(np.isin(spot, COLD).sum()),
            "islands": int(islands.sum()),
        },
        {"spot": "no_data"},
        inference.caveats(values, islands, column),
    )


def spots(
    direction: FloatArray, p_adjusted: FloatArray, islands: NDArray[np.bool_]
) -> NDArray[Any]:
    """Return the class of each unit from its direction and the corrected p-value."""
    spot = np.full(len(direction), "not_significant", dtype=object)
    # the strictest level is written last
    for level, name in reversed(LEVELS):
        reached = p_adjusted <= level
        spot[reached & (direction > 0)] = f"hot_{name}"
        spot[reached & (direction < 0)] = f"cold_{name}"
    spot[islands] = "island"
    return spot
