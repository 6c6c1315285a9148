"""Build the plugin's zip: what git holds of an allow-list, plus translations and help pages."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "convivencia"
SHIPPED = (
    "__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "requirements.txt",
    "constraints.txt", "algorithms", "plugin", "resources", "i18n",
)  # fmt: skip
BUILT = ("i18n/*.qm", "resources/help/html/*/*.html")
"""What QGIS reads and git does not hold."""


def build(target: Path) -> Path:
    """Write the zip and return its path.

    Times inside are those of the commit, so that the same commit gives the same bytes.
    """
    archive = subprocess.run(
        ["git", "archive", "--format=tar", f"--prefix={NAME}/", "HEAD", *SHIPPED],
        cwd=ROOT, capture_output=True, check=True,
    ).stdout  # fmt: skip
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        with tarfile.open(fileobj=io.BytesIO(archive)) as source:
            for member in source.getmembers():
                content = source.extractfile(member)
                if content is not None:
                    package.writestr(
                        zipfile.ZipInfo(member.name, (2026, 1, 1, 0, 0, 0)),
                        content.read(),
                        zipfile.ZIP_DEFLATED,
                    )
        for pattern in BUILT:
            for built in sorted(ROOT.glob(pattern)):
                name = f"{NAME}/{built.relative_to(ROOT).as_posix()}"
                entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
                package.writestr(entry, built.read_bytes(), zipfile.ZIP_DEFLATED)
    return target


def main() -> None:
    """Build the zip named after the version."""
    version = next(
        line.split("=", 1)[1].strip()
        for line in (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
        if line.startswith("version=")
    )
    path = build(ROOT / "build" / f"{NAME}-{version}.zip")
    sys.stdout.write(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.2f} MB\n")


if __name__ == "__main__":
    main()
