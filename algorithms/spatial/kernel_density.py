"""The kernel density of a point layer as a raster."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import HOT_SPOTS, analysis
from ..core.progress import part_of, silent
from ..core.results import Column, Raster, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Crs, Mask, PointLayer, Progress
from .density_parameters import (
    Bandwidth,
    BandwidthRule,
    CellSize,
    EdgeCorrection,
    ExtentText,
    Kernel,
    RuleNeighbours,
    Weight,
    bandwidth_of,
    covered,
    extent_of,
    within,
)

UNIT = "incidents per km²"


@dataclass(frozen=True, slots=True, kw_only=True)
class KernelDensity(Result):
    """Events per square kilometre."""

    SUMMARY: ClassVar = (
        Column("points", "integer", QT_TRANSLATE_NOOP("convivencia", "Points used")),
        Column("peak", "float", QT_TRANSLATE_NOOP("convivencia", "Highest density"), "km⁻²", 1),
        Column("bandwidth", "float", QT_TRANSLATE_NOOP("convivencia", "Bandwidth"), "m", 0),
        Column(
            "bandwidth_rule", "text", QT_TRANSLATE_NOOP("convivencia", "Rule for the bandwidth")
        ),
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
    reference="Silverman (1986); Scott (1992); Bailey & Gatrell (1995); Diggle (1985); "
    "Levine (2015)",
)
def kernel_density(
    points: PointLayer,
    *,
    bandwidth: Bandwidth = None,
    bandwidth_rule: BandwidthRule = "standard_distance_median",
    cell_size: CellSize = 50.0,
    kernel: Kernel = "quartic",
    mask: Mask = None,
    edge_correction: EdgeCorrection = True,
    weight: Weight = None,
    neighbours: RuleNeighbours = 10,
    extent: ExtentText = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> KernelDensity:
    """Smooth points into events per square kilometre.

    Exact where points × cells in a kernel stay below 10⁸; otherwise the error bound is in the
    summary and in the raster's tags. With a study area, cells whose centre lies outside have no
    value; with the correction for its edge, events outside take no part. A surface of more than
    20 million cells is computed window by window into a temporary file, as float32.
    """
    from ..intake.precision import require_precision
    from .density import reach_of
    from .density_surface import density_surface
    from .measured_points import measured_points
    from .study_window import study_window

    given = measured_points(points, crs=crs, weight=weight)
    caveats: list[Caveat] = []
    window = None
    if mask is not None:
        window, more = study_window(mask, given.crs)
        caveats.extend(more)
        if edge_correction:
            given = within(given, window)
            caveats.append(caveat("edge_corrected"))
    width, more = bandwidth_of(given, bandwidth, bandwidth_rule, kernel, neighbours, window)
    caveats.extend(more)
    require_precision(given.layer, width, given.title)
    reach = reach_of(width, kernel)
    around = width if kernel == "quartic" else 3 * width
    where = extent_of(given, extent, cell_size, around, window)
    inside = covered(given, where, reach)
    used = int(inside.sum())
    if len(given) > used and extent is None and mask is None:
        caveats.append(caveat("far_outside", count=len(given) - used))
    found = density_surface(
        given.x, given.y, given.weight, where, width, kernel,
        window=window,
        edge_correction=edge_correction and window is not None,
        progress=part_of(progress, 0.1, 0.95),
    )  # fmt: skip
    if width < 2 * cell_size:
        caveats.append(caveat("kernel_narrow", bandwidth=f"{width:g}", cell_size=f"{cell_size:g}"))
    if found.error_bound > 0:
        share = found.error_bound / found.peak if found.peak else 0.0
        caveats.append(caveat("approximate_density", bound=found.error_bound, share=share))
    rule = "" if bandwidth is not None else bandwidth_rule
    raster = Raster(
        found.values,
        where.left,
        where.top,
        cell_size,
        given.crs or "",
        UNIT,
        {
            "kernel": kernel,
            "bandwidth_m": f"{width:g}",
            "bandwidth_rule": rule or "given",
            "edge_correction": "yes" if window is not None and edge_correction else "no",
            "error_bound_per_km2": f"{found.error_bound:.6g}",
            "points": str(used),
        },
    )
    summary = {
        "points": used,
        "peak": found.peak,
        "bandwidth": width,
        "bandwidth_rule": rule,
        "cell_size": cell_size,
        "kernel": kernel,
        "error_bound": found.error_bound,
        "exact": found.error_bound == 0.0,
        "rows": where.rows,
        "columns": where.columns,
    }
    return KernelDensity(density=raster, summary=summary, caveats=(*given.caveats, *caveats))
