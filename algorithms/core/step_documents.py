"""The documents that steps of the guides are written down in, and the analysis that writes each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from .text import QT_TRANSLATE_NOOP

__all__ = ["DOCUMENTS", "StepDocument", "WrittenFile", "written_files"]

READABLE = (".docx", ".pdf", ".html", ".xlsx")


@dataclass(frozen=True, slots=True)
class StepDocument:
    """A document as a step names it.

    Parameters
    ----------
    title : str
        What people call it; marked for translation.
    analysis : str
        What writes it.
    stem : str
        How the names of its files begin.
    folder : str
        Where it is written, beside the study.
    given : mapping of str to str
        What its analysis is told, by parameter name.
    """

    title: str
    analysis: str
    stem: str
    folder: str
    given: Mapping[str, str] = field(default_factory=dict)


def _of_the_guides(name: str, title: str) -> StepDocument:
    return StepDocument(title, "guide_documents", name, "guides", {"document": name})


DOCUMENTS: Mapping[str, StepDocument] = {
    "prediagnosis": StepDocument(
        QT_TRANSLATE_NOOP("convivencia", "Short diagnostic: what the analyses can fill"),
        "diagnose",
        "diagnostic",
        "prediagnosis",
        {"contents": "diagnostic"},
    ),
    "diagnostic": StepDocument(
        QT_TRANSLATE_NOOP("convivencia", "Diagnostic: nine chapters, seven axes"),
        "diagnose",
        "diagnostic",
        "diagnostic",
        {"contents": "integral"},
    ),
    # apart from the committee's, so that nobody publishes the wrong one
    "public_diagnostic": StepDocument(
        QT_TRANSLATE_NOOP("convivencia", "Diagnostic for the public"),
        "diagnose",
        "diagnostic",
        "public",
        {"contents": "integral", "level": "public"},
    ),
    "plan": StepDocument(
        QT_TRANSLATE_NOOP("convivencia", "Plan"), "plan_documents", "plan", "plan"
    ),
    "bulletin": StepDocument(
        QT_TRANSLATE_NOOP("convivencia", "Bulletin of the observatory"),
        "update",
        "bulletin",
        "bulletin",
    ),
    "impact": StepDocument(
        QT_TRANSLATE_NOOP("convivencia", "Evaluation of an intervention"),
        "evaluate",
        "evaluation",
        "evaluation",
    ),
    "course": _of_the_guides(
        "course", QT_TRANSLATE_NOOP("convivencia", "Course: programme and results")
    ),
    "communication": _of_the_guides(
        "communication", QT_TRANSLATE_NOOP("convivencia", "Communication plan")
    ),
    "accountability": _of_the_guides(
        "accountability", QT_TRANSLATE_NOOP("convivencia", "Accountability report")
    ),
    "evaluation": _of_the_guides(
        "evaluation", QT_TRANSLATE_NOOP("convivencia", "Design of the evaluation")
    ),
    "exchange": _of_the_guides(
        "exchange", QT_TRANSLATE_NOOP("convivencia", "Exchange of experiences")
    ),
}
"""By the names that steps use."""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of a document that lies there, and the day on which it was written."""

    path: Path
    day: date


def written_files(document: StepDocument, folders: Iterable[Path]) -> tuple[WrittenFile, ...]:
    """Return the files of a document that lie in folders, the latest first.

    A folder that is not there, or cannot be read, holds none.
    """
    found: dict[Path, float] = {}
    for folder in folders:
        for path in folder.glob(f"{document.stem}_*"):
            if path.suffix.lower() in READABLE and path.is_file():
                found[path] = path.stat().st_mtime
    latest = sorted(found, key=lambda path: (-found[path], path.name))
    return tuple(WrittenFile(path, date.fromtimestamp(found[path])) for path in latest)
