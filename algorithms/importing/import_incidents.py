"""Import incidents from a file in any state: read, clean, classify, place, and account for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import AreaId, AreaName, DataFrame, PointTable, Progress
from .parameters import (
    AcceptGuessesChoice,
    AgreementChoice,
    AreaRole,
    CategoryRole,
    CountingUnitChoice,
    CountRole,
    CountryChoice,
    CrsChoice,
    DateRole,
    DateToRole,
    DayOrderChoice,
    DecimalChoice,
    DelimiterChoice,
    EncodingChoice,
    HeaderRowChoice,
    IdentifiersChoice,
    IncidentFile,
    IncidentIdRole,
    KeepChoice,
    LatestDayChoice,
    MarginChoice,
    MechanismRole,
    MendChoice,
    NonCrimesChoice,
    PlaceTypeRole,
    PrecisionRole,
    ProfileName,
    RelationshipRole,
    RepeatsChoice,
    RequireDateChoice,
    RequirePositionChoice,
    SheetChoice,
    SourceRole,
    StatedPrecisionChoice,
    StudyAreas,
    TaxonomyChoice,
    TimeRole,
    VictimAgeRole,
    VictimSexRole,
    WhereChoice,
    XRole,
    YRole,
)

INCIDENT_COLUMNS = (
    Column("incident_id", "text", QT_TRANSLATE_NOOP("convivencia", "Identifier")),
    Column("occurred_at", "date", QT_TRANSLATE_NOOP("convivencia", "Occurred at")),
    Column("occurred_until", "date", QT_TRANSLATE_NOOP("convivencia", "Occurred until")),
    Column("date_precision", "text", QT_TRANSLATE_NOOP("convivencia", "Precision of the date")),
    Column("category", "text", QT_TRANSLATE_NOOP("convivencia", "Category")),
    Column("iccs", "text", QT_TRANSLATE_NOOP("convivencia", "Code (ICCS)")),
    Column("axis", "text", QT_TRANSLATE_NOOP("convivencia", "Axis")),
    Column("protected", "flag", QT_TRANSLATE_NOOP("convivencia", "Protected category")),
    Column("counting_unit", "text", QT_TRANSLATE_NOOP("convivencia", "Counting unit")),
    Column("victim_sex", "text", QT_TRANSLATE_NOOP("convivencia", "Sex of the victim")),
    Column("victim_age", "integer", QT_TRANSLATE_NOOP("convivencia", "Age of the victim")),
    Column(
        "relationship",
        "text",
        QT_TRANSLATE_NOOP("convivencia", "Relationship of victim and offender"),
    ),
    Column("mechanism", "text", QT_TRANSLATE_NOOP("convivencia", "Mechanism or weapon")),
    Column("place_type", "text", QT_TRANSLATE_NOOP("convivencia", "Kind of place")),
    Column("source", "text", QT_TRANSLATE_NOOP("convivencia", "Source of the record")),
    Column(
        "position_precision", "text", QT_TRANSLATE_NOOP("convivencia", "Precision of the position")
    ),
    Column(
        "source_row", "integer", QT_TRANSLATE_NOOP("convivencia", "Row of the source"), decimals=0
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedIncidents(Result):
    """Clean incidents, what was set aside, and the report."""

    SUMMARY: ClassVar = (
        Column("rows_read", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows read")),
        Column("rows_used", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows used")),
        Column("rows_set_aside", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows set aside")),
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents")),
        Column("events", "integer", QT_TRANSLATE_NOOP("convivencia", "Events counted")),
        Column(
            "with_position",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Incidents with a position"),
        ),
        Column(
            "positions_set_aside",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Positions set aside"),
        ),
        Column("with_date", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents with a date")),
        Column(
            "with_identifier",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Rows with an identifier"),
        ),
    )
    incidents: PointTable = part(
        QT_TRANSLATE_NOOP("convivencia", "Incidents"),
        "points",
        *INCIDENT_COLUMNS,
        style="incidents",
        main=True,
    )
    set_aside: PointTable = part(
        QT_TRANSLATE_NOOP("convivencia", "Set aside"),
        "points",
        Column(
            "source_row",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Row of the source"),
            decimals=0,
        ),
        Column("set_aside", "text", QT_TRANSLATE_NOOP("convivencia", "What was set aside")),
        Column("reason", "text", QT_TRANSLATE_NOOP("convivencia", "Reason")),
        Column("detail", "text", QT_TRANSLATE_NOOP("convivencia", "Detail")),
        style="set_aside",
    )
    report: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Report of the import"),
        "table",
        Column("topic", "text", QT_TRANSLATE_NOOP("convivencia", "Topic")),
        Column("finding", "text", QT_TRANSLATE_NOOP("convivencia", "Finding")),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows"), decimals=0),
        Column("share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of the rows"), decimals=3),
        Column("text", "text", QT_TRANSLATE_NOOP("convivencia", "In words"), words=True),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Import incidents"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Reads a table of incidents as it arrives and returns clean incidents: dates and hours "
        "read, positions audited and mended, repeats found, offences classified, personal columns "
        "dropped. Every row is used or set aside with its reason and its number in the file; the "
        "report says what was found. Tell which column is what by a profile or by name.",
    ),
    reference="Ratcliffe (2004)",
)
def import_incidents(
    file: IncidentFile,
    profile: ProfileName = None,
    areas: StudyAreas = None,
    *,
    incident_id: IncidentIdRole = None,
    date: DateRole = None,
    time: TimeRole = None,
    date_to: DateToRole = None,
    category: CategoryRole = None,
    x: XRole = None,
    y: YRole = None,
    crs: CrsChoice = None,
    area: AreaRole = None,
    precision: PrecisionRole = None,
    stated_precision: StatedPrecisionChoice = "as_profile",
    victim_sex: VictimSexRole = None,
    victim_age: VictimAgeRole = None,
    relationship: RelationshipRole = None,
    mechanism: MechanismRole = None,
    place_type: PlaceTypeRole = None,
    source: SourceRole = None,
    count: CountRole = None,
    counting_unit: CountingUnitChoice = "as_profile",
    agreement: AgreementChoice = None,
    keep: KeepChoice = (),
    where: WhereChoice = (),
    accept_guesses: AcceptGuessesChoice = False,
    identifiers: IdentifiersChoice = "pseudonym",
    repeats: RepeatsChoice = "set_aside",
    non_crimes: NonCrimesChoice = "keep",
    mend: MendChoice = True,
    margin: MarginChoice = 500.0,
    require_position: RequirePositionChoice = False,
    require_date: RequireDateChoice = False,
    day_order: DayOrderChoice = "detect",
    latest_day: LatestDayChoice = None,
    encoding: EncodingChoice = None,
    delimiter: DelimiterChoice = None,
    header_row: HeaderRowChoice = None,
    sheet: SheetChoice = None,
    decimal: DecimalChoice = "detect",
    taxonomy: TaxonomyChoice = None,
    country: CountryChoice = None,
    area_id: AreaId = None,
    area_name: AreaName = None,
    progress: Progress = silent,
) -> ImportedIncidents:
    """Read, clean, classify and place incidents, and account for every row.

    Rows are used or set aside whole; of rows that stay, a position or a date that means nothing is
    set aside alone, so that an event without a place still counts in time. Positions are mended
    only when the mended one lies in the study. What weakens results travels with the incidents.
    """
    import numpy as np

    from .cleaning import Choices, cleaned
    from .placing import study_of
    from .requests import NO_ROLES, requested

    progress(0.0, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    raw, named, _ = requested(
        file,
        profile,
        {
            "id": incident_id, "date": date, "time": time, "date_to": date_to,
            "category": category, "x": x, "y": y, "area": area, "precision": precision,
            "victim_sex": victim_sex, "victim_age": victim_age, "relationship": relationship,
            "mechanism": mechanism, "place_type": place_type, "source": source, "count": count,
        },
        crs=crs, counting_unit=counting_unit, keep=keep, where=where, day_order=day_order,
        stated_precision=stated_precision,
        encoding=encoding, delimiter=delimiter, header_row=header_row, sheet=sheet,
        decimal=decimal, accept_guesses=accept_guesses,
    )  # fmt: skip
    if not named.columns and raw.x is None:
        raise InputError(NO_ROLES, layer=raw.title)
    if agreement:
        named = replace(named, agreement=agreement)
    today = np.datetime64(latest_day) if latest_day else np.datetime64("today")
    choices = Choices(
        today,
        pseudonyms=identifiers == "pseudonym",
        drop_repeats=repeats == "set_aside",
        drop_non_crimes=non_crimes == "set_aside",
        mend=mend,
        margin=margin,
        need_position=require_position,
        need_date=require_date,
        taxonomy=taxonomy,
        country=country,
    )
    study = None if areas is None else study_of(areas, area_id, area_name)
    done = cleaned(raw, named, choices, study, part_of(progress, 0.2, 1.0))
    return ImportedIncidents(
        incidents=done.incidents,
        set_aside=done.set_aside,
        report=done.findings.table(),
        summary=dict(done.account),
        caveats=(*(study.table.caveats if study is not None else ()), *done.caveats),
    )
