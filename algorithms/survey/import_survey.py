"""Import a survey: its columns and codes become clean microdata, and all that was done is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import caveat
from ..core.declare import SURVEYS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import DataFrame, Param, Progress, Role, Table
from .parameters import PROFILE_HELP, PROFILE_LABEL

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..intake.raw_table import RawTable
    from .survey_profile import SurveyProfile
    from .survey_report import SurveyReport
else:
    np = LazyPackage("numpy")

DESIGN_COLUMNS = (
    Column("weight", "float", QT_TRANSLATE_NOOP("convivencia", "Weight"), optional=True),
    Column("stratum", "text", QT_TRANSLATE_NOOP("convivencia", "Stratum"), optional=True),
    Column("psu", "text", QT_TRANSLATE_NOOP("convivencia", "Sampling unit"), optional=True),
    Column("area_id", "text", QT_TRANSLATE_NOOP("convivencia", "Area identifier"), optional=True),
    Column("sex", "text", QT_TRANSLATE_NOOP("convivencia", "Sex"), optional=True),
    Column("age", "float", QT_TRANSLATE_NOOP("convivencia", "Age"), decimals=0, optional=True),
    Column("age_group", "text", QT_TRANSLATE_NOOP("convivencia", "Age group"), optional=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedSurvey(Result):
    """Clean microdata and the report."""

    SUMMARY: ClassVar = (
        Column("rows_read", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows read")),
        Column("respondents", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows kept")),
        Column("questions", "integer", QT_TRANSLATE_NOOP("convivencia", "Questions")),
        Column(
            "not_understood",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Answers not understood"),
        ),
        Column("personal", "integer", QT_TRANSLATE_NOOP("convivencia", "Personal columns dropped")),
    )
    microdata: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Survey microdata"),
        "table",
        Column(
            "source_row", "integer", QT_TRANSLATE_NOOP("convivencia", "Row of the source"), "", 0
        ),
        *DESIGN_COLUMNS,
        main=True,
    )
    report: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Report of the import"),
        "table",
        Column("finding", "text", QT_TRANSLATE_NOOP("convivencia", "Finding")),
        Column("column", "text", QT_TRANSLATE_NOOP("convivencia", "Column of the file")),
        Column("question", "text", QT_TRANSLATE_NOOP("convivencia", "Question")),
        Column("value", "text", QT_TRANSLATE_NOOP("convivencia", "As written")),
        Column("became", "text", QT_TRANSLATE_NOOP("convivencia", "Became")),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows"), decimals=0),
        Column("text", "text", QT_TRANSLATE_NOOP("convivencia", "In words"), words=True),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Import a survey"),
    group=SURVEYS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Makes clean microdata of a survey's file, ready for survey estimates: a profile says "
        "which column is which question and what its codes mean. Codes for no answer are left "
        "empty, personal columns dropped, and the report lists every code and what became of it.",
    ),
    reference="UNODC & UNECE (2010)",
)
def import_survey(
    file: Annotated[
        str | None,
        Role("file"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "File of the survey"),
            QT_TRANSLATE_NOOP(
                "convivencia", "CSV or other text, a workbook, a table of a GeoPackage or Parquet."
            ),
        ),
    ] = None,
    profile: Annotated[
        str | None,
        Role("text", path=True),
        Param(
            PROFILE_LABEL,
            PROFILE_HELP,
        ),
    ] = None,
    table: Annotated[
        Table | None,
        Role("layer", geometry=("none",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Or a table"),
            QT_TRANSLATE_NOOP("convivencia", "A table that is already open, instead of a file."),
        ),
    ] = None,
    *,
    columns: Annotated[
        tuple[str, ...],
        Role("text", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Columns by hand"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Pairs such as victim_robbery=P12, added to the profile; separated by commas.",
            ),
            advanced=True,
        ),
    ] = (),
    keep: Annotated[
        tuple[str, ...],
        Role("text", several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Further columns"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Columns of the file to keep as they are, separated by commas."
            ),
            advanced=True,
        ),
    ] = (),
    progress: Progress = silent,
) -> ImportedSurvey:
    """Read a survey's table by a profile; the input is unchanged and every row is kept or counted.

    A value has the meaning that the profile gives it, else it is a mark for no answer, else it is
    read as the question's kind asks. What has no meaning is left empty and reported, never guessed.
    Who was not asked a question has no answer to it, not a no.
    """
    from .survey_profile import SurveyProfile, read_survey_profile
    from .survey_report import SurveyReport

    progress(0.0, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    named = SurveyProfile() if profile is None else read_survey_profile(profile)
    named = named.with_columns(columns)
    if not named.columns:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Say which column is which question: choose a profile, or give pairs such as "
                "victim_robbery=P12.",
            )
        )
    raw = _raw(file, table, named)
    report = SurveyReport()
    report.add("bad_rows", len(raw.bad_rows))
    progress(0.3, QT_TRANSLATE_NOOP("convivencia", "Looking for personal data"))
    kept = tuple(dict.fromkeys((*named.keep, *keep)))
    frame, personal = _without_personal(raw, named, kept, report)
    rows = _rows(frame, named, raw.title, report)
    frame = frame.loc[rows].reset_index(drop=True)
    progress(0.5, QT_TRANSLATE_NOOP("convivencia", "Reading answers"))
    clean = _clean(frame, named, raw.title, report)
    clean.insert(0, "source_row", raw.source_row[rows])
    for name in kept:
        clean[name if name not in clean.columns else f"{name}_input"] = frame[name].to_numpy()
    clean.attrs["title"] = named.title or raw.title
    _others(frame, named, kept, report)
    unknown = report.total("not_understood")
    return ImportedSurvey(
        microdata=clean,
        report=report.table(),
        caveats=(caveat("answers_not_understood", count=unknown),) if unknown else (),
        summary={
            "rows_read": raw.rows_read,
            "respondents": len(clean),
            "questions": sum(name in named.columns for name in clean.columns),
            "not_understood": unknown,
            "personal": personal,
            "unit": named.unit,
        },
    )


def _raw(file: str | None, table: Any, profile: SurveyProfile) -> RawTable:
    """Return the file or the table with every value as text."""
    from ..intake.points import as_points
    from ..intake.raw_sources import as_text_column, read_raw
    from ..intake.raw_table import RawTable

    if (file is None) == (table is None):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Give either the file of the survey or a table.")
        )
    if file is not None:
        raw = read_raw(file, profile.reading)
    else:
        title = str((getattr(table, "attrs", None) or {}).get("title", "table"))
        attributes = as_points(table).attributes
        text = attributes.apply(as_text_column).reset_index(drop=True)
        raw = RawTable(text, np.arange(1, len(text) + 1, dtype=np.int64), title, {})
    if len(raw) == 0:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "“{layer}” is empty."), layer=raw.title)
    return raw


def _without_personal(
    raw: RawTable, profile: SurveyProfile, kept: tuple[str, ...], report: SurveyReport
) -> tuple[pd.DataFrame, int]:
    """Drop columns of personal data; one that the profile uses is refused.

    Raises
    ------
    InputError
        When the profile makes a question of personal data, or wants to keep it.
    """
    from ..privacy.personal_tables import KIND_LABELS, personal_of

    used = {name for source in profile.columns.values() for name in source} | set(kept)
    gone = []
    for item in personal_of(raw.frame):
        kind = KIND_LABELS[item.kind]
        if item.column in profile.not_personal:
            report.add("declared_not_personal", None, column=item.column, kind=kind)
            continue
        if item.column in used:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The column “{column}” of “{layer}” holds {kind} and cannot be used or kept. "
                    "If that is a mistake, name it under not_personal in the profile.",
                ),
                column=item.column,
                layer=raw.title,
                kind=kind,
            )
        report.add("personal", None, column=item.column, kind=kind)
        gone.append(item.column)
    return raw.frame.drop(columns=gone), len(gone)


def _rows(frame: pd.DataFrame, profile: SurveyProfile, title: str, report: SurveyReport) -> Any:
    """Tell which rows the profile asks for."""
    from ..intake.columns import require_column
    from .recoding import code_of

    rows = np.ones(len(frame), dtype=bool)
    for name, values in profile.where.items():
        require_column(frame, name, title)
        wanted = {code_of(value) for value in values}
        fits = frame[name].map(lambda value, w=wanted: value == value and code_of(str(value)) in w)
        report.add("other_rows", int((rows & ~fits.to_numpy(bool)).sum()), column=name)
        rows &= fits.to_numpy(bool)
    return rows


def _clean(
    frame: pd.DataFrame, profile: SurveyProfile, title: str, report: SurveyReport
) -> pd.DataFrame:
    """Return the answers, one column for each question that the file has."""
    import pandas as pd

    from ..intake.columns import no_column
    from .recoding import age_groups, recoded, unasked_left_out
    from .schema import survey_schema

    found: dict[str, Any] = {}
    for name, question in survey_schema().items():
        source = profile.columns.get(name)
        if source is None:
            continue
        absent = [one for one in source if one not in frame.columns]
        if absent:
            report.add("absent", None, column=", ".join(absent), question=name)
            continue
        written = frame[source[0]]
        for other in source[1:]:
            written = written.str.strip().str.cat(frame[other].str.strip())
        found[name] = recoded(written, " + ".join(source), question, profile, report)
        if question.asked_of in found:
            found[name] = unasked_left_out(found[name], found[question.asked_of], question, report)
        if name == "age":
            found["age_group"] = age_groups(found["age"])
    if not found:
        wanted = next(iter(profile.columns.values()))[0]
        raise no_column([str(one) for one in frame.columns], wanted, title)
    _any_offence(found, report)
    return pd.DataFrame(found)


def _any_offence(found: dict[str, Any], report: SurveyReport) -> None:
    """Add whether somebody went through any of the offences asked about, where nobody was asked."""
    import pandas as pd

    names = [name for name in found if name.startswith("victim_")]
    if len(names) < 2 or "victim_any" in found:
        return
    answers = pd.DataFrame({name: found[name] for name in names})
    some = (answers == 1).any(axis=1)
    every = answers.notna().all(axis=1)
    value = pd.Series(some.astype("Int64")).mask(~some & ~every)
    found["victim_any"] = value.array
    report.add("derived", int(value.notna().sum()), question="victim_any", columns=", ".join(names))


def _others(
    frame: pd.DataFrame, profile: SurveyProfile, kept: tuple[str, ...], report: SurveyReport
) -> None:
    from ..intake.columns import listed

    used = {one for source in profile.columns.values() for one in source}
    rest = [str(one) for one in frame.columns if one not in {*used, *kept, *profile.where}]
    if rest:
        report.add("not_used", None, columns=listed(rest))
