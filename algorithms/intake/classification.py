"""Every category of a register: its code, axis and protection, and how that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.multilingual import Text
from ..core.text import QT_TRANSLATE_NOOP
from .iccs import codes
from .incidents import category_texts
from .offences import UNCLASSIFIED, OffenceGroup, group_of, group_of_code
from .office_taxonomy import Entry, key_of, read_office_taxonomy, toml_of
from .suggestions import Suggestion, suggestions

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

CONFIRMED, RULE, ACCEPTED = "confirmed", "rule", "accepted"
NO_CRIME, UNKNOWN = "non_crime", "unclassified"
UNCLASSIFIED_SHARE = 0.05
"""Beyond this share of the incidents, what stayed unclassified is said."""

LEAST_ACCEPTED = 90.0
MOST_DISTINCT = 20_000
MOST_SUGGESTED = 300
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Classified:
    """One category.

    Parameters
    ----------
    category : str
        As the office writes it; empty for rows without one.
    count : int
        Rows.
    iccs : str
        The finest code known; empty when unclassified.
    axis : str
        The diagnostic axis; empty when unclassified.
    protected : bool
        Whether people could be recognised.
    group : OffenceGroup
        What people call it.
    how : str
        ``confirmed`` by the office, by a ``rule``, ``accepted`` from a suggestion, a ``non_crime``
        or ``unclassified``.
    suggestions : tuple of Suggestion
        For what is unclassified, up to three.
    """

    category: str
    count: int
    iccs: str
    axis: str
    protected: bool
    group: OffenceGroup
    how: str
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def label(self) -> Text:
        """The code's short label, or “unclassified”."""
        return codes()[self.iccs].label if self.iccs else UNCLASSIFIED.label


@dataclass(frozen=True, slots=True)
class ClassifiedTable:
    """All categories of a register, and which row has which.

    Parameters
    ----------
    distinct : tuple of Classified
        Each category once, in the order in which they first appear.
    codes : numpy.ndarray
        For each row the position in ``distinct``.
    caveats : tuple of Caveat
        What weakens the classification.
    """

    distinct: tuple[Classified, ...]
    codes: NDArray[np.int64]
    caveats: tuple[Caveat, ...]

    def per_row(self, name: str) -> NDArray[Any]:
        """Return one field of ``Classified`` for each row; an empty text is None."""
        values = [getattr(item, name) for item in self.distinct]
        if all(isinstance(value, bool) for value in values):
            return np.array(values, dtype=bool)[self.codes]
        held = np.empty(len(values), dtype=object)
        held[:] = [None if value == "" else value for value in values]
        spread: NDArray[Any] = held[self.codes]
        return spread

    def rows(self, how: str) -> int:
        """Return the number of rows classified in one way."""
        return sum(item.count for item in self.distinct if item.how == how)

    def to_toml(self) -> str:
        """Return the classified categories as a taxonomy file to edit and read back."""
        return toml_of(
            (item.category, item.iccs, item.axis, item.protected)
            for item in sorted(self.distinct, key=lambda item: (-item.count, item.category))
            if item.iccs and item.category
        )


def classified(
    categories: Sequence[Any] | NDArray[Any] | pd.Series[Any],
    *,
    taxonomy: Path | None = None,
    country: str | None = None,
    accept: float | None = None,
) -> ClassifiedTable:
    """Classify the categories of a register; each distinct one is looked at once.

    Parameters
    ----------
    categories : sequence or numpy.ndarray
        One for each row: text, numbers, or missing.
    taxonomy : Path, optional
        The office's own table, which is read before any rule.
    country : str, optional
        A country whose own terms are tried before the common ones: ar, br, co, mx.
    accept : float, optional
        From 90: the best suggestion of an unclassified category is taken from this score on. Never
        by default.

    Raises
    ------
    InputError
        When the taxonomy is not as it must be, or there are so many values that they are no
        categories.
    """
    import pandas as pd

    column = (
        categories if isinstance(categories, pd.Series) else pd.Series(categories, dtype=object)
    )
    # a million rows are looked at once, as numbers; only distinct values become text
    try:
        raw, values = pd.factorize(column, use_na_sentinel=True)
    except TypeError:
        # lists and the like, which a GeoJSON may hold
        raw, values = pd.factorize(column.map(str, na_action="ignore"), use_na_sentinel=True)
    missing = [""] if (raw < 0).any() else []
    place, names = pd.factorize(np.array([*category_texts(pd.Series(values)), *missing], object))
    positions = place[raw]
    if len(names) > MOST_DISTINCT:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The category column holds {count} different values: that is text or an "
                "identifier, not a kind of offence.",
            ),
            count=len(names),
        )
    counts = np.bincount(positions, minlength=len(names))
    own = read_office_taxonomy(taxonomy) if taxonomy is not None else {}
    found = [
        _classified(str(name), int(count), own, country or "")
        for name, count in zip(names, counts, strict=True)
    ]
    found = _with_suggestions(found, country or "", accept)
    return ClassifiedTable(tuple(found), positions, _caveats(found, own, country or ""))


def _classified(category: str, count: int, own: Mapping[str, Entry], country: str) -> Classified:
    group = group_of(category, country)
    entry = own.get(key_of(category))
    if entry is None:
        if group is UNCLASSIFIED:
            return Classified(category, count, "", "", False, group, UNKNOWN)
        how = RULE if codes()[group.iccs].is_crime else NO_CRIME
        return Classified(category, count, group.iccs, group.axis, group.protected, group, how)
    protected = entry.protected
    if protected is None:
        protected = group.protected or entry.code.protected
    same_code = group is not UNCLASSIFIED and group.iccs == entry.code.code
    axis = entry.axis or (group.axis if same_code else entry.code.axis)
    named = group if same_code else group_of_code(entry.code.code)
    name = entry.code.code
    return Classified(category, count, name, axis, protected, named, CONFIRMED)


def _with_suggestions(
    found: list[Classified], country: str, accept: float | None
) -> list[Classified]:
    """Add what the commonest unclassified categories may mean, and accept it only when asked to."""
    unknown = [position for position, item in enumerate(found) if item.how == UNKNOWN]
    unknown.sort(key=lambda position: (-found[position].count, found[position].category))
    for position in unknown[:MOST_SUGGESTED]:
        item = found[position]
        likely = suggestions(item.category, country)
        if accept is not None and likely and likely[0].score >= max(accept, LEAST_ACCEPTED):
            known = codes()[likely[0].code]
            group = group_of_code(known.code)
            # what was read may protect more than its code does
            read = group_of(likely[0].read_as, country)
            found[position] = replace(
                item,
                iccs=known.code,
                axis=read.axis if read.iccs == known.code else known.axis,
                protected=known.protected or read.protected,
                group=group,
                how=ACCEPTED,
                suggestions=likely,
            )
        else:
            found[position] = replace(item, suggestions=likely)
    return found


def _caveats(
    found: Sequence[Classified], own: Mapping[str, Entry], country: str
) -> tuple[Caveat, ...]:
    total = sum(item.count for item in found)
    notes = []
    unknown = [item for item in found if item.how == UNKNOWN]
    rows = sum(item.count for item in unknown)
    if total and rows / total > UNCLASSIFIED_SHARE:
        notes.append(caveat("unclassified_categories", count=rows, share=rows / total))
    hidden = [item for item in unknown if _may_protect(item, country)]
    if hidden:
        notes.append(caveat("unclassified_may_protect", categories=_names(hidden)))
    events = [item for item in found if item.iccs and not codes()[item.iccs].is_crime]
    rows = sum(item.count for item in events)
    if rows:
        notes.append(caveat("non_crimes", count=rows, share=rows / total))
    accepted = [item for item in found if item.how == ACCEPTED]
    if accepted:
        rows = sum(item.count for item in accepted)
        notes.append(caveat("accepted_suggestions", count=rows, categories=_names(accepted)))
    opened = [item for item in found if own and _unprotected(item, own, country)]
    if opened:
        notes.append(caveat("unprotected_by_taxonomy", categories=_names(opened)))
    return tuple(notes)


def _may_protect(item: Classified, country: str) -> bool:
    return any(
        codes()[likely.code].protected or group_of(likely.read_as, country).protected
        for likely in item.suggestions[:1]
    )


def _unprotected(item: Classified, own: Mapping[str, Entry], country: str) -> bool:
    entry = own.get(key_of(item.category))
    if entry is None or entry.protected is not False:
        return False
    return group_of(item.category, country).protected or entry.code.protected


def _names(items: Sequence[Classified]) -> str:
    ordered = sorted(items, key=lambda item: (-item.count, item.category))
    named = ", ".join(f"“{item.category[:60]}”" for item in ordered[:_NAMED])
    return named if len(ordered) <= _NAMED else f"{named}, …"
