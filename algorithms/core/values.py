"""Check a parameter's value against its declaration, and read one from text."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from typing import Any

from .errors import InputError
from .text import QT_TRANSLATE_NOOP
from .vocabulary import Param, Role

MISSING = QT_TRANSLATE_NOOP("convivencia", "“{parameter}” is missing.")
NOT_A_NUMBER = QT_TRANSLATE_NOOP("convivencia", "“{parameter}” must be a number, not “{value}”.")
NOT_WHOLE = QT_TRANSLATE_NOOP("convivencia", "“{parameter}” must be a whole number, not “{value}”.")
TOO_SMALL = QT_TRANSLATE_NOOP(
    "convivencia", "“{parameter}” must be at least {bound}, but is {value}."
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "convivencia", "“{parameter}” must be at most {bound}, but is {value}."
)
NOT_A_CHOICE = QT_TRANSLATE_NOOP(
    "convivencia", "“{parameter}” must be one of {choices}, not “{value}”."
)
NOT_A_FLAG = QT_TRANSLATE_NOOP("convivencia", "“{parameter}” must be yes or no, not “{value}”.")
NOT_A_DATE = QT_TRANSLATE_NOOP(
    "convivencia", "“{parameter}” must be a day such as 2024-12-31, not “{value}”."
)
NOT_A_PERIOD = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{parameter}” must be two days such as 2022-01-01/2022-12-31, the first not later than the "
    "second, not “{value}”.",
)
NOT_A_LAYER = QT_TRANSLATE_NOOP("convivencia", "“{parameter}” must be a layer, not “{value}”.")
FILE_ENDING = QT_TRANSLATE_NOOP(
    "convivencia", "“{parameter}” must be a file ending in {endings}, not “{value}”."
)


def checked_value(name: str, role: Role, param: Param, value: Any, required: bool) -> Any:
    """Return ``value`` in its Python type, or refuse it in one sentence.

    Parameters
    ----------
    name : str
        The parameter's name, for the sentence.
    role : Role
        What the parameter is.
    param : Param
        Its bounds.
    value : object
        What was given; strings are read.
    required : bool
        Whether None is refused.

    Raises
    ------
    InputError
        Naming the parameter, the value and the bound.
    """
    if value is None or (isinstance(value, str) and value.strip() == ""):
        if required:
            raise InputError(MISSING, parameter=name)
        return () if role.several else None
    match role.kind:
        case "number" | "integer":
            return _number(name, role, param, value)
        case "choice":
            return _choice(name, role, value)
        case "multichoice":
            return tuple(_choice(name, role, item) for item in _several(value))
        case "flag":
            return _flag(name, value)
        case "date":
            return _day(name, value).isoformat()
        case "period":
            return "/".join(day.isoformat() for day in read_period(name, value))
        case "layer":
            if isinstance(value, (str, int, float, bytes)):
                raise InputError(NOT_A_LAYER, parameter=name, value=value)
            return value
        case "file" if role.extensions:
            if not str(value).lower().endswith(tuple("." + e for e in role.extensions)):
                endings = ", ".join("." + e for e in role.extensions)
                raise InputError(FILE_ENDING, parameter=name, endings=endings, value=str(value))
            return str(value)
        case "file" | "folder":
            return str(value)
        case _:
            return tuple(str(item) for item in _several(value)) if role.several else str(value)


def read_period(name: str, value: object) -> tuple[date, date]:
    """Read ``first/last``, both days included."""
    parts = str(value).split("/")
    try:
        first, last = (date.fromisoformat(item.strip()) for item in parts)
    except ValueError as error:
        raise InputError(NOT_A_PERIOD, parameter=name, value=value) from error
    if first > last:
        raise InputError(NOT_A_PERIOD, parameter=name, value=value)
    return first, last


def _several(value: Any) -> tuple[Any, ...]:
    if isinstance(value, str):
        return tuple(item.strip() for item in re.split(r"[,;]", value) if item.strip())
    if isinstance(value, (list, tuple, set, frozenset)):
        return tuple(value)
    return (value,)


def _number(name: str, role: Role, param: Param, value: Any) -> float | int:
    try:
        number = float(value)
    except (TypeError, ValueError) as error:
        raise InputError(NOT_A_NUMBER, parameter=name, value=value) from error
    if isinstance(value, bool) or not math.isfinite(number):
        raise InputError(NOT_A_NUMBER, parameter=name, value=value)
    if role.kind == "integer" and number != int(number):
        raise InputError(NOT_WHOLE, parameter=name, value=value)
    if param.minimum is not None and number < param.minimum:
        raise InputError(TOO_SMALL, parameter=name, value=value, bound=f"{param.minimum:g}")
    if param.maximum is not None and number > param.maximum:
        raise InputError(TOO_LARGE, parameter=name, value=value, bound=f"{param.maximum:g}")
    return int(number) if role.kind == "integer" else number


def _choice(name: str, role: Role, value: Any) -> Any:
    known = [item for item, _ in role.choices]
    if isinstance(value, str):
        if value in known:
            return value
    elif role.accepts_object:
        return value
    raise InputError(NOT_A_CHOICE, parameter=name, choices=", ".join(known), value=value)


def _flag(name: str, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    found = words.get(str(value).lower())
    if found is None:
        raise InputError(NOT_A_FLAG, parameter=name, value=value)
    return found


def _day(name: str, value: Any) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return datetime.fromisoformat(str(value).strip()).date()
    except ValueError as error:
        raise InputError(NOT_A_DATE, parameter=name, value=value) from error
