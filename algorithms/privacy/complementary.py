"""Choose which further cells to withhold, so that no sum gives a small one away.

A small cell is protected when it could be larger or smaller by enough in some table that agrees
with everything published. Such tables differ by flows round circles of the network of cells
(``cells``), so for each small cell the cheapest circle through it is sought (Kelly, Golden &
Assad 1992): withheld cells cost nothing, any other costs one and a little for its count. That
makes first the number and then the sum of what is withheld in addition small. The smallest
possible number is not promised: finding it is NP-hard. What is promised is checked by the audit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.progress import Progress, silent
from ..core.text import QT_TRANSLATE_NOOP
from .cells import Cells
from .disclosure_audit import by_flows, connected_blocks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    IntArray = NDArray[np.int64]
    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]

__all__ = ["complement"]

CELL, ROW_TOTAL, GROUP_CELL, GROUP_TOTAL, WHOLE_CELL, WHOLE = 1.0, 3.0, 4.0, 6.0, 8.0, 30.0
"""What withholding costs: readers miss a total more than a cell."""
ZERO = 12.0
"""A zero is withheld when there is nothing else: who knows the place knows it is a zero."""
MOST_TO_REVIEW = 40_000
"""Withheld cells times those chosen: above it a block is not gone through again."""


def complement(
    cells: Cells,
    small: BoolArray,
    least: IntArray,
    need: IntArray,
    *,
    progress: Progress = silent,
) -> BoolArray:
    """Return the cells to withhold beside the small ones.

    Parameters
    ----------
    cells : Cells
        The table.
    small : numpy.ndarray of bool
        Shape (m,): withheld for their count.
    least : numpy.ndarray of int
        Shape (m,): what a reader knows each cell to be at least.
    need : numpy.ndarray of int
        Shape (m,): how wide the bounds of each cell must be if it is withheld.
    """
    import numpy as np

    search = _Search(cells, small, least)
    order = sorted(
        np.flatnonzero(small).tolist(),
        key=lambda edge: (-need[edge], cells.value[edge], cells.name(edge), edge),
    )
    for place, edge in enumerate(order):
        search.protect(edge, int(need[edge]))
        if place % 100 == 0:
            progress(
                place / len(order), QT_TRANSLATE_NOOP("convivencia", "Withholding small counts")
            )
    return _reviewed(cells, small, search.hidden & ~small, least, need)


class _Search:
    """Cheapest circles in the table's network, as more and more of it is withheld."""

    def __init__(self, cells: Cells, small: BoolArray, least: IntArray) -> None:
        import numpy as np
        from scipy.sparse import csr_matrix

        self.cells = cells
        self.hidden = small.copy()
        self.slack = cells.value - np.minimum(least, cells.value)
        self.cost = _costs(cells)
        self.cost[small | cells.pipe] = 0.0
        size = len(cells.value)
        begin = np.concatenate([cells.tail, cells.head])
        end = np.concatenate([cells.head, cells.tail])
        order = np.lexsort((end, begin))
        self.place = np.empty(2 * size, dtype=np.int64)
        """Where each arc lies in the matrix: forward arcs first, then backward ones."""
        self.place[order] = np.arange(2 * size)
        self.arc = order
        self.pointer = np.searchsorted(begin[order], np.arange(cells.nodes + 1))
        self.end = end[order]
        self.matrix = csr_matrix(
            (np.zeros(2 * size), self.end, self.pointer), shape=(cells.nodes, cells.nodes)
        )

    def protect(self, edge: int, need: int) -> None:
        """Withhold the cheapest circle along which the cell can move by ``need``.

        Either it can grow by all of it; or it grows by what is left when it shrinks to its least.
        """
        shrink = min(int(self.slack[edge]), need)
        options: list[tuple[float, list[int]]] = [self._circle(edge, need, 0)]
        if shrink > 0 and options[0][0] > 0:
            options.append(self._circle(edge, need - shrink, shrink))
        _, path = min(options, key=lambda option: option[0])
        self.hidden[path] = True
        self.cost[path] = 0.0

    def _circle(self, edge: int, more: int, less: int) -> tuple[float, list[int]]:
        """Return the cheapest way from the cell's head to its tail, and its cost.

        Cells passed backward must be able to shrink by ``more``, those passed forward by ``less``.
        """
        import numpy as np
        from scipy.sparse.csgraph import dijkstra

        size = len(self.cost)
        free = self.cells.pipe
        forward = np.where(free | (self.slack >= less), self.cost, np.inf)
        backward = np.where(free | (self.slack >= more), self.cost, np.inf)
        forward[edge] = backward[edge] = np.inf
        self.matrix.data[self.place] = np.concatenate([forward, backward])
        start, goal = int(self.cells.head[edge]), int(self.cells.tail[edge])
        distance, before = dijkstra(self.matrix, indices=start, return_predecessors=True)
        if not np.isfinite(distance[goal]):
            return np.inf, []
        path, node = [], goal
        while node != start:
            last = int(before[node])
            first = self.pointer[last]
            at = first + int(np.searchsorted(self.end[first : self.pointer[last + 1]], node))
            crossed = int(self.arc[at]) % size
            if not self.cells.pipe[crossed]:
                path.append(crossed)
            node = last
        return float(distance[goal]), path


def _costs(cells: Cells) -> FloatArray:
    """Return what withholding each cell costs: its kind, and a little for its count."""
    import numpy as np

    level, over = cells.level, cells.over_categories
    highest = level.max()
    cost = np.full(len(level), CELL)
    cost[cells.value == 0] = ZERO
    single = len(cells.categories) == 1
    for chosen, price in (
        ((level == 0) & over, ROW_TOTAL),
        ((level > 0) & ~over, GROUP_TOTAL if single else GROUP_CELL),
        ((level > 0) & over, GROUP_TOTAL),
        ((level == highest) & ~over, WHOLE if single else WHOLE_CELL),
        ((level == highest) & over, WHOLE),
    ):
        cost[chosen] = price
    # all counts together weigh less than one cell
    return cost + cells.value / (2.0 * float(cells.value.sum()) + 1.0)


def _holds(cells: Cells, hidden: BoolArray, least: IntArray, need: IntArray) -> bool:
    """Whether the bounds of every withheld cell are as wide as they must be."""
    for block in connected_blocks(cells, hidden, least):
        low, high = by_flows(block)
        if ((high - low) < need[block.edges[block.asked]]).any():
            return False
    return True


def _reviewed(
    cells: Cells, small: BoolArray, chosen: BoolArray, least: IntArray, need: IntArray
) -> BoolArray:
    """Show again what later circles made needless, the dearest first."""
    import numpy as np

    cost = _costs(cells)
    keep = chosen.copy()
    for block in connected_blocks(cells, small | chosen, least):
        edges = block.edges[block.asked]
        added = edges[chosen[edges]]
        if len(added) * len(edges) > MOST_TO_REVIEW:
            continue
        here = np.zeros(len(chosen), dtype=bool)
        here[edges] = True
        for edge in added[np.argsort(-cost[added], kind="stable")]:
            without = (small | keep) & here
            without[edge] = False
            if _holds(cells, without, least, need):
                keep[edge] = False
    return keep
