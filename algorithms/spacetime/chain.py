"""From incidents to classes, moves and persistence: the steps of ``hot_spot_transitions``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.smoothing import empirical_bayes
from ..areas.table import AreaTable, area_table, extended
from ..core.caveats import Caveat, caveat, distinct
from ..core.errors import InputError
from ..core.progress import Progress, part_of
from ..core.text import QT_TRANSLATE_NOOP
from ..spatial.local import Inference
from ..spatial.neighbourhood import Neighbourhood
from .conditioned import neighbour_classes, neighbour_moves
from .markov import (
    expected_stay,
    independence,
    mean_first_passage,
    moves,
    probabilities,
    steady_state,
)
from .memory_test import Classing, memory_p_value
from .period_classes import PeriodClasses, hot_classes, normal_hot_classes, quantile_classes
from .period_counts import PeriodCounts, counts_by_period
from .persistence import persistence

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..spatial.weights import NeighbourWeights

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]

__all__ = ["Choices", "transitions_of"]

FEW_PERIODS, FEW_A_PERIOD = 8, 30
KINDS = ("persistent", "new", "intermittent", "former", "never")


@dataclass(frozen=True, slots=True)
class Choices:
    """What ``hot_spot_transitions`` was asked for, beside data, neighbours and inference."""

    classes: str
    class_count: int
    persistent_share: float
    by_neighbours: bool
    simulations: int
    population: str | None
    minimum_population: float


def transitions_of(
    areas: Any,
    incidents: Any,
    choices: Choices,
    inference: Inference,
    neighbourhood: Neighbourhood,
    counting: Mapping[str, Any],
    progress: Progress,
) -> tuple[dict[str, Any], dict[str, object], tuple[Caveat, ...]]:
    """Return the parts, the summary and the caveats of the result."""
    import pandas as pd

    if choices.by_neighbours and choices.classes != "quantiles":
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Moves by the neighbours' class are for quantiles: a hot spot holds its "
                "neighbours already.",
            )
        )
    table = area_table(areas, counting["area_id"])
    progress(0.02, QT_TRANSLATE_NOOP("convivencia", "Matching incidents to areas"))
    counted = counts_by_period(table, incidents, **counting)
    positions, people, more = _taking_part(table, choices)
    weights, told = neighbourhood.among(table, positions)
    if islands := int(weights.islands.sum()):
        told = (*told, caveat("islands", count=islands))
    values = _values(counted.counts[positions], people)
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    found = (
        hot_classes(values, weights, inference, part_of(progress, 0.1, 0.6))
        if choices.classes == "hot_spots"
        else quantile_classes(values, choices.class_count)
    )
    chain = moves(found.classes, len(found.names))
    p_sim = _memory(values, weights, found, choices, inference, part_of(progress, 0.6, 0.95))
    against = independence(chain)
    frame, kinds = _areas(table, positions, weights, found, counted, choices)
    chances = probabilities(chain)
    parts = {
        "areas": frame,
        "classes": _classes(table, positions, found, counted),
        "transitions": _moves(found.names, chain, chances),
        "states": pd.DataFrame(
            {
                "class": found.names,
                "area_periods": [
                    int((found.classes == item).sum()) for item in range(len(found.names))
                ],
                "left": chain.sum(axis=1),
                "steady_state": steady_state(chances),
                "expected_stay": expected_stay(chances),
            }
        ),
    }
    if choices.by_neighbours:
        parts["conditioned"] = _conditioned(values, weights, found)
    summary: dict[str, object] = {
        "areas": len(positions),
        "periods": len(counted.starts),
        **{name: int((kinds == name).sum()) for name in KINDS},
        "chi_square": against.chi_square,
        "likelihood_ratio": against.likelihood_ratio,
        "freedom": against.freedom,
        "p_sim": None if np.isnan(p_sim) else p_sim,
        "islands": islands,
        "weights": dict(weights.facts),
    }
    weak = _weaknesses(counted.counts[positions], found, chain, chances, inference, choices)
    return parts, summary, distinct((*table.caveats, *counted.caveats, *more, *told, *weak))


def _taking_part(
    table: AreaTable, choices: Choices
) -> tuple[IntArray, FloatArray | None, tuple[Caveat, ...]]:
    """Return the areas with a shape, and with residents where rates are asked for."""
    usable = np.array([shape is not None for shape in table.shapes])
    people = None
    found: list[Caveat] = []
    if choices.population is not None:
        every, notes = table.numbers(choices.population)
        found += notes
        if (every < 0).any():
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "“{column}” has a negative population."),
                column=choices.population,
            )
        if empty := int((usable & (every == 0)).sum()):
            found.append(caveat("no_population", count=empty))
        usable &= np.isfinite(every) & (every > 0)
        floor = choices.minimum_population
        if few := int((usable & (every < floor)).sum()):
            found.append(caveat("few_residents", count=few, floor=f"{floor:,g}"))
        usable &= every >= floor
        people = every
    positions = table.order[usable[table.order]]
    if len(positions) < 2:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Areas of “{layer}” that can take part: {count}; two or more are needed.",
            ),
            layer=table.title,
            count=len(positions),
        )
    return positions, None if people is None else people[positions], tuple(found)


def _values(counts: IntArray, people: FloatArray | None) -> FloatArray:
    """Return counts, or rates smoothed towards the mean of each period."""
    events = counts.astype(float)
    if people is None:
        return events
    return np.column_stack([empirical_bayes(column, people) for column in events.T])


def _memory(
    values: FloatArray,
    weights: NeighbourWeights,
    found: PeriodClasses,
    choices: Choices,
    inference: Inference,
    progress: Progress,
) -> float:
    """Test whether classes of one period have to do with those of the one before."""
    if not choices.simulations:
        return float("nan")
    periods = values.shape[1]
    classing: list[Classing]
    if choices.classes == "hot_spots":
        classing = [
            normal_hot_classes(values[:, period], weights, inference) for period in range(periods)
        ]
    else:
        # a ranking goes with its values: the classes themselves are dealt out
        values = found.classes.astype(float)
        classing = [lambda arranged: arranged.astype(np.int8)] * periods
    return memory_p_value(
        values,
        classing,
        len(found.names),
        simulations=choices.simulations,
        seed=inference.seed,
        progress=progress,
    )


def _areas(
    table: AreaTable,
    positions: IntArray,
    weights: NeighbourWeights,
    found: PeriodClasses,
    counted: PeriodCounts,
    choices: Choices,
) -> tuple[Any, NDArray[Any]]:
    """Return the layer with each area's history, and what kind of hot spot each is."""
    import pandas as pd

    history = persistence(found.classes == found.hot, choices.persistent_share)
    kinds = history.kind.copy()
    last = np.array([*found.names, "island"], dtype=object)[found.classes[:, -1]]
    if choices.classes == "hot_spots":
        kinds[weights.islands] = "island"
    alone = kinds == "island"
    rows = len(table.frame)
    kind, last_class = (np.full(rows, "no_data", dtype=object) for _ in range(2))
    kind[positions], last_class[positions] = kinds, last
    numbers = {}
    for name, values in (
        ("hot_periods", history.hot_periods),
        ("longest_run", history.longest_run),
    ):
        whole = pd.array(np.zeros(rows, dtype=np.int64), dtype="Int64")
        whole[:] = pd.NA
        whole[positions[~alone]] = values[~alone]
        numbers[name] = whole
    share = np.full(rows, np.nan)
    share[positions[~alone]] = history.hot_periods[~alone] / found.classes.shape[1]
    day = np.full(rows, np.datetime64("NaT"), dtype="datetime64[s]")
    some = (history.last_hot >= 0) & ~alone
    day[positions[some]] = counted.starts[history.last_hot[some]]
    columns = {
        "hot_periods": numbers["hot_periods"],
        "hot_share": share,
        "longest_run": numbers["longest_run"],
        "last_hot": day,
        "last_class": last_class,
        "persistence": kind,
    }
    return extended(table.frame, columns), kinds


def _classes(
    table: AreaTable, positions: IntArray, found: PeriodClasses, counted: PeriodCounts
) -> Any:
    import pandas as pd

    number = found.classes.shape[1]
    names = np.array([*found.names, "island"], dtype=object)
    return pd.DataFrame(
        {
            "area_id": np.repeat(table.identifiers[positions], number),
            "period_start": np.tile(counted.starts.astype("datetime64[s]"), len(positions)),
            "count": counted.counts[positions].ravel(),
            "z": found.z.ravel(),
            "p_adjusted": found.p_adjusted.ravel(),
            "class": names[found.classes.ravel()],
        }
    )


def _moves(names: tuple[str, ...], chain: IntArray, chances: FloatArray) -> Any:
    import pandas as pd

    return pd.DataFrame(
        {
            "from_class": np.repeat(np.array(names, dtype=object), len(names)),
            "to_class": np.tile(np.array(names, dtype=object), len(names)),
            "transitions": chain.ravel(),
            "probability": chances.ravel(),
            "first_passage": mean_first_passage(chances).ravel(),
        }
    )


def _conditioned(values: FloatArray, weights: NeighbourWeights, found: PeriodClasses) -> Any:
    import pandas as pd

    count = len(found.names)
    around = neighbour_classes(values, weights, count)
    frames = [
        _moves(found.names, table, probabilities(table))
        .drop(columns="first_passage")
        .assign(neighbour_class=name)
        for name, table in zip(
            found.names, neighbour_moves(found.classes, around, count), strict=True
        )
    ]
    joined = pd.concat(frames, ignore_index=True)
    return joined[["neighbour_class", "from_class", "to_class", "transitions", "probability"]]


def _weaknesses(
    counts: IntArray,
    found: PeriodClasses,
    chain: IntArray,
    chances: FloatArray,
    inference: Inference,
    choices: Choices,
) -> list[Caveat]:
    """Say what weakens the reading of moves and of persistence."""
    areas, periods = found.classes.shape
    notes = [caveat("same_record_throughout")]
    if periods < FEW_PERIODS:
        notes.append(caveat("few_looks", count=periods))
    a_period = counts.sum(axis=0)
    if thin := int((a_period < FEW_A_PERIOD).sum()):
        notes.append(caveat("thin_periods", count=thin, periods=periods, least=FEW_A_PERIOD))
    left = chain.sum(axis=1)
    seen = np.array([(found.classes == item).any() for item in range(len(found.names))])
    for item in np.flatnonzero(seen & (left == 0)):
        notes.append(caveat("class_never_left", name=found.names[item]))
    if np.isnan(steady_state(chances)).any():
        notes.append(caveat("no_steady_state"))
    if found.merged:
        notes.append(caveat("classes_merged", count=found.merged, periods=periods))
    if choices.classes == "hot_spots":
        if inference.correction == "none":
            notes.append(
                caveat(
                    "multiple_testing",
                    count=areas * periods,
                    expected=round(areas * periods * inference.alpha, 1),
                )
            )
        else:
            notes.append(caveat("corrected_by_period", areas=areas))
    return notes
