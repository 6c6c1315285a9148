"""Caveats about designs that estimate the effect of an intervention."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
