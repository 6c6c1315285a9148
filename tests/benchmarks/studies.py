"""Time a study at work: its store, the panel of indicators, the observatory's month.

There is no peer that does any of it; the bounds are those of somebody who waits: a second to open a
study, two for the panel, half a minute for the month.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from .measure import best, say

PROJECTS, ACTIVITIES, INDICATORS, MONTHS = 500, 5_000, 100, 60
RECORD, NEW = 500_000, 20_000
SIDE, CELLS = 500.0, 24
KINDS = ("Robo a transeúnte", "Lesiones dolosas", "Violencia familiar", "Homicidio doloso", "Hurto")
STUDY = """
title = "Bench"
language = "es"
level = "committee"
[layers.areas]
path = "areas.gpkg"
area_id = "code"
area_name = "name"
population = "people"
[layers.incidents]
path = "incidents.gpkg"
layer = "incidents"
[registers]
path = "registers.gpkg"
"""
PROFILE = """
title = "Mensual"
[columns]
id = "folio"
date = "fecha"
category = "delito"
x = "x"
y = "y"
[positions]
crs = "EPSG:32614"
[events]
counting_unit = "event"
"""


def fill(path: Path) -> int:
    """Write a large plan with five years of monitoring, and return its number of rows."""
    from convivencia.algorithms.store.package import Store

    own = [f"OWN-{number:03}" for number in range(INDICATORS)]
    rows: dict[str, list[dict[str, Any]]] = {
        "X-D14": [{"problem_id": f"P-{number}"} for number in range(20)],
        "F-L5": [
            {"code": f"PR-{number:03}", "name": f"Project {number}", "status": "approved",
             "problem_addressed": f"P-{number % 20}"}
            for number in range(PROJECTS)
        ],
        "X-L6": [
            {"level": "activity", "code": f"A-{number}", "narrative": f"Activity {number}"}
            for number in range(ACTIVITIES)
        ],
        "X-L7": [
            {"activity": f"A-{number}", "institution": name, "role": role}
            for number in range(ACTIVITIES)
            for name, role in (("City", "A"), ("Police", "R"), ("School", "C"))
        ],
        "X-L8": [
            {"activity_id": f"A-{number}", "item": "work", "year_1": 10.0, "total": 10.0}
            for number in range(ACTIVITIES)
        ],
        "X-L10": [{"activity_id": f"A-{number}"} for number in range(ACTIVITIES)],
        "F-E2": [
            {"code": code, "name": code, "baseline_value": 10.0, "targets": "2022=9; 2023=8"}
            for code in own
        ],
        "X-E4": [
            {"item": code, "period": f"{2019 + month // 12}-{month % 12 + 1:02}", "achieved": 9.0}
            for code in own
            for month in range(MONTHS)
        ],
    }  # fmt: skip
    store = Store(path)
    with store.writing() as writer:
        for form, held in rows.items():
            writer.add(form, held)
    store.close()
    return sum(map(len, rows.values()))


def record(areas: Any, number: int) -> Any:
    """Return a police's export of five years, its rows in the order of time."""
    import pandas as pd

    random = np.random.default_rng(4)
    left, bottom, right, top = areas.total_bounds
    days = np.sort(random.integers(0, 5 * 365, number))
    when = pd.Timestamp("2019-01-01") + pd.to_timedelta(days, "D")
    return pd.DataFrame(
        {
            "folio": [f"F{place:07}" for place in range(number)],
            "fecha": when.strftime("%Y-%m-%d 10:30"),
            "delito": random.choice(KINDS, number, p=[0.45, 0.2, 0.1, 0.05, 0.2]),
            "x": random.uniform(left + 1, right - 1, number).round(2),
            "y": random.uniform(bottom + 1, top - 1, number).round(2),
        }
    )


def town(folder: Path) -> Any:
    """Write square areas and return them."""
    import geopandas
    import shapely

    column, row = np.meshgrid(np.arange(CELLS), np.arange(CELLS))
    left, bottom = 500_000 + SIDE * column.ravel(), 2_200_000 + SIDE * row.ravel()
    names = [f"S{place:03}" for place in range(CELLS**2)]
    areas = geopandas.GeoDataFrame(
        {"code": names, "name": names, "people": 1_500},
        geometry=shapely.box(left, bottom, left + SIDE, bottom + SIDE),
        crs="EPSG:32614",
    )
    areas.to_file(folder / "areas.gpkg")
    areas.attrs["title"] = "areas"
    return areas


def main() -> None:
    """Run them all."""
    from convivencia.algorithms.core.indicator_catalogue import CATALOGUE, load_catalogue
    from convivencia.algorithms.diagnosis.indicator_panel import panel_of
    from convivencia.algorithms.diagnosis.study_file import read_study
    from convivencia.algorithms.diagnosis.traffic_light import Thresholds
    from convivencia.algorithms.importing.import_incidents import import_incidents
    from convivencia.algorithms.observatory.update import update
    from convivencia.algorithms.point_files import write_points
    from convivencia.algorithms.store.package import Store
    from convivencia.algorithms.store.schema import registers

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        number = fill(folder / "registers.gpkg")
        path = folder / "registers.gpkg"
        say(f"open a study with {number:,} rows", best(lambda: Store(path).rows("F-L5")))
        say("read all of it", best(lambda: Store(path).all_rows(list(registers()))))
        areas = town(folder)
        every = record(areas, RECORD)
        (folder / "study.toml").write_text(STUDY, "utf-8")
        (folder / "police.toml").write_text(PROFILE, "utf-8")
        every.iloc[: RECORD - NEW].to_csv(folder / "old.csv", index=False)
        every.iloc[RECORD - NEW - 5_000 :].to_csv(folder / "new.csv", index=False)
        old = import_incidents(
            str(folder / "old.csv"), str(folder / "police.toml"), areas, area_id="code",
            area_name="name",
        )  # fmt: skip
        write_points(folder / "incidents.gpkg", "incidents", old.incidents, "{}", append=False)
        subject, defaults = read_study(folder / "study.toml")
        sheets = load_catalogue(CATALOGUE)
        say(
            f"panel: {len(sheets)} sheets and {INDICATORS} own, {MONTHS} months, {RECORD - NEW:,}",
            best(
                lambda: panel_of(
                    subject, defaults, sheets=sheets, thresholds=Thresholds(), period="month",
                    periods=MONTHS, language=None, level=None,
                )
            ),
        )  # fmt: skip
        say(
            f"update: {NEW + 5_000:,} rows onto {RECORD - NEW:,}",
            best(
                lambda: update(
                    str(folder / "study.toml"), str(folder / "bulletin"), str(folder / "new.csv"),
                    str(folder / "police.toml"),
                ),
                times=1,
            ),
        )  # fmt: skip
