"""A study's package in QGIS: every form ready to be filled in, with this plugin or without it."""

import gc

import pytest


@pytest.fixture(scope="module", params=["es", "pt"])
def language(request):
    return request.param


@pytest.fixture(scope="module")
def study(provider, language, tmp_path_factory):
    """Return a package that the engine has made, in a folder with a space and an accent."""
    import processing

    path = tmp_path_factory.mktemp("José Pérez") / f"estudio {language}.gpkg"
    done = processing.run("convivencia:study_forms", {"study": str(path), "language": language})
    assert done["forms"] > 70
    assert done["relations"] > 10
    return path


@pytest.fixture
def project(study):
    """Return the project that the package holds."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    assert project.read(f"geopackage:{study}?projectName=Convivencia"), project.error()
    yield project
    for layer in project.mapLayers().values():
        if layer.isEditable():
            layer.rollBack()
    project.clear()


@pytest.fixture
def forms(qgis):
    """Open forms as QGIS does: with the tools that forms of other layers need."""
    from qgis.core import QgsFeature, QgsVectorLayerTools
    from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm, QgsGui, QgsMapCanvas
    from qgis.PyQt import sip

    class Tools(QgsVectorLayerTools):
        def addFeature(self, *_):  # noqa: N802
            return False, QgsFeature()

        def startEditing(self, layer):  # noqa: N802
            return layer.startEditing()

        def stopEditing(self, *_):  # noqa: N802
            return True

        def saveEdits(self, layer):  # noqa: N802
            return layer.commitChanges(False)

        def copyMoveFeatures(self, *_):  # noqa: N802
            return False

    QgsGui.editorWidgetRegistry().initEditors()
    tools, canvas = Tools(), QgsMapCanvas()
    kept = []

    def opened(layer, feature=None):
        context = QgsAttributeEditorContext()
        context.setVectorLayerTools(tools)
        context.setMapCanvas(canvas)
        if not layer.isEditable():
            assert layer.startEditing()
        new = feature is None
        if new:
            feature = QgsFeature(layer.fields(), 0)
            feature.initAttributes(layer.fields().count())
            feature.setValid(True)
        form = QgsAttributeForm(layer, feature, context)
        modes = QgsAttributeEditorContext.Mode
        form.setMode(modes.AddFeatureMode if new else modes.SingleEditMode)
        kept.append(form)
        return form

    yield opened
    # at once and in this order: what is deleted later finds its layers and tools gone
    for form in reversed(kept):
        sip.delete(form)
    sip.delete(canvas)


def ok_button(form):
    from qgis.PyQt.QtWidgets import QDialogButtonBox

    return form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def layer_of(project, table):
    return project.mapLayer(table)


def table_of(study, name):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{study}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def setup_of(layer, column):
    return layer.editorWidgetSetup(layer.fields().indexOf(column))


def alias_of(layer, column):
    return layer.attributeAlias(layer.fields().indexOf(column))


# ------------------------------------------------------------------ each table by itself


LABELS = {
    "es": {"lighting": "Iluminación", "day_night": "Día o noche"},
    "pt": {"lighting": "Iluminação", "day_night": "Dia ou noite"},
}
TABS = {
    "es": ["La caminata", "Lo observado", "Qué hacer", "Ayuda"],
    "pt": ["A caminhada", "O que se viu", "O que fazer", "Ajuda"],
}


def test_a_table_opens_by_itself_in_the_language_of_the_study(study, language):
    """As an attribute table has no shapes, QGIS finds its style by an empty name of the column."""
    from qgis.core import QgsEditFormConfig

    walk = table_of(study, "register_f_d8")
    for column, label in LABELS[language].items():
        assert alias_of(walk, column) == label
    config = walk.editFormConfig()
    assert config.layout() == QgsEditFormConfig.EditorLayout.TabLayout
    assert [tab.name() for tab in config.tabs()] == TABS[language]
    assert config.labelOnTop(walk.fields().indexOf("recommendation"))


def test_widgets_follow_the_kinds_of_columns(study):
    walk, survey = table_of(study, "register_f_d8"), table_of(study, "register_f_d9")
    kinds = {
        column: setup_of(walk, column).type()
        for column in ("fid", "date", "day_night", "lighting", "transport_stop", "recommendation")
    }
    assert kinds == {
        "fid": "Hidden",
        "date": "DateTime",
        "day_night": "ValueMap",
        "lighting": "Range",
        "transport_stop": "ValueMap",
        "recommendation": "TextEdit",
    }
    bounds = setup_of(walk, "lighting").config()
    assert (bounds["Min"], bounds["Max"], bounds["AllowNull"]) == (0, 4, True)
    assert setup_of(walk, "recommendation").config()["IsMultiline"] is True
    assert setup_of(survey, "victim_last_12_months").type() == "ValueRelation"
    assert setup_of(survey, "weight").type() == "TextEdit"


def test_a_table_by_itself_brings_each_form_that_it_refers_to_once(study):
    """Of two columns that refer to the same form, QGIS would open it for either."""
    pairs = table_of(study, "register_x_d12")
    columns = [setup_of(pairs, name).config() for name in ("institution_from", "institution_to")]
    assert [item.get("ReferencedLayerName") for item in columns] == ["register_f_d10", None]
    assert [item["Relation"] for item in columns] == [
        "register_x_d12_institution_from",
        "register_x_d12_institution_to",
    ]


def test_answers_are_stored_by_id_and_shown_in_words(study, language):
    walk = table_of(study, "register_f_d8")
    entries = {}
    for entry in setup_of(walk, "day_night").config()["map"]:
        entries.update(entry)
    night = {"es": "De noche", "pt": "À noite"}[language]
    assert entries[night] == "night"
    assert len(entries) == 3


def test_every_table_of_the_package_is_dressed(study, language):
    from qgis.core import QgsEditFormConfig, QgsVectorLayer

    package = QgsVectorLayer(str(study), "all", "ogr")
    names = [item.split("!!::!!")[1] for item in package.dataProvider().subLayers()]
    registers = [name for name in names if name.startswith("register_")]
    assert len(registers) > 70
    for name in registers:
        layer = table_of(study, name)
        fields = layer.fields()
        assert layer.editFormConfig().layout() == QgsEditFormConfig.EditorLayout.TabLayout, name
        assert all(layer.attributeAlias(place) for place in range(1, fields.count())), name
        assert all(layer.editorWidgetSetup(place).type() for place in range(fields.count())), name
        longest = max(len(tab.children()) for tab in layer.editFormConfig().tabs())
        assert longest <= 15, name


# ------------------------------------------------------------------ the project in the package


def test_the_package_holds_a_project_with_valid_relations(project, language):
    layers = project.mapLayers().values()
    assert len(layers) > 70
    assert not [layer.name() for layer in layers if not layer.isValid()]
    relations = project.relationManager().relations()
    assert len(relations) > 10
    assert not [name for name, item in relations.items() if not item.isValid()]
    institutions = {"es": "F-D10 Ficha institucional", "pt": "F-D10 Ficha da instituição"}
    assert layer_of(project, "register_f_d10").name() == institutions[language]
    groups = [group.name() for group in project.layerTreeRoot().findGroups()]
    assert "Diagnóstico" in groups
    assert len(groups) == 8


def test_the_project_names_no_folder(study):
    """Whoever gets the package gets no path of whoever made it, and may move it."""
    import io
    import sqlite3
    import zipfile

    with sqlite3.connect(study) as connection:
        ((content,),) = connection.execute("select content from qgis_projects").fetchall()
        styles = connection.execute("select styleQML from layer_styles").fetchall()
    archive = zipfile.ZipFile(io.BytesIO(bytes.fromhex(content)))
    (name,) = archive.namelist()
    texts = [archive.read(name).decode("utf-8"), *(style for (style,) in styles)]
    assert not [text for text in texts if str(study.parent) in text]


def test_a_moved_package_opens(study, tmp_path):
    import shutil

    from qgis.core import QgsProject

    moved = shutil.copy(study, tmp_path / study.name)
    project = QgsProject()
    assert project.read(f"geopackage:{moved}?projectName=Convivencia")
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert str(tmp_path) in layer_of(project, "register_f_d8").source()


def called(layer, row):
    """Return what QGIS calls a row in its lists."""
    from qgis.core import QgsVectorLayerUtils

    return QgsVectorLayerUtils.getFeatureDisplayString(layer, row)


def test_rows_are_called_by_what_they_are(project, language):
    from qgis.core import QgsExpression, QgsFeature

    def row_of(table, **values):
        layer = layer_of(project, table)
        row = QgsFeature(layer.fields(), 7)
        row["fid"] = 7
        for name, value in values.items():
            row[name] = value
        return called(layer, row)

    for layer in project.mapLayers().values():
        if "register_" in layer.source():
            known = QgsExpression(layer.displayExpression())
            assert not known.hasParserError(), (layer.name(), known.parserErrorString())
            assert known.expression() != '"fid"'
    empty = {"es": "Matriz de coordinación 7", "pt": "Matriz de articulação 7"}[language]
    assert row_of("register_x_d12", institution_from="I-1") == empty
    done = {"es": "P1 Mandato y agenda – Hecho", "pt": "P1 Respaldo político e agenda – Concluído"}[
        language
    ]
    assert row_of("register_f_s1", step="P1", status="done") == done
    # what is not filled is passed over, several lines are one, long ones are cut
    told = row_of("register_f_p6", date="2025-06-14", place=" ", agenda=f"Uno\ndos {'x' * 80}")
    assert told == f"14/06/2025 – Uno dos {'x' * 51}…"
    assert row_of("register_f_c6", usefulness=4).endswith(" 7")
    # what never leaves the team names a row only where nothing else does
    assert row_of("register_f_d5", code="E-1", actor_type="Vecina", role="alcaldesa") == (
        "E-1 – Vecina"
    )


def test_a_reference_offers_the_rows_of_its_form(project, forms):
    from qgis.core import QgsFeature

    institutions = layer_of(project, "register_f_d10")
    row = QgsFeature(institutions.fields())
    row["institution_id"], row["name"] = "I-77", "Centro de salud"
    assert institutions.dataProvider().addFeatures([row])[0]
    pairs = layer_of(project, "register_x_d12")
    setup = setup_of(pairs, "institution_from")
    assert setup.type() == "RelationReference"
    relation = project.relationManager().relation(setup.config()["Relation"])
    assert relation.referencedLayer().id() == institutions.id()
    form = forms(pairs)
    form.changeAttribute("institution_from", "I-77")
    form.changeAttribute("value", 2)
    assert ok_button(form).isEnabled()
    assert form.save()
    assert pairs.commitChanges(), pairs.commitErrors()
    (made,) = (item for item in pairs.getFeatures() if item["institution_from"] == "I-77")
    assert relation.getReferencedFeature(made)["name"] == "Centro de salud"
    assert institutions.displayExpression().startswith('"institution_id"')
    made["institution_to"] = "I-77"
    assert called(pairs, made) == "I-77 – Centro de salud → I-77 – Centro de salud"


# ------------------------------------------------------------------ filling in


def test_a_row_that_keeps_the_rules_is_saved_and_another_is_refused_with_its_reason(project, forms):
    from qgis.core import QgsFeature, QgsVectorLayerUtils

    layer = layer_of(project, "register_f_d10")
    place = layer.fields().indexOf("institution_id")
    form = forms(layer)
    # a row that nobody can name
    assert not ok_button(form).isEnabled()
    nameless = QgsFeature(layer.fields())
    kept, reasons = QgsVectorLayerUtils.validateAttribute(layer, nameless, place)
    assert (kept, reasons) == (False, ["value is NULL"])
    form.changeAttribute("institution_id", "I-01")
    form.changeAttribute("name", "Comisaría del Norte")
    form.changeAttribute("staff_total", 34)
    form.changeAttribute("produces_data", 1)
    assert ok_button(form).isEnabled()
    assert form.save()
    assert layer.commitChanges(), layer.commitErrors()
    # the same name again
    again = forms(layer)
    again.changeAttribute("institution_id", "I-01")
    assert not ok_button(again).isEnabled()
    kept, reasons = QgsVectorLayerUtils.validateAttribute(layer, again.currentFormFeature(), place)
    assert (kept, reasons) == (False, ["value is not unique"])
    again.changeAttribute("institution_id", "I-02")
    assert ok_button(again).isEnabled()


def test_a_value_outside_a_scale_is_refused_in_the_language_of_the_study(study, language):
    from qgis.core import QgsFeature, QgsVectorLayerUtils

    walk = table_of(study, "register_f_d8")
    place = walk.fields().indexOf("lighting")
    for value, good in ((0, True), (4, True), (5, False), (-1, False), (None, True)):
        row = QgsFeature(walk.fields())
        row["lighting"] = value
        kept, reasons = QgsVectorLayerUtils.validateAttribute(walk, row, place)
        assert kept is good, (value, reasons)
    said = walk.fields().at(place).constraints().constraintDescription()
    numbers = {"es": "Un número entero de 0 a 4.", "pt": "Um número inteiro de 0 a 4."}
    assert said == numbers[language]


def test_a_period_that_ends_before_it_begins_is_only_warned_of(study):
    from qgis.core import QgsFeature, QgsFieldConstraints, QgsVectorLayerUtils
    from qgis.PyQt.QtCore import QDate

    sheet = table_of(study, "register_f_l5")
    place = sheet.fields().indexOf("end")
    constraints = sheet.fields().at(place).constraints()
    kind = QgsFieldConstraints.Constraint.ConstraintExpression
    soft = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    assert constraints.constraintStrength(kind) == soft
    row = QgsFeature(sheet.fields())
    row["start"] = QDate(2025, 3, 1)
    for end, good in ((QDate(2025, 2, 1), False), (QDate(2025, 3, 1), True), (None, True)):
        row["end"] = end
        assert QgsVectorLayerUtils.validateAttribute(sheet, row, place)[0] is good


def test_nothing_said_is_not_no(project, forms):
    """A box to tick would write no where nobody has answered."""
    layer = layer_of(project, "register_f_d9")
    form = forms(layer)
    form.changeAttribute("respondent_id", "R-1")
    form.changeAttribute("victim_last_12_months", '{"theft","threat"}')
    form.changeAttribute("consent", 1)
    assert form.save()
    assert layer.commitChanges(), layer.commitErrors()
    (row,) = (item for item in layer.getFeatures() if item["respondent_id"] == "R-1")
    assert row["consent"] == 1
    assert row["reported"] is None or str(row["reported"]) == "NULL"
    assert set(row["victim_last_12_months"].strip("{}").replace('"', "").split(",")) == {
        "theft",
        "threat",
    }


def test_answers_that_nobody_ticked_stay_empty(project, forms):
    """Neither a new row nor one opened to change something else gets a list of nothing."""
    layer = layer_of(project, "register_f_d9")
    form = forms(layer)
    form.changeAttribute("respondent_id", "R-0")
    assert form.save()
    assert layer.commitChanges(), layer.commitErrors()
    (row,) = (item for item in layer.getFeatures() if item["respondent_id"] == "R-0")
    again = forms(layer, row)
    again.changeAttribute("consent", 1)
    assert again.save()
    assert layer.commitChanges(), layer.commitErrors()
    (row,) = (item for item in layer.getFeatures() if item["respondent_id"] == "R-0")
    assert row["consent"] == 1
    assert row["victim_last_12_months"] is None or str(row["victim_last_12_months"]) == "NULL"


def test_a_form_filled_in_with_qgis_comes_out_as_a_workbook(project, study, forms, tmp_path):
    """What QGIS wrote is what the engine reads: the answers in words, and nothing twice."""
    import processing

    layer = layer_of(project, "register_f_d9")
    form = forms(layer)
    form.changeAttribute("respondent_id", "R-9")
    form.changeAttribute("victim_last_12_months", '{"robbery","threat"}')
    assert form.save()
    assert layer.commitChanges(), layer.commitErrors()
    done = processing.run(
        "convivencia:write_registers",
        {"study": str(study), "registers": "F-D9", "folder": str(tmp_path), "language": "en"},
    )
    assert done["rows"] >= 1
    import zipfile

    (book,) = tmp_path.glob("*.xlsx")
    archive = zipfile.ZipFile(book)
    texts = "".join(archive.read(name).decode("utf-8") for name in archive.namelist())
    assert "Robbery; Threat" in texts or "Threat; Robbery" in texts


def test_another_language_is_written_when_asked_and_own_styles_stay(study, tmp_path, language):
    import shutil

    import processing

    path = shutil.copy(study, tmp_path / study.name)
    walk = table_of(path, "register_f_d8")
    walk.setFieldAlias(walk.fields().indexOf("lighting"), "Luz de la oficina")
    assert not walk.saveStyleToDatabase("oficina", "", True, "")
    del walk
    gc.collect()
    processing.run("convivencia:study_forms", {"study": str(path), "language": "en"})
    assert alias_of(table_of(path, "register_f_d10"), "axis") == "Axis"
    assert alias_of(table_of(path, "register_f_d8"), "lighting") == "Luz de la oficina"


def test_a_project_that_was_saved_again_stays(study, tmp_path):
    import shutil

    import processing
    from qgis.core import QgsProject

    path = shutil.copy(study, tmp_path / study.name)
    project = QgsProject()
    where = f"geopackage:{path}?projectName=Convivencia"
    assert project.read(where)
    project.setTitle("De la oficina")
    assert project.write(where)
    project.clear()
    done = processing.run("convivencia:study_forms", {"study": str(path), "language": "en"})
    assert done["project"] == "Convivencia 2"
    assert project.read(where)
    assert project.title() == "De la oficina"
    assert project.read(f"geopackage:{path}?projectName=Convivencia 2")
    assert project.title() == "Forms of the study"


def test_what_names_nothing_is_refused_and_put_right_it_is_saved(study):
    """A row that is refused is not lost: somebody mends it and saves again."""
    from qgis.core import QgsFeature, QgsVectorLayer

    def rows(table):
        layer = QgsVectorLayer(f"{study}|layername={table}", table, "ogr")
        return list(layer.getFeatures())

    problems = QgsVectorLayer(f"{study}|layername=register_x_d14", "X-D14", "ogr")
    assert problems.startEditing()
    ranked = QgsFeature(problems.fields())
    ranked["problem_id"] = "Robo en paradas"
    assert problems.addFeature(ranked)
    assert problems.commitChanges(), problems.commitErrors()
    projects = QgsVectorLayer(f"{study}|layername=register_f_l5", "F-L5", "ogr")
    before = len(rows("register_f_l5"))
    assert projects.startEditing()
    made = QgsFeature(projects.fields())
    made["code"], made["problem_addressed"] = "PR-77", "nobody ranked this"
    assert projects.addFeature(made)
    assert not projects.commitChanges()
    assert len(rows("register_f_l5")) == before
    written = next(item for item in projects.getFeatures() if item["code"] == "PR-77")
    place = projects.fields().indexOf("problem_addressed")
    assert projects.changeAttributeValue(written.id(), place, "Robo en paradas")
    assert projects.commitChanges(), projects.commitErrors()
    assert [item["code"] for item in rows("register_f_l5")][before:] == ["PR-77"]
    # a new name of the problem goes along
    assert problems.startEditing()
    held = next(item for item in problems.getFeatures() if item["problem_id"] == "Robo en paradas")
    key = problems.fields().indexOf("problem_id")
    assert problems.changeAttributeValue(held.id(), key, "Robo en las paradas")
    assert problems.commitChanges(), problems.commitErrors()
    named = next(item for item in rows("register_f_l5") if item["code"] == "PR-77")
    assert named["problem_addressed"] == "Robo en las paradas"
