"""Fear beside the recorded rate: ranks, gap, classes and correlation."""

import numpy as np
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.documents.style import result_style
from convivencia.algorithms.survey.perception_gap import perception_gap
from convivencia.tests.reference.cases import squares

FEAR = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]
RATE = [9.0, 1.0, 5.0, 8.0, 2.0, 6.0, 7.0, 3.0, 4.0]


def areas(fear=FEAR, rate=RATE, **columns):
    return squares(3, len(fear) // 3, fear=fear, rate=rate, **columns)


def test_ranks_gap_and_classes_by_hand():
    found = perception_gap(areas(), "fear", "rate").areas
    assert found["fear_rank"].tolist() == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert found["rate_rank"].tolist() == [1, 9, 5, 2, 8, 4, 3, 7, 6]
    assert found["rank_gap"].tolist() == [0, 7, 2, -2, 3, -2, -4, -1, -3]
    assert found["fear_and_rate"].tolist() == [
        "high_high", "high_low", "high_middle", "middle_high", "middle_low", "middle_middle",
        "low_high", "low_low", "low_middle",
    ]  # fmt: skip
    two = perception_gap(areas(), "fear", "rate", classes="2").areas["fear_and_rate"]
    assert set(two) == {"high_high", "high_low", "low_high", "low_low"}


def test_spearman_with_its_limits():
    summary = perception_gap(areas(), "fear", "rate").summary
    # 1 − 6 Σ d² / (n (n² − 1)) (Spearman 1904); tanh(atanh r ± z √((1 + r²/2) / (n − 3)))
    rho = 1 - 6 * 96 / (9 * 80)
    assert summary["correlation"] == pytest.approx(rho)
    reach = 1.959963985 * np.sqrt((1 + rho**2 / 2) / 6)
    assert summary["low"] == pytest.approx(np.tanh(np.arctanh(rho) - reach))
    assert summary["high"] == pytest.approx(np.tanh(np.arctanh(rho) + reach))


def test_limits_hold_no_correlation_where_there_is_none():
    from convivencia.algorithms.survey.perception_gap import _correlation

    random = np.random.default_rng(4)
    held = 0
    for _ in range(1000):
        found = _correlation(random.random(40), random.random(40))
        held += found["low"] <= 0 <= found["high"]
    assert 0.93 <= held / 1000 <= 0.97


def test_safety_is_fear_turned_round():
    safe = [1 - one for one in FEAR]
    one = perception_gap(areas(), "fear", "rate").areas
    other = perception_gap(areas(fear=safe), "fear", "rate", of_safety=True).areas
    assert other["fear_rank"].tolist() == one["fear_rank"].tolist()


def test_equal_values_share_a_rank_and_a_class():
    found = perception_gap(areas(fear=[1, 1, 1, 0, 0, 0, 0, 0, 0]), "fear", "rate")
    assert found.areas["fear_rank"].tolist() == [2, 2, 2] + [6.5] * 6
    assert len({name.split("_")[0] for name in found.areas["fear_and_rate"][3:]}) == 1
    flat = perception_gap(areas(fear=[1] * 9), "fear", "rate")
    assert flat.summary["correlation"] is None


def test_areas_without_data_or_with_few_interviews_take_no_part():
    frame = areas(fear=[None, *FEAR[1:]], asked=[50, 3, *[40] * 7])
    found = perception_gap(frame, "fear", "rate", interviews="asked")
    assert found.areas["fear_and_rate"].tolist()[:2] == ["no_data", "no_data"]
    assert found.summary["compared"] == 7
    told = {item.code for item in found.caveats}
    assert {"few_interviews", "fear_is_no_error", "few_areas_ranked"} <= told
    with pytest.raises(InputError, match="Only 0 areas"):
        perception_gap(frame, "fear", "rate", interviews="asked", minimum=60)


def test_every_class_has_its_colour():
    classes = {one.value for one in result_style("fear_and_rate").classes}
    levels = ("low", "middle", "high")
    assert classes == {f"{one}_{other}" for one in levels for other in levels} | {"no_data"}


def of_the_colour_blind(colour, matrix):
    """Return a colour as seen without one kind of cones (Machado, Oliveira & Fernandes 2009)."""
    parts = np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.clip(matrix @ linear, 0, 1)


@pytest.mark.parametrize(
    "matrix",
    [
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
         [-0.003882, -0.048116, 1.051998]],
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
         [-0.011820, 0.042940, 0.968881]],
    ],
)  # fmt: skip
def test_fear_and_rate_stay_apart_for_the_colour_blind(matrix):
    """Without red or green cones fear still warms (more red than blue) and the rate still cools."""
    seen = {
        one.value: of_the_colour_blind(one.colour, np.array(matrix))
        for one in result_style("fear_and_rate").classes
    }
    for warm in ("high_low", "middle_low", "high_middle"):
        assert seen[warm][0] > seen[warm][2] * 1.15, warm
    for cold in ("low_high", "low_middle", "middle_high"):
        assert seen[cold][2] > seen[cold][0] * 1.15, cold
