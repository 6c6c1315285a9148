"""Which kind of offence a local category is: ICCS code, axis, and whether it is protected."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..core.multilingual import Text, read_toml

OFFENCES = Path(__file__).resolve().parents[2] / "resources" / "taxonomies" / "offences.toml"


@dataclass(frozen=True, slots=True)
class OffenceGroup:
    """A kind of offence.

    Parameters
    ----------
    id : str
        The group's name.
    iccs : str
        Code of the International Classification of Crime for Statistical Purposes.
    axis : str
        The diagnostic axis.
    protected : bool
        Whether people could be recognised, so that it is never shown by place.
    label : Text
        The name in three languages.
    """

    id: str
    iccs: str
    axis: str
    protected: bool
    label: Text
    fits: re.Pattern[str]
    fits_not: re.Pattern[str] | None


UNCLASSIFIED = OffenceGroup(
    "unclassified",
    "11",
    "A4_urban_context",
    False,
    Text("Other and unclassified", "Otros y sin clasificar", "Outros e sem classificação"),
    re.compile("."),
    None,
)


@lru_cache(maxsize=4)
def offence_groups(path: Path = OFFENCES) -> tuple[OffenceGroup, ...]:
    """Read the groups, in the order in which they are tried."""
    groups = []
    for entry in read_toml(path)["groups"]:  # type: ignore[attr-defined]
        label = entry["label"]
        groups.append(
            OffenceGroup(
                entry["id"],
                entry["iccs"],
                entry["axis"],
                bool(entry["protected"]),
                Text(label["en"], label["es"], label["pt"]),
                _pattern(entry["words"]),
                _pattern(entry["not"]) if entry.get("not") else None,
            )
        )
    return tuple(groups)


def classify(categories: Iterable[str]) -> Mapping[str, OffenceGroup]:
    """Return the group of each category; one that fits none is unclassified, never protected."""
    return {category: group_of(category) for category in categories}


@lru_cache(maxsize=4096)
def group_of(category: str) -> OffenceGroup:
    """Return the first group whose words stand in the category."""
    plain = _plain(category)
    for group in offence_groups():
        if group.fits.search(plain) and not (group.fits_not and group.fits_not.search(plain)):
            return group
    return UNCLASSIFIED


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    parts = (re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(r"\b(?:" + "|".join(parts) + r")\b")


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
