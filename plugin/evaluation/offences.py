"""The offences a layer of incidents holds, and which of them a measure aims at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...algorithms.intake.iccs import code, is_code
from ...algorithms.intake.offences import group_of
from .. import compat

CODE, FLAG, AXIS = "iccs", "protected", "axis"
"""Columns that an import has left."""
PROTECTED_AXIS = "A3_generations_gender"
MOST_ROWS = 100_000
"""Rows that are looked through for codes; a category seen later is known by its words."""
MOST_OFFENCES = 500


@dataclass(frozen=True, slots=True)
class Offence:
    """A category of incidents.

    Parameters
    ----------
    category : str
        As the office writes it.
    codes : tuple of str
        Its codes: that of the import, and that which its words tell.
    protected : bool
        Whether people could be recognised, so that it is never compared by place.
    """

    category: str
    codes: tuple[str, ...]
    protected: bool

    def is_aimed_at(self, aims: tuple[str, ...]) -> bool:
        """Whether a measure with these codes aims at it; without codes it aims at everything."""
        return not aims or any(own.startswith(aims) for own in self.codes)


def offences_of(layer: QgsVectorLayer | None, column: str) -> tuple[Offence, ...]:
    """Return the categories of a layer in alphabetical order."""
    index = -1 if layer is None else layer.fields().indexOf(column)
    if layer is None or index < 0:
        return ()
    names = {str(value) for value in layer.uniqueValues(index, MOST_OFFENCES) if value}
    imported, protected = _imported(layer, column)
    return tuple(
        _offence(name, imported.get(name, ""), name in protected)
        for name in sorted(names, key=str.casefold)
    )


def aimed_at(offences: Iterable[Offence], aims: tuple[str, ...]) -> frozenset[str]:
    """Return the categories that a measure aims at and that may be compared by place."""
    return frozenset(
        item.category for item in offences if item.is_aimed_at(aims) and not item.protected
    )


def _offence(name: str, imported: str, flagged: bool) -> Offence:
    group = group_of(name)
    own = tuple(dict.fromkeys(item for item in (imported, group.iccs) if item))
    by_code = bool(imported) and code(imported).protected
    return Offence(name, own[:1] if imported else own, flagged or group.protected or by_code)


def _imported(layer: QgsVectorLayer, column: str) -> tuple[dict[str, str], set[str]]:
    """Return the code of each category, and those whose every row the import protects."""
    names = layer.fields().names()
    known = [name for name in (CODE, FLAG, AXIS) if name in names]
    if not known:
        return {}, set()
    request = QgsFeatureRequest()
    request.setFlags(compat.WITHOUT_SHAPES)
    request.setSubsetOfAttributes([column, *known], layer.fields())
    request.setLimit(MOST_ROWS)
    codes: dict[str, str] = {}
    protected: set[str] = set()
    open_to_all: set[str] = set()
    for row in layer.getFeatures(request):
        name = str(row[column] or "")
        if CODE in known and name not in codes and row[CODE] and is_code(row[CODE]):
            codes[name] = code(row[CODE]).code
        flagged = (FLAG in known and bool(row[FLAG])) or (
            AXIS in known and row[AXIS] == PROTECTED_AXIS
        )
        (protected if flagged else open_to_all).add(name)
    return codes, protected - open_to_all
