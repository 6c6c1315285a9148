"""What the user has said about a file so far, and the engine's parameters for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

PARAMETERS = {
    "date": "date",
    "time": "time",
    "date_to": "date_to",
    "category": "category",
    "x": "x",
    "y": "y",
    "area": "area",
    "precision": "precision",
    "victim_sex": "victim_sex",
    "victim_age": "victim_age",
    "relationship": "relationship",
    "mechanism": "mechanism",
    "place_type": "place_type",
    "source": "source",
    "count": "count",
    "id": "incident_id",
}
"""The parameter of each role that a column can be given, in the order of the choosers."""
NOBODY = "-"
"""Takes a role away, whatever the profile says."""


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How the file is read where the user decides; what is empty is detected."""

    encoding: str = ""
    delimiter: str = ""
    header_row: int | None = None
    sheet: str = ""
    decimal: str = "detect"
    day_order: str = "detect"

    def changes_columns(self, other: ReadAs) -> bool:
        """Whether another way of reading may give other columns."""
        same = replace(other, decimal=self.decimal, day_order=self.day_order)
        return self != same


@dataclass(frozen=True, slots=True)
class FileMapping:
    """One file and what its columns mean.

    Parameters
    ----------
    file : str
        A file, or the address of a database table.
    profile : str
        A profile's file or the name of one that comes along; empty for none.
    roles : mapping of str to str, or None
        Column by role; None as long as the engine is to propose or the profile to say.
    keep : tuple of str
        Columns to keep as they are.
    crs : str
        The coordinate system of x and y; empty when it is not known yet.
    unit : str
        What one row is; empty as long as nobody has said.
    area_id, area_name : str
        Columns of the layer of areas.
    read_as : ReadAs
        How the file is read.
    """

    file: str = ""
    profile: str = ""
    roles: Mapping[str, str] | None = None
    keep: tuple[str, ...] = ()
    crs: str = ""
    unit: str = ""
    area_id: str = ""
    area_name: str = ""
    read_as: ReadAs = field(default_factory=ReadAs)

    def parameters(self) -> dict[str, Any]:
        """Return the parameters that both looking and importing take."""
        given: dict[str, Any] = {
            "file": self.file,
            "profile": self.profile,
            "keep": list(self.keep),
            "crs": self.crs,
            "counting_unit": self.unit,
            "encoding": self.read_as.encoding,
            "delimiter": self.read_as.delimiter,
            "header_row": self.read_as.header_row,
            "sheet": self.read_as.sheet,
            "decimal": self.read_as.decimal,
            "day_order": self.read_as.day_order,
            "area_id": self.area_id,
            "area_name": self.area_name,
        }
        if self.roles is not None:
            given |= {
                parameter: self.roles.get(role, NOBODY) for role, parameter in PARAMETERS.items()
            }
        return {name: value for name, value in given.items() if value not in ("", None, [])}

    def unnamed(self) -> tuple[str, ...]:
        """Return which of the roles that every analysis wants nobody plays yet."""
        roles = self.roles or {}
        missing = [role for role in ("date", "category") if role not in roles]
        if not {"x", "y"} <= set(roles) and "area" not in roles:
            missing.append("x")
        return tuple(missing)
