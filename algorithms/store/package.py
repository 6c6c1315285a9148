"""A study's GeoPackage: made, opened, read and written in transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import EngineError, InputError
from ..core.files import NO_ROOM_LEFT, require_place
from ..core.text import QT_TRANSLATE_NOOP
from .answers import packed, several_answers, unpacked
from .geopackage_frame import VERSIONS, frame_tables, make_geopackage
from .migrations import is_old, keep_copy, migrate, missing_columns, version_of
from .relations import STANDS_TWICE, broken, doubled, refuse_broken
from .schema import ROW, VERSION, Register, register_tables, registers
from .values import UnreadableError, decoded, held

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

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
UNREADABLE = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” holds what cannot be read, {count} in all: {places}. Mend it there, for instance "
    "with QGIS.",
)
MOST_PLACES = 5

GONE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Row {row} of {register} in “{file}” was removed in the meantime: nothing was written.",
)
CHANGED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Row {row} of {register} in “{file}” was changed by somebody else in the meantime ({columns}): "
    "nothing was written. Look at it again.",
)

Row = Mapping[str, Any]


class ConflictError(InputError):
    """Somebody wrote in between; what they wrote stays."""


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
        _, self.tables = register_tables(self.registers)
        require_place(self.path)
        self._engine = _engine(self.path)
        # tables that others rest on are laid anew, which a database that holds them would refuse
        self._renewing = _engine(self.path, holding=False)
        with self._said():
            self._check()

    def rows(self, register: str) -> list[dict[str, Any]]:
        """Return the rows of a register in their order, with ``fid``; none when it is not laid."""
        return self.all_rows([register])[register]

    def all_rows(self, registers: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
        """Return the rows of several registers, as they were at one moment."""
        if not self.path.exists() or self.path.stat().st_size == 0:
            return {name: [] for name in registers}
        with self._said(), self._engine.begin() as connection:
            return self._read(connection, registers)

    def _read(
        self, connection: Connection, registers: Sequence[str]
    ) -> dict[str, list[dict[str, Any]]]:
        import sqlalchemy as sa

        known = set(sa.inspect(connection).get_table_names())
        lacking = missing_columns(connection, self.registers, self.tables)
        found: dict[str, list[dict[str, Any]]] = {}
        unreadable: list[str] = []
        for name in registers:
            table = self.tables[name]
            # an older study is read as it is: what its forms did not ask yet is empty
            empty = dict.fromkeys(lacking.get(name, ()))
            # as it lies there: a day that is none would stop the driver, without a place
            columns: list[sa.ColumnClause[Any]] = [
                sa.column(column.name) for column in table.columns if column.name not in empty
            ]
            rows = (
                connection.execute(
                    sa.select(*columns).select_from(sa.table(table.name)).order_by(sa.column(ROW))
                )
                if table.name in known
                else ()
            )
            found[name] = [
                empty | self._row_of(name, row._mapping, unreadable)  # type: ignore[arg-type]
                for row in rows
            ]
        if unreadable:
            raise InputError(
                UNREADABLE,
                file=self.path.name,
                count=len(unreadable),
                places="; ".join(unreadable[:MOST_PLACES]),
            )
        return found

    def _row_of(self, name: str, cells: Row, unreadable: list[str]) -> dict[str, Any]:
        """Return a row as its columns mean it; what cannot be read joins the list."""
        register = self.registers[name]
        several = several_answers(register)
        row: dict[str, Any] = {ROW: cells[ROW]}
        for column in register.columns:
            if column.name not in cells:
                continue
            value = cells[column.name]
            try:
                read = held(column, value)
            except UnreadableError:
                unreadable.append(f"{name}, {cells[ROW]}, {column.name}: “{str(value)[:40]}”")
                continue
            row[column.name] = unpacked(read) if column.name in several else read
        return row

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Give a writer; all that it does happens together or not at all.

        Raises
        ------
        InputError
            When a row would name what is not there; nothing is written then.
        """
        self._renew()
        with self._whole(), self._said(), self._engine.begin() as connection:
            self._lay(connection)
            before = broken(connection)
            yield Writer(self, connection)
            refuse_broken(connection, self.registers, before)

    def prepare(self, language: str) -> str:
        """Make every form ready to be filled in with QGIS, in a language.

        Returns
        -------
        str
            What the project in the package is called.
        """
        from .dressing import dress

        self._renew()
        with self._whole(), self._said(), self._engine.begin() as connection:
            self._lay(connection, language)
            return dress(connection, self.registers, self.path.name, language)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
        self._renewing.dispose()

    def _check(self) -> None:
        if not self.path.exists() or self.path.stat().st_size == 0:
            return
        import sqlalchemy as sa

        with self._engine.connect() as connection:
            known = sa.inspect(connection).get_table_names()
            if "gpkg_contents" not in known:
                raise InputError(NOT_A_STUDY, file=self.path.name)
            found = version_of(connection)
            if found > VERSION:
                raise InputError(NEWER, file=self.path.name, found=found, known=VERSION)

    def _renew(self) -> None:
        """Bring an older study up to date, in a transaction of its own, and keep a copy of it."""
        if not self.path.exists() or self.path.stat().st_size == 0:
            return
        with self._said(), self._engine.connect() as connection:
            old = is_old(connection, self.registers, self.tables)
        if not old:
            return
        copy = keep_copy(self.path, VERSION)
        try:
            with self._said(), self._renewing.begin() as connection:
                self._lay(connection, renew=True)
        except BaseException:
            # of a study that stayed as it is nobody needs a copy
            copy.unlink(missing_ok=True)
            raise

    def _lay(self, connection: Connection, language: str = "", *, renew: bool = False) -> None:
        """Lay what is not there yet: a GeoPackage, our tables, and their entries in its list.

        New tables are dressed for QGIS in the language that the study has, unless one is given:
        then whoever gives it dresses them. Only a transaction that holds no foreign keys may renew
        an older study.
        """
        import sqlalchemy as sa

        from .dressing import USUAL, dress, is_renamed, language_of

        known = set(sa.inspect(connection).get_table_names())
        frame = frame_tables()
        if "gpkg_contents" not in known:
            make_geopackage(connection)
        frame.tables[VERSIONS].create(connection, checkfirst=True)
        if VERSIONS not in known:
            connection.execute(sa.insert(frame.tables[VERSIONS]).values(version=VERSION))
        changed = renew and migrate(connection, self.registers, self.tables)
        new = [item for item in self.registers.values() if item.table not in known]
        spoken = language_of(connection, known)
        if new:
            self._lay_tables(connection, new, frame)
        stale = new or changed or not spoken or is_renamed(connection, known, self.path.name)
        if stale and not language:
            dress(connection, self.registers, self.path.name, spoken or USUAL)

    def _lay_tables(self, connection: Connection, new: Sequence[Register], frame: Any) -> None:
        import sqlalchemy as sa

        metadata, tables = register_tables(self.registers, doubled(connection, self.registers))
        metadata.create_all(connection, tables=[tables[item.id] for item in new], checkfirst=False)
        contents = frame.tables["gpkg_contents"]
        # somebody may have dropped a table with a tool that knows nothing of this list
        connection.execute(
            sa.delete(contents).where(contents.c.table_name.in_([item.table for item in new]))
        )
        connection.execute(
            sa.insert(contents),
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
    def _whole(self) -> Iterator[None]:
        """Leave no file behind that this run began and could not fill."""
        begun = not self.path.exists()
        try:
            yield
        except BaseException:
            if begun:
                self.path.unlink(missing_ok=True)
            raise

    @contextmanager
    def _said(self) -> Iterator[None]:
        """Say in one sentence what the database complains of."""
        from sqlalchemy import exc

        try:
            yield
        except exc.DatabaseError as failure:
            reason = str(failure.orig).rstrip(".")
            if isinstance(failure.orig, sqlite3.IntegrityError):
                raise InputError(STANDS_TWICE, file=self.path.name) from failure
            if isinstance(failure.orig, sqlite3.OperationalError):
                if "locked" in reason or "busy" in reason:
                    raise InputError(BUSY, file=self.path.name) from failure
                if "disk is full" in reason:
                    raise EngineError(NO_ROOM_LEFT, file=self.path.name) from failure
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
        added = []
        for row in rows:
            cells = self._cells(register, {name: row.get(name) for name in names})
            done = self._connection.execute(sa.insert(table).values(cells))
            added.append(int(done.inserted_primary_key[0]))  # type: ignore[index]
        return added

    def change(self, register: str, number: int, values: Row, *, seen: Row | None = None) -> None:
        """Change some columns of a row.

        Parameters
        ----------
        register, number : str, int
            The form's id and the row's number.
        values : mapping
            The new values by column.
        seen : mapping, optional
            What the columns held when somebody looked at them.

        Raises
        ------
        ConflictError
            When the row is gone, or a column that is changed holds something else than was seen:
            somebody wrote in between, and nothing of theirs is overwritten.
        """
        import sqlalchemy as sa

        table = self._store.tables[register]
        if seen is not None:
            self._unchanged_since(register, number, values, seen)
        self._connection.execute(
            sa.update(table).where(table.c[ROW] == number).values(self._cells(register, values))
        )

    def _unchanged_since(self, register: str, number: int, values: Row, seen: Row) -> None:
        rows = self.all_rows([register])[register]
        now = next((row for row in rows if row[ROW] == number), None)
        if now is None:
            raise ConflictError(GONE, register=register, row=number, file=self._store.path.name)
        other = [name for name in values if name in seen and now[name] != seen[name]]
        if other:
            raise ConflictError(
                CHANGED,
                register=register,
                row=number,
                columns=", ".join(other),
                file=self._store.path.name,
            )

    def _cells(self, register: str, values: Row) -> dict[str, Any]:
        """Return values as the package holds them."""
        several = several_answers(self._store.registers[register])
        return {name: packed(value) if name in several else value for name, value in values.items()}

    def remove(self, register: str, numbers: Sequence[int]) -> None:
        """Remove rows."""
        import sqlalchemy as sa

        table = self._store.tables[register]
        self._connection.execute(sa.delete(table).where(table.c[ROW].in_(list(numbers))))


def _engine(path: Path, *, holding: bool = True) -> Engine:
    """Return an engine whose writers wait for each other from their first look on.

    Parameters
    ----------
    path : Path
        The package.
    holding : bool
        Whether foreign keys are held; without it tables can be laid anew under those who name them.
    """
    import sqlalchemy as sa

    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        connect_args={"timeout": WAIT_SECONDS, "isolation_level": None},
        poolclass=sa.pool.NullPool,
    )

    @sa.event.listens_for(engine, "connect")
    def connect(driver: sqlite3.Connection, _: Any) -> None:
        driver.text_factory = decoded
        driver.execute(f"PRAGMA foreign_keys = {'ON' if holding else 'OFF'}")
        driver.execute(f"PRAGMA legacy_alter_table = {'OFF' if holding else 'ON'}")

    @sa.event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # the driver would begin at the first change only, after what it rests on has been read
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        if holding:
            # judged when the transaction ends: who names a row may be written before it
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")

    return engine
