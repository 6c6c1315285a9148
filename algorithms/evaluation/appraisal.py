"""Costs against benefits: flows by year, net present value, ratios, and what they hang on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from .discounting import discounted_payback, internal_rate, present_value, sign_changes

RATE_STEP = 0.02
PERSISTENCE_LOW = 0.5


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with limits, None where there are none."""

    value: float | None
    low: float | None = None
    high: float | None = None

    def through(self, function: Callable[[float], float]) -> Interval:
        """Return the interval of a rising function of it."""
        value, low, high = (
            None if one is None else function(one) for one in (self.value, self.low, self.high)
        )
        return Interval(value, low, high)


@dataclass(frozen=True, slots=True)
class Appraisal:
    """A programme, what it prevents and what that is worth.

    Parameters
    ----------
    cost : tuple of float
        Programme cost of each year, from year 0; empty when unknown, which is not zero.
    prevented : Interval
        Events prevented in one year, positive when there are fewer events.
    unit_cost : float or None
        What one of them costs; None when unknown.
    rate : float
        The discount rate.
    first_year, horizon : int
        The year of the first effect, and how many years there is one.
    persistence : float
        The share of the effect that is left a year later.
    """

    cost: tuple[float, ...]
    prevented: Interval
    unit_cost: float | None
    rate: float
    first_year: int = 0
    horizon: int = 1
    persistence: float = 1.0

    @property
    def years(self) -> int:
        """How many years there are."""
        return max(len(self.cost), self.first_year + self.horizon)

    @property
    def costs(self) -> list[float]:
        """The cost of each year."""
        return [*self.cost, *[0.0] * (self.years - len(self.cost))]

    def events(self, yearly: float) -> list[float]:
        """Return the events prevented in each year."""
        flows = [0.0] * self.years
        for step in range(self.horizon):
            flows[self.first_year + step] = yearly * self.persistence**step
        return flows

    def benefits(self, yearly: float) -> list[float]:
        """Return the benefit of each year."""
        return [events * (self.unit_cost or 0.0) for events in self.events(yearly)]

    @property
    def present_cost(self) -> float | None:
        """The present value of the cost; None when it is unknown."""
        return present_value(self.cost, self.rate) if self.cost else None

    @property
    def present_benefit(self) -> Interval:
        """The present value of the benefit."""
        if self.unit_cost is None:
            return Interval(None)
        return self.prevented.through(
            lambda yearly: present_value(self.benefits(yearly), self.rate)
        )

    @property
    def net_present_value(self) -> Interval:
        """Benefit less cost; None without either."""
        cost = self.present_cost
        return (
            Interval(None)
            if cost is None
            else self.present_benefit.through(lambda benefit: benefit - cost)
        )

    @property
    def benefit_cost_ratio(self) -> Interval:
        """Benefit for each unit of cost; None without a cost."""
        cost = self.present_cost
        return (
            self.present_benefit.through(lambda benefit: benefit / cost)
            if cost is not None and cost > 0
            else Interval(None)
        )

    @property
    def discounted_events(self) -> Interval:
        """The events prevented, later ones discounted as money is."""
        return self.prevented.through(lambda yearly: present_value(self.events(yearly), self.rate))

    @property
    def cost_per_event(self) -> Interval:
        """Cost for each event prevented."""
        return cost_for_each(self.present_cost, self.discounted_events)

    @property
    def break_even(self) -> float | None:
        """How many events a year must be prevented for the benefit to cover the cost."""
        for_one = present_value(self.benefits(1.0), self.rate)
        cost = self.present_cost
        return cost / for_one if cost is not None and for_one > 0 else None

    @property
    def net_flows(self) -> list[float] | None:
        """Benefit less cost of each year."""
        if self.unit_cost is None or self.prevented.value is None or not self.cost:
            return None
        benefits = self.benefits(self.prevented.value)
        return [benefit - cost for benefit, cost in zip(benefits, self.costs, strict=True)]

    @property
    def internal_rate(self) -> float | None:
        """The internal rate of return, None where it is not one number."""
        return None if self.net_flows is None else internal_rate(self.net_flows)

    @property
    def turns(self) -> int:
        """How often the net flows change their sign."""
        return 0 if self.net_flows is None else sign_changes(self.net_flows)

    @property
    def payback(self) -> int | None:
        """The year by which discounted benefits have paid for the cost."""
        return None if self.net_flows is None else discounted_payback(self.net_flows, self.rate)


def cost_for_each(cost: float | None, events: Interval) -> Interval:
    """Return a cost for each event; a limit is None where events may be none or fewer.

    The more events, the lower the cost: the lower limit belongs to the upper one of the effect.
    """

    def each(number: float | None) -> float | None:
        return cost / number if cost is not None and number is not None and number > 0 else None

    return Interval(each(events.value), each(events.high), each(events.low))


@dataclass(frozen=True, slots=True)
class Swing:
    """The net present value when one assumption goes to either end."""

    parameter: str
    low: float
    high: float
    npv_low: float
    npv_high: float


def sensitivity(appraisal: Appraisal, share: float) -> list[Swing]:
    """Return what each assumption alone does to the net present value, the largest first.

    The effect goes to its limits, costs up and down by ``share``, the rate by two points.
    """
    if appraisal.net_flows is None or appraisal.unit_cost is None:
        return []
    prevented, rate = appraisal.prevented, appraisal.rate
    swings = []

    def add(name: str, low: float, high: float, changed: Callable[[float], Appraisal]) -> None:
        values = [changed(end).net_present_value.value for end in (low, high)]
        swings.append(Swing(name, low, high, *(0.0 if one is None else one for one in values)))

    if prevented.low is not None and prevented.high is not None:
        add("prevented", prevented.low, prevented.high,
            lambda end: replace(appraisal, prevented=Interval(end)))  # fmt: skip
    add("unit_cost", appraisal.unit_cost * (1 - share), appraisal.unit_cost * (1 + share),
        lambda end: replace(appraisal, unit_cost=end))  # fmt: skip
    total = sum(appraisal.cost)
    if total > 0:
        add("programme_cost", total * (1 - share), total * (1 + share),
            lambda end: replace(appraisal, cost=_scaled(appraisal.cost, end / total)))  # fmt: skip
    add("discount_rate", max(0.0, rate - RATE_STEP), rate + RATE_STEP,
        lambda end: replace(appraisal, rate=end))  # fmt: skip
    if appraisal.horizon > 1:
        add("persistence", appraisal.persistence * PERSISTENCE_LOW, 1.0,
            lambda end: replace(appraisal, persistence=end))  # fmt: skip
    # a rate changes nothing within its first year
    swings = [one for one in swings if one.npv_low != one.npv_high]
    return sorted(swings, key=lambda one: -abs(one.npv_high - one.npv_low))


def _scaled(cost: Sequence[float], factor: float) -> tuple[float, ...]:
    return tuple(one * factor for one in cost)
