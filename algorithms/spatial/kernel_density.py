"""The kernel density of a point layer as a raster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.caveats import Caveat, caveat
from ..core.declare import HOT_SPOTS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Raster, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Crs, Param, PointLayer, Progress, Role

if TYPE_CHECKING:
    import numpy as np

    from .density import Extent
else:
    np = LazyPackage("numpy")

MOST_CELLS = 100_000_000
FARTHEST = 1e9
"""No coordinate in metres lies further out."""
CENTRAL = (0.005, 0.995)
UNIT = "incidents per km²"


@dataclass(frozen=True, slots=True, kw_only=True)
class KernelDensity(Result):
    """Events per square kilometre."""

    SUMMARY: ClassVar = (
        Column("points", "integer", QT_TRANSLATE_NOOP("convivencia", "Points used")),
        Column("peak", "float", QT_TRANSLATE_NOOP("convivencia", "Highest density"), "km⁻²", 1),
        Column("bandwidth", "float", QT_TRANSLATE_NOOP("convivencia", "Bandwidth"), "m", 0),
        Column("cell_size", "float", QT_TRANSLATE_NOOP("convivencia", "Cell size"), "m", 0),
        Column(
            "error_bound",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Largest possible error"),
            "km⁻²",
            3,
        ),
    )
    density: Raster = part(
        QT_TRANSLATE_NOOP("convivencia", "Density of reported events"),
        "raster",
        style="density",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Kernel density"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Smooths points into reported events per square kilometre. A wider bandwidth shows "
        "districts, a narrower one corners. It shows where events are many, not whether they are "
        "more than chance or than the number of people would explain.",
    ),
    reference="Silverman (1986); Levine (2015)",
)
def kernel_density(
    points: PointLayer,
    *,
    bandwidth: Annotated[
        float,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Bandwidth"),
            QT_TRANSLATE_NOOP("convivencia", "How far one event reaches."),
            minimum=1e-6,
            maximum=1_000_000,
            unit="m",
        ),
    ] = 300.0,
    cell_size: Annotated[
        float,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Cell size"),
            QT_TRANSLATE_NOOP("convivencia", "The side of a raster cell."),
            minimum=1e-6,
            maximum=1_000_000,
            unit="m",
        ),
    ] = 50.0,
    kernel: Annotated[
        Literal["quartic", "gaussian"],
        Role(
            "choice",
            choices=(
                ("quartic", QT_TRANSLATE_NOOP("convivencia", "Quartic")),
                ("gaussian", QT_TRANSLATE_NOOP("convivencia", "Gaussian")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Kernel"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Quartic ends at the bandwidth; Gaussian takes it as standard deviation.",
            ),
            advanced=True,
        ),
    ] = "quartic",
    weight: Annotated[
        str | None,
        Role("column", parent="points", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Weight"),
            QT_TRANSLATE_NOOP("convivencia", "A column with the weight of each event, e.g. harm."),
            advanced=True,
        ),
    ] = None,
    extent: Annotated[
        str | None,
        Role("text"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Extent"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "left, bottom, right, top in metres; by default the points and one bandwidth more.",
            ),
            advanced=True,
        ),
    ] = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> KernelDensity:
    """Smooth points into events per square kilometre.

    Exact where points × cells in a kernel stay below 10⁸; otherwise the error bound is in the
    summary and in the raster's tags.
    """
    from ..intake.columns import numeric_column
    from ..intake.incidents import count_caveats, usable
    from ..intake.points import as_points
    from ..intake.precision import require_precision
    from .density import density

    given = as_points(points)
    title = str(given.attrs.get("title", "points"))
    require_precision(given, bandwidth, title)
    placed = usable(given)
    if not placed.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No incident of “{layer}” has coordinates: give the columns x and y or, in QGIS, "
                "load the table as a layer of points.",
            ),
            layer=title,
        )
    caveats = list(count_caveats(given))
    weights = None
    if weight is not None:
        numbers, more = numeric_column(given.attributes, weight, title)
        weighted = np.isfinite(numbers)
        if lost := int((placed & ~weighted).sum()):
            caveats.append(caveat("missing_weights", column=weight, count=lost))
        placed = placed & weighted
        if not placed.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "No incident of “{layer}” has both coordinates and a weight."
                ),
                layer=title,
            )
        weights = numbers[placed]
        if weights.min() < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "Weights must be zero or more; “{column}” has {value}."
                ),
                column=weight,
                value=float(weights.min()),
            )
        caveats.extend(item for item in more if item.code != "missing_values")
    x, y, measured_crs, more = _in_metres(given, placed, crs, title)
    caveats.extend(more)
    where = (
        _read_extent(extent, cell_size)
        if extent is not None
        else _extent_of(x, y, bandwidth if kernel == "quartic" else 3 * bandwidth, cell_size)
    )
    if where.rows * where.columns > MOST_CELLS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "A cell size of {size} m would make about {count} cells; choose a larger one.",
            ),
            size=f"{cell_size:g}",
            count=f"{where.rows * where.columns:,}",
        )
    inside = _covered(x, y, where, bandwidth)
    if (outside := len(x) - int(inside.sum())) and extent is None:
        caveats.append(caveat("far_outside", count=outside))
    found = density(x, y, weights, where, bandwidth, kernel, part_of(progress, 0.1, 0.95))
    if bandwidth < 2 * cell_size:
        caveats.append(
            caveat("kernel_narrow", bandwidth=f"{bandwidth:g}", cell_size=f"{cell_size:g}")
        )
    peak = float(found.values.max()) * 1e6
    bound = found.error_bound * 1e6
    if bound > 0:
        caveats.append(
            caveat("approximate_density", bound=bound, share=bound / peak if peak else 0.0)
        )
    raster = Raster(
        found.values * 1e6,
        where.left,
        where.top,
        cell_size,
        measured_crs or "",
        UNIT,
        {
            "kernel": kernel,
            "bandwidth_m": f"{bandwidth:g}",
            "error_bound_per_km2": f"{bound:.6g}",
            "points": str(int(inside.sum())),
        },
    )
    summary = {
        "points": int(inside.sum()),
        "peak": peak,
        "bandwidth": bandwidth,
        "cell_size": cell_size,
        "kernel": kernel,
        "error_bound": bound,
        "exact": bound == 0.0,
        "rows": where.rows,
        "columns": where.columns,
    }
    return KernelDensity(density=raster, summary=summary, caveats=tuple(caveats))


def _in_metres(
    given: Any, placed: Any, crs: str | None, title: str
) -> tuple[Any, Any, str | None, tuple[Caveat, ...]]:
    """Return the coordinates in metres; a few stray points do not decide the zone."""
    from pyproj import CRS, Transformer

    from ..areas.projection import crs_to_measure_in

    x, y = given.x[placed], given.y[placed]
    (left, right), (bottom, top) = np.quantile(x, CENTRAL), np.quantile(y, CENTRAL)
    source, target, caveats = crs_to_measure_in(given.crs, (left, bottom, right, top), crs, title)
    if source and target and CRS.from_user_input(source) != CRS.from_user_input(target):
        x, y = Transformer.from_crs(source, target, always_xy=True).transform(x, y)
        x, y = np.where(np.isfinite(x), x, np.inf), np.where(np.isfinite(y), y, np.inf)
    return x, y, target, caveats


def _extent_of(x: Any, y: Any, reach: float, cell_size: float) -> Extent:
    """Return a grid on round coordinates around the points, a few stray ones left out.

    A point further from the central 99 % than three times its spread would stretch the raster over
    empty land; the result says how many were left out.
    """
    from .density import Extent

    bounds = []
    for values in (x, y):
        finite = values[np.isfinite(values)]
        low, high = np.quantile(finite, CENTRAL)
        slack = 3 * max(high - low, 2 * reach)
        kept = finite[(finite >= low - slack) & (finite <= high + slack)]
        bounds.append((kept.min() - reach, kept.max() + reach))
    left = np.floor(bounds[0][0] / cell_size) * cell_size
    top = np.ceil(bounds[1][1] / cell_size) * cell_size
    return Extent(
        float(left),
        float(top),
        cell_size,
        max(1, int(np.ceil((top - bounds[1][0]) / cell_size))),
        max(1, int(np.ceil((bounds[0][1] - left) / cell_size))),
    )


def _read_extent(text: str, cell_size: float) -> Extent:
    from .density import Extent

    try:
        left, bottom, right, top = (float(item) for item in text.split(","))
    except ValueError as error:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“extent” must be left, bottom, right, top in metres, not “{value}”."
            ),
            value=text,
        ) from error
    if not (-FARTHEST <= left < right <= FARTHEST and -FARTHEST <= bottom < top <= FARTHEST):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“extent” must be left, bottom, right, top in metres, not “{value}”."
            ),
            value=text,
        )
    return Extent(
        left,
        top,
        cell_size,
        max(1, round((top - bottom) / cell_size)),
        max(1, round((right - left) / cell_size)),
    )


def _covered(x: Any, y: Any, where: Extent, reach: float) -> Any:
    return (
        (x >= where.left - reach)
        & (x <= where.left + where.columns * where.cell_size + reach)
        & (y <= where.top + reach)
        & (y >= where.top - where.rows * where.cell_size - reach)
    )
