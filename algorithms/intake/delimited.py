"""Read delimited text of any size: nothing is lost, and memory stays bounded."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .cell_text import swallowed_rows, without_empty, without_nul, without_quotes
from .endings import DAMAGED, unpacked
from .raw_table import BadRow, RawTable, Reading
from .text_format import (
    TextFormat,
    detected_encoding,
    detected_format,
    known_delimiter,
    known_encoding,
    names_of_row,
    sample_rows,
    unique_names,
    width_of,
)

if TYPE_CHECKING:
    import pyarrow as pa

SAMPLE_BYTES = 262_144
BLOCK_BYTES = 8 << 20
"""The longest row; a longer one is no table's."""

MOST_BAD_ROWS = 100_000
MOST_COLUMNS = 16_384
"""As many as a spreadsheet can have."""

MOST_TEXT, SHORT_TEXT, WHOLE_TEXTS = 100_000, 500, 100
WIDE = {"16", "32"}
"""UTF-16 and UTF-32 are full of zero bytes."""

NO_TEXT = QT_TRANSLATE_NOOP(
    "convivencia", "{file} is no text: it holds bytes that no table of text has."
)
WRONG_ENCODING = QT_TRANSLATE_NOOP(
    "convivencia",
    "{file} is not written in {encoding}: leave the encoding empty to have it found out.",
)
TOO_WIDE = QT_TRANSLATE_NOOP(
    "convivencia", "{file} has {count} columns, more than the {limit} that any table has."
)
NO_TABLE = QT_TRANSLATE_NOOP(
    "convivencia",
    "{file} is no regular table: line {row} is longer than any table's.",
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
        A text file, or one compressed with gzip, bzip2, xz or ZIP.
    reading : Reading, optional
        What is decided and not detected.

    Raises
    ------
    InputError
        When the file is empty, no text, no table, or not in the encoding that was named.
    """
    reading = reading or Reading()
    stated, delimiter = known_encoding(reading.encoding), known_delimiter(reading.delimiter)
    head = first_bytes(file)
    if not head.removeprefix(codecs.BOM_UTF8).strip(b"\x00 \t\r\n"):
        raise InputError(QT_TRANSLATE_NOOP("convivencia", "{file} is empty."), file=file.name)
    if is_binary(head) and not (stated and "".join(filter(str.isalnum, stated))[3:5] in WIDE):
        raise InputError(NO_TEXT, file=file.name)

    def read_as(encoding: str | None) -> RawTable:
        form = detected_format(
            head, encoding=encoding, delimiter=delimiter, header_row=reading.header_row
        )
        return _read(file, form, head)

    try:
        return read_as(stated)
    except UnicodeError as error:
        if stated:
            raise InputError(WRONG_ENCODING, file=file.name, encoding=stated) from error
        # the beginning was plain, and what comes further down is not what it seemed
        tail = telling_lines(file)
    for encoding in (detected_encoding(tail), "cp1252", "latin-1"):
        try:
            return read_as(encoding)
        except UnicodeError:
            continue
    raise InputError(NO_TEXT, file=file.name)


def telling_lines(file: Path) -> bytes:
    """Return lines from anywhere in a file that hold other than plain ASCII."""
    found: list[bytes] = []
    size = 0
    with unpacked(file) as stream:
        while size < SAMPLE_BYTES and (piece := stream.read(1 << 20)):
            for line in piece.replace(b"\r", b"\n").split(b"\n"):
                if not line.isascii():
                    found.append(line)
                    size += len(line)
    return b"\n".join(found)[: 4 * SAMPLE_BYTES]


def is_binary(head: bytes) -> bool:
    """Tell a picture, an archive or a database from text, whatever its ending says."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    control = sum(byte < 9 or 13 < byte < 32 for byte in head[:4096])
    return b"\x00" in head[:4096] or control > 0.02 * len(head[:4096])


def _read(file: Path, form: TextFormat, head: bytes) -> RawTable:
    """Read with quotation marks as such; without, when one of them is never closed."""
    try:
        table = _read_once(file, form, head, quoted=True)
    except _Straddling:
        return _read_plain(file, form, head)
    swallowed = table.detected["swallowed"]
    if swallowed:
        try:
            plain = _read_plain(file, form, head)
        except InputError:
            return table
        if len(plain.bad_rows) <= len(table.bad_rows):
            return plain
    return table


def _read_plain(file: Path, form: TextFormat, head: bytes) -> RawTable:
    try:
        return _read_once(file, form, head, quoted=False)
    except _Straddling as error:
        raise InputError(NO_TABLE, file=file.name, row=_long_line(file)) from error


class _Straddling(Exception):  # noqa: N818
    """A row is longer than a block."""


def _read_once(file: Path, form: TextFormat, head: bytes, *, quoted: bool) -> RawTable:
    import pyarrow as pa
    from pyarrow import csv

    text = head.decode(form.encoding, errors="replace").lstrip("\ufeff")
    rows = sample_rows(text.replace("\r\n", "\n").replace("\r", "\n"), form.delimiter)
    names, renamed = _names(file, form, rows)
    bad: list[BadRow] = []
    above: set[int] = set()

    def note(row: Any) -> str:
        if row.number <= form.header_row:
            above.add(int(row.number))
        elif len(bad) < MOST_BAD_ROWS:
            most = MOST_TEXT if len(bad) < WHOLE_TEXTS else SHORT_TEXT
            bad.append(BadRow(int(row.number), str(row.text)[:most], int(row.actual_columns)))
        else:
            return "error"
        return "skip"

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
        if "UTF8" in str(error):
            raise UnicodeError(str(error)) from error
        if len(bad) >= MOST_BAD_ROWS:
            raise InputError(
                TOO_MANY_BAD, file=file.name, count=MOST_BAD_ROWS, columns=len(names)
            ) from error
        raise _Straddling from error
    except DAMAGED as error:
        raise damaged(file, error) from error
    return _raw_table(file, form, table, rows, renamed, bad, above, quoted=quoted)


def _names(
    file: Path, form: TextFormat, rows: Sequence[Sequence[str]]
) -> tuple[list[str], tuple[str, ...]]:
    """Return the columns' names, as many as the header has values."""
    header = form.header_row
    if header > len(rows):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "{file} has no row {row} to take the names from."),
            file=file.name,
            row=header,
        )
    below = [row for row in rows[header:] if width_of(row)]
    width = len(rows[header - 1]) if header else max((len(row) for row in below), default=0)
    # each row below may end in one more delimiter, with nothing after it
    if below and all(len(row) == width + 1 and not row[-1].strip() for row in below):
        width += 1
    if width > MOST_COLUMNS:
        raise InputError(TOO_WIDE, file=file.name, count=width, limit=MOST_COLUMNS)
    return unique_names(names_of_row(rows, header, max(width, 1)))


def _raw_table(
    file: Path,
    form: TextFormat,
    table: pa.Table,
    rows: Sequence[Sequence[str]],
    renamed: tuple[str, ...],
    bad: Sequence[BadRow],
    above: set[int],
    *,
    quoted: bool,
) -> RawTable:
    import numpy as np
    import pyarrow as pa

    number = _row_numbers(len(table), [item.row for item in bad], above)
    below = number > form.header_row
    frame, number = table.filter(pa.array(below)), number[below]
    every = len(frame)
    frame, number = without_empty(frame, number)
    empty = every - len(frame)
    frame, nothings = without_nul(frame)
    if not quoted:
        frame = without_quotes(frame)
    detected = {
        "format": "text",
        "encoding": form.encoding,
        "delimiter": form.delimiter,
        "line_end": form.line_end,
        "header_row": form.header_row,
        "decimal": form.decimal,
        "renamed": renamed,
        "quotes": quoted,
        "empty_rows": empty,
        "nul_values": nothings,
        "swallowed": swallowed_rows(frame, bad, form.delimiter) if quoted else 0,
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


def _long_line(file: Path) -> int:
    """Return the number of the first line that is longer than a block."""
    line, length = 1, 0
    with unpacked(file) as stream:
        while length <= BLOCK_BYTES and (piece := stream.read(1 << 20)):
            ends = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
            count = ends.count(b"\n")
            line += count
            length = len(ends) - ends.rfind(b"\n") - 1 if count else length + len(piece)
    return line


@contextmanager
def _stream(file: Path, encoding: str) -> Iterator[Any]:
    import pyarrow as pa

    ending = file.suffix.lower()
    kind = {".gz": "gzip", ".bz2": "bz2"}.get(ending)
    with ExitStack() as held:
        # Arrow unpacks what it can by itself, faster
        whole: Any = str(file)
        if ending in {".xz", ".zip"}:
            whole = held.enter_context(unpacked(file))
        raw = held.enter_context(pa.input_stream(whole, compression=kind))
        if encoding in {"utf-8", "utf-8-sig"}:
            yield raw
        else:
            yield pa.transcoding_input_stream(raw, encoding, "utf-8")


def first_bytes(file: Path) -> bytes:
    """Return the beginning of a file, decompressed."""
    try:
        with unpacked(file) as stream:
            content: bytes = stream.read(SAMPLE_BYTES)
    except DAMAGED as error:
        raise damaged(file, error) from error
    return content


def damaged(file: Path, error: BaseException) -> InputError:
    """Return the sentence about a file that cannot be read, without its folder."""
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(
        QT_TRANSLATE_NOOP("convivencia", "{file} is damaged or cannot be opened: {reason}."),
        file=file.name,
        reason=reason.replace(str(file), file.name).splitlines()[0][:120].rstrip("."),
    )
