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
# Of table text, in twentieths of a point: enough to tell a short table from a long one.
LETTER, LINE_OF_TEXT, CELL_MARGINS, ROW_MARGINS = 100, 230, 160, 80
SHARE_OF_PAGE = 0.7
WIDTH_OF_DATE = 1080


def write_table(page: Page, block: Table, number: int) -> None:
    """Write a table with its caption above and its note below."""
    texts = table_texts(block, page.document.language, page.yes, page.no)
    page.caption(words.TABLE, "Table", number, block.caption, "Caption")
    first_total = len(texts) - block.total_rows
    text_style = page.style("Table Text")
    sides = [column.side for column in block.columns]
    rows = [_heading_row(page, block.columns)]
    widths = _widths(page, block.columns, texts)
    short = _height(widths, texts, 1) <= _room(page)
    for place, row in enumerate(texts):
        bold = True if place >= first_total else None
        stays = _stays_with_next(place, len(texts), block.total_rows, short=short)
        stays = stays or (place == len(texts) - 1 and bool(block.note))
        rows.append(
            [
                CellXml(paragraph(text_style, run(text, bold=bold), align=side, keep_next=stays))
                for text, side in zip(row, sides, strict=True)
            ]
        )
    rules = {first_total + 1: palette()["accent"][1:]} if block.total_rows else None
    page.append(table(widths, rows, style=page.table_style, title=block.caption, rules=rules))
    page.text("Note" if block.note else "Gap", block.note)


def write_form_table(page: Page, block: FormTable, number: int) -> None:
    """Write a matrix whose empty cells are tinted and can be filled."""
    texts = form_rows(block, page.document.language, page.yes, page.no)
    page.caption(words.TABLE, "Table", number, block.caption, "Caption")
    tint = palette()["form"][1:]
    rows = [_heading_row(page, block.columns)]
    widths = _widths(page, block.columns, texts)
    short = _height(widths, texts, block.lines) <= _room(page)
    waiting = any(text is None for row in texts for text in row)
    tint_means = page.translate(words.TINT_MEANS) if waiting else ""
    note = " ".join(part for part in (block.note, tint_means) if part)
    style = page.style("Table Text")
    for place, row in enumerate(texts, 1):
        # A note alone on a page is read by nobody.
        stays = _stays_with_next(place - 1, len(texts), 0, short=short)
        stays = stays or (place == len(texts) and bool(note))
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
            widths,
            rows,
            style=page.table_style,
            title=block.caption,
            lowest=LINE_OF_FORM * max(block.lines, 1),
            edges=dict.fromkeys(("insideH", "insideV"), grid),
        )
    )
    page.text("Note" if note else "Gap", note)


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
    # A date cut in two is read wrong: the other columns give it what it lacks.
    dates = {place for place, column in enumerate(columns) if column.kind == "date"}
    lacking = sum(max(0, WIDTH_OF_DATE - widths[place]) for place in dates)
    room = sum(width for place, width in enumerate(widths) if place not in dates)
    if 0 < lacking < room / 2:
        widths = [
            max(width, WIDTH_OF_DATE) if place in dates else width * (room - lacking) // room
            for place, width in enumerate(widths)
        ]
    widths[-1] += total - sum(widths)
    return widths


def _height(widths: Sequence[int], rows: Sequence[Sequence[str | None]], lines: int) -> int:
    """Return about how tall the rows are, in twentieths of a point."""
    total = 0
    for row in rows:
        full = max(
            (
                sum(
                    -(-max(len(line), 1) * LETTER // max(width - CELL_MARGINS, LETTER))
                    for line in (text or "").split("\n")
                )
                for text, width in zip(row, widths, strict=True)
            ),
            default=1,
        )
        total += max(full * LINE_OF_TEXT + ROW_MARGINS, LINE_OF_FORM * lines)
    return total


def _room(page: Page) -> int:
    """Return the height of the page that a table may ask for without leaving another half empty."""
    section = page.word.sections[-1]
    margins = section.top_margin + section.bottom_margin
    return int((section.page_height - margins) / 635 * SHARE_OF_PAGE)


def _stays_with_next(place: int, count: int, totals: int, *, short: bool) -> bool:
    """Keep short tables whole, and first rows, last rows and totals of long ones together."""
    if place >= count - 1:
        return False
    return (count <= 14 and short) or place < 1 or place >= count - totals - 2
