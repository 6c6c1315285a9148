"""Problem trees and networks of institutions, drawn without any program beside Matplotlib."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .canvas import Drawn, drawn, figure, line_height, typography, wrapped
from .plain_text import printable
from .style import palette

__all__ = ["Link", "Node", "density", "drawn_network", "drawn_tree", "levels"]

Box = tuple[float, float, float, float]
"""Left, top, width and height in centimetres."""
SIZE = 7.5
PAD_CM, GAP_CM, BETWEEN_CM = 0.18, 0.35, 0.8
NARROWEST_CM = 2.4
MOST_LINES = 6
ELLIPSIS = "…"
INKS = {"effect": "#f6d3bd", "core": "", "cause": "#d3e3ee"}
STRENGTHS = {1: (0.8, (0, (2, 2))), 2: (1.4, "solid"), 3: (2.8, "solid")}
"""Width and dashes of a line: informal, formal, acting together."""


@dataclass(frozen=True, slots=True)
class Node:
    """A box of a problem tree.

    Parameters
    ----------
    id, text : str
        Its name and its words.
    kind : str
        effect, core or cause.
    parents : tuple of str
        What it leads to (a cause) or follows from (an effect).
    marked : bool
        Chosen among its like: drawn with a frame.
    """

    id: str
    text: str
    kind: str
    parents: tuple[str, ...] = ()
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Two institutions and how they work together, 1 to 3."""

    one: str
    other: str
    strength: int


def levels(nodes: Sequence[Node]) -> list[list[Node]]:
    """Return the rows of a tree from the top: far effects, near effects, core, causes.

    Each node stands as far from the core as its shortest way there; a circle does no harm, and
    what has no way to the core stands at the far end of its kind.
    """
    known = {node.id: node for node in nodes}
    near: dict[str, set[str]] = {node.id: set() for node in nodes}
    for node in nodes:
        for parent in node.parents:
            if parent in known and parent != node.id:
                near[node.id].add(parent)
                near[parent].add(node.id)
    distance = {node.id: 0 for node in nodes if node.kind == "core"}
    waiting = deque(distance)
    while waiting:
        here = waiting.popleft()
        for other in sorted(near[here]):
            # a way to the core through the other side of the tree is none
            if other not in distance and known[here].kind in ("core", known[other].kind):
                distance[other] = distance[here] + 1
                waiting.append(other)
    rows: dict[int, list[Node]] = {}
    deepest = max(distance.values(), default=0)
    for node in nodes:
        far = distance.get(node.id, deepest + 1)
        side = {"effect": -1, "core": 0}.get(node.kind, 1)
        rows.setdefault(side * max(far, 1) if side else 0, []).append(node)
    return [rows[place] for place in sorted(rows)]


def drawn_tree(nodes: Sequence[Node], *, width_cm: float = 16.0) -> Drawn:
    """Draw a problem tree: effects above, the core problem, causes below."""
    colours = palette()
    rows = [line for row in levels(nodes) for line in _lines_of(row, width_cm)]
    with typography():
        ruler = figure(width_cm, 2)
        boxes: dict[str, tuple[float, float, float, float]] = {}
        lines: dict[str, list[str]] = {}
        top = 0.1
        for row in rows:
            room = (width_cm - GAP_CM * (len(row) - 1)) / len(row)
            wide = min(max(room, min(NARROWEST_CM, room)), 6.5)
            for node in row:
                held = wrapped(
                    ruler, node.text or node.id, wide - 2 * PAD_CM, SIZE, bold=node.kind == "core"
                ) or [""]
                if len(held) > MOST_LINES:
                    held = [*held[: MOST_LINES - 1], held[MOST_LINES - 1] + ELLIPSIS]
                lines[node.id] = held
            tall = max(len(lines[node.id]) for node in row) * line_height(SIZE) + 2 * PAD_CM
            start = (width_cm - wide * len(row) - GAP_CM * (len(row) - 1)) / 2
            for place, node in enumerate(row):
                boxes[node.id] = (start + place * (wide + GAP_CM), top, wide, tall)
            top += tall + BETWEEN_CM
        height_cm = top - BETWEEN_CM + 0.1
        drawing = figure(width_cm, height_cm)
        axes = _sheet(drawing, width_cm, height_cm)
        for node in nodes:
            for parent in node.parents:
                if parent in boxes and parent != node.id:
                    _tie(axes, boxes[node.id], boxes[parent], colours["outline"])
        for node in nodes:
            _box(axes, boxes[node.id], lines[node.id], node, colours)
        return drawn(drawing)


def _lines_of(row: Sequence[Node], width_cm: float) -> list[list[Node]]:
    """Part a row of more boxes than can be read side by side into lines of about the same length.

    The lines that tie the lower ones pass behind the boxes above them.
    """
    fitting = max(1, int((width_cm + GAP_CM) / (NARROWEST_CM + GAP_CM)))
    count = -(-len(row) // fitting)
    each = -(-len(row) // count)
    return [list(row[start : start + each]) for start in range(0, len(row), each)]


def _sheet(drawing: Any, width_cm: float, height_cm: float) -> Any:
    """Return axes in centimetres from the upper left corner."""
    axes = drawing.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width_cm)
    axes.set_ylim(height_cm, 0)
    axes.set_axis_off()
    return axes


def _tie(axes: Any, one: Box, other: Box, ink: str) -> None:
    """Draw a line between two boxes, from edge to edge."""
    upper, lower = sorted((one, other), key=lambda box: box[1])
    across = (upper[0] + upper[2] / 2, lower[0] + lower[2] / 2)
    axes.plot(across, (upper[1] + upper[3], lower[1]), color=ink, linewidth=1.0, zorder=1)


def _box(axes: Any, box: Box, lines: Sequence[str], node: Node, colours: Mapping[str, str]) -> None:
    from matplotlib.patches import FancyBboxPatch

    left, top, wide, tall = box
    core = node.kind == "core"
    axes.add_patch(
        FancyBboxPatch(
            (left, top), wide, tall, boxstyle="round,pad=0,rounding_size=0.12",
            facecolor=colours["accent"] if core else INKS.get(node.kind, INKS["cause"]),
            edgecolor=colours["accent"] if node.marked else "none", linewidth=1.6, zorder=2,
        )
    )  # fmt: skip
    axes.text(
        left + wide / 2, top + tall / 2, "\n".join(lines), ha="center", va="center", fontsize=SIZE,
        color="white" if core else colours["text"], weight="bold" if core else "normal",
        linespacing=1.2, zorder=3,
    )  # fmt: skip


def density(names: Sequence[str], links: Sequence[Link]) -> float | None:
    """Return which share of all pairs of institutions works together; None for fewer than two."""
    count = len(set(names))
    pairs = {frozenset((link.one, link.other)) for link in links if link.strength > 0}
    pairs = {pair for pair in pairs if len(pair) == 2}
    return len(pairs) / (count * (count - 1) / 2) if count > 1 else None


def drawn_network(names: Sequence[str], links: Sequence[Link], *, width_cm: float = 16.0) -> Drawn:
    """Draw institutions on a circle, with a line wherever two of them work together."""
    colours = palette()
    order = list(dict.fromkeys(names))
    angles = [math.pi / 2 - 2 * math.pi * place / max(len(order), 1) for place in range(len(order))]
    with typography():
        ruler = figure(width_cm, 2)
        room = 3.6
        radius = (width_cm - 2 * room) / 2 - 0.2
        height_cm = 2 * radius + 2.4
        drawing = figure(width_cm, height_cm)
        axes = _sheet(drawing, width_cm, height_cm)
        middle = (width_cm / 2, height_cm / 2)
        places = {
            name: (middle[0] + radius * math.cos(angle), middle[1] - radius * math.sin(angle))
            for name, angle in zip(order, angles, strict=True)
        }
        for link in sorted(links, key=lambda item: item.strength):
            if link.strength > 0 and {link.one, link.other} <= places.keys():
                wide, dashes = STRENGTHS[min(link.strength, 3)]
                ends = list(zip(places[link.one], places[link.other], strict=True))
                axes.plot(*ends, color=colours["accent"], linewidth=wide, linestyle=dashes,
                          alpha=0.75, zorder=1)  # fmt: skip
        tied = {name for link in links if link.strength > 0 for name in (link.one, link.other)}
        for (name, (across, down)), angle in zip(places.items(), angles, strict=True):
            alone = name not in tied
            axes.plot(
                [across], [down], "o", markersize=8, zorder=2,
                color="white" if alone else colours["accent"], markeredgecolor=colours["accent"],
            )  # fmt: skip
            right = math.cos(angle) > 0.15
            left = math.cos(angle) < -0.15
            held = wrapped(ruler, printable(name), room - 0.5 if right or left else 5.0, SIZE)
            axes.text(
                across + (0.3 if right else -0.3 if left else 0.0),
                down + (0.0 if right or left else 0.4 if math.sin(angle) < 0 else -0.4),
                "\n".join(held[:3]), fontsize=SIZE, color=colours["text"],
                ha="left" if right else "right" if left else "center",
                va="center" if right or left else "top" if math.sin(angle) < 0 else "bottom",
                zorder=3,
            )  # fmt: skip
        return drawn(drawing)
