"""Annexes: the catalogue of maps and the sheets of the indicators."""

from __future__ import annotations

from types import SimpleNamespace

import openpyxl
import pytest
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.core.indicator_sheets import SHEETS, load_sheets, sheet_of
from convivencia.algorithms.core.multilingual import LANGUAGES
from convivencia.algorithms.core.outline import PRESETS, load_outline, outline_path
from convivencia.algorithms.diagnosis import findings
from convivencia.algorithms.diagnosis.chapter_numbers import numbered_titles
from convivencia.algorithms.diagnosis.indicator_sheets import indicator_sheets, indicator_table
from convivencia.algorithms.diagnosis.map_catalogue import catalogue_sheets, catalogue_table
from convivencia.algorithms.diagnosis.run import diagnose
from convivencia.algorithms.documents.blocks import FormTable, Heading, MapImage, Paragraph, Table
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.sample.build import build_sample

from .test_integral import composed, of

ANNEXED = tuple(
    name
    for name in PRESETS
    if any(chapter.annex for chapter in load_outline(outline_path(name)).chapters)
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return build_sample(tmp_path_factory.mktemp("annexes"), size=4000)


@pytest.fixture(scope="module")
def document(sample, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("document")
        return composed(sample, patch, folder, language="en", level="public")


def table(document, caption):
    return next(block for block in of(document, Table) if block.caption == caption)


def column(made, name):
    place = [item.name for item in made.columns].index(name)
    return [row[place] for row in made.rows]


def test_the_catalogue_lists_every_map_of_the_document_in_its_order(document):
    shown = [block.caption for block in of(document, MapImage)]
    assert len(shown) > 4
    made = table(document, "Catalogue of maps")
    numbered = [f"Map {place}. {caption}" for place, caption in enumerate(shown, 1)]
    assert column(made, "map") == numbered
    assert all(all(cell for cell in row) for row in made.rows)


def test_the_catalogue_says_of_each_map_what_its_words_say(document):
    made = table(document, "Catalogue of maps")
    for picture, classes in zip(of(document, MapImage), column(made, "classes"), strict=True):
        assert classes in picture.alt
    cells = next(row for row in made.rows if "by cell" in str(row[0]))
    assert "cells" in cells[2]
    assert "areas" not in cells[2]
    density = next(row for row in made.rows if "Density" in str(row[0]))
    assert "bandwidth of" in density[3]
    assert "rows" in density[5]


def test_the_catalogue_names_the_chapter_in_which_the_map_stands(document):
    where = {}
    chapter = section = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            chapter, section = (block.text, "") if block.level == 1 else (chapter, block.text)
        elif isinstance(block, MapImage):
            where[block.caption] = f"{chapter}: {section}"
    made = table(document, "Catalogue of maps")
    assert column(made, "chapter") == list(where.values())


def test_every_indicator_of_the_table_by_axis_has_a_whole_sheet(document):
    told = next(block for block in of(document, FormTable) if "(T-D6.1)" in block.caption)
    named = [row[1] for row in told.rows if row[1]]
    made = table(document, "Indicator sheets")
    assert column(made, "indicator") == named
    assert len(named) == len(set(named)) > 2
    assert all(all(cell for cell in row) for row in made.rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_that_a_rule_makes_has_a_sheet_in_each_language(language):
    codes = made_codes()
    assert len(codes) >= 7
    sheets = load_sheets()
    for code in codes:
        sheet = sheet_of(code, sheets)
        assert sheet is not None, code
        for text in (sheet.measures, sheet.source, sheet.disaggregation, sheet.caveat):
            assert text.in_language(language)
    for sheet in sheets:
        assert any(sheet.covers(code) for code in codes), sheet.code


def made_codes():
    """Return the code of every indicator in the source of the rules."""
    import ast
    from pathlib import Path

    found = set()
    for path in Path(findings.__file__).parent.glob("rules_of_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Indicator":
                code = node.args[0]
                if isinstance(code, ast.JoinedStr):
                    code = code.values[0]
                found.add(code.value if code.value[-1] != "-" else f"{code.value}ROBO")
    return found


def test_the_sheet_of_an_indicator_goes_before_that_of_its_family():
    family, own = (SimpleNamespace(code=code, covers=load_sheets()[-1].covers)
                   for code in ("I-TREND-*", "I-TREND-ROBO"))  # fmt: skip
    assert sheet_of("I-TREND-ROBO", [family, own]) is own
    assert sheet_of("I-TREND-HURTO", [family, own]) is family
    assert sheet_of("I-OTHER", load_sheets()) is None


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("measures.pt", "measures.xx"), "no text in pt"),
        (('code = "I-CON-50"', 'code = "I-ALL-RATE"'), "more than one 'I-ALL-RATE'"),
        (("caveat.en", "cavaet.en"), "unknown 'cavaet'"),
    ],
)
def test_a_bad_sheet_is_named(change, message, tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(SHEETS.read_text("utf-8").replace(*change, 1), encoding="utf-8")
    with pytest.raises(TemplateError, match=message):
        load_sheets(path)


@pytest.mark.parametrize("name", ANNEXED)
def test_every_outline_with_annexes_has_both(name):
    outline = load_outline(outline_path(name))
    kinds = {block.kind for chapter in outline.chapters if chapter.annex
             for block in chapter.blocks}  # fmt: skip
    assert {"map_catalogue", "indicator_sheets"} <= kinds
    assert len(ANNEXED) == 7


def test_in_the_whole_diagnostic_sheets_are_annex_b_and_maps_annex_e():
    titles = numbered_titles(load_outline(outline_path("integral")), "en")
    assert titles["annex_indicators"] == "B. Indicator sheets"
    assert titles["annex_maps"] == "E. Catalogue of maps"
    assert titles["summary"] == "Executive summary"
    assert titles["framework"].startswith("1. ")
    plain = numbered_titles(load_outline(outline_path("diagnostic")), "es")
    assert not any(title[0].isdigit() for title in plain.values())


def test_both_are_sheets_of_the_workbook(sample, tmp_path, document):
    result = diagnose(
        str(tmp_path), study=str(sample.study), contents="integral", formats=("xlsx",),
        language="en", level="public", permutations=999,
    )  # fmt: skip
    book = openpyxl.load_workbook(result.files["xlsx"])
    for name in ("Catalogue of maps", "Indicator sheets"):
        cells = [[cell.value for cell in row] for row in book[name].iter_rows()]
        for row in table(document, name).rows:
            assert list(row) in cells
    plain = diagnose(
        str(tmp_path / "plain"), study=str(sample.study), formats=("xlsx",), language="en",
        permutations=999,
    )  # fmt: skip
    assert "Catalogue of maps" not in openpyxl.load_workbook(plain.files["xlsx"]).sheetnames


def test_a_document_without_maps_or_indicators_says_so():
    catalogue = Catalogue.load("en")
    context = SimpleNamespace(
        outline=load_outline(outline_path("integral")),
        catalogue=catalogue,
        say=catalogue.translate,
        released=SimpleNamespace(areas={}, density=None, findings=()),
        chapter_titles=numbered_titles(load_outline(outline_path("integral")), "en"),
    )
    block = context.outline.blocks[-1]
    for make, word in ((catalogue_table, "maps"), (indicator_table, "indicator")):
        (said,) = make(block, context)
        assert isinstance(said, Paragraph)
        assert word in said.text
    assert catalogue_sheets(context) == indicator_sheets(context) == []
