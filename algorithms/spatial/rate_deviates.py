"""Rates measured against the swing that their populations give them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .local import Units

    FloatArray = NDArray[np.float64]


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
