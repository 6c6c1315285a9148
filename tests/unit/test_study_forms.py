"""What a study's package says to QGIS: styles, relations and a project, all as XML trees."""

import io
import sqlite3
import zipfile

import pyogrio
import pytest
from convivencia.algorithms.core.guides import Column
from convivencia.algorithms.core.multilingual import LANGUAGES, Text
from convivencia.algorithms.registers.study_forms import study_forms
from convivencia.algorithms.store.answers import packed, unpacked
from convivencia.algorithms.store.form_xml import Forms, parted
from convivencia.algorithms.store.links import links
from convivencia.algorithms.store.package import Store
from convivencia.algorithms.store.project_xml import project_bytes
from convivencia.algorithms.store.schema import registers
from defusedxml import ElementTree

FORMS = registers()


def styles_of(path):
    with sqlite3.connect(path) as connection:
        return {
            table: ElementTree.fromstring(qml)
            for table, qml in connection.execute(
                "select f_table_name, styleQML from layer_styles where useAsDefault"
            )
        }


def project_of(path, name="Convivencia"):
    with sqlite3.connect(path) as connection:
        ((content,),) = connection.execute(
            "select content from qgis_projects where name = ?", (name,)
        ).fetchall()
    archive = zipfile.ZipFile(io.BytesIO(bytes.fromhex(content)))
    return ElementTree.fromstring(archive.read(archive.namelist()[0]))


def aliases(style):
    return {item.get("field"): item.get("name") for item in style.iter("alias")}


def test_a_new_study_is_ready_and_asking_changes_its_language(tmp_path):
    path = tmp_path / "study.gpkg"
    with Store(path).writing():
        pass
    assert aliases(styles_of(path)["register_f_d8"])["lighting"] == "Iluminación"
    result = study_forms(str(path), language="pt")
    assert result.summary["forms"] == len(FORMS)
    assert aliases(styles_of(path)["register_f_d8"])["lighting"] == "Iluminação"
    assert len(styles_of(path)) == len(FORMS)
    with sqlite3.connect(path) as connection:
        ((identifier,),) = connection.execute(
            "select identifier from gpkg_contents where table_name = 'register_f_d8'"
        ).fetchall()
    assert identifier == "F-D8 Ficha de caminhada exploratória"
    # what comes later keeps the language of the study
    with Store(path).writing() as writer:
        writer.add("F-D6", [{"code": "FG-1"}])
    assert aliases(styles_of(path)["register_f_d8"])["lighting"] == "Iluminação"
    assert project_of(path).findtext("title") == "Formulários do estudo"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_is_asked_once_with_a_label(language):
    forms = Forms(FORMS, language, "study.gpkg")
    for register in FORMS.values():
        style = ElementTree.fromstring(forms.qml(register))
        names = [column.name for column in register.columns]
        assert list(aliases(style)) == names
        assert all(aliases(style).values())
        asked = [item.get("name") for item in style.iter("attributeEditorField")]
        assert asked == names
        known = {item.get("name") for item in style.find("fieldConfiguration")}
        assert known == {"fid", *names}
        assert [column.name for _, columns in parted(register, language) for column in columns] == (
            names
        )


def test_layers_of_the_project_are_those_of_the_package(tmp_path):
    path = tmp_path / "a & b.gpkg"
    Store(path).prepare("en")
    project = project_of(path)
    tables = {name for name, _ in pyogrio.list_layers(path)}
    sources = [item.text for item in project.iter("datasource")]
    assert {source.removeprefix("./a & b.gpkg|layername=") for source in sources} <= tables
    ids = {item.text for item in project.iter("id")}
    relations = project.find("relations")
    assert len(relations) == len(links(FORMS)) > 10
    for relation in relations:
        assert {relation.get("referencingLayer"), relation.get("referencedLayer")} <= ids
    nodes = [item.get("id") for item in project.iter("layer-tree-layer")]
    assert sorted(nodes) == sorted(ids)


def test_the_same_forms_give_the_same_project():
    first = project_bytes(Forms(FORMS, "es", "study.gpkg"))
    assert first == project_bytes(Forms(FORMS, "es", "study.gpkg"))


def test_what_never_leaves_the_team_says_so():
    style = ElementTree.fromstring(Forms(FORMS, "es", "s.gpkg").qml(FORMS["F-D10"]))
    assert aliases(style)["contact_role"].endswith("(interno)")
    assert not aliases(style)["name"].endswith("(interno)")


def test_texts_of_an_office_stay_texts():
    import dataclasses

    label = Text('<b>"&', "<b>'&\x01", "<b>&")
    register = dataclasses.replace(
        FORMS["F-D8"], columns=(Column("x", label, "text", (), None, "committee"),)
    )
    style = ElementTree.fromstring(Forms({"F-D8": register}, "es", "s.gpkg").qml(register))
    assert aliases(style) == {"x": "<b>'&"}


def test_a_style_of_an_office_stays_the_default(tmp_path):
    path = tmp_path / "study.gpkg"
    Store(path).prepare("es")
    with sqlite3.connect(path) as connection:
        connection.execute(
            "update layer_styles set useAsDefault = 0 where f_table_name = 'register_f_d8'"
        )
        connection.execute(
            "insert into layer_styles (f_table_name, f_geometry_column, styleName, styleQML, "
            "useAsDefault) values ('register_f_d8', '', 'ours', '<qgis/>', 1)"
        )
    Store(path).prepare("pt")
    assert styles_of(path)["register_f_d8"].tag == "qgis"
    assert not aliases(styles_of(path)["register_f_d8"])
    assert aliases(styles_of(path)["register_f_d10"])["axis"] == "Eixo"


def test_a_project_that_somebody_saved_again_stays(tmp_path):
    path = tmp_path / "study.gpkg"
    store = Store(path)
    assert store.prepare("es") == store.prepare("pt") == "Convivencia"
    with sqlite3.connect(path) as connection:
        connection.execute(
            'update qgis_projects set metadata = \'{"last_modified_user": "somebody"}\''
        )
    assert store.prepare("en") == "Convivencia 2"
    assert store.prepare("en") == "Convivencia 2"
    assert project_of(path).findtext("title") == "Formulários do estudo"


def test_a_renamed_package_is_named_anew_by_whatever_writes_next(tmp_path):
    path = tmp_path / "study.gpkg"
    Store(path).prepare("pt")
    moved = path.rename(tmp_path / "estudio 2.gpkg")
    with Store(moved).writing() as writer:
        writer.add("F-D6", [{"code": "FG-1"}])
    project = project_of(moved)
    assert {item.text.partition("|")[0] for item in project.iter("datasource")} == {
        "./estudio 2.gpkg"
    }
    assert project.findtext("title") == "Formulários do estudo"


@pytest.mark.parametrize(
    ("sheet", "held"),
    [
        ("theft; robbery", '{"theft","robbery"}'),
        ("theft", '{"theft"}'),
        ('a "b"; c, d', '{"a \\"b\\"","c, d"}'),
        (None, None),
    ],
)
def test_several_answers_are_held_as_qgis_writes_them(sheet, held):
    assert packed(sheet) == held
    assert unpacked(held) == sheet
    assert packed(held) == held


@pytest.mark.parametrize(
    ("held", "sheet"),
    [("{}", None), ("{theft,robbery}", "theft; robbery"), ("theft; robbery", "theft; robbery")],
)
def test_several_answers_of_others_are_read(held, sheet):
    assert unpacked(held) == sheet


def test_answers_of_an_earlier_version_are_brought_over_and_other_texts_are_left(tmp_path):
    path = tmp_path / "study.gpkg"
    store = Store(path)
    with store.writing() as writer:
        writer.add("F-D9", [{"victim_last_12_months": "theft; robbery", "reported": False}])
        writer.add("F-D6", [{"problems": "{luz, ruido}"}])
    with sqlite3.connect(path) as connection:
        connection.execute("update register_f_d9 set victim_last_12_months = 'theft; threat'")
    store.prepare("es")
    with sqlite3.connect(path) as connection:
        ((held, reported),) = connection.execute(
            "select victim_last_12_months, reported from register_f_d9"
        ).fetchall()
    assert (held, reported) == ('{"theft","threat"}', 0)
    (row,) = store.rows("F-D9")
    assert row["victim_last_12_months"] == "theft; threat"
    assert row["reported"] is False
    assert row["consent"] is None
    assert store.rows("F-D6")[0]["problems"] == "{luz, ruido}"
