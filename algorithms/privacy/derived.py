"""Columns that give a count away because they are computed from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

__all__ = ["FROM_COUNTS", "FROM_NEIGHBOURS", "columns_that_tell"]

FROM_COUNTS = frozenset(
    [
        "rate",
        "rate_low",
        "rate_high",
        "eb_rate",
        "smr",
        "unstable",
        "share",
        "cumulative_share",
        "rank",
        "z",
        "p_value",
        "p_sim",
        "p_adjusted",
        "per_km",
        "quadrant",
    ]
)
"""Columns of our analyses that say something of their own row's count."""
FROM_NEIGHBOURS = frozenset(
    ["eb_local_rate", "spatial_rate", "local_i", "lag", "z", "p_value", "p_sim"]
)
"""Columns that mix a row with its neighbours: with the rest known, they give one away."""
TOLERANCE = 2e-3
"""Published rates are rounded: that still tells a small count."""
LEAST_ROWS = 3


def columns_that_tell(
    frame: Any,
    counts: Sequence[str],
    groups: Sequence[str] = (),
    known: Sequence[str] = (),
) -> tuple[str, ...]:
    """Find the columns from which a count can be computed again.

    A column tells when it is in proportion to the count, or to the count divided by another
    column (a rate by its population), over all rows or within each group (a share of the row's or
    the category's total). Columns that our analyses compute from counts are known by name.

    Parameters
    ----------
    frame : DataFrame
        The table.
    counts : sequence of str
        The columns of counts.
    groups : sequence of str
        Columns whose values may have a total of their own.
    known : sequence of str
        Columns that are numbers but need no look: identifiers, population.

    Returns
    -------
    tuple of str
        Their names, in the order of the columns.
    """
    import numpy as np
    import pandas as pd

    skip = {*counts, *groups, *known}
    numeric = {
        str(name): frame[name].to_numpy(dtype=float, na_value=np.nan)
        for name in frame.columns
        if pd.api.types.is_numeric_dtype(frame[name])
    }
    members = [pd.factorize(frame[name].astype(str))[0] for name in groups]
    bases = [
        numeric[name]
        if name in numeric
        else pd.to_numeric(frame[name], errors="coerce").to_numpy(dtype=float)
        for name in counts
    ]
    found = []
    for name in frame.columns:
        if name in skip or name == "geometry":
            continue
        told = str(name).lower() in FROM_COUNTS | FROM_NEIGHBOURS
        if not told and str(name) in numeric:
            others = [np.ones(len(frame))] + [
                values for other, values in numeric.items() if other not in {name, *counts}
            ]
            told = any(
                _in_proportion(numeric[str(name)] * other, count, [None, *members])
                for count in bases
                for other in others
            )
        if told:
            found.append(str(name))
    return tuple(found)


def _in_proportion(values: FloatArray, count: FloatArray, groups: Sequence[Any]) -> bool:
    """Whether the values are a constant times the count, overall or within each group."""
    import numpy as np

    held = np.isfinite(values) & (count > 0)
    if held.sum() < LEAST_ROWS or len(np.unique(count[held])) < 2:
        return False
    ratio = values[held] / count[held]
    for group in groups:
        label = np.zeros(len(ratio), dtype=int) if group is None else group[held]
        number = np.bincount(label)
        several = number[label] > 1
        if several.sum() < LEAST_ROWS:
            continue
        mean = np.bincount(label, weights=ratio) / np.maximum(number, 1)
        apart = np.abs(ratio - mean[label])[several]
        if (mean[label][several] != 0).all() and (
            apart <= TOLERANCE * np.abs(mean[label][several])
        ).mean() > 0.9:
            return True
    return False
