"""Neighbours that somebody else decided: a libpysal graph, a .gal, .gwt or .csv file."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.tables import numbers
from .weights import NeighbourWeights, from_pairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]


def from_graph(graph: Any, identifiers: Any, kind: str = "graph") -> NeighbourWeights:
    """Read a libpysal ``Graph`` (or W) whose ids are the areas' ids or their row numbers.

    Raises
    ------
    InputError
        When the graph's units are not the areas.
    """
    if not hasattr(graph, "adjacency") and not hasattr(graph, "to_graph"):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“weights” must be a kind of neighbours or a libpysal graph, not a {kind}.",
            ),
            kind=type(graph).__name__,
        )
    adjacency = (graph if hasattr(graph, "adjacency") else graph.to_graph()).adjacency
    return from_names(
        adjacency.index.get_level_values("focal"),
        adjacency.index.get_level_values("neighbor"),
        adjacency.to_numpy(dtype=float),
        identifiers,
        kind,
    )


def from_names(
    focal_names: Any, neighbour_names: Any, values: FloatArray, identifiers: Any, kind: str
) -> NeighbourWeights:
    """Read (focal, neighbour, weight) triples that name the areas' ids or their row numbers.

    Raises
    ------
    InputError
        When they name another unit, or a weight is negative or no number.
    """
    if not (np.isfinite(values) & (values >= 0)).all():
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Spatial weights must be numbers of zero or more.")
        )
    known = {str(name): place for place, name in enumerate(identifiers)}
    units = {str(name) for names in (focal_names, neighbour_names) for name in names}
    if not units <= set(known):
        # a program that took codes for numbers has lost the zeros they begin with
        shorter = {str(name).lstrip("0"): place for place, name in enumerate(identifiers)}
        by_row = {str(place): place for place in range(len(known))}
        if len(shorter) == len(known) and units <= set(shorter):
            by_row = shorter
        elif not units <= set(by_row):
            stranger = sorted(units - set(known))[0]
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The weights name the unit “{unit}”, which is no area's identifier; choose the "
                    "identifier column that the weights use.",
                ),
                unit=stranger,
            )
        known = by_row
    focal = np.array([known[str(name)] for name in focal_names], dtype=np.int64)
    neighbour = np.array([known[str(name)] for name in neighbour_names], dtype=np.int64)
    kept = (focal != neighbour) & (values != 0)
    focal, neighbour, values = focal[kept], neighbour[kept], values[kept]
    weights = from_pairs(focal, neighbour, values, len(identifiers), True, {"kind": kind})
    first = (
        weights.values[
            np.minimum(np.repeat(weights.starts[:-1], weights.degrees), max(0, len(values) - 1))
        ]
        if len(values)
        else values
    )
    equal = bool(np.allclose(weights.values, first, rtol=1e-12, atol=0.0)) if len(values) else True
    return NeighbourWeights(
        weights.starts, weights.neighbours, weights.values, equal, weights.facts
    )


def from_file(path: str, identifiers: Any) -> NeighbourWeights:
    """Read a .gal, .gwt or .csv (focal, neighbour, weight) file."""
    from libpysal import graph

    file = Path(path)
    if not file.is_file():
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The weights file {file} is not there."),
            file=file.name,
        )
    try:
        if file.suffix.lower() == ".gal":
            read = graph.read_gal(file)
        elif file.suffix.lower() == ".gwt":
            read = graph.read_gwt(file)
        else:
            import pandas as pd

            # libpysal would drop a pair whose neighbour has no neighbours of its own
            table = pd.read_csv(
                file, sep=None, engine="python", header=None, dtype=str, keep_default_na=False
            )
            table = table.iloc[0 if _is_pair(table.iloc[0], identifiers) else 1 :]
            if table.empty or table.iloc[:, :2].duplicated().any():
                raise ValueError("no pairs, or a pair twice")
            names = table.iloc[:, 0].str.strip(), table.iloc[:, 1].str.strip()
            values = np.ones(len(table)) if table.shape[1] < 3 else numbers(table.iloc[:, 2])
            read = None
    except (ValueError, IndexError, KeyError, OSError, csv.Error) as error:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} cannot be read as spatial weights."),
            file=file.name,
        ) from error
    if read is None:
        return from_names(*names, values, identifiers, "file")
    return from_graph(read, identifiers, kind="file")


def _is_pair(row: Any, identifiers: Any) -> bool:
    """Tell whether the first line of a file names two areas, and is no heading."""
    known = {str(name) for name in identifiers} | {str(place) for place in range(len(identifiers))}
    return len(row) > 1 and all(str(name).strip() in known for name in row.iloc[:2])
