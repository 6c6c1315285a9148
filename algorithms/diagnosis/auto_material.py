"""What the tables of the situational chapter are computed from, gathered once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import InputError
from ..intake.circumstances import read_circumstances
from ..intake.iccs import code, is_code
from ..intake.offences import group_of

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from ..core.results import Result
    from ..intake.dates import Moments
    from ..privacy.gate import Gate
    from .participatory import Mentions
    from .study import Study

__all__ = ["AGE_ROLES", "Record", "TableMaterial"]

AGE_ROLES = ("age_0_14", "age_15_29", "age_30_44", "age_45_59", "age_60")


@dataclass(frozen=True, slots=True)
class Record:
    """The incidents of the study's period: when they were, of what category, which are protected.

    Parameters
    ----------
    moments : Moments or None
        None without a date column.
    categories : numpy.ndarray or None
        Texts; None without a category column.
    protected : numpy.ndarray of bool
        Protected incidents, which are in no table by place.
    protected_categories : tuple of str
        Their categories.
    """

    moments: Moments | None
    categories: NDArray[Any] | None
    protected: NDArray[np.bool_]
    protected_categories: tuple[str, ...]


@dataclass(frozen=True)
class TableMaterial:
    """Everything a table may look at; what comes from counts goes through the gate.

    Parameters
    ----------
    study : Study
        Its incidents are those of ``record``.
    record : Record
        What is known of each incident.
    results : mapping of str to Result
        The steps of the recipe.
    gate : Gate
        Withholds what is small.
    areas : mapping of str to GeoDataFrame
        Released areas.
    tables : mapping of str to DataFrame
        Released tables.
    panel : DataFrame or None
        The released panel of offences.
    years : tuple of int
        Whole years of the record.
    length : float
        Years that the record's days make; 0 without dates.
    """

    study: Study
    record: Record
    results: Mapping[str, Result]
    gate: Gate
    areas: Mapping[str, Any]
    tables: Mapping[str, DataFrame]
    panel: DataFrame | None
    years: tuple[int, ...]
    length: float

    @property
    def internal(self) -> bool:
        """Whether nothing is withheld."""
        return self.gate.level == "internal"

    @cached_property
    def year(self) -> NDArray[np.int64] | None:
        """The year of each incident, 0 where unknown; None without dates."""
        if self.record.moments is None:
            return None
        days = self.record.moments.at.astype("datetime64[Y]")
        found = days.astype(np.int64) + 1970
        return np.where(np.isnat(days), 0, found)

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """The ICCS code of each category: the one its incidents carry most, else its words'."""
        if self.record.categories is None:
            return {}
        names = sorted({str(item) for item in self.record.categories.tolist()} - {""})
        found = {name: group_of(name).iccs for name in names}
        column = self.study.role("iccs")
        if column is not None:
            written = self.study.incidents.attributes[column].astype("string")
            for name, values in written.groupby(self.record.categories.astype(str)):
                first = values.dropna().mode()
                if len(first) and str(name) in found and is_code(first.iloc[0]):
                    found[str(name)] = code(first.iloc[0]).code
        return found

    @cached_property
    def mentions(self) -> Mentions | None:
        """Places that people named, in the reference system of the released areas."""
        from .participatory import mentions_of

        counted = self.areas.get("counts")
        return None if counted is None else mentions_of(self.study, counted.crs)

    def circumstance(self, kind: str) -> NDArray[np.object_] | None:
        """Return the class of each incident's mechanism, place or relationship, if recorded."""
        column = self.study.role(kind)
        if column is None or column not in self.study.incidents.attributes.columns:
            return None
        return read_circumstances(self.study.incidents.attributes[column], kind)

    def people(self, role: str = "population") -> float | None:
        """Return how many people of the study's areas a column counts; None without one."""
        from ..intake.columns import numeric_column

        column = self.study.role(role)
        if column is None or column not in self.study.areas.columns:
            return None
        try:
            numbers, _ = numeric_column(self.study.areas, column, "")
        except InputError:
            return None
        total = float(np.nansum(numbers))
        return total if total > 0 else None
