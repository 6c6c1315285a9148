"""Values of registers as people write them in a sheet, and back, without loss."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from ..core.axes import load_axes
from ..core.folding import folded
from ..core.guides import step_names
from ..core.multilingual import LANGUAGES, Text
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ..core.guides import Column

BETWEEN = "; "
"""Between the answers of one cell."""
YES_NO = {True: Text("yes", "sí", "sim"), False: Text("no", "no", "não")}
YES = frozenset({"yes", "si", "sim", "s", "y", "x", "1", "true", "verdadero", "verdadeiro"})
NO = frozenset({"no", "nao", "n", "0", "false", "falso"})

NOT_WHOLE = QT_TRANSLATE_NOOP("convivencia", "a whole number was expected")
NOT_A_NUMBER = QT_TRANSLATE_NOOP("convivencia", "a number was expected")
NOT_A_DATE = QT_TRANSLATE_NOOP("convivencia", "a date was expected, such as 2024-03-31")
NOT_YES_NO = QT_TRANSLATE_NOOP("convivencia", "yes or no was expected")
NOT_AN_ANSWER = QT_TRANSLATE_NOOP("convivencia", "this is none of the answers to choose from")
OUT_OF_SCALE = QT_TRANSLATE_NOOP("convivencia", "this lies outside the scale")
TWO_WAYS = QT_TRANSLATE_NOOP(
    "convivencia", "day and month can be read in two ways: write it as 2024-03-31"
)
LARGEST = 2**53
"""The largest whole number that a sheet holds as it is; nobody counts so many."""
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_GROUPED = re.compile(r"[+-]?\d{1,3}([.  ]\d{3})+(,\d+)?|[+-]?\d{1,3}(,\d{3})+(\.\d+)?")


class UnreadableError(Exception):
    """A cell that is not what its column expects; the message is marked for translation."""


def answers(column: Column) -> dict[str, Text]:
    """Return the answers of a column to choose from, by id; none when it takes free text."""
    if column.type == "axis":
        return {axis.id: axis.diagnosis for axis in load_axes()}
    if column.type == "step":
        return dict(step_names())
    if column.type in ("choice", "choices"):
        return {item.id: item.text for item in column.choices}
    return {}


def told(column: Column, value: Any, language: str) -> str | int | float | date | None:
    """Return a stored value as a cell of a sheet.

    Parameters
    ----------
    column : Column
        The column of the form.
    value : object
        As the store holds it.
    language : str
        en, es or pt.
    """
    if value is None or value == "":
        return None
    if column.type == "yes_no":
        return YES_NO[bool(value)].in_language(language)
    known = answers(column)
    if known:
        return BETWEEN.join(
            known[item].in_language(language) if item in known else item
            for item in str(value).split(BETWEEN)
        )
    if isinstance(value, (int, float, date)):
        return value
    return str(value)


def understood(column: Column, cell: Any) -> Any:
    """Return a cell of a sheet as the store holds it; None for an empty one.

    Raises
    ------
    UnreadableError
        Saying what was expected.
    """
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return None
    match column.type:
        case "integer" | "scale":
            return _in_scale(column, whole_number(cell))
        case "number" | "percent" | "money":
            return as_number(cell)
        case "date":
            return _date(cell)
        case "yes_no":
            return _yes_no(cell)
        case "choice" | "choices" | "axis" | "step":
            return _answers(column, cell)
        case _:
            return _text(cell)


def held(column: Column, value: Any) -> Any:
    """Return a value of the package as its column means it, whoever wrote it there.

    Raises
    ------
    UnreadableError
        Saying what was expected.
    """
    if isinstance(value, bytes):
        value = decoded(value)
    match column.type:
        case _ if value is None:
            return None
        case "integer" | "scale" | "number" | "percent" | "money" | "date" | "yes_no" if (
            isinstance(value, str) and not value.strip()
        ):
            return None
        case "integer" | "scale":
            return whole_number(value)
        case "number" | "percent" | "money":
            return as_number(value)
        case "date":
            return _date(value)
        case "yes_no":
            return _yes_no(value)
        case _:
            return value if isinstance(value, str) else _text(value)


def decoded(text: bytes) -> str:
    """Return a text of the package; what is no UTF-8 was written by an older Windows."""
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("cp1252", errors="replace")


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    return str(cell).strip()


def as_number(cell: Any) -> float:
    """Return a cell as a number, however its thousands and decimals are written.

    Raises
    ------
    UnreadableError
        When it is none.
    """
    if isinstance(cell, (bool, date, datetime)):
        raise UnreadableError(NOT_A_NUMBER)
    if isinstance(cell, (int, float)):
        return _finite(float(cell))
    text = str(cell).strip().rstrip("%").strip()
    if _GROUPED.fullmatch(text):
        # the last mark that stands once is the decimal one, the others part thousands
        decimal = "," if re.search(r"[. ]\d{3}", text) and not re.search(r",\d{3}", text) else "."
        text = "".join(char for char in text if char.isdigit() or char in "+-" or char == decimal)
    try:
        return _finite(float(text.replace(",", ".")))
    except ValueError:
        raise UnreadableError(NOT_A_NUMBER) from None


def _finite(number: float) -> float:
    """Return a number that somebody can have meant: “inf” and “nan” are words."""
    if not math.isfinite(number):
        raise UnreadableError(NOT_A_NUMBER)
    return number


def whole_number(cell: Any) -> int:
    """Return a cell as a whole number.

    Raises
    ------
    UnreadableError
        When it is none, or larger than a sheet holds.
    """
    try:
        number = as_number(cell)
    except UnreadableError:
        raise UnreadableError(NOT_WHOLE) from None
    if number != int(number) or abs(number) > LARGEST:
        raise UnreadableError(NOT_WHOLE)
    return int(number)


def _in_scale(column: Column, number: int) -> int:
    if column.scale is not None and not column.scale[0] <= number <= column.scale[1]:
        raise UnreadableError(OUT_OF_SCALE)
    return number


def _date(cell: Any) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = str(cell).strip()
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        pass
    found = _DAY_FIRST.fullmatch(text)
    if found is None:
        raise UnreadableError(NOT_A_DATE)
    first, second, year = (int(part) for part in found.groups())
    if first <= 12 and second <= 12 and first != second:
        raise UnreadableError(TWO_WAYS)
    day, month = (first, second) if second <= 12 else (second, first)
    try:
        return date(year, month, day)
    except ValueError:
        raise UnreadableError(NOT_A_DATE) from None


def _yes_no(cell: Any) -> bool:
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, (int, float)) and cell in (0, 1):
        return bool(cell)
    word = folded(str(cell))
    if word in YES:
        return True
    if word in NO:
        return False
    raise UnreadableError(NOT_YES_NO)


@cache
def _by_label(column: Column) -> Mapping[str, str]:
    """Return the id of each answer by its folded text in every language, and by itself."""
    found: dict[str, str] = {}
    for name, text in answers(column).items():
        found[folded(name)] = name
        for language in LANGUAGES:
            found.setdefault(folded(text.in_language(language)), name)
    return found


def _answers(column: Column, cell: Any) -> str:
    known = _by_label(column)
    whole = known.get(folded(_text(cell)))
    if whole is not None:
        return whole
    if column.type in ("choice", "step"):
        raise UnreadableError(NOT_AN_ANSWER)
    parts = [part.strip() for part in re.split(r"[;\n]", _text(cell)) if part.strip()]
    if any(folded(part) not in known for part in parts):
        raise UnreadableError(NOT_AN_ANSWER)
    return BETWEEN.join(dict.fromkeys(known[folded(part)] for part in parts))
