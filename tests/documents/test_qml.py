"""A package that shows itself: QGIS's own table of styles, with the classes of the maps."""

import re
from xml.etree import ElementTree

import geopandas
import numpy as np
import pyogrio
import pytest
import shapely
from convivencia.algorithms.documents.classes import MapClass
from convivencia.algorithms.documents.qml import layer_qml, rule_of
from convivencia.algorithms.outputs import write_layers


def layer(**columns):
    number = len(next(iter(columns.values())))
    boxes = [shapely.box(x, 0, x + 1, 1) for x in range(number)]
    return geopandas.GeoDataFrame(columns, geometry=boxes, crs="EPSG:32718")


def rules(qml):
    return {
        rule.get("label"): rule.get("filter") for rule in ElementTree.fromstring(qml).iter("rule")
    }


def test_classes_are_those_of_the_map_and_only_those_that_are_there():
    frame = layer(spot=["hot_99", "not_significant", None])
    found = rules(layer_qml("getis_ord", frame, "es"))
    assert list(found.values()) == [
        "\"spot\" = 'hot_99'", "\"spot\" = 'not_significant'",
        "\"spot\" IS NULL OR \"spot\" = 'no_data'",
    ]  # fmt: skip
    assert all(found)


def test_every_number_has_one_class():
    values = np.array([0, 1, 2, 3, 5, 8, 13, 21, 34, 55], dtype=float)
    found = rules(layer_qml("count", layer(count=values), "en"))
    for value in values:
        taken = [text for text in found.values() if takes(text, value)]
        assert len(taken) == 1, (value, taken)


def takes(text, value):
    between = re.fullmatch(r'"count" (>=|>) (\S+) AND "count" <= (\S+)', text)
    if between is None:
        return value == float(text.removeprefix('"count" = '))
    sign, low, high = between.groups()
    above = value >= float(low) if sign == ">=" else value > float(low)
    return above and value <= float(high)


@pytest.mark.parametrize("name", ['a"b', "x' OR 1=1", "<b>&"])
def test_names_are_data(name):
    item = MapClass("l", "#ffffff", value=name)
    text = rule_of(name, item)
    double, single = name.replace('"', '""'), name.replace("'", "''")
    assert text == f"\"{double}\" = '{single}'"
    qml = layer_qml("getis_ord", layer(spot=[name]), "en")
    ElementTree.fromstring(qml)


def test_kinds_without_classes_of_polygons_have_no_look():
    assert layer_qml("getis_ord", layer(other=[1]), "en") is None
    assert layer_qml("incidents", layer(x=[1]), "en") is None


def test_the_package_keeps_it_where_qgis_looks(tmp_path):
    frame = layer(spot=["hot_99", "cold_99"])
    path = tmp_path / "a.gpkg"
    write_layers(path, {"spots": frame}, {}, {"spots": layer_qml("getis_ord", frame, "pt")})
    styles = pyogrio.read_dataframe(path, layer="layer_styles")
    assert styles["f_table_name"].tolist() == ["spots"]
    assert bool(styles["useAsDefault"].iloc[0])
    geometry = pyogrio.read_info(path, layer="spots")["geometry_name"]
    assert styles["f_geometry_column"].iloc[0] == geometry
