"""What the local statistics share: how chance is judged, and one result of all runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from ..areas.table import extended
from ..core.caveats import Caveat, caveat, distinct
from ..core.errors import InputError
from ..core.progress import Progress, part_of
from ..core.results import Result
from ..core.text import QT_TRANSLATE_NOOP
from .neighbourhood import neighbour_lines
from .p_values import Alternative, Correction, adjusted_p_values
from .units import Units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    FloatArray = NDArray[np.float64]

MINIMUM_PERMUTATIONS = 99
MOST_PERMUTATIONS = 999_999
SPARSE_SHARE = 0.5
LayerResult = TypeVar("LayerResult", bound=Result)


@dataclass(frozen=True, slots=True)
class Inference:
    """How chance is judged: the parameters every local statistic has, as one thing."""

    permutations: int
    alternative: Alternative
    correction: Correction
    alpha: float
    seed: int

    def __post_init__(self) -> None:
        check_permutations(self.permutations)

    def corrected(
        self, p_sim: FloatArray, p_value: FloatArray, islands: NDArray[np.bool_]
    ) -> FloatArray:
        """Correct the p-values that serve: permutation ones if there are any. Islands are none."""
        chosen = np.where(islands, np.nan, p_sim if self.permutations else p_value)
        return adjusted_p_values(chosen, self.correction)

    def caveats(
        self, values: FloatArray, islands: NDArray[np.bool_], column: str
    ) -> tuple[Caveat, ...]:
        """Say what weakens the tests of these values."""
        return inference_caveats(
            values,
            int((~islands).sum()),
            self.permutations,
            self.correction,
            self.alpha,
            column,
            directed=self.alternative == "directed",
        )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run of a local statistic found.

    Parameters
    ----------
    columns : mapping
        Result columns in the units' order.
    missing : mapping
        What an area that took no part has in a column; NaN where nothing is said.
    counts : mapping
        For the summary: whole numbers that add up over runs.
    caveats : tuple of Caveat
        Beside those of the units.
    """

    columns: Mapping[str, NDArray[Any]]
    counts: Mapping[str, int]
    missing: Mapping[str, Any] = field(default_factory=dict)
    caveats: tuple[Caveat, ...] = ()


def local_result(
    result_type: Callable[..., LayerResult],
    runs: Sequence[Units],
    statistic: Callable[[Units, Progress], Outcome],
    progress: Progress,
    *,
    category: str | None = None,
    draw_neighbours: bool = False,
    more: Sequence[Caveat] = (),
) -> LayerResult:
    """Compute a local statistic for every run and make its result: one layer, all in the summary.

    With several runs the layer is long: a row for each area and category, and a column
    ``category``.

    Parameters
    ----------
    result_type : type
        A result with the parts ``areas`` and ``neighbours``.
    runs : sequence of Units
        From ``prepared_runs``.
    statistic : callable
        Computes one run.
    category : str, optional
        The column the categories come from.
    draw_neighbours : bool
        Whether the neighbours are drawn.
    more : sequence of Caveat
        What holds of every result of this kind.
    """
    import pandas as pd

    progress(0.2, QT_TRANSLATE_NOOP("convivencia", "Computing"))
    frames, counts, caveats = [], [], []
    for number, units in enumerate(runs):
        share = (0.2 + 0.8 * number / len(runs), 0.2 + 0.8 * (number + 1) / len(runs))
        found = statistic(units, part_of(progress, *share))
        columns: dict[str, Any] = {
            name: units.spread(values, found.missing.get(name, np.nan))
            for name, values in found.columns.items()
        }
        if units.category is not None and category != "category":
            columns = {"category": units.category, **columns}
        frames.append(extended(units.table.frame, columns))
        counts.append({"areas": len(units.values), **found.counts})
        caveats += [*units.caveats, *found.caveats]
    first = runs[0]
    summary: dict[str, object] = {
        name: sum(item[name] for item in counts) for name in counts[0]
    } | {"weights": dict(first.weights.facts)}
    if first.category is not None:
        summary["categories"] = {
            str(units.category): item for units, item in zip(runs, counts, strict=True)
        }
    areas = frames[0] if len(frames) == 1 else pd.concat(frames, ignore_index=True)
    areas.attrs = dict(frames[0].attrs)
    lines = None
    if draw_neighbours:
        lines = neighbour_lines(first.table, first.positions, first.weights)
    return result_type(
        areas=areas,
        neighbours=lines,
        summary=summary,
        caveats=distinct([*caveats, *more]),
    )


def check_permutations(permutations: int) -> None:
    """Refuse a number of permutations too small to say anything."""
    if 0 < permutations < MINIMUM_PERMUTATIONS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "convivencia", "“permutations” must be 0 or at least {bound}, but is {value}."
            ),
            bound=MINIMUM_PERMUTATIONS,
            value=permutations,
        )


def inference_caveats(
    values: FloatArray,
    tested: int,
    permutations: int,
    correction: Correction,
    alpha: float,
    column: str,
    *,
    directed: bool = False,
) -> tuple[Caveat, ...]:
    """Say what weakens the test: no variation, sparse counts, too few permutations, many tests."""
    found: list[Caveat] = []
    if float(np.ptp(values)) == 0.0:
        found.append(caveat("no_variation", column=column))
    whole = bool((values == np.rint(values)).all()) and float(values.min(initial=0)) >= 0
    empty = float((values == 0).mean())
    if permutations == 0:
        found.append(caveat("no_permutations"))
        if whole and empty > SPARSE_SHARE:
            found.append(caveat("sparse_counts", share=empty))
    elif tested:
        smallest = (1 if directed else 2) / (permutations + 1)
        # Benjamini–Hochberg is at its strictest for a single true place
        if correction != "none" and smallest > alpha / tested:
            needed = int(np.ceil((1 if directed else 2) * tested / alpha)) - 1
            facts = {"permutations": permutations, "smallest": smallest}
            found.append(
                caveat("permutations_too_few", needed=needed, **facts)
                if needed <= MOST_PERMUTATIONS
                else caveat("too_many_tests", count=tested, **facts)
            )
    if correction == "none" and tested > 1:
        found.append(caveat("multiple_testing", count=tested, expected=round(tested * alpha, 1)))
    return tuple(found)
