"""Hot routes: the network against Dijkstra, the law of length against chance, what is planted."""

from itertools import pairwise

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core.errors import Cancelled, InputError
from convivencia.algorithms.spatial.hot_routes import hot_routes
from convivencia.algorithms.spatial.route_counts import (
    exact_p_values,
    route_counts,
    share_of_length,
    simulated_tails,
)
from convivencia.algorithms.spatial.streets import network_neighbours, snapped, streets_of
from convivencia.tests.reference.cases import METRES, assert_unchanged, points, snapshot
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra
from scipy.stats import binom

LEFT, BOTTOM = 500_000.0, 2_190_000.0


def layer(lines, crs=METRES, **columns):
    frame = geopandas.GeoDataFrame(columns, geometry=list(lines), crs=crs)
    frame.attrs["title"] = "streets"
    return frame


def grid(side, step=100.0, whole=True):
    """Return the lines of a grid of streets: from end to end, or from crossing to crossing."""
    stops = np.arange(side + 1) * step
    lines = []
    for stop in stops:
        across = [(LEFT + one, BOTTOM + stop) for one in stops]
        up = [(LEFT + stop, BOTTOM + one) for one in stops]
        for way in (across, up):
            lines += (
                [shapely.LineString(way)]
                if whole
                else [shapely.LineString(pair) for pair in pairwise(way)]
            )
    return lines


def crooked(seed=1, nodes=60):
    """Return an irregular connected network: a triangulation with some links missing."""
    from scipy.spatial import Delaunay

    random = np.random.default_rng(seed)
    places = random.uniform(0, 1500, (nodes, 2)) + np.array([LEFT, BOTTOM])
    corners = Delaunay(places).simplices
    links = {
        tuple(sorted(pair)) for one in corners for pair in zip(one, np.roll(one, 1), strict=True)
    }
    kept = [link for link in sorted(links) if random.random() < 0.8]
    return [shapely.LineString(places[list(link)]) for link in kept]


def as_matrix(weights):
    matrix = np.zeros((weights.count, weights.count), dtype=bool)
    matrix[np.repeat(np.arange(weights.count), weights.degrees), weights.neighbours] = True
    return matrix


# ------------------------------------------------------------------ the network


def test_lines_are_cut_at_shared_vertices():
    network = streets_of(np.array(grid(4)))
    assert len(network) == 2 * 5 * 4
    assert (network.crossings, network.dead_ends, network.networks) == (25, 0, 1)
    assert (network.cut, network.unjoined) == (10, 0)
    np.testing.assert_allclose(network.lengths, 100)
    plain = streets_of(np.array(grid(4, whole=False)))
    assert plain.whole.all()
    assert (plain.crossings, plain.cut) == (25, 0)


def test_lines_stay_whole_when_asked():
    network = streets_of(np.array(grid(4)), cut=False)
    assert len(network) == 10
    # whole lines cross at vertices, not at ends: those that do not meet at the rim are not joined
    assert network.unjoined > 0


def test_an_end_on_the_middle_of_a_street_cuts_it():
    through = shapely.LineString([(0, 0), (100, 0)])
    side = shapely.LineString([(40, 0.4), (40, 60)])
    network = streets_of(np.array([through, side]))
    assert sorted(np.round(network.lengths, 6)) == [40, 59.6, 60]
    assert network.networks == 1
    assert streets_of(np.array([through, side]), tolerance=0.1).networks == 2


def test_bridges_are_not_crossings():
    lines = np.array([shapely.LineString([(0, 0), (9, 0)]), shapely.LineString([(4, -5), (4, 5)])])
    network = streets_of(lines)
    assert (len(network), network.networks, network.unjoined) == (2, 2, 1)


def test_parts_that_continue_each_other_are_one_line():
    line = shapely.MultiLineString([[(0, 0), (50, 0)], [(50, 0), (90, 0)]])
    apart = shapely.MultiLineString([[(0, 50), (50, 50)], [(60, 80), (90, 80)]])
    network = streets_of(np.array([line, None, apart], dtype=object))
    assert network.row.tolist() == [0, 2, 2]
    assert network.whole.tolist() == [True, False, False]


@pytest.mark.parametrize("lines", [grid(6), crooked(1), crooked(2, 90)], ids=["grid", "a", "b"])
@pytest.mark.parametrize("distance", [60.0, 200.0, 450.0])
def test_neighbours_along_the_streets_are_dijkstras(lines, distance):
    network = streets_of(np.array(lines))
    count, lengths = len(network), network.lengths
    middles = network.crossings + np.arange(count)
    graph = coo_array(
        (
            np.tile(lengths / 2, 2),
            (np.tile(middles, 2), network.ends.T.ravel()),
        ),
        shape=(network.crossings + count,) * 2,
    ).tocsr()
    apart = dijkstra(graph, directed=False, indices=middles)[:, network.crossings :]
    wanted = apart <= distance * (1 + 1e-9)
    np.fill_diagonal(wanted, False)
    found = as_matrix(network_neighbours(network, distance))
    np.testing.assert_array_equal(found, wanted)
    assert (found == found.T).all()


def test_batches_of_sources_give_the_same_neighbours(monkeypatch):
    from convivencia.algorithms.spatial import streets

    network = streets_of(np.array(grid(6)))
    whole = as_matrix(network_neighbours(network, 250.0))
    monkeypatch.setattr(streets, "_SOURCES", 11)
    np.testing.assert_array_equal(as_matrix(network_neighbours(network, 250.0)), whole)


def test_a_distance_that_reaches_all_is_refused(monkeypatch):
    from convivencia.algorithms.spatial import streets

    monkeypatch.setattr(streets, "MOST_PAIRS", 1000)
    with pytest.raises(InputError, match="choose a shorter distance"):
        network_neighbours(streets_of(np.array(grid(6))), 500.0)


# ------------------------------------------------------------------ snapping


def test_points_go_to_the_nearest_line_within_reach():
    lines = np.array(grid(2, whole=False))
    x = np.array([LEFT + 30, LEFT + 33, LEFT + 50, np.nan])
    y = np.array([BOTTOM + 4, BOTTOM + 40, BOTTOM - 500, BOTTOM])
    line, tied = snapped(x, y, lines, 35.0)
    assert shapely.distance(lines[line[0]], shapely.Point(x[0], y[0])) == 4
    assert shapely.distance(lines[line[1]], shapely.Point(x[1], y[1])) == 33
    assert line[2:].tolist() == [-1, -1]
    assert tied == 0


def test_batches_of_points_go_to_the_same_lines(monkeypatch):
    from convivencia.algorithms.spatial import streets

    lines = np.array(grid(4, whole=False))
    random = np.random.default_rng(3)
    x, y = LEFT + random.uniform(0, 400, 90), BOTTOM + random.uniform(0, 400, 90)
    whole, _ = snapped(x, y, lines, 30.0)
    monkeypatch.setattr(streets, "_POINTS", 7)
    np.testing.assert_array_equal(snapped(x, y, lines, 30.0)[0], whole)


def test_points_at_a_crossing_are_dealt_out_in_turn():
    lines = np.array(grid(2, whole=False))
    x, y = np.full(42, LEFT + 100), np.full(42, BOTTOM + 100)
    line, tied = snapped(x, y, lines, 10.0)
    assert tied == 42
    counts = np.bincount(line, minlength=len(lines))
    assert sorted(counts[counts > 0]) == [10, 10, 11, 11]


# ------------------------------------------------------------------ the law of length


def test_exact_p_values_are_the_binomial_tails():
    near, share = np.array([0, 3, 9]), np.array([0.2, 0.05, 0.5])
    found, direction = exact_p_values(near, share, 12, "directed")
    high = [binom.pmf(np.arange(n, 13), 12, p).sum() for n, p in zip(near, share, strict=True)]
    low = [binom.pmf(np.arange(n + 1), 12, p).sum() for n, p in zip(near, share, strict=True)]
    np.testing.assert_allclose(found, np.minimum(high, low), rtol=1e-10)
    assert direction.tolist() == [-1, 1, 1]
    both, _ = exact_p_values(near, share, 12, "two-sided")
    np.testing.assert_allclose(both, np.minimum(1, 2 * found))


def test_simulation_agrees_with_the_exact_tail():
    network = streets_of(np.array(crooked(3)))
    weights, lengths = network_neighbours(network, 300.0), network.lengths
    random = np.random.default_rng(4)
    counts = random.multinomial(150, lengths / lengths.sum())
    found = route_counts(counts, lengths, weights)
    share = share_of_length(lengths, weights)
    np.testing.assert_allclose(found.expected, 150 * share)
    np.testing.assert_allclose(
        found.z, (found.near - 150 * share) / np.sqrt(150 * share * (1 - share))
    )
    tails = simulated_tails(
        found.near, lengths, weights, 150, permutations=4999, seed=1, tick=lambda share: None
    )
    error = 5 * np.sqrt(0.25 / 4999)
    np.testing.assert_allclose(
        tails.at_least / 4999, binom.sf(found.near - 1, 150, share), atol=error
    )
    np.testing.assert_allclose(tails.at_most / 4999, binom.cdf(found.near, 150, share), atol=error)


def test_chance_colours_few_streets():
    network = streets_of(np.array(crooked(5, 80)))
    weights, lengths = network_neighbours(network, 250.0), network.lengths
    share = share_of_length(lengths, weights)
    found = []
    for number in range(400):
        counts = np.random.default_rng(number).multinomial(200, lengths / lengths.sum())
        near = route_counts(counts, lengths, weights).near
        found.append(exact_p_values(near, share, 200, "two-sided")[0])
    p_values = np.array(found)
    for level in (0.01, 0.05, 0.10):
        # tails of whole numbers stay below the level, by up to half of it
        assert 0.4 * level <= (p_values <= level).mean() <= level


def test_rates_of_short_segments_are_no_hot_spots():
    """One event on a lane of 3 m is a rate of 333 per km, and nothing else."""
    lines = [*grid(8, whole=False), shapely.LineString([(LEFT, BOTTOM), (LEFT - 3, BOTTOM)])]
    random = np.random.default_rng(2)
    x = np.append(LEFT + random.uniform(0, 800, 300), LEFT - 2)
    y = np.append(BOTTOM + 100 * random.integers(0, 9, 300), BOTTOM)
    found = hot_routes(layer(lines), points(x, y), distance=1.0, permutations=99).streets
    assert found["per_km"].idxmax() == len(lines) - 1
    assert found["spot"].iloc[-1] == "not_significant"


def planted(seed=2, number=120):
    random = np.random.default_rng(seed)
    x = LEFT + random.uniform(0, 1500, 1500)
    y = BOTTOM + random.uniform(0, 1500, 1500)
    along = LEFT + random.uniform(400, 900, number)
    return points(
        np.r_[x, along], np.r_[y, BOTTOM + 700 + random.normal(0, 3, number)],
        kind=["a"] * 1500 + ["b"] * number,
    )  # fmt: skip


def test_the_planted_route_is_found():
    streets = layer(grid(15), name=[f"s{number}" for number in range(32)])
    found = hot_routes(streets, planted(), distance=120, permutations=99)
    rows = found.streets
    assert len(rows) == 2 * 16 * 15
    middle = shapely.line_interpolate_point(rows.geometry.to_numpy(), 0.5, normalized=True)
    x, y = shapely.get_x(middle) - LEFT, shapely.get_y(middle) - BOTTOM
    route = (y == 700) & (x > 400) & (x < 900)
    hot = rows["spot"].isin(["hot_99", "hot_95"]).to_numpy()
    assert route.sum() == 5
    assert hot[route].all()
    # only streets that touch the route may be hot with it
    near = (np.abs(y - 700) <= 100) & (x > 250) & (x < 1050)
    assert (hot & ~near).sum() <= 3
    assert found.summary["matched"] == 1620
    assert rows["count"].sum() == 1620
    np.testing.assert_allclose(rows["per_km"], rows["count"] / (rows["length_m"] / 1000))
    assert (rows["p_sim"] >= 0.02).all()
    assert rows["name"].nunique() == 32
    assert rows["segment_id"].is_unique


def test_categories_choose_and_dispersion_is_said():
    streets = layer(grid(15))
    found = hot_routes(
        streets, planted(), category="kind", categories=("b",), distance=120, permutations=0
    )
    assert found.summary["matched"] == 120
    assert found.streets["p_sim"].isna().all()
    assert "overdispersed_streets" in {item.code for item in found.caveats}


def test_what_is_left_out_is_said():
    x = [LEFT + 30, LEFT + 30, 0.0, np.nan, LEFT + 100]
    y = [BOTTOM + 10, BOTTOM - 400, 0.0, np.nan, BOTTOM + 100]
    lines = [*grid(3), shapely.LineString([(LEFT + 5000, BOTTOM), (LEFT + 5100, BOTTOM)])]
    found = hot_routes(layer(lines), points(x, y), permutations=0)
    said = {item.code: item.facts for item in found.caveats}
    assert said["far_from_streets"]["count"] == 1
    assert said["unlocated_incidents"]["count"] == 2
    assert said["at_crossings"]["count"] == 1
    assert said["street_networks"]["count"] == 2
    assert said["few_events"]["count"] == 2
    assert said["routes_by_length"] == {}


def test_degrees_are_measured_in_metres_and_come_back():
    streets = layer(grid(4)).to_crs("EPSG:4326")
    streets.attrs["title"] = "streets"
    random = np.random.default_rng(1)
    where = points(LEFT + random.uniform(0, 400, 50), BOTTOM + random.uniform(0, 400, 50))
    found = hot_routes(streets, where.in_crs("EPSG:4326"), permutations=0, crs=METRES)
    assert found.streets.crs == streets.crs
    np.testing.assert_allclose(found.streets["length_m"], 100, atol=1e-3)
    back = found.streets.to_crs(METRES)
    np.testing.assert_allclose(shapely.length(back.geometry.to_numpy()), 100, atol=1e-3)


def test_a_single_segment_is_all_there_is():
    found = hot_routes(
        layer([shapely.LineString([(LEFT, BOTTOM), (LEFT + 100, BOTTOM)])]),
        points([LEFT + 50.0], [BOTTOM + 1.0]), permutations=99,
    ).streets  # fmt: skip
    assert np.isnan(found["z"].iloc[0])
    assert found["p_value"].iloc[0] == 1.0
    assert found["spot"].iloc[0] == "not_significant"


def test_lines_without_shape_or_length_drop_out():
    lines = [*grid(2), None, shapely.LineString([(LEFT, BOTTOM), (LEFT, BOTTOM)])]
    found = hot_routes(layer(lines), points([LEFT + 50.0], [BOTTOM + 1.0]), permutations=0)
    assert len(found.streets) == 12
    assert {item.code: item.facts for item in found.caveats}["empty_geometry"]["count"] == 2


@pytest.mark.parametrize(
    ("streets", "incidents", "options", "said"),
    [
        (layer([shapely.box(0, 0, 1, 1)]), points([0.5], [0.5]), {}, "must hold lines"),
        (layer(grid(2)).iloc[:0], points([0.5], [0.5]), {}, "is empty"),
        (layer(grid(2)), points([LEFT], [BOTTOM + 9000]), {}, "check the coordinate systems"),
        (layer(grid(2)), points([np.nan], [np.nan]), {}, "has coordinates"),
        (layer(grid(2)), points([LEFT], [BOTTOM]), {"distance": -1}, "distance.*at least"),
        (layer(grid(2)), points([LEFT], [BOTTOM]), {"permutations": 5}, "permutations.*99"),
    ],
)
def test_bad_input_is_one_sentence(streets, incidents, options, said):
    with pytest.raises(InputError, match=said):
        hot_routes(streets, incidents, **options)


def test_moved_positions_are_refused():
    given = planted()
    given.attributes["position_precision"] = "jittered"
    with pytest.raises(InputError, match="moved the positions"):
        hot_routes(layer(grid(15)), given)


def test_seed_rows_input_and_cancel():
    streets = layer(grid(15), code=[f"k{(7 * number) % 32:02d}" for number in range(32)])
    given = planted()
    before = snapshot(streets)
    options = {"street_id": "code", "permutations": 99}
    first = hot_routes(streets, given, **options).streets
    assert_unchanged(streets, before)
    random = np.random.default_rng(3)
    order = random.permutation(len(streets))
    rows = random.permutation(len(given))
    moved = hot_routes(streets.iloc[order], given.select(rows), **options).streets
    columns = ["code", "segment_id", "count", "z", "p_sim", "p_adjusted", "spot"]
    pd.testing.assert_frame_equal(
        pd.DataFrame(first[columns]).sort_values("segment_id").reset_index(drop=True),
        pd.DataFrame(moved[columns]).sort_values("segment_id").reset_index(drop=True),
    )
    other = hot_routes(streets, given, seed=5, **options).streets
    assert not other["p_sim"].equals(first["p_sim"])

    def stop(part, text=""):
        if part > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        hot_routes(streets, given, progress=stop, **options)
