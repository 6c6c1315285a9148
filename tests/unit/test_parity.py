"""The parity page: our column re-run, and the pages made from the numbers that are laid down."""

import copy
import html
import re
import string
from html.parser import HTMLParser

import numpy as np
import pytest
from convivencia.tests.parity import compare, evidence, gather, ours, page
from convivencia.tests.parity.facts import facts
from convivencia.tests.parity.grid import Numbers

LANGUAGES = ("en", "es", "pt")


@pytest.fixture(scope="module")
def stored():
    return gather.stored()


@pytest.fixture(scope="module")
def numbers(stored):
    return Numbers(stored)


def leaves(table, path=()):
    """Return every place of the texts that has languages."""
    if "en" in table or "es" in table or "pt" in table:
        return {path: table}
    return {
        place: text
        for key, value in table.items()
        if isinstance(value, dict)
        for place, text in leaves(value, (*path, key)).items()
    }


def places(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


# --- numbers -----------------------------------------------------------------------------------


def test_our_column_is_what_we_compute(stored):
    kept = stored["numbers"]["convivencia"]
    found = gather.rounded({key: value for key, value in ours.run().items() if gather.needed(key)})
    assert set(found) == set(kept), "run make parity"
    for key, values in found.items():
        theirs, mine = (np.array(item, dtype=float) for item in (kept[key], values))
        if key.endswith(("p_directed", "p_two_sided")):
            np.testing.assert_array_equal(mine, theirs, err_msg=key)  # the seed fixes the draws
        else:
            np.testing.assert_allclose(mine, theirs, rtol=1e-9, atol=1e-12, err_msg=key)


def test_settings_are_those_of_the_run(stored):
    assert stored["settings"] == {
        "permutations": gather.PERMUTATIONS,
        "seed": gather.SEED,
        "significant": gather.SIGNIFICANT,
    }
    assert stored["published"] == gather.published()
    assert set(stored["numbers"]) == {
        "convivencia", "exact", "esda", "esda_without_numba", "pygeoda", "spdep",
    }  # fmt: skip


def test_exact_p_values_are_matched_by_ours_and_missed_by_the_others(numbers):
    # six events in a hundred cells: 8 with one tail, 4 with two (hypergeometric)
    key = "sparse10.gi.p_directed"
    assert numbers.flagged("exact", key) == numbers.flagged("convivencia", key) == 8
    assert numbers.flagged("convivencia", "sparse10.gi.p_two_sided") == 4
    for tool in compare.PEERS:
        assert numbers.flagged(tool, key) > 50


def test_what_differs_has_its_reason(numbers):
    within_chance = evidence.chance(numbers)
    for table in (compare.one_number(numbers), compare.per_unit(numbers)):
        for row in table.rows:
            for cell in row.cells:
                if cell.finding:
                    assert cell.finding in evidence.MADE
    for row in compare.per_unit(numbers).rows:
        for cell in row.cells:
            if cell.value and not cell.finding:
                assert row.label.endswith("p_directed") and cell.value < within_chance
    for row in compare.one_number(numbers).rows:
        for cell in row.cells[1:]:
            if cell.value is not None and not cell.finding:
                assert cell.value == pytest.approx(row.cells[0].value, rel=1e-9)


def test_printed_numbers_come_out_as_printed(numbers):
    assert all(one["same"] for one in compare.published(numbers))


def test_a_tool_that_was_not_run_is_an_error_that_names_the_command(stored):
    without = copy.deepcopy(stored)
    del without["numbers"]["spdep"]
    with pytest.raises(KeyError, match="make parity"):
        page.page(without, "en")


# --- pages -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_made_from_the_numbers(stored, language):
    made = page.page(stored, language)
    kept = page.address(language).read_text(encoding="utf-8")
    assert made == kept, "run python -m tests.parity --pages"


class Structure(HTMLParser):
    """Collects what accessibility asks for."""

    def __init__(self):
        super().__init__()
        self.tags, self.ids, self.links, self.addresses = [], [], [], []
        self.scoped = True

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.tags.append(tag)
        self.ids += [found["id"]] if "id" in found else []
        if tag == "html":
            self.language = found["lang"]
        if tag == "th":
            self.scoped = self.scoped and found.get("scope") in {"col", "row", "rowgroup"}
        self.links += [found["href"]] if "href" in found else []
        self.addresses += [found["src"]] if "src" in found else []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_can_be_read_by_everybody_and_need_no_network(language):
    text = page.address(language).read_text(encoding="utf-8")
    found = Structure()
    found.feed(text)
    assert found.language.startswith(language)
    assert found.tags.count("h1") == found.tags.count("main") == 1
    assert found.tags.count("table") == found.tags.count("caption") == found.tags.count("thead")
    assert found.tags.count("table") >= 18
    assert found.scoped
    assert len(found.ids) == len(set(found.ids))
    inside = {link[1:] for link in found.links if link.startswith("#")}
    assert inside <= set(found.ids)
    beside = {link for link in found.links if not link.startswith("#")}
    assert beside == {f"parity_{code}.html" for code in LANGUAGES}
    assert not found.addresses and "script" not in found.tags and "link" not in found.tags
    assert "{" not in re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)
    assert len(text) < 100_000


def test_every_text_stands_in_three_languages_with_the_same_facts(numbers):
    known = set(facts(numbers)) | {"number"}
    for place, text in leaves(page.texts()).items():
        assert set(text) == set(LANGUAGES), place
        assert all(text[language].strip() for language in LANGUAGES), place
        assert len({frozenset(places(text[language])) for language in LANGUAGES}) == 1, place
        assert places(text["en"]) <= known, place
    assert set(page.texts()["finding"]) == set(evidence.FAULTS) | set(evidence.CONVENTIONS)


def test_no_number_is_typed_into_a_finding():
    # what is measured comes in through braces; small whole numbers and levels are words of ours
    allowed = re.compile(
        r"\(\d{4}\)|0[.,]0[15]|n − 1|spdep 1\.2|1[., \u00a0]?000|p\u00a0=\u00a01|p = 1"
    )
    for name, texts in page.texts()["finding"].items():
        for part in ("why", "ours"):
            for language in LANGUAGES:
                text = re.sub(r"\{\w+\}", "", texts[part][language])
                assert not re.search(r"\d", allowed.sub("", text)), (name, part, language)


def test_arcgis_is_cited_and_said_not_to_be_run():
    for source in page.texts()["arcgis"]["source"]:
        assert source["title"] and source["organisation"].startswith("Esri")
        assert source["address"].startswith("https://pro.arcgis.com/")
        for language in LANGUAGES:
            text = html.unescape(page.address(language).read_text(encoding="utf-8"))
            assert source["title"] in text and source["address"] in text
    assert "not run" in page.texts()["definition"]["arcgis"]["name"]["en"]


@pytest.mark.parametrize(
    ("value", "kind", "language", "wanted"),
    [
        (None, "p", "en", "–"),
        (0.0, "small", "en", "0"),
        (1e-5, "small", "en", "10⁻⁵"),
        (9.156e-8, "small", "es", "9,2 × 10⁻⁸"),
        (0.0423, "small", "pt", "0,0423"),
        (99_999, "count", "en", "99,999"),
        (-4.567, "z", "es", "−4,57"),
    ],
)
def test_numbers_are_written_for_readers(value, kind, language, wanted):
    assert page.written(value, kind, language) == wanted
