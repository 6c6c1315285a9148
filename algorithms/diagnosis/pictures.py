"""The maps and charts of the diagnostic, each with its words for those who cannot see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import charts, maps, rankings, words
from ..documents.blocks import Figure, MapImage
from ..documents.classes import MapClass, category_classes, class_positions, graduated_classes
from ..documents.dates import format_month
from ..documents.numbers import format_number, format_share
from ..documents.style import result_style
from ..documents.wording import caveat_text
from .marked_events import note_of, places_of

if TYPE_CHECKING:
    from ..core.outline import Block
    from ..documents.canvas import Drawn
    from ..documents.catalogue import Catalogue
    from .marked_events import MarkedEvent
    from .released import Released

HALF = QT_TRANSLATE_NOOP("convivencia", "{share} of the areas hold half of the reported events")
REPORTED = QT_TRANSLATE_NOOP("convivencia", "Reported events")
EARLIER = QT_TRANSLATE_NOOP("convivencia", "Same month of earlier years")
NOT_RISK = QT_TRANSLATE_NOOP(
    "convivencia",
    "Reported events only. The map says where reports gather, not that a place or "
    "its people are dangerous.",
)
BY_PEOPLE = "participatory"
WORKSHOPS = QT_TRANSLATE_NOOP("convivencia", "participatory map of the workshops")
CONCERNS = QT_TRANSLATE_NOOP(
    "convivencia",
    "What people named in workshops. It says what worries them, not how much happens there or who "
    "lives there.",
)
ON_MAPS = frozenset(
    {
        "exploratory",
        "positions_jittered",
        "positions_unrepeated",
        "positions_snapped",
        "positions_rounded",
        "default_points",
        "low_quality",
    }
)
"""What a reader of one map must know of the data, even when it is cut out of the document."""

MOST_ON_MAPS = 2
KINDS = {
    "spot": "getis_ord",
    "cluster": "local_moran",
    "count": "count",
    "persistence": "persistence",
    "mentions": "mentions",
}
"""The style of a column that is drawn; any other is a rate."""
ALT_CLASSES = QT_TRANSLATE_NOOP("convivencia", "Map: {title}. {classes}.")
ALT_CHART = QT_TRANSLATE_NOOP("convivencia", "Chart: {title}.")
WIDTHS = {("concentration", "lorenz"): 10.5, ("profile", "months"): 13.0}
DENSITY_SHARES = (0.0, 0.5, 0.75, 0.875, 0.95, 0.99, 1.0)
ONE_CELL = QT_TRANSLATE_NOOP("convivencia", "{count} cell")
MANY_CELLS = QT_TRANSLATE_NOOP("convivencia", "{count} cells")
PER_KM2 = QT_TRANSLATE_NOOP("convivencia", "reported events per km²")
PER_RESIDENTS = QT_TRANSLATE_NOOP("convivencia", "per {per} residents, whole period")
A_DAY = QT_TRANSLATE_NOOP("convivencia", "events a day")


@dataclass(frozen=True, slots=True)
class DescribedMap:
    """A map before it is drawn: what it shows, in which classes, and that in words.

    ``shapes`` holds the areas, with the column that is drawn; ``raster`` what lies over them.
    """

    title: str
    kind: str
    legend: str
    classes: tuple[MapClass, ...]
    told: str
    shapes: Any
    column: str | None
    raster: maps.RasterLayer | None = None


def described_map(block: Block, released: Released, catalogue: Catalogue) -> DescribedMap | None:
    """Return what the map of a block shows; None when its step was left out."""
    title = block.title.in_language(catalogue.language) if block.title else ""
    if block.step == "density":
        return _described_density(released, title, catalogue)
    frame = released.areas.get(block.step or "")
    column = block.column or ""
    if frame is None or column not in frame.columns:
        return None
    kind = KINDS.get(column, "rate")
    style = result_style(kind)
    if style.mode == "categories":
        present = set(frame[column].dropna().astype(str))
        classes = tuple(
            item
            for item in category_classes(kind, catalogue.language)
            if item.value in present
            or item.value in {"hot_99", "hot_95", "high_high", "not_significant"}
        )
    else:
        frame = frame.assign(**{column: frame[column].astype(float)})
        classes = graduated_classes(kind, frame[column], catalogue.language)
    return DescribedMap(
        title,
        kind,
        _legend_title(released, kind, catalogue),
        classes,
        _told(frame[column], classes, catalogue, words_of_shapes(block.step or "")),
        frame[[column, frame.geometry.name]],
        column,
    )


def map_of(block: Block, released: Released, source: str, catalogue: Catalogue) -> MapImage | None:
    """Return the map a block asks for; None when its step was left out."""
    shown = described_map(block, released, catalogue)
    if shown is None:
        return None
    over_areas = shown.raster is not None
    drawn_by_people = block.step == BY_PEOPLE
    if drawn_by_people:
        source = catalogue.translate(words.SOURCE, source=catalogue.translate(WORKSHOPS))
    picture = maps.draw_map(
        shown.shapes,
        (MapClass("", "#ffffff", opacity=0.0),) if over_areas else shown.classes,
        shown.column,
        title="",
        legend_title=shown.legend,
        source=source,
        note=catalogue.translate(CONCERNS) if drawn_by_people else _foot(released, catalogue),
        catalogue=catalogue,
        counted=not over_areas,
        raster=shown.raster,
    )
    alt = catalogue.translate(ALT_CLASSES, title=shown.title, classes=shown.told)
    return MapImage(picture, alt, shown.title)


def words_of_shapes(step: str) -> tuple[str, str]:
    """Return what one shape of a step's map and what many are called."""
    return (ONE_CELL, MANY_CELLS) if step.startswith("cell") else (words.ONE_AREA, words.MANY_AREAS)


def _told(
    values: Any, classes: tuple[MapClass, ...], catalogue: Catalogue, shapes: tuple[str, str]
) -> str:
    """Say the legend, with how many shapes are of each class, to who does not see the map."""
    positions = class_positions(values, classes)
    counts = [int((positions == place).sum()) for place in range(len(classes))]
    return "; ".join(
        f"{item.label}: {catalogue.plural(count, *shapes)}"
        for item, count in zip(classes, counts, strict=True)
        if count
    )


def _foot(released: Released, catalogue: Catalogue) -> str:
    """Return what stands under every map: a count is no risk, and what weakens the positions."""
    weak = [item for item in released.caveats if item.code in ON_MAPS]
    said = [caveat_text(item, catalogue) for item in weak[:MOST_ON_MAPS]]
    return " ".join([catalogue.translate(NOT_RISK), *said])


def _legend_title(released: Released, kind: str, catalogue: Catalogue) -> str:
    title = result_style(kind).title(catalogue.language)
    if kind != "rate" or "rates" not in released.results:
        return title
    per = format_number(released.results["rates"].summary["per"], catalogue.language)
    return f"{title}, {catalogue.translate(PER_RESIDENTS, per=per)}"


def _described_density(released: Released, title: str, catalogue: Catalogue) -> DescribedMap | None:
    import numpy as np
    import shapely

    raster = released.density
    if raster is None:
        return None
    values = np.where(raster.values > 0, raster.values, np.nan)
    base = next(iter(released.areas.values()))
    rows, columns = values.shape
    extent = (
        raster.left,
        raster.top - rows * raster.cell_size,
        raster.left + columns * raster.cell_size,
        raster.top,
    )
    outline = shapely.union_all(base.geometry[~base.geometry.is_empty].to_numpy())
    inside = _inside(outline, raster)
    values[~inside] = np.nan
    if not np.isfinite(values).any():
        return None
    classes = _density_classes(values[np.isfinite(values)], catalogue)
    legend = catalogue.translate(PER_KM2)
    return DescribedMap(
        title,
        "density",
        legend,
        classes,
        f"{legend}: {'; '.join(item.label for item in classes)}",
        base[[base.geometry.name]],
        None,
        maps.RasterLayer(values, extent, classes),
    )


def _density_classes(values: Any, catalogue: Catalogue) -> tuple[MapClass, ...]:
    """Return broad classes that each cover half of what the last left: density is always skewed.

    Edges are rounded to two digits, so that no class speaks of a single event.
    """
    import numpy as np

    rounded = [float(f"{edge:.2g}") for edge in np.quantile(values, DENSITY_SHARES)]
    edges = sorted(set(rounded))
    if len(edges) < 3:
        return graduated_classes("density", values, catalogue.language, method="pretty")
    colours = result_style("density").colours(len(edges) - 1)
    names = [format_number(edge, catalogue.language, in_column=True) for edge in edges]
    return tuple(
        MapClass(
            f"{names[place]} – {names[place + 1]}",
            colour,
            lower=edges[place],
            upper=edges[place + 1] if place + 2 < len(edges) else float(values.max()) + 1,
        )
        for place, colour in enumerate(colours)
    )


def _inside(outline: Any, raster: Any) -> Any:
    """Return which cells lie in the study area."""
    import numpy as np
    from rasterio.features import geometry_mask
    from rasterio.transform import from_origin

    mask = geometry_mask(
        [outline],
        out_shape=raster.values.shape,
        invert=True,
        all_touched=True,
        transform=from_origin(raster.left, raster.top, raster.cell_size, raster.cell_size),
    )
    return np.asarray(mask)


def chart_of(block: Block, released: Released, source: str, catalogue: Catalogue) -> Figure | None:
    """Return the chart a block asks for; None when its step was left out."""
    draw = CHARTS.get((block.step or "", block.part or ""))
    picture = draw(released, catalogue) if draw else None
    if picture is None:
        return None
    title = block.title.in_language(catalogue.language) if block.title else ""
    alt = catalogue.translate(ALT_CHART, title=title)
    return Figure(
        picture,
        f"{alt} {note_of_chart(block, released, catalogue)}".strip(),
        title,
        source,
        WIDTHS.get((block.step or "", block.part or ""), 16.0),
        picture.svg,
    )


def note_of_chart(block: Block, released: Released, catalogue: Catalogue) -> str:
    """Return what the marks of a block's chart mean; empty where it has none."""
    if (block.step or "", block.part or "") != ("trend", ""):
        return ""
    return note_of([event for _, event in _marks(released)], catalogue)


def _series_table(released: Released) -> Any:
    """Return the series as it is drawn, without a first period that began before the record."""
    table = released.tables.get("series")
    if table is None:
        return None
    if not bool(table["complete"].iloc[0]):
        table = table.iloc[1:]
    return None if table.empty else table


def _marks(released: Released) -> list[tuple[float, MarkedEvent]]:
    table = _series_table(released)
    if table is None:
        return []
    return places_of(released.events, table["period_start"].to_numpy(dtype="datetime64[D]"))


def _series(released: Released, catalogue: Catalogue) -> Drawn | None:
    table = _series_table(released)
    if table is None:
        return None
    starts = table["period_start"].to_numpy(dtype="datetime64[M]").astype(int)
    labels = [format_month(1970 + month // 12, month % 12 + 1, catalogue) for month in starts]
    has_band = bool(table["prior_low"].notna().any())
    return charts.line_series(
        labels,
        table["count"].astype(float).tolist(),
        catalogue=catalogue,
        value_label=catalogue.translate(REPORTED),
        band_low=table["prior_low"].tolist() if has_band else (),
        band_high=table["prior_high"].tolist() if has_band else (),
        band_label=catalogue.translate(EARLIER) if has_band else "",
        partial_last=not bool(table["complete"].iloc[-1]),
        marks=[(place, str(number)) for number, (place, _) in enumerate(_marks(released), 1)],
    )


def _hours(released: Released, catalogue: Catalogue) -> Drawn | None:
    table = released.tables.get("hours")
    if table is None or float(table["count"].astype(float).sum()) == 0:
        return None
    counts = table["count"].astype(float).tolist()
    grid = [counts[day * 24 : day * 24 + 24] for day in range(7)]
    return charts.hour_weekday_heat(grid, catalogue=catalogue, unit=catalogue.translate(REPORTED))


def _months(released: Released, catalogue: Catalogue) -> Drawn | None:
    from ..documents.words import MONTHS

    table = released.tables.get("months")
    if table is None:
        return None
    return rankings.bar_ranking(
        [catalogue.translate(name) for name in MONTHS],
        table["a_day"].astype(float).tolist(),
        catalogue=catalogue,
        decimals=1,
        unit=catalogue.translate(A_DAY),
        width_cm=WIDTHS["profile", "months"],
    )


def _lorenz(released: Released, catalogue: Catalogue) -> Drawn | None:
    table = released.tables.get("lorenz")
    if table is None:
        return None
    share = float(str(released.results["concentration"].summary["share_50"]))
    mark = catalogue.translate(HALF, share=format_share(share, catalogue.language, decimals=0))
    return charts.lorenz_curve(
        table["places_share"].tolist(),
        table["events_share"].tolist(),
        catalogue=catalogue,
        marks=((share, 0.5, mark),),
        width_cm=WIDTHS["concentration", "lorenz"],
    )


def _victims(released: Released, catalogue: Catalogue) -> Drawn | None:
    from .victims import SEX_LABELS

    table = released.tables.get("victims")
    if table is None:
        return None
    known = table[table["age_band"] != "unknown"]
    if float(known[["women", "men"]].astype(float).sum().sum()) == 0:
        return None
    return rankings.paired_bars(
        known["age_band"].tolist(),
        known["women"].astype(float).tolist(),
        known["men"].astype(float).tolist(),
        left_label=catalogue.translate(SEX_LABELS["women"]),
        right_label=catalogue.translate(SEX_LABELS["men"]),
        catalogue=catalogue,
    )


CHARTS: dict[tuple[str, str], Callable[[Released, Catalogue], Drawn | None]] = {
    ("trend", ""): _series,
    ("profile", ""): _hours,
    ("profile", "months"): _months,
    ("concentration", "lorenz"): _lorenz,
    ("who", ""): _victims,
}
