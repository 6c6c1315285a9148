"""The steps of an observatory's month, from the export to indicators, alarms and what changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import numpy as np

from ..core.caveats import caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.periods import period_names, period_starts
from .changes import Change, Turned, changes_of, turned_lights
from .merging import Merged, merged
from .record import Record, record_of
from .watch import Watch, displacement_watch

if TYPE_CHECKING:
    from ..core.caveats import Caveat
    from ..core.progress import Progress
    from ..diagnosis.study import Study
    from ..intake.points import Points
    from ..privacy.gate import Gate

__all__ = ["Alarm", "Month", "run_month"]

MOST_PERIODS = 60
Against = Literal["poisson", "ears_c1", "ears_c2"]
SEASONAL: Against = "poisson"
LEVELS = ("alarm", "alert", "watch")
OUTSIDE = ("outside_study", "far_away")
ELSEWHERE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Of {count} positions in “{file}” {outside} lie outside the study's areas: it is the export of "
    "another place, or its profile names another system of coordinates. The record stays as it is.",
)


@dataclass(frozen=True, slots=True)
class Alarm:
    """An area with more reported events than its own past lets expect.

    Parameters
    ----------
    area : str
        Its name.
    observed, expected, threshold : float
        Events of the period.
    level : str
        alarm, alert or watch.
    """

    area: str
    observed: float
    expected: float
    threshold: float
    level: str


@dataclass(frozen=True, slots=True)
class Month:
    """Everything a bulletin says, and the record as it was."""

    title: str
    language: str
    level: str
    period: str
    size: int
    panel: Any
    missing: int
    alarms: list[Alarm]
    alarm_summary: dict[str, Any]
    changes: list[Change]
    caveats: list[Caveat]
    record: Record
    merged: Merged | None = None
    set_aside: int = 0
    lights: Counter[str] = field(default_factory=Counter)
    why_no_alarms: str = ""
    watch: Watch = field(default_factory=Watch)
    warning: Against = SEASONAL
    turned: list[Turned] = field(default_factory=list)

    @property
    def is_news(self) -> bool:
        """Whether the export says anything that the record does not."""
        return self.merged is not None and self.merged.is_news

    @property
    def points(self) -> Points:
        """The incidents with those of the export."""
        return self.record.points if self.merged is None else self.merged.points


def run_month(
    study: Path,
    incidents: str | None,
    profile: str | None,
    *,
    period: str,
    language: str | None,
    level: str | None,
    all_new: bool,
    warning: Against,
    progress: Progress,
) -> Month:
    """Merge, compute, compare; nothing is written."""
    from ..core.indicator_catalogue import CATALOGUE, load_catalogue
    from ..diagnosis.indicator_panel import panel_of
    from ..diagnosis.study_file import read_study
    from ..diagnosis.traffic_light import Thresholds
    from ..privacy.gate import Gate
    from ..privacy.minimums import LOWEST
    from ..privacy.protected import protected_rows

    subject, defaults = read_study(study)
    language = language or str(defaults.get("language", "es"))
    level = level or defaults.get("level", "committee")
    record = record_of(study)
    chosen: dict[str, Any] = {
        "sheets": load_catalogue(CATALOGUE),
        "thresholds": Thresholds(),
        "period": period,
        "periods": MOST_PERIODS,
        "language": language,
        "level": level,
    }
    # the study's own period would leave the new month out
    subject = replace(subject, choices={**subject.choices, "start": None, "end": None})
    subject = replace(subject, incidents=record.points)
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Indicators as they were"))
    before = panel_of(subject, defaults, **chosen)
    after, late, points = before, Counter[str](), record.points
    found: Merged | None = None
    caveats: list[Caveat] = []
    aside = 0
    if incidents is not None:
        progress(0.3, QT_TRANSLATE_NOOP("convivencia", "Importing"))
        new = _imported(incidents, profile, subject)
        caveats += new.caveats
        aside = int(str(new.summary["rows_set_aside"]))
        lacking = int(str(new.summary["incidents"])) - int(str(new.summary["with_identifier"]))
        found = merged(record.points, new.incidents, lacking=max(lacking, 0), all_new=all_new)
        if lacking > 0:
            caveats.append(caveat("no_identifiers", count=lacking))
        points = found.points
        late = _periods(points, np.concatenate([found.added, found.corrected]), period)
        progress(0.5, QT_TRANSLATE_NOOP("convivencia", "Indicators as they are now"))
        after = panel_of(replace(subject, incidents=points), defaults, **chosen)
    progress(0.7, QT_TRANSLATE_NOOP("convivencia", "Early warning"))
    # no place of a protected incident is told
    hidden, _ = protected_rows(points.attributes, None, None, subject.title)
    placed = points.select(~hidden)
    gate = Gate(cast("Any", level), minimums=defaults.get("minimums", LOWEST))
    alarms, told, reason = _alarms(subject, placed, gate, warning)
    caveats += [*after.caveats, *told.pop("caveats", ())]
    watch = displacement_watch(subject, placed)
    caveats += watch.caveats
    lights = {name: int(str(after.summary[name])) for name in ("green", "yellow", "red", "grey")}
    return Month(
        subject.title,
        language,
        level,
        str(after.summary["last_period"] or ""),
        len(points),
        after.panel,
        int(str(after.summary["missing"])),
        alarms,
        told,
        changes_of(before.panel, after.panel, late),
        caveats,
        record,
        found,
        aside,
        Counter(lights),
        reason,
        watch,
        warning,
        turned_lights(before.panel, after.panel),
    )


def _imported(incidents: str, profile: str | None, subject: Study) -> Any:
    from ..importing.import_incidents import import_incidents

    found = import_incidents(
        incidents,
        profile,
        subject.areas,
        area_id=subject.role("area_id"),
        area_name=subject.role("area_name"),
    )
    outside = int(found.set_aside.attributes["reason"].isin(OUTSIDE).sum())
    inside = int(str(found.summary["with_position"]))
    if outside > inside:
        raise InputError(
            ELSEWHERE,
            file=Path(incidents).name,
            outside=outside,
            count=outside + inside,
        )
    return found


def _periods(points: Points, rows: Any, period: str) -> Counter[str]:
    """Count rows by the period they belong to, as the panel writes periods."""
    days = points.attributes["occurred_at"].iloc[rows].to_numpy(dtype="datetime64[D]")
    starts = period_starts(days[~np.isnat(days)], period)
    return Counter(period_names(starts, period))


def _alarms(
    subject: Study, points: Points, gate: Gate, warning: Against
) -> tuple[list[Alarm], dict[str, Any], str]:
    """Return areas with an alarm in the last whole month, or week; small ones are not told."""
    from ..time.early_warning import early_warning

    try:
        result = early_warning(
            subject.areas,
            points,
            date="occurred_at",
            method=warning,
            # seven weeks are the memory of EARS; the season is told by months
            period="month" if warning == SEASONAL else "week",
            area_id=subject.role("area_id"),
            area_name=subject.role("area_name"),
            history=1,
        )
    except InputError as failure:
        return [], {}, str(failure)
    names = subject.names
    least = 0 if gate.level == "internal" else gate.minimum
    found = [
        Alarm(str(name), row["observed"], row["expected"], row["threshold"], str(row["level"]))
        for name, row in zip(names, result.areas.to_dict("records"), strict=True)
        if row["level"] in LEVELS and row["observed"] >= least
    ]
    found.sort(key=lambda item: (LEVELS.index(item.level), -item.observed))
    return found, {**result.summary, "caveats": result.caveats}, ""
