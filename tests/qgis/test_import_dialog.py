"""The import dialog: looks without applying, counts live, imports, reports, loses nothing."""

import os
import re
import signal
import time
from functools import partial
from pathlib import Path

import helpers
import pytest
from helpers import ROOT

PEOPLE = ("Lucía Ñáñez Prieto", "Óscar Peña Vélez", "Zoila Ibáñez Rojas", "Iván Muñoz Cruz")
OFFENCES = ("Hurto a personas", "Robo con violencia", "Lesiones personales", "Homicidio")
ROWS = 240
SWAPPED, ZERO, FUTURE, REPEATED = 6, 4, 3, 5


wait_for = partial(helpers.wait_for, seconds=60)


def pause(seconds):
    end = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > end)


def messy(path, rows=ROWS):
    """Write a register as it arrives: semicolons, decimal commas, names, swapped places."""
    lines = ["Expediente;Fecha del hecho;Hora;Nombre de la víctima;Delito;Longitud;Latitud;Observa"]
    for row in range(rows):
        x, y = -74.08 + (row * 37 % 101) / 1500, 4.60 + (row * 53 % 97) / 1500
        if row < SWAPPED:
            x, y = y, x
        elif row < SWAPPED + ZERO:
            x = y = 0.0
        day = f"{1 + row % 28:02d}/{1 + row % 12:02d}/{2099 if row >= rows - FUTURE else 2024}"
        cells = [
            f"2024-{row:05d}", day, f"{row % 24:02d}:{row * 7 % 60:02d}", PEOPLE[row % 4],
            OFFENCES[row % 4], f"{x:.6f}".replace(".", ","), f"{y:.6f}".replace(".", ","), "x",
        ]  # fmt: skip
        lines.append(";".join(cells))
    lines += lines[SWAPPED + ZERO + 1 : SWAPPED + ZERO + 1 + REPEATED]
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("cp1252"))
    return path


@pytest.fixture
def dialog(plugin, tmp_path):
    from convivencia.plugin import settings
    from convivencia.plugin.importing import profiles
    from qgis.core import QgsProject

    kept = settings.load()
    settings.save(settings.Settings())
    for old in profiles.profiles_folder().glob("*.toml"):
        old.unlink()
    plugin.show_import()
    yield plugin.import_dialog
    close(plugin)
    settings.save(kept)
    QgsProject.instance().clear()


def close(plugin):
    if plugin.import_dialog is not None:
        plugin.import_dialog.end()
        plugin.import_dialog.close()
        plugin.import_dialog.deleteLater()
        plugin.import_dialog = None
        bury()


def bury():
    """Let what was to be deleted later go now, as QGIS's event loop does."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def look_at(dialog, path):
    dialog.open_file(str(path))
    settled(dialog)


def settled(dialog):
    wait_for(lambda: not dialog.inspection.is_busy)


def choose_unit(dialog, unit):
    dialog.choices.show_unit(unit)
    dialog.choices.unit.activated.emit(dialog.choices.unit.currentIndex())
    settled(dialog)


def said(dialog):
    """Return what the message bar says."""
    item = dialog.bar.currentItem()
    return item.text() if item is not None else ""


def count_in(dialog, words):
    """Return the number beside some words in the panel of counts."""
    text = dialog.preview.toPlainText()
    found = re.search(rf"{re.escape(words)}\n([\d.,\u00a0]+)", text)
    assert found, text
    return int(re.sub(r"\D", "", found[1]))


def import_it(dialog, target):
    dialog.target.setFilePath(str(target))
    choose_unit(dialog, "event")
    dialog.confirm_box.setChecked(True)
    assert dialog.still_to_do() == []
    assert dialog.import_button.isEnabled()
    dialog.import_button.click()
    wait_for(lambda: not dialog.importer.is_running)


def test_roles_are_proposed_and_nothing_is_applied_unasked(dialog, tmp_path):
    look_at(dialog, messy(tmp_path / "Enero 2024.csv"))
    table = dialog.table
    assert table.roles() == {
        "id": "Expediente",
        "date": "Fecha del hecho",
        "time": "Hora",
        "category": "Delito",
        "x": "Longitud",
        "y": "Latitud",
    }
    assert {table.state_of(name) for name in table.roles().values()} == {"proposed"}
    assert not dialog.import_button.isEnabled()
    assert dialog.choices.unit.currentData() == ""
    assert dialog.choices.crs_text() == "EPSG:4326"
    dialog.confirm_box.setChecked(True)
    assert table.state_of("Delito") == "confirmed"
    assert not dialog.import_button.isEnabled(), "nobody has said what one row is"
    assert "cp1252" in dialog.reading.encoding.itemText(0)
    assert "“;”" in dialog.reading.delimiter.itemText(0)


def test_what_stands_in_personal_columns_is_shown_nowhere(dialog, tmp_path):
    from qgis.PyQt.QtWidgets import QComboBox, QLabel

    look_at(dialog, messy(tmp_path / "a.csv"))
    table = dialog.table
    texts = [
        part
        for row in range(table.rowCount())
        for column in range(table.columnCount())
        if (item := table.item(row, column)) is not None
        for part in (item.text(), item.toolTip())
    ]
    texts += [label.text() for label in dialog.findChildren(QLabel)]
    texts += [box.itemText(i) for box in dialog.findChildren(QComboBox) for i in range(box.count())]
    texts.append(dialog.preview.toPlainText())
    assert any("names of persons" in text for text in texts)
    for name in PEOPLE:
        assert not any(name in text or name.split()[0] in text for text in texts)
    row = table.names.index("Nombre de la víctima")
    box = table.cellWidget(row, 3)
    assert [box.itemData(place) for place in range(box.count())] == ["", "id"]


def test_counts_follow_the_roles(dialog, tmp_path):
    look_at(dialog, messy(tmp_path / "a.csv"))
    assert count_in(dialog, "Incidents") == ROWS
    assert count_in(dialog, "Rows set aside") == REPEATED
    assert count_in(dialog, "Positions set aside") == ZERO
    assert count_in(dialog, "Coordinates 0/0") == ZERO
    assert count_in(dialog, "Dates set aside") == FUTURE
    dialog.table.give("Longitud", "")
    assert dialog.inspection.is_busy
    settled(dialog)
    assert "both coordinate columns" in dialog.preview.toPlainText()
    assert not dialog.import_button.isEnabled()
    dialog.table.give("Latitud", "")
    settled(dialog)
    assert count_in(dialog, "Positions set aside") == 0
    assert "No columns tell the place" in dialog.preview.toPlainText()
    dialog.table.give("Observa", "category")
    assert dialog.table.roles()["category"] == "Observa", "a role is played by one column"
    assert dialog.table.state_of("Observa") == "chosen"
    settled(dialog)
    dialog.table.give("Observa", "+")
    assert dialog.table.kept() == ("Observa",)


def test_only_the_last_of_many_changes_is_counted(dialog, tmp_path):
    look_at(dialog, messy(tmp_path / "a.csv"))
    seen = []
    dialog.inspection.ended.connect(lambda look, why: seen.append((look, why)))
    for role in ("", "victim_sex", "source", "mechanism", "place_type"):
        dialog.table.give("Observa", role)
        pause(0.15)
    settled(dialog)
    (look, why), = seen  # fmt: skip
    assert look.mapping.roles["place_type"] == "Observa"
    assert why == ""


def test_three_layers_and_an_account_that_adds_up(dialog, plugin, tmp_path):
    from qgis.core import QgsProject

    look_at(dialog, messy(tmp_path / "Enero 2024.csv"))
    assert Path(dialog.target.filePath()).parent == tmp_path
    target = tmp_path / "Año nuevo" / "incidentes.gpkg"
    import_it(dialog, target)
    assert said(dialog) == ""
    (group,) = QgsProject.instance().layerTreeRoot().children()
    assert group.name() == "Convivencia – Import: incidentes"
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {"Incidents", "Set aside", "Report of the import"}
    aside = [
        (feature["set_aside"], feature["reason"]) for feature in layers["Set aside"].getFeatures()
    ]
    assert layers["Incidents"].featureCount() == ROWS
    assert sum(what == "row" for what, _ in aside) == REPEATED
    assert [reason for what, reason in aside if what == "position"] == ["zero_position"] * ZERO
    assert sum(what == "date" for what, _ in aside) == FUTURE
    assert not {"Nombre de la víctima", "Observa"} & set(layers["Incidents"].fields().names())
    renderer = layers["Set aside"].renderer()
    words = {item.value(): item.label() for item in renderer.categories()}
    assert words["zero_position"] == "Coordinates 0/0"
    assert set(words) == {reason for _, reason in aside}
    page = dialog.report_page.browser.toPlainText()
    assert dialog.stack.currentIndex() == 1
    for line in (f"Rows read\n{ROWS + REPEATED}", f"Rows used\n{ROWS}",
                 f"Incidents with a position\n{ROWS - ZERO}",
                 f"Incidents with a date\n{ROWS - FUTURE}"):  # fmt: skip
        assert line in page, page
    assert "other way round, mended" in page
    assert "{" not in page
    saved = tmp_path / "informe.html"
    dialog.report_page.save_to(saved)
    assert "<script" not in saved.read_text(encoding="utf-8")
    assert "Rows read" in saved.read_text(encoding="utf-8")


def test_next_monday_the_file_is_replaced_and_its_layers_with_it(dialog, tmp_path, monkeypatch):
    from convivencia.plugin import settings
    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QMessageBox

    target = tmp_path / "out" / "incidentes.gpkg"
    look_at(dialog, messy(tmp_path / "a.csv"))
    import_it(dialog, target)
    assert settings.load().import_folder == str(target.parent)
    dialog.report_page.back.emit()
    assert dialog.stack.currentIndex() == 0
    asked = []
    monkeypatch.setattr(
        QMessageBox,
        "question",
        lambda *arguments: asked.append(arguments) or QMessageBox.StandardButton.Yes,
    )
    look_at(dialog, messy(tmp_path / "b.csv", rows=ROWS + 10))
    assert Path(dialog.target.filePath()) == target.parent / "b_incidents.gpkg"
    import_it(dialog, target)
    assert len(asked) == 1
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert len(layers) == 3
    assert layers["Incidents"].featureCount() == ROWS + 10
    assert len(QgsProject.instance().layerTreeRoot().children()) == 1


def test_a_saved_profile_is_found_again(dialog, tmp_path):
    from convivencia.plugin.importing import profiles

    look_at(dialog, messy(tmp_path / "enero.csv"))
    choose_unit(dialog, "victim")
    dialog.table.give("Observa", "place_type")
    settled(dialog)
    path = profiles.profiles_folder() / "Policía local.toml"
    profiles.profiles_folder().mkdir(parents=True, exist_ok=True)
    dialog.save_profile(str(path))
    settled(dialog)
    assert "Policía local" in said(dialog)
    assert path.is_file()
    assert dialog.profile_box.name == str(path)
    look_at(dialog, messy(tmp_path / "febrero.csv"))
    assert dialog.profile_box.name == str(path)
    assert dialog.choices.unit.currentData() == "victim"
    assert dialog.table.roles()["place_type"] == "Observa"
    # found by itself it is a proposal; picked by the user it is a decision
    assert not dialog.confirm_box.isChecked()
    dialog._profile_picked()
    settled(dialog)
    assert dialog.confirm_box.isChecked()
    assert dialog.table.state_of("Delito") == "profile"


def test_columns_that_a_profile_misses_are_named_and_can_be_mapped(dialog, tmp_path):
    from convivencia.algorithms.importing.profile import Profile, write_profile

    other = tmp_path / "otro.toml"
    columns = {"date": "Fecha del hecho", "category": "Conducta", "x": "Longitud", "y": "Latitud"}
    write_profile(other, Profile("Otro", columns, crs="EPSG:4326", counting_unit="event"))
    look_at(dialog, messy(tmp_path / "a.csv"))
    assert dialog.profile_box.add_file(str(other))
    dialog._profile_picked()
    settled(dialog)
    assert "“Conducta”" in said(dialog)
    assert not dialog.confirm_box.isChecked()
    assert dialog.table.roles()["date"] == "Fecha del hecho"
    assert count_in(dialog, "Incidents") >= ROWS
    dialog.table.give("Delito", "category")
    settled(dialog)
    dialog.confirm_box.setChecked(True)
    assert dialog.still_to_do() == []


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("binary.csv", bytes(range(256)) * 20, "is no text"),
        ("empty.csv", b"", "is empty"),
        ("book.xlsx", b"PK\x03\x04 not a workbook", "book.xlsx"),
        ("folder", None, "folder"),
    ],
)
def test_a_bad_file_is_said_in_one_sentence(dialog, tmp_path, name, content, words):
    path = tmp_path / name
    if content is None:
        dialog.open_file(str(tmp_path))
        assert "no such file" in dialog.preview.toPlainText()
        return
    path.write_bytes(content)
    look_at(dialog, path)
    text = said(dialog)
    assert words in text
    assert "Traceback" not in text
    assert "\n" not in text
    assert not dialog.import_button.isEnabled()
    look_at(dialog, messy(tmp_path / "good.csv"))
    assert said(dialog) == ""
    assert count_in(dialog, "Incidents") == ROWS


def test_a_file_that_vanishes_loses_nothing_that_was_said(dialog, tmp_path):
    path = messy(tmp_path / "a.csv")
    look_at(dialog, path)
    path.rename(tmp_path / "moved.csv")
    dialog.table.give("Observa", "source")
    settled(dialog)
    assert "a.csv" in said(dialog)
    assert dialog.table.roles()["source"] == "Observa"
    (tmp_path / "moved.csv").rename(path)
    dialog._try_again()
    settled(dialog)
    assert said(dialog) == ""
    assert dialog.table.roles()["source"] == "Observa"
    assert count_in(dialog, "Incidents") == ROWS


def test_an_engine_that_dies_loses_nothing(dialog, plugin, tmp_path):
    look_at(dialog, messy(tmp_path / "a.csv"))
    dialog.table.give("Observa", "source")
    # a file large enough that the engine is still at it
    messy(tmp_path / "a.csv", rows=200_000)
    wait_for(lambda: dialog.inspection._run.is_running and plugin.provider.pool._busy)
    time.sleep(0.3)
    for process in plugin.provider.pool.process_ids:
        os.kill(process, signal.SIGKILL)
    settled(dialog)
    assert "engine stopped" in said(dialog)
    assert dialog.table.roles()["source"] == "Observa"
    messy(tmp_path / "a.csv")
    dialog._try_again()
    settled(dialog)
    assert count_in(dialog, "Incidents") == ROWS


def test_a_missing_engine_is_said_as_everywhere(plugin, interface, monkeypatch, tmp_path):
    from convivencia.plugin import engine_setup

    monkeypatch.setenv("CONVIVENCIA_PYTHON", str(tmp_path / "gone"))
    plugin.show_import()
    try:
        dialog = plugin.import_dialog
        assert said(dialog) == engine_setup.readiness().sentence
        look_at(dialog, messy(tmp_path / "a.csv"))
        assert "not there any more" in said(dialog)
        dialog.panel_wanted.emit(said(dialog))
        assert plugin.action.isChecked()
        assert plugin.dock.state.engine == "missing"
    finally:
        close(plugin)
        plugin.dock.end()
        interface.removeDockWidget(plugin.dock)
        plugin.dock.visibilityChanged.disconnect(plugin.action.setChecked)
        plugin.action.setChecked(False)
        plugin.dock.deleteLater()
        plugin.dock = None


def test_areas_of_the_project_are_used_as_they_are_seen(dialog, tmp_path):
    """A memory layer in another system, written for the engine in the background."""
    from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=cod:string&field=nombre:string", "z", "memory"
    )
    for place, box in enumerate([(-74.1, 4.5, -74.05, 4.7), (-74.05, 4.5, -74.03, 4.7)]):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        feature.setAttributes([f"A{place}", f"Ñ {place}"])
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    look_at(dialog, messy(tmp_path / "a.csv"))
    before = count_in(dialog, "Positions set aside")
    dialog.choices.areas.setLayer(layer)
    assert dialog.choices.area_id.currentField() == "cod"
    assert dialog.choices.area_name.currentField() == "nombre"
    settled(dialog)
    assert said(dialog) == ""
    # the eastern part of the town lies outside these two areas
    assert count_in(dialog, "Positions set aside") > before
    assert count_in(dialog, "Outside the study's areas") > 0


def test_an_import_can_be_cancelled_and_leaves_no_file(dialog, tmp_path):
    look_at(dialog, messy(tmp_path / "a.csv", rows=60_000))
    choose_unit(dialog, "event")
    dialog.confirm_box.setChecked(True)
    dialog.target.setFilePath(str(tmp_path / "x.gpkg"))
    dialog.import_button.click()
    assert not dialog.cancel_button.isHidden()
    pause(0.5)
    dialog.cancel_button.click()
    asked = time.monotonic()
    wait_for(lambda: not dialog.importer.is_running)
    assert time.monotonic() - asked < 1.5
    assert said(dialog) == "Cancelled."
    assert {path.name for path in tmp_path.iterdir()} == {"a.csv"}
    assert dialog.import_button.isEnabled()


def test_an_import_cancelled_when_it_has_just_been_written_leaves_the_earlier_file(
    dialog, tmp_path, monkeypatch
):
    """The last moment to cancel: the engine has written and is then ended."""
    from convivencia.algorithms.core.errors import Cancelled

    look_at(dialog, messy(tmp_path / "a.csv"))
    choose_unit(dialog, "event")
    dialog.confirm_box.setChecked(True)
    earlier = tmp_path / "x.gpkg"
    earlier.write_bytes(b"earlier")
    dialog.target.setFilePath(str(earlier))
    answered = []
    monkeypatch.setattr(dialog, "_may_replace", lambda target: True)
    pool = dialog.importer._run._pool
    run = pool.run

    def run_then_cancel(request, heard, is_cancelled):
        run(request, heard, lambda: False)
        answered.append(Path(request["outputs"]["output"]).is_file())
        raise Cancelled

    monkeypatch.setattr(pool, "run", run_then_cancel)
    dialog.import_button.click()
    wait_for(lambda: not dialog.importer.is_running)
    assert answered == [True]
    assert said(dialog) == "Cancelled."
    assert earlier.read_bytes() == b"earlier"
    assert {path.name for path in tmp_path.iterdir()} == {"a.csv", "x.gpkg"}


def test_an_import_into_a_name_that_is_a_folder_is_refused_before_any_work(
    dialog, tmp_path, monkeypatch
):
    monkeypatch.setattr(dialog, "_may_replace", lambda target: True)
    look_at(dialog, messy(tmp_path / "a.csv"))
    choose_unit(dialog, "event")
    dialog.confirm_box.setChecked(True)
    (tmp_path / "x.gpkg").mkdir()
    dialog.target.setFilePath(str(tmp_path / "x.gpkg"))
    dialog.import_button.click()
    wait_for(lambda: not dialog.importer.is_running)
    assert "is a folder" in said(dialog)


def test_the_report_shows_names_as_text(plugin):
    from convivencia.plugin.importing.report_page import ImportReport, report_html
    from convivencia.plugin.importing.words import Line

    line = Line("columns", "role", None, None, {"column": "<b>{x}</b>", "role": "Date"})
    page = report_html(ImportReport("<i>a.csv", "event", ("1 < 2",), (line,)))
    assert "&lt;b&gt;{x}&lt;/b&gt;" in page
    assert "<i>" not in page
    assert "1 &lt; 2" in page


ENGLISH = re.compile(
    r"\b(the|of|and|with|rows?|columns?|dates?|positions?|which|were|was|is|are|that|from|their|"
    r"not|hours?|events?|share|used|read|kept|used as|set aside)\b",
    re.IGNORECASE,
)


@pytest.fixture(params=["es", "pt"])
def language(request, plugin, monkeypatch):
    """QGIS in Spanish or in Portuguese."""
    from convivencia.plugin import numbers, styling
    from convivencia.plugin.importing import engine_run, report_page
    from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

    file = ROOT / "i18n" / f"convivencia_{request.param}.qm"
    assert file.exists(), "make translations"
    translator = QTranslator()
    assert translator.load(str(file))
    QCoreApplication.installTranslator(translator)
    kept = QLocale()
    # the region of the computer has no part in it
    QLocale.setDefault(QLocale("en_US"))
    for module in (engine_run, report_page, numbers, styling):
        monkeypatch.setattr(module, "language", lambda: request.param)
    yield request.param
    QLocale.setDefault(kept)
    QCoreApplication.removeTranslator(translator)


def test_the_report_is_wholly_in_the_users_language(language, dialog, tmp_path):
    from convivencia.algorithms.importing.findings import SENTENCES
    from convivencia.algorithms.importing.ledger import REASONS
    from convivencia.plugin import numbers, styling
    from convivencia.plugin.importing import words
    from qgis.core import QgsProject

    look_at(dialog, messy(tmp_path / "enero.csv", rows=2_400))
    panel = dialog.preview.toPlainText()
    import_it(dialog, tmp_path / "x.gpkg")
    page = dialog.report_page.browser.toPlainText().replace("enero.csv", "")
    for text in (panel, page):
        assert not ENGLISH.findall(text), text
        assert "{" not in text
        # Spanish parts four digits in a column only
        parted = {"es": ("2400", "2 400"), "pt": ("2.400",)}[language]
        assert any(number in text for number in parted), text
    report = next(
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if "finding" in layer.fields().names()
    )
    for feature in report.getFeatures():
        assert not ENGLISH.findall(feature["text"]), feature["text"]
    facts = {"column": "c", "role": "Date", "kind": "narratives", "what": "Row"}
    for code, (_, template) in SENTENCES.items():
        names = re.findall(r"{(\w+)", template)
        line = words.Line("", code, 1, None, {name: facts.get(name, 7) for name in names})
        assert line.sentence != template.format(**line.facts), code
        assert "{" not in line.sentence
    classes = {item["value"]: item for item in styling.kinds()["set_aside"]["classes"]}
    for code, (_, why) in REASONS.items():
        assert words.tr(why) != why, why
        assert styling.label_of(classes[code]) == words.tr(why)
    # a share is written with the language's comma, and Spanish parts the sign from it
    wanted = {"es": "5,2\u00a0% 12\u00a0345", "pt": "5,2% 12.345"}[language]
    told = numbers.said_in_words("{share:.1%} {count}", {"share": 0.0521, "count": 12_345})
    assert told == wanted


def test_the_dock_opens_it_and_unloading_takes_it_back(plugin, interface, window):
    import convivencia
    from qgis.core import QgsApplication
    from qgis.PyQt.QtWidgets import QDialog

    registry = QgsApplication.processingRegistry()
    second = convivencia.classFactory(type(interface)(window))
    # the session's plugin holds the provider; this one brings only its window parts
    second.initProcessing = lambda: None
    second.provider = registry.providerById("convivencia")
    second.initGui()
    second.action.setChecked(True)
    second.dock.data_page.import_button.click()
    assert second.import_dialog.isVisible()
    assert (len(second.iface.icons), len(second.iface.menus)) == (3, 5)
    second.provider = None
    second.unload()
    assert not (second.iface.icons or second.iface.menus or second.iface.docks)
    assert second.import_dialog is None
    assert second.import_action is None
    bury()
    assert not [one for one in window.findChildren(QDialog)
                if one.objectName() == "ConvivenciaImport"]  # fmt: skip
    assert not [name for name in ("import_dialog", "dock") if getattr(second, name) is not None]
