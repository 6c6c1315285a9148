"""Excel workbooks: data as data, forms to fill, and never a formula from somebody's text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from ..core.errors import EngineError
from ..core.files import write_whole
from ..core.text import QT_TRANSLATE_NOOP
from . import words
from .blocks import Cell, Measure, TableColumn
from .catalogue import Catalogue
from .numbers import plain_value
from .plain_text import printable
from .style import palette
from .tables import column_widths
from .xlsx_values import excel_date, number_format, sheet_names, unsized

__all__ = ["Sheet", "Workbook", "write_xlsx"]

LONGEST_TEXT = 32_767
LONGEST_LIST = 255
MOST_ROWS = 1_048_576
WIDEST = 66
LINE_POINTS, MOST_POINTS = 13.5, 400.0
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Excel reads no earlier date.
FIRST_DATE = datetime(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: ``data`` to read and compute with, or ``form`` whose empty cells are to be filled.

    ``note`` stands under the title. In a form ``empty_rows`` follow the given ones.
    """

    name: str
    title: str
    columns: tuple[TableColumn, ...]
    rows: Sequence[Sequence[Cell]]
    note: str = ""
    kind: Literal["data", "form"] = "data"
    empty_rows: int = 0


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets and what the file says about itself; never a user name or a path."""

    title: str
    language: str
    sheets: tuple[Sheet, ...]
    subject: str = ""
    author: str = ""
    keywords: str = ""
    created: date | None = None
    memory: tuple[str, tuple[tuple[str, ...], ...]] = ("", ())
    """A hidden sheet by its name, for what the file must remember when it comes back."""


def write_xlsx(workbook: Workbook, path: Path, *, catalogue: Catalogue | None = None) -> None:
    """Write a workbook, whole or not at all.

    Every text is stored as text: one that begins like a formula, or looks like a link, stays what
    it is, even when somebody edits the cell.
    """
    words_of = catalogue or Catalogue.load(workbook.language)

    def write(temporary: Path) -> None:
        _Writer(workbook, words_of, temporary).write()

    write_whole(path, write)


class _Writer:
    """Holds the open file and its formats."""

    def __init__(self, workbook: Workbook, catalogue: Catalogue, path: Path) -> None:
        from xlsxwriter import Workbook as ExcelFile

        self.workbook = workbook
        self.catalogue = catalogue
        self.file = ExcelFile(
            str(path),
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "default_date_format": "dd/mm/yyyy",
            },
        )
        self.formats: dict[tuple[tuple[str, object], ...], Any] = {}
        self.lists: list[Sequence[str]] = []

    def write(self) -> None:
        """Write all sheets and close the file."""
        from xlsxwriter.exceptions import XlsxWriterException

        facts = self.workbook
        properties: dict[str, object] = {
            "title": printable(facts.title)[:255],
            "subject": printable(facts.subject)[:255],
            "author": printable(facts.author)[:255],
            "keywords": printable(facts.keywords)[:255],
        }
        if facts.created is not None:
            properties["created"] = datetime(*facts.created.timetuple()[:6])
        self.file.set_properties(properties)
        try:
            for sheet, name in zip(
                facts.sheets, sheet_names([sheet.name for sheet in facts.sheets]), strict=True
            ):
                self._sheet(sheet, name)
            self._long_lists()
            self._memory()
            self.file.close()
        except XlsxWriterException as failure:
            if failure.args and isinstance(failure.args[0], OSError):
                raise failure.args[0] from failure
            raise EngineError(
                QT_TRANSLATE_NOOP("convivencia", "The workbook could not be written: {reason}."),
                reason=str(failure).rstrip("."),
            ) from failure

    def _format(self, **look: object) -> Any:
        """Return a cell format, made once."""
        key = tuple(sorted(look.items()))
        if key not in self.formats:
            base = {"font_name": "Calibri", "font_size": 10, "valign": "top"}
            self.formats[key] = self.file.add_format(base | look)
        return self.formats[key]

    def _sheet(self, sheet: Sheet, name: str) -> None:
        """Write a sheet: title, note, heading row, rows."""
        page = self.file.add_worksheet(name)
        colours = palette()
        samples = [
            ["" if (value := plain_value(cell)) is None else _sample(value) for cell in row]
            for row in sheet.rows[:200]
        ]
        widths: list[float] = []
        for place, width in enumerate(column_widths([unsized(c) for c in sheet.columns], samples)):
            widest = 34.0 if sheet.kind == "form" else float(WIDEST)
            widths.append(min(width * 1.15 + 4, widest))
            page.set_column(place, place, widths[-1])
        top = 0
        if sheet.title:
            page.set_row(top, 24)
            look = self._format(bold=True, font_size=14, font_color=colours["accent"])
            self._text(page, top, 0, sheet.title, look)
            top += 1
        for line in printable(sheet.note).split("\n") if sheet.note else ():
            self._text(page, top, 0, line, self._format(font_color=colours["neutral"]))
            top += 1
        if sheet.kind == "form":
            tinted = self._format(font_color=colours["neutral"], bg_color=colours["form"])
            self._text(page, top, 0, self.catalogue.translate(words.TINT_MEANS), tinted)
            top += 1
        top += 1 if top else 0
        _make_room(page, top, [column.heading for column in sheet.columns], widths, bold=True)
        self._headings(page, sheet, top)
        rows = [*sheet.rows, *([None] * len(sheet.columns) for _ in range(sheet.empty_rows))]
        if top + 1 + len(rows) > MOST_ROWS:
            raise EngineError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "The sheet “{name}” would have {count} rows, more than Excel holds: write a"
                    " GeoPackage or CSV file instead.",
                ),
                name=name,
                count=len(rows),
            )
        for number, row in enumerate(rows, top + 1):
            _make_room(page, number, row, widths)
            for place, (value, column) in enumerate(zip(row, sheet.columns, strict=True)):
                self._cell(
                    page, number, place, plain_value(value), column, form=sheet.kind == "form"
                )
        self._finish(page, sheet, top, len(rows))

    def _headings(self, page: Any, sheet: Sheet, top: int) -> None:
        colours = palette()
        for place, column in enumerate(sheet.columns):
            look = self._format(
                bold=True, font_color="#ffffff", bg_color=colours["accent"], text_wrap=True,
                indent=int(column.side == "left"),
                valign="vcenter", align=column.side, border=1, border_color="#ffffff",
            )  # fmt: skip
            self._text(page, top, place, column.heading, look)

    def _cell(
        self, page: Any, row: int, place: int, value: Any, column: TableColumn, *, form: bool
    ) -> None:
        """Write a value as what it is."""
        if isinstance(value, Measure):
            column = replace(column, kind=value.kind, decimals=value.decimals)
            value = plain_value(value.value)
        look: dict[str, object] = {"align": column.side}
        look |= {"indent": 1} if column.side == "left" else {}
        if form:
            look |= {"border": 1, "border_color": palette()["grid"], "text_wrap": True}
            if value is None or value == "":
                look |= {"bg_color": palette()["form"], "locked": False}
        elif isinstance(value, str) and len(value) > WIDEST:
            look["text_wrap"] = True
        if column.kind != "text" or isinstance(value, (date, datetime)):
            look["num_format"] = number_format(column, value)
            look["align"] = column.side
        if value is None:
            page.write_blank(row, place, None, self._format(**look))
        elif isinstance(value, bool):
            word = self.catalogue.translate(words.YES if value else words.NO)
            self._text(page, row, place, word, self._format(**look))
        elif isinstance(value, (int, float)):
            page.write_number(row, place, value, self._format(**look))
        elif isinstance(value, (date, datetime)) and excel_date(value) >= FIRST_DATE:
            page.write_datetime(row, place, excel_date(value), self._format(**look))
        else:
            text = str(value)
            if text.startswith(STARTS_A_FORMULA):
                # Without this mark Excel computes the text as soon as somebody edits the cell.
                look["quote_prefix"] = True
            self._text(page, row, place, text, self._format(**look))

    def _text(self, page: Any, row: int, place: int, text: str, look: Any) -> None:
        """Write text, shortened to what a cell holds."""
        clean = printable(text)
        if len(clean) > LONGEST_TEXT:
            clean = clean[: LONGEST_TEXT - 1] + "…"
        page.write_string(row, place, clean, look)

    def _finish(self, page: Any, sheet: Sheet, top: int, count: int) -> None:
        """Freeze the headings, filter data, protect forms, and set the printed page."""
        page.freeze_panes(top + 1, 1 if len(sheet.columns) > 3 else 0)
        page.hide_gridlines(2)
        page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        page.repeat_rows(top)
        page.set_footer("&L&A&R&P / &N")
        last = top + max(count, 1)
        if sheet.kind == "data":
            page.autofilter(top, 0, last, len(sheet.columns) - 1)
            return
        for place, column in enumerate(sheet.columns):
            if column.choices:
                page.data_validation(top + 1, place, last, place, self._choice(column))
            elif column.kind == "date":
                # A warning and no refusal: people also write "March".
                rule = {"validate": "date", "criteria": ">=", "value": FIRST_DATE,
                        "ignore_blank": True, "error_type": "warning"}  # fmt: skip
                page.data_validation(top + 1, place, last, place, rule)
        page.protect("", {"format_columns": True, "format_rows": True})

    def _choice(self, column: TableColumn) -> dict[str, object]:
        """Return the rule of a column with choices; a long list goes to a hidden sheet."""
        choices = list(dict.fromkeys(printable(choice) for choice in column.choices if choice))
        rule: dict[str, object] = {"validate": "list", "source": choices, "ignore_blank": True}
        if len(",".join(choices)) > LONGEST_LIST or any("," in choice for choice in choices):
            from xlsxwriter.utility import xl_col_to_name

            self.lists.append(choices)
            row = len(self.lists)
            rule["source"] = f"=_lists!$A${row}:${xl_col_to_name(len(choices) - 1)}${row}"
        if column.hint:
            rule |= {"input_message": printable(column.hint)[:255]}
        return rule

    def _memory(self) -> None:
        name, lines = self.workbook.memory
        if not lines:
            return
        page = self.file.add_worksheet(name)
        page.hide()
        for row, line in enumerate(lines):
            for place, text in enumerate(line):
                self._text(page, row, place, text, self._format())

    def _long_lists(self) -> None:
        if not self.lists:
            return
        page = self.file.add_worksheet("_lists")
        page.hide()
        for row, choices in enumerate(self.lists):
            for place, choice in enumerate(choices):
                self._text(page, row, place, choice, self._format())


def _sample(value: object) -> str:
    """Return what the width of a column is measured by."""
    return "0" * 8 if isinstance(value, Measure) else str(value)


def _make_room(
    page: Any, row: int, values: Sequence[object], widths: Sequence[float], *, bold: bool = False
) -> None:
    """Give a row the height of its longest text, which LibreOffice does not find by itself."""
    letters = 1.15 if bold else 1.0
    lines = max(
        (
            sum(-int(-(len(line) * letters + 1) // wide) or 1 for line in value.split("\n"))
            for value, wide in zip(values, widths, strict=True)
            if isinstance(value, str) and (len(value) * letters + 1 > wide or "\n" in value)
        ),
        default=1,
    )
    if lines > 1:
        page.set_row(row, min(lines * LINE_POINTS + 2, MOST_POINTS))
