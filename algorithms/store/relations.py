"""Whether what one form names stands in another: judged before a transaction ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .links import Link, links
from .schema import ROW, register_tables

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from .schema import Register

NAMES_NOTHING = QT_TRANSLATE_NOOP(
    "convivencia",
    "Row {row} of {register} names “{value}”, which {parent} does not hold: nothing was written.",
)
STANDS_TWICE = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}”: a key would stand twice, so that nobody could tell which row is meant: nothing was "
    "written.",
)
Broken = frozenset[tuple[str, int, int]]
"""Table, row and number of the foreign key."""


def broken(connection: Connection) -> Broken:
    """Return the rows that name what is not there, also those that QGIS wrote."""
    return frozenset(
        (str(table), int(row), int(number))
        for table, row, _, number in connection.exec_driver_sql("PRAGMA foreign_key_check")
        if row is not None
    )


def refuse_broken(
    connection: Connection, registers: Mapping[str, Register], before: Broken
) -> None:
    """Refuse to end a transaction after which a row would name what is not there.

    Raises
    ------
    InputError
        Which row, what it names, and where that should stand. Rows that were so before are left.
    """
    import sqlalchemy as sa

    for table, row, number in sorted(broken(connection) - before):
        known = {link.column: link for link in links(registers) if link.child.table == table}
        held = {
            item[0]: item[3]
            for item in connection.exec_driver_sql(
                'SELECT id, seq, "table", "from" FROM pragma_foreign_key_list(?)', (table,)
            )
        }
        link = known[held[number]]
        cell = sa.table(table, sa.column(ROW), sa.column(link.column))
        value = connection.execute(
            sa.select(cell.c[link.column]).where(cell.c[ROW] == row)
        ).scalar()
        raise InputError(
            NAMES_NOTHING, row=row, register=link.child.id, value=value, parent=link.parent.id
        )


def doubled(connection: Connection, registers: Mapping[str, Register]) -> frozenset[str]:
    """Return the forms on which others rest and in which a key stands twice."""
    import sqlalchemy as sa

    known = set(sa.inspect(connection).get_table_names())
    found = set()
    for link in _on_each(registers):
        if link.parent.table not in known:
            continue
        key: sa.ColumnClause[str] = sa.column(link.key)
        rows = sa.select(key).select_from(sa.table(link.parent.table)).where(key.is_not(None))
        twice = rows.group_by(key).having(sa.func.count() > 1).limit(1)
        if connection.execute(twice).first() is not None:
            found.add(link.parent.id)
    return frozenset(found)


def missing_relations(
    connection: Connection, registers: Mapping[str, Register]
) -> tuple[list[Register], dict[str, Table]]:
    """Return the laid forms that lack a foreign key they can have, and all tables as they can be.

    A form rests on another only while no key of that one stands twice.
    """
    import sqlalchemy as sa

    inspector = sa.inspect(connection)
    known = set(inspector.get_table_names())
    if not any(item.table in known for item in registers.values()):
        return [], register_tables(registers)[1]
    _, tables = register_tables(registers, doubled(connection, registers))
    found = []
    for name, register in registers.items():
        wanted = {key.column_keys[0] for key in tables[name].foreign_key_constraints}
        if not wanted or register.table not in known:
            continue
        laid = {key["constrained_columns"][0] for key in inspector.get_foreign_keys(register.table)}
        columns = {column["name"] for column in inspector.get_columns(register.table)}
        if (wanted & columns) - laid:
            found.append(register)
    return found, tables


def _on_each(registers: Mapping[str, Register]) -> list[Link]:
    """Return one firm link to each form that others name."""
    return list({link.parent.id: link for link in links(registers) if link.firm}.values())
