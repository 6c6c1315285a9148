"""The category of each event and what it is: code, axis, whether it is protected, or no offence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat
from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")


@dataclass(frozen=True, slots=True)
class Classes:
    """Categories of events, classified once for each distinct one.

    Parameters
    ----------
    codes : numpy.ndarray
        Position of each event's category.
    names : numpy.ndarray
        The distinct categories.
    iccs, axis : numpy.ndarray
        Code and axis of each category; None where it is not classified.
    protected : numpy.ndarray
        Whether people could be recognised.
    how : numpy.ndarray
        confirmed, rule, accepted, non_crime or unclassified.
    """

    codes: NDArray[np.int64]
    names: NDArray[Any]
    iccs: NDArray[Any]
    axis: NDArray[Any]
    protected: NDArray[np.bool_]
    how: NDArray[Any]

    def rows_where(self, how: str) -> NDArray[np.bool_]:
        """Tell which events were classified in one way."""
        chosen: NDArray[np.bool_] = (self.how == how)[self.codes]
        return chosen

    def largest(self, how: str, count: int = 5) -> tuple[str, ...]:
        """Return the most frequent categories classified in one way."""
        rows = np.bincount(self.codes, minlength=len(self.names))
        chosen = np.flatnonzero(self.how == how)
        order = chosen[np.argsort(-rows[chosen], kind="stable")][:count]
        return tuple(str(self.names[at] or "–")[:60] for at in order)


def classes_of(
    texts: NDArray[Any], taxonomy: str | None, country: str | None
) -> tuple[Classes, tuple[Caveat, ...]]:
    """Classify the category of each event; also what weakens the classification."""
    from ..intake.classification import classified

    table = classified(
        texts, taxonomy=Path(taxonomy) if taxonomy else None, country=country or None
    )

    def each(name: str) -> NDArray[Any]:
        values = [getattr(item, name) for item in table.distinct]
        return np.array([value or None for value in values], dtype=object)

    return (
        Classes(
            table.codes,
            each("category"),
            each("iccs"),
            each("axis"),
            np.array([item.protected for item in table.distinct], dtype=bool),
            each("how"),
        ),
        table.caveats,
    )
