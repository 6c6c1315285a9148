"""Findings of place: concentration, hot spots, outliers, rates."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..areas.denominators import population_floor
from ..core.text import QT_TRANSLATE_NOOP
from .findings import (
    FEW_EVENTS,
    Fact,
    Finding,
    Indicator,
    Material,
    identifiers,
    names_of,
    trust,
)
from .measure import TESTED


def concentration(material: Material) -> Sequence[Finding]:
    """Say how few areas hold half."""
    result = material.results.get("concentration")
    if result is None:
        return ()
    summary = result.summary
    areas, half = int(str(summary["areas"])), int(str(summary["areas_50"]))
    ranked = result.part_named("areas").sort_values("rank")
    held = identifiers(material, ranked.index[:half])
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


def hot_spots(material: Material) -> Sequence[Finding]:
    """Name the areas that stand out together with their neighbours."""
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
    held = identifiers(material, hot.index)
    total = float(frame["count"].sum())
    share = float(hot["count"].sum()) / total if total else 0.0
    return [
        Finding(
            "hot_spots",
            "A4_urban_context",
            sentence if len(hot) > 1 else one,
            {"count": Fact(len(hot), "integer"), "names": Fact(names_of(material, held), "names")},
            "hot_spots",
            trust(material),
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


def cells(material: Material) -> Sequence[Finding]:
    """Say how little land holds how much."""
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
            trust(material),
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


def outliers(material: Material) -> Sequence[Finding]:
    """Name the areas unlike their neighbours."""
    result = material.results.get("clusters")
    if result is None:
        return ()
    frame = result.part_named("areas")
    apart = frame[frame["cluster"] == "high_low"]
    if apart.empty:
        return ()
    held = identifiers(material, apart.index)
    return [
        Finding(
            "outliers",
            "A4_urban_context",
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Unlike their neighbours, these areas are high: {names}. Look for what "
                "is particular to them.",
            ),
            {"names": Fact(names_of(material, held), "names")},
            "clusters",
            trust(material),
            1.6,
            territories=held,
        )
    ]


def highest_rate(material: Material) -> Sequence[Finding]:
    """Name the area with the highest rate, where enough people live for one."""
    rates = material.results.get("rates")
    if rates is None:
        return ()
    frame = rates.part_named("areas")
    people = frame[material.study.role("population")].to_numpy(dtype=float, na_value=np.nan)
    enough = people >= population_floor(people)
    shown = material.areas["rates"]["count"].notna().to_numpy()
    stable = frame[enough & shown & ~frame["unstable"].astype(bool)].dropna(subset=["eb_rate"])
    overall = float(str(rates.summary["overall_rate"]))
    if stable.empty or overall == 0:
        return ()
    first = stable.sort_values("eb_rate", ascending=False).iloc[0]
    if not first["rate_low"] > overall:
        return ()
    held = identifiers(material, [first.name])
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
                "name": Fact(names_of(material, held), "names"),
                "ratio": Fact(float(first["eb_rate"]) / overall, "decimal"),
            },
            "rates",
            "medium",
            1.3,
            territories=held,
        )
    ]
