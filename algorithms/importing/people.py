"""What is known of victims: sex and age in one spelling, whatever the source writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.lazy import LazyPackage
from .roles import plain_heading

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
else:
    np = LazyPackage("numpy")

OLDEST = 115
FEMALE = {"femenino", "feminino", "female", "mujer", "mulher", "fem", "f", "woman", "femenina"}
MALE = {"masculino", "male", "hombre", "homem", "masc", "varon", "h", "man", "masculina"}
UNKNOWN = {
    "", "ni", "nd", "na", "n a", "n d", "n i", "s i", "s d", "sd", "-", "x", "null", "unknown",
    "no identificado", "no especificado", "nao informado", "sin dato", "sin datos", "ignorado",
    "desconocido", "no reporta", "no registra", "no aplica", "nao se aplica", "indeterminado",
    "no reportado", "sem informacao",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class People:
    """Sex (female, male, unknown or missing) and age in years, and what could not be read."""

    sex: NDArray[Any] | None
    age: pd.Series[Any] | None
    unread_sex: Mapping[str, int]
    impossible_ages: int = 0
    unread_ages: int = 0


def people_of(
    sex: pd.Series[Any] | None,
    age: pd.Series[Any] | None,
    words: Mapping[str, Mapping[str, str]] | None = None,
) -> People:
    """Read sex and age of victims.

    The letter M is a woman (mujer) where H is a man (hombre), else a man (masculino). Codes such as
    1 and 2 are not read unless the profile says what they mean.

    Parameters
    ----------
    sex, age : pandas.Series or None
        Text.
    words : mapping, optional
        What the profile says of written values, by role.
    """
    meaning = words or {}
    read_sex, unread = (None, {}) if sex is None else _sex(sex, meaning.get("victim_sex", {}))
    if age is None:
        return People(read_sex, None, unread)
    years, impossible, unread_ages = _age(age)
    return People(read_sex, years, unread, impossible, unread_ages)


def _sex(
    column: pd.Series[Any], meaning: Mapping[str, str]
) -> tuple[NDArray[Any], Mapping[str, int]]:
    import pandas as pd

    codes, distinct = pd.factorize(column.str.strip(), use_na_sentinel=True)
    plain = [plain_heading(str(item)) for item in distinct]
    m_is_woman = "h" in plain
    given = {key.strip().casefold(): value for key, value in meaning.items()}
    found, unread_at = [], []
    for position, (written, word) in enumerate(zip(distinct, plain, strict=True)):
        if str(written).strip().casefold() in given:
            found.append(given[str(written).strip().casefold()])
        elif word in FEMALE or (word == "m" and m_is_woman):
            found.append("female")
        elif word in MALE or word == "m":
            found.append("male")
        else:
            found.append("unknown")
            if word not in UNKNOWN:
                unread_at.append(position)
    table = np.array([*found, None], dtype=object)
    rows = np.bincount(codes[codes >= 0], minlength=len(distinct))
    return table[codes], {str(distinct[at])[:40]: int(rows[at]) for at in unread_at}


def _age(column: pd.Series[Any]) -> tuple[pd.Series[Any], int, int]:
    import pandas as pd

    from ..intake.tables import numbers

    text = column.str.strip()
    # 34 años, 34 anos, 34 years
    years = numbers(text.str.replace(r"(?i)\s*(?:años?|anos?|a\.|years?)$", "", regex=True))
    months = text.str.contains(r"(?i)^\d+\s*(?:mes|meses|months?|días?|dias?|days?)$", na=False)
    years[months.to_numpy(dtype=bool)] = 0
    whole = np.floor(years)
    impossible = np.isfinite(whole) & ((whole < 0) | (whole > OLDEST))
    missing = text.isna().to_numpy() | text.map(
        lambda item: plain_heading(str(item)) in UNKNOWN, na_action="ignore"
    ).fillna(value=True).to_numpy(dtype=bool)
    unread = int((~np.isfinite(whole) & ~missing).sum())
    whole[impossible] = np.nan
    return pd.Series(whole).astype("Int64"), int(impossible.sum()), unread
