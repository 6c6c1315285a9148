"""Rows that repeat: the same row, the same event under another id, one row for each victim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.lazy import LazyPackage

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..intake.raw_table import RawTable
    from .findings import Findings
    from .ledger import Ledger

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


def repeats_of(frame: pd.DataFrame, identifier: str | None, content: NDArray[np.uint64]) -> Repeats:
    """Find rows that repeat.

    Parameters
    ----------
    frame : pandas.DataFrame
        The source as text.
    identifier : str or None
        The identifier's column.
    content : numpy.ndarray
        A key of each row without its identifier and number (``row_keys``), of every column of
        the source, those included that will be dropped: two rows are the same only when nothing
        tells them apart.
    """
    if identifier is None:
        again, first = _again(content)
        none = np.zeros(len(frame), dtype=bool)
        return Repeats(again, none, none.copy(), np.where(again, first, -1), 0)
    ids = row_keys(frame[[identifier]])
    missing = frame[identifier].isna().to_numpy()
    same_row, first_row = _again(_mixed(content ^ ids))
    same_content, first_content = _again(content)
    # a missing identifier is nobody's: each counts as its own
    alone = ids + np.arange(len(ids), dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    known_id, first_id = _again(np.where(missing, alone, ids))
    same_event = same_content & ~same_row
    same_id = known_id & ~same_row & ~missing
    first = np.where(same_row, first_row, np.where(same_event, first_content, first_id))
    first = np.where(same_row | same_event | same_id, first, -1)
    return Repeats(
        same_row, same_event, same_id, first, len(set(ids[known_id & ~missing].tolist()))
    )


def row_keys(frame: pd.DataFrame, without: Iterable[str | None] = ()) -> NDArray[np.uint64]:
    """Return a key of each row, of all its columns but some: equal rows have equal keys.

    Keys are made from the order in which values first come, so they mean nothing outside the
    table. That different rows have the same key by chance has a probability of n²/2⁶⁵.
    """
    import pandas as pd

    left_out = set(without)
    total = np.zeros(len(frame), dtype=np.uint64)
    for name in frame.columns:
        if name not in left_out:
            codes, distinct = pd.factorize(frame[name], use_na_sentinel=False)
            # blanks around a value do not make it another; few distinct values need looking at
            again, trimmed = pd.factorize(pd.Series(distinct).str.strip(), use_na_sentinel=False)
            if len(trimmed) < len(distinct):
                codes = again[codes]
            total = _mixed(total ^ _mixed(codes.astype(np.uint64) + np.uint64(1)))
    return total


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Scatter whole numbers over 64 bits (Steele, Lea & Flood 2014)."""
    mixed = values + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


def row_digests(frame: pd.DataFrame) -> NDArray[np.uint64]:
    """Return a digest of what stands in each row: the same in every table that holds the row."""
    import pandas as pd

    total = np.zeros(len(frame), dtype=np.uint64)
    for name in sorted(str(name) for name in frame.columns):
        # each value is hashed once: columns of a register hold few different ones
        codes, distinct = pd.factorize(frame[name].str.strip(), use_na_sentinel=False)
        values = pd.util.hash_array(np.asarray(distinct, dtype=object).astype(str))
        total = _mixed(total ^ values[codes])
    return total


def set_repeats_aside(
    repeats: Repeats,
    raw: RawTable,
    known: BoolArray,
    unit: str,
    findings: Findings,
    ledger: Ledger | None,
    *,
    with_id: bool,
) -> BoolArray:
    """Set repeats aside where one row is an event; keep them where each row is a victim.

    Two victims of one event can be alike in all that is recorded. Rows without an identifier, or
    alike in all but the identifier, are repeats only where moment and place are known: at 00:00
    and 0/0, or by month and street, much is alike.

    Parameters
    ----------
    repeats : Repeats
        What repeats.
    raw : RawTable
        The source.
    known : numpy.ndarray
        Rows whose moment and place are known.
    unit : str
        What one row is: event, victim, report or unknown.
    findings : Findings
        The report.
    ledger : Ledger or None
        Where they are set aside; None keeps them all.
    with_id : bool
        Whether the source has identifiers.

    Returns
    -------
    numpy.ndarray of bool
        The rows set aside.
    """
    findings.add("repeated_ids", repeats.ids_repeat)
    nothing = np.zeros(len(raw), dtype=bool)
    alike = repeats.same_row | repeats.same_event
    if unit == "victim":
        rows = repeats.same_row if with_id else nothing
        events = same_id = nothing
        findings.add("victims_alike", int((alike & ~rows).sum()))
    else:
        # with an identifier the same row is the same record; without one it must say enough
        rows = repeats.same_row & (with_id | known)
        events = repeats.same_event & known
        same_id = repeats.same_id & ~events if unit == "event" else nothing
        findings.add("likely_repeats", int((alike & ~known & ~rows).sum()))
    if ledger is None:
        return nothing
    for which, reason in ((rows, "same_row"), (events, "same_event"), (same_id, "same_id")):
        earlier = raw.source_row[np.maximum(repeats.first[which], 0)]
        ledger.add(raw.source_row[which], reason, earlier.astype(str).astype(object))
    gone: BoolArray = rows | events | same_id
    return gone


def _again(keys: NDArray[np.uint64]) -> tuple[BoolArray, NDArray[np.int64]]:
    """Tell which values stood earlier, and at which position first."""
    import pandas as pd

    codes, _ = pd.factorize(keys)
    # values are numbered in the order in which they come: a new one raises the highest number
    highest = np.maximum.accumulate(codes)
    new = np.ones(len(codes), dtype=bool)
    new[1:] = highest[1:] > highest[:-1]
    earliest = np.flatnonzero(new)[codes].astype(np.int64)
    return ~new, earliest


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
