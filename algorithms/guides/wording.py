"""Words that label a place or people, looked for in what the registers are about to publish."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..core.labelling import labelling_words
from ..core.outline import Outline
from ..store.schema import registers
from .held import Held

__all__ = ["Labelled", "labelled", "texts_of"]

WARNED_OF = frozenset({("F-M6", "never_said"), ("F-M1", "rumours")})
"""Where such words stand because they are not to be used, or because others use them."""
TEXTS = frozenset({"text", "long_text", "list"})


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with such words: the form, its row as in the workbook, its column."""

    form: str
    row: int
    column: str
    words: tuple[str, ...]


def texts_of(outline: Outline, held: Held) -> Iterator[tuple[str, int, str, str]]:
    """Yield the texts of the registers that an outline names: form, row, column, text."""
    forms = dict.fromkeys(block.register for block in outline.blocks if block.kind == "table")
    for form in forms:
        if form is None:
            continue
        for column in registers()[form].columns:
            if column.type not in TEXTS or (form, column.name) in WARNED_OF:
                continue
            for number, row in enumerate(held.of(form), 1):
                if row.get(column.name):
                    yield form, number, column.name, str(row[column.name])


def labelled(outline: Outline, held: Held) -> list[Labelled]:
    """Return the texts that hold words of the list, with the words."""
    return [
        Labelled(form, row, column, found)
        for form, row, column, text in texts_of(outline, held)
        if (found := labelling_words(text, held.catalogue.language))
    ]
