"""Assess a register: the value of each criterion of the scorecard, from the incidents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat
from ..core.lazy import LazyPackage
from ..intake.precision import HIT_RATE
from .scorecard import DIMENSIONS, Scorecard, monthly_scores, weakest_months

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..intake.dates import Moments
    from ..intake.points import Points

    BoolArray = NDArray[np.bool_]
else:
    np = LazyPackage("numpy")

LOW_SCORE = 60.0
MONTHS_BEFORE = 12
FALL = 20.0
UNKNOWN_WORDS = frozenset({"", "unknown", "ni", "nd", "-1", "sin dato", "ignorado"})
MOVED = ("jittered", "snapped", "rounded", "area", "municipality")
DEFAULTS = ("default_point", "area_centroid")


@dataclass(frozen=True, slots=True)
class Register:
    """A register and which of its columns say what.

    Parameters
    ----------
    points : Points
        The incidents.
    moments : Moments or None
        When they happened.
    columns : mapping of str to str
        By role: id, category, victim_sex, victim_age, mechanism, place_type, position_precision,
        counting_unit, iccs.
    today : numpy.datetime64
        Later dates lie in the future.
    """

    points: Points
    moments: Moments | None
    columns: Mapping[str, str]
    today: np.datetime64

    def column(self, role: str) -> pd.Series[Any] | None:
        """Return the column of a role, if any."""
        name = self.columns.get(role)
        return None if name is None else self.points.attributes[name]


@dataclass(frozen=True, slots=True)
class Assessment:
    """The scorecard, the months, and what weakens results."""

    scorecard: Scorecard
    months: pd.DataFrame | None
    caveats: tuple[Caveat, ...]


def assessed(
    register: Register,
    *,
    inside: float | None = None,
    aside: float | None = None,
    other: NDArray[np.datetime64] | None = None,
    released: np.datetime64 | None = None,
    declared: Mapping[str, bool] | None = None,
) -> Assessment:
    """Assess a register.

    Parameters
    ----------
    register : Register
        The incidents.
    inside : float, optional
        Share of the positions that lie in the study's areas.
    aside : float, optional
        Share of the source's rows that were set aside at import.
    other : numpy.ndarray, optional
        The days of the events of a second source.
    released : numpy.datetime64, optional
        The day on which the data were published.
    declared : mapping of str to bool, optional
        What people say: definition, validated, published.
    """
    flags = _flags(register)
    # kinds of place and victims are asked of those registers that record them
    values: dict[str, float] = {name: float(flag.mean()) for name, flag in flags.items()}
    located = flags["located"]
    values.pop("default_points", None)
    if "default_points" in flags and located.any():
        values["default_points"] = float(flags["default_points"][located].mean())
    values |= _from_precision(register, located)
    values |= _from_dates(register, released)
    values |= _repeats(register, located)
    for name, value in (("inside", inside), ("rows_set_aside", aside)):
        if value is not None:
            values[name] = value
    if other is not None and register.moments is not None:
        values |= convergence(register.moments.at.astype("datetime64[D]"), other)
    values |= {name: float(said) for name, said in (declared or {}).items()}
    unit = register.column("counting_unit")
    if unit is not None:
        values["unit"] = float((unit != "unknown").mean() > 0.5)
    card = Scorecard(values)
    months = None
    if register.moments is not None:
        months = monthly_scores(register.moments.at.astype("datetime64[M]"), flags)
    return Assessment(card, months, _caveats(card, months))


def _flags(register: Register) -> dict[str, BoolArray]:
    """Return for each event whether it counts for a share."""
    from ..intake.incidents import usable

    flags = {"located": usable(register.points)}
    if register.moments is not None:
        flags["date"] = np.isnat(register.moments.at)
        if register.moments.has_hours:
            flags["hour"] = ~register.moments.hour_known
    for name, role in (
        ("category", "category"),
        ("sex", "victim_sex"),
        ("age", "victim_age"),
        ("mechanism", "mechanism"),
        ("place_type", "place_type"),
    ):
        column = register.column(role)
        # an empty column of a clean layer is one that the source does not have
        if column is not None and (name == "category" or column.notna().any()):
            flags[name] = missing(column)
    codes = register.column("iccs")
    if codes is not None and codes.notna().any():
        flags["classified"] = codes.notna().to_numpy()
    precision = register.column("position_precision")
    if precision is not None:
        flags["default_points"] = precision.isin(DEFAULTS).to_numpy()
    return flags


def missing(column: pd.Series[Any]) -> BoolArray:
    """Tell which values say nothing: empty, or a word for unknown."""
    import pandas as pd

    codes, distinct = pd.factorize(column, use_na_sentinel=True)
    says = [str(item).strip().casefold() in UNKNOWN_WORDS for item in distinct]
    result: BoolArray = np.array([*says, True], dtype=bool)[codes]
    return result


def _from_precision(register: Register, located: BoolArray) -> dict[str, float]:
    precision = register.column("position_precision")
    if precision is None or not located.any():
        return {}
    moved = precision.isin((*MOVED, *DEFAULTS, "none")).to_numpy()
    return {"precise": float(1 - moved[located].mean())}


def _from_dates(register: Register, released: np.datetime64 | None) -> dict[str, float]:
    if register.moments is None:
        return {}
    days = register.moments.at.astype("datetime64[D]")
    known = days[~np.isnat(days)]
    if not len(known):
        return {}
    found = {"future": float((known > register.today).mean())}
    past = known[known <= register.today]
    if not len(past):
        return found
    months = past.astype("datetime64[M]").astype(np.int64)
    counts = np.bincount(months - months.min())
    found["months"] = float((counts > 0).mean())
    # the last month may still be filling up
    whole = counts if _ends_a_month(past.max()) else counts[:-1]
    if len(whole) > MONTHS_BEFORE:
        usual = float(np.median(whole[-MONTHS_BEFORE - 1 : -1]))
        if usual >= 5:
            found["late"] = float(whole[-1] / usual)
    if released is not None:
        found["delay"] = float((released - past.max()).astype(int))
    return found


def _ends_a_month(day: np.datetime64) -> bool:
    return bool(
        (day + np.timedelta64(3, "D")).astype("datetime64[M]") > day.astype("datetime64[M]")
    )


def _repeats(register: Register, located: BoolArray) -> dict[str, float]:
    found: dict[str, float] = {}
    identifier = register.column("id")
    if identifier is not None:
        found["ids"] = float(identifier.duplicated().mean())
    category, unit = register.column("category"), register.column("counting_unit")
    # the victims of one event share its moment, place and category
    victims = unit is not None and bool((unit == "victim").mean() > 0.5)
    if register.moments is None or category is None or victims:
        return found
    known = located & register.moments.hour_known
    if known.sum() < 20:
        return found
    import pandas as pd

    points = register.points
    table = pd.DataFrame(
        {
            "at": register.moments.at[known],
            "x": points.x[known],
            "y": points.y[known],
            "category": category.to_numpy(dtype=object)[known],
        }
    )
    found["events"] = float(table.duplicated().mean())
    return found


def convergence(days: NDArray[np.datetime64], other: NDArray[np.datetime64]) -> dict[str, float]:
    """Compare two sources over the months that both cover: the totals, and month by month.

    The difference is taken of the mean of the two, so that neither is the truth.
    """
    both = [
        item[~np.isnat(item)].astype("datetime64[M]").astype(np.int64) for item in (days, other)
    ]
    if not all(len(item) for item in both):
        return {}
    first = max(int(item.min()) for item in both)
    last = min(int(item.max()) for item in both)
    if last < first:
        return {}
    counts = [
        np.bincount(item[(item >= first) & (item <= last)] - first, minlength=last - first + 1)
        for item in both
    ]
    mean = (counts[0] + counts[1]) / 2
    gap = np.abs(counts[0] - counts[1]) / np.where(mean > 0, mean, 1)
    total = mean.sum()
    return {
        "totals": float(abs(int(counts[0].sum()) - int(counts[1].sum())) / total) if total else 0.0,
        "monthly": float(np.median(gap)),
    }


def _caveats(card: Scorecard, months: pd.DataFrame | None) -> tuple[Caveat, ...]:
    found: list[Caveat] = []
    score = card.score
    if score is not None and score < LOW_SCORE:
        weakest = DIMENSIONS[card.weakest]
        found.append(caveat("low_quality", score=round(score), weakest=weakest))
    located = card.values.get("located")
    if located is not None and located < HIT_RATE:
        found.append(caveat("exploratory", share=located))
    late = card.values.get("late")
    if late is not None and late < 0.5:
        found.append(caveat("late_recording", share=late))
    if months is not None:
        weak = weakest_months(months, FALL)
        if weak:
            found.append(caveat("weak_months", months=", ".join(weak[:6])))
    return tuple(found)
