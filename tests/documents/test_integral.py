"""The whole diagnostic: chapters that people complete, what is missing, and who can supply it."""

import datetime
import json

import geopandas
import openpyxl
import pytest
from convivencia.algorithms.core.axes import load_axes
from convivencia.algorithms.core.errors import InputError, TemplateError
from convivencia.algorithms.core.findings_file import read_findings
from convivencia.algorithms.core.multilingual import LANGUAGES
from convivencia.algorithms.core.outline import PRESETS, load_outline, outline_path
from convivencia.algorithms.core.shared_blocks import shared_tables
from convivencia.algorithms.diagnosis.from_registers import registered
from convivencia.algorithms.diagnosis.run import diagnose
from convivencia.algorithms.documents.blocks import (
    Checklist,
    Figure,
    Finding,
    FormField,
    FormTable,
    Heading,
    Paragraph,
    Table,
)
from convivencia.algorithms.documents.diagrams import Link, Node, density, drawn_tree, levels
from convivencia.algorithms.documents.reference import REFERENCE
from convivencia.algorithms.documents.tables import form_rows
from convivencia.algorithms.sample.build import build_sample
from convivencia.algorithms.store.package import Store
from convivencia.algorithms.survey.import_survey import import_survey
from convivencia.algorithms.survey.survey_estimates import survey_estimates
from convivencia.tests.unit.test_outlines import texts_in

COUNTED = {1: 3, 2: 3, 4: 6, 5: 5, 6: 1, 7: 9, 8: 3, 9: 1}
"""Tables that people complete, by chapter; those of chapter 3 are of the analyses."""
FORMS = [
    f"T-D{chapter}.{number + 1}" for chapter, many in COUNTED.items() for number in range(many)
] + ["T-A.2"]
CHAPTERS = ("framework", "context", "violence", "perception", "participation", "axes",
            "institutions", "priorities", "conclusions")  # fmt: skip


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample before anybody has written in its registers or drawn on its map."""
    made = build_sample(tmp_path_factory.mktemp("sample"), size=4000)
    text = made.study.read_text("utf-8").partition("[registers]")[0]
    head, _, rest = text.partition("[layers.participatory]")
    made.study.write_text(head + rest[rest.index("[layers.") :], "utf-8")
    return made


def composed(sample, monkeypatch, folder, **options):
    """Return the document of a diagnostic, as blocks."""
    from convivencia.algorithms.diagnosis import compose as module

    kept = []
    real = module.compose

    def keep(*arguments, **named):
        kept.append(real(*arguments, **named))
        return kept[-1]

    monkeypatch.setattr(module, "compose", keep)
    given = {"contents": "integral", "formats": ("html",), "permutations": 999, **options}
    if sample is not None:
        given["study"] = str(sample.study)
    diagnose(str(folder), **given)
    return kept[0]


def of(document, kind):
    return [block for block in document.blocks if isinstance(block, kind)]


@pytest.mark.parametrize("name", PRESETS)
def test_every_outline_is_whole_in_three_languages(name):
    outline = load_outline(outline_path(name))
    assert outline.source_status == "reconstructed"
    for text in texts_in(outline):
        assert text.en
        assert text.es
        assert text.pt
    kinds = [block.kind for block in outline.blocks]
    assert "findings" in kinds
    assert "provenance" in kinds
    assert outline.numbered == (name != "diagnostic")
    if outline.numbered:
        assert {"completeness", "disclosure"} <= set(kinds)


def test_the_whole_outline_has_nine_chapters_the_axes_and_every_form():
    outline = load_outline(outline_path("integral"))
    chapters = [chapter.id for chapter in outline.chapters if not chapter.annex]
    assert chapters == ["summary", "missing", *CHAPTERS]
    assert set(FORMS) == set(shared_tables()) <= {block.id for block in outline.blocks}
    boxes = [
        block.title.en
        for chapter in outline.chapters
        if chapter.id == "axes"
        for block in chapter.blocks
        if block.hint
    ]
    assert boxes == [axis.diagnosis.en for axis in load_axes()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_find_every_table_and_the_page_that_says_what_is_missing(
    language, sample, tmp_path, monkeypatch
):
    document = composed(sample, monkeypatch, tmp_path, language=language)
    captions = " ".join(block.caption for block in of(document, FormTable))
    for table in FORMS:
        assert f"({table})" in captions, table
    headings = [block.text for block in of(document, Heading) if block.level == 1]
    assert [text.split(".")[0] for text in headings if text[0].isdigit()] == list("123456789")
    assert [text[0] for text in headings if text[1] == "."][-9:] == list("ABCDEFGHI")
    assert len(of(document, FormField)) > 20
    checks = of(document, Checklist)[0].items
    assert {"yes", "partly", "open"} <= {item.state for item in checks}
    states = next(table for table in of(document, Table) if table.columns[0].name == "id")
    told = {row[0]: row for row in states.rows}
    assert set(FORMS) <= set(told)
    assert told["T-D3.7"][4] == ""
    assert told["T-D4.1"][4]
    indicators = next(block for block in of(document, FormTable) if "(T-D6.1)" in block.caption)
    axes = {row[0] for row in indicators.rows}
    assert axes == {axis.diagnosis.in_language(language) for axis in load_axes()}


def test_what_the_study_lacks_is_said_where_it_is_missed(tmp_path, monkeypatch):
    import shapely
    from convivencia.tests.reference.cases import points

    names = ["<script>alert(1)</script>", "=HYPERLINK(1)", r"\\input{x}", "A\u202eB\x07C"]
    areas = geopandas.GeoDataFrame(
        {"code": list("abcd"), "name": names},
        geometry=[shapely.box(x, 0, x + 1000, 1000) for x in (0, 1000, 2000, 3000)],
        crs="EPSG:32718",
    )
    areas.attrs["title"] = "areas"
    import numpy as np

    random = np.random.default_rng(1)
    incidents = points(random.uniform(0, 4000, 400), random.uniform(0, 1000, 400))
    document = composed(
        None, monkeypatch, tmp_path, areas=areas, incidents=incidents, area_id="code",
        area_name="name", language="en", crs="EPSG:32718",
    )  # fmt: skip
    notes = [block.text for block in of(document, Paragraph)]
    unfilled = [text for text in notes if "is not filled" in text or "Nothing to show" in text]
    assert any("T-D3.3" in text for text in unfilled)
    lacking = {block.caption: block.note for block in of(document, Table) if not block.rows}
    assert "the victim's sex" in lacking["Victims by offence, sex and age"]
    states = next(table for table in of(document, Table) if table.columns[0].name == "id")
    told = {row[0]: row[3] for row in states.rows}
    assert "missing" in told["T-D3.3b"]
    assert "missing" in told["T-D3.3"]
    assert "missing" not in told["T-D3.7"]
    page = (tmp_path / "diagnostic_en.html").read_text("utf-8")
    assert "<script>alert" not in page
    assert "\x07" not in page
    sex = next(item for item in of(document, Checklist)[0].items if "women and men" in item.text)
    assert sex.state == "no"


def test_what_was_withheld_is_an_annex(sample, tmp_path, monkeypatch):
    document = composed(sample, monkeypatch, tmp_path, level="public", language="en")
    withheld = [table for table in of(document, Table) if table.caption == "Cells withheld"]
    assert withheld
    assert all(row[2] > 0 for row in withheld[0].rows)
    inside = composed(sample, monkeypatch, tmp_path, level="internal", language="en")
    assert not [table for table in of(inside, Table) if table.caption == "Cells withheld"]
    small = next(item for item in of(inside, Checklist)[0].items if "small count" in item.text)
    assert small.state == "no"


REGISTERS = {
    "F-M9": [{"type": "workshop", "people_total": 20, "women": 12, "under_18": 4}],
    "F-D6": [{"group_profile": "Jóvenes", "problems": "a; b", "facilitator_role": "NOBODY SEES"}],
    "F-D7": [
        {"category": "unsafe_place", "votes": 3},
        {"category": "asset", "votes": 5},
        {"category": "unsafe_place", "votes": 4},
    ],
    "F-D10": [
        {"institution_id": "i1", "name": "Alcaldía", "staff_total": 40, "staff_women": 10},
        {"institution_id": "i2", "name": "Policía"},
        {"institution_id": "i3", "name": "Observatorio"},
    ],
    "X-D11": [{"functional_capacity": "Presupuesto", "current": 2, "desired": 5}],
    "X-D12": [{"institution_from": "i1", "institution_to": "i2", "value": 3}],
    "X-D19": [{"step": "charge", "number": 120}, {"step": "report", "number": 1000}],
    "X-D13": [{"problem": "Robo", "police_data": "a", "participatory": "b"}],
    "X-D14": [
        {"problem_id": "Ruido", "magnitude": 1, "severity": 1, "trend": 2, "citizen_concern": 2},
        {"problem_id": "Robo", "magnitude": 5, "severity": 3, "trend": 2, "citizen_concern": 4,
         "weights": "magnitude=3"},
        {"problem_id": "Sin juicio", "magnitude": 5},
    ],
    "F-D15": [
        {"id": "N0", "type": "core_problem", "text": "Robos de noche"},
        {"id": "C1", "type": "cause_direct", "text": "Sin luz", "parent_ids": "N0"},
    ],
    "F-D16": [{"audience": "asamblea", "people_total": 60}],
    "F-D19": [
        {"axis": "A4_urban_context", "statement": "De noche las mujeres evitan {la} terminal.",
         "evidence_refs": "T-D5.2; F-D8", "confidence": "medium", "territory": "Barrio X; ",
         "groups": "mujeres", "problem": "Miedo en la terminal", "priority_candidate": True},
        {"axis": "A6_organised_groups", "statement": None},
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def registers(tmp_path_factory):
    path = tmp_path_factory.mktemp("registers") / "study.gpkg"
    with Store(path).writing() as writer:
        for name, rows in REGISTERS.items():
            writer.add(name, rows)
    return path


def table_named(document, identifier):
    return next(one for one in of(document, FormTable) if f"({identifier})" in one.caption)


def cells(document, identifier, label):
    table = table_named(document, identifier)
    place = next(at for at, column in enumerate(table.columns) if column.label == label)
    return [row[place] for row in table.rows if any(row)]


def test_what_people_wrote_stands_in_the_tables(sample, registers, tmp_path, monkeypatch):
    document = composed(
        sample, monkeypatch, tmp_path, registers=str(registers), language="es", level="committee"
    )
    assert cells(document, "T-D1.3", "Actividad") == ["Taller"]
    assert cells(document, "T-D5.2", "Menciones") == [7, 5]
    women = cells(document, "T-D7.2", "Mujeres, %")
    assert (women[0].value, women[1:]) == (0.25, [None, None])
    assert cells(document, "T-D7.4", "Brecha") == [3]
    # by hand: (3·5 + 3 + 2 + 4) / 6 and (1 + 1 + 2 + 2) / 4; one of eight criteria is no judgement
    assert cells(document, "T-D8.2", "Problema") == ["Robo", "Ruido", "Sin juicio"]
    assert cells(document, "T-D8.2", "Puntaje") == [4.0, 1.5, None]
    figures = {block.caption: block for block in of(document, Figure)}
    tree = next(one for caption, one in figures.items() if "Árbol de problemas" in caption)
    assert "Robos de noche" in tree.alt
    assert "Sin luz" in tree.alt
    network = next(one for caption, one in figures.items() if "Quién trabaja" in caption)
    assert "33" in network.alt
    assert "Observatorio" in network.alt
    funnel = next(one for caption, one in figures.items() if "Qué pasa con una denuncia" in caption)
    assert "1000" in funnel.alt
    assert cells(document, "T-D7.7", "Paso") == ["Denuncia", "Acusación"]
    assert all(figure.svg.startswith(b"<?xml") for figure in figures.values())
    states = {item.state for item in of(document, Checklist)[0].items[-5:]}
    assert states == {"yes"}
    assert "NOBODY SEES" not in (tmp_path / "diagnostic_es.html").read_text("utf-8")


def test_findings_of_people_stand_beside_those_of_the_rules(
    sample, registers, tmp_path, monkeypatch
):
    said = "De noche las mujeres evitan {la} terminal."
    document = composed(
        sample, monkeypatch, tmp_path, registers=str(registers), language="es", level="public"
    )
    first = of(document, Finding)[:5]
    own = next(one for one in first if one.statement == said)
    assert own.confidence == "medium"
    assert own.evidence == "T-D5.2 (ver “Diagnóstico participativo”); F-D8"
    written = json.loads((tmp_path / "findings.json").read_text("utf-8"))["findings"]
    mine = [item for item in written if item["rule"] == "people"]
    assert len(mine) == 1
    assert mine[0]["statement"] == dict.fromkeys(LANGUAGES, said)
    assert mine[0]["problem"]["pt"] == "Miedo en la terminal"
    assert mine[0]["territories"][0]["name"] == "Barrio X"
    plain = composed(sample, monkeypatch, tmp_path / "more", language="es", level="public")
    agreed = table_named(plain, "T-D5.4").rows
    assert agreed[0][1], "records speak where nobody filled the matrix"
    # and the plan takes them up
    assert read_findings(tmp_path / "findings.json").priorities[0].statement.es == said


def test_a_word_that_labels_people_is_found_before_it_is_printed(
    sample, registers, tmp_path, monkeypatch
):
    path = tmp_path / "own.gpkg"
    path.write_bytes(registers.read_bytes())
    with Store(path).writing() as writer:
        writer.add("F-D19", [{"statement": "Los delincuentes de la zona roja."}])
    document = composed(sample, monkeypatch, tmp_path, registers=str(path), language="es")
    item = of(document, Checklist)[0].items[-1]
    assert item.state == "no"
    assert "“delincuentes” (F-D19)" in item.note
    assert "zona roja" in item.note


def test_what_goes_unreported_is_the_survey_s_where_it_asks_about_it(sample, tmp_path):
    result = diagnose(
        str(tmp_path), study=str(sample.study), contents="integral", formats=("xlsx",),
        language="en", permutations=999,
    )  # fmt: skip
    rows = openpyxl.load_workbook(result.files["xlsx"])
    sheet = next(one for one in rows if one.title.startswith("D3.1b"))
    told = {row[0]: row[-1] for row in sheet.iter_rows(values_only=True) if row[0]}
    microdata = import_survey(f"{sample.package}|layername=survey", "sample").microdata
    shares = survey_estimates(
        microdata, ("reported_robbery", "reported_burglary"), weight="weight", strata="stratum",
        psu="psu", lonely="adjust",
    ).estimates.set_index("item")["estimate"]  # fmt: skip
    assert told["Robo a persona"] == pytest.approx(1 - shares["reported_robbery"])
    assert told["Robo a vivienda"] == pytest.approx(1 - shares["reported_burglary"])
    # a survey of people knows nothing of shops, though their robbery is of the same class
    assert told["Robo a comercio"] is None


def test_another_language_estimates_no_survey_again(sample, tmp_path, monkeypatch):
    from convivencia.algorithms.diagnosis import survey_answers as module

    runs = []
    real = module._estimated

    def counted(*given):
        runs.append(given)
        return real(*given)

    monkeypatch.setattr(module, "_estimated", counted)
    monkeypatch.setattr(module, "_last", {})
    for language in ("es", "pt"):
        diagnose(
            str(tmp_path / language), study=str(sample.study), contents="integral",
            formats=("html",), language=language, permutations=999,
        )  # fmt: skip
    assert len(runs) == 1


def test_the_workbook_has_a_sheet_for_every_table_that_people_complete(sample, registers, tmp_path):
    result = diagnose(
        str(tmp_path), study=str(sample.study), contents="integral", registers=str(registers),
        formats=("xlsx",), language="en", permutations=999,
    )  # fmt: skip
    book = openpyxl.load_workbook(result.files["xlsx"])
    for table in FORMS:
        assert any(name.startswith(table) for name in book.sheetnames), table
    sheet = next(one for one in book if one.title.startswith("T-D8.2"))
    values = [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {"Robo", "Ruido", "Sin juicio", 4.0} <= set(values)


def test_a_survey_fills_its_chapter_and_only_with_what_may_be_published(
    sample, tmp_path, monkeypatch
):
    document = composed(sample, monkeypatch, tmp_path, language="en", level="public")
    microdata = import_survey(f"{sample.package}|layername=survey", "sample").microdata
    told = survey_estimates(
        microdata, ("victim_robbery", "safe_alone_after_dark"), weight="weight", strata="stratum",
        psu="psu", domains=("sex",), lonely="adjust",
    ).estimates.set_index(["item", "domain"])  # fmt: skip
    robbery = next(row for row in table_named(document, "T-D4.1").rows if row[0] == "Robbery")
    assert robbery[1].value == told["estimate"]["victim_robbery"].iloc[0]
    assert robbery[4].value == told["estimate"]["victim_robbery", "female"]
    safe = [row for row in table_named(document, "T-D4.2").rows if row[0]]
    assert {row[1].value for row in safe} >= {told["estimate"]["safe_alone_after_dark"].iloc[0]}
    assert cells(document, "T-D1.1", "Source")[-1] == "Sample survey"
    table = table_named(document, "T-D2.1")
    at = [column.name for column in table.columns].index("total")
    people = [row for row in form_rows(table, "pt", "", "") if row[at]]
    residents = geopandas.read_file(sample.package, layer="areas")["population"]
    assert [int(row[at].replace(".", "")) for row in people] == sorted(residents)[:-31:-1]
    assert all("." in row[at] for row in people if len(row[at]) > 3)
    gaps = [row for row in table_named(document, "T-D4.6").rows if row[0]]
    assert len(gaps) == 30
    assert all(row[3] == row[2] - row[1] for row in gaps)
    assert [abs(row[3]) for row in gaps] == sorted((abs(row[3]) for row in gaps), reverse=True)
    dark = next(item for item in of(document, Checklist)[0].items if "not reported" in item.text)
    assert dark.state == "yes"
    waiting = composed(
        sample, monkeypatch, tmp_path, language="en", survey=str(few_respondents(sample, tmp_path)),
        survey_profile="sample",
    )  # fmt: skip
    assert not any(any(row) for row in table_named(waiting, "T-D4.1").rows)


def few_respondents(sample, folder):
    """A survey of so few people that nothing of it may be published."""
    path = folder / "few.csv"
    geopandas.read_file(sample.package, layer="survey").head(20).to_csv(path, index=False)
    return path


def test_drawings_say_which_register_they_wait_for(sample, tmp_path, monkeypatch):
    document = composed(sample, monkeypatch, tmp_path, language="en")
    notes = [block.text for block in of(document, Paragraph) if "is drawn here once" in block.text]
    assert [text.split("register ")[1].split()[0] for text in notes] == ["X-D12", "X-D19", "F-D15"]


def test_what_never_leaves_the_team_is_only_in_the_internal_version(registers):
    assert "facilitator_role" in registered(str(registers), "internal")["F-D6"][0]
    for level in ("committee", "public"):
        assert "facilitator_role" not in registered(str(registers), level)["F-D6"][0]
    with pytest.raises(InputError, match="is not there"):
        registered(str(registers.with_name("none.gpkg")), "internal")


def test_a_tree_with_circles_and_strays_has_every_node_once():
    nodes = [
        Node("core", "the problem", "core"),
        Node("a", "", "cause", ("core", "b")),
        Node("b", "", "cause", ("a",)),
        Node("stray", "", "cause", ("nowhere",)),
        Node("e", "", "effect", ("core",)),
        Node("f", "", "effect", ("e", "f")),
    ]
    rows = [[node.id for node in row] for row in levels(nodes)]
    assert rows == [["f"], ["e"], ["core"], ["a"], ["b"], ["stray"]]
    assert drawn_tree([Node("x", "<b>" * 200, "cause")] * 1).startswith(b"\x89PNG")


def test_density_is_the_share_of_pairs_that_work_together():
    links = [Link("a", "b", 3), Link("b", "a", 1), Link("a", "c", 0), Link("a", "a", 2)]
    assert density(["a", "b", "c"], links) == pytest.approx(1 / 3)
    assert density(["a"], []) is None


@pytest.mark.parametrize("use", ["T-D9.9", "diagnostic/nowhere", "../recipes/diagnostic/x", "x/y"])
def test_a_shared_block_that_is_not_there_is_said(use, tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(
        'id = "own"\nsource_status = "reconstructed"\ntitle = { en = "a", es = "b", pt = "c" }\n'
        '[[chapters]]\nid = "one"\ntitle = { en = "a", es = "b", pt = "c" }\n'
        f'[[chapters.blocks]]\nuse = "{use}"\n',
        encoding="utf-8",
    )
    with pytest.raises(TemplateError, match="nothing is called"):
        load_outline(path)


def test_an_office_may_take_shared_blocks_into_an_outline_of_its_own(sample, tmp_path, monkeypatch):
    path = tmp_path / "own.toml"
    path.write_text(
        'id = "own"\nsource_status = "replaced"\nnumbered = true\n'
        'title = { en = "a", es = "b", pt = "c" }\n'
        '[[chapters]]\nid = "one"\ntitle = { en = "One", es = "Uno", pt = "Um" }\n'
        '[[chapters.blocks]]\nuse = "T-D8.3"\n'
        'title = { en = "Where first", es = "Dónde primero", pt = "Onde primeiro" }\n'
        '[[chapters.blocks]]\nuse = "diagnostic/when"\n',
        encoding="utf-8",
    )
    document = composed(sample, monkeypatch, tmp_path, outline=str(path), language="es")
    assert of(document, FormTable)[0].caption == "Dónde primero (T-D8.3)"
    assert [block.text for block in of(document, Heading)][:2] == ["1. Uno", "Cuándo"]
    assert document.date == datetime.date.today()


def test_the_word_file_takes_the_styles_of_the_office(sample, tmp_path):
    from docx import Document as Word
    from docx.shared import Pt

    own = Word(REFERENCE)
    own.styles["Heading 1"].font.size = Pt(33)
    own.save(tmp_path / "own.docx")
    folder = tmp_path / "out"
    result = diagnose(
        str(folder), study=str(sample.study), formats=("docx",), permutations=999, language="en",
        word_styles=str(tmp_path / "own.docx"),
    )  # fmt: skip
    assert Word(result.files["docx"]).styles["Heading 1"].font.size == Pt(33)
    (tmp_path / "bad.docx").write_bytes(b"no Word document")
    with pytest.raises(TemplateError, match="cannot be opened as a Word document"):
        diagnose(
            str(tmp_path / "none"), study=str(sample.study), word_styles=str(tmp_path / "bad.docx")
        )
    assert not (tmp_path / "none").exists()
