"""The same cases in R's spdep, as another process."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from .cases import (
    JOIN_THRESHOLD,
    PERMUTATIONS,
    POISSON,
    PUBLISHED_P,
    SEED,
    SIGNIFICANT,
    STEP_UP_P,
    cases,
)
from .ours import LOCAL_CASES, STATISTIC_CASES, Numbers

SCRIPT = Path(__file__).with_name("spdep_side.R")


def run() -> tuple[Numbers, dict[str, str]]:
    """Return every number of spdep (with base R and epitools), and the versions.

    Raises
    ------
    FileNotFoundError
        Where there is no R: ``scripts/system_packages.sh parity`` installs it.
    """
    given = {
        "cases": {
            case.name: {
                "values": case.values.tolist(),
                "neighbours": [[near + 1 for near in one] for one in case.neighbours],
                **{key: value.tolist() for key, value in case.more.items()},
            }
            for case in cases().values()
        },
        "global": list(STATISTIC_CASES),
        "local": list(LOCAL_CASES),
        "poisson": [list(one) for one in POISSON],
        "p_values": {"published": PUBLISHED_P, "step_up": STEP_UP_P},
        "join_threshold": JOIN_THRESHOLD,
        "permutations": PERMUTATIONS,
        "seed": SEED,
        "significant": SIGNIFICANT,
    }
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "cases.json", Path(folder) / "numbers.json"
        source.write_text(json.dumps(given), encoding="utf-8")
        subprocess.run(
            ["Rscript", "--vanilla", str(SCRIPT), str(source), str(target)], check=True, timeout=900
        )
        answer = json.loads(target.read_text(encoding="utf-8"))
    numbers = {
        key: [float("nan") if one is None else float(one) for one in value]
        for key, value in answer["numbers"].items()
    }
    return numbers, {key: value[0] for key, value in answer["versions"].items()}
