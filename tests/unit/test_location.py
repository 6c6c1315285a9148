"""Which area holds each point: the fast way gives what the plain way gives."""

import numpy as np
import pytest
import shapely
from convivencia.algorithms.areas import location
from convivencia.algorithms.areas.location import locate


def plainly(x, y, shapes, order):
    """Test every point against every shape; the first in order wins."""
    area = np.full(len(x), -1)
    held = np.zeros(len(x), dtype=int)
    strictly = np.zeros(len(x), dtype=int)
    for position in order[::-1]:
        if shapes[position] is None:
            continue
        hit = shapely.intersects_xy(shapes[position], x, y)
        area[hit] = position
        held += hit
        strictly += shapely.contains_xy(shapes[position], x, y)
    several = held > 1
    return area, int((several & (strictly > 1)).sum()), int((several & (strictly <= 1)).sum())


def town(kind):
    """Squares that share edges; triangles with gaps, a hole and overlaps; or one far apart."""
    if kind == "squares":
        row, column = np.divmod(np.arange(49), 7)
        return shapely.box(column * 10, row * 10, column * 10 + 10, row * 10 + 10)
    source = np.random.default_rng(5)
    corners = source.uniform(0, 70, (30, 3, 2))
    shapes = [shapely.Polygon(three) for three in corners]
    shapes.append(shapely.Point(35, 35).buffer(30).difference(shapely.Point(35, 35).buffer(12)))
    shapes.append(None)
    if kind == "far":
        shapes.append(shapely.box(5000, 5000, 5001, 5001))
    return np.array(shapes, dtype=object)


@pytest.mark.parametrize("kind", ["squares", "triangles", "far"])
@pytest.mark.parametrize("grid", [True, False])
def test_the_fast_way_is_the_plain_way(kind, grid, monkeypatch):
    monkeypatch.setattr(location, "_POINTS_WORTH_A_GRID", 100 if grid else 10**9)
    source = np.random.default_rng(7)
    x, y = source.uniform(-5, 75, 6000), source.uniform(-5, 75, 6000)
    # on edges and corners, outside, nowhere
    x[:900], y[:500] = np.rint(x[:900] / 10) * 10, np.rint(y[:500] / 10) * 10
    x[900], y[901] = np.nan, np.inf
    shapes = town(kind)
    order = source.permutation(len(shapes))
    found = locate(x, y, shapes, order)
    area, two, edge = plainly(
        np.nan_to_num(x, nan=1e9), np.nan_to_num(y, posinf=1e9), shapes, order
    )
    assert np.array_equal(found.area, area)
    assert (found.in_two_areas, found.on_edge) == (two, edge)
    assert edge > 0 if kind == "squares" else two > 0


def test_nothing_to_place():
    empty = np.empty(0)
    assert locate(empty, empty, town("squares"), np.arange(49)).area.size == 0
    nowhere = locate(np.array([1.0]), np.array([1.0]), np.array([None]), np.arange(1))
    assert nowhere.area.tolist() == [-1]
