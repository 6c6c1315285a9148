"""T-D3.7 and T-D3.8: every territory in one row, and how few of them hold how much."""

from __future__ import annotations

import numpy as np

from ..core.text import QT_TRANSLATE_NOOP
from .auto_material import TableMaterial
from .auto_table import AutoColumn, AutoTable
from .table_panel import NO_POPULATION

__all__ = ["concentration_table", "territories"]

TERRITORIES = QT_TRANSLATE_NOOP("convivencia", "Territories")
SHEET = QT_TRANSLATE_NOOP("convivencia", "Concentration measures")
NO_PERIODS = QT_TRANSLATE_NOOP(
    "convivencia", "dated and placed incidents of several whole quarters, for the persistence"
)
UNSTABLE = QT_TRANSLATE_NOOP("convivencia", "few events")
NO_PLACES = QT_TRANSLATE_NOOP("convivencia", "incidents that can be placed")
HOT_OR_COLD = ("hot_99", "hot_95", "cold_99", "cold_95")
CLUSTERED = ("high_high", "low_low", "high_low", "low_high")
FEW = 20
CHANCE = {"not_significant": QT_TRANSLATE_NOOP("convivencia", "chance")}
READ = QT_TRANSLATE_NOOP(
    "convivencia",
    "Hot in: quarters in which the area was a hot spot, of all. Beyond chance: after correction "
    "for the number of areas. Few events: fewer than {few}; the rate swings by chance.",
)


def territories(material: TableMaterial) -> AutoTable:
    """Return each area's released numbers side by side, most events first.

    Everything comes from what has passed the gate: where a count is withheld, so is its row.
    """
    import pandas as pd

    counts = material.areas["counts"]
    count = counts["count"].astype(float)
    shown = count.notna().to_numpy()
    frame = pd.DataFrame({"area_name": counts["area_name"].to_numpy(), "count": count.to_numpy()})
    population = material.study.role("population")
    if population is not None and population in counts.columns:
        frame["population"] = counts[population].to_numpy()
    for step, names in (
        ("rates", ("rate", "rate_low", "rate_high", "eb_rate")),
        ("concentration", ("rank",)),
        ("hot_spots", ("spot",)),
        ("clusters", ("cluster",)),
        ("persistence", ("hot_periods", "persistence")),
    ):
        released = material.areas.get(step)
        for name in names:
            values = None if released is None or name not in released else released[name].to_numpy()
            frame[name] = values
            if values is not None:
                frame.loc[~shown, name] = None
    spot, cluster = frame["spot"].isin(HOT_OR_COLD), frame["cluster"].isin(CLUSTERED)
    frame["significant"] = np.where(spot | cluster, "yes", "")
    history = material.results.get("persistence")
    whole = None if history is None else int(str(history.summary["periods"]))
    frame["hot_in"] = [
        None if whole is None or value is None or value != value else f"{int(value)}/{whole}"
        for value in frame["hot_periods"].astype(object).where(frame["hot_periods"].notna(), None)
    ]
    frame["note"] = np.where(shown & (count.to_numpy() < FEW), "few", "")
    frame = frame.sort_values("count", ascending=False, kind="stable", na_position="last")
    lacks = [
        *(() if "rates" in material.areas else (NO_POPULATION,)),
        *(() if history is not None else (NO_PERIODS,)),
    ]
    columns = [item for item in COLUMNS if item.name in frame and frame[item.name].notna().any()]
    return AutoTable(
        "T-D3.7", TERRITORIES, tuple(columns), frame, tuple(lacks), ((READ, {"few": FEW}),)
    )


COLUMNS = (
    AutoColumn("area_name", QT_TRANSLATE_NOOP("convivencia", "Territory"), width=2.6),
    AutoColumn("population", QT_TRANSLATE_NOOP("convivencia", "Population"), "integer", width=1.5),
    AutoColumn("count", QT_TRANSLATE_NOOP("convivencia", "Reported events"), "integer", width=1.6),
    AutoColumn("rate", QT_TRANSLATE_NOOP("convivencia", "Rate"), "rate", width=1.3),
    AutoColumn("rate_low", QT_TRANSLATE_NOOP("convivencia", "Lower limit"), "rate", width=1.3),
    AutoColumn("rate_high", QT_TRANSLATE_NOOP("convivencia", "Upper limit"), "rate", width=1.3),
    AutoColumn("eb_rate", QT_TRANSLATE_NOOP("convivencia", "Smoothed rate"), "rate", width=1.5),
    AutoColumn("rank", QT_TRANSLATE_NOOP("convivencia", "Rank"), "integer", width=1.5),
    AutoColumn("spot", "Gi*", width=1.9, style="getis_ord", words=CHANCE),
    AutoColumn("cluster", "LISA", width=1.9, style="local_moran", words=CHANCE),
    AutoColumn(
        "significant",
        QT_TRANSLATE_NOOP("convivencia", "Beyond chance"),
        width=1.2,
        words={"yes": QT_TRANSLATE_NOOP("convivencia", "yes")},
    ),
    AutoColumn("hot_in", QT_TRANSLATE_NOOP("convivencia", "Hot in"), width=1.5),
    AutoColumn(
        "persistence",
        QT_TRANSLATE_NOOP("convivencia", "Persistence"),
        width=2.0,
        style="persistence",
        shown=False,
    ),
    AutoColumn(
        "note",
        QT_TRANSLATE_NOOP("convivencia", "Note"),
        width=1.2,
        words={"few": UNSTABLE},
    ),
)


def concentration_table(material: TableMaterial) -> AutoTable:
    """Return how many areas, and cells of a grid, hold 25, 50 and 80 % of the events."""
    import pandas as pd

    rows = []
    for step, unit in (("concentration", "areas"), ("cell_concentration", "cells")):
        result = material.results.get(step)
        if result is None:
            continue
        summary = result.summary
        rows.append(
            {
                "unit": unit,
                **{
                    name: summary.get(name)
                    for name in ("areas", "events", "share_25", "share_50", "share_80", "gini")
                },
                "generalised_gini": summary.get("generalised_gini"),
            }
        )
    if not rows:
        return AutoTable("T-D3.8", SHEET, missing=(NO_PLACES,))
    return AutoTable("T-D3.8", SHEET, MEASURES, pd.DataFrame(rows))


MEASURES = (
    AutoColumn(
        "unit",
        QT_TRANSLATE_NOOP("convivencia", "Unit"),
        width=2.0,
        words={
            "areas": QT_TRANSLATE_NOOP("convivencia", "Areas"),
            "cells": QT_TRANSLATE_NOOP("convivencia", "Cells of a grid"),
        },
    ),
    AutoColumn("areas", QT_TRANSLATE_NOOP("convivencia", "How many"), "integer", width=1.2),
    AutoColumn(
        "share_25", QT_TRANSLATE_NOOP("convivencia", "Hold 25 % of the events"), "share", width=1.5
    ),
    AutoColumn(
        "share_50", QT_TRANSLATE_NOOP("convivencia", "Hold 50 % of the events"), "share", width=1.5
    ),
    AutoColumn(
        "share_80", QT_TRANSLATE_NOOP("convivencia", "Hold 80 % of the events"), "share", width=1.5
    ),
    AutoColumn("gini", QT_TRANSLATE_NOOP("convivencia", "Gini coefficient"), "decimal", 2),
    AutoColumn(
        "generalised_gini",
        QT_TRANSLATE_NOOP("convivencia", "Generalised Gini coefficient"),
        "decimal",
        2,
        width=1.6,
    ),
)
