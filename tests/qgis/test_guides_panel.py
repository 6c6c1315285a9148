"""The guides in QGIS: where a study stands, what is written of a step, and the ways from it."""

import datetime
import json
import shutil
import time

import pytest


def wait_for(condition, seconds=60):
    from qgis.PyQt.QtCore import QCoreApplication

    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.01)


@pytest.fixture(scope="module")
def made(provider, tmp_path_factory):
    """Return the registers of the fictional municipality, as the engine makes them."""
    import processing

    folder = tmp_path_factory.mktemp("José Pérez")
    processing.run("convivencia:make_sample", {"folder": str(folder), "size": 1_000})
    return folder / "registers.gpkg"


@pytest.fixture
def study(made, tmp_path):
    return shutil.copy(made, tmp_path / "estudio uno.gpkg")


class Window:
    """What the entry asks of QGIS when a form is opened."""

    def __init__(self):
        self.tables, self.added, self.active = [], [], None

    def addFeature(self, layer):  # noqa: N802
        self.added.append(layer)

    def vectorLayerTools(self):  # noqa: N802
        return self

    def showAttributeTable(self, layer):  # noqa: N802
        self.tables.append(layer)

    def setActiveLayer(self, layer):  # noqa: N802
        self.active = layer


@pytest.fixture
def dock(plugin, study, monkeypatch):
    from convivencia.plugin import settings
    from qgis.core import QgsProject

    kept = settings.load()
    settings.save(settings.Settings())
    plugin.guides_entry.action.setChecked(True)
    dock = plugin.guides_entry.dock
    dock.use_study(str(study))
    yield dock
    for layer in QgsProject.instance().mapLayers().values():
        if layer.isEditable():
            layer.rollBack()
    QgsProject.instance().clear()
    dock.use_study("")
    plugin.guides_entry.action.setChecked(False)
    settings.save(kept)


def rows(dock):
    """Return what each row keeps, by the step's id."""
    from convivencia.plugin.guides.cycle_list import LATE, LINE, STATE, STEP

    return {
        item.data(0, STEP): (item.data(0, STATE), item.data(0, LINE), item.data(0, LATE))
        for item in dock.list._rows()
    }


def told_of(study, step):
    from convivencia.plugin.guides.reading import row_of_step

    return row_of_step(str(study), step)


# --- what is shown -----------------------------------------------------------------------------


def test_it_says_how_far_every_step_is(dock):
    found = rows(dock)
    assert len(found) == 66
    assert found["P1"] == ("done", "Done · Jefatura de gabinete · 2024-10-15", "")
    assert found["E5"][0] == "na"
    assert found["D7"][:2] == ("doing", "Under way")
    state, line, late = found["D12"]
    assert (state, line) == ("todo", "To do · Observatorio municipal")
    assert late.endswith(" days late")
    assert dock.progress.text().startswith("5 of 65 steps done")
    assert "Preparation: work has begun" in dock.alarms.text()


def test_a_guide_says_its_progress_in_words(dock):
    from convivencia.plugin.guides.cycle_list import LATE, LINE

    top = dock.list.topLevelItem(0)
    assert top.text(0) == "Preparation"
    assert top.data(0, LINE) == "3 of 9 done · 1 under way"
    assert top.data(0, LATE) == "1 late"
    guides = [dock.list.topLevelItem(place) for place in range(dock.list.topLevelItemCount())]
    begun = [guide.isExpanded() for guide in guides]
    assert begun == ["under way" in guide.data(0, LINE) for guide in guides]
    assert begun[0]


def test_a_row_is_read_aloud_whole(dock):
    from qgis.PyQt.QtCore import Qt

    (row,) = (item for item in dock.list._rows() if item.text(0).startswith("P6"))
    spoken = row.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("P6  Data agreements. Under way · Observatorio municipal. ")
    assert spoken.endswith("days late")


def test_late_is_counted_from_the_last_day(study):
    from convivencia.plugin.guides import words
    from convivencia.plugin.guides.reading import read_study

    def late(day):
        found = read_study(str(study), day)
        return next(words.late(item) for item in found.cycle.steps if item.step.id == "D12")

    assert late(datetime.date(2025, 9, 30)) == ""
    assert late(datetime.date(2025, 10, 1)) == "1 day late"
    assert late(datetime.date(2025, 10, 11)) == "11 days late"


def test_the_engine_tells_the_same(dock, study, run):
    done = run(
        "guide_progress", {"study": str(study), "output": "TEMPORARY_OUTPUT", "language": "en"}
    )
    summary = json.loads(done["summary"])["summary"]
    text = "{done} of {steps} steps done, {doing} under way, {late} late."
    assert dock.progress.text() == text.format(**summary)
    assert (
        len(dock.study.alarms) + sum(not item.balanced for item in dock.study.committee)
        == summary["alarms"]
    )


def test_without_a_study_and_with_one_that_is_gone(dock, tmp_path):
    dock.use_study("")
    assert "Choose the GeoPackage" in dock.problem.text()
    assert dock.prepare_button.isHidden()
    assert len(rows(dock)) == 66
    dock.use_study(str(tmp_path / "gone.gpkg"))
    assert "is not there any more" in dock.problem.text()
    (tmp_path / "no.gpkg").write_text("no package")
    dock.use_study(str(tmp_path / "no.gpkg"))
    assert "no forms of the guides" in dock.problem.text()


def test_a_step_shows_what_it_asks_for(dock):
    from qgis.PyQt.QtWidgets import QLabel, QPushButton

    dock.list.choose("D5")
    details = dock.details
    assert details.title.text() == "D5  Qualitative fieldwork"
    assert "F-D6 (3)" in details.shown_by.text()
    labels = [item.text() for item in details.findChildren(QLabel) if not item.isHidden()]
    assert "F-D6  Focus-group record  (3 rows)" in labels
    assert "Products" in labels
    buttons = [item.text() for item in details.findChildren(QPushButton) if not item.isHidden()]
    assert "Read the registers back…" in buttons
    assert buttons.count("Open") == 5
    dock.list.choose("P8")
    buttons = [item.text() for item in details.findChildren(QPushButton) if not item.isHidden()]
    assert "To print" in buttons
    assert "As a workbook" not in buttons


# --- what is written ---------------------------------------------------------------------------


def test_a_step_is_written_and_shown_as_it_then_is(dock, study):
    from qgis.PyQt.QtCore import QDate

    dock.list.choose("P2")
    editor = dock.details.editor
    assert not editor.button.isEnabled()
    editor.status.setCurrentIndex(editor.status.findData("doing"))
    editor.responsible.setText("Equipo técnico")
    editor.end.setDate(QDate(2099, 3, 31))
    assert editor.told.text() == "Not saved yet."
    editor.button.click()
    assert editor.told.text() == "Saved."
    row = told_of(study, "P2")
    assert (row["status"], row["responsible"], row["start"]) == ("doing", "Equipo técnico", None)
    assert row["end"] == datetime.date(2099, 3, 31)
    assert rows(dock)["P2"] == ("doing", "Under way · Equipo técnico · until 2099-03-31", "")
    editor.status.setCurrentIndex(editor.status.findData("done"))
    editor.end.clear()
    editor.button.click()
    again = told_of(study, "P2")
    assert (again["fid"], again["status"], again["end"]) == (row["fid"], "done", None)


def test_what_somebody_else_wrote_meanwhile_stays(dock, study):
    from convivencia.plugin.guides.reading import table_of
    from qgis.core import edit

    dock.list.choose("P6")
    dock.details.editor.responsible.setText("Planeación")
    other = table_of(str(study), "F-S1")
    number = told_of(study, "P6")["fid"]
    with edit(other):
        place = other.fields().indexOf("responsible")
        other.changeAttributeValue(number, place, "Secretaría de Gobierno")
    dock.details.editor.button.click()
    assert "changed this step in the meantime" in dock.details.problem.text()
    assert told_of(study, "P6")["responsible"] == "Secretaría de Gobierno"
    with edit(other):
        other.deleteFeature(number)
    dock.details.editor.button.click()
    assert "removed this row" in dock.details.problem.text()
    assert told_of(study, "P6") is None


def test_a_row_that_somebody_else_added_is_not_doubled(dock, study):
    from convivencia.plugin.guides.reading import table_of
    from qgis.core import QgsFeature, edit

    dock.list.choose("C1")
    dock.details.editor.responsible.setText("Capacitación")
    other = table_of(str(study), "F-S1")
    with edit(other):
        feature = QgsFeature(other.fields())
        feature["step"], feature["status"] = "C1", "done"
        other.addFeature(feature)
    dock.details.editor.button.click()
    assert "in the meantime" in dock.details.problem.text()
    assert told_of(study, "C1")["status"] == "done"


def test_a_form_that_is_being_edited_is_not_written_behind_its_back(dock, study):
    from convivencia.plugin.guides.forms import bring_form

    layer = bring_form(str(study), "F-S1")
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("notes"), "a medias")
    dock.list.choose("P4")
    dock.details.editor.responsible.setText("Equipo")
    dock.details.editor.button.click()
    assert "being edited" in dock.details.problem.text()
    assert told_of(study, "P4") is None


def test_what_was_begun_is_still_there_on_coming_back(dock):
    dock.list.choose("P3")
    dock.details.editor.notes.setText("Falta el mapa")
    dock.list.choose("P4")
    assert dock.details.editor.notes.text() == ""
    dock.list.choose("P3")
    assert dock.details.editor.notes.text() == "Falta el mapa"
    assert dock.details.editor.told.text() == "Not saved yet."


def test_an_end_before_the_beginning_is_said(dock):
    from qgis.PyQt.QtCore import QDate

    dock.list.choose("P3")
    dock.details.editor.start.setDate(QDate(2025, 3, 2))
    dock.details.editor.end.setDate(QDate(2025, 3, 1))
    assert dock.details.editor.told.text() == "It ends before it begins."


# --- the ways from a step ----------------------------------------------------------------------


def test_a_form_opens_as_the_package_asks_it(plugin, dock, study, monkeypatch):
    from qgis.core import QgsEditFormConfig, QgsProject

    window = Window()
    monkeypatch.setattr(plugin.guides_entry, "iface", window)
    dock.list.choose("D5")
    dock.details.form_wanted.emit("F-D6")
    dock.details.form_wanted.emit("F-D5")
    dock.details.form_wanted.emit("F-D6")
    layers = QgsProject.instance().mapLayers().values()
    names = {layer.name() for layer in layers}
    assert names == {"F-D5 Interview record", "F-D6 Focus-group record"}
    group, interview, again = window.tables
    assert group is again
    assert group.isEditable()
    assert group.editFormConfig().layout() == QgsEditFormConfig.EditorLayout.TabLayout
    assert window.added == [interview]
    names = [item.name() for item in QgsProject.instance().layerTreeRoot().findGroups()]
    assert names == ["Convivencia – estudio uno"]


def test_rows_of_an_opened_form_move_its_step(plugin, dock, monkeypatch):
    from qgis.core import QgsFeature

    monkeypatch.setattr(plugin.guides_entry, "iface", Window())
    assert rows(dock)["V1"][0] == "todo"
    dock.details.form_wanted.emit("F-E1")
    (layer,) = plugin.guides_entry.iface.tables
    layer.addFeature(QgsFeature(layer.fields()))
    assert layer.commitChanges(), layer.commitErrors()
    assert rows(dock)["V1"][0] == "doing"


def test_an_analysis_opens_with_the_study_in_it(plugin, dock, study, monkeypatch):
    from qgis.PyQt.QtWidgets import QDialog

    asked = []

    def dialog(name, given):
        asked.append((name, given))
        return QDialog()

    monkeypatch.setattr("processing.createAlgorithmDialog", dialog)
    for name in ("guide_progress", "optimised_hot_spots", "diagnose"):
        dock.details.analysis_wanted.emit(name)
    assert asked == [
        ("convivencia:guide_progress", {"study": str(study), "language": "en"}),
        ("convivencia:optimised_hot_spots", {}),
        ("convivencia:diagnose", {}),
    ]
    shown = plugin.guides_entry.dialogs
    assert len(shown) == 3
    shown[1].close()
    dock.details.analysis_wanted.emit("trend")
    assert len(plugin.guides_entry.dialogs) == 3


def test_the_forms_of_a_step_are_written_as_sheets(dock, tmp_path):
    dock.list.choose("D8")
    dock.details.sheets_wanted.emit("xlsx", ("X-D13", "X-D14"))
    wait_for(lambda: "Working" not in dock.details.problem.text())
    assert "registers_en.xlsx" in dock.details.links.text(), dock.details.problem.text()
    assert (tmp_path / "registers" / "registers_en.xlsx").is_file()
    dock.details.sheets_wanted.emit("docx", ("K-P1",))
    wait_for(lambda: "K-P1_en.docx" in dock.details.links.text())


def test_a_new_study_is_laid_by_the_engine(dock, tmp_path):
    path = tmp_path / "nuevo.gpkg"
    dock._prepare(str(path))
    wait_for(lambda: dock.study.path == str(path))
    assert dock.study.keeps_steps
    assert dock.progress.text() == "0 of 66 steps done, 0 under way, 0 late."


def test_a_study_of_before_is_shown_and_can_be_prepared(dock, study, tmp_path):
    import sqlite3

    with sqlite3.connect(study) as connection:
        connection.execute("drop table register_f_s1")
        connection.execute("delete from gpkg_contents where table_name = 'register_f_s1'")
    connection.close()
    dock.use_study(str(study))
    dock.refresh()
    dock.list.choose("D5")
    assert not dock.prepare_button.isHidden()
    assert not dock.details.editor.isEnabled()
    assert rows(dock)["D5"][0] == "doing"
    dock.prepare_button.click()
    wait_for(lambda: dock.study.keeps_steps)
    assert dock.prepare_button.isHidden()


def test_a_study_just_made_is_shown_when_none_is_chosen(plugin, dock, study, tmp_path):
    plugin.guides_entry.offer_study(str(tmp_path / "other.gpkg"))
    assert dock.study.path == str(study)
    dock.use_study("")
    plugin.guides_entry.offer_study(str(study))
    assert dock.study.path == str(study)


def test_the_keyboard_goes_from_the_list_into_the_fields(dock):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    dock.list.choose("P1")
    dock.list.setFocus()
    QTest.keyClick(dock.list, Qt.Key.Key_Down)
    assert dock.list.chosen_step() == "P2"
    assert dock.details.title.text().startswith("P2")
    entered = []
    dock.list.entered.connect(lambda: entered.append(dock.list.chosen_step()))
    QTest.keyClick(dock.list, Qt.Key.Key_Return)
    assert entered == ["P2"]


def test_all_is_taken_back(plugins_folder, window, study):
    import convivencia
    from convivencia.plugin.guides.entry import GuidesEntry
    from helpers import Interface

    del convivencia
    interface = Interface(window)
    entry = GuidesEntry(interface, "Convivencia")
    entry.action.setChecked(True)
    entry.dock.use_study(str(study))
    assert interface.menus
    assert interface.icons
    assert interface.docks
    entry.end()
    assert not (interface.menus or interface.icons or interface.docks)
    assert entry.dock is None
