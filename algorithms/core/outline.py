"""Outlines of documents: chapters of blocks, read from files that an office may edit."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from .guides import form_labels
from .multilingual import LANGUAGES, TemplateReader, Text, read_toml
from .shared_blocks import shared_blocks

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "outlines"
PRESETS = (
    "diagnostic",
    "integral",
    "colombia_piscc",
    "mexico_community",
    "peru_district",
    "chile_communal",
    "panama_integral",
    "honduras_local",
)
"""The outlines of a diagnostic that come with Convivencia; each may also be a file of an office."""

GUIDE_PRESETS = ("course", "communication", "accountability", "evaluation", "exchange")
"""The outlines of the documents that come from the registers of a guide."""

PLAN_PRESETS = (
    "plan",
    "plan_colombia_piscc",
    "plan_mexico_community",
    "plan_peru_district",
    "plan_chile_communal",
    "plan_panama_integral",
    "plan_honduras_local",
)
"""The outlines of a plan that come with Convivencia; each holds every table of the plan."""

BLOCK_KINDS = (
    "text",
    "table",
    "findings",
    "map",
    "chart",
    "key_numbers",
    "caveats",
    "provenance",
    "section",
    "completeness",
    "disclosure",
    "tree",
    "network",
    "funnel",
    "gantt",
    "budget_bars",
    "focus_map",
    "map_catalogue",
    "indicator_sheets",
    "checklist",
    "wording",
    "library",
)
FILLS = (
    "priorities",
    "problems",
    "strategy",
    "territories",
    "indicators",
    "logframe",
    "displacement",
)
DIAGNOSTIC_FILLS = (
    "sources",
    "axes",
    "population",
    "conditions",
    "facilities",
    "participatory",
    "agreement",
    "indicators_by_axis",
    "challenges",
    "focus",
    "survey_victimisation",
    "survey_perception",
    "survey_behaviour",
    "survey_trust",
    "survey_attitudes",
    "survey_gap",
)
LAYOUTS = ("rows", "sheet")
MODES = ("auto", "form", "mix")

_NEED_A_STEP = ("map", "chart", "key_numbers")
_DRAWN = ("tree", "network", "funnel", "gantt", "budget_bars")
_NEED_A_TITLE = ("map", "focus_map", "chart", "table", "section", *_DRAWN)
_BLOCK_KEYS = (
    "kind",
    "id",
    "step",
    "part",
    "column",
    "title",
    "body",
    "hint",
    "reading",
    "columns",
    "empty_rows",
    "limit",
    "fill",
    "layout",
    "mode",
    "who",
    "register",
)


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of a document's table.

    Attributes
    ----------
    name : str
        The column of the result or of the fill.
    label : Text
        Its heading.
    filled : bool
        The diagnosis writes it; the others wait for people.
    source : str
        The register's own name of the column; the same when empty.
    """

    name: str
    label: Text
    filled: bool
    source: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a chapter.

    Attributes
    ----------
    kind : str
        One of ``BLOCK_KINDS``.
    id : str, optional
        Every table has one, such as ``T-P2``.
    step, part, column : str, optional
        The recipe's step whose result is shown, and what to choose within it;
        the main part when absent.
    title : Text, optional
        Heading of a table, map, chart or box.
    body : Text, optional
        A paragraph to print.
    hint : Text, optional
        What to write in a box that waits for people.
    reading : Text, optional
        How to read a map, chart or table.
    columns : tuple of TableColumn
        Empty when the result's own columns serve.
    empty_rows : int
        Rows to write in, beyond those filled.
    limit : int, optional
        The most rows or findings.
    fill : str, optional
        One of ``FILLS`` or ``DIAGNOSTIC_FILLS``: what of the analyses goes in.
    layout : str
        ``rows``, or ``sheet`` for columns one below the other.
    mode : str
        ``auto`` where the analyses fill a table, ``form`` where people do, ``mix`` for some each.
    who : Text, optional
        Who can supply what the analyses cannot.
    register : str, optional
        The form of the guides whose rows stand in the table once the study has any.
    """

    kind: str
    id: str | None
    step: str | None
    part: str | None
    column: str | None
    title: Text | None
    body: Text | None
    hint: Text | None
    reading: Text | None
    columns: tuple[TableColumn, ...]
    empty_rows: int
    limit: int | None
    fill: str | None
    layout: str
    mode: str = "auto"
    who: Text | None = None
    register: str | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: an introduction for readers or guidance for those who write, and its blocks."""

    id: str
    title: Text
    intro: Text | None
    guidance: Text | None
    blocks: tuple[Block, ...]
    annex: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """What a document holds, in order; ``numbered`` ones also say what could not be filled."""

    id: str
    source_status: str
    title: Text
    chapters: tuple[Chapter, ...]
    numbered: bool = False

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks, in order."""
        return tuple(block for chapter in self.chapters for block in chapter.blocks)

    @property
    def steps(self) -> frozenset[str]:
        """The recipe's steps that the outline names."""
        return frozenset(block.step for block in self.blocks if block.step is not None)


def outline_path(name: str) -> Path:
    """Return where an outline that comes with Convivencia is.

    Parameters
    ----------
    name : str
        One of ``PLAN_PRESETS`` or ``PRESETS``.

    Returns
    -------
    Path
        The TOML file.
    """
    return FOLDER / f"{name}.toml"


def load_outline(path: Path, steps: Collection[str] | None = None) -> Outline:
    """Read an outline.

    Parameters
    ----------
    path : Path
        Its TOML file.
    steps : collection of str, optional
        The steps of the recipe it goes with; a block that names another is a problem.

    Returns
    -------
    Outline
        The chapters and blocks.

    Raises
    ------
    TemplateError
        Lists every problem of the file at once.
    """
    table = read_toml(path)
    reader = TemplateReader(path.name)
    reader.no_others(table, ("id", "source_status", "title", "numbered", "chapters"), "")
    outline = Outline(
        id=reader.word(table, "id", ""),
        source_status=reader.source_status(table),
        title=reader.text(table, "title", ""),
        chapters=tuple(_chapter(row, reader) for row in reader.tables(table, "chapters", "")),
        numbered=reader.flag(table, "numbered", ""),
    )
    if not outline.chapters:
        reader.problem("", "there are no chapters")
    reader.unique([chapter.id for chapter in outline.chapters], "chapters")
    reader.unique([block.id for block in outline.blocks if block.id], "blocks")
    if steps is not None:
        for step in sorted(outline.steps - set(steps)):
            reader.problem("", f"no step '{step}' in the recipe")
    reader.finish()
    return outline


def _chapter(table: Mapping[str, object], reader: TemplateReader) -> Chapter:
    chapter_id = reader.word(table, "id", "chapter")
    where = f"chapter {chapter_id}"
    reader.no_others(table, ("id", "title", "intro", "guidance", "blocks", "annex"), where)
    blocks = [
        made
        for block in reader.tables(table, "blocks", where)
        for made in shared_blocks(block, reader, where)
    ]
    if not blocks:
        reader.problem(where, "there are no blocks")
    return Chapter(
        id=chapter_id,
        title=reader.text(table, "title", where),
        intro=reader.optional_text(table, "intro", where),
        guidance=reader.optional_text(table, "guidance", where),
        blocks=tuple(
            _block(row, reader, f"{where}, block {number}")
            for number, row in enumerate(blocks, start=1)
        ),
        annex=reader.flag(table, "annex", where),
    )


def _block(table: Mapping[str, object], reader: TemplateReader, where: str) -> Block:
    reader.no_others(table, _BLOCK_KEYS, where)
    block = Block(
        kind=reader.known_word(table, "kind", where, BLOCK_KINDS),
        id=reader.optional_word(table, "id", where),
        step=reader.optional_word(table, "step", where),
        part=reader.optional_word(table, "part", where),
        column=reader.optional_word(table, "column", where),
        title=reader.optional_text(table, "title", where),
        body=reader.optional_text(table, "body", where),
        hint=reader.optional_text(table, "hint", where),
        reading=reader.optional_text(table, "reading", where),
        columns=tuple(
            _column(row, reader, where, str(table.get("register", "")))
            for row in reader.tables(table, "columns", where)
        ),
        empty_rows=reader.number(table, "empty_rows", where) if "empty_rows" in table else 0,
        limit=reader.number(table, "limit", where) if "limit" in table else None,
        fill=(
            reader.known_word(table, "fill", where, (*FILLS, *DIAGNOSTIC_FILLS))
            if "fill" in table
            else None
        ),
        layout=reader.known_word({"layout": "rows", **table}, "layout", where, LAYOUTS),
        mode=reader.known_word({"mode": "auto", **table}, "mode", where, MODES),
        who=reader.optional_text(table, "who", where),
        register=reader.optional_word(table, "register", where),
    )
    reader.unique([column.name for column in block.columns], where)
    for problem in _what_lacks(block):
        reader.problem(where, problem)
    return block


def _column(
    table: Mapping[str, object], reader: TemplateReader, within: str, register: str
) -> TableColumn:
    """Read a column; one without a heading takes that of the form whose rows it shows."""
    name = reader.word(table, "name", f"{within} column")
    where = f"{within} column {name}"
    reader.no_others(table, ("name", "en", "es", "pt", "filled", "from"), where)
    source = reader.optional_word(table, "from", where) or ""
    own = any(language in table for language in LANGUAGES)
    heading = None if own or not register else form_labels().get(register, {}).get(source or name)
    return TableColumn(
        name=name,
        label=heading or reader.languages(table, where),
        filled=reader.flag(table, "filled", where),
        source=source,
    )


def _what_lacks(block: Block) -> list[str]:
    """Return what a block of its kind needs and does not have."""
    problems: list[str] = []
    if block.kind in _NEED_A_STEP and block.step is None:
        problems.append(f"a {block.kind} needs a step")
    if block.kind in _NEED_A_TITLE and block.title is None:
        problems.append(f"a {block.kind} needs a title")
    if block.kind == "text" and (block.body is None) == (block.hint is None):
        problems.append("a text has either a body to print or a hint of what to write")
    if block.kind == "table":
        problems += _what_a_table_lacks(block)
    elif block.columns or block.fill or block.empty_rows:
        problems.append("only a table has columns, a fill or empty rows")
    return problems


def _what_a_table_lacks(block: Block) -> list[str]:
    problems: list[str] = []
    if block.id is None:
        problems.append("a table needs an id")
    if block.step is None and not block.columns:
        problems.append("a table without a step needs columns")
    if block.step is None and not block.fill and not block.empty_rows:
        problems.append("a table without a step or a fill needs empty rows")
    if bool(block.fill) != any(column.filled for column in block.columns):
        problems.append("a fill and columns with filled = true go together")
    return problems
