"""From recorded events and the share that is reported to the events that there were."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.folding import plain_name
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import numeric_column, require_column
from ..intake.points import as_points

if TYPE_CHECKING:
    import pandas as pd

RATE_IS_A_SHARE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The reporting rate of “{offence}” must be a share from 0 to 1, not {value:g}: 15 % is 0.15.",
)


@dataclass(frozen=True, slots=True)
class Reporting:
    """The share of incidents that were reported, NaN where it or its error is not known."""

    rate: float
    se: float


@dataclass(frozen=True, slots=True)
class Adjusted:
    """How many events there were, with limits; NaN where that cannot be told."""

    estimate: float
    se: float
    low: float
    high: float
    multiplier: float


def adjusted(recorded: float, reporting: Reporting, confidence: float) -> Adjusted:
    """Divide the recorded events by the share that is reported.

    The error is that of the rate by the delta method, recorded · SE / r²; limits are taken on the
    log scale, N / r · exp(± z SE / r), since few reports leave a long way up. There were no fewer
    events than were recorded, so the lower limit ends there.

    Parameters
    ----------
    recorded : float
        Events in the record.
    reporting : Reporting
        Of incidents of the same offence.
    confidence : float
        Of the limits, as a share.
    """
    from scipy.stats import norm

    rate, error = reporting.rate, reporting.se
    if not rate > 0 or math.isnan(recorded):
        return Adjusted(*[math.nan] * 5)
    estimate = recorded / rate
    if not error > 0:
        return Adjusted(estimate, math.nan, math.nan, math.nan, 1 / rate)
    reach = float(norm.ppf(1 - (1 - confidence) / 2)) * error / rate
    low, high = estimate * math.exp(-reach), estimate * math.exp(reach)
    return Adjusted(estimate, recorded * error / rate**2, max(low, recorded), high, 1 / rate)


def checked_reporting(offence: str, rate: float, error: float) -> Reporting:
    """Return a reporting rate that is a share, with an error that is none or above zero.

    Raises
    ------
    InputError
        When the rate is no share, or the error negative.
    """
    if rate < 0 or rate > 1:
        raise InputError(RATE_IS_A_SHARE, offence=offence, value=rate)
    if error < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "The standard error of “{offence}” is negative ({value:g})."
            ),
            offence=offence,
            value=error,
        )
    return Reporting(rate, error)


def recorded_of(layer: Any, offence: str, count: str) -> dict[str, float]:
    """Return the recorded events of each offence; several rows of one add up, however written.

    Raises
    ------
    InputError
        When a column is missing, or a count negative.
    """
    table, title = _table_of(layer)
    require_column(table, offence, title)
    counts, _ = numeric_column(table, count, title, whole=True)
    found: dict[str, float] = {}
    written: dict[str, str] = {}
    for name, number in zip(table[offence], counts, strict=True):
        if number < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "“{offence}” has {value:g} recorded events: less than none."
                ),
                offence=str(name),
                value=float(number),
            )
        if _known(name):
            first = written.setdefault(plain_name(name), str(name).strip())
            found[first] = found.get(first, 0.0) + float(number)
    return found


def reporting_of(layer: Any, offence: str, rate: str, error: str | None) -> dict[str, Reporting]:
    """Return the reporting rate of each offence by its plain name.

    Of a table of survey estimates the rows of everybody are taken, shares and ratios.

    Raises
    ------
    InputError
        When a column is missing, a rate is no share, or an offence has several rates.
    """
    table, title = _table_of(layer)
    if {"grouped_by", "measure"} <= set(table.columns):
        whole = table["grouped_by"].fillna("").astype(str).str.strip() == ""
        table = table[whole & table["measure"].isin(["share", "ratio"])].reset_index(drop=True)
        if not len(table):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "“{layer}” has no share or ratio of all respondents."
                ),
                layer=title,
            )
    require_column(table, offence, title)
    rates, _ = numeric_column(table, rate, title)
    errors = [math.nan] * len(table)
    if error is not None:
        errors = list(numeric_column(table, error, title)[0])
    found: dict[str, Reporting] = {}
    for name, share, spread in zip(table[offence], rates, errors, strict=True):
        if not _known(name):
            continue
        key = plain_name(name)
        if key in found:
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "“{layer}” has several rates of “{offence}”."),
                layer=title,
                offence=str(name),
            )
        found[key] = checked_reporting(str(name), float(share), float(spread))
    return found


def pairs_of(match: Sequence[str]) -> dict[str, str]:
    """Read pairs such as ``Robo=reported_robbery``: the offence, then its name among the rates.

    Raises
    ------
    InputError
        When one is no pair.
    """
    found = {}
    for pair in match:
        left, sign, right = pair.partition("=")
        if not sign or not left.strip() or not right.strip():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“match” must be pairs such as Robo=reported_robbery, not “{value}”.",
                ),
                value=pair,
            )
        found[plain_name(left)] = plain_name(right)
    return found


def _known(name: object) -> bool:
    return name is not None and name == name and str(name).strip() not in {"", "<NA>"}


def _table_of(layer: Any) -> tuple[pd.DataFrame, str]:
    title = str((getattr(layer, "attrs", None) or {}).get("title", "table"))
    table = as_points(layer).attributes
    if len(table) == 0:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "“{layer}” is empty."), layer=title)
    return table, title
