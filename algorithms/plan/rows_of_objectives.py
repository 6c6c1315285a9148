"""What the plan wants: priorities, objectives, alternatives, logical framework, indicators."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..core.text import QT_TRANSLATE_NOOP
from ..documents.blocks import Measure
from ..documents.numbers import MISSING, format_number
from ..store.priorities import priority_score
from .baselines import plain
from .book import ALTERNATIVES, MEANS, PROJECTS, TREE, Row, amounts, items, line_name, same
from .pages import Pages, amount

__all__ = [
    "alternative_score",
    "alternatives",
    "indicators",
    "logframe",
    "objective_nodes",
    "principles",
    "priorities",
    "strategy",
    "vision",
]

Made = list[dict[str, object]]
JUDGED = ("effectiveness", "feasibility", "acceptance", "sustainability")
NOT_ASKED = MISSING
"""In a cell that nobody has to fill."""
NOT_ASKED_OF_ENDS = {"actionable": NOT_ASKED, "chosen": NOT_ASKED}
TARGETS = tuple(f"target_year_{number}" for number in range(1, 5))
HORIZON = QT_TRANSLATE_NOOP("convivencia", "Horizon of the plan: {year}.")
PRINCIPLES = QT_TRANSLATE_NOOP("convivencia", "Principles: {principles}.")
INPUTS = QT_TRANSLATE_NOOP("convivencia", "Inputs: {inputs}")
COST = QT_TRANSLATE_NOOP("convivencia", "Cost: {cost}")
NEVER = QT_TRANSLATE_NOOP("convivencia", "What no measure may do: {limits}.")


def joined(values: Iterable[object]) -> str | None:
    """Return what is said, each once, on lines of its own."""
    return "\n".join(dict.fromkeys(str(value) for value in values if value)) or None


def priorities(pages: Pages) -> Made:
    """Return the committee's problems, the highest score first, with where and who."""
    book = pages.book
    found: Made = []
    rows = sorted(book.rows("X-D14"), key=lambda row: -(priority_score(row) or 0.0))
    for place, row in enumerate(rows, 1):
        problem = row.get("problem_id")
        focus = [one for one in book.rows("X-L1") if same(one.get("problem_id")) == same(problem)]
        sheets = [
            one
            for one in book.rows(PROJECTS)
            if same(one.get("problem_addressed")) == same(problem)
        ]
        code = next(
            (code for sheet in sheets for code in items(sheet.get("outcome_indicators"))), None
        )
        found.append(
            {
                **_measured(pages, {}, "", code=code),
                "indicator": pages.baselines.name(code),
                "source_analysis": pages.baselines.cells(code).get("source_analysis")
                or pages.book.told_of(code, "source"),
                "problem_id": f"P{place}",
                "problem": problem,
                "axis": _axis_of_finding(pages, problem)
                or next((axis for axis in (_axis(pages, one) for one in sheets) if axis), None),
                "territories": joined(one.get("territory") for one in focus),
                "groups": joined(one.get("group") for one in focus),
                "score": _score(priority_score(row)),
            }
        )
    return found


def _score(value: float | None) -> Measure | None:
    return None if value is None else Measure(value, "decimal", 1)


def _axis(pages: Pages, row: Row) -> str | None:
    return pages.forms.axis(str(row["axis"])) if row.get("axis") else None


def _axis_of_finding(pages: Pages, problem: object) -> str | None:
    for finding in pages.diagnosis.findings:
        texts = finding.problem
        if texts and same(problem) in {same(texts.en), same(texts.es), same(texts.pt)}:
            return pages.forms.axis(finding.axis)
    return None


def _axis_of_indicator(pages: Pages, row: Row) -> str | None:
    finding = pages.baselines.finding(row.get("indicator"))
    return None if finding is None else pages.forms.axis(finding.axis)


def problem_nodes(pages: Pages) -> Made:
    """Return the problem trees; a core problem leads nowhere."""
    return [
        {**row, **({"parent_ids": NOT_ASKED} if row.get("type") == "core_problem" else {})}
        for row in pages.book.rows(TREE)
    ]


def objective_nodes(pages: Pages) -> Made:
    """Return the objective tree: ends, objective, means, each as it was written."""
    order = ("end", "objective", "means")
    return [
        {**row, **({} if row.get("type") == "means" else NOT_ASKED_OF_ENDS)}
        for row in sorted(
            pages.book.rows(MEANS),
            key=lambda row: order.index(row["type"]) if row.get("type") in order else len(order),
        )
    ]


def alternative_score(row: Row) -> float | None:
    """Return the mean of what was judged from 1 to 5; None until half of it is."""
    if row.get("score") is not None:
        return float(row["score"])
    judged = [float(row[name]) for name in JUDGED if row.get(name) is not None]
    return sum(judged) / len(judged) if len(judged) * 2 >= len(JUDGED) else None


def alternatives(pages: Pages) -> Made:
    """Return the alternatives, the best first, with their score."""
    made = [
        {**row, "score": _score(alternative_score(row)), "cost": amount(row.get("cost"))}
        for row in pages.book.rows(ALTERNATIVES)
    ]
    return sorted(made, key=lambda row: -(row["score"].value or 0 if row["score"] else 0))


def strategy(pages: Pages) -> Made:
    """Return a row for each purpose: the goal above it, its indicator, the programmes below."""
    book = pages.book
    goals = joined(line_name(row) for row in book.lines("goal"))
    found: Made = []
    for row in book.lines("purpose"):
        sheets = [
            one
            for one in book.rows(PROJECTS)
            if any(purpose is row for purpose in book.purposes_of(one))
        ]
        found.append(
            {
                **_measured(pages, row, row.get("targets_by_year")),
                "axis": _axis_of_indicator(pages, row)
                or joined(_axis(pages, one) for one in sheets),
                "general_objective": goals,
                "specific_objective": line_name(row),
                "outcome_indicator": pages.baselines.name(row.get("indicator")),
                "programme": joined(one.get("programme") for one in sheets),
            }
        )
    return found


def logframe(pages: Pages) -> Made:
    """Return the logical framework from the goal down, each indicator with its baseline.

    An activity has inputs and a cost in place of an indicator.
    """
    return [
        {**row, "narrative": line_name(row), **_line(pages, row)}
        for row in pages.book.ordered_lines()
    ]


def _line(pages: Pages, row: Row) -> dict[str, object]:
    code = row.get("indicator")
    if row.get("level") == "activity" and not code:
        told = [
            pages.say(INPUTS, inputs="; ".join(items(row.get("inputs"))))
            if row.get("inputs")
            else "",
            pages.say(COST, cost=format_number(row["cost"], pages.catalogue.language))
            if row.get("cost") is not None
            else "",
        ]
        names = ("formula", "baseline_value", "baseline_period", *TARGETS)
        empty = dict.fromkeys((*names, "means_of_verification", "frequency"), NOT_ASKED)
        written = {name: value for name, value in row.items() if name in empty and value}
        return {**empty, **written, "indicator": joined(told) or NOT_ASKED}
    known = pages.baselines.cells(code)
    return {
        **_measured(pages, row, row.get("targets_by_year")),
        "indicator": pages.baselines.name(code),
        "means_of_verification": row.get("means_of_verification")
        or known.get("means_of_verification")
        or pages.book.told_of(code, "source"),
        "frequency": row.get("frequency") or pages.book.told_of(code, "frequency"),
        "responsible": row.get("responsible") or pages.book.told_of(code, "responsible"),
    }


def indicators(pages: Pages) -> Made:
    """Return the matrix of indicators, each with the analysis' baseline where there is one."""
    found: Made = []
    for row in pages.book.rows("X-E2"):
        known = pages.baselines.cells(row.get("code"))
        found.append(
            {
                **row,
                **_measured(pages, row, None, code=row.get("code")),
                "name": known.get("name") or row.get("name"),
                "source_analysis": known.get("source_analysis") or row.get("source_analysis"),
                "source": row.get("source") or known.get("source"),
            }
        )
    return found


def _measured(pages: Pages, row: Row, targets: object, *, code: object = None) -> dict[str, object]:
    """Return baseline and targets of an indicator: the analysis' own number where it has one."""
    code = code or row.get("indicator")
    known = pages.baselines.cells(code)
    values: list[Any] = [value for _, value in amounts(targets)] or [
        row.get(name) or pages.book.told_of(code, name) for name in TARGETS
    ]
    cells: dict[str, object] = {
        name: pages.baselines.target(code, value)
        for name, value in zip(TARGETS, values, strict=False)
    }
    typed = row.get("baseline_value")
    typed = pages.book.told_of(code, "baseline_value") if typed is None else typed
    return {
        **cells,
        "baseline_value": known.get("baseline_value", plain(typed)),
        "baseline_period": known.get("baseline_period")
        or row.get("baseline_period")
        or pages.book.told_of(code, "baseline_period"),
        "formula": row.get("formula") or known.get("formula"),
    }


def vision(pages: Pages) -> list[str]:
    """Return what the register of the vision holds, the last one written."""
    rows = pages.book.rows("F-L2")
    if not rows:
        return []
    row = rows[-1]
    found = [part for part in str(row.get("vision") or "").splitlines() if part.strip()]
    if row.get("horizon_year"):
        found.append(pages.say(HORIZON, year=int(row["horizon_year"])))
    return found


def principles(pages: Pages) -> list[str]:
    """Return the principles and what no measure may do."""
    rows = pages.book.rows("F-L2")
    if not rows:
        return []
    found = []
    for column, sentence in (("principles", PRINCIPLES), ("not_allowed", NEVER)):
        told = items(rows[-1].get(column))
        if told:
            name = "principles" if column == "principles" else "limits"
            found.append(pages.say(sentence, **{name: "; ".join(told)}))
    return found
