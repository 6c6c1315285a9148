"""Numbers, shapes and files at the edge of what can be: refused in a sentence, or left out."""

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.areas.composite import composite_index
from convivencia.algorithms.areas.concentration import concentration
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.progress import silent
from convivencia.algorithms.intake.layers import Source
from convivencia.algorithms.procedures.hot_spot_stability import hot_spot_stability
from convivencia.algorithms.procedures.optimised_hot_spots import optimised_hot_spots
from convivencia.algorithms.runner import run
from convivencia.algorithms.spatial.getis_ord import getis_ord
from convivencia.algorithms.spatial.global_autocorrelation import global_autocorrelation
from convivencia.algorithms.spatial.kernel_density import kernel_density
from convivencia.algorithms.spatial.local_geary import local_geary
from convivencia.algorithms.spatial.local_moran import local_moran
from convivencia.algorithms.spatial.pattern_summary import pattern_summary
from convivencia.algorithms.spatial.point_clusters import point_clusters
from convivencia.algorithms.spatial.scan import spatial_scan
from convivencia.tests.reference.cases import points, squares

OF_VALUES = {
    "getis_ord": lambda frame: getis_ord(frame, "value", permutations=99),
    "local_moran": lambda frame: local_moran(frame, "value", permutations=99),
    "local_geary": lambda frame: local_geary(frame, "value", permutations=99),
    "moran": lambda frame: global_autocorrelation(frame, "value", permutations=99),
    "g": lambda frame: global_autocorrelation(
        frame, "value", statistic="getis_ord_g", permutations=99
    ),
    "scan": lambda frame: spatial_scan(frame, "value", population="people", permutations=99),
    "concentration": lambda frame: concentration(frame, "value"),
    "composite": lambda frame: composite_index(frame, ("value", "people"), runs=99),
}


def layer(**columns):
    counts = np.arange(36.0) % 7
    return squares(6, 6, **({"value": counts, "people": 100.0 + counts} | columns))


def codes(result):
    return {item.code for item in result.caveats}


# ------------------------------------------------------------------ numbers


@pytest.mark.parametrize("name", OF_VALUES)
@pytest.mark.parametrize("factor", [1e300, 1e-310])
def test_numbers_whose_powers_leave_the_range_are_refused(name, factor):
    frame = layer(value=(1 + np.arange(36.0)) * factor)
    with pytest.raises(InputError, match=r"too large or too small|whole numbers"):
        OF_VALUES[name](frame)


def test_what_a_shapefile_writes_for_missing_is_missing():
    values = np.arange(36.0) % 7
    values[3] = -1.7976931348623157e308
    values[4] = -3.4028234663852886e38
    result = getis_ord(layer(value=values), "value", permutations=99)
    assert result.areas["spot"].iloc[[3, 4]].tolist() == ["no_data", "no_data"]
    assert result.summary["areas"] == 34
    assert "missing_values" in codes(result)


def test_a_tiny_number_among_ordinary_ones_is_taken():
    values = np.arange(36.0) % 7
    values[0] = 1e-310
    assert getis_ord(layer(value=values), "value", permutations=99).summary["areas"] == 36


def test_g_of_a_single_value_above_zero_is_refused():
    values = np.zeros(36)
    values[7] = 5
    with pytest.raises(InputError, match=r"only one area has a “value” above zero"):
        OF_VALUES["g"](layer(value=values))


def test_more_events_than_a_scan_can_draw():
    with pytest.raises(InputError, match=r"1e\+20 events are more"):
        OF_VALUES["scan"](layer(value=np.r_[np.zeros(35), 1e20]))


def test_a_table_of_other_areas():
    rows = pd.DataFrame(
        {"area_id": ["x1", "x2"], "period_start": ["2023-01-01", "2023-02-01"], "count": 1}
    )
    with pytest.raises(InputError, match="belongs to an area: “area_id” has x1, x2"):
        spatial_scan(layer(), population="people", table=rows, model="space_time", area_id="id")


@pytest.mark.parametrize("weights", [("1e308", "1e308"), ("nan", "1"), ("inf", "1"), ("0", "0")])
def test_weights_without_a_sum(weights):
    with pytest.raises(InputError, match="column_weights"):
        composite_index(layer(), ("value", "people"), column_weights=weights)


# ------------------------------------------------------------------ shapes and places


@pytest.mark.parametrize("far", [1e300, np.inf, np.nan])
@pytest.mark.parametrize("weights", ["queen", "knn", "distance_band", "kernel"])
def test_a_shape_beyond_the_earth_takes_no_part(far, weights):
    frame = layer()
    frame.loc[0, "geometry"] = shapely.Polygon([(0, 0), (far, 0), (far, far), (0, 1000)])
    result = getis_ord(frame, "value", weights=weights, permutations=99)
    assert result.areas["spot"].iloc[0] == "no_data"
    assert result.summary["areas"] == 35
    assert "empty_geometry" in codes(result)


def test_an_area_without_area_does_not_make_areas_streets():
    frame = layer()
    frame.loc[0, "geometry"] = shapely.Polygon([(0, 0), (1000, 0), (0, 0)])
    result = concentration(frame, "value")
    assert result.law is None
    assert "law_of_concentration" not in codes(result)
    assert "empty_geometry" in codes(result)


@pytest.mark.parametrize("analysis", [kernel_density, point_clusters, pattern_summary])
def test_points_beyond_the_earth_are_no_places(analysis):
    random = np.random.default_rng(3)
    x, y = random.random((2, 200)) * 3000
    x[0], y[1] = 1e300, -1e12
    result = analysis(points(x, y))
    assert result.summary["points"] == 198
    assert "unlocated_incidents" in codes(result)


def test_a_study_area_that_no_projection_can_hold():
    random = np.random.default_rng(3)
    x, y = random.random((2, 200)) * 3000
    places = points(500_000 + x, 1_000_000 + y, crs="EPSG:32618")
    world = geopandas.GeoDataFrame(
        geometry=[shapely.box(-90 + 30 * i, -90, -60 + 30 * i, 90) for i in range(6)], crs=4326
    )
    with pytest.raises(InputError, match="reaches too far to be measured in EPSG:32618"):
        kernel_density(places, mask=world)


def test_cells_at_the_boundary_are_polygons():
    # cells that touch the outline along a side beside the part they share with it
    random = np.random.default_rng(3)
    x, y = random.random((2, 400)) * 6000
    frame = layer()
    frame.loc[30, "geometry"] = None
    cells = optimised_hot_spots(points(500_000 + x, 2_194_000 + y), frame).cells
    assert set(cells.geom_type) <= {"Polygon", "MultiPolygon"}


@pytest.mark.parametrize("size", [40, 100, 500])
def test_small_cells_leave_no_holes(size):
    # the ground was told in pixels of the cells that the rule would choose, however small the asked
    random = np.random.default_rng(3)
    x, y = random.random((2, 400)) * 6000
    found = optimised_hot_spots(points(500_000 + x, 2_194_000 + y), layer(), cell_size=size)
    assert found.summary["cells"] == (6000 / size) ** 2
    assert found.cells["count"].sum() == 400


@pytest.mark.parametrize("analysis", [optimised_hot_spots, hot_spot_stability])
def test_more_cells_than_can_be_tested(analysis):
    random = np.random.default_rng(3)
    x, y = random.random((2, 400)) * 6000
    places = points(500_000 + x, 2_194_000 + y)
    with pytest.raises(InputError, match=r"would make about .* cells; choose 9 m or more"):
        analysis(
            incidents=places,
            areas=layer(),
            cell_size=1 if analysis is optimised_hot_spots else 1.25,
        )


def test_a_category_column_without_a_category():
    for analysis in (getis_ord, local_moran, local_geary, global_autocorrelation):
        with pytest.raises(InputError, match="“kind” of “squares” has no values"):
            analysis(layer(kind=None), "value", category="kind", permutations=99)


def test_rows_without_a_category_are_left_out_and_said():
    frame = pd.concat([layer(kind="a"), layer(kind="b")], ignore_index=True)
    frame.loc[3, "kind"] = None
    for analysis in (getis_ord, global_autocorrelation):
        result = analysis(frame, "value", category="kind", permutations=99)
        assert "Rows without a category in “kind”, left out: 1." in map(str, result.caveats)


def test_weights_of_zero_are_told_from_points_at_one_place():
    random = np.random.default_rng(3)
    x, y = random.random((2, 40)) * 6000
    with pytest.raises(InputError, match="“weight” of “incidents” are all zero"):
        kernel_density(points(x, y, weight=0.0), weight="weight")


# ------------------------------------------------------------------ weights files


def coded():
    return layer(code=[f"{number:02d}" for number in range(1, 37)])


def drawn(path):
    result = getis_ord(
        coded(), "value", weights="file", weights_file=str(path), area_id="code", permutations=99,
        draw_neighbours=True,
    )  # fmt: skip
    return set(zip(result.neighbours["from_id"], result.neighbours["to_id"], strict=True))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "01,02,1\n02,01,1\n03,04,2\n04,03,2\n"),
        ("b.csv", "focal,neighbor,weight\n01,02,1\n02,01,1\n03,04,2\n04,03,2\n"),
        ("c.csv", "focal;neighbor;weight\n1;2;0,5\n2;1;0,5\n3;4;1\n4;3;1\n"),
        ("d.gal", "4\n1 1\n2\n2 1\n1\n3 1\n4\n4 1\n3\n"),
        ("e.gwt", "0 36 a code\n1 2 1\n2 1 1\n3 4 1\n4 3 1\n"),
    ],
    ids=["no heading", "heading", "decimal commas", "gal", "gwt"],
)
def test_weights_keep_their_first_line_and_codes_their_zeros(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert drawn(path) == {("01", "02"), ("03", "04")}


# ------------------------------------------------------------------ files written


def command(tmp_path, outputs, **parameters):
    path = tmp_path / "areas.gpkg"
    layer().to_file(path, layer="areas")
    given = {name: tmp_path / file for name, file in outputs.items()}
    before = path.read_bytes()
    try:
        return run(
            "concentration", {"value": "value"} | parameters, {"areas": Source(str(path))}, given,
            silent,
        )  # fmt: skip
    finally:
        assert path.read_bytes() == before


def test_a_result_never_takes_the_place_of_what_was_read(tmp_path):
    with pytest.raises(InputError, match=r"areas\.gpkg is read by this analysis"):
        command(tmp_path, {"output": "areas.gpkg"})
    (tmp_path / "link.gpkg").symlink_to(tmp_path / "areas.gpkg")
    with pytest.raises(InputError, match=r"link\.gpkg is read by this analysis"):
        command(tmp_path, {"output": "link.gpkg"})


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ("lorenz.tif", "cannot be written to lorenz.tif"),
        ("nowhere/lorenz.csv", "does not exist"),
        ("first.csv", "cannot hold two parts"),
    ],
)
def test_one_wrong_file_and_none_is_written(tmp_path, second, said):
    with pytest.raises(InputError, match=said):
        command(tmp_path, {"output": "first.csv", "output_lorenz": second})
    assert [item.name for item in tmp_path.iterdir()] == ["areas.gpkg"]


def test_files_are_refused_before_anything_is_computed(tmp_path):
    # the column is not there either, but nobody should wait to hear of the ending
    with pytest.raises(InputError, match="cannot be written to"):
        command(tmp_path, {"output": "first.doc"}, value="nothing")
