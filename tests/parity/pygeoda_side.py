"""The same cases in pygeoda, GeoDa's library."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from .cases import PERMUTATIONS, SEED, SIGNIFICANT, Case, cases
from .ours import LOCAL_CASES, Numbers


def _weights(case: Case) -> Any:
    """Hand the neighbours over in a .gal file, the only way in."""
    import pygeoda

    lines = [f"0 {len(case.values)} case id"]
    for unit, near in enumerate(case.neighbours):
        lines += [f"{unit} {len(near)}", " ".join(map(str, near))]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.gal"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return pygeoda.read_gal(str(path), [str(unit) for unit in range(len(case.values))])


def _tests(case: Case) -> Numbers:
    import pygeoda

    found: dict[str, Any] = {}
    weights = _weights(case)
    options = {"permutations": PERMUTATIONS, "cpu_threads": 1, "seed": SEED}
    for name, analysis in {
        "gi": pygeoda.local_g,
        "gi_star": pygeoda.local_gstar,
        "local_moran": pygeoda.local_moran,
    }.items():
        result = analysis(weights, case.values.tolist(), **options)
        found[f"{name}.p_directed"] = result.lisa_pvalues()
        if name == "local_moran":
            found["local_moran.i"] = result.lisa_values()
            p_values = np.array(result.lisa_pvalues())
            limit = result.lisa_fdr(SIGNIFICANT)
            found["local_moran.fdr"] = [float((p_values <= limit).sum())]
    return {f"{case.name}.{key}": [float(one) for one in value] for key, value in found.items()}


def _variants() -> Numbers:
    import pygeoda

    case = cases()["columbus"]
    weights, values = _weights(case), case.values.tolist()
    options = {"permutations": 99, "cpu_threads": 1, "seed": SEED}
    geary = pygeoda.local_geary(weights, values, **options)
    both = pygeoda.local_bimoran(weights, values, case.more["other"].tolist(), **options)
    return {
        "columbus.local_geary.c": list(map(float, geary.lisa_values())),
        "columbus.local_bivariate.i": list(map(float, both.lisa_values())),
    }


def run() -> Numbers:
    """Return every number of pygeoda, as lists by name."""
    found: Numbers = {}
    for name in LOCAL_CASES:
        found |= _tests(cases()[name])
    return found | _variants()
