"""What the user sees is what is analysed."""

import pytest
from helpers import table


@pytest.fixture
def plain_path(plugin):
    from convivencia.plugin.layers import plain_path

    return plain_path


def analysed(run, layer, value="homicides", **more):
    return run(
        "getis_ord",
        {"areas": layer, "value": value, "permutations": 99, "output": "TEMPORARY_OUTPUT", **more},
    )["output"]


def test_a_plain_file_goes_as_its_own_path(plain_path, areas_file):
    assert plain_path(areas_file, areas_file, ["homicides"]) == areas_file.source()


def test_the_key_of_a_package_is_a_column_too(plain_path, run, areas_file):
    assert plain_path(areas_file, areas_file, ["fid"]) is None
    assert analysed(run, areas_file, area_id="fid").featureCount() == 64


def test_a_memory_layer_is_written(plain_path, run, areas):
    assert plain_path(areas, areas, []) is None
    assert table(analysed(run, areas), "area_name", "people") == table(areas, "area_name", "people")


def test_a_filter_is_honoured(plain_path, run, areas_file):
    areas_file.setSubsetString("\"area_id\" < 'A04'")
    assert plain_path(areas_file, areas_file, []) is None
    assert analysed(run, areas_file).featureCount() == 32


def test_a_selection_is_honoured(run, areas_file):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    QgsProject.instance().addMapLayer(areas_file, False)
    areas_file.selectByExpression("\"area_id\" < 'A03'")
    source = QgsProcessingFeatureSourceDefinition(areas_file.id(), True)
    assert analysed(run, source).featureCount() == 24
    assert analysed(run, areas_file).featureCount() == 64
    QgsProject.instance().takeMapLayer(areas_file)


def test_edits_not_yet_saved_are_honoured(plain_path, run, areas_file):
    areas_file.startEditing()
    assert plain_path(areas_file, areas_file, []) is not None
    first = next(areas_file.getFeatures())
    areas_file.changeAttributeValue(first.id(), areas_file.fields().indexOf("homicides"), 777)
    areas_file.deleteFeature(first.id() + 1)
    assert plain_path(areas_file, areas_file, []) is None
    found = table(analysed(run, areas_file), "homicides")
    assert found["A0000"] == (777,)
    assert len(found) == 63
    areas_file.rollBack()


def test_a_virtual_field_can_be_analysed(plain_path, run, areas_file):
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    areas_file.addExpressionField('"homicides" * 2', QgsField("double", QVariant.Double))
    assert plain_path(areas_file, areas_file, []) is None
    found = table(analysed(run, areas_file, "double"), "homicides", "double", "z")
    assert all(twice == 2 * once for once, twice, _ in found.values())


def test_a_joined_field_can_be_analysed(run, areas, areas_file):
    from qgis.core import QgsProject, QgsVectorLayerJoinInfo

    QgsProject.instance().addMapLayers([areas, areas_file], False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(areas)
    join.setJoinFieldName("area_id")
    join.setTargetFieldName("area_id")
    join.setPrefix("of_")
    areas_file.addJoin(join)
    assert analysed(run, areas_file, "of_homicides").featureCount() == 64
    for layer in (areas, areas_file):
        QgsProject.instance().takeMapLayer(layer)


def test_a_virtual_layer_can_be_analysed(run, areas_file):
    from qgis.core import QgsProject, QgsVectorLayer

    QgsProject.instance().addMapLayer(areas_file, False)
    virtual = QgsVectorLayer(
        f'?query=select * from "{areas_file.id()}" where people > 1003&geometry=geometry',
        "v",
        "virtual",
    )
    assert virtual.isValid()
    assert analysed(run, virtual).featureCount() == 32
    QgsProject.instance().takeMapLayer(areas_file)


def test_a_csv_layer_can_be_analysed(run, areas, tmp_path):
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtCore import QUrl

    lines = ["area_id;shape;homicides"]
    lines += [
        f'{item["area_id"]};"{item.geometry().asWkt()}";{item["homicides"]}'
        for item in areas.getFeatures()
    ]
    file = tmp_path / "áreas.csv"
    file.write_text("\n".join(lines), encoding="utf-8")
    address = bytes(QUrl.fromLocalFile(str(file)).toEncoded()).decode()
    layer = QgsVectorLayer(
        f"{address}?delimiter=;&wktField=shape&crs=EPSG:32618", "csv", "delimitedtext"
    )
    assert layer.isValid()
    assert table(analysed(run, layer), "z") == table(analysed(run, areas), "z")


def test_a_corrected_crs_is_honoured(plain_path, run, areas_file):
    from qgis.core import QgsCoordinateReferenceSystem

    areas_file.setCrs(QgsCoordinateReferenceSystem("EPSG:32619"))
    assert plain_path(areas_file, areas_file, []) is None
    assert analysed(run, areas_file).crs().authid() == "EPSG:32619"


def test_null_stays_null(run, areas_file):
    from qgis.core import NULL

    areas_file.startEditing()
    for position, feature in enumerate(areas_file.getFeatures()):
        if position in (3, 9):
            for name in ("area_name", "homicides", "people"):
                areas_file.changeAttributeValue(
                    feature.id(), areas_file.fields().indexOf(name), None
                )
    assert areas_file.commitChanges()
    found = analysed(run, areas_file)
    empty = [feature for feature in found.getFeatures() if feature["spot"] == "no_data"]
    assert len(empty) == 2
    print(
        "a column of whole numbers with gaps arrives as",
        found.fields().field("homicides").typeName(),
    )
    for feature in empty:
        assert all(feature[name] == NULL for name in ("area_name", "homicides", "people", "z"))


def test_incidents_are_counted_from_memory_points_and_plain_tables(run, areas):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    points = QgsVectorLayer("Point?crs=EPSG:32618&field=when:date&field=code:string", "p", "memory")
    plain = QgsVectorLayer("None?field=when:date&field=code:string", "t", "memory")
    for layer in (points, plain):
        features = []
        for number in range(40):
            feature = QgsFeature(layer.fields())
            feature.setAttributes(["2024-03-05", f"A00{number % 4:02d}"])
            if layer is points:
                feature.setGeometry(
                    QgsGeometry.fromPointXY(QgsPointXY(600250 + 500 * (number % 4), 500250))
                )
            features.append(feature)
        layer.dataProvider().addFeatures(features)
    by_place = run(
        "aggregate_incidents",
        {"areas": areas, "incidents": points, "area_id": "area_id", "output": "TEMPORARY_OUTPUT"},
    )
    by_code = run(
        "aggregate_incidents",
        {
            "areas": areas,
            "incidents": plain,
            "area_id": "area_id",
            "join_by": "code",
            "area_column": "code",
            "output": "TEMPORARY_OUTPUT",
        },
    )
    assert by_place["counted"] == by_code["counted"] == 40
    assert table(by_place["output"], "count") == table(by_code["output"], "count")
    assert table(by_place["output"], "count")["A0003"] == (10,)


def test_invalid_shapes_reach_the_engine_which_repairs_them(run, areas):
    """Processing would stop at them; the engine mends a copy and says so."""
    from qgis.core import QgsGeometry

    corners = ((0, 0), (500, 500), (500, 0), (0, 500), (0, 0))
    ring = ", ".join(f"{600000 + x} {500000 + y}" for x, y in corners)
    bow_tie = QgsGeometry.fromWkt(f"POLYGON(({ring}))")
    areas.dataProvider().changeGeometryValues({1: bow_tie})
    found = run(
        "getis_ord",
        {"areas": areas, "value": "homicides", "permutations": 99, "output": "TEMPORARY_OUTPUT"},
    )
    assert found["areas"] == 64
    assert "repaired_geometry" in found["summary"]


def test_a_temporary_folder_is_made(run):
    import json
    from pathlib import Path

    found = run("make_sample", {"folder": "TEMPORARY_OUTPUT", "size": 1000})
    assert Path(found["folder"]).is_dir()
    assert Path(json.loads(found["files"])["sample"]).parent == Path(found["folder"])


def test_a_column_called_fid_may_repeat_and_hold_gaps(run, areas):
    """Merged layers often have one; in a GeoPackage it would be the key."""
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    areas.dataProvider().addAttributes([QgsField("fid", QVariant.Int)])
    areas.updateFields()
    areas.dataProvider().changeAttributeValues(
        {number: {4: number % 3 or None} for number in range(1, 65)}
    )
    assert analysed(run, areas).featureCount() == 64
