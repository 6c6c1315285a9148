"""What a reader can work out about the withheld cells of a published table, exactly.

The reader is taken to know every published cell and total, that counts are whole numbers of zero
or more, and for each cell the least it can be (1 where zeros are always shown; an earlier
release's number where the periods are nested). He is not told which cells were small and which
were withheld to cover them: only the log, which stays inside, says that.

Withheld cells that no chain of sums joins tell nothing of each other, so each connected block is
looked at alone: by linear programming up to a thousand cells, beyond by maximum flows in the
table's network. Both are exact, and whole numbers, because the network's matrix is totally
unimodular (Castro 2005).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.progress import Progress, silent
from ..core.text import QT_TRANSLATE_NOOP
from .cells import Cells

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    IntArray = NDArray[np.int64]
    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]

__all__ = ["Bounds", "bounds_of", "by_flows", "by_programming", "connected_blocks"]

MOST_BY_PROGRAMMING = 1_000
"""Withheld cells of a block that are still bounded by linear programming."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the most that each withheld cell can be for all that a reader knows.

    Parameters
    ----------
    edges : numpy.ndarray of int
        Shape (n,): the withheld cells.
    lower, upper : numpy.ndarray
        Shape (n,): bounds; infinite where nothing holds a cell from above.
    block : numpy.ndarray of int
        Shape (n,): which connected block each belongs to.
    """

    edges: IntArray
    lower: FloatArray
    upper: FloatArray
    block: IntArray

    @property
    def width(self) -> FloatArray:
        """Shape (n,): upper less lower."""
        return self.upper - self.lower


@dataclass(frozen=True, slots=True)
class Block:
    """One connected block of withheld cells: a small network of its own."""

    edges: IntArray
    """Positions in the table; ``asked`` of them are cells, the rest are pipes."""
    tail: IntArray
    head: IntArray
    nodes: int
    value: IntArray
    least: IntArray
    asked: IntArray


def connected_blocks(cells: Cells, hidden: BoolArray, least: IntArray) -> list[Block]:
    """Split the withheld cells into blocks that no sum joins."""
    import numpy as np
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    unknown = np.flatnonzero(hidden | _pipes_of(cells, hidden))
    if not len(unknown):
        return []
    size = cells.nodes
    graph = coo_matrix(
        (np.ones(len(unknown)), (cells.tail[unknown], cells.head[unknown])), shape=(size, size)
    )
    _, label = connected_components(graph, directed=False)
    of_edge = label[cells.tail[unknown]]
    order = np.argsort(of_edge, kind="stable")
    blocks = []
    for part in np.split(order, np.flatnonzero(np.diff(of_edge[order])) + 1):
        edges = unknown[part]
        nodes, ends = np.unique(
            np.concatenate([cells.tail[edges], cells.head[edges]]), return_inverse=True
        )
        tail, head = ends[: len(edges)], ends[len(edges) :]
        pipe = cells.pipe[edges]
        floor = np.where(pipe, 0, np.minimum(least[edges], cells.value[edges]))
        blocks.append(
            Block(edges, tail, head, len(nodes), cells.value[edges], floor, np.flatnonzero(~pipe))
        )
    return blocks


def _pipes_of(cells: Cells, hidden: BoolArray) -> BoolArray:
    """A pipe is unknown when the cell it carries on is."""
    import numpy as np

    entered = np.zeros(cells.nodes, dtype=bool)
    entered[cells.head[hidden & ~cells.pipe & (cells.source >= 0)]] = True
    return np.asarray(cells.pipe & entered[cells.tail])


def bounds_of(
    cells: Cells,
    hidden: BoolArray,
    least: IntArray,
    *,
    most: int = MOST_BY_PROGRAMMING,
    progress: Progress = silent,
) -> Bounds:
    """Return exact bounds of every withheld cell.

    Parameters
    ----------
    cells : Cells
        The table.
    hidden : numpy.ndarray of bool
        Shape (m,): what is withheld.
    least : numpy.ndarray of int
        Shape (m,): what each cell is known to be at least.
    most : int
        The largest block that is bounded by linear programming.
    """
    import numpy as np

    blocks = connected_blocks(cells, hidden, least)
    total = max(sum(len(block.asked) for block in blocks), 1)
    edges, lower, upper, number, done = [], [], [], [], 0
    for place, block in enumerate(blocks):
        method: Callable[..., tuple[Any, Any]] = (
            by_programming if len(block.asked) <= most else by_flows
        )
        low, high = method(
            block,
            lambda step, done=done: progress(
                (done + step) / total,
                QT_TRANSLATE_NOOP("convivencia", "Checking what could be worked out"),
            ),
        )
        edges.append(block.edges[block.asked])
        lower.append(low)
        upper.append(high)
        number.append(np.full(len(low), place))
        done += len(low)
    if not edges:
        empty = np.empty(0)
        return Bounds(empty.astype(np.int64), empty, empty.copy(), empty.astype(np.int64))
    position = np.concatenate(edges)
    order = np.argsort(position)
    return Bounds(
        position[order],
        np.concatenate(lower)[order],
        np.concatenate(upper)[order],
        np.concatenate(number)[order],
    )


def by_programming(
    block: Block, tell: Callable[[int], None] = lambda _: None
) -> tuple[FloatArray, FloatArray]:
    """Bound the cells of a block by two linear programmes each (HiGHS)."""
    import numpy as np
    from scipy.optimize import linprog
    from scipy.sparse import coo_matrix

    number = len(block.edges)
    every = np.arange(number)
    matrix = coo_matrix(
        (
            np.concatenate([np.ones(number), -np.ones(number)]),
            (np.concatenate([block.head, block.tail]), np.concatenate([every, every])),
        ),
        shape=(block.nodes, number),
    ).tocsr()
    known = matrix @ block.value
    limits = np.column_stack([block.least, np.full(number, np.inf)])
    lower, upper = np.empty(len(block.asked)), np.empty(len(block.asked))
    for place, cell in enumerate(block.asked):
        aim = np.zeros(number)
        for sign, result in ((1.0, lower), (-1.0, upper)):
            aim[cell] = sign
            found = linprog(aim, A_eq=matrix, b_eq=known, bounds=limits, method="highs")
            # 0 solved; 2 and 3 infeasible and unbounded: the true table is feasible
            result[place] = round(sign * found.fun) if found.status == 0 else sign * -np.inf
        tell(place)
    return lower, upper


def by_flows(
    block: Block, tell: Callable[[int], None] = lambda _: None
) -> tuple[FloatArray, FloatArray]:
    """Bound the cells of a block by how much flow can go round through each.

    A cell can grow by as much as the rest of the network can carry from its head back to its
    tail, where others may grow without end and shrink to the least they can be; and it can shrink
    by what the rest carries the other way. A cell on no circle, a bridge, can do neither.
    """
    import numpy as np
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import maximum_flow

    slack = block.value - block.least
    endless = int(min(2 * block.value.sum() + 1, 2**30))
    size = len(block.edges)
    begin = np.concatenate([block.tail, block.head])
    end = np.concatenate([block.head, block.tail])
    capacity = np.concatenate([np.full(size, endless), slack]).astype(np.int32)
    order = np.lexsort((end, begin))
    place = np.empty(2 * size, dtype=np.int64)
    place[order] = np.arange(2 * size)
    pointer = np.searchsorted(begin[order], np.arange(block.nodes + 1))
    held = capacity[order]
    network = csr_matrix((held, end[order], pointer), shape=(block.nodes, block.nodes))
    lower, upper = np.empty(len(block.asked)), np.empty(len(block.asked))
    for position, cell in enumerate(block.asked):
        own = place[[cell, cell + size]]
        kept = network.data[own].copy()
        network.data[own] = 0
        tail, head = int(block.tail[cell]), int(block.head[cell])
        more = int(maximum_flow(network, head, tail).flow_value)
        less = 0
        if slack[cell] > 0:
            less = int(maximum_flow(network, tail, head).flow_value)
        network.data[own] = kept
        upper[position] = np.inf if more >= endless else block.value[cell] + more
        lower[position] = block.value[cell] - min(int(slack[cell]), less)
        tell(position)
    return lower, upper
