"""Read delimited text of any size: nothing is lost, and memory stays bounded."""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .raw_table import BadRow, RawTable, Reading
from .text_format import (
    TextFormat,
    detected_encoding,
    detected_format,
    names_of_row,
    sample_rows,
    unique_names,
)

if TYPE_CHECKING:
    import pyarrow as pa

SAMPLE_BYTES = 262_144
BLOCK_BYTES = 8 << 20
"""The longest row; a longer one is no table's."""

MOST_BAD_ROWS = 100_000
COMPRESSED = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}
NO_TEXT = QT_TRANSLATE_NOOP(
    "convivencia", "{file} is no text: it holds bytes that no table of text has."
)
NO_TABLE = QT_TRANSLATE_NOOP(
    "convivencia",
    "{file} is no regular table: around row {row} a line is longer than any table's, or a "
    "quotation mark is never closed.",
)
TOO_MANY_BAD = QT_TRANSLATE_NOOP(
    "convivencia",
    "{file} is no regular table: more than {count} rows do not have the {columns} values of the "
    "header. Look at the delimiter and the header row.",
)


def read_delimited(file: Path, reading: Reading | None = None) -> RawTable:
    """Read a text table with every value as text.

    Parameters
    ----------
    file : Path
        A text file, or one compressed with gzip, bzip2 or xz.
    reading : Reading, optional
        What is decided and not detected.

    Raises
    ------
    InputError
        When the file is empty, no text, or no table.
    """
    reading = reading or Reading()
    head = first_bytes(file)
    if not head.strip(b"\x00 \t\r\n"):
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "{file} is empty."), file=file.name)
    if is_binary(head):
        raise InputError(NO_TEXT, file=file.name)
    form = detected_format(
        head,
        encoding=_known_encoding(reading.encoding),
        delimiter=reading.delimiter,
        header_row=reading.header_row,
    )
    try:
        return _read(file, form, head, quoted=True)
    except UnicodeError:
        # the beginning was plain, and what comes further down is not what it seemed
        tail = telling_lines(file)
    for encoding in (detected_encoding(tail), "cp1252", "latin-1"):
        form = detected_format(
            head, encoding=encoding, delimiter=reading.delimiter, header_row=reading.header_row
        )
        try:
            return _read(file, form, head, quoted=True)
        except UnicodeError:
            continue
    raise InputError(NO_TEXT, file=file.name)


def telling_lines(file: Path) -> bytes:
    """Return lines from anywhere in a file that hold other than plain ASCII."""
    opener: Any = COMPRESSED.get(file.suffix.lower(), open)
    found: list[bytes] = []
    size = 0
    with opener(file, "rb") as stream:
        while size < SAMPLE_BYTES and (piece := stream.read(1 << 20)):
            for line in piece.replace(b"\r", b"\n").split(b"\n"):
                if not line.isascii():
                    found.append(line)
                    size += len(line)
    return b"\n".join(found)[: 4 * SAMPLE_BYTES]


def _known_encoding(name: str | None) -> str | None:
    import codecs

    if name:
        try:
            codecs.lookup(name)
        except LookupError as error:
            raise InputError(
                QT_TRANSLATE_NOOP("convivencia", "“{encoding}” is not a known encoding."),
                encoding=name,
            ) from error
    return name or None


def is_binary(head: bytes) -> bool:
    """Tell a picture, an archive or a database from text, whatever its ending says."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    control = sum(byte < 9 or 13 < byte < 32 for byte in head[:4096])
    return b"\x00" in head[:4096] or control > 0.02 * len(head[:4096])


def _read(file: Path, form: TextFormat, head: bytes, *, quoted: bool) -> RawTable:
    import numpy as np
    import pyarrow as pa
    from pyarrow import csv

    text = head.decode(form.encoding, errors="replace").lstrip("\ufeff")
    rows = sample_rows(text.replace("\r\n", "\n").replace("\r", "\n"), form.delimiter)
    if form.header_row > len(rows):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} has no row {row} to take the names from."),
            file=file.name,
            row=form.header_row,
        )
    width = max((len(row) for row in rows[form.header_row :]), default=0)
    if form.header_row:
        width = len(rows[form.header_row - 1])
    names, renamed = unique_names(names_of_row(rows, form.header_row, max(width, 1)))
    bad: list[BadRow] = []

    def note(row: Any) -> str:
        if len(bad) >= MOST_BAD_ROWS:
            raise InputError(TOO_MANY_BAD, file=file.name, count=MOST_BAD_ROWS, columns=len(names))
        if row.number > form.header_row:
            bad.append(BadRow(int(row.number), str(row.text)[:500], int(row.actual_columns)))
        else:
            above.add(int(row.number))
        return "skip"

    above: set[int] = set()
    try:
        with _stream(file, form.encoding) as stream:
            table = csv.read_csv(
                stream,
                # one thread: only so does a row that does not fit tell its number
                read_options=csv.ReadOptions(
                    use_threads=False, column_names=names, block_size=BLOCK_BYTES
                ),
                parse_options=csv.ParseOptions(
                    delimiter=form.delimiter,
                    quote_char='"' if quoted else False,
                    newlines_in_values=quoted,
                    ignore_empty_lines=False,
                    invalid_row_handler=note,
                ),
                convert_options=csv.ConvertOptions(
                    column_types=dict.fromkeys(names, pa.string()),
                    strings_can_be_null=True,
                    null_values=[""],
                    quoted_strings_can_be_null=True,
                ),
            )
    except pa.ArrowInvalid as error:
        reason = str(error)
        if "UTF8" in reason:
            raise UnicodeError(reason) from error
        if quoted:
            # a quotation mark that is never closed: read on without their meaning
            return _read(file, form, head, quoted=False)
        raise InputError(NO_TABLE, file=file.name, row=form.header_row + len(bad) + 1) from error
    except (OSError, EOFError, lzma.LZMAError) as error:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} is damaged or cannot be opened: {reason}"),
            file=file.name,
            reason=str(error)[:120],
        ) from error
    number = _row_numbers(len(table), [item.row for item in bad], above)
    below = number > form.header_row
    frame, number = table.filter(pa.array(below)), number[below]
    frame, number = _without_empty(frame, number)
    detected = {
        "format": "text",
        "encoding": form.encoding,
        "delimiter": form.delimiter,
        "line_end": form.line_end,
        "header_row": form.header_row,
        "decimal": form.decimal,
        "renamed": renamed,
        "quotes": quoted,
    }
    return RawTable(
        frame.to_pandas(),
        number.astype(np.int64),
        file.name,
        detected,
        tuple(bad),
        tuple(tuple(row) for row in rows[: max(0, form.header_row - 1)]),
    )


def _row_numbers(count: int, bad: list[int], above: set[int]) -> Any:
    """Return the number in the file of each row that was read, those left out counted."""
    import numpy as np

    every = np.arange(1, count + len(bad) + len(above) + 1)
    return every[~np.isin(every, np.fromiter({*bad, *above}, dtype=np.int64))]


def _without_empty(table: pa.Table, number: Any) -> tuple[pa.Table, Any]:
    """Leave out lines on which nothing stands: they are no rows."""
    import numpy as np
    import pyarrow as pa

    filled = np.zeros(len(table), dtype=bool)
    for column in table.columns:
        if filled.all():
            break
        filled |= column.is_valid().to_numpy(zero_copy_only=False)
    return (table, number) if filled.all() else (table.filter(pa.array(filled)), number[filled])


@contextmanager
def _stream(file: Path, encoding: str) -> Iterator[Any]:
    import pyarrow as pa

    kind = {".gz": "gzip", ".bz2": "bz2"}.get(file.suffix.lower())
    with ExitStack() as held:
        whole: Any = str(file)
        if file.suffix.lower() == ".xz":
            whole = held.enter_context(lzma.open(file, "rb"))
        raw = held.enter_context(pa.input_stream(whole, compression=kind))
        if encoding in {"utf-8", "utf-8-sig"}:
            yield raw
        else:
            yield pa.transcoding_input_stream(raw, encoding, "utf-8")


def first_bytes(file: Path) -> bytes:
    """Return the beginning of a file, decompressed."""
    opener: Any = COMPRESSED.get(file.suffix.lower(), open)
    try:
        with opener(file, "rb") as stream:
            content: bytes = stream.read(SAMPLE_BYTES)
    except (OSError, EOFError, lzma.LZMAError) as error:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} is damaged or cannot be opened: {reason}"),
            file=file.name,
            reason=str(error)[:120],
        ) from error
    return content
