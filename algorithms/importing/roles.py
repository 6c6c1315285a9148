"""Which column of an incident table plays which role: proposed for confirmation, never applied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.folding import folded, spaced
from ..core.lazy import LazyPackage
from ..core.multilingual import read_toml
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
else:
    np = LazyPackage("numpy")

WORDS = Path(__file__).resolve().parents[2] / "resources" / "taxonomies" / "roles.toml"

ROLES: Mapping[str, str] = {
    "id": QT_TRANSLATE_NOOP("convivencia", "Identifier"),
    "date": QT_TRANSLATE_NOOP("convivencia", "Date"),
    "time": QT_TRANSLATE_NOOP("convivencia", "Hour"),
    "date_to": QT_TRANSLATE_NOOP("convivencia", "Latest possible date"),
    "category": QT_TRANSLATE_NOOP("convivencia", "Category"),
    "x": QT_TRANSLATE_NOOP("convivencia", "Longitude or x"),
    "y": QT_TRANSLATE_NOOP("convivencia", "Latitude or y"),
    "area": QT_TRANSLATE_NOOP("convivencia", "Code or name of the area"),
    "precision": QT_TRANSLATE_NOOP("convivencia", "Precision of the address"),
    "victim_sex": QT_TRANSLATE_NOOP("convivencia", "Sex of the victim"),
    "victim_age": QT_TRANSLATE_NOOP("convivencia", "Age of the victim"),
    "relationship": QT_TRANSLATE_NOOP("convivencia", "Relationship of victim and offender"),
    "mechanism": QT_TRANSLATE_NOOP("convivencia", "Mechanism or weapon"),
    "place_type": QT_TRANSLATE_NOOP("convivencia", "Kind of place"),
    "source": QT_TRANSLATE_NOOP("convivencia", "Source of the record"),
    "count": QT_TRANSLATE_NOOP("convivencia", "Number of events"),
    "municipality": QT_TRANSLATE_NOOP("convivencia", "Municipality"),
}
LOOKED_AT = 2_000
AGAINST = -1.0
SURE, LIKELY, POSSIBLE = 0.9, 0.6, 0.5


@dataclass(frozen=True, slots=True)
class Guess:
    """A proposal: the role of a column, how sure it is, and what speaks for it."""

    column: str
    role: str
    score: float
    evidence: str


@dataclass(frozen=True, slots=True)
class Looks:
    """What the values of one column look like.

    Parameters
    ----------
    filled : float
        Share of the rows that have a value.
    distinct : int
        Different values.
    dates, hours, numbers : float
        Share of the values that read as such.
    low, high : float
        The smallest and largest number.
    examples : tuple of str
        The most frequent values, at most five.
    """

    filled: float
    distinct: int
    dates: float
    hours: float
    numbers: float
    low: float
    high: float
    unique: float
    examples: tuple[str, ...]


def looks_of(column: pd.Series[Any]) -> Looks:
    """Return what a column of text looks like, from at most 2,000 of its values over its length."""
    from ..intake.tables import numbers

    step = max(1, len(column) // LOOKED_AT)
    sample = column.iloc[::step].dropna().str.strip()
    sample = sample[sample != ""]
    filled = float(column.notna().mean()) if len(column) else 0.0
    if not len(sample):
        return Looks(filled, 0, 0.0, 0.0, 0.0, np.nan, np.nan, 0.0, ())
    read = numbers(sample)
    is_number = np.isfinite(read)
    counts = sample.value_counts()
    return Looks(
        filled,
        int(column.nunique()),
        float(sample.str.match(r"^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:\D|$)|^\d{8}$").mean()),
        float(sample.str.match(r"(?i)^\d{1,2}[:h]\d{2}|^\d{1,2}\s?[ap]\.?\s?m").mean()),
        float(is_number.mean()),
        float(read[is_number].min()) if is_number.any() else np.nan,
        float(read[is_number].max()) if is_number.any() else np.nan,
        len(counts) / len(sample),
        tuple(str(item)[:60] for item in counts.index[:5]),
    )


def guessed_roles(
    columns: Sequence[str], looks: Mapping[str, Looks], *, skip: Iterable[str] = ()
) -> tuple[Guess, ...]:
    """Propose a column for each role, at most one, and no column twice.

    Parameters
    ----------
    columns : sequence of str
        The columns in order.
    looks : mapping of str to Looks
        What their values look like.
    skip : iterable of str
        Columns that are not proposed for anything: personal data.
    """
    left_out = set(skip)
    proposals = [
        Guess(column, role, score, evidence)
        for column in columns
        if column not in left_out
        for role in ROLES
        for score, evidence in [_score(column, role, looks[column])]
        if score >= POSSIBLE
    ]
    # the best first; of equals the column that stands further left
    place = {column: number for number, column in enumerate(columns)}
    proposals.sort(key=lambda item: (-item.score, place[item.column]))
    chosen: dict[str, Guess] = {}
    used: set[str] = set()
    for item in proposals:
        if item.role not in chosen and item.column not in used:
            chosen[item.role] = item
            used.add(item.column)
    if ("x" in chosen) != ("y" in chosen):
        chosen.pop("x", None)
        chosen.pop("y", None)
    return tuple(chosen[role] for role in ROLES if role in chosen)


def _score(column: str, role: str, looks: Looks) -> tuple[float, str]:
    by_name = _name_score(column, role)
    by_values = _value_score(role, looks)
    if by_name < 0.0 or by_values == 0.0 or (by_name == 0.0 and role not in {"date", "x", "y"}):
        return 0.0, ""
    if by_name == 0.0:
        # values alone never propose a place or a moment where a better name may stand
        return (0.55 if role == "date" and by_values > SURE else 0.0), "values"
    score = 0.75 * by_name + 0.25 * by_values
    return score, "name_and_values" if by_values > LIKELY else "name"


def _name_score(column: str, role: str) -> float:
    words = _words()[role]
    plain = plain_heading(column)
    compact = plain.replace(" ", "")
    against = [item for item in words["not"] if re.search(rf"\b{re.escape(item)}\b", plain)]
    for rank, name in enumerate(words["names"]):
        if plain == name or compact == name.replace(" ", ""):
            return 1.0 - 0.002 * rank
    if against:
        return AGAINST
    if any(re.search(rf"\b{re.escape(item)}", plain) for item in words["words"]):
        return 0.7
    return 0.0


def _value_score(role: str, looks: Looks) -> float:
    if not looks.distinct:
        return 0.0
    match role:
        case "date" | "date_to":
            return max(looks.dates, 0.5 if looks.numbers > 0.95 and looks.low > 20_000 else 0.0)
        case "time":
            return max(looks.hours, looks.numbers if looks.low >= 0 and looks.high < 2_400 else 0.0)
        case "x" | "y":
            return looks.numbers if looks.numbers > 0.5 and looks.distinct > 1 else 0.0
        case "victim_age":
            return 1.0 if looks.distinct <= 130 else 0.0
        case "victim_sex":
            return 1.0 if looks.distinct <= 8 else 0.0
        case "count":
            return looks.numbers if looks.numbers > 0.9 and looks.low >= 0 else 0.0
        case "id":
            return 1.0 if looks.unique > 0.9 else 0.6
        case "category" | "area" | "municipality":
            return (
                0.0
                if looks.dates > 0.5 or (looks.numbers > 0.95 and looks.distinct > 60)
                else (1.0 if looks.unique < 0.9 or looks.distinct < 60 else 0.4)
            )
        case _:
            return 1.0 if looks.unique < 0.9 else 0.3


@lru_cache(maxsize=1)
def _words() -> Mapping[str, Mapping[str, Sequence[str]]]:
    read: dict[str, dict[str, Sequence[str]]] = {}
    content: Mapping[str, Any] = read_toml(WORDS)
    for role, entry in content.items():
        read[role] = {key: tuple(entry.get(key, ())) for key in ("names", "words", "not")}
    return read


@lru_cache(maxsize=4096)
def plain_heading(name: str) -> str:
    """Return a heading without accents, case and punctuation; camelCase is parted."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return spaced(folded(parted))
