"""Rows that repeat: the same row, the same event under another id, one row for each victim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    BoolArray = NDArray[np.bool_]
else:
    np = LazyPackage("numpy")


@dataclass(frozen=True, slots=True)
class Repeats:
    """Which rows repeat an earlier one.

    Parameters
    ----------
    same_row : numpy.ndarray
        Equal in every column to an earlier row.
    same_event : numpy.ndarray
        Equal in every column but the identifier.
    same_id : numpy.ndarray
        The identifier of an earlier row, with other content.
    first : numpy.ndarray
        Position of the earlier row, -1 where there is none.
    ids_repeat : int
        Identifiers that stand on several rows.
    """

    same_row: BoolArray
    same_event: BoolArray
    same_id: BoolArray
    first: NDArray[np.int64]
    ids_repeat: int


def repeats_of(frame: pd.DataFrame, identifier: str | None, counters: Sequence[str] = ()) -> Repeats:
    """Find rows that repeat.

    Parameters
    ----------
    frame : pandas.DataFrame
        Every column of the source as text, those included that will be dropped: two rows are the
        same only when nothing tells them apart.
    identifier : str or None
        The identifier's column.
    counters : sequence of str
        Columns that only number the rows.
    """
    numbering = {*counters, *([identifier] if identifier else [])}
    content = [name for name in frame.columns if name not in numbering]
    hashes = _hashes(frame, content)
    if identifier is None:
        again, first = _again(hashes)
        none = np.zeros(len(frame), dtype=bool)
        return Repeats(again, none, none.copy(), first, 0)
    ids = _hashes(frame, [identifier])
    missing = frame[identifier].isna().to_numpy()
    both = hashes * np.uint64(31) + ids
    same_row, first_row = _again(both)
    same_content, first_content = _again(hashes)
    known_id, first_id = _again(np.where(missing, np.arange(len(ids), dtype=np.uint64), ids))
    same_event = same_content & ~same_row
    same_id = known_id & ~same_row & ~missing
    first = np.where(same_row, first_row, np.where(same_event, first_content, first_id))
    first = np.where(same_row | same_event | same_id, first, -1)
    repeated = len(np.unique(ids[known_id & ~missing]))
    return Repeats(same_row, same_event, same_id, first, repeated)


def _hashes(frame: pd.DataFrame, columns: Sequence[str]) -> NDArray[np.uint64]:
    import pandas as pd

    total = np.zeros(len(frame), dtype=np.uint64)
    for place, name in enumerate(columns, start=1):
        # each value is hashed once: columns of a register hold few different ones
        codes, distinct = pd.factorize(frame[name].str.strip(), use_na_sentinel=False)
        values = pd.util.hash_array(np.asarray(distinct, dtype=object).astype(str))
        total = total * np.uint64(1_000_003) + values[codes] * np.uint64(2 * place + 1)
    return total


def _again(hashes: NDArray[np.uint64]) -> tuple[BoolArray, NDArray[np.int64]]:
    """Tell which values stood earlier, and at which position first."""
    _, first, inverse = np.unique(hashes, return_index=True, return_inverse=True)
    earliest = first[inverse].astype(np.int64)
    return earliest != np.arange(len(hashes)), earliest


def counters_of(frame: pd.DataFrame) -> tuple[str, ...]:
    """Return the columns that only number the rows: 1, 2, 3 … or 0, 1, 2 …"""
    found = []
    for name in frame.columns:
        column = frame[name]
        if len(column) < 3 or column.iloc[0] not in {"0", "1"} or column.isna().any():
            continue
        start = int(column.iloc[0])
        if column.iloc[-1] == str(start + len(column) - 1) and bool(
            (column == np.arange(start, start + len(column)).astype(str)).all()
        ):
            found.append(str(name))
    return tuple(found)
