"""How a text table is written is found out, said, and can be decided by hand."""

import itertools

import numpy as np
import pandas as pd
import pytest
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.intake.delimited import read_delimited
from convivencia.algorithms.intake.raw_table import Reading
from convivencia.algorithms.intake.tables import numbers
from convivencia.algorithms.intake.text_format import (
    detected_delimiter,
    detected_encoding,
    detected_format,
    detected_header,
    unique_names,
)

NAMES = ("Cuauhtémoc", "Peñón de los Baños", "São João", "Álvaro Obregón", "Ação Social", "Ñuñoa")
HEADER = ("folio", "fecha", "delito", "colonia", "longitud", "latitud")
ENCODINGS = ("utf-8", "utf-8-sig", "latin-1", "cp1252", "mac_roman", "utf-16")
ENDS = {"LF": "\n", "CRLF": "\r\n", "CR": "\r"}


def table(delimiter, end, rows, special):
    """A register as text, and what stands in it."""
    content = [
        (str(10_000 + i), f"{1 + i % 28:02d}/03/2023", f"Robo {special}", NAMES[i % len(NAMES)],
         f"-99.1{i % 90:02d}", f"19.4{i % 90:02d}")
        for i in range(rows)
    ]  # fmt: skip
    text = end.join(delimiter.join(row) for row in (HEADER, *content)) + end
    return text, content


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ENDS)
def test_encoding_delimiter_and_line_ends_are_found(tmp_path, encoding, delimiter, end):
    special = "a niño" if encoding == "latin-1" else "a niño – “grave”"
    for rows in (6, 400):
        text, content = table(delimiter, ENDS[end], rows, special)
        file = tmp_path / f"t{rows}.csv"
        file.write_bytes(text.encode(encoding))
        raw = read_delimited(file)
        assert raw.frame.columns.tolist() == list(HEADER)
        assert [tuple(row) for row in raw.frame.to_numpy()] == content
        assert raw.source_row.tolist() == list(range(2, rows + 2))
        found = raw.detected
        assert (found["delimiter"], found["line_end"]) == (delimiter, ENDS[end])
        assert found["header_row"] == 1 and not raw.bad_rows and not raw.above


@pytest.mark.parametrize(
    ("encoding", "word"),
    list(
        itertools.product(
            ("latin-1", "cp1252"), ("São", "Muñoz", "Álvarez", "Peñón", "n°3", "¿qué?")
        )
    ),
)
def test_one_sign_at_the_very_end_of_the_file_is_enough(encoding, word):
    head = ("id,nombre\n" + "".join(f"{i},Calle {i}\n" for i in range(300))).encode()
    head += f"999,{word}\n".encode(encoding)
    assert head.decode(detected_encoding(head)).endswith(f"{word}\n")


def test_a_sample_cut_inside_a_character_is_still_utf_8():
    whole = ("a;b\n" + "ñ" * 999).encode()
    for end in range(len(whole) - 4, len(whole)):
        assert detected_encoding(whole[:end]) == "utf-8"


def test_signs_only_far_down_the_file(tmp_path):
    """What detection saw was plain; the encoding is found where it shows."""
    file = tmp_path / "late.csv"
    plain = b"".join(b"%d,Centro,2023-01-01\n" % i for i in range(20_000))
    for encoding in ("latin-1", "mac_roman", "utf-8"):
        late = "".join(f"{i},{NAMES[i % 6]},2023-01-01\n" for i in range(60))
        file.write_bytes(b"id,colonia,fecha\n" + plain + late.encode(encoding))
        raw = read_delimited(file)
        assert raw.frame["colonia"].tail(60).tolist() == [NAMES[i % 6] for i in range(60)]


@pytest.mark.parametrize("above", [0, 1, 2, 5, 23])
def test_the_header_is_not_always_the_first_row(tmp_path, above):
    titles = [
        "Secretaría de Seguridad",
        "",
        "Corte: 31/12/2023,,",
        "Nota: cifras preliminares",
        ",",
    ]
    lines = [titles[i % 5] for i in range(above)]
    body = ["fecha,delito,total", *(f"2023-01-{i + 1:02d},Robo,{i}" for i in range(20))]
    file = tmp_path / "t.csv"
    file.write_text("\n".join(lines + body), encoding="utf-8")
    raw = read_delimited(file)
    assert raw.detected["header_row"] == above + 1
    assert raw.frame.columns.tolist() == ["fecha", "delito", "total"]
    assert len(raw) == 20 and raw.source_row[0] == above + 2 and not raw.bad_rows


def test_a_note_as_wide_as_half_the_table_is_no_header(tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("Titulo\n\nfuente,corte\na,b,c\n1,2,3\n4,5,6\n", encoding="utf-8")
    assert read_delimited(file).frame.columns.tolist() == ["a", "b", "c"]


def test_years_can_be_names_but_numbers_cannot():
    assert detected_header([["barrio", "2021", "2022"], ["Centro", "4", "7"]]) == 1
    assert detected_header([["1", "2", "3"], ["4", "5", "6"]]) == 0
    assert detected_header([["Centro", "4", "7"], ["Norte", "4", "8"]]) == 0
    assert detected_header([["2021", "2022", "2023"], ["4", "5", "6"]]) == 0


def test_without_names_columns_are_numbered(tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("1,2.5,2023-01-01\n2,3.5,2023-01-02\n", encoding="utf-8")
    raw = read_delimited(file)
    assert raw.frame.columns.tolist() == ["column_1", "column_2", "column_3"]
    assert raw.source_row.tolist() == [1, 2] and raw.detected["header_row"] == 0


def test_repeated_and_missing_names():
    names, changed = unique_names(["a", "A", "", "a", "a_2", " x  y ", "\ufeffid"])
    assert names == ["a", "A_2", "column_3", "a_3", "a_2_2", "x y", "id"]
    assert len({name.casefold() for name in names}) == 7
    assert set(changed) == {"A_2", "column_3", "a_3", "a_2_2", "x y", "id"}
    many, _ = unique_names([""] * 5_000 + ["a"] * 5_000)
    assert len(set(many)) == 10_000


def test_decimal_commas_do_not_pass_for_a_delimiter():
    text = "x;y;z\n" + "1,5;2,5;3,5\n" * 20
    assert detected_delimiter(text) == ";"
    found = detected_format(text.encode())
    assert found.decimal == "comma" and found.header_row == 1
    assert detected_format(b"a;b\n1,5;2.5\n" * 3).decimal == "both"
    assert detected_format(b"a;b\n1;2\n" * 3).decimal == ""


def test_each_detection_can_be_decided(tmp_path):
    file = tmp_path / "t.csv"
    file.write_bytes("nota;a,b\nx;y\nMuñoz;1\n".encode("mac_roman"))
    reading = Reading(encoding="mac_roman", delimiter=";", header_row=2)
    raw = read_delimited(file, reading)
    assert raw.frame.to_dict("list") == {"x": ["Muñoz"], "y": ["1"]}
    assert raw.source_row.tolist() == [3]
    assert (
        read_delimited(file, Reading(encoding="cp1252", delimiter=";")).frame.iloc[1, 0] != "Muñoz"
    )
    file.write_bytes("a,b\n1,ñ\n".encode("utf-16-le"))
    assert read_delimited(file, Reading(encoding="utf-16-le")).frame["b"].tolist() == ["ñ"]


@pytest.mark.parametrize(
    ("reading", "told"),
    [
        (Reading(encoding="klingon"), "“klingon” is not a known encoding"),
        (Reading(encoding="base64"), "“base64” is not a known encoding"),
        (Reading(encoding="a\x00b"), "is not a known encoding"),
        (Reading(encoding="utf-8"), "not written in utf-8"),
        (Reading(encoding="ascii"), "not written in ascii"),
        (Reading(delimiter=";;"), "“;;” is no delimiter"),
        (Reading(delimiter="\n"), "is no delimiter"),
        (Reading(delimiter="§"), "is no delimiter"),
        (Reading(delimiter='"'), "is no delimiter"),
        (Reading(header_row=9), "has no row 9"),
    ],
)
def test_what_cannot_be_decided_so_is_refused(tmp_path, reading, told):
    file = tmp_path / "t.csv"
    file.write_bytes("a,b\n1,ñ\n".encode("latin-1"))
    with pytest.raises(InputError, match=told) as caught:
        read_delimited(file, reading)
    assert "\n" not in str(caught.value)


# ------------------------------------------------------------------ rows and their numbers


@pytest.mark.parametrize("end", ENDS)
def test_every_row_keeps_its_number(tmp_path, end):
    """Counted as a spreadsheet counts: a line break inside a value begins no row."""
    lines = ["Reporte", "", "a,b,c", "1,2,3", "", "4,5,6", "7,8", '"dos\nlíneas",1,2', ",,",
             " , ,", "9,9,9,9", "x,y,z"]  # fmt: skip
    file = tmp_path / "t.csv"
    file.write_bytes("\n".join(lines).replace("\n", ENDS[end]).encode())
    raw = read_delimited(file)
    assert dict(zip(raw.source_row.tolist(), raw.frame["c"], strict=True)) == {
        4: "3", 6: "6", 8: "2", 12: "z",
    }  # fmt: skip
    assert [(row.row, row.values) for row in raw.bad_rows] == [(7, 2), (11, 4)]
    assert raw.detected["empty_rows"] == 3 and raw.rows_read == 6
    assert raw.above == (("Reporte",), ())
    for row in raw.bad_rows:
        assert row.text == lines[row.row - 1]


def test_delimiters_after_the_last_value_make_no_bad_rows(tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("a,b\n" + "1,2,\n" * 9, encoding="utf-8")
    raw = read_delimited(file)
    assert len(raw) == 9 and not raw.bad_rows and raw.frame["column_3"].isna().all()


@pytest.mark.parametrize("tail", ["", "\n"])
@pytest.mark.parametrize("rows", [1, 50])
def test_a_quotation_mark_never_closed_swallows_no_rows(tmp_path, rows, tail):
    file = tmp_path / "t.csv"
    body = ["a,b,c", '1,"dos",3', '4,"5,6', *["7,8,9"] * rows]
    file.write_text("\n".join(body) + tail, encoding="utf-8")
    raw = read_delimited(file)
    assert len(raw) == rows + 2 and not raw.bad_rows and not raw.detected["quotes"]
    assert raw.frame["b"].tolist()[:3] == ["dos", '"5', "8"]


def test_line_breaks_inside_values_are_no_stray_quotation_marks(tmp_path):
    file = tmp_path / "t.csv"
    text = '1,"Cerca de la tienda,\nfrente al parque,\nsin más",3\n'
    file.write_text("a,b,c\n" + text * 30, encoding="utf-8")
    raw = read_delimited(file)
    assert len(raw) == 30 and raw.detected["quotes"] and raw.detected["swallowed"] == 0


# ------------------------------------------------------------------ numbers


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("-75,569854", -75.569854), ("6.257", 6.257), ("1.234,5", 1234.5), ("1,234.5", 1234.5),
        ("1.234.567", 1234567), ("1,234,567", 1234567), ("1 234 567", 1234567),
        ("1\u00a0234,5", 1234.5), ("1'234.5", 1234.5), ("1.234.567,89", 1234567.89),
        ("1,234,567.89", 1234567.89), ("+3,5", 3.5), (" 7 ", 7), ("1e3", 1000), ("0", 0),
        ("-0,5", -0.5), ("12.5%", None), ("n/d", None), ("", None), ("1,2,3", None),
        ("19.4.3", None), ("--", None),
    ],
)  # fmt: skip
def test_each_number_is_read_by_itself(written, read):
    found = numbers(pd.Series([written, "1,5", "2.5"], dtype="str"))
    if read is None:
        assert np.isnan(found[0])
    else:
        assert found[0] == pytest.approx(read, abs=1e-12)
    assert found[1:].tolist() == [1.5, 2.5]


def test_a_decimal_mark_can_be_decided_for_all():
    column = pd.Series(["1.234", "5", "1.234,5", "7,25"], dtype="str")
    assert numbers(column, "comma").tolist() == [1234, 5, 1234.5, 7.25]
    assert numbers(pd.Series(["1,234", "1.5"], dtype="str"), "point").tolist() == [1234, 1.5]
    assert numbers(column).tolist() == [1.234, 5, 1234.5, 7.25]
