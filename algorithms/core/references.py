"""The sources of the methods in full, by the way the code cites them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from .multilingual import read_toml

REFERENCES = Path(__file__).resolve().parents[2] / "resources" / "references.toml"


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    declared = read_toml(REFERENCES)["references"]
    return dict(declared) if isinstance(declared, dict) else {}


def full_references(citations: str) -> tuple[str, ...]:
    """Return the full sources of citations such as ``Mann (1945); Kendall (1975)``.

    One that is not known stays as it is cited; a test keeps every citation known.
    """
    parts = (part.strip() for part in citations.split(";"))
    return tuple(_known().get(part, part) for part in parts if part)
