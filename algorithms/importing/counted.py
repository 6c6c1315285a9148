"""Tables that are already counts: columns for months or categories, totals among the rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.date_words import MONTH_NAMES
from ..intake.raw_table import RawTable
from .profile import Profile
from .roles import plain_heading

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")

DATE, CATEGORY, COUNT, AREA = "(date)", "(category)", "(count)", "(area)"
LEAST_REPEATS = 3
LEAST_FILLED = 4
TOTAL = re.compile(r"^(?:sub\s?)?total(?:es)?\b|\btotal(?:es)?(?: general| geral)?$|^suma$|^soma$")


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted table as one row for each area, category and period.

    Parameters
    ----------
    raw : RawTable
        The long table; ``source_row`` is the row of the file each number stood in.
    profile : Profile
        The profile with the columns of the long table.
    totals : numpy.ndarray
        Rows of the file that are totals of others.
    uncounted : numpy.ndarray
        Rows of the file without a number.
    facts : mapping
        What the report names.
    """

    raw: RawTable
    profile: Profile
    totals: NDArray[np.int64]
    uncounted: NDArray[np.int64]
    facts: Mapping[str, Any]


def as_long(raw: RawTable, profile: Profile) -> Counted:
    """Return a wide table or crosstab as a long one.

    Raises
    ------
    InputError
        When no column of numbers is found.
    """
    labels = _labels(raw)
    taken = set(profile.columns.values()) | set(profile.where)
    wide = [name for name in profile.wide or raw.frame.columns if name not in taken]
    absent = [name for name in wide if name not in raw.frame.columns]
    if absent:
        from ..intake.columns import no_column

        raise no_column(list(raw.frame.columns), absent[0], raw.title)
    columns = {name: labels[name] for name in wide if _is_counted(name, labels[name], profile)}
    if not columns:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has no columns of numbers for months or categories: name them in the "
                "profile (events.wide).",
            ),
            layer=raw.title,
        )
    if profile.layout == "crosstab":
        return _crosstab(raw, profile, columns)
    named = [profile.columns[role] for role in ("area", "category") if role in profile.columns]
    return _melted(raw, profile, columns, raw.frame, with_totals(raw, named), {})


@dataclass(frozen=True, slots=True)
class _Label:
    """What a column of numbers is of: a month, a year, or a category."""

    month: int | None
    year: int | None
    text: str
    total: bool

    @property
    def is_period(self) -> bool:
        """Whether the heading is a month, or a year and nothing else."""
        return self.month is not None or (self.year is not None and self.text == str(self.year))

    def date(self, years: NDArray[Any] | None) -> NDArray[Any] | None:
        """Return the period of each row as text, with its own year where the heading has none."""
        if self.month is None:
            return None if not self.is_period else np.array(str(self.year), dtype=object)
        if self.year is not None:
            return np.array(f"{self.year}-{self.month:02d}", dtype=object)
        return None if years is None else years + f"-{self.month:02d}"


def _labels(raw: RawTable) -> Mapping[str, _Label]:
    """Read the headings, with the years that stand over them."""
    above: list[int | None] = [None] * len(raw.frame.columns)
    for row in raw.above:
        current: int | None = None
        for position in range(len(above)):
            cell = row[position].strip() if position < len(row) else ""
            if re.fullmatch(r"(?:19|20)\d{2}", cell):
                current = int(cell)
            elif cell:
                current = None
            above[position] = current if current is not None else above[position]
    found = {}
    for position, name in enumerate(raw.frame.columns):
        plain = plain_heading(re.sub(r"_\d+$", "", str(name)))
        words = plain.split()
        month = next(
            (
                MONTH_NAMES[w[:3]]
                for w in words
                if w[:3] in MONTH_NAMES and len(w) >= 3 and _is_month(w)
            ),
            None,
        )
        years = re.findall(r"\b(?:19|20)\d{2}\b", str(name))
        year = int(years[0]) if years else above[position]
        found[str(name)] = _Label(month, year, str(name), bool(TOTAL.search(plain)))
    return found


def _is_month(word: str) -> bool:
    full = (
        "enero janeiro january febrero fevereiro february marzo marco march abril april mayo maio "
        "may junio junho june julio julho july agosto august septiembre setiembre setembro "
        "september octubre outubro october noviembre novembro november diciembre dezembro december"
    )
    return any(name.startswith(word) for name in full.split())


def _is_counted(name: str, label: _Label, profile: Profile) -> bool:
    if label.total:
        return False
    return bool(profile.wide) or label.is_period


def _melted(
    raw: RawTable,
    profile: Profile,
    columns: Mapping[str, _Label],
    frame: pd.DataFrame,
    totals: NDArray[np.bool_],
    facts: Mapping[str, Any],
) -> Counted:
    import pandas as pd

    from .reading_roles import counts_of

    periods = any(label.is_period for label in columns.values())
    year_column = profile.columns.get("date")
    rows: list[NDArray[np.int64]] = []
    counts: list[NDArray[Any]] = []
    dates: list[NDArray[Any]] = []
    categories: list[NDArray[Any]] = []
    counted = np.zeros(len(frame), dtype=bool)
    keep = ~totals
    for name, label in columns.items():
        values = counts_of(frame[name], profile.reading.decimal)
        held = np.flatnonzero(keep & np.isfinite(values))
        counted[held] = True
        rows.append(held)
        counts.append(np.array([_written(value) for value in values[held]], dtype=object))
        categories.append(np.full(len(held), label.text, dtype=object))
        years = (
            None
            if year_column is None
            else frame[year_column].iloc[held].astype("str").str.strip().to_numpy(dtype=object)
        )
        dates.append(np.broadcast_to(np.asarray(label.date(years), dtype=object), len(held)))
    order = np.argsort(np.concatenate(rows), kind="stable")
    at = np.concatenate(rows)[order]
    long = frame.drop(columns=list(columns)).iloc[at].reset_index(drop=True)
    long[COUNT] = pd.array(np.concatenate(counts)[order], dtype="str")
    roles = dict(profile.columns) | {"count": COUNT}
    if periods:
        long[DATE] = pd.array(np.concatenate(dates)[order], dtype="str")
        roles["date"] = DATE
    elif "category" not in roles:
        long[CATEGORY] = pd.array(np.concatenate(categories)[order], dtype="str")
        roles["category"] = CATEGORY
    table = replace(raw, frame=long, source_row=raw.source_row[at], x=None, y=None)
    return Counted(
        table,
        replace(profile, columns=roles, layout="counts"),
        raw.source_row[totals],
        raw.source_row[keep & ~counted],
        {"columns": len(columns), "periods": periods, **facts},
    )


def _written(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(float(value))


def _crosstab(raw: RawTable, profile: Profile, columns: Mapping[str, _Label]) -> Counted:
    """Read areas and categories that share one column: an area's row is the total of those below.

    A label that comes again and again is a category; one that stands once heads a block.
    """
    from .reading_roles import counts_of

    label_column = profile.columns.get("area") or str(raw.frame.columns[0])
    labels = raw.frame[label_column].str.strip().fillna("")
    times = labels.map(labels.value_counts())
    plain = labels.map(plain_heading)
    grand = plain.str.contains(TOTAL).to_numpy(dtype=bool)
    heads = (times < LEAST_REPEATS).to_numpy(dtype=bool) & ~grand
    area = labels.where(heads).ffill()
    frame = raw.frame.drop(columns=[label_column])
    frame[AREA], frame[CATEGORY] = area.astype("str"), labels.astype("str")
    decimal = profile.reading.decimal
    table = np.column_stack(
        [np.nan_to_num(counts_of(raw.frame[name], decimal)) for name in columns]
    )
    differing = _differing(table, heads, grand)
    roles = {role: name for role, name in profile.columns.items() if role != "area"}
    facts = {"areas": int(heads.sum()), "blocks_that_differ": differing}
    read = replace(profile, columns=roles | {"area": AREA, "category": CATEGORY})
    return _melted(raw, read, columns, frame, heads | grand, facts)


def _differing(
    table: NDArray[np.float64], heads: NDArray[np.bool_], grand: NDArray[np.bool_]
) -> int:
    """Return how many blocks do not add up to the row that heads them."""
    block = np.cumsum(heads)
    inside = ~heads & ~grand & (block > 0)
    total = np.zeros((int(block.max(initial=0)) + 1, table.shape[1]))
    np.add.at(total, block[inside], table[inside])
    return int((total[1:] != table[heads]).any(axis=1).sum())


def with_totals(raw: RawTable, columns: Sequence[str]) -> NDArray[np.bool_]:
    """Tell which rows of a table of counts are totals: a label says so."""
    found = np.zeros(len(raw), dtype=bool)
    for name in columns:
        plain = raw.frame[name].fillna("").map(plain_heading)
        found |= plain.str.contains(TOTAL).to_numpy(dtype=bool)
    return found


def other_than_records(raw: RawTable) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Tell which rows of a table of records are totals, and which are notes under it.

    A total has a label that says so and few other cells; a note fills one cell of a table whose
    rows usually fill four or more.

    Returns
    -------
    totals, notes : numpy.ndarray of bool
    """
    filled = np.zeros(len(raw), dtype=np.int64)
    for name in raw.frame.columns:
        filled += raw.frame[name].notna().to_numpy()
    usual = float(np.median(filled)) if len(filled) else 0.0
    totals = np.zeros(len(raw), dtype=bool)
    for row in np.flatnonzero((filled <= usual / 2) & (filled >= 1)):
        cells = raw.frame.iloc[row].dropna()
        totals[row] = any(TOTAL.search(plain_heading(str(cell))) for cell in cells.iloc[:2])
    notes: NDArray[np.bool_] = (filled == 1) & (usual >= LEAST_FILLED) & ~totals
    return totals, notes
