"""Survey estimates and the dark figure against R's survey package and against the truth."""

import math

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.survey.dark_figure import dark_figure
from convivencia.algorithms.survey.survey_estimates import survey_estimates
from convivencia.tests.reference.cases import numbers, table

CASE = numbers("survey")
DESIGN = {"weight": "weight", "strata": "stratum", "psu": "psu"}
R_SURVEY = 1e-9
"""survey 4.1-1 on R 4.2.2, printed with fifteen digits."""


def codes(result):
    return [item.code for item in result.caveats]


def row(result, item, domain="all", measure=None):
    rows = result.estimates
    rows = rows[(rows["item"] == item) & (rows["domain"] == domain)]
    if measure:
        rows = rows[rows["measure"] == measure]
    assert len(rows) == 1
    return rows.iloc[0]


@pytest.mark.parametrize(
    ("case", "design"),
    [
        ("with_replacement", DESIGN),
        ("fpc", {**DESIGN, "population_units": "fpc_psu"}),
        ("srs_weights_only", {"weight": "weight"}),
    ],
)
def test_design_based_errors_of_r_survey(case, design):
    expected = CASE[case]
    survey = table("victim_survey")
    given = {"ratios": ("reported/incidents",), "totals": True, **design}
    logit = survey_estimates(survey, ("victim", "incidents"), domains=("area",), **given)
    assert logit.summary["freedom"] == expected["df"]
    found = row(logit, "victim", measure="share")
    assert found["n"] == expected["n"]
    for name, other in (("estimate", ""), ("se", "_se")):
        assert found[name] == pytest.approx(expected[f"prevalence{other}"], rel=R_SURVEY)
    assert [found["low"], found["high"]] == pytest.approx(expected["ci_logit"], rel=1e-7)
    assert found["deff"] == pytest.approx(expected["deff"], rel=R_SURVEY)
    symmetric = survey_estimates(survey, ("victim",), limits="t", **design)
    limits = row(symmetric, "victim")[["low", "high"]].tolist()
    assert limits == pytest.approx(expected["ci_t"], rel=1e-7)
    total = row(logit, "incidents", measure="total")
    assert total["estimate"] == pytest.approx(expected["total_incidents"], rel=R_SURVEY)
    assert total["se"] == pytest.approx(expected["total_incidents_se"], rel=R_SURVEY)
    mean = row(logit, "incidents", measure="mean")
    assert mean["estimate"] == pytest.approx(expected["rate_incidents_per_capita"], rel=R_SURVEY)
    assert mean["se"] == pytest.approx(expected["rate_se"], rel=R_SURVEY)
    ratio = row(logit, "reported/incidents")
    assert ratio["estimate"] == pytest.approx(expected["reporting_rate"], rel=R_SURVEY)
    assert ratio["se"] == pytest.approx(expected["reporting_rate_se"], rel=R_SURVEY)
    assert ratio["n"] == int((survey["incidents"] > 0).sum())
    group = row(logit, "victim", "A", "share")
    assert group["estimate"] == pytest.approx(expected["domainA_prev"], rel=R_SURVEY)
    assert group["se"] == pytest.approx(expected["domainA_se"], rel=R_SURVEY)


def squares_of_units(survey):
    """Sum the squares of each stratum's units by hand, one unit of the second stratum alone."""
    weight, share = survey["weight"], np.average(survey["victim"], weights=survey["weight"])
    survey = survey.assign(u=weight * (survey["victim"] - share) / weight.sum())
    units = survey.groupby(["stratum", "psu"])["u"].sum()
    several = [
        len(one) / (len(one) - 1) * ((one - one.mean()) ** 2).sum()
        for _, one in units.groupby(level=0)
        if len(one) > 1
    ]
    return share, several, float(units.loc[2].iloc[0])


@pytest.mark.parametrize("rule", ["certainty", "adjust", "average"])
def test_strata_with_a_single_unit(rule):
    # the three rules as R survey's documentation defines them (Lumley 2010), worked by hand
    survey = table("victim_survey")
    survey = survey[~survey["psu"].isin([202, 203])].reset_index(drop=True)
    share, several, alone = squares_of_units(survey)
    expected = {
        "certainty": sum(several),
        "adjust": sum(several) + alone**2,
        "average": sum(several) * 3 / 2,
    }[rule]
    found = survey_estimates(survey, ("victim",), lonely=rule, **DESIGN)
    assert "lonely_strata" in codes(found)
    assert row(found, "victim")["estimate"] == pytest.approx(share, rel=1e-12)
    assert row(found, "victim")["se"] == pytest.approx(math.sqrt(expected), rel=1e-12)
    with pytest.raises(InputError, match=r"single sampling unit \(2\)"):
        survey_estimates(survey, ("victim",), **DESIGN)


def test_a_stratum_wholly_drawn_has_no_variance_of_its_own():
    survey = table("victim_survey")
    survey["fpc_psu"] = survey.groupby("stratum")["psu"].transform("nunique")
    found = survey_estimates(survey, ("victim",), population_units="fpc_psu", **DESIGN)
    assert row(found, "victim")["se"] == 0
    survey["fpc_psu"] = 2
    with pytest.raises(InputError, match="2 to 2 sampling units in the population, but 4"):
        survey_estimates(survey, ("victim",), population_units="fpc_psu", **DESIGN)


# --- answers -----------------------------------------------------------------------------------


def test_every_answer_gets_its_share_and_they_add_to_one():
    survey = table("victim_survey")
    survey["safe"] = np.resize(["very safe", "safe", "unsafe", None], len(survey))
    found = survey_estimates(survey, ("safe",), coded=("incidents",), domains=("area",), **DESIGN)
    sums = found.estimates.groupby(["item", "domain"])["estimate"].sum()
    assert sums.to_numpy() == pytest.approx(1.0)
    assert set(found.estimates["answer"]) == {"very safe", "safe", "unsafe", "0", "1", "2", "3"}
    assert "answers_missing" in codes(found)
    one = survey_estimates(survey.assign(x=survey["incidents"] == 0), ("x",), **DESIGN)
    none = found.estimates.query("item == 'incidents' and answer == '0' and domain == 'all'")
    assert none["se"].iloc[0] == pytest.approx(row(one, "x")["se"], rel=1e-12)


def test_groups_are_the_same_as_zero_outside():
    survey = table("victim_survey")
    found = survey_estimates(survey, ("incidents",), domains=("area", "victim"), **DESIGN)
    survey["inside"] = (survey["area"] == "B").astype(float)
    survey["of_inside"] = survey["incidents"] * survey["inside"]
    by_hand = survey_estimates(survey, ratios=("of_inside/inside",), **DESIGN)
    for name in ("estimate", "se"):
        assert row(found, "incidents", "B")[name] == pytest.approx(
            row(by_hand, "of_inside/inside")[name], rel=1e-12
        )
    crossed = survey_estimates(
        survey, ("incidents",), domains=("area", "victim"), crossed=True, **DESIGN
    )
    assert set(crossed.estimates["domain"]) == {"all", "A · 0", "A · 1", "B · 0", "B · 1"}


def test_rates_for_a_hundred_people():
    found = survey_estimates(
        table("victim_survey"), ("incidents", "victim"), rate_per=100, **DESIGN
    )
    assert row(found, "incidents")["estimate"] == pytest.approx(34.9649787, rel=1e-7)
    assert row(found, "victim")["estimate"] == pytest.approx(0.1945132, rel=1e-5)


def test_what_may_be_published():
    survey = table("victim_survey")
    found = survey_estimates(survey, ("victim",), domains=("area",), **DESIGN)
    said = found.estimates.set_index("domain")["publication"]
    # coefficients of variation 25.0, 29.9 and 47.9 per cent
    assert said.to_dict() == {"all": "caution", "A": "caution", "B": "withhold"}
    assert {"estimates_withheld", "estimates_with_caution"} <= set(codes(found))
    hidden = survey_estimates(
        survey, ("victim",), domains=("area",), hide_withheld=True, **DESIGN
    ).estimates.set_index("domain")
    assert np.isnan(hidden.loc["B", ["estimate", "low", "cv"]].astype(float)).all()
    assert hidden.loc["B", "n"] == 46
    few = survey_estimates(survey, ("victim",), minimum=93, maximum_cv=100, **DESIGN)
    assert few.estimates["publication"].tolist() == ["withhold"]
    wide = survey_estimates(survey, ("victim",), caution_cv=26, **DESIGN)
    assert wide.estimates["publication"].tolist() == ["publish"]


def test_nobody_and_everybody():
    # Clopper & Pearson (1934) for a simple sample: 1 − 0.025^(1/n)
    survey = pd.DataFrame({"never": [0] * 50, "always": [1] * 50})
    found = survey_estimates(survey, ("never", "always"))
    never, always = row(found, "never"), row(found, "always")
    assert (never["estimate"], never["low"]) == (0, 0)
    assert never["high"] == pytest.approx(1 - 0.025 ** (1 / 50), rel=1e-9)
    assert (always["low"], always["high"]) == (pytest.approx(0.025 ** (1 / 50)), 1)
    assert never["publication"] == "withhold"
    assert codes(found).count("constant_item") == 2


# --- the truth ---------------------------------------------------------------------------------


def draw(random, prevalence, units=24, each=12):
    """Draw a clustered sample of two groups in four strata, with a group's share in each unit."""
    spread = random.beta(40 * prevalence, 40 * (1 - prevalence), (4, units))
    answers = random.random((4, units, each)) < spread[..., None]
    return pd.DataFrame(
        {
            "stratum": np.repeat(np.arange(4), units * each),
            "psu": np.tile(np.repeat(np.arange(units), each), 4),
            "weight": np.repeat([10.0, 30.0, 15.0, 45.0], units * each),
            "victim": answers.ravel().astype(int),
            "group": np.where(random.random(4 * units * each) < 0.3, "few", "many"),
        }
    )


@pytest.mark.parametrize("prevalence", [0.05, 0.4])
def test_limits_hold_the_truth_as_often_as_they_say(prevalence):
    random = np.random.default_rng(20)
    held = {"all": 0, "few": 0}
    alone = 0
    for _ in range(250):
        survey = draw(random, prevalence)
        rows = survey_estimates(
            survey, ("victim",), domains=("group",), **DESIGN
        ).estimates.set_index("domain")
        for name in held:
            held[name] += rows.loc[name, "low"] <= prevalence <= rows.loc[name, "high"]
        plain = survey_estimates(survey, ("victim",), weight="weight").estimates.iloc[0]
        alone += plain["low"] <= prevalence <= plain["high"]
    # 95 % of 250 with a simulation error of 1.4 %
    assert all(0.91 <= count / 250 <= 0.99 for count in held.values()), held
    # who leaves the units away is surer than he may be
    assert alone < held["all"]


def test_limits_of_the_sample_hold_what_was_planted():
    from convivencia.algorithms.sample import survey as planted
    from convivencia.algorithms.sample.survey import draw_survey
    from convivencia.algorithms.sample.town import town

    place = town()
    held = 0
    for seed in range(100):
        found = survey_estimates(draw_survey(place, seed), ("victim_burglary",), **DESIGN)
        first = found.estimates.iloc[0]
        held += first["low"] <= planted.BURGLARY_PREVALENCE <= first["high"]
    assert held >= 90


# --- bad input ---------------------------------------------------------------------------------


def spoiled(column, value):
    survey = table("victim_survey").astype({column: object})
    survey.loc[3, column] = value
    return survey


@pytest.mark.parametrize(
    ("survey", "given", "said"),
    [
        (spoiled("weight", -2.0), {}, r"negative in row 4 \(-2\)"),
        (spoiled("weight", "many"), {}, "must hold numbers, but row 4 has “many”"),
        (spoiled("victim", "perhaps"), {}, "must hold numbers, but row 4 has “perhaps”"),
        (table("victim_survey"), {"items": ("nothing",)}, "has no column “nothing”"),
        (table("victim_survey"), {"items": ()}, "Name the questions"),
        (table("victim_survey"), {"ratios": ("reported",)}, "reported/incidents, not “reported”"),
        (table("victim_survey"), {"ratios": ("a/incidents",)}, "has no column “a”"),
        (table("victim_survey").iloc[:0], {}, "is empty"),
        (table("victim_survey").assign(weight=0.0), {}, "No row of"),
        (
            table("victim_survey").assign(victim=[f"name {one}" for one in range(92)]),
            {},
            "92 different answers",
        ),
    ],
)
def test_bad_input_is_one_sentence(survey, given, said):
    with pytest.raises(InputError, match=said):
        survey_estimates(survey, **{"items": ("victim",), **DESIGN, **given})


def test_what_is_missing_is_said():
    survey = table("victim_survey").astype({"weight": float, "area": object, "psu": object})
    survey.loc[[1, 2], "weight"] = np.nan
    survey.loc[5, "psu"] = None
    survey.loc[[10, 11], "area"] = None
    survey["victim"] = survey["victim"].astype("Int64")
    survey.loc[20, "victim"] = pd.NA
    before = survey.copy(deep=True)
    found = survey_estimates(survey, ("victim",), domains=("area",), **DESIGN)
    told = {item.code: dict(item.facts) for item in found.caveats}
    assert told["respondents_left_out"] == {"count": 3}
    assert told["group_missing"] == {"column": "area", "count": 2}
    assert told["answers_missing"] == {"item": "victim", "count": 1}
    assert found.summary["respondents"] == 89
    assert row(found, "victim")["n"] == 88
    pd.testing.assert_frame_equal(survey, before)
    bare = survey_estimates(survey, ("victim",))
    assert {"survey_without_weights", "survey_without_units"} <= set(codes(bare))
    assert row(bare, "victim")["estimate"] == pytest.approx(survey["victim"].mean())


def test_a_group_in_which_nobody_answered():
    survey = table("victim_survey").astype({"victim": float})
    survey.loc[survey["area"] == "B", "victim"] = np.nan
    found = row(survey_estimates(survey, ("victim",), domains=("area",), **DESIGN), "victim", "B")
    assert found["n"] == 0
    assert np.isnan(found["estimate"])
    assert found["publication"] == "withhold"


def test_questions_of_protected_offences_are_said_where_there_are_groups():
    survey = table("victim_survey").rename(columns={"victim": "victim_sexual_violence"})
    item = ("victim_sexual_violence",)
    assert "protected_questions" not in codes(survey_estimates(survey, item, **DESIGN))
    grouped = survey_estimates(survey, item, domains=("area",), **DESIGN)
    assert "protected_questions" in codes(grouped)


def test_groups_stand_in_the_order_of_their_numbers():
    survey = table("victim_survey")
    survey["band"] = np.resize([10, 2, 1], len(survey))
    found = survey_estimates(survey, ("victim",), domains=("band",), **DESIGN)
    assert found.estimates["domain"].tolist() == ["all", "1", "2", "10"]


def test_codes_are_not_averaged_in_silence():
    survey = table("victim_survey")
    survey["answer"] = np.resize([1, 2, 2, 9], len(survey))
    assert "codes_averaged" in codes(survey_estimates(survey, ("answer",), **DESIGN))
    assert "codes_averaged" not in codes(survey_estimates(survey, ("incidents",), **DESIGN))


def test_a_code_of_a_unit_that_stands_in_several_strata_is_another_unit():
    survey = table("victim_survey")
    again = survey.assign(psu=survey["psu"] % 100)
    found = survey_estimates(again, ("victim",), **DESIGN)
    assert "unit_in_several_strata" in codes(found)
    assert row(found, "victim")["se"] == pytest.approx(
        row(survey_estimates(survey, ("victim",), **DESIGN), "victim")["se"]
    )


# --- the dark figure ---------------------------------------------------------------------------


def test_the_dark_figure_of_one_offence():
    case = CASE["dark_figure"]
    found = dark_figure(
        recorded=case["recorded"], rate=case["reporting_rate"], rate_se=case["reporting_rate_se"]
    )
    one = found.offences.iloc[0]
    # recorded / r, recorded · SE / r², N exp(± z SE / r)
    assert one["estimate"] == pytest.approx(case["estimated_total"], rel=1e-12)
    assert one["se"] == pytest.approx(case["delta_se"], rel=1e-12)
    assert [one["low"], one["high"]] == pytest.approx(case["ci95_log"], rel=1e-12)
    assert one["unreported"] == pytest.approx(case["dark"], rel=1e-12)
    assert one["multiplier"] == pytest.approx(case["multiplier"], rel=1e-12)
    assert {"incidents_not_victims", "telescoping", "reporting_rate_unsure"} <= set(codes(found))


def test_offences_of_a_record_and_rates_of_a_survey():
    survey = table("victim_survey")
    survey["reported_robbery"] = np.where(survey["incidents"] > 0, survey["reported"] > 0, np.nan)
    rates = survey_estimates(
        survey, ("reported_robbery",), ratios=("reported/incidents",), domains=("area",), **DESIGN
    ).estimates
    record = pd.DataFrame(
        {"offence": ["Robo", "Hurto", "Extorsión", "hurto "], "recorded": [100, 30, 7, 12]}
    )
    found = dark_figure(record, rates, match=("ROBO=reported_robbery", "Hurto=reported/incidents"))
    rows = found.offences.set_index("offence")
    assert rows.loc["Hurto", "estimate"] == pytest.approx(42 / 0.151550246023412)
    assert rows.loc["Hurto", "rate_se"] == pytest.approx(0.0608983106467022)
    assert np.isnan(rows.loc["Extorsión", "estimate"])
    assert "reporting_rate_missing" in codes(found)
    assert found.summary == {"offences": 3, "estimated": 2}


def test_where_the_dark_figure_cannot_be_told():
    record = pd.DataFrame(
        {
            "offence": ["a", "b", "c", "d"],
            "recorded": [10, 20, 30, 40],
            "rate": [0.0, 0.5, None, 1.0],
            "rate_se": [0.0, None, None, 0.2],
        }
    )
    found = dark_figure(record)
    rows = found.offences.set_index("offence")
    assert rows["estimate"].isna().tolist() == [True, False, True, False]
    assert np.isnan(rows.loc["b", "low"])
    # there were no fewer than were recorded
    assert rows.loc["d", "low"] == 40
    assert {"nobody_reported", "reporting_rate_missing", "reporting_rate_without_error"} <= set(
        codes(found)
    )


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "Give either a table"),
        ({"recorded": 5.0}, "the share that is reported"),
        (
            {"table": pd.DataFrame({"offence": ["a"], "recorded": [5], "rate": [15.0]})},
            "a share from 0 to 1, not 15",
        ),
        (
            {"table": pd.DataFrame({"offence": ["a"], "recorded": [-5], "rate": [0.5]})},
            "less than none",
        ),
        (
            {
                "table": pd.DataFrame({"offence": ["a"], "recorded": [5]}),
                "rates": pd.DataFrame({"item": ["z"], "estimate": [0.5], "se": [0.1]}),
            },
            "No offence of the record",
        ),
        (
            {
                "table": pd.DataFrame({"offence": ["a"], "recorded": [5]}),
                "rates": pd.DataFrame({"item": ["a", "A"], "estimate": [0.5, 0.6], "se": [0.1, 0]}),
            },
            "several rates",
        ),
        (
            {
                "table": pd.DataFrame({"offence": ["a"], "recorded": [5], "rate": [0.5]}),
                "match": ("a b",),
            },
            "must be pairs",
        ),
    ],
)
def test_what_the_dark_figure_refuses(given, said):
    with pytest.raises(InputError, match=said):
        dark_figure(**given)
