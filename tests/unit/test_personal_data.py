"""Which columns hold data about persons, in three languages and on real headers."""

import csv
import gzip
import itertools
import os
import sqlite3
from pathlib import Path

import pytest
from convivencia.algorithms.privacy.check_digits import is_formatted_document, is_numeric_document
from convivencia.algorithms.privacy.personal_data import KINDS, PersonalColumn, personal_columns

BESIDE = Path(__file__).resolve().parents[2].parent / "shared"
DATA = Path(os.environ.get("CONVIVENCIA_SHARED") or BESIDE) / "data"
# numbers made up, their check digits computed by each country's rule
CPF = ["529.982.247-25", "111.444.777-35"]
PLATES = ["ABC-123-A", "XWZ-981-B", "KJU-445-C", "PQR-771-D", "MNB-002-F"]


def kinds(columns):
    return {item.column: item.kind for item in personal_columns(columns)}


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Nombre de la víctima", "person_name"),
        ("NOMBRE_COMPLETO", "person_name"),
        ("nombreVictima", "person_name"),
        ("NOMBREVICTIMA", "person_name"),
        ("nm_vitima", "person_name"),
        ("Nome da mãe", "person_name"),
        ("apellido paterno", "person_name"),
        ("victim_name", "person_name"),
        ("Full name", "person_name"),
        ("CPF", "national_id"),
        ("RUT denunciante", "national_id"),
        ("curp", "national_id"),
        ("Nro. documento", "national_id"),
        ("Cédula", "national_id"),
        ("telefono_contacto", "phone"),
        ("Celular", "phone"),
        ("victim phone", "phone"),
        ("e-mail", "email"),
        ("Correo electrónico", "email"),
        ("PLACAS", "plate"),
        ("placa do veículo", "plate"),
        ("licence_plate", "plate"),
        ("Calle", "address"),
        ("entre calles", "address"),
        ("DOMICILIO", "address"),
        ("Endereço", "address"),
        ("logradouro", "address"),
        ("Street", "address"),
        ("fecha_nacimiento", "birth_date"),
        ("Dt. Nascimento", "birth_date"),
        ("date_of_birth", "birth_date"),
        ("Relato de los hechos", "narrative"),
        ("OBSERVACIONES", "narrative"),
        ("Histórico", "narrative"),
        ("narrative", "narrative"),
        ("imputado", "suspect"),
        ("Nombre del imputado", "suspect"),
        ("edad_agresor", "suspect"),
        ("suspeito", "suspect"),
        ("offender_name", "suspect"),
        ("IP", "network_id"),
        ("imei", "network_id"),
        ("Cuenta bancaria", "network_id"),
        ("chave PIX", "network_id"),
    ],
)
def test_headers(header, kind):
    assert personal_columns({header: ()}) == (PersonalColumn(header, kind, "name"),)
    assert kind in KINDS


@pytest.mark.parametrize(
    "header",
    [
        "id",
        "folio",
        "carpeta_investigacion",
        "numero_denuncia",
        "objectid",
        "cve_mun",
        "nombre_colonia",
        "NOM_MUN",
        "bairro",
        "barrio",
        "colonia_catalogo",
        "alcaldia_hecho",
        "comuna",
        "delito",
        "tipo_delito",
        "categoria",
        "modalidad",
        "fecha_hecho",
        "hora_hecho",
        "occurred_at",
        "latitud",
        "longitud",
        "x",
        "y",
        "poblacion",
        "SUMPOB1",
        "habitantes",
        "edad",
        "edad_victima",
        "sexo_victima",
        "cantidad_victimas",
        "nombre_comisaria",
        "estacion",
        "delegacia",
        "juzgado",
        "uso_arma",
        "month",
        "lsoa_code",
        "ward_name",
        "incident_id",
        "source_row",
        "victim_sex",
        "victim_age",
        "category",
        "place_type",
        "count",
        "rate",
        "municipio_residencia_victima",
        "lugar_nacimiento",
        "tipo_documento",
        "direccion_municipio",
        "trimestre",
        "anio_hecho",
        "medio_comision",
        "Nombre",
        "Nome",
        "name",
    ],
)
def test_headers_of_other_things(header):
    assert personal_columns({header: ()}) == ()


def test_what_the_values_refute():
    assert not kinds(
        {
            "celular": ["SI", "NO"],
            "dominio": ["U", "C", "R"],
            "CalleAlumbrado%": ["100", "20", "95.5"],
            "OficinaCorreo": ["-Inexistente-", "FALSO"],
            "detenidos": ["0", "1", "3"],
            "observaciones": ["N/A", "sin dato"],
            "documento": ["Acta", "Oficio"],
        }
    )


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (CPF, "national_id"),
        (["12345678-5", "7654321-6"], "national_id"),
        (["HEGG560427MVZRRL04", "BOXW310820HNERXN09"], "national_id"),
        (["04567891-1", "00016297-5"], "national_id"),
        (["a.b@example.org", "c@example.com"], "email"),
        (["(11) 91234-5678", "+52 55 1234 5678"], "phone"),
        (["55 1234 5678", "33 8765 4321"], "phone"),
        (["Ana Pérez 55 1234 5678"], "phone"),
        (["Informes: centro@example.org"], "email"),
        (PLATES, "plate"),
        (["192.168.1.10", "10.0.0.7"], "network_id"),
        (["Av. Vallarta 1200", "CALLE 5 DE MAYO", "Calz. Independencia"], "address"),
        (["Thornwood Close", "Station Road"], "address"),
        (["MARIA LOPEZ PEREZ", "Juan Carlos Gómez", "José da Silva"], "person_name"),
        (
            [
                "La persona caminaba por la calle cuando dos sujetos a bordo de una moto le "
                "quitaron el bolso y huyeron con rumbo desconocido.",
                "Refiere que al llegar a su casa encontró la puerta abierta y que faltaban el "
                "televisor y las joyas que estaban en la recámara.",
            ],
            "narrative",
        ),
    ],
)
def test_values_under_any_header(values, kind):
    assert personal_columns({"campo7": values}) == (PersonalColumn("campo7", kind, "values"),)


@pytest.mark.parametrize(
    "values",
    [
        ["2022-01-01", "2022-01-02", "2023-05-30"],
        ["01/02/2022 10:30", "30/12/2022 23:59"],
        ["-34.6267", "-58.3696", "19.46787"],
        ["COL001", "COL002", "COL003", "COL004", "COL005"],
        ["02-001", "15-001", "15-002"],
        [str(number) for number in range(53238, 53338)],
        [str(number) for number in range(10_000_000_000, 10_000_000_900, 9)],
        ["San Telmo", "Santa Lúcia", "Villa Crespo", "Miguel Hidalgo", "Guadalupe Inn"],
        ["CI-FAC/AOB/0001/2023", "CI-FAC/AOB/0002/2023"],
        ["12-345-2023", "12-346-2023", "IP 21-1034-2022"],
        ["ROBO A TRANSEUNTE EN VIA PUBLICA CON VIOLENCIA", "DAÑO EN PROPIEDAD AJENA CULPOSA"],
        ["12345", "672382.3944", "2296059.548"],
    ],
)
def test_values_of_other_things(values):
    assert personal_columns({"campo7": values}) == ()


def test_a_suspects_age_is_no_count():
    assert kinds({"edad_agresor": ["34", "19"], "num_detenidos": ["1", "2"]}) == {
        "edad_agresor": "suspect"
    }


def test_each_column_once_in_order():
    columns = {
        "telefono": ["5512345678"],
        "fecha": ["2022-01-01"],
        "curp": ["x1234"],
        "colonia": [],
    }
    assert list(kinds(columns)) == ["telefono", "curp"]


def test_check_digits():
    assert is_formatted_document("11.111.111-1") and not is_formatted_document("12345678-9")
    good = ["52998224725", "11144477735", "39053344705", "16899535009", "71428793860"]
    assert is_numeric_document(good)
    assert not is_numeric_document(good[:4])
    assert not is_numeric_document([number[:-1] + "0" for number in good])


def sample(rows, header):
    columns = {name: dict.fromkeys(row[place] for row in rows if len(row) > place and row[place])
               for place, name in enumerate(header)}  # fmt: skip
    return {name: list(values)[:300] for name, values in columns.items()}


def read(path, delimiter=",", encoding="utf-8", newline=""):
    with (
        gzip.open(path, "rt", encoding=encoding)
        if path.suffix == ".gz"
        else path.open(encoding=encoding, newline=newline)
    ) as file:
        rows = list(itertools.islice(csv.reader(file, delimiter=delimiter), 3000))
    return sample(rows[1:], rows[0])


@pytest.mark.shared
@pytest.mark.skipif(not DATA.is_dir(), reason="no shared data beside the checkout")
def test_real_tables():
    mexico = DATA / "mexico_city"
    assert kinds(read(DATA / "zapopan/delitos.csv", encoding="mac_roman", newline=None)) == {
        "calle": "address",
        "cruce": "address",
    }
    assert kinds(read(DATA / "lancashire/lancashire_asb_sample12k.tab", "\t")) == {
        "location": "address"
    }
    # officials' names and telephones stand in the texts of these two
    assert kinds(read(DATA / "zapopan/Colonias.csv", encoding="mac_roman", newline=None)) == {
        "DeleAgencia": "narrative",
        "RegistroCivil": "narrative",
    }
    for name, delimiter, encoding in (
        ("buenos_aires/delitos_comunas_1_3_4_2017S1.csv", ",", "utf-8"),
        ("medellin/medellin_homicides_2018_2019.csv", ";", "utf-8"),
        ("maceio/2021.csv", ";", "utf-8"),
        ("maceio/DadosMapa.csv", ";", "utf-8"),
        ("maceio/bairrosgeo.csv", ",", "utf-8"),
        ("maceio/bairrospop.csv", ";", "utf-8"),
        ("envipe_2021/envipe2021_personas_cdmx_mex_jal.csv", ",", "utf-8"),
        ("envipe_2021/envipe2021_delitos_min.csv", ",", "utf-8"),
    ):
        assert kinds(read(DATA / name, delimiter, encoding, newline=None)) == {}, name
    assert kinds(read(mexico / "delitos_fgj_2019_2024.csv.gz")) == {}
    assert kinds(read(mexico / "delitos_cuauhtemoc_2023.csv")) == {}


@pytest.mark.shared
@pytest.mark.skipif(not DATA.is_dir(), reason="no shared data beside the checkout")
def test_real_boundaries():
    for path in DATA.glob("*/*.gpkg"):
        connection = sqlite3.connect(f"file:{path}?immutable=1", uri=True)
        for (table,) in connection.execute("select table_name from gpkg_contents").fetchall():
            rows = connection.execute(f'select * from "{table}" limit 3000')
            header = [item[0] for item in rows.description]
            text = [[str(value) for value in row] for row in rows if row]
            text = [[cell if len(cell) < 400 else "" for cell in row] for row in text]
            keep = [place for place, name in enumerate(header) if name != "geom"]
            columns = sample([[row[p] for p in keep] for row in text], [header[p] for p in keep])
            assert kinds(columns) == {}, path.name
        connection.close()
