"""The observatory's month in one run: new incidents, indicators, alarms, a bulletin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import distinct
from ..core.declare import DOCUMENTS, analysis
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import DataFrame, Folder, Param, Progress, Role, WordStyles
from ..diagnosis.diagnose_parameters import StudyLanguage, StudyLevel
from ..diagnosis.indicator_panel import PANEL_COLUMNS
from ..importing.parameters import ProfileName
from ..time.warning_parameters import Method

if TYPE_CHECKING:
    from .merging import Merged
    from .month import Month

FORMATS = ("docx", "pdf")
StudyFile = Annotated[
    str,
    Role("file", extensions=("toml",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Study file"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The study.toml whose incidents, imported before, are brought up to date.",
        ),
    ),
]
NewIncidents = Annotated[
    str | None,
    Role("file"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "New incidents"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "This month's export; it may repeat earlier months, whose corrections are taken. "
            "Without it the bulletin is of the record as it is.",
        ),
    ),
]
BulletinFormats = Annotated[
    tuple[str, ...],
    Role(
        "multichoice",
        several=True,
        choices=(("docx", "Word (DOCX)"), ("html", "HTML"), ("pdf", "PDF")),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Formats"),
        QT_TRANSLATE_NOOP("convivencia", "The documents to write."),
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Update(Result):
    """The bulletin, the panel as it is now, and what changed in the indicators and why."""

    SUMMARY: ClassVar = (
        Column("added", "integer", QT_TRANSLATE_NOOP("convivencia", "New incidents")),
        Column("corrected", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents corrected")),
        Column("repeated", "integer", QT_TRANSLATE_NOOP("convivencia", "Known already")),
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents in all")),
        Column("changed", "integer", QT_TRANSLATE_NOOP("convivencia", "Values that changed")),
        Column("alarms", "integer", QT_TRANSLATE_NOOP("convivencia", "Alarms")),
        Column("red", "integer", QT_TRANSLATE_NOOP("convivencia", "Red")),
    )
    files: Mapping[str, Path] = part(
        QT_TRANSLATE_NOOP("convivencia", "Bulletin"), "files", main=True
    )
    panel: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Panel of indicators"), "table", *PANEL_COLUMNS
    )
    changes: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What changed and why"),
        "table",
        Column("code", "text", QT_TRANSLATE_NOOP("convivencia", "Code")),
        Column("name", "text", QT_TRANSLATE_NOOP("convivencia", "Indicator")),
        Column("period", "text", QT_TRANSLATE_NOOP("convivencia", "Period")),
        Column("disaggregation", "text", QT_TRANSLATE_NOOP("convivencia", "Of whom or what")),
        Column("before", "float", QT_TRANSLATE_NOOP("convivencia", "Before")),
        Column("after", "float", QT_TRANSLATE_NOOP("convivencia", "Now")),
        Column("unit", "text", QT_TRANSLATE_NOOP("convivencia", "Unit")),
        Column("why", "text", QT_TRANSLATE_NOOP("convivencia", "Why")),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Month of the observatory"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Takes this month's export into the study's record with its saved profile, computes the "
        "indicators, lights and alarms again, and writes a bulletin of two pages with what changed "
        "and why. The record is replaced only when everything went well; a copy of the one before "
        "is kept.",
    ),
    reference="Garwood (1936); Noufaily et al. (2013)",
)
def update(
    study: StudyFile,
    folder: Folder,
    incidents: NewIncidents = None,
    profile: ProfileName = None,
    *,
    period: Annotated[
        Literal["month", "quarter", "year"],
        Role(
            "choice",
            choices=(
                ("month", QT_TRANSLATE_NOOP("convivencia", "Months")),
                ("quarter", QT_TRANSLATE_NOOP("convivencia", "Quarters")),
                ("year", QT_TRANSLATE_NOOP("convivencia", "Years")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Period"),
            QT_TRANSLATE_NOOP("convivencia", "Of the indicators in the bulletin."),
        ),
    ] = "month",
    warning: Method = "poisson",
    apply: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Bring the record up to date"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Without it the bulletin shows what would change, and the record stays as it is.",
            ),
        ),
    ] = True,
    all_new: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Every row is new"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "For an export without identifiers, or with others than before, of which you know "
                "that the record holds none of its rows: without it such an export is refused.",
            ),
        ),
    ] = False,
    language: StudyLanguage = None,
    level: StudyLevel = None,
    formats: BulletinFormats = FORMATS,
    word_styles: WordStyles = None,
    progress: Progress = silent,
) -> Update:
    """Bring a study's record up to date and write what the new month says.

    Incidents are told apart by their identifiers: a row that is known and unchanged counts once, a
    corrected one takes the old one's place. Alarms are of the last whole month by area (of the last
    week by EARS), without protected categories.
    """
    from ..core.files import all_or_none, make_folder
    from .bulletin import bulletin_files
    from .month import run_month

    month = run_month(
        Path(study),
        incidents,
        profile,
        period=period,
        language=language,
        level=level,
        all_new=all_new,
        warning=warning,
        progress=part_of(progress, 0.0, 0.8),
    )
    progress(0.85, QT_TRANSLATE_NOOP("convivencia", "Writing the bulletin"))
    made = bulletin_files(month, formats, word_styles)
    make_folder(Path(folder))
    files = {name: Path(folder) / file for name, (file, _) in made.items()}
    # a bulletin that cannot be written must not tell of a record that is another already, and the
    # other way about
    with all_or_none({Path(folder) / file: content for file, content in made.values()}):
        copy = month.record.replace(month.points) if apply and month.is_news else None
    if copy is not None:
        files["record_before"] = copy
    lights = month.lights
    return Update(
        files=files,
        panel=month.panel,
        changes=_changes(month),
        caveats=distinct(month.caveats),
        summary={
            **_counts(month.merged),
            "incidents": month.size,
            "changed": len(month.changes),
            "alarms": len(month.alarms),
            "red": lights.get("red", 0),
            "set_aside": month.set_aside,
            "period": month.period,
            # that nobody could look for alarms is no absence of alarms
            "judged": int(not month.why_no_alarms),
            "applied": int(apply and month.merged is not None),
        },
    )


def _counts(merged: Merged | None) -> dict[str, Any]:
    if merged is None:
        return {"added": 0, "corrected": 0, "repeated": 0}
    return {
        "added": len(merged.added),
        "corrected": len(merged.corrected),
        "repeated": merged.repeated,
    }


def _changes(month: Month) -> Any:
    import pandas as pd

    from ..documents.catalogue import Catalogue

    say = Catalogue.load(month.language).translate

    frame = pd.DataFrame(
        [
            {
                "code": item.code,
                "name": item.name,
                "period": item.period,
                "disaggregation": item.group,
                "before": item.before,
                "after": item.after,
                "unit": item.unit,
                "why": say(item.reason, **item.facts),
            }
            for item in month.changes
        ],
        columns=["code", "name", "period", "disaggregation", "before", "after", "unit", "why"],
    )
    return frame.astype({"before": float, "after": float})


__all__ = ["Update", "update"]
