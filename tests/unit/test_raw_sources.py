"""Every kind of source, written here, is read with the same values, rows and places."""

import bz2
import datetime
import gzip
import io
import lzma
import zipfile

import geopandas
import numpy as np
import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import shapely
import xlsxwriter
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.intake.endings import ending_of
from convivencia.algorithms.intake.layers import Source, read_points, read_polygons
from convivencia.algorithms.intake.raw_sources import read_raw
from convivencia.algorithms.intake.raw_table import Reading
from convivencia.tests.workbooks import write_ods, xls

FOLIOS = [20230000000000001, None, 20230000000000003]
DELITOS = ["Robo a transeúnte", "Lesión", None]
WHEN = [datetime.datetime(2023, 1, 2, 3, 4, 5), datetime.datetime(2023, 1, 3), None]
PLACES = [shapely.Point(-99.125, 19.25), None, shapely.Point(-99.5, 19.75)]
SHOWN = {
    "folio": ["20230000000000001", None, "20230000000000003"],
    "delito": DELITOS,
    "valor": ["1.5", "2", None],
}


def register():
    return geopandas.GeoDataFrame(
        {
            "folio": pd.array(FOLIOS, dtype="Int64"),
            "delito": DELITOS,
            "cuando": pd.Series(WHEN, dtype="datetime64[ms]"),
            "cierto": [True, False, True],
            "valor": [1.5, 2.0, np.nan],
        },
        geometry=PLACES,
        crs=4326,
    )


def shown(raw, names=("folio", "delito", "valor")):
    return {
        name: [None if value != value else value for value in raw.frame[name]] for name in names
    }


LAYERS = {"gpkg": "GPKG", "geojson": "GeoJSON", "kml": "KML"}


@pytest.mark.parametrize("ending", [*LAYERS, "parquet"])
def test_layers(tmp_path, ending):
    file = tmp_path / f"registro.{ending}"
    if ending == "parquet":
        register().to_parquet(file)
    else:
        register().to_file(file, driver=LAYERS[ending])
    raw = read_raw(str(file))
    assert shown(raw) == SHOWN
    assert np.allclose(raw.x, [-99.125, np.nan, -99.5], equal_nan=True)
    assert np.allclose(raw.y, [19.25, np.nan, 19.75], equal_nan=True)
    assert "4326" in raw.crs and raw.source_row.tolist() == [1, 2, 3]
    assert pd.to_datetime(raw.frame["cuando"], format="mixed")[0] == pd.Timestamp(WHEN[0])


def test_a_layer_is_chosen_by_name(tmp_path):
    file = tmp_path / "dos.gpkg"
    register().to_file(file, layer="uno")
    register().iloc[:1].to_file(file, layer="otro")
    assert len(read_raw(str(file))) == 3
    assert len(read_raw(f"{file}|layername=otro")) == 1
    assert len(read_raw(str(file), Reading(sheet="otro"))) == 1
    with pytest.raises(InputError, match="no layer “tres”; it has uno, otro"):
        read_raw(str(file), Reading(sheet="tres"))


def test_polygons_and_lines_give_their_middle(tmp_path):
    boxes = geopandas.GeoDataFrame(
        {"n": [1, 2]}, geometry=[shapely.box(0, 0, 2, 4), None], crs=4326
    )
    boxes.to_file(tmp_path / "b.gpkg")
    boxes.to_parquet(tmp_path / "b.parquet")
    for name in ("b.gpkg", "b.parquet"):
        raw = read_raw(str(tmp_path / name))
        assert (raw.x[0], raw.y[0]) == (1, 2) and np.isnan(raw.x[1])


# ------------------------------------------------------------------ shapefiles


def shapefile(folder, encoding="UTF-8", without=(), name="registro"):
    frame = register()
    frame["cuando"] = frame["cuando"].astype("str")
    frame.to_file(folder / f"{name}.shp", encoding=encoding)
    for ending in without:
        (folder / f"{name}.{ending}").unlink()
    return folder / f"{name}.shp"


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1", "CP1252"])
@pytest.mark.parametrize("without", [(), ("cpg",)])
def test_shapefiles_in_any_encoding_with_and_without_cpg(tmp_path, encoding, without):
    raw = read_raw(str(shapefile(tmp_path, encoding, without)))
    assert shown(raw) == SHOWN
    assert np.allclose(raw.x, [-99.125, np.nan, -99.5], equal_nan=True)


def test_the_encoding_of_a_shapefile_can_be_decided(tmp_path):
    file = shapefile(tmp_path, "MACINTOSH", ("cpg",))
    assert shown(read_raw(str(file), Reading(encoding="mac_roman"))) == SHOWN
    with pytest.raises(InputError, match="not a known encoding"):
        read_raw(str(file), Reading(encoding="klingon"))


def test_a_layer_of_areas_or_points_without_cpg_is_read_too(tmp_path):
    """Every layer of every analysis is read this way, not only what is imported."""
    file = shapefile(tmp_path, "ISO-8859-1", ("cpg",))
    assert read_points(Source(str(file))).attributes["delito"][1] == "Lesión"
    areas = geopandas.GeoDataFrame({"n": ["Peñón"]}, geometry=[shapely.box(0, 0, 1, 1)], crs=4326)
    areas.to_file(tmp_path / "areas.shp", encoding="ISO-8859-1")
    (tmp_path / "areas.cpg").unlink()
    assert read_polygons(Source(str(tmp_path / "areas.shp")))["n"].tolist() == ["Peñón"]


def test_a_shapefile_without_prj_has_no_crs(tmp_path):
    raw = read_raw(str(shapefile(tmp_path, without=("prj",))))
    assert raw.crs is None and raw.x[0] == -99.125 and shown(raw) == SHOWN


@pytest.mark.parametrize("ending", ["dbf", "shx"])
def test_a_shapefile_without_its_companions_is_refused(tmp_path, ending):
    file = shapefile(tmp_path, without=(ending,))
    before = sorted(tmp_path.iterdir())
    with pytest.raises(InputError, match=rf"the \.{ending} file that belongs beside it"):
        read_raw(str(file))
    assert sorted(tmp_path.iterdir()) == before


def test_companions_in_capitals_are_companions(tmp_path):
    file = shapefile(tmp_path)
    for path in list(tmp_path.iterdir()):
        path.rename(path.with_suffix(path.suffix.upper()))
    assert shown(read_raw(str(file.with_suffix(".SHP")))) == SHOWN


def test_the_table_of_a_shapefile_alone(tmp_path):
    file = shapefile(tmp_path, "ISO-8859-1", ("shp", "shx", "cpg"))
    raw = read_raw(str(file.with_suffix(".dbf")))
    assert shown(raw) == SHOWN and raw.x is None


# ------------------------------------------------------------------ tables


def test_plain_parquet_keeps_long_numbers_and_categories(tmp_path):
    file = tmp_path / "t.parquet"
    table = pa.table(
        {
            "folio": pa.array(FOLIOS, pa.int64()),
            "delito": pa.array(DELITOS).dictionary_encode(),
            "dia": pa.array([datetime.date(2023, 1, 2), None, datetime.date(2024, 2, 29)]),
            "hora": pa.array([datetime.time(14, 30), None, datetime.time(0, 0)]),
            "valor": pa.array([1.5, 2.0, None]),
            "con_zona": pa.array(WHEN, pa.timestamp("us", "America/Bogota")),
        }
    )
    pq.write_table(table, file)
    raw = read_raw(str(file))
    assert shown(raw) == SHOWN and raw.x is None
    assert shown(raw, ["dia", "hora"]) == {
        "dia": ["2023-01-02", None, "2024-02-29"],
        "hora": ["14:30:00", None, "00:00:00"],
    }
    assert raw.frame["con_zona"][0].startswith("2023-01-01 22:04:05")


def zipped(content, name="t.csv", *others):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in (name, *others):
            archive.writestr(member, content)
    return held.getvalue()


COMPRESSED = {
    "gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "zip": zipped,
}  # fmt: skip


@pytest.mark.parametrize("ending", COMPRESSED)
@pytest.mark.parametrize("encoding", ["utf-8", "mac_roman"])
def test_compressed_text(tmp_path, ending, encoding):
    text = "folio;delito\r" + "".join(f"{i};Lesión dolosa\r" for i in range(3_000))
    file = tmp_path / f"t.csv.{ending}"
    file.write_bytes(COMPRESSED[ending](text.encode(encoding)))
    raw = read_raw(str(file))
    assert len(raw) == 3_000 and set(raw.frame["delito"]) == {"Lesión dolosa"}
    assert raw.source_row[-1] == 3_001


@pytest.mark.parametrize(
    "name", ["t.csv.gz", "t.csv.bz2", "T.TXT.XZ", "t.csv.zip", "T.ZIP", "con.punto.zip", "t.dat"]
)
def test_compressed_text_is_read_alike_as_a_source_and_as_points(tmp_path, name):
    content = "folio;delito;x\n01;Lesión;-74,5\n02;Robo;-74,6\n".encode("cp1252")
    pack = COMPRESSED.get(name.rsplit(".", 1)[1].lower(), bytes)
    (tmp_path / name).write_bytes(pack(content))
    raw = read_raw(str(tmp_path / name)).frame
    points = read_points(Source(str(tmp_path / name))).attributes
    assert raw["delito"].tolist() == points["delito"].tolist() == ["Lesión", "Robo"]
    assert raw["folio"].tolist() == points["folio"].tolist() == ["01", "02"]


def test_what_an_archive_is_read_as(tmp_path):
    content = b"a,b\n1,2\n"
    for members, ending in (
        (["t.csv"], ".csv"),
        (["datos/T.TXT", "__MACOSX/datos/._T.TXT"], ".txt"),
        (["a.csv", "b.csv"], ".zip"),
        (["t.xlsx"], ".zip"),
        (["t.shp", "t.dbf"], ".zip"),
    ):
        file = tmp_path / "t.csv.zip"
        file.write_bytes(zipped(content, *members))
        assert ending_of(file) == ending
    file.write_bytes(zipped(content, "a.csv", "b.csv"))
    for named in ("a", "b"):
        path = f"{file}|layername={named}"
        assert read_raw(path).frame["b"].tolist() == ["2"]
        assert read_points(Source(path)).attributes["b"].tolist() == ["2"]
    file.write_bytes(b"PK\x03\x04 and no archive")
    assert ending_of(file) == ending_of(tmp_path / "absent.zip") == ".zip"
    assert ending_of(tmp_path / "T.XLSX.GZ") == ".gz" and ending_of(tmp_path / "t") == ""


def test_an_archive_with_a_password_is_said_so(tmp_path):
    whole = bytearray(zipped(b"a,b\n1,2\n"))
    # the first bit of the flags, in both headers, says that it is encrypted
    whole[6] |= 1
    whole[whole.index(b"PK\x01\x02") + 8] |= 1
    file = tmp_path / "t.csv.zip"
    file.write_bytes(whole)
    for read in (read_raw, lambda path: read_points(Source(path))):
        with pytest.raises(InputError, match=r"t\.csv\.zip is damaged.*password"):
            read(str(file))


ROWS = [
    ["Reporte mensual", None, None],
    [None, None, None],
    ["Fecha", "Delito", "Valor"],
    ["01/02/2023", "Lesión", 1.5],
    [None, None, None],
    ["02/02/2023", "Robo", 2],
    ["03/02/2023", "=1+1", None],
]


def write_xlsx(file, rows):
    book = xlsxwriter.Workbook(file, {"strings_to_formulas": False})
    sheet = book.add_worksheet("Hoja1")
    for row, values in enumerate(rows):
        sheet.write_row(row, 0, values)
    book.close()


def write_xls(file, rows):
    file.write_bytes(xls(rows))


WRITERS = {"xlsx": write_xlsx, "ods": write_ods, "xls": write_xls}


@pytest.mark.parametrize("ending", WRITERS)
def test_workbooks_with_the_header_in_row_three(tmp_path, ending):
    file = tmp_path / f"t.{ending}"
    WRITERS[ending](file, ROWS)
    raw = read_raw(str(file))
    assert raw.frame.columns.tolist() == ["Fecha", "Delito", "Valor"]
    assert shown(raw, ["Delito", "Valor"]) == {
        "Delito": ["Lesión", "Robo", "=1+1"],
        "Valor": ["1.5", "2", None],
    }
    assert raw.source_row.tolist() == [4, 6, 7]
    assert raw.detected["header_row"] == 3 and raw.detected["sheet"] == "Hoja1"
    assert raw.detected["empty_rows"] == 1
    assert read_raw(str(file), Reading(header_row=4)).frame.columns[1] == "Lesión"
    with pytest.raises(InputError, match="has no row 90"):
        read_raw(str(file), Reading(header_row=90))


def test_cells_of_every_type_in_a_workbook(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "vacía"
    sheet = book.create_sheet("datos")
    sheet.append(["a", "b", "b", None, "e"])
    sheet.append([datetime.date(2023, 1, 2), datetime.time(14, 30), True, 12345678901, "007"])
    sheet.append([datetime.datetime(2023, 1, 2, 3, 4), 0.1, None, "texto", "=A1"])
    sheet["E3"].data_type = "s"
    file = tmp_path / "t.xlsx"
    book.save(file)
    raw = read_raw(str(file))
    assert raw.detected["sheet"] == "datos" and raw.detected["sheets"] == ("vacía", "datos")
    assert raw.frame.columns.tolist() == ["a", "b", "b_2", "column_4", "e"]
    assert raw.frame.iloc[0].tolist()[1:] == ["14:30:00", "1", "12345678901", "007"]
    assert raw.frame["a"].tolist() == ["2023-01-02", "2023-01-02 03:04:00"]
    assert raw.frame["e"][1] == "=A1"
    with pytest.raises(InputError, match="no layer “otra”; it has vacía, datos"):
        read_raw(str(file), Reading(sheet="otra"))
    assert len(read_raw(f"{file}|layername=datos")) == 2


def test_formulas_that_nobody_calculated_are_counted(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["a", "b"])
    book.active.append([1, "=A2+1"])
    book.active.append([2, "=cmd|' /C calc'!A0"])
    book.active.append([3, 4])
    file = tmp_path / "t.xlsx"
    book.save(file)
    raw = read_raw(str(file))
    assert raw.detected["uncalculated"] == 2 and shown(raw, ["b"]) == {"b": [None, None, "4"]}
    calculated = tmp_path / "c.xlsx"
    done = xlsxwriter.Workbook(calculated)
    sheet = done.add_worksheet()
    sheet.write_row(0, 0, ["a", "b"])
    sheet.write_number(1, 0, 1)
    sheet.write_formula(1, 1, "=A2+1", None, 2)
    done.close()
    raw = read_raw(str(calculated))
    assert raw.detected["uncalculated"] == 0 and raw.frame["b"].tolist() == ["2"]


def test_a_shapefile_in_a_zip(tmp_path):
    shapefile(tmp_path)
    with zipfile.ZipFile(tmp_path / "r.zip", "w") as archive:
        for path in tmp_path.glob("registro.*"):
            archive.write(path, path.name)
    assert shown(read_raw(str(tmp_path / "r.zip"))) == SHOWN
