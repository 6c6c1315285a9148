"""Time survey estimates against a plain loop over questions and groups."""

from __future__ import annotations

from typing import Any

import numpy as np

from .measure import best, say

DESIGN = {"weight": "weight", "strata": "stratum", "psu": "psu"}


def microdata(respondents: int, questions: int, groups: int = 30) -> Any:
    """Return answers of a sample in 200 strata with 50 units each."""
    import pandas as pd

    random = np.random.default_rng(6)
    psu = random.integers(0, 10_000, respondents)
    frame = pd.DataFrame(
        {
            f"question_{number}": (random.random(respondents) < 0.05 + number / 50).astype(int)
            for number in range(questions)
        }
    )
    frame["psu"], frame["stratum"] = psu, psu % 200
    frame["weight"] = random.uniform(50, 150, respondents)
    frame["area"] = np.array([f"B{number:02d}" for number in range(groups)])[psu % groups]
    return frame


def looped(frame: Any, questions: list[str]) -> dict[tuple[str, str], tuple[float, float]]:
    """Estimate shares and their errors one by one, as one would by hand with pandas."""
    found = {}
    units = frame[["stratum", "psu"]].drop_duplicates().set_index(["stratum", "psu"]).index
    for name in questions:
        for group in (None, *frame["area"].unique()):
            inside = np.ones(len(frame), bool) if group is None else frame["area"] == group
            part = frame[inside]
            weights = part["weight"]
            share = (weights * part[name]).sum() / weights.sum()
            linear = weights * (part[name] - share) / weights.sum()
            sums = linear.groupby([part["stratum"], part["psu"]]).sum().reindex(units, fill_value=0)
            by_stratum = sums.groupby(level=0)
            counts = by_stratum.size()
            variance = (counts / (counts - 1) * by_stratum.var(ddof=0) * counts).sum()
            found[name, group or "all"] = share, float(np.sqrt(variance))
    return found


def main() -> None:
    """Run them all."""
    from convivencia.algorithms.intake.points import as_points
    from convivencia.algorithms.survey.survey_estimates import survey_estimates

    large = microdata(1_000_000, 20)
    names = [name for name in large if name.startswith("question")]
    layer = as_points(large)
    say(
        "survey_estimates, 1,000,000 respondents, 20 × 30 groups",
        best(lambda: survey_estimates(layer, tuple(names), domains=("area",), **DESIGN), times=2),
    )
    small = microdata(100_000, 2)
    plain = looped(small, ["question_0", "question_1"])
    ours = survey_estimates(small, ("question_0", "question_1"), domains=("area",), **DESIGN)
    rows = ours.estimates.set_index(["item", "domain"])
    np.testing.assert_allclose(
        [plain[key][1] for key in rows.index], rows["se"].to_numpy(), rtol=1e-9
    )
    say(
        "survey_estimates, 100,000 respondents, 2 × 30 groups",
        best(
            lambda: survey_estimates(
                small, ("question_0", "question_1"), domains=("area",), **DESIGN
            )
        ),
        best(lambda: looped(small, ["question_0", "question_1"]), times=1),
        "a plain loop in pandas",
    )


if __name__ == "__main__":
    main()
