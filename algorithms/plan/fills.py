"""What of the diagnosis goes into each table of the plan: rows by column name.

A fill never writes what people must decide. Its rows name more columns than an outline may have;
those that the outline does not mark as filled are left to people.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..core.findings_file import Baseline, Diagnosis, Finding, Territory
from ..core.outline import Block
from ..documents.blocks import Cell, Measure
from ..documents.catalogue import Catalogue
from ..documents.dates import format_period
from ..intake.offences import group_of
from . import plan_words as words
from .forms import Forms

__all__ = ["Filler"]

HOT_SPOTS = "hot_spots"
MOST_OFFENCES = 5
MOST_NAMES = 8
DECIMALS: Mapping[str, int | None] = {"share": 1, "rate": None, "integer": 0, "decimal": 1}

Row = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Filler:
    """The diagnosis as rows for tables, in the language of the document.

    Parameters
    ----------
    diagnosis : Diagnosis
        What was found.
    catalogue : Catalogue
        The language.
    forms : Forms
        The answers that lists offer: what is filled in must be one of them.
    titles : mapping of str to str
        The analyses' titles, translated.
    """

    diagnosis: Diagnosis
    catalogue: Catalogue
    forms: Forms
    titles: Mapping[str, str]

    def rows(self, block: Block) -> Sequence[Sequence[Cell]]:
        """Return the rows of a table, with None in the columns that wait for people.

        The logical framework's outputs and activities stand for the outline's empty rows.
        """
        fills: Mapping[str, Callable[[Block], Sequence[Row]]] = {
            "priorities": self._priorities,
            "problems": self._problems,
            "strategy": self._strategy,
            "logframe": self._logframe,
            "territories": self._territories,
            "indicators": self._indicators,
            "displacement": self._displacement,
        }
        if block.fill is None:
            return self._prepared(block)
        return [
            [
                row.get(column.name) if column.filled else _awaited(column.name, row)
                for column in block.columns
            ]
            for row in fills[block.fill](block)
        ]

    def empty_rows(self, block: Block) -> int:
        """Return how many rows follow those of ``rows``."""
        if block.fill == "logframe":
            return 0
        return max(0, block.empty_rows - len(self._prepared(block)))

    def origin(self, finding: Finding) -> str:
        """Return the analysis that a baseline is of, and the finding's id."""
        return self.catalogue.translate(
            words.ORIGIN, analysis=self.title(finding.analysis), id=finding.id
        )

    def title(self, analysis: str) -> str:
        """Return an analysis' title; its name when this Convivencia does not know it."""
        if analysis in words.TITLES_OF_STEPS:
            return self.catalogue.translate(words.TITLES_OF_STEPS[analysis])
        return self.titles.get(analysis, analysis)

    def indicator(self, baseline: Baseline) -> str:
        """Return an indicator with its unit, because the baseline's cell holds a bare number."""
        language = self.catalogue.language
        name, unit = baseline.name.in_language(language), baseline.unit.in_language(language)
        if not unit.strip():
            return name
        return self.catalogue.translate(words.INDICATOR_WITH_UNIT, name=name, unit=unit)

    def value(self, baseline: Baseline) -> Cell:
        """Return a baseline as a number, or the word that says it was withheld."""
        if baseline.value is None:
            return self.catalogue.translate(words.WITHHELD)
        return Measure(baseline.value, baseline.kind, DECIMALS[baseline.kind])

    def withheld(self, block: Block) -> bool:
        """Tell whether a table has a baseline that was withheld."""
        return any(column.name == "baseline_value" for column in block.columns) and any(
            finding.indicator is not None and finding.indicator.value is None
            for finding in self.diagnosis.findings
        )

    def legend(self, block: Block) -> str:
        """Return what the problems' numbers mean, where a table holds only the numbers."""
        if block.fill != "territories":
            return ""
        ids = self._problem_ids()
        return " ".join(
            self.catalogue.translate(
                words.LEGEND_OF_PROBLEM, id=ids[finding.id], problem=self._problem(finding)
            )
            for finding in self.diagnosis.priorities
            if finding.territories
        )

    def period(self) -> str | None:
        """Return the period in words, or None for people to write."""
        start, end = self.diagnosis.start, self.diagnosis.end
        if start is None or end is None:
            return None
        return format_period(start, end, self.catalogue)

    def _problem_ids(self) -> Mapping[str, str]:
        return {
            finding.id: f"P{number}" for number, finding in enumerate(self.diagnosis.priorities, 1)
        }

    def _problem(self, finding: Finding) -> str:
        problem = finding.problem or finding.statement
        return problem.in_language(self.catalogue.language)

    def measured(self, finding: Finding) -> dict[str, Cell]:
        """Return what every table says about an indicator."""
        baseline = finding.indicator
        if baseline is None:
            return {}
        indicator = self.indicator(baseline)
        return {
            "indicator": indicator,
            "outcome_indicator": indicator,
            "name": indicator,
            "code": baseline.code,
            "formula": baseline.formula.in_language(self.catalogue.language),
            "baseline_value": self.value(baseline),
            "baseline_period": self.period(),
            "source_analysis": self.origin(finding),
            "source": self._source(finding),
            "means_of_verification": self.catalogue.translate(
                words.VERIFIED_BY, titles=self._source(finding), analysis=self.origin(finding)
            )
            if self._source(finding)
            else self.origin(finding),
        }

    def _source(self, finding: Finding) -> str | None:
        source = self.diagnosis.source_of(finding)
        if source is None or not source.inputs:
            return None
        return "; ".join(dict.fromkeys(item.title for item in source.inputs))

    def _priorities(self, block: Block) -> Sequence[Row]:
        del block
        ids = self._problem_ids()
        return [
            self.measured(finding)
            | {
                "problem_id": ids[finding.id],
                "problem": self._problem(finding),
                "axis": self.forms.axis(finding.axis),
                "source_analysis": self.origin(finding),
                "territories": self._names(finding.territories),
            }
            for finding in self.diagnosis.priorities
        ]

    def _names(self, territories: Sequence[Territory]) -> str | None:
        names = [item.name for item in territories]
        if len(names) <= MOST_NAMES + 1:
            return ", ".join(names) or None
        return self.catalogue.translate(
            words.AND_MORE, names=", ".join(names[:MOST_NAMES]), count=len(names) - MOST_NAMES
        )

    def _problems(self, block: Block) -> Sequence[Row]:
        ids = self._problem_ids()
        core = self.forms.answer(
            block.id or "", "type", "core_problem", self.catalogue.translate(words.CORE_PROBLEM)
        )
        language = self.catalogue.language
        return [
            {
                "id": ids[finding.id],
                "type": core,
                "text": self._problem(finding),
                "evidence": self.catalogue.translate(
                    words.EVIDENCE_OF_PROBLEM,
                    id=finding.id,
                    statement=finding.statement.in_language(language),
                ),
                "indicator": finding.indicator.code if finding.indicator else None,
            }
            for finding in self.diagnosis.priorities
        ]

    def _strategy(self, block: Block) -> Sequence[Row]:
        del block
        return [
            self.measured(finding) | {"axis": self.forms.axis(finding.axis)}
            for finding in self.diagnosis.priorities
        ]

    def _logframe(self, block: Block) -> Sequence[Row]:
        def level(name: str, otherwise: str) -> str:
            word = self.catalogue.translate(otherwise)
            return self.forms.answer(block.id or "", "level", name, word)

        purpose = level("purpose", words.PURPOSE)
        outputs = (block.empty_rows + 1) // 2
        activities = block.empty_rows - outputs
        return [
            {"level": level("goal", words.GOAL)},
            *(self.measured(finding) | {"level": purpose} for finding in self.diagnosis.priorities),
            *[{"level": level("output", words.OUTPUT)}] * outputs,
            *[{"level": level("activity", words.ACTIVITY)}] * activities,
        ]

    def _territories(self, block: Block) -> Sequence[Row]:
        """Return the hot areas, or those of every problem where nothing is hot."""
        del block
        ids = self._problem_ids()
        priorities = self.diagnosis.priorities
        hot = [item for item in priorities if HOT_SPOTS in (item.rule, item.step)]
        focus = {area.id: area for finding in (hot or priorities) for area in finding.territories}
        return [
            {
                "territory": area.name,
                "priority_problems": ", ".join(
                    ids[finding.id]
                    for finding in priorities
                    if any(other.id == area.id for other in finding.territories)
                ),
                "population": None if area.population is None else round(area.population),
            }
            for area in focus.values()
        ]

    def _indicators(self, block: Block) -> Sequence[Row]:
        def level(finding: Finding) -> str:
            outcome = finding.problem is not None
            word = self.catalogue.translate(words.OUTCOME if outcome else words.CONTEXT)
            name = "outcome" if outcome else "context"
            return self.forms.answer(block.id or "", "level", name, word)

        return [
            self.measured(finding) | {"level": level(finding)}
            for finding in self.diagnosis.indicators
        ]

    def _displacement(self, block: Block) -> Sequence[Row]:
        """Return the offences to watch around each problem that has a place.

        Protected categories are left out whatever the file says: watching a place means counting
        there.
        """
        del block
        leading = [item.category for item in self.diagnosis.offences if item.count is not None]
        watched: dict[str, None] = {}
        for finding in self.diagnosis.priorities:
            if finding.territories:
                offences = [
                    name for name in finding.offences or leading if not group_of(name).protected
                ]
                watched.setdefault("; ".join(offences[:MOST_OFFENCES]))
        return [{"offences": offences} for offences in watched if offences]

    def _prepared(self, block: Block) -> Sequence[Sequence[Cell]]:
        """Return a row for each kind of measure, so that none is forgotten in the balance."""
        if block.id != "T-P10" or not block.columns or block.columns[0].name != "type":
            return []
        rest: list[Cell] = [None] * (len(block.columns) - 1)
        return [[kind, *rest] for kind in self.forms.choices("T-P10", "type")]


def _awaited(name: str, row: Row) -> Cell:
    """Return the empty cell of a target: it expects a number like its baseline."""
    baseline = row.get("baseline_value")
    if name.startswith("target_") and isinstance(baseline, Measure):
        return Measure(None, baseline.kind, baseline.decimals)
    return None
