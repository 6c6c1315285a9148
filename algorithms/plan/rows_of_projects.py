"""What the plan does: programmes, project sheets, their balance, places, screening and watch."""

from __future__ import annotations

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Measure
from ..documents.numbers import format_number
from ..store.schema import registers
from ..store.values import answers
from .book import PROJECTS, SCREENING, Row, amounts, items, line_name, same, sum_by_year
from .pages import Pages, amount
from .rows_of_objectives import NOT_ASKED, Made, joined

__all__ = [
    "balance", "displacement", "focus", "kinds", "programmes", "screened", "screening", "sheets",
]  # fmt: skip

SCREENED = QT_TRANSLATE_NOOP("convivencia", "{done} of {count} aspects reviewed")
YEAR = QT_TRANSLATE_NOOP("convivencia", "Year {number}: {amount}")
SURROUNDINGS = QT_TRANSLATE_NOOP("convivencia", "{inner} to {outer} m around")
ANSWER = QT_TRANSLATE_NOOP("convivencia", "{answer}. {finding}")


def kinds() -> list[str]:
    """Return the kinds of measures in the order of the form."""
    column = next(one for one in registers()[PROJECTS].columns if one.name == "type")
    return list(answers(column))


def programmes(pages: Pages) -> Made:
    """Return the programmes in the order of their first project, with what these add up to."""
    book = pages.book
    found: Made = []
    rows = book.rows(PROJECTS)
    for name in dict.fromkeys(str(row.get("programme") or "") for row in rows):
        own = [row for row in rows if str(row.get("programme") or "") == name]
        costs = [cost for cost in map(book.cost_of, own) if cost is not None]
        found.append(
            {
                "programme": name or None,
                "axis": joined(
                    pages.forms.axis(str(row["axis"])) for row in own if row.get("axis")
                ),
                "objective": joined(row.get("objective") for row in own),
                "population": joined(row.get("target_population") for row in own),
                "territories": joined(
                    place for row in own for place in items(row.get("territories"))
                ),
                "projects": joined(_name(row) for row in own),
                "budget": amount(sum(costs) if costs else None),
                "lead": joined(row.get("responsible_unit") for row in own),
            }
        )
    return found


def _name(row: Row) -> str:
    return " ".join(str(row[key]) for key in ("code", "name") if row.get(key))


def sheets(pages: Pages) -> Made:
    """Return a sheet for each project; cost, activities and screening come from their forms."""
    book = pages.book
    return [
        {
            **row,
            "activities": joined(book.activity_name(name) for name in items(row.get("activities"))),
            "outputs": joined(_output(pages, name) for name in items(row.get("outputs"))),
            "outcome_indicators": joined(
                pages.baselines.name(code) for code in items(row.get("outcome_indicators"))
            ),
            "partners": joined(items(row.get("partners"))),
            "focus_territories": joined(items(row.get("territories"))),
            "cost_by_year": _cost_by_year(pages, row),
            "innovation": joined((row.get("innovation"), row.get("innovation_test"))),
            "rights_screening": row.get("rights_screening") or _told_screening(pages, row),
        }
        for row in book.rows(PROJECTS)
    ]


def _output(pages: Pages, name: str) -> str:
    row = pages.book.line(name, "output")
    return name if row is None else line_name(row)


def _cost_by_year(pages: Pages, row: Row) -> str | None:
    """Return the cost of each year: what the budget adds up to, else what the sheet says."""
    language = pages.catalogue.language
    sums = sum_by_year(pages.book.budget_of(row))
    told = [(key.rpartition("_")[2], value) for key, value in sorted(sums.items())] or [
        (label or str(place), value)
        for place, (label, value) in enumerate(amounts(row.get("cost_by_year")), 1)
        if value is not None
    ]
    return joined(
        pages.say(YEAR, number=label, amount=format_number(value, language))
        for label, value in told
    )


def screened(pages_rows: list[Row], project: Row) -> dict[str, Row]:
    """Return the aspects of a project that were reviewed, by the aspect's id."""
    names = {same(project.get("code")), same(project.get("name")), same(_name(project))} - {""}
    return {
        str(row["item"]): row
        for row in pages_rows
        if same(row.get("project")) in names and row.get("item") and row.get("answer")
    }


def _told_screening(pages: Pages, row: Row) -> str | None:
    aspects = answers(next(c for c in registers()[SCREENING].columns if c.name == "item"))
    done = screened(list(pages.book.rows(SCREENING)), row)
    if not done:
        return None
    return pages.say(SCREENED, done=len(done), count=len(aspects))


def screening(pages: Pages) -> Made:
    """Return what was reviewed of each project, with the answer before what was found."""
    answer = next(one for one in registers()[SCREENING].columns if one.name == "answer")
    words = answers(answer)
    found: Made = []
    for row in pages.book.rows(SCREENING):
        told = words.get(str(row.get("answer")))
        text = told.in_language(pages.catalogue.language) if told else ""
        if text and row.get("finding"):
            text = pages.say(ANSWER, answer=text, finding=row["finding"])
        found.append(
            {
                **row,
                "project": pages.book.project_name(row.get("project")),
                "finding": text or row.get("finding"),
                # a safeguard is asked for where the answer is not a plain yes
                "mitigation": row.get("mitigation")
                or (NOT_ASKED if row.get("answer") == "yes" else None),
            }
        )
    return found


def balance(pages: Pages) -> Made:
    """Return how many projects and how much money each kind of measure gets."""
    book = pages.book
    rows = book.rows(PROJECTS)
    costs = dict.fromkeys(kinds(), 0.0)
    counts = dict.fromkeys(costs, 0)
    unknown = False
    for row in rows:
        kind = str(row.get("type") or "")
        if kind in costs:
            cost = book.cost_of(row)
            counts[kind] += 1
            costs[kind] += cost or 0.0
            unknown = unknown or cost is None
    total = sum(costs.values())
    return [
        {
            "type": name,
            "projects": counts[name],
            "budget": amount(costs[name]),
            # a project without a cost makes every share of the whole unknown
            "share": Measure(costs[name] / total, "share", 0) if total and not unknown else None,
        }
        for name in costs
    ]


def focus(pages: Pages) -> Made:
    """Return where each problem is met first, with the projects that answer it there."""
    book, people = pages.book, pages.populations()
    found: Made = []
    for row in book.rows("X-L1"):
        places = items(row.get("territory"))
        sheets_there = [
            one
            for one in book.rows(PROJECTS)
            if same(one.get("problem_addressed")) == same(row.get("problem_id"))
            or {same(name) for name in items(one.get("territories"))} & {same(p) for p in places}
        ]
        costs = [cost for cost in map(book.cost_of, sheets_there) if cost is not None]
        known = [people[same(place)] for place in places if same(place) in people]
        found.append(
            {
                "territory": row.get("territory"),
                "priority_problems": row.get("problem_id"),
                "projects": joined(_name(one) for one in sheets_there),
                "budget": amount(sum(costs) if costs else None),
                "population": round(sum(known)) if known and len(known) == len(places) else None,
                "responsible": joined(one.get("responsible_unit") for one in sheets_there),
            }
        )
    return found


def displacement(pages: Pages) -> Made:
    """Return what is watched around each measure, from its impact design."""
    found: Made = []
    for row in pages.book.rows("F-E9"):
        inner, outer = row.get("buffer_inner"), row.get("buffer_outer")
        buffer = None
        if outer is not None:
            language = pages.catalogue.language
            buffer = pages.say(
                SURROUNDINGS,
                inner=format_number(inner or 0, language),
                outer=format_number(outer, language),
            )
        found.append(
            {
                "project": pages.book.project_name(row.get("intervention_id")),
                "treated_area": joined(items(row.get("treated_names"))),
                "buffer": buffer,
                "comparison": joined(items(row.get("comparison_names"))),
                "offences": joined(items(row.get("offences"))),
                "start": row.get("start"),
                "first_review": row.get("first_review"),
            }
        )
    return found
