"""The observatory's month: what is new, what was corrected, which values changed and why."""

import errno
import json
import os
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import docx
import geopandas
import numpy as np
import pandas as pd
import pyogrio
import pytest
from convivencia.algorithms import point_files
from convivencia.algorithms.core import files
from convivencia.algorithms.core.errors import EngineError, InputError
from convivencia.algorithms.diagnosis.indicator_panel import indicator_panel
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.intake.points import Points
from convivencia.algorithms.observatory import month as month_module
from convivencia.algorithms.observatory.changes import (
    FIRST,
    GONE,
    LATE,
    NEW_PERIOD,
    OTHER,
    Turned,
    changes_of,
    turned_lights,
)
from convivencia.algorithms.observatory.merging import merged
from convivencia.algorithms.observatory.update import update
from convivencia.algorithms.point_files import write_points
from convivencia.algorithms.store.package import Store
from convivencia.tests.reference.cases import squares
from pypdf import PdfReader

SIDE, SIZE = 4, 1_600
KINDS = ("Robo a transeúnte", "Lesiones dolosas", "Violencia familiar", "Homicidio doloso")
STUDY = """
title = "Prueba"
language = "es"
level = "committee"
[period]
start = 2021-01-01
end = 2023-12-31
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
victim_sex = "sexo"
[positions]
crs = "EPSG:32614"
[events]
counting_unit = "event"
"""


def register(areas, size=SIZE, seed=4):
    random = np.random.default_rng(seed)
    left, bottom, right, top = areas.total_bounds
    since = np.sort(random.integers(0, 1_126, size))
    days = pd.Timestamp("2021-01-01") + pd.to_timedelta(since, "D")
    return pd.DataFrame(
        {
            "folio": [f"F{number:05}" for number in range(size)],
            "fecha": days.strftime("%Y-%m-%d 10:30"),
            "delito": random.choice(KINDS, size, p=[0.6, 0.25, 0.1, 0.05]),
            "x": random.uniform(left + 1, right - 1, size).round(2),
            "y": random.uniform(bottom + 1, top - 1, size).round(2),
            "sexo": random.choice(["Mujer", "Hombre"], size),
        }
    )


@pytest.fixture
def office(tmp_path):
    """A study with three years, and the export of January: late rows and corrections in it."""
    areas = squares(
        SIDE, SIDE, side=500.0, code=[f"S{n:02}" for n in range(SIDE**2)],
        name=[f"Barrio {n:02}" for n in range(SIDE**2)], people=[4_000] * SIDE**2,
    )  # fmt: skip
    areas.to_file(tmp_path / "areas.gpkg")
    every = register(areas)
    new = every["fecha"] >= "2024-01-01"
    late = every.index.isin(np.flatnonzero((every["fecha"].str[:7] == "2023-06").to_numpy())[:6])
    known = every[~new & ~late]
    export = every[new | late | (every["fecha"] >= "2023-12-20")].copy()
    moved = export.index[(export["fecha"] < "2024-01-01") & ~export.index.isin(every.index[late])][
        :3
    ]
    export.loc[moved, "delito"] = "Lesiones culposas"
    known.to_csv(tmp_path / "old.csv", index=False)
    export.to_csv(tmp_path / "january.csv", index=False)
    (tmp_path / "police.toml").write_text(PROFILE, "utf-8")
    (tmp_path / "study.toml").write_text(STUDY, "utf-8")
    areas.attrs["title"] = "areas"
    imported = import_incidents(
        str(tmp_path / "old.csv"), str(tmp_path / "police.toml"), areas, area_id="code",
        area_name="name",
    )  # fmt: skip
    write_points(tmp_path / "incidents.gpkg", "incidents", imported.incidents, "{}", append=False)
    areas.to_file(tmp_path / "incidents.gpkg", layer="other")
    with Store(tmp_path / "registers.gpkg").writing() as writer:
        writer.add(
            "F-E2",
            [{"code": "SES09", "name": "Robo", "baseline_value": 900.0, "baseline_period": "2021",
              "targets": "2024=700"}],
        )  # fmt: skip
    return tmp_path, every, known, export, moved


def run(folder, **options):
    chosen = {
        "incidents": str(folder / "january.csv"), "profile": str(folder / "police.toml"),
        "formats": ("docx", "pdf"), **options,
    }  # fmt: skip
    return update(str(folder / "study.toml"), str(folder / "out"), **chosen)


def test_the_record_grows_by_what_is_new_and_takes_corrections(office):
    folder, every, known, export, moved = office
    result = run(folder)
    told = result.summary
    new = ~export["folio"].isin(known["folio"])
    assert told["added"] == new.sum()
    assert told["corrected"] == len(moved)
    assert told["repeated"] == len(export) - new.sum() - len(moved)
    assert told["incidents"] == len(every)
    held = geopandas.read_file(folder / "incidents.gpkg", layer="incidents")
    assert len(held) == len(every)
    assert held["incident_id"].is_unique
    assert (held["category"] == "Lesiones culposas").sum() == len(moved)
    days = pd.to_datetime(held["occurred_at"]).dt.strftime("%Y-%m-%d").sort_values()
    assert days.tolist() == every["fecha"].str[:10].sort_values().tolist()
    assert held["area_id"].notna().all()
    assert len(pyogrio.list_layers(folder / "incidents.gpkg")) == 2
    before = result.files["record_before"]
    assert len(pyogrio.read_dataframe(before, layer="incidents")) == len(known)


def test_a_second_time_changes_nothing(office):
    folder, _, _, export, _ = office
    run(folder)
    again = run(folder)
    assert (again.summary["added"], again.summary["corrected"]) == (0, 0)
    assert again.summary["repeated"] == len(export)
    assert again.changes.empty


def test_each_value_that_changed_says_why(office):
    folder, every, known, _, _ = office
    before = indicator_panel(str(folder / "study.toml"), period="month").panel
    result = run(folder)
    changes = result.changes.set_index(["code", "period"])
    assert changes.loc[("SES09", "2024-01"), "why"] == "un período nuevo"
    june = changes.loc[("SES09", "2023-06")]
    robbed = every[(every["delito"] == KINDS[0]) & (every["fecha"].str[:7] == "2023-06")]
    was = known[(known["delito"] == KINDS[0]) & (known["fecha"].str[:7] == "2023-06")]
    assert june["after"] == pytest.approx(len(robbed) / 64_000 * 12 * 100_000)
    assert june["before"] == pytest.approx(len(was) / 64_000 * 12 * 100_000)
    assert june["why"].endswith(": 6")
    held = before.set_index(["code", "period"])["value"]
    assert june["before"] == pytest.approx(held[("SES09", "2023-06")])
    assert ("SES09", "2022-03") not in changes.index


def test_the_bulletin_has_two_pages_lights_and_reasons(office):
    folder, *_ = office
    result = run(folder)
    pages = PdfReader(result.files["pdf"]).pages
    assert len(pages) == 2
    text = " ".join(page.extract_text() for page in pages)
    document = docx.Document(result.files["docx"])
    word = " ".join(part.text for part in document.element.body.iter() if part.text)
    for said in (text, word):
        assert "enero de 2024" in said
        assert "Dónde mirar primero" in said
        assert "línea de base" in said
    light = [row for table in document.tables for row in table.rows if "robo" in row.cells[0].text]
    assert any(row.cells[-1].text in ("Verde", "Amarillo", "Rojo") for row in light)
    assert sum(result.summary[name] for name in ("red",)) in (0, 1)


@pytest.mark.parametrize("flag", [True, False])
def test_protected_categories_raise_no_alarm(office, monkeypatch, flag):
    """Neither where the import marked them nor where only their category tells."""
    folder, every, *_ = office
    if not flag:
        held = geopandas.read_file(folder / "incidents.gpkg", layer="incidents")
        held.drop(columns="protected").to_file(folder / "incidents.gpkg", layer="incidents")
    seen = {}
    real = month_module._alarms

    def kept(subject, points, *rest):
        seen["kinds"] = points.attributes["category"].astype(str)
        return real(subject, points, *rest)

    monkeypatch.setattr(month_module, "_alarms", kept)
    run(folder)
    assert set(every["delito"]) - set(seen["kinds"]) == {"Violencia familiar"}
    assert len(seen["kinds"]) == (every["delito"] != "Violencia familiar").sum()


def test_the_office_s_own_minimum_holds_for_alarms(office):
    folder, *_ = office
    text = (folder / "study.toml").read_text("utf-8")
    areas = geopandas.read_file(folder / "areas.gpkg")
    place = areas.geometry.iloc[5].centroid
    burst = pd.DataFrame(
        {
            "folio": [f"N{number}" for number in range(30)], "fecha": "2024-01-16 22:00",
            "delito": KINDS[0], "x": place.x, "y": place.y, "sexo": "Hombre",
        }
    )  # fmt: skip
    export = pd.read_csv(folder / "january.csv", dtype=str)
    pd.concat([export, burst]).to_csv(folder / "january.csv", index=False)
    assert run(folder, apply=False).summary["alarms"] == 1
    (folder / "study.toml").write_text(f"{text}\n[minimums]\ncommittee = 60\n", "utf-8")
    assert run(folder, apply=False).summary["alarms"] == 0


ACTED = """
[intervention]
before = "2021-01-01/2021-12-31"
after = "2023-01-01/2025-12-31"
categories = ["Robo a transeúnte"]
[layers.zones]
path = "zones.gpkg"
"""


def test_the_zones_of_the_intervention_are_watched_every_month(office):
    folder, every, _, _, moved = office
    areas = geopandas.read_file(folder / "areas.gpkg")
    kinds = ["treatment", "displacement", "treatment_control", "displacement_control"]
    zones = areas.iloc[:12].assign(zone=np.repeat(kinds, 3)).dissolve("zone").reset_index()
    zones[["zone", "geometry"]].to_file(folder / "zones.gpkg")
    text = (folder / "study.toml").read_text("utf-8")
    (folder / "study.toml").write_text(text + ACTED, "utf-8")
    result = run(folder)
    document = docx.Document(result.files["docx"])
    named = "En la zona intervenida"
    table = next(one for one in document.tables if any(cell.text == named for cell in one._cells))
    told = {row.cells[0].text: row.cells for row in table.rows}
    assert set(told) >= {"En la zona intervenida", "Alrededor", "En conjunto"}
    # by hand: the last day of January has been counted, counts of a year on the length of thirteen
    robbed = every[(every["delito"] == KINDS[0]) & ~every.index.isin(moved)]
    where = geopandas.GeoSeries.from_xy(robbed["x"], robbed["y"], crs=zones.crs)
    counts = {}
    for _, zone in zones.iterrows():
        here = robbed[where.within(zone.geometry).to_numpy()]
        day = here["fecha"].str[:10]
        old = day.between("2021-01-01", "2021-12-31").sum()
        counts[zone["zone"]] = (old * 396 / 365, day.between("2023-01-01", "2024-01-31").sum())
    change = {name: new - old for name, (old, new) in counts.items()}
    local = change["treatment"] - change["treatment_control"]
    shown = told["En la zona intervenida"][1].text.replace("−", "-")
    assert int(shown) == round(local)
    word = " ".join(part.text for part in document.element.body.iter() if part.text)
    assert "31 de enero de 2024" in word


def test_zones_that_cannot_be_compared_are_said(office):
    folder, *_ = office
    areas = geopandas.read_file(folder / "areas.gpkg").head(2)
    areas.assign(zone=["treatment", "displacement"])[["zone", "geometry"]].to_file(
        folder / "zones.gpkg"
    )
    text = (folder / "study.toml").read_text("utf-8")
    (folder / "study.toml").write_text(text + ACTED, "utf-8")
    document = docx.Document(run(folder).files["docx"])
    word = " ".join(part.text for part in document.element.body.iter() if part.text)
    assert "No se pudieron comparar las zonas" in word


def test_a_sudden_week_is_told_by_ears(office):
    folder, _, _, export, _ = office
    last = export["fecha"].max()[:10]
    week = pd.Timestamp(last) - pd.Timedelta(pd.Timestamp(last).weekday() + 7, "D")
    areas = geopandas.read_file(folder / "areas.gpkg")
    place = areas.geometry.iloc[5].centroid
    burst = pd.DataFrame(
        {
            "folio": [f"N{number}" for number in range(30)],
            "fecha": [
                (week + pd.Timedelta(number % 7, "D")).strftime("%Y-%m-%d 22:00")
                for number in range(30)
            ],
            "delito": KINDS[0], "x": place.x, "y": place.y, "sexo": "Hombre",
        }
    )  # fmt: skip
    pd.concat([export, burst]).to_csv(folder / "january.csv", index=False)
    result = run(folder, warning="ears_c1")
    document = docx.Document(result.files["docx"])
    cells = {cell.text for table in document.tables for cell in table._cells}
    assert "Barrio 05" in cells
    word = " ".join(part.text for part in document.element.body.iter() if part.text)
    assert "semanas anteriores" in word


def test_a_trial_leaves_the_record_as_it_is(office):
    folder, *_ = office
    before = (folder / "incidents.gpkg").read_bytes()
    result = run(folder, apply=False)
    assert result.summary["added"] > 0
    assert result.summary["applied"] == 0
    assert (folder / "incidents.gpkg").read_bytes() == before
    assert not list(folder.glob("*before*"))


def test_a_run_that_fails_leaves_the_record_as_it_is(office, monkeypatch):
    folder, *_ = office
    before = (folder / "incidents.gpkg").read_bytes()
    monkeypatch.setattr(
        month_module, "_alarms", lambda *_: (_ for _ in ()).throw(MemoryError("full"))
    )
    with pytest.raises(MemoryError):
        run(folder)
    assert (folder / "incidents.gpkg").read_bytes() == before
    assert not list(folder.glob("*before*"))


def test_without_an_export_the_bulletin_is_of_the_record(office):
    folder, _, known, *_ = office
    result = run(folder, incidents=None, profile=None)
    assert result.summary["incidents"] == len(known)
    assert result.summary["added"] == 0
    assert result.changes.empty
    assert PdfReader(result.files["pdf"]).pages


def test_incidents_that_nobody_imported_are_refused_in_a_sentence(office):
    folder, *_ = office
    raw = geopandas.read_file(folder / "incidents.gpkg", layer="incidents")
    raw.drop(columns="source_row").to_file(folder / "incidents.gpkg", layer="incidents")
    text = STUDY.replace('layer = "incidents"', 'layer = "incidents"\ndate = "occurred_at"')
    (folder / "study.toml").write_text(text, "utf-8")
    with pytest.raises(InputError, match="were not imported with Convivencia"):
        run(folder)


def test_a_table_as_the_record_is_refused_in_a_sentence(office):
    folder, *_ = office
    shutil.copy(folder / "old.csv", folder / "incidents.csv")
    there = 'path = "incidents.gpkg"\nlayer = "incidents"'
    text = STUDY.replace(there, 'path = "incidents.csv"\nx = "x"\ny = "y"\ncrs = "EPSG:32614"')
    (folder / "study.toml").write_text(text, "utf-8")
    with pytest.raises(InputError, match="only those of a GeoPackage"):
        run(folder)


def test_the_bulletin_holds_no_path_and_no_identifier(office):
    folder, every, *_ = office
    result = run(folder)
    with zipfile.ZipFile(result.files["docx"]) as packed:
        text = " ".join(packed.read(name).decode("utf-8", "ignore") for name in packed.namelist())
    assert str(folder) not in text
    assert not any(folio in text for folio in every["folio"].head(50))
    assert str(folder) not in json.dumps(result.provenance.as_dict(), default=str)


# ------------------------------------------------------------------ the parts


def points(ids, days, x, kind="a", crs="EPSG:32614"):
    count = len(ids)
    frame = pd.DataFrame(
        {
            "incident_id": pd.array(ids, dtype="str"),
            "occurred_at": np.array(days, dtype="datetime64[s]"),
            "category": [kind] * count if isinstance(kind, str) else kind,
            "source_row": range(count),
        }
    )
    where = np.array(x, dtype=float) + (500_000 if crs == "EPSG:32614" else 0)
    return Points(where, where.copy(), frame, crs, {"title": "incidents"})


def test_a_row_is_known_by_its_identifier_and_corrected_by_its_content():
    record = points(["a", "b", "c"], ["2024-01-01"] * 3, [1, 2, np.nan])
    new = points(
        ["b", "c", "d", "a"], ["2024-01-01", "2024-01-01", "2024-02-01", "2024-01-09"],
        [2.004, np.nan, 4, 1],
    )  # fmt: skip
    found = merged(record, new)
    assert found.repeated == 2
    assert found.corrected.tolist() == [0]
    assert found.added.tolist() == [3]
    frame = found.points.attributes
    assert frame["incident_id"].tolist() == ["a", "b", "c", "d"]
    assert str(frame["occurred_at"].iloc[0])[:10] == "2024-01-09"
    assert np.isnan(found.points.x[2])


def test_positions_of_another_system_are_brought_over():
    record = points(["a"], ["2024-01-01"], [0.0])
    new = points(["b"], ["2024-01-02"], [-99.0], crs="EPSG:4326")
    new.y[:] = 19.0
    found = merged(record, new).points
    assert found.crs == "EPSG:32614"
    assert found.x[1] == pytest.approx(500_000, abs=1)
    with pytest.raises(InputError, match="have no position"):
        merged(record, points(["b"], ["2024-01-02"], [np.nan], crs=None))


def panel(*rows):
    return pd.DataFrame(
        [
            {"code": code, "name": code, "period": period, "disaggregation": "", "unit": "u",
             "value": value}
            for code, period, value in rows
        ]
    )  # fmt: skip


def test_reasons_of_changes():
    before = panel(
        ("A", "2024-01", 1.0), ("A", "2024-02", 2.0), ("B", "2024-02", 3.0),
        ("C", "2024-02", np.nan), ("D", "2024-01", 5.0), ("E", "2024-01", 1.0),
    )  # fmt: skip
    after = panel(
        ("A", "2024-01", 1.5), ("A", "2024-02", 2.0), ("A", "2024-03", 4.0),
        ("B", "2024-02", np.nan), ("C", "2024-02", 7.0), ("D", "2024-01", 6.0),
    )  # fmt: skip
    every = changes_of(before, after, {"2024-01": 4})
    found = {(item.code, item.period): item for item in every}
    assert {key: item.reason for key, item in found.items()} == {
        ("A", "2024-01"): LATE, ("A", "2024-03"): NEW_PERIOD, ("B", "2024-02"): GONE,
        ("C", "2024-02"): FIRST, ("D", "2024-01"): LATE, ("E", "2024-01"): GONE,
    }  # fmt: skip
    assert found["A", "2024-01"].facts == {"count": 4}
    none = {item.reason for item in changes_of(before.iloc[:1], after.iloc[:1], {})}
    assert none == {OTHER}


def test_the_oldest_period_that_makes_room_is_not_gone():
    before = panel(("A", "2019-01", 1.0), ("A", "2019-02", 2.0), ("B", "2019-01", 1.0))
    after = panel(("A", "2019-02", 2.0), ("A", "2019-03", 4.0))
    found = [(item.code, item.period, item.reason) for item in changes_of(before, after, {})]
    assert found == [("A", "2019-03", NEW_PERIOD), ("B", "2019-01", GONE)]


def test_lights_that_turned_are_told(office):
    folder, *_ = office
    text = " ".join(page.extract_text() for page in PdfReader(run(folder).files["pdf"]).pages)
    told = " ".join(text.split())
    # no target was due in 2023; that of 2024 is reached
    assert "Semáforos que cambiaron: Tasa de denuncias de robo, de gris a verde." in told
    before = panel(("A", "2024-01", 1.0), ("B", "2024-01", 1.0)).assign(light=["green", ""])
    after = panel(("A", "2024-02", 1.0), ("B", "2024-02", 1.0)).assign(light=["red", "red"])
    assert turned_lights(before, after) == [Turned("A", "green", "red")]


# ------------------------------------------------------------------ what offices hand over


def seen(folder):
    """Return every file of a folder with its content: whatever fails must leave them so."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def without_identifiers(folder, export):
    export.drop(columns="folio").to_csv(folder / "january.csv", index=False)
    text = PROFILE.replace('id = "folio"\n', "")
    (folder / "police.toml").write_text(text, "utf-8")


def test_an_export_without_identifiers_is_refused_unless_every_row_is_new(office):
    folder, _, known, export, _ = office
    without_identifiers(folder, export)
    before = seen(folder)
    with pytest.raises(InputError, match=f"Of {len(export)} rows .* have no identifier"):
        run(folder)
    assert seen(folder) == before
    result = run(folder, all_new=True)
    assert result.summary["incidents"] == len(known) + len(export)
    assert "no_identifiers" in {item.code for item in result.caveats}
    # by what stands in them they are known the next time
    again = run(folder)
    assert again.summary["repeated"] == len(export)


def test_an_export_without_identifiers_of_a_time_that_is_new_is_taken(office):
    folder, _, known, export, _ = office
    after = export[export["fecha"] > known["fecha"].max()]
    without_identifiers(folder, after)
    assert run(folder).summary["added"] == len(after)


def test_identifiers_of_another_kind_are_refused(office):
    folder, _, _, export, _ = office
    export.assign(folio=[f"2024/{row}" for row in range(len(export))]).to_csv(
        folder / "january.csv", index=False
    )
    before = seen(folder)
    with pytest.raises(InputError, match="under other identifiers"):
        run(folder)
    assert seen(folder) == before


def test_the_export_of_another_municipality_is_refused(office):
    folder, _, _, export, _ = office
    export.assign(x=export["x"] + 90_000).to_csv(folder / "january.csv", index=False)
    before = seen(folder)
    with pytest.raises(InputError, match="lie outside the study's areas"):
        run(folder)
    assert seen(folder) == before


def test_what_an_export_does_not_say_corrects_nothing(office):
    folder, _, _, export, _ = office
    run(folder)
    lacking = export.assign(sexo="", x=np.nan, y=np.nan)
    lacking.loc[lacking.index[-1], ["x", "y"]] = export.loc[export.index[-1], ["x", "y"]]
    lacking.to_csv(folder / "january.csv", index=False)
    result = run(folder)
    assert (result.summary["added"], result.summary["corrected"]) == (0, 0)
    held = geopandas.read_file(folder / "incidents.gpkg", layer="incidents")
    assert held["victim_sex"].notna().all()
    assert held.geometry.notna().all()


def test_an_export_that_brings_nothing_leaves_the_record_and_makes_no_copy(office):
    folder, *_ = office
    run(folder)
    before = (folder / "incidents.gpkg").read_bytes()
    result = run(folder)
    assert result.summary["applied"] == 1
    assert "record_before" not in result.files
    assert (folder / "incidents.gpkg").read_bytes() == before
    assert len(list(folder.glob("*before-update*"))) == 1


def test_a_bulletin_that_cannot_be_written_leaves_the_record(office):
    folder, *_ = office
    (folder / "out").write_text("a file where the folder shall be", "utf-8")
    before = seen(folder)
    with pytest.raises(InputError, match="cannot be made"):
        run(folder)
    assert seen(folder) == before


def test_a_record_that_cannot_be_replaced_leaves_no_bulletin_and_no_copy(office, monkeypatch):
    folder, *_ = office
    before = seen(folder)

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(point_files, "write_points", full)
    with pytest.raises(EngineError, match="no room left"):
        run(folder)
    assert seen(folder) == before


@pytest.mark.parametrize("place", ["incidents.gpkg", "."])
def test_a_protected_record_or_folder_is_one_sentence_and_nothing_changes(
    office, monkeypatch, place
):
    folder, *_ = office
    (folder / "out").mkdir()
    before = seen(folder)
    closed, allowed = (folder / place).resolve(), os.access
    monkeypatch.setattr(
        files.os,
        "access",
        lambda path, mode: Path(path).resolve() != closed and allowed(path, mode),
    )
    with pytest.raises(InputError, match=r"protected|does not allow writing"):
        run(folder)
    assert seen(folder) == before


def test_a_record_that_somebody_writes_is_refused(office):
    folder, *_ = office
    before = seen(folder)
    with closing(sqlite3.connect(folder / "incidents.gpkg", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(InputError, match="open in another program"):
            run(folder)
        other.execute("ROLLBACK")
    assert seen(folder) == before


def test_a_record_that_was_changed_meanwhile_is_refused(office, monkeypatch):
    folder, *_ = office
    alarms = month_module._alarms

    def meanwhile(*given):
        with closing(sqlite3.connect(folder / "incidents.gpkg")) as other:
            other.execute("DELETE FROM other")
            other.commit()
        return alarms(*given)

    monkeypatch.setattr(month_module, "_alarms", meanwhile)
    with pytest.raises(InputError, match="changed by another program"):
        run(folder)
    assert not list(folder.glob("*before-update*"))
    assert not list((folder / "out").iterdir())
    assert geopandas.read_file(folder / "incidents.gpkg", layer="other").empty


def test_what_a_program_that_died_left_beside_the_record_is_taken_along(office):
    """A journal that outlives its database would be taken for that of the next one."""
    folder, _, known, export, _ = office
    record = folder / "incidents.gpkg"
    left = "INSERT INTO incidents (incident_id, occurred_at, category, source_row) VALUES (?,?,?,?)"
    with closing(sqlite3.connect(record)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        for trigger in other.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            other.execute(f'DROP TRIGGER "{trigger[0]}"')
        other.execute(left, ("own", "2023-05-05T10:00:00Z", "Robo a transeúnte", 1))
        other.commit()
        for name in (record, Path(f"{record}-wal")):
            shutil.copy(name, f"{name}.died")
    for name in (record, Path(f"{record}-wal")):
        Path(f"{name}.died").replace(name)
    result = run(folder)
    new = ~export["folio"].isin(known["folio"])
    assert result.summary["incidents"] == len(known) + 1 + new.sum()
    for file in (record, result.files["record_before"]):
        with closing(sqlite3.connect(file)) as held:
            assert held.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            there = held.execute("SELECT count(*) FROM incidents WHERE incident_id = 'own'")
            assert there.fetchone() == (1,)
    assert not Path(f"{record}-wal").exists()
