"""Write constraints.txt: the newest versions that serve each supported Python, with markers.

Run ``python scripts/constraints.py`` after changing requirements.txt, on any Python with pip.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
ROOT = Path(__file__).resolve().parents[1]


def resolved(python: str) -> dict[str, str]:
    """Return the versions pip would install for one Python."""
    command = [
        sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed",
        "--report", "-", "--python-version", python, "--only-binary=:all:", "--target",
        str(ROOT / "build" / "nothing"), "-r", str(ROOT / "requirements.txt"),
    ]  # fmt: skip
    report = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {
        entry["metadata"]["name"].lower().replace("_", "-"): entry["metadata"]["version"]
        for entry in json.loads(report)["install"]
    }


def lines(found: dict[str, dict[str, str]]) -> list[str]:
    """Return one line a package, or one for each version with the Pythons it serves."""
    result = []
    for name in sorted({name for versions in found.values() for name in versions}):
        by_version: dict[str, list[str]] = {}
        for python, versions in found.items():
            if name in versions:
                by_version.setdefault(versions[name], []).append(python)
        for version, pythons in by_version.items():
            marker = ""
            if len(pythons) < len(found):
                marker = " ; " + " or ".join(f'python_version == "{item}"' for item in pythons)
            result.append(f"{name}=={version}{marker}")
    return result


def main() -> None:
    """Resolve for every Python and write the file."""
    found = {python: resolved(python) for python in PYTHONS}
    head = ["# Written by scripts/constraints.py: the engine's versions for each Python."]
    text = "\n".join(head + lines(found)) + "\n"
    (ROOT / "constraints.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
