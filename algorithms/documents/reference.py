"""The styles of Word documents, as a reference document that a municipality may replace.

``python -m convivencia.algorithms.documents.reference [FILE]`` makes it again. Whoever restyles it
in Word keeps the names of the styles; a style that is missing falls back to the nearest of Word's.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from ..core.files import write_whole
from .style import palette

__all__ = ["REFERENCE", "main", "reference_document"]

REFERENCE = Path(__file__).resolve().parents[2] / "resources" / "documents" / "reference.docx"
FONT = "Calibri"
TABLE_STYLE = "Convivencia Table"


class Look(NamedTuple):
    """How a paragraph style looks; sizes and distances in points, colours of the palette."""

    name: str
    base: str
    points: float
    bold: bool
    colour: str
    before: float
    after: float
    keep: bool


PARAGRAPHS = (
    Look("Normal", "", 10.5, False, "text", 0, 6, False),
    Look("Heading 1", "Normal", 20, True, "accent", 20, 8, True),
    Look("Heading 2", "Normal", 14, True, "accent", 18, 5, True),
    Look("Heading 3", "Normal", 11.5, True, "text", 12, 3, True),
    Look("Heading 4", "Normal", 10.5, True, "neutral", 10, 2, True),
    Look("Title", "Normal", 34, True, "accent", 12, 8, False),
    Look("Subtitle", "Normal", 16, False, "neutral", 0, 6, False),
    Look("Caption", "Normal", 9.5, True, "text", 12, 4, True),
    Look("Header", "Normal", 8.5, False, "neutral", 0, 0, False),
    Look("Footer", "Normal", 8.5, False, "neutral", 0, 0, False),
    Look("List Bullet", "Normal", 10.5, False, "text", 0, 3, False),
    Look("List Number", "Normal", 10.5, False, "text", 0, 3, False),
    Look("TOC Heading", "Normal", 20, True, "accent", 0, 10, True),
    Look("toc 1", "Normal", 11, True, "text", 7, 2, False),
    Look("toc 2", "Normal", 10.5, False, "text", 0, 2, False),
    Look("toc 3", "Normal", 10, False, "neutral", 0, 1, False),
    Look("Cover Place", "Normal", 12, True, "contrast", 150, 4, False),
    Look("Cover Period", "Normal", 12, False, "text", 0, 4, False),
    Look("Cover Detail", "Normal", 10, False, "neutral", 0, 2, False),
    Look("Head Place", "Normal", 10, True, "contrast", 0, 0, True),
    Look("Head Title", "Normal", 22, True, "accent", 2, 3, True),
    Look("Head Detail", "Normal", 9, False, "neutral", 0, 1, True),
    Look("Lead", "Normal", 12.5, False, "accent", 0, 9, True),
    Look("Note", "Normal", 8.5, False, "neutral", 3, 10, False),
    Look("Figure", "Normal", 10.5, False, "text", 8, 0, True),
    Look("Figure Caption", "Caption", 9.5, True, "text", 3, 2, True),
    Look("Table Text", "Normal", 9, False, "text", 2, 2, False),
    Look("Table Header", "Table Text", 9, True, "accent", 3, 3, True),
    Look("Finding", "Normal", 12, True, "text", 10, 0, True),
    Look("Finding Evidence", "Normal", 9.5, False, "neutral", 0, 10, False),
    Look("Info Title", "Normal", 10, True, "accent", 12, 2, True),
    Look("Info", "Normal", 10, False, "text", 0, 0, False),
    Look("Caution Title", "Normal", 10, True, "caution", 12, 2, True),
    Look("Caution", "Normal", 10, False, "text", 0, 0, False),
    Look("Warning Title", "Normal", 10, True, "warning", 12, 2, True),
    Look("Warning", "Normal", 10, False, "text", 0, 0, False),
    Look("Key Number", "Normal", 25, True, "accent", 4, 0, True),
    Look("Key Label", "Normal", 9.5, True, "text", 0, 0, False),
    Look("Key Note", "Normal", 8.5, False, "neutral", 1, 4, False),
    Look("Form Label", "Normal", 10, True, "text", 10, 1, True),
    Look("Form Hint", "Normal", 9, False, "neutral", 0, 3, True),
    Look("Form Text", "Normal", 10, False, "text", 2, 2, False),
    Look("Reference", "Normal", 9.5, False, "text", 0, 4, False),
    Look("Checklist", "Normal", 10, False, "text", 0, 3, False),
    Look("Gap", "Normal", 4, False, "text", 0, 6, False),
)
BARS = {
    "Finding": ("accent", ""),
    "Finding Evidence": ("accent", ""),
    "Info Title": ("accent", "accent_light"),
    "Info": ("accent", "accent_light"),
    "Caution Title": ("caution", "caution_light"),
    "Caution": ("caution", "caution_light"),
    "Warning Title": ("warning", "warning_light"),
    "Warning": ("warning", "warning_light"),
}


def reference_document() -> bytes:
    """Build the reference document."""
    from docx import Document
    from docx.shared import Cm

    document = Document()
    _drop_unused(document)
    for look in PARAGRAPHS:
        _paragraph_style(document, look)
    for name, (bar, fill) in BARS.items():
        _bar(document.styles[name], palette()[bar], palette().get(fill, ""))
    _details(document)
    _placeholder_style(document)
    _table_style(document)
    _modern(document)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1.1)
    document.core_properties.author = "Convivencia"
    document.core_properties.comments = ""
    document.core_properties.title = "Convivencia"
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _drop_unused(document: Any) -> None:
    """Take away the hundred table styles that Word's default template carries."""
    for style in list(document.styles):
        if style.type == 3 and style.name not in ("Normal Table", "Table Grid"):
            style.element.getparent().remove(style.element)


def _modern(document: Any) -> None:
    """Keep Word from opening the file in its compatibility mode."""
    for setting in document.settings.element.iter(_q("w:compatSetting")):
        if setting.get(_q("w:name")) == "compatibilityMode":
            setting.set(_q("w:val"), "15")


def _paragraph_style(document: Any, look: Look) -> None:
    """Make or restyle a paragraph style."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    names = {style.name for style in document.styles}
    if look.name in names:
        style = document.styles[look.name]
    else:
        style = document.styles.add_style(
            look.name, WD_STYLE_TYPE.PARAGRAPH, builtin=look.name.startswith("toc")
        )
    style.hidden = False
    style.quick_style = True
    if look.base:
        style.base_style = document.styles[look.base]
    for old in ("w:rPr", "w:pPr"):
        _clear(style.element, old, keep=("w:numPr", "w:outlineLvl") if old == "w:pPr" else ())
    style.font.name = FONT
    fonts = style.element.rPr.rFonts
    for script in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(_q(script), FONT)
    style.font.size = Pt(look.points)
    style.font.bold = look.bold
    style.font.color.rgb = RGBColor.from_string(palette()[look.colour][1:].upper())
    layout = style.paragraph_format
    layout.space_before, layout.space_after = Pt(look.before), Pt(look.after)
    layout.keep_with_next = look.keep
    layout.widow_control = True
    heading = look.name.startswith(("Heading", "Title", "Key", "Table", "toc", "Cover", "Finding"))
    layout.line_spacing = 1.0 if heading else 1.12
    if look.name == "Heading 1":
        layout.page_break_before = False


def _clear(element: Any, tag: str, *, keep: tuple[str, ...]) -> None:
    """Forget what the default template says in a properties element."""
    part = element.find(_q(tag))
    if part is not None:
        for child in list(part):
            if child.tag not in {_q(name) for name in keep}:
                part.remove(child)


def _bar(style: Any, colour: str, fill: str) -> None:
    """Give a paragraph style a thick bar at its left and a tint."""
    from docx.oxml import parse_xml
    from docx.shared import Cm

    style.paragraph_format.left_indent = Cm(0.45)
    style.paragraph_format.right_indent = Cm(0.2) if fill else None
    properties = style.element.get_or_add_pPr()
    bar = f'<w:left w:val="single" w:sz="36" w:space="8" w:color="{colour[1:]}"/>'
    if fill:
        # A border of the tint's own colour is the only padding that paragraphs have. Neighbours
        # with the same borders count as one box.
        edge = f'<w:{{0}} w:val="single" w:sz="4" w:space="5" w:color="{fill[1:]}"/>'
        bar = edge.format("top") + bar + edge.format("bottom") + edge.format("right")
    _insert(properties, parse_xml(f"<w:pBdr {_NAMESPACE}>{bar}</w:pBdr>"))
    if fill:
        shade = f'<w:shd {_NAMESPACE} w:val="clear" w:color="auto" w:fill="{fill[1:]}"/>'
        _insert(properties, parse_xml(shade))


def _insert(properties: Any, element: Any) -> None:
    """Put a border or shade where the schema wants it: before tabs, spacing and indents."""
    later = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
    for child in properties:
        if child.tag in {_q(name) for name in later if _q(name) != element.tag}:
            child.addprevious(element)
            return
    properties.append(element)


def _details(document: Any) -> None:
    """Set the few things that only one or two styles have."""
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.oxml import parse_xml
    from docx.shared import Cm, Pt

    styles = document.styles
    for name in ("toc 1", "toc 2", "toc 3"):
        stops = styles[name].paragraph_format.tab_stops
        stops.add_tab_stop(Cm(16.2), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    for name, indent in (("toc 2", 0.6), ("toc 3", 1.2)):
        styles[name].paragraph_format.left_indent = Cm(indent)
    for name in ("List Bullet", "List Number", "Checklist", "Reference"):
        styles[name].paragraph_format.left_indent = Cm(0.65)
        styles[name].paragraph_format.first_line_indent = Cm(-0.65)
    styles["Cover Place"].font.all_caps = True
    styles["Head Place"].font.all_caps = True
    styles["Form Hint"].font.italic = False
    rule = '<w:{0} w:val="single" w:sz="{1}" w:space="{2}" w:color="{3}"/>'
    grid, contrast = palette()["grid"][1:], palette()["contrast"][1:]
    for name, border in (
        ("Subtitle", rule.format("bottom", 18, 12, contrast)),
        ("Header", rule.format("bottom", 4, 4, grid)),
        ("Footer", rule.format("top", 4, 4, grid)),
    ):
        properties = styles[name].element.get_or_add_pPr()
        _insert(properties, parse_xml(f"<w:pBdr {_NAMESPACE}>{border}</w:pBdr>"))
    styles["Subtitle"].paragraph_format.space_after = Pt(16)


def _placeholder_style(document: Any) -> None:
    """Add the grey of text that waits to be replaced."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import RGBColor

    style = document.styles.add_style("Placeholder Text", WD_STYLE_TYPE.CHARACTER, builtin=True)
    style.font.color.rgb = RGBColor.from_string("6B6248")


def _table_style(document: Any) -> None:
    """Add the table style: light rules, no vertical lines, a heading row and a row of totals."""
    from docx.oxml import parse_xml

    grid, accent = palette()["grid"][1:], palette()["accent"][1:]
    xml = f"""
    <w:style {_NAMESPACE} w:type="table" w:customStyle="1" w:styleId="ConvivenciaTable">
      <w:name w:val="{TABLE_STYLE}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>
      <w:tblPr>
        <w:tblBorders>
          <w:top w:val="single" w:sz="8" w:space="0" w:color="{accent}"/>
          <w:bottom w:val="single" w:sz="8" w:space="0" w:color="{accent}"/>
          <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{grid}"/>
        </w:tblBorders>
        <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>
          <w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>
      </w:tblPr>
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>
        <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{accent}"/>
        </w:tcBorders>
        <w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
    </w:style>"""
    document.styles.element.append(parse_xml(xml))


_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _q(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(name))


def main(arguments: list[str]) -> int:
    """Write the reference document to the file named, or to its place in the resources."""
    write_whole(Path(arguments[0]) if arguments else REFERENCE, reference_document())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
