"""How the examples of the help pages are drawn: by the style that a result declares, and small."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from .catalogue import Catalogue
from .classes import MapClass, category_classes, graduated_classes
from .maps import RasterLayer, draw_map
from .numbers import format_number
from .style import result_style

if TYPE_CHECKING:
    from ..core.results import Raster
    from .help_stage import Stage

__all__ = [
    "drawn_layer",
    "drawn_map",
    "drawn_pages",
    "drawn_spread",
    "drawn_surface",
    "features",
    "small",
    "town_outline",
]

WIDTH_CM, HIGHEST_CM = 13.0, 9.5
MOST_BYTES = 40_000
LIGHTER = ((64, 1.0), (48, 0.85), (48, 0.7), (32, 0.6), (24, 0.5))
"""Colours and size of a picture, the first that is small enough."""
ALWAYS = frozenset({"hot_99", "hot_95", "high_high", "not_significant"})
"""Classes that a legend explains even where the example has none."""
PAGE_WIDTH_CM, PAGE_DOTS_PER_INCH, PAGE_COLOURS = 13.0, 100, 14
SHEETS = "sheets.typ"
DENSITY_SHARES = (0.0, 0.5, 0.75, 0.9, 0.97, 1.0)


def drawn_layer(frame: Any, kind: str, town: Stage | None, catalogue: Catalogue) -> bytes:
    """Draw features by the style of a kind of result, and the town's outline where it is given."""
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
    outline = None if town is None else town_outline(town)
    return drawn_map(frame, classes, style.column or None, title, outline, catalogue)


def drawn_map(
    frame: Any,
    classes: tuple[MapClass, ...],
    column: str | None,
    title: str,
    outline: Any,
    catalogue: Catalogue,
    *,
    counted: bool = True,
) -> bytes:
    """Draw a map of a help page, with an outline over it where there is one."""
    return draw_map(
        frame,
        classes,
        column,
        legend_title=title,
        catalogue=catalogue,
        outline=outline,
        counted=counted,
        width_cm=WIDTH_CM,
        highest_cm=HIGHEST_CM,
    )


def drawn_spread(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how two patterns spread, and the way from one centre to the other."""
    import pandas

    kind = "pattern_spread"
    outline = town_outline(town)
    way = result.shift[["geometry"]].set_crs(outline.crs)
    return drawn_map(
        result.ellipses,
        category_classes(kind, catalogue.language),
        result_style(kind).column,
        result_style(kind).title(catalogue.language),
        pandas.concat([outline, way]),
        catalogue,
        counted=False,
    )


def drawn_surface(raster: Raster, kind: str, town: Stage, catalogue: Catalogue) -> bytes:
    """Draw a raster inside the municipality."""
    import numpy
    from rasterio.features import geometry_mask
    from rasterio.transform import from_origin

    outline = town_outline(town)
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


def drawn_pages(path: Path, pages: Sequence[int]) -> bytes:
    """Draw some pages of a PDF side by side, as they come out of the printer.

    Parameters
    ----------
    path : Path
        The PDF.
    pages : sequence of int
        Their numbers, from 1.
    """
    import typst
    from PIL import Image

    sheets = "".join(
        f'box(fill: white, stroke: 0.6pt + rgb("#8a939b"), image("{path.name}", page: {page})),'
        for page in pages
    )
    width = PAGE_WIDTH_CM * len(pages)
    source = (
        f"#set page(width: {width}cm, height: auto, margin: 0.2cm)\n"
        f"#grid(columns: {len(pages)}, gutter: 0.4cm, {sheets})"
    )
    with TemporaryDirectory() as place:
        folder = Path(place)
        (folder / path.name).write_bytes(path.read_bytes())
        (folder / SHEETS).write_text(source, encoding="utf-8")
        made = typst.compile(folder / SHEETS, root=folder, format="png", ppi=PAGE_DOTS_PER_INCH)
    with Image.open(BytesIO(bytes(made))) as image:
        buffer = BytesIO()
        # letters need sharp edges, not colours
        flat = image.convert("RGB").quantize(PAGE_COLOURS, dither=Image.Dither.NONE)
        flat.save(buffer, format="PNG")
    return buffer.getvalue()


def features(points: Any) -> Any:
    """Return a point table as features, as a map draws them."""
    import geopandas
    import shapely

    shapes = shapely.points(points.x, points.y)
    return geopandas.GeoDataFrame(points.attributes, geometry=shapes, crs=points.crs)


def town_outline(town: Stage) -> Any:
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
