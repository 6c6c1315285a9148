"""What an import would do with the present mapping, in words, beside the table of columns."""

from __future__ import annotations

import html
from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QTextBrowser

from ...algorithms.core.text import QT_TRANSLATE_NOOP
from ..i18n import sentence, tr
from ..numbers import number
from .ink import caution, caution_ground, faint, muted
from .inspection import Look
from .words import Account, account_of

NOTABLE = ("dates", "positions", "people", "repeats", "offences")
"""Topics of which the panel tells; the rest is seen in the table beside it."""
UNNAMED = {
    "date": QT_TRANSLATE_NOOP("convivencia", "No column is the date yet: nothing in time."),
    "category": QT_TRANSLATE_NOOP(
        "convivencia", "No column is the category yet: offences cannot be told apart."
    ),
    "x": QT_TRANSLATE_NOOP(
        "convivencia", "No columns tell the place yet (longitude and latitude, or the area)."
    ),
}


class Preview(QTextBrowser):
    """The panel of live counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(tr("What would happen"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(10)
        self.tell(tr("Choose a file: its columns appear on the left and the counts here."))

    def tell(self, text: str) -> None:
        """Show one quiet sentence."""
        colour = muted(self.palette()).name()
        self.setHtml(f'<p style="color:{colour}">{html.escape(text)}</p>')

    def show_look(self, look: Look) -> None:
        """Show what an import would do."""
        self.setHtml(preview_html(look, self.palette()))


def preview_html(look: Look, palette: QPalette) -> str:
    """Return the panel's text."""
    parts = []
    account = account_of(look.lines)
    if look.problem:
        parts.append(_box(look.problem, palette))
    elif account is not None:
        parts.append(_tried(look, palette))
        parts.append(_counts(account, palette))
    if look.mapping.roles is not None and not look.problem:
        missing = [tr(UNNAMED[role]) for role in look.mapping.unnamed()]
        parts += [_box(text, palette) for text in missing]
    found = [line for line in look.lines if line.topic in NOTABLE]
    if found and not look.problem:
        parts.append(f'<p style="margin:10px 0 2px 0"><b>{html.escape(tr("Found"))}</b></p>')
        parts.append(
            _rows(
                ((line.sentence, line.count, False) for line in found),
                palette,
            )
        )
    return "".join(parts)


def _tried(look: Look, palette: QPalette) -> str:
    if look.rows_tried < look.rows:
        text = sentence(
            tr("Tried on {tried} of {rows} rows, taken at even steps."),
            {"tried": number(look.rows_tried), "rows": number(look.rows)},
        )
    else:
        text = sentence(tr("Tried on all {rows} rows."), {"rows": number(look.rows)})
    colour = muted(palette).name()
    return f'<p style="margin:0 0 6px 0;color:{colour}">{html.escape(text)}</p>'


def _counts(account: Account, palette: QPalette) -> str:
    rows: list[tuple[str, int | None, bool]] = [(tr("Incidents"), account.incidents, True)]
    for what, title in (
        ("row", tr("Rows set aside")),
        ("position", tr("Positions set aside")),
        ("date", tr("Dates set aside")),
    ):
        rows.append((title, account.set_aside(what), True))
        rows += [(why, count, False) for why, count in account.reasons(what)]
    return _rows(rows, palette, indent=14)


def _rows(rows: Iterable[tuple[str, int | None, bool]], palette: QPalette, indent: int = 0) -> str:
    rule = f"border-bottom:1px solid {faint(palette).name()}"
    quiet = muted(palette).name()
    cells = []
    for text, count, strong in rows:
        shown = "" if count is None else number(count)
        weight = "font-weight:600" if strong else f"color:{quiet}"
        cells.append(
            f'<tr><td style="{weight};padding:3px 10px 3px {0 if strong else indent}px;{rule}">'
            f"{html.escape(text)}</td>"
            f'<td align="right" style="{weight};padding:3px 0;white-space:nowrap;{rule}">'
            f"{html.escape(shown)}</td></tr>"
        )
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" '
        f'style="border-collapse:collapse;margin-bottom:10px">{"".join(cells)}</table>'
    )


def _box(text: str, palette: QPalette) -> str:
    ground, ink = caution_ground(palette).name(), caution(palette).name()
    return (
        f'<table width="100%" cellspacing="0" cellpadding="8" style="margin:0 0 6px 0"><tr>'
        f'<td bgcolor="{ground}" style="color:{ink}">{html.escape(text)}</td></tr></table>'
    )
