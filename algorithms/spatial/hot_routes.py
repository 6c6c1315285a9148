"""Hot routes: street segments with more events around them than their length would bring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import HOT_SPOTS, analysis
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alternative,
    Categories,
    CategoryColumn,
    Correction,
    Crs,
    EndDate,
    GeoDataFrame,
    Incidents,
    OptionalDate,
    Param,
    Progress,
    Role,
    Seed,
    StartDate,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..areas.table import AreaTable
    from .streets import Streets

    FloatArray = NDArray[np.float64]
    IntArray = NDArray[np.int64]
else:
    np = LazyPackage("numpy")

FEW_EVENTS = 30
OVERDISPERSED = 2.0

StreetLayer = Annotated[
    GeoDataFrame,
    Role("layer", geometry=("line",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Streets"),
        QT_TRANSLATE_NOOP("convivencia", "Street lines, cut at crossings or not."),
    ),
]
StreetId = Annotated[
    str | None,
    Role("column", parent="streets"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Street identifier"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A column whose value is different in every line. Random draws follow it, so that the "
            "order of the rows does not matter.",
        ),
        advanced=True,
    ),
]


def _metres(label: str, help_text: str, *, minimum: float, maximum: float, advanced: bool) -> Any:
    return Role("number"), Param(
        label, help_text, minimum=minimum, maximum=maximum, unit="m", advanced=advanced
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HotRoutes(Result):
    """Street segments with their events and whether they are hot."""

    SUMMARY: ClassVar = (
        Column("segments", "integer", QT_TRANSLATE_NOOP("convivencia", "Street segments")),
        Column("kilometres", "float", QT_TRANSLATE_NOOP("convivencia", "Length"), "km", 1),
        Column("incidents", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents with a place")),
        Column("matched", "integer", QT_TRANSLATE_NOOP("convivencia", "Incidents on a street")),
        Column("hot", "integer", QT_TRANSLATE_NOOP("convivencia", "Hot segments (95 % or more)")),
        Column("cold", "integer", QT_TRANSLATE_NOOP("convivencia", "Cold segments (95 % or more)")),
        Column(
            "dispersion",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Dispersion of counts (1: length explains them)"),
            decimals=1,
        ),
    )
    streets: GeoDataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Hot routes"),
        "lines",
        Column("segment_id", "integer", QT_TRANSLATE_NOOP("convivencia", "Segment"), decimals=0),
        Column("length_m", "float", QT_TRANSLATE_NOOP("convivencia", "Length"), "m", 1),
        Column("count", "integer", QT_TRANSLATE_NOOP("convivencia", "Reported events"), decimals=0),
        Column("per_km", "float", QT_TRANSLATE_NOOP("convivencia", "Events per kilometre")),
        Column(
            "count_near",
            "integer",
            QT_TRANSLATE_NOOP("convivencia", "Events here and on streets near"),
            decimals=0,
        ),
        Column(
            "expected_near",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Events that the same length would hold"),
        ),
        Column("z", "float", QT_TRANSLATE_NOOP("convivencia", "z-score")),
        Column("p_value", "float", QT_TRANSLATE_NOOP("convivencia", "p-value (exact)"), decimals=4),
        Column(
            "p_sim", "float", QT_TRANSLATE_NOOP("convivencia", "p-value (simulated)"), decimals=4
        ),
        Column(
            "p_adjusted",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value, corrected"),
            decimals=4,
        ),
        Column("spot", "text", QT_TRANSLATE_NOOP("convivencia", "Hot or cold segment")),
        style="hot_routes",
        main=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Hot routes (street segments)"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Puts each reported event on the nearest street and finds segments that, together with the "
        "streets near them, hold more events than their length would bring if every metre of "
        "street were alike. Nearness is measured along the streets. It says where to look, not "
        "why: streets that more people use have more events by that alone.",
    ),
    reference="Tompson, Partridge & Shepherd (2009); Getis & Ord (1992)",
)
def hot_routes(
    streets: StreetLayer,
    incidents: Annotated[Incidents, Role("layer", geometry=("point",))],
    *,
    distance: Annotated[
        float,
        *_metres(
            QT_TRANSLATE_NOOP("convivencia", "Distance along the streets"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Segments whose middles lie this near, along the streets, are looked at together.",
            ),
            minimum=1e-3,
            maximum=20_000,
            advanced=False,
        ),
    ] = 200.0,
    snap_distance: Annotated[
        float,
        *_metres(
            QT_TRANSLATE_NOOP("convivencia", "Farthest from a street"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Incidents farther than this from every street are left out."
            ),
            minimum=1e-3,
            maximum=5_000,
            advanced=False,
        ),
    ] = 50.0,
    category: CategoryColumn = None,
    categories: Categories = (),
    date: OptionalDate = None,
    start: StartDate = None,
    end: EndDate = None,
    cut: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Cut streets at crossings"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Lines that go on over crossings become a segment from each crossing to the next.",
            ),
            advanced=True,
        ),
    ] = True,
    tolerance: Annotated[
        float,
        *_metres(
            QT_TRANSLATE_NOOP("convivencia", "Ends that meet"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Ends of streets nearer than this to each other or a street meet."
            ),
            minimum=1e-6,
            maximum=50,
            advanced=True,
        ),
    ] = 1.0,
    permutations: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Simulations"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "How often the events are thrown on the streets at random, to check the exact "
                "p-value; 0 leaves that out.",
            ),
            minimum=0,
            maximum=99_999,
            advanced=True,
        ),
    ] = 999,
    alternative: Alternative = "two-sided",
    correction: Correction = "fdr",
    seed: Seed = 1,
    street_id: StreetId = None,
    crs: Crs = None,
    progress: Progress = silent,
) -> HotRoutes:
    """Find street segments with more, or fewer, events around them than their length would bring.

    The question of Gi* asked of streets: events on a segment and on those within ``distance`` of
    it along the network, against chance. Shuffling counts or rates over segments, as Gi* does over
    areas, treats a lane of 20 m as the equal of an avenue's kilometre; with few events, rates of
    short segments then make hot spots of nothing. Here every metre of street is as likely for each
    event: the number around a segment is binomial, ``z`` has that law's mean and variance,
    ``p_value`` is its exact tail and ``p_sim`` the same by simulation. ``p_adjusted`` corrects the
    exact one, which no number of simulations limits. One row of the result is one segment; columns
    of the street travel along.
    """
    from ..areas.table import area_table
    from ..intake.incidents import select_incidents
    from .local import check_permutations
    from .p_values import adjusted_p_values
    from .route_counts import (
        dispersion,
        exact_p_values,
        route_counts,
        share_of_length,
        simulated_tails,
    )
    from .spots import COLD, HOT, spots
    from .streets import network_neighbours, streets_of

    check_permutations(permutations)
    table = area_table(streets, street_id, lines=True, polygons=False)
    chosen = select_incidents(
        incidents, category=category, categories=categories, date=date, start=start, end=end
    )
    shapes, measured, caveats = table.measured(crs)
    progress(0.05, QT_TRANSLATE_NOOP("convivencia", "Finding crossings"))
    network = streets_of(
        shapes[table.order], tolerance=tolerance, cut=cut, tick=lambda: progress(0.05, "")
    )
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Putting incidents on streets"))
    counts, located, more = _counts(
        network, chosen, measured, snap_distance, table.title, lambda: progress(0.2, "")
    )
    total, lengths = int(counts.sum()), network.lengths
    progress(0.3, QT_TRANSLATE_NOOP("convivencia", "Measuring along the streets"))
    stretch = part_of(progress, 0.3, 0.6)
    weights = network_neighbours(network, distance, lambda share: stretch(share, ""))
    found = route_counts(counts, lengths, weights)
    p_value, direction = exact_p_values(
        found.near, share_of_length(lengths, weights), total, alternative
    )
    p_sim = np.full(len(network), np.nan)
    if permutations:
        stretch = part_of(progress, 0.6, 0.95)
        p_sim = simulated_tails(
            found.near, lengths, weights, total, permutations=permutations, seed=seed,
            tick=lambda share: stretch(share, ""),
        ).p_values(alternative)  # fmt: skip
    p_adjusted = adjusted_p_values(p_value, correction)
    spot = spots(direction, p_adjusted, np.zeros(len(network), dtype=bool))
    frame = _segments(
        table, network,
        {
            "segment_id": np.arange(1, len(network) + 1),
            "length_m": lengths,
            "count": counts,
            "per_km": counts / (lengths / 1000),
            "count_near": found.near,
            "expected_near": found.expected,
            "z": found.z,
            "p_value": p_value,
            "p_sim": p_sim,
            "p_adjusted": p_adjusted,
            "spot": spot,
        },
        measured,
    )  # fmt: skip
    spread = dispersion(counts, lengths)
    summary = {
        "segments": len(network),
        "kilometres": float(lengths.sum() / 1000),
        "incidents": located,
        "matched": total,
        "hot": int(np.isin(spot, HOT).sum()),
        "cold": int(np.isin(spot, COLD).sum()),
        "dispersion": spread,
        "crossings": network.crossings,
        "dead_ends": network.dead_ends,
        "networks": network.networks,
        "cut": network.cut,
        "weights": dict(weights.facts),
    }
    weak: list[Caveat] = [caveat("routes_by_length")]
    if network.unjoined:
        weak.append(caveat("unjoined_crossings", count=network.unjoined))
    if network.networks > 1:
        weak.append(caveat("street_networks", count=network.networks))
    if spread > OVERDISPERSED:
        weak.append(caveat("overdispersed_streets", times=spread))
    if total < FEW_EVENTS:
        weak.append(caveat("few_events", count=total))
    if correction == "none" and len(network) > 1:
        weak.append(
            caveat("multiple_testing", count=len(network), expected=round(len(network) * 0.05, 1))
        )
    return HotRoutes(
        streets=frame,
        summary=summary,
        caveats=(*table.caveats, *caveats, *chosen.caveats, *more, *weak),
    )


def _counts(
    network: Streets,
    chosen: Any,
    measured: str | None,
    snap_distance: float,
    streets: str,
    tick: Callable[[], None],
) -> tuple[IntArray, int, tuple[Caveat, ...]]:
    """Return the events of each segment, how many have a place, and what was left out."""
    from ..intake.incidents import count_caveats, require_places
    from ..intake.precision import require_precision
    from .streets import snapped

    points = chosen.points
    require_precision(points, snap_distance, chosen.title)
    placed = require_places(points, chosen.title)
    caveats = list(count_caveats(points))
    if measured is not None:
        points, assumed = _with_crs(points, placed, chosen.title, measured)
        caveats += assumed
        points = points.in_crs(measured)
    x, y = np.where(placed, points.x, np.nan), np.where(placed, points.y, np.nan)
    segment, tied = snapped(x, y, network.lines, snap_distance, tick)
    on = segment >= 0
    located = int(placed.sum())
    if not on.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "No incident of “{layer}” lies within {distance:g} m of a line of “{streets}”: "
                "check the coordinate systems, or choose a larger distance.",
            ),
            layer=chosen.title,
            distance=snap_distance,
            streets=streets,
        )
    if far := located - int(on.sum()):
        caveats.append(
            caveat("far_from_streets", count=far, share=far / located, metres=f"{snap_distance:g}")
        )
    if tied:
        caveats.append(caveat("at_crossings", count=tied, share=tied / located))
    return np.bincount(segment[on], minlength=len(network)), located, tuple(caveats)


def _with_crs(points: Any, placed: Any, title: str, measured: str) -> tuple[Any, list[Caveat]]:
    """Return points whose CRS is known; numbers that look like degrees are taken for them."""
    import dataclasses

    from ..areas.projection import GEOGRAPHIC, looks_geographic

    if points.crs is not None:
        return points, []
    x, y = points.x[placed], points.y[placed]
    if looks_geographic((x.min(), y.min(), x.max(), y.max())):
        known = caveat("assumed_crs", layer=title, crs="WGS 84 (EPSG:4326)")
        return dataclasses.replace(points, crs=GEOGRAPHIC), [known]
    return dataclasses.replace(points, crs=measured), []


def _segments(
    table: AreaTable, network: Streets, columns: dict[str, Any], measured: str | None
) -> Any:
    """Return one row for each segment, in the order of the rows they are pieces of."""
    import shapely
    from pyproj import CRS, Transformer

    from ..areas.table import extended

    row = table.order[network.row]
    order = np.argsort(row, kind="stable")
    shapes = np.where(network.whole, table.shapes[row], network.lines)
    if measured is not None and table.crs is not None:
        source, target = CRS.from_user_input(measured), CRS.from_user_input(table.crs)
        if source != target and not network.whole.all():
            back = Transformer.from_crs(source, target, always_xy=True)
            shapes[~network.whole] = shapely.transform(
                network.lines[~network.whole],
                lambda xy: np.column_stack(back.transform(xy[:, 0], xy[:, 1])),
            )
    frame = table.frame.iloc[row[order]]
    frame = frame.set_geometry(_as_geometry(shapes[order], frame))
    return extended(frame, {name: values[order] for name, values in columns.items()})


def _as_geometry(shapes: Any, frame: Any) -> Any:
    import geopandas

    return geopandas.GeoSeries(shapes, index=frame.index, crs=frame.crs)
