"""Make a study's package ready to be filled in with QGIS alone, in a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar

from ..core.declare import DOCUMENTS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Language, Param, Progress, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyForms(Result):
    """The package, with its forms and the project that opens them."""

    SUMMARY: ClassVar = (
        Column("forms", "integer", QT_TRANSLATE_NOOP("convivencia", "Forms")),
        Column("relations", "integer", QT_TRANSLATE_NOOP("convivencia", "Relations between forms")),
        Column("project", "text", QT_TRANSLATE_NOOP("convivencia", "Project in the package")),
    )
    files: Mapping[str, Path] = part(QT_TRANSLATE_NOOP("convivencia", "Study"), "files", main=True)


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Prepare the study's forms for QGIS"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Writes into the study's GeoPackage how each form of the guides is filled in: labels, "
        "answers to choose from, checks, tabs and help in your language, and a project with every "
        "form and the relations between them. QGIS opens them so without this plugin, QField too. "
        "Run it again for another language; styles and projects that you saved yourselves stay.",
    ),
)
def study_forms(
    study: Annotated[
        str,
        Role("file", extensions=("gpkg",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Study"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The GeoPackage that keeps the registers; a new one is made when it is not there.",
            ),
        ),
    ],
    *,
    language: Language = "es",
    progress: Progress = silent,
) -> StudyForms:
    """Lay what is missing, and write forms, lists and project in a language."""
    from ..store.links import links
    from ..store.package import Store

    store = Store(Path(study))
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Writing"))
    project = store.prepare(language)
    return StudyForms(
        files={"study": Path(study)},
        summary={
            "forms": len(store.registers),
            "relations": len(links(store.registers)),
            "project": project,
        },
    )
