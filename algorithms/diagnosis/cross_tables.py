"""Tables of counts whose rows and columns have totals: what of them may be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..privacy.gate import Gate

__all__ = ["Hidden", "hidden_of"]


@dataclass(frozen=True, slots=True)
class Hidden:
    """What of a table is withheld.

    Parameters
    ----------
    cells : numpy.ndarray of bool
        In the order of the counts.
    totals : frozenset of (str, str)
        Unit or group, and category, of every withheld total; an empty text stands for all.
    """

    cells: NDArray[np.bool_]
    totals: frozenset[tuple[str, str]] = field(default_factory=frozenset)

    def total(self, unit: str = "", category: str = "") -> bool:
        """Tell whether a total is withheld."""
        return (unit, category) in self.totals


def hidden_of(
    gate: Gate,
    counts: Any,
    rows: Sequence[str],
    categories: Sequence[str] | None,
    *,
    hierarchy: Sequence[Sequence[str]] = (),
    protected: Any = None,
    forced: Any = None,
    what: str,
) -> Hidden:
    """Choose what to withhold, with the network of all sums that a reader knows.

    Parameters
    ----------
    gate : Gate
        Its level and minimums; at internal nothing is withheld.
    counts, rows, categories, hierarchy, protected, forced
        As ``privacy.cell_suppression.withhold`` takes them.
    what : str
        The table's name, for the log.
    """
    from ..privacy.cell_suppression import withhold

    numbers = np.asarray(counts, dtype=np.int64)
    if gate.level == "internal" or not len(numbers):
        return Hidden(np.zeros(len(numbers), dtype=bool))
    shielded = np.zeros(len(numbers), dtype=bool) if protected is None else np.asarray(protected)
    found = withhold(
        numbers,
        rows,
        categories,
        hierarchy,
        shielded,
        minimum=gate.minimum,
        minimum_protected=gate.minimum_protected,
        forced=forced,
        title=what,
    )
    cells = found.cells
    gone = np.flatnonzero(found.hidden & (cells.source < 0) & ~cells.pipe)
    one = categories is None
    totals = {(name, "" if one else kind) for name, kind in map(cells.name, gone.tolist())}
    if ("", "") in totals:
        # how many there are in all is told elsewhere: nothing that relies on it may be shown
        real = np.flatnonzero(~cells.pipe)
        totals |= {(name, "" if one else kind) for name, kind in map(cells.name, real.tolist())}
        gate.note(what, len(real))
        return Hidden(np.ones(len(numbers), dtype=bool), frozenset(totals))
    number = int(found.hidden.sum())
    if number:
        gate.note(what, number)
    return Hidden(found.rows(len(numbers)), frozenset(totals))
