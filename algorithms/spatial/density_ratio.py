"""The ratio of the kernel densities of two point layers, and where it differs from chance."""

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
from ..core.vocabulary import (
    Alternative,
    Correction,
    Crs,
    Mask,
    Param,
    Permutations,
    PointLayer,
    Progress,
    Role,
    Seed,
)
from .density_parameters import (
    Bandwidth,
    BandwidthRule,
    CellSize,
    ExtentText,
    Kernel,
    RuleNeighbours,
    Weight,
    bandwidth_of,
    covered,
    extent_of,
    rounded_up,
    within,
)

if TYPE_CHECKING:
    import numpy as np

    from .density import Extent
    from .measured_points import MeasuredPoints
    from .study_window import StudyWindow
else:
    np = LazyPackage("numpy")

MOST_TESTED = 4_000_000
FEW = 20
ROWS = 512
LEVELS = ((0.01, 3.0), (0.05, 2.0), (0.10, 1.0))
"""Corrected p-values and the code of their class; negative where the density is lower."""

Measure = Literal["ratio", "log_ratio", "difference", "relative_risk"]
UNITS = {
    "ratio": "points per other point",
    "log_ratio": "natural logarithm of the ratio",
    "difference": "points per km²",
    "relative_risk": "ratio of shares",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DensityRatio(Result):
    """Two densities compared, cell by cell."""

    SUMMARY: ClassVar = (
        Column("points", "integer", QT_TRANSLATE_NOOP("convivencia", "Points used")),
        Column("other", "integer", QT_TRANSLATE_NOOP("convivencia", "Other points used")),
        Column(
            "neutral", "float", QT_TRANSLATE_NOOP("convivencia", "Value if both lay alike"), "", 4
        ),
        Column("bandwidth", "float", QT_TRANSLATE_NOOP("convivencia", "Bandwidth"), "m", 0),
        Column(
            "bandwidth_rule", "text", QT_TRANSLATE_NOOP("convivencia", "Rule for the bandwidth")
        ),
        Column(
            "higher_km2",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Area with a higher ratio than chance"),
            "km²",
            2,
        ),
        Column(
            "lower_km2",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Area with a lower ratio than chance"),
            "km²",
            2,
        ),
    )
    ratio: Raster = part(
        QT_TRANSLATE_NOOP("convivencia", "Ratio of two densities"),
        "raster",
        style="density_ratio",
        main=True,
    )
    significance: Raster | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Where the ratio differs from chance"),
        "raster",
        style="ratio_significance",
        optional=True,
    )
    p_value: Raster | None = part(
        QT_TRANSLATE_NOOP("convivencia", "p-value of the ratio, not corrected"),
        "raster",
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Ratio of two densities"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Compares where two kinds of events lie: violent robberies among all robberies, this year "
        "and the last, events and the people at risk. Both get the same bandwidth. A second raster "
        "tells where the difference is more than exchanging the labels of the points would make.",
    ),
    reference="Kelsall & Diggle (1995); Hazelton & Davies (2009); Levine (2015); "
    "Benjamini & Hochberg (1995)",
)
def density_ratio(
    points: PointLayer,
    other: Annotated[
        PointLayer,
        Role("layer", geometry=("point",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Points to compare with"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The points below the line: all events, another year, or people."
            ),
        ),
    ],
    *,
    measure: Annotated[
        Measure,
        Role(
            "choice",
            choices=(
                ("ratio", QT_TRANSLATE_NOOP("convivencia", "Ratio")),
                ("log_ratio", QT_TRANSLATE_NOOP("convivencia", "Logarithm of the ratio")),
                ("difference", QT_TRANSLATE_NOOP("convivencia", "Difference per km²")),
                (
                    "relative_risk",
                    QT_TRANSLATE_NOOP("convivencia", "Ratio of the shares (1 if both lay alike)"),
                ),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Measure"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "How the two densities are compared. The ratio of the shares first divides each "
                "by its total, so that 1 means neither more nor less than on the whole.",
            ),
        ),
    ] = "ratio",
    bandwidth: Bandwidth = None,
    bandwidth_rule: BandwidthRule = "standard_distance_median",
    cell_size: CellSize = 50.0,
    kernel: Kernel = "quartic",
    mask: Mask = None,
    weight: Weight = None,
    other_weight: Annotated[
        str | None,
        Role("column", parent="other", column_type="numeric"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Weight of the other points"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A column with the weight of each, e.g. the people it stands for."
            ),
            advanced=True,
        ),
    ] = None,
    permutations: Permutations = 999,
    alternative: Alternative = "two-sided",
    correction: Correction = "fdr",
    seed: Seed = 1,
    neighbours: RuleNeighbours = 10,
    extent: ExtentText = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> DensityRatio:
    """Compare two kernel densities with one bandwidth.

    The rule for the bandwidth sees both sets together. Where the second density is zero there is
    no ratio, and where either is zero no logarithm: no data, never zero. Both densities would be
    divided by the same part of the kernel near the edge of a study area, so the ratio needs no
    correction; the difference gets it. The test is by random relabelling, two-sided by default,
    corrected over the cells that points reach; with weights there is none.
    """
    from ..intake.precision import require_precision
    from .density import reach_of
    from .density_surface import density_surface
    from .local import check_permutations
    from .study_window import study_window

    check_permutations(permutations)
    first, second = _both(points, other, weight, other_weight, crs)
    caveats: list[Caveat] = []
    window = None
    if mask is not None:
        window, more = study_window(mask, first.crs)
        caveats.extend(more)
        first, second = within(first, window), within(second, window)
    pooled = _pooled(first, second)
    width, chosen = bandwidth_of(pooled, bandwidth, bandwidth_rule, kernel, neighbours, window)
    caveats.extend(chosen)
    for one in (first, second):
        require_precision(one.layer, width, one.title)
    around = width if kernel == "quartic" else 3 * width
    where = extent_of(pooled, extent, cell_size, around, window)
    reach = reach_of(width, kernel)
    # those out of reach take no part in the totals either
    first, second = _reaching(first, where, reach), _reaching(second, where, reach)
    totals = _total(first), _total(second)
    neutral = _neutral(measure, *totals)
    densities = [
        density_surface(
            one.x, one.y, one.weight, where, width, kernel,
            window=window,
            edge_correction=window is not None,
            progress=part_of(progress, start, start + 0.2),
        ).values
        for one, start in ((first, 0.0), (second, 0.2))
    ]  # fmt: skip
    values = _compared(densities[0], densities[1], measure, *totals)
    caveats.append(caveat("ratio_of_few"))
    if min(len(first), len(second)) < FEW:
        caveats.append(caveat("few_events", count=min(len(first), len(second))))
    tags = {
        "measure": measure,
        "kernel": kernel,
        "bandwidth_m": f"{width:g}",
        "bandwidth_rule": "given" if bandwidth is not None else bandwidth_rule,
        "neutral": f"{neutral:.6g}",
        "points": str(len(first)),
        "other": str(len(second)),
    }

    def raster(held: Any, unit: str, **more: str) -> Raster:
        return Raster(held, where.left, where.top, cell_size, first.crs or "", unit, tags | more)

    summary: dict[str, object] = {
        "points": len(first),
        "other": len(second),
        "neutral": neutral,
        "measure": measure,
        "bandwidth": width,
        "bandwidth_rule": "" if bandwidth is not None else bandwidth_rule,
        "cell_size": cell_size,
        "rows": where.rows,
        "columns": where.columns,
    }
    significance = p_value = None
    cells = where.rows * where.columns
    if weight is not None or other_weight is not None:
        caveats.append(caveat("weights_not_relabelled"))
    elif cells > MOST_TESTED:
        better = rounded_up(cell_size * (cells / MOST_TESTED) ** 0.5)
        caveats.append(caveat("too_many_cells_to_test", cells=f"{cells:,}", better=f"{better:g}"))
    elif len(first) and len(second):
        p, codes, told = _tested(
            first, second, where, width, kernel, window, permutations, alternative, correction,
            seed, part_of(progress, 0.4, 1.0),
        )  # fmt: skip
        caveats.extend(told)
        about = {"permutations": str(permutations), "correction": correction}
        p_value = raster(p, "p-value", **about)
        significance = raster(codes, "class of significance", **about)
        land = cell_size**2 / 1e6
        summary |= {
            "higher_km2": float((codes > 0).sum() * land),
            "lower_km2": float((codes < 0).sum() * land),
            "cells_tested": int(np.isfinite(p).sum()),
        }
    return DensityRatio(
        ratio=raster(values, UNITS[measure]),
        significance=significance,
        p_value=p_value,
        summary=summary,
        caveats=(*first.caveats, *second.caveats, *caveats),
    )


def _both(
    points: Any, other: Any, weight: str | None, other_weight: str | None, crs: str | None
) -> tuple[MeasuredPoints, MeasuredPoints]:
    """Return both sets in the same metres, or say why that cannot be."""
    from .measured_points import measured_points

    first = measured_points(points, crs=crs, weight=weight)
    second = measured_points(other, crs=first.crs, weight=other_weight)
    if first.crs != second.crs:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” and “{other}” cannot be laid over each other: one of them names no "
                "coordinate system.",
            ),
            layer=first.title,
            other=second.title,
        )
    return first, second


def _total(points: MeasuredPoints) -> float:
    return float(len(points) if points.weight is None else points.weight.sum())


def _pooled(first: MeasuredPoints, second: MeasuredPoints) -> MeasuredPoints:
    """Return both sets as one, without weights: what a rule for the bandwidth looks at."""
    from .measured_points import MeasuredPoints

    return MeasuredPoints(
        first.layer,
        np.r_[first.rows, second.rows],
        np.r_[first.x, second.x],
        np.r_[first.y, second.y],
        None,
        first.crs,
        first.title,
        (),
    )


def _reaching(points: MeasuredPoints, where: Extent, reach: float) -> MeasuredPoints:
    inside = covered(points, where, reach)
    return points if inside.all() else points.select(inside)


def _neutral(measure: Measure, total: float, other: float) -> float:
    """Return the value where both lie as on the whole."""
    if measure in {"difference", "relative_risk"}:
        return 0.0 if measure == "difference" else 1.0
    if total <= 0 or other <= 0:
        return float("nan")
    return total / other if measure == "ratio" else float(np.log(total / other))


def _compared(density: Any, other: Any, measure: Measure, total: float, second: float) -> Any:
    """Return the measure, in bands of rows; it takes the place of the first density."""
    for row in range(0, len(density), ROWS):
        band = np.asarray(density[row : row + ROWS], dtype=np.float64)
        below = np.asarray(other[row : row + ROWS], dtype=np.float64)
        if measure == "difference":
            density[row : row + ROWS] = band - below
            continue
        usable = below > 0 if measure != "log_ratio" else (below > 0) & (band > 0)
        found = np.full(band.shape, np.nan)
        np.divide(band, below, out=found, where=usable)
        if measure == "log_ratio":
            np.log(found, out=found, where=usable)
        elif measure == "relative_risk":
            found *= second / total if total > 0 else np.nan
        density[row : row + ROWS] = found
    return density


def _tested(
    first: MeasuredPoints,
    second: MeasuredPoints,
    where: Extent,
    bandwidth: float,
    kernel: Literal["quartic", "gaussian"],
    window: StudyWindow | None,
    permutations: int,
    alternative: Literal["two-sided", "directed"],
    correction: Literal["fdr", "none", "bonferroni"],
    seed: int,
    progress: Progress,
) -> tuple[Any, Any, list[Caveat]]:
    """Return the p-values and the classes of the cells, and what weakens them."""
    from .p_values import adjusted_p_values, normal_p_values
    from .relabelling import Relabelling

    found = Relabelling((first.x, first.y), (second.x, second.y), where, bandwidth, kernel).test(
        permutations, seed, progress
    )
    shape = (where.rows, where.columns)
    if permutations:
        p = found.tails.p_values(alternative).reshape(shape)
        direction = found.tails.direction.reshape(shape)
    else:
        p, direction = normal_p_values(found.z, alternative), np.sign(found.z)
    tested = found.tested & np.isfinite(p)
    if window is not None:
        tested &= window.covered(where)
    p = np.where(tested, p, np.nan)
    adjusted = adjusted_p_values(p.ravel(), correction).reshape(shape)
    codes = np.where(tested, 0.0, np.nan)
    for level, code in reversed(LEVELS):
        significant = tested & (adjusted <= level) & (direction != 0)
        codes[significant] = code * direction[significant]
    number = int(tested.sum())
    caveats = [caveat("points_may_repeat")]
    if permutations == 0:
        caveats.append(caveat("no_permutations"))
    elif number and correction != "none":
        caveats.extend(_resolution(p[tested], adjusted[tested], permutations, alternative))
    if correction == "none" and number > 1:
        expected = round(number * LEVELS[1][0], 1)
        caveats.append(caveat("multiple_testing", count=number, expected=expected))
    return p, codes, caveats


def _resolution(
    p: Any, adjusted: Any, permutations: int, alternative: Literal["two-sided", "directed"]
) -> tuple[Caveat, ...]:
    """Say when cells with the smallest possible p-value do not reach the highest class."""
    smallest = (1 if alternative == "directed" else 2) / (permutations + 1)
    floor = p <= smallest * (1 + 1e-9)
    if not floor.any() or adjusted[floor].min() <= LEVELS[0][0]:
        return ()
    needed = int(np.ceil((permutations + 1) * adjusted[floor].min() / LEVELS[0][0])) - 1
    return (
        caveat(
            "permutations_too_few",
            permutations=permutations,
            smallest=smallest,
            needed=min(needed, 999_999),
        ),
    )
