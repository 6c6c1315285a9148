"""What the record leaves open is said: part of a territory, no categories, repeats, months."""

import json

import geopandas
import numpy as np
import openpyxl
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.diagnosis.run import diagnose
from convivencia.algorithms.intake.incidents import select_incidents
from convivencia.algorithms.intake.offences import group_of
from convivencia.algorithms.time.temporal_profile import temporal_profile
from convivencia.algorithms.time.trend import trend

CRS = "EPSG:32727"


@pytest.fixture(scope="module")
def areas():
    row, column = np.divmod(np.arange(36), 6)
    cells = shapely.box(column * 500, row * 500, column * 500 + 500, row * 500 + 500)
    return geopandas.GeoDataFrame(
        {"code": [f"A{number:02}" for number in range(36)], "people": 2000}, geometry=cells, crs=CRS
    )


@pytest.fixture(scope="module")
def incidents():
    source = np.random.default_rng(3)
    # the lower third of the territory only
    points = shapely.points(source.uniform(1, 2999, 600), source.uniform(1, 999, 600))
    days = pd.Timestamp("2023-01-01") + pd.to_timedelta(source.integers(0, 365, 600), "D")
    number = np.arange(600)
    number[:7] = 7
    return geopandas.GeoDataFrame(
        {"id": number, "day": days, "kind": "Robo"}, geometry=points, crs=CRS
    )


def codes(areas, incidents, folder, **choices):
    result = diagnose(
        str(folder), areas, incidents, area_id="code", date="day", permutations=99,
        formats=("xlsx",), **choices,
    )  # fmt: skip
    return {item.code: dict(item.facts) for item in result.caveats}


def test_the_record_is_questioned(areas, incidents, tmp_path):
    found = codes(areas, incidents, tmp_path, population="people", incident_id="id")
    assert found["empty_areas"] == {"count": 24, "areas": 36}
    assert found["duplicates"] == {"count": 7}
    assert "no_categories" in found


def test_a_whole_record_is_not(areas, incidents, tmp_path):
    whole = incidents.assign(id=range(600)).set_geometry(
        shapely.transform(incidents.geometry.to_numpy(), lambda xy: xy * [1, 3])
    )
    found = codes(areas, whole.set_crs(CRS), tmp_path, category="kind", incident_id="id")
    assert not {"empty_areas", "duplicates", "no_categories"} & set(found)


def study(folder, areas, incidents, **declared):
    areas.to_file(folder / "data.gpkg", layer="areas")
    incidents.to_file(folder / "data.gpkg", layer="incidents")
    lines = [f'{key} = "{value}"' for key, value in declared.items()]
    lines += [
        '[layers.areas]', 'path = "data.gpkg"', 'layer = "areas"', 'area_id = "code"',
        '[layers.incidents]', 'path = "data.gpkg"', 'layer = "incidents"', 'date = "day"',
    ]  # fmt: skip
    path = folder / "study.toml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return str(path)


def test_the_study_names_its_level_and_language(areas, incidents, tmp_path):
    path = study(tmp_path, areas, incidents, level="public", language="pt")
    files = diagnose(str(tmp_path / "out"), study=path, permutations=99, formats=("html",)).files
    assert files["html"].name == "diagnostic_pt.html"
    assert "Público" in files["html"].read_text(encoding="utf-8")
    told = diagnose(
        str(tmp_path / "two"), study=path, permutations=99, formats=("html",), language="en",
        level="internal",
    ).files["html"]  # fmt: skip
    assert told.name == "diagnostic_en.html"
    assert "Internal use" in told.read_text(encoding="utf-8")


def test_a_study_with_an_unknown_level_is_refused(areas, incidents, tmp_path):
    path = study(tmp_path, areas, incidents, level="everybody")
    with pytest.raises(InputError, match="level"):
        diagnose(str(tmp_path / "out"), study=path)


def test_months_that_pass_for_days():
    months = pd.DataFrame(
        {"month": np.repeat(pd.date_range("2021-01-01", periods=36, freq="MS"), 5)}
    )
    chosen = select_incidents(months, date="month")
    assert [item.code for item in chosen.caveats] == ["dates_are_months"]
    assert chosen.covered[1] == np.datetime64("2023-12-31")
    series = trend(months, "month").series
    assert series["complete"].all() and len(series) == 36
    profile = temporal_profile(months, "month")
    assert profile.weekdays["count"].isna().all()
    assert profile.months["count"].tolist() == [15] * 12


def test_population_of_another_year_is_printed(areas, incidents, tmp_path):
    given = {"population": "people", "population_year": 2010, "language": "en"}
    found = codes(areas, incidents, tmp_path, **given)
    assert found["population_of_another_year"] == {"year": "2010", "events": "2023", "apart": 13}
    # the events run from January to December, whatever the day of the last one
    assert "not_whole_years" not in found
    book = openpyxl.load_workbook(tmp_path / "diagnostic_en.xlsx", read_only=True)
    cells = [
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    ]
    assert any("The population is of 2010 and the events of 2023" in cell for cell in cells)
    recent = codes(areas, incidents, tmp_path / "b", **given | {"population_year": 2022})
    assert "population_of_another_year" not in recent
    part = codes(areas, incidents, tmp_path / "c", start="2023-01-01", end="2023-06-30", **given)
    assert part["not_whole_years"] == {"start": "2023-01-01", "end": "2023-06-30"}


@pytest.fixture
def by_name(areas, incidents):
    """The same incidents as a table that names areas as an office would."""
    named = areas.assign(name=[f"Colonia Número {place}" for place in range(36)])
    place = areas.sindex.query(incidents.geometry, predicate="intersects")[1]
    table = pd.DataFrame(incidents.drop(columns="geometry"))
    table["barrio"] = [f"COL. NUMERO {number:02d}" for number in place]
    return named, table


def test_incidents_by_name_give_the_same_counts(by_name, areas, incidents, tmp_path):
    named, table = by_name
    found = codes(named, table, tmp_path / "name", area_name="name", join_by="name",
                  area_column="barrio", population="people", category="kind")  # fmt: skip
    assert "joined_without_points" in found
    assert not {"exploratory", "unlocated_incidents", "unknown_codes"} & set(found)
    plain = codes(areas, incidents, tmp_path / "place", population="people", category="kind")
    assert "joined_without_points" not in plain
    counts = [
        geopandas.read_file(tmp_path / name / "results.gpkg", layer="counts")["count"]
        for name in ("name", "place")
    ]
    pd.testing.assert_series_equal(*counts)
    log = json.loads((tmp_path / "name" / "log.json").read_text(encoding="utf-8"))
    state = {item["step"]: item["state"] for item in log["steps"]}
    assert {state[step] for step in ("counts", "rates", "hot_spots", "trend")} == {"done"}
    without = ("grid", "cells", "cell_hot_spots", "density", "displacement", "quotient")
    assert {state[step] for step in without} == {"left_out"}


def test_names_that_are_no_area_make_the_record_a_problem(by_name, tmp_path):
    named, table = by_name
    table.loc[:299, "barrio"] = "Atlantis"
    found = codes(named, table, tmp_path, area_name="name", join_by="name", area_column="barrio")
    assert found["unknown_codes"] == {"count": 300, "examples": "Atlantis"}
    assert found["exploratory"]["share"] == pytest.approx(0.5)
    text = (tmp_path / "findings.json").read_text(encoding="utf-8")
    assert "name an area that is known" in text or "Atlantis" not in text


def test_a_study_file_says_how_to_match(by_name, tmp_path):
    named, table = by_name
    named.to_file(tmp_path / "areas.gpkg", layer="areas")
    table.to_csv(tmp_path / "hechos.csv", index=False)
    (tmp_path / "study.toml").write_text(
        """
title = "Prueba"
language = "en"
[layers.areas]
path = "areas.gpkg"
area_id = "code"
area_name = "name"
population = "people"
population_year = 2005
[layers.incidents]
path = "hechos.csv"
date = "day"
category = "kind"
join_by = "name"
area_column = "barrio"
""",
        encoding="utf-8",
    )
    result = diagnose(str(tmp_path / "out"), study=str(tmp_path / "study.toml"), permutations=99)
    found = {item.code: dict(item.facts) for item in result.caveats}
    assert found["population_of_another_year"]["apart"] == 18
    assert "joined_without_points" in found
    assert result.summary["incidents"] == 600


def test_what_an_import_protects_is_protected(tmp_path):
    """An office may protect more than our words do; the mark of its import is heeded."""
    from convivencia.algorithms.diagnosis.prepared import Prepared
    from convivencia.algorithms.diagnosis.study_file import read_study
    from convivencia.algorithms.privacy.gate import Gate
    from convivencia.algorithms.sample.make_sample import make_sample

    make_sample(size=1_500, seed=3, folder=str(tmp_path))
    layer = geopandas.read_file(tmp_path / "sample.gpkg", layer="incidents")
    usual = layer["category"].value_counts().index
    chosen = next(name for name in usual if not group_of(name).protected)
    layer["protected"] = layer["category"] == chosen
    layer.to_file(tmp_path / "marked.gpkg", layer="incidents")
    text = (tmp_path / "study.toml").read_text(encoding="utf-8")
    before, after = text.split("[layers.incidents]", 1)
    after = after.replace("sample.gpkg", "marked.gpkg", 1)
    (tmp_path / "study.toml").write_text(f"{before}[layers.incidents]{after}", encoding="utf-8")
    study, _ = read_study(tmp_path / "study.toml")
    prepared = Prepared(study, None, Gate("public"))
    assert chosen in prepared.protected_categories
    assert chosen not in set(prepared.placed.attributes[study.role("category")])
