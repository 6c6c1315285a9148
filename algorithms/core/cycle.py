"""Where a study stands in the cycle of the guides: what people said, and what its forms show.

The standard library alone, so that QGIS and the engine tell the same of the same rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from .guides import Guide, Step
from .multilingual import Text
from .text import QT_TRANSLATE_NOOP

FORM = "F-S1"
"""The form in which people say how far each step is."""
TO_DO, DOING, DONE, NOT_APPLICABLE = "todo", "doing", "done", "na"
WORDS: Mapping[str, str] = {
    TO_DO: QT_TRANSLATE_NOOP("convivencia", "To do"),
    DOING: QT_TRANSLATE_NOOP("convivencia", "Under way"),
    DONE: QT_TRANSLATE_NOOP("convivencia", "Done"),
    NOT_APPLICABLE: QT_TRANSLATE_NOOP("convivencia", "Not applicable"),
}
"""What people read for each state of a step."""
SHORT: Mapping[str, Text] = {
    "preparation": Text("Preparation", "Preparación", "Preparação"),
    "course": Text("Course", "Curso", "Curso"),
    "diagnosis": Text("Diagnosis", "Diagnóstico", "Diagnóstico"),
    "plan": Text("Plan", "Plan", "Plano"),
    "communication": Text("Communication", "Comunicación", "Comunicação"),
    "exchange": Text("Exchange", "Intercambio", "Intercâmbio"),
    "monitoring": Text("Monitoring", "Monitoreo", "Monitoramento"),
}
"""The guides in a word; one of an office's own is called by its title."""


@dataclass(frozen=True, slots=True)
class StepState:
    """How far a step is.

    Parameters
    ----------
    step : Step
        The step.
    state : str
        todo, doing, done or na.
    said : str
        The state that people wrote; empty when nobody did.
    by_itself : bool
        Whether nobody said so: rows in the step's own forms show that it has begun.
    filled : tuple of (str, int)
        The step's own forms that hold rows, and how many.
    days_late : int
        Days since it should have ended; 0 when it is done, not applicable or in time.
    row : int, optional
        The number of the row that says it, if there is one.
    responsible, evidence, notes : str
        As people wrote them.
    start, end : date, optional
        As people wrote them.
    """

    step: Step
    state: str = TO_DO
    said: str = ""
    by_itself: bool = False
    filled: tuple[tuple[str, int], ...] = ()
    days_late: int = 0
    row: int | None = None
    responsible: str = ""
    start: date | None = None
    end: date | None = None
    evidence: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class GuideState:
    """How far a guide is, with its steps."""

    guide: Guide
    steps: tuple[StepState, ...]

    def count(self, *states: str) -> int:
        """Return how many steps are in one of some states."""
        return sum(step.state in states for step in self.steps)

    @property
    def applicable(self) -> int:
        """How many steps there are to be done here."""
        return len(self.steps) - self.count(NOT_APPLICABLE)

    @property
    def share(self) -> float | None:
        """The share of the applicable steps that is done; None when none is applicable."""
        return self.count(DONE) / self.applicable if self.applicable else None

    @property
    def begun(self) -> bool:
        """Whether a step is under way or done."""
        return self.count(DOING, DONE) > 0

    @property
    def late(self) -> int:
        """How many steps should have ended."""
        return sum(step.days_late > 0 for step in self.steps)


@dataclass(frozen=True, slots=True)
class Cycle:
    """Every guide with its steps, and what in the form could not be used.

    Parameters
    ----------
    guides : tuple of GuideState
        In their order.
    repeated : tuple of str
        Steps that stand in several rows; the last one holds.
    unknown : tuple of str
        What rows name that is no step of the guides.
    """

    guides: tuple[GuideState, ...]
    repeated: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def steps(self) -> tuple[StepState, ...]:
        """Every step, in the order of the guides."""
        return tuple(step for guide in self.guides for step in guide.steps)


def cycle_of(
    guides: Sequence[Guide],
    rows: Iterable[Mapping[str, Any]],
    counts: Mapping[str, int],
    today: date,
) -> Cycle:
    """Return where a study stands.

    Parameters
    ----------
    guides : sequence of Guide
        In their order.
    rows : iterable of mapping
        The rows of the form of steps, in their order.
    counts : mapping of str to int
        How many rows each form of the study holds, by its id.
    today : date
        By which a step is late.
    """
    told: dict[str, Mapping[str, Any]] = {}
    named: Counter[str] = Counter()
    for row in rows:
        name = _words(row.get("step"))
        if name:
            told[name] = row
            named[name] += 1
    known = {step.id for guide in guides for step in guide.steps}
    forms = own_forms(guides)
    return Cycle(
        tuple(
            GuideState(
                guide,
                tuple(
                    _state(step, told.get(step.id), forms.get(step.id, ()), counts, today)
                    for step in guide.steps
                ),
            )
            for guide in guides
        ),
        repeated=tuple(name for name, times in named.items() if times > 1 and name in known),
        unknown=tuple(name for name in named if name not in known),
    )


def own_forms(guides: Sequence[Guide]) -> dict[str, tuple[str, ...]]:
    """Return the forms by which a step shows that it has begun.

    A form that several guides use belongs to the one that declares it: who ranks problems in the
    diagnosis has not begun the plan. The form of the steps themselves shows no step.
    """
    declared = {item.id: guide.id for guide in guides for item in guide.instruments}
    at_home = {
        name
        for guide in guides
        for step in guide.steps
        for name in step.instruments
        if declared.get(name) == guide.id
    }
    return {
        step.id: tuple(
            name
            for name in step.instruments
            if name != FORM and (declared.get(name) == guide.id or name not in at_home)
        )
        for guide in guides
        for step in guide.steps
    }


def short_name(guide: Guide, language: str) -> str:
    """Return what a guide is called in a word."""
    return SHORT.get(guide.id, guide.title).in_language(language)


def _state(
    step: Step,
    row: Mapping[str, Any] | None,
    forms: Sequence[str],
    counts: Mapping[str, int],
    today: date,
) -> StepState:
    filled = tuple((name, counts[name]) for name in forms if counts.get(name, 0) > 0)
    row = row or {}
    said = _words(row.get("status"))
    known = said if said in WORDS else TO_DO
    state = DOING if known == TO_DO and filled else known
    end = as_day(row.get("end"))
    open_ = state not in (DONE, NOT_APPLICABLE)
    return StepState(
        step,
        state,
        said,
        by_itself=state != known,
        filled=filled,
        days_late=max(0, (today - end).days) if end is not None and open_ else 0,
        row=row.get("fid"),
        responsible=_words(row.get("responsible")),
        start=as_day(row.get("start")),
        end=end,
        evidence=_words(row.get("evidence")),
        notes=_words(row.get("notes")),
    )


def as_day(value: Any) -> date | None:
    """Return a day as stores and QGIS hold it; None for nothing, or what is none."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _words(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
