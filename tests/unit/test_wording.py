"""Numbers inside sentences are written as the reader's language writes them."""

import pytest
from convivencia.algorithms.core.caveats import caveat
from convivencia.algorithms.documents.blocks import CheckItem
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.documents.wording import caveat_text
from convivencia.algorithms.documents.words import check_state


@pytest.mark.parametrize(
    ("language", "count", "share"),
    [("en", "12,320", "12.5%"), ("es", "12\xa0320", "12,5\xa0%"), ("pt", "12.320", "12,5%")],
)
def test_counts_and_shares(language, count, share):
    text = caveat_text(caveat("unknown_hours", count=12320, share=0.125), Catalogue.load(language))
    assert count in text
    assert share in text


@pytest.mark.parametrize(("language", "written"), [("en", "0.0025"), ("es", "0,0025")])
def test_decimals_of_a_format(language, written):
    item = caveat("approximate_density", bound=0.0025, share=0.001)
    assert written in caveat_text(item, Catalogue.load(language))


def test_a_coordinate_system_is_no_number():
    text = caveat_text(caveat("projected", crs="UTM 14N (EPSG:32614)"), Catalogue.load("pt"))
    assert "EPSG:32614" in text


@pytest.mark.parametrize(
    ("text", "note", "told"),
    [
        ("Cada prioridad tiene un proyecto", "", "(se cumple en parte)"),
        ("Cada prioridad tiene un proyecto", "Falta: P3.", "(se cumple en parte). Falta: P3."),
        ("El mandato está escrito.", "Falta: P3.", "(se cumple en parte) Falta: P3."),
    ],
)
def test_what_is_noted_of_a_condition_is_a_sentence_after_it(text, note, told):
    item = CheckItem(text, "partly", note)
    assert check_state(item, Catalogue.load("es").translate) == told


def test_words_and_sentences_stand_in_one_table():
    from convivencia.algorithms.catalogue import analyses
    from convivencia.algorithms.core.travelling import TEMPLATES_KEY
    from convivencia.algorithms.plan import checks_of_money
    from convivencia.algorithms.plan.plan_checks import PlanChecked
    from convivencia.algorithms.sentences import put_into_words
    from pandas import DataFrame

    sentence = checks_of_money.UNSECURED_AGAIN
    problems = DataFrame(
        {"weight": ["look"], "remark": ["worth a look"], "problem": [sentence.format(amount=1)]}
    )
    problems.attrs[TEMPLATES_KEY] = {"problem": [[sentence, {"amount": 432_000}]]}
    quality = DataFrame({"standard": ["Rigour"], "condition": [""], "state": ["met"]})
    result = PlanChecked(problems=problems, quality=quality, summary={})
    put_into_words(result, analyses()["plan_checks"].parts, "es")
    assert result.problems["weight"][0] == "look"
    assert result.problems["remark"][0] == "por revisar"
    assert "432\xa0000" in result.problems["problem"][0]
    assert result.quality["state"][0] == "se cumple"
