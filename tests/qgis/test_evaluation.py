"""Treated areas on the map, rings and controls before acting, and the answer after."""

import json
import math
import re
import shutil
import time
from functools import partial
from pathlib import Path

import helpers
import pytest
from helpers import grid_layer, open_panel

KM = 1000.0


wait_for = partial(helpers.wait_for, seconds=90)


@pytest.fixture
def canvas(interface):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    canvas = interface.canvas
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32618"))
    canvas.setExtent(QgsRectangle(600000, 500000, 604000, 504000))
    return canvas


@pytest.fixture
def dock(plugin, interface, canvas, tmp_path):
    with open_panel(plugin, interface, evaluation_folder=str(tmp_path / "evaluación")) as panel:
        yield panel


@pytest.fixture
def page(dock):
    return dock.evaluation_page


@pytest.fixture(scope="session")
def town(provider, tmp_path_factory):
    """Return the package of the fictional municipality."""
    import processing

    folder = tmp_path_factory.mktemp("town")
    files = json.loads(processing.run("convivencia:make_sample", {"folder": str(folder)})["files"])
    return next(Path(path) for path in files.values() if path.endswith("sample.gpkg"))


@pytest.fixture
def with_town(dock, page, town):
    """Load the municipality and choose its layers and its intervention."""
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.PyQt.QtCore import QDate

    made = {}
    for name in ("areas", "incidents", "treatment"):
        made[name] = QgsVectorLayer(f"{town}|layername={name}", name, "ogr")
        QgsProject.instance().addMapLayer(made[name])
    dock.data_page.areas.setLayer(made["areas"])
    dock.data_page.incidents.setLayer(made["incidents"])
    page.use(made["treatment"], QDate(2024, 1, 1))
    page.offences.tick("Robo a persona")
    return made


def pixel(canvas, x, y):
    from qgis.PyQt.QtCore import QPoint

    place = canvas.getCoordinateTransform().transform(x, y)
    return QPoint(round(place.x()), round(place.y()))


def click(canvas, x, y, button="LeftButton"):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    QTest.mouseClick(
        canvas.viewport(),
        getattr(Qt.MouseButton, button),
        Qt.KeyboardModifier.NoModifier,
        pixel(canvas, x, y),
    )


def press(canvas, name):
    """Press a key as Qt does, and return whether it counts as handled by the map."""
    from qgis.PyQt.QtCore import QEvent, Qt
    from qgis.PyQt.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, getattr(Qt.Key, name), Qt.KeyboardModifier.NoModifier)
    canvas.keyPressEvent(event)
    return event.isAccepted()


def ours():
    from convivencia.plugin.evaluation.treatment_layer import treated_layer

    return treated_layer()


def bands(canvas):
    from qgis.gui import QgsRubberBand

    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def areas_of(layer):
    return [row.geometry().area() for row in layer.getFeatures()]


SQUARE = ((601000, 501000), (602000, 501000), (602000, 502000), (601000, 502000))


def draw(canvas, corners=SQUARE, end="right"):
    for x, y in corners:
        click(canvas, x, y)
    if end == "right":
        click(canvas, *corners[-1], button="RightButton")
    else:
        press(canvas, end)


# --- drawing and picking -------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["right", "Key_Return"])
def test_a_polygon_is_drawn_and_its_rings_are_seen_at_once(dock, page, canvas, end):
    page.draw_button.click()
    assert dock.desk.in_hand == "draw"
    draw(canvas, end=end)
    assert page.treated() is ours()
    assert areas_of(ours()) == pytest.approx([KM * KM], rel=0.02)
    assert ours().fields().names() == ["name", "source"]
    # the treated ground and one ring
    assert len(dock.desk.preview.bands) == 2
    assert "1" in page.ground.text()
    page.rings.setValue(3)
    assert len(dock.desk.preview.bands) == 4


def test_backspace_takes_a_corner_back_and_nothing_of_the_project(dock, page, canvas):
    page.draw_button.click()
    tool = canvas.mapTool()
    for x, y in (*SQUARE, (603900, 503900)):
        click(canvas, x, y)
    assert len(tool.corners) == 5
    # QGIS deletes selected features on a Backspace that comes back accepted
    assert not press(canvas, "Key_Backspace")
    assert len(tool.corners) == 4
    press(canvas, "Key_Enter")
    assert areas_of(ours()) == pytest.approx([KM * KM], rel=0.02)


def test_escape_gives_up_and_the_tool_before_comes_back(dock, page, canvas):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    page.draw_button.click()
    click(canvas, *SQUARE[0])
    click(canvas, *SQUARE[1])
    assert bands(canvas)
    assert not press(canvas, "Key_Escape")
    assert canvas.mapTool() is pan
    assert not page.draw_button.isChecked()
    assert ours() is None
    assert not bands(canvas)
    page.draw_button.click()
    page.draw_button.click()
    assert canvas.mapTool() is pan
    page.draw_button.click()
    page.pick_button.setChecked(False)
    canvas.setMapTool(pan)
    assert not page.draw_button.isChecked()
    canvas.unsetMapTool(pan)


def test_too_few_corners_are_no_polygon(dock, page, canvas):
    page.draw_button.click()
    click(canvas, *SQUARE[0])
    click(canvas, *SQUARE[1])
    click(canvas, *SQUARE[1], button="RightButton")
    assert ours() is None


def test_a_crossed_outline_is_mended(dock, page, canvas):
    page.draw_button.click()
    draw(canvas, [SQUARE[place] for place in (0, 2, 1, 3)])
    (row,) = ours().getFeatures()
    assert row.geometry().isGeosValid()
    assert row.geometry().area() == pytest.approx(KM * KM / 2, rel=0.03)


def test_areas_are_picked_and_taken_out_again(dock, page, canvas):
    from qgis.core import QgsProject

    layer = grid_layer()
    QgsProject.instance().addMapLayer(layer)
    dock.data_page.areas.setLayer(layer)
    page.pick_button.click()
    assert dock.desk.in_hand == "pick"
    click(canvas, 600250, 500250)
    click(canvas, 600750, 500250)
    assert [row["name"] for row in ours().getFeatures()] == ["Ñuñoa 0-0", "Ñuñoa 0-1"]
    assert areas_of(ours()) == pytest.approx([250_000] * 2)
    click(canvas, 600250, 500250)
    assert [row["name"] for row in ours().getFeatures()] == ["Ñuñoa 0-1"]
    assert layer.featureCount() == 64
    page.clear_button.click()
    assert ours().featureCount() == 0
    assert not dock.desk.preview.bands


def test_picking_without_areas_is_said(dock, page, canvas):
    page.pick_button.click()
    assert not page.pick_button.isChecked()
    assert "Data" in page.zones_problem.text()


def test_corners_snap_as_the_project_says(dock, page, canvas):
    from qgis.core import QgsProject, QgsSnappingConfig, QgsTolerance
    from qgis.gui import QgsMapCanvasSnappingUtils

    layer = grid_layer()
    QgsProject.instance().addMapLayer(layer)
    canvas.setLayers([layer])
    snapping = QgsMapCanvasSnappingUtils(canvas)
    config = QgsSnappingConfig(QgsProject.instance())
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.AllLayers)
    config.setTypeFlag(QgsSnappingConfig.VertexFlag)
    config.setTolerance(20)
    config.setUnits(QgsTolerance.Pixels)
    snapping.setConfig(config)
    canvas.setSnappingUtils(snapping)
    try:
        page.draw_button.click()
        near = [(x + 35, y - 35) for x, y in SQUARE]
        draw(canvas, near)
        assert areas_of(ours()) == pytest.approx([KM * KM], abs=1e-6)
    finally:
        canvas.setSnappingUtils(None)
        canvas.setLayers([])


# --- rings ----------------------------------------------------------------------------------------


def square_layer(crs, corners):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(f"Polygon?crs={crs}", "treated", "memory")
    row = QgsFeature()
    points = [QgsPointXY(*corner) for corner in corners]
    row.setGeometry(QgsGeometry.fromPolygonXY([[*points, points[0]]]))
    layer.dataProvider().addFeatures([row])
    QgsProject.instance().addMapLayer(layer)
    return layer


def ring_area(number):
    """Of a ring of 400 m around a square kilometre."""
    near, far = 400.0 * (number - 1), 400.0 * number
    return 4 * KM * (far - near) + math.pi * (far**2 - near**2)


def test_a_ring_has_the_ground_that_geometry_says(dock, page):
    page.use(square_layer("EPSG:32618", SQUARE))
    page.rings.setValue(2)
    found = [ring.area() for ring in dock.desk.rings.rings]
    assert found == pytest.approx([ring_area(1), ring_area(2)], rel=0.003)
    assert dock.desk.rings.treated_km2 == pytest.approx(1.0)
    page.ring_width.setValue(200)
    (first, _) = dock.desk.rings.rings
    assert first.area() == pytest.approx(4 * KM * 200 + math.pi * 200**2, rel=0.003)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_rings_are_in_metres_whatever_the_layer_counts_in(dock, page, canvas, crs):
    """Degrees, and the metres of web maps, which are none away from the equator."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsPointXY,
        QgsProject,
    )

    change = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32719"),
        QgsCoordinateReferenceSystem(crs),
        QgsProject.instance(),
    )
    south = [(x - 255_000, y + 5_800_000) for x, y in SQUARE]
    corners = [change.transform(QgsPointXY(*corner)) for corner in south]
    page.use(square_layer(crs, [(corner.x(), corner.y()) for corner in corners]))
    assert dock.desk.rings.crs.authid() == "EPSG:32719"
    assert dock.desk.rings.rings[0].area() == pytest.approx(ring_area(1), rel=0.003)
    assert len(dock.desk.preview.bands) == 2


def test_many_polygons_have_no_preview(dock, page):
    from qgis.core import QgsProject

    many = grid_layer(side=23)
    QgsProject.instance().addMapLayer(many)
    page.use(many)
    assert many.featureCount() > 500
    assert not dock.desk.preview.bands
    assert "too many" in page.ground.text()


def test_edits_of_the_layer_move_the_rings(dock, page):
    layer = square_layer("EPSG:32618", SQUARE)
    page.use(layer)
    before = dock.desk.rings.treated_km2
    layer.startEditing()
    layer.deleteFeatures([row.id() for row in layer.getFeatures()])
    assert before == pytest.approx(1.0)
    assert not dock.desk.preview.bands
    layer.rollBack()
    assert len(dock.desk.preview.bands) == 2


def test_the_rings_go_with_the_panel_and_come_back(dock, page, plugin, window):
    window.show()
    try:
        page.use(square_layer("EPSG:32618", SQUARE))
        assert dock.desk.preview.bands
        page.draw_button.click()
        plugin.action.setChecked(False)
        assert not dock.desk.preview.bands
        assert dock.desk.in_hand == ""
        plugin.action.setChecked(True)
        wait_for(lambda: dock.desk.preview.bands, seconds=5)
    finally:
        window.hide()


# --- choices --------------------------------------------------------------------------------------


def test_a_kind_of_measure_sets_rings_and_ticks_its_offences(with_town, page):
    page.preset.setCurrentIndex(page.preset.findData("hot_spot_patrols"))
    assert page.ring_width.value() == 250
    assert page.rings.value() == 2
    assert set(page.offences.ticked()) >= {"Robo a persona", "Hurto"}
    assert "Homicidio doloso" not in page.offences.ticked()
    page.preset.setCurrentIndex(page.preset.findData("gun_carrying_ban"))
    assert "Homicidio doloso" in page.offences.ticked()
    page.preset.setCurrentIndex(0)
    assert len(page.offences.ticked()) > 8
    assert "Delito sexual" not in page.offences.ticked()


def test_what_is_still_to_be_chosen_is_said_in_a_sentence(dock, page, with_town):
    from qgis.PyQt.QtCore import QDate

    def told():
        page.zones_button.click()
        assert not dock.state.running
        text = page.zones_problem.text()
        assert text.count(".") == 1
        assert "Traceback" not in text
        return text

    page.offences.tick()
    assert "offence" in told()
    page.day.clear()
    assert "day" in told()
    dock.data_page.columns["date"].setField("")
    assert "date" in told()
    dock.data_page.incidents.setLayer(None)
    assert "incidents" in told()
    dock.data_page.areas.setLayer(None)
    assert "areas" in told()
    page.use(None, QDate(2024, 1, 1))
    assert "Draw or pick" in told()
    page.run_button.click()
    assert "Draw or pick" in page.problem.text()


# --- before acting, and after ---------------------------------------------------------------------


def test_zones_and_controls_of_a_planned_measure_are_seen_before_acting(
    dock, page, with_town, tmp_path
):
    """The day lies in the future: what could be seen is said, nothing after is looked at."""
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QDate

    page.use(with_town["treatment"], QDate(2031, 3, 1))
    page.offences.tick("Robo a persona")
    assert dock.desk.preview.bands
    page.zones_button.click()
    assert dock.state.running == "displacement_zones"
    wait_for(lambda: not dock.state.running)
    assert dock.state.problems.get("displacement_zones", "") == ""
    assert not page.before.isHidden()
    assert not dock.desk.preview.bands
    assert "four times in five" in page.before.detectable.text()
    assert "alike before" in page.before.likeness.text()
    assert page.before.caveats.button.text()[-1].isdigit()
    assert page.before.counts.count() >= 1 + 3 * 4
    found = {name: QgsProject.instance().mapLayer(i) for name, i in dock._loaded[
        "displacement_zones"].items()}  # fmt: skip
    assert set(found) == {"zones", "candidates"}
    assert found["zones"].renderer().type() == "categorizedSymbol"
    assert found["candidates"].renderer().classAttribute() == "role"
    assert sorted(path.name for path in (tmp_path / "evaluación").iterdir()) == [
        "candidates.gpkg",
        "zones.gpkg",
    ]
    # another choice shows rings again
    page.ring_width.setValue(300)
    assert dock.desk.preview.bands


@pytest.mark.parametrize("control", ["ring", "chosen"])
def test_other_controls_are_shown_too(dock, page, with_town, control):
    from qgis.core import QgsProject

    page.control.setCurrentIndex(page.control.findData(control))
    assert page.chosen.isHidden() == (control == "ring")
    if control == "chosen":
        page.zones_button.click()
        assert "layer of the controls" in page.zones_problem.text()
        areas = with_town["areas"]
        areas.selectByExpression("area_id in ('B05', 'B06')")
        page.chosen.setLayer(
            QgsProject.instance().addMapLayer(
                areas.materialize(_selected(areas)),
            )
        )
    page.zones_button.click()
    wait_for(lambda: not dock.state.running)
    assert page.zones_problem.text() == ""
    assert not page.before.isHidden()
    assert "before" in page.before.likeness.text()
    assert set(dock._loaded["displacement_zones"]) == {"zones"}


def _selected(layer):
    from qgis.core import QgsFeatureRequest

    return QgsFeatureRequest(layer.selectedFeatureIds())


def test_zones_of_an_earlier_session_are_let_go(dock, page, with_town):
    """A project opened again holds layers of the files that are to be replaced."""
    from qgis.core import QgsProject

    for _ in range(2):
        page.zones_button.click()
        wait_for(lambda: not dock.state.running)
        assert page.zones_problem.text() == ""
        earlier = dict(dock._loaded["displacement_zones"])
        # as if the plugin had not laid them
        dock._loaded.pop("displacement_zones")
    zones = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.source().endswith("layername=zones")
    ]
    assert [layer.id() for layer in zones] == [earlier["zones"]]


def test_the_yardstick_is_that_of_the_evaluation(dock, page, with_town, run, tmp_path):
    """A year against a year by the ratio: what is told before acting holds after."""
    page.zones_button.click()
    wait_for(lambda: not dock.state.running)
    told = int(re.search(r"(\d+)%", page.before.detectable.text()).group(1))
    page.run_button.click()
    wait_for(lambda: not dock.state.running)
    found = json.loads((tmp_path / "evaluación" / "evaluation.json").read_text(encoding="utf-8"))
    events = {row["zone"]: row["before"] for row in found["counts"]}
    after = run(
        "detectable_effect",
        {
            "treated": events["treatment"],
            "control": events["treatment_control"],
            "displacement": events["displacement"],
            "displacement_control": events["displacement_control"],
            "output": "TEMPORARY_OUTPUT",
        },
    )
    assert told == pytest.approx(after["ratio_percent"], abs=3)


def test_the_answer_stands_first_and_the_numbers_after(dock, page, with_town, tmp_path):
    """The planted effect is a fall of about 40 % in the treated area."""
    from qgis.core import QgsProject

    page.zones_button.click()
    wait_for(lambda: not dock.state.running)
    page.run_button.click()
    assert dock.state.running == "evaluate"
    wait_for(lambda: not dock.state.running)
    assert dock.state.problems.get("evaluate", "") == ""
    answer = page.answer
    assert not answer.isHidden()
    assert answer.headline.text().startswith("Reported events fell")
    assert answer.column.indexOf(answer.headline) == 0
    texts = [
        answer.numbers.itemAt(place).widget().text() for place in range(answer.numbers.count())
    ]
    first = texts.index("In the treated area")
    assert texts[first + 1].startswith("\N{MINUS SIGN}")
    percent = texts[first + 2]
    assert percent.startswith("\N{MINUS SIGN}")
    assert 15 <= int(percent[1:-1]) <= 60
    assert "between" in texts[first + 3]
    assert "Next door" in texts
    assert "How sure" in answer.confidence.text()
    assert ".docx" in page.links.text()
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    found = {name: project.mapLayer(i) for name, i in dock._loaded["evaluate"].items()}
    assert set(found) == {"zones", "change"}
    assert found["change"].renderer().classAttribute() == "change"
    assert root.findLayer(found["zones"].id()).itemVisibilityChecked()
    for identifier in dock._loaded["displacement_zones"].values():
        assert not root.findLayer(identifier).itemVisibilityChecked()
    assert (tmp_path / "evaluación" / "evaluation.json").exists()
    assert not list((tmp_path / "evaluación").glob("*.part"))


def test_a_measure_that_has_not_begun_cannot_be_evaluated(dock, page, with_town, tmp_path):
    from qgis.PyQt.QtCore import QDate

    page.day.setDate(QDate(2031, 3, 1))
    page.run_button.click()
    wait_for(lambda: not dock.state.running)
    assert "four weeks" in page.problem.text()
    assert page.answer.isHidden()
    assert not (tmp_path / "evaluación").exists()


def test_a_cancelled_run_leaves_nothing(dock, page, with_town, tmp_path):
    page.run_button.click()
    staging = dock._staging.folder
    begin = time.monotonic()
    wait_for(lambda: time.monotonic() - begin > 1.0)
    dock.cancel()
    wait_for(lambda: not dock.state.running, seconds=5)
    assert page.problem.text() == "Cancelled."
    assert not (tmp_path / "evaluación").exists()
    assert not staging.exists()
    assert page.answer.isHidden()


def test_zones_of_before_come_back_when_a_run_comes_to_nothing(dock, page, with_town):
    from qgis.core import QgsProject

    page.zones_button.click()
    wait_for(lambda: not dock.state.running)
    page.zones_button.click()
    assert page.before.isHidden()
    dock.cancel()
    wait_for(lambda: not dock.state.running, seconds=5)
    assert page.zones_problem.text() == "Cancelled."
    assert not page.before.isHidden()
    zones = dock._loaded["displacement_zones"]["zones"]
    assert QgsProject.instance().mapLayer(zones).isValid()
    QgsProject.instance().clear()
    assert page.before.isHidden()
    assert not dock.desk.preview.bands


def test_an_evaluation_never_takes_the_place_of_a_diagnostic(dock, page, tmp_path):
    folder = tmp_path / "diagnóstico"
    folder.mkdir()
    (folder / "findings.json").write_text("{}")
    assert dock._evaluation_folder({"folder": str(folder)}) == folder / "evaluation"


def test_a_folder_that_does_not_allow_writing_is_said_before_the_run(
    dock, page, with_town, tmp_path
):
    (tmp_path / "file").write_text("no folder")
    page.folder.setFilePath(str(tmp_path / "file" / "in"))
    page.zones_button.click()
    assert not dock.state.running
    assert "does not allow writing" in page.zones_problem.text()


def test_drawn_areas_are_what_is_evaluated(dock, page, canvas, with_town):
    """A layer in memory goes to the engine as any other."""
    from qgis.core import QgsCoordinateReferenceSystem

    areas = with_town["areas"]
    canvas.setDestinationCrs(areas.crs())
    canvas.setExtent(areas.extent())
    page.pick_button.click()
    middle = areas.extent().center()
    click(canvas, middle.x(), middle.y())
    assert page.treated() is ours()
    assert ours().featureCount() == 1
    page.zones_button.click()
    wait_for(lambda: not dock.state.running)
    assert page.zones_problem.text() == ""
    assert dock.desk.in_hand == ""
    from qgis.core import QgsProject

    assert not QgsProject.instance().layerTreeRoot().findLayer(ours().id()).itemVisibilityChecked()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32618"))


def test_nothing_is_left_on_the_map(dock, page, canvas, plugin):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    page.use(square_layer("EPSG:32618", SQUARE))
    page.draw_button.click()
    click(canvas, *SQUARE[0])
    assert bands(canvas)
    dock.desk.end()
    assert not bands(canvas)
    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)
    # the fixture ends the dock once more
    from convivencia.plugin.evaluation.desk import TreatmentDesk

    dock.desk = TreatmentDesk(None)


def test_staging_is_moved_whole_or_said(tmp_path, plugin):
    from convivencia.algorithms.core.errors import ConvivenciaError
    from convivencia.plugin.staging import Staging

    target = tmp_path / "out"
    (target / "zones.gpkg").mkdir(parents=True)
    staging = Staging(target)
    Path(staging.package("zones")).write_text("x")
    with pytest.raises(ConvivenciaError, match="is a folder"):
        staging.deliver({"zones": staging.package("zones")})
    assert [path.name for path in target.iterdir()] == ["zones.gpkg"]
    shutil.rmtree(target)


def test_names_with_commas_reach_the_engine_whole(provider):
    from convivencia.plugin.processing.parameters import value_of
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm("evaluate").create()
    item = algorithm._spec.parameter("categories")
    names = ["Robo, con violencia", "Hurto"]
    context = QgsProcessingContext()
    assert value_of(algorithm, item, {"categories": names}, context) == names
    assert value_of(algorithm, item, {"categories": "Robo, Hurto"}, context) == "Robo, Hurto"


def test_codes_of_the_import_go_before_words(plugin):
    from convivencia.plugin.evaluation.offences import aimed_at, offences_of
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(
        "None?field=kind:string&field=iccs:string&field=protected:boolean", "t", "memory"
    )
    rows = []
    for values in (
        ["Código 7", "0401", False],
        ["Hurto", "0502", False],
        ["Código 9", "0401", True],
        ["Varios", None, False],
    ):
        row = QgsFeature(layer.fields())
        row.setAttributes(values)
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    found = offences_of(layer, "kind")
    assert [item.category for item in found] == ["Código 7", "Código 9", "Hurto", "Varios"]
    assert aimed_at(found, ("0401",)) == {"Código 7"}
    assert aimed_at(found, ()) == {"Código 7", "Hurto", "Varios"}


def test_the_fictional_municipality_brings_its_intervention(dock, page, tmp_path, monkeypatch):
    monkeypatch.setattr(dock, "_documents_folder", lambda name: tmp_path / name)
    dock.data_page.sample_button.click()
    wait_for(lambda: not dock.state.running)
    values = page.values()
    assert values["intervention"] == "2024-01-01"
    assert values["categories"] == ("Robo a persona",)
    assert values["treatment"].featureCount() == 1
    assert dock.desk.preview.bands
