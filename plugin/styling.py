"""Styles per kind of result, from the one file that documents read too."""

from __future__ import annotations

from typing import Any

from ..algorithms.core.results import PartSpec


def dress(layer: Any, part: PartSpec, about: str) -> None:
    """Give a result layer its style, aliases and metadata."""
    del layer, part, about
