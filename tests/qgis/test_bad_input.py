"""Bad input is one sentence or a caveat, nothing of the user's is lost, and QGIS goes on."""

import shutil
import threading
import time
from pathlib import Path

import pytest
from helpers import grid_layer

TEMPORARY = "TEMPORARY_OUTPUT"


def refused(run, name, parameters):
    """Run what must not work and return the sentence."""
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as caught:
        run(name, parameters)
    assert "Traceback" not in str(caught.value)
    return str(caught.value).strip().splitlines()[-1]


def with_column(name):
    """Return areas whose values stand in a column of any name."""
    layer = grid_layer()
    layer.startEditing()
    layer.renameAttribute(layer.fields().indexOf("homicides"), name)
    assert layer.commitChanges()
    return layer


@pytest.mark.parametrize("column", ["Z", "spot", "geom", "fid", "quo\"te's", "حي 😀", "y" * 300])
def test_columns_of_any_name(run, column):
    found = run("getis_ord", {"areas": with_column(column), "value": column, "output": TEMPORARY})
    names = found["output"].fields().names()
    assert names[-5:] == ["z", "p_value", "p_sim", "p_adjusted", "spot"]
    assert any(name.startswith(column) for name in names)


def test_a_column_called_geometry_does_not_take_the_place_of_the_shapes(run):
    layer = with_column("homicides")
    layer.startEditing()
    layer.renameAttribute(layer.fields().indexOf("area_name"), "geometry")
    assert layer.commitChanges()
    found = run("getis_ord", {"areas": layer, "value": "homicides", "output": TEMPORARY})
    assert "geometry_before" in found["output"].fields().names()
    assert found["areas"] == 64


def test_long_names_are_shortened_in_sentences(run):
    layer = grid_layer()
    layer.setName("línea 1\nlínea 2 " + "x" * 1000)
    layer.dataProvider().truncate()
    sentence = refused(run, "getis_ord", {"areas": layer, "value": "homicides",
                                          "output": TEMPORARY})  # fmt: skip
    assert sentence.startswith("“línea 1 línea 2 xx")
    assert len(sentence) < 120


def test_layers_without_a_crs_are_not_taken_for_degrees(run):
    """QGIS gives such a layer “Undefined geographic SRS” in a GeoPackage."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsFeature,
        QgsGeometry,
        QgsPointXY,
        QgsVectorLayer,
    )

    points = QgsVectorLayer("Point?field=a:integer", "points", "memory")
    points.setCrs(QgsCoordinateReferenceSystem())
    for number in range(50):
        feature = QgsFeature(points.fields())
        where = QgsPointXY(600000 + 37 * number % 900, 500000 + 91 * number % 700)
        feature.setGeometry(QgsGeometry.fromPointXY(where))
        points.dataProvider().addFeature(feature)
    found = run("aggregate_incidents", {"areas": grid_layer(), "incidents": points,
                                        "output": TEMPORARY})  # fmt: skip
    assert found["counted"] > 0
    assert run("kernel_density", {"points": points, "output": TEMPORARY})["points"] == 50


def test_a_file_that_has_gone_is_said(run, areas_file, tmp_path):
    from qgis.core import QgsVectorLayer

    copy = tmp_path / "copia.gpkg"
    shutil.copy(areas_file.source().partition("|")[0], copy)
    layer = QgsVectorLayer(str(copy), "barrios", "ogr")
    copy.unlink()
    parameters = {"areas": layer, "value": "homicides", "output": TEMPORARY}
    sentence = refused(run, "getis_ord", parameters)
    assert sentence == "The file of “barrios” is not there any more: copia.gpkg."


def test_the_result_never_replaces_the_layer_that_is_analysed(run, areas_file):
    path = areas_file.source().partition("|")[0]
    before = Path(path).read_bytes()
    for output in (path, f"{Path(path).parent}/./areas.gpkg"):
        sentence = refused(run, "getis_ord", {"areas": areas_file, "value": "homicides",
                                              "output": output})  # fmt: skip
        assert "areas.gpkg” holds a layer" in sentence
    assert Path(path).read_bytes() == before


@pytest.mark.parametrize("name", ["make_sample", "diagnose"])
def test_a_folder_that_cannot_be_made_is_said(run, name, areas, tmp_path):
    (tmp_path / "file").write_text("mine")
    parameters = {"folder": str(tmp_path / "file")}
    if name == "diagnose":
        parameters |= {"areas": areas, "incidents": grid_points()}
    assert "file” " in refused(run, name, parameters)
    assert (tmp_path / "file").read_text() == "mine"


def grid_points():
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    points = QgsVectorLayer("Point?crs=EPSG:32618&field=a:integer", "p", "memory")
    features = []
    for area in grid_layer().getFeatures():
        feature = QgsFeature(points.fields())
        feature.setGeometry(QgsGeometry(area.geometry().centroid()))
        features.append(feature)
    points.dataProvider().addFeatures(features)
    return points


def test_a_fault_of_our_own_is_a_sentence_too(run, areas, monkeypatch, provider):
    def fault(*_):
        raise RuntimeError("for the log")

    monkeypatch.setattr(provider.pool, "run", fault)
    parameters = {"areas": areas, "value": "homicides", "output": TEMPORARY}
    sentence = refused(run, "getis_ord", parameters)
    assert sentence.startswith("Convivencia met a fault of its own (RuntimeError: for the log)")


def test_writing_a_large_layer_for_the_engine_is_cancelled_at_once(run, tmp_path):
    from qgis.core import QgsProcessingFeedback, QgsVectorLayer

    table = tmp_path / "many.csv"
    rows = (
        f"{number},{600000 + number % 997},{500000 + number % 991}" for number in range(300_000)
    )
    table.write_text("id,x,y\n" + "\n".join(rows), encoding="utf-8")
    uri = f"file://{table}?type=csv&xField=x&yField=y&crs=EPSG:32618&spatialIndex=no"
    layer = QgsVectorLayer(uri, "many", "delimitedtext")
    feedback = QgsProcessingFeedback(False)
    threading.Timer(0.3, feedback.cancel).start()
    begin = time.perf_counter()
    found = run("kernel_density", {"points": layer, "output": str(tmp_path / "d.tif")},
                feedback=feedback)  # fmt: skip
    late = time.perf_counter() - begin - 0.3
    print(f"cancel while writing took {late:.2f} s")
    assert late < 1.0
    assert "output" not in found
    assert not (tmp_path / "d.tif").exists()
