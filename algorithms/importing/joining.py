"""Join a table to areas: by code first, by name second; what is left is listed with suggestions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..core.errors import InputError
from ..core.folding import plain_name
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.names import FORMS, code_places, suggestions

NOT_IN_TABLE = QT_TRANSLATE_NOOP(
    "convivencia", "The confirmed name “{name}” stands {count} times in the table, not once."
)
NOT_IN_AREAS = QT_TRANSLATE_NOOP(
    "convivencia", "The confirmed name “{name}” stands {count} times among the areas, not once."
)


@dataclass(frozen=True, slots=True)
class Keys:
    """The codes and names of one side; empty texts where there is none."""

    codes: Sequence[str]
    names: Sequence[str]

    def said(self, position: int) -> str:
        """The name, else the code."""
        return self.names[position] or self.codes[position]


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A row of one side that found no partner, and the most similar name of the other side."""

    side: str
    code: str
    name: str
    reason: str
    suggestion: str
    score: float | None


@dataclass(frozen=True, slots=True)
class Joined:
    """Which row of the table belongs to each area, how it was found, and what found nothing."""

    row: tuple[int, ...]
    how: tuple[str, ...]
    unmatched: tuple[Unmatched, ...]
    other_code: tuple[str, ...] = ()
    """Names of areas whose row has the same name and another code: a boundary may have moved."""


def join(areas: Keys, table: Keys, confirmed: Mapping[str, str], minimum: float) -> Joined:
    """Pair areas with rows, one to one.

    Parameters
    ----------
    areas, table : Keys
        Both sides.
    confirmed : mapping of str to str
        Name in the table to name in the areas, as people confirmed them.
    minimum : float
        The least similarity of a suggestion, to 1.

    Raises
    ------
    InputError
        When a confirmed name is not there.
    """
    row = [-1] * len(areas.names)
    how = [""] * len(areas.names)
    taken = [False] * len(table.names)

    def pair(area: int, of_table: int, by: str) -> None:
        row[area], how[area], taken[of_table] = of_table, by, True

    for of_table, area in _confirmed(areas, table, confirmed):
        pair(area, of_table, "confirmed")
    repeated: set[int] = set()
    for of_table, area in enumerate(code_places(table.codes, areas.codes)):
        if area < 0 or taken[of_table]:
            continue
        if row[area] >= 0:
            repeated.add(of_table)
        else:
            pair(area, of_table, "code")
    for form in FORMS:
        ours = _once({a: form(areas.names[a]) for a in range(len(row)) if row[a] < 0})
        theirs = _once(
            {
                t: form(table.names[t])
                for t in range(len(taken))
                if not taken[t] and t not in repeated
            }
        )
        for key in ours.keys() & theirs.keys():
            pair(ours[key], theirs[key], "name")
    free_areas = [a for a, found in enumerate(row) if found < 0]
    free_rows = [t for t, found in enumerate(taken) if not found]
    unmatched = [
        *_left("areas", areas, free_areas, table, free_rows, minimum, set()),
        *_left("table", table, free_rows, areas, free_areas, minimum, repeated),
    ]
    other_code = tuple(
        areas.names[a]
        for a, found in enumerate(row)
        if how[a] == "name" and areas.codes[a] and table.codes[found]
    )
    return Joined(tuple(row), tuple(how), tuple(unmatched), other_code)


def _once(forms: Mapping[int, str]) -> dict[str, int]:
    """Return the positions by form, of forms that occur once."""
    index: dict[str, int] = {}
    for position, form in forms.items():
        index[form] = -1 if form in index else position
    return {form: position for form, position in index.items() if form and position >= 0}


def _confirmed(areas: Keys, table: Keys, confirmed: Mapping[str, str]) -> list[tuple[int, int]]:
    pairs = []
    for theirs, ours in confirmed.items():
        found = []
        for sentence, keys, name in ((NOT_IN_TABLE, table, theirs), (NOT_IN_AREAS, areas, ours)):
            places = [
                position
                for position, known in enumerate(keys.names)
                if plain_name(known) == plain_name(name)
            ]
            if len(places) != 1:
                raise InputError(sentence, name=name, count=len(places))
            found.append(places[0])
        pairs.append((found[0], found[1]))
    for number in (0, 1):
        if len({pair[number] for pair in pairs}) < len(pairs):
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "A confirmed name is paired with two others.")
            )
    return pairs


def _left(
    side: str,
    keys: Keys,
    free: Sequence[int],
    other: Keys,
    free_other: Sequence[int],
    minimum: float,
    repeated: set[int],
) -> list[Unmatched]:
    """List what found no partner, with the most similar free name of the other side."""
    named = [position for position in free_other if other.names[position]]
    near = suggestions(
        [keys.names[position] for position in free],
        [other.names[position] for position in named],
        minimum,
    )
    forms: dict[str, int] = {}
    for name in keys.names:
        forms[plain_name(name)] = forms.get(plain_name(name), 0) + 1
    found = []
    for position, (place, score) in zip(free, near, strict=True):
        name = keys.names[position]
        if position in repeated:
            reason = "second_row"
        elif name and forms[plain_name(name)] > 1:
            reason = "repeated_name"
        else:
            reason = "no_match"
        found.append(
            Unmatched(
                side,
                keys.codes[position],
                name,
                reason,
                other.names[named[place]] if place >= 0 else "",
                round(score, 3) if place >= 0 else None,
            )
        )
    return sorted(found, key=lambda item: (item.name, item.code))
