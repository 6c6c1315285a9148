"""Bad input: one clear sentence, or a caveat; never a traceback's name, never a changed input."""

import re

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.areas.aggregation import aggregate_incidents
from convivencia.algorithms.areas.concentration import concentration
from convivencia.algorithms.areas.grid import make_grid
from convivencia.algorithms.areas.rates import incident_rates
from convivencia.algorithms.core.errors import ConvivenciaError, InputError
from convivencia.algorithms.displacement.difference import displacement_difference
from convivencia.algorithms.displacement.quotient import displacement_quotient
from convivencia.algorithms.spatial.getis_ord import getis_ord
from convivencia.algorithms.spatial.global_autocorrelation import global_autocorrelation
from convivencia.algorithms.spatial.kernel_density import kernel_density
from convivencia.algorithms.spatial.local_moran import local_moran
from convivencia.algorithms.time.temporal_profile import temporal_profile
from convivencia.algorithms.time.trend import trend
from convivencia.tests.reference.cases import (
    assert_unchanged,
    points,
    snapshot,
    squares,
    zone_incidents,
    zones,
)

PERIODS = {"before": "2022-01-01/2022-12-31", "after": "2023-01-01/2023-12-31", "date": "date"}
LEAKS = re.compile(
    r"Traceback|KeyError|ValueError|TypeError|IndexError|Exception|object at 0x|"
    r"\bNoneType\b|dtype|\bnp\.|numpy|pandas|GEOS|/tmp/|\{\w*\}"
)


def analyses_of_values(frame, column="value"):
    """Every analysis of a numeric column of areas, as calls without arguments."""
    people = frame.assign(people=100) if "people" not in frame.columns else frame
    people.attrs = dict(frame.attrs)
    return {
        "getis_ord": lambda: getis_ord(frame, column, permutations=99),
        "local_moran": lambda: local_moran(frame, column, permutations=99),
        "moran": lambda: global_autocorrelation(frame, column, permutations=99),
        "concentration": lambda: concentration(frame, column),
        "incident_rates": lambda: incident_rates(people, column, "people"),
    }


VALUE_ANALYSES = ("getis_ord", "local_moran", "moran", "concentration", "incident_rates")
LOCAL = (getis_ord, local_moran)


def sentence(call, *names):
    """Run what must be refused; return its one sentence, which names what it should."""
    with pytest.raises(ConvivenciaError) as caught:
        call()
    said = str(caught.value)
    assert "\n" not in said and said.endswith(".") and said[0] != " "
    assert not LEAKS.search(said), said
    for name in names:
        assert name in said, f"{name} is not in: {said}"
    return said


def codes(result):
    return {item.code for item in result.caveats}


def grid(**columns):
    random = np.random.default_rng(3)
    return squares(5, 5, **{"value": random.poisson(5, 25), **columns})


# ------------------------------------------------------------------ columns


@pytest.mark.parametrize("name", VALUE_ANALYSES)
def test_missing_column(name):
    sentence(analyses_of_values(grid(), "valeu")[name], "squares", "valeu", "value")


@pytest.mark.parametrize("name", VALUE_ANALYSES)
def test_value_that_is_no_number(name):
    frame = grid(text=["1", "2", "n/d", *["4"] * 22])
    sentence(analyses_of_values(frame, "text")[name], "text", "3", "n/d")


@pytest.mark.parametrize("name", VALUE_ANALYSES)
def test_no_value_at_all(name):
    for empty in (np.nan, None, pd.NA):
        sentence(analyses_of_values(grid(gone=[empty] * 25), "gone")[name], "gone")


@pytest.mark.parametrize("name", VALUE_ANALYSES)
@pytest.mark.parametrize("column", ["dates", "flags"])
def test_a_column_of_another_kind(name, column):
    frame = grid(dates=pd.date_range("2024-01-01", periods=25), flags=[True, False] * 12 + [True])
    sentence(analyses_of_values(frame, column)[name], column)


KINDS = {
    "Int64": lambda v: pd.array(v, dtype="Int64"),
    "Float64": lambda v: pd.array(v, dtype="Float64"),
    "object": lambda v: np.array(v, dtype=object),
    "text": lambda v: [str(item) for item in v],
    "string": lambda v: pd.array([str(item) for item in v], dtype="string"),
    "category": pd.Categorical,
    "category_text": lambda v: pd.Categorical([str(item) for item in v]),
    "uint8": lambda v: np.array(v, dtype=np.uint8),
    "float32": lambda v: np.array(v, dtype=np.float32),
    "comma": lambda v: [f"{item},0" for item in v],
}


@pytest.mark.parametrize("name", VALUE_ANALYSES)
@pytest.mark.parametrize("kind", KINDS)
def test_numbers_of_any_type_are_the_same_numbers(name, kind):
    frame = grid()
    other = grid()
    other["value"] = KINDS[kind](frame["value"].tolist())
    before = snapshot(other)
    wanted, found = analyses_of_values(frame)[name](), analyses_of_values(other)[name]()
    assert str(found.summary) == str(wanted.summary)
    assert_unchanged(other, before)


@pytest.mark.parametrize("name", VALUE_ANALYSES)
@pytest.mark.parametrize("hole", [None, np.nan, pd.NA])
def test_missing_values_are_said_and_are_no_zeros(name, hole):
    values = grid()["value"].tolist()
    frame = grid(
        value=pd.array([*values[:7], None, *values[8:]], dtype="Int64")
        if hole is pd.NA
        else [*values[:7], hole, *values[8:]]
    )
    before = snapshot(frame)
    result = analyses_of_values(frame)[name]()
    assert "missing_values" in codes(result)
    assert_unchanged(frame, before)
    if name in {"getis_ord", "local_moran"}:
        shown = "spot" if name == "getis_ord" else "cluster"
        assert result.areas[shown].tolist().count("no_data") == 1
        assert result.areas[shown].iloc[7] == "no_data"
        assert np.isnan(result.areas["p_sim"].iloc[7])
        assert result.summary["areas"] == 24
    if name == "incident_rates":
        assert np.isnan(result.areas["rate"].iloc[7])


@pytest.mark.parametrize("name", VALUE_ANALYSES)
@pytest.mark.parametrize("value", [np.inf, -np.inf])
def test_infinite_values_become_missing_and_are_said(name, value):
    frame = grid(value=[value, *range(1, 25)])
    before = snapshot(frame)
    result = analyses_of_values(frame)[name]()
    assert {"infinite_values", "missing_values"} <= codes(result)
    assert_unchanged(frame, before)


@pytest.mark.parametrize("name", VALUE_ANALYSES)
@pytest.mark.parametrize("value", [0, 7, 0.1])
def test_constant_values(name, value):
    call = analyses_of_values(grid(value=[value] * 25))[name]
    if name == "concentration" and value == 0:
        sentence(call, "value")
        return
    result = call()
    if name in {"getis_ord", "local_moran"}:
        shown = result.areas["spot" if name == "getis_ord" else "cluster"]
        assert set(shown) == {"not_significant"}
        assert (result.areas["p_sim"] == 1).all()
        assert result.areas["z"].isna().all()
    if name in {"getis_ord", "local_moran", "moran"}:
        assert "no_variation" in codes(result)


# ------------------------------------------------------------------ few areas, many draws


@pytest.mark.parametrize("name", VALUE_ANALYSES)
def test_empty_layer(name):
    sentence(analyses_of_values(grid().iloc[:0])[name], "squares", "empty")


@pytest.mark.parametrize("name", ["getis_ord", "local_moran", "moran"])
def test_one_area(name):
    sentence(analyses_of_values(grid().iloc[:1])[name], "squares", "1")


@pytest.mark.parametrize("analysis", LOCAL)
@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("weights", ["queen", "rook", "knn", "distance_band", "kernel"])
@pytest.mark.parametrize("permutations", [0, 99, 99_999])
def test_two_or_three_areas_are_never_significant(analysis, count, weights, permutations):
    frame = squares(1, count, value=[1, 100, 3][:count])
    found = analysis(frame, "value", weights=weights, permutations=permutations).areas
    shown = "spot" if analysis is getis_ord else "cluster"
    if permutations:
        assert set(found[shown]) == {"not_significant"}
        assert (found["p_sim"] > 0.3).all()


def test_few_areas_and_global():
    sentence(lambda: global_autocorrelation(squares(1, 3, value=[1, 2, 3]), "value"), "3", "four")
    found = global_autocorrelation(squares(2, 2, value=[1, 2, 3, 5]), "value", permutations=99_999)
    assert found.summary["p_sim"] == 1.0


@pytest.mark.parametrize("analysis", LOCAL)
def test_all_the_permutations_there_may_be(analysis):
    found = analysis(squares(2, 3, value=[1, 2, 3, 5, 8, 13]), "value", permutations=999_999)
    assert found.areas["p_sim"].between(0, 1).all()


@pytest.mark.parametrize("analysis", LOCAL)
def test_more_neighbours_than_areas(analysis):
    found = analysis(grid(), "value", weights="knn", neighbours=1000, permutations=99).areas
    assert found["p_sim"].between(0, 1).all()


@pytest.mark.parametrize("analysis", LOCAL)
def test_nobody_has_a_neighbour(analysis):
    frame = geopandas.GeoDataFrame(
        {"value": [1, 5, 9]},
        crs="EPSG:32614",
        geometry=[shapely.box(at, 0, at + 10, 10) for at in (0, 1000, 9000)],
    )
    result = analysis(frame, "value", permutations=99)
    shown = "spot" if analysis is getis_ord else "cluster"
    assert set(result.areas[shown]) == {"island"}
    assert result.areas[["p_sim", "p_adjusted"]].isna().all(axis=None)
    assert "islands" in codes(result)
    sentence(lambda: global_autocorrelation(frame, "value"), "0")


# ------------------------------------------------------------------ coordinate systems


def degrees(frame):
    out = frame.to_crs(4326)
    out.attrs = dict(frame.attrs)
    return out


@pytest.mark.parametrize("weights", ["knn", "distance_band", "kernel"])
def test_degrees_are_measured_in_metres_and_said(weights):
    frame = degrees(grid())
    before = snapshot(frame)
    result = getis_ord(
        frame,
        "value",
        weights=weights,
        distance=None if weights == "knn" else 1500,
        permutations=99,
    )
    assert "projected" in codes(result)
    assert result.areas.crs == frame.crs
    assert_unchanged(frame, before)
    wanted = getis_ord(
        grid(),
        "value",
        weights=weights,
        distance=None if weights == "knn" else 1500,
        permutations=99,
    )
    if weights == "distance_band":
        np.testing.assert_allclose(result.areas["z"], wanted.areas["z"], rtol=1e-9)


def test_touching_needs_no_metres():
    assert "projected" not in codes(getis_ord(degrees(grid()), "value", permutations=99))


def test_grid_and_density_of_degrees():
    result = make_grid(degrees(grid()), cell_size=500)
    assert result.cells.crs.is_projected and "projected" in codes(result)
    assert result.cells["area_km2"].sum() == pytest.approx(25, rel=2e-3)
    layer = points([-99.1, -99.11, -99.12], [19.4, 19.41, 19.4], crs="EPSG:4326")
    result = kernel_density(layer)
    assert result.density.crs == "EPSG:32614" and "projected" in codes(result)
    total = result.density.values.sum() * 0.05**2
    assert total == pytest.approx(3, rel=0.02)


def test_an_extent_of_several_zones_is_refused():
    wide = squares(1, 4, side=5.0, left=-110.0, top=20.0, crs=4326, value=[1, 2, 3, 4])
    wide.attrs["title"] = "states"
    for call in (lambda: getis_ord(wide, "value", weights="knn"), lambda: make_grid(wide)):
        sentence(call, "states", "20")
    assert getis_ord(wide, "value", permutations=99).areas["p_sim"].notna().all()
    found = getis_ord(wide, "value", weights="knn", neighbours=1, crs="EPSG:6372", permutations=99)
    assert found.areas["z"].notna().any()


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:99999", "nonsense", "EPSG:2263"])
def test_a_crs_that_does_not_serve(crs):
    sentence(lambda: make_grid(grid(), crs=crs), crs)


def test_no_crs():
    metres = squares(3, 3, crs=None, value=range(9))
    assert "projected" not in codes(getis_ord(metres, "value", weights="knn", permutations=99))
    near = squares(3, 3, side=0.01, left=-99.2, top=19.4, crs=None, value=range(9))
    result = getis_ord(near, "value", weights="knn", permutations=99)
    assert {"assumed_crs", "projected"} <= codes(result)


@pytest.mark.parametrize("incidents_crs", [None, "EPSG:4326"])
def test_incidents_in_degrees_on_areas_in_metres(incidents_crs):
    """Numbers that look like degrees are taken for degrees, and that is said."""
    frame = grid()
    centre = degrees(frame).geometry.iloc[12].centroid
    layer = points([centre.x] * 3, [centre.y] * 3, crs=incidents_crs)
    result = aggregate_incidents(frame, layer)
    assert result.areas["count"].iloc[12] == 3
    assert ("assumed_crs" in codes(result)) == (incidents_crs is None)


# ------------------------------------------------------------------ shapes


def bowtie(box):
    left, bottom, right, top = box.bounds
    return shapely.Polygon([(left, bottom), (right, top), (right, bottom), (left, top)])


@pytest.mark.parametrize("name", VALUE_ANALYSES)
@pytest.mark.parametrize("kind", ["null", "empty", "invalid"])
def test_broken_shapes(name, kind):
    frame = grid()
    shapes = frame.geometry.to_numpy().copy()
    shapes[4] = {"null": None, "empty": shapely.Polygon(), "invalid": bowtie(shapes[4])}[kind]
    frame = frame.set_geometry(geopandas.GeoSeries(shapes, crs=frame.crs))
    frame.attrs["title"] = "squares"
    before = snapshot(frame)
    result = analyses_of_values(frame)[name]()
    assert_unchanged(frame, before)
    assert ("repaired_geometry" if kind == "invalid" else "empty_geometry") in codes(result)
    if name == "getis_ord":
        assert (result.areas["spot"].iloc[4] == "no_data") == (kind != "invalid")


@pytest.mark.parametrize("name", VALUE_ANALYSES)
def test_no_shape_at_all(name):
    frame = grid().iloc[:3].set_geometry([None, shapely.Polygon(), None], crs=32614)
    frame.attrs["title"] = "squares"
    sentence(analyses_of_values(frame)[name], "squares")


@pytest.mark.parametrize("wrong", [shapely.Point(1, 1), shapely.LineString([(0, 0), (1, 1)])])
def test_areas_that_are_no_polygons(wrong):
    frame = geopandas.GeoDataFrame({"value": [1, 2]}, geometry=[wrong, wrong], crs=32614)
    frame.attrs["title"] = "bus stops"
    for name, call in analyses_of_values(frame).items():
        # street segments concentrate too
        if name != "concentration" or wrong.geom_type == "Point":
            sentence(call, "bus stops", "polygons")


def test_lines_and_polygons_in_one_layer_are_neither_streets_nor_areas():
    shapes = [shapely.LineString([(0, 0), (1, 1)]), shapely.box(0, 0, 1, 1)]
    frame = geopandas.GeoDataFrame({"value": [1, 2]}, geometry=shapes, crs=32614)
    frame.attrs["title"] = "bus stops"
    sentence(lambda: concentration(frame, "value"), "bus stops", "not both")


def test_a_plain_table_has_no_shapes():
    sentence(lambda: getis_ord(pd.DataFrame({"value": [1, 2]}), "value"), "shapes")


@pytest.mark.parametrize("kind", ["multipolygon", "collection", "z"])
def test_other_polygon_shapes_give_the_same_result(kind):
    frame = grid()
    shapes = list(frame.geometry)
    if kind == "multipolygon":
        changed = [shapely.MultiPolygon([shape]) for shape in shapes]
    elif kind == "collection":
        # what a repair leaves: the polygon, and a line that reaches far beyond it
        changed = [
            shapely.GeometryCollection(
                [
                    shape,
                    shapely.LineString(
                        [
                            (shape.bounds[0], shape.bounds[1]),
                            (shape.bounds[0] + 9000, shape.bounds[1] + 50),
                        ]
                    ),
                ]
            )
            for shape in shapes
        ]
    else:
        changed = [shapely.force_3d(shape, 2240.0) for shape in shapes]
    other = frame.set_geometry(geopandas.GeoSeries(changed, crs=frame.crs))
    other.attrs = dict(frame.attrs)
    for weights in ("queen", "knn"):
        wanted = getis_ord(frame, "value", weights=weights, permutations=99).areas
        found = getis_ord(other, "value", weights=weights, permutations=99).areas
        np.testing.assert_allclose(found["z"], wanted["z"], rtol=1e-9)
    assert len(make_grid(other, cell_size=1000).cells) == len(
        make_grid(frame, cell_size=1000).cells
    )
    layer = points([504_500.0, 508_000.0, 500_500.0], [2_199_500.0, 2_199_027.0, 2_199_500.0])
    np.testing.assert_array_equal(
        aggregate_incidents(other, layer).areas["count"],
        aggregate_incidents(frame, layer).areas["count"],
    )


def test_geometry_column_of_another_name():
    frame = grid().rename_geometry("shape")
    frame.attrs["title"] = "squares"
    assert getis_ord(frame, "value", permutations=99).areas.geometry.name == "shape"
    places = geopandas.GeoDataFrame(
        {"kind": ["a", "b"]},
        crs=32614,
        geometry=[shapely.Point(500_500, 2_199_500), shapely.Point(500_600, 2_199_400)],
    )
    result = aggregate_incidents(frame, places.rename_geometry("where"))
    assert result.summary["counted"] == 2


@pytest.mark.parametrize("kind", ["point", "z", "multi", "null", "empty"])
def test_point_layers_of_every_kind(kind):
    shapes = [shapely.Point(500_500 + step, 2_199_500) for step in range(4)]
    if kind == "z":
        shapes = [shapely.Point(p.x, p.y, 7) for p in shapes]
    if kind == "multi":
        shapes = [shapely.MultiPoint([p]) for p in shapes]
    if kind in {"null", "empty"}:
        shapes[2] = None if kind == "null" else shapely.Point()
    layer = geopandas.GeoDataFrame({"k": range(4)}, geometry=shapes, crs=32614)
    before = snapshot(layer)
    result = aggregate_incidents(grid(), layer)
    assert result.areas["count"].iloc[0] == (3 if kind in {"null", "empty"} else 4)
    assert ("unlocated_incidents" in codes(result)) == (kind in {"null", "empty"})
    assert_unchanged(layer, before)


def test_incidents_that_are_polygons():
    sentence(lambda: aggregate_incidents(grid(), grid()), "points")


# ------------------------------------------------------------------ identifiers


@pytest.mark.parametrize("analysis", LOCAL)
@pytest.mark.parametrize(
    "ids", [[1] * 25, [None, *range(24)], ["a"] * 2 + [str(i) for i in range(23)]]
)
def test_duplicate_or_missing_identifiers_are_said(analysis, ids):
    result = analysis(grid(code=ids), "value", area_id="code", permutations=99)
    assert "duplicate_ids" in codes(result)
    assert result.areas["p_sim"].between(0, 1).all()


@pytest.mark.parametrize("kind", [*KINDS, "float"])
def test_identifiers_of_any_type(kind):
    ids = list(range(101, 126))
    make = KINDS.get(kind, lambda v: np.array(v, dtype=float))
    result = getis_ord(grid(code=make(ids)), "value", area_id="code", permutations=99)
    assert "duplicate_ids" not in codes(result)
    wanted = getis_ord(grid(), "value", permutations=99)
    np.testing.assert_array_equal(result.areas["p_sim"], wanted.areas["p_sim"])


def test_non_unique_index():
    frame = grid(value=[np.nan, *range(24)])
    frame.index = [3] * 25
    before = snapshot(frame)
    for name, call in analyses_of_values(frame).items():
        result = call()
        if name != "moran":
            assert result.areas.index.tolist() == [3] * 25
    layer = pd.DataFrame({"d": ["2024-01-01", "2024-02-01"]}, index=[9, 9])
    assert trend(layer, "d").summary["events"] == 2
    assert_unchanged(frame, before)


# ------------------------------------------------------------------ incidents


def test_incidents_outside_every_area_are_counted_and_said():
    layer = points([500_500.0, 1.0, 2.0], [2_199_500.0, 1.0, 2.0])
    result = aggregate_incidents(grid(), layer)
    assert (result.summary["incidents"], result.summary["counted"]) == (3, 1)
    assert result.summary["unmatched_share"] == pytest.approx(2 / 3)
    assert "unmatched_incidents" in codes(result)


def test_every_incident_outside():
    result = aggregate_incidents(grid(), points([1.0, 2.0], [1.0, 2.0]))
    assert result.areas["count"].sum() == 0
    assert result.summary["unmatched_share"] == 1.0
    assert "unmatched_incidents" in codes(result)


@pytest.mark.parametrize(
    "call",
    [
        lambda layer: aggregate_incidents(grid(), layer),
        lambda layer: trend(layer, "date"),
        lambda layer: temporal_profile(layer, "date"),
        kernel_density,
        lambda layer: displacement_difference(zones(), layer, **PERIODS),
    ],
)
def test_no_incidents(call):
    sentence(lambda: call(points([], [], date=[])), "incidents")


def test_incidents_without_any_place():
    for call in (lambda p: aggregate_incidents(grid(), p), kernel_density):
        sentence(lambda call=call: call(points([np.nan, 0.0], [np.nan, 0.0])), "coordinates")


@pytest.mark.parametrize("weight", ["nothing", "text"])
def test_weight_that_does_not_serve(weight):
    layer = points([5e5, 5e5], [2e6, 2e6], text=["a", "b"])
    sentence(lambda: kernel_density(layer, weight=weight), weight)


def test_negative_weights_and_counts_are_refused():
    layer = points([500_500.0] * 2, [2_199_500.0] * 2, w=[3, -4])
    sentence(lambda: kernel_density(layer, weight="w"), "w", "-4")
    sentence(lambda: aggregate_incidents(grid(), layer, count="w"), "w", "-4")


@pytest.mark.parametrize(
    "extent",
    ["1,2,3", "a,b,c,d", "5,5,1,1", "nan,0,1,1", "0,0,inf,10", "-inf,0,10,10", "0,0,1e300,1e300"],
)
def test_extent_that_is_none(extent):
    sentence(lambda: kernel_density(points([5.0], [5.0]), extent=extent))


def test_cells_too_small_for_the_place():
    sentence(lambda: make_grid(squares(1, 2, side=900_000.0), cell_size=1), "1")
    sentence(lambda: kernel_density(points([0.1, 9e5], [0.1, 9e5]), cell_size=0.5), "0.5")


# ------------------------------------------------------------------ dates


def dated(values, **columns):
    count = len(values)
    return points([500_500.0] * count, [2_199_500.0] * count, date=values, **columns)


@pytest.mark.parametrize("name", ["date", "date_to", "time", "category"])
@pytest.mark.parametrize("analysis", [trend, temporal_profile])
def test_a_column_of_incidents_that_is_not_there(analysis, name):
    if analysis is trend and name in {"date_to", "time"}:
        return
    given = {"date": "date", name: "fehca"}
    sentence(lambda: analysis(dated(["2024-01-01"]), **given), "fehca", "incidents")


@pytest.mark.parametrize("analysis", [trend, temporal_profile])
@pytest.mark.parametrize("values", [["soon", "later"], [None, None], [np.nan, np.nan], ["", " "]])
def test_no_date_can_be_read(analysis, values):
    sentence(lambda: analysis(dated(values), "date"), "date", "incidents")


FORMATS = {
    "iso": ["2024-03-25", "2024-04-05 13:00", "2024-03-25T23:59:59"],
    "slashes": ["2024/03/25", "2024/4/5", "2024/03/25 23:59"],
    "day_first": ["25/03/2024", "05/04/2024", "25-03-2024 23:59"],
    "month_first": ["03/25/2024", "04/05/2024", "03/25/2024 11:00 PM"],
    "compact": ["20240325", "20240405", "20240325"],
    "mixed": ["2024-03-25", "05/04/2024", "25/03/2024"],
    "zulu": ["2024-03-25T23:30:00Z", "2024-04-05T01:00:00-06:00", "2024-03-25T00:10:00+05:30"],
}


@pytest.mark.parametrize("name", FORMATS)
def test_date_formats_give_the_day_as_written(name):
    found = trend(dated(FORMATS[name]), "date").series
    assert found["count"].tolist() == [2, 1]
    assert found["period_start"].astype(str).tolist() == ["2024-03-01", "2024-04-01"]


TYPES = {
    "datetime": pd.to_datetime,
    "timezone": lambda d: pd.to_datetime(d).tz_localize("America/Mexico_City"),
    "object": lambda d: np.array(
        [item.to_pydatetime() for item in pd.to_datetime(d)], dtype=object
    ),
    "date": lambda d: np.array([item.date() for item in pd.to_datetime(d)], dtype=object),
    "category": pd.Categorical,
    "string": lambda d: pd.array(d, dtype="string"),
}


@pytest.mark.parametrize("kind", TYPES)
def test_date_columns_of_any_type(kind):
    days = ["2024-03-31 23:30:00", "2024-04-01 00:30:00", "2024-05-02 12:00:00"]
    layer = dated(TYPES[kind](days))
    before = snapshot(layer)
    found = trend(layer, "date").series
    assert found["count"].tolist() == [1, 1, 1]
    assert_unchanged(layer, before)


def test_ambiguous_dates_are_said():
    assert "ambiguous_dates" in codes(trend(dated(["03/04/2024", "05/04/2024"]), "date"))
    # the column contradicts itself: a 25 in either place
    assert "ambiguous_dates" in codes(
        trend(dated(["25/03/2024", "03/25/2024", "05/04/2024"]), "date")
    )
    assert "ambiguous_dates" not in codes(trend(dated(["25/03/2024", "05/04/2024"]), "date"))


def test_unreadable_dates_are_left_out_and_said():
    result = trend(dated(["2024-01-01", "??", None, "2024-02-30"]), "date")
    assert result.summary["events"] == 1
    lost = next(item for item in result.caveats if item.code == "unknown_dates")
    assert lost.facts["count"] == 3


@pytest.mark.parametrize(
    ("start", "end"), [("2030-01-01", None), (None, "1999-01-01"), ("2024-06-01", "2024-01-01")]
)
def test_days_without_incidents(start, end):
    sentence(lambda: trend(dated(["2024-01-01", "2024-03-01"]), "date", start=start, end=end))


@pytest.mark.parametrize("day", ["2024-02-30", "20240101x", "2024-01-01 or so", "yesterday"])
def test_a_first_day_that_is_no_day(day):
    sentence(lambda: trend(dated(["2024-01-01"]), "date", start=day), "start", day)


# ------------------------------------------------------------------ zones and periods


def layer_in_zones():
    return zone_incidents(
        {"treatment": (5, 3), "displacement": (4, 4), "treatment_control": (6, 6)}
    )


BOTH = [displacement_difference, displacement_quotient]


@pytest.mark.parametrize("analysis", BOTH)
@pytest.mark.parametrize("wrong", ["tratamiento", "", None, "Treatment "])
def test_wrong_zone_names(analysis, wrong):
    area = zones()
    area.loc[0, "zone"] = wrong
    said = sentence(lambda: analysis(area, layer_in_zones(), **PERIODS), "displacement_control")
    assert wrong is None or wrong.strip() in said


@pytest.mark.parametrize("analysis", BOTH)
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2022-01-01/2023-06-30", "2023-01-01/2023-12-31"),
        ("2023-01-01/2023-12-31", "2022-01-01/2022-12-31"),
        ("2022-01-01/2022-12-31", "2022-12-31/2023-12-31"),
    ],
)
def test_overlapping_periods(analysis, before, after):
    sentence(
        lambda: analysis(zones(), layer_in_zones(), before, after, "date"),
        "before",
        "after",
        before,
        after,
    )


@pytest.mark.parametrize("analysis", BOTH)
def test_zone_column_that_is_not_there(analysis):
    sentence(lambda: analysis(zones(), layer_in_zones(), **PERIODS, zone="zona"), "zona")


@pytest.mark.parametrize("entry", ["rob", "rob=x", "=5", "rob=-1", "rob=nan", "rob=inf"])
def test_harm_weights_that_are_none(entry):
    layer = zone_incidents({"treatment": (3, 2), "treatment_control": (3, 2)}, kind=["rob"] * 10)
    sentence(
        lambda: displacement_difference(
            zones(), layer, **PERIODS, category="kind", harm_weight=(entry,)
        ),
        entry,
    )
    sentence(
        lambda: displacement_difference(zones(), layer, **PERIODS, harm_weight=("rob=5",)), "rob=5"
    )


# ------------------------------------------------------------------ joins and text


@pytest.mark.parametrize(
    "options",
    [
        {"join_by": "code"},
        {"join_by": "code", "area_column": "c"},
        {"join_by": "name", "area_column": "c"},
        {"join_by": "code", "area_column": "no", "area_id": "id"},
        {"join_by": "name", "area_column": "c", "area_name": "no"},
        {"period": "month"},
        {"categories": ("a",)},
        {"category": "c", "categories": ("zz",)},
        {"period": "month", "date": "no"},
    ],
)
def test_an_incomplete_question(options):
    sentence(lambda: aggregate_incidents(grid(), pd.DataFrame({"c": ["1", "2"]}), **options))


def test_codes_that_match_nothing_are_said():
    table = pd.DataFrame({"c": ["1", "99", None, "2.0", " 3 "]})
    result = aggregate_incidents(grid(), table, join_by="code", area_id="id", area_column="c")
    assert "unknown_codes" in codes(result)
    assert result.areas["count"].iloc[[0, 2]].tolist() == [1, 1]


def test_braces_and_formulas_in_names_do_no_harm():
    frame = grid()
    frame.attrs["title"] = "=HYPERLINK({0})"
    with pytest.raises(InputError) as caught:
        getis_ord(frame, "{value}")
    assert "{value}" in str(caught.value) and "=HYPERLINK({0})" in str(caught.value)
    layer = points([1.0], [1.0], c=["=1+1"])
    layer.attrs["title"] = "{x}"
    with pytest.raises(InputError, match=r"\{x\}"):
        trend(layer, "{d}")


def test_name_of_a_column_that_the_result_writes():
    """A value called like a result column still gives the right result, and stays unchanged."""
    frame = grid()
    frame["z"] = frame["value"]
    frame["rate"] = frame["value"]
    before = snapshot(frame)
    assert (
        getis_ord(frame, "z", permutations=99).areas["p_sim"].tolist()
        == getis_ord(frame, "value", permutations=99).areas["p_sim"].tolist()
    )
    assert incident_rates(frame.assign(n=10), "rate", "n").summary["events"] == frame["value"].sum()
    assert_unchanged(frame, before)


# ------------------------------------------------------------------ weights that are given

WEIGHT_FILES = {
    "an unknown unit": "focal,neighbor,weight\n1,99,1\n",
    "a negative weight": "focal,neighbor,weight\n1,2,-1\n2,1,1\n",
    "an endless weight": "focal,neighbor,weight\n1,2,inf\n",
    "no weight": "focal,neighbor,weight\n1,2,\n",
    "text": "focal,neighbor,weight\n1,2,near\n",
    "a pair twice": "focal,neighbor,weight\n1,2,1\n1,2,1\n",
    "a header only": "focal,neighbor,weight\n",
    "one column": "focal\n1\n",
    "nothing": "",
}


@pytest.mark.parametrize("analysis", LOCAL)
@pytest.mark.parametrize("name", WEIGHT_FILES)
def test_weights_file_that_does_not_serve(tmp_path, analysis, name):
    path = tmp_path / "w.csv"
    path.write_text(WEIGHT_FILES[name], encoding="utf-8")
    sentence(
        lambda: analysis(
            grid(), "value", weights="file", weights_file=str(path), area_id="id", permutations=99
        )
    )


@pytest.mark.parametrize("ending", ["gal", "gwt"])
@pytest.mark.parametrize("content", ["", "0 9\nx y z\n"])
def test_geoda_files_that_are_none(tmp_path, ending, content):
    path = tmp_path / f"w.{ending}"
    path.write_text(content, encoding="utf-8")
    sentence(
        lambda: getis_ord(grid(), "value", weights="file", weights_file=str(path)), f"w.{ending}"
    )


def test_a_neighbour_without_neighbours_of_its_own_is_kept(tmp_path):
    path = tmp_path / "w.csv"
    path.write_text("focal,neighbor,weight\n1,2,1\n2,3,1\n", encoding="utf-8")
    found = local_moran(
        grid(), "value", weights="file", weights_file=str(path), area_id="id", permutations=99
    ).areas
    assert found["lag"].iloc[:2].tolist() == grid()["value"].iloc[1:3].tolist()
    assert found["cluster"].tolist().count("island") == 23


@pytest.mark.parametrize("wrong", [5, {"a": 1}, ["queen"]])
def test_weights_that_are_no_graph(wrong):
    sentence(lambda: getis_ord(grid(), "value", weights=wrong), "weights")


def test_no_area_with_a_shape_has_people():
    frame = grid(people=[100, *[0] * 24])
    shapes = frame.geometry.to_numpy().copy()
    shapes[0] = None
    frame = frame.set_geometry(geopandas.GeoSeries(shapes, crs=frame.crs))
    sentence(lambda: incident_rates(frame, "value", "people"), "population")


def test_whole_number_categories_are_named_as_written():
    layer = dated(["2024-01-01"] * 4, kind=[1, 2, np.nan, 1])
    found = trend(layer, "date", category="kind", categories=("1",))
    assert found.summary["events"] == 2


def test_dates_beyond_nanoseconds_stop_nobody():
    found = trend(dated(["1600-01-01", "1601-02-01"]), "date", period="year")
    assert found.summary["events"] == 2


def test_a_layer_too_thin_for_a_cell_is_said():
    sliver = geopandas.GeoDataFrame(
        {"id": [1]}, geometry=[shapely.box(0, 0, 1e-7, 100)], crs="EPSG:32727"
    )
    sentence(lambda: make_grid(sliver, cell_size=500), "thin", "500")
