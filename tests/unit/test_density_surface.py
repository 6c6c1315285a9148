"""Density in windows, inside a mask and with its edge corrected; bandwidths by published rules."""

import numpy as np
import pytest
import rasterio
import shapely
from convivencia.algorithms.core.errors import Cancelled, InputError
from convivencia.algorithms.outputs import write_raster
from convivencia.algorithms.spatial import density as engine
from convivencia.algorithms.spatial import density_surface as surfaces
from convivencia.algorithms.spatial.bandwidth import bandwidth_by_rule
from convivencia.algorithms.spatial.density import Extent
from convivencia.algorithms.spatial.density_surface import density_surface, kernel_share
from convivencia.algorithms.spatial.kernel_density import kernel_density
from convivencia.algorithms.spatial.study_window import StudyWindow
from convivencia.tests.reference.cases import METRES, numbers, points, squares, table

EXPECTED = numbers("bandwidths")
COLUMBUS = table("columbus")
STAR = shapely.Polygon(
    [(0, 0), (2400, 300), (5000, 0), (4500, 2300), (5000, 5000), (2600, 4200), (0, 5000)],
    [[(2000, 2000), (2000, 2600), (3000, 2600), (3000, 2000)]],
)


def cloud(count, seed=6, side=5000.0):
    return np.random.default_rng(seed).uniform(0, side, (2, count))


def codes(result):
    return [item.code for item in result.caveats]


# ------------------------------------------------------------------ bandwidths


@pytest.mark.parametrize(
    ("rule", "wanted", "neighbours"),
    [
        ("biweight", EXPECTED["biweight"], 10),
        ("bailey_gatrell", EXPECTED["bailey_gatrell"], 10),
        ("standard_distance_median", EXPECTED["standard_distance_median"], 10),
        ("nearest_neighbours", EXPECTED["nearest_neighbours_5"], 5),
        ("nearest_neighbours", EXPECTED["nearest_neighbours_10"], 10),
    ],
)
def test_rules_against_independent_numbers(rule, wanted, neighbours):
    # formulas computed elsewhere on the centres of Columbus (spData)
    x, y = COLUMBUS["X"].to_numpy(), COLUMBUS["Y"].to_numpy()
    found = bandwidth_by_rule(x, y, rule, "quartic", neighbours=neighbours)
    assert found == pytest.approx(wanted, rel=1e-9)
    gaussian = bandwidth_by_rule(x, y, rule, "gaussian", neighbours=neighbours)
    assert gaussian == pytest.approx(wanted / np.sqrt(8), rel=1e-9)


def test_scott_is_the_mean_of_the_axes():
    x, y = COLUMBUS["X"].to_numpy(), COLUMBUS["Y"].to_numpy()
    one, other = EXPECTED["scott_per_axis"]
    wanted = np.sqrt((one**2 + other**2) / 2)
    assert bandwidth_by_rule(x, y, "scott", "gaussian") == pytest.approx(wanted, rel=1e-9)
    assert bandwidth_by_rule(x, y, "silverman", "gaussian") <= wanted


def test_an_outlier_moves_scott_and_not_silverman():
    x, y = np.random.default_rng(2).normal(0, 1000, (2, 500))
    far_x, far_y = np.r_[x, 4e5], np.r_[y, 4e5]
    for rule, least, most in (("scott", 2.0, 99.0), ("silverman", 0.98, 1.1)):
        ratio = bandwidth_by_rule(far_x, far_y, rule, "quartic") / bandwidth_by_rule(
            x, y, rule, "quartic"
        )
        assert least < ratio < most


@pytest.mark.parametrize("rule", ["scott", "silverman", "biweight", "standard_distance_median"])
def test_the_unit_of_a_weight_does_not_matter(rule):
    x, y = cloud(200)
    weight = np.random.default_rng(1).uniform(0.5, 3, 200)
    one = bandwidth_by_rule(x, y, rule, "quartic", weight=weight)
    assert bandwidth_by_rule(x, y, rule, "quartic", weight=weight * 1000) == pytest.approx(one)
    plain = bandwidth_by_rule(x, y, rule, "quartic")
    assert bandwidth_by_rule(x, y, rule, "quartic", weight=np.full(200, 7.0)) == pytest.approx(
        plain, rel=0.02
    )


def test_coincident_points_have_their_neighbours_on_the_spot():
    x = np.r_[np.zeros(5), 100.0, 200.0]
    y = np.zeros(7)
    # by hand: third neighbours 0 (five times), 100 and 200 metres away
    assert bandwidth_by_rule(x, y, "nearest_neighbours", "quartic", neighbours=3) == pytest.approx(
        300 / 7
    )


def test_the_rule_is_said_and_a_given_bandwidth_is_not():
    layer = points(*cloud(300))
    chosen = kernel_density(layer, cell_size=200)
    assert chosen.summary["bandwidth_rule"] == "standard_distance_median"
    assert "bandwidth_chosen" in codes(chosen)
    assert chosen.density.tags["bandwidth_rule"] == "standard_distance_median"
    assert f"{chosen.summary['bandwidth']:g} m" in " ".join(map(str, chosen.caveats))
    given = kernel_density(layer, bandwidth=300, cell_size=200)
    assert "bandwidth_chosen" not in codes(given)
    assert given.summary["bandwidth"] == 300


@pytest.mark.parametrize("count", [1, 1000])
def test_no_rule_for_one_place(count):
    layer = points([5e5] * count, [2e6] * count)
    with pytest.raises(InputError, match="bandwidth"):
        kernel_density(layer)
    found = kernel_density(layer, bandwidth=300, cell_size=20)
    assert found.density.values.sum() * 0.02**2 == pytest.approx(count, rel=1e-3)


# ------------------------------------------------------------------ windows


@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("masked", [True, False])
def test_windows_meet_without_a_seam(monkeypatch, exact, masked):
    x, y = cloud(2000)
    extent = Extent(-200, 5200, 10, 540, 541)
    how = {"window": StudyWindow(STAR), "edge_correction": True} if masked else {}
    whole = density_surface(x, y, None, extent, 200, "quartic", exact=exact, **how)
    monkeypatch.setattr(surfaces, "WINDOW_BINS", 100 * 100)
    monkeypatch.setattr(surfaces, "SMALLEST_WINDOW", 70)
    monkeypatch.setattr(surfaces, "IN_MEMORY_CELLS", 1000)
    parts = density_surface(x, y, None, extent, 200, "quartic", exact=exact, **how)
    assert isinstance(parts.values, np.memmap)
    np.testing.assert_allclose(parts.values, whole.values, rtol=2e-6, atol=1e-6)
    assert parts.peak == pytest.approx(whole.peak)
    assert parts.error_bound <= whole.error_bound * (1 + 1e-12)
    assert (parts.error_bound == 0) == exact


@pytest.mark.parametrize("kernel", ["quartic", "gaussian"])
def test_a_kernel_of_very_many_cells_stays_within_its_bound(monkeypatch, kernel):
    x, y = cloud(60)
    extent = Extent(-100, 5100, 20, 260, 261)
    exact = density_surface(x, y, None, extent, 800, kernel, exact=True)
    monkeypatch.setattr(surfaces, "WIDEST", 12)
    rough = density_surface(x, y, None, extent, 800, kernel)
    apart = np.abs(rough.values - exact.values).max()
    assert 0 < apart <= rough.error_bound < 0.2 * exact.peak


def test_a_huge_kernel_over_tiny_cells_is_no_matter():
    found = kernel_density(points([5e5], [2e6]), bandwidth=20_000, cell_size=10)
    assert found.density.values.sum() * 0.01**2 == pytest.approx(1, rel=1e-3)


def test_many_points_in_cells_wider_than_the_kernel():
    x, y = cloud(300_000)
    assert engine.sums_exactly(300_000, Extent(0, 5000, 500, 10, 10), 5.0, "quartic")
    found = kernel_density(
        points(x, y), bandwidth=300, cell_size=1000, extent="-1000,-1000,6000,6000"
    )
    assert np.isfinite(found.density.values).all()


def test_too_many_cells_are_refused_with_a_size_that_serves():
    layer = points([0.1, 1e6], [0.1, 1e6])
    with pytest.raises(InputError, match=r"10 m .*10,\d{3},\d{3},\d{3} cells; choose 50 m"):
        kernel_density(layer, cell_size=10, bandwidth=300)


def test_a_file_in_bands_is_tiled_compressed_and_says_what_it_holds(tmp_path):
    found = kernel_density(points(*cloud(400)), bandwidth=400, cell_size=9)
    assert found.density.values.shape[0] > 512
    write_raster(tmp_path / "d.tif", found.density, {"provenance": "{}"})
    with rasterio.open(tmp_path / "d.tif") as file:
        np.testing.assert_array_equal(file.read(1), found.density.values.astype("float32"))
        assert file.profile["tiled"] and file.profile["compress"] == "deflate"
        assert file.block_shapes == [(256, 256)]
        assert file.tags()["bandwidth_m"] == "400" and file.tags()["unit"] == "incidents per km²"
        assert file.crs.to_epsg() == 32614


def test_long_work_can_be_stopped(monkeypatch):
    monkeypatch.setattr(surfaces, "WINDOW_BINS", 200 * 200)
    seen = []

    def stop(part, text=""):
        seen.append(part)
        if part > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        kernel_density(points(*cloud(3000)), bandwidth=200, cell_size=5, progress=stop)
    assert len(seen) > 3


# ------------------------------------------------------------------ mask and edge


def test_share_of_a_kernel_at_an_edge_and_in_a_corner():
    # by symmetry: a half on a straight edge, a quarter in a corner, all of it well inside
    window = StudyWindow(shapely.box(0, 0, 4000, 4000))
    for kernel in ("quartic", "gaussian"):
        share = kernel_share(window, Extent(0, 4000, 10, 400, 400), 300, kernel)
        half_cell = {"quartic": 0.015, "gaussian": 0.008}[kernel]
        assert share[0, 200] == pytest.approx(0.5, abs=2 * half_cell)
        assert share[0, 0] == pytest.approx(0.25, abs=2 * half_cell)
        if kernel == "quartic":
            assert share[200, 200] == 1


def test_share_of_a_kernel_against_polygons():
    # an oracle: the kernel integrated over the intersection of rings and polygon
    window = StudyWindow(STAR)
    extent = Extent(0, 5000, 100, 50, 50)
    share = kernel_share(window, extent, 600, "quartic")
    across, down = extent.centres
    edges = np.linspace(0, 600, 41)
    for row, column in [(2, 2), (24, 20), (46, 5), (10, 44), (22, 31)]:
        centre = shapely.Point(across[column], down[row])
        discs = np.array([centre.buffer(r, quad_segs=64).intersection(STAR).area for r in edges])
        middle = (edges[1:] + edges[:-1]) / 2
        wanted = (engine.kernel_value(middle**2, 600, "quartic") * np.diff(discs)).sum()
        assert share[row, column] == pytest.approx(wanted, abs=0.004)


def test_even_points_are_even_up_to_the_edge_with_the_correction_alone():
    step = np.arange(20, 5000, 40.0)
    x, y = (part.ravel() for part in np.meshgrid(step, step))
    frame = squares(1, 1, side=5000.0, left=0.0, top=5000.0, crs=METRES)
    found = kernel_density(points(x, y), bandwidth=500, cell_size=50, mask=frame)
    true = len(x) / 25
    assert np.abs(found.density.values / true - 1).max() < 0.03
    assert "edge_corrected" in codes(found)
    plain = kernel_density(
        points(x, y), bandwidth=500, cell_size=50, mask=frame, edge_correction=False
    )
    assert plain.density.values[0, 0] < 0.35 * true
    assert "edge_corrected" not in codes(plain)
    assert plain.density.tags["edge_correction"] == "no"


def test_outside_the_mask_is_no_data_and_events_there_are_said():
    frame = squares(1, 2, side=1000.0)
    x = np.r_[np.full(20, 500_500.0), np.full(5, 505_000.0)]
    y = np.full(25, 2_199_500.0)
    wide = "499000,2198000,503000,2201000"
    found = kernel_density(points(x, y), bandwidth=400, cell_size=50, mask=frame, extent=wide)
    values = found.density.values
    assert np.isnan(values[0, 0]) and np.isfinite(values).sum() == 2 * 20 * 20
    assert found.summary["points"] == 20
    (left_out,) = [item for item in found.caveats if item.code == "outside_mask"]
    assert left_out.facts["count"] == 5
    by_itself = kernel_density(points(x, y), bandwidth=400, cell_size=50, mask=frame)
    assert by_itself.density.values.shape == (20, 40)


def test_a_mask_without_any_point_and_one_without_area():
    layer = points([10.0], [10.0])
    with pytest.raises(InputError, match="inside the study area"):
        kernel_density(layer, bandwidth=50, mask=squares(1, 1))
    flat = squares(1, 1)
    flat["geometry"] = shapely.Polygon([(0, 0), (10, 10), (20, 20)])
    with pytest.raises(InputError):
        kernel_density(layer, bandwidth=50, mask=flat)


@pytest.mark.parametrize("shape", [STAR, shapely.box(0, 0, 10, 700), STAR.buffer(40)])
def test_inside_is_what_shapely_says(shape):
    x, y = cloud(40_000, seed=3)
    # corners and edges too
    corners = shapely.get_coordinates(shape)
    x, y = np.r_[x, corners[:, 0]], np.r_[y, corners[:, 1]]
    np.testing.assert_array_equal(
        StudyWindow(shape).contains(x, y), shapely.intersects_xy(shape, x, y)
    )
