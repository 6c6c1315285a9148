"""Results arrive named, styled and described."""

import pytest
from helpers import grid_layer


@pytest.fixture
def load(provider):
    """Run an analysis as the toolbox does and return the layers that were loaded."""
    import processing
    from qgis.core import QgsProject

    def run(name, parameters):
        before = set(QgsProject.instance().mapLayers())
        processing.runAndLoadResults(f"convivencia:{name}", parameters)
        return [
            layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before
        ]

    yield run
    QgsProject.instance().clear()


def test_hot_spots_are_drawn_in_words(load, areas):
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(areas)
    areas.dataProvider().changeAttributeValues({5: {2: None}})
    (layer,) = load(
        "getis_ord", {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"}
    )
    assert layer.name() == "Hot spots (Getis–Ord)"
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol"
    assert renderer.classAttribute() == "spot"
    labels = {item.value(): item.label() for item in renderer.categories()}
    assert "99" in labels["hot_99"]
    assert "hot" not in labels["hot_99"] or " " in labels["hot_99"]
    assert "no_data" in labels
    assert "island" not in labels
    assert layer.attributeAlias(layer.fields().indexOf("p_sim")) == "p-value (permutation)"
    assert "without a value" in layer.metadata().abstract()
    assert '"seed": 1' in layer.metadata().abstract()


def test_every_loaded_layer_keeps_its_own_style(load, areas):
    for _ in range(2):
        (layer,) = load(
            "getis_ord", {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"}
        )
        assert layer.renderer().type() == "categorizedSymbol"


def test_numbers_are_graduated_with_zero_and_missing_apart(plugin):
    from convivencia.plugin import styling

    layer = grid_layer()
    layer.dataProvider().changeAttributeValues({1: {2: None}, 2: {2: 0}})
    layer.startEditing()
    layer.renameAttribute(2, "count")
    layer.commitChanges()
    assert styling.apply_kind(layer, "count")
    labels = [item.label() for item in layer.renderer().legendSymbolItems() if item.label()]
    assert labels[0] == "None"
    assert labels[-1] == "No data, or withheld"
    assert len(labels) <= styling.STEPS + 2
    assert_every_area_is_drawn(layer)


def assert_every_area_is_drawn(layer):
    """The lowest value too: QGIS's own conversion to rules leaves it out."""
    from qgis.core import QgsRenderContext

    context, renderer = QgsRenderContext(), layer.renderer()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        assert renderer.willRenderFeature(feature, context), feature["count"]
    renderer.stopRender(context)


def test_quantile_edges_are_observed_values(plugin):
    from convivencia.plugin.styling import quantile_edges

    assert quantile_edges([], 5) == []
    assert quantile_edges([4.0], 5) == [4.0]
    assert quantile_edges([1.0, 1.0, 1.0, 2.0], 2) == [1.0, 2.0]
    assert quantile_edges([float(n) for n in range(1, 11)], 5) == [1, 2, 4, 6, 8, 10]


def test_a_density_lets_the_map_below_be_read(load, plugin):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    points = QgsVectorLayer("Point?crs=EPSG:32618&field=a:integer", "p", "memory")
    for number in range(60):
        feature = QgsFeature(points.fields())
        feature.setGeometry(
            QgsGeometry.fromPointXY(
                QgsPointXY(600000 + 37 * number % 900, 500000 + 91 * number % 700)
            )
        )
        points.dataProvider().addFeature(feature)
    (layer,) = load(
        "kernel_density",
        {"points": points, "bandwidth": 300, "cell_size": 50, "output": "TEMPORARY_OUTPUT"},
    )
    assert layer.isValid()
    assert layer.source().endswith(".tif")
    renderer = layer.renderer()
    assert renderer.type() == "singlebandpseudocolor"
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert items[0].color.alpha() == 0
    assert items[-1].value > 0


def line_layer():
    """Return a memory layer of streets from crossing to crossing."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    layer = QgsVectorLayer("LineString?crs=EPSG:32618&field=count:integer", "streets", "memory")
    for number in range(24):
        row, place = divmod(number, 6)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([30 if number == 8 else 0])
        start = QgsPointXY(600000 + 100 * place, 500000 + 100 * row)
        end = QgsPointXY(600100 + 100 * place, 500000 + 100 * row)
        feature.setGeometry(QgsGeometry.fromPolylineXY([start, end]))
        layer.dataProvider().addFeature(feature)
    return layer


def test_hot_routes_are_lines_of_their_width(load, plugin):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer, QgsWkbTypes

    points = QgsVectorLayer("Point?crs=EPSG:32618&field=a:integer", "p", "memory")
    for number in range(40):
        feature = QgsFeature(points.fields())
        place = QgsPointXY(600000 + 37 * number % 600, 500003)
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        points.dataProvider().addFeature(feature)
    (layer,) = load(
        "hot_routes",
        {"streets": line_layer(), "incidents": points, "output": "TEMPORARY_OUTPUT"},
    )
    assert QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry
    assert layer.featureCount() == 24
    # a symbol is its category's, which goes with the list: take the number at once
    width = {item.value(): item.symbol().width() for item in layer.renderer().categories()}
    assert width["hot_99"] > width["hot_95"] > width["hot_90"] > width["not_significant"]


def test_concentration_keeps_the_lines_it_was_given(load, plugin):
    from qgis.core import QgsWkbTypes

    (layer,) = load(
        "concentration", {"areas": line_layer(), "value": "count", "output": "TEMPORARY_OUTPUT"}
    )
    first, *_, none = layer.renderer().ranges()
    assert first.label() == "The first quarter of all events"
    assert none.label() == "No event"
    index = layer.fields().indexOf("count")
    symbols = {
        feature[index]: layer.renderer()
        .rangeForValue(feature["cumulative_share"] - feature["share"])
        .label()
        for feature in layer.getFeatures()
    }
    assert symbols == {30: "The first quarter of all events", 0: "No event"}
    assert QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry
    assert layer.featureCount() == 24
