"""Exact p-values, where they are to be had: values of nought and one are hypergeometric."""

from __future__ import annotations

import numpy as np

from .cases import Case, cases
from .ours import Numbers

ZERO_ONE_CASES = ("sparse10", "one_first", "one_inside")


def _tails(case: Case) -> Numbers:
    """Return both p-values of Gi: drawing k of the other n − 1 units without replacement."""
    from scipy.stats import hypergeom

    ones = int(case.values.sum())
    directed = []
    for unit, near in enumerate(case.neighbours):
        law = hypergeom(len(case.values) - 1, ones - int(case.values[unit]), len(near))
        observed = int(case.values[list(near)].sum())
        directed.append(float(min(law.sf(observed - 1), law.cdf(observed))))
    return {
        f"{case.name}.gi.p_directed": directed,
        f"{case.name}.gi.p_two_sided": np.minimum(1.0, 2 * np.array(directed)).tolist(),
    }


def run() -> Numbers:
    """Return the exact p-values as lists by name."""
    found: Numbers = {}
    for name in ZERO_ONE_CASES:
        found |= _tails(cases()[name])
    return found
