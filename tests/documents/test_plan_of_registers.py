"""The plan filled from the study's registers: rows, baselines, drawings, and what is missing."""

import datetime as dt
import time
from datetime import date
from zipfile import ZipFile

import docx
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.outline import PLAN_PRESETS, load_outline, outline_path
from convivencia.algorithms.documents.blocks import FormField, Heading
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.plan import missing_page
from convivencia.algorithms.plan import plan_words as words
from convivencia.algorithms.plan.plan_documents import _plan, plan_documents
from convivencia.algorithms.sample.registers import registers_of_sample, write_sample_registers
from convivencia.algorithms.store.package import Store
from convivencia.algorithms.store.schema import registers
from openpyxl import load_workbook

from .test_plan_documents import (
    LANGUAGES,
    SHARE,
    column,
    findings_content,
    label,
    sheet,
    tables_named,
    texts,
    written_findings,
)

OUTLINE = load_outline(outline_path("plan"))


def study(folder, changes=(), without=()):
    """Write the sample's registers, changed, and return their path."""
    path = folder / "registers.gpkg"
    write_sample_registers(path)
    store = Store(path)
    with store.writing() as writer:
        for form in without:
            writer.remove(form, [row["fid"] for row in writer.all_rows([form])[form]])
        for form, number, values in changes:
            rows = writer.all_rows([form])[form]
            if number is None:
                writer.add(form, [values])
            else:
                writer.change(form, rows[number - 1]["fid"], values)
    store.close()
    return str(path)


def plan(folder, path, *, language="es", level="committee", formats=("docx", "xlsx")):
    """Write the plan; the test's diagnosis measures I-HOT-SHARE and withholds I-PEAK-SHARE."""
    content = findings_content(language, level)
    result = plan_documents(
        str(written_findings(folder / "in", content)), str(folder / "out"),
        registers=path, language=language, formats=formats,
    )  # fmt: skip
    word = docx.Document(str(result.files[f"plan_{language}.docx"]))
    book = load_workbook(result.files[f"plan_{language}.xlsx"]) if "xlsx" in formats else None
    return result, word, book


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The sample's plan, with purposes of which the diagnosis knows the baselines."""
    folder = tmp_path_factory.mktemp("plan")
    changes = [
        ("X-L6", 2, {"indicator": "i-hot-share", "baseline_value": 26.5}),
        ("X-L6", 14, {"indicator": "I-PEAK-SHARE", "baseline_value": 0.4242}),
        ("X-E2", 1, {"code": "I-HOT-SHARE", "baseline_value": 31.4}),
    ]
    return plan(folder, study(folder, changes))


def body(word):
    return "\n".join(
        [paragraph.text for paragraph in word.paragraphs]
        + [cell for table in word.tables for row in texts(table) for cell in row]
    )


def alts(word):
    return [
        item.get("descr") or ""
        for item in word.element.body.iter(
            "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
        )
    ]


def test_a_baseline_is_the_cell_of_the_analysis_and_a_typed_one_that_differs_is_said(made):
    _, word, book = made
    page = sheet(book, "T-P9")
    held = [cell.value for row in page.iter_rows() for cell in row]
    assert SHARE in held
    assert 26.5 not in held
    notes = " ".join(paragraph.text for paragraph in word.paragraphs)
    assert "26,5" in notes
    assert "31,4" in notes
    # 31.4 % is the same number as it was typed by people
    assert SHARE in [cell.value for row in sheet(book, "T-P18").iter_rows() for cell in row]
    assert "31,4" not in "".join(
        str(cell.value) for row in sheet(book, "T-P18").iter_rows(max_row=3) for cell in row
    )


def test_a_withheld_baseline_stays_withheld_though_somebody_typed_it(made):
    _, word, book = made
    say = Catalogue.load("es").translate
    shown = body(word) + "\n".join(
        str(cell.value) for page in book for row in page.iter_rows() for cell in row
    )
    assert "0,4242" not in shown
    assert "42,42" not in shown
    assert "0.4242" not in shown
    assert say(words.WITHHELD) in [
        cell.value for row in sheet(book, "T-P9").iter_rows() for cell in row
    ]


def test_every_table_with_a_register_holds_its_rows(made):
    _, _, book = made
    for block in OUTLINE.blocks:
        if block.kind == "table":
            assert block.register, block.id
            page = sheet(book, block.id)
            filled = [row for row in page.iter_rows(values_only=True) if any(row)]
            assert len(filled) > 2, block.id


def test_the_columns_that_tables_name_are_those_of_their_registers():
    for block in OUTLINE.blocks:
        if block.kind != "table":
            continue
        known = {one.name for one in registers()[block.register].columns}
        for one in block.columns:
            assert not one.source or one.source in known, (block.id, one.name)


def test_roles_are_a_matrix_of_activities_and_institutions(made):
    _, word, _ = made
    table = texts(tables_named(word, "T-P12")[0])
    assert "Fiscalía local" in table[0]
    first = dict(zip(table[0], table[1], strict=True))
    assert first["Municipalidad, Obras y Alumbrado"] == "A/R"
    assert not any(cell in ("", None) for row in table[1:] for cell in row)
    assert all(sum("A" in cell.split("/") for cell in row[1:]) == 1 for row in table[1:])


def test_balance_budget_and_timetable_are_worked_out(made):
    _, word, book = made
    budget = sheet(book, "T-P10")
    shares = [
        cell.value
        for row in budget.iter_rows()
        for cell in row
        if isinstance(cell.value, float) and 0 < cell.value < 1
    ]
    assert sum(shares) == pytest.approx(1.0)
    total = column(tables_named(word, "T-P13")[0], label("T-P13", "total", "es"))[-1]
    assert total.replace("\N{NO-BREAK SPACE}", "") == "1904000"
    states = column(tables_named(word, "T-P14")[0], label("T-P14", "state", "es"))
    assert states == ["Asegurado", "Asegurado", "En negociación", "Por conseguir"]
    first = texts(tables_named(word, "T-P15")[0])[1]
    assert first.count("X") == 12
    tagged = column(tables_named(word, "T-P13")[0], label("T-P13", "gender_tag", "es"))
    assert tagged[-1].strip() == ""
    assert set(tagged[:-1]) == {"sí", "no"}
    chosen = column(tables_named(word, "T-P4")[0], label("T-P4", "chosen", "es"))
    assert chosen[:6] == ["–"] * 6
    levels = column(tables_named(word, "T-P16")[0], label("T-P16", "level", "es"))
    assert [int(text.split("(")[1].rstrip(")")) for text in levels] == [15, 12, 12, 10, 6]


def test_drawings_are_told_in_words_and_as_data(made):
    _, word, book = made
    told = alts(word)
    assert any("Robos con violencia en paradas" in text and "Luminarias" in text for text in told)
    assert any("Luminarias repuestas" in text for text in told)
    assert any("A1.1.1 Reponer 240 luminarias" in text and "2025" in text for text in told)
    assert any("284" in text and "Presupuesto municipal" in text for text in told)
    names = [page.title for page in book]
    say = Catalogue.load("es").translate
    assert any(name.startswith(say("Timetable by project")) for name in names)
    assert any(name.startswith(say("Money by year and source")) for name in names)


def test_what_is_missing_stands_on_a_page_and_in_the_workbook(made):
    result, word, book = made
    say = Catalogue.load("es").translate
    heads = [p.text for p in word.paragraphs if p.style.name == "Heading 1"]
    assert len(heads) == 20
    assert heads[18] == say(missing_page.TITLE)
    assert "PR-03" in body(word).split(say(missing_page.TITLE))[-1]
    assert any(page.title == say(missing_page.SHORT_TITLE) for page in book)
    assert result.summary["mend"] >= 2


def test_what_never_leaves_the_team_is_in_no_file(tmp_path):
    hidden = {
        (form, one.name): f"oculto {form} {one.name}"
        for form, register in registers().items()
        for one in register.columns
        if one.level == "internal" and one.type in ("text", "long_text", "list")
    }
    assert hidden
    changes = [(form, None, {name: value}) for (form, name), value in hidden.items()]
    path = study(tmp_path, changes)
    result, _, _ = plan(tmp_path, path)
    for file in result.files.values():
        with ZipFile(file) as package:
            for part in package.namelist():
                assert "oculto" not in package.read(part).decode("utf-8", "ignore"), part


def test_an_empty_store_is_a_list_of_what_to_do_and_the_template_is_whole(tmp_path):
    path = tmp_path / "empty.gpkg"
    store = Store(path)
    with store.writing():
        pass
    store.close()
    result, word, _ = plan(tmp_path, str(path))
    assert result.summary["mend"] == 11
    assert result.summary["to_fill"] > 500
    assert len([p for p in word.paragraphs if p.style.name == "Heading 1"]) == 20


def test_a_broken_plan_is_written_whole_and_said(tmp_path):
    changes = [
        ("F-D15", 2, {"parent_ids": "C11"}),
        ("F-L5", 1, {"activities": None, "name": "=cmd|' /C calc'!A0 <w:p>& {0} {name}"}),
        ("X-L7", None, {"activity": "A1.1.1", "institution": "Otra <b>", "role": "A"}),
        ("X-L8", 1, {"total": 1.0, "activity_id": "A99"}),
        ("X-L9", 1, {"amount_by_year": "muchos"}),
        ("X-L10", 1, {"start": None}),
        ("X-L10", 2, {"start": date(205, 3, 1), "end": date(9999, 12, 31)}),
        ("X-L6", 3, {"indicator": None, "serves": None, "code": None, "level": None}),
        ("X-L6", 5, {"narrative": None, "code": None, "level": None, "responsible": "Nadie más"}),
        ("X-P9", 1, {"probability": None}),
    ]
    begun = time.perf_counter()
    result, word, book = plan(tmp_path, study(tmp_path, changes))
    assert time.perf_counter() - begun < 30, "a year of four digits too many draws no centuries"
    shown = body(word)
    for text in (
        "no se dibujan: 1",
        "C1 → C11 → C1",
        "Otra <b>",
        "calc",
        "A99",
        "18 paradas con luz y despejadas",
    ):
        assert text in shown, text
    assert result.summary["mend"] > 8
    assert all(cell.data_type != "f" for page in book for row in page.iter_rows() for cell in row)


@pytest.mark.parametrize("language", ["en", "pt"])
def test_other_languages_and_a_register_at_a_time(language, tmp_path):
    forms = [form for form in registers_of_sample() if form not in ("X-L10", "X-L7")]
    result, word, _ = plan(
        tmp_path, study(tmp_path, without=forms), language=language, formats=("docx",)
    )
    assert result.summary["mend"] > 5
    assert len(alts(word)) == 1


def test_a_file_that_is_no_study_is_refused_before_anything_is_written(tmp_path):
    (tmp_path / "x.gpkg").write_bytes(b"no")
    for path, said in (("x.gpkg", "no GeoPackage"), ("none.gpkg", "is not there")):
        with pytest.raises(InputError, match=said):
            plan(tmp_path, str(tmp_path / path))
        assert not (tmp_path / "out").exists()


def test_a_preset_holds_the_same_in_the_order_of_a_country(tmp_path):
    path = study(tmp_path)
    result = plan_documents(
        str(written_findings(tmp_path / "in", findings_content("es"))), str(tmp_path / "out"),
        contents="plan_colombia_piscc", registers=path, formats=("docx",),
    )  # fmt: skip
    word = docx.Document(str(result.files["plan_es.docx"]))
    heads = [p.text for p in word.paragraphs if p.style.name == "Heading 1"]
    assert heads[1].startswith("2. Momento I.")
    assert result.summary["chapters"] == 7
    assert len(tables_named(word, "T-P20")) == 1
    sections = [p.text for p in word.paragraphs if p.style.name == "Heading 2"]
    assert "Marco estratégico" in sections
    assert tables_named(word, "T-P12")


OWN_BOXES = {
    "plan_mexico_community": ("Grupo multisectorial", "Modelo lógico en palabras"),
    "plan_chile_communal": (
        "Coherencia con los problemas",
        "Conductas infractoras de niños, niñas y adolescentes",
        "Deserción escolar y reescolarización",
        "Consumo de drogas y alcohol",
        "Convivencia comunitaria y vecinal",
        "Mejoramiento urbano en los barrios",
        "Violencia intrafamiliar y de género",
        "Delitos de mayor relevancia local",
    ),
    "plan_panama_integral": ("Amenazas para el municipio", "Capacitación y aprendizaje"),
}
"""What a country's plan asks for and no table holds: boxes of its own."""


@pytest.mark.parametrize("name", PLAN_PRESETS[1:])
def test_every_preset_is_composed_in_three_languages(name, tmp_path):
    path = study(tmp_path)
    for language in LANGUAGES:
        findings = written_findings(tmp_path / language, findings_content(language))
        made = _plan(findings, outline_path(name), language, ("docx",), path, None)
        blocks = made.document().blocks
        heads = [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]
        chapters = made.outline.chapters
        assert heads[: len(chapters)] == [
            f"{number}. {chapter.title.in_language(language)}"
            for number, chapter in enumerate(chapters, 1)
        ]
        assert len(set(heads)) == len(heads)
        captions = "\n".join(str(getattr(block, "caption", "")) for block in blocks)
        for number in range(1, 26):
            assert f"(T-P{number})" in captions, (name, language, number)


@pytest.mark.parametrize("name", OWN_BOXES)
def test_what_a_country_asks_for_besides_the_tables_is_a_box_that_the_texts_fill(name, tmp_path):
    first, *others = OWN_BOXES[name]
    told = {"box": first.upper(), "text": "Escrito por la gente"}
    path = study(tmp_path, [("F-L20", None, told)])
    findings = written_findings(tmp_path / "in", findings_content("es"))
    blocks = _plan(findings, outline_path(name), "es", ("docx",), path, None).document().blocks
    waiting = [block.label for block in blocks if isinstance(block, FormField)]
    assert first not in waiting
    assert set(others) <= set(waiting)
    assert "Escrito por la gente" in [getattr(block, "text", "") for block in blocks]


# --- approved -----------------------------------------------------------------------------------

ACT = {
    "date": dt.date(2025, 7, 31), "body": "Concejo Municipal", "norm": "Ordenanza 12 de 2025",
    "version": "1.0", "reservations": "PR-06 se revisa en un año.", "publication": "Gaceta 118",
}  # fmt: skip


def mended(folder, more=()):
    """The sample's registers with what their page asks to mend, and an act of approval."""
    reviewed = [
        ("F-L16", None, {"project": "PR-03", "item": item, "answer": "yes", "finding": "Visto"})
        for item in ("children", "accessibility", "no_criminalisation", "complaint")
    ]
    baseline = ("X-L6", 9, {"baseline_value": 22.0, "baseline_period": "2024"})
    return study(folder, [baseline, *reviewed, ("F-L13", None, ACT), *more])


@pytest.mark.parametrize(
    ("language", "line", "note"),
    [("es", "Aprobado por Concejo Municipal el 31 de julio de 2025", "Para quien escribe"),
     ("pt", "Aprovado por Concejo Municipal em 31 de julho de 2025", "Para quem escreve"),
     ("en", "Approved by Concejo Municipal on 31 July 2025", "For the writer")],
)  # fmt: skip
def test_an_approved_plan_says_so_and_is_for_its_readers(tmp_path, language, line, note):
    result, word, _ = plan(tmp_path, mended(tmp_path), language=language, formats=("docx",))
    assert result.summary["mend"] == 0
    text = body(word)
    assert line in text
    assert "Ordenanza 12 de 2025" in text and "PR-06 se revisa en un año" in text
    assert "1.0" in word.core_properties.version
    assert note not in text, "notes for the writer are not part of an approved plan"
    assert "Cámaras en todas las paradas" in text, "the consultation and its answers stand there"


def test_an_act_of_approval_does_not_hide_what_is_to_be_mended(tmp_path):
    path = mended(tmp_path, [("X-L6", 9, {"baseline_value": None})])
    result, word, _ = plan(tmp_path, path, formats=("docx",))
    assert result.summary["mend"] == 1
    text = body(word)
    assert "Aprobado por Concejo Municipal" not in text
    assert "Hay un acta de aprobación de Concejo Municipal" in text
