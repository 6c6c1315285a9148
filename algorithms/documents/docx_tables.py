"""Tables, large numbers and forms of a Word document."""

from __future__ import annotations

from collections.abc import Sequence

from . import words
from .blocks import FormField, FormTable, KeyNumbers, Table, TableColumn
from .docx_page import Page
from .docx_xml import CellXml, Control, control, paragraph, run, table
from .style import palette
from .tables import column_widths, form_rows, table_texts

__all__ = ["write_form_field", "write_form_table", "write_key_numbers", "write_table"]

LINE_OF_FORM = 340


def write_table(page: Page, block: Table, number: int) -> None:
    """Write a table with its caption above and its note below."""
    texts = table_texts(block, page.document.language, page.yes, page.no)
    page.caption(words.TABLE, "Table", number, block.caption, "Caption")
    first_total = len(texts) - block.total_rows
    text_style = page.style("Table Text")
    sides = [column.side for column in block.columns]
    rows = [_heading_row(page, block.columns)]
    for place, row in enumerate(texts):
        bold = True if place >= first_total else None
        stays = _stays_with_next(place, len(texts), block.total_rows)
        rows.append(
            [
                CellXml(paragraph(text_style, run(text, bold=bold), align=side, keep_next=stays))
                for text, side in zip(row, sides, strict=True)
            ]
        )
    rules = {first_total + 1: palette()["accent"][1:]} if block.total_rows else None
    widths = _widths(page, block.columns, texts)
    page.append(table(widths, rows, style=page.table_style, title=block.caption, rules=rules))
    page.text("Note" if block.note else "Gap", block.note)


def write_form_table(page: Page, block: FormTable, number: int) -> None:
    """Write a matrix whose empty cells are tinted and can be filled."""
    texts = form_rows(block, page.document.language, page.yes, page.no)
    page.caption(words.TABLE, "Table", number, block.caption, "Caption")
    tint = palette()["form"][1:]
    rows = [_heading_row(page, block.columns)]
    style = page.style("Table Text")
    for place, row in enumerate(texts, 1):
        stays = _stays_with_next(place - 1, len(texts), 0)
        cells = []
        for text, column in zip(row, block.columns, strict=True):
            if text is not None:
                content = paragraph(style, run(text), align=column.side, keep_next=stays)
                cells.append(CellXml(content))
                continue
            wanted = Control(
                page.next_control(),
                f"{column.label} {place}",
                kind="choice" if column.choices else column.kind,
                choices=column.choices,
                tag=f"{column.name}_{place}",
                language=page.tag,
            )
            content = control(wanted, style, align=column.side, keep_next=stays)
            cells.append(CellXml(content, tint))
        rows.append(cells)
    grid = palette()["grid"][1:]
    page.append(
        table(
            _widths(page, block.columns, texts),
            rows,
            style=page.table_style,
            title=block.caption,
            lowest=LINE_OF_FORM,
            edges=dict.fromkeys(("insideH", "insideV"), grid),
        )
    )
    waiting = any(text is None for row in texts for text in row)
    tint_means = page.translate(words.TINT_MEANS) if waiting else ""
    page.text("Note", " ".join(part for part in (block.note, tint_means) if part))


def write_form_field(page: Page, block: FormField, number: int) -> None:
    """Write a label, what is expected, and a box to write in."""
    page.text("Form Label", block.label, keep_next=True)
    if block.hint:
        page.text("Form Hint", block.hint, keep_next=True)
    waits = {
        "text": words.WRITE_HERE,
        "choice": words.CHOOSE,
        "date": words.CHOOSE_DATE,
        "number": words.WRITE_NUMBER,
    }[block.kind]
    tag = block.name or f"field_{number}"
    wanted = Control(
        page.next_control(),
        block.label,
        page.translate(waits),
        kind=block.kind,
        choices=block.choices,
        value=block.value,
        tag=tag,
        language=page.tag,
    )
    box = CellXml(control(wanted, page.style("Form Text")), palette()["form"][1:])
    edge = dict.fromkeys(("top", "left", "bottom", "right"), palette()["outline"][1:])
    page.append(
        table(
            [page.width()],
            [[box]],
            style=page.table_style,
            headed=False,
            title=block.label,
            lowest=LINE_OF_FORM * max(block.lines, 1),
            edges=edge,
        )
    )
    page.text("Gap", "")


def write_key_numbers(page: Page, block: KeyNumbers) -> None:
    """Write numbers in large type side by side."""
    if not block.items:
        return
    total = page.width()
    widths = [total // len(block.items)] * len(block.items)
    cells = []
    for item in block.items:
        content = paragraph(page.style("Key Number"), run(item.value))
        content += paragraph(page.style("Key Label"), run(item.label))
        content += paragraph(page.style("Key Note"), run(item.note)) if item.note else ""
        cells.append(CellXml(content))
    accent = palette()["accent"][1:]
    edges = {"top": accent, "bottom": palette()["grid"][1:]}
    page.append(table(widths, [cells], style=page.table_style, headed=False, edges=edges))
    page.text("Gap", "")


def _heading_row(page: Page, columns: Sequence[TableColumn]) -> list[CellXml]:
    style = page.style("Table Header")
    return [
        CellXml(paragraph(style, run(column.heading), align=column.side, keep_next=True))
        for column in columns
    ]


def _widths(
    page: Page, columns: Sequence[TableColumn], rows: Sequence[Sequence[str | None]]
) -> list[int]:
    """Share the width of the text among the columns."""
    parts = column_widths(columns, rows)
    total = page.width()
    widths = [int(total * part / sum(parts)) for part in parts]
    widths[-1] += total - sum(widths)
    return widths


def _stays_with_next(place: int, count: int, totals: int) -> bool:
    """Keep short tables whole, and first rows, last rows and totals of long ones together."""
    if place >= count - 1:
        return False
    return count <= 14 or place < 1 or place >= count - totals - 2
