"""The whole diagnostic: chapters that people complete, what is missing, and who can supply it."""

import datetime

import pytest
from convivencia.algorithms.core.axes import load_axes
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.core.multilingual import LANGUAGES
from convivencia.algorithms.core.outline import PRESETS, load_outline, outline_path
from convivencia.algorithms.core.shared_blocks import shared_tables
from convivencia.algorithms.diagnosis.run import diagnose
from convivencia.algorithms.documents.blocks import (
    Checklist,
    FormField,
    FormTable,
    Heading,
    Paragraph,
    Table,
)
from convivencia.algorithms.sample.build import build_sample
from convivencia.tests.unit.test_outlines import texts_in

COUNTED = {1: 3, 2: 3, 4: 6, 5: 4, 6: 1, 7: 9, 8: 3}
"""Tables that people complete, by chapter; those of chapter 3 are of the analyses."""
FORMS = [
    f"T-D{chapter}.{number + 1}" for chapter, many in COUNTED.items() for number in range(many)
]
CHAPTERS = ("framework", "context", "violence", "perception", "participation", "axes",
            "institutions", "priorities", "conclusions")  # fmt: skip


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return build_sample(tmp_path_factory.mktemp("sample"), size=4000)


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
    assert [text[0] for text in headings if text[1] == "."][-6:] == list("ABCDEF")
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
    import geopandas
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
    assert any("T-D3.7" in text for text in unfilled)
    assert any("T-D3.3" in text for text in unfilled)
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
