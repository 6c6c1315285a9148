"""Rates that an office published, made again from its own files.

Maceió 2021 (state secretariat of public security, Alagoas): deaths and population by neighbourhood,
and the rates that were put on the map. Skipped where the files are not at hand.
"""

import os
from pathlib import Path

import numpy as np
import pytest
from convivencia.algorithms.areas.aggregation import aggregate_incidents
from convivencia.algorithms.areas.rates import incident_rates
from convivencia.algorithms.importing.import_boundaries import import_boundaries
from convivencia.algorithms.intake.layers import Source, read_points
from convivencia.algorithms.intake.tables import numbers, read_table
from convivencia.tests.reference.cases import boxes_for

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
DATA = Path(os.environ.get("CONVIVENCIA_SHARED") or BESIDE) / "data" / "maceio"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not DATA.is_dir(), reason="no shared data beside the checkout"),
]
DEATHS = {
    "Homicídio": 300,
    "Resistência com Resultado Morte": 15,
    "Feminicídio": 6,
    "Roubo com Resultado Morte": 1,
}


@pytest.fixture(scope="module")
def published():
    table = read_table(DATA / "DadosMapa.csv")
    table["Taxa"] = numbers(table["Taxa"])
    return table


@pytest.fixture(scope="module")
def areas():
    # no boundaries were published: a square stands for each neighbourhood
    frame = boxes_for(read_table(DATA / "bairrospop.csv"))
    frame.attrs["title"] = "bairros"
    return frame


@pytest.fixture(scope="module")
def counted(areas):
    deaths = read_points(Source(str(DATA / "2021.csv")))
    return aggregate_incidents(
        areas, deaths, join_by="name", area_column="Bairro", area_name="Bairro",
        category="Cidade", categories=("Maceió",),
    )  # fmt: skip


def test_every_published_rate(areas, counted, published):
    assert counted.summary == {
        "incidents": 322, "counted": 322, "unmatched": 0, "unmatched_share": 0.0,
    }  # fmt: skip
    rates = incident_rates(counted.areas, "count", "Total", population_year=2010,
                           period_start="2021-01-01", period_end="2021-12-31")  # fmt: skip
    joined = import_boundaries(
        rates.areas, None, "Bairro", table=published, table_name="Bairro"
    ).areas.dropna(subset=["matched_by"])
    assert len(joined) == len(published) == 44
    np.testing.assert_array_equal(joined["count"], joined["QtdHomicidios"])
    np.testing.assert_array_equal(joined["Total"], joined["Populacao"])
    # printed with one decimal
    assert (joined["rate"] - joined["Taxa"]).abs().max() <= 0.05 + 1e-9
    np.testing.assert_array_equal(joined["rate"].round(1), joined["Taxa"])
    said = {item.code: dict(item.facts) for item in rates.caveats}
    assert said["population_of_another_year"]["apart"] == 11
    # what the map does not say: most of its rates rest on a handful of deaths
    assert said["unstable_rates"]["count"] == (rates.areas["count"] < 20).sum() == 47


def test_what_was_published_as_homicides_is_more_than_homicides(areas, published):
    deaths = read_points(Source(str(DATA / "2021.csv")))
    inside = deaths.select((deaths.attributes["Cidade"] == "Maceió").to_numpy())
    found = inside.attributes["Crime"].value_counts().to_dict()
    assert found == DEATHS
    assert published["QtdHomicidios"].sum() == sum(DEATHS.values())
    # neighbourhoods without a death are not in the published table, where they would be zero
    assert set(areas["Bairro"]) - set(published["Bairro"]) == {
        "Petrópolis", "Pescaria", "Mutange", "Canaã", "Ponta Verde", "Ponta da Terra",
    }  # fmt: skip
