"""The same cases in esda; runs where numba is and where it is not, and says which.

``python -m tests.parity.esda_side FILE`` writes its numbers as JSON, so that the page can hold the
same library with and without numba side by side.
"""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from .cases import (
    JOIN_THRESHOLD,
    PERMUTATIONS,
    PUBLISHED_P,
    SEED,
    SIGNIFICANT,
    STEP_UP_P,
    Case,
    cases,
)
from .ours import JOIN_PERMUTATIONS, LOCAL_CASES, STATISTIC_CASES, Numbers


def _weights(case: Case) -> Any:
    """Return fresh weights: esda changes the ones it is given."""
    from libpysal.weights import W

    weights = W(
        {unit: list(near) for unit, near in enumerate(case.neighbours)}, silence_warnings=True
    )
    weights.id_order = list(range(len(case.neighbours)))
    return weights


def _global(case: Case) -> Numbers:
    from esda import Geary, Moran
    from esda.getisord import G

    moran = Moran(case.values, _weights(case), permutations=0)
    geary = Geary(case.values, _weights(case), permutations=0)
    general = G(case.values, _weights(case), permutations=0)
    found = {
        "moran.observed": moran.I,
        "moran.variance": moran.VI_rand,
        "moran.z": moran.z_rand,
        "moran.p_value": moran.p_rand,
        "geary.observed": geary.C,
        "geary.variance": geary.VC_rand,
        "geary.z": geary.z_rand,
        "geary.p_value": geary.p_rand,
        "getis_ord_g.observed": general.G,
        "getis_ord_g.z": general.z_norm,
        "getis_ord_g.p_value": general.p_norm,
    }
    return {f"{case.name}.{key}": [float(value)] for key, value in found.items()}


def _tests(case: Case) -> Numbers:
    from esda import Moran_Local
    from esda.getisord import G_Local

    options = {"permutations": PERMUTATIONS, "n_jobs": 1, "seed": SEED, "keep_simulations": False}
    found: dict[str, Any] = {}
    for name, star in {"gi": False, "gi_star": True}.items():
        for ending, transform in {"": "B", "_as_given": "R"}.items():
            again = options if not ending else {**options, "permutations": 0}
            result = G_Local(case.values, _weights(case), transform=transform, star=star, **again)
            found[f"{name}.z{ending}"] = result.Zs
            if not ending:
                found[f"{name}.p_directed"] = result.p_sim
    moran = Moran_Local(case.values, _weights(case), **options)
    found["local_moran.i"] = moran.Is
    found["local_moran.z"] = (moran.Is - moran.EIc) / np.sqrt(moran.VIc)
    found["local_moran.p_directed"] = moran.p_sim
    return {f"{case.name}.{key}": np.asarray(value).tolist() for key, value in found.items()}


def _variants() -> Numbers:
    from esda import (
        Geary_Local,
        Join_Counts,
        Moran_Local_BV,
        Moran_Local_Rate,
        Moran_Rate,
    )

    columbus, auckland = cases()["columbus"], cases()["auckland"]
    none = {"permutations": 0}
    weights = _weights(columbus)
    weights.transform = "r"
    geary = Geary_Local(connectivity=weights, permutations=99).fit(columbus.values)
    both = Moran_Local_BV(columbus.values, columbus.more["other"], _weights(columbus), **none)
    people = auckland.more["population"]
    rate = Moran_Local_Rate(auckland.values, people, _weights(auckland), **none)
    whole = Moran_Rate(auckland.values, people, _weights(auckland), **none)
    np.random.seed(SEED)
    high = (columbus.values >= JOIN_THRESHOLD).astype(float)
    joins = Join_Counts(high, _weights(columbus), permutations=JOIN_PERMUTATIONS)
    return {
        "columbus.local_geary.c": np.ravel(geary.localG).tolist(),
        "columbus.local_bivariate.i": np.ravel(both.Is).tolist(),
        "auckland.local_rate.i": np.ravel(rate.Is).tolist(),
        "auckland.moran_eb_rate.observed": [float(whole.I)],
        "columbus.join_counts.high": [float(joins.bb)],
        "columbus.join_counts.unlike": [float(joins.bw)],
        "columbus.join_counts.low": [float(joins.ww)],
        "columbus.join_counts.high_p": [float(joins.p_sim_bb)],
        "columbus.join_counts.unlike_p": [float(joins.p_sim_bw)],
    }


def _rates() -> Numbers:
    from esda import fdr
    from esda.smoothing import Empirical_Bayes, Spatial_Empirical_Bayes, Spatial_Rate

    found: Numbers = {}
    for name in ("auckland", "alike4"):
        case = cases()[name]
        events, people = case.values, case.more["population"]
        found[f"{name}.eb_rate"] = np.ravel(Empirical_Bayes(events, people).r).tolist()
        local = Spatial_Empirical_Bayes(events, people, _weights(case))
        found[f"{name}.eb_local_rate"] = np.ravel(local.r).tolist()
        spatial = Spatial_Rate(events, people, _weights(case))
        found[f"{name}.spatial_rate"] = np.ravel(spatial.r).tolist()
    for name, p_values in {"published": PUBLISHED_P, "step_up": STEP_UP_P}.items():
        limit = fdr(np.array(p_values), SIGNIFICANT)
        found[f"{name}_p.fdr"] = [float((np.array(p_values) <= limit).sum())]
    return found


def run() -> Numbers:
    """Return every number of esda, as lists by name."""
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        found = _rates() | _variants()
        for name in STATISTIC_CASES:
            found |= _global(cases()[name])
        for name in LOCAL_CASES:
            found |= _tests(cases()[name])
    return found


if __name__ == "__main__":
    # not to the standard output, where libraries print
    Path(sys.argv[1]).write_text(json.dumps(run()), encoding="utf-8")
