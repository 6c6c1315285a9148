"""The charts of help pages about interventions: what was reported, and what would have been."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .charts import line_series

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["drawn_comparison", "drawn_power", "drawn_series", "drawn_synthetic"]

REPORTED = QT_TRANSLATE_NOOP("convivencia", "Reported events")
WITHOUT = QT_TRANSLATE_NOOP("convivencia", "Expected without the measure, 95 %")
CHANCE = QT_TRANSLATE_NOOP("convivencia", "Synthetic control, with what chance adds")
FOUND = QT_TRANSLATE_NOOP("convivencia", "Power (%) by reduction (%)")
WIDTH_CM, HEIGHT_CM = 13.0, 6.5
MONTH_DIGITS = 7
EVERY = 5


def drawn_series(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw a series, and since the intervention the limits of what was to be expected."""
    del town
    since = result.series["phase"] == "after"
    return _drawn(
        result.series, "observed", result.series["low"].where(since),
        result.series["high"].where(since), WITHOUT, catalogue,
    )  # fmt: skip


def drawn_comparison(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the treated areas' events, and what the others' course made expect."""
    del town
    series = result.series
    return _drawn(series, "treated", series["low"], series["high"], WITHOUT, catalogue)


def drawn_synthetic(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the events beside the synthetic control, as wide as the placebos part from theirs."""
    del town
    series = result.series
    low, high = (series["synthetic"] + series[name] for name in ("placebo_low", "placebo_high"))
    return _drawn(series, "observed", low.clip(lower=0), high, CHANCE, catalogue)


def drawn_power(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the power to find each reduction."""
    del town
    curve = result.curve.iloc[::EVERY]
    return line_series(
        [f"{share:.0f}" for share in curve["reduction"]],
        (100 * curve["power"]).tolist(),
        catalogue=catalogue,
        value_label=catalogue.translate(FOUND),
        width_cm=WIDTH_CM,
        height_cm=HEIGHT_CM,
    )


def _drawn(
    series: Any, column: str, low: Any, high: Any, band_label: str, catalogue: Catalogue
) -> bytes:
    return line_series(
        [str(day)[:MONTH_DIGITS] for day in series["period_start"]],
        series[column].tolist(),
        catalogue=catalogue,
        value_label=catalogue.translate(REPORTED),
        band_low=low.tolist(),
        band_high=high.tolist(),
        band_label=catalogue.translate(band_label),
        width_cm=WIDTH_CM,
        height_cm=HEIGHT_CM,
    )
