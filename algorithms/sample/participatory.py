"""What residents of the sample drew in workshops: places that worry them, and those they value.

Places follow the planted concentration and the stops of public transport; the rest is spread.
Nobody draws a house: points lie on stops and facilities, lines on streets.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .draws import choices, integers_below, stream, uniforms
from .effects import planted
from .facilities import facilities_of
from .outline import CRS
from .town import Town

_PARTICIPATORY = 5
GROUPS = ("Mujeres", "Jóvenes", "Personas mayores", "Comerciantes", "Asamblea de barrio")
STOPS, STREETS, ASSETS = 14, 24, 18
REASONS = {
    "unsafe_place": "Oscuro y solo después de las 20 h",
    "route_avoided": "Se rodea para no pasar de noche",
    "asset": "Lugar de encuentro",
    "service": "Atienden bien",
    "environmental_risk": "Se inunda y queda aislado",
}


def participatory_of(place: Town, *, effects: bool = True) -> Any:
    """Return the layer of places: the columns of the form, points and lines in EPSG:32727."""
    import geopandas

    bits = stream(_PARTICIPATORY)
    facilities = facilities_of(place)
    heat = planted().hot_rate if effects else np.ones(len(place.areas))
    rows: list[dict[str, Any]] = []
    shapes: list[Any] = []

    def draw(kind: str, layer: Any, weight: Any, count: int) -> None:
        chosen = choices(bits, weight, count)
        group = integers_below(bits, len(GROUPS), count)
        votes = 2 + np.floor(uniforms(bits, count) * 14).astype(np.int64)
        for at, who, number in zip(chosen, group, votes, strict=True):
            shapes.append(layer.geometry.iloc[int(at)])
            rows.append(
                {
                    "feature_id": f"L{len(rows) + 1:03d}",
                    "category": kind,
                    "reason": REASONS[kind],
                    "session_id": f"A-{1 + int(who) % 2:02d}",
                    "group_profile": GROUPS[int(who)],
                    "votes": int(number),
                    "validated": True,
                }
            )

    stops = facilities[facilities["kind"] == "transport"]
    draw("unsafe_place", stops, _heat_of(place, stops, heat), STOPS)
    streets = place.streets
    draw("unsafe_place", streets, _heat_of(place, streets, heat), STREETS // 2)
    draw("route_avoided", streets, _heat_of(place, streets, heat), STREETS // 2)
    draw("environmental_risk", streets, np.ones(len(streets)), 4)
    valued = facilities[facilities["kind"].isin(["sport", "youth", "market"])]
    draw("asset", valued, np.ones(len(valued)), ASSETS // 2)
    served = facilities[facilities["kind"].isin(["health", "women", "school"])]
    draw("service", served, np.ones(len(served)), ASSETS // 2)
    return geopandas.GeoDataFrame(rows, geometry=shapes, crs=CRS)


def _heat_of(place: Town, layer: Any, heat: Any) -> Any:
    """Return how strongly each shape attracts mentions: by the area it lies in."""
    import shapely

    middles = shapely.point_on_surface(layer.geometry.to_numpy())
    tree = shapely.STRtree(place.areas.geometry.to_numpy())
    found = np.full(len(middles), -1)
    at, area = tree.query(middles, predicate="intersects")
    # a stop on a border belongs to the first
    for point, number in zip(at[::-1], area[::-1], strict=True):
        found[point] = number
    return np.where(found >= 0, np.asarray(heat)[found] ** 2, 0.0)
