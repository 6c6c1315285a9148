"""The record of the fictional municipality as its police export it, and the year after.

    python scripts/demo_year.py demo/sample demo/sample_later demo/observatory

The year after is the last one of another sample, a year later: no second year is drawn by other
rules. Both tables have the columns, clock and identifiers of one export; the later one repeats the
last month of the earlier and corrects some of its rows, as exports do.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pandas as pd
import pyogrio

COLUMNS = {
    "occurred_at": "fecha_hora",
    "category": "delito",
    "victim_sex": "sexo",
    "victim_age": "edad",
    "mechanism": "medio",
    "place_type": "lugar",
}
PROFILE = """title = "Puerto Almarena: exportación de la policía"
[columns]
id = "folio"
date = "fecha_hora"
category = "delito"
x = "x"
y = "y"
victim_sex = "sexo"
victim_age = "edad"
mechanism = "medio"
place_type = "lugar"
[positions]
crs = "EPSG:32727"
[events]
counting_unit = "event"
"""
STUDY = """title = "Puerto Almarena"
language = "es"
level = "committee"

[layers.areas]
path = "../sample/sample.gpkg"
layer = "areas"
area_id = "area_id"
area_name = "area_name"
population = "population"
women = "pop_f"
men = "pop_m"
age_15_29 = "pop_15_29"
age_0_17 = "under_18"
vehicles = "vehicles"

[layers.incidents]
path = "record.gpkg"
layer = "incidents"

[registers]
path = "../sample/registers.gpkg"

[baseline]
findings = "../diagnostic/findings.json"
"""
CORRECTED = 12
LATE = 25


def exports(sample: Path, later: Path, folder: Path) -> None:
    """Write both exports, the profile and the study file."""
    folder.mkdir(parents=True, exist_ok=True)
    known = _exported(sample, first=1)
    year = _exported(later, first=len(known) + 1)
    year = year[year["fecha_hora"].dt.year == known["fecha_hora"].dt.year.max()]
    year = year[(year["fecha_hora"].dt.month != 2) | (year["fecha_hora"].dt.day != 29)]
    year = year.assign(fecha_hora=year["fecha_hora"] + pd.DateOffset(years=1))
    december = known[known["fecha_hora"] >= "2024-12-01"].copy()
    corrected = december.index[:CORRECTED]
    december.loc[corrected, "delito"] = "Hurto"
    # reported late: the earlier export does not have them yet
    known = known.drop(december.index[-LATE:])
    known.to_csv(folder / "2022_2024.csv", index=False)
    pd.concat([december, year]).to_csv(folder / "2025.csv", index=False)
    (folder / "police.toml").write_text(PROFILE, "utf-8")
    (folder / "study.toml").write_text(STUDY, "utf-8")


def _exported(sample: Path, first: int) -> pd.DataFrame:
    layer = pyogrio.read_dataframe(sample / "sample.gpkg", layer="incidents")
    frame = pd.DataFrame(layer[list(COLUMNS)]).rename(columns=COLUMNS)
    frame.insert(0, "folio", [f"PA-{number:07}" for number in range(first, first + len(frame))])
    return frame.assign(x=layer.geometry.x.round(2), y=layer.geometry.y.round(2))


if __name__ == "__main__":
    exports(*map(Path, sys.argv[1:4]))
