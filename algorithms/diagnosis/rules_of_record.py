"""Findings of the whole: the total, the victims, an intervention, the record itself."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.text import QT_TRANSLATE_NOOP
from ..intake.precision import HIT_RATE
from .findings import (
    FEW_EVENTS,
    Fact,
    Finding,
    Indicator,
    Material,
)


def total(material: Material) -> Sequence[Finding]:
    """Say how much was reported, and for how many residents."""
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


def victims(material: Material) -> Sequence[Finding]:
    """Say who is on record as a victim."""
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


def displacement(material: Material) -> Sequence[Finding]:
    """Say what changed where something was done, and around it."""
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


def record(material: Material) -> Sequence[Finding]:
    """Say when the record itself is the problem."""
    if material.located_share >= HIT_RATE:
        return ()
    if material.study.join_by != "location":
        return [
            Finding(
                "record",
                "A7_institutional",
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Only {share} of the incidents name an area that is known: the record "
                    "itself is a problem to solve.",
                ),
                {"share": Fact(material.located_share, "share")},
                "quality",
                "high",
                2.0,
                problem=QT_TRANSLATE_NOOP(
                    "convivencia", "Too many incidents cannot be placed on the map"
                ),
            )
        ]
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
