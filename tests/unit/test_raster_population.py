"""Population from a raster: exact fractions of cells, held against sub-sampling and the total."""

import os
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
import shapely
from convivencia.algorithms.areas import exact_sums, raster_cells
from convivencia.algorithms.areas.raster_population import population_from_raster
from convivencia.algorithms.core.errors import InputError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.transform import Affine, from_origin
from shapely import affinity

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
DATA = Path(os.environ.get("CONVIVENCIA_SHARED") or BESIDE) / "data"
UTM = "EPSG:32721"
LEFT, TOP, CELL = 360_000.0, 6_170_000.0, 100.0
SHAPE = (40, 60)
BOX = shapely.box(LEFT, TOP - SHAPE[0] * CELL, LEFT + SHAPE[1] * CELL, TOP)


def people(seed=1, shape=SHAPE):
    return np.random.default_rng(seed).gamma(0.5, 20, shape)


def write(file, cells, *, crs=UTM, transform=None, nodata=None, count=1, dtype="float64"):
    profile = {
        "driver": "GTiff", "height": cells.shape[0], "width": cells.shape[1], "count": count,
        "dtype": dtype, "crs": crs, "nodata": nodata,
        "transform": transform or from_origin(LEFT, TOP, CELL, CELL),
    }  # fmt: skip
    with rasterio.open(file, "w", **profile) as target:
        target.write(cells.astype(dtype), count)
    return str(file)


def layer(shapes, crs=UTM):
    frame = geopandas.GeoDataFrame({"n": range(len(shapes))}, geometry=list(shapes), crs=crs)
    frame.attrs["title"] = "areas"
    return frame


def partition(seed, pieces):
    random = np.random.default_rng(seed)
    left, bottom, right, top = BOX.bounds
    seeds = np.column_stack(
        [random.uniform(left, right, pieces), random.uniform(bottom, top, pieces)]
    )
    cells = shapely.voronoi_polygons(shapely.multipoints(seeds), extend_to=BOX)
    return shapely.intersection(shapely.get_parts(cells), BOX)


def codes(result):
    return {item.code: dict(item.facts) for item in result.caveats}


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.integers(2, 60))
def test_a_partition_sums_to_the_raster(tmp_path, seed, pieces):
    file = write(tmp_path / "people.tif", people(seed))
    result = population_from_raster(layer(partition(seed, pieces)), file)
    summary = result.summary
    assert summary["raster_total"] == pytest.approx(people(seed).sum(), rel=1e-12)
    # cells that borders cut are cut in floating point: the parts miss billionths of the whole
    assert summary["areas_total"] == pytest.approx(summary["raster_total"], rel=2e-8)
    assert set(codes(result)) == {"modelled_population"}
    np.testing.assert_allclose(result.areas["share_covered"], 1, atol=1e-6)


def test_a_partition_in_another_system_sums_to_the_raster_too(tmp_path):
    # its straight borders are straight in the raster's system: they carry vertices when they leave
    file = write(tmp_path / "people.tif", people())
    pieces = shapely.segmentize(partition(3, 20), 50)
    result = population_from_raster(layer(pieces).to_crs(4326), file)
    direct = population_from_raster(layer(partition(3, 20)), file)
    assert result.summary["areas_total"] == pytest.approx(people().sum(), rel=1e-7)
    np.testing.assert_allclose(result.areas["population"], direct.areas["population"], rtol=1e-6)
    assert "WGS 84 / UTM zone 21S" in codes(result)["areas_to_raster"]["crs"]


def test_long_borders_bend_as_they_must(tmp_path):
    # a parallel of two degrees is no straight line in UTM; people are the more, the further south
    cells = np.repeat(np.arange(300.0)[:, None] ** 2, 500, axis=1)
    file = write(
        tmp_path / "people.tif", cells, transform=from_origin(300_000, 6_200_000, 500, 500)
    )
    degrees = shapely.box(-58.9, -34.9, -56.9, -34.6)
    found = population_from_raster(layer([degrees], 4326), file).areas["population"][0]
    fine = layer([shapely.segmentize(degrees, 0.0005)], 4326).to_crs(UTM)
    wanted = population_from_raster(fine, file).areas["population"][0]
    assert found == pytest.approx(wanted, rel=1e-7)
    chords = population_from_raster(layer([degrees], 4326).to_crs(UTM), file).areas["population"][0]
    assert abs(chords / wanted - 1) > 1e-3


@pytest.mark.parametrize("angle", [7, 30, 45, 61.3])
def test_turned_polygons_against_sub_sampling(tmp_path, angle):
    cells = people(round(angle))
    file = write(tmp_path / "people.tif", cells)
    shape = affinity.rotate(shapely.box(361_030, 6_167_015, 364_260, 6_168_740), angle)
    hole = affinity.rotate(shapely.box(362_400, 6_167_600, 362_930, 6_168_111), angle)
    shape = shape.difference(hole)
    found = population_from_raster(layer([shape]), file).areas["population"][0]
    # every cell cut into 60 × 60 points
    fine = 60
    step = CELL / fine
    x = LEFT + (np.arange(SHAPE[1] * fine) + 0.5) * step
    y = TOP - (np.arange(SHAPE[0] * fine) + 0.5) * step
    inside = shapely.contains_xy(shape, *np.meshgrid(x, y))
    share = inside.reshape(SHAPE[0], fine, SHAPE[1], fine).mean(axis=(1, 3))
    assert found == pytest.approx((share * cells).sum(), rel=1e-3)
    # and against the land each cell shares with the polygon, by shapely
    row, column = (part.ravel() for part in np.indices(SHAPE))
    corners = LEFT + column * CELL, TOP - (row + 1) * CELL
    grid = shapely.box(*corners, corners[0] + CELL, corners[1] + CELL)
    exact = shapely.area(shapely.intersection(grid, shape)) / CELL**2 @ cells.ravel()
    assert found == pytest.approx(exact, rel=1e-6)


def test_read_in_strips_it_is_the_same(tmp_path, monkeypatch):
    file = write(tmp_path / "people.tif", people())
    whole = population_from_raster(layer(partition(5, 9)), file)
    monkeypatch.setattr(raster_cells, "CELLS_AT_ONCE", 130)
    monkeypatch.setattr(exact_sums, "CELLS_IN_MEMORY", 130)
    monkeypatch.setattr(raster_cells, "SHAPES_AT_ONCE", 2)
    strips = population_from_raster(layer(partition(5, 9)), file)
    np.testing.assert_allclose(strips.areas["population"], whole.areas["population"], rtol=1e-12)
    assert strips.summary["raster_total"] == pytest.approx(whole.summary["raster_total"])


def test_no_data_negative_and_scaled_cells(tmp_path):
    cells = people().round()
    cells[:5], cells[5], cells[6, :3] = -99_999, -7, np.nan
    file = write(tmp_path / "people.tif", cells, nodata=-99_999)
    top = shapely.box(LEFT, TOP - 500, LEFT + 6000, TOP)
    rest = shapely.box(LEFT, TOP - 4000, LEFT + 6000, TOP - 500)
    result = population_from_raster(layer([top, rest]), file)
    said = codes(result)
    assert said["negative_cells"] == {"count": 60}
    assert said["outside_raster"] == {"count": 1}
    assert said["partly_outside_raster"] == {"count": 1}
    assert result.areas["population"].isna().tolist() == [True, False]
    wanted = np.nansum(cells[6:])
    assert result.areas["population"][1] == pytest.approx(wanted)
    assert result.summary["raster_total"] == pytest.approx(wanted)
    with rasterio.open(file, "r+") as target:
        target.scales, target.offsets = (0.5,), (1.0,)
    # −7 is −2.5 now, and zero is one
    scaled = population_from_raster(layer([rest]), file).areas["population"][0]
    assert scaled == pytest.approx((np.nan_to_num(cells[6:]) * 0.5 + 1).sum() - 3)


def test_areas_beyond_the_raster_and_on_each_other(tmp_path):
    file = write(tmp_path / "people.tif", np.full(SHAPE, 4.0))
    half = shapely.box(LEFT - 1000, TOP - 1000, LEFT + 1000, TOP)
    away = affinity.translate(half, 0, 50_000)
    upon = shapely.box(LEFT + 500, TOP - 1000, LEFT + 1500, TOP)
    result = population_from_raster(layer([half, away, upon, None]), file)
    np.testing.assert_allclose(result.areas["population"], [400, np.nan, 400, np.nan])
    np.testing.assert_allclose(result.areas["share_covered"], [0.5, 0, 1, np.nan])
    said = codes(result)
    assert said["outside_raster"] == {"count": 1}
    assert said["partly_outside_raster"] == {"count": 1}
    assert said["overlapping_areas"] == {"count": 1, "people": 200}
    assert result.summary["without"] == 2
    assert result.summary["share"] == pytest.approx(800 / (4 * SHAPE[0] * SHAPE[1]))
    with pytest.raises(InputError, match="they lie apart"):
        population_from_raster(layer([away]), file)


def test_whole_numbers_and_another_band(tmp_path):
    cells = people().round().astype("uint16")
    file = write(tmp_path / "people.tif", cells, count=2, dtype="uint16")
    found = population_from_raster(layer([BOX]), file, band=2)
    assert found.areas["population"][0] == pytest.approx(cells.sum())
    with pytest.raises(InputError, match="no band 3; it has 2"):
        population_from_raster(layer([BOX]), file, band=3)


def test_rasters_that_do_not_serve(tmp_path):
    areas = layer([BOX])
    with pytest.raises(InputError, match=r"“gone\.tif” cannot be read"):
        population_from_raster(areas, str(tmp_path / "gone.tif"))
    turned = Affine(80, 60, LEFT, 60, -80, TOP)
    with pytest.raises(InputError, match="not north-up"):
        population_from_raster(areas, write(tmp_path / "a.tif", people(), transform=turned))
    with pytest.raises(InputError, match="names no coordinate system"):
        population_from_raster(areas, write(tmp_path / "b.tif", people(), crs=None))
    file = write(tmp_path / "c.tif", people())
    with pytest.raises(InputError, match="“areas” names no coordinate system"):
        population_from_raster(areas.set_crs(None, allow_override=True), file)
    degrees = areas.to_crs(4326).set_crs(None, allow_override=True)
    assert "assumed_crs" in codes(population_from_raster(degrees, file))


@pytest.mark.shared
@pytest.mark.skipif(not DATA.is_dir(), reason="no shared data beside the checkout")
def test_buenos_aires_against_the_census_it_was_made_from():
    raster = str(DATA / "population_raster" / "caba_pop2010_100m_utm21s_DERIVED.tif")
    barrios = geopandas.read_file(DATA / "buenos_aires" / "barrios_pop2010_DERIVED.gpkg")
    result = population_from_raster(barrios, raster)
    assert result.summary["raster_total"] == pytest.approx(2_890_151, abs=1)
    assert result.summary["areas_total"] == pytest.approx(2_890_151, rel=0.002)
    off = result.areas["population"] / barrios["POBLACION"] - 1
    assert off.abs().max() < 0.045 and abs(off.median()) < 0.005
    tracts = geopandas.read_file(DATA / "buenos_aires" / "radios_comunas_1_3_4.gpkg")
    found = population_from_raster(tracts, raster)
    assert found.summary["areas_total"] == pytest.approx(tracts["POBLACION"].sum(), rel=0.005)
    assert found.summary["without"] == 0
