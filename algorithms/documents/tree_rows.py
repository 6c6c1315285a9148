"""Trees of problems and of objectives from the rows of a register."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

from .diagrams import Node

__all__ = ["apart", "ids_of", "problem_nodes"]

KINDS = {"effect_indirect": "effect", "effect_direct": "effect", "core_problem": "core"}


def ids_of(value: object) -> tuple[str, ...]:
    """Return the names that a cell lists, whatever stands between them."""
    text = str(value or "").replace(",", ";").replace("\n", ";")
    return tuple(part.strip() for part in text.split(";") if part.strip())


def problem_nodes(rows: Sequence[Mapping[str, Any]]) -> list[Node]:
    """Return the boxes of register F-D15."""
    return [
        Node(
            str(row.get("id") or place),
            str(row.get("text") or ""),
            KINDS.get(str(row.get("type")), "cause"),
            ids_of(row.get("parent_ids")),
        )
        for place, row in enumerate(rows, 1)
    ]


def apart(nodes: Sequence[Node]) -> list[list[Node]]:
    """Return the trees of a register: what hangs together, in the order of its first box.

    What hangs on no core problem is put with the last tree, so that it is seen there.
    """
    known = {node.id: node for node in nodes}
    near: dict[str, set[str]] = {node.id: set() for node in nodes}
    for node in nodes:
        for parent in node.parents:
            if parent in known:
                near[node.id].add(parent)
                near[parent].add(node.id)
    seen: set[str] = set()
    found: list[set[str]] = []
    for node in nodes:
        if node.id in seen:
            continue
        held, waiting = {node.id}, deque([node.id])
        while waiting:
            for other in near[waiting.popleft()] - held:
                held.add(other)
                waiting.append(other)
        seen |= held
        found.append(held)
    whole = [held for held in found if any(known[name].kind == "core" for name in held)]
    loose = {name for held in found if held not in whole for name in held}
    if not whole:
        return [list(nodes)] if nodes else []
    whole[-1] = whole[-1] | loose
    return [[node for node in nodes if node.id in held] for held in whole]
