"""The rows of the panel: values, what they are of, and the light beside its rule."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.axes import load_axes
from ..core.caveats import Caveat, caveat
from ..core.text import QT_TRANSLATE_NOOP
from ..documents.numbers import format_number, format_share
from ..survey.schema import survey_schema
from .indicator_again import measured_again
from .indicator_counts import A_YEAR
from .indicator_values import Lack, Series, values_of_events
from .traffic_light import Goal, achievement, light_of, year_in

if TYPE_CHECKING:
    from ..core.findings_file import Baseline
    from ..core.indicator_catalogue import IndicatorDefinition
    from ..documents.catalogue import Catalogue
    from .from_registers import Registered
    from .indicator_again import PlanBaseline
    from .indicator_counts import IndicatorCounts
    from .survey_answers import SurveyAnswers
    from .traffic_light import Thresholds

__all__ = ["PanelRows"]

OF_EVENTS = ("rate", "share", "concentration", "located")
BOARD = "X-E4"
BETTER_HIGHER = ("I-REC-LOC", "I-CON-50")
"""Of the baseline's indicators; the spread of events over more areas is less concentration."""
RECORD = QT_TRANSLATE_NOOP("convivencia", "Record of incidents, measured as for the baseline")
LEVELS = {
    "impact": QT_TRANSLATE_NOOP("convivencia", "Impact"),
    "outcome": QT_TRANSLATE_NOOP("convivencia", "Outcome"),
    "output": QT_TRANSLATE_NOOP("convivencia", "Output"),
    "activity": QT_TRANSLATE_NOOP("convivencia", "Activity"),
    "context": QT_TRANSLATE_NOOP("convivencia", "Context"),
}
WOMEN = QT_TRANSLATE_NOOP("convivencia", "Women")
MEN = QT_TRANSLATE_NOOP("convivencia", "Men")
LOWER = QT_TRANSLATE_NOOP("convivencia", "Lower is better")
HIGHER = QT_TRANSLATE_NOOP("convivencia", "Higher is better")
TRENDS = {
    1: QT_TRANSLATE_NOOP("convivencia", "Clear rise"),
    -1: QT_TRANSLATE_NOOP("convivencia", "Clear fall"),
    0: QT_TRANSLATE_NOOP("convivencia", "No clear change"),
}
GOOD = QT_TRANSLATE_NOOP("convivencia", "Good")
WITHHELD = QT_TRANSLATE_NOOP("convivencia", "Withheld: too few to show")
UNSTABLE = QT_TRANSLATE_NOOP("convivencia", "Few events: unstable")
CAUTION = QT_TRANSLATE_NOOP("convivencia", "Large error: with caution")
ENTERED = QT_TRANSLATE_NOOP("convivencia", "Entered in the board")
TO_CHECK = QT_TRANSLATE_NOOP("convivencia", "Definition to be checked")
NO_SURVEY = QT_TRANSLATE_NOOP("convivencia", "The study has no survey.")
NOT_ASKED = QT_TRANSLATE_NOOP(
    "convivencia",
    "The survey did not ask this, or too few answered for it to be published ({questions}).",
)
NEEDS = QT_TRANSLATE_NOOP("convivencia", "A study does not hold what it needs: {needs}.")
NOTHING_ENTERED = QT_TRANSLATE_NOOP(
    "convivencia", "An indicator of the plan's own: nothing is entered in the board (X-E4)."
)
NOTHING_WHOLE = QT_TRANSLATE_NOOP("convivencia", "No period has a value.")
RULE = QT_TRANSLATE_NOOP(
    "convivencia",
    "Share of the way from the baseline to the target: green from {green}, yellow from {yellow}, "
    "red below, grey without data.",
)
OF_THIS = QT_TRANSLATE_NOOP(
    "convivencia", "{rule} Baseline {baseline}, target {target} for {year}."
)
NOT_DUE = QT_TRANSLATE_NOOP("convivencia", "{rule} No target is due by {year}.")
NO_BASELINE = QT_TRANSLATE_NOOP("convivencia", "{rule} The plan names no baseline.")
WRONG_WAY = QT_TRANSLATE_NOOP(
    "convivencia", "{rule} The target is worse than the baseline: check both, and the direction."
)


@dataclass(slots=True)
class PanelRows:
    """Makes the rows of the panel, in the language of the reader.

    Parameters
    ----------
    sheets : sequence of IndicatorDefinition
        The catalogue.
    counts : IndicatorCounts
        The study's events.
    asked : SurveyAnswers or None
        What the survey says.
    goals : mapping of str to Goal
        What the plan set out, by code.
    thresholds : Thresholds
        Of the light.
    held : mapping
        The registers.
    catalogue : Catalogue
        The language.
    baseline : PlanBaseline or None
        The diagnostic that the plan rests on.
    """

    sheets: Sequence[IndicatorDefinition]
    counts: IndicatorCounts
    asked: SurveyAnswers | None
    goals: Mapping[str, Goal]
    thresholds: Thresholds
    held: Registered
    catalogue: Catalogue
    baseline: PlanBaseline | None = None
    panel: list[dict[str, Any]] = field(default_factory=list)
    missing: list[dict[str, Any]] = field(default_factory=list)
    lights: dict[str, str] = field(default_factory=dict)
    withheld: int = 0
    caveats: list[Caveat] = field(default_factory=list)

    @property
    def periods(self) -> list[str]:
        """The names of the whole periods."""
        return self.counts.names if len(self.counts.starts) else []

    @property
    def indicators(self) -> int:
        """How many indicators there are, the plan's own and the baseline's among them."""
        measured = set(self.baseline.indicators) if self.baseline else set()
        return len({sheet.code for sheet in self.sheets} | set(self.goals) | measured)

    @property
    def rule(self) -> str:
        """The rule of the light in words."""
        language = self.catalogue.language
        return self.catalogue.translate(
            RULE,
            green=format_share(self.thresholds.green, language, decimals=0),
            yellow=format_share(self.thresholds.yellow, language, decimals=0),
        )

    def made(self) -> PanelRows:
        """Fill ``panel``, ``missing`` and ``lights``, in the order of the catalogue."""
        of_events = values_of_events(
            [sheet for sheet in self.sheets if sheet.measure.kind in OF_EVENTS], self.counts
        )
        entered = self._entered()
        axes = {axis.id: axis.diagnosis for axis in load_axes()}
        for sheet in self.sheets:
            shared = self._shared(sheet, axes[sheet.axis].in_language(self.catalogue.language))
            if sheet.code in of_events:
                rows = self._of_series(of_events[sheet.code], sheet)
            elif sheet.measure.kind == "survey":
                rows = self._of_survey(sheet)
            else:
                needs = sheet.needs.in_language(self.catalogue.language) if sheet.needs else ""
                rows = Lack(NEEDS, {"needs": needs})
            if isinstance(rows, Lack) and sheet.code in entered:
                rows = entered[sheet.code]
            self._add(sheet.code, shared, rows, lower=sheet.lower_is_better)
        self._add_own({sheet.code for sheet in self.sheets}, entered)
        if any(sheet.to_check for sheet in self.sheets):
            number = sum(sheet.to_check for sheet in self.sheets)
            self.caveats.append(caveat("sheets_to_check", count=number))
        return self

    def _add_own(self, known: set[str], entered: Mapping[str, list[dict[str, Any]]]) -> None:
        """Add what no sheet of the catalogue holds: the baseline's indicators, the plan's own."""
        again = {} if self.baseline is None else measured_again(self.baseline, self.counts)
        for code in dict.fromkeys((*again, *self.goals)):
            if code in known:
                continue
            goal = self.goals.get(code)
            measured = again.get(code)
            rows: list[dict[str, Any]] | Lack = entered.get(code) or Lack(NOTHING_ENTERED, {})
            if isinstance(measured, Series):
                rows = self._of_series(measured)
            elif measured is not None and code not in entered:
                rows = measured
            shared = self._shared_of_goal(goal or Goal(code, None))
            if self.baseline is not None and code in again:
                shared |= self._shared_of_baseline(self.baseline.indicators[code])
            lower = code not in BETTER_HIGHER and (
                goal is None or goal.lower_is_better is not False
            )
            self._add(code, shared, rows, lower=lower)

    def _start(self, goal: Goal, rows: Sequence[Mapping[str, Any]]) -> float | None:
        """Return where an indicator stood: as the diagnostic measured it, as written, as computed.

        A period that the plan names is looked up among the values, so that no number need be typed.
        """
        measured = None if self.baseline is None else self.baseline.value(goal.code)
        if measured is not None:
            return measured
        if goal.baseline is not None:
            return self._in_unit(goal.code, goal.baseline)
        for row in rows:
            value = row["value"]
            if row["whole"] and row["period"] == goal.baseline_period and value == value:
                return None if value is None else float(value)
        return None

    def _in_unit(self, code: str, value: float) -> float:
        return value if self.baseline is None else self.baseline.in_unit(code, value)

    def _add(
        self,
        code: str,
        shared: Mapping[str, Any],
        rows: list[dict[str, Any]] | Lack,
        *,
        lower: bool,
    ) -> None:
        """Add the rows of one indicator with their light, or the reason why there are none."""
        goal = self.goals.get(code)
        if goal is not None and goal.lower_is_better is not None:
            lower = goal.lower_is_better
        if goal is not None:
            self.lights[code] = "grey"
        if isinstance(rows, Lack):
            reason = self.catalogue.translate(rows.reason, **rows.facts)
            names = ("code", "name", "level", "axis")
            self.missing.append({**{name: shared[name] for name in names}, "reason": reason})
            return
        direction = self.catalogue.translate(LOWER if lower else HIGHER)
        start = None if goal is None else self._start(goal, rows)
        for row in rows:
            year = row.pop("year")
            lit = self._lit(goal, start, row["value"], year, lower=lower) if row["whole"] else {}
            if lit:
                self.lights[code] = lit["light"]
            del row["whole"]
            self.panel.append({**shared, "direction": direction, **row, **lit})

    def _lit(
        self,
        goal: Goal | None,
        start: float | None,
        value: float | None,
        year: int,
        *,
        lower: bool,
    ) -> dict[str, Any]:
        """Return baseline, target, share of the way, light and rule of one value."""
        if goal is None:
            return {}
        due = goal.due(year)
        found: dict[str, Any] = {"baseline": start, "achieved": None, "light": "grey"}
        if start is None:
            return {**found, "rule": self.catalogue.translate(NO_BASELINE, rule=self.rule)}
        if due is None:
            said = self.catalogue.translate(NOT_DUE, rule=self.rule, year=str(year))
            return {**found, "rule": said}
        target_year, target = due[0], self._in_unit(goal.code, due[1])
        found |= {"target": target, "target_year": target_year}
        facts = {
            "rule": self.rule,
            "baseline": self._number(start),
            "target": self._number(target),
            "year": str(target_year),
        }
        if achievement(start, start, target, lower=lower) is None:
            return {**found, "rule": self.catalogue.translate(WRONG_WAY, rule=self.rule)}
        if value is not None and value == value:
            share = achievement(start, value, target, lower=lower)
            found["achieved"] = None if share is None else 100 * share
            found["light"] = light_of(share, self.thresholds)
        return {**found, "rule": self.catalogue.translate(OF_THIS, **facts)}

    def _number(self, value: float) -> str:
        decimals = 0 if float(value).is_integer() else 2
        return format_number(value, self.catalogue.language, decimals=decimals)

    def _of_series(
        self, series: Series | Lack, sheet: IndicatorDefinition | None = None
    ) -> list[dict[str, Any]] | Lack:
        """Return a row for each period that has a value or had one withheld."""
        if isinstance(series, Lack):
            return series
        shown = ~series.hidden
        numbers = {
            name: np.where(shown, getattr(series, name), np.nan)
            for name in ("value", "low", "high")
        }
        # a year before: this month against the last is mostly season
        lag, number = A_YEAR[self.counts.period], len(shown)
        previous = np.concatenate([np.full(lag, np.nan), numbers["value"]])[:number]
        both = shown & np.concatenate([np.full(lag, fill_value=False), shown])[:number]
        rows = []
        for place, name in enumerate(self.periods):
            if shown[place] and np.isnan(series.value[place]):
                continue
            self.withheld += int(not shown[place])
            few = sheet is not None and series.events[place] < sheet.minimum_count
            quality = WITHHELD if not shown[place] else UNSTABLE if few else None
            direction = TRENDS.get(int(series.trend[place])) if both[place] else None
            rows.append(
                {
                    "period": name,
                    "year": int(self.counts.years[place]),
                    "whole": True,
                    **{key: float(values[place]) for key, values in numbers.items()},
                    "previous": float(previous[place]),
                    "trend": self.catalogue.translate(direction) if direction else "",
                    "quality": self._quality(sheet, quality),
                }
            )
        return rows or Lack(NOTHING_WHOLE, {})

    def _of_survey(self, sheet: IndicatorDefinition) -> list[dict[str, Any]] | Lack:
        """Return what the survey says of everybody, of women and of men."""
        asked, measure = self.asked, sheet.measure
        if asked is None:
            return Lack(NO_SURVEY, {})
        given = [name for name in measure.questions if (name, "", "") in asked.estimates]
        if not given:
            return Lack(NOT_ASKED, {"questions": ", ".join(measure.questions)})
        language, rows = self.catalogue.language, []
        end = year_in(self.counts.prepared.period()[1]) or 0
        for name in given if measure.every else given[:1]:
            entry = survey_schema()[name].entry
            label = entry.in_language(language) if measure.every and entry else ""
            for group, word in (("", ""), ("female", WOMEN), ("male", MEN)):
                found = asked.estimates.get((name, "", group))
                if found is None:
                    continue
                value, low, high, publication = found
                if measure.inverse:
                    value, low, high = 1 - value, 1 - high, 1 - low
                of_whom = [label, self.catalogue.translate(word) if word else ""]
                rows.append(
                    {
                        "period": asked.title,
                        "year": end,
                        "whole": not group and not label,
                        "disaggregation": ", ".join(item for item in of_whom if item),
                        "value": value * sheet.multiplier,
                        "low": low * sheet.multiplier,
                        "high": high * sheet.multiplier,
                        "trend": "",
                        "quality": self._quality(
                            sheet, CAUTION if publication == "caution" else None
                        ),
                    }
                )
        return rows

    def _entered(self) -> dict[str, list[dict[str, Any]]]:
        """Return what people entered in the board as achieved, by the item's code."""
        found: dict[str, list[dict[str, Any]]] = {}
        end = year_in(self.counts.prepared.period()[1]) or 0
        board = sorted(self.held.get(BOARD, ()), key=lambda row: year_in(row.get("period")) or end)
        for row in board:
            code, value = str(row.get("item") or "").strip(), row.get("achieved")
            if code and isinstance(value, (int, float)) and not isinstance(value, bool):
                before = found.get(code)
                found.setdefault(code, []).append(
                    {
                        "period": str(row.get("period") or ""),
                        "year": year_in(row.get("period")) or end,
                        "whole": True,
                        "value": float(value),
                        "previous": before[-1]["value"] if before else None,
                        "trend": "",
                        "quality": self.catalogue.translate(ENTERED),
                    }
                )
        return found

    def _quality(self, sheet: IndicatorDefinition | None, first: str | None) -> str:
        """Return what weakens a value, in words."""
        unsure = sheet is not None and sheet.to_check
        told = [item for item in (first, TO_CHECK if unsure else None) if item]
        return "; ".join(self.catalogue.translate(item) for item in told or [GOOD])

    def _shared(self, sheet: IndicatorDefinition, axis: str) -> dict[str, Any]:
        language, measure = self.catalogue.language, sheet.measure
        parameters = {
            "kind": measure.kind,
            **({"iccs": list(sheet.iccs)} if sheet.iccs else {}),
            **{
                name: value if isinstance(value, (str, bool)) else list(value)
                for name in ("only", "groups", "questions", "inverse")
                if (value := getattr(measure, name))
            },
            **({"people": measure.people} if measure.kind == "rate" else {}),
            **({"multiplier": sheet.multiplier} if measure.kind != "none" else {}),
        }
        return {
            "code": sheet.code,
            "name": sheet.name.in_language(language),
            "level": self.catalogue.translate(LEVELS[sheet.level]),
            "axis": axis,
            "disaggregation": "",
            "unit": sheet.unit.in_language(language),
            "source": sheet.source.in_language(language),
            "light": "",
            "rule": "",
            "parameters": json.dumps(parameters, ensure_ascii=False, sort_keys=True),
        }

    def _shared_of_baseline(self, indicator: Baseline) -> dict[str, Any]:
        """Return what the diagnostic calls an indicator; shares are told in per cent."""
        language = self.catalogue.language
        unit = indicator.unit.in_language(language)
        return {
            "name": indicator.name.in_language(language),
            "unit": f"% {unit}" if indicator.kind == "share" else unit,
            "source": self.catalogue.translate(RECORD),
            "parameters": json.dumps(
                {"kind": "baseline", "formula": indicator.formula.en}, sort_keys=True
            ),
        }

    def _shared_of_goal(self, goal: Goal) -> dict[str, Any]:
        return {
            **dict.fromkeys(("level", "axis", "disaggregation", "light", "rule"), ""),
            "code": goal.code,
            "name": goal.name or goal.code,
            "unit": goal.unit,
            "source": goal.source,
            "parameters": "{}",
        }
