"""The examples of help pages about what is shown to others: masked points and withheld counts."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from ..privacy.secret import BYTES, VARIABLE
from .catalogue import Catalogue
from .classes import MapClass
from .help_pictures import drawn_layer, drawn_map, features
from .help_recipe import Facts, Recipe
from .rankings import bar_ranking

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["PROTECTION", "secret_of_the_examples"]


@contextmanager
def secret_of_the_examples(folder: Path) -> Iterator[None]:
    """Give the examples a secret that everybody may know: the office's own is not touched.

    Masks follow from the secret, so that the pictures are the same wherever they are made.
    """
    path = folder / "secret.key"
    path.write_bytes(b"Puerto Almarena is nowhere".ljust(BYTES, b"."))
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = str(path)
    try:
        yield
    finally:
        if before is None:
            del os.environ[VARIABLE]
        else:
            os.environ[VARIABLE] = before


PROTECTION: Mapping[str, Recipe] = {}
