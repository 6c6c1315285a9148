"""Several answers in one cell, as QGIS writes them, and the table from which it lists them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .values import BETWEEN, answers

if TYPE_CHECKING:
    from ..core.guides import Column
    from .schema import Register

ANSWERS_TABLE = "convivencia_answers"
_ITEM = re.compile(r'"((?:[^"\\]|\\.)*)"|([^,{}"]+)')


def several_answers(register: Register) -> frozenset[str]:
    """Return the columns of a form that take several answers."""
    return frozenset(column.name for column in register.columns if column.type == "choices")


def list_of(register: Register, column: Column) -> str:
    """Return what the table of answers calls those of a column."""
    return f"{register.id} {column.name}"


def answer_rows(registers: Mapping[str, Register], language: str) -> list[dict[str, Any]]:
    """Return the table of answers: of columns that take several, in a language."""
    return [
        {"list": list_of(register, column), "answer": name, "label": text.in_language(language)}
        for register in registers.values()
        for column in register.columns
        if column.type == "choices"
        for name, text in answers(column).items()
    ]


def packed(value: Any) -> Any:
    """Return several answers as QGIS's lists hold them: {"theft","robbery"}."""
    if not isinstance(value, str) or not value.strip() or value.startswith("{"):
        return value
    parts = [part.strip() for part in value.split(BETWEEN.strip()) if part.strip()]
    return "{" + ",".join('"' + part.replace('"', '\\"') + '"' for part in parts) + "}"


def unpacked(value: Any) -> Any:
    """Return several answers as a sheet holds them: theft; robbery. None when there is none."""
    if not isinstance(value, str) or not (value.startswith("{") and value.endswith("}")):
        return value
    parts = [
        (quoted or plain).replace('\\"', '"').strip() for quoted, plain in _ITEM.findall(value)
    ]
    return BETWEEN.join(part for part in parts if part) or None
