"""Global autocorrelation: is there any pattern at all?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.caveats import caveat
from ..core.declare import HOT_SPOTS, analysis
from ..core.errors import InputError
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alternative,
    AreaId,
    Areas,
    Crs,
    DataFrame,
    Distance,
    Neighbours,
    NumericColumn,
    Param,
    Permutations,
    Progress,
    Role,
    Seed,
    Weights,
    WeightsFile,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]

STATISTIC_COLUMNS = (
    Column("statistic", "text", QT_TRANSLATE_NOOP("convivencia", "Statistic")),
    Column("observed", "float", QT_TRANSLATE_NOOP("convivencia", "Observed"), decimals=4),
    Column("expected", "float", QT_TRANSLATE_NOOP("convivencia", "Expected by chance"), decimals=4),
    Column("variance", "float", QT_TRANSLATE_NOOP("convivencia", "Variance"), decimals=6),
    Column("z", "float", QT_TRANSLATE_NOOP("convivencia", "z-score")),
    Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value (normal)"), decimals=4),
    Column("p_sim", "float", QT_TRANSLATE_NOOP("convivencia", "p-value (permutation)"), decimals=4),
)
_BATCH_CELLS = 8_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class GlobalAutocorrelation(Result):
    """One statistic for the whole map."""

    SUMMARY: ClassVar = STATISTIC_COLUMNS
    statistics: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Global autocorrelation"),
        "table",
        *STATISTIC_COLUMNS,
        main=True,
    )


@dataclass(frozen=True, slots=True)
class Moments:
    """A global statistic and its moments under randomisation; z is positive for clustering."""

    observed: float
    expected: float
    variance: float
    z: float


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Is there a spatial pattern? (Moran, Geary, Getis–Ord)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "One number for the whole map: whether areas with similar values lie next to each other "
        "more than chance would have it. A positive z means clustering.",
    ),
    reference="Cliff & Ord (1981); Getis & Ord (1992)",
)
def global_autocorrelation(
    areas: Areas,
    value: NumericColumn,
    *,
    statistic: Annotated[
        Literal["moran", "geary", "getis_ord_g"],
        Role(
            "choice",
            choices=(
                ("moran", "Moran's I"),
                ("geary", "Geary's C"),
                ("getis_ord_g", "Getis–Ord G"),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Statistic"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Moran compares with the mean, Geary compares neighbours, G asks whether high "
                "values gather.",
            ),
        ),
    ] = "moran",
    weights: Weights = "queen",
    neighbours: Neighbours = 8,
    distance: Distance = None,
    weights_file: WeightsFile = None,
    permutations: Permutations = 9_999,
    alternative: Alternative = "two-sided",
    seed: Seed = 1,
    area_id: AreaId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> GlobalAutocorrelation:
    """Test the whole map for spatial autocorrelation.

    Moran's I and Geary's C use row-standardised weights, G binary ones. Moments, z and p are under
    randomisation and two-sided; areas without neighbours leave n. Permutations shuffle the values
    over all areas.
    """
    import numpy as np
    import pandas as pd

    from .inference import normal_p_values
    from .local import check_permutations, inference_caveats, prepared_units

    check_permutations(permutations)
    units = prepared_units(
        areas,
        value,
        area_id,
        weights,
        neighbours=neighbours,
        distance=distance,
        weights_file=weights_file,
        crs=crs,
    )
    connected = np.flatnonzero(~units.weights.islands)
    if len(connected) < 4:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Only {count} area(s) of “{layer}” have a value and a neighbour; at least four are "
                "needed.",
            ),
            count=len(connected),
            layer=units.table.title,
        )
    values = units.values[connected]
    if statistic == "getis_ord_g" and values.min() < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "Getis–Ord G needs values of zero or more; “{column}” has {value}."
            ),
            column=value,
            value=float(values.min()),
        )
    chosen = units.weights.reordered(connected)
    chosen = binary(chosen) if statistic == "getis_ord_g" else chosen.row_standardised()
    if float(np.ptp(values)) == 0.0:
        found = Moments(np.nan, np.nan, np.nan, np.nan)
        p_value = p_sim = np.nan
    else:
        found = moments(values, chosen, statistic)
        p_value = float(normal_p_values(np.array(found.z), alternative))
        p_sim = _permutation_p(values, chosen, statistic, permutations, alternative, seed, progress)
    row = {
        "statistic": statistic,
        "observed": found.observed,
        "expected": found.expected,
        "variance": found.variance,
        "z": found.z,
        "p_value": p_value,
        "p_sim": p_sim,
    }
    caveats = [*units.caveats, *inference_caveats(values, 1, permutations, "none", 0.05, value)]
    if permutations == 0 and not any(item.code == "no_permutations" for item in caveats):
        caveats.append(caveat("no_permutations"))
    return GlobalAutocorrelation(
        statistics=pd.DataFrame([row]),
        summary=row | {"areas": len(values), "weights": dict(units.weights.facts)},
        caveats=tuple(caveats),
    )


def binary(weights: NeighbourWeights) -> NeighbourWeights:
    """Return the same neighbours, each with weight one."""
    import dataclasses

    import numpy as np

    return dataclasses.replace(weights, values=np.ones(len(weights.values)), equal=True)


def moments(values: FloatArray, weights: NeighbourWeights, statistic: str) -> Moments:
    """Return a statistic with its moments under randomisation, from esda.

    Geary's z has its sign turned, so that a positive z means clustering for every statistic.
    """
    import warnings

    import numpy as np
    from esda import Geary, Moran
    from esda.getisord import G

    graph = _graph(weights)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if statistic == "moran":
            result = Moran(values, graph, transformation="r", permutations=0)
            return Moments(
                float(result.I), float(result.EI), float(result.VI_rand), float(result.z_rand)
            )
        if statistic == "geary":
            result = Geary(values, graph, transformation="r", permutations=0)
            return Moments(
                float(result.C), float(result.EC), float(result.VC_rand), -float(result.z_rand)
            )
        result = G(values, graph, permutations=0)
    z = (float(result.G) - float(result.EG)) / np.sqrt(float(result.VG))
    return Moments(float(result.G), float(result.EG), float(result.VG), float(z))


def _graph(weights: NeighbourWeights) -> object:
    import numpy as np
    from libpysal.graph import Graph

    focal = np.repeat(np.arange(weights.count), weights.degrees)
    return Graph.from_arrays(focal, weights.neighbours, weights.values)


def _permutation_p(
    values: FloatArray,
    weights: NeighbourWeights,
    statistic: str,
    permutations: int,
    alternative: Literal["two-sided", "directed"],
    seed: int,
    progress: Progress,
) -> float:
    """Shuffle the values over the map and count both tails, ties included."""
    import numpy as np

    from .draws import Draws
    from .inference import RELATIVE_TOLERANCE, TailCounts

    if permutations == 0:
        return float("nan")
    observed = float(_cross_products(values[:, None], weights, statistic)[0])
    draws = Draws(seed)
    batch = max(1, min(permutations, _BATCH_CELLS // len(values)))
    at_least = at_most = done = 0
    while done < permutations:
        width = min(batch, permutations - done)
        part = done / permutations
        orders = draws.ordered_samples(len(values), len(values), width, partial(progress, part, ""))
        shuffled = values[orders]
        simulated = _cross_products(shuffled, weights, statistic)
        slack = RELATIVE_TOLERANCE * float(np.abs(simulated).max())
        at_least += int((simulated >= observed - slack).sum())
        at_most += int((simulated <= observed + slack).sum())
        done += width
        progress(done / permutations, "")
    tails = TailCounts(np.array(at_least), np.array(at_most), permutations)
    return float(tails.p_values(alternative))


def _cross_products(values: FloatArray, weights: NeighbourWeights, statistic: str) -> FloatArray:
    """Return what varies over permutations of each statistic, for every column of values."""
    from scipy.sparse import csr_array

    matrix = csr_array(
        (weights.values, weights.neighbours, weights.starts), shape=(weights.count, weights.count)
    )
    centred = values if statistic == "getis_ord_g" else values - values.mean(axis=0)
    lagged: FloatArray = (centred * (matrix @ centred)).sum(axis=0)
    if statistic == "geary":
        row, column = weights.row_sums(), matrix.sum(axis=0)
        squared: FloatArray = ((row + column)[:, None] * centred**2).sum(axis=0) - 2 * lagged
        return squared
    return lagged
