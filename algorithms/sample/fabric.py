"""The ground plan: an outline with coast and river, avenues, and streets that enclose blocks.

The town stands in UTM zone 27 South (EPSG:32727) near 25° S 21° W, in the open South Atlantic more than
a thousand kilometres from any land, so that nobody takes it for a real place. Coordinates are metres.

Two ring avenues and radial avenues cut the outline into districts; each district has a street grid of
its own direction, block size and regularity. All lines are noded together on a grid of one centimetre
before blocks are made of them, so neighbouring blocks share their vertices exactly.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy as np

from .draws import Floats, Integers, between, stream, uniforms

CRS = "EPSG:32727"
ORIGIN = (498_000.0, 7_235_000.0)
CENTRE = (900.0, -200.0)
PRECISION = 0.01
_PLAN_SEED = 20_220_101

Edge = tuple[tuple[float, float], tuple[float, float]]


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


@dataclass(frozen=True, slots=True)
class Fabric:
    """Blocks with the kind of their district, and the streets along their edges."""

    outline: Any
    blocks: list[Any]
    district: Integers
    kinds: list[str]
    lines: list[StreetLine]
    main_edges: frozenset[Edge]


def edges_of(polygon: Any) -> list[Edge]:
    """Return a polygon's boundary segments, each with its two ends in a fixed order."""
    edges: list[Edge] = []
    for ring in (polygon.exterior, *polygon.interiors):
        points = [(float(x), float(y)) for x, y in ring.coords]
        edges += [
            (first, second) if first < second else (second, first)
            for first, second in zip(points, points[1:], strict=False)
        ]
    return edges


def length_of(edge: Edge) -> float:
    """Return a segment's length in metres."""
    return math.dist(*edge)


def _warp(points: Floats) -> Floats:
    """Bend a regular grid gently, as streets that follow the ground do."""
    x, y = points[:, 0], points[:, 1]
    turn = 2 * math.pi
    east = 55 * np.sin(turn * y / 1900 + 1.0) + 22 * np.sin(turn * (x + y) / 1150)
    north = 48 * np.sin(turn * x / 2100 + 2.2) + 20 * np.sin(turn * (x - y) / 1300 + 0.6)
    return np.column_stack([x + east, y + north])


def _rough(bits: np.random.PCG64, count: int, size: float, smooth: int) -> Floats:
    """Return a jagged line of offsets: noise averaged over ``smooth`` neighbours."""
    noise = between(bits, -size, size, count + smooth)
    running = np.cumsum(np.concatenate([[0.0], noise]))
    mean: Floats = (running[smooth:] - running[:-smooth])[:count] / smooth
    return mean


def _outline(bits: np.random.PCG64) -> Any:
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


def _avenues(outline: Any) -> list[Any]:
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


def _districts(bits: np.random.PCG64, outline: Any, avenues: list[Any]) -> list[District]:
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


def _street_lines(bits: np.random.PCG64, districts: list[District]) -> list[StreetLine]:
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


def _merge_small(blocks: list[Any], district: Integers, districts: list[District]) -> list[int]:
    """Say which block each sliver joins: the one with the longest common side, its own kind first.

    Returns the group number of every block. A block is a sliver when it is small or thin beside its
    district's usual block.
    """
    neighbours: dict[Edge, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        for edge in edges_of(block):
            neighbours[edge].append(index)
    shared: list[dict[int, float]] = [defaultdict(float) for _ in blocks]
    for edge, sides in neighbours.items():
        if len(sides) == 2:
            shared[sides[0]][sides[1]] += length_of(edge)
            shared[sides[1]][sides[0]] += length_of(edge)
    group = list(range(len(blocks)))
    size = [block.area for block in blocks]
    thin = [4 * math.pi * block.area / block.length**2 < 0.34 for block in blocks]

    def root(index: int) -> int:
        while group[index] != index:
            index = group[index]
        return index

    for index in sorted(range(len(blocks)), key=lambda place: round(size[place], 2)):
        kind = districts[int(district[index])]
        usual = kind.depth * kind.width
        if size[root(index)] > 0.42 * usual and not (thin[index] and size[index] < 0.8 * usual):
            continue
        others = [other for other in shared[index] if root(other) != root(index)]
        same = [other for other in others if district[other] == district[index]] or others
        if same:
            joined = max(same, key=lambda other: (round(shared[index][other], 2), -other))
            size[root(joined)] += size[root(index)]
            group[root(index)] = root(joined)
    return [root(index) for index in range(len(blocks))]


def lay_out() -> Fabric:
    """Draw the town's plan. It is always the same town: only what happens in it depends on a seed."""
    import shapely

    bits = stream(_PLAN_SEED)
    outline = _outline(bits)
    avenues = _avenues(outline)
    districts = _districts(bits, outline, avenues)
    lines = _street_lines(bits, districts)
    limits = [district.polygon.exterior for district in districts]
    everything = shapely.union_all(
        [*limits, *(street.line for street in lines)], grid_size=PRECISION
    )
    # Moved by whole metres after the noding, and rounded again: sums of doubles are not exact.
    everything = shapely.transform(everything, lambda points: np.round(points + ORIGIN, 2))
    cells = shapely.get_parts(shapely.polygonize(shapely.get_parts(everything)))
    middles = shapely.get_coordinates(shapely.point_on_surface(cells))
    cells = cells[np.lexsort((np.round(middles[:, 0], 1), np.round(middles[:, 1], 1)))]
    inside = shapely.point_on_surface(cells)
    moved = [shapely.transform(limit, lambda points: points + ORIGIN) for limit in limits]
    areas = shapely.STRtree([shapely.Polygon(ring) for ring in moved])
    found, place = areas.query(inside, predicate="within")
    district = np.full(len(cells), -1, dtype=np.int64)
    district[found] = place
    cells, district = cells[district >= 0], district[district >= 0]
    groups = np.array(_merge_small(list(cells), district, districts))
    kept = np.unique(groups)
    blocks = [shapely.coverage_union_all(cells[groups == group]) for group in kept]
    blocks = [shapely.Polygon(block.exterior) for block in map(shapely.normalize, blocks)]
    streets = [StreetLine(line, "avenue", -1 - index) for index, line in enumerate(avenues)] + lines
    streets = [
        StreetLine(
            shapely.transform(street.line, lambda points: points + ORIGIN),
            street.kind,
            street.number,
        )
        for street in streets
    ]
    return Fabric(
        outline=shapely.coverage_union_all(blocks),
        blocks=blocks,
        district=district[kept],
        kinds=[entry.kind for entry in districts],
        lines=streets,
        main_edges=_main_edges(blocks, district[kept]),
    )


def _main_edges(blocks: list[Any], district: Integers) -> frozenset[Edge]:
    """Return the block sides that lie between two districts: they run along avenues."""
    sides: dict[Edge, set[int]] = defaultdict(set)
    for index, block in enumerate(blocks):
        for edge in edges_of(block):
            sides[edge].add(int(district[index]))
    return frozenset(edge for edge, found in sides.items() if len(found) == 2)
