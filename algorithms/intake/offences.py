"""Which kind of offence a local category is: ICCS code, axis, and whether it is protected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from ..core.folding import folded, spaced
from ..core.multilingual import Text, read_toml
from .iccs import codes
from .taxonomy import (
    OFFENCES,
    Pattern,
    expanded,
    pattern_of,
    read_sets,
    read_taxonomy,
)


@dataclass(frozen=True, slots=True)
class OffenceGroup:
    """A kind of offence.

    Parameters
    ----------
    id : str
        The group's name.
    iccs : str
        Code of the International Classification of Crime for Statistical Purposes, or ``NC-…`` for
        what is no crime. Of a category, the finest that is known.
    axis : str
        The diagnostic axis.
    protected : bool
        Whether people could be recognised, so that it is never shown by place.
    label : Text
        The name in three languages.
    codes : tuple of str
        Codes that begin so belong to the group; the longest wins.
    within : tuple of str
        When its words fit but the code begins with none of these, the category is protected all the
        same and keeps the group of its code; empty for every code.
    """

    id: str
    iccs: str
    axis: str
    protected: bool
    label: Text
    codes: tuple[str, ...]
    within: tuple[str, ...]
    fits: Pattern | None
    fits_not: Pattern | None

    def means(self, plain: str) -> bool:
        """Tell whether its words stand in a category, folded.

        It is enough that they do with the punctuation as written, or as spaces: to protect once too
        often does less harm than once too few.
        """
        if self.fits is None:
            return False
        return any(
            self.fits.search(text) and not (self.fits_not and self.fits_not.search(text))
            for text in (plain, spaced(plain))
        )


UNCLASSIFIED = OffenceGroup(
    "unclassified",
    "11",
    "A4_urban_context",
    False,
    Text("Other and unclassified", "Otros y sin clasificar", "Outros e sem classificação"),
    (),
    (),
    None,
    None,
)


@lru_cache(maxsize=4)
def offence_groups(path: Path = OFFENCES) -> tuple[OffenceGroup, ...]:
    """Read the groups; those that protect people come first."""
    declared = read_toml(path)
    sets = read_sets(declared)
    groups = []
    for entry in declared["groups"]:  # type: ignore[attr-defined]
        label = entry["label"]
        words, refused = (
            tuple(folded(word) for word in expanded(entry.get(key, ()), sets))
            for key in ("words", "not")
        )
        groups.append(
            OffenceGroup(
                entry["id"],
                entry["iccs"],
                entry["axis"],
                bool(entry["protected"]),
                Text(label["en"], label["es"], label["pt"]),
                tuple(entry.get("codes", ())),
                tuple(entry.get("within", ())),
                pattern_of(words) if words else None,
                pattern_of(refused) if refused else None,
            )
        )
    return tuple(groups)


def classify(categories: Iterable[str]) -> Mapping[str, OffenceGroup]:
    """Return the group of each category; one that fits none is unclassified, never protected."""
    return {category: group_of(category) for category in categories}


@lru_cache(maxsize=8192)
def group_of(category: str, country: str = "") -> OffenceGroup:
    """Return the group of a category, with the finest code and axis that its words tell.

    The code and the protection are answered apart: whoever is meant is protected whatever the code.

    Parameters
    ----------
    category : str
        As the office writes it.
    country : str
        A country whose own terms are tried first (``mx``), or empty.
    """
    return _group_of_plain(folded(category).strip(), country)


@lru_cache(maxsize=8192)
def _group_of_plain(plain: str, country: str) -> OffenceGroup:
    taxonomy = read_taxonomy(country)
    rule = taxonomy.rule_for(taxonomy.spelled_out(plain))
    meant = next((group for group in offence_groups() if group.means(plain)), None)
    if rule is None:
        return meant or UNCLASSIFIED
    known = codes()[rule.code]
    if meant is not None and (not meant.within or rule.code.startswith(meant.within)):
        return replace(meant, iccs=rule.code, axis=rule.axis or meant.axis)
    return replace(
        group_of_code(rule.code),
        iccs=rule.code,
        axis=rule.axis or known.axis,
        protected=known.protected or rule.protected or meant is not None,
    )


@lru_cache(maxsize=512)
def group_of_code(code: str) -> OffenceGroup:
    """Return the group that a code belongs to, by the longest beginning."""
    best, length = UNCLASSIFIED, 0
    for group in offence_groups():
        for beginning in group.codes:
            if code.startswith(beginning) and len(beginning) > length:
                best, length = group, len(beginning)
    return best
