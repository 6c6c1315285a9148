"""What the difference says beyond its estimate: clusters, odds ratios, growth, reporting."""

import numpy as np
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.displacement.clustering import excess_pairs
from convivencia.algorithms.displacement.difference import displacement_difference
from convivencia.algorithms.displacement.effects import differences
from convivencia.algorithms.displacement.effects import effect as interval
from convivencia.algorithms.displacement.odds_ratios import relative_effect
from convivencia.algorithms.displacement.quotient import displacement_quotient
from convivencia.algorithms.intake.points import Points
from convivencia.algorithms.sample.effects import ZONES, planted
from convivencia.algorithms.sample.incidents import draw_incidents
from convivencia.algorithms.sample.outline import CRS
from convivencia.algorithms.sample.town import town
from convivencia.algorithms.sample.zones import zones_of
from convivencia.tests.reference.cases import numbers, points, zone_incidents, zones

PERIODS = {"before": "2022-01-01/2022-12-31", "after": "2023-01-01/2023-12-31", "date": "date"}
SAMPLE = {"before": "2023-01-01/2023-12-31", "after": "2024-01-01/2024-12-31"}
COUNTS = {
    "treatment": (207, 110),
    "treatment_control": (308, 318),
    "displacement": (178, 157),
    "displacement_control": (150, 140),
}


@pytest.mark.parametrize("name", ["treat", "buffer"])
def test_odds_ratio(name):
    # Farrington et al. (2007) for the overdispersed limits; the rest by hand, 1e-8
    case = numbers("displacement")["odds_ratio"][name]
    found = relative_effect((case["a_Tpre"], case["b_Tpost"]), (case["c_Cpre"], case["d_Cpost"]))
    assert found.odds_ratio == pytest.approx(case["OR"], rel=1e-12)
    assert (found.low, found.high) == pytest.approx(tuple(case["ci"]), rel=1e-8)
    assert found.z == pytest.approx(case["z"], rel=1e-12)
    assert found.percent_change == pytest.approx(case["pct_change"], rel=1e-10)
    assert found.phi == pytest.approx(case["phi"], rel=1e-9)
    wide = (found.low_overdispersed, found.high_overdispersed)
    assert wide == pytest.approx(tuple(case["ci_over"]), rel=1e-8)


def test_odds_ratio_with_a_zero_is_undefined():
    found = relative_effect((40, 0), (50, 51))
    assert found.odds_ratio is None
    assert found.percent_change is None


def test_counts_given_are_the_same_as_incidents():
    layer = zones()
    early, late = ([COUNTS[kind][n] for kind in layer["zone"]] for n in (0, 1))
    carried = layer.assign(early=early, late=late)
    given = {"before_count": "early", "after_count": "late"}
    for analysis in (displacement_difference, displacement_quotient):
        counted = analysis(layer, zone_incidents(COUNTS), **PERIODS)
        for periods in ({}, {"before": PERIODS["before"], "after": PERIODS["after"]}):
            told = analysis(carried, **given, **periods)
            for name in ("estimate", "se", "wdq", "total_net_effect"):
                assert told.summary.get(name) == counted.summary.get(name)
    with pytest.raises(InputError, match="before_count"):
        displacement_difference(layer)


def test_growth_ends_at_the_whole_effect():
    result = displacement_difference(
        zones_of(town()), incidents(7), **SAMPLE, date="occurred_at", category="category"
    )
    grown, whole = result.cumulative, result.effects.set_index("effect").loc["total"]
    assert len(grown) == 12
    assert grown["estimate"].iloc[-1] == pytest.approx(whole["estimate"])
    assert grown["se"].iloc[-1] == pytest.approx(whole["se"])
    assert (np.diff(grown["se"]) > 0).all()


def test_growth_of_unequal_periods_uses_the_same_share_of_both():
    random = np.random.default_rng(2)
    early = np.datetime64("2021-01-01") + random.integers(0, 730, 4000)
    late = np.datetime64("2023-01-01") + random.integers(0, 365, 2000)
    layer = points(
        [500_500.0] * 6000, [2_000_300.0] * 6000, date=np.append(early, late).astype(str)
    )
    result = displacement_difference(
        zones(kinds=("treatment", "treatment_control")),
        layer,
        "2021-01-01/2022-12-31",
        "2023-01-01/2023-12-31",
        "date",
    )
    grown = result.cumulative
    # nothing changed: the whole curve stays within its limits
    assert ((grown["low"] < 0) & (grown["high"] > 0)).all()


def test_reporting_that_fell_is_no_success():
    # everything halves because half as many people report; with the shares known nothing changed
    counts = {"treatment": (400, 200), "treatment_control": (300, 300)}
    options = {**PERIODS, "reporting": ("0.4", "0.2", "0.02", "0.01")}
    layer = zones(kinds=tuple(counts))
    plain = displacement_difference(layer, zone_incidents(counts), **PERIODS).summary
    # the survey speaks of both zones, so the control is corrected too
    told = displacement_difference(layer, zone_incidents(counts), **options)
    assert plain["estimate"] == -200
    assert told.summary["estimate"] == pytest.approx((400 - 400) - (600 - 300))
    assert told.summary["recorded"] == -200
    ratio_variance = 4 * ((0.02 / 0.4) ** 2 + (0.01 / 0.2) ** 2)
    assert told.summary["se"] ** 2 == pytest.approx(4 * 1200 + 100**2 * ratio_variance)
    assert "reporting_corrected" in {item.code for item in told.caveats}


@pytest.mark.parametrize(
    "wrong", [("0.4",), ("0", "0.2"), ("a", "b"), ("0.4", "1.2"), ("1", "1", "1")]
)
def test_reporting_that_cannot_be(wrong):
    with pytest.raises(InputError, match="reporting"):
        displacement_difference(zones(), zone_incidents(COUNTS), **PERIODS, reporting=wrong)


def test_a_period_without_any_record_is_refused():
    layer = zone_incidents(dict.fromkeys(COUNTS, (5, 0)))
    with pytest.raises(InputError, match="after"):
        displacement_difference(zones(), layer, **PERIODS)


def test_a_record_that_ends_inside_a_period_is_said():
    layer = zone_incidents(COUNTS)
    result = displacement_difference(
        zones(), layer, "2022-01-01/2022-12-31", "2023-01-01/2024-12-31", "date"
    )
    assert "period_not_covered" in {item.code for item in result.caveats}


# ------------------------------------------------------------------ events that follow each other


def incidents(seed, size=20_000, *, effects=True):
    table = draw_incidents(town(), size, seed, effects=effects)
    keep = table["occurred_at"] >= np.datetime64("2023-01-01")
    table = table[keep].reset_index(drop=True)
    return Points(
        table["x"].to_numpy(),
        table["y"].to_numpy(),
        table[["occurred_at", "category"]].astype({"category": str}),
        CRS,
        {"title": "incidents"},
    )


def in_zones(seed, kind):
    table = draw_incidents(town(), 20_000, seed)
    zone = planted().zone[table["block"].to_numpy()]
    late = table["occurred_at"].to_numpy() >= np.datetime64("2023-01-01")
    return table[(table["category"] == kind).to_numpy() & (zone >= 0) & late], zone


def test_close_pairs_are_all_counted():
    random = np.random.default_rng(4)
    x, y, days = (random.uniform(0, 2_000, 300) for _ in range(3))
    group = random.integers(0, 3, 300)
    weights = np.array([-1.0, 0.5, 2.0])
    found = excess_pairs(x, y, days, group, 4, near=300, within=200)
    near = (np.abs(x[:, None] - x) <= 300) & (np.abs(y[:, None] - y) <= 300)
    soon = np.abs(days[:, None] - days) <= 200
    upper = np.triu(np.ones((300, 300), dtype=bool), 1)
    product = weights[group][:, None] * weights[group]
    share = (soon & upper).sum() / upper.sum()
    assert found.pairs == (near & soon & upper).sum()
    assert found.expected == pytest.approx(share * (near & upper).sum())
    excess = product[near & soon & upper].sum() - share * product[near & upper].sum()
    assert found.added(np.append(weights, 7.0)) == pytest.approx(2 * excess)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_hardly_any_events(number):
    empty = np.arange(float(number))
    found = excess_pairs(empty, empty, empty, np.zeros(number, dtype=int), 1)
    assert found.pairs <= 1
    assert not found.clear


def estimates_of(kind, seeds):
    """Return estimate, Poisson variance and inflation of the total effect for every seed."""
    place, found = zones_of(town()), []
    for seed in seeds:
        result = displacement_difference(
            place, incidents(seed), **SAMPLE, date="occurred_at", category="category",
            categories=(kind,), variance="clustered",
        )  # fmt: skip
        total = result.effects.set_index("effect").loc["total"]
        found.append((total["estimate"], total["se"], total["inflation"]))
    return np.array(found)


@pytest.fixture(scope="module")
def burglaries():
    return estimates_of("Robo a vivienda", range(1000, 1060))


def test_clusters_widen_the_interval_as_much_as_they_must(burglaries):
    estimate, se, inflation = burglaries.T
    # near repeats were planted in a quarter of burglaries: counts vary about 1.5 times as much
    assert inflation.mean() == pytest.approx(
        estimate.var(ddof=1) / (se**2 / inflation).mean(), rel=0.3
    )
    assert inflation.mean() == pytest.approx(1.47, abs=0.1)
    assert (np.abs(estimate) > 1.96 * se).mean() <= 0.05 + 3 * np.sqrt(0.05 * 0.95 / len(se))


def test_independent_events_are_left_alone():
    estimate, se, inflation = estimates_of("Hurto", range(1000, 1040)).T
    assert inflation.mean() < 1.05
    assert (np.abs(estimate) > 1.96 * se).mean() <= 0.05 + 3 * np.sqrt(0.05 * 0.95 / len(se))


def test_clusters_are_said(burglaries):
    del burglaries
    place, layer = zones_of(town()), incidents(1003, 60_000)
    options = {**SAMPLE, "date": "occurred_at", "category": "category"}
    codes = {}
    for variance in ("poisson", "clustered"):
        result = displacement_difference(
            place, layer, **options, categories=("Robo a vivienda",), variance=variance
        )
        codes[variance] = {item.code for item in result.caveats}
    assert "events_follow_each_other" in codes["poisson"]
    assert "clusters_allowed_for" in codes["clustered"]


def test_planted_effect_is_within_its_interval():
    # the expected total follows from the town alone: −40 % in the treated zone, +15 % around it
    from convivencia.algorithms.sample.model import model

    expected = model(town(), effects=True)
    row = 0
    place = zones_of(town())
    held = 0
    for seed in range(1000, 1040):
        result = displacement_difference(
            place, incidents(seed), **SAMPLE, date="occurred_at", category="category",
            categories=("Robo a persona",),
        )  # fmt: skip
        total = result.effects.set_index("effect").loc["total"]
        truth = 20_000 * sum(
            sign * expected.cells[row, group, 1] * change / (1 + change)
            for group, change, sign in ((1, -0.40, 1), (2, 0.15, 1))
        )
        # 2024 is a leap year of 366 days against 365, and weekdays fall otherwise: small
        held += total["low"] <= truth <= total["high"]
    assert held / 40 >= 0.95 - 3 * np.sqrt(0.05 * 0.95 / 40)


def test_zone_names_are_those_of_the_sample():
    assert set(zones_of(town())["zone"]) == set(ZONES)


# ------------------------------------------------------------------ controls of another size


def rescaled(times, drop):
    """A control with many times the events; everything falls alike, and nothing was done."""
    return {
        "treatment": (200, round(200 * drop)),
        "treatment_control": (200 * times, round(200 * times * drop)),
        "displacement": (100, round(100 * drop)),
        "displacement_control": (100 * times, round(100 * times * drop)),
    }


def test_a_larger_control_makes_no_effect_in_proportion():
    counts = rescaled(8, 0.7)
    layer = zone_incidents(counts)
    plain = displacement_difference(zones(), layer, **PERIODS)
    assert plain.summary["low"] > 0
    assert "controls_of_other_size" in {item.code for item in plain.caveats}
    scaled = displacement_difference(zones(), layer, **PERIODS, comparison="proportion")
    assert scaled.summary["estimate"] == pytest.approx(0, abs=1e-9)
    assert "controls_of_other_size" not in {item.code for item in scaled.caveats}


def test_in_proportion_the_variance_is_that_of_the_delta_method():
    t0, t1, c0, c1 = 200, 110, 900, 870
    counts = {"treatment": (t0, t1), "treatment_control": (c0, c1)}
    result = displacement_difference(
        zones(kinds=tuple(counts)), zone_incidents(counts), **PERIODS, comparison="proportion"
    )
    ratio = c1 / c0
    expected = t1 + ratio**2 * t0 + (t0 * ratio) ** 2 * (1 / c0 + 1 / c1)
    assert result.summary["estimate"] == pytest.approx(t1 - t0 * ratio)
    assert result.summary["se"] ** 2 == pytest.approx(expected)
    # surroundings without a control of their own are held against the same control: their errors
    # go together
    more = {**counts, "displacement": (150, 140)}
    both = displacement_difference(
        zones(kinds=tuple(more)), zone_incidents(more), **PERIODS, comparison="proportion"
    )
    whole = t0 + 150
    expected = (t1 + 140) + ratio**2 * whole + (whole * ratio) ** 2 * (1 / c0 + 1 / c1)
    assert both.summary["se"] ** 2 == pytest.approx(expected)


def test_intervals_in_proportion_cover_and_reject_at_their_level():
    random = np.random.default_rng(21)
    held = rejected = 0
    runs = 2000
    for run in range(runs):
        effect = 0.6 if run % 2 else 1.0
        c0, c1, t0 = random.poisson(600), random.poisson(600 * 0.7), random.poisson(120)
        t1 = random.poisson(120 * 0.7 * effect)
        pair = differences(
            {"treatment": t0, "treatment_control": c0},
            {"treatment": t1, "treatment_control": c1},
            comparison="proportion",
        )["local"]
        found = interval(*pair)
        held += found.low <= 120 * 0.7 * (effect - 1) <= found.high
        rejected += effect == 1.0 and not found.low <= 0 <= found.high
    assert held / runs == pytest.approx(0.95, abs=4 * np.sqrt(0.0475 / runs))
    assert rejected / (runs / 2) == pytest.approx(0.05, abs=4 * np.sqrt(0.0475 / (runs / 2)))


def test_a_control_without_events_before_has_no_proportion():
    counts = {"treatment": (20, 10), "treatment_control": (0, 5)}
    layer, place = zone_incidents(counts), zones(kinds=tuple(counts))
    with pytest.raises(InputError, match="no event before"):
        displacement_difference(place, layer, **PERIODS, comparison="proportion")
    assert displacement_difference(place, layer, **PERIODS).summary["estimate"] == -15
