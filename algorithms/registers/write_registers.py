"""Write the registers of a study as a workbook to fill in."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ClassVar

from ..core.declare import DOCUMENTS, analysis
from ..core.errors import InputError
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Folder, Language, Param, Progress, Role

if TYPE_CHECKING:
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
USUAL = ("diagnosis", "F-M9", "F-P7")
FILE = "registers_{language}.xlsx"


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
    progress: Progress = silent,
) -> RegistersWritten:
    """Write a workbook with a sheet for each register and room for new rows."""
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
    file = Path(folder) / FILE.format(language=language)
    workbook = registers_workbook(chosen, rows, catalogue, datetime.date.today())
    write_xlsx(workbook, file, catalogue=catalogue)
    return RegistersWritten(
        files={"registers": file},
        summary={"sheets": len(chosen), "rows": sum(len(item) for item in rows.values())},
    )


def chosen_registers(names: tuple[str, ...], known: Mapping[str, Register]) -> list[Register]:
    """Return registers by their ids, or all of a guide by its name, each once.

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
    found: dict[str, Register] = {}
    for name in names:
        own = by_guide.get(name.lower(), [name.upper()])
        for identifier in own:
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
