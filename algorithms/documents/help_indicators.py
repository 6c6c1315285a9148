"""The example of the help page about the panel of indicators: a study with a plan of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..core.text import QT_TRANSLATE_NOOP
from .catalogue import Catalogue
from .help_recipe import Facts, Recipe
from .rankings import bar_ranking

if TYPE_CHECKING:
    from .help_stage import Stage

__all__ = ["PANEL"]

SIZE = 6_000
WAY = QT_TRANSLATE_NOOP("convivencia", "Share of the way to the target, per cent")
GREEN_LINE = QT_TRANSLATE_NOOP("convivencia", "Green from here")
GREEN = 90
WIDTH_CM = 13.0
GOALS: tuple[Mapping[str, object], ...] = tuple(
    {
        "code": code,
        "baseline_value": baseline,
        "baseline_period": "2023",
        "target_year_1": target,
    }
    for code, baseline, target in (
        ("SES09", 395.0, 370.0),
        ("CH-BURGLARY", 120.0, 104.0),
        ("SDG-16.1.4", 30.0, 39.0),
        ("CH-TRUST-POLICE", 36.0, 40.0),
        ("SES13", 9.0, 8.3),
    )
)
"""What the plan of the fictional municipality set out for 2024."""


def _study(town: Stage) -> dict[str, Any]:
    """Return the study file of a sample whose registers hold baselines and targets."""
    from ..sample.build import build_sample
    from ..store.package import Store

    folder = town.folder / "town"
    folder.mkdir()
    build_sample(folder, size=SIZE)
    store = Store(folder / "registers.gpkg")
    with store.writing() as writer:
        writer.add("X-E2", GOALS)
    store.close()
    return {"study": str(folder / "study.toml"), "language": "en"}


def _counted(result: Any) -> Facts:
    names = ("indicators", "computed", "green", "yellow", "red")
    return {name: (result.summary[name], "integer", None) for name in names}


def _drawn_way(town: Stage, result: Any, catalogue: Catalogue) -> bytes:
    """Draw how far each indicator with a target has come, beside where green begins."""
    from ..core.indicator_catalogue import load_catalogue

    del town
    names = {item.code: item.name.in_language(catalogue.language) for item in load_catalogue()}
    lit = result.panel[result.panel["achieved"].notna()].drop_duplicates("code", keep="last")
    return bar_ranking(
        [names[code] for code in lit["code"]],
        [float(value) for value in lit["achieved"]],
        catalogue=catalogue,
        unit=catalogue.translate(WAY),
        reference=GREEN,
        reference_label=catalogue.translate(GREEN_LINE),
        width_cm=WIDTH_CM,
    )


PANEL: Mapping[str, Recipe] = {"indicator_panel": Recipe(_study, _counted, _drawn_way)}
