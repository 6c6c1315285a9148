"""The only way to a layer for others: gaps, masks, no more columns than named, and a register."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.declare import DOCUMENTS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import LEVEL_ROLE, DataFrame, GeoDataFrame, Param, Progress, Role
from .minimums import LOWEST

if TYPE_CHECKING:
    from ..core.caveats import Caveat

__all__ = ["CHECKLIST", "PublishedLayer", "publish_layer"]

CHECKLIST: tuple[tuple[str, str], ...] = (
    ("agreement", QT_TRANSLATE_NOOP("convivencia", "The data agreement allows publication.")),
    ("identifiers", QT_TRANSLATE_NOOP("convivencia", "No personal identifier remains.")),
    (
        "protected",
        QT_TRANSLATE_NOOP("convivencia", "Protected categories follow their stricter rules."),
    ),
    (
        "minimum_counts",
        QT_TRANSLATE_NOOP("convivencia", "Counts under the minimum are suppressed."),
    ),
    (
        "complementary",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Complementary suppression was run, so that no total gives a hidden number away.",
        ),
    ),
    (
        "rates",
        QT_TRANSLATE_NOOP("convivencia", "Rates carry intervals and the unstable ones are marked."),
    ),
    ("dates", QT_TRANSLATE_NOOP("convivencia", "Dates are no finer than they need to be.")),
    ("geometry", QT_TRANSLATE_NOOP("convivencia", "Locations are aggregated or masked.")),
    ("release_register", QT_TRANSLATE_NOOP("convivencia", "The release register is up to date.")),
    (
        "wording",
        QT_TRANSLATE_NOOP("convivencia", "The wording stigmatises nobody and says “reported”."),
    ),
    (
        "limits",
        QT_TRANSLATE_NOOP("convivencia", "The box with the limits of the data is on the page."),
    ),
    (
        "corrections_contact",
        QT_TRANSLATE_NOOP("convivencia", "There is an address for corrections."),
    ),
    (
        "committee_date",
        QT_TRANSLATE_NOOP("convivencia", "The date on which the committee validated it is noted."),
    ),
)
"""K-D17, the disclosure checklist of the guides; a test compares both."""


def _column(*, several: bool = False, numeric: bool = False) -> Role:
    return Role(
        "column", parent="layer", column_type="numeric" if numeric else "any", several=several
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedLayer(Result):
    """A layer that may be given to the level it was made for."""

    SUMMARY: ClassVar = (
        Column("rows", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows")),
        Column("withheld", "integer", QT_TRANSLATE_NOOP("convivencia", "Withheld")),
    )
    areas: GeoDataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Published areas"), "polygons", main=True, optional=True
    )
    points: GeoDataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Published points"), "points", optional=True
    )
    table: DataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Published table"), "table", optional=True
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Publish a layer"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Makes a layer for the local committee or the public: small counts and what gives them "
        "away are empty, points are masked ones, only the columns named remain, and the release "
        "is entered in the register and held against earlier ones.",
    ),
)
def publish_layer(
    layer: Annotated[
        DataFrame,
        Role("layer", geometry=("polygon", "point", "none")),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Layer"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Areas or a table with counts, or points that were masked."
            ),
        ),
    ],
    level: Annotated[
        Literal["committee", "public"],
        Role("choice", choices=LEVEL_ROLE.choices[1:]),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Level"),
            QT_TRANSLATE_NOOP("convivencia", "Who will see the layer."),
        ),
    ],
    title: Annotated[
        str,
        Role("text"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Title"),
            QT_TRANSLATE_NOOP("convivencia", "The name under which it is published."),
        ),
    ],
    *,
    name: Annotated[
        str | None,
        _column(),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Name of the areas"),
            QT_TRANSLATE_NOOP("convivencia", "The column that names each area, once."),
        ),
    ] = None,
    counts: Annotated[
        tuple[str, ...],
        _column(several=True, numeric=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Counts"),
            QT_TRANSLATE_NOOP("convivencia", "The columns with numbers of events."),
        ),
    ] = (),
    columns: Annotated[
        tuple[str, ...],
        _column(several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Further columns"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Only these go along; those that say who, where or when in detail do not.",
            ),
        ),
    ] = (),
    hierarchy: Annotated[
        tuple[str, ...],
        _column(several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Hierarchy"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Columns with what the areas belong to and has totals, the nearest first.",
            ),
            advanced=True,
        ),
    ] = (),
    population: Annotated[
        str | None,
        _column(numeric=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Population"),
            QT_TRANSLATE_NOOP("convivencia", "The column with the residents of the areas."),
            advanced=True,
        ),
    ] = None,
    derived: Annotated[
        tuple[str, ...],
        _column(several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Computed from the counts"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Columns to empty together with a count, beside those that are found.",
            ),
            advanced=True,
        ),
    ] = (),
    protected: Annotated[
        tuple[str, ...],
        _column(several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Protected"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Counts of protected categories; of points, columns that say which are protected.",
            ),
            advanced=True,
        ),
    ] = (),
    category: Annotated[
        str | None,
        _column(),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Category"),
            QT_TRANSLATE_NOOP("convivencia", "Of points, the column with the kind of offence."),
            advanced=True,
        ),
    ] = None,
    confirmed: Annotated[
        tuple[str, ...],
        Role("multichoice", several=True, choices=CHECKLIST),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Disclosure checklist"),
            QT_TRANSLATE_NOOP(
                "convivencia", "What somebody has looked at; the public level needs all of it."
            ),
        ),
    ] = (),
    source: Annotated[
        str,
        Role("text"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Data"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A name for the incidents behind it, the same in every release made from them.",
            ),
        ),
    ] = "incidents",
    period: Annotated[
        str | None,
        Role("period"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Period"),
            QT_TRANSLATE_NOOP("convivencia", "First and last day of the events."),
        ),
    ] = None,
    earlier: Annotated[
        GeoDataFrame | None,
        Role("layer", geometry=("polygon",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Earlier release with other boundaries"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Subtracted from this one area by area; a small number left over is refused.",
            ),
            advanced=True,
        ),
    ] = None,
    minimum: Annotated[
        int | None,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Smallest count shown"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Raises the level's own: 3 for the committee, 5 for the public."
            ),
            minimum=LOWEST.committee,
            maximum=1_000_000,
            advanced=True,
        ),
    ] = None,
    register: Annotated[
        str | None,
        Role("file", extensions=("jsonl",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Register of releases"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The file that remembers releases; by default one beside this computer's secret.",
            ),
            advanced=True,
        ),
    ] = None,
    progress: Progress = silent,
) -> PublishedLayer:
    """Let a layer through the gate, or say in one sentence why it cannot pass.

    Counts: below 3 for the committee, 5 for the public and 10 for protected categories they are
    empty, with what would give them away (``suppress_small_cells``); at the public level, rates
    that rest on fewer than 20 events become classes. Points must bear the seal of ``mask_points``
    and may not be of protected categories. Dates become months. Nothing of the input's metadata
    goes along.
    """
    from .publishing import Request, publish

    request = Request(
        level, title, name, counts, columns, hierarchy, population, derived, protected, category,
        confirmed, source, period or "", earlier, minimum, register,
    )  # fmt: skip
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Withholding small counts"))
    published = publish(layer, request)
    caveats: tuple[Caveat, ...] = published.caveats
    return PublishedLayer(
        areas=published.frame if published.kind == "polygons" else None,
        points=published.frame if published.kind == "points" else None,
        table=published.frame if published.kind == "table" else None,
        summary=published.summary,
        caveats=caveats,
        provenance=published.provenance,
    )
