"""What people wrote in the study's registers, as rows of the diagnostic's tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..documents.blocks import Cell, Measure
from ..documents.register_tables import cells_of_rows
from ..documents.register_tables import text_of_box as paragraphs_of_box
from ..store.priorities import priority_score
from ..store.registered import Registered, Rows, registered
from .response_chain import CHAIN, chain_rows

if TYPE_CHECKING:
    from ..core.outline import Block
    from ..documents.catalogue import Catalogue

__all__ = [
    "Registered",
    "capacity_gap",
    "register_rows",
    "registered",
    "text_of_box",
    "women_share",
]

TEXTS = "F-D28"
"""The form of texts for the document's boxes."""


def text_of_box(block: Block, held: Registered) -> list[str]:
    """Return the paragraphs that people wrote for a box, whose title they give in any language."""
    return paragraphs_of_box(block, held.get(TEXTS, ()))


def register_rows(block: Block, held: Registered, catalogue: Catalogue) -> list[dict[str, Cell]]:
    """Return the rows that a table takes from its register; none while that is empty."""
    rows = held.get(block.register or "", ())
    if not rows or block.register is None:
        return []
    made = DERIVED.get(block.register)
    if made is not None:
        rows = made(rows)
    return cells_of_rows(block, block.register, rows, catalogue)


def _places(rows: Rows) -> list[dict[str, Any]]:
    """Return the kinds of places with the votes they got, most first."""
    votes: Counter[str] = Counter()
    for row in rows:
        if row.get("category"):
            votes[str(row["category"])] += int(row.get("votes") or 1)
    return [{"category": name, "votes": count} for name, count in votes.most_common()]


def _institutions(rows: Rows) -> list[dict[str, Any]]:
    """Return the institutions with the share of women among their staff."""
    return [{**row, "women_share": women_share(row)} for row in rows]


def women_share(row: Mapping[str, Any]) -> Measure | None:
    """Return the share of women among an institution's staff; None when one is unknown."""
    women, staff = row.get("staff_women"), row.get("staff_total")
    return Measure(women / staff, "share", 0) if women is not None and staff else None


def _capacities(rows: Rows) -> list[dict[str, Any]]:
    """Return the capacities, the widest gap first; a gap that nobody wrote is worked out."""
    made = [{**row, "gap": capacity_gap(row)} for row in rows]
    return sorted(made, key=lambda row: -(row["gap"] or 0))


def capacity_gap(row: Mapping[str, Any]) -> int | None:
    """Return how far a capacity is from what is desired."""
    if row.get("gap") is not None:
        return int(row["gap"])
    current, desired = row.get("current"), row.get("desired")
    return None if current is None or desired is None else int(desired) - int(current)


def _priorities(rows: Rows) -> list[dict[str, Any]]:
    """Return the problems, the highest score first; a score that nobody wrote is worked out."""
    made = [{**row, "score": priority_score(row)} for row in rows]
    return sorted(made, key=lambda row: -(row["score"] or 0.0))


DERIVED: Mapping[str, Callable[[Rows], list[dict[str, Any]]]] = {
    "F-D7": _places,
    "F-D10": _institutions,
    "X-D11": _capacities,
    "X-D14": _priorities,
    CHAIN: chain_rows,
}
