"""The guides in QGIS: where a study stands, what is written of a step, and the ways from it."""

import datetime
import json
import shutil
from functools import partial

import helpers
import pytest

wait_for = partial(helpers.wait_for, seconds=60)


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
    assert {"As a workbook", "Read back…", "As Word documents"} <= set(buttons)
    assert "Diagnostic: nine chapters, seven axes…" in buttons
    assert buttons.count("Open") == 5
    # a checklist is answered in a table of its own, unless another form asks it
    dock.list.choose("P8")
    buttons = [item.text() for item in details.findChildren(QPushButton) if not item.isHidden()]
    assert "Open" in buttons and "To print" not in buttons
    dock.list.choose("L5")
    buttons = [item.text() for item in details.findChildren(QPushButton) if not item.isHidden()]
    assert "To print" in buttons and "As a workbook" in buttons


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


@pytest.fixture
def asked(monkeypatch):
    """Collect which dialogs are opened, and what each holds, instead of opening them."""
    from qgis.PyQt.QtCore import pyqtSignal
    from qgis.PyQt.QtWidgets import QDialog

    class Dialog(QDialog):
        algorithmFinished = pyqtSignal(bool, dict)  # noqa: N815

    found = []

    def dialog(name, given):
        found.append((name.removeprefix("convivencia:"), given))
        return Dialog()

    monkeypatch.setattr("processing.createAlgorithmDialog", dialog)
    return found


def press(dock, text):
    """Press the button of the step that bears a text."""
    from qgis.PyQt.QtWidgets import QPushButton

    (button,) = (
        item
        for item in dock.details.findChildren(QPushButton)
        if item.text() == text and item.isVisibleTo(dock.details)
    )
    button.click()


def test_an_analysis_opens_with_the_study_in_it(plugin, dock, study, asked):
    for name in ("guide_progress", "optimised_hot_spots", "plan_checks"):
        dock.details.analysis_wanted.emit(name)
    assert asked == [
        ("guide_progress", {"study": str(study), "language": "en"}),
        ("optimised_hot_spots", {}),
        ("plan_checks", {"registers": str(study), "language": "en"}),
    ]
    shown = plugin.guides_entry.dialogs
    assert len(shown) == 3
    shown[1].close()
    dock.details.analysis_wanted.emit("trend")
    assert len(plugin.guides_entry.dialogs) == 3


def test_a_document_opens_filled_in_as_far_as_is_known(dock, study, made, asked, tmp_path):
    dock.list.choose("C3")
    press(dock, "Course: programme and results…")
    folder = str(tmp_path / "guides")
    course = {"registers": str(study), "document": "course", "folder": folder, "language": "en"}
    assert asked.pop() == ("guide_documents", course)
    # what lies beside the study is known too: its file, its name, the findings
    shutil.copy(made.with_name("study.toml"), tmp_path)
    (tmp_path / "diagnostic").mkdir()
    findings = tmp_path / "diagnostic" / "findings.json"
    findings.write_text("{}")
    press(dock, "Course: programme and results…")
    name, given = asked.pop()
    assert given == course | {"title": given["title"]}
    assert given["title"]
    dock.list.choose("L12")
    press(dock, "Plan…")
    plan = {"findings": str(findings), "registers": str(study), "language": "en"}
    assert asked.pop() == ("plan_documents", plan | {"folder": str(tmp_path / "plan")})
    press(dock, "Check the plan before approval…")
    assert asked.pop() == ("plan_checks", plan)
    toml = str(tmp_path / "study.toml")
    dock.list.choose("D11")
    press(dock, "Diagnostic for the public…")
    name, given = asked.pop()
    assert (name, given["study"], given["registers"]) == ("diagnose", toml, str(study))
    assert (given["level"], given["contents"]) == ("public", "integral")
    assert given["folder"] == str(tmp_path / "public")
    dock.list.choose("V4")
    press(dock, "Bulletin of the observatory…")
    bulletin = {"study": toml, "folder": str(tmp_path / "bulletin"), "language": "en"}
    assert asked.pop() == ("update", bulletin)
    press(dock, "Panel of indicators…")
    assert asked.pop() == ("indicator_panel", {"study": toml, "language": "en"})


def test_every_document_of_every_step_opens(dock, asked, provider):
    """With values that Processing takes, by names that it knows."""
    from qgis.core import QgsApplication, QgsProcessingContext

    registry, context = QgsApplication.processingRegistry(), QgsProcessingContext()
    names = {name for step in dock.study.cycle.steps for name in step.step.documents}
    for name in sorted(names):
        dock.details.document_wanted.emit(name)
    for analysis, given in asked:
        algorithm = registry.createAlgorithmById(f"convivencia:{analysis}")
        for parameter, value in given.items():
            definition = algorithm.parameterDefinition(parameter)
            assert definition.checkValueIsAcceptable(value, context), (analysis, parameter)
    assert len(asked) == len(names) == 11


def test_the_month_s_panel_of_indicators_is_given_to_plan_and_report(study):
    from convivencia.algorithms.catalogue import analyses
    from convivencia.plugin.guides.filled_in import filled_in

    specs = analyses()
    asked = (("plan_documents", "plan"), ("guide_documents", "accountability"))
    for name, document in asked:
        assert "panel" not in filled_in(specs[name], str(study), document)
    panel = study.parent / "bulletin" / "panel.gpkg"
    panel.parent.mkdir()
    panel.write_bytes(b"")
    for name, document in asked:
        assert filled_in(specs[name], str(study), document)["panel"] == str(panel)


def test_the_panel_s_findings_serve_where_the_study_has_none(dock, asked, tmp_path):
    from dataclasses import replace

    from convivencia.plugin import settings

    elsewhere = tmp_path / "panel"
    elsewhere.mkdir()
    (elsewhere / "findings.json").write_text("{}")
    settings.save(replace(settings.load(), folder=str(elsewhere)))
    dock.list.choose("L12")
    press(dock, "Plan…")
    assert asked.pop()[1]["findings"] == str(elsewhere / "findings.json")
    (tmp_path / "findings.json").write_text("{}")
    press(dock, "Plan…")
    assert asked.pop()[1]["findings"] == str(tmp_path / "findings.json")


def test_sheets_are_read_back_from_every_step(dock, study, asked, tmp_path):
    dock.list.choose("L7")
    press(dock, "Read back…")
    assert asked.pop() == ("read_registers", {"study": str(study)})
    (tmp_path / "registers").mkdir()
    sheet = tmp_path / "registers" / "registers_es.xlsx"
    sheet.write_text("")
    press(dock, "Read back…")
    assert asked.pop() == ("read_registers", {"workbook": str(sheet), "study": str(study)})


def test_a_document_that_was_written_is_offered_as_evidence(plugin, dock, study, asked, tmp_path):
    from convivencia.plugin.guides.document_rows import DocumentRows
    from qgis.PyQt.QtWidgets import QLabel

    def links():
        (rows,) = (item for item in dock.details.findChildren(DocumentRows) if not item.isHidden())
        return rows.findChildren(QLabel)

    dock.list.choose("M4")
    assert links() == []
    press(dock, "Communication plan…")
    name, given = asked.pop()
    import processing

    processing.run(f"convivencia:{name}", {**given, "formats": ["docx"]})
    # the dialog has ended well
    plugin.guides_entry.dialogs[0].algorithmFinished.emit(True, {})
    (label,) = links()
    assert "communication_en.docx</a>" in label.text()
    assert datetime.date.today().isoformat() in label.text()
    path = (tmp_path / "guides" / "communication_en.docx").as_uri()
    assert path in label.text()
    label.linkActivated.emit(f"evidence:{path}")
    assert dock.details.editor.evidence.text() == "guides/communication_en.docx"
    label.linkActivated.emit(f"evidence:{path}")
    assert dock.details.editor.evidence.text() == "guides/communication_en.docx"
    assert dock.details.editor.told.text() == "Not saved yet."
    dock.details.editor.button.click()
    assert told_of(study, "M4")["evidence"] == "guides/communication_en.docx"


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
