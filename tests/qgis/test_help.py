"""The help button of an analysis opens its page in QGIS's language."""

from pathlib import Path

import pytest


@pytest.fixture
def built(plugin, tmp_path, monkeypatch):
    """Stand in for the pages of two languages, in a folder with a space and an accent."""
    from convivencia.plugin.processing import algorithm

    folder = tmp_path / "Bogotá D C"
    for code in ("en", "es"):
        (folder / code).mkdir(parents=True)
        (folder / code / "getis_ord.html").write_text(code, encoding="utf-8")
    monkeypatch.setattr(algorithm, "HELP_PAGES", folder)
    return folder


def opened(address):
    from qgis.PyQt.QtCore import QUrl

    assert address.startswith("file://")
    return Path(QUrl(address).toLocalFile())


@pytest.mark.parametrize(("locale", "code"), [("es_CO", "es"), ("en", "en"), ("pt_BR", "en")])
def test_help_opens_the_page_of_the_language_or_the_english_one(
    provider, built, monkeypatch, locale, code
):
    from qgis.core import QgsApplication

    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: locale))
    page = opened(provider.algorithm("getis_ord").helpUrl())
    assert page == built / code / "getis_ord.html"
    assert page.read_text(encoding="utf-8") == code


def test_without_a_built_page_there_is_no_address(provider, built):
    assert provider.algorithm("local_moran").helpUrl() == ""


def test_pages_are_looked_for_where_make_puts_them(provider):
    from convivencia.plugin.processing import algorithm

    assert algorithm.HELP_PAGES.parts[-3:] == ("resources", "help", "html")
    assert (algorithm.HELP_PAGES.parent / "getis_ord.toml").is_file()
