"""The progress of the guides as tables, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.committee import WHAT, Balance
from ..core.cycle import WORDS, Cycle, short_name
from ..core.participation import GROUPS, SEXES, Alarm, Phase
from .participants import LABELS, Represented, is_small

if TYPE_CHECKING:
    from ..core.guides import Guide
    from ..documents.catalogue import Catalogue
    from ..store.schema import Register

from ..core.text import QT_TRANSLATE_NOOP

NO_PHASE = QT_TRANSLATE_NOOP("convivencia", "(no phase said)")
BALANCED = QT_TRANSLATE_NOOP("convivencia", "balanced: each sex holds 40 % or more")
FEWER_WOMEN = QT_TRANSLATE_NOOP("convivencia", "not balanced: women are fewer than 40 %")
FEWER_MEN = QT_TRANSLATE_NOOP("convivencia", "not balanced: men are fewer than 40 %")
COUNTED = (*SEXES[:2], "under_18", "age_18_29", "age_60_over")


def step_rows(cycle: Cycle, registers: Mapping[str, Register], catalogue: Catalogue) -> Any:
    """Return a row for each step of each guide."""
    language = catalogue.language
    rows = [
        {
            "guide": short_name(guide.guide, language),
            "step": item.step.id,
            "title": item.step.title.in_language(language),
            "status": item.state,
            "status_text": catalogue.translate(WORDS[item.state]),
            "by_itself": item.by_itself,
            "responsible": item.responsible,
            "start": None if item.start is None else item.start.isoformat(),
            "end": None if item.end is None else item.end.isoformat(),
            "days_late": item.days_late,
            "evidence": item.evidence,
            "filled": "; ".join(
                f"{name} {registers[name].instrument.title.in_language(language)} ({count})"
                for name, count in item.filled
            ),
        }
        for guide in cycle.guides
        for item in guide.steps
    ]
    return _frame(rows, days_late="int64", by_itself="bool")


def guide_rows(cycle: Cycle, catalogue: Catalogue) -> Any:
    """Return a row for each guide: what is done of what applies."""
    rows = [
        {
            "guide": short_name(item.guide, catalogue.language),
            "steps": len(item.steps),
            "applicable": item.applicable,
            "done": item.count("done"),
            "doing": item.count("doing"),
            "late": item.late,
            "share": item.share,
        }
        for item in cycle.guides
    ]
    whole = dict.fromkeys(("steps", "applicable", "done", "doing", "late"), "int64")
    return _frame(rows, share="float64", **whole)


def phase_rows(phases: Sequence[Phase], hidden: set[tuple[int, str]], catalogue: Catalogue) -> Any:
    """Return a row for each phase: people by group, the small ones withheld with their kin."""
    names = ("people", *COUNTED)
    rows = []
    for place, phase in enumerate(phases):
        counts = {"people": phase.people, **phase.counts}
        shown = {name: None if (place, name) in hidden else counts[name] for name in names}
        women, people = shown["women"], shown["people"]
        rows.append(
            {
                "phase": phase_name(phase.guide, phase.name, catalogue),
                "activities": phase.activities,
                **shown,
                "women_share": women / people if women is not None and people else None,
                "withheld": any((place, name) in hidden for name in names),
            }
        )
    kinds = dict.fromkeys(names, "Int64")
    return (
        _frame(rows, activities="int64", women_share="float64", withheld="bool", **kinds)
        if (rows)
        else _empty(("phase", "activities", *names, "women_share", "withheld"))
    )


def committee_rows(items: Sequence[Balance], minimum: int, catalogue: Catalogue) -> Any:
    """Return a row for each register that tells the balance of the committee."""
    rows = []
    for item in items:
        few = is_small(item.women, minimum) or is_small(item.men, minimum)
        rows.append(
            {
                "source": item.form,
                "what": catalogue.translate(WHAT[item.form]),
                "known": item.women + item.men,
                "unknown": item.unknown,
                "women": None if few else item.women,
                "women_share": None if few else item.share,
                "reading": catalogue.translate(reading_of(item)),
            }
        )
    names = ("source", "what", "known", "unknown", "women", "women_share", "reading")
    kinds = dict.fromkeys(("known", "unknown"), "int64")
    return _frame(rows, women="Int64", women_share="float64", **kinds) if rows else _empty(names)


def reading_of(item: Balance) -> str:
    """Return what the balance is, marked for translation."""
    return BALANCED if item.balanced else FEWER_WOMEN if item.share < 0.5 else FEWER_MEN


def represented_rows(items: Sequence[Represented], hidden: set[str], catalogue: Catalogue) -> Any:
    """Return a row for each group: its share among participants and among residents."""
    rows = []
    for item in items:
        seen = item.group not in hidden
        rows.append(
            {
                "group": catalogue.translate(LABELS[item.group]),
                "participants": item.people,
                "share": item.count / item.people if seen else None,
                "residents_share": item.residents,
                "ratio": item.ratio if seen else None,
                "low": item.low if seen else None,
                "high": item.high if seen else None,
                "reading": catalogue.translate(item.reading) if seen else "",
            }
        )
    names = ("share", "residents_share", "ratio", "low", "high")
    kinds = dict.fromkeys(names, "float64")
    if not rows:
        return _empty(("group", "participants", *names, "reading"))
    return _frame(rows, participants="int64", **kinds)


def alarm_rows(alarms: Sequence[Alarm], balance: Sequence[Balance], catalogue: Catalogue) -> Any:
    """Return the alarms as sentences: who is missing, and a committee out of balance."""
    told = [alarm_sentence(item, catalogue) for item in alarms]
    told += [
        f"{catalogue.translate(WHAT[item.form])}: {catalogue.translate(reading_of(item))}."
        for item in balance
        if not item.balanced
    ]
    return _frame([{"alarm": text} for text in told]) if told else _empty(("alarm",))


def alarm_sentence(told: Alarm, catalogue: Catalogue) -> str:
    """Return an alarm in the reader's language."""
    return catalogue.translate(
        told.template,
        phase=phase_name(told.guide, told.phase, catalogue),
        groups=", ".join(catalogue.translate(GROUPS[name]).lower() for name in told.groups),
    )


def phase_name(guide: Guide | None, name: str, catalogue: Catalogue) -> str:
    """Return what a phase is called: its guide in a word, else as people wrote it."""
    if guide is not None:
        return short_name(guide, catalogue.language)
    return name or catalogue.translate(NO_PHASE)


def _frame(rows: Sequence[Mapping[str, Any]], **kinds: str) -> Any:
    import pandas as pd

    frame = pd.DataFrame(list(rows))
    return frame.astype({name: kinds.get(name, "object") for name in frame.columns})


def _empty(names: Sequence[str]) -> Any:
    import pandas as pd

    return pd.DataFrame(columns=list(names), dtype="object")
