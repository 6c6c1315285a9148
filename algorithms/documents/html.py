"""One self-contained, accessible web page: no script, no request to anywhere."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any

from ..core.errors import TemplateError
from ..core.files import write_whole
from ..core.text import QT_TRANSLATE_NOOP
from . import words
from .blocks import Document, Figure, FormTable, MapImage, Table
from .catalogue import Catalogue
from .dates import format_date
from .flow import landscape_positions, numbered
from .numbers import MISSING, convention
from .plain_text import printable
from .style import palette
from .tables import form_rows, table_texts

__all__ = ["TEMPLATE", "html_text", "write_html"]

TEMPLATE = Path(__file__).resolve().parents[2] / "resources" / "documents" / "document.html"


def write_html(
    document: Document,
    path: Path,
    *,
    catalogue: Catalogue | None = None,
    template: Path = TEMPLATE,
) -> None:
    """Write a document as one web page, whole or not at all.

    Parameters
    ----------
    document : Document
        The content.
    path : Path
        The file to write.
    catalogue : Catalogue, optional
        The words that the writer adds; that of the document's language when not given.
    template : Path
        The Jinja template, with its style sheet inside.
    """
    page = html_text(document, catalogue=catalogue, template=template)
    write_whole(path, page.encode("utf-8"))


def html_text(
    document: Document, *, catalogue: Catalogue | None = None, template: Path = TEMPLATE
) -> str:
    """Return a document as the text of a web page."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from jinja2 import TemplateError as JinjaError

    catalogue = catalogue or Catalogue.load(document.language)
    environment = Environment(
        loader=FileSystemLoader(template.parent),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_clean,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    yes, no = catalogue.translate(words.YES), catalogue.translate(words.NO)
    try:
        page = environment.get_template(template.name).render(
            document=document,
            blocks=[
                (type(block).__name__, block, number, anchor)
                for block, number, anchor in numbered(document)
            ],
            language=convention(document.language).tag,
            date=format_date(document.date, catalogue),
            words=words,
            translate=catalogue.translate,
            texts=lambda table: _texts(table, document.language, yes, no),
            picture=_picture,
            colours=palette(),
            missing=MISSING,
            across=landscape_positions(document.blocks),
        )
    except JinjaError as failure:
        raise TemplateError(
            QT_TRANSLATE_NOOP("convivencia", "The template “{file}” cannot be used: {reason}."),
            file=template.name,
            reason=str(failure).rstrip("."),
        ) from failure
    return page


def _clean(value: Any) -> Any:
    """Drop what HTML does not allow from every text that is written; markup stays as it is."""
    return printable(value) if type(value) is str else value


def _texts(table: Table | FormTable, language: str, yes: str, no: str) -> Any:
    if isinstance(table, Table):
        return table_texts(table, language, yes, no)
    return form_rows(table, language, yes, no)


def _picture(block: Figure | MapImage) -> str:
    """Return the picture as a data address."""
    kind, data = ("svg+xml", block.svg) if block.svg else ("png", block.image)
    return f"data:image/{kind};base64,{b64encode(data).decode('ascii')}"
