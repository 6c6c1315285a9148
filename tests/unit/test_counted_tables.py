"""Tables that are already counted: one column of numbers, or one for each category."""

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.areas.aggregation import aggregate_incidents
from convivencia.algorithms.core.errors import InputError

NAMES = ["San José", "Ñuñoa Sur", "Centro"]


@pytest.fixture
def areas():
    cells = shapely.box([0, 1, 2], [0, 0, 0], [1, 2, 3], [1, 1, 1])
    return geopandas.GeoDataFrame({"code": ["01", "02", "03"], "name": NAMES}, geometry=cells)


@pytest.fixture
def wide():
    return pd.DataFrame(
        {
            "barrio": ["SAN JOSE", "nunoa sur", "Centro ", "Otro"],
            "robos": [5, 0, 7, 2],
            "hurtos": [1, np.nan, 3, 4],
            "mes": ["2024-01-10", "2024-02-10", "2024-01-20", "2024-02-01"],
        }
    )


def run(areas, table, **choices):
    return aggregate_incidents(
        areas,
        table,
        join_by="name",
        area_column="barrio",
        area_id="code",
        area_name="name",
        **choices,
    )


def test_one_column_of_numbers(areas, wide):
    result = run(areas, wide, count="robos")
    assert result.areas["count"].tolist() == [5, 0, 7]
    assert result.summary == {
        "incidents": 14, "counted": 12, "unmatched": 2, "unmatched_share": 2 / 14,
    }  # fmt: skip


def test_several_columns_are_categories(areas, wide):
    result = run(areas, wide, count=("robos", "hurtos"))
    assert result.areas["count"].tolist() == [6, 0, 10]
    long = result.table.set_index(["area_id", "category"])["count"]
    assert long.to_dict() == {
        ("01", "robos"): 5, ("01", "hurtos"): 1, ("02", "robos"): 0, ("02", "hurtos"): 0,
        ("03", "robos"): 7, ("03", "hurtos"): 3,
    }  # fmt: skip
    lost = [item for item in result.caveats if item.code == "missing_numbers"]
    assert [dict(item.facts) for item in lost] == [{"column": "hurtos", "count": 1}]


def test_several_columns_by_month(areas, wide):
    result = run(areas, wide, count=("robos", "hurtos"), date="mes", period="month")
    table = result.table
    january = table[table["period_start"] == pd.Timestamp("2024-01-01")]
    assert january.groupby("category")["count"].sum().to_dict() == {"robos": 12, "hurtos": 4}
    assert len(table) == 3 * 2 * 2


def test_columns_and_a_category_column_contradict(areas, wide):
    with pytest.raises(InputError, match="categories already"):
        run(areas, wide.assign(tipo="x"), count=("robos", "hurtos"), category="tipo")
