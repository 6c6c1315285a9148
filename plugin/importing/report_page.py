"""The report of an import as a page: what weakens it first, where every row went, what was found.

The same page is shown in the dialog, printed, and saved as a file that needs nothing else.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QDate, QLocale, pyqtSignal
from qgis.PyQt.QtPrintSupport import QPrintDialog, QPrinter
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.core.errors import ConvivenciaError
from ...algorithms.core.files import write_whole
from ..i18n import language, said, sentence, tr
from ..numbers import locale, number, percent
from .words import TOPICS, Account, Line, account_of

INK, QUIET, RULE, WARM, WARM_GROUND = "#1c2329", "#5b6670", "#d5dade", "#8a5a12", "#fdf5e3"
MARGIN, WIDEST = 24, 760
"""Pixels of the page; longer lines lose the reader."""


ACCOUNTED = frozenset(
    {"rows_read", "rows_used", "incidents", "with_position", "with_date", "set_aside"}
)
"""Lines that the account of the rows shows as sums."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What the page tells.

    Parameters
    ----------
    file : str
        The name of the source, without its folder.
    unit : str
        What one row is, in words.
    caveats : tuple of str
        What weakens every result made from these incidents, translated.
    lines : tuple of Line
        The report.
    """

    file: str
    unit: str
    caveats: tuple[str, ...]
    lines: tuple[Line, ...]


def report_html(report: ImportReport) -> str:
    """Return the page as one HTML document."""
    title = tr("Report of the import")
    account = account_of(report.lines)
    day = locale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    head = sentence(
        tr("{file}, imported on {day}. Counting unit: {unit}."),
        {"file": report.file, "day": day, "unit": report.unit},
    )
    body = [
        f'<h1 style="font-size:17pt;font-weight:600;color:{INK};margin:0">{_safe(title)}</h1>',
        f'<p style="color:{QUIET};margin:2px 0 14px 0">{_safe(head)}</p>',
        *(_caveat(text) for text in report.caveats),
    ]
    if account is not None:
        body += [_heading(tr("Where every row went")), _table(_account_rows(account))]
    for topic, heading in TOPICS.items():
        lines = [
            line for line in report.lines if line.topic == topic and line.code not in ACCOUNTED
        ]
        if lines:
            body += [_heading(tr(heading)), _table(_found_rows(lines))]
    return (
        f'<!DOCTYPE html><html lang="{language()}"><head><meta charset="utf-8">'
        f"<title>{_safe(title)}: {_safe(report.file)}</title>"
        "<style>body{font-family:sans-serif;max-width:46em;margin:2em auto;padding:0 1em;"
        "background:#fff}@media print{body{margin:0;max-width:none}}</style></head>"
        f'<body style="color:{INK}">{"".join(body)}</body></html>'
    )


Row = tuple[str, str, str, bool]
"""Words, number, share, and whether the line is a sum."""


def _account_rows(account: Account) -> list[Row]:
    """Return the account; each sum stands under what adds up to it."""
    read, incidents = account.rows_read, account.incidents
    rows: list[Row] = [(tr("Rows read"), _count(read), "", True)]
    for why, count in account.reasons("row"):
        rows.append((f"− {why}", _count(count), _share(count, read), False))
    rows.append(
        (
            tr("Rows used"),
            _count(account.rows_used),
            _share(account.rows_used, read),
            True,
        )
    )
    if incidents != account.rows_used:
        rows.append((tr("Incidents"), _count(incidents), "", True))
    for what, title, without, sum_title, kept in (
        (
            "position",
            tr("Incidents"),
            tr("No position was asked for or found"),
            tr("Incidents with a position"),
            account.with_position,
        ),
        (
            "date",
            tr("Incidents"),
            tr("No date was asked for or found"),
            tr("Incidents with a date"),
            account.with_date,
        ),
    ):
        rows.append(("", "", "", False))
        rows.append((title, _count(incidents), "", True))
        reasons = account.reasons(what)
        if incidents == account.rows_used:
            rest = incidents - kept - sum(count for _, count in reasons)
        else:
            # one row of a counted table makes several incidents, so reasons count rows
            rest, reasons = incidents - kept, []
        for why, count in [*reasons, *([(without, rest)] if rest else [])]:
            rows.append((f"− {why}", _count(count), _share(count, incidents), False))
        rows.append((sum_title, _count(kept), _share(kept, incidents), True))
    return rows


def _found_rows(lines: Iterable[Line]) -> list[Row]:
    return [
        (
            line.sentence,
            "" if line.count is None else _count(line.count),
            "" if line.share is None else percent(line.share),
            False,
        )
        for line in lines
    ]


def _count(value: int) -> str:
    return number(value, in_column=True)


def _share(count: int, whole: int) -> str:
    return percent(count / whole) if whole else ""


def _heading(text: str) -> str:
    return (
        f'<h2 style="font-size:12pt;font-weight:600;color:{INK};margin:18px 0 4px 0">'
        f"{_safe(text)}</h2>"
    )


def _caveat(text: str) -> str:
    return (
        '<table width="100%" cellspacing="0" cellpadding="8" style="margin:6px 0 0 0"><tr>'
        f'<td bgcolor="{WARM_GROUND}" style="background:{WARM_GROUND};color:{WARM}">{_safe(text)}'
        "</td></tr></table>"
    )


def _table(rows: Sequence[Row]) -> str:
    cells = []
    for words, count, share, is_sum in rows:
        if not words:
            cells.append('<tr><td colspan="3" style="padding:5px">&nbsp;</td></tr>')
            continue
        weight = f"border-bottom:1px solid {RULE};font-weight:{600 if is_sum else 400}"
        numbers = f"{weight};padding:4px 0;white-space:nowrap"
        cells.append(
            f'<tr><td style="{weight};padding:4px 0">{_safe(words)}</td>'
            f'<td width="96" align="right" style="{numbers}">{_safe(count)}</td>'
            f'<td width="76" align="right" style="{numbers};color:{QUIET}">{_safe(share)}</td></tr>'
        )
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" '
        f'style="border-collapse:collapse;margin-bottom:14px">{"".join(cells)}</table>'
    )


def _safe(text: str) -> str:
    return html.escape(text)


class Paper(QTextBrowser):
    """A page that is no wider than can be read, in the middle of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        # it is printed and saved as it is seen
        self.setStyleSheet(f"QTextBrowser {{ background: #ffffff; color: {INK}; }}")

    def show_page(self, page: str) -> None:
        """Show an HTML document."""
        self.setHtml(page)
        self._centre()

    def resizeEvent(self, event):
        self._centre()
        super().resizeEvent(event)

    def _centre(self) -> None:
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setMargin(MARGIN)
        side = max(MARGIN, (self.viewport().width() - WIDEST) // 2)
        form.setLeftMargin(side)
        form.setRightMargin(side)
        frame.setFrameFormat(form)


class ReportPage(QWidget):
    """Shows the report and lets it be saved and printed."""

    back = pyqtSignal()
    closed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._html = ""
        self._file = ""
        self.browser = Paper()
        self.browser.setAccessibleName(tr("Report of the import"))
        self.back_button = QPushButton(tr("Import another file"))
        self.save_button = QPushButton(tr("Save the report as HTML…"))
        self.print_button = QPushButton(tr("Print…"))
        self.close_button = QPushButton(tr("Close"))
        self.back_button.clicked.connect(lambda _=False: self.back.emit())
        self.save_button.clicked.connect(lambda _=False: self._save())
        self.print_button.clicked.connect(lambda _=False: self._print())
        self.close_button.clicked.connect(lambda _=False: self.closed.emit())
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser, 1)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def show_report(self, report: ImportReport, beside: Path) -> None:
        """Show a report; ``beside`` is the file of the incidents."""
        self._html = report_html(report)
        self._file = str(beside.with_name(f"{beside.stem}_report.html"))
        self.browser.show_page(self._html)

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report as HTML…"), self._file, "HTML (*.html)"
        )
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the page, whole or not at all."""
        try:
            write_whole(path, self._html.encode("utf-8"))
        except ConvivenciaError as error:
            self.failed.emit(said(error))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            self.browser.print(printer)
