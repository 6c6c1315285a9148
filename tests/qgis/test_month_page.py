"""The observatory's month in the panel: a study file, an export, what it brought in words."""

import csv
import shutil
import tomllib
from functools import partial
from pathlib import Path

import helpers
import pytest
from helpers import grid_layer, open_panel

PROFILE = """
title = "Mensual"
[columns]
id = "folio"
date = "fecha"
category = "delito"
x = "x"
y = "y"
[positions]
crs = "EPSG:32727"
[events]
counting_unit = "event"
"""
STUDY = """
title = "Puerto Almarena"
language = "es"
level = "committee"
[layers.areas]
path = "sample.gpkg"
layer = "areas"
area_id = "area_id"
area_name = "area_name"
population = "population"
[layers.incidents]
path = "record.gpkg"
"""


wait_for = partial(helpers.wait_for, seconds=120)


@pytest.fixture(scope="module")
def sample(provider, tmp_path_factory):
    """Return the folder of the fictional municipality, as the engine makes it."""
    import processing

    folder = tmp_path_factory.mktemp("Año nuevo")
    processing.run("convivencia:make_sample", {"folder": str(folder), "size": 3_000})
    return folder


def told(path, rows):
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["folio", "fecha", "delito", "x", "y"])
        writer.writerows(rows)


@pytest.fixture(scope="module")
def office(sample, tmp_path_factory):
    """Return a folder with an imported record, the export of December, and a profile.

    Of December five events were known; of those two are corrected.
    """
    import processing
    from qgis.core import QgsVectorLayer

    folder = tmp_path_factory.mktemp("Oficina de análisis")
    shutil.copy(sample / "sample.gpkg", folder)
    layer = QgsVectorLayer(f"{folder / 'sample.gpkg'}|layername=incidents", "i", "ogr")
    assert layer.crs().authid() == "EPSG:32727"
    rows = []
    for place, feature in enumerate(layer.getFeatures()):
        if feature.hasGeometry() and not feature.geometry().isEmpty():
            point = feature.geometry().asPoint()
            day = feature["occurred_at"].toString("yyyy-MM-dd HH:mm")
            rows.append([f"F{place:05}", day, feature["category"], point.x(), point.y()])
    known = [row for row in rows if row[1] < "2024-12"]
    december = [row for row in rows if row[1] >= "2024-12"]
    again = [list(row) for row in known[-5:]]
    for row in again[:2]:
        row[2] = "Lesiones dolosas" if row[2] != "Lesiones dolosas" else "Robo a persona"
    told(folder / "old.csv", known)
    told(folder / "december.csv", december + again)
    (folder / "police.toml").write_text(PROFILE, "utf-8")
    processing.run(
        "convivencia:import_incidents",
        {
            "file": str(folder / "old.csv"),
            "profile": str(folder / "police.toml"),
            "areas": f"{folder / 'sample.gpkg'}|layername=areas",
            "area_id": "area_id",
            "area_name": "area_name",
            "output": str(folder / "record.gpkg"),
        },
    )
    (folder / "study.toml").write_text(STUDY, "utf-8")
    return folder, len(known), len(december)


@pytest.fixture
def desk(office, tmp_path):
    """Return a copy of the office, which a test may change, and its numbers."""
    folder, known, new = office
    return Path(shutil.copytree(folder, tmp_path / "oficina")), known, new


@pytest.fixture
def dock(plugin, interface, tmp_path):
    with open_panel(plugin, interface, folder=str(tmp_path)) as panel:
        yield panel


def choose(dock, folder):
    page = dock.month_page
    page.study.setFilePath(str(folder / "study.toml"))
    page.export.setFilePath(str(folder / "december.csv"))
    assert page.profile.add_file(str(folder / "police.toml"))
    return page


def press(dock):
    dock.month_page.run_button.click()
    wait_for(lambda: not dock.state.running)
    return dock.state.problems.get("update", "")


def test_it_stands_after_the_plan_and_asks_nothing_dangerous(dock):
    page = dock.month_page
    assert dock.pages[-1] is page
    assert page.trial.isChecked()
    assert page.run_button.text() == "Show what would change"
    assert page.formats() == ["docx", "pdf"]
    assert page.answer.isHidden()
    page.trial.setChecked(False)
    assert page.run_button.text() == "Bring the record up to date"


def test_a_month_is_tried_and_then_brought_in(dock, desk, interface):
    from convivencia.plugin import settings
    from qgis.core import QgsProject, QgsVectorLayer

    folder, known, new = desk
    record = QgsVectorLayer(str(folder / "record.gpkg"), "record", "ogr")
    QgsProject.instance().addMapLayer(record)
    assert record.featureCount() == known
    page = choose(dock, folder)
    page.boxes["pdf"].setChecked(False)
    assert press(dock) == ""
    text = page.answer.lines.text()
    assert page.answer.headline.text() == "Only shown: the record stays as it is."
    assert f">{new} incidents are new." in text
    assert "2 earlier incidents were corrected." in text
    assert "3 were known already." in text
    assert "values of indicators changed." in text
    assert "No indicator is red." in text
    assert "The bulletin is of December 2024." in text
    assert page.answer.caveats.button.text().startswith("Weakens the conclusions: ")
    assert "bulletin_2024-12_en.docx" in page.links.text()
    assert (folder / "bulletin" / "trial" / "bulletin_2024-12_en.docx").is_file()
    assert not list(folder.glob("*before-update*"))
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert group.name() == "Convivencia – This month"
    (node,) = group.findLayers()
    assert node.layer().featureCount() > 5
    assert "why" in node.layer().fields().names()
    opened = []
    interface.showAttributeTable = opened.append
    page.answer.table_button.click()
    assert opened == [node.layer()]
    # in earnest
    page.trial.setChecked(False)
    assert press(dock) == ""
    assert page.answer.headline.text() == "The record is up to date."
    assert "record.before-update-1.gpkg" in page.answer.lines.text()
    assert "before-update" not in page.links.text()
    assert (folder / "bulletin" / "changes.gpkg").is_file()
    assert (folder / "bulletin" / "panel.gpkg").is_file()
    # what the project shows is what is in the file now
    assert record.featureCount() == known + new
    assert sum(1 for _ in record.getFeatures()) == known + new
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 1
    kept = settings.load()
    assert kept.month_study == str(folder / "study.toml")
    assert (kept.month_profile, kept.month_apply) == (str(folder / "police.toml"), "yes")
    # the same once more brings nothing
    assert press(dock) == ""
    text = page.answer.lines.text()
    assert "No incident is new." in text
    assert "No value of an indicator changed." in text
    assert page.answer.table_button.isHidden()
    assert not QgsProject.instance().layerTreeRoot().findGroups()


def test_what_was_chosen_last_month_is_chosen(plugin, interface, dock, desk):
    from convivencia.plugin import settings
    from convivencia.plugin.dock.month_page import MonthPage

    folder, *_ = desk
    kept = settings.Settings(
        month_study=str(folder / "study.toml"),
        month_profile=str(folder / "police.toml"),
        month_apply="yes",
    )
    page = MonthPage(dock._analyses["update"], kept)
    assert page.values()["study"] == str(folder / "study.toml")
    assert page.values()["profile"] == str(folder / "police.toml")
    assert not page.trial.isChecked()
    assert page.study_button.isHidden()
    page.deleteLater()


def test_without_an_export_it_is_the_record_s_bulletin(dock, desk):
    folder, *_ = desk
    page = choose(dock, folder)
    page.export.setFilePath("")
    assert press(dock) == ""
    assert page.answer.headline.text().startswith("Without an export")
    assert "new" not in page.answer.lines.text()


def test_incidents_that_nobody_could_know_again_are_not_counted_twice(dock, desk):
    folder, *_ = desk
    (folder / "police.toml").write_text(PROFILE.replace('id = "folio"', ""), "utf-8")
    before = (folder / "record.gpkg").read_bytes()
    page = choose(dock, folder)
    page.boxes["pdf"].setChecked(False)
    page.trial.setChecked(False)
    why = press(dock)
    assert "have no identifier" in why and "name the column of identifiers" in why
    assert page.answer.isHidden()
    assert (folder / "record.gpkg").read_bytes() == before


def test_what_is_missing_is_said_before_anything_runs(dock, desk):
    folder, *_ = desk
    assert press(dock).startswith("Choose the study file")
    page = choose(dock, folder)
    for box in page.boxes.values():
        box.setChecked(False)
    assert press(dock) == "Tick at least one format for the bulletin."


def test_what_the_engine_refuses_is_said_in_its_one_sentence(dock, desk, sample):
    folder, *_ = desk
    page = choose(dock, folder)
    page.study.setFilePath(str(folder / "gone.toml"))
    assert press(dock) == "The study file gone.toml is not there."
    # the fictional municipality's events are no import: nothing tells an event again
    page.study.setFilePath(str(sample / "study.toml"))
    assert "were not imported with Convivencia" in press(dock)
    assert page.answer.isHidden()
    assert page.links.isHidden()
    shutil.rmtree(sample / "bulletin", ignore_errors=True)
    (folder / "record.gpkg").unlink()
    page.study.setFilePath(str(folder / "study.toml"))
    problem = press(dock)
    assert "record" in problem
    assert "Traceback" not in problem


def test_an_export_that_is_no_table_leaves_the_record_as_it_is(dock, desk):
    folder, *_ = desk
    page = choose(dock, folder)
    page.boxes["pdf"].setChecked(False)
    (folder / "december.csv").write_bytes(b"\x00\x01 no table")
    page.trial.setChecked(False)
    before = (folder / "record.gpkg").read_bytes()
    problem = press(dock)
    assert problem
    assert "Traceback" not in problem
    assert (folder / "record.gpkg").read_bytes() == before


def test_the_layers_under_data_become_a_study_file(dock, desk):
    from qgis.core import QgsProject, QgsVectorLayer

    folder, *_ = desk
    (folder / "study.toml").unlink()
    page = dock.month_page
    page.study_button.click()
    assert dock.state.problems["update"].startswith("Choose the areas")
    memory = grid_layer()
    areas = QgsVectorLayer(f"{folder / 'sample.gpkg'}|layername=areas", "Barrios", "ogr")
    raw = QgsVectorLayer(f"{folder / 'sample.gpkg'}|layername=incidents", "Hechos", "ogr")
    record = QgsVectorLayer(str(folder / "record.gpkg"), "Registro", "ogr")
    QgsProject.instance().addMapLayers([memory, areas, raw, record])
    dock.data_page.areas.setLayer(memory)
    dock.data_page.incidents.setLayer(raw)
    page.study_button.click()
    assert "“Hechos” was not imported" in dock.state.problems["update"]
    dock.data_page.incidents.setLayer(record)
    page.study_button.click()
    assert "“areas” is in no file" in dock.state.problems["update"]
    dock.data_page.areas.setLayer(areas)
    dock.diagnostic_page.title.setText('La "Villa" \\ Ñandú')
    dock.data_page.more_layers.registers.setFilePath(str(folder / "registros" / "estudio.gpkg"))
    page.study_button.click()
    assert dock.state.problems["update"] == ""
    path = folder / "study.toml"
    assert page.study.filePath() == str(path)
    assert page.study_button.isHidden()
    written = tomllib.loads(path.read_text("utf-8"))
    assert written["title"] == 'La "Villa" \\ Ñandú'
    assert (written["language"], written["level"]) == ("en", "committee")
    assert written["layers"]["areas"]["path"] == "sample.gpkg"
    assert written["layers"]["areas"]["population"] == "population"
    assert written["layers"]["areas"]["women"] == "pop_f"
    assert written["layers"]["incidents"] == {"path": "record.gpkg"}
    assert written["registers"]["path"] == "registros/estudio.gpkg"
    # one that is there already is chosen and not written again
    path.write_text(STUDY, "utf-8")
    page.study.setFilePath("")
    page.study_button.click()
    assert page.study.filePath() == str(path)
    assert path.read_text("utf-8") == STUDY


def test_a_study_file_that_was_written_serves(dock, desk):
    from qgis.core import QgsProject, QgsVectorLayer

    folder, _, new = desk
    (folder / "study.toml").unlink()
    areas = QgsVectorLayer(f"{folder / 'sample.gpkg'}|layername=areas", "Barrios", "ogr")
    record = QgsVectorLayer(str(folder / "record.gpkg"), "Registro", "ogr")
    QgsProject.instance().addMapLayers([areas, record])
    dock.data_page.areas.setLayer(areas)
    dock.data_page.incidents.setLayer(record)
    page = dock.month_page
    page.study_button.click()
    page.export.setFilePath(str(folder / "december.csv"))
    page.profile.add_file(str(folder / "police.toml"))
    page.boxes["pdf"].setChecked(False)
    assert press(dock) == ""
    assert f"{new} incidents are new." in page.answer.lines.text()


def test_a_profile_that_is_none_is_said_in_the_page(dock, tmp_path):
    (tmp_path / "bad.toml").write_text("[columns\n", "utf-8")
    assert not dock.month_page.profile.add_file(str(tmp_path / "bad.toml"))
    assert "bad.toml" in dock.month_page.problem.text()


def test_numbers_are_said_for_none_one_and_several(plugin):
    from convivencia.plugin.dock.month_words import counted, lines, month_in_words

    assert counted("added", 0) == "No incident is new."
    assert counted("added", 1) == "One incident is new."
    assert counted("red", 1200) == "1,200 indicators are red."
    assert counted("set_aside", None) == ""
    assert month_in_words("2024-01") == "January 2024"
    assert month_in_words("2024-13") == month_in_words("2024") == ""
    told = lines({"alarms": 0, "judged": 0, "changed": 1, "red": 0}, export=False)
    assert told[-1].startswith("The areas were not judged")
    assert not any("expect" in text for text in told)
