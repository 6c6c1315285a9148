"""What the page says of an evaluation, before acting and after, in the language of QGIS."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsVectorLayer

from ...algorithms.core.caveats import TEMPLATES
from ...algorithms.core.text import QT_TRANSLATE_NOOP
from .. import styling
from ..i18n import tr
from ..numbers import number, percentage, said_in_words
from .ink import classes

ALIKE, ALIKE_ENOUGH = 0.1, 0.25
"""Standardised differences on average (Stuart 2010)."""
TOGETHER, LOOSELY = 0.7, 0.3
PERIODS_A_YEAR = {"month": 12, "quarter": 4}

VERY_ALIKE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The control areas were very alike before: {difference} standard deviations apart on average.",
)
RATHER_ALIKE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The control areas were fairly alike before: {difference} standard deviations apart on "
    "average.",
)
NOT_ALIKE = QT_TRANSLATE_NOOP(
    "convivencia",
    "The control areas were not alike before: {difference} standard deviations apart on average. "
    "A comparison with them says little.",
)
RAN_TOGETHER = QT_TRANSLATE_NOOP(
    "convivencia", "Treated and control areas rose and fell together before (correlation {value})."
)
RAN_LOOSELY = QT_TRANSLATE_NOOP(
    "convivencia",
    "Treated and control areas rose and fell loosely together before (correlation {value}).",
)
RAN_APART = QT_TRANSLATE_NOOP(
    "convivencia",
    "Treated and control areas did not rise and fall together before (correlation {value}).",
)
DETECTABLE = QT_TRANSLATE_NOOP(
    "convivencia",
    "A fall of {percent} or more would be seen four times in five; a smaller one mostly would not.",
)
YARDSTICK = QT_TRANSLATE_NOOP(
    "convivencia",
    "About {events} events a year were reported here. A year after is compared with a year before.",
)
NOTHING_SEEN = QT_TRANSLATE_NOOP(
    "convivencia", "With these counts not even the end of all events could be told from chance."
)
NOTHING_HERE = QT_TRANSLATE_NOOP(
    "convivencia",
    "No events were reported here, or in the control areas, before: no change could be seen.",
)
WITHHELD = QT_TRANSLATE_NOOP(
    "convivencia",
    "The counts of the zones are too small for these readers, so the effect is withheld: the "
    "report says why. Choose “internal” to see it yourself.",
)
CONFIDENCE = {
    "high": QT_TRANSLATE_NOOP("convivencia", "How sure: high"),
    "medium": QT_TRANSLATE_NOOP("convivencia", "How sure: medium"),
    "low": QT_TRANSLATE_NOOP("convivencia", "How sure: low"),
}


@dataclass(frozen=True, slots=True)
class ZoneCount:
    """A class of zones: its words and colour in the legend, and events before."""

    zone: str
    label: str
    colour: str
    count: int | None


def zone_counts(layer: QgsVectorLayer) -> tuple[ZoneCount, ...]:
    """Return the events before in each class of zones, in the order of the legend."""
    counted = layer.fields().indexOf("count_before") >= 0
    sums: dict[str, int] = {}
    for row in layer.getFeatures():
        events = row["count_before"] if counted else None
        sums[row["zone_class"]] = sums.get(row["zone_class"], 0) + int(events or 0)
    return tuple(
        ZoneCount(name, styling.label_of(item), item["colour"], sums[name] if counted else None)
        for name, item in classes().items()
        if name in sums and name != "excluded"
    )


def events_of(counts: Iterable[ZoneCount], kind: str) -> int:
    """Return the events of a kind of zone, all its rings together."""
    rings = f"{kind}_"
    return sum(
        item.count or 0
        for item in counts
        if item.zone == kind or (item.zone.startswith(rings) and item.zone[len(rings) :].isdigit())
    )


def years_counted(periods: Sequence[float], kind: str, treated: int) -> float:
    """Return the years in which the events before were counted.

    Parameters
    ----------
    periods : sequence of float
        Treated events of each whole month or quarter before.
    kind : str
        month or quarter.
    treated : int
        All treated events before, those of broken periods at either end among them.
    """
    years = len(periods) / PERIODS_A_YEAR.get(kind, 12)
    whole = sum(periods)
    return years * treated / whole if whole > 0 else years


def likeness(summary: Mapping[str, Any]) -> str:
    """Say how alike treated and control areas were; empty when nothing tells it."""
    told = []
    difference, together = summary.get("mean_difference"), summary.get("prior_correlation")
    if difference is not None:
        template = RATHER_ALIKE if difference <= ALIKE_ENOUGH else NOT_ALIKE
        template = VERY_ALIKE if difference <= ALIKE else template
        told.append(said_in_words(template, {"difference": decimal(difference)}))
    if together is not None:
        template = RAN_LOOSELY if together >= LOOSELY else RAN_APART
        template = RAN_TOGETHER if together >= TOGETHER else template
        told.append(said_in_words(template, {"value": decimal(together)}))
    return " ".join(told)


def detectable(summary: Mapping[str, Any] | None) -> str:
    """Say how small an effect could be seen, by the ratio that an evaluation reports."""
    if summary is None:
        return tr(NOTHING_HERE)
    percent = summary.get("ratio_percent")
    if percent is None or percent >= 100:
        return tr(NOTHING_SEEN)
    return said_in_words(DETECTABLE, {"percent": whole_percent(percent)})


def yardstick(events: float) -> str:
    """Say what is compared with what."""
    return said_in_words(YARDSTICK, {"events": number(events)})


def caveats_in_words(*lists: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return caveats of several runs in the language of QGIS, each once."""
    found: dict[str, None] = {}
    for item in (item for items in lists for item in items):
        template = TEMPLATES.get(str(item.get("code", "")))
        facts = item.get("facts", {})
        text = said_in_words(template, facts) if template else str(item.get("text", ""))
        found[text] = None
    return tuple(found)


def decimal(value: float) -> str:
    """Return a number with two places."""
    return number(value, 2)


def signed(value: float) -> str:
    """Return events more or fewer, with a sign."""
    return number(value, signed=True)


def whole_percent(value: float, *, sign: bool = False) -> str:
    """Return a per cent without places."""
    return percentage(value / 100, 0, signed=sign)


def bulleted(sentences: Iterable[str]) -> str:
    """Return sentences as a list that fits a narrow panel."""
    items = "".join(f"<li style='margin-bottom:3px'>{html.escape(text)}</li>" for text in sentences)
    return f"<ul style='margin-left:14px; -qt-list-indent:0'>{items}</ul>"
