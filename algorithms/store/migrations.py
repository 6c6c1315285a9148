"""An older study, or one whose forms have grown: brought up to date, with a copy kept beside it.

Columns are only ever added. What an office took out of a form stays in the package: nobody's answer
is deleted by a change of wording.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .geopackage_frame import VERSIONS
from .relations import missing_relations
from .schema import VERSION

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from .schema import Register

NO_COPY = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” is of an older Convivencia, and no copy of it can be kept in its folder ({reason}): "
    "nothing was changed. Move it to a folder in which you may write.",
)
UNKNOWN_VERSION = QT_TRANSLATE_NOOP(
    "convivencia",
    "The study says that it is of schema “{found}”, which no Convivencia wrote: take a copy from "
    "before somebody changed it.",
)


def version_of(connection: Connection) -> int:
    """Return the schema's version of a package; 0 when it is no study yet."""
    import sqlalchemy as sa

    if VERSIONS not in sa.inspect(connection).get_table_names():
        return 0
    table = sa.table(VERSIONS, sa.column("version"))
    found = connection.execute(sa.select(sa.func.max(table.c.version))).scalar()
    if found is not None and (not isinstance(found, int) or found < 1):
        raise InputError(UNKNOWN_VERSION, found=found)
    return int(found or 0)


def missing_columns(
    connection: Connection, registers: Mapping[str, Register], tables: Mapping[str, Table]
) -> dict[str, list[str]]:
    """Return the columns that forms have and their laid tables lack, by the form's id."""
    import sqlalchemy as sa

    inspector = sa.inspect(connection)
    known = set(inspector.get_table_names())
    found: dict[str, list[str]] = {}
    for name, register in registers.items():
        if register.table not in known:
            continue
        held = {column["name"] for column in inspector.get_columns(register.table)}
        lacks = [column.name for column in tables[name].columns if column.name not in held]
        if lacks:
            found[name] = lacks
    return found


def is_old(
    connection: Connection, registers: Mapping[str, Register], tables: Mapping[str, Table]
) -> bool:
    """Tell whether a study must be brought up to date before it is written."""
    version = version_of(connection)
    return version > 0 and (
        version < VERSION
        or bool(missing_columns(connection, registers, tables))
        or bool(missing_relations(connection, registers)[0])
    )


def migrate(
    connection: Connection, registers: Mapping[str, Register], tables: Mapping[str, Table]
) -> bool:
    """Bring a study up to date within a transaction; tell whether anything was changed.

    The transaction must hold no foreign key: tables that others rest on are laid anew.
    """
    import sqlalchemy as sa

    version = version_of(connection)
    changed = False
    for step in range(version + 1, VERSION + 1):
        STEPS[step](connection, registers, tables)
        changed = True
    for name, columns in missing_columns(connection, registers, tables).items():
        form = tables[name]
        for column in columns:
            # both names are of declared forms, and quoted by the dialect
            quote = connection.dialect.identifier_preparer.quote
            kind = form.c[column].type.compile(connection.dialect)
            connection.exec_driver_sql(
                f"ALTER TABLE {quote(form.name)} ADD COLUMN {quote(column)} {kind}"
            )
            changed = True
    changed |= _rest_on_each_other(connection, registers)
    if version < VERSION:
        connection.execute(
            sa.update(sa.table(VERSIONS, sa.column("version"))).values(version=VERSION)
        )
    return changed


def keep_copy(path: Path, version: int) -> Path:
    """Write a copy of a study beside it before it is changed, whole or not at all.

    Returns
    -------
    Path
        The copy, such as ``study.before-3.gpkg``; a number follows when there is one already.

    Raises
    ------
    InputError
        When the folder does not take it.
    """
    target = path.with_name(f"{path.stem}.before-{version}{path.suffix}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}.before-{version}-{number}{path.suffix}")
    unfinished = target.with_name(f".{target.name}.part")
    try:
        unfinished.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(f"file:{_escaped(path)}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(unfinished)) as copy,
        ):
            source.backup(copy)
        os.replace(unfinished, target)  # noqa: PTH105
    except (OSError, sqlite3.Error) as failure:
        unfinished.unlink(missing_ok=True) if os.access(path.parent, os.W_OK) else None
        reason = getattr(failure, "strerror", None) or str(failure)
        raise InputError(NO_COPY, file=path.name, reason=reason.rstrip(".")) from failure
    return target


def _escaped(path: Path) -> str:
    from urllib.parse import quote

    return quote(str(path))


def _nothing(connection: Connection, registers: Any, tables: Any) -> None:
    """The first has nothing to be brought up from; the third's foreign keys are seen to anyway."""
    del connection, registers, tables


def _whole_numbers_for_yes_no(
    connection: Connection, registers: Mapping[str, Register], tables: Mapping[str, Table]
) -> None:
    """Yes and no were logical columns, which QGIS cannot leave unanswered: now they are numbers.

    A table is laid anew with its rows and their numbers. One that holds a column no form has is
    left as it is, so that nothing of it is lost.
    """
    import sqlalchemy as sa

    inspector = sa.inspect(connection)
    known = set(inspector.get_table_names())
    for name, register in registers.items():
        table = tables[name]
        if register.table not in known:
            continue
        held = inspector.get_columns(register.table)
        logical = any(isinstance(column["type"], sa.Boolean) for column in held)
        names = [column["name"] for column in held]
        if not logical or not set(names) <= {column.name for column in table.columns}:
            continue
        _lay_anew(connection, table, names)


def _lay_anew(connection: Connection, table: Table, names: Sequence[str]) -> None:
    """Lay a table as it is declared now, with the rows and their numbers that it held."""
    import sqlalchemy as sa

    quote = connection.dialect.identifier_preparer.quote
    earlier, counters = f"earlier_{table.name}", sa.table("sqlite_sequence")
    counters.append_column(sa.column("name"))
    counters.append_column(sa.column("seq"))
    last = connection.execute(
        sa.select(counters.c.seq).where(counters.c.name == table.name)
    ).scalar()
    connection.exec_driver_sql(f"ALTER TABLE {quote(table.name)} RENAME TO {quote(earlier)}")
    for (index,) in connection.execute(
        sa.text("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = :table"),
        {"table": earlier},
    ).all():
        if not index.startswith("sqlite_"):
            connection.exec_driver_sql(f"DROP INDEX {quote(index)}")
    table.create(connection)
    old = sa.table(earlier, *(sa.column(item) for item in names))
    connection.execute(sa.insert(table).from_select(names, sa.select(*old.columns)))
    connection.exec_driver_sql(f"DROP TABLE {quote(earlier)}")
    if last is not None:
        # a number that was given once is not given again, even when its row is gone
        connection.execute(sa.delete(counters).where(counters.c.name == table.name))
        connection.execute(sa.insert(counters).values(name=table.name, seq=last))


def _rest_on_each_other(connection: Connection, registers: Mapping[str, Register]) -> bool:
    """Give tables the foreign keys they lack; what was named and is not there stays named."""
    import sqlalchemy as sa

    lacking, tables = missing_relations(connection, registers)
    for register in lacking:
        table = tables[register.id]
        held = [item["name"] for item in sa.inspect(connection).get_columns(register.table)]
        if set(held) <= {column.name for column in table.columns}:
            _lay_anew(connection, table, held)
    known = set(sa.inspect(connection).get_table_names())
    for register in registers.values():
        for index in tables[register.id].indexes if register.table in known else ():
            index.create(connection, checkfirst=True)
    return bool(lacking)


Step = Callable[["Connection", Mapping[str, "Register"], Mapping[str, "Table"]], None]
STEPS: Mapping[int, Step] = {1: _nothing, 2: _whole_numbers_for_yes_no, 3: _nothing}
"""What brings a study to each version from the one before."""
