"""Which form names rows of which other: the study's relations.

The firm ones are foreign keys of the database too (``schema``). Loose are those whose other side is
known from elsewhere as well: an indicator may have no sheet, because an analysis computes it.

QGIS enforces foreign keys when it saves a layer, though plain GDAL does not. They are held at once
and not at the end of a transaction: of rows that a deferred key refused QGIS 3.40 says later that
they are saved, and loses them. Our own writers put the judgement off, so that they may write in any
order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.guides import Column

if TYPE_CHECKING:
    from .schema import Register

NAMES = (
    "name",
    "institution",
    "text",
    "narrative",
    "group_profile",
    "activity",
    "description",
    "step",
)
"""Columns that say in words what a row is, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Link:
    """A column of a form that names rows of another.

    Parameters
    ----------
    child, parent : Register
        The form with the column, and the one whose rows it names.
    column, key : str
        The column, and the other form's key.
    firm : bool
        Whether what is named must be there.
    """

    child: Register
    column: str
    parent: Register
    key: str
    firm: bool = True

    @property
    def id(self) -> str:
        """What projects call it."""
        return f"{self.child.table}_{self.column}"


def links(registers: Mapping[str, Register]) -> tuple[Link, ...]:
    """Return every relation between the forms, in their order."""
    keys = {name: key_of(register) for name, register in registers.items()}
    found = []
    for register in registers.values():
        for column in register.columns:
            key = keys.get(column.refers)
            if key is not None:
                parent = registers[column.refers]
                found.append(Link(register, column.name, parent, key.name, not key.elsewhere))
    return tuple(found)


def key_of(register: Register) -> Column | None:
    """Return the column that names a form's rows, if it has one."""
    return next((column for column in register.columns if column.key), None)


def name_of(register: Register) -> Column | None:
    """Return the column that says in words what a row is, if there is one."""
    known = {column.name: column for column in register.columns}
    return next((known[name] for name in NAMES if name in known), None)
