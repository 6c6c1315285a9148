"""The course: who needs what, who came, how many hours, and what was learnt, never by person."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import fmean

from ..core.axes import load_axes
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Measure
from ..store.schema import registers
from .held import TOTAL, WITHHELD, Held, Made, Row, number_of
from .people import grouped, is_small, joined_groups, shown_people

__all__ = ["COURSE", "SMALL_WITHHELD"]

EVERYBODY = QT_TRANSLATE_NOOP("convivencia", "Everybody")
NOT_GIVEN = QT_TRANSLATE_NOOP("convivencia", "Not given")
SMALL_GROUPS = QT_TRANSLATE_NOOP("convivencia", "Other groups, together")
NO_HOURS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Without hours: {count} of {modules} modules. The course has no total until then.",
)
HOURS = QT_TRANSLATE_NOOP("convivencia", "{modules} modules add up to {hours} hours.")
AXES_WITHOUT = QT_TRANSLATE_NOOP("convivencia", "Axes without a module: {axes}.")
TOO_FEW = QT_TRANSLATE_NOOP(
    "convivencia",
    "Not told: fewer than {minimum} people, who could be recognised by these readers.",
)
JOINED = QT_TRANSLATE_NOOP(
    "convivencia", "Groups of fewer than {minimum} people are told together."
)
SMALL_WITHHELD = QT_TRANSLATE_NOOP(
    "convivencia",
    "Withheld: groups of fewer than {minimum} people, and the numbers that would give them away.",
)
ONE_TEST = QT_TRANSLATE_NOOP(
    "convivencia", "Only people with both tests are compared; one is missing for {count}."
)
DONE_OF = QT_TRANSLATE_NOOP(
    "convivencia", "After six months {done} of {count} commitments were carried out."
)
MANY = 10
"""People from which a number of those who lack a test says nothing about any of them."""
ABOUT = ("sex", "age_band", "sector")
LIKED = 4
QUESTIONS = ("usefulness", "clarity", "materials_rating", "respect")


def _label(form: str, name: str, held: Held) -> str:
    column = next(one for one in registers()[form].columns if one.name == name)
    return column.label.in_language(held.catalogue.language)


def _grouped(rows: Sequence[Row], name: str, held: Held) -> dict[str, list[Row]]:
    """Return people by a characteristic, those without it too; nothing where nobody gave it."""
    if not any(row.get(name) for row in rows):
        return {}
    return grouped(rows, name, held.say(NOT_GIVEN))


def needs(held: Held) -> Made:
    """Return the needs, the widest gap first; a gap that nobody wrote is worked out."""
    rows = []
    for row in held.of("F-C1"):
        now, needed = row.get("current_level"), row.get("needed_level")
        gap = row.get("gap")
        if gap is None and now is not None and needed is not None:
            gap = int(needed) - int(now)
        rows.append({**row, "gap": gap})
    return Made(sorted(rows, key=lambda row: -(row["gap"] or 0)))


def participants(held: Held) -> Made:
    """Return how many people enrolled by sex, age, sector and territory."""
    people = held.of("F-C2")
    if is_small(len(people), held.minimum):
        return Made([], (held.say(TOO_FEW, minimum=held.minimum),))
    rows: list[dict[str, object]] = []
    joined = False
    for name in (*ABOUT, "territory"):
        for group, members in joined_groups(_grouped(people, name, held), held.minimum):
            joined |= group is None
            rows.append(
                {
                    "about": _label("F-C2", name, held),
                    "group": held.say(SMALL_GROUPS) if group is None else group,
                    "people": len(members),
                    "share": Measure(len(members) / len(people), "share", 0),
                }
            )
    if people:
        rows.append({"about": held.say(TOTAL), "people": len(people)})
    notes = (held.say(JOINED, minimum=held.minimum),) if joined else ()
    return Made(rows, notes, totals=1 if rows else 0)


def programme(held: Held) -> Made:
    """Return the modules in order and the hours of the whole course."""
    rows: list[dict[str, object]] = [dict(row) for row in held.of("X-C3")]
    rows.sort(key=lambda row: number_of(row.get("module_no")) or 0)
    hours = [number_of(row.get("hours")) for row in rows]
    known = [one for one in hours if one is not None]
    if not rows:
        return Made([])
    if len(known) < len(hours):
        lacking = len(hours) - len(known)
        return Made(rows, (held.say(NO_HOURS, count=lacking, modules=len(rows)),))
    note = held.say(HOURS, modules=len(rows), hours=_plain(sum(known)))
    return Made([*rows, {"title": held.say(TOTAL), "hours": sum(known)}], (note,), totals=1)


def _plain(value: float) -> float | int:
    return int(value) if value == int(value) else value


def hours_by_axis(held: Held) -> Made:
    """Return modules and hours of each axis, and which axes have none."""
    modules = held.of("X-C3")
    if not modules:
        return Made([])
    rows: list[dict[str, object]] = []
    without = []
    for axis in load_axes():
        own = [row for row in modules if axis.id in str(row.get("axis") or "").split("; ")]
        hours = [number_of(row.get("hours")) for row in own]
        if not own:
            without.append(axis.diagnosis.in_language(held.catalogue.language))
        rows.append(
            {
                "axis": axis.id,
                "modules": len(own),
                "hours": None if None in hours else sum(one for one in hours if one is not None),
            }
        )
    notes = (held.say(AXES_WITHOUT, axes="; ".join(without)),) if without else ()
    return Made(rows, notes)


def sessions(held: Held) -> Made:
    """Return who came to each session, in numbers."""
    rows, changed = shown_people(held.of("F-C4"), held, held.say(WITHHELD))
    notes = (held.say(SMALL_WITHHELD, minimum=held.minimum),) if changed else ()
    return Made(rows, notes)


def results(held: Held) -> Made:
    """Return the scores before and after of everybody and of groups."""
    everybody = held.of("F-C5")
    both = [
        row
        for row in everybody
        if number_of(row.get("pre_score")) is not None
        and number_of(row.get("post_score")) is not None
    ]
    if not both or is_small(len(both), held.minimum):
        return Made([], (held.say(TOO_FEW, minimum=held.minimum),) if both else ())
    rows = [_scores(held.say(EVERYBODY), "", both)]
    joined = False
    for name in ABOUT:
        for group, members in joined_groups(_grouped(both, name, held), held.minimum):
            joined |= group is None
            called = held.say(SMALL_GROUPS) if group is None else group
            rows.append(_scores(_label("F-C5", name, held), called, members))
    notes = [held.say(JOINED, minimum=held.minimum)] if joined else []
    lacking = len(everybody) - len(both)
    if lacking and (not is_small(lacking, held.minimum) or len(both) >= MANY):
        notes.append(held.say(ONE_TEST, count=lacking))
    return Made(rows, tuple(notes))


def _scores(about: str, group: str, members: Sequence[Row]) -> dict[str, object]:
    before = fmean(float(row["pre_score"]) for row in members)
    after = fmean(float(row["post_score"]) for row in members)
    return {
        "about": about,
        "group": group,
        "people": len(members),
        "before": Measure(before, "decimal", 1),
        "after": Measure(after, "decimal", 1),
        "change": Measure(after - before, "decimal", 1),
    }


def satisfaction(held: Held) -> Made:
    """Return how each question was answered; nothing while too few answered."""
    rows: list[dict[str, object]] = []
    few = False
    for name in QUESTIONS:
        marks = [mark for row in held.of("F-C6") if (mark := number_of(row.get(name))) is not None]
        few |= is_small(len(marks), held.minimum)
        if marks and not is_small(len(marks), held.minimum):
            rows.append(
                {
                    "question": _label("F-C6", name, held),
                    "answers": len(marks),
                    "mean": Measure(fmean(marks), "decimal", 1),
                    "share": Measure(sum(mark >= LIKED for mark in marks) / len(marks), "share", 0),
                }
            )
    return Made(rows, (held.say(TOO_FEW, minimum=held.minimum),) if few else ())


def comments(held: Held) -> Made:
    """Return what people would keep and change, once enough of them answered."""
    rows = [row for row in held.of("F-C6") if row.get("keep") or row.get("change")]
    if is_small(len(rows), held.minimum):
        return Made([], (held.say(TOO_FEW, minimum=held.minimum),))
    return Made([{"keep": row.get("keep"), "change": row.get("change")} for row in rows])


def commitments(held: Held) -> Made:
    """Return what people will pass on, with whom and until when; done ones only as a number."""
    held_rows = held.of("F-C7")
    answered = [row for row in held_rows if row.get("done_at_six_months") is not None]
    done = sum(bool(row["done_at_six_months"]) for row in answered)
    rows = []
    small = 0
    for row in sorted(held_rows, key=lambda row: str(row.get("due") or "9")):
        reached = number_of(row.get("people_reached"))
        hidden = is_small(reached, held.minimum)
        small += hidden
        rows.append({**row, "people_reached": held.say(WITHHELD)} if hidden else dict(row))
    notes = [held.say(SMALL_WITHHELD, minimum=held.minimum)] if small else []
    told = not any(is_small(count, held.minimum) for count in (done, len(answered) - done))
    if answered and told:
        notes.insert(0, held.say(DONE_OF, done=done, count=len(answered)))
    return Made(rows, tuple(notes))


COURSE: Mapping[str, Callable[[Held], Made]] = {
    "T-C1": needs,
    "T-C2": participants,
    "T-C3": programme,
    "T-C3b": hours_by_axis,
    "T-C4": sessions,
    "T-C5": results,
    "T-C6": satisfaction,
    "T-C6b": comments,
    "T-C7": commitments,
}
