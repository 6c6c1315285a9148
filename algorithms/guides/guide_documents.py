"""The documents of the guides as an analysis: the study's registers in, documents out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar, Literal

from ..core.declare import DOCUMENTS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import (
    LEVEL_ROLE,
    Folder,
    Language,
    Param,
    Progress,
    Role,
    WordStyles,
)
from ..documents.parameters import Municipality, OwnOutline, PanelFile


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideDocuments(Result):
    """The files of one document, by name."""

    SUMMARY: ClassVar = (
        Column("chapters", "integer", QT_TRANSLATE_NOOP("convivencia", "Chapters")),
        Column("forms", "integer", QT_TRANSLATE_NOOP("convivencia", "Forms it is made of")),
        Column("rows", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows of the registers")),
        Column("missing", "integer", QT_TRANSLATE_NOOP("convivencia", "Forms without a row")),
        Column("words", "integer", QT_TRANSLATE_NOOP("convivencia", "Texts with words that label")),
    )
    files: Mapping[str, Path] = part(
        QT_TRANSLATE_NOOP("convivencia", "Document"), "files", main=True
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Write a document of the guides"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Writes what a team wrote in the registers as a document: the course with its results, the "
        "communication plan, the accountability report, the design of the evaluation, or the "
        "exchange of experiences. People appear as numbers, small groups are withheld, and what is "
        "missing is said with the form that supplies it.",
    ),
)
def guide_documents(
    registers: Annotated[
        str,
        Role("file", extensions=("gpkg",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Registers"),
            QT_TRANSLATE_NOOP(
                "convivencia", "The study's GeoPackage with what people wrote in the forms."
            ),
        ),
    ],
    folder: Folder,
    *,
    document: Annotated[
        Literal["course", "communication", "accountability", "evaluation", "exchange"],
        Role(
            "choice",
            choices=(
                ("course", QT_TRANSLATE_NOOP("convivencia", "Course: programme and results")),
                ("communication", QT_TRANSLATE_NOOP("convivencia", "Communication plan")),
                ("accountability", QT_TRANSLATE_NOOP("convivencia", "Accountability report")),
                ("evaluation", QT_TRANSLATE_NOOP("convivencia", "Design of the evaluation")),
                ("exchange", QT_TRANSLATE_NOOP("convivencia", "Exchange of experiences")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Document"),
            QT_TRANSLATE_NOOP("convivencia", "Which of the guides' documents is written."),
        ),
    ] = "course",
    panel: PanelFile = None,
    outline: OwnOutline = None,
    title: Municipality = None,
    level: Annotated[
        Literal["internal", "committee", "public"],
        LEVEL_ROLE,
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Who will read it"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Columns for the team alone and small numbers of people are left out accordingly.",
            ),
        ),
    ] = "committee",
    language: Language = "es",
    formats: Annotated[
        tuple[Literal["docx", "pdf", "xlsx"], ...],
        Role(
            "multichoice",
            several=True,
            choices=(
                ("docx", QT_TRANSLATE_NOOP("convivencia", "Word document")),
                ("pdf", "PDF"),
                ("xlsx", QT_TRANSLATE_NOOP("convivencia", "Excel workbook")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Files"),
            QT_TRANSLATE_NOOP("convivencia", "Which files are written."),
        ),
    ] = ("docx", "xlsx"),
    word_styles: WordStyles = None,
    progress: Progress = silent,
) -> GuideDocuments:
    """Write ``<document>_<language>`` to a folder as Word document, workbook and PDF.

    Rows are those of the registers; sums, shares and means are worked out from them. Everything is
    composed before the first file is written.
    """
    from datetime import date

    from ..core.outline import load_outline, outline_path
    from ..documents.catalogue import Catalogue
    from ..documents.made_files import chosen_formats, made_files, put_files
    from ..documents.panel_file import read_panel
    from ..store.registered import registered
    from .compose import GuideDocument
    from .guide_workbook import guide_workbook
    from .held import Held

    wanted = chosen_formats(formats)
    progress(0.05, "")
    path = outline_path(document) if outline is None else Path(outline)
    catalogue = Catalogue.load(language)
    measured = read_panel(panel, level)
    held = Held(registered(registers, level), level, catalogue, date.today(), measured)
    made = GuideDocument(load_outline(path), held, title or "")
    progress(0.3, "")
    contents = made_files(
        f"{document}_{language}",
        made.document(),
        lambda: guide_workbook(made),
        wanted,
        catalogue,
        word_styles,
    )
    progress(0.9, "")
    files = put_files(contents, Path(folder))
    return GuideDocuments(
        files=files,
        summary={
            "chapters": len(made.outline.chapters),
            "forms": len(made.forms),
            "rows": sum(len(held.of(form)) for form in made.forms),
            "missing": len(made.missing),
            "words": len(made.found_words()[0]),
        },
    )
