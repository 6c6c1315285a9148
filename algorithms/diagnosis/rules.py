"""Every rule that makes findings, applied in turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from . import rules_of_place, rules_of_record, rules_of_time
from .findings import Finding, Material

Rule = Callable[[Material], Sequence[Finding]]

RULES: tuple[Rule, ...] = (
    rules_of_record.total,
    rules_of_place.concentration,
    rules_of_place.hot_spots,
    rules_of_place.cells,
    rules_of_place.outliers,
    rules_of_place.highest_rate,
    rules_of_time.leading_offence,
    rules_of_time.trends,
    rules_of_time.peak,
    rules_of_record.victims,
    rules_of_record.displacement,
    rules_of_record.record,
)


def make_findings(material: Material) -> tuple[Finding, ...]:
    """Apply every rule and return the findings, the weightiest first."""
    found = [finding for rule in RULES for finding in rule(material)]
    return tuple(sorted(found, key=lambda finding: -finding.weight))
