"""The population that rates are standardised to: the study's own, a published one or a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.ages import STANDARDS, weights_of
from .strata import Strata, labels_of, read_strata

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..intake.points import Points

    FloatArray = NDArray[np.float64]


RATIOS = ("expected", "smr", "smr_low", "smr_high")


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference population.

    Parameters
    ----------
    weights : numpy.ndarray
        The share of each stratum of the study; they sum to one.
    rates : numpy.ndarray
        Events by person in each stratum; NaN when the reference has none.
    overall : float
        Events by person of the whole reference.
    """

    weights: FloatArray
    rates: FloatArray
    overall: float


def reference_of(
    standard: str,
    study: Strata,
    rows: Points | None,
    columns: Mapping[str, str | None],
    *,
    rates_needed: bool,
) -> Reference:
    """Return the reference population in the strata of the study.

    Raises
    ------
    InputError
        When its bands are not those of the study, or rates are needed and it has none.
    """
    if standard == "study":
        return _of_counts(*totals(study))
    if standard in STANDARDS:
        if rates_needed:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "A standard population has people but no events: for the indirect method take "
                    "all areas together, or a table with events.",
                )
            )
        return _published(standard, study)
    if rows is None:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Choose the table with the reference population.")
        )
    return _of_table(study, rows, columns, rates_needed=rates_needed)


def totals(study: Strata) -> tuple[FloatArray, FloatArray]:
    """Return events and people of each stratum in all areas together."""
    both = np.isfinite(study.events) & np.isfinite(study.population)
    return (
        np.where(both, study.events, 0.0).sum(axis=0),
        np.where(both, study.population, 0.0).sum(axis=0),
    )


def strata_table(study: Strata, chosen: Reference, per: float) -> dict[str, Any]:
    """Return the columns of the table of strata."""
    events, people = totals(study)
    return {
        "sex": [item.sex or None for item in study.strata],
        "age": [(item.band.label if item.band else item.age) or None for item in study.strata],
        "events": events,
        "population": people,
        "rate": _rates(events, people) * per,
        "weight": chosen.weights,
        "reference_rate": chosen.rates * per,
    }


def _rates(events: FloatArray, people: FloatArray) -> FloatArray:
    return np.divide(events, people, out=np.zeros(len(people)), where=people > 0)


def _of_counts(events: FloatArray, people: FloatArray) -> Reference:
    everybody = people.sum()
    if not everybody > 0:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "The reference population is empty."))
    return Reference(people / everybody, _rates(events, people), float(events.sum() / everybody))


def _published(standard: str, study: Strata) -> Reference:
    bands = [item.band for item in study.strata]
    known = [band for band in bands if band is not None]
    found = weights_of(known, STANDARDS[standard]) if len(known) == len(bands) else None
    if found is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The age bands {bands} cannot be made of the five-year bands of the standard; "
                "use bands that begin at 0, 5, 10 …, the last one at 85 or below.",
            ),
            bands=labels_of(study.strata),
        )
    # a standard by age alone weighs every sex alike
    weights = np.array(found)
    return Reference(weights / weights.sum(), np.full(len(bands), np.nan), float("nan"))


def _of_table(
    study: Strata, rows: Points, columns: Mapping[str, str | None], *, rates_needed: bool
) -> Reference:
    events = columns["events"]
    if events not in rows.attributes.columns and not rates_needed:
        events = None
    of_one = read_strata(
        rows,
        np.zeros(len(rows), dtype=np.int64),
        1,
        sex=columns["sex"],
        age=columns["age"],
        events=events,
        population=str(columns["population"]),
    )
    position = {item.key: number for number, item in enumerate(of_one.strata)}
    if set(position) != {item.key for item in study.strata}:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The sexes and age bands of “{layer}” ({its}) are not those of the areas "
                "({theirs}); sum both to the same bands first.",
            ),
            layer=str(rows.attrs.get("title", "reference")),
            its=labels_of(of_one.strata),
            theirs=labels_of(study.strata),
        )
    order = [position[item.key] for item in study.strata]
    people, happened = of_one.population[0][order], of_one.events[0][order]
    if not np.isfinite(people).all() or (rates_needed and not np.isfinite(happened).all()):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{layer}” must have a number in every row."),
            layer=str(rows.attrs.get("title", "reference")),
        )
    if np.isfinite(happened).all():
        return _of_counts(happened, people)
    weights = _of_counts(np.zeros(len(people)), people).weights
    return Reference(weights, np.full(len(people), np.nan), float("nan"))


def direct_rates(
    events: FloatArray, population: FloatArray, weights: FloatArray, *, exact: bool = True
) -> dict[str, FloatArray]:
    """Return directly standardised rates and their limits.

    Parameters
    ----------
    events, population : numpy.ndarray
        Shape (areas, strata); population above zero.
    weights : numpy.ndarray
        Shape (strata,), summing to one.
    exact : bool
        Gamma limits (Fay & Feuer 1997) instead of Dobson's.
    """
    from .intervals import dobson_interval, fay_feuer_interval

    share = weights / population
    rate, variance = (share * events).sum(axis=1), (share**2 * events).sum(axis=1)
    low, high = (
        fay_feuer_interval(rate, variance, share.max(axis=1))
        if exact
        else dobson_interval(rate, variance, events.sum(axis=1))
    )
    absent = np.full(len(rate), np.nan)
    return {"std_rate": rate, "low": low, "high": high} | dict.fromkeys(RATIOS, absent)


def indirect_rates(
    events: FloatArray, population: FloatArray, reference: Reference
) -> dict[str, FloatArray]:
    """Return observed ÷ expected with exact limits, and that ratio times the reference rate."""
    from .intervals import garwood_interval

    expected = population @ reference.rates
    total = events.sum(axis=1)
    low, high = garwood_interval(total)
    some = np.where(expected > 0, expected, np.nan)
    ratio, least, most = total / some, low / some, high / some
    return {
        "std_rate": ratio * reference.overall,
        "low": least * reference.overall,
        "high": most * reference.overall,
        "expected": expected,
        "smr": ratio,
        "smr_low": least,
        "smr_high": most,
    }
