"""The privacy gate: what it withholds, and that what it shows does not give the rest away."""

import itertools

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.privacy.gate import (
    LEAST_BANDWIDTH,
    MINIMUM,
    MINIMUM_PROTECTED,
    Gate,
    gives_away,
)
from convivencia.algorithms.privacy.minimums import Minimums

ABOVE = ("committee", "public")


def solutions(counts, hidden, least, *, zeros):
    """Every way in which the withheld counts can make the total, zeros among them or not."""
    counts = np.asarray(counts)
    rest = int(counts.sum() - counts[~hidden].sum())
    lowest = 0 if zeros else 1
    return [
        cells
        for cells in itertools.product(range(lowest, rest + 1), repeat=int(hidden.sum()))
        if sum(cells) == rest and any(0 < cell < least for cell in cells)
    ]


def test_the_minimum_of_each_level():
    assert MINIMUM == {"internal": 0, "committee": 3, "public": 5}
    assert MINIMUM_PROTECTED == {"internal": 0, "committee": 10, "public": 10}
    counts = np.arange(20)
    for level, minimum in MINIMUM.items():
        assert np.flatnonzero(Gate(level).withheld(counts)).tolist() == list(range(1, minimum))
    for level, minimum in MINIMUM_PROTECTED.items():
        hidden = Gate(level).withheld(counts, protected=True)
        assert np.flatnonzero(hidden).tolist() == list(range(1, minimum))


def test_protected_rows_have_their_own_minimum():
    counts = [4, 4, 9, 9, 30]
    hidden = Gate("committee").withheld(counts, protected=[True, False, True, False, True])
    assert hidden.tolist() == [True, False, True, False, False]


def test_minimums_can_be_raised_and_never_lowered():
    gate = Gate("public", minimums=Minimums(public=8, protected=15))
    assert (gate.minimum, gate.minimum_protected) == (8, 15)
    assert gate.withheld([7, 6, 5, 40]).tolist() == [True, True, True, False]
    assert gate.withheld([14, 12, 11, 40], protected=True).tolist() == [True] * 3 + [False]
    assert Gate("internal", minimums=Minimums(public=8)).minimum == 0
    assert Gate("committee", minimums=Minimums(committee=12)).minimum_protected == 12
    for name, value in {"committee": 2, "public": 4, "protected": 9}.items():
        with pytest.raises(InputError, match=f"{name}.*at least {value + 1}"):
            Minimums(**{name: value})
    with pytest.raises(InputError):
        Minimums(public=True)


def test_internal_withholds_nothing():
    gate = Gate("internal")
    frame = pd.DataFrame({"count": [1, 2, 0, 3]})
    assert not gate.withheld([1, 2, 0]).any()
    pd.testing.assert_frame_equal(gate.table(frame, "count", what="t"), frame)
    assert gate.log == [] and gate.caveats() == ()


@pytest.mark.parametrize("level", ABOVE)
def test_zero_and_missing_are_not_small(level):
    hidden = Gate(level).withheld([0, np.nan, 1, 2, 40])
    assert hidden.tolist() == [False, False, True, True, False]
    assert not Gate(level).withheld([0, 0, np.nan]).any()
    assert not Gate(level).withheld([]).any()


def test_a_single_small_count_takes_the_next_smallest_along():
    assert Gate("committee").withheld([50, 2, 7, 9]).tolist() == [False, True, True, False]
    assert Gate("public").withheld([50, 4, 7, 9]).tolist() == [False, True, True, False]


def test_zero_goes_along_when_there_is_nothing_else():
    hidden = Gate("committee").withheld([0, 2, 0])
    assert hidden[1] and hidden.sum() >= 2


def test_nothing_to_go_along_with():
    assert Gate("committee").withheld([2]).tolist() == [True]
    assert Gate("committee").withheld([2, np.nan]).tolist() == [True, False]


@pytest.mark.parametrize("counts", [[1, 1, 9], [1, 1, 1, 8], [2, 2, 2, 9]])
def test_a_sum_that_can_come_about_in_one_way_only_takes_another_along(counts):
    assert Gate("committee").withheld(counts).all()


@pytest.mark.parametrize("level", ABOVE)
def test_no_total_tells_a_withheld_count(level):
    random = np.random.default_rng(5)
    least, tried = MINIMUM[level], 0
    for _ in range(300):
        counts = random.poisson(random.choice([1.0, 3.0, 8.0]), random.integers(3, 8))
        hidden = Gate(level).withheld(counts)
        assert hidden[(counts > 0) & (counts < least)].all()
        if not hidden.any() or hidden.sum() > 4:
            continue
        ways = solutions(counts, hidden, least, zeros=bool((counts[hidden] == 0).any()))
        if (hidden | (counts == 0)).all() and int(hidden.sum()) == 1:
            continue
        for place in range(int(hidden.sum())):
            if not hidden.all():
                assert len({way[place] for way in ways}) > 1, (counts, hidden)
                tried += 1
    assert tried > 150


def test_gives_away():
    three = np.array([2.0, 2.0, 2.0])
    assert gives_away(np.array([2.0]), np.array([np.inf]))
    assert gives_away(np.array([1.0, 1.0]), np.array([2.0, 2.0]))
    assert gives_away(three, three)
    assert not gives_away(np.array([1.0, 2.0]), np.array([2.0, 2.0]))
    assert not gives_away(np.array([2.0, 7.0]), np.array([2.0, np.inf]))


def test_groups_with_totals_of_their_own():
    counts = [2, 9, 8, 30, 2, 1]
    hidden = Gate("committee").withheld(counts, within=["a", "a", "a", "b", "b", "b"])
    assert hidden.tolist() == [True, False, True, False, True, True]


@pytest.mark.parametrize("level", ABOVE)
def test_a_table_with_totals_both_ways(level):
    """Neither a row's nor a column's total less what is shown leaves one count."""
    random = np.random.default_rng(9)
    for _ in range(80):
        counts = random.poisson(random.choice([2.0, 6.0, 20.0]), (6, 3))
        cells, rows = Gate(level).withheld_cross(counts, counts.sum(axis=1))
        small = (counts > 0) & (counts < MINIMUM[level])
        assert cells[small].all()
        for row in range(6):
            if not rows[row]:
                assert cells[row].sum() != 1
        for column in range(3):
            assert cells[:, column].sum() != 1
        assert rows.sum() != 1


def test_protected_rows_have_a_total_of_their_own():
    """The total less what is placed is the total of the protected."""
    counts = np.array([[6], [40], [4], [90]])
    _, rows = Gate("committee").withheld_cross(
        counts, counts[:, 0], protected=[True, True, False, False]
    )
    assert rows.tolist() == [True, True, False, False]


def test_what_is_computed_from_a_small_count_goes_too():
    frame = pd.DataFrame(
        {"name": list("abcd"), "count": [1, 2, 0, 90], "rate": [0.1, 0.2, 0.0, 9.0]}
    )
    before = frame.copy(deep=True)
    gate = Gate("committee")
    shown = gate.table(frame, "count", ("rate", "absent"), what="areas")
    assert shown["count"].isna().tolist() == [True, True, False, False]
    assert shown["rate"].isna().tolist() == [True, True, False, False]
    assert shown["name"].tolist() == list("abcd") and "absent" not in shown
    assert shown.attrs["withheld"] == 2
    pd.testing.assert_frame_equal(frame, before)
    assert gate.log == [
        {"table": "areas", "rule": "minimum_count", "level": "committee", "cells": 2}
    ]
    (note,) = gate.caveats()
    assert note.code == "suppressed_cells" and note.facts == {"count": 2, "minimum": 3}


def test_flags_texts_and_nullable_columns_can_be_withheld():
    frame = pd.DataFrame(
        {
            "count": pd.array([1, 2, None, 40], dtype="Int64"),
            "unstable": [True, True, False, False],
            "word": ["x", "y", "z", "w"],
        }
    )
    shown = Gate("committee").table(frame, "count", ("unstable", "word"), what="t")
    for name in ("count", "unstable", "word"):
        assert shown[name].isna().to_numpy()[:2].all()
    assert shown["word"].tolist()[2:] == ["z", "w"]
    assert shown["count"].isna().tolist() == [True, True, True, False]


def test_a_table_without_small_counts_is_only_copied():
    frame = pd.DataFrame({"count": [0, 3, 40]})
    gate = Gate("committee")
    shown = gate.table(frame, "count", what="t")
    assert shown is not frame and gate.log == [] and shown.attrs["withheld"] == 0
    pd.testing.assert_frame_equal(shown, frame)


def test_the_same_counts_are_withheld_every_time():
    counts = np.random.default_rng(1).poisson(4, 200)
    once = Gate("public").withheld(counts)
    assert (once == Gate("public").withheld(counts)).all()
    order = np.random.default_rng(2).permutation(200)
    assert (Gate("public").withheld(counts[order]) == once[order]).all()


def test_points_and_densities():
    assert [Gate(level).may_show_points() for level in MINIMUM] == [True, False, False]
    for level in ABOVE:
        gate = Gate(level)
        assert gate.may_show_density(LEAST_BANDWIDTH) and gate.log == []
        assert not gate.may_show_density(LEAST_BANDWIDTH - 1)
        assert gate.log == [
            {"table": "density", "rule": "bandwidth_below_300_m", "level": level, "cells": 1}
        ]
        assert gate.caveats() == ()
    assert Gate("internal").may_show_density(25)
