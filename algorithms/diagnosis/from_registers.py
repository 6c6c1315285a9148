"""What people wrote in the study's registers, as rows of the diagnostic's tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.folding import folded, spaced
from ..core.multilingual import LANGUAGES
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, Measure
from ..store.schema import registers
from ..store.values import BETWEEN, told
from .response_chain import CHAIN, chain_rows

if TYPE_CHECKING:
    from ..core.outline import Block
    from ..documents.catalogue import Catalogue

Rows = Sequence[Mapping[str, Any]]
Registered = Mapping[str, Rows]
"""Rows by the form's id; above the internal level without what never leaves the team."""

NOT_THERE = QT_TRANSLATE_NOOP(
    "convivencia", "“{file}” is not there: choose the study's GeoPackage with the registers."
)
TEXTS = "F-D28"
"""The form of texts for the document's boxes."""
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


def registered(path: str | None, level: str) -> Registered:
    """Return the registers of a study as readers of a level may see them.

    Parameters
    ----------
    path : str or None
        The study's GeoPackage; None for none.
    level : str
        internal, committee or public.

    Raises
    ------
    InputError
        When the file is not there, or no study.
    """
    if path is None:
        return {}
    from ..store.package import Store

    if not Path(path).is_file():
        raise InputError(NOT_THERE, file=Path(path).name)
    store = Store(Path(path))
    known = registers()
    rows = store.all_rows(list(known))
    if level == "internal":
        return rows
    hidden = {
        name: {column.name for column in register.columns if column.level == "internal"}
        for name, register in known.items()
    }
    return {
        name: [
            {key: value for key, value in row.items() if key not in hidden[name]} for row in held
        ]
        for name, held in rows.items()
    }


def text_of_box(block: Block, held: Registered) -> list[str]:
    """Return the paragraphs that people wrote for a box, whose title they give in any language."""
    if block.title is None:
        return []
    titles = {spaced(folded(block.title.in_language(language))) for language in LANGUAGES}
    return [
        paragraph.strip()
        for row in held.get(TEXTS, ())
        if spaced(folded(str(row.get("box") or ""))) in titles
        for paragraph in str(row.get("text") or "").splitlines()
        if paragraph.strip()
    ]


def register_rows(block: Block, held: Registered, catalogue: Catalogue) -> list[dict[str, Cell]]:
    """Return the rows that a table takes from its register; none while that is empty."""
    rows = held.get(block.register or "", ())
    if not rows or block.register is None:
        return []
    made = DERIVED.get(block.register)
    if made is not None:
        rows = made(rows)
    columns = {column.name: column for column in registers()[block.register].columns}
    found: list[dict[str, Cell]] = []
    for row in rows:
        cells: dict[str, Cell] = {}
        for column in block.columns:
            name = column.source or column.name
            value = row.get(name)
            if isinstance(value, Measure) or name not in columns:
                cells[column.name] = value
            else:
                cells[column.name] = told(columns[name], value, catalogue.language)
        found.append(cells)
    return found


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


DERIVED: Mapping[str, Callable[[Rows], list[dict[str, Any]]]] = {
    "F-D7": _places,
    "F-D10": _institutions,
    "X-D11": _capacities,
    "X-D14": _priorities,
    CHAIN: chain_rows,
}
