"""The panel of indicators: those that the study's layers allow, beside what the plan set out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import caveat, distinct
from ..core.declare import SURVEYS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import DataFrame, Param, Progress, Role
from .diagnose_parameters import StudyLanguage, StudyLevel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .indicator_rows import PanelRows
    from .study import Study
    from .traffic_light import Thresholds

NAME = "indicator_panel"
VALUE = Column("value", "float", QT_TRANSLATE_NOOP("convivencia", "Value"))
TEXTS = {
    "code": QT_TRANSLATE_NOOP("convivencia", "Code"),
    "name": QT_TRANSLATE_NOOP("convivencia", "Indicator"),
    "level": QT_TRANSLATE_NOOP("convivencia", "Level"),
    "axis": QT_TRANSLATE_NOOP("convivencia", "Axis"),
    "period": QT_TRANSLATE_NOOP("convivencia", "Period"),
    "disaggregation": QT_TRANSLATE_NOOP("convivencia", "Of whom or what"),
    "unit": QT_TRANSLATE_NOOP("convivencia", "Unit"),
    "trend": QT_TRANSLATE_NOOP("convivencia", "Against a year before"),
    "quality": QT_TRANSLATE_NOOP("convivencia", "Quality"),
    "source": QT_TRANSLATE_NOOP("convivencia", "Source"),
    "direction": QT_TRANSLATE_NOOP("convivencia", "Which way is better"),
    "light": QT_TRANSLATE_NOOP("convivencia", "Light"),
    "rule": QT_TRANSLATE_NOOP("convivencia", "Rule of the light"),
    "analysis": QT_TRANSLATE_NOOP("convivencia", "Analysis"),
    "parameters": QT_TRANSLATE_NOOP("convivencia", "How it is computed"),
    "data_hash": QT_TRANSLATE_NOOP("convivencia", "Fingerprint of the data"),
    "shown_to": QT_TRANSLATE_NOOP("convivencia", "For whom"),
}


def _text(name: str) -> Column:
    return Column(name, "text", TEXTS[name])


PANEL_COLUMNS = (
    *(_text(name) for name in ("code", "name", "level", "axis", "period", "disaggregation")),
    VALUE,
    Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Lower limit")),
    Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Upper limit")),
    _text("unit"),
    Column("previous", "float", QT_TRANSLATE_NOOP("convivencia", "A year before")),
    *(_text(name) for name in ("trend", "quality", "source", "direction")),
    Column("baseline", "float", QT_TRANSLATE_NOOP("convivencia", "Baseline")),
    Column("target", "float", QT_TRANSLATE_NOOP("convivencia", "Target")),
    Column("target_year", "integer", QT_TRANSLATE_NOOP("convivencia", "Year of the target")),
    Column("achieved", "float", QT_TRANSLATE_NOOP("convivencia", "Share of the way"), "%"),
    *(_text(name) for name in ("light", "rule", "analysis", "parameters", "data_hash")),
    _text("shown_to"),
)
"""Of the panel, wherever it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorPanel(Result):
    """The indicators by period, those that cannot be computed, and why."""

    SUMMARY: ClassVar = (
        Column("indicators", "integer", QT_TRANSLATE_NOOP("convivencia", "Indicators")),
        Column("computed", "integer", QT_TRANSLATE_NOOP("convivencia", "Computed")),
        Column("missing", "integer", QT_TRANSLATE_NOOP("convivencia", "Not to be computed")),
        Column("withheld", "integer", QT_TRANSLATE_NOOP("convivencia", "Values withheld")),
        Column("green", "integer", QT_TRANSLATE_NOOP("convivencia", "Green")),
        Column("yellow", "integer", QT_TRANSLATE_NOOP("convivencia", "Yellow")),
        Column("red", "integer", QT_TRANSLATE_NOOP("convivencia", "Red")),
        Column("grey", "integer", QT_TRANSLATE_NOOP("convivencia", "Grey")),
    )
    panel: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Panel of indicators"),
        "table",
        *PANEL_COLUMNS,
        main=True,
    )
    missing: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Indicators that cannot be computed"),
        "table",
        *(_text(name) for name in ("code", "name", "level", "axis")),
        Column("reason", "text", QT_TRANSLATE_NOOP("convivencia", "Why")),
    )


Share = Role("number")


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Panel of indicators"),
    group=SURVEYS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Computes from a study file every indicator of the catalogue that its layers allow, by "
        "year, quarter or month, with limits and quality, and says which cannot be computed and "
        "why. Where the study's registers hold targets, a traffic light shows how far the way from "
        "the baseline has been gone, beside its rule; the indicators of the diagnostic that the "
        "plan rests on are measured again on its own places. Small counts are withheld.",
    ),
    reference="Garwood (1936); Wilson (1927)",
)
def indicator_panel(
    study: Annotated[
        str,
        Role("file", extensions=("toml",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Study file"),
            QT_TRANSLATE_NOOP("convivencia", "A study.toml that names the layers and columns."),
        ),
    ],
    *,
    period: Annotated[
        Literal["year", "quarter", "month"],
        Role(
            "choice",
            choices=(
                ("year", QT_TRANSLATE_NOOP("convivencia", "Years")),
                ("quarter", QT_TRANSLATE_NOOP("convivencia", "Quarters")),
                ("month", QT_TRANSLATE_NOOP("convivencia", "Months")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Period"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Of what comes from the record; only whole ones. Rates of quarters and months are "
                "scaled to a year.",
            ),
        ),
    ] = "year",
    periods: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Number of periods"),
            QT_TRANSLATE_NOOP("convivencia", "The most periods; the latest are shown."),
            minimum=1,
            maximum=240,
        ),
    ] = 60,
    green: Annotated[
        float,
        Share,
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Green from"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The share of the way to the target from which a light is green."
            ),
            minimum=0.01,
            maximum=2,
            advanced=True,
        ),
    ] = 0.9,
    yellow: Annotated[
        float,
        Share,
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Yellow from"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The share of the way to the target from which a light is yellow."
            ),
            minimum=0,
            maximum=2,
            advanced=True,
        ),
    ] = 0.7,
    catalogue: Annotated[
        str | None,
        Role("file", extensions=("toml",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Catalogue of indicators"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A catalogue of the office's own, in place of the one supplied."
            ),
            advanced=True,
        ),
    ] = None,
    language: StudyLanguage = None,
    level: StudyLevel = None,
    progress: Progress = silent,
) -> IndicatorPanel:
    """Compute the catalogue's indicators from a study, through the gate of its level.

    Values of the record are of whole periods; those of the survey are of the survey, once. A value
    that somebody entered in the board (matrix X-E4) stands where it cannot be computed. The light
    holds the last period beside the last target due by its year.
    """
    from ..core.indicator_catalogue import CATALOGUE, load_catalogue
    from .study_file import read_study
    from .traffic_light import Thresholds

    thresholds = Thresholds(green, yellow)
    sheets = load_catalogue(Path(catalogue) if catalogue else CATALOGUE)
    progress(0.05, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    subject, defaults = read_study(Path(study))
    return panel_of(
        subject,
        defaults,
        sheets=sheets,
        thresholds=thresholds,
        period=period,
        periods=periods,
        language=language,
        level=level,
        progress=progress,
    )


def panel_of(
    subject: Study,
    defaults: Mapping[str, Any],
    *,
    sheets: Any,
    thresholds: Thresholds,
    period: str,
    periods: int,
    language: str | None,
    level: str | None,
    progress: Progress = silent,
) -> IndicatorPanel:
    """Compute the panel of a study that has been read, which may hold other incidents by now.

    Parameters
    ----------
    subject, defaults : Study, mapping
        As ``read_study`` returns them.
    sheets, thresholds : sequence, Thresholds
        The catalogue, and where lights change.
    period, periods, language, level
        As ``indicator_panel`` takes them.
    """
    from ..core.provenance import fingerprint
    from ..documents.catalogue import Catalogue
    from ..privacy.gate import Gate
    from ..privacy.minimums import LOWEST
    from .from_registers import registered
    from .indicator_again import read_baseline
    from .indicator_counts import IndicatorCounts
    from .indicator_rows import PanelRows
    from .prepared import Prepared
    from .survey_answers import survey_answers
    from .traffic_light import goals_of

    shown: Any = level or defaults.get("level", "committee")
    gate = Gate(shown, minimums=defaults.get("minimums", LOWEST))
    held = registered(defaults.get("registers"), shown)
    asked = None
    if microdata := defaults.get("survey"):
        asked = survey_answers(microdata, defaults.get("survey_profile"))
    baseline, told = read_baseline(defaults.get("baseline"), gate)
    progress(0.6, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    prepared = Prepared(subject, None, gate)
    rows = PanelRows(
        sheets,
        IndicatorCounts(prepared, gate, period, periods),
        asked,
        goals_of(held, baseline.begun if baseline else None),
        thresholds,
        held,
        Catalogue.load(language or defaults.get("language", "es")),
        baseline,
        caveats=told,
    ).made()
    roles = tuple(dict.fromkeys(subject.roles.values()))
    hashes = {
        "incidents": fingerprint(subject.incidents, roles),
        "areas": fingerprint(subject.areas, roles),
    }
    return _result(rows, gate, hashes, prepared, asked)


def _result(
    rows: PanelRows, gate: Any, hashes: dict[str, str], prepared: Any, asked: Any
) -> IndicatorPanel:
    import pandas as pd

    from .traffic_light import LIGHTS

    columns = [column.name for column in PANEL_COLUMNS]
    panel = pd.DataFrame(rows.panel, columns=columns)
    panel["analysis"] = NAME
    panel["data_hash"] = hashes["incidents"]
    panel["shown_to"] = gate.level
    for name in ("value", "low", "high", "previous", "baseline", "target", "achieved"):
        panel[name] = panel[name].astype(float)
    panel["target_year"] = panel["target_year"].astype("Int64")
    lights = list(rows.lights.values())
    return IndicatorPanel(
        panel=panel,
        missing=pd.DataFrame(rows.missing, columns=["code", "name", "level", "axis", "reason"]),
        summary={
            "indicators": rows.indicators,
            "computed": len(set(panel["code"])),
            "missing": len(rows.missing),
            "withheld": rows.withheld,
            **{light: lights.count(light) for light in LIGHTS},
            "level": gate.level,
            "first_period": rows.periods[0] if rows.periods else None,
            "last_period": rows.periods[-1] if rows.periods else None,
            "rule": rows.rule,
            "incidents_hash": hashes["incidents"],
            "areas_hash": hashes["areas"],
        },
        caveats=distinct(
            [
                *prepared.caveats,
                caveat("reported_only"),
                *(asked.caveats if asked is not None else ()),
                *gate.caveats(),
                *rows.caveats,
            ]
        ),
    )
