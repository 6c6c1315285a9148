"""WDD (Wheeler & Ratcliffe 2018, published) and WDQ (Bowers & Johnson 2003) as computed by hand."""

import math

import numpy as np
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.displacement.difference import displacement_difference
from convivencia.algorithms.displacement.quotient import displacement_quotient
from convivencia.tests.reference.cases import numbers, points, zone_incidents, zones

WDD = numbers("displacement")["wdd"]
WDQ = numbers("displacement")["wdq"]
PERIODS = {"before": "2022-01-01/2022-12-31", "after": "2023-01-01/2023-12-31", "date": "date"}
NAMES = {
    "treatment": "treated",
    "treatment_control": "control",
    "displacement": "disp_treated",
    "displacement_control": "disp_control",
}


def counts_of(case):
    return {kind: tuple(case[name]) for kind, name in NAMES.items() if name in case}


def effects(counts, areas=None, **options):
    layer = zone_incidents(counts, before=options.pop("day", "2022-06-15"))
    result = displacement_difference(zones(areas, tuple(counts)), layer, **{**PERIODS, **options})
    return result.effects.set_index("effect"), result


@pytest.mark.parametrize("name", ["paper", "no_displacement"])
def test_difference(name):
    # ptools 2.0.0 wdd(), 1e-9; the limits only for the 95 % case
    case = WDD[name]
    found, result = effects(counts_of(case))
    for row, key in (("local", "Local"), ("displacement", "Displace"), ("total", "Total")):
        assert found.loc[row, "estimate"] == pytest.approx(case[f"Est_{key}"], rel=1e-9)
        if case[f"SE_{key}"]:
            assert found.loc[row, "se"] == pytest.approx(case[f"SE_{key}"], rel=1e-9)
        else:
            assert np.isnan(found.loc[row, "se"])
    assert result.summary["z"] == pytest.approx(case["Z"], rel=1e-9)
    if name == "paper":
        assert found.loc["total", "low"] == pytest.approx(case["LowCI"], rel=1e-9)
        assert found.loc["total", "high"] == pytest.approx(case["HighCI"], rel=1e-9)


def test_difference_as_published():
    # Wheeler & Ratcliffe (2018), worked example: -118, variance 1568, z -2.98, -196 to -40
    found = effects(counts_of(WDD["paper"]))[0].loc["total"]
    assert found["estimate"] == -118
    assert found["se"] ** 2 == pytest.approx(1568)
    assert round(found["z"], 2) == -2.98
    assert (round(found["low"]), round(found["high"])) == (-196, -40)


def test_periods_of_different_length():
    # Wheeler, 9 January 2021: two years before, one after: -20, variance 115
    case = WDD["time_weights"]
    found, result = effects(counts_of(case), before="2021-01-01/2022-12-31")
    total = found.loc["total"]
    assert total["estimate"] == pytest.approx(-20)
    assert total["se"] ** 2 == pytest.approx(115)
    assert total["low"] == pytest.approx(case["LowCI"], rel=1e-9)
    assert "unequal_periods" in {item.code for item in result.caveats}
    raw = effects(counts_of(case), before="2021-01-01/2022-12-31", time_weight=False)[0]
    assert raw.loc["total", "estimate"] == (20 - 80) - (50 - 100)


def test_zones_of_different_size():
    # Wheeler, 23 February 2021: -99.694, SE 35.428, z -2.814, -169.13 to -30.26
    case = WDD["area_weights"]
    size = dict(
        zip(
            ("treatment_control", "treatment", "displacement_control", "displacement"),
            case["area_weights"],
            strict=True,
        )
    )
    found = effects(counts_of(WDD["paper"]), areas=size, area_weight=True)[0].loc["total"]
    assert found["estimate"] == pytest.approx(case["Est_Total"], rel=1e-9)
    assert found["se"] == pytest.approx(case["SE_Total"], rel=1e-9)
    assert round(found["z"], 3) == -2.814
    assert found["low"] == pytest.approx(case["LowCI"], rel=1e-9)
    assert found["high"] == pytest.approx(case["HighCI"], rel=1e-9)


def harm_layer():
    x, days, kinds = [], [], []
    for kind, (c0, c1, t0, t1) in WDD["harm"]["counts"].items():
        layer = zone_incidents({"treatment_control": (c0, c1), "treatment": (t0, t1)})
        x += layer.x.tolist()
        days += layer.attributes["date"].tolist()
        kinds += [kind] * len(layer)
    return points(x, [2_000_300.0] * len(x), date=days, kind=kinds)


def test_harm():
    # Wheeler, 19 November 2020: -1721, SE 304.1036, z -5.659, -2317.03 to -1124.97
    case = WDD["harm"]
    harm = [
        f"{kind}={weight}" for kind, weight in zip(case["counts"], case["weights"], strict=True)
    ]
    found = displacement_difference(
        zones(kinds=("treatment", "treatment_control")),
        harm_layer(),
        **PERIODS,
        category="kind",
        harm_weight=harm,
    ).summary
    assert found["estimate"] == -1721
    assert found["se"] == pytest.approx(304.1036, abs=5e-5)
    assert found["z"] == pytest.approx(-5.659, abs=5e-4)
    assert found["low"] == pytest.approx(case["LowCI"], rel=1e-9)
    assert found["high"] == pytest.approx(case["HighCI"], rel=1e-9)


def test_harm_of_one_category_is_that_category_times_its_weight():
    area = zones(kinds=("treatment", "treatment_control"))
    plain = displacement_difference(
        area, harm_layer(), **PERIODS, category="kind", categories=("rob",)
    ).summary
    harm = displacement_difference(
        area, harm_layer(), **PERIODS, category="kind", harm_weight=("rob=7",)
    ).summary
    assert harm["estimate"] == 7 * plain["estimate"]
    assert harm["z"] == pytest.approx(plain["z"])


def test_harm_says_which_categories_it_leaves_out():
    """The parameter's own help promises it."""
    result = displacement_difference(
        zones(kinds=("treatment", "treatment_control")),
        harm_layer(),
        **PERIODS,
        category="kind",
        harm_weight=("rob=7", "bu=5"),
    )
    said = " ".join(str(item) for item in result.caveats)
    assert "mv" in said or "weight" in said


def test_harm_keeps_to_the_categories_asked_for():
    area = zones(kinds=("treatment", "treatment_control"))
    options = {**PERIODS, "category": "kind"}
    both = displacement_difference(
        area, harm_layer(), **options, categories=("rob",), harm_weight=("rob=7", "bu=5")
    ).summary
    one = displacement_difference(area, harm_layer(), **options, harm_weight=("rob=7",)).summary
    assert both["estimate"] == one["estimate"]


def test_harm_category_that_did_not_happen_is_zero():
    area = zones(kinds=("treatment", "treatment_control"))
    one = displacement_difference(
        area, harm_layer(), **PERIODS, category="kind", harm_weight=("rob=7",)
    ).summary
    more = displacement_difference(
        area, harm_layer(), **PERIODS, category="kind", harm_weight=("rob=7", "arson=9")
    ).summary
    assert more["estimate"] == one["estimate"]


def test_no_variance_is_no_interval():
    # incidents of the periods, none in any zone
    area = zones(kinds=("treatment", "treatment_control"))
    elsewhere = points([1.0, 2.0], [1.0, 2.0], date=["2022-05-05", "2023-05-05"])
    found = displacement_difference(area, elsewhere, **PERIODS)
    assert found.summary["estimate"] == 0
    for key in ("se", "z", "low", "high"):
        value = found.summary[key]
        assert value is None or math.isnan(value)


def test_period_ends_count():
    area = zones(kinds=("treatment", "treatment_control"))
    days = ["2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01"]
    layer = points([500_500.0] * 6, [2_000_300.0] * 6, date=[f"{day} 23:59:59" for day in days])
    found = displacement_difference(area, layer, **PERIODS).counts.set_index("zone")
    assert found.loc["treatment", ["before", "after"]].tolist() == [2, 2]


# ------------------------------------------------------------------ the quotient

INTERPRETATIONS = {
    "diffusion": "diffusion",
    "displacement_partial": "displacement_below_effect",
    "displacement_full": "displacement_equals_effect",
    "displacement_beyond": "displacement_exceeds_effect",
    "diffusion_beyond": "diffusion_exceeds_effect",
    "failure_not_interpretable": "not_interpretable",
}


def quotient(response, buffer, control):
    counts = {"treatment": response, "displacement": buffer, "treatment_control": control}
    kinds = tuple(counts)
    result = displacement_quotient(zones(kinds=kinds), zone_incidents(counts), **PERIODS)
    return result.summary, {item.code for item in result.caveats}


@pytest.mark.parametrize("name", WDQ)
def test_quotient(name):
    # POP Center tool guide 10, appendix B (formulas) and C (interpretation), 1e-12
    case = WDQ[name]
    found, caveats = quotient(*((case[f"{zone}b"], case[f"{zone}a"]) for zone in "RDC"))
    for ours, theirs in (
        ("gross_effect", "gross_effect"),
        ("net_effect", "net_effect"),
        ("success", "success_measure"),
        ("buffer_measure", "buffer_displacement"),
        ("total_net_effect", "TNE"),
    ):
        assert found[ours] == pytest.approx(case[theirs], rel=1e-9, abs=1e-12)
    assert found["interpretation"] == INTERPRETATIONS[name]
    if name == "failure_not_interpretable":
        assert found["wdq"] is None or math.isnan(found["wdq"])
        assert "quotient_not_interpretable" in caveats
    else:
        assert found["wdq"] == pytest.approx(case["WDQ"], rel=1e-9)
        assert "quotient_not_interpretable" not in caveats


@pytest.mark.parametrize("control", [(0, 200), (200, 0), (0, 0)])
def test_zero_control_is_undefined(control):
    found, caveats = quotient((100, 60), (50, 40), control)
    assert found["interpretation"] == "undefined"
    assert found["wdq"] is None
    assert found["gross_effect"] == 40
    assert "quotient_undefined" in caveats


def test_nothing_changed_is_undefined():
    found, caveats = quotient((100, 100), (50, 40), (200, 200))
    assert (found["interpretation"], found["wdq"]) == ("undefined", None)
    assert "quotient_undefined" in caveats


def test_surroundings_unchanged_is_neither():
    found, _ = quotient((100, 60), (50, 50), (200, 200))
    assert (found["interpretation"], found["wdq"]) == ("none", 0.0)


def test_zero_cells_in_the_treated_zone_and_around_it():
    found, _ = quotient((40, 0), (0, 0), (200, 200))
    assert found["interpretation"] == "none"
    found, _ = quotient((0, 0), (5, 0), (200, 200))
    assert found["interpretation"] == "undefined"


@pytest.mark.parametrize("missing", ["treatment", "displacement", "treatment_control"])
def test_a_missing_zone_is_named(missing):
    kinds = tuple(k for k in ("treatment", "displacement", "treatment_control") if k != missing)
    with pytest.raises(InputError, match=missing):
        displacement_quotient(
            zones(kinds=kinds), zone_incidents(dict.fromkeys(kinds, (4, 3))), **PERIODS
        )
