"""How the committee's judgement of a problem becomes a score, the same in diagnostic and plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .values import BETWEEN

__all__ = ["CRITERIA", "priority_score"]

CRITERIA = (
    "magnitude",
    "severity",
    "trend",
    "territorial_concentration",
    "vulnerable_groups",
    "citizen_concern",
    "institutional_capacity_to_act",
    "cost_feasibility",
)


def priority_score(row: Mapping[str, Any]) -> float | None:
    """Return the mean of the criteria that were judged, weighted as ``weights`` says.

    Weights are written as ``magnitude=2; severity=3``; a criterion without one weighs 1. None
    until half of the criteria are judged.
    """
    if row.get("score") is not None:
        return float(row["score"])
    weights = dict.fromkeys(CRITERIA, 1.0)
    for part in str(row.get("weights") or "").split(BETWEEN.strip()):
        name, _, number = part.partition("=")
        try:
            weights[name.strip()] = max(0.0, float(number))
        except ValueError:
            continue
    judged = {name: row[name] for name in CRITERIA if row.get(name) is not None}
    total = sum(weights[name] for name in judged)
    if len(judged) * 2 < len(CRITERIA) or total == 0:
        return None
    mean = sum(weights[name] * float(value) for name, value in judged.items()) / total
    return round(mean, 2)
