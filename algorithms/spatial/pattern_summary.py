"""Describe a pattern of points: centres, spread, nearest neighbours, and Ripley's L."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import HOT_SPOTS, analysis
from ..core.lazy import LazyPackage
from ..core.progress import part_of, silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    Alpha,
    Crs,
    DataFrame,
    GeoDataFrame,
    Mask,
    Param,
    PointLayer,
    PointTable,
    Progress,
    Role,
    Seed,
)
from .density_parameters import within

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .measured_points import MeasuredPoints
    from .study_window import StudyWindow

    FloatArray = NDArray[np.float64]
else:
    np = LazyPackage("numpy")

FEWEST = 10
"""Fewer points are not compared with chance."""
MOST_SIMULATED_NEIGHBOURS = 50_000
MANY_COINCIDENT = 0.01
STEPS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternSummary(Result):
    """Centres, spread, nearest neighbours and L of a point layer."""

    SUMMARY: ClassVar = (
        Column("points", "integer", QT_TRANSLATE_NOOP("convivencia", "Points used")),
        Column(
            "standard_distance",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Standard distance"),
            "m",
            0,
        ),
        Column("nearest", "float", QT_TRANSLATE_NOOP("convivencia", "Mean nearest distance"), "m"),
        Column(
            "nearest_index",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Nearest-neighbour index"),
        ),
        Column(
            "nearest_p_value",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value of the index (normal)"),
            decimals=4,
        ),
        Column(
            "nearest_p_sim",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value of the index (simulation)"),
            decimals=4,
        ),
        Column(
            "l_p_sim",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "p-value of L over all distances"),
            decimals=4,
        ),
        Column(
            "l_distance",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Distance of the largest departure"),
            "m",
            0,
        ),
    )
    centres: PointTable = part(
        QT_TRANSLATE_NOOP("convivencia", "Centres"),
        "points",
        Column("centre", "text", QT_TRANSLATE_NOOP("convivencia", "Centre")),
        Column("x", "float", QT_TRANSLATE_NOOP("convivencia", "East"), "m", 1),
        Column("y", "float", QT_TRANSLATE_NOOP("convivencia", "North"), "m", 1),
        style="centres",
        main=True,
    )
    ellipse: GeoDataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Standard distance and ellipse"),
        "polygons",
        Column("shape", "text", QT_TRANSLATE_NOOP("convivencia", "Shape")),
        Column("major", "float", QT_TRANSLATE_NOOP("convivencia", "Longer half-axis"), "m", 1),
        Column("minor", "float", QT_TRANSLATE_NOOP("convivencia", "Shorter half-axis"), "m", 1),
        Column(
            "angle",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Direction, clockwise from north"),
            "°",
            1,
        ),
        Column("area_km2", "float", QT_TRANSLATE_NOOP("convivencia", "Area"), "km²", 3),
        Column(
            "share_inside",
            "float",
            QT_TRANSLATE_NOOP("convivencia", "Share of the points inside"),
            decimals=3,
        ),
        style="spread",
        optional=True,
    )
    l_function: DataFrame | None = part(
        QT_TRANSLATE_NOOP("convivencia", "Ripley's L by distance"),
        "table",
        Column("r", "float", QT_TRANSLATE_NOOP("convivencia", "Distance"), "m", 1),
        Column("observed", "float", QT_TRANSLATE_NOOP("convivencia", "L − r, observed"), "m"),
        Column("expected", "float", QT_TRANSLATE_NOOP("convivencia", "L − r, by chance"), "m"),
        Column("low", "float", QT_TRANSLATE_NOOP("convivencia", "Inner envelope, low"), "m"),
        Column("high", "float", QT_TRANSLATE_NOOP("convivencia", "Inner envelope, high"), "m"),
        Column("global_low", "float", QT_TRANSLATE_NOOP("convivencia", "Outer envelope, low"), "m"),
        Column(
            "global_high", "float", QT_TRANSLATE_NOOP("convivencia", "Outer envelope, high"), "m"
        ),
        optional=True,
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Summary of a point pattern"),
    group=HOT_SPOTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Tells where the middle of the points lies, how far they spread and in which direction, "
        "and up to which distance they lie closer together than points scattered evenly over the "
        "study area would. Give the study area: without it, empty land looks like clustering. The "
        "ellipse is that of ArcGIS, of one standard deviation.",
    ),
    reference="Clark & Evans (1954); Donnelly (1978); Ripley (1977); Ohser (1983); "
    "Myllymäki et al. (2015); Yuill (1971); Vardi & Zhang (2000)",
)
def pattern_summary(
    points: PointLayer,
    *,
    mask: Mask = None,
    simulations: Annotated[
        int,
        Role("integer"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Simulations"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "How often as many points are scattered evenly over the study area. 0 leaves "
                "Ripley's L out.",
            ),
            minimum=0,
            maximum=9_999,
            advanced=True,
        ),
    ] = 99,
    distance: Annotated[
        float | None,
        Role("number"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Largest distance"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Up to which distance L is computed; by default a quarter of the shorter side of "
                "the study area.",
            ),
            minimum=1e-6,
            maximum=1_000_000,
            unit="m",
            advanced=True,
        ),
    ] = None,
    alpha: Annotated[
        Alpha,
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Significance level"),
            QT_TRANSLATE_NOOP(
                "convivencia", "How often chance may leave the envelopes, e.g. 0.05."
            ),
            minimum=1e-6,
            maximum=0.5,
            advanced=True,
        ),
    ] = 0.05,
    seed: Seed = 1,
    crs: Crs = None,
    progress: Progress = silent,
) -> PatternSummary:
    """Describe a pattern of points on the whole.

    The standard deviational ellipse has the half-axes of ArcGIS: √2 times the standard deviations,
    with divisor n. L uses the translation correction inside the study area; its inner envelope is
    pointwise, its outer one global. The p-value of the nearest-neighbour index by simulation needs
    no correction, because the simulated points have the same edge.
    """
    from .bandwidth import distinct_places
    from .measured_points import measured_points
    from .study_window import rectangle, study_window

    given = measured_points(points, crs=crs)
    caveats: list[Caveat] = []
    window: StudyWindow | None = None
    if mask is not None:
        window, more = study_window(mask, given.crs)
        caveats.extend(more)
        given = within(given, window)
    places, counts = distinct_places(given.x, given.y)
    progress(0.02, "")
    if window is None and np.ptp(given.x) > 0 and np.ptp(given.y) > 0:
        window = rectangle(given.x.min(), given.y.min(), given.x.max(), given.y.max())
        caveats.append(caveat("window_is_box"))
    number = len(given)
    shared = number - int((counts == 1).sum())
    if shared > MANY_COINCIDENT * number:
        caveats.append(caveat("coincident_points", count=shared, share=shared / number))
    summary: dict[str, object] = {"points": number, "places": len(places)}
    centres, ellipse = _centres_and_spread(given, places, counts, summary)
    l_function = None
    if window is None:
        caveats.append(caveat("no_window"))
    elif number < FEWEST:
        caveats.append(caveat("too_few_points", count=number))
    else:
        summary["study_area_km2"] = window.area / 1e6
        # the order of the rows must not matter to sums either
        repeated = np.repeat(places, counts, axis=0)
        l_function, told = _against_chance(
            repeated, places, counts, window, simulations, distance, alpha, seed, summary,
            part_of(progress, 0.05, 1.0),
        )  # fmt: skip
        caveats.extend(told)
    return PatternSummary(
        centres=centres,
        ellipse=ellipse,
        l_function=l_function,
        summary=summary,
        caveats=(*given.caveats, *caveats),
    )


def _centres_and_spread(
    given: MeasuredPoints,
    places: FloatArray,
    counts: NDArray[np.int64],
    summary: dict[str, object],
) -> tuple[Any, Any]:
    import geopandas
    import pandas as pd
    import shapely

    from ..intake.points import Points
    from .centres import (
        Ellipse,
        deviational_ellipse,
        ellipse_shape,
        mean_centre,
        median_centre,
        standard_distance,
    )

    x, y = np.repeat(places, counts, axis=0).T
    mean, median = mean_centre(x, y), median_centre(places, counts)
    across, down = np.array([mean[0], median[0]]), np.array([mean[1], median[1]])
    centres = Points(
        across,
        down,
        pd.DataFrame({"centre": ["mean_centre", "median_centre"], "x": across, "y": down}),
        given.crs,
        {"title": given.title},
    )
    summary |= {
        "mean_x": mean[0],
        "mean_y": mean[1],
        "median_x": median[0],
        "median_y": median[1],
    }
    if len(places) < 2:
        return centres, None
    radius, ellipse = standard_distance(x, y), deviational_ellipse(x, y)
    summary |= {
        "standard_distance": radius,
        "ellipse_major": ellipse.major,
        "ellipse_minor": ellipse.minor,
        "ellipse_angle": ellipse.angle,
    }
    shapes = {"standard_distance": Ellipse(radius, radius, 0.0), "ellipse": ellipse}
    # points on one line have no ellipse
    shapes = {name: one for name, one in shapes.items() if one.minor > 1e-9 * one.major}
    drawn = [ellipse_shape(mean, one) for one in shapes.values()]
    frame = geopandas.GeoDataFrame(
        {
            "shape": list(shapes),
            "major": [one.major for one in shapes.values()],
            "minor": [one.minor for one in shapes.values()],
            "angle": [one.angle for one in shapes.values()],
            "area_km2": [np.pi * one.major * one.minor / 1e6 for one in shapes.values()],
            "share_inside": [float(shapely.contains_xy(one, x, y).mean()) for one in drawn],
        },
        geometry=drawn,
        crs=given.crs,
    )
    return centres, frame


def _against_chance(
    points: FloatArray,
    places: FloatArray,
    counts: NDArray[np.int64],
    window: StudyWindow,
    simulations: int,
    distance: float | None,
    alpha: float,
    seed: int,
    summary: dict[str, object],
    progress: Progress,
) -> tuple[Any, list[Caveat]]:
    """Compare nearest neighbours and L with as many points scattered evenly over the window."""
    import pandas as pd

    from .draws import Draws
    from .nearest_neighbours import clark_evans, mean_nearest_distance
    from .random_points import random_points
    from .ripley import Ripley, envelope

    number = len(points)
    nearest = clark_evans(
        mean_nearest_distance(places, counts), number, window.area, window.perimeter
    )
    summary |= {
        "nearest": nearest.observed,
        "nearest_expected": nearest.expected,
        "nearest_index": nearest.index,
        "nearest_z": nearest.z,
        "nearest_p_value": nearest.p_value,
    }
    caveats = [caveat("chance_is_even")]
    if simulations == 0:
        return None, caveats
    left, bottom, right, top = window.bounds
    farthest = min(right - left, top - bottom) / 4 if distance is None else distance
    farthest = min(farthest, float(np.hypot(right - left, top - bottom)))
    ripley = Ripley(window, farthest, STEPS)
    observed = ripley.l_minus_r(points[:, 0], points[:, 1])
    draws = Draws(seed)
    curves = np.empty((simulations, STEPS))
    near = np.full(simulations, np.nan)
    ones = np.ones(number, dtype=np.int64)
    for simulation in range(simulations):
        progress(simulation / simulations, "")
        x, y = random_points(window, number, draws)
        curves[simulation] = ripley.l_minus_r(x, y)
        if number <= MOST_SIMULATED_NEIGHBOURS:
            near[simulation] = mean_nearest_distance(np.column_stack([x, y]), ones)
    found = envelope(ripley.radii, observed, curves, alpha)
    departure = float(found.observed[found.farthest] - found.expected[found.farthest])
    summary |= {
        "simulations": simulations,
        "l_p_sim": found.p_value,
        "l_distance": float(found.radii[found.farthest]),
        "l_departure": departure,
        "pattern": "random"
        if found.p_value > alpha
        else ("clustered" if departure > 0 else "dispersed"),
    }
    if number <= MOST_SIMULATED_NEIGHBOURS:
        tolerance = 1e-9 * nearest.observed
        rare = min(
            int((near <= nearest.observed + tolerance).sum()),
            int((near >= nearest.observed - tolerance).sum()),
        )
        summary["nearest_p_sim"] = min(1.0, 2 * (rare + 1) / (simulations + 1))
        summary["nearest_index_simulated"] = nearest.observed / float(near.mean())
    else:
        caveats.append(caveat("no_neighbour_simulation", most=f"{MOST_SIMULATED_NEIGHBOURS:,}"))
    caveats.append(caveat("pointwise_envelope"))
    table = pd.DataFrame(
        {
            "r": found.radii,
            "observed": found.observed,
            "expected": found.expected,
            "low": found.low,
            "high": found.high,
            "global_low": found.global_low,
            "global_high": found.global_high,
        }
    )
    return table, caveats
