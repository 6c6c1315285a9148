"""What is to be mended in a plan, with its place, in one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .book import Row

__all__ = ["Flaw", "Weight", "flaw"]

Weight = Literal["mend", "look"]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something in the registers that a plan cannot be approved with, or that is worth a look.

    Parameters
    ----------
    rule : str
        Which rule it breaks.
    weight : str
        mend or look.
    form, column : str
        Where it stands; the column as the form calls it.
    row : int or None
        The number of the row; None when no single row is meant.
    sentence : str
        Marked for translation.
    facts : mapping
        What the sentence names.
    """

    rule: str
    weight: Weight
    form: str
    column: str
    row: int | None
    sentence: str
    facts: Mapping[str, object] = field(default_factory=dict)


def flaw(
    rule: str,
    weight: Weight,
    place: tuple[str, str],
    row: Row | None,
    sentence: str,
    **facts: object,
) -> Flaw:
    """Return a flaw of a row; ``place`` is the form and the column."""
    number = None if row is None else row.get("fid")
    return Flaw(rule, weight, *place, None if number is None else int(number), sentence, facts)
