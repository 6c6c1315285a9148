"""Caveats about harm, costs and benefits."""

from __future__ import annotations

TEXTS: dict[str, str] = {}
