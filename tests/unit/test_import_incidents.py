"""The whole import: every row is accounted for, the answer is the same, the input untouched."""

import hashlib
import json

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.cli import main
from convivencia.algorithms.core.errors import ConvivenciaError
from convivencia.algorithms.importing.import_incidents import INCIDENT_COLUMNS, import_incidents
from convivencia.algorithms.importing.inspect_incidents import inspect_incidents
from convivencia.tests.registers import (
    BOTTOM,
    COLUMNS,
    HIGH,
    LEFT,
    WIDE,
    accounts,
    aside,
    clean_register,
    found,
    write_register,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

GIVEN = {**COLUMNS, "crs": "EPSG:4326"}
dates = st.sampled_from(
    ["2023-01-05", "05/01/2023", "31/01/23", "2023-02-30", "05-ENE-21", "45000", "45000,5", "n/d",
     "", " ", "2023-01-05T10:00:00Z", "2023-01-05 10:00-03:00", "1/1/0001", "01/01/2999", "12:30",
     "2023"]
)  # fmt: skip
hours = st.sampled_from(["05:06", "14:30:00", "00:00", "24:00", "2:30 pm", "", "x", "930", "0.5"])
words = st.sampled_from(["Robo", "Homicidio", "=1+1", "", "Ñ", "a,b", 'd"e', "total", "x\ny"])
xs = st.sampled_from(
    ["-99.15", "-99,12", "19.35", "99.15", "0", "", "n/d", "-109.4887439", "486000.5", "1e400",
     "nan", "inf", "-9915000", "-99.155555", "999"]
)  # fmt: skip
ys = st.sampled_from(["19.35", "19,31", "-99.15", "-19.35", "0", "", "x", "2139000.5", "19350000"])
ages = st.sampled_from(["34", "-1", "", "34 años", "x", "200", "3 meses"])
anything = st.text(st.characters(blacklist_categories=("Cs",)), max_size=8)
rows = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "c", "d", "", "e1", "e2"]), dates | anything, hours | anything,
        words, xs | anything, ys | anything, st.sampled_from(["F", "M", "?", ""]), ages,
    ),
    min_size=1, max_size=25,
)  # fmt: skip
options = st.fixed_dictionaries(
    {
        "counting_unit": st.sampled_from(["event", "victim", "report", "unknown"]),
        "repeats": st.sampled_from(["set_aside", "keep"]),
        "non_crimes": st.sampled_from(["set_aside", "keep"]),
        "mend": st.booleans(),
        "require_position": st.booleans(),
        "require_date": st.booleans(),
        "day_order": st.sampled_from(["detect", "day_first", "month_first"]),
        "decimal": st.sampled_from(["detect", "comma", "point"]),
        "identifiers": st.sampled_from(["pseudonym", "keep"]),
        "incident_id": st.sampled_from(["folio", "-"]),
        "latest_day": st.just("2026-01-01"),
    }
)
MESSY = settings(
    max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


def study():
    frame = geopandas.GeoDataFrame(
        {"clave": ["A", "B"]},
        geometry=[
            shapely.box(LEFT, BOTTOM, LEFT + WIDE / 2, BOTTOM + HIGH),
            shapely.box(LEFT + WIDE / 2, BOTTOM, LEFT + WIDE, BOTTOM + HIGH),
        ],
        crs=4326,
    )
    frame.attrs["title"] = "zonas"
    return frame


def attempt(file, **named):
    """Return a result, or the sentence that refuses; anything else is a fault."""
    try:
        return import_incidents(file, **named)
    except ConvivenciaError as error:
        assert "\n" not in str(error).strip()
        return str(error)


@MESSY
@given(rows, options, st.booleans())
def test_whatever_stands_in_the_table_every_row_is_accounted_for(
    tmp_path_factory, rows, options, placed
):
    folder = tmp_path_factory.mktemp("m")
    frame = pd.DataFrame(rows, columns=list(COLUMNS.values()), dtype="str")
    file = write_register(folder, frame)
    before = hashlib.sha256((folder / "registro.csv").read_bytes()).digest()
    named = GIVEN | options | ({"areas": study(), "area_id": "clave"} if placed else {})
    result = attempt(file, **named)
    assert hashlib.sha256((folder / "registro.csv").read_bytes()).digest() == before
    if isinstance(result, str):
        return
    accounts(result)
    table = result.incidents.attributes
    assert list(table.columns)[: len(INCIDENT_COLUMNS)] == [item.name for item in INCIDENT_COLUMNS]
    assert (np.isfinite(result.incidents.x) == np.isfinite(result.incidents.y)).all()
    known = table["occurred_at"].dropna()
    assert ((known >= "1900-01-01") & (known < "2026-01-02")).all()
    assert (table["date_precision"][table["occurred_at"].isna()] == "none").all()
    assert set(table["victim_age"].dropna()) <= set(range(116))
    again = attempt(file, **named)
    assert again.incidents.attributes.equals(table) and again.report.equals(result.report)
    assert np.array_equal(again.incidents.x, result.incidents.x, equal_nan=True)
    assert again.set_aside.attributes.equals(result.set_aside.attributes)


@MESSY
@given(rows, options, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(tmp_path_factory, rows, options, random):
    """Except for which of two equal rows is called the repeat."""
    folder = tmp_path_factory.mktemp("p")
    columns = list(COLUMNS.values())
    rows = [(f"{number}-{row[0]}", *row[1:]) for number, row in enumerate(rows)]
    mixed = rows.copy()
    random.shuffle(mixed)
    named = GIVEN | options | {"repeats": "keep", "incident_id": "folio"}
    results = []
    for name, content in (("a.csv", rows), ("b.csv", mixed)):
        frame = pd.DataFrame(content, columns=columns, dtype="str")
        results.append(attempt(write_register(folder, frame, name), **named))
    if isinstance(results[0], str):
        assert results[1].replace("b.csv", "a.csv") == results[0]
        return
    tables = []
    for result in results:
        table = result.incidents.attributes.assign(x=result.incidents.x, y=result.incidents.y)
        tables.append(table.drop(columns="source_row").sort_values("incident_id"))
    pd.testing.assert_frame_equal(*(table.reset_index(drop=True) for table in tables))
    assert dict(results[0].summary) == dict(results[1].summary)


@MESSY
@given(st.binary(min_size=1, max_size=600) | anything.map(str.encode))
def test_any_bytes_are_a_table_or_one_sentence(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("b")
    file = folder / "t.csv"
    file.write_bytes(content)
    try:
        looked = inspect_incidents(str(file))
    except ConvivenciaError as error:
        assert str(error).strip()
        return
    assert looked.summary["rows"] >= 0


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("above", [[], ["Reporte", "", "Corte: enero"]])
def test_source_rows_lead_back_to_the_file(tmp_path, end, above):
    """Through titles, empty lines, bad rows, repeats, headers and line breaks inside values."""
    frame = clean_register(60)
    header, *lines = frame.to_csv(index=False).splitlines()
    lines[3:3] = ["", header]
    lines[10:10] = ["solo,dos", ",,,,,,,"]
    lines[20] = lines[20].replace("CI-", '"CI\nX-').replace(",", '",', 1)
    lines.append(lines[0])
    every = [*above, header, *lines]
    (tmp_path / "t.csv").write_bytes(end.join(every).replace("\n", end).encode() if end != "\r\n"
                                     else end.join(every).encode())  # fmt: skip
    result = import_incidents(str(tmp_path / "t.csv"), **GIVEN, counting_unit="event",
                              identifiers="keep", keep=("folio",))  # fmt: skip
    accounts(result)
    used = result.incidents.attributes
    for number, folio in zip(used["source_row"], used["folio"], strict=True):
        wanted = every[number - 1].split(",")[0].strip('"').replace("\n", end)
        assert folio.replace("\r\n", "\n") == wanted.replace("\r\n", "\n")
    first = len(above)
    assert aside(result) == {
        "repeated_header": [first + 6],
        "wrong_number_of_values": [first + 12],
        "same_row": [len(every)],
    }
    assert result.summary["rows_used"] == 60
    assert found(result)["empty_rows"] == 2


def test_names_and_codes_put_rows_without_coordinates_into_areas(tmp_path):
    areas = study()
    areas["nombre"] = ["Peñón de los Baños", "San José"]
    frame = pd.DataFrame(
        {"fecha": ["2023-01-01"] * 5, "delito": ["Robo"] * 5,
         "colonia": ["PENON DE LOS BANOS", " san josé ", "Otra", "", "A"]}
    )  # fmt: skip
    file = write_register(tmp_path, frame)
    result = import_incidents(file, areas=areas, date="fecha", category="delito", area="colonia",
                              area_id="clave", area_name="nombre")  # fmt: skip
    table = result.incidents.attributes
    assert [None if pd.isna(item) else item for item in table["area_id"]] == [
        "A",
        "B",
        None,
        None,
        "A",
    ]
    assert found(result)["unknown_area"] == 1
    assert "Otra" in result.report.set_index("finding").loc["unknown_area", "text"]
    assert result.summary["with_position"] == 0
    assert table["position_precision"].tolist() == ["area", "area", "none", "none", "area"]


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "parquet", "csv"])
def test_what_is_written_holds_what_was_imported(tmp_path, capsys, ending):
    frame = clean_register(200)
    frame.loc[:9, "longitud"] = ""
    output, report = tmp_path / f"o.{ending}", tmp_path / "r.csv"
    roles = [
        part for role, name in COLUMNS.items() for part in (f"--{role.replace('_', '-')}", name)
    ]
    code = main(
        ["import-incidents", "--file", write_register(tmp_path, frame), "--output", str(output),
         "--output-report", str(report), "--output-set-aside", str(tmp_path / f"s.{ending}"),
         "--crs", "EPSG:4326", "--counting-unit", "event", *roles],
    )  # fmt: skip
    told = capsys.readouterr()
    assert code == 0, told.err
    assert json.loads(told.out)["summary"]["positions_set_aside"] == 10
    if ending == "csv":
        written = pd.read_csv(output)
    elif ending == "parquet":
        written = geopandas.read_parquet(output)
    else:
        written = geopandas.read_file(output, use_arrow=False)
    assert len(written) == 200
    place = written["x"] if ending == "csv" else written.geometry
    assert place.notna().sum() == 190
    assert len(pd.read_csv(report)) >= 10


def test_what_a_format_cannot_hold_is_said(tmp_path, capsys):
    frame = clean_register(40)
    frame.loc[:3, "longitud"] = ""
    file, output = write_register(tmp_path, frame), tmp_path / "o.fgb"
    code = main(["import-incidents", "--file", file, "--x", "longitud", "--y", "latitud", "--crs",
                 "EPSG:4326", "--output", str(output)])  # fmt: skip
    assert code == 2 and not output.exists() and ".gpkg" in capsys.readouterr().err
