from __future__ import annotations

import time
from datetime import UTC, date, datetime
from zipfile import ZipFile

import numpy
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.documents.blocks import TableColumn
from convivencia.algorithms.documents.xlsx import Sheet, Workbook, write_xlsx
from openpyxl import load_workbook

NASTY = [
    "=cmd|' /C calc'!A0",
    "+1",
    "@SUM(1)",
    "-2+3",
    "\t=1",
    "\r=1",
    "http://x.y",
    "{=1}",
    "a\x00\x0bb",
    "x" * 40_000,
    "_x0041_",
]


def written(tmp_path, *sheets, **facts):
    path = tmp_path / "cuaderno.xlsx"
    write_xlsx(Workbook("Cuaderno", "es", sheets, **facts), path)
    return load_workbook(path)


def test_text_is_never_a_formula_or_a_link(tmp_path):
    columns = (TableColumn("a", "=A", kind="text"), TableColumn("b", "b", kind="decimal"))
    book = written(
        tmp_path, Sheet("=1", "=2", columns, [(text, text) for text in NASTY], note="=3")
    )
    cells = [
        cell for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None
    ]
    assert all(cell.data_type == "s" for cell in cells)
    assert not any(cell.hyperlink for cell in cells)
    found = {cell.value for cell in cells}
    assert {"=cmd|' /C calc'!A0", "+1", "@SUM(1)", "-2+3", "http://x.y", "ab"} <= found
    assert all(
        cell.quotePrefix
        for cell in cells
        if cell.row > 4 and str(cell.value).startswith(("=", "+", "-", "@"))
    )
    with ZipFile(tmp_path / "cuaderno.xlsx") as package:
        sheet = package.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet and b"<hyperlink" not in sheet


def test_values_are_values(tmp_path):
    columns = (
        TableColumn("n", "Número", "casos", "integer"),
        TableColumn("s", "Parte", kind="share", decimals=2),
        TableColumn("d", "Fecha", kind="date"),
        TableColumn("t", "Texto"),
    )
    rows = [
        (numpy.int64(5), 0.25, date(2024, 3, 1), True),
        (None, float("nan"), date(1850, 1, 1), "x"),
        (float("inf"), 1, datetime(2024, 1, 1, 13, 30, tzinfo=UTC), 3.5),
    ]
    sheet = written(tmp_path, Sheet("Datos", "Título", columns, rows, note="una\ndos")).worksheets[
        0
    ]
    values = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]
    assert values[0] == ["Número (casos)", "Parte", "Fecha", "Texto"]
    assert values[1] == [5, 0.25, datetime(2024, 3, 1), "sí"]
    assert values[2] == [None, None, "1850-01-01", "x"]
    assert values[3][0] is None and values[3][2] == datetime(2024, 1, 1, 13, 30)
    assert sheet.cell(6, 2).number_format == "0.00%"
    assert sheet.freeze_panes == "B6"
    assert sheet.auto_filter.ref == "A5:D8"


def test_names_are_made_fit_and_unique(tmp_path):
    columns = (TableColumn("a", "a"),)
    names = ["Robos [2024]/a", "x" * 40, "X" * 40, "", "History", "'q'", "_lists"]
    book = written(tmp_path, *(Sheet(name, "", columns, ()) for name in names))
    assert len(set(map(str.lower, book.sheetnames))) == len(names)
    assert all(0 < len(name) <= 31 for name in book.sheetnames)


def test_forms_can_be_filled_only_where_they_should(tmp_path):
    many = tuple(f"Institución, número {n}" for n in range(40))
    columns = (
        TableColumn("a", "Actividad"),
        TableColumn("w", "Responsable", choices=("Alcaldía", "Policía"), hint="Quién"),
        TableColumn("i", "Institución", choices=many),
    )
    book = written(
        tmp_path,
        Sheet("Plan", "Plan", columns, [("Iluminar", None, None)], kind="form", empty_rows=3),
    )
    sheet = book["Plan"]
    assert sheet.protection.sheet
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "Actividad")
    given, empty = sheet.cell(head + 1, 1), sheet.cell(head + 1, 2)
    assert given.protection.locked and not empty.protection.locked
    assert empty.fill.fgColor.rgb.endswith("FFF6DF")
    rules = sheet.data_validations.dataValidation
    assert {rule.formula1 for rule in rules} == {'"Alcaldía,Policía"', "_lists!$A$1:$AN$1"}
    assert book["_lists"].sheet_state == "hidden"
    assert book["_lists"]["AN1"].value == many[-1]


def test_properties_hold_no_user_and_no_path(tmp_path):
    book = written(
        tmp_path,
        Sheet("a", "", (TableColumn("a", "a"),), ()),
        author="Municipio",
        created=date(2026, 1, 2),
    )
    assert book.properties.title == "Cuaderno" and book.properties.creator == "Municipio"
    with ZipFile(tmp_path / "cuaderno.xlsx") as package:
        assert str(tmp_path).encode() not in b"".join(
            package.read(name) for name in package.namelist()
        )


def test_large_sheets_and_bad_places(tmp_path):
    columns = tuple(TableColumn(str(n), f"c{n}", kind="decimal") for n in range(12))
    started = time.perf_counter()
    write_xlsx(
        Workbook("t", "es", (Sheet("a", "", columns, [[r] * 12 for r in range(1814)]),)),
        tmp_path / "a.xlsx",
    )
    assert time.perf_counter() - started < 10
    with pytest.raises(InputError):
        write_xlsx(
            Workbook("t", "es", (Sheet("a", "", columns, ()),)), tmp_path / "none" / "a.xlsx"
        )
