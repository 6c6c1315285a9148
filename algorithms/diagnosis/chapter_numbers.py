"""The numbers of chapters and the letters of annexes, as they stand before their titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..core.outline import Outline

__all__ = ["numbered_titles"]

FRONT_MATTER = ("summary", "missing")


def numbered_titles(outline: Outline, language: str) -> dict[str, str]:
    """Return the title of every chapter by its id: numbers, letters for annexes.

    Chapters before the first are front matter; without numbers the titles stand alone.
    """
    chapters, annexes = 0, 0
    found: dict[str, str] = {}
    for chapter in outline.chapters:
        title = chapter.title.in_language(language)
        before = ""
        if outline.numbered and chapter.id not in FRONT_MATTER:
            if chapter.annex:
                annexes += 1
                before = f"{chr(ord('A') + annexes - 1)}. "
            else:
                chapters += 1
                before = f"{chapters}. "
        found[chapter.id] = before + title
    return found
