"""The plan template as an analysis: findings in, a document and a workbook out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from ..core.declare import DOCUMENTS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Folder, Language, Param, Progress, Role, WordStyles
from ..documents.parameters import OwnOutline, PanelFile

if TYPE_CHECKING:
    from .compose import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDocuments(Result):
    """The files of the plan template, by name."""

    SUMMARY: ClassVar = (
        Column("chapters", "integer", QT_TRANSLATE_NOOP("convivencia", "Chapters")),
        Column("priorities", "integer", QT_TRANSLATE_NOOP("convivencia", "Priorities")),
        Column(
            "indicators", "integer", QT_TRANSLATE_NOOP("convivencia", "Indicators with a baseline")
        ),
        Column("to_fill", "integer", QT_TRANSLATE_NOOP("convivencia", "Places to fill in")),
        Column("mend", "integer", QT_TRANSLATE_NOOP("convivencia", "To be mended")),
    )
    files: Mapping[str, Path] = part(
        QT_TRANSLATE_NOOP("convivencia", "Plan template"), "files", main=True
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Write the plan template"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Turns the findings of a diagnosis into the template of the local plan: priorities, "
        "logical framework and indicators with their baselines filled in, and empty places for "
        "what people must decide. It is for whoever may read the diagnosis it is made from.",
    ),
)
def plan_documents(
    findings: Annotated[
        str,
        Role("file", extensions=("json",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Findings"),
            QT_TRANSLATE_NOOP("convivencia", "The findings.json that the diagnosis wrote."),
        ),
    ],
    folder: Folder,
    *,
    outline: OwnOutline = None,
    contents: Annotated[
        Literal[
            "plan",
            "plan_colombia_piscc",
            "plan_mexico_community",
            "plan_peru_district",
            "plan_chile_communal",
            "plan_panama_integral",
            "plan_honduras_local",
        ],
        Role(
            "choice",
            choices=(
                ("plan", QT_TRANSLATE_NOOP("convivencia", "Whole: eighteen chapters")),
                ("plan_colombia_piscc", QT_TRANSLATE_NOOP("convivencia", "Colombia: PISCC")),
                (
                    "plan_mexico_community",
                    QT_TRANSLATE_NOOP("convivencia", "Mexico: community intervention plan"),
                ),
                (
                    "plan_peru_district",
                    QT_TRANSLATE_NOOP("convivencia", "Peru: district action plan"),
                ),
                (
                    "plan_chile_communal",
                    QT_TRANSLATE_NOOP("convivencia", "Chile: communal plan"),
                ),
                (
                    "plan_panama_integral",
                    QT_TRANSLATE_NOOP("convivencia", "Panama: integral plan"),
                ),
                ("plan_honduras_local", QT_TRANSLATE_NOOP("convivencia", "Honduras: local plan")),
            ),
        ),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Contents"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "Which chapters the plan has, and in which order. Every choice holds all tables.",
            ),
        ),
    ] = "plan",
    registers: Annotated[
        str | None,
        Role("file", extensions=("gpkg",)),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Registers"),
            QT_TRANSLATE_NOOP(
                "convivencia",
                "The study's GeoPackage with what people wrote: priorities, objectives, projects, "
                "roles, budget, timetable and more. Without it the plan is an empty template.",
            ),
        ),
    ] = None,
    panel: PanelFile = None,
    language: Language = "es",
    formats: Annotated[
        tuple[Literal["docx", "pdf", "xlsx"], ...],
        Role(
            "multichoice",
            several=True,
            choices=(
                ("docx", QT_TRANSLATE_NOOP("convivencia", "Word document")),
                ("pdf", QT_TRANSLATE_NOOP("convivencia", "PDF to fill in by hand")),
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
) -> PlanDocuments:
    """Write ``plan_<language>`` to a folder as Word document, workbook and, if asked, PDF.

    The documents are for the readers of the diagnosis: small numbers were withheld when the
    findings were written, and cannot be withheld for a wider public here. Everything is composed
    before the first file is written.
    """
    from ..core.outline import outline_path
    from ..documents.made_files import chosen_formats, made_files, put_files
    from .places_to_fill import to_fill
    from .plan_workbook import plan_workbook

    wanted = chosen_formats(formats)
    progress(0.05, "")
    path = outline_path(contents) if outline is None else Path(outline)
    plan = _plan(Path(findings), path, language, wanted, registers, panel)
    document = plan.document()
    progress(0.3, "")
    made = made_files(
        f"plan_{language}",
        document,
        lambda: plan_workbook(plan),
        wanted,
        plan.filler.catalogue,
        word_styles,
    )
    progress(0.9, "")
    files = put_files(made, Path(folder))
    diagnosis = plan.filler.diagnosis
    return PlanDocuments(
        files=files,
        summary={
            "chapters": len(plan.outline.chapters),
            "priorities": len(diagnosis.priorities),
            "indicators": len(diagnosis.indicators),
            "to_fill": to_fill(document.blocks),
            "mend": sum(item.weight == "mend" for item in plan.flaws),
        },
    )


def _plan(
    findings: Path,
    outline: Path,
    language: str,
    formats: tuple[str, ...],
    registers: str | None,
    panel: str | None,
) -> Plan:
    """Gather what the plan is made of."""
    from datetime import date

    from ..catalogue import analyses
    from ..core.findings_file import read_findings
    from ..core.outline import load_outline
    from ..documents.panel_file import read_panel
    from ..store.registered import registered
    from .book import Book
    from .compose import Plan
    from .reading import filler_of
    from .sources import Sources

    specs = analyses()
    diagnosis = read_findings(findings)
    filler = filler_of(diagnosis, language, {name: spec.title for name, spec in specs.items()})
    return Plan(
        outline=load_outline(outline),
        filler=filler,
        sources=Sources(filler, specs),
        maps=findings.parent / "maps",
        today=date.today(),
        workbook=f"plan_{language}.xlsx" if "xlsx" in formats else "",
        book=Book(registered(registers, diagnosis.level)),
        checked=registers is not None,
        measured=read_panel(panel, diagnosis.level),
        results=findings.with_name("results.gpkg"),
    )
