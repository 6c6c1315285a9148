"""A study that opens in QGIS ready to be filled in: its forms, lists and project, in a language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .answers import ANSWERS_TABLE, answer_rows, packed, several_answers
from .form_xml import Forms
from .layer_styles import NAME, TABLE, list_table, put_styles, styles_table
from .project_xml import project_bytes
from .schema import ROW

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

    from .schema import Register

PROJECTS_TABLE = "qgis_projects"
USUAL = "es"
FILE = "convivencia_file"
"""Where our project notes the package's name; QGIS leaves what it does not know."""


def language_of(connection: Connection, known: Iterable[str]) -> str:
    """Return the language in which a study's forms stand; empty when it has none yet.

    Parameters
    ----------
    connection : Connection
        To the package.
    known : iterable of str
        The names of its tables.
    """
    import sqlalchemy as sa

    if TABLE not in known:
        return ""
    table = styles_table()
    found = connection.execute(
        sa.select(table.c.description)
        .where(table.c.styleName == NAME, table.c.f_table_name.like("register%"))
        .limit(1)
    ).scalar()
    return str(found or "")


def is_renamed(connection: Connection, known: Iterable[str], file: str) -> bool:
    """Whether our project names its tables by a name that the package no longer has."""
    import sqlalchemy as sa

    if PROJECTS_TABLE not in known:
        return False
    plain = _plain_projects()
    found = connection.execute(sa.select(plain.c.metadata)).scalars()
    names = [_told(metadata).get(FILE) for metadata in found if _is_ours(metadata)]
    return any(name != file for name in names)


def dress(
    connection: Connection, registers: Mapping[str, Register], file: str, language: str
) -> str:
    """Write the forms, the lists and the project, and return what the project is called.

    Parameters
    ----------
    connection : Connection
        Within a transaction; the registers' tables are laid.
    registers : mapping of str to Register
        By the form's id.
    file : str
        The package's own name.
    language : str
        en, es or pt.
    """
    import sqlalchemy as sa

    forms = Forms(registers, language, file)
    known = set(sa.inspect(connection).get_table_names())
    put_styles(
        connection,
        {item.table: forms.qml(item) for item in registers.values()},
        description=language,
    )
    _put_titles(connection, registers, language)
    _put_answers(connection, answer_rows(registers, language), known)
    _pack_answers(connection, registers)
    return _put_project(connection, project_bytes(forms), known, file)


def answers_table() -> Table:
    """Return the table from which columns with several answers take theirs."""
    import sqlalchemy as sa

    return sa.Table(
        ANSWERS_TABLE,
        sa.MetaData(),
        sa.Column("fid", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("list", sa.Text),
        sa.Column("answer", sa.Text),
        sa.Column("label", sa.Text),
        sqlite_autoincrement=True,
    )


def _put_titles(connection: Connection, registers: Mapping[str, Register], language: str) -> None:
    """Say in the package's own list of contents what each table is."""
    import sqlalchemy as sa

    names = ("table_name", "identifier", "description")
    contents = sa.table("gpkg_contents", *(sa.column(name) for name in names))
    for register in registers.values():
        title = register.instrument.title.in_language(language)
        connection.execute(
            sa.update(contents)
            .where(contents.c.table_name == register.table)
            .values(identifier=f"{register.id} {title}", description=title)
        )


def _put_answers(connection: Connection, rows: list[dict[str, Any]], known: set[str]) -> None:
    import sqlalchemy as sa

    table = answers_table()
    if ANSWERS_TABLE not in known:
        table.create(connection)
        list_table(connection, ANSWERS_TABLE)
    connection.execute(sa.delete(table))
    if rows:
        connection.execute(sa.insert(table), rows)


def _pack_answers(connection: Connection, registers: Mapping[str, Register]) -> None:
    """Bring several answers that an earlier version wrote into the form that QGIS reads."""
    import sqlalchemy as sa

    for register in registers.values():
        for name in several_answers(register):
            table = sa.table(register.table, sa.column(ROW), sa.column(name))
            rows = connection.execute(
                sa.select(table.c[ROW], table.c[name]).where(table.c[name].is_not(None))
            ).all()
            for number, value in rows:
                if packed(value) != value:
                    connection.execute(
                        sa.update(table).where(table.c[ROW] == number).values({name: packed(value)})
                    )


def _put_project(connection: Connection, content: bytes, known: set[str], file: str) -> str:
    """Keep the project; one that somebody has saved again in QGIS is theirs and stays.

    QGIS notes who saved a project last, and keeps it as hexadecimal text.
    """
    import sqlalchemy as sa

    table = sa.Table(
        PROJECTS_TABLE,
        sa.MetaData(),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("metadata", sa.BLOB),
        sa.Column("content", sa.BLOB),
    )
    if PROJECTS_TABLE not in known:
        table.create(connection)
    plain = _plain_projects()
    held = {
        str(name): metadata
        for name, metadata in connection.execute(sa.select(plain.c.name, plain.c.metadata))
    }
    name, number = NAME, 1
    while name in held and not _is_ours(held[name]):
        number += 1
        name = f"{NAME} {number}"
    connection.execute(sa.delete(plain).where(plain.c.name == name))
    told = {
        "last_modified_time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S"),
        "last_modified_user": NAME,
        FILE: file,
    }
    connection.execute(
        sa.insert(plain).values(name=name, metadata=json.dumps(told), content=content.hex())
    )
    return name


def _plain_projects() -> Any:
    """Return the table of projects as text, for QGIS writes and reads nothing else in it."""
    import sqlalchemy as sa

    return sa.table(PROJECTS_TABLE, *(sa.column(name) for name in ("name", "metadata", "content")))


def _is_ours(metadata: Any) -> bool:
    told = _told(metadata)
    return told.get("last_modified_user") == NAME and FILE in told


def _told(metadata: Any) -> dict[str, Any]:
    try:
        told = json.loads(metadata)
    except (TypeError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}
