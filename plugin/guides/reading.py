"""A study's package as QGIS reads it: the steps, who took part, which forms hold rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime

from ...algorithms.core.committee import ACT, ACTORS, MINUTES, Balance, balances
from ...algorithms.core.cycle import FORM, Cycle, cycle_of
from ...algorithms.core.guides import Column, Guide, Instrument, load_guides
from ...algorithms.core.participation import FORM as PARTICIPATION
from ...algorithms.core.participation import Alarm, alarms_of, phases_of
from ...algorithms.store.schema import table_name
from ..i18n import tr

TOLD = (FORM, PARTICIPATION, ACT, ACTORS, MINUTES)
"""The forms of which rows are read; of all others only how many there are."""
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Study:
    """What the guides' panel shows of a package.

    Parameters
    ----------
    path : str
        The GeoPackage; empty when none is chosen.
    cycle : Cycle
        Where it stands.
    tables : mapping of str to int
        The forms that are laid, with the number of their rows.
    alarms : tuple of Alarm
        Who is missing.
    committee : tuple of Balance
        How balanced it is.
    problem : str
        Why the file cannot be shown, in a sentence.
    """

    path: str
    cycle: Cycle
    tables: Mapping[str, int]
    alarms: tuple[Alarm, ...] = ()
    committee: tuple[Balance, ...] = ()
    problem: str = ""

    @property
    def keeps_steps(self) -> bool:
        """Whether the state of the steps can be written."""
        return FORM in self.tables


@cache
def guides() -> tuple[Guide, ...]:
    """Return the guides; they are read from their files once."""
    return load_guides()


@cache
def instruments() -> Mapping[str, Instrument]:
    """Return every form, matrix and checklist by its id."""
    return {item.id: item for guide in guides() for item in guide.instruments}


@cache
def step_columns() -> Mapping[str, Column]:
    """Return the columns of the form of steps, with their labels and answers."""
    return {column.name: column for column in instruments()[FORM].columns}


def table_of(path: str, form: str) -> QgsVectorLayer:
    """Return a form's table of a package, dressed as the package says."""
    table = table_name(form)
    return QgsVectorLayer(f"{path}|layername={table}", table, "ogr")


def read_study(path: str, today: date | None = None) -> Study:
    """Return what a package says, or why it says nothing.

    Parameters
    ----------
    path : str
        The GeoPackage; empty for none.
    today : date, optional
        By which steps are late.
    """
    today = today or date.today()
    nothing = Study(path, cycle_of(guides(), (), {}, today), {})
    if not path:
        return nothing
    name = Path(path).name
    if not Path(path).is_file():
        return _troubled(nothing, tr("“{file}” is not there any more.").format(file=name))
    tables = _laid(path)
    if not tables:
        text = tr("“{file}” holds no forms of the guides yet: prepare them below.")
        return _troubled(nothing, text.format(file=name))
    rows = {form: _rows(path, form) if form in tables else [] for form in TOLD}
    cycle = cycle_of(guides(), rows[FORM], tables, today)
    phases = phases_of(rows[PARTICIPATION], guides())
    return Study(path, cycle, tables, alarms_of(phases, cycle), balances(rows))


def row_of_step(path: str, step: str) -> Row | None:
    """Return the row that says how far a step is, as the package holds it now."""
    found = [row for row in _rows(path, FORM) if row.get("step") == step]
    return found[-1] if found else None


def plain(value: Any) -> Any:
    """Return a value of QGIS as Python has it: NULL is None, a date is a date."""
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate):
        return value.toPyDate() if value.isValid() else None
    # QGIS's NULL is a QVariant of no value, and None in later versions
    return None if value is None or getattr(value, "isNull", bool)() is True else value


def _troubled(study: Study, problem: str) -> Study:
    return Study(study.path, study.cycle, study.tables, problem=problem)


def _laid(path: str) -> dict[str, int]:
    """Return the forms that a package holds, with the number of their rows."""
    package = QgsVectorLayer(path, "package", "ogr")
    if not package.isValid():
        return {}
    provider = package.dataProvider()
    counts = {}
    for item in provider.subLayers():
        parts = item.split(provider.sublayerSeparator())
        counts[parts[1]] = int(parts[2])
    named = {
        form: table_name(form) for form, instrument in instruments().items() if instrument.columns
    }
    return {form: counts[table] for form, table in named.items() if table in counts}


def _rows(path: str, form: str) -> list[Row]:
    layer = table_of(path, form)
    names = [field.name() for field in layer.fields()]
    return [_row(feature, names) for feature in layer.getFeatures()] if layer.isValid() else []


def _row(feature: QgsFeature, names: list[str]) -> Row:
    values = dict(zip(names, feature.attributes(), strict=False))
    return {"fid": feature.id()} | {name: plain(value) for name, value in values.items()}
