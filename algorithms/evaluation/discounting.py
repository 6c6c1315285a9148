"""Money over years: present value, internal rate of return, payback, and prices of one year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

LOWEST_RATE, HIGHEST_RATE = -0.999, 1e6


def present_value(flows: Sequence[float], rate: float) -> float:
    """Return the value today of yearly flows; year 0 is not discounted."""
    return sum(flow / (1 + rate) ** year for year, flow in enumerate(flows))


def sign_changes(flows: Sequence[float]) -> int:
    """Count how often yearly flows turn from losses to gains or back."""
    signs = [flow > 0 for flow in flows if flow != 0]
    return sum(one != other for one, other in pairwise(signs))


def internal_rate(flows: Sequence[float]) -> float | None:
    """Return the rate at which yearly flows are worth nothing today.

    None where they never change their sign, or do so several times: then there is no such rate, or
    there may be several.
    """
    if sign_changes(flows) != 1:
        return None
    from scipy.optimize import brentq

    # one change of sign has exactly one root (Descartes), but not always within reach
    ends = present_value(flows, LOWEST_RATE), present_value(flows, HIGHEST_RATE)
    if ends[0] * ends[1] >= 0:
        return None
    found: float = brentq(
        lambda rate: present_value(flows, rate), LOWEST_RATE, HIGHEST_RATE, xtol=1e-14, rtol=1e-14
    )
    return found


def discounted_payback(flows: Sequence[float], rate: float) -> int | None:
    """Return the first year by which discounted gains have paid for the losses, None if never."""
    total = 0.0
    for year, flow in enumerate(flows):
        total += flow / (1 + rate) ** year
        if total >= 0 and any(flows[: year + 1]):
            return year
    return None


def at_prices_of(value: float, year: int, price_year: int, index: Mapping[int, float]) -> float:
    """Return an amount of one year in the prices of another, by a price index.

    Raises
    ------
    InputError
        When the index lacks a year: amounts of different years are never added as they are.
    """
    if year == price_year:
        return value
    for needed in (year, price_year):
        if needed not in index:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Prices of {year} and {price_year} cannot be added: give the price index of "
                    "{needed}, such as {needed}=100.",
                ),
                year=year,
                price_year=price_year,
                needed=needed,
            )
    return value * index[price_year] / index[year]
