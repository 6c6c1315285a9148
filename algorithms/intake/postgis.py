"""Read a table of a PostgreSQL or PostGIS database, for reading only."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.addresses import parts_of_database
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .raw_table import RawTable

if TYPE_CHECKING:
    import pandas as pd

ROWS_AT_A_TIME = 50_000
SECONDS_TO_CONNECT = 10
PLACES = ("geometry", "geography")
NO_NAME = QT_TRANSLATE_NOOP(
    "convivencia",
    "Name the table of the database: postgresql://user@host/database|table=schema.name.",
)
NO_TABLE = QT_TRANSLATE_NOOP("convivencia", "The database has no table “{name}”.")
NO_COLUMNS = QT_TRANSLATE_NOOP("convivencia", "The table “{name}” has no columns to read.")
NOT_REACHED = QT_TRANSLATE_NOOP(
    "convivencia",
    "The database of “{name}” cannot be reached: check server, port and name of the database.",
)
NOT_ADMITTED = QT_TRANSLATE_NOOP(
    "convivencia", "The database of “{name}” does not admit you: check user and password."
)
NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "convivencia", "You may not read the table “{name}”: ask who runs the database for the right."
)
NOT_READ = QT_TRANSLATE_NOOP(
    "convivencia", "The table “{name}” cannot be read: the database answered with error {code}."
)
# what a server says of the connection names user, host and database: its words go nowhere
REFUSED = ("authentication", "password", "pg_hba", "role ", "permission denied for database")
NOT_PERMITTED = "42501"


def read_postgis(path: str) -> RawTable:
    """Read a table or view with every value as text and its first geometry as points.

    Rows in several coordinate systems are brought into the most frequent one by the database.

    Parameters
    ----------
    path : str
        ``postgresql://user@host:port/database|table=schema.name``; the password comes from the
        address, the environment (PGPASSWORD) or the password file of PostgreSQL.

    Raises
    ------
    InputError
        When the server, the table or its geometry is not to be had. No sentence names the
        server, the user or the password.
    """
    import psycopg

    address, name = parts_of_database(path)
    if not name:
        raise InputError(NO_NAME)
    try:
        connection = psycopg.connect(address, connect_timeout=SECONDS_TO_CONNECT)
    except (psycopg.Error, ValueError) as error:
        said = str(error).casefold()
        sentence = NOT_ADMITTED if any(word in said for word in REFUSED) else NOT_REACHED
        # without the cause: its text holds the address
        raise InputError(sentence, name=name) from None
    try:
        with connection:
            connection.read_only = True
            connection.execute("set datestyle to 'ISO'")
            return _read(connection, _table(connection, name), name)
    except psycopg.Error as error:
        if error.sqlstate == NOT_PERMITTED:
            raise InputError(NOT_ALLOWED, name=name) from None
        raise InputError(NOT_READ, name=name, code=error.sqlstate or "?") from None


@dataclass(frozen=True, slots=True)
class _Table:
    """A table that is there: its quoted name, its plain columns and the one with geometry."""

    identifier: Any
    plain: tuple[str, ...]
    place: str | None


def _table(connection: Any, name: str) -> _Table:
    """Find the table a name means: as it stands, else parted at a dot into schema and table."""
    from psycopg import sql

    query = """
        select a.attname, t.typname
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
        where c.relkind in ('r', 'v', 'm', 'f', 'p') and c.relname = %s
          and a.attnum > 0 and not a.attisdropped
          and (n.nspname = %s or (%s = '' and pg_table_is_visible(c.oid)))
        order by a.attnum
    """
    dots = [place for place, sign in enumerate(name) if sign == "."]
    for schema, table in (("", name), *((name[:at], name[at + 1 :]) for at in dots)):
        columns = connection.execute(query, (table, schema, schema)).fetchall()
        if not columns:
            continue
        plain = tuple(str(column) for column, kind in columns if kind not in {*PLACES, "bytea"})
        place = next((str(column) for column, kind in columns if kind in PLACES), None)
        # names are quoted by the library: nothing of the address is ever text of a query
        return _Table(sql.Identifier(*([schema] if schema else []), table), plain, place)
    raise InputError(NO_TABLE, name=name)


def _read(connection: Any, table: _Table, title: str) -> RawTable:
    import numpy as np
    import pandas as pd
    import pyarrow as pa
    from psycopg import sql

    fields = [sql.SQL("{}::text").format(sql.Identifier(name)) for name in table.plain]
    system, detected = None, {"format": "postgis", "header_row": 0, "renamed": ()}
    if table.place is not None:
        system, systems = _system(connection, table, table.place)
        detected["systems"] = systems
        fields += _coordinates(table.place, system if systems > 1 else None)
    if not fields:
        raise InputError(NO_COLUMNS, name=title)
    query = sql.SQL("select {} from {}").format(sql.SQL(", ").join(fields), table.identifier)
    pieces: list[list[Any]] = [[] for _ in fields]
    kinds = [pa.string()] * len(table.plain) + [pa.float64()] * (len(fields) - len(table.plain))
    with connection.cursor(name="convivencia") as cursor:
        cursor.execute(query)
        while rows := cursor.fetchmany(ROWS_AT_A_TIME):
            for held, kind, values in zip(pieces, kinds, zip(*rows, strict=True), strict=True):
                held.append(pa.array(values, type=kind))
    columns = [pa.chunked_array(held, type=kind) for held, kind in zip(pieces, kinds, strict=True)]
    frame: pd.DataFrame = pa.table(dict(zip(table.plain, columns, strict=False))).to_pandas()
    x = y = None
    if table.place is not None:
        x, y = (column.to_pandas().to_numpy(dtype=float) for column in columns[-2:])
    count = len(columns[0])
    return RawTable(
        frame.astype("str") if len(frame.columns) else pd.DataFrame(index=range(count)),
        np.arange(1, count + 1, dtype=np.int64),
        title,
        detected,
        x=x,
        y=y,
        crs=_crs(connection, system),
    )


def _system(connection: Any, table: _Table, place: str) -> tuple[int | None, int]:
    """Return the number of the most frequent coordinate system, and how many there are."""
    from psycopg import sql

    query = sql.SQL("select st_srid({0}::geometry), count(*) from {1} group by 1").format(
        sql.Identifier(place), table.identifier
    )
    found = Counter({int(number): rows for number, rows in connection.execute(query) if number})
    return (found.most_common(1)[0][0] if found else None), len(found)


def _coordinates(place: str, system: int | None) -> list[Any]:
    """Return x and y of the centre of a geometry, brought into one system where there are more."""
    from psycopg import sql

    shape = sql.SQL("{}::geometry").format(sql.Identifier(place))
    if system is not None:
        shape = sql.SQL(
            "case when st_srid({0}) = 0 then st_setsrid({0}, {1}) else st_transform({0}, {1}) end"
        ).format(shape, sql.Literal(system))
    return [
        sql.SQL("{}(st_centroid({}))").format(sql.SQL(name), shape) for name in ("st_x", "st_y")
    ]


def _crs(connection: Any, system: int | None) -> str | None:
    """Return a coordinate system as PROJ understands it; a server may have some of its own."""
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    if system is None:
        return None
    held = connection.execute(
        "select auth_name, auth_srid, srtext, proj4text from spatial_ref_sys where srid = %s",
        (system,),
    ).fetchone()
    authority, number, text, proj = held or ("EPSG", system, None, None)
    for said in filter(None, (f"{authority}:{number}", text, proj)):
        try:
            return str(CRS.from_user_input(said).to_string())
        except CRSError:
            continue
    return None
