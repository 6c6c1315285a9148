"""Small counts cannot be worked out again: an attacker who tries every table does not succeed."""

import json

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.privacy.cell_suppression import Earlier, withhold
from convivencia.algorithms.privacy.cells import build_cells
from convivencia.algorithms.privacy.disclosure_audit import bounds_of
from convivencia.algorithms.privacy.suppression import suppress_small_cells
from convivencia.tests.reference.cases import numbers
from hypothesis import given, settings
from hypothesis import strategies as some

CASE = numbers("privacy")


def long(counts, **more):
    """A table of areas by categories as long rows."""
    counts = np.asarray(counts)
    row, column = np.indices(counts.shape)
    return pd.DataFrame(
        {
            "area": [f"a{number}" for number in row.ravel()],
            "kind": [f"k{number}" for number in column.ravel()],
            "count": counts.ravel(),
            **more,
        }
    )


def drawn(counts, groups=None):
    frame = long(counts)
    hierarchy = [] if groups is None else [[groups[int(a[1:])] for a in frame["area"]]]
    return frame, build_cells(
        frame["count"].to_numpy(),
        frame["area"].tolist(),
        frame["kind"].tolist(),
        hierarchy,
        np.zeros(len(frame), dtype=bool),
        "t",
    )


def test_the_reference_table():
    result = suppress_small_cells(long(CASE["table"]), "count", "area", category="kind", minimum=5)
    log = result.log.set_index(["unit", "category"])["reason"]
    expected = {(f"a{r}", f"k{c}"): "primary" for r, c in CASE["primary"]} | {
        (f"a{r}", f"k{c}"): "complementary" for r, c in CASE["complement"]
    }
    assert log.to_dict() == expected
    gone = result.table.set_index(["area", "kind"])["count"].isna()
    assert set(gone[gone].index) == set(expected)
    assert result.totals["suppressed"].eq("").all() and len(result.totals) == 3 + 4 + 1
    assert set(result.table["suppressed"]) == {"", "withheld"}
    assert result.summary["recovered"] == 0


@pytest.mark.parametrize("most", [1_000, 0])
def test_the_reference_bounds(most):
    frame, cells = drawn(CASE["table"])
    zero = np.zeros(len(cells.value), dtype=np.int64)
    small = (cells.value < 5) & ~cells.pipe
    for extra, expected in (([], "bounds_with_primary_only"), (CASE["complement"], "bounds")):
        hidden = small.copy()
        for row, column in extra:
            hidden[row * 4 + column] = True
        bounds = bounds_of(cells, hidden, zero, most=most)
        for edge, low, high in zip(bounds.edges, bounds.lower, bounds.upper, strict=True):
            row, column = divmod(int(cells.source[edge]), 4)
            assert [low, high] == CASE[expected][f"{row},{column}"]
    assert len(frame) == 12


def test_the_reference_row():
    one = CASE["one_row"]
    frame = pd.DataFrame({"area": list("abcd"), "count": one["counts"]})
    result = suppress_small_cells(frame, "count", "area", minimum=5)
    assert np.flatnonzero(result.table["count"].isna()).tolist() == [1, *one["complement"]]
    # a reader who knows that zeros are shown knows a little more than 0 to 10
    assert result.audit[["lower", "upper"]].to_numpy().tolist() == [[1, 9], [1, 9]]
    cells = build_cells(
        np.array(one["counts"]), list("abcd"), None, [], np.zeros(4, dtype=bool), "t"
    )
    hidden = np.zeros(len(cells.value), dtype=bool)
    hidden[[1, 3]] = True
    bounds = bounds_of(cells, hidden, np.zeros(len(hidden), dtype=np.int64))
    assert [[*pair] for pair in zip(bounds.lower, bounds.upper, strict=True)] == [one["bounds"]] * 2


def every_table(shape, shown, totals, groups, largest, lowest):
    """All tables of counts that agree with what is shown: the attacker, by trying.

    Returns an array of shape (tables, cells that are not shown).
    """
    flat = [None if value is None else int(value) for value in shown.ravel()]
    free = [place for place, value in enumerate(flat) if value is None]
    guesses = np.indices((largest + 1 - lowest,) * len(free)).reshape(len(free), -1).T + lowest
    tried = np.tile([value or 0 for value in flat], (len(guesses), 1))
    tried[:, free] = guesses
    fits = np.ones(len(tried), dtype=bool)
    unit = np.eye(len(flat), dtype=int).reshape(-1, *shape)
    weights = [sums(cell, groups) for cell in unit]
    for key, value in totals.items():
        if value is not None:
            fits &= tried @ np.array([weight[key] for weight in weights]) == value
    return guesses[fits]


def sums(table, groups):
    """Every total of a table, by unit and category."""
    found = {}
    names = [f"a{number}" for number in range(len(table))]
    levels = [({name: [place] for place, name in enumerate(names)}, 0)]
    if groups is not None:
        members = {}
        for place, group in enumerate(groups):
            members.setdefault(group, []).append(place)
        levels.append((members, 1))
    levels.append(({"": list(range(len(table)))}, len(levels)))
    for units, level in levels:
        for unit, rows in units.items():
            part = table[rows].sum(axis=0)
            if level:
                found |= {(level, unit, f"k{c}"): int(v) for c, v in enumerate(part)}
            found[level, unit, ""] = int(part.sum())
    return found


tables = some.integers(2, 3).flatmap(
    lambda rows: some.integers(2, 3).flatmap(
        lambda columns: some.lists(
            some.lists(some.integers(0, 8), min_size=columns, max_size=columns),
            min_size=rows,
            max_size=rows,
        )
    )
)


@settings(max_examples=60, deadline=None)
@given(tables, some.booleans(), some.booleans())
def test_trying_every_table_recovers_nothing(counts, grouped, show_zeros):
    counts = np.array(counts)
    groups = ["s0", "s0", "s1"][: len(counts)] if grouped and len(counts) == 3 else None
    frame = long(counts)
    if groups is not None:
        frame["sector"] = [groups[int(name[1:])] for name in frame["area"]]
    result = suppress_small_cells(
        frame,
        "count",
        "area",
        category="kind",
        hierarchy=("sector",) if groups else (),
        minimum=3,
        show_zeros=show_zeros,
    )
    assert result.summary["recovered"] == 0
    held = [None if pd.isna(v) else int(v) for v in result.table["count"]]
    shown = np.array(held, dtype=object).reshape(counts.shape)
    small = (counts < 3) & ((counts > 0) | (not show_zeros))
    assert all(shown[place] is None for place in zip(*np.nonzero(small), strict=True))
    totals = {
        (int(row.level), row.unit, row.category): None if pd.isna(row.count_) else int(row.count_)
        for row in result.totals.rename(columns={"count": "count_"}).itertuples()
    }
    assert set(totals) <= set(sums(counts, groups))
    for key, value in totals.items():
        true = sums(counts, groups)[key]
        assert value in (None, true)
        assert value is None or value >= 3 or (value == 0 and show_zeros)
    if sum(value is None for value in held) > 5 or None not in held:
        return
    no_zero = show_zeros and not any(
        value is None and true == 0 for value, true in zip(held, counts.ravel(), strict=True)
    )
    # far enough beyond the true counts for every bound below the minimum to be met
    found = every_table(counts.shape, shown, totals, groups, 12, 1 if no_zero else 0)
    places = [place for place, value in enumerate(held) if value is None]
    for column, place in enumerate(places):
        if small.ravel()[place]:
            assert np.ptp(found[:, column]) >= 3, (counts, shown, totals)


@settings(max_examples=60, deadline=None)
@given(
    some.lists(some.lists(some.integers(0, 9), min_size=3, max_size=3), min_size=2, max_size=5),
    some.randoms(use_true_random=False),
    some.booleans(),
)
def test_programming_and_flows_agree(counts, random, grouped):
    counts = np.array(counts)
    groups = [f"s{place % 2}" for place in range(len(counts))] if grouped else None
    _, cells = drawn(counts, groups)
    hidden = np.array([random.random() < 0.5 for _ in cells.value]) & ~cells.pipe
    least = np.array([random.randint(0, int(value)) for value in cells.value])
    one = bounds_of(cells, hidden, least, most=1_000)
    two = bounds_of(cells, hidden, least, most=0)
    np.testing.assert_array_equal(one.edges, two.edges)
    np.testing.assert_array_equal(one.lower, two.lower)
    np.testing.assert_array_equal(one.upper, two.upper)
    assert (one.lower <= cells.value[one.edges]).all()
    assert (one.upper >= cells.value[one.edges]).all()


@settings(max_examples=30, deadline=None)
@given(some.lists(some.integers(0, 12), min_size=2, max_size=7), some.booleans())
def test_one_column_recovers_nothing(counts, show_zeros):
    frame = pd.DataFrame({"area": [f"a{n}" for n in range(len(counts))], "count": counts})
    result = suppress_small_cells(frame, "count", "area", minimum=5, show_zeros=show_zeros)
    assert not result.audit["recovered"].any()
    assert (result.audit["upper"].fillna(np.inf) - result.audit["lower"] >= 5).all()
    shown = result.table["count"].dropna()
    assert ((shown >= 5) | ((shown == 0) & show_zeros)).all()


@settings(max_examples=25, deadline=None)
@given(tables, some.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(counts, random):
    frame = long(counts)
    order = list(range(len(frame)))
    random.shuffle(order)
    options = {"category": "kind", "minimum": 4}
    one = suppress_small_cells(frame, "count", "area", **options)
    two = suppress_small_cells(frame.iloc[order], "count", "area", **options)
    key = ["area", "kind"]
    pd.testing.assert_frame_equal(
        one.table.sort_values(key, ignore_index=True), two.table.sort_values(key, ignore_index=True)
    )


def test_hierarchy_totals_are_cells_too():
    frame = pd.DataFrame(
        {
            "area": list("abcdef"),
            "sector": ["n", "n", "n", "s", "s", "s"],
            "count": [2, 40, 30, 1, 1, 1],
        }
    )
    result = suppress_small_cells(frame, "count", "area", hierarchy=("sector",), minimum=5)
    totals = result.totals.set_index(["level", "unit"])["count"]
    # the south has three in all: its total goes, and the north's with it
    assert pd.isna(totals[1, "s"]) and pd.isna(totals[1, "n"]) and totals[2, ""] == 75
    assert result.table["count"].isna().tolist()[3:] == [True] * 3
    assert result.summary["recovered"] == 0


def test_protected_categories_need_ten():
    frame = long([[9, 30], [40, 50], [60, 70]]).assign(flag=[True, False] * 3)
    options = {"category": "kind", "minimum": 5}
    plain = suppress_small_cells(frame, "count", "area", **options)
    assert plain.table["count"].notna().all()
    result = suppress_small_cells(frame, "count", "area", protected="flag", **options)
    assert pd.isna(result.table["count"][0])
    row = result.audit[(result.audit["unit"] == "a0") & (result.audit["category"] == "k0")]
    assert (row["upper"] - row["lower"] >= 10).all()
    named = frame.replace({"kind": {"k0": "Violencia familiar", "k1": "Robo"}})
    assert pd.isna(suppress_small_cells(named, "count", "area", **options).table["count"][0])


def test_what_is_computed_from_a_count_goes_with_it():
    frame = pd.DataFrame(
        {
            "area": list("abcdefgh"),
            "count": [2, 40, 31, 12, 0, 9, 25, 7],
            "people": [1000, 2000, 1500, 900, 800, 400, 2500, 640],
            "note": list("stuvwxyz"),
        }
    )
    frame["per_thousand"] = (frame["count"] / frame["people"] * 1000).round(2)
    frame["percent"] = (frame["count"] / frame["count"].sum() * 100).round(2)
    frame["copy"] = frame["count"] * 1.0
    frame["noise"] = [3.0, 1.0, 4.0, 1.5, 9.0, 2.0, 6.0, 5.0]
    result = suppress_small_cells(frame, "count", "area", population="people", derived=("note",))
    gone = result.table["count"].isna()
    assert gone[0]
    for name in ("per_thousand", "percent", "copy", "note"):
        assert result.table[name].isna().equals(gone), name
    assert result.table["noise"].notna().all() and result.table["people"].notna().all()
    (said,) = [c for c in result.caveats if c.code == "withheld_columns"]
    assert said.facts["columns"] == "note, per_thousand, percent, copy"


def test_a_share_of_the_row_tells_too():
    counts = np.array([[2, 18, 30], [10, 20, 50], [25, 7, 13]])
    share = (counts / counts.sum(axis=1, keepdims=True)).round(4)
    frame = long(counts, share_of_area=share.ravel())
    result = suppress_small_cells(frame, "count", "area", category="kind")
    assert result.table["share_of_area"].isna().equals(result.table["count"].isna())


def test_the_same_events_again_lose_at_least_what_they_lost():
    frame = long([[20, 15, 3], [18, 9, 14], [30, 22, 16]])
    options = {"category": "kind", "minimum": 5}
    first = suppress_small_cells(frame, "count", "area", **options)
    # another rule would now withhold nothing of the first's complement
    again = suppress_small_cells(frame, "count", "area", earlier=first.table, **options)
    assert (again.table["count"].isna() | first.table["count"].notna()).all()
    later = frame.copy()
    later.loc[0, "count"] += 2  # two entries came late: their difference is a small count
    revised = suppress_small_cells(later, "count", "area", earlier=first.table, **options)
    assert pd.isna(revised.table["count"][0])


def test_a_grown_period_does_not_tell_the_difference():
    first = long([[20, 15, 30], [18, 19, 14], [30, 22, 16]])
    year = first.copy()
    year["count"] += [2, 9, 12, 8, 7, 11, 6, 9, 10]
    options = {"category": "kind", "minimum": 5}
    assert suppress_small_cells(year, "count", "area", **options).table["count"].notna().all()
    result = suppress_small_cells(
        year, "count", "area", earlier=first, earlier_covers="part", **options
    )
    assert pd.isna(result.table["count"][0])
    audit = result.audit.set_index(["unit", "category"])
    # a reader knows that the year holds at least what the half year held
    assert audit.loc[("a0", "k0"), "lower"] >= 20
    assert (audit["upper"].fillna(np.inf) - audit["lower"] >= 5).all()
    smaller = year.assign(count=year["count"] - 10)
    codes = {
        item.code
        for item in suppress_small_cells(
            smaller, "count", "area", earlier=first, earlier_covers="part", **options
        ).caveats
    }
    assert "earlier_revised" in codes


def test_a_block_beyond_a_thousand_cells():
    random = np.random.default_rng(3)
    counts = random.poisson(random.gamma(1.0, 5.0, (420, 1)) * random.gamma(1.0, 1.0, (1, 8)))
    frame = long(counts)
    frame["sector"] = [f"s{int(name[1:]) // 30}" for name in frame["area"]]
    result = suppress_small_cells(
        frame, "count", "area", category="kind", hierarchy=("sector",), minimum=5
    )
    assert result.summary["largest_block"] > 1_000 and result.summary["recovered"] == 0
    assert result.summary["small"] == ((counts > 0) & (counts < 5)).sum()


def test_missing_is_neither_small_nor_withheld():
    frame = pd.DataFrame({"area": list("abcd"), "count": [None, 12, 40, 2]})
    result = suppress_small_cells(frame, "count", "area")
    assert result.table["suppressed"].tolist()[0] == "" and pd.isna(result.table["count"][0])
    assert result.totals["count"].tolist() == [54]


def test_lower_bounds_are_locked():
    frame = long([[20, 15], [18, 9]])
    for wrong in ({"minimum": 2}, {"minimum_protected": 9}):
        with pytest.raises(InputError, match="at least"):
            suppress_small_cells(frame, "count", "area", category="kind", **wrong)
    raised = suppress_small_cells(frame, "count", "area", category="kind", minimum=16)
    assert raised.table["count"].isna()[[1, 3]].all()


def test_tables_that_cannot_be_are_refused():
    frame = pd.DataFrame({"area": ["a", "a", "b"], "count": [1, 2, 3], "of": ["x", "x", "y"]})
    with pytest.raises(InputError, match="more than once"):
        suppress_small_cells(frame, "count", "area")
    for value in (-1, 2.5):
        with pytest.raises(InputError, match="whole numbers"):
            suppress_small_cells(
                frame.assign(area=list("abc"), count=[1, 2, value]), "count", "area"
            )
    crossed = long([[9, 9], [9, 9]]).assign(sector=["x", "y", "x", "x"])
    with pytest.raises(InputError, match="lies in both"):
        suppress_small_cells(crossed, "count", "area", category="kind", hierarchy=("sector",))


def test_the_withheld_numbers_stand_nowhere_in_the_result():
    frame = long([[4711, 8, 2], [18, 4729, 14], [30, 22, 4733]])
    result = suppress_small_cells(frame, "count", "area", category="kind", minimum=5000)
    held = json.dumps(
        [result.table.to_dict("records"), result.totals.to_dict("records"), dict(result.summary)],
        default=str,
    )
    assert not any(str(number) in held for number in (4711, 4729, 4733))


def test_earlier_is_read_as_published():
    earlier = Earlier({("a0", "k0"): None}, "same")
    frame = long([[20, 15], [18, 9]])
    result = withhold(
        frame["count"].to_numpy(),
        frame["area"].tolist(),
        frame["kind"].tolist(),
        [],
        np.zeros(4, dtype=bool),
        minimum=5,
        minimum_protected=10,
        earlier=(earlier,),
    )
    assert result.carried.sum() == 1 and result.rows(4).all() and not result.recovered.any()
