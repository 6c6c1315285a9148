"""WordprocessingML as text: the parts of a Word document that are written many times.

Text is escaped and cleaned here and nowhere else. Writing a table as text and parsing it once
takes a second where cell objects take minutes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from .plain_text import printable

__all__ = [
    "NAMESPACE",
    "CellXml",
    "Control",
    "bookmarked",
    "cell",
    "control",
    "field",
    "paragraph",
    "run",
    "table",
]

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
EMPTY_SPACE = "\N{NO-BREAK SPACE}" * 6


def _quoted(text: str) -> str:
    return escape(printable(text).replace("\n", " ").replace("\t", " "), quote=True)


def run(text: str, *, style: str = "", bold: bool | None = None) -> str:
    """Return a run of text; line ends and tabs become Word's own."""
    look = f'<w:rStyle w:val="{_quoted(style)}"/>' if style else ""
    look += "" if bold is None else "<w:b/>" if bold else '<w:b w:val="0"/>'
    pieces = []
    for number, line in enumerate(printable(text).split("\n")):
        pieces.append("<w:br/>" if number else "")
        for place, piece in enumerate(line.split("\t")):
            pieces.append("<w:tab/>" if place else "")
            if piece:
                pieces.append(f'<w:t xml:space="preserve">{escape(piece, quote=False)}</w:t>')
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{''.join(pieces)}</w:r>"


def paragraph(
    style: str, content: str, *, align: str = "", keep_next: bool = False, root: bool = False
) -> str:
    """Return a paragraph around runs; ``root`` declares the namespace for parsing it alone."""
    look = f'<w:pStyle w:val="{_quoted(style)}"/>' if style else ""
    look += "<w:keepNext/>" if keep_next else ""
    look += f'<w:jc w:val="{align}"/>' if align and align != "left" else ""
    return f"<w:p{' ' + NAMESPACE if root else ''}><w:pPr>{look}</w:pPr>{content}</w:p>"


def field(instruction: str, shown: str) -> str:
    """Return a field with its result already in it, so that nothing has to be updated."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {_quoted(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def bookmarked(number: int, name: str, content: str) -> str:
    """Return content that links can reach by name."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{_quoted(name)}"/>{content}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


@dataclass(frozen=True, slots=True)
class Control:
    """A place to write: what it is called, what it expects, what it shows until then."""

    number: int
    label: str
    placeholder: str = ""
    kind: str = "text"
    choices: tuple[str, ...] = ()
    value: str = ""
    tag: str = ""
    language: str = "en-GB"


def control(wanted: Control, style: str, *, align: str = "", keep_next: bool = False) -> str:
    """Return a paragraph with a content control in it.

    The control is inside the paragraph and not around it, because a table cell has to end with a
    paragraph of its own.
    """
    waiting = not wanted.value
    text = wanted.value or wanted.placeholder or EMPTY_SPACE
    shown = run(text, style="PlaceholderText" if waiting else "")
    # Word refuses longer names.
    title, tag = _quoted(wanted.label[:60]), _quoted(wanted.tag[:60])
    inside = (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/>'
        f'<w:id w:val="{wanted.number}"/>{"<w:showingPlcHdr/>" if waiting else ""}'
        f"{_expected(wanted)}</w:sdtPr><w:sdtContent>{shown}</w:sdtContent></w:sdt>"
    )
    return paragraph(style, inside, align=align, keep_next=keep_next)


def _expected(wanted: Control) -> str:
    """Say what kind of answer a control takes."""
    if wanted.kind == "choice":
        # Word calls a file with two equal items damaged.
        items = "".join(
            f'<w:listItem w:displayText="{choice}" w:value="{choice}"/>'
            for choice in dict.fromkeys(_quoted(choice) for choice in wanted.choices)
            if choice
        )
        return f"<w:dropDownList>{items}</w:dropDownList>"
    if wanted.kind == "date":
        return (
            f'<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="{wanted.language}"/>'
            '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
        )
    return '<w:text w:multiLine="1"/>'


@dataclass(frozen=True, slots=True)
class CellXml:
    """The paragraphs of a cell and its tint."""

    content: str
    fill: str = ""


def cell(content: str, width: int, *, fill: str = "", top_rule: str = "") -> str:
    """Return a table cell of a width in twentieths of a point."""
    look = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    if top_rule:
        rule = f'<w:top w:val="single" w:sz="8" w:space="0" w:color="{top_rule}"/>'
        look += f"<w:tcBorders>{rule}</w:tcBorders>"
    look += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{content}</w:tc>"


def table(
    widths: Sequence[int],
    rows: Sequence[Sequence[CellXml]],
    *,
    style: str,
    headed: bool = True,
    lowest: int = 0,
    title: str = "",
    edges: Mapping[str, str] | None = None,
    rules: Mapping[int, str] | None = None,
) -> str:
    """Return a table whose first row repeats on every page and whose rows never break.

    ``lowest`` is the least height of a row; ``edges`` gives borders that the style has not;
    ``rules`` gives the colour of a rule above some rows.
    """
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{colour}"/>'
        for side, colour in (edges or {}).items()
    )
    described = f'<w:tblCaption w:val="{_quoted(title)}"/>' if title else ""
    look = (
        f'<w:tblStyle w:val="{_quoted(style)}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f"{f'<w:tblBorders>{borders}</w:tblBorders>' if borders else ''}"
        '<w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{"0620" if headed else "0600"}" w:firstRow="{int(headed)}"'
        ' w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"{described}"
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    height = f'<w:trHeight w:val="{lowest}" w:hRule="atLeast"/>' if lowest else ""
    written = []
    for number, cells in enumerate(rows):
        header = "<w:tblHeader/>" if headed and number == 0 else ""
        rule = (rules or {}).get(number, "")
        body = "".join(
            cell(one.content, width, fill=one.fill, top_rule=rule)
            for one, width in zip(cells, widths, strict=True)
        )
        written.append(f"<w:tr><w:trPr><w:cantSplit/>{height}{header}</w:trPr>{body}</w:tr>")
    return (
        f"<w:tbl {NAMESPACE}><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"{''.join(written)}</w:tbl>"
    )
