"""An office's own table of categories: exact, and before any rule.

A TOML file written by hand, or the table ``mapping`` of a classification, saved, edited and read
back.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..core.folding import folded
from ..core.text import QT_TRANSLATE_NOOP
from .iccs import AXES, Code, code

NOT_TOML = QT_TRANSLATE_NOOP(
    "convivencia", "The taxonomy {file} must be valid TOML saved as UTF-8, and it is not: {reason}."
)
NOT_THERE = QT_TRANSLATE_NOOP(
    "convivencia", "The taxonomy {file} cannot be read: check that it is there."
)
NO_CATEGORY = QT_TRANSLATE_NOOP(
    "convivencia",
    "The taxonomy {file} names no category; write them under [categories], such as "
    '"Robo hormiga" = "050231".',
)
NO_COLUMNS = QT_TRANSLATE_NOOP(
    "convivencia", "The taxonomy {file} needs the columns “category” and “iccs”."
)
WRONG_CODE = QT_TRANSLATE_NOOP(
    "convivencia",
    "In the taxonomy {file}, “{category}” has “{value}”, which is neither a code of the ICCS nor "
    "one of ours for what is no crime.",
)
WRONG_AXIS = QT_TRANSLATE_NOOP(
    "convivencia",
    "In the taxonomy {file}, the axis of “{category}” is “{value}”, not one of {known}.",
)
WRONG_FLAG = QT_TRANSLATE_NOOP(
    "convivencia",
    "In the taxonomy {file}, “protected” of “{category}” must be true or false, not “{value}”.",
)
WRONG_ENTRY = QT_TRANSLATE_NOOP(
    "convivencia",
    "In the taxonomy {file}, “{category}” must have a code, or iccs, axis and protected, and not "
    "“{value}”.",
)
TWICE = QT_TRANSLATE_NOOP(
    "convivencia", "The taxonomy {file} names “{category}” twice, with different codes."
)
_KEYS = {"iccs", "axis", "protected"}
_FLAGS = {
    **dict.fromkeys(("true", "1", "1.0", "yes", "si", "sim", "verdadero", "verdadeiro"), True),
    **dict.fromkeys(("false", "0", "0.0", "no", "nao", "falso"), False),
}
_TABLES = {".csv", ".tsv", ".xlsx", ".ods"}


@dataclass(frozen=True, slots=True)
class Entry:
    """What an office says of one of its categories.

    Parameters
    ----------
    code : Code
        The code.
    axis : str
        The axis, or empty: ours.
    protected : bool or None
        None: ours.
    """

    code: Code
    axis: str = ""
    protected: bool | None = None


def key_of(category: str) -> str:
    """Return a category as it is compared: accents, capitals and double spaces do not matter."""
    return " ".join(folded(category).split())


def read_office_taxonomy(path: Path) -> Mapping[str, Entry]:
    """Read an office's categories.

    Parameters
    ----------
    path : Path
        ``.toml`` with a table ``categories``: each a code, or ``{ iccs = …, axis = …, protected =
        … }``; or a table (csv, xlsx) with the columns category and iccs, and axis and protected
        if there are such. Rows without a code are left to the rules.

    Returns
    -------
    mapping of str to Entry
        By ``key_of`` the category.

    Raises
    ------
    InputError
        In one sentence: what is wrong and where.
    """
    rows = _rows_of_table(path) if path.suffix.lower() in _TABLES else _rows_of_toml(path)
    found: dict[str, Entry] = {}
    for category, entry in rows:
        made = _entry(category, entry, path.name)
        known = found.setdefault(key_of(category), made)
        if known != made:
            raise InputError(TWICE, file=path.name, category=_short(category))
    if not found:
        raise InputError(NO_CATEGORY, file=path.name)
    return found


def toml_of(rows: Iterable[tuple[str, str, str, bool]]) -> str:
    """Return categories with their code, axis and protection as a file to edit and read back."""
    lines = [
        "# What this office's categories are: the code, the axis, and whether it is protected."
    ]
    lines += ["", "[categories]"]
    for category, name, axis, protected in rows:
        flag = "true" if protected else "false"
        lines.append(
            f'{_quoted(category)} = {{ iccs = "{name}", axis = "{axis}", protected = {flag} }}'
        )
    return "\n".join(lines) + "\n"


def _rows_of_toml(path: Path) -> list[tuple[str, Mapping[str, Any]]]:
    try:
        declared = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise InputError(NOT_THERE, file=path.name) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        reason = " ".join(str(error).split()) or "?"
        raise InputError(NOT_TOML, file=path.name, reason=_short(reason).rstrip(".")) from error
    categories = declared.get("categories")
    if not isinstance(categories, dict):
        raise InputError(NO_CATEGORY, file=path.name)
    rows: list[tuple[str, Mapping[str, Any]]] = []
    for category, value in categories.items():
        entry = {"iccs": value} if isinstance(value, str) else value
        if not isinstance(entry, dict) or "iccs" not in entry or set(entry) - _KEYS:
            raise InputError(
                WRONG_ENTRY, file=path.name, category=_short(category), value=_short(str(value))
            )
        rows.append((category, entry))
    return rows


def _rows_of_table(path: Path) -> list[tuple[str, Mapping[str, Any]]]:
    import pandas as pd

    from .incidents import category_texts
    from .tables import read_table

    if not path.is_file():
        raise InputError(NOT_THERE, file=path.name)
    table = read_table(path)
    names = {str(name).strip().lower(): name for name in table.columns}
    if not {"category", "iccs"} <= set(names):
        raise InputError(NO_COLUMNS, file=path.name)
    columns = {
        key: category_texts(table[names[key]]) if key in names else [""] * len(table)
        for key in ("category", *_KEYS)
    }
    rows: list[tuple[str, Mapping[str, Any]]] = []
    for position in range(len(table)):
        category, name = columns["category"][position], columns["iccs"][position]
        # a spreadsheet's shield against formulas, which our own tables carry
        if category[:1] == "'" and category[1:2] in tuple("=+-@"):
            category = category[1:]
        if not name or pd.isna(name):
            continue
        entry = {key: columns[key][position] for key in _KEYS if columns[key][position]}
        rows.append((category, entry))
    return rows


def _entry(category: str, entry: Mapping[str, Any], file: str) -> Entry:
    short = _short(category)
    try:
        known = code(entry["iccs"])
    except InputError as error:
        raise InputError(
            WRONG_CODE, file=file, category=short, value=_short(str(entry["iccs"]))
        ) from error
    axis = entry.get("axis", "")
    if axis not in ("", *AXES):
        raise InputError(
            WRONG_AXIS, file=file, category=short, value=_short(str(axis)), known=", ".join(AXES)
        )
    protected = entry.get("protected")
    if isinstance(protected, str):
        protected = _FLAGS.get(folded(protected.strip()), protected)
    if protected is not None and not isinstance(protected, bool):
        raise InputError(WRONG_FLAG, file=file, category=short, value=_short(str(protected)))
    return Entry(known, axis, protected)


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
