"""Numbers as people of each language read them.

Spanish follows the neutral form of the Real Academia Española and ISO 80000, which no Latin
American country misreads although they differ on the decimal mark: a space between thousands, a
decimal comma, and numbers of four digits written together (grouped only inside a table column).
Portuguese is that of Brazil, English that of Great Britain.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

__all__ = [
    "CONVENTIONS",
    "MISSING",
    "Convention",
    "convention",
    "format_cell",
    "format_number",
    "format_p_value",
    "format_rate",
    "format_share",
    "plain_value",
]

MISSING = "–"
MINUS = "−"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Convention:
    """How one language writes numbers and short dates."""

    decimal_mark: str
    thousands_mark: str
    grouped_from_digits: int
    percent_sign: str
    short_date: str
    tag: str
    """The language tag of Word and spell checkers."""


CONVENTIONS: Mapping[str, Convention] = {
    "en": Convention(".", ",", 4, "%", "%d/%m/%Y", "en-GB"),
    # Every Office has the Mexican dictionary; es-419 is unknown to older ones.
    "es": Convention(",", NO_BREAK_SPACE, 5, f"{NO_BREAK_SPACE}%", "%d/%m/%Y", "es-MX"),
    "pt": Convention(",", ".", 4, "%", "%d/%m/%Y", "pt-BR"),
}


def convention(language: str) -> Convention:
    """Return the conventions of a language such as ``es`` or ``pt-BR``."""
    found = CONVENTIONS.get(language.replace("_", "-").split("-")[0].lower())
    if found is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "There is no language “{language}”: choose one of {languages}.",
            ),
            language=language,
            languages=", ".join(CONVENTIONS),
        )
    return found


def plain_value(value: object) -> object:
    """Return a Python value: NumPy scalars unpacked; NaN, NaT, NA and infinities as ``None``."""
    if hasattr(value, "item") and not isinstance(value, (str, bytes)):
        value = value.item()
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    if type(value).__name__ in ("NaTType", "NAType"):
        return None
    return value


def format_number(
    value: object,
    language: str,
    *,
    decimals: int = 0,
    in_column: bool = False,
    signed: bool = False,
) -> str:
    """Write a number with thousands separated; a dash when it is missing.

    Parameters
    ----------
    value : object
        The number; ``None`` and NaN are missing, and missing is never zero.
    language : str
        ``en``, ``es`` or ``pt``.
    decimals : int
        Digits after the decimal mark.
    in_column : bool
        Also group four digits where the language writes them together in running text.
    signed : bool
        Put a plus before positive numbers.
    """
    value = plain_value(value)
    if value is None:
        return MISSING
    if not isinstance(value, (int, float)):
        value = float(str(value))
    way = convention(language)
    digits = f"{abs(value):.{decimals}f}"
    whole, _, fraction = digits.partition(".")
    if len(whole) >= (4 if in_column else way.grouped_from_digits):
        whole = f"{int(whole):,}".replace(",", way.thousands_mark)
    is_zero = not digits.strip("0.")
    sign = MINUS if value < 0 and not is_zero else "+" if signed and not is_zero else ""
    return f"{sign}{whole}{way.decimal_mark + fraction if fraction else ''}"


def format_share(
    share: object,
    language: str,
    *,
    decimals: int = 1,
    signed: bool = False,
    in_column: bool = False,
) -> str:
    """Write a share between 0 and 1 as a percentage."""
    share = plain_value(share)
    if share is None:
        return MISSING
    number = format_number(
        float(str(share)) * 100, language, decimals=decimals, signed=signed, in_column=in_column
    )
    return number + convention(language).percent_sign


def format_p_value(p_value: object, language: str) -> str:
    """Write a p-value: three decimals, ``< 0.001`` below that, never zero and never one."""
    p_value = plain_value(p_value)
    if p_value is None:
        return MISSING
    p = float(str(p_value))
    if p < 0.001:
        return f"<{NO_BREAK_SPACE}{format_number(0.001, language, decimals=3)}"
    if p > 0.999:
        return f">{NO_BREAK_SPACE}{format_number(0.999, language, decimals=3)}"
    return format_number(p, language, decimals=3)


def format_rate(rate: object, language: str, *, in_column: bool = False) -> str:
    """Write a rate with the digits that its size deserves: 1,234 · 123 · 12.3 · 1.2 · 0.12."""
    rate = plain_value(rate)
    if rate is None:
        return MISSING
    size = abs(float(str(rate)))
    decimals = 0 if size >= 99.95 or size == 0 else 1 if size >= 0.995 else 2
    return format_number(rate, language, decimals=decimals, in_column=in_column)


def format_cell(
    value: object, language: str, *, kind: str = "text", decimals: int | None = None
) -> str:
    """Write a table cell as its column asks.

    ``kind`` is one of ``text``, ``integer``, ``decimal``, ``share`` (0–1), ``percent`` (0–100),
    ``rate``, ``p_value`` and ``date``.
    """
    value = plain_value(value)
    if value is None:
        return MISSING
    if isinstance(value, (date, datetime)):
        return value.strftime(convention(language).short_date)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    if kind == "text":
        return str(value) if isinstance(value, int) else format_rate(value, language)
    return _format_kind(value, language, kind, decimals)


def _format_kind(value: float, language: str, kind: str, decimals: int | None) -> str:
    if kind in ("share", "percent"):
        share = value if kind == "share" else value / 100
        return format_share(share, language, decimals=_or(decimals, 1), in_column=True)
    if kind == "p_value":
        return format_p_value(value, language)
    if kind == "rate" and decimals is None:
        return format_rate(value, language, in_column=True)
    places = _or(decimals, 0 if kind == "integer" else 1)
    return format_number(value, language, decimals=places, in_column=True)


def _or(decimals: int | None, otherwise: int) -> int:
    return otherwise if decimals is None else decimals
