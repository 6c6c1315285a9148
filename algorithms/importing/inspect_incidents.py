"""Look at a table of incidents before importing it: columns, proposed roles, what would happen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import AreaId, AreaName, DataFrame, Param, Progress, Role
from .parameters import (
    AreaRole,
    CategoryRole,
    CountingUnitChoice,
    CountRole,
    CrsChoice,
    DateRole,
    DateToRole,
    DayOrderChoice,
    DecimalChoice,
    DelimiterChoice,
    EncodingChoice,
    HeaderRowChoice,
    IncidentFile,
    IncidentIdRole,
    KeepChoice,
    MechanismRole,
    PlaceTypeRole,
    PrecisionRole,
    ProfileName,
    RelationshipRole,
    SheetChoice,
    SourceRole,
    StatedPrecisionChoice,
    StudyAreas,
    TimeRole,
    VictimAgeRole,
    VictimSexRole,
    WhereChoice,
    XRole,
    YRole,
)

if TYPE_CHECKING:
    from ..intake.raw_table import RawTable
    from .profile import Profile
    from .proposals import Proposal

FEWEST_ROLES = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectedIncidents(Result):
    """The columns of a table with their proposed roles, and what an import would do."""

    SUMMARY: ClassVar = (
        Column("rows", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows in the file")),
        Column("rows_tried", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows tried")),
        Column("profile", "text", QT_TRANSLATE_NOOP("convivencia", "Profile that fits")),
        Column("crs", "text", QT_TRANSLATE_NOOP("convivencia", "Coordinate system")),
        Column("problem", "text", QT_TRANSLATE_NOOP("convivencia", "What is missing")),
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents")),
        Column("rows_set_aside", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows set aside")),
        Column(
            "positions_set_aside",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Positions set aside"),
        ),
    )
    columns: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Columns and proposed roles"),
        "table",
        Column("column", "text", QT_TRANSLATE_NOOP("convivencia", "Column")),
        Column("role", "text", QT_TRANSLATE_NOOP("convivencia", "Proposed role")),
        Column("score", "float", QT_TRANSLATE_NOOP("convivencia", "How sure")),
        Column("personal", "text", QT_TRANSLATE_NOOP("convivencia", "Personal data")),
        Column("filled", "float", QT_TRANSLATE_NOOP("convivencia", "Share with a value")),
        Column("distinct", "integer", QT_TRANSLATE_NOOP("convivencia", "Different values")),
        Column("examples", "text", QT_TRANSLATE_NOOP("convivencia", "Examples")),
        Column("used", "flag", QT_TRANSLATE_NOOP("convivencia", "Tried with this role")),
        main=True,
    )
    report: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "What an import would report"),
        "table",
        Column("topic", "text", QT_TRANSLATE_NOOP("convivencia", "Topic")),
        Column("finding", "text", QT_TRANSLATE_NOOP("convivencia", "Finding")),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows"), decimals=0),
        Column("share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of the rows"), decimals=3),
        Column("text", "text", QT_TRANSLATE_NOOP("convivencia", "In words"), words=True),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Look at a table of incidents"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Shows the columns of a table with examples, proposes which column is what, names columns "
        "with personal data, and tries an import on some of the rows. Nothing is imported; the "
        "proposal can be saved as a profile to correct and use again.",
    ),
)
def inspect_incidents(
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
    keep: KeepChoice = (),
    where: WhereChoice = (),
    day_order: DayOrderChoice = "detect",
    encoding: EncodingChoice = None,
    delimiter: DelimiterChoice = None,
    header_row: HeaderRowChoice = None,
    sheet: SheetChoice = None,
    decimal: DecimalChoice = "detect",
    rows: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Rows to try"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Taken at even steps from the whole file; repeats need all rows."
            ),
            minimum=100,
            maximum=10_000_000,
            advanced=True,
        ),
    ] = 20_000,
    propose: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Try the proposed roles"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Fill the roles that were not named from the proposal; otherwise they stay empty.",
            ),
            advanced=True,
        ),
    ] = True,
    save_profile: Annotated[
        str | None,
        Role("file", extensions=("toml",), written=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Save as profile"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A .toml file to be written, to correct and use again."
            ),
            advanced=True,
        ),
    ] = None,
    area_id: AreaId = None,
    area_name: AreaName = None,
    progress: Progress = silent,
) -> InspectedIncidents:
    """Show the columns of a table, propose their roles, and try an import on some of its rows."""
    from .profile import write_profile
    from .proposals import proposal_for
    from .requests import requested

    progress(0.0, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    raw, named, proposal = requested(
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
        decimal=decimal, accept_guesses=propose and profile is None,
    )  # fmt: skip
    progress(0.4, QT_TRANSLATE_NOOP("convivencia", "Looking at the columns"))
    proposal = proposal or proposal_for(raw)
    tried = _some(raw, rows)
    report, account, problem = _trial(
        tried, named, areas, area_id, area_name, part_of(progress, 0.5, 1.0)
    )
    if save_profile is not None:
        write_profile(Path(save_profile), replace(named, title=named.title or raw.title))
    return InspectedIncidents(
        columns=_columns(raw, named, proposal),
        report=report,
        summary={
            "rows": raw.rows_read,
            "rows_tried": tried.rows_read,
            "profile": proposal.known,
            "crs": named.crs or proposal.crs or "",
            "roles": dict(named.columns),
            "personal": [item.column for item in proposal.personal],
            "problem": "" if problem is None else str(problem),
            # for those who say it in another language
            "problem_said": None
            if problem is None
            else {"template": problem.template, "facts": dict(problem.facts)},
            **{
                name: account.get(name)
                for name in ("incidents", "rows_set_aside", "positions_set_aside")
            },
        },
    )


def _some(raw: RawTable, rows: int) -> RawTable:
    """Return at most so many rows, at even steps; counted layouts need their neighbours."""
    import numpy as np

    if len(raw) <= rows:
        return raw
    at = np.linspace(0, len(raw) - 1, rows).round().astype(int)
    return replace(raw.taking(at), bad_rows=raw.bad_rows[: rows // 10])


def _trial(
    raw: RawTable,
    profile: Profile,
    areas: Any,
    area_id: str | None,
    area_name: str | None,
    progress: Progress,
) -> tuple[Any, dict[str, int], InputError | None]:
    """Try an import; what stops it is what the user still has to say."""
    import numpy as np

    from .cleaning import Choices, cleaned
    from .findings import Findings
    from .notes import note_source
    from .placing import study_of

    study = None if areas is None else study_of(areas, area_id, area_name)
    try:
        if not profile.columns and raw.x is None:
            raise InputError(NOTHING_NAMED)
        done = cleaned(
            raw, profile, Choices(np.datetime64("today"), pseudonyms=False), study, progress
        )
    except InputError as error:
        findings = Findings(raw.rows_read)
        note_source(raw, findings)
        return findings.table(), {}, error
    return done.findings.table(), dict(done.account), None


NOTHING_NAMED = QT_TRANSLATE_NOOP("convivencia", "No column has a role yet.")


def _columns(raw: RawTable, profile: Profile, proposal: Proposal) -> Any:
    import pandas as pd

    chosen = {name: role for role, name in profile.columns.items()}
    guesses = {guess.column: guess for guess in proposal.guesses}
    personal = {item.column: item.kind for item in proposal.personal}
    names = [str(name) for name in raw.frame.columns]
    looks = proposal.looks
    return pd.DataFrame(
        {
            "column": names,
            "role": [
                chosen.get(name) or (guesses[name].role if name in guesses else "")
                for name in names
            ],
            "score": [
                1.0 if name in chosen else guesses[name].score if name in guesses else None
                for name in names
            ],
            "personal": [personal.get(name, "") for name in names],
            "filled": [looks[name].filled for name in names],
            "distinct": [looks[name].distinct for name in names],
            # what stands in personal columns is shown to nobody
            "examples": [
                "" if name in personal else " · ".join(looks[name].examples) for name in names
            ],
            "used": [name in chosen for name in names],
        }
    )
