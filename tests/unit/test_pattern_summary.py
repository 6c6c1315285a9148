"""Centres and ellipses by independent numbers, L by brute force, and both against chance."""

import geopandas
import numpy as np
import pytest
import shapely
from convivencia.algorithms.core.errors import Cancelled, InputError
from convivencia.algorithms.spatial import ripley as engine
from convivencia.algorithms.spatial.centres import deviational_ellipse, median_centre
from convivencia.algorithms.spatial.draws import Draws
from convivencia.algorithms.spatial.nearest_neighbours import clark_evans, mean_nearest_distance
from convivencia.algorithms.spatial.pattern_summary import pattern_summary
from convivencia.algorithms.spatial.random_points import random_points
from convivencia.algorithms.spatial.ripley import Ripley, envelope
from convivencia.algorithms.spatial.study_window import StudyWindow
from convivencia.tests.reference.cases import METRES, numbers, points, table
from scipy.optimize import minimize
from scipy.spatial.distance import cdist

CENTRES = numbers("centres")
CASE = table("centre_points")
STAR = shapely.Polygon(
    [(0, 0), (2400, 300), (5000, 0), (4500, 2300), (5000, 5000), (2600, 4200), (0, 5000)],
    [[(2000, 2000), (2000, 2600), (3000, 2600), (3000, 2000)]],
)
BOX = shapely.box(0, 0, 4000, 3000)


def frame_of(*shapes):
    frame = geopandas.GeoDataFrame(geometry=list(shapes), crs=METRES)
    frame.attrs["title"] = "study"
    return frame


def even(count, shape=STAR, seed=3):
    return random_points(StudyWindow(shape), count, Draws(seed))


def clumped(count, seed=5):
    random = np.random.default_rng(seed)
    centres = random.uniform(500, 4500, (12, 2))[random.integers(0, 12, count)]
    return (centres + random.normal(0, 60, (count, 2))).T


def codes(result):
    return [item.code for item in result.caveats]


# ------------------------------------------------------------------ centres


@pytest.mark.parametrize(("name", "post"), [("pre", 0), ("post", 1)])
def test_centre_distance_and_ellipse_against_independent_numbers(name, post):
    # Ebdon, ArcGIS and CrimeStat variants computed elsewhere; pointpats agrees with the last
    rows, wanted = CASE[CASE["post"] == post], CENTRES[name]
    result = pattern_summary(points(rows["x"], rows["y"]), simulations=0)
    for key, value in (
        ("mean_x", wanted["mean_x"]),
        ("mean_y", wanted["mean_y"]),
        ("standard_distance", wanted["standard_distance_n"]),
        ("ellipse_angle", wanted["theta_deg_clockwise_from_north"]),
        ("ellipse_major", wanted["major_sqrt2_n"]),
        ("ellipse_minor", wanted["minor_sqrt2_n"]),
    ):
        assert result.summary[key] == pytest.approx(value, rel=1e-10), key
    number = wanted["n"]
    ours = result.summary["ellipse_major"]
    assert ours / np.sqrt(2) == pytest.approx(wanted["major_n"], rel=1e-10)
    assert ours * np.sqrt(number / (number - 2)) == pytest.approx(wanted["major_crimestat"])
    drawn = result.ellipse.set_index("shape")
    assert drawn.loc["ellipse", "geometry"].area / 1e6 == pytest.approx(
        drawn.loc["ellipse", "area_km2"], rel=1e-9
    )
    assert drawn.loc["standard_distance", "major"] == result.summary["standard_distance"]


def test_the_ellipse_lies_as_its_angle_says():
    along = np.linspace(-1000, 1000, 201)
    x, y = along * np.sin(np.radians(30)), along * np.cos(np.radians(30))
    result = pattern_summary(points(np.r_[x, x + 40], np.r_[y, y - 20], crs=METRES), simulations=0)
    shape = result.ellipse.set_index("shape").loc["ellipse", "geometry"]
    corners = shapely.get_coordinates(shape) - [result.summary["mean_x"], result.summary["mean_y"]]
    far = corners[np.argmax(np.hypot(*corners.T))]
    assert np.degrees(np.arctan2(far[0], far[1])) % 180 == pytest.approx(
        result.summary["ellipse_angle"], abs=1.5
    )


def test_no_covariance_is_no_problem():
    # the tangent form divides by it
    ellipse = deviational_ellipse(np.array([-3.0, 3, 0, 0]), np.array([0.0, 0, -1, 1]))
    assert (ellipse.angle, ellipse.major) == (90.0, pytest.approx(3.0))
    round_one = deviational_ellipse(np.array([-1.0, 1, 0, 0]), np.array([0.0, 0, -1, 1]))
    assert round_one.angle == 0.0


@pytest.mark.parametrize("seed", range(4))
def test_median_centre_is_the_minimum(seed):
    random = np.random.default_rng(seed)
    places = random.normal([5e5, 2e6], 900, (40, 2))
    counts = random.integers(1, 6, 40)
    found = np.array(median_centre(places, counts))

    def distance(at):
        return (counts * np.hypot(*(places - at - [5e5, 2e6]).T)).sum()

    best = minimize(distance, np.zeros(2), method="Nelder-Mead", options={"xatol": 1e-6})
    assert distance(found - [5e5, 2e6]) <= best.fun * (1 + 1e-10)


def test_median_centre_on_a_point_and_off_one():
    places = np.array([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0], [-7.0, -7.0]])
    assert median_centre(places, np.array([50, 1, 1, 1])) == pytest.approx((0, 0), abs=1e-4)
    # starts on a point that is not the median
    square = np.array([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0], [4.0, 4.0], [2.0, 2.0], [9.0, 2.0]])
    weights = np.array([1, 1, 1, 1, 1, 3])
    found = np.array(median_centre(square, weights))
    around = [
        (weights * np.hypot(*(square - found - step).T)).sum()
        for step in ([0, 0], [0.05, 0], [-0.05, 0], [0, 0.05], [0, -0.05])
    ]
    assert np.argmin(around) == 0


# ------------------------------------------------------------------ nearest neighbours


def test_nearest_distance_by_brute_force():
    x, y = even(200)
    x[10:13], y[10:13] = x[9], y[9]
    apart = cdist(np.c_[x, y], np.c_[x, y]) + np.diag(np.full(200, np.inf))
    result = pattern_summary(points(x, y), mask=frame_of(STAR), simulations=0)
    assert result.summary["nearest"] == pytest.approx(apart.min(axis=1).mean(), rel=1e-12)
    assert "coincident_points" in codes(result)


def test_clark_evans_by_hand():
    # n = 4, A = 16, P = 16: E = 0.5·2 + (0.0514 + 0.0205)·4, Var = 0.07 + 0.037·16·0.125
    found = clark_evans(1.5, 4, 16.0, 16.0)
    assert found.expected == pytest.approx(1 + 0.2876)
    assert found.z == pytest.approx((1.5 - 1.2876) / np.sqrt(0.07 + 0.074))
    assert found.index == pytest.approx(1.5 / 1.2876)


def test_the_index_is_one_under_chance_thanks_to_the_correction():
    window = StudyWindow(BOX)
    draws, found = Draws(7), []
    for _ in range(300):
        place = np.column_stack(random_points(window, 60, draws))
        mean = mean_nearest_distance(place, np.ones(60, dtype=int))
        found.append(clark_evans(mean, 60, window.area, window.perimeter))
    z = np.array([item.z for item in found])
    assert abs(z.mean()) < 0.15 and 0.85 < z.std() < 1.15
    # without the perimeter the index would be too high
    plain = np.mean([item.observed for item in found]) / (0.5 * np.sqrt(window.area / 60))
    assert plain > 1.05


# ------------------------------------------------------------------ L


def brute_k(window, x, y, radii):
    """Translation-corrected K with every shared area taken from shapely."""
    first, second = np.triu_indices(len(x), 1)
    dx, dy = x[second] - x[first], y[second] - y[first]
    apart = np.hypot(dx, dy)
    near = apart <= radii[-1]
    shape = window.polygon
    shared = np.array(
        [
            shapely.intersection(shape, shapely.transform(shape, lambda xy, by=by: xy + by)).area
            for by in np.column_stack([dx, dy])[near]
        ]
    )
    weight = 2 * window.area**2 / shared / (len(x) * (len(x) - 1))
    return np.array([weight[apart[near] <= r].sum() for r in radii])


@pytest.mark.parametrize("shape", [BOX, STAR], ids=["rectangle", "polygon with a hole"])
def test_k_by_brute_force(shape):
    window = StudyWindow(shape)
    x, y = even(120, shape)
    ripley = Ripley(window, 700, 10)
    np.testing.assert_allclose(ripley.k(x, y), brute_k(window, x, y, ripley.radii), rtol=1e-4)


@pytest.mark.parametrize("shape", [BOX, STAR], ids=["rectangle", "polygon with a hole"])
@pytest.mark.parametrize("pattern", [even, clumped])
def test_bins_give_what_pairs_give(monkeypatch, shape, pattern):
    window = StudyWindow(shape)
    x, y = pattern(3500, shape) if pattern is even else pattern(6000)
    inside = window.contains(x, y)
    x, y = x[inside][:3000], y[inside][:3000]
    ripley = Ripley(window, 750, 50)
    exact = ripley.l_minus_r(x, y)
    monkeypatch.setattr(engine, "EXACT_POINTS", 0)
    binned = ripley.l_minus_r(x, y)
    # a bin is 3.75 m: L, which is in metres, is right to a small part of it
    assert np.abs(binned - exact)[1:].max() < (0.4 if pattern is even else 1.5)


def test_bins_are_unbiased_under_chance(monkeypatch):
    monkeypatch.setattr(engine, "EXACT_POINTS", 0)
    ripley, draws = Ripley(StudyWindow(STAR), 1000, 20), Draws(2)
    curves = [ripley.k(*random_points(ripley.window, 800, draws)) for _ in range(40)]
    ratio = np.array(curves) / (np.pi * ripley.radii**2)
    error = ratio.std(axis=0) / np.sqrt(40)
    assert (np.abs(ratio.mean(axis=0) - 1) < 4 * error + 0.004).all()


def test_coincident_points_are_pairs_at_no_distance(monkeypatch):
    window = StudyWindow(BOX)
    x, y = np.full(50, 1000.0), np.full(50, 1000.0)
    for most in (3000, 0):
        monkeypatch.setattr(engine, "EXACT_POINTS", most)
        np.testing.assert_allclose(Ripley(window, 500, 5).k(x, y), window.area, rtol=2e-3)


def test_global_p_values_are_uniform_under_chance():
    # curves with strong correlation over r, as L has them
    random = np.random.default_rng(4)
    radii = np.arange(1.0, 21.0)
    p, outside, pointwise = [], 0, 0
    for _ in range(1000):
        curves = random.normal(0, 1, (100, 20)).cumsum(axis=1) * radii
        found = envelope(radii, curves[0], curves[1:], 0.05)
        p.append(found.p_value)
        beyond = (found.observed > found.global_high) | (found.observed < found.global_low)
        assert beyond.any() == (found.p_value <= 0.05)
        outside += beyond.any()
        pointwise += ((found.observed > found.high) | (found.observed < found.low)).any()
    p = np.array(p)
    assert 0.03 < outside / 1000 < 0.07
    assert 0.46 < (p <= 0.5).mean() < 0.54
    # why there is a global one
    assert pointwise / 1000 > 0.12


def test_rate_of_alarms_under_chance_inside_a_polygon():
    ripley, draws, alarms = Ripley(StudyWindow(STAR), 1000, 10), Draws(9), 0
    for _ in range(60):
        curves = np.array(
            [ripley.l_minus_r(*random_points(ripley.window, 60, draws)) for _ in range(40)]
        )
        alarms += envelope(ripley.radii, curves[0], curves[1:], 0.05).p_value <= 0.05
    # binomial(60, 0.05): 9 or fewer with probability 0.999
    assert alarms <= 9


def test_what_is_planted_is_found():
    x, y = clumped(400)
    result = pattern_summary(points(x, y), mask=frame_of(STAR))
    assert result.summary["pattern"] == "clustered"
    assert result.summary["l_p_sim"] == pytest.approx(0.01)
    assert result.summary["nearest_index"] < 0.6 and result.summary["nearest_p_sim"] <= 0.02
    rows = result.l_function
    assert (rows["observed"] > rows["global_high"]).any()
    lattice = np.arange(100, 4000, 200.0)
    x, y = (part.ravel() for part in np.meshgrid(lattice, lattice[:15]))
    spaced = pattern_summary(points(x, y), mask=frame_of(BOX))
    assert spaced.summary["pattern"] == "dispersed"
    assert spaced.summary["nearest_index_simulated"] > 1.7


def test_chance_is_not_called_a_pattern():
    result = pattern_summary(points(*even(300)), mask=frame_of(STAR))
    assert result.summary["pattern"] == "random"
    assert 0.9 < result.summary["nearest_index_simulated"] < 1.1
    assert set(codes(result)) == {"chance_is_even", "pointwise_envelope"}
    radii = result.l_function["r"]
    assert radii.iloc[-1] == pytest.approx(5000 / 4) and len(radii) == 50


def test_empty_land_looks_like_clustering_without_a_study_area():
    strip = shapely.union(shapely.box(0, 0, 300, 5000), shapely.box(0, 0, 5000, 300))
    layer = points(*even(500, strip))
    assert pattern_summary(layer, mask=frame_of(strip)).summary["l_p_sim"] > 0.05
    fooled = pattern_summary(layer)
    assert fooled.summary["pattern"] == "clustered" and "window_is_box" in codes(fooled)


# ------------------------------------------------------------------ small and strange


def test_one_place_one_line_and_too_few():
    one = pattern_summary(points([5.0] * 3000, [7.0] * 3000))
    assert (one.summary["median_x"], one.summary["mean_y"]) == (5.0, 7.0)
    assert one.ellipse is None and one.l_function is None and "no_window" in codes(one)
    line = pattern_summary(points(np.arange(30.0) + 1, np.full(30, 4.0)))
    assert list(line.ellipse["shape"]) == ["standard_distance"]
    few = pattern_summary(points([1.0, 5, 3], [1.0, 2, 9]))
    assert "too_few_points" in codes(few) and few.l_function is None


def test_a_million_points_at_one_place_inside_an_area():
    x, y = np.full(1_000_000, 1500.0), np.full(1_000_000, 1000.0)
    result = pattern_summary(points(x, y), mask=frame_of(BOX), simulations=1, distance=100)
    assert result.summary["nearest"] == 0.0
    assert result.l_function["observed"].iloc[-1] > 1000
    assert "no_neighbour_simulation" in codes(result)


def test_a_very_long_study_area_takes_no_more_memory():
    window = StudyWindow(shapely.box(0, 0, 200_000, 10))
    ripley = Ripley(window, 2.5, 10)
    assert ripley.rows * ripley.columns <= 1.1 * engine.MOST_BINS


def test_same_seed_same_curve_and_other_seed_another():
    layer = points(*even(100))
    one, again = (pattern_summary(layer, mask=frame_of(STAR)) for _ in range(2))
    other = pattern_summary(layer, mask=frame_of(STAR), seed=2)
    assert one.l_function.equals(again.l_function)
    assert not one.l_function["low"].equals(other.l_function["low"])
    assert one.l_function["observed"].equals(other.l_function["observed"])


def test_points_outside_are_said_and_none_inside_is_refused():
    x, y = even(100)
    result = pattern_summary(
        points(np.r_[x, 9000.0], np.r_[y, 9000.0]), mask=frame_of(STAR), simulations=0
    )
    assert result.summary["points"] == 100 and "outside_mask" in codes(result)
    with pytest.raises(InputError, match="inside the study area"):
        pattern_summary(points([9000.0], [9000.0]), mask=frame_of(STAR))


def test_simulations_can_be_stopped():
    def stop(part, text=""):
        if part > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        pattern_summary(points(*even(100)), progress=stop)


def test_uniform_draws_and_subsets():
    # PCG64(1): the first words are NumPy's promise
    draws = Draws(1)
    found = draws.uniforms(100_000)
    words = np.random.PCG64(1).random_raw(3)
    np.testing.assert_array_equal(found[:3], (words >> 11).astype(float) * 2.0**-53)
    assert abs(found.mean() - 0.5) < 0.005 and found.min() >= 0 and found.max() < 1
    picked = np.array([draws.subset(20, 6) for _ in range(4000)])
    assert (picked.sum(axis=1) == 6).all()
    assert np.abs(picked.mean(axis=0) - 0.3).max() < 0.03
    assert draws.subset(5, 5).all() and not draws.subset(5, 0).any()
