"""What a file is by its ending, seen through one compression, and its bytes unpacked."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

TEXT_ENDINGS = {".csv", ".tsv", ".tab", ".txt", ".dat"}
PARQUET_ENDINGS = {".parquet", ".geoparquet"}
COMPRESSED = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}
DAMAGED = (OSError, EOFError, lzma.LZMAError, zlib.error, zipfile.BadZipFile)
"""What reading a file that is compressed may raise."""


def ending_of(file: Path) -> str:
    """Return the ending that says how to read a file, in small letters.

    Of text that is compressed it is the text's: ``t.csv.gz`` and an archive whose only file is
    ``t.csv`` are read like ``t.csv``. Any other archive is left to GDAL.
    """
    ending = file.suffix.lower()
    if ending == ".zip":
        text = _text_in(file)
        return ending if text is None else PurePosixPath(text).suffix.lower()
    if ending in COMPRESSED:
        within = Path(file.stem).suffix.lower()
        return within if within in TEXT_ENDINGS else ending
    return ending


@contextmanager
def unpacked(file: Path) -> Iterator[Any]:
    """Open a file for its bytes, decompressed.

    Raises
    ------
    OSError, EOFError, lzma.LZMAError, zlib.error, zipfile.BadZipFile
        Here or while reading, when it is damaged or protected with a password.
    """
    ending = file.suffix.lower()
    if ending == ".zip" and (text := _text_in(file)) is not None:
        with zipfile.ZipFile(file) as archive, _member(archive, text) as stream:
            yield stream
    else:
        opener: Any = COMPRESSED.get(ending, open)
        with opener(file, "rb") as stream:
            yield stream


def _text_in(file: Path) -> str | None:
    """Return the only file of an archive, if it is a table of text."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = [item.filename for item in archive.infolist() if not item.is_dir()]
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError):
        return None  # whatever else it is, it is no archive that Python reads
    # what macOS adds beside each file
    names = [name for name in names if not name.startswith("__MACOSX/")]
    if len(names) != 1 or PurePosixPath(names[0]).suffix.lower() not in TEXT_ENDINGS:
        return None
    return names[0]


def _member(archive: zipfile.ZipFile, name: str) -> Any:
    try:
        return archive.open(name)
    except RuntimeError as error:
        # a password is needed, or a compression that Python does not have
        raise OSError(str(error)) from error
