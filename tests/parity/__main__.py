"""``make parity``: run every tool, lay the numbers down, make the pages.

``python -m tests.parity --pages`` makes the pages from the numbers of the last run.
"""

from __future__ import annotations

import sys

from convivencia.algorithms.core.files import make_folder, write_whole

from .gather import NUMBERS, as_text, gather, stored
from .page import LANGUAGES, address, page


def main() -> None:
    """Write ``resources/parity``."""
    make_folder(NUMBERS.parent)
    if "--pages" not in sys.argv:
        write_whole(NUMBERS, as_text(gather()).encode("utf-8"))
    gathered = stored()
    for language in LANGUAGES:
        write_whole(address(language), page(gathered, language).encode("utf-8"))
        sys.stdout.write(f"{address(language).relative_to(NUMBERS.parents[2])}\n")


if __name__ == "__main__":
    main()
