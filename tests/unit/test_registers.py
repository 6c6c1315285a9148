"""The study store and its round trip through a spreadsheet."""

import datetime
import sqlite3
from pathlib import Path

import openpyxl
import pyogrio
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.guides import Column, Item
from convivencia.algorithms.core.multilingual import LANGUAGES, Text
from convivencia.algorithms.registers.read_registers import read_registers
from convivencia.algorithms.registers.write_registers import write_registers
from convivencia.algorithms.sample.build import build_sample
from convivencia.algorithms.store.package import Store
from convivencia.algorithms.store.schema import VERSION, registers
from convivencia.algorithms.store.values import UnreadableError, told, understood

GROUP = {
    "code": "FG-1", "date": datetime.date(2024, 5, 31), "group_profile": "mujeres jóvenes",
    "people_total": 11, "women": 11, "problems": "=SUM(A1); <b>luz</b>", "consent": True,
}  # fmt: skip
PLACES = {"feature_id": "m1", "category": "unsafe_place", "votes": 7, "validated": False}
CAPACITY = {"functional_capacity": "presupuesto", "current": 2, "desired": 4}
TREE = {"id": "N1", "type": "core_problem", "axis": "A4_urban_context", "text": "robo\nde noche"}


def filled(path):
    store = Store(path)
    with store.writing() as writer:
        writer.add("F-D6", [GROUP, {"code": "FG-2", "women": 0}])
        writer.add("F-D7", [PLACES])
        writer.add("X-D11", [CAPACITY])
        writer.add("F-D15", [TREE])
    return store


def written(folder, study, **options):
    result = write_registers(str(folder), str(study), **options)
    return result.files["registers"]


def sheet_of(book, identifier):
    return next(sheet for sheet in book.worksheets if sheet.title.startswith(identifier))


def cells_by_label(sheet):
    """Return the heading's row and the column of each label."""
    for row in sheet.iter_rows():
        labels = {str(cell.value): cell.column for cell in row if cell.value}
        if "N.º" in labels or "No." in labels:
            return row[0].row, labels
    raise AssertionError


def edit(file, identifier, row, label, value):
    book = openpyxl.load_workbook(file)
    sheet = sheet_of(book, identifier)
    top, labels = cells_by_label(sheet)
    sheet.cell(top + row, labels[label]).value = value
    book.save(file)


def label(register, name, language="es"):
    column = next(item for item in registers()[register].columns if item.name == name)
    return column.label.in_language(language)


# ------------------------------------------------------------------ the store


def test_every_form_of_the_guides_is_a_table_that_gdal_opens(tmp_path):
    path = tmp_path / "study.gpkg"
    filled(path)
    names = {name for name, _ in pyogrio.list_layers(path)}
    assert {item.table for item in registers().values()} <= names
    frame = pyogrio.read_dataframe(path, layer="register_f_d6")
    assert frame["group_profile"].tolist()[0] == "mujeres jóvenes"
    assert str(frame["date"].iloc[0])[:10] == "2024-05-31"
    assert not [item for register in registers().values() for item in register.columns
                if item.type == "place"]  # fmt: skip


def test_layers_of_a_package_are_left_alone(tmp_path):
    sample = build_sample(tmp_path, size=1000)
    before = {tuple(row) for row in pyogrio.list_layers(sample.package)}
    filled(sample.package)
    after = {tuple(row) for row in pyogrio.list_layers(sample.package)}
    assert before < after
    assert len(pyogrio.read_dataframe(sample.package, layer="areas")) == 60
    assert Store(sample.package).rows("F-D6")[0]["code"] == "FG-1"


def test_a_write_that_fails_leaves_everything_as_it_was(tmp_path):
    store = filled(tmp_path / "study.gpkg")
    before = store.all_rows(list(store.registers))

    def half():
        with store.writing() as writer:
            writer.add("F-D6", [{"code": "FG-3"}])
            writer.remove("F-D6", [1])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half()
    assert store.all_rows(list(store.registers)) == before


def test_numbers_of_rows_are_never_given_twice(tmp_path):
    store = filled(tmp_path / "study.gpkg")
    with store.writing() as writer:
        writer.remove("F-D6", [2])
        assert writer.add("F-D6", [{"code": "FG-3"}]) == [3]


def test_what_is_no_study_or_a_newer_one_is_refused(tmp_path):
    text = tmp_path / "a.gpkg"
    text.write_text("no database")
    with pytest.raises(InputError, match="no GeoPackage"):
        Store(text)
    sqlite3.connect(tmp_path / "b.gpkg").execute("CREATE TABLE t (x)").connection.commit()
    with pytest.raises(InputError, match="no GeoPackage"):
        Store(tmp_path / "b.gpkg")
    filled(tmp_path / "c.gpkg")
    with sqlite3.connect(tmp_path / "c.gpkg") as connection:
        connection.execute("UPDATE convivencia_schema SET version = ?", (VERSION + 1,))
    with pytest.raises(InputError, match="newer Convivencia"):
        Store(tmp_path / "c.gpkg")
    with pytest.raises(InputError, match="does not exist"):
        Store(tmp_path / "nowhere" / "d.gpkg")


def test_a_second_writer_waits_or_is_told(tmp_path, monkeypatch):
    from convivencia.algorithms.store import package

    monkeypatch.setattr(package, "WAIT_SECONDS", 0.2)
    store = filled(tmp_path / "study.gpkg")
    other = Store(tmp_path / "study.gpkg")
    with store.writing() as writer:
        writer.add("F-D6", [{"code": "FG-3"}])
        with pytest.raises(InputError, match="another program"), other.writing():
            pass
    with other.writing() as writer:
        assert len(writer.all_rows(["F-D6"])["F-D6"]) == 3


# ------------------------------------------------------------------ values


def column(kind, **options):
    return Column("c", Text("c", "c", "c"), kind, options.get("choices", ()),
                  options.get("scale"), "committee")  # fmt: skip


ANSWERS = (Item("day", Text("day", "día", "dia")), Item("night", Text("night", "noche", "noite")))


@pytest.mark.parametrize(
    ("kind", "cell", "expected"),
    [
        ("integer", "1.234", 1234), ("integer", 12.0, 12), ("integer", "1 234", 1234),
        ("number", "1.234,5", 1234.5), ("number", "1,234.5", 1234.5), ("number", "3,5", 3.5),
        ("percent", "45 %", 45.0), ("money", "12000", 12000.0),
        ("date", "31/03/2024", datetime.date(2024, 3, 31)),
        ("date", "03/31/2024", datetime.date(2024, 3, 31)),
        ("date", "2024-03-31", datetime.date(2024, 3, 31)),
        ("date", "05/05/2024", datetime.date(2024, 5, 5)),
        ("date", datetime.datetime(2024, 3, 31), datetime.date(2024, 3, 31)),
        ("yes_no", "Sí", True), ("yes_no", "não", False), ("yes_no", 1.0, True),
        ("text", 12.0, "12"), ("text", "  a  ", "a"), ("text", "", None), ("date", None, None),
    ],
)  # fmt: skip
def test_cells_are_understood(kind, cell, expected):
    assert understood(column(kind), cell) == expected


@pytest.mark.parametrize(
    ("kind", "cell"),
    [("integer", "many"), ("integer", 2.5), ("date", "05/06/2024"), ("date", "31/02/2024"),
     ("date", "soon"), ("yes_no", "maybe"), ("number", True), ("choice", "dusk"),
     ("choices", "day; dusk"), ("scale", 9)],
)  # fmt: skip
def test_what_cannot_be_understood_is_said(kind, cell):
    with pytest.raises(UnreadableError):
        understood(column(kind, choices=ANSWERS, scale=(0, 4)), cell)


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_come_back_by_their_label_in_every_language(language):
    several = column("choices", choices=ANSWERS)
    assert understood(several, told(several, "day; night", language)) == "day; night"
    one = column("choice", choices=ANSWERS)
    assert understood(one, told(one, "night", language)) == "night"
    assert understood(one, "NIGHT") == "night"


# ------------------------------------------------------------------ the round trip


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_that_nobody_touched_changes_nothing(language, tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    before = store.all_rows(list(store.registers))
    file = written(tmp_path, study, language=language)
    result = read_registers(str(file), str(study), apply=True)
    assert result.changes.empty
    assert result.problems.empty
    assert store.all_rows(list(store.registers)) == before


def test_changes_are_listed_first_and_written_when_asked(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study)
    edit(file, "F-D6", 1, label("F-D6", "women"), 9)
    edit(file, "F-D6", 3, label("F-D6", "code"), "FG-3")
    edit(file, "F-D6", 3, label("F-D6", "consent"), "sí")
    edit(file, "F-D15", 1, label("F-D15", "type"), "")
    listed = read_registers(str(file), str(study))
    assert "only_listed" in {item.code for item in listed.caveats}
    assert store.rows("F-D6")[0]["women"] == 11
    told_changes = listed.changes.set_index(["register", "column"])
    assert told_changes.loc[("F-D6", "women"), "before"] == "11"
    assert told_changes.loc[("F-D6", "women"), "after"] == "9"
    assert listed.summary["changed"] == 2
    assert listed.summary["added"] == 1
    read_registers(str(file), str(study), apply=True)
    rows = store.rows("F-D6")
    assert rows[0] == {**rows[0], **GROUP, "women": 9}
    assert (rows[2]["code"], rows[2]["consent"]) == ("FG-3", True)
    assert store.rows("F-D15")[0]["type"] is None
    assert store.rows("F-D15")[0]["text"] == "robo\nde noche"


def test_what_is_wrong_in_a_workbook_is_a_list_with_places_and_nothing_is_lost(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study)
    edit(file, "F-D6", 1, label("F-D6", "women"), "muchas")
    edit(file, "F-D6", 2, "N.º", 77)
    edit(file, "X-D11", 1, label("X-D11", "current"), 9)
    book = openpyxl.load_workbook(file)
    sheet = sheet_of(book, "F-D7")
    top, labels = cells_by_label(sheet)
    sheet.cell(top, labels[label("F-D7", "votes")]).value = "Algo nuevo"
    sheet_of(book, "F-D15").title = "Árbol"
    book.create_sheet("Notas")["A1"] = "para nosotros"
    book.save(file)
    result = read_registers(str(file), str(study), apply=True)
    said = result.problems.groupby("problem")["cell"].first().to_dict()
    assert any("whole number" in text for text in said)
    assert any("no row of this number" in text for text in said)
    assert any("outside the scale" in text for text in said)
    assert any("not there any more" in text for text in said)
    assert any("none of the register's" in text for text in said)
    assert any("no register" in text for text in said)
    wrong = result.problems[result.problems["found"] == "muchas"].iloc[0]
    assert openpyxl.load_workbook(file)[wrong["sheet"]][wrong["cell"]].value == "muchas"
    assert store.rows("F-D6")[0]["women"] == 11
    assert store.rows("F-D7")[0]["votes"] == 7
    assert "F-D15" in result.summary["read"]
    assert "rows_stay" in {item.code for item in result.caveats}


def test_no_text_of_people_becomes_a_formula(tmp_path):
    study = tmp_path / "study.gpkg"
    filled(study)
    book = openpyxl.load_workbook(written(tmp_path, study))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            assert not any(cell.data_type == "f" for cell in row)


def test_registers_are_chosen_by_id_or_guide(tmp_path):
    result = write_registers(str(tmp_path), registers=("f-d6", "monitoring"), language="en")
    book = openpyxl.load_workbook(result.files["registers"])
    assert book.sheetnames[1].startswith("F-D6")
    assert any(name.startswith("F-E2") for name in book.sheetnames)
    with pytest.raises(InputError, match="No register is called"):
        write_registers(str(tmp_path), registers=("F-Z9",))


def test_a_file_that_is_no_workbook_is_one_sentence(tmp_path):
    bad = Path(tmp_path / "a.xlsx")
    bad.write_bytes(b"PK no workbook")
    with pytest.raises(InputError):
        read_registers(str(bad), str(tmp_path / "study.gpkg"))
    assert not (tmp_path / "study.gpkg").exists()
