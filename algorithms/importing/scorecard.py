"""A scorecard of a register: criteria by dimension, thresholds, and points from 0 to 100."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.precision import HIT_RATE

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")

DIMENSIONS: Mapping[str, str] = {
    "concept": QT_TRANSLATE_NOOP("convivencia", "Concept"),
    "completeness": QT_TRANSLATE_NOOP("convivencia", "Completeness"),
    "validity": QT_TRANSLATE_NOOP("convivencia", "Validity"),
    "uniqueness": QT_TRANSLATE_NOOP("convivencia", "Uniqueness"),
    "timeliness": QT_TRANSLATE_NOOP("convivencia", "Timeliness"),
    "position": QT_TRANSLATE_NOOP("convivencia", "Position"),
    "convergence": QT_TRANSLATE_NOOP("convivencia", "Agreement of two sources"),
    "transparency": QT_TRANSLATE_NOOP("convivencia", "Transparency"),
}


@dataclass(frozen=True, slots=True)
class Criterion:
    """What is asked of a register.

    Parameters
    ----------
    dimension : str
        A key of ``DIMENSIONS``.
    label : str
        What is asked, marked for translation.
    threshold : float
        From here on all points are given.
    worst : float
        From here on none; between the two points fall evenly.
    unit : str
        share, days, ratio or yes.
    """

    dimension: str
    label: str
    threshold: float
    worst: float
    unit: str = "share"

    def points(self, value: float | None) -> float | None:
        """Return 0 to 100 for a value; None when it was not assessed."""
        if value is None or not np.isfinite(value):
            return None
        reached = (value - self.worst) / (self.threshold - self.worst)
        return float(100 * min(1.0, max(0.0, reached)))

    def reached(self, value: float | None) -> bool | None:
        """Tell whether the threshold is met."""
        points = self.points(value)
        return None if points is None else points >= 100


# The dimensions are those of the Bogotá Protocol on homicide data (2015), with position added; the
# thresholds are this project's and only ``HIT_RATE`` is published (Ratcliffe 2004).
CRITERIA: Mapping[str, Criterion] = {
    "unit": Criterion(
        "concept", QT_TRANSLATE_NOOP("convivencia", "It is known what one row is"), 1, 0, "yes"
    ),
    "definition": Criterion(
        "concept", QT_TRANSLATE_NOOP("convivencia", "Definitions are written down"), 1, 0, "yes"
    ),
    "classified": Criterion(
        "concept", QT_TRANSLATE_NOOP("convivencia", "Offences with a code of the ICCS"), 0.95, 0.5
    ),
    "date": Criterion(
        "completeness", QT_TRANSLATE_NOOP("convivencia", "Without a date"), 0.05, 0.5
    ),
    "hour": Criterion(
        "completeness", QT_TRANSLATE_NOOP("convivencia", "Without a known hour"), 0.2, 1.0
    ),
    "category": Criterion(
        "completeness", QT_TRANSLATE_NOOP("convivencia", "Without a category"), 0.05, 0.5
    ),
    "sex": Criterion(
        "completeness", QT_TRANSLATE_NOOP("convivencia", "Without the victim's sex"), 0.05, 0.5
    ),
    "age": Criterion(
        "completeness", QT_TRANSLATE_NOOP("convivencia", "Without the victim's age"), 0.10, 0.6
    ),
    "mechanism": Criterion(
        "completeness", QT_TRANSLATE_NOOP("convivencia", "Without mechanism or weapon"), 0.10, 0.6
    ),
    "place_type": Criterion(
        "completeness", QT_TRANSLATE_NOOP("convivencia", "Without the kind of place"), 0.10, 0.6
    ),
    "rows_set_aside": Criterion(
        "validity", QT_TRANSLATE_NOOP("convivencia", "Rows set aside at import"), 0.02, 0.2
    ),
    "future": Criterion(
        "validity", QT_TRANSLATE_NOOP("convivencia", "Dates in the future"), 0.0, 0.02
    ),
    "ages": Criterion(
        "validity", QT_TRANSLATE_NOOP("convivencia", "Ages below 0 or above 115"), 0.0, 0.05
    ),
    "ids": Criterion(
        "uniqueness", QT_TRANSLATE_NOOP("convivencia", "Identifiers that repeat"), 0.0, 0.05
    ),
    "events": Criterion(
        "uniqueness",
        QT_TRANSLATE_NOOP("convivencia", "Same moment, place and category as another"),
        0.005,
        0.05,
    ),
    "delay": Criterion(
        "timeliness",
        QT_TRANSLATE_NOOP("convivencia", "Days from the last event to publication"),
        180,
        730,
        "days",
    ),
    "months": Criterion(
        "timeliness", QT_TRANSLATE_NOOP("convivencia", "Months with at least one event"), 1.0, 0.5
    ),
    "late": Criterion(
        "timeliness",
        QT_TRANSLATE_NOOP(
            "convivencia", "Last whole month against the median of the twelve before"
        ),
        0.7,
        0.2,
        "ratio",
    ),
    "located": Criterion(
        "position", QT_TRANSLATE_NOOP("convivencia", "With a position"), HIT_RATE, 0.4
    ),
    "inside": Criterion(
        "position", QT_TRANSLATE_NOOP("convivencia", "Positions inside the study"), 0.95, 0.5
    ),
    "default_points": Criterion(
        "position",
        QT_TRANSLATE_NOOP("convivencia", "On a default point or the centre of an area"),
        0.02,
        0.2,
    ),
    "precise": Criterion(
        "position",
        QT_TRANSLATE_NOOP("convivencia", "Positions not moved, snapped or rounded"),
        0.8,
        0.0,
    ),
    "totals": Criterion(
        "convergence",
        QT_TRANSLATE_NOOP("convivencia", "Difference of the two totals, as a share of their mean"),
        0.2,
        1.0,
    ),
    "monthly": Criterion(
        "convergence",
        QT_TRANSLATE_NOOP("convivencia", "Median monthly difference, as a share of the mean"),
        0.3,
        1.0,
    ),
    "validated": Criterion(
        "transparency",
        QT_TRANSLATE_NOOP("convivencia", "Institutions validate the data together each quarter"),
        1,
        0,
        "yes",
    ),
    "published": Criterion(
        "transparency",
        QT_TRANSLATE_NOOP("convivencia", "Metadata and method are public"),
        1,
        0,
        "yes",
    ),
}
BY_MONTH = ("hour", "category", "sex", "age", "mechanism", "place_type", "located",
            "default_points", "classified")  # fmt: skip
"""What can be told of each month by itself."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Values of the criteria that could be assessed, and what they are worth."""

    values: Mapping[str, float]

    @property
    def points(self) -> Mapping[str, float]:
        """Points by criterion."""
        found = {name: CRITERIA[name].points(value) for name, value in self.values.items()}
        return {name: points for name, points in found.items() if points is not None}

    @property
    def by_dimension(self) -> Mapping[str, float]:
        """The mean of the points of each dimension that was assessed."""
        points = self.points
        held: dict[str, list[float]] = {}
        for name, value in points.items():
            held.setdefault(CRITERIA[name].dimension, []).append(value)
        return {name: float(np.mean(held[name])) for name in DIMENSIONS if name in held}

    @property
    def score(self) -> float | None:
        """The mean of the dimensions, so that one with many criteria does not outweigh others."""
        dimensions = self.by_dimension
        return float(np.mean(list(dimensions.values()))) if dimensions else None

    @property
    def weakest(self) -> str:
        """The dimension with the fewest points."""
        dimensions = self.by_dimension
        return min(dimensions, key=lambda name: dimensions[name]) if dimensions else ""

    def table(self) -> pd.DataFrame:
        """Return every criterion: dimension, criterion, value, threshold, unit, points, reached."""
        import pandas as pd

        rows = list(CRITERIA.items())
        points = self.points
        return pd.DataFrame(
            {
                "dimension": [item.dimension for _, item in rows],
                "criterion": [name for name, _ in rows],
                "description": [item.label for _, item in rows],
                "value": pd.array([self.values.get(name) for name, _ in rows], dtype="Float64"),
                "threshold": [item.threshold for _, item in rows],
                "unit": [item.unit for _, item in rows],
                "points": pd.array([points.get(name) for name, _ in rows], dtype="Float64"),
            }
        )


def monthly_scores(
    months: NDArray[np.datetime64], flags: Mapping[str, NDArray[np.bool_]]
) -> pd.DataFrame:
    """Return the score of each month from what can be told of each event.

    Parameters
    ----------
    months : numpy.ndarray
        The month of each event; NaT is left out.
    flags : mapping of str to numpy.ndarray of bool
        By criterion of ``BY_MONTH``: whether the event counts for its share.
    """
    import pandas as pd

    dated = ~np.isnat(months)
    codes, distinct = pd.factorize(months[dated], sort=True)
    events = np.bincount(codes, minlength=len(distinct))
    shares = {
        name: np.bincount(codes, weights=flags[name][dated], minlength=len(distinct)) / events
        for name in BY_MONTH
        if name in flags
    }
    scores: list[float | None] = []
    for row in range(len(distinct)):
        scores.append(Scorecard({name: float(share[row]) for name, share in shares.items()}).score)
    return pd.DataFrame(
        {
            "month": np.asarray(distinct).astype("datetime64[s]"),
            "events": events,
            "score": pd.array(scores, dtype="Float64"),
            **shares,
        }
    )


def weakest_months(table: pd.DataFrame, fall: float) -> Sequence[str]:
    """Return the months whose score lies far below the median of all."""
    scores = table["score"].to_numpy(dtype=float, na_value=np.nan)
    if len(scores) < 6 or not np.isfinite(scores).any():
        return ()
    low = scores < np.nanmedian(scores) - fall
    return [str(month)[:7] for month in table["month"][low]]
