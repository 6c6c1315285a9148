"""Findings and registers read together, for the plan's documents and for its checks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..core.axes import load_axes
from ..core.findings_file import Diagnosis, read_findings
from ..core.guides import load_guides
from ..documents import words
from ..documents.catalogue import Catalogue
from ..documents.panel_file import read_panel
from ..store.registered import Registered
from .baselines import Baselines
from .book import Book
from .fills import Filler
from .forms import Forms
from .pages import Pages

__all__ = ["filler_of", "pages_of"]

NO_DIAGNOSIS = Diagnosis("", None, None, "internal", (), (), (), ())


def filler_of(diagnosis: Diagnosis, language: str, titles: Mapping[str, str]) -> Filler:
    """Return what the diagnosis gives to the plan's tables, in a language.

    Parameters
    ----------
    diagnosis : Diagnosis
        The findings.
    language : str
        en, es or pt.
    titles : mapping
        The analyses' titles as they are marked, by name.
    """
    catalogue = Catalogue.load(language)
    say = catalogue.translate
    return Filler(
        diagnosis=diagnosis,
        catalogue=catalogue,
        forms=Forms(load_guides(), load_axes(), language, (say(words.YES), say(words.NO))),
        titles={name: say(title) for name, title in titles.items()},
    )


def pages_of(
    held: Registered, findings: Path | None, language: str, panel: str | None = None
) -> Pages:
    """Return the registers of a plan ready to be told, with the baselines of its diagnosis."""
    diagnosis = NO_DIAGNOSIS if findings is None else read_findings(findings)
    filler = filler_of(diagnosis, language, {})
    book = Book(held)
    baselines = Baselines(filler, book, read_panel(panel, "internal"))
    return Pages(book, baselines, filler.catalogue, filler.forms, diagnosis)
