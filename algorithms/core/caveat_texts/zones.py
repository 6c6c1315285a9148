"""Caveats about the zones of an intervention and the controls they are held against."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
