"""A table of the plan as it stands: what people wrote, else what the diagnosis fills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..core.outline import Block
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Cell, Measure
from ..documents.blocks import TableColumn as FormColumn
from ..documents.measured_rows import rules_of
from ..documents.numbers import format_cell
from .fills import Filler
from .rows_of_work import BOARD
from .written import Written

__all__ = ["Tables"]

TYPED_DIFFERS = QT_TRANSLATE_NOOP(
    "convivencia",
    "The register has {typed} as baseline of {code}; the analysis gives {value}, which is shown.",
)
IN_SEVERAL_PLACES = QT_TRANSLATE_NOOP(
    "convivencia", "A project that works in several territories stands in each with its whole cost."
)


@dataclass(frozen=True, slots=True)
class Tables:
    """Rows, columns and notes of the plan's tables.

    Parameters
    ----------
    filler : Filler
        What the diagnosis gives.
    written : Written
        What people wrote.
    """

    filler: Filler
    written: Written

    def from_people(self, block: Block) -> bool:
        """Tell whether people have written rows for a table."""
        return bool(block.register and self.written.pages.book.rows(block.register))

    def rows(self, block: Block) -> Sequence[Sequence[Cell]]:
        """Return the rows of a table."""
        return self.written.rows(block) or self.filler.rows(block)

    def columns(self, block: Block) -> tuple[FormColumn, ...]:
        """Return its columns as writers take them."""
        return self.written.columns(block, self.filler.forms.columns(block))

    def empty_rows(self, block: Block) -> int:
        """Return how many empty rows follow; none once people have written some."""
        return 0 if self.from_people(block) else self.filler.empty_rows(block)

    def notes(self, block: Block) -> list[str]:
        """Return what is to be said of the rows that people wrote."""
        if not self.from_people(block):
            legend = self.filler.legend(block)
            return [legend] if legend else []
        pages = self.written.pages
        language = pages.catalogue.language
        found = []
        for row in pages.book.rows(block.register or ""):
            code = row.get("indicator") or row.get("code")
            typed = row.get("baseline_value")
            baseline = pages.baselines.differs(code, typed)
            if baseline is None or baseline.value is None:
                continue
            value = self.filler.value(baseline)
            shown = (
                format_cell(value.value, language, kind=value.kind, decimals=value.decimals)
                if isinstance(value, Measure)
                else str(value)
            )
            plain = format_cell(typed, language, kind="decimal")
            found.append(pages.say(TYPED_DIFFERS, typed=plain, code=code, value=shown))
        if block.register == BOARD:
            found += rules_of(pages.measured, pages.catalogue)
        if block.id == "T-P11" and self._stands_twice(block):
            found.append(pages.say(IN_SEVERAL_PLACES))
        return found

    def _stands_twice(self, block: Block) -> bool:
        place = next(
            (number for number, one in enumerate(block.columns) if one.name == "projects"), None
        )
        if place is None:
            return False
        named = [
            name for row in self.rows(block) for name in str(row[place] or "").split("\n") if name
        ]
        return len(named) > len(set(named))
