"""The content of a document, without a format. Text is already in the document's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

__all__ = [
    "Block",
    "Bullets",
    "CaveatBox",
    "Cell",
    "CheckItem",
    "Checklist",
    "Contents",
    "Document",
    "Figure",
    "Finding",
    "FormField",
    "FormTable",
    "Heading",
    "KeyNumber",
    "KeyNumbers",
    "MapImage",
    "Measure",
    "PageBreak",
    "Paragraph",
    "Reference",
    "References",
    "Table",
    "TableColumn",
]

CellKind = Literal["text", "integer", "decimal", "share", "percent", "rate", "p_value", "date"]
FieldKind = Literal["text", "choice", "date", "number"]
Align = Literal["left", "right", "center", "auto"]
Level = Literal["internal", "committee", "public"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A number written in its own way and not in its column's: a share below a rate.

    Without a value it is an empty cell that already expects such a number.
    """

    value: float | None
    kind: CellKind
    decimals: int | None = None


Cell = str | int | float | bool | date | Measure | None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``anchor`` is the name by which links and the contents find it."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text: ``lead`` opens a chapter, ``note`` is small print.

    ``with_next`` keeps it on the page of what follows.
    """

    text: str
    style: Literal["body", "lead", "note"] = "body"
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short items."""

    items: tuple[str, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence that somebody can act upon, with what supports it and how sure it is."""

    statement: str
    evidence: str = ""
    confidence: Literal["high", "medium", "low", ""] = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table, a form or a sheet.

    ``kind`` says how values are written: ``share`` is 0–1, ``percent`` 0–100. ``align`` ``auto``
    puts numbers right and text left. ``width`` is relative to the other columns; 0 lets the writer
    choose by content. ``choices`` make a list in forms and sheets. ``editable`` is for form sheets.
    """

    name: str
    label: str
    unit: str = ""
    kind: CellKind = "text"
    decimals: int | None = None
    align: Align = "auto"
    width: float = 0.0
    choices: tuple[str, ...] = ()
    hint: str = ""

    @property
    def heading(self) -> str:
        """The label with its unit."""
        return f"{self.label} ({self.unit})" if self.unit else self.label

    @property
    def side(self) -> Literal["left", "right", "center"]:
        """The alignment with ``auto`` resolved."""
        if self.align != "auto":
            return self.align
        return "left" if self.kind == "text" else "right"


@dataclass(frozen=True, slots=True)
class Table:
    """Data in rows. The first column names the row; the last ``total_rows`` rows are totals."""

    caption: str
    columns: tuple[TableColumn, ...]
    rows: Sequence[Sequence[Cell]]
    note: str = ""
    total_rows: int = 0
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class FormTable:
    """A matrix in which some cells are given and the others (``None``) wait for a person.

    ``lines`` is the height of an empty row, in lines to write on.
    """

    caption: str
    columns: tuple[TableColumn, ...]
    rows: Sequence[Sequence[Cell]] = ()
    empty_rows: int = 0
    note: str = ""
    landscape: bool = False
    lines: int = 1


@dataclass(frozen=True, slots=True)
class FormField:
    """An empty box in which a person writes; ``name`` finds it again when the file is read."""

    label: str
    hint: str = ""
    kind: FieldKind = "text"
    lines: int = 1
    choices: tuple[str, ...] = ()
    value: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart: PNG bytes (and SVG for the web), with what it shows in words in ``alt``."""

    image: bytes
    alt: str
    caption: str
    source: str = ""
    width_cm: float = 16.0
    svg: bytes = b""


@dataclass(frozen=True, slots=True)
class MapImage:
    """A map: PNG bytes (and SVG for the web), with what it shows in words in ``alt``."""

    image: bytes
    alt: str
    caption: str
    source: str = ""
    width_cm: float = 16.0
    svg: bytes = b""


@dataclass(frozen=True, slots=True)
class CaveatBox:
    """What weakens a conclusion, beside the conclusion."""

    severity: Literal["info", "caution", "warning"]
    items: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class KeyNumber:
    """A number in large type, already formatted, and what it counts."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeyNumbers:
    """Three to five numbers side by side."""

    items: tuple[KeyNumber, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A source: how it is cited, and where it is."""

    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class References:
    """The list of sources."""

    items: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class CheckItem:
    """A condition and whether it is met."""

    text: str
    state: Literal["yes", "partly", "no", "open"] = "open"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """Conditions to tick."""

    items: tuple[CheckItem, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The list of headings down to a level."""

    depth: int = 2


Block = (
    Heading
    | Paragraph
    | Bullets
    | Finding
    | Table
    | FormTable
    | FormField
    | Figure
    | MapImage
    | CaveatBox
    | KeyNumbers
    | References
    | Checklist
    | PageBreak
    | Contents
)


@dataclass(frozen=True, slots=True)
class Document:
    """A document: what the cover says and the blocks in order.

    ``opening`` is a page of its own, or a head of a few lines for a short document. ``metadata``
    may hold ``author``, ``subject`` and ``keywords``; never a user name or a path.
    """

    title: str
    subtitle: str
    municipality: str
    period: str
    language: str
    level: Level
    date: date
    version: str
    source_line: str
    blocks: tuple[Block, ...]
    metadata: Mapping[str, str] = field(default_factory=dict)
    opening: Literal["page", "head"] = "page"
