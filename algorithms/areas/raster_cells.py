"""A raster of people: read by blocks, summed over polygons with exact fractions of cells."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .exact_sums import exact_sums
from .overlaps import polygons_of
from .projection import GEOGRAPHIC, looks_geographic

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.progress import Progress
    from .table import AreaTable

    FloatArray = NDArray[np.float64]

CELLS_AT_ONCE = 4_000_000
MOST_VERTICES = 5_000_000
SHAPES_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Sums:
    """People by area, NaN where the raster tells nothing, and the share of the area it tells of."""

    people: FloatArray
    share_covered: FloatArray


class PeopleRaster:
    """One band of a raster file, opened for reading.

    Parameters
    ----------
    path : str
        The file.
    band : int
        From one.

    Raises
    ------
    InputError
        When it is not there, no raster, turned, without a CRS, or has no such band.
    """

    def __init__(self, path: str, band: int) -> None:
        import rasterio
        from rasterio.errors import RasterioIOError

        self.name = Path(path).name
        self.negative = 0
        self.band = band
        try:
            self._file = rasterio.open(path)
        except RasterioIOError as error:
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "“{raster}” cannot be read as a raster."),
                raster=self.name,
            ) from error
        with_band = 1 <= band <= self._file.count
        place = self._file.transform
        if not with_band:
            self._refuse(
                QT_TRANSLATE_NOOP("convivencia", "“{raster}” has no band {band}; it has {count}."),
                band=band,
                count=self._file.count,
            )
        if self._file.crs is None:
            self._refuse(
                QT_TRANSLATE_NOOP(
                    "convivencia", "“{raster}” names no coordinate system; give it one first."
                )
            )
        if place.b or place.d or place.a <= 0 or place.e >= 0:
            self._refuse(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“{raster}” is not north-up: warp it to a plain grid first, keeping its total.",
                )
            )

        flags = {flag.name for flag in self._file.mask_flag_enums[band - 1]}
        self._always_told = flags == {"all_valid"}
        self._told_by_value = flags == {"nodata"} and self._file.nodata is not None

    def _refuse(self, sentence: str, **facts: object) -> None:
        self._file.close()
        raise InputError(sentence, raster=self.name, **facts)

    def __enter__(self) -> PeopleRaster:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    @property
    def crs(self) -> str:
        """The raster's CRS."""
        return str(self._file.crs.to_wkt())

    @property
    def cell(self) -> float:
        """The shorter side of a cell, in units of the CRS."""
        return float(min(self._file.res))

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """left, bottom, right, top."""
        left, bottom, right, top = self._file.bounds
        return float(left), float(bottom), float(right), float(top)

    def total(self, progress: Progress) -> float:
        """Return all people of the raster, read by blocks; negative cells are counted apart."""
        from rasterio.windows import Window

        rows = max(1, CELLS_AT_ONCE // self._file.width)
        starts = range(0, self._file.height, rows)
        found = 0.0
        for start in starts:
            progress(
                start / self._file.height, QT_TRANSLATE_NOOP("convivencia", "Summing the raster")
            )
            height = min(rows, self._file.height - start)
            cells, negative = self._cells(Window(0, start, self._file.width, height))
            self.negative += negative
            found += float(np.nansum(cells))
        return found

    def _cells(self, window: Any) -> tuple[FloatArray, int]:
        """Return the people of a window, NaN where there is no number or it is negative."""
        cells = self._file.read(self.band, window=window)
        if self._told_by_value:
            missing = cells == self._file.nodata
        elif self._always_told:
            missing = np.zeros(cells.shape, dtype=bool)
        else:
            missing = self._file.read_masks(self.band, window=window) == 0
        cells = cells.astype(np.float64)
        scale, offset = self._file.scales[self.band - 1], self._file.offsets[self.band - 1]
        if scale != 1 or offset != 0:
            cells = cells * scale + offset
        cells[missing | ~np.isfinite(cells)] = np.nan
        negative = cells < 0
        count = int(negative.sum())
        if count:
            cells[negative] = np.nan
        return cells, count

    def sums(self, shapes: NDArray[Any], progress: Progress) -> Sums:
        """Sum the people of each polygon.

        Parameters
        ----------
        shapes : numpy.ndarray
            Valid polygons in the raster's CRS; None has no people (NaN).
        """
        import shapely
        from rasterio.windows import Window

        people = np.full(len(shapes), np.nan)
        share = np.full(len(shapes), np.nan)
        frame = shapely.box(*self.bounds)
        # only what lies on the raster: a polygon beyond it costs memory and has no cells
        near = np.flatnonzero(shapely.intersects(shapes, frame))
        share[~shapely.is_missing(shapes)] = 0.0
        cell = float(np.prod(self._file.res))
        for start in range(0, len(near), SHAPES_AT_ONCE):
            progress(start / len(near), QT_TRANSLATE_NOOP("convivencia", "Summing over the areas"))
            chosen = near[start : start + SHAPES_AT_ONCE]
            found, cells = exact_sums(
                shapes[chosen],
                lambda x0, y0, nx, ny: self._cells(Window(x0, y0, nx, ny))[0],
                self.bounds,
                (float(self._file.res[0]), float(self._file.res[1])),
                self.crs,
            )
            told = cells > 0
            people[chosen[told]] = found[told]
            size = np.maximum(shapely.area(shapes[chosen]), np.finfo(float).tiny)
            share[chosen] = np.minimum(cells * cell / size, 1.0)
        return Sums(people, share)


def in_crs_of(table: AreaTable, raster: PeopleRaster) -> tuple[NDArray[Any], tuple[Caveat, ...]]:
    """Return the areas' shapes in the raster's CRS, and what was assumed.

    Edges get a vertex each cell first: a straight border in one CRS is a curve in another, and
    with vertices a cell apart it is off by far less than a thousandth of a cell.
    """
    import shapely
    from pyproj import CRS, Transformer

    shapes = table.shapes
    caveats: tuple[Caveat, ...] = ()
    present = shapes[~shapely.is_missing(shapes)]
    bounds = shapely.total_bounds(present)
    own = table.crs
    if own is None:
        if not looks_geographic(bounds):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“{layer}” names no coordinate system, so it cannot be laid over “{raster}”.",
                ),
                layer=table.title,
                raster=raster.name,
            )
        own = GEOGRAPHIC
        caveats = (caveat("assumed_crs", layer=table.title, crs="WGS 84 (EPSG:4326)"),)
    source, target = CRS.from_user_input(own), CRS.from_wkt(raster.crs)
    if source.equals(target, ignore_axis_order=True):
        return shapes, caveats
    back = Transformer.from_crs(target, source, always_xy=True)
    forth = Transformer.from_crs(source, target, always_xy=True)
    left, bottom, right, top = forth.transform_bounds(*bounds)
    middle = np.array([(left + right) / 2, (bottom + top) / 2])
    ends = back.transform(
        [middle[0], middle[0] + raster.cell], [middle[1], middle[1] + raster.cell]
    )
    step = float(np.hypot(np.diff(ends[0])[0], np.diff(ends[1])[0]) / np.sqrt(2))
    step = max(step, float(shapely.length(present).sum()) / MOST_VERTICES)
    bent = shapely.segmentize(shapes, step) if np.isfinite(step) and step > 0 else shapes
    moved = shapely.transform(bent, lambda xy: np.column_stack(forth.transform(xy[:, 0], xy[:, 1])))
    lost = ~shapely.is_missing(moved) & ~np.isfinite(shapely.bounds(moved)).all(axis=1)
    if lost.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{count} areas of “{layer}” have no place in the coordinate system of “{raster}”.",
            ),
            count=int(lost.sum()),
            layer=table.title,
            raster=raster.name,
        )
    # rounding can make hair-thin necks touch; what a repair leaves beside the polygons is no land
    broken = ~shapely.is_valid(moved) & ~shapely.is_missing(moved)
    if broken.any():
        moved[broken] = polygons_of(shapely.make_valid(moved[broken]))
    return moved, (*caveats, caveat("areas_to_raster", crs=target.name))
