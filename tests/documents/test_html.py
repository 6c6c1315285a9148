from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.documents import blocks as b
from convivencia.algorithms.documents.html import html_text, write_html

from .every_block import ALT, every_block
from .test_docx import nasty

VOID = {"meta", "link", "img", "input", "br", "hr"}


class Page(HTMLParser):
    """Checks nesting and collects what is needed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        assert len({name for name, _ in attrs}) == len(attrs)
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in ("p", "li"):
            while self.open[-1] != tag:
                self.open.pop()
        assert self.open.pop() == tag

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module")
def page(picture):
    return Page(html_text(every_block(picture)))


def test_language_landmarks_and_skip_link(page):
    assert page.all("html")[0]["lang"] == "es-MX"
    assert page.all("main")[0]["id"] == "content"
    assert page.all("a")[0]["href"] == "#content"
    assert all(page.all(tag) for tag in ("header", "nav", "footer", "title"))
    assert len(page.all("h1")) == 1


def test_nothing_is_asked_from_anywhere(page):
    assert not page.all("script") and not page.all("link")
    for _, attributes in page.elements:
        for name in ("src", "href", "action", "srcset"):
            value = attributes.get(name) or ""
            assert value.startswith(("data:", "#")) or not value
        assert not any(name.startswith("on") for name in attributes)


def test_tables_pictures_and_fields_are_accessible(page):
    assert len(page.all("caption")) == len(page.all("table"))
    assert all(cell.get("scope") in ("col", "row") for cell in page.all("th"))
    assert page.all("img")[0]["alt"] == ALT
    assert all(image["src"].startswith("data:image/png;base64,") for image in page.all("img"))
    labelled = {label["for"] for label in page.all("label")}
    for tag in ("input", "select", "textarea"):
        for field in page.all(tag):
            assert field.get("id") in labelled or field.get("aria-label")


def test_identifiers_are_unique_and_links_lead_somewhere(page):
    identifiers = [a["id"] for _, a in page.elements if "id" in a]
    assert len(identifiers) == len(set(identifiers))
    for link in page.all("a"):
        assert link["href"][1:] in identifiers


def test_nasty_text_is_text(picture):
    text = html_text(nasty(picture))
    Page(text)
    text.encode("utf-8")
    assert "\x00" not in text and "<w:t>" not in text and "{{ x }}" in text


def test_vector_charts_are_preferred(picture):
    figure = b.Figure(picture, "a", "c", svg=b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    text = html_text(replace(every_block(picture), blocks=(figure,)))
    assert "data:image/svg+xml;base64," in text


def test_broken_template_is_named(picture, tmp_path):
    (tmp_path / "own.html").write_text("{{ nothing }}", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"own\.html"):
        html_text(every_block(picture), template=tmp_path / "own.html")


def test_file(picture, tmp_path):
    write_html(every_block(picture), tmp_path / "informe.html")
    assert (tmp_path / "informe.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_pictures_can_be_enlarged_without_a_script(page):
    pictures = [a for tag, a in page.elements if tag == "div" and a.get("class") == "picture"]
    figures = {figure["id"] for figure in page.all("figure")}
    assert len(pictures) == len(figures) == 2
    links = [link for link in page.all("a") if link.get("class") in ("open", "close")]
    assert [link["href"][1:] in figures for link in links] == [False, True] * 2
    assert {picture["id"] for picture in pictures} == {a["href"][1:] for a in links[::2]}


def test_a_table_without_rows_and_a_form_name_their_cells(picture):
    columns = (b.TableColumn("a", "A"), b.TableColumn("b", "B"))
    table, form = b.Table("T", columns, ()), b.FormTable("F", columns, [("Meta", None)])
    page = Page(html_text(replace(every_block(picture), blocks=(table, form))))
    assert [cell for cell in page.all("td") if cell.get("colspan") == "2"]
    assert [cell["scope"] for cell in page.all("th")] == ["col"] * 4 + ["row"]
