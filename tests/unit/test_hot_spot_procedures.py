"""Hot spots in one step and their stability: choices by rule, and silence where nothing is."""

import geopandas
import numpy as np
import pytest
import shapely
from convivencia.algorithms.areas.square_lattice import SquareLattice, study_ground
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.procedures import cell_choices
from convivencia.algorithms.procedures.hot_spot_stability import hot_spot_stability
from convivencia.algorithms.procedures.optimised_hot_spots import optimised_hot_spots
from convivencia.algorithms.spatial.getis_ord import getis_ord
from convivencia.tests.reference.cases import METRES, points, squares

LEFT, TOP = 500_000.0, 2_200_000.0


def uniform(number, seed, *, width=5000.0, height=4000.0):
    random = np.random.default_rng(seed)
    return LEFT + random.uniform(0, width, number), TOP - random.uniform(0, height, number)


def with_a_hot_spot(number=2500, extra=300, seed=1):
    x, y = uniform(number, seed)
    random = np.random.default_rng(seed + 50)
    return (
        np.r_[x, LEFT + 1500 + random.normal(0, 150, extra)],
        np.r_[y, TOP - 1500 + random.normal(0, 150, extra)],
    )


def codes(result):
    return {item.code for item in result.caveats}


# ------------------------------------------------------------------ choices


@pytest.mark.parametrize(
    ("events", "area", "size", "reason"),
    [
        (3_000, 20e6, 125, "events"),  # √(2·20e6/3000) = 115 m
        (100_000, 20e6, 100, "block"),  # 20 m by events
        (1_000_000, 4_000e6, 200, "cells"),  # 89 m by events, 100,000 cells are 200 m
        (50, 20e6, 200, "ground"),  # 894 m by events, 400 cells are 224 m
        (40, 1e6, 50, "ground"),
    ],
)
def test_cell_size_follows_from_events_and_ground(events, area, size, reason):
    found = cell_choices.cell_size(events, area)
    assert (found.metres, found.reason) == (pytest.approx(size), reason)


def test_sizes_are_round_and_within_their_bounds():
    for events in (30, 500, 10_000, 2_000_000):
        for area in (1e5, 3e6, 7e8, 2e10):
            found = cell_choices.cell_size(events, area).metres
            assert float(f"{found:.3g}") == pytest.approx(found)
            assert area / found**2 <= cell_choices.MOST_CELLS * 1.001
            assert area / found**2 >= cell_choices.FEWEST_CELLS * 0.75


@pytest.mark.parametrize(("mean", "wanted"), [(5, 1), (1.2, 1), (1.0, 2), (0.3, 3), (0.01, 4)])
def test_rings_hold_ten_events_where_they_can(mean, wanted):
    assert cell_choices.rings(mean) == wanted


def test_permutations_reach_the_corrected_threshold():
    for tests in (20, 400, 2_000, 9_000):
        assert 2 / (cell_choices.permutations(tests, 0.05) + 1) <= 0.05 / tests


def test_lattice_counts_and_shares_are_geometry():
    shape = shapely.Point(LEFT, TOP).buffer(1000, quad_segs=64)
    ground = study_ground(np.array([shape, None], dtype=object), 10.0)
    assert ground.area == pytest.approx(shape.area, rel=0.005)
    for shift in ((0.0, 0.0), (0.5, 0.25)):
        lattice = SquareLattice.over(ground.bounds, 300.0, shift)
        cells = lattice.squares(np.arange(lattice.count))
        wanted = shapely.area(shapely.intersection(cells, shape)) / 300.0**2
        np.testing.assert_allclose(ground.shares(lattice), wanted, atol=0.02)
        x, y = uniform(500, 3, width=900)
        tree = shapely.STRtree(cells)
        _, holder = tree.query(shapely.points(x, y), predicate="intersects")
        np.testing.assert_array_equal(
            lattice.counts(x, y), np.bincount(holder, minlength=lattice.count)
        )
        assert lattice.cells_of(np.array([np.nan, 0.0]), np.array([TOP, 0.0])).tolist() == [-1, -1]


# ------------------------------------------------------------------ one step


def test_a_planted_hot_spot_is_found_and_every_choice_is_said():
    found = optimised_hot_spots(points(*with_a_hot_spot()), squares(4, 5))
    hot = found.cells[found.cells["spot"].str.startswith("hot")]
    near = shapely.Point(LEFT + 1500, TOP - 1500).buffer(600)
    assert len(hot) >= 9
    assert (hot.geometry.within(near)).mean() >= 0.9
    assert found.cells["count"].sum() == found.summary["incidents"] == 2800
    said = " ".join(found.choices["choice"])
    for words in ("squares of 125 m", "8 cells around", "99,999", "1,280 tests", "No cell"):
        assert words in said
    assert found.summary["hot_share"] > 0.08


def test_the_map_is_what_getis_ord_makes_of_the_same_cells():
    # a study area of whole cells: nothing is cut, and the queen's neighbours are the ring
    found = optimised_hot_spots(points(*with_a_hot_spot()), squares(4, 5), cell_size=200)
    again = getis_ord(
        found.cells[["cell_id", "count", "geometry"]],
        "count",
        area_id="cell_id",
        permutations=found.summary["permutations"],
    ).areas
    for column in ("z", "p_value", "p_sim", "p_adjusted"):
        np.testing.assert_allclose(found.cells[column], again[column], rtol=1e-12)
    assert found.cells["spot"].tolist() == again["spot"].tolist()


def test_uniform_incidents_make_no_hot_spots_beyond_the_level():
    # the false discovery rate where nothing is: the share of maps with any colour
    coloured = []
    for seed in range(30):
        found = optimised_hot_spots(points(*uniform(2000, 100 + seed)), squares(4, 5))
        coloured.append(found.summary["hot"] + found.summary["cold"] > 0)
    assert np.mean(coloured) <= 0.05 + 3 * np.sqrt(0.05 * 0.95 / 30)


def test_cells_at_a_crooked_boundary_are_cut_for_the_map_and_slivers_are_said():
    shape = shapely.Point(LEFT + 2500, TOP - 2000).buffer(2000)
    areas = geopandas.GeoDataFrame({"id": [1]}, geometry=[shape], crs=METRES)
    found = optimised_hot_spots(points(*with_a_hot_spot()), areas)
    assert found.cells.geometry.within(shape.buffer(0.01)).all()
    assert "slivers" in codes(found)
    said = next(item for item in found.caveats if item.code == "slivers").facts
    assert found.cells["count"].sum() + said["events"] == found.summary["incidents"]
    assert "unmatched_incidents" in codes(found)


def test_categories_and_days_choose_the_incidents():
    x, y = with_a_hot_spot()
    layer = points(x, y, kind=["a"] * 2500 + ["b"] * 300)
    found = optimised_hot_spots(layer, squares(4, 5), category="kind", categories=("a",))
    assert found.summary["incidents"] == 2500


def test_too_few_incidents_are_refused_in_one_sentence():
    with pytest.raises(InputError, match="Only 12 incidents"):
        optimised_hot_spots(points(*uniform(12, 1)), squares(4, 5))


def test_identical_points_make_one_hot_place():
    x, y = np.full(400, LEFT + 2510.0), np.full(400, TOP - 1510.0)
    found = optimised_hot_spots(points(x, y), squares(4, 5))
    assert found.cells["count"].max() == 400
    # one cell alone says nothing about its neighbours
    said = next(item for item in found.caveats if item.code == "one_cell").facts
    assert said == {"count": 400, "share": 1.0}


def test_incidents_in_degrees_are_measured_in_metres():
    plane = points(*with_a_hot_spot())
    degrees = plane.in_crs("EPSG:4326")
    one = optimised_hot_spots(plane, squares(4, 5))
    two = optimised_hot_spots(degrees, squares(4, 5).to_crs("EPSG:4326"))
    assert two.summary["cell_size"] == one.summary["cell_size"]
    assert two.cells.crs.is_projected


# ------------------------------------------------------------------ stability


def test_a_strong_hot_spot_is_stable_and_the_map_is_the_first_run():
    layer = points(*with_a_hot_spot(extra=600))
    found = hot_spot_stability(squares(4, 5), layer)
    alone = optimised_hot_spots(layer, squares(4, 5))
    assert found.summary["runs"] == 48 == len(found.runs)
    assert found.places["spot"].tolist() == alone.cells["spot"].tolist()
    middle = found.places.geometry.contains(shapely.Point(LEFT + 1505, TOP - 1505))
    assert found.places.loc[middle, "stability"].item() == 1.0
    assert found.places.loc[middle, "reading"].item() == "stable_hot"
    assert found.runs["kept"].iloc[0] == 1.0
    assert set(found.runs["neighbours"]) == {"8", "24"}
    assert sorted(set(found.runs["cell_size"])) == [100.0, 125.0, 156.25]


def test_stability_is_the_share_of_the_runs():
    found = hot_spot_stability(squares(4, 5), points(*with_a_hot_spot()), permutations=999)
    times = found.places["stability"] * 48
    np.testing.assert_allclose(times, times.round(), atol=1e-9)
    hot = found.places["spot"].isin(["hot_95", "hot_99"])
    assert (found.places.loc[hot, "stability"] > 0).all()
    stable = found.places["reading"] == "stable_hot"
    assert (found.places.loc[stable, "stability"] >= 0.8).all()
    assert found.summary["stable_hot"] == stable.sum()


def test_areas_that_stay_have_their_neighbours_varied():
    random = np.random.default_rng(1)
    frame = squares(15, 15, count=random.poisson(4, 225))
    frame.loc[[50, 51, 52, 65, 66, 67], "count"] = 20
    frame.loc[3, "count"] = np.nan if frame["count"].dtype.kind == "f" else 4
    found = hot_spot_stability(frame, value="count", permutations=9_999)
    assert found.summary["runs"] == 16
    assert len(found.places) == 225
    alone = getis_ord(frame, "count", permutations=9_999).areas
    assert found.places["spot"].tolist() == alone["spot"].tolist()
    assert "cell_size" not in found.runs.columns


def test_it_must_know_what_to_vary():
    frame = squares(4, 5, value=1.0)
    with pytest.raises(InputError, match="“incidents”, or the “value”"):
        hot_spot_stability(frame)
    with pytest.raises(InputError, match="not both"):
        hot_spot_stability(frame, points(*uniform(50, 1)), "value")


@pytest.mark.parametrize("analysis", ["one_step", "stability"])
def test_it_can_be_cancelled(analysis):
    from convivencia.algorithms.core.errors import Cancelled

    def stop(fraction, message=""):
        if fraction > 0.3:
            raise Cancelled

    layer = points(*with_a_hot_spot())
    with pytest.raises(Cancelled):
        if analysis == "one_step":
            optimised_hot_spots(layer, squares(4, 5), progress=stop)
        else:
            hot_spot_stability(squares(4, 5), layer, progress=stop)
