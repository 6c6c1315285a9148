"""The gate: what may leave for whom. Every document and export passes through it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from ..core.caveats import Caveat, caveat

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Level = Literal["internal", "committee", "public"]

MINIMUM: dict[str, int] = {"internal": 0, "committee": 3, "public": 5}
MINIMUM_PROTECTED: dict[str, int] = {"internal": 0, "committee": 10, "public": 10}
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
    """

    level: Level
    log: list[dict[str, object]] = field(default_factory=list)

    @property
    def minimum(self) -> int:
        """The smallest count that is shown; zero is shown always."""
        return MINIMUM[self.level]

    def withheld(self, counts: Any, *, protected: Any = False) -> NDArray[np.bool_]:
        """Tell which counts are too small to show.

        When a single one is withheld, the next smallest goes with it: a total would give it away.

        Parameters
        ----------
        counts : array
            Counts, NaN for none.
        protected : bool or array of bool
            Whether the counts are of protected categories.
        """
        import numpy as np

        numbers = np.asarray(counts, dtype=float)
        least = np.where(
            np.broadcast_to(np.asarray(protected, dtype=bool), numbers.shape),
            MINIMUM_PROTECTED[self.level],
            self.minimum,
        )
        small = (numbers > 0) & (numbers < least)
        if int(small.sum()) == 1:
            others = np.where((numbers > 0) & ~small, numbers, np.inf)
            if np.isfinite(others).any():
                small = small.copy()
                small.flat[int(np.argmin(others))] = True
        return np.asarray(small)

    def table(
        self,
        frame: Any,
        count: str,
        derived: Sequence[str] = (),
        *,
        what: str,
        protected: Any = False,
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
        """
        import numpy as np

        small = self.withheld(
            frame[count].to_numpy(dtype=float, na_value=np.nan), protected=protected
        )
        result = frame.copy()
        result.attrs["withheld"] = int(small.sum())
        if not small.any():
            return result
        for name in (count, *derived):
            if name in result.columns:
                column = result[name].astype(object)
                column[small] = None
                result[name] = column.infer_objects()
        self._note(what, "minimum_count", int(small.sum()))
        return result

    def may_show_points(self) -> bool:
        """Tell whether single incidents may leave: only to authorised analysts."""
        return self.level == "internal"

    def may_show_density(self, bandwidth: float) -> bool:
        """Tell whether a density may leave: above internal it must be wide, and in classes."""
        allowed = self.level == "internal" or bandwidth >= LEAST_BANDWIDTH
        if not allowed:
            self._note("density", "bandwidth_below_300_m", 1)
        return allowed

    def caveats(self) -> tuple[Caveat, ...]:
        """Say how many cells were withheld."""
        cells = sum(
            int(str(entry["cells"])) for entry in self.log if entry["rule"] == "minimum_count"
        )
        return (caveat("suppressed_cells", count=cells, minimum=self.minimum),) if cells else ()

    def _note(self, what: str, rule: str, cells: int) -> None:
        self.log.append({"table": what, "rule": rule, "level": self.level, "cells": cells})
