"""Parameters that several procedures have."""

from __future__ import annotations

from typing import Annotated

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, Role

OptionalCellSize = Annotated[
    float | None,
    Role("number"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Cell size"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The side of a cell. Without it, it follows from the number of incidents and the area.",
        ),
        minimum=1,
        maximum=1_000_000,
        unit="m",
        advanced=True,
    ),
]
