"""The small table under each finding: what was measured.

Everything here follows from ``parity.json`` alone.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .cases import POISSON, cases
from .compare import PEERS
from .grid import Grid, Kind, Numbers, Row, cell

FAULTS = (
    "ties", "mean", "rounding", "transform", "islands", "sampler", "replacement", "step_down",
    "eb_clip", "byar", "join_tail",
)  # fmt: skip
CONVENTIONS = ("one_sided", "sign", "divisor", "geary_divisor", "eb_local")
RARE = 1e-3
OURS = "convivencia"
ONE_SIDED = ("ours_directed", *PEERS)
"""Columns of one-sided p-values: ours, then the peers'."""


def marked_neighbours(case: str) -> list[int]:
    """Return the neighbours of the only unit that is not zero which have eight neighbours."""
    found = cases()[case]
    middle = int(np.argmax(found.values))
    return [unit for unit in found.neighbours[middle] if len(found.neighbours[unit]) == 8]


def chance(numbers: Numbers) -> float:
    """Return how far two runs of so many draws lie apart by chance: four standard errors at ½."""
    return float(4 * np.sqrt(0.25 * 2 / numbers.settings["permutations"]))


def _row(label: str, case: str, kind: Kind, values: Sequence[float | int | None]) -> Row:
    return Row(label, case, tuple(cell(value, kind) for value in values))


def _ties(numbers: Numbers) -> Grid:
    keys = {name: f"sparse10.{name}.p_directed" for name in ("gi", "gi_star", "local_moran")}
    return Grid(
        ("exact", *ONE_SIDED),
        tuple(
            _row(name, "sparse10", "count",
                 [numbers.flagged(tool, key) for tool in ("exact", OURS, *PEERS)])
            for name, key in keys.items()
        ),
    )  # fmt: skip


def _mean(numbers: Numbers) -> Grid:
    at_mean = numbers.of(OURS, "grid8.local_moran.i") == 0
    limit = numbers.settings["significant"]
    found = [
        (numbers.of(tool, "grid8.local_moran.p_directed")[at_mean] <= limit).sum()
        for tool in (OURS, *PEERS)
    ]
    return Grid(ONE_SIDED, (_row("local_moran", "grid8", "count", found),))


def _rounding(numbers: Numbers) -> Grid:
    near = marked_neighbours("one_inside")
    keys = dict.fromkeys((OURS, *PEERS), "one_inside.local_moran.p_directed")
    found = [
        (numbers.of(tool, key)[near] < RARE).sum()
        for tool, key in {"exact": "one_inside.gi.p_directed", **keys}.items()
    ]
    return Grid(("exact", *ONE_SIDED), (_row("reported_rare", "one_inside", "count", found),))


def _transform(numbers: Numbers) -> Grid:
    rows = []
    for case in ("columbus", "grid8"):
        for name in ("gi", "gi_star"):
            key = f"{case}.{name}.z"
            default = numbers.farthest("esda", key, f"{key}_as_given")
            rows.append(
                Row(name, case, (cell(default, "z"), cell(numbers.farthest("esda", key), "small")))
            )
    return Grid(("esda_default", "esda_binary"), tuple(rows))


def _islands(numbers: Numbers) -> Grid:
    lonely = len(cases()["island"].values) - 1
    return Grid(
        ONE_SIDED,
        tuple(
            _row(name, "island", "small",
                 [numbers.of(tool, f"island.{name}.p_directed")[lonely] for tool in (OURS, *PEERS)])
            for name in ("gi", "local_moran")
        ),
    )  # fmt: skip


def _sampler(numbers: Numbers) -> Grid:
    tools = ("exact", OURS, "esda", "pygeoda")
    rows = []
    for case in ("one_first", "one_inside"):
        beside = marked_neighbours(case)[0]
        found = [numbers.of(tool, f"{case}.gi.p_directed")[beside] for tool in tools]
        rows.append(_row("gi", case, "p", found))
    return Grid(("exact", "ours_directed", "esda", "pygeoda"), tuple(rows))


def _replacement(numbers: Numbers) -> Grid:
    rows = []
    for name in ("gi", "gi_star", "local_moran"):
        apart = [numbers.farthest(tool, f"columbus.{name}.p_directed") for tool in PEERS]
        rows.append(_row(name, "columbus", "p", [chance(numbers), *apart]))
    return Grid(("chance", *PEERS), tuple(rows))


def _step_down(numbers: Numbers) -> Grid:
    p_values = np.sort(numbers.of("pygeoda", "sparse10.local_moran.p_directed"))
    line = np.arange(1, len(p_values) + 1) * numbers.settings["significant"] / len(p_values)
    below = np.flatnonzero(p_values <= line)
    found = [
        int(below[-1]) + 1 if below.size else 0,
        numbers.of("pygeoda", "sparse10.local_moran.fdr")[0],
    ]
    return Grid(("step_up", "pygeoda"), (_row("local_moran", "sparse10", "count", found),))


def _eb_clip(numbers: Numbers) -> Grid:
    tools = (OURS, "esda", "spdep")
    rates = np.array([numbers.of(tool, "alike4.eb_rate") for tool in tools]) * 1000
    return Grid(
        tools,
        tuple(
            _row(f"area_{place + 1}", "alike4", "rate", rates[:, place].tolist())
            for place in range(rates.shape[1])
        ),
    )


def _byar(numbers: Numbers) -> Grid:
    sides = {"garwood": (OURS, "garwood"), "byar": (OURS, "byar"),
             "epitools": ("spdep", "epitools_byar")}  # fmt: skip
    names = [f"{name}_{side}" for side in ("low", "high") for name in sides]
    limits = [
        numbers.of(tool, f"poisson.{key}_{side}")
        for side in ("low", "high")
        for tool, key in sides.values()
    ]
    return Grid(
        tuple(names),
        tuple(
            _row(f"events_{events}", "poisson", "rate", [limit[place] for limit in limits])
            for place, (events, _) in enumerate(POISSON)
        ),
    )


def _one_sided(numbers: Numbers) -> Grid:
    tools = (OURS, "esda", "spdep")
    return Grid(
        tools,
        tuple(
            _row(f"{name}.p_value", "columbus", "small",
                 [numbers.of(tool, f"columbus.{name}.p_value")[0] for tool in tools])
            for name in ("geary", "getis_ord_g")
        ),
    )  # fmt: skip


def _sign(numbers: Numbers) -> Grid:
    tools = (OURS, "esda", "spdep")
    found = [numbers.of(tool, "columbus.geary.z")[0] for tool in tools]
    return Grid(tools, (_row("geary.z", "columbus", "z", found),))


def _divisor(numbers: Numbers) -> Grid:
    rows = []
    for case in ("columbus", "grid8"):
        ours = numbers.of(OURS, f"{case}.local_moran.i")
        some = np.abs(ours) > RARE
        ratio = numbers.of("spdep", f"{case}.local_moran.i_as_given")[some] / ours[some]
        mixed = numbers.farthest("esda", f"{case}.local_moran.z")
        cells = (
            cell(float(np.median(ratio)), "p"),
            cell(len(ours) / (len(ours) - 1), "p"),
            cell(mixed, "p"),
        )
        rows.append(Row("local_moran", case, cells))
    return Grid(("ratio", "n_ratio", "z_mixed"), tuple(rows))


def _geary_divisor(numbers: Numbers) -> Grid:
    ours = numbers.of(OURS, "columbus.local_geary.c")
    ratio = numbers.of("esda", "columbus.local_geary.c") / ours
    found = [float(np.median(ratio)), len(ours) / (len(ours) - 1)]
    return Grid(("esda_ratio", "n_ratio"), (_row("local_geary.c", "columbus", "p", found),))


def _join_tail(numbers: Numbers) -> Grid:
    z = numbers.of("spdep", "columbus.join_counts.unlike_z")[0]
    p_values = [numbers.of(tool, "columbus.join_counts.unlike_p")[0] for tool in (OURS, "esda")]
    cells = (cell(z, "z"), *(cell(value, "p") for value in p_values))
    return Grid(("spdep_z", "convivencia", "esda"), (Row("join_counts.unlike", "columbus", cells),))


def _eb_local(numbers: Numbers) -> Grid:
    key = "auckland.eb_local_rate"
    found = [numbers.farthest("spdep", key, f"{key}_as_given"), numbers.farthest("spdep", key)]
    return Grid(
        ("spdep_default", "spdep_geoda"), (_row("eb_local_rate", "auckland", "small", found),)
    )


MADE = {
    "ties": _ties, "mean": _mean, "rounding": _rounding, "transform": _transform,
    "islands": _islands, "sampler": _sampler, "replacement": _replacement,
    "step_down": _step_down, "eb_clip": _eb_clip, "byar": _byar,
    "one_sided": _one_sided, "sign": _sign, "divisor": _divisor,
    "geary_divisor": _geary_divisor, "join_tail": _join_tail, "eb_local": _eb_local,
}  # fmt: skip


def evidence(numbers: Numbers) -> dict[str, Grid]:
    """Return the table under each finding; a new finding is a function and its texts."""
    return {name: make(numbers) for name, make in MADE.items()}
