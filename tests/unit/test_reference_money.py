"""Harm, present values, ratios and prices against arithmetic done apart; bad amounts are said."""

import math

import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.evaluation.appraisal import Appraisal, Interval, sensitivity
from convivencia.algorithms.evaluation.cost_benefit import MEASURES, cost_benefit
from convivencia.algorithms.evaluation.discounting import (
    at_prices_of,
    discounted_payback,
    internal_rate,
    present_value,
)
from convivencia.algorithms.evaluation.harm_weights import ILLUSTRATIVE, harm_of, read_weights
from convivencia.algorithms.evaluation.unit_costs import ILLUSTRATIVE as COSTS
from convivencia.tests.reference.cases import numbers

CASE = numbers("money")
AVOIDED = CASE["crimes_avoided_benefit"]
EFFECT = {"prevented": 118.0, "prevented_low": 40.4, "prevented_high": 195.6}


def write(folder, *rows, columns="offence,unit_cost,currency,price_year,source,bearer"):
    path = folder / "costs.csv"
    path.write_text("\n".join([columns, *rows]) + "\n", encoding="utf-8")
    return str(path)


def codes(result):
    return {item.code for item in result.caveats}


def test_harm_index():
    # Sherman, Neyroud & Neyroud (2016): count times days, 1e-12
    counts = {one["offence"]: one["count"] for one in CASE["offences"]}
    weights = {one["offence"]: one["days"] for one in CASE["offences"]}
    harm = harm_of(counts, weights)
    assert harm.total == CASE["total_harm_days"]
    assert harm.per_offence == pytest.approx(CASE["harm_per_offence"], rel=1e-12)
    for name, share in CASE["share_by_offence"].items():
        assert harm.shares[name] == pytest.approx(share, rel=1e-12)


def test_an_offence_without_a_weight_is_no_zero():
    harm = harm_of({"homicide": 2, "fraud": 30}, {"homicide": 5475})
    assert harm.unmapped == {"fraud": 30}
    assert (harm.total, harm.count) == (2 * 5475, 2)


@pytest.mark.parametrize("case", CASE["npv"], ids=lambda case: str(case["rate"]))
def test_present_values(case):
    cost, benefit = (
        present_value(CASE["flows"][name], case["rate"]) for name in ("cost", "benefit")
    )
    assert cost == pytest.approx(case["pv_cost"], rel=1e-12)
    assert benefit == pytest.approx(case["pv_benefit"], rel=1e-12)
    assert benefit - cost == pytest.approx(case["npv"], rel=1e-9)
    assert benefit / cost == pytest.approx(case["bcr"], rel=1e-12)


def test_internal_rate_and_payback():
    net = [
        gain - loss
        for gain, loss in zip(CASE["flows"]["benefit"], CASE["flows"]["cost"], strict=True)
    ]
    assert internal_rate(net) == pytest.approx(CASE["irr"], rel=1e-9)
    assert discounted_payback(net, 0.035) == CASE["discounted_payback_year"]
    assert internal_rate([-1.0, 3.0, -2.0]) is None
    assert internal_rate([1.0, 2.0]) is None


def test_prices_of_another_year():
    case = CASE["inflation"]
    index = {2015: case["index_from"], 2024: case["index_to"]}
    assert at_prices_of(case["value"], 2015, 2024, index) == pytest.approx(case["adjusted"])
    with pytest.raises(InputError, match="2015"):
        at_prices_of(1.0, 2015, 2024, {2024: 100.0})


def test_limits_of_the_effect_go_through(tmp_path):
    costs = write(tmp_path, f"burglary,{AVOIDED['unit_cost']},GBP,2016,a study,victims")
    result = cost_benefit(**EFFECT, unit_costs=costs, programme_cost=("250000",))
    found = result.results.set_index("measure")

    def row(name):
        return tuple(found.loc[MEASURES[name], ["value", "low", "high"]])

    assert row("present_benefit") == pytest.approx((AVOIDED["benefit"], *AVOIDED["benefit_ci"]))
    assert row("benefit_cost_ratio") == pytest.approx((AVOIDED["bcr"], *AVOIDED["bcr_ci"]))
    assert row("cost_per_event")[0] == pytest.approx(AVOIDED["cost_per_crime_prevented"])
    # the more events, the lower the cost of each
    assert row("cost_per_event")[1] == pytest.approx(250_000 / 195.6)
    assert row("cost_per_event")[2] == pytest.approx(250_000 / 40.4)
    assert row("net_present_value")[0] == pytest.approx(AVOIDED["benefit"] - 250_000)
    assert result.summary["currency"] == "GBP"
    swings = result.sensitivity.set_index("parameter")
    assert swings.loc["prevented", "npv_low"] == pytest.approx(AVOIDED["benefit_ci"][0] - 250_000)
    who = result.distribution.set_index("who")
    assert who.loc["victims", "benefits"] == pytest.approx(AVOIDED["benefit"])
    assert who.loc["not said", "pays"] == 250_000


def test_an_effect_that_may_be_nothing_has_no_upper_cost(tmp_path):
    costs = write(tmp_path, "burglary,100,GBP,2016,a study,victims")
    result = cost_benefit(
        prevented=10.0, prevented_low=-5.0, prevented_high=25.0, unit_costs=costs,
        programme_cost=("1000",),
    )  # fmt: skip
    row = result.results.set_index("measure").loc[MEASURES["cost_per_event"]]
    assert row["value"] == 100
    assert row["low"] == 40
    assert math.isnan(row["high"])
    assert "effect_includes_zero" in codes(result)


def test_the_total_of_a_difference_is_taken():
    effects = pd.DataFrame(
        {
            "effect": ["local", "displacement", "total"],
            "estimate": [-107.0, -11.0, -118.0],
            "low": [-167.0, -60.0, -195.6],
            "high": [-47.0, 38.0, -40.4],
        }
    )
    result = cost_benefit(effects, programme_cost=("250000",))
    found = (result.summary[name] for name in ("prevented", "prevented_low", "prevented_high"))
    assert tuple(found) == (118.0, 40.4, 195.6)
    assert result.summary["present_benefit"] is None
    assert "no_unit_costs" in codes(result)
    with pytest.raises(InputError, match="total"):
        cost_benefit(effects.iloc[:2])


def test_a_cost_that_is_not_known_is_no_zero(tmp_path):
    costs = write(tmp_path, "robo,100,MXN,2024,a study,victims")
    unknown = cost_benefit(**EFFECT, unit_costs=costs, payer="Town")
    for name in ("present_cost", "net_present_value", "benefit_cost_ratio", "cost_per_event",
                 "internal_rate", "payback"):  # fmt: skip
        assert unknown.summary[name] is None, name
    assert unknown.summary["present_benefit"] == pytest.approx(118 * 100)
    assert unknown.flows["cost"].isna().all()
    assert unknown.sensitivity.empty
    assert math.isnan(unknown.distribution.set_index("who").loc["Town", "pays"])
    assert "no_programme_cost" in codes(unknown)
    free = cost_benefit(**EFFECT, unit_costs=costs, programme_cost=("0",))
    assert free.summary["net_present_value"] == pytest.approx(118 * 100)
    assert free.summary["cost_per_event"] == 0
    assert "no_programme_cost" not in codes(free)


def test_a_total_without_numbers_is_refused():
    for total in (math.nan, "n/a", None):
        effects = pd.DataFrame(
            {"effect": ["total"], "estimate": [total], "low": [1.0], "high": [2.0]}
        )
        with pytest.raises(InputError, match="no numbers"):
            cost_benefit(effects)


def test_the_discount_rate_moves_nothing_within_one_year():
    appraisal = Appraisal((100.0,), Interval(10.0, 5.0, 15.0), 20.0, 0.1)
    assert "discount_rate" not in {one.parameter for one in sensitivity(appraisal, 0.25)}


def test_several_offences_are_weighed_by_their_number(tmp_path):
    costs = write(
        tmp_path,
        "Robo,100,MXN,2024,a study,victims",
        "Robo,50,MXN,2024,a study,health",
        "Hurto,10,MXN,2024,a study,victims",
    )
    result = cost_benefit(**EFFECT, unit_costs=costs, mix=("ROBO=3", "hurto=1"))
    assert result.summary["present_benefit"] == pytest.approx(118 * (0.75 * 150 + 0.25 * 10))
    partly = cost_benefit(**EFFECT, unit_costs=costs, mix=("robo=1", "fraude=1"))
    assert partly.summary["present_benefit"] == pytest.approx(118 * 75)
    assert "uncosted_offences" in codes(partly)
    with pytest.raises(InputError, match="mix"):
        cost_benefit(**EFFECT, unit_costs=costs)


def test_a_cost_without_source_or_year_is_left_out(tmp_path):
    costs = write(
        tmp_path, "robo,100,MXN,2024,,victims", "robo,7,MXN,,a study,victims",
        "robo,5,MXN,2024,a study,health",
    )  # fmt: skip
    result = cost_benefit(**EFFECT, unit_costs=costs)
    assert result.summary["present_benefit"] == pytest.approx(118 * 5)
    assert {item.facts.get("count") for item in result.caveats} >= {2}


def test_harm_weights_of_a_file():
    result = cost_benefit(**EFFECT, mix=("Robbery=1", "Fraud=1"), harm_weights=str(ILLUSTRATIVE))
    weight = read_weights(ILLUSTRATIVE).weight("robbery")
    harm = result.harm.set_index("offence")
    assert harm.loc["robbery", "harm"] == pytest.approx(59 * weight)
    assert math.isnan(harm.loc["fraud", "harm"])
    found = result.results.set_index("measure").loc[MEASURES["harm_prevented"]]
    assert found["low"] == pytest.approx(40.4 / 2 * weight)
    assert {"unweighted_offences", "illustrative_weights", "weights_are_a_choice"} <= codes(result)


def test_the_example_of_unit_costs_says_that_it_is_none():
    result = cost_benefit(**EFFECT, unit_costs=str(COSTS), mix=("robbery=1",))
    assert "illustrative_costs" in codes(result)


def test_an_effect_that_goes_on_is_an_assumption():
    appraisal = Appraisal((100.0,), Interval(10.0, 5.0, 15.0), 20.0, 0.1, 1, 3, 0.5)
    assert appraisal.events(10.0) == [0.0, 10.0, 5.0, 2.5]
    assert appraisal.present_benefit.value == pytest.approx(200 / 1.1 + 100 / 1.1**2 + 50 / 1.1**3)
    names = [one.parameter for one in sensitivity(appraisal, 0.25)]
    assert set(names) == {
        "prevented",
        "unit_cost",
        "programme_cost",
        "discount_rate",
        "persistence",
    }
    assert "effect_goes_on" in codes(cost_benefit(**EFFECT, horizon=3))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"prevented": None}, "events prevented"),
        ({"prevented": 300.0}, "between"),
        ({"prevented": 300.0, "prevented_low": None}, "between"),
        ({"prevented": 3.0, "prevented_high": None}, "between"),
        ({"programme_cost": ("much",)}, "programme_cost"),
        ({"programme_cost": ("-5",)}, "programme_cost"),
        ({"mix": ("robbery",)}, "Robbery=70"),
        ({"price_index": ("2020",)}, "2020=100"),
        ({"discount_rate": -0.1}, "discount_rate"),
    ],
)
def test_bad_amounts_are_a_sentence(wrong, said):
    with pytest.raises(InputError, match=said):
        cost_benefit(**{**EFFECT, **wrong})


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (("robo,100,MXN,2024,a,b", "robo,1,USD,2024,a,b"), "currencies"),
        (("robo,-1,MXN,2024,a,b",), "zero or more"),
        (("robo,100,MXN,2010,a,b", "robo,1,MXN,2024,a,b"), "price index"),
    ],
)
def test_bad_unit_costs_are_a_sentence(tmp_path, rows, said):
    with pytest.raises(InputError, match=said):
        cost_benefit(**EFFECT, unit_costs=write(tmp_path, *rows))
    with pytest.raises(InputError, match=r"bearer|currency"):
        cost_benefit(**EFFECT, unit_costs=write(tmp_path, "robo,1", columns="offence,unit_cost"))
