"""Maps and charts of an evaluation, each with its words for those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import effect_charts, maps, rankings
from ..documents.blocks import Figure, MapImage
from ..documents.classes import MapClass, category_classes
from ..documents.dates import format_month
from ..documents.effect_charts import Curve
from ..documents.style import result_style
from ..evaluation.cost_benefit import MEASURES
from .wording import DESIGNS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from ..documents.catalogue import Catalogue
    from .released import ReleasedEvaluation

ALT_CLASSES = QT_TRANSLATE_NOOP("convivencia", "Map: {title}. {classes}.")
ALT_CHART = QT_TRANSLATE_NOOP("convivencia", "Chart: {title}.")
OBSERVED = QT_TRANSLATE_NOOP("convivencia", "reported")
EXPECTED = QT_TRANSLATE_NOOP("convivencia", "expected without the measure, with 95 % limits")
BEGAN = QT_TRANSLATE_NOOP("convivencia", "the measure begins")
NO_CHANGE = QT_TRANSLATE_NOOP("convivencia", "no change")
COMPARED_PERCENT = QT_TRANSLATE_NOOP(
    "convivencia", "change against what was expected, in per cent, with 95 % limits"
)
REPORTED_ONLY = QT_TRANSLATE_NOOP(
    "convivencia", "Reported events only; a rise can also mean that more is reported."
)
SERIES_TITLES = {
    "month": QT_TRANSLATE_NOOP("convivencia", "Reported events in the treated area by month"),
    "quarter": QT_TRANSLATE_NOOP("convivencia", "Reported events in the treated area by quarter"),
    "year": QT_TRANSLATE_NOOP("convivencia", "Reported events in the treated area by year"),
}
ZONES_TITLE = QT_TRANSLATE_NOOP("convivencia", "Where the measure was, and what it is held against")
CHANGE_TITLE = QT_TRANSLATE_NOOP("convivencia", "Change of reported events by area")
DESIGNS_TITLE = QT_TRANSLATE_NOOP(
    "convivencia", "The same question asked in several ways: the treated area"
)
TORNADO_TITLE = QT_TRANSLATE_NOOP("convivencia", "What the balance hangs on")


def zones_map(released: ReleasedEvaluation, catalogue: Catalogue) -> MapImage:
    """Return the map of the zones."""
    rings = "zone_class" in released.zones.columns
    kind, column = ("zone_rings", "zone_class") if rings else ("zones", "zone")
    return _map(released.zones, kind, column, ZONES_TITLE, "", catalogue, width=13.0, high=7.6)


def change_map(released: ReleasedEvaluation, source: str, catalogue: Catalogue) -> MapImage | None:
    """Return the map of change, with the treated ground outlined."""
    if released.change is None:
        return None
    treated = released.zones[released.zones["zone"] == "treatment"]
    frame = released.change.to_crs(released.zones.crs) if released.zones.crs else released.change
    return _map(
        frame,
        "change",
        "change",
        CHANGE_TITLE,
        source,
        catalogue,
        note=catalogue.translate(REPORTED_ONLY),
        outline=treated[[treated.geometry.name]],
        width=14.0,
        high=9.0,
    )


def _map(
    frame: GeoDataFrame,
    kind: str,
    column: str,
    title: str,
    source: str,
    catalogue: Catalogue,
    *,
    width: float,
    high: float,
    note: str = "",
    outline: Any = None,
) -> MapImage:
    present = frame[column].astype("string").fillna("no_data")
    frame = frame.assign(**{column: present})[[column, frame.geometry.name]]
    frame = frame[~frame.geometry.isna()]
    held = set(present)
    classes: tuple[MapClass, ...] = tuple(
        item for item in category_classes(kind, catalogue.language) if item.value in held
    )
    picture = maps.draw_map(
        frame,
        classes,
        column,
        legend_title=result_style(kind).title(catalogue.language),
        source=source,
        note=note,
        catalogue=catalogue,
        outline=outline,
        counted=kind == "change",
        width_cm=width,
        highest_cm=high,
    )
    counts = present.value_counts()
    told = "; ".join(f"{item.label}: {int(counts[item.value])}" for item in classes)
    words = catalogue.translate(title)
    return MapImage(
        picture,
        catalogue.translate(ALT_CLASSES, title=words, classes=told),
        words,
        width_cm=width,
    )


def series_chart(released: ReleasedEvaluation, source: str, catalogue: Catalogue) -> Figure | None:
    """Return observed beside expected events of the treated area."""
    frame = released.tables.get("series")
    if frame is None:
        return None
    months = frame["period_start"].to_numpy(dtype="datetime64[M]").astype(np.int64)
    labels = [
        format_month(1970 + month // 12, month % 12 + 1, catalogue) for month in months.tolist()
    ]
    since = int((frame["bin"] < 0).sum()) - 0.5
    expected = frame["counterfactual"].where(frame["bin"] >= 0)
    title = catalogue.translate(SERIES_TITLES[str(frame["step"].iloc[0])])
    picture = effect_charts.observed_and_expected(
        labels,
        Curve(catalogue.translate(OBSERVED), frame["treated"].tolist()),
        Curve(
            catalogue.translate(EXPECTED),
            expected.tolist(),
            frame["low"].where(frame["bin"] >= 0).tolist(),
            frame["high"].where(frame["bin"] >= 0).tolist(),
        ),
        since=since,
        since_label=catalogue.translate(BEGAN),
        catalogue=catalogue,
        height_cm=5.2,
    )
    return Figure(
        picture, catalogue.translate(ALT_CHART, title=title), title, source, svg=picture.svg
    )


def designs_chart(released: ReleasedEvaluation, source: str, catalogue: Catalogue) -> Figure | None:
    """Return the estimates of every design side by side."""
    verdict = released.verdict
    if verdict is None or len(verdict.designs) < 2:
        return None
    shown = [item for item in verdict.designs if item.low is not None and item.high is not None]
    title = catalogue.translate(DESIGNS_TITLE)
    picture = rankings.interval_dots(
        [catalogue.translate(DESIGNS[item.name]) for item in shown],
        [item.percent for item in shown],
        [item.low for item in shown],
        [item.high for item in shown],
        catalogue=catalogue,
        unit=catalogue.translate(COMPARED_PERCENT),
        reference=0.0,
        reference_label=catalogue.translate(NO_CHANGE),
        decimals=0,
    )
    return Figure(
        picture, catalogue.translate(ALT_CHART, title=title), title, source, svg=picture.svg
    )


def sensitivity_chart(
    released: ReleasedEvaluation, labels: dict[str, str], catalogue: Catalogue
) -> Figure | None:
    """Return what the balance of costs hangs on."""
    frame, results = (released.tables.get(name) for name in ("money.sensitivity", "money.results"))
    if frame is None or results is None or frame.empty:
        return None
    balance = results.set_index("measure")["value"].get(MEASURES["net_present_value"])
    frame = frame.dropna(subset=["npv_low", "npv_high"])
    if balance is None or frame.empty:
        return None
    title = catalogue.translate(TORNADO_TITLE)
    picture = effect_charts.tornado(
        [labels.get(str(name), str(name)) for name in frame["parameter"]],
        frame["npv_low"].tolist(),
        frame["npv_high"].tolist(),
        float(balance),
        catalogue=catalogue,
        width_cm=15.0,
    )
    return Figure(
        picture, catalogue.translate(ALT_CHART, title=title), title, width_cm=15.0, svg=picture.svg
    )
