"""Amounts, indices and offences as people write them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .appraisal import Interval
from .harm_weights import plain

NEEDS_EFFECT = QT_TRANSLATE_NOOP(
    "convivencia",
    "Give the events prevented as a number, or the table of effects of the displacement "
    "difference.",
)


def effect_given(
    effects: Any, prevented: float | None, low: float | None, high: float | None
) -> Interval:
    """Return the events prevented, from numbers or from the total of a table of effects.

    Raises
    ------
    InputError
        When neither is given, the table has no total, or the limits do not hold the estimate.
    """
    if effects is not None:
        return _from_table(effects)
    if prevented is None:
        raise InputError(NEEDS_EFFECT)
    ends = (-math.inf if low is None else low, math.inf if high is None else high)
    if not ends[0] <= prevented <= ends[1]:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The events prevented ({value:g}) must lie between their limits ({low:g} and "
                "{high:g}).",
            ),
            value=prevented,
            low=ends[0],
            high=ends[1],
        )
    return Interval(prevented, low, high)


def _from_table(effects: Any) -> Interval:
    """Take the total of a table in which fewer events are negative."""
    frame = getattr(effects, "attributes", effects)
    needed = ("effect", "estimate", "low", "high")
    whole = all(name in frame.columns for name in needed)
    total = frame[frame["effect"].astype(str) == "total"] if whole else None
    if total is None or len(total) != 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The table of effects needs the columns effect, estimate, low and high, and one "
                "row “total”.",
            )
        )
    row = total.iloc[0]
    try:
        numbers = [float(row[name]) for name in ("estimate", "high", "low")]
    except (TypeError, ValueError):
        numbers = [math.nan]
    if not math.isfinite(numbers[0]):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "The row “total” of the table of effects holds no numbers."
            )
        )
    value, low, high = (-number if math.isfinite(number) else None for number in numbers)
    return Interval(value, low, high)


def read_amounts(entries: Sequence[str | float]) -> tuple[float, ...]:
    """Read the cost of each year.

    Raises
    ------
    InputError
        When one is no amount of zero or more.
    """
    try:
        amounts = tuple(float(entry) for entry in entries)
    except ValueError:
        amounts = (-1.0,)
    if any(not 0 <= amount < math.inf for amount in amounts):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“programme_cost” needs a number of zero or more for each year, such as 250000, "
                "40000; it was “{value}”.",
            ),
            value=", ".join(str(entry) for entry in entries),
        )
    return amounts


def read_index(entries: Sequence[str]) -> dict[int, float]:
    """Read a price index such as ``2020=100``."""
    index = {}
    for entry in entries:
        year, _, number = entry.partition("=")
        try:
            index[int(year)] = float(number)
        except ValueError:
            index[0] = 0.0
        if min(index.values()) <= 0 or not all(math.isfinite(item) for item in index.values()):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "A price index is written as 2020=100, a year and a number above 0, not "
                    "“{value}”.",
                ),
                value=entry,
            )
    return index


def read_mix(entries: Sequence[str]) -> dict[str, float]:
    """Read offences and how many of each, such as ``Robbery=70``."""
    mix: dict[str, float] = {}
    for entry in entries:
        name, separator, number = entry.rpartition("=")
        try:
            count = float(number)
        except ValueError:
            count = -1.0
        if not separator or not name.strip() or not 0 <= count < math.inf:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Offences are written as Robbery=70, a name and a number of zero or more, not "
                    "“{value}”.",
                ),
                value=entry,
            )
        mix[name.strip()] = mix.get(name.strip(), 0.0) + count
    return mix


def shares_of(mix: Mapping[str, float], known: Sequence[str]) -> dict[str, float]:
    """Return the share of each offence, by its plain name.

    Raises
    ------
    InputError
        When nothing says which of several offences with a cost the events are.
    """
    total = sum(mix.values())
    if total > 0:
        shares: dict[str, float] = {}
        for name, count in mix.items():
            shares[plain(name)] = shares.get(plain(name), 0.0) + count / total
        return shares
    if len(known) > 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The unit costs are of several offences ({known}): say with “mix” which the events "
                "are, such as {first}=100.",
            ),
            known=", ".join(known[:12]),
            first=known[0],
        )
    return dict.fromkeys(known, 1.0)
