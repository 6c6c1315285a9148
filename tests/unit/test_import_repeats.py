"""Rows that repeat: set aside where they surely do, kept and told where they may not."""

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.importing.duplicates import counters_of, repeats_of, row_keys
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.tests.registers import (
    COLUMNS,
    accounts,
    aside,
    clean_register,
    found,
    write_register,
)


def imported(folder, frame, **options):
    given = {**COLUMNS, "crs": "EPSG:4326", "counting_unit": "event"} | options
    result = import_incidents(write_register(folder, frame), **given)
    accounts(result)
    return result


def planted(rows=500):
    """Ten rows twice, seven events under another id, five ids with other content."""
    frame = clean_register(rows)
    whole = frame.iloc[10:20]
    other_id = frame.iloc[40:47].assign(folio=[f"ZZ-{i}" for i in range(7)])
    same_id = frame.iloc[60:65].assign(edad="99")
    return pd.concat([frame, whole, other_id, same_id], ignore_index=True)


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("event", {"same_row": 10, "same_event": 7, "same_id": 5}),
        ("report", {"same_row": 10, "same_event": 7}),
        ("unknown", {"same_row": 10, "same_event": 7}),
        # two victims of one event can be alike; the same row with its own id cannot
        ("victim", {"same_row": 10}),
    ],
)
def test_what_is_a_repeat_depends_on_what_a_row_is(tmp_path, unit, told):
    result = imported(tmp_path, planted(), counting_unit=unit)
    assert {reason: len(rows) for reason, rows in aside(result).items()} == told
    assert found(result)["repeated_ids"] == 15
    assert found(result).get("victims_alike", 0) == (7 if unit == "victim" else 0)
    first = result.set_aside.attributes.set_index("source_row")["detail"]
    assert first[502] == "12" and first[511] == "21"
    if unit != "victim":
        assert first[512] == "42"
    kept = imported(tmp_path, planted(), counting_unit=unit, repeats="keep")
    assert len(kept.incidents) == 522 and not aside(kept)


def test_the_earlier_row_stays_and_spaces_tell_nothing_apart(tmp_path):
    frame = clean_register(100)
    again = frame.iloc[[5]].assign(delito=frame["delito"][5] + "  ")
    result = imported(tmp_path, pd.concat([frame, again], ignore_index=True))
    assert aside(result) == {"same_row": [102]}


@pytest.mark.parametrize(
    ("column", "value"), [("hora", ""), ("longitud", ""), ("longitud", "0"), ("fecha", "n/d")]
)
def test_without_moment_or_place_alike_is_not_the_same(tmp_path, column, value):
    frame = clean_register(300)
    frame.loc[:3, column] = value
    if value == "0":
        frame.loc[:3, "latitud"] = "0"
    again = frame.iloc[:4].assign(folio=["a", "b", "c", "d"])
    result = imported(tmp_path, pd.concat([frame, again], ignore_index=True))
    assert "same_event" not in aside(result) and found(result)["likely_repeats"] == 4


def test_at_midnight_and_on_default_points_alike_is_not_the_same(tmp_path):
    frame = clean_register(1_000)
    frame.loc[:99, "hora"] = "00:00"
    frame.loc[200:399, ["longitud", "latitud"]] = ["-99.133208", "19.352600"]
    again = frame.iloc[[50, 51, 250, 251, 600]].assign(folio=list("abcde"))
    result = imported(tmp_path, pd.concat([frame, again], ignore_index=True))
    assert aside(result)["same_event"] == [1_006]
    assert found(result)["likely_repeats"] == 4


def test_without_identifiers_a_counter_is_not_what_tells_rows_apart(tmp_path):
    frame = clean_register(400).drop(columns="folio")
    frame = pd.concat([frame, frame.iloc[[3, 7, 7]]], ignore_index=True)
    frame.insert(0, "n", np.arange(1, len(frame) + 1).astype(str))
    assert counters_of(frame) == ("n",)
    result = imported(tmp_path, frame, incident_id="-")
    assert aside(result) == {"same_row": [402, 403, 404]}
    victims = imported(tmp_path, frame, incident_id="-", counting_unit="victim")
    assert not aside(victims) and found(victims)["victims_alike"] == 3


def test_missing_identifiers_are_nobody_s(tmp_path):
    frame = clean_register(200)
    frame.loc[:49, "folio"] = ""
    result = imported(tmp_path, frame)
    assert not aside(result) and "repeated_ids" not in found(result)
    assert result.incidents.attributes["incident_id"].is_unique


@pytest.mark.parametrize("seed", range(5))
def test_against_pandas(seed):
    random = np.random.default_rng(seed)
    frame = pd.DataFrame(
        {name: random.integers(0, 5, 3_000).astype(str) for name in ("a", "b", "c", "id")}
    ).astype("str")
    frame.loc[random.random(3_000) < 0.1, "b"] = None
    result = repeats_of(frame, "id", row_keys(frame, ["id"]))
    whole = frame.duplicated()
    content = frame.duplicated(["a", "b", "c"])
    assert (result.same_row == whole).all()
    assert (result.same_event == (content & ~whole)).all()
    assert (result.same_id == (frame.duplicated(["id"]) & ~whole)).all()
    first = frame.groupby(["a", "b", "c"], dropna=False, sort=False).ngroup()
    where = {group: place for place, group in reversed(list(enumerate(first)))}
    chosen = np.flatnonzero(result.same_event)
    assert [where[first[i]] for i in chosen] == result.first[chosen].tolist()


def test_identifiers_are_the_same_from_one_import_to_the_next(tmp_path):
    frame = clean_register(300)
    for options in ({}, {"incident_id": "-"}):
        one = imported(tmp_path, frame, **options).incidents.attributes
        mixed = frame.sample(frac=1, random_state=3)
        two = imported(tmp_path, mixed, **options).incidents.attributes
        assert set(one["incident_id"]) == set(two["incident_id"])
        together = one.merge(two, on="incident_id")
        assert (together["occurred_at_x"] == together["occurred_at_y"]).all()
        assert not set(one["incident_id"]) & set(frame["folio"])
    kept = imported(tmp_path, frame, identifiers="keep").incidents.attributes
    assert kept["incident_id"].tolist() == frame["folio"].tolist()
