"""The tables of a study, declared once from the guides' forms; PostGIS can take the same.

Only attribute tables: layers with shapes are written by GDAL, whose spatial index needs functions
that plain SQLite lacks. A column that holds a place is therefore left to its layer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from ..core.guides import load_guides
from .links import links

if TYPE_CHECKING:
    from sqlalchemy import ForeignKeyConstraint, MetaData, Table

    from ..core.guides import Column, Guide, Instrument
    from .links import Link

VERSION = 3
"""Of the schema; a study of a later one is not opened."""
ROW = "fid"
"""The number of a row, as GeoPackages call it; it is never given twice."""
PLACE = "place"


@dataclass(frozen=True, slots=True)
class Register:
    """A form or matrix of the guides as a table.

    Parameters
    ----------
    instrument : Instrument
        The form.
    table : str
        The table's name.
    columns : tuple of Column
        Those that a table can hold, in order.
    """

    instrument: Instrument
    table: str
    columns: tuple[Column, ...]

    @property
    def id(self) -> str:
        """The form's id, such as F-D6."""
        return self.instrument.id


def table_name(identifier: str) -> str:
    """Return the name of a form's table: F-D6 becomes register_f_d6."""
    return "register_" + identifier.lower().replace("-", "_")


@cache
def registers() -> dict[str, Register]:
    """Return every form and matrix of the guides by its id."""
    return registers_of(load_guides())


def registers_of(guides: Sequence[Guide]) -> dict[str, Register]:
    """Return the forms and matrices of some guides by their ids."""
    return {
        item.id: Register(
            item,
            table_name(item.id),
            tuple(column for column in item.columns if column.type != PLACE),
        )
        for guide in guides
        for item in guide.instruments
        if item.columns
    }


def register_tables(
    known: Mapping[str, Register], free: Collection[str] = ()
) -> tuple[MetaData, dict[str, Table]]:
    """Return the registers' tables for SQLAlchemy, by the form's id.

    Firm relations are foreign keys: a key that changes takes those who name it along, and one that
    is named is not removed.

    Parameters
    ----------
    known : mapping of str to Register
        The forms.
    free : collection of str
        Forms whose keys stand twice in an older study, so that nothing can rest on them yet.
    """
    import sqlalchemy as sa

    class YesNo(sa.types.TypeDecorator[bool]):
        """1, 0 or nothing. QGIS asks a logical column by a box that turns nothing into no."""

        impl = sa.Integer
        cache_ok = True

        def process_bind_param(self, value: Any, dialect: Any) -> int | None:
            return None if value is None else int(bool(value))

        def process_result_value(self, value: Any, dialect: Any) -> bool | None:
            return None if value is None else bool(value)

    types: dict[str, Any] = {
        "integer": sa.Integer,
        "scale": sa.Integer,
        "number": sa.Float,
        "percent": sa.Float,
        "money": sa.Float,
        "date": sa.Date,
        "yes_no": YesNo,
    }
    metadata = sa.MetaData()
    firm = [link for link in links(known) if link.firm and link.parent.id not in free]
    keys = {link.parent.id: link.key for link in firm}
    tables = {
        name: sa.Table(
            register.table,
            metadata,
            sa.Column(ROW, sa.Integer, primary_key=True, autoincrement=True),
            *(
                sa.Column(column.name, types.get(column.type, sa.Text))
                for column in register.columns
            ),
            *(_foreign_key(link) for link in firm if link.child.id == name),
            *([sa.Index(_key_index(register), keys[name], unique=True)] if name in keys else []),
            sqlite_autoincrement=True,
        )
        for name, register in known.items()
    }
    return metadata, tables


def _foreign_key(link: Link) -> ForeignKeyConstraint:
    import sqlalchemy as sa

    return sa.ForeignKeyConstraint(
        [link.column],
        [f"{link.parent.table}.{link.key}"],
        name=link.id,
        onupdate="CASCADE",
        deferrable=True,
        initially="IMMEDIATE",
    )


def _key_index(register: Register) -> str:
    return f"key_of_{register.table}"
