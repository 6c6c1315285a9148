"""The example picture of each help page: the analysis really run on the fictional municipality.

A new analysis is an entry of ``EXAMPLES``: what it is given, and which facts its caption names. Its
picture follows from the style that its result declares.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.progress import Progress, silent
from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .classes import MapClass, category_classes, graduated_classes
from .maps import RasterLayer, draw_map
from .numbers import format_number, format_share
from .style import result_style

if TYPE_CHECKING:
    from ..core.declare import AnalysisSpec
    from ..core.results import Raster, Result

__all__ = ["EXAMPLES", "Example", "Recipe", "Stage", "examples", "stage"]

ROBBERY = "Robo a persona"
INDICATORS = {"robbery": ROBBERY, "theft": "Hurto", "extortion": "Extorsión"}
HALF = QT_TRANSLATE_NOOP("convivencia", "{share} of the areas hold half of the reported events")
CELL = 250.0
NEAR_M = 1_100.0
WIDTH_CM, HIGHEST_CM = 13.0, 9.5
MOST_BYTES = 40_000
LIGHTER = ((64, 1.0), (48, 0.85), (48, 0.7), (32, 0.6), (24, 0.5))
"""Colours and size of a picture, the first that is small enough."""
ALWAYS = frozenset({"hot_99", "hot_95", "high_high", "not_significant"})
"""Classes that a legend explains even where the example has none."""
DENSITY_SHARES = (0.0, 0.5, 0.75, 0.9, 0.97, 1.0)

Facts = Mapping[str, tuple[object, str, int | None]]
"""For each name in a caption: value, kind of ``format_cell``, decimals."""


@dataclass(frozen=True, slots=True)
class Example:
    """What the page of an analysis shows.

    Parameters
    ----------
    pictures : mapping
        The PNG of each language.
    facts : mapping
        What its caption names.
    """

    pictures: Mapping[str, bytes]
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stage:
    """The fictional municipality as the examples are given it, in metres.

    Parameters
    ----------
    areas : GeoDataFrame
        Neighbourhoods with ``population``, the ``count`` of robberies and the smoothed rates of
        ``INDICATORS``.
    cells : GeoDataFrame
        250 m cells with ``population`` and the ``count`` of robberies.
    robberies, thefts : Points
        Events of two kinds.
    streets : GeoDataFrame
        The street segments.
    """

    areas: Any
    cells: Any
    robberies: Any
    thefts: Any
    streets: Any


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the example of one analysis is made.

    Parameters
    ----------
    given : callable
        The parameters, from the stage.
    facts : callable
        What the caption names, from the result.
    part : str
        The part that is drawn by its style; the main one when empty.
    paint : callable, optional
        How it is drawn, where no part has a style.
    """

    given: Callable[[Stage], dict[str, Any]]
    facts: Callable[[Result], Facts] = lambda result: {
        key: (value, "integer", None)
        for key, value in result.summary.items()
        if isinstance(value, int)
    }
    paint: Callable[[Stage, Any, Catalogue], bytes] | None = None
    part: str = ""


def _statistic(result: Any) -> Facts:
    row = result.statistics.iloc[0]
    return {
        "observed": (row["observed"], "decimal", 2),
        "expected": (row["expected"], "decimal", 2),
        "z": (row["z"], "decimal", 1),
        "p_sim": (row["p_sim"], "p_value", None),
    }


def _cells(town: Stage) -> dict[str, Any]:
    return {"areas": town.cells, "value": "count"}


def _counts(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the counts that one number is said of."""
    del result
    return _layer(town.cells, "count", town, catalogue)


def _stability(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw in which share of the re-runs each place is hot."""
    edges = [step / 5 for step in range(6)]
    names = [format_share(edge, catalogue.language, decimals=0) for edge in edges]
    colours = result_style("count").colours(len(edges) - 1)
    classes = tuple(
        MapClass(f"{names[place]} – {names[place + 1]}", colour, lower=edges[place],
                 upper=edges[place + 1])
        for place, colour in enumerate(colours)
    )  # fmt: skip
    title = result_style("stability").title(catalogue.language)
    return _map(result.places, classes, "stability", title, town, catalogue)


def _nearness(result: Any) -> Facts:
    return {"nearest_index": (result.summary["nearest_index"], "decimal", 2)}


def _spread(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the points, and the outlines of their spread over them."""
    import pandas

    outline = _outline(town)
    shapes = pandas.concat([outline, result.ellipse[["geometry"]].set_crs(outline.crs)])
    return draw_map(
        _features(town.robberies),
        category_classes("incidents", catalogue.language),
        None,
        catalogue=catalogue,
        outline=shapes,
        width_cm=WIDTH_CM,
        highest_cm=HIGHEST_CM,
    )


def _routes(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the streets around the cell with most events: a whole town would be a web."""
    import shapely

    busiest = town.cells.geometry.iloc[int(town.cells["count"].to_numpy().argmax())]
    window = shapely.box(*shapely.buffer(busiest.centroid, NEAR_M).bounds)
    near = result.streets[result.streets.geometry.within(window)]
    return _layer(near, "hot_routes", None, catalogue)


def _lorenz(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw the Lorenz curve, with the share of places that holds half."""
    from .charts import lorenz_curve

    del town
    share = float(result.summary["share_50"])
    mark = catalogue.translate(HALF, share=format_share(share, catalogue.language, decimals=0))
    return lorenz_curve(
        result.lorenz["places_share"].tolist(),
        result.lorenz["events_share"].tolist(),
        catalogue=catalogue,
        marks=((share, 0.5, mark),),
        width_cm=10.5,
    )


EXAMPLES: Mapping[str, Recipe] = {
    "getis_ord": Recipe(_cells),
    "local_moran": Recipe(_cells),
    "global_autocorrelation": Recipe(
        _cells,
        _statistic,
        _counts,
    ),
    "kernel_density": Recipe(
        lambda town: {"points": town.robberies, "bandwidth": 300.0, "cell_size": 25.0},
        lambda result: {
            "bandwidth": (result.summary["bandwidth"], "integer", None),
            "peak": (result.summary["peak"], "integer", None),
        },
    ),
    "local_moran_rate": Recipe(lambda town: {**_cells(town), "population": "population"}),
    "local_moran_bivariate": Recipe(lambda town: {**_cells(town), "other": "population"}),
    "local_geary": Recipe(_cells),
    "optimised_hot_spots": Recipe(lambda town: {"incidents": town.robberies, "areas": town.areas}),
    "hot_spot_stability": Recipe(
        lambda town: {"incidents": town.robberies, "areas": town.areas}, paint=_stability
    ),
    "density_ratio": Recipe(
        lambda town: {"points": town.robberies, "other": town.thefts, "mask": town.areas},
        part="significance",
    ),
    "point_clusters": Recipe(lambda town: {"points": town.robberies, "minimum": 15}),
    "pattern_summary": Recipe(
        lambda town: {"points": town.robberies, "mask": town.areas}, _nearness, _spread
    ),
    "hot_routes": Recipe(
        lambda town: {"streets": town.streets, "incidents": town.robberies}, paint=_routes
    ),
    "spatial_scan": Recipe(
        lambda town: {"areas": town.areas, "value": "count", "population": "population"}
    ),
    "composite_index": Recipe(lambda town: {"areas": town.areas, "columns": tuple(INDICATORS)}),
    "concentration": Recipe(
        _cells,
        lambda result: {"share_50": (result.summary["share_50"], "share", 0)},
        _lorenz,
    ),
}


def examples(specs: Mapping[str, AnalysisSpec], progress: Progress = silent) -> dict[str, Example]:
    """Run and draw the example of every declared analysis that has a recipe.

    Parameters
    ----------
    specs : mapping
        The declared analyses by name.
    progress : Progress
        Called before each; raises to stop.
    """
    wanted = [name for name in EXAMPLES if name in specs]
    if not wanted:
        return {}
    progress(0.0, "")
    town = stage(specs)
    found = {}
    for place, name in enumerate(wanted):
        progress(place / len(wanted), name)
        found[name] = example(name, specs, town)
    return found


def example(name: str, specs: Mapping[str, AnalysisSpec], town: Stage) -> Example:
    """Run one analysis on the stage and draw what it gives in every language."""
    from ..core.multilingual import LANGUAGES

    recipe, spec = EXAMPLES[name], specs[name]
    result = spec.function(**recipe.given(town))
    pictures = {}
    for language in LANGUAGES:
        catalogue = Catalogue.load(language)
        pictures[language] = small(_drawn(recipe, spec, result, town, catalogue))
    return Example(pictures, recipe.facts(result))


def stage(specs: Mapping[str, AnalysisSpec], size: int = 20_000) -> Stage:
    """Make the fictional municipality and count its events; nothing of it is kept on the disk.

    Parameters
    ----------
    specs : mapping
        The declared analyses by name: the stage is prepared with them.
    size : int
        Number of incidents.
    """
    import geopandas

    from ..sample.build import build_sample

    def run(name: str, *given: Any, **named: Any) -> Any:
        return specs[name].function(*given, **named)

    with tempfile.TemporaryDirectory() as folder:
        paths = build_sample(Path(folder), size=size)
        areas, events, streets = (
            geopandas.read_file(paths.package, layer=name)
            for name in ("areas", "incidents", "streets")
        )
        areas = areas[["area_id", "population", "geometry"]]
        cells = run("make_grid", areas[["geometry"]], cell_size=CELL).cells
        people = run("population_from_raster", cells, str(paths.population)).areas
    incidents = _points(events)
    robberies, thefts = (
        incidents.select((events["category"] == INDICATORS[name]).to_numpy())
        for name in ("robbery", "theft")
    )
    by_cell = run("aggregate_incidents", cells, robberies).areas
    rates = {}
    for name, category in INDICATORS.items():
        kind = incidents.select((events["category"] == category).to_numpy())
        counted = run("aggregate_incidents", areas, kind, area_id="area_id").areas
        smoothed = run("incident_rates", counted, "count", "population", per=1000).areas
        rates[name] = smoothed["eb_rate"].to_numpy(float)
        if category == ROBBERY:
            areas = areas.assign(count=counted["count"].to_numpy(float))
    areas = areas.assign(**rates)
    cells = cells[["geometry"]].assign(
        count=by_cell["count"].to_numpy(float), population=people["population"].to_numpy(float)
    )
    for layer, title in ((areas, "areas"), (cells, "cells"), (streets, "streets")):
        layer.attrs["title"] = title
    return Stage(areas, cells, robberies, thefts, streets)


def _points(events: Any) -> Any:
    import shapely

    from ..intake.points import Points

    places = shapely.get_coordinates(events.geometry.array)
    attributes = events.drop(columns=events.geometry.name)
    return Points(
        places[:, 0], places[:, 1], attributes, events.crs.to_string(), {"title": "incidents"}
    )


def _drawn(
    recipe: Recipe, spec: AnalysisSpec, result: Result, town: Stage, catalogue: Catalogue
) -> bytes:
    """Draw the main part by the style that it declares, or as the recipe says."""
    if recipe.paint is not None:
        return recipe.paint(town, result, catalogue)
    named = recipe.part or next(one.name for one in spec.parts if one.main)
    part = next(one for one in spec.parts if one.name == named)
    drawn = getattr(result, part.name)
    if part.kind == "points":
        drawn = _features(drawn)
    if part.kind == "raster":
        return _surface(drawn, part.style, town, catalogue)
    return _layer(drawn, part.style, town, catalogue)


def _features(points: Any) -> Any:
    """Return a point table as features, as a map draws them."""
    import geopandas
    import shapely

    shapes = shapely.points(points.x, points.y)
    return geopandas.GeoDataFrame(points.attributes, geometry=shapes, crs=points.crs)


def _layer(frame: Any, kind: str, town: Stage | None, catalogue: Catalogue) -> bytes:
    style = result_style(kind)
    classes: tuple[MapClass, ...]
    if style.mode == "categories":
        present = set(frame[style.column].dropna().astype(str)) | ALWAYS
        classes = tuple(
            one for one in category_classes(kind, catalogue.language) if one.value in present
        )
    elif style.mode == "sequential":
        frame = frame.assign(**{style.column: frame[style.column].astype(float)})
        classes = graduated_classes(kind, frame[style.column], catalogue.language)
    else:
        classes = category_classes(kind, catalogue.language)
    title = style.title(catalogue.language)
    return _map(frame, classes, style.column or None, title, town, catalogue)


def _map(
    frame: Any,
    classes: tuple[MapClass, ...],
    column: str | None,
    title: str,
    town: Stage | None,
    catalogue: Catalogue,
) -> bytes:
    """Draw a map, with the outline of the town where the whole of it is shown."""
    return draw_map(
        frame,
        classes,
        column,
        legend_title=title,
        catalogue=catalogue,
        outline=None if town is None else _outline(town),
        width_cm=WIDTH_CM,
        highest_cm=HIGHEST_CM,
    )


def _surface(raster: Raster, kind: str, town: Stage, catalogue: Catalogue) -> bytes:
    """Draw a raster inside the municipality."""
    import numpy
    from rasterio.features import geometry_mask
    from rasterio.transform import from_origin

    outline = _outline(town)
    rows, columns = raster.values.shape
    inside = geometry_mask(
        list(outline.geometry),
        out_shape=(rows, columns),
        invert=True,
        transform=from_origin(raster.left, raster.top, raster.cell_size, raster.cell_size),
    )
    values = numpy.where(inside, raster.values, numpy.nan)
    style = result_style(kind)
    if style.mode == "categories":
        classes = category_classes(kind, catalogue.language)
    else:
        classes = _broad_classes(values, kind, catalogue)
    unit = ", km⁻²" if kind == "density" else ""
    extent = (
        raster.left,
        raster.top - rows * raster.cell_size,
        raster.left + columns * raster.cell_size,
        raster.top,
    )
    return draw_map(
        outline,
        (MapClass("", "#ffffff", opacity=0.0),),
        None,
        legend_title=f"{style.title(catalogue.language)}{unit}",
        catalogue=catalogue,
        outline=outline,
        raster=RasterLayer(values, extent, classes),
        counted=False,
        width_cm=WIDTH_CM,
        highest_cm=HIGHEST_CM,
    )


def _broad_classes(values: Any, kind: str, catalogue: Catalogue) -> tuple[MapClass, ...]:
    """Return classes that each cover less than the last, with round edges: density is skewed."""
    import numpy

    edges = sorted({float(f"{edge:.1g}") for edge in numpy.nanquantile(values, DENSITY_SHARES)})
    names = [format_number(edge, catalogue.language, in_column=True) for edge in edges]
    last = len(edges) - 2
    return tuple(
        MapClass(
            f"{names[place]} – {names[place + 1]}" if place < last else f"> {names[place]}",
            colour,
            lower=edges[place],
            upper=edges[place + 1] if place < last else float("inf"),
        )
        for place, colour in enumerate(result_style(kind).colours(len(edges) - 1))
    )


def _outline(town: Stage) -> Any:
    """Return the municipality as one polygon."""
    return town.areas[["geometry"]].dissolve()


def small(picture: bytes) -> bytes:
    """Return a PNG with few colours: a map needs no more, and a page stays light."""
    from PIL import Image

    with Image.open(BytesIO(picture)) as image:
        full = image.convert("RGB")
    for colours, scale in LIGHTER:
        size = round(full.width * scale), round(full.height * scale)
        flat = full if scale == 1 else full.resize(size, Image.Resampling.LANCZOS)
        buffer = BytesIO()
        flat.quantize(colours, dither=Image.Dither.NONE).save(buffer, format="PNG", optimize=True)
        if buffer.tell() <= MOST_BYTES:
            break
    return buffer.getvalue()
