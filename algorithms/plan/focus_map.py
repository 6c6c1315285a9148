"""The map of the plan's own focus: in which areas of the diagnostic its projects work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.folding import folded, named_alone, plain_name
from ..core.outline import Block
from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents import words
from ..documents.classes import MapClass, category_classes
from ..documents.wording import listed
from .book import PROJECTS, Book, items
from .pages import Pages

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["Focus", "focus_blocks", "focus_of"]

MATRIX = "X-L1"
STYLE = "plan_focus"
LAYER = "counts"
NAMED = ("area_id", "area_name")
"""All that is read of the diagnostic's areas besides their shapes: never a number."""
HIGHEST_CM = 12.5

MAP_ALT = QT_TRANSLATE_NOOP("convivencia", "Map: {title}. {classes}.")
OF_CLASS = QT_TRANSLATE_NOOP("convivencia", "{label}: {areas}")
SOURCE = QT_TRANSLATE_NOOP(
    "convivencia", "registers of the study, project sheets and focus matrix ({forms})"
)
WHAT_IT_SAYS = QT_TRANSLATE_NOOP(
    "convivencia", "Where the plan works. It says nothing of what happens there or who lives there."
)
NO_AREAS = QT_TRANSLATE_NOOP(
    "convivencia", "Named as territory too, and no single area of the map: {places}."
)
ONLY_NO_AREAS = QT_TRANSLATE_NOOP(
    "convivencia",
    "The territories that projects and focus matrix name are no areas of a map: {places}.",
)

# what stands between names in a sentence, in the three languages
_AMONG = re.compile(r"\s*,\s*|\s+(?:y|e|and)\s+")


@dataclass(frozen=True, slots=True)
class Focus:
    """Where a plan works.

    Parameters
    ----------
    projects : mapping of str to int
        How many projects work in an area, by its identifier.
    chosen : frozenset of str
        The areas that the focus matrix names.
    elsewhere : tuple of str
        What is named and is no area, as people wrote it, each once.
    """

    projects: Mapping[str, int]
    chosen: frozenset[str]
    elsewhere: tuple[str, ...]

    def class_of(self, area: str) -> str:
        """Return the class of an area, a value of the style ``plan_focus``."""
        count = self.projects.get(area, 0)
        if not count:
            return "chosen" if area in self.chosen else "none"
        return {1: "one", 2: "two"}.get(count, "three" if count <= 4 else "five")


def focus_of(book: Book, areas: Sequence[tuple[str, str]]) -> Focus:
    """Return in which areas the projects work and the focus matrix wants the plan to work.

    Parameters
    ----------
    book : Book
        The registers: project sheets with ``territories``, the focus matrix with ``territory``.
    areas : sequence of (str, str)
        The areas as identifier and name. They are found by either, whatever the capitals, accents
        and blanks; a name that several areas have means none of them.
    """
    known = named_alone((word, area) for area, name in areas for word in (area, name))
    projects: dict[str, int] = {}
    elsewhere: dict[str, str] = {}
    for sheet in book.rows(PROJECTS):
        for area in _found(items(sheet.get("territories")), known, elsewhere):
            projects[area] = projects.get(area, 0) + 1
    named = [place for row in book.rows(MATRIX) for place in items(row.get("territory"))]
    chosen = _found(named, known, elsewhere)
    return Focus(projects, frozenset(chosen), tuple(elsewhere.values()))


def _found(
    places: Iterable[str], known: Mapping[str, str], elsewhere: dict[str, str]
) -> dict[str, None]:
    """Return the areas that places mean, each once; what means none is added to ``elsewhere``.

    A list with commas counts as several areas only when all of it are areas: in “Sectors S1 and
    S2” neither half says what it is.
    """
    found: dict[str, None] = {}
    for place in places:
        whole = known.get(plain_name(place))
        parts = [whole] if whole else [known.get(plain_name(part)) for part in _AMONG.split(place)]
        areas = [area for area in parts if area is not None]
        if len(areas) == len(parts):
            found.update(dict.fromkeys(areas))
        else:
            elsewhere.setdefault(plain_name(place) or place, place)
    return found


def focus_blocks(block: Block, pages: Pages, results: Path) -> Iterator[b.Block]:
    """Yield the map of the plan's focus with its names in words.

    It is left out while nobody has written a territory, and where the diagnostic left no areas.
    Nothing but names and shapes is read of the diagnostic, so that no count can be shown.

    Parameters
    ----------
    block : Block
        The block of the outline: title, and how to read the map.
    pages : Pages
        The registers and the language.
    results : Path
        The layers that the diagnostic left, a GeoPackage.
    """
    if not any(pages.book.rows(form) for form in (PROJECTS, MATRIX)):
        return
    frame = _areas(results)
    if frame is None:
        return
    pairs = list(zip(frame["area_id"], frame["area_name"], strict=True))
    focus = focus_of(pages.book, pairs)
    elsewhere = "; ".join(focus.elsewhere)
    if not (focus.projects or focus.chosen):
        if elsewhere:
            yield b.Paragraph(pages.say(ONLY_NO_AREAS, places=elsewhere), "note")
        return
    language = pages.catalogue.language
    held = [focus.class_of(area) for area, _ in pairs]
    classes = [one for one in category_classes(STYLE, language) if one.value in held]
    title = block.title.in_language(language) if block.title else ""
    told = _told(classes, held, [name or area for area, name in pairs], pages)
    alt = pages.say(MAP_ALT, title=title, classes="; ".join(told))
    yield b.MapImage(_drawn(frame.assign(focus=held), classes, pages), alt, title)
    if block.reading is not None:
        yield b.Paragraph(block.reading.in_language(language), "note")
    notes = [f"{line}." for line in told]
    if elsewhere:
        notes.append(pages.say(NO_AREAS, places=elsewhere))
    yield b.Paragraph(" ".join(notes), "note")


def _told(
    classes: Sequence[MapClass], held: Sequence[str], names: Sequence[str], pages: Pages
) -> list[str]:
    """Return the areas of each class by name: the map has no room for names.

    The areas in which the plan does nothing of its own are not listed.
    """
    found = []
    for one in classes:
        if one.value == "none":
            continue
        own = [name for name, value in zip(names, held, strict=True) if value == one.value]
        areas = listed(sorted(own, key=folded), pages.catalogue)
        found.append(pages.say(OF_CLASS, label=one.label, areas=areas))
    return found


def _drawn(frame: GeoDataFrame, classes: Sequence[MapClass], pages: Pages) -> bytes:
    from ..documents.maps import draw_map
    from ..documents.style import result_style

    source = pages.say(SOURCE, forms=", ".join((PROJECTS, MATRIX)))
    return draw_map(
        frame,
        classes,
        "focus",
        legend_title=result_style(STYLE).title(pages.catalogue.language),
        source=pages.say(words.SOURCE, source=source),
        note=pages.say(WHAT_IT_SAYS),
        catalogue=pages.catalogue,
        highest_cm=HIGHEST_CM,
    )


def _areas(results: Path) -> GeoDataFrame | None:
    """Return the diagnostic's areas with their names, in metres; None where there are none."""
    if not results.is_file():
        return None
    import pyogrio

    try:
        fields = pyogrio.read_info(results, layer=LAYER)["fields"]
        columns = [name for name in NAMED if name in fields]
        frame = pyogrio.read_dataframe(results, layer=LAYER, columns=columns)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError):
        # a file of another program, or of a run without that layer
        return None
    frame = frame[~(frame.geometry.isna() | frame.geometry.is_empty)].reset_index(drop=True)
    if not columns or not len(frame):
        return None
    for name in NAMED:
        kept = frame[name] if name in columns else frame[columns[0]]
        frame[name] = kept.fillna("").astype(str)
    if frame.crs is not None and not frame.crs.is_projected:
        frame = frame.to_crs(frame.estimate_utm_crs())
    return frame
