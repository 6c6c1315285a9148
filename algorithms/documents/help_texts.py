"""The help of an analysis in three languages, as it stands in ``resources/help``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..core.multilingual import TemplateReader, Text, read_toml

__all__ = ["FOLDER", "HelpText", "help_texts", "help_words"]

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "help"
WORDS = "words.toml"
LISTS = ("use", "avoid", "read", "pitfalls")
"""When to use it, when not, how to read it, what goes wrong easily."""


@dataclass(frozen=True, slots=True)
class HelpText:
    """What a planner is told about one analysis.

    Parameters
    ----------
    analysis : str
        Its id.
    answers : Text
        The question it answers, in one sentence.
    need : Text
        What data it needs.
    example : Text
        The caption of the example picture; ``{names}`` are filled with what the example gave.
    lists : mapping
        ``use``, ``avoid``, ``read`` and ``pitfalls``: a few sentences each.
    references : tuple of str
        Keys of ``resources/references.toml`` beyond those that the analysis itself cites.
    """

    analysis: str
    answers: Text
    need: Text
    example: Text
    lists: Mapping[str, tuple[Text, ...]]
    references: tuple[str, ...]


@lru_cache(maxsize=1)
def help_texts(folder: Path = FOLDER) -> Mapping[str, HelpText]:
    """Return every help text by the analysis it is of, whether that analysis is there or not.

    Raises
    ------
    TemplateError
        When a file cannot be read, lacks a part or a language, or is named after another analysis.
    """
    found = {}
    for path in sorted(folder.glob("*.toml")):
        if path.name != WORDS:
            text = _read(path)
            found[text.analysis] = text
    return found


def help_words(folder: Path = FOLDER) -> Mapping[str, Text]:
    """Return the headings and other words that all help pages share."""
    reader = TemplateReader(WORDS)
    table = read_toml(folder / WORDS).get("words")
    declared = table if isinstance(table, dict) else {}
    found = {name: reader.text(declared, name, "words") for name in declared}
    reader.finish()
    return found


def _read(path: Path) -> HelpText:
    table = read_toml(path)
    reader = TemplateReader(path.name)
    reader.no_others(
        table, ("analysis", "references", "answers", "need", "example", *LISTS), where=""
    )
    text = HelpText(
        analysis=reader.word(table, "analysis", ""),
        answers=reader.text(table, "answers", ""),
        need=reader.text(table, "need", ""),
        example=reader.text(table, "example", ""),
        lists={
            name: tuple(
                reader.languages(one, f"{name} {place}")
                for place, one in enumerate(reader.tables(table, name, ""), start=1)
            )
            for name in LISTS
        },
        references=reader.words(table, "references", ""),
    )
    for name in LISTS:
        if not text.lists[name]:
            reader.problem("", f"'{name}' is missing")
    if text.analysis and text.analysis != path.stem:
        reader.problem("", f"'analysis' is '{text.analysis}', not the file's name")
    reader.finish()
    return text
