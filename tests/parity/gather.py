"""Run every tool on every case and lay the numbers down as ``resources/parity/parity.json``."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Any

from convivencia.algorithms.core.version import VERSION

from . import exact, ours, pygeoda_side, spdep_side
from .cases import PERMUTATIONS, SEED, SIGNIFICANT
from .ours import STATISTIC_CASES, Numbers

ROOT = Path(__file__).resolve().parents[2]
NUMBERS = ROOT / "resources" / "parity" / "parity.json"
PUBLISHED = Path(__file__).with_name("published.toml")
DIGITS = 12
P_DECIMALS = 7
"""More than so many permutations can tell apart; some tools give p-values in single precision."""


def rounded(numbers: Numbers) -> dict[str, list[float | None]]:
    """Return the numbers as they are stored: twelve significant digits, what is missing as null."""
    found: dict[str, list[float | None]] = {}
    for key, values in numbers.items():
        permuted = key.rpartition(".")[2].startswith(("p_directed", "p_two_sided"))
        found[key] = [
            (round(value, P_DECIMALS) if permuted else float(f"{value:.{DIGITS}g}"))
            if math.isfinite(value)
            else None
            for value in map(float, values)
        ]
    return found


def needed(key: str) -> bool:
    """Say whether the page uses a number: statistics of two cases, p-values of all."""
    case, _, rest = key.partition(".")
    statistic = rest.rpartition(".")[2].startswith(("z", "i"))
    return not (rest.startswith(("gi", "local_moran")) and statistic) or case in STATISTIC_CASES


def _esda(*, numba: bool) -> Numbers:
    """Run esda in a process of its own, where numba is there or cannot be imported."""
    hide = "" if numba else "sys.modules['numba'] = None; "
    start = f"import runpy, sys; {hide}runpy.run_module('tests.parity.esda_side', None, '__main__')"
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "numbers.json"
        subprocess.run(
            [sys.executable, "-c", start, str(target)],
            cwd=ROOT, check=True, timeout=900, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        found: Numbers = json.loads(target.read_text(encoding="utf-8"))
    return found


def published() -> list[dict[str, Any]]:
    """Return the numbers that papers print."""
    numbers: list[dict[str, Any]] = tomllib.loads(PUBLISHED.read_text(encoding="utf-8"))["number"]
    return numbers


def gather() -> dict[str, Any]:
    """Run every tool and return what the page is made from."""
    spdep, versions = spdep_side.run()
    without = {key: found for key, found in _esda(numba=False).items() if "p_directed" in key}
    tools = {
        "convivencia": ours.run(),
        "exact": exact.run(),
        "esda": _esda(numba=True),
        "esda_without_numba": without,
        "pygeoda": pygeoda_side.run(),
        "spdep": spdep,
    }
    libraries = ("esda", "libpysal", "numba", "pygeoda", "numpy", "scipy")
    return {
        "versions": {
            "convivencia": VERSION,
            **{name: version(name) for name in libraries},
            **versions,
        },
        "settings": {"permutations": PERMUTATIONS, "seed": SEED, "significant": SIGNIFICANT},
        "published": published(),
        "numbers": {
            tool: rounded({key: found for key, found in numbers.items() if needed(key)})
            for tool, numbers in tools.items()
        },
    }


def as_text(gathered: dict[str, Any]) -> str:
    """Return the JSON with one list a line, so that a change can be read."""
    numbers = gathered["numbers"]
    lines = ["{"]
    for key in ("versions", "settings", "published"):
        lines.append(f' "{key}": {json.dumps(gathered[key], ensure_ascii=False)},')
    lines.append(' "numbers": {')
    for tool, found in numbers.items():
        lines.append(f'  "{tool}": {{')
        rows = [f'   "{key}": {json.dumps(values)}' for key, values in sorted(found.items())]
        lines.append(",\n".join(rows))
        lines.append("  }" if tool == list(numbers)[-1] else "  },")
    return "\n".join([*lines, " }", "}", ""])


def stored() -> dict[str, Any]:
    """Return what the last ``make parity`` laid down."""
    found: dict[str, Any] = json.loads(NUMBERS.read_text(encoding="utf-8"))
    return found
