"""The codes: all of the classification's, in their hierarchy, with labels of our own."""

import csv
import os
from pathlib import Path

import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.multilingual import read_toml
from convivencia.algorithms.intake.iccs import (
    AXES,
    ancestors,
    code,
    codes,
    is_code,
    parent_of,
)
from convivencia.algorithms.intake.offences import OFFENCES, offence_groups

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
PUBLISHED = Path(os.environ.get("CONVIVENCIA_SHARED") or BESIDE) / "domain" / "iccs.csv"
# UNODC (2015), p. 15: sections, divisions, groups and classes of version 1.0
LEVELS = {1: 11, 2: 63, 3: 148, 4: 98}
CODES = codes()
CRIMES = [item for item in CODES.values() if item.is_crime]
# words that have no other: a label may equal the official name
SAME_AS_PUBLISHED = set()


def test_all_levels_are_there():
    for level, count in LEVELS.items():
        assert sum(item.level == level for item in CRIMES) == count


def test_the_hierarchy_holds():
    for item in CODES.values():
        assert parent_of(item.code) == item.parent
        assert item.level == len(ancestors(item.code)) + 1
        if item.parent:
            assert item.code.startswith(CODES[item.parent].code)
            # what is protected above is protected below
            assert item.protected or not CODES[item.parent].protected
        else:
            assert item.level == 1
    # a residual code ends in 9, and nothing else has one above nine siblings
    assert [item.code for item in ancestors("030111")] == ["03", "0301", "03011"]


def test_labels_are_short_and_differ():
    for language in ("en", "es", "pt"):
        labels = [item.label.in_language(language) for item in CODES.values()]
        assert max(len(label) for label in labels) <= 45
        assert all(label == label.strip() and label[0].isupper() for label in labels)
        seen = {}
        for item in CRIMES:
            label = item.label.in_language(language).casefold()
            assert seen.setdefault(label, item.code) == item.code, (label, seen[label], item.code)


def test_axes_are_those_of_the_guides():
    declared = read_toml(OFFENCES.parents[1] / "guides" / "axes.toml")["axes"]
    assert [axis["id"] for axis in declared] == list(AXES)
    assert {item.axis for item in CODES.values()} == set(AXES)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("0101", "0101"),
        (" 0101 ", "0101"),
        ("101", "0101"),
        (101, "0101"),
        ("40111", "040111"),
        ("0908", "0909"),
        ("908", "0909"),
        ("01042", "01049"),
        ("1042", "01049"),
        ("10041", "10041"),
        ("1004", "1004"),
        ("nc-lost", "NC-LOST"),
        ("11", "11"),
    ],
)
def test_codes_as_people_write_them(written, meant):
    assert code(written).code == meant


def test_a_dropped_zero_is_never_ambiguous():
    for item in CRIMES:
        if item.code.startswith("0"):
            bare = item.code[1:]
            assert bare not in CODES
            assert code(bare) is item


@pytest.mark.parametrize(
    "wrong", ["", "0", "99", "0199", "010199", "0101 9", "NC-", "robo", None, 1.5, "²"]
)
def test_an_unknown_code_is_refused(wrong):
    assert not is_code(wrong)
    with pytest.raises(InputError) as caught:
        code(wrong)
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)


def test_what_protects_by_code_has_a_group_that_says_so():
    from convivencia.algorithms.intake.offences import group_of_code

    for item in CODES.values():
        assert group_of_code(item.code).id != "unclassified", item.code
        assert group_of_code(item.code).protected == item.protected, item.code
    for group in offence_groups():
        for beginning in group.codes:
            assert beginning in CODES, beginning


@pytest.mark.skipif(not PUBLISHED.is_file(), reason="the published list is not beside the checkout")
def test_codes_are_the_published_and_labels_are_not():
    with PUBLISHED.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["code"] for row in rows} == {item.code for item in CRIMES}
    for row in rows:
        known = CODES[row["code"]]
        assert (known.parent, known.level) == (row["parent"], int(row["level"]))
        for language in ("en", "es"):
            same = (
                known.label.in_language(language).casefold() == row[f"name_{language}"].casefold()
            )
            assert not same or row["code"] in SAME_AS_PUBLISHED, row["code"]
