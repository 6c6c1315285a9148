"""What tables are made of, and the stored numbers they are made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

Kind = Literal["count", "p", "z", "value", "small", "rate", "missing"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of a table.

    Parameters
    ----------
    value : float or None
        None where the tool gives nothing.
    kind : str
        How it is written.
    finding : str
        The finding that explains why it is another number; empty where there is nothing to explain.
    """

    value: float | None
    kind: Kind
    finding: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: what it is of (keys of the texts), and its numbers."""

    label: str
    case: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: the keys of its columns and its rows."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


class Numbers:
    """The stored numbers as arrays; a number that a tool does not give is None."""

    def __init__(self, gathered: dict[str, Any]) -> None:
        self._numbers = gathered["numbers"]
        self.settings = gathered["settings"]
        self.published = gathered["published"]

    def get(self, tool: str, key: str) -> Any:
        """Return a list of numbers as an array, or None."""
        found = self._numbers.get(tool, {}).get(key)
        return None if found is None else np.array(found, dtype=float)

    def of(self, tool: str, key: str) -> Any:
        """Return a list that must be there."""
        found = self.get(tool, key)
        if found is None:
            raise KeyError(f"{tool} gives no {key}: run make parity")
        return found

    def farthest(self, tool: str, key: str, theirs: str = "") -> float | None:
        """Return the largest difference from our numbers over all units; None without any."""
        other = self.get(tool, theirs or key)
        if other is None:
            return None
        return float(np.nanmax(np.abs(other - self.of("convivencia", key))))

    def flagged(self, tool: str, key: str) -> int | None:
        """Return how many units have a p-value of at most .05; None without p-values."""
        found = self.get(tool, key)
        return None if found is None else int((found <= self.settings["significant"]).sum())


def cell(value: float | int | None, kind: Kind, finding: str = "") -> Cell:
    """Return a number of a table; NaN is a number that the tool does not give."""
    missing = value is None or bool(np.isnan(value))
    return Cell(None if missing else float(value or 0.0), kind, finding)
