"""Parameters that analyses which write documents share, as people see them."""

from __future__ import annotations

from typing import Annotated

from ..core.text import QT_TRANSLATE_NOOP
from ..core.vocabulary import Param, Role

OwnOutline = Annotated[
    str | None,
    Role("file", extensions=("toml",)),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Outline"),
        QT_TRANSLATE_NOOP(
            "convivencia", "Chapters and tables of your own; those of Convivencia without it."
        ),
        advanced=True,
    ),
]
PanelFile = Annotated[
    str | None,
    Role("file", extensions=("csv", "gpkg", "xlsx")),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Panel of indicators"),
        QT_TRANSLATE_NOOP(
            "convivencia",
            "The file to which the panel of indicators was written: its newest values and lights "
            "complete the monitoring board, and its baselines the indicators.",
        ),
    ),
]
Municipality = Annotated[
    str | None,
    Role("text"),
    Param(
        QT_TRANSLATE_NOOP("convivencia", "Municipality"),
        QT_TRANSLATE_NOOP("convivencia", "The name on the cover."),
    ),
]
