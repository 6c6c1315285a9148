"""Values as JSON holds them."""

from __future__ import annotations

from typing import Any


def finite(value: Any) -> Any:
    """Replace NaN and infinity, which JSON does not have, by null, at any depth."""
    if isinstance(value, float):
        return value if value == value and abs(value) != float("inf") else None
    if isinstance(value, dict):
        return {str(key): finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(item) for item in value]
    if hasattr(value, "item") and not hasattr(value, "__len__"):
        return finite(value.item())
    return value
