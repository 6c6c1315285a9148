"""Read plain tables: encoding, delimiter and decimal mark are detected, never assumed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .columns import require_column
from .delimited import read_delimited
from .endings import TEXT_ENDINGS
from .points import Points
from .raw_table import Reading
from .workbooks import WORKBOOK_ENDINGS, read_workbook

if TYPE_CHECKING:
    import pandas as pd

# a code such as 01 or a number too long to be one stays text
PLAIN_NUMBER = r"[+-]?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:[eE][+-]?\d{1,3})?"
TABLE_ENDINGS = {*TEXT_ENDINGS, *WORKBOOK_ENDINGS}


def read_table(file: Path, sheet: str | None = None) -> pd.DataFrame:
    """Read a spreadsheet or delimited text: columns of numbers as numbers, the rest as text.

    Codes with leading zeros stay text. A table that is not regular is refused here;
    ``import_incidents`` takes it and sets the rows aside that do not fit.

    Parameters
    ----------
    file : Path
        .csv, .tsv, .tab, .txt or .dat, also in a .gz, .bz2, .xz or .zip; .xlsx, .xls or .ods.
    sheet : str, optional
        The sheet of a workbook; the first one when None.

    Raises
    ------
    InputError
        When the file is empty or no table.
    """
    if file.suffix.lower() in WORKBOOK_ENDINGS:
        raw = read_workbook(file, Reading(sheet=sheet))
    else:
        raw = read_delimited(file)
    if raw.bad_rows:
        first = raw.bad_rows[0]
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "{file} is no regular table: row {row} has {values} values, the header {columns}.",
            ),
            file=file.name,
            row=first.row,
            values=first.values,
            columns=len(raw.frame.columns),
        )
    return typed(raw.frame)


def typed(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table of text with its columns of plain numbers as numbers."""
    import pandas as pd

    result = {}
    for name in frame.columns:
        column = frame[name]
        held = column.dropna()
        plain = len(held) > 0 and bool(held.str.fullmatch(PLAIN_NUMBER).all())
        whole = plain and not bool(held.str.contains(r"[.eE]", regex=True).any())
        result[name] = (
            pd.to_numeric(column).astype("Int64" if column.isna().any() else "int64")
            if whole
            else pd.to_numeric(column)
            if plain
            else column
        )
    return pd.DataFrame(result, index=frame.index)


def points_of_table(
    table: pd.DataFrame,
    title: str,
    x: str | None,
    y: str | None,
    crs: str | None,
    columns: Sequence[str] | None,
) -> Points:
    """Turn a table into points: coordinates from two columns, or none at all."""
    import numpy as np

    for column in (*(columns or []), *(item for item in (x, y) if item)):
        require_column(table, column, title)
    if (x is None) != (y is None) or (x is not None and crs is None):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "To place “{layer}” on the map, name its x column, its y column and their CRS.",
            ),
            layer=title,
        )
    attributes = table if columns is None else table[list(dict.fromkeys(columns))]
    if x is None or y is None:
        nowhere = np.full(len(table), np.nan)
        return Points(
            nowhere, nowhere.copy(), attributes.reset_index(drop=True), None, {"title": title}
        )
    return Points(
        numbers(table[x]),
        numbers(table[y]),
        attributes.reset_index(drop=True),
        crs,
        {"title": title},
    )


def numbers(column: pd.Series[Any], decimal: str | None = None) -> Any:
    """Read a column as numbers; what is no number becomes NaN.

    Each value is read by itself: 1.234,5 and 1,234.5 are the same number. A mark that stands twice
    (1.234.567) parts thousands. Of 1.234 alone nobody can tell: it is a decimal, unless ``decimal``
    names the other mark.

    Parameters
    ----------
    column : pandas.Series
        Text or numbers.
    decimal : str, optional
        comma or point: the decimal mark of the whole column; the other one parts thousands.
    """
    import numpy as np
    import pandas as pd

    if pd.api.types.is_numeric_dtype(column):
        return column.to_numpy(dtype=float, na_value=np.nan)
    text = column.astype("string").str.strip()
    if decimal is None:
        plain = pd.to_numeric(text, errors="coerce")
        if bool((plain.notna() | text.isna()).all()):
            return plain.to_numpy(dtype=float, na_value=np.nan)
    # 1 234 567 and 1'234'567
    for _ in range(2):
        text = text.str.replace(r"(\d)[ \u00a0'](\d{3})\b", r"\1\2", regex=True)
    if decimal is not None:
        other, mark = (".", ",") if decimal == "comma" else (",", ".")
        text = text.str.replace(other, "", regex=False).str.replace(mark, ".", regex=False)
        return pd.to_numeric(text, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    comma = text.str.contains(",", regex=False, na=False)
    if comma.any():
        point = text.str.contains(".", regex=False, na=False)
        # 1.234,5 and 1,234.5: the last mark is the decimal one
        both = comma & point
        last_is_comma = both & (text.str.rfind(",") > text.str.rfind("."))
        text = text.mask(last_is_comma, text.str.replace(".", "", regex=False))
        text = text.mask(both & ~last_is_comma, text.str.replace(",", "", regex=False))
    for mark in (",", "."):
        thousands = text.str.fullmatch(rf"[+-]?\d{{1,3}}(?:\{mark}\d{{3}}){{2,}}", na=False)
        if thousands.any():
            text = text.mask(thousands, text.str.replace(mark, "", regex=False))
    if comma.any():
        text = text.str.replace(",", ".", regex=False)
    return pd.to_numeric(text, errors="coerce").to_numpy(dtype=float, na_value=np.nan)


def parts_thousands(column: pd.Series[Any]) -> bool:
    """Tell whether every mark in a column of text parts groups of three digits.

    131.699 alone can be a decimal; a column of people or events in which each value with a mark
    looks so holds thousands.
    """
    text = column.dropna().astype("string").str.strip()
    marked = text[text.str.contains(r"[.,]", regex=True)]
    if not len(marked):
        return False
    for mark in (r"\.", ","):
        if bool(marked.str.fullmatch(rf"[+-]?\d{{1,3}}(?:{mark}\d{{3}})+").all()):
            return True
    return False
