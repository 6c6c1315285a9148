"""The library of experiences: sources, axes, three languages, and no result that nobody gave."""

import dataclasses
import re

import pytest
from convivencia.algorithms.core.axes import load_axes
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.core.experiences import (
    EVIDENCE,
    FILE,
    experience_library,
    load_experiences,
)
from convivencia.algorithms.core.multilingual import LANGUAGES, Text

LIBRARY = experience_library()
CHANGES = re.compile(r"\d+ ?%")


@pytest.mark.parametrize("entry", LIBRARY.experiences, ids=lambda entry: entry.id)
def test_every_entry_has_source_axis_and_three_languages_and_claims_no_more(entry):
    assert entry.source.startswith("UNDP")
    assert entry.axis in {axis.id for axis in load_axes()}
    assert entry.evidence in EVIDENCE
    assert (entry.result is None) == (entry.evidence == "no_result")
    for field in dataclasses.fields(entry):
        value = getattr(entry, field.name)
        if isinstance(value, Text):
            assert all(value.in_language(language).strip() for language in LANGUAGES), field.name
            # numbers of change belong where their strength is told
            claims = CHANGES.findall(value.en)
            assert not claims or (field.name, entry.evidence) == ("result", "change_reported")
            # no number is lost or gained between languages
            numbers = {
                tuple(
                    re.findall(r"\d+", re.sub(r"(?<=\d)[.,](?=\d{3})", "", value.in_language(one)))
                )
                for one in LANGUAGES
            }
            assert len(numbers) == 1, (entry.id, field.name)


def test_no_entry_of_the_library_has_a_comparison_that_its_sources_lack():
    assert all(entry.evidence != "compared" for entry in LIBRARY.experiences)
    assert LIBRARY.source_status == "reconstructed"


def test_experiences_are_found_by_their_axis():
    found = LIBRARY.of_axis("A2_risk_factors")
    assert {entry.id for entry in found} == {"venezuela_arms_law", "el_salvador_arms"}
    assert LIBRARY.of_axis("A9") == ()


def changed(tmp_path, *changes):
    text = FILE.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "library.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_problem_of_a_library_is_told_at_once(tmp_path):
    path = changed(
        tmp_path,
        ('axis = "A5_police_justice"', 'axis = "A9"'),
        ('evidence = "no_result"', 'evidence = "output"'),
        ('evidence = "change_reported"', 'evidence = "no_result"'),
        ('title.pt = "Uma lei', 'title.fr = "Uma lei'),
        ('source = "undp_2020"', 'source = "rumour"'),
        ('id = "infosegura"', 'id = "five_cases"'),
    )
    with pytest.raises(TemplateError) as failure:
        load_experiences(path)
    told = str(failure.value)
    for said in (
        "experience papo_de_responsa: 'axis' is 'A9'",
        "experience papo_de_responsa: 'output' without a result",
        "experience brazil_three_municipalities: claims a result that its source does not give",
        "experience venezuela_arms_law title: no text in pt",
        "experience five_cases: 'source' is 'rumour'",
        "more than one 'five_cases'",
    ):
        assert said in told


def test_an_empty_library_is_refused(tmp_path):
    path = tmp_path / "library.toml"
    path.write_text('source_status = "replaced"', encoding="utf-8")
    with pytest.raises(TemplateError, match="no experiences"):
        load_experiences(path)
