"""What an evaluation says in plain words: here, next door, in all; how sure; and why not surer."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from .subject import WHEN

if TYPE_CHECKING:
    from ..core.results import Result
    from .steps import Evaluated

Direction = Literal["fell", "rose", "unclear"]
Confidence = Literal["high", "medium", "low"]
FactKind = Literal["integer", "decimal", "share", "percent", "text", "date"]

NORMAL_95 = 1.959963984540054
WEAKENING = (
    "few_events",
    "other_measure_inside",
    "treated_at_peak",
    "treated_above_control",
    "unbalanced_level",
    "unbalanced_trend",
    "unbalanced_population",
    "unbalanced_land_use",
    "unbalanced_land_share",
    "control_touches_rings",
    "control_near_rings",
    "trends_differ",
    "record_changed",
    "positions_changed",
    "period_not_covered",
    "other_season",
    "no_year_before",
    "low_quality",
    "positions_jittered",
    "default_points",
)
"""Caveats that keep a result from being as sure as its numbers look."""
UNFIT = {"poor_pre_fit", "outside_donors"}
"""Caveats of a synthetic control that is not to be read as one."""
RECORD_CHANGE = 0.20
POSITION_CHANGE = 0.05


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence marked for translation, and its facts with how each is written."""

    template: str
    facts: Mapping[str, tuple[Any, FactKind]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One place: what was counted, and what the measure changed there.

    Parameters
    ----------
    place : str
        local, displacement or total.
    before, after : int or None
        Reported events.
    estimate, low, high : float or None
        Events more (positive) or fewer than expected, with 95 % limits.
    percent, percent_low, percent_high : float or None
        The same in per cent of what was expected.
    """

    place: Literal["local", "displacement", "total"]
    before: int | None
    after: int | None
    estimate: float
    low: float | None
    high: float | None
    percent: float | None = None
    percent_low: float | None = None
    percent_high: float | None = None

    @property
    def direction(self) -> Direction:
        """Whether the events fell or rose beyond chance."""
        if self.low is None or self.high is None or self.low <= 0 <= self.high:
            return "unclear"
        return "fell" if self.high < 0 else "rose"


@dataclass(frozen=True, slots=True)
class Design:
    """What one way of comparing says of the treated area, in per cent."""

    name: Literal["relative", "difference_in_differences", "synthetic_control", "series"]
    percent: float
    low: float | None
    high: float | None

    @property
    def direction(self) -> Direction:
        """Whether the events fell or rose beyond chance."""
        if self.low is None or self.high is None or self.low <= 0 <= self.high:
            return "unclear"
        return "fell" if self.high < 0 else "rose"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said first.

    Parameters
    ----------
    headline : Said
        One sentence.
    lines : tuple of Line
        Here, next door (when it was looked at) and in both together.
    elsewhere : tuple of int
        Events outside the zones and rings, before and after.
    designs : tuple of Design
        The treated area by every design that could be computed.
    confidence : str
        high, medium or low.
    reasons : tuple of Said
        Why not higher, or why so high.
    recording : tuple of (str, dict)
        Codes and facts of caveats about recording.
    """

    headline: Said
    lines: tuple[Line, ...]
    elsewhere: tuple[int, int]
    designs: tuple[Design, ...]
    confidence: Confidence
    reasons: tuple[Said, ...]
    recording: tuple[tuple[str, dict[str, Any]], ...]

    def line(self, place: str) -> Line | None:
        """Return one place."""
        return next((item for item in self.lines if item.place == place), None)


HEADLINES: Mapping[tuple[str, str], str] = {
    ("fell", "unclear"): QT_TRANSLATE_NOOP(
        "convivencia",
        "Reported events fell in the treated area against similar places ({percent}; between {low} "
        "and {high}), and nothing shows clearly that they moved next door.",
    ),
    ("fell", "rose"): QT_TRANSLATE_NOOP(
        "convivencia",
        "Reported events fell in the treated area against similar places ({percent}; between {low} "
        "and {high}), but they rose next door: part of what was gained moved there.",
    ),
    ("fell", "fell"): QT_TRANSLATE_NOOP(
        "convivencia",
        "Reported events fell in the treated area against similar places ({percent}; between {low} "
        "and {high}), and next door too: the benefit spread.",
    ),
    ("fell", ""): QT_TRANSLATE_NOOP(
        "convivencia",
        "Reported events fell in the treated area against similar places ({percent}; between {low} "
        "and {high}). Whether they moved next door was not looked at.",
    ),
    ("rose", "unclear"): QT_TRANSLATE_NOOP(
        "convivencia",
        "Reported events rose in the treated area against similar places ({percent}; between {low} "
        "and {high}): the measure did not reach its aim, or more is being reported.",
    ),
    ("unclear", "unclear"): QT_TRANSLATE_NOOP(
        "convivencia",
        "It cannot be told whether reported events changed in the treated area against similar "
        "places: the change lies between {low} and {high}.",
    ),
    ("unclear", "rose"): QT_TRANSLATE_NOOP(
        "convivencia",
        "It cannot be told whether reported events changed in the treated area (between {low} and "
        "{high}), but they rose next door against similar places.",
    ),
    ("unclear", "fell"): QT_TRANSLATE_NOOP(
        "convivencia",
        "It cannot be told whether reported events changed in the treated area (between {low} and "
        "{high}); next door they fell against similar places.",
    ),
}
IN_EVENTS: Mapping[str, str] = {
    "fell": QT_TRANSLATE_NOOP(
        "convivencia",
        "Reported events fell in the treated area against similar places, by {events} (between "
        "{fewest} and {most}).",
    ),
    "rose": QT_TRANSLATE_NOOP(
        "convivencia",
        "Reported events rose in the treated area against similar places, by {events} (between "
        "{fewest} and {most}).",
    ),
    "unclear": QT_TRANSLATE_NOOP(
        "convivencia",
        "It cannot be told whether reported events changed in the treated area against similar "
        "places: the counts are too small for a percentage.",
    ),
}
"""Where a zero count leaves no percentage."""
AGREE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Of {all} comparisons with a control that fits, {count} point the same way and exclude chance.",
)
DISAGREE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The comparisons do not agree: of {all} with a control that fits, {count} exclude chance.",
)
DETECTABLE = QT_TRANSLATE_NOOP(
    "convivencia",
    "With these counts only a reduction of {percent} or more would have been seen four times in "
    "five.",
)
NOTHING_SEEN = QT_TRANSLATE_NOOP(
    "convivencia", "With these counts not even the end of all events could be told from chance."
)
HELD_BACK = QT_TRANSLATE_NOOP(
    "convivencia", "Warnings about the comparison itself hold the confidence back: {count}."
)


def verdict_of(run: Evaluated) -> Verdict:
    """Return what an evaluation says first."""
    lines = _lines(run)
    designs = _designs(run, lines[0])
    recording = _recording(run)
    here = lines[0].direction
    confidence, reasons = _confidence(run, here, designs, {code for code, _ in recording})
    return Verdict(
        _headline(lines),
        lines,
        _elsewhere(run),
        designs,
        confidence,
        reasons,
        recording,
    )


def _lines(run: Evaluated) -> tuple[Line, ...]:
    difference: Any = run.results["difference"]
    effects = difference.effects.set_index("effect")
    relative = difference.relative.set_index("effect")
    counts = difference.counts.set_index("zone")
    lines = []
    for place, zone in (("local", "treatment"), ("displacement", "displacement")):
        if zone not in counts.index:
            continue
        shares = (
            _percent(relative.loc[place], effects.loc[place]) if place in relative.index else {}
        )
        lines.append(
            Line(
                place,  # type: ignore[arg-type]
                int(counts.loc[zone, "before"]),
                int(counts.loc[zone, "after"]),
                *_limits(effects.loc[place]),
                shares.get("percent"),
                shares.get("percent_low"),
                shares.get("percent_high"),
            )
        )
    both = counts.loc[[zone for zone in ("treatment", "displacement") if zone in counts.index]]
    lines.append(
        Line(
            "total",
            int(both["before"].sum()),
            int(both["after"].sum()),
            *_limits(effects.loc["total"]),
        )
    )
    return tuple(lines)


def _limits(row: Any) -> tuple[float, float | None, float | None]:
    low, high = (None if math.isnan(row[name]) else float(row[name]) for name in ("low", "high"))
    return float(row["estimate"]), low, high


def _percent(relative: Any, effect: Any) -> dict[str, float | None]:
    """Return the odds ratio as a change in per cent, its limits as wide as the difference's are."""
    ratio = float(relative["odds_ratio"])
    if math.isnan(ratio):
        return {}
    se = math.log(float(relative["high"]) / float(relative["low"])) / (2 * NORMAL_95)
    inflation = float(effect["inflation"])
    se *= math.sqrt(inflation) if inflation > 1 else 1.0
    log = -math.log(ratio)
    return {
        "percent": 100 * math.expm1(log),
        "percent_low": 100 * math.expm1(log - NORMAL_95 * se),
        "percent_high": 100 * math.expm1(log + NORMAL_95 * se),
    }


def _designs(run: Evaluated, here: Line) -> tuple[Design, ...]:
    found = []
    if here.percent is not None:
        found.append(Design("relative", here.percent, here.percent_low, here.percent_high))
    panel: Any = run.results.get("designs")
    if panel is not None and panel.summary["irr"] is not None:
        low, high = (
            None if panel.summary[name] is None else 100 * (float(panel.summary[name]) - 1)
            for name in ("low", "high")
        )
        found.append(
            Design("difference_in_differences", float(panel.summary["percent"]), low, high)
        )
    found += _from_series(run.results.get("synthetic"), "synthetic_control")
    found += _from_series(run.results.get("series"), "series")
    return tuple(found)


def _from_series(result: Result | None, name: str) -> list[Design]:
    """Return averted events as a share of what was expected without the measure."""
    if result is None:
        return []
    facts: Any = result.summary
    seen, averted = facts.get("observed_after"), facts.get("averted")
    if seen is None or averted is None or seen + averted <= 0:
        return []
    limits = []
    for key in ("averted_high", "averted_low"):
        value = facts.get(key)
        whole = None if value is None else seen + value
        limits.append(None if not whole or whole <= 0 else -100 * value / whole)
    return [Design(name, -100 * averted / (seen + averted), limits[0], limits[1])]  # type: ignore[arg-type]


def _elsewhere(run: Evaluated) -> tuple[int, int]:
    """Count what happened outside treated ground, rings and what is excluded."""
    when = run.subject.incidents.attributes[WHEN].to_numpy().astype("datetime64[D]")
    outside = ~np.isin(run.panel.zone, [0, 1, 4])
    counts = []
    for period in (run.subject.periods.before, run.subject.periods.after):
        first, last = (np.datetime64(day) for day in period.split("/"))
        counts.append(int((outside & (when >= first) & (when <= last)).sum()))
    return counts[0], counts[1]


def _headline(lines: tuple[Line, ...]) -> Said:
    here = lines[0]
    beside = next((item.direction for item in lines if item.place == "displacement"), "")
    if here.percent is None:
        size = sorted(abs(value) for value in (here.low or 0.0, here.high or 0.0))
        return Said(
            IN_EVENTS[here.direction],
            {
                "events": (abs(here.estimate), "integer"),
                "fewest": (size[0], "integer"),
                "most": (size[1], "integer"),
            },
        )
    key = (here.direction, beside)
    if key not in HEADLINES:
        key = (here.direction, "unclear")
    return Said(
        HEADLINES[key],
        {
            "percent": (here.percent, "percent"),
            "low": (here.percent_low, "percent"),
            "high": (here.percent_high, "percent"),
        },
    )


def _recording(run: Evaluated) -> tuple[tuple[str, dict[str, Any]], ...]:
    """Say when the register itself changed: fewer records are not less crime."""
    record = run.subject.record
    found: list[tuple[str, dict[str, Any]]] = []
    if record.before:
        first, second = run.subject.periods.before, run.subject.periods.after
        change = (record.after / _days(second)) / (record.before / _days(first)) - 1
        if abs(change) > RECORD_CHANGE:
            found.append(("record_changed", {"change": change}))
    if abs(record.unplaced_after - record.unplaced_before) > POSITION_CHANGE:
        found.append(
            (
                "positions_changed",
                {"before": record.unplaced_before, "after": record.unplaced_after},
            )
        )
    return tuple(found)


def _days(period: str) -> int:
    first, last = (np.datetime64(day) for day in period.split("/"))
    return int((last - first).astype(int)) + 1


def _without_vote(run: Evaluated) -> set[str]:
    """Return the designs that answer but do not vote: no control, or one that did not fit."""
    mute = {"series"}
    for step, design, unfit in (
        ("synthetic", "synthetic_control", UNFIT),
        ("designs", "difference_in_differences", {"trends_differ"}),
    ):
        result = run.results.get(step)
        if result is not None and unfit & {item.code for item in result.caveats}:
            mute.add(design)
    return mute


def _confidence(
    run: Evaluated, here: Direction, designs: tuple[Design, ...], recording: set[str]
) -> tuple[Confidence, tuple[Said, ...]]:
    """Grade the answer by how many designs agree and what weakens the comparison."""
    weak = {item.code for item in run.caveats()} | recording
    weak &= set(WEAKENING)
    voting = [item for item in designs if item.name not in _without_vote(run)]
    agreeing = [item for item in voting if item.direction == here != "unclear"]
    reasons = []
    if here == "unclear":
        power: Any = run.results.get("power")
        percent = None if power is None else power.summary.get("ratio_percent")
        if percent is not None and percent < 100:
            reasons.append(Said(DETECTABLE, {"percent": (percent / 100, "share")}))
        elif power is not None:
            reasons.append(Said(NOTHING_SEEN))
    counted: dict[str, tuple[Any, FactKind]] = {
        "count": (len(agreeing), "integer"),
        "all": (len(voting), "integer"),
    }
    whole = len(agreeing) == len(voting) and len(voting) > 1
    if here != "unclear":
        reasons.append(Said(AGREE if whole else DISAGREE, counted))
    if weak:
        reasons.append(Said(HELD_BACK, {"count": (len(weak), "integer")}))
    if here == "unclear" or not whole:
        return "low", tuple(reasons)
    return ("high" if not weak and len(voting) > 2 else "medium"), tuple(reasons)
