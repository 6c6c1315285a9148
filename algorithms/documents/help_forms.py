"""The example of a study's forms: how many each guide has, ready to be filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .help_recipe import Facts, Recipe
from .rankings import bar_ranking

if TYPE_CHECKING:
    from .catalogue import Catalogue
    from .help_stage import Stage

__all__ = ["FORMS"]

OF_GUIDE = QT_TRANSLATE_NOOP("convivencia", "Forms and matrices of each guide")
WIDTH_CM = 13.0


def _told(result: Any) -> Facts:
    from ..store.package import Store

    store = Store(result.files["study"])
    asked = sum(len(register.columns) for register in store.registers.values())
    return {
        **{name: (result.summary[name], "integer", None) for name in ("forms", "relations")},
        "questions": (asked, "integer", None),
    }


def _drawn(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how many forms and matrices of each guide the package holds."""
    from ..core.guides import load_guides
    from ..store.package import Store

    del town
    laid = Store(result.files["study"]).registers
    guides = [
        (guide, sum(item.id in laid for item in guide.instruments)) for guide in load_guides()
    ]
    held = [(guide, count) for guide, count in guides if count]
    return bar_ranking(
        [guide.title.in_language(catalogue.language) for guide, _ in held],
        [float(count) for _, count in held],
        catalogue=catalogue,
        unit=catalogue.translate(OF_GUIDE),
        width_cm=WIDTH_CM,
    )


FORMS: Mapping[str, Recipe] = {
    "study_forms": Recipe(
        lambda town: {"study": str(town.folder / "study.gpkg"), "language": "en"}, _told, _drawn
    )
}
