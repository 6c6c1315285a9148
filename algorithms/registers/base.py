"""What a workbook held when it was written: so that nobody's later change is overwritten unseen.

A hidden sheet keeps a fingerprint of every cell. When the workbook comes back, a cell that nobody
touched changes nothing, and one that both the workbook and the study have changed is a conflict.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..documents.plain_text import printable
from ..store.schema import ROW
from ..store.values import UnreadableError, told, understood

if TYPE_CHECKING:
    from ..core.guides import Column
    from ..store.schema import Register

BASE_SHEET = "_base"
BETWEEN = "="
Base = Mapping[tuple[str, int], Mapping[str, str]]
"""Fingerprints by column, of every row by form and number."""


def as_shown(column: Column, value: Any) -> Any:
    """Return a stored value as it comes back from a sheet that nobody has touched."""
    shown = told(column, value, "en")
    try:
        return understood(column, printable(shown) if isinstance(shown, str) else shown)
    except UnreadableError:
        # an answer of an earlier list, written as it stood
        return shown


def fingerprint(value: Any) -> str:
    """Return a short text that differs when a value does."""
    text = json.dumps(value, default=str, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]


def base_rows(
    registers: Sequence[Register], rows: Mapping[str, Sequence[Mapping[str, Any]]]
) -> tuple[tuple[str, ...], ...]:
    """Return the lines of the hidden sheet: form, number, then each column with its fingerprint."""
    return tuple(
        (
            register.id,
            str(row[ROW]),
            *(
                f"{column.name}{BETWEEN}{fingerprint(as_shown(column, row[column.name]))}"
                for column in register.columns
            ),
        )
        for register in registers
        for row in rows.get(register.id, ())
    )


def read_base(cells: Sequence[Sequence[Any]]) -> Base:
    """Return what the hidden sheet holds; lines that nobody can read are passed over."""
    found: dict[tuple[str, int], dict[str, str]] = {}
    for line in cells:
        texts = [str(cell) for cell in line if str(cell or "")]
        if len(texts) < 2 or not texts[1].split(".")[0].isdigit():
            continue
        pairs = (text.partition(BETWEEN) for text in texts[2:])
        number = int(texts[1].split(".")[0])
        found[texts[0], number] = {name: mark for name, _, mark in pairs if mark}
    return found
