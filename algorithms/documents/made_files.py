"""The files of one document: all are made before the first is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import InputError
from ..core.files import all_or_none, make_folder
from ..core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from .blocks import Document
    from .catalogue import Catalogue
    from .xlsx import Workbook

__all__ = ["FORMATS", "chosen_formats", "made_files", "put_files"]

FORMATS = ("docx", "pdf", "xlsx")


def chosen_formats(formats: Sequence[str]) -> tuple[str, ...]:
    """Return which files are asked for, in the usual order.

    Raises
    ------
    InputError
        When it is none.
    """
    wanted = tuple(name for name in FORMATS if name in formats)
    if not wanted:
        raise InputError(
            QT_TRANSLATE_NOOP("convivencia", "Choose at least one of {formats}."),
            formats=", ".join(FORMATS),
        )
    return wanted


def made_files(
    stem: str,
    document: Document,
    workbook: Callable[[], Workbook],
    formats: Sequence[str],
    catalogue: Catalogue,
    word_styles: str | None = None,
) -> dict[str, bytes]:
    """Return the content of each file by its name.

    Parameters
    ----------
    stem : str
        The name without its ending.
    document : Document
        For Word and paper.
    workbook : callable
        Makes the workbook, if that is asked for.
    formats : sequence of str
        Some of ``FORMATS``.
    catalogue : Catalogue
        The language.
    word_styles : str, optional
        A Word document of the office whose styles are taken.
    """
    from .docx import docx_bytes, reference_of
    from .pdf import pdf_bytes

    styles = reference_of(word_styles)
    made: dict[str, bytes] = {}
    if "docx" in formats:
        made[f"{stem}.docx"] = docx_bytes(document, catalogue=catalogue, reference=styles)
    if "pdf" in formats:
        made[f"{stem}.pdf"] = pdf_bytes(document, catalogue=catalogue)
    if "xlsx" in formats:
        made[f"{stem}.xlsx"] = _workbook_bytes(workbook(), catalogue)
    return made


def _workbook_bytes(workbook: Workbook, catalogue: Catalogue) -> bytes:
    """Return the workbook, so that nothing is in the folder before everything is made."""
    from tempfile import TemporaryDirectory

    from .xlsx import write_xlsx

    with TemporaryDirectory() as place:
        path = Path(place) / "made.xlsx"
        write_xlsx(workbook, path, catalogue=catalogue)
        return path.read_bytes()


def put_files(contents: Mapping[str, bytes], folder: Path) -> dict[str, Path]:
    """Put files in their folder, which is made if need be: all of them or none."""
    make_folder(folder)
    with all_or_none({folder / name: content for name, content in contents.items()}):
        pass
    return {name: folder / name for name in contents}
