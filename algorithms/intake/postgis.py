"""Read a table of a PostgreSQL or PostGIS database, for reading only."""

from __future__ import annotations

import re
from typing import Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .raw_table import RawTable

ROWS_AT_A_TIME = 50_000
UNDEFINED_TABLE = ("42P01", "3F000")


def is_database(path: str) -> bool:
    """Tell the address of a database table from a file."""
    return path.startswith(("postgresql://", "postgres://"))


def title_of_database(path: str) -> str:
    """Return what may be said of an address: its table, never the server, user or password."""
    return _table(path)[1] or "postgis"


def _table(path: str) -> tuple[str, str]:
    address, *options = path.split("|")
    named = dict(item.partition("=")[::2] for item in options)
    return address, named.get("table", named.get("layername", ""))


def read_postgis(path: str) -> RawTable:
    """Read a table or view with every value as text and its first geometry as points.

    Parameters
    ----------
    path : str
        ``postgresql://user@host:port/database|table=schema.name``; the password comes from the
        address, the environment (PGPASSWORD) or the password file of PostgreSQL.

    Raises
    ------
    InputError
        When the server, the table or its geometry is not to be had.
    """
    import psycopg
    from psycopg import sql

    address, name = _table(path)
    if not name:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Name the table of the database: postgresql://user@host/database|table=schema.name",
            )
        )
    schema, _, table = name.rpartition(".")
    # names are quoted by the library: nothing of the address is ever text of a query
    identifier = sql.Identifier(*([schema] if schema else []), table)
    try:
        with psycopg.connect(address, connect_timeout=10) as connection:
            connection.read_only = True
            columns = _columns(connection, schema, table)
            if not columns:
                raise InputError(
                    QT_TRANSLATE_NOOP("convivencia", "The database has no table “{name}”."),
                    name=name,
                )
            return _read(connection, identifier, columns, name)
    except psycopg.OperationalError as error:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The database cannot be reached: {reason}"),
            reason=_plain(str(error)),
        ) from error
    except psycopg.Error as error:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The table “{name}” cannot be read: {reason}"),
            name=name,
            reason=_plain(str(error)),
        ) from error


def _plain(reason: str) -> str:
    """Return the first line of a server's complaint without what it says of the connection."""
    first = next((line for line in reason.splitlines() if line.strip()), "")
    return re.sub(r"connection to server at .*? failed: ", "", first)[:160]


def _columns(connection: Any, schema: str, table: str) -> list[tuple[str, str]]:
    query = """
        select a.attname, t.typname
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
        where c.relname = %s and a.attnum > 0 and not a.attisdropped
          and (n.nspname = %s or (%s = '' and pg_table_is_visible(c.oid)))
        order by a.attnum
    """
    return [
        (str(name), str(kind))
        for name, kind in connection.execute(query, (table, schema, schema)).fetchall()
    ]


def _read(connection: Any, identifier: Any, columns: list[tuple[str, str]], title: str) -> RawTable:
    import numpy as np
    import pandas as pd
    import pyproj
    from psycopg import sql

    place = next((name for name, kind in columns if kind in {"geometry", "geography"}), None)
    plain = [name for name, kind in columns if kind not in {"geometry", "geography", "bytea"}]
    fields = [sql.SQL("{}::text").format(sql.Identifier(name)) for name in plain]
    if place is not None:
        centre = sql.SQL("st_centroid({}::geometry)").format(sql.Identifier(place))
        fields += [
            sql.SQL("st_x({})").format(centre),
            sql.SQL("st_y({})").format(centre),
            sql.SQL("st_srid({}::geometry)").format(sql.Identifier(place)),
        ]
    query = sql.SQL("select {} from {}").format(sql.SQL(", ").join(fields), identifier)
    pieces: list[list[Any]] = []
    with connection.cursor(name="convivencia") as cursor:
        cursor.itersize = ROWS_AT_A_TIME
        cursor.execute(query)
        while rows := cursor.fetchmany(ROWS_AT_A_TIME):
            pieces.extend(rows)
    held = list(zip(*pieces, strict=True)) if pieces else [()] * len(fields)
    frame = pd.DataFrame(
        {name: pd.array(list(held[at]), dtype="str") for at, name in enumerate(plain)}
    )
    x = y = crs = None
    if place is not None:
        x, y = (np.array(held[len(plain) + at], dtype=float) for at in (0, 1))
        systems = {int(item) for item in held[len(plain) + 2] if item}
        if len(systems) == 1:
            crs = pyproj.CRS.from_epsg(systems.pop()).to_string()
    detected = {"format": "postgis", "header_row": 0, "renamed": ()}
    return RawTable(
        frame, np.arange(1, len(frame) + 1, dtype=np.int64), title, detected, x=x, y=y, crs=crs
    )
