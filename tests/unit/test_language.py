"""No text of ours labels a place or people: the language checklist of the guides, as a test.

Reported events concentrate somewhere; a neighbourhood is not dangerous, and people on record are
not criminals. Texts that warn against such words are named below.
"""

import re
import tomllib
from xml.etree import ElementTree

import pytest
from convivencia.algorithms.core.labelling import labelling_words
from convivencia.algorithms.core.multilingual import LANGUAGES
from convivencia.tests.unit.test_package import ROOT

SAID_TO_WARN = (
    # maps and texts that say what a map does not say
    "not that a place or its people are dangerous",
    "no que un lugar o su gente sean peligrosos",
    "não que um lugar ou sua gente sejam perigosos",
)


def texts_of_catalogues():
    for language in ("es", "pt"):
        tree = ElementTree.parse(ROOT / "i18n" / f"convivencia_{language}.ts")
        for message in tree.getroot().iter("message"):
            yield "en", message.findtext("source") or ""
            yield language, message.findtext("translation") or ""


def texts_of(value):
    if isinstance(value, dict):
        for key, item in value.items():
            if key in LANGUAGES and isinstance(item, str):
                yield key, item
            else:
                yield from texts_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts_of(item)


def texts_of_resources():
    for path in sorted((ROOT / "resources").rglob("*.toml")):
        if "taxonomies" in path.parts or "profiles" in path.parts or "surveys" in path.parts:
            # words that offices and codes use, to be recognised and never printed
            continue
        yield from texts_of(tomllib.loads(path.read_text("utf-8")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_labels_a_place_or_people(language):
    found = {
        (word, text)
        for one, text in (*texts_of_catalogues(), *texts_of_resources())
        if one == language and not any(said in text for said in SAID_TO_WARN)
        for word in labelling_words(text, language)
    }
    assert not found, sorted(found)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "a dangerous area"), ("es", "los delincuentes"), ("pt", "bairro perigoso")],
)
def test_the_words_are_found_when_they_are_there(language, text):
    assert labelling_words(text, language)


FORM_CHOICES = ("Verde (90 % o más)", "Amarillo (70 a 89 %)", "Rojo (menos de 70 %)")
"""Answers of a form, which a workbook that is read back holds letter by letter."""


def test_the_per_cent_sign_stays_with_its_number():
    """Spanish parts the sign by a space at which no line may break; Portuguese does not part it."""
    for language, text in (*texts_of_catalogues(), *texts_of_resources()):
        if language == "es" and text not in FORM_CHOICES:
            assert not re.search(r"[0-9}] %(?!\w)", text), text
            assert not re.search(r"[0-9}]%(?![\w}])", text), text
        if language == "pt":
            assert not re.search("[0-9}][ \u00a0]%(?!\\w)", text), text


def test_no_word_is_left_between_one_and_many():
    """“área(s)” is neither; sentences say the number apart."""
    for language, text in (*texts_of_catalogues(), *texts_of_resources()):
        assert not re.search(r"\w\((s|es|as|os|is|ões)\)", text), (language, text)
