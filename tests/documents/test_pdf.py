from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdf
import pytest
from convivencia.algorithms.core.errors import EngineError, TemplateError
from convivencia.algorithms.documents import blocks as b
from convivencia.algorithms.documents.docx import docx_bytes
from convivencia.algorithms.documents.html import html_text
from convivencia.algorithms.documents.pdf import pdf_bytes, write_pdf

from .every_block import ALT, every_block
from .same_words import joined, paper_text, web_text, word_texts
from .test_docx import nasty

HOSTILE = (
    '#read("/etc/passwd")',
    r"\input{x}",
    "<script>alert(1)</script>",
    '=HYPERLINK("https://x")',
    "$x^2$ and *bold* and _under_ and `raw`",
    "#panic()",
    "@reference <label>",
    "= No heading",
    "https://example.org/a//b",
    "{{ x }} {% x %} \\u{1F600} ~ -- --- ...",
)


def words_of(text):
    """The text with every kind of white space, and what has no width, made alike."""
    return " ".join(text.replace("\u200b", "").split())


def opened(document):
    return pypdf.PdfReader(BytesIO(pdf_bytes(document)))


def text_of(reader):
    return "\n".join(page.extract_text() for page in reader.pages)


def structure(reader):
    """Every element of the structure tree as (role, dictionary)."""
    found = []

    def look(node):
        node = node.get_object()
        if isinstance(node, list):
            for child in node:
                look(child)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append((node["/S"], node))
            if "/K" in node:
                look(node["/K"])

    look(reader.trailer["/Root"]["/StructTreeRoot"])
    return found


def of(*blocks, **facts):
    made = b.Document(
        title="Título",
        subtitle="Subtítulo",
        municipality="San Martín",
        period="2024",
        language="es",
        level="public",
        date=date(2026, 11, 21),
        version="1",
        source_line="",
        blocks=blocks,
    )
    return replace(made, **facts)


@pytest.fixture(scope="module")
def document(picture):
    return every_block(picture)


@pytest.fixture(scope="module")
def reader(document):
    return opened(document)


def test_it_is_tagged_and_says_its_language_and_title(reader, document):
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value
    assert root["/Lang"] == "es-MX"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert reader.metadata.title == document.title
    assert reader.metadata.author == document.municipality
    assert b"<pdfuaid:part>1<" in root["/Metadata"].get_data()


def test_headings_tables_lists_and_pictures_are_told_apart(reader):
    found = structure(reader)
    roles = [role for role, _ in found]
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/L", "/LI", "/Figure", "/TOC"} <= {*roles}
    assert roles.count("/Caption") >= 4
    told = [node["/Alt"] for role, node in found if role == "/Figure"]
    assert ALT in told and len(told) == 2


def below(node):
    """Every element below one of the structure tree."""
    held = node.get("/K", [])
    for child in held if isinstance(held, list) else [held]:
        found = child.get_object()
        if isinstance(found, dict) and "/S" in found:
            yield found
            yield from below(found)


def test_every_heading_of_a_column_says_what_it_heads_and_every_row_is_whole(reader):
    tables = [node for role, node in structure(reader) if role == "/Table"]
    assert len(tables) == 2
    for table in tables:
        rows = [node for node in below(table) if node["/S"] == "/TR"]
        cells = [
            [cell["/S"] for cell in below(row) if cell["/S"] in ("/TH", "/TD")] for row in rows
        ]
        assert len({len(row) for row in cells}) == 1
        assert set(cells[0]) == {"/TH"}
        assert all(set(row) == {"/TD"} for row in cells[1:])
    for role, node in structure(reader):
        if role == "/TH":
            scopes = {item["/Scope"] for item in node["/A"] if item["/O"] == "/Table"}
            assert scopes == {"/Column"}


def test_everything_on_the_pages_has_its_place_in_the_tree(reader):
    root = reader.trailer["/Root"]["/StructTreeRoot"]
    assert root["/ParentTree"].get_object()
    assert all("/StructParents" in page for page in reader.pages)
    document = root["/K"].get_object()
    document = document[0].get_object() if isinstance(document, list) else document
    assert document["/S"] == "/Document"


def test_the_note_of_a_table_is_read_with_it_or_right_after_it():
    columns = (b.TableColumn("a", "Barrio"), b.TableColumn("n", "Robos", kind="integer"))
    for rows in (3, 90):
        data = [(f"Lugar {row}", row) for row in range(rows)]
        made = opened(of(b.Table("Todos", columns, data, "LA NOTA"), b.Paragraph("DESPUÉS")))
        text = "\n".join(page.extract_text() for page in made.pages)
        assert text.count("LA NOTA") == 1
        assert text.index("Todos") < text.index("LA NOTA") < text.index("DESPUÉS")
        # the note of a long table goes before its rows, as a part of what it is called
        assert (text.index("LA NOTA") < text.index("Lugar 0")) == (rows == 90)


def test_a_reader_that_speaks_is_led_from_level_to_level():
    found = structure(opened(of(b.Heading(2, "a"), b.Heading(4, "b"), b.Heading(1, "c"))))
    assert [role for role, _ in found if re.fullmatch(r"/H\d", role)] == ["/H1", "/H2", "/H1"]


@pytest.mark.parametrize("language", ["es", "pt", "en"])
def test_every_block_is_there_in_each_language(picture, language):
    document = every_block(picture, language=language)
    reader = opened(document)
    text = joined(text_of(reader))
    for expected in (
        document.title,
        "Municipio",
        "Concentración, 99 % de confianza",
        "Reducir los robos en el centro",
        "¿Qué explica la concentración?",
        "No hay celdas pequeñas sin suprimir",
        "Geographical Analysis 27(4), 286–306.",
        "−12,4 %",
        "Cierre de dos terrenos baldíos",
        "https://www.undp.org",
    ):
        assert joined(expected) in text, expected
    tags = {"es": "es-MX", "pt": "pt-BR", "en": "en-GB"}
    assert reader.trailer["/Root"]["/Lang"] == tags[language]
    wanted = {"es": "Tabla1.", "pt": "Tabela1.", "en": "Table1."}
    assert wanted[language] in text


def test_page_numbers_stand_on_every_page_but_the_cover(reader):
    total = len(reader.pages)
    assert "Página" not in reader.pages[0].extract_text()
    for number, page in enumerate(reader.pages[1:], 2):
        assert f"Página {number} de {total}" in page.extract_text()


def test_the_contents_lead_to_their_pages(reader):
    page = words_of(reader.pages[1].extract_text())
    assert page.index("Contenido") < page.index("Resumen para quien decide")
    assert len([note for note in reader.pages[1]["/Annots"] if note.get_object()]) == 7
    assert [item.title for item in reader.outline if not isinstance(item, list)] == [
        "Resumen para quien decide",
        "Situación",
        "Plan",
        "Referencias",
    ]


def test_a_form_says_on_paper_what_may_be_chosen(reader):
    text = words_of(text_of(reader))
    assert "Responsable: Alcaldía, Policía, Salud." in text
    assert "☐ Alcaldía ☐ Policía ☐ Salud" in text


def test_wide_tables_lie_across(reader):
    across = [page for page in reader.pages if page.mediabox.width > page.mediabox.height]
    assert len(across) == 1
    assert "Matriz del plan" in across[0].extract_text()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_printed_and_never_run(text):
    columns = (b.TableColumn("a", text), b.TableColumn("b", "B", choices=(text,)))
    reader = opened(
        of(
            b.Contents(2),
            b.Heading(1, text),
            b.Paragraph(text),
            b.Bullets((text, text)),
            b.Finding(text, text, "high", text),
            b.CaveatBox("info", (text, text), text),
            b.KeyNumbers((b.KeyNumber("1", text, text),)),
            b.Table(text, columns, [(text, text)], text),
            b.FormTable(text, columns, [(text, None)], 1, text),
            b.FormField(text, text, "choice", 1, (text,), text),
            b.FormField(text, text, value=text),
            b.Checklist((b.CheckItem(text, "no", text),), text),
            b.References((b.Reference(text, text),)),
            title=text,
            subtitle=text,
            municipality=text,
            source_line=text,
        )
    )
    pages = joined(text_of(reader))
    assert pages.count(joined(text)) >= 28, pages
    assert reader.metadata.title == text
    assert "/JavaScript" not in reader.trailer["/Root"].get("/Names", {})
    assert "/OpenAction" not in reader.trailer["/Root"]
    for page in reader.pages:
        for note in page.get("/Annots", []):
            assert "/A" not in note.get_object() or "/URI" not in note.get_object()["/A"]


def test_letters_that_no_format_holds_are_dropped_and_all_others_survive(picture):
    text = "uno\x00\x07\ud800 dos \u200f\u202eשלום\u202c \u0633\u0644\u0627\u0645 tres\ufeff"
    reader = opened(of(b.Heading(1, text), b.Paragraph(text), title=text, municipality=text))
    pages = text_of(reader)
    assert "\x00" not in pages and "uno" in pages and "tres" in pages
    assert set("שלוםسلام") <= set(pages)
    assert b"pdfuaid" in reader.trailer["/Root"]["/Metadata"].get_data()
    opened(nasty(picture))


def test_a_letter_that_no_font_has_is_no_reason_to_have_no_document():
    reader = opened(of(b.Paragraph("Barrio 字 \ue000 \U000e0041 y otro")))
    assert "Barrio" in text_of(reader) and "otro" in text_of(reader)
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"].value


def test_accents_and_signs_have_letters_of_their_own():
    text = "áéíóúñüçãõâêôà ÁÑÇ − ≥ ≤ < – — “” ‘’ « » … × · ‰ ² € ☑ ☐ ☒ ◪ ¿¡ º ª"
    pages = text_of(opened(of(b.Paragraph(text))))
    assert set(text) <= set(pages)
    assert "\ufffd" not in pages


def test_a_long_table_goes_on_with_its_heading_on_every_page():
    columns = (b.TableColumn("name", "Barrio"), b.TableColumn("n", "Robos", kind="integer"))
    rows = [(f"Barrio {row}", row) for row in range(200)]
    reader = opened(of(b.Table("Todos", columns, [*rows, ("Municipio", 999)], "Nota.", 1)))
    pages = [page.extract_text() for page in reader.pages][1:]
    assert len(pages) >= 3
    assert all("Robos" in page and "Barrio" in page for page in pages)
    told = re.findall(r"Barrio\s+(\d+)\s+(\d+)", "\n".join(pages))
    assert [(int(a), int(b)) for a, b in told] == [(row, row) for row in range(200)]
    heads = [node for role, node in structure(reader) if role == "/TH"]
    assert len(heads) == 2


def pages_of_a_table(rows, *, landscape):
    """Return for each page whether it holds the note, and how many rows it has."""
    columns = [b.TableColumn("a", "Barrio")]
    columns += [b.TableColumn(f"n{place}", f"Robos {place}", kind="integer") for place in range(8)]
    data = [(f"Lugar {row}", *range(8)) for row in range(rows)]
    note = "Lo que dicen las columnas, en una frase larga que ocupa más de una línea. " * 4
    reader = opened(of(b.Table("Todos", tuple(columns), data, note, landscape=landscape)))
    texts = [page.extract_text() for page in reader.pages][1:]
    return [("Lo que dicen" in text, text.count("Lugar")) for text in texts]


@pytest.mark.parametrize("landscape", [True, False])
def test_no_page_holds_the_note_of_a_table_alone(landscape):
    # around the number of rows that just fill a page
    for rows in range(28, 38) if landscape else range(44, 54):
        pages = pages_of_a_table(rows, landscape=landscape)
        assert sum(count for _, count in pages) == rows
        assert [noted for noted, _ in pages].count(True) == 1
        assert all(count > 1 for _, count in pages), (rows, pages)


def test_the_small_print_below_a_picture_is_on_its_page(picture):
    for lines in range(28, 44, 2):
        filling = [b.Paragraph(f"Línea {line}") for line in range(lines)]
        figure = b.Figure(picture, "a", "LA FIGURA", width_cm=10)
        note = b.Paragraph("CÓMO SE LEE", "note")
        pages = [page.extract_text() for page in opened(of(*filling, figure, note)).pages]
        (own,) = (text for text in pages if "LA FIGURA" in text)
        assert "CÓMO SE LEE" in own, lines


def test_a_table_hardly_taller_than_a_page_is_set_closer_to_fit_it():
    assert pages_of_a_table(33, landscape=True) == [(True, 33)]
    assert len(pages_of_a_table(60, landscape=True)) > 1


@pytest.mark.xfail(strict=True, reason="typst's Python package cannot turn on a11y-extras yet")
def test_typst_can_mark_the_heading_of_a_row():
    """Once this passes, the first cell of each row is to be marked in document.typ."""
    import typst

    typst.compile(b'#set document(title: "a")\n#table(pdf.header-cell(scope: "row")[a])')


def test_a_cell_taller_than_a_page_and_a_word_wider_than_a_column_are_whole():
    columns = (b.TableColumn("a", "A"), b.TableColumn("b", "B"))
    reader = opened(of(b.Table("T", columns, [("x" * 300, "palabra " * 1500)])))
    pages = joined(text_of(reader))
    assert "x" * 300 in pages and pages.count("palabra") == 1500


def test_an_empty_document_and_a_short_one():
    assert len(opened(of()).pages) == 1
    reader = opened(of(b.Heading(1, "Respuesta"), b.Paragraph("Sí."), opening="head"))
    assert len(reader.pages) == 1
    text = reader.pages[0].extract_text()
    assert "Título" in text and "Respuesta" in text and "Página 1 de 1" in text


def test_lines_are_preferred_to_dots(picture):
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40">'
        b'<rect width="90" height="40" fill="#1f5673"/></svg>'
    )
    reader = opened(of(b.Figure(picture, "Un rectángulo", "c", svg=svg)))
    assert not reader.pages[1].images
    assert len(opened(of(b.Figure(picture, "Un cuadro", "c"))).pages[1].images) == 1


def test_the_same_document_gives_the_same_bytes(document):
    assert pdf_bytes(document) == pdf_bytes(document)


@pytest.mark.parametrize("language", ["es", "pt", "en"])
def test_word_web_and_paper_say_the_same(picture, language):
    document = every_block(picture, language=language)
    word = word_texts(BytesIO(docx_bytes(document)))
    paper = paper_text(BytesIO(pdf_bytes(document)))
    web = web_text(html_text(document))
    assert len(word) > 90
    # the place above the title is in capitals on paper
    assert not {text for text in word if text not in paper and text.upper() not in paper}
    assert not {text for text in word if text not in web}


def test_a_broken_template_and_a_broken_picture_are_named(document, tmp_path):
    own = tmp_path / "own.typ"
    own.write_text("#nothing", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"own\.typ"):
        pdf_bytes(document, template=own)
    with pytest.raises(TemplateError):
        pdf_bytes(of(b.Figure(b"no picture", "a", "c")))


def test_a_template_sees_no_other_file(document, tmp_path):
    own = tmp_path / "own.typ"
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    for place in (secret.as_posix(), "../secret.txt", "/../secret.txt"):
        own.write_text(f'#read("{place}")', encoding="utf-8")
        with pytest.raises(TemplateError):
            pdf_bytes(document, template=own)


def test_a_missing_package_is_one_sentence(document, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(EngineError, match="typst"):
        write_pdf(document, tmp_path / "a.pdf")
    assert not list(tmp_path.iterdir())


def test_file_is_whole(document, tmp_path):
    write_pdf(document, tmp_path / "informe ñ.pdf")
    assert (tmp_path / "informe ñ.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert len(list(tmp_path.iterdir())) == 1
