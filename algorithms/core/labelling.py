"""Words that label a place or people, looked for in what is about to be published."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

WORDS_FILE = (
    Path(__file__).resolve().parents[2] / "resources" / "taxonomies" / "labelling_words.toml"
)


def labelling_words(text: str, language: str) -> tuple[str, ...]:
    """Return the words of a text that label a place or people, each once, as they stand there.

    Parameters
    ----------
    text : str
        What somebody wrote.
    language : str
        en, es or pt.
    """
    return tuple(dict.fromkeys(match.group() for match in labelling(language).finditer(text)))


@cache
def labelling(language: str) -> re.Pattern[str]:
    """Return the pattern of one language's words."""
    words = tomllib.loads(WORDS_FILE.read_text(encoding="utf-8"))[language]
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
