"""Audit coordinates: what stands for no place, what can be mended, and what lies elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage
from .study_area import StudyArea, area_of_positions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    BoolArray = NDArray[np.bool_]
else:
    np = LazyPackage("numpy")

HAIR = 1e-6
ORIGIN_HAIR = 0.001
MOST_DIGITS = 17
UTM_ORIGIN = 4.4887439
"""Degrees between a UTM zone's central meridian and the place where its coordinates are 0/0."""

MENDS = ("swapped", "other_sign", "lost_decimal_point", "other_system")
TAKEN_AWAY = (
    "no_position",
    "unreadable_position",
    "zero_position",
    "zero_of_utm",
    "impossible_position",
    "far_away",
    "outside_study",
)


@dataclass(frozen=True, slots=True)
class Positions:
    """Coordinates after the audit.

    Parameters
    ----------
    x, y : numpy.ndarray
        In ``crs``; NaN where the position was set aside.
    crs : str or None
        A CRS that PROJ understands.
    problem : numpy.ndarray
        Why the position of a row was set aside (``TAKEN_AWAY``), or an empty text.
    mended : numpy.ndarray
        How the position of a row was mended (``MENDS``), or an empty text.
    decimals : numpy.ndarray
        Digits after the decimal mark, the more of x and y; -1 where there is no position.
    written_x, written_y : numpy.ndarray
        The numbers as they were written.
    facts : mapping
        What the report names: the other system, the scale of a lost decimal point.
    """

    x: FloatArray
    y: FloatArray
    crs: str | None
    problem: NDArray[Any]
    mended: NDArray[Any]
    decimals: NDArray[np.int64]
    written_x: FloatArray
    written_y: FloatArray
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def located(self) -> BoolArray:
        """Which rows have a position."""
        return np.isfinite(self.x) & np.isfinite(self.y)

    def without(self, rows: BoolArray, problem: str) -> Positions:
        """Return the positions with those of some rows set aside."""
        if not rows.any():
            return self
        problems = self.problem.copy()
        problems[rows] = problem
        return replace(
            self,
            x=np.where(rows, np.nan, self.x),
            y=np.where(rows, np.nan, self.y),
            problem=problems,
            decimals=np.where(rows, -1, self.decimals),
        )


def audited_positions(
    x: FloatArray,
    y: FloatArray,
    missing: BoolArray,
    decimals: NDArray[np.int64],
    crs: str | None,
    study: StudyArea | None,
    *,
    mend: bool = True,
) -> Positions:
    """Find the positions that stand for no place, mend those that can be, and name the rest.

    A position is mended only when the mended one lies in the study and the written one does not:
    with x and y the other way round, a lost sign, a lost decimal point, metres of the local UTM
    zone among degrees, or degrees among metres.

    Parameters
    ----------
    x, y : numpy.ndarray
        As written; NaN where nothing, or no number, stands.
    missing : numpy.ndarray
        True where nothing stands (so that the rest of NaN is unreadable).
    decimals : numpy.ndarray
        Digits after the decimal mark.
    crs : str or None
        The CRS of x and y.
    study : StudyArea or None
        Where the incidents should lie, in ``crs``; found from the positions when None.
    mend : bool
        Whether to mend at all.
    """
    geographic = is_geographic(crs, x, y)
    problem = np.full(len(x), "", dtype=object)
    mended = np.full(len(x), "", dtype=object)
    new_x, new_y = x.astype(float).copy(), y.astype(float).copy()
    unread = ~(np.isfinite(x) & np.isfinite(y))
    problem[unread & missing] = "no_position"
    problem[unread & ~missing] = "unreadable_position"
    zero = (np.abs(x) < HAIR) & (np.abs(y) < HAIR)
    problem[zero] = "zero_position"
    if geographic:
        problem[_zero_of_utm(x, y) & (problem == "")] = "zero_of_utm"
    facts: dict[str, Any] = {}
    if study is None:
        study = area_of_positions(
            np.where(problem == "", x, np.nan), np.where(problem == "", y, np.nan),
            geographic=geographic,
        )  # fmt: skip
    open_rows = problem == ""
    if study is not None:
        astray = open_rows & ~study.holds(x, y)
        if mend and astray.any():
            ways: list[tuple[str, Callable[[FloatArray, FloatArray], Any]]] = [
                ("swapped", lambda a, b: [(b, a)]),
                ("other_sign", lambda a, b: [(-a, b), (a, -b), (-a, -b)]),
            ]
            if geographic:
                ways += [
                    ("other_system", lambda a, b: _from_metres(a, b, study, facts)),
                    ("lost_decimal_point", lambda a, b: _smaller(a, b, study)),
                ]
            elif crs is not None:
                ways += [("other_system", lambda a, b: _from_degrees(a, b, crs, facts))]
            for name, candidates in ways:
                rows = np.flatnonzero(astray)
                for a, b in candidates(x[rows], y[rows]):
                    lands = study.holds(a, b) & (mended[rows] == "")
                    new_x[rows[lands]], new_y[rows[lands]] = a[lands], b[lands]
                    mended[rows[lands]] = name
                astray &= mended == ""
                if not astray.any():
                    break
        impossible = (
            astray & ((np.abs(x) > 180) | (np.abs(y) > 90))
            if geographic
            else np.zeros(len(x), dtype=bool)
        )
        problem[impossible] = "impossible_position"
        problem[astray & ~impossible] = "far_away"
    elif geographic:
        problem[open_rows & ((np.abs(x) > 180) | (np.abs(y) > 90))] = "impossible_position"
    gone = problem != ""
    new_x[gone], new_y[gone] = np.nan, np.nan
    return Positions(new_x, new_y, crs, problem, mended, np.where(gone, -1, decimals), x, y, facts)


def is_geographic(crs: str | None, x: FloatArray, y: FloatArray) -> bool:
    """Tell whether coordinates are degrees: by their CRS, else by most of their values."""
    if crs is not None:
        from pyproj import CRS

        return bool(CRS.from_user_input(crs).is_geographic)
    finite = np.isfinite(x) & np.isfinite(y)
    if not finite.any():
        return False
    return bool(((np.abs(x[finite]) <= 180) & (np.abs(y[finite]) <= 180)).mean() > 0.5)


def _zero_of_utm(x: FloatArray, y: FloatArray) -> BoolArray:
    """Tell which degrees are the 0/0 of a UTM zone: on the equator, west of its meridian."""
    offset = np.mod(x + UTM_ORIGIN + 3.0, 6.0)
    near = np.minimum(offset, 6.0 - offset) < ORIGIN_HAIR
    return near & (np.abs(y) < ORIGIN_HAIR)


def _from_metres(
    a: FloatArray, b: FloatArray, study: StudyArea, facts: dict[str, Any]
) -> list[tuple[FloatArray, FloatArray]]:
    """Read metres of the UTM zones of the study as degrees; the best zone is kept for all."""
    from pyproj import Transformer

    metres = (np.abs(a) > 1_000) & (np.abs(b) > 1_000)
    if not metres.any():
        return []
    middle_x, middle_y = (study.left + study.right) / 2, (study.bottom + study.top) / 2
    zone = int((middle_x + 180) // 6) + 1
    base = 32_700 if middle_y < 0 else 32_600
    best: tuple[int, int, FloatArray, FloatArray] | None = None
    for number in (zone, zone - 1, zone + 1):
        if not 1 <= number <= 60:
            continue
        code = base + number
        transformer = Transformer.from_crs(f"EPSG:{code}", "EPSG:4326", always_xy=True)
        p, q = transformer.transform(np.where(metres, a, np.nan), np.where(metres, b, np.nan))
        lands = int(study.holds(p, q).sum())
        if best is None or lands > best[0]:
            best = (lands, code, p, q)
    if best is None or not best[0]:
        return []
    facts["other_system"] = f"EPSG:{best[1]}"
    return [(best[2], best[3])]


def _from_degrees(
    a: FloatArray, b: FloatArray, crs: str, facts: dict[str, Any]
) -> list[tuple[FloatArray, FloatArray]]:
    """Bring longitude and latitude among metres into the CRS of the rest."""
    from pyproj import Transformer

    degrees = (np.abs(a) <= 180) & (np.abs(b) <= 90)
    if not degrees.any():
        return []
    transformer = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    x, y = transformer.transform(np.where(degrees, a, np.nan), np.where(degrees, b, np.nan))
    facts["other_system"] = "EPSG:4326"
    return [(x, y)]


def _smaller(a: FloatArray, b: FloatArray, study: StudyArea) -> list[tuple[FloatArray, FloatArray]]:
    """Put the decimal point back: -9914475 was -99.14475."""
    return [
        (_scaled(a, study.left, study.right), _scaled(b, study.bottom, study.top)),
    ]


def _scaled(values: FloatArray, low: float, high: float) -> FloatArray:
    """Divide each value by the smallest power of ten that brings it between two bounds."""
    result = values.copy()
    for power in range(1, MOST_DIGITS):
        astray = ~((result >= low) & (result <= high))
        moved = values / 10.0**power
        lands = astray & (moved >= low) & (moved <= high)
        result[lands] = moved[lands]
    return result


def decimals_of(texts: Any) -> NDArray[np.int64]:
    """Return the digits after the decimal mark of numbers as text; trailing zeros do not count."""
    import pyarrow as pa
    import pyarrow.compute as pc

    array = pc.utf8_rtrim(pa.array(texts.astype("string"), type=pa.string()), "0 \t")
    point = pc.find_substring(array, ".")
    comma = pc.find_substring(array, ",")
    place = pc.max_element_wise(point, comma)
    digits = pc.subtract(pc.subtract(pc.utf8_length(array), place), 1)
    digits = pc.if_else(pc.less(place, 0), 0, digits)
    result: NDArray[np.int64] = pc.fill_null(digits, 0).to_numpy(zero_copy_only=False)
    return result.astype(np.int64)


def decimals_of_numbers(values: FloatArray) -> NDArray[np.int64]:
    """Return the digits after the decimal mark that numbers need, at most eight."""
    result = np.full(len(values), 8, dtype=np.int64)
    for digits in range(7, -1, -1):
        result[np.abs(values - np.round(values, digits)) < 1e-9] = digits
    return result
