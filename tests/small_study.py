"""A municipality of four squares with its study file, small enough to count by hand."""

import geopandas
import numpy as np
import pandas as pd
import shapely
from convivencia.algorithms.store.package import Store

STUDY = """
title = "Almarena"
language = "en"
level = "{level}"
[period]
start = 2021-01-01
end = 2023-12-31
[layers.areas]
path = "areas.gpkg"
area_id = "code"
population = "people"
women = "women"
age_15_29 = "young"
[layers.incidents]
path = "incidents.csv"
x = "x"
y = "y"
crs = "EPSG:32614"
date = "day"
category = "kind"
iccs = "iccs"
sex = "sex"
age = "age"
mechanism = "mechanism"
{more}
"""
REGISTERS = '[registers]\npath = "registers.gpkg"\n'
# year, code, sex, age, mechanism, how many
RECORD = (
    (2021, "0101", "F", 40, "firearm", 6),
    (2021, "0101", "M", 20, "firearm", 24),
    (2021, "0101", "M", 50, "sharp", 10),
    (2022, "0101", "F", 40, "sharp", 7),
    (2022, "0101", "M", 20, "firearm", 12),
    (2022, "0101", "M", 50, "", 13),
    (2023, "0101", "F", 40, "firearm", 2),
    (2023, "0101", "M", 20, "firearm", 8),
    (2023, "0101", "M", 50, "sharp", 10),
    (2021, "040111", "M", 30, "firearm", 100),
    (2022, "040111", "M", 30, "firearm", 150),
    (2023, "040111", "M", 30, "firearm", 152),
)
KINDS = {
    "0101": "Homicidio doloso", "040111": "Robo a persona", "0301": "Delito sexual",
    "0409": "Otro robo", "050211": "Hurto de vehículo", "040121": "Robo de vehículo",
    "0201": "Violencia familiar", "020611": "Maltrato infantil", "02011": "Lesiones",
    "0101 femicide": "Femicidio",
}  # fmt: skip


def write_study(folder, record=RECORD, level="internal", goals=None, more=""):
    """Write a municipality of four squares with 80,000 people, 40,000 of them women."""
    cells = shapely.box([0, 1000, 2000, 3000], 0, [1000, 2000, 3000, 4000], 1000)
    areas = geopandas.GeoDataFrame(
        {"code": list("abcd"), "people": 20_000, "women": 10_000, "young": 5_000},
        geometry=shapely.transform(cells, lambda xy: xy + np.array([500_000, 2_200_000])),
        crs="EPSG:32614",
    )
    areas.to_file(folder / "areas.gpkg")
    rows = []
    for year, code, sex, age, mechanism, number in record:
        for place in range(number):
            day = pd.Timestamp(year, 1 + place % 12, 1 + place % 27).strftime("%Y-%m-%d")
            # robberies: six of ten in the first square
            square = (0 if place % 10 < 6 else 1 + place % 3) if code.startswith("04") else 0
            rows.append(
                (
                    day,
                    code.split()[0],
                    KINDS[code],
                    sex,
                    age,
                    mechanism,
                    500_500 + 1000 * square,
                    2_200_500,
                )
            )
    columns = ["day", "iccs", "kind", "sex", "age", "mechanism", "x", "y"]
    pd.DataFrame(rows, columns=columns).to_csv(folder / "incidents.csv", index=False)
    text = STUDY.format(level=level, more=more + (REGISTERS if goals else ""))
    (folder / "study.toml").write_text(text, encoding="utf-8")
    if goals:
        store = Store(folder / "registers.gpkg")
        with store.writing() as writer:
            for form, entries in goals.items():
                writer.add(form, entries)
        store.close()
    return str(folder / "study.toml")
