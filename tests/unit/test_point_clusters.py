"""DBSCAN against scikit-learn, whatever the order, and with a million points at one place."""

import numpy as np
import pytest
import shapely
from convivencia.algorithms.core.errors import Cancelled, InputError
from convivencia.algorithms.intake.points import Points
from convivencia.algorithms.spatial import dbscan as engine
from convivencia.algorithms.spatial.bandwidth import distinct_places
from convivencia.algorithms.spatial.dbscan import dbscan
from convivencia.algorithms.spatial.point_clusters import point_clusters
from convivencia.tests.reference.cases import points
from sklearn.cluster import DBSCAN


def cloud(seed, count=400):
    random = np.random.default_rng(seed)
    centres = random.uniform(0, 3000, (8, 2))[random.integers(0, 8, count)]
    x, y = (centres + random.normal(0, random.choice([50, 300]), (count, 2))).T
    if seed % 3 == 0:
        x, y = np.round(x, -1), np.round(y, -1)
    if seed % 5 == 0:
        x[:20] += 1e9
    return x, y


def codes(result):
    return [item.code for item in result.caveats]


@pytest.mark.parametrize("many", [1e8, -1], ids=["counted", "bounded first"])
@pytest.mark.parametrize("seed", range(24))
def test_cores_clusters_and_noise_are_scikit_learns(monkeypatch, seed, many):
    monkeypatch.setattr(engine, "_MANY_NEIGHBOURS", many)
    random = np.random.default_rng(100 + seed)
    distance, minimum = float(random.choice([10, 40, 100, 250])), int(random.choice([2, 4, 10, 30]))
    places, counts = distinct_places(*cloud(seed))
    labels, core = dbscan(places, counts, distance, minimum)
    peer = DBSCAN(eps=distance, min_samples=minimum).fit(places, sample_weight=counts)
    np.testing.assert_array_equal(np.flatnonzero(core), peer.core_sample_indices_)
    np.testing.assert_array_equal(labels < 0, peer.labels_ < 0)
    pairs = set(zip(labels[core].tolist(), peer.labels_[core].tolist(), strict=True))
    assert len(pairs) == len(set(labels[core].tolist())) == len({b for _, b in pairs})
    # a border place belongs to its nearest core
    for place in np.flatnonzero(~core & (labels >= 0)):
        apart = np.hypot(*(places[core] - places[place]).T)
        assert apart.min() <= distance * (1 + 1e-9)
        assert labels[place] in labels[core][apart <= apart.min() * (1 + 1e-12)]


def test_a_distance_of_exactly_epsilon_is_near():
    places, counts = distinct_places(np.arange(5) * 100.0, np.zeros(5))
    assert dbscan(places, counts, 100.0, 3)[0].tolist() == [0] * 5
    assert (dbscan(places, counts, 99.9, 2)[0] == -1).all()
    corner, counts = distinct_places(np.array([0.0, 300.0]), np.array([0.0, 400.0]))
    assert dbscan(corner, counts, 500.0, 2)[0].tolist() == [0, 0]


def test_the_largest_is_the_first_and_equal_ones_go_from_west_to_east():
    x = np.r_[np.full(5, 9000.0), np.full(7, 5000.0), np.full(5, 1000.0), 3000.0]
    result = point_clusters(points(x, np.zeros(18) + 10), distance=50, minimum=3)
    assert result.hulls["count"].tolist() == [7, 5, 5]
    assert result.hulls.geometry.centroid.x.round().tolist() == [5000, 1000, 9000]
    found = result.points.attributes
    assert found["cluster"].isna().sum() == 1
    assert found["membership"].tolist()[-1] == "noise"
    assert found["cluster"].tolist()[:5] == [3] * 5


def test_rows_in_another_order():
    x, y = cloud(2)
    order = np.random.default_rng(0).permutation(len(x))
    one = point_clusters(points(x, y), distance=100, minimum=8)
    other = point_clusters(points(x[order], y[order]), distance=100, minimum=8)
    assert (
        other.points.attributes["cluster"].tolist()
        == one.points.attributes["cluster"].iloc[order].tolist()
    )
    assert one.hulls.geom_equals(other.hulls).all()
    assert one.summary == other.summary


def test_outlines_hold_their_points_and_nothing_is_too_thin_to_show():
    x = np.r_[np.arange(0, 600, 20.0), [3000, 3000, 3010], np.full(4, 6000.0)]
    y = np.r_[np.full(30, 100.0), [100, 110, 100], np.full(4, 100.0)]
    result = point_clusters(points(x, y), distance=60, minimum=3)
    assert len(result.hulls) == 3
    assert (result.hulls["area_km2"] >= np.pi * 30**2 / 1e6 * 0.97).all()
    labels = result.points.attributes["cluster"].to_numpy(dtype=float, na_value=0)
    for row in result.hulls.itertuples():
        own = labels == row.cluster
        assert shapely.intersects_xy(row.geometry, x[own], y[own]).all()
        assert row.per_km2 == pytest.approx(own.sum() / row.area_km2)


def test_a_million_points_at_one_place():
    x, y = np.full(1_000_000, 500.0), np.full(1_000_000, 700.0)
    result = point_clusters(points(x, y), distance=100, minimum=50)
    assert (result.summary["clusters"], result.summary["largest"]) == (1, 1_000_000)
    assert result.hulls["places"].tolist() == [1]


def test_no_cluster_and_one_that_holds_most_are_said():
    x, y = cloud(1)
    nothing = point_clusters(points(x, y), distance=0.01, minimum=300)
    assert len(nothing.hulls) == 0 and codes(nothing) == ["no_clusters"]
    assert nothing.points.attributes["cluster"].isna().all()
    everything = point_clusters(points(x, y), distance=5000, minimum=2)
    assert everything.summary["clusters"] == 1
    assert {"clusters_not_tested", "one_cluster_holds_most"} <= set(codes(everything))


def test_columns_of_the_input_travel_and_rows_without_a_place_stay():
    layer = points([1.0, 2, np.nan, 3], [1.0, 2, 5, 3], cluster=["a", "b", "c", "d"])
    result = point_clusters(layer, distance=10, minimum=2)
    assert isinstance(result.points, Points) and len(result.points) == 4
    found = result.points.attributes
    assert found["cluster_input"].tolist() == ["a", "b", "c", "d"]
    assert found["cluster"].isna().tolist() == [False, False, True, False]
    assert found["membership"].isna().tolist() == [False, False, True, False]


def test_positions_that_were_moved_are_not_clustered_more_finely():
    layer = points([1.0, 2], [1.0, 2], position_precision=["jittered"] * 2)
    with pytest.raises(InputError, match="200"):
        point_clusters(layer, distance=50)


def test_it_can_be_stopped():
    def stop(part, text=""):
        if part > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        point_clusters(points(*cloud(4)), progress=stop)
