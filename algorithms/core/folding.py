"""Text made comparable: the same word whatever its accents, its case and its punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

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


def plain_name(name: object) -> str:
    """Return a name without accents, case, punctuation and repeated blanks."""
    return spaced(folded(str(name)))


def named_alone(pairs: Iterable[tuple[object, str]]) -> dict[str, str]:
    """Return what each name means, however it is spelt, without the names that mean several.

    Parameters
    ----------
    pairs : iterable of (object, str)
        A name and what it means; an empty name means nothing.

    Returns
    -------
    dict of str to str
        By ``plain_name``.
    """
    met: dict[str, set[str]] = {}
    for name, meaning in pairs:
        if name and plain_name(name):
            met.setdefault(plain_name(name), set()).add(meaning)
    return {name: next(iter(found)) for name, found in met.items() if len(found) == 1}
