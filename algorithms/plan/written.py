"""Rows of the plan's tables that people wrote in the registers of the study."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..core.outline import Block
from ..documents.blocks import Cell
from ..documents.blocks import TableColumn as FormColumn
from ..documents.paper import BLANK
from ..documents.register_tables import cells_of_rows, text_of_box
from . import rows_of_objectives as objectives
from . import rows_of_projects as projects
from . import rows_of_work as work
from .book import RACI, Row
from .pages import Pages

__all__ = ["Written"]

TEXTS = "F-L20"
VISION = "F-L2"
DERIVED: Mapping[str, Callable[[Pages], list[dict[str, object]]]] = {
    "T-P2": objectives.priorities,
    "T-P3": objectives.problem_nodes,
    "T-P4": objectives.objective_nodes,
    "T-P5": objectives.alternatives,
    "T-P6": objectives.strategy,
    "T-P7": projects.programmes,
    "T-P8": projects.sheets,
    "T-P9": objectives.logframe,
    "T-P10": projects.balance,
    "T-P11": projects.focus,
    "T-P12": work.responsibilities,
    "T-P13": work.budget,
    "T-P14": work.financing,
    "T-P15": work.timetable,
    "T-P16": work.risks,
    "T-P18": objectives.indicators,
    "T-P19": work.board,
    "T-P24": projects.screening,
    "T-P25": projects.displacement,
}
"""Tables that are more than the rows of their register, by their ids."""


@dataclass(frozen=True, slots=True)
class Written:
    """What people wrote, as the plan's tables and boxes take it.

    Parameters
    ----------
    pages : Pages
        The registers, the baselines and the words.
    """

    pages: Pages

    def rows(self, block: Block) -> list[Sequence[Cell]]:
        """Return the rows of a table by its columns; none while its register is empty."""
        if block.register is None:
            return []
        measured = block.register == work.BOARD and self.pages.measured
        if not self.pages.book.rows(block.register) and not measured:
            return []
        made = DERIVED.get(block.id or "")
        rows: Sequence[Row] = (
            self.pages.book.rows(block.register) if made is None else made(self.pages)
        )
        if block.register == RACI:
            names = work.institutions(self.pages.book)
            return [
                [row.get("activity"), *(row.get(name, BLANK) for name in names)] for row in rows
            ]
        # the plan calls an axis by what it wants to reach, the diagnostic by what it finds
        named = [
            {**row, "axis": self.pages.forms.axis(str(row["axis"]))} if row.get("axis") else row
            for row in rows
        ]
        told = cells_of_rows(block, block.register, named, self.pages.catalogue)
        return [[row.get(column.name) for column in block.columns] for row in told]

    def columns(self, block: Block, declared: tuple[FormColumn, ...]) -> tuple[FormColumn, ...]:
        """Return the columns of a table: those of the institutions where they are known."""
        names = work.institutions(self.pages.book) if block.register == RACI else []
        if not names or len(declared) < 2:
            return declared
        return (
            declared[0],
            *(
                replace(declared[1], name=f"institution_{place}", label=name)
                for place, name in enumerate(names, 1)
            ),
        )

    def paragraphs(self, block: Block) -> list[str]:
        """Return the text of a box: of the register of texts, else vision or principles."""
        texts = text_of_box(block, self.pages.book.rows(TEXTS))
        if texts or block.register != VISION:
            return texts
        made = objectives.vision if block.part == "vision" else objectives.principles
        return made(self.pages)
