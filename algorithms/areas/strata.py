"""Events and population by sex and age, for each area: read from a long table and checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.folding import plain_name
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.ages import AgeBand, overlapping, read_bands
from ..intake.columns import numeric_column, require_column
from ..intake.names import text_of
from .matching import key_places

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..intake.points import Points
    from .table import AreaTable

    FloatArray = NDArray[np.float64]

NEGATIVE = QT_TRANSLATE_NOOP(
    "convivencia", "Events and population must be zero or more; “{layer}” has {value}."
)


@dataclass(frozen=True, slots=True)
class Stratum:
    """A sex and an age group as people write them, and the age group as a band when it is one."""

    sex: str
    age: str
    band: AgeBand | None

    @property
    def key(self) -> tuple[str, object]:
        """What is the same in another table."""
        return plain_name(self.sex), self.band or plain_name(self.age)


@dataclass(frozen=True, slots=True)
class Strata:
    """A table by stratum.

    Parameters
    ----------
    strata : tuple of Stratum
        The columns of the arrays.
    events, population : numpy.ndarray
        Shape (areas, strata); NaN where the table has no row or no number.
    caveats : tuple of Caveat
        What was left out.
    """

    strata: tuple[Stratum, ...]
    events: FloatArray
    population: FloatArray
    caveats: tuple[Caveat, ...] = ()


def read_strata(
    rows: Points,
    place: NDArray[np.int64],
    areas: int,
    *,
    sex: str | None,
    age: str | None,
    events: str | None,
    population: str,
) -> Strata:
    """Arrange a long table by area and stratum.

    Parameters
    ----------
    rows : Points
        One row for each area, sex and age group.
    place : numpy.ndarray
        The area of each row, or -1.
    areas : int
        How many areas there are.
    sex, age, events, population : str or None
        The columns; without ``events`` there are none (NaN).

    Raises
    ------
    InputError
        When a number is negative, an area names a stratum twice, or age bands overlap.
    """
    title = str(rows.attrs.get("title", "strata"))
    frame = rows.attributes
    people, caveats = numeric_column(frame, population, title)
    happened = np.full(len(frame), np.nan)
    if events is not None:
        happened, more = numeric_column(frame, events, title)
        caveats = (*caveats, *more)
    # what is missing here are strata of areas, which is said once for all
    caveats = tuple(item for item in caveats if item.code != "missing_values")
    for numbers in (people, happened):
        if (numbers < 0).any():
            raise InputError(NEGATIVE, layer=title, value=float(np.nanmin(numbers)))
    strata, of_row = _strata(frame, sex, age, title)
    held = place >= 0
    flat = place[held] * len(strata) + of_row[held]
    twice = np.flatnonzero(np.bincount(flat, minlength=1) > 1)
    if len(twice):
        again = strata[int(twice[0] % len(strata))]
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” has {count} rows for “{stratum}” of one area; there must be one.",
            ),
            layer=title,
            count=int(np.bincount(flat)[twice[0]]),
            stratum=" ".join(part for part in (again.sex, again.age) if part),
        )
    shape = (areas, len(strata))
    arranged = [np.full(shape[0] * shape[1], np.nan) for _ in range(2)]
    for target, numbers in zip(arranged, (happened, people), strict=True):
        target[flat] = numbers[held]
    return Strata(strata, arranged[0].reshape(shape), arranged[1].reshape(shape), caveats)


def places_of_rows(
    table: AreaTable, area_id: str, rows: Points, area_column: str
) -> tuple[NDArray[np.int64], tuple[Caveat, ...]]:
    """Return the area of each row by its code, else by its name, and the codes of no area."""
    import pandas as pd

    title = str(rows.attrs.get("title", "strata"))
    require_column(rows.attributes, area_column, title)
    codes, distinct = pd.factorize(rows.attributes[area_column], use_na_sentinel=True)
    names = [text_of(item) for item in distinct]
    found = np.array(
        [
            by_code if by_code >= 0 else by_name
            for by_code, by_name in zip(
                key_places(table, area_id, names, plain=False),
                key_places(table, area_id, names, plain=True),
                strict=True,
            )
        ]
        + [-1],
        dtype=np.int64,
    )
    lost = [name for name, at in zip(names, found, strict=False) if at < 0]
    place: NDArray[np.int64] = found[codes]
    missing = int((place < 0).sum())
    if missing == len(place):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No row of “{layer}” names an area: “{column}” must hold what “{area_id}” holds.",
            ),
            layer=title,
            column=area_column,
            area_id=area_id,
        )
    if not missing:
        return place, ()
    shown = ", ".join(lost[:5]) + (" …" if len(lost) > 5 else "")
    return place, (caveat("rows_without_area", count=missing, examples=shown or "–"),)


def _strata(
    frame: Any, sex: str | None, age: str | None, title: str
) -> tuple[tuple[Stratum, ...], NDArray[np.int64]]:
    """Return the strata in order, and which one each row is."""
    texts = []
    for column in (sex, age):
        if column is not None:
            require_column(frame, column, title)
        texts.append([""] * len(frame) if column is None else [text_of(x) for x in frame[column]])
    bands = read_bands(sorted(set(texts[1]))) if age is not None else None
    if bands is not None:
        meeting = overlapping(list(bands.values()))
        if meeting:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The age bands {one} and {other} of “{layer}” overlap: sum them to bands of "
                    "the same width first.",
                ),
                one=meeting[0].label,
                other=meeting[1].label,
                layer=title,
            )
    first: dict[tuple[str, object], Stratum] = {}
    keys = []
    for of_sex, of_age in zip(*texts, strict=True):
        stratum = Stratum(of_sex, of_age, None if bands is None else bands[of_age])
        keys.append(stratum.key)
        first.setdefault(stratum.key, stratum)
    ordered = sorted(first, key=lambda key: (key[0], _rank(key[1])))
    number = {key: position for position, key in enumerate(ordered)}
    return (
        tuple(first[key] for key in ordered),
        np.array([number[key] for key in keys], dtype=np.int64),
    )


def _rank(age: object) -> tuple[int, str]:
    return (age.first, "") if isinstance(age, AgeBand) else (0, str(age))


def labels_of(strata: Sequence[Stratum]) -> str:
    """Return the age groups for a sentence, each once."""
    ages = [item.band.label if item.band else item.age for item in strata]
    return ", ".join(dict.fromkeys(age for age in ages if age)) or "–"
