"""What must not be known above internal stands in no file, of whatever format."""

import json
import re
import sqlite3
import struct
import zipfile

import geopandas
import numpy as np
import pandas as pd
import pypdf
import pytest
from convivencia.algorithms.core.progress import silent
from convivencia.algorithms.intake.layers import Source
from convivencia.algorithms.privacy.publish_layer import CHECKLIST
from convivencia.algorithms.runner import run
from convivencia.tests.reference.cases import squares

COUNTS = [10037, 10771, 11273, 12119, 12941, 13649, 14407, 15287, 16481]
"""Counts of areas that no other number resembles; the study's minimum is far above them."""
WORDS = ("Quetzalcoatlita", "55 8123 4567", "Zaragozana", "QZX-987-A", "centinela")
PLACE = (503_123.456789, 2_197_654.321098)
MINIMUM = 1_000_000
TELLING = {".xlsx", ".gpkg", ".html", ".pdf"}
"""Of a study for inside, these hold the counts as text."""


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    """A study whose every count is too small, with people's data in both layers."""
    folder = tmp_path_factory.mktemp("ana_private")
    areas = squares(
        3, 3, code=[f"A{row}" for row in range(9)], barrio=[f"Barrio {row}" for row in range(9)],
        people=[9000 + 10 * row for row in range(9)], robos_totales=COUNTS,
        contacto=[f"{WORDS[0]} {WORDS[1]}"] * 9,
    )  # fmt: skip
    areas.to_file(folder / "areas.gpkg")
    random = np.random.default_rng(5)
    bounds = areas.geometry.bounds.to_numpy()
    area = np.repeat(np.arange(9), COUNTS)
    left, low, right, high = bounds[area].T
    x, y = random.uniform(left + 1, right - 1), random.uniform(low + 1, high - 1)
    # a dozen protected incidents more, at a place of their own: they are in no area's count
    x, y = np.append(x, [PLACE[0]] * 12), np.append(y, [PLACE[1]] * 12)
    kinds = np.append(random.choice(["Robo", "Lesiones"], len(area)), ["Violencia familiar"] * 12)
    days = pd.Timestamp("2022-01-01") + pd.to_timedelta(random.integers(0, 730, len(x)), "D")
    pd.DataFrame(
        {
            "folio": [f"{WORDS[4]}{row}" for row in range(len(x))],
            "x": x, "y": y, "fecha": days.strftime("%Y-%m-%d"),
            "delito": kinds,
            "victima": WORDS[0], "calle": WORDS[2], "placa": WORDS[3],
        }
    ).to_csv(folder / "incidents.csv", index=False)  # fmt: skip
    (folder / "study.toml").write_text(
        f"""
title = "Prueba"
[layers.areas]
path = "areas.gpkg"
area_id = "code"
area_name = "barrio"
population = "people"
[layers.incidents]
path = "incidents.csv"
x = "x"
y = "y"
crs = "EPSG:32614"
date = "fecha"
category = "delito"
id = "folio"
[minimums]
committee = {MINIMUM}
public = {MINIMUM}
protected = {MINIMUM}
""",
        encoding="utf-8",
    )
    return folder


def texts_of(path):
    """Everything a file says, as text: what is packed is unpacked, pictures are left out."""
    suffix = path.suffix
    if suffix in {".docx", ".xlsx"}:
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                if not name.endswith((".png", ".jpeg", ".ttf", ".odttf")):
                    yield re.sub(r"<[^>]*>", " ", packed.read(name).decode("utf-8", "replace"))
    elif suffix == ".gpkg":
        connection = sqlite3.connect(path)
        names = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
        for (name,) in names:
            for row in connection.execute(f'select * from "{name}"'):
                yield " ".join(str(item) for item in row if not isinstance(item, bytes))
        connection.close()
    elif suffix == ".pdf":
        pages = pypdf.PdfReader(path)
        text = "\n".join(page.extract_text() for page in pages.pages).replace("\u200b", "")
        # a plain space parts cells as well: only the other kind stands within a number
        yield from (text, text.replace(" ", "\n"))
        yield " ".join(str(item) for item in (pages.metadata or {}).values())
        # what is said of pictures to who cannot see them
        yield " ".join(str(item["/Alt"]) for item in every_object(pages) if "/Alt" in item)
    elif suffix != ".png":
        text = path.read_text(encoding="utf-8")
        yield re.sub(r"data:[^\"')]*", "", text)


def every_object(pages):
    """Every dictionary of a PDF."""
    for number in range(1, int(pages.trailer["/Size"])):
        item = pages.get_object(number)
        if isinstance(item, dict):
            yield item


def numbers_in(text):
    """Whole numbers of a text, however their thousands are set off."""
    joined = re.sub(r"(?<=\d)[.,\u00a0\u202f  ](?=\d{3}(?!\d))", "", text)
    return {int(item) for item in re.findall(r"(?<![\d.,])\d{5}(?!\d)", joined)} | {
        int(item) for item in re.findall(r"(?<![\d.,])(\d{5})(?:\.0)?(?!\d)", text)
    }


def assert_silent(folder, counts=COUNTS):
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        raw = path.read_bytes()
        for number in PLACE:
            assert struct.pack("<d", number) not in raw, path.name
        for text in texts_of(path):
            for word in (*WORDS, "ana_private", "503123", "2197654"):
                assert word not in text, f"{path.name}: {word}"
            told = numbers_in(text) & set(counts)
            assert not told, f"{path.name}: {told}"


@pytest.mark.parametrize("level", ["committee", "public"])
@pytest.mark.parametrize("contents", ["diagnostic", "integral"])
def test_a_diagnostic_tells_nothing(study, tmp_path, level, contents):
    parameters = {
        "study": str(study / "study.toml"), "folder": str(tmp_path), "level": level,
        "contents": contents, "language": "es", "formats": "docx,html,pdf,xlsx",
        "permutations": "999",
    }  # fmt: skip
    run("diagnose", parameters, {}, {}, silent)
    assert {path.suffix for path in tmp_path.iterdir()} >= {
        ".docx",
        ".html",
        ".pdf",
        ".xlsx",
        ".gpkg",
        ".json",
    }
    assert_silent(tmp_path)
    layer = geopandas.read_file(tmp_path / "results.gpkg", layer="counts")
    assert layer["count"].isna().all() and "robos_totales" not in layer.columns


def test_the_search_would_find_them(study, tmp_path):
    """The same study for inside tells: the test above looks in the right places."""
    parameters = {
        "study": str(study / "study.toml"), "folder": str(tmp_path), "level": "internal",
        "language": "es", "formats": "docx,html,pdf,xlsx", "permutations": "999",
    }  # fmt: skip
    run("diagnose", parameters, {}, {}, silent)
    for path in (item for item in tmp_path.iterdir() if item.suffix in TELLING):
        found = set().union(*(numbers_in(text) for text in texts_of(path)))
        assert found & set(COUNTS), path.name


def test_fingerprints_do_not_let_counts_be_tried(study, tmp_path):
    """Above internal no fingerprint is taken of a layer that holds counts."""
    for level in ("internal", "committee"):
        parameters = {
            "study": str(study / "study.toml"), "folder": str(tmp_path / level), "level": level,
            "formats": "xlsx", "permutations": "999",
        }  # fmt: skip
        run("diagnose", parameters, {}, {}, silent)
    told = {}
    for level in ("internal", "committee"):
        found = json.loads((tmp_path / level / "findings.json").read_text(encoding="utf-8"))
        told[level] = {
            item["sha256"]
            for step in found["provenance"]
            for item in step["inputs"]
            if item["parameter"] == "areas"
        }
    assert len(told["committee"]) == 1 < len(told["internal"])


@pytest.mark.parametrize("level", ["committee", "public"])
@pytest.mark.parametrize("ending", ["gpkg", "geojson", "csv", "fgb"])
def test_a_published_layer_tells_nothing(study, tmp_path, level, ending):
    register = tmp_path / "inside" / "releases.jsonl"
    parameters = {
        "level": level, "title": "Hechos registrados", "name": "barrio", "counts": "robos_totales",
        "columns": "contacto", "population": "people", "minimum": str(MINIMUM),
        "confirmed": ",".join(item for item, _ in CHECKLIST), "register": str(register),
    }  # fmt: skip
    out = tmp_path / "out" / f"published.{ending}"
    out.parent.mkdir()
    source = Source(str(study / "areas.gpkg"))
    run("publish_layer", parameters, {"layer": source}, {"output": out}, silent)
    if ending != "fgb":
        assert_silent(out.parent)
    assert_silent(register.parent)
    if ending != "csv":
        assert geopandas.read_file(out)["robos_totales"].isna().all()


@pytest.mark.parametrize("ending", ["csv", "xlsx", "parquet"])
def test_a_suppressed_table_tells_nothing(study, tmp_path, ending):
    out = tmp_path / f"table.{ending}"
    parameters = {"count": "robos_totales", "row": "barrio", "minimum": str(MINIMUM)}
    source = Source(str(study / "areas.gpkg"))
    run("suppress_small_cells", parameters, {"table": source}, {"output": out}, silent)
    if ending == "parquet":
        assert pd.read_parquet(out)["robos_totales"].isna().all()
    else:
        assert not set().union(*(numbers_in(text) for text in texts_of(out))) & set(COUNTS)
