"""New incidents into a record: what is new, what was corrected, what was there already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..intake.points import Points

__all__ = ["Merged", "merged"]

ID = "incident_id"
CLEAN = ("incident_id", "occurred_at", "category", "source_row")
COMPARED = ("occurred_at", "occurred_until", "category", "iccs", "victim_sex", "victim_age")
"""What makes two rows of one identifier differ; positions are compared beside them."""
SAME_PLACE = 1e-6
NOT_CLEAN = QT_TRANSLATE_NOOP(
    "convivencia",
    "The study's incidents, “{layer}”, were not imported with Convivencia: import them once, and "
    "name the result in the study file.",
)
OTHER_CRS = QT_TRANSLATE_NOOP(
    "convivencia", "The new incidents have no position, and those of the study “{layer}” do."
)
NO_IDENTIFIERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Of {rows} rows of “{file}” {lacking} have no identifier, and the record reaches into their "
    "time, so that incidents it knows already would count twice: name the column of identifiers "
    "in the profile, or say that every row is new.",
)
OTHER_IDENTIFIERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "{count} incidents of “{file}” are in the record under other identifiers, with the same "
    "moment, category and place: the profile names another column than for the earlier exports, or "
    "the record was imported on another computer, whose secret made its identifiers. Mend it, or "
    "say that every row is new.",
)
LEAST_TWINS = 3
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Merged:
    """A record with new incidents.

    Parameters
    ----------
    points : Points
        Everything: the record in its order, corrected, then what is new.
    added : numpy.ndarray of int
        Positions of the new rows in ``points``.
    corrected : numpy.ndarray of int
        Positions of rows whose content the new file changes.
    repeated : int
        Rows of the new file that were there already, as they are.
    """

    points: Points
    added: NDArray[np.int64]
    corrected: NDArray[np.int64]
    repeated: int

    @property
    def is_news(self) -> bool:
        """Whether any row is new or says something else than the record did."""
        return bool(len(self.added) or len(self.corrected))


def merged(record: Points, new: Points, *, lacking: int = 0, all_new: bool = False) -> Merged:
    """Put new incidents into a record; the new version of an incident takes the old one's place.

    A value that the new file does not have corrects nothing: what the record knows stays.

    Parameters
    ----------
    record, new : Points
        As ``import_incidents`` writes them; identifiers tell which is which.
    lacking : int
        How many of the new rows had no identifier in their file.
    all_new : bool
        Whether somebody knows that none of the new rows is in the record.

    Raises
    ------
    InputError
        When the record was not imported, one of the two has positions and the other none, or known
        incidents would count as new because their identifiers are missing or others.
    """
    title = str(record.attrs.get("title", ""))
    if not set(CLEAN) <= set(record.attributes.columns):
        raise InputError(NOT_CLEAN, layer=title)
    if record.crs is not None and new.crs is None:
        raise InputError(OTHER_CRS, layer=title)
    fresh = new.in_crs(record.crs) if record.crs and new.crs else new
    at = _places(record.attributes[ID], fresh.attributes[ID])
    there = at >= 0
    if not all_new and not there.any():
        _refuse_unknown(record, fresh, lacking)
    differs = np.zeros(len(fresh), dtype=bool)
    differs[there] = _differs(record, at[there], fresh, np.flatnonzero(there))
    kept = _replaced(record, at[there & differs], fresh.select(there & differs))
    added = fresh.select(~there)
    points = _together(kept, added)
    return Merged(
        points,
        np.arange(len(record), len(record) + len(added), dtype=np.int64),
        np.unique(at[there & differs]).astype(np.int64),
        int((there & ~differs).sum()),
    )


def _places(known: Any, wanted: Any) -> NDArray[np.int64]:
    """Return where each identifier stands in a record, the first time; -1 where it does not."""
    import pandas as pd

    names = pd.Index(known.astype("string"))
    first = ~names.duplicated()
    found = names[first].get_indexer(pd.Index(wanted.astype("string")))
    return np.where(found >= 0, np.flatnonzero(first)[found], -1).astype(np.int64)


def _refuse_unknown(record: Points, new: Points, lacking: int) -> None:
    """Refuse an export of which no row is known although the record reaches into its time."""
    days = new.attributes["occurred_at"].to_numpy(dtype="datetime64[s]")
    last = record.attributes["occurred_at"].max()
    since = np.zeros(len(new), dtype=bool) if last is None or last != last else days <= last
    if not since.any():
        return
    file = str(new.attrs.get("title", ""))
    if lacking > HALF * len(new):
        raise InputError(NO_IDENTIFIERS, file=file, rows=len(new), lacking=lacking)
    twins = int(np.isin(_content(new.select(since)), _content(record)).sum())
    if twins >= max(LEAST_TWINS, HALF * since.sum()):
        raise InputError(OTHER_IDENTIFIERS, file=file, count=twins)


def _content(points: Points) -> NDArray[np.object_]:
    """Return what happened, when and where, as one text a row; the place to the metre or so."""
    digits = 5 if _tolerance(points) == SAME_PLACE else 0
    places = [np.round(axis, digits).astype(str) for axis in (points.x, points.y)]
    parts = [_comparable(points.attributes[name]) for name in ("occurred_at", "category")]
    texts: NDArray[np.object_] = np.array(
        ["\t".join(map(str, row)) for row in zip(*parts, *places, strict=True)], dtype=object
    )
    return texts


def _differs(
    record: Points, at: NDArray[np.int64], new: Points, rows: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Tell which new rows say something else than the record."""
    result = np.zeros(len(at), dtype=bool)
    for name in COMPARED:
        if name not in record.attributes.columns or name not in new.attributes.columns:
            continue
        one = _comparable(record.attributes[name].iloc[at])
        two = _comparable(new.attributes[name].iloc[rows])
        result |= (one != two) & (two != "")
    tolerance = _tolerance(record)
    said = np.isfinite(new.x[rows]) & np.isfinite(new.y[rows])
    for here, there in ((record.x[at], new.x[rows]), (record.y[at], new.y[rows])):
        near = np.isclose(here, there, rtol=0, atol=tolerance, equal_nan=True)
        result |= ~near & said
    return result


def _comparable(column: Any) -> NDArray[np.object_]:
    """Return values as texts that are the same whenever the values are."""
    import pandas as pd

    if pd.api.types.is_numeric_dtype(column.dtype):
        column = pd.Series(pd.array(column.to_numpy(dtype=float, na_value=np.nan))).round(6)
    elif pd.api.types.is_datetime64_any_dtype(column.dtype):
        column = column.astype("datetime64[s]")
    texts: NDArray[np.object_] = column.astype("string").fillna("").to_numpy(dtype=object)
    return texts


def _tolerance(record: Points) -> float:
    """Return how far two positions may lie apart and be one: a coordinate's last digits."""
    finite = np.abs(record.x[np.isfinite(record.x)])
    return SAME_PLACE if len(finite) and finite.max() <= 360 else 0.01


def _replaced(record: Points, at: NDArray[np.int64], new: Points) -> Points:
    """Return the record with some rows as the new file has them."""
    from ..intake.points import Points

    if not len(at):
        return record
    x, y, frame = record.x.copy(), record.y.copy(), record.attributes.copy()
    said = np.isfinite(new.x) & np.isfinite(new.y)
    x[at[said]], y[at[said]] = new.x[said], new.y[said]
    for name in frame.columns:
        if name in new.attributes.columns and name != ID:
            values = new.attributes[name].astype(frame[name].dtype, errors="ignore")
            known = values.notna().to_numpy()
            frame.loc[frame.index[at[known]], name] = values[known].array
    return Points(x, y, frame, record.crs, record.attrs)


def _together(record: Points, new: Points) -> Points:
    import pandas as pd

    from ..intake.points import Points

    columns = list(record.attributes.columns)
    added = new.attributes.reindex(columns=columns)
    for name in columns:
        if added[name].dtype != record.attributes[name].dtype:
            added[name] = added[name].astype(record.attributes[name].dtype, errors="ignore")
    frame = pd.concat([record.attributes, added], ignore_index=True)
    return Points(
        np.concatenate([record.x, new.x]),
        np.concatenate([record.y, new.y]),
        frame,
        record.crs,
        record.attrs,
    )
