"""Test one number for the whole map: its moments, and what shuffling the values over it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import InputError
from ..core.progress import Progress
from ..core.text import QT_TRANSLATE_NOOP
from .draws import Draws
from .global_moments import (
    Moments,
    column_sums,
    counted_joins,
    geary_moments,
    getis_ord_g_moments,
    join_count_moments,
    moran_moments,
    weighted_sums,
)
from .p_values import RELATIVE_TOLERANCE, TailCounts, normal_p_values
from .rate_deviates import checked_counts, rate_deviates

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .local import Inference
    from .units import Units
    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]

_BATCH_CELLS = 8_000_000
_FEWEST = 4
_BINARY = frozenset({"getis_ord_g", "join_counts"})
_UNKNOWN = Moments(np.nan, np.nan, np.nan, np.nan)


@dataclass(frozen=True, slots=True)
class Tested:
    """One statistic of the whole map with its p-values; ``name`` tells kinds of joins apart."""

    name: str
    moments: Moments
    p_value: float
    p_sim: float


@dataclass(frozen=True, slots=True)
class WholeMap:
    """The connected units of a map, ready for one global statistic.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (n,): values, standardised rates, or zeros and ones for join counts.
    weights : NeighbourWeights
        Row-standardised or binary, as the statistic is defined; no unit is an island.
    statistic : str
        moran, geary, getis_ord_g, moran_eb_rate or join_counts.
    population : numpy.ndarray
        The residents of each unit, for a rate; zeros otherwise.
    """

    values: FloatArray
    weights: NeighbourWeights
    statistic: str
    population: FloatArray

    @classmethod
    def of(cls, units: Units, statistic: str, threshold: float | None) -> WholeMap:
        """Leave out islands and make the values and weights the statistic is defined on.

        Raises
        ------
        InputError
            When fewer than four units are connected, or the values are below zero where they
            must not be.
        """
        connected = np.flatnonzero(~units.weights.islands)
        if len(connected) < _FEWEST:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Areas of “{layer}” with a value and a neighbour: only {count}; at least four "
                    "are needed.",
                ),
                count=len(connected),
                layer=units.table.title,
            )
        values = units.values[connected]
        if statistic == "getis_ord_g" and values.min() < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Getis–Ord G needs values of zero or more; “{column}” has {value}.",
                ),
                column=units.column,
                value=float(values.min()),
            )
        if statistic == "getis_ord_g" and np.count_nonzero(values) == 1:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Getis–Ord G multiplies the values of neighbours, but only one area has a "
                    "“{column}” above zero.",
                ),
                column=units.column,
            )
        if statistic == "moran_eb_rate":
            values = rate_deviates(checked_counts(units)[connected], units.beside[connected])
        if statistic == "join_counts":
            values = (values > 0 if threshold is None else values >= threshold).astype(float)
        chosen = units.weights.reordered(connected)
        weights = chosen.binary() if statistic in _BINARY else chosen.row_standardised()
        return cls(values, weights, statistic, units.beside[connected])

    def tested(self, inference: Inference, progress: Progress) -> list[Tested]:
        """Return the statistic, or each kind of join, with its p-values."""
        if float(np.ptp(self.values)) == 0.0:
            names = ("both", "neither", "one") if self.statistic == "join_counts" else ("",)
            return [Tested(name, _UNKNOWN, np.nan, np.nan) for name in names]
        found = self._moments()
        p_sim = self._permutation_p(inference, progress)
        return [
            Tested(
                name,
                moments,
                float(normal_p_values(np.array(moments.z), inference.alternative)),
                p_sim.get(name, np.nan),
            )
            for name, moments in found.items()
        ]

    def _moments(self) -> Mapping[str, Moments]:
        if self.statistic == "join_counts":
            return join_count_moments(self.values > 0, self.weights)
        make = {"geary": geary_moments, "getis_ord_g": getis_ord_g_moments}
        return {"": make.get(self.statistic, moran_moments)(self.values, self.weights)}

    def _permutation_p(self, inference: Inference, progress: Progress) -> dict[str, float]:
        """Shuffle the values over the map and count both tails, ties included."""
        permutations = inference.permutations
        if permutations == 0:
            return {}
        varying = self._varying()
        observed = {name: float(item[0]) for name, item in varying(self.values[:, None]).items()}
        counts = {name: [0, 0] for name in observed}
        draws, size = Draws(inference.seed), len(self.values)
        batch = max(1, min(permutations, _BATCH_CELLS // size))
        done = 0
        while done < permutations:
            width = min(batch, permutations - done)
            tick = partial(progress, done / permutations, "")
            orders = draws.ordered_samples(size, size, width, tick)
            for name, simulated in varying(self.values[orders]).items():
                slack = RELATIVE_TOLERANCE * float(np.abs(simulated).max())
                counts[name][0] += int((simulated >= observed[name] - slack).sum())
                counts[name][1] += int((simulated <= observed[name] + slack).sum())
            done += width
            progress(done / permutations, "")
        return {
            name: float(
                TailCounts(np.array(upper), np.array(lower), permutations).p_values(
                    inference.alternative
                )
            )
            for name, (upper, lower) in counts.items()
        }

    def _varying(self) -> Callable[[FloatArray], Mapping[str, FloatArray]]:
        """Return what alone varies when values are shuffled, for every column of values."""
        if self.statistic == "join_counts":
            return partial(counted_joins, weights=self.weights)
        if self.statistic == "geary":
            margins = (self.weights.row_sums() + column_sums(self.weights))[:, None]
            return lambda columns: {
                "": (margins * np.square(self._centred(columns))).sum(axis=0)
                - 2 * self._products(columns)
            }
        return lambda columns: {"": self._products(columns)}

    def _products(self, columns: FloatArray) -> FloatArray:
        centred = self._centred(columns)
        products: FloatArray = (centred * weighted_sums(self.weights, centred)).sum(axis=0)
        return products

    def _centred(self, columns: FloatArray) -> FloatArray:
        return columns if self.statistic == "getis_ord_g" else columns - columns.mean(axis=0)
