"""The table in which a GeoPackage keeps how its layers look, as QGIS reads it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

NAME = "Convivencia"
TABLE = "layer_styles"
MOMENT = "%(year)04d-%(month)02d-%(day)02dT%(hour)02d:%(minute)02d:%(second)02d.000Z"
"""As GeoPackages write a moment."""


def write_layer_styles(path: Path, styles: Mapping[str, str], geometry: str = "geom") -> None:
    """Keep the look of layers in their package, so that QGIS shows them so by itself.

    Parameters
    ----------
    path : Path
        A GeoPackage that holds the layers.
    styles : mapping of str to str
        QML by layer.
    geometry : str
        The column of shapes.
    """
    import sqlalchemy as sa

    if not styles:
        return
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)), poolclass=sa.pool.NullPool
    )
    with engine.begin() as connection:
        put_styles(connection, styles, geometry)


def put_styles(
    connection: Connection, styles: Mapping[str, str], geometry: str = "", description: str = ""
) -> None:
    """Keep styles within a transaction, in the place of earlier ones of ours.

    A style that somebody else keeps as a table's default stays its default.

    Parameters
    ----------
    connection : Connection
        Within a transaction.
    styles : mapping of str to str
        QML by layer.
    geometry : str
        The column of shapes; empty for tables without.
    description : str
        What is noted beside each.
    """
    import sqlalchemy as sa

    table = styles_table()
    now = datetime.now(UTC)
    if TABLE not in sa.inspect(connection).get_table_names():
        table.create(connection)
        list_table(connection, TABLE)
    elsewhere = {
        str(name)
        for (name,) in connection.execute(
            sa.select(table.c.f_table_name).where(
                table.c.useAsDefault, sa.func.coalesce(table.c.styleName, "") != NAME
            )
        )
    }
    connection.execute(
        sa.delete(table).where(table.c.styleName == NAME, table.c.f_table_name.in_(list(styles)))
    )
    connection.execute(
        sa.insert(table),
        [
            {
                "f_table_catalog": "",
                "f_table_schema": "",
                "f_table_name": layer,
                "f_geometry_column": geometry,
                "styleName": NAME,
                "styleQML": qml,
                "styleSLD": "",
                "useAsDefault": layer not in elsewhere,
                "description": description,
                "owner": "",
                "ui": None,
                "update_time": now.replace(microsecond=0, tzinfo=None),
            }
            for layer, qml in styles.items()
        ],
    )


def styles_table() -> Table:
    """Return the table of styles as QGIS lays it."""
    import sqlalchemy as sa
    from sqlalchemy.dialects.sqlite import DATETIME

    return sa.Table(
        TABLE,
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("f_table_catalog", sa.Text(256)),
        sa.Column("f_table_schema", sa.Text(256)),
        sa.Column("f_table_name", sa.Text(256)),
        sa.Column("f_geometry_column", sa.Text(256)),
        sa.Column("styleName", sa.Text(30)),
        sa.Column("styleQML", sa.Text),
        sa.Column("styleSLD", sa.Text),
        sa.Column("useAsDefault", sa.Boolean),
        sa.Column("description", sa.Text),
        sa.Column("owner", sa.Text(30)),
        sa.Column("ui", sa.Text(30)),
        sa.Column("update_time", DATETIME(storage_format=MOMENT)),  # type: ignore[no-untyped-call]
        sqlite_autoincrement=True,
    )


def list_table(connection: Connection, name: str) -> None:
    """Enter a table without shapes in the package's list of its contents."""
    import sqlalchemy as sa

    contents = sa.table(
        "gpkg_contents",
        *(sa.column(item) for item in ("table_name", "data_type", "identifier", "last_change")),
    )
    connection.execute(
        sa.insert(contents).values(
            table_name=name,
            data_type="attributes",
            identifier=name,
            last_change=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        )
    )
