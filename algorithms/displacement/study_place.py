"""The ground of an intervention in metres: what is treated, and the study it lies in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.overlaps import polygons_of
from ..areas.table import AreaTable, area_table
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from .rings import apart, less, solid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

ROUNDING = 0.001
"""Less than this share outside the study is two drawings of one boundary."""


@dataclass(frozen=True)
class Ground:
    """The areas of the study.

    Parameters
    ----------
    table : AreaTable
        The areas, with their identifiers and order.
    shapes : numpy.ndarray
        In metres; None where there is no shape.
    """

    table: AreaTable
    shapes: NDArray[Any]

    @cached_property
    def _tree(self) -> Any:
        import shapely

        return shapely.STRtree(self.shapes)

    @cached_property
    def km2(self) -> FloatArray:
        """The size of each area; zero where there is no shape."""
        import shapely

        size: FloatArray = np.nan_to_num(shapely.area(self.shapes)) / 1e6
        return size

    def clip(self, shape: Any) -> Any:
        """Return what of a shape lies in the study."""
        import shapely

        if shapely.is_empty(shape):
            return shape
        near = np.sort(self._tree.query(shape, predicate="intersects"))
        if not len(near):
            return shapely.Polygon()
        return solid(shapely.intersection(shape, shapely.union_all(self.shapes[near])))

    def shares(self, shape: Any) -> tuple[NDArray[np.int64], FloatArray]:
        """Return the areas that a shape lies in, and the share of each that it covers."""
        import shapely

        near = np.sort(self._tree.query(shape, predicate="intersects"))
        covered = shapely.area(shapely.intersection(self.shapes[near], shape))
        return near, covered / np.maximum(self.km2[near] * 1e6, 1e-9)


@dataclass(frozen=True, slots=True)
class StudyPlace:
    """Where the intervention is.

    Parameters
    ----------
    cores : tuple of shapely geometry
        Treated ground by intervention, in metres, without overlap.
    names : tuple of str
        Of each; empty without identifier.
    ground : Ground or None
        The study.
    crs : str or None
        The metres measured in.
    overlaps : int
        Pairs of interventions that shared ground.
    caveats : tuple of Caveat
        What was mended, clipped or assumed.
    """

    cores: tuple[Any, ...]
    names: tuple[str, ...]
    ground: Ground | None
    crs: str | None
    overlaps: int
    caveats: tuple[Caveat, ...]
    others: Any = None
    """Ground of other measures outside what is treated, in metres; None without."""

    @property
    def treated(self) -> Any:
        """All treated ground."""
        import shapely

        return shapely.union_all(np.array(self.cores, dtype=object))

    @property
    def parts(self) -> list[Any]:
        """The interventions, or the separate parts of a single one."""
        import shapely

        return list(self.cores if len(self.cores) > 1 else shapely.get_parts(self.cores[0]))

    def clip(self, shape: Any) -> Any:
        """Return what of a shape lies in the study and in no other measure."""
        held = shape if self.ground is None else self.ground.clip(shape)
        return held if self.others is None else less(held, self.others)


def study_place(
    treatment: Any,
    treatment_id: str | None,
    areas: Any,
    area_id: str | None,
    crs: str | None,
    other_measures: Any = None,
) -> StudyPlace:
    """Read treatment and study into metres, clip what is treated to the study.

    Raises
    ------
    InputError
        When a layer holds no polygons, or nothing treated lies in the study.
    """
    treated = area_table(treatment)
    caveats: list[Caveat] = list(treated.caveats)
    ground = None
    if areas is not None:
        table = area_table(areas, area_id)
        shapes, crs, more = table.measured(crs)
        ground = Ground(table, shapes)
        caveats += [*table.caveats, *more]
    shapes, crs, more = treated.measured(crs)
    caveats += list(more)
    cores, names = _by_identifier(treated, shapes, treatment_id)
    cores, overlaps = apart(cores)
    if overlaps:
        caveats.append(caveat("overlapping_treatments", count=overlaps))
    if ground is not None:
        cores, names, more = _clipped(cores, names, ground, treated.title)
        caveats += list(more)
    others, weaknesses = _others(other_measures, cores, ground, crs)
    caveats += weaknesses
    return StudyPlace(tuple(cores), tuple(names), ground, crs, overlaps, tuple(caveats), others)


def _others(
    layer: Any, cores: list[Any], ground: Ground | None, crs: str | None
) -> tuple[Any, list[Caveat]]:
    """Return the ground of other measures beside what is treated, and what that weakens."""
    import shapely

    if layer is None:
        return None, []
    table = area_table(layer)
    shapes, _, more = table.measured(crs)
    caveats = [*table.caveats, *more]
    whole = shapely.union_all(shapely.normalize(shapes[~shapely.is_missing(shapes)]))
    whole = solid(whole) if ground is None else ground.clip(whole)
    treated = shapely.union_all(np.array(cores, dtype=object))
    shared = float(shapely.area(shapely.intersection(whole, treated)) / shapely.area(treated))
    if shared > ROUNDING:
        caveats.append(caveat("other_measure_inside", share=shared))
    beside = less(whole, treated)
    if shapely.is_empty(beside):
        return None, caveats
    km2 = float(shapely.area(beside)) / 1e6
    return beside, [*caveats, caveat("other_measures_left_out", km2=km2)]


def _by_identifier(
    treated: AreaTable, shapes: NDArray[Any], treatment_id: str | None
) -> tuple[list[Any], list[str]]:
    """Join the polygons of each intervention, the same way whatever the order of the rows."""
    import shapely

    held = np.flatnonzero(~shapely.is_missing(shapes))
    texts = np.full(len(shapes), "", dtype=object)
    if treatment_id is not None:
        require_column(treated.frame, treatment_id, treated.title)
        texts = treated.frame[treatment_id].astype("string").fillna("").str.strip().to_numpy(object)
    whole = shapely.normalize(shapes[held])
    order = sorted(range(len(held)), key=lambda place: shapely.to_wkb(whole[place]))
    cores, names = [], []
    for name in sorted({str(texts[row]) for row in held}):
        parts = [whole[place] for place in order if str(texts[held[place]]) == name]
        shape = parts[0] if len(parts) == 1 else shapely.union_all(parts)
        cores.append(polygons_of(np.array([shape], dtype=object))[0])
        names.append(name)
    return cores, names


def _clipped(
    cores: list[Any], names: list[str], ground: Ground, title: str
) -> tuple[list[Any], list[str], tuple[Caveat, ...]]:
    import shapely

    before = float(shapely.area(cores).sum())
    kept = [ground.clip(core) for core in cores]
    inside = [not shapely.is_empty(core) for core in kept]
    if not any(inside):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{layer}” lies wholly outside “{areas}”: check the coordinate systems and whether "
                "both are of the same place.",
            ),
            layer=title,
            areas=ground.table.title,
        )
    lost = 1 - float(shapely.area(kept).sum()) / before
    return (
        [core for core, held in zip(kept, inside, strict=True) if held],
        [name for name, held in zip(names, inside, strict=True) if held],
        (caveat("treatment_clipped", share=lost),) if lost > ROUNDING else (),
    )
