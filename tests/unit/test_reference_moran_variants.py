"""Local Moran of a rate and of two variables against esda 2.9, spdep 1.2-7 and pygeoda 0.1.3."""

import warnings

import numpy as np
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.spatial.contiguity import contiguity
from convivencia.algorithms.spatial.local_moran import local_moran
from convivencia.algorithms.spatial.local_moran_bivariate import local_moran_bivariate
from convivencia.algorithms.spatial.local_moran_rate import local_moran_rate
from convivencia.algorithms.spatial.rate_deviates import rate_deviates
from convivencia.tests.reference.cases import columbus, edges, grid8, numbers, squares

BIVARIATE = numbers("local")["columbus_bivariate"]
QUADRANTS = {1: "high_high", 2: "low_high", 3: "low_low", 4: "high_low"}
OPTIONS = {"weights": edges("columbus"), "area_id": "POLYID"}


@pytest.mark.parametrize("tool", ["spdep", "pygeoda"])
def test_bivariate_statistic_is_the_others(tool):
    # spdep localmoran_bv, pygeoda local_bimoran
    found = local_moran_bivariate(columbus(), "CRIME", "INC", permutations=0, **OPTIONS).areas
    np.testing.assert_allclose(found["local_i"], BIVARIATE[tool], rtol=1e-9, atol=1e-12)


def test_bivariate_quadrants_and_p_are_esdas():
    found = local_moran_bivariate(
        columbus(), "CRIME", "INC", permutations=49_999, alternative="directed", **OPTIONS
    ).areas
    assert found["quadrant"].tolist() == [QUADRANTS[item] for item in BIVARIATE["esda_quadrant"]]
    error = 5 * np.sqrt(0.25 * (1 / 49_999 + 1 / 9_999))
    np.testing.assert_allclose(found["p_sim"], BIVARIATE["esda_p_sim"], atol=error)


def test_a_variable_with_itself_is_the_univariate_statistic():
    both = local_moran_bivariate(columbus(), "CRIME", "CRIME", permutations=999, **OPTIONS).areas
    one = local_moran(columbus(), "CRIME", permutations=999, **OPTIONS).areas
    for column in ("local_i", "z", "lag", "p_sim", "p_adjusted"):
        np.testing.assert_array_equal(both[column], one[column])
    assert both["cluster"].tolist() == one["cluster"].tolist()


def test_bivariate_keeps_its_level_where_nothing_is():
    from convivencia.algorithms.spatial.inference import neighbour_sum_tails

    weights = contiguity(squares(15, 15).geometry.to_numpy(), rook=False)
    found = []
    for number in range(40):
        # the two go together in each area, which is no spatial pattern
        first = np.random.default_rng(number).normal(size=225)
        other = first + np.random.default_rng(900 + number).normal(size=225)
        tails = neighbour_sum_tails(other, weights, permutations=999, seed=number)
        found.append(tails.p_values("two-sided"))
    assert (np.array(found) <= 0.05).mean() == pytest.approx(0.05, rel=0.33)


def rates_case():
    frame = grid8()
    return frame, frame["count"].to_numpy(float), frame["pop"].to_numpy(float)


def test_deviates_are_esdas():
    # esda assuncao_rate, Assunção & Reis (1999)
    from esda.moran import assuncao_rate

    _, events, population = rates_case()
    np.testing.assert_allclose(
        rate_deviates(events, population), assuncao_rate(events, population), rtol=1e-12
    )


def test_local_moran_of_a_rate_is_esdas():
    from esda import Moran_Local_Rate
    from libpysal.weights import lat2W

    frame, events, population = rates_case()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = Moran_Local_Rate(events, population, lat2W(8, 8, rook=False), permutations=0)
    found = local_moran_rate(frame, "count", "pop", permutations=0).areas
    np.testing.assert_allclose(found["local_i"], theirs.Is, rtol=1e-9, atol=1e-12)
    assert found["quadrant"].tolist() == [QUADRANTS[item] for item in theirs.q]


def test_a_negative_between_variance_is_kept():
    # all rates nearly equal: the part between areas is negative, and only where it makes a
    # variance negative does the Poisson part stand alone
    events = np.array([10.0, 11, 9, 10])
    population = np.full(4, 1000.0)
    found = rate_deviates(events, population)
    overall = 0.01
    spread = np.mean(np.square(events / population - overall))
    assert spread - overall / 1000 < 0
    between = spread - overall / 1000
    variance = between + overall / 1000
    np.testing.assert_allclose(found, (events / 1000 - overall) / np.sqrt(variance))


def test_small_populations_make_no_clusters():
    # one rate everywhere; a corner of tiny populations whose raw rates swing
    hot = []
    for seed in range(20):
        random = np.random.default_rng(seed)
        people = np.full((15, 15), 20_000)
        people[:6, :6] = 60
        frame = squares(
            15, 15, people=people.ravel(), events=random.poisson(people * 0.002).ravel()
        )
        frame["rate"] = frame["events"] / frame["people"]
        found = local_moran_rate(
            frame, "events", "people", permutations=999, correction="none"
        ).areas
        corner = (people < 100).ravel()
        hot.append((found.loc[corner, "p_sim"] <= 0.05).mean())
    assert np.mean(hot) <= 0.075


def test_planted_rate_is_found_where_counts_mislead():
    random = np.random.default_rng(2)
    people = np.where(np.arange(225).reshape(15, 15) % 15 < 7, 40_000, 4_000)
    risk = np.full((15, 15), 0.001)
    risk[9:13, 9:13] = 0.006
    frame = squares(15, 15, people=people.ravel(), events=random.poisson(people * risk).ravel())
    found = local_moran_rate(frame, "events", "people", permutations=9_999).areas
    grid = found["cluster"].to_numpy(str).reshape(15, 15)
    assert (grid[10:12, 10:12] == "high_high").all()
    assert not (grid[:, :5] == "high_high").any()


def test_areas_without_people_take_no_part():
    frame = squares(5, 5, events=np.arange(25), people=1000)
    frame.loc[4, "people"] = 0
    found = local_moran_rate(frame, "events", "people", permutations=99)
    assert found.areas["cluster"].iloc[4] == "no_data"
    assert "no_population" in {item.code for item in found.caveats}
    frame.loc[4, "people"] = -5
    with pytest.raises(InputError, match="negative"):
        local_moran_rate(frame, "events", "people", permutations=99)
    frame.loc[4, ["people", "events"]] = [10, -1]
    with pytest.raises(InputError, match="-1"):
        local_moran_rate(frame, "events", "people", permutations=99)


def test_a_place_of_few_residents_does_not_hide_the_others_unsaid():
    # an airport: 40 residents and 900 reports beside neighbourhoods of twenty thousand
    random = np.random.default_rng(3)
    people = np.full((15, 15), 20_000)
    risk = np.full((15, 15), 0.002)
    risk[9:13, 9:13] = 0.006
    events = random.poisson(people * risk)
    people[2, 2], events[2, 2] = 40, 900
    frame = squares(15, 15, people=people.ravel(), events=events.ravel())
    hidden = local_moran_rate(frame, "events", "people", permutations=9_999)
    said = next(item for item in hidden.caveats if item.code == "rate_dominates").facts
    assert said["residents"] == "40" and said["share"] > 0.9
    floor = float(said["floor"].replace(",", ""))
    seen = local_moran_rate(frame, "events", "people", permutations=9_999, minimum_population=floor)
    codes = {item.code for item in seen.caveats}
    assert "few_residents" in codes and "rate_dominates" not in codes
    assert seen.areas["cluster"].iloc[2 * 15 + 2] == "no_data"
    grid = seen.areas["cluster"].to_numpy(str).reshape(15, 15)
    assert (grid[10:12, 10:12] == "high_high").all()
    assert hidden.summary["high_high"] < seen.summary["high_high"]
