"""The whole job on real open data, as untidy as it arrives; skipped where that is not at hand."""

import csv
import gzip
import io
import json
import os
from pathlib import Path

import docx
import geopandas
import numpy as np
import openpyxl
import pandas as pd
import pytest
import shapely
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.core.progress import silent
from convivencia.algorithms.diagnosis import run as run_module
from convivencia.algorithms.intake.layers import Source
from convivencia.algorithms.runner import run

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
DATA = Path(os.environ.get("CONVIVENCIA_SHARED") or BESIDE) / "data"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not DATA.is_dir(), reason="no shared data beside the checkout"),
]


class Job:
    """A finished diagnostic: its report, its counts and its files."""

    def __init__(self, folder, areas, incidents, level="committee", **parameters):
        chosen = {"folder": str(folder), "level": level, "permutations": "999", "language": "es",
                  "formats": "docx,xlsx"} | parameters  # fmt: skip
        inputs = {"areas": areas, "incidents": incidents}
        self.folder = folder
        self.report = run("diagnose", chosen, inputs, {}, silent).report()
        (kept,) = run_module._last_run.values()
        self.counts = kept[0].results["counts"].summary
        self.caveats = {item["code"]: item["facts"] for item in self.report["caveats"]}

    def check(self, rows, minimum=3):
        """The numbers add up, and the documents open."""
        counts, caveats = self.counts, self.caveats
        assert self.report["summary"]["incidents"] == rows
        protected = caveats.get("protected_categories", {}).get("count", 0)
        assert counts["incidents"] == rows - protected
        unlocated = caveats.get("unlocated_incidents", {}).get("count", 0)
        outside = caveats.get("unmatched_incidents", {}).get("count", 0)
        assert counts["unmatched"] == unlocated + outside
        assert counts["counted"] + counts["unmatched"] + protected == rows
        frame = geopandas.read_file(self.folder / "results.gpkg", layer="counts")
        shown = frame["count"].dropna()
        hidden = len(frame) - len(shown)
        assert ((shown == 0) | (shown >= minimum)).all()
        rest = counts["counted"] - shown.sum()
        assert (rest == 0) == (hidden == 0) and hidden != 1
        log = json.loads((self.folder / "log.json").read_text(encoding="utf-8"))
        assert not [item for item in log["steps"] if item["state"] == "failed"]
        assert docx.Document(str(self.folder / "diagnostic_es.docx")).tables
        assert len(openpyxl.load_workbook(self.folder / "diagnostic_es.xlsx").sheetnames) > 8
        text = json.dumps(self.report) + (self.folder / "findings.json").read_text("utf-8")
        assert str(DATA) not in text and str(self.folder) not in text
        return frame


def rows_of(path, delimiter=","):
    """The rows of a table, counted by the standard library alone."""
    if path.suffix == ".gz":
        with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
            return sum(1 for _ in csv.reader(stream)) - 1
    content = path.read_bytes().decode("latin-1").replace("\r\n", "\n").replace("\r", "\n")
    return sum(1 for row in csv.reader(io.StringIO(content), delimiter=delimiter) if row) - 1


def test_mexico_city_one_district(tmp_path):
    place = DATA / "mexico_city"
    table = place / "delitos_cuauhtemoc_2023.csv"
    job = Job(
        tmp_path, Source(str(place / "colonias_cuauhtemoc.gpkg")),
        Source(str(table), "", "longitud", "latitud", "EPSG:4326"),
        area_id="CVEUT", area_name="NOMUT", population="SUMPOB1", date="fecha_hecho",
        time="hora_hecho", category="delito", incident_id="id",
    )  # fmt: skip
    job.check(rows_of(table))
    assert {"projected", "unmatched_incidents", "in_two_areas", "resident_population",
            "protected_categories", "suppressed_cells"} <= set(job.caveats)  # fmt: skip
    # 12:00 piles up here, not 00:00: one event in a hundred is at midnight, which may be so
    assert "unknown_hours" not in job.caveats
    assert job.counts["counted"] > 27_000
    told = json.loads((tmp_path / "findings.json").read_text(encoding="utf-8"))
    # one year: a season would look like a trend
    assert not [item for item in told["findings"] if item["rule"].startswith("trend")]


def test_buenos_aires(tmp_path):
    place = DATA / "buenos_aires"
    table = place / "delitos_comunas_1_3_4_2017S1.csv"
    job = Job(
        tmp_path, Source(str(place / "radios_comunas_1_3_4.gpkg")),
        Source(str(table), "", "longitud", "latitud", "EPSG:4326"),
        area_id="RADIO_ID", population="POBLACION", date="fecha", time="hora",
        category="tipo_delito", incident_id="id",
    )  # fmt: skip
    job.check(rows_of(table))
    raw = pd.read_csv(table, usecols=["longitud", "latitud"])
    lost = int((raw.isna().any(axis=1) | (raw == 0).all(axis=1)).sum())
    assert job.caveats["unlocated_incidents"]["count"] == lost >= 60
    assert {"no_population", "unstable_rates", "unknown_hours"} <= set(job.caveats)


def test_buenos_aires_by_name_of_neighbourhood(tmp_path):
    """Its two files spell four names otherwise."""
    place = DATA / "buenos_aires"
    result = run(
        "aggregate_incidents",
        {"join_by": "name", "area_column": "barrio", "area_name": "BARRIO", "area_id": "BARRIO"},
        {"areas": Source(str(place / "barrios_pop2010_DERIVED.gpkg")),
         "incidents": Source(str(place / "delitos_comunas_1_3_4_2017S1.csv"))},
        {"output": tmp_path / "n.csv"}, silent,
    ).result  # fmt: skip
    assert result.summary["counted"] + result.summary["unmatched"] == 18_230
    codes = {item.code for item in result.caveats}
    assert ("unknown_codes" in codes) == (result.summary["unmatched"] > 0)


def test_medellin(tmp_path):
    place = DATA / "medellin"
    table = place / "medellin_homicides_2018_2019.csv"
    job = Job(
        tmp_path, Source(str(place / "medellin_comunas.gpkg")),
        Source(str(table), "", "longitud", "latitud", "EPSG:4326"),
        area_id="COMUNA", area_name="NOMBRE", date="fecha_hecho", category="modalidad",
        victim_sex="sexo", victim_age="edad",
    )  # fmt: skip
    job.check(rows_of(table, ";"))
    assert "repaired_geometry" in job.caveats
    book = openpyxl.load_workbook(tmp_path / "diagnostic_es.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "unknown" in cells
    (kept,) = run_module._last_run.values()
    hours = kept[0].results["profile"].part_named("hours")
    raw = pd.read_csv(table, sep=";")["fecha_hecho"].str.slice(11, 13).astype(int)
    by_hour = hours.groupby("hour")["count"].sum()
    # the Z of its times is wrong: they are local, and must not be moved
    assert by_hour[1:].tolist() == raw.value_counts().reindex(range(1, 24), fill_value=0).tolist()


def test_maceio_by_name(tmp_path):
    place = DATA / "maceio"
    spots = pd.read_csv(place / "bairrosgeo.csv").dropna(subset="long").drop_duplicates("nome")
    people = pd.read_csv(place / "bairrospop.csv", sep=";")
    spots = spots.merge(people, left_on="nome", right_on="Bairro", how="left")
    middles = geopandas.points_from_xy(spots["long"], spots["lat"], crs=4326).to_crs(31985)
    frame = geopandas.GeoDataFrame({"nome": spots["nome"], "pop": spots["Total"]},
                                   geometry=middles.buffer(250))  # fmt: skip
    frame.to_file(tmp_path / "bairros.gpkg")
    areas, table = Source(str(tmp_path / "bairros.gpkg")), Source(str(place / "2021.csv"))
    result = run(
        "aggregate_incidents",
        {"join_by": "name", "area_column": "Bairro", "area_name": "nome", "area_id": "nome"},
        {"areas": areas, "incidents": table}, {"output": tmp_path / "n.csv"}, silent,
    ).result  # fmt: skip
    rows = rows_of(place / "2021.csv", ";")
    assert result.summary["counted"] + result.summary["unmatched"] == rows
    assert "unknown_codes" in {item.code for item in result.caveats}
    counts = pd.read_csv(tmp_path / "n.csv").set_index("nome")["count"]
    raw = pd.read_csv(place / "2021.csv", sep=";", dtype=str)["Bairro"].str.strip().value_counts()
    for name in ("Benedito Bentes", "Tabuleiro do Martins"):
        assert counts[name] == raw[name] > 10
    with pytest.raises(InputError, match="coordinates"):
        Job(tmp_path / "d", areas, table, area_id="nome", date="Data", category="Crime")


@pytest.mark.parametrize(
    ("x", "y", "crs"), [("x", "y", "EPSG:32613"), ("long", "lat", "EPSG:4326")]
)
def test_zapopan(tmp_path, x, y, crs):
    """Line ends of old Macs, bytes of MacRoman, two coordinate systems in one table."""
    side = 3000
    left, bottom = np.meshgrid(range(650_000, 692_000, side), range(2_270_000, 2_330_000, side))
    boxes = shapely.box(left.ravel(), bottom.ravel(), left.ravel() + side, bottom.ravel() + side)
    geopandas.GeoDataFrame(
        {"id": [f"Z{n}" for n in range(len(boxes))]}, geometry=boxes, crs=32613
    ).to_file(tmp_path / "z.gpkg")
    table = DATA / "zapopan" / "delitos.csv"
    job = Job(
        tmp_path / "d", Source(str(tmp_path / "z.gpkg")), Source(str(table), "", x, y, crs),
        area_id="id", date="fecha", category="delito",
    )  # fmt: skip
    job.check(rows_of(table))
    assert {"no_hours", "short_series", "protected_categories"} <= set(job.caveats)
    # 0/0 is said to be no place; in degrees it became a point far off the coast
    lost = "unlocated_incidents" if x == "x" else "unmatched_incidents"
    assert job.caveats[lost]["count"] >= 15
    text = (tmp_path / "d" / "findings.json").read_text(encoding="utf-8")
    assert "\ufffd" not in text and "JUAN GARCIA" not in text


def test_lancashire(tmp_path):
    place = DATA / "lancashire"
    table = place / "lancashire_asb_sample12k.tab"
    wards = geopandas.read_file(place / "lancashire_wards.gpkg")
    people = pd.read_excel(place / "lancashire_ward_pop.xlsx")
    wards = wards.merge(people, how="left", left_on="ward_code", right_on="gss_code")
    wards.to_file(tmp_path / "w.gpkg")
    job = Job(
        tmp_path / "d", Source(str(tmp_path / "w.gpkg")),
        Source(str(table), "", "longitude", "latitude", "EPSG:4326"),
        level="public", area_id="ward_code", area_name="ward_name", population="population",
        date="month",
    )  # fmt: skip
    job.check(rows_of(table, "\t"), minimum=5)
    assert {"no_hours", "suppressed_cells", "resident_population"} <= set(job.caveats)
    assert job.counts["unmatched"] < 0.02 * job.counts["incidents"]


def test_mexico_city_whole(tmp_path):
    """1.3 million rows of six years in 1,814 neighbourhoods, in well under two minutes."""
    place = DATA / "mexico_city"
    table = place / "delitos_fgj_2019_2024.csv.gz"
    job = Job(
        tmp_path, Source(str(place / "colonias_iecm.gpkg")),
        Source(str(table), "", "longitud", "latitud", "EPSG:4326"),
        area_id="CVEUT", area_name="NOMUT", population="SUMPOB1", date="fecha_hecho",
        time="hora_hecho", category="delito", incident_id="id",
    )  # fmt: skip
    frame = job.check(rows_of(table))
    assert len(frame) == 1814 and job.report["summary"]["incidents"] == 1_302_640
    assert job.caveats["repaired_geometry"]["count"] == 5
    assert job.caveats["no_population"]["count"] == 14
    assert {"islands", "in_two_areas", "unstable_rates"} <= set(job.caveats)
    log = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))
    assert log["seconds"] < 90
