"""Zones of an intervention: ground counted once, controls matched by what came before alone."""

from functools import lru_cache

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.displacement.balance import higher, recent_peak, standardised
from convivencia.algorithms.displacement.difference import displacement_difference
from convivencia.algorithms.displacement.displacement_zones import displacement_zones
from convivencia.algorithms.displacement.effects import differences, effect
from convivencia.algorithms.displacement.matched_controls import Units, likeness, nearest, synthetic
from convivencia.algorithms.displacement.prior_counts import whole_periods
from convivencia.algorithms.displacement.quotient import displacement_quotient
from convivencia.algorithms.displacement.rings import (
    apart,
    equal_area_width,
    nearest_parts,
    solid,
    straight_rings,
)
from convivencia.algorithms.displacement.street_rings import street_rings
from convivencia.algorithms.displacement.zones import ZONE_KINDS
from convivencia.algorithms.sample.build import build_sample
from convivencia.algorithms.spatial.streets import streets_of
from convivencia.tests.reference.cases import METRES, numbers, points, squares

EXPECTED = numbers("zones")
KILOMETRE = shapely.box(500_000, 2_000_000, 501_000, 2_001_000)
BEGAN = "2024-01-01"


def layer(*shapes, title="treatment", crs=METRES, **columns):
    frame = geopandas.GeoDataFrame(columns, geometry=list(shapes), crs=crs)
    frame.attrs["title"] = title
    return frame


def square(x, y, side=1000):
    left, bottom = 500_000 + x, 2_000_000 + y
    return shapely.box(left, bottom, left + side, bottom + side)


def codes(result):
    return {item.code for item in result.caveats}


def sentence(run, *words):
    with pytest.raises(InputError) as caught:
        run()
    said = str(caught.value)
    assert said.endswith(".") and "{" not in said
    for word in words:
        assert word in said
    return said


def zone(result, kind):
    return result.zones[result.zones["zone"] == kind]


def assert_apart(zones):
    first, second = shapely.STRtree(zones.geometry).query(zones.geometry, predicate="intersects")
    both = first < second
    shared = shapely.area(
        shapely.intersection(
            zones.geometry.to_numpy()[first[both]], zones.geometry.to_numpy()[second[both]]
        )
    )
    assert shared.sum() < 1e-3 * len(zones)


# ------------------------------------------------------------------ rings


def test_ring_around_a_square_is_the_published_ground():
    result = displacement_zones(layer(KILOMETRE), 200)
    ring = zone(result, "displacement")["area_km2"].item() * 1e6
    assert ring == pytest.approx(EXPECTED["square_1km_ring_200m_quad_segs_16"], abs=1e-3)
    assert ring == pytest.approx(EXPECTED["square_1km_ring_200m_exact"], rel=3e-4)


def test_gap_and_farther_ring():
    result = displacement_zones(layer(KILOMETRE), 600, gap=400)
    ring = zone(result, "displacement")["area_km2"].item() * 1e6
    assert ring == pytest.approx(EXPECTED["square_1km_ring_400_to_1000m_quad_segs_16"], abs=1e-3)
    left_out = zone(result, "excluded")
    assert len(left_out) == 1
    assert left_out.geometry.item().contains(shapely.Point(501_200, 2_000_500))


def test_two_squares_count_their_shared_strip_once():
    result = displacement_zones(layer(square(0, 0), square(1300, 0)), 400)
    ring = zone(result, "displacement")["area_km2"].sum() * 1e6
    expected = EXPECTED["two_squares_300m_apart_ring_400m_quad_segs_16"]
    assert ring == pytest.approx(expected, abs=1e-3)
    assert result.summary["overlaps"] == 1
    named = displacement_zones(
        layer(square(0, 0), square(1300, 0), name=["b", "a"]), 400, treatment_id="name"
    )
    split = zone(named, "displacement")
    assert split["name"].tolist() == ["a", "b"]
    assert split["area_km2"].sum() * 1e6 == pytest.approx(expected, rel=1e-9)
    # alike, so each has half of the ground between them
    assert split["area_km2"].iloc[0] == pytest.approx(split["area_km2"].iloc[1], rel=1e-6)
    assert_apart(named.zones)


def test_without_a_width_the_ring_is_as_large_as_the_treated_area():
    assert equal_area_width(KILOMETRE) == pytest.approx(
        EXPECTED["square_1km_equal_area_width"], abs=1e-9
    )
    result = displacement_zones(layer(KILOMETRE), None)
    assert result.summary["ring_width"] == pytest.approx(214.0239, abs=1e-4)
    assert displacement_zones(layer(KILOMETRE), 0).summary == result.summary
    assert zone(result, "displacement")["area_km2"].item() == pytest.approx(1.0, rel=3e-4)
    bent = shapely.union_all([square(0, 0), square(1000, 0), square(0, 1000)])
    width = equal_area_width(bent, 50)
    assert straight_rings(bent, width, 1, 50)[1].area == pytest.approx(3e6, rel=1e-6)


def test_every_ring_is_a_zone_and_none_overlap():
    result = displacement_zones(layer(KILOMETRE), 150, rings=3, gap=20)
    assert zone(result, "displacement")["ring"].tolist() == [1, 2, 3]
    assert zone(result, "treatment_control")["ring"].tolist() == [4]
    assert "displacement_control" not in set(result.zones["zone"])
    assert set(result.zones["zone"]) <= set(ZONE_KINDS)
    assert result.zones["zone_class"].tolist()[2:5] == [
        "displacement",
        "displacement_2",
        "displacement_3",
    ]
    assert "control_touches_rings" in codes(result)
    assert_apart(result.zones)


def test_ground_near_two_goes_to_the_nearer():
    cores = [square(0, 0, 400), square(900, 0, 200)]
    ring = straight_rings(shapely.union_all(cores), 500, 1)[1]
    parts = nearest_parts(ring, cores, 500)
    assert sum(part.area for part in parts) == pytest.approx(ring.area, rel=1e-9)
    random = np.random.default_rng(4)
    places = shapely.points(
        500_000 + random.uniform(-500, 1600, 3000), 2_000_000 + random.uniform(-500, 900, 3000)
    )
    away = np.array([shapely.distance(core, places) for core in cores])
    clear = np.abs(away[0] - away[1]) > 30
    for number, part in enumerate(parts):
        held = shapely.contains(part, places) & clear
        assert (away[:, held].argmin(axis=0) == number).all()


def test_treatments_that_overlap_are_said_and_split():
    frame = layer(square(0, 0), square(600, 0), name=["first", "second"])
    result = displacement_zones(frame, 200, treatment_id="name")
    assert "overlapping_treatments" in codes(result)
    treated = zone(result, "treatment").set_index("name")["area_km2"]
    assert treated["first"] == pytest.approx(1.0) and treated["second"] == pytest.approx(0.6)
    assert_apart(result.zones)


def test_other_measures_stay_out_of_rings_and_controls():
    study = layer(*[square(x, y) for x in range(-3000, 4000, 1000) for y in (-1000, 0, 1000)])
    # one to the east of the treated square and half a kilometre into it
    others = layer(square(500, 0), title="others")
    plain = displacement_zones(layer(square(0, 0)), 400, areas=study)
    told = displacement_zones(layer(square(0, 0)), 400, areas=study, other_measures=others)
    assert {"other_measure_inside", "other_measures_left_out"} <= codes(told)
    assert not {"other_measure_inside", "other_measures_left_out"} & codes(plain)
    facts = {item.code: item.facts for item in told.caveats}
    assert facts["other_measure_inside"]["share"] == pytest.approx(0.5)
    assert facts["other_measures_left_out"]["km2"] == pytest.approx(0.5)
    for kind, lost in (("treatment", 0.0), ("displacement", 0.4), ("treatment_control", 0.1)):
        before, after = (zone(one, kind)["area_km2"].sum() for one in (plain, told))
        assert before - after == pytest.approx(lost, abs=1e-9), kind
    assert zone(told, "excluded")["area_km2"].sum() == pytest.approx(0.5)
    assert_apart(told.zones)


def test_areas_with_another_measure_are_no_candidates():
    areas, _, incidents = town_of_twins()
    plain = matched(areas, incidents)
    twin = chosen_codes(plain)
    there = areas.loc[areas["code"].isin(twin), ["geometry"]].copy()
    there.attrs["title"] = "others"
    told = matched(areas, incidents, other_measures=there)
    roles = told.candidates.set_index("area_id")["role"]
    assert set(roles[list(twin)]) == {"other_measure"}
    assert not twin & chosen_codes(told)


def test_slivers_are_no_zone():
    hair = shapely.box(0, 0, 1000, 0.3)
    assert solid(hair).is_empty
    assert solid(shapely.union_all([hair, shapely.box(0, 50, 100, 100)])).area == 5000
    pieces, pairs = apart([shapely.box(0, 0, 10, 10), shapely.box(0.1, 0, 10, 10)])
    assert pairs == 1 and pieces[1].is_empty


def test_degrees_are_measured_in_metres():
    frame = layer(KILOMETRE).to_crs("EPSG:4326")
    frame.attrs["title"] = "treatment"
    result = displacement_zones(frame, 200)
    assert result.zones.crs == METRES
    assert zone(result, "displacement")["area_km2"].item() == pytest.approx(0.92546, rel=1e-4)
    assert "projected" in codes(result)


# ------------------------------------------------------------------ clip


def test_all_is_clipped_to_the_study():
    study = layer(square(0, 0, 2000), square(2000, 0, 2000), title="study")
    result = displacement_zones(layer(square(-500, 0)), 300, areas=study)
    said = next(item for item in result.caveats if item.code == "treatment_clipped")
    assert said.facts["share"] == pytest.approx(0.5)
    ground = shapely.union_all(study.geometry)
    assert shapely.difference(shapely.union_all(result.zones.geometry), ground).area < 1e-3
    assert zone(result, "treatment")["area_km2"].item() == pytest.approx(0.5)


def test_treatment_outside_the_study_is_refused():
    study = layer(square(5000, 0), title="study")
    sentence(lambda: displacement_zones(layer(KILOMETRE), areas=study), "treatment", "study")


def test_rings_over_nearly_all_the_study_are_said():
    study = layer(square(-200, -200, 1400), title="study")
    result = displacement_zones(layer(KILOMETRE), 160, areas=study)
    assert "rings_cover_study" in codes(result)
    sentence(lambda: displacement_zones(layer(KILOMETRE), 2000, areas=study), "Beyond the rings")


# ------------------------------------------------------------------ along the streets


def town_with_a_river(bridge_at):
    """Streets 100 m apart on both banks of a river 60 m wide, with one bridge."""
    lines = []
    for bottom in (-1200, 60):
        ys = bottom + np.arange(0, 1201, 100)
        xs = np.arange(-1500, 1501, 100)
        lines += [shapely.LineString([(x, ys[0]), (x, ys[-1])]) for x in xs]
        lines += [shapely.LineString([(xs[0], y), (xs[-1], y)]) for y in ys]
    lines.append(shapely.LineString([(bridge_at, 0), (bridge_at, 60)]))
    return shapely.segmentize(np.array(lines, dtype=object), 100)


def test_a_ring_along_the_streets_crosses_a_river_by_its_bridge_alone():
    core = shapely.box(-150, -290, 150, -10)
    near = street_rings(core, streets_of(town_with_a_river(0)), 300, 2)
    far = street_rings(core, streets_of(town_with_a_river(1400)), 300, 2)
    beyond = shapely.box(-5000, 60, 5000, 5000)
    assert shapely.intersection(near[1], beyond).area > 20_000
    assert all(shapely.intersection(ring, beyond).area == 0 for ring in far)
    straight = straight_rings(core, 300, 2)
    assert shapely.intersection(straight[1], beyond).area > 20_000
    # the way is never shorter than the straight one, but for the half street and half block
    assert shapely.difference(far[1], straight_rings(core, 300 + 15 + 75, 1)[1]).area < 1
    assert shapely.intersection(far[1], far[2]).area < 1e-3
    assert shapely.intersection(far[1], core).area < 1e-6


def test_ways_follow_the_blocks():
    # along streets at right angles, 300 m reach a corner of 150 m and 150 m, not one of 290 and 290
    core = shapely.box(-150, -690, 150, -410)
    ring = street_rings(core, streets_of(town_with_a_river(1400)), 300, 1)[1]
    assert ring.contains(shapely.Point(300, -350))
    assert not ring.contains(shapely.Point(400, -150))
    assert straight_rings(core, 400, 1)[1].contains(shapely.Point(400, -150))


def test_zones_along_the_streets_do_not_overlap_and_follow_no_order():
    streets = layer(*town_with_a_river(0), title="streets", crs=METRES)
    treated = layer(shapely.box(-150, -290, 150, -10))
    first = displacement_zones(treated, 200, rings=2, gap=40, along="streets", streets=streets)
    assert_apart(first.zones)
    assert "excluded" in set(first.zones["zone"])
    turned = streets.iloc[::-1].reset_index(drop=True)
    second = displacement_zones(treated, 200, rings=2, gap=40, along="streets", streets=turned)
    np.testing.assert_allclose(second.zones["area_km2"], first.zones["area_km2"], rtol=1e-6)


def test_streets_that_lead_nowhere_are_said():
    streets = layer(*town_with_a_river(0), title="streets")
    sentence(
        lambda: displacement_zones(layer(KILOMETRE), along="streets", streets=streets), "street"
    )
    sentence(lambda: displacement_zones(layer(KILOMETRE), along="streets"), "streets")


# ------------------------------------------------------------------ matching


@lru_cache(maxsize=1)
def town_of_twins():
    """A grid of areas with rates of their own; area 77 is the twin of the treated area 0.

    The twin has its level, rise, residents and use; every other area lacks one of them.
    """
    random = np.random.default_rng(21)
    areas = squares(10, 12, side=500.0)
    number = len(areas)
    rate = random.uniform(0.5, 4, number)
    rise = random.uniform(-0.5, 0.5, number)
    people = random.integers(300, 3000, number)
    use = random.choice(["homes", "shops"], number)
    rate[[0, 77]], rise[[0, 77]], people[[0, 77]], use[[0, 77]] = 12, 0.4, 1500, "shops"
    # decoys: as high but falling, with few residents
    rate[[40, 90]], rise[[40, 90]], people[[40, 90]] = 12, -0.5, 200
    areas["people"], areas["use"] = people, use
    areas["code"] = [f"a{(7 * at) % number:03d}" for at in range(number)]
    months = np.arange(48)
    expected = rate[:, None] * np.exp(rise[:, None] * (months - 24) / 12)
    counts = random.poisson(expected)
    return areas, counts, incidents_of(areas, counts, random)


def incidents_of(areas, counts, random):
    area, month = np.nonzero(counts)
    times = counts[area, month]
    area, month = np.repeat(area, times), np.repeat(month, times)
    bounds = shapely.bounds(areas.geometry.to_numpy())[area]
    inner = random.uniform(0.05, 0.95, (len(area), 2))
    starts = (np.datetime64("2021-01") + month).astype("datetime64[D]")
    return points(
        bounds[:, 0] + inner[:, 0] * 500,
        bounds[:, 1] + inner[:, 1] * 500,
        date=pd.Series(starts + random.integers(0, 28, len(area))),
    )


def matched(areas, incidents, treated=0, **options):
    frame = layer(*areas.geometry.to_numpy()[np.atleast_1d(treated)], crs=areas.crs)
    given = {
        "control": "matched",
        "areas": areas,
        "incidents": incidents,
        "intervention": BEGAN,
        "date": "date",
        "area_id": "code",
        "population": "people",
        "land_use": "use",
    }
    return displacement_zones(frame, 200, **{**given, **options})


def chosen_codes(result):
    table = result.candidates
    return set(table.loc[table["role"] == "chosen", "area_id"])


def test_the_planted_twin_is_chosen():
    areas, counts, incidents = town_of_twins()
    result = matched(areas, incidents, matches=1)
    assert chosen_codes(result) == {areas["code"][77]}
    assert result.summary["treated_count"] == counts[0, :36].sum()
    assert result.summary["mean_difference"] < 0.3
    before, after = result.balance["difference_before"], result.balance["difference_after"]
    assert before.abs().mean() > 3 * after.abs().mean()
    assert result.balance["treated"].iloc[0] == pytest.approx(
        counts[0, :36].sum() / 1.5 / (1095 / 365.25)
    )
    assert_apart(result.zones)
    assert zone(result, "displacement_control")["ring"].tolist() == [1]
    # without a number: as many as hold about as much
    result = matched(areas, incidents)
    held = zone(result, "treatment_control")
    assert held["count_before"].sum() == pytest.approx(counts[0, :36].sum(), rel=0.3)
    assert held["match_weight"].sum() == pytest.approx(1)


def test_candidates_are_beyond_the_rings():
    areas, _, incidents = town_of_twins()
    result = matched(areas, incidents, rings=2)
    table = result.candidates
    away = shapely.distance(table.geometry.to_numpy(), areas.geometry.iloc[0])
    candidate = table["role"].isin(["candidate", "chosen"])
    assert (away[candidate] >= 800).all() and (away[~candidate] < 800).all()
    assert set(table["role"]) == {"treated", "ring", "near", "candidate", "chosen"}
    assert table["match_distance"].notna().equals(candidate)


def test_a_union_of_areas_is_matched_as_one():
    areas, counts, incidents = town_of_twins()
    result = matched(areas, incidents, treated=[0, 1, 12])
    whole = counts[[0, 1, 12], :36].sum()
    assert result.summary["treated_count"] == whole
    people = areas["people"].iloc[[0, 1, 12]].sum()
    assert result.balance["treated"].iloc[0] == pytest.approx(
        whole / people * 1000 / (1095 / 365.25)
    )
    assert result.balance["treated"].iloc[2] == pytest.approx(people / 0.75)


def test_what_came_after_changes_nothing():
    areas, counts, incidents = town_of_twins()
    other = counts.copy()
    other[:, 36:] = np.random.default_rng(9).permutation(other[:, 36:].ravel()).reshape(-1, 12) * 3
    changed = incidents_of(areas, other, np.random.default_rng(5))
    late = np.asarray(changed.attributes["date"]) >= np.datetime64(BEGAN)
    early = np.asarray(incidents.attributes["date"]) < np.datetime64(BEGAN)
    mixed = points(
        np.concatenate([incidents.x[early], changed.x[late]]),
        np.concatenate([incidents.y[early], changed.y[late]]),
        date=pd.concat(
            [incidents.attributes["date"][early], changed.attributes["date"][late]],
            ignore_index=True,
        ),
    )
    for method in ("nearest", "synthetic"):
        first = matched(areas, incidents, method=method)
        second = matched(areas, mixed, method=method)
        for name in ("zones", "balance", "prior_fit", "candidates"):
            pd.testing.assert_frame_equal(
                pd.DataFrame(first.part_named(name)), pd.DataFrame(second.part_named(name))
            )
        assert first.caveats == second.caveats
    sentence(
        lambda: matched(areas, incidents, before="2021-01-01/2024-06-30"), "before", "2024-06-30"
    )


def test_rows_in_another_order_change_nothing():
    areas, _, incidents = town_of_twins()
    order = np.random.default_rng(2).permutation(len(areas))
    treated = layer(*areas.geometry.to_numpy()[[12, 1, 0]])
    given = {
        "control": "matched",
        "incidents": incidents,
        "before": "2021-01-01/2023-12-31",
        "date": "date",
        "area_id": "code",
    }
    for method in ("nearest", "synthetic"):
        first = displacement_zones(treated, 150, areas=areas, method=method, **given)
        second = displacement_zones(
            treated.iloc[::-1], 150, areas=areas.iloc[order], method=method, **given
        )
        for name in ("zones", "candidates"):
            one, other = first.part_named(name), second.part_named(name)
            pd.testing.assert_frame_equal(
                pd.DataFrame(one.drop(columns="geometry")),
                pd.DataFrame(other.drop(columns="geometry")),
            )


def units(total, km2=1.0, series=None, people=None):
    total = np.asarray(total, dtype=float)
    return Units(
        total,
        np.empty((len(total), 0)) if series is None else np.asarray(series, dtype=float),
        np.full(len(total), km2),
        people,
        np.empty((len(total), 0)),
        12,
        1.0,
    )


def test_weights_are_the_published_ones():
    donors = np.array(EXPECTED["donors"], dtype=float)
    treated = np.array([EXPECTED["treated"]])
    found = synthetic(
        units(treated.sum(axis=1), series=treated), units(donors.sum(axis=1), series=donors)
    )
    weights = np.zeros(3)
    weights[found.rows] = found.weights
    np.testing.assert_allclose(weights, EXPECTED["weights"], atol=1e-9)


def test_nearest_takes_equals_by_identifier_and_stops_at_the_treated_number():
    pool = units([5, 10, 10, 10, 30])
    found = nearest(units([10]), pool, 2)
    assert found.rows.tolist() == [1, 2]
    assert nearest(units([20]), units([19, 3, 2, 40]), None).rows.tolist() == [0]
    # nothing that differs: all are alike
    assert likeness(units([4]), units([7, 7, 7])).tolist() == [0, 0, 0]
    assert np.isnan(standardised(np.ones(1), np.zeros(1), np.zeros(1))).all()


@pytest.mark.parametrize(("effect_planted", "low", "high"), [(0.0, 0.02, 0.06), (-0.6, 0.6, 1.0)])
def test_difference_on_matched_controls_holds_its_level(effect_planted, low, high):
    """Among areas of all rates a high one is treated: nothing is found where nothing is."""
    random = np.random.default_rng(3)
    found, covered, runs = 0, 0, 1000
    for _ in range(runs):
        rate = random.gamma(2, 1.5, 100)
        treated = np.argsort(rate)[random.integers(50, 95)]
        prior = random.poisson(rate[:, None], (100, 24))
        other = np.delete(np.arange(100), treated)
        match = nearest(
            units(prior[[treated]].sum(axis=1), series=prior[[treated]]),
            units(prior[other].sum(axis=1), series=prior[other]),
            None,
        )
        control = other[match.rows]
        before = prior[:, 12:].sum(axis=1)
        after = random.poisson(12 * rate * (1 + effect_planted * (np.arange(100) == treated)))
        estimate, variance = differences(
            {"treatment": before[treated], "treatment_control": before[control].sum()},
            {"treatment": after[treated], "treatment_control": after[control].sum()},
        )["local"]
        measured = effect(estimate, variance)
        found += abs(measured.z) > 1.96
        covered += measured.low <= 12 * rate[treated] * effect_planted <= measured.high
    assert low <= found / runs <= high
    assert 0.94 <= covered / runs <= 0.99


def test_a_weighted_combination_is_said_and_fits_better():
    areas, _, incidents = town_of_twins()
    plain, weighted = (matched(areas, incidents, method=one) for one in ("nearest", "synthetic"))
    assert weighted.summary["prior_rmspe"] <= plain.summary["prior_rmspe"]
    assert {"weights_not_counted", "more_donors_than_periods"} <= codes(weighted)
    held = zone(weighted, "treatment_control")["match_weight"]
    assert held.sum() == pytest.approx(1) and (held > 0.01).all()
    assert (held.diff().dropna() <= 1e-9).all()


def test_few_periods_leave_the_trend_out():
    areas, _, incidents = town_of_twins()
    result = matched(areas, incidents, before="2023-11-01/2023-12-31", intervention=None)
    assert "trend_not_used" in codes(result)
    assert len(result.balance) == 4
    sentence(
        lambda: matched(areas, incidents, before="2023-11-01/2023-12-31", method="synthetic"), "3"
    )


def test_what_matching_needs_is_asked_for():
    areas, _, incidents = town_of_twins()
    whole = {
        "control": "matched",
        "areas": areas,
        "incidents": incidents,
        "date": "date",
        "intervention": BEGAN,
    }
    treated = layer(areas.geometry.iloc[0])
    for name in ("areas", "incidents", "date"):
        given = {key: value for key, value in whole.items() if key != name}
        sentence(lambda given=given: displacement_zones(treated, 200, **given), name)
    sentence(lambda: matched(areas, incidents, intervention=None), "before")
    sentence(lambda: matched(areas, incidents, intervention="2020-01-01"), "2019-12-31")
    sentence(lambda: matched(areas, incidents, rings=5, gap=3000), "narrower")


def test_areas_without_residents_are_no_candidates():
    areas, _, incidents = town_of_twins()
    empty = areas.copy()
    empty["people"] = empty["people"].astype(float)
    empty.loc[[77, 90], "people"] = [0, np.nan]
    result = matched(empty, incidents, matches=1)
    assert "candidates_unknown" in codes(result)
    assert chosen_codes(result) != {areas["code"][77]}


def test_bad_balance_and_few_candidates_are_said():
    areas, _, incidents = town_of_twins()
    few = areas.iloc[[0, 1, 2, 3, 4, 5, 6]]
    result = matched(few, incidents, matches=1)
    assert "few_candidates" in codes(result)
    assert "unbalanced_level" in codes(result)


def test_nothing_before_in_the_treated_area_is_said():
    areas, counts, _ = town_of_twins()
    quiet = counts.copy()
    quiet[0] = 0
    incidents = incidents_of(areas, quiet, np.random.default_rng(1))
    assert "nothing_before_in_treatment" in codes(matched(areas, incidents))


# ------------------------------------------------------------------ regression to the mean


def test_a_peak_is_told_from_a_season():
    season = np.tile([60, 40, 20, 40], 3).astype(float)
    high = np.array([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 25, 28], dtype=float)
    assert recent_peak(high, np.full(12, 100.0)).p_value < 1e-4
    assert recent_peak(season / 2, season * 10).p_value > 0.3
    assert recent_peak(high[:3], high[:3]) is None
    # three per cent more are no chance with so many events, but no peak either
    many = np.full(12, 40_000.0)
    many[9:] *= 1.03
    found = recent_peak(many, np.full(12, 1e6))
    assert found.p_value < 0.001 and not found.clear
    assert higher(30, 10, 1, 1) < 0.01 < higher(12, 10, 1, 1)


def test_the_peak_warns_falsely_as_often_as_it_says():
    random = np.random.default_rng(8)
    false = [
        recent_peak(random.poisson(9, 12), random.poisson(400, 12)).p_value < 0.05
        for _ in range(2000)
    ]
    assert 0.03 < np.mean(false) < 0.06


def test_a_treated_peak_is_said():
    areas, counts, _ = town_of_twins()
    peak = counts.copy()
    peak[0, 27:36] += 25
    result = matched(areas, incidents_of(areas, peak, np.random.default_rng(1)))
    said = next(item for item in result.caveats if item.code == "treated_at_peak")
    assert said.facts["recent"] > 1.5 * said.facts["earlier"]


def test_whole_periods_allow_a_day_in_twenty():
    def days(first, last, kind="month"):
        return len(whole_periods(np.datetime64(first), np.datetime64(last), kind))

    assert days("2023-01-01", "2023-12-31") == 12
    assert days("2023-01-02", "2023-12-30") == 12
    assert days("2023-01-10", "2023-12-15") == 10
    assert days("2023-01-10", "2023-01-20") == 0
    assert days("2023-01-01", "2023-12-31", "quarter") == 4


# ------------------------------------------------------------------ chosen controls


def test_chosen_controls_lose_what_is_treated_and_get_rings():
    chosen = layer(square(1100, 0), square(4000, 0), title="chosen")
    result = displacement_zones(layer(KILOMETRE), 400, control="chosen", chosen=chosen)
    assert {"control_cut", "control_near_rings"} <= codes(result)
    assert zone(result, "treatment_control")["area_km2"].sum() == pytest.approx(1.7, rel=1e-2)
    assert zone(result, "displacement_control")["ring"].tolist() == [1]
    assert_apart(result.zones)
    far = layer(square(4000, 0), title="chosen")
    assert not codes(displacement_zones(layer(KILOMETRE), 400, control="chosen", chosen=far))


def test_chosen_controls_that_rings_swallow():
    near = layer(square(1100, 0, 400), title="chosen")
    sentence(
        lambda: displacement_zones(layer(KILOMETRE), 600, control="chosen", chosen=near), "chosen"
    )
    result = displacement_zones(layer(KILOMETRE), 400, control="chosen", chosen=near)
    assert "control_mostly_cut" in codes(result)
    sentence(lambda: displacement_zones(layer(KILOMETRE), 400, control="chosen"), "chosen")


def test_counts_need_no_date_but_say_so():
    incidents = points([500_500, 501_100, 505_000], [2_000_500] * 3)
    result = displacement_zones(layer(KILOMETRE), 200, incidents=incidents)
    assert result.zones["count_before"].tolist() == [1, 1, 0]
    assert "all_counted_as_before" in codes(result)
    assert result.prior_fit is None and result.summary["treated_count"] == 1


@pytest.mark.parametrize("shape", [shapely.Point(500_000, 2_000_000), KILOMETRE.exterior])
def test_treatment_that_is_no_ground(shape):
    sentence(lambda: displacement_zones(layer(shape)), "treatment", "polygons")


# ------------------------------------------------------------------ with quotient and difference


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    paths = build_sample(tmp_path_factory.mktemp("sample"), size=20_000)
    return {
        name: geopandas.read_file(paths.package, layer=name)
        for name in ("areas", "incidents", "treatment", "streets")
    }


PERIODS = {"before": "2023-01-01/2023-12-31", "after": "2024-01-01/2024-12-31"}
ROBBERY = {"category": "category", "categories": ("Robo a persona",)}


def sample_zones(sample, **options):
    given = {"control": "matched", "area_id": "area_id", "area_name": "area_name"}
    return displacement_zones(
        sample["treatment"],
        350,
        areas=sample["areas"],
        incidents=sample["incidents"],
        intervention=BEGAN,
        date="occurred_at",
        treatment_id="treatment_id",
        **ROBBERY,
        **{**given, **options},
    )


@pytest.mark.parametrize("along", ["straight", "streets"])
def test_the_sample_gives_back_what_was_planted(sample, along):
    """Robbery fell by 40 % in the treated areas; their planted twins are found."""
    streets = sample["streets"] if along == "streets" else None
    result = sample_zones(sample, along=along, streets=streets)
    assert chosen_codes(result) == {"B14", "B15"}
    measured = displacement_difference(
        result.zones, sample["incidents"], date="occurred_at", **PERIODS, **ROBBERY
    )
    local = measured.effects.set_index("effect").loc["local"]
    counts = measured.counts.set_index("zone")["before"]
    assert local["low"] <= -0.4 * counts["treatment"] <= local["high"]
    assert local["high"] < 0
    assert result.summary["mean_difference"] < 0.1
    quotient = displacement_quotient(
        result.zones, sample["incidents"], date="occurred_at", **PERIODS, **ROBBERY
    )
    assert quotient.summary["success"] < 0


def test_counts_agree_with_those_of_the_difference(sample):
    result = sample_zones(sample, before=PERIODS["before"], rings=2, gap=30)
    measured = displacement_difference(
        result.zones, sample["incidents"], date="occurred_at", **PERIODS, **ROBBERY
    )
    own = result.zones.groupby("zone")["count_before"].sum()
    counts = measured.counts.set_index("zone")["before"]
    for kind in counts.index:
        assert own[kind] == counts[kind]
    assert "overlapping_zones" not in codes(measured)
    assert result.prior_fit["treated"].sum() == own["treatment"]
    assert result.prior_fit["control"].sum() == pytest.approx(own["treatment"])


# ------------------------------------------------------------------ odd layers


def test_layers_in_other_systems_and_with_faults_agree():
    areas, _, incidents = town_of_twins()
    first = matched(areas, incidents, matches=1)
    degrees = areas.to_crs("EPSG:4326")
    degrees.attrs["title"] = "areas"
    second = matched(degrees, incidents, matches=1)
    assert chosen_codes(second) == chosen_codes(first)
    np.testing.assert_allclose(second.zones["area_km2"], first.zones["area_km2"], rtol=1e-6)
    assert second.zones["count_before"].tolist() == first.zones["count_before"].tolist()
    lost = points(
        np.append(incidents.x, [np.nan, 0]),
        np.append(incidents.y, [np.nan, 0]),
        date=pd.concat(
            [incidents.attributes["date"], pd.Series(pd.to_datetime(["2022-05-05"] * 2))],
            ignore_index=True,
        ),
    )
    third = matched(areas, lost, matches=1)
    assert "unlocated_incidents" in codes(third)
    assert chosen_codes(third) == chosen_codes(first)


def test_areas_that_overlap_give_zones_that_do_not():
    areas, _, incidents = town_of_twins()
    wide = areas.copy()
    wide.geometry = shapely.buffer(areas.geometry.to_numpy(), 40, join_style="mitre")
    result = matched(wide, incidents, matches=6)
    assert_apart(result.zones)
    assert "in_two_areas" in codes(result)


def test_columns_that_are_not_there_are_named():
    areas, _, incidents = town_of_twins()
    for name in ("population", "land_use", "area_name", "treatment_id", "date", "category"):
        with pytest.raises(InputError, match="no_such"):
            matched(areas, incidents, **{name: "no_such"})


def test_sentences_have_their_templates():
    areas, _, incidents = town_of_twins()
    result = matched(areas, incidents, gap=30)
    for part, column in (("zones", "how"), ("balance", "covariate")):
        frame = result.part_named(part)
        written = [template.format(**facts) for template, facts in frame.attrs["templates"]]
        assert frame[column].tolist() == written
