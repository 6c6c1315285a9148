"""The plan's drawings: trees of problems and objectives, timetable, money by year and source."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from ..core.outline import Block
from ..core.text import QT_TRANSLATE_NOOP
from ..documents import blocks as b
from ..documents.dates import format_date
from ..documents.diagrams import Node, drawn_tree
from ..documents.gantt import Bar, drawn_gantt
from ..documents.numbers import format_number, format_share
from ..documents.stacked_bars import Part, drawn_stack
from ..documents.tree_rows import apart, ids_of, problem_nodes
from ..documents.wording import listed
from .book import (
    BUDGET,
    FINANCING,
    MEANS,
    TIMETABLE,
    TREE,
    YEARS,
    Row,
    currencies,
    items,
    money,
    sum_by_year,
)
from .checks_of_money import secured_share
from .far_dates import is_far, middle_year
from .pages import Pages
from .rows_of_work import uncovered, years_of

__all__ = ["Money", "drawing", "money_by_year", "objective_nodes", "planned"]

MOST_NODES, MOST_BARS, MOST_SOURCES = 30, 40, 5
KINDS = {"end": "effect", "objective": "core"}
PROBLEM_ALT = QT_TRANSLATE_NOOP(
    "convivencia", "Problem tree. Core problem: {core}. Effects: {effects}. Causes: {causes}."
)
OBJECTIVE_ALT = QT_TRANSLATE_NOOP(
    "convivencia", "Objective tree. Objective: {core}. Ends: {effects}. Means: {causes}."
)
CHOSEN_NOTE = QT_TRANSLATE_NOOP("convivencia", "Framed: the means that the plan has chosen.")
FIRST_BOXES = QT_TRANSLATE_NOOP(
    "convivencia", "The first {shown} of {count} boxes; the table has all of them."
)
NONE_WRITTEN = QT_TRANSLATE_NOOP("convivencia", "none written")
OF_SEVERAL = QT_TRANSLATE_NOOP("convivencia", "{title}, {number} of {count}")
TIMETABLE_ALT = QT_TRANSLATE_NOOP(
    "convivencia", "Timetable of {count} activities from {start} to {end}. {activities}."
)
ACTIVITY_ALT = QT_TRANSLATE_NOOP("convivencia", "{activity}: {start} to {end}")
TIMETABLE_NOTE = QT_TRANSLATE_NOOP(
    "convivencia", "A diamond at the end of a bar is a milestone; the table says which."
)
FIRST_BARS = QT_TRANSLATE_NOOP(
    "convivencia", "The first {shown} of {count} activities; the workbook has all of them."
)
NO_DATES = QT_TRANSLATE_NOOP("convivencia", "Without a start, and so not drawn: {activities}.")
FAR_AWAY = QT_TRANSLATE_NOOP(
    "convivencia", "Activities dated far from the others, and so not drawn: {count}."
)
YEAR = QT_TRANSLATE_NOOP("convivencia", "Year {number}")
MONEY_ALT = QT_TRANSLATE_NOOP("convivencia", "Money by year. {years}.")
YEAR_ALT = QT_TRANSLATE_NOOP("convivencia", "{year}: {parts}")
IN_CURRENCY = QT_TRANSLATE_NOOP("convivencia", "Amounts in {currency}. Hatched: still to be found.")
IN_ALL = QT_TRANSLATE_NOOP("convivencia", "The budget is {total} in all; {share} is secured.")
HATCHED = QT_TRANSLATE_NOOP("convivencia", "Hatched: still to be found.")
SEVERAL_CURRENCIES = QT_TRANSLATE_NOOP(
    "convivencia", "Not drawn, because amounts in several currencies do not add up: {currencies}."
)
OTHER_SOURCES = QT_TRANSLATE_NOOP("convivencia", "Other sources")
NO_SOURCE = QT_TRANSLATE_NOOP("convivencia", "Without a source")
STATES = {
    "secured": QT_TRANSLATE_NOOP("convivencia", "{source} (secured)"),
    "negotiating": QT_TRANSLATE_NOOP("convivencia", "{source} (in negotiation)"),
    "gap": QT_TRANSLATE_NOOP("convivencia", "{source} (to be found)"),
}
UNCOVERED = QT_TRANSLATE_NOOP("convivencia", "No source yet")
Money = list[tuple[str, str, dict[str, float]]]
"""Sources as name, state and amount by year."""


def drawing(block: Block, pages: Pages) -> list[b.Block]:
    """Return the drawing of a block; nothing while its register is empty."""
    title = block.title.in_language(pages.catalogue.language) if block.title else ""
    made: Mapping[str, Callable[[Pages, str], list[b.Block]]] = {
        TREE: _problem_trees,
        MEANS: _objective_trees,
        TIMETABLE: _timetable,
        BUDGET: _money,
    }
    draw = made.get(block.register or "")
    return [] if draw is None else draw(pages, title)


def _problem_trees(pages: Pages, title: str) -> list[b.Block]:
    return _trees(pages, title, problem_nodes(pages.book.rows(TREE)), PROBLEM_ALT)


def _objective_trees(pages: Pages, title: str) -> list[b.Block]:
    nodes = objective_nodes(pages.book.rows(MEANS), pages.book.rows(TREE))
    found = _trees(pages, title, nodes, OBJECTIVE_ALT)
    if any(node.marked for node in nodes):
        found.append(b.Paragraph(pages.say(CHOSEN_NOTE), "note"))
    return found


def objective_nodes(rows: Sequence[Row], problems: Sequence[Row]) -> list[Node]:
    """Return the boxes of the objective tree, tied as the problems are that they mirror."""
    parents = {str(row.get("id")): ids_of(row.get("parent_ids")) for row in problems}
    mirrors: dict[str, list[str]] = {}
    for row in rows:
        mirrors.setdefault(str(row.get("mirrors") or ""), []).append(str(row.get("id")))
    return [
        Node(
            str(row.get("id") or place),
            str(row.get("text") or ""),
            KINDS.get(str(row.get("type")), "cause"),
            tuple(
                name
                for parent in parents.get(str(row.get("mirrors") or ""), ())
                for name in mirrors.get(parent, ())
            ),
            bool(row.get("chosen")),
        )
        for place, row in enumerate(rows, 1)
    ]


def _trees(pages: Pages, title: str, nodes: Sequence[Node], alt: str) -> list[b.Block]:
    trees = apart(nodes)
    found: list[b.Block] = []
    for number, tree in enumerate(trees, 1):

        def texts(kind: str, held: Sequence[Node] = tree) -> str:
            told = [node.text for node in held if node.kind == kind and node.text]
            return listed(told, pages.catalogue) if told else pages.say(NONE_WRITTEN)

        caption = (
            pages.say(OF_SEVERAL, title=title, number=number, count=len(trees))
            if len(trees) > 1
            else title
        )
        words = pages.say(alt, core=texts("core"), effects=texts("effect"), causes=texts("cause"))
        picture = drawn_tree(tree[:MOST_NODES])
        found.append(b.Figure(picture, words, caption, svg=picture.svg))
        if len(tree) > MOST_NODES:
            note = pages.say(FIRST_BOXES, shown=MOST_NODES, count=len(tree))
            found.append(b.Paragraph(note, "note"))
    return found


def planned(pages: Pages) -> list[Row]:
    """Return the timetable by project and start, with names instead of codes."""
    book = pages.book
    made = []
    for row in book.rows(TIMETABLE):
        sheet = book.project_of(row.get("activity_id"))
        made.append(
            {
                "project": book.project_name(sheet.get("code") or sheet.get("name"))
                if sheet
                else "",
                "activity": book.activity_name(row.get("activity_id")),
                "start": row.get("start"),
                "end": row.get("end"),
                "milestones": "; ".join(items(row.get("milestones"))),
                "responsible": row.get("responsible"),
            }
        )
    return sorted(
        made, key=lambda row: (not row["project"], str(row["project"]), row["start"] or date.max)
    )


def _timetable(pages: Pages, title: str) -> list[b.Block]:
    rows = planned(pages)
    middle = middle_year(row["start"] for row in rows)
    # one mistyped year would draw centuries; the list of what to mend says which
    dated = [
        row
        for row in rows
        if row["start"] is not None
        and not is_far(row["start"], middle)
        and not is_far(row["end"], middle)
    ]
    far = sum(row["start"] is not None for row in rows) - len(dated)
    loose = [str(row["activity"]) for row in rows if row["start"] is None]
    missing = (
        [b.Paragraph(pages.say(NO_DATES, activities=listed(loose, pages.catalogue)), "note")]
        if loose
        else []
    )
    if far:
        missing = [*missing, b.Paragraph(pages.say(FAR_AWAY, count=far), "note")]
    if not dated:
        return list(missing)
    bars = [
        Bar(
            str(row["activity"]),
            row["start"],
            row["end"] or row["start"],
            str(row["project"]),
            bool(row["milestones"]),
        )
        for row in dated
    ]
    picture = drawn_gantt(bars[:MOST_BARS], pages.catalogue)
    ends = max(max(bar.start, bar.end) for bar in bars)
    words = pages.say(
        TIMETABLE_ALT,
        count=len(bars),
        start=format_date(min(bar.start for bar in bars), pages.catalogue),
        end=format_date(ends, pages.catalogue),
        activities="; ".join(
            pages.say(
                ACTIVITY_ALT,
                activity=bar.label,
                start=format_date(bar.start, pages.catalogue),
                end=format_date(bar.end, pages.catalogue),
            )
            for bar in bars[:MOST_BARS]
        ),
    )
    notes = [pages.say(TIMETABLE_NOTE)] if any(bar.milestone for bar in bars) else []
    if len(bars) > MOST_BARS:
        notes.append(pages.say(FIRST_BARS, shown=MOST_BARS, count=len(bars)))
    told = [b.Paragraph(" ".join(notes), "note")] if notes else []
    return [b.Figure(picture, words, title, svg=picture.svg), *told, *missing]


def money_by_year(pages: Pages) -> Money:
    """Return the sources with their amounts, the certain ones first, and what none covers."""
    book = pages.book
    rows = book.rows(FINANCING)
    if rows:
        order = ("secured", "negotiating", "gap")
        found = [
            (str(row.get("source") or pages.say(NO_SOURCE)), str(row.get("state") or "gap"),
             years_of(row))
            for row in rows
        ]  # fmt: skip
        found.sort(key=lambda item: order.index(item[1]) if item[1] in order else len(order))
        left = uncovered(book)
        return [*found, (pages.say(UNCOVERED), "none", left)] if left else found
    sums: dict[tuple[str, str], dict[str, float]] = {}
    for row in book.rows(BUDGET):
        source = str(row.get("source") or "") or pages.say(NO_SOURCE)
        held = sums.setdefault((source, "secured" if row.get("secured") else "gap"), {})
        for year in YEARS:
            held[year] = held.get(year, 0.0) + (money(row.get(year)) or 0.0)
    return [(source, state, held) for (source, state), held in sums.items()]


def _money(pages: Pages, title: str) -> list[b.Block]:
    kinds = currencies(pages.book.rows(BUDGET))
    if len(kinds) > 1:
        names = ", ".join(kind.upper() for kind in kinds)
        return [b.Paragraph(pages.say(SEVERAL_CURRENCIES, currencies=names), "note")]
    sources = _few(money_by_year(pages), pages)
    years = [year for year in YEARS if any(amounts.get(year, 0.0) > 0 for _, _, amounts in sources)]
    if not years:
        return []
    labels = [pages.say(YEAR, number=year.rpartition("_")[2]) for year in years]
    parts = [
        Part(
            pages.say(STATES[state], source=source) if state in STATES else source,
            [amounts.get(year, 0.0) for year in years],
            state in ("gap", "none"),
        )
        for source, state, amounts in sources
    ]
    picture = drawn_stack(labels, parts, pages.catalogue)
    language = pages.catalogue.language
    told = [
        pages.say(
            YEAR_ALT,
            year=label,
            parts=", ".join(
                f"{part.label} {format_number(part.values[place], language)}"
                for part in parts
                if part.values[place]
            ),
        )
        for place, label in enumerate(labels)
    ]
    total = sum(sum_by_year(pages.book.rows(BUDGET)).values())
    secured = secured_share(pages.book)
    notes = [pages.say(IN_CURRENCY, currency=_currency(pages)) if kinds else pages.say(HATCHED)]
    if secured is not None:
        notes.insert(
            0,
            pages.say(
                IN_ALL,
                total=format_number(round(total), language),
                share=format_share(secured, language, decimals=0),
            ),
        )
    return [
        b.Figure(picture, pages.say(MONEY_ALT, years="; ".join(told)), title, svg=picture.svg),
        b.Paragraph(" ".join(notes), "note"),
    ]


def _currency(pages: Pages) -> str:
    return next(str(row["currency"]) for row in pages.book.rows(BUDGET) if row.get("currency"))


def _few(sources: Money, pages: Pages) -> Money:
    """Return the heaviest sources; the others of the same state are put together."""
    heavy = sorted(sources, key=lambda item: -sum(item[2].values()))[:MOST_SOURCES]
    shown = [item for item in sources if item in heavy]
    rest: dict[str, dict[str, float]] = {}
    for item in sources:
        if item in heavy:
            continue
        held = rest.setdefault(item[1], {})
        for year, value in item[2].items():
            held[year] = held.get(year, 0.0) + value
    return [*shown, *((pages.say(OTHER_SOURCES), state, held) for state, held in rest.items())]
