"""What each column of the plan's tables expects: a list to choose from, a date, a number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..core.axes import Axis
from ..core.guides import Guide
from ..core.multilingual import Text
from ..core.outline import Block, TableColumn
from ..documents.blocks import CellKind
from ..documents.blocks import TableColumn as FormColumn

__all__ = ["Forms"]

# Where the answers of a column are declared: table and column of the plan -> form of the guides.
ANSWERS: Mapping[tuple[str, str], tuple[str, str]] = {
    ("T-P3", "type"): ("F-D15", "type"),
    ("T-P4", "type"): ("F-L3", "type"),
    ("T-P5", "evidence_level"): ("X-L4", "evidence_level"),
    ("T-P8", "evidence_level"): ("F-L5", "evidence_level"),
    ("T-P8", "type"): ("F-L5", "type"),
    ("T-P8", "status"): ("F-L5", "status"),
    ("T-P9", "level"): ("X-L6", "level"),
    ("T-P10", "type"): ("F-L5", "type"),
    ("T-P13", "category"): ("X-L8", "category"),
    ("T-P14", "state"): ("X-L9", "state"),
    ("T-P18", "level"): ("F-E2", "level"),
    ("T-P19", "light"): ("X-E4", "light"),
    ("T-P20", "design"): ("F-E9", "method"),
    ("T-P24", "item"): ("K-L5", ""),
}
ONE_TO_FIVE = {
    ("T-P5", name) for name in ("effectiveness", "feasibility", "acceptance", "sustainability")
}
ONE_TO_FIVE |= {("T-P16", "probability"), ("T-P16", "impact")}
YES_NO = {("T-P4", "actionable"), ("T-P4", "chosen"), ("T-P13", "gender_tag")}
ROLES = ("R", "A", "C", "I", "A/R")
MARK = ("X",)
KINDS: Mapping[str, CellKind] = {
    **dict.fromkeys(("start", "end", "date", "first_review", "exit_date"), "date"),
    **dict.fromkeys(("budget", "cost", "total", "population", "annual_goal"), "integer"),
    **{f"year_{number}": "integer" for number in range(1, 5)},
    **{f"amount_year_{number}": "integer" for number in range(1, 5)},
    **{f"quarter_{number}": "integer" for number in range(1, 5)},
    **{f"target_year_{number}": "decimal" for number in range(1, 5)},
    **dict.fromkeys(("baseline_value", "score", "planned", "achieved"), "decimal"),
    **dict.fromkeys(("recurrent_share", "share"), "percent"),
}


@dataclass(frozen=True, slots=True)
class Forms:
    """The answers that guides and axes offer, in one language.

    Parameters
    ----------
    guides : tuple of Guide
        Their forms declare the answers once, for the dock, the workbook and the document.
    axes : tuple of Axis
        The seven axes.
    language : str
        The language of the documents.
    yes_no : tuple of str
        The two words.
    """

    guides: tuple[Guide, ...]
    axes: tuple[Axis, ...]
    language: str
    yes_no: tuple[str, str]

    def axis(self, axis_id: str) -> str:
        """Return what the plan calls an axis; its id when the office's file no longer has it."""
        labels = {axis.id: axis.plan.in_language(self.language) for axis in self.axes}
        return labels.get(axis_id, axis_id)

    def answer(self, table: str, column: str, answer_id: str, otherwise: str) -> str:
        """Return an answer as the guides write it, so that it is one of the list."""
        answers = self._declared(table, column)
        return answers[answer_id].in_language(self.language) if answer_id in answers else otherwise

    def choices(self, table: str, column: str) -> tuple[str, ...]:
        """Return the answers of a column; none when it takes free text."""
        if column == "axis":
            return tuple(axis.plan.in_language(self.language) for axis in self.axes)
        if (table, column) in ONE_TO_FIVE:
            return ("1", "2", "3", "4", "5")
        if (table, column) in YES_NO:
            return self.yes_no
        if column.startswith("institution_"):
            return ROLES
        if column.startswith("month_"):
            return MARK
        return tuple(
            text.in_language(self.language) for text in self._declared(table, column).values()
        )

    def columns(self, block: Block) -> tuple[FormColumn, ...]:
        """Return the columns of a table as writers take them."""
        return tuple(self._column(block.id or "", column) for column in block.columns)

    def _column(self, table: str, column: TableColumn) -> FormColumn:
        choices = self.choices(table, column.name)
        centred = column.name.startswith(("month_", "institution_"))
        return FormColumn(
            column.name,
            column.label.in_language(self.language),
            kind="text" if choices else KINDS.get(column.name, "text"),
            align="center" if centred else "auto",
            choices=choices,
        )

    def _declared(self, table: str, column: str) -> Mapping[str, Text]:
        instrument, name = ANSWERS.get((table, column), ("", ""))
        for guide in self.guides:
            for form in guide.instruments:
                if form.id == instrument:
                    items = (
                        form.items
                        if not name
                        else next(
                            (field.choices for field in form.columns if field.name == name), ()
                        )
                    )
                    return {item.id: item.text for item in items}
        return {}
