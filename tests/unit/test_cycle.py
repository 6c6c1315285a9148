"""The state of the steps and who took part: by hand, from rows, with what is missing said."""

import dataclasses
import datetime
import os

import openpyxl
import pytest
from convivencia.algorithms.catalogue import analyses
from convivencia.algorithms.core.cycle import FORM, WORDS, cycle_of, own_forms, short_name
from convivencia.algorithms.core.guides import load_guides, step_names
from convivencia.algorithms.core.multilingual import LANGUAGES
from convivencia.algorithms.core.outline import outline_path
from convivencia.algorithms.core.participation import (
    NO_ACTIVITY,
    NOBODY,
    NOT_COUNTED,
    alarms_of,
    counted_of,
    phases_of,
)
from convivencia.algorithms.core.step_documents import DOCUMENTS, written_files
from convivencia.algorithms.registers.read_registers import read_registers
from convivencia.algorithms.registers.write_registers import write_registers
from convivencia.algorithms.store.package import Store
from convivencia.algorithms.store.schema import registers
from convivencia.algorithms.store.values import told, understood

GUIDES = load_guides()
TODAY = datetime.date(2025, 6, 1)
DAY = datetime.date


def cycle(rows=(), counts=None, today=TODAY):
    return cycle_of(GUIDES, rows, counts or {}, today)


def step(found, name):
    return next(item for item in found.steps if item.step.id == name)


# --- the form ----------------------------------------------------------------------------------


def test_the_steps_to_choose_from_are_those_of_the_guides():
    (column,) = (item for item in registers()[FORM].columns if item.name == "step")
    for language in LANGUAGES:
        for guide in GUIDES:
            for item in guide.steps:
                shown = told(column, item.id, language)
                assert shown == f"{item.id} {item.title.in_language(language)}"
                assert understood(column, shown) == understood(column, item.id) == item.id
    assert len(step_names()) == sum(len(guide.steps) for guide in GUIDES) == 66


def test_states_are_the_answers_of_the_form():
    (column,) = (item for item in registers()[FORM].columns if item.name == "status")
    assert {item.id: item.text.en for item in column.choices} == WORDS


def test_every_analysis_that_a_step_names_exists():
    named = {name for guide in GUIDES for item in guide.steps for name in item.analyses}
    assert named <= set(analyses())
    for guide in GUIDES:
        for item in guide.steps:
            assert len(item.analyses) == len(set(item.analyses)), item.id


def test_every_document_that_a_step_names_is_written_by_an_analysis():
    for name, document in DOCUMENTS.items():
        spec = analyses()[document.analysis]
        assert any(part.kind == "files" for part in spec.parts), name
        for parameter, value in document.given.items():
            assert value in dict(spec.parameter(parameter).role.choices), name
    for guide in GUIDES:
        for item in guide.steps:
            assert len(item.documents) == len(set(item.documents)), item.id


def test_every_document_is_reached_from_a_step():
    named = {name for guide in GUIDES for item in guide.steps for name in item.documents}
    assert named == set(DOCUMENTS)
    choices = dict(analyses()["guide_documents"].parameter("document").role.choices)
    reached = {
        item.given["document"]: item.title
        for item in DOCUMENTS.values()
        if item.analysis == "guide_documents"
    }
    assert reached == choices


def test_what_writes_a_document_is_named_by_the_document():
    writers = {document.analysis for document in DOCUMENTS.values()}
    for guide in GUIDES:
        for item in guide.steps:
            assert not writers & set(item.analyses), item.id


def test_a_step_names_the_documents_that_show_its_forms():
    """So that what a team writes in a form is never without a way to the page that shows it."""
    forms = {tool.id for guide in GUIDES for tool in guide.instruments}
    shown = {}
    for name, document in DOCUMENTS.items():
        if document.analysis == "guide_documents":
            text = outline_path(name).read_text("utf-8")
            shown[name] = {form for form in forms if f'"{form}"' in text}
            assert shown[name], name
    for guide in GUIDES:
        for item in guide.steps:
            wanted = {name for name, held in shown.items() if held & set(item.instruments)}
            assert wanted <= set(item.documents), item.id


def test_only_steps_without_any_way_on_name_nothing():
    """They are papers that people sign: the form is all that Convivencia has to offer."""
    bare = [
        item.id
        for guide in GUIDES
        for item in guide.steps
        if not item.analyses and not item.documents
    ]
    assert bare == ["P1", "D1"]


def test_files_of_a_document_are_found_with_the_day_they_were_written(tmp_path):
    course = DOCUMENTS["course"]
    there, gone = tmp_path / "guides", tmp_path / "gone"
    there.mkdir()
    for place, name in enumerate(
        ("course_es.docx", "course_pt.xlsx", "course_es.json", "plan_es.docx")
    ):
        (there / name).write_text("")
        moment = datetime.datetime(2025, 3, 1 + place, 12).timestamp()
        os.utime(there / name, (moment, moment))
    found = written_files(course, (there, gone))
    assert [(item.path.name, item.day) for item in found] == [
        ("course_pt.xlsx", DAY(2025, 3, 2)),
        ("course_es.docx", DAY(2025, 3, 1)),
    ]


def test_the_form_goes_through_a_workbook_and_back(tmp_path):
    study = tmp_path / "study.gpkg"
    store = Store(study)
    with store.writing() as writer:
        writer.add(FORM, [{"step": "D4", "status": "doing", "end": DAY(2025, 3, 1)}])
    path = write_registers(str(tmp_path), str(study), registers=(FORM,)).files["registers"]
    assert not read_registers(str(path), str(study)).summary["changed"]
    book = openpyxl.load_workbook(path)
    sheet = next(one for one in book if one.title.startswith(FORM))
    heading = next(row for row in sheet.iter_rows() if "Paso" in [cell.value for cell in row])
    at = {cell.value: cell.column for cell in heading}
    first = heading[0].row + 1
    assert sheet.cell(first, at["Paso"]).value == "D4 Análisis estadístico y espacial"
    sheet.cell(first, at["Estado"], "Hecho")
    sheet.cell(first + 1, at["Paso"], "P1 Mandato y agenda")
    sheet.cell(first + 1, at["Estado"], "No aplica")
    sheet.cell(first + 2, at["Paso"], "Z9 Algo más")
    book.save(path)
    read = read_registers(str(path), str(study), apply=True)
    assert (read.summary["changed"], read.summary["added"]) == (1, 1)
    assert list(read.problems["found"]) == ["Z9 Algo más"]
    rows = [(row["step"], row["status"]) for row in store.rows(FORM)]
    assert rows == [("D4", "done"), ("P1", "na")]


# --- the state of a step -----------------------------------------------------------------------


def test_nothing_said_and_nothing_filled_is_to_do():
    found = cycle()
    assert {item.state for item in found.steps} == {"todo"}
    assert all(guide.share == 0 and not guide.begun for guide in found.guides)


def test_rows_in_a_steps_own_form_show_that_it_has_begun_and_never_overrule_people():
    counts = {"F-D6": 3, "F-D8": 2, "F-D9": 1, "X-D11": 5}
    said = [{"step": "D6", "status": "done"}, {"step": "D7", "status": "na"}]
    found = cycle(said, counts)
    assert step(found, "D5").state == "doing"
    assert step(found, "D5").by_itself
    assert step(found, "D5").filled == (("F-D6", 3), ("F-D8", 2))
    assert (step(found, "D6").state, step(found, "D6").by_itself) == ("done", False)
    assert step(found, "D7").state == "na"
    assert step(cycle([{"step": "D5", "status": "todo"}], counts), "D5").state == "doing"


def test_a_form_of_another_guide_begins_no_step():
    found = cycle(counts={"X-D14": 3, "X-P9": 2, "F-M5": 1, FORM: 9})
    begun = [item.step.id for item in found.steps if item.state == "doing"]
    assert begun == ["P7", "D8", "M5"]
    assert all(FORM not in forms for forms in own_forms(GUIDES).values())
    assert [item.step.id for item in cycle(counts={FORM: 9}).steps if item.filled] == []


def test_late_is_after_the_last_day_and_only_while_it_is_open():
    rows = [
        {"step": "P1", "status": "doing", "end": DAY(2025, 5, 31)},
        {"step": "P2", "status": "doing", "end": TODAY},
        {"step": "P3", "status": "done", "end": DAY(2025, 1, 1)},
        {"step": "P4", "status": "na", "end": DAY(2025, 1, 1)},
        {"step": "P5", "end": "2025-05-02"},
    ]
    found = cycle(rows)
    late = {item.step.id: item.days_late for item in found.steps if item.days_late}
    assert late == {"P1": 1, "P5": 30}
    assert found.guides[0].late == 2


def test_progress_is_the_share_of_what_applies():
    rows = [{"step": f"C{number}", "status": "done"} for number in (1, 2, 3)]
    rows += [{"step": "C4", "status": "na"}, {"step": "C5", "status": "doing"}]
    guide = cycle(rows).guides[1]
    assert (guide.applicable, guide.count("done"), guide.share) == (5, 3, 0.6)
    none = cycle([{"step": f"C{number}", "status": "na"} for number in range(1, 7)]).guides[1]
    assert none.applicable == 0
    assert none.share is None


def test_the_last_row_of_a_step_holds_and_what_is_no_step_is_said():
    rows = [
        {"fid": 1, "step": "P1", "status": "todo"},
        {"fid": 2, "step": "Q7", "status": "done"},
        {"fid": 3, "step": "P1", "status": "done"},
        {"fid": 4, "step": None, "status": "done"},
    ]
    found = cycle(rows)
    assert (step(found, "P1").state, step(found, "P1").row) == ("done", 3)
    assert (found.repeated, found.unknown) == (("P1",), ("Q7",))
    assert step(cycle([{"step": "P1", "status": "odd"}]), "P1").state == "todo"


def test_an_offices_own_guide_is_called_by_its_title():
    own = dataclasses.replace(GUIDES[0], id="own")
    assert short_name(own, "es") == GUIDES[0].title.es
    assert short_name(GUIDES[2], "pt") == "Diagnóstico"


# --- who took part -----------------------------------------------------------------------------

ROWS = [
    {"guide": "diagnosis", "people_total": 46, "women": 27, "men": 19, "under_18": 6},
    {"phase": "Diagnóstico", "people_total": 12, "women": 12, "men": 0, "age_60_over": 0},
    {"guide": "G4", "women": 5, "men": 7, "other_gender": 1, "under_18": 0, "age_18_29": 0},
    {"phase": "Asamblea anual", "people_total": 30},
]


def test_people_are_added_by_phase_and_nobody_is_not_unknown():
    diagnosis, plan, other = phases_of(ROWS, GUIDES)
    assert (diagnosis.guide.id, diagnosis.activities, diagnosis.people) == ("diagnosis", 2, 58)
    assert diagnosis.counts == {
        "women": 39, "men": 19, "under_18": 6, "age_18_29": None, "age_60_over": 0,
    }  # fmt: skip
    assert (plan.guide.id, plan.people) == ("plan", 13)
    assert (other.guide, other.name, other.people) == (None, "Asamblea anual", 30)
    assert set(other.counts.values()) == {None}
    assert phases_of([], GUIDES) == ()


def test_a_phase_without_a_group_is_an_alarm():
    begun = cycle([{"step": "P1", "status": "done"}, {"step": "L1", "status": "doing"}])
    found = alarms_of(phases_of(ROWS, GUIDES), begun)
    told = [
        (item.guide.id if item.guide else item.phase, item.template, item.groups) for item in found
    ]
    assert told == [
        ("preparation", NO_ACTIVITY, ()),
        ("diagnosis", NOBODY, ("age_60_over",)),
        ("diagnosis", NOT_COUNTED, ("age_18_29",)),
        ("plan", NOBODY, ("under_18", "age_18_29")),
        ("plan", NOT_COUNTED, ("age_60_over",)),
        ("Asamblea anual", NOT_COUNTED, ("women", "under_18", "age_18_29", "age_60_over")),
    ]
    assert alarms_of((), cycle()) == ()


@pytest.mark.parametrize(
    ("group", "expected"), [("women", (44, 71)), ("under_18", (6, 59)), ("age_18_29", (0, 13))]
)
def test_shares_rest_on_activities_that_say_both(group, expected):
    assert counted_of(ROWS, group) == expected
