"""What people wrote of the plan in the study's registers, read as one whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..core.folding import folded
from ..store.registered import Registered, Rows
from ..store.values import UnreadableError, as_number

__all__ = [
    "ALTERNATIVES",
    "BUDGET",
    "FINANCING",
    "LOGFRAME",
    "MEANS",
    "PROJECTS",
    "RACI",
    "SCREENING",
    "TIMETABLE",
    "TREE",
    "YEARS",
    "Book",
    "Row",
    "amounts",
    "items",
    "same",
]

TREE, MEANS, ALTERNATIVES, PROJECTS = "F-D15", "F-L3", "X-L4", "F-L5"
LOGFRAME, RACI, BUDGET, FINANCING, TIMETABLE = "X-L6", "X-L7", "X-L8", "X-L9", "X-L10"
SCREENING = "F-L16"
YEARS = tuple(f"year_{number}" for number in range(1, 5))
ABOVE = {"activity": "output", "output": "purpose", "purpose": "goal"}

Row = Mapping[str, Any]
SHEET_COLUMNS = {"responsible": "responsible_role", "disaggregation": "disaggregations"}
"""What the sheet of an indicator (F-E2) calls the columns of the matrix (X-E2)."""

_LABELLED = re.compile(r"\s*(?:([^=:]{1,20}?)\s*[=:])?\s*(.+?)\s*")
_WITHIN = re.compile(r"[;\n]")


def items(value: object) -> tuple[str, ...]:
    """Return what a cell lists, with semicolons or lines between."""
    return tuple(part.strip() for part in _WITHIN.split(str(value or "")) if part.strip())


def same(value: object) -> str:
    """Return a name in the form in which names are compared."""
    # points stay: A1.1 and A1 1 are two codes, and A1.1.1 does not begin with A1.1 and a blank
    return " ".join(folded(str(value or "")).split())


def amounts(value: object) -> list[tuple[str, float | None]]:
    """Return the numbers that a cell lists by year: ``2026=40 000; 2027=52 000``.

    A part that is no number is there with None, so that it can be said.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return [("", float(value))]
    found: list[tuple[str, float | None]] = []
    for part in items(value):
        match = _LABELLED.fullmatch(part)
        label, text = (match[1] or "", match[2]) if match else ("", part)
        try:
            found.append((label, as_number(text)))
        except UnreadableError:
            found.append((label, None))
    return found


def money(value: object) -> float | None:
    """Return an amount; None for a cell without one."""
    return float(value) if isinstance(value, (int, float)) else None


@dataclass(frozen=True)
class Book:
    """The registers of a plan and how their rows hang together.

    A plan of sixty projects has thousands of references: each kind is looked up in an index that is
    made once. The rows are not to be changed meanwhile.

    Parameters
    ----------
    held : mapping
        Rows by the form's id.
    """

    held: Registered

    @cached_property
    def _said(self) -> dict[str, list[Row]]:
        return {
            form: [
                row
                for row in rows
                if any(value not in (None, "") for name, value in row.items() if name != "fid")
            ]
            for form, rows in self.held.items()
        }

    @cached_property
    def _levels(self) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self.rows(LOGFRAME):
            found.setdefault(str(row.get("level")), []).append(row)
        return found

    @cached_property
    def _lines(self) -> dict[str, tuple[dict[str, Row], dict[str, Row]]]:
        return {level: _by_names(rows, "code", "narrative") for level, rows in self._levels.items()}

    @cached_property
    def _projects(self) -> tuple[dict[str, Row], dict[str, Row]]:
        return _by_names(self.rows(PROJECTS), "code", "name")

    @cached_property
    def _own(self) -> dict[int, set[str]]:
        return {
            id(row): {self.activity_key(name) for name in items(row.get("activities"))}
            for row in self.rows(PROJECTS)
        }

    @cached_property
    def _owners(self) -> dict[str, Row]:
        found: dict[str, Row] = {}
        for row in self.rows(PROJECTS):
            for key in self._own[id(row)]:
                found.setdefault(key, row)
        return found

    @cached_property
    def _paid(self) -> dict[int, list[Row]]:
        found: dict[int, list[Row]] = {}
        for row in self.rows(BUDGET):
            sheet = self.project_of(row.get("activity_id"))
            if sheet is not None:
                found.setdefault(id(sheet), []).append(row)
        return found

    @cached_property
    def _served(self) -> dict[int, list[Row]]:
        found: dict[int, list[Row]] = {}
        for row in self.rows(LOGFRAME):
            for high in self.above(row):
                found.setdefault(id(high), []).append(row)
        return found

    @cached_property
    def _carried(self) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self.lines("output"):
            for name in items(row.get("serves")):
                found.setdefault(same(name), []).append(row)
        return found

    @cached_property
    def _stems(self) -> dict[tuple[str, str], list[Row]]:
        found: dict[tuple[str, str], list[Row]] = {}
        for level, rows in self._levels.items():
            for row in rows:
                found.setdefault((level, _numbers(row)), []).append(row)
        return found

    def rows(self, form: str) -> Rows:
        """Return the rows of a form that say anything."""
        return self._said.get(form, [])

    @property
    def empty(self) -> bool:
        """Whether nobody has written anything of the plan yet."""
        return not any(self._said.values())

    def lines(self, level: str) -> list[Row]:
        """Return the rows of the logical framework of one level."""
        return self._levels.get(level, [])

    def line(self, name: object, level: str = "activity") -> Row | None:
        """Return the row of a level that a reference means: by its code, or by its words."""
        return _found(same(name), *self._lines.get(level, ({}, {})))

    def activity_key(self, name: object) -> str:
        """Return what stands for an activity, however a form refers to it."""
        row = self.line(name)
        return same((row.get("code") or row.get("narrative")) if row else name)

    def activity_name(self, name: object) -> str:
        """Return an activity's code and words; the reference itself when nobody described it."""
        row = self.line(name)
        return str(name or "") if row is None else line_name(row)

    def above(self, row: Row) -> list[Row]:
        """Return the rows of the next level that a row serves: as written, else by its code."""
        level = ABOVE.get(str(row.get("level")))
        if level is None:
            return []
        named = [self.line(name, level) for name in items(row.get("serves"))]
        found = [one for one in named if one is not None]
        stem = _numbers(row).rpartition(".")[0]
        return found or (self._stems.get((level, stem), []) if stem else [])

    def below(self, row: Row) -> list[Row]:
        """Return the rows of the level below that serve a row."""
        return self._served.get(id(row), [])

    def ordered_lines(self) -> list[Row]:
        """Return the logical framework from the goal down, each row with what serves it."""
        seen: dict[int, Row] = {}

        def walk(row: Row) -> None:
            if id(row) not in seen:
                seen[id(row)] = row
                for low in self.below(row):
                    walk(low)

        # the goals first: purposes serve all of them, whether or not anybody says so
        for row in self.lines("goal"):
            seen[id(row)] = row
        for level in ("purpose", "output", "activity"):
            for row in self.lines(level):
                if level == "purpose" or not self.above(row):
                    walk(row)
        for row in self.rows(LOGFRAME):
            seen.setdefault(id(row), row)
        return list(seen.values())

    def outputs_of_means(self, node: object) -> list[Row]:
        """Return the outputs that say they carry out a means."""
        return self._carried.get(same(node), [])

    def project_name(self, reference: object) -> str:
        """Return a project's code and name; the reference itself when there is no such sheet."""
        row = self.project(reference)
        if row is None:
            return str(reference or "")
        return " ".join(str(row[key]) for key in ("code", "name") if row.get(key))

    def project(self, reference: object) -> Row | None:
        """Return the sheet of a project by its code or name."""
        return _found(same(reference), *self._projects)

    def activities_of(self, project: Row) -> set[str]:
        """Return the keys of a project's activities."""
        return self._own.get(id(project), set())

    def project_of(self, activity: object) -> Row | None:
        """Return the project that has an activity, or whose code the reference is."""
        key = self.activity_key(activity)
        return (self._owners.get(key) if key else None) or self.project(activity)

    def purposes_of(self, project: Row) -> list[Row]:
        """Return the purposes that a project's activities serve."""
        lines = [self.line(name) for name in items(project.get("activities"))]
        found: list[Row] = []
        for output in (high for row in lines if row is not None for high in self.above(row)):
            for purpose in self.above(output):
                if not any(purpose is one for one in found):
                    found.append(purpose)
        return found

    def budget_of(self, project: Row) -> list[Row]:
        """Return the budget lines of a project."""
        return self._paid.get(id(project), [])

    def cost_of(self, project: Row) -> float | None:
        """Return what a project costs: its budget lines, else what its sheet says by year."""
        rows = self.budget_of(project)
        if len(currencies(rows)) > 1:
            return None
        lines = [cost for cost in map(cost_of_line, rows) if cost is not None]
        if lines:
            return sum(lines)
        told = [value for _, value in amounts(project.get("cost_by_year")) if value is not None]
        return sum(told) if told else None

    def roles(self) -> Iterator[tuple[str, dict[str, list[str]], list[Row]]]:
        """Yield each activity of the matrix with its institutions by role, and its rows."""
        found: dict[str, list[Row]] = {}
        for row in self.rows(RACI):
            found.setdefault(self.activity_key(row.get("activity")), []).append(row)
        for key, rows in found.items():
            by_role: dict[str, list[str]] = {}
            for row in rows:
                name = str(row.get("institution") or "").strip()
                if name and name not in by_role.setdefault(str(row.get("role") or ""), []):
                    by_role[str(row.get("role") or "")].append(name)
            yield key, by_role, rows

    def told_of(self, code: object, column: str) -> Any:
        """Return what the matrix or the sheet of an indicator says in a column of the matrix."""
        if not same(code):
            return None
        for form in ("X-E2", "F-E2"):
            name = SHEET_COLUMNS.get(column, column) if form == "F-E2" else column
            for row in self.rows(form):
                if same(row.get("code")) == same(code) and row.get(name) not in (None, ""):
                    return row[name]
        return None

    def disaggregation(self, code: object, own: object = None) -> str:
        """Return the breakdowns of an indicator, from whichever form has them."""
        told = (str(own or ""), str(self.told_of(code, "disaggregation") or ""))
        return "; ".join(text for text in told if text)


def _numbers(row: Row) -> str:
    """Return the digits and points of a code: A1.1.2 and O1.1 share a stem."""
    return re.sub(r"[^0-9.]", "", str(row.get("code") or ""))


def _by_names(rows: Sequence[Row], code: str, words: str) -> tuple[dict[str, Row], dict[str, Row]]:
    """Return rows by their codes and by their words; of two alike the first counts."""
    codes: dict[str, Row] = {}
    texts: dict[str, Row] = {}
    for row in rows:
        for column, held in ((code, codes), (words, texts)):
            if same(row.get(column)):
                held.setdefault(same(row[column]), row)
    return codes, texts


def _found(wanted: str, codes: dict[str, Row], texts: dict[str, Row]) -> Row | None:
    """Return what a reference means: a code, words, or a code with words after it."""
    if not wanted:
        return None
    parts = wanted.split(" ")
    starts = (" ".join(parts[:count]) for count in range(1, len(parts)))
    exact = codes.get(wanted) or texts.get(wanted)
    return exact or next((codes[start] for start in starts if start in codes), None)


def line_name(row: Row) -> str:
    """Return the code and the words of a row of the logical framework."""
    return " ".join(str(row[key]) for key in ("code", "narrative") if row.get(key))


def cost_of_line(row: Row) -> float | None:
    """Return what a budget line costs: its total, else its years, else quantity by price."""
    total = money(row.get("total"))
    if total is not None:
        return total
    years = [value for value in (money(row.get(year)) for year in YEARS) if value is not None]
    if years:
        return sum(years)
    quantity, price = money(row.get("quantity")), money(row.get("unit_cost"))
    return None if quantity is None or price is None else quantity * price


def currencies(rows: Sequence[Row]) -> list[str]:
    """Return the currencies of budget lines, each once; a line without one follows the others."""
    return list(dict.fromkeys(same(row["currency"]) for row in rows if row.get("currency")))


def sum_by_year(rows: Sequence[Row]) -> dict[str, float]:
    """Return the sum of budget lines in each year that has any; none of several currencies."""
    sums: dict[str, float] = {}
    if len(currencies(rows)) > 1:
        return sums
    for row in rows:
        for year in YEARS:
            value = money(row.get(year))
            if value is not None:
                sums[year] = sums.get(year, 0.0) + value
    return sums
