"""Who counts as a neighbour: contiguity against GEOS and libpysal, bands that are said, islands."""

import itertools

import numpy as np
import pytest
import shapely
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.spatial import nearness
from convivencia.algorithms.spatial.contiguity import contiguity
from convivencia.algorithms.spatial.getis_ord import getis_ord
from convivencia.tests.reference.cases import columbus, edges, squares
from hypothesis import given, settings
from hypothesis import strategies as st


def pairs(weights):
    focal = np.repeat(np.arange(weights.count), weights.degrees)
    return set(zip(focal.tolist(), weights.neighbours.tolist(), strict=True))


def by_definition(shapes, *, rook):
    """Compare every pair, with the geometry of the intersection."""
    found = set()
    for one in range(len(shapes)):
        for two in range(len(shapes)):
            shared = shapely.intersection(shapes[one], shapes[two])
            meets = not shapely.is_empty(shared)
            along = shapely.length(shared) > 0 or shapely.area(shared) > 0
            if one != two and meets and (along or not rook):
                found.add((one, two))
    return found


def crooked(rows, columns, seed):
    """Return quadrilaterals on a shaken lattice: one map, whose vertices all neighbours repeat."""
    random = np.random.default_rng(seed)
    x, y = np.meshgrid(np.arange(columns + 1.0), np.arange(rows + 1.0))
    x, y = x + random.uniform(-0.3, 0.3, x.shape), y + random.uniform(-0.3, 0.3, y.shape)
    corner = np.stack([x, y], axis=-1)
    ring = np.stack([corner[:-1, :-1], corner[:-1, 1:], corner[1:, 1:], corner[1:, :-1]], axis=2)
    return shapely.polygons(ring.reshape(-1, 4, 2))


T_JUNCTION = np.array(
    [
        shapely.box(0, 0, 2, 1),
        shapely.box(0, 1, 1, 2),
        shapely.box(1, 1, 2, 2),
        shapely.box(5, 5, 6, 6),
    ]
)
OVERLAPPING = np.array(
    [
        shapely.box(0, 0, 2, 2),
        shapely.box(1, 1, 3, 3),
        shapely.box(0.5, 0.5, 0.6, 0.6),
        shapely.box(3, 3, 4, 4),
    ]
)
WITH_A_HOLE = np.array(
    [
        shapely.Polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [[(3, 3), (3, 6), (6, 6), (6, 3)]]),
        shapely.box(3, 3, 6, 6),
        shapely.MultiPolygon([shapely.box(9, 0, 10, 1), shapely.box(20, 20, 21, 21)]),
        shapely.box(21, 21, 22, 22),
    ]
)
SAME_TWICE = np.array(
    [shapely.Point(0, 0).buffer(1), shapely.Point(0, 0).buffer(1), shapely.box(9, 9, 10, 10)]
)


@pytest.mark.parametrize("rook", [False, True])
@pytest.mark.parametrize(
    "shapes",
    [crooked(5, 6, 1), T_JUNCTION, OVERLAPPING, WITH_A_HOLE, SAME_TWICE],
    ids=["crooked", "t_junction", "overlapping", "hole", "twice"],
)
def test_contiguity_is_what_geometry_says(shapes, rook):
    assert pairs(contiguity(shapes, rook=rook)) == by_definition(shapes, rook=rook)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 6)] * 4), min_size=2, max_size=8), st.booleans())
def test_contiguity_of_any_boxes(corners, rook):
    shapes = np.array([shapely.box(x, y, x + w + 1, y + h + 1) for x, y, w, h in corners])
    assert pairs(contiguity(shapes, rook=rook)) == by_definition(shapes, rook=rook)


@pytest.mark.parametrize("rook", [False, True])
def test_contiguity_of_columbus_is_libpysals(rook):
    from libpysal.graph import Graph

    frame = columbus().reset_index(drop=True)
    theirs = Graph.build_contiguity(frame, rook=rook, strict=True).adjacency
    theirs = theirs[theirs > 0]
    wanted = set(
        zip(*(theirs.index.get_level_values(n) for n in ("focal", "neighbor")), strict=True)
    )
    assert pairs(contiguity(frame.geometry.to_numpy(), rook=rook)) == wanted


def test_a_crowded_vertex_and_side_are_seen():
    # twelve wedges about one point, and ten copies of one square
    angle = np.linspace(0, 2 * np.pi, 13)
    angle[-1] = 0.0
    wedges = np.array(
        [
            shapely.Polygon([(0, 0), (np.cos(a), np.sin(a)), (np.cos(b), np.sin(b))])
            for a, b in itertools.pairwise(angle)
        ]
    )
    assert (contiguity(wedges, rook=False).degrees == 11).all()
    assert (contiguity(wedges, rook=True).degrees == 2).all()
    copies = np.array([shapely.Point(0, 0).buffer(2)] * 10)
    assert (contiguity(copies, rook=True).degrees == 9).all()


# ------------------------------------------------------------------ distances that are chosen


def codes(result):
    return {item.code for item in result.caveats}


def test_band_without_a_distance_is_the_shortest_that_leaves_nobody_alone_and_is_said():
    frame = squares(4, 4, value=np.arange(16.0))
    found = getis_ord(frame, "value", weights="distance_band", permutations=99)
    assert found.summary["weights"]["distance"] == pytest.approx(1000.0)
    said = [item for item in found.caveats if item.code == "band_chosen"]
    assert said[0].facts["distance"] == "1,000"
    assert "island" not in set(found.areas["spot"])


def test_a_short_band_says_which_would_leave_nobody_alone():
    import pandas as pd

    frame = pd.concat(
        [squares(3, 3, value=1.0), squares(1, 1, left=507_000.0, value=9.0)], ignore_index=True
    )
    found = getis_ord(frame, "value", weights="distance_band", distance=1500, permutations=99)
    said = {item.code: item.facts for item in found.caveats}
    assert said["islands"]["count"] == 1
    assert said["band_short"]["distance"] == "5,001"
    again = getis_ord(frame, "value", weights="distance_band", distance=5001, permutations=99)
    assert not codes(again) & {"islands", "band_short"}


@pytest.mark.parametrize("kind", ["distance_band", "kernel"])
def test_a_distance_shorter_than_any_neighbour_is_refused_with_one_that_serves(kind):
    frame = squares(3, 3, value=np.arange(9.0))
    with pytest.raises(InputError, match="1,001 m leaves no area alone"):
        getis_ord(frame, "value", weights=kind, distance=10, permutations=99)


def test_more_nearest_areas_than_there_are_is_said():
    found = getis_ord(
        squares(2, 3, value=np.arange(6.0)), "value", weights="knn", neighbours=50, permutations=99
    )
    said = {item.code: item.facts for item in found.caveats}
    assert said["fewer_neighbours"] == {"asked": 50, "count": 5}


def test_a_band_that_joins_everybody_is_refused_before_memory_ends(monkeypatch):
    monkeypatch.setattr(nearness, "MOST_LINKS", 50)
    with pytest.raises(InputError, match="90 pairs"):
        nearness.distance_band(np.random.default_rng(1).uniform(size=(10, 2)), 9.0)


def test_kernel_of_coincident_centres_is_finite():
    found = nearness.kernel(np.zeros((4, 2)), None, 2)
    assert np.isfinite(found.values).all()
    assert (found.degrees == 3).all()


# ------------------------------------------------------------------ the picture of the graph


def test_neighbour_lines_are_drawn_when_asked():
    frame = squares(3, 3, value=np.arange(9.0))
    assert getis_ord(frame, "value", permutations=99).neighbours is None
    lines = getis_ord(
        frame, "value", weights="rook", permutations=99, area_id="id", draw_neighbours=True
    ).neighbours
    assert len(lines) == 12
    assert set(zip(lines["from_id"], lines["to_id"], strict=True)) >= {(1, 2), (1, 4), (5, 8)}
    assert lines["mutual"].all()
    assert lines.crs == frame.crs
    assert lines.geometry.length.tolist() == pytest.approx([1000.0] * 12)


def test_links_of_one_way_are_told_from_mutual_ones():
    import pandas as pd

    frame = pd.concat(
        [squares(1, 2, value=[1.0, 2.0]), squares(1, 1, left=505_000.0, value=9.0)],
        ignore_index=True,
    )
    lines = getis_ord(
        frame, "value", weights="knn", neighbours=1, permutations=99, draw_neighbours=True
    ).neighbours
    assert sorted(zip(lines["from_id"], lines["to_id"], lines["mutual"], strict=True)) == [
        (0, 1, True),
        (2, 1, False),
    ]


def test_the_graph_is_spdatas_own_list():
    frame = columbus()
    lines = getis_ord(
        frame,
        "CRIME",
        weights=edges("columbus"),
        area_id="POLYID",
        permutations=0,
        draw_neighbours=True,
    ).neighbours
    assert len(lines) == 115
