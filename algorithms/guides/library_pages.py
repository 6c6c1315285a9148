"""The library of experiences as pages of a document and sheets of a workbook."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.axes import load_axes
from ..core.experiences import EVIDENCE, Experience, experience_library
from ..documents import blocks as b
from ..documents.outline_tables import row_below
from ..documents.xlsx import Sheet
from ..store.schema import registers
from ..store.values import told
from . import guide_words as words
from .exchange_rows import NOT_SAID, experience_rows
from .held import Held

__all__ = ["library_blocks", "library_sheets"]


def library_blocks(held: Held) -> Iterator[b.Block]:
    """Yield the list of experiences, then each with what its source says and does not say."""
    columns, rows = _overview(held)
    yield b.Table(held.say(words.LIBRARY), columns, rows, held.say(words.LIBRARY_NOTE))
    for item in experience_library().experiences:
        fields = _fields(item, held)
        labels, texts = list(fields), list(fields.values())
        title = item.title.in_language(held.catalogue.language)
        yield b.Table(title, *row_below(labels, texts, held.say, words.CONTENT))


def _overview(held: Held) -> tuple[tuple[b.TableColumn, ...], list[tuple[b.Cell, ...]]]:
    say, language = held.say, held.catalogue.language
    axes = {axis.id: axis.diagnosis.in_language(language) for axis in load_axes()}
    columns = (
        b.TableColumn("title", say(words.EXPERIENCE), width=3),
        b.TableColumn("place", say(words.PLACE), width=2),
        b.TableColumn("axis", say(words.AXIS), width=2),
        b.TableColumn("strength", say(words.STRENGTH), width=2.6),
    )
    rows: list[tuple[b.Cell, ...]] = [
        (
            item.title.in_language(language),
            _place(item, language),
            axes[item.axis],
            say(EVIDENCE[item.evidence]),
        )
        for item in experience_library().experiences
    ]
    return columns, rows


def _place(item: Experience, language: str) -> str:
    place = item.place.in_language(language)
    return place if item.period is None else f"{place}; {item.period.in_language(language)}"


def _fields(item: Experience, held: Held) -> dict[str, str]:
    """Return what is told of an experience; where its source is silent, that."""
    say, language = held.say, held.catalogue.language
    texts = {
        words.PROBLEM: item.problem,
        words.DONE: item.done,
        words.ACTORS: item.actors,
        words.RESULT: item.result,
        words.CONDITIONS: item.conditions,
    }
    found = {
        say(label): say(NOT_SAID) if text is None else text.in_language(language)
        for label, text in texts.items()
    }
    found[say(words.STRENGTH)] = say(EVIDENCE[item.evidence])
    if item.note is not None:
        found[say(words.NOTE)] = item.note.in_language(language)
    found[say(words.SOURCE)] = item.source
    return found


def library_sheets(held: Held) -> list[Sheet]:
    """Return the list as a sheet, and the same as rows of the register F-X2."""
    columns, rows = _overview(held)
    known = registers()["F-X2"].columns
    language = held.catalogue.language
    offered = experience_rows(language, held.say)
    return [
        Sheet(held.say(words.LIBRARY), held.say(words.LIBRARY), columns, rows),
        Sheet(
            held.say(words.ROWS_FOR_REGISTER),
            held.say(words.ROWS_FOR_REGISTER),
            tuple(b.TableColumn(one.name, one.label.in_language(language)) for one in known),
            [tuple(told(one, row.get(one.name), language) for one in known) for row in offered],
            held.say(words.ROWS_FOR_REGISTER_NOTE),
        ),
    ]
