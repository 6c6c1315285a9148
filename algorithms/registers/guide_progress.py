"""How far a study is in the guides, and who took part so far."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import DOCUMENTS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import DataFrame, Language, Progress
from .progress_parameters import (
    AreasOfResidents,
    Day,
    FilledStudy,
    ProgressLevel,
    ResidentElders,
    ResidentMen,
    ResidentMinors,
    Residents,
    Residents0To14,
    Residents15To29,
    ResidentWomen,
    ResidentYouth,
)

if TYPE_CHECKING:
    from ..core.committee import Balance
    from ..core.cycle import Cycle
    from .participants import Represented


def _share(name: str, label: str) -> Column:
    return Column(name, "float", label, decimals=3)


def _people(name: str, label: str) -> Column:
    return Column(name, "integer", label, decimals=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideProgress(Result):
    """The steps, the guides, who took part by phase, the committee, and the alarms."""

    SUMMARY: ClassVar = (
        Column("steps", "integer", QT_TRANSLATE_NOOP("convivencia", "Steps that apply")),
        Column("done", "integer", QT_TRANSLATE_NOOP("convivencia", "Steps done")),
        Column("doing", "integer", QT_TRANSLATE_NOOP("convivencia", "Steps under way")),
        Column("late", "integer", QT_TRANSLATE_NOOP("convivencia", "Steps that are late")),
        _share("share", QT_TRANSLATE_NOOP("convivencia", "Share of the steps done")),
        Column("activities", "integer", QT_TRANSLATE_NOOP("convivencia", "Activities with people")),
        Column("alarms", "integer", QT_TRANSLATE_NOOP("convivencia", "Alarms")),
    )
    steps: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Steps of the guides"),
        "table",
        Column("guide", "text", QT_TRANSLATE_NOOP("convivencia", "Guide")),
        Column("step", "text", QT_TRANSLATE_NOOP("convivencia", "Step")),
        Column("title", "text", QT_TRANSLATE_NOOP("convivencia", "Title")),
        Column("status", "text", QT_TRANSLATE_NOOP("convivencia", "Status (id)")),
        Column("status_text", "text", QT_TRANSLATE_NOOP("convivencia", "Status")),
        Column("by_itself", "flag", QT_TRANSLATE_NOOP("convivencia", "Shown by its forms alone")),
        Column("responsible", "text", QT_TRANSLATE_NOOP("convivencia", "Responsible")),
        Column("start", "date", QT_TRANSLATE_NOOP("convivencia", "Start")),
        Column("end", "date", QT_TRANSLATE_NOOP("convivencia", "End")),
        Column("days_late", "integer", QT_TRANSLATE_NOOP("convivencia", "Days late"), decimals=0),
        Column("evidence", "text", QT_TRANSLATE_NOOP("convivencia", "Evidence")),
        Column("filled", "text", QT_TRANSLATE_NOOP("convivencia", "Forms with rows")),
        main=True,
    )
    guides: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Progress by guide"),
        "table",
        Column("guide", "text", QT_TRANSLATE_NOOP("convivencia", "Guide")),
        _people("steps", QT_TRANSLATE_NOOP("convivencia", "Steps")),
        _people("applicable", QT_TRANSLATE_NOOP("convivencia", "Steps that apply")),
        _people("done", QT_TRANSLATE_NOOP("convivencia", "Steps done")),
        _people("doing", QT_TRANSLATE_NOOP("convivencia", "Steps under way")),
        _people("late", QT_TRANSLATE_NOOP("convivencia", "Steps that are late")),
        _share("share", QT_TRANSLATE_NOOP("convivencia", "Share of the steps done")),
    )
    phases: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Participation by phase"),
        "table",
        Column("phase", "text", QT_TRANSLATE_NOOP("convivencia", "Phase")),
        _people("activities", QT_TRANSLATE_NOOP("convivencia", "Activities with people")),
        _people("people", QT_TRANSLATE_NOOP("convivencia", "People in total")),
        _people("women", QT_TRANSLATE_NOOP("convivencia", "Women")),
        _people("men", QT_TRANSLATE_NOOP("convivencia", "Men")),
        _people("under_18", QT_TRANSLATE_NOOP("convivencia", "Under 18")),
        _people("age_18_29", QT_TRANSLATE_NOOP("convivencia", "Aged 18 to 29")),
        _people("age_60_over", QT_TRANSLATE_NOOP("convivencia", "Aged 60 and over")),
        _share("women_share", QT_TRANSLATE_NOOP("convivencia", "Share of women")),
        Column("withheld", "flag", QT_TRANSLATE_NOOP("convivencia", "Numbers withheld")),
    )
    committee: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Balance of the committee"),
        "table",
        Column("source", "text", QT_TRANSLATE_NOOP("convivencia", "Register")),
        Column("what", "text", QT_TRANSLATE_NOOP("convivencia", "What is counted")),
        _people("known", QT_TRANSLATE_NOOP("convivencia", "Of known sex")),
        _people("unknown", QT_TRANSLATE_NOOP("convivencia", "Of unknown sex")),
        _people("women", QT_TRANSLATE_NOOP("convivencia", "Women")),
        _share("women_share", QT_TRANSLATE_NOOP("convivencia", "Share of women")),
        Column("reading", "text", QT_TRANSLATE_NOOP("convivencia", "What it says")),
    )
    representation: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Participants against residents"),
        "table",
        Column("group", "text", QT_TRANSLATE_NOOP("convivencia", "Group")),
        _people("participants", QT_TRANSLATE_NOOP("convivencia", "People in total")),
        _share("share", QT_TRANSLATE_NOOP("convivencia", "Share of the participants")),
        _share("residents_share", QT_TRANSLATE_NOOP("convivencia", "Share of the residents")),
        Column("ratio", "float", QT_TRANSLATE_NOOP("convivencia", "Ratio of the shares")),
        Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit")),
        Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit")),
        Column("reading", "text", QT_TRANSLATE_NOOP("convivencia", "What it says")),
    )
    alarms: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Alarms"),
        "table",
        Column("alarm", "text", QT_TRANSLATE_NOOP("convivencia", "Alarm")),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Progress of the guides"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Says how far each step of the seven guides is, who answers for it and what is late, from "
        "the form of steps (F-S1) and from the forms that hold rows; who took part in each phase, "
        "with an alarm when women, young or older people are missing; how balanced the committee "
        "is; and whether the participants are like the residents in sex and age.",
    ),
    reference="Wilson (1927)",
)
def guide_progress(
    study: FilledStudy,
    areas: AreasOfResidents = None,
    *,
    level: ProgressLevel = "committee",
    day: Day = None,
    population: Residents = None,
    women: ResidentWomen = None,
    men: ResidentMen = None,
    under_18: ResidentMinors = None,
    age_18_29: ResidentYouth = None,
    age_0_14: Residents0To14 = None,
    age_15_29: Residents15To29 = None,
    age_60: ResidentElders = None,
    language: Language = "es",
    progress: Progress = silent,
) -> GuideProgress:
    """Read the study once, as it was at one moment, and say where it stands."""
    from ..core.committee import balances
    from ..core.cycle import FORM, cycle_of
    from ..core.guides import load_guides
    from ..core.participation import FORM as PARTICIPATION
    from ..core.participation import alarms_of, phases_of
    from ..documents.catalogue import Catalogue
    from ..privacy.minimums import LOWEST
    from ..store.package import Store
    from ..store.registered import require_study
    from . import progress_tables as tables
    from .participants import hidden_counts, hidden_groups, represented, shares_of_residents

    require_study(Path(study))
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    store = Store(Path(study))
    rows = store.all_rows(list(store.registers))
    store.close()
    guides, catalogue = load_guides(), Catalogue.load(language)
    minimum = LOWEST.of(level)
    today = datetime.date.fromisoformat(day) if day else datetime.date.today()
    cycle = cycle_of(guides, rows[FORM], {name: len(held) for name, held in rows.items()}, today)
    phases = phases_of(rows[PARTICIPATION], guides)
    hidden = hidden_counts(phases, minimum)
    shares = shares_of_residents(
        areas,
        {
            "population": population,
            "women": women,
            "men": men,
            "under_18": under_18,
            "age_18_29": age_18_29,
            "age_0_14": age_0_14,
            "age_15_29": age_15_29,
            "age_60_over": age_60,
        },
    )
    groups = represented(rows[PARTICIPATION], shares)
    hidden_shares = hidden_groups(groups, minimum)
    committee = balances(rows)
    alarms = tables.alarm_rows(alarms_of(phases, cycle), committee, catalogue)
    return GuideProgress(
        steps=tables.step_rows(cycle, store.registers, catalogue),
        guides=tables.guide_rows(cycle, catalogue),
        phases=tables.phase_rows(phases, hidden, catalogue),
        committee=tables.committee_rows(committee, minimum, catalogue),
        representation=tables.represented_rows(groups, hidden_shares, catalogue),
        alarms=alarms,
        summary=_summary(cycle)
        | {
            "activities": sum(phase.activities for phase in phases),
            "alarms": len(alarms),
        },
        caveats=_caveats(
            cycle, rows[FORM], groups, committee, withheld=bool(hidden or hidden_shares)
        ),
    )


def _summary(cycle: Cycle) -> dict[str, Any]:
    applicable = sum(guide.applicable for guide in cycle.guides)
    done = sum(guide.count("done") for guide in cycle.guides)
    return {
        "steps": applicable,
        "done": done,
        "doing": sum(guide.count("doing") for guide in cycle.guides),
        "late": sum(guide.late for guide in cycle.guides),
        "share": done / applicable if applicable else None,
    }


def _caveats(
    cycle: Cycle,
    said: Sequence[Mapping[str, Any]],
    groups: Sequence[Represented],
    committee: Sequence[Balance],
    *,
    withheld: bool,
) -> tuple[Caveat, ...]:
    from .participants import FEWEST

    told = []
    alone = sum(step.by_itself for step in cycle.steps)
    if not said:
        told.append(caveat("no_steps_said"))
    if alone:
        told.append(caveat("steps_by_themselves", count=alone))
    if cycle.repeated:
        told.append(caveat("steps_repeated", steps=", ".join(cycle.repeated)))
    if cycle.unknown:
        told.append(caveat("steps_unknown", count=len(cycle.unknown)))
    if groups:
        told.append(caveat("participants_not_persons"))
        fewest = min(item.people for item in groups)
        if fewest < FEWEST:
            told.append(caveat("few_participants", count=fewest))
    if any(item.unknown for item in committee):
        told.append(caveat("seats_of_unknown_sex"))
    if withheld:
        told.append(caveat("participants_withheld"))
    return tuple(told)
