# ruff: noqa: E501
from __future__ import annotations

from datetime import date

import pytest
from convivencia.algorithms.core.errors import EngineError, InputError
from convivencia.algorithms.documents.catalogue import Catalogue
from convivencia.algorithms.documents.dates import format_date

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es"><context><name>convivencia</name>
<message><location filename="a.py" line="1"/><source>Table {number}</source><translation>Tabla {number}</translation></message>
<message><source>Legend</source><translation type="unfinished">Leyenda</translation></message>
<message><source>Map {number}</source><translation>Mapa {nombre}</translation></message>
<message><source>a &lt; b &amp; c</source><translation>a &lt; b y c</translation></message>
<message><source>{count} areas</source><translation>{count} áreas</translation></message>
<message><source>{count} area</source><translation>{count} área</translation></message>
<message><source>November</source><translation>noviembre</translation></message>
<message><source>{day} {month} {year}</source><translation>{day} de {month} de {year}</translation></message>
</context><context><name>other</name>
<message><source>Contents</source><translation>Otro</translation></message>
</context></TS>"""


@pytest.fixture
def spanish(tmp_path) -> Catalogue:
    (tmp_path / "convivencia_es.ts").write_text(TS, encoding="utf-8")
    return Catalogue.load("es_MX", tmp_path)


def test_translates_and_formats(spanish):
    assert spanish.language == "es"
    assert spanish.translate("Table {number}", number=3) == "Tabla 3"
    assert spanish.translate("a < b & c") == "a < b y c"
    assert format_date(date(2026, 11, 21), spanish) == "21 de noviembre de 2026"


def test_falls_back_to_english(spanish):
    assert spanish.translate("Legend") == "Legend"
    assert spanish.translate("Contents") == "Contents"
    assert spanish.translate("Map {number}", number=1) == "Map 1"


def test_text_with_braces_and_no_facts_is_left_alone(spanish):
    assert spanish.translate("{not a fact}") == "{not a fact}"


def test_plural(spanish):
    assert spanish.plural(1, "{count} area", "{count} areas") == "1 área"
    assert spanish.plural(12345, "{count} area", "{count} areas") == "12\xa0345 áreas"
    assert Catalogue("en").plural(0, "{count} area", "{count} areas") == "0 areas"


def test_english_needs_no_file_and_unknown_languages_are_refused(tmp_path):
    assert Catalogue.load("en", tmp_path).translate("Legend") == "Legend"
    assert Catalogue.load("pt", tmp_path).language == "pt"
    with pytest.raises(InputError):
        Catalogue.load("xx", tmp_path)


def test_damaged_and_hostile_files(tmp_path):
    path = tmp_path / "convivencia_pt.ts"
    path.write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(EngineError):
        Catalogue.load("pt", tmp_path)
    path.write_text('<!DOCTYPE TS [<!ENTITY a "b">]><TS>&a;</TS>', encoding="utf-8")
    with pytest.raises(EngineError):
        Catalogue.load("pt", tmp_path)
