"""Help pages: complete in three languages, made from texts and from examples really run."""

import os
import string
from html.parser import HTMLParser
from io import BytesIO

import pytest
from convivencia.algorithms.catalogue import analyses
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.core.references import full_references
from convivencia.algorithms.documents import help_texts as texts_module
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.documents.help_examples import EXAMPLES, Example, example
from convivencia.algorithms.documents.help_pages import help_page, write_help_pages
from convivencia.algorithms.documents.help_protection import secret_of_the_examples
from convivencia.algorithms.documents.help_stage import stage
from convivencia.algorithms.documents.help_texts import FOLDER, LISTS, help_texts, help_words
from convivencia.algorithms.privacy.secret import VARIABLE, load_secret

LANGUAGES = ("en", "es", "pt")


def places(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def every_text(text):
    yield from (("answers", text.answers), ("need", text.need), ("example", text.example))
    for part in LISTS:
        yield from ((part, one) for one in text.lists[part])


# --- texts -------------------------------------------------------------------------------------


def test_every_analysis_has_its_help_with_an_example_and_no_help_is_without_its_analysis():
    assert set(help_texts()) == set(EXAMPLES) == set(analyses())


@pytest.mark.parametrize("name", help_texts())
def test_help_is_short_and_whole_in_each_language(name):
    text = help_texts()[name]
    for language in LANGUAGES:
        told = [one.in_language(language) for _, one in every_text(text)]
        words = sum(len(one.split()) for one in told)
        assert 150 <= words <= 250, (language, words)
        assert all(one.endswith((".", "?")) for one in told)
    assert text.answers.es.startswith("¿") and text.answers.en.endswith("?")
    for part, one in every_text(text):
        assert places(one.en) == places(one.es) == places(one.pt), part
        assert not places(one.en) or part == "example"
    for citation in text.references:
        assert full_references(citation) != (citation,), citation


def test_no_text_calls_people_or_places_names():
    avoided = ("dangerous area", "zona peligrosa", "área perigosa", "criminals", "delincuentes",
               "criminosos", "bandidos", "slum")  # fmt: skip
    for name, text in help_texts().items():
        for _, one in every_text(text):
            for language in LANGUAGES:
                told = one.in_language(language).lower()
                assert not any(word in told for word in avoided), (name, told)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ('analysis = "another"', "not the file's name"),
        ("[[use]]\nen = 'A.'", "no text in es, pt"),
        ("advice = 'x'", "unknown 'advice'"),
    ],
)
def test_a_help_that_is_not_whole_is_refused_by_name(tmp_path, wrong, said):
    (tmp_path / "getis_ord.toml").write_text(wrong, encoding="utf-8")
    with pytest.raises(TemplateError, match=said):
        texts_module._read(tmp_path / "getis_ord.toml")


# --- pictures ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def town():
    return stage(analyses(), size=4_000)


@pytest.mark.parametrize(
    "name",
    ["local_moran", "kernel_density", "concentration", "displacement_quotient", "centre_shift",
     "displacement_matrix", "cost_benefit", "evaluate", "survey_estimates", "dark_figure",
     "perception_gap", "import_survey", "hot_spot_transitions", "inspect_incidents",
     "import_incidents", "import_boundaries", "classify_incidents", "audit_incidents",
     "aggregate_incidents", "make_grid", "population_from_raster", "incident_rates",
     "standardised_rates", "temporal_profile", "trend", "early_warning", "mask_points",
     "suppress_small_cells", "publish_layer", "make_sample", "diagnose", "plan_documents",
     "write_registers", "read_registers", "indicator_panel", "plan_checks", "update",
     "study_forms", "guide_progress", "guide_documents"],
)  # fmt: skip
def test_examples_are_run_and_drawn_small(town, name):
    from PIL import Image

    found = example(name, analyses(), town)
    assert set(found.pictures) == set(LANGUAGES)
    for picture in found.pictures.values():
        assert len(picture) <= 40_000
        with Image.open(BytesIO(picture)) as image:
            assert image.width >= 800
            assert len(image.convert("RGB").getcolors(1_000_000)) > 10
    # the legend speaks the reader's language
    assert len(set(found.pictures.values())) == len(LANGUAGES)
    assert places(help_texts()[name].example.en) <= set(found.facts)


def test_examples_leave_the_secret_of_the_office_alone(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "office.key"))
    own = load_secret()
    with secret_of_the_examples(tmp_path):
        assert load_secret() != own
    assert load_secret() == own
    monkeypatch.delenv(VARIABLE)
    with secret_of_the_examples(tmp_path):
        assert load_secret() != own
    assert VARIABLE not in os.environ


def test_the_same_masks_are_drawn_everywhere(town):
    masked = [example("mask_points", analyses(), town) for _ in range(2)]
    assert masked[0].pictures == masked[1].pictures


# --- pages -------------------------------------------------------------------------------------


class Structure(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.ids, self.links, self.pictures = [], [], [], []

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.tags.append(tag)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if "href" in found else []
        if tag == "html":
            self.language = found["lang"]
        if tag == "img":
            self.pictures.append((found["src"], found["alt"]))


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Every page that can be made, with one picture of a single dot for all."""
    from PIL import Image

    buffer = BytesIO()
    Image.new("RGB", (1, 1)).save(buffer, format="PNG")
    named = {name for text in help_texts().values() for name in places(text.example.en)}
    numbers = dict.fromkeys(named, (0.25, "decimal", 2))
    made = Example(dict.fromkeys(LANGUAGES, buffer.getvalue()), numbers)
    folder = tmp_path_factory.mktemp("help")
    write_help_pages(analyses(), dict.fromkeys(analyses(), made), folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_whole_and_can_be_read_by_everybody(pages, language):
    files = {path.stem: path for path in (pages / language).glob("*.html")}
    assert set(files) == set(analyses())
    for name, path in files.items():
        text = path.read_text(encoding="utf-8")
        found = Structure()
        found.feed(text)
        assert found.language.startswith(language)
        assert found.tags.count("h1") == found.tags.count("main") == 1
        assert {"use", "avoid", "need", "read", "pitfalls"} <= set(found.ids)
        cites = bool(analyses()[name].reference or help_texts()[name].references)
        assert ("references" in found.ids) == cites
        assert len(found.ids) == len(set(found.ids))
        assert "script" not in found.tags and "link" not in found.tags
        ((source, described),) = found.pictures
        assert source.startswith("data:image/png;base64,") and len(described) > 40
        # every other analysis, under the heading of its group
        assert found.tags.count("h3") == len({spec.group for spec in analyses().values()})
        assert {f"{other}.html" for other in analyses()} - {f"{name}.html"} <= set(found.links)
        for link in found.links:
            if link.startswith("#"):
                assert link[1:] in found.ids
            elif "parity" in link:
                assert link == f"../../../parity/parity_{language}.html"
                assert (FOLDER.parent / "parity" / f"parity_{language}.html").is_file()
            else:
                assert (path.parent / link).is_file(), link
        for _, one in every_text(help_texts()[name]):
            if not places(one.in_language(language)):
                assert one.in_language(language)[:30] in text.replace("&#39;", "'")


def test_a_page_without_example_has_no_picture():
    page = help_page("getis_ord", {"getis_ord": analyses()["getis_ord"]}, Catalogue.load("es"))
    assert "<img" not in page and "Cuándo usarlo" in page


def test_words_around_the_pages_are_complete():
    for name, word in help_words().items():
        assert all(word.in_language(language) for language in LANGUAGES), name
    for part in (*LISTS, "need", "example", "references"):
        assert part in help_words()
