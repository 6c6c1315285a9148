"""What the record leaves open is said: part of a territory, no categories, repeats, months."""

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.diagnosis.run import diagnose
from convivencia.algorithms.intake.incidents import select_incidents
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
