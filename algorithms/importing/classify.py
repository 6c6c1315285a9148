"""Local categories as codes of the ICCS, with axis and protection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    DataFrame,
    GeoDataFrame,
    Incidents,
    Language,
    Param,
    Progress,
    Role,
)

if TYPE_CHECKING:
    import numpy as np

    from ..intake.classification import ClassifiedTable
    from ..intake.points import Points
else:
    np = LazyPackage("numpy")

Country = Literal["none", "ar", "br", "co", "mx"]

ICCS = Column("iccs", "text", QT_TRANSLATE_NOOP("convivencia", "ICCS code"))
AXIS = Column("axis", "text", QT_TRANSLATE_NOOP("convivencia", "Diagnostic axis"))
PROTECTED = Column("protected", "flag", QT_TRANSLATE_NOOP("convivencia", "Protected category"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassifiedIncidents(Result):
    """The incidents with code, axis and protection, and the table of their categories."""

    SUMMARY: ClassVar = (
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents read")),
        Column("classified", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents classified")),
        Column("unclassified", "integer", QT_TRANSLATE_NOOP("convivencia", "Unclassified")),
        Column("non_crimes", "integer", QT_TRANSLATE_NOOP("convivencia", "Events without offence")),
        Column("protected", "integer", QT_TRANSLATE_NOOP("convivencia", "Protected incidents")),
        Column("categories", "integer", QT_TRANSLATE_NOOP("convivencia", "Categories")),
        Column(
            "unclassified_categories",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Unclassified categories"),
        ),
    )
    incidents: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Classified incidents"),
        "points",
        ICCS,
        AXIS,
        PROTECTED,
        style="incidents",
        main=True,
    )
    mapping: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Categories and their codes"),
        "table",
        Column("category", "text", QT_TRANSLATE_NOOP("convivencia", "Category")),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0),
        ICCS,
        Column("label", "text", QT_TRANSLATE_NOOP("convivencia", "What the code means")),
        AXIS,
        PROTECTED,
        Column("how", "text", QT_TRANSLATE_NOOP("convivencia", "How it was classified")),
        Column("suggestion", "text", QT_TRANSLATE_NOOP("convivencia", "Suggested codes")),
        Column(
            "suggestion_score",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Likeness of the first suggestion, of 100"),
            decimals=1,
        ),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Classify incidents"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Gives each local category its code of the international classification of crime, its "
        "diagnostic axis, and whether people must be protected. What no rule knows stays "
        "unclassified, with suggestions: save the table of categories, write the right codes into "
        "it and give it back as the taxonomy.",
    ),
    reference="UNODC (2015)",
)
def classify_incidents(
    incidents: Annotated[Incidents, Role("layer", geometry=("point", "none"), whole=True)],
    category: Annotated[
        str,
        Role("column", parent="incidents"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Category"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the kind of offence, as recorded."),
        ),
    ],
    *,
    taxonomy: Annotated[
        str | None,
        Role("file", extensions=("toml", "csv", "xlsx")),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Own taxonomy"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Your office's categories and their codes, read before any rule: a TOML file, or "
                "the table of categories of an earlier run, corrected.",
            ),
        ),
    ] = None,
    country: Annotated[
        Country,
        Role(
            "choice",
            choices=(
                ("none", QT_TRANSLATE_NOOP("convivencia", "Terms common to the region")),
                ("ar", QT_TRANSLATE_NOOP("convivencia", "Argentina")),
                ("br", QT_TRANSLATE_NOOP("convivencia", "Brazil")),
                ("co", QT_TRANSLATE_NOOP("convivencia", "Colombia")),
                ("mx", QT_TRANSLATE_NOOP("convivencia", "Mexico")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Country"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Its own terms and articles of law are tried before the common ones."
            ),
        ),
    ] = "none",
    accept_suggestions: Annotated[
        float | None,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Accept suggestions from"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Takes the best suggestion when its words are at least so alike, of 100. Without "
                "it no suggestion is ever applied.",
            ),
            minimum=90,
            maximum=100,
            advanced=True,
        ),
    ] = None,
    language: Annotated[
        Language,
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Language"),
            QT_TRANSLATE_NOOP("convivencia", "The language of the codes' labels."),
            advanced=True,
        ),
    ] = "en",
    progress: Progress = silent,
) -> ClassifiedIncidents:
    """Classify each distinct category once, and give every incident what its category has.

    The office's own taxonomy comes first, then the country's terms, then the common ones. What
    protects people is answered apart from the code: a finer code takes no protection away, and an
    office that takes it away says so for that category, which is a caveat. Coordinates, order and
    columns of the input stay as they are.
    """
    from pathlib import Path

    from ..intake.classification import UNKNOWN, classified
    from ..intake.columns import require_column
    from ..intake.points import as_points

    points = as_points(incidents)
    title = str(points.attrs.get("title", "incidents"))
    if len(points) == 0:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "“{layer}” is empty."), layer=title)
    require_column(points.attributes, category, title)
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Classifying"))
    table = classified(
        points.attributes[category],
        taxonomy=Path(taxonomy) if taxonomy else None,
        country=None if country == "none" else country,
        accept=accept_suggestions,
    )
    protected = table.per_row("protected")
    unknown = table.rows(UNKNOWN)
    summary = {
        "incidents": len(points),
        "classified": len(points) - unknown,
        "unclassified": unknown,
        "non_crimes": sum(item.count for item in table.distinct if item.iccs.startswith("NC")),
        "protected": int(protected.sum()),
        "categories": len(table.distinct),
        "unclassified_categories": sum(item.how == UNKNOWN for item in table.distinct),
    }
    progress(0.7, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    return ClassifiedIncidents(
        incidents=_with_codes(points, table),
        mapping=mapping_table(table, language),
        summary=summary,
        caveats=table.caveats,
    )


def mapping_table(table: ClassifiedTable, language: str = "en") -> Any:
    """Return one row for each category, the commonest first; saved and edited, it is a taxonomy."""
    import pandas as pd

    ordered = sorted(table.distinct, key=lambda item: (-item.count, item.category))
    suggested = [
        "; ".join(f"{likely.code} ({likely.read_as})" for likely in item.suggestions) or None
        for item in ordered
    ]
    return pd.DataFrame(
        {
            "category": [item.category for item in ordered],
            "count": [item.count for item in ordered],
            "iccs": pd.array([item.iccs or None for item in ordered], dtype=object),
            "label": [item.label.in_language(language) for item in ordered],
            "axis": pd.array([item.axis or None for item in ordered], dtype=object),
            "protected": np.array([item.protected for item in ordered], dtype=bool),
            "how": [item.how for item in ordered],
            "suggestion": pd.array(suggested, dtype=object),
            "suggestion_score": np.array(
                [item.suggestions[0].score if item.suggestions else np.nan for item in ordered],
                dtype=float,
            ),
        }
    )


def _with_codes(points: Points, table: ClassifiedTable) -> Any:
    """Return the layer as it came, with its geometry if it has one, and the new columns."""
    import geopandas
    import shapely

    from ..areas.table import extended

    columns = {name: table.per_row(name) for name in ("iccs", "axis", "protected")}
    placed = np.isfinite(points.x) & np.isfinite(points.y)
    if not placed.any():
        return extended(points.attributes, columns)
    shapes = np.full(len(points), None, dtype=object)
    shapes[placed] = shapely.points(points.x[placed], points.y[placed])
    frame = extended(points.attributes, {**columns, "geometry": shapes})
    return geopandas.GeoDataFrame(frame, geometry="geometry", crs=points.crs)
