"""What makes a SQLite file a GeoPackage, and the table that holds the version of our schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection, MetaData

APPLICATION_ID = 0x47504B47
"""GPKG in letters."""
GEOPACKAGE_VERSION = 10300
VERSIONS = "convivencia_schema"


def make_geopackage(connection: Connection) -> None:
    """Make an empty database a GeoPackage."""
    import sqlalchemy as sa

    frame = frame_tables()
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {GEOPACKAGE_VERSION}")
    frame.create_all(connection)
    connection.execute(sa.insert(frame.tables["gpkg_spatial_ref_sys"]), _SYSTEMS)


def frame_tables() -> MetaData:
    """Return the tables that make a SQLite file a GeoPackage, and the version of ours."""
    import sqlalchemy as sa

    frame = sa.MetaData()
    sa.Table(
        "gpkg_spatial_ref_sys",
        frame,
        sa.Column("srs_name", sa.Text, nullable=False),
        sa.Column("srs_id", sa.Integer, primary_key=True),
        sa.Column("organization", sa.Text, nullable=False),
        sa.Column("organization_coordsys_id", sa.Integer, nullable=False),
        sa.Column("definition", sa.Text, nullable=False),
        sa.Column("description", sa.Text),
    )
    sa.Table(
        "gpkg_contents",
        frame,
        sa.Column("table_name", sa.Text, primary_key=True),
        sa.Column("data_type", sa.Text, nullable=False),
        sa.Column("identifier", sa.Text, unique=True),
        sa.Column("description", sa.Text, server_default=""),
        sa.Column("last_change", sa.Text, nullable=False),
        sa.Column("min_x", sa.Double),
        sa.Column("min_y", sa.Double),
        sa.Column("max_x", sa.Double),
        sa.Column("max_y", sa.Double),
        sa.Column("srs_id", sa.Integer),
    )
    sa.Table(
        "gpkg_geometry_columns",
        frame,
        sa.Column("table_name", sa.Text, primary_key=True),
        sa.Column("column_name", sa.Text, primary_key=True),
        sa.Column("geometry_type_name", sa.Text, nullable=False),
        sa.Column("srs_id", sa.Integer, nullable=False),
        sa.Column("z", sa.Integer, nullable=False),
        sa.Column("m", sa.Integer, nullable=False),
    )
    sa.Table(VERSIONS, frame, sa.Column("version", sa.Integer, primary_key=True))
    return frame


_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]'
)
_SYSTEMS = [
    {
        "srs_name": name,
        "srs_id": number,
        "organization": organization,
        "organization_coordsys_id": number,
        "definition": definition,
        "description": None,
    }
    for name, number, organization, definition in (
        ("Undefined cartesian SRS", -1, "NONE", "undefined"),
        ("Undefined geographic SRS", 0, "NONE", "undefined"),
        ("WGS 84 geodetic", 4326, "EPSG", _WGS84),
    )
]
