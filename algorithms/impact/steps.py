"""Run every analysis of an evaluation; what the data cannot carry is left out with its reason."""

from __future__ import annotations

import time as clock
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..core.caveats import Caveat, caveat, distinct
from ..core.errors import InputError
from ..core.progress import Progress, part_of
from ..core.text import QT_TRANSLATE_NOOP
from .panel import Panel, panel_of
from .subject import OFFENCE, TACTIC, TARGET, WHEN, Subject

if TYPE_CHECKING:
    from ..core.results import Result

NOTABLE_INFLATION = 1.15
DAYS_OF_A_YEAR = 365.25
LENGTHS_OF_A_YEAR = (365, 366)
PLANNED = "zones"
"""The step without which nothing can be said."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided about zones and money."""

    zones: Any = None
    distance: float | None = 400.0
    rings: int = 1
    along: str = "straight"
    streets: Any = None
    control: str = "matched"
    chosen: Any = None
    other_measures: Any = None
    area_id: str | None = None
    area_name: str | None = None
    population: str | None = None
    reporting: tuple[str, ...] = ()
    unit_costs: str | None = None
    programme_cost: tuple[str, ...] = ()
    payer: str | None = None
    harm_weights: str | None = None
    discount_rate: float = 0.05
    crs: str | None = None
    seed: int = 1


@dataclass(frozen=True, slots=True)
class StepRun:
    """One analysis: how long it took, and why it was left out if it was."""

    step: str
    seconds: float
    failure: InputError | None = None


@dataclass(slots=True)
class Evaluated:
    """Everything that was computed, before the gate.

    Parameters
    ----------
    subject : Subject
        What was evaluated.
    zones : GeoDataFrame
        The zones used.
    panel : Panel
        Counts by month.
    change_names : tuple of str
        The columns of the areas that may be shown beside results: identifier and name.
    results : dict of str to Result
        By step: zones, difference, quotient, change, similarity, shift, matrix, series, designs,
        synthetic, power, money.
    log : list of StepRun
        Every step tried.
    """

    subject: Subject
    zones: Any
    panel: Panel
    change_names: tuple[str, ...] = ()
    results: dict[str, Result] = field(default_factory=dict)
    log: list[StepRun] = field(default_factory=list)

    def caveats(self) -> tuple[Caveat, ...]:
        """Return what weakens the whole, each once, those of the comparison itself first."""
        order = ("difference", "zones", "designs", "series", "synthetic", "quotient")
        first = [self.results[name] for name in order if name in self.results]
        others = [result for name, result in self.results.items() if name not in order]
        told = [item for result in (*first, *others) for item in result.caveats]
        return distinct([*self.subject.caveats, *told])


def run_steps(
    subject: Subject,
    treatment: Any,
    areas: Any,
    choices: Choices,
    progress: Progress,
) -> Evaluated:
    """Lay the zones, then compare in every way that the data can carry.

    Raises
    ------
    InputError
        When there are no zones to compare, or the two periods cannot be compared in them.
    """
    started = clock.perf_counter()
    zones, laid = _zones(subject, treatment, areas, choices, part_of(progress, 0.0, 0.2))
    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Counting by month"))
    names = tuple(name for name in (choices.area_id, choices.area_name) if name)
    run = Evaluated(subject, zones, panel_of(subject, zones, areas, choices.area_id), names)
    run.log.append(StepRun("zones", round(clock.perf_counter() - started, 3)))
    if laid is not None:
        run.results["zones"] = laid
    # without the difference there is no evaluation: its refusal is the user's to read
    started = clock.perf_counter()
    run.results["difference"] = _difference(run, choices)
    run.log.append(StepRun("difference", round(clock.perf_counter() - started, 3)))
    steps = _steps(run, areas, choices)
    for number, (name, step) in enumerate(steps.items()):
        progress(0.3 + 0.7 * number / len(steps), _MESSAGES[name])
        started, failure = clock.perf_counter(), None
        try:
            run.results[name] = step()
        except InputError as error:
            failure = error
        run.log.append(StepRun(name, round(clock.perf_counter() - started, 3), failure))
    return run


_MESSAGES: Mapping[str, str] = {
    "quotient": QT_TRANSLATE_NOOP("convivencia", "Displacement quotient"),
    "change": QT_TRANSLATE_NOOP("convivencia", "Change by area"),
    "similarity": QT_TRANSLATE_NOOP("convivencia", "Similarity of two patterns"),
    "shift": QT_TRANSLATE_NOOP("convivencia", "Shift of the centre"),
    "matrix": QT_TRANSLATE_NOOP("convivencia", "Matrix of displacement"),
    "series": QT_TRANSLATE_NOOP("convivencia", "Interrupted series"),
    "designs": QT_TRANSLATE_NOOP("convivencia", "Difference in differences"),
    "synthetic": QT_TRANSLATE_NOOP("convivencia", "Synthetic control"),
    "power": QT_TRANSLATE_NOOP("convivencia", "Detectable effect"),
    "money": QT_TRANSLATE_NOOP("convivencia", "Cost and benefit"),
}


def _zones(
    subject: Subject, treatment: Any, areas: Any, choices: Choices, progress: Progress
) -> tuple[Any, Any]:
    """Return the zones given, or lay them around the treated areas."""
    from ..displacement.displacement_zones import displacement_zones

    if choices.zones is not None:
        return choices.zones, None
    offences: dict[str, Any] = {"category": OFFENCE} if OFFENCE in subject.incidents.columns else {}
    laid = displacement_zones(
        treatment,
        choices.distance,
        areas=areas,
        incidents=subject.incidents,
        control=choices.control,  # type: ignore[arg-type]
        chosen=choices.chosen,
        other_measures=choices.other_measures,
        rings=choices.rings,
        along=choices.along,  # type: ignore[arg-type]
        streets=choices.streets,
        intervention=str(subject.intervention),
        date=WHEN,
        population=choices.population,
        area_id=choices.area_id,
        area_name=choices.area_name,
        crs=choices.crs,
        progress=progress,
        **offences,
    )
    zones = laid.zones.copy()
    zones.attrs["title"] = "zones"
    return zones, laid


def _difference(run: Evaluated, choices: Choices) -> Result:
    """Return the displacement difference; the interval allows for clusters where there are any."""
    from ..displacement.difference import displacement_difference

    def compared(variance: str, comparison: str) -> Any:
        return displacement_difference(
            run.zones,
            run.subject.incidents,
            run.subject.periods.before,
            run.subject.periods.after,
            WHEN,
            comparison=comparison,  # type: ignore[arg-type]
            variance=variance,  # type: ignore[arg-type]
            reporting=choices.reporting,
            crs=choices.crs,
        )

    try:
        found = compared("poisson", "proportion")
        way = "proportion"
    except InputError:
        # a control without events before: what is wrong otherwise is said again
        found, way = compared("poisson", "counts"), "counts"
    if any(item.code == "events_follow_each_other" for item in found.caveats):
        found = compared("clustered", way)
    result: Result = found
    return result


def _steps(run: Evaluated, areas: Any, choices: Choices) -> dict[str, Callable[[], Result]]:
    """Return the analyses after the difference, in the order of the report."""
    from ..displacement.centre_shift import centre_shift
    from ..displacement.displacement_matrix import displacement_matrix
    from ..displacement.pattern_similarity import pattern_similarity
    from ..displacement.quotient import displacement_quotient
    from ..evaluation.difference_in_differences import difference_in_differences
    from ..evaluation.interrupted_series import interrupted_series
    from ..evaluation.synthetic_control import synthetic_control
    from ..intake.points import as_points
    from ..time.change_test import change_test

    subject, day = run.subject, str(run.subject.intervention)
    incidents, columns = subject.incidents, set(subject.incidents.columns)
    when: dict[str, Any] = {
        "before": subject.periods.before,
        "after": subject.periods.after,
        "date": WHEN,
    }
    around = incidents.select((run.panel.zone == 0) | (run.panel.zone == 1))
    column: dict[str, Any] = {name: name for name in (TARGET, TACTIC) if name in columns} | (
        {"category": OFFENCE} if OFFENCE in columns else {}
    )
    units = as_points(run.panel.units)
    series = run.panel.series
    treated_series = as_points(series[series["zone"] == "treatment"].drop(columns="zone"))
    steps: dict[str, Callable[[], Result]] = {
        "quotient": lambda: displacement_quotient(run.zones, incidents, crs=choices.crs, **when),
        "change": lambda: change_test(
            areas, incidents, area_id=choices.area_id, area_name=choices.area_name, **when
        ),
        "similarity": lambda: pattern_similarity(
            areas, incidents=incidents, area_id=choices.area_id, seed=choices.seed, **when
        ),
        "shift": lambda: centre_shift(incidents=around, crs=choices.crs, **when),
        "matrix": lambda: displacement_matrix(
            incidents, zones=run.zones, within=True, seed=choices.seed, **when, **column
        ),
        "series": lambda: interrupted_series(treated_series, day),
        "designs": lambda: difference_in_differences(
            units, day, treated_column="treated", seed=choices.seed
        ),
        "synthetic": lambda: synthetic_control(
            units, day, treated_column="treated", seed=choices.seed
        ),
        "power": lambda: _power(run),
    }
    if choices.programme_cost or choices.unit_costs or choices.harm_weights:
        steps["money"] = lambda: _money(run, choices)
    return steps


def _power(run: Evaluated) -> Result:
    """Return what could have been seen at all, from the counts before."""
    from ..evaluation.detectable_effect import detectable_effect

    difference: Any = run.results["difference"]
    counts = difference.counts.set_index("zone")["before"]
    first, second = (
        _length(period) for period in (run.subject.periods.before, run.subject.periods.after)
    )
    return detectable_effect(
        float(counts.get("treatment", 0)),
        float(counts.get("treatment_control", 0)),
        displacement=float(counts.get("displacement", 0)),
        displacement_control=float(counts.get("displacement_control", 0)),
        after_length=second / first,
        months=12 * second / DAYS_OF_A_YEAR,
        overdispersion=max(1.0, float(difference.summary["inflation"])),
    )


def _length(period: str) -> int:
    import numpy as np

    first, last = (np.datetime64(day) for day in period.split("/"))
    return int((last - first).astype(int)) + 1


def _money(run: Evaluated, choices: Choices) -> Result:
    """Return cost and benefit of a year from the total effect and the offences before."""
    from ..evaluation.cost_benefit import cost_benefit

    difference: Any = run.results["difference"]
    row = difference.effects.set_index("effect").loc["total"]
    days = _length(run.subject.periods.after)
    whole_year = days in LENGTHS_OF_A_YEAR
    to_a_year = 1.0 if whole_year else DAYS_OF_A_YEAR / days
    ends = [
        None if row[name] != row[name] else -float(row[name]) * to_a_year
        for name in ("high", "low")
    ]
    found = cost_benefit(
        prevented=-float(row["estimate"]) * to_a_year,
        prevented_low=ends[0],
        prevented_high=ends[1],
        mix=_mix(run),
        unit_costs=choices.unit_costs,
        programme_cost=choices.programme_cost,
        payer=choices.payer,
        harm_weights=choices.harm_weights,
        discount_rate=choices.discount_rate,
    )
    told = () if whole_year else (caveat("effect_of_a_year", days=days),)
    return replace(found, caveats=(*told, *found.caveats))


def _mix(run: Evaluated) -> tuple[str, ...]:
    """Return how many events of each offence lay in the zones before the measure."""
    import numpy as np

    frame = run.subject.incidents.attributes
    if OFFENCE not in frame.columns:
        return ()
    early = frame[WHEN].to_numpy() < run.subject.intervention
    counts = frame.loc[early & np.isin(run.panel.zone, [0, 1]), OFFENCE].value_counts()
    return tuple(f"{name}={count}" for name, count in sorted(counts.items()) if count)
