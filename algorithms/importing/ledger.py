"""What is set aside, and why: a row, its position or its date, with a reason code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.points import Points

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")

ROW, POSITION, DATE = "row", "position", "date"
PART = "part_of_row"
"""A number in a row of counts of which other numbers stay."""

KINDS: Mapping[str, str] = {
    ROW: QT_TRANSLATE_NOOP("convivencia", "Row"),
    POSITION: QT_TRANSLATE_NOOP("convivencia", "Position"),
    DATE: QT_TRANSLATE_NOOP("convivencia", "Date"),
    PART: QT_TRANSLATE_NOOP("convivencia", "Number"),
}

REASONS: Mapping[str, tuple[str, str]] = {
    "wrong_number_of_values": (
        ROW,
        QT_TRANSLATE_NOOP("convivencia", "The row has more or fewer values than the header"),
    ),
    "repeated_header": (ROW, QT_TRANSLATE_NOOP("convivencia", "The header stands here again")),
    "total_row": (ROW, QT_TRANSLATE_NOOP("convivencia", "A total of other rows")),
    "note": (ROW, QT_TRANSLATE_NOOP("convivencia", "A note, not a record: one cell alone")),
    "not_counted": (ROW, QT_TRANSLATE_NOOP("convivencia", "No number of events stands here")),
    "elsewhere": (
        ROW,
        QT_TRANSLATE_NOOP("convivencia", "Left out by a condition, such as another municipality"),
    ),
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
class Ledger:
    """Gathers what is set aside; whole rows once, positions and dates of rows that stay."""

    rows: list[NDArray[np.int64]] = field(default_factory=list)
    kinds: list[NDArray[Any]] = field(default_factory=list)
    reasons: list[NDArray[Any]] = field(default_factory=list)
    details: list[NDArray[Any]] = field(default_factory=list)
    x: list[NDArray[np.float64]] = field(default_factory=list)
    y: list[NDArray[np.float64]] = field(default_factory=list)

    def add(
        self,
        rows: Any,
        reason: Any,
        detail: Any = "",
        x: Any = np.nan,
        y: Any = np.nan,
        *,
        kind: str | None = None,
    ) -> None:
        """Add rows with a reason each, or one for all.

        Parameters
        ----------
        rows : sequence of int
            Their numbers in the file.
        reason : str or sequence of str
            Keys of ``REASONS``.
        detail : str or sequence of str
            What stands there, when it is no personal datum: the earlier row, the written numbers.
        x, y : float or sequence of float
            The position as written.
        kind : str, optional
            What is set aside; what the reason says when None.
        """
        count = len(rows)
        if not count:
            return
        reasons = np.broadcast_to(np.asarray(reason, dtype=object), count)
        of_reason = np.array([REASONS[code][0] for code in reasons], dtype=object)
        self.rows.append(np.asarray(rows, dtype=np.int64))
        self.kinds.append(of_reason if kind is None else np.full(count, kind, dtype=object))
        self.reasons.append(reasons)
        self.details.append(np.broadcast_to(np.asarray(detail, dtype=object), count))
        self.x.append(np.broadcast_to(np.asarray(x, dtype=float), count))
        self.y.append(np.broadcast_to(np.asarray(y, dtype=float), count))

    def settle(self, used: NDArray[np.int64]) -> None:
        """Tell rows that were set aside whole from those of which a part is used."""
        for at, (rows, kinds) in enumerate(zip(self.rows, self.kinds, strict=True)):
            part = (kinds == ROW) & np.isin(rows, used)
            self.kinds[at] = np.where(part, PART, kinds)

    def count(self, kind: str) -> int:
        """Return how many different rows of the file lost that much."""
        if not self.rows:
            return 0
        chosen = np.concatenate(self.kinds) == kind
        return len(np.unique(np.concatenate(self.rows)[chosen]))

    def by_reason(self) -> Mapping[tuple[str, str], int]:
        """Return the number of rows for each kind and reason."""
        if not self.rows:
            return {}
        pairs = zip(np.concatenate(self.kinds), np.concatenate(self.reasons), strict=True)
        return dict(sorted(Counter(pairs).items()))

    def table(self, crs: str | None, title: str) -> Points:
        """Return everything set aside in the order of the file, with the position as written."""
        import pandas as pd

        def joined(pieces: list[NDArray[Any]], kind: Any) -> NDArray[Any]:
            return np.concatenate(pieces) if pieces else np.empty(0, dtype=kind)

        rows, reasons = joined(self.rows, np.int64), joined(self.reasons, object)
        order = np.lexsort((reasons.astype(str), rows))
        frame = pd.DataFrame(
            {
                "source_row": rows[order],
                "set_aside": pd.array(joined(self.kinds, object)[order], dtype="str"),
                "reason": pd.array(reasons[order], dtype="str"),
                "detail": pd.array(joined(self.details, object)[order], dtype="str"),
            }
        )
        x, y = joined(self.x, float)[order], joined(self.y, float)[order]
        return Points(x, y, frame, crs, {"title": title})
