"""Numbers of people in the guides' documents: nothing small is told, and nothing gives it away."""

import random
from datetime import date

import pytest
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.guides.held import Held
from convivencia.algorithms.guides.people import grouped, joined_groups, shown_people
from convivencia.algorithms.privacy.minimums import LOWEST

WORD = "–withheld–"


def held(level="committee", **rows):
    return Held(
        {name.replace("_", "-"): value for name, value in rows.items()},
        level,
        Catalogue("en"),
        date(2026, 2, 1),
    )


def test_the_minimums_are_those_of_the_gate():
    assert held("internal").minimum == 0
    assert held("committee").minimum == LOWEST.committee == 3
    assert held("public").minimum == LOWEST.public == 5


def test_groups_are_joined_until_they_are_large_enough():
    groups = {"a": [1] * 6, "b": [1] * 4, "c": [1], "d": [1]}
    assert [(name, len(one)) for name, one in joined_groups(groups, 3)] == [("a", 6), (None, 6)]
    assert joined_groups({"a": [1] * 2, "b": [1]}, 3) == []
    assert joined_groups({"a": [1] * 4, "b": [1]}, 3) == []
    assert [name for name, _ in joined_groups(groups, 0)] == ["a", "b", "c", "d"]


def test_no_group_is_ever_too_small_and_nobody_is_lost():
    draws = random.Random(7)
    for _ in range(500):
        groups = {str(n): [n] * draws.randint(1, 7) for n in range(draws.randint(1, 6))}
        shown = joined_groups(groups, 5)
        assert all(len(members) >= 5 for _, members in shown)
        if shown:
            assert sum(len(one) for _, one in shown) == sum(len(one) for one in groups.values())


def test_groups_are_the_same_however_they_are_written():
    rows = [{"sex": "Mujer"}, {"sex": "mujer "}, {"sex": None}]
    assert {name: len(one) for name, one in grouped(rows, "sex").items()} == {"Mujer": 2}
    assert len(grouped(rows, "sex", "not given")["not given"]) == 1


@pytest.mark.parametrize(
    ("row", "level", "hidden"),
    [
        ({"people_total": 20, "women": 12, "men": 8}, "committee", ()),
        ({"people_total": 12, "women": 12, "men": 0}, "committee", ()),
        # the other part and the total would tell a part that stands alone
        ({"people_total": 20, "women": 18, "men": 2}, "committee", ("women", "men")),
        ({"people_total": 20, "women": 10, "men": 9}, "committee", ("women", "men")),
        ({"people_total": 20, "women": 16, "men": 4}, "committee", ()),
        ({"people_total": 20, "women": 16, "men": 4}, "public", ("women", "men")),
        ({"people_total": 20, "women": 18, "men": 2}, "internal", ()),
        ({"people_total": 2, "women": 2, "men": 0}, "committee", ("people_total", "women", "men")),
        (
            {"people_total": 9, "under_18": 0, "age_18_29": 8},
            "committee",
            ("under_18", "age_18_29"),
        ),
        ({"people_total": None, "women": 1, "men": 9}, "committee", ("women", "men")),
    ],
)
def test_parts_of_a_whole_are_withheld_together(row, level, hidden):
    (shown,), changed = shown_people([row], held(level), WORD)
    assert {name for name, value in shown.items() if value == WORD} == set(hidden)
    assert changed == bool(hidden)
