"""What an analysis returns: frozen parts with described columns, a summary, caveats, provenance."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from .caveats import Caveat

if TYPE_CHECKING:
    from .provenance import Provenance

ColumnType = Literal["float", "integer", "text", "date", "flag"]
PartKind = Literal["polygons", "points", "lines", "any", "table", "raster", "files"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a result: the field, its alias, unit and how it is drawn and printed.

    Parameters
    ----------
    name : str
        The column's name in every output.
    type : str
        float, integer, text, date or flag.
    label : str
        A heading in words, marked for translation.
    unit : str
        The unit, empty for a pure number or text.
    decimals : int
        Digits after the point that mean something to a reader.
    words : bool
        Whether the values are sentences of ours, which are written in the reader's language where
        it is known. Facts of theirs stand as JSON in a column “facts”, if there is one.
    optional : bool
        Whether it is left out when there is nothing to tell apart, such as a single category.
    """

    name: str
    type: ColumnType
    label: str
    unit: str = ""
    decimals: int = 2
    words: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class PartSpec:
    """One part of a result: its name, what it holds, its style and columns."""

    name: str
    title: str
    kind: PartKind
    style: str
    columns: tuple[Column, ...]
    main: bool


def part(
    title: str,
    kind: PartKind,
    *columns: Column,
    style: str = "",
    main: bool = False,
    optional: bool = False,
) -> Any:
    """Declare a field of a result as one of its parts.

    Parameters
    ----------
    title : str
        The layer's or table's title, marked for translation.
    kind : str
        polygons, points, lines, any (shapes as the input has them), table, raster or files.
    *columns : Column
        The columns this analysis adds; columns of the input travel along.
    style : str
        A kind in ``resources/styles/classes.toml``.
    main : bool
        Whether ``--output`` writes this part.
    optional : bool
        Whether the analysis may leave the part out (None).
    """
    metadata = {"part": (title, kind, columns, style, main)}
    if optional:
        return field(default=None, kw_only=True, metadata=metadata)
    return field(metadata=metadata)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The base of all results: a summary of scalars, the caveats and the provenance."""

    SUMMARY: ClassVar[tuple[Column, ...]] = ()

    summary: Mapping[str, object]
    caveats: tuple[Caveat, ...] = ()
    provenance: Provenance | None = None

    def part_named(self, name: str) -> Any:
        """Return the part called ``name``: a frame, a raster or None when it was left out."""
        return getattr(self, name)


def part_specs(result_type: type[Result]) -> tuple[PartSpec, ...]:
    """Return the declared parts of a result type, the main one first."""
    specs = []
    for item in dataclasses.fields(result_type):
        if "part" in item.metadata:
            title, kind, columns, style, main = item.metadata["part"]
            specs.append(PartSpec(item.name, title, kind, style, columns, main))
    return tuple(sorted(specs, key=lambda spec: not spec.main))


@dataclass(frozen=True, slots=True)
class Raster:
    """A north-up grid of numbers in a projected CRS.

    Parameters
    ----------
    values : numpy.ndarray
        Shape (rows, columns); the first row is the northernmost. NaN is no data.
    left, top : float
        The upper left corner, in metres of ``crs``.
    cell_size : float
        The side of a cell in metres.
    crs : str
        A CRS that PROJ understands.
    unit : str
        What one number means, e.g. incidents per km².
    tags : mapping
        What the GeoTIFF carries about itself.
    """

    values: Any
    left: float
    top: float
    cell_size: float
    crs: str
    unit: str
    tags: Mapping[str, str] = field(default_factory=dict)
