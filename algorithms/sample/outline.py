"""Where the town lies, its limit between country, sea and river, and its avenues.

Shapes are drawn in metres from ``ORIGIN``, which stands in EPSG:32727.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .draws import Floats, between

CRS = "EPSG:32727"
ORIGIN = (498_000.0, 7_235_000.0)
CENTRE = (900.0, -200.0)
PRECISION = 0.01


def distance_from(points: Floats, place: tuple[float, float] = CENTRE) -> Floats:
    """Return the metres between map coordinates and a place given from ``ORIGIN``."""
    x, y = (points - (np.array(place) + ORIGIN)).T
    return np.asarray(np.round(np.hypot(x, y), 2), dtype=np.float64)


def _rough(bits: np.random.PCG64, count: int, size: float, smooth: int) -> Floats:
    """Return a jagged line of offsets: noise averaged over ``smooth`` neighbours."""
    noise = between(bits, -size, size, count + smooth)
    running = np.cumsum(np.concatenate([[0.0], noise]))
    mean: Floats = (running[smooth:] - running[:-smooth])[:count] / smooth
    return mean


def draw_outline(bits: np.random.PCG64) -> Any:
    """Draw the municipal limit: country on the west and south, sea on the east, a river north."""
    import shapely

    angle = np.linspace(0, 2 * math.pi, 160, endpoint=False)
    radius = 3750 * (
        1
        + 0.10 * np.sin(2 * angle + 0.7)
        + 0.07 * np.sin(3 * angle + 2.1)
        + 0.035 * np.sin(5 * angle + 4.0)
    ) + _rough(bits, 160, 160, 3)
    land = shapely.Polygon(np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]))

    north = np.arange(-5000.0, 5001.0, 70.0)
    bay = 620 * np.exp(-(((north + 350) / 620) ** 2))
    cape = 420 * np.exp(-(((north - 1250) / 480) ** 2))
    shore = 2450 + 0.10 * north + 170 * np.sin(north / 900) - bay + cape
    shore += _rough(bits, north.size, 55, 2)
    west_of_sea = shapely.Polygon(
        [(-9000.0, -5000.0), *zip(shore, north, strict=True), (-9000.0, 5000.0)]
    )

    east = np.arange(-6000.0, 6001.0, 90.0)
    bank = 2750 + 260 * np.sin(east / 620 + 0.4) + 150 * np.sin(east / 1500) - 0.09 * east
    bank += _rough(bits, east.size, 30, 3)
    south_of_river = shapely.Polygon(
        [(-6000.0, -9000.0), *zip(east, bank, strict=True), (6000.0, -9000.0)]
    )
    shape = shapely.intersection_all([land, west_of_sea, south_of_river])
    parts = shapely.get_parts(shape)
    return parts[int(np.argmax(shapely.area(parts)))]


def _ring(radius: float, phase: float) -> Any:
    """Draw a ring avenue around the old town."""
    import shapely

    angle = np.linspace(0, 2 * math.pi, 73)
    wave = 1 + 0.07 * np.sin(2 * angle + phase) + 0.05 * np.sin(3 * angle + 2 * phase)
    wave = radius * (wave + 0.06 * np.cos(4 * (angle - 0.24)) + 0.02 * np.sin(7 * angle))
    return shapely.LineString(
        np.column_stack([CENTRE[0] + wave * np.cos(angle), CENTRE[1] + wave * np.sin(angle)])
    )


def _radial(angle: float, bend: float) -> Any:
    """Draw an avenue from within the inner ring out into the country."""
    import shapely

    distance = np.arange(700.0, 6500.0, 100.0)
    turned = angle + bend * np.sin((distance - 700) / 1500)
    return shapely.LineString(
        np.column_stack(
            [CENTRE[0] + distance * np.cos(turned), CENTRE[1] + distance * np.sin(turned)]
        )
    )


def draw_avenues(outline: Any) -> list[Any]:
    """Return the avenues: two rings, radials from the inner one, a bypass and a cross avenue."""
    import shapely

    inner, outer = _ring(1050, 0.8), _ring(2250, 2.0)
    outside = shapely.difference(outline, shapely.Polygon(inner.coords))
    degrees = ((88, 0.10), (124, -0.12), (158, 0.10), (187, -0.08), (219, 0.13), (247, -0.1))
    radials = [_radial(math.radians(angle), bend) for angle, bend in (*degrees, (283, 0.08))]
    cut = [shapely.intersection(line, outside) for line in radials]
    across = (
        shapely.LineString(
            [(-5200, -2300), (-3300, -900), (-2500, 500), (-1500, 1750), (300, 3600)]
        ),
        shapely.LineString(
            [(-3300, -4200), (-2100, -2500), (-300, -2650), (1500, -2300), (3500, -2600)]
        ),
        shapely.LineString([(-1500, 1750), (-600, 1250), (100, 700)]),
        shapely.LineString([(1500, 4200), (1750, 2600), (2600, 1700), (4000, 1500)]),
    )
    rounded = [shapely.LineString(_rounded(shapely.get_coordinates(line))) for line in across]
    rings = [shapely.intersection(line, outline) for line in (inner, outer, *rounded)]
    return [*rings, *cut]


def _rounded(points: Floats) -> Floats:
    """Cut the corners of a line three times (Chaikin), which leaves its ends where they are."""
    for _ in range(3):
        first, second = points[:-1], points[1:]
        pairs = np.stack([0.75 * first + 0.25 * second, 0.25 * first + 0.75 * second], axis=1)
        points = np.concatenate([points[:1], pairs.reshape(-1, 2), points[-1:]])
    return points
