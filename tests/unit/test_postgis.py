"""Tables of a real PostGIS server, started by the tests and gone with them."""

import json
import re
from urllib.parse import quote

import numpy as np
import psycopg
import pytest
from convivencia.algorithms.cli import main
from convivencia.algorithms.core.errors import InputError
from convivencia.algorithms.importing.import_incidents import import_incidents
from convivencia.algorithms.intake.layers import Source, read_points
from convivencia.algorithms.intake.raw_sources import read_raw
from convivencia.tests.database import PASSWORD, has_postgis, server

pytestmark = pytest.mark.skipif(
    not has_postgis(), reason="no PostGIS: scripts/system_packages.sh database installs it"
)

ROWS = 60
ODD_NAMES = (
    'hechos "2023"',
    "hechos con espacios",
    'x"; drop table hechos; --',
    "punto.en.medio",
    "Ñandú",
    "a|b",
)


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


class Server:
    def __init__(self, folder, port):
        self.folder, self.port = folder, port
        self.owner = f"host={folder} port={port} user=owner"
        self.run("create database registro", "postgres")
        self.run("create extension postgis")
        self.run(f"create role reader login password '{PASSWORD}'")

    def run(self, text, database="registro"):
        with psycopg.connect(f"{self.owner} dbname={database}", autocommit=True) as connection:
            done = connection.execute(text)
            return done.fetchall() if done.description else None

    def path(self, table, password=PASSWORD, port=None, database="registro", user="reader"):
        address = f"{user}:{quote(password, safe='')}@127.0.0.1:{port or self.port}/{database}"
        return f"postgresql://{address}|table={table}"


@pytest.fixture(scope="module")
def database():
    with server() as (folder, port):
        held = Server(folder, port)
        held.run("create schema seguridad; grant usage on schema seguridad to reader")
        held.run(
            "create table hechos (folio bigint, delito text, fecha timestamp, valor numeric(9,2),"
            " confirmado boolean, lugar geometry(Point, 32613))"
        )
        held.run(
            f"""insert into hechos select 20230000000000000 + n,
                (array['Robo a transeúnte', 'Lesión', null])[1 + n % 3],
                timestamp '2023-03-01 08:00' + n * interval '7 hours', n / 4.0, n % 2 = 0,
                case when n = 5 then null else
                st_setsrid(st_point(672382.5 + 37 * n, 2296059.25 + 29 * n), 32613) end
                from generate_series(1, {ROWS}) n"""
        )
        held.run("create view seguridad.robos as select * from hechos where delito like 'Robo%'")
        held.run("create table seguridad.sin_lugar as select folio, delito, fecha from hechos")
        held.run("create table privada as select 1 as secreto")
        held.run("create table vacia (a text, b text)")
        for name in ODD_NAMES:
            held.run(f"create table {quoted(name)} (delito text, {quoted(name)} text)")
            held.run(f"insert into {quoted(name)} values ('Robo', '=1+1')")
        held.run("grant select on all tables in schema public, seguridad to reader")
        held.run("revoke select on privada from reader")
        yield held


def test_a_table_with_places(database):
    raw = read_raw(database.path("hechos"))
    assert raw.title == "hechos" and raw.crs == "EPSG:32613" and len(raw) == ROWS
    assert raw.frame.columns.tolist() == ["folio", "delito", "fecha", "valor", "confirmado"]
    assert raw.frame["folio"].iloc[0] == "20230000000000001"
    assert raw.frame["fecha"].iloc[0] == "2023-03-01 15:00:00"
    assert raw.frame["delito"].isna().sum() == ROWS // 3
    assert np.isnan(raw.x[4]) and np.isfinite(np.delete(raw.x, 4)).all()
    assert raw.x[0] == 672_419.5 and raw.y[0] == 2_296_088.25
    assert raw.source_row.tolist() == list(range(1, ROWS + 1))


def test_it_is_imported_and_only_its_name_is_told(database, tmp_path, capsys):
    address = database.path("public.hechos")
    code = main(
        ["import-incidents", "--file", address, "--incident-id", "folio", "--date", "fecha",
         "--category", "delito", "--counting-unit", "event", "--output", str(tmp_path / "o.gpkg"),
         "--output-report", str(tmp_path / "r.csv")],
    )  # fmt: skip
    told = capsys.readouterr()
    assert code == 0, told.err
    report = json.loads(told.out)
    assert report["summary"]["incidents"] == ROWS
    assert report["summary"]["with_position"] == ROWS - 1
    assert report["provenance"]["parameters"]["file"] == "public.hechos"
    everything = told.out + told.err + (tmp_path / "r.csv").read_text(encoding="utf-8")
    everything += (tmp_path / "o.gpkg").read_bytes().decode("latin-1")
    leaks(everything, database)


def leaks(text, database):
    """Neither server, port, user, password nor database stand in a text."""
    for word in ("127.0.0.1", str(database.port), "reader", PASSWORD, quote(PASSWORD, safe=""),
                 "registro", "postgresql://"):  # fmt: skip
        assert word not in text, word


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_are_names_and_nothing_else(database, name):
    raw = read_raw(database.path(name))
    assert raw.frame.iloc[0].tolist() == ["Robo", "=1+1"]
    assert raw.title == name and raw.x is None
    assert raw.frame.columns[1] == name
    result = import_incidents(database.path(name), category="delito", keep=(name,))
    assert len(result.incidents) == 1 and result.provenance.parameters["file"] == name
    (there,) = database.run("select count(*) from hechos")
    assert there[0] == ROWS


def test_a_view_of_another_schema(database):
    raw = read_raw(database.path("seguridad.robos"))
    assert len(raw) == ROWS // 3 and raw.crs == "EPSG:32613"


def test_a_table_without_places_and_an_empty_one(database):
    raw = read_raw(database.path("seguridad.sin_lugar"))
    assert raw.x is None and raw.crs is None and len(raw) == ROWS
    assert len(read_raw(database.path("vacia"))) == 0
    with pytest.raises(InputError, match="is empty"):
        import_incidents(database.path("vacia"), category="a")


def test_several_systems_in_one_table_become_one(database):
    database.run("create table mezcla (n int, lugar geometry)")
    database.run(
        "insert into mezcla select n, case when n <= 7 then st_setsrid(st_point(-99.1, 19.4), 4326)"
        " else st_transform(st_setsrid(st_point(-99.1, 19.4), 4326), 32614) end"
        " from generate_series(1, 10) n; grant select on mezcla to reader"
    )
    raw = read_raw(database.path("mezcla"))
    assert raw.crs == "EPSG:4326" and raw.detected["systems"] == 2
    assert np.allclose(raw.x, -99.1) and np.allclose(raw.y, 19.4)


def test_other_kinds_of_geometry(database):
    database.run(
        "create table formas (n int, g geography(Point, 4326)); insert into formas values"
        " (1, st_makepoint(-58.4, -34.6)); create table barrios as select 1 as n,"
        " st_setsrid(st_makeenvelope(0, 0, 10, 20), 32721) as lugar;"
        " create table sin_sistema as select 1 as n, st_point(3, 4) as lugar;"
        " insert into spatial_ref_sys (srid, auth_name, auth_srid, srtext, proj4text) values"
        " (990001, 'propio', 990001, '', '+proj=utm +zone=14 +datum=WGS84');"
        " create table propio as select 1 as n, st_setsrid(st_point(5, 6), 990001) as lugar;"
        " grant select on formas, barrios, sin_sistema, propio to reader"
    )
    places = {}
    for name in ("formas", "barrios", "sin_sistema", "propio"):
        raw = read_raw(database.path(name))
        places[name] = (raw.x[0], raw.y[0], raw.crs)
    assert places["formas"] == (-58.4, -34.6, "EPSG:4326")
    assert places["barrios"] == (5, 10, "EPSG:32721")
    assert places["sin_sistema"] == (3, 4, None)
    assert places["propio"][:2] == (5, 6) and "utm" in places["propio"][2]


def test_nothing_is_written(database):
    database.run("create function toca() returns text language sql volatile as"
                 " $$ delete from hechos returning 'x'::text $$;"
                 " create view trampa as select toca() as a;"
                 " grant select on trampa to reader; grant delete on hechos to reader")  # fmt: skip
    with pytest.raises(InputError, match="25006"):
        read_raw(database.path("trampa"))
    assert database.run("select count(*) from hechos")[0][0] == ROWS


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"table": "no_hay"}, "no table “no_hay”"),
        ({"table": "otro.hechos"}, "no table “otro.hechos”"),
        ({"table": "privada"}, "may not read the table “privada”"),
        ({"table": ""}, "Name the table"),
        ({"password": "wrong"}, "check user and password"),
        ({"user": "nobody_here"}, "check user and password"),
        ({"port": 1}, "check server, port"),
        ({"port": "http"}, "check server, port"),
        ({"database": "otra"}, "check server, port and name of the database"),
        ({"database": "registro?sslmode=nonsense"}, "check server"),
    ],
)
def test_what_fails_is_told_in_one_sentence_without_the_address(
    database, change, told, capsys, tmp_path
):
    given = {"table": "hechos"} | change
    path = database.path(**given)
    with pytest.raises(InputError) as caught:
        import_incidents(path, category="delito")
    said = str(caught.value)
    assert told in said and said.endswith(".") and "\n" not in said
    if given["table"]:
        leaks(said, database)
        assert caught.value.__cause__ is None
    output = tmp_path / "o.gpkg"
    assert main(["import-incidents", "--file", path, "--category", "delito",
                 "--output", str(output)]) == 2  # fmt: skip
    written = capsys.readouterr()
    assert written.err == f"convivencia: {said}\n" and not output.exists()


def test_a_password_in_the_query_of_the_address_is_not_told(database):
    address = (
        f"postgresql://127.0.0.1:{database.port}/registro?user=reader"
        f"&password={quote(PASSWORD, safe='')}|table=hechos"
    )
    result = import_incidents(address, category="delito", date="fecha")
    leaks(json.dumps(result.provenance.as_dict()) + repr(result.summary), database)
    assert result.incidents.attrs["title"] == "hechos"
    with pytest.raises(InputError, match="“hechos” is a table of a database") as caught:
        read_points(Source(address))
    leaks(str(caught.value), database)


def test_dates_are_iso_whatever_the_server_is_used_to(database):
    database.run("alter database registro set datestyle to 'SQL, MDY'")
    try:
        column = read_raw(database.path("hechos")).frame["fecha"]
    finally:
        database.run("alter database registro reset datestyle")
    assert all(re.fullmatch(r"2023-\d\d-\d\d \d\d:00:00", value) for value in column)


def test_a_team_can_keep_the_same_registers_in_postgis(database):
    """Nothing in the model of a study is GeoPackage's alone: tables, keys, and their order."""
    import sqlalchemy as sa
    from convivencia.algorithms.store.schema import register_tables, registers

    metadata, tables = register_tables(registers())
    engine = sa.create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(f"{database.owner} dbname=registro"),
    )
    metadata.create_all(engine)
    problem = {"problem_id": "Robo en paradas"}
    with engine.begin() as connection:
        # as in a workbook, who names a row may stand before it
        connection.execute(sa.text("SET CONSTRAINTS ALL DEFERRED"))
        project = {"code": "PR-01", "problem_addressed": problem["problem_id"]}
        connection.execute(sa.insert(tables["F-L5"]).values(**project))
        connection.execute(sa.insert(tables["X-D14"]).values(**problem))
        connection.execute(sa.insert(tables["F-D7"]).values(feature_id="m1", validated=True))
    with engine.begin() as connection:
        connection.execute(sa.update(tables["X-D14"]).values(problem_id="Robo"))
        named = connection.execute(sa.select(tables["F-L5"].c.problem_addressed)).scalar()
        said = connection.execute(sa.select(tables["F-D7"].c.validated)).scalar()
    assert (named, said) == ("Robo", True)
    with pytest.raises(sa.exc.IntegrityError), engine.begin() as connection:
        connection.execute(sa.delete(tables["X-D14"]))
    engine.dispose()
