"""The documents of the guides: what people wrote, what is missing, and what is not told."""

from datetime import date
from zipfile import ZipFile

import docx
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.experiences import EVIDENCE, experience_library
from convivencia.algorithms.core.multilingual import LANGUAGES
from convivencia.algorithms.core.outline import GUIDE_PRESETS, load_outline, outline_path
from convivencia.algorithms.documents.blocks import Measure
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.guides import course_rows, exchange_rows, monitoring_rows
from convivencia.algorithms.guides import guide_words as words
from convivencia.algorithms.guides.guide_documents import guide_documents
from convivencia.algorithms.guides.held import WITHHELD, Held
from convivencia.algorithms.guides.tables import DERIVED, guide_table
from convivencia.algorithms.sample.registers import registers_of_sample, write_sample_registers
from convivencia.algorithms.store.package import Store
from convivencia.algorithms.store.registered import registered
from convivencia.algorithms.store.schema import registers
from convivencia.algorithms.store.values import understood
from openpyxl import load_workbook

OUTLINES = {name: load_outline(outline_path(name)) for name in GUIDE_PRESETS}
TABLES = [
    (name, block)
    for name, outline in OUTLINES.items()
    for block in outline.blocks
    if block.kind == "table"
]
TODAY = date(2026, 2, 1)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("study") / "registers.gpkg"
    write_sample_registers(path)
    return str(path)


def held_of(level="committee", **rows):
    found = {name.replace("_", "-"): value for name, value in rows.items()}
    return Held(found, level, Catalogue("en"), TODAY)


def everything_in(files):
    """Every text of the files, as it stands in them."""
    said = []
    for path in files.values():
        with ZipFile(path) as archive:
            said += [archive.read(one).decode("utf-8", "ignore") for one in archive.namelist()]
    return "\n".join(said)


def written(path, document, folder, **named):
    named = {"language": "en", "formats": ("docx", "xlsx"), **named}
    return guide_documents(path, str(folder), document=document, **named)


def paragraphs(result):
    path = next(path for name, path in result.files.items() if name.endswith("docx"))
    return [line.text for line in docx.Document(str(path)).paragraphs]


# --- outlines ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "block"), TABLES, ids=lambda one: getattr(one, "id", one))
def test_every_table_has_its_form_and_columns_that_somebody_fills(name, block, sample):
    assert block.register in registers()
    known = {column.name for column in registers()[block.register].columns}
    derived = [column.name for column in block.columns if column.name not in known]
    assert not derived or block.id in DERIVED
    table = guide_table(block, Held(registered(sample, "internal"), "internal", Catalogue(), TODAY))
    assert table.rows, "the demo's document would be empty here"
    for place, column in enumerate(block.columns):
        if column.name in derived:
            assert any(row[place] not in (None, "") for row in table.rows), column.name
    assert block.title.en not in (block.title.es, block.title.pt)


def test_each_document_is_of_its_guides_and_every_derived_table_stands_in_one():
    named = {block.id for _, block in TABLES}
    assert set(DERIVED) <= named
    forms = {name: {block.register for one, block in TABLES if one == name} for name in OUTLINES}
    assert forms["course"] == {"F-C1", "F-C2", "X-C3", "F-C4", "F-C5", "F-C6", "F-C7"}
    assert {"X-M2", "X-M4", "F-M6", "F-M7", "X-M8"} <= forms["communication"]
    assert forms["accountability"] == {"F-E11", "X-E4", "F-E5", "F-E6", "X-E12"}
    assert {"X-E7", "F-E8", "F-E9", "X-E10"} <= forms["evaluation"]
    assert {"F-X1", "F-X2", "X-X6", "F-X7", "F-X8"} <= forms["exchange"]


# --- files -------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", GUIDE_PRESETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_is_written_in_every_language(document, language, sample, tmp_path):
    formats = ("docx", "pdf", "xlsx") if language == "pt" else ("docx", "xlsx")
    result = written(sample, document, tmp_path, language=language, formats=formats)
    assert set(result.files) == {f"{document}_{language}.{one}" for one in formats}
    assert result.summary["missing"] == result.summary["words"] == 0
    said = paragraphs(result)
    for number, chapter in enumerate(OUTLINES[document].chapters, 1):
        assert f"{number}. {chapter.title.in_language(language)}" in said


@pytest.mark.parametrize("document", GUIDE_PRESETS)
def test_an_empty_study_says_what_is_missing_and_which_form_supplies_it(document, tmp_path):
    path = tmp_path / "empty.gpkg"
    store = Store(path)
    with store.writing() as writer:
        writer.add("F-D6", [{"code": "GF-1"}])
    store.close()
    result = written(str(path), document, tmp_path / "out")
    assert result.summary["missing"] == result.summary["forms"] > 0
    assert result.summary["rows"] == 0
    told = "\n".join(paragraphs(result))
    for block in (block for name, block in TABLES if name == document):
        title = registers()[block.register].instrument.title.en
        form = f"{block.register} ({title})"
        assert words.MISSING.format(title=block.title.en, form=form) in told


def test_a_file_that_is_not_there_is_refused_before_anything_is_written(tmp_path):
    with pytest.raises(InputError):
        written(str(tmp_path / "none.gpkg"), "course", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_outline_of_another_document_is_refused_by_its_table(sample, tmp_path):
    with pytest.raises(InputError, match=r"T-D1\.4"):
        written(sample, "course", tmp_path / "out", outline=str(outline_path("diagnostic")))
    assert not (tmp_path / "out").exists()


def test_an_own_outline_has_headings_of_its_own_or_of_the_form(sample, tmp_path):
    own = tmp_path / "own.toml"
    text = outline_path("course").read_text("utf-8")
    told = '{ name = "role", en = "Whom we ask", es = "A quién", pt = "A quem" }'
    own.write_text(text.replace('{ name = "role" }', told), encoding="utf-8")
    said = everything_in(written(sample, "course", tmp_path / "out", outline=str(own)).files)
    assert "Whom we ask" in said
    assert "What it must be able to do" in said


def test_no_format_is_refused(sample, tmp_path):
    with pytest.raises(InputError):
        written(sample, "course", tmp_path / "out", formats=())
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("level", ["committee", "public"])
def test_what_is_for_the_team_alone_is_in_no_file(level, sample, tmp_path):
    cells = [
        (column.level, part)
        for form, held in registers_of_sample().items()
        for column in registers()[form].columns
        for row in held
        for part in str(row.get(column.name) or "").split("; ")
    ]
    # a role may speak for the team and answer for a project
    shown = "\n".join(part for level, part in cells if level != "internal")
    secret = {
        part for level, part in cells if level == "internal" and len(part) > 3 and part not in shown
    }
    assert {"C-07", "jefa de la unidad", "directora de escuela"} <= secret
    for document in GUIDE_PRESETS:
        said = everything_in(written(sample, document, tmp_path / document, level=level).files)
        for part in secret:
            assert part not in said, (document, part)
    inside = everything_in(written(sample, "communication", tmp_path / "i", level="internal").files)
    assert "directora de escuela" in inside


# --- the course --------------------------------------------------------------------------------


def test_hours_add_up_to_the_course_and_an_unknown_one_is_no_zero():
    modules = [
        {"module_no": 2, "title": "B", "hours": 4.5},
        {"module_no": 1, "title": "A", "hours": 3},
    ]
    made = course_rows.programme(held_of(X_C3=modules))
    assert [row["title"] for row in made.rows] == ["A", "B", "Total"]
    assert (made.rows[-1]["hours"], made.totals) == (7.5, 1)
    open_one = course_rows.programme(held_of(X_C3=[*modules, {"module_no": 3, "title": "C"}]))
    assert (len(open_one.rows), open_one.totals) == (3, 0)
    assert "1 of 3 modules" in open_one.notes[0]


def test_axes_without_a_module_are_named():
    modules = [{"axis": "A4_urban_context; A1_social_capital", "hours": 4}]
    made = course_rows.hours_by_axis(held_of(X_C3=modules))
    hours = {row["axis"]: row["hours"] for row in made.rows}
    assert hours["A4_urban_context"] == hours["A1_social_capital"] == 4
    assert hours["A7_institutional"] == 0
    assert made.notes[0].count(";") == 4


def people(*rows):
    names = ("sex", "sector", "pre_score", "post_score")
    return [dict(zip(names, row, strict=True)) for row in rows]


CLASS = people(
    ("w", "town", 4, 8), ("w", "town", 6, 9), ("w", "police", 5, 9), ("w", "town", 5, 10),
    ("m", "police", 8, 9), ("m", "police", 6, 8), ("m", "town", 7, 10), (None, "town", 1, 2),
)  # fmt: skip


def test_results_are_means_of_groups_and_never_of_one_person():
    made = course_rows.results(held_of(F_C5=CLASS))
    rows = {(row["about"], row["group"]): row for row in made.rows}
    assert rows["Everybody", ""]["before"] == Measure(5.25, "decimal", 1)
    assert rows["Everybody", ""]["people"] == 8
    assert rows["Sex", "w"]["change"] == Measure(4.0, "decimal", 1)
    # the one without sex would be everybody less women less men: it joins a group
    assert ("Sex", "m") not in rows
    assert rows["Sex", "Other groups, together"]["people"] == 4
    assert all(row["people"] >= 3 for row in made.rows)
    public = course_rows.results(held_of("public", F_C5=CLASS))
    assert all(row["people"] >= 5 for row in public.rows)
    assert {row["about"] for row in public.rows} == {"Everybody"}
    inside = course_rows.results(held_of("internal", F_C5=CLASS))
    assert {row["people"] for row in inside.rows if row["group"] == "Not given"} >= {1}


def test_a_class_of_two_has_no_results_and_one_test_is_no_pair():
    made = course_rows.results(held_of(F_C5=CLASS[:2]))
    assert made.rows == []
    assert "fewer than 3" in made.notes[0]
    half = [*CLASS, {"sex": "w", "sector": "town", "pre_score": 20}]
    rows = course_rows.results(held_of(F_C5=half)).rows
    assert rows[0]["people"] == 8


def test_satisfaction_waits_for_enough_answers():
    marks = [{"usefulness": mark, "keep": "walks"} for mark in (5, 4, 2)]
    made = course_rows.satisfaction(held_of(F_C6=marks))
    assert made.rows[0]["mean"].value == pytest.approx(11 / 3)
    assert made.rows[0]["share"].value == pytest.approx(2 / 3)
    assert course_rows.satisfaction(held_of("public", F_C6=marks)).rows == []
    assert course_rows.comments(held_of("public", F_C6=marks)).rows == []
    assert len(course_rows.comments(held_of(F_C6=marks)).rows) == 3


def test_commitments_are_counted_and_never_somebodys():
    rows = [
        {"activity": f"a{n}", "done_at_six_months": n < 4, "people_reached": n} for n in range(8)
    ]
    made = course_rows.commitments(held_of(F_C7=rows))
    assert "4 of 8" in made.notes[0]
    assert [row["people_reached"] for row in made.rows][:4] == [0, WITHHELD, WITHHELD, 3]
    few = [{"done_at_six_months": n < 1} for n in range(8)]
    assert not course_rows.commitments(held_of(F_C7=few)).notes


# --- communication -----------------------------------------------------------------------------


def test_words_that_label_are_found_and_those_that_warn_are_not(sample, tmp_path):
    path = tmp_path / "study.gpkg"
    write_sample_registers(path)
    store = Store(path)
    with store.writing() as writer:
        writer.add("X-M2", [{"audience": "Press", "key_message": "A dangerous area and its thugs"}])
        writer.add("F-M6", [{"never_said": "that a place is notorious"}])
    store.close()
    result = written(str(path), "communication", tmp_path / "out")
    assert result.summary["words"] == 1
    said = everything_in(result.files)
    assert "dangerous, thugs" in said
    assert "Found: dangerous, thugs" in said
    assert words.WORDING in said
    clean = everything_in(written(sample, "communication", tmp_path / "clean").files)
    assert words.WORDING not in clean


def test_answers_are_counted_and_what_waits_is_said():
    first = {"kind": "complaint", "date": date(2026, 1, 1)}
    rows = [
        {**first, "response": "x", "response_date": date(2026, 1, 11)},
        {**first, "response": "y", "response_date": date(2026, 1, 5)},
        first,
    ]
    made = DERIVED["T-M7b"](held_of(F_M7=rows))
    assert made.rows == [{"kind": "complaint", "received": 3, "answered": 2, "days": 7}]
    assert "1 of 3" in made.notes[0]


# --- accountability and evaluation --------------------------------------------------------------


def test_the_board_goes_the_way_down_where_less_is_better():
    sheet = {"code": "I-1", "name": "Robbery", "direction": "lower_better"}
    made = monitoring_rows.board(
        held_of(
            X_E4=[
                {"item": "I-1", "planned": 80, "achieved": 90},
                {"item": "I-2", "planned": 80, "achieved": 90},
                {"item": "A1.1", "share": 50},
                {"item": "I-3"},
            ],
            F_E2=[{**sheet, "baseline_value": 100}],
            X_L6=[{"code": "A1.1", "narrative": "Lamps"}],
        )
    )
    assert [row["item"] for row in made.rows] == ["Robbery", "I-2", "A1.1 Lamps", "I-3"]
    assert [row["light"] for row in made.rows] == ["red", "green", "red", "grey"]
    assert made.rows[0]["share"].value == pytest.approx(0.5)


def test_late_decisions_and_open_criteria_are_said():
    rows = [
        {"due": date(2026, 1, 31), "status": "doing"},
        {"due": date(2026, 1, 31), "status": "done"},
        {"due": TODAY, "status": "todo"},
    ]
    assert "1 of 3" in monitoring_rows.decisions(held_of(F_E5=rows)).notes[0]
    made = monitoring_rows.matrix(
        held_of(X_E7=[{"criterion": "gender", "question": "?"}, {"criterion": "relevance"}])
    )
    assert [row["criterion"] for row in made.rows] == ["relevance", "gender"]
    assert "Relevance" in made.notes[0]
    assert "Gender" not in made.notes[0]


def test_marks_and_words_of_a_handful_are_withheld():
    card = {
        "people_total": 2,
        "women": 2,
        "men": 0,
        "access": 1,
        "comment": "secret",
        "service": "s",
    }
    made = monitoring_rows.scorecard(held_of(F_E6=[card]))
    assert made.rows[0]["access"] == made.rows[0]["comment"] == WITHHELD
    assert monitoring_rows.comments(held_of(F_E6=[card])).rows == []
    assert monitoring_rows.scorecard(held_of("internal", F_E6=[card])).rows[0]["access"] == 1


def test_money_is_worth_less_later_and_an_unknown_sum_stays_empty():
    at_ten = {"discount_rate": 10}
    rows = [
        {**at_ten, "kind": "set_up", "year": 2025, "low": 90, "central": 100, "high": 120},
        {**at_ten, "kind": "benefit", "year": 2026, "low": 55, "central": 110, "high": 165},
    ]
    made = monitoring_rows.money(held_of(X_E10=rows))
    net = made.rows[-1]
    assert net["low"] == pytest.approx(50 - 120)
    assert net["central"] == pytest.approx(0)
    assert net["high"] == pytest.approx(150 - 90)
    assert any("loss to a gain" in note for note in made.notes)
    assert any("unit cost: 1" in note for note in made.notes)
    unknown = monitoring_rows.money(held_of(X_E10=[*rows, {"kind": "recurrent", "year": 2026}]))
    assert unknown.rows[-1]["central"] is None
    assert unknown.rows[-2]["high"] is None


# --- exchange ----------------------------------------------------------------------------------


def test_questions_meet_the_experiences_of_their_axis():
    made = exchange_rows.demand(
        held_of(F_X1=[{"axis": "A6_organised_groups"}, {"axis": "A3_generations_gender"}])
    )
    assert "Extortion" in made.rows[0]["library"]
    assert made.rows[1]["library"] == exchange_rows.NOTHING_YET


def test_the_library_stands_in_the_document_and_its_rows_fit_the_register(sample, tmp_path):
    result = written(sample, "exchange", tmp_path)
    said = everything_in({"docx": result.files["exchange_en.docx"]})
    for item in experience_library().experiences:
        assert item.title.en in said
        assert item.source in said
    assert EVIDENCE["no_result"] in said
    assert exchange_rows.NOT_SAID in said
    book = load_workbook(result.files["exchange_en.xlsx"])
    sheet = next(one for one in book if one.title == words.ROWS_FOR_REGISTER)
    known = {column.label.en: column for column in registers()["F-X2"].columns}
    lines = [row for row in sheet.iter_rows(values_only=True) if any(row)]
    top = next(place for place, row in enumerate(lines) if row[0] == known["Title"].label.en)
    rows = [
        {
            known[label].name: understood(known[label], cell)
            for label, cell in zip(lines[top], row, strict=True)
        }
        for row in lines[top + 1 :]
    ]
    assert len(rows) == len(experience_library().experiences)
    assert {row["evidence_level"] for row in rows} == {"none"}
    assert all(row["sources"] and row["axis"] for row in rows)
