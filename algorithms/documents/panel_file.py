"""What the panel of indicators measured, read from the file that it was written to.

A plan and a report take the newest value of each indicator from here, with its light and its rule,
so that no number is typed a second time.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..privacy.gate import LEVELS

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Measured", "read_panel"]

NEEDED = ("code", "period", "value", "baseline", "target", "achieved", "light", "rule", "shown_to")
NOT_THERE = QT_TRANSLATE_NOOP(
    "convivencia", "“{file}” is not there: choose the file that the panel of indicators was "
    "written to."
)  # fmt: skip
NO_PANEL = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}” is no panel of indicators (it lacks {columns}): choose the file that the panel was "
    "written to.",
)
FOR_FEWER = QT_TRANSLATE_NOOP(
    "convivencia",
    "The panel “{file}” was computed for fewer readers ({found}) than this document has "
    "({wanted}): compute it for them.",
)
NO_NUMBER = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}”: {column} of {code} ({period}) is “{found}”, which is no number: write the "
    "panel anew.",
)
NO_LIGHT = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{file}”: the light of {code} ({period}) is “{found}”, which is none of {lights}: write the "
    "panel anew.",
)
LIGHTS = ("green", "yellow", "red", "grey")
PER_CENT = 100.0


@dataclass(frozen=True, slots=True)
class Measured:
    """The newest value of an indicator of the plan.

    Parameters
    ----------
    code, name, unit, period : str
        What it is, and of when.
    value, baseline, target : float or None
        In the indicator's unit; None where there is none, or it was withheld.
    target_year : int or None
        Of when the target is.
    achieved : float or None
        The share of the way from the baseline to the target: 1 is all of it.
    light, rule, quality, source : str
        The light's id, its rule in words, what weakens the value, and where it comes from.
    """

    code: str
    name: str
    unit: str
    period: str
    value: float | None
    baseline: float | None
    target: float | None
    target_year: int | None
    achieved: float | None
    light: str
    rule: str
    quality: str
    source: str


def read_panel(path: str | None, level: str) -> dict[str, Measured]:
    """Return the newest value of each indicator that has a light, by its code.

    Parameters
    ----------
    path : str or None
        What ``indicator_panel`` wrote: .csv, .xlsx or .gpkg; None for none.
    level : str
        Who will read the document: internal, committee or public.

    Raises
    ------
    InputError
        When the file is not there, no panel, was computed for fewer readers, or holds what cannot
        be read.
    """
    if path is None:
        return {}
    file = Path(path)
    if not file.is_file():
        raise InputError(NOT_THERE, file=file.name)
    frame = _frame(file)
    lacking = [name for name in NEEDED if name not in frame.columns]
    if lacking:
        raise InputError(NO_PANEL, file=file.name, columns=", ".join(lacking))
    # a row that does not say for whom it is may be for the team alone
    for found in frame["shown_to"].astype("string").fillna("").unique():
        if str(found) not in LEVELS or LEVELS.index(str(found)) < LEVELS.index(level):
            raise InputError(FOR_FEWER, file=file.name, found=found or "–", wanted=level)
    rows: dict[str, Measured] = {}
    for record in frame.to_dict("records"):
        row = {str(name): value for name, value in record.items()}
        code, period, light = (_text(row, name) for name in ("code", "period", "light"))
        if not light:
            continue
        if light not in LIGHTS:
            facts = {"code": code, "period": period, "found": light}
            raise InputError(NO_LIGHT, file=file.name, lights=", ".join(LIGHTS), **facts)
        # somebody may have sorted the table by another column
        if code not in rows or period >= rows[code].period:
            rows[code] = _measured(row, file.name)
    return rows


def _frame(file: Path) -> pd.DataFrame:
    if file.suffix.lower() == ".gpkg":
        import pyogrio
        import pyogrio.errors

        try:
            layer: pd.DataFrame = pyogrio.read_dataframe(file, layer="panel", read_geometry=False)
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as failure:
            raise InputError(NO_PANEL, file=file.name, columns="panel") from failure
        return layer
    from ..intake.tables import read_table

    return read_table(file)


def _measured(row: Mapping[str, Any], file: str) -> Measured:
    achieved, year = _number(row, "achieved", file), _number(row, "target_year", file)
    return Measured(
        code=_text(row, "code"),
        name=_text(row, "name"),
        unit=_text(row, "unit"),
        period=_text(row, "period"),
        value=_number(row, "value", file),
        baseline=_number(row, "baseline", file),
        target=_number(row, "target", file),
        target_year=None if year is None else int(year),
        achieved=None if achieved is None else achieved / PER_CENT,
        light=_text(row, "light"),
        rule=_text(row, "rule"),
        quality=_text(row, "quality"),
        source=_text(row, "source"),
    )


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return "" if value is None or value != value else str(value)


def _number(row: Mapping[str, Any], name: str, file: str) -> float | None:
    """Return a number of the panel; one that cannot be read is no missing one."""
    text = _text(row, name).strip()
    if not text:
        return None
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        number = math.inf
    if not math.isfinite(number):
        facts = {"code": _text(row, "code"), "period": _text(row, "period"), "found": text}
        raise InputError(NO_NUMBER, file=file, column=name, **facts)
    return number
