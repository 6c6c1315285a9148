"""Take a column from a table, or say in one sentence why it does not serve."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.caveats import Caveat, caveat
from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from numpy.typing import NDArray

NO_COLUMN = QT_TRANSLATE_NOOP("convivencia", "“{layer}” has no column “{column}”; it has {known}.")
NO_DATA_BELOW = -1e38
"""The shapefile has no missing number; what lies below this stands for one (ESRI 1998)."""
LARGEST, SMALLEST = 1e75, 1e-75
"""Between these, fourth powers can be computed with."""
MANY_COLUMNS = 40
"""More make a sentence that nobody reads."""


def listed(names: Sequence[str]) -> str:
    """Return names for a sentence: of very many, the first."""
    return ", ".join(names[:MANY_COLUMNS]) + (", …" if len(names) > MANY_COLUMNS else "")


def require_column(frame: Any, column: str, title: str) -> None:
    """Refuse a column that is not there, naming those that are."""
    if column not in frame.columns:
        raise no_column([str(name) for name in frame.columns if name != "geometry"], column, title)


def no_column(known: Sequence[str], column: str, title: str) -> InputError:
    """Return the sentence that refuses a column, naming those that are there."""
    return InputError(NO_COLUMN, layer=title, column=column, known=listed(known))


def numeric_column(
    frame: Any, column: str, title: str, *, whole: bool = False
) -> tuple[NDArray[np.float64], tuple[Caveat, ...]]:
    """Return a column as numbers: missing stays missing (NaN), infinite becomes missing, and said.

    What a shapefile writes for a missing number, below −1e38, is missing.

    Of ``whole`` numbers, such as people, 131.699 is read as 131,699 where every value of the column
    can be; a column of numbers in which a program already made decimals of them is refused.

    Raises
    ------
    InputError
        When the column is not there, or holds a value that is no number, or too large or small.
    """
    import pandas as pd

    require_column(frame, column, title)
    series = frame[column]
    if pd.api.types.is_bool_dtype(series) or not pd.api.types.is_numeric_dtype(series):
        from .tables import numbers, parts_thousands

        text = series.astype("string").str.strip()
        thousands = whole and parts_thousands(text)
        read = numbers(text.str.replace(r"[.,]", "", regex=True) if thousands else text)
        wrong = np.isnan(read) & text.notna().to_numpy() & (text != "").to_numpy(na_value=False)
        if wrong.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The column “{column}” of “{layer}” must hold numbers, but row {row} has "
                    "“{value}”.",
                ),
                column=column,
                layer=title,
                row=int(np.flatnonzero(wrong)[0]) + 1,
                value=str(series.iloc[int(np.flatnonzero(wrong)[0])])[:40],
            )
        result = read
    else:
        result = series.to_numpy(dtype=float, na_value=np.nan).copy()
        if whole and _lost_thousands(result):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "“{column}” of “{layer}” must hold whole numbers, but has {value:g}: if the "
                    "mark parts thousands, write the numbers without it.",
                ),
                column=column,
                layer=title,
                value=float(result[np.isfinite(result) & (result != np.rint(result))][0]),
            )
    caveats: list[Caveat] = []
    infinite = np.isinf(result)
    if infinite.any():
        result[infinite] = np.nan
        caveats.append(caveat("infinite_values", column=column, count=int(infinite.sum())))
    result[result < NO_DATA_BELOW] = np.nan
    _check_magnitude(result, column, title)
    missing = int(np.isnan(result).sum())
    if missing == len(result):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "The column “{column}” of “{layer}” has no values."),
            column=column,
            layer=title,
        )
    if missing:
        caveats.append(caveat("missing_values", column=column, count=missing))
    return result, tuple(caveats)


def _check_magnitude(values: NDArray[np.float64], column: str, title: str) -> None:
    """Refuse numbers whose powers leave the range of numbers."""
    size = np.abs(values)
    # beside ordinary numbers a tiny one is as good as zero
    all_tiny = float(np.nanmax(size, initial=0.0)) < SMALLEST
    wrong = (size > 0) if all_tiny else (size > LARGEST)
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "“{column}” of “{layer}” has {value:g} in row {row}, too large or too small to "
                "compute with: if it stands for a missing value, leave it empty.",
            ),
            column=column,
            layer=title,
            value=float(values[wrong][0]),
            row=int(np.flatnonzero(wrong)[0]) + 1,
        )


def _lost_thousands(values: NDArray[np.float64]) -> bool:
    """Tell whether most numbers are fractions of exactly three decimals, as 131.699 is."""
    held = values[np.isfinite(values)]
    broken = held[held != np.rint(held)]
    exact = np.abs(broken * 1000 - np.rint(broken * 1000)) < 1e-6
    return len(broken) > 0.5 * len(held) and bool(exact.all())
