"""Do the intervals of an evaluation cover, and do its tests reject at their rate?

``make simulate`` evaluates the fictional municipality over many seeds, with the planted effect and
without one, for an offence of independent events and for one whose events follow each other.
Nothing here is a test: it takes minutes. ``SEEDS=200`` is enough to tell 5 % from 8 %.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
from convivencia.algorithms.impact.steps import Choices, run_steps
from convivencia.algorithms.impact.subject import subject_of
from convivencia.algorithms.impact.verdict import Verdict, verdict_of
from convivencia.algorithms.intake.points import Points
from convivencia.algorithms.sample.effects import DISPLACED_EFFECT, TREATED_EFFECT
from convivencia.algorithms.sample.incidents import draw_incidents
from convivencia.algorithms.sample.outline import CRS
from convivencia.algorithms.sample.town import town
from convivencia.algorithms.sample.zones import treatment_of, zones_of

SIZE = 20_000
CASES = {
    "robbery, effect planted, matched controls": ("Robo a persona", True, False),
    "robbery, effect planted, zones given": ("Robo a persona", True, True),
    "robbery, nothing planted, matched controls": ("Robo a persona", False, False),
    "robbery, nothing planted, zones given": ("Robo a persona", False, True),
    "burglary in near repeats, nothing planted, matched controls": ("Robo a vivienda", True, False),
}
"""Offence, whether effects are planted (on robbery alone), whether the zones are given."""


def evaluated(seed: int, offence: str, effects: bool, given: bool) -> Verdict:
    """Evaluate one municipality."""
    place = town()
    table = draw_incidents(place, SIZE, seed, effects=effects)
    kept = table[["occurred_at", "category"]].astype({"category": str})
    points = Points(table["x"].to_numpy(), table["y"].to_numpy(), kept, CRS, {"title": "sample"})
    subject = subject_of(
        points, intervention="2024-01-01", date="occurred_at", time=None, category="category",
        categories=(offence,), target=None, tactic=None, before=None, after=None, preset=None,
    )  # fmt: skip
    choices = Choices(
        zones=zones_of(place) if given else None, distance=350.0, control="matched",
        area_id="area_id", area_name="area_name",
    )  # fmt: skip
    areas = place.areas.copy()
    return verdict_of(run_steps(subject, treatment_of(place), areas, choices, lambda *_: None))


def told(name: str, found: list[tuple[Any, Any, Any]], truth: float) -> str:
    """Return how often limits hold the truth and exclude zero."""
    whole = [row for row in found if None not in row]
    values, low, high = (np.array(column, dtype=float) for column in zip(*whole, strict=True))
    covered = ((low <= truth) & (truth <= high)).mean()
    rejected = 1 - ((low <= 0) & (high >= 0)).mean()
    return (
        f"  {name:28s} of {len(whole):4d}: mean {values.mean():7.1f} %, limits hold "
        f"{truth:5.1f} % in {covered:6.1%}, exclude zero in {rejected:6.1%}"
    )


def lines(verdicts: list[Verdict], planted: bool) -> Iterator[str]:
    """Yield what is to be told of one case."""
    truths = {"local": 100 * TREATED_EFFECT, "displacement": 100 * DISPLACED_EFFECT}
    for place, truth in truths.items():
        items = [item for verdict in verdicts if (item := verdict.line(place)) is not None]
        found = [(item.percent, item.percent_low, item.percent_high) for item in items]
        yield told(place, found, truth if planted else 0.0)
    names = dict.fromkeys(item.name for verdict in verdicts for item in verdict.designs)
    for name in names:
        if name == "relative":
            # the same as the local line
            continue
        designs = [item for verdict in verdicts for item in verdict.designs if item.name == name]
        found = [(item.percent, item.low, item.high) for item in designs]
        yield told(name, found, truths["local"] if planted else 0.0)
    grades = [verdict.confidence for verdict in verdicts]
    yield "  confidence: " + ", ".join(f"{one} {grades.count(one)}" for one in sorted(set(grades)))


def main() -> None:
    """Run every case over the seeds named on the command line, 200 by default."""
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    for title, (offence, effects, given) in CASES.items():
        verdicts = [evaluated(seed, offence, effects, given) for seed in range(1, seeds + 1)]
        planted = effects and offence == "Robo a persona"
        sys.stdout.write("\n".join([title, *lines(verdicts, planted), "", ""]))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
