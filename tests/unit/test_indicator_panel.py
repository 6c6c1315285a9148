"""The panel of indicators: values by hand, lights by hand, what is withheld and what is missing."""

import shutil
import time
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError, TemplateError
from convivencia.algorithms.core.findings_file import Baseline, Diagnosis, Finding, read_findings
from convivencia.algorithms.core.multilingual import Text
from convivencia.algorithms.diagnosis.indicator_again import PlanBaseline, measured_again
from convivencia.algorithms.diagnosis.indicator_counts import IndicatorCounts
from convivencia.algorithms.diagnosis.indicator_panel import indicator_panel
from convivencia.algorithms.diagnosis.indicator_values import Lack
from convivencia.algorithms.diagnosis.prepared import Prepared
from convivencia.algorithms.diagnosis.run import diagnose
from convivencia.algorithms.diagnosis.study_file import read_study
from convivencia.algorithms.diagnosis.traffic_light import (
    Goal,
    Thresholds,
    achievement,
    goals_of,
    light_of,
    year_in,
)
from convivencia.algorithms.privacy.gate import Gate
from convivencia.algorithms.sample.build import build_sample
from convivencia.algorithms.store.package import Store
from convivencia.tests.small_study import RECORD, write_study
from scipy.stats import chi2


def of(result, code):
    return result.panel[result.panel["code"] == code].set_index("period")


# --- values by hand ----------------------------------------------------------------------------


def test_a_rate_by_hand(tmp_path):
    rows = of(indicator_panel(write_study(tmp_path)), "SES01")
    # 40, 32 and 20 homicides of 80,000 people
    np.testing.assert_allclose(rows["value"], [50.0, 40.0, 25.0])
    assert rows.loc["2022", "previous"] == 50.0 and np.isnan(rows.loc["2021", "previous"])
    low, high = chi2.ppf(0.025, 40) / 2, chi2.ppf(0.975, 42) / 2
    assert rows.loc["2023", "low"] == pytest.approx(low / 0.8)
    assert rows.loc["2023", "high"] == pytest.approx(high / 0.8)
    assert rows["unit"].unique().tolist() == ["per 100,000 residents"]
    # 32 → 20 is what chance brings (p = 0.13), 100 → 150 is not
    assert rows["trend"].tolist() == ["", "No clear change", "No clear change"]


def test_rates_of_robbery_and_their_trend_by_hand(tmp_path):
    rows = of(indicator_panel(write_study(tmp_path)), "SES09")
    np.testing.assert_allclose(rows["value"], [125.0, 187.5, 190.0])
    assert rows["trend"].tolist() == ["", "Clear rise", "No clear change"]


def test_parts_of_the_events_by_hand(tmp_path):
    result = indicator_panel(write_study(tmp_path))
    women = of(result, "CH-HOM-WOMEN")
    # 6, 7 and 2 women of 40,000
    np.testing.assert_allclose(women["value"], [15.0, 17.5, 5.0])
    assert women["quality"].tolist() == ["Few events: unstable"] * 3
    firearm = of(result, "CH-HOM-FIREARM")
    # 30 of 40; 12 of the 19 of which it is recorded; 10 of 20
    np.testing.assert_allclose(firearm["value"], [75.0, 1200 / 19, 50.0])
    assert firearm["quality"].tolist()[0] == "Good"
    # Wilson's limits of 10 of 20
    assert firearm.loc["2023", "low"] == pytest.approx(29.9298, abs=1e-4)
    assert firearm.loc["2023", "high"] == pytest.approx(70.0702, abs=1e-4)
    young = of(result, "CH-HOM-YOUNG")
    # 24, 12 and 8 of 20,000 people of 15 to 29
    np.testing.assert_allclose(young["value"], [120.0, 60.0, 40.0])


OF_CHILDREN_AND_VEHICLES = (
    # year, code, sex, age, mechanism, how many
    (2021, "0201", "F", 10, "", 24), (2021, "0201", "F", 30, "", 60),
    (2021, "020611", "M", 5, "", 8),
    (2022, "0201", "M", 12, "", 16), (2022, "0201", "F", "", "", 11),
    (2023, "0201", "F", 17, "", 40), (2023, "0201", "F", 18, "", 5),
    (2021, "050211", "M", 30, "", 30), (2021, "040121", "M", 30, "firearm", 20),
    (2022, "050211", "", "", "", 25), (2023, "040121", "M", 17, "firearm", 40),
)  # fmt: skip


def with_children_and_vehicles(folder, record=OF_CHILDREN_AND_VEHICLES, level="internal"):
    """A study whose areas say how many children live in them and how many vehicles there are."""
    study = write_study(folder, record, level=level)
    areas = geopandas.read_file(folder / "areas.gpkg")
    areas.assign(children=4000, cars=2500).to_file(folder / "areas.gpkg")
    text = (folder / "study.toml").read_text("utf-8")
    more = 'age_15_29 = "young"\nage_0_17 = "children"\nvehicles = "cars"'
    (folder / "study.toml").write_text(text.replace('age_15_29 = "young"', more), "utf-8")
    return study


def test_maltreatment_of_children_and_stolen_vehicles_by_hand(tmp_path):
    result = indicator_panel(with_children_and_vehicles(tmp_path))
    # of 16,000 children: 24 and 8, 16 (of eleven the age is not known), 40 of up to 17 years
    np.testing.assert_allclose(of(result, "SES07")["value"], [2.0, 1.0, 2.5])
    # of 10,000 vehicles: 30 stolen and 20 robbed, 25, 40; the age of the victim plays no part
    rows = of(result, "SES10")
    np.testing.assert_allclose(rows["value"], [50.0, 25.0, 40.0])
    # Garwood's limits of 25 events
    assert rows.loc["2022", "low"] == pytest.approx(16.1787, abs=1e-4)
    assert rows.loc["2022", "high"] == pytest.approx(36.9049, abs=1e-4)
    assert rows["unit"].unique().tolist() == ["per 10,000 registered vehicles"]


def test_without_children_or_vehicles_the_column_is_named(tmp_path):
    study = with_children_and_vehicles(tmp_path)
    text = (tmp_path / "study.toml").read_text("utf-8")
    without = text.replace('age_0_17 = "children"\nvehicles = "cars"\n', "")
    (tmp_path / "study.toml").write_text(without, "utf-8")
    why = indicator_panel(study).missing.set_index("code")["reason"]
    assert why["SES07"] == "The areas hold no such population (age_0_17)."
    assert why["SES10"] == "The areas hold no number of registered vehicles (vehicles)."
    (tmp_path / "study.toml").write_text(text.replace('age = "age"\n', ""), "utf-8")
    why = indicator_panel(study).missing.set_index("code")["reason"]
    assert why["SES07"] == "The incidents hold no such column (victim_age)."
    assert "SES10" not in why


def test_children_are_protected_and_vehicles_are_not(tmp_path):
    children = ((2021, 9), (2022, 30), (2023, 40))
    record = [
        *((year, "020611", "M", 5, "", number) for year, number in children),
        *((year, "050211", "", "", "", 9) for year, _ in children),
    ]
    result = indicator_panel(with_children_and_vehicles(tmp_path, record, "public"))
    assert np.isnan(of(result, "SES07").loc["2021", "value"])
    np.testing.assert_allclose(of(result, "SES10")["value"], 9.0)


def test_half_of_the_robberies_lie_in_one_square_of_four(tmp_path):
    rows = of(indicator_panel(write_study(tmp_path)), "CH-CONCENTRATION")
    np.testing.assert_allclose(rows["value"], 25.0)
    assert rows["low"].isna().all()


def test_all_incidents_can_be_placed(tmp_path):
    rows = of(indicator_panel(write_study(tmp_path)), "CH-LOCATED")
    np.testing.assert_allclose(rows["value"], 100.0)


def test_months_are_scaled_to_a_year_and_held_against_the_year_before(tmp_path):
    result = indicator_panel(write_study(tmp_path), period="month")
    rows = of(result, "SES09")
    assert len(rows) == 36 and rows.index[0] == "2021-01"
    # 100 robberies dealt to months by twelves: nine in January, eight in December
    assert rows.loc["2021-01", "value"] == pytest.approx(9 * 12 / 0.8)
    assert rows.loc["2021-12", "value"] == pytest.approx(8 * 12 / 0.8)
    assert rows.loc["2022-01", "previous"] == pytest.approx(9 * 12 / 0.8)
    quarters = of(indicator_panel(write_study(tmp_path), period="quarter"), "SES09")
    assert quarters.index[:2].tolist() == ["2021-Q1", "2021-Q2"]


def test_the_latest_periods_are_shown(tmp_path):
    rows = of(indicator_panel(write_study(tmp_path), periods=2), "SES01")
    assert rows.index.tolist() == ["2022", "2023"]


# --- what is missing, and what is withheld ------------------------------------------------------


def test_what_cannot_be_computed_says_why(tmp_path):
    result = indicator_panel(write_study(tmp_path))
    why = result.missing.set_index("code")["reason"]
    assert "0502" in why["SES08"] and "cannot be told" in why["SES08"]
    assert why["SES13"] == "The study has no survey."
    assert why["SES03"].endswith("deaths by cause from health or forensic records.")
    told = set(result.panel["code"]) | set(why.index)
    assert len(told) == result.summary["indicators"] == 91
    assert not set(result.panel["code"]) & set(why.index)
    assert result.summary["computed"] + result.summary["missing"] == 91


def test_a_study_without_dates_or_people(tmp_path):
    study = write_study(tmp_path)
    text = (tmp_path / "study.toml").read_text(encoding="utf-8")
    (tmp_path / "study.toml").write_text(text.replace('population = "people"', ""), "utf-8")
    why = indicator_panel(study).missing.set_index("code")["reason"]
    assert "no such population" in why["SES01"]
    (tmp_path / "study.toml").write_text(
        text.replace('date = "day"', "").replace(
            "[period]\nstart = 2021-01-01\nend = 2023-12-31", ""
        ),
        "utf-8",
    )
    why = indicator_panel(study).missing.set_index("code")["reason"]
    assert why["SES01"] == "The study names no date of the incidents."


@pytest.mark.parametrize(("level", "shown"), [("internal", 3), ("committee", 1), ("public", 1)])
def test_small_counts_are_withheld_with_what_would_tell_them(tmp_path, level, shown):
    result = indicator_panel(write_study(tmp_path, level=level))
    women = of(result, "CH-HOM-WOMEN")
    # the two of 2023 go; all three years together are known, so that another one goes too
    assert int(women["value"].notna().sum()) == shown
    assert women["value"].isna().tolist()[2] == (level != "internal")
    if level != "internal":
        assert women.loc["2023", "quality"] == "Withheld: too few to show"
        assert result.summary["withheld"] >= 2
        assert any(item.code == "suppressed_cells" for item in result.caveats)
    # neither limits nor the value of the year before tell it
    hidden = women[women["value"].isna()]
    assert hidden[["low", "high"]].isna().all().all() and (hidden["trend"] == "").all()


def test_the_finer_of_two_offences_goes_when_the_rest_is_small(tmp_path):
    record = (*RECORD, *((year, "0301", "F", 30, "", 30) for year in (2021, 2022, 2023)))
    own = """source_status = "replaced"
[[indicators]]
code = "ALL-{n}"
level = "impact"
axis = "A4_urban_context"
multiplier = 100000
direction = "lower_better"
frequency = "year"
measure = {{ kind = "rate" }}
iccs = {codes}
"""
    one = "{ en = 'A.', es = 'B.', pt = 'C.' }"
    texts = "".join(
        f"{name} = {one}\n"
        for name in ("name", "definition", "numerator", "denominator", "unit", "source",
                     "counting_unit")
    )  # fmt: skip
    first = own.format(n=1, codes='["04"]') + texts
    second = own.format(n=2, codes='["0401"]').split("\n", 1)[1] + texts
    (tmp_path / "own.toml").write_text(first + second, encoding="utf-8")
    # two robberies that are none of 0401
    record = (*record, (2022, "0409", "M", 30, "", 2))
    study = write_study(tmp_path, record, level="public")
    result = indicator_panel(study, catalogue=str(tmp_path / "own.toml"))
    assert of(result, "ALL-1")["value"].notna().all()
    assert np.isnan(of(result, "ALL-2").loc["2022", "value"])


def own_catalogue(folder, **measures):
    """Write a catalogue of rates: what each counts, by its code."""
    one = "{ en = 'A.', es = 'B.', pt = 'C.' }"
    names = ("name", "definition", "numerator", "denominator", "unit", "source", "counting_unit")
    texts = "".join(f"{name} = {one}\n" for name in names)
    sheets = "".join(
        f'[[indicators]]\ncode = "{code}"\nlevel = "impact"\naxis = "A4_urban_context"\n'
        'multiplier = 100000\ndirection = "lower_better"\nfrequency = "year"\n'
        f'measure = {{ kind = "rate"{more} }}\n{texts}iccs = {codes}\n'
        for code, (codes, more) in measures.items()
    )
    path = folder / "own.toml"
    path.write_text(f'source_status = "replaced"\n{sheets}', encoding="utf-8")
    return str(path)


FEMICIDE = "0101 femicide"


def of_women(folder, *, others, femicides=30, sex="F"):
    """A record of femicides and of women killed otherwise, by year; men are killed too."""
    years = (2021, 2022, 2023)
    record = [
        *((year, FEMICIDE, sex, 30, "", femicides) for year in years),
        *((year, "0101", "F", 40, "", number) for year, number in zip(years, others, strict=True)),
        *((year, "0101", "M", 40, "", 60) for year in years),
    ]
    return indicator_panel(write_study(folder, record, level="public"))


def known(result, code):
    return of(result, code)["value"].notna().tolist()


def test_women_killed_less_femicides_tell_no_small_count(tmp_path):
    # two women of 2022 were killed otherwise: 32 less 30 would tell it, and the rest of the years
    result = of_women(tmp_path, others=(40, 2, 30))
    assert known(result, "CH-HOM-WOMEN") == [True, True, True]
    assert known(result, "CH-FEMICIDE") == [True, False, False]
    assert of(result, "CH-FEMICIDE").loc["2022", "quality"] == "Withheld: too few to show"
    assert known(result, "SES01") == [True, True, True]


def test_femicides_are_of_women_whatever_the_record_holds(tmp_path):
    # no femicide has a sex on record: that they are of women every reader knows all the same
    result = of_women(tmp_path, others=(40, 32, 70), sex="")
    assert known(result, "CH-FEMICIDE") == [False, False, True]


def test_nothing_is_withheld_needlessly(tmp_path):
    for others in ((40, 35, 30), (40, 0, 30)):
        result = of_women(tmp_path, others=others)
        for code in ("CH-FEMICIDE", "CH-HOM-WOMEN", "SES01"):
            assert known(result, code) == [True, True, True], (others, code)


@pytest.mark.parametrize(
    ("finer", "wider", "small", "shown"),
    [
        # women killed, and all killings and injuries of anybody
        (('["0101"]', ', only = "women"'), ('["0101", "02011"]', ""), 2, False),
        (('["0101"]', ', only = "women"'), ('["0101", "02011"]', ""), 40, True),
        # the same of women in both
        (('["0101"]', ', only = "women"'), ('["0101", "02011"]', ', only = "women"'), 2, False),
        # women killed are no part of what happens to men
        (('["0101"]', ', only = "women"'), ('["0101", "02011"]', ', only = "men"'), 2, True),
        # all killings are of women here, and so they are part of what happens to women
        (('["0101"]', ""), ('["0101", "02011"]', ', only = "women"'), 2, False),
        (('["0101"]', ""), ('["0101", "02011"]', ', only = "women"'), 40, True),
    ],
)
def test_parts_of_nested_offences_by_hand(tmp_path, finer, wider, small, shown):
    years = (2021, 2022, 2023)
    # the rest beside the women killed: injuries of women
    record = [
        *((year, "0101", "F", 30, "", 50) for year in years),
        *((year, "02011", "F", 30, "", small if year == 2022 else 45) for year in years),
    ]
    result = indicator_panel(
        write_study(tmp_path, record, level="public"),
        catalogue=own_catalogue(tmp_path, FINE=finer, WIDE=wider),
    )
    assert known(result, "FINE")[1] == shown
    if wider[1] != ', only = "men"':
        assert known(result, "WIDE") == [True, True, True]


def test_all_of_an_offence_is_no_part_when_some_are_of_men(tmp_path):
    years = (2021, 2022, 2023)
    record = [
        *((year, "0101", sex, 30, "", 50) for year in years for sex in "FM"),
        *((year, "02011", "F", 30, "", 2 if year == 2022 else 45) for year in years),
    ]
    own = own_catalogue(
        tmp_path, FINE=('["0101"]', ""), WIDE=('["0101", "02011"]', ', only = "women"')
    )
    result = indicator_panel(write_study(tmp_path, record, level="public"), catalogue=own)
    assert known(result, "FINE") == known(result, "WIDE") == [True, True, True]


def test_protected_offences_need_ten(tmp_path):
    record = (*RECORD, (2021, "0301", "F", 30, "", 9), (2022, "0301", "F", 30, "", 40),
              (2023, "0301", "F", 30, "", 50))  # fmt: skip
    rows = of(indicator_panel(write_study(tmp_path, record, level="public")), "SES05")
    assert np.isnan(rows.loc["2021", "value"])
    assert rows.loc["2023", "value"] == 62.5


# --- the light ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("baseline", "actual", "target", "lower", "share"),
    [
        (50, 41, 40, True, 0.9),
        (50, 42, 40, True, 0.8),
        (50, 50, 40, True, 0.0),
        (50, 55, 40, True, -0.5),
        (50, 35, 40, True, 1.5),
        (20, 29, 30, False, 0.9),
        (20, 15, 30, False, -0.5),
        (20, 20, 20, True, 1.0),
        (20, 21, 20, True, 0.0),
        (20, 21, 20, False, 1.0),
        (20, 25, 30, True, None),
        (20, 15, 10, False, None),
    ],
)
def test_the_share_of_the_way_by_hand(baseline, actual, target, lower, share):
    found = achievement(baseline, actual, target, lower=lower)
    assert found == (None if share is None else pytest.approx(share))


@pytest.mark.parametrize(
    ("share", "light"),
    [(0.9, "green"), (1.4, "green"), (0.8999, "yellow"), (0.7, "yellow"), (0.69, "red"),
     (-1.0, "red"), (None, "grey"), (float("nan"), "grey")],
)  # fmt: skip
def test_lights_by_hand(share, light):
    assert light_of(share, Thresholds()) == light
    # 0.9 by another way of counting is a rounding below it
    assert light_of((50 - 41) / (50 - 40), Thresholds()) == "green"


def test_other_thresholds_and_wrong_ones():
    assert light_of(0.6, Thresholds(0.6, 0.3)) == "green"
    with pytest.raises(InputError, match="Yellow must begin below green"):
        Thresholds(0.7, 0.7)


@pytest.mark.parametrize(
    ("text", "year"),
    [("2022", 2022), ("2021–2023", 2023), ("jul. 2024", 2024), ("", None), (None, None),
     ("12345", None)],
)  # fmt: skip
def test_the_year_of_a_period(text, year):
    assert year_in(text) == year


def test_goals_of_sheets_and_matrix():
    held = {
        "F-E2": [
            {"code": "SES01", "baseline_value": 50.0, "targets": "2022=45; 2024: 30,5",
             "direction": "lower_better"},
            {"code": "", "baseline_value": 1.0},
            {"code": "OWN-1", "targets": None, "name": "Talks"},
        ],
        "X-E2": [
            {"code": "SES09", "baseline_value": 125.0, "baseline_period": "2021",
             "target_year_1": 120.0, "target_year_3": 100.0},
            {"code": "OWN-1", "baseline_value": 4.0, "baseline_period": "2020",
             "target_year_1": 9.0},
            {"code": "OWN-2", "baseline_value": 4.0, "target_year_1": 9.0},
        ],
    }  # fmt: skip
    goals = goals_of(held)
    assert goals["SES01"].targets == {2022: 45.0, 2024: 30.5}
    assert goals["SES01"].lower_is_better is True
    assert goals["SES09"].targets == {2022: 120.0, 2024: 100.0}
    assert goals["OWN-1"] == Goal("OWN-1", 4.0, {2021: 9.0}, None, "Talks", baseline_period="2020")
    # without a baseline period nobody knows which years the matrix means
    assert goals["OWN-2"].targets == {}
    assert goals["SES01"].due(2023) == (2022, 45.0) and goals["SES01"].due(2021) is None


GOALS = {
    "F-E2": [
        {"code": "SES01", "baseline_value": 50.0, "targets": "2022=39; 2023=20",
         "direction": "lower_better"},
        {"code": "PLAN-7", "name": "Workshops held", "unit": "workshops", "baseline_value": 0.0,
         "targets": "2023=20", "direction": "higher_better"},
        {"code": "PLAN-8", "name": "Lamps mended", "baseline_value": 0.0, "targets": "2023=5"},
    ],
    "X-E2": [
        {"code": "SES09", "baseline_value": 125.0, "baseline_period": "2021",
         "target_year_1": 100.0},
        {"code": "CH-PLAN", "baseline_value": 0.0, "baseline_period": "2021",
         "target_year_1": 100.0},
    ],
    "X-E4": [
        {"item": "PLAN-7", "period": "2022", "achieved": 8.0},
        {"item": "PLAN-7", "period": "2023", "achieved": 15.0},
        {"item": "CH-PLAN", "period": "2023", "achieved": 95.0},
    ],
}  # fmt: skip


def test_lights_of_a_study_by_hand(tmp_path):
    result = indicator_panel(write_study(tmp_path, goals=GOALS))
    homicide = of(result, "SES01")
    # before the first target grey; (50 − 40) / (50 − 39) = 91 %; (50 − 25) / (50 − 20) = 83 %
    assert homicide["light"].tolist() == ["grey", "green", "yellow"]
    np.testing.assert_allclose(homicide["achieved"], [np.nan, 1000 / 11, 250 / 3])
    assert "No target is due by 2021." in homicide.loc["2021", "rule"]
    assert homicide.loc["2023", "rule"].endswith("Baseline 50, target 20 for 2023.")
    assert "green from 90%" in homicide.loc["2023", "rule"]
    robbery = of(result, "SES09")
    # things got worse: (125 − 190) / (125 − 100); the target of 2022 is the last that was due
    assert robbery.loc["2023", "achieved"] == pytest.approx(-260.0)
    assert robbery.loc["2023", "target_year"] == 2022
    own = of(result, "PLAN-7")
    assert own["value"].tolist() == [8.0, 15.0] and own["light"].tolist() == ["grey", "yellow"]
    assert own["quality"].unique().tolist() == ["Entered in the board"]
    assert of(result, "CH-PLAN").loc["2023", "light"] == "green"
    assert "nothing is entered" in result.missing.set_index("code").loc["PLAN-8", "reason"]
    # the lights of the last period: homicide yellow, robbery red, workshops yellow, plan green
    told = {name: result.summary[name] for name in ("green", "yellow", "red", "grey")}
    assert told == {"green": 1, "yellow": 2, "red": 1, "grey": 1}
    # where the plan set nothing out there is no light
    assert (of(result, "CH-LOCATED")["light"] == "").all()


def test_a_withheld_value_has_no_light(tmp_path):
    goals = {"F-E2": [{"code": "CH-HOM-WOMEN", "baseline_value": 15.0, "targets": "2022=10"}]}
    women = of(indicator_panel(write_study(tmp_path, level="public", goals=goals)), "CH-HOM-WOMEN")
    assert women.loc["2023", "light"] == "grey" and np.isnan(women.loc["2023", "achieved"])


def test_a_target_that_is_worse_is_said(tmp_path):
    goals = {"F-E2": [{"code": "SES01", "baseline_value": 50.0, "targets": "2022=60"}]}
    rows = of(indicator_panel(write_study(tmp_path, goals=goals)), "SES01")
    assert rows.loc["2023", "light"] == "grey"
    assert "worse than the baseline" in rows.loc["2023", "rule"]


# --- provenance, languages, bad input, speed ----------------------------------------------------


def test_where_the_numbers_come_from(tmp_path):
    study = write_study(tmp_path)
    first, second = indicator_panel(study), indicator_panel(study)
    assert first.provenance.analysis == "indicator_panel"
    row = of(first, "CH-HOM-WOMEN").iloc[0]
    assert row["analysis"] == "indicator_panel" and len(row["data_hash"]) == 64
    assert '"only": "women"' in row["parameters"] and '"iccs": ["0101"]' in row["parameters"]
    pd.testing.assert_frame_equal(first.panel, second.panel)
    write_study(tmp_path, RECORD[1:])
    assert indicator_panel(study).summary["incidents_hash"] != first.summary["incidents_hash"]


@pytest.mark.parametrize(("language", "name"), [("es", "Tasa de homicidios"), ("pt", "Taxa de")])
def test_names_are_in_the_readers_language(tmp_path, language, name):
    result = indicator_panel(write_study(tmp_path), language=language)
    assert of(result, "SES01")["name"].iloc[0].startswith(name)


def test_bad_input_in_one_sentence(tmp_path):
    study = write_study(tmp_path)
    with pytest.raises(InputError, match="Yellow must begin below green"):
        indicator_panel(study, green=0.5, yellow=0.6)
    with pytest.raises(InputError, match="period"):
        indicator_panel(study, period="week")
    with pytest.raises(InputError, match="is not there"):
        indicator_panel(str(tmp_path / "none.toml"))
    (tmp_path / "own.toml").write_text("source_status = 'ours'", encoding="utf-8")
    with pytest.raises(TemplateError, match="source_status"):
        indicator_panel(study, catalogue=str(tmp_path / "own.toml"))


def test_sixty_months_of_the_whole_catalogue_take_little(tmp_path):
    record = [
        (year, code, "F" if year % 2 else "M", 20, "firearm", 900)
        for year in range(2019, 2024)
        for code in ("0101", "040111", "0301")
    ]
    study = write_study(tmp_path, record, level="public")
    text = (tmp_path / "study.toml").read_text("utf-8").replace("2021-01-01", "2019-01-01")
    (tmp_path / "study.toml").write_text(text, "utf-8")
    indicator_panel(study, period="month")
    begun = time.perf_counter()
    rows = indicator_panel(study, period="month").panel
    # 91 indicators: five times what is asked of a quiet machine, reading included
    assert time.perf_counter() - begun < 10
    assert (rows["code"] == "SES01").sum() == 60


# --- the baseline of a plan, measured again ------------------------------------------------------


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    """The fictional municipality with a diagnostic, and a study that names it as its baseline."""
    folder = tmp_path_factory.mktemp("planned")
    build_sample(folder, size=3_000)
    study = folder / "study.toml"
    diagnose(study=str(study), folder=str(folder / "first"), formats=("html",))
    text = study.read_text("utf-8") + '\n[baseline]\nfindings = "first/findings.json"\n'
    study.write_text(text, "utf-8")
    return folder, study, read_findings(folder / "first" / "findings.json")


def test_what_a_diagnostic_measured_is_measured_again_by_the_same_definition(planned):
    folder, study, found = planned
    result = indicator_panel(str(study), level="internal")
    known = {item.indicator.code: item.indicator for item in found.indicators}
    days = (found.end - found.start).days + 1
    rate = of(result, "I-ALL-RATE")
    # three calendar years of the panel are the diagnostic's whole period
    assert rate["value"].sum() / (days / 365.25) == pytest.approx(
        known["I-ALL-RATE"].value, rel=1e-9
    )
    assert (rate["baseline"] == known["I-ALL-RATE"].value).all()
    cells = of(result, "I-CELL-SHARE")
    layer = geopandas.read_file(folder / "first" / "results.gpkg", layer="cell_hot_spots")
    incidents = geopandas.read_file(folder / "sample.gpkg", layer="incidents").to_crs(layer.crs)
    place = incidents[incidents["occurred_at"].dt.year == 2024].sjoin(layer, predicate="intersects")
    place = place[~place["iccs"].str.startswith(("0301", "0201"))].drop_duplicates("incident_id")
    by_hand = 100 * place["spot"].isin(["hot_99", "hot_95"]).mean()
    assert cells.loc["2024", "value"] == pytest.approx(by_hand, abs=1.0)
    assert cells["value"].mean() == pytest.approx(100 * known["I-CELL-SHARE"].value, abs=0.5)
    assert cells["unit"].iloc[0].startswith("% ")


def test_targets_of_the_registers_and_the_baseline_of_the_findings_make_the_light(planned):
    folder, _, found = planned
    end = found.end.year
    with Store(folder / "registers.gpkg").writing() as writer:
        row = next(
            item for item in writer.all_rows(["X-E2"])["X-E2"] if item["code"] == "I-CELL-SHARE"
        )
        # targets a year earlier than the sample's, so that one is due within its record
        writer.change("X-E2", row["fid"], {"baseline_period": str(end - 1), "target_year_1": 0.2})
    result = indicator_panel(str(folder / "study.toml"))
    last = of(result, "I-CELL-SHARE").loc[str(end)]
    start = next(
        100 * item.indicator.value
        for item in found.indicators
        if item.indicator.code == "I-CELL-SHARE"
    )
    assert (last["baseline"], last["target"], last["target_year"]) == (
        pytest.approx(start), pytest.approx(20.0), end,
    )  # fmt: skip
    share = (start - last["value"]) / (start - 20)
    assert last["achieved"] == pytest.approx(100 * share)
    assert last["light"] == light_of(share, Thresholds())


@pytest.mark.parametrize("content", [b"no package", None])
def test_places_of_a_baseline_that_cannot_be_read_are_said(planned, tmp_path, content):
    folder, *_ = planned
    copied = shutil.copytree(folder, tmp_path / "study")
    layers = copied / "first" / "results.gpkg"
    # a copy that broke off, or another file under its name
    layers.write_bytes(layers.read_bytes()[:9_000] if content is None else content)
    missing = indicator_panel(str(copied / "study.toml")).missing.set_index("code")["reason"]
    assert "results.gpkg" in missing["I-CELL-SHARE"]


def test_a_baseline_for_fewer_readers_is_not_shown_to_more(planned, tmp_path):
    folder, study, _ = planned
    result = indicator_panel(str(study), level="public")
    assert of(result, "I-ALL-RATE")["baseline"].isna().all()
    assert "baseline_for_fewer" in {item.code for item in result.caveats}
    assert (result.panel["shown_to"] == "public").all()
    # without the layers beside them the findings do not say where the places were
    text = study.read_text("utf-8").replace('path = "', f'path = "{folder.as_posix()}/')
    (tmp_path / "findings.json").write_bytes((folder / "first" / "findings.json").read_bytes())
    (tmp_path / "study.toml").write_text(text.replace("first/", ""), "utf-8")
    missing = indicator_panel(str(tmp_path / "study.toml")).missing.set_index("code")["reason"]
    assert "results.gpkg" in missing["I-CELL-SHARE"]


def test_a_baseline_is_looked_up_in_the_period_that_the_plan_names(tmp_path):
    goals = {"F-E2": [{"code": "SES01", "baseline_period": "2021", "targets": "2023=30"}]}
    rows = of(indicator_panel(write_study(tmp_path, goals=goals)), "SES01")
    # 50 in 2021 by the record itself; (50 − 25) / (50 − 30)
    assert rows.loc["2023", "baseline"] == 50.0
    assert rows.loc["2023", "achieved"] == pytest.approx(125.0)


def test_hot_areas_of_the_baseline_are_found_by_the_identifiers_of_the_study(tmp_path):
    subject, _ = read_study(Path(write_study(tmp_path)))
    gate = Gate("internal")
    counts = IndicatorCounts(Prepared(subject, None, gate), gate, "year", 60)
    share = Text("Share", "Proporción", "Proporção")
    indicator = Baseline("I-HOT-SHARE", share, 0.6, "share", share, share)
    finding = Finding(
        "F-01", "hot_spots", "A4_urban_context", share, "high", 1.0, "hot_spots", "getis_ord",
        (), (), None, indicator,
    )  # fmt: skip
    diagnosis = Diagnosis("Almarena", None, None, "internal", (finding,), (), (), ())
    layer = subject.areas[["code", "geometry"]].assign(spot=["hot_99", "none", "hot_95", "none"])
    layer.to_file(tmp_path / "results.gpkg", layer="hot_spots")
    baseline = PlanBaseline(diagnosis, tmp_path / "results.gpkg", shown=True)
    found = measured_again(baseline, counts)["I-HOT-SHARE"]
    # 2021: 40 homicides and 60 of 100 robberies in the first square, and those in the third
    third = sum(place % 10 >= 6 and place % 3 == 1 for place in range(100))
    assert found.value[0] == pytest.approx(100 * (40 + 60 + third) / 140)
    layer.rename(columns={"code": "other"}).to_file(tmp_path / "results.gpkg", layer="hot_spots")
    lack = measured_again(baseline, counts)["I-HOT-SHARE"]
    assert isinstance(lack, Lack) and "identifiers differ" in lack.reason
