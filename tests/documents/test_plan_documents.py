"""The plan template: every chapter and table, baselines that are the analyses' own numbers."""

# ruff: noqa: E501
from __future__ import annotations

import copy
import json
from zipfile import ZipFile

import docx
import pytest
from convivencia.algorithms.core.axes import load_axes
from convivencia.algorithms.core.errors import InputError, TemplateError
from convivencia.algorithms.core.findings_file import read_findings
from convivencia.algorithms.core.outline import load_outline, outline_path
from convivencia.algorithms.documents.numbers import format_share
from convivencia.algorithms.plan.plan_documents import plan_documents
from docx.oxml.ns import qn
from openpyxl import load_workbook

from .same_words import paper_text, word_texts

LANGUAGES = ("en", "es", "pt")
OUTLINE = load_outline(outline_path("plan"))
SHARE = 0.31415926535
RATE = 812.5271
NAMES = [
    "Centro Histórico", "Muelle Viejo", "Mercado Central", "La Esperanza", "Barrio Obrero",
    "San Martín de las Flores", "El Progreso", "Villa del Carmen", "Loma Alta", "Los Almendros",
]  # fmt: skip


def said(en, es, pt):
    return {"en": en, "es": es, "pt": pt}


def area(number, count=56):
    return {
        "id": f"B{number:02}",
        "name": NAMES[number],
        "population": 1000.0 * (number + 2),
        "count": count,
    }


def indicator(code, name, value, kind, unit, formula):
    return {
        "code": code,
        "name": name,
        "value": value,
        "kind": kind,
        "unit": unit,
        "formula": formula,
    }


def finding(number, rule, axis, statement, step, analysis, **rest):
    return {
        "id": f"F-{number:02}", "rule": rule, "axis": axis, "statement": statement, "confidence": "high",
        "weight": 1.0, "step": step, "analysis": analysis, "territories": [], "groups": [],
        "offences": [], "problem": None, "indicator": None,
    } | rest  # fmt: skip


def source(step, analysis, parameters):
    return {
        "step": step, "analysis": analysis, "parameters": parameters,
        "inputs": [
            {"parameter": "areas", "title": "Barrios de Puerto Almarena", "rows": 86, "sha256": "5be1c0ffee" * 6 + "abcd"},
            {"parameter": "incidents", "title": "Hechos registrados 2022–2024", "rows": 20000, "sha256": "0a1b2c3d4e" * 6 + "abcd"},
        ],
        "versions": {"convivencia": "0.1.0", "python": "3.11.2", "numpy": "2.1.3", "geopandas": "1.0.1"},
        "computed_at": "2026-11-21T10:00:00+00:00",
    }  # fmt: skip


def findings_content(language="es", level="committee"):
    return {
        "schema": 1,
        "study": {"title": "Municipio de Puerto Almarena", "period": {"start": "2022-01-01", "end": "2024-12-31"}, "language": language, "level": level},
        "areas_label": said("neighbourhoods", "barrios", "bairros"),
        "findings": [
            finding(1, "hot_spots", "A4_urban_context",
                said("4 areas and their neighbours gather more reported events than chance would make: Centro Histórico, Muelle Viejo, Mercado Central and La Esperanza.",
                     "4 áreas y sus vecinas reúnen más hechos registrados de los que explicaría el azar: Centro Histórico, Muelle Viejo, Mercado Central y La Esperanza.",
                     "4 áreas e suas vizinhas reúnem mais ocorrências registradas do que o acaso explicaria: Centro Histórico, Muelle Viejo, Mercado Central e La Esperanza."),
                "hot_spots", "getis_ord", weight=2.5, territories=[area(n) for n in range(4)], offences=[],
                problem=said("Reported events gather in the hot spots more than chance explains", "Los hechos registrados se concentran en los focos más de lo que explica el azar", "As ocorrências se concentram nos pontos quentes mais do que o acaso explica"),
                indicator=indicator("I-HOT-SHARE", said("Share of reported events in the hot spots of the baseline", "Proporción de hechos registrados en los focos de la línea base", "Parcela das ocorrências nos pontos quentes da linha de base"), SHARE, "share",
                    said("of all reported events", "de todos los hechos registrados", "de todas as ocorrências"),
                    said("Reported events in the areas that were hot spots at the baseline ÷ all reported events", "Hechos registrados en las áreas que eran focos en la línea base ÷ todos los hechos registrados", "Ocorrências nas áreas que eram pontos quentes na linha de base ÷ todas as ocorrências"))),
            finding(2, "concentration", "A4_urban_context",
                said("9 of 86 areas hold half of the reported events.", "9 de 86 áreas reúnen la mitad de los hechos registrados.", "9 de 86 áreas concentram metade das ocorrências registradas."),
                "concentration", "concentration", weight=1.9, territories=[area(n) for n in range(9)],
                problem=said("Reported events concentrate in few areas", "Los hechos registrados se concentran en pocas áreas", "As ocorrências se concentram em poucas áreas"),
                indicator=indicator("I-CON-50", said("Areas that hold half of the reported events", "Áreas que reúnen la mitad de los hechos registrados", "Áreas que concentram metade das ocorrências"), 9.0, "integer", said("areas", "áreas", "áreas"),
                    said("Smallest number of areas whose reported events reach half of the total", "Menor número de áreas cuyos hechos registrados llegan a la mitad del total", "Menor número de áreas cujas ocorrências chegam à metade do total"))),
            finding(3, "trend_category", "A2_risk_factors",
                said("“Robo a persona” rises: each year a month has about 6 more reported events.", "«Robo a persona» aumenta: cada año un mes tiene unos 6 hechos registrados más.", "“Robo a persona” aumenta: a cada ano um mês tem cerca de 6 ocorrências a mais."),
                "trend", "trend", weight=1.7, confidence="medium", offences=["Robo a persona"],
                problem=said("Reports of “Robo a persona” are rising", "Los registros de «Robo a persona» aumentan", "Os registros de “Robo a persona” aumentam"),
                indicator=indicator("I-TREND-ROBO-A-PERSONA", said("Reported events of the category", "Hechos registrados de la categoría", "Ocorrências da categoria"), 4512.0, "integer", said("reported events in the period", "hechos registrados en el período", "ocorrências no período"),
                    said("Count of reported events of the category", "Número de hechos registrados de la categoría", "Número de ocorrências da categoria"))),
            finding(4, "peak_hours", "A4_urban_context",
                said("42% of the reported events with a known hour happen between 18:00 and 00:00.", "El 42 % de los hechos registrados con hora conocida ocurre entre las 18:00 y las 00:00.", "42% das ocorrências com hora conhecida acontecem entre 18:00 e 00:00."),
                "profile", "temporal_profile", weight=1.5, confidence="medium",
                problem=said("Reported events gather in a few hours of the day", "Los hechos registrados se concentran en pocas horas del día", "As ocorrências se concentram em poucas horas do dia"),
                indicator=indicator("I-PEAK-SHARE", said("Share of reported events in the peak hours of the baseline", "Proporción de hechos registrados en las horas pico de la línea base", "Parcela das ocorrências nas horas de pico da linha de base"), None, "share", said("of events with a known hour", "de los hechos con hora conocida", "das ocorrências com hora conhecida"),
                    said("Reported events in the six peak hours of the baseline ÷ reported events with a known hour", "Hechos registrados en las seis horas pico de la línea base ÷ hechos registrados con hora conocida", "Ocorrências nas seis horas de pico da linha de base ÷ ocorrências com hora conhecida"))),
            finding(5, "total", "A7_institutional",
                said("20,000 events were reported in the period; those that can be placed are 813 a year for each 100,000 residents.", "En el período se registraron 20 000 hechos; los que pueden ubicarse son 813 al año por cada 100 000 residentes.", "No período foram registradas 20.000 ocorrências; as que podem ser localizadas são 813 por ano para cada 100.000 residentes."),
                "rates", "incident_rates", weight=0.9,
                indicator=indicator("I-ALL-RATE", said("Rate of reported events", "Tasa de hechos registrados", "Taxa de ocorrências registradas"), RATE, "rate", said("a year, per 100,000 residents", "al año, por 100 000 residentes", "por ano, por 100.000 residentes"),
                    said("Reported events that lie in an area ÷ residents × 100,000 ÷ years", "Hechos registrados ubicados en un área ÷ residentes × 100 000 ÷ años", "Ocorrências localizadas em uma área ÷ residentes × 100.000 ÷ anos"))),
            finding(6, "victims_sex", "A3_generations_gender",
                said("46% of the victims whose sex is on record are women.", "El 46 % de las víctimas cuyo sexo consta son mujeres.", "46% das vítimas cujo sexo consta são mulheres."),
                "who", "victim_profile", weight=1.1, confidence="low", groups=["women", "men"]),
        ],
        "offences": [
            {"category": "Robo a persona", "count": 4512, "axis": "A2_risk_factors"},
            {"category": "Hurto", "count": 3987, "axis": "A4_urban_context"},
            {"category": "Violencia familiar", "count": 900, "axis": "A3_generations_gender"},
            {"category": "Robo de vehículo", "count": 611, "axis": "A4_urban_context"},
            {"category": "Extorsión", "count": None, "axis": "A6_organised_groups"},
        ],
        "caveats": [
            {"code": "reported_only", "text": said("These are reported events. What is not reported is not here.", "Son hechos registrados. Lo que no se denuncia no está aquí.", "São ocorrências registradas. O que não se registra não está aqui.")},
            {"code": "unlocated_incidents", "text": said("Incidents without usable coordinates: 1,204 (6.0%). They appear on no map.", "Hechos sin coordenadas utilizables: 1 204 (6,0 %). No aparecen en ningún mapa.", "Ocorrências sem coordenadas utilizáveis: 1.204 (6,0%). Não aparecem em nenhum mapa.")},
        ],
        "provenance": [
            source("hot_spots", "getis_ord", {"areas": "counts.areas", "value": "eb_rate", "weights": "queen", "neighbours": 8, "permutations": 99999, "alternative": "two-sided", "correction": "fdr", "alpha": 0.05, "seed": 1, "area_id": "code", "weights_file": None}),
            source("concentration", "concentration", {"areas": "counts.areas", "value": "count", "area_id": "code"}),
            source("trend", "trend", {"date": "fecha", "category": "delito", "period": "month", "start": "2022-01-01", "end": "2024-12-31"}),
            source("profile", "temporal_profile", {"date": "fecha"}),
            source("rates", "incident_rates", {"value": "count", "population": "population", "area_id": "code"}),
        ],
    }  # fmt: skip


def written_findings(folder, content=None, name="findings.json"):
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(
        json.dumps(findings_content() if content is None else content, ensure_ascii=False),
        encoding="utf-8",
    )
    return path


@pytest.fixture(scope="module", params=LANGUAGES)
def written(request, tmp_path_factory):
    """The documents of one language, opened."""
    folder = tmp_path_factory.mktemp(f"plan_{request.param}")
    result = plan_documents(
        str(written_findings(folder / "in", findings_content(request.param))),
        str(folder / "made" / "out"), language=request.param,
    )  # fmt: skip
    word = docx.Document(str(result.files[f"plan_{request.param}.docx"]))
    book = load_workbook(result.files[f"plan_{request.param}.xlsx"])
    return request.param, result, word, book


def tables_named(word, table_id):
    """Return the tables whose caption carries an id."""
    found, caption = [], ""
    for element in word.element.body:
        if element.tag == qn("w:p"):
            caption = "".join(text.text or "" for text in element.iter(qn("w:t"))) or caption
        elif element.tag == qn("w:tbl") and f"({table_id})" in caption:
            found.append(next(table for table in word.tables if table._tbl is element))
    return found


def texts(table):
    return [[cell.text for cell in row.cells] for row in table.rows]


def column(table, heading):
    rows = texts(table)
    return [row[rows[0].index(heading)] for row in rows[1:]]


def sheet(book, table_id):
    return next(page for page in book.worksheets if page.title.split()[0] == table_id)


def heading_row(page, heading):
    return next(cell for row in page.iter_rows() for cell in row if cell.value == heading)


def label(table_id, name, language):
    block = next(block for block in OUTLINE.blocks if block.id == table_id)
    return next(
        column.label.in_language(language) for column in block.columns if column.name == name
    )


def test_both_files_are_written_in_a_new_folder(written):
    language, result, _, _ = written
    assert list(result.files) == [f"plan_{language}.docx", f"plan_{language}.xlsx"]
    assert {path.name for path in result.files[f"plan_{language}.docx"].parent.iterdir()} == set(
        result.files
    )
    assert result.summary["chapters"] == 18
    assert result.summary["priorities"] == 4
    assert result.summary["indicators"] == 5
    assert result.summary["to_fill"] > 500
    assert result.provenance.parameters["findings"] == "findings.json"


def test_eighteen_chapters_and_an_annex(written):
    language, _, word, _ = written
    chapters = [p.text for p in word.paragraphs if p.style.name == "Heading 1"]
    assert len(chapters) == 19
    expected = [
        f"{n}. {chapter.title.in_language(language)}"
        for n, chapter in enumerate(OUTLINE.chapters, 1)
    ]
    assert chapters[:18] == expected


def test_every_table_is_in_both_files(written):
    language, _, word, book = written
    for block in OUTLINE.blocks:
        if block.kind != "table":
            continue
        page = sheet(book, block.id)
        assert page.title.startswith(block.id)
        shown = {text for table in tables_named(word, block.id) for text in texts(table)[0]}
        for one in block.columns:
            heading = one.label.in_language(language)
            assert heading_row(page, heading)
            if block.layout == "rows":
                assert heading in shown


def test_sheets_print_one_form_for_each_project(written):
    _language, _, word, _ = written
    forms = tables_named(word, "T-P8")
    assert len(forms) == 3
    assert all(len(form.rows) == 28 for form in forms)


def test_a_baseline_is_the_number_of_the_finding(written):
    language, _, word, book = written
    for table_id in ("T-P2", "T-P6", "T-P9", "T-P18"):
        heading = label(table_id, "baseline_value", language)
        shown = [
            value
            for table in tables_named(word, table_id)
            if heading in texts(table)[0]
            for value in column(table, heading)
        ]
        assert format_share(SHARE, language, decimals=1) in shown
        cell = heading_row(sheet(book, table_id), heading)
        values = [
            row[0].value
            for row in cell.parent.iter_rows(
                min_row=cell.row + 1, min_col=cell.column, max_col=cell.column
            )
        ]
        assert SHARE in values
        assert {9, 4512} <= set(values)
    assert RATE in [cell.value for row in sheet(book, "T-P18").iter_rows() for cell in row]
    rates = next(
        cell for row in sheet(book, "T-P18").iter_rows() for cell in row if cell.value == RATE
    )
    shares = next(
        cell for row in sheet(book, "T-P18").iter_rows() for cell in row if cell.value == SHARE
    )
    assert shares.number_format == "0.0%"
    assert rates.number_format == "#,##0.0"
    # A target expects a number like its baseline.
    target = heading_row(sheet(book, "T-P18"), label("T-P18", "target_year_1", language))
    assert sheet(book, "T-P18").cell(shares.row, target.column).number_format == "0.0%"


def test_a_withheld_baseline_is_said_and_never_a_number(written):
    language, _, word, book = written
    from convivencia.algorithms.documents.catalogue import Catalogue
    from convivencia.algorithms.plan import plan_words as words

    say = Catalogue.load(language).translate
    heading = label("T-P2", "baseline_value", language)
    assert column(tables_named(word, "T-P2")[0], heading)[3] == say(words.WITHHELD)
    assert any(say(words.WITHHELD_MEANS) in p.text for p in word.paragraphs)
    cell = heading_row(sheet(book, "T-P2"), heading)
    assert sheet(book, "T-P2").cell(cell.row + 4, cell.column).value == say(words.WITHHELD)


def test_priorities_name_their_analysis_and_places(written):
    language, _, word, _ = written
    first = texts(tables_named(word, "T-P2")[0])[1]
    assert "P1" in first
    assert any("F-01" in text for text in first)
    assert any(text.startswith("Centro Histórico, Muelle Viejo") for text in first)
    axes = {axis.id: axis.plan.in_language(language) for axis in load_axes()}
    assert axes["A4_urban_context"] in first
    many = texts(tables_named(word, "T-P2")[0])[2]
    assert not any("Los Almendros" in text for text in many)


def test_people_write_the_rest(written):
    _, _, word, book = written
    placeholders = list(word.element.body.iter(qn("w:showingPlcHdr")))
    assert len(placeholders) > 500
    groups = heading_row(sheet(book, "T-P2"), label("T-P2", "groups", written[0]))
    cell = sheet(book, "T-P2").cell(groups.row + 1, groups.column)
    assert cell.value is None
    assert cell.protection.locked is False
    assert cell.fill.fgColor.rgb not in ("00000000", "FFFFFFFF")
    given = sheet(book, "T-P2").cell(groups.row + 1, 2)
    assert given.value
    assert given.protection.locked


def test_the_logframe_has_a_row_for_every_level(written):
    language, _, word, book = written
    levels = column(tables_named(word, "T-P9")[0], label("T-P9", "level", language))
    assert len(levels) == 1 + 4 + 6
    assert len(set(levels[1:5])) == 1
    assert len(set(levels)) == 4
    rule = [
        item for item in sheet(book, "T-P9").data_validations.dataValidation if item.type == "list"
    ]
    assert any("A" in str(item.sqref) for item in rule)


def test_territories_are_the_hot_ones(written):
    language, _, word, book = written
    table = tables_named(word, "T-P11")[0]
    assert column(table, label("T-P11", "territory", language)) == [*NAMES[:4], "", "", ""]
    assert column(table, label("T-P11", "priority_problems", language))[0] == "P1, P2"
    cell = heading_row(sheet(book, "T-P11"), label("T-P11", "population", language))
    assert sheet(book, "T-P11").cell(cell.row + 1, cell.column).value == 2000


def test_protected_offences_are_watched_nowhere(written):
    language, _, word, _ = written
    watched = column(tables_named(word, "T-P25")[0], label("T-P25", "offences", language))[0]
    assert watched == "Robo a persona; Hurto; Robo de vehículo"


def test_the_workbook_computes_nothing_and_offers_lists(written):
    _, result, _, book = written
    path = next(path for name, path in result.files.items() if name.endswith("xlsx"))
    with ZipFile(path) as package:
        for name in package.namelist():
            if name.startswith("xl/worksheets/"):
                assert b"<f>" not in package.read(name)
    for table_id in ("T-P1", "T-P4", "T-P8", "T-P12", "T-P16", "T-P19"):
        rules = sheet(book, table_id).data_validations.dataValidation
        assert any(rule.type == "list" for rule in rules), table_id
    assert any(rule.type == "date" for rule in sheet(book, "T-P17").data_validations.dataValidation)


def test_the_workbook_explains_itself(written):
    _language, _, _, book = written
    first, last = (
        book.worksheets[0],
        [page for page in book.worksheets if page.sheet_state == "visible"][-1],
    )
    assert (
        len([row for row in first.iter_rows(values_only=True) if str(row[0]).startswith("T-P")])
        == 25
    )
    rows = list(last.iter_rows(values_only=True))
    facts = {(row[0], row[3]): row[4] for row in rows}
    assert facts["hot_spots", "seed"] == 1
    assert facts["hot_spots", "permutations"] == 99999
    assert facts["hot_spots", "I-HOT-SHARE (F-01)"] == SHARE
    assert any(row[4] == "5be1c0ffee" * 6 + "abcd" for row in rows)


def test_the_annex_says_how_to_compute_a_baseline_again(written):
    language, _, word, _ = written
    annex = next(
        table
        for table in word.tables
        if len(table.rows) == 6 and table.rows[1].cells[1].text == "I-HOT-SHARE"
    )
    row = [cell.text for cell in annex.rows[1].cells]
    assert row[2] == format_share(SHARE, language, decimals=1)
    assert "5be1c0ffee5b" in row[5]
    assert "5be1c0ffee5be1" not in row[5]
    assert ": 1" in row[4].split("\n")[-1]
    assert "code" not in row[4]
    text = "\n".join(p.text for p in word.paragraphs)
    assert "reconstructed" in text
    assert findings_content()["caveats"][0]["text"][language] in text


def test_guidance_is_for_the_writer_only(written):
    language, _, word, _ = written
    notes = [p.text for p in word.paragraphs if p.style.name == "Note"]
    for chapter in OUTLINE.chapters:
        assert any(chapter.guidance.in_language(language) in note for note in notes)


def test_maps_are_shown_where_the_diagnosis_left_them(tmp_path, picture):
    path = written_findings(tmp_path)
    without = plan_documents(str(path), str(tmp_path / "a"), formats=("docx",))
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps" / "hot_spots_es.png").write_bytes(picture)
    with_map = plan_documents(str(path), str(tmp_path / "b"), formats=("docx",))
    assert list(with_map.files) == ["plan_es.docx"]
    assert len(docx.Document(str(without.files["plan_es.docx"])).inline_shapes) == 0
    assert len(docx.Document(str(with_map.files["plan_es.docx"])).inline_shapes) == 1


def test_strings_of_others_stay_text(tmp_path):
    content = findings_content()
    nasty = "=cmd|' /C calc'!A0 <w:p>&\x00\x0b ]]> {0} {name} \ud800 𝕏 " + "x" * 300
    for item in content["findings"]:
        item["problem"] = item["problem"] and dict.fromkeys(LANGUAGES, nasty)
        item["statement"] = dict.fromkeys(LANGUAGES, nasty)
        for place in item["territories"]:
            place["name"] = nasty
    content["study"]["title"] = nasty
    content["provenance"][0]["parameters"]["value"] = nasty
    content["provenance"][0]["inputs"][0]["title"] = nasty
    path = tmp_path / "findings.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    result = plan_documents(str(path), str(tmp_path / "out"))
    assert "calc" in docx.Document(str(result.files["plan_es.docx"])).core_properties.author
    book = load_workbook(result.files["plan_es.xlsx"])
    assert all(cell.data_type != "f" for page in book for row in page.iter_rows() for cell in row)


def test_a_diagnosis_without_findings_makes_an_empty_template(tmp_path):
    content = findings_content() | {"findings": [], "provenance": [], "caveats": [], "offences": []}
    content["study"]["period"] = {"start": None, "end": None}
    result = plan_documents(str(written_findings(tmp_path, content)), str(tmp_path / "out"))
    assert result.summary["priorities"] == result.summary["indicators"] == 0
    word = docx.Document(str(result.files["plan_es.docx"]))
    assert len([p for p in word.paragraphs if p.style.name == "Heading 1"]) == 19


def test_many_territories_are_cut_on_paper_only(tmp_path):
    content = findings_content()
    content["findings"][0]["territories"] = [
        {"id": f"B{n}", "name": f"Barrio {n}", "population": None, "count": None} for n in range(80)
    ]
    result = plan_documents(str(written_findings(tmp_path, content)), str(tmp_path / "out"))
    table = tables_named(docx.Document(str(result.files["plan_es.docx"])), "T-P11")[0]
    assert len(table.rows) == 1 + 30 + 3
    page = sheet(load_workbook(result.files["plan_es.xlsx"]), "T-P11")
    assert sum(str(row[0]).startswith("Barrio ") for row in page.iter_rows(values_only=True)) == 80


def without(*keys):
    content = copy.deepcopy(findings_content())
    place = content
    for key in keys[:-1]:
        place = place[key]
    del place[keys[-1]]
    return content


def changed(value, *keys):
    content = copy.deepcopy(findings_content())
    place = content
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = value
    return content


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (changed(2, "schema"), "newer"),
        (changed("1", "schema"), "“schema”"),
        (without("study"), "“study”"),
        (without("findings"), "“findings”"),
        (without("provenance"), "“provenance”"),
        (without("study", "period", "end"), "“study.period.end”"),
        (without("findings", 0, "statement", "pt"), "“findings[0].statement.pt”"),
        (without("findings", 1, "indicator"), "“findings[1].indicator”"),
        (without("findings", 1, "problem"), "“findings[1].problem”"),
        (without("findings", 1, "indicator", "value"), "“findings[1].indicator.value”"),
        (changed("many", "findings", 0, "indicator", "value"), "indicator.value”"),
        (changed(float("nan"), "findings", 0, "indicator", "value"), "indicator.value”"),
        (changed(True, "findings", 0, "weight"), "weight”"),
        (changed("money", "findings", 0, "indicator", "kind"), "kind”"),
        (changed("everybody", "study", "level"), "“study.level”"),
        (changed("yesterday", "study", "period", "start"), "start”"),
        (changed("F-01", "findings", 1, "id"), "“findings.id”"),
        ([], "“schema”"),
    ],
)
def test_a_bad_findings_file_is_refused_in_one_sentence(content, said, tmp_path):
    path = written_findings(tmp_path, content)
    with pytest.raises(InputError) as refused:
        plan_documents(str(path), str(tmp_path / "out"))
    assert said in str(refused.value)
    assert "findings.json" in str(refused.value)
    assert str(tmp_path) not in str(refused.value)
    assert "\n" not in str(refused.value)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("raw", [b"{", b"\xff\xfe{}", b"", b"[" * 100_000])
def test_what_is_not_json_is_refused(raw, tmp_path):
    path = tmp_path / "findings.json"
    path.write_bytes(raw)
    with pytest.raises(InputError, match="JSON"):
        plan_documents(str(path), str(tmp_path / "out"))


def test_what_is_not_there_is_refused(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        plan_documents(str(tmp_path / "findings.json"), str(tmp_path / "out"))
    with pytest.raises(InputError, match="json"):
        plan_documents("findings.csv", str(tmp_path))
    path = written_findings(tmp_path)
    with pytest.raises(TemplateError):
        plan_documents(str(path), str(tmp_path / "out"), outline=str(tmp_path / "mine.toml"))
    with pytest.raises(InputError, match="at least one"):
        plan_documents(str(path), str(tmp_path / "out"), formats=())
    with pytest.raises(InputError, match="cannot be made"):
        plan_documents(str(path), str(path))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_on_paper_says_what_the_word_document_says(tmp_path, language):
    path = written_findings(tmp_path, findings_content(language))
    result = plan_documents(
        str(path), str(tmp_path / "out"), language=language, formats=("docx", "pdf")
    )
    assert list(result.files) == [f"plan_{language}.docx", f"plan_{language}.pdf"]
    word = word_texts(result.files[f"plan_{language}.docx"])
    paper = paper_text(result.files[f"plan_{language}.pdf"])
    assert len(word) > 200
    assert not {text for text in word if text not in paper and text.upper() not in paper}


def test_nothing_is_half_written(tmp_path, monkeypatch):
    from convivencia.algorithms.core.errors import EngineError
    from convivencia.algorithms.documents import xlsx

    def fails(*given, **named):
        raise EngineError("no")

    monkeypatch.setattr(xlsx, "write_xlsx", fails)
    with pytest.raises(EngineError):
        plan_documents(str(written_findings(tmp_path)), str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_an_outline_of_ones_own(tmp_path):
    outline = tmp_path / "mine.toml"
    outline.write_text(
        """
id = "mine"
source_status = "replaced"
title = { en = "Ours", es = "Nuestro plan", pt = "Nosso" }
[[chapters]]
id = "one"
title = { en = "One", es = "Uno", pt = "Um" }
intro = { en = "In", es = "Entrada", pt = "Entra" }
[[chapters.blocks]]
kind = "text"
body = { en = "Body", es = "Cuerpo", pt = "Corpo" }
[[chapters.blocks]]
kind = "caveats"
[[chapters.blocks]]
kind = "provenance"
[[chapters.blocks]]
kind = "table"
id = "T-X"
fill = "priorities"
title = { en = "Table", es = "Tabla", pt = "Tabela" }
columns = [{ name = "problem", en = "Problem", es = "Lío", pt = "Problema", filled = true },
           { name = "unheard_of", en = "New", es = "Nuevo", pt = "Novo", filled = true }]
""",
        encoding="utf-8",
    )
    result = plan_documents(
        str(written_findings(tmp_path)), str(tmp_path / "out"), outline=str(outline)
    )
    word = docx.Document(str(result.files["plan_es.docx"]))
    text = "\n".join(p.text for p in word.paragraphs)
    assert "Nuestro plan" in text
    assert "reconstructed" not in text
    assert result.summary["chapters"] == 1
    assert len(texts(tables_named(word, "T-X")[0])) == 5


def test_order_and_codes_of_what_is_read(tmp_path):
    content = findings_content()
    content["findings"] = content["findings"][::-1]
    diagnosis = read_findings(written_findings(tmp_path, content))
    assert [finding.id for finding in diagnosis.priorities] == ["F-01", "F-02", "F-03", "F-04"]
    assert diagnosis.indicators[-1].id == "F-05"
