"""A study's GeoPackage: made, opened, read and written in transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.files import require_place
from ..core.text import QT_TRANSLATE_NOOP
from .schema import ROW, VERSION, Register, register_tables, registers

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, Table

APPLICATION_ID = 0x47504B47
"""GPKG in letters."""
GEOPACKAGE_VERSION = 10300
WAIT_SECONDS = 10.0
NOT_A_STUDY = QT_TRANSLATE_NOOP(
    "convivencia", "“{file}” is no GeoPackage: choose the study's file, or a name for a new one."
)
NEWER = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” was written by a newer Convivencia (schema {found}, this one knows {known}): update "
    "Convivencia to open it.",
)
BUSY = QT_TRANSLATE_NOOP(
    "convivencia", "“{file}” is being written by another program: try again when it has finished."
)
NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "convivencia", "“{file}” cannot be written ({reason}): choose another place or close it there."
)

Row = Mapping[str, Any]


class Store:
    """The registers of one study.

    Parameters
    ----------
    path : Path
        The GeoPackage; it may hold layers too, which are left alone.

    Raises
    ------
    InputError
        When the file is no GeoPackage, or of a newer schema.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        self.registers: dict[str, Register] = registers()
        self._metadata, self.tables = register_tables(self.registers)
        require_place(self.path)
        self._engine = _engine(self.path)
        with self._said():
            self._check()

    def rows(self, register: str) -> list[dict[str, Any]]:
        """Return the rows of a register in their order, with ``fid``; none when it is not laid."""
        return self.all_rows([register])[register]

    def all_rows(self, registers: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
        """Return the rows of several registers, as they were at one moment."""
        if not self.path.exists():
            return {name: [] for name in registers}
        with self._said(), self._engine.begin() as connection:
            return self._read(connection, registers)

    def _read(
        self, connection: Connection, registers: Sequence[str]
    ) -> dict[str, list[dict[str, Any]]]:
        import sqlalchemy as sa

        known = set(sa.inspect(connection).get_table_names())
        found: dict[str, list[dict[str, Any]]] = {}
        for name in registers:
            table = self.tables[name]
            if table.name not in known:
                found[name] = []
                continue
            # a study of an earlier version has fewer columns: theirs are empty
            lacking = dict.fromkeys(_lacking(connection, table))
            columns = [column for column in table.columns if column.name not in lacking]
            rows = connection.execute(sa.select(*columns).order_by(table.c[ROW]))
            found[name] = [{**row._mapping, **lacking} for row in rows]
        return found

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Give a writer; all that it does happens together or not at all."""
        with self._said(), self._engine.begin() as connection:
            self._lay(connection)
            yield Writer(self, connection)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _check(self) -> None:
        if not self.path.exists() or self.path.stat().st_size == 0:
            return
        import sqlalchemy as sa

        with self._engine.connect() as connection:
            known = sa.inspect(connection).get_table_names()
            if "gpkg_contents" not in known:
                raise InputError(NOT_A_STUDY, file=self.path.name)
            if "convivencia_schema" in known:
                table = sa.table("convivencia_schema", sa.column("version"))
                found = connection.execute(sa.select(sa.func.max(table.c.version))).scalar() or 0
                if found > VERSION:
                    raise InputError(NEWER, file=self.path.name, found=found, known=VERSION)

    def _lay(self, connection: Connection) -> None:
        """Lay what is not there yet: a GeoPackage, our tables, and their entries in its list."""
        import sqlalchemy as sa

        known = set(sa.inspect(connection).get_table_names())
        frame = _frame()
        if "gpkg_contents" not in known:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {GEOPACKAGE_VERSION}")
            frame.create_all(connection)
            connection.execute(sa.insert(frame.tables["gpkg_spatial_ref_sys"]), _SYSTEMS)
        frame.tables["convivencia_schema"].create(connection, checkfirst=True)
        if "convivencia_schema" not in known:
            connection.execute(
                sa.insert(frame.tables["convivencia_schema"]).values(version=VERSION)
            )
        for table in self.tables.values():
            for column in _lacking(connection, table) if table.name in known else ():
                kind = table.c[column].type.compile(connection.dialect)
                connection.exec_driver_sql(
                    f'ALTER TABLE "{table.name}" ADD COLUMN "{column}" {kind}'
                )
        new = [item for item in self.registers.values() if item.table not in known]
        if not new:
            return
        self._metadata.create_all(
            connection, tables=[self.tables[item.id] for item in new], checkfirst=False
        )
        connection.execute(
            sa.insert(frame.tables["gpkg_contents"]),
            [
                {
                    "table_name": item.table,
                    "data_type": "attributes",
                    "identifier": f"{item.id} {item.instrument.title.en}",
                    "description": item.instrument.title.en,
                    "last_change": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
                }
                for item in new
            ],
        )

    @contextmanager
    def _said(self) -> Iterator[None]:
        """Say in one sentence what the database complains of."""
        from sqlalchemy import exc

        try:
            yield
        except exc.DatabaseError as failure:
            reason = str(failure.orig).rstrip(".")
            if isinstance(failure.orig, sqlite3.OperationalError):
                if "locked" in reason or "busy" in reason:
                    raise InputError(BUSY, file=self.path.name) from failure
                raise InputError(NOT_WRITABLE, file=self.path.name, reason=reason) from failure
            raise InputError(NOT_A_STUDY, file=self.path.name) from failure


class Writer:
    """Adds, changes and removes rows within one transaction."""

    def __init__(self, store: Store, connection: Connection) -> None:
        self._store, self._connection = store, connection

    def all_rows(self, registers: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
        """Return the rows of registers as this transaction finds them."""
        return self._store._read(self._connection, registers)

    def add(self, register: str, rows: Sequence[Row]) -> list[int]:
        """Add rows and return their numbers."""
        import sqlalchemy as sa

        table = self._store.tables[register]
        names = [column.name for column in table.columns if column.name != ROW]
        return [
            int(
                self._connection.execute(
                    sa.insert(table).values({name: row.get(name) for name in names})
                ).inserted_primary_key[0]  # type: ignore[index]
            )
            for row in rows
        ]

    def change(self, register: str, number: int, values: Row) -> None:
        """Change some columns of a row."""
        import sqlalchemy as sa

        table = self._store.tables[register]
        self._connection.execute(
            sa.update(table).where(table.c[ROW] == number).values(dict(values))
        )

    def remove(self, register: str, numbers: Sequence[int]) -> None:
        """Remove rows."""
        import sqlalchemy as sa

        table = self._store.tables[register]
        self._connection.execute(sa.delete(table).where(table.c[ROW].in_(list(numbers))))


def _lacking(connection: Connection, table: Table) -> list[str]:
    """Return the columns of a table that the file does not have yet."""
    import sqlalchemy as sa

    there = {column["name"] for column in sa.inspect(connection).get_columns(table.name)}
    return [column.name for column in table.columns if column.name not in there]


def _engine(path: Path) -> Engine:
    """Return an engine whose writers wait for each other from their first look on."""
    import sqlalchemy as sa

    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        connect_args={"timeout": WAIT_SECONDS, "isolation_level": None},
        poolclass=sa.pool.NullPool,
    )

    @sa.event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # the driver would begin at the first change only, after what it rests on has been read
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _frame() -> Any:
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
    sa.Table("convivencia_schema", frame, sa.Column("version", sa.Integer, primary_key=True))
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
