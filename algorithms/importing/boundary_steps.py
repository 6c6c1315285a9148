"""The steps of making boundaries ready, each from what the one before it left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..areas.overlaps import overlapping_pairs, polygons_of
from ..areas.projection import crs_to_measure_in
from ..areas.table import extended
from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.folding import plain_name
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from ..intake.names import text_of
from . import topology

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.progress import Progress

Note = tuple[str, str, str, str, float | None]
"""area_id, area_name, problem, detail, change of area."""


@dataclass(frozen=True, slots=True)
class Read:
    """The layer, and the code and name of each row; a row without a code gets its number."""

    frame: Any
    title: str
    codes: list[str]
    names: list[str]
    notes: list[Note]


def read(frame: Any, area_id: str | None, area_name: str | None) -> Read:
    """Take codes and names from a layer of polygons."""
    title = str(getattr(frame, "attrs", {}).get("title", "areas"))
    if not hasattr(frame, "geometry") or not hasattr(frame, "to_crs"):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{layer}” has no shapes, only a table."), layer=title
        )
    if len(frame) == 0:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "“{layer}” is empty."), layer=title)
    for column in (area_id, area_name):
        if column is not None:
            require_column(frame, column, title)
    codes = [""] * len(frame) if area_id is None else [text_of(item) for item in frame[area_id]]
    names = [""] * len(frame) if area_name is None else [text_of(item) for item in frame[area_name]]
    taken = set(codes)
    notes: list[Note] = []
    for row, code in enumerate(codes):
        if not code:
            codes[row] = _free(str(row + 1), taken)
            if area_id is not None:
                notes.append((codes[row], names[row], "no_identifier", f"# {row + 1}", None))
    return Read(frame, title, codes, names, notes)


def _free(code: str, taken: set[str]) -> str:
    while code in taken:
        code = f"#{code}"
    taken.add(code)
    return code


@dataclass(frozen=True, slots=True)
class MendedRows:
    """Valid shapes, with notes."""

    shapes: NDArray[Any]
    broken: NDArray[np.int64]
    without: NDArray[np.int64]
    notes: list[Note]
    caveats: tuple[Caveat, ...]


def mended(rows: Read) -> MendedRows:
    """Mend the shapes and say what was wrong with each."""
    found = topology.mend(np.array(rows.frame.geometry.to_numpy(), dtype=object))
    if len(found.without) == len(rows.frame):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "No feature of “{layer}” has a shape."),
            layer=rows.title,
        )
    notes = list(rows.notes)
    for row, reason, change in zip(found.broken, found.reasons, found.change, strict=True):
        notes.append((rows.codes[row], rows.names[row], "invalid", reason, float(change)))
    for row in found.without:
        notes.append((rows.codes[row], rows.names[row], "no_shape", f"# {row + 1}", None))
    caveats = []
    if len(found.broken):
        caveats.append(caveat("repaired_geometry", count=len(found.broken)))
    if len(found.without):
        caveats.append(caveat("empty_geometry", count=len(found.without)))
    return MendedRows(found.shapes, found.broken, found.without, notes, tuple(caveats))


@dataclass(frozen=True, slots=True)
class Merged:
    """One row for each area."""

    frame: Any
    shapes: NDArray[Any]
    codes: list[str]
    names: list[str]
    title: str
    merged_rows: int
    notes: list[Note]
    caveats: tuple[Caveat, ...]


def merged(rows: Read, done: MendedRows, *, dissolve: bool) -> Merged:
    """Merge rows of one code, drop those without a shape, and note repeated codes and names."""
    kept = np.setdiff1d(np.arange(len(rows.frame)), done.without)
    codes = np.array(rows.codes, dtype=object)[kept]
    _, group, count = np.unique(codes.astype(str), return_inverse=True, return_counts=True)
    notes, caveats = list(done.notes), []
    repeated = np.flatnonzero(count > 1)
    shapes, first = done.shapes[kept], np.arange(len(kept))
    for of_rows in (kept[group == number] for number in repeated):
        row = of_rows[0]
        differ = _differing(rows.frame, of_rows)
        # figures and column names only, which every language reads
        detail = f"× {len(of_rows)}" + (f"; ≠ {', '.join(differ)}" if differ else "")
        problem = "merged" if dissolve else "repeated_identifier"
        notes.append((rows.codes[row], rows.names[row], problem, detail, None))
    if len(repeated) and dissolve:
        first, shapes = topology.merge(shapes, group)
        caveats.append(
            caveat("merged_rows", count=int(len(kept) - len(first)), areas=len(repeated))
        )
    elif len(repeated):
        caveats.append(caveat("repeated_identifiers", count=int(count[repeated].sum())))
    held = kept[first]
    names = [rows.names[row] for row in held]
    same = _repeated_names(names)
    for position in same:
        row = held[position]
        notes.append((rows.codes[row], rows.names[row], "repeated_name", "", None))
    if same:
        caveats.append(caveat("repeated_names", count=len(same)))
    return Merged(
        rows.frame.iloc[held],
        shapes,
        [rows.codes[row] for row in held],
        names,
        rows.title,
        len(kept) - len(held),
        notes,
        tuple(caveats),
    )


def _differing(frame: Any, rows: NDArray[np.int64]) -> list[str]:
    """Return the columns in which rows to be merged differ: the first row's values stay."""
    some = frame.iloc[rows]
    return [
        str(name)
        for name in frame.columns
        if name != frame.geometry.name and some[name].astype("string").nunique(dropna=False) > 1
    ]


def _repeated_names(names: Sequence[str]) -> list[int]:
    plain = [plain_name(name) for name in names]
    count: dict[str, int] = {}
    for name in plain:
        count[name] = count.get(name, 0) + 1
    return [position for position, name in enumerate(plain) if name and count[name] > 1]


@dataclass(frozen=True, slots=True)
class Measured:
    """Sizes, overlaps and gaps in a CRS that measures in metres."""

    area: NDArray[np.float64]
    overlaps: Any
    gaps: Any
    islands: int
    notes: list[Note]
    caveats: tuple[Caveat, ...]


def measured(areas: Merged, crs: str | None, progress: Progress) -> Measured:
    """Measure the areas and what lies between and upon them."""
    import geopandas
    import shapely
    from pyproj import Transformer

    own = None if areas.frame.crs is None else str(areas.frame.crs.to_string())
    source, target, assumed = crs_to_measure_in(
        own, shapely.total_bounds(areas.shapes), crs, areas.title
    )
    shapes = areas.shapes
    if source is not None and target is not None and source != target:
        transformer = Transformer.from_crs(source, target, always_xy=True)
        shapes = shapely.transform(
            shapes, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
        )
        broken = ~shapely.is_valid(shapes)
        shapes[broken] = polygons_of(shapely.make_valid(shapes[broken]))
    area = shapely.area(shapes)
    one, other, shared, size = overlapping_pairs(shapes)
    smaller = np.minimum(area[one], area[other])
    order = np.argsort(-size, kind="stable")
    codes = np.array(areas.codes, dtype=object)
    overlaps = geopandas.GeoDataFrame(
        {
            "first_id": codes[one][order],
            "second_id": codes[other][order],
            "area_km2": size[order] / 1e6,
            "share": (size / smaller)[order],
        },
        geometry=shared[order],
        crs=target,
    )
    progress(0.7, QT_TRANSLATE_NOOP("convivencia", "Looking for gaps"))
    holes = topology.gaps(shapes)
    gaps = geopandas.GeoDataFrame(
        {
            "gap_id": np.arange(1, len(holes.area) + 1),
            "area_km2": holes.area / 1e6,
            "width_m": holes.width,
            "sliver": holes.slivers,
        },
        geometry=holes.shapes,
        crs=target,
    )
    islands = topology.alone(shapes) if len(shapes) > 1 else np.empty(0, dtype=np.int64)
    notes: list[Note] = [
        (areas.codes[row], areas.names[row], "island", "", None) for row in islands
    ]
    caveats = list(assumed)
    whole = float(area.sum())
    if len(overlaps):
        caveats.append(
            caveat(
                "boundary_overlaps",
                count=len(overlaps),
                km2=float(size.sum() / 1e6),
                share=float(size.sum() / whole),
                largest=float(overlaps["share"].max()),
            )
        )
    if len(gaps):
        caveats.append(
            caveat(
                "boundary_gaps",
                count=len(gaps),
                slivers=int(holes.slivers.sum()),
                km2=float(holes.area.sum() / 1e6),
            )
        )
    if len(islands):
        caveats.append(caveat("islands", count=len(islands)))
    return Measured(area, overlaps, gaps, len(islands), notes, tuple(caveats))


def frame_of(areas: Merged, sizes: Measured) -> Any:
    """Return the areas with their identifier, name and size, in the CRS they came in."""
    frame = areas.frame.set_geometry(areas.shapes, crs=areas.frame.crs)
    own = {"area_id": areas.codes, "area_name": [name or None for name in areas.names]}
    # a column that already says the same is not kept twice
    same = [
        name
        for name, values in own.items()
        if name in frame.columns and [text_of(item) or None for item in frame[name]] == values
    ]
    result = extended(frame.drop(columns=same), {**own, "area_km2": sizes.area / 1e6})
    result["matched_by"] = None
    result.attrs = dict(areas.frame.attrs)
    return result


def notes_table(notes: Sequence[Note]) -> Any:
    """Return the notes as a table, in order of the identifiers."""
    import pandas as pd

    columns = ["area_id", "area_name", "problem", "detail", "area_change_share"]
    ordered = sorted(notes, key=lambda note: (note[2], note[0], note[3]))
    frame = pd.DataFrame(ordered, columns=columns)
    frame["area_change_share"] = frame["area_change_share"].astype(float)
    return frame
