"""From report to sentence: what people wrote of each step, in the order of the chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..documents.blocks import Measure
from ..store.schema import registers
from ..store.values import answers

__all__ = ["CHAIN", "ChainStep", "chain_rows", "chain_steps", "share_decimals"]

CHAIN = "X-D19"
Row = Mapping[str, Any]
SMALL_SHARE = 0.1
"""Below it a share is told with a decimal: 3 of 1,000 are not 0 %."""


@dataclass(frozen=True, slots=True)
class ChainStep:
    """A step of the chain.

    Parameters
    ----------
    id : str
        As the form calls it.
    number : int or None
        How many came so far; None when nobody wrote it.
    share : float or None
        Of the step before: as written, or computed where both numbers are known.
    days : float or None
        Median days from the step before.
    counted : str
        What is counted: calls, cases, persons.
    """

    id: str
    number: int | None = None
    share: float | None = None
    days: float | None = None
    counted: str = ""

    def exceeds(self, before: ChainStep) -> bool:
        """Whether it counts more than the step before: then the two count different things."""
        return self.number is not None and before.number is not None and self.number > before.number


def chain_steps(rows: Sequence[Row]) -> list[ChainStep]:
    """Return every step of the form, those that nobody wrote as unknown.

    Of a step that is written twice the first row with a number counts.
    """
    found: list[ChainStep] = []
    for name in _names():
        own = [row for row in rows if row.get("step") == name]
        row = next((item for item in own if _number(item) is not None), own[0] if own else {})
        share = _share(row, found[-1].number if found else None)
        days = row.get("days")
        found.append(
            ChainStep(
                name,
                _number(row),
                share,
                None if days is None else float(days),
                str(row.get("counted") or "").strip(),
            )
        )
    return found


def chain_rows(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Return the rows in the order of the chain, with the share of the step before."""
    names = _names()
    steps = {step.id: step for step in chain_steps(rows)}
    before: dict[str, int | None] = {
        name: steps[names[place - 1]].number if place else None for place, name in enumerate(names)
    }
    ordered = sorted(
        rows, key=lambda row: names.index(row["step"]) if row.get("step") in steps else len(names)
    )
    return [
        {**row, "previous": _told(_share(row, before.get(str(row.get("step")))))} for row in ordered
    ]


def _told(share: float | None) -> Measure | None:
    """Return a share as a cell, with a decimal where it is small."""
    return None if share is None else Measure(share, "share", share_decimals(share))


def share_decimals(share: float) -> int:
    """Return how many decimals a share needs to be told from nothing."""
    return 1 if 0 < share < SMALL_SHARE else 0


def _names() -> list[str]:
    """Return the steps in the order in which the form offers them."""
    step = next(column for column in registers()[CHAIN].columns if column.name == "step")
    return list(answers(step))


def _number(row: Row) -> int | None:
    """Return a count; less than none is none that anybody counted."""
    value = row.get("number")
    return None if value is None or value < 0 else int(value)


def _share(row: Row, before: int | None) -> float | None:
    """Return the share as written, in parts of one, or as the two numbers give it."""
    written = row.get("previous")
    if isinstance(written, (int, float)) and written >= 0:
        return float(written) / 100
    number = _number(row)
    return number / before if number is not None and before else None
