"""Findings of time and kind: the leading offence, trends, peak hours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from ..intake.offences import group_of
from .findings import (
    BAND_HOURS,
    FEW_EVENTS,
    TWO_YEARS,
    Fact,
    Finding,
    Indicator,
    Material,
)


def leading_offence(material: Material) -> Sequence[Finding]:
    """Name the category with most reports."""
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


def trends(material: Material) -> Sequence[Finding]:
    """Say what rises and falls, when two whole years can tell it from the season."""
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


def peak(material: Material) -> Sequence[Finding]:
    """Name the hours that hold more than their share."""
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


def _code(category: str) -> str:
    letters = "".join(char for char in category.upper() if char.isascii() and char.isalnum())
    return letters[:12] or "X"
