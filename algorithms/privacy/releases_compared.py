"""Hold a release against earlier ones."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..core.errors import InputError
from ..core.text import QT_TRANSLATE_NOOP
from ..intake.columns import require_column
from .cell_suppression import Earlier
from .cells import ALL
from .differencing import small_differences
from .release_register import Relation, Release

__all__ = ["boundaries_of", "earlier_of", "refuse_small_differences"]

MOST_NAMED = 3


def boundaries_of(layer: Any, name: str) -> str:
    """Return the fingerprint of the areas' names and shapes, whatever the order of the rows."""
    digest = hashlib.sha256()
    texts = layer[name].astype(str).to_numpy()
    shapes = layer.geometry.to_wkb().to_numpy() if hasattr(layer, "to_crs") else None
    for row in np.argsort(texts, kind="stable").tolist():
        digest.update(texts[row].encode() + b"\0")
        if shapes is not None:
            digest.update(shapes[row] or b"")
    return digest.hexdigest()


def earlier_of(
    release: Release, shared: Sequence[str], counts: Sequence[str], how: Relation
) -> Earlier:
    """Return what an earlier release showed of cells that are published again."""
    alone = len(counts) == 1
    cells = {
        (unit, ALL if alone else column): row[column]
        for unit, row in release.cells.items()
        for column in shared
        if column in row
    }
    return Earlier(cells, "part" if how == "part" else "whole" if how == "whole" else "same")


def refuse_small_differences(
    frame: Any, earlier: Any, counts: Sequence[str], minimum: int, name: str
) -> None:
    """Refuse a release from which an earlier one with other boundaries leaves a small number.

    Raises
    ------
    InputError
        Naming the areas.
    """
    title = str(getattr(earlier, "attrs", {}).get("title", "earlier"))
    if frame.crs is not None and earlier.crs is not None:
        earlier = earlier.to_crs(frame.crs)
    for column in counts:
        require_column(earlier, column, title)
        found = small_differences(
            frame.geometry.to_numpy(),
            frame[column].to_numpy(dtype=float, na_value=np.nan),
            earlier.geometry.to_numpy(),
            earlier[column].to_numpy(dtype=float, na_value=np.nan),
            minimum,
        )
        if found:
            names = [
                str(frame[name].iloc[item.larger if item.of_new else item.parts[0]])
                for item in found
            ]
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "convivencia",
                    "Together with “{earlier}” this would tell {count} numbers below {minimum} in "
                    "“{column}” (at {areas}): keep the boundaries of then, or join these areas.",
                ),
                earlier=title,
                count=len(found),
                minimum=minimum,
                column=column,
                areas=", ".join(dict.fromkeys(names[:MOST_NAMED])),
            )
