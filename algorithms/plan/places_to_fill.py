"""How much of a plan still waits for people."""

from __future__ import annotations

from collections.abc import Sequence

from ..documents import blocks as b

__all__ = ["to_fill"]


def to_fill(blocks: Sequence[b.Block]) -> int:
    """Return how many boxes and cells wait for people."""
    count = 0
    for block in blocks:
        if isinstance(block, b.FormField):
            count += 1
        elif isinstance(block, b.FormTable):
            empty = sum(
                cell is None or cell == "" or (isinstance(cell, b.Measure) and cell.value is None)
                for row in block.rows
                for cell in row
            )
            count += empty + block.empty_rows * len(block.columns)
    return count
