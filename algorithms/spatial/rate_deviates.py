"""Rates measured against the swing that their populations give them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..areas.denominators import population_floor
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .units import Units

    FloatArray = NDArray[np.float64]

DOMINATES = 0.1


def checked_counts(units: Units) -> FloatArray:
    """Return the units' numbers of events, or say that they are no counts.

    Raises
    ------
    InputError
        When one is below zero.
    """
    if units.values.min() < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A rate needs numbers of events of zero or more; “{column}” has {value}.",
            ),
            column=units.column,
            value=float(units.values.min()),
        )
    return units.values


def rate_deviates(events: FloatArray, population: FloatArray) -> FloatArray:
    """Return each rate's distance from the overall rate in units of its own spread.

    The empirical Bayes standardisation of Assunção and Reis (1999): the variance of a rate is that
    between areas plus the overall rate over its population. The part between areas may come out
    negative and is kept; only where that makes a variance negative does the Poisson part stand
    alone.

    Parameters
    ----------
    events, population : numpy.ndarray
        Shape (n,); population above zero.

    Returns
    -------
    numpy.ndarray
        Zeros when no rate differs from the overall one.
    """
    total = population.sum()
    overall = events.sum() / total
    rates = events / population
    spread = float((population * np.square(rates - overall)).sum() / total)
    between = spread - overall / (total / len(population))
    variance = between + overall / population
    variance = np.where(variance < 0, overall / population, variance)
    deviates = np.zeros(len(events))
    np.divide(rates - overall, np.sqrt(variance), out=deviates, where=variance > 0)
    return deviates


def dominated(deviates: FloatArray, population: FloatArray) -> tuple[Caveat, ...]:
    """Say when a single area's rate makes up a tenth or more of all variation.

    It is then the measure for all others, whose clusters disappear beside it.
    """
    squares = np.square(deviates)
    total = float(squares.sum())
    if total == 0.0 or float(squares.max()) < DOMINATES * total:
        return ()
    worst = int(np.argmax(squares))
    return (
        caveat(
            "rate_dominates",
            share=float(squares[worst]) / total,
            residents=f"{population[worst]:,.0f}",
            floor=f"{population_floor(population):,}",
        ),
    )
