"""The monitoring board with what the panel of indicators measured, for plan and report alike."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.folding import plain_name
from ..core.text import QT_TRANSLATE_NOOP
from .blocks import Measure

if TYPE_CHECKING:
    from .catalogue import Catalogue
    from .panel_file import Measured

__all__ = ["as_measure", "board_with_measured", "rules_of"]

ITEM = QT_TRANSLATE_NOOP("convivencia", "{name} ({period})")
RULE_OF = QT_TRANSLATE_NOOP("convivencia", "{name}: {rule}")
END = re.compile(r"(?<=\.)\s+")
LARGE = 100.0
"""From here on decimals say nothing."""


def as_measure(value: float | None) -> Measure | None:
    """Return a value with as many decimals as it bears."""
    if value is None:
        return None
    return Measure(value, "decimal", 0 if abs(value) >= LARGE or value == round(value) else 1)


def board_with_measured(
    rows: Sequence[Mapping[str, Any]],
    measured: Mapping[str, Measured],
    catalogue: Catalogue,
    *,
    apart: bool = False,
) -> list[dict[str, Any]]:
    """Return the board: indicators that were measured, then what people wrote.

    A row that people wrote for a measured indicator keeps their causes and decisions; one with an
    achieved value of their own stays as it is.

    Parameters
    ----------
    rows : sequence of rows
        Of the matrix X-E4.
    measured : mapping of str to Measured
        By the indicator's code.
    catalogue : Catalogue
        The language.
    apart : bool
        Whether the board tells the period in a column of its own.
    """
    typed: dict[str, Mapping[str, Any]] = {}
    for row in rows:
        # of several periods the last row is of the newest
        typed[_key(row.get("item"))] = row
    by_hand = {key for key, row in typed.items() if row.get("achieved") is not None}
    made = [
        {
            **typed.get(_key(code), {}),
            "code": code,
            "item": one.name
            if apart
            else catalogue.translate(ITEM, name=one.name, period=one.period),
            "period": one.period,
            "planned": as_measure(one.target),
            "achieved": as_measure(one.value),
            "share": None if one.achieved is None else Measure(one.achieved, "share", 0),
            "light": one.light,
        }
        for code, one in measured.items()
        if _key(code) not in by_hand
    ]
    filled = {_key(row["code"]) for row in made}
    return [*made, *(dict(row) for row in rows if _key(row.get("item")) not in filled)]


def rules_of(measured: Mapping[str, Measured], catalogue: Catalogue) -> list[str]:
    """Return the rule of the lights once, and what is each indicator's own beside its name."""
    rules = [one.rule for one in measured.values() if one.rule]
    if len(rules) < 2:
        return rules
    shared = ""
    for sentence in END.split(rules[0]):
        longer = f"{shared} {sentence}".strip()
        if not all(rule.startswith(longer) for rule in rules):
            break
        shared = longer
    own = [
        catalogue.translate(RULE_OF, name=one.name, rule=one.rule[len(shared) :].strip())
        for one in measured.values()
        if one.rule[len(shared) :].strip()
    ]
    return [*([shared] if shared else []), *own]


def _key(item: object) -> str:
    return plain_name(item or "")
