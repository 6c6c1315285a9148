"""Rules of problem and objective trees: one core, every cause reaches it, nothing in a circle."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ..core.folding import folded
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.tree_rows import apart, ids_of, problem_nodes
from .book import MEANS, TREE, Book, Row
from .flaw import Flaw, flaw

__all__ = ["circles", "flaws_of_trees"]

NO_CORE = QT_TRANSLATE_NOOP(
    "convivencia", "None of the {count} boxes is a core problem: mark one in each tree."
)
SEVERAL_CORES = QT_TRANSLATE_NOOP(
    "convivencia",
    "One tree has several core problems: {texts}. Keep one, or draw a tree for each.",
)
NOT_REACHED = QT_TRANSLATE_NOOP(
    "convivencia", "“{words}” does not reach a core problem: say what it leads to."
)
CIRCLE = QT_TRANSLATE_NOOP(
    "convivencia", "These boxes lead to each other in a circle: {circle}. Take one arrow away."
)
UNKNOWN_BOX = QT_TRANSLATE_NOOP(
    "convivencia", "“{words}” leads to “{box}”, which is no box of the tree."
)
SAME_ID = QT_TRANSLATE_NOOP(
    "convivencia", "“{code}” stands for {count} boxes: give each a code of its own."
)
LACK_OF = QT_TRANSLATE_NOOP(
    "convivencia",
    "“{words}” is worded as the lack of a solution: say what happens to people instead.",
)
UNKNOWN_MIRROR = QT_TRANSLATE_NOOP(
    "convivencia", "“{words}” mirrors “{box}”, which is no box of the problem tree."
)
NO_OUTPUT = QT_TRANSLATE_NOOP(
    "convivencia",
    "No output of the logical framework carries out the chosen means “{words}”: name {code} in "
    "what an output serves.",
)
NONE_CHOSEN = QT_TRANSLATE_NOOP("convivencia", "No means is chosen yet.")
LACKING = re.compile(r"\b(?:falta|ausencia|carencia|lack|absence) (?:de|do|da|of)\b")
ARROW = " → "


def flaws_of_trees(book: Book) -> Iterator[Flaw]:
    """Yield what breaks the rules of the trees."""
    rows = book.rows(TREE)
    if rows:
        yield from _problems(rows)
    yield from _objectives(book, {str(row.get("id")) for row in rows})


def _problems(rows: Sequence[Row]) -> Iterator[Flaw]:
    by_id = {str(row.get("id")): row for row in rows}
    yield from _same_ids(rows)
    cores = {name for name, row in by_id.items() if row.get("type") == "core_problem"}
    parents = {name: ids_of(row.get("parent_ids")) for name, row in by_id.items()}
    if not cores:
        yield flaw("no_core", "mend", (TREE, "type"), None, NO_CORE, count=len(rows))
    for tree in apart(problem_nodes(rows)):
        held = [node for node in tree if node.kind == "core"]
        if len(held) > 1:
            texts = "; ".join(node.text or node.id for node in held)
            row = by_id.get(held[1].id)
            yield flaw("several_cores", "mend", (TREE, "type"), row, SEVERAL_CORES, texts=texts)
    in_circles: set[str] = set()
    for circle in circles(parents):
        in_circles |= set(circle)
        told = ARROW.join((*circle, circle[0]))
        yield flaw("circle", "mend", (TREE, "parent_ids"), by_id[circle[0]], CIRCLE, circle=told)
    for name, row in by_id.items():
        text = str(row.get("text") or name)
        for parent in parents[name]:
            if parent not in by_id:
                yield flaw(
                    "unknown_box", "mend", (TREE, "parent_ids"), row, UNKNOWN_BOX,
                    words=text, box=parent,
                )  # fmt: skip
        if cores and name not in in_circles and not _reaches(name, parents, cores):
            yield flaw(
                "cause_reaches_core", "mend", (TREE, "parent_ids"), row, NOT_REACHED, words=text
            )
        if name in cores and LACKING.search(folded(text)):
            yield flaw("lack_of", "look", (TREE, "text"), row, LACK_OF, words=text)


def _same_ids(rows: Sequence[Row]) -> Iterator[Flaw]:
    for name, count in Counter(str(row.get("id") or "") for row in rows).items():
        if count > 1:
            row = next(one for one in rows if str(one.get("id") or "") == name)
            yield flaw("same_id", "mend", (TREE, "id"), row, SAME_ID, code=name, count=count)


def _reaches(name: str, parents: Mapping[str, tuple[str, ...]], cores: set[str]) -> bool:
    """Tell whether the arrows of a box lead to a core problem."""
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        here = waiting.pop()
        if here in cores:
            return True
        if here not in seen:
            seen.add(here)
            waiting.extend(parents.get(here, ()))
    return False


def circles(parents: Mapping[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the circles of some arrows, each once, from its first name on."""
    found: dict[frozenset[str], tuple[str, ...]] = {}
    done: set[str] = set()
    for start in parents:
        if start in done:
            continue
        # an explicit path, so that a long chain needs no deep recursion
        path: list[str] = [start]
        waiting = [iter(parents.get(start, ()))]
        on_path = {start}
        while waiting:
            name = next(waiting[-1], None)
            if name is None:
                waiting.pop()
                last = path.pop()
                on_path.discard(last)
                done.add(last)
            elif name in on_path:
                circle = path[path.index(name) :]
                least = circle.index(min(circle))
                found.setdefault(frozenset(circle), (*circle[least:], *circle[:least]))
            elif name in parents and name not in done:
                path.append(name)
                on_path.add(name)
                waiting.append(iter(parents.get(name, ())))
    return list(found.values())


def _objectives(book: Book, boxes: set[str]) -> Iterator[Flaw]:
    rows = book.rows(MEANS)
    for row in rows:
        text = str(row.get("text") or row.get("id") or "")
        mirrored = str(row.get("mirrors") or "")
        if boxes and mirrored and mirrored not in boxes:
            yield flaw(
                "unknown_mirror", "mend", (MEANS, "mirrors"), row, UNKNOWN_MIRROR,
                words=text, box=mirrored,
            )  # fmt: skip
        chosen = row.get("type") == "means" and row.get("chosen")
        if chosen and not book.outputs_of_means(row.get("id")):
            yield flaw(
                "means_to_output", "mend", ("X-L6", "serves"), None, NO_OUTPUT,
                words=text, code=row.get("id") or "",
            )  # fmt: skip
    means = [row for row in rows if row.get("type") == "means"]
    if means and not any(row.get("chosen") for row in means):
        yield flaw("none_chosen", "mend", (MEANS, "chosen"), None, NONE_CHOSEN)
