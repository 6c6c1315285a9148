"""How a text table is written: encoding, delimiter, line ends, and which row is the header."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP

DELIMITERS = (",", ";", "\t", "|")
LOOKED_AT_ROWS = 60
LONGEST_SAMPLE_LINE = 65_536

NUMBER_OR_DATE = re.compile(
    r"^[\s$€%+-]*(?:\d[\d.,\s]*%?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T\s].*)?|\d{1,2}:\d{2}(?::\d{2})?)\s*$"
)
YEAR = re.compile(r"^(?:19|20)\d{2}$")
BETWEEN_LETTERS = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f](?=[A-Za-z])")
TYPICAL = frozenset("áéíóúüñçãõâêôàÁÉÍÓÚÜÑÇÃÕÂÊÔÀºª¿¡°–€“”’")
CHAOS = 0.06
WESTERN = ["cp1252", "latin_1", "mac_roman", "utf_16"]


@dataclass(frozen=True, slots=True)
class TextFormat:
    """What was found out about a text table, or decided by who imports it.

    Parameters
    ----------
    encoding : str
        As Python names it.
    delimiter : str
        One character.
    line_end : str
        Line feed, carriage return with line feed, or carriage return alone.
    header_row : int
        The row that names the columns, counted from 1; 0 when there is none.
    decimal : str
        comma, point, both or empty: what the numbers of the first rows use.
    """

    encoding: str
    delimiter: str
    line_end: str
    header_row: int
    decimal: str = ""


def detected_format(
    head: bytes,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    header_row: int | None = None,
) -> TextFormat:
    """Find out how a text is written from its first bytes; what is given is taken as it is.

    Parameters
    ----------
    head : bytes
        The beginning of the file.
    encoding, delimiter, header_row : optional
        Decisions of who imports; each replaces a detection.
    """
    chosen = encoding or detected_encoding(head)
    text = head.decode(chosen, errors="replace").lstrip("\ufeff")
    line_end = detected_line_end(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    mark = delimiter or detected_delimiter(lines)
    rows = sample_rows(lines, mark)
    found = TextFormat(chosen, mark, line_end, 0)
    row = detected_header(rows) if header_row is None else header_row
    return replace(found, header_row=row, decimal=decimal_mark(rows[row:]))


def known_encoding(name: str | None) -> str | None:
    """Return an encoding by its name; None for none.

    Raises
    ------
    InputError
        When Python knows no such encoding of text.
    """
    if not name:
        return None
    try:
        codecs.lookup(name)
        "".encode(name)
    except (LookupError, ValueError) as error:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{encoding}” is not a known encoding."),
            encoding=name,
        ) from error
    return name


def known_delimiter(sign: str | None) -> str | None:
    """Return a delimiter; None for none.

    Raises
    ------
    InputError
        When it is not one sign that can part values.
    """
    if not sign:
        return None
    if len(sign) != 1 or not sign.isascii() or sign in '"\r\n' or not (sign >= " " or sign == "\t"):
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "“{delimiter}” is no delimiter: give one sign."),
            delimiter=sign.encode("unicode_escape").decode(),
        )
    return sign


def detected_encoding(head: bytes) -> str:
    """Return the encoding of a text from its first bytes."""
    if head.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    try:
        # the sample may end inside a character, which counts neither for nor against UTF-8
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return _western(head)
    return "utf-8"


def _western(head: bytes) -> str:
    from charset_normalizer import from_bytes

    found = list(from_bytes(head, cp_isolation=WESTERN))
    if not found:
        return "cp1252"
    # of encodings that are equally likely as text, the one in which the language shows: a few
    # signs among much plain text say little else
    lines = b"\n".join(line for line in head.splitlines() if not line.isascii())
    alike = [item.encoding for item in found if item.chaos <= found[0].chaos + CHAOS]
    return max(alike, key=lambda name: (_typical(lines, name), -alike.index(name)))


def _typical(lines: bytes, encoding: str) -> float:
    """Return the share of a text's special signs that Spanish and Portuguese use.

    A sign such as a dash between two letters is more likely a letter of another encoding.
    """
    text = lines.decode(encoding, errors="replace")
    signs = [sign for sign in text if not sign.isascii()]
    odd = sum(not match[0].isalpha() for match in BETWEEN_LETTERS.finditer(text))
    return (sum(sign in TYPICAL for sign in signs) - odd) / max(1, len(signs))


def detected_line_end(text: str) -> str:
    """Return what ends the lines: old Macintosh files have a carriage return alone."""
    if "\r\n" in text:
        return "\r\n"
    return "\r" if text.count("\r") > text.count("\n") else "\n"


def detected_delimiter(text: str) -> str:
    """Return the delimiter of a text: the one that gives every line the same number of values.

    Most lines come first, then most values: decimal commas part the numbers of every row, but not
    the names above them.
    """
    lines = [line for line in text.split("\n", LOOKED_AT_ROWS)[:LOOKED_AT_ROWS] if line.strip()]
    whole = lines[:-1] or lines
    best, best_score = ",", (0.0, 0)
    for delimiter in DELIMITERS:
        widths = [len(row) for row in _parsed("\n".join(whole), delimiter)]
        several = [width for width in widths if width > 1]
        if not several:
            continue
        usual = max(set(several), key=several.count)
        score = (several.count(usual) / len(widths), usual)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def sample_rows(text: str, delimiter: str) -> list[list[str]]:
    """Return the first rows of a text, split; the last one may be cut and is left out."""
    rows = _parsed(text, delimiter)
    return rows[:-1] if len(rows) > 1 and not text.endswith("\n") else rows


def _parsed(text: str, delimiter: str) -> list[list[str]]:
    rows: list[list[str]] = []
    # an unclosed quotation mark swallows lines; the sample stays a sample
    reader = csv.reader(
        io.StringIO(text[: LOOKED_AT_ROWS * LONGEST_SAMPLE_LINE]), delimiter=delimiter
    )
    try:
        for row in reader:
            rows.append(row)
            if len(rows) >= LOOKED_AT_ROWS:
                break
    except csv.Error:
        return rows
    return rows


def detected_header(rows: Sequence[Sequence[object]]) -> int:
    """Return which row names the columns, counted from 1; 0 when the table has no names.

    Titles, notes and empty rows may stand above. The header is the first row that is as wide as
    the table and holds words, not numbers or dates; where another follows it (months under years,
    names under a note), that one.
    """
    widths = [width_of(row) for row in rows]
    wide = [width for width in widths if width > 1] or [width for width in widths if width]
    if not wide:
        return 0
    usual = max(set(wide), key=lambda width: (wide.count(width), width))
    for number, row in enumerate(rows[:30]):
        if widths[number] < 0.6 * usual or not _names(row, usual):
            continue
        below = rows[number + 1] if number + 1 < len(rows) else ()
        narrow = widths[number] < usual and _filled(below) > _filled(row)
        if (narrow or _has_years(row)) and _names(below, usual):
            continue
        return number + 1
    return 0


def _has_years(row: Sequence[object]) -> bool:
    return any(YEAR.match(str(cell).strip()) for cell in row)


def _filled(row: Sequence[object]) -> int:
    return sum(bool(str(cell).strip()) for cell in row)


def width_of(row: Sequence[object]) -> int:
    """Return how far a row reaches: trailing empty cells do not count."""
    filled = [index for index, cell in enumerate(row) if str(cell).strip()]
    return filled[-1] + 1 if filled else 0


def _names(row: Sequence[object], usual: int) -> bool:
    cells = [str(cell).strip() for cell in row]
    filled = [cell for cell in cells if cell]
    if len(filled) < 0.6 * usual:
        return False
    numbers = [cell for cell in filled if NUMBER_OR_DATE.match(cell)]
    # a counted table may have a column for each year
    years = all(YEAR.match(cell) for cell in numbers) and len(set(numbers)) == len(numbers)
    return not numbers or (years and len(numbers) > 1 and filled[0] not in numbers)


def decimal_mark(rows: Sequence[Sequence[str]]) -> str:
    """Tell what separates decimals in the first rows: comma, point, both, or nothing found."""
    cells = [cell.strip() for row in rows for cell in row]
    comma = any(re.fullmatch(r"-?\d+,\d+", cell) for cell in cells)
    point = any(re.fullmatch(r"-?\d+\.\d+", cell) for cell in cells)
    return "both" if comma and point else "comma" if comma else "point" if point else ""


def unique_names(names: Sequence[str]) -> tuple[list[str], tuple[str, ...]]:
    """Return names that are all there and all different, and those that had to be changed."""
    result: list[str] = []
    changed: list[str] = []
    taken: set[str] = set()
    turns: dict[str, int] = {}
    for number, written in enumerate(names, start=1):
        name = " ".join(str(written).replace("\ufeff", "").split()) or f"column_{number}"
        free, turn = name, turns.get(name.casefold(), 1)
        while free.casefold() in taken:
            turn += 1
            free = f"{name}_{turn}"
        turns[name.casefold()] = turn
        taken.add(free.casefold())
        if free != str(written).strip():
            changed.append(free)
        result.append(free)
    return result, tuple(changed)


def names_of_row(rows: Sequence[Sequence[str]], header: int, width: int) -> list[str]:
    """Return the names a header row gives; where it is empty, what stands above it.

    Parameters
    ----------
    rows : sequence of sequence of str
        The first rows of the table.
    header : int
        The header row, from 1; 0 for none.
    width : int
        How many columns there are.
    """
    names = [""] * width
    for row in rows[max(0, header - 3) : header]:
        for position, cell in enumerate(row[:width]):
            if str(cell).strip():
                names[position] = str(cell).strip()
    return names
