"""Bad files: one clear sentence, exit code 2, memory bounded, nothing half-written."""

import gzip
import io
import json
import lzma
import os
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import openpyxl
import pytest
import xlsxwriter
from convivencia.algorithms.cli import main
from convivencia.algorithms.core.errors import ConvivenciaError, InputError
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.importing.inspect_incidents import inspect_incidents
from convivencia.algorithms.intake import delimited
from convivencia.algorithms.intake.raw_sources import read_raw
from convivencia.algorithms.intake.workbook_size import checked_workbook
from convivencia.tests.workbooks import compound_file, write_ods

LEAKS = re.compile(
    r"Traceback|Errno|Error|Exception|object at 0x|NoneType|dtype|pyarrow|pandas|calamine|/tmp"
    r"|\{\w*\}"
)
GOOD = "fecha,delito,x,y\n" + "".join(
    f"2023-01-{i % 28 + 1:02d} {i % 24:02d}:15,Robo,-99.1{i:03d},19.4{i:03d}\n" for i in range(60)
)


def refused(tmp_path, capsys, file, *options, told=()):
    """Import a file that must be refused, in Python and on the command line."""
    output = tmp_path / "out" / "o.gpkg"
    output.parent.mkdir(exist_ok=True)
    given = ["import-incidents", "--file", str(file), "--output", str(output), *options]
    if "--date" not in options and "--profile" not in options:
        given += ["--date", "fecha", "--category", "delito"]
    code = main(given)
    written = capsys.readouterr()
    said = written.err.removeprefix("convivencia: ").removesuffix("\n")
    assert code == 2 and not written.out, written.err
    assert list(output.parent.iterdir()) == []
    assert said.endswith(".") and "\n" not in said and not LEAKS.search(said), said
    for word in told:
        assert word in said, said
    return said


def saved(tmp_path, name, content):
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


# ------------------------------------------------------------------ no text


def binaries(tmp_path):
    database = tmp_path / "d.sqlite"
    with sqlite3.connect(database) as connection:
        connection.execute("create table t (a text)")
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as held:
        held.writestr("t.csv", GOOD)
    noise = np.random.default_rng(1).integers(0, 256, 20_000, dtype=np.uint8).tobytes()
    return {
        "png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + noise,
        "zip": archive.read_bytes(),
        "sqlite": database.read_bytes(),
        "elf": Path(sys.executable).resolve().read_bytes()[:300_000],
        "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Length 20000>>\nstream\n" + noise,
        "noise": noise,
        "gzip": gzip.compress(GOOD.encode()),
    }


@pytest.mark.parametrize("kind", ["png", "zip", "sqlite", "elf", "pdf", "noise", "gzip"])
def test_a_binary_file_named_csv(tmp_path, capsys, kind):
    file = saved(tmp_path, "datos.csv", binaries(tmp_path)[kind])
    refused(tmp_path, capsys, file, told=("datos.csv", "is no text"))


@pytest.mark.parametrize("kind", ["png", "zip", "sqlite", "elf", "pdf", "noise", "gzip"])
@pytest.mark.parametrize(
    "ending", ["xlsx", "ods", "xls", "gpkg", "shp", "geojson", "kml", "parquet"]
)
def test_a_binary_file_named_otherwise(tmp_path, capsys, kind, ending):
    if (kind, ending) == ("sqlite", "gpkg"):
        pytest.skip("a GeoPackage is an SQLite database")
    file = saved(tmp_path, f"datos.{ending}", binaries(tmp_path)[kind])
    refused(tmp_path, capsys, file, told=("datos",))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "is empty"), ("\n\r\n \t\n", "is empty"), ("\ufeff", "is empty"),
        ("fecha,delito\n", "is empty"), ("fecha,delito", "is empty"),
        ("fecha,delito\n,\n , \n\n", "is empty"),
        ("fecha,delito\nfecha,delito\n", "No row of “datos.csv” remains"),
        ("fecha,delito\n1,2,3\n4,5,6\n", "No row of “datos.csv” remains"),
    ],
)  # fmt: skip
def test_nothing_in_the_file(tmp_path, capsys, content, told):
    refused(tmp_path, capsys, saved(tmp_path, "datos.csv", content), told=(told,))


def test_an_empty_workbook(tmp_path, capsys):
    openpyxl.Workbook().save(tmp_path / "vacio.xlsx")
    refused(tmp_path, capsys, tmp_path / "vacio.xlsx", told=("vacio.xlsx", "is empty"))


# ------------------------------------------------------------------ the file itself


def test_not_there_a_folder_and_gone_meanwhile(tmp_path, capsys, monkeypatch):
    refused(tmp_path, capsys, tmp_path / "no.csv", told=("no.csv", "not there"))
    (tmp_path / "carpeta.csv").mkdir()
    refused(tmp_path, capsys, tmp_path / "carpeta.csv", told=("carpeta.csv", "folder"))
    file = saved(tmp_path, "datos.csv", GOOD)
    known = delimited.detected_format

    def gone(*arguments, **named):
        file.unlink(missing_ok=True)
        return known(*arguments, **named)

    monkeypatch.setattr(delimited, "detected_format", gone)
    refused(tmp_path, capsys, file, told=("datos.csv", "cannot be opened"))


@pytest.mark.parametrize("ending", ["csv", "xlsx", "csv.gz"])
def test_a_file_that_may_not_be_read(tmp_path, capsys, ending):
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    file = saved(tmp_path, f"datos.{ending}", GOOD)
    file.chmod(0)
    refused(tmp_path, capsys, file, told=("datos", "cannot be opened"))


@pytest.mark.parametrize("ending", ["gz", "bz2", "xz", "zip"])
@pytest.mark.parametrize("how", ["cut", "changed", "not_compressed", "empty"])
def test_damaged_archives(tmp_path, capsys, ending, how):
    import bz2

    def zipped(content):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("datos.csv", content)
        return held.getvalue()

    pack = {
        "gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "zip": zipped,
    }[ending]  # fmt: skip
    whole = pack((GOOD + "2023-01-01 10:00,Robo,1,2\n" * 40_000).encode())
    middle = len(whole) // 2
    content = {
        "cut": whole[:middle],
        "changed": whole[:middle] + bytes(b ^ 0x5A for b in whole[middle : middle + 40])
        + whole[middle + 40 :],
        "not_compressed": GOOD.encode(),
        "empty": b"",
    }[how]  # fmt: skip
    file = saved(tmp_path, f"datos.csv.{ending}", content)
    refused(tmp_path, capsys, file, told=("datos.csv",))


@pytest.mark.parametrize("share", [0.05, 0.5, 0.98])
def test_a_workbook_cut_off(tmp_path, capsys, share):
    book = openpyxl.Workbook()
    for i in range(500):
        book.active.append([f"2023-01-{i % 28 + 1:02d}", "Robo"])
    book.save(tmp_path / "todo.xlsx")
    whole = (tmp_path / "todo.xlsx").read_bytes()
    file = saved(tmp_path, "datos.xlsx", whole[: int(share * len(whole))])
    refused(tmp_path, capsys, file, told=("datos.xlsx", "cannot be read as a workbook"))


def test_protected_workbooks(tmp_path, capsys):
    locked = compound_file({"EncryptedPackage": b"x" * 5_000, "EncryptionInfo": b"y" * 100})
    file = saved(tmp_path, "datos.xlsx", locked)
    refused(tmp_path, capsys, file, told=("datos.xlsx", "password"))
    write_ods(
        tmp_path / "datos.ods", [["a"]],
        manifest='<manifest:file-entry manifest:full-path="content.xml">'
        "<manifest:encryption-data/></manifest:file-entry>",
    )  # fmt: skip
    refused(tmp_path, capsys, tmp_path / "datos.ods", told=("datos.ods", "password"))


def test_text_named_as_a_workbook(tmp_path, capsys):
    for ending in ("xls", "xlsx", "ods"):
        file = saved(tmp_path, f"datos.{ending}", GOOD)
        refused(tmp_path, capsys, file, told=("cannot be read as a workbook", "save it again"))


# ------------------------------------------------------------------ beyond all measure


def memory_of(code, *arguments):
    """Run code in a process of its own; return what it prints and its peak of memory in MB."""
    program = f"import resource, sys\n{code}\n" + (
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        capture_output=True, text=True, timeout=120, check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30)),
    )  # fmt: skip
    *told, peak = done.stdout.strip().splitlines()
    return " ".join(told), int(peak)


TRY = """
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.intake.raw_sources import read_raw
for path in sys.argv[1:]:
    try:
        read_raw(path)
        print("read")
    except InputError as error:
        print(error)
"""


def test_a_line_of_100_megabytes_and_a_bomb_do_not_fill_the_memory(tmp_path):
    line = tmp_path / "linea.csv"
    with line.open("wb") as stream:
        stream.write(b"fecha,delito\n2023-01-01,Robo\n2023-01-02,")
        for _ in range(100):
            stream.write(b"x" * (1 << 20))
        stream.write(b"\n2023-01-03,Robo\n")
    quote = tmp_path / "comillas.csv"
    with quote.open("wb") as stream:
        stream.write(b'fecha,delito\n2023-01-01,"Robo\n')
        stream.write(b"2023-01-02,Robo\n" * 1_000_000)
    bomb = tmp_path / "bomba.xlsx"
    make_bomb(bomb)
    told, peak = memory_of(TRY, line, quote, bomb)
    assert "linea.csv is no regular table: line 3 is longer" in told
    assert "read" in told and "bomba.xlsx unpacks to more than 1024 MB" in told
    _, ground = memory_of(TRY + "import pyarrow.csv, pandas, python_calamine")
    # blocks of 8 MB, and the million rows that were read
    assert peak < ground + 450
    assert bomb.stat().st_size < 8 << 20


def make_bomb(path, *, lies=False, name="xl/worksheets/sheet1.xml"):
    """More than a gigabyte of blanks in an archive of few megabytes; it may lie about its size."""
    wanted = 1_200 << 20
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open(name, "w", force_zip64=True) as stream:
            stream.write(b"<worksheet><sheetData>")
            piece = b" " * (8 << 20)
            for _ in range(wanted // len(piece)):
                stream.write(piece)
    if lies:
        with zipfile.ZipFile(path) as archive:
            central = archive.start_dir
        content = bytearray(path.read_bytes())
        at = content.index(name.encode(), central) - 46
        extra = content.index(name.encode(), central) + len(name)
        assert content[at : at + 4] == b"PK\x01\x02"
        if content[at + 24 : at + 28] == b"\xff" * 4:
            content[extra + 4 : extra + 12] = (1_000).to_bytes(8, "little")
        else:
            content[at + 24 : at + 28] = (1_000).to_bytes(4, "little")
        path.write_bytes(content)


@pytest.mark.parametrize(
    ("name", "inside", "lies"),
    [
        ("b.xlsx", "xl/worksheets/sheet1.xml", True),
        ("b.ods", "content.xml", False),
    ],
)
def test_bombs_of_every_kind(tmp_path, capsys, name, inside, lies):
    make_bomb(tmp_path / name, lies=lies, name=inside)
    if lies:
        with zipfile.ZipFile(tmp_path / name) as archive:
            assert archive.getinfo(inside).file_size == 1_000
    refused(tmp_path, capsys, tmp_path / name, told=(name, "unpacks to more than 1024 MB"))


def test_a_sheet_with_one_cell_in_the_last_corner(tmp_path, capsys):
    """The table between two cells would be 17 thousand million cells; the reader would abort."""
    book = openpyxl.Workbook()
    book.active.append(["fecha", "delito"])
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "lejos.xlsx")
    refused(tmp_path, capsys, tmp_path / "lejos.xlsx", told=("row 1048576 and column 16384",))
    write_ods(
        tmp_path / "lejos.ods", [["fecha", "delito"]],
        raw='<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
        'table:number-columns-repeated="16000" office:value-type="float" office:value="1"/>'
        "</table:table-row>",
    )  # fmt: skip
    refused(tmp_path, capsys, tmp_path / "lejos.ods", told=("row 1000001 and column 16000",))


def test_formats_far_from_the_table_are_no_cells(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["fecha", "delito"])
    book.active.append(["2023-01-01", "Robo"])
    book.active["XFD1048576"].font = openpyxl.styles.Font(bold=True)
    book.save(tmp_path / "t.xlsx")
    assert len(read_raw(str(tmp_path / "t.xlsx"))) == 1
    write_ods(
        tmp_path / "t.ods", [["fecha", "delito"], ["2023-01-01", "Robo"]],
        raw='<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>',
    )  # fmt: skip
    assert len(read_raw(str(tmp_path / "t.ods"))) == 1


def test_the_emptiness_below_one_sheet_is_not_that_of_the_next(tmp_path):
    """LibreOffice says of every sheet that a million empty rows lie below it."""
    below = (
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="24"/></table:table-row>'
    )
    second = (
        f'{below}</table:table><table:table table:name="B"><table:table-row>'
        + '<table:table-cell office:value-type="float" office:value="1"/>' * 40
        + f"</table:table-row>{below}"
    )
    write_ods(tmp_path / "t.ods", [["fecha", "delito"]], raw=second)
    assert checked_workbook(tmp_path / "t.ods") == 0


def test_one_long_text_named_by_every_cell(tmp_path):
    with zipfile.ZipFile(tmp_path / "t.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst><si><t>{'a' * 2_000_000}</t></si></sst>")
    with pytest.raises(InputError, match="unpacks"):
        checked_workbook(tmp_path / "t.xlsx")


def test_more_columns_than_any_table(tmp_path, capsys):
    file = saved(tmp_path, "ancho.csv", ",".join(f"a{i}" for i in range(20_000)) + "\n")
    refused(tmp_path, capsys, file, told=("20000 columns", "16384"))


def test_more_bad_rows_than_a_table_has(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(delimited, "MOST_BAD_ROWS", 500)
    file = saved(tmp_path, "datos.csv", "fecha,delito\n" + "1,2,3\n" * 501)
    refused(tmp_path, capsys, file, told=("more than 500 rows", "the 2 values", "delimiter"))


# ------------------------------------------------------------------ odd contents, imported


def test_zero_bytes_are_taken_out_and_told(tmp_path):
    header, rows = GOOD.split("\n", 1)
    text = f"{header}\n{rows * 3}2023-01-01 09:15,Ro\x00bo,-99.11,19.41\x00\n"
    result = import_incidents(
        str(saved(tmp_path, "t.csv", text)), date="fecha", category="delito", x="x", y="y",
        crs="EPSG:4326", repeats="keep",
    )  # fmt: skip
    assert set(result.incidents.attributes["category"]) == {"Robo"}
    report = result.report.set_index("finding")
    assert report.loc["nul_values", "count"] == 2
    assert result.summary["with_position"] == result.summary["rows_read"]


def test_a_header_that_comes_again_and_mixed_types(tmp_path):
    header, *rows = GOOD.splitlines()
    lines = [header, *rows[:20], header, *rows[20:40], header, "45000,0.5,-99.11,19.41",
             "n/d,True,abc,def", "2023-02-30 10:00,Robo,-99.11,19.41"]  # fmt: skip
    result = import_incidents(
        str(saved(tmp_path, "t.csv", "\n".join(lines))), date="fecha", category="delito",
        x="x", y="y", crs="EPSG:4326",
    )  # fmt: skip
    aside = result.set_aside.attributes
    assert aside.loc[aside["reason"] == "repeated_header", "source_row"].tolist() == [22, 43]
    parts = aside[aside["set_aside"] != "row"]
    assert sorted(zip(parts["source_row"], parts["reason"], strict=True)) == [
        (45, "unreadable_date"), (45, "unreadable_position"), (46, "unreadable_date"),
    ]  # fmt: skip
    assert result.summary["rows_read"] == 45 and result.summary["rows_set_aside"] == 2


def test_a_header_that_comes_again_among_repeated_names(tmp_path):
    file = saved(tmp_path, "t.csv", "fecha,delito,x,x\n1/2/2023,Robo,1,2\nfecha,delito,x,x\n")
    result = import_incidents(str(file), date="fecha", category="delito")
    assert result.set_aside.attributes["reason"].tolist() == ["repeated_header"]


def test_formulas_in_text_stay_text_in_what_is_written(tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "t.xlsx", {"strings_to_formulas": False})
    sheet = book.add_worksheet()
    attack = "=cmd|' /C calc'!A0"
    sheet.write_row(0, 0, ["fecha", "delito", "=HYPERLINK(1)"])
    sheet.write_row(1, 0, ["2023-01-02", attack, "@SUM(1)"])
    sheet.write_row(2, 0, ["2023-01-03", "Robo", "-1+1"])
    book.close()
    code = main(
        ["import-incidents", "--file", str(tmp_path / "t.xlsx"), "--date", "fecha", "--category",
         "delito", "--keep", "=HYPERLINK(1)", "--output", str(tmp_path / "o.csv"),
         "--output-report", str(tmp_path / "r.xlsx")],
    )  # fmt: skip
    assert code == 0
    text = (tmp_path / "o.csv").read_text(encoding="utf-8")
    cells = re.split(r"[,\n]", text)
    assert not [cell for cell in cells if re.match(r'"?[=@+]|"?-1', cell)]
    assert f"'{attack}" in text and "'=HYPERLINK(1)" in text
    written = openpyxl.load_workbook(tmp_path / "r.xlsx").active
    assert not [cell for row in written.iter_rows() for cell in row if cell.data_type == "f"]
    assert any(attack in str(cell.value) for row in written.iter_rows() for cell in row)


# ------------------------------------------------------------------ what is asked for


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--date", "fecah"), ("fecah", "fecha")),
        (("--date", "fecha", "--x", "x"), ("both coordinate columns",)),
        (("--date", "fecha", "--x", "x", "--y", "y"), ("“x” and “y”", "EPSG:4326")),
        (("--date", "fecha", "--x", "x", "--y", "y", "--crs", "nonsense"), ("“nonsense”",)),
        (("--date", "fecha", "--x", "x", "--y", "y", "--crs", "EPSG:99999999"), ("EPSG:9999",)),
        (("--date", "fecha", "--encoding", "klingon"), ("klingon",)),
        (("--date", "fecha", "--delimiter", "::"), ("::",)),
        (("--date", "fecha", "--header-row", "99"), ("row 99",)),
        (("--date", "fecha", "--header-row", "-1"), ("at least 0",)),
        (("--date", "fecha", "--where", "delito"), ("column=value",)),
        (("--date", "fecha", "--where", "delito=Homicidio"), ("No row", "60")),
        (("--date", "fecha", "--keep", "nada"), ("nada",)),
        (("--date", "fecha", "--latest-day", "ayer"), ("ayer",)),
        (("--date", "fecha", "--margin", "-3"), ("margin", "-3")),
        (("--date", "fecha", "--latest-day", "1990-01-01", "--require-date"), ("future", "60")),
        (("--date", "-"), ("which column",)),
    ],
)
def test_what_is_asked_for_in_vain(tmp_path, capsys, options, told):
    file = saved(tmp_path, "datos.csv", GOOD)
    refused(tmp_path, capsys, file, *options, told=told)


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ("[columns]\nfecha = 'fecha'", "columns.fecha"),
        ("colums = 1", "colums"),
        ("columns = 'fecha'", "“columns” cannot be"),
        ("[columns]\ndate = 5", "columns.date"),
        ("[reading]\nheader_row = 'uno'", "reading.header_row"),
        ("[reading]\nheader_row = -2", "reading.header_row"),
        ("[reading]\nheader_row = true", "reading.header_row"),
        ("[reading]\nencoding = 8", "reading.encoding"),
        ("[reading]\nencoding = 'klingon'\n[columns]\ndate = 'fecha'", "klingon"),
        ("[reading]\ndelimiter = ';;'\n[columns]\ndate = 'fecha'", ";;"),
        ("[reading]\ndecimal = 'coma'", "reading.decimal"),
        ("[positions]\ncrs = 4326", "positions.crs"),
        ("[positions]\ndisplaced_up_to = 'lejos'", "displaced_up_to"),
        ("[positions]\nprecision = 'good'", "positions.precision"),
        ("[dates]\norder = 'mdy'", "dates.order"),
        ("[dates]\ntime_zone = 5", "dates.time_zone"),
        ("[events]\ncounting_unit = 'crime'", "events.counting_unit"),
        ("[events]\nlayout = ['wide']", "events.layout"),
        ("[events]\nwide = 'Enero'", "events.wide"),
        ("[events]\ncountry = 52", "events.country"),
        ("[values]\nvictim_sex = 'F'", "values.victim_sex"),
        ("[values.sexo]\nF = 'female'", "values.sexo"),
        ("keep = 'delito'", "“keep” cannot be"),
        ("[where]\ndelito = {a = 1}", "where.delito"),
        ("[columns\n", "line 1"),
        ("[columns]\ndate = 'fecah'", "fecah"),
        ("[columns]\ndate = 'fecha'\nx = 'x'\ny = 'y'\n[positions]\ncrs = 'EPSG:no'", "EPSG:no"),
    ],
)  # fmt: skip
def test_wrong_profiles(tmp_path, capsys, toml, told):
    file = saved(tmp_path, "datos.csv", GOOD)
    profile = saved(tmp_path, "mi perfil.toml", toml)
    refused(tmp_path, capsys, file, "--profile", str(profile), told=(told,))


def test_profiles_that_are_none(tmp_path, capsys):
    file = saved(tmp_path, "datos.csv", GOOD)
    refused(tmp_path, capsys, file, "--profile", "xx", told=("profile “xx”", "mx_fgj_cdmx"))
    none = (tmp_path / "no.toml", tmp_path, file, saved(tmp_path, "b.toml", b"\xff\x00"))
    for name in none:
        told = ("no mapping profile", name.name)
        refused(tmp_path, capsys, file, "--profile", str(name), told=told)


def test_looking_at_bad_files_says_the_same(tmp_path):
    for name, content in (("a.csv", b"\x89PNG\x00\x00"), ("b.csv", b""), ("c.xlsx", b"nada")):
        with pytest.raises(ConvivenciaError):
            inspect_incidents(str(saved(tmp_path, name, content)))
    looked = inspect_incidents(str(saved(tmp_path, "d.csv", "a,b\n1,2\n")))
    assert looked.summary["problem"]


def test_the_profile_saved_must_be_toml(tmp_path, capsys):
    file = saved(tmp_path, "datos.csv", GOOD)
    code = main(
        ["inspect-incidents", "--file", str(file), "--save-profile", str(tmp_path / "p.txt")]
    )
    assert code == 2 and not (tmp_path / "p.txt").exists()
    assert "toml" in capsys.readouterr().err


def test_provenance_tells_which_file_it_was_and_not_where(tmp_path, capsys):
    import hashlib

    folder = tmp_path / "muy privado"
    folder.mkdir()
    file = saved(folder, "datos.csv", GOOD)
    profile = saved(folder, "perfil.toml", "[columns]\ndate = 'fecha'\ncategory = 'delito'\n")
    code = main(["import-incidents", "--file", str(file), "--profile", str(profile)])
    told = capsys.readouterr().out
    assert code == 0 and "muy privado" not in told
    provenance = json.loads(told)["provenance"]
    assert provenance["parameters"]["file"] == "datos.csv"
    assert provenance["parameters"]["profile"] == "perfil.toml"
    inputs = {item["parameter"]: (item["title"], item["sha256"]) for item in provenance["inputs"]}
    assert inputs == {
        "file": ("datos.csv", hashlib.sha256(GOOD.encode()).hexdigest()),
        "profile": ("perfil.toml", hashlib.sha256(profile.read_bytes()).hexdigest()),
    }
    shutil.copy(file, tmp_path / "x.csv")
    saved_profile = tmp_path / "nuevo.toml"
    assert main(["inspect-incidents", "--file", str(tmp_path / "x.csv"), "--save-profile",
                 str(saved_profile)]) == 0  # fmt: skip
    inputs = json.loads(capsys.readouterr().out)["provenance"]["inputs"]
    assert [item["parameter"] for item in inputs] == ["file"] and saved_profile.exists()
