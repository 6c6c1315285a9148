"""Read plain tables: encoding, delimiter and decimal mark are detected, never assumed."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .columns import require_column
from .points import Points

if TYPE_CHECKING:
    import pandas as pd

TABLE_ENDINGS = {".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xls", ".ods"}
SAMPLE_BYTES = 262_144


def read_table(file: Path, sheet: str | None = None) -> pd.DataFrame:
    """Read a spreadsheet or delimited text with every value as it stands (text or number).

    Parameters
    ----------
    file : Path
        .csv, .tsv, .tab, .txt (also .gz), .xlsx or .ods.
    sheet : str, optional
        The sheet of a workbook; the first one when None.

    Raises
    ------
    InputError
        When the file is empty or no table.
    """
    import pandas as pd

    if file.suffix.lower() in {".xlsx", ".xls", ".ods"}:
        try:
            workbook: pd.DataFrame = pd.read_excel(file, sheet_name=sheet or 0)
            return workbook
        except (ValueError, ImportError, OSError, KeyError) as error:
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "{file} cannot be read as a workbook."),
                file=file.name,
            ) from error
    head = _first_bytes(file)
    if not head.strip():
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "{file} is empty."), file=file.name)
    encoding = detected_encoding(head)
    delimiter = detected_delimiter(head.decode(encoding, errors="replace"))
    options: dict[str, Any] = {
        "sep": delimiter,
        "encoding": encoding,
        "encoding_errors": "replace",
        "keep_default_na": True,
        "skipinitialspace": True,
    }
    try:
        table: pd.DataFrame = pd.read_csv(file, low_memory=False, **options)
    except (pd.errors.ParserError, pd.errors.EmptyDataError, ValueError, OSError) as error:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "{file} is no regular table: a row has more values than the header."
            ),
            file=file.name,
        ) from error
    table.columns = [str(name).strip().lstrip("\ufeff") for name in table.columns]
    return table


def detected_encoding(head: bytes) -> str:
    """Return the encoding of a text from its first bytes."""
    if head.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    # the sample may end inside a character: its last bytes do not count against UTF-8
    for cut in range(4):
        try:
            head[: len(head) - cut].decode("utf-8")
        except UnicodeDecodeError:
            continue
        return "utf-8"
    from charset_normalizer import from_bytes

    best = from_bytes(head, cp_isolation=["cp1252", "latin_1", "mac_roman", "utf_16"]).best()
    return best.encoding if best is not None else "cp1252"


def detected_delimiter(text: str) -> str:
    """Return the delimiter of a text: the one that gives every line the same number of values."""
    lines = [line for line in text.splitlines()[:50] if line.strip()][:-1] or text.splitlines()[:1]
    best, best_score = ",", 0.0
    for delimiter in (",", ";", "\t", "|"):
        widths = [
            len(row) for row in csv.reader(io.StringIO("\n".join(lines)), delimiter=delimiter)
        ]
        if not widths or max(widths) == 1:
            continue
        usual = max(set(widths), key=widths.count)
        score = widths.count(usual) / len(widths) * min(usual, 50)
        if usual > 1 and score > best_score:
            best, best_score = delimiter, score
    return best


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


def numbers(column: pd.Series[Any]) -> Any:
    """Read a column as numbers, with decimal point or comma; what is no number becomes NaN."""
    import numpy as np
    import pandas as pd

    if pd.api.types.is_numeric_dtype(column):
        return column.to_numpy(dtype=float, na_value=np.nan)
    text = column.astype("string").str.strip()
    comma = text.str.contains(",", regex=False, na=False)
    point = text.str.contains(".", regex=False, na=False)
    # 1.234,5 and 1,234.5: the last mark is the decimal one
    both = comma & point
    last_is_comma = both & (text.str.rfind(",") > text.str.rfind("."))
    text = text.mask(last_is_comma, text.str.replace(".", "", regex=False))
    text = text.mask(both & ~last_is_comma, text.str.replace(",", "", regex=False))
    text = text.str.replace(",", ".", regex=False)
    return pd.to_numeric(text, errors="coerce").to_numpy(dtype=float, na_value=np.nan)


def _first_bytes(file: Path) -> bytes:
    opener: Any = gzip.open if file.suffix.lower() == ".gz" else open
    with opener(file, "rb") as stream:
        content: bytes = stream.read(SAMPLE_BYTES)
    return content
