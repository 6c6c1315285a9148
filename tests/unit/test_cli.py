"""The command line, through a real process."""

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pytest
import rasterio
from convivencia.algorithms import cli
from convivencia.algorithms.catalogue import analyses
from convivencia.algorithms.core.declare import GROUPS
from convivencia.algorithms.core.version import VERSION
from convivencia.tests.reference.cases import squares, zone_incidents, zones

PACKAGE = cli.__package__
NAMES = sorted(analyses())


def start(*arguments, folder=None, **more):
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    environment.pop("CONVIVENCIA_DEBUG", None)
    return subprocess.Popen(
        [sys.executable, "-X", "utf8", "-m", f"{PACKAGE}.cli", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment,
        cwd=folder,
        **more,
    )


def run(*arguments, folder=None):
    process = start(*arguments, folder=folder)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def succeed(*arguments, folder=None):
    code, out, err = run(*arguments, folder=folder)
    assert code == 0, err
    assert out.endswith("\n") and out.count("\n") == 1
    report = json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert {"summary", "caveats", "provenance"} == set(report)
    assert err == ""
    return report


def fail(code, *arguments, folder=None):
    """The sentence of a run that must fail with this code."""
    returned, out, err = run(*arguments, folder=folder)
    assert returned == code, (returned, err)
    assert out == "" and err.count("\n") == 1 and err.startswith("convivencia")
    assert "Traceback" not in err and "Error:" not in err and 20 < len(err) < 500, err
    return err


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("datos de Nuñoa")
    random = np.random.default_rng(3)
    frame = squares(6, 6, value=random.poisson(9, 36), people=random.integers(300, 900, 36),
                    code=[f"B{n:02}" for n in range(36)])  # fmt: skip
    frame.to_file(place / "áreas.gpkg", layer="barrios")
    left, bottom, right, top = frame.total_bounds
    size = 400
    table = pd.DataFrame(
        {
            "easting": random.uniform(left, right, size),
            "northing": random.uniform(bottom, top, size),
            "fecha": pd.Timestamp("2022-01-01")
            + pd.to_timedelta(random.integers(0, 1096 * 24, size), unit="h"),
            "delito": random.choice(["Robo", "Hurto", "Riña, con golpes"], size),
            "barrio": random.choice(frame["code"], size),
        }
    )
    table.to_csv(place / "delitos.csv", index=False)
    points = geopandas.points_from_xy(table["easting"], table["northing"], crs=frame.crs)
    degrees = points.to_crs("EPSG:4326")
    table.assign(lon=degrees.x, lat=degrees.y).to_csv(place / "grados.csv", index=False)
    geopandas.GeoDataFrame(table, geometry=points).to_file(place / "delitos.gpkg")
    zones().to_file(place / "zonas.gpkg")
    counts = {"treatment": (40, 20), "displacement": (30, 33), "treatment_control": (38, 41),
              "displacement_control": (29, 30)}  # fmt: skip
    made = zone_incidents(counts)
    geopandas.GeoDataFrame(
        made.attributes, geometry=geopandas.points_from_xy(made.x, made.y), crs=made.crs
    ).to_file(place / "hechos.gpkg")
    return place


# --- help --------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_the_overview_lists_every_analysis_in_its_group(arguments):
    code, out, err = run(*arguments)
    assert (code, err) == (0, "")
    places = [out.index(f"{group}:\n") for group in GROUPS if f"{group}:\n" in out]
    assert places == sorted(places) and len(places) >= 4
    for spec in analyses().values():
        heading = out.rindex(":\n", 0, out.index(f"  {spec.name.replace('_', '-')} "))
        assert out[:heading].endswith(spec.group) and spec.title in out


def test_every_analysis_has_help_with_all_its_options():
    with ThreadPoolExecutor(2) as pool:
        answers = dict(zip(NAMES, pool.map(lambda name: run(name.replace("_", "-"), "--help"),
                                           NAMES), strict=True))  # fmt: skip
    for name, (code, out, err) in answers.items():
        assert (code, err) == (0, ""), name
        spec = analyses()[name]
        for item in spec.parameters:
            assert "--" + item.name.replace("_", "-") in out, (name, item.name)
        for part in spec.parts:
            option = "--output" if part.main else f"--output-{part.name.replace('_', '-')}"
            assert option in out
        if spec.reference:
            assert "Reference:" in out


def test_the_version():
    assert run("--version") == (0, f"convivencia {VERSION}\n", "")


# --- results -----------------------------------------------------------------------------------


def test_the_report_and_a_package_with_all_parts(folder, tmp_path):
    report = succeed("getis-ord", "--areas", folder / "áreas.gpkg", "--value", "value",
                     "--area-id", "code", "--permutations", 999, "--output",
                     tmp_path / "z.gpkg")  # fmt: skip
    assert report["summary"]["areas"] == 36
    assert report["provenance"]["analysis"] == "getis_ord"
    assert report["provenance"]["parameters"]["permutations"] == 999
    (given,) = report["provenance"]["inputs"]
    assert given["rows"] == 36 and len(given["sha256"]) == 64
    assert all({"code", "facts", "text"} <= set(item) for item in report["caveats"])
    assert str(folder) not in json.dumps(report)
    frame = geopandas.read_file(tmp_path / "z.gpkg")
    assert len(frame) == 36 and {"z", "p_sim", "spot"} <= set(frame)


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb", "parquet", "csv"])
def test_areas_are_written_by_ending(folder, tmp_path, ending):
    path = tmp_path / f"résultado.{ending}"
    succeed("concentration", "--areas", folder / "áreas.gpkg", "--value", "value",
            "--output", path)  # fmt: skip
    read = {"csv": pd.read_csv, "parquet": geopandas.read_parquet}.get(
        ending, lambda file: geopandas.read_file(file, layer="areas" if ending == "gpkg" else None)
    )
    frame = read(path)
    assert len(frame) == 36 and {"share", "rank"} <= set(frame)
    assert frame["share"].sum() == pytest.approx(1)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "parquet", "gpkg"])
def test_tables_are_written_by_ending(folder, tmp_path, ending):
    path = tmp_path / f"horas.{ending}"
    succeed("temporal-profile", "--incidents", folder / "delitos.csv", "--date", "fecha",
            "--output", path)  # fmt: skip
    read = {"csv": pd.read_csv, "xlsx": pd.read_excel, "parquet": pd.read_parquet}.get(
        ending, lambda file: geopandas.read_file(file, layer="hours")
    )
    frame = read(path)
    assert len(frame) == 168 and frame["count"].sum() > 300


@pytest.mark.parametrize("ending", ["tif", "tiff"])
def test_rasters_are_written(folder, tmp_path, ending):
    path = tmp_path / f"densidad.{ending}"
    succeed("kernel-density", "--points", folder / "delitos.gpkg", "--bandwidth", 800,
            "--cell-size", 200, "--output", path)  # fmt: skip
    with rasterio.open(path) as raster:
        assert raster.crs.to_epsg() == 32614
        values = raster.read(1, masked=True)
        assert values.sum() * 0.04 == pytest.approx(400, rel=0.2)


def test_a_part_of_its_own(folder, tmp_path):
    succeed("concentration", "--areas", folder / "áreas.gpkg|layername=barrios", "--value",
            "value", "--output-lorenz", tmp_path / "curva.csv")  # fmt: skip
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".csv"] == ["curva.csv"]
    assert pd.read_csv(tmp_path / "curva.csv")["events_share"].iloc[-1] == pytest.approx(1)


@pytest.mark.parametrize("ending", ["shp", "tif", "docx", ""])
def test_an_ending_that_does_not_fit(folder, tmp_path, ending):
    sentence = fail(2, "concentration", "--areas", folder / "áreas.gpkg", "--value", "value",
                    "--output", tmp_path / f"x.{ending}")  # fmt: skip
    assert ".gpkg" in sentence and not list(tmp_path.iterdir())


# --- options -----------------------------------------------------------------------------------


def counted(folder, tmp_path, *arguments):
    report = succeed("aggregate-incidents", "--areas", folder / "áreas.gpkg", "--area-id", "code",
                     *arguments, "--output", tmp_path / "n.csv")  # fmt: skip
    return report, pd.read_csv(tmp_path / "n.csv")


def test_a_table_with_x_y_and_crs(folder, tmp_path):
    table = pd.read_csv(folder / "delitos.csv")
    for arguments in (
        ("--incidents", folder / "delitos.gpkg"),
        ("--incidents", folder / "delitos.csv", "--x", "easting", "--y", "northing",
         "--crs", "EPSG:32614"),
        ("--incidents", folder / "delitos.csv", "--incidents-x", "easting", "--incidents-y",
         "northing", "--incidents-crs", "EPSG:32614"),
        ("--incidents", folder / "grados.csv", "--x", "lon", "--y", "lat", "--crs", "EPSG:4326"),
    ):  # fmt: skip
        report, frame = counted(folder, tmp_path, *arguments)
        assert frame["count"].sum() + report["summary"]["unmatched"] == len(table)
        assert report["summary"]["unmatched"] == 0


def test_join_by_code(folder, tmp_path):
    _, frame = counted(folder, tmp_path, "--incidents", folder / "delitos.csv", "--join-by", "code",
                       "--area-column", "barrio")  # fmt: skip
    table = pd.read_csv(folder / "delitos.csv")
    wanted = table["barrio"].value_counts().reindex(frame["code"], fill_value=0)
    assert frame["count"].tolist() == wanted.tolist()


def test_lists_and_dates(folder, tmp_path):
    table = pd.read_csv(folder / "delitos.csv", parse_dates=["fecha"])
    report, frame = counted(
        folder, tmp_path, "--incidents", folder / "delitos.gpkg", "--category", "delito",
        "--categories", "Robo,Hurto", "--date", "fecha", "--start", "2022-03-01",
        "--end", "2022-03-31",
    )  # fmt: skip
    kept = table[table["delito"].isin(["Robo", "Hurto"])
                 & table["fecha"].between("2022-03-01", "2022-03-31 23:59:59")]  # fmt: skip
    assert frame["count"].sum() == len(kept) > 0
    assert report["provenance"]["parameters"]["categories"] == ["Robo", "Hurto"]
    one_by_one, again = counted(
        folder, tmp_path, "--incidents", folder / "delitos.gpkg", "--category", "delito",
        "--categories", "Robo", "--categories", "Hurto", "--categories", "Robo, con arma",
    )  # fmt: skip
    assert again["count"].sum() == table["delito"].isin(["Robo", "Hurto"]).sum()
    named = one_by_one["provenance"]["parameters"]["categories"]
    assert named == ["Robo", "Hurto", "Robo, con arma"]


def test_flags_both_ways(folder, tmp_path):
    z = []
    for flag in ("--star", "--no-star"):
        report = succeed("getis-ord", "--areas", folder / "áreas.gpkg", "--value", "value", flag,
                         "--permutations", 99, "--output", tmp_path / "z.csv")  # fmt: skip
        assert report["provenance"]["parameters"]["star"] == (flag == "--star")
        z.append(pd.read_csv(tmp_path / "z.csv")["z"].tolist())
    assert z[0] != z[1]


def test_periods_hold_both_days(folder, tmp_path):
    report = succeed("displacement-difference", "--zones", folder / "zonas.gpkg", "--incidents",
                     folder / "hechos.gpkg", "--date", "date", "--before",
                     "2022-06-15/2022-06-15", "--after", "2023-06-15/2023-06-15", "--output",
                     tmp_path / "e.csv")  # fmt: skip
    assert report["provenance"]["parameters"]["before"] == "2022-06-15/2022-06-15"
    effects = pd.read_csv(tmp_path / "e.csv").set_index("effect")
    assert effects.loc["local", "estimate"] == pytest.approx((20 - 40) - (41 - 38))


def test_make_sample_and_diagnose(tmp_path):
    succeed("make-sample", "--folder", tmp_path / "m", "--size", 1000, "--no-effects")
    report = succeed("diagnose", "--study", tmp_path / "m" / "study.toml", "--folder",
                     tmp_path / "d", "--formats", "xlsx", "--language", "pt",
                     "--permutations", 99)  # fmt: skip
    assert report["summary"]["incidents"] == 1000
    names = {path.name for path in (tmp_path / "d").iterdir()}
    assert "diagnostic_pt.xlsx" in names and "diagnostic_pt.html" not in names
    assert "diagnostic_pt.docx" not in names
    succeed("plan-documents", "--findings", tmp_path / "d" / "findings.json", "--folder",
            tmp_path / "p", "--language", "pt")  # fmt: skip
    assert {path.name for path in (tmp_path / "p").iterdir()} >= {"plan_pt.docx", "plan_pt.xlsx"}


# --- mistakes ----------------------------------------------------------------------------------

MISTAKES = {
    "unknown analysis": (("getis-or",), "getis-or"),
    "unknown option": (("getis-ord", "--areas", "{f}/áreas.gpkg", "--value", "value",
                        "--permutation", "99"), "--permutation"),
    "no layer": (("getis-ord", "--value", "value"), "--areas"),
    "missing file": (("getis-ord", "--areas", "{f}/nada.gpkg", "--value", "value"), "nada.gpkg"),
    "no such layer": (("getis-ord", "--areas", "{f}/áreas.gpkg|layername=x", "--value", "value"),
                      "barrios"),
    "no such column": (("getis-ord", "--areas", "{f}/áreas.gpkg", "--value", "valor"), "value"),
    "not a layer": (("getis-ord", "--areas", "{f}/delitos.csv", "--value", "value"), "delitos.csv"),
    "below the bound": (("getis-ord", "--areas", "{f}/áreas.gpkg", "--value", "value",
                         "--permutations", "5"), "99"),
    "not a number": (("getis-ord", "--areas", "{f}/áreas.gpkg", "--value", "value", "--alpha",
                      "mucho"), "alpha"),
    "not a choice": (("getis-ord", "--areas", "{f}/áreas.gpkg", "--value", "value", "--weights",
                      "bishop"), "queen"),
    "not a day": (("trend", "--incidents", "{f}/delitos.csv", "--date", "fecha", "--start",
                   "31/01/2022"), "start"),
    "not a period": (("displacement-difference", "--zones", "{f}/zonas.gpkg", "--incidents",
                      "{f}/hechos.gpkg", "--date", "date", "--before", "2022", "--after",
                      "2023-01-01/2023-12-31"), "before"),
    "turned period": (("displacement-difference", "--zones", "{f}/zonas.gpkg", "--incidents",
                       "{f}/hechos.gpkg", "--date", "date", "--before", "2022-12-31/2022-01-01",
                       "--after", "2023-01-01/2023-12-31"), "before"),
    "no such crs": (("aggregate-incidents", "--areas", "{f}/áreas.gpkg", "--incidents",
                     "{f}/delitos.csv", "--x", "easting", "--y", "northing", "--crs",
                     "EPSG:99999"), "EPSG:99999"),
    "x without y": (("aggregate-incidents", "--areas", "{f}/áreas.gpkg", "--incidents",
                     "{f}/delitos.csv", "--x", "easting", "--crs", "EPSG:32614"), "delitos"),
    "no such folder": (("concentration", "--areas", "{f}/áreas.gpkg", "--value", "value",
                        "--output", "{f}/nada/x.csv"), "x.csv"),
    "unknown output": (("concentration", "--areas", "{f}/áreas.gpkg", "--value", "value",
                        "--output-curve", "x.csv"), "--output-curve"),
    "no study": (("diagnose", "--folder", "{f}/d"), "study"),
    "a study that is not there": (("diagnose", "--folder", "{f}/d", "--study", "{f}/no.toml"),
                                  "no.toml"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_one_sentence_and_two(folder, name, capsys):
    arguments, named = MISTAKES[name]
    try:
        code = cli.main([item.replace("{f}", str(folder)) for item in arguments])
    except SystemExit as left:
        code = left.code
    told = capsys.readouterr()
    assert code == 2 and told.out == ""
    assert told.err.count("\n") == 1 and told.err.startswith("convivencia")
    assert "Traceback" not in told.err and "Error" not in told.err and 20 < len(told.err) < 500
    assert named in told.err, told.err
    assert name == "no such folder" or str(folder) not in told.err
    assert not list(folder.glob(".convivencia-*"))


@pytest.mark.parametrize("name", ["unknown analysis", "unknown option", "missing file", "no study"])
def test_a_mistake_ends_the_process_with_two(folder, name):
    arguments, named = MISTAKES[name]
    assert named in fail(2, *(item.replace("{f}", str(folder)) for item in arguments))


def test_a_fault_of_ours_is_one(folder, monkeypatch, capsys):
    def broken(*_):
        raise ZeroDivisionError("by design")

    monkeypatch.setattr("convivencia.algorithms.runner.run", broken)
    code = cli.main(["concentration", "--areas", str(folder / "áreas.gpkg"), "--value", "value"])
    told = capsys.readouterr()
    assert code == 1 and told.out == ""
    assert "unforeseen" in told.err and "Traceback" not in told.err


@pytest.mark.skipif(os.name == "nt", reason="a console's Ctrl+C cannot be sent there")
def test_interrupted_is_130_and_leaves_nothing(tmp_path):
    process = start(
        "make-sample", "--folder", tmp_path / "m", "--size", 3_000_000,
        # a shell's background jobs ignore interrupts, and so would all they start
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    deadline = time.monotonic() + 30
    while not (tmp_path / "m").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.3)
    # an interrupt that meets Python in a finaliser is lost there; people press the keys again
    for _ in range(5):
        process.send_signal(signal.SIGINT)
        try:
            out, err = process.communicate(timeout=6)
            break
        except subprocess.TimeoutExpired:
            continue
    assert process.returncode == 130
    assert out == "" and err.endswith("convivencia: cancelled\n") and "Traceback" not in err
    assert not list(Path(tmp_path).rglob("*.gpkg"))


def test_a_closed_pipe_is_no_fault():
    process = start("--help")
    process.stdout.close()
    process.stdout = None
    assert "Traceback" not in (process.communicate(timeout=30)[1] or "")


def test_names_with_underscores_are_understood(folder):
    report = succeed("local_moran", "--areas", folder / "áreas.gpkg", "--value", "value",
                     "--permutations", 99)  # fmt: skip
    assert report["provenance"]["analysis"] == "local_moran"
