"""Findings: sentences made from the numbers, each with its evidence, confidence and territory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from ..intake.offences import group_of
from .measure import TESTED, enough_residents

if TYPE_CHECKING:
    from pandas import DataFrame

    from ..core.results import Result
    from ..privacy.gate import Gate
    from .study import Study

Confidence = Literal["high", "medium", "low"]
FactKind = Literal["integer", "share", "rate", "decimal", "text", "names", "date", "weekday"]

FEW_EVENTS = 30
MOST_NAMES = 6
BAND_HOURS = 6
TWO_YEARS = 24


@dataclass(frozen=True, slots=True)
class Fact:
    """A number or name of a sentence, and how it is written."""

    value: Any
    kind: FactKind = "text"


@dataclass(frozen=True, slots=True)
class Indicator:
    """What a plan can measure again: the baseline is this very cell of the analysis.

    Parameters
    ----------
    code : str
        A short code, stable from one diagnostic to the next.
    name : str
        Marked for translation.
    value : float
        The baseline.
    kind : str
        How the value is written.
    unit : str
        Marked for translation.
    formula : str
        How it is computed, marked for translation.
    """

    code: str
    name: str
    value: float
    kind: FactKind
    unit: str
    formula: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the record says.

    Parameters
    ----------
    rule : str
        The rule that made it.
    axis : str
        One of the seven diagnostic axes.
    template : str
        The sentence, marked for translation; ``{names}`` are facts.
    facts : mapping of str to Fact
        What it names.
    step : str
        The step of the recipe it rests on.
    confidence : str
        high, medium or low.
    weight : float
        How much it matters; the summary shows the heaviest.
    territories : tuple of str
        Identifiers of the areas it is about.
    groups : tuple of str
        Groups it is about: women, men, age bands.
    offences : tuple of str
        Categories it is about.
    indicator : Indicator or None
        What a plan can measure again.
    problem : str
        The problem a plan could take up, marked for translation; empty when it is none.
    """

    rule: str
    axis: str
    template: str
    facts: Mapping[str, Fact]
    step: str
    confidence: Confidence = "medium"
    weight: float = 1.0
    territories: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    offences: tuple[str, ...] = ()
    indicator: Indicator | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """What the rules look at."""

    study: Study
    results: Mapping[str, Result]
    gate: Gate
    victims: DataFrame | None
    panel: DataFrame | None
    located_share: float
    years: float
    names: Mapping[str, str] = field(default_factory=dict)
    areas: Mapping[str, DataFrame] = field(default_factory=dict)
    tables: Mapping[str, DataFrame] = field(default_factory=dict)

    def tells(self, step: str, rows: Any) -> bool:
        """Whether the sum of some areas, or of the others, would tell a withheld count."""
        shown = self.areas[step]["count"].isna().to_numpy()
        counts = self.results[step].part_named("areas")["count"].to_numpy(dtype=float)
        hidden = shown & np.isfinite(counts)
        return any(
            self.gate.tells(counts[hidden & chosen])
            for chosen in (np.asarray(rows), ~np.asarray(rows))
        )


Rule = Callable[[Material], Sequence[Finding]]


def make_findings(material: Material) -> tuple[Finding, ...]:
    """Apply every rule and return the findings, the weightiest first."""
    found = [finding for rule in RULES for finding in rule(material)]
    return tuple(sorted(found, key=lambda finding: -finding.weight))


def _total(material: Material) -> Sequence[Finding]:
    counts = material.results.get("counts")
    if counts is None:
        return ()
    total = len(material.study.incidents)
    facts = {"count": Fact(total, "integer")}
    rates = material.results.get("rates")
    if rates is None or material.years < 0.5:
        return [
            Finding(
                "total",
                "A7_institutional",
                QT_TRANSLATE_NOOP("convivencia", "{count} events were reported in the period."),
                facts,
                "counts",
                "high",
                0.6,
            )
        ]
    yearly = float(str(rates.summary["overall_rate"])) / material.years
    indicator = Indicator(
        "I-ALL-RATE",
        QT_TRANSLATE_NOOP("convivencia", "Rate of reported events"),
        yearly,
        "rate",
        QT_TRANSLATE_NOOP("convivencia", "a year, per 100,000 residents"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Reported events that lie in an area ÷ residents × 100,000 ÷ years"
        ),
    )
    return [
        Finding(
            "total",
            "A7_institutional",
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{count} events were reported in the period; those that can be placed "
                "are {rate} a year for each 100,000 residents.",
            ),
            facts | {"rate": Fact(yearly, "rate")},
            "rates",
            "high",
            0.9,
            indicator=indicator,
        )
    ]


def _concentration(material: Material) -> Sequence[Finding]:
    result = material.results.get("concentration")
    if result is None:
        return ()
    summary = result.summary
    areas, half = int(str(summary["areas"])), int(str(summary["areas_50"]))
    ranked = result.part_named("areas").sort_values("rank")
    held = _identifiers(material, ranked.index[:half])
    share = half / areas
    few = float(str(summary["events"])) < FEW_EVENTS
    return [
        Finding(
            "concentration",
            "A4_urban_context",
            QT_TRANSLATE_NOOP(
                "convivencia", "{half} of {areas} areas hold half of the reported events."
            )
            if half > 1
            else QT_TRANSLATE_NOOP(
                "convivencia", "A single one of {areas} areas holds half of the reported events."
            ),
            {"half": Fact(half, "integer"), "areas": Fact(areas, "integer")},
            "concentration",
            "low" if few else "high",
            1.5 + (0.5 - share),
            territories=held,
            indicator=Indicator(
                "I-CON-50",
                QT_TRANSLATE_NOOP("convivencia", "Areas that hold half of the reported events"),
                float(half),
                "integer",
                QT_TRANSLATE_NOOP("convivencia", "areas"),
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Smallest number of areas whose reported events reach half of the total",
                ),
            ),
            problem=QT_TRANSLATE_NOOP("convivencia", "Reported events concentrate in few areas")
            if share <= 0.3
            else "",
        )
    ]


def _hot_spots(material: Material) -> Sequence[Finding]:
    result = material.results.get("hot_spots")
    if result is None:
        return ()
    frame = result.part_named("areas")
    hot = frame[frame["spot"].isin(["hot_99", "hot_95"])].sort_values("z", ascending=False)
    by_rate = TESTED in frame.columns
    if hot.empty:
        return [
            Finding(
                "hot_spots",
                "A4_urban_context",
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "No area stands out from the others beyond what chance would make.",
                ),
                {},
                "hot_spots",
                "medium",
                1.0,
            )
        ]
    sentence = (
        QT_TRANSLATE_NOOP(
            "convivencia",
            "{count} areas and their neighbours have more reported events for each "
            "resident than chance would make: {names}.",
        )
        if by_rate
        else QT_TRANSLATE_NOOP(
            "convivencia",
            "{count} areas and their neighbours gather more reported events than chance "
            "would make: {names}.",
        )
    )
    one = (
        QT_TRANSLATE_NOOP(
            "convivencia",
            "One area and its neighbours have more reported events for each resident "
            "than chance would make: {names}.",
        )
        if by_rate
        else QT_TRANSLATE_NOOP(
            "convivencia",
            "One area and its neighbours gather more reported events than chance would "
            "make: {names}.",
        )
    )
    held = _identifiers(material, hot.index)
    total = float(frame["count"].sum())
    share = float(hot["count"].sum()) / total if total else 0.0
    return [
        Finding(
            "hot_spots",
            "A4_urban_context",
            sentence if len(hot) > 1 else one,
            {"count": Fact(len(hot), "integer"), "names": Fact(_names(material, held), "names")},
            "hot_spots",
            _trust(material),
            2.5,
            territories=held,
            indicator=None
            if material.tells("hot_spots", frame.index.isin(hot.index))
            else Indicator(
                "I-HOT-SHARE",
                QT_TRANSLATE_NOOP(
                    "convivencia", "Share of reported events in the hot spots of the baseline"
                ),
                share,
                "share",
                QT_TRANSLATE_NOOP("convivencia", "of all reported events"),
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Reported events in the areas that were hot spots at "
                    "the baseline ÷ all reported events",
                ),
            ),
            problem=QT_TRANSLATE_NOOP(
                "convivencia", "Reported events gather in the hot spots more than chance explains"
            ),
        )
    ]


def _cells(material: Material) -> Sequence[Finding]:
    result = material.results.get("cell_hot_spots")
    if result is None:
        return ()
    frame = result.part_named("areas")
    hot = frame["spot"].isin(["hot_99", "hot_95"])
    total = float(frame["count"].sum())
    if not hot.any() or total == 0 or material.tells("cell_hot_spots", hot.to_numpy()):
        return ()
    held = float(frame.loc[hot, "count"].sum()) / total
    land = float(frame.loc[hot, "area_km2"].sum() / frame["area_km2"].sum())
    return [
        Finding(
            "cells",
            "A4_urban_context",
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Hot spots that cover {land} of the territory hold {held} of the "
                "reported events that can be placed.",
            ),
            {"land": Fact(land, "share"), "held": Fact(held, "share")},
            "cell_hot_spots",
            _trust(material),
            2.3,
            indicator=Indicator(
                "I-CELL-SHARE",
                QT_TRANSLATE_NOOP(
                    "convivencia", "Share of reported events in the small hot spots of the baseline"
                ),
                held,
                "share",
                QT_TRANSLATE_NOOP("convivencia", "of the events that can be placed"),
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Reported events in the cells that were hot spots at "
                    "the baseline ÷ reported events that can be placed",
                ),
            ),
            problem=QT_TRANSLATE_NOOP("convivencia", "Reported events gather in small hot spots"),
        )
    ]


def _outliers(material: Material) -> Sequence[Finding]:
    result = material.results.get("clusters")
    if result is None:
        return ()
    frame = result.part_named("areas")
    apart = frame[frame["cluster"] == "high_low"]
    if apart.empty:
        return ()
    held = _identifiers(material, apart.index)
    return [
        Finding(
            "outliers",
            "A4_urban_context",
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Unlike their neighbours, these areas are high: {names}. Look for what "
                "is particular to them.",
            ),
            {"names": Fact(_names(material, held), "names")},
            "clusters",
            _trust(material),
            1.6,
            territories=held,
        )
    ]


def _highest_rate(material: Material) -> Sequence[Finding]:
    rates = material.results.get("rates")
    if rates is None:
        return ()
    frame = rates.part_named("areas")
    people = frame[material.study.role("population")].to_numpy(dtype=float, na_value=np.nan)
    enough, _ = enough_residents(people)
    shown = material.areas["rates"]["count"].notna().to_numpy()
    stable = frame[enough & shown & ~frame["unstable"].astype(bool)].dropna(subset=["eb_rate"])
    overall = float(str(rates.summary["overall_rate"]))
    if stable.empty or overall == 0:
        return ()
    first = stable.sort_values("eb_rate", ascending=False).iloc[0]
    if not first["rate_low"] > overall:
        return ()
    held = _identifiers(material, [first.name])
    return [
        Finding(
            "highest_rate",
            "A4_urban_context",
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{name} has the highest smoothed rate of reported events: {ratio} times "
                "that of the whole territory.",
            ),
            {
                "name": Fact(_names(material, held), "names"),
                "ratio": Fact(float(first["eb_rate"]) / overall, "decimal"),
            },
            "rates",
            "medium",
            1.3,
            territories=held,
        )
    ]


def _leading_offence(material: Material) -> Sequence[Finding]:
    panel = material.panel
    if panel is None or panel["category"].notna().sum() < 2:
        return ()
    first = panel[panel["category"].notna()].iloc[0]
    if first["share"] is None or first["share"] != first["share"]:
        return ()
    return [
        Finding(
            "leading_offence",
            group_of(str(first["category"])).axis,
            QT_TRANSLATE_NOOP(
                "convivencia", "“{category}” is the most reported category, with {share} of all."
            ),
            {
                "category": Fact(str(first["category"])),
                "share": Fact(float(first["share"]), "share"),
            },
            "trend",
            "high",
            1.2,
            offences=(str(first["category"]),),
        )
    ]


def _trends(material: Material) -> Sequence[Finding]:
    panel = material.panel
    if panel is None or int(str(material.results["trend"].summary["periods"])) < TWO_YEARS:
        return ()
    found = []
    for row in panel.to_dict("records"):
        overall = row["category"] is None or row["category"] != row["category"]
        if row["direction"] not in {"rising", "falling"} and not overall:
            continue
        if not overall and not (row["events"] or 0) >= FEW_EVENTS:
            continue
        made = _one_trend(row, overall=overall)
        if made is not None:
            found.append(made)
    ordered = sorted(
        (item for item in found if item.rule != "trend"), key=lambda item: -item.weight
    )
    return [item for item in found if item.rule == "trend"] + ordered[:4]


def _one_trend(row: Mapping[Any, Any], *, overall: bool) -> Finding | None:
    if row["slope"] is None or row["slope"] != row["slope"]:
        return None
    monthly = {"slope": Fact(abs(float(row["slope"])), "decimal")}
    category = "" if overall else str(row["category"])
    if overall:
        template = {
            "rising": QT_TRANSLATE_NOOP(
                "convivencia", "Reported events rise: each year a month has about {slope} more."
            ),
            "falling": QT_TRANSLATE_NOOP(
                "convivencia", "Reported events fall: each year a month has about {slope} fewer."
            ),
        }.get(
            str(row["direction"]),
            QT_TRANSLATE_NOOP(
                "convivencia", "Reported events show neither a clear rise nor a clear fall."
            ),
        )
        return Finding("trend", "A7_institutional", template, monthly, "trend", "medium", 1.4)
    rising = row["direction"] == "rising"
    if rising and group_of(category).protected:
        return _more_reports(row, category, monthly)
    template = (
        QT_TRANSLATE_NOOP(
            "convivencia",
            "“{category}” rises: each year a month has about {slope} more reported events.",
        )
        if rising
        else QT_TRANSLATE_NOOP(
            "convivencia",
            "“{category}” falls: each year a month has about {slope} fewer reported events.",
        )
    )
    size = min(1.0, abs(float(row["slope"])) * 12 / max(1.0, float(row["events"])))
    return Finding(
        "trend_category",
        group_of(category).axis,
        template,
        monthly | {"category": Fact(category)},
        "trend",
        "medium",
        (1.45 if rising else 0.9) + size,
        offences=(category,),
        indicator=Indicator(
            f"I-TREND-{_code(category)}",
            QT_TRANSLATE_NOOP("convivencia", "Reported events of the category"),
            float(row["events"]),
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "reported events in the period"),
            QT_TRANSLATE_NOOP("convivencia", "Count of reported events of the category"),
        ),
        problem=QT_TRANSLATE_NOOP("convivencia", "Reports of “{category}” are rising")
        if rising
        else "",
    )


def _peak(material: Material) -> Sequence[Finding]:
    profile = material.results.get("profile")
    if profile is None or int(str(profile.summary["with_hour"])) < FEW_EVENTS:
        return ()
    hours = profile.part_named("hours")
    by_hour = hours.groupby("hour")["count"].sum().to_numpy()
    wrapped = np.r_[by_hour, by_hour[: BAND_HOURS - 1]]
    bands = np.convolve(wrapped, np.ones(BAND_HOURS), mode="valid")
    start = int(np.argmax(bands))
    share = float(bands[start] / by_hour.sum())
    if share < 1.25 * BAND_HOURS / 24:
        return ()
    return [
        Finding(
            "peak_hours",
            "A4_urban_context",
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{share} of the reported events with a known hour happen between {start} "
                "and {end}.",
            ),
            {
                "share": Fact(share, "share"),
                "start": Fact(f"{start:02}:00"),
                "end": Fact(f"{(start + BAND_HOURS) % 24:02}:00"),
            },
            "profile",
            "medium",
            1.5,
            indicator=Indicator(
                "I-PEAK-SHARE",
                QT_TRANSLATE_NOOP(
                    "convivencia", "Share of reported events in the peak hours of the baseline"
                ),
                share,
                "share",
                QT_TRANSLATE_NOOP("convivencia", "of events with a known hour"),
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Reported events in the six peak hours of the baseline "
                    "÷ reported events with a known hour",
                ),
            ),
            problem=QT_TRANSLATE_NOOP(
                "convivencia", "Reported events gather in a few hours of the day"
            ),
        )
    ]


def _victims(material: Material) -> Sequence[Finding]:
    victims = material.victims
    if victims is None:
        return ()
    found = []
    women, men = float(victims["women"].sum()), float(victims["men"].sum())
    if women + men >= FEW_EVENTS and not material.gate.withheld([women, men]).any():
        found.append(
            Finding(
                "victims_sex",
                "A3_generations_gender",
                QT_TRANSLATE_NOOP(
                    "convivencia", "{share} of the victims whose sex is on record are women."
                ),
                {"share": Fact(women / (women + men), "share")},
                "who",
                "medium",
                1.1,
                groups=("women", "men"),
            )
        )
    known = victims[victims["age_band"] != "unknown"]
    by_band = known[["women", "men", "unknown"]].sum(axis=1)
    if by_band.sum() >= FEW_EVENTS:
        top = int(by_band.to_numpy().argmax())
        band = str(known["age_band"].iloc[top])
        found.append(
            Finding(
                "victims_age",
                "A3_generations_gender",
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Among victims whose age is on record, those aged {band} are the "
                    "most numerous group: {share}.",
                ),
                {"band": Fact(band), "share": Fact(float(by_band.max() / by_band.sum()), "share")},
                "who",
                "medium",
                1.0,
                groups=(band,),
            )
        )
    return found


def _displacement(material: Material) -> Sequence[Finding]:
    result = material.results.get("displacement")
    if result is None or "effects" not in material.tables:
        return ()
    effects = {row["effect"]: row for row in result.part_named("effects").to_dict("records")}
    local, moved = effects["local"], effects["displacement"]
    found = []
    if local["low"] is not None and local["low"] == local["low"]:
        facts = {
            "estimate": Fact(abs(local["estimate"]), "decimal"),
            "low": Fact(local["low"], "decimal"),
            "high": Fact(local["high"], "decimal"),
        }
        if local["high"] < 0:
            sentence = QT_TRANSLATE_NOOP(
                "convivencia",
                "In the treated zone about {estimate} fewer events were reported than "
                "its control would have led to expect (95 % limits {low} to {high}).",
            )
        elif local["low"] > 0:
            sentence = QT_TRANSLATE_NOOP(
                "convivencia",
                "In the treated zone about {estimate} more events were reported than "
                "its control would have led to expect (95 % limits {low} to {high}).",
            )
        else:
            sentence = QT_TRANSLATE_NOOP(
                "convivencia",
                "In the treated zone the data do not show a change against its "
                "control (95 % limits {low} to {high}).",
            )
        found.append(
            Finding("effect", "A7_institutional", sentence, facts, "displacement", "medium", 1.7)
        )
    if moved["low"] is not None and moved["low"] == moved["low"]:
        facts = {"low": Fact(moved["low"], "decimal"), "high": Fact(moved["high"], "decimal")}
        if moved["low"] > 0:
            sentence = QT_TRANSLATE_NOOP(
                "convivencia",
                "Around the treated zone more events were reported than expected: "
                "part of them may have moved there (95 % limits {low} to {high}).",
            )
        elif moved["high"] < 0:
            sentence = QT_TRANSLATE_NOOP(
                "convivencia",
                "Around the treated zone fewer events were reported too: the benefit "
                "may have spread (95 % limits {low} to {high}).",
            )
        else:
            sentence = QT_TRANSLATE_NOOP(
                "convivencia",
                "Around the treated zone the data show neither displacement nor "
                "spread of benefits (95 % limits {low} to {high}).",
            )
        found.append(
            Finding(
                "displacement", "A7_institutional", sentence, facts, "displacement", "medium", 1.5
            )
        )
    return found


def _record(material: Material) -> Sequence[Finding]:
    if material.located_share >= 0.85:
        return ()
    return [
        Finding(
            "record",
            "A7_institutional",
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Only {share} of the incidents carry usable coordinates: the record "
                "itself is a problem to solve.",
            ),
            {"share": Fact(material.located_share, "share")},
            "quality",
            "high",
            2.0,
            indicator=Indicator(
                "I-REC-LOC",
                QT_TRANSLATE_NOOP("convivencia", "Incidents with coordinates"),
                material.located_share,
                "share",
                QT_TRANSLATE_NOOP("convivencia", "of all incidents"),
                QT_TRANSLATE_NOOP(
                    "convivencia", "Incidents with usable coordinates ÷ all incidents"
                ),
            ),
            problem=QT_TRANSLATE_NOOP(
                "convivencia", "Too many incidents cannot be placed on the map"
            ),
        )
    ]


RULES: tuple[Rule, ...] = (
    _total,
    _concentration,
    _hot_spots,
    _cells,
    _outliers,
    _highest_rate,
    _leading_offence,
    _trends,
    _peak,
    _victims,
    _displacement,
    _record,
)


def _trust(material: Material) -> Confidence:
    """A place finding is as sure as the share of incidents that can be placed."""
    return (
        "high"
        if material.located_share >= 0.95
        else ("medium" if material.located_share >= 0.85 else "low")
    )


def _identifiers(material: Material, rows: Any) -> tuple[str, ...]:
    frame = material.study.areas
    column = material.study.role("area_id")
    if column is None:
        return tuple(str(row) for row in rows)
    return tuple(str(item) for item in frame.loc[list(rows), column])


def _names(material: Material, identifiers: Sequence[str]) -> list[str]:
    return [material.names.get(item, item) for item in identifiers]


def _more_reports(row: Mapping[Any, Any], category: str, monthly: Mapping[str, Fact]) -> Finding:
    """Say that more is reported of what is hard to report: it can be trust as well as harm."""
    return Finding(
        "trend_protected",
        group_of(category).axis,
        QT_TRANSLATE_NOOP(
            "convivencia",
            "More is reported of “{category}”: each year a month has about {slope} more reports. "
            "It is a demand for services, and can also mean more trust in reporting.",
        ),
        {**monthly, "category": Fact(category)},
        "trend",
        "medium",
        1.44,
        offences=(category,),
    )


def _code(category: str) -> str:
    letters = "".join(char for char in category.upper() if char.isascii() and char.isalnum())
    return letters[:12] or "X"
