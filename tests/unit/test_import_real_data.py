"""Real open registers, as untidy as they arrive: each quirk found, with its number.

The numbers were counted apart, with pandas alone, and are counted again here; the tests skip where
the data are not beside the checkout.
"""

import csv
import io
import os
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.importing.inspect_incidents import inspect_incidents
from convivencia.algorithms.intake.raw_sources import read_raw
from convivencia.tests.registers import accounts, aside, found

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
DATA = Path(os.environ.get("CONVIVENCIA_SHARED") or BESIDE) / "data"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not DATA.is_dir(), reason="no shared data beside the checkout"),
]


def imported(name, profile, positions=True, **options):
    result = import_incidents(str(DATA / name), profile, **options)
    accounts(result, positions)
    return result


def independent(name, **options):
    return pd.read_csv(DATA / name, dtype=str, **options)


def reasons(result):
    return {reason: len(rows) for reason, rows in aside(result).items()}


def areas(name, title):
    frame = geopandas.read_file(DATA / name)
    frame.attrs["title"] = title
    return frame


def test_buenos_aires():
    name = "buenos_aires/delitos_comunas_1_3_4_2017S1.csv"
    raw = independent(name)
    x, y = raw["longitud"].astype(float), raw["latitud"].astype(float)
    nowhere = (x == 0) & (y == 0)
    again = raw.duplicated([column for column in raw if column != "id"])
    midnight = raw["hora"] == "00:00:00"
    assert (len(raw), nowhere.sum(), again.sum(), midnight.sum()) == (18_230, 159, 68, 1_842)
    result = imported(name, "ar_caba_mapa_delito")
    told = found(result)
    assert result.summary["rows_read"] == 18_230 and told["unknown_hours"] == 1_842
    assert told["likely_repeats"] == (again & (nowhere | midnight)).sum() == 16
    assert reasons(result) == {"same_event": 52, "zero_position": 159}
    gone = set(aside(result)["same_event"])
    assert gone == {int(row) + 2 for row in np.flatnonzero(again & ~nowhere & ~midnight)}
    assert {"stacks", "jittered", "rounded", "swapped"} & set(told) == set()
    text = result.report.set_index("finding")["text"]
    assert "lugar, origen_dato" in text["empty_columns"] and "uso_moto" in text["constant_columns"]
    assert "4 decimals" in text["decimals"]
    assert {item.code for item in result.caveats} == set()


def test_buenos_aires_names_of_neighbourhoods_differ():
    result = imported(
        "buenos_aires/delitos_comunas_1_3_4_2017S1.csv", "ar_caba_mapa_delito", x="-", y="-",
        positions=False, areas=areas("buenos_aires/barrios_pop2010_DERIVED.gpkg", "barrios"),
        area_id="BARRIO", area_name="BARRIO",
    )  # fmt: skip
    table = result.incidents.attributes
    written = independent("buenos_aires/delitos_comunas_1_3_4_2017S1.csv")["barrio"]
    # BOCA is LA BOCA by the rules of names; what is spelt otherwise is told, and never guessed
    lost = written.isin(["MONTSERRAT", "COGHLAND"])
    assert found(result)["unknown_area"] == lost.sum() > 0
    rows = table["source_row"].to_numpy() - 2
    assert (table["area_id"].isna().to_numpy() == lost.to_numpy()[rows]).all()
    assert written[lost].mode()[0] in result.report.set_index("finding").loc["unknown_area", "text"]


def test_medellin():
    name = "medellin/medellin_homicides_2018_2019.csv"
    raw = independent(name, sep=";")
    assert (len(raw), raw.duplicated().sum()) == (1_228, 2)
    result = imported(name, "co_medellin_homicidio")
    told = found(result)
    assert told["zone_dropped"] == 1_228 and "decimal_comma" in told
    assert told["victims_alike"] == 2 and not aside(result)
    assert result.summary["with_position"] == 1_228
    wanted = raw["longitud"].str.replace(",", ".").astype(float)
    assert np.allclose(result.incidents.x, wanted)
    table = result.incidents.attributes
    assert (
        table["occurred_at"].dt.hour.tolist() == raw["fecha_hecho"].str[11:13].astype(int).tolist()
    )
    assert table["victim_sex"].value_counts().to_dict() == {"male": 1_137, "female": 91}
    assert table["victim_age"].tolist() == raw["edad"].astype(float).astype(int).tolist()
    # 90 at exactly 05:00 and 29 an hour before: midnight in Bogotá is 05:00 Z
    assert told["piled_hour"] == (raw["fecha_hecho"].str[11:19] == "05:00:00").sum() == 90
    assert set(table["category"]) == {"Homicidio"} and set(table["counting_unit"]) == {"victim"}


def test_maceio():
    raw = independent("maceio/2021.csv", sep=";")
    assert len(raw) == 1_118 and raw.iloc[:, 1:].duplicated().sum() == 3
    result = imported("maceio/2021.csv", "br_al_mortes_violentas", positions=False)
    told = found(result)
    assert told["victims_alike"] == 3 and not aside(result) and told["renamed"] is None
    table = result.incidents.attributes
    assert table["victim_age"].isna().sum() == raw["Idade"].isna().sum() == 58
    days = pd.to_datetime(raw["Data"].str.strip(), format="%d/%m/%Y")
    assert table["occurred_at"].dt.normalize().tolist() == days.tolist()
    known = table["date_precision"] == "exact"
    assert (table["occurred_at"].dt.hour[known] == raw["Hora"].astype(int)[known]).all()
    capital = imported("maceio/2021.csv", "br_al_mortes_violentas", positions=False,
                       where=("Cidade=maceió",))  # fmt: skip
    wanted = (raw["Cidade"].str.strip() == "Maceió").sum()
    assert capital.summary["incidents"] == wanted
    assert reasons(capital) == {"elsewhere": 1_118 - wanted}
    # a table of rates: decimal commas beside whole numbers
    shown = read_raw(str(DATA / "maceio/DadosMapa.csv"))
    assert shown.detected["decimal"] == "comma" and shown.detected["renamed"] == ("column_1",)


def test_zapopan():
    raw = independent("zapopan/delitos.csv", lineterminator="\r")
    lost = (raw["lat"].astype(float).abs() < 0.001) & (raw["long"].astype(float) < -109)
    zero = (raw["x"].astype(float) == 0) & (raw["y"].astype(float) == 0)
    assert (len(raw), lost.sum(), zero.sum(), raw["x"].isna().sum()) == (4_906, 20, 17, 3)
    again = raw.duplicated()
    result = imported("zapopan/delitos.csv", "mx_zapopan")
    told = found(result)
    assert reasons(result) == {"zero_of_utm": 20, "same_row": 7}
    assert told["likely_repeats"] == 2 and again.sum() == 9
    text = result.report.groupby("finding")["text"].agg(" ".join)
    assert "ended by CR," in text["text"] and "“x” and “y”" in text["other_columns"]
    assert "“calle”" in text["personal"] and "“cruce”" in text["personal"]
    written = result.incidents.attributes.to_csv()
    assert "JUAN GARCIA" not in written and "CASIANO" not in written
    days = pd.to_datetime(raw["fecha"], format="%d/%m/%Y")
    rows = result.incidents.attributes["source_row"].to_numpy() - 2
    assert (result.incidents.attributes["occurred_at"].to_numpy() == days.to_numpy()[rows]).all()
    # the other pair, in metres: the three that have none are told apart from those at 0/0
    metres = imported("zapopan/delitos.csv", "mx_zapopan", x="x", y="y", crs="EPSG:32613")
    assert reasons(metres) == {"zero_position": 17, "no_position": 3, "same_row": 7}


def test_zapopan_colonias_in_macroman():
    raw = read_raw(str(DATA / "zapopan/Colonias.csv"))
    assert raw.detected["encoding"] == "mac_roman"
    text = raw.frame.to_csv()
    assert text.count("Nº") == 49 and "“Basilica”" in text
    whole = (DATA / "zapopan/Colonias.csv").read_bytes().decode("mac_roman").replace("\r", "\n")
    rows = [row for row in csv.reader(io.StringIO(whole)) if any(row)]
    assert len(raw) == len(rows) - 1 and not raw.bad_rows
    names = raw.frame.fillna("").to_numpy()[:, 2].tolist()
    assert names == [row[2].replace("\n", "\r") for row in rows[1:]]


def test_lancashire():
    name = "lancashire/lancashire_asb_sample12k.tab"
    raw = independent(name, sep="\t")
    shared = raw.duplicated(["longitude", "latitude"], keep=False).sum()
    assert (len(raw), raw.duplicated().sum(), shared) == (12_000, 1_580, 6_909)
    result = imported(name, "uk_police")
    told = found(result)
    assert told["months_only"] == told["snapped"] == 12_000 and told["repeated"] == 6_909
    assert told["likely_repeats"] == 1_580 and not aside(result)
    assert not {"rounded", "jittered", "stacks"} & set(told)
    assert {"dates_are_months", "positions_snapped"} == {item.code for item in result.caveats}
    # without the profile: found from the data alone
    guessed = imported(name, None, date="month", x="longitude", y="latitude", crs="EPSG:4326")
    assert found(guessed)["snapped"] == 12_000


def test_a_freedom_of_information_answer():
    rows = pd.read_excel(
        DATA / "mexico_city/foi_275416.xlsx", engine="calamine", header=None
    ).to_numpy(dtype=object)
    months = [at for at, name in enumerate(rows[23]) if at and isinstance(name, str)]
    grand = [rows[-1][at] for at in months]
    labels = [row[0] for row in rows[24:-1]]
    # a quadrant heads its offences and stands once; an offence comes again and again
    times = pd.Series(labels).value_counts()
    quadrants = [label for label in labels if times[label] == 1]
    result = imported("mexico_city/foi_275416.xlsx", "mx_cuadrantes", positions=False)
    assert rows[-1][0] == "Total general" and len(set(quadrants)) == len(quadrants) == 848
    assert reasons(result) == {"total_row": 849}
    by_month = result.incidents.attributes.groupby("occurred_at")["events"].sum()
    assert by_month.tolist() == grand and result.summary["events"] == sum(grand) == 124_666
    assert len(by_month) == 42 and str(by_month.index[-1])[:7] == "2016-06"
    assert "blocks_that_differ" not in found(result)
    assert found(result)["rows_above"] == 23 and result.summary["rows_read"] == 11_502


def test_mexico_city_one_district():
    name = "mexico_city/delitos_cuauhtemoc_2023.csv"
    result = imported(name, "mx_fgj_cdmx")
    told = found(result)
    raw = independent(name)
    long = raw["fecha_hecho"].str.len() > 10
    assert (len(raw), long.sum(), raw["hora_hecho"].isna().sum()) == (31_989, 228, 14)
    assert told["date_formats"] == 31_989 and told["jittered"] == 31_989
    assert "unreadable_hours" not in told
    table = result.incidents.attributes
    assert (table["date_precision"] == "day").sum() == 14
    hour = raw["hora_hecho"].str[:2].astype(float)
    known = table["date_precision"] == "exact"
    assert (table["occurred_at"].dt.hour[known] == hour[known]).all()
    assert told["piled_hour"] == (raw["hora_hecho"].str[:8] == "12:00:00").sum()
    guessed = imported(name, None, accept_guesses=True)
    assert guessed.incidents.attributes["occurred_at"].equals(table["occurred_at"])
    assert inspect_incidents(str(DATA / name)).summary["profile"] == "mx_fgj_cdmx"


def test_mexico_city_names_of_neighbourhoods_do_not_match():
    result = imported(
        "mexico_city/delitos_cuauhtemoc_2023.csv", "mx_fgj_cdmx", x="-", y="-", positions=False,
        areas=areas("mexico_city/colonias_cuauhtemoc.gpkg", "colonias"), area_id="CVEUT",
        area_name="NOMUT",
    )  # fmt: skip
    assert 0 < found(result)["unknown_area"] < 31_989
    assert result.incidents.attributes["area_id"].notna().sum() > 0


def test_mexico_city_whole():
    """1.3 million rows: 343 copies under another identifier, one point in another state."""
    name = "mexico_city/delitos_fgj_2019_2024.csv.gz"
    raw = independent(name)
    again = raw.duplicated([column for column in raw if column != "id"])
    west = raw["longitud"].astype(float) < -99.7
    long_hour = raw["hora_hecho"].str.len() > 8
    assert (len(raw), again.sum(), west.sum(), long_hour.sum()) == (1_302_640, 343, 1, 38_079)
    result = imported(name, "mx_fgj_cdmx")
    told = found(result)
    far = int(np.flatnonzero(west)[0]) + 2
    assert aside(result)["far_away"] == [far]
    repeated = reasons(result)["same_event"]
    assert repeated + told.get("likely_repeats", 0) == 343
    assert told["jittered"] == 1_302_639 and told["date_formats"] == 1_302_640
    assert "unreadable_hours" not in told
    assert told["piled_hour"] == (raw["hora_hecho"].str[:8] == "12:00:00").sum() == 111_203
    assert told["non_crimes"] > 20_000 and told["protected"] > 200_000
    assert {item.code for item in result.caveats} == {"positions_jittered", "non_crimes"}
