"""Select incidents by category and day, and say what was left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .columns import require_column
from .dates import Moments, read_moments
from .periods import next_start
from .points import BEYOND_THE_EARTH, Points, as_points

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Selection:
    """The incidents that take part.

    Parameters
    ----------
    points : Points
        Those kept.
    moments : Moments or None
        When they happened, in the same order; None when no date column was named.
    category : numpy.ndarray or None
        The category of each, as text; missing ones are an empty text.
    caveats : tuple of Caveat
        What was left out.
    covered : tuple of (datetime64, datetime64), or None
        The first and last day of the layer within the days asked for, whatever the category: a
        quiet month of a rare category is zero, not absent.
    """

    points: Points
    moments: Moments | None
    category: NDArray[Any] | None
    caveats: tuple[Caveat, ...]
    covered: tuple[np.datetime64, np.datetime64] | None = None

    @property
    def dated(self) -> tuple[Moments, tuple[np.datetime64, np.datetime64]]:
        """When they happened and the days covered, for what cannot do without a date column."""
        if self.moments is None or self.covered is None:
            raise InputError(QT_TRANSLATE_NOOP("convivencia", "Name the date column."))
        return self.moments, self.covered

    @property
    def title(self) -> str:
        """The layer's title."""
        return str(self.points.attrs.get("title", "incidents"))


def require_places(points: Points, title: str) -> NDArray[np.bool_]:
    """Return which points have usable coordinates, or say that none has.

    Raises
    ------
    InputError
        When no point has coordinates.
    """
    placed = usable(points)
    if not placed.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No incident of “{layer}” has coordinates: give the columns x and y or, in QGIS, "
                "load the table as a layer of points.",
            ),
            layer=title,
        )
    return placed


def select_incidents(
    incidents: Any,
    *,
    category: str | None = None,
    categories: tuple[str, ...] = (),
    date: str | None = None,
    time: str | None = None,
    start: str | None = None,
    end: str | None = None,
) -> Selection:
    """Keep the incidents of the categories and days asked for; both days are included.

    Raises
    ------
    InputError
        When the layer is empty, a column is not there, or nothing is left.
    """
    points = as_points(incidents)
    title = str(points.attrs.get("title", "incidents"))
    if len(points) == 0:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "“{layer}” is empty."), layer=title)
    for name, needs, what in ((categories, category, "category"), (start or end, date, "date")):
        if name and needs is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "To choose among the incidents, name the “{parameter}” column."
                ),
                parameter=what,
            )
    keep = np.ones(len(points), dtype=bool)
    kinds = None
    if category is not None:
        require_column(points.attributes, category, title)
        kinds = category_texts(points.attributes[category])
        if categories:
            keep &= np.isin(kinds, np.array(categories, dtype=object).astype(str))
            if not keep.any():
                known = ", ".join(sorted({str(item) for item in set(kinds.tolist())})[:12])
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "convivencia",
                        "No incident of “{layer}” is of the categories asked for; "
                        "there are {known}.",
                    ),
                    layer=title,
                    known=known,
                )
    moments = covered = None
    caveats: tuple[Caveat, ...] = ()
    if date is not None:
        moments = read_moments(points.attributes, date, time, title)
        caveats = moments.caveats
        day = moments.at.astype("datetime64[D]")
        dated = day[~np.isnat(day)]
        first, last = dated.min(), dated.max()
        if moments.months_only:
            last = next_start(last, "month") - np.timedelta64(1, "D")
        if start is not None:
            keep &= day >= np.datetime64(start)
            first = max(first, np.datetime64(start))
        if end is not None:
            keep &= day <= np.datetime64(end)
            last = min(last, np.datetime64(end))
        covered = (first, last)
        if (start or end) and not keep.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "No incident of “{layer}” lies between {start} and {end}."
                ),
                layer=title,
                start=start or "…",
                end=end or "…",
            )
    if keep.all():
        return Selection(points, moments, kinds, caveats, covered)
    if moments is not None:
        moments = replace(moments, at=moments.at[keep], hour_known=moments.hour_known[keep])
    return Selection(
        points.select(keep), moments, None if kinds is None else kinds[keep], caveats, covered
    )


def category_texts(column: Any) -> NDArray[Any]:
    """Return a category column as trimmed text; missing ones are an empty text."""
    import pandas as pd

    codes, distinct = pd.factorize(column, use_na_sentinel=True)
    texts = np.array([_text(item) for item in distinct] + [""], dtype=object)
    result: NDArray[Any] = texts[codes]
    return result


def _text(item: Any) -> str:
    # a missing value in a column of whole numbers makes them 1.0, 2.0 …
    whole = isinstance(item, (float, np.floating)) and float(item).is_integer()
    return str(int(item)) if whole else str(item).strip()


def count_caveats(points: Points) -> tuple[Caveat, ...]:
    """Say how many incidents have no usable coordinates (missing, or at 0/0)."""
    lost = int((~usable(points)).sum())
    return (caveat("unlocated_incidents", count=lost, share=lost / len(points)),) if lost else ()


def usable(points: Points) -> NDArray[np.bool_]:
    """Tell which points have coordinates: on the Earth, and not the 0/0 that stands for none."""
    placed: NDArray[np.bool_] = (
        (np.abs(points.x) < BEYOND_THE_EARTH)
        & (np.abs(points.y) < BEYOND_THE_EARTH)
        & ~((points.x == 0) & (points.y == 0))
    )
    return placed
