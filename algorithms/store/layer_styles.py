"""The table in which a GeoPackage keeps how its layers look, as QGIS reads it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

NAME = "Convivencia"


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
    metadata = sa.MetaData()
    table = sa.Table(
        "layer_styles",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("f_table_catalog", sa.String(256)),
        sa.Column("f_table_schema", sa.String(256)),
        sa.Column("f_table_name", sa.String(256)),
        sa.Column("f_geometry_column", sa.String(256)),
        sa.Column("styleName", sa.String(30)),
        sa.Column("styleQML", sa.Text),
        sa.Column("styleSLD", sa.Text),
        sa.Column("useAsDefault", sa.Boolean),
        sa.Column("description", sa.Text),
        sa.Column("owner", sa.String(30)),
        sa.Column("ui", sa.String(30)),
        sa.Column("update_time", sa.DateTime),
        sqlite_autoincrement=True,
    )
    contents = sa.table(
        "gpkg_contents",
        *(sa.column(name) for name in ("table_name", "data_type", "identifier", "last_change")),
    )
    now = datetime.now(UTC)
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)), poolclass=sa.pool.NullPool
    )
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(
            sa.insert(contents).values(
                table_name="layer_styles",
                data_type="attributes",
                identifier="layer_styles",
                last_change=now.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            )
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
                    "useAsDefault": True,
                    "description": "",
                    "owner": "",
                    "ui": None,
                    "update_time": now.replace(tzinfo=None),
                }
                for layer, qml in styles.items()
            ],
        )
