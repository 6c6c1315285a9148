"""The problem trees and the network of institutions that people wrote down, as figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.diagrams import Link, Node, density, drawn_network, drawn_tree
from ..documents.numbers import format_share
from ..documents.tree_rows import apart, problem_nodes
from ..documents.wording import listed
from ..store.schema import registers
from .response_chain import CHAIN

if TYPE_CHECKING:
    from ..core.outline import Block
    from .context import Context

MOST_NODES, MOST_INSTITUTIONS = 30, 24
TREE_ALT = QT_TRANSLATE_NOOP(
    "convivencia", "Problem tree. Core problem: {core}. Effects: {effects}. Causes: {causes}."
)
NONE_WRITTEN = QT_TRANSLATE_NOOP("convivencia", "none written")
OF_SEVERAL = QT_TRANSLATE_NOOP("convivencia", "{title}, {number} of {count}")
NETWORK_ALT = QT_TRANSLATE_NOOP(
    "convivencia",
    "Network of {count} institutions: {share} of all pairs work together. Without any tie: "
    "{alone}.",
)
NETWORK_NOTE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Dotted: informal; thin: formal; thick: acting together. {share} of all pairs work together. "
    "Without any tie: {alone}.",
)
NOBODY = QT_TRANSLATE_NOOP("convivencia", "none")
NOT_DRAWN = {
    "tree": (
        "F-D15",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "“{title}” is drawn here once the register {register} (“{name}”) has nodes.",
        ),
    ),
    "network": (
        "X-D12",
        QT_TRANSLATE_NOOP(
            "convivencia",
            "“{title}” is drawn here once the register {register} (“{name}”) says who works with "
            "whom.",
        ),
    ),
    "funnel": (
        CHAIN,
        QT_TRANSLATE_NOOP(
            "convivencia",
            "“{title}” is drawn here once the register {register} (“{name}”) has the number of a "
            "step.",
        ),
    ),
}
"""What each drawing of a register waits for, by the kind of its block."""


def not_drawn(block: Block, context: Context) -> Sequence[b.Block]:
    """Say which register a drawing waits for; nothing for blocks that are not drawn from one."""
    if block.kind not in NOT_DRAWN:
        return ()
    register, sentence = NOT_DRAWN[block.kind]
    language = context.catalogue.language
    title = block.title.in_language(language) if block.title else ""
    name = registers()[register].instrument.title.in_language(language)
    return (b.Paragraph(context.say(sentence, title=title, register=register, name=name), "note"),)


def tree_figure(block: Block, context: Context) -> Sequence[b.Block]:
    """Return the problem trees of register F-D15; nothing while it is empty."""
    rows = context.registered.get("F-D15", ())
    trees = apart(problem_nodes(rows))
    title = block.title.in_language(context.catalogue.language) if block.title else ""
    found = []
    for number, tree in enumerate(trees, 1):

        def texts(kind: str, held: Sequence[Node] = tree) -> str:
            told = [node.text for node in held if node.kind == kind and node.text]
            return listed(told, context.catalogue) if told else context.say(NONE_WRITTEN)

        alt = context.say(
            TREE_ALT, core=texts("core"), effects=texts("effect"), causes=texts("cause")
        )
        caption = context.say(OF_SEVERAL, title=title, number=number, count=len(trees))
        picture = drawn_tree(tree[:MOST_NODES])
        found.append(b.Figure(picture, alt, caption if len(trees) > 1 else title, svg=picture.svg))
    return found


def network_figure(block: Block, context: Context) -> Sequence[b.Block]:
    """Return the network of register X-D12; nothing while it is empty."""
    names_by_id = {
        str(row.get("institution_id")): str(row.get("name") or row.get("institution_id"))
        for row in context.registered.get("F-D10", ())
        if row.get("institution_id")
    }
    ties: dict[frozenset[str], int] = {}
    for row in context.registered.get("X-D12", ()):
        ends = [str(row.get(end) or "") for end in ("institution_from", "institution_to")]
        if all(ends) and ends[0] != ends[1]:
            pair = frozenset(names_by_id.get(end, end) for end in ends)
            ties[pair] = max(ties.get(pair, 0), int(row.get("value") or 0))
    links = [
        Link(min(pair), max(pair), strength) for pair, strength in ties.items() if len(pair) == 2
    ]
    names = list(
        dict.fromkeys(
            [*names_by_id.values(), *(name for link in links for name in (link.one, link.other))]
        )
    )[:MOST_INSTITUTIONS]
    share = density(names, links)
    if not links or share is None:
        return ()
    tied = {name for link in links if link.strength > 0 for name in (link.one, link.other)}
    alone = [name for name in names if name not in tied]
    facts = {
        "count": len(names),
        "share": format_share(share, context.catalogue.language, decimals=0),
        "alone": listed(alone, context.catalogue) if alone else context.say(NOBODY),
    }
    title = block.title.in_language(context.catalogue.language) if block.title else ""
    picture = drawn_network(names, links)
    return (
        b.Figure(picture, context.say(NETWORK_ALT, **facts), title, svg=picture.svg),
        b.Paragraph(context.say(NETWORK_NOTE, **facts), "note"),
    )
