"""The respondents of a survey with the design they were drawn by, and the groups they are in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.lazy import LazyPackage
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import numeric_column, require_column
from ..intake.points import as_points
from .sample_design import Cells, Lonely, SampleDesign, cells_of, sample_design

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
else:
    np = LazyPackage("numpy")

MOST_GROUPS = 5_000
"""A column with more values is an identifier, not a group."""
EVERYBODY = "all"


@dataclass(frozen=True, slots=True)
class Respondents:
    """The rows of the microdata that can be used.

    Parameters
    ----------
    table : pandas.DataFrame
        Only rows with a weight, a stratum and a unit.
    design : SampleDesign
        In the same order.
    title : str
        The layer's title.
    caveats : tuple of Caveat
        What was assumed or left out.
    """

    table: pd.DataFrame
    design: SampleDesign
    title: str
    caveats: tuple[Caveat, ...]


def respondents(
    layer: Any,
    weight: str | None,
    strata: str | None,
    psu: str | None,
    population: str | None,
    lonely: Lonely,
) -> Respondents:
    """Read the design of a table of microdata.

    Raises
    ------
    InputError
        When a column is not there, a weight is negative, or a stratum has a single unit.
    """
    table = as_points(layer).attributes
    title = str((getattr(layer, "attrs", None) or {}).get("title", "microdata"))
    if len(table) == 0:
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "“{layer}” is empty."), layer=title)
    notes: list[Caveat] = []
    keep = np.ones(len(table), dtype=bool)
    weights = np.ones(len(table))
    if weight is None:
        notes.append(caveat("survey_without_weights"))
    else:
        weights = _weights(table, weight, title)
        keep &= np.isfinite(weights)
    for column in (strata, psu):
        if column is not None:
            require_column(table, column, title)
            keep &= ~_blank(table[column])
    if psu is None:
        notes.append(caveat("survey_without_units"))
    units = None
    if population is not None:
        units, _ = numeric_column(table, population, title)
        keep &= np.isfinite(units)
    if not keep.all():
        notes.append(caveat("respondents_left_out", count=int((~keep).sum())))
        table = table.loc[keep].reset_index(drop=True)
    if not (weights[keep] > 0).any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "No row of “{layer}” has a weight, a stratum and a sampling unit."
            ),
            layer=title,
        )
    stratum, unit = (None if name is None else table[name] for name in (strata, psu))
    if stratum is not None and unit is not None:
        pairs = table[[str(strata), str(psu)]].drop_duplicates() if strata != psu else None
        repeated = 0 if pairs is None else len(pairs) - pairs[str(psu)].nunique()
        if repeated:
            notes.append(caveat("unit_in_several_strata", count=repeated))
    design = sample_design(
        weights[keep], stratum, unit, None if units is None else units[keep], lonely
    )
    if design.lonely_strata:
        notes.append(caveat("lonely_strata", count=design.lonely_strata))
    return Respondents(table, design, title, tuple(notes))


def groups(
    asked: Respondents, domains: Sequence[str], notes: list[Caveat], *, crossed: bool
) -> list[tuple[str, list[str], Cells]]:
    """Return everybody, and the groups of each column: its name, their names and their cells.

    Parameters
    ----------
    notes : list of Caveat
        Takes what is missing.
    crossed : bool
        Whether the columns are taken together.
    """
    import pandas as pd

    count = len(asked.table)
    everybody = cells_of(asked.design, np.zeros(count, dtype=np.int64), 1)
    found = [("", [EVERYBODY], everybody)]
    names = list(dict.fromkeys(domains))
    texts = {}
    for name in names:
        require_column(asked.table, name, asked.title)
        blank = _blank(asked.table[name])
        if blank.any():
            notes.append(caveat("group_missing", column=name, count=int(blank.sum())))
        texts[name] = _as_names(asked.table[name]).mask(blank)
    if crossed and len(names) > 1:
        joined = texts[names[0]]
        for name in names[1:]:
            joined = joined.str.cat(texts[name], sep=" · ")
        texts = {" · ".join(names): joined}
    for name, text in texts.items():
        labels = sorted(text.dropna().unique(), key=_by_number)
        codes = pd.Categorical(text, categories=labels).codes.astype(np.int64)
        if len(labels) > MOST_GROUPS:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“{column}” of “{layer}” has {count} different values, too many for groups.",
                ),
                column=name,
                layer=asked.title,
                count=len(labels),
            )
        domain = np.where(codes < 0, len(labels), codes)
        cells = cells_of(asked.design, domain, len(labels))
        found.append((name, [str(label) for label in labels], cells))
    return found


def _weights(table: pd.DataFrame, column: str, title: str) -> Any:
    weights, _ = numeric_column(table, column, title)
    negative = weights < 0
    if negative.any():
        row = int(np.flatnonzero(negative)[0])
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The weight “{column}” of “{layer}” is negative in row {row} ({value:g}): a weight "
                "says how many residents a respondent stands for.",
            ),
            column=column,
            layer=title,
            row=row + 1,
            value=float(weights[row]),
        )
    return weights


def _blank(column: pd.Series[Any]) -> Any:
    import pandas as pd

    blank = column.isna().to_numpy()
    if pd.api.types.is_numeric_dtype(column):
        return blank
    return blank | (column.astype("string").str.strip() == "").fillna(value=False).to_numpy(bool)


def _by_number(name: str) -> tuple[bool, float, str]:
    """Return what names are sorted by: 2 before 10, then words."""
    try:
        number = float(name)
    except ValueError:
        return True, 0.0, name
    return (False, number, name) if math.isfinite(number) else (True, 0.0, name)


def _as_names(column: pd.Series[Any]) -> pd.Series[Any]:
    """Return the values as text; 3.0 of a column with gaps is 3."""
    from ..intake.raw_sources import as_text_column

    named: pd.Series[Any] = as_text_column(column).astype("object").astype("string").str.strip()
    return named
