"""Check the zip as the plugin repository does: contents, size, security scans."""

from __future__ import annotations

import configparser
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NEEDED = ("__init__.py", "metadata.txt", "LICENSE")
FIELDS = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about",
          "tracker", "repository")  # fmt: skip
FORBIDDEN = (".pyc", ".so", ".dll", ".dylib", ".exe", ".pyd")
MOST_BYTES = 25_000_000


def problems(package: Path, folder: Path) -> list[str]:
    """Return everything that is wrong with the zip."""
    found = []
    if package.stat().st_size > MOST_BYTES:
        found.append(f"{package.name} is larger than 25 MB")
    with zipfile.ZipFile(package) as source:
        names = source.namelist()
        source.extractall(folder)
    tops = {name.split("/")[0] for name in names}
    if tops != {"convivencia"}:
        found.append(f"the zip must hold one folder, not {sorted(tops)}")
    found += [f"{name} is missing" for name in NEEDED if f"convivencia/{name}" not in names]
    found += [
        f"{name} must not be shipped"
        for name in names
        if name.endswith(FORBIDDEN) or "__pycache__" in name or "/.git" in name
    ]
    metadata = configparser.ConfigParser()
    metadata.read(folder / "convivencia" / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    found += [f"metadata.txt lacks {field}" for field in FIELDS if not general.get(field)]
    for language in ("es", "pt"):
        if f"convivencia/i18n/convivencia_{language}.qm" not in names:
            found.append(f"the {language} translation is not built")
    for language in ("en", "es", "pt"):
        if f"convivencia/resources/help/html/{language}/getis_ord.html" not in names:
            found.append(f"the {language} help pages are not built")
        if f"convivencia/resources/parity/parity_{language}.html" not in names:
            found.append(f"the {language} parity page is missing")
    return found


def scan(folder: Path) -> list[str]:
    """Run bandit with all its tests, and detect-secrets, over the unpacked plugin."""
    tools = Path(sys.executable).parent
    found = []
    bandit = subprocess.run(
        [str(tools / "bandit"), "-r", "-q", "-f", "txt", "-c", str(ROOT / ".bandit.yaml"),
         str(folder)], capture_output=True, text=True, check=False,
    )  # fmt: skip
    if bandit.returncode:
        found.append(f"bandit:\n{bandit.stdout[-4000:]}")
    secrets = subprocess.run(
        [str(tools / "detect-secrets"), "scan", "--all-files", "--no-verify", str(folder)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    import json

    results = json.loads(secrets.stdout)["results"]
    found += [
        f"detect-secrets: {name}: {[item['type'] for item in items]}"
        for name, items in results.items()
    ]
    return found


def main() -> int:
    """Check the newest zip in build/."""
    packages = sorted((ROOT / "build").glob("convivencia-*.zip"))
    if not packages:
        sys.stderr.write("no package in build/: run make package\n")
        return 1
    with tempfile.TemporaryDirectory() as name:
        found = problems(packages[-1], Path(name))
        found += scan(Path(name))
    for item in found:
        sys.stderr.write(f"{item}\n")
    if not found:
        sys.stdout.write(f"{packages[-1].name}: nothing found\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
