"""What the panel says of steps and guides, in the language of QGIS."""

from __future__ import annotations

from datetime import date

from ...algorithms.core.committee import WHAT
from ...algorithms.core.cycle import DONE, GuideState, StepState, short_name
from ...algorithms.core.participation import GROUPS, Alarm
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ..i18n import language, tr
from ..numbers import number, percentage
from .reading import Study, step_columns

BETWEEN = " · "
NO_PHASE = QT_TRANSLATE_NOOP("convivencia", "(no phase said)")
UNBALANCED = QT_TRANSLATE_NOOP(
    "convivencia", "{what}: {percent} women, outside the 40 to 60 % of a balanced committee."
)


def state_word(state: str) -> str:
    """Return a state as the form of steps calls it."""
    answers = {item.id: item.text for item in step_columns()["status"].choices}
    return answers[state].in_language(language())


def label(column: str) -> tuple[str, str]:
    """Return what the form of steps calls a column, and what it adds in brackets."""
    text, _, hint = step_columns()[column].label.in_language(language()).partition(" (")
    return text, hint.rstrip(")")


def day(value: date) -> str:
    """Return a day as people of QGIS's language write it."""
    known = {"en": "%Y-%m-%d"}.get(language(), "%d/%m/%Y")
    return value.strftime(known)


def step_title(step: StepState) -> str:
    """Return a step's id and title."""
    return f"{step.step.id}  {step.step.title.in_language(language())}"


def late(step: StepState) -> str:
    """Say how late a step is; empty when it is in time."""
    if not step.days_late:
        return ""
    if step.days_late == 1:
        return tr("1 day late")
    return tr("{days} days late").format(days=number(step.days_late))


def step_line(step: StepState) -> str:
    """Say how far a step is, who answers for it, and until when."""
    told = [state_word(step.state)]
    if step.responsible:
        told.append(step.responsible)
    if step.end is not None and not step.days_late:
        text = day(step.end)
        told.append(text if step.state == DONE else tr("until {day}").format(day=text))
    return BETWEEN.join(told)


def guide_title(guide: GuideState) -> str:
    """Return a guide in a word."""
    return short_name(guide.guide, language())


def guide_line(guide: GuideState) -> str:
    """Say how much of a guide is done."""
    told = [
        tr("{done} of {count} done").format(done=guide.count("done"), count=guide.applicable)
        if guide.applicable
        else tr("no step applies")
    ]
    doing = guide.count("doing")
    if doing:
        told.append(tr("{count} under way").format(count=doing))
    return BETWEEN.join(told)


def guide_late(guide: GuideState) -> str:
    """Say how many steps of a guide are late; empty when none is."""
    return tr("{count} late").format(count=guide.late) if guide.late else ""


def progress(study: Study) -> str:
    """Say in a sentence how far the whole cycle is."""
    states = study.cycle.guides
    text = tr("{done} of {count} steps done, {doing} under way, {late} late.")
    return text.format(
        done=sum(guide.count("done") for guide in states),
        count=sum(guide.applicable for guide in states),
        doing=sum(guide.count("doing") for guide in states),
        late=sum(guide.late for guide in states),
    )


def alarms(study: Study) -> list[str]:
    """Return who is missing, and a committee out of balance, as sentences."""
    told = [alarm_sentence(item) for item in study.alarms]
    for item in study.committee:
        if not item.balanced:
            share = percentage(item.share, 0)
            told.append(tr(UNBALANCED).format(what=tr(WHAT[item.form]), percent=share))
    return told


def alarm_sentence(told: Alarm) -> str:
    """Return an alarm in words."""
    phase = (
        short_name(told.guide, language()) if told.guide is not None else told.phase or tr(NO_PHASE)
    )
    groups = ", ".join(tr(GROUPS[name]).lower() for name in told.groups)
    return tr(told.template).format(phase=phase, groups=groups)


def by_itself(step: StepState) -> str:
    """Say which forms show that a step has begun; empty when somebody said it, or nothing does."""
    forms = ", ".join(f"{name} ({count})" for name, count in step.filled)
    if not forms:
        return ""
    if step.by_itself:
        return tr("Under way because these forms hold rows: {forms}.").format(forms=forms)
    return tr("Forms that hold rows: {forms}.").format(forms=forms)
