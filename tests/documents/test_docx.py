from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.documents import blocks as b
from convivencia.algorithms.documents.docx import docx_bytes, write_docx
from convivencia.algorithms.documents.reference import REFERENCE, main
from docx.oxml.ns import qn

from .every_block import ALT, every_block


def opened(document, **how):
    return docx.Document(BytesIO(docx_bytes(document, **how)))


@pytest.fixture(scope="module")
def word(picture):
    return opened(every_block(picture))


def test_headings_are_headings(word):
    headings = [
        (p.style.name, p.text) for p in word.paragraphs if p.style.name.startswith("Heading")
    ]
    assert headings[:3] == [
        ("Heading 1", "Resumen para quien decide"),
        ("Heading 1", "Situación"),
        ("Heading 2", "Dónde"),
    ]


def test_contents_are_there_before_anybody_updates_them(word):
    entries = [p.text for p in word.paragraphs if p.style.name.startswith("toc ")]
    assert "Dónde" in entries
    names = {mark.get(qn("w:name")) for mark in word.element.body.iter(qn("w:bookmarkStart"))}
    links = {link.get(qn("w:anchor")) for link in word.element.body.iter(qn("w:hyperlink"))}
    assert links and links <= names
    assert word.settings.element.find(qn("w:updateFields")) is None
    begins = [c.get(qn("w:fldCharType")) for c in word.element.body.iter(qn("w:fldChar"))]
    assert begins.count("begin") == begins.count("end") == begins.count("separate")


def test_tables_repeat_their_headings_and_keep_their_width(word):
    table = next(t for t in word.tables if t.rows[0].cells[0].text == "Barrio")
    assert table.style.name == "Convivencia Table"
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    assert [cell.text for cell in table.rows[1].cells][1:5] == [
        "1\xa0834",
        "312",
        "31,0\xa0%",
        "<\xa00,001",
    ]
    section = word.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    assert abs(sum(column.width for column in table.columns) - room) < 2000
    assert [cell.text for cell in table.rows[7].cells][2] == "–"


def test_captions_are_numbered_by_kind(word):
    captions = [p.text for p in word.paragraphs if "Caption" in p.style.name]
    assert captions[:3] == [
        "Tabla 1. Robos por barrio, 2024",
        "Mapa 1. Concentración de robos, 2022–2024",
        "Figura 1. Robos por mes",
    ]
    assert any(
        t.text.strip() == "SEQ Table \\* ARABIC" for t in word.element.body.iter(qn("w:instrText"))
    )


def test_pictures_say_what_they_show(word):
    described = [p.get("descr") for p in word.element.body.iter(qn("wp:docPr"))]
    assert described[0] == ALT
    assert all(described)


def test_language_properties_and_level(word):
    assert word.core_properties.language == "es-MX"
    assert {lang.get(qn("w:val")) for lang in word.styles.element.iter(qn("w:lang"))} == {"es-MX"}
    assert (
        word.core_properties.author
        == word.core_properties.last_modified_by
        == "Municipio de San Martín"
    )
    assert "Para el comité" in word.sections[0].header.paragraphs[0].text
    footer = word.sections[0].footer._element
    assert {t.text.strip() for t in footer.iter(qn("w:instrText"))} == {"PAGE", "NUMPAGES"}


def test_wide_matrices_turn_the_page_with_their_heading(word):
    assert [s.page_width > s.page_height for s in word.sections] == [False, True, False]
    wide = next(t for t in word.tables if t.rows[0].cells[0].text == "Objetivo específico")
    heading = wide._tbl.getprevious().getprevious()
    assert "Plan" in "".join(t.text for t in heading.iter(qn("w:t")))


def test_forms_are_content_controls(word):
    controls = list(word.element.body.iter(qn("w:sdt")))
    tags = [c.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")) for c in controls]
    assert "causes" in tags
    identifiers = [c.find(f"{qn('w:sdtPr')}/{qn('w:id')}").get(qn("w:val")) for c in controls]
    assert len(set(identifiers)) == len(identifiers)
    for menu in word.element.body.iter(qn("w:dropDownList")):
        values = [item.get(qn("w:value")) for item in menu]
        assert len(values) == len(set(values)) and all(values)


NASTY = 'a\x00b\x0b <w:t>&amp; "q" \ud800 ]]> {{ x }} =1+1\nnext\tcell 🙂'


def nasty(picture: bytes) -> b.Document:
    column = b.TableColumn("n", NASTY, choices=(NASTY, NASTY, ""))
    blocks = (
        b.Contents(),
        b.Heading(1, NASTY, NASTY),
        b.Heading(1, NASTY, NASTY),
        b.Heading(9, ""),
        b.Paragraph(NASTY),
        b.Finding(NASTY, NASTY, "low", NASTY),
        b.Table(NASTY, (column,), ((NASTY,), (None,)), NASTY),
        b.Table("empty", (column,), ()),
        b.FormTable(NASTY, (column,), ((NASTY,),), 1, NASTY, landscape=True),
        b.FormField(NASTY, NASTY, "choice", 2, (NASTY, NASTY), name=NASTY),
        b.FormField(NASTY, value=NASTY),
        b.Figure(picture, NASTY, NASTY, NASTY),
        b.CaveatBox("info", (NASTY,), NASTY),
        b.PageBreak(),
        b.PageBreak(),
        b.KeyNumbers((b.KeyNumber(NASTY, NASTY, NASTY),)),
        b.KeyNumbers(()),
        b.Bullets((NASTY,)),
        b.References((b.Reference(NASTY, NASTY),)),
        b.Checklist((b.CheckItem(NASTY, note=NASTY),), NASTY),
        b.PageBreak(),
    )
    return replace(
        every_block(picture),
        title=NASTY,
        subtitle=NASTY,
        municipality=NASTY,
        source_line=NASTY,
        blocks=blocks,
    )


def test_nasty_text_is_text(picture):
    word = opened(nasty(picture))
    text = "\n".join(p.text for p in word.paragraphs)
    assert "ab <w:t>&amp;" in text and "{{ x }}" in text and "🙂" in text


def test_1814_rows_of_12_columns_in_seconds(picture):
    columns = tuple(b.TableColumn(str(n), f"Column {n}", kind="decimal") for n in range(12))
    rows = [[r * c / 7 for c in range(12)] for r in range(1814)]
    document = replace(every_block(picture), blocks=(b.Table("Large", columns, rows),))
    started = time.perf_counter()
    docx_bytes(document)
    assert time.perf_counter() - started < 10


def test_a_municipality_may_bring_its_own_reference(picture, tmp_path):
    own = docx.Document()
    own.sections[0].header.paragraphs[0].text = "Escudo del municipio"
    own.add_paragraph("letter text that must go")
    own.save(tmp_path / "own.docx")
    word = opened(every_block(picture), reference=tmp_path / "own.docx")
    assert word.sections[0].header.paragraphs[0].text == "Escudo del municipio"
    assert not any("must go" in p.text for p in word.paragraphs)
    (tmp_path / "bad.docx").write_bytes(b"no")
    with pytest.raises(TemplateError, match=r"bad\.docx"):
        docx_bytes(every_block(picture), reference=tmp_path / "bad.docx")


def test_a_picture_that_is_none_is_named(picture):
    document = replace(every_block(picture), blocks=(b.Figure(b"no picture", "a", "The chart"),))
    with pytest.raises(TemplateError, match="The chart"):
        docx_bytes(document)


def test_reference_is_the_one_that_the_script_makes(tmp_path):
    main([str(tmp_path / "reference.docx")])
    assert REFERENCE.stat().st_size < 60_000
    with ZipFile(REFERENCE) as kept, ZipFile(tmp_path / "reference.docx") as made:
        assert kept.read("word/styles.xml") == made.read("word/styles.xml")


def test_file_is_written_and_holds_no_path(picture, tmp_path):
    path = tmp_path / "informe.docx"
    write_docx(every_block(picture), path)
    with ZipFile(path) as package:
        everything = b"".join(package.read(name) for name in package.namelist())
    assert str(tmp_path).encode() not in everything
    assert b"python-docx" not in everything


def test_a_date_is_not_cut_between_wide_neighbours(picture):
    words = "a sentence that takes the room of its neighbours, as people write them"
    columns = (
        b.TableColumn("date", "Date", kind="date"),
        *(b.TableColumn(f"c{place}", f"Column {place}") for place in range(8)),
    )
    rows = ((date(2025, 9, 30), *[words] * 8),)
    document = replace(
        every_block(picture), municipality="", blocks=(b.Table("Decisions", columns, rows),)
    )
    made = opened(document)
    assert made.tables[-1].columns[0].width.pt >= 54
    assert not made.sections[-1].header.paragraphs[0].text.lstrip().startswith("·")
