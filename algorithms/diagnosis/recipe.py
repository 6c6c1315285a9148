"""Run a recipe: ordered steps, each an analysis, with what the study and earlier steps give."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..catalogue import analyses
from ..core.caveats import Caveat
from ..core.errors import InputError, TemplateError
from ..core.multilingual import read_toml
from ..core.progress import Progress, part_of
from ..core.results import Result
from ..core.text import QT_TRANSLATE_NOOP
from .measure import TESTED, tested_rates

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "recipes"

MEANING: dict[str, tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "counts": ("aggregate_incidents", (("areas", ("$areas",)), ("incidents", ("$placed",)))),
    "rates": ("incident_rates", (("areas", ("$counts.areas",)),)),
    "concentration": ("concentration", (("areas", ("$counts.areas", "$measured")),)),
    "global": ("global_autocorrelation", (("areas", ("$counts.areas", "$measured")),)),
    "hot_spots": ("getis_ord", (("areas", ("$counts.areas", "$measured")),)),
    "clusters": ("local_moran", (("areas", ("$counts.areas", "$measured")),)),
    "grid": ("make_grid", ()),
    "cells": ("aggregate_incidents", (("areas", ("$grid.cells",)), ("incidents", ("$placed",)))),
    "cell_hot_spots": ("getis_ord", (("areas", ("$cells.areas",)),)),
    "density": ("kernel_density", (("points", ("$placed",)),)),
    "cell_concentration": ("concentration", (("areas", ("$cells.areas",)),)),
    "persistence": (
        "hot_spot_transitions",
        (("areas", ("$counts.areas",)), ("incidents", ("$placed",))),
    ),
    "profile": ("temporal_profile", ()),
    "trend": ("trend", ()),
    "displacement": ("displacement_difference", (("incidents", ("$placed",)),)),
    "quotient": ("displacement_quotient", (("incidents", ("$placed",)),)),
}
"""The steps that documents read: which analysis each is, and what it must be fed with.

What shows places is made from counts, which the gate withholds, and from $placed, which leaves
protected categories out."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its id, the analysis, its parameters and what it needs of the study."""

    id: str
    analysis: str
    parameters: Mapping[str, Any]
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepLog:
    """How a step went: done, left out or failed with a sentence, and the seconds it took."""

    step: str
    analysis: str
    state: str
    seconds: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RecipeRun:
    """The results by step id, the log of every step, and what the failed ones said."""

    results: Mapping[str, Result]
    log: tuple[StepLog, ...]
    caveats: tuple[Caveat, ...] = ()
    failures: tuple[InputError, ...] = ()


@dataclass(slots=True)
class Values:
    """What ``$name`` stands for; results of earlier steps are added as they come."""

    named: dict[str, Any] = field(default_factory=dict)
    results: dict[str, Result] = field(default_factory=dict)
    caveats: list[Caveat] = field(default_factory=list)

    def resolve(self, value: Any) -> Any:
        """Return the value itself, or what it stands for."""
        if not (isinstance(value, str) and value.startswith("$")):
            return value
        name, _, part = value[1:].partition(".")
        if part:
            return self.results[name].part_named(part)
        return self.named[name]


def load_recipe(path: Path) -> tuple[Step, ...]:
    """Read a recipe and check that its analyses, parameters and references exist.

    Raises
    ------
    TemplateError
        Naming the step and what is wrong.
    """
    known = analyses()
    steps: list[Step] = []
    entries: Any = read_toml(path).get("steps", ())
    for number, entry in enumerate(entries, start=1):
        if not (isinstance(entry, Mapping) and {"id", "analysis"} <= set(entry)):
            raise TemplateError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "{file}: step {number} needs an “id” and an “analysis”."
                ),
                file=path.name,
                number=number,
            )
        step = Step(
            entry["id"],
            entry["analysis"],
            entry.get("parameters", {}),
            tuple(entry.get("needs", ())),
        )
        if step.analysis not in known:
            raise TemplateError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "{file}: step “{step}” names no analysis, but “{analysis}”."
                ),
                file=path.name,
                step=step.id,
                analysis=step.analysis,
            )
        allowed = {item.name for item in known[step.analysis].parameters}
        for name in step.parameters:
            if name not in allowed:
                raise TemplateError(
                    QT_TRANSLATE_NOOP(
                        "convivencia", "{file}: step “{step}” has no parameter “{name}”."
                    ),
                    file=path.name,
                    step=step.id,
                    name=name,
                )
        _check(path, step, steps)
        steps.append(step)
    return tuple(steps)


def _check(path: Path, step: Step, earlier: list[Step]) -> None:
    """Refuse a step that lacks a parameter, names no part, or is not what its id says."""
    known = analyses()
    for item in known[step.analysis].parameters:
        if item.required and item.name not in step.parameters:
            raise TemplateError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "{file}: step “{step}” needs the parameter “{name}”."
                ),
                file=path.name,
                step=step.id,
                name=item.name,
            )
    parts = {f"${item.id}.{part.name}" for item in earlier for part in known[item.analysis].parts}
    for value in step.parameters.values():
        if isinstance(value, str) and value.startswith("$") and "." in value and value not in parts:
            raise TemplateError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "{file}: step “{step}” names “{value}”, no part of a step above."
                ),
                file=path.name,
                step=step.id,
                value=value,
            )
    meant, fed = MEANING.get(step.id, (step.analysis, ()))
    wanted: list[tuple[str, Any, tuple[str, ...]]] = [("analysis", step.analysis, (meant,))]
    wanted += [(name, step.parameters.get(name), choices) for name, choices in fed]
    for name, given, choices in wanted:
        if given not in choices:
            raise TemplateError(
                QT_TRANSLATE_NOOP(
                    "convivencia", "{file}: in step “{step}”, “{name}” must be {choices}."
                ),
                file=path.name,
                step=step.id,
                name=name,
                choices=" / ".join(choices),
            )


def run_recipe(steps: tuple[Step, ...], values: Values, progress: Progress) -> RecipeRun:
    """Run the steps in order.

    A step whose needs are not met is left out. One that the data cannot carry (too few areas, no
    dates) is left out with its sentence; the steps that build on it are left out too.
    """
    log: list[StepLog] = []
    failures: list[InputError] = []
    available = {name for name, value in values.named.items() if _is_given(value)}
    for number, step in enumerate(steps):
        stretch = part_of(progress, number / len(steps), (number + 1) / len(steps))
        stretch(0.0, analyses()[step.analysis].title)
        missing = [need for need in step.needs if need not in available]
        if missing:
            log.append(StepLog(step.id, step.analysis, "left_out", 0.0, ", ".join(missing)))
            continue
        started = time.perf_counter()
        try:
            parameters = {name: values.resolve(value) for name, value in step.parameters.items()}
        except KeyError as error:
            log.append(StepLog(step.id, step.analysis, "left_out", 0.0, str(error.args[0])))
            continue
        try:
            values.results[step.id] = analyses()[step.analysis].function(
                **parameters, progress=stretch
            )
        except InputError as error:
            failures.append(error)
            log.append(
                StepLog(
                    step.id,
                    step.analysis,
                    "failed",
                    round(time.perf_counter() - started, 3),
                    str(error),
                )
            )
            continue
        log.append(StepLog(step.id, step.analysis, "done", round(time.perf_counter() - started, 3)))
        _choose_measure(step.id, values)
    return RecipeRun(dict(values.results), tuple(log), tuple(values.caveats), tuple(failures))


def _choose_measure(step: str, values: Values) -> None:
    """Let the tests of place look at rates once there are any, at counts until then."""
    if step == "counts":
        values.named |= {"measured": values.results[step].part_named("areas"), "measure": "count"}
    elif step == "rates":
        frame, caveats = tested_rates(
            values.results[step].part_named("areas"), values.named["population"]
        )
        values.named |= {"measured": frame, "measure": TESTED}
        values.caveats.extend(caveats)


def _is_given(value: Any) -> bool:
    return value is not None and not (isinstance(value, (str, tuple, bool)) and not value)
