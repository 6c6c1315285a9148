"""The scan: a case by hand, a plain loop over every circle, chance and planted clusters."""

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import Cancelled, InputError
from convivencia.algorithms.spatial.draws import Draws
from convivencia.algorithms.spatial.scan import spatial_scan
from convivencia.algorithms.spatial.scan_circles import AllCircles, CircleMaker, blocks_of
from convivencia.algorithms.spatial.scan_clusters import ClusterFinder
from convivencia.algorithms.spatial.scan_replicas import (
    multinomial,
    replications_of,
    shuffled_times,
)
from convivencia.algorithms.spatial.scan_statistic import (
    Scanner,
    Thresholds,
    log_likelihood_ratio,
    windows_of,
)
from convivencia.tests.reference.cases import numbers, squares

CASE = numbers("scan")
SIDE = 12


def nothing(*_):
    return None


def line_of_places():
    frame = squares(1, 4, people=[1, 1, 1, 1])
    frame.attrs["title"] = "places"
    return frame


def weekly(counts, **columns):
    """Return a long table by week, whose periods are of the same length."""
    periods, areas = np.shape(counts)
    starts = pd.date_range("2024-01-01", periods=periods, freq="7D").strftime("%Y-%m-%d")
    table = pd.DataFrame(
        [
            (area + 1, starts[period], counts[period][area])
            for area in range(areas)
            for period in range(periods)
        ],
        columns=["area_id", "period_start", "count"],
    ).assign(**columns)
    table.attrs["title"] = "counts"
    return table


def disc(rows=SIDE, columns=SIDE, factor=2.0, seed=3, people=None):
    """Return squares with residents and events, more of them per head in a planted disc."""
    random = np.random.default_rng(seed)
    people = random.integers(200, 3000, rows * columns) if people is None else people
    row, column = np.divmod(np.arange(rows * columns), columns)
    inside = np.hypot(row - 3, column - 8) <= 2
    events = random.poisson(people * 0.01 * np.where(inside, factor, 1.0))
    return squares(rows, columns, people=people, events=events), inside


# ------------------------------------------------------------------ by hand


@pytest.mark.parametrize(
    ("model", "name"), [("space_time", "poisson"), ("space_time_permutation", "permutation")]
)
def test_hand_case(model, name):
    wanted = CASE[name]
    found = spatial_scan(
        line_of_places(), population="people", model=model, area_id="id",
        table=weekly(CASE["counts_by_period"]), permutations=99,
    )  # fmt: skip
    (row,) = found.clusters.to_dict("records")
    assert row["observed"] == wanted["observed"]
    assert row["expected"] == pytest.approx(wanted["expected"], rel=1e-12)
    assert row["llr"] == pytest.approx(wanted["llr"], rel=1e-12)
    inside = found.areas["cluster"].notna().to_numpy()
    assert np.flatnonzero(inside).tolist() == wanted["areas"]
    first = pd.Timestamp("2024-01-01") + pd.Timedelta(days=7 * wanted["periods"][0])
    assert row["start"] == first
    assert row["end"] == first + pd.Timedelta(days=13)
    assert row["ratio"] == pytest.approx(wanted["observed"] / wanted["expected"])


def test_ratio_is_the_formulas():
    # Kulldorff (1997): 10 of 30 events where 5 are expected
    wanted = 10 * np.log(2) + 20 * np.log(20 / 25)
    assert log_likelihood_ratio(10, 5.0, 30) == pytest.approx(wanted, rel=1e-14)
    assert log_likelihood_ratio(0, 5.0, 30) == pytest.approx(30 * np.log(30 / 25), rel=1e-14)
    assert log_likelihood_ratio(30, 5.0, 30) == pytest.approx(30 * np.log(6), rel=1e-14)
    assert log_likelihood_ratio(5, 5.0, 30) == pytest.approx(0, abs=1e-14)


# ------------------------------------------------------------------ against a plain loop


def every_circle(coordinates, people, largest):
    """Return the sets of areas of all circles: a plain loop that shares no code."""
    found = set()
    for centre in coordinates:
        apart = np.round(np.hypot(*(coordinates - centre).T), 6)
        for reach in np.unique(apart):
            inside = apart <= reach
            if people[inside].sum() <= largest * people.sum() + 1e-9:
                found.add(tuple(np.flatnonzero(inside)))
    return found


def highest(counts, expected, share, coordinates, people, longest, side):
    best = (0.0, (), (0, 0))
    total = counts.sum()
    for circle in every_circle(coordinates, people, 0.5):
        inside = list(circle)
        for first in range(counts.shape[1]):
            for last in range(first, min(counts.shape[1], first + longest)):
                observed = counts[inside, first : last + 1].sum()
                wanted = expected[inside].sum() * share[first : last + 1].sum()
                if side == "high" and observed <= wanted:
                    continue
                if side == "low" and observed >= wanted:
                    continue
                ratio = float(log_likelihood_ratio(observed, wanted, total))
                if ratio > best[0] * (1 + 1e-12):
                    best = (ratio, circle, (first, last))
    return best


@pytest.mark.parametrize("side", ["high", "low", "both"])
@pytest.mark.parametrize("periods", [1, 4])
@pytest.mark.parametrize("regular", [True, False])
def test_maximum_is_that_of_every_circle(side, periods, regular):
    random = np.random.default_rng(7)
    places = (
        np.array([(100.0 * x, 100.0 * y) for x in range(5) for y in range(5)])
        if regular
        else random.uniform(0, 500, (25, 2))
    )
    people = random.integers(20, 900, 25).astype(float)
    total, share = 150, np.full(periods, 1 / periods)
    expected = people / people.sum() * total
    longest = max(1, periods // 2)
    scanner = Scanner(
        AllCircles(CircleMaker(places, expected, people, 0.5)),
        windows_of(share, longest), total, side,
    )  # fmt: skip
    draw = multinomial(Draws(5), np.outer(expected, share).ravel(), total)
    (counts,) = replications_of((25, periods), total, 30, draw, nothing)
    found = scanner.maxima(counts, nothing)
    for run in range(30):
        one = counts[:, :, run].astype(int)
        wanted = highest(one, expected, share, places, people, longest, side)
        assert found[run] == pytest.approx(wanted[0], rel=1e-9)
    one = counts[:, :, 0].astype(int)
    wanted = highest(one, expected, share, places, people, longest, side)
    (first, *_) = ClusterFinder(scanner, one).clusters(lambda cluster: False, nothing)
    assert first.ratio == pytest.approx(wanted[0], rel=1e-9)


def test_a_high_floor_is_lowered_until_every_maximum_is_known():
    frame, _ = disc()
    people = frame["people"].to_numpy(float)
    expected = people / people.sum() * 900
    places = np.array([(shape.centroid.x, shape.centroid.y) for shape in frame.geometry])
    maker = CircleMaker(places, expected, people, 0.5)
    draw = multinomial(Draws(1), expected, 900)
    (counts,) = replications_of((len(frame), 1), 900, 60, draw, nothing)
    plain = Scanner(AllCircles(maker), windows_of(np.ones(1), 1), 900, "high")
    plain._floor = 0.0
    eager = Scanner(AllCircles(maker), windows_of(np.ones(1), 1), 900, "high")
    eager._floor = 9.0
    np.testing.assert_allclose(eager.maxima(counts, nothing), plain.maxima(counts, nothing))


@pytest.mark.parametrize("floor", [0.0, 1.7, 6.0])
@pytest.mark.parametrize(("total", "width"), [(60, 1), (90_000, 16)])
def test_thresholds_are_where_the_ratio_crosses_the_floor(floor, total, width):
    thresholds = Thresholds(total, floor, "both")
    counts = np.arange(total + 1)
    for expected in (0.3, 1.0, 7.5, 0.3 * total, 0.499 * total):
        ratio = log_likelihood_ratio(counts, expected, total)
        high = counts[(counts > expected) & (ratio > floor * (1 + 1e-6))]
        low = counts[(counts < expected) & (ratio > floor * (1 + 1e-6))]
        fewest = thresholds.at_least(np.array([expected]))[0]
        most = thresholds.at_most(np.array([expected]))[0]
        # never beyond the crossing, and hardly short of it
        assert fewest <= high.min()
        assert most >= max(low, default=-1)
        if floor:
            assert high.min() - fewest <= width
            assert most - max(low, default=-1) <= width


def test_blocks_hold_every_member_once_and_in_order():
    random = np.random.default_rng(2)
    people = random.lognormal(6, 1, 60)
    maker = CircleMaker(random.uniform(0, 1000, (60, 2)), people / people.sum() * 500, people, 0.5)
    circles = maker.around(0, 60)
    blocks = blocks_of(circles, 1.0, 1.0)
    for centre in range(60):
        rows = slice(centre * blocks.shape[1], (centre + 1) * blocks.shape[1] + 1)
        start, end = blocks.starts[rows][0], blocks.starts[rows][-1]
        last = np.flatnonzero(circles.ends[centre]).max(initial=-1) + 1
        assert blocks.members[start:end].tolist() == circles.order[centre, :last].tolist()


def test_areas_at_the_same_distance_enter_together():
    places = np.array([(0.0, 0.0), (1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, 3.0), (0.0, 9.0)])
    circles = CircleMaker(places, np.ones(6), np.ones(6), 1.0).around(0, 1)
    assert circles.ends[0].tolist() == [True, False, False, True, True, True]


# ------------------------------------------------------------------ draws and replications


def test_weighted_draws_follow_their_weights():
    weights = np.array([0.0, 3.0, 1.0, 0.0, 6.0, 0.0])
    drawn = Draws(4).weighted(weights, 200_000)
    share = np.bincount(drawn, minlength=6) / 200_000
    assert share[[0, 3, 5]].tolist() == [0, 0, 0]
    error = 5 * np.sqrt(0.25 / 200_000)
    np.testing.assert_allclose(share, weights / 10, atol=error)


def test_weighted_draws_are_those_of_a_plain_search():
    weights = np.random.default_rng(1).lognormal(0, 3, 3000)
    cumulative = np.cumsum(weights) / np.cumsum(weights)[-1]
    words = np.random.PCG64(9).random_raw(50_000) >> np.uint64(11)
    plain = np.searchsorted((cumulative * 2.0**53).astype(np.uint64), words, side="right")
    np.testing.assert_array_equal(Draws(9).weighted(weights, 50_000), plain)


def test_shares_of_a_simplex_are_all_as_likely():
    shares = Draws(2).simplex(4, 40_000)
    np.testing.assert_allclose(shares.sum(axis=1), 1.0)
    np.testing.assert_allclose(shares.mean(axis=0), 0.25, atol=0.005)
    # a flat Dirichlet's share is Beta(1, 3): variance 3/80
    np.testing.assert_allclose(shares.var(axis=0), 3 / 80, rtol=0.05)


def test_replications_do_not_depend_on_the_memory_at_hand(monkeypatch):
    from convivencia.algorithms.spatial import scan_replicas

    weights = np.arange(1.0, 13.0)

    def made():
        draw = multinomial(Draws(3), weights, 50)
        return np.concatenate(list(replications_of((6, 2), 50, 40, draw, nothing)), axis=2)

    whole = made()
    monkeypatch.setattr(scan_replicas, "_CHUNK_REPLICATIONS", 7)
    monkeypatch.setattr(scan_replicas, "_WORDS", 130)
    np.testing.assert_array_equal(made(), whole)
    assert (whole.sum(axis=(0, 1)) == 50).all()


def test_shuffled_times_keep_areas_and_periods():
    counts = np.random.default_rng(1).poisson(3, (9, 5))
    draw = shuffled_times(Draws(1), counts)
    (made,) = replications_of((9, 5), int(counts.sum()), 20, draw, nothing)
    assert (made.sum(axis=1) == counts.sum(axis=1)[:, None]).all()
    assert (made.sum(axis=0) == counts.sum(axis=0)[:, None]).all()
    assert not (made == counts[:, :, None]).all()


# ------------------------------------------------------------------ chance and the planted


def test_chance_is_significant_as_often_as_the_level_says():
    random = np.random.default_rng(11)
    people = random.integers(100, 900, 64)
    p_values = []
    for number in range(120):
        events = random.multinomial(300, people / people.sum())
        frame = squares(8, 8, people=people, events=events)
        found = spatial_scan(frame, "events", population="people", permutations=99, seed=number)
        p_values.append(found.summary["lowest_p_value"])
    p_values = np.array(p_values)
    for level in (0.05, 0.10, 0.5):
        # three standard errors of 120 maps
        assert (p_values <= level).mean() <= level + 3 * np.sqrt(level * (1 - level) / 120)
    assert (p_values <= 0.5).mean() >= 0.5 - 3 * np.sqrt(0.25 / 120)


def test_the_planted_disc_is_found():
    frame, inside = disc()
    found = spatial_scan(frame, "events", population="people", area_id="id")
    coloured = (found.areas["cluster_class"] == "high").to_numpy()
    assert found.summary["clusters"] >= 1
    assert found.clusters["p_value"].iloc[0] == 0.001
    assert (coloured & inside).sum() >= 0.8 * inside.sum()
    assert (coloured & ~inside).sum() <= 6
    assert found.clusters["relative_risk"].iloc[0] == pytest.approx(2.0, rel=0.2)
    row = found.clusters.iloc[0]
    assert row.geometry.area == pytest.approx(1e6 * row["areas"], rel=1e-9)
    assert row["radius"] >= 1000


def test_low_clusters_are_found_when_asked_for():
    frame, inside = disc(factor=0.2)
    options = {"population": "people", "area_id": "id"}
    low = spatial_scan(frame, "events", clusters="low", **options)
    assert ((low.areas["cluster_class"] == "low") & inside).sum() >= 0.7 * inside.sum()
    assert (low.clusters["relative_risk"] < 1).all()
    both = spatial_scan(frame, "events", clusters="both", **options)
    assert both.clusters["llr"].iloc[0] == pytest.approx(low.clusters["llr"].iloc[0])


def test_clusters_share_no_area_and_fall_in_ratio():
    frame, _ = disc(factor=4.0)
    row, column = np.divmod(np.arange(SIDE * SIDE), SIDE)
    second = np.hypot(row - 9, column - 2) <= 1
    frame.loc[second, "events"] *= 3
    found = spatial_scan(frame, "events", population="people", area_id="id")
    assert found.summary["clusters"] >= 2
    assert found.clusters["llr"].is_monotonic_decreasing
    members = found.areas["cluster"].value_counts()
    assert members.sort_index().tolist() == found.clusters["areas"].tolist()
    near = found.areas.loc[second, "cluster"]
    assert near.notna().all()


def months_of(areas, seed=5):
    """Return a table by month: a rise of everything, and of one corner in three months more."""
    random = np.random.default_rng(seed)
    mean = np.linspace(2, 6, 12)[:, None] * np.ones(areas)
    corner = np.zeros(areas, dtype=bool)
    corner[[0, 1, 8, 9]] = True
    mean[8:11, corner] *= 4
    starts = pd.date_range("2023-01-01", periods=12, freq="MS").strftime("%Y-%m-%d")
    counts = random.poisson(mean)
    table = pd.DataFrame(
        [(a + 1, starts[p], counts[p, a]) for a in range(areas) for p in range(12)],
        columns=["area_id", "period_start", "count"],
    )
    table.attrs["title"] = "counts"
    return table, corner


def test_permutation_finds_the_outbreak_and_not_the_trend():
    table, corner = months_of(64)
    frame = squares(8, 8, people=np.full(64, 500))
    found = spatial_scan(
        frame, model="space_time_permutation", table=table, area_id="id", permutations=499
    )
    row = found.clusters.iloc[0]
    assert row["p_value"] == 0.002
    assert row["start"] == pd.Timestamp("2023-09-01")
    assert row["end"] == pd.Timestamp("2023-11-30")
    inside = (found.areas["cluster"] == 1).fillna(False).to_numpy(bool)
    assert (inside & corner).sum() == 4
    assert inside.sum() <= 8
    assert np.isnan(row["relative_risk"])
    # the plain model takes the rise of all for a cluster as large as it may be, and says so
    plain = spatial_scan(
        frame, population="people", model="space_time", table=table, area_id="id", permutations=99
    )
    assert "scan_trend" in {item.code for item in plain.caveats}
    assert plain.clusters["areas"].max() > inside.sum()


def test_only_current_clusters_reach_into_the_last_period():
    table, _ = months_of(64)
    frame = squares(8, 8, people=np.full(64, 500))
    found = spatial_scan(
        frame, model="space_time_permutation", table=table, area_id="id", permutations=99,
        only_current=True,
    )  # fmt: skip
    assert (found.clusters["end"] == pd.Timestamp("2023-12-31")).all()


def test_poisson_adds_up_a_table_by_month_and_keeps_categories():
    table, _ = months_of(64)
    table["kind"] = np.where(np.arange(len(table)) % 2, "theft", "robbery")
    frame = squares(8, 8, people=np.full(64, 500))
    frame["events"] = table.groupby("area_id")["count"].sum().to_numpy()
    options = {"population": "people", "area_id": "id", "permutations": 99}
    by_table = spatial_scan(frame, table=table, **options)
    by_column = spatial_scan(frame, "events", **options)
    pd.testing.assert_frame_equal(
        pd.DataFrame(by_table.clusters.drop(columns="geometry")),
        pd.DataFrame(by_column.clusters.drop(columns="geometry")),
    )
    some = spatial_scan(frame, table=table, category="kind", categories=("theft",), **options)
    assert some.summary["events"] == table.loc[table["kind"] == "theft", "count"].sum()


# ------------------------------------------------------------------ what data are like


def test_areas_without_people_or_value_take_no_part_and_are_said():
    frame, _ = disc()
    frame["events"] = frame["events"].astype(float)
    frame.loc[3, "people"] = 0
    frame.loc[3, "events"] = 7
    frame.loc[4, "events"] = np.nan
    frame.loc[5, "geometry"] = None
    found = spatial_scan(frame, "events", population="people", area_id="id", permutations=99)
    assert found.areas["cluster_class"].tolist()[3:6] == ["no_data"] * 3
    assert found.areas["observed"].isna().tolist()[3:6] == [True] * 3
    said = {item.code: item.facts for item in found.caveats}
    assert said["no_population"]["count"] == 1
    assert said["events_without_population"]["count"] == 7
    assert said["missing_values"]["count"] == 1
    assert said["empty_geometry"]["count"] == 1
    assert found.summary["areas"] == SIDE * SIDE - 3


def test_missing_periods_are_not_zero():
    table, _ = months_of(64)
    table["count"] = table["count"].astype(float)
    table.loc[(table["area_id"] == 3) & (table["period_start"] == "2023-04-01"), "count"] = np.nan
    table = table[table["area_id"] != 9]
    extra = pd.DataFrame({"area_id": [999], "period_start": ["2023-01-01"], "count": [4]})
    table = pd.concat([table, extra], ignore_index=True)
    frame = squares(8, 8, people=np.full(64, 500))
    found = spatial_scan(
        frame, model="space_time_permutation", table=table, area_id="id", permutations=99
    )
    said = {item.code: item.facts for item in found.caveats}
    assert said["missing_periods"]["count"] == 1
    assert said["areas_not_in_table"]["count"] == 1
    assert said["rows_without_area"]["count"] == 1
    assert (found.areas["cluster_class"] == "no_data").sum() == 2


def test_few_events_and_few_replications_are_said():
    frame = squares(4, 4, people=np.full(16, 100), events=[1] + [0] * 15)
    found = spatial_scan(frame, "events", population="people", permutations=99, alpha=0.001)
    codes = {item.code for item in found.caveats}
    assert {"few_events", "replications_too_few"} <= codes
    assert found.clusters["p_value"].iloc[0] == 1.0
    assert found.summary["llr_needed"] is None
    assert found.summary["clusters"] == 0


def test_one_event_in_every_area_has_no_significant_cluster():
    frame = squares(5, 5, people=np.full(25, 100), events=np.ones(25, int))
    found = spatial_scan(frame, "events", population="people", permutations=99)
    assert (found.areas["cluster_class"] == "not_significant").all()


def test_an_area_with_most_of_the_people_makes_no_circle():
    people = np.array([10_000, 100, 100, 100])
    frame = squares(1, 4, people=people, events=[500, 5, 5, 20])
    found = spatial_scan(frame, "events", population="people", permutations=99)
    assert found.areas["cluster"].isna().tolist()[0]


def test_areas_on_one_place_are_one_circle():
    frame = squares(1, 6, people=np.full(6, 100), events=[9, 9, 1, 1, 1, 1])
    frame.loc[1, "geometry"] = frame.geometry.iloc[0]
    found = spatial_scan(frame, "events", population="people", permutations=99)
    assert found.clusters["areas"].iloc[0] == 2


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"population": None}, "compares with the population"),
        ({"value": None}, "number of events"),
        ({"model": "space_time"}, "looks for clusters in time"),
        ({"value": "rate"}, "give counts, not rates"),
        ({"value": "negative"}, "whole and zero or more"),
        ({"value": "zero"}, "nothing to scan"),
        ({"population": "negative"}, "Population must be zero or more"),
        ({"population": "zero"}, "two or more are needed"),
        ({"permutations": 9}, "at least 99"),
        ({"maximum_share": 60}, "at most 50"),
        ({"maximum_share": 10}, "the smallest holds 25 %"),
    ],
)
def test_bad_input_is_one_sentence(change, said):
    frame = squares(
        2, 2, people=[5, 5, 5, 5], events=[1, 2, 3, 4], rate=[0.5, 1, 2, 3],
        negative=[-1, 1, 2, 3], zero=[0, 0, 0, 0],
    )  # fmt: skip
    given = {"value": "events", "population": "people", "permutations": 99, **change}
    with pytest.raises(InputError, match=said):
        spatial_scan(frame, **given)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda table: table[table["period_start"] == "2024-01-01"], "fewer than two periods"),
        (lambda table: table[table["period_start"] != "2024-01-08"], "no row for the period"),
        (lambda table: table.assign(count=-1), "zero or more"),
        (lambda table: table.drop(columns="count"), "has no column"),
    ],
)
def test_bad_tables_are_one_sentence(change, said):
    table = change(weekly(CASE["counts_by_period"]))
    with pytest.raises(InputError, match=said):
        spatial_scan(
            line_of_places(), model="space_time_permutation", table=table, area_id="id",
            permutations=99,
        )  # fmt: skip


def test_too_many_draws_are_refused_with_their_number():
    frame = squares(2, 2, people=[5, 5, 5, 5], events=[10**9, 1, 1, 1])
    with pytest.raises(InputError, match="too many random draws"):
        spatial_scan(frame, "events", population="people")


def test_seed_rows_and_cancel():
    frame, _ = disc()
    options = {"population": "people", "area_id": "id", "permutations": 199}
    first = spatial_scan(frame, "events", **options)
    order = np.random.default_rng(1).permutation(len(frame))
    moved = spatial_scan(frame.iloc[order], "events", **options)
    pd.testing.assert_frame_equal(
        pd.DataFrame(first.clusters.drop(columns="geometry")),
        pd.DataFrame(moved.clusters.drop(columns="geometry")),
    )
    assert first.areas["cluster"].iloc[order].tolist() == moved.areas["cluster"].tolist()
    other = spatial_scan(frame, "events", seed=2, **options)
    assert other.summary["llr_needed"] != first.summary["llr_needed"]

    def stop(part, text=""):
        if part > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        spatial_scan(frame, "events", progress=stop, **options)
