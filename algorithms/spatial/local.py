"""What the local statistics share: prepared units, p-values, corrected classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..areas.table import AreaTable, area_table
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from . import weights as neighbour_weights
from .inference import adjusted_p_values

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

MINIMUM_PERMUTATIONS = 99
SPARSE_SHARE = 0.5
Correction = Literal["fdr", "none", "bonferroni"]


@dataclass(frozen=True, slots=True)
class Units:
    """The areas that take part in a statistic, in the order that fixes the draws.

    Parameters
    ----------
    table : AreaTable
        All areas.
    positions : numpy.ndarray
        Row positions of the areas with a value and a shape, sorted by identifier.
    values : numpy.ndarray
        Their values.
    weights : NeighbourWeights
        Their neighbours among each other.
    caveats : tuple of Caveat
        What was left out or assumed.
    """

    table: AreaTable
    positions: NDArray[np.int64]
    values: FloatArray
    weights: neighbour_weights.NeighbourWeights
    caveats: tuple[Caveat, ...]

    def spread(self, values: NDArray[Any], missing: Any) -> NDArray[Any]:
        """Return one value for each row of the layer, ``missing`` where the area took no part."""
        result = np.full(
            len(self.table.frame), missing, dtype=object if isinstance(missing, str) else float
        )
        result[self.positions] = values
        return result


def prepared_units(
    areas: Any,
    value: str,
    area_id: str | None,
    weights: Any,
    *,
    neighbours: int,
    distance: float | None,
    weights_file: str | None,
    crs: str | None,
) -> Units:
    """Read the value, leave out what is missing and find the neighbours among the rest.

    Raises
    ------
    InputError
        When fewer than two areas have a value, or the weights cannot be built.
    """
    table = area_table(areas, area_id)
    values, caveats = table.numbers(value)
    has_shape = np.array([shape is not None for shape in table.shapes])
    usable = np.isfinite(values) & has_shape
    positions = table.order[usable[table.order]]
    if len(positions) < 2:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has {count} area(s) with a value in “{column}”; two or more are needed.",
            ),
            layer=table.title,
            count=len(positions),
            column=value,
        )
    built, more = build_weights(
        table,
        positions,
        weights,
        neighbours=neighbours,
        distance=distance,
        weights_file=weights_file,
        crs=crs,
    )
    islands = int(built.islands.sum())
    if islands:
        more = (*more, caveat("islands", count=islands))
    return Units(table, positions, values[positions], built, (*table.caveats, *caveats, *more))


def build_weights(
    table: AreaTable,
    positions: NDArray[np.int64],
    weights: Any,
    *,
    neighbours: int,
    distance: float | None,
    weights_file: str | None,
    crs: str | None,
) -> tuple[neighbour_weights.NeighbourWeights, tuple[Caveat, ...]]:
    """Build the weights asked for among the areas at ``positions``."""
    import shapely

    if not isinstance(weights, str):
        whole = neighbour_weights.from_graph(weights, table.identifiers)
        return whole.reordered(positions), ()
    if weights == "file":
        if weights_file is None:
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "Choose the weights file, or other neighbours.")
            )
        return neighbour_weights.from_file(weights_file, table.identifiers).reordered(positions), ()
    if weights in {"queen", "rook"}:
        return neighbour_weights.contiguity(table.shapes[positions], rook=weights == "rook"), ()
    shapes, _, caveats = table.measured(crs)
    centroids = shapely.get_coordinates(shapely.centroid(shapes[positions]))
    if weights == "knn":
        return neighbour_weights.nearest(centroids, neighbours), caveats
    if weights == "distance_band":
        return neighbour_weights.distance_band(centroids, distance), caveats
    return neighbour_weights.kernel(centroids, distance, neighbours), caveats


def check_permutations(permutations: int) -> None:
    """Refuse a number of permutations too small to say anything."""
    if 0 < permutations < MINIMUM_PERMUTATIONS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“permutations” must be 0 or at least {bound}, but is {value}."
            ),
            bound=MINIMUM_PERMUTATIONS,
            value=permutations,
        )


def corrected(
    p_sim: FloatArray,
    p_value: FloatArray,
    permutations: int,
    correction: Correction,
    islands: NDArray[np.bool_],
) -> FloatArray:
    """Correct the p-values that serve: permutation ones when there are any. Islands are no test."""
    chosen = np.where(islands, np.nan, p_sim if permutations else p_value)
    return adjusted_p_values(chosen, correction)


def inference_caveats(
    values: FloatArray,
    tested: int,
    permutations: int,
    correction: Correction,
    alpha: float,
    column: str,
    *,
    directed: bool = False,
) -> tuple[Caveat, ...]:
    """Say what weakens the test: no variation, sparse counts, too few permutations, many tests."""
    found: list[Caveat] = []
    if float(np.ptp(values)) == 0.0:
        found.append(caveat("no_variation", column=column))
    whole = bool((values == np.rint(values)).all()) and float(values.min(initial=0)) >= 0
    empty = float((values == 0).mean())
    if permutations == 0:
        found.append(caveat("no_permutations"))
        if whole and empty > SPARSE_SHARE:
            found.append(caveat("sparse_counts", share=empty))
    elif tested:
        smallest = (1 if directed else 2) / (permutations + 1)
        # Benjamini–Hochberg is at its strictest for a single true place
        if correction != "none" and smallest > alpha / tested:
            needed = int(np.ceil((1 if directed else 2) * tested / alpha)) - 1
            found.append(
                caveat(
                    "permutations_too_few",
                    permutations=permutations,
                    smallest=smallest,
                    needed=min(needed, 999_999),
                )
            )
    if correction == "none" and tested > 1:
        found.append(caveat("multiple_testing", count=tested, expected=round(tested * alpha, 1)))
    return tuple(found)
