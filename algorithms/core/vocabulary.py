"""The shared vocabulary: every parameter of every analysis is one of these names.

An annotation carries the Python type, a role (what the parameter is: a layer, a column of a layer,
a choice …) and a ``Param`` (how people see it). From it come the Processing widget, the command
line option, the check of its value and its documentation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from .progress import Progress as ProgressCallback
from .text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from geopandas import GeoDataFrame as GeoDataFrame
    from libpysal.graph import Graph as Graph
    from pandas import DataFrame as DataFrame

    from ..intake.points import Points as Points

    PointTable = Points
else:
    # Stand-ins: the declarations must import where none of these libraries exist (inside QGIS).
    GeoDataFrame = Graph = DataFrame = PointTable = object

Kind = Literal[
    "layer",
    "column",
    "number",
    "integer",
    "choice",
    "flag",
    "text",
    "date",
    "period",
    "file",
    "folder",
    "crs",
    "multichoice",
]
GeometryKind = Literal["polygon", "point", "line", "any", "none"]


@dataclass(frozen=True, slots=True)
class Role:
    """What a parameter is.

    Parameters
    ----------
    kind : str
        One of ``Kind``.
    geometry : tuple of str
        For a layer: the geometries it may have; ``none`` admits a plain table.
    parent : str
        For a column: the layer parameter it belongs to.
    column_type : str
        For a column: numeric, date, text or any.
    several : bool
        Whether a list is accepted.
    choices : tuple of (str, str)
        For a choice: value and label.
    extensions : tuple of str
        For a file: the endings it may have.
    accepts_object : bool
        Whether Python users may pass an object of their own (a libpysal Graph).
    whole : bool
        For a layer of points: whether all its columns are read, because they travel along.
    path : bool
        For a text: whether it may be a path, of which provenance keeps the last part only.
    written : bool
        For a file: whether the analysis writes it.
    makes : str
        For a flag: the optional part it makes; who asks for that part need not set the flag.
    """

    kind: Kind
    geometry: tuple[GeometryKind, ...] = ()
    parent: str = ""
    column_type: Literal["numeric", "date", "text", "any"] = "any"
    several: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    extensions: tuple[str, ...] = ()
    accepts_object: bool = False
    whole: bool = False
    path: bool = False
    written: bool = False
    makes: str = ""


@dataclass(frozen=True, slots=True)
class Param:
    """How people see a parameter: label, help, bounds, unit, and whether it is an advanced one."""

    label: str
    help: str
    minimum: float | None = None
    maximum: float | None = None
    unit: str = ""
    advanced: bool = False


Areas = Annotated[
    GeoDataFrame,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Areas"),
        QT_TRANSLATE_NOOP("convivencia", "Polygons: neighbourhoods, sectors, tracts or cells."),
    ),
]
Incidents = Annotated[
    PointTable,
    Role("layer", geometry=("point", "none")),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Incidents"),
        QT_TRANSLATE_NOOP(
            "convivencia", "One point or row for each reported event (or victim; say which)."
        ),
    ),
]
PointLayer = Annotated[
    PointTable,
    Role("layer", geometry=("point",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Points"),
        QT_TRANSLATE_NOOP("convivencia", "A point layer, one point for each event."),
    ),
]
Table = Annotated[
    PointTable,
    Role("layer", geometry=("none",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Table"),
        QT_TRANSLATE_NOOP("convivencia", "A table without shapes."),
    ),
]
Zones = Annotated[
    GeoDataFrame,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Zones"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Polygons with a column “zone”: treatment, displacement, treatment_control, "
            "displacement_control or excluded.",
        ),
    ),
]
OptionalZones = Annotated[
    Zones | None,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Zones of an intervention"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Polygons with a column “zone”, when an intervention is to be looked at."
        ),
    ),
]

Treatment = Annotated[
    GeoDataFrame,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Treatment areas"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Polygons, drawn or chosen, in which the measure was or will be applied."
        ),
    ),
]
PanelTable = Annotated[
    PointTable,
    Role("layer", geometry=("none",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Counts by area and period"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A table with a row for each area and period, zeros included, as “Count incidents by "
            "area” makes it.",
        ),
    ),
]
InterventionDay = Annotated[
    str,
    Role("date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Intervention began"),
        QT_TRANSLATE_NOOP("convivencia", "The first day on which the measure was in force."),
    ),
]
PlannedDay = Annotated[
    str | None,
    Role("date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Intervention began"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The first day on which the measure was in force; empty for one that is planned.",
        ),
    ),
]


def _column(parent: str, column_type: Literal["numeric", "date", "text", "any"]) -> Role:
    return Role("column", parent=parent, column_type=column_type)


AreaId = Annotated[
    str | None,
    _column("areas", "any"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Area identifier"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A column whose value is different in every area. Random draws follow it, so that the "
            "order of the rows does not matter. Without it the row number is used.",
        ),
        advanced=True,
    ),
]
AreaName = Annotated[
    str | None,
    _column("areas", "any"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Area name"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the name people use."),
        advanced=True,
    ),
]
NumericColumn = Annotated[
    str,
    _column("areas", "numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Value"),
        QT_TRANSLATE_NOOP(
            "convivencia", "The numbers to analyse, usually counts of reported events or a rate."
        ),
    ),
]
NumericColumns = Annotated[
    tuple[str, ...],
    Role("column", parent="areas", column_type="numeric", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Value"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The numbers to analyse, usually counts of reported events or a rate. With several "
            "columns, one for each offence, each is analysed by itself.",
        ),
    ),
]
AreaCategory = Annotated[
    str | None,
    _column("areas", "any"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Category"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "For a layer with a row for each area and category: the column with the category. Each "
            "category is analysed by itself.",
        ),
        advanced=True,
    ),
]
PopulationColumn = Annotated[
    str,
    _column("areas", "numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Population"),
        QT_TRANSLATE_NOOP("convivencia", "People living in each area (or another denominator)."),
    ),
]
MinimumPopulation = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Fewest residents"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Areas with fewer residents take no part: a rate of a few dozen people, such as those "
            "of an airport or a park, can hide the pattern of all the others.",
        ),
        minimum=0,
        advanced=True,
    ),
]
OptionalPopulation = Annotated[
    str | None,
    _column("areas", "numeric"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Population"),
        QT_TRANSLATE_NOOP("convivencia", "People living in each area (or another denominator)."),
    ),
]
DateColumn = Annotated[
    str,
    _column("incidents", "date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Date"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the date (and hour) of the event."),
    ),
]
OptionalDate = Annotated[
    str | None,
    _column("incidents", "date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Date"),
        QT_TRANSLATE_NOOP("convivencia", "The column with the date (and hour) of the event."),
    ),
]
TimeColumn = Annotated[
    str | None,
    _column("incidents", "any"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Hour"),
        QT_TRANSLATE_NOOP("convivencia", "A column with the hour, when the date does not hold it."),
    ),
]
DateToColumn = Annotated[
    str | None,
    _column("incidents", "date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Latest possible date"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The end of the span in which the event happened, when the exact moment is unknown.",
        ),
    ),
]
CategoryColumn = Annotated[
    str | None,
    _column("incidents", "any"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Category"),
        QT_TRANSLATE_NOOP("convivencia", "The kind of offence; results are grouped by it."),
    ),
]
Categories = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Categories to keep"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Values of the category column, separated by commas; empty keeps all."
        ),
        advanced=True,
    ),
]
StartDate = Annotated[
    str | None,
    Role("date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "First day"),
        QT_TRANSLATE_NOOP("convivencia", "Events before this day are left out."),
        advanced=True,
    ),
]
EndDate = Annotated[
    str | None,
    Role("date"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Last day"),
        QT_TRANSLATE_NOOP("convivencia", "Events after this day are left out."),
        advanced=True,
    ),
]
Crs = Annotated[
    str | None,
    Role("crs"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Measure in"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The projected coordinate system for distances and areas. By default the layer's own, "
            "or the UTM zone that serves it.",
        ),
        advanced=True,
    ),
]
Mask = Annotated[
    GeoDataFrame | None,
    Role("layer", geometry=("polygon",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Study area"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Polygons in which events could be observed, e.g. the municipality. Beyond them there "
            "is no data.",
        ),
    ),
]

Weights = Annotated[
    Literal["queen", "rook", "knn", "distance_band", "kernel", "file"] | Graph,
    Role(
        "choice",
        choices=(
            ("queen", QT_TRANSLATE_NOOP("convivencia", "Areas that touch, even at a corner")),
            ("rook", QT_TRANSLATE_NOOP("convivencia", "Areas that share a side")),
            ("knn", QT_TRANSLATE_NOOP("convivencia", "The k nearest areas")),
            ("distance_band", QT_TRANSLATE_NOOP("convivencia", "Areas within a distance")),
            ("kernel", QT_TRANSLATE_NOOP("convivencia", "Nearer areas weigh more")),
            ("file", QT_TRANSLATE_NOOP("convivencia", "From a weights file")),
        ),
        accepts_object=True,
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Neighbours"),
        QT_TRANSLATE_NOOP("convivencia", "Which areas count as neighbours of each other."),
    ),
]
Neighbours = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Number of nearest areas"),
        QT_TRANSLATE_NOOP("convivencia", "k, for the k nearest areas and for the kernel's width."),
        minimum=1,
        maximum=1000,
        advanced=True,
    ),
]
Distance = Annotated[
    float | None,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Distance"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "For areas within a distance. Without it, the shortest that leaves no area alone is "
            "used and said.",
        ),
        minimum=1e-9,
        unit="m",
        advanced=True,
    ),
]
WeightsFile = Annotated[
    str | None,
    Role("file", extensions=("gal", "gwt", "csv")),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Weights file"),
        QT_TRANSLATE_NOOP("convivencia", "A .gal, .gwt or .csv (focal, neighbour, weight) file."),
        advanced=True,
    ),
]
Permutations = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Permutations"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "How often the values are shuffled over the map to see what chance alone makes. "
            "0 uses the normal approximation.",
        ),
        minimum=0,
        maximum=999_999,
        advanced=True,
    ),
]
Alternative = Annotated[
    Literal["two-sided", "directed"],
    Role(
        "choice",
        choices=(
            ("two-sided", QT_TRANSLATE_NOOP("convivencia", "Two-sided")),
            ("directed", QT_TRANSLATE_NOOP("convivencia", "Directed (as GeoDa and PySAL report)")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "p-value"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Two-sided asks for high or low; directed takes the tail the data point to, and is "
            "half as large.",
        ),
        advanced=True,
    ),
]
Correction = Annotated[
    Literal["fdr", "none", "bonferroni"],
    Role(
        "choice",
        choices=(
            ("fdr", QT_TRANSLATE_NOOP("convivencia", "False discovery rate (Benjamini–Hochberg)")),
            ("none", QT_TRANSLATE_NOOP("convivencia", "None")),
            ("bonferroni", QT_TRANSLATE_NOOP("convivencia", "Bonferroni")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Correction for many tests"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Testing every area at once makes false alarms; the correction holds them down. The "
            "uncorrected p-value is always a column too.",
        ),
        advanced=True,
    ),
]
Alpha = Annotated[
    float,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Significance level"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Areas whose corrected p-value is at most this are coloured."
        ),
        minimum=1e-6,
        maximum=0.5,
        advanced=True,
    ),
]
Seed = Annotated[
    int,
    Role("integer"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Seed"),
        QT_TRANSLATE_NOOP("convivencia", "The same seed gives the same random draws."),
        minimum=0,
        maximum=2_147_483_647,
        advanced=True,
    ),
]
Folder = Annotated[
    str,
    Role("folder"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Folder"),
        QT_TRANSLATE_NOOP("convivencia", "Where the files are written; it is made if need be."),
    ),
]
LANGUAGE_ROLE = Role("choice", choices=(("en", "English"), ("es", "Español"), ("pt", "Português")))
Language = Annotated[
    Literal["en", "es", "pt"],
    LANGUAGE_ROLE,
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Language"),
        QT_TRANSLATE_NOOP("convivencia", "The language of the documents."),
    ),
]
WordStyles = Annotated[
    str | None,
    Role("file", extensions=("docx",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Word styles"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A Word document of your office whose styles, page and letterhead the Word file takes.",
        ),
        advanced=True,
    ),
]
LEVEL_ROLE = Role(
    "choice",
    choices=(
        ("internal", QT_TRANSLATE_NOOP("convivencia", "Internal: authorised analysts")),
        ("committee", QT_TRANSLATE_NOOP("convivencia", "Committee: local security committee")),
        ("public", QT_TRANSLATE_NOOP("convivencia", "Public: anybody")),
    ),
)
Progress = ProgressCallback
