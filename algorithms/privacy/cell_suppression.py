"""Withhold the small cells of a table, what would give them away, and check that nothing does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..core.progress import Progress, part_of, silent
from .cells import Cells, build_cells
from .complementary import complement
from .disclosure_audit import Bounds, bounds_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    IntArray = NDArray[np.int64]
    BoolArray = NDArray[np.bool_]

__all__ = ["Earlier", "Withheld", "withhold"]

MOST_ROUNDS = 20
MISSING = -1


@dataclass(frozen=True, slots=True)
class Earlier:
    """A table that was released before.

    Parameters
    ----------
    counts : mapping of (str, str) to int or None
        What was published of each unit and category; None for what was withheld.
    covers : str
        ``same`` when it counts the same events, ``part`` when it counts a part of them (an
        earlier stretch of a period that has grown), ``whole`` when the new table is the part.
    """

    counts: Mapping[tuple[str, str], int | None]
    covers: Literal["same", "part", "whole"]


@dataclass(frozen=True, slots=True)
class Withheld:
    """What to withhold of a table and its totals, and what a reader could still work out.

    Parameters
    ----------
    cells : Cells
        The table and its totals.
    small, carried, added : numpy.ndarray of bool
        Shape (m,): withheld for the count itself, because an earlier release withheld it or
        differs from it by little, and to cover another.
    minimum : numpy.ndarray of int
        Shape (m,): the smallest number shown of each cell.
    bounds : Bounds
        For all that a reader knows, of each withheld cell.
    revised : int
        Cells whose earlier number is larger although it covers only a part.
    """

    cells: Cells
    small: BoolArray
    carried: BoolArray
    added: BoolArray
    minimum: IntArray
    bounds: Bounds
    revised: int

    @property
    def hidden(self) -> BoolArray:
        """Shape (m,): all that is withheld."""
        return self.small | self.carried | self.added

    @property
    def recovered(self) -> BoolArray:
        """Of the cells of ``bounds``: those known more closely than their minimum."""
        import numpy as np

        return np.asarray(self.bounds.width < self._need(self.bounds.edges))

    def _need(self, edges: IntArray) -> IntArray:
        import numpy as np

        return np.where(self.small[edges], self.minimum[edges], int(self.minimum.min()))

    def rows(self, number: int) -> BoolArray:
        """Return which rows of the table lose their count."""
        import numpy as np

        result = np.zeros(number, dtype=bool)
        result[self.cells.source[self.hidden & (self.cells.source >= 0)]] = True
        return result


def withhold(
    counts: IntArray,
    rows: Sequence[str],
    categories: Sequence[str] | None,
    hierarchy: Sequence[Sequence[str]],
    protected: BoolArray,
    *,
    minimum: int,
    minimum_protected: int,
    show_zeros: bool = True,
    earlier: Sequence[Earlier] = (),
    forced: BoolArray | None = None,
    title: str = "",
    progress: Progress = silent,
) -> Withheld:
    """Choose what to withhold and audit it, until nothing can be worked out.

    Parameters
    ----------
    counts : numpy.ndarray
        Shape (n,): whole numbers; -1 for missing.
    rows, categories, hierarchy, protected, title
        As in ``cells.build_cells``.
    minimum, minimum_protected : int
        The smallest count shown.
    show_zeros : bool
        Whether zeros are shown. When they are, a reader knows that a withheld cell is at least 1
        unless a zero had to cover another.
    earlier : sequence of Earlier
        Earlier releases of the same cells.
    forced : numpy.ndarray of bool, optional
        Shape (n,): rows withheld whatever their count, zeros apart.
    """
    import numpy as np

    cells = build_cells(counts, rows, categories, hierarchy, protected, title)
    floor = np.where(cells.protected, minimum_protected, minimum).astype(np.int64)
    real = ~cells.pipe
    small = real & (cells.value < floor)
    if show_zeros:
        small &= cells.value > 0
    least = np.full(len(small), 1 if show_zeros else 0, dtype=np.int64)
    carried, revised = np.zeros(len(small), dtype=bool), 0
    own = cells.source >= 0
    if forced is not None:
        small[own] |= forced[cells.source[own]] & (cells.value[own] > 0)
    for one in earlier:
        known, gone, near, less = _compared(cells, one, floor)
        least = np.maximum(least, known)
        small |= near & real
        carried |= gone & real
        revised += less
    carried &= ~small
    need = np.where(small, floor, minimum)
    hidden = small | carried
    for _ in range(MOST_ROUNDS):
        added = complement(cells, hidden, least, need, progress=part_of(progress, 0.0, 0.6))
        every = hidden | added
        bounds = bounds_of(
            cells,
            every,
            _known_least(cells, every, least),
            progress=part_of(progress, 0.6, 1.0),
        )
        narrow = bounds.edges[bounds.width < need[bounds.edges]]
        if not len(narrow) or not (added[narrow]).any():
            break
        # what covers another is itself known too closely: protect it as well
        hidden = hidden.copy()
        hidden[narrow] = True
    added = every & ~small & ~carried
    return Withheld(cells, small, carried, added, floor, bounds, revised)


def _known_least(cells: Cells, hidden: BoolArray, least: IntArray) -> IntArray:
    """A withheld zero anywhere tells the reader that withheld cells may be zero."""
    import numpy as np

    if (cells.value[hidden] == 0).any():
        return np.where(least <= 1, 0, least)
    return least


def _compared(
    cells: Cells, earlier: Earlier, floor: IntArray
) -> tuple[IntArray, BoolArray, BoolArray, int]:
    """Return what an earlier release makes known, what it withheld, and small differences."""
    import numpy as np

    size = len(cells.value)
    known = np.zeros(size, dtype=np.int64)
    carried, near = np.zeros(size, dtype=bool), np.zeros(size, dtype=bool)
    revised = 0
    for edge in np.flatnonzero(cells.source >= 0).tolist():
        name = cells.name(edge)
        if name not in earlier.counts:
            continue
        before = earlier.counts[name]
        if before is None:
            carried[edge] = earlier.covers == "same"
            continue
        difference = int(cells.value[edge]) - before
        near[edge] = 0 < abs(difference) < floor[edge]
        if earlier.covers == "part":
            revised += difference < 0
            known[edge] = before if difference >= 0 else 0
    return known, carried, near, revised
