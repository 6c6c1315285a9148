"""What QGIS calls a row in its lists: by its key and words, or by what it says first.

Every expression is made of functions that QGIS has had since 3.18, and that QField knows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from .links import key_of, name_of
from .schema import ROW, Register

if TYPE_CHECKING:
    from ..core.guides import Column
    from .links import Link

TELLING = frozenset(
    {"text", "long_text", "list", "choice", "choices", "axis", "step", "reference", "date"}
)
"""Types of columns that say something by themselves; a scale or a sum does not."""
IN_WORDS = frozenset({"choice", "choices", "axis", "step", "date"})
"""Types whose value is not what people read."""
CANDIDATES, LONGEST = 6, 60
"""Columns that are looked at, in their order; letters of each that are shown."""
BETWEEN, TOWARDS = " – ", " → "


def row_name(register: Register, links: Mapping[str, Link], language: str) -> str:
    """Return the expression that names a row.

    Parameters
    ----------
    register : Register
        The form.
    links : mapping of str to Link
        Its own references to other forms, by column.
    language : str
        en, es or pt.
    """
    key, name = key_of(register), name_of(register)
    if key is not None and name is not None:
        return f"\"{key.name}\" || coalesce('{BETWEEN}' || \"{name.name}\", '')"
    if key is not None:
        # what was chosen among answers tells most in one word: a workshop, an assembly
        rest = _first(register, _choices_first(_telling(register, {key.name})), links, count=1)
        return f"\"{key.name}\" || coalesce('{BETWEEN}' || {rest}, '')"
    title = register.instrument.title.in_language(language).replace("'", "''")
    otherwise = f"'{title} ' || \"{ROW}\""
    pair = _pair(links)
    if pair is not None:
        first, second = (_shown(register, column, links) for column in pair)
        return f"coalesce({first} || '{TOWARDS}' || {second}, {otherwise})"
    columns = _telling(register)
    return f"coalesce({_first(register, columns, links, count=2)}, {otherwise})"


def _pair(links: Mapping[str, Link]) -> tuple[str, str] | None:
    """Return the two columns that name rows of one form, from the first to the second."""
    parents = [link.parent.id for link in links.values()]
    if len(parents) == 2 and len(set(parents)) == 1:
        first, second = links
        return first, second
    return None


def _choices_first(columns: Sequence[Column]) -> list[Column]:
    return sorted(columns, key=lambda column: column.type != "choice")


def _telling(register: Register, without: Collection[str] = ()) -> list[Column]:
    """Return the columns that say what a row is; what never leaves the team only if need be."""
    found = [
        column
        for place, column in enumerate(register.columns)
        if column.name not in without
        # a number that comes first numbers the rows: meetings, modules, years
        and (column.type in TELLING or (place == 0 and column.type == "integer"))
    ]
    open_ones = [column for column in found if column.level != "internal"]
    return (open_ones or found)[:CANDIDATES]


def _first(
    register: Register, columns: Iterable[Column], links: Mapping[str, Link], count: int
) -> str:
    """Return an expression for the first of some columns that are filled; NULL when none is."""
    shown = ", ".join(_shown(register, column.name, links) for column in columns)
    filled = f"array_filter(array({shown}), coalesce(@element, '') <> '')"
    cut = f"if(length(@element) > {LONGEST}, left(@element, {LONGEST - 1}) || '…', @element)"
    names = f"array_foreach(array_slice({filled}, 0, {count - 1}), {cut})"
    return f"nullif(array_to_string({names}, '{BETWEEN}'), '')" if shown else "NULL"


def _shown(register: Register, name: str, links: Mapping[str, Link]) -> str:
    """Return an expression for what people read of a column; NULL when it is empty."""
    column = next(item for item in register.columns if item.name == name)
    # a form that has words of its own needs no others for what it refers to
    others = name in links and name_of(register) is None
    if column.type in IN_WORDS or others:
        return f'CASE WHEN "{name}" IS NOT NULL THEN represent_value("{name}") END'
    one_line = f"regexp_replace(to_string(\"{name}\"), '\\\\s+', ' ')"
    return f'CASE WHEN "{name}" IS NOT NULL THEN trim({one_line}) END'
