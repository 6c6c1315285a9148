"""Participants held against the residents, and which of their numbers may be shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..core.participation import AGES, Phase, counted_of, number_of, people_of
from ..core.text import QT_TRANSLATE_NOOP

YOUNG = "under_30"
LABELS: Mapping[str, str] = {
    "women": QT_TRANSLATE_NOOP("convivencia", "Women"),
    "men": QT_TRANSLATE_NOOP("convivencia", "Men"),
    "under_18": QT_TRANSLATE_NOOP("convivencia", "Under 18"),
    "age_18_29": QT_TRANSLATE_NOOP("convivencia", "Aged 18 to 29"),
    YOUNG: QT_TRANSLATE_NOOP("convivencia", "Under 30"),
    "age_60_over": QT_TRANSLATE_NOOP("convivencia", "Aged 60 and over"),
}
SEXES = ("women", "men")
PARTITIONS = (SEXES, AGES)
"""Groups of which one follows from the others and the total."""
FEW = QT_TRANSLATE_NOOP("convivencia", "fewer than their share of the residents")
MORE = QT_TRANSLATE_NOOP("convivencia", "more than their share of the residents")
ALIKE = QT_TRANSLATE_NOOP("convivencia", "no difference beyond chance")
FEWEST = 30
"""Below so many participants the limits are wide and say little."""


@dataclass(frozen=True, slots=True)
class Represented:
    """A group among participants and among residents.

    Parameters
    ----------
    group : str
        A key of ``LABELS``.
    count, people : int
        Participants of the group, and all participants of the activities that counted it.
    residents : float
        The group's share of the residents.
    ratio, low, high : float
        The share among participants by that among residents, with 95 % limits (Wilson 1927).
    """

    group: str
    count: int
    people: int
    residents: float
    ratio: float
    low: float
    high: float

    @property
    def reading(self) -> str:
        """What the limits say, marked for translation."""
        return FEW if self.high < 1 else MORE if self.low > 1 else ALIKE


def represented(
    rows: Sequence[Mapping[str, Any]], residents: Mapping[str, float]
) -> tuple[Represented, ...]:
    """Return each group whose share of the residents is known, in the order of ``LABELS``.

    Parameters
    ----------
    rows : sequence of mapping
        The register of participation.
    residents : mapping of str to float
        Shares of the residents by group.
    """
    from ..displacement.shares import wilson

    made = []
    for group in LABELS:
        share = residents.get(group, 0.0)
        count, people = counted_of(_with_young(rows), group)
        # people who are counted twice would be more than all
        if not share or not people or count > people:
            continue
        low, high = wilson(count, people)
        ratio = count / people / share
        made.append(Represented(group, count, people, share, ratio, low / share, high / share))
    return tuple(made)


def shares_of_residents(areas: Any, columns: Mapping[str, str | None]) -> dict[str, float]:
    """Return the groups' shares of the residents, over the areas that say both.

    Parameters
    ----------
    areas : GeoDataFrame or None
        The study's areas.
    columns : mapping of str to str or None
        Columns by what they count: population, women, men, under_18, age_18_29, age_0_14,
        age_15_29, age_60_over.
    """
    if areas is None:
        return {}
    named = {what: name for what, name in columns.items() if name}
    held = {what: areas[name].astype(float) for what, name in named.items()}
    sexes = held["women"] + held["men"] if {"women", "men"} <= held.keys() else None
    everybody = held.get("population", sexes)
    young = [
        held[first] + held[second]
        for first, second in (("age_0_14", "age_15_29"), ("under_18", "age_18_29"))
        if {first, second} <= held.keys()
    ]
    pairs = {group: (held.get(group), everybody) for group in AGES}
    pairs |= {group: (held.get(group), everybody if sexes is None else sexes) for group in SEXES}
    pairs[YOUNG] = (young[0] if young else None, everybody)
    found = {}
    for group, (part, whole) in pairs.items():
        if part is None or whole is None:
            continue
        known = part.notna() & whole.notna()
        total = float(whole[known].sum())
        if total > 0:
            found[group] = float(part[known].sum()) / total
    return found


def hidden_counts(phases: Sequence[Phase], minimum: int) -> set[tuple[int, str]]:
    """Return what is withheld of phases: their place, and a group or “people”.

    A small count takes the whole partition of its phase with it, since one follows from the rest;
    and a partition that is withheld in one phase alone takes another phase's, since sums over the
    phases stand elsewhere.
    """
    hidden: set[tuple[int, str]] = set()
    for place, phase in enumerate(phases):
        if is_small(phase.people, minimum):
            hidden |= {(place, name) for name in ("people", *SEXES, *AGES)}
    for partition in PARTITIONS:
        smallest = {
            place: min(values)
            for place, phase in enumerate(phases)
            if (values := _positive(phase, partition))
        }
        few = {place for place, least in smallest.items() if least < minimum}
        few |= {place for place, name in hidden if name in partition}
        if len(few) == 1 and len(smallest.keys() - few):
            few.add(min(smallest.keys() - few, key=lambda place: (smallest[place], place)))
        hidden |= {(place, name) for place in few for name in partition}
    return hidden


def hidden_groups(items: Sequence[Represented], minimum: int) -> set[str]:
    """Return the groups whose share is withheld: few people, or few others.

    The three groups of the young give each other away, so they are shown together or not at all.
    """
    few = {
        item.group
        for item in items
        if is_small(item.count, minimum) or is_small(item.people - item.count, minimum)
    }
    young = {"under_18", "age_18_29", YOUNG}
    few |= young if few & young else set()
    return few | (set(SEXES) if few & set(SEXES) else set())


def is_small(count: int | None, minimum: int) -> bool:
    """Whether a count is of somebody, but of too few to be shown."""
    return count is not None and 0 < count < minimum


def _positive(phase: Phase, partition: Sequence[str]) -> list[int]:
    counts = [phase.counts[name] for name in partition]
    known = [count for count in counts if count is not None]
    rest = None if phase.people is None or len(known) < len(counts) else phase.people - sum(known)
    return [count for count in (*known, rest) if count is not None and count > 0]


def _with_young(rows: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the rows with those under 30 where both of their groups are counted."""
    made: list[Mapping[str, Any]] = []
    for row in rows:
        parts = [number_of(row.get(name)) for name in ("under_18", "age_18_29")]
        known = [part for part in parts if part is not None]
        young = sum(known) if len(known) == len(parts) else None
        made.append({**row, YOUNG: young, "people_total": people_of(row)})
    return made
