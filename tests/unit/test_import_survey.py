"""Surveys become clean microdata: each code with its meaning, none guessed, nothing in silence."""

import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError, TemplateError
from convivencia.algorithms.core.multilingual import LANGUAGES
from convivencia.algorithms.core.progress import silent
from convivencia.algorithms.intake.iccs import is_code
from convivencia.algorithms.intake.layers import Source
from convivencia.algorithms.runner import run
from convivencia.algorithms.sample.survey import draw_survey
from convivencia.algorithms.sample.town import town
from convivencia.algorithms.survey.import_survey import import_survey
from convivencia.algorithms.survey.schema import KINDS, survey_schema
from convivencia.algorithms.survey.survey_estimates import survey_estimates
from convivencia.algorithms.survey.survey_profile import (
    read_survey_profile,
    shipped_surveys,
    survey_profile_of,
)

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
ENVIPE = Path(os.environ.get("CONVIVENCIA_SHARED") or BESIDE) / "data" / "envipe_2021"
DESIGN = {"weight": "weight", "strata": "stratum", "psu": "psu"}


def lines(result, finding):
    return result.report[result.report["finding"] == finding]


# --- the schema --------------------------------------------------------------------------------


def test_every_question_is_asked_in_three_languages():
    schema = survey_schema()
    assert len(schema) > 80
    for column, question in schema.items():
        assert question.kind in KINDS
        assert column == column.lower()
        for language in LANGUAGES:
            assert "{" not in question.text.in_language(language)
        assert len({question.text.en, question.text.es, question.text.pt}) == 3 or column == "sex"
        assert (question.kind == "choice") == bool(question.answers)


def test_what_a_plan_asks_of_a_survey_is_there():
    wanted = {
        "victim_any", "incidents_robbery", "reported_robbery", "not_reported_robbery",
        "safe_alone_after_dark", "safe_home", "safe_transport", "safe_street", "trend",
        "changed_going_out", "changed_route", "changed_moved", "changed_wished_to_move",
        "changed_protection", "changed_armed", "changed_business", "trust_police",
        "contact_police", "bribe_police", "attitude_against_women", "attitude_own_hand",
    }  # fmt: skip
    assert wanted <= set(survey_schema())
    assert {one.sdg for one in survey_schema().values()} >= {"16.1.4", "16.3.1", "16.5.1"}


def test_offences_carry_codes_of_the_classification():
    codes = {one.iccs for one in survey_schema().values() if one.iccs}
    assert len(codes) >= 12
    assert all(is_code(code) for code in codes)


def test_those_who_were_not_victims_are_not_asked_whether_they_reported():
    for column, question in survey_schema().items():
        assert question.asked_of in {"", *survey_schema()}, column
    assert survey_schema()["reported_robbery"].asked_of == "victim_robbery"


def test_a_schema_that_is_not_whole_is_refused(tmp_path):
    (tmp_path / "schema.toml").write_text(
        'source_status = "replaced"\ntitle = { en = "a", es = "b", pt = "c" }\n'
        '[[questions]]\nid = "x"\nmodule = "none"\nkind = "yes_no"\ntext = { en = "y" }\n',
        encoding="utf-8",
    )
    with pytest.raises(TemplateError, match=r"no text in es, pt.*not one of"):
        survey_schema(tmp_path / "schema.toml")


@pytest.mark.parametrize("name", shipped_surveys())
def test_profiles_that_come_along_are_whole(name):
    profile = read_survey_profile(name)
    assert profile.title
    assert {"weight", "stratum", "psu"} <= set(profile.columns)


# --- the sample --------------------------------------------------------------------------------


def test_the_sample_is_read_without_a_loss():
    drawn = draw_survey(town(), 1)
    before = drawn.copy(deep=True)
    result = import_survey(table=drawn, profile="sample")
    clean = result.microdata
    assert result.summary["respondents"] == len(drawn) == len(clean)
    assert result.summary["not_understood"] == 0
    assert result.caveats == ()
    assert clean["victim_robbery"].tolist() == drawn["victim_robbery"].tolist()
    assert clean["safe_alone_after_dark"].tolist() == drawn["feels_safe_night"].tolist()
    assert clean["reported_robbery"].isna().equals(drawn["reported_robbery"].isna())
    assert (
        clean["victim_any"].sum()
        == (drawn[["victim_robbery", "victim_burglary"]].max(axis=1)).sum()
    )
    assert lines(result, "not_used")["text"].str.contains("respondent_id").all()
    pd.testing.assert_frame_equal(drawn, before)
    ours = survey_estimates(clean, ("victim_robbery",), domains=("sex",), **DESIGN).estimates
    same = survey_estimates(drawn, ("victim_robbery",), domains=("sex",), **DESIGN).estimates
    np.testing.assert_allclose(ours["se"], same["se"], rtol=1e-12)


# --- codes -------------------------------------------------------------------------------------


def survey(**columns):
    frame = pd.DataFrame(
        {
            "P1": ["1", "2", "9", "1", "7", None],
            "P1A": ["01", "02", "1", "2", "1", "1"],
            "P2": ["Muy inseguro", "muy seguro", "3", "99", "Seguro", "SEGURO"],
            "P3": ["2", "0", "9", "-1", "1.5", "many"],
            "EDAD": ["15", "99", "34", "130", "61", "45"],
            "PESO": ["10", "9", "99", "12.5", "11", "10"],
            "name": ["Ana Pérez", "Luis Gómez", "María Díaz", "José Ruiz", "Rosa León", "Juan Paz"],
            **columns,
        }
    )
    frame.attrs["title"] = "survey"
    return frame


PROFILE = """
title = "A survey"
missing = ["9", "99"]
[columns]
weight = "PESO"
victim_robbery = "P1"
reported_robbery = "P1A"
safety_alone_after_dark = "P2"
incidents_robbery = "P3"
age = "EDAD"
[yes_no]
yes = ["1"]
no = ["2"]
[values.safety_alone_after_dark]
"3" = "unsafe"
[missing_in]
age = ["99"]
"""


def profile_of(folder, text=PROFILE):
    path = folder / "survey.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_every_code_has_its_meaning_or_is_left_empty_and_said(tmp_path):
    result = import_survey(table=survey(), profile=profile_of(tmp_path))
    clean = result.microdata
    assert clean["victim_robbery"].tolist() == [1, 0, pd.NA, 1, pd.NA, pd.NA]
    # the second was no victim and was not to be asked
    assert clean["reported_robbery"].tolist() == [1, pd.NA, 1, 0, 1, 1]
    answers = clean["safety_alone_after_dark"].fillna("").tolist()
    assert answers == ["very_unsafe", "very_safe", "unsafe", "", "safe", "safe"]
    # marks for no answer are not taken off numbers unless the profile says so
    assert clean["incidents_robbery"].tolist() == [2, 0, 9, pd.NA, pd.NA, pd.NA]
    assert clean["weight"].tolist() == [10, 9, 99, 12.5, 11, 10]
    assert clean["age"].fillna(-1).tolist() == [15, -1, 34, -1, 61, 45]
    assert clean["age_group"].fillna("").tolist() == ["15–29", "", "30–44", "", "60+", "45–59"]
    assert set(lines(result, "not_understood")["value"]) == {"7", "many"}
    assert set(lines(result, "out_of_bounds")["value"]) == {"-1", "1.5", "130"}
    assert lines(result, "not_asked")["count"].tolist() == [1]
    assert result.summary["not_understood"] == 2
    assert [item.code for item in result.caveats] == ["answers_not_understood"]
    for text in result.report["text"]:
        assert "{" not in text


def test_a_code_of_one_question_alone_may_mean_yes(tmp_path):
    text = PROFILE + '\n[values.victim_robbery]\n"7" = "yes"\n"2" = ""\n'
    clean = import_survey(table=survey(), profile=profile_of(tmp_path, text)).microdata
    assert clean["victim_robbery"].tolist() == [1, pd.NA, pd.NA, 1, 1, pd.NA]


def test_personal_columns_are_dropped_and_cannot_be_used(tmp_path):
    result = import_survey(table=survey(), profile=profile_of(tmp_path))
    assert "name" not in result.microdata
    assert lines(result, "personal")["column"].tolist() == ["name"]
    assert "Ana" not in result.report.to_csv() + result.microdata.to_csv()
    for given in ({"keep": ("name",)}, {"columns": ("area_id=name",)}):
        with pytest.raises(InputError, match="names of persons"):
            import_survey(table=survey(), profile=profile_of(tmp_path), **given)


def test_rows_and_columns_that_are_asked_for(tmp_path):
    text = PROFILE + '\n[where]\nround = ["2"]\n'
    rounds = survey(round=["1", "2", "02", "2", "1", "3"])
    result = import_survey(
        table=rounds,
        profile=profile_of(tmp_path, text),
        keep=("P2",),
        columns=("area_id=round+P1",),
    )
    assert result.microdata["source_row"].tolist() == [2, 3, 4]
    assert lines(result, "other_rows")["count"].tolist() == [3]
    assert result.microdata["P2"].tolist() == ["muy seguro", "3", "99"]
    assert result.microdata["area_id"].tolist() == ["22", "029", "21"]


def test_a_file_and_a_table_give_the_same(tmp_path):
    survey().to_csv(tmp_path / "survey.csv", index=False, sep=";", encoding="latin-1")
    of_file = import_survey(str(tmp_path / "survey.csv"), profile_of(tmp_path))
    of_table = import_survey(table=survey(), profile=profile_of(tmp_path))
    pd.testing.assert_frame_equal(
        of_file.microdata.drop(columns="source_row"), of_table.microdata.drop(columns="source_row")
    )
    assert of_file.microdata["source_row"].tolist() == [2, 3, 4, 5, 6, 7]


def test_very_many_codes_are_reported_in_a_few_lines(tmp_path):
    many = pd.DataFrame({"P1": [f"code {one}" for one in range(200)], "PESO": "1"})
    result = import_survey(table=many, columns=("victim_robbery=P1", "weight=PESO"))
    assert len(lines(result, "not_understood")) == 31
    assert lines(result, "not_understood")["count"].sum() == 200


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[columns]\nvictim_robery = 'P1'", "have no “victim_robery”.*victim_robbery"),
        ("[colums]\n", "there is no “colums”"),
        ("missing = 9", "“missing” cannot be “9”"),
        ("unit = 'cat'", "“unit” cannot be “cat”"),
        ("[values.sex]\n'1' = 'woman'", "“values.sex” cannot be “woman”"),
        ("[yes_no]\nmaybe = ['3']", "“yes_no.maybe”"),
        ("title = ", "is no survey profile"),
    ],
)
def test_a_profile_that_is_wrong_is_refused_in_one_sentence(tmp_path, text, said):
    with pytest.raises(InputError, match=said):
        read_survey_profile(profile_of(tmp_path, text))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"table": survey()}, "Say which column is which question"),
        ({"profile": "sample"}, "either the file of the survey or a table"),
        ({"table": survey(), "profile": "nothing"}, "no survey profile “nothing”.*sample"),
        ({"table": survey(), "columns": ("P1",)}, "pairs such as victim_robbery=P12"),
        ({"table": survey(), "columns": ("victim=P1",)}, "have no “victim”"),
        ({"table": survey(), "profile": "sample"}, "has no column"),
        ({"table": survey().iloc[:0], "columns": ("trend=P1",)}, "is empty"),
    ],
)
def test_bad_input_is_one_sentence(given, said):
    with pytest.raises(InputError, match=said):
        import_survey(**given)


def test_a_column_that_the_file_lacks_is_told():
    result = import_survey(table=survey(), columns=("victim_robbery=P1", "trend=P99"))
    assert lines(result, "absent")["column"].tolist() == ["P99"]


def test_an_empty_profile_is_one():
    assert survey_profile_of({}, "none.toml").unit == "person"


def test_from_a_file_to_estimates_and_the_dark_figure(tmp_path):
    """As QGIS and the command line run it, tables on the disk and the report in Spanish."""
    drawn = draw_survey(town(), 2)
    drawn.to_csv(tmp_path / "survey.csv", index=False)
    clean, report, rates = (tmp_path / name for name in ("a.gpkg", "b.csv", "c.gpkg"))
    run(
        "import_survey",
        {"file": str(tmp_path / "survey.csv"), "profile": "sample"},
        {},
        {"output": clean, "output_report": report},
        silent,
        "es",
    )
    assert "se convirtió en" in report.read_text(encoding="utf-8")
    done = run(
        "survey_estimates",
        {"items": "reported_robbery,victim_robbery", "domains": "sex,age_group", **DESIGN},
        {"microdata": Source(str(clean))},
        {"output": rates},
        silent,
    )
    assert done.result.summary["respondents"] == 4000
    (tmp_path / "record.csv").write_text("offence,recorded\nRobo,900\n", encoding="utf-8")
    adjusted = run(
        "dark_figure",
        {"match": "Robo=reported_robbery"},
        {"table": Source(str(tmp_path / "record.csv")), "rates": Source(str(rates))},
        {},
        silent,
    ).result.offences.iloc[0]
    # 38 % of robberies are reported in the fictional municipality
    assert adjusted["low"] <= 900 / 0.38 <= adjusted["high"]


# --- a national survey -------------------------------------------------------------------------

national = pytest.mark.skipif(
    not ENVIPE.is_dir(), reason="no file of Mexico's survey beside the checkout"
)


@pytest.mark.shared
@national
def test_offences_of_the_mexican_survey():
    """INEGI, Encuesta Nacional de Victimización y Percepción 2021: 27.6 million, 93.3 % unknown."""
    result = import_survey(str(ENVIPE / "envipe2021_delitos_min.csv"), "mx_envipe_2021_offences")
    assert result.summary["not_understood"] == 0
    clean = result.microdata
    clean["counted"] = (clean["offence"] != "vandalism").astype(int)
    clean["opened"] = (clean["case_opened"] == 1).fillna(False).astype(int) * clean["counted"]
    found = survey_estimates(
        clean, ("counted",), ratios=("opened/counted",), totals=True, lonely="adjust", **DESIGN
    ).estimates.set_index("measure")
    assert found.loc["total", "estimate"] / 1e6 == pytest.approx(27.6, abs=0.05)
    assert 1 - found.loc["ratio", "estimate"] == pytest.approx(0.933, abs=0.0005)


@pytest.mark.shared
@national
def test_adults_of_the_mexican_survey():
    result = import_survey(
        str(ENVIPE / "envipe2021_personas_cdmx_mex_jal.csv"), "mx_envipe_2021_people"
    )
    clean = result.microdata
    assert result.summary["not_understood"] == 0
    raw = pd.read_csv(ENVIPE / "envipe2021_personas_cdmx_mex_jal.csv", dtype=str)
    assert clean["age"].isna().sum() == (raw["EDAD"] >= "98").sum()
    assert clean["area_id"].str.len().eq(5).all()
    assert clean["victim_robbery"].isna().sum() == (raw["AP7_3_05"] == "9").sum()
    found = survey_estimates(clean, ("victim_any",), domains=("setting",), **DESIGN)
    by_hand = np.average(raw["victima"].astype(int), weights=raw["FAC_ELE"].astype(float))
    assert found.estimates["estimate"].iloc[0] == pytest.approx(by_hand, rel=1e-12)
    assert found.summary["freedom"] == 2156 - 59


def test_the_codes_a_question_covers_lie_in_its_class():
    for name, question in survey_schema().items():
        for code in question.covers:
            assert is_code(code), name
            # a stolen vehicle was perhaps robbed: households say both in one answer
            assert code.startswith(question.iccs) or (question.iccs, code) == ("050211", "040121")
    covered = {code for question in survey_schema().values() for code in question.covers}
    assert not covered & {"0401", "04013", "040132", "0501", "05011", "05023", "05043"}
