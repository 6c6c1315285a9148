"""Findings that people wrote, beside those that rules make from the numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from ..core.folding import plain_name
from ..store.values import BETWEEN
from .findings import Fact, Finding

if TYPE_CHECKING:
    from .findings import Confidence
    from .from_registers import Registered

__all__ = ["FORM", "RULE", "findings_of_people", "with_people"]

FORM = "F-D19"
"""The sheet of findings."""
RULE = "people"
STEP = "registers"
AS_WRITTEN = "{statement}"
CONFIDENCES = ("high", "medium", "low")
PRIORITY, OTHER = 3.0, 1.0
"""A candidate for a priority comes before what rules find: people have weighed it already."""


def findings_of_people(held: Registered, names: Mapping[str, str]) -> tuple[Finding, ...]:
    """Return the findings of the sheet, as they were written; rows without a statement are none.

    Parameters
    ----------
    held : mapping of str to sequence
        The registers of the study.
    names : mapping of str to str
        The name of each area by its identifier, to know the territories that are named.
    """
    known = {plain_name(name): identifier for identifier, name in names.items()}
    known |= {plain_name(identifier): identifier for identifier in names}
    return tuple(_finding(row, known) for row in held.get(FORM, ()) if row.get("statement"))


def with_people(
    findings: Sequence[Finding], held: Registered, names: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Return the findings of rules and of people together, the weightiest first."""
    every = (*findings, *findings_of_people(held, names))
    return tuple(sorted(every, key=lambda finding: -finding.weight))


def _finding(row: Mapping[str, Any], known: Mapping[str, str]) -> Finding:
    confidence = str(row.get("confidence") or "low")
    places = [known.get(plain_name(name), name) for name in _parts(row.get("territory"))]
    return Finding(
        RULE,
        str(row.get("axis") or "A7_institutional"),
        AS_WRITTEN,
        {"statement": Fact(str(row["statement"]).strip())},
        STEP,
        cast("Confidence", confidence if confidence in CONFIDENCES else "low"),
        PRIORITY if row.get("priority_candidate") else OTHER,
        territories=tuple(places),
        groups=tuple(_parts(row.get("groups"))),
        problem=_literal(row.get("problem")),
        evidence=tuple(_parts(row.get("evidence_refs"))),
    )


def _parts(cell: Any) -> list[str]:
    """Return the entries of a cell."""
    return [part.strip() for part in str(cell or "").split(BETWEEN.strip()) if part.strip()]


def _literal(cell: Any) -> str:
    """Return a text that is no template: its braces stay braces."""
    return str(cell or "").strip().replace("{", "{{").replace("}", "}}")
