"""Only rows that are records: no repeated headers, totals, notes, other places or empty counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP
from .counted import as_long, other_than_records, with_totals
from .findings import Findings
from .ledger import REASONS, Ledger
from .profile import Profile
from .reading_roles import read_counts
from .roles import plain_heading

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..intake.raw_table import RawTable

    BoolArray = NDArray[np.bool_]
    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "convivencia", "No row of “{layer}” remains. Most often: {reason} ({count})."
)
HEADER_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Records:
    """The rows of a table that are records, with a table of counts made long.

    Parameters
    ----------
    raw : RawTable
        The rows that are left.
    profile : Profile
        Which columns of them play which role; those of a counted table are not its file's.
    counts : numpy.ndarray or None
        The number of events of each row; None when each row is one.
    """

    raw: RawTable
    profile: Profile
    counts: FloatArray | None


def only_records(raw: RawTable, profile: Profile, findings: Findings, ledger: Ledger) -> Records:
    """Leave only rows that are records, and set the others aside with their reason.

    Parameters
    ----------
    raw : RawTable
        The table as it arrived.
    profile : Profile
        Which columns play which role.
    findings : Findings
        Told of totals and blocks that do not add up.
    ledger : Ledger
        Told of every row that goes.

    Raises
    ------
    InputError
        When no row is left.
    """
    ledger.add(
        [item.row for item in raw.bad_rows],
        "wrong_number_of_values",
        [str(item.values) for item in raw.bad_rows],
    )
    raw = _drop(raw, _repeated_headers(raw), "repeated_header", ledger)
    raw = _drop(raw, _elsewhere(raw, profile), "elsewhere", ledger)
    if profile.layout == "records" and "count" not in profile.columns:
        totals, notes = other_than_records(raw)
        raw = _drop(raw, totals, "total_row", ledger)
        raw = _drop(raw, notes[~totals], "note", ledger)
    if profile.layout in {"wide", "crosstab"}:
        table = as_long(raw, profile)
        ledger.add(table.totals, "total_row")
        ledger.add(table.uncounted, "not_counted")
        findings.add("blocks_that_differ", int(table.facts.get("blocks_that_differ", 0)))
        raw, profile = table.raw, table.profile
        counts = read_counts(raw, profile)
    else:
        counts = read_counts(raw, profile)
        if counts is not None:
            raw, counts = _counted_rows(raw, profile, counts, findings, ledger)
            profile = replace(profile, layout="counts")
    must_remain(len(raw), raw.title, ledger)
    return Records(raw, profile, counts)


def _counted_rows(
    raw: RawTable, profile: Profile, counts: FloatArray, findings: Findings, ledger: Ledger
) -> tuple[RawTable, FloatArray]:
    """Leave the rows of a table of counts that have a number and are no total of others."""
    labels = [profile.columns[role] for role in ("area", "category") if role in profile.columns]
    totals = with_totals(raw, labels)
    _compare_totals(counts[totals], counts[~totals], findings)
    raw, counts = _drop(raw, totals, "total_row", ledger), counts[~totals]
    empty = ~np.isfinite(counts)
    return _drop(raw, empty, "not_counted", ledger), counts[~empty]


def must_remain(rows: int, title: str, ledger: Ledger) -> None:
    """Refuse a table of which nothing is left, and say what most rows were set aside for."""
    if rows:
        return
    if not ledger.rows:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "“{layer}” is empty."), layer=title)
    found = ledger.by_reason()
    (_, reason), count = max(found.items(), key=lambda item: item[1])
    raise InputError(NOTHING_LEFT, layer=title, reason=REASONS[reason][1], count=count)


def _compare_totals(totals: FloatArray, counts: FloatArray, findings: Findings) -> None:
    """Say when the largest total of a table of counts is not the sum of its rows."""
    stated = float(np.nanmax(totals)) if np.isfinite(totals).any() else np.nan
    found = float(np.nansum(counts))
    if np.isfinite(stated) and stated != found:
        findings.add("total_differs", stated=f"{stated:g}", found=f"{found:g}")


def _repeated_headers(raw: RawTable) -> BoolArray:
    """Tell which rows say the names of the columns again, as far as the file named them."""
    made = set(raw.detected.get("renamed", ()))
    named = [name for name in raw.frame.columns if name not in made]
    same = np.zeros(len(raw))
    for name in named:
        same += (raw.frame[name].str.strip() == str(name)).fillna(value=False).to_numpy(dtype=bool)
    repeated: BoolArray = same >= max(1.0, HEADER_SHARE * len(named))
    return repeated


def _elsewhere(raw: RawTable, profile: Profile) -> BoolArray:
    """Tell which rows are of another municipality, or whatever the profile leaves out."""
    import pandas as pd

    out = np.zeros(len(raw), dtype=bool)
    for name, words in profile.where.items():
        wanted = {plain_heading(word) for word in words}
        codes, distinct = pd.factorize(raw.frame[name], use_na_sentinel=True)
        keep = np.array([plain_heading(str(item)) in wanted for item in distinct] + [False])
        out |= ~keep[codes]
    return out


def _drop(raw: RawTable, which: BoolArray, reason: str, ledger: Ledger) -> RawTable:
    if not which.any():
        return raw
    ledger.add(raw.source_row[which], reason)
    return raw.taking(~which)
