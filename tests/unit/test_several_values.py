"""Several offences in one run: columns side by side, or a long layer with a category."""

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.spatial.getis_ord import getis_ord
from convivencia.algorithms.spatial.global_autocorrelation import global_autocorrelation
from convivencia.algorithms.spatial.local_geary import local_geary
from convivencia.algorithms.spatial.local_moran import local_moran
from convivencia.tests.reference.cases import squares

ANALYSES = [getis_ord, local_moran, local_geary]
RESULT = {getis_ord: "spot", local_moran: "cluster", local_geary: "association"}


@pytest.fixture
def frame():
    random = np.random.default_rng(3)
    found = squares(6, 6, robbery=random.poisson(4, 36), theft=random.poisson(9, 36))
    found.loc[2, "theft"] = np.nan
    return found


def long_form(frame):
    rows = []
    for name in ("robbery", "theft"):
        part = frame[["id", "geometry"]].copy()
        part["offence"], part["count"] = name, frame[name]
        rows.append(part)
    return pd.concat(rows, ignore_index=True)


@pytest.mark.parametrize("analysis", ANALYSES)
def test_several_columns_are_several_runs(frame, analysis):
    both = analysis(frame, ["robbery", "theft"], permutations=999, area_id="id")
    assert len(both.areas) == 72
    for name, part in both.areas.groupby("category"):
        alone = analysis(frame, name, permutations=999, area_id="id").areas
        assert "category" not in alone.columns
        pd.testing.assert_frame_equal(
            part.drop(columns="category").reset_index(drop=True), alone, check_like=True
        )
    assert both.summary["areas"] == 71
    assert both.summary["categories"]["theft"]["areas"] == 35


@pytest.mark.parametrize("analysis", ANALYSES)
def test_a_long_layer_gives_the_same(frame, analysis):
    wide = analysis(frame, ["robbery", "theft"], permutations=999, area_id="id").areas
    long = analysis(
        long_form(frame), "count", category="offence", permutations=999, area_id="id"
    ).areas
    assert long["category"].tolist() == wide["category"].tolist()
    np.testing.assert_array_equal(long["p_sim"], wide["p_sim"])
    assert long[RESULT[analysis]].tolist() == wide[RESULT[analysis]].tolist()


def test_categories_choose_and_order(frame):
    found = getis_ord(
        long_form(frame), "count", category="offence", categories=["theft"], permutations=99
    )
    assert set(found.areas["category"]) == {"theft"}
    # the column itself serves when it has the result's name
    renamed = long_form(frame).rename(columns={"offence": "category"})
    again = getis_ord(renamed, "count", category="category", permutations=99).areas
    assert set(again["category"]) == {"robbery", "theft"}
    assert "category_input" not in again.columns


def test_global_test_has_a_row_for_each(frame):
    found = global_autocorrelation(frame, ["robbery", "theft"], permutations=99)
    assert found.statistics["category"].tolist() == ["robbery", "theft"]
    alone = global_autocorrelation(frame, "theft", permutations=99)
    assert found.statistics["observed"].iloc[1] == alone.summary["observed"]


def test_what_does_not_go_together_is_said(frame):
    with pytest.raises(InputError, match="not both"):
        getis_ord(frame, ["robbery", "theft"], category="id", permutations=99)
    with pytest.raises(InputError, match="needs “category”"):
        getis_ord(frame, "robbery", categories=["a"], permutations=99)
    with pytest.raises(InputError, match="no category “arson”"):
        getis_ord(
            long_form(frame), "count", category="offence", categories=["arson"], permutations=99
        )
    many = squares(16, 16, value=1.0)
    with pytest.raises(InputError, match="256 categories"):
        getis_ord(many, "value", category="id", permutations=99)
