"""The numbers that the sentences of the page name."""

from __future__ import annotations

import numpy as np

from .cases import cases
from .compare import one_number, per_unit, published
from .evidence import CONVENTIONS, FAULTS, OURS, chance, marked_neighbours
from .grid import Kind, Numbers

Facts = dict[str, tuple[float, Kind]]


def facts(numbers: Numbers) -> Facts:
    """Return each fact with how it is written."""
    found: Facts = {}
    for part in (_agreement, _counts, _p_values, _sizes):
        found |= part(numbers)
    return found


def _agreement(numbers: Numbers) -> Facts:
    compared = [cell for row in one_number(numbers).rows for cell in row.cells[1:]]
    compared += [cell for row in per_unit(numbers).rows for cell in row.cells]
    given = [cell for cell in compared if cell.value is not None]
    printed = published(numbers)
    return {
        "compared": (len(given), "count"),
        "agreed": (sum(not cell.finding for cell in given), "count"),
        "faults": (len(FAULTS), "count"),
        "conventions": (len(CONVENTIONS), "count"),
        "published": (len(printed), "count"),
        "published_same": (sum(one["same"] for one in printed), "count"),
    }


def _counts(numbers: Numbers) -> Facts:
    sparse = cases()["sparse10"].values
    directed, two_sided = "sparse10.gi.p_directed", "sparse10.gi.p_two_sided"
    with_numba, without = (
        numbers.of(tool, "sparse10.local_moran.p_directed")
        for tool in ("esda", "esda_without_numba")
    )
    found = {
        "permutations": numbers.settings["permutations"],
        "sparse_cells": len(sparse),
        "sparse_ones": sparse.sum(),
        "sparse_exact": numbers.flagged("exact", directed),
        "sparse_two_sided": numbers.flagged(OURS, two_sided),
        "sparse_esda": numbers.flagged("esda", directed),
        "at_mean": (numbers.of(OURS, "grid8.local_moran.i") == 0).sum(),
        "near": len(marked_neighbours("one_inside")),
        "numba_changed": (np.abs(with_numba - without) > 0.01).sum(),
    }
    return {key: (float(value), "count") for key, value in found.items()}


def _p_values(numbers: Numbers) -> Facts:
    beside = marked_neighbours("one_inside")[0]
    with_numba, without = (
        numbers.of(tool, "sparse10.local_moran.p_directed")
        for tool in ("esda", "esda_without_numba")
    )
    first = marked_neighbours("one_first")[0]
    found = {
        "near_p": numbers.of("exact", "one_inside.gi.p_directed")[beside],
        "numba_farthest": np.abs(with_numba - without).max(),
        "geoda_first": numbers.of("pygeoda", "one_first.gi.p_directed")[first],
        "spdep_apart": numbers.farthest("spdep", "columbus.local_moran.p_directed"),
        "chance": chance(numbers),
        "z_mixed": max(
            numbers.farthest("esda", f"{case}.local_moran.z") for case in ("columbus", "grid8")
        ),
    }
    smallest = 1 / (numbers.settings["permutations"] + 1)
    local = numbers.farthest("spdep", "auckland.eb_local_rate", "auckland.eb_local_rate_as_given")
    small: Facts = {"smallest_p": (smallest, "small"), "eb_local": (float(local or 0), "small")}
    return small | {key: (float(value), "p") for key, value in found.items()}


def _sizes(numbers: Numbers) -> Facts:
    z_error = max(
        numbers.farthest("esda", f"{case}.{name}.z", f"{case}.{name}.z_as_given")
        for case in ("columbus", "grid8")
        for name in ("gi", "gi_star")
    )
    return {
        "z_error": (float(z_error), "z"),
        "geary_ours": (numbers.of(OURS, "columbus.geary.z")[0], "z"),
        "join_z": (numbers.of("spdep", "columbus.join_counts.unlike_z")[0], "z"),
        "join_esda": (numbers.of("esda", "columbus.join_counts.unlike_p")[0], "z"),
        "geary_esda": (numbers.of("esda", "columbus.geary.z")[0], "z"),
        "eb_lowest": (float(numbers.of("esda", "alike4.eb_rate").min() * 1000), "rate"),
        "eb_common": (float(numbers.of(OURS, "alike4.eb_rate")[0] * 1000), "rate"),
        "byar_zero": (float(numbers.of("spdep", "poisson.epitools_byar_low")[0]), "p"),
    }
