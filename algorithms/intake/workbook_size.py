"""Refuse workbooks that would unpack beyond all measure, whatever they say of themselves."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

MOST_BYTES = 1 << 30
"""A workbook of more than 1 GB unpacked has more rows than a spreadsheet can hold."""

MOST_CELLS = 1 << 25
"""As many as a million rows of thirty-two columns."""

LONGEST_TEXT = 1 << 18
"""A cell holds at most 32,767 signs, each of at most eight bytes in XML."""

TOO_LARGE = QT_TRANSLATE_NOOP(
    "convivencia", "{file} unpacks to more than {limit} MB, which no workbook of a register does."
)
TOO_SPREAD = QT_TRANSLATE_NOOP(
    "convivencia",
    "{file} has a sheet that reaches to row {row} and column {column}: delete what stands far from "
    "the table.",
)
NOT_A_WORKBOOK = QT_TRANSLATE_NOOP(
    "convivencia",
    "{file} cannot be read as a workbook: open it in a spreadsheet program and save it again.",
)

CELL = re.compile(rb'<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^<>]*(?<!/)>(?!\s*</)')
NO_RESULT = re.compile(rb"(?:</f>|<f\b[^<>]*/>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>")
REPEATED = re.compile(
    rb"<table:table-row\b([^<>]*)>|<table:table-cell\b([^<>]*?)(/?)>|(</table:table-row>)"
    rb"|(<table:table\s)"
)
ROWS, COLUMNS = (
    re.compile(rb'number-%s-repeated="([0-9]{1,9})"' % what) for what in (b"rows", b"columns")
)


def checked_workbook(file: Path) -> int:
    """Unpack every member into nothing and refuse what no computer could hold.

    Returns
    -------
    int
        The formulas without a stored result: a program wrote them, and no spreadsheet counted.

    Raises
    ------
    InputError
        When the archive is damaged, unpacks to more than a gigabyte, or a sheet has cells so far
        apart that the table between them would fill the memory.
    """
    if not zipfile.is_zipfile(file):
        return 0
    total, formulas = 0, 0
    try:
        with zipfile.ZipFile(file) as archive, file.open("rb") as stream:
            for member in archive.infolist():
                extent = _extent(member.filename)
                for piece in _whole_tags(_unpacked(stream, member)):
                    total += len(piece)
                    if total > MOST_BYTES or _longest(piece, member.filename) > LONGEST_TEXT:
                        raise InputError(TOO_LARGE, file=file.name, limit=MOST_BYTES >> 20)
                    extent.look_at(piece)
                    if extent.rows * extent.columns > MOST_CELLS:
                        raise InputError(
                            TOO_SPREAD, file=file.name, row=extent.rows, column=extent.columns
                        )
                formulas += extent.formulas
    except (zipfile.BadZipFile, zlib.error, OSError) as error:
        raise InputError(NOT_A_WORKBOOK, file=file.name) from error
    return formulas


class _Extent:
    """How far a member's table reaches; most members hold none."""

    rows = columns = formulas = 0

    def look_at(self, piece: bytes) -> None:
        """Take in a piece of the member."""


class _Sheet(_Extent):
    """A sheet of an Office workbook: each cell names its place."""

    def look_at(self, piece: bytes) -> None:
        places = CELL.findall(piece)
        self.formulas += len(NO_RESULT.findall(piece))
        if places:
            self.rows = max(self.rows, *(int(row) for _, row in places))
            letters = {letters for letters, _ in places}
            self.columns = max(self.columns, *(_number(item) for item in letters))


class _Content(_Extent):
    """The sheets of an OpenDocument workbook: rows and cells say how often they come."""

    def __init__(self) -> None:
        self._row = self._gap = self._times = self._width = self._reach = 0

    def look_at(self, piece: bytes) -> None:
        for row, cell, closed, end, sheet in REPEATED.findall(piece):
            if sheet:
                # LibreOffice says of every sheet how many rows lie empty below it
                self._row = 0
            elif end:
                self._end_of_row()
            elif cell or closed:
                self._width += _times(COLUMNS, cell)
                if not closed or b"office:value" in cell or b"office:string" in cell:
                    self._reach = self._width
            else:
                self._times, self._width, self._reach = _times(ROWS, row), 0, 0

    def _end_of_row(self) -> None:
        self._row += self._times
        if self._reach:
            self.rows, self.columns = self._row, max(self.columns, self._reach)


def _extent(name: str) -> _Extent:
    if "worksheets/" in name:
        return _Sheet()
    return _Content() if name == "content.xml" else _Extent()


def _times(which: re.Pattern[bytes], attributes: bytes) -> int:
    found = which.search(attributes)
    return int(found[1]) if found else 1


def _number(letters: bytes) -> int:
    """Return the number of a column: A is 1, XFD is 16,384."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _longest(piece: bytes, name: str) -> int:
    """Return the longest run of text, of which every cell that names it gets a copy."""
    if not name.endswith(("sharedStrings.xml", "content.xml")):
        return 0
    return max(len(text) for text in piece.split(b"<"))


def _whole_tags(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Cut pieces where a tag ends, not inside one."""
    rest = b""
    for piece in pieces:
        joined = rest + piece
        cut = joined.rfind(b"</c>") + 4 if b"</c>" in joined else joined.rfind(b">") + 1
        if not cut and len(joined) <= LONGEST_TEXT:
            rest = joined
            continue
        cut = cut or len(joined)
        yield joined[:cut]
        rest = joined[cut:]
    yield rest


def _unpacked(stream: Any, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield what a member really holds, in pieces."""
    stream.seek(member.header_offset + 26)
    lengths = stream.read(4)
    stream.seek(int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little"), 1)
    deflated = member.compress_type == zipfile.ZIP_DEFLATED
    inflater, left = zlib.decompressobj(-15), member.compress_size
    while left > 0 and not (deflated and inflater.eof):
        piece = stream.read(min(65_536, left))
        if not piece:
            return
        left -= len(piece)
        while piece:
            yield inflater.decompress(piece, 1 << 20) if deflated else piece
            piece = inflater.unconsumed_tail if deflated else b""
