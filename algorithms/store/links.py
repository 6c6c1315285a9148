"""Which form names rows of which other: the study's relations.

They are no foreign keys of the database. People fill forms in any order, and a workbook may name an
institution before its sheet is written: what is named must then stay, not be refused. QGIS enforces
foreign keys when it saves a layer, though plain GDAL does not, and is no help with deferred ones:
3.40 and 3.44 say that a row is saved which they lose, when it is put right after a refusal.
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
    """

    child: Register
    column: str
    parent: Register
    key: str

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
                found.append(Link(register, column.name, registers[column.refers], key.name))
    return tuple(found)


def key_of(register: Register) -> Column | None:
    """Return the column that names a form's rows, if it has one."""
    return next((column for column in register.columns if column.key), None)


def name_of(register: Register) -> Column | None:
    """Return the column that says in words what a row is, if there is one."""
    known = {column.name: column for column in register.columns}
    return next((known[name] for name in NAMES if name in known), None)
