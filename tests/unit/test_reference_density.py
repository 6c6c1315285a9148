"""Kernel density: by formula and spatstat.explore 3.0-6; the binned path against the exact one."""

import numpy as np
import pytest
from convivencia.algorithms.spatial import density as engine
from convivencia.algorithms.spatial.kernel_density import kernel_density
from convivencia.tests.reference.cases import numbers, points

CASE = numbers("density")
X, Y, W = np.array(CASE["points"]).T


def at(result, x, y):
    raster = result.density
    row = round((raster.top - y) / raster.cell_size - 0.5)
    column = round((x - raster.left) / raster.cell_size - 0.5)
    assert raster.left + (column + 0.5) * raster.cell_size == pytest.approx(x)
    assert raster.top - (row + 0.5) * raster.cell_size == pytest.approx(y)
    return raster.values[row, column]


@pytest.mark.parametrize("query", CASE["queries"], ids=lambda q: f"{q['x']:g},{q['y']:g}")
@pytest.mark.parametrize("weighted", [False, True])
def test_quartic_at_a_place(query, weighted):
    # the formula, relative tolerance 1e-12; cells are centred on the query
    half = 25.0
    extent = ",".join(
        str(v) for v in (query["x"] - half, query["y"] - half, query["x"] + half, query["y"] + half)
    )
    found = kernel_density(
        points(X, Y, crs=None, w=W),
        bandwidth=300,
        cell_size=50,
        extent=extent,
        weight="w" if weighted else None,
        crs="EPSG:32614",
    )
    wanted = query["density_weighted" if weighted else "density"] * 1e6
    assert at(found, query["x"], query["y"]) == pytest.approx(wanted, rel=1e-12, abs=1e-15)
    assert found.summary["exact"]


@pytest.mark.parametrize(
    ("kernel", "cell", "tolerance"), [("quartic", 10, 2e-4), ("gaussian", 25, 2e-3)]
)
@pytest.mark.parametrize("weighted", [False, True])
def test_cells_sum_to_the_incidents(kernel, cell, tolerance, weighted):
    found = kernel_density(
        points(X + 5e5, Y + 2e6, w=W),
        bandwidth=300,
        cell_size=cell,
        kernel=kernel,
        weight="w" if weighted else None,
    )
    total = found.density.values.sum() * (cell / 1000) ** 2
    # a Gaussian cut at three standard deviations by the default extent keeps all but 1 %
    lost = 0.012 if kernel == "gaussian" else 0
    assert total == pytest.approx(W.sum() if weighted else 3, rel=tolerance + lost)


def cloud(count, seed=6):
    random = np.random.default_rng(seed)
    centre = random.integers(0, 12, count)
    places = np.random.default_rng(1).uniform(500, 4500, (12, 2))[centre]
    return (random.normal(0, 250, (count, 2)) + places + [500_000, 2_000_000]).T


@pytest.mark.parametrize("kernel", ["quartic", "gaussian"])
@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize(("cell", "bandwidth"), [(50.0, 300.0), (25.0, 410.0), (100.0, 150.0)])
def test_binned_within_its_bound_and_half_a_per_cent(
    monkeypatch, kernel, weighted, cell, bandwidth
):
    x, y = cloud(3000)
    weight = np.random.default_rng(2).uniform(0, 5, len(x)) if weighted else None
    layer = points(x, y) if weight is None else points(x, y, w=weight)
    options = {
        "bandwidth": bandwidth,
        "cell_size": cell,
        "kernel": kernel,
        "weight": None if weight is None else "w",
    }
    exact = kernel_density(layer, **options)
    assert exact.summary["exact"]
    monkeypatch.setattr(engine, "EXACT_WORK", 0)
    binned = kernel_density(layer, **options)
    assert not binned.summary["exact"]
    apart = np.abs(binned.density.values - exact.density.values)
    assert apart.max() <= binned.summary["error_bound"]
    assert apart.max() <= 0.005 * exact.summary["peak"]
    assert binned.density.values.min() >= 0
    assert "approximate_density" in {item.code for item in binned.caveats}
    assert float(binned.density.tags["error_bound_per_km2"]) == pytest.approx(
        binned.summary["error_bound"], rel=1e-4
    )


def test_a_weight_is_a_repeated_point():
    x, y = cloud(200)
    weight = np.random.default_rng(3).integers(0, 4, 200)
    extent = "500000,2000000,505000,2005000"
    weighted = kernel_density(points(x, y, w=weight), weight="w", bandwidth=300, extent=extent)
    repeated = kernel_density(
        points(np.repeat(x, weight), np.repeat(y, weight)), bandwidth=300, extent=extent
    )
    np.testing.assert_allclose(
        weighted.density.values, repeated.density.values, rtol=1e-9, atol=1e-9
    )


def test_windows_of_one_surface_agree():
    x, y = cloud(300)
    whole = kernel_density(points(x, y), extent="500000,2000000,505000,2005000")
    part = kernel_density(points(x, y), extent="501000,2002000,503000,2004000")
    np.testing.assert_allclose(
        part.density.values, whole.density.values[20:60, 20:60], rtol=1e-12, atol=1e-12
    )
