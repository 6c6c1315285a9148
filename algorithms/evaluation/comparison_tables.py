"""A difference in differences as numbers and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .comparison import Moment, course

if TYPE_CHECKING:
    from .comparison import Estimate, Joint
    from .panel import Panel
    from .panel_periods import Split
    from .two_way import Subject


def measures(estimate: Estimate | None, observed: float, expected: float) -> dict[str, object]:
    """Return the effect, its limits and the events averted for the summary."""
    if estimate is None:
        return {
            "irr": 0.0, "low": None, "high": None, "percent": -100.0, "averted": expected,
            "averted_low": None, "averted_high": None, "se": None, "se_cluster": None,
            "se_model": None,
        }  # fmt: skip
    low, high = estimate.low, estimate.high
    return {
        "irr": estimate.ratio,
        "low": low,
        "high": high,
        "percent": 100 * (estimate.ratio - 1),
        "averted": observed * (1 / estimate.ratio - 1),
        "averted_low": observed * (1 / high - 1) if high else None,
        "averted_high": observed * (1 / low - 1) if low else None,
        "se": estimate.se,
        "se_cluster": estimate.se_cluster,
        "se_model": estimate.se_model,
    }


def finite(value: float | None) -> float | None:
    """Return a number, or nothing where it is none."""
    return None if value is None or not np.isfinite(value) else float(value)


def effect_table(
    estimate: Estimate | None, line: Estimate | None, chance: float | None
) -> pd.DataFrame:
    """Return the effect and the trend before, one a row."""
    rows: list[dict[str, object]] = []
    for name, item, permuted in (
        ("difference_in_differences", estimate, chance),
        ("trend_before", line, None),
    ):
        if item is not None:
            rows.append(
                {
                    "effect": name,
                    "estimate": item.ratio,
                    "low": item.low,
                    "high": item.high,
                    "p_value": item.p_value,
                    "p_permutation": permuted,
                    "se_model": item.se_model,
                    "se_cluster": item.se_cluster,
                    "se": item.se,
                    "freedom": item.freedom,
                }
            )
        elif name != "trend_before":
            rows.append({"effect": name, "estimate": 0.0, "p_permutation": permuted})
    columns = [
        "effect", "estimate", "low", "high", "p_value", "p_permutation", "se_model", "se_cluster",
        "se", "freedom",
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns).astype(dict.fromkeys(columns[1:], float))


def course_table(
    panel: Panel, split: Split, subject: Subject, shown: Any, leads: int, lags: int
) -> pd.DataFrame:
    """Return the event study: one row for each period shown."""
    first = int(np.flatnonzero(split.after)[0])
    last = int(np.flatnonzero(split.before & shown)[-1])
    position = np.arange(len(shown))
    # −1 is the last period before with events; what the intervention cuts has no number
    relative = np.where(split.before, position - last - 1, position - first)
    found: list[Moment] = course(subject, relative[shown], leads, lags)
    start_of = {int(one): panel.periods[at] for at, one in enumerate(relative) if shown[at]}
    rows = []
    for one in found:
        reference = one.last == -1
        marked = -1 if reference else one.last if one.last < 0 else one.first
        item = one.estimate
        rows.append(
            {
                "relative_period": marked,
                "period_start": start_of[marked],
                "periods": one.last - one.first + 1,
                "irr": 1.0 if reference else None if item is None else item.ratio,
                "low": None if item is None else item.low,
                "high": None if item is None else item.high,
                "reference": reference,
            }
        )
    table = pd.DataFrame(rows)
    return table.astype({"irr": float, "low": float, "high": float})


def trend_table(joint: Joint | None, line: Estimate | None) -> pd.DataFrame:
    """Return the tests of the trends before, one a row."""
    rows: list[dict[str, object]] = []
    if joint is not None:
        rows.append(
            {
                "test": "leads_together",
                "statistic": joint.statistic,
                "freedom": joint.freedom[1],
                "p_value": joint.p_value,
            }
        )
    if line is not None and line.se:
        rows.append(
            {
                "test": "line_before",
                "statistic": float(np.log(line.ratio)) / line.se,
                "freedom": line.freedom,
                "p_value": line.p_value,
            }
        )
    columns = ["test", "statistic", "freedom", "p_value"]
    return pd.DataFrame(rows, columns=columns).astype(dict.fromkeys(columns[1:], float))


def series_table(
    panel: Panel, split: Split, subject: Subject, shown: Any, expected: Any,
    estimate: Estimate | None,
) -> pd.DataFrame:  # fmt: skip
    """Return the events of both groups, and what was to be expected of the treated."""

    def spread(values: Any) -> Any:
        whole = np.full(len(shown), np.nan)
        whole[shown] = values
        return whole

    phase = np.where(split.before, "before", np.where(split.after, "after", "left_out"))
    ratio, low, high = (
        (estimate.ratio, estimate.low, estimate.high) if estimate is not None else (1.0, None, None)
    )
    without = spread(expected.sum(axis=0))
    return pd.DataFrame(
        {
            "period_start": panel.periods,
            "phase": phase.astype(object),
            "treated": spread(subject.counts[subject.treated].sum(axis=0)),
            "counterfactual": without,
            "low": np.where(split.after, without * ratio / high, np.nan) if high else np.nan,
            "high": np.where(split.after, without * ratio / low, np.nan) if low else np.nan,
            "control": spread(subject.counts[~subject.treated].sum(axis=0)),
        }
    )
