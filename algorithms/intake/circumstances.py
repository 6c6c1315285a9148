"""How an office writes mechanism, place, relationship, trade and facility, read as classes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..core.folding import folded, spaced
from ..core.multilingual import Text, read_toml
from .iccs import TAXONOMIES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["KINDS", "OTHER", "UNKNOWN", "Circumstance", "circumstances", "read_circumstances"]

KINDS = ("mechanism", "place_type", "relationship", "sector", "facility")
OTHER, UNKNOWN = "other", "unknown"


@dataclass(frozen=True, slots=True)
class Circumstance:
    """One class.

    Parameters
    ----------
    id : str
        Its name.
    label : Text
        In three languages.
    public : bool
        Of a place: open to everybody.
    known : bool
        Of a relationship: the victim knew the offender.
    """

    id: str
    label: Text
    public: bool = False
    known: bool = False


_OTHER = Circumstance(OTHER, Text("Other", "Otro", "Outro"))


@lru_cache(maxsize=8)
def circumstances(kind: str) -> Mapping[str, Circumstance]:
    """Return the classes of one kind by name, what fits none and what is unknown at the end."""
    found = {item.id: item for item, _ in _declared(kind) if item.id != UNKNOWN}
    unknown = next(item for item, _ in _declared(kind) if item.id == UNKNOWN)
    return {**found, OTHER: _OTHER, UNKNOWN: unknown}


def read_circumstances(column: Any, kind: str) -> NDArray[np.object_]:
    """Return the class of each value of a column; an empty one is unknown.

    Parameters
    ----------
    column : pandas.Series
        As the office writes it.
    kind : str
        One of ``KINDS``.
    """
    import numpy as np
    import pandas as pd

    codes, distinct = pd.factorize(column.astype("string"))
    names = np.array([*(_class_of(str(item), kind) for item in distinct), UNKNOWN], dtype=object)
    result: NDArray[np.object_] = names[codes]
    return result


@lru_cache(maxsize=4096)
def _class_of(text: str, kind: str) -> str:
    plain = spaced(folded(text))
    if not plain:
        return UNKNOWN
    known = circumstances(kind)
    exact = plain.replace(" ", "_")
    if exact in known:
        return exact
    return next((item.id for item, fits in _declared(kind) if fits.search(plain)), OTHER)


@lru_cache(maxsize=8)
def _declared(kind: str) -> tuple[tuple[Circumstance, re.Pattern[str]], ...]:
    entries: Any = read_toml(TAXONOMIES / "circumstances.toml")[kind]
    found = []
    for entry in entries:
        label = entry["label"]
        words = "|".join(_word(word) for word in entry["words"])
        found.append(
            (
                Circumstance(
                    entry["id"],
                    Text(label["en"], label["es"], label["pt"]),
                    bool(entry.get("public")),
                    bool(entry.get("known")),
                ),
                re.compile(rf"\b(?:{words})\b"),
            )
        )
    return tuple(found)


def _word(word: str) -> str:
    # a star lets the word go on
    return r"\w*".join(re.escape(spaced(folded(part))) for part in word.split("*"))
