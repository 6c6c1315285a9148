"""Why a row, its position or its date was set aside: codes, and the words for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")

ROW, POSITION, DATE = "row", "position", "date"

REASONS: Mapping[str, tuple[str, str]] = {
    "wrong_number_of_values": (
        ROW,
        QT_TRANSLATE_NOOP("convivencia", "The row has more or fewer values than the header"),
    ),
    "repeated_header": (ROW, QT_TRANSLATE_NOOP("convivencia", "The header stands here again")),
    "total_row": (ROW, QT_TRANSLATE_NOOP("convivencia", "A total of other rows")),
    "not_counted": (ROW, QT_TRANSLATE_NOOP("convivencia", "No number of events stands here")),
    "elsewhere": (ROW, QT_TRANSLATE_NOOP("convivencia", "Of another municipality or source")),
    "same_row": (ROW, QT_TRANSLATE_NOOP("convivencia", "Equal to an earlier row in every column")),
    "same_event": (
        ROW,
        QT_TRANSLATE_NOOP("convivencia", "Equal to an earlier row in all but the identifier"),
    ),
    "same_id": (ROW, QT_TRANSLATE_NOOP("convivencia", "The identifier of an earlier row")),
    "not_a_crime": (
        ROW,
        QT_TRANSLATE_NOOP("convivencia", "No offence: an accident, a lost document, a service"),
    ),
    "no_position": (POSITION, QT_TRANSLATE_NOOP("convivencia", "No coordinates")),
    "unreadable_position": (
        POSITION,
        QT_TRANSLATE_NOOP("convivencia", "The coordinates are no numbers"),
    ),
    "zero_position": (POSITION, QT_TRANSLATE_NOOP("convivencia", "Coordinates 0/0")),
    "zero_of_utm": (
        POSITION,
        QT_TRANSLATE_NOOP("convivencia", "Coordinates 0/0 in metres that became degrees"),
    ),
    "impossible_position": (
        POSITION,
        QT_TRANSLATE_NOOP("convivencia", "Coordinates that no place on Earth has"),
    ),
    "far_away": (POSITION, QT_TRANSLATE_NOOP("convivencia", "Far from all the others")),
    "outside_study": (POSITION, QT_TRANSLATE_NOOP("convivencia", "Outside the study's areas")),
    "no_date": (DATE, QT_TRANSLATE_NOOP("convivencia", "No date")),
    "unreadable_date": (DATE, QT_TRANSLATE_NOOP("convivencia", "The date cannot be read")),
    "future_date": (DATE, QT_TRANSLATE_NOOP("convivencia", "The date lies in the future")),
}


@dataclass(slots=True)
class SetAside:
    """Gathers what is set aside; each row of the source is set aside once as a row.

    Parameters
    ----------
    source_row : numpy.ndarray
        The number of each row in the file.
    """

    source_row: NDArray[np.int64]
    reason_of_row: NDArray[Any] = field(init=False)

    def __post_init__(self) -> None:
        self.reason_of_row = np.full(len(self.source_row), "", dtype=object)

    def rows(self, which: NDArray[np.bool_], reason: str) -> int:
        """Set whole rows aside that were not yet; return how many."""
        fresh = which & (self.reason_of_row == "")
        self.reason_of_row[fresh] = reason
        return int(fresh.sum())

    @property
    def kept(self) -> NDArray[np.bool_]:
        """The rows that remain."""
        kept: NDArray[np.bool_] = self.reason_of_row == ""
        return kept


def kinds_of(reasons: NDArray[Any]) -> NDArray[Any]:
    """Return what was set aside for each reason: the row, its position or its date."""
    return np.array([REASONS[code][0] for code in reasons], dtype=object)
