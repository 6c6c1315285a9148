"""What a diagnostic needs before it may be called complete, and who can supply it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..core.axes import load_axes
from ..core.labelling import labelling_words
from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.wording import listed
from .forms import TableState
from .from_registers import capacity_gap

if TYPE_CHECKING:
    from .context import Context
    from .from_registers import Registered

CheckState = Literal["yes", "partly", "no", "open"]
FEWEST_INDICATORS = 2
FEWEST_SOURCES = 2
SOURCES = ("police_data", "health_data", "survey", "participatory", "institutional")
"""Columns of the triangulation matrix, one for each kind of source."""

CONDITIONS = QT_TRANSLATE_NOOP("convivencia", "Conditions of a complete diagnostic")
TABLES = QT_TRANSLATE_NOOP("convivencia", "Tables, how far they are filled, and who fills them")
STATES = {
    "filled": QT_TRANSLATE_NOOP("convivencia", "filled by the analyses"),
    "partly": QT_TRANSLATE_NOOP("convivencia", "begun by the analyses; people complete it"),
    "waiting": QT_TRANSLATE_NOOP("convivencia", "waits for people"),
    "missing": QT_TRANSLATE_NOOP("convivencia", "not filled: the data it needs are missing"),
}
MODES = {
    "auto": QT_TRANSLATE_NOOP("convivencia", "analyses"),
    "form": QT_TRANSLATE_NOOP("convivencia", "people"),
    "mix": QT_TRANSLATE_NOOP("convivencia", "both"),
}
ANALYSTS = QT_TRANSLATE_NOOP("convivencia", "who holds the data")
LACKING_FINDINGS = QT_TRANSLATE_NOOP("convivencia", "No finding yet: {axes}.")
LACKING_INDICATORS = QT_TRANSLATE_NOOP("convivencia", "Fewer than two indicators: {axes}.")
BY_PEOPLE = QT_TRANSLATE_NOOP("convivencia", "Cannot be seen in the data: to be confirmed by hand.")
NO_SEX = QT_TRANSLATE_NOOP("convivencia", "The study names no column with the victim's sex.")
NO_SURVEY = QT_TRANSLATE_NOOP(
    "convivencia", "No survey says which share of events is reported: say so beside every total."
)
INTERNAL_VERSION = QT_TRANSLATE_NOOP(
    "convivencia", "This version is internal and shows every count: it is not for publication."
)
NO_LABELS = QT_TRANSLATE_NOOP("convivencia", "What the team wrote labels no place and nobody")
LABELS = QT_TRANSLATE_NOOP("convivencia", "Say it in other words: {words}.")


def completeness(context: Context, states: Sequence[TableState]) -> list[b.Block]:
    """Return the conditions with their state, and the tables that wait."""
    say = context.say
    table = b.Table(
        say(TABLES),
        (
            b.TableColumn("id", say(QT_TRANSLATE_NOOP("convivencia", "Table")), width=1),
            b.TableColumn("title", say(QT_TRANSLATE_NOOP("convivencia", "Content")), width=3),
            b.TableColumn("mode", say(QT_TRANSLATE_NOOP("convivencia", "Filled by")), width=1.2),
            b.TableColumn("state", say(QT_TRANSLATE_NOOP("convivencia", "State")), width=2.6),
            b.TableColumn(
                "who", say(QT_TRANSLATE_NOOP("convivencia", "Who can supply it")), width=2.6
            ),
        ),
        [
            (
                item.id,
                item.title,
                say(MODES[item.mode]),
                say(STATES[item.state]),
                "" if item.state == "filled" else item.who or say(ANALYSTS),
            )
            for item in states
        ],
    )
    return [b.Checklist(tuple(conditions(context)), say(CONDITIONS)), table]


def conditions(context: Context) -> list[b.CheckItem]:
    """Return every condition, whether it is met, and what is lacking."""
    say, released = context.say, context.released
    people = say(BY_PEOPLE)

    def item(text: str, state: CheckState, note: str = "") -> b.CheckItem:
        return b.CheckItem(say(text), state, note)

    has_sex = "victims" in released.tables
    judged = bool(released.checks) and released.scorecard is not None
    internal = released.level == "internal"
    return [
        _by_axis(context, QT_TRANSLATE_NOOP("convivencia", "Every axis has a finding"), 1),
        _by_axis(
            context,
            QT_TRANSLATE_NOOP("convivencia", "Every axis has two indicators"),
            FEWEST_INDICATORS,
        ),
        item(
            QT_TRANSLATE_NOOP("convivencia", "Tables of victims tell women and men apart"),
            "yes" if has_sex else "no",
            "" if has_sex else say(NO_SEX),
        ),
        item(
            QT_TRANSLATE_NOOP("convivencia", "The quality of the data is stated"),
            "yes" if judged else "partly" if released.checks else "no",
        ),
        item(
            QT_TRANSLATE_NOOP("convivencia", "What is not reported is named beside the figures"),
            "partly" if context.survey is None else "yes",
            say(NO_SURVEY) if context.survey is None else "",
        ),
        item(
            QT_TRANSLATE_NOOP("convivencia", "No small count can be told from what is shown"),
            "no" if internal else "yes",
            say(INTERNAL_VERSION) if internal else "",
        ),
        *(
            b.CheckItem(say(text), state, people if state == "open" else "")
            for text, state in _by_people(context.registered)
        ),
        _wording(context),
    ]


def _wording(context: Context) -> b.CheckItem:
    """Look for words that label places or people in what the team wrote."""
    written: dict[str, None] = {}
    for register, rows in context.registered.items():
        for row in rows:
            for value in row.values():
                if isinstance(value, str):
                    for word in labelling_words(value, context.catalogue.language):
                        written[f"“{word}” ({register})"] = None
    state: CheckState = "no" if written else "yes" if any(context.registered.values()) else "open"
    note = {
        "no": context.say(LABELS, words=", ".join(written)),
        "open": context.say(BY_PEOPLE),
    }.get(state, "")
    return b.CheckItem(context.say(NO_LABELS), state, note)


def _by_people(held: Registered) -> list[tuple[str, CheckState]]:
    """Return the conditions that registers can show; open while a register is empty."""
    gaps = [capacity_gap(row) for row in held.get("X-D11", ())]
    agreed = [
        sum(bool(row.get(name)) for name in SOURCES) >= FEWEST_SOURCES
        for row in held.get("X-D13", ())
    ]
    activities = [*held.get("F-M9", ()), *held.get("F-D6", ())]
    women = any((row.get("women") or 0) > 0 for row in activities)
    young = any((row.get("under_18") or 0) + (row.get("age_18_29") or 0) > 0 for row in activities)
    return [
        (
            QT_TRANSLATE_NOOP("convivencia", "Women and young people took part"),
            _met([women, young]) if activities else "open",
        ),
        (
            QT_TRANSLATE_NOOP("convivencia", "The institutional chapter names a gap in capacity"),
            _met([any((gap or 0) > 0 for gap in gaps)]) if gaps else "open",
        ),
        (
            QT_TRANSLATE_NOOP("convivencia", "Each priority rests on two kinds of source"),
            _met(agreed) if agreed else "open",
        ),
        (
            QT_TRANSLATE_NOOP("convivencia", "The record of validation is attached"),
            "yes" if held.get("F-D16") else "open",
        ),
    ]


def _met(parts: Sequence[bool]) -> CheckState:
    return "yes" if all(parts) else "partly" if any(parts) else "no"


def _by_axis(context: Context, text: str, fewest: int) -> b.CheckItem:
    """Return whether every axis has enough findings (1) or indicators (2)."""
    findings = context.released.findings
    counted = (
        Counter(item.axis for item in findings)
        if fewest == 1
        else Counter(
            axis
            for axis, _ in {
                (item.axis, item.indicator.code) for item in findings if item.indicator is not None
            }
        )
    )
    axes = load_axes()
    lacking = [axis for axis in axes if counted[axis.id] < fewest]
    state: CheckState = "yes" if not lacking else "no" if len(lacking) == len(axes) else "partly"
    if not lacking:
        return b.CheckItem(context.say(text), state)
    names = [axis.diagnosis.in_language(context.catalogue.language) for axis in lacking]
    note = LACKING_FINDINGS if fewest == 1 else LACKING_INDICATORS
    return b.CheckItem(
        context.say(text), state, context.say(note, axes=listed(names, context.catalogue))
    )
