"""Which rows are of protected categories: those in which people could be recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..intake.columns import require_column
from ..intake.iccs import code, is_code
from ..intake.offences import classify

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["protected_rows"]

FLAG, CATEGORY, CODE, AXIS = "protected", "category", "iccs", "axis"
"""Columns of clean incidents, heeded wherever they stand."""

PROTECTED_AXIS = "A3_generations_gender"
YES = frozenset({"true", "1", "1.0", "yes", "si", "sí", "sim", "t", "y", "s", "verdadero"})


def protected_rows(
    frame: Any, flag: str | None, category: str | None, title: str
) -> tuple[NDArray[np.bool_], bool]:
    """Tell which rows are protected, and whether anything said so.

    Parameters
    ----------
    frame : DataFrame
        The table.
    flag : str or None
        A column of yes and no, beside the table's own “protected”.
    category : str or None
        The kind of offence, the table's own “category” when None: what the words of the taxonomy
        protect is protected whatever the flag says; so are codes and axis of clean incidents.
    title : str
        The table's title, for sentences.
    """
    import numpy as np

    result, told = np.zeros(len(frame), dtype=bool), False
    if flag is not None:
        require_column(frame, flag, title)
    for name in dict.fromkeys(item for item in (flag, FLAG) if item and item in frame.columns):
        text = frame[name].astype("string").str.strip().str.casefold()
        result |= text.isin(YES).to_numpy(dtype=bool, na_value=False)
        told = True
    if category is not None:
        require_column(frame, category, title)
    elif CATEGORY in frame.columns:
        category = CATEGORY
    if category is not None:
        text = frame[category].astype("string").fillna("")
        groups = classify(text.unique().tolist())
        result |= text.map({name: group.protected for name, group in groups.items()}).to_numpy(
            dtype=bool
        )
        told = True
    if CODE in frame.columns:
        text = frame[CODE].astype("string").str.strip().fillna("")
        protects = {item: is_code(item) and code(item).protected for item in text.unique()}
        result |= text.map(protects).to_numpy(dtype=bool)
        told = True
    if AXIS in frame.columns:
        result |= (frame[AXIS].astype("string") == PROTECTED_AXIS).to_numpy(
            dtype=bool, na_value=False
        )
    return result, told
