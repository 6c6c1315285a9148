"""The dock says what is ready, runs a step in the background, stops it and loads its files."""

import json
import shutil
import time
import zipfile
from functools import partial
from pathlib import Path

import helpers
import pytest
from helpers import grid_layer, open_panel

wait_for = partial(helpers.wait_for, seconds=40)


@pytest.fixture
def dock(plugin, interface, tmp_path):
    with open_panel(plugin, interface, folder=str(tmp_path)) as panel:
        yield panel


def test_it_says_what_is_ready(dock):
    assert dock.state.engine == "ready"
    assert "Ready" in dock.engine_page.note.text()
    assert dock.strip.isHidden()
    dock._check_engine()
    wait_for(lambda: dock.state.engine == "ready")
    assert "Python 3" in dock.engine_page.note.text()


def test_it_says_how_to_mend_a_missing_engine(dock, monkeypatch, tmp_path):
    monkeypatch.setenv("CONVIVENCIA_PYTHON", str(tmp_path / "nothing"))
    dock.look_for_engine()
    assert dock.state.engine == "missing"
    assert not dock.engine_page.install_button.isHidden()
    assert not dock.data_page.sample_button.isEnabled()


def test_columns_are_guessed_from_their_names(dock):
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(grid_layer())
    values = dock.data_page.values()
    assert values["areas"].name() == "areas"
    assert values["area_id"] == "area_id"
    assert values["population"] == "people"


def test_the_fictional_municipality_is_made_and_loaded(dock, tmp_path, monkeypatch):
    from qgis.core import QgsProject

    monkeypatch.setattr(dock, "_documents_folder", lambda name: tmp_path / name)
    turns = []
    dock.runner.progressed.connect(lambda fraction, text: turns.append((fraction, text)))
    dock.data_page.sample_button.click()
    assert dock.state.running == "make_sample"
    assert not dock.strip.isHidden()
    wait_for(lambda: not dock.state.running)
    assert dock.state.problems == {}
    assert turns
    (group,) = QgsProject.instance().layerTreeRoot().children()
    assert group.name().startswith("Convivencia – ")
    names = {node.layer().source().partition("layername=")[2] for node in group.findLayers()}
    assert {"areas", "incidents"} <= names
    values = dock.data_page.values()
    assert {"areas", "incidents", "area_id", "population", "date", "category"} <= set(values)
    write_the_diagnostic_twice(dock, tmp_path)


def write_the_diagnostic_twice(dock, tmp_path):
    """Go on from the fictional municipality, as somebody trying the plugin does."""
    from qgis.core import QgsProject

    page = dock.diagnostic_page
    for value, box in page.boxes.items():
        box.setChecked(value == "html")
    page.folder.setFilePath(str(tmp_path / "diagnóstico"))
    for _ in range(2):
        page.run_button.click()
        assert dock.state.running == "diagnose"
        wait_for(lambda: not dock.state.running)
        assert dock.state.problems == {}
        assert ".html" in page.links.text()
        assert dock.state.findings
        groups = QgsProject.instance().layerTreeRoot().children()
        # the second run takes the place of the first
        assert len(groups) == 2
        layers = [node.layer() for node in groups[0].findLayers()]
        assert len({layer.name() for layer in layers}) == len(layers) > 3
        assert "categorizedSymbol" in {layer.renderer().type() for layer in layers}
        spots = next(layer for layer in layers if "p_adjusted" in layer.fields().names())
        assert spots.attributeAlias(spots.fields().indexOf("p_sim")) == "p-value (permutation)"
        the_maps_are_a_project_of_their_own(dock, layers, tmp_path / "diagnóstico" / "maps.qgz")


def the_maps_are_a_project_of_their_own(dock, layers, path):
    from qgis.core import QgsProject

    assert "maps.qgz" in dock.diagnostic_page.links.text()
    with zipfile.ZipFile(path) as packed:
        written = packed.read("maps.qgs").decode("utf-8")
    assert "./results.gpkg|layername=hot_spots" in written
    assert str(path.parent) not in written
    moved = path.parent.parent / "handed on"
    shutil.copytree(path.parent, moved, dirs_exist_ok=True)
    project = QgsProject()
    assert project.read(str(moved / "maps.qgz"))
    opened = list(project.mapLayers().values())
    assert {layer.name() for layer in opened} == {layer.name() for layer in layers}
    assert all(layer.isValid() for layer in opened)
    assert "categorizedSymbol" in {layer.renderer().type() for layer in opened}
    visible = [node.itemVisibilityChecked() for node in project.layerTreeRoot().findLayers()]
    assert any(visible)
    assert not all(visible)
    project.clear()
    shutil.rmtree(moved)


def test_a_step_is_cancelled_within_a_second(dock):
    from qgis.core import QgsProject

    areas = grid_layer(side=150)
    QgsProject.instance().addMapLayer(areas)
    ended = []
    dock.runner.ended.connect(lambda *arguments: ended.append(arguments))
    dock.runner.start(
        "getis_ord",
        {
            "areas": areas,
            "value": "homicides",
            "permutations": 999_999,
            "weights": "knn",
            "neighbours": 40,
            "output": "TEMPORARY_OUTPUT",
        },
    )
    begin = time.monotonic()
    wait_for(lambda: time.monotonic() - begin > 2.5)
    asked = time.monotonic()
    dock.cancel()
    wait_for(lambda: ended)
    assert time.monotonic() - asked < 1.0
    assert ended[0][1] is None
    assert ended[0][2] == "Cancelled."


def test_a_failing_step_is_said_in_one_sentence(dock):
    from qgis.core import QgsProject

    areas = grid_layer()
    QgsProject.instance().addMapLayer(areas)
    ended = []
    dock.runner.ended.connect(lambda *arguments: ended.append(arguments))
    dock.runner.start(
        "getis_ord",
        {"areas": areas, "value": "homicides", "permutations": 7, "output": "TEMPORARY_OUTPUT"},
    )
    wait_for(lambda: ended)
    assert "99" in ended[0][2]
    assert "Traceback" not in ended[0][2]


def test_documents_are_shown_as_links(dock, tmp_path):
    document = tmp_path / "diagnostic & más.docx"
    document.write_text("")
    findings = tmp_path / "findings.json"
    dock._ended(
        "diagnose", {"files": json.dumps({"docx": str(document), "findings": str(findings)})}, ""
    )
    text = dock.diagnostic_page.links.text()
    assert "diagnostic &amp; más.docx" in text
    assert "findings.json" not in text
    assert Path(dock.state.findings) == findings
    assert dock.plan_page.findings.filePath() == str(findings)


def test_a_plan_without_findings_is_said_in_words(dock):
    dock.plan_page.run_button.click()
    assert not dock.state.running
    assert "diagnostic first" in dock.state.problems["plan_documents"]


def test_documents_of_an_earlier_run_do_not_stand_beside_a_failure(dock, tmp_path):
    (tmp_path / "old.docx").write_text("")
    dock._ended("diagnose", {"files": json.dumps({"docx": str(tmp_path / "old.docx")})}, "")
    assert "old.docx" in dock.diagnostic_page.links.text()
    dock.diagnostic_page.run_button.click()
    wait_for(lambda: not dock.state.running)
    assert "Choose the areas" in dock.state.problems["diagnose"]
    assert dock.diagnostic_page.links.isHidden()


def test_a_table_without_coordinates_is_said_with_its_template(dock):
    """So that the plugin can translate it."""
    from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

    uri = "None?field=fecha:string&field=hora:string&field=tipo:string"
    table = QgsVectorLayer(uri, "t", "memory")
    row = QgsFeature(table.fields())
    row.setAttributes(["2023-01-01", "10:00", "Robo"])
    table.dataProvider().addFeatures([row])
    QgsProject.instance().addMapLayers([grid_layer(), table])
    values = dock.data_page.values()
    assert (values["date"], values["time"], values["category"]) == ("fecha", "hora", "tipo")
    dock.diagnostic_page.run_button.click()
    wait_for(lambda: not dock.state.running)
    assert dock.state.problems["diagnose"].startswith("No incident of “t” has coordinates")


def test_an_identifier_is_proposed_only_when_it_differs_in_every_area(dock):
    from convivencia.plugin.dock.state import guessed
    from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

    assert guessed("area_id", ["COMUNA", "RADIO_ID"]) == "RADIO_ID"
    assert guessed("time", ["fecha_hecho", "hora_hecho"]) == "hora_hecho"
    layer = QgsVectorLayer("Polygon?crs=EPSG:32721&field=radio_id:string", "radios", "memory")
    rows = []
    for value in ("a", "a"):
        row = QgsFeature(layer.fields())
        row.setAttributes([value])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(layer)
    assert "area_id" not in dock.data_page.values()


def test_results_are_brought_into_view(dock, interface):
    """A row at 0/0 has zoomed the map to half the world; the areas are what is looked at."""
    from qgis.core import QgsProject

    areas = grid_layer()
    QgsProject.instance().addMapLayer(areas)
    QgsProject.instance().setCrs(areas.crs())
    dock.loaded.emit([areas.id(), "gone"])
    assert interface.canvas.extent().contains(areas.extent())
    assert interface.canvas.extent().width() < 10 * areas.extent().width()


def test_an_engine_that_does_not_serve_can_be_mended_from_the_dock(dock, monkeypatch, tmp_path):
    """A file that is no Python looks ready until it is started."""
    from qgis.core import QgsProject

    (tmp_path / "python").write_text("not a program")
    monkeypatch.setenv("CONVIVENCIA_PYTHON", str(tmp_path / "python"))
    QgsProject.instance().addMapLayer(grid_layer())
    dock.data_page.sample_button.click()
    wait_for(lambda: not dock.state.running)
    assert "does not start" in dock.state.problems["make_sample"]
    assert dock.state.engine == "missing"
    assert not dock.engine_page.install_button.isHidden()


def test_layers_of_a_closed_project_do_not_come_into_the_next(dock, tmp_path, monkeypatch):
    from qgis.core import QgsProject

    monkeypatch.setattr(dock, "_documents_folder", lambda name: tmp_path / name)
    dock.data_page.sample_button.click()
    dock.diagnostic_page.run.emit()
    assert dock.state.running == "make_sample"
    QgsProject.instance().clear()
    wait_for(lambda: not dock.state.running)
    assert dock.state.problems == {}
    assert (tmp_path / "sample" / "sample.gpkg").exists()
    assert not QgsProject.instance().mapLayers()


def test_the_private_environment_is_made_step_by_step(plugin, tmp_path, monkeypatch):
    """With an empty list of requirements: the steps run and the missing libraries are said."""
    from convivencia.plugin import engine_setup

    (tmp_path / "requirements.txt").write_text("")
    monkeypatch.setattr(engine_setup, "ROOT", tmp_path)
    maker = engine_setup.EnvironmentMaker(folder=tmp_path / "a folder é" / "engine")
    heard, ended = [], []
    maker.progressed.connect(lambda fraction, text: heard.append(fraction))
    maker.ended.connect(lambda good, text: ended.append((good, text)))
    maker.start()
    wait_for(lambda: ended)
    assert engine_setup.python_in(tmp_path / "a folder é" / "engine").exists()
    assert ended[0][0] is False
    assert "geopandas" in ended[0][1]
    assert heard == sorted(heard)


def test_making_the_environment_can_be_cancelled(plugin, tmp_path):
    from convivencia.plugin import engine_setup

    maker = engine_setup.EnvironmentMaker(folder=tmp_path / "engine")
    ended = []
    maker.ended.connect(lambda good, text: ended.append((good, text)))
    maker.start()
    maker.cancel()
    wait_for(lambda: ended, seconds=5)
    assert ended[0] == (False, "The installation was cancelled.")


def test_the_contents_of_a_country_can_be_chosen(dock):
    page = dock.diagnostic_page
    values = [page.contents.itemData(place) for place in range(page.contents.count())]
    assert values[:3] == ["diagnostic", "integral", "colombia_piscc"]
    assert page.values()["contents"] == "diagnostic"
    page.contents.setCurrentIndex(values.index("peru_district"))
    assert page.values()["contents"] == "peru_district"


# ------------------------------------------------------------------ more layers and columns


def point_layer(name, *columns):
    """Return a memory layer of one point with some text columns."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    fields = "".join(f"&field={column}:string" for column in columns)
    layer = QgsVectorLayer(f"Point?crs=EPSG:32618{fields}", name, "memory")
    row = QgsFeature(layer.fields())
    row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(600100, 500100)))
    layer.dataProvider().addFeatures([row])
    return layer


def test_more_layers_and_columns_are_folded_and_tell_how_many_are_chosen(dock):
    from qgis.core import QgsProject

    layers, columns = dock.data_page.more_layers, dock.data_page.more_columns
    assert layers.isCollapsed()
    assert columns.isCollapsed()
    assert layers.title() == "More layers"
    assert dock.data_page.further_layers() == {}
    assert not layers.kind.isEnabled()
    assert not layers.profile.isEnabled()
    incidents = point_layer("hechos", "fecha", "delito", "sexo", "edad", "arma")
    QgsProject.instance().addMapLayer(incidents)
    dock.data_page.incidents.setLayer(incidents)
    assert dock.data_page.further_columns() == {
        "victim_sex": "sexo",
        "victim_age": "edad",
        "mechanism": "arma",
    }
    assert columns.title() == "More columns · chosen: 3"


def test_further_layers_are_given_to_the_diagnostic(dock, tmp_path, monkeypatch):
    from qgis.core import QgsProject

    places = point_layer("Equipamientos", "tipo")
    areas, incidents = grid_layer(), point_layer("hechos", "fecha", "delito", "sexo")
    QgsProject.instance().addMapLayers([areas, places, incidents])
    page = dock.data_page
    page.areas.setLayer(areas)
    page.incidents.setLayer(incidents)
    more = page.more_layers
    more.facilities.setLayer(places)
    assert more.kind.currentField() == "tipo"
    more.zones.setLayer(areas)
    more.before.setText("2022-01-01/2022-12-31")
    more.participatory.setLayer(places)
    more.registers.setFilePath(str(tmp_path / "estudio.gpkg"))
    more.survey.choose(str(tmp_path / "encuesta.csv"))
    more.profile.choose("sample")
    started = []
    monkeypatch.setattr(dock.runner, "start", lambda step, given: started.append((step, given)))
    dock.diagnostic_page.run_button.click()
    ((step, given),) = started
    assert step == "diagnose"
    assert given["areas"] is areas or given["areas"].id() == areas.id()
    assert given["facilities"].id() == places.id()
    assert given["facility_kind"] == "tipo"
    assert given["zones"].id() == areas.id()
    assert given["before"] == "2022-01-01/2022-12-31"
    assert "after" not in given
    assert given["participatory"].id() == places.id()
    assert given["victim_sex"] == "sexo"
    assert given["survey"] == str(tmp_path / "encuesta.csv")
    assert given["survey_profile"] == "sample"
    assert given["registers"] == str(tmp_path / "estudio.gpkg")
    assert more.title() == "More layers · chosen: 5"


def test_further_layers_come_on_top_of_the_study_file(dock, tmp_path, monkeypatch):
    from dataclasses import replace

    from qgis.core import QgsProject

    areas = grid_layer()
    QgsProject.instance().addMapLayer(areas)
    dock.data_page.areas.setLayer(areas)
    dock.state = replace(dock.state, study="study.toml", study_layers=frozenset({areas.id()}))
    dock.data_page.more_layers.registers.setFilePath("estudio.gpkg")
    assert dock._study() == {"study": "study.toml", "registers": "estudio.gpkg"}


def test_a_survey_may_be_a_layer_that_lies_in_a_file(dock, areas_file, tmp_path):
    from qgis.core import QgsProject, QgsVectorLayer

    (tmp_path / "encuesta.csv").write_text("sexo;peso\nH;1\n", encoding="utf-8")
    table = QgsVectorLayer(
        f"file://{tmp_path}/encuesta.csv?delimiter=;", "Encuesta", "delimitedtext"
    )
    memory = point_layer("Otra", "sexo")
    QgsProject.instance().addMapLayers([table, memory])
    more = dock.data_page.more_layers
    more.survey.choose_layer(table)
    assert dock.data_page.further_layers()["survey"] == str(tmp_path / "encuesta.csv")
    assert more.profile.isEnabled()
    table.setSubsetString("sexo = 'M'")
    more.survey.choose_layer(memory)
    dock.diagnostic_page.run_button.click()
    assert not dock.state.running
    assert "“Otra” is in no file" in dock.state.problems["diagnose"]


def test_choices_go_with_the_project(dock, tmp_path):
    from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

    project = QgsProject.instance()
    package = tmp_path / "datos.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    for place, layer in enumerate((grid_layer(), point_layer("lugares", "clase", "nombre"))):
        options.layerName = layer.name()
        actions = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = (
            actions.CreateOrOverwriteLayer if place else actions.CreateOrOverwriteFile
        )
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(package), project.transformContext(), options
        )
    read = {
        name: QgsVectorLayer(f"{package}|layername={name}", name, "ogr")
        for name in ("areas", "lugares")
    }
    project.addMapLayers(list(read.values()))
    page, more = dock.data_page, dock.data_page.more_layers
    page.areas.setLayer(read["areas"])
    page.columns["area_name"].setField("area_id")
    more.facilities.setLayer(read["lugares"])
    more.kind.setField("nombre")
    more.registers.setFilePath(str(tmp_path / "estudio.gpkg"))
    more.survey.choose(str(tmp_path / "encuesta.csv"))
    more.profile.choose("sample")
    page.more_columns.boxes["women"].setField("people")
    assert project.write(str(tmp_path / "mío.qgs"))
    assert str(tmp_path) not in project.readEntry("convivencia", "data")[0]
    project.clear()
    assert page.further_layers() == {}
    assert page.values() == {}
    assert project.read(str(tmp_path / "mío.qgs"))
    values, further = page.values(), page.further_layers()
    assert values["areas"].name() == "areas"
    assert values["area_name"] == "area_id"
    assert further["facilities"].name() == "lugares"
    assert further["facility_kind"] == "nombre"
    assert further["registers"] == str(tmp_path / "estudio.gpkg")
    assert further["survey"] == str(tmp_path / "encuesta.csv")
    assert further["survey_profile"] == "sample"
    assert page.further_columns()["women"] == "people"


def test_every_row_of_the_boxes_has_its_words_from_the_declaration(dock):
    from convivencia.plugin.dock.kept_choices import widgets_of
    from qgis.PyQt.QtWidgets import QLabel

    spec = dock._analyses["diagnose"]
    widgets = widgets_of(dock.data_page)
    assert set(widgets) <= {item.name for item in spec.parameters}
    page = dock.data_page
    for name in (*page.more_columns.boxes, "facilities", "zones", "survey", "registers"):
        (label,) = [item for item in page.findChildren(QLabel) if item.buddy() is widgets[name]]
        assert label.text().strip() == spec.parameter(name).label
        assert widgets[name].accessibleName()
