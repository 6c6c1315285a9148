"""Who took part, phase by phase, from the register of participation; and who was missing.

The standard library alone, so that QGIS and the engine raise the same alarms.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .cycle import SHORT, Cycle
from .folding import plain_name
from .guides import Guide
from .multilingual import LANGUAGES
from .text import QT_TRANSLATE_NOOP

FORM = "F-M9"
"""The register of participation."""
GROUPS: Mapping[str, str] = {
    "women": QT_TRANSLATE_NOOP("convivencia", "Women"),
    "men": QT_TRANSLATE_NOOP("convivencia", "Men"),
    "under_18": QT_TRANSLATE_NOOP("convivencia", "Under 18"),
    "age_18_29": QT_TRANSLATE_NOOP("convivencia", "Aged 18 to 29"),
    "age_60_over": QT_TRANSLATE_NOOP("convivencia", "Aged 60 and over"),
}
"""The groups that the register counts, by its columns."""
WATCHED = ("women", "under_18", "age_18_29", "age_60_over")
"""Groups of which a phase without any is an alarm."""
SEXES = ("women", "men", "other_gender")
AGES = ("under_18", "age_18_29", "age_60_over")

NO_ACTIVITY = QT_TRANSLATE_NOOP(
    "convivencia", "{phase}: work has begun and no activity with people is recorded."
)
NOBODY = QT_TRANSLATE_NOOP("convivencia", "{phase}: nobody from these groups took part: {groups}.")
NOT_COUNTED = QT_TRANSLATE_NOOP("convivencia", "{phase}: these groups were not counted: {groups}.")


@dataclass(frozen=True, slots=True)
class Phase:
    """Everybody who took part in a phase; the same person may have come more than once.

    Parameters
    ----------
    guide : Guide, optional
        The guide of the phase, where its name is one's.
    name : str
        As people wrote it; empty when nobody did.
    activities : int
        How many activities there were.
    people : int, optional
        People in total; None when no activity says it.
    counts : mapping of str to int or None
        People of each group; None when no activity counted it. Zero is nobody, None is not known.
    """

    guide: Guide | None
    name: str
    activities: int
    people: int | None
    counts: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Alarm:
    """Who is missing from a phase: a sentence marked for translation, and whom it names.

    Parameters
    ----------
    template : str
        With places for ``phase`` and ``groups``.
    guide : Guide, optional
        The guide of the phase.
    phase : str
        The phase as people wrote it, where it is no guide's.
    groups : tuple of str
        Columns of the register.
    """

    template: str
    guide: Guide | None
    phase: str
    groups: tuple[str, ...] = ()


def phases_of(rows: Iterable[Mapping[str, Any]], guides: Sequence[Guide]) -> tuple[Phase, ...]:
    """Return who took part, by phase in the order of the guides; other phases come last.

    Parameters
    ----------
    rows : iterable of mapping
        The rows of the register of participation.
    guides : sequence of Guide
        In their order. A phase is told by the column “guide”, else by “phase”: an id, a code such
        as G3, or the guide's name in any language.
    """
    known = _names(guides)
    found: dict[str, tuple[Guide | None, str, list[Mapping[str, Any]]]] = {}
    for row in rows:
        said = [str(row.get(key) or "").strip() for key in ("guide", "phase")]
        guide = next((known[plain_name(text)] for text in said if plain_name(text) in known), None)
        name = next((text for text in said if text), "")
        key = guide.id if guide is not None else f" {plain_name(name)}"
        found.setdefault(key, (guide, name, []))[2].append(row)
    order = {guide.id: place for place, guide in enumerate(guides)}
    made = [_phase(guide, name, held) for guide, name, held in found.values()]
    return tuple(
        sorted(
            made,
            key=lambda phase: len(order) if phase.guide is None else order[phase.guide.id],
        )
    )


def alarms_of(phases: Sequence[Phase], cycle: Cycle) -> tuple[Alarm, ...]:
    """Return who is missing from phases that have begun, in the order of the guides.

    Parameters
    ----------
    phases : sequence of Phase
        Who took part.
    cycle : Cycle
        Which guides have begun.
    """
    by_guide = {phase.guide.id: phase for phase in phases if phase.guide is not None}
    alarms: list[Alarm] = []
    for state in cycle.guides:
        phase = by_guide.get(state.guide.id)
        if phase is not None:
            alarms += _missing(phase)
        elif state.begun and not _keeps_register(state.guide):
            alarms.append(Alarm(NO_ACTIVITY, state.guide, ""))
    for phase in phases:
        if phase.guide is None:
            alarms += _missing(phase)
    return tuple(alarms)


def number_of(value: Any) -> int | None:
    """Return a number of people; None when there is none."""
    if value is None or isinstance(value, bool):
        return None
    try:
        number = int(value)
    except (TypeError, ValueError):
        return None
    return number if number >= 0 else None


def people_of(row: Mapping[str, Any]) -> int | None:
    """Return the people of an activity: as written, else the sum of the sexes."""
    total = number_of(row.get("people_total"))
    if total is not None:
        return total
    women, men = number_of(row.get("women")), number_of(row.get("men"))
    if women is None or men is None:
        return None
    return women + men + (number_of(row.get("other_gender")) or 0)


def counted_of(rows: Iterable[Mapping[str, Any]], group: str) -> tuple[int, int]:
    """Return how many of a group took part, and of how many people, where both are known."""
    pairs = [(number_of(row.get(group)), people_of(row)) for row in rows]
    known = [(one, all_) for one, all_ in pairs if one is not None and all_ is not None]
    return sum(one for one, _ in known), sum(all_ for _, all_ in known)


def _keeps_register(guide: Guide) -> bool:
    """Whether the register is the guide's own: its rows, of every phase, show it as begun."""
    return any(item.id == FORM for item in guide.instruments)


def _missing(phase: Phase) -> list[Alarm]:
    nobody = tuple(name for name in WATCHED if phase.counts[name] == 0)
    unknown = tuple(name for name in WATCHED if phase.counts[name] is None)
    told = ((NOBODY, nobody), (NOT_COUNTED, unknown))
    return [Alarm(text, phase.guide, phase.name, groups) for text, groups in told if groups]


def _phase(guide: Guide | None, name: str, rows: Sequence[Mapping[str, Any]]) -> Phase:
    people = [people_of(row) for row in rows]
    counts: dict[str, int | None] = {}
    for group in GROUPS:
        numbers = [number_of(row.get(group)) for row in rows]
        counted = [number for number in numbers if number is not None]
        counts[group] = sum(counted) if counted else None
    known = [total for total in people if total is not None]
    return Phase(guide, name, len(rows), sum(known) if known else None, counts)


def _names(guides: Sequence[Guide]) -> dict[str, Guide]:
    found: dict[str, Guide] = {}
    for guide in guides:
        words = [guide.id, guide.code]
        for text in (guide.title, SHORT.get(guide.id, guide.title)):
            words += [text.in_language(language) for language in LANGUAGES]
        for word in words:
            found.setdefault(plain_name(word), guide)
    return found
