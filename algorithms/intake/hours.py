"""Read hours as they are written, once for each distinct text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

DAY_FRACTION = r"0?[.,]\d{3,}"


def read_hours(column: pd.Series[Any]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Read seconds of the day from ``14:30``, ``14:30:00``, ``1430``, ``2:30 p. m.`` or ``14``."""
    import pandas as pd

    text = column.astype("string").str.strip().str.lower()
    codes, distinct = pd.factorize(text, use_na_sentinel=True)
    values = pd.Series(distinct, dtype="string")
    # a date may stand before the hour, a fraction of the second after it
    parts = values.str.extract(
        r"^(?:\d{4}-\d{2}-\d{2}[t ])?(\d{1,2})(?:[:h.](\d{1,2}))?(?:[:m.](\d{1,2}))?"
        r"(?:[.:]\d+)?\s*(?:hrs?|h|s)?\s*([ap])?(?:\.?\s?m\.?)?$"
    )
    joined = values.str.extract(r"^(\d{1,2})(\d{2})$")
    hour = pd.to_numeric(parts[0].fillna(joined[0]), errors="coerce")
    minute = pd.to_numeric(parts[1].fillna(joined[1]), errors="coerce").fillna(0)
    second = pd.to_numeric(parts[2], errors="coerce").fillna(0)
    # most hours have no a. m. or p. m.: a missing half must not count as one
    half = parts[3].fillna("")
    hour = hour.mask((half == "p") & (hour < 12), hour + 12)
    hour = hour.mask((half == "a") & (hour == 12), 0)
    within = (hour < 24) & (minute < 60) & (second < 60)
    valid = within.fillna(value=False).to_numpy(dtype=bool)
    # a spreadsheet writes the hour as a part of the day
    part = values.str.fullmatch(DAY_FRACTION, na=False).to_numpy(dtype=bool)
    of_day = (hour * 3600 + minute * 60 + second).fillna(0).to_numpy(dtype=float).astype(np.int64)
    if part.any():
        shares = pd.to_numeric(values[part].str.replace(",", ".", regex=False))
        of_day[part] = np.minimum((shares.to_numpy(dtype=float) * 86_400).round(), 86_399)
        valid[part] = True
    seconds = np.zeros(len(text), dtype=np.int64)
    readable = np.zeros(len(text), dtype=bool)
    found = codes >= 0
    seconds[found] = of_day[codes[found]]
    readable[found] = valid[codes[found]]
    return np.where(readable, seconds, 0), readable
