"""Read what the profile names: moments, positions, areas and categories of a raw table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat
from ..core.lazy import LazyPackage
from ..intake.points import Points
from .classes import Classes, classes_of
from .moments import Moments, moments_of
from .placing import Placed, Study, placed, placed_by_text
from .positions import (
    Positions,
    audited_positions,
    decimals_of,
    decimals_of_numbers,
    is_geographic,
)
from .spots import Spots, spots_of

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..intake.raw_table import RawTable
    from .findings import Findings
    from .profile import Profile
else:
    np = LazyPackage("numpy")


def column_of(raw: RawTable, profile: Profile, role: str) -> pd.Series[Any] | None:
    """Return the column that plays a role, if any."""
    name = profile.columns.get(role)
    return None if name is None else raw.frame[name]


def is_blank(column: pd.Series[Any]) -> NDArray[np.bool_]:
    """Tell in which rows nothing stands, or spaces only."""
    blank: NDArray[np.bool_] = column.isna().to_numpy(dtype=bool)
    spaces = (column.str.strip() == "").fillna(value=False).to_numpy(dtype=bool)
    return blank | spaces


def read_counts(raw: RawTable, profile: Profile) -> NDArray[np.float64] | None:
    """Return the number of events of each row; None when each row is one."""
    column = column_of(raw, profile, "count")
    return None if column is None else counts_of(column, profile.reading.decimal)


def counts_of(column: pd.Series[Any], decimal: str | None) -> NDArray[np.float64]:
    """Return numbers of events; NaN where none stands or a negative one.

    Events are whole: in 1.234 and 1,234 the mark parts thousands, unless ``decimal`` is given.
    """
    from ..intake.tables import numbers

    text = column.str.strip()
    if decimal is None:
        text = text.str.replace(r"^(\d{1,3})[.,](\d{3})$", r"\1\2", regex=True)
    read: NDArray[np.float64] = numbers(text, decimal)
    return np.where(np.isfinite(read) & (read >= 0), read, np.nan)


def read_moments(raw: RawTable, profile: Profile, latest_day: np.datetime64) -> Moments | None:
    """Return when each event happened; None without a date column."""
    date = column_of(raw, profile, "date")
    if date is None:
        return None
    return moments_of(
        date,
        column_of(raw, profile, "time"),
        column_of(raw, profile, "date_to"),
        day_order=profile.day_order,
        today=latest_day,
    )


def read_positions(
    raw: RawTable, profile: Profile, study: Study | None, *, mend: bool
) -> Positions | None:
    """Return where each event happened: from two columns, else from the layer's shapes."""
    x_column, y_column = column_of(raw, profile, "x"), column_of(raw, profile, "y")
    if x_column is not None and y_column is not None:
        from ..intake.tables import numbers

        x, y = (numbers(text, profile.reading.decimal) for text in (x_column, y_column))
        missing = is_blank(x_column) | is_blank(y_column)
        decimals = np.maximum(decimals_of(x_column), decimals_of(y_column))
        crs = profile.crs
    elif raw.x is not None and raw.y is not None:
        x, y, crs = raw.x, raw.y, profile.crs or raw.crs
        missing = ~(np.isfinite(x) & np.isfinite(y))
        decimals = np.maximum(decimals_of_numbers(x), decimals_of_numbers(y))
    else:
        return None
    box = None if study is None else study.box(crs)
    return audited_positions(x, y, missing, decimals, crs, box, mend=mend)


def read_place(
    raw: RawTable,
    profile: Profile,
    positions: Positions | None,
    study: Study | None,
    margin: float,
    findings: Findings,
) -> Placed | None:
    """Return the area of each event: where it lies, else the one that is written."""
    if study is None:
        return None
    nothing = np.zeros(len(raw), dtype=bool)
    found = Placed(np.full(len(raw), -1, dtype=np.int64), nothing, nothing.copy(), 0)
    if positions is not None:
        points = Points(positions.x, positions.y, raw.frame[[]], positions.crs)
        found = placed(points, study, margin)
        findings.add("just_outside", int(found.near.sum()), metres=round(margin))
    column = column_of(raw, profile, "area")
    if column is None or (study.area_id is None and study.area_name is None):
        return found
    area, examples, lost = placed_by_text(column, study)
    findings.add("unknown_area", lost, examples=", ".join(examples))
    open_rows = found.area < 0
    if positions is not None:
        open_rows &= ~positions.located
    return replace(found, area=np.where(open_rows, area, found.area))


def read_spots(
    positions: Positions | None, study: Study | None, moments: Moments | None
) -> Spots | None:
    """Return how precise the positions are."""
    if positions is None:
        return None
    return spots_of(
        positions.x,
        positions.y,
        positions.decimals,
        geographic=is_geographic(positions.crs, positions.x, positions.y),
        centres=None if study is None else study.centres(positions.crs),
        months_only=moments is not None and bool((moments.precision == "month").any()),
    )


def read_classes(
    raw: RawTable, profile: Profile, taxonomy: str | None, country: str | None
) -> tuple[Classes | None, tuple[Caveat, ...]]:
    """Return the classification of each event, None when nothing tells its category; caveats."""
    from ..intake.incidents import category_texts

    column = column_of(raw, profile, "category")
    if column is not None:
        return classes_of(category_texts(column), taxonomy, country)
    if profile.category:
        return classes_of(np.full(len(raw), profile.category, dtype=object), taxonomy, country)
    return None, ()
