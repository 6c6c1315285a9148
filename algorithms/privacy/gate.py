"""The gate: what may leave for whom. Every document and export passes through it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat
from .minimums import LOWEST, Level, Minimums

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]

LEVELS: tuple[Level, ...] = ("internal", "committee", "public")
MINIMUM: dict[str, int] = {level: LOWEST.of(level) for level in LEVELS}
MINIMUM_PROTECTED: dict[str, int] = {level: LOWEST.of(level, protected=True) for level in LEVELS}
"""The lowest there can be; a gate may ask for more."""
LEAST_BANDWIDTH = 300.0


@dataclass(slots=True)
class Gate:
    """Applies a level's rules and keeps a log of what it withheld.

    Parameters
    ----------
    level : str
        internal, committee or public.
    log : list of dict
        One entry for each table that lost something: what, the rule, how many cells.
    minimums : Minimums
        What the office asks for; never less than the lower bounds.
    """

    level: Level
    log: list[dict[str, object]] = field(default_factory=list)
    minimums: Minimums = LOWEST

    @property
    def minimum(self) -> int:
        """The smallest count that is shown; zero is shown always."""
        return self.minimums.of(self.level)

    @property
    def minimum_protected(self) -> int:
        """The smallest count of a protected category that is shown."""
        return self.minimums.of(self.level, protected=True)

    def withheld(self, counts: Any, *, protected: Any = False, within: Any = None) -> BoolArray:
        """Tell which counts are too small to show, and which go with them.

        A total less the counts that are shown must not give away a withheld one: so the next
        smallest goes too while a single one is withheld, or while the sum of those withheld can
        come about in one way only (all of them 1, or all as large as a withheld count can be).
        Zero goes when there is nothing else.

        Parameters
        ----------
        counts : array
            Counts, NaN for none.
        protected : bool or array of bool
            Whether the counts are of protected categories.
        within : array, optional
            The group of each count, when every group has a total of its own.
        """
        import numpy as np

        numbers = np.asarray(counts, dtype=float)
        least = np.where(
            np.broadcast_to(np.asarray(protected, dtype=bool), numbers.shape),
            self.minimum_protected,
            self.minimum,
        )
        small = np.asarray((numbers > 0) & (numbers < least))
        groups = np.zeros(numbers.shape, dtype=int) if within is None else np.asarray(within)
        for group in np.unique(groups[small]):
            _hide_another(numbers, small, least, groups == group)
        return small

    def withheld_cross(
        self, counts: Any, totals: Any, *, protected: Any = False
    ) -> tuple[BoolArray, BoolArray]:
        """Tell what to withhold of a table whose rows and columns both have totals.

        Parameters
        ----------
        counts : array of shape (rows, columns)
            The cells.
        totals : array of shape (rows,)
            The total of each row, shown beside it; it is a column that has a total itself.
        protected : bool or array of bool
            Whether a row is of a protected category. These rows have a total of their own: it
            is what is missing from the places.

        Returns
        -------
        cells : array of bool of shape (rows, columns)
        rows : array of bool
            Which row totals.
        """
        import numpy as np

        cells = np.asarray(counts, dtype=float)
        table = np.column_stack([np.asarray(totals, dtype=float), cells])
        shielded = np.broadcast_to(np.asarray(protected, dtype=bool), (len(table),))
        low = np.where(shielded, self.minimum_protected, self.minimum)
        least = np.repeat(low[:, None], table.shape[1], axis=1)
        small = (table > 0) & (table < least)
        while True:
            before = small.sum()
            for column in range(table.shape[1]):
                hidden = small[:, column].copy()
                every = np.full(len(table), fill_value=True)
                for group in (shielded, ~shielded) if column == 0 else (every,):
                    _hide_another(table[:, column], hidden, low, group)
                small[:, column] |= hidden
            for row in range(len(table)):
                if small[row, 0]:
                    small[row, 1:] |= cells[row] > 0
                else:
                    hidden = small[row, 1:].copy()
                    every = np.full(len(hidden), fill_value=True)
                    _hide_another(cells[row], hidden, least[row, 1:], every)
                    small[row, 1:] |= hidden
            if small.sum() == before:
                return small[:, 1:], small[:, 0]

    def table(
        self,
        frame: Any,
        count: str,
        derived: Sequence[str] = (),
        *,
        what: str,
        protected: Any = False,
        within: str | None = None,
    ) -> Any:
        """Return a table whose small counts, and all that would give them away, are missing.

        Parameters
        ----------
        frame : DataFrame
            The table; never changed.
        count : str
            The column of counts.
        derived : sequence of str
            Columns computed from the count: rates, shares, limits.
        what : str
            The table's name, for the log.
        protected : bool or array of bool
            Whether the rows are of protected categories.
        within : str, optional
            The column whose values group rows that have a total of their own.
        """
        import numpy as np

        small = self.withheld(
            frame[count].to_numpy(dtype=float, na_value=np.nan),
            protected=protected,
            within=None if within is None else frame[within].to_numpy(),
        )
        result = self.without(frame, (count, *derived), small)
        result.attrs["withheld"] = int(small.sum())
        if small.any():
            self.note(what, int(small.sum()))
        return result

    @staticmethod
    def without(frame: Any, columns: Sequence[str], rows: Any) -> Any:
        """Return a table with those columns missing in those rows; ``frame`` is not changed."""
        result = frame.copy()
        for name in columns:
            if name in result.columns and rows.any():
                column = result[name].astype(object)
                column[rows] = None
                result[name] = column.infer_objects()
        return result

    def tells(self, hidden: Any) -> bool:
        """Tell whether the sum of withheld counts would give one of them away."""
        import numpy as np

        numbers = np.asarray(hidden, dtype=float)
        largest = np.where(numbers < self.minimum, self.minimum - 1, np.inf)
        return len(numbers) > 0 and gives_away(numbers, largest)

    def may_show_points(self) -> bool:
        """Tell whether single incidents may leave: only to authorised analysts."""
        return self.level == "internal"

    def may_show_density(self, bandwidth: float) -> bool:
        """Tell whether a density may leave: above internal it must be wide, and in classes."""
        allowed = self.level == "internal" or bandwidth >= LEAST_BANDWIDTH
        if not allowed:
            self.note("density", 1, "bandwidth_below_300_m")
        return allowed

    def caveats(self) -> tuple[Caveat, ...]:
        """Say how many cells were withheld."""
        cells = sum(
            int(str(entry["cells"])) for entry in self.log if entry["rule"] == "minimum_count"
        )
        return (caveat("suppressed_cells", count=cells, minimum=self.minimum),) if cells else ()

    def note(self, what: str, cells: int, rule: str = "minimum_count") -> None:
        """Log that cells of a table were withheld."""
        self.log.append({"table": what, "rule": rule, "level": self.level, "cells": cells})


def gives_away(hidden: Any, largest: Any) -> bool:
    """Tell whether the sum of withheld counts can come about in one way only.

    Parameters
    ----------
    hidden : array
        The withheld counts.
    largest : array
        What each could be at most for all that its reader knows.
    """
    total = float(hidden.sum())
    lowest = 0 if (hidden == 0).any() else len(hidden)
    return len(hidden) == 1 or 0 < total <= lowest or total == float(largest.sum())


def _hide_another(numbers: Any, small: Any, least: Any, group: Any) -> None:
    """Mark the next smallest of a group, in place, while its total would give a count away."""
    import numpy as np

    while (small & group).any():
        chosen = small & group
        largest = np.where(numbers < least, least - 1, np.inf)[chosen]
        if not gives_away(numbers[chosen], largest):
            return
        free = group & ~small & np.isfinite(numbers)
        if not free.any():
            return
        positive = free & (numbers > 0)
        small[np.argmin(np.where(positive if positive.any() else free, numbers, np.inf))] = True
