"""Audit a register of incidents: a scorecard of what the data can and cannot carry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    AreaId,
    CategoryColumn,
    DataFrame,
    Incidents,
    OptionalDate,
    Param,
    PointTable,
    Progress,
    Role,
    TimeColumn,
)
from .parameters import StudyAreas

if TYPE_CHECKING:
    from ..intake.dates import Moments
    from ..intake.points import Points

CLEAN = {
    "id": "incident_id",
    "category": "category",
    "victim_sex": "victim_sex",
    "victim_age": "victim_age",
    "mechanism": "mechanism",
    "place_type": "place_type",
    "position_precision": "position_precision",
    "counting_unit": "counting_unit",
    "iccs": "iccs",
}
"""The columns of clean incidents, used where none is named."""

SAID = (
    ("not_assessed", QT_TRANSLATE_NOOP("convivencia", "Not assessed")),
    ("yes", QT_TRANSLATE_NOOP("convivencia", "Yes")),
    ("no", QT_TRANSLATE_NOOP("convivencia", "No")),
)
Said = Annotated[Literal["not_assessed", "yes", "no"], Role("choice", choices=SAID)]
NAME_OR_CLEAN = QT_TRANSLATE_NOOP(
    "convivencia", "Not needed for clean incidents, whose columns are known."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditedIncidents(Result):
    """The scorecard, and the score by month."""

    SUMMARY: ClassVar = (
        Column("score", "float", QT_TRANSLATE_NOOP("convivencia", "Score (0 to 100)"), decimals=0),
        Column("weakest", "text", QT_TRANSLATE_NOOP("convivencia", "Weakest dimension")),
        Column("criteria", "integer", QT_TRANSLATE_NOOP("convivencia", "Criteria assessed")),
        Column("reached", "integer", QT_TRANSLATE_NOOP("convivencia", "Thresholds reached")),
        Column("located", "float", QT_TRANSLATE_NOOP("convivencia", "Share with a position")),
        Column("trend", "float", QT_TRANSLATE_NOOP("convivencia", "Change of the score in a year")),
    )
    scorecard: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Scorecard of the data"),
        "table",
        Column("dimension", "text", QT_TRANSLATE_NOOP("convivencia", "Dimension")),
        Column("criterion", "text", QT_TRANSLATE_NOOP("convivencia", "Criterion")),
        Column(
            "description", "text", QT_TRANSLATE_NOOP("convivencia", "What is asked"), words=True
        ),
        Column("value", "float", QT_TRANSLATE_NOOP("convivencia", "Value"), decimals=3),
        Column("threshold", "float", QT_TRANSLATE_NOOP("convivencia", "Threshold")),
        Column("unit", "text", QT_TRANSLATE_NOOP("convivencia", "Unit")),
        Column("points", "float", QT_TRANSLATE_NOOP("convivencia", "Points"), decimals=0),
        main=True,
    )
    months: DataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Score by month"),
        "table",
        Column("month", "date", QT_TRANSLATE_NOOP("convivencia", "Month")),
        Column("events", "integer", QT_TRANSLATE_NOOP("convivencia", "Events"), decimals=0),
        Column("score", "float", QT_TRANSLATE_NOOP("convivencia", "Score (0 to 100)"), decimals=0),
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Audit incidents"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Gives a register points from 0 to 100 by dimension: concept, completeness, validity, "
        "uniqueness, timeliness, position, agreement with a second source and transparency, and "
        "follows the score month by month. Below 85 % of located events maps are exploratory.",
    ),
    reference="Protocolo de Bogotá (2015); Ratcliffe (2004)",
)
def audit_incidents(
    incidents: Annotated[Incidents, Role("layer", geometry=("point", "none"), whole=True)],
    areas: StudyAreas = None,
    *,
    date: OptionalDate = None,
    time: TimeColumn = None,
    category: CategoryColumn = None,
    victim_sex: Annotated[
        str | None,
        Role("column", parent="incidents"),
        Param(QT_TRANSLATE_NOOP("convivencia", "Sex of the victim"), NAME_OR_CLEAN, advanced=True),
    ] = None,
    victim_age: Annotated[
        str | None,
        Role("column", parent="incidents"),
        Param(QT_TRANSLATE_NOOP("convivencia", "Age of the victim"), NAME_OR_CLEAN, advanced=True),
    ] = None,
    mechanism: Annotated[
        str | None,
        Role("column", parent="incidents"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Mechanism or weapon"), NAME_OR_CLEAN, advanced=True
        ),
    ] = None,
    place_type: Annotated[
        str | None,
        Role("column", parent="incidents"),
        Param(QT_TRANSLATE_NOOP("convivencia", "Kind of place"), NAME_OR_CLEAN, advanced=True),
    ] = None,
    incident_id: Annotated[
        str | None,
        Role("column", parent="incidents"),
        Param(QT_TRANSLATE_NOOP("convivencia", "Identifier"), NAME_OR_CLEAN, advanced=True),
    ] = None,
    set_aside: Annotated[
        PointTable | None,
        Role("layer", geometry=("point", "none"), whole=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Set aside at import"),
            QT_TRANSLATE_NOOP("convivencia", "What “Import incidents” set aside, to count it too."),
            advanced=True,
        ),
    ] = None,
    other: Annotated[
        PointTable | None,
        Role("layer", geometry=("point", "none")),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Second source"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The same events as another institution records them, to compare."
            ),
            advanced=True,
        ),
    ] = None,
    other_date: Annotated[
        str | None,
        Role("column", parent="other", column_type="date"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Date in the second source"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Not needed when the column has the same name as in the first source.",
            ),
            advanced=True,
        ),
    ] = None,
    released: Annotated[
        str | None,
        Role("date"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Day of publication"),
            QT_TRANSLATE_NOOP("convivencia", "To tell how timely the data are."),
            advanced=True,
        ),
    ] = None,
    definition: Annotated[
        Said,
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Definitions are written down"),
            QT_TRANSLATE_NOOP("convivencia", "What counts as what, and what one row is."),
            advanced=True,
        ),
    ] = "not_assessed",
    validated: Annotated[
        Said,
        Param(
            QT_TRANSLATE_NOOP(
                "convivencia", "Institutions validate the data together each quarter"
            ),
            QT_TRANSLATE_NOOP("convivencia", "Police, health, prosecution, case by case."),
            advanced=True,
        ),
    ] = "not_assessed",
    published: Annotated[
        Said,
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Metadata and method are public"),
            QT_TRANSLATE_NOOP("convivencia", "So that others can check the numbers."),
            advanced=True,
        ),
    ] = "not_assessed",
    latest_day: Annotated[
        str | None,
        Role("date"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Latest possible day"),
            QT_TRANSLATE_NOOP("convivencia", "Later dates are in the future; today when empty."),
            advanced=True,
        ),
    ] = None,
    area_id: AreaId = None,
    progress: Progress = silent,
) -> AuditedIncidents:
    """Give a register points by dimension, and follow them by month.

    Each criterion gives all points at its threshold and none at its worst value, evenly between;
    a dimension is the mean of its criteria, the score the mean of the dimensions assessed. What
    cannot be assessed gives and takes nothing.
    """
    import numpy as np

    from ..intake.columns import require_column
    from ..intake.dates import read_moments
    from ..intake.incidents import select_incidents
    from .assessment import Register, assessed

    progress(0.05, QT_TRANSLATE_NOOP("convivencia", "Reading dates"))
    chosen = select_incidents(incidents)
    points, title = chosen.points, chosen.title
    named = {
        "id": incident_id, "category": category, "victim_sex": victim_sex,
        "victim_age": victim_age, "mechanism": mechanism, "place_type": place_type,
    }  # fmt: skip
    for column in named.values():
        if column is not None:
            require_column(points.attributes, column, title)
    columns = {
        role: named.get(role) or default
        for role, default in CLEAN.items()
        if named.get(role) or default in points.columns
    }
    when = date or ("occurred_at" if "occurred_at" in points.columns else None)
    moments = None
    if when is not None and points.attributes[when].notna().any():
        moments = read_moments(points.attributes, when, time, title)
        if when == "occurred_at" and "date_precision" in points.columns:
            moments = _as_imported(moments, points)
    today = np.datetime64(latest_day) if latest_day else np.datetime64("today")
    progress(0.4, QT_TRANSLATE_NOOP("convivencia", "Comparing rows"))
    second = None
    if other is not None:
        second = _days(other, other_date or when)
    said = {"definition": definition, "validated": validated, "published": published}
    result = assessed(
        Register(points, moments, columns, today),
        inside=_inside(points, areas, area_id),
        aside=None if set_aside is None else _rows_aside(set_aside, len(points)),
        other=second,
        released=None if released is None else np.datetime64(released),
        declared={name: value == "yes" for name, value in said.items() if value != "not_assessed"},
    )
    card = result.scorecard
    table = card.table()
    return AuditedIncidents(
        scorecard=table,
        months=result.months,
        summary={
            "score": card.score,
            "weakest": card.weakest,
            "criteria": int(table["points"].notna().sum()),
            "reached": int((table["points"] >= 100).sum()),
            "located": card.values["located"],
            "trend": _trend(result.months),
            "dimensions": dict(card.by_dimension),
        },
        caveats=(*(moments.caveats if moments is not None else ()), *result.caveats),
    )


def _as_imported(moments: Moments, points: Points) -> Moments:
    """Take from clean incidents which hours are known; the import found it out."""
    known = points.attributes["date_precision"].isin(("exact", "range")).to_numpy()
    has_hours = bool(known.any())
    return replace(moments, hour_known=known, has_hours=has_hours, hour_caveats=())


def _days(layer: Any, column: str | None) -> Any:
    from ..core.errors import InputError
    from ..intake.dates import read_moments
    from ..intake.points import as_points

    points = as_points(layer)
    if column is None:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "Name the date column."))
    title = str(points.attrs.get("title", "other"))
    return read_moments(points.attributes, column, None, title).at.astype("datetime64[D]")


def _inside(points: Points, areas: Any, area_id: str | None) -> float | None:
    """Return the share of the positions that lie in an area."""
    import numpy as np

    from ..intake.incidents import usable
    from .placing import placed, study_of

    located = usable(points)
    if areas is None or not located.any():
        return None
    found = placed(points, study_of(areas, area_id, None), 0.0)
    return float((found.area >= 0)[located].sum() / np.count_nonzero(located))


def _rows_aside(set_aside: Any, rows: int) -> float:
    from ..intake.points import as_points

    table = as_points(set_aside).attributes
    gone = table["source_row"][table["set_aside"] == "row"] if "set_aside" in table else table.index
    count = int(gone.nunique())
    return count / max(1, count + rows)


def _trend(months: Any) -> float | None:
    """Return the change of the score in a year, by a line through the months (Theil and Sen)."""
    import numpy as np
    from scipy.stats import theilslopes

    if months is None:
        return None
    scores = months["score"].to_numpy(dtype=float, na_value=np.nan)
    good = np.isfinite(scores)
    if good.sum() < 6:
        return None
    when = months["month"].to_numpy().astype("datetime64[M]").astype(np.int64)
    return float(12 * theilslopes(scores[good], when[good])[0])
