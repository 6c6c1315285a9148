"""What a shapefile leaves open: whether all its files are there, and how its text is written."""

from __future__ import annotations

import codecs
import glob
from collections.abc import Mapping
from pathlib import Path

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from .delimited import first_bytes
from .text_format import detected_encoding

DBF_HEADER = 32
GDAL_NAMES = {"iso8859-1": "ISO-8859-1", "utf-8-sig": "UTF-8", "mac-roman": "MACINTOSH"}
NO_COMPANION = QT_TRANSLATE_NOOP(
    "convivencia",
    "{file} is one of several files of a shapefile: the {ending} file that belongs beside it is "
    "missing.",
)


def must_be_whole(file: Path) -> None:
    """Refuse a shapefile whose attributes or index are not beside it.

    Raises
    ------
    InputError
        Naming the file that is missing.
    """
    if file.suffix.lower() != ".shp":
        return
    beside = _beside(file)
    for ending in (".dbf", ".shx"):
        if ending not in beside:
            raise InputError(NO_COMPANION, file=file.name, ending=ending)


def encoding_of_shapefile(file: Path, stated: str | None = None) -> str | None:
    """Return how the attributes of a shapefile are written, as GDAL names it.

    None where the file itself tells (a .cpg) and for every other format. Without a .cpg GDAL
    takes the text as it is, and what is no UTF-8 cannot be read at all.

    Parameters
    ----------
    file : Path
        The .shp or .dbf.
    stated : str, optional
        What is decided and not detected, as Python names it.
    """
    if file.suffix.lower() not in {".shp", ".dbf"}:
        return None
    beside = _beside(file)
    if stated is None:
        if ".cpg" in beside or ".dbf" not in beside:
            return None
        stated = detected_encoding(first_bytes(beside[".dbf"])[DBF_HEADER:])
    name = codecs.lookup(stated).name
    return GDAL_NAMES.get(name, name.upper())


def _beside(file: Path) -> Mapping[str, Path]:
    """Return the files of the same name, by ending."""
    return {item.suffix.lower(): item for item in file.parent.glob(f"{glob.escape(file.stem)}.*")}
