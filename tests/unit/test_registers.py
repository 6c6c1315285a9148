"""The study store and its round trip through a spreadsheet."""

import datetime
import os
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import docx
import openpyxl
import pyogrio
import pytest
import sqlalchemy as sa
from convivencia.algorithms.core.errors import EngineError, InputError
from convivencia.algorithms.core.guides import Column, Item, load_guides
from convivencia.algorithms.core.multilingual import LANGUAGES, Text
from convivencia.algorithms.registers.guide_progress import guide_progress
from convivencia.algorithms.registers.read_registers import read_registers
from convivencia.algorithms.registers.study_forms import study_forms
from convivencia.algorithms.registers.write_registers import write_registers
from convivencia.algorithms.sample.build import build_sample
from convivencia.algorithms.store import migrations, package
from convivencia.algorithms.store.package import ConflictError, Store
from convivencia.algorithms.store.registered import registered
from convivencia.algorithms.store.schema import VERSION, registers, table_name
from convivencia.algorithms.store.values import UnreadableError, told, understood
from convivencia.tests.filled_workbooks import cells_by_label, edit, label, sheet_of, written

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


def test_rows_that_are_alike_stay_two_when_a_workbook_is_read_twice(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study)
    for row in (3, 4):
        edit(file, "F-D6", row, label("F-D6", "women"), 7)
    edit(file, "F-D7", 2, label("F-D7", "feature_id"), "m2")
    edit(file, "F-D7", 2, label("F-D7", "session_id"), "fg-1")
    assert read_registers(str(file), str(study), apply=True).summary["added"] == 3
    before = store.all_rows(["F-D6", "F-D7"])
    again = read_registers(str(file), str(study), apply=True)
    assert again.summary["added"] == 0 and again.changes.empty
    assert len(again.problems) == 3
    assert again.problems["problem"].str.contains("the study holds the same already").all()
    assert store.all_rows(["F-D6", "F-D7"]) == before, "two rows that are alike stay two"
    # more is written into the same workbook
    edit(file, "F-D7", 3, label("F-D7", "feature_id"), "m3")
    more = read_registers(str(file), str(study), apply=True)
    assert more.summary["added"] == 1
    assert [row["feature_id"] for row in store.rows("F-D7")] == ["m1", "m2", "m3"]


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_matrix_and_checklist_is_a_word_file_to_fill_in(language, tmp_path):
    study = tmp_path / "study.gpkg"
    filled(study)
    every = [(guide, item) for guide in load_guides() for item in guide.instruments]
    chosen = [guide.id for guide in load_guides()] if language == "es" else ["diagnosis", "K-L5"]
    result = write_registers(
        str(tmp_path), str(study), registers=tuple(chosen), language=language, formats=("docx",)
    )
    wanted = {item.id for guide, item in every if guide.id in chosen or item.id in chosen}
    assert set(result.files) == wanted
    for _, item in every:
        if item.id not in wanted:
            continue
        document = docx.Document(result.files[item.id])
        text = "\n".join(part.text for part in document.element.body.iter() if part.text)
        assert item.title.in_language(language) in text
        for column in () if item.kind == "checklist" else item.columns:
            if item.kind == "form" or column.type != "place":
                assert column.label.in_language(language) in text, (item.id, column.name)
        for condition in item.items:
            assert condition.text.in_language(language) in text
        tags = document.element.body.xpath(".//w:sdtPr/w:tag/@w:val")
        if item.kind == "form":
            assert tags[: len(item.columns)] == [column.name for column in item.columns]
    capacity = docx.Document(result.files["X-D11"])
    assert any(cell.text == "presupuesto" for table in capacity.tables for cell in table._cells)


def test_a_checklist_is_answered_line_by_line_and_comes_back(tmp_path):
    study = tmp_path / "study.gpkg"
    store = Store(study)
    with store.writing() as writer:
        writer.add("K-P1", [{"item": "mandate", "answer": "partly", "notes": "draft"}])
    listed = registers()["K-P1"].instrument.items
    file = written(tmp_path, study, registers=("K-P1",))
    assert read_registers(str(file), str(study), apply=True).changes.empty, "unanswered is nothing"
    # every item stands there: the answered one first, the others in their order
    others = [item for item in listed if item.id != "mandate"]
    edit(file, "K-P1", 3, label("K-P1", "answer"), "sí")
    result = read_registers(str(file), str(study), apply=True)
    assert result.summary["added"] == 1 and result.problems.empty
    assert [(row["item"], row["answer"]) for row in store.rows("K-P1")] == [
        ("mandate", "partly"),
        (others[1].id, "yes"),
    ]
    assert read_registers(str(file), str(study), apply=True).summary["added"] == 0
    sheet = write_registers(str(tmp_path), str(study), registers=("K-P1",), formats=("docx",))
    text = "\n".join(
        part.text for part in docx.Document(sheet.files["K-P1"]).element.body.iter() if part.text
    )
    assert "draft" in text
    # what another form asks project by project has no table of its own
    assert "K-L5" not in registers() and "F-L16" in registers()


def test_a_file_that_is_no_workbook_is_one_sentence(tmp_path):
    bad = Path(tmp_path / "a.xlsx")
    bad.write_bytes(b"PK no workbook")
    with pytest.raises(InputError):
        read_registers(str(bad), str(tmp_path / "study.gpkg"))
    assert not (tmp_path / "study.gpkg").exists()


# ------------------------------------------------------------------ two people at once


def test_what_somebody_else_changed_meanwhile_is_a_conflict_and_stays(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study)
    edit(file, "F-D6", 1, label("F-D6", "women"), 9)
    edit(file, "X-D11", 1, label("X-D11", "desired"), 5)
    with store.writing() as writer:
        # as QGIS would while the committee fills in its workbook
        writer.change("F-D6", 1, {"women": 13, "men": 4})
    result = read_registers(str(file), str(study), apply=True)
    assert result.summary["conflicts"] == 1
    conflict = result.conflicts.iloc[0]
    assert (conflict["column"], conflict["before"], conflict["after"]) == ("women", "13", "9")
    assert "changed_on_both_sides" in {item.code for item in result.caveats}
    row = store.rows("F-D6")[0]
    # what nobody touched in the workbook is not put back to what it was
    assert (row["women"], row["men"]) == (13, 4)
    assert store.rows("X-D11")[0]["desired"] == 5


def test_the_same_change_on_both_sides_is_no_conflict(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study)
    edit(file, "F-D6", 1, label("F-D6", "women"), 9)
    with store.writing() as writer:
        writer.change("F-D6", 1, {"women": 9})
    result = read_registers(str(file), str(study))
    assert result.conflicts.empty
    assert result.changes.empty


def test_a_workbook_that_lost_its_memory_is_read_as_before(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study)
    book = openpyxl.load_workbook(file)
    del book["_base"]
    book.save(file)
    edit(file, "F-D6", 1, label("F-D6", "women"), 9)
    assert read_registers(str(file), str(study), apply=True).summary["changed"] == 1
    assert store.rows("F-D6")[0]["women"] == 9


def test_merged_cells_are_said_and_take_nothing_from_the_study(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    with store.writing() as writer:
        writer.change("F-D6", 2, {"group_profile": "jóvenes"})
    file = written(tmp_path, study)
    book = openpyxl.load_workbook(file)
    sheet = sheet_of(book, "F-D6")
    top, labels = cells_by_label(sheet)
    place = labels[label("F-D6", "group_profile")]
    sheet.merge_cells(start_row=top + 1, end_row=top + 2, start_column=place, end_column=place)
    book.save(file)
    result = read_registers(str(file), str(study), apply=True)
    said = result.problems[result.problems["problem"].str.contains("merged")]
    assert said["cell"].tolist() == [sheet.cell(top + 1, place).coordinate]
    assert result.changes.empty
    assert store.rows("F-D6")[1]["group_profile"] == "jóvenes"


def test_a_merged_number_makes_no_row_twice(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study)
    book = openpyxl.load_workbook(file)
    sheet = sheet_of(book, "F-D6")
    top, labels = cells_by_label(sheet)
    place = labels["N.º"]
    sheet.merge_cells(start_row=top + 1, end_row=top + 2, start_column=place, end_column=place)
    book.save(file)
    result = read_registers(str(file), str(study), apply=True)
    assert result.summary["added"] == 0
    assert "rows_stay" in {item.code for item in result.caveats}
    assert len(store.rows("F-D6")) == 2


def test_a_row_that_changed_since_it_was_seen_is_not_overwritten(tmp_path):
    store = filled(tmp_path / "study.gpkg")
    seen = store.rows("F-D6")[0]
    other = Store(tmp_path / "study.gpkg")
    with other.writing() as writer:
        writer.change("F-D6", 1, {"women": 3})
    with pytest.raises(ConflictError, match="women"), store.writing() as writer:
        writer.change("F-D6", 1, {"men": 2})
        writer.change("F-D6", 1, {"women": 5}, seen=seen)
    row = store.rows("F-D6")[0]
    assert (row["women"], row["men"]) == (3, seen["men"]), "nothing of the transaction stays"
    with store.writing() as writer:
        writer.change("F-D6", 1, {"men": 2}, seen=seen)
        writer.remove("F-D6", [2])
    with pytest.raises(ConflictError, match="removed"), store.writing() as writer:
        writer.change("F-D6", 2, {"men": 2}, seen={"men": None})


# ------------------------------------------------------------------ older studies


def logical(connection, table, column):
    """Lay a table as the first version did, with yes and no as a logical column."""
    (made,) = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = ?", (table,)
    ).fetchone()
    connection.execute(f"ALTER TABLE {table} RENAME TO newer")
    connection.execute(made.replace(f"{column} INTEGER", f"{column} BOOLEAN"))
    connection.execute(f"INSERT INTO {table} SELECT * FROM newer")
    connection.execute("DROP TABLE newer")


def aged(path, version=1, gone=("F-D6", "consent")):
    """Make a study what an earlier version would have written."""
    store = filled(path)
    store.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE convivencia_schema SET version = ?", (version,))
        connection.execute(f"ALTER TABLE {table_name(gone[0])} DROP COLUMN {gone[1]}")
        logical(connection, "register_f_d7", "validated")
        connection.execute("DROP TABLE register_f_d19")
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'register_f_d19'")
    connection.close()
    return path


def columns_of(path, table):
    engine = sa.create_engine(f"sqlite:///{path}")
    return sa.inspect(engine).get_columns(table)


def state(path):
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return list(connection.iterdump())


def test_an_older_study_is_read_as_it_is(tmp_path):
    path = aged(tmp_path / "study.gpkg")
    before = path.read_bytes()
    rows = Store(path).all_rows(["F-D6", "F-D19"])
    assert rows["F-D6"][0]["code"] == GROUP["code"]
    assert rows["F-D6"][0]["consent"] is None
    assert rows["F-D19"] == []
    assert path.read_bytes() == before
    assert [item.name for item in tmp_path.iterdir()] == ["study.gpkg"]


def test_an_older_study_is_brought_up_to_date_and_a_copy_is_kept(tmp_path):
    path = aged(tmp_path / "study.gpkg")
    before = state(path)
    store = Store(path)
    with store.writing() as writer:
        writer.change("F-D6", 1, {"consent": True})
        writer.add("F-D19", [{"statement": "a"}])
    assert store.rows("F-D6")[0]["consent"] is True
    assert store.rows("F-D6")[0]["code"] == GROUP["code"]
    assert store.rows("F-D7")[0] == {**store.rows("F-D7")[0], **PLACES, "fid": 1}
    kinds = {item["name"]: str(item["type"]) for item in columns_of(path, "register_f_d7")}
    assert kinds["validated"] == "INTEGER"
    assert state(tmp_path / "study.before-3.gpkg") == before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT max(version) FROM convivencia_schema").fetchone() == (3,)
    with store.writing() as writer:
        writer.change("F-D6", 1, {"consent": False})
    assert len(list(tmp_path.glob("study.before*"))) == 1, "one copy, when it was brought up"
    pyogrio.read_dataframe(path, layer="register_f_d6", read_geometry=False)


def test_a_second_copy_does_not_replace_the_first(tmp_path):
    path = aged(tmp_path / "study.gpkg")
    (tmp_path / "study.before-3.gpkg").write_bytes(b"mine")
    with Store(path).writing():
        pass
    assert (tmp_path / "study.before-3.gpkg").read_bytes() == b"mine"
    assert (tmp_path / "study.before-3-2.gpkg").exists()


def test_without_room_for_a_copy_nothing_is_changed(tmp_path, monkeypatch):
    path = aged(tmp_path / "study.gpkg")
    before = state(path)

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(migrations.os, "replace", refuse)
    with pytest.raises(InputError, match="no copy of it can be kept"), Store(path).writing():
        pass
    assert state(path) == before
    assert [item.name for item in tmp_path.iterdir()] == ["study.gpkg"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a writer is killed in a process of its own")
@pytest.mark.parametrize("old", [False, True])
def test_a_writer_that_is_killed_at_any_step_loses_nothing(tmp_path, monkeypatch, old):
    """Kill the process before each statement in turn: the study is as before or as after."""
    # a few forms, so that the statements can be gone through one by one
    few = {name: registers()[name] for name in ("F-D6", "F-D7", "X-D11", "F-D15", "F-D19")}
    monkeypatch.setattr(package, "registers", lambda: few)
    source = tmp_path / "source.gpkg"
    aged(source) if old else filled(source).close()

    def work(path, stop_at):
        store = Store(path)
        counted = iter(range(1, 10_000))

        def count(*_):
            if next(counted) == stop_at:
                os.kill(os.getpid(), signal.SIGKILL)

        for engine in (store._engine, store._renewing):
            sa.event.listen(engine, "before_cursor_execute", count)
            sa.event.listen(engine, "commit", count)
        with store.writing() as writer:
            writer.add("F-D6", [{"code": "FG-9", "women": 4}])
            writer.change("F-D6", 1, {"women": 1})
            writer.remove("F-D6", [2])

    def contents(path):
        return Store(path).all_rows(["F-D6", "X-D11", "F-D15"])

    before = contents(source)
    whole = tmp_path / "whole.gpkg"
    whole.write_bytes(source.read_bytes())
    work(whole, 0)
    after = contents(whole)
    assert after != before
    killed = 0
    for step in range(1, 1_000):
        path = tmp_path / f"{step}.gpkg"
        path.write_bytes(source.read_bytes())
        child = os.fork()
        if child == 0:
            try:
                work(path, step)
            finally:
                os._exit(0)
        _, status = os.waitpid(child, 0)
        assert contents(path) in (before, after), step
        with Store(path).writing() as writer:
            # and it can be written again
            writer.add("F-D15", [{"id": "N9"}])
        path.unlink()
        if not os.WIFSIGNALED(status):
            break
        killed += 1
    assert killed > 8


# ------------------------------------------------------------------ what others left in a study


def broken_by(path, *statements):
    filled(path).close()
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(*statement) if isinstance(statement, tuple) else connection.execute(
                statement
            )
        connection.commit()
    return path


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("date", "2024-05-31T00:00:00Z", datetime.date(2024, 5, 31)),
        ("date", "31/05/2024", datetime.date(2024, 5, 31)),
        ("date", "", None),
        ("women", "7", 7),
        ("women", 7.0, 7),
        ("women", " ", None),
        ("consent", "no", False),
        ("consent", "sí", True),
        ("problems", 12, "12"),
        ("problems", "señal".encode("cp1252"), "señal"),
    ],
)
def test_what_another_program_wrote_is_read_as_it_was_meant(tmp_path, name, value, expected):
    path = broken_by(
        tmp_path / "study.gpkg", (f"UPDATE register_f_d6 SET {name} = ? WHERE fid = 1", (value,))
    )
    row = Store(path).rows("F-D6")[0]
    assert row[name] == expected
    assert type(row[name]) is type(expected)


def test_a_text_of_an_older_windows_is_read(tmp_path):
    path = broken_by(
        tmp_path / "study.gpkg",
        "UPDATE register_f_d6 SET problems = CAST(x'7365f1616c' AS TEXT) WHERE fid = 1",
    )
    assert Store(path).rows("F-D6")[0]["problems"] == "señal"


@pytest.mark.parametrize(
    ("name", "value"),
    [("date", "pronto"), ("date", 45000), ("women", "doce"), ("women", 9e999), ("consent", 7)],
)
def test_what_cannot_be_read_is_named_with_its_places_and_stays(tmp_path, name, value):
    path = broken_by(
        tmp_path / "study.gpkg", (f"UPDATE register_f_d6 SET {name} = ? WHERE fid = 2", (value,))
    )
    before = path.read_bytes()
    with pytest.raises(InputError, match=f"1 in all: F-D6, 2, {name}: "):
        Store(path).rows("F-D6")
    with pytest.raises(InputError, match="F-D6, 2"):
        write_registers(str(tmp_path / "out"), str(path))
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", ["abc", -3, 0])
def test_a_version_that_nobody_wrote_is_refused(tmp_path, version):
    path = broken_by(
        tmp_path / "study.gpkg",
        "DROP TABLE convivencia_schema",
        "CREATE TABLE convivencia_schema (version)",
        ("INSERT INTO convivencia_schema VALUES (?)", (version,)),
    )
    with pytest.raises(InputError, match="no Convivencia wrote"):
        Store(path)


def test_a_table_that_was_dropped_is_laid_again(tmp_path):
    path = broken_by(tmp_path / "study.gpkg", "DROP TABLE register_f_d7")
    with Store(path).writing() as writer:
        writer.add("F-D7", [PLACES])
    assert len(Store(path).rows("F-D7")) == 1
    assert len(Store(path).rows("F-D6")) == 2


def test_a_study_of_no_bytes_is_read_as_none_and_left_alone(tmp_path):
    path = tmp_path / "study.gpkg"
    path.write_bytes(b"")
    assert Store(path).rows("F-D6") == []
    assert path.read_bytes() == b""
    for reader in (lambda: registered(str(path), "public"), lambda: guide_progress(str(path))):
        with pytest.raises(InputError, match="is an empty file"):
            reader()


def test_a_new_study_that_cannot_be_filled_leaves_no_file(tmp_path):
    class StopError(Exception):
        pass

    with pytest.raises(StopError), Store(tmp_path / "study.gpkg").writing():
        raise StopError
    assert not list(tmp_path.iterdir())


def test_a_study_that_cannot_be_brought_up_to_date_leaves_no_copy(tmp_path, monkeypatch):
    path = aged(tmp_path / "study.gpkg")
    before = state(path)

    def full(*_, **__):
        raise sa.exc.OperationalError("", {}, sqlite3.OperationalError("database or disk is full"))

    monkeypatch.setattr(package, "migrate", full)
    with pytest.raises(EngineError, match="no room left"), Store(path).writing():
        pass
    assert state(path) == before
    assert [item.name for item in tmp_path.iterdir()] == ["study.gpkg"]


def closed_to_others(tmp_path):
    """Give the folder to nobody, and return what makes a process nobody; skip where none can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can become somebody for whom a folder is closed")
    for item in [tmp_path, *tmp_path.parents]:
        if item.stat().st_uid == 0 and item != Path(item.anchor):
            item.chmod(item.stat().st_mode | 0o055)
        if item.name.startswith("pytest-of-"):
            break


def as_nobody(work):
    """Run something as a user who may write nothing here; return what it raised, in words."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        said = "nothing was refused"
        try:
            os.setgid(65534)
            os.setuid(65534)
            work()
        except InputError as error:
            said = f"InputError: {error}"
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        os.write(write, said.encode())
        os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read, "rb") as pipe:
        return pipe.read().decode()


def test_a_folder_in_which_nobody_may_write_is_one_sentence_and_a_study_is_read_there(tmp_path):
    path = tmp_path / "study.gpkg"
    store = filled(path)
    file = written(tmp_path, path)
    edit(file, "F-D6", 1, label("F-D6", "women"), 9)
    old = aged(tmp_path / "old.gpkg")
    closed_to_others(tmp_path)
    before = {item.name: item.read_bytes() for item in tmp_path.iterdir() if item.is_file()}
    new = tmp_path / "new.gpkg"
    for work, words in (
        (lambda: read_registers(str(file), str(path), apply=True), "cannot be written"),
        (lambda: read_registers(str(file), str(old), apply=True), "no copy of it can be kept"),
        (lambda: study_forms(str(path), language="pt"), "cannot be written"),
        (lambda: study_forms(str(new), language="pt"), "cannot be written"),
        (lambda: write_registers(str(tmp_path / "out"), str(path)), "cannot be made"),
        (lambda: write_registers(str(tmp_path), str(path)), "does not allow writing"),
    ):
        said = as_nobody(work)
        assert said.startswith("InputError: "), said
        assert words in said
    assert as_nobody(lambda: read_registers(str(file), str(path))) == "nothing was refused"
    assert {i.name: i.read_bytes() for i in tmp_path.iterdir() if i.is_file()} == before
    assert store.rows("F-D6")[0]["women"] == 11


# ------------------------------------------------------------------ workbooks of real offices


@pytest.mark.parametrize("cell", ["inf", "nan", "1e999", "9" * 30])
def test_words_that_computers_take_for_numbers_are_told_with_their_place(tmp_path, cell):
    study = tmp_path / "study.gpkg"
    filled(study)
    file = written(tmp_path, study)
    edit(file, "F-D6", 1, label("F-D6", "women"), cell)
    edit(file, "F-D6", 2, "N.º", cell)
    result = read_registers(str(file), str(study), apply=True)
    assert set(result.problems["problem"]) == {
        "a whole number was expected", "this is no number of a row",
    }  # fmt: skip
    assert Store(study).rows("F-D6")[0]["women"] == 11


def test_a_workbook_that_is_read_twice_adds_its_rows_once(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study)
    for row, name in ((3, "FG-3"), (4, "FG-3")):
        edit(file, "F-D6", row, label("F-D6", "group_profile"), name)
    assert read_registers(str(file), str(study), apply=True).summary["added"] == 2
    again = read_registers(str(file), str(study), apply=True)
    assert again.summary["added"] == 0
    assert "as row 3" in again.problems["problem"].iloc[0]
    assert len(again.problems) == 2
    assert len(store.rows("F-D6")) == 4
    edit(file, "F-D6", 4, label("F-D6", "women"), 5)
    third = read_registers(str(file), str(study), apply=True)
    assert third.summary["added"] == 1, "a row with another content is another row"


def test_two_sheets_of_a_register_are_not_mixed(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study)
    book = openpyxl.load_workbook(file)
    copy = book.copy_worksheet(sheet_of(book, "F-D6"))
    copy.title = "F-D6 copia"
    top, labels = cells_by_label(copy)
    copy.cell(top + 1, labels[label("F-D6", "women")]).value = 3
    book.save(file)
    result = read_registers(str(file), str(study), apply=True)
    assert result.changes.empty
    assert result.problems["sheet"].tolist() == ["F-D6 copia"]
    assert "another sheet is of the same register" in result.problems["problem"].iloc[0]
    assert store.rows("F-D6")[0]["women"] == 11


def test_a_workbook_without_a_register_and_one_with_a_password_are_said(tmp_path):
    study = tmp_path / "study.gpkg"
    filled(study)
    openpyxl.Workbook().save(tmp_path / "other.xlsx")
    with pytest.raises(InputError, match=r"No sheet of “other.xlsx” is a register"):
        read_registers(str(tmp_path / "other.xlsx"), str(study))
    (tmp_path / "secret.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000))
    with pytest.raises(InputError, match="protected by a password"):
        read_registers(str(tmp_path / "secret.xlsx"), str(study))
