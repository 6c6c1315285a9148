"""Write the registers of a study as a workbook to fill in."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.declare import DOCUMENTS, analysis
from ..core.errors import InputError
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Folder, Language, Param, Progress, Role

if TYPE_CHECKING:
    from ..core.guides import Guide, Instrument
    from ..documents.catalogue import Catalogue
    from ..store.schema import Register

StudyStore = Annotated[
    str | None,
    Role("file", extensions=("gpkg",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Study"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The GeoPackage that keeps the registers; a new one is made when it is not there.",
        ),
    ),
]
Sheets = Annotated[
    tuple[str, ...],
    Role("text", several=True),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Registers"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "Their ids, such as F-D6, F-M9, or a guide's name such as diagnosis; by default those "
            "of the diagnosis and of participation.",
        ),
    ),
]
Formats = Annotated[
    tuple[str, ...],
    Role(
        "multichoice",
        several=True,
        choices=(
            ("xlsx", QT_TRANSLATE_NOOP("convivencia", "A workbook to read back")),
            ("docx", QT_TRANSLATE_NOOP("convivencia", "Forms to fill in by hand (Word)")),
        ),
    ),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Formats"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "A workbook comes back into the study; Word gives a sheet for each form, matrix and "
            "checklist, to print or to fill in on a screen.",
        ),
    ),
]
USUAL = ("diagnosis", "F-M9", "F-P7")
FILE = "registers_{language}.xlsx"
FORM_FILE = "{form}_{language}.docx"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistersWritten(Result):
    """The workbook."""

    SUMMARY: ClassVar = (
        Column("sheets", "integer", QT_TRANSLATE_NOOP("convivencia", "Registers")),
        Column("rows", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows")),
    )
    files: Mapping[str, Path] = part(
        QT_TRANSLATE_NOOP("convivencia", "Registers"), "files", main=True
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Write the registers as a workbook"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Writes forms and matrices of the guides (focus groups, walks, institutions, capacities, "
        "priorities, participation and more) as sheets that a team fills in, with what the study "
        "already holds. Reading them back lists every change before it is made.",
    ),
)
def write_registers(
    folder: Folder,
    study: StudyStore = None,
    *,
    registers: Sheets = (),
    language: Language = "es",
    formats: Formats = ("xlsx",),
    progress: Progress = silent,
) -> RegistersWritten:
    """Write a workbook with a sheet for each register, or a document for each form, to fill in."""
    from ..core.files import make_folder
    from ..documents.catalogue import Catalogue
    from ..documents.xlsx import write_xlsx
    from ..store.package import Store
    from ..store.schema import registers as every
    from .sheets import registers_workbook

    chosen: list[Register] = chosen_registers(registers or USUAL, every())
    store = None if study is None else Store(Path(study))
    ids = [item.id for item in chosen]
    rows = {name: [] for name in ids} if store is None else store.all_rows(ids)
    progress(0.3, QT_TRANSLATE_NOOP("convivencia", "Writing"))
    catalogue = Catalogue.load(language)
    make_folder(Path(folder))
    files: dict[str, Path] = {}
    if "xlsx" in formats:
        files["registers"] = Path(folder) / FILE.format(language=language)
        workbook = registers_workbook(chosen, rows, catalogue, datetime.date.today())
        write_xlsx(workbook, files["registers"], catalogue=catalogue)
    if "docx" in formats:
        files |= _forms(chosen_instruments(registers or USUAL), rows, catalogue, Path(folder))
    return RegistersWritten(
        files=files,
        summary={"sheets": len(chosen), "rows": sum(len(item) for item in rows.values())},
    )


def _forms(
    chosen: list[tuple[Guide, Instrument]],
    rows: Mapping[str, Sequence[Mapping[str, Any]]],
    catalogue: Catalogue,
    folder: Path,
) -> dict[str, Path]:
    """Write a document for each form, matrix and checklist; return the files by the form's id."""
    from ..documents.docx import write_docx
    from .form_documents import form_document

    files = {}
    for guide, item in chosen:
        file = folder / FORM_FILE.format(form=item.id, language=catalogue.language)
        document = form_document(
            item, guide, rows.get(item.id, ()), catalogue, datetime.date.today()
        )
        write_docx(document, file, catalogue=catalogue)
        files[item.id] = file
    return files


def chosen_instruments(names: tuple[str, ...]) -> list[tuple[Guide, Instrument]]:
    """Return forms, matrices and checklists with their guides, by id or by a guide's name."""
    from ..core.guides import load_guides

    wanted = {name.lower() for name in names}
    return [
        (guide, item)
        for guide in load_guides()
        for item in guide.instruments
        if guide.id in wanted or item.id.lower() in wanted
    ]


def chosen_registers(names: tuple[str, ...], known: Mapping[str, Register]) -> list[Register]:
    """Return registers by their ids, or all of a guide by its name, each once; no checklists.

    Raises
    ------
    InputError
        When nothing is called so.
    """
    from ..core.guides import load_guides

    by_guide = {
        guide.id: [item.id for item in guide.instruments if item.id in known]
        for guide in load_guides()
    }
    checklists = {
        item.id for guide in load_guides() for item in guide.instruments if not item.columns
    }
    found: dict[str, Register] = {}
    for name in names:
        own = by_guide.get(name.lower(), [name.upper()])
        for identifier in own:
            if identifier in checklists:
                continue
            if identifier not in known:
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "convivencia",
                        "No register is called “{name}”: use an id such as F-D6, or one of "
                        "{guides}.",
                    ),
                    name=name,
                    guides=", ".join(by_guide),
                )
            found[identifier] = known[identifier]
    return list(found.values())
