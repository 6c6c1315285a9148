"""The parameters of an import: which column is what, and what is decided by who imports."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import GeoDataFrame, Param, Role

IncidentFile = Annotated[
    str,
    Role("file"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "File of incidents"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "CSV or other text, a workbook (xlsx, xls, ods), a map layer (GeoPackage, Shapefile, "
            "GeoJSON, KML), Parquet, or a table of a PostGIS database "
            "(postgresql://user@host/database|table=schema.name).",
        ),
    ),
]
ProfileName = Annotated[
    str | None,
    Role("text", path=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Mapping profile"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A saved profile (.toml), or the name of one that comes along, such as mx_fgj_cdmx. It "
            "says which column is what.",
        ),
    ),
]


def _column(label: str, text: str) -> Any:
    return Param(label, text, advanced=True)


ColumnName = Annotated[str | None, Role("text")]
StudyAreas = Annotated[
    GeoDataFrame | None,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Areas of the study"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Polygons. With them each incident gets its area, positions are mended towards them "
            "and those outside are set aside.",
        ),
    ),
]
NAMED = QT_TRANSLATE_NOOP(
    "convivencia", "The column that plays this role, over what the profile says; - for none."
)

IncidentIdRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Identifier"), NAMED)
]
DateRole = Annotated[ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Date"), NAMED)]
TimeRole = Annotated[ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Hour"), NAMED)]
DateToRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Latest possible date"), NAMED)
]
CategoryRole = Annotated[ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Category"), NAMED)]
XRole = Annotated[ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Longitude or x"), NAMED)]
YRole = Annotated[ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Latitude or y"), NAMED)]
CrsChoice = Annotated[
    str | None,
    Role("crs"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Coordinate system of x and y"),
        QT_TRANSLATE_NOOP("convivencia", "For example EPSG:4326 for longitude and latitude."),
        advanced=True,
    ),
]
AreaRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Code or name of the area"), NAMED)
]
PrecisionRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Precision of the address"), NAMED)
]
VictimSexRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Sex of the victim"), NAMED)
]
VictimAgeRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Age of the victim"), NAMED)
]
RelationshipRole = Annotated[
    ColumnName,
    _column(QT_TRANSLATE_NOOP("convivencia", "Relationship of victim and offender"), NAMED),
]
MechanismRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Mechanism or weapon"), NAMED)
]
PlaceTypeRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Kind of place"), NAMED)
]
SourceRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Source of the record"), NAMED)
]
CountRole = Annotated[
    ColumnName, _column(QT_TRANSLATE_NOOP("convivencia", "Number of events"), NAMED)
]
CountingUnitChoice = Annotated[
    Literal["as_profile", "event", "victim", "report", "unknown"],
    Role(
        "choice",
        choices=(
            ("as_profile", QT_TRANSLATE_NOOP("convivencia", "As the profile says")),
            ("event", QT_TRANSLATE_NOOP("convivencia", "Each row is an event")),
            ("victim", QT_TRANSLATE_NOOP("convivencia", "Each row is a victim")),
            ("report", QT_TRANSLATE_NOOP("convivencia", "Each row is a report or file")),
            ("unknown", QT_TRANSLATE_NOOP("convivencia", "Not known")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Counting unit"),
        QT_TRANSLATE_NOOP(
            "convivencia", "What one row is. It decides what is a repeat, and every count."
        ),
    ),
]
StatedPrecisionChoice = Annotated[
    Literal[
        "as_profile",
        "exact",
        "address",
        "block",
        "street",
        "area",
        "municipality",
        "snapped",
        "jittered",
    ],
    Role(
        "choice",
        choices=(
            ("as_profile", QT_TRANSLATE_NOOP("convivencia", "As the profile says, or as found")),
            ("exact", QT_TRANSLATE_NOOP("convivencia", "Exact, as from GPS")),
            ("address", QT_TRANSLATE_NOOP("convivencia", "The address")),
            ("block", QT_TRANSLATE_NOOP("convivencia", "The block")),
            ("street", QT_TRANSLATE_NOOP("convivencia", "The street")),
            ("area", QT_TRANSLATE_NOOP("convivencia", "The area")),
            ("municipality", QT_TRANSLATE_NOOP("convivencia", "The municipality")),
            ("snapped", QT_TRANSLATE_NOOP("convivencia", "Put on fixed points by the source")),
            ("jittered", QT_TRANSLATE_NOOP("convivencia", "Moved at random by the source")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "How precise the positions are"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "What the source says of its positions; it cannot be seen from them alone.",
        ),
        advanced=True,
    ),
]
AgreementChoice = Annotated[
    str | None,
    Role("text"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Legal basis or data agreement"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Under what right the data are used: its number goes into the report."
        ),
        advanced=True,
    ),
]
KeepChoice = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Further columns to keep"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Columns without a role are left behind unless they are named here; personal data "
            "always are.",
        ),
        advanced=True,
    ),
]
WhereChoice = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Only rows where"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "column=value, several separated by commas: the rows of your own municipality, "
            "for one.",
        ),
        advanced=True,
    ),
]
AcceptGuessesChoice = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Use the proposed roles"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Take the roles that “Look at a table of incidents” proposes, without looking. The "
            "report says which they were.",
        ),
        advanced=True,
    ),
]
IdentifiersChoice = Annotated[
    Literal["pseudonym", "keep"],
    Role(
        "choice",
        choices=(
            ("pseudonym", QT_TRANSLATE_NOOP("convivencia", "Replace by pseudonyms")),
            ("keep", QT_TRANSLATE_NOOP("convivencia", "Keep as they are")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Identifiers"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A pseudonym is the same in every import on this computer and means nothing to "
            "others; the row number leads back to the file.",
        ),
        advanced=True,
    ),
]
RepeatsChoice = Annotated[
    Literal["set_aside", "keep"],
    Role(
        "choice",
        choices=(
            ("set_aside", QT_TRANSLATE_NOOP("convivencia", "Set aside")),
            ("keep", QT_TRANSLATE_NOOP("convivencia", "Keep")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Repeated rows"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Rows equal to an earlier one, or in all but the identifier while hour and place "
            "are known. Where each row is a victim, two can be alike and are kept.",
        ),
        advanced=True,
    ),
]
NonCrimesChoice = Annotated[
    Literal["keep", "set_aside"],
    Role(
        "choice",
        choices=(
            ("keep", QT_TRANSLATE_NOOP("convivencia", "Keep")),
            ("set_aside", QT_TRANSLATE_NOOP("convivencia", "Set aside")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Rows that are no offence"),
        QT_TRANSLATE_NOOP("convivencia", "Accidents, lost documents, services and the like."),
        advanced=True,
    ),
]
MendChoice = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Mend positions"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Positions with x and y the other way round, without sign or decimal point, or in "
            "metres among degrees, when the mended one lies in the study.",
        ),
        advanced=True,
    ),
]
MarginChoice = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Margin around the areas"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Positions outside every area but no further away than this are kept; the rest are "
            "set aside.",
        ),
        minimum=0,
        maximum=100_000,
        unit="m",
        advanced=True,
    ),
]
RequirePositionChoice = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Only rows with a position"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Set the whole row aside when its position is; else it still counts in time.",
        ),
        advanced=True,
    ),
]
RequireDateChoice = Annotated[
    bool,
    Role("flag"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Only rows with a date"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Set the whole row aside when its date is; else it still counts in place.",
        ),
        advanced=True,
    ),
]
DayOrderChoice = Annotated[
    Literal["detect", "day_first", "month_first"],
    Role(
        "choice",
        choices=(
            ("detect", QT_TRANSLATE_NOOP("convivencia", "Let the column decide")),
            ("day_first", QT_TRANSLATE_NOOP("convivencia", "Day first")),
            ("month_first", QT_TRANSLATE_NOOP("convivencia", "Month first")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Order of day and month"),
        QT_TRANSLATE_NOOP("convivencia", "How 03/04 is read."),
        advanced=True,
    ),
]
LatestDayChoice = Annotated[
    str | None,
    Role("date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Latest possible day"),
        QT_TRANSLATE_NOOP("convivencia", "Later dates are set aside; today when empty."),
        advanced=True,
    ),
]
EncodingChoice = Annotated[
    ColumnName,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Encoding"),
        QT_TRANSLATE_NOOP("convivencia", "Of a text file, such as utf-8; detected when empty."),
        advanced=True,
    ),
]
DelimiterChoice = Annotated[
    ColumnName,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Delimiter"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "comma, semicolon, tab or pipe, or the sign itself; detected when empty.",
        ),
        advanced=True,
    ),
]
HeaderRowChoice = Annotated[
    int | None,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Header row"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The row that names the columns, from 1; 0 for none; detected when empty.",
        ),
        minimum=0,
        maximum=1_000,
        advanced=True,
    ),
]
SheetChoice = Annotated[
    ColumnName,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Sheet or layer"),
        QT_TRANSLATE_NOOP("convivencia", "Of a workbook or map file; the first when empty."),
        advanced=True,
    ),
]
DecimalChoice = Annotated[
    Literal["detect", "comma", "point"],
    Role(
        "choice",
        choices=(
            ("detect", QT_TRANSLATE_NOOP("convivencia", "Each value by itself")),
            ("comma", QT_TRANSLATE_NOOP("convivencia", "Comma")),
            ("point", QT_TRANSLATE_NOOP("convivencia", "Point")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Decimal mark"),
        QT_TRANSLATE_NOOP("convivencia", "What separates whole numbers from decimals."),
        advanced=True,
    ),
]
TaxonomyChoice = Annotated[
    str | None,
    Role("file", extensions=("toml", "csv", "xlsx")),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Own classification"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A file with the codes your office has confirmed for its categories: .toml, or the "
            "table of categories of “Classify incidents”, corrected.",
        ),
        advanced=True,
    ),
]
CountryChoice = Annotated[
    ColumnName,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Country"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Two letters, such as mx: the country's own terms are tried first."
        ),
        advanced=True,
    ),
]
