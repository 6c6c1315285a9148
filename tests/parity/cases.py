"""The layers that every tool is given: values, and neighbours by position.

A case is the same for all: the tools get numbers and lists of neighbours, never shapes, so that no
difference comes from how somebody reads a polygon.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
from convivencia.tests.reference.cases import (
    boxes_for,
    columbus,
    edges,
    grid8,
    numbers,
    sparse10,
    squares,
    table,
)


@dataclass(frozen=True, slots=True)
class Case:
    """Values of n units and who is whose neighbour.

    Parameters
    ----------
    name : str
        How numbers and texts call it.
    values : numpy.ndarray
        Shape (n,).
    neighbours : tuple of tuple of int
        For each unit the positions of its neighbours, from 0.
    frame : GeoDataFrame
        The layer that our analyses are given, with ``id`` (from 0) and ``value``.
    more : mapping
        Further columns, such as the population.
    """

    name: str
    values: Any
    neighbours: tuple[tuple[int, ...], ...]
    frame: Any
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def graph(self) -> Any:
        """The neighbours as a libpysal graph, islands included."""
        from libpysal.graph import Graph

        focal, other = [], []
        for unit, near in enumerate(self.neighbours):
            # libpysal writes an island as its own neighbour of weight zero
            focal += [unit] * max(1, len(near))
            other += list(near) or [unit]
        weights = [float(unit != near) for unit, near in zip(focal, other, strict=True)]
        return Graph.from_arrays(np.array(focal), np.array(other), np.array(weights))


def _case(name: str, frame: Any, values: Any, neighbours: Any, **more: Any) -> Case:
    numbers_of = np.asarray(values, dtype=float)
    layer = frame[[frame.geometry.name]].reset_index(drop=True)
    layer = layer.assign(id=np.arange(len(layer)), value=numbers_of, **more)
    layer.attrs["title"] = name
    return Case(name, numbers_of, tuple(tuple(map(int, one)) for one in neighbours), layer, more)


def _touching(frame: Any) -> list[Any]:
    """Return who touches whom, even at a corner."""
    import shapely

    shapes = frame.geometry.to_numpy()
    pairs = shapely.STRtree(shapes).query(shapes, predicate="intersects").T
    return [
        sorted(pairs[(pairs[:, 0] == unit) & (pairs[:, 1] != unit), 1])
        for unit in range(len(shapes))
    ]


def _listed(name: str, identifiers: Any) -> list[list[int]]:
    """Return the published neighbour list of a data set, by position."""
    place = {str(int(one)): position for position, one in enumerate(identifiers)}
    found: list[list[int]] = [[] for _ in place]
    for focal, near in edges(name).adjacency.index:
        found[place[str(focal)]].append(place[str(near)])
    return [sorted(one) for one in found]


@cache
def cases() -> dict[str, Case]:
    """Return every case by name."""
    homes = columbus()
    deaths = boxes_for(table("auckland"))
    grid, (sparse, _) = grid8(), sparse10()
    touching = _touching(grid)
    lonely = pd.concat(
        [squares(5, 5), squares(1, 1, left=900_000.0, top=2_200_000.0)], ignore_index=True
    )
    one_first, one_inside = np.zeros(64), np.zeros(64)
    one_first[0], one_inside[27] = 1.0, 1.0
    equal = squares(2, 2)
    found = (
        _case(
            "columbus",
            homes,
            homes["CRIME"],
            _listed("columbus", homes["POLYID"]),
            other=homes["INC"].to_numpy(float),
        ),
        _case("grid8", grid, grid["count"], touching),
        _case("sparse10", sparse, sparse["count"], _touching(sparse)),
        _case("island", lonely, np.r_[np.arange(25.0) ** 2, 1000.0], _touching(lonely)),
        _case("one_first", grid, one_first, touching),
        _case("one_inside", grid, one_inside, touching),
        _case(
            "auckland",
            deaths,
            deaths["deaths"],
            _listed("auckland", deaths["id"]),
            population=deaths["pop"].to_numpy(float),
        ),
        _case("alike4", equal, [10, 11, 9, 10], _touching(equal), population=np.full(4, 1000.0)),
    )
    return {case.name: case for case in found}


POISSON = ((0, 10_000), (1, 10_000), (11, 100_000), (20, 25_000))
"""Events and population whose limits are compared."""

PUBLISHED_P = tuple(numbers("multiple_testing")["p"])
"""The 15 p-values of Benjamini & Hochberg (1995), section 4.1."""

STEP_UP_P = tuple(numbers("multiple_testing")["stepup_vs_stepdown"]["p"])
"""Four p-values that the step-up rule keeps all of and a step-down rule none."""

JOIN_THRESHOLD = 35.0
"""From which value an area of Columbus is high, for the join counts."""

PERMUTATIONS = 99_999
SEED = 12_345
SIGNIFICANT = 0.05
