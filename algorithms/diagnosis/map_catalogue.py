"""The catalogue of maps: what each shows, how its classes were made, from what, and where it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.numbers import format_number, format_share
from ..documents.words import MAP
from ..documents.xlsx import Sheet
from .pictures import BY_PEOPLE, WORKSHOPS, DescribedMap, described_map, words_of_shapes

if TYPE_CHECKING:
    from ..core.outline import Block
    from .context import Context

TITLE = QT_TRANSLATE_NOOP("convivencia", "Catalogue of maps")
COLUMNS: tuple[tuple[str, str, float], ...] = (
    ("map", QT_TRANSLATE_NOOP("convivencia", "Map"), 3),
    ("shows", QT_TRANSLATE_NOOP("convivencia", "What it shows"), 2.5),
    ("classes", QT_TRANSLATE_NOOP("convivencia", "Classes"), 5),
    ("method", QT_TRANSLATE_NOOP("convivencia", "How they were made"), 4.5),
    ("period", QT_TRANSLATE_NOOP("convivencia", "Period"), 2.5),
    ("source", QT_TRANSLATE_NOOP("convivencia", "Source and rows"), 2.5),
    ("chapter", QT_TRANSLATE_NOOP("convivencia", "Chapter"), 3),
)
CAPTION = QT_TRANSLATE_NOOP("convivencia", "{label}. {title}")
QUANTILES = QT_TRANSLATE_NOOP(
    "convivencia",
    "{count} classes with about as many areas in each; areas without reported events and without "
    "data stand apart.",
)
GETIS_ORD = QT_TRANSLATE_NOOP(
    "convivencia",
    "Gi*: each area together with its neighbours, held against {draws} random rearrangements. "
    "{correction}",
)
LOCAL_MORAN = QT_TRANSLATE_NOOP(
    "convivencia",
    "Local Moran: each area beside its neighbours, held against {draws} random rearrangements. "
    "{correction}",
)
CORRECTED = QT_TRANSLATE_NOOP("convivencia", "Corrected for the number of areas.")
UNCORRECTED = QT_TRANSLATE_NOOP("convivencia", "Not corrected for the number of areas.")
PERSISTENCE = QT_TRANSLATE_NOOP(
    "convivencia",
    "In how many periods each area was a hot spot; persistent from {share} of them on. Each "
    "period was tested by itself.",
)
DENSITY = QT_TRANSLATE_NOOP(
    "convivencia",
    "Kernel density on cells of {cell} m. The lowest class covers half of the surface, each "
    "further one about half of what is left.",
)
DENSITY_WITHIN = QT_TRANSLATE_NOOP(
    "convivencia",
    "Kernel density with a bandwidth of {bandwidth} m on cells of {cell} m. The lowest class "
    "covers half of the surface, each further one about half of what is left.",
)
NO_MAPS = QT_TRANSLATE_NOOP("convivencia", "This document has no maps.")
ROWS = QT_TRANSLATE_NOOP("convivencia", "{layer}: {count} rows")
AS_DRAWN = QT_TRANSLATE_NOOP("convivencia", "When the workshops were held")
RECORDS = ("incidents", "points")


@dataclass(frozen=True, slots=True)
class Entry:
    """A map of the document, with its number among the maps and where it stands."""

    number: int
    block: Block
    shown: DescribedMap
    chapter: str


def catalogue_table(block: Block, context: Context) -> Sequence[b.Block]:
    """Return the catalogue as a table; a document without maps says so."""
    rows = _rows(context)
    if not rows:
        return (b.Paragraph(context.say(NO_MAPS), "note"),)
    title = block.title.in_language(context.catalogue.language) if block.title else ""
    return (b.Table(title or context.say(TITLE), _columns(context), rows, landscape=True),)


def catalogue_sheets(context: Context) -> list[Sheet]:
    """Return the catalogue as a sheet; none where the outline has no catalogue or no map."""
    if not any(block.kind == "map_catalogue" for block in context.outline.blocks):
        return []
    rows = _rows(context)
    title = context.say(TITLE)
    return [Sheet(title, title, _columns(context), rows)] if rows else []


def _columns(context: Context) -> tuple[b.TableColumn, ...]:
    return tuple(
        b.TableColumn(name, context.say(label), width=width) for name, label, width in COLUMNS
    )


def _rows(context: Context) -> list[tuple[b.Cell, ...]]:
    return [
        (
            context.say(
                CAPTION, label=context.say(MAP, number=entry.number), title=entry.shown.title
            ),
            entry.shown.legend,
            entry.shown.told,
            _method(entry, context),
            context.say(AS_DRAWN) if entry.block.step == BY_PEOPLE else context.period,
            _source(entry, context),
            entry.chapter,
        )
        for entry in _entries(context)
    ]


def _entries(context: Context) -> Iterator[Entry]:
    """Yield the maps in the order in which the document counts them."""
    number = 0
    for chapter in context.outline.chapters:
        where = context.chapter_titles[chapter.id]
        for block in chapter.blocks:
            if block.kind == "section" and block.title is not None:
                section = block.title.in_language(context.catalogue.language)
                where = f"{context.chapter_titles[chapter.id]}: {section}"
            if block.kind != "map":
                continue
            shown = described_map(block, context.released, context.catalogue)
            if shown is not None:
                number += 1
                yield Entry(number, block, shown, where)


def _method(entry: Entry, context: Context) -> str:
    """Say how the classes of a map came about, with the choices of the run."""
    chosen = _parameters(entry, context)
    kind = entry.shown.kind
    if kind in ("getis_ord", "local_moran"):
        return context.say(
            GETIS_ORD if kind == "getis_ord" else LOCAL_MORAN,
            draws=format_number(chosen.get("permutations"), context.catalogue.language),
            correction=context.say(
                UNCORRECTED if chosen.get("correction") == "none" else CORRECTED
            ),
        )
    if kind == "persistence":
        share = format_share(chosen.get("persistent_share"), context.catalogue.language, decimals=0)
        return context.say(PERSISTENCE, share=share)
    if kind == "density":
        return _density_method(context)
    count = sum(item.lower is not None for item in entry.shown.classes)
    return context.say(QUANTILES, count=format_number(count, context.catalogue.language))


def _density_method(context: Context) -> str:
    raster = context.released.density
    result = context.released.results.get("density")
    language = context.catalogue.language
    cell = format_number(None if raster is None else raster.cell_size, language)
    bandwidth = None if result is None else result.summary.get("bandwidth")
    if bandwidth is None:
        return context.say(DENSITY, cell=cell)
    return context.say(DENSITY_WITHIN, bandwidth=format_number(bandwidth, language), cell=cell)


def _source(entry: Entry, context: Context) -> str:
    """Say which record a map was counted from and how many shapes it has."""
    language = context.catalogue.language
    mentions = context.released.mentions
    if entry.block.step == BY_PEOPLE and mentions is not None:
        places = format_number(len(mentions.votes), language)
        return context.say(ROWS, layer=context.say(WORKSHOPS), count=places)
    found = [
        context.say(ROWS, layer=item.title, count=format_number(item.rows, language))
        for item in _inputs(entry, context)
        if item.parameter in RECORDS
    ]
    count = len(entry.shown.shapes)
    if entry.shown.raster is None:
        found.append(context.catalogue.plural(count, *words_of_shapes(entry.block.step or "")))
    return "; ".join(found)


def _inputs(entry: Entry, context: Context) -> Sequence[Any]:
    """Return what the map's step read; of a step that reads counts alone, what was counted."""
    for step in (entry.block.step, "counts"):
        result = context.released.results.get(step or "")
        inputs = result.provenance.inputs if result is not None and result.provenance else ()
        if any(item.parameter in RECORDS for item in inputs):
            return inputs
    return ()


def _parameters(entry: Entry, context: Context) -> Mapping[str, Any]:
    result = context.released.results.get(entry.block.step or "")
    return {} if result is None or result.provenance is None else result.provenance.parameters
