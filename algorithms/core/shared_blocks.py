"""Blocks that several outlines share: tables by their ids, chapters of another outline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from .multilingual import TemplateReader, read_toml

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TABLES = RESOURCES / "tables" / "diagnostic.toml"
OUTLINES = RESOURCES / "outlines"
MAY_STAND_BESIDE = ("use", "title", "limit", "empty_rows")

BlockTable = Mapping[str, object]


def shared_blocks(block: BlockTable, reader: TemplateReader, where: str) -> Iterable[BlockTable]:
    """Return the blocks that one stands for: itself, or what its ``use`` names.

    ``use`` is the id of a shared table, or a chapter of another outline such as
    ``diagnostic/when``, which becomes a section with the chapter's blocks, or a table of another
    outline such as ``plan/T-P20``.
    """
    if "use" not in block:
        return (block,)
    name = reader.word(block, "use", where)
    reader.no_others(block, MAY_STAND_BESIDE, f"{where}, use {name}")
    beside = {key: value for key, value in block.items() if key != "use"}
    outline, slash, chapter = name.partition("/")
    found = _chapter_blocks(outline, chapter) if slash else _table_block(name)
    if not found:
        reader.problem(where, f"nothing is called '{name}'")
        return ()
    return ({**found[0], **beside}, *found[1:])


@lru_cache(maxsize=1)
def shared_tables() -> Mapping[str, BlockTable]:
    """Return the tables that outlines may name, by id."""
    content = read_toml(TABLES)
    rows = content.get("tables", ())
    return {str(row["id"]): row for row in rows} if isinstance(rows, list) else {}


def _table_block(name: str) -> tuple[BlockTable, ...]:
    table = shared_tables().get(name)
    return () if table is None else ({"kind": "table", **table},)


@lru_cache(maxsize=32)
def _chapter_blocks(outline: str, chapter: str) -> tuple[BlockTable, ...]:
    """Return a section and its blocks; nothing when the outline or the chapter is not there."""
    path = OUTLINES / f"{outline}.toml"
    if not path.is_file() or path.parent != OUTLINES:
        return ()
    chapters = read_toml(path).get("chapters", ())
    if not isinstance(chapters, list):
        return ()
    for held in chapters:
        if held.get("id") == chapter:
            section = {"kind": "section", "id": chapter, "title": held["title"]}
            if "intro" in held:
                section["body"] = held["intro"]
            if "guidance" in held:
                section["hint"] = held["guidance"]
            return (section, *held.get("blocks", ()))
    blocks = [block for held in chapters for block in held.get("blocks", ())]
    return tuple(block for block in blocks if block.get("id") == chapter)
