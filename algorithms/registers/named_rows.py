"""What a workbook's cells name in other forms: found however spelt, or told with its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..core.folding import named_alone, plain_name
from ..core.text import QT_TRANSLATE_NOOP
from ..store.links import Link, links, name_of
from ..store.schema import ROW
from .reading import Change, Problem, Reading

if TYPE_CHECKING:
    from ..store.schema import Register

NAMES_NOTHING = QT_TRANSLATE_NOOP(
    "convivencia",
    "the form that this names has no such row: write it there first; until then this cell stays "
    "as the study has it",
)
KEY_TWICE = QT_TRANSLATE_NOOP(
    "convivencia",
    "another row is called the same, so that nobody could tell which one is meant: this cell stays "
    "as the study has it",
)
KEY_NEEDED = QT_TRANSLATE_NOOP(
    "convivencia", "other forms name this row, so its name is not emptied: it stays as it was"
)

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


def settle(reading: Reading, registers: Mapping[str, Register], rows: Rows) -> None:
    """Take out of a reading what would name nothing or be named twice, and say where it stands.

    A row is found by its key, whatever its capitals, accents and spaces, or by what it is called in
    words when that is one row's alone; the study then keeps the key as the row has it.

    Parameters
    ----------
    reading : Reading
        What a workbook would do; changed in place.
    registers : mapping of str to Register
        The forms, by their ids.
    rows : mapping of str to sequence of rows
        What the study holds now.
    """
    firm = [link for link in links(registers) if link.firm]
    for parent in {link.parent.id: link for link in firm}.values():
        _keep_keys_apart(reading, parent, firm, rows)
    for link in firm:
        _find_named(reading, link, rows)


def _keep_keys_apart(reading: Reading, link: Link, firm: Sequence[Link], rows: Rows) -> None:
    """Leave out a key that another row has, and one that is emptied though others name it."""
    form, key = link.parent.id, link.key
    wanted = _changes(reading, form, key)
    if not wanted:
        return
    held = {row[ROW]: row.get(key) for row in rows.get(form, ())}
    named = {
        row.get(one.column)
        for one in firm
        if one.parent.id == form
        for row in rows.get(one.child.id, ())
    }
    moved = {change.row for change in wanted}
    taken = Counter(value for row, value in held.items() if row not in moved)
    for change in wanted:
        value = change.after
        if value is None:
            if change.before in named:
                _leave(reading, change, KEY_NEEDED)
                taken[change.before] += 1
        elif taken[value]:
            _leave(reading, change, KEY_TWICE)
            taken[change.before] += 1
        else:
            taken[value] += 1


def _find_named(reading: Reading, link: Link, rows: Rows) -> None:
    wanted = _changes(reading, link.child.id, link.column)
    known = _known(reading, link, rows) if wanted else None
    for change in wanted:
        if known is None or change.after is None:
            continue
        found = known.of(change.after)
        if found is None:
            _leave(reading, change, NAMES_NOTHING)
        else:
            _say(reading, change, found)


@dataclass(frozen=True, slots=True)
class _Known:
    """The keys of a form's rows: as they are written, and by how people may write or call them."""

    exactly: frozenset[str]
    loosely: Mapping[str, str]

    def of(self, text: Any) -> str | None:
        """Return the key that a text means."""
        return str(text) if str(text) in self.exactly else self.loosely.get(plain_name(text))


def _known(reading: Reading, link: Link, rows: Rows) -> _Known:
    """Return the keys that the other form will have when all is written."""
    form, key = link.parent.id, link.key
    renamed = {
        change.row: change.after
        for change in _changes(reading, form, key)
        if change.row is not None
    }
    will_be = [{**row, key: renamed.get(row[ROW], row.get(key))} for row in rows.get(form, ())]
    will_be += reading.new.get(form, ())
    keyed = [row for row in will_be if row.get(key)]
    words = name_of(link.parent)
    called = [] if words is None else [(row.get(words.name), row[key]) for row in keyed]
    loosely = named_alone(called) | named_alone((row[key], row[key]) for row in keyed)
    return _Known(frozenset(str(row[key]) for row in keyed), loosely)


def _changes(reading: Reading, form: str, column: str) -> list[Change]:
    return [item for item in reading.changes if item.register == form and item.column == column]


def _say(reading: Reading, change: Change, value: str) -> None:
    """Put what is meant in place of what was written; the same as before is no change."""
    if value == change.after:
        return
    place = next(at for at, item in enumerate(reading.changes) if item is change)
    if change.row is None:
        reading.new[change.register][change.new][change.column] = value
    elif value == change.before:
        del reading.changes[place]
        return
    reading.changes[place] = replace(change, after=value)


def _leave(reading: Reading, change: Change, sentence: str) -> None:
    """Leave a cell out, and say where it stands."""
    reading.changes[:] = [item for item in reading.changes if item is not change]
    if change.row is None:
        del reading.new[change.register][change.new][change.column]
    found = "" if change.after is None else str(change.after)
    reading.problems.append(Problem(reading.sheets[change.register], change.cell, found, sentence))
