"""Build the help pages that QGIS opens: texts of resources/help, examples really run and drawn."""

from __future__ import annotations

import sys
from pathlib import Path

# the checkout itself, whatever its folder is called
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from algorithms.catalogue import analyses  # noqa: E402
from algorithms.documents.help_examples import examples  # noqa: E402
from algorithms.documents.help_pages import write_help_pages  # noqa: E402


def main() -> None:
    """Write resources/help/html and say how much it is."""

    def say(fraction: float, message: str) -> None:
        if message:
            sys.stdout.write(f"{fraction:4.0%} {message}\n")
            sys.stdout.flush()

    specs = analyses()
    pages = write_help_pages(specs, examples(specs, say))
    size = sum(page.stat().st_size for page in pages)
    sys.stdout.write(f"{len(pages)} pages, {size / 1e6:.1f} MB, in resources/help/html\n")


if __name__ == "__main__":
    main()
