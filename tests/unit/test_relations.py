"""Forms that name rows of others: foreign keys of the package, and cells of a workbook."""

import sqlite3
from contextlib import closing

import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.registers.read_registers import read_registers
from convivencia.algorithms.sample.build import build_sample
from convivencia.algorithms.store import package
from convivencia.algorithms.store.links import links
from convivencia.algorithms.store.package import Store
from convivencia.algorithms.store.schema import registers
from convivencia.tests.filled_workbooks import edit, label, written

FIRM = [link for link in links(registers()) if link.firm]
PROBLEM, OTHER = "Robo en paradas", "Extorsión a comercios"


def filled(path):
    store = Store(path)
    with store.writing() as writer:
        # who names stands before who is named: order within a transaction is free
        writer.add("F-L5", [{"code": "PR-01", "name": "Luz", "problem_addressed": PROBLEM}])
        writer.add("X-D14", [{"problem_id": PROBLEM}, {"problem_id": OTHER}])
        writer.add("F-E9", [{"intervention_id": "PR-01"}])
    return store


def foreign_keys(path):
    with closing(sqlite3.connect(path)) as connection:
        return {
            (child, row[3], row[2], row[4])
            for (child,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
            for row in connection.execute("SELECT * FROM pragma_foreign_key_list(?)", (child,))
        }


@pytest.fixture
def old(tmp_path, monkeypatch):
    """A study of the version before foreign keys, with a row that names nothing."""
    path = tmp_path / "old.gpkg"
    with monkeypatch.context() as patch:
        patch.setattr(package, "doubled", lambda *_: {item.id for item in registers().values()})
        patch.setattr(package, "broken", lambda *_: frozenset())
        patch.setattr(package, "VERSION", 2)
        store = Store(path)
        with store.writing() as writer:
            writer.add("X-D14", [{"problem_id": PROBLEM}, {"problem_id": "gone"}])
            writer.remove("X-D14", [2])
            writer.add("F-L5", [{"code": "PR-01", "problem_addressed": "what nobody ranked"}])
        store.close()
    assert not foreign_keys(path)
    return path


def test_every_firm_relation_is_a_foreign_key_of_the_package(tmp_path):
    path = tmp_path / "study.gpkg"
    filled(path)
    assert len(FIRM) >= 12
    assert foreign_keys(path) == {
        (link.child.table, link.column, link.parent.table, link.key) for link in FIRM
    }
    assert "F-E2" not in {link.parent.id for link in FIRM}, "the analysis knows indicators too"


def test_what_names_nothing_is_refused_in_a_sentence_and_nothing_is_written(tmp_path):
    store = filled(tmp_path / "study.gpkg")
    with pytest.raises(InputError) as refused, store.writing() as writer:
        writer.add("F-D6", [{"code": "FG-1"}])
        writer.add("F-L5", [{"code": "PR-02", "problem_addressed": "ruido"}])
    assert str(refused.value) == (
        "Row 2 of F-L5 names “ruido”, which X-D14 does not hold: nothing was written."
    )
    assert store.rows("F-D6") == []
    assert len(store.rows("F-L5")) == 1


def test_a_row_that_others_name_is_not_removed_and_its_new_name_goes_along(tmp_path):
    store = filled(tmp_path / "study.gpkg")
    with pytest.raises(InputError, match=f"F-L5 names “{PROBLEM}”"), store.writing() as writer:
        writer.remove("X-D14", [1])
    with store.writing() as writer:
        writer.change("X-D14", 1, {"problem_id": "Robo"})
        writer.change("F-L5", 1, {"code": "P-1"})
        writer.remove("X-D14", [2])
    assert store.rows("F-L5")[0]["problem_addressed"] == "Robo"
    assert store.rows("F-E9")[0]["intervention_id"] == "P-1"


def test_a_key_stands_once(tmp_path):
    store = filled(tmp_path / "study.gpkg")
    with pytest.raises(InputError, match="would stand twice"), store.writing() as writer:
        writer.add("F-L5", [{"code": "PR-01"}])
    with store.writing() as writer:
        writer.add("F-L5", [{"name": "a"}, {"name": "b"}])
    assert len(store.rows("F-L5")) == 3, "rows without a key yet are no twins"


def test_a_row_that_another_program_left_hanging_stops_nobody(tmp_path):
    path = tmp_path / "study.gpkg"
    store = filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE register_f_l5 SET problem_addressed = 'elsewhere'")
        connection.commit()
    with store.writing() as writer:
        writer.change("F-L5", 1, {"name": "Luz y sombra"})
        writer.add("F-D6", [{"code": "FG-1"}])
    assert store.rows("F-L5")[0]["problem_addressed"] == "elsewhere"
    assert store.rows("F-L5")[0]["name"] == "Luz y sombra"


# ------------------------------------------------------------------ older studies


def test_an_older_study_gets_its_foreign_keys_and_keeps_every_row(old):
    store = Store(old)
    before = store.all_rows(["X-D14", "F-L5"])
    with store.writing():
        pass
    assert store.all_rows(["X-D14", "F-L5"]) == before
    assert len(foreign_keys(old)) == len(FIRM)
    assert old.with_name("old.before-3.gpkg").exists()
    with store.writing() as writer:
        assert writer.add("X-D14", [{"problem_id": OTHER}]) == [3], "2 was given once"
        writer.change("F-L5", 1, {"problem_addressed": OTHER})
    with pytest.raises(InputError, match="names “nobody”"), store.writing() as writer:
        writer.change("F-L5", 1, {"problem_addressed": "nobody"})


def test_keys_that_stand_twice_are_left_until_somebody_mends_them(old):
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("INSERT INTO register_x_d14 (problem_id) VALUES (?)", (PROBLEM,))
        connection.commit()
    store = Store(old)
    with store.writing() as writer:
        writer.add("F-L5", [{"code": "PR-02", "problem_addressed": "a third"}])
    rests = {key[:2] for key in foreign_keys(old)}
    assert ("register_f_l5", "problem_addressed") not in rests
    assert ("register_f_e9", "intervention_id") in rests
    assert len(store.rows("X-D14")) == 2
    with store.writing() as writer:
        writer.change("X-D14", 1, {"problem_id": OTHER})
    with store.writing():
        pass
    assert ("register_f_l5", "problem_addressed") in {key[:2] for key in foreign_keys(old)}


# ------------------------------------------------------------------ a workbook


def test_cells_are_found_however_they_are_spelt_or_told_with_their_place(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study, registers=("F-L5", "F-E9", "X-D14"))
    edit(file, "F-L5", 1, label("F-L5", "problem_addressed"), "  EXTORSION a comercios ")
    edit(file, "F-L5", 2, label("F-L5", "code"), "PR-02")
    edit(file, "F-L5", 2, label("F-L5", "problem_addressed"), "Ruido")
    edit(file, "F-E9", 1, label("F-E9", "intervention_id"), "luz")
    edit(file, "F-E9", 2, label("F-E9", "intervention_id"), "pr-02")
    result = read_registers(str(file), str(study), apply=True)
    assert list(result.problems["found"]) == ["Ruido"]
    assert "no such row" in result.problems.iloc[0]["problem"]
    assert result.problems.iloc[0]["cell"]
    rows = store.rows("F-L5")
    assert [row["problem_addressed"] for row in rows] == [OTHER, None]
    assert rows[1]["code"] == "PR-02"
    assert [row["intervention_id"] for row in store.rows("F-E9")] == ["PR-01", "PR-02"]
    assert not (result.changes["after"] == "luz").any(), "it is called so: nothing changes"


def test_keys_of_a_workbook_are_kept_apart_and_are_not_emptied_under_others(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study, registers=("F-L5", "F-E9", "X-D14"))
    edit(file, "X-D14", 1, label("X-D14", "problem_id"), "")
    edit(file, "X-D14", 2, label("X-D14", "problem_id"), PROBLEM)
    edit(file, "F-L5", 2, label("F-L5", "code"), "PR-01")
    edit(file, "F-L5", 2, label("F-L5", "name"), "Otra")
    result = read_registers(str(file), str(study), apply=True)
    said = list(result.problems["problem"])
    assert sum("called the same" in text for text in said) == 2
    assert sum("not emptied" in text for text in said) == 1
    assert [row["problem_id"] for row in store.rows("X-D14")] == [PROBLEM, OTHER]
    assert [(row["code"], row["name"]) for row in store.rows("F-L5")] == [
        ("PR-01", "Luz"),
        (None, "Otra"),
    ]


def test_a_key_that_is_changed_in_a_workbook_takes_others_along(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    file = written(tmp_path, study, registers=("F-L5", "F-E9", "X-D14"))
    edit(file, "F-L5", 1, label("F-L5", "code"), "PR-1")
    edit(file, "F-E9", 2, label("F-E9", "intervention_id"), "PR-1")
    result = read_registers(str(file), str(study), apply=True)
    assert result.problems.empty
    assert [row["intervention_id"] for row in store.rows("F-E9")] == ["PR-1", "PR-1"]


def test_two_keys_that_swap_take_along_each_their_own(tmp_path):
    study = tmp_path / "study.gpkg"
    store = filled(study)
    with store.writing() as writer:
        writer.add("F-L5", [{"code": "PR-02", "name": "Patios"}])
        writer.add("F-E9", [{"intervention_id": "PR-02"}, {"intervention_id": "PR-02"}])
    file = written(tmp_path, study, registers=("F-L5", "F-E9"))
    edit(file, "F-L5", 1, label("F-L5", "code"), "PR-02")
    edit(file, "F-L5", 2, label("F-L5", "code"), "PR-01")
    # what is named anew in the same workbook is meant by its new code
    edit(file, "F-E9", 2, label("F-E9", "intervention_id"), "PR-01")
    result = read_registers(str(file), str(study), apply=True)
    assert result.problems.empty
    assert [row["code"] for row in store.rows("F-L5")] == ["PR-02", "PR-01"]
    told = [row["intervention_id"] for row in store.rows("F-E9")]
    assert told == ["PR-02", "PR-01", "PR-01"]


def test_the_sample_names_nothing_that_is_not_there(tmp_path):
    build_sample(tmp_path, size=2_000)
    with closing(sqlite3.connect(tmp_path / "registers.gpkg")) as connection:
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()


def test_keys_are_held_at_once_by_other_programs(tmp_path):
    """QGIS loses rows that a deferred key refused and that were then put right."""
    path = tmp_path / "study.gpkg"
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE register_f_l5 SET problem_addressed = 'nobody'")
        made = "\n".join(
            row[0] or "" for row in connection.execute("SELECT sql FROM sqlite_master")
        )
    assert "INITIALLY DEFERRED" not in made
