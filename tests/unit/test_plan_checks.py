"""What a plan must not be approved with: each rule broken once, and the place it is said at."""

import copy
from datetime import date

import pytest
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.plan.book import Book, amounts
from convivencia.algorithms.plan.checks import ESSENTIAL, flaws
from convivencia.algorithms.plan.checks_of_projects import aspects
from convivencia.algorithms.plan.checks_of_trees import circles
from convivencia.algorithms.plan.plan_checks import plan_checks
from convivencia.algorithms.plan.quality import STANDARDS, evidence
from convivencia.algorithms.plan.reading import pages_of
from convivencia.algorithms.sample.registers import registers_of_sample, write_sample_registers
from convivencia.algorithms.store.package import Store
from convivencia.algorithms.store.registered import registered


def small_plan():
    """A plan with one of everything, and nothing to mend."""
    held = {
        "F-D15": [
            {"id": "P0", "type": "core_problem", "text": "Robos de noche", "evidence_refs": "T-1"},
            {"id": "C1", "type": "cause_direct", "text": "Paradas oscuras", "parent_ids": "P0"},
            {"id": "C2", "type": "cause_indirect", "text": "Sin mantenimiento", "parent_ids": "C1"},
        ],
        "F-L3": [
            {"id": "O0", "type": "objective", "text": "Noches sin robos", "mirrors": "P0"},
            {"id": "M1", "type": "means", "text": "Luz", "mirrors": "C1", "chosen": True},
        ],
        "F-L5": [
            {"code": "PR-1", "name": "Luz", "type": "control", "status": "approved",
             "activities": "A1.1.1", "responsible_unit": "Obras"},
        ],
        "X-L6": [
            {"level": "goal", "code": "G", "narrative": "Vivir sin miedo", "indicator": "I-0"},
            {"level": "purpose", "code": "P1", "narrative": "Menos robos", "indicator": "I-1"},
            {"level": "output", "code": "O1.1", "narrative": "Paradas con luz", "indicator": "I-2",
             "serves": "P1; M1"},
            {"level": "activity", "code": "A1.1.1", "narrative": "Reponer", "cost": 100.0,
             "serves": "O1.1"},
        ],
        "X-L7": [
            {"activity": "A1.1.1", "institution": "Obras", "role": "A"},
            {"activity": "A1.1.1", "institution": "Obras", "role": "R"},
        ],
        "X-L8": [
            {"activity_id": "A1.1.1", "item": "Postes", "year_1": 60.0, "year_2": 40.0,
             "total": 100.0, "secured": True, "category": "infrastructure"},
            {"activity_id": "PR-1", "item": "Medición", "year_1": 10.0, "total": 10.0,
             "secured": True, "category": "monitoring"},
        ],
        "X-L9": [{"source": "Municipio", "amount_by_year": "2025=70; 2026=40", "state": "secured"}],
        "X-L10": [
            {"activity_id": "A1.1.1", "start": date(2025, 1, 1), "end": date(2025, 6, 30)}
        ],
        "X-P9": [
            {"description": "Demora", "probability": 2, "impact": 3, "responsible": "Obras"}
        ],
        "X-E2": [
            {"code": code, "name": code, "baseline_value": 1.0, "target_year_1": 2.0,
             "source": "s", "frequency": "f", "responsible": "r", "disaggregation": "sexo"}
            for code in ("I-0", "I-1", "I-2")
        ],
        "F-L16": [{"project": "PR-1", "item": name, "answer": "yes"} for name in aspects()],
        "F-L18": [{"body": "Comité", "institutions": "Obras; juntas", "frequency": "mensual"}],
        "F-E9": [{"intervention_id": "PR-1"}],
    }  # fmt: skip
    for rows in held.values():
        for number, row in enumerate(rows, 1):
            row["fid"] = number
    return held


def checked(held):
    pages = pages_of(held, None, "en")
    return flaws(pages.book, pages.baselines)


def told(held):
    return [(item.rule, item.form, item.column, item.row) for item in checked(held)]


def row(held, form, number=1):
    return held[form][number - 1]


def test_a_whole_plan_has_nothing_to_mend():
    assert told(small_plan()) == []


def test_an_empty_store_is_a_list_of_what_is_not_there():
    assert told({}) == [("nothing_yet", form, "", None) for form in ESSENTIAL]
    assert told({"X-L8": [{"fid": 1, "item": None}]})[5][:2] == ("nothing_yet", "X-L8")


def change(form, number, **values):
    def apply(held):
        row(held, form, number).update(values)

    return apply


def drop(form, number):
    def apply(held):
        del held[form][number - 1]

    return apply


def add(form, **values):
    def apply(held):
        held[form].append({"fid": len(held[form]) + 1, **values})

    return apply


BROKEN = {
    "a problem that nobody ranked": (
        change("F-L5", 1, problem_addressed="ruido"),
        ("names_nothing", "F-L5", "problem_addressed", 1),
    ),
    "two core problems in a tree": (
        change("F-D15", 3, type="core_problem"), ("several_cores", "F-D15", "type", 3)),
    "no core problem": (
        change("F-D15", 1, type="cause_direct"), ("no_core", "F-D15", "type", None)),
    "a cause that leads nowhere": (
        change("F-D15", 3, parent_ids=None), ("cause_reaches_core", "F-D15", "parent_ids", 3)),
    "an unknown box": (
        change("F-D15", 3, parent_ids="C1; X9"), ("unknown_box", "F-D15", "parent_ids", 3)),
    "two boxes of one id": (
        change("F-D15", 3, id="C1"), ("same_id", "F-D15", "id", 2)),
    "a circle": (
        change("F-D15", 2, parent_ids="C2"), ("circle", "F-D15", "parent_ids", 2)),
    "the lack of a solution": (
        change("F-D15", 1, text="Falta de cámaras"), ("lack_of", "F-D15", "text", 1)),
    "a ausência de uma solução": (
        change("F-D15", 1, text="Ausência de câmeras"), ("lack_of", "F-D15", "text", 1)),
    "lack of": (
        change("F-D15", 1, text="Lack of cameras"), ("lack_of", "F-D15", "text", 1)),
    "an objective that mirrors nothing": (
        change("F-L3", 2, mirrors="X9"), ("unknown_mirror", "F-L3", "mirrors", 2)),
    "a chosen means without an output": (
        change("X-L6", 3, serves="P1"), ("means_to_output", "X-L6", "serves", None)),
    "no means chosen": (
        change("F-L3", 2, chosen=False), ("none_chosen", "F-L3", "chosen", None)),
    "an output without activities": (
        change("X-L6", 4, serves="O9", code="A9"), ("output_to_activity", "X-L6", "level", 3)),
    "a line that serves nothing": (
        change("X-L6", 3, serves="M1", code="X"), ("serves", "X-L6", "serves", 3)),
    "a purpose without outputs": (
        change("X-L6", 3, serves="M1", code="X"), ("purpose_to_output", "X-L6", "level", 2)),
    "two lines of one code": (
        change("X-L6", 3, code="P1"), ("same_code", "X-L6", "code", 3)),
    "a purpose without an indicator": (
        change("X-L6", 2, indicator=None), ("indicator", "X-L6", "indicator", 2)),
    "an indicator without a baseline": (
        change("X-E2", 2, baseline_value=None),
        ("indicator_complete", "X-L6", "baseline_value", 2)),
    "an indicator without a target": (
        change("X-E2", 2, target_year_1=None),
        ("indicator_complete", "X-L6", "targets_by_year", 2)),
    "an indicator without a source": (
        change("X-E2", 3, source=None), ("indicator_complete", "X-L6", "means_of_verification", 3)),
    "an indicator that nobody measures": (
        change("X-E2", 1, responsible=None), ("indicator_complete", "X-L6", "responsible", 1)),
    "an indicator without a frequency": (
        change("X-E2", 1, frequency=None), ("indicator_complete", "X-L6", "frequency", 1)),
    "no indicator by sex": (
        change("X-E2", 2, disaggregation="edad"), ("by_sex", "X-L6", "disaggregation", 2)),
    "a target that is no number": (
        change("X-L6", 2, targets_by_year="2025=muchas"), ("number", "X-L6", "targets_by_year", 2)),
    "a project without activities": (
        change("F-L5", 1, activities=None), ("activities", "F-L5", "activities", 1)),
    "an activity of no project": (
        change("F-L5", 1, activities=None), ("activity_to_project", "X-L6", "code", 4)),
    "a project with an unknown activity": (
        change("F-L5", 1, activities="A1.1.1; A7"), ("unknown_activity", "F-L5", "activities", 1)),
    "control approved without a screening": (
        drop("F-L16", 1), ("screening", "F-L5", "status", 1)),
    "an aspect that is not met": (
        change("F-L16", 2, answer="no", mitigation="?"), ("screening", "F-L16", "answer", 2)),
    "a safeguard that nobody wrote": (
        change("F-L16", 2, answer="mitigate"), ("safeguard", "F-L16", "mitigation", 2)),
    "two accountable": (
        add("X-L7", activity="A1.1.1", institution="Policía", role="A"),
        ("one_accountable", "X-L7", "role", 3)),
    "nobody accountable": (
        drop("X-L7", 1), ("one_accountable", "X-L7", "role", 2)),
    "nobody carries it out": (
        drop("X-L7", 2), ("someone_does", "X-L7", "role", 1)),
    "years that do not make the total": (
        change("X-L8", 1, year_2=41.0), ("budget_sum", "X-L8", "total", 1)),
    "a price that does not make the total": (
        change("X-L8", 1, quantity=3.0, unit_cost=40.0), ("budget_sum", "X-L8", "quantity", 1)),
    "lines that do not make the activity": (
        change("X-L6", 4, cost=90.0), ("budget_sum", "X-L6", "cost", 4)),
    "a sheet that says another cost": (
        change("F-L5", 1, cost_by_year="2025=50; 2026=50"),
        ("budget_sum", "F-L5", "cost_by_year", 1)),
    "an activity that nobody pays": (
        change("X-L8", 1, activity_id="PR-1"), ("not_paid", "X-L8", "activity_id", None)),
    "a line without an amount": (
        change("X-L8", 2, year_1=None, total=None), ("amount", "X-L8", "total", 2)),
    "two currencies": (
        lambda held: (row(held, "X-L8", 1).update(currency="USD"),
                      row(held, "X-L8", 2).update(currency="EUR")),
        ("currency", "X-L8", "currency", None)),
    "little for monitoring": (
        change("X-L8", 2, category="services"), ("monitoring", "X-L8", "category", None)),
    "what comes back without a source": (
        change("X-L8", 1, secured=False, recurrent=True), ("recurrent", "X-L8", "secured", None)),
    "a gap": (
        change("X-L9", 1, amount_by_year="2025=70; 2026=20"),
        ("not_covered", "X-L9", "amount_by_year", None)),
    "an end before the start": (
        change("X-L10", 1, end=date(2024, 1, 1)), ("timetable", "X-L10", "end", 1)),
    "a start that somebody mistyped": (
        lambda held: (row(held, "X-L10", 1).update(start=date(205, 3, 1)),
                      held["X-L10"].extend({"fid": 8 + n, "activity_id": f"B{n}",
                                            "start": date(2025, 1, 1)} for n in range(2))),
        ("timetable", "X-L10", "start", 1)),
    "an end that somebody mistyped": (
        change("X-L10", 1, end=date(9999, 12, 31)), ("timetable", "X-L10", "end", 1)),
    "an amount below zero": (
        change("X-L8", 2, year_1=-5.0), ("amount", "X-L8", "year_1", 2)),
    "an activity that waits for itself": (
        change("X-L10", 1, predecessors="A1.1.1"), ("circle", "X-L10", "predecessors", 1)),
    "a level that is not the product": (
        change("X-P9", 1, level=9.0), ("risk", "X-P9", "level", 1)),
    "a risk that nobody watches": (
        change("X-P9", 1, responsible=None), ("risk", "X-P9", "responsible", 1)),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_each_rule_is_said_with_its_place(name):
    held = small_plan()
    spoil, expected = BROKEN[name]
    spoil(held)
    before = copy.deepcopy(held)
    assert expected in told(held), told(held)
    for item in checked(held):
        sentence = Catalogue.load("en").translate(item.sentence, **item.facts)
        assert "{" not in sentence
        assert sentence.endswith(".")
    assert held == before


def test_a_circle_and_two_accountable_are_named():
    held = small_plan()
    change("F-D15", 2, parent_ids="C2")(held)
    add("X-L7", activity="A1.1.1", institution="Policía", role="A")(held)
    sentences = [item.sentence.format(**item.facts) for item in checked(held)]
    assert any("C1 → C2 → C1" in text for text in sentences)
    assert any("Obras; Policía" in text and "A1.1.1 Reponer" in text for text in sentences)


def test_a_control_measure_that_waits_is_told_what_is_lacking():
    held = small_plan()
    held["F-L16"] = held["F-L16"][:7]
    row(held, "F-L5").update(status="todo")
    item = next(item for item in checked(held) if item.rule == "screening")
    assert (item.form, item.facts["count"], item.facts["total"]) == ("F-L16", 3, 10)


def test_two_trees_of_one_register_may_have_a_core_each():
    held = small_plan()
    add("F-D15", id="V0", type="core_problem", text="Violencia en el hogar")(held)
    add("F-D15", id="V1", type="cause_direct", text="Centros cerrados", parent_ids="V0")(held)
    assert told(held) == []


def test_circles_are_found_once_and_long_chains_are_no_trouble():
    assert circles({"a": ("b",), "b": ("c",), "c": ("a",), "d": ("a",)}) == [("a", "b", "c")]
    chain = {str(n): (str(n + 1),) for n in range(5_000)}
    assert circles(chain) == []
    assert circles({**chain, "5000": ("0",)})[0][0] == "0"
    assert circles({"a": ("a",)}) == [("a",)]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2025=0,28; 2026=0,26", [("2025", 0.28), ("2026", 0.26)]),
        ("1.250.000; 2 000", [("", 1_250_000.0), ("", 2_000.0)]),
        ("2025: 40\n2026: cuarenta", [("2025", 40.0), ("2026", None)]),
        (12.5, [("", 12.5)]),
        (None, []),
    ],
)
def test_amounts_by_year_are_read_as_people_write_them(cell, expected):
    assert amounts(cell) == expected


def test_an_activity_is_found_by_code_by_words_and_by_both():
    book = Book(small_plan())
    for name in ("A1.1.1", "a1.1.1 reponer luces", "Reponer"):
        assert book.activity_key(name) == "a1.1.1"
    assert book.activity_name("otra cosa") == "otra cosa"
    assert book.line("A1.1") is None
    assert book.line("A1.1.1.2") is None
    assert [line["code"] for line in book.above(book.line("A1.1.1"))] == ["O1.1"]
    row(book.held, "X-L6", 4).update(serves=None)
    assert [line["code"] for line in book.above(book.line("A1.1.1"))] == ["O1.1"]


def test_the_standards_follow_the_registers():
    good = {item.sentence: item.state for item in evidence(pages_of(small_plan(), None, "en"))}
    assert {item.standard for item in evidence(pages_of({}, None, "en"))} == set(STANDARDS)
    assert good["Every control measure has its rights screening"] == "yes"
    assert good["Most of the budget is secured"] == "yes"
    assert good["Every purpose has an indicator told by sex"] == "yes"
    assert good["At least three institutions answer for activities"] == "partly"
    held = small_plan()
    drop("F-L16", 1)(held)
    change("X-L8", 1, secured=False)(held)
    bad = {item.sentence: item.state for item in evidence(pages_of(held, None, "en"))}
    assert bad["Every control measure has its rights screening"] == "no"
    assert bad["Most of the budget is secured"] == "no"
    empty = evidence(pages_of({}, None, "es"))
    assert not any(item.state == "partly" for item in empty)


def test_the_analysis_returns_tables_and_leaves_the_registers_alone(tmp_path):
    path = tmp_path / "registers.gpkg"
    write_sample_registers(path)
    before = registered(str(path), "internal")
    result = plan_checks(str(path), language="en")
    assert registered(str(path), "internal") == before
    assert list(result.problems.columns) == [
        "weight", "remark", "register", "row", "column", "rule", "problem",
    ]  # fmt: skip
    told = {"mend": "to be mended", "look": "worth a look"}
    assert list(result.problems["remark"]) == [told[item] for item in result.problems["weight"]]
    assert len(result.problems) == result.summary["mend"] + result.summary["look"]
    assert len(result.quality) == result.summary["conditions"] == 26
    screening = result.problems[result.problems["rule"] == "screening"].iloc[0]
    assert "2 of 10" in screening["problem"]


def test_the_sample_has_columns_and_answers_of_its_forms(tmp_path):
    known = Store(tmp_path / "none.gpkg").registers
    for form, rows in registers_of_sample().items():
        columns = {column.name: column for column in known[form].columns}
        for held in rows:
            assert held.keys() <= columns.keys(), (form, held)
            for name, value in held.items():
                choices = {choice.id for choice in columns[name].choices}
                if columns[name].type == "choice":
                    assert value in choices, (form, name, value)


def test_a_study_of_an_earlier_version_gains_the_new_columns(tmp_path):
    import sqlite3

    path = tmp_path / "old.gpkg"
    write_sample_registers(path)
    with sqlite3.connect(path) as connection:
        connection.execute('ALTER TABLE register_x_l6 DROP COLUMN "serves"')
    connection.close()
    rows = Store(path).rows("X-L6")
    assert rows[0]["code"] == "G1"
    assert all(held["serves"] is None for held in rows)
    store = Store(path)
    with store.writing() as writer:
        writer.change("X-L6", rows[1]["fid"], {"serves": "G1"})
    assert store.rows("X-L6")[1]["serves"] == "G1"
