"""Clusters of points that lie close together (DBSCAN), with their outlines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import HOT_SPOTS, analysis
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Crs, GeoDataFrame, Param, PointLayer, PointTable, Progress, Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]
else:
    np = LazyPackage("numpy")

MOST_IN_HULL = 20_000
"""Of a cluster of more places, one in each tenth of the distance draws the outline."""
HULL_RATIO = 0.3
MOST_OF_ALL = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class PointClusters(Result):
    """The points with their clusters, and the clusters' outlines."""

    SUMMARY: ClassVar = (
        Column("clusters", "integer", QT_TRANSLATE_NOOP("convivencia", "Clusters")),
        Column("points", "integer", QT_TRANSLATE_NOOP("convivencia", "Points used")),
        Column("clustered", "integer", QT_TRANSLATE_NOOP("convivencia", "Points in clusters")),
        Column(
            "share_clustered",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of the points in clusters"),
            decimals=3,
        ),
        Column("largest", "integer", QT_TRANSLATE_NOOP("convivencia", "Points in the largest")),
    )
    points: PointTable = part(
        QT_TRANSLATE_NOOP("convivencia", "Points with their cluster"),
        "points",
        Column("cluster", "integer", QT_TRANSLATE_NOOP("convivencia", "Cluster"), decimals=0),
        Column("membership", "text", QT_TRANSLATE_NOOP("convivencia", "Membership")),
        style="cluster_membership",
        main=True,
    )
    hulls: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Outlines of the clusters"),
        "polygons",
        Column("cluster", "integer", QT_TRANSLATE_NOOP("convivencia", "Cluster"), decimals=0),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Number of events")),
        Column("places", "integer", QT_TRANSLATE_NOOP("convivencia", "Distinct places")),
        Column("area_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Area"), "km²", 3),
        Column("per_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Events per area"), "km⁻²", 1),
        style="count",
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Point clusters (DBSCAN)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Finds places where many events lie close together, whatever their shape, and leaves the "
        "scattered ones out. You choose how close and how many. It needs no areas and no grid, but "
        "it does not test whether chance could make such clusters.",
    ),
    reference="Ester et al. (1996); Gunawan (2013)",
)
def point_clusters(
    points: Annotated[
        PointLayer,
        Role("layer", geometry=("point",), whole=True),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Points"),
            QT_TRANSLATE_NOOP("convivencia", "A point layer, one point for each event."),
        ),
    ],
    *,
    distance: Annotated[
        float,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Distance"),
            QT_TRANSLATE_NOOP("convivencia", "Events within this distance are neighbours."),
            minimum=1e-3,
            maximum=1_000_000,
            unit="m",
        ),
    ] = 100.0,
    minimum: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Fewest events"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "How many events must lie within the distance of one, itself counted, to make a "
                "cluster.",
            ),
            minimum=2,
            maximum=1_000_000,
        ),
    ] = 10,
    crs: Crs = None,
    progress: Progress = silent,
) -> PointClusters:
    """Group points that lie close together.

    Clusters are numbered by their events, the largest first, then from west to east. A point that
    is near a cluster without being dense itself (``border``) belongs to the nearest dense point.
    What is in no cluster has none. The outline is a concave hull, widened by half the distance so
    that two places or a street show too; the area is the outline's.
    """
    import pandas as pd

    from ..areas.table import extended
    from ..intake.points import Points
    from ..intake.precision import require_precision
    from .bandwidth import distinct_places
    from .dbscan import dbscan
    from .measured_points import measured_points

    given = measured_points(points, crs=crs)
    require_precision(given.layer, distance, given.title)
    caveats: list[Caveat] = []
    places, counts = distinct_places(given.x, given.y)
    progress(0.05, "")
    labels, core = dbscan(places, counts, distance, minimum, part_of(progress, 0.05, 0.8))
    order = np.lexsort((given.y, given.x))
    of_point = np.empty(len(given), dtype=np.int64)
    of_point[order] = np.repeat(np.arange(len(places)), counts)
    cluster = np.full(len(given.layer), -1, dtype=np.int64)
    cluster[given.rows] = labels[of_point]
    membership = np.full(len(given.layer), "", dtype=object)
    names = np.array(["noise", "border", "core"], dtype=object)
    membership[given.rows] = names[(labels[of_point] >= 0) * 1 + core[of_point]]
    column = pd.array(cluster + 1, dtype="Int64")
    column[cluster < 0] = pd.NA
    attributes = extended(
        given.layer.attributes,
        {"cluster": column, "membership": pd.Series(membership).where(membership != "", None)},
    )
    source = given.layer
    hulls = _outlines(places, counts, labels, distance, given.crs, part_of(progress, 0.8, 1.0))
    clustered = int(counts[labels >= 0].sum())
    largest = int(hulls["count"].max()) if len(hulls) else 0
    facts = {"minimum": minimum, "distance": f"{distance:g}"}
    caveats.append(caveat("clusters_not_tested" if len(hulls) else "no_clusters", **facts))
    if largest > MOST_OF_ALL * len(given) and len(places) > 1:
        caveats.append(caveat("one_cluster_holds_most", share=largest / len(given)))
    return PointClusters(
        points=Points(source.x, source.y, attributes, source.crs, dict(source.attrs)),
        hulls=hulls,
        summary={
            "clusters": len(hulls),
            "points": len(given),
            "clustered": clustered,
            "share_clustered": clustered / len(given),
            "largest": largest,
            "distance": distance,
            "minimum": minimum,
        },
        caveats=(*given.caveats, *caveats),
    )


def _outlines(
    places: FloatArray,
    counts: IntArray,
    labels: IntArray,
    distance: float,
    crs: str | None,
    progress: Progress,
) -> Any:
    """Return the outline of each cluster with its events and their density."""
    import geopandas

    order = np.argsort(labels, kind="stable")
    number = int(labels.max(initial=-1)) + 1
    starts = np.searchsorted(labels[order], np.arange(number + 1))
    shapes, events = [], []
    for cluster in range(number):
        progress(cluster / number, "")
        own = order[starts[cluster] : starts[cluster + 1]]
        shapes.append(_outline(places[own], distance))
        events.append(int(counts[own].sum()))
    area = np.array([shape.area for shape in shapes]) / 1e6
    return geopandas.GeoDataFrame(
        {
            "cluster": np.arange(1, number + 1),
            "count": np.array(events, dtype=np.int64),
            "places": np.diff(starts).astype(np.int64),
            "area_km2": area,
            "per_km2": np.array(events, dtype=float) / area,
        },
        geometry=np.array(shapes, dtype=object),
        crs=crs,
    )


def _outline(places: FloatArray, distance: float) -> Any:
    import shapely

    if len(places) > MOST_IN_HULL:
        cell = np.floor((places - places.min(axis=0)) / (distance / 10)).astype(np.int64)
        _, first = np.unique(cell, axis=0, return_index=True)
        places = places[first]
    hull = shapely.concave_hull(shapely.MultiPoint(places), ratio=HULL_RATIO)
    # wider and back: bays narrower than the distance are no outline
    return shapely.buffer(shapely.buffer(hull, distance), -distance / 2)
