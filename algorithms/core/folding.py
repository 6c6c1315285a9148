"""Text made comparable: the same word whatever its accents, its case and its punctuation."""

from __future__ import annotations

import re
import unicodedata

APART = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Return text in small letters and without accents; punctuation stays."""
    if text.isascii():
        return text.lower()
    # twice: some letters only show their capitals once they are taken apart
    letters = unicodedata.normalize("NFKD", text).casefold()
    letters = unicodedata.normalize("NFKD", letters)
    return "".join(char for char in letters if not unicodedata.combining(char))


def spaced(text: str) -> str:
    """Return text with everything but letters and digits as single blanks, none at the ends."""
    return " ".join(APART.sub(" ", text).split())
