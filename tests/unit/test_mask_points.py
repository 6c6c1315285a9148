"""Masked points: the same in every release, hidden among enough people, inside."""

import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.privacy.mask_points import mask_points
from convivencia.algorithms.privacy.masking import (
    People,
    radius_of,
    ring_moves,
    snapped,
    with_company,
)
from convivencia.algorithms.privacy.minimums import LOWEST
from convivencia.algorithms.privacy.seal import unbroken
from convivencia.algorithms.privacy.secret import load_secret
from convivencia.tests.reference.cases import numbers, points, squares
from hypothesis import given, settings
from hypothesis import strategies as some

CASE = numbers("privacy")


def town(**columns):
    """A town of 6 by 8 squares of a kilometre, some with few people, in two municipalities."""
    people = np.random.default_rng(4).integers(60, 6000, 48)
    return squares(6, 8, people=people, town=["west", "west", "east", "east"] * 12, **columns)


def incidents(number=400, seed=1, **columns):
    random = np.random.default_rng(seed)
    return points(
        500_000 + random.uniform(0, 8000, number),
        2_194_000 + random.uniform(0, 6000, number),
        folio=[f"F-{place:05d}" for place in random.permutation(number)],
        kind=random.choice(["Robo", "Lesiones"], number),
        **columns,
    )


def masked(layer, **options):
    chosen = {"areas": town(), "population": "people", "within": "town"} | options
    return mask_points(layer, "folio", **chosen)


def by_alias(result):
    return {row.pseudonym: (row.geometry.x, row.geometry.y) for row in result.points.itertuples()}


def test_the_ring_is_uniform_over_its_area():
    ring, names = CASE["donut"], [str(place) for place in range(200_000)]
    low, high = np.full(len(names), ring["least"]), np.full(len(names), ring["most"])
    east, north = ring_moves(b"key" * 10, names, low, high)
    radius = np.hypot(east, north)
    assert ring["least"] <= radius.min() and radius.max() <= ring["most"]
    error = 4 * radius.std() / np.sqrt(len(names))
    assert abs(radius.mean() - ring["mean"]) < error
    assert abs(radius.mean() - ring["mean_if_uniform_in_radius"]) > 20 * error
    assert abs(np.median(radius) - ring["median"]) < 3 * error
    assert abs((radius < 300).mean() - ring["share_below_300"]) < 0.005
    angle = np.arctan2(north, east)
    assert abs(np.histogram(angle, 8)[0] / len(names) - 1 / 8).max() < 0.005
    assert abs(np.corrcoef(radius, np.cos(angle))[0, 1]) < 0.01


def test_the_radius_among_k_people():
    case = CASE["radius"]
    for k, metres in zip(case["k"], case["metres"], strict=True):
        assert radius_of(k, case["people_per_km2"] / 1e6) == pytest.approx(metres, rel=1e-12)


def test_k_is_counted_around_the_masked_point():
    case = CASE["k_reached"]
    homes = np.array(case["households"])
    boxes = shapely.box(*(homes - 0.01).T, *(homes + 0.01).T)
    people = People(boxes, np.full(len(homes), 1 / 0.0004))
    at = np.array([case["masked"]])
    reach = np.array([case["displacement"] + 0.05])
    assert people.within(at[:, 0], at[:, 1], reach)[0] == pytest.approx(case["k"], rel=2e-3)
    around_truth = people.within(np.zeros(1), np.zeros(1), reach)[0]
    assert round(around_truth) != case["k"]


def test_a_circle_in_an_even_town():
    people = People(np.array([shapely.box(0, 0, 5000, 5000)]), np.array([1e-3]))
    radius = np.array([300.0, 300.0])
    found = people.within(np.array([2500.0, 0.0]), np.array([2500.0, 0.0]), radius)
    whole = np.pi * 300**2 * 1e-3
    np.testing.assert_allclose(found, [whole, whole / 4], rtol=1e-6)


def test_the_grid_goes_down_also_below_zero():
    case = CASE["grid"]
    xy = np.array(case["points"])
    column, row = snapped(xy[:, 0], xy[:, 1], case["cell"])
    centres = np.column_stack([column + 0.5, row + 0.5]) * case["cell"]
    assert centres.tolist() == case["centres"]


def test_cells_with_enough_incidents():
    case = CASE["grid_counts"]
    xy = np.array(case["points"], dtype=float)
    column, row = snapped(xy[:, 0], xy[:, 1], case["cell"])
    kept = with_company(column, row, case["k"])
    cells = {tuple(cell) for cell in np.column_stack([column, row])[kept].tolist()}
    assert cells == {tuple(cell) for cell in case["shown"]}


def test_every_release_masks_alike():
    first = by_alias(masked(incidents()))
    order = np.random.default_rng(9).permutation(400)
    assert by_alias(masked(incidents().select(order))) == first
    part = incidents().select(np.arange(0, 400, 3))
    fewer = by_alias(masked(part))
    assert fewer and all(first[name] == place for name, place in fewer.items())


def test_other_rings_go_other_ways():
    """Two rings on one ray through the true place would lead back to it."""
    layer = incidents(300)
    one, two = (by_alias(masked(layer, k=k, least_distance=0)) for k in (8, 40))
    secret = load_secret()
    from convivencia.algorithms.privacy.secret import pseudonyms

    truth = dict(
        zip(
            pseudonyms(secret, layer.attributes["folio"].tolist()),
            zip(layer.x, layer.y, strict=True),
            strict=True,
        )
    )
    angles = []
    for name in one.keys() & two.keys():
        a, b = (np.subtract(place[name], truth[name]) for place in (one, two))
        angles.append(np.arctan2(a[1], a[0]) - np.arctan2(b[1], b[0]))
    assert abs(np.mean(np.exp(1j * np.array(angles)))) < 0.2


def test_inside_among_k_and_not_too_near():
    layer = incidents()
    result = masked(layer)
    areas = town()
    joined = result.points.sjoin(areas[["town", "geometry"]], predicate="intersects")
    assert len(joined) >= len(result.points)
    assert result.summary["masked"] + result.summary["withheld"] == 400
    assert result.summary["masked"] > 380
    assert result.summary["k_least"] >= LOWEST.k
    assert result.summary["displacement_mean"] > 50
    truth = np.column_stack([layer.x, layer.y])
    xy = np.column_stack([result.points.geometry.x, result.points.geometry.y])
    assert not (np.abs(xy[:, None] - truth[None]).max(axis=2) < 1).any()


@settings(max_examples=25, deadline=None)
@given(some.integers(0, 10_000), some.integers(8, 60), some.floats(0, 300), some.integers(1, 25))
def test_bounded_inside_and_stable(seed, k, least, number):
    layer = incidents(number, seed)
    options = {"k": k, "least_distance": least}
    result, again = masked(layer, **options), masked(layer, **options)
    assert by_alias(result) == by_alias(again)
    secret = load_secret()
    from convivencia.algorithms.privacy.secret import pseudonyms

    aliases = pseudonyms(secret, layer.attributes["folio"].tolist())
    areas = town()
    for name, (x, y) in by_alias(result).items():
        row = aliases.index(name)
        before = areas[areas.contains(shapely.Point(layer.x[row], layer.y[row]))].iloc[0]
        after = areas[areas.intersects(shapely.Point(x, y))]
        assert before["town"] in set(after["town"])
        low = max(radius_of(k, before["people"] / 1e6), least)
        assert (
            low - 1e-6 <= np.hypot(x - layer.x[row], y - layer.y[row]) <= low * np.sqrt(10) + 1e-6
        )


def test_nothing_of_the_true_rows_goes_along():
    layer = incidents(200, month=["2023-05"] * 200, lat=np.arange(200.0))
    result = masked(layer, keep=("kind", "month"))
    assert list(result.points.columns) == ["pseudonym", "kind", "month", "k", "seal", "geometry"]
    assert result.points["pseudonym"].is_monotonic_increasing
    assert not set(result.points["pseudonym"]) & set(layer.attributes["folio"])
    assert "Secret" not in str(result.provenance) and load_secret().hex() not in str(result)
    assert str(load_secret()) == "Secret(…)"


def test_columns_that_tell_who_or_where_are_refused():
    layer = incidents(
        100,
        calle=["Calle 5 de Mayo"] * 100,
        telefono=["55 1234 5678"] * 100,
    )
    layer.attributes["este"] = layer.x + 3
    for name in ("calle", "telefono", "este", "folio"):
        with pytest.raises(InputError, match=name):
            masked(layer, keep=(name,))


def test_protected_points_are_refused():
    layer = incidents(100, flag=[False] * 99 + [True])
    with pytest.raises(InputError, match="protected"):
        masked(layer, protected="flag")
    named = incidents(100)
    named.attributes.loc[3, "kind"] = "Violación"
    with pytest.raises(InputError, match="protected"):
        masked(named, category="kind")
    left = masked(layer, protected="flag", protected_rows="leave_out")
    assert left.summary["masked"] + left.summary["withheld"] == 100
    assert len(left.points) <= 99
    with pytest.raises(InputError, match="at least 20"):
        masked(layer, protected="flag", protected_rows="mask")
    inside = masked(layer, protected="flag", protected_rows="mask", k=20).points
    assert (inside["seal"] == "").sum() == 1 and (inside["k"] == 20).all()


def test_the_seal_breaks_when_a_point_is_moved():
    shown = masked(incidents(50)).points
    given_ = (load_secret(), shown["pseudonym"].tolist(), shown.geometry.x, shown.geometry.y)
    own = shown["seal"].tolist()
    assert unbroken(*given_, shown["k"], own).all()
    assert not unbroken(*given_[:2], shown.geometry.x + 5, given_[3], shown["k"], own).any()
    assert not unbroken(*given_, shown["k"] + 1, own).any()
    assert not unbroken(b"another secret", *given_[1:], shown["k"], own).any()


def test_lower_bounds_are_locked():
    with pytest.raises(InputError, match="at least 8"):
        masked(incidents(20), k=7)


def test_identifiers_are_needed():
    layer = incidents(30)
    layer.attributes.loc[4, "folio"] = None
    with pytest.raises(InputError, match="row 5"):
        masked(layer)
    with pytest.raises(TypeError):
        mask_points(layer)
    rows = incidents(30)
    rows.attributes["folio"] = np.arange(1, 31)
    assert "identifiers_are_rows" in {item.code for item in masked(rows).caveats}


def test_a_ring_needs_people_and_the_grid_does_not():
    layer = incidents(200)
    with pytest.raises(InputError, match="population"):
        mask_points(layer, "folio")
    result = mask_points(layer, "folio", method="grid", cell_size=2000.0)
    assert result.summary["k_least"] >= 8
    centre = np.column_stack([result.points.geometry.x, result.points.geometry.y])
    assert (np.mod(centre, 2000) == 1000).all()
    by_people = masked(layer, method="grid", cell_size=500.0, within=None)
    assert by_people.summary["k_least"] >= 8 and by_people.summary["masked"] > 150


def test_many_incidents_at_one_place_are_said():
    layer = incidents(60)
    layer.x[:5], layer.y[:5] = 503_000.0, 2_197_000.0
    (said,) = [item for item in masked(layer).caveats if item.code == "masked_clouds"]
    assert said.facts == {"places": 1, "most": 5}


def test_degrees_come_back_as_degrees():
    layer = incidents(60).in_crs("EPSG:4326")
    shown = masked(layer).points
    assert shown.crs.to_epsg() == 4326
    assert shown.total_bounds[0] > -100 and shown.total_bounds[2] < -98
    far = shown.to_crs("EPSG:32614").geometry
    assert pd.Series(far.x).between(499_000, 509_000).all()
