"""Population of each area from a raster of people, with the exact fraction of every cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import INCIDENTS_AND_AREAS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Areas, GeoDataFrame, Param, Progress, Role

if TYPE_CHECKING:
    import numpy as np

    from .table import AreaTable
else:
    np = LazyPackage("numpy")

RASTERS = ("tif", "tiff", "vrt", "img", "asc")
HARDLY = 1e-6
"""A share of an area that is rounding, not land."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RasterPopulation(Result):
    """The population of every area."""

    SUMMARY: ClassVar = (
        Column("raster_total", "float", QT_TRANSLATE_NOOP("convivencia", "People in the raster")),
        Column("areas_total", "float", QT_TRANSLATE_NOOP("convivencia", "People in the areas")),
        Column(
            "share", "float", QT_TRANSLATE_NOOP("convivencia", "Share of the raster"), decimals=4
        ),
        Column("without", "integer", QT_TRANSLATE_NOOP("convivencia", "Areas without a number")),
    )
    areas: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Population by area"),
        "polygons",
        Column("population", "float", QT_TRANSLATE_NOOP("convivencia", "Population"), decimals=0),
        Column(
            "share_covered",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of the area that the raster tells of"),
            decimals=3,
        ),
        style="population",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Population from a raster"),
    group=INCIDENTS_AND_AREAS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Sums a population raster over each area, with the exact fraction of every cell that an "
        "area cuts. The raster may be in any coordinate system and larger than the memory. The "
        "total of the areas is set beside that of the raster.",
    ),
)
def population_from_raster(
    areas: Areas,
    raster: Annotated[
        str,
        Role("file", extensions=RASTERS),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Population raster"),
            QT_TRANSLATE_NOOP(
                "convivencia", "A raster with the number of people in each cell, not by km²."
            ),
        ),
    ],
    *,
    band: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Band"),
            QT_TRANSLATE_NOOP("convivencia", "The band of the raster that holds the people."),
            minimum=1,
            maximum=10_000,
            advanced=True,
        ),
    ] = 1,
    progress: Progress = silent,
) -> RasterPopulation:
    """Sum a raster of people over areas with exact cell fractions.

    The areas go to the raster's CRS, never the raster to theirs: resampling people loses some.
    Long edges get vertices a cell apart first, so that straight borders bend as they must. Cells
    without data count nobody; negative ones are no people and are left out and said. An area that
    the raster tells nothing of has no population, which is not zero.

    Raises
    ------
    InputError
        When the raster cannot be read, is turned, has no such band, or lies elsewhere.
    """
    from .overlaps import overlapping_pairs
    from .raster_cells import PeopleRaster, in_crs_of
    from .table import area_table, extended

    table = area_table(areas)
    with PeopleRaster(raster, band) as source:
        total = source.total(part_of(progress, 0.0, 0.4))
        shapes, caveats = in_crs_of(table, source)
        found = source.sums(shapes, part_of(progress, 0.4, 0.9))
        progress(0.9, QT_TRANSLATE_NOOP("convivencia", "Looking for overlaps"))
        first, _, shared, _ = overlapping_pairs(shapes)
        twice = float(np.nansum(source.sums(shared, part_of(progress, 0.9, 0.95)).people))
    if source.negative:
        caveats = (*caveats, caveat("negative_cells", count=source.negative))
    covered = found.share_covered
    nothing = np.isnan(found.people)
    if nothing.all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“{raster}” tells of no area of “{layer}”: they lie apart."
            ),
            raster=source.name,
            layer=table.title,
        )
    caveats = (*table.caveats, *caveats, *_gaps(table, covered, nothing))
    if len(first):
        caveats = (*caveats, caveat("overlapping_areas", count=len(first), people=round(twice)))
    in_areas = float(np.nansum(found.people))
    return RasterPopulation(
        areas=extended(table.frame, {"population": found.people, "share_covered": covered}),
        summary={
            "raster_total": total,
            "areas_total": in_areas,
            "share": in_areas / total if total else float("nan"),
            "without": int(nothing.sum()),
        },
        caveats=(*caveats, caveat("modelled_population")),
    )


def _gaps(table: AreaTable, covered: Any, nothing: Any) -> tuple[Caveat, ...]:
    """Say which areas the raster tells nothing of, or only in part."""
    found = []
    has_shape = np.array([shape is not None for shape in table.shapes])
    apart = int((nothing & has_shape).sum())
    if apart:
        found.append(caveat("outside_raster", count=apart))
    partly = int((~nothing & (covered < 1 - HARDLY)).sum())
    if partly:
        found.append(caveat("partly_outside_raster", count=partly))
    return tuple(found)
