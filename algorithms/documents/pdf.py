"""PDF documents that screen readers can read, set by Typst from data and one template."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..core.errors import EngineError, TemplateError
from ..core.files import write_whole
from ..core.text import QT_TRANSLATE_NOOP
from .blocks import Document
from .catalogue import Catalogue
from .pdf_content import document_content
from .pdf_pictures import Pictures

__all__ = ["TEMPLATE", "pdf_bytes", "write_pdf"]

TEMPLATE = Path(__file__).resolve().parents[2] / "resources" / "documents" / "document.typ"
STANDARD = "ua-1"
KEPT = 12
FONTS = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")


def write_pdf(
    document: Document,
    path: Path,
    *,
    catalogue: Catalogue | None = None,
    template: Path = TEMPLATE,
) -> None:
    """Write a document as a tagged PDF, whole or not at all.

    Parameters
    ----------
    document : Document
        The content.
    path : Path
        The file to write.
    catalogue : Catalogue, optional
        The words that the writer adds; that of the document's language when not given.
    template : Path
        The Typst file that reads ``content.json`` and says how it looks.
    """
    write_whole(path, pdf_bytes(document, catalogue=catalogue, template=template))


def pdf_bytes(
    document: Document, *, catalogue: Catalogue | None = None, template: Path = TEMPLATE
) -> bytes:
    """Return a document as the bytes of a PDF.

    Typst sees a folder of its own with the template, the content and the pictures, and no other
    file of the computer. The same document gives the same bytes.
    """
    pictures = Pictures()
    content = document_content(document, catalogue or Catalogue.load(document.language), pictures)
    text = json.dumps(content, ensure_ascii=False)
    moment = datetime.combine(document.date, time(12), UTC)
    with TemporaryDirectory(prefix="convivencia-") as place:
        folder = Path(place)
        pictures.write(folder)
        (folder / "content.json").write_text(text, encoding="utf-8")
        (folder / "document.typ").write_bytes(template.read_bytes())
        return _set(folder, moment, template.name, everywhere=_is_western(text))


def _set(folder: Path, moment: datetime, name: str, *, everywhere: bool) -> bytes:
    """Let Typst set the pages, to the standard of accessible PDF."""
    typst = _typst()
    fonts = _fonts(typst, folder, system=not everywhere)
    main = folder / "document.typ"
    try:
        try:
            made = typst.compile(
                main, root=folder, font_paths=fonts, timestamp=moment, pdf_standards=STANDARD
            )
        except typst.TypstError as failure:
            if "PDF/UA" not in str(failure):
                raise
            # One letter that no font here has is no reason to have no document.
            made = typst.compile(main, root=folder, font_paths=fonts, timestamp=moment)
    except typst.TypstError as failure:
        raise TemplateError(
            QT_TRANSLATE_NOOP("convivencia", "The template “{file}” cannot be used: {reason}."),
            file=name,
            reason=str(failure).splitlines()[0].rstrip("."),
        ) from failure
    finally:
        _forget(typst)
    return bytes(made)


def _forget(typst: Any) -> None:
    """Let Typst drop what it keeps of the last ten documents: pictures weigh much in an engine."""
    nothing = typst.Compiler(
        b"", font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False)
    )
    for _ in range(KEPT):
        nothing.compile(b"", format="pdf")


def _typst() -> Any:
    """Return the package, or say what is missing."""
    try:
        import typst
    except ImportError as failure:
        raise EngineError(
            QT_TRANSLATE_NOOP(
                "convivencia",
                "PDF documents need the package “typst”, which the engine's Python lacks:"
                " install the engine again, or choose another format.",
            )
        ) from failure
    return typst


def _fonts(typst: Any, folder: Path, *, system: bool) -> Any:
    """Return the fonts: Typst's own and that of the charts, which are the same everywhere.

    The computer's fonts are asked only for scripts that ours do not have.
    """
    import matplotlib

    charts = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    # A folder of their own: beside them lies one that draws a box for every letter there is.
    ours = folder / "fonts"
    ours.mkdir()
    for name in FONTS:
        (ours / name).write_bytes((charts / name).read_bytes())
    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=True, font_paths=[ours])


def _is_western(text: str) -> bool:
    """Tell whether the fonts that come with us have every letter."""
    return not any(ord(letter) > 0x58F and not 0x1E00 <= ord(letter) < 0x2C00 for letter in text)
