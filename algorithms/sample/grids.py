"""Districts between avenues, each with a street grid of its own direction and regularity."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from .draws import Floats, between, uniforms
from .outline import CENTRE, PRECISION


@dataclass(frozen=True, slots=True)
class District:
    """How one district's streets run: direction in radians, block sides in metres, regularity."""

    kind: str
    polygon: Any
    direction: float
    depth: float
    width: float
    stagger: float
    missing: float


@dataclass(frozen=True, slots=True)
class StreetLine:
    """A whole street before it is cut at its crossings; ``number`` tells streets apart."""

    line: Any
    kind: str
    number: int


def _warp(points: Floats) -> Floats:
    """Bend a regular grid gently, as streets that follow the ground do."""
    x, y = points[:, 0], points[:, 1]
    turn = 2 * math.pi
    east = 55 * np.sin(turn * y / 1900 + 1.0) + 22 * np.sin(turn * (x + y) / 1150)
    north = 48 * np.sin(turn * x / 2100 + 2.2) + 20 * np.sin(turn * (x - y) / 1300 + 0.6)
    return np.column_stack([x + east, y + north])


# kind: depth and width of a block (m), spread of its cross streets, share of them missing
_KINDS = {
    "old": (98.0, 104.0, 0.00, 0.03),
    "inner": (84.0, 136.0, 0.04, 0.10),
    "outer": (112.0, 196.0, 0.10, 0.16),
    "informal": (54.0, 88.0, 0.28, 0.12),
    "industrial": (250.0, 330.0, 0.05, 0.25),
}


def _kind(x: float, y: float, distance: float) -> str:
    """Say which kind of district stands at a place, by its direction from the old town."""
    if distance < 900:
        return "old"
    bearing = math.degrees(math.atan2(y - CENTRE[1], x - CENTRE[0])) % 360
    if distance < 2150:
        return "informal" if 219 < bearing < 247 else "inner"
    if 219 < bearing < 247:
        return "industrial"
    steep = 124 < bearing < 158 and distance > 3000
    return "informal" if steep or (bearing < 124 and x > 1900) else "outer"


def draw_districts(bits: np.random.PCG64, outline: Any, avenues: list[Any]) -> list[District]:
    """Cut the outline along the avenues and give each piece its grid."""
    import shapely

    linework = shapely.union_all([outline.exterior, *avenues], grid_size=PRECISION)
    pieces = shapely.get_parts(shapely.polygonize(shapely.get_parts(linework)))
    centres = shapely.get_coordinates(shapely.centroid(pieces))
    order = np.lexsort((np.round(centres[:, 1]), np.round(centres[:, 0])))
    districts = []
    for piece, turn in zip(pieces[order], uniforms(bits, order.size), strict=True):
        inside = piece.representative_point()
        distance = math.hypot(inside.x - CENTRE[0], inside.y - CENTRE[1])
        kind = _kind(inside.x, inside.y, distance)
        facing = math.atan2(inside.y - CENTRE[1], inside.x - CENTRE[0])
        direction = 0.24 if kind == "old" else facing + (turn - 0.5) * 0.9
        districts.append(District(kind, piece, direction, *_KINDS[kind]))
    return districts


def _grid_lines(bits: np.random.PCG64, district: District) -> list[tuple[int, Floats]]:
    """Return a district's grid as numbered lines: parallel streets and the pieces across them."""
    middle = np.array(district.polygon.centroid.coords[0])
    west, south, east, north = district.polygon.bounds
    reach = math.hypot(east - west, north - south) / 2 + 2 * district.width
    street_count = int(2 * reach / district.depth) + 1
    cross_count = int(2 * reach / district.width) + 1
    along = -reach + district.depth * np.arange(street_count)
    along = along + between(bits, -0.13, 0.13, street_count) * district.depth
    across = -reach + district.width * np.arange(cross_count)
    across = across + between(bits, -0.12, 0.12, cross_count) * district.width
    turned = np.array(
        [
            [math.cos(district.direction), math.sin(district.direction)],
            [-math.sin(district.direction), math.cos(district.direction)],
        ]
    )

    def placed(first: Floats, second: Floats) -> Floats:
        return _warp(np.column_stack([first, second]) @ turned + middle)

    marks: list[list[float]] = [list(across) for _ in along]
    lines: list[tuple[int, Floats]] = []
    for strip in range(street_count - 1):
        shift = between(bits, -0.5, 0.5, cross_count) * district.stagger * district.width * 2
        kept = uniforms(bits, cross_count) >= district.missing
        for number in np.flatnonzero(kept):
            place = float(across[number] + shift[number])
            marks[strip].append(place)
            marks[strip + 1].append(place)
            ends = placed(along[strip : strip + 2], np.array([place, place]))
            lines.append((street_count + int(number), ends))
    for street, places in enumerate(marks):
        second = np.unique(np.array(places))
        lines.append((street, placed(np.full(second.size, along[street]), second)))
    return lines


def draw_streets(bits: np.random.PCG64, districts: list[District]) -> list[StreetLine]:
    """Lay every district's grid and cut it at the district's limit."""
    import shapely

    lines: list[StreetLine] = []
    for index, district in enumerate(districts):
        shapely.prepare(district.polygon)
        for number, points in _grid_lines(bits, district):
            cut = shapely.intersection(shapely.LineString(points), district.polygon)
            kind = "passage" if district.kind == "informal" else "street"
            lines += [
                StreetLine(part, kind, index * 1000 + number)
                for part in shapely.get_parts(cut)
                if part.geom_type == "LineString" and part.length > 1.0
            ]
    return lines
