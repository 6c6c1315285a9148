"""What was chosen for a map of hot spots and why, in sentences that can be translated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY
from .cell_choices import FEWEST_CELLS, MOST_CELLS

if TYPE_CHECKING:
    from .cell_counts import CountedCells, Scene

SIZES = {
    "events": QT_TRANSLATE_NOOP(
        "convivencia",
        "Cells are squares of {size} m: on {area} km², {incidents} incidents are then about two a "
        "cell, the usual rule.",
    ),
    "block": QT_TRANSLATE_NOOP(
        "convivencia",
        "Cells are squares of {size} m, about a city block: {incidents} incidents on {area} km² "
        "would allow smaller ones, but positions rarely say more.",
    ),
    "cells": QT_TRANSLATE_NOOP(
        "convivencia",
        "Cells are squares of {size} m: smaller ones would be more than {most} on {area} km².",
    ),
    "ground": QT_TRANSLATE_NOOP(
        "convivencia",
        "Cells are squares of {size} m: {incidents} incidents are few for {area} km², and larger "
        "cells would be fewer than {fewest}.",
    ),
    "asked": QT_TRANSLATE_NOOP("convivencia", "Cells are squares of {size} m, as asked."),
}
NEIGHBOURS = QT_TRANSLATE_NOOP(
    "convivencia",
    "The {number} cells around a cell are its neighbours, up to {distance} m away: {events} events "
    "on average. The distance follows from the number of events, never from the result it gives.",
)
TESTS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Each cell and its neighbours were compared with {permutations} random arrangements, and the "
    "p-values corrected for {tests} tests (Benjamini–Hochberg): of all cells shown as hot or cold "
    "at 95 %, about one in twenty may be a false alarm.",
)
ZEROS = QT_TRANSLATE_NOOP(
    "convivencia",
    "Cells without an event take part ({empty} of {tests}): nothing reported is an observation.",
)
DROPPED = QT_TRANSLATE_NOOP(
    "convivencia",
    "Left out at the boundary: {slivers} cells with less than a quarter of them inside, and the "
    "{lost} events in them.",
)
NONE_DROPPED = QT_TRANSLATE_NOOP("convivencia", "No cell was left out.")


@dataclass
class Choices:
    """Sentences with their facts, in the order they were made."""

    lines: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def size(self, reason: str, cells: CountedCells, place: Scene) -> None:
        """Say the side of a cell and what decided it."""
        self._add(
            SIZES[reason],
            size=f"{cells.lattice.size:,g}",
            incidents=f"{len(place.x):,}",
            area=f"{place.ground.area / 1e6:,.3g}",
            most=f"{MOST_CELLS:,}",
            fewest=f"{FEWEST_CELLS:,}",
        )

    def neighbours(self, rings: int, cells: CountedCells) -> None:
        """Say who counts as a neighbour."""
        number = (2 * rings + 1) ** 2 - 1
        around = float(cells.events.mean()) * (number + 1)
        self._add(
            NEIGHBOURS,
            number=number,
            distance=f"{rings * 2**0.5 * cells.lattice.size:,.0f}",
            events=f"{around:,.3g}",
        )

    def tests(self, permutations: int, cells: CountedCells) -> None:
        """Say how chance was judged, and what took part."""
        tests = len(cells.cells)
        self._add(TESTS, permutations=f"{permutations:,}", tests=f"{tests:,}")
        empty = int((cells.events == 0).sum())
        self._add(ZEROS, empty=f"{empty:,}", tests=f"{tests:,}")

    def dropped(self, cells: CountedCells) -> None:
        """Say what was left out."""
        if cells.slivers:
            self._add(DROPPED, slivers=f"{cells.slivers:,}", lost=f"{cells.lost:,}")
        else:
            self._add(NONE_DROPPED)

    @property
    def sentences(self) -> Sequence[str]:
        """The sentences in English."""
        return [template.format(**facts) for template, facts in self.lines]

    def table(self) -> Any:
        """Return the sentences as a table that can be put into another language."""
        import pandas as pd

        table = pd.DataFrame({"choice": self.sentences})
        table.attrs[TEMPLATES_KEY] = [[template, facts] for template, facts in self.lines]
        return table

    def _add(self, template: str, **facts: Any) -> None:
        self.lines.append((template, facts))
