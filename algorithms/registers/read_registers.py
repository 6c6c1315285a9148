"""Read a filled workbook back: every change listed before it is made, nothing lost."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.caveats import Caveat, caveat
from ..core.declare import DOCUMENTS, analysis
from ..core.progress import silent
from ..core.results import Column, Result, part
from ..core.text import QT_TRANSLATE_NOOP
from ..core.travelling import TEMPLATES_KEY
from ..core.vocabulary import DataFrame, Param, Progress, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..store.package import Writer
    from ..store.schema import Register
    from .reading import Change, Conflict, Reading

NEW_ROW = QT_TRANSLATE_NOOP("convivencia", "new")


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistersRead(Result):
    """What changes in the study, and what could not be understood."""

    SUMMARY: ClassVar = (
        Column("changed", "integer", QT_TRANSLATE_NOOP("convivencia", "Cells changed")),
        Column("added", "integer", QT_TRANSLATE_NOOP("convivencia", "Rows added")),
        Column("conflicts", "integer", QT_TRANSLATE_NOOP("convivencia", "Changed on both sides")),
        Column("problems", "integer", QT_TRANSLATE_NOOP("convivencia", "To be mended")),
        Column("applied", "integer", QT_TRANSLATE_NOOP("convivencia", "Written to the study")),
    )
    changes: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Changes"),
        "table",
        Column("register", "text", QT_TRANSLATE_NOOP("convivencia", "Register")),
        Column("row", "text", QT_TRANSLATE_NOOP("convivencia", "Row")),
        Column("column", "text", QT_TRANSLATE_NOOP("convivencia", "Column")),
        Column("before", "text", QT_TRANSLATE_NOOP("convivencia", "In the study")),
        Column("after", "text", QT_TRANSLATE_NOOP("convivencia", "In the workbook")),
        Column("cell", "text", QT_TRANSLATE_NOOP("convivencia", "Cell")),
        main=True,
    )
    conflicts: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "Changed on both sides"),
        "table",
        Column("register", "text", QT_TRANSLATE_NOOP("convivencia", "Register")),
        Column("row", "text", QT_TRANSLATE_NOOP("convivencia", "Row")),
        Column("column", "text", QT_TRANSLATE_NOOP("convivencia", "Column")),
        Column("before", "text", QT_TRANSLATE_NOOP("convivencia", "In the study")),
        Column("after", "text", QT_TRANSLATE_NOOP("convivencia", "In the workbook")),
        Column("cell", "text", QT_TRANSLATE_NOOP("convivencia", "Cell")),
    )
    problems: DataFrame = part(
        QT_TRANSLATE_NOOP("convivencia", "To be mended"),
        "table",
        Column("sheet", "text", QT_TRANSLATE_NOOP("convivencia", "Sheet")),
        Column("cell", "text", QT_TRANSLATE_NOOP("convivencia", "Cell")),
        Column("found", "text", QT_TRANSLATE_NOOP("convivencia", "Found")),
        Column("problem", "text", QT_TRANSLATE_NOOP("convivencia", "Problem"), words=True),
    )


@analysis(
    title=QT_TRANSLATE_NOOP("convivencia", "Read the registers back"),
    group=DOCUMENTS,
    help=QT_TRANSLATE_NOOP(
        "convivencia",
        "Reads a workbook that a team has filled in and holds it against the study: lists what "
        "would change, cell by cell, and what cannot be understood, with its place. Only when you "
        "say so is it written, all of it or nothing. Rows deleted in the workbook stay in the "
        "study.",
    ),
)
def read_registers(
    workbook: Annotated[
        str,
        Role("file", extensions=("xlsx", "ods")),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Workbook"),
            QT_TRANSLATE_NOOP("convivencia", "The workbook of registers, filled in."),
        ),
    ],
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
    apply: Annotated[
        bool,
        Role("flag"),
        Param(
            QT_TRANSLATE_NOOP("convivencia", "Write the changes to the study"),
            QT_TRANSLATE_NOOP(
                "convivencia", "Without it the changes are only listed, and nothing is written."
            ),
        ),
    ] = False,
    progress: Progress = silent,
) -> RegistersRead:
    """Hold a workbook against the study, and write what differs when asked to.

    What cannot be understood is listed and left out, and so is what somebody else has changed in
    the study since the workbook was written; what the study holds there stays.
    """
    from ..store.package import Store

    store = Store(Path(study))
    progress(0.1, QT_TRANSLATE_NOOP("convivencia", "Reading"))
    names = list(store.registers)
    if not apply:
        reading = _held_against(Path(workbook), store.registers, store.all_rows(names))
    else:
        # looked at and written within one transaction: nobody changes a row in between
        with store.writing() as writer:
            reading = _held_against(Path(workbook), store.registers, writer.all_rows(names))
            progress(0.7, QT_TRANSLATE_NOOP("convivencia", "Writing"))
            _write(reading, store.registers, writer)
    return RegistersRead(
        changes=_changes(reading),
        conflicts=_conflicts(reading),
        problems=_problems(reading),
        caveats=_caveats(reading, applied=apply),
        summary={
            "changed": sum(change.row is not None for change in reading.changes),
            "added": sum(len(rows) for rows in reading.new.values()),
            "conflicts": len(reading.conflicts),
            "problems": len(reading.problems),
            "applied": int(apply),
            "read": ", ".join(reading.read),
        },
    )


def _held_against(
    workbook: Path,
    registers: Mapping[str, Register],
    rows: Mapping[str, Sequence[Mapping[str, Any]]],
) -> Reading:
    """Return what a workbook would do to a study, its names found."""
    from .named_rows import settle
    from .reading import read_workbook

    reading = read_workbook(workbook, registers, rows)
    settle(reading, registers, rows)
    return reading


def _write(reading: Reading, registers: Mapping[str, Register], writer: Writer) -> None:
    """Write what a workbook changes: keys first, since those who name them go along."""
    from ..store.links import links

    keys = {(link.parent.id, link.key) for link in links(registers) if link.firm}
    held = [item for item in reading.changes if item.row is not None]
    renamed = [item for item in held if (item.register, item.column) in keys]
    for change in renamed:
        # two that swap their keys would else be called the same for a moment
        aside = None if change.after is None else f"\N{REPLACEMENT CHARACTER}{change.row}"
        writer.change(change.register, change.row or 0, {change.column: aside})
    for change in (*renamed, *(item for item in held if item not in renamed)):
        writer.change(change.register, change.row or 0, {change.column: change.after})
    for register, added in reading.new.items():
        writer.add(register, added)


def _changes(reading: Reading) -> Any:
    return _table(
        (NEW_ROW if item.row is None else str(item.row), item, item.before, item.after)
        for item in reading.changes
    )


def _conflicts(reading: Reading) -> Any:
    return _table((str(item.row), item, item.study, item.workbook) for item in reading.conflicts)


def _table(lines: Iterable[tuple[str, Change | Conflict, Any, Any]]) -> Any:
    """Return cells that differ, with what stands on either side."""
    import pandas as pd

    rows = [
        {
            "register": item.register,
            "row": row,
            "column": item.column,
            "before": "" if before is None else str(before),
            "after": "" if after is None else str(after),
            "cell": item.cell,
        }
        for row, item, before, after in lines
    ]
    return pd.DataFrame(
        rows, columns=["register", "row", "column", "before", "after", "cell"], dtype="str"
    )


def _problems(reading: Reading) -> Any:
    import pandas as pd

    frame = pd.DataFrame(
        [
            {
                "sheet": item.sheet,
                "cell": item.cell,
                "found": item.found[:200],
                "problem": item.sentence.format(**item.facts),
            }
            for item in reading.problems
        ],
        columns=["sheet", "cell", "found", "problem"],
        dtype="str",
    )
    frame.attrs[TEMPLATES_KEY] = [[item.sentence, dict(item.facts)] for item in reading.problems]
    return frame


def _caveats(reading: Reading, *, applied: bool) -> tuple[Caveat, ...]:
    told = []
    if not applied and (reading.changes or reading.new):
        told.append(caveat("only_listed"))
    if reading.conflicts:
        told.append(caveat("changed_on_both_sides", count=len(reading.conflicts)))
    absent = {name: rows for name, rows in reading.absent.items() if rows}
    if absent:
        told.append(
            caveat(
                "rows_stay",
                count=sum(len(rows) for rows in absent.values()),
                registers=", ".join(sorted(absent)),
            )
        )
    return tuple(told)
