"""Results arrive named, styled and described."""

import math

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
    from qgis.core import QgsLayerNotesUtils, QgsProject

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
    note = QgsLayerNotesUtils.layerNotes(layer)
    assert "without a value" in note and "How it was made" in note
    assert "&quot;seed&quot;: 1" in note


def test_several_offences_are_seen_one_at_a_time(load, areas):
    (layer,) = load(
        "getis_ord",
        {"areas": areas, "value": ["homicides", "people"], "output": "TEMPORARY_OUTPUT"},
    )
    rules = layer.renderer().rootRule().children()
    assert [rule.label() for rule in rules] == ["homicides", "people"]
    assert [rule.active() for rule in rules] == [True, False]
    assert all(len(rule.children()) >= 7 for rule in rules)
    for rule in rules:
        held = sum(1 for feature in layer.getFeatures() if feature["category"] == rule.label())
        assert held == areas.featureCount()


def test_unstable_hot_spots_are_hatched_over_the_map(plugin):
    from convivencia.plugin import styling
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:32614&field=reading:string", "places", "memory")
    assert styling.apply_kind(layer, "stability")
    categories = layer.renderer().categories()
    symbols = {item.value(): item.symbol().clone() for item in categories}
    frame = symbols["stable_hot"].symbolLayer(0)
    hatch = symbols["unstable_hot"].symbolLayer(0)
    assert frame.properties()["style"] == "no" and frame.properties()["outline_style"] == "solid"
    assert hatch.properties()["style"] == "b_diagonal"
    assert symbols["not_hot"].opacity() == 0.0


def test_neighbours_are_drawn_as_lines_when_their_output_is_asked_for(load, areas):
    found = load(
        "getis_ord",
        {
            "areas": areas,
            "value": "homicides",
            "output": "TEMPORARY_OUTPUT",
            "output_neighbours": "TEMPORARY_OUTPUT",
        },
    )
    assert sorted(layer.name() for layer in found) == ["Hot spots (Getis–Ord)", "Neighbours"]
    lines = next(layer for layer in found if layer.name() == "Neighbours")
    assert lines.featureCount() > 0
    assert lines.renderer().type() == "singleSymbol"


def test_an_offices_own_style_takes_the_place_of_the_built_in_one(load, areas, interface):
    from convivencia.plugin import own_styles
    from convivencia.plugin.style_menu import StyleMenu
    from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer
    from qgis.PyQt.QtGui import QColor

    run = {"areas": areas, "value": "homicides", "output": "TEMPORARY_OUTPUT"}
    (layer,) = load("getis_ord", run)
    assert own_styles.kind_of(layer) == "getis_ord"
    menu = StyleMenu(interface, "Convivencia")
    try:
        interface.active = None
        menu.keep()
        assert not own_styles.file_of("getis_ord").exists()
        symbol = QgsFillSymbol.createSimple({"color": "#123456"})
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        interface.active = layer
        menu.keep()
        assert own_styles.file_of("getis_ord").suffix == ".qml"
        (again,) = load("getis_ord", run)
        assert again.renderer().type() == "singleSymbol"
        assert again.renderer().symbol().color() == QColor("#123456")
        # the look alone is kept: what the layer says of itself is its own
        assert again.attributeAlias(again.fields().indexOf("p_sim")) == "p-value (permutation)"
        interface.active = again
        menu.go_back()
        assert again.renderer().type() == "categorizedSymbol"
        own_styles.folder().mkdir(parents=True, exist_ok=True)
        own_styles.file_of("getis_ord").write_text("no style", encoding="utf-8")
        (third,) = load("getis_ord", run)
        assert third.renderer().type() == "categorizedSymbol"
    finally:
        own_styles.forget("getis_ord")
        interface.active = None
        menu.end()


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


def test_a_ratio_is_drawn_around_its_neutral_value_and_its_significance_in_words(load, plugin):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    def layer_of(step, name):
        layer = QgsVectorLayer("Point?crs=EPSG:32618", name, "memory")
        for number in range(120):
            feature = QgsFeature(layer.fields())
            place = QgsPointXY(600000 + step * number % 2000, 500000 + 91 * number % 1700)
            feature.setGeometry(QgsGeometry.fromPointXY(place))
            layer.dataProvider().addFeature(feature)
        return layer

    layers = load(
        "density_ratio",
        {
            "points": layer_of(37, "a"),
            "other": layer_of(53, "b"),
            "bandwidth": 400,
            "cell_size": 50,
            "permutations": 99,
            "measure": "log_ratio",
            "output": "TEMPORARY_OUTPUT",
            "output_significance": "TEMPORARY_OUTPUT",
        },
    )
    by_type = {layer.renderer().type(): layer for layer in layers}
    assert set(by_type) == {"singlebandpseudocolor", "paletted"}
    items = by_type["singlebandpseudocolor"].renderer().shader().rasterShaderFunction()
    edges = [item.value for item in items.colorRampItemList()]
    # both have 120 points: the logarithm parts at 0
    assert edges[:-1] == pytest.approx([math.log(n) for n in (0.25, 0.5, 0.8, 1.25, 2, 4)])
    labels = [item.label for item in by_type["paletted"].renderer().classes()]
    assert len(labels) == 7 and "99" in labels[0] and "chance" in labels[3]


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


def test_a_package_shows_itself_without_the_plugin(plugin):
    """The QML that a diagnostic keeps in its package is what QGIS understands."""
    from convivencia.algorithms.documents.classes import MapClass, category_classes
    from convivencia.algorithms.documents.qml import document_of
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtXml import QDomDocument

    classes = [
        *category_classes("getis_ord", "es"),
        MapClass("1 – 5", "#112233", lower=1.0, upper=5.0),
        MapClass('a "b" & <c>', "#445566", value="it's", hatch="outline"),
    ]
    layer = QgsVectorLayer("Polygon?crs=EPSG:32618&field=spot:string", "spots", "memory")
    document = QDomDocument()
    document.setContent(document_of("spot", classes))
    done, why = layer.importNamedStyle(document)
    assert done, why
    renderer = layer.renderer()
    assert renderer.type() == "RuleRenderer"
    rules = renderer.rootRule().children()
    assert [rule.label() for rule in rules] == [item.label for item in classes]
    assert all(rule.filter() is not None and rule.filter().isValid() for rule in rules)
    assert not any(rule.filter().hasParserError() for rule in rules)
    colours = [rule.symbol().symbolLayer(0).fillColor().name() for rule in rules]
    assert colours == [item.colour.lower() for item in classes]
    assert rules[-1].symbol().symbolLayer(0).renderingPass() == 1
