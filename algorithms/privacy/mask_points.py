"""Points that can be shown: moved or snapped so that nobody's door is on the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.declare import DOCUMENTS, analysis
from ..core.lazy import LazyPackage
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Areas,
    Crs,
    GeoDataFrame,
    OptionalPopulation,
    Param,
    PointLayer,
    Progress,
    Role,
)
from .minimums import LOWEST

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..intake.points import Points
    from .masked import Masked
else:
    np = LazyPackage("numpy")

__all__ = ["MaskedPoints", "mask_points"]


def _points_column(*, several: bool = False) -> Role:
    return Role("column", parent="points", several=several)


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskedPoints(Result):
    """Masked points, and how well they are hidden."""

    SUMMARY: ClassVar = (
        Column("masked", "integer", QT_TRANSLATE_NOOP("convivencia", "Masked points")),
        Column("withheld", "integer", QT_TRANSLATE_NOOP("convivencia", "Withheld")),
        Column("k_least", "float", QT_TRANSLATE_NOOP("convivencia", "Least k reached"), decimals=0),
        Column("k_median", "float", QT_TRANSLATE_NOOP("convivencia", "Median k"), decimals=0),
        Column(
            "displacement_mean",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Mean displacement"),
            unit="m",
            decimals=0,
        ),
        Column(
            "displacement_median",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Median displacement"),
            unit="m",
            decimals=0,
        ),
    )
    points: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Masked points"),
        "points",
        Column("pseudonym", "text", QT_TRANSLATE_NOOP("convivencia", "Pseudonym")),
        Column("k", "integer", QT_TRANSLATE_NOOP("convivencia", "Hidden among at least")),
        Column("seal", "text", QT_TRANSLATE_NOOP("convivencia", "Seal")),
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Mask points"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Moves each point at random within a ring, or to the middle of a grid cell, so that it is "
        "hidden among at least k people. A point is moved alike in every release. Analyses use "
        "the true points; only what is shown is masked.",
    ),
    reference="Hampton et al. (2010); Allshouse et al. (2010)",
)
def mask_points(
    points: Annotated[PointLayer, Role("layer", geometry=("point",), whole=True)],
    incident_id: Annotated[
        str,
        _points_column(),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Incident identifier"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The column with the record's own number. Without one that stays the same, every "
                "release would mask anew, and the average of the masks is the true place.",
            ),
        ),
    ],
    *,
    method: Annotated[
        Literal["donut", "grid"],
        Role(
            "choice",
            choices=(
                ("donut", QT_TRANSLATE_NOOP("convivencia", "Moved within a ring")),
                ("grid", QT_TRANSLATE_NOOP("convivencia", "Middle of a grid cell")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Method"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The ring keeps the pattern better; the grid hides places with many incidents.",
            ),
        ),
    ] = "donut",
    k: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Hidden among"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The least number of people among whom a point is hidden: 8, or 20 for protected "
                "categories; it can be raised.",
            ),
            minimum=LOWEST.k,
            maximum=1_000_000,
        ),
    ] = LOWEST.k,
    areas: Annotated[
        Areas | None,
        Role("layer", geometry=("polygon",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Areas"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Neighbourhoods or blocks: points stay inside what they cover."
            ),
        ),
    ] = None,
    population: OptionalPopulation = None,
    within: Annotated[
        str | None,
        Role("column", parent="areas"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Stay within the same"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A column of the areas, such as the municipality; else anywhere."
            ),
            advanced=True,
        ),
    ] = None,
    least_distance: Annotated[
        float,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Least displacement"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Where many people live, k of them may share one building; no point moves less.",
            ),
            minimum=0,
            maximum=10_000,
            unit="m",
            advanced=True,
        ),
    ] = 50.0,
    cell_size: Annotated[
        float,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Cell size"),
            QT_TRANSLATE_NOOP("convivencia", "The side of the grid's cells."),
            minimum=50,
            maximum=10_000,
            unit="m",
            advanced=True,
        ),
    ] = 250.0,
    keep: Annotated[
        tuple[str, ...],
        _points_column(several=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Columns to keep"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No other column goes along. Data about persons, places and coordinates are "
                "refused.",
            ),
        ),
    ] = (),
    category: Annotated[
        str | None,
        _points_column(),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Category"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The kind of offence, by which protected ones are known."
            ),
        ),
    ] = None,
    protected: Annotated[
        str | None,
        _points_column(),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Protected"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A column that says which incidents are of protected categories."
            ),
            advanced=True,
        ),
    ] = None,
    protected_rows: Annotated[
        Literal["refuse", "leave_out", "mask"],
        Role(
            "choice",
            choices=(
                ("refuse", QT_TRANSLATE_NOOP("convivencia", "Refuse the layer")),
                ("leave_out", QT_TRANSLATE_NOOP("convivencia", "Leave them out")),
                ("mask", QT_TRANSLATE_NOOP("convivencia", "Mask them, for inside only")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Protected incidents"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "They are never shown as points. Masked ones get no seal, so that they cannot be "
                "published.",
            ),
            advanced=True,
        ),
    ] = "refuse",
    crs: Crs = None,
    progress: Progress = silent,
) -> MaskedPoints:
    """Mask points by an HMAC of the installation's secret and the incident's identifier.

    The ring lies between the radii within which k and 10 k people live at the density of the
    point's area. A masked point must lie inside the areas and have k people at least as near to
    it as its true place; else it is drawn again, and after many draws withheld. A grid cell needs
    k residents, or k incidents where no population is given. The rows come in the order of their
    pseudonyms, without the true coordinates and without each point's displacement, which would
    draw a circle on which it lies.
    """
    from ..intake.points import as_points
    from .mask_checks import identifiers_of, mask_caveats, refuse_telling, without_protected
    from .masked import mask
    from .protected import protected_rows as rows_of
    from .seal import seals
    from .secret import load_secret, pseudonyms

    layer = as_points(points)
    title = str(dict(layer.attrs).get("title", "points"))
    refuse_telling(layer, keep, incident_id, title)
    names = identifiers_of(layer, incident_id, title)
    shielded, told = rows_of(layer.attributes, protected, category, title)
    kept = without_protected(shielded, protected_rows, k, title)
    secret = load_secret()
    chosen = layer.select(kept)
    names = [names[row] for row in kept]
    masked = mask(
        chosen, names, secret, method, k, areas, population, within, least_distance, cell_size, crs,
        progress,
    )  # fmt: skip
    aliases = pseudonyms(secret, names)
    rows = np.array(sorted(masked.rows.tolist(), key=aliases.__getitem__), dtype=np.int64)
    place = {row: position for position, row in enumerate(masked.rows.tolist())}
    at = np.array([place[row] for row in rows.tolist()], dtype=np.int64)
    x, y = masked.x[at], masked.y[at]
    own = [aliases[row] for row in rows]
    marks = np.array(seals(secret, own, x, y, k), dtype=object)
    marks[shielded[kept][rows]] = ""
    frame = _layer(chosen, rows, keep, own, k, marks, x, y, masked.crs)
    caveats = [*masked.caveats, *mask_caveats(chosen, names, masked, told)]
    return MaskedPoints(points=frame, summary=_summary(layer, masked), caveats=tuple(caveats))


def _layer(
    chosen: Points,
    rows: NDArray[np.int64],
    keep: tuple[str, ...],
    aliases: list[str],
    k: int,
    marks: Any,
    x: Any,
    y: Any,
    crs: str | None,
) -> Any:
    import geopandas

    return geopandas.GeoDataFrame(
        {
            "pseudonym": aliases,
            **{name: chosen.attributes[name].to_numpy()[rows] for name in keep},
            "k": np.full(len(rows), k, dtype=np.int64),
            "seal": marks,
        },
        geometry=geopandas.points_from_xy(x, y),
        crs=crs,
    )


def _summary(layer: Points, masked: Masked) -> dict[str, object]:
    def rounded(values: Any, of: Any) -> float | None:
        return float(of(values)) if len(values) else None

    return {
        "points": len(layer),
        "masked": len(masked.rows),
        "withheld": len(layer) - len(masked.rows),
        "k_least": rounded(masked.k, np.min),
        "k_median": rounded(masked.k, np.median),
        "displacement_mean": rounded(masked.distance, np.mean),
        "displacement_median": rounded(masked.distance, np.median),
    }
