"""Text that every file format can hold."""

from __future__ import annotations

import re

__all__ = ["broken", "printable", "slug"]

# Everything XML 1.0 forbids, and the lone surrogates that UTF-8 cannot encode.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
UNFIT_FOR_A_NAME = re.compile(r"[^0-9A-Za-z_]+")
NO_WIDTH = "\N{ZERO WIDTH SPACE}"


def printable(text: object) -> str:
    """Return the text without the characters that no document format accepts."""
    return FORBIDDEN.sub("", str(text)).replace("\r\n", "\n").replace("\r", "\n")


def slug(text: str, *, longest: int = 32) -> str:
    """Return an ASCII name for bookmarks and anchors: letters, digits and underscores."""
    import unicodedata

    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return UNFIT_FOR_A_NAME.sub("_", ascii_text).strip("_")[:longest] or "part"


def broken(text: str, *, longest: int = 28) -> str:
    """Return the text with places to break in words that are wider than a column may be.

    They have no width and are seen by nobody: an address or a code of a hundred letters would
    otherwise run over its neighbour.
    """
    if len(text) <= longest:
        return text
    return " ".join(
        NO_WIDTH.join(word) if len(word) > longest else word for word in text.split(" ")
    )
