"""Who counts as a neighbour: the choice people make, built for the areas that take part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from . import nearness, weights_files
from .contiguity import contiguity

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from ..areas.table import AreaTable
    from .weights import NeighbourWeights

    FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """The parameters that say which areas are neighbours, as one thing.

    Parameters
    ----------
    weights : str or libpysal Graph
        queen, rook, knn, distance_band, kernel, file, or a graph of one's own.
    neighbours : int
        k, for knn and for the kernel's width.
    distance : float, optional
        Metres, for distance_band and kernel.
    weights_file : str, optional
        For file.
    crs : str, optional
        Where distances are measured.
    """

    weights: Any
    neighbours: int = 8
    distance: float | None = None
    weights_file: str | None = None
    crs: str | None = None

    def among(
        self, table: AreaTable, positions: NDArray[np.int64]
    ) -> tuple[NeighbourWeights, tuple[Caveat, ...]]:
        """Build the neighbours of the areas at ``positions`` among each other.

        Returns
        -------
        NeighbourWeights
            In the order of ``positions``.
        tuple of Caveat
            A distance or a number of neighbours that was chosen.

        Raises
        ------
        InputError
            When the file or graph names other areas, or no two areas lie within the distance.
        """
        if not isinstance(self.weights, str):
            whole = weights_files.from_graph(self.weights, table.identifiers)
            return whole.reordered(positions), ()
        if self.weights == "file":
            if self.weights_file is None:
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "convivencia", "Choose the weights file, or other neighbours."
                    )
                )
            read = weights_files.from_file(self.weights_file, table.identifiers)
            return read.reordered(positions), ()
        if self.weights in {"queen", "rook"}:
            return contiguity(table.shapes[positions], rook=self.weights == "rook"), ()
        places, caveats = centroids(table, positions, self.crs)
        built, said = self._by_distance(places)
        return built, (*caveats, *said)

    def _by_distance(self, places: FloatArray) -> tuple[NeighbourWeights, tuple[Caveat, ...]]:
        if self.weights == "knn":
            built = nearness.nearest(places, self.neighbours)
            k = built.facts["neighbours"]
            fewer = caveat("fewer_neighbours", asked=self.neighbours, count=k)
            return built, (() if k == self.neighbours else (fewer,))
        make_kernel = self.weights == "kernel"
        built = (
            nearness.kernel(places, self.distance, self.neighbours)
            if make_kernel
            else nearness.distance_band(places, self.distance)
        )
        if self.distance is None:
            code = "kernel_chosen" if make_kernel else "band_chosen"
            distance = f"{float(str(built.facts['distance'])):,.0f}"
            return built, (caveat(code, distance=distance),)
        if not built.islands.any():
            return built, ()
        band = nearness.shortest_band(places)
        if built.islands.all():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "No two areas lie within the “distance” of {distance} m of each other, from "
                    "centre to centre; {band} m leaves no area alone.",
                ),
                distance=f"{self.distance:,g}",
                band=f"{np.ceil(band):,.0f}",
            )
        return built, (caveat("band_short", distance=f"{np.ceil(band):,.0f}"),)


def centroids(
    table: AreaTable, positions: NDArray[np.int64], crs: str | None
) -> tuple[FloatArray, tuple[Caveat, ...]]:
    """Return the centroids of some areas in metres, shape (n, 2), and what was assumed."""
    import shapely

    shapes, _, caveats = table.measured(crs)
    return shapely.get_coordinates(shapely.centroid(shapes[positions])), caveats


def neighbour_lines(
    table: AreaTable, positions: NDArray[np.int64], weights: NeighbourWeights
) -> GeoDataFrame:
    """Draw who is a neighbour of whom: a line from point to point, once for each pair.

    A link that goes one way only, as k nearest areas have, is not ``mutual``.
    """
    import geopandas as gpd
    import shapely

    places = shapely.get_coordinates(shapely.point_on_surface(table.shapes[positions]))
    focal = np.repeat(np.arange(weights.count), weights.degrees)
    there, back = focal * weights.count + weights.neighbours, weights.neighbours * weights.count
    mutual = np.isin(back + focal, there)
    kept = ~mutual | (focal < weights.neighbours)
    focal, neighbour = focal[kept], weights.neighbours[kept]
    names = table.identifiers[positions]
    return gpd.GeoDataFrame(
        {
            "from_id": names[focal],
            "to_id": names[neighbour],
            "weight": weights.values[kept],
            "mutual": mutual[kept],
        },
        geometry=shapely.linestrings(np.stack([places[focal], places[neighbour]], axis=1)),
        crs=table.frame.crs,
    )
