"""The offence panel: each category by year, its share, change and trend."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from pandas import DataFrame

    from ..core.results import Result


def offence_panel(trend: Result) -> tuple[DataFrame, tuple[int, ...]]:
    """Return one row for each category, the most reported first, and the years shown.

    Parameters
    ----------
    trend : Result
        The trend step, monthly and by category.

    Returns
    -------
    panel : DataFrame
        ``category`` (None for all), ``events``, ``share``, ``y<year>`` for the last five years,
        ``change`` (last whole year against the one before), ``slope``, ``slope_low``,
        ``slope_high``, ``direction``.
    years : tuple of int
        The years of the columns; a year that the data cover only in part is not among them.
    """
    series: DataFrame = trend.part_named("series")
    slopes: DataFrame = trend.part_named("slopes")
    all_of = series[series["category"].isna()]
    year_of = all_of["period_start"].to_numpy(dtype="datetime64[Y]").astype(int) + 1970
    whole = [
        int(year)
        for year in np.unique(year_of)
        if bool(all_of["complete"].to_numpy()[year_of == year].all())
        and int((year_of == year).sum()) == _periods_a_year(all_of)
    ][-5:]
    totals = _totals(series)
    rows = []
    everything = float(slopes.iloc[0]["events"])
    for record in slopes.to_dict("records"):
        name = record["category"]
        name = None if name is None or name != name else str(name)
        by_year = totals.get(name, {})
        row: dict[str, Any] = {
            "category": name,
            "events": int(record["events"]),
            "share": record["events"] / everything if everything else None,
            **{f"y{year}": by_year.get(year, 0) for year in whole},
            "change": None,
            **{key: record[key] for key in ("slope", "slope_low", "slope_high", "direction")},
        }
        if len(whole) > 1 and by_year.get(whole[-2], 0) > 0:
            row["change"] = by_year.get(whole[-1], 0) / by_year[whole[-2]] - 1
        rows.append(row)
    import pandas as pd

    panel = pd.DataFrame(rows)
    panel["_all"] = panel["category"].isna()
    panel = panel.sort_values(["_all", "events"], ascending=False, kind="stable")
    return panel.drop(columns="_all").reset_index(drop=True), tuple(whole)


def _periods_a_year(series: DataFrame) -> int:
    starts = series["period_start"].to_numpy(dtype="datetime64[M]").astype(int)
    return 12 // int(np.diff(starts).min()) if len(starts) > 1 else 12


def _totals(series: DataFrame) -> Mapping[str | None, dict[int, int]]:
    years = series["period_start"].to_numpy(dtype="datetime64[Y]").astype(int) + 1970
    totals: dict[str | None, dict[int, int]] = {}
    for category, year, count in zip(series["category"], years, series["count"], strict=True):
        name = None if category is None or category != category else str(category)
        by_year = totals.setdefault(name, {})
        by_year[int(year)] = by_year.get(int(year), 0) + int(count)
    return totals
