"""The parts of a suppression: the table and its totals to show, the audit and the log to keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.lazy import LazyPackage
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import DataFrame
from .cell_suppression import Withheld

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")
    pd = LazyPackage("pandas")

__all__ = [
    "WITHHELD",
    "SuppressionResult",
    "audit_of",
    "caveats_of",
    "log_of",
    "nullable",
    "summary_of",
    "totals_of",
]

WITHHELD = "withheld"


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppressionResult(Result):
    """The table as it may be shown, its totals, and for inside only the audit and the log."""

    SUMMARY: ClassVar = (
        Column("cells", "integer", QT_TRANSLATE_NOOP("convivencia", "Counts")),
        Column("small", "integer", QT_TRANSLATE_NOOP("convivencia", "Below the minimum")),
        Column("added", "integer", QT_TRANSLATE_NOOP("convivencia", "Withheld to cover others")),
        Column("totals", "integer", QT_TRANSLATE_NOOP("convivencia", "Totals withheld")),
        Column("recovered", "integer", QT_TRANSLATE_NOOP("convivencia", "Could be worked out")),
    )
    table: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Table without small counts"),
        "table",
        Column("suppressed", "text", QT_TRANSLATE_NOOP("convivencia", "Withheld")),
        main=True,
    )
    totals: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Totals that go with it"),
        "table",
        Column("level", "integer", QT_TRANSLATE_NOOP("convivencia", "Level"), decimals=0),
        Column("unit", "text", QT_TRANSLATE_NOOP("convivencia", "Unit")),
        Column("category", "text", QT_TRANSLATE_NOOP("convivencia", "Category")),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Count"), decimals=0),
        Column("suppressed", "text", QT_TRANSLATE_NOOP("convivencia", "Withheld")),
    )
    audit: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What could be worked out (internal)"),
        "table",
        Column("level", "integer", QT_TRANSLATE_NOOP("convivencia", "Level"), decimals=0),
        Column("unit", "text", QT_TRANSLATE_NOOP("convivencia", "Unit")),
        Column("category", "text", QT_TRANSLATE_NOOP("convivencia", "Category")),
        Column("lower", "float", QT_TRANSLATE_NOOP("convivencia", "At least"), decimals=0),
        Column("upper", "float", QT_TRANSLATE_NOOP("convivencia", "At most"), decimals=0),
        Column("recovered", "flag", QT_TRANSLATE_NOOP("convivencia", "Could be worked out")),
        Column("block", "integer", QT_TRANSLATE_NOOP("convivencia", "Block"), decimals=0),
    )
    log: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Why each was withheld (internal)"),
        "table",
        Column("level", "integer", QT_TRANSLATE_NOOP("convivencia", "Level"), decimals=0),
        Column("unit", "text", QT_TRANSLATE_NOOP("convivencia", "Unit")),
        Column("category", "text", QT_TRANSLATE_NOOP("convivencia", "Category")),
        Column("reason", "text", QT_TRANSLATE_NOOP("convivencia", "Reason")),
        Column("minimum", "integer", QT_TRANSLATE_NOOP("convivencia", "Minimum"), decimals=0),
    )


def nullable(counts: NDArray[np.int64], missing: NDArray[np.bool_]) -> Any:
    """Return whole numbers, missing where told."""
    return pd.Series(counts).astype("Int64").mask(missing).array


def summary_of(result: Withheld) -> dict[str, object]:
    """Count what was withheld, and why."""
    own = result.cells.source >= 0
    return {
        "cells": int(own.sum()),
        "small": int((result.small & own).sum()),
        "added": int((result.hidden & ~result.small & own).sum()),
        "totals": int((result.hidden & ~own).sum()),
        "recovered": int(result.recovered.sum()),
        "largest_block": int(np.bincount(result.bounds.block).max())
        if len(result.bounds.edges)
        else 0,
    }


def _named(result: Withheld, edges: NDArray[np.int64]) -> dict[str, object]:
    cells = result.cells
    names = [cells.name(int(edge)) for edge in edges]
    return {
        "level": cells.level[edges],
        "unit": [unit for unit, _ in names],
        "category": [kind for _, kind in names],
    }


def totals_of(result: Withheld) -> Any:
    """Return every total over areas, groups and categories as it may be shown."""
    edges = np.flatnonzero(result.cells.total)
    hidden = result.hidden[edges]
    value = nullable(result.cells.value[edges], hidden)
    return pd.DataFrame(
        {
            **_named(result, edges),
            "count": value,
            "suppressed": np.where(hidden, WITHHELD, ""),
        }
    )


def audit_of(result: Withheld) -> Any:
    """Return the bounds of each withheld count."""
    bounds = result.bounds
    return pd.DataFrame(
        {
            **_named(result, bounds.edges),
            "lower": bounds.lower,
            "upper": np.where(np.isinf(bounds.upper), np.nan, bounds.upper),
            "recovered": result.recovered,
            "block": bounds.block,
        }
    )


def log_of(result: Withheld) -> Any:
    """Return why each count was withheld."""
    edges = np.flatnonzero(result.hidden)
    reason = np.select(
        [result.small[edges], result.carried[edges]], ["primary", "earlier"], "complementary"
    )
    return pd.DataFrame(
        {**_named(result, edges), "reason": reason, "minimum": result.minimum[edges]}
    )


def caveats_of(
    result: Withheld, summary: Mapping[str, Any], emptied: tuple[str, ...], told: bool
) -> tuple[Caveat, ...]:
    """Say what was withheld, with what, and what it does not protect from."""
    caveats = []
    if result.hidden.any():
        caveats.append(
            caveat(
                "withheld_cells",
                count=summary["small"] + summary["added"],
                cells=summary["cells"],
                small=summary["small"],
                totals=summary["totals"],
            )
        )
    if emptied:
        caveats.append(caveat("withheld_columns", columns=", ".join(emptied)))
    if summary["recovered"]:
        caveats.append(caveat("still_recoverable", count=summary["recovered"]))
    if result.revised:
        caveats.append(caveat("earlier_revised", count=result.revised))
    if not told:
        caveats.append(caveat("no_categories"))
    return tuple(caveats)
