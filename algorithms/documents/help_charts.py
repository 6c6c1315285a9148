"""The charts of help pages about interventions: what was reported, and what would have been."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .charts import line_series
from .effect_charts import tornado
from .rankings import interval_dots, paired_bars

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = [
    "drawn_balance",
    "drawn_comparison",
    "drawn_counts",
    "drawn_effects",
    "drawn_evaluation",
    "drawn_kinds",
    "drawn_power",
    "drawn_series",
    "drawn_synthetic",
]

REPORTED = QT_TRANSLATE_NOOP("convivencia", "Reported events")
WITHOUT = QT_TRANSLATE_NOOP("convivencia", "Expected without the measure, 95 %")
CHANCE = QT_TRANSLATE_NOOP("convivencia", "Synthetic control, with what chance adds")
FOUND = QT_TRANSLATE_NOOP("convivencia", "Power (%) by reduction (%)")
NO_CHANGE = QT_TRANSLATE_NOOP("convivencia", "no change")
BEFORE, AFTER = (
    QT_TRANSLATE_NOOP("convivencia", "Before"),
    QT_TRANSLATE_NOOP("convivencia", "After"),
)
FEWER_OR_MORE = QT_TRANSLATE_NOOP(
    "convivencia", "Reported events fewer (−) or more than expected, with 95 % limits"
)
POINTS_MOVED = QT_TRANSLATE_NOOP(
    "convivencia", "Change of the share of all events in percentage points, with 95 % limits"
)
BALANCE = QT_TRANSLATE_NOOP("convivencia", "Net present value (invented prices)")
EFFECTS: Mapping[str, str] = {
    "local": QT_TRANSLATE_NOOP("convivencia", "In the treated area"),
    "displacement": QT_TRANSLATE_NOOP("convivencia", "Next door"),
    "total": QT_TRANSLATE_NOOP("convivencia", "In both together"),
}
DIMENSIONS: Mapping[str, str] = {
    "place": QT_TRANSLATE_NOOP("convivencia", "Place"),
    "time": QT_TRANSLATE_NOOP("convivencia", "Time of day"),
    "target": QT_TRANSLATE_NOOP("convivencia", "Target"),
    "tactic": QT_TRANSLATE_NOOP("convivencia", "Tactic"),
}
CLASSES: Mapping[str, str] = {
    "treatment": QT_TRANSLATE_NOOP("convivencia", "Treated area"),
    "displacement": QT_TRANSLATE_NOOP("convivencia", "Next door"),
    "treatment_control": QT_TRANSLATE_NOOP("convivencia", "Control"),
    "elsewhere": QT_TRANSLATE_NOOP("convivencia", "Rest of the municipality"),
    "street": QT_TRANSLATE_NOOP("convivencia", "street"),
    "transport": QT_TRANSLATE_NOOP("convivencia", "public transport"),
    "shop": QT_TRANSLATE_NOOP("convivencia", "shop"),
    "sharp": QT_TRANSLATE_NOOP("convivencia", "sharp object"),
    "firearm": QT_TRANSLATE_NOOP("convivencia", "firearm"),
    "bodily_force": QT_TRANSLATE_NOOP("convivencia", "bodily force"),
    "blunt": QT_TRANSLATE_NOOP("convivencia", "blunt object"),
}
"""Zones, and what the fictional municipality calls targets and weapons."""
QUOTIENT: Mapping[str, str] = {
    "treatment_control": CLASSES["treatment_control"],
    "displacement": CLASSES["displacement"],
    "treatment": QT_TRANSLATE_NOOP("convivencia", "Treated"),
}
"""From the bottom up; the names must be short."""
ASSUMPTIONS: Mapping[str, str] = {
    "prevented": QT_TRANSLATE_NOOP("convivencia", "Events prevented, between its limits"),
    "unit_cost": QT_TRANSLATE_NOOP("convivencia", "Cost of one event"),
    "programme_cost": QT_TRANSLATE_NOOP("convivencia", "Cost of the measure"),
    "discount_rate": QT_TRANSLATE_NOOP("convivencia", "Discount rate"),
    "persistence": QT_TRANSLATE_NOOP("convivencia", "Effect left a year later"),
}
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


def drawn_effects(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the effects here, next door and in all with their limits."""
    del town
    return _effects(result.effects.to_dict("records"), catalogue)


def drawn_evaluation(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the effects that an evaluation's summary holds."""
    del town
    rows = [{"effect": name, **result.summary[name]} for name in EFFECTS if name in result.summary]
    return _effects(rows, catalogue)


def _effects(rows: list[dict[str, Any]], catalogue: Catalogue) -> bytes:
    return interval_dots(
        [catalogue.translate(EFFECTS[row["effect"]]) for row in rows],
        *([row[end] for row in rows] for end in ("estimate", "low", "high")),
        catalogue=catalogue,
        unit=catalogue.translate(FEWER_OR_MORE),
        reference=0.0,
        reference_label=catalogue.translate(NO_CHANGE),
        decimals=0,
        width_cm=WIDTH_CM,
    )


def drawn_counts(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the events of the three zones that the quotient holds against each other."""
    del town
    rows = result.counts.set_index("zone").loc[list(QUOTIENT)].reset_index()
    return paired_bars(
        [catalogue.translate(QUOTIENT[name]) for name in rows["zone"]],
        rows["before"].tolist(),
        rows["after"].tolist(),
        left_label=catalogue.translate(BEFORE),
        right_label=catalogue.translate(AFTER),
        catalogue=catalogue,
        unit=catalogue.translate(REPORTED),
        width_cm=WIDTH_CM,
    )


def drawn_kinds(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how much the share of each class changed, kind by kind."""
    del town
    rows = result.matrix[result.matrix["status"] == "class"]
    say = catalogue.translate
    return interval_dots(
        [
            f"{say(DIMENSIONS[kind])}: {say(CLASSES.get(name, name)).lower()}"
            for kind, name in zip(rows["dimension"], rows["class"], strict=True)
        ],
        *((100 * rows[end]).tolist() for end in ("difference", "low", "high")),
        catalogue=catalogue,
        unit=say(POINTS_MOVED),
        reference=0.0,
        reference_label=say(NO_CHANGE),
        decimals=1,
        width_cm=WIDTH_CM,
    )


def drawn_balance(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how far the balance moves with each assumption."""
    del town
    rows = result.sensitivity
    return tornado(
        [catalogue.translate(ASSUMPTIONS[name]) for name in rows["parameter"]],
        rows["npv_low"].tolist(),
        rows["npv_high"].tolist(),
        float(result.summary["net_present_value"]),
        catalogue=catalogue,
        unit=catalogue.translate(BALANCE),
        width_cm=WIDTH_CM,
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
