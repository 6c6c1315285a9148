"""Caveats of the data travel from a layer into every result that is made from it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from .caveats import TEMPLATES, Caveat, caveat, distinct

TRAVELLING = frozenset(
    {
        "rows_set_aside",
        "total_differs",
        "unknown_counting_unit",
        "positions_jittered",
        "positions_unrepeated",
        "positions_snapped",
        "positions_rounded",
        "default_points",
        "exploratory",
        "ambiguous_dates",
        "dates_are_months",
        "unclassified_categories",
        "unclassified_may_protect",
        "non_crimes",
        "low_quality",
        "population_of_another_year",
        "duplicates",
    }
)
"""What is true of the data whatever is done with them; the rest is true of one result."""

KEY = "caveats"
TEMPLATES_KEY = "templates"
"""Where a table of sentences keeps what they were made of: template and facts of each row."""


def carried_by(layer: Any) -> tuple[Caveat, ...]:
    """Return the caveats that a layer carries: ``attrs["caveats"]`` of a table or of points."""
    held = (getattr(layer, "attrs", None) or {}).get(KEY)
    return () if not held else read_caveats(held)


def read_caveats(held: object) -> tuple[Caveat, ...]:
    """Read caveats as a file or a layer carries them; what is not understood is passed over.

    Parameters
    ----------
    held : str or list of mapping
        JSON, or its content: a code and its facts each.
    """
    if isinstance(held, str):
        try:
            held = json.loads(held)
        except ValueError:
            return ()
    found = []
    for entry in held if isinstance(held, list) else []:
        if not isinstance(entry, Mapping) or entry.get("code") not in TRAVELLING & set(TEMPLATES):
            continue
        facts = entry.get("facts")
        item = caveat(str(entry["code"]), **(facts if isinstance(facts, dict) else {}))
        try:
            str(item)
        except (KeyError, ValueError, TypeError, IndexError, AttributeError):
            # facts that a stranger wrote need not fit the sentence
            continue
        found.append(item)
    return distinct(found)


def as_plain(caveats: Iterable[Caveat]) -> list[dict[str, object]]:
    """Return the caveats that travel as plain lists and mappings, which JSON holds."""
    return [
        {"code": item.code, "facts": dict(item.facts)}
        for item in distinct(caveats)
        if item.code in TRAVELLING
    ]


def as_json(caveats: Iterable[Caveat]) -> str:
    """Return the caveats that travel as a layer's metadata holds them."""
    return json.dumps(as_plain(caveats), ensure_ascii=False, default=str)


def hand_on(part: Any, caveats: Iterable[Caveat]) -> None:
    """Let a part of a result carry the caveats of the data it was made from."""
    attributes = getattr(part, "attrs", None)
    plain = as_plain(caveats)
    if plain and isinstance(attributes, dict):
        attributes[KEY] = plain
