"""Scan what git holds for what has no place in it: machine paths, hosts, large or real data."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LARGEST = 1_000_000
LARGEST_TRANSLATION = 2_000_000
"""Translations grow with the program."""
# the scan's own words are written apart, so that it does not find itself
PATTERNS = {
    "a path of some machine": re.compile(r"(?<![\w.])/(?:wo" + r"rk|ho" + r"me|ro" + r"ot)/\w"),
    "a registry's host": re.compile("https?://[^ ]*(?:py" + "pi|npm" + "js|ar" + "tifactory)"),
    "a conflict mark": re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE),
    "unfinished work": re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b"),
}
BINARY = {".png", ".docx", ".gpkg", ".tif", ".qm", ".ico", ".svg"}


def tracked() -> list[Path]:
    """Return the files that git holds."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def main() -> int:
    """Print what was found; 1 when there is anything."""
    found = []
    for path in tracked():
        if not path.is_file():
            continue
        name = path.relative_to(ROOT)
        largest = LARGEST_TRANSLATION if path.suffix == ".ts" else LARGEST
        if path.stat().st_size > largest:
            found.append(f"{name}: larger than {largest:,} bytes")
        if path.suffix in BINARY:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for what, pattern in PATTERNS.items():
            for match in pattern.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                found.append(f"{name}:{line}: {what}: {match[0]!r}")
    for item in found:
        sys.stderr.write(f"{item}\n")
    if not found:
        sys.stdout.write("the repository holds nothing that has no place in it\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
