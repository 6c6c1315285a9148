"""The tools beside each other at the same settings: tables, no words.

Everything here follows from ``parity.json`` alone.
"""

from __future__ import annotations

from typing import Any

from .grid import Grid, Kind, Numbers, Row, cell

PEERS = ("esda", "pygeoda", "spdep")
GLOBAL_TOOLS = ("convivencia", "esda", "spdep")
SAME = 1e-9
"""Relative; what lies closer is the same number, written down in another order."""

ONE_NUMBER: tuple[tuple[str, Kind, str], ...] = (
    ("moran.observed", "value", ""),
    ("moran.z", "value", ""),
    ("moran.p_value", "small", ""),
    ("geary.observed", "value", ""),
    ("geary.z", "value", "sign"),
    ("geary.p_value", "small", "one_sided"),
    ("getis_ord_g.observed", "value", ""),
    ("getis_ord_g.z", "value", ""),
    ("getis_ord_g.p_value", "small", "one_sided"),
)
ALSO_ONE_NUMBER: tuple[tuple[str, str, Kind], ...] = (
    ("columbus", "join_counts.high", "count"),
    ("columbus", "join_counts.unlike", "count"),
    ("columbus", "join_counts.unlike_z", "value"),
    ("auckland", "moran_eb_rate.observed", "value"),
)


def one_number(numbers: Numbers) -> Grid:
    """Return the global statistics, each tool's own number."""
    rows = []
    for case in ("columbus", "grid8"):
        for statistic, kind, finding in ONE_NUMBER:
            ours = float(numbers.of("convivencia", f"{case}.{statistic}")[0])
            cells = [cell(ours, kind)]
            for tool in ("esda", "spdep"):
                theirs = float(numbers.of(tool, f"{case}.{statistic}")[0])
                differs = abs(theirs - ours) > SAME * abs(ours)
                cells.append(cell(theirs, kind, finding if differs else ""))
            rows.append(Row(statistic, case, tuple(cells)))
    for case, statistic, kind in ALSO_ONE_NUMBER:
        found = (numbers.get(tool, f"{case}.{statistic}") for tool in GLOBAL_TOOLS)
        cells = [cell(None if one is None else one[0], kind) for one in found]
        rows.append(Row(statistic, case, tuple(cells)))
    return Grid(GLOBAL_TOOLS, tuple(rows))


PER_UNIT: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("columbus", "gi.z", {}),
    ("columbus", "gi_star.z", {}),
    ("columbus", "local_moran.i", {}),
    ("columbus", "local_moran.z", {"esda": "divisor"}),
    ("columbus", "local_geary.c", {"esda": "geary_divisor"}),
    ("columbus", "local_bivariate.i", {}),
    ("grid8", "gi.z", {}),
    ("grid8", "gi_star.z", {}),
    ("grid8", "local_moran.i", {}),
    ("grid8", "local_moran.z", {"esda": "divisor"}),
    ("columbus", "gi.p_directed", {"pygeoda": "sampler", "spdep": "replacement"}),
    ("columbus", "local_moran.p_directed", {"pygeoda": "sampler", "spdep": "replacement"}),
    ("auckland", "local_rate.i", {}),
    ("auckland", "eb_rate", {}),
    ("auckland", "eb_local_rate", {}),
    ("auckland", "spatial_rate", {}),
    ("poisson", "garwood_low", {}),
    ("poisson", "garwood_high", {}),
)


def per_unit(numbers: Numbers) -> Grid:
    """Return the largest difference over all areas, tool by tool, at the same settings."""
    rows = []
    for case, statistic, findings in PER_UNIT:
        key = f"{case}.{statistic}"
        cells = []
        for tool in PEERS:
            apart = numbers.farthest(tool, key)
            explained = findings.get(tool, "") if apart is not None and apart > SAME else ""
            cells.append(cell(apart, "small", explained))
        rows.append(Row(statistic, case, tuple(cells)))
    return Grid(PEERS, tuple(rows))


def flagged(numbers: Numbers) -> Grid:
    """Return how many areas have p ≤ .05, each tool as it comes, nothing corrected."""
    rows = []
    for case in ("columbus", "grid8", "sparse10"):
        for statistic in ("gi", "gi_star", "local_moran"):
            one, two = f"{case}.{statistic}.p_directed", f"{case}.{statistic}.p_two_sided"
            cells = [
                cell(numbers.flagged("convivencia", two), "count"),
                cell(numbers.flagged("convivencia", one), "count"),
                *(cell(numbers.flagged(tool, one), "count") for tool in PEERS),
                cell(numbers.flagged("exact", one), "count"),
            ]
            rows.append(Row(statistic, case, tuple(cells)))
    return Grid(("ours_two_sided", "ours_directed", *PEERS, "exact"), tuple(rows))


def published(numbers: Numbers) -> list[dict[str, Any]]:
    """Return each printed number beside ours, rounded as printed, and whether they agree."""
    return [
        {
            **one,
            "ours_value": float(numbers.of("convivencia", one["ours"])[0]),
            "same": round(float(numbers.of("convivencia", one["ours"])[0]), one["digits"])
            == one["value"],
        }
        for one in numbers.published
    ]
