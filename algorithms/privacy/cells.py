"""A table of counts and all its totals as one network of flows.

A table whose rows have one hierarchy (neighbourhood, sector, district) and whose columns have a
total of their own can be drawn as a network: each cell and each total is an edge, each sum that a
reader knows is a node where what flows in flows out (Castro 2005). What can be worked out about a
withheld cell is then a question about flows, and its exact bounds are whole numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    IntArray = NDArray[np.int64]
    BoolArray = NDArray[np.bool_]

__all__ = ["ALL", "Cells", "build_cells"]

ALL = ""
"""The name of the whole, among the units as among the categories."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a table and its totals, as edges of a network.

    Parameters
    ----------
    value : numpy.ndarray
        Shape (m,): the counts, whole numbers.
    tail, head : numpy.ndarray
        Shape (m,): the nodes that each edge leaves and enters.
    nodes : int
        How many there are.
    unit, category : numpy.ndarray of int
        Shape (m,): positions in ``units`` and ``categories``.
    source : numpy.ndarray
        Shape (m,): the row of the table, -1 for a total.
    protected : numpy.ndarray of bool
        Shape (m,): whether a protected category's count.
    pipe : numpy.ndarray of bool
        Shape (m,): edges that are no cells and only join nodes.
    units : tuple of (str, int)
        The name and level of each row of the table with its totals: 0 for the table's own.
    categories : tuple of str
        Names; the last is the total when there is more than one.
    """

    value: IntArray
    tail: IntArray
    head: IntArray
    nodes: int
    unit: IntArray
    category: IntArray
    source: IntArray
    protected: BoolArray
    pipe: BoolArray
    units: tuple[tuple[str, int], ...]
    categories: tuple[str, ...]

    @property
    def total(self) -> BoolArray:
        """Which are totals."""
        return (self.source < 0) & ~self.pipe

    @property
    def level(self) -> IntArray:
        """0 for the table's own rows, then one more for each step of the hierarchy."""
        import numpy as np

        return np.array([level for _, level in self.units], dtype=np.int64)[self.unit]

    @property
    def over_categories(self) -> BoolArray:
        """Which are sums over the categories."""
        import numpy as np

        last = len(self.categories) - 1
        return np.asarray((self.category == last) & (last > 0))

    def name(self, edge: int) -> tuple[str, str]:
        """Return unit and category of a cell; ``ALL`` is the whole."""
        return self.units[self.unit[edge]][0], self.categories[self.category[edge]]


def build_cells(
    counts: IntArray,
    rows: Sequence[str],
    categories: Sequence[str] | None,
    hierarchy: Sequence[Sequence[str]],
    protected: BoolArray,
    title: str,
) -> Cells:
    """Draw a long table of counts, one row for each unit and category, as a network.

    Parameters
    ----------
    counts : numpy.ndarray
        Shape (n,): whole numbers; -1 for missing, which is in no total.
    rows : sequence of str
        The unit of each row.
    categories : sequence of str or None
        The category of each row.
    hierarchy : sequence of sequences of str
        Names of what the units belong to, the nearest first.
    protected : numpy.ndarray of bool
        Which rows are of protected categories.
    title : str
        The table's title, for sentences.

    Raises
    ------
    InputError
        When a unit and category stand twice, or a group lies in two.
    """
    import numpy as np

    held = np.flatnonzero(counts >= 0)
    names, unit = np.unique(np.asarray(rows, dtype=object).astype(str)[held], return_inverse=True)
    if categories is None:
        kinds, kind = np.array([ALL]), np.zeros(len(held), dtype=np.int64)
    else:
        kinds, kind = np.unique(
            np.asarray(categories, dtype=object).astype(str)[held], return_inverse=True
        )
    _refuse_repeats(unit, kind, names, kinds, title)
    # the order of the cells is that of their names, whatever the order of the rows
    order = np.lexsort((kind, unit))
    held, unit, kind = held[order], unit[order], kind[order]
    parents = _parents(unit, [np.asarray(level)[held] for level in hierarchy], names, title)
    builder = _Builder(len(kinds))
    level_units = unit
    values, shielded = counts[held], protected[held]
    builder.leaves(names, unit, kind, values, held, shielded, parents[0].member)
    for depth, parent in enumerate(parents):
        level_units = parent.member[level_units]
        above = parents[depth + 1].member if depth + 1 < len(parents) else None
        builder.groups(parent.names, depth + 1, level_units, kind, values, shielded, above)
    labels = (*(str(name) for name in kinds), *((ALL,) if len(kinds) > 1 else ()))
    return builder.finished(labels)


@dataclass(frozen=True, slots=True)
class _Level:
    names: tuple[str, ...]
    member: Any
    """The group of each unit of the level below."""


def _refuse_repeats(unit: Any, kind: Any, names: Any, kinds: Any, title: str) -> None:
    import numpy as np

    pair = unit * len(kinds) + kind
    found, number = np.unique(pair, return_counts=True)
    if (number > 1).any():
        first = int(found[np.argmax(number > 1)])
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{row}” stands more than once in “{layer}”{category}: one row is needed for each.",
            ),
            row=names[first // len(kinds)],
            category=f" ({kinds[first % len(kinds)]})" if kinds[first % len(kinds)] else "",
            layer=title,
        )


def _parents(unit: Any, hierarchy: list[Any], names: Any, title: str) -> list[_Level]:
    """Return the levels above the units, the whole last; a group must lie in one above it."""
    import numpy as np

    levels, below, count, labels = [], unit, len(names), names
    for column in hierarchy:
        groups, member = np.unique(column.astype(str), return_inverse=True)
        first = np.full(count, -1, dtype=np.int64)
        first[below] = member
        wrong = np.flatnonzero(first[below] != member)
        if len(wrong):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "In “{layer}”, “{group}” lies in both “{one}” and “{other}”: each must lie in "
                    "one only.",
                ),
                layer=title,
                group=labels[below[wrong[0]]],
                one=groups[first[below[wrong[0]]]],
                other=groups[member[wrong[0]]],
            )
        levels.append(_Level(tuple(groups.tolist()), first))
        below, count, labels = member, len(groups), groups
    levels.append(_Level((ALL,), np.zeros(count, dtype=np.int64)))
    return levels


class _Builder:
    """Collects edges; nodes are numbered as they are asked for.

    Flow comes from outside down through the categories' totals to the cells, and goes back up
    through the units' totals, so that every sum is a node.
    """

    def __init__(self, kinds: int) -> None:
        self.kinds = kinds
        self.columns = kinds + (kinds > 1)
        self.parts: list[tuple[Any, ...]] = []
        self.units: list[tuple[str, int]] = []
        self.outside = 0
        self.nodes = 1
        self.below = 0
        """The first column node of the level just built."""

    def _add(
        self, value: Any, tail: Any, head: Any, unit: Any, kind: Any, source: Any, shielded: Any
    ) -> None:
        import numpy as np

        size = len(value)
        full = (
            np.broadcast_to(np.asarray(item), (size,))
            for item in (value, tail, head, unit, kind, source, shielded, False)
        )
        self.parts.append(tuple(full))

    def leaves(
        self, names: Any, unit: Any, kind: Any, value: Any, source: Any, shielded: Any, up: Any
    ) -> None:
        """Add the table's own cells and, with several categories, the total of each row."""
        import numpy as np

        number = len(names)
        row = self.nodes + np.arange(number)
        self.nodes += number
        groups = int(up.max()) + 1
        column = self.nodes
        self.nodes += groups * self.columns
        self.below = column
        self.units += [(str(name), 0) for name in names]
        totals = np.bincount(unit, weights=value, minlength=number).astype(np.int64)
        every = np.arange(number)
        if self.kinds > 1:
            cell = column + up[unit] * self.columns + kind
            self._add(value, cell, row[unit], unit, kind, source, shielded)
            sums = column + up * self.columns + self.kinds
            open_one = np.bincount(unit, weights=~shielded, minlength=number) == 0
            self._add(totals, row, sums, every, self.kinds, -1, open_one)
        else:
            self._add(value, self.outside, row[unit], unit, kind, source, shielded)
            self._add(totals, row, column + up, every, 0, -1, False)
            *first, _ = self.parts[-1]
            self.parts[-1] = (*first, np.full(number, fill_value=True))

    def groups(
        self, names: Any, level: int, unit: Any, kind: Any, value: Any, shielded: Any, up: Any
    ) -> None:
        """Add the totals of one level of the hierarchy; ``up`` is None for the whole."""
        import numpy as np

        number, own, columns = len(names), self.below, self.columns
        start = len(self.units)
        self.units += [(str(name), level) for name in names]
        if up is not None:
            self.below = self.nodes
            self.nodes += (int(up.max()) + 1) * columns
        position = unit * self.kinds + kind
        size = number * self.kinds
        sums = np.bincount(position, weights=value, minlength=size).astype(np.int64)
        some = np.bincount(position, minlength=size) > 0
        shield = np.bincount(position, weights=shielded, minlength=size) > 0
        group, category = np.divmod(np.flatnonzero(some), self.kinds)
        if self.kinds > 1:
            mine = own + group * columns + category
            tail = self.outside if up is None else self.below + up[group] * columns + category
            self._add(sums[some], tail, mine, start + group, category, -1, shield[some])
            every = np.arange(number)
            totals = np.bincount(unit, weights=value, minlength=number).astype(np.int64)
            head = self.outside if up is None else self.below + up * columns + self.kinds
            shut = np.bincount(unit, weights=~shielded, minlength=number) == 0
            mine = own + every * columns + self.kinds
            self._add(totals, mine, head, start + every, self.kinds, -1, shut)
        else:
            head = self.outside if up is None else self.below + up[group]
            self._add(sums[some], own + group, head, start + group, 0, -1, shield[some])

    def finished(self, categories: tuple[str, ...]) -> Cells:
        """Return the network."""
        import numpy as np

        joined = [np.concatenate(column) for column in zip(*self.parts, strict=True)]
        value, tail, head, unit, kind, source = (item.astype(np.int64) for item in joined[:6])
        shielded, pipe = (item.astype(bool) for item in joined[6:])
        return Cells(
            value,
            tail,
            head,
            self.nodes,
            unit,
            kind,
            source,
            shielded,
            pipe,
            tuple(self.units),
            categories,
        )
