"""What is said of the indicators of a diagnostic beside their numbers, from a file to edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .multilingual import TemplateReader, Text, read_toml

__all__ = ["IndicatorSheet", "load_sheets", "sheet_of"]

SHEETS = Path(__file__).resolve().parents[2] / "resources" / "indicators" / "diagnostic.toml"
FAMILY = "*"


@dataclass(frozen=True, slots=True)
class IndicatorSheet:
    """What an indicator measures, from what, by what it can be split, and what it does not say.

    Parameters
    ----------
    code : str
        The indicator's code; one that ends in ``*`` stands for all that begin so.
    measures, source, disaggregation, caveat : Text
        In the three languages.
    """

    code: str
    measures: Text
    source: Text
    disaggregation: Text
    caveat: Text

    def covers(self, code: str) -> bool:
        """Whether it is the sheet of an indicator."""
        if self.code.endswith(FAMILY):
            return code.startswith(self.code.removesuffix(FAMILY))
        return code == self.code


def load_sheets(path: Path = SHEETS) -> tuple[IndicatorSheet, ...]:
    """Return the sheets of a file.

    Raises
    ------
    TemplateError
        Lists every problem of the file at once.
    """
    table = read_toml(path)
    reader = TemplateReader(path.name)
    reader.no_others(table, ("source_status", "sheets"), "")
    reader.source_status(table)
    sheets = tuple(_sheet(row, reader) for row in reader.tables(table, "sheets", ""))
    reader.unique([sheet.code for sheet in sheets], "sheets")
    reader.finish()
    return sheets


def sheet_of(code: str, sheets: Sequence[IndicatorSheet]) -> IndicatorSheet | None:
    """Return the sheet of an indicator: its own before that of its family; None without one."""
    own = (sheet for sheet in sheets if sheet.code == code)
    return next(own, None) or next((sheet for sheet in sheets if sheet.covers(code)), None)


def _sheet(table: Mapping[str, object], reader: TemplateReader) -> IndicatorSheet:
    code = reader.word(table, "code", "sheet")
    where = f"sheet {code}"
    texts = ("measures", "source", "disaggregation", "caveat")
    reader.no_others(table, ("code", *texts), where)
    return IndicatorSheet(code, *(reader.text(table, name, where) for name in texts))
