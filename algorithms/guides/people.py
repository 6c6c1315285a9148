"""Numbers of people that may be told: small groups are joined, small parts are withheld.

A course is a room of people who know each other. A number that total and remainder give away is
not withheld; so groups join until they are large enough, and the parts of a whole are withheld
together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from ..core.folding import folded
from .held import Held, Row, number_of

__all__ = ["grouped", "is_small", "joined_groups", "shown_people"]

T = TypeVar("T")
PARTS: Sequence[tuple[str, ...]] = (
    ("women", "men", "other_gender"),
    ("under_18", "age_18_29", "age_60_over"),
)
"""Columns of a form that part the same people."""
ALL = "people_total"


def is_small(count: float | None, minimum: int) -> bool:
    """Tell whether a number of people is there and below what may be told."""
    return count is not None and 0 < count < minimum


def grouped(rows: Sequence[Row], column: str, blank: str = "") -> dict[str, list[Row]]:
    """Return rows by what a column says, however it is written.

    Rows without an answer stay out, unless they are given a name: where groups are told beside
    their total, those left out would be told too.
    """
    names: dict[str, str] = {}
    found: dict[str, list[Row]] = {}
    for row in rows:
        name = str(row.get(column) or "").strip() or blank
        if name:
            found.setdefault(names.setdefault(folded(name), name), []).append(row)
    return found


def joined_groups(
    groups: Mapping[str, Sequence[T]], minimum: int
) -> list[tuple[str | None, list[T]]]:
    """Return the groups that are large enough, largest first, and the small ones as one.

    The joined group has no name. While it is still too small the next larger one joins it; where
    nothing is left beside it, there is nothing to tell.
    """
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    large = [(name, list(held)) for name, held in ordered if len(held) >= minimum]
    small = [one for _, held in ordered if len(held) < minimum for one in held]
    while small and len(small) < minimum and large:
        small += large.pop()[1]
    if not small:
        return list(large)
    return [*large, (None, small)] if large else []


def shown_people(rows: Sequence[Row], held: Held, word: str) -> tuple[list[dict[str, object]], int]:
    """Return rows with their numbers of people as readers may see them, and how many changed.

    Parameters
    ----------
    rows : sequence of mapping
        Rows with ``people_total`` and the numbers of women, men and ages.
    held : Held
        Who reads.
    word : str
        What stands in place of a number that is withheld.
    """
    made: list[dict[str, object]] = []
    changed = 0
    for row in rows:
        total = number_of(row.get(ALL))
        hidden = {
            name
            for parts in PARTS
            if _part_is_small(row, parts, total, held.minimum)
            for name in parts
            if number_of(row.get(name)) is not None
        }
        if is_small(total, held.minimum):
            hidden |= {ALL}
        changed += bool(hidden)
        made.append({**row, **dict.fromkeys(hidden, word)})
    return made, changed


def _part_is_small(row: Row, parts: Sequence[str], total: float | None, minimum: int) -> bool:
    """Tell whether a part, the rest that nobody named, or the whole is too small."""
    counts = [count for name in parts if (count := number_of(row.get(name))) is not None]
    if not counts:
        return False
    rest = None if total is None else total - sum(counts)
    return any(is_small(count, minimum) for count in (*counts, rest, total))
