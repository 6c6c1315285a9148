"""The catalogue of indicators: whole, of known codes, and every problem of a file said at once."""

import pytest
from convivencia.algorithms.core.errors import TemplateError
from convivencia.algorithms.core.indicator_catalogue import (
    CATALOGUE,
    TEXTS,
    load_catalogue,
)
from convivencia.algorithms.core.multilingual import LANGUAGES
from convivencia.algorithms.intake.iccs import is_code
from convivencia.algorithms.intake.offences import offence_groups
from convivencia.algorithms.survey.schema import survey_schema

SHEETS = {item.code: item for item in load_catalogue()}
SDG = {
    "16.1.1", "16.1.2", "16.1.3", "16.1.4", "16.2.1", "16.2.2", "16.2.3", "16.3.1", "16.3.2",
    "16.3.3", "16.4.2", "16.5.1", "16.6.1", "16.6.2", "16.7.1", "16.7.2", "16.9.1", "16.10.1",
    "16.10.2", "16.B.1", "5.2.1", "5.2.2", "11.7.2", "3.4.2", "3.6.1", "8.6.1",
}  # fmt: skip


def test_the_regional_indicators_and_the_goals_are_all_there():
    assert {item.ses for item in SHEETS.values()} - {""} == {f"SES{n:02d}" for n in range(1, 23)}
    assert {item.sdg for item in SHEETS.values()} - {""} == SDG
    impact = sum(item.level == "impact" for item in SHEETS.values())
    assert impact >= 13 and sum(item.level == "outcome" for item in SHEETS.values()) >= 32


def test_what_is_from_memory_is_marked():
    # the three that complete the twenty-two were not found, nor most denominators
    assert all(SHEETS[code].to_check for code in ("SES20", "SES21", "SES22", "SES12", "SES03"))
    assert not SHEETS["SES01"].to_check and not SHEETS["SDG-16.1.4"].to_check


@pytest.mark.parametrize("code", SHEETS)
def test_a_sheet_is_whole(code):
    sheet = SHEETS[code]
    assert all(is_code(item) for item in sheet.iccs)
    assert all(name in survey_schema() for name in sheet.measure.questions)
    assert set(sheet.measure.groups) <= {item.id for item in offence_groups()}
    assert sheet.limitations
    for name in TEXTS:
        text = getattr(sheet, name)
        for language in LANGUAGES:
            assert text.in_language(language)
    for language in LANGUAGES:
        assert sheet.definition.in_language(language).endswith(".")
        assert "official" not in sheet.definition.in_language(language).lower()
    # what is computed as a share is a share: a rate is never of per cent
    assert (sheet.measure.kind == "rate") <= (sheet.multiplier > 100)


def test_directions_by_hand():
    assert SHEETS["SES01"].lower_is_better
    assert not SHEETS["SDG-16.1.4"].lower_is_better
    assert not SHEETS["SDG-16.3.1"].lower_is_better
    assert SHEETS["CH-UNREPORTED"].lower_is_better


def test_every_problem_is_said_at_once(tmp_path):
    text = CATALOGUE.read_text(encoding="utf-8")
    text = text.replace('axis = "A2_risk_factors"', 'axis = "A9_nowhere"', 1)
    text = text.replace('iccs = ["0101"]', 'iccs = ["murder"]', 1)
    text = text.replace("multiplier = 100000", "multiplier = 0", 1)
    text = text.replace('code = "SES02"', 'code = "SES01"', 1)
    text = text.replace('unit = "per_100k"', 'unit = "per_soul"', 1)
    text = text.replace('measure = { kind = "rate" }', 'measure = { kind = "guess" }', 1)
    (tmp_path / "own.toml").write_text(text + '\nadvice = "x"\n', encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        load_catalogue(tmp_path / "own.toml")
    said = str(caught.value)
    for wrong in ("A9_nowhere", "murder", "multiplier", "more than one 'SES01'", "per_soul",
                  "guess", "advice"):  # fmt: skip
        assert wrong in said
    assert caught.value.facts["count"] >= 7


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('measure = { kind = "share" }\niccs = ["0101"]', "needs 'only'"),
        ('measure = { kind = "rate" }', "neither 'iccs' nor 'groups'"),
        ('measure = { kind = "survey" }', "'questions' are there exactly"),
        ("limitations = []", "'needs' is there exactly"),
        ('needs = "nobody"', "which is not among the texts"),
    ],
)
def test_a_measure_that_cannot_be(tmp_path, more, said):
    one = "{ en = 'A.', es = 'B.', pt = 'C.' }"
    fields = "\n".join(f"{name} = {one}" for name in TEXTS)
    (tmp_path / "own.toml").write_text(
        f'source_status = "replaced"\n[[indicators]]\ncode = "X-1"\nlevel = "impact"\n'
        f'axis = "A2_risk_factors"\nmultiplier = 1\ndirection = "lower_better"\n'
        f'frequency = "year"\n{fields}\n{more}\n',
        encoding="utf-8",
    )
    with pytest.raises(TemplateError, match=said):
        load_catalogue(tmp_path / "own.toml")
